// SPDX-License-Identifier: MIT
#pragma once

#include "models/output/orderwriter.h"

#include <QStringList>

namespace docket {

// What a reader of the document has to know: that it holds sample data, that people are
// hidden. Sentences; none for ordinary orders.
QStringList aboutNotes(const OutputOptions& options);

// A line of what the document says about itself.
struct AboutLine
{
    QString name;
    QString text;
};
QList<AboutLine> aboutLines(const OutputAbout& about, qsizetype orders);
QString documentTitle(const OutputAbout& about); // the view; "Open orders" without one

} // namespace docket
