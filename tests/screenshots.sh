#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Usage: screenshots.sh [NAME…], with the program's path in DOCKET; `./dev screenshots` does that.
# Photographs the window on sample orders for the documentation, all pictures or some.
set -euo pipefail
here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)
: "${DOCKET:?the path of the program}"
folder=${SCREENSHOTS:-$here/../docs/screenshots}

# name|screen|environment|arguments|keys, each a key, "type:text", "click:X,Y" or, first of
# all, "soon" for a window that is still loading; in their order
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
    'german-light|1280x800|LANG=de_DE.UTF-8 LC_ALL= LANGUAGE=de|--demo --theme light|'
    'main-2x|2560x1600|QT_SCALE_FACTOR=2|--demo --theme light|'
    'new-light|1280x800||--demo --theme light|alt+f u'
    'export-light|1280x800||--demo --theme light|ctrl+e'
    'health-light|1280x800||--demo --theme light|alt+t h'
    'error-light|1280x800||--theme light --open-file missing.json|'
    'main-15x|1920x1200|QT_SCALE_FACTOR=1.5|--demo --theme light|'
    'rtl-light|1280x800||--demo --theme light -reverse|'
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

# With as many colours as keep the file small; text is smoothed in greys, so that even
# few look right.
write_small() {
    local colours
    for colours in 255 64 32 24 20 16; do
        convert "$1" -strip -dither None -colors "$colours" -define png:compression-filter=0 \
            -define png:compression-level=9 -define png:compression-strategy=1 "png8:$2"
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

# On the picture's own display.
take() {
    local name=$1 environment=$2 arguments=$3 keys=$4 window
    # shellcheck disable=SC2086 # several words are meant
    env $environment "$DOCKET" $arguments &
    docket=$!
    trap 'kill "$docket" 2>/dev/null || true; wait "$docket" 2>/dev/null || true' EXIT
    window=$(timeout 60 xdotool search --sync --onlyvisible --name 'Docket$' | head -n 1) || fail "no window for $name"
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
    IFS='|' read -r name screen environment arguments keys <<<"$picture"
    if [ $# -gt 0 ] && [[ " $* " != *" $name "* ]]; then
        continue
    fi
    "$here/on-desktop.sh" "$screen" "${BASH_SOURCE[0]}" --take "$name" "$environment" "$arguments" "$keys" ||
        fail "$name could not be taken"
done
