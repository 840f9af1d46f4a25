// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace docket {

// The decimal digits of a text, of any script, as '0' to '9'. "(0)" within a phone number
// is left out: it is dialled in one of two cases.
std::string digitsOf(std::string_view text);
void appendDigitsOf(std::string_view text, std::string& to);

// The digits of a text that can be a phone number as somebody types it, without what
// stands for the exit or the trunk: "+49 176 123" → "49176123", "0176/123" → "176123".
// Empty: it holds anything but digits and separators, or fewer than three digits remain,
// two where a country's code is begun ("+49").
std::string phoneDigits(std::string_view text);

} // namespace docket
