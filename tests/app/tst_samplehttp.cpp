// SPDX-License-Identifier: MIT
#include "tests/app/samplehttpclient.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTest>

#include <memory>
#include <vector>

using namespace docket;

class TestSampleHttp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_server = startedServer(smallOptions()); }
    void cleanup() { m_server.reset(); }

    void headHasNoBody()
    {
        HttpClient client(m_server->url());
        const HttpAnswer page = client.exchange(pageRequest(healthy()));
        client.send(httpRequest(ordersPath, credentials(healthy()), "HEAD"));
        const HttpAnswer head = client.receive(false);
        QCOMPARE(head.status, 200);
        QCOMPARE(head.header("Content-Length").toLongLong(), page.body.size());
        QCOMPARE(client.exchange(pageRequest(healthy())).body, page.body);
    }

    void bodyIsNotTakenForARequest()
    {
        HttpClient client(m_server->url());
        const QByteArray smuggled = pageRequest(healthy());
        const QByteArray length = "Content-Length: " + QByteArray::number(smuggled.size()) + "\r\n";
        const HttpAnswer answer
            = client.exchange(httpRequest(ordersPath, credentials(healthy()) + length, "POST") + smuggled);
        QCOMPARE(answer.status, 405);
        QCOMPARE(answer.header("Connection"), QByteArray("close"));
        QVERIFY(client.isClosedByServer());
    }

    void clientMayAskToClose()
    {
        HttpClient client(m_server->url());
        QCOMPARE(
            client.exchange(httpRequest(ordersPath, credentials(healthy()) + "Connection: close\r\n")).status, 200);
        QVERIFY(client.isClosedByServer());
    }

    void pipelinedRequestsAreAnsweredInTheirOrder()
    {
        HttpClient client(m_server->url());
        QByteArray requests;
        for (int size = 1; size <= 60; ++size)
            requests += pageRequest(healthy(), "?page_size=" + QByteArray::number(size));
        client.send(requests);
        for (int size = 1; size <= 60; ++size)
            QCOMPARE(client.receive().results().size(), size);
    }

    void requestMayComeByteByByte()
    {
        HttpClient client(m_server->url());
        for (const char byte : pageRequest(healthy(), "?page_size=3"))
            client.send(QByteArray(1, byte));
        QCOMPARE(client.receive().results().size(), 3);
    }

    void garbageEndsTheConnectionAndNothingElse_data();
    void garbageEndsTheConnectionAndNothingElse()
    {
        QFETCH(QByteArray, sent);
        HttpClient client(m_server->url());
        const HttpAnswer answer = client.exchange(sent);
        QCOMPARE(answer.status, 400);
        QCOMPARE(answer.errorCode(), QString("PLATFORM.INPUT_INVALID"));
        QVERIFY(client.isClosedByServer());
        QCOMPARE(HttpClient(m_server->url()).exchange(pageRequest(healthy())).status, 200);
    }

    void slowClientsKeepNobodyWaiting()
    {
        HttpClient unfinished(m_server->url());
        unfinished.send("GET /v1/assess");
        HttpClient neverReads(m_server->url());
        neverReads.send(pageRequest(healthy(), "?page_size=250").repeated(100));
        HttpClient one(m_server->url());
        HttpClient other(m_server->url());
        one.send(pageRequest(healthy(), "?page_size=2"));
        other.send(pageRequest(healthy(), "?page_size=4"));
        QCOMPARE(other.receive().results().size(), 4);
        QCOMPARE(one.receive().results().size(), 2);
        for (int number = 0; number < 100; ++number)
            QCOMPARE(neverReads.receive().status, 200);
    }

    void latencyDelaysEveryResponseButBlocksNone()
    {
        SampleServerOptions options = smallOptions();
        options.latency = std::chrono::milliseconds(400);
        m_server = startedServer(options);
        std::vector<std::unique_ptr<HttpClient>> clients;
        QElapsedTimer clock;
        clock.start();
        for (int number = 0; number < 10; ++number) {
            clients.push_back(std::make_unique<HttpClient>(m_server->url()));
            clients.back()->send(pageRequest(healthy(), "?page_size=1"));
        }
        for (const auto& client : clients)
            QCOMPARE(client->receive().status, 200);
        QVERIFY(clock.elapsed() >= 400);
        QVERIFY(clock.elapsed() < 3000); // one after the other they would take 4 s
    }

    void clientThatLeavesDuringTheLatencyIsForgotten()
    {
        SampleServerOptions options = smallOptions();
        options.latency = std::chrono::milliseconds(100);
        m_server = startedServer(options);
        HttpClient(m_server->url()).send(pageRequest(healthy()));
        QCOMPARE(HttpClient(m_server->url()).exchange(pageRequest(healthy())).status, 200);
    }

    void networkAccessManagerUnderstandsIt()
    {
        QNetworkAccessManager network;
        QNetworkRequest request(QUrl(m_server->url().toString() + "/assessment/orders/open?page_size=5"));
        request.setRawHeader("Authorization", "Bearer secret");
        request.setRawHeader("X-Integration-Id", healthy().toUtf8());
        const std::unique_ptr<QNetworkReply> reply(network.get(request));
        QSignalSpy finished(reply.get(), &QNetworkReply::finished);
        QVERIFY(finished.wait());
        QCOMPARE(reply->error(), QNetworkReply::NoError);
        QCOMPARE(QJsonDocument::fromJson(reply->readAll()).object().value("data")["results"].toArray().size(), 5);
    }

private:
    QString healthy() const { return m_server->integrations()[0].id; }

    std::unique_ptr<SampleServer> m_server;
};

void TestSampleHttp::garbageEndsTheConnectionAndNothingElse_data()
{
    QTest::addColumn<QByteArray>("sent");
    QTest::newRow("the hello of TLS") << QByteArray::fromHex("16030100c8010000c40303");
    QTest::newRow("zero bytes") << QByteArray(64, '\0');
    QTest::newRow("words") << QByteArray("hello server\r\n\r\n");
    QTest::newRow("HTTP/2") << QByteArray("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n");
    QTest::newRow("HTTP/0.9") << QByteArray("GET /\r\n");
    QTest::newRow("two blanks") << QByteArray("GET  / HTTP/1.1\r\n\r\n");
    QTest::newRow("a target without a path") << QByteArray("GET example.com HTTP/1.1\r\n\r\n");
    QTest::newRow("a header without a colon") << QByteArray("GET / HTTP/1.1\r\nnonsense\r\n\r\n");
    QTest::newRow("a blank before the colon") << QByteArray("GET / HTTP/1.1\r\nHost : x\r\n\r\n");
    QTest::newRow("a folded header") << QByteArray("GET / HTTP/1.1\r\nA: b\r\n c\r\n\r\n");
    QTest::newRow("a control character") << QByteArray("GET / HTTP/1.1\r\nA: b\x01\r\n\r\n");
    QTest::newRow("an endless first line") << "GET /" + QByteArray(40000, 'a');
    QTest::newRow("endless headers") << "GET / HTTP/1.1\r\n" + QByteArray("A: b\r\n").repeated(10000);
    QTest::newRow("endless empty lines") << QByteArray("\r\n").repeated(20000);
    QTest::newRow("a head a little too long") << "GET / HTTP/1.1\r\nA: " + QByteArray(16384, 'a') + "\r\n\r\n";
}

QTEST_GUILESS_MAIN(TestSampleHttp)
#include "tst_samplehttp.moc"
