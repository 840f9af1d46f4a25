// SPDX-License-Identifier: MIT
#include "app/samples/sampleapi.h"

#include "app/samples/samplecursor.h"
#include "app/samples/samplefacts.h"
#include "app/samples/samplejson.h"
#include "app/samples/samplelist.h"

#include <algorithm>
#include <utility>

namespace docket {

namespace {

constexpr qsizetype defaultPageSize = 100;
constexpr qsizetype maxPageSize = 250;
constexpr char integrationsPath[] = "/integrations/";
constexpr qsizetype comeInAnHour = 5;
constexpr qsizetype changeInAnHour = 2;
constexpr qsizetype goInAnHour = 3;
constexpr qsizetype mostHours = 48;

struct ApiError
{
    int status;
    QByteArrayView code; // empty: null
    QByteArrayView title;
    QByteArray message;
    QByteArrayView logUrl = {}; // empty: null
};

void appendOrNull(QByteArrayView text, QByteArray& to)
{
    if (text.isEmpty())
        to.append("null");
    else
        appendSampleText(text, to);
}

HttpResponse errorResponse(const ApiError& error)
{
    QByteArray body = "{\"status\":\"error\",\"error\":{\"code\":";
    appendOrNull(error.code, body);
    body.append(",\"title\":");
    appendOrNull(error.title, body);
    body.append(",\"message\":");
    appendSampleText(error.message, body);
    body.append(",\"log_url\":");
    appendOrNull(error.logUrl, body);
    return {error.status, {}, body.append("}}")};
}

HttpResponse inputInvalid(const QByteArray& message)
{
    return errorResponse({400, "PLATFORM.INPUT_INVALID", "The request input is invalid.", message});
}

HttpResponse keyInvalid()
{
    return errorResponse({401, "PLATFORM.AUTHENTICATION_INVALID", "The API key is invalid.",
        "The Authorization header is missing or holds no valid API key of this sample server."});
}

HttpResponse integrationNotFound()
{
    return errorResponse({404, "PLATFORM.INTEGRATION_NOT_FOUND", "The integration was not found.",
        "The sample server has no integration with the id given in X-Integration-Id."});
}

HttpResponse pathNotFound(const QByteArray& method)
{
    return errorResponse({404, {}, "Not found", "There is no such endpoint for " + method + " here."});
}

HttpResponse methodNotAllowed(const QByteArray& method)
{
    HttpResponse response = errorResponse(
        {405, {}, "Method not allowed", "This endpoint can be read with GET only, not with " + method + '.'});
    response.headers = {{"Allow", "GET, HEAD"}};
    return response;
}

HttpResponse permissionMissing()
{
    return errorResponse({403, "INTEGRATION.PERMISSION_MISSING", "The integration lacks a permission.",
        "The connected SAP SuccessFactors account may not read background check orders. Grant it the permission "
        "\"Background Check: View\" and reconnect.",
        "https://app.kombo.dev/sample-data/logs?interactionId=403403"});
}

HttpResponse rateLimitExceeded()
{
    HttpResponse response = errorResponse({429, "PLATFORM.RATE_LIMIT_EXCEEDED", "Too many requests.",
        "The rate limit of this integration is used up. Try again in 2 seconds.",
        "https://app.kombo.dev/sample-data/logs?interactionId=429429"});
    response.headers
        = {{"Retry-After", "2"}, {"ratelimit-limit", "300"}, {"ratelimit-remaining", "0"}, {"ratelimit-reset", "2"}};
    return response;
}

// Which results are asked for.
struct PageWanted
{
    qsizetype offset = 0;
    qsizetype size = defaultPageSize;
};

std::optional<qsizetype> pageSizeOf(const QList<QByteArray>& values)
{
    if (values.isEmpty())
        return defaultPageSize;
    const QByteArray& text = values.first();
    const bool onlyDigits
        = std::all_of(text.begin(), text.end(), [](char character) { return character >= '0' && character <= '9'; });
    const qsizetype size = text.toLongLong();
    if (values.size() > 1 || !onlyDigits || size < 1 || size > maxPageSize)
        return std::nullopt;
    return size;
}

std::optional<qsizetype> offsetOf(const QList<QByteArray>& values, const SampleList& list)
{
    if (values.isEmpty())
        return 0;
    const auto offset = cursorOffset(values.first(), list.scope());
    if (values.size() > 1 || !offset || *offset < 0 || *offset > list.count())
        return std::nullopt;
    return offset;
}

QByteArray pageBody(const SampleList& list, const PageWanted& wanted)
{
    const qsizetype end = std::min(wanted.offset + wanted.size, list.count());
    qsizetype bytes = 256;
    for (qsizetype index = wanted.offset; index < end; ++index)
        bytes += list.orderBytes(index) + 1;
    QByteArray body;
    body.reserve(bytes);
    body.append("{\"status\":\"success\",\"data\":{\"next\":");
    appendOrNull(end < list.count() ? sampleCursor(list.scope(), end) : QByteArray(), body);
    body.append(",\"results\":[");
    for (qsizetype index = wanted.offset; index < end; ++index) {
        body.append(index > wanted.offset ? "," : "");
        list.appendOrder(index, body);
    }
    return body.append("]}}");
}

bool isRateLimitedNow(const SampleSource& source, const SampleList& list, const PageWanted& wanted)
{
    if (source.behaviour != SampleSource::Behaviour::RateLimitedOnce || source.rateLimited)
        return false;
    const bool onlyPage = list.count() <= wanted.size;
    return wanted.offset > 0 || onlyPage;
}

} // namespace

// The first ones go; of those that stay, the ones in the middle change; new ones come last.
qsizetype SampleSource::openCount() const
{
    return orders->count() + hours * (comeInAnHour - goInAnHour);
}

qsizetype SampleSource::goneCount() const
{
    return hours * goInAnHour;
}

qsizetype SampleSource::openBytes(qsizetype index) const
{
    return orders->orderBytes(std::min(index, orders->count() - 1));
}

void SampleSource::appendOpen(qsizetype index, QByteArray& to) const
{
    const qsizetype stayed = orders->count() - hours * goInAnHour;
    if (index >= stayed)
        return later->appendOrder(index - stayed, to);
    const qsizetype original = index + hours * goInAnHour;
    const qsizetype middle = orders->count() / 2;
    if (original < middle || original >= middle + hours * changeInAnHour)
        return orders->appendOrder(original, to);
    // Of another order, all that stands behind the candidate's part: the job.
    const QByteArray own = orders->order(original);
    const QByteArray other = later->order(original - middle);
    const QByteArrayView jobKey("\"job\":");
    to.append(own.left(own.indexOf(jobKey))).append(other.mid(other.indexOf(jobKey)));
}

bool SampleApi::passHour(std::uint64_t seed)
{
    SampleSource& source = m_sources.front();
    const bool hasRoom = source.orders && source.hours < mostHours
        && source.orders->count() / 2 > (source.hours + 1) * (goInAnHour + changeInAnHour);
    if (!hasRoom)
        return false;
    if (!source.later) {
        source.later = std::make_unique<SampleOrders>(seed + 2, SampleProfile::Healthy, mostHours * comeInAnHour);
        source.later->makeAll();
    }
    ++source.hours;
    return true;
}

SampleApi::SampleApi(QByteArray basePath, QByteArray key, std::vector<SampleSource> sources)
    : m_basePath(std::move(basePath))
    , m_key(std::move(key))
    , m_sources(std::move(sources))
{
}

std::optional<SampleApi::Asked> SampleApi::askedBy(const HttpRequest& request) const
{
    if (!request.path.startsWith(m_basePath))
        return std::nullopt;
    const QByteArray path = request.path.mid(m_basePath.size());
    if (path == "/assessment/orders/open")
        return Asked::OpenOrders;
    if (path == "/assessment/orders")
        return Asked::Orders;
    if (path == "/assessment/packages")
        return Asked::Packages;
    if (path == "/check-api-key")
        return Asked::KeyCheck;
    return path.startsWith(integrationsPath) ? std::optional(Asked::Integration) : std::nullopt;
}

HttpResponse SampleApi::respond(const HttpRequest* request)
{
    if (!request)
        return inputInvalid("This is no HTTP/1.1 request that the sample server understands.");
    const std::optional<Asked> asked = askedBy(*request);
    if (!asked)
        return pathNotFound(request->method);
    if (request->method != "GET" && request->method != "HEAD")
        return methodNotAllowed(request->method);
    if (!isAuthorized(*request))
        return keyInvalid();
    if (*asked == Asked::KeyCheck)
        return {200, {}, keyCheckBody()};
    return *asked == Asked::Integration ? respondAboutIntegration(*request) : respondForSource(*request, *asked);
}

bool SampleApi::isAuthorized(const HttpRequest& request) const
{
    const QByteArray value = request.header("authorization").value_or(QByteArray());
    return value.left(7).toLower() == "bearer " && value.mid(7).trimmed() == m_key;
}

HttpResponse SampleApi::respondAboutIntegration(const HttpRequest& request) const
{
    const QByteArray id = request.path.mid(m_basePath.size() + qsizetype(sizeof(integrationsPath)) - 1);
    const auto source
        = std::find_if(m_sources.begin(), m_sources.end(), [&](const SampleSource& known) { return known.id == id; });
    return source == m_sources.end() ? integrationNotFound() : HttpResponse{200, {}, integrationBody(*source)};
}

HttpResponse SampleApi::respondForSource(const HttpRequest& request, Asked asked)
{
    const QByteArray id = request.header("x-integration-id").value_or(QByteArray());
    if (id.isEmpty())
        return inputInvalid("The header X-Integration-Id is missing.");
    const auto source
        = std::find_if(m_sources.begin(), m_sources.end(), [&](const SampleSource& known) { return known.id == id; });
    if (source == m_sources.end())
        return integrationNotFound();
    if (source->behaviour == SampleSource::Behaviour::PermissionMissing)
        return permissionMissing();
    return asked == Asked::Packages ? HttpResponse{200, {}, packagesBody()} : respondWithPage(request, *source, asked);
}

HttpResponse SampleApi::respondWithPage(const HttpRequest& request, SampleSource& source, Asked asked)
{
    const auto size = pageSizeOf(request.parameter("page_size"));
    if (!size)
        return inputInvalid("page_size must be an integer from 1 to 250.");
    const auto list = asked == Asked::OpenOrders ? std::optional(SampleList::ofOpenOrders(source))
                                                 : SampleList::ofOrders(source, request);
    if (!list)
        return inputInvalid("statuses or created_after is none that this endpoint takes.");
    const auto offset = offsetOf(request.parameter("cursor"), *list);
    if (!offset)
        return inputInvalid("The cursor is not one of this integration and these filters.");
    const PageWanted wanted{*offset, *size};
    if (isRateLimitedNow(source, *list, wanted)) {
        source.rateLimited = true;
        return rateLimitExceeded();
    }
    return {200, {}, pageBody(*list, wanted)};
}

} // namespace docket
