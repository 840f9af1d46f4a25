// SPDX-License-Identifier: MIT
#pragma once

#include "models/orders/arena.h"
#include "models/orders/letterruns.h"
#include "models/orders/rowslices.h"
#include "models/orders/store.h"
#include "models/orders/values.h"

#include <array>
#include <memory>

namespace docket {

inline constexpr std::uint32_t jobsPerBlock = 256;

// Jobs of one generation that never move. The writer fills places that no snapshot
// has published yet.
struct JobBlock
{
    std::array<std::unique_ptr<Job>, jobsPerBlock> jobs;
    std::array<JobValues, jobsPerBlock> values;
    std::array<LetterRuns, jobsPerBlock> runs; // of Job::folded
};

// The texts by which an order is found, its package and its job aside. They are stored
// folded, a line each closed by '\n'; but of those that are plain (ASCII without control
// characters) and stand in the record as they were received, the line is empty: they are
// looked for there, case ignored. Most are plain, and would take as much room again.
enum class RowLine : std::uint8_t { Name, Email, Phone, PhoneDigits, CandidateId, ApplicationId, OrderId };
inline constexpr std::size_t rowLineCount = 7;

struct RowText
{
    std::string_view text;
    bool isPlain; // as received: capital letters stand for small ones
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
// and may be read from any thread; the rest belongs to the writer. What a search goes
// through for many rows at once lies in columns.
struct OrderChunk
{
    explicit OrderChunk(std::shared_ptr<const OrderSource> from)
        : source(std::move(from))
        , rows(std::make_unique_for_overwrite<StoredRow[]>(rowsPerChunk))
        , jobNumbers(std::make_unique_for_overwrite<std::uint32_t[]>(rowsPerChunk))
        , kinds(std::make_unique_for_overwrite<std::uint32_t[]>(rowsPerChunk))
        , mailHashes(std::make_unique_for_overwrite<std::uint32_t[]>(rowsPerChunk))
    {
    }

    // The writer's side: fills row `at`, which follows the one filled before.
    void write(std::uint32_t at, const PageOrder& order, const Job& job, std::uint32_t kind, std::uint64_t hashSeed);

    std::string_view foldedAt(std::uint32_t at) const { return {rows[at].folded, rows[at].foldedSize}; }
    RowText textAt(std::uint32_t at, RowLine line) const;
    // Whether a folded needle stands in any of the row's texts.
    bool hasAt(std::uint32_t at, std::string_view needle) const;
    std::string foldedMailAt(std::uint32_t at) const; // without blanks around it

    std::shared_ptr<const OrderSource> source;
    std::unique_ptr<StoredRow[]> rows;
    std::unique_ptr<std::uint32_t[]> jobNumbers;
    std::unique_ptr<std::uint32_t[]> kinds; // numbers of Values::orderKind()
    std::unique_ptr<std::uint32_t[]> mailHashes; // of the folded e-mail address; 0: none
    RowSlices slices;
    Arena records;
    Arena foldedTexts;

private:
    std::string m_folded; // of the row being written, all lines of it
    std::string m_stored;
};

} // namespace docket
