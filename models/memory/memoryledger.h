// SPDX-License-Identifier: MIT
#pragma once

#include "models/memory/memoryact.h"
#include "models/memory/memorycontent.h"
#include "models/memory/memoryfile.h"
#include "models/memory/ordertrend.h"
#include "models/memory/teamfile.h"
#include "models/orders/compare.h"
#include "models/orders/marks.h"
#include "models/orders/store.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace docket {

// What the clock and the calendar say, handed in so that tests have their own.
struct MemoryClock
{
    MarkTime now = 0;
    std::int32_t day = 0; // days since 1970 in the person's calendar
    ChunkMarks::DayBounds days{}; // see marks.h
};

// One connection's memory: compares what came with what was there, and keeps what a person
// marks. One thread, that of its file.
class MemoryLedger
{
public:
    static constexpr MarkTime goneFor = 30 * 24 * 60 * 60; // seconds a gone order is remembered

    // `connection` is part of what ids are hidden with.
    MemoryLedger(MemoryKey key, std::unique_ptr<MemoryFile> file, std::string connection, const MemoryClock& clock);

    // False: what was to be kept could not be written, and is not true any more.
    bool isHealthy() const { return m_healthy; }
    bool isDamaged() const { return m_file->isDamaged(); } // its file, when it was read last

    // Whether another Docket wrote something since the last look; it is known from now on.
    bool lookAgain();
    // Whether what marks say depends on the clock and has changed by it.
    bool hasTurned(const MemoryClock& clock) const;

    // The marks of the snapshot's chunks that `isOwn` (by part) says belong here, put into
    // `to` by their index. Costs the new rows, where nothing else changed.
    void mark(const std::shared_ptr<const Snapshot>& snapshot, const std::function<bool(const Snapshot::Part&)>& isOwn,
        const MemoryClock& clock, OrderMarks& to);
    // Counts up with each change of marks that were given before.
    std::uint64_t revision() const { return m_revision; }

    // A load of this part has ended. Marked before. The first one of an integration that
    // reaches its end marks nothing as new, and only a complete one finds orders gone.
    bool remember(const Snapshot& snapshot, std::size_t part, LoadEnd end, const MemoryClock& clock);

    // Rows of any snapshot, also one of goneOrders(). Answers how many of them were changed by
    // it; they can be had back by undo().
    struct Done
    {
        std::uint32_t count = 0;
        bool canUndo = false;
    };
    Done act(const Snapshot& snapshot, const std::vector<OrderRow>& rows, MemoryAct what, MarkTime until,
        const MemoryClock& clock);
    // The last act that can be undone; answers how many orders it had changed, 0: there is none.
    // nullopt: it could not be written, and is the last one still.
    std::optional<std::uint32_t> undo(const MemoryClock& clock);
    // All integrations: looked at.
    std::uint32_t markAllSeen(const MemoryClock& clock);
    bool forgetAll();
    // Orders are marked as listed or not from now on; null: no more.
    void compareWith(std::shared_ptr<const ListKeys> list);

    // Orders that are gone, the latest first: as they were last seen or answered for in this
    // session, else an order that has nothing but its id, and its status where that is known.
    struct GoneOrder
    {
        std::string integration; // its id
        std::string json;
        RowMark mark;
        MarkNote note;
    };
    struct GoneOrders
    {
        std::vector<GoneOrder> orders;
        std::uint32_t unnamed = 0; // whose sealed ids cannot be read, and which are not among them
    };
    GoneOrders goneOrders() const;

    // What Kombo says of an order that is gone. What is for good is remembered.
    struct FoundFate
    {
        std::string integration;
        std::string order; // both by their ids
        OrderFate fate = OrderFate::NotAnswered;
        std::string json; // as it came; empty: it did not
    };
    void noteFates(const std::vector<FoundFate>& found, const MemoryClock& clock);
    std::uint64_t goneRevision() const { return m_goneRevision; }

    // What a team has marked, by the newest; null: there is no team any more. Changes what is shown
    // and remembered by it, and cannot be undone. False: it could not be written.
    bool takeTeam(const std::shared_ptr<const TeamMarks>& team, const MemoryClock& clock);
    // What this person marked since this was asked last, for the team; and what of the orders
    // shown was marked before takeTeam(), and is news to the team.
    std::vector<TeamMark> takeOwnMarks();

    // How orders were before they changed, as far as the session knows.
    const std::shared_ptr<const EarlierOrders>& earlier() const { return m_earlier; }
    HiddenId hide(const Order& order) const { return m_key.hide(m_connection, order.source().integration, order.id()); }
    const std::vector<MemoryDay>& days() const { return m_content.days; }
    // Of the integrations of the snapshot marked last: others are not asked any more.
    std::vector<OpenByDay> openByDay() const;

private:
    using Flag = MemoryRecord::Flag;
    static constexpr std::uint32_t noRecord = 0xFFFF'FFFF;
    struct Line
    {
        std::uint64_t candidate = 0;
        std::uint32_t record = noRecord;
        std::uint32_t job = 0;
        bool isClosed = false;
    };
    struct AskedFate
    {
        OrderFate fate = OrderFate::NotAsked;
        MarkTime at = 0;
    };
    struct Chunk
    {
        std::shared_ptr<const OrderChunk> chunk;
        std::vector<Line> lines;
        std::shared_ptr<const ChunkMarks> marks;
        bool isStale = true;
    };
    struct UndoState
    {
        HiddenId id;
        std::uint8_t flags;
        FieldGroups changed;
        MemoryTimes times;
    };
    struct TeamChange
    {
        std::uint32_t record;
        TeamMarkKind kind;
        MarkTime value;
    };
    struct HiddenIdHash
    {
        std::size_t operator()(const HiddenId& id) const;
    };
    using Texts = std::unordered_map<HiddenId, std::string, HiddenIdHash>;
    static constexpr std::size_t mostTexts = 20'000; // of orders that changed or went, kept for this session

    bool forgetOld(const MemoryClock& clock);
    void readAgain();
    void resolveAll();
    std::uint32_t integrationOf(const std::string& id, MemoryChanges& changes);
    const std::vector<std::uint32_t>& jobNumbers(const Snapshot::Part& part);
    void addLines(const Snapshot& snapshot, const Snapshot::Rows& rows, Chunk& chunk);
    void addLines(const Snapshot& snapshot, const Snapshot::Rows& rows, const std::vector<std::uint32_t>& jobs,
        Chunk& chunk) const;
    void makeMarks(bool hasHistory, Chunk& chunk) const;
    struct ToMark
    {
        std::size_t rows = 0; // their place in the snapshot
        const std::vector<std::uint32_t>* jobs = nullptr;
        bool hasHistory = false;
        Chunk chunk;
        bool isNew = false; // or grew, or is not as it was
    };
    void markAll(const Snapshot& snapshot, std::vector<ToMark>& all);
    ListMark listMark(const Chunk& chunk, std::size_t at) const;
    RowMark markOf(const Line& line, bool hasHistory, ChunkMarks& marks) const;
    RowMark markOf(std::uint32_t record, FieldGroups changed, MarkNote& note) const;
    void takeFate(const MemoryRecord& record, MarkNote& note) const;
    FieldGroups differenceOf(const Line& line) const;
    bool hasHistory(const Snapshot::Part& part) const;
    void compare(const Snapshot::Rows& rows, Chunk& chunk, std::uint32_t integration, const MemoryClock& clock,
        MemoryChanges& changes, std::vector<HiddenId>& moved);
    void findGone(
        std::uint32_t integration, const MemoryClock& clock, MemoryChanges& changes, std::vector<HiddenId>& moved);
    void keepEarlier(const OrderSource& source, const std::vector<HiddenId>& moved);
    bool write(const MemoryChanges& changes);
    std::uint32_t recordFor(const Snapshot& snapshot, OrderRow row, const MemoryClock& clock, MemoryChanges& changes);
    bool isShown(const Snapshot& snapshot, OrderRow row) const;
    bool apply(std::uint32_t record, MemoryAct what, MarkTime until, const MemoryClock& clock);
    void makeStale();
    void noteOwn(
        std::uint32_t record, std::string_view integration, std::string_view order, const UndoState& was, MarkTime now);
    void noteOwnByRecord(std::uint32_t record, const UndoState& was, MarkTime now);
    void noteEarlier(std::uint32_t record, const HiddenId& id, const TeamMarks::Kinds* kinds, const MemoryClock& clock);
    std::vector<TeamChange> teamChanges(const MemoryClock& clock);
    void compareWithTeam(
        std::uint32_t record, const TeamMark& mark, const MemoryClock& clock, std::vector<TeamChange>& changes);

    MemoryKey m_key;
    std::unique_ptr<MemoryFile> m_file;
    std::string m_connection;
    MemoryContent m_content;
    MemoryClock m_clock; // of the marks given last
    std::int32_t m_forgotOn = 0; // the day
    MarkTime m_nextWake = 0; // the first snoozed one comes back; 0: none
    std::shared_ptr<const Snapshot> m_snapshot; // marked last
    std::unordered_set<std::string> m_shown; // own integrations of m_snapshot
    std::unordered_map<const OrderChunk*, Chunk> m_chunks; // of m_snapshot, the own ones
    std::unordered_map<std::uint64_t, std::vector<std::uint32_t>> m_jobNumbers; // by generation, then job
    std::unordered_map<std::string, std::shared_ptr<const Snapshot>> m_before; // by integration: before a refresh
    void forgetEarlier(const std::vector<std::string>& keys);
    std::shared_ptr<const EarlierOrders> m_earlier = std::make_shared<EarlierOrders>(); // shared: made anew by a change
    Texts m_goneTexts;
    std::unordered_map<HiddenId, AskedFate, HiddenIdHash> m_fates; // of this session
    std::shared_ptr<const ListKeys> m_list; // compared with; null: none
    std::vector<std::vector<UndoState>> m_undo;
    std::shared_ptr<const TeamMarks> m_team; // null: none
    std::unordered_map<HiddenId, std::array<std::int64_t, teamMarkKinds>, HiddenIdHash> m_ownTimes; // by the team's ids
    std::vector<TeamMark> m_ownMarks; // to be told
    std::unordered_map<HiddenId, std::shared_ptr<const TeamNames>, HiddenIdHash> m_teamNames; // by our ids
    std::uint32_t m_walk = 0;
    std::uint64_t m_revision = 0;
    std::uint64_t m_goneRevision = 0;
    bool m_healthy = true;
};

} // namespace docket
