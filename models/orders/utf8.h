// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>

namespace docket {

inline constexpr char32_t replacementCharacter = 0xFFFD;

// Bytes of the UTF-8 character at `at` (1–4), or 0 when it is none. at < end.
std::size_t utf8Length(const char* at, const char* end);

// The code point of a good character, by its length.
char32_t utf8Character(const char* at, std::size_t length);

// Appends a code point; anything that is none becomes U+FFFD.
void appendUtf8(char32_t character, std::string& to);

} // namespace docket
