// SPDX-License-Identifier: MIT
#pragma once

#include "models/orders/search.h"
#include "models/orders/store.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace docket {

// A list that somebody brings: order ids, ids in the integrated system (of candidate or
// application) or e-mail addresses.
struct BroughtList
{
    struct Line
    {
        std::string text; // as it came, without what ends it
        std::vector<std::string> cells; // of a CSV row; one where it is none
    };
    std::vector<Line> lines; // without blank ones
    bool cut = false; // it held more than is read
};

// What a list may hold; far beyond what is sensible.
struct BroughtLimits
{
    static constexpr std::size_t bytes = 64 * 1024 * 1024;
    static constexpr std::size_t lines = 2'000'000;
    static constexpr std::size_t cells = 200; // of a line
};

// Lines; of CSV, with commas, semicolons or tabs, its rows, which can have line ends within
// quotes. The separator of the first line that has one goes for all that have it, too. UTF-8, a
// byte order mark or none.
BroughtList readBroughtList(std::string_view text);

// What a list names, for asking order after order. Immutable; any thread.
class ListKeys
{
public:
    explicit ListKeys(const BroughtList& list);
    bool has(const Order& order) const;

private:
    std::unordered_set<std::string> m_keys;
};

// Which orders are in a list. A line stands for what one of its cells names: an order, or,
// where none is known by it, the id or address itself. A line is not understood when it
// has nothing that could be one: words with blanks between them, or several cells of which
// none is known. The first line of several cells of which none is known is their title.
struct ListComparison
{
    std::vector<OrderRow> onlyHere; // of the rows compared, ascending
    std::vector<OrderRow> both;
    std::vector<std::string> onlyInList; // ids or addresses, each once
    std::vector<std::string> notUnderstood; // lines as they came
    bool cut = false;
};

// Compares rows of a snapshot, ascending. E-mail addresses are the same whatever their
// case, ids are not. Any thread.
ListComparison compareWithList(const Snapshot& snapshot, const std::vector<OrderRow>& rows, const BroughtList& list);

} // namespace docket
