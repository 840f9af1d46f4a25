// SPDX-License-Identifier: MIT
#pragma once

#include "models/orders/marks.h"

#include <qnamespace.h>

namespace docket {

// What a cell of the order table says beside Qt::DisplayRole.
enum OrderRole {
    NullRole = Qt::UserRole + 1, // bool: the value was null; the display text is not shown
    FallbackRole, // bool: the text stands in for a missing value, shown in italics
    SuffixRole, // QString: small text after the value, the country code
    MarksRole, // TextMarks (cellmarks.h): where the filter was found in the text; invalid: nowhere
    SnippetRole, // QString: words around a match that no cell shows, in the job column
    SnippetMarksRole, // TextMarks in the snippet
    MaskedRole, // bool: the text only says that there is something to hide, or nothing
    StateMarkRole, // int: a Mark (orders/marks.h) to be shown beside the row; invalid: none
    OriginRole, // QString: what the text stands for, an id; invalid where it is the text itself
    SecondaryRole, // bool: the value is of secondary interest, shown quieter
};

} // namespace docket
