// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <vector>

namespace docket {

// How many orders were open on a day, as far as this computer knows.
struct TrendDay
{
    std::int32_t day = 0; // days since 1970 in the person's calendar
    std::optional<std::uint32_t> open = {}; // at its last complete load; nullopt: not every integration had one

    bool operator==(const TrendDay&) const = default;
};

// The numbers of one integration by day: those of its complete loads.
using OpenByDay = std::map<std::int32_t, std::uint32_t>;

inline constexpr std::int32_t trendDays = 30;

// All integrations together, one entry for each day from the first that is known, of the last
// trendDays, to `today`. An integration counts from its first day on; a day without a number of
// one of them has none: a sum without it would look like orders that went.
std::vector<TrendDay> orderTrend(const std::vector<OpenByDay>& integrations, std::int32_t today);

} // namespace docket
