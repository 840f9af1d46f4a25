// SPDX-License-Identifier: MIT
#include "models/memory/memoryworker.h"

#include "models/orders/chunk.h"
#include "models/orders/page.h"
#include "models/orders/store.h"

#include <algorithm>
#include <chrono>
#include <map>
#include <utility>

namespace docket {

namespace {

constexpr std::chrono::seconds lookEvery{10};
// Beyond the names of open orders, which count up from 0.
constexpr std::uint32_t firstGoneChunk = 60'000;
// Made anew they are other rows: each time from the next name on, and round again.
constexpr std::uint32_t goneChunks = 5'500;
constexpr std::size_t gonePerPage = 1'000;

MarkTime secondsOf(const QDateTime& time)
{
    return static_cast<MarkTime>(std::max<qint64>(time.toSecsSinceEpoch(), 1));
}

} // namespace

MemoryClock currentMemoryClock()
{
    return memoryClockAt(QDateTime::currentDateTimeUtc());
}

MemoryClock memoryClockAt(const QDateTime& time)
{
    const QDate today = time.toLocalTime().date();
    MemoryClock clock;
    clock.now = secondsOf(time);
    clock.day = static_cast<std::int32_t>(QDate(1970, 1, 1).daysTo(today));
    clock.days = {secondsOf(today.startOfDay()), secondsOf(today.addDays(-2).startOfDay()),
        secondsOf(today.addDays(-7).startOfDay()), secondsOf(today.addDays(-30).startOfDay())};
    return clock;
}

MemoryWorker::MemoryWorker()
    : m_clock(this)
    , m_snapshot(std::make_shared<Snapshot>())
{
    connect(&m_clock, &QTimer::timeout, this, &MemoryWorker::lookAround);
    m_clock.setInterval(lookEvery);
}

MemoryWorker::~MemoryWorker() = default;

std::unique_ptr<MemoryFile> MemoryWorker::fileFor(const MemoryPlace& place)
{
    m_unread.erase(place.connection);
    if (!place.path.isEmpty()) {
        MemoryFile::Opened opened = MemoryFile::open(place.path, place.key);
        if (!opened.problem.isEmpty())
            Q_EMIT problemFound(opened.problem);
        if (opened.file)
            return std::move(opened.file);
        m_unread.insert(place.connection);
    }
    return MemoryFile::inMemory(place.key);
}

// What only shows itself to be damaged when all of it is read is put aside as well.
std::unique_ptr<MemoryLedger> MemoryWorker::ledgerFor(const MemoryPlace& place)
{
    const auto make = [&]() -> std::unique_ptr<MemoryLedger> {
        std::unique_ptr<MemoryFile> file = fileFor(place);
        return file ? std::make_unique<MemoryLedger>(
                   place.key, std::move(file), place.connection.toStdString(), currentMemoryClock())
                    : nullptr;
    };
    std::unique_ptr<MemoryLedger> ledger = make();
    if (!ledger || !ledger->isDamaged())
        return ledger;
    ledger.reset();
    Q_EMIT problemFound(MemoryFile::setAsideDamaged(place.path));
    return make();
}

void MemoryWorker::open(const QList<MemoryPlace>& places)
{
    std::erase_if(m_ledgers, [&](const auto& each) {
        return std::none_of(places.begin(), places.end(), [&](const MemoryPlace& place) {
            return place.connection == each.first && place.path == m_paths[each.first];
        });
    });
    for (const MemoryPlace& place : places) {
        if (m_ledgers.contains(place.connection))
            continue;
        m_paths[place.connection] = place.path;
        if (std::unique_ptr<MemoryLedger> ledger = ledgerFor(place))
            m_ledgers[place.connection] = std::move(ledger);
        if (m_list && m_ledgers.contains(place.connection))
            m_ledgers[place.connection]->compareWith(m_list);
        if (m_team && m_ledgers.contains(place.connection))
            m_ledgers[place.connection]->takeTeam(m_team, currentMemoryClock());
    }
    m_acts.clear();
    m_gone.reset();
    m_goneMarks.reset();
    m_goneRevision = 0;
    ++m_epoch;
    m_clock.start();
    publish(false);
}

MemoryLedger* MemoryWorker::ledgerOf(const OrderSource& source)
{
    const auto known = m_ledgers.find(QString::fromStdString(source.connection));
    return known == m_ledgers.end() ? nullptr : known->second.get();
}

void MemoryWorker::mark(const std::shared_ptr<const Snapshot>& snapshot)
{
    m_snapshot = snapshot;
    publish(true);
}

void MemoryWorker::publish(bool answers)
{
    auto orders = std::make_shared<MarkedOrders>();
    orders->open = m_snapshot;
    if (!m_ledgers.empty() || m_list) {
        auto marks = std::make_shared<OrderMarks>();
        const MemoryClock clock = currentMemoryClock();
        std::uint64_t revisions = 0;
        for (const auto& [connection, ledger] : m_ledgers) {
            const auto isOwn
                = [this, own = ledger.get()](const Snapshot::Part& part) { return ledgerOf(*part.source) == own; };
            ledger->mark(m_snapshot, isOwn, clock, *marks);
            revisions += ledger->revision();
        }
        markListed(*marks);
        marks->revision = (m_epoch << 40U) + revisions + m_listRevision + 1;
        marks->hasMemory = !m_ledgers.empty();
        orders->marks = marks;
    }
    if (!m_ledgers.empty()) {
        makeGone();
        orders->gone = m_gone;
        orders->goneMarks = m_goneMarks;
        orders->earlier = earlier();
    }
    tellHealth();
    Q_EMIT marked(orders, answers);
    tellTrend(currentMemoryClock());
}

void MemoryWorker::tellTrend(const MemoryClock& clock)
{
    std::vector<OpenByDay> all;
    for (const auto& [connection, ledger] : m_ledgers) {
        const std::vector<OpenByDay> own = ledger->openByDay();
        all.insert(all.end(), own.begin(), own.end());
    }
    const std::vector<TrendDay> days = orderTrend(all, clock.day);
    const QList<TrendDay> trend(days.begin(), days.end());
    if (trend != std::exchange(m_trend, trend))
        Q_EMIT trendChanged(trend);
}

// Orders that nobody remembers, those of files among them, can be compared with a list.
void MemoryWorker::markListed(OrderMarks& marks) const
{
    marks.chunks.resize(m_snapshot->rows().size());
    for (std::size_t i = 0; m_list && i < marks.chunks.size(); ++i) {
        if (marks.chunks[i])
            continue;
        const Snapshot::Rows& rows = m_snapshot->rows()[i];
        auto chunk = std::make_shared<ChunkMarks>();
        chunk->chunk = rows.chunk;
        chunk->rows.resize(rows.count);
        for (std::uint32_t at = 0; at < rows.count; ++at)
            chunk->rows[at].inList = m_list->has(Order(*rows.chunk, at)) ? ListMark::Listed : ListMark::Unlisted;
        chunk->sort({});
        marks.chunks[i] = std::move(chunk);
    }
}

std::shared_ptr<const EarlierOrders> MemoryWorker::earlier() const
{
    if (m_ledgers.size() == 1)
        return m_ledgers.begin()->second->earlier();
    auto all = std::make_shared<EarlierOrders>();
    for (const auto& [connection, ledger] : m_ledgers)
        all->insert(ledger->earlier()->begin(), ledger->earlier()->end());
    return all;
}

// A store of their own: what is gone is searched, counted, sorted and shown like what is
// open, and never mixed with it.
void MemoryWorker::makeGone()
{
    std::uint64_t revision = m_epoch << 40U;
    for (const auto& [connection, ledger] : m_ledgers)
        revision += ledger->goneRevision();
    if (revision == m_goneRevision && m_gone)
        return;
    m_goneRevision = revision;
    std::map<std::pair<std::string, std::string>, std::vector<MemoryLedger::GoneOrder>> bySource;
    std::uint32_t unnamed = 0;
    for (const auto& [connection, ledger] : m_ledgers) {
        MemoryLedger::GoneOrders gone = ledger->goneOrders();
        unnamed += gone.unnamed;
        for (MemoryLedger::GoneOrder& order : gone.orders) {
            auto& orders = bySource[{connection.toStdString(), order.integration}];
            orders.push_back(std::move(order));
        }
    }
    if (unnamed > std::exchange(m_toldUnnamed, unnamed))
        Q_EMIT problemFound(tr("%n order(s) that are no longer open cannot be named: the history of them is damaged.",
            nullptr, static_cast<int>(unnamed)));
    std::uint32_t needed = 0;
    for (const auto& [place, orders] : bySource)
        needed += static_cast<std::uint32_t>(orders.size() / rowsPerChunk) + 1;
    if (m_nextGoneChunk + needed > goneChunks)
        m_nextGoneChunk = 0;
    Store store(firstGoneChunk + m_nextGoneChunk);
    m_nextGoneChunk += needed;
    PageParser parser;
    std::vector<const MemoryLedger::GoneOrder*> inOrder; // as their rows are
    for (const auto& [place, orders] : bySource) {
        OrderSource source{place.second, place.second, place.first};
        for (const Snapshot::Part& part : m_snapshot->parts())
            if (part.source->isSame(source))
                source = *part.source;
        Generation& generation = store.begin(source);
        for (std::size_t at = 0; at < orders.size(); at += gonePerPage) {
            std::string page = R"({"data":{"next":null,"results":[)";
            for (std::size_t i = at; i < std::min(orders.size(), at + gonePerPage); ++i) {
                page += (i > at ? "," : "") + orders[i].json;
                inOrder.push_back(&orders[i]);
            }
            store.append(generation, parser.parse(page + "]}}"));
        }
        store.finish(generation);
    }
    m_gone = store.snapshot();
    auto marks = std::make_shared<OrderMarks>();
    std::size_t next = 0;
    for (const Snapshot::Rows& rows : m_gone->rows()) {
        auto chunk = std::make_shared<ChunkMarks>();
        chunk->chunk = rows.chunk;
        for (std::uint32_t at = 0; at < rows.count && next < inOrder.size(); ++at, ++next) {
            RowMark mark = inOrder[next]->mark;
            mark.note = static_cast<std::uint32_t>(chunk->notes.size());
            chunk->notes.push_back(inOrder[next]->note);
            chunk->rows.push_back(mark);
        }
        chunk->sort(currentMemoryClock().days);
        marks->chunks.push_back(std::move(chunk));
    }
    marks->revision = revision + 1;
    m_goneMarks = marks;
}

void MemoryWorker::remember(const QString& connection, const QString& integrationId, LoadEnd end)
{
    const std::string id = integrationId.toStdString();
    const std::string by = connection.toStdString();
    for (std::size_t part = 0; part < m_snapshot->parts().size(); ++part) {
        const OrderSource& source = *m_snapshot->parts()[part].source;
        const bool isMeant = source.integration == id && source.connection == by;
        MemoryLedger* const ledger = isMeant ? ledgerOf(source) : nullptr;
        if (!ledger || !ledger->remember(*m_snapshot, part, end, currentMemoryClock()))
            continue;
        if (m_team) // orders that came may be marked already
            ledger->takeTeam(m_team, currentMemoryClock());
        publish(false);
    }
    tellOwnMarks();
    tellHealth();
}

void MemoryWorker::act(
    const std::shared_ptr<const Snapshot>& snapshot, const std::vector<OrderRow>& rows, MemoryAct what, MarkTime until)
{
    int count = 0;
    std::vector<MemoryLedger*> undoable;
    for (const auto& [connection, ledger] : m_ledgers) {
        std::vector<OrderRow> own;
        for (const OrderRow row : rows)
            if (snapshot->contains(row) && ledgerOf(snapshot->order(row).source()) == ledger.get())
                own.push_back(row);
        if (own.empty())
            continue;
        const MemoryLedger::Done done = ledger->act(*snapshot, own, what, until, currentMemoryClock());
        count += static_cast<int>(done.count);
        if (done.canUndo)
            undoable.push_back(ledger.get());
    }
    noteAct(what, count, undoable);
}

void MemoryWorker::compareWith(const QByteArray& list)
{
    const BroughtList brought = readBroughtList(list.toStdString());
    m_list = brought.lines.empty() ? nullptr : std::make_shared<const ListKeys>(brought);
    ++m_listRevision;
    for (const auto& [connection, ledger] : m_ledgers)
        ledger->compareWith(m_list);
    publish(false);
    std::vector<OrderRow> all;
    for (const Snapshot::Rows& rows : m_snapshot->rows())
        for (std::uint32_t at = 0; at < rows.count; ++at)
            all.push_back(OrderRow{rows.first + at});
    const ListComparison comparison = compareWithList(*m_snapshot, all, brought);
    const auto ids = [this](const std::vector<OrderRow>& rows) {
        QStringList texts;
        for (const OrderRow row : rows)
            texts += QString::fromStdString(std::string(m_snapshot->order(row).id()));
        return texts;
    };
    const auto texts = [](const std::vector<std::string>& lines) {
        QStringList words;
        for (const std::string& line : lines)
            words += QString::fromStdString(line);
        return words;
    };
    Q_EMIT compared({static_cast<int>(comparison.onlyHere.size()), static_cast<int>(comparison.both.size()),
        ids(comparison.onlyHere), ids(comparison.both), texts(comparison.onlyInList), texts(comparison.notUnderstood),
        comparison.cut});
}

void MemoryWorker::noteFates(const QString& connection, const std::vector<FoundOrderFate>& found)
{
    const auto known = m_ledgers.find(connection);
    if (known == m_ledgers.end())
        return;
    std::vector<MemoryLedger::FoundFate> fates;
    fates.reserve(found.size());
    for (const FoundOrderFate& each : found)
        fates.push_back({each.integrationId.toStdString(), each.order.toStdString(), each.fate, each.json});
    known->second->noteFates(fates, currentMemoryClock());
    publish(false);
}

void MemoryWorker::setTeam(const std::shared_ptr<const TeamMarks>& team)
{
    m_team = team;
    for (const auto& [connection, ledger] : m_ledgers)
        ledger->takeTeam(team, currentMemoryClock());
    tellOwnMarks();
    publish(false);
}

void MemoryWorker::tellOwnMarks()
{
    QList<TeamMark> marks;
    for (const auto& [connection, ledger] : m_ledgers)
        for (const TeamMark& mark : ledger->takeOwnMarks())
            marks += mark;
    if (!marks.isEmpty())
        Q_EMIT ownMarksMade(marks);
}

void MemoryWorker::removeFile(const QString& path)
{
    if (!MemoryFile::remove(path))
        Q_EMIT problemFound(tr("The history file could not be removed: %1").arg(path));
}

void MemoryWorker::markAllSeen()
{
    int count = 0;
    std::vector<MemoryLedger*> undoable;
    for (const auto& [connection, ledger] : m_ledgers) {
        const int changed = static_cast<int>(ledger->markAllSeen(currentMemoryClock()));
        if (changed > 0)
            undoable.push_back(ledger.get());
        count += changed;
    }
    noteAct(MemoryAct::MarkSeen, count, undoable);
}

void MemoryWorker::noteAct(MemoryAct what, int count, const std::vector<MemoryLedger*>& undoable)
{
    if (!undoable.empty())
        m_acts.push_back(undoable);
    tellOwnMarks();
    publish(false);
    Q_EMIT acted(what, count, !undoable.empty());
}

void MemoryWorker::undo()
{
    int count = 0;
    std::vector<MemoryLedger*> left; // which could not write
    if (!m_acts.empty()) {
        for (MemoryLedger* const ledger : m_acts.back()) {
            const std::optional<std::uint32_t> undone = ledger->undo(currentMemoryClock());
            count += static_cast<int>(undone.value_or(0));
            if (!undone)
                left.push_back(ledger);
        }
        m_acts.pop_back();
    }
    tellOwnMarks();
    if (!left.empty())
        m_toldIll = false; // each time
    publish(false);
    if (left.empty())
        Q_EMIT undone(count);
    else
        m_acts.push_back(std::move(left));
}

void MemoryWorker::forget()
{
    bool done = true;
    for (const auto& [connection, ledger] : m_ledgers)
        done &= ledger->forgetAll() && !m_unread.contains(connection);
    m_acts.clear();
    publish(false);
    Q_EMIT forgotten(done);
}

void MemoryWorker::lookAround()
{
    bool changed = false;
    for (const auto& [connection, ledger] : m_ledgers)
        changed |= ledger->lookAgain() || ledger->hasTurned(currentMemoryClock());
    if (changed)
        publish(false);
}

// Once, until it is well again.
void MemoryWorker::tellHealth()
{
    const bool isIll
        = std::any_of(m_ledgers.begin(), m_ledgers.end(), [](const auto& each) { return !each.second->isHealthy(); });
    if (isIll && !m_toldIll)
        Q_EMIT problemFound(tr("The history could not be written. What you mark now may be lost."));
    m_toldIll = isIll;
}

} // namespace docket
