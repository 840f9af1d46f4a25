// SPDX-License-Identifier: MIT
#pragma once

#include "models/api/loader.h"
#include "models/connectionstate.h"
#include "models/facetlists.h"
#include "models/savedresponses.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace docket {

// Everything the window's words depend on; a value, made anew when any of it changes.
struct Situation
{
    bool connected = false; // a connection is switched on, or the demo
    bool demo = false;
    QString connectionName; // of the one that is switched on; empty where there are several
    QList<ConnectionState> connections; // all of them; in the demo that one
    QList<SavedFile> files; // not empty: their orders are shown, and there is no connection
    bool reading = false; // these files
    bool loading = false;
    QList<SourceState> sources;
    qint64 total = 0; // orders of the snapshot
    docket::Scope scope = docket::Scope::All; // which of them are looked at, beside the filter
    qint64 inScope = 0; // of the scope, with or without the filter
    qint64 shown = 0; // of these, those that match
    QString filter;
    QString filterHint; // what of it was read as text; empty: nothing
    bool filterUnfinished = false; // it may be mended by what is typed next
    QDateTime asOf; // UTC; when what is shown was loaded; invalid while it comes for the first time

    QDateTime nextRefresh; // UTC; invalid: none is waiting
    bool refreshPaused = false; // until somebody acts

    QString settingsWord; // what the person should know of their settings; empty: nothing

    void takeTime(); // asOf from the sources: of what is shown, the oldest
};

// What the view has, with or without a filter.
qint64 ordersInView(const Situation& situation);

const SourceState* firstAtWork(const Situation& situation); // null: none
bool waitsToRetry(const Situation& situation); // workText() counts the seconds

// Connections that are switched on and cannot be loaded for want of a key.
QList<ConnectionState> withoutKey(const Situation& situation);

// Sources that ended otherwise than complete, in their order.
QList<SourceState> troubled(const Situation& situation);

QStringList fileProblems(const QList<SavedFile>& files);

} // namespace docket
