// SPDX-License-Identifier: MIT
#include "models/memory/ordermemory.h"
#include "tests/models/memorystory.h"
#include "tests/support/fulldisk.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace docket;
using namespace docket::test;

class MemoryFileTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void nobodyIsNamedInTheFile();
    void nobodyElseMayReadTheFile();
    void sealedIdsOpenWithTheirKeyOnly();
    void aKeyComesBackFromTheStoreAsItWas();
    void whatIsNoKeyIsNotTakenForOne_data();
    void whatIsNoKeyIsNotTakenForOne();
    void aBrokenFileIsSetAsideAndTold_data();
    void aBrokenFileIsSetAsideAndTold();
    void aFileOfAnotherKeyIsSetAsideAndTold();
    void aFileDamagedInItsMiddleIsSetAsideAndTold_data();
    void aFileDamagedInItsMiddleIsSetAsideAndTold();
    void aFileThatAnotherProgramHoldsIsLeftAlone();
    void aFileOnAFullDiskIsLeftAlone();
    void aFileOfALaterDocketIsLeftAlone();
    void whereNothingCanBeWrittenItIsTold();
    void aRemovedFileLeavesNothing();
    void whatWasSetAsideGoesWithTheFile();
    void whatWasSetAsideIsForgotten();
    void oldNumbersAreForgottenButTheLast();
    void aFolderOfItsOwnIsMade();

private:
    void keepOneOrder() { MemoryRun(m_key, MemoryFile::open(path(), m_key).file, monday).load({orderJsonFor("o1")}); }
    void breakFile();
    QString path() const { return m_folder->filePath(QStringLiteral("memory.sqlite")); }
    QStringList names() const { return QDir(m_folder->path()).entryList(QDir::Files); }

    MemoryKey m_key = MemoryKey::random();
    std::unique_ptr<QTemporaryDir> m_folder;
};

static void writeFile(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

void MemoryFileTest::nobodyIsNamedInTheFile()
{
    MemoryRun run(m_key, MemoryFile::open(path(), m_key).file, monday);
    run.load({orderJsonFor("order-B5KQ"), orderJsonFor("order-C6LR", "Ewa", "Nowak")});
    run.act({QStringLiteral("order-B5KQ")}, MemoryAct::MarkAsked);
    run.load({orderJsonFor("order-B5KQ", "Zo\xc3\xab", "M\xc3\xbcller", "Head nurse")});
    QCOMPARE(run.goneCount(), 1);
    QByteArray bytes;
    const QStringList all = names();
    for (const QString& name : all) {
        QFile file(m_folder->filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        bytes += file.readAll();
    }
    QVERIFY(bytes.size() > 8'192);
    for (const char* secret : {"order-B5KQ", "B5KQ", "C6LR", "Nowak", "ller", "Ewa", "example.com", "Nurse", "nurse",
             "workday", "abc\"", "Jane", "54321", "5550", "Berlin", "Acme", "slot"})
        QVERIFY2(!bytes.contains(secret), secret);
}

void MemoryFileTest::nobodyElseMayReadTheFile()
{
    const MemoryFile::Opened opened = MemoryFile::open(path(), m_key);
    QVERIFY(opened.file);
    const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    const QStringList all = names();
    for (const QString& name : all)
        QCOMPARE(QFile::permissions(m_folder->filePath(name)) & others, QFile::Permissions());
}

void MemoryFileTest::sealedIdsOpenWithTheirKeyOnly()
{
    const HiddenId id = m_key.hide("slot", "workday:abc", "o1");
    const std::string sealed = m_key.seal(id, "o1");
    QCOMPARE(m_key.open(id, sealed).value_or(std::string()), std::string("o1"));
    QVERIFY(!MemoryKey::random().open(id, sealed));
    QVERIFY(!m_key.open(m_key.hide("slot", "workday:abc", "o2"), sealed));
    QVERIFY(!m_key.open(id, std::string_view(sealed).substr(1)));
    QVERIFY(!(MemoryKey::random().hide("slot", "workday:abc", "o1") == id));
    QVERIFY(!(m_key.hide("slot", "workday:abco", "1") == id));
}

void MemoryFileTest::aKeyComesBackFromTheStoreAsItWas()
{
    const auto again = MemoryKey::fromStored(m_key.toStored());
    QVERIFY(again);
    QVERIFY(again->hide("a", "b", "c") == m_key.hide("a", "b", "c"));
    QCOMPARE(again->hash("x"), m_key.hash("x"));
}

void MemoryFileTest::whatIsNoKeyIsNotTakenForOne_data()
{
    QTest::addColumn<QByteArray>("stored");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("too short") << QByteArray(62, 'a');
    QTest::newRow("too long") << QByteArray(66, 'a');
    QTest::newRow("not hexadecimal") << QByteArray(64, 'x');
}

void MemoryFileTest::whatIsNoKeyIsNotTakenForOne()
{
    QFETCH(QByteArray, stored);
    QVERIFY(!MemoryKey::fromStored(ApiKey::fromBytes(stored)));
}

void MemoryFileTest::aBrokenFileIsSetAsideAndTold_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("no database") << QByteArray("This is a letter to a friend.").repeated(300);
    QTest::newRow("a database's first page only") << QByteArray("SQLite format 3\0", 16) + QByteArray(84, '\1');
}

void MemoryFileTest::aBrokenFileIsSetAsideAndTold()
{
    QFETCH(QByteArray, bytes);
    writeFile(path(), bytes);
    const MemoryFile::Opened opened = MemoryFile::open(path(), m_key);
    QVERIFY(opened.file);
    QVERIFY2(opened.problem.contains(QLatin1String("damaged")), qPrintable(opened.problem));
    QVERIFY(opened.file->read());
    const QStringList aside = names().filter(QStringLiteral("set-aside"));
    QCOMPARE(aside.size(), 1);
    QVERIFY(opened.problem.contains(aside.first()));
    QFile file(m_folder->filePath(aside.first()));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), bytes);
}

void MemoryFileTest::aFileOfAnotherKeyIsSetAsideAndTold()
{
    MemoryRun(m_key, MemoryFile::open(path(), m_key).file, monday).load({orderJsonFor("o1")});
    const MemoryKey other = MemoryKey::random();
    MemoryFile::Opened opened = MemoryFile::open(path(), other);
    QVERIFY(opened.file);
    QVERIFY2(opened.problem.contains(QLatin1String("key")), qPrintable(opened.problem));
    QVERIFY(opened.file->read()->records.empty());
    QVERIFY(MemoryFile::open(path(), other).problem.isEmpty());
}

void MemoryFileTest::aFileDamagedInItsMiddleIsSetAsideAndTold_data()
{
    QTest::addColumn<bool>("isCut");
    QTest::newRow("its end is missing") << true;
    QTest::newRow("zeros in all but its first page") << false;
}

// Only reading all of it shows that; by what the window has, for that is where it is opened.
void MemoryFileTest::aFileDamagedInItsMiddleIsSetAsideAndTold()
{
    QFETCH(bool, isCut);
    QByteArrayList orders;
    for (int i = 0; i < 500; ++i)
        orders += orderJsonFor("o" + QByteArray::number(i));
    MemoryRun(m_key, MemoryFile::open(path(), m_key).file, monday).load(orders);
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadWrite));
    const QByteArray whole = file.readAll();
    const qsizetype page = 4096;
    QVERIFY(whole.size() > 4 * page);
    const QByteArray damaged
        = whole.left(isCut ? 3 * page : page) + (isCut ? QByteArray() : QByteArray(whole.size() - page, '\0'));
    QVERIFY(file.resize(0) && file.seek(0));
    QCOMPARE(file.write(damaged), damaged.size());
    file.close();

    OrderMemory memory;
    QSignalSpy problems(&memory, &OrderMemory::problemFound);
    memory.open({{QStringLiteral("slot"), m_key, path()}});
    QTRY_COMPARE(problems.size(), 1);
    const QStringList aside = names().filter(QStringLiteral("set-aside"));
    QCOMPARE(aside.size(), 1);
    const QString told = problems.first().first().toString();
    QVERIFY2(told.contains(QLatin1String("damaged")) && told.contains(aside.first()), qPrintable(told));
    QFile kept(m_folder->filePath(aside.first()));
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), damaged);
    const MemoryFile::Opened again = MemoryFile::open(path(), m_key);
    QVERIFY(again.file && again.file->read());
    QCOMPARE(again.problem, QString());
}

void MemoryFileTest::aFileThatAnotherProgramHoldsIsLeftAlone()
{
    MemoryRun(m_key, MemoryFile::open(path(), m_key).file, monday).load({orderJsonFor("o1")});
    MemoryFile::Opened other = MemoryFile::open(path(), m_key);
    QVERIFY(other.file->begin());
    const MemoryFile::Opened opened = MemoryFile::open(path(), m_key);
    QVERIFY(!opened.file);
    QVERIFY(!opened.problem.isEmpty());
    QVERIFY(names().filter(QStringLiteral("set-aside")).isEmpty());
    other.file->rollBack();
    const MemoryFile::Opened later = MemoryFile::open(path(), m_key);
    QVERIFY(later.file);
    QCOMPARE(later.file->read()->records.size(), std::size_t{1});
}

void MemoryFileTest::aFileOnAFullDiskIsLeftAlone()
{
    keepOneOrder();
    {
        const FullDisk disk;
        const MemoryFile::Opened opened = MemoryFile::open(path(), m_key);
        QVERIFY(!opened.file);
        QVERIFY2(opened.problem.contains(QLatin1String("until Docket ends")), qPrintable(opened.problem));
    }
    QVERIFY(names().filter(QStringLiteral("set-aside")).isEmpty());
    QCOMPARE(MemoryFile::open(path(), m_key).file->read()->records.size(), std::size_t{1});
}

void MemoryFileTest::aFileOfALaterDocketIsLeftAlone()
{
    MemoryRun(m_key, MemoryFile::open(path(), m_key).file, monday).load({orderJsonFor("o1")});
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.seek(63); // the last byte of SQLite's user version
    file.write("\2");
    file.close();
    const MemoryFile::Opened opened = MemoryFile::open(path(), m_key);
    QVERIFY(!opened.file);
    QVERIFY2(opened.problem.contains(QLatin1String("later Docket")), qPrintable(opened.problem));
    QVERIFY(names().filter(QStringLiteral("set-aside")).isEmpty());
}

void MemoryFileTest::whereNothingCanBeWrittenItIsTold()
{
    const MemoryFile::Opened opened = MemoryFile::open(QStringLiteral("/proc/docket/memory.sqlite"), m_key);
    QVERIFY(!opened.file);
    QVERIFY(!opened.problem.isEmpty());
}

// An earlier history of this connection, then one that is well.
void MemoryFileTest::breakFile()
{
    keepOneOrder();
    writeFile(path(), QByteArray("This is a letter to a friend.").repeated(300));
    keepOneOrder();
    QCOMPARE(names().filter(QStringLiteral("set-aside")).size(), 1);
}

void MemoryFileTest::whatWasSetAsideGoesWithTheFile()
{
    breakFile();
    writeFile(path() + QStringLiteral("-of-another"), "x");
    QVERIFY(MemoryFile::remove(path()));
    QCOMPARE(names(), QStringList{QStringLiteral("memory.sqlite-of-another")});
}

void MemoryFileTest::whatWasSetAsideIsForgotten()
{
    breakFile();
    const MemoryFile::Opened opened = MemoryFile::open(path(), m_key);
    QVERIFY(opened.file->forgetAll());
    QVERIFY(names().filter(QStringLiteral("set-aside")).isEmpty());
    QVERIFY(opened.file->read()->records.empty());
}

void MemoryFileTest::oldNumbersAreForgottenButTheLast()
{
    MemoryRun run(m_key, MemoryFile::open(path(), m_key).file, "2026-10-01T09:00:00Z");
    run.load({orderJsonFor("o1")});
    run.setTime("2026-10-02T09:00:00Z");
    run.load({orderJsonFor("o1")});
    run.setTime(monday);
    run.load({orderJsonFor("o1"), orderJsonFor("o2")});
    const std::vector<MemoryDay> days = MemoryFile::open(path(), m_key).file->read()->days;
    QCOMPARE(days.size(), std::size_t{2});
    QCOMPARE(days.front().day, clockAt("2026-10-02T09:00:00Z").day);
    QCOMPARE(days.back().day, clockAt(monday).day);
    QCOMPARE(run.ledger().days().size(), std::size_t{2});
}

void MemoryFileTest::aRemovedFileLeavesNothing()
{
    MemoryRun(m_key, MemoryFile::open(path(), m_key).file, monday).load({orderJsonFor("o1")});
    QVERIFY(MemoryFile::remove(path()));
    QVERIFY2(names().isEmpty(), qPrintable(names().join(QLatin1Char(' '))));
    QVERIFY(MemoryFile::remove(path()));
}

void MemoryFileTest::aFolderOfItsOwnIsMade()
{
    const QString deep = m_folder->filePath(QStringLiteral("docket/memory/slot.sqlite"));
    QVERIFY(MemoryFile::open(deep, m_key).file);
    QVERIFY(QFile::exists(deep));
}

QTEST_GUILESS_MAIN(MemoryFileTest)
#include "tst_memoryfile.moc"
