// SPDX-License-Identifier: MIT
#pragma once

#include "models/ordercells.h"

#include <QList>
#include <QString>

namespace docket {

// How a person has arranged the table: columns and their widths, and what it is sorted
// by. Written by names, so that it outlives versions that have other columns.
struct TableState
{
    struct Column
    {
        OrderColumn column = OrderColumn::Candidate;
        int width = 0; // logical pixels
        bool operator==(const Column&) const = default;
    };

    QList<Column> columns; // those shown, in their order; empty: the default ones, which share the width
    QList<SortKey> sort;
    bool operator==(const TableState&) const = default;
};

// What the first start sorts by: what is new first, then by job and candidate.
QList<SortKey> startSort();

// "columns=candidate:235,job:300;sort=job-,candidate".
QString toText(const TableState& state);
// Reads what it can: names that are unknown or come twice are left out, widths are kept
// within what a window can show. Never fails.
TableState tableStateFrom(const QString& text);

} // namespace docket
