// SPDX-License-Identifier: MIT
#pragma once

#include "app/clipboardcopy.h"
#include "app/exporter.h"
#include "app/orderprint.h"
#include "models/orderdetail.h"

#include <QObject>

class QSettings;

namespace docket {

class ExportDialog;
class MainWindow;
class OrderTableModel;

// All that leaves the window: copies, exports, prints, mails. Outlives the window it serves
// and can serve another.
class OrderOutput : public QObject
{
    Q_OBJECT
public:
    OrderOutput(QSettings& settings, QThreadPool& pool, const OrderTableModel& model);

    ClipboardCopy& clipboard() { return m_copy; }
    void serve(MainWindow& window);
    // Where the orders come from, and whether they are invented: for what documents say
    // about themselves.
    void setSource(const QString& name, bool isSample);
    void setDetail(const OrderDetail& detail); // of the current order, as last made

private:
    void serveCopies(MainWindow& window);
    void serveExports(MainWindow& window);
    CellTable selectedCells(const MainWindow& window, bool withHeader) const;
    void copyCell(const MainWindow& window);
    void servePrints(MainWindow& window);
    QString currentSheet(const MainWindow& window) const; // empty when there is no order
    void askPdf(MainWindow& window);
    void askExport(MainWindow& window);
    void connectDialog(MainWindow& window, ExportDialog& dialog);
    ExportJob jobOf(const MainWindow& window, const ExportDialog& dialog) const;
    void keepChoice(const MainWindow& window, const ExportDialog& dialog);
    void takeResult(MainWindow& window, ExportDialog& dialog, const QString& path, const ExportResult& result);
    OutputAbout about(const MainWindow& window) const;

    QSettings& m_settings;
    const OrderTableModel& m_model;
    ClipboardCopy m_copy;
    Exporter m_exporter;
    OrderPrint m_print;
    OrderDetail m_detail;
    QString m_sourceName;
    bool m_isSample = false;
};

} // namespace docket
