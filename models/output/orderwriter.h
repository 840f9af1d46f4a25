// SPDX-License-Identifier: MIT
#pragma once

#include "models/output/outputcolumn.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

namespace docket {

class Order;

// What orders are written as.
enum class OrderFormat {
    Json, // an array of orders as received
    Ndjson, // one order as received a line
    Webhook, // one event a line: webhookEvent()
    WebhookArray, // an array of them
    Csv,
    Tsv,
    Xlsx,
    Markdown,
    Html, // a whole document
    VCard, // a card for each candidate
};

enum class CsvProfile { Programs, Spreadsheets };

// What a document says about itself, where it has room for that.
struct OutputAbout
{
    QString source; // of the orders: a connection, a server, a file
    QString filter; // empty: none
    QDateTime writtenAt;
    QString version; // of the program
    bool isSample = false; // invented orders
    QString view = {}; // which of all orders they are taken from: "To do"; empty: the open ones
};

struct OutputOptions
{
    OrderFormat format = OrderFormat::Json;
    CsvProfile profile = CsvProfile::Programs;
    QList<OutputColumn> columns; // of a table; must not be empty for one
    bool masked = false;
    OutputAbout about;
    std::shared_ptr<const OrderMarks> marks = {}; // of the orders; null: nothing is remembered
};

std::optional<OrderFormat> orderFormatFromName(const QString& name); // as on the command line
bool isTableFormat(OrderFormat format); // has columns
QString suffixOf(OrderFormat format); // of a file's name: "csv"
// The most orders that fit; nullopt: any number.
std::optional<qsizetype> mostOrdersOf(OrderFormat format);
// Says that so many orders do not fit and what helps; null when they do.
QString tooManyOrders(OrderFormat format, qsizetype orders);

// Writes orders one by one; memory does not grow with them. One thread.
class OrderWriter
{
public:
    // Takes pieces of about 64 KiB; answers false when it can take no more, and writing stops.
    using Sink = std::function<bool(const QByteArray&)>;

    virtual ~OrderWriter() = default;
    virtual bool write(const Order& order) = 0;
    virtual bool finish() = 0; // the end of the document; once

    // Cells that were longer than the format has room for, and were cut with words.
    quint64 cutCells() const { return m_cutCells; }
    // What went wrong before anything reached the sink; empty: nothing, or the sink refused.
    const QString& problem() const { return m_problem; }

protected:
    explicit OrderWriter(Sink sink);
    bool push(std::string& pending, bool everything);
    bool pushPiece(const QByteArray& piece) const { return m_sink(piece); }
    void countCut() { ++m_cutCells; }
    bool fail(const QString& problem);

private:
    Sink m_sink;
    quint64 m_cutCells = 0;
    QString m_problem;
};

std::unique_ptr<OrderWriter> makeOrderWriter(const OutputOptions& options, OrderWriter::Sink sink);

} // namespace docket
