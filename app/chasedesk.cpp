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
#include <QFileDialog>
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
        return letGo();
    m_chase = m_making.future().takeResult();
    m_saved = 0;
    m_dialog = new ChaseDialog(m_chase, m_window);
    connect(m_dialog, &ChaseDialog::mailRequested, this, &ChaseDesk::linkActivated);
    connect(m_dialog, &ChaseDialog::asked, this, &ChaseDesk::markAsked);
    connect(m_dialog, &ChaseDialog::saveRequested, this, &ChaseDesk::askForFolder);
    connect(m_dialog, &QObject::destroyed, this, [this] {
        m_dialog.clear();
        letGo();
    });
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
    for (const qsizetype end = m_saved + count; m_saved < end; ++m_saved) {
        const ChaseDraft& draft = m_chase.drafts.at(m_saved);
        rows.insert(rows.end(), draft.rows.begin(), draft.rows.end());
        if (m_dialog)
            m_dialog->showAsked(m_saved);
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

// Those that are not saved yet; all of them again where none is left.
void ChaseDesk::save(const QString& folder)
{
    if (m_saving.isRunning())
        return;
    if (m_saved == m_chase.drafts.size())
        m_saved = 0;
    m_saving.setFuture(QtConcurrent::run(
        &m_pool, [folder, drafts = m_chase.drafts.mid(m_saved)] { return saveDrafts(folder, drafts); }));
}

void ChaseDesk::tellSaved()
{
    const SavedDrafts saved = m_saving.result();
    markSaved(saved.count);
    QString words = tr("%n message(s) saved", nullptr, saved.count);
    if (!saved.problem.isEmpty())
        words = saved.count == 0 ? tr("The message could not be saved: %1").arg(saved.problem)
                                 : tr("%n message(s) saved, then: %1", nullptr, saved.count).arg(saved.problem);
    if (m_dialog)
        m_dialog->showSaved(words, saved.problem.isEmpty());
    else
        m_window->statusLine().showMessage(words);
    letGo();
}

void ChaseDesk::letGo()
{
    if (m_dialog || m_saving.isRunning())
        return;
    m_list.reset();
    m_chase = {};
}

} // namespace docket
