// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

namespace docket {

// A bijection on 64 bits that mixes well: different inputs give different outputs.
constexpr std::uint64_t mixedBits(std::uint64_t bits)
{
    bits = (bits ^ (bits >> 30)) * 0xbf58476d1ce4e5b9u;
    bits = (bits ^ (bits >> 27)) * 0x94d049bb133111ebu;
    return bits ^ (bits >> 31);
}

// splitmix64: the same numbers for the same seed on every machine and compiler,
// which the distributions of the standard library do not promise.
class SampleRandom
{
public:
    // The seed is mixed first, so that neighbouring seeds have nothing in common.
    explicit SampleRandom(std::uint64_t seed)
        : m_state(mixedBits(seed + 0x9e3779b97f4a7c15u))
    {
    }

    std::uint64_t next()
    {
        m_state += 0x9e3779b97f4a7c15u;
        return mixedBits(m_state);
    }

    // 0 … limit - 1, evenly; limit is from 1 to 2^32.
    std::uint64_t below(std::uint64_t limit) { return ((next() >> 32) * limit) >> 32; }

    // 0 … limit - 1, the small ones far more often: the square of an even draw.
    std::uint64_t skewedBelow(std::uint64_t limit)
    {
        const std::uint64_t even = next() >> 32;
        return (((even * even) >> 32) * limit) >> 32;
    }

    bool percent(std::uint64_t chance) { return below(100) < chance; }

    template <typename T, std::size_t Extent>
    const T& pick(std::span<const T, Extent> from)
    {
        return from[static_cast<std::size_t>(below(from.size()))];
    }

    template <typename T, std::size_t Size>
    const T& pick(const T (&from)[Size])
    {
        return from[static_cast<std::size_t>(below(Size))];
    }

private:
    std::uint64_t m_state;
};

} // namespace docket
