#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Usage: words.sh FOLDER
# Words that do not belong into the tree, and words that every file has to have.
set -euo pipefail
. "$(dirname -- "${BASH_SOURCE[0]}")/report.sh"
cd -- "$1"

written
mapfile -d '' code < <(printf '%s\0' "${written[@]}" |
    grep -zE '(\.(cpp|h|sh|py|cmake|desktop)|/CMakeLists\.txt|^\./dev|^\./\.ci/run)$')
[ ${#code[@]} -gt 0 ] || { echo "no sources here"; exit 1; }

# The brackets keep these lines from finding themselves.
forbid "unfinished work" '\b(TO[D]O|FIX[M]E|X[X]X)\b' "${written[@]}"
forbid "a test that is not run, or not believed" '\bQ(SK[I]P|EXPECT_FA[I]L)\b' "${written[@]}"
forbid "a folder of one computer" '(^|[^[:alnum:]_.~/-])/(home|root|Users|mnt|media|srv)/[[:alnum:]]' "${written[@]}"
forbid "a path out of the project" '#[[:space:]]*include[[:space:]]*"\.\.|\.\./\.\./\.\.' "${written[@]}"

for file in "${code[@]}"; do
    head -n 3 "$file" | grep -q 'SPDX-License-Identifie[r]: MIT' ||
        report "no licence in the first lines" <<<"$file:1"
    case $file in
        *.h) head -n 3 "$file" | grep -qx '#pragma once' || report "no #pragma once" <<<"$file:1" ;;
    esac
done

sources models app
mapfile -d '' files < <(printf '%s\0' "${files[@]}" | grep -zv '^app/samples/')
forbid "Docket only reads: GET and nothing else" '(->|\.)(post|put|deleteResource|sendCustomRequest)\(' "${files[@]}"
forbid "certificates are never waved through" '\bignoreSslErrors\b|\bVerifyNone\b' "${files[@]}"

sources views app
mapfile -d '' files < <(printf '%s\0' "${files[@]}" | grep -zv '^app/samples/')
says='(setText|setTitle|setToolTip|setStatusTip|setWhatsThis|setPlaceholderText|setAccessibleName|setAccessibleDescription|setWindowTitle|setHorizontalHeaderLabels|addAction|addMenu|addTab|addItem)'
wrapped='(QStringLiteral\(|QLatin1String\(|QString\(|QString::fromUtf8\()?u?'
# Docket's own name and an example of an id are the same in every language.
while IFS= read -r line; do
    report "a person reads this: use tr()" <<<"$line"
done < <(grep -nHE "\\b$says\\($wrapped\"[^\"]*[[:alpha:]]{2}" "${files[@]}" | grep -vE '"(Docket|[a-z]+:[[:alnum:]]+)"\)' || true)

# docs/faults.md says which test holds Docket to what.
if [ -e docs/faults.md ]; then
    while IFS=: read -r line test; do
        grep -rqwF -e "$test" tests --include='*.cpp' ||
            [ -e "tests/api/$test.cpp" ] || [ -e "tests/app/$test.cpp" ] || [ -e "tests/orders/$test.cpp" ] ||
            report "there is no such test" <<<"docs/faults.md:$line: $test"
    done < <(grep -noE '`(tst_[a-z]+|[a-z]+([A-Z][a-z]+){2,})`' docs/faults.md | tr -d '`')
fi

finish
