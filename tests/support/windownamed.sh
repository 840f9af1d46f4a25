# SPDX-License-Identifier: MIT
# Sourced by tests that are no C++.

# window_named PATTERN [SECONDS]: prints the first window in sight whose title matches, once
# there is one; false if none comes (60). A search fails when any window of the display goes
# meanwhile: it is asked again, never waited in.
window_named() {
    local end=$((SECONDS + ${2:-60})) found
    while [ $SECONDS -lt $end ]; do
        found=$(xdotool search --onlyvisible --name "$1" 2>/dev/null) || found=''
        if [ -n "$found" ]; then
            echo "${found%%$'\n'*}"
            return
        fi
        sleep 0.1
    done
    return 1
}
