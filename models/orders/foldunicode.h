// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace docket {

// The rule of fold.h, whole and by ICU alone: four passes and as many allocations for
// any text. For fold.cpp, which asks it about what does not fold character by
// character, and for the test that holds the two together.
void appendFoldedByUnicode(std::string_view text, std::string& to);

// Whether a text may be cut in front of this character, and fold the same in two parts,
// and whether the character leaves something to which a mark behind it could belong.
bool foldsApart(char32_t character);

} // namespace docket
