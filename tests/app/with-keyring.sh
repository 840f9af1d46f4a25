#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Usage: with-keyring.sh unlocked|locked|none|nobus COMMAND [ARGUMENTS]
# Runs a command beside a password store of its own, in a home and on a D-Bus of its own:
#   unlocked  a GNOME keyring that answers
#   locked    the same, locked, with nobody to unlock it; it holds an entry as Docket makes them
#   none      a D-Bus on which no password store can be had
#   nobus     no D-Bus at all
set -euo pipefail

has_store() {
    dbus-send --session --print-reply --dest=org.freedesktop.DBus /org/freedesktop/DBus \
        org.freedesktop.DBus.NameHasOwner string:org.freedesktop.secrets 2>/dev/null | grep -q true
}

# start_keyring --unlock|--start: runs the daemon until it can be asked. Its password is x.
start_keyring() {
    gnome-keyring-daemon --foreground "$1" --components=secrets <<<x >/dev/null 2>"$HOME/keyring.log" &
    daemon=$!
    for _ in {1..300}; do
        if has_store; then
            return
        fi
        kill -0 "$daemon" 2>/dev/null || break
        sleep 0.1
    done
    cat "$HOME/keyring.log" >&2
    echo "with-keyring: the keyring did not start." >&2
    exit 1
}

if [ "${1:-}" = --inside ]; then
    store=$2
    shift 2
    daemon=''
    trap '[ -z "$daemon" ] || kill "$daemon" 2>/dev/null || true; wait' EXIT
    case $store in
        unlocked)
            start_keyring --unlock
            ;;
        locked) # the first one makes the keyring, the second finds it locked
            start_keyring --unlock
            secret-tool store --label=docket xdg:schema org.qt.keychain server docket \
                user locked-away type base64 <<<x
            kill "$daemon"
            wait "$daemon" || true
            start_keyring --start
            ;;
    esac
    "$@"
    exit
fi

store=$1
shift
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
mkdir -m 700 "$home/run"
mkdir -p "$home/.local/share/keyrings"
export HOME=$home XDG_RUNTIME_DIR=$home/run
unset XDG_CONFIG_HOME XDG_DATA_HOME XDG_CACHE_HOME XDG_STATE_HOME DISPLAY WAYLAND_DISPLAY GNOME_KEYRING_CONTROL

if [ "$store" = nobus ]; then
    export DBUS_SESSION_BUS_ADDRESS=unix:path=$home/run/nothing-here
    "$@"
    exit
fi
dbus-run-session --config-file="${BASH_SOURCE[0]%/*}/bus.conf" -- "${BASH_SOURCE[0]}" --inside "$store" "$@"
