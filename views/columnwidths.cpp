// SPDX-License-Identifier: MIT
#include "views/columnwidths.h"

namespace docket {

namespace {

struct ColumnShare
{
    OrderColumn column;
    double narrow; // of the table's width; 0: not shown
    double wide;
};

constexpr int wideTable = 820;
constexpr std::array<ColumnShare, orderColumnCount> columnShares{{
    {OrderColumn::Candidate, 0.265, 0.235},
    {OrderColumn::Job, 0.345, 0.30},
    {OrderColumn::Package, 0.205, 0.165},
    {OrderColumn::Location, 0.185, 0.145},
    {OrderColumn::Recruiter, 0, 0.155},
    {OrderColumn::Email, 0, 0},
    {OrderColumn::Phone, 0, 0},
    {OrderColumn::JobCode, 0, 0},
    {OrderColumn::Integration, 0, 0},
    {OrderColumn::Status, 0, 0},
    {OrderColumn::State, 0, 0},
    {OrderColumn::SeenSince, 0, 0},
}};

} // namespace

ColumnWidths defaultColumnWidths(int tableWidth)
{
    ColumnWidths widths{};
    int rest = tableWidth;
    std::size_t last = 0;
    for (const ColumnShare& share : columnShares) {
        const auto at = static_cast<std::size_t>(share.column);
        widths[at] = static_cast<int>(tableWidth * (tableWidth >= wideTable ? share.wide : share.narrow));
        rest -= widths[at];
        if (widths[at] > 0)
            last = at;
    }
    widths[last] += rest; // what rounding left over
    return widths;
}

} // namespace docket
