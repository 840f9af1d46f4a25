# SPDX-License-Identifier: MIT
# Completion of docket's options for fish; the options are those that --help names.
function __docket_options
    docket --help 2>/dev/null | string match --regex --groups-only -- '^ +(?:-[a-z], )?(--[a-z][a-z-]*)'
end
complete --command docket --no-files --arguments '(__docket_options)'
complete --command docket --long-option output --require-parameter --force-files
complete --command docket --long-option open-file --require-parameter --force-files
complete --command docket --long-option compare --require-parameter --force-files
