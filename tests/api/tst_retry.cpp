// SPDX-License-Identifier: MIT
#include "models/api/retry.h"

#include <QTest>

using namespace docket;
using namespace std::chrono_literals;
using std::chrono::milliseconds;
using Kind = Failure::Kind;

Q_DECLARE_METATYPE(std::optional<milliseconds>)

// Whether to wait and how long: no clock, no server.
class TestRetry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hintIsReadFromHeaders_data();
    void hintIsReadFromHeaders();
    void resetCountsOnlyWhenTheLimitWasHit();
    void backoffDoublesAndEndsAfterFive();
    void jitterStaysNearTheSchedule();
    void hintLengthensButNeverShortens();
    void longHintEndsTheWaiting();
    void brokenConnectionIsTriedTwiceMore();
    void codeDecidesBeforeTheStatus_data();
    void codeDecidesBeforeTheStatus();
    void nothingElseIsRepeated();
};

namespace {

const QDateTime now(QDate(2026, 2, 3), QTime(9, 41), Qt::UTC);
constexpr double middle = 0.5; // no jitter

Failure ofKind(Kind kind)
{
    Failure failure;
    failure.kind = kind;
    return failure;
}

} // namespace

void TestRetry::hintIsReadFromHeaders_data()
{
    QTest::addColumn<QByteArray>("retryAfter");
    QTest::addColumn<std::optional<milliseconds>>("hint");
    const auto row = [](const QByteArray& text, std::optional<milliseconds> hint) {
        QTest::newRow(text.isEmpty() ? "none" : text.constData()) << text << hint;
    };
    row("", std::nullopt);
    row("3", 3000ms);
    row(" 3 ", 3000ms);
    row("0", 0ms);
    row("2, 1", 2000ms); // two headers
    row("Tue, 03 Feb 2026 09:41:07 GMT", 7000ms);
    row("Tuesday, 03-Feb-26 09:41:07 GMT", 7000ms);
    row("Tue Feb  3 09:41:07 2026", 7000ms);
    row("Mon, 02 Feb 2026 09:41:00 GMT", std::nullopt); // yesterday
    row("-5", std::nullopt);
    row("soon", std::nullopt);
    row("1.5", std::nullopt);
    row("0x10", std::nullopt);
    row("NaN", std::nullopt);
    row("31536000", milliseconds(31'536'000'000));
    row("99999999999999999999", milliseconds(1'000'000'000'000));
}

void TestRetry::hintIsReadFromHeaders()
{
    QFETCH(QByteArray, retryAfter);
    QFETCH(std::optional<milliseconds>, hint);
    HttpHeaders headers;
    headers.retryAfter = retryAfter;
    QCOMPARE(retryHint(headers, 429, now), hint);
}

void TestRetry::resetCountsOnlyWhenTheLimitWasHit()
{
    HttpHeaders headers;
    headers.rateLimitReset = "57";
    QCOMPARE(retryHint(headers, 429, now), std::optional<milliseconds>(57s));
    QCOMPARE(retryHint(headers, 503, now), std::optional<milliseconds>());
    headers.retryAfter = "3";
    QCOMPARE(retryHint(headers, 429, now), std::optional<milliseconds>(3s));
    headers.retryAfterMs = "1200";
    QCOMPARE(retryHint(headers, 429, now), std::optional<milliseconds>(1200ms));
}

void TestRetry::backoffDoublesAndEndsAfterFive()
{
    QList<qint64> waits;
    for (int attempt = 1; attempt <= 5; ++attempt)
        waits += retryWait(ofKind(Kind::Busy), attempt, middle).value_or(0ms).count();
    QCOMPARE(waits, (QList<qint64>{1000, 2000, 4000, 8000, 16000}));
    QVERIFY(!retryWait(ofKind(Kind::Busy), 6, middle));
}

void TestRetry::jitterStaysNearTheSchedule()
{
    QCOMPARE(retryWait(ofKind(Kind::Busy), 3, 0.0), std::optional<milliseconds>(3000ms));
    QVERIFY(retryWait(ofKind(Kind::Busy), 3, 0.999) < std::optional<milliseconds>(5000ms));
    QVERIFY(retryWait(ofKind(Kind::Busy), 1, 0.0) >= std::optional<milliseconds>(500ms));
}

void TestRetry::hintLengthensButNeverShortens()
{
    Failure failure = ofKind(Kind::SlowDown);
    failure.retryHint = 12s;
    QCOMPARE(retryWait(failure, 1, middle), std::optional<milliseconds>(12s));
    failure.retryHint = 0s;
    QCOMPARE(retryWait(failure, 1, middle), std::optional<milliseconds>(1s));
    failure.retryHint = 60s;
    QCOMPARE(retryWait(failure, 1, middle), std::optional<milliseconds>(60s));
}

void TestRetry::longHintEndsTheWaiting()
{
    Failure failure = ofKind(Kind::SlowDown);
    failure.retryHint = 61s;
    QVERIFY(!retryWait(failure, 1, middle));
}

void TestRetry::brokenConnectionIsTriedTwiceMore()
{
    for (const Kind kind : {Kind::BrokeBeforeAnswer, Kind::AnswerBrokeOff}) {
        QCOMPARE(retryWait(ofKind(kind), 1, middle), std::optional<milliseconds>(1s));
        QCOMPARE(retryWait(ofKind(kind), 2, middle), std::optional<milliseconds>(2s));
        QVERIFY(!retryWait(ofKind(kind), 3, middle));
    }
}

void TestRetry::codeDecidesBeforeTheStatus_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("repeated");
    QTest::newRow("rate limit") << QStringLiteral("PLATFORM.RATE_LIMIT_EXCEEDED") << 429 << true;
    QTest::newRow("rate limit with a wrong status") << QStringLiteral("PLATFORM.RATE_LIMIT_EXCEEDED") << 200 << true;
    QTest::newRow("concurrency") << QStringLiteral("PLATFORM.CONCURRENCY_LIMIT_EXCEEDED") << 429 << true;
    QTest::newRow("the ATS limits") << QStringLiteral("REMOTE.RATE_LIMIT_EXCEEDED") << 400 << true;
    QTest::newRow("the ATS is down") << QStringLiteral("REMOTE.SERVICE_UNAVAILABLE") << 503 << true;
    QTest::newRow("a refused key with 503") << QStringLiteral("PLATFORM.AUTHENTICATION_INVALID") << 503 << false;
    QTest::newRow("a sync that runs, with 503") << QStringLiteral("INTEGRATION.SETUP_SYNC_PENDING") << 503 << false;
    QTest::newRow("a timed out task with 504") << QStringLiteral("PLATFORM.TASK_TIMED_OUT") << 504 << false;
    QTest::newRow("an unknown code with 503") << QStringLiteral("PLATFORM.NEW") << 503 << false;
    QTest::newRow("no code, 503") << QString() << 503 << true;
    QTest::newRow("no code, 429") << QString() << 429 << true;
    QTest::newRow("no code, 500") << QString() << 500 << false;
    QTest::newRow("no code, 400") << QString() << 400 << false;
}

void TestRetry::codeDecidesBeforeTheStatus()
{
    QFETCH(QString, code);
    QFETCH(int, status);
    QFETCH(bool, repeated);
    Failure failure = ofKind(Kind::Envelope);
    failure.code = code;
    failure.status = status;
    QCOMPARE(retryWait(failure, 1, middle).has_value(), repeated);
}

void TestRetry::nothingElseIsRepeated()
{
    const QList<Kind> repeated{
        Kind::BrokeBeforeAnswer, Kind::AnswerBrokeOff, Kind::SlowDown, Kind::GatewayFailed, Kind::Busy};
    for (int number = 0; number <= static_cast<int>(lastFailureKind); ++number) {
        const auto kind = static_cast<Kind>(number);
        if (kind != Kind::Envelope)
            QCOMPARE(retryWait(ofKind(kind), 1, middle).has_value(), repeated.contains(kind));
    }
}

QTEST_GUILESS_MAIN(TestRetry)
#include "tst_retry.moc"
