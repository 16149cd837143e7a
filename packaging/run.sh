#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Starts Concordat from this source tree, built first if anything changed. All that this script says goes to stderr.
set -euo pipefail

source_tree=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
toolbox="$source_tree/packaging/toolbox.sh"
build="$source_tree/build/release"
program="$build/app/concordat"
log="$build/build.log"

say() { printf 'concordat: %s\n' "$*" >&2; }

if [ $# -eq 0 ] && [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}${QT_QPA_PLATFORM:-}" ]; then
    say "there is no display here, so no window can be opened. What the window shows can be had by commands:"
    say "  packaging/run.sh parse FILE --format json    the clauses, references, figures and problems of a protocol"
    say "  packaging/run.sh --help                      all commands"
    exit 2
fi

# Whether a file that the program is made from is newer than the last good build; a folder is, when a file in it came or went.
changed() (
    [ -x "$program" ] && [ -e "$build/built" ] || exit 0
    cd "$source_tree"
    [ -n "$(find CMakeLists.txt CMakePresets.json app protocols resources translations packaging/packages.txt packaging/CMakeLists.txt \
        -newer "$build/built" -print -quit)" ]
)

# The stamp has the time at which the build began, so that what is saved while it runs counts as changed.
build() (
    mkdir -p "$build"
    exec 9>"$build/lock"
    flock 9
    changed || exit 0
    "$toolbox" true
    expected="a few seconds to two minutes"
    [ -e "$build/build.ninja" ] || expected="the first time, two to six minutes"
    printf 'concordat: building (%s) ...' "$expected" >&2
    started=$SECONDS
    touch "$build/built.new"
    cd "$source_tree"
    if ! LC_ALL=C.UTF-8 "$toolbox" sh -c '{ [ -e build/release/build.ninja ] || cmake --preset release; } &&
            cmake --build build/release --target concordat concordat-packs' >"$log" 2>&1 </dev/null; then
        printf ' failed\n' >&2
        tail -n 30 "$log" >&2
        say "this source tree does not build; the end of $log is above"
        exit 2
    fi
    mv "$build/built.new" "$build/built"
    printf ' done in %d s\n' $((SECONDS - started)) >&2
)

if changed; then build; fi
exec "$toolbox" "$program" "$@"
