// SPDX-License-Identifier: MIT
#include "models/markcells.h"

#include "models/facetlists.h"
#include "models/orderlist.h"

#include <QCoreApplication>
#include <QLocale>

namespace docket {

namespace {

struct MarkText
{
    Q_DECLARE_TR_FUNCTIONS(MarkText)
};

bool hasMark(const RowMark& mark, Mark which)
{
    return (mark.marks & bitOf(which)) != 0;
}

} // namespace

QDateTime timeOf(MarkTime time)
{
    return time == 0 ? QDateTime() : QDateTime::fromSecsSinceEpoch(time);
}

QString stateText(const RowMark& mark, const MarkNote& note)
{
    if (hasMark(mark, Mark::Gone))
        return scopeTitle(Scope::Gone);
    if (hasMark(mark, Mark::Done))
        return scopeTitle(Scope::Done);
    if (hasMark(mark, Mark::Snoozed))
        return MarkText::tr("Snoozed until %1").arg(shortTime(timeOf(note.snoozedUntil), QDateTime::currentDateTime()));
    if (hasMark(mark, Mark::New))
        return scopeTitle(Scope::New);
    if (hasMark(mark, Mark::Changed))
        return note.doneBefore ? MarkText::tr("Changed since done") : scopeTitle(Scope::Changed);
    if (hasMark(mark, Mark::Asked))
        return MarkText::tr("Asked %1").arg(shortTime(timeOf(note.askedAt), QDateTime::currentDateTime()));
    return {};
}

std::optional<int> shownMark(const RowMark& mark)
{
    for (const Mark each : {Mark::Gone, Mark::Done, Mark::Snoozed, Mark::New, Mark::Changed}) {
        if (hasMark(mark, each))
            return static_cast<int>(each);
    }
    return std::nullopt;
}

QString shortTime(const QDateTime& time, const QDateTime& now)
{
    const QLocale locale;
    const QString clock = locale.toString(time.time(), QLocale::ShortFormat);
    const qint64 days = time.date().daysTo(now.date());
    if (days == 0)
        return MarkText::tr("today %1", "a time of day").arg(clock);
    if (qAbs(days) < 7)
        return MarkText::tr("%1 %2", "a weekday and a time of day")
            .arg(locale.dayName(time.date().dayOfWeek(), QLocale::ShortFormat), clock);
    return locale.toString(time.date(), QLocale::ShortFormat);
}

QString exactTime(const QDateTime& time)
{
    return MarkText::tr("%1 (%2)", "date and time, and the time zone")
        .arg(QLocale().toString(time, QLocale::ShortFormat), time.timeZoneAbbreviation());
}

QString markCell(const OrderList& list, OrderRow row, OrderColumn column)
{
    const RowMark mark = list.markOf(row);
    if (column == OrderColumn::State) {
        const QString state = stateText(mark, list.noteOf(row));
        return state.isEmpty() ? QString() : state;
    }
    return mark.since == 0 ? QString() : shortTime(timeOf(mark.since), QDateTime::currentDateTime());
}

} // namespace docket
