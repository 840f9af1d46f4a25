#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Usage: on-desktop.sh WIDTHxHEIGHT COMMAND [ARGUMENTS]
# Runs a command on an X display with a window manager and a home of its own; what it
# leaves running ends with it. Windows fill the screen, without a frame; dialogs do not.
set -euo pipefail
size=$1
shift

home=$(mktemp -d)
xvfb='' manager=''
clean_up() {
    [ -z "$manager" ] || kill "$manager" 2>/dev/null || true
    [ -z "$xvfb" ] || kill "$xvfb" 2>/dev/null || true
    wait 2>/dev/null || true
    rm -rf "$home"
}
trap clean_up EXIT
mkdir -m 700 "$home/run"
mkdir -p "$home/.config/openbox"
cat >"$home/.config/openbox/rc.xml" <<'END'
<?xml version="1.0" encoding="UTF-8"?>
<openbox_config xmlns="http://openbox.org/3.4/rc">
  <focus><focusNew>yes</focusNew><followMouse>no</followMouse></focus>
  <applications>
    <application type="normal"><decor>no</decor><maximized>yes</maximized><focus>yes</focus></application>
    <application type="dialog"><decor>no</decor><focus>yes</focus></application>
  </applications>
</openbox_config>
END

export HOME=$home XDG_RUNTIME_DIR=$home/run
unset XDG_CONFIG_HOME XDG_DATA_HOME XDG_CACHE_HOME XDG_STATE_HOME WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS
unset XDG_CURRENT_DESKTOP DESKTOP_SESSION QT_QPA_PLATFORM QT_SCALE_FACTOR QT_STYLE_OVERRIDE

# The number is ours, not -displayfd's: that looks at sockets, which two network
# namespaces with one /tmp do not share; a numbered server looks at the lock file. It
# must not begin anew when a first client leaves before the window manager has come.
start_display() {
    local number line
    for _ in {1..20}; do
        number=$((1000 + RANDOM % 30000))
        mkfifo "$home/ready"
        Xvfb ":$number" -screen 0 "${size}x24" -nolisten tcp -noreset -displayfd 3 3>"$home/ready" 2>"$home/xvfb.log" &
        xvfb=$!
        if read -r line <"$home/ready" && [ "$line" = "$number" ]; then
            rm "$home/ready"
            export DISPLAY=:$number
            return
        fi
        wait "$xvfb" || true
        xvfb=''
        rm "$home/ready"
    done
    cat "$home/xvfb.log" >&2
    echo "on-desktop: no X display could be started." >&2
    exit 1
}

# Without a window manager nothing has the keys; it is there once it counts desktops.
start_manager() {
    openbox 2>"$home/openbox.log" &
    manager=$!
    for _ in {1..300}; do
        if xdotool get_num_desktops >/dev/null 2>&1; then
            return
        fi
        sleep 0.1
    done
    cat "$home/openbox.log" >&2
    echo "on-desktop: the window manager did not start." >&2
    exit 1
}

start_display
start_manager
"$@"
