// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace docket {

// A character and what it folds to whatever stands beside it. size is of the
// character itself; 0: it has to be folded together with its neighbours, by ICU.
struct FoldedCharacter
{
    std::string_view folded;
    std::size_t size = 0;
};

// What the characters of the scripts that names are mostly written in fold to, as ICU
// said when the table was made: it cannot say anything else. Immutable; any thread.
class FoldTable
{
public:
    // Made at the first call, which takes some milliseconds.
    static const FoldTable& get();

    // The character beyond ASCII at `at`. Bad UTF-8 has to go by ICU.
    FoldedCharacter find(const char* at, const char* end) const;

private:
    FoldTable();
    void addBlock(std::size_t number);

    static constexpr std::size_t longestFolded = 7;
    struct Entry
    {
        char folded[longestFolded];
        std::uint8_t size; // 0: goes by ICU
    };

    std::array<std::uint8_t, 256> m_blockOf{}; // by a code point's upper byte; 0: not in the table
    std::vector<Entry> m_entries; // blocks of 256; block 0 is ICU's
};

} // namespace docket
