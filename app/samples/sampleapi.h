// SPDX-License-Identifier: MIT
#pragma once

#include "app/samples/httpserver.h"
#include "app/samples/sampleorders.h"

#include <QByteArray>

#include <memory>
#include <optional>
#include <vector>

namespace docket {

// One integration as the API answers for it.
struct SampleSource
{
    enum class Behaviour {
        Healthy,
        RateLimitedOnce, // the first request for its second page (its only page, if it has one) is refused
        PermissionMissing, // always refused
    };
    QByteArray id;
    Behaviour behaviour = Behaviour::Healthy;
    std::unique_ptr<SampleOrders> orders; // none: it never gets as far
    bool rateLimited = false; // has been refused for that reason
    std::unique_ptr<SampleOrders> closed = {}; // that never were open here; none where `orders` is none
    QByteArray customer = {}; // as its user is called
    QByteArray tool = {}; // as its ATS is called
    // Hours that have passed: in each, 5 orders come, 2 change their job, and 3 go.
    qsizetype hours = 0;
    std::unique_ptr<SampleOrders> later = {}; // those that come; none: no hour has passed

    qsizetype openCount() const;
    qsizetype goneCount() const; // in the hours that have passed; the first of `orders`
    qsizetype openBytes(qsizetype index) const; // about; index is below openCount()
    void appendOpen(qsizetype index, QByteArray& to) const;
};

// Kombo's GET /assessment/orders/open and /assessment/orders, and what can be asked beside
// them (/check-api-key, /integrations/{id}, /assessment/packages), as its specification has
// them, over orders in memory. A function from request to response, but for the one refusal for asking
// too often. One thread at a time.
class SampleApi
{
public:
    SampleApi(QByteArray basePath, QByteArray key, std::vector<SampleSource> sources);

    // nullptr: the request was no HTTP.
    HttpResponse respond(const HttpRequest* request);

    std::vector<SampleSource>& sources() { return m_sources; }

    // An hour at the first integration. False: it has no orders left for another one.
    bool passHour(std::uint64_t seed);

private:
    bool isAuthorized(const HttpRequest& request) const;
    enum class Asked { OpenOrders, Orders, Packages, KeyCheck, Integration };
    std::optional<Asked> askedBy(const HttpRequest& request) const;
    HttpResponse respondAboutIntegration(const HttpRequest& request) const;
    HttpResponse respondForSource(const HttpRequest& request, Asked asked);
    static HttpResponse respondWithPage(const HttpRequest& request, SampleSource& source, Asked asked);

    const QByteArray m_basePath;
    const QByteArray m_key;
    std::vector<SampleSource> m_sources;
};

} // namespace docket
