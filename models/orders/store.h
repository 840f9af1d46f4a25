// SPDX-License-Identifier: MIT
#pragma once

#include "models/orders/job.h"
#include "models/orders/order.h"
#include "models/orders/page.h"
#include "models/orders/sourcenames.h"
#include "models/orders/values.h"

#include <cstddef>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace docket {

// Where a generation of orders came from: one integration under one connection. The same
// integration under another connection is another source.
struct OrderSource
{
    std::string integration; // "workday:HWUTwvyx2wLoSUHphiWVrp28"
    std::string label; // the name its users gave it
    std::string connection = {}; // tells connections apart; names them to nobody
    std::string connectionName = {}; // for people; empty where there is but one place to come from
    std::shared_ptr<const SourceNames> names = {}; // what becomes known later; may be null

    // What it is called as far as is known.
    std::string_view shownLabel() const
    {
        const std::string_view known = names ? names->label() : std::string_view();
        return known.empty() ? std::string_view(label) : known;
    }
    // Null, or empty: there is but the id.
    const KnownPackage* package(std::string_view id) const { return names ? names->package(id) : nullptr; }
    std::string_view packageName(std::string_view id) const
    {
        const KnownPackage* const known = package(id);
        return known ? std::string_view(known->name) : std::string_view();
    }
    bool isSame(const OrderSource& other) const
    {
        return integration == other.integration && connection == other.connection;
    }
};

inline constexpr std::uint32_t rowsPerChunk = 65'536;

struct OrderChunk; // chunk.h
struct JobBlock; // chunk.h
class Generation; // generation.h

// One order as seen through a snapshot: two words, passed by value. Valid, like
// every view it returns, as long as that snapshot.
class Order
{
public:
    Order(const OrderChunk& chunk, std::uint32_t at)
        : m_chunk(&chunk)
        , m_at(at)
    {
    }
    Value field(OrderField field) const;
    std::string_view id() const { return *field(OrderField::Id); }
    std::string status() const; // as received; empty where the server sends none
    const Job& job() const;
    const OrderSource& source() const;
    // The texts by which it is found, folded, a line each (RowLine in chunk.h); made anew.
    std::string folded() const;
    std::vector<Oddity> oddities() const;
    // Where it lies: what is remembered of it lies there, too.
    const OrderChunk* chunk() const { return m_chunk; }
    std::uint32_t placeInChunk() const { return m_at; }

private:
    const OrderChunk* m_chunk;
    std::uint32_t m_at;
};

// The orders loaded so far, as any reader sees them. Immutable; may be read from
// any thread. A row keeps its number in later snapshots until its generation is
// replaced. Holds what it shows: a replaced generation is freed with the last
// snapshot that has it.
class Snapshot
{
public:
    // The rows of one chunk: OrderRow(first) … OrderRow(first + count - 1). Compare
    // chunks of two snapshots by their pointers: numbers of a freed one come again.
    struct Rows
    {
        std::shared_ptr<const OrderChunk> chunk;
        std::uint32_t first = 0;
        std::uint32_t count = 0;
        std::uint32_t part = 0; // index into parts()
    };
    // What one source brought.
    struct Part
    {
        std::shared_ptr<const OrderSource> source;
        std::uint64_t generation = 0; // unique in the store; a finished walk brings a new one
        std::uint32_t orderCount = 0;
        std::uint32_t jobCount = 0;
        std::vector<std::shared_ptr<const JobBlock>> jobBlocks;
        // Results without a usable id, as received; see Store::maxUnreadableKept. Never null.
        std::shared_ptr<const std::vector<std::string>> unreadable;
        std::uint64_t unreadableCount = 0;
        const Job& job(std::uint32_t number) const;
        const JobBlock& blockOf(std::uint32_t jobNumber) const;
    };

    std::size_t orderCount() const { return m_orderCount; }
    Order order(OrderRow row) const; // row must be in this snapshot
    bool contains(OrderRow row) const;
    std::size_t indexOfRows(OrderRow row) const; // into rows(); row must be in this snapshot
    const std::vector<Rows>& rows() const { return m_rows; } // ascending by first
    const std::vector<Part>& parts() const { return m_parts; }
    // What orders and jobs have in common, by numbers; null when there are no parts. Only
    // numbers below these counts may be asked for.
    const Values* values() const { return m_values.get(); }
    std::uint32_t valueCount(ValueKind kind) const { return m_valueCounts[static_cast<std::size_t>(kind)]; }
    std::uint32_t orderKindCount() const { return m_orderKindCount; }
    // Of snapshots of one store: the same as long as nothing got to be called otherwise.
    std::uint64_t namesRevision() const { return m_namesRevision; }
    // What a package, by its id, is called by the first part that knows; empty: by none.
    std::string_view packageName(std::string_view id) const;

    // Rows of `now` that `before` did not have yet are those beyond this count in
    // the same chunk; 0 when the chunk is new.
    std::uint32_t countIn(const Rows& later) const;

private:
    friend class Store;
    std::vector<Rows> m_rows;
    std::vector<Part> m_parts;
    std::vector<std::uint32_t> m_slotToRows; // chunk slot → index into m_rows
    std::size_t m_orderCount = 0;
    std::shared_ptr<const Values> m_values;
    Values::Counts m_valueCounts{};
    std::uint32_t m_orderKindCount = 0;
    std::uint64_t m_namesRevision = 0;
};

// The writer's side. One thread. Appending costs the new rows only. A Generation&
// is valid until it is abandoned, replaced or taken away.
class Store
{
public:
    static constexpr std::size_t maxUnreadableKept = PageLimits::unreadableKept; // per generation

    struct Appended
    {
        std::uint32_t added = 0;
        std::uint32_t repeated = 0; // ids that this walk had already brought; the first wins
        std::uint32_t unreadable = 0;
    };

    // Two stores whose rows are shown by one list have names of their own: from `firstChunk`.
    explicit Store(std::uint32_t firstChunk = 0);
    ~Store();
    Store(const Store&) = delete;
    Store& operator=(const Store&) = delete;

    // Begins a walk of `source`. When the source already shows orders of an
    // earlier walk, those stay in the snapshots until finish(); otherwise the new
    // rows are seen as they come. A walk of the same source that is still open
    // is abandoned.
    Generation& begin(const OrderSource& source);
    Appended append(Generation& generation, const Page& page);
    // The walk reached its end: its generation replaces the earlier one in one step.
    void finish(Generation& generation);
    // The walk broke off. Whether its rows are shown: where an earlier walk of the source is
    // still shown, they take its place only if that broke off, too, and had no more orders;
    // else they are dropped.
    bool abandon(Generation& generation);
    // The walk begins anew and comes past its unreadable results again.
    void forgetUnreadable(Generation& generation);
    // Takes away everything of sources that are not in `sources`, open walks too.
    void keepOnly(const std::vector<OrderSource>& sources);

    // A source is called otherwise: the next snapshot is a new one.
    void noteNames() const;

    // What is loaded now; the same object as long as nothing changed.
    std::shared_ptr<const Snapshot> snapshot() const;

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace docket
