// SPDX-License-Identifier: MIT
#pragma once

#include "models/api/loader.h"
#include "models/connectionstate.h"
#include "models/facetlists.h"
#include "models/savedresponses.h"
#include "views/emptystate.h"
#include "views/noticebar.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace docket {

// What a person can ask of the window by a button; actions.h has the menu's.
enum class WindowAction {
    None,
    Connect,
    EnterProxyPassword,
    EditConnection, // the key, the ids or the address
    RemoveConnection,
    ManageConnections,
    EnableConnections, // all that are switched off
    SwitchEndpoint, // a connection's, to the successor of the one that is gone
    TryDemo,
    LeaveDemo,
    PassHour, // in the demo
    Refresh,
    RefreshCurrent, // the integration of the current order
    Stop,
    RetryNow, // those that wait before they ask again
    ClearFilter,
    ShowTodo,
    ShowAll, // open orders, whatever was done with them
    OpenFile,
    CloseFile,
    RetryKey, // ask the password store again
    CopyReport,
    CopyMessage,
    CopyUnreadable,
    OpenLog,
};

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

    void takeTime(); // asOf from the sources
};

// The panel in the table's place, or nullopt where the table belongs.
struct StatePanel
{
    StateContent content;
    WindowAction primary = WindowAction::None;
    WindowAction plain = WindowAction::None;
    WindowAction link = WindowAction::None;
    std::optional<SourceState> source; // the one it speaks of; none: several or all
    QString connection; // the key slot of the one it speaks of; empty: several or all
};
std::optional<StatePanel> panelFor(const Situation& situation);

// What needs a person although there are orders to show.
struct WindowNotice
{
    Notice notice;
    WindowAction action = WindowAction::None;
    std::optional<SourceState> source; // the one it speaks of; none: several
    QString connection; // the key slot of the one it speaks of; empty: several
};
std::optional<WindowNotice> noticeFor(const Situation& situation);

// "1,240 open" or "37 of 1,240"; "as of 09:41"; "Loading Acme, page 3 …".
QString countText(const Situation& situation);
QString asOfText(const Situation& situation, const QDateTime& now);
QString workText(const Situation& situation, const QDateTime& now);
// "Next refresh 09:56"; empty while loading and where nothing is waiting.
QString nextRefreshText(const Situation& situation);
bool waitsToRetry(const Situation& situation); // workText() counts the seconds
QString healthText(const Situation& situation); // empty: nothing is wrong

// Connections that are switched on and cannot be loaded for want of a key.
QList<ConnectionState> withoutKey(const Situation& situation);

// Sources that ended otherwise than complete, in their order.
QList<SourceState> troubled(const Situation& situation);

} // namespace docket
