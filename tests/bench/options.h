// SPDX-License-Identifier: MIT
#pragma once

#include "tests/bench/rows.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace docket::bench {

struct Options
{
    std::vector<Row> rows;
    std::vector<int> sizes; // how many orders; ascending
    bool quick = false;
    QString output; // empty: the standard output only
};

// Ends the program with a sentence when they make no sense.
Options optionsOf(const QStringList& arguments);

[[noreturn]] void refuse(const QString& sentence);

} // namespace docket::bench
