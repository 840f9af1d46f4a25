// SPDX-License-Identifier: MIT
#include "models/orders/jsontext.h"

#include "models/orders/utf8.h"

#include <algorithm>
#include <cstring>
#include <limits>
#include <optional>

namespace docket {
namespace {

std::optional<char32_t> fourHexDigits(const char* at, const char* end)
{
    if (end - at < 4)
        return std::nullopt;
    char32_t value = 0;
    for (int i = 0; i < 4; ++i) {
        const char c = at[i];
        const int digit = c >= '0' && c <= '9' ? c - '0'
            : c >= 'a' && c <= 'f'             ? c - 'a' + 10
            : c >= 'A' && c <= 'F'             ? c - 'A' + 10
                                               : -1;
        if (digit < 0)
            return std::nullopt;
        value = value * 16 + static_cast<char32_t>(digit);
    }
    return value;
}

bool isHighSurrogate(char32_t unit)
{
    return unit >= 0xD800 && unit <= 0xDBFF;
}

bool isLowSurrogate(char32_t unit)
{
    return unit >= 0xDC00 && unit <= 0xDFFF;
}

// Reads the digits behind "\u" and, for the first half of a pair, the second half.
// Without four digits there is no such escape: it stands for its letter.
const char* appendUnicodeEscape(const char* digits, const char* end, std::string& to)
{
    const auto unit = fourHexDigits(digits, end);
    if (!unit) {
        to += 'u';
        return digits;
    }
    const char* next = digits + 4;
    if (isHighSurrogate(*unit) && end - next >= 6 && next[0] == '\\' && next[1] == 'u') {
        const auto low = fourHexDigits(next + 2, end);
        if (low && isLowSurrogate(*low)) {
            appendUtf8(0x10000 + ((*unit - 0xD800) << 10) + (*low - 0xDC00), to);
            return next + 6;
        }
    }
    appendUtf8(*unit, to);
    return next;
}

char escapedCharacter(char letter)
{
    switch (letter) {
    case 'b':
        return '\b';
    case 'f':
        return '\f';
    case 'n':
        return '\n';
    case 'r':
        return '\r';
    case 't':
        return '\t';
    default:
        return letter;
    }
}

const char* findOrEnd(const char* at, const char* end, char wanted)
{
    const void* const found = std::memchr(at, wanted, static_cast<std::size_t>(end - at));
    return found ? static_cast<const char*>(found) : end;
}

void appendUnescaped(const char* at, const char* end, std::string& to)
{
    while (at < end) {
        const char* const found = findOrEnd(at, end, '\\');
        to.append(at, found);
        if (end - found < 2)
            return;
        at = found + 2;
        if (found[1] == 'u')
            at = appendUnicodeEscape(at, end, to);
        else
            to += escapedCharacter(found[1]);
    }
}

// There must be one; memchr stops where it finds it.
const char* nextQuote(const char* at)
{
    static constexpr std::size_t farEnough = std::numeric_limits<std::size_t>::max() / 4;
    return static_cast<const char*>(std::memchr(at, '"', farEnough));
}

// The first quote at `quote` or behind it that no backslash behind `at` escapes.
const char* closingQuote(const char* at, const char* quote)
{
    for (;;) {
        at = findOrEnd(at, quote, '\\');
        if (at == quote)
            return quote;
        at += 2;
        if (at > quote)
            quote = nextQuote(at);
    }
}

void appendControlEscape(char character, std::string& to)
{
    static constexpr char digits[] = "0123456789abcdef";
    to += "\\u00";
    to += digits[(static_cast<unsigned char>(character) >> 4) & 15];
    to += digits[static_cast<unsigned char>(character) & 15];
}

} // namespace

bool isJsonSpace(char character)
{
    return character == ' ' || character == '\n' || character == '\r' || character == '\t';
}

std::string_view trimmedJson(std::string_view json)
{
    while (!json.empty() && isJsonSpace(json.back()))
        json.remove_suffix(1);
    while (!json.empty() && isJsonSpace(json.front()))
        json.remove_prefix(1);
    return json;
}

std::string_view readJsonString(const char* inside, std::string& unescaped)
{
    const char* const quote = nextQuote(inside);
    const char* const escape = findOrEnd(inside, quote, '\\'); // most texts have none
    if (escape == quote)
        return {inside, static_cast<std::size_t>(quote - inside)};
    const std::size_t before = unescaped.size();
    appendUnescaped(inside, closingQuote(escape, quote), unescaped);
    return std::string_view(unescaped).substr(before);
}

std::string repairedJson(std::string_view json, std::size_t longest)
{
    std::string to;
    to.reserve(json.size() + json.size() / 8);
    bool inString = false;
    bool escaped = false;
    const char* const end = json.data() + json.size();
    for (const char* at = json.data(); at < end && to.size() <= longest;) {
        const std::size_t length = utf8Length(at, end);
        if (length == 0) {
            appendUtf8(replacementCharacter, to);
        } else if (inString && static_cast<unsigned char>(*at) < 0x20) {
            if (escaped)
                to += '\\'; // the backslash before it escapes nothing: it stands for itself
            appendControlEscape(*at, to);
        } else {
            to.append(at, length);
        }
        if (*at == '"' && !escaped)
            inString = !inString;
        escaped = inString && !escaped && *at == '\\';
        at += std::max<std::size_t>(length, 1);
    }
    return to;
}

std::size_t nestingOf(std::string_view json)
{
    std::size_t depth = 0;
    std::size_t deepest = 0;
    bool inString = false;
    for (std::size_t i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (inString && c == '\\')
            ++i;
        else if (c == '"')
            inString = !inString;
        else if (!inString && (c == '[' || c == '{'))
            deepest = std::max(deepest, ++depth);
        else if (!inString && (c == ']' || c == '}') && depth > 0)
            --depth;
    }
    return deepest;
}

std::size_t signsOf(std::string_view json)
{
    std::size_t signs = 0;
    bool inString = false;
    for (std::size_t i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (inString) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                inString = false;
        } else {
            inString = c == '"';
            signs += inString || c == '{' || c == '}' || c == '[' || c == ']' || c == ',' || c == ':' ? 1 : 0;
        }
    }
    return signs;
}

} // namespace docket
