// SPDX-License-Identifier: MIT
#include "models/orders/marks.h"

#include "models/orders/store.h"

#include <algorithm>
#include <bit>

namespace docket {
namespace {

constexpr std::array<std::string_view, markCount> markNames{"new", "changed", "done", "snoozed", "asked", "gone"};
constexpr std::array<std::string_view, waitingCount> waitingNames{"0", "1-2", "3-7", "8-30", "31+"};
constexpr std::uint8_t notTodo
    = static_cast<std::uint8_t>(bitOf(Mark::Done) | bitOf(Mark::Snoozed) | bitOf(Mark::Gone));

MarkSet waitingBit(MarkTime since, const ChunkMarks::DayBounds& days)
{
    const auto range = std::find_if(days.begin(), days.end(), [since](MarkTime day) { return since >= day; });
    return bitOf(static_cast<Waiting>(range - days.begin()));
}

MarkSet bitsOf(const RowMark& row, const ChunkMarks::DayBounds& days)
{
    MarkSet set = row.marks;
    if ((row.marks & notTodo) == 0 && !row.isClosed)
        set = static_cast<MarkSet>(set | todoBit);
    if (row.inList != ListMark::NotCompared)
        set = static_cast<MarkSet>(set | (row.inList == ListMark::Listed ? listedBit : unlistedBit));
    if (row.since != 0)
        set = static_cast<MarkSet>(set | waitingBit(row.since, days));
    return set;
}

} // namespace

OrderFate fateOf(std::string_view status)
{
    for (const OrderFate fate : {OrderFate::Completed, OrderFate::Cancelled, OrderFate::Rejected, OrderFate::StillOpen})
        if (status == statusOf(fate))
            return fate;
    return OrderFate::Other;
}

std::string_view statusOf(OrderFate fate)
{
    switch (fate) {
    case OrderFate::Completed:
        return "COMPLETED";
    case OrderFate::Cancelled:
        return "CANCELLED";
    case OrderFate::Rejected:
        return "REJECTED";
    case OrderFate::StillOpen:
        return "OPEN";
    case OrderFate::NotAsked:
    case OrderFate::Other:
    case OrderFate::NotListed:
    case OrderFate::NotAnswered:
        return {};
    }
    return {};
}

std::string_view markName(Mark mark)
{
    return markNames[static_cast<std::size_t>(mark)];
}

std::string_view waitingName(Waiting waiting)
{
    return waitingNames[static_cast<std::size_t>(waiting)];
}

std::optional<MarkSet> marksNamed(std::string_view word)
{
    if (word == "todo")
        return todoBit;
    if (word == "listed")
        return listedBit;
    if (word == "unlisted")
        return unlistedBit;
    const auto found = std::find(markNames.begin(), markNames.end(), word);
    if (found == markNames.end())
        return std::nullopt;
    return bitOf(static_cast<Mark>(found - markNames.begin()));
}

std::optional<MarkSet> waitingNamed(std::string_view word)
{
    const auto found = std::find(waitingNames.begin(), waitingNames.end(), word);
    if (found == waitingNames.end())
        return std::nullopt;
    return bitOf(static_cast<Waiting>(found - waitingNames.begin()));
}

void ChunkMarks::sort(const DayBounds& days)
{
    for (std::vector<RowWord>& words : bits)
        words.assign((rows.size() + rowsPerWord - 1) / rowsPerWord, 0);
    for (std::size_t at = 0; at < rows.size(); ++at)
        for (unsigned left = bitsOf(rows[at], days); left != 0; left &= left - 1)
            bits[static_cast<std::size_t>(std::countr_zero(left))][at / rowsPerWord] |= RowWord{1}
                << (at % rowsPerWord);
}

void OrderMarks::keep(std::size_t index, MarkSet any, RowMask& rows) const
{
    const ChunkMarks* const marks = index < chunks.size() ? chunks[index].get() : nullptr;
    const std::size_t known = marks ? marks->rows.size() : 0;
    const bool keepsUnknown = (any & todoBit) != 0;
    for (std::size_t word = 0; word < rows.words().size(); ++word) {
        RowWord kept = 0;
        for (unsigned left = any; left != 0; left &= left - 1)
            if (word * rowsPerWord < known)
                kept |= marks->bits[static_cast<std::size_t>(std::countr_zero(left))][word];
        if (keepsUnknown && (word + 1) * rowsPerWord > known)
            kept |= known <= word * rowsPerWord ? ~RowWord{0} : ~RowWord{0} << (known % rowsPerWord);
        rows.words()[word] &= kept;
    }
}

std::uint32_t OrderMarks::count(std::size_t index, MarkSet bit, const RowMask& rows) const
{
    RowMask kept = rows;
    keep(index, bit, kept);
    std::uint32_t count = 0;
    for (const RowWord word : kept.words())
        count += static_cast<std::uint32_t>(std::popcount(word));
    return count;
}

RowMark OrderMarks::of(const Snapshot& snapshot, OrderRow row) const
{
    const std::size_t index = snapshot.indexOfRows(row);
    const std::uint32_t at = static_cast<std::uint32_t>(row) - snapshot.rows()[index].first;
    if (index >= chunks.size() || !chunks[index] || at >= chunks[index]->rows.size())
        return {};
    return chunks[index]->rows[at];
}

MarkNote OrderMarks::noteOf(const Snapshot& snapshot, OrderRow row) const
{
    const RowMark mark = of(snapshot, row);
    return mark.note == 0 ? MarkNote{} : chunks[snapshot.indexOfRows(row)]->notes[mark.note];
}

const ChunkMarks* OrderMarks::chunkOf(const Order& order) const
{
    const auto found
        = std::find_if(chunks.begin(), chunks.end(), [&order](const std::shared_ptr<const ChunkMarks>& each) {
              return each && each->chunk.get() == order.chunk() && order.placeInChunk() < each->rows.size();
          });
    return found == chunks.end() ? nullptr : found->get();
}

RowMark OrderMarks::of(const Order& order) const
{
    const ChunkMarks* const known = chunkOf(order);
    return known ? known->rows[order.placeInChunk()] : RowMark{};
}

MarkNote OrderMarks::noteOf(const Order& order) const
{
    const ChunkMarks* const known = chunkOf(order);
    return known ? known->notes[known->rows[order.placeInChunk()].note] : MarkNote{};
}

std::string earlierKey(const Order& order)
{
    std::string key = order.source().connection;
    key.append(1, '\0').append(order.source().integration).append(1, '\0').append(order.id());
    return key;
}

const std::string* MarkedOrders::earlierOf(const Order& order) const
{
    if (!earlier)
        return nullptr;
    const auto known = earlier->find(earlierKey(order));
    return known == earlier->end() ? nullptr : known->second.get();
}

std::optional<MarkSet> marksOf(Scope scope)
{
    switch (scope) {
    case Scope::Todo:
        return todoBit;
    case Scope::New:
        return bitOf(Mark::New);
    case Scope::Changed:
        return bitOf(Mark::Changed);
    case Scope::Done:
        return bitOf(Mark::Done);
    case Scope::Snoozed:
        return bitOf(Mark::Snoozed);
    case Scope::Gone:
        return bitOf(Mark::Gone);
    case Scope::All:
        return std::nullopt;
    }
    return std::nullopt;
}

} // namespace docket
