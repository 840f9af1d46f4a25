#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Usage: package.sh DEB, as root.
# The life of the package on a Debian 12 with nothing else: installed by apt, run without
# and with a display, upgraded over an older version with the settings kept, removed
# without a trace. Uses the package sources of this computer.
set -euo pipefail
package=$1
system=$(mktemp -d)
chmod 755 "$system" # for the user within
trap 'umount "$system/proc" 2>/dev/null || true; rm -rf --one-file-system "$system"' EXIT

fail() {
    echo "FAIL: $*" >&2
    exit 1
}

begin() {
    echo "- $*"
}

inside() {
    chroot "$system" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"
}

as_user() {
    inside setpriv --reuid=1000 --regid=1000 --clear-groups env HOME=/tmp/user XDG_RUNTIME_DIR=/tmp/user/run "$@"
}

# The same program under a lower version.
older_package() {
    local unpacked=$system/tmp/older
    dpkg-deb --raw-extract "$package" "$unpacked"
    sed -i 's/^Version: .*/Version: 0.0.1/' "$unpacked/DEBIAN/control"
    dpkg-deb --build --root-owner-group "$unpacked" "$system/tmp/older.deb" >/dev/null
    rm -rf "$unpacked"
}

# Opens the window on invented orders, sees its title, closes it by its key.
window_opens() {
    as_user sh -c '
        Xvfb :99 -screen 0 1280x800x24 -nolisten tcp & xvfb=$!
        export DISPLAY=:99
        for _ in $(seq 100); do xdotool getdisplaygeometry >/dev/null 2>&1 && break; sleep 0.1; done
        openbox & manager=$!
        docket '"$1"' & docket=$!
        for _ in $(seq 600); do
            xdotool search --onlyvisible --name "Docket\$" >/dev/null 2>&1 && break
            kill -0 $docket || exit 1
            sleep 0.1
        done
        sleep 2
        xdotool key --clearmodifiers ctrl+q
        wait $docket; code=$?
        kill $manager $xvfb
        exit $code
    ' >"$system/tmp/window.log" 2>&1 || {
        tail -n 20 "$system/tmp/window.log" >&2
        fail "the window did not open with '$1'"
    }
}

begin 'lintian finds no fault'
# Debian has no bug that asks for this package.
said=$(lintian --allow-root --fail-on error,warning --suppress-tags initial-upload-closes-no-bugs "$package" 2>&1) ||
    fail "$said"

begin 'A Debian 12 with nothing else'
mirror=$(apt-get indextargets --format '$(REPO_URI)' "Created-By: Packages" | head -n 1)
debootstrap --variant=minbase bookworm "$system" "$mirror" >"$system.log" 2>&1 ||
    { tail -n 20 "$system.log" >&2; fail 'debootstrap failed'; }
rm -f "$system.log"
mount -t proc proc "$system/proc" 2>/dev/null || true
cp -a /etc/apt/sources.list* /etc/apt/apt.conf.d /etc/apt/trusted.gpg.d "$system/etc/apt/" 2>/dev/null || true
cp /etc/resolv.conf "$system/etc/" 2>/dev/null || true
inside useradd --create-home --home-dir /tmp/user --uid 1000 user
mkdir -m 700 "$system/tmp/user/run" && chown 1000:1000 "$system/tmp/user/run"
cp "$package" "$system/tmp/docket.deb"
older_package
inside apt-get -q -q update
inside apt-get -q -q install --yes --no-install-recommends xvfb xdotool openbox dbus >/dev/null 2>&1

begin 'apt installs the older version with what it needs'
inside apt-get -q -q install --yes --no-install-recommends /tmp/older.deb >/dev/null 2>&1 || fail 'it cannot be installed'
[ "$(inside dpkg-query --show --showformat '${Version}' docket)" = 0.0.1 ] || fail 'another version is there'

begin 'It answers without a display'
as_user docket --version | grep -q '^docket [0-9]' || fail 'no version'
as_user docket --help | grep -q -- --fetch || fail 'no help'

begin 'It fetches from its own sample server'
as_user sh -c '
    docket --demo-server --orders 20 >/tmp/user/server.json & server=$!
    for _ in $(seq 100); do [ -s /tmp/user/server.json ] && break; sleep 0.1; done
    url=$(grep -o "http://[^\"]*" /tmp/user/server.json | head -n 1)
    key=$(grep -o "\"key\": *\"[^\"]*" /tmp/user/server.json | sed "s/.*\"//")
    id=$(grep -o "\"integrations\": *\[\"[^\"]*" /tmp/user/server.json | sed "s/.*\"//")
    printf %s "$key" | docket --fetch --server "$url" --integration "$id" --format ndjson --key-stdin >/tmp/user/orders.ndjson
    code=$?
    kill $server
    exit $code
' || fail 'the fetch failed'
[ "$(wc -l <"$system/tmp/user/orders.ndjson")" = 20 ] || fail 'not every order came'
rm -f "$system"/tmp/user/{server.json,orders.ndjson}

begin 'The window opens, from the package alone; it keeps settings'
window_opens --demo
as_user sh -c 'mkdir -p ~/.config/docket && printf "[window]\ntheme=dark\n" >>~/.config/docket/docket.ini'
settings=$(sha256sum <"$system/tmp/user/.config/docket/docket.ini")

begin 'The upgrade keeps the settings'
inside apt-get -q -q install --yes --no-install-recommends /tmp/docket.deb >/dev/null 2>&1 || fail 'no upgrade'
[ "$(inside dpkg-query --show --showformat '${Version}' docket)" != 0.0.1 ] || fail 'the older version is there'
[ "$(sha256sum <"$system/tmp/user/.config/docket/docket.ini")" = "$settings" ] || fail 'the settings changed'
window_opens --demo

begin 'Man page, desktop entry, icon, metainfo and completion are where they belong'
contents=$(dpkg-deb --contents "$package")
for file in man/man1/docket.1.gz applications/org.docket.Docket.desktop metainfo/org.docket.Docket.metainfo.xml \
    icons/hicolor/scalable/apps/org.docket.Docket.svg dbus-1/services/org.docket.Docket.service \
    bash-completion/completions/docket doc/docket/copyright; do
    case $file in
        man/* | doc/*) ;; # a minimal system keeps manuals and papers out
        *) [ -e "$system/usr/share/$file" ] || fail "$file is missing" ;;
    esac
    grep -q "\./usr/share/$file\$" <<<"$contents" || fail "$file is not in the package"
done

begin 'The program is hardened'
headers=$(readelf --wide --headers --dynamic "$system/usr/bin/docket")
grep -q 'Type:.*DYN' <<<"$headers" || fail 'it is not position independent'
grep -q 'GNU_STACK.*RW ' <<<"$headers" || fail 'its stack can be executed'
grep -q BIND_NOW <<<"$headers" || fail 'it binds lazily'
! grep -qE 'RPATH|RUNPATH' <<<"$headers" || fail 'it looks for libraries of its own'

begin 'Removed, it leaves what is the user'"'"'s and nothing else'
inside apt-get -q -q purge --yes docket >/dev/null 2>&1 || fail 'it cannot be removed'
left=$(find "$system/usr" "$system/etc" "$system/var" -iname '*docket*' ! -path '*/var/cache/apt/*' ! -path '*/var/log/*')
[ -z "$left" ] || fail "left behind: $left"
[ "$(find "$system/tmp/user" -iname '*docket*' | sort | sed "s|$system||" | tr '\n' ' ')" = \
    '/tmp/user/.config/docket /tmp/user/.config/docket/docket.ini ' ] ||
    fail "of the user's: $(find "$system/tmp/user" -iname '*docket*')"
echo 'The package is sound.'
