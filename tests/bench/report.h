// SPDX-License-Identifier: MIT
#pragma once

#include "tests/bench/rows.h"

#include <QString>

#include <vector>

namespace docket::bench {

// One row with what came out, or why nothing did.
struct Measured
{
    Row row;
    int rounds = 0;
    Outcome outcome;
    QString problem; // empty: it was measured
};

// The whole report as Markdown. `circumstances` are lines such as "Machine: …".
QString reportText(const QStringList& circumstances, const std::vector<Measured>& rows);

} // namespace docket::bench
