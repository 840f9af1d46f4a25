// SPDX-License-Identifier: MIT
#include "models/cellmarks.h"
#include "models/orders/query.h"
#include "models/ordersnippets.h"
#include "models/ordertablemodel.h"
#include "tests/models/testorders.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>

using namespace docket;
using namespace docket::test;

namespace {

// The marked text in brackets.
QString bracketed(QString text, const TextMarks& marks)
{
    for (auto mark = marks.crbegin(); mark != marks.crend(); ++mark) {
        text.insert(mark->begin + mark->length, QLatin1Char(']'));
        text.insert(mark->begin, QLatin1Char('['));
    }
    return text;
}

QString markedCell(const QString& filter, OrderColumn column, const QString& text, bool isFallback = false)
{
    OrderCell cell;
    cell.text = text;
    cell.isFallback = isFallback;
    return bracketed(text, cellMarks(parseQuery(filter.toStdString()), column, cell));
}

QByteArray orderWith(const QByteArray& job)
{
    return R"({"id":"o1","package_id":"bg","candidate":{"first_name":"Zoë","last_name":"Müller","phone":"+49 176 5550"},"job":)"
        + job + "}";
}

const QList<OrderColumn> usualColumns{
    OrderColumn::Candidate, OrderColumn::Job, OrderColumn::Package, OrderColumn::Location};

QString snippetText(const QByteArray& order, const QString& filter, const QList<OrderColumn>& columns = usualColumns)
{
    Orders orders;
    orders.receive({order});
    const auto list = orders.list();
    const Snippet snippet = snippetFor(list->at(0), parseQuery(filter.toStdString()), columns, {});
    return bracketed(snippet.text, snippet.marks);
}

} // namespace

class CellMarksTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatTheFilterFoundIsMarked_data();
    void whatTheFilterFoundIsMarked();
    void aMatchInSightNeedsNoSnippet();
    void aMatchOutOfSightIsShownWithTheWordsAroundIt_data();
    void aMatchOutOfSightIsShownWithTheWordsAroundIt();
    void aSnippetIsOneLineAndShort();
    void snippetsOfRowsInSightArriveFromThePool();
    void snippetsOfAnotherListAreIgnored();
};

void CellMarksTest::whatTheFilterFoundIsMarked_data()
{
    QTest::addColumn<QString>("marked");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const QString& marked, const char* expected) {
        QTest::newRow(name) << marked << QString::fromUtf8(expected);
    };
    row("every place of a word", markedCell(QStringLiteral("an"), OrderColumn::Job, QStringLiteral("Ana and Ian")),
        "[An]a [an]d I[an]");
    row("without accents", markedCell(QStringLiteral("muller"), OrderColumn::Candidate, QStringLiteral("Müller, Zoë")),
        "[Müller], Zoë");
    row("behind signs of two units",
        markedCell(QStringLiteral("zoe"), OrderColumn::Candidate, QString::fromUtf8("😀😀, Zoë")), "😀😀, [Zoë]");
    row("terms that touch are one", markedCell(QStringLiteral("nur urs"), OrderColumn::Job, QStringLiteral("Nurse")),
        "[Nurs]e");
    row("a field of another column is not marked",
        markedCell(QStringLiteral("package:nurse"), OrderColumn::Job, QStringLiteral("Nurse")), "Nurse");
    row("the field of the column is",
        markedCell(QStringLiteral("job:nurse"), OrderColumn::Job, QStringLiteral("Nurse")), "[Nurse]");
    row("an excluded term is not",
        markedCell(QStringLiteral("-ward nurse"), OrderColumn::Job, QStringLiteral("Nurse, Ward")), "[Nurse], Ward");
    row("digits of a phone number, blanks or not",
        markedCell(QStringLiteral("1765550"), OrderColumn::Phone, QStringLiteral("+49 176 5550 123")),
        "+49 [176 5550] 123");
    row("the e-mail address that stands in for a name",
        markedCell(QStringLiteral("email:nurse"), OrderColumn::Candidate, QStringLiteral("nurse.77"), true),
        "[nurse].77");
    row("an expression", markedCell(QStringLiteral("/n.rse/"), OrderColumn::Job, QStringLiteral("Nurse")), "[Nurse]");
    row("nothing in nothing", markedCell(QStringLiteral("nurse"), OrderColumn::Job, QString()), "");
}

void CellMarksTest::whatTheFilterFoundIsMarked()
{
    QFETCH(const QString, marked);
    QFETCH(const QString, expected);
    QCOMPARE(marked, expected);
}

void CellMarksTest::aMatchInSightNeedsNoSnippet()
{
    const QByteArray order = orderWith(R"({"name":"Nurse","description":"<p>We need a nurse</p>"})");
    QCOMPARE(snippetText(order, QStringLiteral("nurse")), QString());
    QCOMPARE(snippetText(order, QStringLiteral("-doctor is:nolocation")), QString());
    QCOMPARE(snippetText(order, QString()), QString());
}

void CellMarksTest::aMatchOutOfSightIsShownWithTheWordsAroundIt_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QString>("expected");
    QTest::newRow("two words before and the rest behind")
        << QStringLiteral("nurse") << QStringLiteral("… join our [nurse] team today");
    QTest::newRow("at the beginning") << QStringLiteral("please")
                                      << QStringLiteral("[Please] come and join our nurse team today");
    QTest::newRow("where it is, when it is no description")
        << QStringLiteral("phone:176") << QStringLiteral("Phone: +49 [176] 5550");
    QTest::newRow("only the term that cannot be seen")
        << QStringLiteral("ward nurse") << QStringLiteral("… join our [nurse] team today");
    QTest::newRow("of the hiring team") << QStringLiteral("jane") << QStringLiteral("Hiring team: [Jane] Doe");
}

void CellMarksTest::aMatchOutOfSightIsShownWithTheWordsAroundIt()
{
    QFETCH(const QString, filter);
    QFETCH(const QString, expected);
    const QByteArray order = orderWith(
        R"({"name":"Ward assistant","description":"<p>Please come and join our nurse team today</p>","hiring_team":[{"first_name":"Jane","last_name":"Doe"}]})");
    QCOMPARE(snippetText(order, filter), expected);
}

void CellMarksTest::aSnippetIsOneLineAndShort()
{
    const QByteArray text = "<p>first</p><p>nurse</p><p>" + QByteArray(5'000, 'x') + "</p>";
    const QString snippet
        = snippetText(orderWith(R"({"name":"Ward","description":")" + text + "\"}"), QStringLiteral("nurse"));
    QVERIFY(snippet.contains(QLatin1String("[nurse]")));
    QVERIFY(!snippet.contains(QLatin1Char('\n')));
    QVERIFY(snippet.size() < 400);
}

void CellMarksTest::snippetsOfRowsInSightArriveFromThePool()
{
    OrderTableModel model;
    const QAbstractItemModelTester tester(&model);
    Orders orders;
    orders.receive({orderJsonFor("o1"), orderJsonFor("o2"), orderJsonFor("o3")});
    auto list = std::make_shared<OrderList>(*orders.list());
    list->query = std::make_shared<const Query>(parseQuery("care"));
    model.showResult(list);
    QThreadPool pool;
    OrderSnippets snippets(pool);
    connect(&snippets, &OrderSnippets::snippetsReady, &model, &OrderTableModel::showSnippets);
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    snippets.make(list, 0, 1, usualColumns);
    QTRY_COMPARE(changed.size(), 1);
    const auto shown = [&model](int row) {
        return model.index(row, static_cast<int>(OrderColumn::Job)).data(SnippetRole).toString();
    };
    QCOMPARE(shown(0), QStringLiteral("Care"));
    QCOMPARE(shown(1), QStringLiteral("Care"));
    QCOMPARE(shown(2), QString()); // not in sight, not made
    snippets.make(list, 1, 2, usualColumns);
    QTRY_COMPARE(shown(2), QStringLiteral("Care"));
    QCOMPARE(shown(0), QStringLiteral("Care"));
}

void CellMarksTest::snippetsOfAnotherListAreIgnored()
{
    OrderTableModel model;
    const QAbstractItemModelTester tester(&model);
    Orders orders;
    orders.receive({orderJsonFor("o1")});
    model.showResult(orders.list());
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.showSnippets(orders.list(), {{0, Snippet{QStringLiteral("late"), {}}}});
    QCOMPARE(changed.size(), 0);
}

QTEST_GUILESS_MAIN(CellMarksTest)
#include "tst_cellmarks.moc"
