#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Usage: oneinstance.sh PROGRAM, on a display with a window manager.
# Starts the program twice, with a session bus and without one: there is one window.
set -euo pipefail
. "$(dirname "$0")/../support/survived.sh"
. "$(dirname "$0")/../support/windownamed.sh"
program=$1
patience=60
saved=$HOME/saved.json
printf '[{"id":"s1","candidate":{"first_name":"Anna","last_name":"Saved"}}]' >"$saved"
pids=()
clean_up() {
    kill "${pids[@]}" 2>/dev/null || true
    wait 2>/dev/null || true
}
trap clean_up EXIT

fail() {
    echo "FAIL: $*" >&2
    xdotool search --onlyvisible --name Docket 2>/dev/null | while read -r id; do
        echo "  window: $(xdotool getwindowname "$id")" >&2
    done
    exit 1
}

is_active() { [ "$(xdotool getactivewindow 2>/dev/null)" = "$1" ]; }

until_true() {
    local end=$((SECONDS + patience))
    until "$@"; do
        [ $SECONDS -lt $end ] || fail "$* never holds"
        sleep 0.1
    done
}

# A second start ends by itself, with success.
second_start_ends() {
    timeout $patience "$program" "$@" || fail "a second start ($*) ended with $?"
}

# Another program in front: Docket's own demo will do, it is not asked.
another_in_front() {
    "$program" --demo --theme dark &
    other_program=$!
    pids+=("$other_program")
    other_window=$(window_named '^Demo .* – Docket$')
    xdotool windowactivate "$other_window" 2>/dev/null || xdotool windowfocus "$other_window"
}

story() {
    echo "- $1: a second start raises the window"
    "$program" &
    local first=$!
    pids+=("$first")
    local window other
    window=$(window_named '^Docket$')
    another_in_front
    until_true is_active "$other_window"
    second_start_ends
    until_true is_active "$window"
    echo "- $1: a second start with a file opens it there"
    (cd "$HOME" && second_start_ends --open-file saved.json)
    [ "$(window_named '^saved.json – Docket$')" = "$window" ] || fail 'the file is not in the first window'
    echo "- $1: the demo has a window of its own and leaves the other alone"
    "$program" --demo &
    local demo=$!
    pids+=("$demo")
    other=$(window_named '^Demo .* – Docket$')
    [ "$other" != "$window" ] || fail 'the demo took the window'
    kill -0 "$first" || fail 'the first program ended'
    echo "- $1: when it has ended, the next start is the first"
    kill "$demo" "$other_program"
    kill -9 "$first" # leaves behind what a crash leaves
    wait "$first" "$demo" "$other_program" 2>/dev/null || true
    "$program" &
    first=$!
    pids+=("$first")
    window_named '^Docket$' >/dev/null
    kill -0 "$first" || fail 'it ended'
    kill "$first"
    wait "$first" 2>/dev/null || true
}

if [ "${2:-}" = inside ]; then
    story "$3"
    exit
fi
dbus-run-session --config-file="$(dirname "$0")/bus.conf" -- "$0" "$program" inside 'with a session bus'
export DBUS_SESSION_BUS_ADDRESS=unix:path=$HOME/nothing-here
story 'without a session bus'
survived '132 a second start' 'the first window comes to the front' 'what it shows' 'the second ends; exit 0'
echo 'One window.'
