// SPDX-License-Identifier: MIT
#pragma once

#include "models/output/celldialect.h"
#include "models/output/orderwriter.h"

#include <string>

namespace docket {

// Writes a table of cells as text, with its titles.
class TableWriter final : public OrderWriter
{
public:
    TableWriter(const OutputOptions& options, Sink sink);
    bool write(const Order& order) override;
    bool finish() override;

private:
    CellDialect m_dialect;
    std::shared_ptr<const OrderMarks> m_marks;
    RowCells m_cells;
    std::string m_pending;
};

} // namespace docket
