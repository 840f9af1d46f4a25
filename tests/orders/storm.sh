#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Usage: storm.sh PROGRAM [ARGUMENTS]
# ThreadSanitizer's shadow does not fit around all addresses that Linux may choose: runs
# the program at fixed ones where that is allowed.
set -eu
! setarch --addr-no-randomize true 2>/dev/null || exec setarch --addr-no-randomize "$@"
exec "$@"
