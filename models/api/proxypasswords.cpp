// SPDX-License-Identifier: MIT
#include "models/api/proxypasswords.h"

#include <QMutexLocker>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QUrl>

namespace docket {
namespace {

QString labelOf(const QNetworkProxy& proxy)
{
    return proxy.hostName().isEmpty() ? QString() : QStringLiteral("%1:%2").arg(proxy.hostName()).arg(proxy.port());
}

class AnsweredProxies final : public QNetworkProxyFactory
{
public:
    explicit AnsweredProxies(const std::shared_ptr<ProxyPasswords>& passwords)
        : m_passwords(passwords)
    {
    }

    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery& query) override
    {
        QList<QNetworkProxy> proxies = proxyForQuery(query);
        for (QNetworkProxy& proxy : proxies)
            m_passwords->fillIn(proxy);
        return proxies;
    }

    ProxyPasswords& passwords() const { return *m_passwords; }

private:
    const std::shared_ptr<ProxyPasswords> m_passwords;
};

} // namespace

void ProxyPasswords::give(const QString& proxy, const QString& user, const QString& password)
{
    const QMutexLocker lock(&m_mutex);
    m_answers.insert(proxy, {user, password});
}

void ProxyPasswords::fillIn(QNetworkProxy& proxy) const
{
    const QMutexLocker lock(&m_mutex);
    const auto answer = m_answers.constFind(labelOf(proxy));
    if (answer == m_answers.constEnd() || answer->wasRefused)
        return;
    proxy.setUser(answer->user);
    proxy.setPassword(answer->password);
}

bool ProxyPasswords::noteRefusal(const QString& proxy)
{
    const QMutexLocker lock(&m_mutex);
    const auto answer = m_answers.find(proxy);
    if (answer == m_answers.end())
        return false;
    *answer = {{}, {}, true};
    return true;
}

void useProxies(QNetworkAccessManager& network, const std::shared_ptr<ProxyPasswords>& passwords)
{
    network.setProxyFactory(new AnsweredProxies(passwords)); // the manager's own from here on
}

ProxyRefusal noteProxyRefusal(const QNetworkAccessManager& network, const QUrl& url)
{
    ProxyRefusal refusal;
    const QList<QNetworkProxy> proxies = QNetworkProxyFactory::proxyForQuery(QNetworkProxyQuery(url));
    for (const QNetworkProxy& proxy : proxies) {
        if (refusal.proxy.isEmpty() && proxy.type() != QNetworkProxy::NoProxy)
            refusal.proxy = labelOf(proxy);
    }
    if (const auto* answered = dynamic_cast<const AnsweredProxies*>(network.proxyFactory()))
        refusal.wasAnswered = answered->passwords().noteRefusal(refusal.proxy);
    return refusal;
}

} // namespace docket
