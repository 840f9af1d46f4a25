// SPDX-License-Identifier: MIT
#pragma once

#include "views/situation.h"

#include <QTimeZone>

// Situations of the window for tests.
namespace docket::test {

inline QDateTime at(int hour, int minute, int second = 0)
{
    return QDateTime(QDate(2026, 2, 3), QTime(hour, minute, second), Qt::UTC);
}

inline SourceState source(SourceState::Phase phase, const QString& label = QStringLiteral("Acme"))
{
    SourceState state;
    state.source = {QStringLiteral("workday:") + label, label};
    state.phase = phase;
    if (state.isOver())
        state.endedAt = at(9, 41);
    return state;
}

inline SourceState failedSource(Failure::Kind kind, const QString& label = QStringLiteral("Acme"))
{
    SourceState state = source(SourceState::Phase::Failed, label);
    state.failure = Failure();
    state.failure->kind = kind;
    state.failure->host = QStringLiteral("api.kombo.dev");
    return state;
}

// Kombo's own error in an envelope.
inline SourceState refusedSource(const QString& code, const QString& label = QStringLiteral("Acme"))
{
    SourceState state = failedSource(Failure::Kind::Envelope, label);
    state.failure->status = 403;
    state.failure->code = code;
    return state;
}

// Connected and loaded.
inline Situation loaded(const QList<SourceState>& sources, qint64 orders, const QString& filter = {}, qint64 shown = -1)
{
    Situation situation;
    situation.connected = true;
    situation.connectionName = QStringLiteral("Acme EU");
    situation.sources = sources;
    situation.total = orders;
    situation.shown = shown < 0 ? orders : shown;
    situation.filter = filter;
    situation.asOf = at(9, 41);
    return situation;
}

inline Situation loading(const QList<SourceState>& sources, qint64 orders = 0)
{
    Situation situation = loaded(sources, orders);
    situation.loading = true;
    situation.asOf = {};
    return situation;
}

} // namespace docket::test
