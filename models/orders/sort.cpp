// SPDX-License-Identifier: MIT
#include "models/orders/sort.h"

#include "models/orders/arena.h"
#include "models/orders/celltext.h"
#include "models/orders/chunk.h"
#include "models/orders/countrynames.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>
#include <limits>
#include <utility>

namespace docket {
namespace {

constexpr std::uint32_t textsBetweenStops = 4'096;
constexpr std::size_t columnsRemembered = 3;

std::uint64_t bigEndianOf(const char* bytes)
{
    std::uint64_t value = 0;
    std::memcpy(&value, bytes, sizeof value);
    return std::endian::native == std::endian::little ? __builtin_bswap64(value) : value;
}

// One text to be ranked: the first bytes of its sort key as numbers, the rest elsewhere.
// Names share their first eight bytes too often to do with less.
struct RankedText
{
    static constexpr std::size_t headSize = 16;

    std::uint64_t head = 0;
    std::uint64_t second = 0;
    const char* rest = nullptr;
    std::uint32_t restSize = 0;
    std::uint32_t subject = 0;

    std::string_view tail() const { return {rest, restSize}; }
    friend bool operator<(const RankedText& one, const RankedText& other)
    {
        if (one.head != other.head)
            return one.head < other.head;
        return one.second != other.second ? one.second < other.second : one.tail() < other.tail();
    }
};

// Ranks whatever has texts: rows, jobs, packages.
class Ranker
{
public:
    Ranker(const Collation& collation, const StopAsked& stopAsked)
        : m_collation(collation)
        , m_stopAsked(stopAsked)
    {
    }

    // Subjects that are not added have no text.
    void add(std::uint32_t subject, std::string_view text)
    {
        m_key.clear();
        m_collation.appendKey(text, m_key);
        const std::size_t size = m_key.size();
        m_key.resize(std::max(size, RankedText::headSize));
        RankedText ranked{bigEndianOf(m_key.data()), bigEndianOf(m_key.data() + 8), nullptr, 0, subject};
        if (size > RankedText::headSize) {
            ranked.restSize = static_cast<std::uint32_t>(size - RankedText::headSize);
            char* const rest = m_rests.take(ranked.restSize);
            std::memcpy(rest, m_key.data() + RankedText::headSize, ranked.restSize);
            ranked.rest = rest;
        }
        m_texts.push_back(ranked);
    }
    void reserve(std::size_t texts) { m_texts.reserve(texts); }

    // The rank of each of `count` subjects; those without a text get the number of ranks,
    // which is answered. nullopt: stopped.
    std::optional<std::uint32_t> rank(std::uint32_t* ranks, std::size_t count)
    {
        if (!sortTexts())
            return std::nullopt;
        std::uint32_t next = 0;
        for (std::size_t i = 0; i < m_texts.size(); ++i)
            if (i == 0 || m_texts[i - 1] < m_texts[i])
                ++next;
        std::fill(ranks, ranks + count, next);
        std::uint32_t rank = 0;
        for (std::size_t i = 0; i < m_texts.size(); ++i) {
            if (i > 0 && m_texts[i - 1] < m_texts[i])
                ++rank;
            ranks[m_texts[i].subject] = rank;
        }
        return next;
    }

private:
    struct Stopped
    {
    };

    // A million take longer than anybody should wait for work that nobody wants.
    bool sortTexts()
    {
        constexpr std::uint32_t betweenStops = 1U << 18U;
        std::uint32_t compared = 0;
        try {
            std::sort(m_texts.begin(), m_texts.end(), [&](const RankedText& one, const RankedText& other) {
                if (++compared % betweenStops == 0 && m_stopAsked && m_stopAsked())
                    throw Stopped();
                return one < other;
            });
        } catch (const Stopped&) {
            return false;
        }
        return true;
    }

    const Collation& m_collation;
    const StopAsked& m_stopAsked;
    std::string m_key;
    std::vector<RankedText> m_texts;
    Arena m_rests;
};

// Cells as they are read: a country that stands alone by its name.
class CellReader
{
public:
    CellReader(OrderColumn column, const Collation& collation)
        : m_column(column)
        , m_collation(collation)
    {
    }

    // nullopt: there is no text. Valid until the next call.
    std::optional<std::string_view> read(const Order& order)
    {
        m_text.clear();
        const CellShape shape = appendCell(order, m_column, m_text);
        if (shape.isNull)
            return std::nullopt;
        if (shape.isCountry && isCountryCode(m_text))
            m_text = countryNameIn(m_text, m_collation.locale());
        return m_text;
    }

private:
    OrderColumn m_column;
    const Collation& m_collation;
    std::string m_text;
};

// Makes the ranks of one column of one snapshot. Each function answers false when it was
// stopped.
class ColumnRanker
{
public:
    ColumnRanker(const Snapshot& snapshot, OrderColumn column, const Collation& collation, const StopAsked& stopAsked)
        : m_snapshot(snapshot)
        , m_column(column)
        , m_stopAsked(stopAsked)
        , m_ranker(collation, stopAsked)
        , m_cells(column, collation)
    {
        for (const Snapshot::Rows& rows : snapshot.rows())
            m_ranks.ranks.emplace_back(rows.count);
    }

    bool rank()
    {
        return m_column == OrderColumn::Package ? rankPackages() : isJobColumn(m_column) ? rankJobs() : rankRows();
    }
    ColumnRanks take() { return std::move(m_ranks); }

private:
    bool isStopped(std::uint32_t at) const { return at % textsBetweenStops == 0 && m_stopAsked && m_stopAsked(); }

    // Each package once, however many orders have it.
    bool rankPackages()
    {
        const std::uint32_t count = m_snapshot.valueCount(ValueKind::Package);
        for (std::uint32_t number = 0; number < count; ++number) {
            if (isStopped(number))
                return false;
            const std::string_view id = m_snapshot.values()->value(ValueKind::Package, number).text;
            const std::string_view name = m_snapshot.packageName(id);
            m_ranker.add(number, name.empty() ? id : name);
        }
        std::vector<std::uint32_t> ranks(count);
        const auto rankCount = m_ranker.rank(ranks.data(), ranks.size());
        if (!rankCount)
            return false;
        m_ranks.count = *rankCount;
        std::vector<std::uint32_t> byKind;
        for (std::uint32_t number = 0; number < m_snapshot.orderKindCount(); ++number) {
            const std::uint32_t package = m_snapshot.values()->orderKind(number).package;
            byKind.push_back(package == noValue ? m_ranks.count : ranks[package]);
        }
        for (std::size_t i = 0; i < m_snapshot.rows().size(); ++i)
            for (std::uint32_t at = 0; at < m_snapshot.rows()[i].count; ++at)
                m_ranks.ranks[i][at] = byKind[m_snapshot.rows()[i].chunk->kinds[at]];
        return true;
    }

    // Each job once: any order of it shows its cells.
    bool rankJobs()
    {
        std::vector<std::uint32_t> firstOfPart;
        std::uint32_t jobs = 0;
        for (const Snapshot::Part& part : m_snapshot.parts()) {
            firstOfPart.push_back(jobs);
            jobs += part.jobCount;
        }
        std::vector<bool> seen(jobs);
        for (const Snapshot::Rows& rows : m_snapshot.rows()) {
            for (std::uint32_t at = 0; at < rows.count; ++at) {
                if (isStopped(at))
                    return false;
                const std::uint32_t job = firstOfPart[rows.part] + rows.chunk->jobNumbers[at];
                if (seen[job])
                    continue;
                seen[job] = true;
                if (const auto text = m_cells.read(Order(*rows.chunk, at)))
                    m_ranker.add(job, *text);
            }
        }
        std::vector<std::uint32_t> ranks(jobs);
        const auto rankCount = m_ranker.rank(ranks.data(), ranks.size());
        if (!rankCount)
            return false;
        m_ranks.count = *rankCount;
        for (std::size_t i = 0; i < m_snapshot.rows().size(); ++i) {
            const Snapshot::Rows& rows = m_snapshot.rows()[i];
            for (std::uint32_t at = 0; at < rows.count; ++at)
                m_ranks.ranks[i][at] = ranks[firstOfPart[rows.part] + rows.chunk->jobNumbers[at]];
        }
        return true;
    }

    bool rankRows()
    {
        m_ranker.reserve(m_snapshot.orderCount());
        std::uint32_t subject = 0;
        for (const Snapshot::Rows& rows : m_snapshot.rows()) {
            for (std::uint32_t at = 0; at < rows.count; ++at, ++subject) {
                if (isStopped(at))
                    return false;
                if (const auto text = m_cells.read(Order(*rows.chunk, at)))
                    m_ranker.add(subject, *text);
            }
        }
        std::vector<std::uint32_t> ranks(subject);
        const auto rankCount = m_ranker.rank(ranks.data(), ranks.size());
        if (!rankCount)
            return false;
        m_ranks.count = *rankCount;
        auto from = ranks.begin();
        for (std::vector<std::uint32_t>& to : m_ranks.ranks) {
            std::copy_n(from, to.size(), to.begin());
            from += static_cast<std::ptrdiff_t>(to.size());
        }
        return true;
    }

    const Snapshot& m_snapshot;
    OrderColumn m_column;
    const StopAsked& m_stopAsked;
    Ranker m_ranker;
    CellReader m_cells;
    ColumnRanks m_ranks;
};

struct PlacedRow
{
    std::uint32_t rank;
    std::uint32_t index; // of the rows to be sorted
};

constexpr std::uint32_t plainStateRank = 2;
constexpr std::uint32_t stateRankCount = 6;

std::uint32_t stateRank(std::uint8_t marks)
{
    const auto has = [marks](Mark mark) { return (marks & bitOf(mark)) != 0; };
    if (has(Mark::Gone))
        return 5;
    if (has(Mark::Done))
        return 4;
    if (has(Mark::Snoozed))
        return 3;
    return has(Mark::New) ? 0 : has(Mark::Changed) ? 1 : plainStateRank;
}

constexpr unsigned digitBits = 11;
constexpr std::uint32_t digitCount = 1U << digitBits;

// Sorts by rank, stable: once through for each eleven bits that ranks have.
void sortByRank(std::vector<PlacedRow>& rows, std::vector<PlacedRow>& spare, std::uint32_t greatest)
{
    for (unsigned shift = 0; shift < 32 && greatest >> shift != 0; shift += digitBits) {
        std::array<std::uint32_t, digitCount> begin{};
        for (const PlacedRow& row : rows)
            ++begin[row.rank >> shift & (digitCount - 1)];
        std::uint32_t before = 0;
        for (std::uint32_t& each : begin)
            before += std::exchange(each, before);
        for (const PlacedRow& row : rows)
            spare[begin[row.rank >> shift & (digitCount - 1)]++] = row;
        rows.swap(spare);
    }
}

// The index into Snapshot::rows() of each row's chunk is found once for rows that follow
// each other in one chunk.
void readRanks(const Snapshot& snapshot, const std::vector<OrderRow>& rows, const ColumnRanks& ranks, bool descending,
    std::vector<PlacedRow>& placed)
{
    std::size_t index = 0;
    for (PlacedRow& each : placed) {
        const auto row = static_cast<std::uint32_t>(rows[each.index]);
        if (row - snapshot.rows()[index].first >= snapshot.rows()[index].count)
            index = snapshot.indexOfRows(OrderRow(row));
        const std::uint32_t rank = ranks.ranks[index][row - snapshot.rows()[index].first];
        each.rank = descending && rank < ranks.count ? ranks.count - 1 - rank : rank;
    }
}

} // namespace

ColumnRanks rankRemembered(const Snapshot& snapshot, OrderColumn column, const OrderMarks* marks)
{
    ColumnRanks ranks;
    std::vector<MarkTime> times;
    const auto rowsOf = [&](std::size_t i) {
        const ChunkMarks* const chunk = marks && i < marks->chunks.size() ? marks->chunks[i].get() : nullptr;
        return chunk ? &chunk->rows : nullptr;
    };
    for (std::size_t i = 0; i < snapshot.rows().size(); ++i) {
        ranks.ranks.emplace_back(snapshot.rows()[i].count, column == OrderColumn::State ? plainStateRank : 0);
        std::vector<std::uint32_t>& to = ranks.ranks.back();
        const std::vector<RowMark>* const rows = rowsOf(i);
        for (std::size_t at = 0; rows && at < std::min(rows->size(), to.size()); ++at) {
            to[at] = column == OrderColumn::State ? stateRank((*rows)[at].marks) : (*rows)[at].since;
            if (to[at] != 0)
                times.push_back(to[at]);
        }
    }
    if (column == OrderColumn::State) {
        ranks.count = stateRankCount;
        return ranks;
    }
    std::sort(times.begin(), times.end());
    times.erase(std::unique(times.begin(), times.end()), times.end());
    ranks.count = static_cast<std::uint32_t>(times.size());
    for (std::vector<std::uint32_t>& each : ranks.ranks)
        for (std::uint32_t& time : each)
            time = time == 0
                ? ranks.count
                : static_cast<std::uint32_t>(std::lower_bound(times.begin(), times.end(), time) - times.begin());
    return ranks;
}

std::shared_ptr<const ColumnRanks> rankColumn(
    const Snapshot& snapshot, OrderColumn column, const Collation& collation, const StopAsked& stopAsked)
{
    ColumnRanker ranker(snapshot, column, collation, stopAsked);
    return ranker.rank() ? std::make_shared<const ColumnRanks>(ranker.take()) : nullptr;
}

OrderSorter::OrderSorter(const std::string& locale)
    : m_collation(locale)
{
}

std::shared_ptr<const ColumnRanks> OrderSorter::ranksOf(
    const std::shared_ptr<const Snapshot>& snapshot, OrderColumn column, const StopAsked& stopAsked)
{
    const std::scoped_lock lock(m_mutex);
    if (m_snapshot.lock() != snapshot) {
        m_known.clear();
        m_snapshot = snapshot;
    }
    const auto known
        = std::find_if(m_known.begin(), m_known.end(), [&](const Known& each) { return each.column == column; });
    if (known != m_known.end()) {
        std::rotate(known, known + 1, m_known.end());
        return m_known.back().ranks;
    }
    auto ranks = rankColumn(*snapshot, column, m_collation, stopAsked);
    if (!ranks)
        return nullptr;
    if (m_known.size() == columnsRemembered)
        m_known.erase(m_known.begin());
    m_known.push_back({column, ranks});
    return ranks;
}

std::optional<std::vector<std::uint32_t>> OrderSorter::sorted(const std::shared_ptr<const Snapshot>& snapshot,
    const std::vector<OrderRow>& rows, const std::vector<SortKey>& keys, const StopAsked& stopAsked,
    const OrderMarks* marks)
{
    std::vector<PlacedRow> placed(rows.size());
    for (std::uint32_t i = 0; i < placed.size(); ++i)
        placed[i].index = i;
    std::vector<PlacedRow> spare(placed.size());
    for (auto key = keys.rbegin(); key != keys.rend(); ++key) {
        const auto ranks = isRemembered(key->column)
            ? std::make_shared<const ColumnRanks>(rankRemembered(*snapshot, key->column, marks))
            : ranksOf(snapshot, key->column, stopAsked);
        if (!ranks || (stopAsked && stopAsked()))
            return std::nullopt;
        readRanks(*snapshot, rows, *ranks, key->descending, placed);
        sortByRank(placed, spare, ranks->count);
    }
    std::vector<std::uint32_t> to;
    to.reserve(placed.size());
    for (const PlacedRow& each : placed)
        to.push_back(each.index);
    return to;
}

} // namespace docket
