// SPDX-License-Identifier: MIT
#pragma once

namespace docket {

// The columns of the order table. Their order is that of the table before a person
// moves them; names in settings come from columnKey(), never from the number.
enum class OrderColumn {
    Candidate,
    Job,
    Package,
    Location,
    Recruiter,
    Email,
    Phone,
    JobCode,
    Integration,
    Status,
    State,
    SeenSince
};
inline constexpr int orderColumnCount = 12;

// Whether the column says what is remembered of an order, not what the server sent.
constexpr bool isRemembered(OrderColumn column)
{
    return column == OrderColumn::State || column == OrderColumn::SeenSince;
}

// One column to sort by. Orders without a text there come last, whichever way it goes.
struct SortKey
{
    OrderColumn column = OrderColumn::Candidate;
    bool descending = false;

    bool operator==(const SortKey&) const = default;
};

} // namespace docket
