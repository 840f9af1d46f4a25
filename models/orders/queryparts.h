// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string_view>

namespace docket {

// What reading and printing a query see alike.

// The size of the blank in front of the text, 0 when there is none: blanks that keyboards
// and documents bring, ASCII ones, no-break space, ideographic space.
std::size_t blankLength(std::string_view text);

// The letters in front of a colon that a field's name could be; empty: there are none.
std::string_view nameInFront(std::string_view text);

} // namespace docket
