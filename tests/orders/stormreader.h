// SPDX-License-Identifier: MIT
#pragma once

#include "stormboard.h"

#include "models/orders/ordercolumn.h"
#include "models/orders/search.h"
#include "models/orders/sort.h"

#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <random>
#include <string>
#include <vector>

namespace docket {

// What the readers have in common.
struct StormShared
{
    DuplicateFinder duplicates;
    OrderSorter sorter{"de_DE"};
};

// Reads what the writer leaves, until that is done, and ends the program where anything
// is not as it should be.
class StormReader
{
public:
    StormReader(Board& board, StormShared& shared, unsigned seed);
    void run();

private:
    struct Counted
    {
        std::shared_ptr<const Snapshot> snapshot; // null: not yet
        SearchResult result;
    };

    static void countAll(const Snapshot& now);
    void readSome(const Snapshot& now);
    static void read(const Order& order);
    std::string randomQuery();
    void searchFor(const std::string& text, const Snapshot& now);
    void countFor(const std::string& text, const std::shared_ptr<const Snapshot>& now);
    static void checkCounts(const Snapshot& now, const Query& query, const SearchResult& result);
    void explainSome(const Snapshot& now, const Query& query, const std::vector<OrderRow>& rows);
    void sortSome(const std::shared_ptr<const Snapshot>& now);
    static void requireEachOnce(std::vector<std::uint32_t> indexes, std::size_t count);
    static std::string cellOf(const Snapshot& now, OrderRow row, OrderColumn column);

    Board& m_board;
    StormShared& m_shared;
    std::mt19937 m_random;
    std::shared_ptr<const Snapshot> m_before;
    std::map<std::string, Counted> m_counted; // by query
};

} // namespace docket
