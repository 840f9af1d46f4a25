#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Usage: layers.sh FOLDER QT_HEADERS
# Who may include whom: views -> models -> orders, app -> all, app/samples -> nothing of
# Docket. Prints file and line of each include that goes another way.
set -euo pipefail
. "$(dirname -- "${BASH_SOURCE[0]}")/report.sh"
cd -- "$1"
qt_headers=$2

quoted='^[[:space:]]*#[[:space:]]*include[[:space:]]*"'
angled='^[[:space:]]*#[[:space:]]*include[[:space:]]*<'

# only WHY PREFIXES: quoted includes of `files` begin with one of the prefixes, an
# alternation. moc's own output has no folder.
only() {
    local found
    found=$(grep -nHE "$quoted" "${files[@]}" | grep -vE "include[[:space:]]*\"($2|[a-z_]+\.moc\")" || true)
    [ -z "$found" ] || report "$1" <<<"$found"
}

# Qt headers among the includes of `files` that are neither Core's nor Network's nor
# Concurrent's nor Sql's.
only_qt_without_screen() {
    local line header
    while IFS= read -r line; do
        header=${line#*<}
        header=${header%%>*}
        case $header in
            QtCore/* | QtNetwork/* | QtConcurrent/* | QtSql/*) ;;
            *)
                [ -e "$qt_headers/QtCore/$header" ] || [ -e "$qt_headers/QtNetwork/$header" ] ||
                    [ -e "$qt_headers/QtConcurrent/$header" ] || [ -e "$qt_headers/QtSql/$header" ] ||
                    report "models know Qt Core, Network, Concurrent and Sql only" <<<"$line"
                ;;
        esac
    done < <(grep -nHE "${angled}(Q|q[a-z]+\.h)" "${files[@]}" || true)
}

[ -e "$qt_headers/QtCore/QString" ] || { echo "no Qt headers in $qt_headers"; exit 1; }

sources models views app tests
forbid "name the header of the class, not a whole module" "${angled}Qt(Core|Gui|Widgets|Network|Concurrent|Svg|DBus|Test|Sql)(/Qt[A-Z][A-Za-z]*)?>" "${files[@]}"

sources models/orders
only "orders know nothing but orders" 'models/orders/'
forbid "orders know no Qt" "${angled}(Q|q[a-z]+\.h)" "${files[@]}"

sources models
only "models do not know views or app" 'models/'
only_qt_without_screen

sources models views app
mapfile -d '' files < <(printf '%s\0' "${files[@]}" | grep -zv '^models/orders/')
forbid "only models/orders reads JSON with simdjson" "${angled}simdjson" "${files[@]}"

sources models views app
mapfile -d '' files < <(printf '%s\0' "${files[@]}" | grep -zvx 'app/keychain.cpp')
forbid "only app/keychain.cpp knows QtKeychain" "${angled}(qt6?keychain|keychain)" "${files[@]}"

sources models views app
mapfile -d '' files < <(printf '%s\0' "${files[@]}" | grep -zv '^models/memory/')
forbid "only models/memory knows the database and libsodium" "${angled}(QSql[A-Za-z]*|sodium\.h)" "${files[@]}"

system="#[[:space:]]*include[[:space:]]*<(QDBus[A-Za-z]*|(unistd|fcntl|poll|signal|pwd|termios|dlfcn|pthread|(sys|netinet|arpa|linux)/[a-z]+)\\.h)>"
sources models views
forbid "only app knows the system it runs on" "^[[:space:]]*($system|#.*\b(Q_OS_[A-Z]+|__linux__|__APPLE__|_WIN32)\b)" "${files[@]}"
sources app
bare=$(awk -v system_header="^[[:space:]]*$system" '
    FNR == 1 { depth = 0 }
    /^[[:space:]]*#[[:space:]]*if/ { depth++ }
    /^[[:space:]]*#[[:space:]]*endif/ { depth-- }
    depth == 0 && $0 ~ system_header { print FILENAME ":" FNR ":" $0 }' "${files[@]}")
[ -z "$bare" ] || report "only where there is such a thing: inside an #if" <<<"$bare"

sources views
only "views know views and models" '(views|models)/'
seen=$(grep -nHE "${quoted}models/orders/" "${files[@]}" | grep -vE '"models/orders/order\.h"' || true)
[ -z "$seen" ] || report "of models/orders, views know order.h only" <<<"$seen"

sources app
only "app knows app, views and models" '(app|views|models)/'

sources app/samples
only "sample orders know nothing of Docket" 'app/samples/'

finish
