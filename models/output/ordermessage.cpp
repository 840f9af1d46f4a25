// SPDX-License-Identifier: MIT
#include "models/output/ordermessage.h"

#include "models/orders/celltext.h"
#include "models/orders/orderjson.h"
#include "models/orders/store.h"
#include "models/orders/values.h"
#include "models/output/outputcolumn.h"

#include <algorithm>
#include <vector>

namespace docket {

namespace {

// Writes an object's members one after the other.
class MessageWriter
{
public:
    explicit MessageWriter(bool masked)
        : m_masked(masked)
    {
    }

    void open(std::string_view name = {})
    {
        if (!name.empty())
            key(name);
        m_to += '{';
        m_first = true;
    }
    void close()
    {
        m_to += '}';
        m_first = false;
    }
    void text(std::string_view name, const Value& value)
    {
        key(name);
        if (value)
            appendJsonString(*value, m_to);
        else
            m_to += "null";
    }
    void personal(std::string_view name, const Value& value)
    {
        text(name, value && m_masked ? Value(maskedText) : value);
    }
    void json(std::string_view name, std::string_view json)
    {
        key(name);
        m_to += json;
    }
    std::string take() { return std::move(m_to); }

private:
    void key(std::string_view name)
    {
        if (!m_first)
            m_to += ',';
        m_first = false;
        appendJsonString(name, m_to);
        m_to += ':';
    }

    std::string m_to;
    bool m_masked;
    bool m_first = true;
};

void writeLocation(const std::optional<Location>& location, MessageWriter& writer)
{
    if (!location)
        return writer.text("location", std::nullopt);
    writer.open("location");
    writer.text("street_1", location->street1);
    writer.text("street_2", location->street2);
    writer.text("city", location->city);
    writer.text("state", location->state);
    writer.text("zip_code", location->zipCode);
    writer.text("country", location->country);
    writer.text("raw", location->raw);
    writer.close();
}

void writeJob(const Job& job, MessageWriter& writer)
{
    const std::optional<std::string> description = job.description();
    writer.open("job");
    writer.text("remote_id", job.remoteId);
    writer.text("name", job.name);
    writer.text("job_code", job.code);
    writer.text("description", Value(description));
    writeLocation(job.location, writer);
    writer.json("hiring_team", teamJson(job, true));
    writer.close();
}

std::string maskedMessage(const Order& order)
{
    MessageWriter writer(true);
    writer.open();
    writer.text("id", order.field(OrderField::Id));
    writer.text("package_id", order.field(OrderField::PackageId));
    writer.open("candidate");
    writer.personal("remote_id", order.field(OrderField::CandidateRemoteId));
    writer.personal("email", order.field(OrderField::Email));
    writer.personal("first_name", order.field(OrderField::FirstName));
    writer.personal("last_name", order.field(OrderField::LastName));
    writer.personal("phone", order.field(OrderField::Phone));
    writer.close();
    writer.open("application");
    writer.text("remote_id", order.field(OrderField::ApplicationRemoteId));
    writer.close();
    writeJob(order.job(), writer);
    writer.close();
    return writer.take();
}

bool hasMember(const std::vector<Oddity>& oddities, std::string_view key)
{
    return std::any_of(oddities.begin(), oddities.end(),
        [key](const Oddity& oddity) { return oddity.part == OrderPart::Order && oddity.key == key; });
}

void addText(std::string_view name, std::string_view text, std::string& json)
{
    json += ',';
    appendJsonString(name, json);
    json += ':';
    appendJsonString(text, json);
}

} // namespace

std::string orderMessage(const Order& order, bool masked)
{
    return masked ? maskedMessage(order) : orderJson(order);
}

std::string webhookEvent(const Order& order, bool masked)
{
    const std::vector<Oddity> oddities = order.oddities();
    std::string data = orderMessage(order, masked);
    data.pop_back(); // the closing bracket
    // What is masked has only what is known.
    if (masked || !hasMember(oddities, "status")) {
        const std::string status = statusOf(oddities);
        addText("status", status.empty() ? "OPEN" : status, data);
    }
    if (masked || !hasMember(oddities, "integration_id"))
        addText("integration_id", order.source().integration, data);
    std::string event = "{\"id\":";
    appendJsonString("docket-" + std::string(order.id()), event);
    event += ",\"type\":\"assessment:order-received\",\"data\":";
    return event + data + "}}";
}

} // namespace docket
