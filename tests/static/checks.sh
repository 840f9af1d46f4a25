#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Usage: checks.sh QT_HEADERS LUPDATE
# Each check on a small tree that is clean, and on the same tree with one offence: the
# first passes, the second fails and names the place.
set -euo pipefail
here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)
qt_headers=$1 lupdate=$2
tree=$(mktemp -d)
trap 'rm -rf "$tree"' EXIT
failures=0
manifest=packaging/flatpak/org.docket.Docket.json
spdx='// SPDX-License-Identi''fier: MIT'

# put FILE LINES…
put() {
    local file=$tree/$1
    shift
    mkdir -p "$(dirname "$file")"
    printf '%s\n' "$@" >"$file"
}

clean_tree() {
    rm -rf "${tree:?}"/*
    put models/orders/order.h "$spdx" '#pragma once' '#include <vector>'
    put models/orders/page.cpp "$spdx" '#include "models/orders/order.h"' '#include <simdjson.h>'
    put models/list.cpp "$spdx" '#include "models/orders/page.h"' '#include <QString>' '#include <QNetworkReply>'
    put views/table.cpp "$spdx" '#include "models/orders/order.h"' '#include <QWidget>' \
        'void show(QLabel& label) { label.setText(QObject::tr("%n order(s)", nullptr, 2)); label.setText(QObject::tr("Of %1"));' \
        'label.setWindowTitle(QStringLiteral("Docket")); }'
    put app/keychain.cpp "$spdx" '#include "views/table.h"' '#include <qt6keychain/keychain.h>'
    put app/samples/samples.cpp "$spdx" '#include <QTcpSocket>' '#include "app/samples/names.h"'
    put tests/tst_list.cpp "$spdx" '#include <QTest>'
    put docs/manual.de.md 'Alle Orte, od''er Tage'
    put LICENSES/MIT.txt 'MIT License'
    put .reuse/dep5 'Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/' '' \
        'Files: *' 'Copyright: The Docket authors' 'License: MIT'
    mkdir -p "$tree/packaging/flatpak"
    cp "$here/../../packaging/flatpak/org.docket.Docket.json" "$tree/packaging/flatpak/"
    put docs/libraries.md "$(printf '| [%s](x) |\n' QtKeychain simdjson RE2 libxlsxwriter libsodium libzip)"
    put resources/org.docket.Docket.desktop '# SPDX-License-Identi''fier: MIT' '[Desktop Entry]' 'Exec=docket' ''
    put docket.desktop '# SPDX-License-Identi''fier: MIT' '[Desktop Entry]' 'Type=Application' 'Name=Docket' 'Exec=docket'
    ts de 'Von %1' ' order(s)' '%n Auftrag' '%n Aufträge'
    ts en '' ' order(s)' '%n order' '%n orders'
    put models/api/guidancecodes.cpp "$spdx" 'const char* code = "PLATFORM.UNKNOWN_ERROR";'
    put tests/api/tst_walk.cpp "$spdx" '#include "tests/support/survived.h"' \
        'void Walk::data() { QTest::newRow("1 port closed"); }' 'void Walk::portThatIsClosed()' \
        '{ survived({QStringLiteral("2 a name "' '      "that is unknown"), {}, 0}); }'
    put tests/app/ending.sh '#!/bin/sh' '# SPDX-License-Identi''fier: MIT' "survived '3 killed' '' '' ''"
    mkdir -p "$tree/tests/data/fuzz/page"
    put SECURITY.md '## What is promised' '' '| Promise | Held by |' '|---|---|' '| It ends | `portThatIsClosed` |'
    put docs/reliability.md '# Counted' '| Promises held | 1 of 1, by 1 tests |' '' '| Target | Executions |' \
        '|---|---|' '| page | 7 |' '' '## Faults' '' '| Fault | Kept |' '|---|---|' \
        '| 1 port closed `PLATFORM.UNKNOWN_ERROR` | 0 |' '| 2 a name that is unknown | 0 |' '| 3 killed | 0 |'
}

# ts LANGUAGE TRANSLATION SUFFIX FORM FORM: the two texts of the clean tree.
ts() {
    local plain=''
    [ -z "$2" ] || plain="    <message>
        <source>Of %1</source>
        <translation>$2</translation>
    </message>"
    put "translations/docket_$1.ts" '<?xml version="1.0" encoding="utf-8"?>' '<!DOCTYPE TS>' \
        "<TS version=\"2.1\" language=\"$1\">" '<context>' '    <name>QObject</name>' \
        '    <message numerus="yes">' "        <source>%n$3</source>" '        <translation>' \
        "            <numerusform>$4</numerusform>" "            <numerusform>$5</numerusform>" \
        '        </translation>' '    </message>' ${plain:+"$plain"} '</context>' '</TS>'
}

run() {
    case $1 in
        layers) "$here/layers.sh" "$tree" "$qt_headers" ;;
        words) "$here/words.sh" "$tree" ;;
        reliability) /usr/bin/python3 -B "$here/../reliability.py" check "$tree" ;;
        translations) "$here/translations.sh" "$tree" "$lupdate" ;;
        spelling) "$here/spelling.sh" "$tree" ;;
        licences) "$here/licences.sh" "$tree" ;;
        flatpak) /usr/bin/python3 -B "$here/flatpak.py" "$tree" ;;
        desktop) desktop-file-validate "$tree/docket.desktop" ;;
    esac 2>&1
}

# passes CHECK
passes() {
    local said
    if ! said=$(run "$1"); then
        printf 'FAIL: %s finds fault with a clean tree:\n%s\n' "$1" "$said"
        failures=$((failures + 1))
    fi
}

# finds CHECK PLACE: the check fails and names the place; then the tree is clean again.
finds() {
    local said status=0
    said=$(run "$1") || status=$?
    if [ "$status" -eq 0 ] || ! grep -qF -- "$2" <<<"$said"; then
        printf 'FAIL: %s does not tell %s (exit code %s):\n%s\n' "$1" "$2" "$status" "$said"
        failures=$((failures + 1))
    fi
    clean_tree
}

# add FILE LINE: one more line at the end.
add() {
    mkdir -p "$(dirname "$tree/$1")"
    printf '%s\n' "$2" >>"$tree/$1"
}

clean_tree
for check in layers words reliability translations spelling licences flatpak desktop; do passes "$check"; done

add models/orders/page.cpp '#include <QString>';              finds layers models/orders/page.cpp:4
add models/orders/page.cpp '#include "models/list.h"';        finds layers models/orders/page.cpp:4
add models/list.cpp '#include "views/table.h"';               finds layers models/list.cpp:5
add models/list.cpp '#include "app/window.h"';                finds layers models/list.cpp:5
add models/list.cpp '#include <QWidget>';                     finds layers models/list.cpp:5
add models/list.cpp '#include <QtWidgets/QWidget>';           finds layers models/list.cpp:5
add models/list.cpp '# include  <QColor>';                    finds layers models/list.cpp:5
add models/list.cpp '#include <simdjson.h>';                  finds layers models/list.cpp:5
add views/table.cpp '#include "models/orders/store.h"';       finds layers views/table.cpp:6
add views/table.cpp '#include "app/window.h"';                finds layers views/table.cpp:6
add views/table.cpp '#include <qt6keychain/keychain.h>';      finds layers views/table.cpp:6
add models/list.cpp '#include <unistd.h>';                    finds layers models/list.cpp:5
add views/table.cpp '#include <QDBusMessage>';                finds layers views/table.cpp:6
add models/list.cpp '#if defined(Q_OS_LINUX)';                finds layers models/list.cpp:5
add app/keychain.cpp '#include <sys/resource.h>';             finds layers app/keychain.cpp:4
add app/samples/samples.cpp '#include "models/api/loader.h"'; finds layers app/samples/samples.cpp:4
add app/keychain.cpp '#include "tests/support/pages.h"';      finds layers app/keychain.cpp:4
add tests/tst_list.cpp '#include <QtWidgets>';                finds layers tests/tst_list.cpp:3
add tests/tst_list.cpp '#include <QtTest/QtTest>';            finds layers tests/tst_list.cpp:3
rm -r "$tree/views";                                          finds layers 'no sources in: views'

add models/list.cpp '// TO''DO';                              finds words models/list.cpp:5
add docs/building.md 'FIX''ME';                               finds words docs/building.md:1
add tests/tst_list.cpp 'QSK''IP("later");';                   finds words tests/tst_list.cpp:3
add tests/tst_list.cpp 'QEXPECT_FA''IL("", "", Abort);';      finds words tests/tst_list.cpp:3
add docs/building.md "see /ho""me/me/notes";                  finds words docs/building.md:1
add views/table.cpp '#incl''ude "../models/list.h"';          finds words views/table.cpp:6
put views/table.h '#pragma once';                             finds words views/table.h:1
put views/table.h "$spdx";                                    finds words views/table.h:1
add models/list.cpp 'manager->post(request, body);';          finds words models/list.cpp:5
add models/list.cpp 'reply->ignoreSslErrors();';              finds words models/list.cpp:5
add views/table.cpp 'label.setText("Orders");';               finds words views/table.cpp:6
add app/keychain.cpp 'menu->addAction(QStringLiteral("Orders"));'; finds words app/keychain.cpp:4
add models/list.cpp '// Rec''ieve';                           finds spelling models/list.cpp:5
add docs/building.md 'build it seperat''ely';                 finds spelling docs/building.md:1
add models/list.cpp '// SPDX-License-Identi''fier: GPL-3.0-only'; finds licences GPL-3.0-only
put .reuse/dep5 '';                                           finds licences models/list.cpp
rm "$tree/LICENSES/MIT.txt";                                  finds licences MIT
sed -i 's/"--share=ipc"/"--filesystem=host"/' "$tree/$manifest"; finds flatpak 'asks for --filesystem=host'
sed -i '/--share=ipc/d' "$tree/$manifest";                    finds flatpak 'does not ask for --share=ipc'
sed -i 's/"command": "docket"/"command": "dock"/' "$tree/$manifest"; finds flatpak 'another command'
sed -i 's/"path": .*sodium[^}]*/"url": "x"/' "$tree/$manifest"; finds flatpak 'libsodium: not from a folder of one release'
put docs/libraries.md '';                                     finds flatpak 'does not know libzip'
add docket.desktop 'Terminal=perhaps';                        finds desktop Terminal
add docs/faults.md 'held by `testThatIsNotThere`';             finds words docs/faults.md:1

add views/table.cpp 'void more(QLabel& label) { label.setText(QObject::tr("New")); }'
finds translations '+        <source>New</source>'
add views/table.cpp 'void more(QLabel& label) { label.setText(QObject::tr("%n new", nullptr, 1)); }'
finds translations 'translations/docket_en.ts'
put views/table.cpp "$spdx";                                  finds translations '-        <source>Of %1</source>'
ts de 'Von' ' order(s)' '%n Auftrag' '%n Aufträge';           finds translations 'docket_de.ts:13: other places or keys'
ts de '&amp;Von %1' ' order(s)' '%n Auftrag' '%n Aufträge';   finds translations 'docket_de.ts:13: other places or keys'
ts de 'Von %1' ' order(s)' '%n Auftrag' '';                   finds translations 'docket_de.ts:6: nothing'
ts en '' ' order(s)' '%n order' 'orders';                     finds translations 'docket_en.ts:6: other places or keys'
sed -i 's/<translation>Von/<translation type="unfinished">Von/' "$tree/translations/docket_de.ts"
finds translations 'docket_de.ts:13: unfinished'

sed -i '/1 port closed/d' "$tree/docs/reliability.md"
finds reliability '1 port closed: the tests have it'
sed -i '/2 a name/d' "$tree/docs/reliability.md";             finds reliability '2 a name that is unknown: the tests have it'
sed -i '/3 killed/d' "$tree/docs/reliability.md";             finds reliability '3 killed: the tests have it'
add docs/reliability.md '| 4 a flood | 0 |';                  finds reliability '4 a flood: docs/reliability.md has it, no test'
add docs/reliability.md '| 3 killed | 0 |';                   finds reliability '3 killed: twice'
put models/api/guidancecodes.cpp "$spdx" 'const char* codes[] = {"PLATFORM.UNKNOWN_ERROR", "REMOTE.RATE_LIMIT"};'
finds reliability 'REMOTE.RATE_LIMIT: no row'
add SECURITY.md '| It ends soon | `portThatIsClosed` |';      finds reliability '2 of 2, by 1 tests'
mkdir "$tree/tests/data/fuzz/query";                          finds reliability 'query: docs/reliability.md has no figure'
rm "$tree/tests/api/tst_walk.cpp" "$tree/tests/app/ending.sh" "$tree/models/api/guidancecodes.cpp"
put models/api/guidancecodes.cpp "$spdx";                     finds reliability 'the check itself failed'

[ "$failures" -eq 0 ]
