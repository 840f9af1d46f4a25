// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>
#include <vector>

namespace docket {

// The name among `names` that a mistyped `word` most likely means: the one with the
// fewest letters changed, added, left out or swapped; empty when none is near.
std::string_view nearestName(std::string_view word, const std::vector<std::string_view>& names);

} // namespace docket
