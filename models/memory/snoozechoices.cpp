// SPDX-License-Identifier: MIT
#include "models/memory/snoozechoices.h"

namespace docket {

QList<SnoozeChoice> snoozeChoices(const QDateTime& now)
{
    const QTime afternoon(16, 0);
    const QTime morning(8, 0);
    const auto at = [&now](const QDate& day, const QTime& time) {
        QDateTime moment = now;
        moment.setDate(day);
        moment.setTime(time);
        return moment;
    };
    const QDate today = now.date();
    const QDate monday = today.addDays(8 - today.dayOfWeek());
    QList<SnoozeChoice> choices;
    if (now.time() < afternoon)
        choices += {SnoozeChoice::When::ThisAfternoon, at(today, afternoon)};
    choices += {SnoozeChoice::When::Tomorrow, at(today.addDays(1), morning)};
    if (monday != today.addDays(1))
        choices += {SnoozeChoice::When::Monday, at(monday, morning)};
    return choices;
}

} // namespace docket
