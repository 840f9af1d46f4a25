// SPDX-License-Identifier: MIT
#include "models/facetlists.h"

#include "models/ordercells.h"
#include "models/orderlist.h"
#include "models/orders/fold.h"
#include "models/orders/search.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>
#include <limits>
#include <numeric>
#include <string>
#include <string_view>
#include <vector>

namespace docket {

namespace {

QString facetWords(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

std::uint32_t countAt(const std::vector<std::uint32_t>& counts, std::uint32_t number)
{
    return number < counts.size() ? counts[number] : 0;
}

// Few enough to be shown all.
bool isShort(Facet facet)
{
    return facet == Facet::Connection || facet == Facet::Integration || facet == Facet::Attention
        || facet == Facet::Waiting;
}

struct FilterWords
{
    Query query;
    FilterUses uses;
};

// The values of one facet in one list, by their numbers.
class FacetNumbers
{
public:
    FacetNumbers(const OrderList& list, Facet facet)
        : m_list(list)
        , m_facet(facet)
        , m_counts(list.facets.of(facet))
        , m_totals((list.allFacets ? *list.allFacets : list.facets).of(facet))
    {
    }

    // Those that orders have and that have `search` in them.
    std::vector<std::uint32_t> found(const QString& search) const
    {
        std::vector<std::uint32_t> numbers;
        const std::string wanted = isShort(m_facet) ? std::string() : folded(search.trimmed().toStdString());
        for (std::uint32_t number = 0; number < size(); ++number) {
            if (exists(number) && (wanted.empty() || has(number, wanted)))
                numbers.push_back(number);
        }
        return numbers;
    }

    // The first `limit` of them in their order; only these are sorted.
    std::vector<std::uint32_t> first(std::vector<std::uint32_t> numbers, std::size_t limit) const
    {
        const std::size_t wanted = std::min(limit, numbers.size());
        std::partial_sort(numbers.begin(), numbers.begin() + static_cast<std::ptrdiff_t>(wanted), numbers.end(),
            [this](std::uint32_t one, std::uint32_t other) { return comesBefore(one, other); });
        numbers.resize(wanted);
        return numbers;
    }

    // Of those found, what the filter names exactly.
    std::vector<std::uint32_t> named(const std::vector<std::uint32_t>& found, const FilterWords& words) const
    {
        std::vector<std::uint32_t> numbers;
        if (isShort(m_facet)) {
            std::copy_if(found.begin(), found.end(), std::back_inserter(numbers),
                [&](std::uint32_t number) { return value(number, words.uses).use != FilterUse::None; });
            return numbers;
        }
        for (const Term& term : words.query.terms) {
            for (const Choice& choice : term.choices) {
                const bool isWhole = choice.kind == Choice::Kind::Exact || term.field == QueryField::Country;
                if (term.field == fieldOf(m_facet) && isWhole)
                    addWith(choice.folded, found, numbers);
            }
        }
        return numbers;
    }

    FacetValue value(std::uint32_t number, const FilterUses& uses) const
    {
        FacetValue value;
        value.value = {facetField(m_facet), facetWords(facetText(*m_list.snapshot, m_facet, number))};
        value.label = labelOf(number, value.value.text);
        value.count = count(number);
        value.use = uses.of(value.value);
        if (m_facet == Facet::Integration)
            value.connection = QString::fromStdString(m_list.snapshot->parts()[number].source->connection);
        return value;
    }

    QString labelOf(std::uint32_t number, const QString& text) const
    {
        switch (m_facet) {
        case Facet::Country:
            return countryName(text);
        case Facet::Recruiter:
        case Facet::Manager:
            return shared(number).label.empty() ? text : facetWords(shared(number).label);
        case Facet::Integration: {
            const std::string_view label = m_list.snapshot->parts()[number].source->shownLabel();
            return label.empty() ? text : facetWords(label);
        }
        case Facet::Attention:
        case Facet::Waiting:
            return flagTitle(text);
        case Facet::Package: {
            const std::string_view name = m_list.snapshot->packageName(shared(number).text);
            return name.empty() ? text : facetWords(name);
        }
        case Facet::Job:
        case Facet::City:
        case Facet::Connection:
        case Facet::Status:
            return text;
        }
        return text;
    }
    QString labelOf(std::uint32_t number) const
    {
        return labelOf(number, facetWords(facetText(*m_list.snapshot, m_facet, number)));
    }

    qint64 count(std::uint32_t number) const { return countAt(m_counts, number); }
    qint64 inUse() const
    {
        return std::count_if(m_counts.begin(), m_counts.begin() + static_cast<std::ptrdiff_t>(size()),
            [](std::uint32_t count) { return count > 0; });
    }
    qint64 inUseOfAll() const
    {
        return std::count_if(m_totals.begin(), m_totals.end(), [](std::uint32_t count) { return count > 0; });
    }
    qint64 longest() const
    {
        return std::accumulate(m_counts.begin(), m_counts.begin() + static_cast<std::ptrdiff_t>(size()), 0U,
            [](std::uint32_t one, std::uint32_t other) { return std::max(one, other); });
    }

private:
    // Behind the flags stands the count of all of them together.
    std::size_t size() const
    {
        return m_facet == Facet::Attention ? std::min(m_counts.size(), attentionCount) : m_counts.size();
    }
    // Connections and integrations also where they brought nothing.
    bool exists(std::uint32_t number) const
    {
        if (m_facet == Facet::Connection)
            return partOfConnection(*m_list.snapshot, number) == number
                && !m_list.snapshot->parts()[number].source->connectionName.empty();
        // Ranges follow each other: one without an order is a gap between two that have some.
        if (m_facet == Facet::Waiting)
            return inUseOfAll() > 0;
        return countAt(m_totals, number) > 0 || m_facet == Facet::Integration;
    }
    const SharedValue& shared(std::uint32_t number) const
    {
        return m_list.snapshot->values()->value(*valueKindOf(m_facet), number);
    }
    // The names of a country are folded already.
    bool has(std::uint32_t number, std::string_view wanted) const
    {
        const SharedValue& value = shared(number);
        if (value.folded.find(wanted) != std::string_view::npos)
            return true;
        if (m_facet == Facet::Country)
            return value.label.find(wanted) != std::string_view::npos;
        return isPersonal(m_facet) && folded(value.label).find(wanted) != std::string::npos;
    }
    void addWith(
        std::string_view folded, const std::vector<std::uint32_t>& found, std::vector<std::uint32_t>& numbers) const
    {
        std::copy_if(found.begin(), found.end(), std::back_inserter(numbers),
            [&](std::uint32_t number) { return shared(number).folded == folded; });
    }
    std::string_view tieOf(std::uint32_t number) const
    {
        if (isShort(m_facet))
            return {};
        const SharedValue& value = shared(number);
        return (m_facet == Facet::Country || isPersonal(m_facet)) && !value.label.empty() ? value.label : value.folded;
    }
    bool comesBefore(std::uint32_t one, std::uint32_t other) const
    {
        if (m_facet == Facet::Waiting)
            return one < other;
        if (count(one) != count(other))
            return count(one) > count(other);
        if (countAt(m_totals, one) != countAt(m_totals, other))
            return countAt(m_totals, one) > countAt(m_totals, other);
        const int order = tieOf(one).compare(tieOf(other));
        return order != 0 ? order < 0 : one < other;
    }

    const OrderList& m_list;
    Facet m_facet;
    const std::vector<std::uint32_t>& m_counts;
    const std::vector<std::uint32_t>& m_totals;
};

FacetList listOf(const OrderList& list, Facet facet, const FacetAsk& ask, std::size_t limit, const FilterWords& words)
{
    const FacetNumbers numbers(list, facet);
    std::vector<std::uint32_t> found = numbers.found(ask.search);
    FacetList made;
    made.found = static_cast<qint64>(found.size());
    made.inUse = numbers.inUse();
    made.longest = numbers.longest();
    const std::vector<std::uint32_t> named
        = ask.search.isEmpty() ? numbers.named(found, words) : std::vector<std::uint32_t>{};
    std::vector<std::uint32_t> shown = numbers.first(std::move(found), limit);
    for (const std::uint32_t number : named) {
        if (std::find(shown.begin(), shown.end(), number) == shown.end())
            shown.push_back(number);
    }
    for (const std::uint32_t number : shown)
        made.values += numbers.value(number, words.uses);
    return made;
}

bool asksForFlags(const Term& term)
{
    return facetOf(term.field) == Facet::Attention;
}

// Orders that match and need attention. The facet's own count leaves out terms on flags.
qint64 attentionShown(const OrderList& list, const Query& query)
{
    const auto isFlag = [](const Term& term) { return asksForFlags(term); };
    if (std::none_of(query.terms.begin(), query.terms.end(), isFlag))
        return countAt(list.facets.of(Facet::Attention), anyAttention);
    if (std::any_of(query.terms.begin(), query.terms.end(),
            [](const Term& term) { return asksForFlags(term) && !term.excluded; }))
        return static_cast<qint64>(list.rows.size());
    Query both = query;
    both.terms.push_back(parseQuery("is:attention").terms.front());
    return static_cast<qint64>(
        search(*list.snapshot, both, [] { return false; }, nullptr, {list.marks.get(), list.scope}).rows.size());
}

} // namespace

bool isPersonal(Facet facet)
{
    return facet == Facet::Recruiter || facet == Facet::Manager;
}

QString scopeTitle(Scope scope)
{
    switch (scope) {
    case Scope::Todo:
        return flagTitle(QStringLiteral("todo"));
    case Scope::New:
        return flagTitle(QStringLiteral("new"));
    case Scope::Changed:
        return flagTitle(QStringLiteral("changed"));
    case Scope::Done:
        return flagTitle(QStringLiteral("done"));
    case Scope::Snoozed:
        return flagTitle(QStringLiteral("snoozed"));
    case Scope::Gone:
        return flagTitle(QStringLiteral("gone"));
    case Scope::All:
        return QCoreApplication::translate("FilterText", "All open");
    }
    return {};
}

QString facetField(Facet facet)
{
    return facetWords(queryFieldName(fieldOf(facet)));
}

QString facetTitle(Facet facet)
{
    return fieldTitle(facetField(facet));
}

FacetLists makeFacetLists(const OrderList& list, const QString& filter, const FacetAsks& asks)
{
    const FilterWords words{parseQuery(filter.toStdString()), FilterUses(filter)};
    FacetLists lists;
    lists.filtered = !words.query.empty();
    lists.anyAttentionUse = words.uses.of({facetField(Facet::Attention), QStringLiteral("attention")});
    lists.duplicatesUse = words.uses.of({facetField(Facet::Attention), QStringLiteral("dup")});
    if (!list.snapshot)
        return lists;
    for (std::size_t i = 0; i < facetCount; ++i) {
        const auto facet = static_cast<Facet>(i);
        lists.top[i] = listOf(list, facet, {}, FacetAsk::fewValues, words);
        const bool isAll = isShort(facet);
        const auto limit = isAll ? std::numeric_limits<std::size_t>::max() : static_cast<std::size_t>(asks[i].limit);
        const bool isTop = !isAll && asks[i] == FacetAsk{};
        lists.asked[i] = isTop ? lists.top[i] : listOf(list, facet, asks[i], limit, words);
    }
    lists.scope = list.scope;
    std::copy(list.inScopes.begin(), list.inScopes.end(), lists.inScopes.begin());
    std::copy(list.matching.begin(), list.matching.end(), lists.matching.begin());
    // Lists that nobody searched for know nothing of scopes.
    lists.open = list.orders ? lists.inScopes[static_cast<std::size_t>(Scope::All)]
                             : static_cast<qint64>(list.snapshot->orderCount());
    lists.openShown
        = list.orders ? lists.matching[static_cast<std::size_t>(Scope::All)] : static_cast<qint64>(list.rows.size());
    const FacetCounts& open = list.openFacets ? *list.openFacets : list.allFacets ? *list.allFacets : list.facets;
    lists.attention = countAt(open.of(Facet::Attention), anyAttention);
    lists.attentionShown = attentionShown(list, words.query);
    lists.attentionUnderOthers = countAt(list.facets.of(Facet::Attention), anyAttention);
    lists.candidates = list.openFacets ? list.openCandidates : list.candidates;
    const std::vector<std::uint32_t>& jobs = open.of(Facet::Job);
    lists.jobs = std::count_if(jobs.begin(), jobs.end(), [](std::uint32_t count) { return count > 0; });
    return lists;
}

FacetLists masked(const FacetLists& lists)
{
    FacetLists without = lists;
    for (const Facet facet : {Facet::Recruiter, Facet::Manager}) {
        for (auto* all : {&without.asked, &without.top}) {
            FacetList& list = (*all)[static_cast<std::size_t>(facet)];
            list.values.clear();
            list.masked = list.found > 0;
        }
    }
    return without;
}

QString facetCountsText(const OrderList& list, Facet facet)
{
    if (!list.snapshot)
        return {};
    const FacetNumbers numbers(list, facet);
    QString text;
    for (const std::uint32_t number : numbers.first(numbers.found({}), std::numeric_limits<std::size_t>::max())) {
        const qint64 count = numbers.count(number);
        if (count > 0) // a tab or a line break would be the next cell
            text += numbers.labelOf(number).simplified() + QLatin1Char('\t') + QString::number(count)
                + QLatin1Char('\n');
    }
    return text;
}

} // namespace docket
