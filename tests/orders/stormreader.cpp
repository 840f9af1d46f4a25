// SPDX-License-Identifier: MIT
#include "stormreader.h"

#include "models/orders/celltext.h"
#include "models/orders/matches.h"
#include "models/orders/orderjson.h"
#include "testpages.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <numeric>
#include <utility>

namespace docket {
namespace {

void require(bool holds, const char* what)
{
    if (holds)
        return;
    std::fprintf(stderr, "Wrong: %s\n", what);
    std::fflush(nullptr);
    std::_Exit(1);
}

} // namespace

StormReader::StormReader(Board& board, StormShared& shared, unsigned seed)
    : m_board(board)
    , m_shared(shared)
    , m_random(seed)
{
}

void StormReader::run()
{
    do {
        const auto now = m_board.look();
        countAll(*now);
        readSome(*now);
        for (int i = 0; i < 4; ++i)
            searchFor(randomQuery(), *now);
        countFor("", now);
        countFor(randomQuery(), now);
        sortSome(now);
        m_before = now;
        ++m_board.rounds;
    } while (!m_board.done);
}

void StormReader::countAll(const Snapshot& now)
{
    std::size_t inRows = 0;
    for (const Snapshot::Rows& rows : now.rows())
        inRows += rows.count;
    std::size_t inParts = 0;
    for (const Snapshot::Part& part : now.parts()) {
        inParts += part.orderCount;
        require(part.unreadable->size() <= part.unreadableCount, "unreadable results are counted");
        for (std::uint32_t number = 0; number < part.jobCount; ++number)
            require(part.job(number).number == number, "jobs are numbered");
    }
    require(inRows == now.orderCount() && inParts == now.orderCount(), "counts agree");
}

void StormReader::readSome(const Snapshot& now)
{
    static constexpr std::size_t most = 500;
    const std::vector<OrderRow> all = allRows(now);
    const std::size_t begin = all.size() > most ? m_random() % (all.size() - most) : 0;
    for (std::size_t i = begin; i < std::min(begin + most, all.size()); ++i)
        read(now.order(all[i]));
}

void StormReader::read(const Order& order)
{
    const std::string id(order.id());
    require(id.starts_with(order.source().integration + '/'), "an order is of its integration");
    require(!order.folded().empty(), "an order can be searched");
    if (order.field(OrderField::FirstName) == "Jörg")
        require(order.field(OrderField::CandidateRemoteId) == "c-" + id, "fields are of their order");
    const Job& job = order.job();
    if (job.rawIsJson && job.name && job.name->starts_with("Weiße Straße "))
        require(job.location && job.location->city == "München" && job.team.size() == 1, "a job is whole");
    for (const Oddity& oddity : order.oddities())
        require(oddity.raw.empty() == (oddity.kind == OddityKind::Absent), "an oddity is whole");
    require(orderJson(order).find(id) != std::string::npos, "an order is written with its id");
}

std::string StormReader::randomQuery()
{
    static constexpr auto queries = std::to_array<std::string_view>({"jorg", "straße", "\"open bottles\"", "workday",
        "jane@example.com", "recruiter", "lovelace", "1", "c-workday:2", "nobody", "kubernetes", "München"});
    return std::string(queries[m_random() % queries.size()]);
}

void StormReader::searchFor(const std::string& text, const Snapshot& now)
{
    const Query query = parseQuery(text);
    const SearchResult with = search(now, query, {});
    const SearchResult without = search(now, parseQuery('-' + text), {});
    require(with.rows.size() + without.rows.size() == now.orderCount(), "an order has a word or has it not");
    const SearchResult fresh = search(now, query, {}, m_before.get());
    require(std::includes(with.rows.begin(), with.rows.end(), fresh.rows.begin(), fresh.rows.end()),
        "new rows are found among all");
    const SearchResult stopped = search(now, query, [this] { return m_random() % 2 == 0; });
    require(stopped.stopped || stopped.rows == with.rows, "the same query finds the same");
}

// Counted on from the earlier result, where there is one, it is as if counted anew.
void StormReader::countFor(const std::string& text, const std::shared_ptr<const Snapshot>& now)
{
    const Query query = parseQuery(text);
    Counted& counted = m_counted[text];
    SearchResult result;
    if (counted.snapshot) {
        const EarlierSearch earlier{
            *counted.snapshot, counted.result.rows, counted.result.facets, counted.result.scopes};
        result = searchAndCount(*now, query, {}, m_shared.duplicates, &earlier);
    } else {
        result = searchAndCount(*now, query, {}, m_shared.duplicates);
    }
    require(!result.stopped, "what nobody stops ends");
    require(result.rows == search(*now, query, {}).rows, "counting finds what searching finds");
    checkCounts(*now, query, result);
    if (m_random() % 4 == 0)
        require(searchAndCount(*now, query, {}, m_shared.duplicates).facets == result.facets,
            "counting on is counting anew");
    explainSome(*now, query, result.rows);
    counted = {now, std::move(result)};
}

// No term of the queries belongs to a facet: all counts are of the rows.
void StormReader::checkCounts(const Snapshot& now, const Query& query, const SearchResult& result)
{
    const std::vector<std::uint32_t>& parts = result.facets.of(Facet::Integration);
    std::vector<std::uint32_t> inParts(now.parts().size());
    for (const OrderRow row : result.rows)
        ++inParts[now.rows()[now.indexOfRows(row)].part];
    require(parts == inParts, "integrations are counted by their rows");
    for (const Facet facet : {Facet::Package, Facet::Job, Facet::Country, Facet::City, Facet::Status}) {
        const std::vector<std::uint32_t>& counts = result.facets.of(facet);
        require(std::accumulate(counts.begin(), counts.end(), std::size_t(0)) <= result.rows.size(),
            "an order has one value at most");
    }
    const std::vector<std::uint32_t>& flags = result.facets.of(Facet::Attention);
    const std::uint32_t duplicates = flags[static_cast<std::size_t>(Attention::Duplicate)];
    require(flags[anyAttention] <= result.rows.size(), "attention is counted by rows");
    require(
        std::all_of(flags.begin(), flags.end() - 1, [&](std::uint32_t each) { return each <= flags[anyAttention]; }),
        "a flag is attention");
    if (query.empty())
        require(search(now, parseQuery("is:dup"), {}).rows.size() == duplicates, "duplicates are those found");
}

void StormReader::explainSome(const Snapshot& now, const Query& query, const std::vector<OrderRow>& rows)
{
    if (rows.empty())
        return;
    const Order order = now.order(rows[m_random() % rows.size()]);
    require(whyMatched(order, query, {}).empty() == query.empty(), "what is found has a reason");
    int questions = 0;
    const auto soon = [&] { return ++questions > 3; };
    require(whyMatched(order, query, soon).size() <= 3, "nothing is explained that nobody wants");
}

void StormReader::sortSome(const std::shared_ptr<const Snapshot>& now)
{
    const std::vector<OrderRow> rows = search(*now, parseQuery(randomQuery()), {}).rows;
    const auto column = static_cast<OrderColumn>(m_random() % orderColumnCount);
    const auto byLabel = m_shared.sorter.sorted(now, rows, {{OrderColumn::Integration, m_random() % 2 == 0}}, {});
    const auto byTwo = m_shared.sorter.sorted(now, rows, {{OrderColumn::Integration, false}, {column, true}}, {});
    require(byLabel && byTwo, "sorting that nobody stops ends");
    requireEachOnce(*byLabel, rows.size());
    requireEachOnce(*byTwo, rows.size());
    const auto labelOf = [&](std::uint32_t index) { return cellOf(*now, rows[index], OrderColumn::Integration); };
    for (std::size_t i = 1; i < byTwo->size(); ++i)
        require(labelOf((*byTwo)[i - 1]) <= labelOf((*byTwo)[i]), "sorted rows ascend");
    const auto again = m_shared.sorter.sorted(now, rows, {{column, true}}, [this] { return m_random() % 4 == 0; });
    if (again)
        requireEachOnce(*again, rows.size());
}

void StormReader::requireEachOnce(std::vector<std::uint32_t> indexes, std::size_t count)
{
    std::sort(indexes.begin(), indexes.end());
    require(indexes.size() == count, "sorting keeps the count");
    for (std::size_t i = 0; i < count; ++i)
        require(indexes[i] == i, "sorting keeps each row");
}

std::string StormReader::cellOf(const Snapshot& now, OrderRow row, OrderColumn column)
{
    std::string text;
    appendCell(now.order(row), column, text);
    return text;
}

} // namespace docket
