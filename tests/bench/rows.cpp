// SPDX-License-Identifier: MIT
#include "tests/bench/rows.h"

namespace docket::bench {
namespace {

constexpr int judgedFrom = 50'000;

Goal times(const QString& reference, std::optional<double> atMost, std::optional<double> atMostForMillion)
{
    return {Goal::Unit::Times, reference, atMost, atMostForMillion};
}

Goal milliseconds(const QString& what, std::optional<double> atMost, std::optional<double> atMostForMillion)
{
    return {Goal::Unit::Milliseconds, what, atMost, atMostForMillion};
}

std::vector<Row> rowsOverPages()
{
    return {
        {"load", "all pages to the last row searchable", {7, 3, 3}, true, true, false,
            {times("curl draining the same pages", 1.6, {})}, measureLoad},
        {"window", "window thread while loading at full speed, table visible", {5, 2, 2}, true, false, false,
            {milliseconds("longest gap of a heartbeat of 1 ms, worst round", 16, 16)}, measureWindow},
        {"page", "a page into the store", {7, 3, 3}, true, true, false,
            {times("memcpy of the same bytes", 8, 8),
                times("QJsonDocument into structs of QString", 1.0 / 25, 1.0 / 25)},
            measurePage},
        {"memory", "in processes of their own", {3, 1, 1}, true, true, false,
            {times("store, index and ranks, to bytes of distinct strings", {}, 2.5),
                times("whole process, to the same", {}, 2.9),
                times("peak of the process, to what it has in the end", {}, 1.3)},
            measureMemory},
    };
}

std::vector<Row> rowsOverOrders()
{
    return {
        {"search", "keystroke, engine: 20 queries", {7, 7, 3}, false, true, false,
            {times("ripgrep -c -F over the same folded text, median of the queries", 0.1, 0.25),
                times("the same, the query that compares worst", 1, 1)},
            measureSearch},
        {"proxy", "keystroke, engine: 20 queries", {3, 2, 1}, false, false, false,
            {times("stock QSortFilterProxyModel over 9 columns of 100,000 orders, scaled", 1.0 / 100, 1.0 / 100)},
            measureProxy},
        {"painted", "keystroke to painted table, 5 words letter by letter, p99", {5, 3, 2}, false, false, false,
            {milliseconds("the window thread's own work", 16.7, 25),
                milliseconds("all, with waiting for the search", {}, {})},
            measurePainted},
        {"sort", "header click on a text column", {7, 3, 3}, false, false, false,
            {times("stable_sort by QCollator::compare, the first click", {}, 1.0 / 6),
                times("the same, a later click", {}, 1.0 / 300)},
            measureSort},
        {"facets", "the facets of all rows", {7, 7, 3}, false, false, false,
            {times("one facet by unordered_map<string, int>", {}, 1.0 / 15)}, measureFacets},
        {"remember", "all orders compared with what is remembered, after a refresh", {3, 2, 1}, false, false, false,
            {milliseconds("the memory's thread", 200, 1'000)}, measureRemember},
        {"repaint", "full repaint of the table", {7, 7, 3}, false, false, false,
            {times("the default delegate on the same model", 0.6, 0.6)}, measureRepaint},
        {"copy", "select all, copy five columns as TSV", {7, 3, 3}, false, false, false,
            {times("write() of the same bytes to a file", 2, 2),
                milliseconds("longest gap of the window thread meanwhile, worst round", 16, 16)},
            measureCopy},
        {"export", "all orders into a CSV file for spreadsheets, five columns", {7, 3, 3}, false, false, false,
            {times("write() of as many bytes, 64 KiB at a time", 2, 2),
                times("memory it takes while writing, to the bytes written, worst round", {}, 0.1)},
            measureExport},
        {"start", "start to first painted window", {15, 15, 3}, false, false, true,
            {times("a bare QMainWindow with a QTableView", 1.3, 1.3)}, measureStart},
    };
}

} // namespace

std::optional<double> Goal::atMostFor(int orders) const
{
    if (orders < judgedFrom)
        return std::nullopt;
    return orders < fromMillion ? atMost : atMostForMillion;
}

std::vector<Row> allRows()
{
    std::vector<Row> rows = rowsOverPages();
    for (Row& row : rowsOverOrders())
        rows.push_back(std::move(row));
    return rows;
}

} // namespace docket::bench
