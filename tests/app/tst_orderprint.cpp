// SPDX-License-Identifier: MIT
#include "app/orderprint.h"

#include "models/orderdetail.h"
#include "models/orderlist.h"
#include "models/output/ordersheet.h"
#include "tests/models/testorders.h"

#include <QFile>
#include <QPrintDialog>
#include <QPrinter>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

using namespace docket;
using namespace docket::test;

namespace {

OrderDetail detailOf(const QByteArray& order)
{
    Orders orders;
    orders.receive({order});
    const std::shared_ptr<const OrderList> list = orders.list();
    return makeOrderDetail(*list, list->rows.front());
}

// As a reader of PDF files finds it.
QString textOf(const QString& path)
{
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path, QStringLiteral("-")});
    return reader.waitForFinished() ? QString::fromUtf8(reader.readAllStandardOutput()) : QString();
}

} // namespace

class TestOrderPrint : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void thePageSaysAllOfTheOrder();
    void maskedThePageTellsNobody();
    void markupOfTheServerIsText();
    void aFolderThatIsGoneIsTold();
    void whatIsPrintedToAFileIsSaved();
    void theNameOfTheFileTellsNobody();

private:
    QString saved(const QString& html, const QString& path);

    QThreadPool m_pool;
};

// What is told once the file is written.
QString TestOrderPrint::saved(const QString& html, const QString& path)
{
    OrderPrint print(m_pool);
    QSignalSpy told(&print, &OrderPrint::told);
    print.savePdf(html, path);
    return told.wait(60'000) ? told.first().first().toString() : QString();
}

void TestOrderPrint::thePageSaysAllOfTheOrder()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("order.pdf"));
    const QString html
        = orderSheet(detailOf(orderJsonFor("o1")), {QStringLiteral("Sample data: these orders are invented.")});
    QVERIFY(saved(html, path).contains(path));
    const QString text = textOf(path);
    for (const char* const word : {"Sample data", "Zoë Müller", "o1@example.com", "+49 176 5550 123", "Nurse", "ICU-1",
             "Lohmühlenstraße 65", "Jane Doe", "RECRUITER", "Care"})
        QVERIFY2(text.contains(QString::fromUtf8(word)), word);
}

void TestOrderPrint::maskedThePageTellsNobody()
{
    const QString html = orderSheet(masked(detailOf(orderJsonFor("o1"))), {});
    for (const char* const word : {"Zoë", "Müller", "o1@example.com", "+49", "Jane", "Doe"})
        QVERIFY2(!html.contains(QString::fromUtf8(word)), word);
    QVERIFY(html.contains(QStringLiteral("Nurse")));
}

void TestOrderPrint::markupOfTheServerIsText()
{
    const QString html = orderSheet(detailOf(orderJsonFor("o1", "<img src='file:///etc/passwd'>", "<b>M</b>")), {});
    QVERIFY(!html.contains(QStringLiteral("<img")));
    QVERIFY(!html.contains(QStringLiteral("<b>M")));
}

void TestOrderPrint::aFolderThatIsGoneIsTold()
{
    const QString path = QStringLiteral("/nowhere/at/all/order.pdf");
    const QString told = saved(QStringLiteral("<p>x</p>"), path);
    QVERIFY2(told.contains(path) && told.contains(QStringLiteral("folder does not exist")), qPrintable(told));
}

// Told as what it is, and written on the pool.
void TestOrderPrint::whatIsPrintedToAFileIsSaved()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("printed.pdf"));
    QWidget window;
    OrderPrint print(m_pool);
    QSignalSpy told(&print, &OrderPrint::told);
    print.print(QStringLiteral("<p>Nurse</p>"), &window);
    auto* dialog = window.findChild<QPrintDialog*>();
    QVERIFY(dialog);
    dialog->printer()->setOutputFileName(path);
    Q_EMIT dialog->QDialog::accepted();
    QCOMPARE(told.size(), 0);
    QTRY_COMPARE(told.size(), 1);
    QVERIFY2(told.first().first().toString().contains(path), qPrintable(told.first().first().toString()));
    QVERIFY(textOf(path).contains(QStringLiteral("Nurse")));
}

void TestOrderPrint::theNameOfTheFileTellsNobody()
{
    OrderDetail detail = detailOf(orderJsonFor("../o 1"));
    QCOMPARE(orderSheetName(detail), QStringLiteral("order----o-1.pdf"));
}

QTEST_MAIN(TestOrderPrint)
#include "tst_orderprint.moc"
