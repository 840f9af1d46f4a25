// SPDX-License-Identifier: MIT
#pragma once

#include "models/memory/memoryledger.h"
#include "models/orders/page.h"
#include "tests/models/testorders.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace docket::test {

inline MarkTime secondsAt(const char* text)
{
    return static_cast<MarkTime>(QDateTime::fromString(QLatin1String(text), Qt::ISODate).toSecsSinceEpoch());
}

// A clock of a story: UTC, and days of it.
inline MemoryClock clockAt(const char* text)
{
    const QDateTime time = QDateTime::fromString(QLatin1String(text), Qt::ISODate);
    const auto dayBefore = [&](int days) {
        return static_cast<MarkTime>(QDateTime(time.date().addDays(-days), QTime(0, 0), Qt::UTC).toSecsSinceEpoch());
    };
    MemoryClock clock;
    clock.now = static_cast<MarkTime>(time.toSecsSinceEpoch());
    clock.day = static_cast<std::int32_t>(QDate(1970, 1, 1).daysTo(time.date()));
    clock.days = {dayBefore(0), dayBefore(2), dayBefore(7), dayBefore(30)};
    return clock;
}

inline const char* const monday = "2026-11-23T09:00:00Z";
inline const char* const tuesday = "2026-11-24T09:00:00Z";
inline const char* const friday = "2026-11-27T09:00:00Z";

// One run of the program with one connection: loads orders and remembers them.
class MemoryRun
{
public:
    MemoryRun(const MemoryKey& key, std::unique_ptr<MemoryFile> file, const char* time)
        : m_clock(clockAt(time))
        , m_ledger(key, std::move(file), "slot", m_clock)
    {
    }

    void setTime(const char* time) { m_clock = clockAt(time); }
    const MemoryClock& clock() const { return m_clock; }

    enum class End { Complete, Partial, Unreadable, Killed };
    void load(const QByteArrayList& orders, End end = End::Complete, const char* integration = "workday:abc")
    {
        Generation& generation = m_store.begin({integration, "Acme"});
        m_store.append(generation, m_parser.parse(pageOf(orders).toStdString()));
        m_open = &generation;
        if (end == End::Partial)
            m_store.abandon(generation);
        else if (end != End::Killed)
            m_store.finish(generation);
        mark();
        if (end == End::Killed)
            return;
        for (std::size_t part = 0; part < m_snapshot->parts().size(); ++part)
            if (m_snapshot->parts()[part].source->integration == integration)
                m_ledger.remember(*m_snapshot, part,
                    end == End::Complete         ? LoadEnd::Complete
                        : end == End::Unreadable ? LoadEnd::WithoutAll
                                                 : LoadEnd::Broke,
                    m_clock);
        mark();
    }

    // Another page of the load that was killed.
    void addRows(const QByteArrayList& orders)
    {
        m_store.append(*m_open, m_parser.parse(pageOf(orders).toStdString()));
        mark();
    }

    void act(const QStringList& ids, MemoryAct what, const char* until = nullptr)
    {
        std::vector<OrderRow> rows;
        forEachRow([&](OrderRow row, const QString& id) {
            if (ids.contains(id))
                rows.push_back(row);
        });
        m_last = m_ledger.act(*m_snapshot, rows, what, until ? secondsAt(until) : 0, m_clock);
        mark();
    }
    int acted() const { return static_cast<int>(m_last.count); }
    int undo()
    {
        const int count = static_cast<int>(m_ledger.undo(m_clock).value_or(0));
        mark();
        return count;
    }
    bool lookAgain()
    {
        const bool changed = m_ledger.lookAgain();
        mark();
        return changed;
    }

    // "o1 new, o2 changed(job), o3": what is marked, in the order of the orders.
    QString marks()
    {
        mark();
        QStringList all;
        forEachRow([&](OrderRow row, const QString& id) { all += id + wordsOf(m_marks->of(*m_snapshot, row)); });
        return all.join(QLatin1String(", "));
    }
    RowMark markOf(const QString& wanted)
    {
        RowMark mark;
        forEachRow([&](OrderRow row, const QString& id) {
            if (id == wanted)
                mark = m_marks->of(*m_snapshot, row);
        });
        return mark;
    }
    QString gone() const
    {
        QStringList all;
        const MemoryLedger::GoneOrders orders = m_ledger.goneOrders();
        for (const MemoryLedger::GoneOrder& order : orders.orders)
            all += QString::fromStdString(order.json);
        all.sort();
        return all.join(QLatin1String(", "));
    }
    int goneCount() const { return static_cast<int>(m_ledger.goneOrders().orders.size()); }
    MemoryLedger& ledger() { return m_ledger; }
    const OrderMarks& orderMarks() const { return *m_marks; }
    const Snapshot& snapshot() const { return *m_snapshot; }

private:
    void mark()
    {
        m_snapshot = m_store.snapshot();
        const auto marks = std::make_shared<OrderMarks>();
        m_ledger.mark(
            m_snapshot, [](const Snapshot::Part&) { return true; }, m_clock, *marks);
        m_marks = marks;
    }
    template <typename Take>
    void forEachRow(Take take) const
    {
        for (const Snapshot::Rows& rows : m_snapshot->rows())
            for (std::uint32_t at = 0; at < rows.count; ++at) {
                const OrderRow row{rows.first + at};
                take(row, QString::fromStdString(std::string(m_snapshot->order(row).id())));
            }
    }
    static QString wordsOf(const RowMark& mark)
    {
        QString words;
        for (std::size_t i = 0; i < markCount; ++i) {
            if ((mark.marks & bitOf(static_cast<Mark>(i))) == 0)
                continue;
            const std::string_view name = markName(static_cast<Mark>(i));
            words += QLatin1Char(' ') + QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()));
        }
        static constexpr std::array<const char*, fieldGroupCount> groups{
            "candidate", "job", "location", "team", "description"};
        QStringList changed;
        for (std::size_t i = 0; i < fieldGroupCount; ++i)
            if ((mark.changed & bitOf(static_cast<FieldGroup>(i))) != 0)
                changed += QLatin1String(groups[i]);
        return changed.isEmpty() ? words : words + QLatin1Char('(') + changed.join(QLatin1Char('+')) + QLatin1Char(')');
    }

    MemoryClock m_clock;
    MemoryLedger m_ledger;
    Store m_store;
    PageParser m_parser;
    Generation* m_open = nullptr; // of the load that was killed
    std::shared_ptr<const Snapshot> m_snapshot = std::make_shared<Snapshot>();
    std::shared_ptr<const OrderMarks> m_marks = std::make_shared<OrderMarks>();
    MemoryLedger::Done m_last;
};

} // namespace docket::test
