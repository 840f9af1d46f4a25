// SPDX-License-Identifier: MIT
#include "app/samples/oddorders.h"
#include "tests/app/openordersschema.h"
#include "tests/app/samplejsonorders.h"

#include <QHash>
#include <QJsonArray>
#include <QTest>

#include <algorithm>

using namespace docket;

Q_DECLARE_METATYPE(Sign)

class TestOddOrders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oddOrdersAreOddInEveryWay_data();
    void oddOrdersAreOddInEveryWay()
    {
        QFETCH(Sign, sign);
        static const QList<QJsonObject> orders = orderObjects(SampleProfile::Odd, OddOrders::period());
        QVERIFY(std::any_of(orders.begin(), orders.end(), sign));
    }

    void theDemonstrationHasEveryOddity() { QVERIFY(OddOrders::period() <= 240); }

    void everyThirdOddOrderIsHealthy()
    {
        const QList<QJsonObject> orders = orderObjects(SampleProfile::Odd, 300);
        int broken = 0;
        for (qsizetype index = 0; index < orders.size(); ++index) {
            if (index % 3 == 0)
                QCOMPARE(openOrderFault(orders[index]), QString());
            else
                broken += !openOrderFault(orders[index]).isEmpty();
        }
        QVERIFY(broken > 100);
    }

    void oddIdsComeAgainOnLaterPages()
    {
        QHash<QString, qsizetype> firstSeen;
        qsizetype farthest = 0;
        const QList<QJsonObject> orders = orderObjects(SampleProfile::Odd, 1000);
        for (qsizetype index = 0; index < orders.size(); ++index) {
            const QString id = orders[index]["id"].toString();
            if (id.size() != 24)
                continue;
            if (firstSeen.contains(id))
                farthest = std::max(farthest, index - firstSeen[id]);
            else
                firstSeen[id] = index;
        }
        QVERIFY(farthest > 250);
    }

    void samePersonIsOrderedTwiceForDifferentPackages()
    {
        QHash<QString, QString> packages;
        int again = 0;
        for (const QJsonObject& order : orderObjects(SampleProfile::Odd, 300)) {
            if (!openOrderFault(order).isEmpty())
                continue;
            const QString email = candidateOf(order)["email"].toString();
            again += packages.contains(email) && packages[email] != order["package_id"].toString();
            packages[email] = order["package_id"].toString();
        }
        QVERIFY(again >= 5);
    }
};

void TestOddOrders::oddOrdersAreOddInEveryWay_data()
{
    QTest::addColumn<Sign>("sign");
    const auto row = [](const char* name, const Sign& sign) { QTest::newRow(name) << sign; };
    row("no id", [](const QJsonObject& order) { return !order.contains("id"); });
    row("an id that is a number", [](const QJsonObject& order) { return order["id"].isDouble(); });
    row("no package", [](const QJsonObject& order) { return !order.contains("package_id"); });
    row("a null candidate", [](const QJsonObject& order) { return order["candidate"].isNull(); });
    row("no candidate", [](const QJsonObject& order) { return !order.contains("candidate"); });
    row("a candidate that is a text", [](const QJsonObject& order) { return order["candidate"].isString(); });
    row("no application", [](const QJsonObject& order) { return !order.contains("application"); });
    row("no job", [](const QJsonObject& order) { return !order.contains("job"); });
    row("a null job", [](const QJsonObject& order) { return order.contains("job") && order["job"].isNull(); });
    row("unknown keys", [](const QJsonObject& order) { return order.contains("labels"); });
    row("deep unknown nesting", [](const QJsonObject& order) { return order.contains("deep"); });
    row("no phone key", [](const QJsonObject& order) {
        return candidateOf(order).contains("email") && !candidateOf(order).contains("phone");
    });
    row("a phone that is a number", [](const QJsonObject& order) { return candidateOf(order)["phone"].isDouble(); });
    row("a malformed e-mail",
        [](const QJsonObject& order) { return candidateOf(order)["email"].toString().contains("(at)"); });
    row("a null e-mail", [](const QJsonObject& order) {
        return candidateOf(order).contains("email") && candidateOf(order)["email"].isNull();
    });
    row("HTML in a name",
        [](const QJsonObject& order) { return candidateOf(order)["first_name"].toString().startsWith("<b>"); });
    row("a name that turns around",
        [](const QJsonObject& order) { return candidateOf(order)["first_name"].toString().contains(QChar(0x202e)); });
    row("emoji in a name", [](const QJsonObject& order) {
        return candidateOf(order)["first_name"].toString().contains(QString::fromUtf8("👩‍⚕️"));
    });
    row("a very long name",
        [](const QJsonObject& order) { return candidateOf(order)["last_name"].toString().size() > 5000; });
    row("half a character",
        [](const QJsonObject& order) { return candidateOf(order)["last_name"].toString().startsWith(QChar(0xdc00)); });
    row("a formula",
        [](const QJsonObject& order) { return candidateOf(order)["first_name"].toString().startsWith('='); });
    row("twelve team members",
        [](const QJsonObject& order) { return order["job"]["hiring_team"].toArray().size() == 12; });
    row("unknown roles", [](const QJsonObject& order) {
        return order["job"]["hiring_team"][0]["hiring_team_roles"].toArray().contains("COORDINATOR");
    });
    row("a null team", [](const QJsonObject& order) {
        return jobOf(order).contains("hiring_team") && jobOf(order)["hiring_team"].isNull();
    });
    for (const char* country : {"Deutschland", "germany", "", "ZZ"})
        row(QByteArray("country ").append(country), [country](const QJsonObject& order) {
            return order["job"]["location"]["country"] == QLatin1StringView(country);
        });
    row("a location that is a text", [](const QJsonObject& order) { return jobOf(order)["location"].isString(); });
    row("an empty description", [](const QJsonObject& order) {
        return jobOf(order)["description"].isString() && jobOf(order)["description"].toString().isEmpty();
    });
    row("a plain description",
        [](const QJsonObject& order) { return jobOf(order)["description"].toString().startsWith("We look for"); });
    row("an escaped description",
        [](const QJsonObject& order) { return jobOf(order)["description"].toString().startsWith("&lt;h2&gt;"); });
    row("a hostile description",
        [](const QJsonObject& order) { return jobOf(order)["description"].toString().contains("javascript:"); });
}

QTEST_GUILESS_MAIN(TestOddOrders)
#include "tst_oddorders.moc"
