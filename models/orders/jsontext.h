// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace docket {

// What JSON text needs beside a parser. No function here is recursive.

bool isJsonSpace(char character);
std::string_view trimmedJson(std::string_view json);

// The text of the JSON string that begins behind its opening quote at `inside`; its
// closing quote must be there. Points into the JSON itself, or, when the string has
// escapes, into what was appended to `unescaped`. Half of a surrogate pair becomes
// U+FFFD. Never longer than the JSON was.
std::string_view readJsonString(const char* inside, std::string& unescaped);

// The same JSON as valid UTF-8: bad bytes become U+FFFD, raw control characters
// inside strings become escapes. Ends early, somewhere behind `longest` bytes.
std::string repairedJson(std::string_view json, std::size_t longest = std::string::npos);

// Levels of arrays and objects, brackets in strings not counted.
std::size_t nestingOf(std::string_view json);

// Brackets, commas, colons and strings: what a parser keeps a note of each.
std::size_t signsOf(std::string_view json);

// One value of JSON's grammar with nothing around it but white space. UTF-8 and the
// range of numbers are not looked at.
bool isJson(std::string_view json);

} // namespace docket
