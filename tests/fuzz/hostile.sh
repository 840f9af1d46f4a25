#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Usage: hostile.sh TARGET FOLDER
# Makes inputs that are too large to be committed: what grows with the square of its
# length, or with its depth, shows in them.
set -euo pipefail
cd -- "$2"

# many COUNT TEXT
many() {
    head -c "$1" /dev/zero | sed "s/\\x0/$2/g"
}

page() {
    printf '{"data":{"next":null,"results":[%s]}}' "$(cat)"
}

case $1 in
    page)
        many 100000 '[' >open-brackets
        many 100000 '{"a":' >open-objects
        { many 100000 '[' && many 100000 ']'; } >nested-arrays
        { printf '{"id":"1","x":' && many 900 '[' && many 900 ']' && printf '}'; } | page >deep-but-readable
        { printf '{"id":"1","job":{"description":' && many 20000 '[' && many 20000 ']' && printf '}}'; } | page >deep-job
        { printf '{"id":"1"' && many 20000 ',"id":"2"' && printf '}'; } | page >repeated-keys
        { printf '{"id":"' && many 100000 '\\\\ud800' && printf '"}'; } | page >half-pairs
        { printf '{"id":"' && many 100000 '\\xff' && printf '"}'; } | page >bad-bytes
        { printf '{"id":"1","n":1' && many 100000 '0' && printf '}'; } | page >long-number
        { many 20000 '{"id":"1"},' && printf '0'; } | page >one-id-often
        { printf '{"id":"1","job":{"hiring_team":[' && many 11000 '{"email":"a"},' && printf '0]}}'; } | page >large-team
        many 100000 '"' >quotes
        many 100000 '\\\\' >backslashes
        ;;
    query)
        many 100000 'a' >one-word
        many 2000 'ab ' >many-words
        many 2000 '-"a b" ' >many-phrases
        many 20000 '"' >quotes
        many 20000 '-' >minuses
        many 5000 'id:' >fields
        many 5000 'a,' >alternatives
        { printf '/' && many 2000 '(' && printf '/'; } >regex-depth
        { printf '/' && many 20 '(a*)*' && printf '/'; } >regex-stars
        ;;
    fold)
        many 40000 '\xcc\x81' >marks
        many 40000 'e\xcc\x81' >accented
        many 40000 '\xff' >bad-bytes
        many 40000 '\xef\xb7\xba' >grows-much
        many 100000 'A' >ascii
        { many 20000 'A' && many 40000 '\xcd\x85' && many 20000 'B'; } >marks-inside
        ;;
    list)
        many 100000 '"' >quotes
        many 100000 ',' >separators
        many 100000 '\n' >line-ends
        many 20000 '"a\n' >open-quotes
        many 50000 'o1\n' >one-id-often
        many 20000 'a;b,c\t' >all-separators
        ;;
    xlsx)
        many 50000 '<row>' >open-rows
        many 50000 '<c><v>' >open-cells
        many 20000 '<row><c><v>1' >unclosed
        { printf '<row>' && many 20000 '<c t="s"><v>0<\/v><\/c>' && printf '</row>\n----\n<si>' && many 60000 'a' && printf '</si>'; } >one-text-often
        ;;
    htmltext)
        many 100000 '<' >open-brackets
        many 20000 '<b>' >nested-inline
        many 20000 '<div>' >nested-blocks
        many 20000 '<table><tr><td>' >nested-tables
        many 20000 '<ul><li>' >nested-lists
        many 20000 '<a href="' >open-quotes
        many 20000 '<!--' >open-comments
        many 20000 '<svg>' >foreign
        many 20000 '<script>' >scripts
        many 20000 '&lt;p&gt;' >escaped
        many 20000 '&amp;' >ampersands
        many 100000 'a' >one-word
        { printf '<pre>' && many 20000 'a\n'; } >lines
        { printf '<table>' && many 5000 '<tr><td>' && many 5000 '<td>'; } >wide-table
        { printf '<b' && many 100000 ' a=b'; } >attributes
        ;;
esac
