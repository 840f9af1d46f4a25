// SPDX-License-Identifier: MIT
#include "models/output/exportjob.h"

#include "models/orderlist.h"
#include "models/output/outputfile.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace docket {

namespace {

constexpr qsizetype previewRows = 5;
constexpr qsizetype previewText = 200; // characters of a cell or a line
constexpr qsizetype rowsBetweenWords = 1'024;

std::vector<OrderRow> allRowsOf(const Snapshot& snapshot)
{
    std::vector<OrderRow> all;
    all.reserve(snapshot.orderCount());
    for (const Snapshot::Rows& rows : snapshot.rows()) {
        for (std::uint32_t i = 0; i < rows.count; ++i)
            all.push_back(OrderRow{rows.first + i});
    }
    return all;
}

std::vector<OrderRow> rowsOf(const ExportJob& job)
{
    switch (job.choice.scope) {
    case ExportScope::Filtered:
        return job.list->rows;
    case ExportScope::All:
        return allRowsOf(*job.list->snapshot);
    case ExportScope::Selected:
        break;
    }
    std::vector<OrderRow> rows;
    for (const int position : job.selected)
        rows.push_back(job.list->rows[static_cast<std::size_t>(position)]);
    return rows;
}

OutputOptions optionsOf(const ExportJob& job)
{
    return {job.choice.format, job.choice.profile, job.choice.columns, job.masked, job.about, job.list->marks};
}

// What keeps the orders from being written as chosen; empty: nothing.
QString problemOf(const ExportJob& job, qsizetype orders)
{
    if (isTableFormat(job.choice.format) && job.choice.columns.isEmpty())
        return QCoreApplication::translate("ExportJob", "Choose at least one column.");
    if (job.choice.format == OrderFormat::VCard && job.masked)
        return QCoreApplication::translate(
            "ExportJob", "While personal data is masked there are no contacts to export.");
    return tooManyOrders(job.choice.format, orders);
}

QString shortened(const std::string& text)
{
    return QString::fromStdString(text.substr(0, 4 * previewText)).simplified().left(previewText);
}

QList<QStringList> previewCells(const ExportJob& job, const std::vector<OrderRow>& rows)
{
    QStringList titles;
    for (const OutputColumn column : job.choice.columns)
        titles += column.title();
    QList<QStringList> cells{titles};
    for (std::size_t i = 0; i < rows.size() && i < previewRows; ++i) {
        cells.append(QStringList());
        for (const OutputColumn column : job.choice.columns) {
            std::string text;
            column.append(job.list->snapshot->order(rows[i]), text, job.masked, job.list->marks.get());
            cells.back() += shortened(text);
        }
    }
    return cells;
}

QStringList previewLines(const ExportJob& job, const std::vector<OrderRow>& rows)
{
    QByteArray text;
    const std::unique_ptr<OrderWriter> writer = makeOrderWriter(optionsOf(job), [&text](const QByteArray& piece) {
        text += piece;
        return true;
    });
    for (std::size_t i = 0; i < rows.size() && i < previewRows; ++i)
        writer->write(job.list->snapshot->order(rows[i]));
    writer->finish();
    QStringList lines;
    const QByteArrayList written = text.split('\n').mid(0, previewRows + 1);
    for (const QByteArray& line : written)
        lines += shortened(line.toStdString());
    return lines;
}

} // namespace

QList<ExportChoice> exportFormats()
{
    constexpr CsvProfile programs = CsvProfile::Programs;
    constexpr CsvProfile spreadsheets = CsvProfile::Spreadsheets;
    const auto format = [](OrderFormat each, CsvProfile profile) {
        return ExportChoice{ExportScope::Filtered, each, profile, {}};
    };
    return {format(OrderFormat::Xlsx, spreadsheets), format(OrderFormat::Csv, spreadsheets),
        format(OrderFormat::Csv, programs), format(OrderFormat::Tsv, programs), format(OrderFormat::Html, spreadsheets),
        format(OrderFormat::Markdown, spreadsheets), format(OrderFormat::Json, programs),
        format(OrderFormat::Ndjson, programs), format(OrderFormat::Webhook, programs),
        format(OrderFormat::WebhookArray, programs), format(OrderFormat::VCard, programs)};
}

bool isForPrograms(const ExportChoice& choice)
{
    return choice.profile == CsvProfile::Programs;
}

QString formatKey(const ExportChoice& choice)
{
    if (choice.format == OrderFormat::Csv)
        return isForPrograms(choice) ? QStringLiteral("csv-programs") : QStringLiteral("csv-spreadsheets");
    if (choice.format == OrderFormat::Webhook)
        return QStringLiteral("webhook");
    if (choice.format == OrderFormat::WebhookArray)
        return QStringLiteral("webhook-array");
    return suffixOf(choice.format);
}

ExportResult runExport(
    const ExportJob& job, const std::function<void(qsizetype)>& progress, const std::function<bool()>& stopAsked)
{
    ExportResult result;
    const std::vector<OrderRow> rows = rowsOf(job);
    result.problem = problemOf(job, static_cast<qsizetype>(rows.size()));
    if (!result.problem.isEmpty())
        return result;
    OutputFile file(job.path);
    const auto failed = [&](const QString& problem) {
        result.problem = problem;
        return result;
    };
    if (!file.open())
        return failed(file.problem());
    const std::unique_ptr<OrderWriter> writer
        = makeOrderWriter(optionsOf(job), [&](const QByteArray& piece) { return !stopAsked() && file.write(piece); });
    bool written = true;
    for (const OrderRow row : rows) {
        result.stopped = stopAsked();
        written = !result.stopped && writer->write(job.list->snapshot->order(row));
        if (!written)
            break;
        if (++result.orders % rowsBetweenWords == 0)
            progress(result.orders);
    }
    written = written && writer->finish();
    result.stopped = result.stopped || stopAsked();
    if (result.stopped)
        return result;
    if (!written || !file.commit())
        return failed(file.problem().isEmpty() ? writer->problem() : file.problem());
    result.cutCells = writer->cutCells();
    return result;
}

ExportPreview makePreview(const ExportJob& job)
{
    const std::vector<OrderRow> rows = rowsOf(job);
    ExportPreview preview;
    preview.orders = static_cast<qsizetype>(rows.size());
    preview.replaces = QFileInfo::exists(job.path);
    preview.problem = problemOf(job, preview.orders);
    if (isTableFormat(job.choice.format)) {
        preview.columns = job.choice.columns.size();
        preview.cells = previewCells(job, rows);
    } else if (preview.problem.isEmpty()) {
        preview.lines = previewLines(job, rows);
    }
    return preview;
}

} // namespace docket
