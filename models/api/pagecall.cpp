// SPDX-License-Identifier: MIT
#include "models/api/pagecall.h"

#include "models/api/address.h"

namespace docket {
namespace {

constexpr int maxRedirects = 3;

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

QUrl targetOf(const HttpOutcome& outcome)
{
    QUrl target = outcome.url.resolved(QUrl::fromEncoded(outcome.headers.location, QUrl::StrictMode));
    target.setFragment(QString());
    return target;
}

} // namespace

std::optional<Failure> accessProblem(const Endpoint& endpoint)
{
    if (auto problem = addressProblem(endpoint.baseUrl))
        return problem;
    if (endpoint.key.isUsable())
        return std::nullopt;
    Failure problem;
    problem.host = hostLabel(endpoint.baseUrl);
    problem.kind = Failure::Kind::KeyUnusable;
    return problem;
}

std::optional<Failure> endpointProblem(const Endpoint& endpoint)
{
    if (auto problem = accessProblem(endpoint))
        return problem;
    if (isHeaderWord(endpoint.integrationId.toUtf8()))
        return std::nullopt;
    Failure problem;
    problem.host = hostLabel(endpoint.baseUrl);
    problem.kind = Failure::Kind::IntegrationIdUnusable;
    return problem;
}

QNetworkRequest pageRequest(const Endpoint& endpoint, const QUrl& url)
{
    QNetworkRequest request(url);
    HttpCall::harden(request);
    request.setRawHeader("Authorization", "Bearer " + endpoint.key.bytes());
    if (!endpoint.integrationId.isEmpty())
        request.setRawHeader("X-Integration-Id", endpoint.integrationId.toUtf8());
    request.setRawHeader("User-Agent", "Docket/" DOCKET_VERSION);
    request.setRawHeader("Accept", "application/json");
    // Qt would tell the person's own language.
    request.setRawHeader("Accept-Language", "en");
    return request;
}

PageCall::PageCall(QNetworkAccessManager& network, const Endpoint& endpoint, const CallLimits& limits, QObject* parent)
    : QObject(parent)
    , m_endpoint(endpoint)
    , m_call(network, limits, this)
{
    connect(&m_call, &HttpCall::ended, this, &PageCall::followOrEnd);
    connect(&m_call, &HttpCall::bytesCame, this, &PageCall::bytesCame);
}

void PageCall::start(std::string_view cursor)
{
    begin(ordersUrl(m_endpoint.baseUrl, m_endpoint.orders, m_endpoint.pageSize, cursor));
}

void PageCall::get(const QString& path)
{
    begin(apiUrl(m_endpoint.baseUrl, path));
}

void PageCall::begin(const QUrl& url)
{
    m_redirects = 0;
    m_startedAt = QDateTime::currentDateTimeUtc();
    m_clock.start();
    ask(url);
}

void PageCall::stop()
{
    m_call.stop();
}

void PageCall::ask(const QUrl& url)
{
    m_call.start(pageRequest(m_endpoint, url));
}

void PageCall::followOrEnd(const HttpOutcome& outcome)
{
    const bool stays = outcome.cut == HttpOutcome::Cut::No && isRedirect(outcome.status)
        && !outcome.headers.location.isEmpty() && isSameOrigin(m_endpoint.baseUrl, targetOf(outcome));
    if (stays && m_redirects < maxRedirects) {
        ++m_redirects;
        return ask(targetOf(outcome));
    }
    m_taken = std::chrono::milliseconds(m_clock.elapsed());
    HttpOutcome last = outcome;
    last.endlessRedirects = stays;
    Q_EMIT ended(last);
}

} // namespace docket
