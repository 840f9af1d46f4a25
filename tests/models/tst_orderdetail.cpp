// SPDX-License-Identifier: MIT
#include "models/ordercells.h"
#include "models/orderdetail.h"
#include "tests/models/testorders.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>

using namespace docket;
using namespace docket::test;

namespace {

// The fields of the schema by their paths, and how the detail shows each.
using Getter = QString (*)(const OrderDetail&);

struct Field
{
    const char* path;
    Getter shown;
};

const Field fields[] = {
    {"id", [](const OrderDetail& d) { return d.orderId; }},
    {"package_id", [](const OrderDetail& d) { return d.packageId; }},
    {"candidate.remote_id", [](const OrderDetail& d) { return d.candidateRemoteId; }},
    {"candidate.email", [](const OrderDetail& d) { return d.email; }},
    {"candidate.first_name", [](const OrderDetail& d) { return d.firstName; }},
    {"candidate.last_name", [](const OrderDetail& d) { return d.lastName; }},
    {"candidate.phone", [](const OrderDetail& d) { return d.phone; }},
    {"application.remote_id", [](const OrderDetail& d) { return d.applicationRemoteId; }},
    {"job.remote_id", [](const OrderDetail& d) { return d.jobRemoteId; }},
    {"job.name", [](const OrderDetail& d) { return d.jobName; }},
    {"job.job_code", [](const OrderDetail& d) { return d.jobCode; }},
    {"job.description", [](const OrderDetail& d) { return d.descriptionText; }},
    {"job.location.street_1", [](const OrderDetail& d) { return d.street1; }},
    {"job.location.street_2", [](const OrderDetail& d) { return d.street2; }},
    {"job.location.city", [](const OrderDetail& d) { return d.city; }},
    {"job.location.state", [](const OrderDetail& d) { return d.state; }},
    {"job.location.zip_code", [](const OrderDetail& d) { return d.zipCode; }},
    {"job.location.country", [](const OrderDetail& d) { return d.country; }},
    {"job.location.raw", [](const OrderDetail& d) { return d.rawLocation; }},
    {"job.hiring_team.0.remote_id", [](const OrderDetail& d) { return d.team.value(0).remoteId; }},
    {"job.hiring_team.0.email", [](const OrderDetail& d) { return d.team.value(0).email; }},
    {"job.hiring_team.0.first_name", [](const OrderDetail& d) { return d.team.value(0).name; }},
    {"job.hiring_team.0.hiring_team_roles",
        [](const OrderDetail& d) {
            const QStringList roles = d.team.value(0).roles;
            return roles.isEmpty() ? QString() : roles.join(QLatin1Char(' '));
        }},
};

// An order that has only `path`, with `raw` as its value, beside what `beside` adds.
QByteArray orderWith(const QByteArray& path, const QByteArray& raw, const QByteArray& beside = {})
{
    const QByteArrayList keys = path.split('.');
    QByteArray json = raw;
    for (int i = static_cast<int>(keys.size()) - 1; i >= 0; --i) {
        if (keys.at(i) == "0") {
            json = "[" + json + "]";
            continue;
        }
        json = "{\"" + keys.at(i) + "\":" + json + (beside.isEmpty() ? QByteArray() : "," + beside)
            + (i == 0 && path != "id" ? ",\"id\":\"o1\"" : "") + "}";
    }
    return json;
}

OrderDetail detailOf(const QByteArray& order)
{
    Orders orders;
    orders.receive({order});
    const std::shared_ptr<const OrderList> list = orders.list();
    return list->rows.empty() ? OrderDetail{} : makeOrderDetail(*list, list->rows.front());
}

} // namespace

class OrderDetailTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyFieldIsShown_data();
    void everyFieldIsShown();
    void rawShowsWhatWasReceived();
    void maskedNothingTellsWhoSomebodyIs();
    void theAddressIsMadeOfItsParts();
    void theDescriptionIsMadeHarmless();
    void plainFieldsAreNeverReadAsMarkup();
    void theLatestDetailWins();
    void ordersOfTheSamePersonAndJobAreCounted();
    void ordersWithNothingInCommonAreNotCounted();
    void ordersOfOtherCustomersShareAMailButNoJob();
    void countingStopsWhenAsked();
};

void OrderDetailTest::everyFieldIsShown_data()
{
    QTest::addColumn<int>("field");
    QTest::addColumn<QByteArray>("order");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<bool>("isWrongType");
    QTest::addColumn<bool>("hasUnknown");
    for (int i = 0; i < static_cast<int>(std::size(fields)); ++i) {
        const QByteArray path = fields[i].path;
        const bool isRoles = path.endsWith("roles");
        const QByteArray value = isRoles ? QByteArray("[\"RECRUITER\"]") : QByteArray("\"Wert\"");
        const QString shown = isRoles ? QStringLiteral("RECRUITER") : QStringLiteral("Wert");
        const auto row = [&](const char* how, const QByteArray& order, const QString& text, bool wrong, bool unknown) {
            QTest::newRow(path + " " + how) << i << order << text << wrong << unknown;
        };
        row("is there", orderWith(path, value), shown, false, false);
        row("has an unknown neighbour", orderWith(path, value, R"("x_new":{"deep":[1]})"), shown, false, true);
        if (path == "id")
            continue; // an order without a usable id is unreadable
        const QByteArray parent = path.left(path.lastIndexOf('.') + 1);
        row("is null", orderWith(path, "null"), QString(), false, false);
        row("is absent", orderWith(parent + "x_other", "1"), QString(), false, true);
        row("is a number", orderWith(path, "42"), QString(), true, false);
        row("is an object", orderWith(path, "{\"a\":1}"), QString(), true, false);
        row("is a list of numbers", orderWith(path, "[1]"), QString(), true, false);
    }
}

void OrderDetailTest::everyFieldIsShown()
{
    QFETCH(int, field);
    QFETCH(QByteArray, order);
    QFETCH(QString, shown);
    QFETCH(bool, isWrongType);
    QFETCH(bool, hasUnknown);
    const OrderDetail detail = detailOf(order);
    QVERIFY(!detail.orderId.isNull());
    QCOMPARE(fields[field].shown(detail), shown);
    QCOMPARE(fields[field].shown(detail).isNull(), shown.isNull());
    QCOMPARE(!detail.wrongTypes.isEmpty(), isWrongType);
    if (hasUnknown)
        QVERIFY(detail.json.contains(QStringLiteral("\"x_")));
    QCOMPARE(QJsonDocument::fromJson(detail.json.toUtf8()), QJsonDocument::fromJson(order));
}

void OrderDetailTest::rawShowsWhatWasReceived()
{
    const QByteArray order
        = R"({"id":"o1","n":123456789012345678901234567890,"candidate":{"email":"a\u00e9@example.com","vip":true},"job":[ 1 ]})";
    const OrderDetail detail = detailOf(order);
    QVERIFY(detail.json.contains(QStringLiteral("123456789012345678901234567890")));
    QVERIFY(detail.json.contains(QStringLiteral("\"vip\": true")));
    QCOMPARE(detail.unknownKeys, (QStringList{QStringLiteral("n"), QStringLiteral("candidate.vip")}));
}

void OrderDetailTest::theAddressIsMadeOfItsParts()
{
    const OrderDetail detail = detailOf(orderJsonFor("o1"));
    QCOMPARE(detail.address, QStringLiteral("Lohmühlenstraße 65, 12435 Berlin, Germany"));
    QCOMPARE(detail.rawLocation, QStringLiteral("Berlin, Germany"));
}

void OrderDetailTest::theDescriptionIsMadeHarmless()
{
    const OrderDetail detail = detailOf(
        R"({"id":"o1","job":{"description":"<p onclick='x()'>Care<img src='https://example.com/spy.png' alt='logo'></p><script>x()</script>"}})");
    QVERIFY(detail.descriptionHtml.contains(QStringLiteral("Care")));
    QVERIFY(!detail.descriptionHtml.contains(QStringLiteral("spy.png")));
    QVERIFY(!detail.descriptionHtml.contains(QStringLiteral("x()")));
    QCOMPARE(detail.imagesLeftOut, 1U);
    QCOMPARE(detail.scriptsLeftOut, 1U);
    QVERIFY(!detail.descriptionText.contains(QLatin1Char('<')));
}

void OrderDetailTest::plainFieldsAreNeverReadAsMarkup()
{
    const OrderDetail detail
        = detailOf(R"({"id":"<b>o1</b>","candidate":{"first_name":"<img src=x>","last_name":"&amp;"}})");
    QCOMPARE(detail.orderId, QStringLiteral("<b>o1</b>"));
    QCOMPARE(detail.candidateName, QStringLiteral("<img src=x> &amp;"));
}

void OrderDetailTest::theLatestDetailWins()
{
    QThreadPool pool;
    OrderDetailMaker maker(pool);
    QSignalSpy ready(&maker, &OrderDetailMaker::detailReady);
    Orders orders;
    orders.receive({orderJsonFor("o1"), orderJsonFor("o2"), orderJsonFor("o3")});
    const std::shared_ptr<const OrderList> list = orders.list();
    for (const OrderRow row : list->rows)
        maker.make(list, row);
    QVERIFY(ready.wait());
    QCOMPARE(ready.size(), 1);
    QCOMPARE(ready.front().front().value<OrderDetail>().orderId, QStringLiteral("o3"));
}

void OrderDetailTest::ordersOfTheSamePersonAndJobAreCounted()
{
    QByteArray shouting = orderJsonFor("o2");
    shouting.replace("o2@example.com", "O1@Example.COM ");
    QByteArray otherJob = orderJsonFor("o3", "Zoë", "Müller", "Ward assistant");
    otherJob.replace("o3@example.com", "o1@example.com");
    Orders orders;
    orders.receive({orderJsonFor("o1"), shouting, otherJob, orderJsonFor("o4")});
    const auto list = orders.list();
    const OrderDetail detail = makeOrderDetail(*list, list->rows.front());
    QCOMPARE(detail.othersOfMail, 2U);
    QCOMPARE(detail.othersOfJob, 2U);
    QCOMPARE(makeOrderDetail(*list, list->rows[2]).othersOfJob, 0U);
}

void OrderDetailTest::ordersWithNothingInCommonAreNotCounted()
{
    Orders orders;
    orders.receive({R"({"id":"o1","candidate":{"email":""},"job":{"name":"A"}})",
        R"({"id":"o2","candidate":{"email":" "},"job":{"name":"B"}})", R"({"id":"o3","candidate":{}})"});
    const auto list = orders.list();
    for (const OrderRow row : list->rows) {
        QCOMPARE(makeOrderDetail(*list, row).othersOfMail, 0U);
        QCOMPARE(makeOrderDetail(*list, row).othersOfJob, 0U);
    }
}

void OrderDetailTest::ordersOfOtherCustomersShareAMailButNoJob()
{
    Store store;
    PageParser parser;
    for (const char* id : {"workday:a", "workday:b"})
        store.append(store.begin({id, "Acme"}), parser.parse(pageOf({orderJsonFor("o1")}).toStdString()));
    OrderList list;
    list.snapshot = store.snapshot();
    QCOMPARE(list.snapshot->orderCount(), std::size_t{2});
    const OrderDetail detail = makeOrderDetail(list, OrderRow{list.snapshot->rows().front().first});
    QCOMPARE(detail.othersOfMail, 1U);
    QCOMPARE(detail.othersOfJob, 0U);
}

void OrderDetailTest::countingStopsWhenAsked()
{
    Orders orders;
    orders.receive({orderJsonFor("o1"), orderJsonFor("o2")});
    const auto list = orders.list();
    QCOMPARE(makeOrderDetail(*list, list->rows.front(), [] { return false; }).othersOfJob, 1U);
    QCOMPARE(makeOrderDetail(*list, list->rows.front(), [] { return true; }).othersOfJob, 0U);
}

void OrderDetailTest::maskedNothingTellsWhoSomebodyIs()
{
    Orders orders;
    orders.receive({orderJsonFor("o1", "Zoë", "Geheim")});
    const auto list = orders.list();
    const OrderDetail hidden = masked(makeOrderDetail(*list, list->rows.front()));
    for (const QString* text : {&hidden.candidateName, &hidden.firstName, &hidden.lastName, &hidden.email,
             &hidden.phone, &hidden.candidateRemoteId, &hidden.team.front().name, &hidden.team.front().email})
        QCOMPARE(*text, hiddenText());
    QVERIFY(hidden.json.isEmpty());
    QCOMPARE(hidden.jobName, QStringLiteral("Nurse"));
    QVERIFY(hidden.isMasked);
    // What the server did not give is not hidden: there is nothing to hide.
    orders.receive({R"({"id":"o2"})"});
    const auto both = orders.list();
    QVERIFY(masked(makeOrderDetail(*both, both->rows.back())).phone.isNull());
}

QTEST_GUILESS_MAIN(OrderDetailTest)
#include "tst_orderdetail.moc"
