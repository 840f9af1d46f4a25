#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Usage: screenshots.sh [NAME…], with the program's path in DOCKET; `./dev screenshots` does that.
# Photographs the window on sample orders for the documentation, all pictures or some.
set -euo pipefail
here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)
. "$here/support/windownamed.sh"
: "${DOCKET:?the path of the program}"
folder=${SCREENSHOTS:-$here/../docs/screenshots}

german='LANG=de_DE.UTF-8 LC_ALL= LANGUAGE=de'
# name|screen|environment|arguments|keys, each a key, "type:text", "click:X,Y" or, first of
# all, "soon" for a window that is still loading; in their order|what is cut out, a
# place or "dialog"
pictures=(
    'first-run-light|1280x800||--theme light|'
    'main-light|1280x800||--demo --theme light|'
    'overview-light|1280x800||--demo --theme light|ctrl+2'
    'overview-dark|1280x800||--demo --theme dark|ctrl+2'
    'completion-light|1280x800||--demo --theme light|ctrl+f type:nurse space type:coun'
    'masked-light|1280x800||--demo --theme light|ctrl+shift+m'
    'main-dark|1280x800||--demo --theme dark|'
    'filter-light|1280x800||--demo --theme light|ctrl+f type:nurse space type:country:de Return Down Down'
    'loading-light|1280x800||--demo --theme light|soon'
    'notice-light|1280x800||--demo --theme light|click:1104,110'
    'raw-light|1280x800||--demo --theme light|click:1024,634'
    'filter-dark|1280x800||--demo --theme dark|ctrl+f type:nurse space type:country:de Return Down Down'
    'compare-light|1280x800||--demo --theme light|alt+o o'
    'preferences-dark|1280x800||--demo --theme dark|ctrl+comma'
    'connect-light|1280x800||--theme light|ctrl+n'
    'narrow-920-light|920x800||--demo --theme light|'
    'narrow-640-light|640x800||--demo --theme light|'
    'german-light|1280x800|'"$german"'|--demo --theme light|'
    'arabic-light|1280x800|LANG=ar_EG.UTF-8 LC_ALL= LANGUAGE=ar|--demo --theme light|'
    'japanese-light|1280x800|LANG=ja_JP.UTF-8 LC_ALL= LANGUAGE=ja|--demo --theme light|'
    'main-2x|2560x1600|QT_SCALE_FACTOR=2|--demo --theme light|'
    'new-light|1280x800||--demo --theme light|alt+f u'
    'export-light|1280x800||--demo --theme light|ctrl+e'
    'health-light|1280x800||--demo --theme light|alt+t h'
    'error-light|1280x800||--theme light --open-file missing.json|'
    'main-15x|1920x1200|QT_SCALE_FACTOR=1.5|--demo --theme light|'
    'rtl-light|1280x800||--demo --theme light -reverse|'
    'manual-new|920x640||--demo --theme light|alt+f u click:80,143|920x400+0+0'
    'manual-new-de|920x640|'"$german"'|--demo --theme light|alt+d u click:80,143|920x400+0+0'
    'manual-compare|1280x800||--demo --theme light|ctrl+a alt+e s i alt+o o ctrl+v shift+Up shift+Up shift+Up shift+Up shift+Up shift+Up shift+Up shift+Up shift+Up shift+Up shift+Up shift+Up shift+Up shift+Up Delete type:old-1 Tab Tab Tab Return|dialog'
    'manual-compare-de|1280x800|'"$german"'|--demo --theme light|ctrl+a alt+b l i alt+u m ctrl+v shift+Up shift+Up shift+Up shift+Up shift+Up shift+Up shift+Up shift+Up shift+Up shift+Up shift+Up shift+Up shift+Up shift+Up Delete type:old-1 Tab Tab Tab Return|dialog'
    'manual-phone|860x620||--demo --theme light|F9 ctrl+f type:0176 space type:55 Return Down Down Down Down Down Down Down Down|'
    'manual-phone-de|860x620|'"$german"'|--demo --theme light|F9 ctrl+f type:0176 space type:55 Return Down Down Down Down Down Down Down Down|'
    'manual-mail|920x640||--demo --theme light|F9 ctrl+f type:job:mechatroniker space type:city:munich,münchen Return Down ctrl+a ctrl+shift+c|'
    'manual-mail-de|920x640|'"$german"'|--demo --theme light|F9 ctrl+f type:job:mechatroniker space type:city:munich,münchen Return Down ctrl+a ctrl+shift+c|'
    'manual-chase|1280x800||--demo --theme light|alt+o h Down Down Down|dialog'
    'manual-chase-de|1280x800|'"$german"'|--demo --theme light|alt+u f Down Down Down|dialog'
    'manual-notice|920x800||--demo --theme light|click:725,110|698x150+222+66'
    'manual-notice-de|920x800|'"$german"'|--demo --theme light|click:750,110|698x150+222+66'
    'manual-masked|860x620||--demo --theme light|F9 ctrl+f type:nurse Return Down ctrl+shift+m|'
    'manual-masked-de|860x620|'"$german"'|--demo --theme light|F9 ctrl+f type:nurse Return Down ctrl+shift+m|'
    'manual-counts|920x640||--demo --theme light|ctrl+2|698x500+222+140'
    'manual-counts-de|920x640|'"$german"'|--demo --theme light|ctrl+2|698x500+222+140'
    'manual-twice|1280x1100||--demo --theme light|ctrl+f type:is:dup space Return Down Down|384x622+896+135'
    'manual-twice-de|1280x1100|'"$german"'|--demo --theme light|ctrl+f type:is:dup space Return Down Down|384x668+896+135'
    'manual-file|920x640||--theme light --open-file answer.json|F9 click:80,199 click:80,199 click:80,199 Home Down click:490,393'
    'manual-file-de|920x640|'"$german"'|--theme light --open-file answer.json|F9 click:80,199 click:80,199 click:80,199 Home Down click:521,393'
)

fail() {
    echo "screenshots: $*" >&2
    exit 1
}

# The picture once the window has come to rest: three times nearly the same, a text
# cursor may blink.
photograph_at_rest() {
    local now=$HOME/now.png before=$HOME/before.png alike=0 differing
    for _ in {1..100}; do
        import -window root "$now"
        differing=$(compare -metric AE "$now" "$before" null: 2>&1 || true)
        alike=$([[ $differing =~ ^[0-9]+$ && $differing -lt 200 ]] && echo $((alike + 1)) || echo 0)
        [ "$alike" -lt 3 ] || break
        mv "$now" "$before"
        sleep 0.5
    done
    write_small "$before" "$1"
}

# Cut out, where that is told, and with as many colours as keep the file small; text is
# smoothed in greys, so that even few look right.
write_small() {
    local colours
    for colours in 255 64 32 24 20 16; do
        # shellcheck disable=SC2086 # no argument where nothing is cut out
        convert "$1" ${cut:+-crop $cut +repage} -strip -dither None -colors "$colours" \
            -define png:compression-filter=0 -define png:compression-level=9 -define png:compression-strategy=1 "png8:$2"
        [ "$(stat --format %s "$2")" -ge 150000 ] || return 0
    done
}

press() {
    local what x y
    for what; do
        case $what in
            soon) ;;
            click:*)
                IFS=, read -r x y <<<"${what#click:}"
                xdotool mousemove "$x" "$y" click 1 mousemove 0 9999
                ;;
            type:*) xdotool type --delay 40 "${what#type:}" ;;
            *) xdotool key --clearmodifiers "$what" ;;
        esac
        sleep 0.3
    done
}

# Where the window in front is, as a place to cut out.
place_in_front() {
    local X Y WIDTH HEIGHT
    eval "$(xdotool getactivewindow getwindowgeometry --shell | grep -E '^(X|Y|WIDTH|HEIGHT)=[0-9]+$')"
    echo "${WIDTH}x$HEIGHT+$((X - 1))+$((Y - 1))" # it counts the window manager's line twice
}

# What a colleague would send: the answer of the sample server to one question.
save_answer() {
    local told=$HOME/server.json server key
    "$DOCKET" --demo-server --orders 60 >"$told" &
    server=$!
    for _ in {1..100}; do [ ! -s "$told" ] || break; sleep 0.1; done
    key=$(jq -r .key "$told")
    printf %s "$key" | "$DOCKET" --fetch --server "$(jq -r .url "$told")" --integration "$(jq -r '.integrations[0]' "$told")" \
        --key-stdin >answer.json
    kill "$server"
}

# On the picture's own display.
take() {
    local name=$1 environment=$2 arguments=$3 keys=$4 cut=$5 window
    cd "$HOME"
    [[ $arguments != *answer.json* ]] || save_answer
    # shellcheck disable=SC2086 # several words are meant
    env $environment "$DOCKET" $arguments &
    docket=$!
    trap 'kill "$docket" 2>/dev/null || true; wait "$docket" 2>/dev/null || true' EXIT
    window=$(window_named 'Docket$') || fail "no window for $name"
    timeout 60 xdotool windowfocus --sync "$window"
    xdotool mousemove 0 9999 # out of the way, in the corner
    # The sample server lets the second integration wait two seconds.
    if [ "${keys%% *}" = soon ]; then
        sleep 1
        import -window root "$HOME/before.png"
        write_small "$HOME/before.png" "$folder/$name.png"
    else
        sleep 4
        # shellcheck disable=SC2086
        press $keys
        [ "$cut" != dialog ] || cut=$(place_in_front)
        photograph_at_rest "$folder/$name.png"
    fi
    echo "$folder/$name.png: $(stat --format %s "$folder/$name.png") bytes"
}

if [ "${1:-}" = --take ]; then
    shift
    take "$@"
    exit
fi

mkdir -p "$folder"
for picture in "${pictures[@]}"; do
    IFS='|' read -r name screen environment arguments keys cut <<<"$picture"
    if [ $# -gt 0 ] && [[ " $* " != *" $name "* ]]; then
        continue
    fi
    "$here/on-desktop.sh" "$screen" "${BASH_SOURCE[0]}" --take "$name" "$environment" "$arguments" "$keys" "$cut" ||
        fail "$name could not be taken"
done
