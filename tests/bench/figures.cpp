// SPDX-License-Identifier: MIT
#include "tests/bench/figures.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace docket::bench {

Figure ratioFigure(const Samples& ours, const Samples& reference, std::size_t which)
{
    const Samples each = ratios(ours, reference, which);
    return {medianOf(each), smallestOf(each), largestOf(each), timeText(medianOf(ours, which)),
        timeText(medianOf(reference, which))};
}

Figure worstFigure(const Samples& ours, std::size_t which, const QString& reference)
{
    return {largestOf(ours, which), smallestOf(ours, which), largestOf(ours, which),
        "median " + timeText(medianOf(ours, which)), reference};
}

Figure missingFigure(const QString& ours, const QString& why)
{
    return {std::nullopt, 0, 0, ours, why};
}

Cost timeCost(const QString& what, double milliseconds)
{
    return {what, Cost::Unit::Milliseconds, milliseconds};
}

QString timeText(double milliseconds)
{
    if (milliseconds >= 1000)
        return numberText(milliseconds / 1000) + " s";
    if (milliseconds >= 0.1)
        return numberText(milliseconds) + " ms";
    return milliseconds >= 0.0001 ? numberText(milliseconds * 1e3) + " µs" : numberText(milliseconds * 1e6) + " ns";
}

QString bytesText(double bytes)
{
    if (bytes >= 1e6)
        return numberText(bytes / 1e6) + " MB";
    return bytes >= 1e4 ? numberText(bytes / 1e3) + " kB" : numberText(bytes) + " B";
}

QString numberText(double value)
{
    const int digits = value > 0 ? 2 - static_cast<int>(std::floor(std::log10(value))) : 0;
    return QString::number(value, 'f', std::clamp(digits, 0, 4));
}

QString countText(qint64 count)
{
    return QLocale(QLocale::English, QLocale::UnitedStates).toString(count);
}

} // namespace docket::bench
