// SPDX-License-Identifier: MIT
#include "tests/support/proxiednetwork.h"

#include <QNetworkProxy>

namespace docket::test {
namespace {

const QString europeName = QStringLiteral("api.kombo.dev");
const QString unitedStatesName = QStringLiteral("api.us.kombo.dev");

} // namespace

ProxiedNetwork::ProxiedNetwork(const QByteArray& wanted)
    : m_before(QSslConfiguration::defaultConfiguration())
    , europe(m_certificates.forName(europeName))
    , unitedStates(m_certificates.forName(unitedStatesName))
    , proxy({{europeName.toLatin1(), europe.port()}, {unitedStatesName.toLatin1(), unitedStates.port()}}, wanted)
{
    QSslConfiguration trusting = m_before;
    trusting.addCaCertificate(m_certificates.authority());
    QSslConfiguration::setDefaultConfiguration(trusting);
    QNetworkProxy::setApplicationProxy(
        QNetworkProxy(QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"), proxy.port()));
}

ProxiedNetwork::~ProxiedNetwork()
{
    QNetworkProxy::setApplicationProxy(QNetworkProxy(QNetworkProxy::NoProxy));
    QSslConfiguration::setDefaultConfiguration(m_before);
}

} // namespace docket::test
