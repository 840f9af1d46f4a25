// SPDX-License-Identifier: MIT
#include "models/lists/listfile.h"
#include "models/lists/xlsxsheet.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace docket;

// Lists as people have them: text, and spreadsheets written by another program.
class ListFileTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void textIsReadAsItIs_data();
    void textIsReadAsItIs();
    void textInUtf16IsRead();
    void aSpreadsheetsFirstSheetIsRead();
    void whatCannotBeReadIsTold();
    void aQuoteInASpreadsheetIsAQuote();
    void aSpreadsheetThatLostItsTextsIsTold_data();
    void aSpreadsheetThatLostItsTextsIsTold();
    void brokenSpreadsheetsAreSafe();
    void oneLongTextInManyCellsStaysSmall();

private:
    QString write(const char* name, const QByteArray& bytes) const;
    QByteArray spreadsheet() const;
    QByteArray package(const QString& sheet, const QString& texts) const;

    QTemporaryDir m_folder;
};

QString ListFileTest::write(const char* name, const QByteArray& bytes) const
{
    const QString path = m_folder.filePath(QLatin1String(name));
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(bytes);
    return path;
}

QByteArray ListFileTest::spreadsheet() const
{
    const QString path = m_folder.filePath(QStringLiteral("list.xlsx"));
    QProcess python;
    python.start(QStringLiteral("/usr/bin/python3"),
        {QStringLiteral("-c"),
            QStringLiteral("import sys, openpyxl\n"
                           "book = openpyxl.Workbook()\n"
                           "sheet = book.active\n"
                           "sheet.append(['Name', 'Order'])\n"
                           "sheet.append(['Zo\u00eb M\u00fcller', 'o1'])\n"
                           "sheet.append([None, 4711])\n"
                           "book.create_sheet('Other').append(['x'])\n"
                           "book.save(sys.argv[1])\n"),
            path});
    python.waitForFinished();
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void ListFileTest::textIsReadAsItIs_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("lines") << QByteArray("o1\r\no2");
    QTest::newRow("an id that begins like a spreadsheet") << QByteArray("PK4711\no2");
}

void ListFileTest::textIsReadAsItIs()
{
    QFETCH(QByteArray, text);
    QCOMPARE(readListFile(write("a.txt", text)).text, text);
}

void ListFileTest::textInUtf16IsRead()
{
    const QString text = QStringLiteral("o1\nZo\u00eb");
    const QByteArray utf16
        = QByteArray("\xFF\xFE") + QByteArray(reinterpret_cast<const char*>(text.utf16()), text.size() * 2);
    QVERIFY(readListFile(write("a.csv", utf16)).text.endsWith("Zo\xC3\xAB"));
}

void ListFileTest::aSpreadsheetsFirstSheetIsRead()
{
    const QByteArray bytes = spreadsheet();
    QVERIFY(!bytes.isEmpty());
    QCOMPARE(
        readListFile(write("b.xlsx", bytes)).text, QByteArray("Name\tOrder\nZo\xC3\xAB M\xC3\xBCller\to1\n\t4711\n"));
}

void ListFileTest::whatCannotBeReadIsTold()
{
    QVERIFY(!readListFile(m_folder.filePath(QStringLiteral("nothing"))).problem.isEmpty());
    QVERIFY(!readListFile(m_folder.path()).problem.isEmpty());
    QVERIFY(!readListFile(write("c.xlsx", "PK\x03\x04 and no more")).problem.isEmpty());
}

// By its parts; texts that are "none" are not there, those that are "damaged" are not what they
// were written as.
QByteArray ListFileTest::package(const QString& sheet, const QString& texts) const
{
    const QString path = m_folder.filePath(QStringLiteral("package.xlsx"));
    QProcess python;
    python.start(QStringLiteral("/usr/bin/python3"),
        {QStringLiteral("-c"),
            QStringLiteral("import sys, zipfile\n"
                           "path, sheet, texts = sys.argv[1:]\n"
                           "whole = '<sst><si><t>o1</t></si></sst>'\n"
                           "with zipfile.ZipFile(path, 'w', zipfile.ZIP_STORED) as book:\n"
                           "    book.writestr('xl/worksheets/sheet1.xml', sheet)\n"
                           "    if texts != 'none':\n"
                           "        book.writestr('xl/sharedStrings.xml', whole if texts == 'damaged' else texts)\n"
                           "if texts == 'damaged':\n"
                           "    bytes = open(path, 'rb').read()\n"
                           "    open(path, 'wb').write(bytes.replace(b'<t>o1', b'<t>o2'))\n"),
            path, sheet, texts});
    python.waitForFinished();
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void ListFileTest::aQuoteInASpreadsheetIsAQuote()
{
    const QByteArray bytes
        = package(QStringLiteral("<row><c t=\"inlineStr\"><is><t>\"Nurse\" at 3\"</t></is></c><c><v>7</v></c></row>"),
            QStringLiteral("none"));
    QCOMPARE(readListFile(write("e.xlsx", bytes)).text, QByteArray("\"\"\"Nurse\"\" at 3\"\"\"\t7\n"));
}

void ListFileTest::aSpreadsheetThatLostItsTextsIsTold_data()
{
    QTest::addColumn<QString>("sheet");
    QTest::addColumn<QString>("texts");
    QTest::addColumn<bool>("isRead");
    const auto row = [](const char* name, const char* sheet, const char* texts, bool isRead) {
        QTest::newRow(name) << QString::fromLatin1(sheet) << QString::fromLatin1(texts) << isRead;
    };
    const char* const shared = "<sheetData><row><c t=\"s\"><v>0</v></c></row></sheetData>";
    const char* const texts = "<sst><si><t>o1</t></si></sst>";
    row("whole", shared, texts, true);
    row("numbers only", "<sheetData><row><c><v>7</v></c></row></sheetData>", "none", true);
    row("a cell for texts without one", "<sheetData><row><c t=\"s\"/><c><v>7</v></c></row></sheetData>", "none", true);
    row("the texts are not there", shared, "none", false);
    row("the texts are damaged", shared, "damaged", false);
    row("the texts are cut", shared, "<sst><si><t>o1</t></si><si><t>o", false);
    row("a text that is not among them", "<sheetData><row><c t=\"s\"><v>1</v></c></row></sheetData>", texts, false);
    row("no number of a text", "<sheetData><row><c t=\"s\"><v>x</v></c></row></sheetData>", texts, false);
    row("the sheet is cut", "<sheetData><row><c><v>7</v></c></row><row><c><v>", texts, false);
}

void ListFileTest::aSpreadsheetThatLostItsTextsIsTold()
{
    QFETCH(QString, sheet);
    QFETCH(QString, texts);
    QFETCH(bool, isRead);
    const QByteArray bytes = package(sheet, texts);
    QVERIFY(bytes.startsWith("PK"));
    QCOMPARE(readListFile(write("d.xlsx", bytes)).problem.isEmpty(), isRead);
}

// Cut and with bytes changed: an answer or none, and no end of the program.
void ListFileTest::brokenSpreadsheetsAreSafe()
{
    const QByteArray whole = spreadsheet();
    std::mt19937 random(7);
    for (int round = 0; round < 400; ++round) {
        QByteArray broken = whole;
        for (int i = 0; i < 1 + round % 5; ++i)
            broken[static_cast<qsizetype>(random() % static_cast<unsigned>(broken.size()))]
                = static_cast<char>(random());
        if (round % 3 == 0)
            broken.truncate(static_cast<qsizetype>(random() % static_cast<unsigned>(broken.size())));
        const std::optional<QByteArray> text = firstSheetAsText(broken);
        QVERIFY(!text || text->size() < XlsxLimits::part);
    }
}

// A megabyte that is named two thousand times would be two gigabytes.
void ListFileTest::oneLongTextInManyCellsStaysSmall()
{
    const QString path = m_folder.filePath(QStringLiteral("shared.xlsx"));
    QProcess python;
    python.start(QStringLiteral("/usr/bin/python3"),
        {QStringLiteral("-c"),
            QStringLiteral(
                "import sys, zipfile\n"
                "with zipfile.ZipFile(sys.argv[1], 'w', zipfile.ZIP_DEFLATED) as book:\n"
                "    row = '<row>' + '<c t=\"s\"><v>0</v></c>' * 200 + '</row>'\n"
                "    book.writestr('xl/worksheets/sheet1.xml', '<sheetData>' + row * 10 + '</sheetData>')\n"
                "    book.writestr('xl/sharedStrings.xml', '<sst><si><t>' + 'x' * (1 << 20) + '</t></si></sst>')\n"),
            path});
    QVERIFY(python.waitForFinished());
    const QByteArray text = readListFile(path).text;
    QCOMPARE(text.count('\n'), 10);
    QCOMPARE(text.size(), 10 * 200 * (XlsxLimits::cell + 1));
}

QTEST_GUILESS_MAIN(ListFileTest)
#include "tst_listfile.moc"
