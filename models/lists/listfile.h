// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

namespace docket {

// A list that somebody brings, as text: lines, or rows with tabs between their cells.
struct ListFile
{
    QByteArray text; // UTF-8
    QString problem; // a sentence, translated; not empty: there is no text
};

// Text as it is, also in UTF-16 with a byte order mark; of a spreadsheet (XLSX) the cells of
// its first sheet. Reads no more than orders/compare.h takes, whatever the file says of
// itself. Any thread, not the window's.
ListFile readListFile(const QString& path);

} // namespace docket
