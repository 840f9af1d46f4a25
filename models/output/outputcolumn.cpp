// SPDX-License-Identifier: MIT
#include "models/output/outputcolumn.h"

#include "models/markcells.h"
#include "models/orders/celltext.h"
#include "models/orders/orderjson.h"
#include "models/orders/store.h"

#include <array>

namespace docket {

namespace {

struct FieldColumn
{
    const char* path;
    bool isPersonal;
    void (*append)(const Order& order, std::string& to);
};

void appendValue(const Value& value, std::string& to)
{
    to += value.value_or(std::string_view());
}

template <OrderField Field>
void appendOrderField(const Order& order, std::string& to)
{
    appendValue(order.field(Field), to);
}

template <Value Job::*Member>
void appendJobField(const Order& order, std::string& to)
{
    appendValue(order.job().*Member, to);
}

template <Value Location::*Member>
void appendPlaceField(const Order& order, std::string& to)
{
    if (const std::optional<Location>& location = order.job().location)
        appendValue((*location).*Member, to);
}

void appendDescription(const Order& order, std::string& to)
{
    to += order.job().description().value_or(std::string());
}

void appendTeam(const Order& order, std::string& to)
{
    to += teamJson(order.job(), false);
}

void appendStatus(const Order& order, std::string& to)
{
    to += order.status();
}

// Every leaf of the schema, in its order; behind them what only the list of orders of every
// status has, which is written when it is asked for.
constexpr std::array fieldColumns{
    FieldColumn{"id", false, appendOrderField<OrderField::Id>},
    FieldColumn{"package_id", false, appendOrderField<OrderField::PackageId>},
    FieldColumn{"candidate.remote_id", true, appendOrderField<OrderField::CandidateRemoteId>},
    FieldColumn{"candidate.email", true, appendOrderField<OrderField::Email>},
    FieldColumn{"candidate.first_name", true, appendOrderField<OrderField::FirstName>},
    FieldColumn{"candidate.last_name", true, appendOrderField<OrderField::LastName>},
    FieldColumn{"candidate.phone", true, appendOrderField<OrderField::Phone>},
    FieldColumn{"application.remote_id", false, appendOrderField<OrderField::ApplicationRemoteId>},
    FieldColumn{"job.remote_id", false, appendJobField<&Job::remoteId>},
    FieldColumn{"job.name", false, appendJobField<&Job::name>},
    FieldColumn{"job.job_code", false, appendJobField<&Job::code>},
    FieldColumn{"job.description", false, appendDescription},
    FieldColumn{"job.location.street_1", false, appendPlaceField<&Location::street1>},
    FieldColumn{"job.location.street_2", false, appendPlaceField<&Location::street2>},
    FieldColumn{"job.location.city", false, appendPlaceField<&Location::city>},
    FieldColumn{"job.location.state", false, appendPlaceField<&Location::state>},
    FieldColumn{"job.location.zip_code", false, appendPlaceField<&Location::zipCode>},
    FieldColumn{"job.location.country", false, appendPlaceField<&Location::country>},
    FieldColumn{"job.location.raw", false, appendPlaceField<&Location::raw>},
    FieldColumn{"job.hiring_team", true, appendTeam},
    FieldColumn{"status", false, appendStatus},
};
constexpr std::size_t schemaFieldCount = fieldColumns.size() - 1;

void appendMember(const char* key, const Value& value, bool masked, std::string& to)
{
    appendJsonString(key, to);
    to += ':';
    if (value)
        appendJsonString(masked ? maskedText : *value, to);
    else
        to += "null";
    to += ',';
}

const FieldColumn& fieldAt(std::uint8_t number)
{
    return fieldColumns[static_cast<std::size_t>(number - orderColumnCount)];
}

} // namespace

QList<OutputColumn> OutputColumn::shown(const QList<OrderColumn>& columns)
{
    return {columns.cbegin(), columns.cend()};
}

QList<OutputColumn> OutputColumn::allFields()
{
    QList<OutputColumn> all;
    for (std::size_t i = 0; i < schemaFieldCount; ++i)
        all += OutputColumn(static_cast<std::uint8_t>(orderColumnCount + i));
    return all;
}

std::optional<OutputColumn> OutputColumn::fromPath(const QString& path)
{
    for (std::size_t i = 0; i < fieldColumns.size(); ++i) {
        const OutputColumn field(static_cast<std::uint8_t>(orderColumnCount + i));
        if (field.key() == path)
            return field;
    }
    return std::nullopt;
}

std::optional<OutputColumn> OutputColumn::fromKey(const QString& key)
{
    for (int i = 0; i < orderColumnCount; ++i) {
        if (columnKey(static_cast<OrderColumn>(i)) == key)
            return OutputColumn(static_cast<OrderColumn>(i));
    }
    return fromPath(key);
}

QString OutputColumn::key() const
{
    return isField() ? QString::fromLatin1(fieldAt(m_number).path) : columnKey(static_cast<OrderColumn>(m_number));
}

QString OutputColumn::title() const
{
    return isField() ? key() : columnTitle(static_cast<OrderColumn>(m_number));
}

bool OutputColumn::isField() const
{
    return m_number >= orderColumnCount;
}

bool OutputColumn::isPersonal() const
{
    return isField() ? fieldAt(m_number).isPersonal : isPersonalColumn(static_cast<OrderColumn>(m_number));
}

bool OutputColumn::isOfJob() const
{
    return !isField() && isJobColumn(static_cast<OrderColumn>(m_number));
}

void OutputColumn::append(const Order& order, std::string& to, bool masked, const OrderMarks* marks) const
{
    if (masked && isPersonal())
        to += maskedText;
    else if (isField())
        fieldAt(m_number).append(order, to);
    else if (isRemembered(static_cast<OrderColumn>(m_number)))
        to += marks ? markOutput(*marks, order, static_cast<OrderColumn>(m_number)).toStdString() : std::string();
    else
        appendPlainCell(order, static_cast<OrderColumn>(m_number), to);
}

std::string teamJson(const Job& job, bool masked)
{
    std::string json = "[";
    for (const TeamMember& member : job.team) {
        json += json.size() > 1 ? ",{" : "{";
        appendMember("remote_id", member.remoteId, masked, json);
        appendMember("email", member.email, masked, json);
        appendMember("first_name", member.firstName, masked, json);
        appendMember("last_name", member.lastName, masked, json);
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

} // namespace docket
