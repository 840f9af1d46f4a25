// SPDX-License-Identifier: MIT
#include "models/api/httpcall.h"

#include "models/api/proxypasswords.h"

#include <QNetworkAccessManager>
#include <QNetworkInterface>
#include <QSslCertificate>

#include <utility>

namespace docket {
namespace {

// Qt reads ahead on a thread of its own; without a bound a huge body is in memory
// before we can say no.
constexpr qint64 readAheadBytes = 4 * 1024 * 1024;
constexpr qint64 pieceBytes = 256 * 1024;

bool anyNetworkIsUp()
{
    const auto interfaces = QNetworkInterface::allInterfaces();
    for (const QNetworkInterface& one : interfaces) {
        const auto flags = one.flags();
        if (flags.testFlag(QNetworkInterface::IsUp) && flags.testFlag(QNetworkInterface::IsRunning)
            && !flags.testFlag(QNetworkInterface::IsLoopBack))
            return true;
    }
    return false;
}

QString originOf(const QUrl& url)
{
    return url.toString(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment);
}

QString nameIn(const QSslCertificate& certificate)
{
    const auto names = certificate.subjectAlternativeNames().values(QSsl::DnsEntry);
    if (!names.isEmpty())
        return names.constFirst();
    return certificate.subjectInfo(QSslCertificate::CommonName).value(0);
}

} // namespace

HttpCall::HttpCall(QNetworkAccessManager& network, const CallLimits& limits, QObject* parent)
    : QObject(parent)
    , m_network(network)
    , m_limits(limits)
    , m_idle(this)
    , m_slow(this)
{
    m_idle.setSingleShot(true);
    m_idle.setInterval(m_limits.idle);
    m_slow.setInterval(m_limits.slowWindow);
    connect(&m_idle, &QTimer::timeout, this,
        [this] { cut(m_answering ? HttpOutcome::Cut::StoppedHalfWay : HttpOutcome::Cut::NoAnswer); });
    connect(&m_slow, &QTimer::timeout, this, &HttpCall::checkSpeed);
}

HttpCall::~HttpCall()
{
    stop();
}

void HttpCall::harden(QNetworkRequest& request)
{
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    // Its failures come without a status, and short bodies pass as whole ones.
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    // The guard takes an honest page of one job's orders for a bomb, and a bomb fails
    // like any damaged body. drain() counts for itself.
    request.setDecompressedSafetyCheckThreshold(-1);
}

void HttpCall::start(const QNetworkRequest& request)
{
    Q_ASSERT(!isRunning());
    m_outcome = HttpOutcome();
    m_outcome.url = request.url();
    m_outcome.tlsStood = originOf(request.url()) == m_tlsOrigin;
    m_bytesInWindow = 0;
    m_answering = false;
    m_reply = m_network.get(request);
    connectReply();
    m_idle.start();
}

void HttpCall::connectReply()
{
    connect(m_reply, &QNetworkReply::requestSent, this, [this] { ++m_outcome.timesSent; });
    connect(m_reply, &QNetworkReply::encrypted, this, [this] { m_outcome.tlsStood = true; });
    connect(m_reply, &QNetworkReply::sslErrors, this, &HttpCall::noteTlsErrors);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &HttpCall::noteHeaders);
    connect(m_reply, &QNetworkReply::readyRead, this, &HttpCall::takeBytes);
    connect(m_reply, &QNetworkReply::finished, this, &HttpCall::finish);
}

void HttpCall::stop()
{
    m_idle.stop();
    m_slow.stop();
    if (!m_reply)
        return;
    QNetworkReply* reply = m_reply;
    m_reply.clear();
    reply->disconnect(this);
    reply->abort();
    reply->deleteLater();
}

void HttpCall::noteTlsErrors(const QList<QSslError>& errors)
{
    for (const QSslError& error : errors)
        m_outcome.tlsErrors += error.error();
    if (!errors.isEmpty())
        m_outcome.certificateName = nameIn(errors.constFirst().certificate());
}

void HttpCall::noteHeaders()
{
    // Not before: Qt 6.4.2 lets a connection read at once that is still being asked for a proxy's
    // password, and has nothing to read with.
    const bool hasAnswer = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).isValid();
    if (hasAnswer && m_reply->readBufferSize() == 0)
        m_reply->setReadBufferSize(readAheadBytes);
    restartIdle();
}

void HttpCall::takeBytes()
{
    restartIdle();
    if (!drain())
        return cut(HttpOutcome::Cut::TooLarge);
    Q_EMIT bytesCame(m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), m_outcome.body);
}

// Qt unpacks while it is read from: in pieces, a bomb is found out before it is in
// memory. False: more came than a page may have.
bool HttpCall::drain()
{
    QByteArray piece;
    do {
        piece = m_reply->read(pieceBytes);
        m_bytesInWindow += piece.size();
        m_outcome.body += piece;
    } while (!piece.isEmpty() && m_outcome.body.size() <= m_limits.maxBody);
    return m_outcome.body.size() <= m_limits.maxBody;
}

void HttpCall::restartIdle()
{
    if (!m_answering)
        m_slow.start();
    m_answering = true;
    m_idle.start();
}

void HttpCall::checkSpeed()
{
    // Where nothing comes any more, the idle timer is about to say so.
    const bool drips = m_limits.idle - m_idle.remainingTimeAsDuration() < m_limits.idle / 2;
    if (std::exchange(m_bytesInWindow, 0) < m_limits.slowBytes && drips)
        cut(HttpOutcome::Cut::TooSlow);
}

void HttpCall::cut(HttpOutcome::Cut reason)
{
    m_outcome.cut = reason;
    readHeaders();
    stop();
    if (reason != HttpOutcome::Cut::No)
        m_outcome.error = QNetworkReply::OperationCanceledError;
    Q_EMIT ended(std::exchange(m_outcome, HttpOutcome()));
}

void HttpCall::readHeaders()
{
    m_outcome.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    m_outcome.headers.any = !m_reply->rawHeaderList().isEmpty();
    m_outcome.headers.contentLength = m_reply->rawHeader("Content-Length");
    m_outcome.headers.contentEncoding = m_reply->rawHeader("Content-Encoding");
    m_outcome.headers.transferEncoding = m_reply->rawHeader("Transfer-Encoding");
    m_outcome.headers.location = m_reply->rawHeader("Location");
    m_outcome.headers.retryAfter = m_reply->rawHeader("Retry-After");
    m_outcome.headers.retryAfterMs = m_reply->rawHeader("retry-after-ms");
    m_outcome.headers.rateLimitReset = m_reply->rawHeader("ratelimit-reset");
}

void HttpCall::finish()
{
    m_outcome.error = m_reply->error();
    if (m_outcome.error != QNetworkReply::NoError)
        m_outcome.errorText = m_reply->errorString();
    if (m_reply->isOpen() && !drain())
        return cut(HttpOutcome::Cut::TooLarge);
    if (m_outcome.tlsStood)
        m_tlsOrigin = originOf(m_outcome.url);
    const bool unreachable
        = m_outcome.error == QNetworkReply::HostNotFoundError || m_outcome.error == QNetworkReply::UnknownNetworkError;
    m_outcome.offline = unreachable && !anyNetworkIsUp();
    noteProxy();
    cut(HttpOutcome::Cut::No);
}

// A server can say 407, too; then there is a status, which a tunnel that did not open has none of.
void HttpCall::noteProxy()
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (m_outcome.error != QNetworkReply::ProxyAuthenticationRequiredError || status != 0)
        return;
    const ProxyRefusal refusal = noteProxyRefusal(m_network, m_outcome.url);
    m_outcome.proxy = refusal.proxy;
    m_outcome.proxyWasAnswered = refusal.wasAnswered;
}

} // namespace docket
