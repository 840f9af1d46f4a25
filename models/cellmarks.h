// SPDX-License-Identifier: MIT
#pragma once

#include "models/ordercells.h"

#include <QList>
#include <QMetaType>
#include <QString>

#include <functional>
#include <vector>

namespace docket {

struct Query;

// A part of a shown text that the filter has found, in UTF-16 units.
struct TextMark
{
    int begin = 0;
    int length = 0;
    bool operator==(const TextMark&) const = default;
};
using TextMarks = QList<TextMark>; // ascending, apart from each other

// Where terms of the query stand in the text that a cell shows. Cells are short; a text
// beyond 1,000 characters is looked through as far as that. Any thread.
TextMarks cellMarks(const Query& query, OrderColumn column, const OrderCell& cell);

// Some words around a match, for an order that was found by a text no cell shows.
struct Snippet
{
    QString text; // null: everything that was found is in sight
    TextMarks marks;
    bool operator==(const Snippet&) const = default;
};

// Of the first term that stands in none of the columns. A description is read for it:
// takes a while, and asks now and then whether anybody still wants the answer.
Snippet snippetFor(const Order& order, const Query& query, const QList<OrderColumn>& columnsInSight,
    const std::function<bool()>& stopAsked);

} // namespace docket

Q_DECLARE_METATYPE(docket::TextMark)
