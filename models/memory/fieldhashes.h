// SPDX-License-Identifier: MIT
#pragma once

#include "models/memory/memorykey.h"
#include "models/orders/marks.h"
#include "models/orders/store.h"

#include <array>
#include <cstdint>

namespace docket {

// What a job's four field groups are recognised by.
struct JobHashes
{
    std::uint64_t job = 0, location = 0, team = 0, description = 0;

    bool operator==(const JobHashes&) const = default;
};

// Of an order's texts outside its job, the id aside. What a server sends beside the schema
// is no part of it: it may be different each time.
std::uint64_t candidateHash(const MemoryKey& key, const Order& order);
// The team in whatever order it comes.
JobHashes jobHashes(const MemoryKey& key, const Job& job);

FieldGroups differingGroups(const JobHashes& one, const JobHashes& other);

} // namespace docket
