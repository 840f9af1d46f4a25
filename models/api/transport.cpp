// SPDX-License-Identifier: MIT
#include "models/api/transport.h"

#include "models/api/servertext.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <utility>

namespace docket {
namespace {

using TransportKind = Failure::Kind;

// Qt asks again four times where the status line is not HTTP, and twice where the
// connection broke; nothing else tells the two apart.
constexpr int sendsOfUnreadableStatus = 4;

TransportKind kindOfBrokenConnection(const HttpOutcome& outcome)
{
    if (outcome.url.scheme() == u"https" && !outcome.tlsStood)
        return TransportKind::SecureSetupBroke;
    return outcome.timesSent >= sendsOfUnreadableStatus ? TransportKind::NotHttp : TransportKind::BrokeBeforeAnswer;
}

// The first of these that is among the errors is the one to tell.
TransportKind kindOfCertificate(const QList<QSslError::SslError>& errors)
{
    static constexpr std::array<std::pair<QSslError::SslError, TransportKind>, 9> inOrder{{
        {QSslError::SelfSignedCertificate, TransportKind::CertificateSelfSigned},
        {QSslError::CertificateExpired, TransportKind::CertificateExpired},
        {QSslError::CertificateNotYetValid, TransportKind::CertificateNotYetValid},
        {QSslError::HostNameMismatch, TransportKind::CertificateForOtherHost},
        {QSslError::UnableToGetLocalIssuerCertificate, TransportKind::CertificateIssuerUnknown},
        {QSslError::UnableToGetIssuerCertificate, TransportKind::CertificateIssuerUnknown},
        {QSslError::UnableToVerifyFirstCertificate, TransportKind::CertificateIssuerUnknown},
        {QSslError::SelfSignedCertificateInChain, TransportKind::CertificateIssuerUnknown},
        {QSslError::CertificateUntrusted, TransportKind::CertificateIssuerUnknown},
    }};
    for (const auto& [error, kind] : inOrder) {
        if (errors.contains(error))
            return kind;
    }
    return TransportKind::CertificateRefused;
}

// OpenSSL's numbers stand in the text, whatever the language.
TransportKind kindOfHandshake(const HttpOutcome& outcome)
{
    if (!outcome.tlsErrors.isEmpty())
        return kindOfCertificate(outcome.tlsErrors);
    static constexpr std::array<std::pair<const char*, TransportKind>, 6> byNumber{{
        {"0A00010B", TransportKind::NotHttps}, // wrong version number
        {"0A00009C", TransportKind::NotHttps}, // http request
        {"0A0000F4", TransportKind::NotHttps}, // unexpected message
        {"0A00042E", TransportKind::OutdatedEncryption}, // alert: protocol version
        {"0A000102", TransportKind::OutdatedEncryption}, // unsupported protocol
        {"0A000410", TransportKind::OutdatedEncryption}, // alert: handshake failure
    }};
    for (const auto& [number, kind] : byNumber) {
        if (outcome.errorText.contains(QLatin1String(number), Qt::CaseInsensitive))
            return kind;
    }
    return TransportKind::SecureSetupBroke;
}

// Of https through a proxy Qt tells only the words of its own socket.
bool isWordOfProxy(const QString& text)
{
    static constexpr std::array words{"Proxy denied connection", "Error communicating with HTTP proxy",
        "Proxy server not found", "Proxy connection refused", "Proxy server connection timed out",
        "Proxy connection closed prematurely"};
    return std::any_of(words.begin(), words.end(),
        [&text](const char* word) { return text.contains(QCoreApplication::translate("QHttpSocketEngine", word)); });
}

TransportKind kindOfUnknownNetwork(const HttpOutcome& outcome)
{
    if (isWordOfProxy(outcome.errorText))
        return TransportKind::ProxyFailed;
    if (outcome.errorText.contains(QCoreApplication::translate("QNativeSocketEngine", "Out of resources")))
        return TransportKind::OutOfConnections;
    const bool unreachable
        = outcome.errorText.contains(QCoreApplication::translate("QNativeSocketEngine", "Network unreachable"));
    return outcome.offline || unreachable ? TransportKind::Offline : TransportKind::ConnectionFailed;
}

TransportKind kindOfProxyPassword(const HttpOutcome& outcome)
{
    if (outcome.proxy.isEmpty())
        return TransportKind::ProxyPassword;
    return outcome.proxyWasAnswered ? TransportKind::ProxyRefusedPassword : TransportKind::ProxyAsksPassword;
}

// Qt's enum, of which most values cannot come without a status.
TransportKind kindOfTransport(const HttpOutcome& outcome)
{
    switch (outcome.error) {
    case QNetworkReply::ConnectionRefusedError:
        return TransportKind::ConnectionRefused;
    case QNetworkReply::HostNotFoundError:
        return outcome.offline ? TransportKind::Offline : TransportKind::HostNotFound;
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::OperationCanceledError:
    case QNetworkReply::UnknownServerError: // HTTP/2's words for a broken connection
    case QNetworkReply::InternalServerError:
        return kindOfBrokenConnection(outcome);
    case QNetworkReply::TimeoutError:
        return TransportKind::NoAnswer;
    case QNetworkReply::SslHandshakeFailedError:
        return kindOfHandshake(outcome);
    case QNetworkReply::UnknownNetworkError:
        return kindOfUnknownNetwork(outcome);
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return kindOfProxyPassword(outcome);
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::UnknownProxyError:
        return TransportKind::ProxyFailed;
    case QNetworkReply::ProtocolUnknownError:
        return TransportKind::BadAddress;
    default:
        return TransportKind::ConnectionFailed;
    }
}

} // namespace

Failure transportFailure(const HttpOutcome& outcome, const Failure& soFar)
{
    Failure failure = soFar;
    failure.kind = kindOfTransport(outcome);
    if (failure.kind == TransportKind::CertificateForOtherHost)
        failure.otherHost = cleanedText(outcome.certificateName.toStdString(), maxMessageLength, ApiKey());
    else if (!outcome.proxy.isEmpty())
        failure.otherHost = outcome.proxy;
    return failure;
}

} // namespace docket
