// SPDX-License-Identifier: MIT
#include "app/session.h"
#include "app/teamfolder.h"
#include "models/memory/ordermemory.h"
#include "models/memory/teamfile.h"
#include "models/orders/marks.h"
#include "models/orders/page.h"
#include "models/orders/store.h"
#include "tests/app/fakevault.h"
#include "tests/models/testorders.h"
#include "views/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace docket;
using namespace docket::test;

namespace {

const ApiKey secret = ApiKey::fromBytes("our common secret");

void writeTo(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

// One run of the program on somebody's computer, with two orders of a customer of theirs.
struct Colleague
{
    explicit Colleague(const QString& at, const QString& name)
        : home(at)
        , settings(at + QStringLiteral("/docket.ini"), QSettings::IniFormat)
        , team(session, settings, vault, memory, at + QStringLiteral("/team"))
    {
        QObject::connect(&memory, &OrderMemory::ordersReady, &context,
            [this](const std::shared_ptr<const MarkedOrders>& now) { orders = now; });
        // Each calls the connection something else.
        memory.open({{name, MemoryKey::random(), {}}});
        Generation& generation = store.begin({"workday:abc", "Acme", name.toStdString()});
        store.append(generation, PageParser().parse(pageOf({orderJsonFor("o1"), orderJsonFor("o2")}).toStdString()));
        store.finish(generation);
        memory.setSnapshot(store.snapshot());
        memory.remember(name, QStringLiteral("workday:abc"), LoadEnd::Complete);
    }
    void join(const QString& folder, const QString& called, const ApiKey& with = secret)
    {
        team.setName(called);
        team.setSecret(with);
        team.setFolder(folder);
        team.setOn(true);
    }
    void act(int row, MemoryAct what)
    {
        const auto snapshot = store.snapshot();
        memory.act(snapshot, {OrderRow{snapshot->rows().front().first + static_cast<std::uint32_t>(row)}}, what);
    }
    // "done | ": of the two orders.
    QString marks() const
    {
        QStringList all;
        for (std::uint32_t at = 0; orders && orders->marks && !orders->open->rows().empty() && at < 2; ++at) {
            const OrderRow row{orders->open->rows().front().first + at};
            QStringList words;
            for (const Mark mark : {Mark::Done, Mark::Snoozed, Mark::Asked})
                if ((orders->marks->of(*orders->open, row).marks & bitOf(mark)) != 0)
                    words += QString::fromLatin1(markName(mark).data(), static_cast<int>(markName(mark).size()));
            all += words.join(QLatin1Char(' '));
        }
        return all.join(QStringLiteral(" | "));
    }

    QString home;
    QSettings settings;
    FakeVault vault;
    Session session{settings, vault};
    OrderMemory memory;
    TeamFolder team;
    Store store;
    QObject context;
    std::shared_ptr<const MarkedOrders> orders;
};

} // namespace

// Marks that are shared by way of a folder, between people who have nothing else in common.
class TeamFolderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Theme(Scheme::Light, 13)); }
    void init();
    void colleaguesSeeEachOthersMarks();
    void nobodyIsNamedInTheFolder();
    void whileItIsOffNothingIsWritten();
    void whatWasMarkedBeforeIsShared();
    void aFolderThatIsAwayLosesNothing();
    void whatIsMarkedBeforeTheFolderComesIsShared();
    void whatWasMarkedOutlastsARestart();
    void anotherSecretIsTold();
    void foreignFilesAndHalfLinesAreCounted();
    void aLineThatAPowerCutLeftHalfTakesNoOther();
    void aTamperedCopyIsWrittenAnew();
    void supersededLinesGoWhileColleaguesRead();
    void aFileWithFewSupersededLinesStays();
    void whatAKilledProgramLeftIsRemoved();
    void aHundredThousandLinesAreReadBesideTheWindow();
    void sampleOrdersAreNotShared();
    void aSecretThatCannotBeKeptIsTold();
    void thePageSaysAndDoesIt();

private:
    std::unique_ptr<Colleague> colleague(const QString& name)
    {
        QDir(m_home->path()).mkpath(name);
        return std::make_unique<Colleague>(m_home->filePath(name), name);
    }
    QStringList files() const { return QDir(m_team).entryList(QDir::Files); }
    int linesIn(const QString& name) const
    {
        QFile file(m_team + QLatin1Char('/') + name);
        return file.open(QIODevice::ReadOnly) ? static_cast<int>(file.readAll().count('\n')) : -1;
    }

    std::unique_ptr<QTemporaryDir> m_home;
    QString m_team;
};

void TeamFolderTest::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    m_team = m_home->filePath(QStringLiteral("shared"));
    QVERIFY(QDir().mkpath(m_team));
}

void TeamFolderTest::colleaguesSeeEachOthersMarks()
{
    const auto anna = colleague(QStringLiteral("anna"));
    const auto bert = colleague(QStringLiteral("bert"));
    anna->join(m_team, QStringLiteral("Anna"));
    bert->join(m_team, QStringLiteral("Bert"));
    QTRY_VERIFY(anna->team.state().isRead && bert->team.state().isRead);
    anna->act(0, MemoryAct::MarkDone);
    QTRY_COMPARE(bert->marks(), QStringLiteral("done | "));
    bert->act(1, MemoryAct::MarkAsked);
    QTRY_COMPARE(anna->marks(), QStringLiteral("done | asked"));
    bert->act(0, MemoryAct::MarkNotDone);
    QTRY_COMPARE(anna->marks(), QStringLiteral(" | asked"));
    QCOMPARE(files().size(), 2);
    QTRY_COMPARE(anna->team.state().files, 2);
    QCOMPARE(anna->team.state().passedOver, 0);
}

void TeamFolderTest::nobodyIsNamedInTheFolder()
{
    const auto anna = colleague(QStringLiteral("anna"));
    anna->join(m_team, QStringLiteral("Anna Nowak"));
    QTRY_VERIFY(anna->team.state().isRead);
    anna->act(0, MemoryAct::MarkDone);
    anna->act(1, MemoryAct::MarkAsked);
    QTRY_COMPARE(files().size(), 1);
    QFile file(m_team + QLatin1Char('/') + files().first());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QByteArray lines;
    QTRY_VERIFY((lines += file.readAll()).count('\n') == 2);
    QByteArray bytes = lines + files().first().toUtf8();
    for (const QByteArray& line : lines.split('\n'))
        bytes += QByteArray::fromBase64(line, QByteArray::Base64UrlEncoding);
    for (const char* name : {"o1", "o2", "Anna", "Nowak", "ller", "example.com", "Nurse", "workday", "abc", "Jane",
             "54321", "5550", "Berlin", "Acme", "common"})
        QVERIFY2(!bytes.contains(name) || qstrlen(name) < 3, name); // two letters come by chance
    QFile own(anna->home + QStringLiteral("/team/") + files().first());
    QVERIFY(own.open(QIODevice::ReadOnly));
    QCOMPARE(own.readAll(), lines);
    QCOMPARE(QFile::permissions(own.fileName()) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    anna->settings.sync();
    QFile settings(anna->settings.fileName());
    QVERIFY(settings.open(QIODevice::ReadOnly));
    QVERIFY(!settings.readAll().contains(secret.bytes()));
    QCOMPARE(anna->vault.keys.value(QStringLiteral("team-secret")), secret.bytes());
}

void TeamFolderTest::whileItIsOffNothingIsWritten()
{
    const auto anna = colleague(QStringLiteral("anna"));
    QVERIFY(!anna->team.state().isOn);
    anna->team.setSecret(secret);
    anna->team.setFolder(m_team);
    anna->act(0, MemoryAct::MarkDone);
    QTRY_COMPARE(anna->marks(), QStringLiteral("done | "));
    QCOMPARE(files(), QStringList());
    anna->team.setOn(true);
    QTRY_VERIFY(anna->team.state().isRead);
    anna->act(1, MemoryAct::MarkDone);
    QTRY_COMPARE(files().size(), 1);
    QTRY_COMPARE(linesIn(files().first()), 2);
    anna->team.setOn(false);
    const qint64 before = QFileInfo(m_team + QLatin1Char('/') + files().first()).size();
    anna->act(0, MemoryAct::MarkNotDone);
    QTRY_COMPARE(anna->marks(), QStringLiteral(" | done"));
    QCOMPARE(QFileInfo(m_team + QLatin1Char('/') + files().first()).size(), before);
}

void TeamFolderTest::whatWasMarkedBeforeIsShared()
{
    const auto anna = colleague(QStringLiteral("anna"));
    const auto bert = colleague(QStringLiteral("bert"));
    anna->act(0, MemoryAct::MarkDone);
    anna->act(1, MemoryAct::MarkAsked);
    QTRY_COMPARE(anna->marks(), QStringLiteral("done | asked"));
    bert->join(m_team, QStringLiteral("Bert"));
    anna->join(m_team, QStringLiteral("Anna"));
    QTRY_COMPARE(bert->marks(), QStringLiteral("done | asked"));
    QCOMPARE(files().size(), 1);
    QCOMPARE(linesIn(files().first()), 2);
    for (const bool on : {false, true, false, true}) {
        anna->team.setOn(on);
        QTRY_COMPARE(anna->team.state().isRead, on);
    }
    anna->act(1, MemoryAct::MarkDone); // after all that joining may have told
    QTRY_COMPARE(bert->marks(), QStringLiteral("done | done asked"));
    QCOMPARE(linesIn(files().first()), 3);
}

void TeamFolderTest::aFolderThatIsAwayLosesNothing()
{
    const auto anna = colleague(QStringLiteral("anna"));
    const auto bert = colleague(QStringLiteral("bert"));
    anna->join(m_team, QStringLiteral("Anna"));
    bert->join(m_team, QStringLiteral("Bert"));
    QTRY_VERIFY(anna->team.state().isRead && bert->team.state().isRead);
    anna->act(0, MemoryAct::MarkDone);
    QTRY_COMPARE(bert->marks(), QStringLiteral("done | "));
    const QString away = m_team + QStringLiteral("-away");
    QVERIFY(QDir().rename(m_team, away));
    anna->act(1, MemoryAct::MarkDone);
    QTRY_VERIFY(!anna->team.state().problem.isEmpty());
    QCOMPARE(anna->marks(), QStringLiteral("done | done")); // nothing is taken back
    QVERIFY(QDir().rename(away, m_team));
    anna->act(1, MemoryAct::MarkAsked); // looks again, before it would by itself
    bert->act(0, MemoryAct::MarkAsked);
    QTRY_COMPARE(bert->marks(), QStringLiteral("done asked | done asked"));
    QTRY_VERIFY(anna->team.state().problem.isEmpty());
}

// A network drive that is not there yet in the morning.
void TeamFolderTest::whatIsMarkedBeforeTheFolderComesIsShared()
{
    {
        const auto anna = colleague(QStringLiteral("anna"));
        anna->join(m_team, QStringLiteral("Anna"));
        QTRY_VERIFY(anna->team.state().isRead);
        anna->act(0, MemoryAct::MarkDone);
        QTRY_COMPARE(files().size(), 1);
    }
    const QString away = m_team + QStringLiteral("-away");
    QVERIFY(QDir().rename(m_team, away));
    const auto again = colleague(QStringLiteral("anna"));
    again->join(m_team, QStringLiteral("Anna"));
    QTRY_COMPARE(again->marks(), QStringLiteral("done | "));
    again->act(0, MemoryAct::MarkNotDone);
    QTRY_COMPARE(again->marks(), QStringLiteral(" | "));
    QVERIFY(QDir().rename(away, m_team));
    again->act(1, MemoryAct::MarkAsked); // looks again, before it would by itself
    const auto bert = colleague(QStringLiteral("bert"));
    bert->join(m_team, QStringLiteral("Bert"));
    QTRY_COMPARE(bert->marks(), QStringLiteral(" | asked"));
    QCOMPARE(again->marks(), QStringLiteral(" | asked"));
}

void TeamFolderTest::whatWasMarkedOutlastsARestart()
{
    {
        const auto anna = colleague(QStringLiteral("anna"));
        anna->join(m_team, QStringLiteral("Anna"));
        QTRY_VERIFY(anna->team.state().isRead);
        anna->act(0, MemoryAct::MarkDone);
        QTRY_COMPARE(files().size(), 1);
    }
    const auto again = colleague(QStringLiteral("anna"));
    again->vault.keys.insert(QStringLiteral("team-secret"), secret.bytes());
    QVERIFY(again->team.state().isOn);
    again->team.setOn(false);
    again->team.setOn(true); // asks the store, which has the secret now
    QTRY_COMPARE(again->marks(), QStringLiteral("done | ")); // though its memory was for a session
    again->act(1, MemoryAct::MarkDone);
    QTRY_COMPARE(again->marks(), QStringLiteral("done | done"));
    QCOMPARE(files().size(), 1);
    QCOMPARE(again->team.state().name, QStringLiteral("Anna"));
}

void TeamFolderTest::anotherSecretIsTold()
{
    const auto anna = colleague(QStringLiteral("anna"));
    const auto bert = colleague(QStringLiteral("bert"));
    anna->join(m_team, QStringLiteral("Anna"));
    bert->join(m_team, QStringLiteral("Bert"), ApiKey::fromBytes("not our secret"));
    QTRY_VERIFY(anna->team.state().isRead && bert->team.state().isRead);
    anna->act(0, MemoryAct::MarkDone);
    QTRY_COMPARE(bert->team.state().passedOver, 1);
    QCOMPARE(bert->marks(), QStringLiteral(" | "));
    bert->team.setSecret(secret);
    QTRY_COMPARE(bert->marks(), QStringLiteral("done | "));
    QCOMPARE(bert->team.state().passedOver, 0);
}

void TeamFolderTest::foreignFilesAndHalfLinesAreCounted()
{
    const TeamKey key = *TeamKey::fromSecret(secret);
    const auto line = QByteArray::fromStdString(key.line({key.hide("workday:abc", "o2"), TeamMarkKind::Done,
        QDateTime::currentMSecsSinceEpoch(), static_cast<MarkTime>(QDateTime::currentSecsSinceEpoch()), "Carl"}));
    writeTo(m_team + QStringLiteral("/docket-carl.marks"), line + line.left(50));
    writeTo(m_team + QStringLiteral("/docket-photo.marks"), QByteArray("\x89PNG\r\n\x1a\n\0\0\0", 11));
    writeTo(m_team + QStringLiteral("/minutes.txt"), "not ours\n");
    QVERIFY(QFile::link(QStringLiteral("/dev/zero"), m_team + QStringLiteral("/docket-endless.marks")));
    const auto anna = colleague(QStringLiteral("anna"));
    anna->join(m_team, QStringLiteral("Anna"));
    QTRY_COMPARE(anna->marks(), QStringLiteral(" | done"));
    QTRY_COMPARE(anna->team.state().files, 2);
    QCOMPARE(anna->team.state().passedOver, 1 + 3);
}

void TeamFolderTest::aLineThatAPowerCutLeftHalfTakesNoOther()
{
    QString own;
    {
        const auto anna = colleague(QStringLiteral("anna"));
        anna->join(m_team, QStringLiteral("Anna"));
        QTRY_VERIFY(anna->team.state().isRead);
        anna->act(0, MemoryAct::MarkDone);
        QTRY_COMPARE(files().size(), 1);
        own = anna->home + QStringLiteral("/team/") + files().first();
    }
    QVERIFY(QFile::resize(own, QFileInfo(own).size() - 30));
    const auto again = colleague(QStringLiteral("anna"));
    again->join(m_team, QStringLiteral("Anna"));
    QTRY_VERIFY(again->team.state().isRead);
    again->act(1, MemoryAct::MarkDone);
    const auto bert = colleague(QStringLiteral("bert"));
    bert->join(m_team, QStringLiteral("Bert"));
    QTRY_COMPARE(bert->marks(), QStringLiteral(" | done"));
    QCOMPARE(bert->team.state().passedOver, 1);
}

void TeamFolderTest::aTamperedCopyIsWrittenAnew()
{
    const auto anna = colleague(QStringLiteral("anna"));
    anna->join(m_team, QStringLiteral("Anna"));
    QTRY_VERIFY(anna->team.state().isRead);
    anna->act(0, MemoryAct::MarkDone);
    QTRY_COMPARE(files().size(), 1);
    const QString copy = m_team + QLatin1Char('/') + files().first();
    writeTo(copy, "cut");
    anna->act(1, MemoryAct::MarkDone);
    const QString own = anna->home + QStringLiteral("/team/") + files().first();
    QTRY_VERIFY(QFileInfo(own).size() > 150 && QFileInfo(copy).size() == QFileInfo(own).size());
}

// A program of its own reads all the time, and another colleague as they do.
void TeamFolderTest::supersededLinesGoWhileColleaguesRead()
{
    constexpr int held = 2'000;
    constexpr int superseded = 6'000;
    const auto anna = colleague(QStringLiteral("anna"));
    const auto bert = colleague(QStringLiteral("bert"));
    anna->join(m_team, QStringLiteral("Anna"));
    bert->join(m_team, QStringLiteral("Bert"));
    QTRY_VERIFY(anna->team.state().isRead && bert->team.state().isRead);
    anna->act(1, MemoryAct::MarkDone);
    QTRY_COMPARE(bert->marks(), QStringLiteral(" | done"));
    const QString copy = m_team + QLatin1Char('/') + files().first();
    const QString own = anna->home + QStringLiteral("/team/") + files().first();
    const TeamKey key = *TeamKey::fromSecret(secret);
    const std::int64_t now = QDateTime::currentMSecsSinceEpoch();
    QList<TeamMark> marks;
    for (int i = 0; i < held; ++i)
        marks += {key.hide("workday:abc", "x" + std::to_string(i)), TeamMarkKind::Done, now, 1, {}};
    QList<TeamMark> more;
    for (int i = 0; i < superseded; ++i)
        more += {key.hide("workday:abc", "o1"), TeamMarkKind::Done, now - superseded + i, 1, {}};
    const qint64 whole = (held + superseded) * QFileInfo(copy).size();
    Q_EMIT anna->memory.ownMarksMade(marks);
    QTRY_VERIFY(QFileInfo(copy).size() > held * 90);
    QProcess reader;
    reader.start(QStringLiteral("/usr/bin/python3"),
        {QStringLiteral("-c"), QString::fromLatin1(R"(
import os, sys
path, held = sys.argv[1], int(sys.argv[2])
reads, fewest, sizes = 0, 10**9, set()
while not os.path.exists(path + "-enough"):
    lines = open(path, "rb").read().split(b"\n")
    sizes.add(len(lines))
    if len(lines) > held or fewest < 10**9: # once they are there they stay
        fewest = min(fewest, len([line for line in lines[:-1] if len(line) > 90]))
        reads += 1
print(reads > 0, fewest >= held, min(sizes) < 3 * held)
)"),
            copy, QString::number(held)});
    QVERIFY(reader.waitForStarted());
    for (int round = 0; round < 5; ++round) {
        Q_EMIT anna->memory.ownMarksMade(more);
        const bool isDone = round % 2 != 0;
        anna->act(1, isDone ? MemoryAct::MarkDone : MemoryAct::MarkNotDone);
        QTRY_COMPARE(bert->marks(), isDone ? QStringLiteral("done | done") : QStringLiteral("done | "));
        QTRY_COMPARE(QFileInfo(own).size(), QFileInfo(copy).size());
        QVERIFY(QFileInfo(own).size() < whole / 3);
    }
    writeTo(copy + QStringLiteral("-enough"), "enough");
    QVERIFY(reader.waitForFinished());
    QCOMPARE(reader.readAllStandardOutput(), QByteArray("True True True\n"));
    QCOMPARE(bert->team.state().passedOver, 0);
    QCOMPARE(QFile::permissions(own) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

void TeamFolderTest::aFileWithFewSupersededLinesStays()
{
    const auto anna = colleague(QStringLiteral("anna"));
    anna->join(m_team, QStringLiteral("Anna"));
    QTRY_VERIFY(anna->team.state().isRead);
    for (int i = 0; i < 5; ++i)
        for (const MemoryAct act : {MemoryAct::MarkDone, MemoryAct::MarkNotDone})
            anna->act(0, act);
    QTRY_COMPARE(files().size(), 1);
    QFile file(m_team + QLatin1Char('/') + files().first());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QByteArray lines;
    QTRY_VERIFY((lines += file.readAll()).count('\n') == 10);
}

void TeamFolderTest::whatAKilledProgramLeftIsRemoved()
{
    {
        const auto anna = colleague(QStringLiteral("anna"));
        anna->join(m_team, QStringLiteral("Anna"));
        QTRY_VERIFY(anna->team.state().isRead);
        anna->act(0, MemoryAct::MarkDone);
        QTRY_COMPARE(files().size(), 1);
    }
    const QString name = files().first();
    // Killed between writing and renaming, once in each folder; a colleague is writing, too.
    const QString ownLeft = m_home->filePath(QStringLiteral("anna/team/") + name + QStringLiteral(".aB3dE6"));
    const QString copyLeft = m_team + QLatin1Char('/') + name + QStringLiteral(".Zz9yX1");
    const QString colleagues = m_team + QStringLiteral("/docket-bert-1.marks.Qw3rT5");
    for (const QString& left : {ownLeft, copyLeft, colleagues})
        writeTo(left, "half a li");
    const auto bert = colleague(QStringLiteral("bert"));
    bert->join(m_team, QStringLiteral("Bert"));
    QTRY_COMPARE(bert->marks(), QStringLiteral("done | "));
    QCOMPARE(bert->team.state().passedOver, 0); // they are no files of marks
    QVERIFY(QFile::exists(copyLeft));
    const auto again = colleague(QStringLiteral("anna"));
    again->join(m_team, QStringLiteral("Anna"));
    QTRY_COMPARE(again->marks(), QStringLiteral("done | "));
    QVERIFY(!QFile::exists(ownLeft) && !QFile::exists(copyLeft));
    QVERIFY(QFile::exists(colleagues));
}

void TeamFolderTest::aHundredThousandLinesAreReadBesideTheWindow()
{
    constexpr int count = 100'000;
    const TeamKey key = *TeamKey::fromSecret(secret);
    const std::int64_t now = QDateTime::currentMSecsSinceEpoch();
    const auto at = static_cast<MarkTime>(now / 1000);
    std::string lines;
    for (int i = 0; i < count; ++i)
        lines += key.line({key.hide("workday:abc", "x" + std::to_string(i)), TeamMarkKind::Done, now, at, "Carl"});
    lines += key.line({key.hide("workday:abc", "o1"), TeamMarkKind::Done, now, at, "Carl"});
    writeTo(m_team + QStringLiteral("/docket-carl.marks"), QByteArray::fromStdString(lines));
    const auto anna = colleague(QStringLiteral("anna"));
    anna->join(m_team, QStringLiteral("Anna"));
    QVERIFY(!anna->team.state().isRead); // asking did not wait for it
    QTRY_COMPARE_WITH_TIMEOUT(anna->marks(), QStringLiteral("done | "), 60'000);
    QCOMPARE(anna->team.state().passedOver, 0);
}

void TeamFolderTest::sampleOrdersAreNotShared()
{
    const auto anna = colleague(QStringLiteral("anna"));
    anna->join(m_team, QStringLiteral("Anna"));
    QTRY_VERIFY(anna->team.state().isRead);
    anna->session.startDemo();
    QTRY_VERIFY(!anna->team.state().isRead);
    anna->act(0, MemoryAct::MarkDone);
    QTRY_COMPARE(anna->marks(), QStringLiteral("done | "));
    QCOMPARE(files(), QStringList());
    anna->act(0, MemoryAct::MarkNotDone); // the demo's memory would go with it
    QTRY_COMPARE(anna->marks(), QStringLiteral(" | "));
    anna->session.leaveDemo();
    QTRY_VERIFY(anna->team.state().isRead);
    QCOMPARE(files(), QStringList());
}

void TeamFolderTest::aSecretThatCannotBeKeptIsTold()
{
    const auto anna = colleague(QStringLiteral("anna"));
    anna->vault.writeAnswer = KeyAnswer::NoStore;
    anna->join(m_team, QStringLiteral("Anna"));
    QTRY_VERIFY(!anna->team.state().notKept.isEmpty());
    QTRY_VERIFY(anna->team.state().isRead); // used all the same
}

void TeamFolderTest::thePageSaysAndDoesIt()
{
    const auto anna = colleague(QStringLiteral("anna"));
    anna->team.setFolder(m_team);
    QDialog window;
    QWidget* const page = anna->team.makePage(&window);
    auto* close = new QPushButton(&window);
    close->setDefault(true);
    QSignalSpy closes(close, &QPushButton::clicked);
    const auto told = [page] { return page->findChild<QLabel*>(QStringLiteral("teamTold"))->text(); };
    QCOMPARE(page->findChild<QLabel*>(QStringLiteral("teamFolder"))->text(), m_team);
    page->findChild<QCheckBox*>(QStringLiteral("teamOn"))->click();
    QVERIFY(anna->team.state().isOn);
    QTRY_COMPARE(told(), QStringLiteral("Enter the team secret."));
    auto* field = page->findChild<QLineEdit*>(QStringLiteral("teamSecret"));
    QCOMPARE(field->echoMode(), QLineEdit::Password);
    QTest::keyClicks(field, QStringLiteral("short"));
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(!anna->team.state().hasSecret);
    QCOMPARE(closes.size(), 0);
    page->findChild<QPushButton*>(QStringLiteral("teamMake"))->click();
    QCOMPARE(field->text().size(), 20);
    QCOMPARE(field->echoMode(), QLineEdit::Normal);
    const QByteArray made = field->text().toUtf8();
    page->findChild<QPushButton*>(QStringLiteral("teamUse"))->click();
    QCOMPARE(field->text(), QString());
    QCOMPARE(field->echoMode(), QLineEdit::Password);
    QTRY_COMPARE(anna->vault.keys.value(QStringLiteral("team-secret")), made);
    QTRY_VERIFY(told().startsWith(QStringLiteral("0 file")));
    page->findChild<QCheckBox*>(QStringLiteral("teamOn"))->click();
    QVERIFY(!anna->team.state().isOn);
}

QTEST_MAIN(TeamFolderTest)
#include "tst_teamfolder.moc"
