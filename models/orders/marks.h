// SPDX-License-Identifier: MIT
#pragma once

#include "models/orders/order.h"
#include "models/orders/rowslices.h"
#include "models/orders/searchmask.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace docket {

class Order;
class Snapshot;
struct OrderChunk;

// What is remembered of an order, beside what the server says of it.
enum class Mark : std::uint8_t {
    New, // nobody has looked at it here yet
    Changed, // and nobody has looked since
    Done,
    Snoozed, // until a time that has not come
    Asked, // somebody was asked for what is missing
    Gone, // a complete load no longer had it
};
inline constexpr std::size_t markCount = 6;

// Whether an order is in the list that somebody compares with.
enum class ListMark : std::uint8_t { NotCompared, Listed, Unlisted };

// What became of an order that is gone, as far as somebody asked Kombo.
enum class OrderFate : std::uint8_t {
    NotAsked,
    Completed, // these three are for good, and remembered by their numbers
    Cancelled,
    Rejected,
    StillOpen, // or open again
    Other, // a status that has no name here, or none
    NotListed, // the answer did not have it
    NotAnswered, // Kombo could not be asked, or did not answer
};
constexpr bool isForGood(OrderFate fate)
{
    return fate == OrderFate::Completed || fate == OrderFate::Cancelled || fate == OrderFate::Rejected;
}
// By the status that the server sent.
OrderFate fateOf(std::string_view status);
std::string_view statusOf(OrderFate fate); // as the server sends it; empty: it is none

// How long an order has been seen here, in days of the calendar.
enum class Waiting : std::uint8_t { Today, OneOrTwoDays, ThreeToSevenDays, OverAWeek, OverAMonth };
inline constexpr std::size_t waitingCount = 5;

// A bit for each mark, then one for "to do", one for each range of waiting, and one each for
// listed and unlisted.
using MarkSet = std::uint16_t;
constexpr MarkSet bitOf(Mark mark)
{
    return static_cast<MarkSet>(1U << static_cast<unsigned>(mark));
}
inline constexpr MarkSet todoBit = 1U << markCount; // open, neither done nor snoozed; see RowMark::isClosed
constexpr MarkSet bitOf(Waiting waiting)
{
    return static_cast<MarkSet>(1U << (markCount + 1 + static_cast<unsigned>(waiting)));
}
inline constexpr MarkSet listedBit = 1U << (markCount + 1 + waitingCount);
inline constexpr MarkSet unlistedBit = listedBit << 1U;
inline constexpr std::size_t markBitCount = markCount + 1 + waitingCount + 2;

// As typed behind "is:" and "waiting:"; the bits that a word stands for, nullopt: none.
std::string_view markName(Mark mark);
std::string_view waitingName(Waiting waiting); // "0", "1-2", "3-7", "8-30", "31+"
std::optional<MarkSet> marksNamed(std::string_view word); // also "todo", "listed", "unlisted"
std::optional<MarkSet> waitingNamed(std::string_view word);

// Which orders are looked at, beside the filter.
enum class Scope : std::uint8_t { Todo, New, Changed, Done, Snoozed, Gone, All };
inline constexpr std::size_t scopeCount = 7;

// What of an order can change; a job's four groups are those of all its orders.
enum class FieldGroup : std::uint8_t { Candidate, Job, Location, Team, Description };
inline constexpr std::size_t fieldGroupCount = 5;
using FieldGroups = std::uint8_t; // a bit for each
constexpr FieldGroups bitOf(FieldGroup group)
{
    return static_cast<FieldGroups>(1U << static_cast<unsigned>(group));
}

// Seconds since 1970, UTC; 0: never, or not known.
using MarkTime = std::uint32_t;

// What is remembered of one order.
struct RowMark
{
    MarkTime since = 0; // first seen here
    std::uint32_t note = 0; // index into ChunkMarks::notes; 0: there is none
    std::uint8_t marks = 0; // bitOf(Mark)
    FieldGroups changed = 0; // since somebody looked
    ListMark inList = ListMark::NotCompared;
    bool isClosed = false; // the server says that it is not open any more

    bool operator==(const RowMark&) const = default;
};

// What few orders have.
struct MarkNote
{
    MarkTime snoozedUntil = 0;
    MarkTime changedAt = 0;
    MarkTime doneAt = 0;
    MarkTime askedAt = 0;
    MarkTime lastSeen = 0; // of those that are gone, like the next two
    OrderFate fate = OrderFate::NotAsked;
    MarkTime fateAskedAt = 0; // in this session
    bool doneBefore = false; // it was done, and changed after that
};

// The marks of one chunk's rows. Immutable once shared.
struct ChunkMarks
{
    std::shared_ptr<const OrderChunk> chunk; // whose rows these are; holds it
    std::vector<RowMark> rows;
    std::vector<MarkNote> notes{1}; // the first one is empty
    std::array<std::vector<RowWord>, markBitCount> bits; // of rows, made by sort()

    // Beginnings of days (seconds since 1970): of today, of 2, 7 and 30 days ago.
    using DayBounds = std::array<MarkTime, waitingCount - 1>;
    void sort(const DayBounds& days);
};

// What is remembered of the orders of one snapshot. Immutable; any thread.
class OrderMarks
{
public:
    // Parallel to Snapshot::rows(); null: nothing is remembered of these rows.
    std::vector<std::shared_ptr<const ChunkMarks>> chunks;
    // Of later marks the same as long as rows that are in both have the same marks.
    std::uint64_t revision = 0;
    // False: the orders came from nowhere that is remembered, and are but compared with a list.
    bool hasMemory = true;

    // Leaves in `rows` of the snapshot's chunk `index` those that have any of the bits. Rows
    // that nothing is remembered of are to do, and nothing else.
    void keep(std::size_t index, MarkSet any, RowMask& rows) const;
    // How many of `rows` have the bit.
    std::uint32_t count(std::size_t index, MarkSet bit, const RowMask& rows) const;
    RowMark of(const Snapshot& snapshot, OrderRow row) const;
    MarkNote noteOf(const Snapshot& snapshot, OrderRow row) const;
    // The same of an order of the snapshot.
    RowMark of(const Order& order) const;
    MarkNote noteOf(const Order& order) const;

private:
    const ChunkMarks* chunkOf(const Order& order) const;
};

// The bits of which a row of the scope has one; nullopt: all rows are in it.
std::optional<MarkSet> marksOf(Scope scope);

// Orders as they were, as JSON, by EarlierOrders key.
using EarlierOrders = std::unordered_map<std::string, std::shared_ptr<const std::string>>;
std::string earlierKey(const Order& order); // of its connection, integration and id

// All that is known: what is open, what was open and is gone, and what is remembered of
// both. Rows of the two snapshots have different names.
struct MarkedOrders
{
    std::shared_ptr<const Snapshot> open;
    std::shared_ptr<const OrderMarks> marks; // null: nothing is remembered
    std::shared_ptr<const Snapshot> gone; // null: none
    std::shared_ptr<const OrderMarks> goneMarks; // with gone
    std::shared_ptr<const EarlierOrders> earlier; // null: none

    // How an open order was when somebody looked at it, as JSON; null: it did not change, or
    // the session does not know.
    const std::string* earlierOf(const Order& order) const;
};

} // namespace docket
