// SPDX-License-Identifier: MIT
#include "app/samples/samplejson.h"
#include "app/samples/samplepeople.h"
#include "app/samples/samplephones.h"
#include "app/samples/samplerandom.h"
#include "tests/app/openordersschema.h"
#include "tests/app/samplejsonorders.h"

#include <QHash>
#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace docket;

namespace {

// The text between the first `"key":"` and the next quote.
QByteArray valueIn(const QByteArray& json, const QByteArray& key)
{
    const QByteArray start = '"' + key + "\":\"";
    const qsizetype at = json.indexOf(start);
    return at < 0 ? QByteArray()
                  : json.mid(at + start.size(), json.indexOf('"', at + start.size()) - at - start.size());
}

// The number without country code and trunk zero, if it is from a range for fiction.
QString fictionalNumber(QString phone)
{
    static const QRegularExpression ranges(QStringLiteral(
        "^(?:00490?|490?|0)(176555\\d{5})$|^1?([2-9][0-8]\\d55501\\d\\d)$"
        "|^(?:44)?0?((?:7700900|2079460|1134960|1144960|1154960|1164960|1174960|1184960|1[2-6]14960|1914980|2890180|"
        "2920180)\\d{3})$"
        "|^(?:33)?0?((?:19900|26191|35301|46571|53649|63998)\\d{4})$|^(?:61)?0?([2378](?:5550|7010)\\d{4})$"));
    const QRegularExpressionMatch match = ranges.match(phone.remove(QRegularExpression(QStringLiteral("\\D"))));
    return match.captured(match.lastCapturedIndex());
}

} // namespace

Q_DECLARE_METATYPE(Sign)

class TestSampleOrders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void randomNumbersAreTheSameEverywhere()
    {
        SampleRandom random(0);
        const QList<quint64> drawn{random.next(), random.below(1000), random.skewedBelow(1000)};
        QCOMPARE(drawn, (QList<quint64>{12035550249420947055u, 701, 149}));
    }

    void controlCharactersAndQuotesAreEscaped()
    {
        QCOMPARE(sampleText("a\"b\\c\nd\te\x01 ü"), QByteArray("\"a\\\"b\\\\c\\nd\\te\\u0001 ü\""));
        QCOMPARE(sampleText(""), QByteArray("\"\""));
    }

    void sameSeedGivesTheSameBytes_data() { profileRows(); }
    void sameSeedGivesTheSameBytes()
    {
        QFETCH(SampleProfile, profile);
        QCOMPARE(orderTexts(profile, 300), orderTexts(profile, 300));
        QVERIFY(orderTexts(profile, 300, 8) != orderTexts(profile, 300, 9));
    }

    void ordersMadePieceByPieceAreTheSame_data() { profileRows(); }
    void ordersMadePieceByPieceAreTheSame()
    {
        QFETCH(SampleProfile, profile);
        SampleOrders orders(7, profile, 300);
        while (!orders.isMade())
            orders.make(7);
        orders.make(7);
        QCOMPARE(orders.made(), 300);
        const QList<QByteArray> atOnce = orderTexts(profile, 300);
        for (qsizetype index = 0; index < 300; ++index)
            QCOMPARE(orders.order(index), atOnce[index]);
    }

    void noOrdersAreAskedFor_data() { profileRows(); }
    void noOrdersAreAskedFor()
    {
        QFETCH(SampleProfile, profile);
        SampleOrders none(1, profile, 0);
        QVERIFY(none.isMade());
        none.makeAll();
        QCOMPARE(none.made(), 0);
        QCOMPARE(SampleOrders(1, profile, -5).count(), 0);
    }

    void orderBytesTellsTheLength()
    {
        SampleOrders orders(7, SampleProfile::Odd, 200);
        orders.makeAll();
        for (qsizetype index = 0; index < 200; ++index)
            QCOMPARE(orders.orderBytes(index), orders.order(index).size());
    }

    void everyHealthyOrderKeepsTheSchema_data()
    {
        QTest::addColumn<SampleProfile>("profile");
        QTest::newRow("healthy orders") << SampleProfile::Healthy;
        QTest::newRow("orders with jobs of their own") << SampleProfile::UniqueJobs;
    }
    void everyHealthyOrderKeepsTheSchema()
    {
        QFETCH(SampleProfile, profile);
        for (const QJsonObject& order : orderObjects(profile, 3000))
            QCOMPARE(openOrderFault(order), QString());
    }

    void everyNullableFieldIsNullSomewhere_data()
    {
        QTest::addColumn<Sign>("isNull");
        const auto row = [](const char* name, const Sign& sign) { QTest::newRow(name) << sign; };
        for (const char* key : {"remote_id", "first_name", "last_name", "phone"})
            row(key, [key](const QJsonObject& order) { return candidateOf(order)[QLatin1StringView(key)].isNull(); });
        row("application", [](const QJsonObject& order) { return order["application"]["remote_id"].isNull(); });
        for (const char* key : {"name", "job_code", "description", "location"})
            row(QByteArray("job ").append(key),
                [key](const QJsonObject& order) { return jobOf(order)[QLatin1StringView(key)].isNull(); });
        row("city", [](const QJsonObject& order) {
            return order["job"]["location"]["raw"].isString() && order["job"]["location"]["city"].isNull();
        });
        row("nobody hires", [](const QJsonObject& order) { return order["job"]["hiring_team"].toArray().isEmpty(); });
    }
    void everyNullableFieldIsNullSomewhere()
    {
        QFETCH(Sign, isNull);
        const QList<QJsonObject> orders = orderObjects(SampleProfile::Healthy, 1000);
        const auto nulls = std::count_if(orders.begin(), orders.end(), isNull);
        QVERIFY2(nulls > 0 && nulls < 400, QByteArray::number(qlonglong(nulls)));
    }

    void peopleOfAHundredThousandOrdersAreDistinct()
    {
        SampleOrders orders(7, SampleProfile::Healthy, 100000);
        orders.makeAll();
        QSet<QByteArray> ids, emails;
        QByteArray json;
        for (qsizetype index = 0; index < orders.count(); ++index) {
            json.resize(0);
            orders.appendOrder(index, json);
            ids.insert(valueIn(json, "id"));
            emails.insert(valueIn(json, "email"));
        }
        QCOMPARE(ids.size(), 100000);
        QCOMPARE(emails.size(), 100000);
    }

    void phonesOfAHundredThousandPeopleAreDistinct()
    {
        SampleRandom random(3);
        PeopleMaker people(random);
        QSet<QString> phones;
        for (int number = 0; number < 100000; ++number)
            phones.insert(fictionalNumber(QString::fromUtf8(people.makePerson().phone)));
        QCOMPARE(phones.size(), 100000);
    }

    void idsAreTwentyFourCharactersOfBase58()
    {
        const QRegularExpression id("^[1-9A-HJ-NP-Za-km-z]{24}$");
        for (std::uint64_t number = 0; number < 1000; ++number)
            QVERIFY(id.match(QString::fromLatin1(sampleId(5, 1, number))).hasMatch());
    }

    void profilesShareNoIds()
    {
        QSet<QByteArray> ids;
        for (const SampleProfile profile : {SampleProfile::Healthy, SampleProfile::UniqueJobs}) {
            for (const QByteArray& json : orderTexts(profile, 2000))
                ids.insert(valueIn(json, "id"));
        }
        QCOMPARE(ids.size(), 4000);
        for (const QJsonObject& order : orderObjects(SampleProfile::Odd, 600))
            QVERIFY(!ids.contains(order["id"].toString().toUtf8()));
    }

    void addressesBelongToNobody_data() { profileRows(); }
    void addressesBelongToNobody()
    {
        QFETCH(SampleProfile, profile);
        static const QRegularExpression reserved(
            "@(?!example\\.(com|org|net)\\b)[a-z0-9-]+\\.[a-z]{2,}", QRegularExpression::CaseInsensitiveOption);
        static const QRegularExpression host("//(?!([a-z]+\\.)?example\\.(com|org|net)\\b)[a-z0-9-]+\\.[a-z]{2,}",
            QRegularExpression::CaseInsensitiveOption);
        for (const QByteArray& json : orderTexts(profile, 600)) {
            QVERIFY2(!reserved.match(QString::fromUtf8(json)).hasMatch(), json);
            QVERIFY2(!host.match(QString::fromUtf8(json)).hasMatch(), json);
        }
    }

    void phoneNumbersBelongToNobody()
    {
        for (const QJsonObject& order : orderObjects(SampleProfile::Healthy, 3000)) {
            const QString phone = candidateOf(order)["phone"].toString();
            if (!phone.isEmpty())
                QVERIFY2(!fictionalNumber(phone).isEmpty(), qPrintable(phone));
        }
    }

    void everyNumberOfAPlanComesOnceBeforeOneComesAgain()
    {
        for (const PhonePlan plan : {PhonePlan::UnitedKingdom, PhonePlan::NorthAmerica}) {
            QSet<QByteArray> numbers;
            for (std::uint64_t number = 0; number < phoneCapacity(plan); ++number)
                numbers.insert(fictionalPhone(plan, number, 0));
            QCOMPARE(static_cast<std::uint64_t>(numbers.size()), phoneCapacity(plan));
            QCOMPARE(fictionalPhone(plan, phoneCapacity(plan), 0), fictionalPhone(plan, 0, 0));
        }
    }

    void namesComeInManyScripts()
    {
        QSet<QChar::Script> scripts;
        qsizetype beyondAscii = 0;
        const QList<QJsonObject> orders = orderObjects(SampleProfile::Healthy, 1000);
        for (const QJsonObject& order : orders) {
            const QString name = candidateOf(order)["last_name"].toString();
            beyondAscii += name.toLatin1() != name.toUtf8() || name.contains(QRegularExpression("[^\\x00-\\x7f]"));
            for (const QChar character : name)
                scripts.insert(character.script());
        }
        for (const auto script :
            {QChar::Script_Latin, QChar::Script_Han, QChar::Script_Hangul, QChar::Script_Arabic, QChar::Script_Hebrew,
                QChar::Script_Cyrillic, QChar::Script_Greek, QChar::Script_Devanagari, QChar::Script_Thai})
            QVERIFY2(scripts.contains(script), QByteArray::number(script));
        QVERIFY(beyondAscii > 400 && beyondAscii < 750);
    }

    void descriptionsAreThreeToSixKilobytesOfHtml()
    {
        QSet<QString> descriptions;
        for (const QJsonObject& order : orderObjects(SampleProfile::Healthy, 20000)) {
            if (jobOf(order)["description"].isString())
                descriptions.insert(jobOf(order)["description"].toString());
        }
        QVERIFY(descriptions.size() > 700);
        for (const QString& html : std::as_const(descriptions)) {
            QVERIFY2(
                html.toUtf8().size() >= 3000 && html.toUtf8().size() <= 6000, QByteArray::number(html.toUtf8().size()));
            QVERIFY(html.contains("<li>") && html.contains("<a href=\"https://") && !html.contains('{' + QString("n}"))
                && !html.contains("{city}"));
        }
        for (const char* seldom : {"<img ", "<script>", "<style>", "<table>"})
            QVERIFY(std::any_of(
                descriptions.begin(), descriptions.end(), [&](const QString& html) { return html.contains(seldom); }));
    }

    void fewJobsAreSharedByManyOrders_data()
    {
        QTest::addColumn<qsizetype>("orders");
        QTest::addColumn<qsizetype>("jobs");
        QTest::newRow("a single order") << qsizetype(1) << qsizetype(1);
        QTest::newRow("the demonstration") << qsizetype(1000) << qsizetype(200);
        QTest::newRow("a hundred thousand") << qsizetype(100000) << qsizetype(2000);
    }
    void fewJobsAreSharedByManyOrders()
    {
        QFETCH(qsizetype, orders);
        QFETCH(qsizetype, jobs);
        SampleOrders sample(7, SampleProfile::Healthy, orders);
        sample.makeAll();
        QCOMPARE(sample.jobCount(), jobs);
    }

    void someJobsAreOrderedForFarMoreOften()
    {
        QHash<QString, int> perJob;
        for (const QJsonObject& order : orderObjects(SampleProfile::Healthy, 1000))
            ++perJob[jobOf(order)["job_code"].toString()];
        const auto most = *std::max_element(perJob.begin(), perJob.end());
        QVERIFY(most > 30);
        QVERIFY(perJob.size() > 100);
    }

    void uniqueJobsShareNoBytes()
    {
        QSet<QByteArray> jobs;
        for (const QByteArray& json : orderTexts(SampleProfile::UniqueJobs, 1000))
            jobs.insert(json.mid(json.indexOf("\"job\":")));
        QCOMPARE(jobs.size(), 1000);
    }

private:
    static void profileRows()
    {
        QTest::addColumn<SampleProfile>("profile");
        QTest::newRow("healthy") << SampleProfile::Healthy;
        QTest::newRow("odd") << SampleProfile::Odd;
        QTest::newRow("unique jobs") << SampleProfile::UniqueJobs;
    }
};

QTEST_GUILESS_MAIN(TestSampleOrders)
#include "tst_sampleorders.moc"
