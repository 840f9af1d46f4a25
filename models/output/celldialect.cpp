// SPDX-License-Identifier: MIT
#include "models/output/celldialect.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>

namespace docket {

namespace {

constexpr std::uint64_t eachByte(unsigned char byte)
{
    return 0x0101010101010101U * byte;
}

// Has its highest bits set where a byte is zero, and perhaps in bytes above such a one.
constexpr std::uint64_t zeroBytes(std::uint64_t bytes)
{
    return (bytes - eachByte(1)) & ~bytes;
}

// Whether a control character, a quote or the separator is among the eight bytes.
template <char Separator>
bool hasSigns(const char* at)
{
    std::uint64_t bytes = 0;
    std::memcpy(&bytes, at, sizeof bytes);
    const std::uint64_t below = (bytes - eachByte(0x20)) & ~bytes;
    const std::uint64_t found = below | zeroBytes(bytes ^ eachByte('"')) | zeroBytes(bytes ^ eachByte(Separator));
    return (found & eachByte(0x80)) != 0;
}

// The same of a whole cell: what cannot stand there as it is. The last eight bytes may
// be looked at twice.
template <char Separator>
bool hasSigns(std::string_view cell)
{
    static constexpr std::size_t atOnce = 8;
    if (cell.size() < atOnce)
        return std::any_of(cell.begin(), cell.end(),
            [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == '"' || c == Separator; });
    for (std::size_t at = 0; at + atOnce < cell.size(); at += atOnce)
        if (hasSigns<Separator>(cell.data() + at))
            return true;
    return hasSigns<Separator>(cell.data() + cell.size() - atOnce);
}

// The cell from `begin` on between quotes, its own quotes doubled, if it has one of `signs`.
void quoteFrom(std::size_t begin, std::string_view signs, std::string& to)
{
    const std::string_view cell = std::string_view(to).substr(begin);
    if (cell.find_first_of(signs) == std::string_view::npos)
        return;
    std::string quoted(1, '"');
    for (const char c : cell)
        quoted.append(c == '"' ? 2 : 1, c);
    to.replace(begin, std::string::npos, quoted + '"');
}

void replaceNulFrom(std::size_t begin, std::string& to)
{
    if (to.find('\0', begin) != std::string::npos)
        to.replace(begin, std::string::npos, withoutNul(std::string_view(to).substr(begin)));
}

void endTsvCell(std::size_t begin, std::string& line)
{
    if (hasSigns<'\t'>(std::string_view(line).substr(begin))) {
        replaceNulFrom(begin, line);
        quoteFrom(begin, "\t\n\r\"", line);
    }
    line += '\t';
}

void endProgramCell(std::size_t begin, std::string& line)
{
    if (hasSigns<','>(std::string_view(line).substr(begin)))
        quoteFrom(begin, ",\"\r\n", line);
    line += ',';
}

template <char Separator>
void endSpreadsheetCell(std::size_t begin, std::string& line)
{
    static constexpr std::array signs{Separator, '"', '\r', '\n', '\t'};
    const bool isPlain = !hasSigns<Separator>(std::string_view(line).substr(begin));
    if (!isPlain)
        replaceNulFrom(begin, line);
    if (needsGuard(std::string_view(line).substr(begin)))
        line.insert(begin, 1, '\'');
    if (!isPlain)
        quoteFrom(begin, {signs.data(), signs.size()}, line);
    line += Separator;
}

// After OWASP; full width signs included.
bool isFormulaStart(std::string_view text)
{
    static constexpr std::array<std::string_view, 11> starts{
        "=", "+", "-", "@", "\t", "\r", "\n", "\uFF1D", "\uFF0B", "\uFF0D", "\uFF20"};
    return std::any_of(starts.begin(), starts.end(), [&](std::string_view start) { return text.starts_with(start); });
}

// A line end of its own would begin another cell in Excel; this one stays in the cell.
constexpr std::string_view lineBreak = "<br style=\"mso-data-placement:same-cell\">";

bool isControl(char c)
{
    return static_cast<unsigned char>(c) < 0x20 && c != '\t' && c != '\n' && c != '\r';
}

void appendEscaped(char c, std::string& html)
{
    switch (c) {
    case '&':
        html += "&amp;";
        break;
    case '<':
        html += "&lt;";
        break;
    case '>':
        html += "&gt;";
        break;
    case '"':
        html += "&quot;";
        break;
    default:
        if (isControl(c))
            html += "\uFFFD"; // no character of HTML, and Calc drops the sign behind it
        else
            html += c;
    }
}

// The size of the line end at `at`: LF, CR or both; 0 when there is none.
std::size_t lineEndAt(std::string_view text, std::size_t at)
{
    if (text[at] == '\r')
        return at + 1 < text.size() && text[at + 1] == '\n' ? 2 : 1;
    return text[at] == '\n' ? 1 : 0;
}

bool beginsFormula(std::string_view line)
{
    const std::size_t begin = line.find_first_not_of(" \t\v\f");
    if (begin == std::string_view::npos || lineEndAt(line, begin) > 0) // a blank one
        return false;
    return isFormulaStart(line.substr(begin));
}

std::string escapedHtml(std::string_view text, bool guardsLines)
{
    std::string html;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t lineEnd = lineEndAt(text, at);
        if (lineEnd == 0) {
            appendEscaped(text[at++], html);
            continue;
        }
        at += lineEnd;
        html += lineBreak;
        if (guardsLines && beginsFormula(text.substr(at)))
            html += '\'';
    }
    return html;
}

void endHtmlCell(std::size_t begin, std::string& row, std::string_view tag, bool guardsLines = false)
{
    const std::string html = escapedHtml(std::string_view(row).substr(begin), guardsLines);
    row.resize(begin);
    row.append("<").append(tag).append(" style=\"mso-number-format:'\\@'\" sdnum=\"1033;0;@\">");
    row.append(html).append("</").append(tag).append(">");
}

void endHtmlDataCell(std::size_t begin, std::string& row)
{
    endHtmlCell(begin, row, "td");
}

void endHtmlFileCell(std::size_t begin, std::string& row)
{
    endHtmlCell(begin, row, "td", true);
}

void endHtmlTitle(std::size_t begin, std::string& row)
{
    endHtmlCell(begin, row, "th");
}

void endMarkdownCell(std::size_t begin, std::string& row)
{
    static constexpr std::string_view markup = "\\`*_[]<>&|~$";
    const std::string text = withoutNul(std::string_view(row).substr(begin));
    row.resize(begin);
    row += ' ';
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t lineEnd = lineEndAt(text, at);
        const char c = text[at];
        if (lineEnd > 0)
            row += "<br>";
        else if (c == '\t')
            row += "&#9;";
        else if (c == ' ' && (at == 0 || at + 1 == text.size()))
            row += "&#32;"; // at the edge of a cell it would be lost
        else if (markup.find(c) != std::string_view::npos)
            row.append(1, '\\').append(1, c);
        else
            row += c;
        at += lineEnd > 0 ? lineEnd : 1;
    }
    row += " |";
}

// A digit or a sign that can stand in a number, a date or a time.
bool isOfNumber(char c)
{
    return (c >= '0' && c <= '9') || c == '.' || c == ',' || c == ':' || c == '/' || c == '-' || c == '+' || c == '%'
        || c == 'E' || c == 'e';
}

// Digits that come back as they are: no zero in front, and no more of them than a
// spreadsheet keeps.
bool isPlainNumber(std::string_view text)
{
    static constexpr std::size_t digitsKept = 15;
    return text.size() <= digitsKept && (text.size() == 1 || text.front() != '0')
        && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

// All that needs a guard begins so: a full width sign with the first byte of its three.
bool canNeedGuard(char first)
{
    return isOfNumber(first) || first == '=' || first == '@' || first == '\t' || first == '\r' || first == '\n'
        || first == '\xEF';
}

void endRow(const CellDialect& dialect, std::size_t begin, std::string& to)
{
    if (dialect.separates) {
        to.pop_back();
        if (to.size() == begin)
            to += dialect.onlyEmptyCell;
    }
    to += dialect.rowEnd;
}

} // namespace

std::string withoutNul(std::string_view text)
{
    std::string shown;
    for (const char c : text) {
        if (c == '\0')
            shown += "\uFFFD";
        else
            shown += c;
    }
    return shown;
}

// What holds nothing but digits and the signs of numbers and dates would be read as one.
bool needsGuard(std::string_view text)
{
    if (text.empty() || !canNeedGuard(text.front()))
        return false;
    if (isFormulaStart(text))
        return true;
    return std::all_of(text.begin(), text.end(), isOfNumber)
        && std::any_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; }) && !isPlainNumber(text);
}

CellDialect tsvDialect()
{
    return {{}, {}, {}, "\n", endTsvCell, endTsvCell, true, {}, {}};
}

CellDialect csvForPrograms()
{
    return {{}, {}, {}, "\r\n", endProgramCell, endProgramCell, true, "\"\"", {}};
}

CellDialect csvForSpreadsheets(CsvSeparator separator)
{
    const EndCell endCell = separator == CsvSeparator::Comma ? &endSpreadsheetCell<','> : &endSpreadsheetCell<';'>;
    return {"\uFEFF", {}, {}, "\r\n", endCell, endCell, true, "\"\"", {}};
}

CsvSeparator localeSeparator()
{
    return QLocale().decimalPoint() == QLatin1String(",") ? CsvSeparator::Semicolon : CsvSeparator::Comma;
}

CellDialect htmlDialect()
{
    return {"<meta charset=\"utf-8\"><table>\n", "</table>\n", "<tr>", "</tr>\n", endHtmlDataCell, endHtmlTitle, false,
        {}, {}};
}

CellDialect htmlFileDialect()
{
    CellDialect dialect = htmlDialect();
    dialect.endCell = endHtmlFileCell;
    return dialect;
}

CellDialect markdownDialect()
{
    return {{}, {}, "|", "\n", endMarkdownCell, endMarkdownCell, false, {}, " --- |"};
}

void appendTitles(const CellDialect& dialect, const QList<OutputColumn>& columns, std::string& to)
{
    const std::size_t begin = to.size();
    to += dialect.rowBegin;
    for (const OutputColumn column : columns) {
        const std::size_t cellBegin = to.size();
        to += column.title().toStdString();
        dialect.endTitle(cellBegin, to);
    }
    endRow(dialect, begin, to);
    if (dialect.ruleCell.empty())
        return;
    to += dialect.rowBegin;
    for (qsizetype i = 0; i < columns.size(); ++i)
        to += dialect.ruleCell;
    to += dialect.rowEnd;
}

void appendRow(const CellDialect& dialect, const Order& order, RowCells& cells, std::string& to)
{
    const std::size_t begin = to.size();
    to += dialect.rowBegin;
    cells.append(order, to);
    endRow(dialect, begin, to);
}

} // namespace docket
