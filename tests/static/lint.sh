#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Usage: lint.sh BUILD [PATTERN]
# clang-tidy with the checks in .clang-tidy, and clazy with those below, over the sources of
# models, views and app as BUILD compiles them; with a pattern, such as docket_views, only over
# compiled files whose paths match. BUILD joins sources, so that each header is read a few times
# instead of hundreds.
set -euo pipefail
build=$1 pattern=${2:-.}
cd -- "$(dirname -- "${BASH_SOURCE[0]}")/../.."
# Left out of level 1: constants of QStringLiteral cost nothing at the start, and QStringRef is Qt 5's.
clazy=level0,level1,no-non-pod-global-static,no-qstring-ref,old-style-connect
clazy+=,qt6-deprecated-api-fixes,signal-with-return-value,thread-with-slots,tr-non-literal
# Options that only g++ knows, and a conversion that only clang warns of.
quiet='--extra-arg=-Wno-unknown-warning-option --extra-arg=-Wno-sign-conversion'
ours='/(models|views|app)/[a-z0-9/]+\.(h|cpp)$'
said=$(mktemp -d)
trap 'rm -rf "$said"' EXIT

# look UNIT: what both tools say about one compiled file.
look() {
    local name
    # shellcheck disable=SC2086 # several words are meant
    name=$(tr / _ <<<"${1#"$build"/}")
    clang-tidy-14 -quiet -p "$build" $quiet "$1" >"$said/$name.tidy" 2>"$said/$name.error" ||
        [ -s "$said/$name.tidy" ] || cat "$said/$name.error"
    case $1 in
        */docket_orders.dir/*) return ;; # knows no Qt
    esac
    clazy-standalone -p "$build" -checks="$clazy" -header-filter="$ours" $quiet "$1" \
        >"$said/$name.clazy" 2>&1 || cat "$said/$name.clazy"
}
export -f look
export build said clazy ours quiet

jq -r '.[].file' "$build/compile_commands.json" | grep -vE 'mocs_compilation|qrc_|/translations/' | grep -E -e "$pattern" |
    nice xargs -P "$(nproc)" -I{} bash -c 'look {}' >"$said/failed"
[ -n "$(find "$said" -name '*.tidy')" ] || { echo "nothing to look at in $build"; exit 1; }
found=$(cat "$said"/*.tidy "$said"/*.clazy 2>/dev/null | grep -E '(warning|error): .*\[' | grep -vE "^$build/" | sort -u || true)
[ -z "$found" ] || echo "$found"
cat "$said/failed"
[ -z "$found" ] && [ ! -s "$said/failed" ]
