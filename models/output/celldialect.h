// SPDX-License-Identifier: MIT
#pragma once

#include "models/output/outputcolumn.h"
#include "models/output/rowcells.h"

#include <QList>

#include <string>
#include <string_view>

namespace docket {

// How a table is written as text: what stands around documents, rows and cells, and what is
// done with a cell so that its reader finds every value as it was. All UTF-8.
struct CellDialect
{
    std::string_view documentBegin;
    std::string_view documentEnd;
    std::string_view rowBegin;
    std::string_view rowEnd;
    EndCell endCell;
    EndCell endTitle;
    bool separates = false; // each cell ends with one byte that parts it from the next
    std::string_view onlyEmptyCell; // stands for a row of one empty cell, where no byte would be no row
    std::string_view ruleCell; // not empty: a row of these comes after the titles
};

// Cells parted by tabs, line feeds; a cell with a tab, a line end or a quote is quoted as
// spreadsheets do.
CellDialect tsvDialect();

// RFC 4180 with every value as it is: comma, CRLF, no byte order mark.
CellDialect csvForPrograms();

// For opening in a spreadsheet: byte order mark, the separator given, and an apostrophe
// before each text that would be run as a formula or read as another number or date.
enum class CsvSeparator { Comma, Semicolon };
CellDialect csvForSpreadsheets(CsvSeparator separator);
CsvSeparator localeSeparator(); // the one that spreadsheets of the desktop's language expect

// An HTML table for mail programs and spreadsheets: every cell is typed as text
// (mso-number-format, sdnum), so that "+49…", "00123" and "=1+1" arrive as they are;
// no font and no colour.
CellDialect htmlDialect();
// The same for a file. Calc, opening one, makes a cell of each line within a cell, and does
// not know that it is a text: a line that would be run there gets an apostrophe.
CellDialect htmlFileDialect();

// A table of GitHub's Markdown, with whatever could be markup escaped.
CellDialect markdownDialect();

// Appends the row of titles, and the rule under it.
void appendTitles(const CellDialect& dialect, const QList<OutputColumn>& columns, std::string& to);
// Appends one row.
void appendRow(const CellDialect& dialect, const Order& order, RowCells& cells, std::string& to);

// The text with a visible sign for each NUL, which would end it in programs that think in C.
std::string withoutNul(std::string_view text);
// Whether a spreadsheet that opens a CSV file would not take the text for a text.
bool needsGuard(std::string_view text);

} // namespace docket
