// SPDX-License-Identifier: MIT
#include "models/orders/utf8.h"

namespace docket {
namespace {

unsigned byteAt(const char* at)
{
    return static_cast<unsigned char>(*at);
}

std::size_t lengthByLead(unsigned lead)
{
    if (lead < 0x80)
        return 1;
    if (lead >= 0xC2 && lead <= 0xDF)
        return 2;
    if (lead >= 0xE0 && lead <= 0xEF)
        return 3;
    return lead >= 0xF0 && lead <= 0xF4 ? 4 : 0;
}

// Rules out overlong forms, surrogates and what lies beyond U+10FFFF.
bool secondFits(unsigned lead, unsigned second)
{
    const unsigned least = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
    const unsigned most = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
    return second >= least && second <= most;
}

char toByte(char32_t value)
{
    return static_cast<char>(static_cast<unsigned char>(value));
}

} // namespace

std::size_t utf8Length(const char* at, const char* end)
{
    const unsigned lead = byteAt(at);
    const std::size_t length = lengthByLead(lead);
    if (length <= 1)
        return length;
    if (static_cast<std::size_t>(end - at) < length || !secondFits(lead, byteAt(at + 1)))
        return 0;
    for (std::size_t i = 2; i < length; ++i)
        if ((byteAt(at + i) & 0xC0) != 0x80)
            return 0;
    return length;
}

char32_t utf8Character(const char* at, std::size_t length)
{
    const unsigned lead = byteAt(at);
    char32_t character = length == 1 ? lead : lead & (0x7FU >> length);
    for (std::size_t i = 1; i < length; ++i)
        character = character << 6 | (byteAt(at + i) & 0x3F);
    return character;
}

void appendUtf8(char32_t character, std::string& to)
{
    if (character > 0x10FFFF || (character >= 0xD800 && character <= 0xDFFF))
        character = replacementCharacter;
    if (character < 0x80) {
        to += toByte(character);
        return;
    }
    if (character < 0x800) {
        to += toByte(0xC0 | (character >> 6));
    } else if (character < 0x10000) {
        to += toByte(0xE0 | (character >> 12));
        to += toByte(0x80 | ((character >> 6) & 0x3F));
    } else {
        to += toByte(0xF0 | (character >> 18));
        to += toByte(0x80 | ((character >> 12) & 0x3F));
        to += toByte(0x80 | ((character >> 6) & 0x3F));
    }
    to += toByte(0x80 | (character & 0x3F));
}

} // namespace docket
