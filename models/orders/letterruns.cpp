// SPDX-License-Identifier: MIT
#include "models/orders/letterruns.h"

#include <algorithm>
#include <array>
#include <bit>

namespace docket {
namespace {

constexpr std::uint8_t noLetter = 0xFF;

constexpr std::array<std::uint8_t, 256> letterNumbers = [] {
    std::array<std::uint8_t, 256> numbers{};
    numbers.fill(noLetter);
    std::uint8_t next = 0;
    for (const char c : std::string_view("abcdefghijklmnopqrstuvwxyz0123456789 "))
        numbers[static_cast<unsigned char>(c)] = next++;
    return numbers;
}();

std::uint8_t letterNumber(char letter)
{
    return letterNumbers[static_cast<unsigned char>(letter)];
}

std::uint64_t hashOfThree(const char* at)
{
    const auto byte = [at](std::size_t i) { return static_cast<std::uint64_t>(static_cast<unsigned char>(at[i])); };
    return (byte(0) << 16U | byte(1) << 8U | byte(2)) * 0x9E3779B97F4A7C15ULL;
}

} // namespace

std::size_t LetterRuns::letterBit(char letter)
{
    const std::uint8_t number = letterNumber(letter);
    return number == noLetter ? Needle::npos : number;
}

std::size_t LetterRuns::pairBit(char left, char right)
{
    const std::uint8_t one = letterNumber(left);
    const std::uint8_t other = letterNumber(right);
    return one == noLetter || other == noLetter ? Needle::npos : letterCount + one * letterCount + other;
}

LetterRuns LetterRuns::of(std::string_view folded)
{
    constexpr std::size_t mostBits = std::size_t{1} << 19U;
    const std::size_t bits = std::clamp(std::bit_ceil(folded.size()), std::size_t{64}, mostBits);
    LetterRuns to;
    to.m_words = std::make_unique<std::uint64_t[]>((sureBits + bits) / 64);
    to.m_shift = 64U - static_cast<unsigned>(std::countr_zero(bits));
    for (std::size_t i = 0; i < folded.size(); ++i) {
        if (const std::size_t bit = letterBit(folded[i]); bit != Needle::npos)
            to.set(bit);
        if (i >= 1)
            if (const std::size_t bit = pairBit(folded[i - 1], folded[i]); bit != Needle::npos)
                to.set(bit);
        if (i >= 2) {
            const std::uint64_t hash = hashOfThree(folded.data() + i - 2);
            to.set(to.firstBitOf(hash));
            to.set(to.secondBitOf(hash));
        }
    }
    return to;
}

LetterRuns::Needle::Needle(std::string_view folded)
    : sureBit(folded.size() == 1 ? letterBit(folded[0])
            : folded.size() == 2 ? pairBit(folded[0], folded[1])
                                 : npos)
{
    for (std::size_t i = 2; i < folded.size(); ++i)
        threes.push_back(hashOfThree(folded.data() + i - 2));
}

} // namespace docket
