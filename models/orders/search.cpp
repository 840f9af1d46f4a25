// SPDX-License-Identifier: MIT
#include "models/orders/search.h"

#include "models/orders/termsearch.h"

#include <algorithm>
#include <bit>
#include <cstdint>
#include <iterator>
#include <optional>

namespace docket {
namespace {

// Terms that must all hold and that facets see alike: those that belong to one facet, or
// to none.
struct TermGroup
{
    std::optional<Facet> facet;
    std::vector<TermSearch> terms;
};

// Quick and narrow ones first: a flag, a field, a long word; expressions last.
int costOf(const Term& term)
{
    int cost = 0;
    for (const Choice& choice : term.choices) {
        if (choice.kind == Choice::Kind::Regex)
            cost += 1'000;
        else if (choice.kind == Choice::Kind::Attention || choice.kind == Choice::Kind::Mark
            || term.field != QueryField::Any)
            cost += 1;
        else
            cost += 100 - static_cast<int>(std::min<std::size_t>(choice.folded.size(), 50));
    }
    return cost;
}

// Whether kinds and jobs have anything to attend to, as bytes: the values themselves lie
// too far apart to be looked up for each row.
class AttentionFlags
{
public:
    explicit AttentionFlags(const Snapshot& snapshot)
    {
        for (std::uint32_t number = 0; number < snapshot.orderKindCount(); ++number)
            m_kinds.push_back(snapshot.values()->orderKind(number).attention != 0);
        for (const Snapshot::Part& part : snapshot.parts()) {
            std::vector<std::uint8_t>& jobs = m_jobs.emplace_back(part.jobCount);
            for (std::uint32_t job = 0; job < part.jobCount; ++job)
                jobs[job] = part.blockOf(job).values[job % jobsPerBlock].attention != 0;
        }
    }
    std::uint32_t kindHas(std::uint32_t kind) const { return m_kinds[kind]; }
    std::uint32_t jobHas(std::uint32_t part, std::uint32_t job) const { return m_jobs[part][job]; }

private:
    std::vector<std::uint8_t> m_kinds;
    std::vector<std::vector<std::uint8_t>> m_jobs; // by part
};

void addScopeCounts(std::size_t index, const RowMask& rows, const OrderMarks& marks, ScopeCounts& to)
{
    for (std::size_t i = 0; i < scopeCount; ++i) {
        RowMask inScope = rows;
        if (const auto bits = marksOf(static_cast<Scope>(i)))
            marks.keep(index, *bits, inScope);
        for (const RowWord word : inScope.words())
            to[i] += static_cast<std::uint32_t>(std::popcount(word));
    }
}

class Searcher
{
public:
    Searcher(const Snapshot& now, const Query& query, const StopAsked& stopAsked, const DuplicateRows* duplicates,
        const SearchScope& scope, bool counts)
        : m_now(now)
        , m_stopAsked(stopAsked)
        , m_duplicates(duplicates)
        , m_marks(scope.marks ? *scope.marks : m_noMarks)
        , m_scope(scope.scope)
    {
        m_groups.emplace_back();
        std::vector<const Term*> terms;
        for (const Term& term : query.terms)
            terms.push_back(&term);
        std::stable_sort(terms.begin(), terms.end(),
            [](const Term* one, const Term* other) { return costOf(*one) < costOf(*other); });
        for (const Term* const term : terms) {
            const DuplicateRows* const asked = TermSearch::asksForDuplicates(*term) ? duplicates : nullptr;
            groupOf(counts ? facetOf(term->field) : std::nullopt)
                .terms.emplace_back(now, *term, asked, m_marks, stopAsked);
        }
        if (!counts)
            return;
        m_tally.emplace(now);
        m_flags.emplace(now);
        for (std::size_t i = 1; i < m_groups.size(); ++i)
            m_groupTallies.emplace_back(now);
    }

    SearchResult run(const Snapshot* alreadySearched)
    {
        for (std::size_t i = 0; i < m_now.rows().size() && !m_result.stopped; ++i) {
            const Snapshot::Rows& rows = m_now.rows()[i];
            const std::uint32_t begin = alreadySearched ? alreadySearched->countIn(rows) : 0;
            if (begin < rows.count)
                m_result.stopped = (m_stopAsked && m_stopAsked()) || !searchRows(i, begin);
        }
        if (m_tally && !m_result.stopped)
            countFacets();
        return std::move(m_result);
    }

private:
    TermGroup& groupOf(std::optional<Facet> facet)
    {
        for (TermGroup& group : m_groups)
            if (group.facet == facet)
                return group;
        return m_groups.emplace_back(TermGroup{facet, {}});
    }

    bool searchRows(std::size_t index, std::uint32_t begin)
    {
        RowMask base;
        base.setRange(begin, m_now.rows()[index].count);
        if (!narrow(m_groups.front(), index, base))
            return false;
        RowMask all = base;
        std::vector<RowMask> hits; // of the groups that belong to facets
        for (std::size_t i = 1; i < m_groups.size(); ++i) {
            hits.push_back(m_tally ? base : all);
            if (!narrow(m_groups[i], index, hits.back()))
                return false;
            all.keep(hits.back());
        }
        if (m_tally)
            addScopeCounts(index, all, m_marks, m_result.scopes);
        RowMask inScope = all;
        keepScope(index, inScope);
        addRows(index, inScope);
        if (m_tally)
            tally(index, base, inScope, hits);
        return true;
    }

    void keepScope(std::size_t index, RowMask& rows) const
    {
        if (const auto marks = marksOf(m_scope))
            m_marks.keep(index, *marks, rows);
    }

    // Leaves in `rows` those that have all terms of the group.
    bool narrow(TermGroup& group, std::size_t index, RowMask& rows)
    {
        for (TermSearch& term : group.terms) {
            if (rows.none())
                return true;
            if (!term.find(index, rows, m_found))
                return false;
            if (term.term().excluded)
                rows.drop(m_found);
            else
                rows = m_found;
        }
        return true;
    }

    void addRows(std::size_t index, const RowMask& all)
    {
        const std::uint32_t first = m_now.rows()[index].first;
        all.forEach([&](std::uint32_t row) { m_result.rows.push_back(OrderRow(first + row)); });
    }

    // A facet's own group is left out for its counts.
    void tally(std::size_t index, const RowMask& base, const RowMask& all, const std::vector<RowMask>& hits)
    {
        tallyRows(index, all, *m_tally);
        for (std::size_t own = 0; own < hits.size(); ++own) {
            RowMask others = base;
            for (std::size_t i = 0; i < hits.size(); ++i)
                if (i != own)
                    others.keep(hits[i]);
            keepScope(index, others);
            tallyRows(index, others, m_groupTallies[own]);
        }
    }

    void tallyRows(std::size_t index, const RowMask& mask, FacetTally& to)
    {
        const Snapshot::Rows& rows = m_now.rows()[index];
        const std::uint32_t* const jobNumbers = rows.chunk->jobNumbers.get();
        const std::uint32_t* const kindNumbers = rows.chunk->kinds.get();
        const RowWord* const duplicates = (*m_duplicates)[index].data();
        std::uint32_t* const jobs = to.jobsOf(rows.part);
        std::uint32_t* const kinds = to.kinds();
        std::uint32_t duplicateCount = 0;
        std::uint32_t attentionCount = 0;
        mask.forEach([&](std::uint32_t row) {
            const std::uint32_t job = jobNumbers[row];
            const std::uint32_t kind = kindNumbers[row];
            ++jobs[job];
            ++kinds[kind];
            const auto isDuplicate
                = static_cast<std::uint32_t>(duplicates[row / rowsPerWord] >> (row % rowsPerWord) & 1U);
            duplicateCount += isDuplicate;
            attentionCount += isDuplicate | m_flags->kindHas(kind) | m_flags->jobHas(rows.part, job);
        });
        to.addFlags(duplicateCount, attentionCount);
        for (std::size_t range = 0; range < waitingCount && index < m_marks.chunks.size(); ++range)
            to.addWaiting(static_cast<Waiting>(range), m_marks.count(index, bitOf(static_cast<Waiting>(range)), mask));
    }

    void countFacets()
    {
        for (std::size_t i = 0; i < facetCount; ++i) {
            const auto facet = static_cast<Facet>(i);
            const FacetTally* tally = &*m_tally;
            for (std::size_t group = 1; group < m_groups.size(); ++group)
                if (m_groups[group].facet == facet)
                    tally = &m_groupTallies[group - 1];
            m_result.facets.of(facet) = tally->countsOf(facet);
        }
    }

    const Snapshot& m_now;
    const StopAsked& m_stopAsked;
    const DuplicateRows* m_duplicates;
    const OrderMarks m_noMarks;
    const OrderMarks& m_marks;
    const Scope m_scope;
    std::vector<TermGroup> m_groups; // the first one belongs to no facet
    std::optional<FacetTally> m_tally; // of what is found
    std::optional<AttentionFlags> m_flags; // with m_tally
    std::vector<FacetTally> m_groupTallies; // of the groups behind the first
    RowMask m_found;
    SearchResult m_result;
};

bool asksForDuplicates(const Query& query)
{
    return std::any_of(query.terms.begin(), query.terms.end(), TermSearch::asksForDuplicates);
}

bool asksForAttention(const Query& query)
{
    return std::any_of(query.terms.begin(), query.terms.end(),
        [](const Term& term) { return facetOf(term.field) == Facet::Attention; });
}

// Whether all that was there is there, under the same numbers and names. Values are shared within one store; another
// counts its generations alike.
bool onlyGrew(const Snapshot& before, const Snapshot& now)
{
    const auto sameGeneration
        = [](const Snapshot::Part& one, const Snapshot::Part& other) { return one.generation == other.generation; };
    return before.values() == now.values() && before.namesRevision() == now.namesRevision()
        && before.parts().size() <= now.parts().size()
        && std::equal(before.parts().begin(), before.parts().end(), now.parts().begin(), sameGeneration);
}

void addCounts(const FacetCounts& earlier, FacetCounts& to)
{
    for (std::size_t i = 0; i < facetCount; ++i)
        for (std::size_t value = 0; value < earlier.counts[i].size(); ++value)
            to.counts[i][value] += earlier.counts[i][value];
}

// Orders get to be duplicates by those that come later: these two are counted anew.
void recountDuplicates(const Snapshot& now, const DuplicateRows& duplicates, SearchResult& result)
{
    const AttentionFlags flags(now);
    std::uint32_t duplicateCount = 0;
    std::uint32_t withAttention = 0;
    auto row = result.rows.begin();
    for (std::size_t i = 0; i < now.rows().size(); ++i) {
        const Snapshot::Rows& rows = now.rows()[i];
        for (; row != result.rows.end() && static_cast<std::uint32_t>(*row) - rows.first < rows.count; ++row) {
            const std::uint32_t at = static_cast<std::uint32_t>(*row) - rows.first;
            const auto isDuplicate
                = static_cast<std::uint32_t>(duplicates[i][at / rowsPerWord] >> (at % rowsPerWord) & 1U);
            duplicateCount += isDuplicate;
            withAttention += isDuplicate | flags.kindHas(rows.chunk->kinds[at])
                | flags.jobHas(rows.part, rows.chunk->jobNumbers[at]);
        }
    }
    result.facets.of(Facet::Attention)[static_cast<std::size_t>(Attention::Duplicate)] = duplicateCount;
    result.facets.of(Facet::Attention)[anyAttention] = withAttention;
}

SearchResult stoppedSearch()
{
    SearchResult result;
    result.stopped = true;
    return result;
}

} // namespace

SearchResult search(const Snapshot& now, const Query& query, const StopAsked& stopAsked,
    const Snapshot* alreadySearched, const SearchScope& scope)
{
    std::shared_ptr<const DuplicateRows> duplicates;
    if (asksForDuplicates(query)) {
        DuplicateFinder finder;
        duplicates = finder.find(now, stopAsked);
        if (!duplicates)
            return stoppedSearch();
    }
    return Searcher(now, query, stopAsked, duplicates.get(), scope, false).run(alreadySearched);
}

ScopeCounts countScopes(const Snapshot& snapshot, const OrderMarks* marks)
{
    const OrderMarks none;
    ScopeCounts counts{};
    for (std::size_t i = 0; i < snapshot.rows().size(); ++i) {
        RowMask all;
        all.setRange(0, snapshot.rows()[i].count);
        addScopeCounts(i, all, marks ? *marks : none, counts);
    }
    return counts;
}

SearchResult searchAndCount(const Snapshot& now, const Query& query, const StopAsked& stopAsked,
    DuplicateFinder& finder, const EarlierSearch* earlier, const SearchScope& scope)
{
    const std::shared_ptr<const DuplicateRows> duplicates = finder.find(now, stopAsked);
    if (!duplicates)
        return stoppedSearch();
    if (earlier && (asksForAttention(query) || !onlyGrew(earlier->snapshot, now)))
        earlier = nullptr;
    SearchResult result
        = Searcher(now, query, stopAsked, duplicates.get(), scope, true).run(earlier ? &earlier->snapshot : nullptr);
    result.candidates = duplicates->candidates;
    if (!earlier || result.stopped)
        return result;
    const std::vector<OrderRow> added = std::exchange(result.rows, {});
    result.rows.reserve(added.size() + earlier->rows.size());
    std::merge(earlier->rows.begin(), earlier->rows.end(), added.begin(), added.end(), std::back_inserter(result.rows));
    addCounts(earlier->facets, result.facets);
    for (std::size_t i = 0; i < scopeCount; ++i)
        result.scopes[i] += earlier->scopes[i];
    recountDuplicates(now, *duplicates, result);
    return result;
}

} // namespace docket
