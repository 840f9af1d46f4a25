# SPDX-License-Identifier: MIT
# Sourced by tests that are no C++.

# survived FAULT TOLD KEPT ENDS: adds a row to the file that DOCKET_RELIABILITY names, as
# survived.h has it.
survived() {
    [ -n "${DOCKET_RELIABILITY:-}" ] || return 0
    jq --compact-output --null-input --arg fault "$1" --arg told "$2" --arg kept "$3" --arg ends "$4" \
        --arg test "$(basename "$0") app.$(basename "$0" .sh)" \
        '{$fault, code: "", page: 0, $told, $kept, asked: "", $ends, $test}' >>"$DOCKET_RELIABILITY"
}
