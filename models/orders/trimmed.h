// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

namespace docket {

// The text without white space of any script around it, and without the mark that some
// programs put before a text; empty when there is nothing else. Bad UTF-8 is no blank.
std::string_view trimmedTextSlowly(std::string_view text);

inline std::string_view trimmedText(std::string_view text)
{
    const auto isVisible = [](char byte) { return byte > 0x20 && byte < 0x7F; };
    const bool isTrimmed = !text.empty() && isVisible(text.front()) && isVisible(text.back());
    return isTrimmed ? text : trimmedTextSlowly(text);
}

inline bool isBlankText(std::string_view text)
{
    return trimmedText(text).empty();
}

} // namespace docket
