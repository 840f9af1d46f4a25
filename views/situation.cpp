// SPDX-License-Identifier: MIT
#include "views/situation.h"

#include "models/api/guidance.h"
#include "views/guidanceaction.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace docket {

namespace {

struct SituationText
{
    Q_DECLARE_TR_FUNCTIONS(Situation)
};

QString number(qint64 count)
{
    return QLocale().toString(count);
}

QString actorText(Actor actor)
{
    switch (actor) {
    case Actor::You:
        return SituationText::tr("You");
    case Actor::YourAdmin:
        return SituationText::tr("Your administrator");
    case Actor::AtsAdmin:
        return SituationText::tr("An administrator of the customer's ATS");
    case Actor::Kombo:
        return SituationText::tr("Kombo");
    case Actor::Nobody:
        return SituationText::tr("Nobody; it passes by itself");
    }
    return {};
}

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

QStringList problemsOf(const QList<SavedFile>& files)
{
    QStringList problems;
    for (const SavedFile& file : files) {
        if (!file.problem.isEmpty())
            problems += file.problem;
    }
    return problems;
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
    const QStringList problems = problemsOf(situation.files);
    panel.content.title = problems.isEmpty()
        ? SituationText::tr("No open orders in %n file(s)", nullptr, static_cast<int>(situation.files.size()))
        : SituationText::tr("This is no saved response of open orders");
    panel.content.sentence = problems.join(QLatin1Char('\n'));
    panel.content.primary = SituationText::tr("Open another…");
    panel.primary = WindowAction::OpenFile;
    return panel;
}

// There is no later than the file: no minutes that pass.
QString fileText(const QList<SavedFile>& files)
{
    if (files.size() > 1)
        return SituationText::tr("From %n file(s); refresh is off.", nullptr, static_cast<int>(files.size()));
    const QString day = QLocale().toString(files.first().savedAt.toLocalTime().date(), QLocale::ShortFormat);
    return SituationText::tr("From file %1 (%2); refresh is off.").arg(files.first().name, day);
}

WindowNotice fileNotice(const QStringList& problems)
{
    WindowNotice notice;
    notice.notice.title = SituationText::tr("%n file(s) could not be read", nullptr, static_cast<int>(problems.size()));
    notice.notice.text = problems.join(QLatin1Char(' '));
    notice.notice.action = SituationText::tr("Close file");
    notice.action = WindowAction::CloseFile;
    return notice;
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

const SourceState* firstAtWork(const Situation& situation)
{
    const auto found = std::find_if(situation.sources.begin(), situation.sources.end(), [](const SourceState& state) {
        return state.phase == SourceState::Phase::Loading || state.phase == SourceState::Phase::Retrying;
    });
    return found == situation.sources.end() ? nullptr : &*found;
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

// What the view has, with or without a filter.
qint64 allOf(const Situation& situation)
{
    return situation.scope == Scope::All ? situation.total : situation.inScope;
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
        panel.content.title = SituationText::tr("Nothing done yet");
        panel.content.sentence = SituationText::tr("Mark orders as done with Ctrl+D; they come back when they change.");
        break;
    case Scope::Snoozed:
        panel.content.symbol = Symbol::Clock;
        panel.content.title = SituationText::tr("Nothing snoozed");
        panel.content.sentence
            = SituationText::tr("Snooze orders with Ctrl+Shift+D; they come back at the time you choose.");
        break;
    case Scope::Gone:
        panel.content.title = SituationText::tr("Nothing went");
        panel.content.sentence = SituationText::tr("Every order that was seen here is still open.");
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
    panel.content.sentence
        = SituationText::tr("%n order(s) are hidden by the filter.", nullptr, static_cast<int>(allOf(situation)));
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

QString troubleTitle(const SourceState& state)
{
    if (state.phase == SourceState::Phase::Stopped)
        return SituationText::tr("%1: stopped after page %2").arg(state.source.label).arg(std::max(0, state.page - 1));
    if (state.failure)
        return QStringLiteral("%1: %2").arg(state.source.label, guidance(*state.failure).title);
    return SituationText::tr("%1: %n order(s) could not be read", nullptr, static_cast<int>(state.unreadable))
        .arg(state.source.label);
}

// These say themselves how many orders came, or that none is missing.
bool namesItsCount(Failure::Kind kind)
{
    return kind == Failure::Kind::RepeatedCursor || kind == Failure::Kind::NoProgress
        || kind == Failure::Kind::TooManyPages || kind == Failure::Kind::UnreadableOrders;
}

QString troubleText(const SourceState& state)
{
    if (state.phase == SourceState::Phase::Stopped)
        return SituationText::tr("%n order(s) are here, more may exist.", nullptr, static_cast<int>(state.orders));
    const QString sentence = state.failure ? guidance(*state.failure).sentence : QString();
    if (state.showsEarlierWalk)
        return sentence + QLatin1Char(' ') + SituationText::tr("Orders of an earlier load are still shown.");
    if (state.failure && state.orders > 0 && !namesItsCount(state.failure->kind))
        return sentence + QLatin1Char(' ')
            + SituationText::tr("%n order(s) are here, more may exist.", nullptr, static_cast<int>(state.orders));
    return state.failure ? sentence : SituationText::tr("All others are shown; the load itself was complete.");
}

QList<NoticeRow> rowsFor(const SourceState& state)
{
    if (!state.failure)
        return {};
    const Guidance guide = guidance(*state.failure);
    QList<NoticeRow> rows;
    rows += {SituationText::tr("What happened"),
        guide.detail.isEmpty() ? guide.title : guide.title + QLatin1Char(' ') + guide.detail, false};
    rows += {SituationText::tr("Who can fix it"), actorText(guide.actor), false};
    rows += {SituationText::tr("What Docket does"), troubleText(state), false};
    if (!state.failure->code.isEmpty())
        rows += {SituationText::tr("Code"), state.failure->code, true};
    return rows;
}

WindowNotice noticeOf(const SourceState& state)
{
    WindowNotice notice;
    notice.source = state;
    const bool partial = state.phase == SourceState::Phase::Stopped || !state.failure;
    notice.notice.kind = partial ? Notice::Kind::Info : Notice::Kind::Warning;
    notice.notice.title = troubleTitle(state);
    notice.notice.text = troubleText(state);
    notice.notice.rows = rowsFor(state);
    const GuidanceAction action = state.failure ? guidance(*state.failure).action : GuidanceAction::ReloadFromStart;
    notice.action = windowAction(action);
    notice.notice.action = guidanceActionText(action);
    return notice;
}

NoticeRow sourceRow(const SourceState& state)
{
    return {state.source.label,
        state.failure ? guidance(*state.failure).title + QLatin1Char(' ') + troubleText(state) : troubleText(state),
        false};
}

// "2 connections have no key, 3 integrations need attention"
QString needingAttention(const QList<SourceState>& states, const QList<ConnectionState>& keyless)
{
    return SituationText::tr("%1, %2", "two counts of what needs attention")
        .arg(SituationText::tr("%n connection(s) have no key", nullptr, static_cast<int>(keyless.size())),
            SituationText::tr("%n integration(s) need attention", nullptr, static_cast<int>(states.size())));
}

NoticeRow keyRow(const ConnectionState& state)
{
    return {state.connection.name, keyStateSentence(state.key), false};
}

// Connections that are not loaded while others are.
WindowNotice noticeOf(const QList<ConnectionState>& connections)
{
    WindowNotice notice;
    const ConnectionState& first = connections.front();
    notice.notice.kind = Notice::Kind::Warning;
    notice.notice.title = connections.size() == 1
        ? QStringLiteral("%1: %2").arg(first.connection.name, keyStateSentence(first.key))
        : SituationText::tr("%n connection(s) have no key", nullptr, static_cast<int>(connections.size()));
    notice.notice.text = SituationText::tr(
        "Orders of %n connection(s) are not loaded.", nullptr, static_cast<int>(connections.size()));
    for (const ConnectionState& state : connections)
        notice.notice.rows += keyRow(state);
    const bool isMissing = connections.size() == 1 && first.key == KeyState::Missing;
    notice.notice.action = isMissing ? SituationText::tr("Enter the key…") : SituationText::tr("Try again");
    notice.action = isMissing ? WindowAction::EditConnection : WindowAction::RetryKey;
    if (connections.size() == 1)
        notice.connection = first.connection.keySlot;
    return notice;
}

WindowNotice noticeOf(const QList<SourceState>& states, bool othersAreComplete)
{
    WindowNotice notice;
    notice.notice.title
        = SituationText::tr("%n integration(s) need attention", nullptr, static_cast<int>(states.size()));
    if (othersAreComplete)
        notice.notice.text = SituationText::tr("All others are up to date.");
    for (const SourceState& state : states)
        notice.notice.rows += sourceRow(state);
    notice.notice.action = SituationText::tr("Load again");
    notice.action = WindowAction::Refresh;
    return notice;
}

WindowNotice noticeOf(const QList<SourceState>& states, const QList<ConnectionState>& keyless)
{
    WindowNotice notice;
    notice.notice.title = needingAttention(states, keyless);
    for (const ConnectionState& state : keyless)
        notice.notice.rows += keyRow(state);
    for (const SourceState& state : states)
        notice.notice.rows += sourceRow(state);
    notice.notice.action = SituationText::tr("Load again");
    notice.action = WindowAction::Refresh; // asks for keys, too
    return notice;
}

} // namespace

void Situation::takeTime()
{
    const bool earlierShown
        = std::any_of(sources.begin(), sources.end(), [](const SourceState& state) { return state.showsEarlierWalk; });
    if (loading && earlierShown)
        return; // as of the load before
    asOf = {};
    for (const SourceState& state : std::as_const(sources)) {
        if (!loading && !state.showsEarlierWalk && (!asOf.isValid() || asOf < state.endedAt))
            asOf = state.endedAt;
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
    if (hasRows && allOf(situation) > 0)
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

std::optional<WindowNotice> noticeFor(const Situation& situation)
{
    if (const QStringList problems = problemsOf(situation.files); !problems.isEmpty() && situation.total > 0)
        return fileNotice(problems);
    const QList<SourceState> trouble = troubled(situation);
    const QList<ConnectionState> keyless = withoutKey(situation);
    if ((trouble.isEmpty() && keyless.isEmpty()) || situation.total == 0)
        return std::nullopt;
    if (trouble.isEmpty())
        return noticeOf(keyless);
    if (!keyless.isEmpty())
        return noticeOf(trouble, keyless);
    if (trouble.size() == 1)
        return noticeOf(trouble.front());
    const auto complete = std::count_if(situation.sources.begin(), situation.sources.end(),
        [](const SourceState& state) { return state.phase == SourceState::Phase::Complete && state.unreadable == 0; });
    return noticeOf(trouble, complete > 0 && complete + trouble.size() == situation.sources.size());
}

static QString scopeCountText(Scope scope)
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

QString countText(const Situation& situation)
{
    const bool nothingYet = situation.total == 0 && !situation.asOf.isValid();
    if ((!situation.connected && situation.files.isEmpty()) || nothingYet)
        return SituationText::tr("No orders loaded");
    if (!situation.filter.trimmed().isEmpty())
        return SituationText::tr("%1 of %2", "orders that match, of all that are open")
            .arg(number(situation.shown), number(allOf(situation)));
    return scopeCountText(situation.scope).arg(number(allOf(situation)));
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
        const qint64 seconds = std::max<qint64>(0, (now.msecsTo(state->retryAt) + 999) / 1000);
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

bool waitsToRetry(const Situation& situation)
{
    const SourceState* state = situation.loading ? firstAtWork(situation) : nullptr;
    return state && state->phase == SourceState::Phase::Retrying;
}

QString healthText(const Situation& situation)
{
    const QList<SourceState> trouble = troubled(situation);
    const QList<ConnectionState> keyless = withoutKey(situation);
    if (trouble.isEmpty() && keyless.isEmpty())
        return {};
    if (!trouble.isEmpty() && !keyless.isEmpty())
        return needingAttention(trouble, keyless);
    if (trouble.isEmpty())
        return keyless.size() == 1
            ? QStringLiteral("%1: %2").arg(keyless.front().connection.name, keyStateSentence(keyless.front().key))
            : SituationText::tr("%n connection(s) have no key", nullptr, static_cast<int>(keyless.size()));
    return trouble.size() == 1
        ? troubleTitle(trouble.front())
        : SituationText::tr("%n integration(s) need attention", nullptr, static_cast<int>(trouble.size()));
}

} // namespace docket
