// SPDX-License-Identifier: MIT
#include "models/orders/store.h"

#include "models/orders/generation.h"

#include <algorithm>
#include <limits>
#include <random>
#include <stdexcept>
#include <utility>

namespace docket {
namespace {

constexpr std::size_t mostChunks = std::numeric_limits<std::uint32_t>::max() / rowsPerChunk;
constexpr std::uint32_t noRows = std::numeric_limits<std::uint32_t>::max();

std::uint64_t randomSeed()
{
    std::random_device device;
    return (std::uint64_t{device()} << 32U) | device();
}

} // namespace

struct Store::Impl
{
    // One source: what snapshots show, and a walk that waits to replace it.
    struct Place
    {
        std::unique_ptr<Generation> shown;
        std::unique_ptr<Generation> hidden;

        bool has(const Generation& generation) const
        {
            return shown.get() == &generation || hidden.get() == &generation;
        }
    };

    std::vector<Place> places;
    std::uint32_t firstChunk = 0;
    std::vector<std::weak_ptr<OrderChunk>> chunks; // by number less firstChunk; expired ones are free
    std::uint64_t lastGeneration = 0;
    std::uint64_t hashSeed = randomSeed();
    std::shared_ptr<Values> values = std::make_shared<Values>(hashSeed);
    std::uint64_t namesRevision = 0;
    mutable std::shared_ptr<const Snapshot> current = std::make_shared<const Snapshot>();
    mutable bool changed = false;

    std::uint32_t numberChunk(const std::shared_ptr<OrderChunk>& chunk, std::int64_t after);
    Place& placeOf(const OrderSource& source);
    std::vector<Place>::iterator placeWith(const Generation& generation);
};

// A number comes again once nobody holds its chunk, so that weeks of refreshing do
// not use them up. Snapshots that are alive hold theirs: within them it is unique.
std::uint32_t Store::Impl::numberChunk(const std::shared_ptr<OrderChunk>& chunk, std::int64_t after)
{
    const auto from = std::max<std::int64_t>(after + 1 - firstChunk, 0);
    const auto free = std::find_if(chunks.begin() + static_cast<std::ptrdiff_t>(from), chunks.end(),
        [](const std::weak_ptr<OrderChunk>& known) { return known.expired(); });
    const auto number = firstChunk + static_cast<std::size_t>(free - chunks.begin());
    if (number >= mostChunks)
        throw std::length_error("more orders than rows can name");
    if (free == chunks.end())
        chunks.emplace_back(chunk);
    else
        *free = chunk;
    return static_cast<std::uint32_t>(number);
}

Store::Impl::Place& Store::Impl::placeOf(const OrderSource& source)
{
    const auto found = std::find_if(
        places.begin(), places.end(), [&](const Place& place) { return place.shown->source().isSame(source); });
    return found != places.end() ? *found : places.emplace_back();
}

std::vector<Store::Impl::Place>::iterator Store::Impl::placeWith(const Generation& generation)
{
    return std::find_if(places.begin(), places.end(), [&](const Place& place) { return place.has(generation); });
}

Store::Store(std::uint32_t firstChunk)
    : m_impl(std::make_unique<Impl>())
{
    m_impl->firstChunk = firstChunk;
}

Store::~Store() = default;

Generation& Store::begin(const OrderSource& source)
{
    Impl& impl = *m_impl;
    auto generation = std::make_unique<Generation>(source, ++impl.lastGeneration, impl.hashSeed, impl.values,
        [&impl](
            const std::shared_ptr<OrderChunk>& chunk, std::int64_t after) { return impl.numberChunk(chunk, after); });
    Generation& begun = *generation;
    Impl::Place& place = impl.placeOf(source);
    if (place.shown && place.shown->orderCount() > 0) {
        place.hidden = std::move(generation);
    } else {
        place.shown = std::move(generation);
        impl.changed = true;
    }
    return begun;
}

Store::Appended Store::append(Generation& generation, const Page& page)
{
    const Appended appended = generation.append(page);
    m_impl->changed = true;
    return appended;
}

void Store::finish(Generation& generation)
{
    generation.close();
    generation.setWhole();
    const auto place = m_impl->placeWith(generation);
    if (place != m_impl->places.end() && place->hidden.get() == &generation)
        place->shown = std::move(place->hidden);
    m_impl->changed = true;
}

bool Store::abandon(Generation& generation)
{
    generation.close();
    const auto place = m_impl->placeWith(generation);
    if (place == m_impl->places.end() || place->hidden.get() != &generation)
        return place != m_impl->places.end();
    if (place->shown->isWhole() || generation.orderCount() < place->shown->orderCount()) {
        place->hidden.reset();
        return false;
    }
    place->shown = std::move(place->hidden);
    m_impl->changed = true;
    return true;
}

void Store::forgetUnreadable(Generation& generation)
{
    generation.forgetUnreadable();
    m_impl->changed = true;
}

void Store::keepOnly(const std::vector<OrderSource>& sources)
{
    const auto isUnwanted = [&](const Impl::Place& place) {
        return std::none_of(sources.begin(), sources.end(),
            [&](const OrderSource& source) { return source.isSame(place.shown->source()); });
    };
    m_impl->changed |= std::erase_if(m_impl->places, isUnwanted) > 0;
    if (m_impl->places.empty())
        m_impl->values = std::make_shared<Values>(m_impl->hashSeed); // they are texts of orders, too
}

void Store::noteNames() const
{
    ++m_impl->namesRevision;
    m_impl->changed = true;
}

std::shared_ptr<const Snapshot> Store::snapshot() const
{
    if (!std::exchange(m_impl->changed, false))
        return m_impl->current;
    auto next = std::make_shared<Snapshot>();
    for (const Impl::Place& place : m_impl->places) {
        const Generation& shown = *place.shown;
        const auto part = static_cast<std::uint32_t>(next->m_parts.size());
        next->m_parts.push_back(shown.part());
        next->m_orderCount += shown.orderCount();
        for (std::size_t i = 0; i < shown.chunks().size(); ++i)
            next->m_rows.push_back(
                {shown.chunks()[i].chunk, shown.chunks()[i].number * rowsPerChunk, shown.countIn(i), part});
    }
    next->m_values = m_impl->values;
    next->m_valueCounts = m_impl->values->counts();
    next->m_orderKindCount = m_impl->values->orderKindCount();
    next->m_namesRevision = m_impl->namesRevision;
    std::sort(next->m_rows.begin(), next->m_rows.end(),
        [](const Snapshot::Rows& left, const Snapshot::Rows& right) { return left.first < right.first; });
    next->m_slotToRows.assign(m_impl->firstChunk + m_impl->chunks.size(), noRows);
    for (std::size_t i = 0; i < next->m_rows.size(); ++i)
        next->m_slotToRows[next->m_rows[i].first / rowsPerChunk] = static_cast<std::uint32_t>(i);
    m_impl->current = next;
    return next;
}

} // namespace docket
