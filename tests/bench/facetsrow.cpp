// SPDX-License-Identifier: MIT
#include "models/orders/search.h"
#include "tests/bench/figures.h"

#include <stdexcept>
#include <string>
#include <unordered_map>

namespace docket::bench {
namespace {

std::vector<std::string> packagesOf(const OrderList& list)
{
    std::vector<std::string> packages;
    for (std::size_t at = 0; at < list.rows.size(); ++at)
        packages.emplace_back(list.at(at).field(OrderField::PackageId).value_or(std::string_view()));
    return packages;
}

} // namespace

Outcome measureFacets(Data& data, const Settings& settings)
{
    const OrderList& list = *data.list();
    const std::vector<std::string> packages = packagesOf(list);
    DuplicateFinder duplicates;
    SearchResult result;
    std::unordered_map<std::string, int> counts;
    const auto countAll = [&] { result = searchAndCount(*list.snapshot, Query(), {}, duplicates); };
    SearchResult rows;
    const auto listRows = [&] { rows = search(*list.snapshot, Query(), {}); };
    const auto countOne = [&] {
        counts.clear();
        for (const std::string& package : packages)
            ++counts[package];
    };
    const auto timeOf = [](const std::function<void()>& work) { return std::vector{millisecondsOf(work)}; };
    const std::vector<Samples> samples
        = interleave({{"Docket", [&] { return timeOf(countAll); }}, {"unordered_map", [&] { return timeOf(countOne); }},
                         {"rows", [&] { return timeOf(listRows); }}},
            settings.rounds);
    if (result.facets.of(Facet::Package).size() != counts.size())
        throw std::runtime_error("the facets are not those of unordered_map");
    const QString note
        = QString("a search for everything, which lists all rows (%1 of its time) and counts all %2 facets. "
                  "The packages of the reference are std::strings made beforehand; it finds %3 of them.")
              .arg(timeText(medianOf(samples[2])))
              .arg(facetCount)
              .arg(counts.size());
    return {{ratioFigure(samples[0], samples[1])}, {timeCost("all facets of all rows", medianOf(samples[0]))}, {note}};
}

} // namespace docket::bench
