// SPDX-License-Identifier: MIT
#include "models/output/celltable.h"

#include "models/orderlist.h"
#include "models/orders/celltext.h"
#include "models/output/rowcells.h"

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <string>

namespace docket {

namespace {

constexpr std::size_t cachedSize = 16 * 1024;

constexpr std::uint64_t eachByte(unsigned char byte)
{
    return 0x0101010101010101U * byte;
}

// Whether a control character or a quote is among the eight bytes.
bool hasSigns(const char* at)
{
    std::uint64_t bytes = 0;
    std::memcpy(&bytes, at, sizeof bytes);
    const std::uint64_t quotes = bytes ^ eachByte('"');
    const std::uint64_t below = (bytes - eachByte(0x20)) & ~bytes;
    return ((below | ((quotes - eachByte(1)) & ~quotes)) & eachByte(0x80)) != 0;
}

// The same of a whole cell: what cannot stand there as it is. The last eight bytes may
// be looked at twice.
bool hasSigns(std::string_view cell)
{
    static constexpr std::size_t atOnce = 8;
    if (cell.size() < atOnce)
        return std::any_of(
            cell.begin(), cell.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == '"'; });
    for (std::size_t at = 0; at + atOnce < cell.size(); at += atOnce)
        if (hasSigns(cell.data() + at))
            return true;
    return hasSigns(cell.data() + cell.size() - atOnce);
}

// A NUL would end the paste in programs that think in C.
std::string withoutNul(std::string_view cell)
{
    std::string text;
    for (const char c : cell) {
        if (c == '\0')
            text += "\uFFFD";
        else
            text += c;
    }
    return text;
}

std::string quotedForTsv(std::string_view cell)
{
    std::string text = withoutNul(cell);
    if (text.find_first_of("\t\n\r\"") == std::string::npos)
        return text;
    std::string quoted(1, '"');
    for (const char c : text)
        quoted.append(c == '"' ? 2 : 1, c);
    return quoted + '"';
}

// The cell that begins at `begin` is whole: makes it one of a line.
void endTsvCell(std::size_t begin, std::string& line)
{
    const std::string_view cell = std::string_view(line).substr(begin);
    if (hasSigns(cell))
        line.replace(begin, std::string::npos, quotedForTsv(cell));
    line += '\t';
}

void endHtmlCell(std::size_t begin, std::string& row, std::string_view tag)
{
    const QString text = QString::fromStdString(withoutNul(std::string_view(row).substr(begin)));
    QString escaped = text.toHtmlEscaped();
    escaped.replace(QStringLiteral("\r\n"), QStringLiteral("<br>"));
    escaped.replace(QLatin1Char('\n'), QStringLiteral("<br>"));
    row.resize(begin);
    row.append("<").append(tag).append(" style=\"mso-number-format:'\\@'\" sdnum=\"1033;0;@\">");
    row.append(escaped.toStdString()).append("</").append(tag).append(">");
}

void endHtmlDataCell(std::size_t begin, std::string& row)
{
    endHtmlCell(begin, row, "td");
}

// What is written is gathered in a piece that stays in the processor's cache.
class Pieces
{
public:
    explicit Pieces(std::size_t rows)
        : m_rows(rows)
    {
    }

    std::string& piece() { return m_piece; }

    void endRow()
    {
        ++m_written;
        if (m_piece.size() >= cachedSize)
            flush();
    }

    QByteArray take()
    {
        flush();
        return std::move(m_bytes);
    }

private:
    // The first piece tells how long all will be, more or less.
    void flush()
    {
        if (m_bytes.isEmpty() && m_written > 0)
            m_bytes.reserve(static_cast<qsizetype>(m_piece.size() * (m_rows + m_rows / 8) / m_written));
        m_bytes.append(m_piece.data(), static_cast<qsizetype>(m_piece.size()));
        m_piece.clear();
    }

    std::string m_piece;
    QByteArray m_bytes;
    std::size_t m_rows;
    std::size_t m_written = 0;
};

QByteArray singleCell(const CellTable& table)
{
    std::string cell;
    const auto position = static_cast<std::size_t>(table.positions.front());
    if (table.masked && isPersonalColumn(table.columns.front()))
        cell = maskedText;
    else
        appendPlainCell(table.list->at(position), table.columns.front(), cell);
    return QByteArray::fromStdString(withoutNul(cell));
}

void appendTitles(const CellTable& table, const EndCell& endCell, std::string& to)
{
    for (const OrderColumn column : table.columns) {
        const std::size_t begin = to.size();
        to += columnTitle(column).toStdString();
        endCell(begin, to);
    }
}

} // namespace

QByteArray toTsv(const CellTable& table, const StopWriting& stopAsked)
{
    if (table.positions.size() == 1 && table.columns.size() == 1 && !table.withHeader)
        return singleCell(table);
    Pieces pieces(table.positions.size());
    std::string& line = pieces.piece();
    if (table.withHeader) {
        appendTitles(table, endTsvCell, line);
        line.back() = '\n';
    }
    RowCells cells(table.columns, endTsvCell, table.masked);
    for (const int position : table.positions) {
        if (stopAsked())
            break;
        cells.append(table.list->at(static_cast<std::size_t>(position)), line);
        line.back() = '\n';
        pieces.endRow();
    }
    return pieces.take();
}

QByteArray toHtmlTable(const CellTable& table, const StopWriting& stopAsked)
{
    Pieces pieces(table.positions.size());
    std::string& html = pieces.piece();
    html += "<meta charset=\"utf-8\"><table>\n";
    if (table.withHeader) {
        html += "<tr>";
        appendTitles(
            table, [](std::size_t begin, std::string& to) { endHtmlCell(begin, to, "th"); }, html);
        html += "</tr>\n";
    }
    RowCells cells(table.columns, endHtmlDataCell, table.masked);
    for (const int position : table.positions) {
        if (stopAsked())
            break;
        html += "<tr>";
        cells.append(table.list->at(static_cast<std::size_t>(position)), html);
        html += "</tr>\n";
        pieces.endRow();
    }
    html += "</table>\n";
    return pieces.take();
}

} // namespace docket
