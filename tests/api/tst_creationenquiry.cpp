// SPDX-License-Identifier: MIT
#include "models/api/creationenquiry.h"
#include "tests/api/walkrun.h"

#include <QDateTime>
#include <QMap>
#include <QTest>
#include <QUrlQuery>

#include <memory>

using namespace docket;
using namespace docket::test;

namespace {

const QDate today(2026, 3, 20);

QDateTime at(const QDate& day, int hour = 12)
{
    return QDateTime(day, QTime(hour, 0));
}

// A list of orders that knows when they were made and tells nobody, but leaves out those
// made before created_after, as Kombo's does.
struct DatedList
{
    QMap<QString, QDateTime> orders;
    bool heedsDay = true;

    Answer answer(const Request& request) const
    {
        const QUrlQuery query(QUrl::fromEncoded(request.target));
        const QString after = query.queryItemValue(QStringLiteral("created_after"), QUrl::FullyDecoded);
        const QStringList wanted = query.queryItemValue(QStringLiteral("ids"), QUrl::FullyDecoded).split(u',');
        QStringList found;
        for (const QString& id : wanted) {
            const bool isLate
                = after.isEmpty() || !heedsDay || orders.value(id) >= QDateTime::fromString(after, Qt::ISODate);
            if (orders.contains(id) && isLate)
                found += id;
        }
        return ok(found);
    }
};

} // namespace

// Between which days orders were created, against a real server that does not say it.
class CreationEnquiryTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void theDayIsFound_data();
    void theDayIsFound();
    void eachStepNarrowsIt();
    void ordersOfADayShareTheirRequests();
    void manyDaysTakeManyRequestsAndNoMoreThanSaid();
    void integrationsAreAskedApart();
    void whatIsNotListedIsUnknown();
    void aListThatHeedsNoDayTellsNothing();
    void aServerWithoutTheListIsTold();
    void aFailureOnTheWayKeepsWhatIsKnown();
    void stoppingKeepsWhatIsKnown();
    void stoppingBetweenTwoRequestsStops();
    void aSecondEnquiryBeginsAnew();

private:
    FateQuestion question(const QStringList& ids, const char* integration = "workday:a") const;
    void watch(CreationEnquiry& enquiry);
    void run(const QList<FateQuestion>& questions);
    QString told() const; // "o1 2026-03-12/2026-03-14, o2 unknown"

    std::unique_ptr<ScriptedServer> m_server;
    DatedList m_list;
    QList<QList<CreationAnswer>> m_rounds;
    std::optional<CreationEnd> m_end;
};

void CreationEnquiryTest::init()
{
    m_server = std::make_unique<ScriptedServer>();
    m_server->repliesWith([this](const Request& request) { return m_list.answer(request); });
    m_list = {};
    m_rounds.clear();
    m_end.reset();
}

FateQuestion CreationEnquiryTest::question(const QStringList& ids, const char* integration) const
{
    LoadSource source{QLatin1String(integration), QStringLiteral("Acme")};
    source.connection = QStringLiteral("slot");
    source.baseUrl = m_server->baseUrl();
    source.key = ApiKey::fromBytes(testKey);
    return {source, ids};
}

void CreationEnquiryTest::watch(CreationEnquiry& enquiry)
{
    connect(&enquiry, &CreationEnquiry::narrowed, this,
        [this](const QList<CreationAnswer>& answers) { m_rounds += answers; });
    connect(&enquiry, &CreationEnquiry::ended, this, [this](const CreationEnd& end) { m_end = end; });
}

void CreationEnquiryTest::run(const QList<FateQuestion>& questions)
{
    CreationEnquiry enquiry;
    watch(enquiry);
    enquiry.ask(questions, today, quickLimits());
    QVERIFY(enquiry.isRunning());
    QTRY_VERIFY(m_end);
    QVERIFY(!enquiry.isRunning());
    QCOMPARE(m_end->requests, m_server->requestCount());
    QCOMPARE(m_server->mostInFlight(), 1);
}

QString CreationEnquiryTest::told() const
{
    QStringList all;
    for (const CreationAnswer& answer : m_rounds.value(m_rounds.size() - 1))
        all += answer.id + QLatin1Char(' ')
            + (answer.until.isValid()
                    ? answer.from.toString(Qt::ISODate) + QLatin1Char('/') + answer.until.toString(Qt::ISODate)
                    : QStringLiteral("unknown"));
    return all.join(QStringLiteral(", "));
}

void CreationEnquiryTest::theDayIsFound_data()
{
    QTest::addColumn<QDateTime>("created");
    QTest::addColumn<QString>("found");
    const auto day
        = [](const char* text) { return QString::fromLatin1(text) + QLatin1Char('/') + QLatin1String(text); };
    QTest::newRow("this week") << at({2026, 3, 17}) << day("2026-03-17");
    QTest::newRow("today") << at(today, 0) << day("2026-03-20");
    QTest::newRow("at the end of a day") << QDateTime({2026, 3, 12}, QTime(23, 59, 59)) << day("2026-03-12");
    QTest::newRow("when the clocks change") << at({2025, 10, 26}, 2) << day("2025-10-26");
    QTest::newRow("by a clock ahead of ours") << at({2026, 3, 21}) << day("2026-03-21");
    QTest::newRow("by a clock far ahead of ours") << at({2026, 4, 2}) << QStringLiteral("unknown");
    QTest::newRow("a year ago to the day") << at({2025, 3, 20}, 0) << day("2025-03-20");
    QTest::newRow("longer ago") << at({2021, 1, 1}) << QStringLiteral("/2025-03-19");
}

void CreationEnquiryTest::theDayIsFound()
{
    QFETCH(QDateTime, created);
    QFETCH(QString, found);
    m_list.orders.insert(QStringLiteral("o1"), created);
    const QList<FateQuestion> asked{question({QStringLiteral("o1")})};
    QCOMPARE(CreationEnquiry::requestsFor(asked), 12);
    run(asked);
    QCOMPARE(told(), QStringLiteral("o1 ") + found);
    QVERIFY(m_end->requests <= 12);
    QVERIFY(!m_end->how.failure && !m_end->how.isStopped);
    const QList<Request> requests = m_server->requests();
    for (const Request& request : requests)
        QCOMPARE(request.method, QByteArray("GET"));
    QCOMPARE(requests.constFirst().target, QByteArray("/v1/assessment/orders?page_size=250&ids=o1"));
    QVERIFY(requests.at(1).target.contains("&created_after=2026-03-22T")
        || requests.at(1).target.contains("&created_after=2026-03-21T"));
}

void CreationEnquiryTest::eachStepNarrowsIt()
{
    m_list.orders.insert(QStringLiteral("o1"), at({2026, 3, 12}));
    run({question({QStringLiteral("o1")})});
    QVERIFY(m_rounds.size() > 8);
    QDate from;
    QDate until(2026, 12, 31);
    for (const QList<CreationAnswer>& round : std::as_const(m_rounds)) {
        if (!round.constFirst().until.isValid())
            continue;
        QVERIFY(round.constFirst().until <= until && (!from.isValid() || round.constFirst().from >= from));
        from = round.constFirst().from;
        until = round.constFirst().until;
    }
    QCOMPARE(told(), QStringLiteral("o1 2026-03-12/2026-03-12"));
}

void CreationEnquiryTest::ordersOfADayShareTheirRequests()
{
    const QStringList ids = numberedIds(QStringLiteral("o"), 100);
    for (const QString& id : ids)
        m_list.orders.insert(id, at({2026, 3, 12}));
    run({question(ids)});
    QVERIFY(m_end->requests <= 12);
    QCOMPARE(told().count(QStringLiteral("2026-03-12/2026-03-12")), 100);
}

void CreationEnquiryTest::manyDaysTakeManyRequestsAndNoMoreThanSaid()
{
    const QStringList ids = numberedIds(QStringLiteral("o"), 100);
    for (int i = 0; i < ids.size(); ++i)
        m_list.orders.insert(ids.at(i), at(today.addDays(-3 * i)));
    QCOMPARE(CreationEnquiry::requestsFor({question(ids)}), CreationEnquiry::mostRequests);
    run({question(ids)});
    QCOMPARE(m_end->requests, CreationEnquiry::mostRequests);
    for (const CreationAnswer& answer : m_rounds.constLast()) { // wide or narrow, it is true
        const QDate created = m_list.orders.value(answer.id).date();
        QVERIFY(answer.from <= created && created <= answer.until);
        QVERIFY(answer.from.daysTo(answer.until) < 12);
    }
    QCOMPARE(CreationEnquiry::requestsFor({question({QStringLiteral("a"), QStringLiteral("b")})}), 3 + 1 + 8 * 2);
}

void CreationEnquiryTest::integrationsAreAskedApart()
{
    m_list.orders.insert(QStringLiteral("o1"), at({2026, 3, 12}));
    m_list.orders.insert(QStringLiteral("o2"), at({2025, 8, 2}));
    const QList<FateQuestion> asked{question({QStringLiteral("o1")}), question({QStringLiteral("o2")}, "workday:b")};
    QCOMPARE(CreationEnquiry::requestsFor(asked), 24);
    run(asked);
    QCOMPARE(told(), QStringLiteral("o1 2026-03-12/2026-03-12, o2 2025-08-02/2025-08-02"));
    const QList<Request> requests = m_server->requests();
    for (const Request& request : requests)
        QCOMPARE(
            request.integration, request.target.contains("ids=o1") ? QByteArray("workday:a") : QByteArray("workday:b"));
    QCOMPARE(m_rounds.constLast().constLast().integrationId, QStringLiteral("workday:b"));
    QCOMPARE(m_rounds.constLast().constLast().connection, QStringLiteral("slot"));
}

void CreationEnquiryTest::whatIsNotListedIsUnknown()
{
    m_list.orders.insert(QStringLiteral("o1"), at({2026, 3, 12}));
    run({question({QStringLiteral("gone"), QStringLiteral("o1")})});
    QCOMPARE(told(), QStringLiteral("gone unknown, o1 2026-03-12/2026-03-12"));
    m_rounds.clear();
    m_end.reset();
    m_server = std::make_unique<ScriptedServer>();
    m_server->repliesWith([this](const Request& request) { return m_list.answer(request); });
    run({question({QStringLiteral("gone")})});
    QCOMPARE(told(), QStringLiteral("gone unknown"));
    QCOMPARE(m_end->requests, 1);
}

void CreationEnquiryTest::aListThatHeedsNoDayTellsNothing()
{
    m_list.orders.insert(QStringLiteral("o1"), at({2026, 3, 12}));
    m_list.heedsDay = false;
    run({question({QStringLiteral("o1")})});
    QCOMPARE(told(), QStringLiteral("o1 unknown"));
    QCOMPARE(m_end->requests, 2);
}

void CreationEnquiryTest::aServerWithoutTheListIsTold()
{
    m_server->replies(QString(), {status(404, "<html>not here</html>")});
    run({question({QStringLiteral("o1")})});
    QCOMPARE(told(), QStringLiteral("o1 unknown"));
    QCOMPARE(m_end->how.failure->kind, Failure::Kind::NoSuchAddress);
    QCOMPARE(m_end->how.failedLabel, QStringLiteral("Acme"));
    QCOMPARE(m_end->requests, 1);
}

void CreationEnquiryTest::aFailureOnTheWayKeepsWhatIsKnown()
{
    m_list.orders.insert(QStringLiteral("o1"), at({2026, 3, 12}));
    m_list.orders.insert(QStringLiteral("o2"), at({2026, 3, 12}));
    auto left = std::make_shared<int>(6);
    m_server->repliesWith([this, left](const Request& request) {
        return request.integration == "workday:a" && --*left < 0
            ? status(403, envelopeBody("INTEGRATION.PERMISSION_MISSING"))
            : m_list.answer(request);
    });
    run({question({QStringLiteral("o1")}), question({QStringLiteral("o2")}, "workday:b")});
    const CreationAnswer first = m_rounds.constLast().constFirst();
    QVERIFY(first.from < QDate(2026, 3, 12) && first.until > QDate(2026, 3, 12));
    QVERIFY(told().endsWith(QStringLiteral("o2 2026-03-12/2026-03-12")));
    QCOMPARE(m_end->how.failure->code, QStringLiteral("INTEGRATION.PERMISSION_MISSING"));
    QVERIFY(m_end->requests <= 7 + 12);
}

void CreationEnquiryTest::stoppingKeepsWhatIsKnown()
{
    m_list.orders.insert(QStringLiteral("o1"), at({2026, 3, 12}));
    auto count = std::make_shared<int>(0);
    m_server->repliesWith([this, count](const Request& request) {
        return ++*count > 5 ? Answer() : m_list.answer(request); // then silence
    });
    CreationEnquiry enquiry;
    watch(enquiry);
    enquiry.ask({question({QStringLiteral("o1")})}, today);
    QTRY_COMPARE(m_server->requestCount(), 6);
    enquiry.stop();
    QTRY_VERIFY(m_end);
    QVERIFY(m_end->how.isStopped);
    QVERIFY(!m_end->how.failure);
    const CreationAnswer first = m_rounds.constLast().constFirst();
    QVERIFY(first.from.isValid() && first.from <= QDate(2026, 3, 12) && first.until >= QDate(2026, 3, 12));
    QCOMPARE(m_server->requestCount(), 6);
}

void CreationEnquiryTest::stoppingBetweenTwoRequestsStops()
{
    m_list.orders.insert(QStringLiteral("o1"), at({2026, 3, 12}));
    CreationEnquiry enquiry;
    watch(enquiry);
    connect(&enquiry, &CreationEnquiry::narrowed, &enquiry, &CreationEnquiry::stop);
    enquiry.ask({question({QStringLiteral("o1")})}, today, quickLimits());
    QTRY_VERIFY(m_end);
    QVERIFY(m_end->how.isStopped);
    QCOMPARE(m_server->requestCount(), 1);
}

void CreationEnquiryTest::aSecondEnquiryBeginsAnew()
{
    m_list.orders.insert(QStringLiteral("o1"), at({2026, 3, 12}));
    m_list.orders.insert(QStringLiteral("o2"), at({2026, 3, 13}));
    CreationEnquiry enquiry;
    watch(enquiry);
    enquiry.ask({question({QStringLiteral("o1")})}, today, quickLimits());
    QTRY_VERIFY(m_end);
    QCOMPARE(told(), QStringLiteral("o1 2026-03-12/2026-03-12"));
    m_end.reset();
    enquiry.ask({question({QStringLiteral("o2")})}, today, quickLimits());
    QTRY_VERIFY(m_end);
    QCOMPARE(told(), QStringLiteral("o2 2026-03-13/2026-03-13"));
    QVERIFY(m_end->requests <= 12);
}

QTEST_GUILESS_MAIN(CreationEnquiryTest)
#include "tst_creationenquiry.moc"
