#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Usage: promises.sh TREE
# Each test that SECURITY.md names for a promise exists.
set -euo pipefail
tree=$1
missing=0
while read -r name; do
    if ! grep -rqE --include='*.cpp' "::$name\(\)" "$tree/tests"; then
        echo "SECURITY.md: no test is called $name" >&2
        missing=1
    fi
done < <(sed -n '/^## What is promised/,/^## /p' "$tree/SECURITY.md" | grep '^|' | grep -oE '`[a-z][A-Za-z]+`' | tr -d '`')
exit $missing
