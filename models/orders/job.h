// SPDX-License-Identifier: MIT
#pragma once

#include "models/orders/order.h"

#include <string>
#include <string_view>
#include <vector>

namespace docket {

struct Location
{
    Value street1, street2, city, state, zipCode, country, raw;
};

struct TeamMember
{
    Value remoteId, email, firstName, lastName;
    std::vector<std::string_view> roles; // verbatim, also roles that the schema does not know; at most maxRoles
};

inline constexpr std::size_t maxWrongTypes = 20;
inline constexpr std::size_t maxTeam = 10'000;
inline constexpr std::size_t maxRoles = 100; // of one member
inline constexpr std::size_t maxFoldedDescription = 4 * 1024 * 1024; // bytes; what lies beyond is not searched

// One job, kept once however many orders name it. Its views point into the job
// itself, so it neither moves nor is copied. Immutable once published.
struct Job
{
    Job() = default;
    Job(const Job&) = delete;
    Job& operator=(const Job&) = delete;

    std::uint32_t number = 0; // dense within its generation, from 0
    std::string raw; // its JSON as received, byte for byte; empty: the order had no "job"
    Value remoteId, name, code, description; // description is HTML, mostly
    std::optional<Location> location;
    std::vector<TeamMember> team; // at most maxTeam
    bool rawIsJson = true; // false: raw breaks JSON's grammar somewhere inside
    // Paths such as "location.city" or "hiring_team[2].email" whose value was of another
    // type; "job" when it is no object or broken inside, "hiring_team" also when it was
    // longer than is kept. At most maxWrongTypes.
    std::vector<std::string> wrongTypes;
    std::string folded; // all its words, the description as plain text, folded for searching; '\n' between fields
    std::string texts; // what the views point into
};

// Reads a job's JSON into `job`, which must be new: fills everything but number.
// Never fails: what cannot be read is absent and named in wrongTypes.
void parseJob(std::string_view raw, Job& job);

} // namespace docket
