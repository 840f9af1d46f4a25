// SPDX-License-Identifier: MIT
#include "models/orders/textmarks.h"

#include "models/orders/find.h"

#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <cstdint>
#include <utility>

namespace docket {

ByteMarks::ByteMarks(std::size_t size)
    : m_size(size)
{
}

void ByteMarks::add(std::size_t begin, std::size_t end)
{
    m_marked.resize(m_size);
    std::fill(m_marked.begin() + static_cast<std::ptrdiff_t>(begin),
        m_marked.begin() + static_cast<std::ptrdiff_t>(end), char{1});
}

std::vector<TextSpan> ByteMarks::spans() const
{
    std::vector<TextSpan> to;
    for (auto at = m_marked.begin();;) {
        const auto begin = std::find(at, m_marked.end(), char{1});
        if (begin == m_marked.end())
            return to;
        at = std::find(begin, m_marked.end(), char{0});
        to.push_back({static_cast<std::size_t>(begin - m_marked.begin()), static_cast<std::size_t>(at - begin)});
    }
}

FoldedSearch::FoldedSearch(FoldedOrigin text)
    : m_text(std::move(text))
    , m_marks(m_text.folded.size())
{
}

bool FoldedSearch::find(std::string_view needle)
{
    const std::string_view all(m_text.folded);
    std::size_t behind = 0;
    while (!needle.empty()) {
        const std::size_t at = findText(all.substr(behind), needle);
        if (at == std::string_view::npos)
            break;
        m_marks.add(behind + at, behind + at + needle.size());
        behind += at + needle.size();
    }
    return behind > 0;
}

void FoldedSearch::addTo(ByteMarks& marks) const
{
    for (const TextSpan& span : m_marks.spans()) {
        const TextSpan origin = originOf(m_text, span.begin, span.begin + span.length);
        marks.add(origin.begin, origin.begin + origin.length);
    }
}

// "(0)" is left out as digitsOf() does.
PlacedDigits::PlacedDigits(std::string_view text)
{
    static constexpr std::string_view trunk = "(0)";
    const auto* const bytes = reinterpret_cast<const std::uint8_t*>(text.data());
    for (std::size_t i = 0; i < text.size();) {
        if (text.substr(i, trunk.size()) == trunk) {
            i += trunk.size();
            continue;
        }
        const std::size_t begin = i;
        UChar32 character = 0;
        U8_NEXT(bytes, i, text.size(), character);
        const int32_t value = character < 0 ? -1 : u_charDigitValue(character);
        if (value < 0)
            continue;
        digits += static_cast<char>('0' + value);
        places.push_back({begin, i - begin});
    }
}

std::string_view PlacedDigits::withoutZeros() const
{
    return std::string_view(digits).substr(std::min(digits.find_first_not_of('0'), digits.size()));
}

std::vector<TextSpan> PlacedDigits::find(std::string_view wanted) const
{
    std::vector<TextSpan> to;
    if (wanted.empty())
        return to;
    for (std::size_t at = digits.find(wanted); at != std::string::npos; at = digits.find(wanted, at + 1)) {
        const TextSpan& last = places[at + wanted.size() - 1];
        to.push_back({places[at].begin, last.begin + last.length - places[at].begin});
    }
    return to;
}

} // namespace docket
