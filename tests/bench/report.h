// SPDX-License-Identifier: MIT
#pragma once

#include "tests/bench/rows.h"

#include <QString>

#include <vector>

namespace docket::bench {

// One row over the orders of one size, with what came out, or why nothing did.
struct Measured
{
    Row row;
    int orders = 0;
    Jobs jobs = Jobs::Shared;
    int rounds = 0;
    Outcome outcome;
    QString problem; // empty: it was measured
};

// The whole report as Markdown: goals, growth, notes. `circumstances` are lines such as
// "Machine: …"; `measured` is in any order, of any number of sizes.
QString reportText(const QStringList& circumstances, const std::vector<Measured>& measured);

} // namespace docket::bench
