// SPDX-License-Identifier: MIT
#include "models/output/celltable.h"

#include "models/orderlist.h"
#include "models/orders/orderjson.h"
#include "models/output/celldialect.h"
#include "models/output/rowcells.h"

#include <string>
#include <utility>

namespace docket {

namespace {

constexpr std::size_t cachedSize = 16 * 1024;

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

// Empty where the server gave nothing.
std::string singleCell(const CellTable& table)
{
    std::string cell;
    table.columns.front().append(
        table.list->at(static_cast<std::size_t>(table.positions.front())), cell, table.masked, table.list->marks.get());
    return cell;
}

QByteArray toTextOrCell(const CellTable& table, const CellDialect& dialect, const StopWriting& stopAsked)
{
    if (table.isSingleCell())
        return QByteArray::fromStdString(withoutNul(singleCell(table)));
    return toText(table, dialect, stopAsked);
}

void appendJsonValue(std::string_view text, std::string& to)
{
    if (text.empty())
        to += "null";
    else
        appendJsonString(text, to);
}

void appendJsonRow(const CellTable& table, const Order& order, std::string& to)
{
    char before = '{';
    for (const OutputColumn column : table.columns) {
        to += std::exchange(before, ',');
        appendJsonString(column.key().toStdString(), to);
        to += ':';
        std::string cell;
        column.append(order, cell, table.masked, table.list->marks.get());
        appendJsonValue(cell, to);
    }
    to += '}';
}

} // namespace

QByteArray toText(const CellTable& table, const CellDialect& dialect, const StopWriting& stopAsked)
{
    Pieces pieces(table.positions.size());
    std::string& text = pieces.piece();
    text += dialect.documentBegin;
    if (table.withHeader)
        appendTitles(dialect, table.columns, text);
    RowCells cells(table.columns, dialect.endCell, table.masked, table.list->marks.get());
    for (const int position : table.positions) {
        if (stopAsked())
            break;
        appendRow(dialect, table.list->at(static_cast<std::size_t>(position)), cells, text);
        pieces.endRow();
    }
    text += dialect.documentEnd;
    return pieces.take();
}

QByteArray toTsv(const CellTable& table, const StopWriting& stopAsked)
{
    return toTextOrCell(table, tsvDialect(), stopAsked);
}

QByteArray toCsv(const CellTable& table, const StopWriting& stopAsked)
{
    return toTextOrCell(table, csvForPrograms(), stopAsked);
}

QByteArray toHtmlTable(const CellTable& table, const StopWriting& stopAsked)
{
    return toText(table, htmlDialect(), stopAsked);
}

QByteArray toMarkdown(const CellTable& table, const StopWriting& stopAsked)
{
    return toText(table, markdownDialect(), stopAsked);
}

QByteArray toJsonCells(const CellTable& table, const StopWriting& stopAsked)
{
    if (table.isSingleCell()) {
        std::string value;
        appendJsonValue(singleCell(table), value);
        return QByteArray::fromStdString(value);
    }
    Pieces pieces(table.positions.size());
    std::string& json = pieces.piece();
    json += '[';
    bool first = true;
    for (const int position : table.positions) {
        if (stopAsked())
            break;
        json += std::exchange(first, false) ? "\n" : ",\n";
        appendJsonRow(table, table.list->at(static_cast<std::size_t>(position)), json);
        pieces.endRow();
    }
    json += first ? "]\n" : "\n]\n";
    return pieces.take();
}

} // namespace docket
