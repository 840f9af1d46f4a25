#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Usage: licences.sh FOLDER
# Every file says who holds the rights and under which licence, as REUSE asks; a licence that is
# named has its text in LICENSES. What is built is no part of it.
set -euo pipefail
tree=$(mktemp -d)
trap 'rm -rf "$tree"' EXIT
tar -C "$1" --exclude=./build --exclude=./.git --exclude=./.cache -cf - . | tar -C "$tree" -xf -
said=$(reuse --root "$tree" lint 2>&1) || {
    echo "$said"
    exit 1
}
! grep ERROR <<<"$said"
