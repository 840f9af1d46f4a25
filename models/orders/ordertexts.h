// SPDX-License-Identifier: MIT
#pragma once

#include "models/orders/query.h"
#include "models/orders/store.h"

#include <cstdint>
#include <functional>
#include <string_view>

namespace docket {

// Where a text of an order stands.
enum class TextPlace : std::uint8_t {
    CandidateName, // as spoken
    Email,
    Phone,
    CandidateId,
    ApplicationId,
    OrderId,
    Package,
    PackageName, // what its id is called
    Status,
    JobName,
    JobCode,
    JobId,
    Street1,
    Street2,
    ZipCode,
    City,
    State,
    Country,
    RawLocation,
    MemberName, // as spoken
    MemberEmail,
    MemberId,
    MemberRole,
    Description, // as plain text
    Integration, // its id
    Connection, // the integration's label
    ConnectionName,
};

// Says true when it has seen enough. `member` is the index into Job::team of the four
// Member places, 0 elsewhere. The text is as received and valid during the call only.
using TextTaker = std::function<bool(TextPlace place, std::uint32_t member, std::string_view text)>;

// Shows the texts that terms on this field look at, one after the other; absent ones are
// left out. True as soon as the taker is. A description is made plain for it: slow.
bool takeOwnTexts(const Order& order, QueryField field, const TextTaker& take); // beside job and integration
bool takeJobTexts(const Job& job, QueryField field, const TextTaker& take);
bool takeSourceTexts(const OrderSource& source, QueryField field, const TextTaker& take);

} // namespace docket
