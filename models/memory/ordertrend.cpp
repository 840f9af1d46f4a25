// SPDX-License-Identifier: MIT
#include "models/memory/ordertrend.h"

#include <algorithm>

namespace docket {

std::vector<TrendDay> orderTrend(const std::vector<OpenByDay>& integrations, std::int32_t today)
{
    std::int32_t first = today + 1;
    for (const OpenByDay& days : integrations)
        if (!days.empty())
            first = std::min(first, days.begin()->first);
    first = std::max(first, today - trendDays + 1);
    std::vector<TrendDay> trend;
    for (std::int32_t day = first; day <= today; ++day) {
        TrendDay made{day, 0U};
        for (const OpenByDay& days : integrations) {
            if (days.empty() || days.begin()->first > day)
                continue;
            const auto known = days.find(day);
            if (known == days.end())
                made.open.reset();
            else if (made.open)
                *made.open += known->second;
        }
        trend.push_back(made);
    }
    return trend;
}

} // namespace docket
