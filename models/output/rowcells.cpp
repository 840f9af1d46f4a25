// SPDX-License-Identifier: MIT
#include "models/output/rowcells.h"

#include "models/orders/chunk.h"
#include "models/orders/store.h"

#include <algorithm>

namespace docket {

namespace {

constexpr std::size_t mostMade = 8 * 1024 * 1024; // bytes

} // namespace

RowCells::RowCells(const QList<OutputColumn>& columns, EndCell endCell, bool masked, const OrderMarks* marks)
    : m_endCell(endCell)
    , m_masked(masked)
    , m_marks(marks)
{
    for (const OutputColumn column : columns) {
        const bool isOfJob = column.isOfJob();
        if (m_runs.empty() || !isOfJob || !m_runs.back().isOfJob)
            m_runs.push_back({{}, isOfJob});
        m_runs.back().columns.push_back(column);
    }
}

void RowCells::append(const Order& order, std::string& to)
{
    const Made* made = madeFor(order);
    for (const Run& run : m_runs) {
        if (run.isOfJob) {
            to.append(m_made, made->begin, made->size);
            ++made;
        } else {
            const std::size_t begin = to.size();
            run.columns.front().append(order, to, m_masked, m_marks);
            m_endCell(begin, to);
        }
    }
}

const RowCells::Made* RowCells::madeFor(const Order& order)
{
    if (m_made.size() > mostMade)
        forgetMade();
    std::size_t& firstPlace = firstPlaceOf(order);
    if (firstPlace == 0) {
        firstPlace = m_places.size() + 1;
        makeAll(order);
    }
    return m_places.data() + firstPlace - 1;
}

std::size_t& RowCells::firstPlaceOf(const Order& order)
{
    const OrderSource* const source = &order.source();
    auto jobs
        = std::find_if(m_jobs.begin(), m_jobs.end(), [source](const Jobs& each) { return each.source == source; });
    if (jobs == m_jobs.end())
        jobs = m_jobs.insert(jobs, {source, {}});
    const std::size_t number = order.chunk()->jobNumbers[order.placeInChunk()]; // the job itself lies far away
    if (number >= jobs->firstPlaces.size())
        jobs->firstPlaces.resize(number + number / 2 + 1);
    return jobs->firstPlaces[number];
}

void RowCells::forgetMade()
{
    m_made.clear();
    m_places.clear();
    for (Jobs& jobs : m_jobs)
        std::fill(jobs.firstPlaces.begin(), jobs.firstPlaces.end(), 0);
}

void RowCells::makeAll(const Order& order)
{
    for (const Run& run : m_runs) {
        if (!run.isOfJob)
            continue;
        const std::size_t begin = m_made.size();
        for (const OutputColumn column : run.columns) {
            const std::size_t cellBegin = m_made.size();
            column.append(order, m_made, m_masked);
            m_endCell(cellBegin, m_made);
        }
        m_places.push_back({begin, m_made.size() - begin});
    }
}

} // namespace docket
