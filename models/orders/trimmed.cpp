// SPDX-License-Identifier: MIT
#include "models/orders/trimmed.h"

#include "models/orders/utf8.h"

namespace docket {
namespace {

bool isBlankCharacter(char32_t character)
{
    return (character >= 0x09 && character <= 0x0D) || character == ' ' || character == 0x85 || character == 0xA0
        || character == 0x1680 || (character >= 0x2000 && character <= 0x200A) || character == 0x2028
        || character == 0x2029 || character == 0x202F || character == 0x205F || character == 0x3000
        || character == 0xFEFF;
}

// Bytes of the first character when it is a blank, 0 when it is none.
std::size_t leadingBlank(std::string_view text)
{
    const std::size_t size = utf8Length(text.data(), text.data() + text.size());
    return size > 0 && isBlankCharacter(utf8Character(text.data(), size)) ? size : 0;
}

std::size_t trailingBlank(std::string_view text)
{
    std::size_t size = 1;
    while (size < text.size() && size < 4 && (static_cast<unsigned char>(text[text.size() - size]) & 0xC0) == 0x80)
        ++size;
    return leadingBlank(text.substr(text.size() - size)) == size ? size : 0;
}

} // namespace

std::string_view trimmedTextSlowly(std::string_view text)
{
    while (!text.empty()) {
        const std::size_t blank = leadingBlank(text);
        if (blank == 0)
            break;
        text.remove_prefix(blank);
    }
    while (!text.empty()) {
        const std::size_t blank = trailingBlank(text);
        if (blank == 0)
            break;
        text.remove_suffix(blank);
    }
    return text;
}

} // namespace docket
