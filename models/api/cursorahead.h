// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace docket {

// The cursor of the page behind this one, told from the first bytes of its body, where
// "next" stands in front of the results. nullopt: it is not there yet, stands elsewhere, is
// none, or cannot be read so simply. A guess until the whole page says the same. Any bytes
// are safe input.
std::optional<std::string> cursorAhead(std::string_view head);

} // namespace docket
