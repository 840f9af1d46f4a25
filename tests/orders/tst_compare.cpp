// SPDX-License-Identifier: MIT
#include "models/orders/compare.h"
#include "models/orders/page.h"
#include "tests/orders/testpages.h"

#include <QTest>

using namespace docket;

// A list that somebody brings, against the orders that are open.
class CompareTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void linesAreUnderstood_data();
    void linesAreUnderstood();
    void anAddressStandsForAllItsOrders();
    void onlyTheRowsAskedForAreCompared();
    void aQuoteThatClosesTooFarAwayBeginsNothing();
    void whatIsTooMuchIsCutAndSaid();

private:
    std::string compared(std::string_view text) const;

    Store m_store;
    std::shared_ptr<const Snapshot> m_snapshot;
};

static std::string orderOf(const char* id, const char* mail, const char* candidate, const char* application)
{
    return std::string(R"({"id":")") + id + R"(","package_id":"p","candidate":{"remote_id":")" + candidate
        + R"(","email":")" + mail + R"("},"application":{"remote_id":")" + application
        + R"("},"job":{"name":"Nurse"}})";
}

void CompareTest::initTestCase()
{
    PageParser parser;
    Generation& generation = m_store.begin({"workday:abc", "Acme"});
    m_store.append(generation,
        parser.parse(pageOf({orderOf("o1", "Zoe@Example.com", "c1", "a1"), orderOf("o2", "ewa@example.com", "c2", "a2"),
            orderOf("o3", "zoe@example.com", "c3", "a3")})));
    m_store.finish(generation);
    m_snapshot = m_store.snapshot();
}

// "here: o3 | both: o1 o2 | list: x | not: some words"
std::string CompareTest::compared(std::string_view text) const
{
    const ListComparison all = compareWithList(*m_snapshot, allRows(*m_snapshot), readBroughtList(text));
    std::string to = "here:";
    for (const OrderRow row : all.onlyHere)
        to.append(" ").append(m_snapshot->order(row).id());
    to += " | both:";
    for (const OrderRow row : all.both)
        to.append(" ").append(m_snapshot->order(row).id());
    to += " | list:";
    for (const std::string& each : all.onlyInList)
        to.append(" ").append(each);
    to += " | not:";
    for (const std::string& each : all.notUnderstood)
        to.append(" ").append(each);
    return to;
}

void CompareTest::linesAreUnderstood_data()
{
    QTest::addColumn<QByteArray>("list");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char* name, const char* list, const char* expected) {
        QTest::newRow(name) << QByteArray(list) << QByteArray(expected);
    };
    row("nothing", "", "here: o1 o2 o3 | both: | list: | not:");
    row("ids", "o1\no2\n", "here: o3 | both: o1 o2 | list: | not:");
    row("with blanks around and between the lines", " o1 \r\n\r\n\to2\r\n", "here: o3 | both: o1 o2 | list: | not:");
    row("the last without an end", "o3", "here: o1 o2 | both: o3 | list: | not:");
    row("with a byte order mark", "\xEF\xBB\xBFo1", "here: o2 o3 | both: o1 | list: | not:");
    row("an id in another case is another", "O1", "here: o1 o2 o3 | both: | list: O1 | not:");
    row("a mail in another case is the same", "EWA@example.COM", "here: o1 o3 | both: o2 | list: | not:");
    row("ids of the other system", "c1\na3", "here: o2 | both: o1 o3 | list: | not:");
    row("what is only there, once", "x9\nx9\no1", "here: o2 o3 | both: o1 | list: x9 | not:");
    row("words are not understood", "see below\no1\nthe end",
        "here: o2 o3 | both: o1 | list: | not: see below the end");
    row("a row with an id", "o1,Zo\xC3\xAB M\xC3\xBCller,Berlin", "here: o2 o3 | both: o1 | list: | not:");
    row("a row with a mail, by semicolons", "M\xC3\xBCller;Zo\xC3\xAB;ewa@example.com",
        "here: o1 o3 | both: o2 | list: | not:");
    row("titles over rows", "id,name\no1,Zo\xC3\xAB\nx9,Max", "here: o2 o3 | both: o1 | list: x9 | not:");
    row("quoted cells", "\"M\xC3\xBCller, \"\"Zo\xC3\xAB\"\"\",\"o2\"", "here: o1 o3 | both: o2 | list: | not:");
    row("a row with a mail that nobody has", "Max Weber,max@example.com",
        "here: o1 o2 o3 | both: | list: max@example.com | not:");
    row("a row of several words that nobody has", "x9,y9", "here: o1 o2 o3 | both: | list: | not: x9,y9");
    row("another separator within quotes", "o1,zoe@example.com,\"Nurse; night shift\"",
        "here: o2 | both: o1 o3 | list: | not:");
    row("another separator in a later row", "id,name\no1,Nurse; night shift\no2,Nurse\tday",
        "here: o3 | both: o1 o2 | list: | not:");
    row("a row with a separator of its own", "id,name\no1;Nurse\nx9,Max", "here: o2 o3 | both: o1 | list: x9 | not:");
    row("line ends within quotes", "id,text\r\no1,\"one\r\n\"\"two\"\"\r\nthree\",x\r\no2,\"four\n\"\r\n",
        "here: o3 | both: o1 o2 | list: | not:");
    row("line ends within the only cell", "\"see\nbelow\"\no1", "here: o2 o3 | both: o1 | list: | not: \"see\nbelow\"");
    row("a quote that nobody closes", "o1,\"Nurse\no2,Nurse\no3,\"\"", "here: | both: o1 o2 o3 | list: | not:");
    row("a quote that closes in the midst of a later cell", "o1,\"Nurse\no2,\"Nurse\"\no3,x",
        "here: | both: o1 o2 o3 | list: | not:");
    row("a quote in the midst of a cell", "o1,3\" wide\no2,4\" wide", "here: o3 | both: o1 o2 | list: | not:");
    row("an empty row", ",,,\no1", "here: o2 o3 | both: o1 | list: | not:");
}

void CompareTest::linesAreUnderstood()
{
    QFETCH(QByteArray, list);
    QFETCH(QByteArray, expected);
    QCOMPARE(QByteArray::fromStdString(compared(list.toStdString())), expected);
}

void CompareTest::anAddressStandsForAllItsOrders()
{
    QCOMPARE(compared("zoe@example.com"), std::string("here: o2 | both: o1 o3 | list: | not:"));
}

void CompareTest::onlyTheRowsAskedForAreCompared()
{
    const ListComparison some = compareWithList(*m_snapshot, {allRows(*m_snapshot)[1]}, readBroughtList("o1"));
    QCOMPARE(some.onlyHere.size(), std::size_t{1});
    QVERIFY(some.both.empty());
    QCOMPARE(some.onlyInList, std::vector<std::string>{"o1"}); // as far as these are concerned
}

void CompareTest::aQuoteThatClosesTooFarAwayBeginsNothing()
{
    std::string list = "o1,\"Nurse\n";
    while (list.size() < 70'000)
        list += "o2,Nurse\n";
    QCOMPARE(compared(list + "o3,x\",y"), std::string("here: | both: o1 o2 o3 | list: | not:"));
    QCOMPARE(compared("o1,\"" + std::string(70'000, 'x') + "\"\no2,y\no3"),
        std::string("here: | both: o1 o2 o3 | list: | not:"));
}

void CompareTest::whatIsTooMuchIsCutAndSaid()
{
    std::string lines;
    for (std::size_t i = 0; i <= BroughtLimits::lines; ++i)
        lines += "x\n";
    QVERIFY(readBroughtList(lines).cut);
    QVERIFY(!readBroughtList("x\n").cut);
}

QTEST_GUILESS_MAIN(CompareTest)
#include "tst_compare.moc"
