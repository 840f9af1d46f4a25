// SPDX-License-Identifier: MIT
#include "models/output/orderwriter.h"

#include "models/orders/orderjson.h"
#include "models/orders/store.h"

#include <array>
#include <string>
#include <utility>

namespace docket {

namespace {

constexpr qsizetype pieceSize = 64 * 1024;

// The leaf fields by their paths in the JSON, the id first.
constexpr const char* csvHeader
    = "id,package_id,candidate.remote_id,candidate.email,candidate.first_name,candidate.last_name,candidate.phone,"
      "application.remote_id,job.remote_id,job.name,job.job_code,job.description,job.location.street_1,"
      "job.location.street_2,job.location.city,job.location.state,job.location.zip_code,job.location.country,"
      "job.location.raw,job.hiring_team\r\n";

void appendCsvCell(const Value& value, std::string& to)
{
    if (!value)
        return;
    if (value->find_first_of(",\"\r\n") == std::string_view::npos) {
        to += *value;
        return;
    }
    to += '"';
    for (const char c : *value) {
        if (c == '"')
            to += '"';
        to += c;
    }
    to += '"';
}

void appendMember(const char* key, const Value& value, std::string& to)
{
    appendJsonString(key, to);
    to += ':';
    if (value)
        appendJsonString(*value, to);
    else
        to += "null";
    to += ',';
}

std::string teamJson(const Job& job)
{
    std::string json = "[";
    for (const TeamMember& member : job.team) {
        json += json.size() > 1 ? ",{" : "{";
        appendMember("remote_id", member.remoteId, json);
        appendMember("email", member.email, json);
        appendMember("first_name", member.firstName, json);
        appendMember("last_name", member.lastName, json);
        json += "\"hiring_team_roles\":[";
        for (std::size_t i = 0; i < member.roles.size(); ++i) {
            if (i > 0)
                json += ',';
            appendJsonString(member.roles[i], json);
        }
        json += "]}";
    }
    return json + ']';
}

std::string csvLine(const Order& order)
{
    std::string line;
    const auto add = [&line](const Value& value) {
        appendCsvCell(value, line);
        line += ',';
    };
    for (std::size_t i = 0; i < orderFieldCount; ++i)
        add(order.field(static_cast<OrderField>(i)));
    const Job& job = order.job();
    const std::optional<std::string> description = job.description();
    for (const Value& value : {job.remoteId, job.name, job.code, Value(description)})
        add(value);
    const Location location = job.location.value_or(Location{});
    for (const Value& value : {location.street1, location.street2, location.city, location.state, location.zipCode,
             location.country, location.raw})
        add(value);
    appendCsvCell(teamJson(job), line);
    return line + "\r\n";
}

} // namespace

std::optional<OrderFormat> orderFormatFromName(const QString& name)
{
    if (name == QLatin1String("json"))
        return OrderFormat::Json;
    if (name == QLatin1String("ndjson"))
        return OrderFormat::Ndjson;
    if (name == QLatin1String("csv"))
        return OrderFormat::Csv;
    return std::nullopt;
}

OrderWriter::OrderWriter(OrderFormat format, Sink sink)
    : m_format(format)
    , m_sink(std::move(sink))
{
    if (m_format == OrderFormat::Json)
        m_pending = "[";
    if (m_format == OrderFormat::Csv)
        m_pending = csvHeader;
}

bool OrderWriter::write(const Order& order)
{
    switch (m_format) {
    case OrderFormat::Json:
        m_pending += (m_first ? "\n" : ",\n") + orderJson(order);
        break;
    case OrderFormat::Ndjson:
        m_pending += orderJson(order) + '\n';
        break;
    case OrderFormat::Csv:
        m_pending += csvLine(order);
        break;
    }
    m_first = false;
    return push(false);
}

bool OrderWriter::finish()
{
    if (m_format == OrderFormat::Json)
        m_pending += m_first ? "]\n" : "\n]\n";
    return push(true);
}

bool OrderWriter::push(bool everything)
{
    if (m_pending.isEmpty() || (!everything && m_pending.size() < pieceSize))
        return true;
    const QByteArray piece = std::exchange(m_pending, {});
    return m_sink(piece);
}

} // namespace docket
