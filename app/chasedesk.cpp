// SPDX-License-Identifier: MIT
#include "app/chasedesk.h"

#include "models/memory/ordermemory.h"
#include "models/orderlist.h"
#include "models/ordertablemodel.h"
#include "views/actions.h"
#include "views/chasedialog.h"
#include "views/mainwindow.h"
#include "views/statusline.h"

#include <QAction>
#include <QFile>
#include <QFileDialog>
#include <QRegularExpression>
#include <QtConcurrentRun>
#include <QThreadPool>

namespace docket {

ChaseDesk::ChaseDesk(OrderMemory& memory, const OrderTableModel& model, QThreadPool& pool)
    : m_memory(memory)
    , m_model(model)
    , m_pool(pool)
{
    connect(&m_making, &QFutureWatcherBase::finished, this, &ChaseDesk::showList);
    connect(&m_saving, &QFutureWatcherBase::finished, this, &ChaseDesk::tellSaved);
}

void ChaseDesk::serve(MainWindow& window)
{
    m_window = &window;
    connect(window.actions().chase, &QAction::triggered, this, &ChaseDesk::begin);
}

void ChaseDesk::begin()
{
    if (m_model.isMasked()) {
        m_window->statusLine().showMessage(tr("The chase list names people; end masking first."));
        return;
    }
    if (m_dialog || m_making.isRunning() || m_saving.isRunning())
        return;
    m_list = m_model.list();
    m_making.setFuture(QtConcurrent::run(&m_pool, [list = m_list] { return chaseList(*list); }));
}

// Masked meanwhile, it is not shown.
void ChaseDesk::showList()
{
    if (m_model.isMasked())
        return;
    m_chase = m_making.result();
    m_dialog = new ChaseDialog(m_chase, m_window);
    connect(m_dialog, &ChaseDialog::mailRequested, this, &ChaseDesk::linkActivated);
    connect(m_dialog, &ChaseDialog::asked, this, &ChaseDesk::markAsked);
    connect(m_dialog, &ChaseDialog::saveRequested, this, &ChaseDesk::askForFolder);
    m_dialog->open();
}

void ChaseDesk::markAsked(qsizetype draft)
{
    m_memory.act(m_list->snapshot, m_chase.drafts.at(draft).rows, MemoryAct::MarkAsked);
}

// In one act: a filter by what was asked sees all of it or nothing.
void ChaseDesk::markSaved(qsizetype count)
{
    std::vector<OrderRow> rows;
    for (qsizetype at = 0; at < count; ++at) {
        const ChaseDraft& draft = m_chase.drafts.at(at);
        rows.insert(rows.end(), draft.rows.begin(), draft.rows.end());
        if (m_dialog)
            m_dialog->showAsked(at);
    }
    if (!rows.empty())
        m_memory.act(m_list->snapshot, std::move(rows), MemoryAct::MarkAsked);
}

void ChaseDesk::askForFolder()
{
    auto* chooser = new QFileDialog(m_dialog, tr("Save messages in"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setFileMode(QFileDialog::Directory);
    chooser->setOption(QFileDialog::ShowDirsOnly);
    connect(chooser, &QFileDialog::fileSelected, this, &ChaseDesk::save);
    chooser->open();
}

void ChaseDesk::save(const QString& folder)
{
    if (!m_saving.isRunning())
        m_saving.setFuture(
            QtConcurrent::run(&m_pool, [folder, drafts = m_chase.drafts] { return saveDrafts(folder, drafts); }));
}

// No file that is there is touched.
ChaseDesk::Saved ChaseDesk::saveDrafts(const QString& folder, const QList<ChaseDraft>& drafts)
{
    static const QRegularExpression unfitForNames(QStringLiteral("[^A-Za-z0-9.@_-]"));
    Saved saved;
    for (const ChaseDraft& draft : drafts) {
        QString name = draft.email;
        name.replace(unfitForNames, QStringLiteral("_"));
        QFile file(QStringLiteral("%1/%2-%3.eml")
                       .arg(folder)
                       .arg(saved.count + 1, 3, 10, QLatin1Char('0'))
                       .arg(name.left(60)));
        const QByteArray eml = emlOf(draft);
        if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly) || file.write(eml) != eml.size() || !file.flush()) {
            saved.error = file.errorString();
            return saved;
        }
        ++saved.count;
    }
    return saved;
}

void ChaseDesk::tellSaved()
{
    const Saved saved = m_saving.result();
    markSaved(saved.count);
    m_window->statusLine().showMessage(saved.error.isEmpty()
            ? tr("%n message(s) saved", nullptr, saved.count)
            : tr("The message could not be saved: %1").arg(saved.error));
}

} // namespace docket
