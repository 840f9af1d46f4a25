// SPDX-License-Identifier: MIT
#include "models/ordercells.h"
#include "tests/models/testorders.h"

#include <QLocale>
#include <QSet>
#include <QTest>

using namespace docket;
using namespace docket::test;

class OrderCellsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void namesAreListedAsTheirScriptHasThem_data();
    void namesAreListedAsTheirScriptHasThem();
    void locationsAreShownAsFarAsTheyAreKnown_data();
    void locationsAreShownAsFarAsTheyAreKnown();
    void countriesAreNamedInTheUsersLanguage();
    void everyColumnHasAKeyAndATitleOfItsOwn();
    void recruitersAreNamedAndNobodyElse();
    void fiveRecruitersAreNamedAtMost();
    void anEMailStandsInForAName_data();
    void anEMailStandsInForAName();
};

void OrderCellsTest::namesAreListedAsTheirScriptHasThem_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("last");
    QTest::addColumn<QString>("listed");
    QTest::addColumn<QString>("spoken");
    const auto row = [](const char* name, const char* first, const char* last, const char* listed, const char* spoken) {
        QTest::newRow(name) << QString::fromUtf8(first) << QString::fromUtf8(last) << QString::fromUtf8(listed)
                            << QString::fromUtf8(spoken);
    };
    row("last name first, with a comma", "Zoë", "Müller", "Müller, Zoë", "Zoë Müller");
    row("Chinese has no comma", "伟", "王", "王 伟", "王 伟");
    row("Korean has no comma", "민준", "김", "김 민준", "김 민준");
    row("Arabic has one", "ليلى", "الحداد", "الحداد, ليلى", "ليلى الحداد");
    row("only a first name", "Zoë", "", "Zoë", "Zoë");
    row("only a last name", "", "Müller", "Müller", "Müller");
    row("blanks are no name", "  ", "Müller", "Müller", "Müller");
    row("blanks of other scripts are none either", "\u00a0\u3000", "Müller", "Müller", "Müller");
    row("blanks around a name go", " Zoë\u00a0", "\u3000Müller\n", "Müller, Zoë", "Zoë Müller");
    row("so does a mark before it", "\ufeffZoë", "Müller", "Müller, Zoë", "Zoë Müller");
    row("rare Chinese letters have no comma", "太郎", "𠮷田", "𠮷田 太郎", "𠮷田 太郎");
    row("Japanese kana have no comma", "はな", "すずき", "すずき はな", "すずき はな");
}

void OrderCellsTest::namesAreListedAsTheirScriptHasThem()
{
    QFETCH(QString, first);
    QFETCH(QString, last);
    const std::string firstText = first.toStdString();
    const std::string lastText = last.toStdString();
    QTEST(listedName(Value(firstText), Value(lastText)), "listed");
    QTEST(spokenName(Value(firstText), Value(lastText)), "spoken");
    QVERIFY(listedName({}, {}).isNull());
}

void OrderCellsTest::locationsAreShownAsFarAsTheyAreKnown_data()
{
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<QString>("plain");
    QTest::newRow("city and country code")
        << QByteArray(R"({"city":"Berlin","country":"DE"})") << QStringLiteral("Berlin DE");
    QTest::newRow("a country that is no code stays out of the way")
        << QByteArray(R"({"city":"Berlin","country":"Deutschland"})") << QStringLiteral("Berlin");
    QTest::newRow("letters that are no country")
        << QByteArray(R"({"city":"Berlin","country":"QX"})") << QStringLiteral("Berlin");
    QTest::newRow("no city, but a state")
        << QByteArray(R"({"city":null,"state":"Bavaria","country":"DE"})") << QStringLiteral("Bavaria DE");
    QTest::newRow("only the raw text") << QByteArray(R"({"raw":"somewhere near Berlin"})")
                                       << QStringLiteral("somewhere near Berlin");
    QTest::newRow("only a country") << QByteArray(R"({"country":"DE"})") << QStringLiteral("Germany");
    QTest::newRow("only a country of its own kind")
        << QByteArray(R"({"country":"Deutschland"})") << QStringLiteral("Deutschland");
    QTest::newRow("null") << QByteArray("null") << QString();
    QTest::newRow("empty") << QByteArray("{}") << QString();
    QTest::newRow("of another type") << QByteArray("\"Berlin\"") << QString();
}

void OrderCellsTest::locationsAreShownAsFarAsTheyAreKnown()
{
    QFETCH(QByteArray, location);
    Orders orders;
    orders.receive({R"({"id":"o1","job":{"name":"Nurse","location":)" + location + "}}"});
    QTEST(orderCell(orders.list()->at(0), OrderColumn::Location).plain(), "plain");
}

void OrderCellsTest::countriesAreNamedInTheUsersLanguage()
{
    QCOMPARE(countryName(QStringLiteral("DE")), QStringLiteral("Germany"));
    QCOMPARE(countryName(QStringLiteral("Deutschland")), QStringLiteral("Deutschland"));
    QCOMPARE(countryName(QStringLiteral("QX")), QStringLiteral("QX"));
    QCOMPARE(countryName(QString()), QString());
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    const QString german = countryName(QStringLiteral("DE"));
    QLocale::setDefault(before);
    QCOMPARE(german, QStringLiteral("Deutschland"));
}

void OrderCellsTest::everyColumnHasAKeyAndATitleOfItsOwn()
{
    QSet<QString> keys;
    QSet<QString> titles;
    for (int column = 0; column < orderColumnCount; ++column) {
        keys.insert(columnKey(static_cast<OrderColumn>(column)));
        titles.insert(columnTitle(static_cast<OrderColumn>(column)));
    }
    QCOMPARE(keys.size(), orderColumnCount);
    QCOMPARE(titles.size(), orderColumnCount);
    QVERIFY(!keys.contains(QString()) && !titles.contains(QString()));
}

void OrderCellsTest::recruitersAreNamedAndNobodyElse()
{
    Orders orders;
    orders.receive({R"({"id":"o1","job":{"hiring_team":[
        {"first_name":"Max","last_name":"Weber","hiring_team_roles":["HIRING_MANAGER"]},
        {"first_name":"Jane","last_name":"Doe","hiring_team_roles":["SOURCER","RECRUITER"]},
        {"email":"second@example.com","hiring_team_roles":["RECRUITER"]},
        {"hiring_team_roles":["RECRUITER"]}]}})"});
    QCOMPARE(
        orderCell(orders.list()->at(0), OrderColumn::Recruiter).text, QStringLiteral("Jane Doe, second@example.com"));
}

void OrderCellsTest::fiveRecruitersAreNamedAtMost()
{
    QByteArrayList team;
    for (char name = 'A'; name <= 'G'; ++name)
        team += R"({"first_name":")" + QByteArray(1, name) + R"(","hiring_team_roles":["RECRUITER"]})";
    Orders orders;
    orders.receive({R"({"id":"o1","job":{"hiring_team":[)" + team.join(',') + "]}}"});
    QCOMPARE(orderCell(orders.list()->at(0), OrderColumn::Recruiter).text, QStringLiteral("A, B, C, D, E"));
}

void OrderCellsTest::anEMailStandsInForAName_data()
{
    QTest::addColumn<QByteArray>("email");
    QTest::addColumn<QString>("shown");
    QTest::newRow("the part before the sign") << QByteArray("\"zoe.m@example.com\"") << QStringLiteral("zoe.m");
    QTest::newRow("all of it where nothing is before the sign")
        << QByteArray("\"@example.com\"") << QStringLiteral("@example.com");
    QTest::newRow("no address at all") << QByteArray("\"zoe\"") << QStringLiteral("zoe");
    QTest::newRow("nothing") << QByteArray("null") << QString();
}

void OrderCellsTest::anEMailStandsInForAName()
{
    QFETCH(QByteArray, email);
    Orders orders;
    orders.receive({R"({"id":"o1","candidate":{"email":)" + email + "}}"});
    const OrderCell cell = orderCell(orders.list()->at(0), OrderColumn::Candidate);
    QTEST(cell.text, "shown");
    QCOMPARE(cell.text.isNull(), email == "null");
    QVERIFY(cell.isFallback);
}

QTEST_GUILESS_MAIN(OrderCellsTest)
#include "tst_ordercells.moc"
