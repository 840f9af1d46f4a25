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
#include "views/panelayout.h"
#include "views/progressline.h"
#include "views/resultline.h"
#include "views/sidebar.h"
#include "views/sidepane.h"
#include "views/situationdisplay.h"
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

namespace docket {

namespace {

constexpr int leastRows = 4; // in sight, however low the window

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
    , m_display(new SituationDisplay({*m_empty, *m_notice, *m_result, *m_filter, *m_status, *m_middle, *m_table}, this))
{
    setWindowTitle(QStringLiteral("Docket"));
    setWindowIcon(appIcon());
    setMinimumSize(640, 480);
    resize(1280, 800);
    setContextMenuPolicy(Qt::NoContextMenu);
    setAcceptDrops(true);
    m_actions.fill(*menuBar(), *m_connections, m_filter->menu());
    setCentralWidget(makeBody());
    m_layout = new PaneLayout(*this, {*m_split, *m_side, *m_detail, *m_column, *m_tiles, *m_result});
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
    m_column = bareColumn(middle);
    auto* tablePage = new QWidget(middle);
    QVBoxLayout* tableColumn = bareColumn(tablePage);
    tableColumn->addWidget(m_progress);
    tableColumn->addWidget(m_table, 1);
    m_middle->addWidget(tablePage);
    m_middle->addWidget(m_empty);
    m_column->addWidget(m_tiles);
    m_column->addWidget(m_result);
    m_column->addWidget(m_middle, 1);
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
    connect(m_result, &ResultLine::columnsRequested, this, [this](const QPoint& at) {
        const int width = layoutDirection() == Qt::RightToLeft ? 0 : m_actions.columns->sizeHint().width();
        m_actions.columns->popup(at - QPoint(width, 0));
    });
    connect(m_status, &StatusLine::showHiddenRequested, this, &MainWindow::clearFilter);
    connect(m_status, &StatusLine::undoRequested, m_actions.undo, &QAction::trigger);
    connect(m_table, &OrderTable::leftForFilter, this, &MainWindow::focusFilter);
    connect(m_table, &OrderTable::detailRequested, this, [this] {
        m_actions.showDetail->setChecked(true); // keys must not go where nothing is seen
        focusByKeyboard(m_detail->firstFocus());
    });
    connect(m_table, &OrderTable::menuRequested, this, &MainWindow::showOrderMenu);
    connect(m_table, &OrderTable::copyRequested, m_actions.copy, &QAction::trigger);
    connect(m_table, &OrderTable::selectedOrdersChanged, this,
        [this] { m_status->showSelection(m_table->selectedCount(), m_table->hiddenSelectedCount()); });
    connect(m_detail, &DetailPane::doneRequested, m_actions.markDone, &QAction::trigger);
    connect(m_detail, &DetailPane::menuRequested, this,
        [this](const QPoint& at) { showOrderMenu(m_table->currentIndex(), at); });
    connect(m_detail, &DetailPane::snoozeRequested, this, &MainWindow::openSnoozeMenuAt);
    connect(m_detail, &DetailPane::left, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_layout, &PaneLayout::sizesChanged, this, &MainWindow::paneSizesChanged);
    connect(m_display, &SituationDisplay::requested, this, &MainWindow::requested);
    connect(m_display, &SituationDisplay::requestedFor, this, &MainWindow::requestedFor);
    connect(m_display, &SituationDisplay::requestedForConnection, this, &MainWindow::requestedForConnection);
    connect(m_display, &SituationDisplay::clearFilterRequested, this, &MainWindow::clearFilter);
    connect(m_display, &SituationDisplay::panelChanged, this, &MainWindow::layOut);
    connect(m_status, &StatusLine::stopRequested, m_actions.stop, &QAction::trigger);
    connect(m_status, &StatusLine::leaveDemoRequested, m_actions.leaveDemo, &QAction::trigger);
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
    if (!index.isValid())
        return;
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
    m_scope = situation.scope;
    showViewName();
    m_tools->setDemo(situation.demo);
    m_status->showDemo(situation.demo);
    m_progress->setRunning(situation.loading);
    setWindowTitle(situation.connectionName.isEmpty() ? QStringLiteral("Docket")
                                                      : situation.connectionName + QStringLiteral(" – Docket"));
    m_display->show(situation);
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
    const bool hasTable = m_display->hasTable();
    m_tools->setSymbolsOnly(m_layout->isSlim());
    m_layout->layOut(m_actions.showDetail->isChecked() && hasTable, m_actions.detailBelow->isChecked());
    // How it stands with the integrations is told even when none has brought anything.
    const bool hasOverview = hasTable || !m_display->situation().sources.isEmpty();
    m_actions.health->setEnabled(hasOverview);
    const bool overview = m_actions.showOverview->isChecked() && hasOverview;
    m_pages->setCurrentWidget(overview ? static_cast<QWidget*>(m_overview) : m_split);
}

PaneSizes MainWindow::paneSizes() const
{
    return m_layout->sizes();
}

void MainWindow::setPaneSizes(const PaneSizes& sizes)
{
    m_layout->setSizes(sizes);
    layOut();
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
