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
    if (m_tables == mostNestedTables || m_open.size() + 4 > deepest) {
        ++m_textTables;
        breakLine();
        return;
    }
    if (!makeRoomForText())
        return;
    open(HtmlRole::Table, "table");
    ++m_tables;
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
    open(HtmlRole::Cell, name);
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
