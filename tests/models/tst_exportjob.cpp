// SPDX-License-Identifier: MIT
#include "models/output/exportjob.h"

#include "models/orderlist.h"
#include "tests/models/testorders.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace docket;
using namespace docket::test;

class ExportJobTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void eachScopeWritesItsOrders_data();
    void eachScopeWritesItsOrders();
    void everyFormatIsWritten_data();
    void everyFormatIsWritten();
    void stoppedInTheMiddleTheEarlierFileStays_data();
    void stoppedInTheMiddleTheEarlierFileStays();
    void aFullDiskIsToldAndTheEarlierFileStays_data();
    void aFullDiskIsToldAndTheEarlierFileStays();
    void aFolderThatIsGoneIsTold();
    void previewHasFiveRows();
    void previewOfMessagesHasLines();
    void previewSaysWhatKeepsFromWriting();
    void previewIsMasked();
    void aFileThatIsThereIsTold();

private:
    ExportJob job(OrderFormat format, int orders = 8) const;
    QByteArray content() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

static bool never()
{
    return false;
}

static void quietly(qsizetype) { }

void ExportJobTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("orders"));
}

ExportJob ExportJobTest::job(OrderFormat format, int orders) const
{
    Orders received;
    QByteArrayList all;
    for (int i = 0; i < orders; ++i)
        all += orderJsonFor("o" + QByteArray::number(i));
    received.receive(all);
    auto list = std::make_shared<OrderList>(*received.list());
    list->rows.pop_back(); // what a filter hides
    ExportJob job;
    job.list = list;
    job.choice = {ExportScope::Filtered, format, CsvProfile::Programs, OutputColumn::allFields()};
    job.path = m_path;
    return job;
}

QByteArray ExportJobTest::content() const
{
    QFile file(m_path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("cannot be opened");
}

void ExportJobTest::eachScopeWritesItsOrders_data()
{
    QTest::addColumn<ExportScope>("scope");
    QTest::addColumn<QByteArray>("ids");
    QTest::newRow("filtered") << ExportScope::Filtered << QByteArray("o0 o1 o2");
    QTest::newRow("selected") << ExportScope::Selected << QByteArray("o2 o0");
    QTest::newRow("all") << ExportScope::All << QByteArray("o0 o1 o2 o3");
}

void ExportJobTest::eachScopeWritesItsOrders()
{
    QFETCH(ExportScope, scope);
    QFETCH(QByteArray, ids);
    ExportJob asked = job(OrderFormat::Tsv, 4);
    asked.choice.scope = scope;
    asked.choice.columns = {*OutputColumn::fromPath(QStringLiteral("id"))};
    asked.selected = {2, 0};
    const ExportResult result = runExport(asked, quietly, never);
    QCOMPARE(result.problem, QString());
    QCOMPARE(result.orders, ids.split(' ').size());
    QCOMPARE(content(), "id\n" + ids.replace(' ', '\n') + '\n');
}

void ExportJobTest::everyFormatIsWritten_data()
{
    QTest::addColumn<int>("format");
    for (int i = 0; i < exportFormats().size(); ++i)
        QTest::addRow("%s", qPrintable(formatKey(exportFormats().at(i)))) << i;
}

void ExportJobTest::everyFormatIsWritten()
{
    QFETCH(int, format);
    ExportJob asked = job(OrderFormat::Json);
    asked.choice = exportFormats().at(format);
    asked.choice.columns = OutputColumn::allFields();
    const ExportResult result = runExport(asked, quietly, never);
    QCOMPARE(result.problem, QString());
    QCOMPARE(result.orders, 7);
    QVERIFY(content().size() > 100);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

static void addFormatsOfFiles()
{
    QTest::addColumn<OrderFormat>("format");
    QTest::newRow("CSV") << OrderFormat::Csv;
    QTest::newRow("an Excel workbook") << OrderFormat::Xlsx;
    QTest::newRow("JSON") << OrderFormat::Json;
}

void ExportJobTest::stoppedInTheMiddleTheEarlierFileStays_data()
{
    addFormatsOfFiles();
}

void ExportJobTest::stoppedInTheMiddleTheEarlierFileStays()
{
    QFETCH(OrderFormat, format);
    const ExportJob asked = job(format, 3'000);
    QFile earlier(m_path);
    QVERIFY(earlier.open(QIODevice::WriteOnly) && earlier.write("earlier") == 7);
    earlier.close();
    qsizetype told = 0;
    const ExportResult result = runExport(
        asked, [&told](qsizetype orders) { told = orders; }, [&told] { return told > 0; });
    QVERIFY(result.stopped);
    QVERIFY(told > 0 && told < 3'000);
    QCOMPARE(content(), QByteArray("earlier"));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

void ExportJobTest::aFullDiskIsToldAndTheEarlierFileStays_data()
{
    addFormatsOfFiles();
}

// A limit on the size of files is what a full disk looks like to a program; of a workbook
// the files that nobody sees are full first.
void ExportJobTest::aFullDiskIsToldAndTheEarlierFileStays()
{
    QFETCH(OrderFormat, format);
    const ExportJob asked = job(format, 3'000);
    QFile earlier(m_path);
    QVERIFY(earlier.open(QIODevice::WriteOnly) && earlier.write("earlier") == 7);
    earlier.close();
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit before{};
    getrlimit(RLIMIT_FSIZE, &before);
    const rlimit little{40'000, before.rlim_max};
    setrlimit(RLIMIT_FSIZE, &little);
    const ExportResult result = runExport(asked, quietly, never);
    setrlimit(RLIMIT_FSIZE, &before);
    QVERIFY2(result.problem.contains(QStringLiteral("is full")) || result.problem.contains(QStringLiteral("no room")),
        qPrintable(result.problem));
    QCOMPARE(content(), QByteArray("earlier"));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

void ExportJobTest::aFolderThatIsGoneIsTold()
{
    ExportJob asked = job(OrderFormat::Csv);
    asked.path = m_folder->filePath(QStringLiteral("gone/orders.csv"));
    const ExportResult result = runExport(asked, quietly, never);
    QVERIFY2(result.problem.contains(asked.path) && result.problem.contains(QStringLiteral("folder does not exist")),
        qPrintable(result.problem));
}

void ExportJobTest::previewHasFiveRows()
{
    ExportJob asked = job(OrderFormat::Xlsx, 20);
    asked.choice.columns = OutputColumn::shown({OrderColumn::Candidate, OrderColumn::Phone});
    const ExportPreview preview = makePreview(asked);
    QCOMPARE(preview.orders, 19);
    QCOMPARE(preview.columns, 2);
    QCOMPARE(preview.cells.size(), 6);
    QCOMPARE(preview.cells.first(), (QStringList{QStringLiteral("Candidate"), QStringLiteral("Phone")}));
    QCOMPARE(preview.cells.at(1), (QStringList{QStringLiteral("Müller, Zoë"), QStringLiteral("+49 176 5550 123")}));
    QVERIFY(!preview.replaces);
}

void ExportJobTest::previewOfMessagesHasLines()
{
    const ExportPreview preview = makePreview(job(OrderFormat::Webhook));
    QCOMPARE(preview.columns, 0);
    QVERIFY(preview.lines.first().startsWith(QStringLiteral("{\"id\":\"docket-o0\"")));
    QCOMPARE(preview.lines.size(), 6);
}

void ExportJobTest::previewSaysWhatKeepsFromWriting()
{
    ExportJob noColumns = job(OrderFormat::Csv);
    noColumns.choice.columns.clear();
    QVERIFY(makePreview(noColumns).problem.contains(QStringLiteral("column")));
    QCOMPARE(runExport(noColumns, quietly, never).problem, makePreview(noColumns).problem);
    ExportJob maskedContacts = job(OrderFormat::VCard);
    maskedContacts.masked = true;
    QVERIFY(makePreview(maskedContacts).problem.contains(QStringLiteral("masked")));
    QCOMPARE(makePreview(job(OrderFormat::Csv)).problem, QString());
}

void ExportJobTest::previewIsMasked()
{
    ExportJob asked = job(OrderFormat::Xlsx);
    asked.masked = true;
    const QList<QStringList> cells = makePreview(asked).cells;
    for (const QStringList& row : cells) {
        QVERIFY(!row.contains(QStringLiteral("Zoë")));
        QVERIFY(row.filter(QStringLiteral("@")).isEmpty());
    }
}

void ExportJobTest::aFileThatIsThereIsTold()
{
    const ExportJob asked = job(OrderFormat::Csv);
    QVERIFY(runExport(asked, quietly, never).problem.isEmpty());
    QVERIFY(makePreview(asked).replaces);
}

QTEST_GUILESS_MAIN(ExportJobTest)
#include "tst_exportjob.moc"
