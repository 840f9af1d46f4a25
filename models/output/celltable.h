// SPDX-License-Identifier: MIT
#pragma once

#include "models/output/outputcolumn.h"

#include <QByteArray>
#include <QList>

#include <functional>
#include <memory>
#include <vector>

namespace docket {

struct CellDialect;
struct OrderList;

// What was selected when the copy was asked for: orders and columns, frozen. May be
// written out on any thread, and later.
struct CellTable
{
    std::shared_ptr<const OrderList> list;
    std::vector<int> positions; // in the list, in the order shown
    QList<OutputColumn> columns; // in the order shown
    bool withHeader = false;
    bool masked = false; // personal columns say no more than that they are hidden

    std::size_t cellCount() const { return positions.size() * static_cast<std::size_t>(columns.size()); }
    // One cell that stands for itself: without separator and line end.
    bool isSingleCell() const { return positions.size() == 1 && columns.size() == 1 && !withHeader; }
};

// All of these answer UTF-8 and stop early, with what they have, when `stopAsked` says so.
using StopWriting = std::function<bool()>;

// The table in one of the dialects of celldialect.h.
QByteArray toText(const CellTable& table, const CellDialect& dialect, const StopWriting& stopAsked);

// One line an order, cells separated by tabs; a single cell stands alone.
QByteArray toTsv(const CellTable& table, const StopWriting& stopAsked);
QByteArray toCsv(const CellTable& table, const StopWriting& stopAsked); // for programs; likewise
QByteArray toHtmlTable(const CellTable& table, const StopWriting& stopAsked);
QByteArray toMarkdown(const CellTable& table, const StopWriting& stopAsked);

// The same cells as an array of objects, each value a text or null, keyed by
// OutputColumn::key(); a single cell is its value alone.
QByteArray toJsonCells(const CellTable& table, const StopWriting& stopAsked);

} // namespace docket
