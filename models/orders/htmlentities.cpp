// SPDX-License-Identifier: MIT
#include "models/orders/htmlentities.h"

#include "models/orders/htmlentitytable.h"
#include "models/orders/utf8.h"

#include <algorithm>
#include <array>

namespace docket {
namespace {

constexpr std::size_t longestName = 16;

constexpr bool comesBefore(const HtmlEntity& left, const HtmlEntity& right)
{
    return left.name < right.name;
}

static_assert(std::is_sorted(htmlEntities.begin(), htmlEntities.end(), comesBefore));

// Numbers 128–159 mean Windows' characters there, as in every browser.
constexpr std::array<char32_t, 32> windowsCharacters{0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
    0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008D, 0x017D, 0x008F, 0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178};

char32_t characterOf(char32_t number)
{
    if (number >= 0x80 && number <= 0x9F)
        return windowsCharacters[number - 0x80];
    return number == 0 ? replacementCharacter : number;
}

bool isLetterOrDigit(char character)
{
    return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z')
        || (character >= '0' && character <= '9');
}

int digitOf(char character, bool hexadecimal)
{
    if (character >= '0' && character <= '9')
        return character - '0';
    if (hexadecimal && character >= 'a' && character <= 'f')
        return character - 'a' + 10;
    return hexadecimal && character >= 'A' && character <= 'F' ? character - 'A' + 10 : -1;
}

bool isDroppedControl(char32_t character)
{
    return (character < 0x20 && character != '\t' && character != '\n' && character != '\r') || character == 0x7F;
}

void appendCharacter(char32_t character, std::string& to)
{
    if (!isDroppedControl(character))
        appendUtf8(character, to);
}

// Each takes text that begins with '&' and returns how much of it was an entity; 0: none.

std::size_t decodeNumber(std::string_view text, std::string& to)
{
    const bool hexadecimal = text.size() > 2 && (text[2] == 'x' || text[2] == 'X');
    const std::size_t begin = hexadecimal ? 3 : 2;
    std::size_t at = begin;
    char32_t number = 0;
    for (; at < text.size() && digitOf(text[at], hexadecimal) >= 0; ++at)
        number = std::min<char32_t>(
            number * (hexadecimal ? 16 : 10) + static_cast<char32_t>(digitOf(text[at], hexadecimal)), 0x110000);
    if (at == begin)
        return 0;
    appendCharacter(characterOf(number), to);
    return at + (at < text.size() && text[at] == ';' ? 1 : 0);
}

std::size_t decodeName(std::string_view text, std::string& to)
{
    std::size_t length = 0;
    while (length <= longestName && 1 + length < text.size() && isLetterOrDigit(text[1 + length]))
        ++length;
    const std::string_view name = text.substr(1, length);
    const auto found
        = std::lower_bound(htmlEntities.begin(), htmlEntities.end(), HtmlEntity{name, 0, false}, comesBefore);
    if (found == htmlEntities.end() || found->name != name)
        return 0;
    const std::string_view behind = text.substr(1 + length, 1);
    if (behind != ";" && (!found->endsWithoutSemicolon || behind == "="))
        return 0;
    appendCharacter(found->character, to);
    return 1 + length + (behind == ";" ? 1 : 0);
}

// ASCII that stands for itself.
bool isPlain(char character)
{
    const auto byte = static_cast<unsigned char>(character);
    return byte >= 0x20 && byte < 0x7F && byte != '&';
}

// Takes the character at `at`, which is not plain; returns how many bytes it was.
std::size_t decodeCharacter(const char* at, const char* end, std::string& to)
{
    if (*at == '&') {
        const std::string_view rest(at, static_cast<std::size_t>(end - at));
        const std::size_t taken = rest.starts_with("&#") ? decodeNumber(rest, to) : decodeName(rest, to);
        if (taken > 0)
            return taken;
    }
    const std::size_t length = utf8Length(at, end);
    if (length == 0)
        appendUtf8(replacementCharacter, to);
    else if (length > 1 || !isDroppedControl(static_cast<unsigned char>(*at)))
        to.append(at, length);
    return std::max<std::size_t>(length, 1);
}

} // namespace

void appendHtmlDecoded(std::string_view text, std::string& to)
{
    const char* const end = text.data() + text.size();
    for (const char* at = text.data(); at < end;) {
        const char* const plainEnd = std::find_if_not(at, end, [](char c) { return isPlain(c); });
        to.append(at, plainEnd);
        at = plainEnd;
        if (at < end)
            at += decodeCharacter(at, end, to);
    }
}

std::string htmlDecoded(std::string_view text)
{
    std::string to;
    to.reserve(text.size());
    appendHtmlDecoded(text, to);
    return to;
}

} // namespace docket
