// SPDX-License-Identifier: MIT
#include "models/output/orderwriter.h"

#include "models/output/contacts.h"
#include "models/output/messageswriter.h"
#include "models/output/tablewriter.h"
#include "models/output/workbookwriter.h"

#include <QCoreApplication>

#include <array>
#include <string>
#include <utility>

namespace docket {

namespace {

constexpr std::size_t pieceSize = 64 * 1024;

struct FormatName
{
    const char* name;
    OrderFormat format;
};

constexpr std::array formatNames{
    FormatName{"json", OrderFormat::Json},
    FormatName{"ndjson", OrderFormat::Ndjson},
    FormatName{"webhook", OrderFormat::Webhook},
    FormatName{"csv", OrderFormat::Csv},
    FormatName{"tsv", OrderFormat::Tsv},
    FormatName{"xlsx", OrderFormat::Xlsx},
    FormatName{"md", OrderFormat::Markdown},
    FormatName{"html", OrderFormat::Html},
};

} // namespace

std::optional<OrderFormat> orderFormatFromName(const QString& name)
{
    for (const FormatName& each : formatNames) {
        if (name == QLatin1String(each.name))
            return each.format;
    }
    return std::nullopt;
}

bool isTableFormat(OrderFormat format)
{
    switch (format) {
    case OrderFormat::Json:
    case OrderFormat::Ndjson:
    case OrderFormat::Webhook:
    case OrderFormat::WebhookArray:
    case OrderFormat::VCard:
        return false;
    case OrderFormat::Csv:
    case OrderFormat::Tsv:
    case OrderFormat::Xlsx:
    case OrderFormat::Markdown:
    case OrderFormat::Html:
        return true;
    }
    return false;
}

QString suffixOf(OrderFormat format)
{
    if (format == OrderFormat::Webhook)
        return QStringLiteral("ndjson");
    if (format == OrderFormat::WebhookArray)
        return QStringLiteral("json");
    if (format == OrderFormat::VCard)
        return QStringLiteral("vcf");
    for (const FormatName& each : formatNames) {
        if (each.format == format)
            return QString::fromLatin1(each.name);
    }
    return {};
}

std::optional<qsizetype> mostOrdersOf(OrderFormat format)
{
    if (format == OrderFormat::Xlsx)
        return mostWorkbookOrders;
    return std::nullopt;
}

QString tooManyOrders(OrderFormat format, qsizetype orders)
{
    const std::optional<qsizetype> most = mostOrdersOf(format);
    if (!most || orders <= *most)
        return {};
    return QCoreApplication::translate(
        "OrderWriter", "An Excel sheet holds %1 orders, and these are %2. Narrow the filter, or choose CSV.")
        .arg(*most)
        .arg(orders);
}

OrderWriter::OrderWriter(Sink sink)
    : m_sink(std::move(sink))
{
}

bool OrderWriter::push(std::string& pending, bool everything)
{
    if (pending.empty() || (!everything && pending.size() < pieceSize))
        return true;
    const std::string piece = std::exchange(pending, {});
    return pushPiece(QByteArray::fromStdString(piece));
}

bool OrderWriter::fail(const QString& problem)
{
    m_problem = problem;
    return false;
}

std::unique_ptr<OrderWriter> makeOrderWriter(const OutputOptions& options, OrderWriter::Sink sink)
{
    if (options.format == OrderFormat::Xlsx)
        return std::make_unique<WorkbookWriter>(options, std::move(sink));
    if (options.format == OrderFormat::VCard)
        return std::make_unique<ContactWriter>(options, std::move(sink));
    if (isTableFormat(options.format))
        return std::make_unique<TableWriter>(options, std::move(sink));
    return std::make_unique<MessagesWriter>(options.format, options.masked, std::move(sink));
}

} // namespace docket
