#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs a command with its windows in an X server and a window manager of its own, and takes both down again.
# With --bare as the first argument there is no window manager, so that none is measured.
set -euo pipefail

managed=yes
if [ "${1:-}" = --bare ]; then
    managed=
    shift
fi

work=$(mktemp -d)
trap 'kill "${manager:-}" "${server:-}" 2>/dev/null || true; wait 2>/dev/null || true; rm -rf "$work"' EXIT

wait_for() {
    local what=$1
    shift
    for _ in $(seq 100); do
        "$@" >/dev/null 2>&1 && return
        sleep 0.1
    done
    echo "x-server: $what did not start within 10 s" >&2
    cat "$work"/*.log >&2
    exit 1
}

# Xvfb takes the first free display and writes its number.
Xvfb -displayfd 3 -screen 0 1440x900x24 -nolisten tcp -noreset 3>"$work/display" 2>"$work/xvfb.log" &
server=$!
wait_for Xvfb test -s "$work/display"
DISPLAY=":$(cat "$work/display")"
export DISPLAY QT_QPA_PLATFORM=xcb
unset WAYLAND_DISPLAY XAUTHORITY

if [ -n "$managed" ]; then
    openbox >"$work/openbox.log" 2>&1 &
    manager=$!
    has_manager() { xprop -root _NET_SUPPORTING_WM_CHECK | grep 'window id' >/dev/null; }
    wait_for openbox has_manager
fi

"$@"
