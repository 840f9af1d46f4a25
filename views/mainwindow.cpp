// SPDX-License-Identifier: MIT
#include "views/mainwindow.h"

#include "models/ordertablemodel.h"
#include "views/detailpane.h"
#include "views/filterbar.h"
#include "views/filterfield.h"
#include "views/filtermenu.h"
#include "views/mailto.h"
#include "views/orderheader.h"
#include "views/ordermenu.h"
#include "views/ordertable.h"
#include "views/overview.h"
#include "views/paint.h"
#include "views/progressline.h"
#include "views/resultline.h"
#include "views/sidebar.h"
#include "views/sidepane.h"
#include "views/snoozemenu.h"
#include "views/statusline.h"
#include "views/tilerow.h"
#include "views/toolbar.h"

#include <QAction>
#include <QApplication>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QPainter>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <chrono>

namespace docket {

namespace {

constexpr int narrowWindow = 1000; // below it the detail goes under the table
constexpr int leastRows = 4; // in sight, however low the window
constexpr int slimWindow = 760; // below it buttons keep their symbols only, and the side bar folds
constexpr int lowWindow = 540; // below it tiles leave their room to rows
constexpr int wideWindow = 1600;
constexpr std::chrono::milliseconds patience{300};

// Nothing is fetched for what is dropped: files of this computer only.
QStringList localFiles(const QMimeData& data)
{
    QStringList paths;
    const QList<QUrl> urls = data.urls();
    for (const QUrl& url : urls) {
        if (url.isLocalFile())
            paths += url.toLocalFile();
    }
    return paths;
}

QVBoxLayout* bareColumn(QWidget* owner)
{
    auto* column = new QVBoxLayout(owner);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    return column;
}

} // namespace

MainWindow::MainWindow(OrderTableModel& model, SideBarModel& sideBar, QWidget* parent)
    : QMainWindow(parent)
    , m_actions(this)
    , m_connections(new QMenu(this))
    , m_tools(new ToolBar(m_actions, this))
    , m_panes(new QSplitter(this))
    , m_side(new SidePane(sideBar, *m_actions.showSideBar, *m_panes))
    , m_notice(new NoticeBar(this))
    , m_pages(new QStackedWidget(this))
    , m_split(new QSplitter(this))
    , m_tiles(new TileRow(TileRow::Place::Table, this))
    , m_overview(new Overview(this))
    , m_result(new ResultLine(this))
    , m_filter(new FilterBar(m_tools->filter(), *m_result, *this))
    , m_progress(new ProgressLine(this))
    , m_middle(new QStackedWidget(this))
    , m_model(model)
    , m_table(new OrderTable(model, this))
    , m_empty(new EmptyState(this))
    , m_detail(new DetailPane(this))
    , m_status(new StatusLine(this))
{
    setWindowTitle(QStringLiteral("Docket"));
    setWindowIcon(appIcon());
    setMinimumSize(640, 480);
    resize(1280, 800);
    setContextMenuPolicy(Qt::NoContextMenu);
    setAcceptDrops(true);
    m_actions.fill(*menuBar(), *m_connections, m_filter->menu());
    setCentralWidget(makeBody());
    connectParts();
    connectFacets();
    connectActions();
    m_table->setFocus();
    showSituation(Situation{});
}

QWidget* MainWindow::makeBody()
{
    auto* body = new QWidget(this);
    QVBoxLayout* column = bareColumn(body);
    column->addWidget(m_tools);
    column->addSpacing(1); // the hairline
    auto* noticeRow = new QVBoxLayout;
    noticeRow->setContentsMargins(12, 10, 12, 2);
    noticeRow->addWidget(m_notice);
    auto* content = new QWidget(body);
    content->setObjectName(QStringLiteral("content"));
    content->setBackgroundRole(QPalette::Base);
    content->setAutoFillBackground(true);
    QVBoxLayout* contentColumn = bareColumn(content);
    contentColumn->addLayout(noticeRow);
    m_split->addWidget(makeMiddle());
    m_split->addWidget(m_detail);
    m_split->setObjectName(QStringLiteral("tableAndDetail"));
    m_split->setChildrenCollapsible(false);
    m_split->setStretchFactor(0, 1);
    m_split->setStretchFactor(1, 0);
    m_pages->addWidget(m_split);
    m_pages->addWidget(m_overview);
    contentColumn->addWidget(m_pages, 1);
    m_panes->addWidget(content);
    m_panes->setObjectName(QStringLiteral("panes"));
    m_panes->setChildrenCollapsible(false);
    m_panes->setStretchFactor(0, 0);
    m_panes->setStretchFactor(1, 1);
    column->addWidget(m_panes, 1);
    column->addWidget(m_status);
    return body;
}

QWidget* MainWindow::makeMiddle()
{
    auto* middle = new QWidget(this);
    QVBoxLayout* column = bareColumn(middle);
    auto* tablePage = new QWidget(middle);
    QVBoxLayout* tableColumn = bareColumn(tablePage);
    tableColumn->addWidget(m_progress);
    tableColumn->addWidget(m_table, 1);
    m_middle->addWidget(tablePage);
    m_middle->addWidget(m_empty);
    column->addWidget(m_tiles);
    column->addWidget(m_result);
    column->addWidget(m_middle, 1);
    middle->setMinimumWidth(420);
    const Theme& theme = themeOf(this);
    m_table->setMinimumHeight(theme.px(Measure::HeaderRow) + leastRows * theme.px(Measure::TableRow));
    return middle;
}

void MainWindow::connectParts()
{
    connect(&m_tools->filter(), &QLineEdit::textChanged, this, &MainWindow::filterChanged);
    m_filter->setTableHooks(
        {[this] { return m_table->tableState(); }, [this](const QString& state) { m_table->setTableState(state); }});
    connect(m_table, &OrderTable::tableStateChanged, m_filter, &FilterBar::checkCurrentView);
    connect(&m_tools->filter(), &FilterField::left, this, [this] { mainPane()->setFocus(); });
    connect(&m_tools->filter(), &QLineEdit::returnPressed, this, [this] { mainPane()->setFocus(); });
    connect(m_result, &ResultLine::clearRequested, this, &MainWindow::clearFilter);
    connect(m_status, &StatusLine::showHiddenRequested, this, &MainWindow::clearFilter);
    connect(m_status, &StatusLine::undoRequested, m_actions.undo, &QAction::trigger);
    connect(m_table, &OrderTable::leftForFilter, this, &MainWindow::focusFilter);
    connect(m_table, &OrderTable::detailRequested, this, [this] { focusByKeyboard(m_detail->firstFocus()); });
    connect(m_table, &OrderTable::menuRequested, this, &MainWindow::showOrderMenu);
    connect(m_table, &OrderTable::copyRequested, m_actions.copy, &QAction::trigger);
    connect(m_table, &OrderTable::selectedOrdersChanged, this,
        [this] { m_status->showSelection(m_table->selectedCount(), m_table->hiddenSelectedCount()); });
    connect(m_detail, &DetailPane::doneRequested, m_actions.markDone, &QAction::trigger);
    connect(m_detail, &DetailPane::snoozeRequested, this, &MainWindow::openSnoozeMenuAt);
    connect(m_detail, &DetailPane::left, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_empty, &EmptyState::primaryTriggered, this, [this] { triggerPanel(&StatePanel::primary); });
    connect(m_empty, &EmptyState::plainTriggered, this, [this] { triggerPanel(&StatePanel::plain); });
    connect(m_empty, &EmptyState::linkTriggered, this, [this] { triggerPanel(&StatePanel::link); });
    connect(m_notice, &NoticeBar::actionTriggered, this, &MainWindow::triggerNotice);
    connect(m_notice, &NoticeBar::closed, this,
        [this] { m_closedNotice = m_shownNotice ? m_shownNotice->notice.title : QString(); });
    connect(m_split, &QSplitter::splitterMoved, this, &MainWindow::takeDetailSize);
    connect(m_side, &SidePane::moved, this, &MainWindow::paneSizesChanged);
    connect(m_status, &StatusLine::nowRequested, this, [this] { Q_EMIT requested(WindowAction::RetryNow); });
    connect(m_status, &StatusLine::stopRequested, m_actions.stop, &QAction::trigger);
    connect(m_status, &StatusLine::leaveDemoRequested, m_actions.leaveDemo, &QAction::trigger);
    connect(m_status, &StatusLine::healthRequested, this, [this] {
        m_closedNotice.clear();
        showNotice();
        if (m_shownNotice) // with no order at all the panel tells it
            m_notice->setOpen(true);
    });
    connect(&m_clock, &QTimer::timeout, this, &MainWindow::showWords);
    connect(&m_patience, &QTimer::timeout, this, &MainWindow::showPanel);
    m_patience.setSingleShot(true);
    m_clock.start(std::chrono::seconds(1));
}

void MainWindow::connectActions()
{
    const auto request = [this](QAction* action, WindowAction what) {
        connect(action, &QAction::triggered, this, [this, what] { Q_EMIT requested(what); });
    };
    request(m_actions.connectToKombo, WindowAction::Connect);
    request(m_actions.manageConnections, WindowAction::ManageConnections);
    request(m_actions.refreshCurrent, WindowAction::RefreshCurrent);
    request(m_actions.editConnection, WindowAction::EditConnection);
    request(m_actions.removeConnection, WindowAction::RemoveConnection);
    request(m_actions.openFile, WindowAction::OpenFile);
    request(m_actions.closeFile, WindowAction::CloseFile);
    request(m_actions.tryDemo, WindowAction::TryDemo);
    request(m_actions.leaveDemo, WindowAction::LeaveDemo);
    request(m_actions.passHour, WindowAction::PassHour);
    request(m_actions.refresh, WindowAction::Refresh);
    request(m_actions.stop, WindowAction::Stop);
    connect(m_actions.quit, &QAction::triggered, this, &QWidget::close);
    connect(m_actions.focusFilter, &QAction::triggered, this, &MainWindow::focusFilter);
    connect(m_actions.clearFilter, &QAction::triggered, this, &MainWindow::clearFilter);
    connect(m_actions.undo, &QAction::triggered, this, &MainWindow::undoLast);
    connect(m_actions.snooze, &QAction::triggered, this, &MainWindow::openSnoozeMenu);
    connect(m_actions.mailCandidate, &QAction::triggered, this, [this] { mail(&OrderTableModel::candidateAddresses); });
    connect(m_actions.mailTeam, &QAction::triggered, this, [this] { mail(&OrderTableModel::teamAddresses); });
    connect(m_actions.selectAll, &QAction::triggered, m_table, &QAbstractItemView::selectAll);
    connect(m_actions.showOverview, &QAction::toggled, this, &MainWindow::layOut);
    connect(m_actions.showOrders, &QAction::triggered, this, &MainWindow::showTable);
    connect(m_actions.showOverview, &QAction::triggered, this, [this] { focusByKeyboard(mainPane()); });
    connect(m_actions.showSideBar, &QAction::toggled, this, &MainWindow::layOut);
    connect(m_actions.showDetail, &QAction::toggled, this, &MainWindow::layOut);
    connect(m_actions.detailBelow, &QAction::toggled, this, &MainWindow::layOut);
    connect(m_actions.zoomIn, &QAction::triggered, m_detail, &DetailPane::zoomIn);
    connect(m_actions.zoomOut, &QAction::triggered, m_detail, &DetailPane::zoomOut);
    connect(m_actions.actualSize, &QAction::triggered, m_detail, [this] { m_detail->setZoom(100); });
    const auto fillAtOpening = [this](QMenu* menu, void (OrderHeader::*fill)(QMenu&)) {
        connect(menu, &QMenu::aboutToShow, this, [this, menu, fill] {
            menu->clear();
            (m_table->header().*fill)(*menu);
        });
    };
    fillAtOpening(m_actions.columns, &OrderHeader::fillColumnsMenu);
    fillAtOpening(m_actions.sorting, &OrderHeader::fillSortMenu);
    connect(m_actions.nextPane, &QAction::triggered, this, [this] { movePane(1); });
    connect(m_actions.previousPane, &QAction::triggered, this, [this] { movePane(-1); });
    connect(m_actions.aboutQt, &QAction::triggered, this, [] { QApplication::aboutQt(); });
}

QString MainWindow::filter() const
{
    return m_tools->filter().text();
}

void MainWindow::setFilter(const QString& text)
{
    m_tools->filter().setText(text);
}

void MainWindow::clearFilter()
{
    if (filter().isEmpty())
        return;
    m_clearedFilter = filter();
    m_undoable.removeAll(Undoable::Filter);
    m_undoable += Undoable::Filter;
    m_actions.undo->setEnabled(true);
    setFilter({});
    m_status->showUndoable(tr("Filter cleared"));
}

void MainWindow::offerUndo(const QString& message)
{
    constexpr qsizetype most = 20; // as many as the memory knows
    m_undoable += Undoable::Other;
    if (m_undoable.size() > most)
        m_undoable.removeFirst();
    m_actions.undo->setEnabled(true);
    m_status->showUndoable(message);
}

void MainWindow::undoLast()
{
    if (m_undoable.isEmpty())
        return;
    const Undoable last = m_undoable.takeLast();
    m_actions.undo->setEnabled(!m_undoable.isEmpty());
    if (last == Undoable::Filter)
        undoClear();
    else
        Q_EMIT undoRequested();
}

// At the current order, wherever the keys are.
void MainWindow::openSnoozeMenu()
{
    const QRect row = m_table->visualRect(m_table->currentIndex());
    const QRect sight = m_table->viewport()->rect();
    const QPoint at = sight.contains(row.center()) ? row.bottomLeft() : sight.center();
    openSnoozeMenuAt(m_table->viewport()->mapToGlobal(QPoint(std::max(at.x(), sight.left()), at.y())));
}

void MainWindow::openSnoozeMenuAt(const QPoint& globalAt)
{
    if (!m_actions.snooze->isEnabled())
        return;
    m_actions.snoozeMenu->popup(globalAt);
    m_actions.snoozeMenu->setActiveAction(m_actions.snoozeMenu->actions().value(0));
}

void MainWindow::undoClear()
{
    setFilter(m_clearedFilter);
    m_clearedFilter.clear();
    m_status->showMessage(tr("The filter is back"));
}

void MainWindow::tellCopied(const QString& message)
{
    const int hidden = m_table->hiddenSelectedCount();
    if (hidden == 0)
        return m_status->showMessage(message);
    m_status->showWithHidden(
        tr("%1; %n selected order(s) hidden by the filter were not", "%1: what was copied", hidden).arg(message));
}

void MainWindow::mail(QStringList (OrderTableModel::*addresses)(int) const)
{
    const QModelIndex current = m_table->currentIndex();
    const QUrl url
        = current.isValid() ? mailto((m_model.*addresses)(current.row()), m_model.mailSubject(current.row())) : QUrl();
    if (url.isValid())
        Q_EMIT linkActivated(url);
    else
        m_status->showMessage(m_model.isMasked() ? tr("Addresses are hidden while personal data is masked")
                                                 : tr("There is no e-mail address to write to"));
}

void MainWindow::showMasked(bool masked)
{
    m_tools->setMasked(masked);
}

void MainWindow::showOrderMenu(const QModelIndex& index, const QPoint& globalAt)
{
    auto* menu = new OrderMenu(m_actions, m_model, index, m_table->header(), this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu, &OrderMenu::mailRequested, this, &MainWindow::linkActivated);
    connect(menu, &OrderMenu::filterRequested, this,
        [this](const FilterValue& value, FilterChange change) { setFilter(changedFilter(filter(), value, change)); });
    menu->popup(globalAt);
}

void MainWindow::focusFilter()
{
    m_tools->filter().setFocus(Qt::ShortcutFocusReason);
    m_tools->filter().selectAll();
}

void MainWindow::showSituation(const Situation& situation)
{
    m_situation = situation;
    m_actions.refresh->setEnabled(situation.connected);
    m_actions.stop->setEnabled(situation.loading);
    m_actions.closeFile->setVisible(!situation.files.isEmpty());
    m_actions.tryDemo->setVisible(!situation.demo);
    m_actions.leaveDemo->setVisible(situation.demo);
    m_actions.passHour->setVisible(situation.demo);
    const bool hasConnection = situation.connected || !situation.connections.isEmpty();
    m_actions.refreshCurrent->setEnabled(situation.connected);
    m_actions.manageConnections->setVisible(hasConnection && !situation.demo);
    m_actions.editConnection->setVisible(hasConnection && !situation.demo);
    m_actions.removeConnection->setVisible(hasConnection && !situation.demo);
    m_tools->setDemo(situation.demo);
    m_status->showDemo(situation.demo);
    m_progress->setRunning(situation.loading);
    setWindowTitle(situation.connectionName.isEmpty() ? QStringLiteral("Docket")
                                                      : situation.connectionName + QStringLiteral(" – Docket"));
    showWords();
    const std::optional<StatePanel> next = panelFor(situation);
    const bool waits = next && next->plain == WindowAction::Stop && !m_panel && m_middle->currentIndex() == 0;
    if (!waits)
        m_patience.stop();
    else if (!m_patience.isActive())
        m_patience.start(patience);
    if (!waits)
        showPanel();
    showNotice();
}

void MainWindow::showConnections(const QList<ConnectionState>& connections)
{
    m_connections->clear();
    for (const ConnectionState& state : connections) {
        const Connection& connection = state.connection;
        QString name = connection.name;
        QAction* entry = m_connections->addAction(name.replace(QLatin1Char('&'), QStringLiteral("&&")));
        entry->setCheckable(true);
        entry->setChecked(connection.enabled);
        const QString slot = connection.keySlot;
        connect(entry, &QAction::triggered, this, [this, slot](bool on) { Q_EMIT connectionToggled(slot, on); });
    }
    m_connections->menuAction()->setVisible(!connections.isEmpty());
}

void MainWindow::showWords()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    m_result->showCount(countText(m_situation), asOfText(m_situation, now), !m_situation.filter.trimmed().isEmpty(),
        m_situation.connected || !m_situation.files.isEmpty());
    m_filter->showHint(m_situation.filterHint, m_situation.filterUnfinished);
    m_status->showWork(workText(m_situation, now), waitsToRetry(m_situation));
    m_status->showNext(nextRefreshText(m_situation));
    m_status->showHealth(healthText(m_situation));
    m_status->showConnection(m_situation.connected || !m_situation.files.isEmpty() ? QString() : tr("Not connected"));
}

void MainWindow::showPanel()
{
    m_panel = panelFor(m_situation);
    // What it last said takes no height from rows and detail.
    m_empty->setSizePolicy(QSizePolicy::Preferred, m_panel ? QSizePolicy::Preferred : QSizePolicy::Ignored);
    if (m_panel) {
        const bool hadFocus = focusWidget() == m_table;
        m_empty->showContent(m_panel->content);
        m_middle->setCurrentIndex(1);
        if (hadFocus)
            focusByKeyboard(m_empty);
    } else {
        const bool hadFocus = m_empty->isAncestorOf(focusWidget());
        m_middle->setCurrentIndex(0);
        if (hadFocus)
            m_table->setFocus();
    }
    layOut();
}

void MainWindow::showNotice()
{
    m_shownNotice = noticeFor(m_situation);
    if (!m_shownNotice || m_shownNotice->notice.title == m_closedNotice) {
        m_notice->hide();
        return;
    }
    m_closedNotice.clear();
    m_notice->showNotice(m_shownNotice->notice);
}

void MainWindow::triggerNotice()
{
    if (!m_shownNotice)
        return;
    if (m_shownNotice->source)
        Q_EMIT requestedFor(m_shownNotice->action, *m_shownNotice->source);
    else if (!m_shownNotice->connection.isEmpty())
        Q_EMIT requestedForConnection(m_shownNotice->action, m_shownNotice->connection);
    else
        Q_EMIT requested(m_shownNotice->action);
}

void MainWindow::triggerPanel(WindowAction StatePanel::*which)
{
    if (!m_panel)
        return;
    const WindowAction action = (*m_panel).*which;
    const std::optional<SourceState> source = m_panel->source;
    const QString connection = m_panel->connection;
    if (action == WindowAction::ClearFilter)
        clearFilter();
    else if (source)
        Q_EMIT requestedFor(action, *source);
    else if (!connection.isEmpty())
        Q_EMIT requestedForConnection(action, connection);
    else
        Q_EMIT requested(action);
}

void MainWindow::movePane(int step)
{
    const bool overview = m_pages->currentWidget() == m_overview;
    QList<QWidget*> panes{&m_tools->filter(), overview ? m_overview : mainPane()};
    if (m_side->isVisible())
        panes.prepend(&m_side->bar());
    if (m_detail->isVisible())
        panes += m_detail;
    qsizetype at = 0;
    for (qsizetype i = 0; i < panes.size(); ++i) {
        QWidget* focused = QApplication::focusWidget();
        if (focused && (panes.at(i) == focused || panes.at(i)->isAncestorOf(focused)))
            at = i;
    }
    QWidget* next = panes.at((at + step + panes.size()) % panes.size());
    if (next == m_overview)
        next = m_overview->firstFocus();
    focusByKeyboard(next == m_detail ? m_detail->firstFocus() : next);
}

void MainWindow::layOut()
{
    const bool below = width() < narrowWindow || m_actions.detailBelow->isChecked();
    const bool wasBelow = m_split->orientation() == Qt::Vertical;
    m_detail->setVisible(m_actions.showDetail->isChecked() && (!m_panel || m_situation.total > 0));
    m_tools->setSymbolsOnly(width() < slimWindow);
    m_side->setNarrow(width() < slimWindow);
    m_side->shareRoom(width());
    placeTiles();
    const bool overview = m_actions.showOverview->isChecked() && (!m_panel || m_situation.total > 0);
    m_pages->setCurrentWidget(overview ? static_cast<QWidget*>(m_overview) : m_split);
    if (below != wasBelow) {
        m_split->setOrientation(below ? Qt::Vertical : Qt::Horizontal);
        m_detail->setTwoColumns(below);
        m_detail->setMinimumWidth(below ? 0 : 320);
        m_shared = false;
    }
    if (!m_shared && m_detail->isVisible())
        shareRoom();
}

// Over the result line, or in it where the window is low.
void MainWindow::placeTiles()
{
    const bool low = height() < lowWindow;
    auto* column = qobject_cast<QVBoxLayout*>(m_middle->parentWidget()->layout());
    if (low == (column->indexOf(m_tiles) < 0))
        return;
    m_tiles->setCompact(low);
    if (low) {
        column->removeWidget(m_tiles);
        m_result->setTiles(m_tiles);
    } else {
        m_result->setTiles(nullptr);
        column->insertWidget(0, m_tiles);
    }
}

void MainWindow::takeDetailSize()
{
    const int size = m_split->sizes().at(1);
    (m_split->orientation() == Qt::Vertical ? m_detailBelow : m_detailBeside) = size;
    Q_EMIT paneSizesChanged();
}

MainWindow::PaneSizes MainWindow::paneSizes() const
{
    return {m_side->ownWidth(), m_detailBeside, m_detailBelow, m_side->isWanted()};
}

void MainWindow::setPaneSizes(const PaneSizes& sizes)
{
    m_side->restore(sizes.sideBar, sizes.showsSideBar);
    m_detailBeside = sizes.detailBeside;
    m_detailBelow = sizes.detailBelow;
    m_shared = false;
    layOut();
}

// Once for each orientation, when there is room to share; from then on the person's
// own sizes stay.
void MainWindow::shareRoom()
{
    const bool below = m_split->orientation() == Qt::Vertical;
    const int own = below ? m_detailBelow : m_detailBeside;
    const int usual = below ? m_split->height() * 45 / 100 : width() >= wideWindow ? 520 : 384;
    const int detail = own > 0 ? own : usual;
    const int room = below ? m_split->height() : width() - m_side->takenWidth();
    m_split->setStretchFactor(0, below ? 55 : 1);
    m_split->setStretchFactor(1, below ? 45 : 0);
    m_split->setSizes({room - detail, detail});
    m_shared = true;
}

// Being shown forgets that the focus of the panel is to be seen.
void MainWindow::showEvent(QShowEvent* event)
{
    QMainWindow::showEvent(event);
    if (m_empty->isAncestorOf(focusWidget()))
        focusByKeyboard(m_empty);
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    layOut();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (!localFiles(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    const QStringList paths = localFiles(*event->mimeData());
    if (paths.isEmpty())
        return;
    event->acceptProposedAction();
    Q_EMIT filesDropped(paths);
}

// The hairline under the tool bar.
void MainWindow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& theme = themeOf(this);
    painter.fillRect(rect(), theme.color(Token::Chrome));
    const int y = m_tools->mapTo(this, QPoint(0, m_tools->height())).y();
    paintHairline(painter, QPointF(0, y + 0.5), QPointF(width(), y + 0.5), theme.color(Token::Line));
}

} // namespace docket
