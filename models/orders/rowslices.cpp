// SPDX-License-Identifier: MIT
#include "models/orders/rowslices.h"

#include <algorithm>
#include <utility>

namespace docket {
namespace {

constexpr std::uint8_t notExact = 39; // the slice of all characters without one of their own
constexpr std::size_t pairSlices = RowSlices::sliceCount - 40;

constexpr std::array<std::uint8_t, 256> characterSlices = [] {
    std::array<std::uint8_t, 256> slices{};
    slices.fill(notExact);
    std::uint8_t next = 0;
    for (const char c : std::string_view("abcdefghijklmnopqrstuvwxyz0123456789@. "))
        slices[static_cast<unsigned char>(c)] = next++;
    return slices;
}();

std::uint8_t sliceOf(char character)
{
    return characterSlices[static_cast<unsigned char>(character)];
}

std::uint8_t sliceOf(char left, char right)
{
    const auto pair
        = static_cast<std::uint32_t>(static_cast<unsigned char>(left) << 8U | static_cast<unsigned char>(right));
    return static_cast<std::uint8_t>(40 + ((pair * 0x9E3779B1U >> 16U) * pairSlices >> 16U));
}

} // namespace

SliceChoice slicesOf(std::string_view folded)
{
    SliceChoice choice;
    for (const char c : folded)
        choice.slices.push_back(sliceOf(c));
    for (std::size_t i = 1; i < folded.size(); ++i)
        choice.slices.push_back(sliceOf(folded[i - 1], folded[i]));
    choice.exact = folded.size() == 1 && choice.slices.front() != notExact;
    std::sort(choice.slices.begin(), choice.slices.end());
    choice.slices.erase(std::unique(choice.slices.begin(), choice.slices.end()), choice.slices.end());
    return choice;
}

void RowSlices::add(std::uint32_t row, std::string_view folded)
{
    if (!m_pending)
        m_pending = std::make_unique<std::array<RowWord, sliceCount>>();
    std::array<RowWord, sliceCount>& pending = *m_pending;
    const RowWord bit = RowWord{1} << (row % rowsPerWord);
    char left = '\n';
    for (const char right : folded) {
        if (right != '\n') {
            pending[sliceOf(right)] |= bit;
            if (left != '\n')
                pending[sliceOf(left, right)] |= bit;
        }
        left = right;
    }
    if (row % rowsPerWord != rowsPerWord - 1)
        return;
    const std::size_t word = row / rowsPerWord;
    std::unique_ptr<Block>& block = m_blocks[word / wordsPerBlock];
    if (!block)
        block = std::make_unique_for_overwrite<Block>();
    for (std::size_t slice = 0; slice < sliceCount; ++slice)
        (*block)[slice][word % wordsPerBlock] = std::exchange(pending[slice], 0);
}

void RowSlices::keepCandidates(
    const SliceChoice& choice, RowWord* words, std::size_t firstWord, std::size_t wordCount) const
{
    for (std::size_t word = firstWord; wordCount > 0;) {
        const Block& block = *m_blocks[word / wordsPerBlock];
        const std::size_t at = word % wordsPerBlock;
        const std::size_t count = std::min(wordCount, wordsPerBlock - at);
        for (const std::uint8_t slice : choice.slices) {
            const RowWord* const from = block[slice].data() + at;
            for (std::size_t i = 0; i < count; ++i)
                words[i] &= from[i];
        }
        words += count;
        word += count;
        wordCount -= count;
    }
}

} // namespace docket
