// SPDX-License-Identifier: MIT
#pragma once

#include "models/orders/rowslices.h"
#include "models/orders/store.h"

#include <functional>
#include <memory>
#include <mutex>
#include <string_view>
#include <vector>

namespace docket {

// Which orders of a snapshot have an e-mail address that another of its orders has, too.
// Immutable.
struct DuplicateRows
{
    std::vector<std::vector<RowWord>> words; // by the index into Snapshot::rows()
    std::uint32_t candidates = 0; // different addresses, case aside

    const std::vector<RowWord>& operator[](std::size_t index) const { return words[index]; }
};

// Finds them, and remembers what it went through: a snapshot that only grew costs its new
// rows. Any thread; callers wait for each other.
class DuplicateFinder
{
public:
    // Null when it was stopped.
    std::shared_ptr<const DuplicateRows> find(const Snapshot& snapshot, const std::function<bool()>& stopAsked);

private:
    struct Seen
    {
        std::shared_ptr<const OrderChunk> chunk;
        std::uint32_t count; // rows gone through
        std::vector<RowWord> duplicates;
    };
    struct Entry
    {
        std::uint32_t hash = 0; // 0: free
        std::uint32_t row = 0; // index into m_seen × rowsPerChunk + the place in it
    };

    bool onlyGrew(const Snapshot& snapshot) const;
    std::size_t seenOf(const Snapshot::Rows& rows);
    void look(std::size_t seen, std::uint32_t at);
    void mark(std::uint32_t row);
    std::string mailOf(std::uint32_t row) const;
    void makeRoom(std::size_t rows);

    std::mutex m_mutex;
    std::vector<Seen> m_seen;
    std::uint32_t m_candidates = 0; // different addresses so far
    std::vector<Entry> m_entries; // a power of two, at most two thirds full
};

} // namespace docket
