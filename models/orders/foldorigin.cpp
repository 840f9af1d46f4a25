// SPDX-License-Identifier: MIT
#include "models/orders/foldorigin.h"

#include "models/orders/fold.h"

#include <unicode/uchar.h>
#include <unicode/unorm2.h>
#include <unicode/utf16.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <array>

namespace docket {
namespace {

bool isMarkOrVowelSign(UChar32 character)
{
    const auto type = u_charType(character);
    return type == U_NON_SPACING_MARK || type == U_ENCLOSING_MARK || type == U_COMBINING_SPACING_MARK;
}

// Whether folding sees this character by itself, whatever stands before it.
bool beginsPiece(UChar32 character, const UNormalizer2* form)
{
    if (character < 0)
        return true;
    // What it is folded to may begin with a mark although it is none: Thai sara am.
    std::array<UChar, 32> parts{};
    UErrorCode error = U_ZERO_ERROR;
    const int32_t length
        = unorm2_getDecomposition(form, character, parts.data(), static_cast<int32_t>(parts.size()), &error);
    UChar32 first = character;
    if (U_SUCCESS(error) && length > 0)
        U16_GET(parts.data(), 0, 0, length, first);
    return !isMarkOrVowelSign(character) && !isMarkOrVowelSign(first) && unorm2_hasBoundaryBefore(form, character);
}

// How far the piece goes that begins at `begin`.
std::size_t pieceEnd(std::string_view text, std::size_t begin, const UNormalizer2* form)
{
    const auto* const bytes = reinterpret_cast<const std::uint8_t*>(text.data());
    std::size_t end = begin;
    UChar32 character = 0;
    U8_NEXT(bytes, end, text.size(), character);
    while (end < text.size()) {
        std::size_t next = end;
        U8_NEXT(bytes, next, text.size(), character);
        if (static_cast<unsigned char>(text[end]) < 0x80 || beginsPiece(character, form))
            return end;
        end = next;
    }
    return end;
}

// Where the characters of ASCII end of which each folds by itself, to one byte: the last one
// in front of another character may belong to it.
std::size_t plainEnd(std::string_view text, std::size_t begin)
{
    const auto isPlain = [](char c) { return static_cast<unsigned char>(c) < 0x80; };
    const auto* const from = text.data() + begin;
    const auto* const end = std::find_if_not(from, text.data() + text.size(), isPlain);
    const auto at = static_cast<std::size_t>(end - text.data());
    return at == text.size() || at == begin ? at : at - 1;
}

} // namespace

FoldedOrigin foldWithOrigin(std::string_view text)
{
    FoldedOrigin to;
    UErrorCode error = U_ZERO_ERROR;
    const UNormalizer2* const form = unorm2_getNFKCCasefoldInstance(&error);
    if (U_FAILURE(error))
        return to; // ICU has lost its built-in data
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t plain = plainEnd(text, begin);
        appendFolded(text.substr(begin, plain - begin), to.folded);
        for (; begin < plain; ++begin) {
            to.pieceEnds.push_back(static_cast<std::uint32_t>(to.folded.size() - (plain - begin) + 1));
            to.originEnds.push_back(static_cast<std::uint32_t>(begin + 1));
        }
        if (begin == text.size())
            break;
        const std::size_t end = pieceEnd(text, begin, form);
        appendFolded(text.substr(begin, end - begin), to.folded);
        to.pieceEnds.push_back(static_cast<std::uint32_t>(to.folded.size()));
        to.originEnds.push_back(static_cast<std::uint32_t>(end));
        begin = end;
    }
    return to;
}

TextSpan originOf(const FoldedOrigin& text, std::size_t begin, std::size_t end)
{
    const auto first = std::upper_bound(text.pieceEnds.begin(), text.pieceEnds.end(), begin);
    const auto last = std::lower_bound(first, text.pieceEnds.end(), end);
    const auto index = first - text.pieceEnds.begin();
    const std::size_t from = index == 0 ? 0 : text.originEnds[static_cast<std::size_t>(index) - 1];
    return {from, text.originEnds[static_cast<std::size_t>(last - text.pieceEnds.begin())] - from};
}

} // namespace docket
