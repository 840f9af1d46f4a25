// SPDX-License-Identifier: MIT
#pragma once

#include "models/orders/store.h"

#include <atomic>
#include <memory>
#include <mutex>

namespace docket {

// Where the writer leaves the latest snapshot for everybody.
class Board
{
public:
    void put(std::shared_ptr<const Snapshot> snapshot)
    {
        const std::lock_guard lock(m_mutex);
        m_snapshot.swap(snapshot);
    }

    std::shared_ptr<const Snapshot> look() const
    {
        const std::lock_guard lock(m_mutex);
        return m_snapshot;
    }

    std::atomic<bool> done = false;
    std::atomic<int> rounds = 0; // of all readers

private:
    mutable std::mutex m_mutex;
    std::shared_ptr<const Snapshot> m_snapshot = std::make_shared<const Snapshot>();
};

} // namespace docket
