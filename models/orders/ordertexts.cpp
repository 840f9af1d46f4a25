// SPDX-License-Identifier: MIT
#include "models/orders/ordertexts.h"

#include "models/orders/foldedname.h"
#include "models/orders/htmltext.h"
#include "models/orders/trimmed.h"
#include "models/orders/values.h"

#include <algorithm>
#include <array>

namespace docket {
namespace {

bool takeValue(const Value& value, TextPlace place, const TextTaker& take)
{
    return value && !value->empty() && take(place, 0, *value);
}

bool takePackageName(const Order& order, const TextTaker& take)
{
    const std::string_view id = trimmedText(order.field(OrderField::PackageId).value_or(std::string_view()));
    const std::string_view name = order.source().packageName(id);
    return !name.empty() && take(TextPlace::PackageName, 0, name);
}

bool isAmong(QueryField field, QueryField own)
{
    return field == QueryField::Any || field == own;
}

bool isWanted(const TeamMember& member, QueryField field)
{
    const auto hasRole = [&](std::string_view role) {
        return std::find(member.roles.begin(), member.roles.end(), role) != member.roles.end();
    };
    switch (field) {
    case QueryField::Recruiter:
        return hasRole("RECRUITER");
    case QueryField::Manager:
        return hasRole("HIRING_MANAGER");
    default:
        return isAmong(field, QueryField::Team);
    }
}

bool takeMember(const TeamMember& member, std::uint32_t index, const TextTaker& take)
{
    const std::string name = spokenNameOf(member.firstName, member.lastName);
    if (!name.empty() && take(TextPlace::MemberName, index, name))
        return true;
    if (member.email && take(TextPlace::MemberEmail, index, *member.email))
        return true;
    if (member.remoteId && take(TextPlace::MemberId, index, *member.remoteId))
        return true;
    return std::any_of(member.roles.begin(), member.roles.end(),
        [&](std::string_view role) { return take(TextPlace::MemberRole, index, role); });
}

struct PlacedValue
{
    const Value& value;
    TextPlace place;
    QueryField field; // Any: of no field of its own
};

bool takeLocation(const Location& location, QueryField field, const TextTaker& take)
{
    const std::array<PlacedValue, 7> values{{{location.street1, TextPlace::Street1, QueryField::Any},
        {location.street2, TextPlace::Street2, QueryField::Any},
        {location.zipCode, TextPlace::ZipCode, QueryField::Any}, {location.city, TextPlace::City, QueryField::City},
        {location.state, TextPlace::State, QueryField::Any},
        {location.country, TextPlace::Country, QueryField::Country},
        {location.raw, TextPlace::RawLocation, QueryField::Any}}};
    return std::any_of(values.begin(), values.end(),
        [&](const PlacedValue& each) { return isAmong(field, each.field) && takeValue(each.value, each.place, take); });
}

} // namespace

bool takeOwnTexts(const Order& order, QueryField field, const TextTaker& take)
{
    if (isAmong(field, QueryField::Name)) {
        const std::string name = spokenNameOf(order.field(OrderField::FirstName), order.field(OrderField::LastName));
        if (!name.empty() && take(TextPlace::CandidateName, 0, name))
            return true;
    }
    if (field == QueryField::Status) {
        const std::string status = statusOf(order.oddities());
        return !status.empty() && take(TextPlace::Status, 0, status);
    }
    struct Own
    {
        OrderField value;
        TextPlace place;
        QueryField field;
    };
    static constexpr std::array<Own, 6> own{{{OrderField::Email, TextPlace::Email, QueryField::Email},
        {OrderField::Phone, TextPlace::Phone, QueryField::Phone},
        {OrderField::CandidateRemoteId, TextPlace::CandidateId, QueryField::Any},
        {OrderField::ApplicationRemoteId, TextPlace::ApplicationId, QueryField::Application},
        {OrderField::Id, TextPlace::OrderId, QueryField::Order},
        {OrderField::PackageId, TextPlace::Package, QueryField::Package}}};
    const bool isTaken = std::any_of(own.begin(), own.end(), [&](const Own& each) {
        return isAmong(field, each.field) && takeValue(order.field(each.value), each.place, take);
    });
    return isTaken || (isAmong(field, QueryField::Package) && takePackageName(order, take));
}

bool takeJobTexts(const Job& job, QueryField field, const TextTaker& take)
{
    if ((isAmong(field, QueryField::Job) && takeValue(job.name, TextPlace::JobName, take))
        || (isAmong(field, QueryField::Code) && takeValue(job.code, TextPlace::JobCode, take))
        || (field == QueryField::Any && takeValue(job.remoteId, TextPlace::JobId, take))
        || (job.location && takeLocation(*job.location, field, take)))
        return true;
    for (std::uint32_t i = 0; i < job.team.size(); ++i)
        if (isWanted(job.team[i], field) && takeMember(job.team[i], i, take))
            return true;
    if (!isAmong(field, QueryField::Description))
        return false;
    const std::optional<std::string> description = job.description();
    return description && take(TextPlace::Description, 0, plainText(*description));
}

bool takeSourceTexts(const OrderSource& source, QueryField field, const TextTaker& take)
{
    return (isAmong(field, QueryField::Integration) && take(TextPlace::Integration, 0, source.integration))
        || (isAmong(field, QueryField::Connection) && take(TextPlace::Connection, 0, source.shownLabel()))
        || (field == QueryField::Connection && !source.connectionName.empty()
            && take(TextPlace::ConnectionName, 0, source.connectionName));
}

} // namespace docket
