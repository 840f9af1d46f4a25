// SPDX-License-Identifier: MIT
#include "tests/app/openordersschema.h"
#include "tests/app/samplehttpclient.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QTest>

#include <memory>

using namespace docket;

namespace {

// What a whole walk brought.
struct Walk
{
    QJsonArray orders;
    int pages = 0;
    int refused = 0; // answers of status 429
    HttpAnswer last;
};

constexpr char successorPath[] = "/v1/assessment/orders";

Walk walked(const SampleServer& server, const QString& integration, int pageSize, const QByteArray& path = ordersPath,
    const QByteArray& filters = {})
{
    HttpClient client(server.url());
    const QByteArray size = path + "?page_size=" + QByteArray::number(pageSize) + filters;
    QByteArray cursor;
    Walk walk;
    for (bool more = true; more;) {
        walk.last = client.exchange(httpRequest(size + cursor, credentials(integration)));
        if (walk.last.status == 429) {
            ++walk.refused;
            continue;
        }
        for (const QJsonValue& order : walk.last.results())
            walk.orders.append(order);
        ++walk.pages;
        more = !walk.last.next().isEmpty();
        cursor = "&cursor=" + walk.last.next();
    }
    return walk;
}

} // namespace

class TestSampleServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_server = startedServer(smallOptions()); }
    void cleanup() { m_server.reset(); }

    void bannerSaysHowToConnect()
    {
        const QByteArray banner = sampleBanner(*m_server);
        QVERIFY(!banner.contains('\n'));
        const QJsonObject json = QJsonDocument::fromJson(banner).object();
        QCOMPARE(json["url"].toString(), QString("http://127.0.0.1:%1/v1").arg(m_server->url().port()));
        QCOMPARE(json["key"].toString(), QString("secret"));
        QCOMPARE(json["integrations"].toArray().size(), 3);
        QCOMPARE(json["integrations"][0].toString(), healthy());
        QVERIFY(json["integrations"][0].toString().startsWith("workday:"));
        QVERIFY(json["integrations"][1].toString().startsWith("greenhouse:"));
        QVERIFY(json["integrations"][2].toString().startsWith("successfactors:"));
        QVERIFY(!m_server->integrations()[0].label.isEmpty());
    }

    void everyServerHasAnotherKeyUnlessOneIsGiven()
    {
        const SampleServer one{SampleServerOptions()};
        const SampleServer other{SampleServerOptions()};
        QVERIFY(one.key().size() >= 40);
        QVERIFY(one.key() != other.key());
        QCOMPARE(one.integrations()[0].id, other.integrations()[0].id);
    }

    void takenPortIsTold()
    {
        SampleServerOptions options = smallOptions();
        options.port = static_cast<quint16>(m_server->url().port());
        SampleServer second(options);
        QVERIFY(!second.start());
        QVERIFY(!second.errorText().isEmpty());
    }

    void healthyOrdersComeOnceWhateverThePageSize_data()
    {
        QTest::addColumn<int>("pageSize");
        QTest::addColumn<int>("pages");
        QTest::newRow("one at a time") << 1 << 503;
        QTest::newRow("seven") << 7 << 72;
        QTest::newRow("the default") << 100 << 6;
        QTest::newRow("the most") << 250 << 3;
    }
    void healthyOrdersComeOnceWhateverThePageSize()
    {
        QFETCH(int, pageSize);
        QFETCH(int, pages);
        const Walk walk = walked(*m_server, healthy(), pageSize);
        QCOMPARE(walk.last.status, 200);
        QCOMPARE(walk.refused, 0);
        QCOMPARE(walk.pages, pages);
        QCOMPARE(walk.orders.size(), 503);
        QSet<QString> ids;
        for (const QJsonValue& order : walk.orders) {
            QCOMPARE(openOrderFault(order), QString());
            ids.insert(order["id"].toString());
        }
        QCOMPARE(ids.size(), 503);
    }

    void successorHasTheSameOpenOrdersAndSaysSo()
    {
        const Walk older = walked(*m_server, healthy(), 250);
        const Walk open = walked(*m_server, healthy(), 250, successorPath, "&statuses=OPEN");
        QCOMPARE(open.last.status, 200);
        QCOMPARE(open.orders.size(), 503);
        for (qsizetype at = 0; at < open.orders.size(); ++at) {
            QJsonObject order = open.orders.at(at).toObject();
            QCOMPARE(order.take("status").toString(), QString("OPEN"));
            QCOMPARE(order, older.orders.at(at).toObject());
        }
    }

    void successorHasOrdersOfEveryStatus()
    {
        const Walk all = walked(*m_server, healthy(), 250, successorPath);
        QCOMPARE(all.orders.size(), 603);
        QSet<QString> statuses;
        QSet<QString> ids;
        for (const QJsonValue& order : all.orders) {
            statuses.insert(order["status"].toString());
            ids.insert(order["id"].toString());
        }
        QCOMPARE(ids.size(), 603);
        QCOMPARE(statuses, (QSet<QString>{"OPEN", "COMPLETED", "CANCELLED", "REJECTED"}));
        const Walk two = walked(*m_server, healthy(), 7, successorPath, "&statuses=CANCELLED%2CREJECTED");
        QCOMPARE(two.orders.size(), 66);
    }

    void successorFindsByIdAndByDate()
    {
        const Walk all = walked(*m_server, healthy(), 250, successorPath);
        const QByteArray first = all.orders.at(3)["id"].toString().toLatin1();
        const QByteArray last = all.orders.at(602)["id"].toString().toLatin1();
        const Walk byId = walked(*m_server, healthy(), 250, successorPath, "&ids=" + first + "%2C" + last);
        QCOMPARE(byId.orders.size(), 2);
        QCOMPARE(byId.orders.at(0)["id"].toString().toLatin1(), first);
        const Walk late = walked(*m_server, healthy(), 250, successorPath, "&created_after=2026-01-01");
        QCOMPARE(late.orders.size(), 503);
        const Walk later = walked(*m_server, healthy(), 250, successorPath, "&created_after=2026-01-01T08:20:00Z");
        QCOMPARE(later.orders.size(), 3);
    }

    void cursorIsGoodForItsFiltersOnly()
    {
        HttpClient client(m_server->url());
        const HttpAnswer page = client.exchange(
            httpRequest(QByteArray(successorPath) + "?page_size=7&statuses=OPEN", credentials(healthy())));
        QVERIFY(!page.next().isEmpty());
        const HttpAnswer other = client.exchange(
            httpRequest(QByteArray(successorPath) + "?page_size=7&cursor=" + page.next(), credentials(healthy())));
        QCOMPARE(other.status, 400);
        QCOMPARE(other.errorCode(), QString("PLATFORM.INPUT_INVALID"));
    }

    void keyIntegrationAndPackagesCanBeAskedFor()
    {
        HttpClient client(m_server->url());
        const QByteArray key = "Authorization: Bearer secret\r\n";
        const HttpAnswer known = client.exchange(httpRequest("/v1/check-api-key", key));
        QCOMPARE(known.status, 200);
        QVERIFY(known.json()["data"].toObject().contains("environment_id"));
        const HttpAnswer unknown = client.exchange(httpRequest("/v1/check-api-key", "Authorization: Bearer other\r\n"));
        QCOMPARE(unknown.errorCode(), QString("PLATFORM.AUTHENTICATION_INVALID"));
        const HttpAnswer integration = client.exchange(httpRequest("/v1/integrations/" + healthy().toLatin1(), key));
        QCOMPARE(integration.json()["data"].toObject()["end_user"].toObject()["organization_name"].toString(),
            QString("Acme GmbH"));
        QCOMPARE(integration.json()["data"].toObject()["tool"].toObject()["label"].toString(), QString("Workday"));
        const HttpAnswer stranger = client.exchange(httpRequest("/v1/integrations/workday:unknown", key));
        QCOMPARE(stranger.errorCode(), QString("PLATFORM.INTEGRATION_NOT_FOUND"));
        const HttpAnswer packages = client.exchange(httpRequest("/v1/assessment/packages", credentials(healthy())));
        QSet<QString> listed;
        for (const QJsonValue& package : packages.json()["data"].toObject()["packages"].toArray())
            listed.insert(package["id"].toString());
        QVERIFY(listed.contains("Driver check"));
        QVERIFY(!listed.contains("Language B2")); // orders may name what is listed no more
    }

    void oddOrdersComeWholeAfterOneRefusal_data()
    {
        QTest::addColumn<int>("pageSize");
        QTest::newRow("one at a time") << 1;
        QTest::newRow("seven") << 7;
        QTest::newRow("the default") << 100;
        QTest::newRow("the most") << 250;
    }
    void oddOrdersComeWholeAfterOneRefusal()
    {
        QFETCH(int, pageSize);
        const Walk walk = walked(*m_server, odd(), pageSize);
        QCOMPARE(walk.refused, 1);
        QCOMPARE(walk.orders.size(), 260);
        QCOMPARE(walked(*m_server, odd(), pageSize).refused, 0);
    }

    void secondPageIsRefusedOnceForAskingTooOften()
    {
        HttpClient client(m_server->url());
        const HttpAnswer first = client.exchange(pageRequest(odd(), "?page_size=250"));
        QCOMPARE(first.status, 200);
        const QByteArray second = pageRequest(odd(), "?page_size=250&cursor=" + first.next());
        const HttpAnswer refused = client.exchange(second);
        QCOMPARE(refused.status, 429);
        QCOMPARE(refused.errorCode(), QString("PLATFORM.RATE_LIMIT_EXCEEDED"));
        QCOMPARE(refused.header("Retry-After"), QByteArray("2"));
        QCOMPARE(refused.header("ratelimit-remaining"), QByteArray("0"));
        QCOMPARE(refused.header("ratelimit-reset"), QByteArray("2"));
        QCOMPARE(client.exchange(second).status, 200);
    }

    void onlyPageIsRefusedOnceForAskingTooOften()
    {
        SampleServerOptions options = smallOptions();
        options.oddOrders = 30;
        m_server = startedServer(options);
        HttpClient client(m_server->url());
        QCOMPARE(client.exchange(pageRequest(odd())).status, 429);
        QCOMPARE(client.exchange(pageRequest(odd())).results().size(), 30);
    }

    void missingPermissionIsExplained()
    {
        HttpClient client(m_server->url());
        const HttpAnswer answer = client.exchange(pageRequest(m_server->integrations()[2].id));
        QCOMPARE(answer.status, 403);
        QCOMPARE(answer.errorCode(), QString("INTEGRATION.PERMISSION_MISSING"));
        const QJsonObject error = answer.error();
        QVERIFY(!error["title"].toString().isEmpty() && !error["message"].toString().isEmpty());
        QVERIFY(error["log_url"].toString().startsWith("https://app.kombo.dev/"));
    }

    void pageHasTheEnvelopeOfTheSpecification()
    {
        HttpClient client(m_server->url());
        const HttpAnswer answer = client.exchange(pageRequest(healthy()));
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.header("Content-Type"), QByteArray("application/json; charset=utf-8"));
        QCOMPARE(answer.json().keys(), QStringList({"data", "status"}));
        QCOMPARE(answer.json()["status"].toString(), QString("success"));
        QCOMPARE(answer.json()["data"].toObject().keys(), QStringList({"next", "results"}));
        QCOMPARE(answer.results().size(), 100);
        const QByteArray cursor = answer.next();
        QCOMPARE(cursor,
            QByteArray::fromBase64(cursor, QByteArray::Base64UrlEncoding)
                .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
        QVERIFY(!cursor.contains("100"));
    }

    void emptyIntegrationIsOneEmptyPage()
    {
        SampleServerOptions options = smallOptions();
        options.healthyOrders = 0;
        m_server = startedServer(options);
        HttpClient client(m_server->url());
        const HttpAnswer answer = client.exchange(pageRequest(healthy()));
        QCOMPARE(answer.body, QByteArray("{\"status\":\"success\",\"data\":{\"next\":null,\"results\":[]}}"));
    }

    void wrongRequestsAreRefusedInTheEnvelope_data();
    void wrongRequestsAreRefusedInTheEnvelope()
    {
        QFETCH(QByteArray, sent);
        QFETCH(int, status);
        QFETCH(QString, code);
        HttpClient client(m_server->url());
        const HttpAnswer answer = client.exchange(sent);
        QCOMPARE(answer.status, status);
        QCOMPARE(answer.errorCode(), code);
        QCOMPARE(answer.json()["status"].toString(), QString("error"));
        QCOMPARE(answer.error().keys(), QStringList({"code", "log_url", "message", "title"}));
        QVERIFY(answer.error()["message"].isString());
        QVERIFY(!answer.body.contains("secret"));
        QCOMPARE(client.exchange(pageRequest(healthy())).status, 200); // the same connection goes on
    }

    void acceptableRequestsAreAnswered_data();
    void acceptableRequestsAreAnswered()
    {
        QFETCH(QByteArray, sent);
        QFETCH(int, orders);
        HttpClient client(m_server->url());
        const HttpAnswer answer = client.exchange(sent);
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.results().size(), orders);
    }

    void cursorMayBePercentEncoded()
    {
        HttpClient client(m_server->url());
        const QByteArray cursor = client.exchange(pageRequest(healthy())).next();
        const HttpAnswer plain = client.exchange(pageRequest(healthy(), "?cursor=" + cursor));
        const HttpAnswer encoded = client.exchange(
            pageRequest(healthy(), "?cursor=%" + QByteArray::number(cursor.front(), 16) + cursor.mid(1)));
        QCOMPARE(encoded.status, 200);
        QCOMPARE(encoded.body, plain.body);
    }

    void foreignCursorIsRefused_data()
    {
        QTest::addColumn<QByteArray>("cursor");
        QTest::newRow("made up") << QByteArray("bm9uc2Vuc2U");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no base64") << QByteArray("%00%ff***");
        QTest::newRow("a plain number") << QByteArray("100");
    }
    void foreignCursorIsRefused()
    {
        QFETCH(QByteArray, cursor);
        HttpClient client(m_server->url());
        const HttpAnswer answer = client.exchange(pageRequest(healthy(), "?cursor=" + cursor));
        QCOMPARE(answer.status, 400);
        QCOMPARE(answer.errorCode(), QString("PLATFORM.INPUT_INVALID"));
    }

    void cursorOfAnotherIntegrationIsRefused()
    {
        HttpClient client(m_server->url());
        const QByteArray cursor = client.exchange(pageRequest(healthy())).next();
        QCOMPARE(
            client.exchange(pageRequest(odd(), "?cursor=" + cursor)).errorCode(), QString("PLATFORM.INPUT_INVALID"));
        QCOMPARE(client.exchange(pageRequest(healthy(), "?cursor=" + cursor + "A")).errorCode(),
            QString("PLATFORM.INPUT_INVALID"));
        QCOMPARE(client.exchange(pageRequest(healthy(), "?cursor=" + cursor)).status, 200);
    }

    void pagesAreTheSameBytesOnEveryServer()
    {
        const auto other = startedServer(smallOptions());
        HttpClient client(m_server->url());
        HttpClient otherClient(other->url());
        const HttpAnswer page = client.exchange(pageRequest(healthy(), "?page_size=250"));
        QCOMPARE(page.status, 200);
        QCOMPARE(otherClient.exchange(pageRequest(healthy(), "?page_size=250")).body, page.body);
    }

    void earlyRequestsWaitForTheOrders()
    {
        SampleServerOptions options = smallOptions();
        options.healthyOrders = 20000;
        SampleServer server(options);
        QVERIFY(server.start());
        HttpClient client(server.url());
        QCOMPARE(client.exchange(pageRequest(healthy(), "?page_size=250")).results().size(), 250);
    }

    void serverStopsWhileOrdersAreBeingMade()
    {
        QElapsedTimer clock;
        {
            SampleServerOptions options = smallOptions();
            options.healthyOrders = 3000000;
            SampleServer server(options);
            QVERIFY(server.start());
            QTest::qWait(50);
            clock.start();
        }
        QVERIFY(clock.elapsed() < 5000);
    }

    void serverThatWasNeverStartedGoesQuietly() { const SampleServer server(smallOptions()); }

private:
    QString healthy() const { return m_server->integrations()[0].id; }
    QString odd() const { return m_server->integrations()[1].id; }

    std::unique_ptr<SampleServer> m_server;
};

void TestSampleServer::wrongRequestsAreRefusedInTheEnvelope_data()
{
    QTest::addColumn<QByteArray>("sent");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    const SampleServer server(smallOptions()); // for the ids, which only depend on the seed
    const QString id = server.integrations()[0].id;
    const QByteArray integration = "X-Integration-Id: " + id.toUtf8() + "\r\n";
    const QByteArray key = "Authorization: Bearer secret\r\n";
    const auto row = [](const char* name, const QByteArray& sent, int status, const char* code) {
        QTest::newRow(name) << sent << status << QString::fromLatin1(code);
    };
    row("no key", httpRequest(ordersPath, integration), 401, "PLATFORM.AUTHENTICATION_INVALID");
    row("a wrong key", httpRequest(ordersPath, integration + "Authorization: Bearer Secret\r\n"), 401,
        "PLATFORM.AUTHENTICATION_INVALID");
    row("half a key", httpRequest(ordersPath, integration + "Authorization: Bearer secre\r\n"), 401,
        "PLATFORM.AUTHENTICATION_INVALID");
    row("an empty key", httpRequest(ordersPath, integration + "Authorization: Bearer \r\n"), 401,
        "PLATFORM.AUTHENTICATION_INVALID");
    row("another scheme", httpRequest(ordersPath, integration + "Authorization: Basic secret\r\n"), 401,
        "PLATFORM.AUTHENTICATION_INVALID");
    row("the key without a scheme", httpRequest(ordersPath, integration + "Authorization: secret\r\n"), 401,
        "PLATFORM.AUTHENTICATION_INVALID");
    row("no integration", httpRequest(ordersPath, key), 400, "PLATFORM.INPUT_INVALID");
    row("an unknown integration", httpRequest(ordersPath, credentials("workday:unknown")), 404,
        "PLATFORM.INTEGRATION_NOT_FOUND");
    row("another environment's integration", httpRequest(ordersPath, credentials(id.toLower())), 404,
        "PLATFORM.INTEGRATION_NOT_FOUND");
    for (const char* size : {"0", "251", "-1", "1.5", "abc", "", "99999999999999999999", "+5", "%205", "1e2"})
        row(QByteArray("page_size=").append(size), pageRequest(id, QByteArray("?page_size=").append(size)), 400,
            "PLATFORM.INPUT_INVALID");
    const auto successor
        = [&](const char* query) { return httpRequest(QByteArray(successorPath) + query, credentials(id)); };
    row("a status that is none", successor("?statuses=OPEN%2CDONE"), 400, "PLATFORM.INPUT_INVALID");
    row("a date that is none", successor("?created_after=yesterday"), 400, "PLATFORM.INPUT_INVALID");
    row("two page sizes", pageRequest(id, "?page_size=5&page_size=6"), 400, "PLATFORM.INPUT_INVALID");
    row("another path", httpRequest("/v1/assessment/results", credentials(id)), 404, "");
    row("the path without its version", httpRequest("/assessment/orders/open", credentials(id)), 404, "");
    row("the root", httpRequest("/", credentials(id)), 404, "");
    row("another method", httpRequest(ordersPath, credentials(id), "DELETE"), 405, "");
    row("a method in lower case", httpRequest(ordersPath, credentials(id), "get"), 405, "");
}

void TestSampleServer::acceptableRequestsAreAnswered_data()
{
    QTest::addColumn<QByteArray>("sent");
    QTest::addColumn<int>("orders");
    const SampleServer server(smallOptions());
    const QString id = server.integrations()[0].id;
    QTest::newRow("no page size") << pageRequest(id) << 100;
    QTest::newRow("the smallest page") << pageRequest(id, "?page_size=1") << 1;
    QTest::newRow("the largest page") << pageRequest(id, "?page_size=250") << 250;
    QTest::newRow("an encoded page size") << pageRequest(id, "?page_size=%32%35") << 25;
    QTest::newRow("an encoded name") << pageRequest(id, "?page%5Fsize=9") << 9;
    QTest::newRow("unknown parameters") << pageRequest(id, "?a=b&&c&page_size=9&=d") << 9;
    QTest::newRow("an encoded path") << httpRequest("/v1/assessment/%6frders/open?page_size=9", credentials(id)) << 9;
    QTest::newRow("a target as sent to proxies")
        << httpRequest("http://127.0.0.1/v1/assessment/orders/open?page_size=9", credentials(id)) << 9;
    QTest::newRow("empty lines before it") << "\r\n\r\n" + pageRequest(id, "?page_size=9") << 9;
    QTest::newRow("lines that end in a line feed") << pageRequest(id, "?page_size=9").replace("\r\n", "\n") << 9;
    QTest::newRow("headers in capitals") << pageRequest(id, "?page_size=9")
                                                .replace("Authorization: Bearer", "AUTHORIZATION:BEARER")
                                                .replace("X-Int", "x-INT")
                                         << 9;
}

QTEST_GUILESS_MAIN(TestSampleServer)
#include "tst_sampleserver.moc"
