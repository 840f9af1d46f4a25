// SPDX-License-Identifier: MIT
#pragma once

#include <QMetaType>
#include <QObject>
#include <QString>

#include <chrono>
#include <optional>

namespace docket {

// Why a page, and with it a walk, did not come. A value: made on the loader's
// thread, turned into words by guidance() where a person reads it. Every text in it
// is plain text from a stranger: without control characters, tags or the key, and
// cut; still, show it with Qt::PlainText only.
struct Failure
{
    Q_GADGET
public:
    enum class Kind {
        // Before anything is sent
        BadAddress, // no http or https address of a server
        PlainHttp, // http beyond this computer would show the key
        KeyUnusable, // empty, or characters that cannot be sent
        IntegrationIdUnusable,
        // Connection
        ConnectionRefused,
        HostNotFound,
        BrokeBeforeAnswer,
        AnswerBrokeOff,
        NoAnswer, // silence before the headers
        StoppedHalfWay, // silence after them
        TooSlow,
        Offline,
        OutOfConnections, // file descriptors
        ConnectionFailed, // any other reason
        ProxyFailed,
        ProxyPassword, // of whom is not known
        ProxyAsksPassword, // otherHost
        ProxyRefusedPassword, // otherHost; it had been given one
        // TLS
        CertificateSelfSigned,
        CertificateExpired,
        CertificateNotYetValid,
        CertificateForOtherHost, // otherHost
        CertificateIssuerUnknown,
        CertificateRefused, // any other reason
        OutdatedEncryption,
        NotHttps, // a server that does not speak TLS
        SecureSetupBroke,
        // HTTP
        NotHttp, // something that does not speak HTTP
        AnswerIncomplete,
        AnswerDamaged,
        EmptyAnswer,
        PartialAnswer,
        EarlyHints, // a 1xx that the network library takes for the answer
        UnexpectedStatus,
        PageTooLarge,
        UnpacksTooLarge,
        CannotUnpack,
        UnknownEncoding,
        NotText,
        Redirect, // otherHost
        RedirectWithoutAddress,
        RedirectsWithoutEnd,
        // An answer of something in between, or of a server in trouble; no envelope
        WebPage,
        NotAList, // JSON, but no list of orders
        TooDeep,
        AccessRefused, // 403
        NoSuchAddress, // 404, 410
        OpenOrdersGone, // the same of the older endpoint: its successor may be there
        KeyRefused, // 401
        SlowDown, // 429
        GatewayFailed, // 502, 504
        Busy, // 503
        ServerFailed, // any other 5xx
        // Kombo's own error; code, title, message and logUrl as far as they came
        Envelope,
        // The walk
        RepeatedCursor,
        NoProgress,
        TooManyPages,
        CursorTooLong,
        CursorRejected,
        // Notes on walks that reached their end
        OddCursor, // data.next was neither text nor null
        UnreadableOrders, // orders = how many
    };
    Q_ENUM(Kind)

    Kind kind = Kind::ConnectionFailed;
    int status = 0; // HTTP; 0: none came
    bool plainHttp = false; // asked by http, not https
    QString host; // the server asked, with its port where the address names one
    QString otherHost; // or the proxy, with its port
    QString keyEnding; // the last four characters of a refused key, for people
    QString code; // error.code; empty: null or absent
    QString title; // error.title
    QString message; // error.message, or the beginning of a body that is no envelope
    QString logUrl; // error.log_url; see logLink()
    int page = 0; // from 1; 0: not part of a walk
    qint64 orders = 0; // that the walk had brought
    int attempts = 0; // how often this page was asked for
    std::optional<std::chrono::milliseconds> retryHint; // how long the server asks to wait

    friend bool operator==(const Failure&, const Failure&) = default;
};

// error.code where there is one, else the kind's own name: what a log tells failures by.
QString failureName(const Failure& failure);

inline constexpr auto lastFailureKind = Failure::Kind::UnreadableOrders;

} // namespace docket

Q_DECLARE_METATYPE(docket::Failure)
