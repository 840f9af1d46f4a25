// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

namespace docket {

// A bit for each row, in words of 64: row r is bit r % 64 of word r / 64.
using RowWord = std::uint64_t;
inline constexpr std::uint32_t rowsPerWord = 64;

// Which slices a text can be told by.
struct SliceChoice
{
    std::vector<std::uint8_t> slices; // rows with the text are in all of them
    bool exact = false; // and rows in all of them have the text
};
SliceChoice slicesOf(std::string_view folded);

// Tells of many rows at once which can hold a text: a bit for each row says whether it
// has a certain character (40 slices) or one of the letter pairs that share a slice (the
// other 216). Rows are added in order by one writer. A word is written once, when its 64
// rows are complete, so that a reader may look at words of rows it was told about.
class RowSlices
{
public:
    static constexpr std::size_t sliceCount = 256;

    // The writer's side.
    void add(std::uint32_t row, std::string_view folded);

    // How many of `rows` rows a reader may ask about; the others it has to look through.
    static std::uint32_t rowsCovered(std::uint32_t rows) { return rows / rowsPerWord * rowsPerWord; }
    // Clears the rows of `wordCount` words from `firstWord` on that cannot hold the text.
    void keepCandidates(const SliceChoice& choice, RowWord* words, std::size_t firstWord, std::size_t wordCount) const;

private:
    // 4,096 rows: of each slice 512 bytes in a row, and not much memory for few orders.
    static constexpr std::size_t wordsPerBlock = 64;
    using Block = std::array<std::array<RowWord, wordsPerBlock>, sliceCount>;

    std::array<std::unique_ptr<Block>, 16> m_blocks;
    std::unique_ptr<std::array<RowWord, sliceCount>> m_pending; // the word that is being filled
};

} // namespace docket
