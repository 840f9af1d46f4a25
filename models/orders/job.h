// SPDX-License-Identifier: MIT
#pragma once

#include "models/orders/order.h"

#include <cstdint>
#include <memory>
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

// The lines of Job::folded in front of the team.
enum class JobLine : std::uint8_t { Name, Code, RemoteId, Street1, Street2, ZipCode, City, State, Country, Raw };
inline constexpr std::size_t jobLineCount = 10;
inline constexpr char memberSeparator = '\x1f'; // folding leaves none in a text

// One job, kept once however many orders name it. Its views point into the job
// itself, so it neither moves nor is copied. Immutable once published.
struct Job
{
    Job() = default;
    Job(const Job&) = delete;
    Job& operator=(const Job&) = delete;

    std::uint32_t number = 0; // dense within its generation, from 0
    std::string raw; // its JSON as received, byte for byte; empty: the order had no "job"
    Value remoteId, name, code;
    std::optional<Location> location;
    std::vector<TeamMember> team; // at most maxTeam
    bool rawIsJson = true; // false: raw breaks JSON's grammar somewhere inside
    // Paths such as "location.city" or "hiring_team[2].email" whose value was of another
    // type; "job" when it is no object or broken inside, "hiring_team" also when it was
    // longer than is kept. At most maxWrongTypes.
    std::vector<std::string> wrongTypes;
    // Its words folded for searching, a line each in the order of JobLine (absent ones are
    // empty), then a line for each team member, then the description as plain text. Within
    // a member's line name, e-mail, id and roles are parted by memberSeparator.
    std::string folded;
    std::size_t descriptionAt = 0; // where in folded the last line begins
    // Texts that had escapes, and are no part of raw; views point into them. The description
    // is the largest by far, has escapes nearly always and is seldom read: it stays as JSON.
    std::vector<std::unique_ptr<const std::string>> texts;
    std::string_view descriptionJson; // with its quotes; empty: there is none

    std::optional<std::string> description() const; // HTML, mostly

    std::string_view foldedLine(JobLine line) const;
    std::string_view foldedTeam() const; // all members' lines
    std::string_view foldedDescription() const { return std::string_view(folded).substr(descriptionAt); }
};

// Reads a job's JSON into `job`, which must be new: fills everything but number.
// Never fails: what cannot be read is absent and named in wrongTypes.
void parseJob(std::string_view raw, Job& job);

} // namespace docket
