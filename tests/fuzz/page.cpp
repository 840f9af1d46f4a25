// SPDX-License-Identifier: MIT
// Any bytes as a response body: parsed, stored, written as JSON, parsed again.
#include "models/orders/page.h"

#include "models/orders/jsontext.h"
#include "models/orders/orderjson.h"
#include "models/orders/store.h"
#include "tests/fuzz/claims.h"

#include <set>

namespace docket {
namespace {

void claimText(const Value& text)
{
    claim(!text || isUtf8(*text), "every text is UTF-8");
}

void checkOddity(const Oddity& oddity)
{
    claim(isUtf8(oddity.key) && isUtf8(oddity.raw), "every oddity is UTF-8");
    claim(oddity.raw.empty() == (oddity.kind == OddityKind::Absent), "only absent members have no JSON");
}

void checkPageOrder(const PageOrder& order)
{
    claim(order.fields[0] && !order.fields[0]->empty(), "every order of a page has an id");
    claim(isUtf8(order.rawJob), "a job's JSON is UTF-8");
    for (const Value& field : order.fields)
        claimText(field);
    for (const Oddity& oddity : order.oddities)
        checkOddity(oddity);
}

void checkPage(const Page& page)
{
    const bool empty = page.orders.empty() && page.unreadableCount == 0 && page.unreadable.empty() && page.next.empty();
    claim(page.fault == PageFault::None || empty, "a page with a fault has nothing else");
    claim(page.unreadable.size() <= page.unreadableCount, "no more unreadable results are kept than there are");
    claim(page.unreadable.size() <= PageLimits::unreadableKept, "few unreadable results are kept");
    claim(isUtf8(page.next) && (page.next.empty() || !page.nextOfOtherType), "a cursor is a text");
    for (const std::string& raw : page.unreadable)
        claim(isUtf8(raw) && raw.size() <= PageLimits::longestUnreadable, "unreadable results are short UTF-8");
    for (const PageOrder& order : page.orders)
        checkPageOrder(order);
    if (page.error)
        for (const std::string* text :
            {&page.error->code, &page.error->title, &page.error->message, &page.error->logUrl})
            claim(isUtf8(*text), "an error's texts are UTF-8");
}

void checkJob(const Job& job)
{
    claim(isUtf8(job.folded), "a job's words are UTF-8");
    claim(job.team.size() <= maxTeam && job.wrongTypes.size() <= maxWrongTypes, "a job's lists are bounded");
    const std::optional<std::string> description = job.description();
    for (const Value& text : {job.remoteId, job.name, job.code, Value(description)})
        claimText(text);
    for (const TeamMember& member : job.team)
        for (const Value& text : {member.remoteId, member.email, member.firstName, member.lastName})
            claimText(text);
}

void checkStored(const Order& order, const PageOrder& from)
{
    for (std::size_t i = 0; i < orderFieldCount; ++i)
        claim(order.field(static_cast<OrderField>(i)) == from.fields[i], "the store keeps each field");
    claim(order.job().raw == from.rawJob, "the store keeps each job");
    claim(order.oddities().size() == from.oddities.size(), "the store keeps each oddity");
    checkJob(order.job());
}

std::string jsonOf(const Order& order)
{
    std::string json = orderJson(order);
    claim(isJson(json) && isUtf8(json) && !hasControls(json), "an order is written as JSON on one line");
    claim(isJson(laidOutJson(json)), "JSON is JSON when it is laid out");
    return json;
}

std::shared_ptr<const Snapshot> stored(Store& store, const Page& page)
{
    const Store::Appended appended = store.append(store.begin({"fuzz:1", "Fuzz"}), page);
    claim(appended.added + appended.repeated == page.orders.size(), "every order is added or repeated");
    claim(appended.unreadable == page.unreadableCount, "every unreadable result is counted");
    const auto snapshot = store.snapshot();
    claim(snapshot->orderCount() == appended.added, "the snapshot has what was added");
    return snapshot;
}

// The orders of a page as JSON, one after the other, with commas; an id that came
// before is left out as the store leaves it out.
std::string checkOrders(const Page& page)
{
    Store store;
    const auto snapshot = stored(store, page);
    std::set<std::string_view> seen;
    std::string results;
    for (const PageOrder& from : page.orders) {
        if (!seen.insert(*from.fields[0]).second)
            continue;
        const OrderRow row = OrderRow(snapshot->rows().front().first + seen.size() - 1);
        checkStored(snapshot->order(row), from);
        results.append(results.empty() ? "" : ",").append(jsonOf(snapshot->order(row)));
    }
    return results;
}

} // namespace
} // namespace docket

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace docket;
    const std::string_view body(reinterpret_cast<const char*>(data), size);
    static PageParser parser;
    const Page& page = parser.parse(body);
    checkPage(page);
    claim(parseEnvelope(body).has_value() == page.error.has_value(), "an envelope is found in every page");
    if (page.orders.empty())
        return 0;
    const std::string results = checkOrders(page);
    const Page& again = parser.parse(R"({"data":{"results":[)" + results + "]}}");
    claim(again.fault == PageFault::None && !again.repaired, "what was written is a page");
    claim(again.unreadableCount == 0, "what was written has its id");
    claim(checkOrders(again) == results, "what was written is read and written the same");
    return 0;
}
