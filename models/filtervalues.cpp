// SPDX-License-Identifier: MIT
#include "models/filtervalues.h"

#include "models/filteredit.h"
#include "models/ordercells.h"
#include "models/orderlist.h"
#include "models/orders/fold.h"

#include <algorithm>
#include <array>
#include <optional>
#include <tuple>
#include <utility>
#include <vector>

namespace docket {

namespace {

class FacetValues;

constexpr std::uint32_t valuesBetweenStops = 4'096;
constexpr std::size_t longestValue = 200; // bytes; nobody takes a longer one from a list

struct Candidate
{
    const FacetValues* values;
    std::uint32_t number;
    ValueMatch match;
    std::uint32_t count;

    bool operator<(const Candidate& other) const
    {
        return std::tuple(count == 0, match, ~count, number)
            < std::tuple(other.count == 0, other.match, ~other.count, other.number);
    }
};

QString fromView(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

bool isPartOfWord(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return byte >= 0x80 || (byte >= '0' && byte <= '9') || (byte >= 'a' && byte <= 'z');
}

ValueMatch bestMatch(std::string_view one, std::string_view other, std::string_view folded)
{
    return std::min(matchIn(one, folded), matchIn(other, folded));
}

// The values of one facet, by their numbers.
class FacetValues
{
public:
    FacetValues(const OrderList& list, Facet facet, const QString& field)
        : m_list(list)
        , m_snapshot(*list.snapshot)
        , m_facet(facet)
        , m_field(field)
    {
    }

    std::uint32_t count() const
    {
        if (const auto kind = valueKindOf(m_facet))
            return m_snapshot.values() ? m_snapshot.valueCount(*kind) : 0;
        if (m_facet == Facet::Waiting)
            return static_cast<std::uint32_t>(waitingCount);
        return m_facet == Facet::Attention ? static_cast<std::uint32_t>(anyAttention + 1)
                                           : static_cast<std::uint32_t>(m_snapshot.parts().size());
    }

    std::uint32_t ordersWith(std::uint32_t number) const
    {
        const std::vector<std::uint32_t>& counts = m_list.facets.of(m_facet);
        return number < counts.size() ? counts[number] : 0;
    }

    // People are not told apart by their roles: one without orders here may be of another.
    bool isProposed(std::uint32_t number) const
    {
        if (m_facet == Facet::Connection)
            return !textOf(number).empty() && partOfConnection(m_snapshot, number) == number;
        const bool isPerson = m_facet == Facet::Recruiter || m_facet == Facet::Manager;
        return (!isPerson || ordersWith(number) > 0) && isLoaded(number) && textOf(number).size() <= longestValue;
    }

    ValueMatch match(std::uint32_t number, std::string_view folded) const
    {
        if (m_facet == Facet::Attention || m_facet == Facet::Waiting)
            return bestMatch(choiceOf(number).toStdString(), docket::folded(wordsOf(number).toStdString()), folded);
        const auto kind = valueKindOf(m_facet);
        if (!kind)
            return matchIn(docket::folded(textOf(number)), folded);
        const SharedValue& value = m_snapshot.values()->value(*kind, number);
        const ValueMatch byText = matchIn(value.folded, folded);
        if (byText == ValueMatch::Beginning || value.label == value.text)
            return byText;
        return std::min(byText,
            m_facet == Facet::Country ? matchIn(value.label, folded) : matchIn(docket::folded(value.label), folded));
    }

    // Empty: nothing can be looked for by it.
    QString choiceOf(std::uint32_t number) const
    {
        if (m_facet == Facet::Attention)
            return flagOf(number);
        if (m_facet == Facet::Waiting)
            return fromView(textOf(number));
        return withOnly({}, {m_field, fromView(textOf(number))}).mid(m_field.size() + 1);
    }

    QString wordsOf(std::uint32_t number) const
    {
        switch (m_facet) {
        case Facet::Attention:
        case Facet::Waiting:
            return flagTitle(fromView(facetText(m_snapshot, m_facet, number)));
        case Facet::Integration:
            return fromView(m_snapshot.parts()[number].source->shownLabel());
        case Facet::Country:
            return countryName(fromView(textOf(number)));
        case Facet::Recruiter:
        case Facet::Manager:
            return fromView(m_snapshot.values()->value(ValueKind::Person, number).label);
        case Facet::Package: {
            const std::string_view name = m_snapshot.packageName(textOf(number));
            return fromView(name.empty() ? textOf(number) : name);
        }
        case Facet::Job:
        case Facet::City:
        case Facet::Connection:
        case Facet::Status:
            return fromView(textOf(number));
        }
        return {};
    }

private:
    // Values stay known when the orders that had them have gone.
    bool isLoaded(std::uint32_t number) const
    {
        if (!valueKindOf(m_facet) || !m_list.allFacets || ordersWith(number) > 0)
            return true;
        const std::vector<std::uint32_t>& counts = m_list.allFacets->of(m_facet);
        return number < counts.size() && counts[number] > 0;
    }

    std::string_view textOf(std::uint32_t number) const
    {
        if (m_facet == Facet::Integration && m_field == QLatin1String("conn"))
            return m_snapshot.parts()[number].source->shownLabel();
        return facetText(m_snapshot, m_facet, number);
    }

    // "no:phone" is another way to type "is:nophone"; the other flags have one way only.
    QString flagOf(std::uint32_t number) const
    {
        QString flag = fromView(facetText(m_snapshot, m_facet, number));
        if (m_field != QLatin1String("no"))
            return flag;
        return flag.startsWith(QLatin1String("no")) ? flag.mid(2) : QString();
    }

    const OrderList& m_list;
    const Snapshot& m_snapshot;
    Facet m_facet;
    QString m_field;
};

// What is remembered of orders stands before what they lack.
QList<FoundValue> statesWith(const OrderList& list, std::string_view folded)
{
    constexpr std::array<std::pair<const char*, Scope>, 6> states{{{"todo", Scope::Todo}, {"new", Scope::New},
        {"changed", Scope::Changed}, {"done", Scope::Done}, {"snoozed", Scope::Snoozed}, {"gone", Scope::Gone}}};
    QList<FoundValue> found;
    for (const auto& [name, scope] : states) {
        const QString state = QLatin1String(name);
        const QString words = flagTitle(state);
        const ValueMatch match = bestMatch(name, docket::folded(words.toStdString()), folded);
        const std::uint32_t count = list.matching[static_cast<std::size_t>(scope)];
        if (match != ValueMatch::None)
            found += FoundValue{match, count, state, words};
    }
    return found;
}

// "conn:" looks at connections and at what their integrations are called.
std::vector<FacetValues> facetsOf(const OrderList& list, const QString& field)
{
    const auto queryField = queryFieldNamed(field.toStdString());
    const auto facet = queryField ? facetOf(*queryField) : std::nullopt;
    std::vector<FacetValues> facets;
    if (facet)
        facets.emplace_back(list, *facet, field);
    if (facet == Facet::Connection)
        facets.emplace_back(list, Facet::Integration, field);
    return facets;
}

} // namespace

ValueMatch matchIn(std::string_view text, std::string_view folded)
{
    if (folded.empty())
        return ValueMatch::Beginning;
    ValueMatch best = ValueMatch::None;
    for (std::size_t at = text.find(folded); at != std::string_view::npos; at = text.find(folded, at + 1)) {
        if (at == 0 || text[at - 1] == '\n')
            return ValueMatch::Beginning;
        best = std::min(best, isPartOfWord(text[at - 1]) ? ValueMatch::Inside : ValueMatch::Word);
    }
    return best;
}

QList<FoundValue> valuesOfField(const OrderList& list, const QString& field, std::string_view folded, qsizetype most,
    const std::function<bool()>& stopAsked)
{
    if (!list.snapshot)
        return {};
    const std::vector<FacetValues> facets = facetsOf(list, field);
    std::vector<Candidate> candidates;
    for (const FacetValues& values : facets) {
        for (std::uint32_t number = 0; number < values.count(); ++number) {
            if (number % valuesBetweenStops == 0 && stopAsked())
                return {};
            const ValueMatch match = values.match(number, folded);
            if (match != ValueMatch::None && values.isProposed(number))
                candidates.push_back({&values, number, match, values.ordersWith(number)});
        }
    }
    std::stable_sort(candidates.begin(), candidates.end());
    QList<FoundValue> found = field == QLatin1String("is") ? statesWith(list, folded) : QList<FoundValue>();
    for (const Candidate& candidate : candidates) {
        const QString choice = candidate.values->choiceOf(candidate.number);
        const bool isKnown = facets.size() > 1
            && std::any_of(found.begin(), found.end(), [&](const FoundValue& each) { return each.choice == choice; });
        if (!choice.isEmpty() && !isKnown)
            found += FoundValue{candidate.match, candidate.count, choice, candidate.values->wordsOf(candidate.number)};
        if (found.size() == most)
            break;
    }
    return found;
}

} // namespace docket
