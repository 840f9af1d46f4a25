#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Usage: killed.sh PROGRAM
# Kills the program while it writes a file: the earlier file is whole, and nothing of the
# new one is left beside it.
set -euo pipefail
. "$(dirname "$0")/../support/survived.sh"
program=$1
folder=$(mktemp -d)
server='' writer=''
clean_up() {
    [ -z "$writer" ] || kill -9 "$writer" 2>/dev/null || true
    [ -z "$server" ] || kill "$server" 2>/dev/null || true
    wait 2>/dev/null || true
    rm -rf "$folder"
}
trap clean_up EXIT
mkdir "$folder/out"

fail() {
    echo "FAIL: $*" >&2
    exit 1
}

said() { jq -r "$1" "$folder/banner"; }

"$program" --demo-server --orders 20000 >"$folder/banner" 2>/dev/null &
server=$!
for _ in {1..600}; do
    [ ! -s "$folder/banner" ] || break
    sleep 0.1
done
said .key >"$folder/key"

# What is being written: it has no name until it is whole, so the process is asked.
writes() { find "/proc/$writer/fd" -lname "$folder/out/*" 2>/dev/null | grep -q .; }

for format in csv xlsx; do
    printf 'written earlier' >"$folder/out/orders"
    "$program" --fetch --server "$(said .url)" --integration "$(said '.integrations[0]')" --key-stdin \
        --format "$format" --output "$folder/out/orders" <"$folder/key" 2>/dev/null &
    writer=$!
    until writes; do
        kill -0 "$writer" 2>/dev/null || fail "$format: it ended before it wrote"
    done
    kill -9 "$writer"
    code=0
    wait "$writer" || code=$?
    writer=''
    [ "$code" = 137 ] || fail "$format: it ended with $code"
    [ "$(cat "$folder/out/orders")" = 'written earlier' ] || fail "$format: the earlier file is not what it was"
    [ "$(find "$folder/out" -mindepth 1 | wc -l)" = 1 ] || fail "$format: something is left beside the earlier file"
    echo "- killed while it wrote $format"
done
survived '134 killed while it writes a file' '' 'the earlier file' 'killed'
