// SPDX-License-Identifier: MIT
// Any text in the filter box, looked for in a few orders.
#include "models/orders/query.h"

#include "models/orders/search.h"
#include "tests/fuzz/claims.h"
#include "tests/orders/testpages.h"

#include <algorithm>

namespace docket {
namespace {

// A few orders of two integrations, once while they load and once loaded.
struct Loaded
{
    Store store;
    std::shared_ptr<const Snapshot> half;
    std::shared_ptr<const Snapshot> whole;

    Loaded()
    {
        Generation& first = store.begin({"workday:1", "Acme"});
        Generation& second = store.begin({"greenhouse:2", "Übermut GmbH"});
        append(first, "a", 1);
        half = store.snapshot();
        append(first, "b", 2);
        append(second, "c", 3);
        whole = store.snapshot();
    }

    void append(Generation& generation, const std::string& name, unsigned seed)
    {
        std::mt19937 random(seed);
        std::vector<std::string> orders{orderWith(name + "-1"), orderWith(name + "-2", "Jörg", jobNamed("Straße"))};
        for (int i = 3; i < 12; ++i)
            orders.push_back(randomOrder(random, name + '-' + std::to_string(i), true));
        PageParser parser;
        store.append(generation, parser.parse(pageOf(orders)));
    }
};

std::vector<OrderRow> found(const Snapshot& snapshot, const Query& query, const Snapshot* alreadySearched = nullptr)
{
    const SearchResult result = search(snapshot, query, {}, alreadySearched);
    claim(!result.stopped, "a search that nobody stops comes to its end");
    claim(std::is_sorted(result.rows.begin(), result.rows.end()), "rows ascend");
    for (const OrderRow row : result.rows)
        claim(snapshot.contains(row), "rows are of the snapshot");
    return result.rows;
}

void checkSearches(const Loaded& loaded, const Query& query, const Query& again)
{
    const std::vector<OrderRow> all = found(*loaded.whole, query);
    claim(found(*loaded.whole, again) == all, "a query and its text find the same");
    const SearchResult stopped = search(*loaded.whole, query, [] { return true; });
    claim(stopped.stopped && stopped.rows.size() <= all.size(), "a search that is stopped says so");
    // Orders get to be duplicates by those that come later.
    const bool asksForFlags = std::any_of(
        query.terms.begin(), query.terms.end(), [](const Term& term) { return term.field == QueryField::Is; });
    if (asksForFlags)
        return;
    std::vector<OrderRow> inSteps = found(*loaded.half, query);
    for (const OrderRow row : found(*loaded.whole, query, loaded.half.get()))
        inSteps.push_back(row);
    std::sort(inSteps.begin(), inSteps.end());
    claim(inSteps == all, "searching new rows only finds the same in the end");
}

} // namespace
} // namespace docket

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace docket;
    static const Loaded loaded;
    const Query query = parseQuery({reinterpret_cast<const char*>(data), size});
    const std::string text = toText(query);
    const Query again = parseQuery(text);
    claim(toText(again) == text, "a query's text is a query with this text");
    claim(again.terms == query.terms && again.mistakes.empty(), "a query and its text say the same");
    claim(!query.empty() || found(*loaded.whole, query).size() == loaded.whole->orderCount(), "no query finds all");
    checkSearches(loaded, query, again);
    return 0;
}
