// SPDX-License-Identifier: MIT
#pragma once

#include "models/facetlists.h"

#include <algorithm>
#include <memory>

// Facets as the search delivers them, for tests.
namespace docket::test {

struct FacetCount
{
    QString label;
    qint64 count = 0;
    FilterUse use = FilterUse::None;
};

inline FacetList facetList(Facet facet, const QList<FacetCount>& counts, qint64 found = -1)
{
    FacetList list;
    for (const FacetCount& count : counts) {
        list.values += FacetValue{count.label, {facetField(facet), count.label}, count.count, count.use};
        list.longest = std::max(list.longest, count.count);
        list.inUse += count.count > 0 ? 1 : 0;
    }
    list.found = found < 0 ? counts.size() : found;
    return list;
}

inline std::shared_ptr<FacetLists> facetLists(Facet facet, const QList<FacetCount>& counts, qint64 found = -1)
{
    auto lists = std::make_shared<FacetLists>();
    const auto at = static_cast<std::size_t>(facet);
    lists->asked[at] = lists->top[at] = facetList(facet, counts, found);
    return lists;
}

} // namespace docket::test
