// SPDX-License-Identifier: MIT
#include "tests/bench/readypages.h"

#include "app/samples/sampleorders.h"
#include "app/samples/sampleserver.h"
#include "models/orders/page.h"
#include "models/orders/store.h"

#include <algorithm>

namespace docket::bench {
namespace {

constexpr qsizetype pageSize = 250;

QByteArray pageBody(const SampleOrders& orders, qsizetype begin)
{
    const qsizetype end = std::min(begin + pageSize, orders.count());
    QByteArray body = R"({"status":"success","data":{"next":)";
    body += end < orders.count() ? '"' + sampleId(1, 1, static_cast<std::uint64_t>(end)) + '"' : QByteArray("null");
    body += R"(,"results":[)";
    for (qsizetype at = begin; at < end; ++at) {
        body += at > begin ? "," : "";
        orders.appendOrder(at, body);
    }
    return body + "]}}";
}

} // namespace

std::vector<QByteArray> readyPages(int orders)
{
    SampleOrders samples(SampleServerOptions{}.seed, SampleProfile::Healthy, orders);
    samples.makeAll();
    std::vector<QByteArray> pages;
    for (qsizetype begin = 0; begin < samples.count(); begin += pageSize)
        pages.push_back(pageBody(samples, begin));
    return pages;
}

std::size_t bytesOf(const std::vector<QByteArray>& pages)
{
    std::size_t bytes = 0;
    for (const QByteArray& page : pages)
        bytes += static_cast<std::size_t>(page.size());
    return bytes;
}

std::string_view viewOf(const QByteArray& bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

std::shared_ptr<const OrderList> loadedOrders(int orders)
{
    Store store;
    PageParser parser;
    Generation& generation = store.begin({"sample:orders", "Sample"});
    for (const QByteArray& page : readyPages(orders))
        store.append(generation, parser.parse(viewOf(page)));
    store.finish(generation);
    auto list = std::make_shared<OrderList>();
    list->snapshot = store.snapshot();
    for (const Snapshot::Rows& rows : list->snapshot->rows()) {
        for (std::uint32_t at = 0; at < rows.count; ++at)
            list->rows.push_back(OrderRow{rows.first + at});
    }
    return list;
}

} // namespace docket::bench
