// SPDX-License-Identifier: MIT
#include "tests/bench/demochild.h"

#include "models/api/address.h"
#include "models/orders/page.h"

#include <QEventLoop>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>

#include <sys/prctl.h>

#include <csignal>
#include <memory>
#include <stdexcept>

namespace docket::bench {
namespace {

constexpr int longestStart = 180'000; // ms; a million orders take half a minute

QByteArray bodyOf(QNetworkAccessManager& network, const LoadRequest& load, const QUrl& url)
{
    QNetworkRequest request(url);
    request.setRawHeader("Authorization", "Bearer " + load.key.bytes());
    request.setRawHeader("X-Integration-Id", load.sources.first().integrationId.toUtf8());
    const std::unique_ptr<QNetworkReply> reply(network.get(request));
    QEventLoop loop;
    QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    loop.exec();
    return reply->readAll();
}

} // namespace

DemoChild::DemoChild(int orders)
{
    // Not to be left behind when this process is ended from outside.
    m_server.setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGKILL); });
    m_server.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_server.start(DOCKET_PROGRAM, {"--demo-server", "--orders", QString::number(orders), "--port", "0"});
    readBanner();
    findPages();
}

DemoChild::~DemoChild()
{
    m_server.kill();
    m_server.waitForFinished();
}

void DemoChild::readBanner()
{
    while (!m_server.canReadLine()) {
        if (!m_server.waitForReadyRead(longestStart))
            throw std::runtime_error("the sample server did not start: " DOCKET_PROGRAM);
    }
    const QJsonObject banner = QJsonDocument::fromJson(m_server.readLine()).object();
    m_request.baseUrl = QUrl(banner["url"].toString());
    m_request.key = ApiKey::fromBytes(banner["key"].toString().toUtf8());
    m_request.sources = {{banner["integrations"].toArray().first().toString(), "Sample"}};
}

void DemoChild::findPages()
{
    m_curlInput = "silent\nfail\nheader = \"Authorization: Bearer " + m_request.key.bytes().toStdString()
        + "\"\nheader = \"X-Integration-Id: " + m_request.sources.first().integrationId.toStdString() + "\"\n";
    QNetworkAccessManager network;
    PageParser parser;
    std::string cursor;
    do {
        const QUrl url = ordersUrl(m_request.baseUrl, m_request.pageSize, cursor);
        const QByteArray body = bodyOf(network, m_request, url);
        const Page& page = parser.parse({body.constData(), static_cast<std::size_t>(body.size())});
        if (page.fault != PageFault::None)
            throw std::runtime_error("the sample server sent no page");
        m_curlInput += "url = \"" + url.toEncoded().toStdString() + "\"\noutput = \"/dev/null\"\n";
        m_bodyBytes += body.size();
        ++m_pages;
        cursor = page.next;
    } while (!cursor.empty());
}

} // namespace docket::bench
