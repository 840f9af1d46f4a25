// SPDX-License-Identifier: MIT
#pragma once

#include "models/orders/arena.h"
#include "models/orders/store.h"

#include <array>
#include <memory>

namespace docket {

inline constexpr std::uint32_t jobsPerBlock = 256;

// Jobs of one generation that never move. The writer fills places that no snapshot
// has published yet.
struct JobBlock
{
    std::array<std::unique_ptr<Job>, jobsPerBlock> jobs;
};

// One order: where its texts lie in its chunk's arenas. Trivial, so that a chunk's
// rows are not touched before they are used.
struct StoredRow
{
    const char* record; // lengths and texts of the fields, then the oddities; see chunk.cpp
    const char* folded;
    const Job* job;
    std::uint32_t foldedSize;
    std::uint32_t odditiesSize;
};

// Up to 65,536 orders of one generation. Rows below a published count are immutable
// and may be read from any thread; the rest belongs to the writer.
struct OrderChunk
{
    explicit OrderChunk(std::shared_ptr<const OrderSource> from)
        : source(std::move(from))
        , rows(std::make_unique_for_overwrite<StoredRow[]>(rowsPerChunk))
    {
    }

    // The writer's side: fills row `at`.
    void write(std::uint32_t at, const PageOrder& order, const Job& job);

    std::shared_ptr<const OrderSource> source;
    std::unique_ptr<StoredRow[]> rows;
    Arena records;
    Arena foldedTexts;
};

} // namespace docket
