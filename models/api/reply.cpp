// SPDX-License-Identifier: MIT
#include "models/api/reply.h"

#include "models/api/address.h"
#include "models/api/retry.h"
#include "models/api/servertext.h"
#include "models/api/transport.h"
#include "models/orders/page.h"

#include <QJsonDocument>

#include <array>

namespace docket {
namespace {

using Kind = Failure::Kind;

// One judgement: the parts every step needs, side by side.
struct Judging
{
    const HttpOutcome& outcome;
    const ApiKey& key;
    Failure failure; // filled in as far as the answer is known

    Failure as(Kind kind) const
    {
        Failure failed = failure;
        failed.kind = kind;
        return failed;
    }
};

std::string_view viewOf(const QByteArray& bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

Failure envelopeFailure(const Judging& at, const ErrorEnvelope& envelope)
{
    Failure failed = at.as(Kind::Envelope);
    failed.code = cleanedText(envelope.code, maxMessageLength, at.key);
    failed.title = cleanedText(envelope.title, maxMessageLength, at.key);
    failed.message = cleanedText(envelope.message, maxMessageLength, at.key);
    if (envelope.logUrl.size() <= static_cast<std::size_t>(maxLogUrlLength))
        failed.logUrl = cleanedText(envelope.logUrl, maxLogUrlLength, at.key);
    if (failed.code == u"PLATFORM.AUTHENTICATION_INVALID" || (failed.code.isEmpty() && failed.status == 401))
        failed.keyEnding = at.key.lastFour();
    return failed;
}

Kind kindOfErrorStatus(int status)
{
    switch (status) {
    case 401:
        return Kind::KeyRefused;
    case 403:
        return Kind::AccessRefused;
    case 404:
    case 410:
        return Kind::NoSuchAddress;
    case 407:
        return Kind::ProxyPassword;
    case 429:
        return Kind::SlowDown;
    case 502:
    case 504:
        return Kind::GatewayFailed;
    case 503:
        return Kind::Busy;
    case 511: // a network that wants a sign-in
        return Kind::UnexpectedStatus;
    default:
        return status >= 500 && status < 600 ? Kind::ServerFailed : Kind::UnexpectedStatus;
    }
}

// A body that broke off or could not be unpacked is no envelope; the status stands.
Failure errorStatus(const Judging& at)
{
    const auto envelope = parseEnvelope(viewOf(at.outcome.body));
    Kind kind = kindOfErrorStatus(at.outcome.status);
    const bool isGone
        = kind == Kind::NoSuchAddress && asksForOpenOrders(at.outcome.url) && (!envelope || envelope->code.empty());
    if (isGone)
        kind = Kind::OpenOrdersGone;
    if (envelope) {
        Failure failed = envelopeFailure(at, *envelope);
        if (isGone)
            failed.kind = kind;
        return failed;
    }
    if (kind == Kind::UnexpectedStatus && lookOf(at.outcome.body) == BodyLook::Json)
        return envelopeFailure(at, {});
    Failure failed = at.as(kind);
    failed.message = bodyExcerpt(at.outcome.body, at.key);
    if (kind == Kind::KeyRefused)
        failed.keyEnding = at.key.lastFour();
    return failed;
}

Failure redirect(const Judging& at)
{
    if (at.outcome.headers.location.isEmpty())
        return at.as(Kind::RedirectWithoutAddress);
    Failure failed = at.as(at.outcome.endlessRedirects ? Kind::RedirectsWithoutEnd : Kind::Redirect);
    const QUrl target = at.outcome.url.resolved(QUrl::fromEncoded(at.outcome.headers.location));
    const QString other = target.host().isEmpty() ? target.scheme() + u':' : hostLabel(target);
    failed.otherHost = cleanedText(other.toUtf8().toStdString(), maxMessageLength, at.key);
    return failed;
}

Failure notOk(const Judging& at)
{
    const int status = at.outcome.status;
    if (status == 103 || status == 100 || status == 102)
        return at.as(Kind::EarlyHints);
    if (status == 206)
        return at.as(Kind::PartialAnswer);
    if (status == 204 || status == 205 || status == 304)
        return at.as(Kind::EmptyAnswer);
    if (status >= 300 && status < 400)
        return redirect(at);
    return status >= 400 ? errorStatus(at) : at.as(Kind::UnexpectedStatus);
}

Failure brokenBody(const Judging& at)
{
    const bool isUnpacking = at.outcome.error == QNetworkReply::UnknownContentError;
    return at.as(isUnpacking ? Kind::CannotUnpack : Kind::AnswerBrokeOff);
}

bool isUnpackedByQt(const QByteArray& encoding)
{
    static constexpr std::array known{"gzip", "x-gzip", "deflate", "br", "zstd"};
    for (const char* name : known) {
        if (encoding.compare(name, Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

// Fewer bytes than announced; a length that counts packed or chunked bytes says nothing.
bool isShort(const HttpOutcome& outcome)
{
    if (!outcome.headers.contentEncoding.isEmpty() || !outcome.headers.transferEncoding.isEmpty())
        return false;
    bool isNumber = false;
    const qint64 length = outcome.headers.contentLength.split(',').constFirst().trimmed().toLongLong(&isNumber);
    return isNumber && outcome.body.size() < length;
}

Failure noJson(const Judging& at)
{
    const BodyLook look = lookOf(at.outcome.body);
    const bool isText = look == BodyLook::WebPage || look == BodyLook::OtherText;
    // Qt does not always notice that a chunked body was cut.
    if (!isText && !at.outcome.headers.transferEncoding.isEmpty())
        return at.as(Kind::AnswerBrokeOff);
    if (!isText)
        return at.as(Kind::AnswerIncomplete);
    Failure failed = at.as(Kind::WebPage);
    failed.message = bodyExcerpt(at.outcome.body, at.key);
    return failed;
}

Failure noPage(const Judging& at, const Page& page)
{
    switch (page.fault) {
    case PageFault::Empty:
        return at.as(at.outcome.headers.transferEncoding.isEmpty() ? Kind::EmptyAnswer : Kind::AnswerDamaged);
    case PageFault::NotText:
        return lookOf(at.outcome.body) == BodyLook::WebPage ? noJson(at) : at.as(Kind::NotText);
    case PageFault::NotJson:
        return noJson(at);
    case PageFault::TooDeep:
        return at.as(Kind::TooDeep);
    case PageFault::TooMany:
        return at.as(Kind::PageTooLarge);
    case PageFault::NoResults:
    case PageFault::None:
        break;
    }
    if (page.error || page.statusIsError)
        return envelopeFailure(at, page.error.value_or(ErrorEnvelope()));
    return at.as(Kind::NotAList);
}

Reply okBody(const Judging& at, PageParser& parser)
{
    const Page& page = parser.parse(viewOf(at.outcome.body));
    if (page.fault != PageFault::None || page.statusIsError)
        return noPage(at, page);
    AcceptedPage accepted{&page, std::nullopt};
    if (page.error)
        accepted.note = envelopeFailure(at, *page.error);
    else if (page.nextOfOtherType)
        accepted.note = at.as(Kind::OddCursor);
    return accepted;
}

// Why a body that came with status 200 is not even looked at.
std::optional<Failure> spoiled(const Judging& at)
{
    if (at.outcome.error != QNetworkReply::NoError)
        return brokenBody(at);
    if (!at.outcome.headers.any)
        return at.as(Kind::AnswerDamaged);
    const QByteArray encoding = at.outcome.headers.contentEncoding.trimmed();
    if (!encoding.isEmpty() && encoding.compare("identity", Qt::CaseInsensitive) != 0 && !isUnpackedByQt(encoding))
        return at.as(Kind::UnknownEncoding);
    if (isShort(at.outcome))
        return at.as(Kind::AnswerBrokeOff);
    return std::nullopt;
}

std::optional<Kind> kindOfCut(const HttpOutcome& outcome)
{
    switch (outcome.cut) {
    case HttpOutcome::Cut::No:
        return std::nullopt;
    case HttpOutcome::Cut::NoAnswer:
        return Kind::NoAnswer;
    case HttpOutcome::Cut::StoppedHalfWay:
        return Kind::StoppedHalfWay;
    case HttpOutcome::Cut::TooSlow:
        return Kind::TooSlow;
    case HttpOutcome::Cut::TooLarge:
        return outcome.headers.contentEncoding.isEmpty() ? Kind::PageTooLarge : Kind::UnpacksTooLarge;
    }
    return std::nullopt;
}

Judging judgingOf(const HttpOutcome& outcome, const ApiKey& key, const QDateTime& nowUtc)
{
    Judging at{outcome, key, {}};
    at.failure.host = hostLabel(outcome.url);
    at.failure.plainHttp = outcome.url.scheme() == u"http";
    at.failure.status = outcome.status;
    at.failure.retryHint = retryHint(outcome.headers, outcome.status, nowUtc);
    return at;
}

// Everything that keeps an answer from being a body with status 200.
std::optional<Failure> noWholeAnswer(const Judging& at)
{
    if (const auto kind = kindOfCut(at.outcome))
        return at.as(*kind);
    if (at.outcome.status == 0)
        return transportFailure(at.outcome, at.failure);
    return at.outcome.status == 200 ? spoiled(at) : notOk(at);
}

} // namespace

Reply judge(const HttpOutcome& outcome, const ApiKey& key, PageParser& parser, const QDateTime& nowUtc)
{
    const Judging at = judgingOf(outcome, key, nowUtc);
    if (const auto failure = noWholeAnswer(at))
        return *failure;
    return okBody(at, parser);
}

DataReply judgeData(const HttpOutcome& outcome, const ApiKey& key, const QDateTime& nowUtc)
{
    const Judging at = judgingOf(outcome, key, nowUtc);
    if (const auto failure = noWholeAnswer(at))
        return *failure;
    const QJsonDocument document = QJsonDocument::fromJson(outcome.body);
    if (document.isNull())
        return noJson(at);
    const QJsonObject whole = document.object();
    if (whole.value(u"status").toString() == u"error" || whole.value(u"error").isObject()) {
        const auto envelope = parseEnvelope(viewOf(outcome.body));
        return envelopeFailure(at, envelope.value_or(ErrorEnvelope()));
    }
    if (!whole.value(u"data").isObject())
        return at.as(Kind::NotAList);
    return whole.value(u"data").toObject();
}

} // namespace docket
