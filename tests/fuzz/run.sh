#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Usage: run.sh PROGRAM SECONDS FOLDER [keep]
# Runs one fuzz target: first the large hostile inputs, then SECONDS of inputs made from
# the committed ones and, with `keep`, from those that earlier runs found. What refutes a
# claim or crashes is kept in FOLDER and named.
set -euo pipefail
here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)
program=$1 seconds=$2 folder=$3
target=$(basename -- "$program")
target=${target#fuzz_}
seeds=$here/../data/fuzz/$target
found=$folder/$target/found
crashes=$folder/$target/crashes
hostile=$folder/$target/hostile

[ "${4:-}" = keep ] || rm -rf "$found"
rm -rf "$hostile"
mkdir -p "$found" "$crashes" "$hostile"
"$here/hostile.sh" "$target" "$hostile"

# The sanitizers' shadow does not fit around all addresses that Linux may choose.
fixed=()
! setarch --addr-no-randomize true 2>/dev/null || fixed=(setarch --addr-no-randomize)

run() {
    "${fixed[@]}" "$program" -timeout=20 -rss_limit_mb=2048 -artifact_prefix="$crashes/" "$@" 2>"$folder/$target/log" ||
        {
            cat "$folder/$target/log" >&2
            # A given input is named before it runs; one that was made up is kept.
            given=$(sed -n 's/^Running: //p' "$folder/$target/log" | tail -n 1)
            echo "fuzz: $target failed; what made it fail is in ${given:-$crashes}" >&2
            exit 1
        }
}

dictionary=()
[ ! -e "$here/$target.dict" ] || dictionary=("-dict=$here/$target.dict")
run "$hostile"/*
run -max_total_time="$seconds" -max_len=4096 -print_final_stats=1 "${dictionary[@]}" "$found" "$seeds"
grep -E 'number_of_executed_units|DONE' "$folder/$target/log"
