// SPDX-License-Identifier: MIT
#pragma once

#include "tests/bench/rounds.h"
#include "tests/bench/rows.h"

#include <QString>

namespace docket::bench {

// The figure "ours / reference" of one case, both with their median times.
Figure ratioFigure(const Samples& ours, const Samples& reference, std::size_t which = 0);
// The worst of all rounds of one case.
Figure worstFigure(const Samples& ours, std::size_t which, const QString& reference);
Figure missingFigure(const QString& ours, const QString& why);

Cost timeCost(const QString& what, double milliseconds);

QString timeText(double milliseconds);
QString bytesText(double bytes);
QString numberText(double value); // three digits that matter
QString countText(qint64 count); // "100,000"

} // namespace docket::bench
