// SPDX-License-Identifier: MIT
// Any text as a list that somebody brings, compared with a few orders.
#include "models/orders/compare.h"

#include "tests/fuzz/claims.h"
#include "tests/orders/testpages.h"

#include <algorithm>
#include <set>

namespace docket {
namespace {

struct ThreeOrders
{
    Store store;
    std::shared_ptr<const Snapshot> snapshot;
    std::vector<OrderRow> rows;

    ThreeOrders()
    {
        Generation& generation = store.begin({"workday:1", "Acme"});
        PageParser parser;
        store.append(generation, parser.parse(pageOf({orderWith("o1"), orderWith("o2", "Jörg"), orderWith("o3")})));
        snapshot = store.snapshot();
        for (const Snapshot::Rows& each : snapshot->rows())
            for (std::uint32_t i = 0; i < each.count; ++i)
                rows.push_back(OrderRow{each.first + i});
    }
};

void checkLines(const BroughtList& list)
{
    claim(list.lines.size() <= BroughtLimits::lines, "no more lines than are read");
    for (const BroughtList::Line& line : list.lines) {
        claim(!line.cells.empty() && line.cells.size() <= BroughtLimits::cells, "a line has cells, and not too many");
        claim(line.text.find('\n') == std::string::npos || line.text.find('"') != std::string::npos,
            "a line end is within quotes only");
    }
}

void checkComparison(const ThreeOrders& orders, const BroughtList& list)
{
    const ListComparison said = compareWithList(*orders.snapshot, orders.rows, list);
    std::vector<OrderRow> all = said.onlyHere;
    all.insert(all.end(), said.both.begin(), said.both.end());
    std::sort(all.begin(), all.end());
    claim(all == orders.rows, "each order is in the list or not, once");
    claim(std::is_sorted(said.both.begin(), said.both.end()), "rows ascend");
    claim(said.notUnderstood.size() <= list.lines.size(), "what is not understood are lines");
    const std::set<std::string> once(said.onlyInList.begin(), said.onlyInList.end());
    claim(once.size() == said.onlyInList.size(), "what is only in the list is named once");
    const ListKeys keys(list);
    for (const OrderRow row : said.both)
        claim(keys.has(orders.snapshot->order(row)), "what is in both is known by the list's keys");
    for (const OrderRow row : said.onlyHere)
        claim(!keys.has(orders.snapshot->order(row)), "what is only here is not known by the list's keys");
}

} // namespace
} // namespace docket

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace docket;
    static const ThreeOrders orders;
    const BroughtList list = readBroughtList({reinterpret_cast<const char*>(data), size});
    checkLines(list);
    checkComparison(orders, list);
    return 0;
}
