// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <vector>

namespace docket {

class JobMaker;

// Jobs that break the schema, or keep it and are trouble all the same, each in a way
// of its own. JSON by its grammar, though strings may hold lone surrogate escapes.
std::vector<QByteArray> oddJobs(JobMaker& maker);

// How many jobs oddJobs() returns.
qsizetype oddJobCount();

} // namespace docket
