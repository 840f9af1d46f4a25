#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Usage: accessibility.sh PROGRAM, on a display with a window manager.
# Runs the program on sample orders beside an accessibility bus of its own, and has
# accessibility.py read its window from another process, as a screen reader does.
set -euo pipefail
here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)

if [ "${1:-}" != --inside ]; then
    # Settings of the desktop would have to be asked for on a bus that has none.
    export GSETTINGS_BACKEND=memory
    exec dbus-run-session --config-file="$here/bus.conf" -- "${BASH_SOURCE[0]}" --inside "$@"
fi
program=$2
launcher='' docket=''
clean_up() {
    [ -z "$docket" ] || kill "$docket" 2>/dev/null || true
    [ -z "$launcher" ] || kill "$launcher" 2>/dev/null || true
    wait
}
trap clean_up EXIT

fail() {
    echo "FAIL: $*" >&2
    exit 1
}

has_accessibility_bus() {
    dbus-send --session --print-reply --dest=org.a11y.Bus /org/a11y/bus org.a11y.Bus.GetAddress >/dev/null 2>&1
}

# The bus comes first: a program that is there before it is not seen on it.
/usr/libexec/at-spi-bus-launcher --launch-immediately 2>"$HOME/launcher.log" &
launcher=$!
for _ in {1..300}; do
    ! has_accessibility_bus || break
    kill -0 "$launcher" 2>/dev/null || break
    sleep 0.1
done
has_accessibility_bus || {
    cat "$HOME/launcher.log" >&2
    fail 'the accessibility bus did not start.'
}

QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 "$program" --demo --theme light &
docket=$!
/usr/bin/python3 -B "$here/accessibility.py" # Debian's own, which knows Debian's packages

code=0
wait "$docket" || code=$?
docket=''
[ "$code" = 0 ] || fail "the program ended with $code"
echo 'Everything was read.'
