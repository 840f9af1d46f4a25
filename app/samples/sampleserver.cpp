// SPDX-License-Identifier: MIT
#include "app/samples/sampleserver.h"

#include "app/samples/samplejson.h"
#include "app/samples/sampleserverworker.h"

#include <QRandomGenerator>

#include <algorithm>
#include <array>
#include <utility>

namespace docket {

namespace {

constexpr char basePath[] = "/v1";
constexpr qsizetype mostClosed = 100;
constexpr std::uint64_t integrationStream = 100; // of sampleId(); orders have small ones

QByteArray randomKey()
{
    std::array<quint32, 6> words{};
    QRandomGenerator::system()->fillRange(words.data(), static_cast<qsizetype>(words.size()));
    QByteArray key = "sample_";
    for (const quint32 word : words)
        key += QByteArray::number(word, 16).rightJustified(8, '0');
    return key;
}

SampleServerOptions withKey(SampleServerOptions options)
{
    if (options.key.isEmpty())
        options.key = randomKey();
    return options;
}

QList<SampleServer::Integration> integrationsFor(std::uint64_t seed)
{
    const auto id = [seed](QLatin1StringView tool, std::uint64_t number) {
        return tool + QLatin1Char(':') + QString::fromLatin1(sampleId(seed, integrationStream, number));
    };
    return {
        {id(QLatin1StringView("workday"), 0), QStringLiteral("Acme GmbH")},
        {id(QLatin1StringView("greenhouse"), 1), QStringLiteral("Initech")},
        {id(QLatin1StringView("successfactors"), 2), QStringLiteral("Globex")},
    };
}

std::vector<SampleSource> sourcesFor(
    const SampleServerOptions& options, const QList<SampleServer::Integration>& integrations)
{
    const auto orders = [&](SampleProfile profile, qsizetype count) {
        return std::make_unique<SampleOrders>(options.seed, profile, count);
    };
    std::vector<SampleSource> sources(3);
    // Those that are open no more are of a seed, and with it of ids, of their own.
    const qsizetype closed = std::min(options.healthyOrders / 5, mostClosed);
    sources[0] = {integrations[0].id.toUtf8(), SampleSource::Behaviour::Healthy,
        orders(SampleProfile::Healthy, options.healthyOrders), false,
        std::make_unique<SampleOrders>(options.seed + 1, SampleProfile::Healthy, closed)};
    sources[1] = {integrations[1].id.toUtf8(), SampleSource::Behaviour::RateLimitedOnce,
        orders(SampleProfile::Odd, options.oddOrders)};
    sources[2] = {integrations[2].id.toUtf8(), SampleSource::Behaviour::PermissionMissing, nullptr};
    constexpr const char* tools[] = {"Workday", "Greenhouse", "SAP SuccessFactors"};
    for (std::size_t i = 0; i < sources.size(); ++i) {
        sources[i].customer = integrations.at(static_cast<qsizetype>(i)).label.toUtf8();
        sources[i].tool = tools[i];
    }
    return sources;
}

} // namespace

SampleServer::SampleServer(SampleServerOptions options, QObject* parent)
    : QObject(parent)
    , m_options(withKey(std::move(options)))
    , m_integrations(integrationsFor(m_options.seed))
{
    m_thread.setObjectName(QStringLiteral("sample server"));
}

SampleServer::~SampleServer()
{
    m_thread.quit();
    m_thread.wait();
}

bool SampleServer::start()
{
    Q_ASSERT(!m_worker);
    m_worker = new SampleServerWorker(
        SampleApi(basePath, m_options.key, sourcesFor(m_options, m_integrations)), m_options.latency);
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_worker, &SampleServerWorker::ready, this, &SampleServer::listening);
    m_thread.start();
    bool taken = false;
    QMetaObject::invokeMethod(
        m_worker,
        [&] {
            taken = m_worker->listen(m_options.port);
            m_port = m_worker->port();
            m_errorText = taken ? QString() : m_worker->errorText();
        },
        Qt::BlockingQueuedConnection);
    if (taken)
        QMetaObject::invokeMethod(m_worker, &SampleServerWorker::makeOrders, Qt::QueuedConnection);
    return taken;
}

void SampleServer::passHour()
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, seed = m_options.seed] { worker->passHour(seed); }, Qt::QueuedConnection);
}

QUrl SampleServer::url() const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(m_port).arg(QLatin1StringView(basePath)));
}

QByteArray sampleBanner(const SampleServer& server)
{
    QByteArray banner = "{\"url\": " + sampleText(server.url().toEncoded()) + ", \"key\": " + sampleText(server.key())
        + ", \"integrations\": [";
    for (const SampleServer::Integration& integration : server.integrations()) {
        banner.append(banner.endsWith('[') ? "" : ", ");
        appendSampleText(integration.id.toUtf8(), banner);
    }
    return banner.append("]}");
}

} // namespace docket
