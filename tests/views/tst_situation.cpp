// SPDX-License-Identifier: MIT
#include "models/api/guidance.h"
#include "tests/views/situations.h"
#include "views/guidanceaction.h"
#include "views/situationwords.h"
#include "views/statepanel.h"
#include "views/windownotice.h"

#include <QLocale>
#include <QTest>

using namespace docket;
using namespace docket::test;
using Phase = SourceState::Phase;

// What the window says in each situation: a panel in the table's place, a notice over
// it, and the words of the lines around it.
class SituationTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void panelFitsTheSituation_data();
    void panelFitsTheSituation();
    void noticeFitsTheSituation_data();
    void noticeFitsTheSituation();
    void noticeNamesWhatHappenedWhoActsAndTheCode();
    void panelActsForTheSourceItSpeaksOf();
    void noOneIsUpToDateWhereNoneIs();
    void everyFailureOffersAWayOut_data();
    void everyFailureOffersAWayOut();
    void countSaysHowManyAreShown_data();
    void countSaysHowManyAreShown();
    void ageIsTold();
    void ageIsThatOfTheOldestPart();
    void filesSayThatTheyDoNotRefresh();
    void oneBadFileOfSeveralIsNamed();
    void wordAboutTheSettingsWaitsForWhatNeedsAPerson();
    void workTellsIntegrationPageAndOrders();
    void waitCountsDownToZeroAndNotBeyond();
    void workIsSilentWhenNothingRuns();
    void healthNamesOneAndCountsSeveral();
    void filterOfAnyLengthLeavesAShortTitle();
};

namespace {

SourceState complete(const char* label = "Acme")
{
    return source(Phase::Complete, QString::fromUtf8(label));
}

SourceState stoppedAfter(int pages, qint64 orders)
{
    SourceState state = source(Phase::Stopped);
    state.page = pages + 1;
    state.orders = orders;
    return state;
}

SourceState withUnreadable(qint64 count)
{
    SourceState state = source(Phase::Partial);
    state.orders = 240;
    state.unreadable = count;
    return state;
}

ConnectionState connectionWith(KeyState key, const char* name = "Acme EU")
{
    ConnectionState state;
    state.connection.keySlot = QString::fromUtf8(name);
    state.connection.name = state.connection.keySlot;
    state.key = key;
    return state;
}

Situation withKeys(const QList<ConnectionState>& connections)
{
    Situation situation;
    situation.connected = true;
    situation.connections = connections;
    if (connections.size() == 1)
        situation.connectionName = connections.first().connection.name;
    return situation;
}

Situation withKey(KeyState state)
{
    return withKeys({connectionWith(state)});
}

Situation switchedOff()
{
    Situation situation = withKey(KeyState::Waiting);
    situation.connections.first().connection.enabled = false;
    situation.connected = false;
    return situation;
}

// Orders of one connection, and others that are not loaded.
Situation loadedBeside(const QList<SourceState>& sources, const QList<ConnectionState>& others)
{
    Situation situation = loaded(sources, 12);
    situation.connections = QList<ConnectionState>{connectionWith(KeyState::Present)} + others;
    return situation;
}

SavedFile savedFile(const char* name, const char* problem = "")
{
    SavedFile file;
    file.name = QString::fromUtf8(name);
    file.problem = QString::fromUtf8(problem);
    file.savedAt = QDateTime(QDate(2026, 2, 3), QTime(12, 0), Qt::UTC);
    return file;
}

Situation fromFiles(const QList<SavedFile>& files, qint64 orders = 0)
{
    Situation situation;
    situation.files = files;
    situation.total = orders;
    situation.shown = orders;
    situation.asOf = files.first().savedAt;
    return situation;
}

// The panel as one text: title, sentence, primary and plain button.
QString inWords(const StatePanel& panel)
{
    const StateContent& content = panel.content;
    return QStringList{content.title, content.sentence, content.primary, content.plain}.join(QStringLiteral(" | "));
}

} // namespace

void SituationTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
}

void SituationTest::panelFitsTheSituation_data()
{
    QTest::addColumn<Situation>("situation");
    QTest::addColumn<QString>("words"); // empty: the table
    QTest::addColumn<WindowAction>("primary");
    QTest::addColumn<WindowAction>("plain");
    const auto row
        = [](const char* name, const Situation& situation, const char* words, WindowAction primary,
              WindowAction plain) { QTest::newRow(name) << situation << QString::fromUtf8(words) << primary << plain; };
    using Act = WindowAction;
    row("the first run", {},
        "No orders here yet | See it with sample orders, or connect to Kombo. | Connect… | Try with demo data",
        Act::Connect, Act::TryDemo);
    row("loading, nothing came yet", loading({source(Phase::Loading)}), "Loading Acme… | Page 1 |  | Stop", Act::None,
        Act::Stop);
    row("loading, orders are there", loading({source(Phase::Loading)}, 250), "", Act::None, Act::None);
    row("nothing is open", loaded({complete("Acme"), complete("Globex")}, 0),
        "You are done | Nothing is open at 2 integration(s). Checked 9:41 AM. |  | Refresh", Act::None, Act::Refresh);
    row("the filter hides all", loaded({complete()}, 3912, QStringLiteral("nurse"), 0),
        "No order matches “nurse” | 3912 order(s) are hidden by the filter. | Clear filter | ", Act::ClearFilter,
        Act::None);
    row("the filter hides some", loaded({complete()}, 3912, QStringLiteral("nurse"), 37), "", Act::None, Act::None);
    row("the key was refused", loaded({failedSource(Failure::Kind::KeyRefused)}, 0),
        "The key was refused. | Ask for a new one, or try the other region. | Replace key… | Try again",
        Act::EditConnection, Act::Refresh);
    row("offline at the start", loaded({failedSource(Failure::Kind::Offline)}, 0),
        "This computer is offline. | Check your network; loading again works once it is back. | Retry | ", Act::Refresh,
        Act::None);
    row("a file that holds no orders", fromFiles({savedFile("a.json", "“a.json” is empty.")}),
        "This is no saved response of open orders | “a.json” is empty. | Open another… | Close file", Act::OpenFile,
        Act::CloseFile);
    row("a file without an open order", fromFiles({savedFile("a.json")}),
        "No open orders in 1 file(s) |  | Open another… | Close file", Act::OpenFile, Act::CloseFile);
    row("a file with orders", fromFiles({savedFile("a.json")}, 3), "", Act::None, Act::None);
    row("no password store", withKey(KeyState::NoStore),
        "No password store is running on this desktop. | Enter the key again to use it for this session, or start a "
        "password store and try again. | Try again | Enter the key…",
        Act::RetryKey, Act::EditConnection);
    row("a locked password store", withKey(KeyState::Locked),
        "Your password store is locked. | Unlock it and try again, or enter the key again. | Try again | "
        "Enter the key…",
        Act::RetryKey, Act::EditConnection);
    row("a password store that says no", withKey(KeyState::Denied),
        "Your password store denied access to the key. | Allow it in your password store and try "
        "again, or enter the key again. | Try again | Enter the key…",
        Act::RetryKey, Act::EditConnection);
    row("a key that was removed", withKey(KeyState::Missing),
        "The saved key is not there any more. | It was removed from your password store. Enter the key again. | "
        "Enter the key… | Try again",
        Act::EditConnection, Act::RetryKey);
    row("a key that is locked away or removed", withKey(KeyState::LockedOrRemoved),
        "The saved key cannot be found: it was removed, or your password store is locked. | Unlock it and try again, "
        "or enter the key again. | Try again | Enter the key…",
        Act::RetryKey, Act::EditConnection);
    row("a password store that does not answer", withKey(KeyState::Failed),
        "Your password store did not answer as it should. | Try again, or enter the key to use it for this session. | "
        "Try again | Enter the key…",
        Act::RetryKey, Act::EditConnection);
    row("two connections without a key",
        withKeys({connectionWith(KeyState::Locked, "EU"), connectionWith(KeyState::Locked, "US")}),
        "Your password store is locked. | 2 connection(s) have no key. Unlock it and try again, or enter the key "
        "again. | Try again | Enter the key…",
        Act::RetryKey, Act::EditConnection);
    row("the password store has not answered", withKey(KeyState::Waiting),
        "Waiting for your password store… | It may ask you to unlock it. |  | ", Act::None, Act::None);
    row("all is switched off", switchedOff(),
        "All connections are switched off | Nothing is loaded from Kombo. | Switch them on | Connect…",
        Act::EnableConnections, Act::Connect);
    Situation nothingThere = loadedBeside({complete()}, {connectionWith(KeyState::Locked, "US")});
    nothingThere.total = 0;
    row("nothing is open as far as can be seen", nothingThere,
        "Your password store is locked. | Unlock it and try again, or enter the key again. | Try again | "
        "Enter the key…",
        Act::RetryKey, Act::EditConnection);
    row("stopped before an order came", loaded({stoppedAfter(0, 0)}, 0),
        "Stopped before an order came | Nothing is known about open orders yet. | Load again | ", Act::Refresh,
        Act::None);
    row("one of three failed, the others have orders",
        loaded({complete(), failedSource(Failure::Kind::Offline), complete()}, 900), "", Act::None, Act::None);
    row("the key is there, and nothing else yet", withKey(KeyState::Present), "Loading Acme EU… | Page 1 |  | Stop",
        Act::None, Act::Stop);
}

void SituationTest::panelFitsTheSituation()
{
    QFETCH(Situation, situation);
    QFETCH(QString, words);
    QFETCH(WindowAction, primary);
    QFETCH(WindowAction, plain);
    const std::optional<StatePanel> panel = panelFor(situation);
    QCOMPARE(panel.has_value(), !words.isEmpty());
    if (!panel)
        return;
    QCOMPARE(inWords(*panel), words);
    QCOMPARE(panel->primary, primary);
    QCOMPARE(panel->plain, plain);
    QCOMPARE(panel->content.link.isEmpty(), panel->link == WindowAction::None);
    QCOMPARE(panel->content.primary.isEmpty(), primary == WindowAction::None);
    QCOMPARE(panel->content.plain.isEmpty(), plain == WindowAction::None);
}

void SituationTest::noticeFitsTheSituation_data()
{
    QTest::addColumn<Situation>("situation");
    QTest::addColumn<QString>("words"); // title | text | button; empty: no notice
    QTest::addColumn<WindowAction>("action");
    const auto row = [](const char* name, const Situation& situation, const char* words, WindowAction action) {
        QTest::newRow(name) << situation << QString::fromUtf8(words) << action;
    };
    row("all is well", loaded({complete()}, 5), "", WindowAction::None);
    row("still loading", loading({source(Phase::Loading)}, 5), "", WindowAction::None);
    row("nothing to show: the panel says it", loaded({failedSource(Failure::Kind::Offline)}, 0), "",
        WindowAction::None);
    row("one of three failed",
        loaded({complete(), failedSource(Failure::Kind::Offline, QStringLiteral("Globex")), complete()}, 900),
        "Globex: This computer is offline. | Check your network; loading again works once it is back. | Retry",
        WindowAction::Refresh);
    row("several failed",
        loaded({complete(), failedSource(Failure::Kind::Offline), failedSource(Failure::Kind::KeyRefused)}, 900),
        "2 integration(s) need attention | All others are up to date. | Load again", WindowAction::Refresh);
    row("one connection is locked away", loadedBeside({complete()}, {connectionWith(KeyState::Locked, "US")}),
        "US: Your password store is locked. | Orders of 1 connection(s) are not loaded. | Try again",
        WindowAction::RetryKey);
    row("the key of one connection was removed", loadedBeside({complete()}, {connectionWith(KeyState::Missing, "US")}),
        "US: The saved key is not there any more. | Orders of 1 connection(s) are not loaded. | Enter the key…",
        WindowAction::EditConnection);
    row("a key that is waited for is no trouble", loadedBeside({complete()}, {connectionWith(KeyState::Waiting, "US")}),
        "", WindowAction::None);
    row("two connections are locked away",
        loadedBeside({complete()}, {connectionWith(KeyState::Locked, "US"), connectionWith(KeyState::Denied, "Own")}),
        "2 connection(s) have no key | Orders of 2 connection(s) are not loaded. | Try again", WindowAction::RetryKey);
    row("a connection is locked away and an integration failed",
        loadedBeside({complete(), failedSource(Failure::Kind::Offline)}, {connectionWith(KeyState::Locked, "US")}),
        "1 connection(s) have no key, 1 integration(s) need attention |  | Load again", WindowAction::Refresh);
    row("stopped by the user", loaded({stoppedAfter(3, 750)}, 750),
        "Acme: stopped after page 3 | 750 order(s) are here, more may exist. | Load again", WindowAction::Refresh);
    row("some orders could not be read", loaded({withUnreadable(4)}, 240),
        "Acme: 4 order(s) could not be read | All others are shown; the load itself was complete. | Load again",
        WindowAction::Refresh);
    SourceState broke = failedSource(Failure::Kind::Offline);
    broke.phase = Phase::Partial;
    broke.orders = 1250;
    row("broke after five pages", loaded({broke}, 1250),
        "Acme: This computer is offline. | Check your network; loading again works once it is back. 1250 order(s) are "
        "here, more "
        "may exist. | Retry",
        WindowAction::Refresh);
    SourceState earlier = failedSource(Failure::Kind::Offline);
    earlier.showsEarlierWalk = true;
    row("a refresh failed, the orders of before are still there", loaded({earlier}, 750),
        "Acme: This computer is offline. | Check your network; loading again works once it is back. Orders of an "
        "earlier load are "
        "still shown. | Retry",
        WindowAction::Refresh);
    earlier.phase = Phase::Partial;
    earlier.orders = 1250;
    for (const Failure::Kind kind : {Failure::Kind::RepeatedCursor, Failure::Kind::CursorTooLong,
             Failure::Kind::CursorRejected, Failure::Kind::OddCursor}) {
        earlier.failure->kind = kind;
        earlier.failure->orders = 1250;
        const QString what = guidance(*earlier.failure).title;
        QTest::addRow("a refresh came to %d orders: %s", 1250, qPrintable(what))
            << loaded({earlier}, 10'000)
            << QStringLiteral("Acme: %1 | Orders of an earlier load are still shown. | %2")
                   .arg(what, guidanceActionText(guidance(*earlier.failure).action))
            << windowAction(guidance(*earlier.failure).action);
        SourceState first = earlier;
        first.showsEarlierWalk = false;
        QTest::addRow("a first load came to %d orders: %s", 1250, qPrintable(what))
            << loaded({first}, 1250)
            << QStringLiteral("Acme: %1 | %2 | %3")
                   .arg(what, guidance(*first.failure).sentence, guidanceActionText(guidance(*first.failure).action))
            << windowAction(guidance(*first.failure).action);
    }
    SourceState stoppedAgain = stoppedAfter(3, 750);
    stoppedAgain.showsEarlierWalk = true;
    row("a refresh was stopped", loaded({stoppedAgain}, 10'000),
        "Acme: stopped after page 3 | Orders of an earlier load are still shown. | Load again", WindowAction::Refresh);
    stoppedAgain.page = 0;
    row("a refresh was stopped before its first page", loaded({stoppedAgain}, 10'000),
        "Acme: Stopped | Orders of an earlier load are still shown. | Load again", WindowAction::Refresh);
}

void SituationTest::noticeFitsTheSituation()
{
    QFETCH(Situation, situation);
    QFETCH(QString, words);
    QFETCH(WindowAction, action);
    const std::optional<WindowNotice> notice = noticeFor(situation);
    QCOMPARE(notice.has_value(), !words.isEmpty());
    if (!notice)
        return;
    const QStringList said{notice->notice.title, notice->notice.text, notice->notice.action};
    QCOMPARE(said.join(QStringLiteral(" | ")), words);
    QCOMPARE(notice->action, action);
}

void SituationTest::noticeNamesWhatHappenedWhoActsAndTheCode()
{
    const SourceState refused
        = refusedSource(QStringLiteral("INTEGRATION.PERMISSION_MISSING"), QStringLiteral("Globex"));
    const std::optional<WindowNotice> notice = noticeFor(loaded({complete(), refused}, 900));
    QVERIFY(notice);
    QVERIFY(notice->source);
    QCOMPARE(notice->source->source.label, QStringLiteral("Globex"));
    QCOMPARE(notice->action, WindowAction::CopyMessage);
    QStringList labels;
    for (const NoticeRow& each : notice->notice.rows) {
        labels += each.label;
        QVERIFY2(!each.text.isEmpty(), qPrintable(each.label));
    }
    QCOMPARE(labels,
        QStringList({QStringLiteral("What happened"), QStringLiteral("Who can fix it"),
            QStringLiteral("What Docket does"), QStringLiteral("Code")}));
    QCOMPARE(notice->notice.rows.last().text, QStringLiteral("INTEGRATION.PERMISSION_MISSING"));
}

void SituationTest::panelActsForTheSourceItSpeaksOf()
{
    // The first in trouble was only stopped; the panel speaks of the second.
    const SourceState refused
        = refusedSource(QStringLiteral("INTEGRATION.PERMISSION_MISSING"), QStringLiteral("Globex"));
    const std::optional<StatePanel> panel = panelFor(loaded({stoppedAfter(0, 0), refused}, 0));
    QVERIFY(panel);
    QCOMPARE(panel->primary, WindowAction::CopyMessage);
    QVERIFY(panel->source);
    QCOMPARE(panel->source->source.label, QStringLiteral("Globex"));
}

void SituationTest::noOneIsUpToDateWhereNoneIs()
{
    const auto trouble = [](const char* label) {
        SourceState state = failedSource(Failure::Kind::Offline, QString::fromUtf8(label));
        state.showsEarlierWalk = true;
        return state;
    };
    const std::optional<WindowNotice> notice = noticeFor(loaded({trouble("Acme"), trouble("Globex")}, 900));
    QVERIFY(notice);
    QVERIFY2(!notice->notice.text.contains(QStringLiteral("up to date")), qPrintable(notice->notice.text));
    QCOMPARE(notice->notice.rows.size(), 2);
    QCOMPARE(notice->notice.rows.first().label, QStringLiteral("Acme"));
}

void SituationTest::everyFailureOffersAWayOut_data()
{
    QTest::addColumn<int>("kind");
    for (int kind = 0; kind <= static_cast<int>(Failure::Kind::UnreadableOrders); ++kind)
        QTest::addRow("failure %d", kind) << kind;
}

void SituationTest::everyFailureOffersAWayOut()
{
    QFETCH(int, kind);
    const std::optional<StatePanel> panel = panelFor(loaded({failedSource(static_cast<Failure::Kind>(kind))}, 0));
    QVERIFY(panel);
    QVERIFY(!panel->content.title.isEmpty());
    QVERIFY(!panel->content.sentence.isEmpty());
    QVERIFY(panel->content.symbol);
    QVERIFY(panel->primary != WindowAction::None || panel->plain != WindowAction::None);
    QCOMPARE(panel->content.primary.isEmpty(), panel->primary == WindowAction::None);
    QCOMPARE(panel->content.plain.isEmpty(), panel->plain == WindowAction::None);
}

void SituationTest::countSaysHowManyAreShown_data()
{
    QTest::addColumn<Situation>("situation");
    QTest::addColumn<QString>("words");
    QTest::newRow("not connected") << Situation() << QStringLiteral("No orders loaded");
    QTest::newRow("nothing came yet") << loading({source(Phase::Loading)}) << QStringLiteral("No orders loaded");
    QTest::newRow("nothing is open") << loaded({complete()}, 0) << QStringLiteral("0 open");
    QTest::newRow("all are shown") << loaded({complete()}, 1240) << QStringLiteral("1,240 open");
    QTest::newRow("a filter") << loaded({complete()}, 3912, QStringLiteral("nurse"), 37)
                              << QStringLiteral("37 of 3,912");
    QTest::newRow("a filter of blanks is none")
        << loaded({complete()}, 1240, QStringLiteral("  ")) << QStringLiteral("1,240 open");
}

void SituationTest::countSaysHowManyAreShown()
{
    QFETCH(Situation, situation);
    QFETCH(QString, words);
    QCOMPARE(countText(situation), words);
}

void SituationTest::ageIsTold()
{
    const Situation done = loaded({complete()}, 5);
    QCOMPARE(asOfText(done, at(9, 41, 30)), QStringLiteral("as of 9:41 AM"));
    QCOMPARE(asOfText(done, at(9, 53)), QStringLiteral("as of 9:41 AM (12 min)"));
    QCOMPARE(asOfText(done, at(9, 30)), QStringLiteral("as of 9:41 AM")); // the clock was set back
    QCOMPARE(asOfText(loading({source(Phase::Loading)}, 5), at(9, 41)), QStringLiteral("so far"));
    QCOMPARE(asOfText(Situation(), at(9, 41)), QString());
}

void SituationTest::workTellsIntegrationPageAndOrders()
{
    SourceState state = source(Phase::Loading, QStringLiteral("Globex"));
    state.page = 6;
    state.orders = 1250;
    QCOMPARE(workText(loading({complete(), state}, 1300), at(9, 41)),
        QStringLiteral("Loading Globex, page 6, 1250 order(s)…"));
}

void SituationTest::waitCountsDownToZeroAndNotBeyond()
{
    SourceState state = failedSource(Failure::Kind::SlowDown);
    state.phase = Phase::Retrying;
    state.retryAt = at(9, 41, 30);
    const Situation situation = loading({state}, 250);
    QVERIFY(waitsToRetry(situation));
    const QString early = workText(situation, at(9, 41, 18));
    QVERIFY2(early.startsWith(QStringLiteral("Acme: ")) && early.contains(QStringLiteral("12 s")), qPrintable(early));
    QVERIFY(workText(situation, at(9, 41, 29)).contains(QStringLiteral(" 1 s")));
    QVERIFY(workText(situation, at(9, 42)).contains(QStringLiteral(" 0 s")));
    QVERIFY(healthText(situation).isEmpty()); // it is not over
}

void SituationTest::workIsSilentWhenNothingRuns()
{
    QVERIFY(!waitsToRetry(loaded({complete()}, 5)));
    QVERIFY(!waitsToRetry(loading({source(Phase::Loading)}, 5)));
    QCOMPARE(workText(loaded({complete()}, 5), at(9, 41)), QString());
    QCOMPARE(workText(Situation(), at(9, 41)), QString());
    // Between two integrations none is at work.
    QCOMPARE(workText(loading({complete(), source(Phase::Waiting)}, 5), at(9, 41)), QString());
}

void SituationTest::healthNamesOneAndCountsSeveral()
{
    QCOMPARE(healthText(loaded({complete()}, 5)), QString());
    QCOMPARE(
        healthText(loaded({complete(), withUnreadable(4)}, 5)), QStringLiteral("Acme: 4 order(s) could not be read"));
    QCOMPARE(healthText(loaded({failedSource(Failure::Kind::Offline), stoppedAfter(3, 750)}, 5)),
        QStringLiteral("2 integration(s) need attention"));
}

void SituationTest::filterOfAnyLengthLeavesAShortTitle()
{
    const std::optional<StatePanel> panel = panelFor(loaded({complete()}, 5, QString(5'000, QLatin1Char('x')), 0));
    QVERIFY(panel);
    QVERIFY(panel->content.title.size() < 100);
}

void SituationTest::ageIsThatOfTheOldestPart()
{
    SourceState early = complete();
    early.shownAt = at(9, 30);
    SourceState late = complete();
    late.shownAt = at(9, 41);
    Situation situation = loaded({late, early}, 900);
    situation.takeTime();
    QCOMPARE(situation.asOf, at(9, 30));
    // A refresh failed.
    early.phase = Phase::Failed;
    early.endedAt = at(10, 0);
    early.showsEarlierWalk = true;
    situation.sources = {early};
    situation.takeTime();
    QCOMPARE(situation.asOf, at(9, 30));
    // Another one is under way.
    early.phase = Phase::Loading;
    situation.sources = {late, early};
    situation.loading = true;
    situation.takeTime();
    QCOMPARE(situation.asOf, at(9, 30));
    // What never came says nothing of when.
    situation.sources = {failedSource(Failure::Kind::Offline), late};
    situation.loading = false;
    situation.takeTime();
    QCOMPARE(situation.asOf, at(9, 41));
    situation.sources = {failedSource(Failure::Kind::Offline)};
    situation.takeTime();
    QVERIFY(!situation.asOf.isValid());
    // For the first time.
    situation.sources = {source(Phase::Loading), late};
    situation.loading = true;
    situation.takeTime();
    QVERIFY(!situation.asOf.isValid());
}

void SituationTest::filesSayThatTheyDoNotRefresh()
{
    const QDateTime now(QDate(2026, 2, 4), QTime(9, 0), Qt::UTC);
    QCOMPARE(asOfText(fromFiles({savedFile("orders.json")}, 3), now),
        QStringLiteral("From file orders.json (2/3/26); refresh is off."));
    QCOMPARE(asOfText(fromFiles({savedFile("a.json"), savedFile("b.json")}, 3), now),
        QStringLiteral("From 2 file(s); refresh is off."));
    QCOMPARE(countText(fromFiles({savedFile("orders.json")}, 3)), QStringLiteral("3 open"));
}

void SituationTest::oneBadFileOfSeveralIsNamed()
{
    const auto notice = noticeFor(fromFiles({savedFile("a.json"), savedFile("b.json", "“b.json” is empty.")}, 3));
    QVERIFY(notice);
    QCOMPARE(notice->notice.title, QStringLiteral("1 file(s) could not be read"));
    QCOMPARE(notice->notice.text, QStringLiteral("“b.json” is empty."));
    QCOMPARE(notice->action, WindowAction::CloseFile);
    QVERIFY(!noticeFor(fromFiles({savedFile("a.json")}, 3)));
}

void SituationTest::wordAboutTheSettingsWaitsForWhatNeedsAPerson()
{
    Situation situation; // no connection at all, for they were lost
    situation.settingsWord = QStringLiteral("Settings cannot be saved.");
    QCOMPARE(noticeFor(situation)->notice.title, situation.settingsWord);
    QVERIFY(noticeFor(situation)->notice.closable);
    situation = loaded({failedSource(Failure::Kind::Offline)}, 750);
    situation.settingsWord = QStringLiteral("Settings cannot be saved.");
    QVERIFY(noticeFor(situation)->notice.title != situation.settingsWord);
}

QTEST_GUILESS_MAIN(SituationTest)
#include "tst_situation.moc"
