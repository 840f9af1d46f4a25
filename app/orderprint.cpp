// SPDX-License-Identifier: MIT
#include "app/orderprint.h"

#include "models/output/outputfile.h"

#include <QBuffer>
#include <QDir>
#include <QPdfWriter>
#include <QPrintDialog>
#include <QPrinter>
#include <QPromise>
#include <QtConcurrentRun>
#include <QTextDocument>

#include <memory>

namespace docket {

namespace {

// Margins are the paper's. Not the font of the window: Inter has another plus and hyphen
// beside digits and capitals, which nobody finds or copies in a PDF.
void layOutForPaper(QTextDocument& page, const QString& html)
{
    QFont font(QStringList{QStringLiteral("Noto Sans"), QStringLiteral("DejaVu Sans")}, 10);
    page.setDefaultFont(font);
    page.setHtml(html);
}

} // namespace

OrderPrint::OrderPrint(QThreadPool& pool, QObject* parent)
    : QObject(parent)
    , m_pool(pool)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        if (!m_watcher.isCanceled())
            Q_EMIT told(m_watcher.result());
    });
}

OrderPrint::~OrderPrint()
{
    m_watcher.cancel();
}

void OrderPrint::print(const QString& html, QWidget* parent)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(QStringLiteral("Docket")); // spoolers show it to everybody
    auto* dialog = new QPrintDialog(printer.get(), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOptions(QAbstractPrintDialog::PrintToFile);
    connect(dialog, &QDialog::accepted, this, [this, printer, html] {
        if (!printer->outputFileName().isEmpty()) // the desktop's own "print to file"
            return savePdf(html, printer->outputFileName(), printer->pageLayout());
        QTextDocument page;
        layOutForPaper(page, html);
        page.print(printer.get());
        const bool failed = printer->printerState() == QPrinter::Error;
        Q_EMIT told(failed ? tr("The order could not be printed") : tr("The order is on its way to the printer"));
    });
    dialog->open();
}

void OrderPrint::savePdf(const QString& html, const QString& path, const QPageLayout& layout)
{
    m_watcher.setFuture(QtConcurrent::run(&m_pool, [html, path, layout](QPromise<QString>& promise) {
        OutputFile file(path);
        const bool written = file.open() && file.write(pdfOf(html, layout)) && file.commit();
        promise.addResult(written ? tr("Wrote the order to %1").arg(QDir::toNativeSeparators(path)) : file.problem());
    }));
}

QByteArray pdfOf(const QString& html, const QPageLayout& layout)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPageSize(QPageSize(QPageSize::A4));
        if (layout.isValid())
            writer.setPageLayout(layout);
        writer.setCreator(QStringLiteral("Docket"));
        QTextDocument page;
        layOutForPaper(page, html);
        page.print(&writer);
    }
    return buffer.data();
}

} // namespace docket
