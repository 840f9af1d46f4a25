// SPDX-License-Identifier: MIT
#include "tests/bench/pageserver.h"

#include "models/api/address.h"

#include <QCoreApplication>

#include <stdexcept>

namespace docket::bench {
namespace {

constexpr int longestStart = 30'000; // ms
// Of a server that gives the sample orders to anybody: no secret.
constexpr const char* benchmarkKey = "benchmark";
constexpr const char* integrationId = "sample:orders";

} // namespace

PageServer::PageServer(const Pages& pages)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QCoreApplication::applicationFilePath(), {"--child", "serve", QString::number(pages.descriptor())});
    while (!m_process.canReadLine()) {
        if (!m_process.waitForReadyRead(longestStart))
            throw std::runtime_error("the server of the pages did not start");
    }
    m_port = m_process.readLine().trimmed().toInt();
}

PageServer::~PageServer()
{
    m_process.kill();
    m_process.waitForFinished();
}

QUrl PageServer::baseUrl(Pace pace) const
{
    const char* path = pace == Pace::Full ? "v1" : "slow/v1";
    return QUrl(QString("http://127.0.0.1:%1/%2").arg(m_port).arg(path));
}

std::string PageServer::curlInput(std::size_t pages, Pace pace) const
{
    std::string input = "silent\nfail\nheader = \"Authorization: Bearer " + std::string(benchmarkKey)
        + "\"\nheader = \"X-Integration-Id: " + integrationId + "\"\n";
    for (std::size_t at = 0; at < pages; ++at) {
        const QUrl url = ordersUrl(baseUrl(pace), {}, pageSize, at > 0 ? cursorFor(at) : std::string());
        input += "url = \"" + url.toEncoded().toStdString() + "\"\noutput = \"/dev/null\"\n";
    }
    return input;
}

LoadRequest requestFor(const QUrl& baseUrl)
{
    LoadRequest request;
    LoadSource source{integrationId, "Sample"};
    source.baseUrl = baseUrl;
    source.key = ApiKey::fromBytes(benchmarkKey);
    request.sources = {source};
    request.pageSize = pageSize;
    return request;
}

} // namespace docket::bench
