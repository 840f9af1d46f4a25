#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Usage: spelling.sh FOLDER
# English words as codespell knows them, in sources, scripts and papers. Left out: what is in
# other languages, bytes made to be hostile, and the names and texts of sample people.
set -euo pipefail
. "$(dirname -- "${BASH_SOURCE[0]}")/report.sh"
cd -- "$1"

# Parts of names in camel case, words that \n or & cuts, an HTML entity, the trough of a control,
# and what tests misspell.
known=atleast,curren,fo,hastable,matchin,nd,nulll,nwe,pakage,positionof,scrip,te,ther,thi,trough,upto

written
mapfile -d '' english < <(printf '%s\0' "${written[@]}" |
    grep -zvE '^\./(app/samples|tests/data/fuzz)/|\.[a-z]{2}\.md$|^\./docs/glossary\.md$')
[ ! -e translations/docket_en.ts ] || english+=(translations/docket_en.ts)
status=0
# The desktop entry and the metainfo say in which language a line is.
found=$(codespell --ignore-words-list="$known" --ignore-regex='^\w+\[\w+\]=.*|xml:lang="\w+">.*' "${english[@]}") ||
    status=$?
if [ -n "$found" ]; then
    report "a misspelt word, or one for the list in tests/static/spelling.sh" <<<"$found"
elif [ "$status" -ne 0 ]; then
    report "the check itself failed" <<<"codespell: exit code $status"
fi
finish
