// SPDX-License-Identifier: MIT
#include "views/situationwords.h"

#include "models/api/guidance.h"
#include "models/api/retry.h"
#include "views/situationtext.h"

#include <QLocale>

#include <algorithm>

namespace docket {

namespace {

QString number(qint64 count)
{
    return QLocale().toString(count);
}

// There is no later than the file: no minutes that pass.
QString fileText(const QList<SavedFile>& files)
{
    if (files.size() > 1)
        return SituationText::tr("From %n file(s); refresh is off.", nullptr, static_cast<int>(files.size()));
    const QString day = QLocale().toString(files.first().savedAt.toLocalTime().date(), QLocale::ShortFormat);
    return SituationText::tr("From file %1 (%2); refresh is off.").arg(files.first().name, day);
}

QString scopeCountText(Scope scope)
{
    switch (scope) {
    case Scope::Todo:
        return SituationText::tr("%1 to do", "number of orders");
    case Scope::New:
        return SituationText::tr("%1 new", "number of orders");
    case Scope::Changed:
        return SituationText::tr("%1 changed", "number of orders");
    case Scope::Done:
        return SituationText::tr("%1 done", "number of orders");
    case Scope::Snoozed:
        return SituationText::tr("%1 snoozed", "number of orders");
    case Scope::Gone:
        return SituationText::tr("%1 no longer open", "number of orders");
    case Scope::All:
        break;
    }
    return SituationText::tr("%1 open", "number of open orders");
}

} // namespace

QString countText(const Situation& situation)
{
    const bool nothingYet = situation.total == 0 && !situation.asOf.isValid();
    if ((!situation.connected && situation.files.isEmpty()) || nothingYet)
        return SituationText::tr("No orders loaded");
    if (!situation.filter.trimmed().isEmpty())
        return SituationText::tr("%1 of %2", "orders that match, of all that are open")
            .arg(number(situation.shown), number(ordersInView(situation)));
    return scopeCountText(situation.scope).arg(number(ordersInView(situation)));
}

QString asOfText(const Situation& situation, const QDateTime& now)
{
    if (!situation.files.isEmpty())
        return situation.asOf.isValid() ? fileText(situation.files) : QString();
    if (situation.loading && situation.total > 0 && !situation.asOf.isValid())
        return SituationText::tr("so far");
    if (!situation.asOf.isValid())
        return {};
    const qint64 minutes = std::max<qint64>(0, situation.asOf.secsTo(now) / 60);
    const QString time = QLocale().toString(situation.asOf.toLocalTime().time(), QLocale::ShortFormat);
    return minutes == 0 ? SituationText::tr("as of %1").arg(time)
                        : SituationText::tr("as of %1 (%n min)", nullptr, static_cast<int>(minutes)).arg(time);
}

QString workText(const Situation& situation, const QDateTime& now)
{
    const SourceState* state = situation.loading ? firstAtWork(situation) : nullptr;
    if (!state)
        return {};
    if (state->phase == SourceState::Phase::Retrying && state->failure) {
        // Nothing waits for longer; a clock that was set back would say so.
        const qint64 seconds = std::clamp<qint64>((now.msecsTo(state->retryAt) + 999) / 1000, 0, longestHint.count());
        return QStringLiteral("%1: %2").arg(
            state->source.label, waitingSentence(*state->failure, static_cast<int>(seconds)));
    }
    return SituationText::tr("Loading %1, page %2, %n order(s)…", nullptr, static_cast<int>(state->orders))
        .arg(state->source.label)
        .arg(std::max(1, state->page));
}

QString nextRefreshText(const Situation& situation)
{
    if (situation.loading || !situation.connected)
        return {};
    if (situation.nextRefresh.isValid())
        return SituationText::tr("Next refresh %1", "a time")
            .arg(QLocale().toString(situation.nextRefresh.toLocalTime().time(), QLocale::ShortFormat));
    return situation.refreshPaused ? SituationText::tr("Automatic refresh waits for you") : QString();
}

} // namespace docket
