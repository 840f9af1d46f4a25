// SPDX-License-Identifier: MIT
#include "views/statepanel.h"

#include "models/api/guidance.h"
#include "views/guidanceaction.h"
#include "views/situationtext.h"

#include <QLocale>

#include <algorithm>

namespace docket {

namespace {

StatePanel firstRun()
{
    StatePanel panel;
    panel.content.title = SituationText::tr("No orders here yet");
    panel.content.sentence = SituationText::tr("See it with sample orders, or connect to Kombo.");
    panel.content.primary = SituationText::tr("Connect…");
    panel.content.plain = SituationText::tr("Try with demo data");
    panel.content.privacy = SituationText::tr("Docket only reads. Your key stays in this computer's keyring.");
    panel.content.link = SituationText::tr("Open a saved response…");
    panel.content.linkSymbol = Symbol::File;
    panel.primary = WindowAction::Connect;
    panel.plain = WindowAction::TryDemo;
    panel.link = WindowAction::OpenFile;
    return panel;
}

// Files without an order to show.
StatePanel filePanel(const Situation& situation)
{
    StatePanel panel;
    panel.content.symbol = Symbol::File;
    panel.plain = WindowAction::CloseFile;
    panel.content.plain = SituationText::tr("Close file");
    if (situation.reading) {
        panel.content.title
            = SituationText::tr("Reading %n file(s)…", nullptr, static_cast<int>(situation.files.size()));
        return panel;
    }
    const QStringList problems = fileProblems(situation.files);
    panel.content.title = problems.isEmpty()
        ? SituationText::tr("No open orders in %n file(s)", nullptr, static_cast<int>(situation.files.size()))
        : SituationText::tr("This is no saved response of open orders");
    panel.content.sentence = problems.join(QLatin1Char('\n'));
    panel.content.primary = SituationText::tr("Open another…");
    panel.primary = WindowAction::OpenFile;
    return panel;
}

QString keyHint(KeyState state)
{
    switch (state) {
    case KeyState::NoStore:
        return SituationText::tr(
            "Enter the key again to use it for this session, or start a password store and try again.");
    case KeyState::Missing:
        return SituationText::tr("It was removed from your password store. Enter the key again.");
    case KeyState::Denied:
        return SituationText::tr("Allow it in your password store and try again, or enter the key again.");
    case KeyState::Failed:
        return SituationText::tr("Try again, or enter the key to use it for this session.");
    case KeyState::Waiting:
    case KeyState::Present:
    case KeyState::SessionOnly:
    case KeyState::Locked:
    case KeyState::LockedOrRemoved:
        return SituationText::tr("Unlock it and try again, or enter the key again.");
    }
    return {};
}

// Where nothing is shown for want of keys. Of several connections the first one speaks, for
// one password store keeps all keys.
StatePanel keyPanel(const QList<ConnectionState>& connections)
{
    const ConnectionState& first = connections.front();
    const bool isMissing = first.key == KeyState::Missing;
    StatePanel panel;
    panel.content.symbol = Symbol::Lock;
    panel.content.title = keyStateSentence(first.key);
    panel.content.sentence = connections.size() == 1
        ? keyHint(first.key)
        : SituationText::tr("%n connection(s) have no key.", nullptr, static_cast<int>(connections.size()))
            + QLatin1Char(' ') + keyHint(first.key);
    panel.content.primary = isMissing ? SituationText::tr("Enter the key…") : SituationText::tr("Try again");
    panel.content.plain = isMissing ? SituationText::tr("Try again") : SituationText::tr("Enter the key…");
    panel.primary = isMissing ? WindowAction::EditConnection : WindowAction::RetryKey;
    panel.plain = isMissing ? WindowAction::RetryKey : WindowAction::EditConnection;
    panel.connection = first.connection.keySlot;
    return panel;
}

StatePanel allSwitchedOff()
{
    StatePanel panel;
    panel.content.symbol = Symbol::CloudOff;
    panel.content.title = SituationText::tr("All connections are switched off");
    panel.content.sentence = SituationText::tr("Nothing is loaded from Kombo.");
    panel.content.primary = SituationText::tr("Switch them on");
    panel.content.plain = SituationText::tr("Connect…");
    panel.primary = WindowAction::EnableConnections;
    panel.plain = WindowAction::Connect;
    return panel;
}

StatePanel waitingForKey()
{
    StatePanel panel;
    panel.content.symbol = Symbol::Lock;
    panel.content.title = SituationText::tr("Waiting for your password store…");
    panel.content.sentence = SituationText::tr("It may ask you to unlock it.");
    return panel;
}

bool isWaitingForKey(const Situation& situation)
{
    return std::any_of(situation.connections.begin(), situation.connections.end(),
        [](const ConnectionState& state) { return state.connection.enabled && state.key == KeyState::Waiting; });
}

QString nameAtWork(const SourceState* state, const Situation& situation)
{
    if (state)
        return state->source.label;
    return situation.connectionName.isEmpty() && !situation.sources.isEmpty() ? situation.sources.front().source.label
                                                                              : situation.connectionName;
}

StatePanel loadingPanel(const Situation& situation)
{
    const SourceState* state = firstAtWork(situation);
    StatePanel panel;
    panel.content.symbol = Symbol::Refresh;
    panel.content.title = SituationText::tr("Loading %1…").arg(nameAtWork(state, situation));
    panel.content.sentence = SituationText::tr("Page %1").arg(state ? std::max(1, state->page) : 1);
    panel.content.plain = SituationText::tr("Stop");
    panel.plain = WindowAction::Stop;
    return panel;
}

StatePanel nothingOpen(const Situation& situation)
{
    StatePanel panel;
    panel.content.symbol = Symbol::Check;
    panel.content.symbolColor = Token::Ok;
    panel.content.title = SituationText::tr("You are done");
    panel.content.sentence = SituationText::tr(
        "Nothing is open at %n integration(s). Checked %1.", nullptr, static_cast<int>(situation.sources.size()))
                                 .arg(QLocale().toString(situation.asOf.toLocalTime().time(), QLocale::ShortFormat));
    panel.content.plain = SituationText::tr("Refresh");
    panel.plain = WindowAction::Refresh;
    return panel;
}

// A view without an order, while orders are open.
StatePanel emptyView(const Situation& situation)
{
    StatePanel panel;
    const int open = static_cast<int>(situation.total);
    panel.content.symbol = Symbol::Check;
    switch (situation.scope) {
    case Scope::Todo:
        panel.content.symbolColor = Token::Ok;
        panel.content.title = SituationText::tr("Nothing to do");
        panel.content.sentence = SituationText::tr("%n open order(s) are done or snoozed.", nullptr, open);
        break;
    case Scope::New:
        panel.content.title = SituationText::tr("Nothing new");
        panel.content.sentence = SituationText::tr("You have looked at everything that came.");
        break;
    case Scope::Changed:
        panel.content.title = SituationText::tr("Nothing changed");
        panel.content.sentence = SituationText::tr("No open order is different from when you looked at it.");
        break;
    case Scope::Done:
        panel.content.title = SituationText::tr("No open order is marked done");
        panel.content.sentence = SituationText::tr("Mark orders as done with Ctrl+D; they come back when they change.");
        break;
    case Scope::Snoozed:
        panel.content.symbol = Symbol::Clock;
        panel.content.title = SituationText::tr("Nothing snoozed");
        panel.content.sentence
            = SituationText::tr("Snooze orders with Ctrl+Shift+D; they come back at the time you choose.");
        break;
    case Scope::Gone:
        panel.content.title = SituationText::tr("No order has gone");
        panel.content.sentence = SituationText::tr("No order is remembered that is no longer open.");
        break;
    case Scope::All:
        break;
    }
    panel.content.link
        = situation.scope == Scope::Todo ? SituationText::tr("All open orders") : SituationText::tr("What is to do");
    panel.link = situation.scope == Scope::Todo ? WindowAction::ShowAll : WindowAction::ShowTodo;
    return panel;
}

StatePanel noMatch(const Situation& situation)
{
    StatePanel panel;
    panel.content.symbol = Symbol::Search;
    panel.content.title = SituationText::tr("No order matches “%1”").arg(situation.filter.trimmed().left(60));
    panel.content.sentence = SituationText::tr(
        "%n order(s) are hidden by the filter.", nullptr, static_cast<int>(ordersInView(situation)));
    panel.content.primary = SituationText::tr("Clear filter");
    panel.primary = WindowAction::ClearFilter;
    return panel;
}

Symbol symbolFor(const Guidance& guide)
{
    if (guide.action == GuidanceAction::ReplaceKey)
        return Symbol::Key;
    return guide.exitClass == ExitClass::Network ? Symbol::CloudOff : Symbol::Alert;
}

StatePanel failed(const SourceState& state)
{
    const Guidance guide = guidance(*state.failure);
    StatePanel panel;
    panel.source = state;
    panel.content.symbol = symbolFor(guide);
    panel.content.symbolColor = Token::Error;
    panel.content.title = guide.title;
    panel.content.sentence
        = guide.detail.isEmpty() ? guide.sentence : guide.sentence + QLatin1Char('\n') + guide.detail;
    panel.primary = windowAction(guide.action);
    panel.content.primary = guidanceActionText(guide.action);
    if (panel.primary != WindowAction::Refresh) {
        panel.content.plain = SituationText::tr("Try again");
        panel.plain = WindowAction::Refresh;
    }
    return panel;
}

StatePanel stopped()
{
    StatePanel panel;
    panel.content.symbol = Symbol::Stop;
    panel.content.title = SituationText::tr("Stopped before an order came");
    panel.content.sentence = SituationText::tr("Nothing is known about open orders yet.");
    panel.content.primary = SituationText::tr("Load again");
    panel.primary = WindowAction::Refresh;
    return panel;
}

} // namespace

std::optional<StatePanel> panelFor(const Situation& situation)
{
    const bool isFile = !situation.files.isEmpty();
    if (!situation.connected && !isFile)
        return situation.connections.isEmpty() ? firstRun() : allSwitchedOff();
    if (isFile && situation.total == 0)
        return filePanel(situation);
    const bool hasRows = situation.total > 0 || situation.scope == Scope::Gone;
    if (hasRows && situation.shown > 0)
        return std::nullopt;
    if (hasRows && ordersInView(situation) > 0)
        return situation.filter.trimmed().isEmpty() ? std::nullopt : std::optional(noMatch(situation));
    if (situation.total > 0)
        return emptyView(situation);
    if (situation.sources.isEmpty() && isWaitingForKey(situation))
        return waitingForKey();
    if (situation.loading && !situation.sources.isEmpty())
        return loadingPanel(situation);
    if (const QList<ConnectionState> keyless = withoutKey(situation); !keyless.isEmpty())
        return keyPanel(keyless);
    const QList<SourceState> trouble = troubled(situation);
    for (const SourceState& state : trouble) {
        if (state.failure)
            return failed(state);
    }
    if (!trouble.isEmpty())
        return stopped();
    return situation.asOf.isValid() ? nothingOpen(situation) : loadingPanel(situation);
}

} // namespace docket
