#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Usage: documented.sh PROGRAM TREE
# The manual page names the options that --help names, and no others; so do exit codes.
set -euo pipefail
program=$1 page=$2/packaging/docket.1

options_of_help() { "$program" --help | grep -oE '^ +(-[a-z], )?--[a-z][a-z-]*' | grep -oE -- '--[a-z-]+' | sort -u; }
options_of_page() { sed 's/\\-/-/g' "$page" | sed -n '/^\.SH OPTIONS/,/^\.SH KEYS/p' | grep -oE '^\.B[IR]? .*--[a-z][a-z-]*' | grep -oE -- '--[a-z-]+' | sort -u; }
codes_of_help() { "$program" --help | sed -n '/Exit codes/,/^Options/p' | grep -oE '[ ;:][0-9] [a-z]' | grep -oE '[0-9]' | sort -u; }
codes_of_page() { sed -n '/^\.SH EXIT STATUS/,/^\.SH FILES/p' "$page" | grep -oE '^\.B [0-9]' | grep -oE '[0-9]' | sort -u; }

same=0
diff --label '--help' --label docket.1 -u <(options_of_help) <(options_of_page) || same=1
diff --label '--help' --label docket.1 -u <(codes_of_help) <(codes_of_page) || same=1
[ -n "$(options_of_page)" ] && [ -n "$(codes_of_page)" ] || same=1
exit $same
