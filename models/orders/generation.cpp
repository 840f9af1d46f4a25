// SPDX-License-Identifier: MIT
#include "models/orders/generation.h"

#include <algorithm>

namespace docket {

Generation::Generation(const OrderSource& source, std::uint64_t number, std::uint64_t hashSeed,
    std::shared_ptr<Values> values, NumberChunk numberChunk)
    : m_source(std::make_shared<const OrderSource>(source))
    , m_number(number)
    , m_hashSeed(hashSeed)
    , m_values(std::move(values))
    , m_numberChunk(std::move(numberChunk))
    , m_unreadable(std::make_shared<const std::vector<std::string>>())
{
}

Store::Appended Generation::append(const Page& page)
{
    Store::Appended appended;
    for (const PageOrder& order : page.orders)
        ++(addOrder(order) ? appended.added : appended.repeated);
    appended.unreadable = static_cast<std::uint32_t>(page.unreadableCount);
    addUnreadable(page);
    return appended;
}

void Generation::close()
{
    m_ids = HashIndex();
    m_jobs = HashIndex();
}

void Generation::forgetUnreadable()
{
    m_unreadable = std::make_shared<const std::vector<std::string>>();
    m_unreadableCount = 0;
}

bool Generation::addOrder(const PageOrder& order)
{
    const std::string_view id = *order.fields[static_cast<std::size_t>(OrderField::Id)];
    const std::uint64_t idHash = hash(id);
    if (m_ids.find(idHash, id, [this](std::uint32_t number) { return idOf(number); }))
        return false;
    const std::uint32_t at = m_orderCount % rowsPerChunk;
    if (at == 0) {
        auto chunk = std::make_shared<OrderChunk>(m_source);
        const std::int64_t after = m_chunks.empty() ? -1 : std::int64_t{m_chunks.back().number};
        const std::uint32_t number = m_numberChunk(chunk, after);
        m_chunks.push_back({number, std::move(chunk)});
    }
    m_chunks.back().chunk->write(at, order, jobOf(order.rawJob), m_values->orderKindOf(order), m_hashSeed);
    m_ids.add(idHash, m_orderCount++);
    return true;
}

void Generation::addUnreadable(const Page& page)
{
    const std::vector<std::string>& results = page.unreadable;
    m_unreadableCount += page.unreadableCount;
    const std::size_t room = Store::maxUnreadableKept - m_unreadable->size();
    if (results.empty() || room == 0)
        return;
    auto more = *m_unreadable;
    more.insert(
        more.end(), results.begin(), results.begin() + static_cast<std::ptrdiff_t>(std::min(room, results.size())));
    m_unreadable = std::make_shared<const std::vector<std::string>>(std::move(more));
}

const Job& Generation::jobOf(std::string_view raw)
{
    const std::uint64_t rawHash = hash(raw);
    if (const auto known
        = m_jobs.find(rawHash, raw, [this](std::uint32_t number) -> std::string_view { return job(number).raw; }))
        return job(*known);
    const Job& added = addJob(raw);
    m_jobs.add(rawHash, added.number);
    return added;
}

const Job& Generation::addJob(std::string_view raw)
{
    if (m_jobCount % jobsPerBlock == 0)
        m_jobBlocks.push_back(std::make_shared<JobBlock>());
    auto job = std::make_unique<Job>();
    job->number = m_jobCount;
    parseJob(raw, *job);
    JobBlock& block = *m_jobBlocks.back();
    const std::size_t at = m_jobCount++ % jobsPerBlock;
    block.values[at] = m_values->valuesOf(*job);
    block.runs[at] = LetterRuns::of(job->folded);
    block.jobs[at] = std::move(job);
    return *block.jobs[at];
}

const Job& Generation::job(std::uint32_t number) const
{
    return *m_jobBlocks[number / jobsPerBlock]->jobs[number % jobsPerBlock];
}

std::string_view Generation::idOf(std::uint32_t number) const
{
    return Order(*m_chunks[number / rowsPerChunk].chunk, number % rowsPerChunk).id();
}

std::uint32_t Generation::countIn(std::size_t chunk) const
{
    const auto before = static_cast<std::uint32_t>(chunk) * rowsPerChunk;
    return std::min(m_orderCount - before, rowsPerChunk);
}

Snapshot::Part Generation::part() const
{
    return {m_source, m_number, m_orderCount, m_jobCount, {m_jobBlocks.begin(), m_jobBlocks.end()}, m_unreadable,
        m_unreadableCount};
}

} // namespace docket
