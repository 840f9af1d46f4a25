// SPDX-License-Identifier: MIT
#pragma once

#include "models/orders/store.h"
#include "tests/bench/rounds.h"

#include <array>
#include <cstddef>
#include <string_view>
#include <vector>

namespace docket::bench {

// One, two, three letters; five and more; several words. Few hits and many.
inline constexpr auto queries
    = std::to_array<std::string_view>({"a", "m", "7", "mu", "an", "qz", "mul", "ann", "xyz", "munic", "muller", "olga",
        "smith", "kubernetes", "gmail", "7428", "иванов", "berlin anna", "muller python berlin", "schmidt gmx senior"});

// How long the engine takes for each, to the list of rows found, in milliseconds; and
// how many rows that were.
std::vector<double> searchAll(const Snapshot& snapshot, std::vector<std::size_t>& hits);

// The medians over the rounds, of each query.
std::vector<double> mediansOf(const Samples& samples);
// For each round: median of the queries' times to the median of the reference's.
Samples medianRatios(const Samples& ours, const Samples& reference);

} // namespace docket::bench
