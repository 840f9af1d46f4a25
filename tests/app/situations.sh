#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Usage: situations.sh PROGRAM, on a display with a window manager.
# Two mornings of somebody who looks after three customers, with nothing but keys: what came
# in over the weekend, and what to do when a customer's system takes a permission away.
# Without a password store; the key lasts until the end.
set -euo pipefail
. "$(dirname "$0")/../support/windownamed.sh"
here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)
program=$1
patience=60 # seconds for each expectation
world=$HOME/world
key_of_acme=kmb_weekend_0123456789abcdef
step=''
mkdir "$world"

clipboard() { timeout 20 xclip -o -selection clipboard -t UTF8_STRING 2>/dev/null || true; }

fail() {
    {
        echo "FAIL: $step"
        echo "  $*"
        echo "  focused window: $(xdotool getwindowfocus getwindowname 2>/dev/null || echo none)"
        echo "  clipboard:"
        clipboard | head -n 12 | cut -c 1-200 | sed 's/^/    /'
        echo "  asked:"
        tail -n 6 "$world/asked" 2>/dev/null | sed 's/^/    /'
    } >&2
    exit 1
}

begin() {
    step=$1
    echo "- $step"
}

key() { xdotool key --clearmodifiers "$@"; }
words() { xdotool type --delay 20 "$1"; }

until_true() {
    local end=$((SECONDS + patience))
    until "$@"; do
        [ $SECONDS -lt $end ] || fail "$* never holds"
        sleep 0.1
    done
}

# copies KEYS CONDITION: presses KEYS until what arrives on the clipboard meets CONDITION.
copies() {
    local end=$((SECONDS + patience))
    printf 'nothing copied yet' | xclip -i -selection clipboard >/dev/null 2>&1
    while [ $SECONDS -lt $end ]; do
        # shellcheck disable=SC2086 # several keys are meant
        key $1
        for _ in {1..5}; do
            sleep 0.2
            if "$2"; then
                return
            fi
        done
    done
    fail "after $1: $2 does not hold"
}

ids() { clipboard | grep -oE '(Acme|Globex|Initech), [A-Z][a-z]+' | sort | tr '\n' ' '; }
has_all_of_friday() { [ "$(clipboard | wc -l)" = 9 ]; }
has_all_of_monday() { [ "$(clipboard | wc -l)" = 13 ]; }
has_only_what_is_new() { [ "$(ids)" = 'Acme, Dora Globex, Dora Initech, Dora Initech, Emil ' ]; }
has_the_sentence() {
    clipboard | grep -q 'globex' && clipboard | grep -qi 'permission' && ! clipboard | grep -qE 'HTTP|\{|PERMISSION_MISSING'
}
has_the_message() {
    clipboard | grep -q 'integration workday:globex' && clipboard | grep -qi 'permission' && clipboard | grep -q 'Could you please help?'
}
has_the_report() {
    clipboard | grep -qx 'Integration: workday:globex' && clipboard | grep -qx 'Code: INTEGRATION.PERMISSION_MISSING' &&
        clipboard | grep -qx 'Log: https://app.kombo.dev/prod/logs/4711'
}
names_nobody() { ! clipboard | grep -qE "$key_of_acme|${key_of_acme: -4}|Anna|Bert|Cleo|Dora|Emil"; }

asked_for() { [ "$(grep -c "$1" "$world/asked" 2>/dev/null)" -ge "$2" ]; }
expect() { "$@" || fail "$* does not hold"; }

python3 -B "$here/monday.py" "$world" &
server=$!
"$program" --theme light &
docket=$!
trap 'kill "$docket" "$server" 2>/dev/null || true; wait "$docket" "$server" 2>/dev/null || true' EXIT
until_true test -e "$world/port"

begin 'A connection for three customers is made with the keys'
window=$(window_named '^Docket$') || fail 'no window'
timeout $patience xdotool windowfocus --sync "$window" || fail 'the window does not take the keys'
key ctrl+n
window_named '^Connect to Kombo' >/dev/null || fail 'no dialog'
words 'All customers'
key Tab Tab
words "$key_of_acme"
key Tab
for customer in acme globex initech; do
    words "workday:$customer = $customer"
    key Return
done
key Tab space Tab
words "http://127.0.0.1:$(cat "$world/port")/v1"
key Return

begin 'There is no password store; Return uses the key until the end'
until_true eval 'key Return; asked_for "GET initech .*cursor=next" 1'
window_named '^All customers – Docket$' >/dev/null || fail 'no orders'

begin 'Friday: every page of every customer is there'
copies 'ctrl+f Return ctrl+a ctrl+c' has_all_of_friday
for customer in acme globex initech; do
    expect asked_for "GET $customer .*cursor=next" 1
done

begin 'Monday, 08:30: one refresh asks for every page of every customer'
touch "$world/monday"
key F5
for customer in acme globex initech; do
    until_true asked_for "GET $customer .*cursor=next" 2
done
copies 'ctrl+f Return ctrl+a ctrl+c' has_all_of_monday

begin 'What came over the weekend is a view of its own in the side bar'
key shift+F6 shift+F6 Home Down Down Return
copies 'ctrl+f Return ctrl+a ctrl+c' has_only_what_is_new

begin 'Back to all of it'
key shift+F6 shift+F6 Home Down Return
copies 'ctrl+f Return ctrl+a ctrl+c' has_all_of_monday

begin 'A customer takes a permission away: the others, and what was there, stay'
touch "$world/revoked"
key F5
until_true asked_for 'GET globex ' 5
copies 'ctrl+f Return ctrl+a ctrl+c' has_all_of_monday

begin 'Health says in a sentence what is wrong'
key alt+t
key Return
copies 'Home Down ctrl+c' has_the_sentence
expect names_nobody

begin 'Return copies the message for the customer'
copies Return has_the_message
expect names_nobody

begin 'The menu key offers the report for support, without secrets'
copies 'Menu p' has_the_report
expect names_nobody

begin 'Nothing but GET was asked for'
! grep -qv '^GET ' "$world/asked" || fail 'something else was asked'
key ctrl+q
wait "$docket" || fail "it ended with $?"
echo 'Both mornings are over.'
