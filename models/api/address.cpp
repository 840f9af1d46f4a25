// SPDX-License-Identifier: MIT
#include "models/api/address.h"

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

QUrl ordersUrl(const QUrl& baseUrl, int pageSize, std::string_view cursor)
{
    QByteArray query = "page_size=" + QByteArray::number(std::clamp(pageSize, 1, 250));
    if (!cursor.empty())
        query += "&cursor=" + QByteArray(cursor.data(), static_cast<qsizetype>(cursor.size())).toPercentEncoding();
    QString path = baseUrl.path(QUrl::FullyEncoded);
    while (path.endsWith(u'/'))
        path.chop(1);
    QUrl url(baseUrl);
    url.setPath(path + QStringLiteral("/assessment/orders/open"), QUrl::StrictMode);
    // QUrlQuery would leave '+' alone and take "%2B" for already encoded.
    url.setQuery(QString::fromLatin1(query), QUrl::StrictMode);
    return url;
}

} // namespace docket
