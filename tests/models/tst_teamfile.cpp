// SPDX-License-Identifier: MIT
#include "tests/models/memorystory.h"

#include "models/memory/teamfile.h"

#include <QTest>

using namespace docket;
using namespace docket::test;

namespace {

constexpr std::int64_t someday = std::int64_t{1'795'000'000'000}; // in milliseconds

TeamKey teamKey(const char* secret = "our common secret")
{
    return *TeamKey::fromSecret(ApiKey::fromBytes(secret));
}

MemoryRun runIn(const char* time)
{
    const MemoryKey key = MemoryKey::random(); // of this person alone
    return MemoryRun(key, MemoryFile::inMemory(key), time);
}

const QString first = QStringLiteral("o1");
const QString second = QStringLiteral("o2");

} // namespace

// What colleagues tell each other of their marks: lines, and what comes of them in two memories.
class TeamFileTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aLineIsReadAsItWasWritten();
    void nobodyIsNamedInALine();
    void theSameMarkIsAnotherLineEachTime();
    void anotherSecretReadsNothing();
    void whatIsShortIsNoSecret();
    void madeSecretsDiffer();
    void brokenLinesArePassedOverAndCounted_data();
    void brokenLinesArePassedOverAndCounted();
    void theNewestHolds();
    void linesFromTheFutureArePassedOver();
    void whatIsLeftOutHeldNothing();
    void aLongNameIsCutBetweenCharacters();
    void aColleaguesMarkIsSeenHere();
    void whatIsTakenBackIsTakenBackThere();
    void whatIsTakenBackLaterIsOfThatTime();
    void orderThatComesLaterIsMarkedToo();
    void whatWasMarkedHereLaterStays();
    void aChangeUndoesWhatAColleagueHadDone();
    void whoMarkedItIsKnown();
    void aSlowClockLosesNoAnswer();
    void whatWasMarkedBeforeIsToldOnce();
    void whatWasMarkedBeforeHoldsByItsOwnTime();
    void whatColleaguesToldIsNotToldAgain();

private:
    const TeamKey m_key = teamKey();
};

namespace {

// Two people who have the same orders, and the lines that they have written.
struct Team
{
    explicit Team(const TeamKey& teamKey)
        : key(teamKey)
    {
        for (MemoryRun* run : {&anna, &bert}) {
            run->load({orderJsonFor("o1"), orderJsonFor("o2")});
            run->ledger().takeTeam(std::make_shared<TeamMarks>(key), run->clock());
        }
    }
    std::string told(MemoryRun& by, const char* name)
    {
        std::string lines;
        for (TeamMark mark : by.ledger().takeOwnMarks()) {
            mark.by = name;
            lines += key.line(mark);
        }
        return lines;
    }
    void exchange()
    {
        annasLines += told(anna, "Anna");
        bertsLines += told(bert, "Bert");
        take(anna, annasLines, bertsLines);
        take(bert, bertsLines, annasLines);
    }
    void take(MemoryRun& run, const std::string& own, const std::string& other) const
    {
        auto marks = std::make_shared<TeamMarks>(key);
        const std::int64_t now = std::int64_t{run.clock().now} * 1000;
        marks->add(own, now, true);
        marks->add(other, now, false);
        QVERIFY(run.ledger().takeTeam(marks, run.clock()));
    }

    TeamKey key;
    MemoryRun anna = runIn(monday);
    MemoryRun bert = runIn(monday);
    std::string annasLines, bertsLines;
};

} // namespace

void TeamFileTest::aLineIsReadAsItWasWritten()
{
    const TeamMark mark{m_key.hide("workday:abc", "o1"), TeamMarkKind::Snoozed, someday, 1'795'111'111, "Zo\xc3\xab"};
    std::string line = m_key.line(mark);
    QCOMPARE(line.back(), '\n');
    line.pop_back();
    QVERIFY(line.find('\n') == std::string::npos);
    const auto read = m_key.read(line);
    QVERIFY(read && read->order == mark.order && read->kind == mark.kind);
    QCOMPARE(read->at, mark.at);
    QCOMPARE(read->value, mark.value);
    QCOMPARE(read->by, mark.by);
    QVERIFY(teamKey().hide("workday:abc", "o1") == mark.order); // on another computer
    QVERIFY(!(m_key.hide("workday:abco", "1") == mark.order));
}

void TeamFileTest::nobodyIsNamedInALine()
{
    const HiddenId order = m_key.hide("workday:abc", "order-B5KQ");
    const std::string line = m_key.line({order, TeamMarkKind::Done, someday, 1, "Anna Nowak"});
    const QByteArray raw = QByteArray::fromBase64(QByteArray::fromStdString(line), QByteArray::Base64UrlEncoding);
    QVERIFY(raw.size() > 60);
    const std::string id(order.view());
    for (const std::string& secret : {std::string("B5KQ"), std::string("Anna"), std::string("workday"), id}) {
        QVERIFY(line.find(secret) == std::string::npos);
        QVERIFY(!raw.contains(QByteArray::fromStdString(secret)));
    }
}

void TeamFileTest::theSameMarkIsAnotherLineEachTime()
{
    const TeamMark mark{m_key.hide("a", "b"), TeamMarkKind::Done, someday, 1, {}};
    QVERIFY(m_key.line(mark) != m_key.line(mark));
}

void TeamFileTest::anotherSecretReadsNothing()
{
    const TeamKey other = teamKey("another secret");
    TeamMarks marks(other);
    const auto lines
        = marks.add(m_key.line({m_key.hide("a", "b"), TeamMarkKind::Done, someday, 1, {}}), someday, false);
    QCOMPARE(lines.read, std::size_t{0});
    QCOMPARE(lines.passedOver, std::size_t{1});
    QVERIFY(!(other.hide("a", "b") == m_key.hide("a", "b")));
    QVERIFY(other.tag() != m_key.tag());
}

void TeamFileTest::whatIsShortIsNoSecret()
{
    QVERIFY(!TeamKey::fromSecret(ApiKey::fromBytes("eleven char")));
    QVERIFY(!TeamKey::fromSecret(ApiKey()));
}

void TeamFileTest::madeSecretsDiffer()
{
    const ApiKey one = TeamKey::randomSecret();
    QVERIFY(one.bytes() != TeamKey::randomSecret().bytes());
    QVERIFY(TeamKey::fromSecret(one));
    QCOMPARE(ApiKey::fromUserText(QString::fromLatin1(one.bytes())).bytes(), one.bytes());
}

void TeamFileTest::brokenLinesArePassedOverAndCounted_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<int>("read");
    QTest::addColumn<int>("passedOver");
    const auto line
        = QByteArray::fromStdString(m_key.line({m_key.hide("a", "b"), TeamMarkKind::Asked, someday, 1, "Anna"}));
    QByteArray turned = line;
    turned[30] = turned.at(30) == 'A' ? 'B' : 'A';
    QTest::newRow("nothing") << QByteArray() << 0 << 0;
    QTest::newRow("whole") << line + line << 2 << 0;
    QTest::newRow("the last one without its end") << line + line.chopped(1) << 2 << 0;
    QTest::newRow("half written") << line + line.left(40) << 1 << 1;
    QTest::newRow("half written and gone on") << line.left(40) + line + line << 1 << 1;
    QTest::newRow("one character is another") << turned + line << 1 << 1;
    QTest::newRow("as another system ends lines") << line.chopped(1) + "\r\n" + line << 2 << 0;
    QTest::newRow("foreign words") << "Dear all,\nplease see below\n" + line << 1 << 2;
    QTest::newRow("zeros") << QByteArray(5'000, '\0') + "\n" + line << 1 << 1;
    QTest::newRow("endless") << QByteArray(100'000, 'A') << 0 << 1;
}

void TeamFileTest::brokenLinesArePassedOverAndCounted()
{
    QFETCH(QByteArray, file);
    QFETCH(int, read);
    QFETCH(int, passedOver);
    TeamMarks marks(m_key);
    const auto lines = marks.add(file.toStdString(), someday, false);
    QCOMPARE(static_cast<int>(lines.read), read);
    QCOMPARE(static_cast<int>(lines.passedOver), passedOver);
}

void TeamFileTest::theNewestHolds()
{
    const HiddenId order = m_key.hide("a", "b");
    const std::string earlier = m_key.line({order, TeamMarkKind::Done, someday, 5, "Anna"});
    const std::string later = m_key.line({order, TeamMarkKind::Done, someday + 1, 0, "Bert"});
    const std::string asked = m_key.line({order, TeamMarkKind::Asked, someday - 9, 7, "Anna"});
    for (const std::string& file : {earlier + later + asked, asked + later + earlier}) {
        TeamMarks marks(m_key);
        marks.add(file, someday, false);
        const TeamMarks::Kinds* const kinds = marks.find(order);
        QVERIFY(kinds);
        QCOMPARE((*kinds)[0]->value, MarkTime{0});
        QCOMPARE((*kinds)[2]->value, MarkTime{7});
        QVERIFY(!(*kinds)[1]);
    }
}

void TeamFileTest::linesFromTheFutureArePassedOver()
{
    TeamMarks marks(m_key);
    const std::string line = m_key.line({m_key.hide("a", "b"), TeamMarkKind::Done, someday, 5, {}});
    QCOMPARE(marks.add(line, someday - 25LL * 60 * 60 * 1000, false).passedOver, std::size_t{1});
    QCOMPARE(marks.add(line, someday - 23LL * 60 * 60 * 1000, false).read, std::size_t{1});
}

void TeamFileTest::whatIsLeftOutHeldNothing()
{
    const auto line = [this](const char* order, TeamMarkKind kind, std::int64_t at, MarkTime value) {
        return m_key.line({m_key.hide("workday:abc", order), kind, at, value, "Anna"});
    };
    const std::int64_t tomorrow = someday + std::int64_t{48} * 3600 * 1000;
    const std::string done = line("o1", TeamMarkKind::Done, someday, 5);
    const std::string asked = line("o1", TeamMarkKind::Asked, someday - 9, 4);
    const std::string notDone = line("o2", TeamMarkKind::Done, someday - 1, 0); // answers others, so it stays
    const std::string later = line("o2", TeamMarkKind::Done, tomorrow, 7);
    const std::string tied = line("o3", TeamMarkKind::Done, someday, 9);
    const std::string file = line("o1", TeamMarkKind::Done, someday - 2, 3) + asked + "broken\n" + done
        + line("o1", TeamMarkKind::Done, someday - 1, 0) + line("o2", TeamMarkKind::Done, someday - 3, 6) + later
        + notDone + tied + line("o3", TeamMarkKind::Done, someday, 8) + "\n" + done.substr(0, 40);
    TeamMarks before(m_key);
    const TeamMarks::Lines counted = before.add(file, someday, true);
    QCOMPARE(counted.superseded, std::size_t{4});
    const std::string held = heldLines(m_key, file, someday);
    QCOMPARE(held, asked + done + later + notDone + tied);
    QCOMPARE(heldLines(m_key, held, someday), held);
    QCOMPARE(heldLines(m_key, {}, someday), std::string());
}

void TeamFileTest::aLongNameIsCutBetweenCharacters()
{
    std::string name;
    for (int i = 0; i < 40; ++i)
        name += "\xe7\x8e\x8b"; // three bytes each
    std::string line = m_key.line({m_key.hide("a", "b"), TeamMarkKind::Done, someday, 5, name});
    line.pop_back();
    QCOMPARE(m_key.read(line)->by, name.substr(0, 63));
}

void TeamFileTest::aColleaguesMarkIsSeenHere()
{
    Team team(m_key);
    team.anna.act({first}, MemoryAct::MarkDone);
    team.bert.act({second}, MemoryAct::Snooze, friday);
    team.exchange();
    QCOMPARE(team.anna.marks(), QStringLiteral("o1 done, o2 snoozed"));
    QCOMPARE(team.bert.marks(), QStringLiteral("o1 done, o2 snoozed"));
    team.bert.act({second}, MemoryAct::MarkAsked);
    team.exchange();
    QCOMPARE(team.anna.marks(), QStringLiteral("o1 done, o2 snoozed asked"));
    for (MemoryRun* run : {&team.anna, &team.bert})
        run->setTime("2026-11-28T09:00:00Z"); // after Friday
    team.exchange();
    QCOMPARE(team.anna.marks(), QStringLiteral("o1 done, o2 asked"));
}

void TeamFileTest::whatIsTakenBackIsTakenBackThere()
{
    Team team(m_key);
    team.anna.act({first, second}, MemoryAct::MarkDone);
    team.exchange();
    QCOMPARE(team.bert.marks(), QStringLiteral("o1 done, o2 done"));
    QCOMPARE(team.anna.undo(), 2);
    team.exchange();
    QCOMPARE(team.bert.marks(), QStringLiteral("o1, o2"));
    team.bert.act({second}, MemoryAct::MarkDone);
    team.exchange();
    QCOMPARE(team.anna.marks(), QStringLiteral("o1, o2 done"));
}

void TeamFileTest::whatIsTakenBackLaterIsOfThatTime()
{
    Team team(m_key);
    team.anna.act({first}, MemoryAct::MarkDone);
    team.exchange();
    team.anna.setTime(friday);
    QCOMPARE(team.anna.undo(), 1);
    const std::vector<TeamMark> marks = team.anna.ledger().takeOwnMarks();
    QCOMPARE(marks.size(), std::size_t{1});
    QCOMPARE(marks.front().at, std::int64_t{secondsAt(friday)} * 1000);
}

void TeamFileTest::orderThatComesLaterIsMarkedToo()
{
    Team team(m_key);
    team.anna.load({orderJsonFor("o1"), orderJsonFor("o2"), orderJsonFor("o3")});
    team.anna.act({QStringLiteral("o3")}, MemoryAct::MarkDone);
    team.exchange();
    team.bert.load({orderJsonFor("o1"), orderJsonFor("o2"), orderJsonFor("o3")});
    team.exchange();
    QCOMPARE(team.bert.marks(), QStringLiteral("o1, o2, o3 new done"));
}

// It was marked while the lines that are read now were on their way.
void TeamFileTest::whatWasMarkedHereLaterStays()
{
    Team team(m_key);
    team.anna.act({first}, MemoryAct::MarkDone);
    team.exchange();
    const std::string before = team.annasLines;
    team.bert.act({first}, MemoryAct::MarkNotDone);
    team.take(team.bert, {}, before);
    QCOMPARE(team.bert.marks(), QStringLiteral("o1, o2"));
    team.exchange();
    QCOMPARE(team.anna.marks(), QStringLiteral("o1, o2"));
}

void TeamFileTest::aChangeUndoesWhatAColleagueHadDone()
{
    Team team(m_key);
    team.anna.act({first}, MemoryAct::MarkDone);
    team.exchange();
    team.bert.setTime(tuesday);
    team.bert.load({orderJsonFor("o1", "Anna", "Smith", "Head nurse"), orderJsonFor("o2")});
    QVERIFY(!team.bert.marks().contains(QStringLiteral("o1 done")));
    team.take(team.bert, {}, team.annasLines);
    QVERIFY((team.bert.markOf(first).marks & bitOf(Mark::Done)) == 0);
}

void TeamFileTest::whoMarkedItIsKnown()
{
    Team team(m_key);
    team.anna.act({first}, MemoryAct::MarkDone);
    team.exchange();
    const auto namesAt = [](MemoryRun& run) {
        run.marks();
        const ChunkMarks& chunk = *run.orderMarks().chunks.at(0);
        return chunk.notes[chunk.rows.at(0).note].by;
    };
    QVERIFY(namesAt(team.bert));
    QCOMPARE(namesAt(team.bert)->done, std::string("Anna"));
    QVERIFY(!namesAt(team.anna)); // who needs no telling
    team.bert.act({first}, MemoryAct::MarkNotDone);
    team.bert.act({first}, MemoryAct::MarkDone);
    team.exchange();
    QVERIFY(!namesAt(team.bert));
    QCOMPARE(namesAt(team.anna)->done, std::string("Bert"));
}

// Bert's computer is behind by an hour, and he answers what Anna did.
void TeamFileTest::aSlowClockLosesNoAnswer()
{
    Team team(m_key);
    team.bert.setTime("2026-11-23T08:00:00Z");
    team.anna.act({first}, MemoryAct::MarkDone);
    team.exchange();
    QCOMPARE(team.bert.marks(), QStringLiteral("o1 done, o2"));
    team.bert.act({first}, MemoryAct::MarkNotDone);
    team.exchange();
    QCOMPARE(team.anna.marks(), QStringLiteral("o1, o2"));
}

void TeamFileTest::whatWasMarkedBeforeIsToldOnce()
{
    MemoryRun anna = runIn(monday);
    anna.load({orderJsonFor("o1"), orderJsonFor("o2"), orderJsonFor("o3")});
    anna.act({first}, MemoryAct::MarkDone);
    anna.setTime(tuesday);
    anna.act({first}, MemoryAct::MarkAsked);
    anna.act({second}, MemoryAct::Snooze, friday);
    const auto join = [&](const std::string& lines) {
        auto marks = std::make_shared<TeamMarks>(m_key);
        marks->add(lines, std::int64_t{anna.clock().now} * 1000, true);
        anna.ledger().takeTeam(marks, anna.clock());
        return anna.ledger().takeOwnMarks();
    };
    const std::vector<TeamMark> told = join({});
    QCOMPARE(told.size(), std::size_t{3});
    std::string lines;
    TeamMarks marks(m_key);
    for (const TeamMark& mark : told)
        lines += m_key.line(mark);
    marks.add(lines, std::int64_t{secondsAt(friday)} * 1000, false);
    const TeamMarks::Kinds kinds = *marks.find(m_key.hide("workday:abc", "o1"));
    QCOMPARE(kinds[0]->at, std::int64_t{secondsAt(monday)} * 1000);
    QCOMPARE(kinds[0]->value, secondsAt(monday));
    QCOMPARE(kinds[2]->at, std::int64_t{secondsAt(tuesday)} * 1000);
    QCOMPARE((*marks.find(m_key.hide("workday:abc", "o2")))[1]->value, secondsAt(friday));
    QVERIFY(join({}).empty()); // its line is on the way
    QVERIFY(join(lines).empty());
    anna.ledger().takeTeam(nullptr, anna.clock());
    QVERIFY(join(lines).empty()); // another day
    QCOMPARE(anna.marks(), QStringLiteral("o1 done asked, o2 snoozed, o3"));
}

void TeamFileTest::whatWasMarkedBeforeHoldsByItsOwnTime()
{
    for (const bool isLater : {false, true}) {
        MemoryRun anna = runIn(tuesday);
        anna.load({orderJsonFor("o1"), orderJsonFor("o2")});
        anna.act({first}, MemoryAct::MarkDone);
        const std::int64_t at = std::int64_t{secondsAt(isLater ? friday : monday)} * 1000;
        auto marks = std::make_shared<TeamMarks>(m_key);
        marks->add(m_key.line({m_key.hide("workday:abc", "o1"), TeamMarkKind::Done, at, 0, "Bert"}), at, false);
        anna.ledger().takeTeam(marks, anna.clock());
        QCOMPARE(anna.marks(), isLater ? QStringLiteral("o1, o2") : QStringLiteral("o1 done, o2"));
        QCOMPARE(anna.ledger().takeOwnMarks().size(), std::size_t{isLater ? 0U : 1U});
    }
}

void TeamFileTest::whatColleaguesToldIsNotToldAgain()
{
    Team team(m_key);
    team.anna.act({first}, MemoryAct::MarkDone);
    team.anna.act({second}, MemoryAct::Snooze, friday);
    team.exchange();
    QCOMPARE(team.bert.marks(), QStringLiteral("o1 done, o2 snoozed"));
    team.exchange();
    QCOMPARE(team.bertsLines, std::string());
}

QTEST_GUILESS_MAIN(TeamFileTest)
#include "tst_teamfile.moc"
