// SPDX-License-Identifier: MIT
#include "models/api/retry.h"

#include <QLocale>
#include <QTimeZone>

#include <algorithm>
#include <array>
#include <limits>

namespace docket {
namespace {

using std::chrono::milliseconds;

constexpr milliseconds shortestWait{500};
constexpr std::array<milliseconds, 5> backoffWaits{
    milliseconds{1000}, milliseconds{2000}, milliseconds{4000}, milliseconds{8000}, milliseconds{16000}};
constexpr int brokenConnectionRetries = 2;
constexpr qint64 largestHint = 1'000'000'000'000; // ms; more than 30 years

// Digits only: "-5", "1.5", "0x10" and "soon" are no numbers of seconds.
std::optional<qint64> wholeNumber(const QByteArray& text)
{
    const QByteArray digits = text.trimmed();
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    if (digits.isEmpty() || !std::all_of(digits.begin(), digits.end(), isDigit))
        return std::nullopt;
    bool fits = false;
    const qint64 number = digits.toLongLong(&fits);
    return fits ? std::min(number, largestHint) : largestHint;
}

std::optional<milliseconds> inUnits(const QByteArray& text, qint64 unitMs)
{
    const auto number = wholeNumber(text);
    if (!number)
        return std::nullopt;
    return milliseconds(std::min(*number, largestHint / unitMs) * unitMs);
}

// "Tue, 03 Feb 2026 09:41:00 GMT", and the two older forms of HTTP. The name of the
// day says nothing new, and would be wrong for a year of two digits read as 19….
QDateTime httpDate(const QByteArray& text)
{
    static constexpr std::array formats{
        "dd MMM yyyy HH:mm:ss 'GMT'", "dd-MMM-yy HH:mm:ss 'GMT'", "MMM d HH:mm:ss yyyy"};
    const QString words = QString::fromLatin1(text).simplified();
    const QString date = words.section(u' ', 1);
    for (const char* format : formats) {
        QDateTime when = QLocale::c().toDateTime(date, QString::fromLatin1(format));
        if (!when.isValid())
            continue;
        when.setTimeSpec(Qt::UTC);
        return when.date().year() < 1970 ? when.addYears(100) : when;
    }
    return {};
}

// Qt joins repeated headers by ", ", and a date has a comma of its own: the whole
// may be a date, else what stands before the first comma counts.
std::optional<milliseconds> retryAfterHint(const QByteArray& text, const QDateTime& nowUtc)
{
    const QDateTime date = httpDate(text);
    if (!date.isValid())
        return inUnits(text.split(',').constFirst(), 1000);
    const qint64 wait = nowUtc.msecsTo(date);
    return wait > 0 ? std::optional(milliseconds(std::min(wait, largestHint))) : std::nullopt;
}

RetryClass retryClassByStatus(int status)
{
    return status == 429 || status == 502 || status == 503 || status == 504 ? RetryClass::Backoff : RetryClass::Never;
}

// The code decides; the status only where there is none.
RetryClass retryClassOfEnvelope(const Failure& failure)
{
    static constexpr std::array passing{u"PLATFORM.RATE_LIMIT_EXCEEDED", u"PLATFORM.CONCURRENCY_LIMIT_EXCEEDED",
        u"REMOTE.RATE_LIMIT_EXCEEDED", u"REMOTE.SERVICE_UNAVAILABLE"};
    if (failure.code.isEmpty())
        return retryClassByStatus(failure.status);
    const auto isCode = [&](const char16_t* code) { return failure.code == QStringView(code); };
    return std::any_of(passing.begin(), passing.end(), isCode) ? RetryClass::Backoff : RetryClass::Never;
}

milliseconds jittered(milliseconds wait, double random)
{
    return milliseconds(static_cast<qint64>(static_cast<double>(wait.count()) * (0.75 + 0.5 * random)));
}

} // namespace

std::optional<milliseconds> retryHint(const HttpHeaders& headers, int status, const QDateTime& nowUtc)
{
    if (const auto hint = inUnits(headers.retryAfterMs.split(',').constFirst(), 1))
        return hint;
    if (const auto hint = retryAfterHint(headers.retryAfter, nowUtc))
        return hint;
    // Sent with every answer, it means something only when the limit was hit.
    return status == 429 ? inUnits(headers.rateLimitReset.split(',').constFirst(), 1000) : std::nullopt;
}

RetryClass retryClass(const Failure& failure)
{
    switch (failure.kind) {
    case Failure::Kind::BrokeBeforeAnswer:
    case Failure::Kind::AnswerBrokeOff:
        return RetryClass::BrokenConnection;
    case Failure::Kind::SlowDown:
    case Failure::Kind::GatewayFailed:
    case Failure::Kind::Busy:
        return RetryClass::Backoff;
    case Failure::Kind::Envelope:
        return retryClassOfEnvelope(failure);
    case Failure::Kind::BadAddress:
    case Failure::Kind::PlainHttp:
    case Failure::Kind::KeyUnusable:
    case Failure::Kind::IntegrationIdUnusable:
    case Failure::Kind::ConnectionRefused:
    case Failure::Kind::HostNotFound:
    case Failure::Kind::NoAnswer:
    case Failure::Kind::StoppedHalfWay:
    case Failure::Kind::TooSlow:
    case Failure::Kind::Offline:
    case Failure::Kind::OutOfConnections:
    case Failure::Kind::ConnectionFailed:
    case Failure::Kind::ProxyFailed:
    case Failure::Kind::ProxyPassword:
    case Failure::Kind::ProxyAsksPassword:
    case Failure::Kind::ProxyRefusedPassword:
    case Failure::Kind::CertificateSelfSigned:
    case Failure::Kind::CertificateExpired:
    case Failure::Kind::CertificateNotYetValid:
    case Failure::Kind::CertificateForOtherHost:
    case Failure::Kind::CertificateIssuerUnknown:
    case Failure::Kind::CertificateRefused:
    case Failure::Kind::OutdatedEncryption:
    case Failure::Kind::NotHttps:
    case Failure::Kind::SecureSetupBroke:
    case Failure::Kind::NotHttp:
    case Failure::Kind::AnswerIncomplete:
    case Failure::Kind::AnswerDamaged:
    case Failure::Kind::EmptyAnswer:
    case Failure::Kind::PartialAnswer:
    case Failure::Kind::EarlyHints:
    case Failure::Kind::UnexpectedStatus:
    case Failure::Kind::PageTooLarge:
    case Failure::Kind::UnpacksTooLarge:
    case Failure::Kind::CannotUnpack:
    case Failure::Kind::UnknownEncoding:
    case Failure::Kind::NotText:
    case Failure::Kind::Redirect:
    case Failure::Kind::RedirectWithoutAddress:
    case Failure::Kind::RedirectsWithoutEnd:
    case Failure::Kind::WebPage:
    case Failure::Kind::NotAList:
    case Failure::Kind::TooDeep:
    case Failure::Kind::AccessRefused:
    case Failure::Kind::NoSuchAddress:
    case Failure::Kind::OpenOrdersGone:
    case Failure::Kind::KeyRefused:
    case Failure::Kind::ServerFailed:
    case Failure::Kind::RepeatedCursor:
    case Failure::Kind::NoProgress:
    case Failure::Kind::TooManyPages:
    case Failure::Kind::CursorTooLong:
    case Failure::Kind::CursorRejected:
    case Failure::Kind::OddCursor:
    case Failure::Kind::UnreadableOrders:
        return RetryClass::Never;
    }
    return RetryClass::Never;
}

int mostRetries(RetryClass retry)
{
    switch (retry) {
    case RetryClass::Never:
        return 0;
    case RetryClass::Backoff:
        return static_cast<int>(backoffWaits.size());
    case RetryClass::BrokenConnection:
        return brokenConnectionRetries;
    }
    return 0;
}

std::optional<milliseconds> retryWait(const Failure& failure, int attempt, double random)
{
    const RetryClass retry = retryClass(failure);
    if (attempt > mostRetries(retry))
        return std::nullopt;
    if (retry == RetryClass::Backoff && failure.retryHint > milliseconds(longestHint))
        return std::nullopt;
    const milliseconds wait = jittered(backoffWaits.at(static_cast<std::size_t>(attempt - 1)), random);
    const milliseconds hint = retry == RetryClass::Backoff ? failure.retryHint.value_or(shortestWait) : shortestWait;
    return std::max({wait, hint, shortestWait});
}

} // namespace docket
