// SPDX-License-Identifier: MIT
#pragma once

#include "models/ordercells.h"

#include <array>

namespace docket {

// Where the text of the first column begins; before it stands the mark of the row.
inline constexpr int firstCellInset = 46;

// In pixels, by OrderColumn; 0: not shown.
using ColumnWidths = std::array<int, orderColumnCount>;

// The columns of the order table as long as the person has not sized any: they fill
// `tableWidth` exactly, and the recruiter finds room from 820 on.
ColumnWidths defaultColumnWidths(int tableWidth);

} // namespace docket
