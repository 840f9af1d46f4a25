// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <memory>

namespace docket {

// A growing array whose elements never move: parts of doubling size. One writer; a reader
// on any thread may look at the elements that were there when it was handed the count.
template <typename T>
class StableArray
{
public:
    std::uint32_t size() const { return m_size; } // the writer's

    const T& operator[](std::uint32_t at) const
    {
        const Place place = placeOf(at);
        return m_parts[place.part][place.at];
    }

    T& add(T&& element)
    {
        const Place place = placeOf(m_size++);
        if (!m_parts[place.part])
            m_parts[place.part] = std::make_unique<T[]>(std::size_t{smallestPart} << place.part);
        return m_parts[place.part][place.at] = std::move(element);
    }

private:
    struct Place
    {
        std::size_t part;
        std::size_t at;
    };
    static constexpr std::uint32_t smallestPart = 64;

    // Part p begins at 64 · (2^p − 1).
    static Place placeOf(std::uint32_t at)
    {
        const std::uint64_t shifted = std::uint64_t{at} + smallestPart;
        const auto part = static_cast<std::size_t>(std::bit_width(shifted) - std::bit_width(smallestPart));
        return {part, static_cast<std::size_t>(shifted - (std::uint64_t{smallestPart} << part))};
    }

    std::array<std::unique_ptr<T[]>, 27> m_parts;
    std::uint32_t m_size = 0;
};

} // namespace docket
