# SPDX-License-Identifier: MIT
# Completion of docket's options for bash; the options are those that --help names.

_docket() {
    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]}
    case $previous in
        --format) mapfile -t COMPREPLY < <(compgen -W 'json ndjson csv tsv xlsx md html webhook' -- "$current") ;;
        --profile) mapfile -t COMPREPLY < <(compgen -W 'programs spreadsheets' -- "$current") ;;
        --theme) mapfile -t COMPREPLY < <(compgen -W 'system light dark' -- "$current") ;;
        --output | --open-file | --compare) mapfile -t COMPREPLY < <(compgen -f -- "$current") ;;
        *)
            mapfile -t COMPREPLY < <(
                compgen -W "$(docket --help 2>/dev/null | grep -oE -- '(^|[ ,])--[a-z][a-z-]*' | tr -d ' ,')" -- "$current"
            )
            ;;
    esac
}
complete -o filenames -F _docket docket
