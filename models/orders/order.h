// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace docket {

// A text as the server sent it. Absent, null and values of another type all read
// as nullopt; what was really there is kept as an Oddity. Always valid UTF-8.
using Value = std::optional<std::string_view>;

// The texts of an order outside its job, in the order of the schema.
enum class OrderField : std::uint8_t {
    Id,
    PackageId,
    CandidateRemoteId,
    Email,
    FirstName,
    LastName,
    Phone,
    ApplicationRemoteId
};
inline constexpr std::size_t orderFieldCount = 8;

// Which object of an order a key stands in.
enum class OrderPart : std::uint8_t { Order, Candidate, Application };

// How a member of an order differs from the schema.
enum class OddityKind : std::uint8_t {
    Absent, // a known key is not there; raw is empty
    OtherType, // the value of a known key is of a type that the schema does not have there
    Repeated, // a known key came again; the first one counts
    Unknown, // a key that the schema does not name, however often it came
};

// A member of an order that is not there as the schema has it. Together with the
// fields and the job's raw JSON it gives the order back, value for value. When
// candidate or application is itself odd, the keys below it are not named. A job of
// another type is kept in the job itself.
struct Oddity
{
    std::string_view key; // unescaped
    std::string_view raw; // its JSON as received
    OrderPart part = OrderPart::Order;
    OddityKind kind = OddityKind::Unknown;
};

// A row of a Snapshot: a stable name for one order as long as its generation lives.
// Rows ascend in the order in which the orders of an integration arrived.
enum class OrderRow : std::uint32_t {};

struct FieldName
{
    OrderPart part;
    std::string_view key;
};

// Where each OrderField stands in the JSON; indexed by the enum.
inline constexpr std::array<FieldName, orderFieldCount> orderFieldNames{{
    {OrderPart::Order, "id"},
    {OrderPart::Order, "package_id"},
    {OrderPart::Candidate, "remote_id"},
    {OrderPart::Candidate, "email"},
    {OrderPart::Candidate, "first_name"},
    {OrderPart::Candidate, "last_name"},
    {OrderPart::Candidate, "phone"},
    {OrderPart::Application, "remote_id"},
}};

} // namespace docket
