// SPDX-License-Identifier: MIT
#include "tests/bench/readyorders.h"

#include "models/orders/page.h"
#include "models/orders/store.h"

#include <unistd.h>

#include <stdexcept>
#include <string>

namespace docket::bench {
namespace {

// Read, not mapped: the pages would count as memory of the process that reads them.
void readPage(const Pages& pages, std::size_t at, std::string& body)
{
    body.resize(pages.offset(at + 1) - pages.offset(at));
    const auto size = static_cast<ssize_t>(body.size());
    if (pread(pages.descriptor(), body.data(), body.size(), static_cast<off_t>(pages.offset(at))) != size)
        throw std::runtime_error("the pages cannot be read");
}

std::size_t bytesOf(const Order& order)
{
    std::size_t bytes = 0;
    for (std::size_t field = 0; field < orderFieldCount; ++field)
        bytes += order.field(static_cast<OrderField>(field)).value_or(std::string_view()).size();
    return bytes;
}

} // namespace

std::shared_ptr<const Snapshot> storedOrders(const Pages& pages)
{
    Store store;
    PageParser parser;
    Generation& generation = store.begin({"sample:orders", "Sample"});
    std::string body;
    for (std::size_t at = 0; at < pages.count(); ++at) {
        readPage(pages, at, body);
        store.append(generation, parser.parse(body));
    }
    store.finish(generation);
    return store.snapshot();
}

std::shared_ptr<const OrderList> listOf(const std::shared_ptr<const Snapshot>& snapshot)
{
    auto list = std::make_shared<OrderList>();
    list->snapshot = snapshot;
    list->rows.reserve(snapshot->orderCount());
    for (const Snapshot::Rows& rows : snapshot->rows()) {
        for (std::uint32_t at = 0; at < rows.count; ++at)
            list->rows.push_back(OrderRow{rows.first + at});
    }
    return list;
}

std::size_t distinctBytes(const Snapshot& snapshot)
{
    std::size_t bytes = 0;
    for (const Snapshot::Rows& rows : snapshot.rows()) {
        for (std::uint32_t at = 0; at < rows.count; ++at)
            bytes += bytesOf(Order(*rows.chunk, at));
    }
    for (const Snapshot::Part& part : snapshot.parts()) {
        for (std::uint32_t number = 0; number < part.jobCount; ++number)
            bytes += part.job(number).raw.size();
    }
    return bytes;
}

std::size_t jobCount(const Snapshot& snapshot)
{
    std::size_t count = 0;
    for (const Snapshot::Part& part : snapshot.parts())
        count += part.jobCount;
    return count;
}

} // namespace docket::bench
