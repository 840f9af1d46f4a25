// SPDX-License-Identifier: MIT
#pragma once

#include "models/filteredit.h"
#include "models/orders/facets.h"
#include "models/orders/marks.h"

#include <QList>
#include <QString>

#include <array>

namespace docket {

struct OrderList;

// One value of a facet: a bar that can be clicked.
struct FacetValue
{
    QString label; // for people: a name instead of an address, a country in the user's language
    FilterValue value;
    qint64 count = 0; // under the filters of the other facets
    FilterUse use = FilterUse::None;
    QString connection = {}; // of an integration: the connection that it is of
};

// How much of a facet is wanted.
struct FacetAsk
{
    static constexpr qsizetype fewValues = 6;
    qsizetype limit = fewValues;
    QString search; // only values with this in them; empty: all
    bool operator==(const FacetAsk&) const = default;
};
using FacetAsks = std::array<FacetAsk, facetCount>;

// The values that orders have, most orders first; what is equal stands as it would without
// a filter, then by its text. Values that the filter names are there whatever their count.
struct FacetList
{
    QList<FacetValue> values; // as many as were asked for; of integrations and flags all
    qint64 found = 0; // values that answer the search, shown or not
    qint64 inUse = 0; // of all values, those with an order under the other filters
    qint64 longest = 0; // the highest count of all values
    bool masked = false; // they are people's, and people are masked: none is told
};

// Everything the window counts; a value, shared between the parts that show it.
struct FacetLists
{
    std::array<FacetList, facetCount> asked;
    std::array<FacetList, facetCount> top; // the first few without a search
    bool filtered = false;
    docket::Scope scope = docket::Scope::All; // which orders are looked at, beside the filter
    std::array<qint64, scopeCount> inScopes{}; // all of them, by scope
    std::array<qint64, scopeCount>
        matching{}; // and those that match; of orders that are gone only where they are shown
    FilterUse anyAttentionUse = FilterUse::None; // of is:attention
    qint64 open = 0; // outside of the filter, like the next two
    qint64 attention = 0;
    qint64 jobs = 0; // titles
    qint64 candidates = 0; // e-mail addresses
    FilterUse duplicatesUse = FilterUse::None; // of is:dup
    qint64 openShown = 0; // of those that match
    qint64 attentionShown = 0;
    qint64 attentionUnderOthers = 0; // as the bars of its facet count

    const FacetList& askedOf(Facet facet) const { return asked[static_cast<std::size_t>(facet)]; }
    const FacetList& topOf(Facet facet) const { return top[static_cast<std::size_t>(facet)]; }
};

// Words are made only for the values that go into a list: others cost a comparison of
// numbers. For the pool; any thread.
FacetLists makeFacetLists(const OrderList& list, const QString& filter, const FacetAsks& asks);
// Without the people: a name in a list is one on the screen.
FacetLists masked(const FacetLists& lists);

// "value<TAB>count" lines of all values with an order under the other filters.
QString facetCountsText(const OrderList& list, Facet facet);

// For people, translated: "To do", "No longer open".
QString scopeTitle(docket::Scope scope);
// Whether its values are people.
bool isPersonal(Facet facet);
// The name of the facet's field in a filter: "package"; "is" for what needs attention.
QString facetField(Facet facet);
// For people, translated: "Package".
QString facetTitle(Facet facet);

} // namespace docket
