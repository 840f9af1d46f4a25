// SPDX-License-Identifier: MIT
#pragma once

#include "tests/bench/report.h"

#include <QString>

#include <vector>

namespace docket::bench {

// How cost grows, as a Markdown table: in all, for a page and for an order, a column for
// each size. The last column is what an order of the largest size costs to one of the
// smallest: 1 is linear growth. Empty when there is one size only.
QString growthTable(const std::vector<Measured>& measured);

} // namespace docket::bench
