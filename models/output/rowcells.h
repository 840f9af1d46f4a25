// SPDX-License-Identifier: MIT
#pragma once

#include "models/output/outputcolumn.h"

#include <QList>

#include <string>
#include <vector>

namespace docket {

// Makes what was appended from `begin` on a cell of the text that is being written.
using EndCell = void (*)(std::size_t begin, std::string& to);

// Appends the cells of orders, row by row. Those that all orders of a job have alike are
// made once a job and copied from then on. For one thread; the orders must outlive it.
class RowCells
{
public:
    // Masked, personal columns are not read at all.
    // The marks must outlive it, too.
    RowCells(
        const QList<OutputColumn>& columns, EndCell endCell, bool masked = false, const OrderMarks* marks = nullptr);

    void append(const Order& order, std::string& to);

private:
    // Columns side by side that are all of the job, or one that is not.
    struct Run
    {
        std::vector<OutputColumn> columns;
        bool isOfJob = false;
    };
    // Where the cells of a job and a run lie in m_made.
    struct Made
    {
        std::size_t begin = 0;
        std::size_t size = 0;
    };
    // The jobs of one source, whose numbers are its own.
    struct Jobs
    {
        const OrderSource* source = nullptr;
        std::vector<std::size_t> firstPlaces; // by a job's number: one more than its first in m_places; 0: none yet
    };

    const Made* madeFor(const Order& order);
    std::size_t& firstPlaceOf(const Order& order);
    void makeAll(const Order& order);
    void forgetMade();

    std::vector<Run> m_runs;
    EndCell m_endCell;
    bool m_masked;
    const OrderMarks* m_marks;
    std::string m_made;
    std::vector<Made> m_places; // of each job one after the other, for each run that is of the job
    std::vector<Jobs> m_jobs;
};

} // namespace docket
