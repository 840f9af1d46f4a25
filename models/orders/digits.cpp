// SPDX-License-Identifier: MIT
#include "models/orders/digits.h"

#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include <algorithm>

namespace docket {
namespace {

constexpr std::string_view trunkInBrackets = "(0)";
constexpr std::size_t fewestDigits = 3;
constexpr std::size_t fewestWithSign = 2; // "+49"

bool isDigit(char character)
{
    return character >= '0' && character <= '9';
}

void appendDigits(std::string_view text, std::string& to)
{
    const auto* const bytes = reinterpret_cast<const std::uint8_t*>(text.data());
    for (std::size_t i = 0; i < text.size();) {
        if (static_cast<unsigned char>(text[i]) < 0x80) {
            if (isDigit(text[i]))
                to += text[i];
            ++i;
            continue;
        }
        UChar32 character = 0;
        U8_NEXT(bytes, i, text.size(), character);
        const int32_t value = character < 0 ? -1 : u_charDigitValue(character);
        if (value >= 0)
            to += static_cast<char>('0' + value);
    }
}

} // namespace

std::string digitsOf(std::string_view text)
{
    std::string to;
    appendDigitsOf(text, to);
    return to;
}

void appendDigitsOf(std::string_view text, std::string& to)
{
    for (;;) {
        const std::size_t trunk = text.find(trunkInBrackets);
        appendDigits(text.substr(0, trunk), to);
        if (trunk == std::string_view::npos)
            return;
        text.remove_prefix(trunk + trunkInBrackets.size());
    }
}

std::string phoneDigits(std::string_view text)
{
    const auto fits
        = [](char c) { return isDigit(c) || std::string_view(" +-()/.").find(c) != std::string_view::npos; };
    if (!std::all_of(text.begin(), text.end(), fits))
        return {};
    std::string digits = digitsOf(text);
    digits.erase(0, digits.find_first_not_of('0'));
    const bool hasSign = text.starts_with('+') || text.starts_with("00");
    return digits.size() < (hasSign ? fewestWithSign : fewestDigits) ? std::string() : digits;
}

} // namespace docket
