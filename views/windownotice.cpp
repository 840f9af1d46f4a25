// SPDX-License-Identifier: MIT
#include "views/windownotice.h"

#include "models/api/guidance.h"
#include "models/healthmodel.h"
#include "views/guidanceaction.h"
#include "views/situationtext.h"

#include <algorithm>

namespace docket {

namespace {

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

WindowNotice fileNotice(const QStringList& problems)
{
    WindowNotice notice;
    notice.notice.title = SituationText::tr("%n file(s) could not be read", nullptr, static_cast<int>(problems.size()));
    notice.notice.text = problems.join(QLatin1Char(' '));
    notice.notice.action = SituationText::tr("Close file");
    notice.action = WindowAction::CloseFile;
    return notice;
}

QString troubleTitle(const SourceState& state)
{
    if (state.phase == SourceState::Phase::Stopped) {
        return state.page > 1
            ? SituationText::tr("%1: stopped after page %2").arg(state.source.label).arg(state.page - 1)
            : QStringLiteral("%1: %2").arg(state.source.label, HealthModel::tr("Stopped"));
    }
    if (state.failure)
        return QStringLiteral("%1: %2").arg(state.source.label, guidance(*state.failure).title);
    return SituationText::tr("%1: %n order(s) could not be read", nullptr, static_cast<int>(state.unreadable))
        .arg(state.source.label);
}

// These say themselves how many orders came, or that none is missing.
bool namesItsCount(Failure::Kind kind)
{
    return kind == Failure::Kind::RepeatedCursor || kind == Failure::Kind::NoProgress
        || kind == Failure::Kind::TooManyPages || kind == Failure::Kind::CursorTooLong
        || kind == Failure::Kind::CursorRejected || kind == Failure::Kind::OddCursor
        || kind == Failure::Kind::UnreadableOrders;
}

// What the walk that ended had brought is not what is shown: its count is not said.
QString troubleTextOfRefresh(const SourceState& state)
{
    const QString shown = SituationText::tr("Orders of an earlier load are still shown.");
    return state.failure && !namesItsCount(state.failure->kind)
        ? guidance(*state.failure).sentence + QLatin1Char(' ') + shown
        : shown;
}

QString troubleText(const SourceState& state)
{
    if (state.showsEarlierWalk)
        return troubleTextOfRefresh(state);
    if (state.phase == SourceState::Phase::Stopped)
        return SituationText::tr("%n order(s) are here, more may exist.", nullptr, static_cast<int>(state.orders));
    const QString sentence = state.failure ? guidance(*state.failure).sentence : QString();
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

std::optional<WindowNotice> troubleNotice(const Situation& situation)
{
    if (const QStringList problems = fileProblems(situation.files); !problems.isEmpty() && situation.total > 0)
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

} // namespace

// Least of all: it keeps until what needs a person is settled.
std::optional<WindowNotice> noticeFor(const Situation& situation)
{
    std::optional<WindowNotice> notice = troubleNotice(situation);
    if (!notice && !situation.settingsWord.isEmpty()) {
        notice.emplace();
        notice->notice.title = situation.settingsWord;
    }
    return notice;
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
