// SPDX-License-Identifier: MIT
#include "models/orders/htmlwriter.h"

// Tables, rows and cells of HtmlWriter.

namespace docket {

bool HtmlWriter::isTablePart(HtmlRole role)
{
    return role == HtmlRole::Table || role == HtmlRole::RowGroup || role == HtmlRole::Row || role == HtmlRole::Cell;
}

void HtmlWriter::beginTable()
{
    closeParagraph();
    if (!makeRoomForText())
        return;
    const bool isTooDeep = m_grids.size() == mostNestedTables || m_open.size() + 4 > deepest;
    // The outer table, too, may have become text just now.
    if (m_textTables == 0 && !isTooDeep && m_cells < mostCells)
        return open(HtmlRole::Table, "table");
    ++m_textTables;
    breakLine();
}

void HtmlWriter::beginRow(HtmlRole role, std::string_view name)
{
    const std::size_t table = findOpen(HtmlRole::Table, "table", true);
    if (table == none)
        return breakLine();
    // A row may stay in its group; a group begins right in the table.
    const bool inGroup
        = role == HtmlRole::Row && table + 1 < m_open.size() && m_open[table + 1].role == HtmlRole::RowGroup;
    closeTo(table + (inGroup ? 2 : 1));
    if (role == HtmlRole::Row && !growByRow())
        return goOnAsText(table);
    open(role, name);
}

void HtmlWriter::beginCell(std::string_view name)
{
    const std::size_t table = findOpen(HtmlRole::Table, "table", true);
    if (table == none)
        return breakLine();
    std::size_t row = table + 1;
    while (row < m_open.size() && m_open[row].role != HtmlRole::Row)
        ++row;
    if (row < m_open.size())
        closeTo(row + 1);
    else
        beginRow(HtmlRole::Row, "tr");
    if (m_textTables > 0)
        return;
    if (!growByCell())
        return goOnAsText(table);
    open(HtmlRole::Cell, name);
}

// The innermost table's grid gets a row. False: there is no room for it.
bool HtmlWriter::growByRow()
{
    Grid& grid = m_grids.back();
    if (m_cells + grid.widest > mostCells)
        return false;
    m_cells += grid.widest;
    ++grid.rows;
    grid.columns = 0;
    return true;
}

// The same for a cell of its last row: a wider row makes all rows wider.
bool HtmlWriter::growByCell()
{
    Grid& grid = m_grids.back();
    if (grid.columns == grid.widest) {
        if (m_cells + grid.rows > mostCells)
            return false;
        m_cells += grid.rows;
        ++grid.widest;
    }
    ++grid.columns;
    return true;
}

void HtmlWriter::goOnAsText(std::size_t table)
{
    closeTo(table);
    ++m_textTables;
    breakLine();
}

// Inside a table that is read as text: rows are lines, cells are apart by a blank.
bool HtmlWriter::beginsInTextTable(HtmlRole role)
{
    if (role == HtmlRole::Table)
        ++m_textTables;
    else if (role == HtmlRole::Cell)
        addText(" ");
    if (role == HtmlRole::Table || role == HtmlRole::Row)
        breakLine();
    return isTablePart(role);
}

void HtmlWriter::endTable()
{
    --m_textTables;
    breakLine();
}

} // namespace docket
