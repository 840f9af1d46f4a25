// SPDX-License-Identifier: MIT
#pragma once

#include "models/ordercells.h"

#include <QByteArray>
#include <QList>

#include <functional>
#include <memory>
#include <vector>

namespace docket {

struct OrderList;

// What was selected when the copy was asked for: orders and columns, frozen. May be
// written out on any thread, and later.
struct CellTable
{
    std::shared_ptr<const OrderList> list;
    std::vector<int> positions; // in the list, in the order shown
    QList<OrderColumn> columns; // in the order shown
    bool withHeader = false;
    bool masked = false; // personal columns say no more than that they are hidden
};

// All three answer UTF-8 and stop early, with what they have, when `stopAsked` says so.
using StopWriting = std::function<bool()>;

// One line an order, cells separated by tabs; a cell that holds a tab, a line end or
// a quote is quoted as spreadsheets do. A single cell stands alone, without line end.
QByteArray toTsv(const CellTable& table, const StopWriting& stopAsked);

// An HTML table for mail programs and spreadsheets: every cell is typed as text
// (mso-number-format, sdnum), so that "+49…", "00123" and "=1+1" arrive as they are;
// no font and no colour of ours.
QByteArray toHtmlTable(const CellTable& table, const StopWriting& stopAsked);

} // namespace docket
