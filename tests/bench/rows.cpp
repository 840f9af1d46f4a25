// SPDX-License-Identifier: MIT
#include "tests/bench/rows.h"

#include <algorithm>
#include <cmath>

namespace docket::bench {

std::vector<Row> allRows()
{
    constexpr auto times = Goal::Unit::Times;
    constexpr auto milliseconds = Goal::Unit::Milliseconds;
    return {
        {"load", "all pages to the last row searchable", 9, 3, {{1.6, times, "curl draining the same pages"}},
            measureLoad},
        {"window", "window thread while loading at full speed, table visible", 7, 2,
            {{16, milliseconds, "longest gap of a heartbeat of 1 ms, worst round"}}, measureWindow},
        {"page", "a page into the store", 9, 3,
            {{8, times, "memcpy of the same bytes"}, {1.0 / 25, times, "QJsonDocument into structs of QString"}},
            measurePage},
        {"search", "keystroke, engine: 20 queries", 7, 3,
            {{0.1, times, "ripgrep -c -F over the same folded text, median of the queries"},
                {1, times, "the same, the query that compares worst"}},
            measureSearch},
        {"copy", "select all, copy five columns as TSV", 9, 3, {{2, times, "write() of the same bytes to a file"}},
            measureCopy},
    };
}

Figure ratioFigure(const Samples& ours, const Samples& reference)
{
    const Samples each = ratios(ours, reference);
    return {medianOf(each), smallestOf(each), largestOf(each), timeText(medianOf(ours)), timeText(medianOf(reference))};
}

QString timeText(double milliseconds)
{
    if (milliseconds >= 1000)
        return numberText(milliseconds / 1000) + " s";
    return milliseconds < 0.1 ? numberText(milliseconds * 1000) + " µs" : numberText(milliseconds) + " ms";
}

QString numberText(double value)
{
    const int digits = value > 0 ? 2 - static_cast<int>(std::floor(std::log10(value))) : 0;
    return QString::number(value, 'f', std::clamp(digits, 0, 4));
}

} // namespace docket::bench
