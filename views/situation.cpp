// SPDX-License-Identifier: MIT
#include "views/situation.h"

#include <algorithm>
#include <utility>

namespace docket {

void Situation::takeTime()
{
    const bool earlierShown
        = std::any_of(sources.begin(), sources.end(), [](const SourceState& state) { return state.showsEarlierWalk; });
    asOf = {};
    if (loading && !earlierShown)
        return;
    for (const SourceState& state : std::as_const(sources)) {
        if (state.shownAt.isValid() && (!asOf.isValid() || state.shownAt < asOf))
            asOf = state.shownAt;
    }
}

QList<SourceState> troubled(const Situation& situation)
{
    QList<SourceState> states;
    for (const SourceState& state : situation.sources) {
        if (state.isOver() && (state.phase != SourceState::Phase::Complete || state.unreadable > 0))
            states += state;
    }
    return states;
}

QList<ConnectionState> withoutKey(const Situation& situation)
{
    QList<ConnectionState> states;
    for (const ConnectionState& state : situation.connections) {
        if (state.connection.enabled && state.key != KeyState::Waiting && !hasKey(state.key))
            states += state;
    }
    return states;
}

const SourceState* firstAtWork(const Situation& situation)
{
    const auto found = std::find_if(situation.sources.begin(), situation.sources.end(), [](const SourceState& state) {
        return state.phase == SourceState::Phase::Loading || state.phase == SourceState::Phase::Retrying;
    });
    return found == situation.sources.end() ? nullptr : &*found;
}

bool waitsToRetry(const Situation& situation)
{
    const SourceState* state = situation.loading ? firstAtWork(situation) : nullptr;
    return state && state->phase == SourceState::Phase::Retrying;
}

// What the view has, with or without a filter.
qint64 ordersInView(const Situation& situation)
{
    return situation.scope == Scope::All ? situation.total : situation.inScope;
}

QStringList fileProblems(const QList<SavedFile>& files)
{
    QStringList problems;
    for (const SavedFile& file : files) {
        if (!file.problem.isEmpty())
            problems += file.problem;
    }
    return problems;
}

} // namespace docket
