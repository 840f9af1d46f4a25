// SPDX-License-Identifier: MIT
#include "tests/bench/queries.h"

#include "models/orders/search.h"

namespace docket::bench {

std::vector<double> searchAll(const Snapshot& snapshot, std::vector<std::size_t>& hits)
{
    std::vector<double> times;
    hits.clear();
    for (const std::string_view text : queries) {
        SearchResult found;
        times.push_back(millisecondsOf([&] { found = search(snapshot, parseQuery(text), {}); }));
        hits.push_back(found.rows.size());
    }
    return times;
}

std::vector<double> mediansOf(const Samples& samples)
{
    std::vector<double> medians;
    for (std::size_t which = 0; which < queries.size(); ++which)
        medians.push_back(medianOf(samples, which));
    return medians;
}

Samples medianRatios(const Samples& ours, const Samples& reference)
{
    Samples all;
    for (std::size_t round = 0; round < ours.size(); ++round)
        all.push_back({median(ours[round]) / median(reference[round])});
    return all;
}

} // namespace docket::bench
