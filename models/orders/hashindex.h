// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace docket {

// A hash of all bytes of a text; the seed keeps strangers from choosing collisions.
std::uint64_t hashOf(std::string_view text, std::uint64_t seed);

// Finds numbers 0, 1, 2 … again by the texts they stand for, which live elsewhere.
// Open addressing; eight bytes an entry, and a hash that fits is always confirmed by
// the bytes. For one thread.
class HashIndex
{
public:
    // The number whose text is `text`. textOf(number) gives the text of a number added
    // earlier.
    template <typename TextOf>
    std::optional<std::uint32_t> find(std::uint64_t hash, std::string_view text, TextOf textOf) const
    {
        if (m_entries.empty())
            return std::nullopt;
        for (std::size_t i = kept(hash) & mask(); m_entries[i].numberPlusOne != 0; i = (i + 1) & mask())
            if (m_entries[i].hash == kept(hash) && textOf(m_entries[i].numberPlusOne - 1) == text)
                return m_entries[i].numberPlusOne - 1;
        return std::nullopt;
    }

    // Adds a number whose text is not there yet.
    void add(std::uint64_t hash, std::uint32_t number)
    {
        if ((m_count + 1) * 3 > m_entries.size() * 2)
            grow();
        insert({kept(hash), number + 1});
        ++m_count;
    }

private:
    struct Entry
    {
        std::uint32_t hash = 0;
        std::uint32_t numberPlusOne = 0; // 0: free
    };

    // The half that finds the place, so that a table that grows hashes no text again: a
    // million of them would hold up one page for a third of a second.
    static std::uint32_t kept(std::uint64_t hash) { return static_cast<std::uint32_t>(hash); }
    std::size_t mask() const { return m_entries.size() - 1; }

    void insert(const Entry& entry)
    {
        std::size_t i = entry.hash & mask();
        while (m_entries[i].numberPlusOne != 0)
            i = (i + 1) & mask();
        m_entries[i] = entry;
    }

    void grow()
    {
        const std::vector<Entry> old
            = std::exchange(m_entries, std::vector<Entry>(m_entries.empty() ? 64 : m_entries.size() * 2));
        for (const Entry& entry : old)
            if (entry.numberPlusOne != 0)
                insert(entry);
    }

    std::vector<Entry> m_entries; // a power of two
    std::size_t m_count = 0;
};

} // namespace docket
