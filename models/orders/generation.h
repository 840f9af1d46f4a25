// SPDX-License-Identifier: MIT
#pragma once

#include "models/orders/chunk.h"
#include "models/orders/hashindex.h"
#include "models/orders/store.h"

#include <functional>
#include <memory>
#include <vector>

namespace docket {

// The orders of one walk of one integration, as the writer sees them. Snapshots take
// its chunks and job blocks and never see this object. One thread, that of the store.
class Generation
{
public:
    struct Slot
    {
        std::uint32_t number; // of the chunk, unique among chunks that are alive
        std::shared_ptr<OrderChunk> chunk;
    };
    // Gives the next chunk a number above `after`.
    using NumberChunk = std::function<std::uint32_t(const std::shared_ptr<OrderChunk>& chunk, std::int64_t after)>;

    Generation(const OrderSource& source, std::uint64_t number, std::uint64_t hashSeed, std::shared_ptr<Values> values,
        NumberChunk numberChunk);

    Store::Appended append(const Page& page);
    // No more orders will come: what only the writer needs is freed.
    void close();
    void forgetUnreadable();
    // Its walk reached the end of the orders.
    void setWhole() { m_isWhole = true; }
    bool isWhole() const { return m_isWhole; }

    const OrderSource& source() const { return *m_source; }
    std::uint32_t orderCount() const { return m_orderCount; }
    const std::vector<Slot>& chunks() const { return m_chunks; }
    std::uint32_t countIn(std::size_t chunk) const;
    Snapshot::Part part() const;

private:
    bool addOrder(const PageOrder& order);
    void addUnreadable(const Page& page);
    const Job& jobOf(std::string_view raw);
    const Job& addJob(std::string_view raw);
    const Job& job(std::uint32_t number) const;
    std::string_view idOf(std::uint32_t number) const;
    std::uint64_t hash(std::string_view text) const { return hashOf(text, m_hashSeed); }

    std::shared_ptr<const OrderSource> m_source;
    std::uint64_t m_number;
    std::uint64_t m_hashSeed;
    std::shared_ptr<Values> m_values; // shared with the store's other generations
    NumberChunk m_numberChunk;
    std::vector<Slot> m_chunks;
    std::vector<std::shared_ptr<JobBlock>> m_jobBlocks;
    HashIndex m_ids;
    HashIndex m_jobs;
    std::uint32_t m_orderCount = 0;
    std::uint32_t m_jobCount = 0;
    std::shared_ptr<const std::vector<std::string>> m_unreadable;
    std::uint64_t m_unreadableCount = 0;
    bool m_isWhole = false;
};

} // namespace docket
