// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

namespace docket {

struct OrderDetail;

// One order as a page to be printed: HTML for QTextDocument, with everything escaped but the
// description, which has passed the sanitiser. No colours. `notes` come first.
QString orderSheet(const OrderDetail& detail, const QStringList& notes);

// A name for a file that holds the order: its id, which tells nobody who it is about.
QString orderSheetName(const OrderDetail& detail);

} // namespace docket
