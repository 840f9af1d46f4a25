// SPDX-License-Identifier: MIT
#include "models/output/aboutlines.h"
#include "models/output/celldialect.h"
#include "models/output/celltable.h"
#include "models/output/orderwriter.h"
#include "models/output/outputfile.h"
#include "models/output/workbookwriter.h"
#include "tests/models/testorders.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace docket;
using namespace docket::test;

class OutputTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rowsBecomeTabSeparatedLines();
    void aCellWithATabOrAQuoteIsQuoted();
    void aNulDoesNotCutThePaste();
    void aSingleCellStandsAlone();
    void titlesComeOnlyWhenAskedFor();
    void htmlCellsAreTypedAsText();
    void htmlFromTheServerIsEscaped();
    void stoppingEndsTheWriting();
    void jsonIsTheOrdersAsReceived();
    void ndjsonIsOneOrderALine();
    void csvHasEveryLeafField();
    void csvForSpreadsheetsGuardsWhatWouldBeRunOrChanged_data();
    void csvForSpreadsheetsGuardsWhatWouldBeRunOrChanged();
    void aCellOfAWorkbookIsCutAtItsLimit_data();
    void aCellOfAWorkbookIsCutAtItsLimit();
    void moreOrdersThanASheetHoldsAreNamedBefore();
    void nothingMaskedIsWritten_data();
    void nothingMaskedIsWritten();
    void sampleDataIsLabelled_data();
    void sampleDataIsLabelled();
    void anEventKeepsWhatTheOrderSaysOfItself();
    void aMaskedEventKeepsTheStatus();
    void aDocumentNamesItsView();
    void onlyLinesThatWouldBeRunGetAnApostrophe();
    void theStatusIsAColumnOfItsOwnWhereAskedFor();
    void aWriterStopsWhenItsSinkIsFull();
    void nothingFoundIsStillADocument_data();
    void nothingFoundIsStillADocument();
    void aFileIsReplacedInOneStep();
    void withoutCommitTheFileIsAsItWas();
    void aMissingFolderIsASentence();
    void aFolderIsASentence();
    void aFullDiskLeavesTheEarlierFile();
    void aDeviceIsWrittenThroughAndNeverReplaced();
    void aFullDeviceIsASentence();
    void aPipeIsWrittenThrough();
    void aLinkStaysALink();
};

static bool never()
{
    return false;
}

static QByteArray written(const OutputOptions& options, const std::shared_ptr<const OrderList>& list)
{
    QByteArray all;
    const std::unique_ptr<OrderWriter> writer = makeOrderWriter(options, [&all](const QByteArray& piece) {
        all += piece;
        return true;
    });
    for (std::size_t i = 0; i < list->rows.size(); ++i)
        writer->write(list->at(i));
    writer->finish();
    return all;
}

static QByteArray written(OrderFormat format, const std::shared_ptr<const OrderList>& list)
{
    OutputOptions options;
    options.format = format;
    options.columns = OutputColumn::allFields();
    return written(options, list);
}

static QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("cannot be opened");
}

void OutputTest::rowsBecomeTabSeparatedLines()
{
    Orders orders;
    orders.receive({orderJsonFor("o1"), orderJsonFor("o2", "Ewa", "Nowak", "Truck Driver CE")});
    const CellTable table{orders.list(), {0, 1},
        {OrderColumn::Candidate, OrderColumn::Job, OrderColumn::Location, OrderColumn::Phone}, false};
    QCOMPARE(QString::fromUtf8(toTsv(table, never)),
        QStringLiteral("Müller, Zoë\tNurse\tBerlin DE\t+49 176 5550 123\nNowak, Ewa\tTruck Driver CE\tBerlin DE\t+49 "
                       "176 5550 123\n"));
}

void OutputTest::aCellWithATabOrAQuoteIsQuoted()
{
    Orders orders;
    orders.receive({orderJsonFor("o1", "Zo\\të", "M\\\"üller")});
    const CellTable table{orders.list(), {0}, {OrderColumn::Candidate, OrderColumn::Job}, false};
    QCOMPARE(QString::fromUtf8(toTsv(table, never)), QStringLiteral("\"M\"\"üller, Zo\të\"\tNurse\n"));
}

void OutputTest::aNulDoesNotCutThePaste()
{
    Orders orders;
    orders.receive({orderJsonFor("o1", "Zo\\u0000\u00eb")});
    QCOMPARE(QString::fromUtf8(toTsv({orders.list(), {0}, {OrderColumn::Candidate}, false}, never)),
        QString::fromUtf8("Müller, Zo\uFFFDë"));
}

void OutputTest::aSingleCellStandsAlone()
{
    Orders orders;
    orders.receive({orderJsonFor("o1")});
    QCOMPARE(toTsv({orders.list(), {0}, {OrderColumn::Job}, false}, never), QByteArray("Nurse"));
}

void OutputTest::titlesComeOnlyWhenAskedFor()
{
    Orders orders;
    orders.receive({orderJsonFor("o1")});
    const CellTable table{orders.list(), {0}, {OrderColumn::Job, OrderColumn::Package}, true};
    QCOMPARE(toTsv(table, never), QByteArray("Job\tPackage\nNurse\tBackground basic\n"));
    QVERIFY(toHtmlTable(table, never).contains("<th "));
}

void OutputTest::htmlCellsAreTypedAsText()
{
    Orders orders;
    orders.receive({orderJsonFor("o1", "=1+1", "00123")});
    const QByteArray html
        = toHtmlTable({orders.list(), {0}, {OrderColumn::Candidate, OrderColumn::Phone}, false}, never);
    QCOMPARE(html.count(R"(<td style="mso-number-format:'\@'" sdnum="1033;0;@">)"), 2);
    QVERIFY(html.contains(">00123, =1+1</td>"));
    QVERIFY(!html.contains("color") && !html.contains("font-"));
}

void OutputTest::htmlFromTheServerIsEscaped()
{
    Orders orders;
    orders.receive({orderJsonFor("o1", "<script>x()</script>", "A&B")});
    const QByteArray html = toHtmlTable({orders.list(), {0}, {OrderColumn::Candidate}, false}, never);
    QVERIFY(html.contains("A&amp;B, &lt;script&gt;"));
    QVERIFY(!html.contains("<script"));
}

void OutputTest::stoppingEndsTheWriting()
{
    Orders orders;
    orders.receive({orderJsonFor("o1"), orderJsonFor("o2")});
    int asked = 0;
    const QByteArray text = toTsv(
        {orders.list(), {0, 1}, {OrderColumn::Job, OrderColumn::Phone}, false}, [&asked] { return ++asked > 1; });
    QCOMPARE(text.count('\n'), 1);
}

void OutputTest::jsonIsTheOrdersAsReceived()
{
    const QByteArrayList received{orderJsonFor("o1"), R"({"id":"o2","later":{"x":[1,2.50]},"candidate":null})"};
    Orders orders;
    orders.receive(received);
    const QByteArray json = written(OrderFormat::Json, orders.list());
    QCOMPARE(QJsonDocument::fromJson(json), QJsonDocument::fromJson("[" + received.join(',') + "]"));
    QVERIFY(json.contains("2.50"));
}

void OutputTest::ndjsonIsOneOrderALine()
{
    Orders orders;
    orders.receive({orderJsonFor("o1"), "{\n \"id\":\"o2\",\n \"job\": {\n \"name\": \"Nurse\"\n }\n}"});
    const QByteArrayList lines = written(OrderFormat::Ndjson, orders.list()).split('\n');
    QCOMPARE(lines.size(), 3);
    QCOMPARE(
        QJsonDocument::fromJson(lines.at(1)).object().value(QStringLiteral("id")).toString(), QStringLiteral("o2"));
    QVERIFY(lines.at(2).isEmpty());
}

void OutputTest::csvHasEveryLeafField()
{
    Orders orders;
    orders.receive({orderJsonFor("o1", "Zoë \\\"Z\\\"", "Müller, Dr.")});
    const QByteArrayList lines = written(OrderFormat::Csv, orders.list()).split('\n');
    QCOMPARE(lines.at(0).count(','), 19);
    QVERIFY(lines.at(0).startsWith("id,package_id,candidate.remote_id,"));
    QCOMPARE(QString::fromUtf8(lines.at(1)),
        QStringLiteral("o1,Background basic,c-o1,o1@example.com,\"Zoë \"\"Z\"\"\",\"Müller, Dr.\",+49 176 5550 "
                       "123,54321,67890,Nurse,ICU-1,"
                       "<p>Care</p>,Lohmühlenstraße 65,,Berlin,Berlin,12435,DE,\"Berlin, Germany\","
                       "\"[{\"\"remote_id\"\":\"\"78901\"\",\"\"email\"\":\"\"jane.doe@example.com\"\",\"\"first_"
                       "name\"\":\"\"Jane\"\","
                       "\"\"last_name\"\":\"\"Doe\"\",\"\"hiring_team_roles\"\":[\"\"RECRUITER\"\"]}]\"\r"));
}

void OutputTest::csvForSpreadsheetsGuardsWhatWouldBeRunOrChanged_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("guarded");
    for (const char* const text : {"=1+1", "+49", "-1", "@a", "\t=1", "\r=1", "\n=1", "＝1", "＋1", "－1", "＠a", "007",
             "1.5", "1,5", "1E5", "1/2", "12:30", "50%", "1234567890123456", "00"})
        QTest::addRow("%s is guarded", text) << QByteArray(text) << true;
    for (const char* const text : {"", "Zoë", "0176 5550", "a=b", "'=1", "7", "123456789012345", ",", "E", "1a"})
        QTest::addRow("%s stays", text) << QByteArray(text) << false;
}

void OutputTest::csvForSpreadsheetsGuardsWhatWouldBeRunOrChanged()
{
    QFETCH(QByteArray, text);
    QTEST(needsGuard(text.toStdString()), "guarded");
}

void OutputTest::aCellOfAWorkbookIsCutAtItsLimit_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("cut");
    QTest::newRow("as much as fits") << QString(mostCellText, u'x') << false;
    QTest::newRow("one more") << QString(mostCellText + 1, u'x') << true;
    QTest::newRow("in letters of two bytes") << QString(mostCellText, u'ä') << false;
    QTest::newRow("in signs of two units") << QStringLiteral("😀").repeated(mostCellText / 2 + 1) << true;
    QTest::newRow("escapes that share their signs")
        << QStringLiteral("_x0041").repeated(mostCellText / 6) + QLatin1Char('_') << true;
    QTest::newRow("escapes that grow") << QStringLiteral("_x0041_").repeated(mostCellText / 7) << true;
}

void OutputTest::aCellOfAWorkbookIsCutAtItsLimit()
{
    QFETCH(QString, text);
    QFETCH(bool, cut);
    std::string cell = text.toStdString();
    QCOMPARE(fitIntoCell(cell), cut);
    const QString fitted = QString::fromStdString(cell);
    QVERIFY(fitted.size() <= mostCellText);
    QCOMPARE(fitted.endsWith(QStringLiteral("… (cut)")), cut);
    QVERIFY(!fitted.contains(QChar::ReplacementCharacter));
}

void OutputTest::moreOrdersThanASheetHoldsAreNamedBefore()
{
    QCOMPARE(tooManyOrders(OrderFormat::Xlsx, 1'048'575), QString());
    QVERIFY(tooManyOrders(OrderFormat::Xlsx, 1'048'576).contains(QStringLiteral("1048575")));
    QCOMPARE(tooManyOrders(OrderFormat::Csv, 5'000'000), QString());
}

static void addFormats()
{
    QTest::addColumn<OrderFormat>("format");
    QTest::newRow("JSON") << OrderFormat::Json;
    QTest::newRow("NDJSON") << OrderFormat::Ndjson;
    QTest::newRow("events") << OrderFormat::Webhook;
    QTest::newRow("an array of events") << OrderFormat::WebhookArray;
    QTest::newRow("CSV") << OrderFormat::Csv;
    QTest::newRow("TSV") << OrderFormat::Tsv;
    QTest::newRow("Markdown") << OrderFormat::Markdown;
    QTest::newRow("HTML") << OrderFormat::Html;
}

void OutputTest::nothingMaskedIsWritten_data()
{
    addFormats();
}

void OutputTest::nothingMaskedIsWritten()
{
    QFETCH(OrderFormat, format);
    Orders orders;
    QByteArray order = orderJsonFor("o1", "Zoë", "Geheim");
    order.replace("{\"id\"", "{\"nick\":\"Geheim\",\"id\"");
    orders.receive({order});
    OutputOptions options;
    options.format = format;
    options.masked = true;
    options.columns = OutputColumn::shown({OrderColumn::Candidate, OrderColumn::Email, OrderColumn::Recruiter,
                          OrderColumn::Phone, OrderColumn::Job})
        + OutputColumn::allFields();
    const QByteArray text = written(options, orders.list());
    for (const char* const secret : {"Geheim", "Zo", "o1@example.com", "+49 176", "Jane", "jane.doe", "c-o1", "78901"})
        QVERIFY2(!text.contains(secret), secret);
    QVERIFY(text.contains("Nurse"));
    QVERIFY(text.contains("••••••"));
}

void OutputTest::sampleDataIsLabelled_data()
{
    QTest::addColumn<OrderFormat>("format");
    QTest::addColumn<bool>("hasRoom");
    QTest::newRow("HTML") << OrderFormat::Html << true;
    QTest::newRow("Markdown") << OrderFormat::Markdown << true;
    QTest::newRow("CSV, whose first row is its titles") << OrderFormat::Csv << false;
}

void OutputTest::sampleDataIsLabelled()
{
    QFETCH(OrderFormat, format);
    Orders orders;
    orders.receive({orderJsonFor("o1")});
    OutputOptions options;
    options.format = format;
    options.columns = OutputColumn::allFields();
    QVERIFY(!written(options, orders.list()).contains("Sample data"));
    options.about.isSample = true;
    QTEST(written(options, orders.list()).contains("Sample data"), "hasRoom");
}

void OutputTest::anEventKeepsWhatTheOrderSaysOfItself()
{
    Orders orders;
    orders.receive({R"({"id":"o1","status":"COMPLETED"})", R"({"id":"o2"})"});
    const QByteArrayList lines = written(OrderFormat::Webhook, orders.list()).split('\n');
    QCOMPARE(lines.at(0),
        QByteArray(R"({"id":"docket-o1","type":"assessment:order-received","data":{"id":"o1","status":"COMPLETED",)"
                   R"("integration_id":"workday:abc"}})"));
    QVERIFY(lines.at(1).contains(R"("status":"OPEN")"));
}

void OutputTest::aMaskedEventKeepsTheStatus()
{
    Orders orders;
    orders.receive({R"({"id":"o1","status":"COMPLETED","integration_id":"workday:z"})", R"({"id":"o2"})",
        R"({"id":"o3","status":7})"});
    OutputOptions options;
    options.format = OrderFormat::Webhook;
    options.masked = true;
    const QByteArrayList lines = written(options, orders.list()).split('\n');
    QVERIFY2(lines.at(0).endsWith(R"("status":"COMPLETED","integration_id":"workday:abc"}})"), lines.at(0).constData());
    for (const QByteArray& line : {lines.at(1), lines.at(2)})
        QVERIFY2(line.endsWith(R"("status":"OPEN","integration_id":"workday:abc"}})"), line.constData());
}

void OutputTest::aDocumentNamesItsView()
{
    Orders orders;
    orders.receive({orderJsonFor("o1")});
    OutputOptions options;
    options.format = OrderFormat::Html;
    options.columns = OutputColumn::allFields();
    QVERIFY(written(options, orders.list()).contains("<title>Open orders</title>"));
    options.about.view = QStringLiteral("Done & gone");
    QVERIFY(written(options, orders.list()).contains("<title>Done &amp; gone</title>"));
    const auto namesOf = [](const OutputAbout& about) {
        QStringList names;
        const QList<AboutLine> lines = aboutLines(about, 1);
        for (const AboutLine& line : lines)
            names += line.name + QLatin1Char('=') + line.text;
        return names.mid(0, 3);
    };
    OutputAbout about;
    about.source = QStringLiteral("Acme");
    QCOMPARE(namesOf(about),
        (QStringList{QStringLiteral("Source=Acme"), QStringLiteral("Filter=none"), QStringLiteral("Orders=1")}));
    about.view = QStringLiteral("To do");
    QCOMPARE(namesOf(about),
        (QStringList{QStringLiteral("Source=Acme"), QStringLiteral("View=To do"), QStringLiteral("Filter=none")}));
}

void OutputTest::onlyLinesThatWouldBeRunGetAnApostrophe()
{
    Orders orders;
    orders.receive({R"({"id":"o1","job":{"name":"a\n\n \r\n=1\n \t+2\n\t\n"}})"});
    OutputOptions options;
    options.format = OrderFormat::Html;
    options.columns = {*OutputColumn::fromPath(QStringLiteral("job.name"))};
    QByteArray cell = written(options, orders.list());
    cell = cell.mid(cell.indexOf("<td"));
    cell.replace("<br style=\"mso-data-placement:same-cell\">", "|");
    QVERIFY2(cell.contains(">a|| |'=1|' \t+2|\t|</td>"), cell.constData());
}

void OutputTest::theStatusIsAColumnOfItsOwnWhereAskedFor()
{
    QVERIFY(!OutputColumn::allFields().contains(*OutputColumn::fromPath(QStringLiteral("status"))));
    Orders orders;
    orders.receive({R"({"id":"o1","status":"COMPLETED"})", R"({"id":"o2"})"});
    OutputOptions options;
    options.format = OrderFormat::Csv;
    options.columns
        = {*OutputColumn::fromPath(QStringLiteral("id")), *OutputColumn::fromPath(QStringLiteral("status"))};
    QCOMPARE(written(options, orders.list()), QByteArray("id,status\r\no1,COMPLETED\r\no2,\r\n"));
}

void OutputTest::aWriterStopsWhenItsSinkIsFull()
{
    Orders orders;
    orders.receive({orderJsonFor("o1"), orderJsonFor("o2")});
    for (const OrderFormat format : {OrderFormat::Json, OrderFormat::Csv, OrderFormat::Xlsx}) {
        OutputOptions options;
        options.format = format;
        options.columns = OutputColumn::allFields();
        const std::unique_ptr<OrderWriter> writer = makeOrderWriter(options, [](const QByteArray&) { return false; });
        QVERIFY(writer->write(orders.list()->at(0)));
        QVERIFY(!writer->finish());
    }
}

void OutputTest::nothingFoundIsStillADocument_data()
{
    QTest::addColumn<int>("format");
    QTest::addColumn<int>("lines");
    QTest::newRow("json is an empty array") << static_cast<int>(OrderFormat::Json) << 1;
    QTest::newRow("ndjson is empty") << static_cast<int>(OrderFormat::Ndjson) << 0;
    QTest::newRow("csv is its header") << static_cast<int>(OrderFormat::Csv) << 1;
}

void OutputTest::nothingFoundIsStillADocument()
{
    QFETCH(int, format);
    const Orders orders;
    const QByteArray text = written(static_cast<OrderFormat>(format), orders.list());
    QTEST(static_cast<int>(text.count('\n')), "lines");
    if (format == static_cast<int>(OrderFormat::Json))
        QVERIFY(QJsonDocument::fromJson(text).isArray());
}

void OutputTest::aFileIsReplacedInOneStep()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("orders.json"));
    OutputFile file(path);
    QVERIFY(file.open());
    QVERIFY(file.write("new"));
    QVERIFY(!QFile::exists(path));
    QVERIFY(file.commit());
    QCOMPARE(contentOf(path), QByteArray("new"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
}

void OutputTest::withoutCommitTheFileIsAsItWas()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("orders.json"));
    {
        OutputFile first(path);
        QVERIFY(first.open() && first.write("old") && first.commit());
    }
    {
        OutputFile second(path);
        QVERIFY(second.open() && second.write("half"));
    }
    QCOMPARE(contentOf(path), QByteArray("old"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
}

void OutputTest::aMissingFolderIsASentence()
{
    OutputFile file(QStringLiteral("/nowhere/at/all/orders.json"));
    QVERIFY(!file.open());
    QVERIFY2(file.problem().contains(QStringLiteral("folder does not exist")), qPrintable(file.problem()));
}

void OutputTest::aFolderIsASentence()
{
    const QTemporaryDir folder;
    OutputFile file(folder.path());
    QVERIFY(!file.open());
    QVERIFY2(file.problem().contains(QStringLiteral("is a folder")), qPrintable(file.problem()));
}

// A limit on the size of files is as good as a full disk: the write comes back short.
void OutputTest::aFullDiskLeavesTheEarlierFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("orders.json"));
    {
        OutputFile first(path);
        QVERIFY(first.open() && first.write("old") && first.commit());
    }
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit before{};
    getrlimit(RLIMIT_FSIZE, &before);
    const rlimit little{40'000, before.rlim_max};
    setrlimit(RLIMIT_FSIZE, &little);
    QString problem;
    bool committed = false;
    {
        OutputFile second(path);
        committed = second.open() && second.write(QByteArray(100'000, 'x')) && second.commit();
        problem = second.problem();
    }
    setrlimit(RLIMIT_FSIZE, &before);
    QVERIFY(!committed);
    QVERIFY2(problem.contains(QStringLiteral("disk is full")), qPrintable(problem));
    QCOMPARE(contentOf(path), QByteArray("old"));
}

void OutputTest::aDeviceIsWrittenThroughAndNeverReplaced()
{
    OutputFile file(QStringLiteral("/dev/null"));
    QVERIFY(file.open() && file.write("orders") && file.commit());
    struct stat info
    {
    };
    QCOMPARE(stat("/dev/null", &info), 0);
    QVERIFY(S_ISCHR(info.st_mode));
}

void OutputTest::aFullDeviceIsASentence()
{
    OutputFile file(QStringLiteral("/dev/full"));
    QVERIFY(file.open());
    const bool committed = file.write(QByteArray(100'000, 'x')) && file.commit();
    QVERIFY(!committed);
    QVERIFY2(file.problem().contains(QStringLiteral("full")), qPrintable(file.problem()));
}

void OutputTest::aPipeIsWrittenThrough()
{
    const QTemporaryDir folder;
    const QByteArray path = folder.filePath(QStringLiteral("pipe")).toLocal8Bit();
    QCOMPARE(mkfifo(path.constData(), 0600), 0);
    QFile reader(QString::fromLocal8Bit(path));
    QVERIFY(reader.open(QIODevice::ReadWrite | QIODevice::Unbuffered));
    OutputFile file(QString::fromLocal8Bit(path));
    QVERIFY(file.open() && file.write("orders") && file.commit());
    QCOMPARE(reader.read(6), QByteArray("orders"));
    struct stat info
    {
    };
    QCOMPARE(stat(path.constData(), &info), 0);
    QVERIFY(S_ISFIFO(info.st_mode));
}

void OutputTest::aLinkStaysALink()
{
    const QTemporaryDir folder;
    const QString target = folder.filePath(QStringLiteral("orders.json"));
    const QString link = folder.filePath(QStringLiteral("latest.json"));
    QVERIFY(QFile::link(target, link));
    OutputFile file(link);
    QVERIFY(file.open() && file.write("orders") && file.commit());
    QVERIFY(QFileInfo(link).isSymLink());
    QCOMPARE(contentOf(target), QByteArray("orders"));
}

QTEST_GUILESS_MAIN(OutputTest)
#include "tst_output.moc"
