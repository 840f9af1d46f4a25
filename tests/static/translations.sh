#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Usage: translations.sh FOLDER LUPDATE
# The .ts files hold every text of the sources, each translated: every language all of
# them, English those with a number. `ninja update_translations` takes new texts over.
set -euo pipefail
. "$(dirname -- "${BASH_SOURCE[0]}")/report.sh"
folder=$(cd -- "$1" && pwd)
lupdate=$2
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

# Texts without what another lupdate may write in another way.
texts() {
    sed -e '/^<?xml/d' -e '/^<TS /d' "$1"
}

# is_up_to_date LANGUAGE [LUPDATE ARGUMENTS]
is_up_to_date() {
    local file=docket_$1.ts
    shift
    cp "$folder/translations/$file" "$scratch/$file"
    "$lupdate" -silent -no-obsolete -locations none -extensions cpp,h "$folder/models" "$folder/views" "$folder/app" \
        -I "$folder" -ts "$scratch/$file" "$@" >&2
    diff -u --label "translations/$file" --label "as the sources have it" \
        <(texts "$folder/translations/$file") <(texts "$scratch/$file") >"$scratch/difference" ||
        report "run update_translations" <"$scratch/difference"
}

# Tells line and text of each message that is unfinished, empty, has lost a place for a
# value, or has another number of keys (&) than its source.
# is_complete LANGUAGE FORMS
is_complete() {
    local found
    found=$(cd "$folder" && awk -v wanted="$2" '
        function places(text,    count, i, found) {
            count = ""
            for (i = 0; i <= 9; i++) {
                found = gsub("%L?" (i == 0 ? "n" : i), "", text)
                count = count " " (found > 0)
            }
            return count " " gsub(/&amp;/, "", text)
        }
        function judge(form) {
            if (form ~ /^[ \t\n]*$/ && source !~ /^[ \t\n]*$/) problem = "nothing"
            else if (places(form) != places(source)) problem = "other places or keys"
        }
        function ended(text, tag) { sub("</" tag ">.*", "", text); return text }
        /<message/ { start = FNR; block = ""; inside = 1 }
        inside { block = block $0 "\n" }
        /<\/message>/ {
            inside = 0; problem = ""
            source = block; sub(/.*<source>/, "", source); source = ended(source, "source")
            if (block ~ /<translation type="unfinished"/) problem = "unfinished"
            else if (block ~ /numerus="yes"/) {
                forms = split(block, form, "<numerusform>")
                if (forms != wanted + 1) problem = (forms - 1) " forms instead of " wanted
                for (i = 2; i <= forms; i++) judge(ended(form[i], "numerusform"))
            } else {
                translation = block; sub(/.*<translation[^>]*>/, "", translation)
                judge(ended(translation, "translation"))
            }
            if (problem != "") { gsub(/\n/, " ", source); print FILENAME ":" start ": " problem ": " source }
        }
        END { if (FNR < 10) print FILENAME ":1: no texts" }
    ' "translations/docket_$1.ts")
    [ -z "$found" ] || report "finish this translation" <<<"$found"
}

# Plural forms, as Qt counts them.
forms_of() {
    case $1 in
        ja) echo 1 ;;
        de | en | es | fr | it | nl) echo 2 ;;
        pl) echo 3 ;;
        ar) echo 6 ;;
        *) return 1 ;;
    esac
}

for file in "$folder"/translations/docket_*.ts; do
    language=${file##*/docket_}
    language=${language%.ts}
    if ! forms=$(forms_of "$language"); then
        report "say here how many plural forms it has" <<<"translations/${file##*/}"
        continue
    fi
    only=()
    [ "$language" != en ] || only=(-pluralonly)
    is_up_to_date "$language" "${only[@]}"
    is_complete "$language" "$forms"
done
finish
