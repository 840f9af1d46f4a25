// SPDX-License-Identifier: MIT
#include "models/orders/store.h"
#include "models/savedresponses.h"
#include "tests/models/testorders.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

using namespace docket;
using namespace docket::test;

class SavedResponsesTest : public QObject
{
    Q_OBJECT
private:
    QString fileWith(const char* name, const QByteArray& bytes);
    QList<SavedFile> filesOf(const QStringList& paths, std::shared_ptr<const Snapshot>* snapshot = nullptr);

    QTemporaryDir m_folder;
    QThreadPool m_pool;

private Q_SLOTS:
    void whatHoldsOrdersIsRead_data();
    void whatHoldsOrdersIsRead();
    void whatHoldsNoneSaysWhy_data();
    void whatHoldsNoneSaysWhy();
    void oneBadFileKeepsTheOthers();
    void aFileThatIsGoneOrAFolderSaysSo();
    void theLatestFilesWin();
    void closedNothingArrives();
};

QString SavedResponsesTest::fileWith(const char* name, const QByteArray& bytes)
{
    QFile file(m_folder.filePath(QString::fromLatin1(name)));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("no room for a test's file");
    return file.fileName();
}

QList<SavedFile> SavedResponsesTest::filesOf(const QStringList& paths, std::shared_ptr<const Snapshot>* snapshot)
{
    SavedResponses saved(m_pool);
    QSignalSpy ready(&saved, &SavedResponses::ready);
    saved.open(paths);
    if (!ready.wait())
        return {};
    if (snapshot)
        *snapshot = ready.first().first().value<std::shared_ptr<const Snapshot>>();
    return saved.files();
}

void SavedResponsesTest::whatHoldsOrdersIsRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("orders");
    const QByteArray one = orderJsonFor("o1");
    const QByteArray two = orderJsonFor("o2");
    QTest::newRow("a page as received") << pageOf({one, two}) << 2;
    QTest::newRow("a page that is not the last")
        << QByteArray(R"({"status":"success","data":{"next":"abc","results":[)") + one + "]}}" << 1;
    QTest::newRow("an array of orders") << "[" + one + "," + two + "]" << 2;
    QTest::newRow("an array behind a byte order mark and blanks") << "\xEF\xBB\xBF \r\n[" + one + "]" << 1;
    QTest::newRow("a page without orders") << pageOf({}) << 0;
    QTest::newRow("an id that comes twice counts once") << pageOf({one, one, two}) << 2;
}

void SavedResponsesTest::whatHoldsOrdersIsRead()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const int, orders);
    std::shared_ptr<const Snapshot> snapshot;
    const QList<SavedFile> files = filesOf({fileWith("orders.json", bytes)}, &snapshot);
    QCOMPARE(files.size(), 1);
    QCOMPARE(files.first().problem, QString());
    QCOMPARE(files.first().name, QStringLiteral("orders.json"));
    QVERIFY(files.first().savedAt.isValid());
    QCOMPARE(files.first().orders, orders);
    QCOMPARE(snapshot->orderCount(), static_cast<std::size_t>(orders));
}

void SavedResponsesTest::whatHoldsNoneSaysWhy_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("problem");
    const auto row = [](const char* name, const QByteArray& bytes, const char* problem) {
        QTest::newRow(name) << bytes << QString::fromUtf8(problem);
    };
    row("nothing", "", "“x.json” is empty.");
    row("no JSON", "<html></html>", "“x.json” is no JSON, or ends too early.");
    row("cut off", R"({"data":{"results":[{"id":"a")", "“x.json” is no JSON, or ends too early.");
    row("an array cut off", R"([{"id":"a"},)", "“x.json” is no JSON, or ends too early.");
    row("something else", R"({"hello":1})", "“x.json” holds no open orders.");
    row("a failed answer", R"({"status":"error","error":{"code":"PLATFORM.RATE_LIMIT_EXCEEDED"}})",
        "“x.json” is the answer to a request that failed; it holds no orders.");
    row("an array nested beyond reason", QByteArray(5'000, '['), "“x.json” holds more than can be read at once.");
    row("more than 64 MB", QByteArray(SavedResponses::largest + 1, ' '), "“x.json” is larger than 64 MB.");
}

void SavedResponsesTest::whatHoldsNoneSaysWhy()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, problem);
    QCOMPARE(filesOf({fileWith("x.json", bytes)}).first().problem, problem);
}

void SavedResponsesTest::oneBadFileKeepsTheOthers()
{
    std::shared_ptr<const Snapshot> snapshot;
    const QList<SavedFile> files
        = filesOf({fileWith("bad.json", "no"), fileWith("one.json", pageOf({orderJsonFor("o1")})),
                      fileWith("two.json", pageOf({orderJsonFor("o1")}))},
            &snapshot);
    QVERIFY(!files.at(0).problem.isEmpty());
    // The same id in two files is two orders: each file is a source of its own.
    QCOMPARE(snapshot->orderCount(), std::size_t{2});
    QCOMPARE(QString::fromStdString(snapshot->parts().back().source->label), QStringLiteral("two.json"));
}

void SavedResponsesTest::aFileThatIsGoneOrAFolderSaysSo()
{
    const QList<SavedFile> files = filesOf({m_folder.filePath(QStringLiteral("gone.json")), m_folder.path()});
    QVERIFY(files.at(0).problem.startsWith(QStringLiteral("“gone.json” cannot be read: ")));
    QVERIFY(files.at(1).problem.endsWith(QStringLiteral("is no file.")));
}

void SavedResponsesTest::theLatestFilesWin()
{
    SavedResponses saved(m_pool);
    QSignalSpy ready(&saved, &SavedResponses::ready);
    saved.open({fileWith("first.json", pageOf({orderJsonFor("o1")}))});
    saved.open({fileWith("second.json", pageOf({}))});
    QVERIFY(ready.wait());
    m_pool.waitForDone();
    QCoreApplication::processEvents();
    QCOMPARE(ready.size(), 1);
    QCOMPARE(saved.files().first().name, QStringLiteral("second.json"));
}

void SavedResponsesTest::closedNothingArrives()
{
    SavedResponses saved(m_pool);
    const QSignalSpy ready(&saved, &SavedResponses::ready);
    saved.open({fileWith("first.json", pageOf({orderJsonFor("o1")}))});
    QVERIFY(saved.isOpen());
    saved.close();
    m_pool.waitForDone();
    QCoreApplication::processEvents();
    QCOMPARE(ready.size(), 0);
    QVERIFY(!saved.isOpen());
    QVERIFY(saved.files().isEmpty());
}

QTEST_GUILESS_MAIN(SavedResponsesTest)
#include "tst_savedresponses.moc"
