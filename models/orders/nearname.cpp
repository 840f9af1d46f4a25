// SPDX-License-Identifier: MIT
#include "models/orders/nearname.h"

#include <algorithm>
#include <cstddef>

namespace docket {
namespace {

constexpr std::size_t longestWord = 24;

// Letters to change, add, leave out, or swap with their neighbour.
std::size_t editsBetween(std::string_view one, std::string_view other)
{
    std::vector<std::vector<std::size_t>> cost(one.size() + 1, std::vector<std::size_t>(other.size() + 1));
    for (std::size_t i = 0; i <= one.size(); ++i) {
        for (std::size_t j = 0; j <= other.size(); ++j) {
            if (i == 0 || j == 0) {
                cost[i][j] = i + j;
                continue;
            }
            const std::size_t changed = one[i - 1] == other[j - 1] ? 0 : 1;
            cost[i][j] = std::min({cost[i - 1][j] + 1, cost[i][j - 1] + 1, cost[i - 1][j - 1] + changed});
            if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1])
                cost[i][j] = std::min(cost[i][j], cost[i - 2][j - 2] + 1);
        }
    }
    return cost[one.size()][other.size()];
}

} // namespace

std::string_view nearestName(std::string_view word, const std::vector<std::string_view>& names)
{
    if (word.size() > longestWord)
        return {};
    std::string_view nearest;
    std::size_t fewest = std::min<std::size_t>(3, word.size()); // as many edits would make any word
    for (const std::string_view name : names) {
        const std::size_t edits = name.starts_with(word) ? 0 : editsBetween(word, name);
        if (edits < fewest) {
            nearest = name;
            fewest = edits;
        }
    }
    return nearest;
}

} // namespace docket
