// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QList>

namespace docket {

// A time that an order can be snoozed until.
struct SnoozeChoice
{
    enum class When { ThisAfternoon, Tomorrow, Monday };
    When when;
    QDateTime until; // in the zone of `now`
};

// Those that are still ahead, the nearest first: today at 16:00, tomorrow and next Monday
// at 08:00; Monday is left out where that is tomorrow.
QList<SnoozeChoice> snoozeChoices(const QDateTime& now);

} // namespace docket
