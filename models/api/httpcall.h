// SPDX-License-Identifier: MIT
#pragma once

#include "models/api/httpoutcome.h"

#include <QNetworkRequest>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <chrono>

class QNetworkAccessManager;

namespace docket {

// What one answer may take. Tests use shorter times.
struct CallLimits
{
    std::chrono::milliseconds idle{30'000}; // silence
    std::chrono::milliseconds slowWindow{30'000}; // fewer than slowBytes in it count as silence
    qint64 slowBytes = 1024;
    qint64 maxBody = 64 * 1024 * 1024; // after unpacking
};

// One GET: start, stop, one end. Follows no redirect, answers no password question,
// ignores no TLS error, keeps no cookie and no cache. Lives on the thread of the
// network access manager, which must outlive it.
class HttpCall : public QObject
{
    Q_OBJECT
public:
    HttpCall(QNetworkAccessManager& network, const CallLimits& limits, QObject* parent = nullptr);
    ~HttpCall() override;

    void start(const QNetworkRequest& request); // one at a time
    void stop(); // nothing is emitted after it
    bool isRunning() const { return !m_reply.isNull(); }

    // Fills in what must hold for every request that carries the key.
    static void harden(QNetworkRequest& request);

Q_SIGNALS:
    // All of the body that is there so far, whenever there is more. The slot may not stop
    // this call.
    void bytesCame(int status, const QByteArray& body);
    void ended(const docket::HttpOutcome& outcome);

private:
    void connectReply();
    void noteHeaders();
    void takeBytes();
    bool drain();
    void restartIdle();
    void checkSpeed();
    void cut(HttpOutcome::Cut reason);
    void finish();
    void noteProxy();
    void noteTlsErrors(const QList<QSslError>& errors);
    void readHeaders();

    QNetworkAccessManager& m_network;
    const CallLimits m_limits;
    QPointer<QNetworkReply> m_reply;
    HttpOutcome m_outcome;
    QTimer m_idle;
    QTimer m_slow;
    qint64 m_bytesInWindow = 0;
    bool m_answering = false; // headers or bytes came
    QString m_tlsOrigin; // where a handshake succeeded
};

} // namespace docket
