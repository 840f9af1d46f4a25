// SPDX-License-Identifier: MIT
#include "models/api/fateenquiry.h"
#include "tests/api/walkrun.h"

#include <QTest>
#include <QUrlQuery>

#include <memory>

using namespace docket;
using namespace docket::test;

// What became of orders by their ids, against a real server.
class FateEnquiryTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void eachStatusIsTold();
    void theSuccessorIsAskedWithAllIdsAtOnceAndGetOnly();
    void manyIdsGoInSeveralRequestsOneAtATime();
    void longIdsMakeShorterRequests();
    void anIdComesOnceHoweverOftenItIsAskedFor();
    void whatTheAnswerDoesNotHaveIsNotListed();
    void answersGoOnOverPages();
    void aServerWithoutTheListIsTold();
    void aFailedIntegrationIsAskedNoFurtherAndTheOthersAre();
    void aRefusedKeyIsNotSentAgain();
    void aBusyServerIsAskedAgain();
    void aServerThatIgnoresTheIdsIsNotReadToItsEnd();
    void unreadableOrdersMakeTheMissingUnknown();
    void idsThatNoAddressCanNameAreNotAsked();
    void nobodyThereIsTold();
    void stoppingKeepsWhatCame();
    void aSecondEnquiryBeginsAnew();

private:
    FateQuestion question(const QStringList& ids, const char* integration = "workday:a") const;
    void run(const QList<FateQuestion>& questions);
    QString told() const; // "o1 COMPLETED, o2 not listed", sorted

    std::unique_ptr<ScriptedServer> m_server;
    QList<FateAnswer> m_answers;
    QList<CallRecord> m_calls;
    std::optional<FateEnd> m_end;
};

namespace {

QByteArray orderWithStatus(const QString& id, const QByteArray& statusJson)
{
    return R"({"status":)" + statusJson + ',' + orderBody(id).mid(1);
}

Answer pageWith(const QByteArrayList& orders, const QByteArray& nextJson = "null")
{
    return status(200, pageOf(orders, nextJson));
}

QStringList idsAskedFor(const Request& request)
{
    const QUrlQuery query(QUrl::fromEncoded(request.target));
    return query.queryItemValue(QStringLiteral("ids"), QUrl::FullyDecoded).split(u',');
}

QString wordOf(OrderFate fate)
{
    const std::string_view name = statusOf(fate);
    if (!name.empty())
        return QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()));
    return fate == OrderFate::Other    ? QStringLiteral("other")
        : fate == OrderFate::NotListed ? QStringLiteral("not listed")
                                       : QStringLiteral("not answered");
}

} // namespace

void FateEnquiryTest::init()
{
    m_server = std::make_unique<ScriptedServer>();
    m_answers.clear();
    m_calls.clear();
    m_end.reset();
}

FateQuestion FateEnquiryTest::question(const QStringList& ids, const char* integration) const
{
    LoadSource source{QLatin1String(integration), QStringLiteral("Acme")};
    source.connection = QStringLiteral("slot");
    source.baseUrl = m_server->baseUrl();
    source.key = ApiKey::fromBytes(testKey);
    return {source, ids};
}

void FateEnquiryTest::run(const QList<FateQuestion>& questions)
{
    FateEnquiry enquiry;
    connect(&enquiry, &FateEnquiry::answered, this, [this](const QList<FateAnswer>& answers) { m_answers += answers; });
    connect(&enquiry, &FateEnquiry::called, this, [this](const CallRecord& record) { m_calls += record; });
    connect(&enquiry, &FateEnquiry::ended, this, [this](const FateEnd& end) { m_end = end; });
    enquiry.ask(questions, quickLimits());
    QVERIFY(enquiry.isRunning());
    QTRY_VERIFY(m_end);
    QVERIFY(!enquiry.isRunning());
}

QString FateEnquiryTest::told() const
{
    QStringList all;
    for (const FateAnswer& answer : m_answers)
        all += answer.id + QLatin1Char(' ') + wordOf(answer.fate);
    all.sort();
    return all.join(QStringLiteral(", "));
}

void FateEnquiryTest::eachStatusIsTold()
{
    m_server->replies(QString(),
        {pageWith({orderWithStatus(QStringLiteral("a"), "\"COMPLETED\""),
            orderWithStatus(QStringLiteral("b"), "\"CANCELLED\""), orderWithStatus(QStringLiteral("c"), "\"REJECTED\""),
            orderWithStatus(QStringLiteral("d"), "\"OPEN\""), orderWithStatus(QStringLiteral("e"), "\"ON_HOLD\""),
            orderBody(QStringLiteral("f"))})});
    run({question({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c"), QStringLiteral("d"),
        QStringLiteral("e"), QStringLiteral("f")})});
    QCOMPARE(told(), QStringLiteral("a COMPLETED, b CANCELLED, c REJECTED, d OPEN, e other, f other"));
    QVERIFY(!m_end->failure);
    QVERIFY(!m_end->isStopped);
    QVERIFY(m_answers.constFirst().json.find("\"COMPLETED\"") != std::string::npos);
    QCOMPARE(m_answers.constFirst().integrationId, QStringLiteral("workday:a"));
    QCOMPARE(m_answers.constFirst().connection, QStringLiteral("slot"));
}

void FateEnquiryTest::theSuccessorIsAskedWithAllIdsAtOnceAndGetOnly()
{
    m_server->replies(QString(), {pageWith({})});
    run({question({QStringLiteral("a"), QStringLiteral("b c")})});
    QCOMPARE(m_server->requestCount(), 1);
    const Request request = m_server->requests().constFirst();
    QCOMPARE(request.method, QByteArray("GET"));
    QCOMPARE(request.target, QByteArray("/v1/assessment/orders?page_size=250&ids=a%2Cb%20c"));
    QCOMPARE(request.integration, QByteArray("workday:a"));
    QCOMPARE(request.headers.value("authorization"), "Bearer " + testKey);
    QCOMPARE(m_calls.size(), 1);
    QCOMPARE(m_calls.constFirst().label, QStringLiteral("Acme"));
    QCOMPARE(m_calls.constFirst().connection, QStringLiteral("slot"));
}

void FateEnquiryTest::manyIdsGoInSeveralRequestsOneAtATime()
{
    m_server->repliesWith([](const Request& request) {
        QByteArrayList orders;
        const QStringList ids = idsAskedFor(request);
        for (const QString& id : ids)
            orders += orderWithStatus(id, "\"COMPLETED\"");
        return pageWith(orders);
    });
    const QList<FateQuestion> all{question(numberedIds(QStringLiteral("o"), 250))};
    QCOMPARE(FateEnquiry::requestsFor(all), 3);
    run(all);
    QCOMPARE(m_server->requestCount(), 3);
    QCOMPARE(m_server->mostInFlight(), 1);
    QCOMPARE(m_answers.size(), 250);
    QCOMPARE(told().count(QStringLiteral("COMPLETED")), 250);
}

void FateEnquiryTest::longIdsMakeShorterRequests()
{
    m_server->replies(QString(), {pageWith({})});
    QStringList ids;
    for (int i = 0; i < 20; ++i)
        ids += QString(QStringLiteral("ä")).repeated(150) + QString::number(i);
    run({question(ids)});
    QCOMPARE(m_answers.size(), 20);
    const QList<Request> requests = m_server->requests();
    QVERIFY(requests.size() > 1);
    for (const Request& request : requests)
        QVERIFY2(request.target.size() < 4'000, qPrintable(QString::number(request.target.size())));
}

void FateEnquiryTest::anIdComesOnceHoweverOftenItIsAskedFor()
{
    m_server->replies(QString(), {pageWith({orderWithStatus(QStringLiteral("a"), "\"REJECTED\"")})});
    run({question({QStringLiteral("a"), QStringLiteral("a")})});
    QCOMPARE(told(), QStringLiteral("a REJECTED"));
    QCOMPARE(idsAskedFor(m_server->requests().constFirst()), QStringList{QStringLiteral("a")});
}

void FateEnquiryTest::whatTheAnswerDoesNotHaveIsNotListed()
{
    m_server->replies(QString(), {pageWith({orderWithStatus(QStringLiteral("b"), "\"COMPLETED\"")})});
    run({question({QStringLiteral("a"), QStringLiteral("b")})});
    QCOMPARE(told(), QStringLiteral("a not listed, b COMPLETED"));
}

void FateEnquiryTest::answersGoOnOverPages()
{
    m_server->replies(QString(), {pageWith({orderWithStatus(QStringLiteral("a"), "\"COMPLETED\"")}, "\"more\"")});
    m_server->replies(QStringLiteral("more"), {pageWith({orderWithStatus(QStringLiteral("b"), "\"CANCELLED\"")})});
    run({question({QStringLiteral("a"), QStringLiteral("b")})});
    QCOMPARE(told(), QStringLiteral("a COMPLETED, b CANCELLED"));
    QCOMPARE(idsAskedFor(m_server->requests().constLast()), (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
}

void FateEnquiryTest::aServerWithoutTheListIsTold()
{
    m_server->replies(QString(), {status(404, "<html>not here</html>")});
    run({question({QStringLiteral("a")})});
    QCOMPARE(told(), QStringLiteral("a not answered"));
    QCOMPARE(m_end->failure->kind, Failure::Kind::NoSuchAddress);
    QCOMPARE(m_end->failedLabel, QStringLiteral("Acme"));
    QCOMPARE(m_server->requestCount(), 1);
}

void FateEnquiryTest::aFailedIntegrationIsAskedNoFurtherAndTheOthersAre()
{
    m_server->replies("workday:a", QString(), {status(403, envelopeBody("INTEGRATION.PERMISSION_MISSING"))});
    m_server->replies("workday:b", QString(), {pageWith({orderWithStatus(QStringLiteral("b"), "\"COMPLETED\"")})});
    run({question(numberedIds(QStringLiteral("o"), 150)), question({QStringLiteral("b")}, "workday:b")});
    QCOMPARE(m_server->requestCount(), 2);
    QCOMPARE(m_answers.size(), 151);
    QCOMPARE(told().count(QStringLiteral("not answered")), 150);
    QVERIFY(told().contains(QStringLiteral("b COMPLETED")));
    QCOMPARE(m_end->failure->code, QStringLiteral("INTEGRATION.PERMISSION_MISSING"));
}

void FateEnquiryTest::aRefusedKeyIsNotSentAgain()
{
    m_server->replies(QString(), {status(401, envelopeBody("PLATFORM.AUTHENTICATION_INVALID"))});
    run({question({QStringLiteral("a")}), question({QStringLiteral("b")}, "workday:b")});
    QCOMPARE(m_server->requestCount(), 1);
    QCOMPARE(told(), QStringLiteral("a not answered, b not answered"));
}

void FateEnquiryTest::aBusyServerIsAskedAgain()
{
    m_server->replies(QString(),
        {status(429, envelopeBody("PLATFORM.RATE_LIMIT_EXCEEDED")),
            pageWith({orderWithStatus(QStringLiteral("a"), "\"COMPLETED\"")})});
    run({question({QStringLiteral("a")})});
    QCOMPARE(m_server->requestCount(), 2);
    QCOMPARE(told(), QStringLiteral("a COMPLETED"));
}

void FateEnquiryTest::aServerThatIgnoresTheIdsIsNotReadToItsEnd()
{
    auto next = std::make_shared<int>(0);
    m_server->repliesWith([next](const Request&) {
        ++*next;
        return ok({QStringLiteral("x%1").arg(*next)}, QStringLiteral("c%1").arg(*next));
    });
    run({question({QStringLiteral("a")})});
    QCOMPARE(told(), QStringLiteral("a not answered"));
    QCOMPARE(m_end->failure->kind, Failure::Kind::NoProgress);
    QVERIFY(m_server->requestCount() <= 3);
}

void FateEnquiryTest::unreadableOrdersMakeTheMissingUnknown()
{
    m_server->replies(QString(), {pageWith({orderWithStatus(QStringLiteral("a"), "\"COMPLETED\""), R"({"id":7})"})});
    run({question({QStringLiteral("a"), QStringLiteral("b")})});
    QCOMPARE(told(), QStringLiteral("a COMPLETED, b not answered"));
}

void FateEnquiryTest::idsThatNoAddressCanNameAreNotAsked()
{
    m_server->replies(QString(), {pageWith({orderWithStatus(QStringLiteral("a"), "\"COMPLETED\"")})});
    run({question({QStringLiteral("one,two"), QStringLiteral("a"), QString(QLatin1Char('z')).repeated(5'000)})});
    QCOMPARE(idsAskedFor(m_server->requests().constFirst()), QStringList{QStringLiteral("a")});
    QCOMPARE(told().count(QStringLiteral("not answered")), 2);
    QVERIFY(told().contains(QStringLiteral("a COMPLETED")));
}

void FateEnquiryTest::nobodyThereIsTold()
{
    const FateQuestion asked = question({QStringLiteral("a")});
    m_server.reset();
    run({asked});
    QCOMPARE(told(), QStringLiteral("a not answered"));
    QCOMPARE(m_end->failure->kind, Failure::Kind::ConnectionRefused);
}

void FateEnquiryTest::stoppingKeepsWhatCame()
{
    auto count = std::make_shared<int>(0);
    m_server->repliesWith([count](const Request& request) {
        if (++*count > 1)
            return Answer(); // silence
        QByteArrayList orders;
        const QStringList ids = idsAskedFor(request);
        for (const QString& id : ids)
            orders += orderWithStatus(id, "\"COMPLETED\"");
        return pageWith(orders);
    });
    FateEnquiry enquiry;
    connect(&enquiry, &FateEnquiry::answered, this, [this](const QList<FateAnswer>& answers) { m_answers += answers; });
    connect(&enquiry, &FateEnquiry::ended, this, [this](const FateEnd& end) { m_end = end; });
    enquiry.ask({question(numberedIds(QStringLiteral("o"), 150))});
    QTRY_COMPARE(m_server->requestCount(), 2);
    enquiry.stop();
    QTRY_VERIFY(m_end);
    QVERIFY(m_end->isStopped);
    QVERIFY(!m_end->failure);
    QCOMPARE(m_answers.size(), 100);
    QCOMPARE(told().count(QStringLiteral("COMPLETED")), 100);
}

void FateEnquiryTest::aSecondEnquiryBeginsAnew()
{
    m_server->replies(QString(),
        {status(403, envelopeBody("INTEGRATION.PERMISSION_MISSING")),
            pageWith({orderWithStatus(QStringLiteral("a"), "\"COMPLETED\"")})});
    FateEnquiry enquiry;
    connect(&enquiry, &FateEnquiry::answered, this, [this](const QList<FateAnswer>& answers) { m_answers += answers; });
    connect(&enquiry, &FateEnquiry::ended, this, [this](const FateEnd& end) { m_end = end; });
    enquiry.ask({question({QStringLiteral("a")})}, quickLimits());
    QTRY_VERIFY(m_end);
    QCOMPARE(told(), QStringLiteral("a not answered"));
    m_answers.clear();
    m_end.reset();
    enquiry.ask({question({QStringLiteral("a")})}, quickLimits());
    QTRY_VERIFY(m_end);
    QCOMPARE(told(), QStringLiteral("a COMPLETED"));
    QVERIFY(!m_end->failure);
}

QTEST_GUILESS_MAIN(FateEnquiryTest)
#include "tst_fateenquiry.moc"
