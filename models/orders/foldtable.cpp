// SPDX-License-Identifier: MIT
#include "models/orders/foldtable.h"

#include "models/orders/foldunicode.h"
#include "models/orders/utf8.h"

#include <algorithm>
#include <cstring>

namespace docket {
namespace {

constexpr std::size_t charactersPerBlock = 256;

struct Range
{
    char32_t first, last;
};

// Of code points by their upper bytes.
constexpr std::array tableBlocks{
    Range{0x00, 0x06}, // Latin, Greek, Cyrillic, Armenian, Hebrew, Arabic
    Range{0x1E, 0x27}, // more Latin and Greek, punctuation, signs
    Range{0x30, 0x30}, // kana
    Range{0xFF, 0xFF}, // full width
};

// Ideographs, Hangul syllables and emoji are too many for a table and stay as they are.
constexpr std::array unchanged{
    Range{0x3400, 0x4DBF},
    Range{0x4E00, 0x9FFF},
    Range{0xAC00, 0xD7A3},
    Range{0x1F300, 0x1F64F},
    Range{0x1F680, 0x1F6FF},
    Range{0x1F900, 0x1FAFF},
    Range{0x20000, 0x2A6DF},
};

bool isUnchanged(char32_t character)
{
    return std::any_of(unchanged.begin(), unchanged.end(),
        [character](const Range& range) { return character >= range.first && character <= range.last; });
}

} // namespace

const FoldTable& FoldTable::get()
{
    static const FoldTable table;
    return table;
}

FoldTable::FoldTable()
    : m_entries(charactersPerBlock)
{
    for (const Range& blocks : tableBlocks)
        for (char32_t number = blocks.first; number <= blocks.last; ++number)
            addBlock(number);
}

void FoldTable::addBlock(std::size_t number)
{
    m_blockOf[number] = static_cast<std::uint8_t>(m_entries.size() / charactersPerBlock);
    std::string character;
    std::string folded;
    for (std::size_t i = 0; i < charactersPerBlock; ++i) {
        const auto point = static_cast<char32_t>(number * charactersPerBlock + i);
        Entry& entry = m_entries.emplace_back();
        if (!foldsApart(point))
            continue;
        character.clear();
        folded.clear();
        appendUtf8(point, character);
        appendFoldedByUnicode(character, folded);
        if (folded.size() > longestFolded)
            continue;
        std::memcpy(entry.folded, folded.data(), folded.size());
        entry.size = static_cast<std::uint8_t>(folded.size());
    }
}

FoldedCharacter FoldTable::find(const char* at, const char* end) const
{
    const std::size_t size = utf8Length(at, end);
    if (size < 2)
        return {};
    const char32_t character = utf8Character(at, size);
    if (isUnchanged(character))
        return {{at, size}, size};
    if (character > 0xFFFF)
        return {};
    const Entry& entry
        = m_entries[m_blockOf[character / charactersPerBlock] * charactersPerBlock + character % charactersPerBlock];
    return {{entry.folded, entry.size}, entry.size > 0 ? size : 0};
}

} // namespace docket
