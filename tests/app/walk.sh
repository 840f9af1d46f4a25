#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Usage: walk.sh PROGRAM, on a display with a window manager.
# Walks through the window with nothing but keys and reads back what arrives on the
# clipboard, each flavour as another program would.
set -euo pipefail
. "$(dirname "$0")/../support/windownamed.sh"
program=$1
title='Demo (sample data) – Docket'
patience=60 # seconds for each expectation
step=''

fail() {
    {
        echo "FAIL: $step"
        echo "  $*"
        echo "  focused window: $(xdotool getwindowfocus getwindowname 2>/dev/null || echo none)"
        echo "  clipboard as text (first lines):"
        text | head -n 5 | cut -c 1-200 | sed 's/^/    /'
    } >&2
    exit 1
}

begin() {
    step=$1
    echo "- $step"
}

key() {
    xdotool key --clearmodifiers "$@"
}

clipboard() {
    timeout 20 xclip -o -selection clipboard -t "$1" 2>/dev/null || true
}
text() { clipboard UTF8_STRING; }
html() { clipboard text/html; }

forget_clipboard() {
    printf 'nothing copied yet' | xclip -i -selection clipboard >/dev/null 2>&1
}

# copies KEYS CONDITION: presses KEYS until what arrives meets CONDITION, a function.
copies() {
    local end=$((SECONDS + patience))
    forget_clipboard
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

# A thousand orders are plain ones; some of the odd ones among them hold tabs and line ends. These
# come after some seconds: nothing moves any more once they are there.
lines() { text | wc -l; }
columns_are() { text | head -n 1000 | awk -F '\t' -v n="$1" 'NF != n { bad = 1 } END { exit bad || NR == 0 }'; }
cells_of_html() { html | grep -o '<t[dh] [^>]*>' || true; }

# What is expected of the clipboard.
has_every_order() { [ "$(text | awk -F '\t' 'NF == 4' | wc -l)" -ge 1100 ]; }
has_only_midwives() {
    [ "$(lines)" -gt 1 ] && [ "$(lines)" -lt 1000 ] && columns_are 4 && ! text | grep -qvi midwife
}
html_has_the_same_cells() {
    [ "$(html | grep -c '<tr>')" = "$(lines)" ] &&
        [ "$(cells_of_html | wc -l)" = "$(($(lines) * 4))" ] &&
        ! cells_of_html | grep -qv "mso-number-format:'\\\\@'.*sdnum=\"1033;0;@\"" &&
        [ "$(html | grep -ci midwife)" = "$(lines)" ] &&
        ! html | grep -qiE 'font|color'
}
has_one_order() { [ "$(lines)" = 1 ] && columns_are 4 && text | grep -qi midwife; }
has_three_orders() { [ "$(lines)" = 3 ] && columns_are 4; }
has_headers() { [ "$(lines)" = 4 ] && columns_are 4 && text | head -n 1 | grep -q "^Candidate$(printf '\t')Job$(printf '\t')"; }
html_has_headers() { [ "$(html | grep -o '<th ' | wc -l)" = 4 ] && [ "$(html | grep -o '<td ' | wc -l)" = 12 ]; }
has_one_cell() { [ -n "$(text)" ] && [ "$(text | wc -l)" = 0 ] && ! text | grep -q "$(printf '\t')" && ! text | grep -q 'nothing copied'; }
has_the_filter_text() { [ "$(text)" = midwife ]; }
has_another_order() { has_one_order && [ "$(text)" != "$other" ]; }
has_mullers() { [ "$(lines)" -lt 500 ] && columns_are 4 && text | grep -q Müller; }
has_masked_orders() { [ "$(text | grep -c '^••••••')" -ge 1200 ]; }
has_counts() { [ "$(lines)" -gt 1 ] && ! text | grep -qvP '^[^\t]+\t[0-9]+$'; }
has_the_saved_order() { [ "$(lines)" = 1 ] && text | grep -q '^Saved, Anna'; }
has_the_first_order() { [ "$(text)" = "$first" ]; }

third_column_is() { text | head -n 50 | awk -F '\t' -v want="$1" '$3 != want { bad = 1 } END { exit bad || NR == 0 }'; }
has_only_one_package() { [ "$(lines)" -lt 1000 ] && third_column_is "$(text | head -n 1 | cut -f 3)"; }
has_another_package() { has_only_one_package && [ "$(text | head -n 1 | cut -f 3)" != "$package" ]; }

expect() {
    "$1" || fail "$1 does not hold"
}

"$program" --demo --theme light &
docket=$!
trap 'kill "$docket" 2>/dev/null || true; wait "$docket" 2>/dev/null || true' EXIT

begin 'The window opens, has the keys and names itself'
window=$(window_named "^${title//[()]/.}\$") || fail "no window named $title"
timeout $patience xdotool windowfocus --sync "$window" || fail 'the window does not take the keys'

begin 'Ctrl+A and Ctrl+C copy every order, one line each'
copies 'ctrl+f Return ctrl+a ctrl+c' has_every_order

begin 'Ctrl+F takes the keys to the filter; the word stands there'
key ctrl+f
xdotool type --delay 30 midwife
key ctrl+a
copies ctrl+c has_the_filter_text

begin 'Return goes to the table; the typed word is in every copied row'
key Return
copies 'ctrl+a ctrl+c' has_only_midwives

begin 'The HTML table carries the same cells, typed as text, without fonts and colours'
expect html_has_the_same_cells

begin 'Down goes to the second order alone, Up back to the first'
key Down
copies ctrl+c has_one_order
other=$(text)
key Up
copies ctrl+c has_another_order
first=$(text)

begin 'Up from the first row goes to the filter'
key Up
key ctrl+a
copies ctrl+c has_the_filter_text

begin 'Down from the filter goes to the table'
key Down
copies ctrl+c has_the_first_order

begin 'Shift+Down selects more; Ctrl+Shift+C copies them with headers'
key shift+Down shift+Down
copies ctrl+c has_three_orders
copies ctrl+shift+c has_headers
expect html_has_headers

begin 'Ctrl+Alt+C copies one cell, without a line end'
copies ctrl+alt+c has_one_cell

begin 'F6 goes round: detail, side bar, filter, table'
key Up Up
key F6 F6 F6
key ctrl+a
copies ctrl+c has_the_filter_text
key F6
copies ctrl+c has_the_first_order

begin 'Shift+F6 goes to the filter, F6 back'
key shift+F6
key ctrl+a
copies ctrl+c has_the_filter_text
key F6
copies ctrl+c has_the_first_order

begin 'Escape in the detail goes back to the table'
key F6 Escape
copies ctrl+c has_the_first_order

begin 'Escape clears the filter, a second one goes to the table with every order'
key ctrl+f Escape Escape
copies 'ctrl+a ctrl+c' has_every_order

begin 'Somebody who is called Müller is found as muller'
key ctrl+f
xdotool type --delay 30 'name:muller'
key Return
copies 'ctrl+a ctrl+c' has_mullers
key ctrl+f Escape Escape

begin 'Ctrl+Shift+M masks who people are, and again unmasks'
key ctrl+shift+m
copies 'ctrl+a ctrl+c' has_masked_orders
key ctrl+shift+m
copies 'ctrl+a ctrl+c' has_every_order

begin 'The side bar copies its counts'
key shift+F6 shift+F6
copies 'Down ctrl+c' has_counts
key Escape

begin 'In the overview Return on a bar shows its orders, and Down goes to the next bar'
key ctrl+2 Return
copies 'ctrl+a ctrl+c' has_only_one_package
package=$(text | head -n 1 | cut -f 3)
key ctrl+f Escape Escape ctrl+2 Down Return
copies 'ctrl+a ctrl+c' has_another_package
key ctrl+f Escape Escape
copies 'ctrl+a ctrl+c' has_every_order

begin 'Ctrl+Q ends the program'
key ctrl+q
for _ in {1..300}; do
    if ! kill -0 "$docket" 2>/dev/null; then
        break
    fi
    sleep 0.1
done
kill -0 "$docket" 2>/dev/null && fail 'it is still running'
code=0
wait "$docket" || code=$?
[ "$code" = 0 ] || fail "it ended with $code"

begin 'A saved response opens without a network'
saved=$HOME/saved.json
printf '[{"id":"s1","candidate":{"first_name":"Anna","last_name":"Saved"}}]' >"$saved"
"$program" --open-file "$saved" &
docket=$!
window_named '^saved.json – Docket$' >/dev/null || fail 'no window'
copies 'ctrl+f Return ctrl+a ctrl+c' has_the_saved_order
key ctrl+q
wait "$docket" || fail "it ended with $?"
echo 'The walk is over.'
