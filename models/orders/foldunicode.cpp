// SPDX-License-Identifier: MIT
#include "models/orders/foldunicode.h"

#include <unicode/uchar.h>
#include <unicode/unorm2.h>
#include <unicode/uscript.h>
#include <unicode/ustring.h>
#include <unicode/utf16.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <optional>

namespace docket {
namespace {

// Letters that Unicode does not take apart, and signs that keyboards have in another
// form than documents.
std::u16string_view replacementFor(UChar32 character)
{
    if (character < 0x20)
        return u" ";
    switch (character) {
    case 0x00E6: // æ
        return u"ae";
    case 0x0153: // œ
        return u"oe";
    case 0x00F8: // ø
        return u"o";
    case 0x00F0: // ð
    case 0x0111: // đ
        return u"d";
    case 0x00FE: // þ
        return u"th";
    case 0x0127: // ħ
        return u"h";
    case 0x0131: // ı
        return u"i";
    case 0x0142: // ł
    case 0x019A: // ƚ
        return u"l";
    case 0x0138: // ĸ
        return u"k";
    case 0x014B: // ŋ
        return u"n";
    case 0x0167: // ŧ
        return u"t";
    case 0x0180: // ƀ
        return u"b";
    case 0x01B6: // ƶ
        return u"z";
    case 0x01E5: // ǥ
        return u"g";
    case 0x0237: // ȷ
        return u"j";
    case 0x0268: // ɨ
        return u"i";
    case 0x02BC: // ʼ
    case 0x2018: // ‘
    case 0x2019: // ’
        return u"'";
    case 0x201C: // “
    case 0x201D: // ”
    case 0x201E: // „
        return u"\"";
    case 0x2010: // ‐
    case 0x2012: // ‒
    case 0x2013: // –
    case 0x2014: // —
    case 0x2212: // −
        return u"-";
    case 0x0085: // next line
    case 0x2028: // line separator
    case 0x2029: // paragraph separator
        return u" ";
    default:
        return {};
    }
}

// Scripts whose marks are accents. Elsewhere marks are vowels or tones: dropping them
// would make other words.
bool takesAccents(UChar32 base)
{
    UErrorCode error = U_ZERO_ERROR;
    const UScriptCode script = uscript_getScript(base, &error);
    return script == USCRIPT_LATIN || script == USCRIPT_GREEK || script == USCRIPT_CYRILLIC;
}

bool isMark(UChar32 character)
{
    return u_charType(character) == U_NON_SPACING_MARK || u_charType(character) == U_ENCLOSING_MARK;
}

std::u16string utf16Of(std::string_view text)
{
    std::u16string to(text.size(), u'\0');
    int32_t length = 0;
    UErrorCode error = U_ZERO_ERROR;
    u_strFromUTF8WithSub(to.data(), static_cast<int32_t>(to.size()), &length, text.data(),
        static_cast<int32_t>(text.size()), 0xFFFD, nullptr, &error);
    to.resize(U_SUCCESS(error) ? static_cast<std::size_t>(length) : 0);
    return to;
}

std::u16string normalized(const UNormalizer2* form, std::u16string_view text)
{
    std::u16string to(text.size() * 2 + 8, u'\0');
    for (;;) {
        UErrorCode error = U_ZERO_ERROR;
        const int32_t length = unorm2_normalize(
            form, text.data(), static_cast<int32_t>(text.size()), to.data(), static_cast<int32_t>(to.size()), &error);
        const bool fits = error != U_BUFFER_OVERFLOW_ERROR;
        to.resize(fits && U_FAILURE(error) ? 0 : static_cast<std::size_t>(length));
        if (fits)
            return to;
    }
}

std::u16string withoutAccents(std::u16string_view text)
{
    std::u16string to;
    to.reserve(text.size());
    bool accented = false;
    for (std::size_t i = 0; i < text.size();) {
        UChar32 character = 0;
        U16_NEXT(text, i, text.size(), character);
        if (isMark(character) && accented)
            continue;
        accented = takesAccents(character);
        const std::u16string_view replacement = replacementFor(character);
        if (!replacement.empty())
            to += replacement;
        else if (character <= 0xFFFF)
            to += static_cast<char16_t>(character);
        else
            to.append({U16_LEAD(character), U16_TRAIL(character)});
    }
    return to;
}

void appendUtf8Of(std::u16string_view text, std::string& to)
{
    const std::size_t before = to.size();
    to.resize(before + text.size() * 3);
    int32_t length = 0;
    UErrorCode error = U_ZERO_ERROR;
    u_strToUTF8WithSub(to.data() + before, static_cast<int32_t>(text.size() * 3), &length, text.data(),
        static_cast<int32_t>(text.size()), 0xFFFD, nullptr, &error);
    to.resize(before + (U_SUCCESS(error) ? static_cast<std::size_t>(length) : 0));
}

// ICU's data for the three passes; they are there as long as the process.
struct Forms
{
    const UNormalizer2* caseless; // case and compatibility forms gone
    const UNormalizer2* apart; // letters and their marks
    const UNormalizer2* together;
};

std::optional<Forms> forms()
{
    UErrorCode error = U_ZERO_ERROR;
    const Forms all{
        unorm2_getNFKCCasefoldInstance(&error), unorm2_getNFDInstance(&error), unorm2_getNFCInstance(&error)};
    return U_SUCCESS(error) ? std::optional(all) : std::nullopt; // not: ICU has lost its built-in data
}

// Whether no character before `at` can change what the one there folds to.
bool standsAlone(std::string_view text, std::size_t at, const Forms& by)
{
    if ((static_cast<unsigned char>(text[at]) & 0xC0) == 0x80)
        return false;
    UChar32 character = 0;
    const auto* const bytes = reinterpret_cast<const std::uint8_t*>(text.data());
    auto i = static_cast<int32_t>(at);
    U8_NEXT(bytes, i, static_cast<int32_t>(text.size()), character);
    return character < 0 || (unorm2_hasBoundaryBefore(by.caseless, character) && !isMark(character));
}

// The length of a piece of at most `longest` bytes: cut where that changes nothing, if
// such a place is near, or else in front of a character, if there is one.
std::size_t pieceOf(std::string_view text, std::size_t longest, const Forms& by)
{
    static constexpr std::size_t furthestBack = 4 * 1024;
    for (std::size_t length = longest; length > longest - furthestBack; --length)
        if (standsAlone(text, length, by))
            return length;
    for (std::size_t length = longest; length > longest - 4; --length)
        if ((static_cast<unsigned char>(text[length]) & 0xC0) != 0x80)
            return length;
    return longest;
}

UChar32 firstOf(std::u16string_view text)
{
    UChar32 first = 0;
    U16_GET(text.data(), 0, 0, text.size(), first);
    return first;
}

} // namespace

// UTF-16 takes several times the text: a long one goes in pieces.
void appendFoldedByUnicode(std::string_view text, std::string& to)
{
    static constexpr std::size_t longestPiece = 64 * 1024;
    const auto by = forms();
    while (by && !text.empty()) {
        std::size_t length = std::min(text.size(), longestPiece);
        if (length < text.size())
            length = pieceOf(text, length, *by);
        const std::u16string taken = normalized(by->apart, normalized(by->caseless, utf16Of(text.substr(0, length))));
        appendUtf8Of(normalized(by->together, withoutAccents(taken)), to);
        text.remove_prefix(length);
    }
}

bool foldsApart(char32_t character)
{
    const auto by = forms();
    const auto point = static_cast<UChar32>(character);
    if (!by || U_IS_SURROGATE(point) || !unorm2_hasBoundaryBefore(by->caseless, point))
        return false;
    std::u16string text;
    if (character <= 0xFFFF)
        text += static_cast<char16_t>(character);
    else
        text.append({U16_LEAD(character), U16_TRAIL(character)});
    const std::u16string caseless = normalized(by->caseless, text);
    const std::u16string taken = normalized(by->apart, caseless);
    const std::u16string bare = withoutAccents(taken);
    return !bare.empty() && !isMark(firstOf(taken)) && unorm2_hasBoundaryBefore(by->apart, firstOf(caseless))
        && unorm2_hasBoundaryBefore(by->together, firstOf(bare));
}

} // namespace docket
