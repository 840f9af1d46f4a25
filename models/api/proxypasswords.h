// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QMutex>
#include <QString>

#include <memory>

class QNetworkAccessManager;
class QNetworkProxy;
class QUrl;

namespace docket {

// What a person gave for proxies that want a name and a password: in memory only, and gone
// with this. A proxy is named as people read it, "host:port". Thread-safe.
class ProxyPasswords
{
public:
    void give(const QString& proxy, const QString& user, const QString& password);
    void fillIn(QNetworkProxy& proxy) const; // where there is something for it
    // The proxy let a call not through. True: it had been given a name and a password; they
    // are not sent again, for many proxies lock an account after a few tries.
    bool noteRefusal(const QString& proxy);

private:
    struct Answer
    {
        QString user;
        QString password;
        bool wasRefused = false;
    };

    mutable QMutex m_mutex;
    QHash<QString, Answer> m_answers;
};

// Has all that is asked through a manager go by the proxies that the system names, each with
// what was given for it. The answer to a 407 is in the proxy and never in the manager's
// signal: that one is also sent when the server behind a tunnel says 407.
void useProxies(QNetworkAccessManager& network, const std::shared_ptr<ProxyPasswords>& passwords);

// A proxy that did not let a call through.
struct ProxyRefusal
{
    QString proxy; // empty: none is known
    bool wasAnswered = false; // with a name and a password
};
ProxyRefusal noteProxyRefusal(const QNetworkAccessManager& network, const QUrl& url);

} // namespace docket
