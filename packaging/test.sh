#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds Concordat and runs all its tests; what needs explaining is below in the usage.
set -euo pipefail

if [ "${1:-}" = --help ]; then
    cat <<'END'
Usage: packaging/test.sh [PRESET] [CTEST-ARGUMENT]...
Builds a preset of CMakePresets.json (dev unless named) into build/PRESET and runs every test, without a display; the journeys
through the window then run once more, each in an X server and window manager of its own. Needs no display, and no set-up.
The first time takes about ten minutes on two cores, later what changed. Ends with ctest's own totals, and with 0 if all passed.
  packaging/test.sh dev -L checks      only the tests with a label: the names of the folders of tests/
  packaging/test.sh dev -R Reader      only the tests whose name matches
END
    exit 0
fi

cd "$(dirname "${BASH_SOURCE[0]}")/.."
preset=dev
case "${1:-}" in "" | -*) ;; *) preset=$1 && shift ;; esac
export LC_ALL=C.UTF-8

say() { printf '\ntest: %s\n' "$*" >&2; }

started=$SECONDS
say "building the preset $preset into build/$preset"
# shellcheck disable=SC2016
packaging/toolbox.sh sh -c '{ [ -e "build/$1/build.ninja" ] || cmake --preset "$1" >&2; } && cmake --build "build/$1" -- --quiet -k 0' sh "$preset" >&2 || {
    say "the build failed; the compiler's messages are above"
    exit 1
}
say "built in $((SECONDS - started)) s; running the tests, in random order"
exec packaging/toolbox.sh ctest --test-dir "build/$preset" --parallel "$(nproc)" --schedule-random --output-on-failure --no-tests=error "$@"
