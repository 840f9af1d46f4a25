// SPDX-License-Identifier: MIT
#include "models/api/address.h"

#include "models/connections.h"

#include <QHostAddress>

#include <algorithm>

namespace docket {
namespace {

bool isThisComputer(const QString& host)
{
    return host.compare(u"localhost", Qt::CaseInsensitive) == 0 || QHostAddress(host).isLoopback();
}

bool namesAServerOnly(const QUrl& url)
{
    return url.isValid() && (url.scheme() == u"https" || url.scheme() == u"http") && !url.host().isEmpty()
        && url.userInfo().isEmpty() && !url.hasQuery() && !url.hasFragment();
}

const QString openOrdersPath = QStringLiteral("/assessment/orders/open");

void addParameter(const char* name, const QByteArray& value, QByteArray& query)
{
    if (!value.isEmpty())
        query.append('&').append(name).append('=').append(value.toPercentEncoding());
}

int portOf(const QUrl& url)
{
    return url.port(url.scheme() == u"https" ? 443 : 80);
}

} // namespace

std::optional<Failure> addressProblem(const QUrl& baseUrl)
{
    Failure problem;
    problem.host = hostLabel(baseUrl);
    if (!namesAServerOnly(baseUrl)) {
        problem.kind = Failure::Kind::BadAddress;
        return problem;
    }
    if (baseUrl.scheme() == u"http" && !isThisComputer(baseUrl.host())) {
        problem.kind = Failure::Kind::PlainHttp;
        problem.plainHttp = true;
        return problem;
    }
    return std::nullopt;
}

QString hostLabel(const QUrl& url)
{
    const QString host = url.host();
    const QString bracketed = host.contains(u':') ? u'[' + host + u']' : host;
    return url.port() < 0 ? bracketed : bracketed + u':' + QString::number(url.port());
}

bool isSameOrigin(const QUrl& one, const QUrl& other)
{
    return one.scheme() == other.scheme() && one.host() == other.host() && portOf(one) == portOf(other)
        && other.userInfo().isEmpty();
}

QUrl ordersUrl(const QUrl& baseUrl, const OrdersEndpoint& endpoint, int pageSize, std::string_view cursor)
{
    const bool openOnly = endpoint.path == OrdersEndpoint::Path::OpenOrders;
    QByteArray query = "page_size=" + QByteArray::number(std::clamp(pageSize, 1, 250));
    if (!openOnly) {
        addParameter("statuses", endpoint.statuses.join(u',').toUtf8(), query);
        addParameter("ids", endpoint.ids.join(u',').toUtf8(), query);
        addParameter("created_after", endpoint.createdAfter.toUtf8(), query);
    }
    addParameter("cursor", QByteArray(cursor.data(), static_cast<qsizetype>(cursor.size())), query);
    QUrl url = apiUrl(baseUrl, openOnly ? openOrdersPath : QStringLiteral("/assessment/orders"));
    // QUrlQuery would leave '+' alone and take "%2B" for already encoded.
    url.setQuery(QString::fromLatin1(query), QUrl::StrictMode);
    return url;
}

bool asksForOpenOrders(const QUrl& url)
{
    return url.path().endsWith(openOrdersPath);
}

QUrl apiUrl(const QUrl& baseUrl, const QString& path)
{
    QString base = baseUrl.path(QUrl::FullyEncoded);
    while (base.endsWith(u'/'))
        base.chop(1);
    QUrl url(baseUrl);
    url.setPath(base + QString::fromLatin1(path.toUtf8().toPercentEncoding("/:")), QUrl::StrictMode);
    return url;
}

std::optional<QUrl> otherRegion(const QUrl& baseUrl)
{
    const QUrl plain = baseUrl.adjusted(QUrl::StripTrailingSlash);
    if (plain == europeUrl())
        return unitedStatesUrl();
    if (plain == unitedStatesUrl())
        return europeUrl();
    return std::nullopt;
}

} // namespace docket
