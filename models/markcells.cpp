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

namespace {

template <typename Written>
QString stateText(const RowMark& mark, const MarkNote& note, Written written)
{
    if (hasMark(mark, Mark::Gone)) {
        const QString fate = fateText(note.fate);
        return fate.isEmpty() ? scopeTitle(Scope::Gone) : fate;
    }
    if (hasMark(mark, Mark::Done))
        return scopeTitle(Scope::Done);
    if (hasMark(mark, Mark::Snoozed))
        return MarkText::tr("Snoozed until %1").arg(written(note.snoozedUntil));
    if (hasMark(mark, Mark::New))
        return scopeTitle(Scope::New);
    if (hasMark(mark, Mark::Changed))
        return note.doneBefore ? MarkText::tr("Changed since done") : scopeTitle(Scope::Changed);
    if (hasMark(mark, Mark::Asked))
        return MarkText::tr("Asked %1").arg(written(note.askedAt));
    return {};
}

} // namespace

QString stateText(const RowMark& mark, const MarkNote& note)
{
    return stateText(mark, note, [](MarkTime time) { return shortTime(timeOf(time), QDateTime::currentDateTime()); });
}

QString fateText(OrderFate fate)
{
    switch (fate) {
    case OrderFate::Completed:
        return MarkText::tr("Completed", "an order");
    case OrderFate::Cancelled:
        return MarkText::tr("Cancelled", "an order");
    case OrderFate::Rejected:
        return MarkText::tr("Rejected", "an order");
    case OrderFate::StillOpen:
        return MarkText::tr("Still open at Kombo", "an order");
    case OrderFate::NotAsked:
    case OrderFate::Other:
    case OrderFate::NotListed:
    case OrderFate::NotAnswered:
        return {};
    }
    return {};
}

QString fateSentence(const MarkNote& note)
{
    if (note.fate == OrderFate::NotAsked)
        return {};
    QString words = fateText(note.fate);
    if (note.fate == OrderFate::Other)
        words = MarkText::tr("Another status, see Status", "of an order");
    else if (note.fate == OrderFate::NotListed)
        words = MarkText::tr("Unknown: Kombo does not list this order", "of an order");
    else if (note.fate == OrderFate::NotAnswered)
        words = MarkText::tr("Unknown: Kombo could not be asked", "of an order");
    if (note.fateAskedAt == 0)
        return words;
    return MarkText::tr("%1 (asked %2)", "what became of an order, and when Kombo was asked")
        .arg(words, shortTime(timeOf(note.fateAskedAt), QDateTime::currentDateTime()));
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

QString markOutput(const OrderMarks& marks, const Order& order, OrderColumn column)
{
    const auto written = [](MarkTime time) { return timeOf(time).toString(QStringLiteral("yyyy-MM-dd HH:mm")); };
    const RowMark mark = marks.of(order);
    if (column == OrderColumn::SeenSince)
        return mark.since == 0 ? QString() : written(mark.since);
    return stateText(mark, marks.noteOf(order), written);
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
