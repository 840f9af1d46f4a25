// SPDX-License-Identifier: MIT
#pragma once

namespace docket {

// The columns of the order table. Their order is that of the table before a person
// moves them; names in settings come from columnKey(), never from the number.
enum class OrderColumn { Candidate, Job, Package, Location, Recruiter, Email, Phone, JobCode, Integration, Status };
inline constexpr int orderColumnCount = 10;

// One column to sort by. Orders without a text there come last, whichever way it goes.
struct SortKey
{
    OrderColumn column = OrderColumn::Candidate;
    bool descending = false;

    bool operator==(const SortKey&) const = default;
};

} // namespace docket
