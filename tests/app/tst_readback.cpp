// SPDX-License-Identifier: MIT
#include "tests/app/docketrun.h"
#include "tests/support/pages.h"
#include "tests/support/scriptedserver.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <memory>

using namespace docket::test;

namespace {

const QString nul = QString(QChar(QChar::Null));
const QString replacement = QString(QChar(QChar::ReplacementCharacter));
constexpr qsizetype mostInACell = 32'767;

struct NastyText
{
    const char* name;
    QString text;
};

// What spreadsheets, mail programs and readers of tables are known to change, run or lose.
QList<NastyText> nastyTexts()
{
    return {{"leading zeros", QStringLiteral("00123")}, {"a phone with its plus", QStringLiteral("+4930123456")},
        {"a phone in groups", QStringLiteral("+49 176 5550 123")}, {"a formula", QStringLiteral("=1+1")},
        {"a formula that fetches", QStringLiteral("=HYPERLINK(\"http://x.example\",\"y\")")},
        {"a formula that runs a program", QStringLiteral("=cmd|' /C calc'!A0")},
        {"minus first", QStringLiteral("-2+3")}, {"at sign first", QStringLiteral("@SUM(1,1)")},
        {"full width equals", QStringLiteral("＝1+1")}, {"a formula behind a tab", QStringLiteral("\t=1+1")},
        {"a formula behind a return", QStringLiteral("\r=1+1")}, {"a formula on line two", QStringLiteral("a\n=1+1")},
        {"a formula behind a blank", QStringLiteral(" =1+1")}, {"a tab", QStringLiteral("a\tb")},
        {"a line feed", QStringLiteral("a\nb")}, {"a return and line feed", QStringLiteral("a\r\nb")},
        {"quotes", QStringLiteral("\"quoted\" \"\"")}, {"separators", QStringLiteral("a,b;c|d")},
        {"an emoji", QStringLiteral("😀 Zoë")}, {"right to left", QStringLiteral("שלום ليلى")},
        {"a mark that turns the writing", QStringLiteral("\u202Eabc")},
        {"more than Excel holds", QString(mostInACell + 1, QLatin1Char('x'))},
        {"a NUL", QStringLiteral("a%1b").arg(nul)}, {"another control character", QStringLiteral("a\x01z")},
        {"an id of twenty digits", QStringLiteral("12345678901234567890")}, {"an exponent", QStringLiteral("1E5")},
        {"a date", QStringLiteral("2024-01-05")}, {"a fraction", QStringLiteral("1/2")},
        {"a time", QStringLiteral("12:30")}, {"a percentage", QStringLiteral("5%")},
        {"a decimal", QStringLiteral("1.50")}, {"a decimal with a comma", QStringLiteral("1,50")},
        {"blanks around", QStringLiteral("  blanks ")}, {"an escape of workbooks", QStringLiteral("_x0041_")},
        {"markup of HTML", QStringLiteral("<b>&amp;</b>")},
        {"markup of Markdown", QStringLiteral("*b* _i_ `c` [l](u) \\| ~~s~~")},
        {"an apostrophe first", QStringLiteral("'quoted")}, {"a plain number", QStringLiteral("42")}};
}

QByteArray jsonString(const QString& text)
{
    const QByteArray array = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return array.mid(1, array.size() - 2);
}

QByteArray orderWithPackage(const QString& id, const QString& package)
{
    return R"({"id":)" + jsonString(id) + R"(,"package_id":)" + jsonString(package)
        + R"(,"candidate":{"remote_id":null,"email":"a@b.example","first_name":null,"last_name":null,"phone":null},)"
          R"("application":{"remote_id":null},"job":{"remote_id":null,"name":null,"job_code":null,"description":null,)"
          R"("location":null,"hiring_team":[]}})";
}

QString withLineFeeds(QString text)
{
    return text.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
}

QString withoutNul(QString text)
{
    return text.replace(nul, replacement);
}

QString cut(const QString& text)
{
    const QString sign = QStringLiteral("… (cut)");
    return text.size() > mostInACell ? text.left(mostInACell - sign.size()) + sign : text;
}

// Each cell of a document: line ends are one kind, control characters have a sign.
QString inHtml(QString text)
{
    return withLineFeeds(withoutNul(text.replace(u'\x01', replacement.at(0))))
        .replace(QStringLiteral("\n="), QStringLiteral("\n'="));
}

} // namespace

// What is written, read by programs that know nothing of Docket.
class TestReadBack : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void programsFindEveryValue_data();
    void programsFindEveryValue();
    void openpyxlFindsTextsUnderFrozenTitles();
    void calcFindsTextsInAWorkbook();
    void calcFindsTextsInACsvForSpreadsheets_data();
    void calcFindsTextsInACsvForSpreadsheets();
    void calcRunsNothingInAnHtmlFile();
    void eventsAreWhatKomboWouldHaveSent();
    void everyFieldIsAColumn();
    void aRowOfOneEmptyCellIsARow();
    void whatWasCutIsTold();

private:
    QString path(const QString& name) const { return m_folder->filePath(name); }
    Run fetchInto(const QString& file, const QStringList& more) const;
    QJsonArray readBack(const QString& kind, const QString& file) const;
    QString byCalc(const QString& file, const QString& filter) const;
    void compare(const QJsonArray& rows, const std::function<QString(const QString&)>& arrivesAs) const;

    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestReadBack::init()
{
    QByteArrayList orders;
    const QList<NastyText> texts = nastyTexts();
    for (const NastyText& each : texts)
        orders += orderWithPackage(QString::fromUtf8(each.name), each.text);
    m_server = std::make_unique<ScriptedServer>();
    m_server->replies({}, {Answer().send(http(200, pageOf(orders)))});
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

Run TestReadBack::fetchInto(const QString& file, const QStringList& more) const
{
    return Docket()
        .with(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"))
        .run(Docket::fetch(m_server->baseUrl()) + QStringList{QStringLiteral("--output"), file} + more);
}

QJsonArray TestReadBack::readBack(const QString& kind, const QString& file) const
{
    QProcess reader;
    reader.start(
        QStringLiteral("/usr/bin/python3"), {QStringLiteral("-B"), QStringLiteral(READBACK_SCRIPT), kind, file});
    if (!reader.waitForFinished(120'000) || reader.exitCode() != 0) {
        qWarning("%s", reader.readAllStandardError().constData());
        return {};
    }
    return QJsonDocument::fromJson(reader.readAllStandardOutput()).array();
}

// The file as LibreOffice opens it, saved as plain XML.
QString TestReadBack::byCalc(const QString& file, const QString& filter) const
{
    QStringList arguments{QStringLiteral("-env:UserInstallation=file://") + path(QStringLiteral("profile")),
        QStringLiteral("--headless"), QStringLiteral("--convert-to"), QStringLiteral("fods"),
        QStringLiteral("--outdir"), path(QStringLiteral("calc"))};
    if (!filter.isEmpty())
        arguments += QStringLiteral("--infilter=") + filter;
    QProcess calc;
    calc.start(QStringLiteral("soffice"), arguments + QStringList{file});
    if (!calc.waitForFinished(240'000))
        qWarning("LibreOffice did not end");
    return path(QStringLiteral("calc/") + QFileInfo(file).completeBaseName() + QStringLiteral(".fods"));
}

void TestReadBack::compare(const QJsonArray& rows, const std::function<QString(const QString&)>& arrivesAs) const
{
    QHash<QString, QString> arrived;
    for (const QJsonValue& row : rows)
        arrived.insert(row.toArray().at(0).toString(), row.toArray().at(1).toString());
    const QList<NastyText> texts = nastyTexts();
    for (const NastyText& each : texts) {
        const QString name = QString::fromUtf8(each.name);
        QVERIFY2(arrived.contains(name), each.name);
        QVERIFY2(arrived.value(name) == arrivesAs(each.text),
            qPrintable(name + QStringLiteral(": ") + arrived.value(name).left(80)));
    }
}

void TestReadBack::programsFindEveryValue_data()
{
    QTest::addColumn<QString>("format");
    QTest::newRow("Python reads CSV for programs") << QStringLiteral("csv");
    QTest::newRow("jq reads JSON") << QStringLiteral("json");
    QTest::newRow("jq reads NDJSON") << QStringLiteral("ndjson");
    QTest::newRow("Python reads TSV") << QStringLiteral("tsv");
    QTest::newRow("cmark reads Markdown") << QStringLiteral("md");
    QTest::newRow("Python reads HTML") << QStringLiteral("html");
}

void TestReadBack::programsFindEveryValue()
{
    QFETCH(QString, format);
    QStringList more{QStringLiteral("--format"), format};
    if (!format.contains(QLatin1String("json")))
        more += {QStringLiteral("--columns"), QStringLiteral("id,package_id")};
    const QString file = path(QStringLiteral("orders.") + format);
    QCOMPARE(fetchInto(file, more).exitCode, 0);
    compare(readBack(format, file), [&format](const QString& text) {
        if (format == QLatin1String("tsv"))
            return withoutNul(text);
        if (format == QLatin1String("md"))
            return withLineFeeds(withoutNul(text));
        return format == QLatin1String("html") ? inHtml(text) : text;
    });
}

void TestReadBack::openpyxlFindsTextsUnderFrozenTitles()
{
    const QString file = path(QStringLiteral("orders.xlsx"));
    const Run run = fetchInto(file,
        {QStringLiteral("--format"), QStringLiteral("xlsx"), QStringLiteral("--columns"),
            QStringLiteral("id,package_id"), QStringLiteral("--filter"), QStringLiteral("-nothing")});
    QCOMPARE(run.exitCode, 0);
    const QJsonArray rows = readBack(QStringLiteral("xlsx"), file);
    const int orders = static_cast<int>(nastyTexts().size());
    const QString range = QStringLiteral("A1:B%1").arg(orders + 1);
    QCOMPARE(rows.at(0).toArray(), (QJsonArray{QStringLiteral("Orders"), QStringLiteral("A2"), range}));
    QCOMPARE(rows.at(1).toArray(), (QJsonArray{QStringLiteral("id"), QStringLiteral("package_id")}));
    compare(rows, [](const QString& text) { return cut(withoutNul(text)); });
    QHash<QString, QString> about;
    for (int i = orders + 3; i < rows.size(); ++i)
        about.insert(rows.at(i).toArray().at(0).toString(), rows.at(i).toArray().at(1).toString());
    QCOMPARE(about.value(QStringLiteral("Source")), m_server->baseUrl().toString());
    QCOMPARE(about.value(QStringLiteral("Filter")), QStringLiteral("-nothing"));
    QCOMPARE(about.value(QStringLiteral("Orders")), QString::number(orders));
    QCOMPARE(about.value(QStringLiteral("Written by")), QStringLiteral("Docket " DOCKET_VERSION));
    QVERIFY(!about.value(QStringLiteral("Written")).isEmpty());
}

void TestReadBack::calcFindsTextsInAWorkbook()
{
    const QString file = path(QStringLiteral("orders.xlsx"));
    QCOMPARE(fetchInto(file,
                 {QStringLiteral("--format"), QStringLiteral("xlsx"), QStringLiteral("--columns"),
                     QStringLiteral("id,package_id")})
                 .exitCode,
        0);
    // LibreOffice makes one line end of two and knows no control characters.
    compare(readBack(QStringLiteral("fods"), byCalc(file, {})), [](const QString& text) {
        return cut(withoutNul(text)).replace(QStringLiteral("\r\n"), QStringLiteral("\n")).remove(u'\x01');
    });
}

void TestReadBack::calcFindsTextsInACsvForSpreadsheets_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<int>("separator");
    QTest::newRow("in English, with commas") << QStringLiteral("en_US.UTF-8") << static_cast<int>(',');
    QTest::newRow("in German, with semicolons") << QStringLiteral("de_DE.UTF-8") << static_cast<int>(';');
}

void TestReadBack::calcFindsTextsInACsvForSpreadsheets()
{
    QFETCH(QString, locale);
    QFETCH(int, separator);
    const QString file = path(QStringLiteral("orders.csv"));
    const Run run = Docket()
                        .with(QStringLiteral("LC_ALL"), locale)
                        .run(Docket::fetch(m_server->baseUrl())
                            + QStringList{QStringLiteral("--output"), file, QStringLiteral("--format"),
                                QStringLiteral("csv"), QStringLiteral("--profile"), QStringLiteral("spreadsheets"),
                                QStringLiteral("--columns"), QStringLiteral("id,package_id")});
    QCOMPARE(run.exitCode, 0);
    const QJsonArray rows
        = readBack(QStringLiteral("fods"), byCalc(file, QStringLiteral("CSV:%1,34,76,1,,0,false,true").arg(separator)));
    QHash<QString, QString> arrived;
    for (const QJsonValue& row : rows)
        arrived.insert(row.toArray().at(0).toString(), row.toArray().at(1).toString());
    const QList<NastyText> texts = nastyTexts();
    for (const NastyText& each : texts) {
        const QString name = QString::fromUtf8(each.name);
        const QString cell = arrived.value(name);
        const QString text = withLineFeeds(withoutNul(each.text)).remove(u'\x01');
        const bool isText = cell == text || cell == u'\'' + text;
        const bool isPlainNumber = name == QLatin1String("a plain number") && cell == QLatin1String("number:42");
        QVERIFY2(isText || isPlainNumber, qPrintable(name + QStringLiteral(": ") + cell.left(80)));
    }
}

// Calc makes rows of the lines of a cell; none of them may be run (the reader looks).
void TestReadBack::calcRunsNothingInAnHtmlFile()
{
    const QString file = path(QStringLiteral("orders.html"));
    QCOMPARE(fetchInto(file, {QStringLiteral("--format"), QStringLiteral("html")}).exitCode, 0);
    const QString calc = byCalc(file, QStringLiteral("calc_HTML_WebQuery"));
    const QJsonArray rows = readBack(QStringLiteral("fods"), calc);
    QVERIFY(rows.size() > nastyTexts().size());
}

void TestReadBack::eventsAreWhatKomboWouldHaveSent()
{
    const QString file = path(QStringLiteral("events.ndjson"));
    QCOMPARE(fetchInto(file, {QStringLiteral("--format"), QStringLiteral("webhook")}).exitCode, 0);
    const QJsonArray rows = readBack(QStringLiteral("webhook"), file);
    const QList<NastyText> texts = nastyTexts();
    QCOMPARE(rows.size(), texts.size());
    for (int i = 0; i < rows.size(); ++i) {
        const QString id = QString::fromUtf8(texts.at(i).name);
        QCOMPARE(rows.at(i).toArray(),
            (QJsonArray{QStringLiteral("docket-") + id, QStringLiteral("assessment:order-received"), id,
                texts.at(i).text, QStringLiteral("OPEN"), QStringLiteral("workday:test")}));
    }
}

void TestReadBack::everyFieldIsAColumn()
{
    for (const QString& format :
        {QStringLiteral("csv"), QStringLiteral("tsv"), QStringLiteral("md"), QStringLiteral("html")}) {
        const QString file = path(QStringLiteral("orders.") + format);
        QCOMPARE(fetchInto(file, {QStringLiteral("--format"), format}).exitCode, 0);
        const QJsonArray titles = readBack(format, file).at(0).toArray();
        QCOMPARE(titles.first().toString(), QStringLiteral("id"));
        QCOMPARE(titles.last().toString(), QStringLiteral("job.hiring_team"));
        QCOMPARE(titles.size(), 20);
    }
}

void TestReadBack::aRowOfOneEmptyCellIsARow()
{
    const QString file = path(QStringLiteral("orders.csv"));
    QCOMPARE(fetchInto(file,
                 {QStringLiteral("--format"), QStringLiteral("csv"), QStringLiteral("--columns"),
                     QStringLiteral("candidate.phone")})
                 .exitCode,
        0);
    const QJsonArray rows = readBack(QStringLiteral("csv"), file);
    QCOMPARE(rows.size(), nastyTexts().size() + 1);
    QCOMPARE(rows.last().toArray(), QJsonArray{QString()});
}

void TestReadBack::whatWasCutIsTold()
{
    const Run run
        = fetchInto(path(QStringLiteral("orders.xlsx")), {QStringLiteral("--format"), QStringLiteral("xlsx")});
    QCOMPARE(run.exitCode, 0);
    QVERIFY2(run.sentences().contains(QStringLiteral("1 cell was longer")), run.errors.constData());
}

QTEST_GUILESS_MAIN(TestReadBack)
#include "tst_readback.moc"
