// SPDX-License-Identifier: MIT
#include "models/orders/celltext.h"

#include "models/orders/attention.h"
#include "models/orders/foldedname.h"
#include "models/orders/trimmed.h"

#include <algorithm>

namespace docket {
namespace {

constexpr int mostRecruiters = 5; // a cell has no room for more

std::string_view present(const Value& value)
{
    return trimmedText(value.value_or(std::string_view()));
}

CellShape appendText(std::string_view text, std::string& to)
{
    to += text;
    return {text.empty(), false, false, 0};
}

CellShape appendCandidate(const Order& order, std::string& to)
{
    if (appendListedName(order.field(OrderField::FirstName), order.field(OrderField::LastName), to))
        return {false, false, false, 0};
    CellShape shape = appendText(localPartOf(order.field(OrderField::Email)), to);
    shape.isFallback = true;
    return shape;
}

CellShape appendLocation(const Job& job, std::string& to)
{
    if (!job.location)
        return {};
    const std::string_view country = present(job.location->country);
    for (const Value& value : {job.location->city, job.location->state, job.location->raw}) {
        const std::string_view text = present(value);
        if (text.empty())
            continue;
        to += text;
        const bool hasCode = isCountryCode(country);
        if (hasCode)
            to.append(1, ' ').append(country);
        return {false, false, false, static_cast<std::uint8_t>(hasCode ? 1 + country.size() : 0)};
    }
    CellShape shape = appendText(country, to);
    shape.isCountry = !shape.isNull;
    return shape;
}

bool isRecruiter(const TeamMember& member)
{
    return std::find(member.roles.begin(), member.roles.end(), "RECRUITER") != member.roles.end();
}

CellShape appendRecruiters(const Job& job, std::string& to)
{
    const std::size_t begin = to.size();
    int found = 0;
    for (const TeamMember& member : job.team) {
        if (!isRecruiter(member))
            continue;
        if (found++ == mostRecruiters)
            break;
        const std::size_t before = to.size();
        if (before > begin)
            to += ", ";
        const std::size_t nameAt = to.size();
        if (!appendSpokenName(member.firstName, member.lastName, to))
            to += present(member.email);
        if (to.size() == nameAt)
            to.resize(before); // somebody without a name
    }
    return {to.size() == begin, false, false, 0};
}

// By its name where it is known, else by its id.
CellShape appendPackage(const Order& order, std::string& to)
{
    const std::string_view id = present(order.field(OrderField::PackageId));
    const std::string_view name = order.source().packageName(id);
    return appendText(name.empty() ? id : name, to);
}

// Both names with `between` between them, or the one that is there.
bool appendNames(std::string_view one, std::string_view between, std::string_view other, std::string& to)
{
    to += one;
    if (!one.empty() && !other.empty())
        to += between;
    to += other;
    return !one.empty() || !other.empty();
}

} // namespace

CellShape appendCell(const Order& order, OrderColumn column, std::string& to)
{
    switch (column) {
    case OrderColumn::Candidate:
        return appendCandidate(order, to);
    case OrderColumn::Job:
        return appendText(present(order.job().name), to);
    case OrderColumn::Package:
        return appendPackage(order, to);
    case OrderColumn::Location:
        return appendLocation(order.job(), to);
    case OrderColumn::Recruiter:
        return appendRecruiters(order.job(), to);
    case OrderColumn::Email:
        return appendText(present(order.field(OrderField::Email)), to);
    case OrderColumn::Phone:
        return appendText(present(order.field(OrderField::Phone)), to);
    case OrderColumn::JobCode:
        return appendText(present(order.job().code), to);
    case OrderColumn::Integration:
        to += present(order.source().shownLabel());
        return {false, false, false, 0};
    case OrderColumn::State:
    case OrderColumn::SeenSince:
        return {};
    case OrderColumn::Status:
        return appendText(order.status(), to);
    }
    return {};
}

bool isPersonalColumn(OrderColumn column)
{
    switch (column) {
    case OrderColumn::Candidate:
    case OrderColumn::Recruiter:
    case OrderColumn::Email:
    case OrderColumn::Phone:
        return true;
    case OrderColumn::Job:
    case OrderColumn::Package:
    case OrderColumn::Location:
    case OrderColumn::JobCode:
    case OrderColumn::Integration:
    case OrderColumn::State:
    case OrderColumn::SeenSince:
    case OrderColumn::Status:
        return false;
    }
    return true;
}

bool isJobColumn(OrderColumn column)
{
    switch (column) {
    case OrderColumn::Job:
    case OrderColumn::Location:
    case OrderColumn::Recruiter:
    case OrderColumn::JobCode:
        return true;
    case OrderColumn::Candidate:
    case OrderColumn::Package:
    case OrderColumn::Email:
    case OrderColumn::Phone:
    case OrderColumn::Integration:
    case OrderColumn::State:
    case OrderColumn::SeenSince:
    case OrderColumn::Status:
        return false;
    }
    return false;
}

bool appendListedName(const Value& firstName, const Value& lastName, std::string& to)
{
    const std::string_view last = present(lastName);
    return appendNames(last, !last.empty() && isFamilyNameFirst(last) ? " " : ", ", present(firstName), to);
}

bool appendSpokenName(const Value& firstName, const Value& lastName, std::string& to)
{
    const std::string_view first = present(firstName);
    const std::string_view last = present(lastName);
    if (!last.empty() && isFamilyNameFirst(last))
        return appendNames(last, " ", first, to);
    return appendNames(first, " ", last, to);
}

std::string_view localPartOf(const Value& email)
{
    const std::string_view text = present(email);
    const std::string_view local = text.substr(0, text.find('@'));
    return local.empty() ? text : local;
}

} // namespace docket
