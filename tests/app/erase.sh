#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Usage: erase.sh PROGRAM, on a display with a window manager.
# Erases everything from the window, by keys: first asked and cancelled by Return, then for good.
set -euo pipefail
. "$(dirname "$0")/../support/windownamed.sh"
here=$(cd -- "$(dirname -- "$0")" && pwd)
program=$1
patience=60

if [ "${2:-}" != inside ]; then
    display=$DISPLAY
    exec "$here/with-keyring.sh" unlocked env DISPLAY="$display" "$0" "$program" inside
fi

fail() {
    echo "FAIL: $*" >&2
    xdotool search --onlyvisible --name . 2>/dev/null | while read -r id; do
        echo "  window: $(xdotool getwindowname "$id")" >&2
    done
    exit 1
}

is_active() { [ "$(xdotool getactivewindow getwindowname 2>/dev/null)" = "$1" ]; }

until_true() {
    local end=$((SECONDS + patience))
    until "$@"; do
        [ $SECONDS -lt $end ] || fail "$* never holds"
        sleep 0.1
    done
}

mkdir -p "$HOME/.config/docket"
printf '[connections]\n' >"$HOME/.config/docket/docket.ini"
secret-tool store --label=docket xdg:schema org.qt.keychain server docket user stray type base64 <<<x

question='Erase everything that Docket keeps?'
"$program" &
pid=$!
trap 'kill "$pid" 2>/dev/null || true' EXIT
window_named '^Docket$' >/dev/null
until_true is_active Docket

echo '- Return cancels'
xdotool key --delay 50 alt+t e
until_true is_active "$question"
xdotool key Return
until_true is_active Docket
[ -e "$HOME/.config/docket/docket.ini" ] || fail 'it was erased without a yes'

echo '- while the demo is open, which keeps its window there, nothing is erased'
"$program" --demo &
demo=$!
trap 'kill "$pid" "$demo" 2>/dev/null || true' EXIT
window_named '^Demo .* – Docket$' >/dev/null
until_true grep -q geometry= "$HOME/.config/docket/docket.ini"
xdotool windowactivate "$(window_named '^Docket$')" 2>/dev/null || true
until_true is_active Docket
xdotool key --delay 50 alt+t e
until_true is_active "$question"
xdotool key Tab Return
until_true is_active 'Something could not be erased.'
xdotool key Return
code=0
wait "$pid" || code=$?
[ "$code" = 6 ] || fail "it ended with $code"
[ -e "$HOME/.config/docket/docket.ini" ] || fail 'it was erased below an open window'
kill "$demo"
wait "$demo" 2>/dev/null || true

echo '- the button erases, and Docket ends'
"$program" &
pid=$!
window_named '^Docket$' >/dev/null
until_true is_active Docket
xdotool key --delay 50 alt+t e
until_true is_active "$question"
xdotool key Tab Return
until_true is_active 'Nothing of Docket is left on this computer.'
xdotool key Return
code=0
wait "$pid" || code=$?
[ "$code" = 0 ] || fail "it ended with $code"
left=$(find "$HOME" -path '*docket*' | head -n 5)
[ -z "$left" ] || fail "left: $left"
[ -z "$(secret-tool search --all server docket 2>&1)" ] || fail 'a key is left'
echo 'Nothing is left.'
