// SPDX-License-Identifier: MIT
#include "tests/bench/figures.h"
#include "tests/bench/kepttable.h"
#include "tests/bench/queries.h"

#include <QSortFilterProxyModel>

#include <algorithm>

namespace docket::bench {
namespace {

// More would take minutes; the proxy looks at one row after the other.
constexpr std::size_t mostRows = 100'000;

// A proxy of its own for each query, which has shown nothing yet: its best case, for
// when it changes what it shows it also takes out and puts in rows, run by run.
double proxyTime(KeptTable& table, std::string_view query)
{
    QSortFilterProxyModel proxy;
    proxy.setFilterKeyColumn(-1);
    proxy.setFilterCaseSensitivity(Qt::CaseInsensitive);
    proxy.setSourceModel(&table);
    proxy.setFilterFixedString(QString::fromUtf8(query.data(), static_cast<qsizetype>(query.size())));
    int rows = 0;
    const double time = millisecondsOf([&] { rows = proxy.rowCount(); });
    asm volatile("" : : "r"(rows)); // the answer is wanted although nobody reads it
    return time;
}

} // namespace

Outcome measureProxy(Data& data, const Settings& settings)
{
    const OrderList& list = *data.list();
    const std::size_t rows = std::min(list.rows.size(), mostRows);
    const double scale = static_cast<double>(list.rows.size()) / static_cast<double>(rows);
    KeptTable table(list, rows);
    std::vector<std::size_t> hits;
    const std::vector<Samples> samples = interleave({{"Docket", [&] { return searchAll(*list.snapshot, hits); }},
                                                        {"proxy",
                                                            [&] {
                                                                std::vector<double> times;
                                                                for (const std::string_view query : queries)
                                                                    times.push_back(proxyTime(table, query) * scale);
                                                                return times;
                                                            }}},
        settings.rounds);
    const Samples each = medianRatios(samples[0], samples[1]);
    const Figure figure{medianOf(each), smallestOf(each), largestOf(each), timeText(median(mediansOf(samples[0]))),
        timeText(median(mediansOf(samples[1])))};
    return {{figure}, {},
        {QString("medians of the 20 queries. The proxy reads nine QStrings a row that are made beforehand, of %1 "
                 "orders, and looks for the query as one text.")
                .arg(countText(static_cast<qint64>(rows)))}};
}

} // namespace docket::bench
