// SPDX-License-Identifier: MIT
#include "models/api/refreshtimer.h"

#include "tests/support/survived.h"

#include <QSignalSpy>
#include <QTest>

using namespace docket;
using namespace docket::test;
using namespace std::chrono_literals;
using Phase = SourceState::Phase;

namespace {

SourceState ended(const QString& id, Phase phase, const QString& code = {})
{
    SourceState state;
    state.source.integrationId = id;
    state.phase = phase;
    if (!code.isEmpty()) {
        state.failure = Failure();
        state.failure->kind = Failure::Kind::Envelope;
        state.failure->code = code;
    }
    return state;
}

SourceState offline(const QString& id)
{
    SourceState state = ended(id, Phase::Failed);
    state.failure = Failure();
    state.failure->kind = Failure::Kind::Offline;
    return state;
}

QString idsOf(const QList<LoadSource>& sources)
{
    QStringList ids;
    for (const LoadSource& source : sources)
        ids += source.integrationId;
    return ids.join(QLatin1Char(' '));
}

const QString a = QStringLiteral("a");
const QString b = QStringLiteral("b");

} // namespace

// When to load by itself, and what.
class RefreshTimerTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void pausesAreWhatTheySay()
    {
        QCOMPARE(refreshPause(RefreshEvery::Never), 0min);
        QCOMPARE(refreshPause(RefreshEvery::Minutes5), 5min);
        QCOMPARE(refreshPause(RefreshEvery::Minutes15), 15min);
        QCOMPARE(refreshPause(RefreshEvery::Minutes30), 30min);
        QCOMPARE(refreshPause(RefreshEvery::Minutes60), 60min);
    }

    void whatNeedsAPersonIsNotAskedAgain_data()
    {
        QTest::addColumn<SourceState>("state");
        QTest::addColumn<bool>("needs");
        const auto row = [](const char* code, bool needs) {
            QTest::newRow(code) << ended(a, Phase::Failed, QString::fromLatin1(code)) << needs;
        };
        row("PLATFORM.AUTHENTICATION_INVALID", true);
        row("PLATFORM.IP_NOT_WHITELISTED", true);
        row("PLATFORM.INTEGRATION_NOT_FOUND", true);
        row("INTEGRATION.PERMISSION_MISSING", true);
        row("INTEGRATION.AUTHENTICATION_INVALID", true);
        row("INTEGRATION.SETUP_INCOMPLETE", true);
        row("INTEGRATION.INACTIVE", true);
        row("INTEGRATION.QA_FAILED", true);
        row("INTEGRATION.SETUP_SYNC_PENDING", false);
        row("PLATFORM.RATE_LIMIT_EXCEEDED", false);
        row("REMOTE.SERVICE_UNAVAILABLE", false);
        QTest::newRow("all is well") << ended(a, Phase::Complete) << false;
        QTest::newRow("no network") << offline(a) << false;
    }
    void whatNeedsAPersonIsNotAskedAgain()
    {
        QFETCH(SourceState, state);
        QFETCH(bool, needs);
        QCOMPARE(needsPerson(state), needs);
        QCOMPARE(idsOf(dueForRefresh({state, ended(b, Phase::Complete)})),
            needs ? QStringLiteral("b") : QStringLiteral("a b"));
    }

    void nothingIsDueWhileOneIsLoading()
    {
        QVERIFY(dueForRefresh({ended(a, Phase::Complete), ended(b, Phase::Loading)}).isEmpty());
    }

    void itComesOnePauseAfterTheEnd()
    {
        RefreshTimer timer;
        QSignalSpy due(&timer, &RefreshTimer::due);
        timer.setPause(20ms);
        QVERIFY(!timer.nextAt()); // nothing was loaded yet
        timer.loadEnded({ended(a, Phase::Complete)});
        QVERIFY(timer.nextAt());
        QTRY_COMPARE(due.count(), 1);
        QCOMPARE(idsOf(due.first().first().value<QList<LoadSource>>()), a);
        QVERIFY(!timer.nextAt()); // until that load has ended
        timer.loadBegan();
        QVERIFY(!timer.nextAt());
        timer.loadEnded({ended(a, Phase::Complete)});
        QTRY_COMPARE(due.count(), 2);
    }

    void aComputerThatSleptLoadsOnceItIsAwake()
    {
        RefreshTimer timer;
        QSignalSpy due(&timer, &RefreshTimer::due);
        timer.setPause(15min);
        timer.loadEnded({ended(a, Phase::Complete)});
        const QDateTime now = QDateTime::currentDateTimeUtc();
        timer.lookAtClock(now.addSecs(14 * 60));
        QVERIFY(due.isEmpty());
        timer.lookAtClock(now.addSecs(8 * 60 * 60));
        QCOMPARE(due.count(), 1);
        QVERIFY(!timer.nextAt());
        timer.lookAtClock(now.addSecs(9 * 60 * 60)); // that load runs
        QCOMPARE(due.count(), 1);
        survived({QStringLiteral("126 the computer sleeps through the time of a refresh"), {}, 0, {},
            QStringLiteral("the orders of before"), {}, QStringLiteral("it loads within a minute")});
    }

    void aClockThatIsSetBackChangesOnlyTheTimeShown()
    {
        RefreshTimer timer;
        QSignalSpy due(&timer, &RefreshTimer::due);
        timer.setPause(15min);
        timer.loadEnded({ended(a, Phase::Complete)});
        QSignalSpy changed(&timer, &RefreshTimer::changed);
        const QDateTime back = QDateTime::currentDateTimeUtc().addDays(-400);
        timer.lookAtClock(back);
        QCOMPARE(changed.count(), 1); // a year's wait is not shown
        timer.lookAtClock(back.addSecs(1));
        QCOMPARE(changed.count(), 1);
        QVERIFY(timer.nextAt());
        QVERIFY(due.isEmpty());
        survived({QStringLiteral("126 the clock is set back a year before a refresh"), {}, 0, {},
            QStringLiteral("the orders of before"), {}, QStringLiteral("it loads at the same moment")});
    }

    void aLoadThatBeginsTakesThePauseAway()
    {
        RefreshTimer timer;
        timer.setPause(1h);
        timer.loadEnded({ended(a, Phase::Complete)});
        QVERIFY(timer.nextAt());
        timer.loadBegan();
        QVERIFY(!timer.nextAt());
    }

    void itRestsWhereOnlyAPersonCanHelp()
    {
        RefreshTimer timer;
        timer.setPause(1h);
        timer.loadEnded({ended(a, Phase::Failed, QStringLiteral("PLATFORM.AUTHENTICATION_INVALID"))});
        QVERIFY(timer.isPaused());
        QVERIFY(!timer.nextAt());
        timer.loadBegan(); // by that person
        QVERIFY(!timer.isPaused());
        timer.loadEnded({ended(a, Phase::Complete)});
        QVERIFY(timer.nextAt());
    }

    void switchedOffItNeverComes()
    {
        RefreshTimer timer;
        timer.setEvery(RefreshEvery::Never);
        timer.loadEnded({ended(a, Phase::Complete)});
        QVERIFY(!timer.nextAt());
        QVERIFY(!timer.isPaused());
        timer.setEvery(RefreshEvery::Minutes5);
        QVERIFY(timer.nextAt());
        timer.setEvery(RefreshEvery::Never);
        QVERIFY(!timer.nextAt());
    }

    void whatChangesNothingIsNotTold()
    {
        RefreshTimer timer;
        timer.setPause(1h);
        QSignalSpy changed(&timer, &RefreshTimer::changed);
        for (int page = 0; page < 3; ++page)
            timer.loadBegan();
        QCOMPARE(changed.count(), 0);
        timer.loadEnded({ended(a, Phase::Complete)});
        QCOMPARE(changed.count(), 1);
        timer.loadBegan();
        timer.loadBegan();
        QCOMPARE(changed.count(), 2);
    }

    void whatIsForgottenIsNotLoaded()
    {
        RefreshTimer timer;
        timer.setPause(1h);
        timer.loadEnded({ended(a, Phase::Complete)});
        timer.forget();
        QVERIFY(!timer.nextAt());
    }
};

QTEST_GUILESS_MAIN(RefreshTimerTest)
#include "tst_refreshtimer.moc"
