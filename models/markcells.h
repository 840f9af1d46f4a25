// SPDX-License-Identifier: MIT
#pragma once

#include "models/orders/marks.h"
#include "models/orders/ordercolumn.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace docket {

struct OrderList;

// What is remembered of an order, in words, as table, detail and copies have it. Any thread.

QDateTime timeOf(MarkTime time); // local; invalid for 0
// "New", "Changed", "Done", "Snoozed until Mon 08:00", "No longer open"; empty: none of these.
QString stateText(const RowMark& mark, const MarkNote& note);
// "Completed", "Still open at Kombo"; empty: nothing that a cell could say.
QString fateText(OrderFate fate);
// The same with why it is not known and when Kombo was asked; null: nobody asked.
QString fateSentence(const MarkNote& note);
// The one that is shown beside an order: the one that asks for most. A Mark; nullopt: none.
std::optional<int> shownMark(const RowMark& mark);
// "Today 09:41", "Tue 09:41", "24 Nov 2026".
QString shortTime(const QDateTime& time, const QDateTime& now);
// With weekday, date and time zone.
QString exactTime(const QDateTime& time);
// The cell of a column that is remembered; null: nothing is.
QString markCell(const OrderList& list, OrderRow row, OrderColumn column);
// The same for what leaves the window and is read another day: times with their date, as in
// "2026-11-27 09:41".
QString markOutput(const OrderMarks& marks, const Order& order, OrderColumn column);

} // namespace docket
