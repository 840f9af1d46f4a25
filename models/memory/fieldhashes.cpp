// SPDX-License-Identifier: MIT
#include "models/memory/fieldhashes.h"

#include "models/orders/job.h"

#include <algorithm>
#include <initializer_list>
#include <string>
#include <vector>

namespace docket {

namespace {

constexpr std::size_t usualParts = 256; // bytes

std::string partsOf(std::initializer_list<Value> values)
{
    std::string parts;
    parts.reserve(usualParts);
    for (const Value& value : values)
        appendPart(value, parts);
    return parts;
}

std::string partsOf(const TeamMember& member)
{
    std::string parts = partsOf({member.remoteId, member.email, member.firstName, member.lastName});
    for (const std::string_view role : member.roles)
        appendPart(role, parts);
    return parts;
}

std::string partsOf(const std::vector<TeamMember>& team)
{
    std::vector<std::string> members;
    members.reserve(team.size());
    for (const TeamMember& member : team)
        members.push_back(partsOf(member));
    std::sort(members.begin(), members.end());
    std::string parts;
    for (const std::string& member : members)
        appendPart(member, parts);
    return parts;
}

} // namespace

std::uint64_t candidateHash(const MemoryKey& key, const Order& order)
{
    return key.hash(partsOf({order.field(OrderField::PackageId), order.field(OrderField::CandidateRemoteId),
        order.field(OrderField::Email), order.field(OrderField::FirstName), order.field(OrderField::LastName),
        order.field(OrderField::Phone), order.field(OrderField::ApplicationRemoteId)}));
}

JobHashes jobHashes(const MemoryKey& key, const Job& job)
{
    const Location none;
    const Location& at = job.location ? *job.location : none;
    return {key.hash(partsOf({job.remoteId, job.name, job.code})),
        key.hash(partsOf({at.street1, at.street2, at.city, at.state, at.zipCode, at.country, at.raw})),
        key.hash(partsOf(job.team)), key.hash(job.descriptionJson)};
}

FieldGroups differingGroups(const JobHashes& one, const JobHashes& other)
{
    const auto bit = [](bool differs, FieldGroup group) { return differs ? unsigned{bitOf(group)} : 0U; };
    return static_cast<FieldGroups>(bit(one.job != other.job, FieldGroup::Job)
        | bit(one.location != other.location, FieldGroup::Location) | bit(one.team != other.team, FieldGroup::Team)
        | bit(one.description != other.description, FieldGroup::Description));
}

} // namespace docket
