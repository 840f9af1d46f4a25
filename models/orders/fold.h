// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace docket {

// Appends `text` folded for comparing: case, accents of Latin, Greek and Cyrillic
// and compatibility forms gone ("Müller" → "muller", "Straße" → "strasse",
// "Łukasz" → "lukasz"), vowel signs of Indic scripts and Hangul kept. Needle and
// haystack go through the same function. Any bytes are safe input; bad UTF-8
// becomes U+FFFD. Line ends and tabs become blanks, so that '\n' is free to
// separate fields. Latin, Greek, Cyrillic, Arabic, Chinese, Japanese and Korean texts take
// a short way, and others the way by ICU.
void appendFolded(std::string_view text, std::string& to);
std::string folded(std::string_view text);

} // namespace docket
