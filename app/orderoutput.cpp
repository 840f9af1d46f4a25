// SPDX-License-Identifier: MIT
#include "app/orderoutput.h"

#include "models/facetlists.h"
#include "models/orderlist.h"
#include "models/ordertablemodel.h"
#include "models/output/aboutlines.h"
#include "models/output/ordersheet.h"
#include "views/actions.h"
#include "views/detailpane.h"
#include "views/exportdialog.h"
#include "views/filterbar.h"
#include "views/mainwindow.h"
#include "views/ordertable.h"
#include "views/statusline.h"

#include <QAction>
#include <QActionGroup>
#include <QCoreApplication>
#include <QDate>
#include <QDir>
#include <QFileDialog>
#include <QSettings>
#include <QStandardPaths>

#include <algorithm>

namespace docket {

namespace {

const QString formatSetting = QStringLiteral("export/format");
const QString peopleColumnsSetting = QStringLiteral("export/columns"); // absent: as the table
const QString programColumnsSetting = QStringLiteral("export/fields"); // absent: all
const QString folderSetting = QStringLiteral("export/folder");
const QString separatorSetting = QStringLiteral("copy/addressSeparator"); // "comma", "semicolon", "line"

QList<OutputColumn> columnsFrom(const QStringList& keys)
{
    QList<OutputColumn> columns;
    for (const QString& key : keys) {
        if (const std::optional<OutputColumn> column = OutputColumn::fromKey(key))
            columns += *column;
    }
    return columns;
}

QStringList keysOf(const QList<OutputColumn>& columns)
{
    QStringList keys;
    for (const OutputColumn column : columns)
        keys += column.key();
    return keys;
}

// The table's columns as they stand there, those that are hidden after them, then the fields.
QList<OutputColumn> offeredColumns(const QList<OutputColumn>& shown)
{
    QList<OutputColumn> offered = shown;
    for (int i = 0; i < orderColumnCount; ++i) {
        const OutputColumn column(static_cast<OrderColumn>(i));
        if (!offered.contains(column))
            offered += column;
    }
    return offered + OutputColumn::allFields();
}

// For a file: letters and digits of the view's name, the rest hyphens.
QString nameForFile(const QString& view)
{
    QString name;
    const QString lower = view.toLower();
    for (const QChar character : lower) {
        if (character.isLetterOrNumber())
            name += character;
        else if (!name.isEmpty() && !name.endsWith(QLatin1Char('-')))
            name += QLatin1Char('-');
    }
    return name.endsWith(QLatin1Char('-')) ? name.chopped(1) : name;
}

QString baseName(const MainWindow& window, bool isSample)
{
    const FilterBar& bar = window.filterBar();
    const qsizetype view = bar.currentView();
    QStringList parts;
    if (isSample)
        parts += QStringLiteral("sample");
    parts += QStringLiteral("orders");
    if (const QString name = view < 0 ? QString() : nameForFile(bar.views().at(view).name); !name.isEmpty())
        parts += name;
    parts += QDate::currentDate().toString(Qt::ISODate);
    return parts.join(QLatin1Char('-'));
}

QString separatorOf(const QString& key)
{
    if (key == QLatin1String("semicolon"))
        return QStringLiteral("; ");
    return key == QLatin1String("line") ? QStringLiteral("\n") : QStringLiteral(", ");
}

QString documentsFolder()
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QFileInfo::exists(documents) ? documents : QDir::homePath(); // not every desktop makes one
}

} // namespace

OrderOutput::OrderOutput(QSettings& settings, QThreadPool& pool, const OrderTableModel& model)
    : m_settings(settings)
    , m_model(model)
    , m_copy(pool)
    , m_exporter(pool)
    , m_print(pool)
{
}

void OrderOutput::setSource(const QString& name, bool isSample)
{
    m_sourceName = name;
    m_isSample = isSample;
}

void OrderOutput::serve(MainWindow& window)
{
    serveCopies(window);
    serveExports(window);
    servePrints(window);
}

CellTable OrderOutput::selectedCells(const MainWindow& window, bool withHeader) const
{
    const OrderTable& table = window.table();
    return {m_model.list(), table.selectedPositions(), OutputColumn::shown(table.visibleColumns()), withHeader,
        m_model.isMasked()};
}

void OrderOutput::copyCell(const MainWindow& window)
{
    CellTable cells = selectedCells(window, false);
    const QModelIndex current = window.table().currentIndex();
    if (current.isValid()) {
        cells.positions = {current.row()};
        cells.columns = {OutputColumn(static_cast<OrderColumn>(current.column()))};
    }
    m_copy.copy(cells);
}

void OrderOutput::serveCopies(MainWindow& window)
{
    const Actions& actions = window.actions();
    connect(actions.copy, &QAction::triggered, this, [this, &window] { m_copy.copy(selectedCells(window, false)); });
    connect(actions.copyWithHeaders, &QAction::triggered, this,
        [this, &window] { m_copy.copy(selectedCells(window, true)); });
    connect(actions.copyCell, &QAction::triggered, this, [this, &window] { copyCell(window); });
    Actions::choose(*actions.addressSeparators, m_settings.value(separatorSetting, QStringLiteral("comma")).toString());
    connect(actions.addressSeparators, &QActionGroup::triggered, this,
        [this](const QAction* action) { m_settings.setValue(separatorSetting, action->data()); });
    connect(actions.copyKinds, &QActionGroup::triggered, this, [this, &window](const QAction* action) {
        const QAction* separator = window.actions().addressSeparators->checkedAction();
        if (const std::optional<CopyKind> kind = copyKindFromKey(action->data().toString()))
            m_copy.copyAs(*kind, selectedCells(window, false), separatorOf(separator->data().toString()));
    });
    connect(&window.detail(), &DetailPane::copyRequested, &m_copy, &ClipboardCopy::copyText);
    connect(&window.filterBar(), &FilterBar::copyRequested, &m_copy, &ClipboardCopy::copyText);
    // Orders that were selected and are not in sight are not copied; that is said.
    connect(&m_copy, &ClipboardCopy::copiedOrders, &window, &MainWindow::tellCopied);
    connect(&m_copy, &ClipboardCopy::told, &window.statusLine(), &StatusLine::showMessage);
}

void OrderOutput::serveExports(MainWindow& window)
{
    connect(window.actions().exportOrders, &QAction::triggered, this, [this, &window] { askExport(window); });
}

void OrderOutput::setDetail(const OrderDetail& detail)
{
    m_detail = detail;
}

void OrderOutput::servePrints(MainWindow& window)
{
    connect(window.actions().print, &QAction::triggered, this, [this, &window] {
        if (const QString sheet = currentSheet(window); !sheet.isEmpty())
            m_print.print(sheet, &window);
        else
            window.statusLine().showMessage(tr("There is no order to print"));
    });
    connect(window.actions().savePdf, &QAction::triggered, this, [this, &window] { askPdf(window); });
    connect(&m_print, &OrderPrint::told, &window.statusLine(), &StatusLine::showMessage);
}

QString OrderOutput::currentSheet(const MainWindow& window) const
{
    const std::optional<OrderRow> current = window.table().currentOrder();
    if (!current || *current != m_detail.row)
        return {};
    OutputOptions options;
    options.masked = m_model.isMasked();
    options.about.isSample = m_isSample;
    return orderSheet(options.masked ? masked(m_detail) : m_detail, aboutNotes(options));
}

void OrderOutput::askPdf(MainWindow& window)
{
    const QString sheet = currentSheet(window);
    if (sheet.isEmpty())
        return window.statusLine().showMessage(tr("There is no order to save"));
    const QDir folder(m_settings.value(folderSetting, documentsFolder()).toString());
    auto* dialog = new QFileDialog(&window, tr("Save order as PDF"), folder.absoluteFilePath(orderSheetName(m_detail)));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    connect(dialog, &QFileDialog::fileSelected, &m_print,
        [this, sheet](const QString& path) { m_print.savePdf(sheet, path); });
    dialog->open();
}

void OrderOutput::askExport(MainWindow& window)
{
    const std::shared_ptr<const Snapshot>& snapshot = m_model.list()->snapshot;
    const auto all = snapshot ? static_cast<int>(snapshot->orderCount()) : 0;
    if (all == 0)
        return window.statusLine().showMessage(tr("There are no orders to export"));
    const OrderTable& table = window.table();
    const QList<OutputColumn> shown = OutputColumn::shown(table.visibleColumns());
    ExportDialog::Start start;
    const QList<ExportChoice> formats = exportFormats();
    start.choice = formats.front();
    for (const ExportChoice& each : formats) {
        if (formatKey(each) == m_settings.value(formatSetting).toString())
            start.choice = each;
    }
    start.peopleColumns = columnsFrom(m_settings.value(peopleColumnsSetting).toStringList());
    if (start.peopleColumns.isEmpty())
        start.peopleColumns = shown;
    start.programColumns = columnsFrom(m_settings.value(programColumnsSetting).toStringList());
    if (start.programColumns.isEmpty())
        start.programColumns = OutputColumn::allFields();
    start.offered = offeredColumns(shown);
    start.folder = m_settings.value(folderSetting, documentsFolder()).toString();
    start.baseName = baseName(window, m_isSample);
    start.masked = m_model.isMasked();
    auto* dialog = new ExportDialog(start, {m_model.rowCount(), table.selectedCount(), all}, &window);
    connectDialog(window, *dialog);
    dialog->open();
    m_exporter.preview(jobOf(window, *dialog));
}

void OrderOutput::connectDialog(MainWindow& window, ExportDialog& dialog)
{
    connect(&dialog, &ExportDialog::choiceChanged, &m_exporter,
        [this, &window, &dialog] { m_exporter.preview(jobOf(window, dialog)); });
    connect(&m_exporter, &Exporter::previewReady, &dialog, &ExportDialog::showPreview);
    connect(&m_exporter, &Exporter::wrote, &dialog, &ExportDialog::showProgress);
    connect(&dialog, &ExportDialog::stopRequested, &m_exporter, &Exporter::stop);
    connect(&dialog, &ExportDialog::exportRequested, &m_exporter, [this, &window, &dialog] {
        keepChoice(window, dialog);
        m_exporter.start(jobOf(window, dialog));
    });
    connect(&m_exporter, &Exporter::ended, &dialog,
        [this, &window, &dialog](const ExportResult& result) { takeResult(window, dialog, dialog.path(), result); });
}

ExportJob OrderOutput::jobOf(const MainWindow& window, const ExportDialog& dialog) const
{
    ExportJob job;
    job.list = m_model.list();
    job.choice = dialog.choice();
    if (job.choice.scope == ExportScope::Selected)
        job.selected = window.table().selectedPositions();
    job.masked = m_model.isMasked();
    job.about = about(window);
    const bool isAll = job.choice.scope == ExportScope::All;
    if (isAll)
        job.about.filter.clear();
    if (job.list->isRemembered())
        job.about.view = scopeTitle(isAll && job.list->scope != Scope::Gone ? Scope::All : job.list->scope);
    job.path = dialog.path();
    return job;
}

OutputAbout OrderOutput::about(const MainWindow& window) const
{
    // A filter can name a person.
    const QString filter = window.filter().trimmed();
    return {m_sourceName, m_model.isMasked() && !filter.isEmpty() ? hiddenText() : filter, QDateTime::currentDateTime(),
        QCoreApplication::applicationVersion(), m_isSample};
}

// Columns as the table has them, and all fields, are not written down: they follow.
void OrderOutput::keepChoice(const MainWindow& window, const ExportDialog& dialog)
{
    m_settings.setValue(formatSetting, formatKey(dialog.choice()));
    m_settings.setValue(folderSetting, QFileInfo(dialog.path()).path());
    const auto keep = [this](const QString& key, const QList<OutputColumn>& columns, const QList<OutputColumn>& usual) {
        if (columns == usual)
            m_settings.remove(key);
        else
            m_settings.setValue(key, keysOf(columns));
    };
    keep(peopleColumnsSetting, dialog.columnsFor(false), OutputColumn::shown(window.table().visibleColumns()));
    keep(programColumnsSetting, dialog.columnsFor(true), OutputColumn::allFields());
}

void OrderOutput::takeResult(MainWindow& window, ExportDialog& dialog, const QString& path, const ExportResult& result)
{
    if (result.stopped)
        return dialog.showStopped();
    if (!result.problem.isEmpty())
        return dialog.showProblem(result.problem);
    dialog.accept();
    QString words
        = tr("Wrote %n order(s) to %1", nullptr, static_cast<int>(result.orders)).arg(QDir::toNativeSeparators(path));
    if (result.cutCells > 0)
        words = tr("%1; %n cell(s) had to be cut", "after what was written", static_cast<int>(result.cutCells))
                    .arg(words);
    if (m_model.isMasked())
        words = tr("%1; personal data is masked", "after what was written").arg(words);
    window.statusLine().showMessage(words);
}

} // namespace docket
