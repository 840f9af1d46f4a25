// SPDX-License-Identifier: MIT
#pragma once

#include "models/orders/facets.h"
#include "models/orders/query.h"
#include "models/orders/store.h"

#include <array>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace docket {

// The plainest search there can be, for the engine to be compared with: it looks through
// every text of every order for every term and uses none of the store's folded texts,
// numbers, flags and indexes.
class NaiveOrders
{
public:
    explicit NaiveOrders(const Snapshot& snapshot);

    std::vector<OrderRow> find(const Query& query) const;
    // The counts of one facet by its folded values, those that have any.
    std::map<std::string, std::uint32_t> count(Facet facet, const Query& query) const;
    std::uint32_t candidates() const; // different e-mail addresses
    // A piece of some text of some order; what people look for is there mostly.
    std::string randomPiece(unsigned random) const;

private:
    struct Text
    {
        std::set<QueryField> fields; // that look at it, without Any
        bool inAny;
        std::string text;
        std::string folded;
    };
    struct Entry
    {
        OrderRow row;
        std::vector<Text> texts;
        std::string phoneDigits;
        std::string mail; // folded
        std::string country; // as a facet has it
        AttentionSet attention = 0;
        std::array<std::set<std::string>, facetCount> values; // folded
    };

    static Entry entryOf(const Order& order, OrderRow row);
    static void addTeam(const Job& job, Entry& entry);
    static bool has(const Entry& entry, const Term& term);
    static bool has(const Entry& entry, QueryField field, const Choice& choice);
    static bool hasAll(const Entry& entry, const Query& query, std::optional<Facet> leftOut);

    std::vector<Entry> m_orders;
};

// Any text of the query language, made from words that the random orders have and others.
std::string randomQueryText(unsigned seed, const NaiveOrders& orders);

} // namespace docket
