// SPDX-License-Identifier: MIT
#include "app/clipboardcopy.h"

#include "models/orderlist.h"
#include "tests/models/testorders.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>

#include <numeric>

using namespace docket;
using namespace docket::test;

namespace {

const QStringList allFlavours{QStringLiteral("text/plain"), QStringLiteral("text/html"),
    QStringLiteral("text/tab-separated-values"), QStringLiteral("text/csv"), QStringLiteral("application/json")};

CellTable tableOf(int orders, const QList<OutputColumn>& columns)
{
    Orders received;
    QByteArrayList all;
    for (int i = 0; i < orders; ++i)
        all += orderJsonFor("o" + QByteArray::number(i));
    received.receive(all);
    CellTable table{received.list(), std::vector<int>(static_cast<std::size_t>(orders)), columns, false, false};
    std::iota(table.positions.begin(), table.positions.end(), 0);
    return table;
}

const QMimeData& pasted()
{
    return *QGuiApplication::clipboard()->mimeData();
}

} // namespace

class TestClipboardCopy : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void aCopyBringsAllFlavours();
    void flavoursSayTheSameCells();
    void oneCellStandsAlone();
    void aCopyIsFrozen();
    void manyOrdersBringAllFlavoursToo();
    void manyCellsBringTextAloneAndSaySo();
    void eachKindIsWhatItsNameSays_data();
    void eachKindIsWhatItsNameSays();
    void addressesHaveTheSeparatorOfChoice();
    void maskedOrdersAreCopiedMaskedAndItIsSaid_data();
    void maskedOrdersAreCopiedMaskedAndItIsSaid();
    void maskedPeopleAreNotCopied();
    void nothingSelectedLeavesTheClipboard();

private:
    QString copiedAs(CopyKind kind, const CellTable& table, const QString& separator = QStringLiteral(", "));

    QThreadPool m_pool;
};

void TestClipboardCopy::init()
{
    QGuiApplication::clipboard()->setText(QStringLiteral("earlier"));
}

QString TestClipboardCopy::copiedAs(CopyKind kind, const CellTable& table, const QString& separator)
{
    ClipboardCopy copy(m_pool);
    QSignalSpy copied(&copy, &ClipboardCopy::copiedOrders);
    copy.copyAs(kind, table, separator);
    return copied.wait() ? copied.first().first().toString() : QString();
}

void TestClipboardCopy::aCopyBringsAllFlavours()
{
    ClipboardCopy copy(m_pool);
    QSignalSpy copied(&copy, &ClipboardCopy::copiedOrders);
    copy.copy(tableOf(3, {OrderColumn::Candidate, OrderColumn::Phone}));
    QCOMPARE(copied.size(), 1);
    for (const QString& flavour : allFlavours)
        QVERIFY2(pasted().hasFormat(flavour), qPrintable(flavour));
}

void TestClipboardCopy::flavoursSayTheSameCells()
{
    ClipboardCopy copy(m_pool);
    copy.copy(tableOf(2, {OrderColumn::Candidate, OrderColumn::Phone, OrderColumn::JobCode}));
    const QString row = QStringLiteral("Müller, Zoë\t+49 176 5550 123\tICU-1\n");
    QCOMPARE(pasted().text(), row + row);
    QCOMPARE(QString::fromUtf8(pasted().data(QStringLiteral("text/tab-separated-values"))), row + row);
    QVERIFY(QString::fromUtf8(pasted().data(QStringLiteral("text/csv")))
                .startsWith(QStringLiteral("\"Müller, Zoë\",+49 176 5550 123,ICU-1\r\n")));
    QCOMPARE(pasted().html().count(QStringLiteral("<td ")), 6);
    const QJsonObject first
        = QJsonDocument::fromJson(pasted().data(QStringLiteral("application/json"))).array().at(0).toObject();
    QCOMPARE(first,
        (QJsonObject{{QStringLiteral("candidate"), QStringLiteral("Müller, Zoë")},
            {QStringLiteral("phone"), QStringLiteral("+49 176 5550 123")},
            {QStringLiteral("jobCode"), QStringLiteral("ICU-1")}}));
}

void TestClipboardCopy::oneCellStandsAlone()
{
    ClipboardCopy copy(m_pool);
    copy.copy(tableOf(1, {OrderColumn::Phone}));
    QCOMPARE(pasted().text(), QStringLiteral("+49 176 5550 123"));
    QCOMPARE(pasted().data(QStringLiteral("text/csv")), QByteArray("+49 176 5550 123"));
    QCOMPARE(pasted().data(QStringLiteral("application/json")), QByteArray("\"+49 176 5550 123\""));
}

void TestClipboardCopy::aCopyIsFrozen()
{
    ClipboardCopy copy(m_pool);
    {
        const CellTable table = tableOf(2, {OrderColumn::Job});
        copy.copy(table);
    }
    QCOMPARE(pasted().text(), QStringLiteral("Nurse\nNurse\n"));
}

void TestClipboardCopy::manyOrdersBringAllFlavoursToo()
{
    ClipboardCopy copy(m_pool);
    QSignalSpy copied(&copy, &ClipboardCopy::copiedOrders);
    copy.copy(tableOf(10'001, {OrderColumn::Job, OrderColumn::Phone}));
    QVERIFY(copied.wait(60'000));
    for (const QString& flavour : allFlavours)
        QVERIFY2(pasted().hasFormat(flavour), qPrintable(flavour));
    QCOMPARE(pasted().text().count(QLatin1Char('\n')), 10'001);
    QVERIFY(!copied.first().first().toString().contains(QStringLiteral("alone")));
}

void TestClipboardCopy::manyCellsBringTextAloneAndSaySo()
{
    ClipboardCopy copy(m_pool);
    QSignalSpy copied(&copy, &ClipboardCopy::copiedOrders);
    QList<OutputColumn> columns;
    for (int i = 0; i < orderColumnCount; ++i)
        columns += OutputColumn(static_cast<OrderColumn>(i));
    copy.copy(tableOf(12'000, columns));
    QVERIFY(copied.wait(60'000));
    QVERIFY(!pasted().hasFormat(QStringLiteral("text/html")));
    QCOMPARE(pasted().text().count(QLatin1Char('\n')), 12'000);
    QVERIFY(copied.first().first().toString().contains(QStringLiteral("text alone")));
}

void TestClipboardCopy::eachKindIsWhatItsNameSays_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("begin");
    const auto row = [](const char* key, const char* begin) {
        QTest::newRow(key) << QString::fromLatin1(key) << QString::fromUtf8(begin);
    };
    row("tsv", "Candidate\tPhone\nMüller, Zoë\t+49 176 5550 123\n");
    row("csv", "Candidate,Phone\r\n\"Müller, Zoë\",+49 176 5550 123\r\n");
    row("markdown", "| Candidate | Phone |\n| --- | --- |\n| Müller, Zoë | +49 176 5550 123 |\n");
    row("html", "<meta charset=\"utf-8\"><table>\n<tr><th ");
    row("json", "[\n{\"id\":\"o0\",\"package_id\":");
    row("webhook", "{\"id\":\"docket-o0\",\"type\":\"assessment:order-received\",\"data\":{\"id\":\"o0\"");
    row("ids", "o0\no1");
    row("addresses", "\"Zoë Müller\" <o0@example.com>, \"Zoë Müller\" <o1@example.com>");
    row("phones", "+49 176 5550 123");
}

void TestClipboardCopy::eachKindIsWhatItsNameSays()
{
    QFETCH(QString, key);
    QFETCH(QString, begin);
    const std::optional<CopyKind> kind = copyKindFromKey(key);
    QVERIFY(kind);
    QVERIFY(!copiedAs(*kind, tableOf(2, {OrderColumn::Candidate, OrderColumn::Phone})).isEmpty());
    QVERIFY2(pasted().text().startsWith(begin), qPrintable(pasted().text().left(200)));
}

void TestClipboardCopy::addressesHaveTheSeparatorOfChoice()
{
    copiedAs(CopyKind::Addresses, tableOf(2, {OrderColumn::Job}), QStringLiteral("\n"));
    QCOMPARE(pasted().text().count(QLatin1Char('\n')), 1);
}

void TestClipboardCopy::maskedOrdersAreCopiedMaskedAndItIsSaid_data()
{
    QTest::addColumn<QString>("key");
    for (const char* const key : {"tsv", "csv", "markdown", "html", "json", "webhook"})
        QTest::newRow(key) << QString::fromLatin1(key);
}

void TestClipboardCopy::maskedOrdersAreCopiedMaskedAndItIsSaid()
{
    QFETCH(QString, key);
    CellTable table = tableOf(2, {OrderColumn::Candidate, OrderColumn::Phone, OrderColumn::Job});
    table.masked = true;
    const QString told = copiedAs(*copyKindFromKey(key), table);
    QVERIFY2(told.contains(QStringLiteral("masked")), qPrintable(told));
    QVERIFY(!pasted().text().contains(QStringLiteral("Müller")));
    QVERIFY(!pasted().text().contains(QStringLiteral("+49")));
    QVERIFY(pasted().text().contains(QStringLiteral("Nurse")));
}

void TestClipboardCopy::maskedPeopleAreNotCopied()
{
    CellTable table = tableOf(2, {OrderColumn::Candidate});
    table.masked = true;
    ClipboardCopy copy(m_pool);
    QSignalSpy told(&copy, &ClipboardCopy::told);
    copy.copyAs(CopyKind::Addresses, table, QStringLiteral(", "));
    copy.copyAs(CopyKind::Phones, table, {});
    QCOMPARE(told.size(), 2);
    QVERIFY(told.last().first().toString().contains(QStringLiteral("masked")));
    QCOMPARE(pasted().text(), QStringLiteral("earlier"));
}

void TestClipboardCopy::nothingSelectedLeavesTheClipboard()
{
    ClipboardCopy copy(m_pool);
    QSignalSpy told(&copy, &ClipboardCopy::told);
    copy.copy(tableOf(0, {OrderColumn::Job}));
    copy.copyAs(CopyKind::Json, tableOf(0, {OrderColumn::Job}), {});
    QCOMPARE(told.size(), 2);
    QCOMPARE(pasted().text(), QStringLiteral("earlier"));
}

QTEST_MAIN(TestClipboardCopy)
#include "tst_clipboardcopy.moc"
