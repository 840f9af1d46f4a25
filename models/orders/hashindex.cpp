// SPDX-License-Identifier: MIT
#include "models/orders/hashindex.h"

#include <array>
#include <cstring>

namespace docket {
namespace {

__extension__ using Wide = unsigned __int128;

// Multiplies and folds the product: every bit of the result depends on all bits.
std::uint64_t mixed(std::uint64_t left, std::uint64_t right)
{
    const Wide product = static_cast<Wide>(left) * right;
    return static_cast<std::uint64_t>(product) ^ static_cast<std::uint64_t>(product >> 64U);
}

std::uint64_t eightBytes(const char* at)
{
    std::uint64_t value = 0;
    std::memcpy(&value, at, sizeof value);
    return value;
}

constexpr std::uint64_t oddBits = 0x9E3779B97F4A7C15ULL;
constexpr std::uint64_t otherBits = 0xD1B54A32D192ED03ULL;
constexpr std::size_t fourChainsFrom = 256;

} // namespace

std::uint64_t hashOf(std::string_view text, std::uint64_t seed)
{
    std::uint64_t hash = seed ^ text.size();
    const char* at = text.data();
    std::size_t left = text.size();
    if (left >= fourChainsFrom) {
        // Four chains side by side: one alone would wait for its own product each time.
        std::array<std::uint64_t, 4> chains{hash, hash ^ otherBits, hash + oddBits, hash - oddBits};
        for (; left >= 64; at += 64, left -= 64)
            for (std::size_t i = 0; i < chains.size(); ++i)
                chains[i] = mixed(eightBytes(at + 16 * i) ^ oddBits, eightBytes(at + 16 * i + 8) ^ chains[i]);
        for (const std::uint64_t chain : chains)
            hash = mixed(chain ^ oddBits, hash ^ otherBits);
    }
    for (; left >= 16; at += 16, left -= 16)
        hash = mixed(eightBytes(at) ^ oddBits, eightBytes(at + 8) ^ hash);
    char rest[16] = {};
    if (left > 0)
        std::memcpy(rest, at, left);
    hash = mixed(eightBytes(rest) ^ oddBits, eightBytes(rest + 8) ^ hash);
    return mixed(hash ^ otherBits, oddBits);
}

} // namespace docket
