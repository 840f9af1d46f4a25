// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

namespace docket {

// Which letters, pairs and runs of three letters a long text has. It answers for most
// texts whether a word is in them, without looking through them.
class LetterRuns
{
public:
    // Takes under a fifth of the text's size, and 200 bytes.
    static LetterRuns of(std::string_view folded);

    // What a needle is asked by, made once.
    struct Needle
    {
        explicit Needle(std::string_view folded);

        std::vector<std::uint64_t> threes; // hashes of its runs of three bytes
        // One letter, or a pair, of those that are told for sure: the number of its bit.
        // npos: the needle is no such thing.
        std::size_t sureBit;
        static constexpr std::size_t npos = ~std::size_t{0};
    };

    enum class Answer : std::uint8_t { No, Perhaps, Yes };
    Answer has(const Needle& needle) const
    {
        if (needle.sureBit != Needle::npos)
            return isSet(needle.sureBit) ? Answer::Yes : Answer::No;
        for (const std::uint64_t hash : needle.threes)
            if (!isSet(firstBitOf(hash)) || !isSet(secondBitOf(hash)))
                return Answer::No;
        return Answer::Perhaps;
    }

private:
    static constexpr std::size_t letterCount = 37; // a to z, digits, blank
    static constexpr std::size_t sureBits = 1'408; // letters and pairs of them, up to a whole word

    static std::size_t letterBit(char letter); // npos: another character
    static std::size_t pairBit(char left, char right);

    bool isSet(std::size_t bit) const { return (m_words[bit >> 6U] >> (bit & 63U) & 1U) != 0; }
    // Two bits stand for a run: with one, a rare run that shares it with a common one would
    // be in nearly every text.
    std::size_t firstBitOf(std::uint64_t hash) const { return sureBits + static_cast<std::size_t>(hash >> m_shift); }
    std::size_t secondBitOf(std::uint64_t hash) const
    {
        return sureBits + static_cast<std::size_t>((hash << 24U) >> m_shift);
    }
    void set(std::size_t bit) { m_words[bit >> 6U] |= std::uint64_t{1} << (bit & 63U); }

    std::unique_ptr<std::uint64_t[]> m_words;
    unsigned m_shift = 0; // 64 less the logarithm of the number of bits for runs of three
};

} // namespace docket
