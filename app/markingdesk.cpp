// SPDX-License-Identifier: MIT
#include "app/markingdesk.h"

#include "models/filteredit.h"
#include "models/markcells.h"
#include "models/orderlist.h"
#include "models/ordertablemodel.h"
#include "views/actions.h"
#include "views/comparedialog.h"
#include "views/mainwindow.h"
#include "views/ordertable.h"
#include "views/question.h"
#include "views/snoozemenu.h"
#include "views/statusline.h"

#include <QAction>
#include <QFileDialog>
#include <QtConcurrentRun>
#include <QThreadPool>

#include <algorithm>
#include <chrono>
#include <utility>

namespace docket {

namespace {

constexpr std::chrono::seconds lookTime{1};

bool isToBeLookedAt(const RowMark& mark)
{
    return (mark.marks & (bitOf(Mark::New) | bitOf(Mark::Changed))) != 0;
}

} // namespace

MarkingDesk::MarkingDesk(OrderMemory& memory, const OrderTableModel& model, QThreadPool& pool)
    : m_memory(memory)
    , m_model(model)
    , m_pool(pool)
{
    connect(&m_list, &QFutureWatcherBase::finished, this, &MarkingDesk::takeList);
    m_look.setSingleShot(true);
    m_look.setInterval(lookTime);
    connect(&m_look, &QTimer::timeout, this, &MarkingDesk::lookedLongEnough);
    connect(&memory, &OrderMemory::acted, this, &MarkingDesk::tell);
    connect(&memory, &OrderMemory::undone, this, [this](int count) {
        if (m_window)
            m_window->statusLine().showMessage(tr("%n order(s) are as they were before", nullptr, count));
    });
    connect(&memory, &OrderMemory::forgotten, this, [this](bool done) {
        if (m_window)
            m_window->statusLine().showMessage(done
                    ? tr("The history is forgotten. It starts with the next load.")
                    : tr("The history could not be removed. Try again when no other Docket is open."));
    });
    connect(&memory, &OrderMemory::problemFound, this, [this](const QString& sentence) {
        if (m_window)
            m_window->statusLine().showMessage(sentence);
    });
}

MarkingDesk::~MarkingDesk()
{
    leave();
}

void MarkingDesk::serve(MainWindow& window)
{
    m_window = &window;
    connectActions();
    connect(&window.table(), &OrderTable::currentOrderChanged, this, &MarkingDesk::begin);
    connect(&window.table(), &OrderTable::selectedOrdersChanged, this, &MarkingDesk::enableActions);
    connect(&window, &MainWindow::undoRequested, &m_memory, &OrderMemory::undo);
    connect(&m_model, &OrderTableModel::listReplaced, &window, [this] { enableActions(); });
    enableActions();
}

void MarkingDesk::connectActions()
{
    const Actions& actions = m_window->actions();
    connect(actions.markDone, &QAction::triggered, this, &MarkingDesk::toggleDone);
    connect(actions.markSeen, &QAction::triggered, this, [this] { act(MemoryAct::MarkSeen); });
    connect(actions.markNew, &QAction::triggered, this, [this] { act(MemoryAct::MarkUnseen); });
    connect(actions.wake, &QAction::triggered, this, [this] { act(MemoryAct::Wake); });
    connect(actions.markAllSeen, &QAction::triggered, &m_memory, &OrderMemory::markAllSeen);
    connect(actions.snoozeMenu, &SnoozeMenu::chosen, this, [this](const QDateTime& until) {
        m_until = until;
        act(MemoryAct::Snooze, until);
    });
    connect(actions.nextNew, &QAction::triggered, this, [this] { goToNew(1); });
    connect(actions.previousNew, &QAction::triggered, this, [this] { goToNew(-1); });
    connect(actions.compare, &QAction::triggered, this, &MarkingDesk::compare);
    connect(actions.forgetHistory, &QAction::triggered, this, &MarkingDesk::askToForget);
}

void MarkingDesk::enableActions()
{
    const Actions& actions = m_window->actions();
    const bool any = m_window->table().currentOrder().has_value() && m_model.list()->isRemembered();
    for (QAction* action : {actions.markDone, actions.snooze, actions.markSeen, actions.markNew, actions.wake})
        action->setEnabled(any);
    actions.snoozeMenu->menuAction()->setEnabled(any);
    for (QAction* action : {actions.markAllSeen, actions.nextNew, actions.previousNew, actions.forgetHistory})
        action->setEnabled(m_model.list()->isRemembered());
    actions.chase->setEnabled(m_model.list()->isRemembered() && m_model.list()->scope != Scope::Gone);
    // Orders of a file can be compared, too.
    const std::shared_ptr<const MarkedOrders>& orders = m_model.list()->orders;
    actions.compare->setEnabled(
        m_model.list()->isRemembered() || (orders && orders->open && orders->open->orderCount() > 0));
}

void MarkingDesk::act(MemoryAct what, const QDateTime& until)
{
    std::vector<OrderRow> rows;
    for (const int position : m_window->table().selectedPositions())
        rows.push_back(m_model.rowAt(position));
    if (what == MemoryAct::MarkUnseen)
        m_looked.reset();
    if (!rows.empty())
        m_memory.act(m_model.list()->snapshot, std::move(rows), what, until);
}

// Not done again where all of them are.
void MarkingDesk::toggleDone()
{
    const std::vector<int> positions = m_window->table().selectedPositions();
    const bool areDone = std::all_of(positions.begin(), positions.end(), [this](int position) {
        return (m_model.list()->markOf(m_model.rowAt(position)).marks & bitOf(Mark::Done)) != 0;
    });
    act(areDone ? MemoryAct::MarkNotDone : MemoryAct::MarkDone);
}

void MarkingDesk::goToNew(int step)
{
    const int position = m_model.nextNew(m_window->table().currentIndex().row(), step);
    if (position < 0)
        m_window->statusLine().showMessage(tr("Nothing new is shown"));
    else
        m_window->table().goTo(position);
}

void MarkingDesk::begin()
{
    const std::optional<OrderRow> row = m_window->table().currentOrder();
    if (m_looked && row != m_looked)
        leave();
    enableActions();
    if (row && isToBeLookedAt(m_model.list()->markOf(*row)))
        m_look.start();
    else
        m_look.stop();
}

// In a window that nobody is at, nobody has looked.
void MarkingDesk::lookedLongEnough()
{
    const std::optional<OrderRow> row = m_window->table().currentOrder();
    if (!row)
        return;
    if (!m_window->isActiveWindow()) {
        m_look.start();
        return;
    }
    m_looked = row;
    m_lookedIn = m_model.list()->snapshot;
}

void MarkingDesk::leave()
{
    if (m_looked)
        m_memory.act(m_lookedIn, {*m_looked}, MemoryAct::Look);
    m_looked.reset();
    m_lookedIn.reset();
}

void MarkingDesk::tell(MemoryAct what, int count, bool canUndo)
{
    if (!m_window || what == MemoryAct::Look)
        return;
    QString words;
    switch (what) {
    case MemoryAct::Look:
        break;
    case MemoryAct::MarkSeen:
        words = tr("%n order(s) marked seen", nullptr, count);
        break;
    case MemoryAct::MarkUnseen:
        words = tr("%n order(s) marked new", nullptr, count);
        break;
    case MemoryAct::MarkDone:
        words = tr("%n order(s) marked done", nullptr, count);
        break;
    case MemoryAct::MarkNotDone:
        words = tr("%n order(s) not done any more", nullptr, count);
        break;
    case MemoryAct::Snooze:
        words
            = tr("%n order(s) snoozed until %1", nullptr, count).arg(shortTime(m_until, QDateTime::currentDateTime()));
        break;
    case MemoryAct::Wake:
        words = tr("%n order(s) not snoozed any more", nullptr, count);
        break;
    case MemoryAct::MarkAsked:
        words = tr("%n order(s) marked asked", nullptr, count);
        break;
    case MemoryAct::MarkNotAsked:
        words = tr("%n order(s) not marked asked any more", nullptr, count);
        break;
    }
    if (canUndo)
        m_window->offerUndo(words);
    else
        m_window->statusLine().showMessage(words);
}

void MarkingDesk::compare()
{
    if (m_compare) {
        m_compare->raise();
        m_compare->activateWindow();
        return;
    }
    m_compare = new CompareDialog(m_window);
    connect(m_compare, &CompareDialog::compareRequested, &m_memory, &OrderMemory::compareWith);
    connect(&m_memory, &OrderMemory::compared, m_compare, &CompareDialog::showResult);
    connect(m_compare, &CompareDialog::copyRequested, this, &MarkingDesk::copyRequested);
    connect(m_compare, &CompareDialog::filterRequested, m_window, [this](const QString& flag) {
        Q_EMIT m_window->scopeChosen(Scope::All);
        m_window->setFilter(withOnly(m_window->filter(), {QStringLiteral("is"), flag}));
    });
    connect(m_compare, &CompareDialog::fileWanted, this, [this] {
        auto* dialog = new QFileDialog(m_compare, tr("Open a list"), QString(),
            tr("Lists (%1)").arg(QStringLiteral("*.txt *.csv *.tsv *.xlsx")) + QStringLiteral(";;")
                + tr("All files (%1)").arg(QStringLiteral("*")));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::ExistingFile);
        connect(dialog, &QFileDialog::fileSelected, this, &MarkingDesk::openList);
        dialog->open();
    });
    m_compare->show();
}

void MarkingDesk::openList(const QString& path)
{
    m_list.setFuture(QtConcurrent::run(&m_pool, [path] { return readListFile(path); }));
}

void MarkingDesk::takeList()
{
    constexpr qsizetype most = 4 * 1024 * 1024; // of what is shown in the field
    const ListFile list = m_list.result();
    if (!list.problem.isEmpty())
        m_window->statusLine().showMessage(list.problem);
    else if (m_compare && list.text.size() <= most)
        m_compare->showList(QString::fromUtf8(list.text));
    else if (m_compare)
        m_memory.compareWith(list.text);
}

void MarkingDesk::askToForget()
{
    auto* question = new Question(tr("Forget the history?"),
        tr("What was seen here, what is done, snoozed or asked, and which orders are no longer open: all of it is "
           "removed from this computer, for the connections that are open. Nothing changes at Kombo."),
        tr("Forget"), m_window, Question::Kind::AskCarefully);
    connect(question, &QDialog::accepted, &m_memory, &OrderMemory::forget);
    question->open();
}

} // namespace docket
