// SPDX-License-Identifier: MIT
#include "tests/models/memorystory.h"
#include "tests/support/fulldisk.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace docket;
using namespace docket::test;

// Stories over several runs of the program, which share nothing but a file and its key.
class MemoryLedgerTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theFirstCompleteLoadMarksNothing();
    void whatComesLaterIsNewUntilSomebodyLooks();
    void marksOutlastARestart();
    void whatChangedIsToldByItsGroups();
    void theTeamInAnotherOrderIsNoChange();
    void aChangeUndoesDone();
    void aSnoozedOrderComesBackByItself();
    void onlyACompleteLoadFindsOrdersGone();
    void aGoneOrderIsWholeInTheSessionAndAnIdAfterIt();
    void anIdThatComesBackIsAsItWas();
    void oneOrderInTwoIntegrationsIsTwo();
    void aFirstLoadThatBreaksBeginsNoHistory();
    void anIntegrationThatComesLaterMarksNothing();
    void anEarlierValueIsKeptForTheSession();
    void wholeSelectionsAreMarkedAndTakenBack();
    void whatCouldNotBeTakenBackStaysToBe();
    void whatNoLoadHasFinishedCanBeMarked();
    void aClockSetBackSeesNothingInTheFuture();
    void waitingIsCountedInDaysOfTheCalendar();
    void goneOrdersAreForgottenInTime();
    void goneOrdersAreForgottenWhileDocketRuns();
    void forgettingBeginsAnew();
    void aSecondSessionIsHeard();
    void twoSessionsThatWriteAgree();
    void killedBetweenLoadAndSaveNothingIsHalfThere();
    void newRowsLeaveTheRevisionAlone();
    void manyOrdersAreMarkedLikeFew();

private:
    MemoryRun run(const char* time) { return MemoryRun(m_key, MemoryFile::open(path(), m_key).file, time); }
    QString path() const { return m_folder->filePath(QStringLiteral("memory.sqlite")); }

    MemoryKey m_key = MemoryKey::random();
    std::unique_ptr<QTemporaryDir> m_folder;

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
};

static QByteArray one()
{
    return orderJsonFor("o1");
}
static QByteArray two()
{
    return orderJsonFor("o2", "Ewa", "Nowak");
}
static QByteArray three()
{
    return orderJsonFor("o3", "Chidi", "Okafor");
}

void MemoryLedgerTest::theFirstCompleteLoadMarksNothing()
{
    MemoryRun first = run(monday);
    first.load({one(), two()});
    QCOMPARE(first.marks(), QStringLiteral("o1, o2"));
    first.load({one(), two()});
    QCOMPARE(first.marks(), QStringLiteral("o1, o2"));
}

void MemoryLedgerTest::whatComesLaterIsNewUntilSomebodyLooks()
{
    MemoryRun first = run(monday);
    first.load({one()});
    first.setTime(tuesday);
    first.load({one(), two()});
    QCOMPARE(first.marks(), QStringLiteral("o1, o2 new"));
    QCOMPARE(first.markOf(QStringLiteral("o1")).since, secondsAt(monday));
    QCOMPARE(first.markOf(QStringLiteral("o2")).since, secondsAt(tuesday));
    first.act({QStringLiteral("o2")}, MemoryAct::Look);
    QCOMPARE(first.marks(), QStringLiteral("o1, o2"));
}

void MemoryLedgerTest::marksOutlastARestart()
{
    run(monday).load({one()});
    {
        MemoryRun second = run(tuesday);
        second.load({one(), two(), three()});
        second.act({QStringLiteral("o1")}, MemoryAct::MarkDone);
        second.act({QStringLiteral("o3")}, MemoryAct::Snooze, "2026-11-30T08:00:00Z");
        second.act({QStringLiteral("o3")}, MemoryAct::MarkAsked);
    }
    MemoryRun third = run(friday);
    third.load({one(), two(), three()});
    QCOMPARE(third.marks(), QStringLiteral("o1 done, o2 new, o3 snoozed asked"));
    QCOMPARE(third.markOf(QStringLiteral("o2")).since, secondsAt(tuesday));
}

void MemoryLedgerTest::whatChangedIsToldByItsGroups()
{
    run(monday).load({one(), two(), three()});
    MemoryRun second = run(tuesday);
    QByteArray phone = two();
    phone.replace("5550 123", "5550 999");
    QByteArray place = three();
    place.replace("Lohm\xc3\xbchlenstra\xc3\x9f"
                  "e 65",
        "Hauptstra\xc3\x9f"
        "e 1");
    place.replace("<p>Care</p>", "<p>More care</p>");
    second.load({orderJsonFor("o1", "Zo\xc3\xab", "M\xc3\xbcller", "Head nurse"), phone, place});
    QCOMPARE(
        second.marks(), QStringLiteral("o1 changed(job), o2 changed(candidate), o3 changed(location+description)"));
    second.act({QStringLiteral("o1")}, MemoryAct::Look);
    QCOMPARE(second.marks(), QStringLiteral("o1, o2 changed(candidate), o3 changed(location+description)"));
}

void MemoryLedgerTest::theTeamInAnotherOrderIsNoChange()
{
    const QByteArray jane = R"({"remote_id":"78901","email":"jane.doe@example.com","first_name":"Jane",)"
                            R"("last_name":"Doe","hiring_team_roles":["RECRUITER"]})";
    const QByteArray max = R"({"remote_id":"5","email":"max@example.com","first_name":"Max","last_name":"Weber",)"
                           R"("hiring_team_roles":["HIRING_MANAGER"]})";
    QByteArray before = one();
    before.replace(jane, jane + ',' + max);
    QByteArray after = one();
    after.replace(jane, max + ',' + jane);
    run(monday).load({before});
    MemoryRun second = run(tuesday);
    second.load({after});
    QCOMPARE(second.marks(), QStringLiteral("o1"));
    second.load({one()});
    QCOMPARE(second.marks(), QStringLiteral("o1 changed(team)"));
}

void MemoryLedgerTest::aChangeUndoesDone()
{
    MemoryRun first = run(monday);
    first.load({one()});
    first.act({QStringLiteral("o1")}, MemoryAct::MarkDone);
    QCOMPARE(first.marks(), QStringLiteral("o1 done"));
    first.load({orderJsonFor("o1", "Zo\xc3\xab", "M\xc3\xbcller", "Head nurse")});
    QCOMPARE(first.marks(), QStringLiteral("o1 changed(job)"));
    QVERIFY(first.orderMarks().noteOf(first.snapshot(), OrderRow{first.snapshot().rows().front().first}).doneBefore);
}

void MemoryLedgerTest::aSnoozedOrderComesBackByItself()
{
    MemoryRun first = run(monday);
    first.load({one()});
    first.act({QStringLiteral("o1")}, MemoryAct::Snooze, "2026-11-24T08:00:00Z");
    QCOMPARE(first.marks(), QStringLiteral("o1 snoozed"));
    QVERIFY(!first.ledger().hasTurned(clockAt("2026-11-23T10:00:00Z")));
    QVERIFY(first.ledger().hasTurned(clockAt("2026-11-24T08:00:00Z")));
    first.setTime(tuesday);
    QCOMPARE(first.marks(), QStringLiteral("o1"));
}

void MemoryLedgerTest::onlyACompleteLoadFindsOrdersGone()
{
    run(monday).load({one(), two(), three()});
    MemoryRun second = run(tuesday);
    second.load({one()}, MemoryRun::End::Partial);
    QCOMPARE(second.goneCount(), 0);
    second.load({one(), two()});
    QCOMPARE(second.gone(), QStringLiteral(R"({"id":"o3"})"));
    QCOMPARE(second.ledger().goneOrders().orders.front().note.lastSeen, secondsAt(monday));
    QCOMPARE(second.ledger().goneOrders().orders.front().integration, std::string("workday:abc"));
}

void MemoryLedgerTest::aGoneOrderIsWholeInTheSessionAndAnIdAfterIt()
{
    {
        MemoryRun first = run(monday);
        first.load({one(), two()});
        first.load({one()});
        QVERIFY(first.gone().contains(QStringLiteral("Nowak")));
    }
    MemoryRun second = run(tuesday);
    second.load({one()});
    QCOMPARE(second.gone(), QStringLiteral(R"({"id":"o2"})"));
}

void MemoryLedgerTest::anIdThatComesBackIsAsItWas()
{
    MemoryRun first = run(monday);
    first.load({one(), two()});
    first.act({QStringLiteral("o2")}, MemoryAct::MarkDone);
    first.load({one()});
    QCOMPARE(first.goneCount(), 1);
    first.setTime(tuesday);
    first.load({one(), two()});
    QCOMPARE(first.goneCount(), 0);
    QCOMPARE(first.marks(), QStringLiteral("o1, o2 done"));
    QCOMPARE(first.markOf(QStringLiteral("o2")).since, secondsAt(monday));
}

void MemoryLedgerTest::oneOrderInTwoIntegrationsIsTwo()
{
    MemoryRun first = run(monday);
    first.load({one()});
    first.load({one()}, MemoryRun::End::Complete, "greenhouse:xyz");
    first.act({QStringLiteral("o1")}, MemoryAct::MarkDone);
    QCOMPARE(first.acted(), 2);
    first.load({}, MemoryRun::End::Complete, "greenhouse:xyz");
    QCOMPARE(first.marks(), QStringLiteral("o1 done"));
    QCOMPARE(first.goneCount(), 1);
}

void MemoryLedgerTest::aFirstLoadThatBreaksBeginsNoHistory()
{
    MemoryRun first = run(monday);
    first.load({one()}, MemoryRun::End::Partial);
    first.load({one(), two()});
    QCOMPARE(first.marks(), QStringLiteral("o1, o2"));
}

void MemoryLedgerTest::anIntegrationThatComesLaterMarksNothing()
{
    MemoryRun first = run(monday);
    first.load({one()});
    first.load({two()}, MemoryRun::End::Complete, "greenhouse:xyz");
    QCOMPARE(first.marks(), QStringLiteral("o1, o2"));
}

void MemoryLedgerTest::anEarlierValueIsKeptForTheSession()
{
    MemoryRun first = run(monday);
    first.load({one()});
    first.load({orderJsonFor("o1", "Zo\xc3\xab", "M\xc3\xbcller", "Head nurse")});
    first.load({orderJsonFor("o1", "Zo\xc3\xab", "M\xc3\xbcller", "Chief nurse")});
    const Order order = first.snapshot().order(OrderRow{first.snapshot().rows().front().first});
    const MarkedOrders orders{nullptr, nullptr, nullptr, nullptr, first.ledger().earlier()};
    QVERIFY(orders.earlierOf(order));
    QVERIFY(orders.earlierOf(order)->find(R"("name":"Nurse")") != std::string::npos);
    first.act({QStringLiteral("o1")}, MemoryAct::Look);
    QVERIFY(first.ledger().earlier()->empty());
}

void MemoryLedgerTest::wholeSelectionsAreMarkedAndTakenBack()
{
    MemoryRun first = run(monday);
    first.load({one()});
    first.load({one(), two(), three()});
    first.act({QStringLiteral("o1"), QStringLiteral("o2"), QStringLiteral("o3")}, MemoryAct::MarkDone);
    QCOMPARE(first.acted(), 3);
    QCOMPARE(first.marks(), QStringLiteral("o1 done, o2 done, o3 done"));
    first.act({QStringLiteral("o1"), QStringLiteral("o2")}, MemoryAct::MarkDone);
    QCOMPARE(first.acted(), 0);
    QCOMPARE(first.undo(), 3);
    QCOMPARE(first.marks(), QStringLiteral("o1, o2 new, o3 new"));
    QCOMPARE(first.undo(), 0);
}

void MemoryLedgerTest::whatCouldNotBeTakenBackStaysToBe()
{
    MemoryRun first = run(monday);
    first.load({one(), two()});
    first.act({QStringLiteral("o1")}, MemoryAct::MarkDone);
    first.act({QStringLiteral("o2")}, MemoryAct::MarkDone);
    {
        const FullDisk disk;
        QVERIFY(!first.ledger().undo(first.clock()));
        QVERIFY(!first.ledger().isHealthy());
    }
    QCOMPARE(first.marks(), QStringLiteral("o1 done, o2 done"));
    QCOMPARE(first.undo(), 1);
    QVERIFY(first.ledger().isHealthy());
    QCOMPARE(first.marks(), QStringLiteral("o1 done, o2"));
}

void MemoryLedgerTest::whatNoLoadHasFinishedCanBeMarked()
{
    {
        MemoryRun first = run(monday);
        first.load({one(), two()}, MemoryRun::End::Partial);
        first.act({QStringLiteral("o2")}, MemoryAct::MarkDone);
        QCOMPARE(first.marks(), QStringLiteral("o1, o2 done"));
    }
    MemoryRun second = run(tuesday);
    second.load({one(), two()});
    QCOMPARE(second.marks(), QStringLiteral("o1, o2 done"));
}

void MemoryLedgerTest::aClockSetBackSeesNothingInTheFuture()
{
    run(friday).load({one(), two()});
    MemoryRun second = run(monday);
    second.load({one(), three()});
    QCOMPARE(second.marks(), QStringLiteral("o1, o3 new"));
    QCOMPARE(second.markOf(QStringLiteral("o1")).since, secondsAt(monday));
    QCOMPARE(second.goneCount(), 1);
    MemoryRun third = run(friday);
    third.load({one(), three()});
    QCOMPARE(third.markOf(QStringLiteral("o1")).since, secondsAt(friday));
    QCOMPARE(third.markOf(QStringLiteral("o3")).since, secondsAt(monday));
}

void MemoryLedgerTest::waitingIsCountedInDaysOfTheCalendar()
{
    MemoryRun first = run("2026-11-23T23:59:00Z");
    first.load({one()});
    const auto isIn = [&](Waiting range) {
        RowMask rows;
        rows.setRange(0, 1);
        first.marks();
        return first.orderMarks().count(0, bitOf(range), rows) == 1;
    };
    QVERIFY(isIn(Waiting::Today));
    first.setTime("2026-11-24T00:01:00Z");
    QVERIFY(isIn(Waiting::OneOrTwoDays));
    first.setTime("2026-11-25T23:59:00Z");
    QVERIFY(isIn(Waiting::OneOrTwoDays));
    first.setTime("2026-11-26T00:00:00Z");
    QVERIFY(isIn(Waiting::ThreeToSevenDays));
    first.setTime("2026-12-01T00:00:00Z");
    QVERIFY(isIn(Waiting::OverAWeek));
    first.setTime("2026-12-24T00:00:00Z");
    QVERIFY(isIn(Waiting::OverAMonth));
}

void MemoryLedgerTest::goneOrdersAreForgottenInTime()
{
    {
        MemoryRun first = run(monday);
        first.load({one(), two()});
        first.load({one()});
    }
    QCOMPARE(run("2026-12-22T09:00:00Z").goneCount(), 1);
    QCOMPARE(run("2026-12-24T09:00:00Z").goneCount(), 0);
}

void MemoryLedgerTest::goneOrdersAreForgottenWhileDocketRuns()
{
    MemoryRun first = run(monday);
    first.load({one(), two()});
    first.load({one()});
    first.setTime("2026-12-22T09:00:00Z");
    QCOMPARE(first.marks(), QStringLiteral("o1"));
    QCOMPARE(first.goneCount(), 1);
    first.setTime("2026-12-24T09:00:00Z");
    QCOMPARE(first.marks(), QStringLiteral("o1"));
    QCOMPARE(first.goneCount(), 0);
    QCOMPARE(run("2026-12-24T09:00:00Z").goneCount(), 0);
}

void MemoryLedgerTest::forgettingBeginsAnew()
{
    MemoryRun first = run(monday);
    first.load({one()});
    first.load({one(), two()});
    first.act({QStringLiteral("o1")}, MemoryAct::MarkDone);
    QVERIFY(first.ledger().forgetAll());
    QCOMPARE(first.marks(), QStringLiteral("o1, o2"));
    first.load({one(), two(), three()});
    QCOMPARE(first.marks(), QStringLiteral("o1, o2, o3"));
    QCOMPARE(first.undo(), 0);
}

void MemoryLedgerTest::aSecondSessionIsHeard()
{
    MemoryRun here = run(monday);
    here.load({one(), two()});
    MemoryRun there = run(monday);
    there.load({one(), two()});
    there.act({QStringLiteral("o2")}, MemoryAct::MarkDone);
    QVERIFY(here.lookAgain());
    QCOMPARE(here.marks(), QStringLiteral("o1, o2 done"));
    QVERIFY(!here.lookAgain());
}

void MemoryLedgerTest::twoSessionsThatWriteAgree()
{
    MemoryRun here = run(monday);
    here.load({one()});
    MemoryRun there = run(monday);
    there.load({one(), two()});
    here.load({one(), two(), three()});
    here.act({QStringLiteral("o1")}, MemoryAct::MarkDone);
    there.act({QStringLiteral("o2")}, MemoryAct::Look);
    here.lookAgain();
    there.load({one(), two(), three()});
    QCOMPARE(here.marks(), QStringLiteral("o1 done, o2, o3 new"));
    QCOMPARE(there.marks(), here.marks());
}

// What the other process does: everything up to the moment before it is written.
static int beKilled(const QString& path, const ApiKey& stored)
{
    const MemoryKey key = *MemoryKey::fromStored(stored);
    MemoryFile::Opened opened = MemoryFile::open(path, key);
    MemoryContent content = *opened.file->read();
    MemoryChanges changes;
    for (std::uint32_t i = 0; i < 5'000; ++i) {
        MemoryRecord record{};
        record.id = key.hide("slot", "workday:abc", std::to_string(i));
        changes.added.push_back({content.add(record), key.seal(record.id, std::to_string(i))});
    }
    if (!opened.file->begin() || !opened.file->save(content, changes))
        return 1;
    return std::raise(SIGKILL);
}

void MemoryLedgerTest::killedBetweenLoadAndSaveNothingIsHalfThere()
{
    {
        MemoryRun first = run(monday);
        first.load({one()});
    }
    QProcess other;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("DOCKET_TEST_MEMORY"), path());
    environment.insert(QStringLiteral("DOCKET_TEST_KEY"), QString::fromLatin1(m_key.toStored().bytes()));
    other.setProcessEnvironment(environment);
    other.start(QCoreApplication::applicationFilePath(), {});
    QVERIFY(other.waitForFinished());
    QCOMPARE(other.exitStatus(), QProcess::CrashExit);
    QCOMPARE(other.exitCode(), static_cast<int>(SIGKILL));
    MemoryRun second = run(tuesday);
    QCOMPARE(second.goneCount(), 0);
    second.load({one(), two()});
    QCOMPARE(second.marks(), QStringLiteral("o1, o2 new"));
    QCOMPARE(second.goneCount(), 0);
}

void MemoryLedgerTest::newRowsLeaveTheRevisionAlone()
{
    MemoryRun first = run(monday);
    first.load({one()}, MemoryRun::End::Killed);
    const std::uint64_t before = first.ledger().revision();
    first.addRows({two(), three()});
    QCOMPARE(first.marks(), QStringLiteral("o1, o2, o3"));
    QCOMPARE(first.ledger().revision(), before);
    first.act({QStringLiteral("o1")}, MemoryAct::MarkDone);
    QVERIFY(first.ledger().revision() > before);
}

// So many that all cores take part.
void MemoryLedgerTest::manyOrdersAreMarkedLikeFew()
{
    constexpr int ofEach = 8'000;
    const auto orders = [](const char* prefix, const char* lastName = "M\u00fcller") {
        QByteArrayList all;
        for (int i = 0; i < ofEach; ++i)
            all += orderJsonFor((QByteArray(prefix) + QByteArray::number(i)).constData(), "Anna", lastName);
        return all;
    };
    const auto counted = [](MemoryRun& by, Mark mark) {
        by.marks();
        int count = 0;
        for (const auto& chunk : by.orderMarks().chunks)
            for (const RowMark& row : chunk->rows)
                count += (row.marks & bitOf(mark)) != 0 ? 1 : 0;
        return count;
    };
    MemoryRun first = run(monday);
    first.load(orders("a"), MemoryRun::End::Complete, "workday:a");
    first.load(orders("b"), MemoryRun::End::Complete, "workday:b");
    first.load(orders("c"), MemoryRun::End::Complete, "workday:c");
    QCOMPARE(counted(first, Mark::New), 0);
    first.act({QStringLiteral("a7"), QStringLiteral("b0"), QStringLiteral("c7999")}, MemoryAct::MarkDone);
    QCOMPARE(counted(first, Mark::Done), 3);
    {
        MemoryRun second = run(tuesday);
        second.load(orders("b"), MemoryRun::End::Complete, "workday:b");
        QCOMPARE(counted(second, Mark::Done), 1);
        second.act({QStringLiteral("b1")}, MemoryAct::MarkDone);
    }
    QVERIFY(first.lookAgain());
    QCOMPARE(counted(first, Mark::Done), 4); // all rows are tied to what is remembered anew
    QCOMPARE(first.markOf(QStringLiteral("b1")).marks, bitOf(Mark::Done));
    first.load(orders("c", "Okafor"), MemoryRun::End::Complete, "workday:c");
    QCOMPARE(counted(first, Mark::Changed), ofEach);
    QCOMPARE(counted(first, Mark::Done), 3);
}

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QString path = qEnvironmentVariable("DOCKET_TEST_MEMORY");
    if (!path.isEmpty())
        return beKilled(path, ApiKey::fromBytes(qgetenv("DOCKET_TEST_KEY")));
    MemoryLedgerTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_memoryledger.moc"
