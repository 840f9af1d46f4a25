// SPDX-License-Identifier: MIT
#pragma once

#include "models/orders/order.h"
#include "models/output/orderwriter.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <vector>

namespace docket {

struct OrderList;

enum class ExportScope { Filtered, Selected, All };

// What a person chose in the export dialog.
struct ExportChoice
{
    ExportScope scope = ExportScope::Filtered;
    OrderFormat format = OrderFormat::Xlsx;
    CsvProfile profile = CsvProfile::Spreadsheets;
    QList<OutputColumn> columns;

    bool operator==(const ExportChoice&) const = default;
};

// Whether the format is read by programs: then a table has one column for each field at first.
bool isForPrograms(const ExportChoice& choice);
QString formatKey(const ExportChoice& choice); // for settings: "xlsx", "csv-spreadsheets", …
QList<ExportChoice> exportFormats(); // each format and profile once, the recommended one first

// Orders of a list, frozen, and how to write them.
struct ExportJob
{
    std::shared_ptr<const OrderList> list;
    std::vector<int> selected; // positions in the list
    ExportChoice choice;
    bool masked = false;
    OutputAbout about;
    QString path;
};

struct ExportResult
{
    qsizetype orders = 0;
    quint64 cutCells = 0;
    bool stopped = false; // as asked; the file is as it was
    QString problem; // a sentence that names the file; empty: all is written
};

struct ExportPreview
{
    QList<QStringList> cells; // of a table: its titles and first rows
    QStringList lines; // of another format
    qsizetype orders = 0;
    qsizetype columns = 0; // 0: no table
    bool replaces = false; // there is such a file already
    QString problem; // why it cannot be written; empty: it can
};

// Any thread but the window's: both read files.
ExportResult runExport(
    const ExportJob& job, const std::function<void(qsizetype)>& progress, const std::function<bool()>& stopAsked);
ExportPreview makePreview(const ExportJob& job);

} // namespace docket
