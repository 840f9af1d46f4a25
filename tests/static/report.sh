# SPDX-License-Identifier: MIT
# Sourced by the checks: how they tell what they found.
findings=0

# report WHY < lines: tells each line, file and line number first, with the reason.
report() {
    local line
    while IFS= read -r line; do
        echo "$line    <- $1"
        findings=$((findings + 1))
    done
}

# forbid WHY PATTERN [GREP ARGUMENTS] FILES…: no line of the files matches. grep ends with 1
# when it finds nothing; more than that is a fault of the check itself.
forbid() {
    local why=$1 pattern=$2 found status=0
    shift 2
    found=$(grep -nHE -e "$pattern" "$@") || status=$?
    if [ "$status" -gt 1 ]; then
        echo "the check itself failed: grep -e '$pattern'"
        findings=$((findings + 1))
    elif [ "$status" -eq 0 ]; then
        report "$why" <<<"$found"
    fi
}

# sources FOLDER…: the C++ files below these folders into the array `files`; there must be some.
sources() {
    mapfile -d '' files < <(find "$@" \( -name '*.cpp' -o -name '*.h' \) -print0 | sort -z)
    if [ ${#files[@]} -eq 0 ]; then
        echo "no sources in: $*"
        findings=$((findings + 1))
        files=(/dev/null)
    fi
}

# Everything people write into the array `written`: no build, no pictures, no hidden folders
# but .ci.
written() {
    mapfile -d '' written < <(find . \( -path ./build -o -path '*/.*' ! -path './.ci*' \) -prune -o -type f \
        ! -name '*.png' ! -name '*.ts' ! -name '*.svg' ! -name 'CMakeUserPresets.json' ! -name compile_commands.json \
        -print0 | sort -z)
}

finish() {
    [ "$findings" -eq 0 ] || echo "$findings found"
    [ "$findings" -eq 0 ]
}
