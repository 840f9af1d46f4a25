// SPDX-License-Identifier: MIT
#include "app/samples/samplelist.h"

#include "app/samples/httprequest.h"
#include "app/samples/sampleapi.h"

#include <QDateTime>
#include <QRegularExpression>

#include <algorithm>
#include <iterator>

namespace docket {

namespace {

constexpr const char* closedStatuses[] = {"COMPLETED", "CANCELLED", "REJECTED"};

bool isStatus(const QByteArray& text)
{
    return text == "OPEN" || std::any_of(std::begin(closedStatuses), std::end(closedStatuses), [&](const char* status) {
        return text == status;
    });
}

bool isDate(const QByteArray& text)
{
    static const QRegularExpression form(QStringLiteral("^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?)?Z?$"));
    return form.match(QString::fromLatin1(text)).hasMatch();
}

// A parameter's values, given as a,b or several times; blank is none.
QList<QByteArray> listed(const HttpRequest& request, QByteArrayView name)
{
    QList<QByteArray> values;
    const QList<QByteArray> given = request.parameter(name);
    for (const QByteArray& each : given) {
        const QList<QByteArray> parts = each.split(',');
        for (const QByteArray& part : parts) {
            if (!part.trimmed().isEmpty())
                values += part.trimmed();
        }
    }
    return values;
}

// Orders hold no date; a minute apart from each other, those that were done with from the start earlier.
QByteArray createdAt(qsizetype number, bool wasOpen)
{
    const QDateTime first(wasOpen ? QDate(2026, 1, 1) : QDate(2025, 11, 1), QTime(0, 0), Qt::UTC);
    return first.addSecs(60 * number).toString(Qt::ISODate).toLatin1();
}

// With the parts that were left out, so that texts compare as times do.
QByteArray wholeDate(const QByteArray& text)
{
    if (text.size() <= 11)
        return text.first(10) + "T00:00:00Z";
    return text.first(19) + 'Z';
}

} // namespace

SampleList::SampleList(const SampleSource& source)
    : m_source(&source)
    , m_scope(source.id)
{
}

SampleList SampleList::ofOpenOrders(const SampleSource& source)
{
    return SampleList(source);
}

std::optional<SampleList> SampleList::ofOrders(const SampleSource& source, const HttpRequest& request)
{
    SampleList list(source);
    list.m_withStatus = true;
    const QList<QByteArray> dates = request.parameter("created_after");
    const Wanted wanted{
        listed(request, "statuses"), listed(request, "ids"), dates.isEmpty() ? QByteArray() : dates.first()};
    if (!std::all_of(wanted.statuses.begin(), wanted.statuses.end(), isStatus)
        || (!wanted.createdAfter.isEmpty() && !isDate(wanted.createdAfter)))
        return std::nullopt;
    list.m_scope += "|orders|" + wanted.statuses.join(',') + '|' + wanted.ids.join(',') + '|' + wanted.createdAfter;
    if (wanted.statuses.isEmpty() && wanted.ids.isEmpty() && wanted.createdAfter.isEmpty())
        return list;
    std::vector<qsizetype> chosen;
    for (qsizetype each = 0; each < list.openCount() + list.closedCount(); ++each) {
        if (list.isWanted(each, wanted))
            chosen.push_back(each);
    }
    list.m_chosen = std::move(chosen);
    return list;
}

bool SampleList::isWanted(qsizetype each, const Wanted& wanted) const
{
    if (!wanted.statuses.isEmpty() && !wanted.statuses.contains(statusOf(each)))
        return false;
    if (!wanted.createdAfter.isEmpty() && createdOf(each) < wholeDate(wanted.createdAfter))
        return false;
    if (wanted.ids.isEmpty())
        return true;
    const QByteArray order = json(each);
    return std::any_of(wanted.ids.begin(), wanted.ids.end(),
        [&](const QByteArray& id) { return order.startsWith("{\"id\":\"" + id + '"'); });
}

qsizetype SampleList::openCount() const
{
    return m_source->openCount();
}

qsizetype SampleList::goneCount() const
{
    return m_withStatus ? m_source->goneCount() : 0;
}

qsizetype SampleList::closedCount() const
{
    return goneCount() + (m_withStatus && m_source->closed ? m_source->closed->count() : 0);
}

QByteArray SampleList::createdOf(qsizetype each) const
{
    if (each < openCount())
        return createdAt(each + m_source->goneCount(), true);
    const qsizetype closed = each - openCount();
    return closed < goneCount() ? createdAt(closed, true) : createdAt(closed - goneCount(), false);
}

qsizetype SampleList::count() const
{
    return m_chosen ? static_cast<qsizetype>(m_chosen->size()) : openCount() + closedCount();
}

qsizetype SampleList::at(qsizetype index) const
{
    return m_chosen ? (*m_chosen)[static_cast<std::size_t>(index)] : index;
}

QByteArray SampleList::json(qsizetype each) const
{
    if (const qsizetype closed = each - openCount(); closed >= 0)
        return closed < goneCount() ? m_source->orders->order(closed) : m_source->closed->order(closed - goneCount());
    QByteArray order;
    m_source->appendOpen(each, order);
    return order;
}

QByteArray SampleList::statusOf(qsizetype each) const
{
    if (each < openCount())
        return "OPEN";
    return closedStatuses[static_cast<std::size_t>(each - openCount()) % std::size(closedStatuses)];
}

qsizetype SampleList::orderBytes(qsizetype index) const
{
    const qsizetype each = at(index);
    const qsizetype closed = each - openCount();
    const qsizetype bytes = closed < 0 ? m_source->openBytes(each)
        : closed < goneCount()         ? m_source->orders->orderBytes(closed)
                                       : m_source->closed->orderBytes(closed - goneCount());
    return bytes + (m_withStatus ? 24 : 0);
}

void SampleList::appendOrder(qsizetype index, QByteArray& to) const
{
    if (!m_withStatus)
        return m_source->appendOpen(at(index), to);
    const QByteArray order = json(at(index));
    to.append("{\"status\":\"").append(statusOf(at(index))).append('"');
    to.append(order == "{}" ? "" : ",").append(order.sliced(1));
}

} // namespace docket
