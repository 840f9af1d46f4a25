// SPDX-License-Identifier: MIT
#include "app/window.h"

#include "app/clipboardcopy.h"
#include "app/colorscheme.h"
#include "app/settings.h"
#include "models/api/guidance.h"
#include "models/orderlist.h"
#include "models/orders/store.h"
#include "models/queryhint.h"
#include "views/aboutdialog.h"
#include "views/connectdialog.h"
#include "views/detailpane.h"
#include "views/ordertable.h"
#include "views/question.h"
#include "views/statusline.h"
#include "views/theme.h"

#include <QAction>
#include <QApplication>
#include <QDesktopServices>

namespace docket {

namespace {

// The results without a usable id, as received, one a line.
QString unreadableOf(const Snapshot& snapshot, const QString& integrationId)
{
    QStringList lines;
    for (const Snapshot::Part& part : snapshot.parts()) {
        if (QString::fromStdString(part.source->integration) != integrationId)
            continue;
        for (const std::string& raw : *part.unreadable)
            lines += QString::fromStdString(raw).simplified();
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace

Window::Window(QApplication& application, const WindowOptions& options)
    : m_settings(settingsFile(), QSettings::IniFormat)
    , m_session(m_settings, m_vault)
    , m_search(m_pool)
    , m_facets(m_pool)
    , m_detailMaker(m_pool)
    , m_demoOnStart(options.demo)
{
    setUpLook(application, options.theme);
    m_main = std::make_unique<MainWindow>(m_model, m_sideBar);
    m_copy = std::make_unique<ClipboardCopy>(m_pool);
    connectOrders();
    connectFacets();
    connectRequests();
    connectCopy();
}

Window::~Window() = default;

void Window::setUpLook(QApplication& application, WindowOptions::Theme theme)
{
    const auto apply
        = [&application](bool dark) { applyTheme(application, Theme(dark ? Scheme::Dark : Scheme::Light)); };
    apply(theme == WindowOptions::Theme::Dark);
    if (theme != WindowOptions::Theme::System)
        return;
    m_scheme = std::make_unique<ColorScheme>();
    connect(m_scheme.get(), &ColorScheme::changed, &application, apply);
}

// The way of the orders: loader → search → table → detail.
void Window::connectOrders()
{
    Loader& loader = m_session.loader();
    connect(&loader, &Loader::snapshotChanged, this, [this](const std::shared_ptr<const Snapshot>& snapshot) {
        m_situation.total = static_cast<qint64>(snapshot->orderCount());
        m_search.setSnapshot(snapshot);
    });
    connect(&loader, &Loader::statesChanged, this, &Window::tell);
    connect(&loader, &Loader::ended, this, &Window::tell);
    connect(&m_session, &Session::changed, this, &Window::tell);
    connect(&m_session, &Session::changed, this, &Window::tellConnections);
    connect(&m_search, &OrderSearch::resultReady, &m_model, &OrderTableModel::showResult);
    connect(&m_search, &OrderSearch::resultReady, this, &Window::tell);
    connect(m_main.get(), &MainWindow::filterChanged, &m_search, &OrderSearch::setFilter);
    connect(&m_main->table(), &OrderTable::sortChanged, &m_search, &OrderSearch::setSort);
    connect(&m_main->table(), &OrderTable::currentOrderChanged, this, &Window::showCurrent);
    connect(&m_detailMaker, &OrderDetailMaker::detailReady, &m_main->detail(), &DetailPane::showDetail);
}

// search → counts → side bar, tiles and overview, which ask for more or fewer of them.
void Window::connectFacets()
{
    connect(&m_search, &OrderSearch::resultReady, this,
        [this](const std::shared_ptr<const OrderList>& list) { m_facets.setList(list, m_search.filter()); });
    connect(&m_facets, &FacetSearch::listsReady, &m_sideBar, &SideBarModel::showLists);
    connect(&m_facets, &FacetSearch::listsReady, m_main.get(), &MainWindow::showFacets);
    connect(&m_sideBar, &SideBarModel::askChanged, &m_facets, &FacetSearch::ask);
    connect(m_main.get(), &MainWindow::countsRequested, &m_facets, &FacetSearch::makeCounts);
}

void Window::connectRequests()
{
    connect(m_main.get(), &MainWindow::requested, this, &Window::handle);
    connect(m_main.get(), &MainWindow::requestedFor, this, &Window::handleFor);
    connect(m_main.get(), &MainWindow::connectionChosen, &m_session, &Session::open);
    connect(&m_main->detail(), &DetailPane::linkActivated, this, &Window::openLink);
    connect(&m_main->detail(), &DetailPane::linkHovered, &m_main->statusLine(), &StatusLine::showLink);
    connect(&m_session, &Session::told, &m_main->statusLine(), &StatusLine::showMessage);
    connect(m_main->actions().about, &QAction::triggered, this, [this] { (new AboutDialog(m_main.get()))->open(); });
}

void Window::connectCopy()
{
    const auto copy = [this](bool withHeader, bool oneCell) {
        const OrderTable& table = m_main->table();
        CellTable cells{m_model.list(), table.selectedPositions(), table.visibleColumns(), withHeader};
        const QModelIndex current = table.currentIndex();
        if (oneCell && current.isValid()) {
            cells.positions = {current.row()};
            cells.columns = {static_cast<OrderColumn>(current.column())};
        }
        m_copy->copy(cells);
    };
    connect(m_main->actions().copy, &QAction::triggered, this, [copy] { copy(false, false); });
    connect(m_main->actions().copyWithHeaders, &QAction::triggered, this, [copy] { copy(true, false); });
    connect(m_main->actions().copyCell, &QAction::triggered, this, [copy] { copy(false, true); });
    connect(&m_main->detail(), &DetailPane::copyRequested, m_copy.get(), &ClipboardCopy::copyText);
    connect(&m_facets, &FacetSearch::countsReady, m_copy.get(), &ClipboardCopy::copyText);
    connect(m_copy.get(), &ClipboardCopy::told, &m_main->statusLine(), &StatusLine::showMessage);
}

void Window::show()
{
    m_main->show();
    if (m_demoOnStart)
        m_session.startDemo();
    else
        m_session.openLast();
    tellConnections();
}

void Window::handle(WindowAction action)
{
    switch (action) {
    case WindowAction::None:
    case WindowAction::ClearFilter:
    case WindowAction::CopyReport:
    case WindowAction::CopyMessage:
    case WindowAction::CopyUnreadable:
    case WindowAction::OpenLog:
        break;
    case WindowAction::Connect:
        ask({newKeySlot(), {}, {}, {}}, {});
        break;
    case WindowAction::EditConnection:
        if (m_session.connection() && !m_session.isDemo())
            ask(*m_session.connection(), m_session.key());
        break;
    case WindowAction::RemoveConnection:
        askRemoval();
        break;
    case WindowAction::TryDemo:
        m_session.startDemo();
        break;
    case WindowAction::LeaveDemo:
        m_session.leaveDemo();
        break;
    case WindowAction::Refresh:
        m_session.load();
        break;
    case WindowAction::Stop:
        m_session.loader().stop();
        break;
    case WindowAction::RetryKey:
        m_session.readKey();
        break;
    }
}

void Window::handleFor(WindowAction action, const SourceState& source)
{
    if (!source.failure)
        return handle(action);
    const QString region = m_session.connection() ? m_session.connection()->baseUrl.host() : QString();
    if (action == WindowAction::CopyReport)
        m_copy->copyText(copyReport(*source.failure, source.endedAt, region, source.source.integrationId));
    else if (action == WindowAction::CopyMessage)
        m_copy->copyText(copyMessage(*source.failure, source.source.integrationId));
    else if (action == WindowAction::CopyUnreadable)
        m_copy->copyText(unreadableOf(*m_model.list()->snapshot, source.source.integrationId));
    else if (action == WindowAction::OpenLog)
        openLog(*source.failure);
    else
        handle(action);
}

void Window::openLog(const Failure& failure)
{
    const std::optional<LogLink> link = logLink(failure);
    if (!link)
        return;
    if (link->isKombos)
        QDesktopServices::openUrl(link->url);
    else
        openLink(link->url);
}

void Window::ask(const Connection& connection, const ApiKey& key)
{
    auto* dialog = new ConnectDialog(connection, key, m_main.get());
    connect(
        dialog, &ConnectDialog::saveRequested, this, [this, dialog](const Connection& asked, const ApiKey& askedKey) {
            dialog->setSaving(true);
            m_session.keep(asked, askedKey, dialog, [dialog](KeyAnswer answer) {
                if (answer == KeyAnswer::Done)
                    dialog->accept();
                else
                    dialog->showKeyProblem(answer);
            });
        });
    connect(dialog, &ConnectDialog::sessionOnlyRequested, this,
        [this, dialog](const Connection& asked, const ApiKey& askedKey) {
            dialog->accept();
            m_session.use(asked, askedKey);
        });
    dialog->open();
}

void Window::askRemoval()
{
    if (!m_session.connection() || m_session.isDemo())
        return;
    auto* question = new Question(tr("Remove “%1”?").arg(m_session.connection()->name),
        tr("Its API key is removed from your password store, its integrations from the settings. Nothing changes at "
           "Kombo."),
        tr("Remove"), m_main.get());
    connect(question, &QDialog::accepted, &m_session, &Session::remove);
    question->open();
}

void Window::openLink(const QUrl& url)
{
    const QString scheme = url.scheme();
    if (scheme == QLatin1String("mailto") || scheme == QLatin1String("tel") || m_openedHosts.contains(url.host())) {
        QDesktopServices::openUrl(url);
        return;
    }
    auto* question = new Question(tr("Open %1 in your browser?").arg(url.host(QUrl::FullyEncoded)),
        url.toString(QUrl::FullyEncoded), tr("Open"), m_main.get());
    connect(question, &QDialog::accepted, this, [this, url] {
        m_openedHosts += url.host();
        QDesktopServices::openUrl(url);
    });
    question->open();
}

void Window::showCurrent()
{
    if (const std::optional<OrderRow> row = m_main->table().currentOrder()) {
        m_detailMaker.make(m_model.list(), *row);
        return;
    }
    m_detailMaker.cancel();
    m_main->detail().clear();
}

void Window::tell()
{
    const std::optional<Connection>& connection = m_session.connection();
    Loader& loader = m_session.loader();
    m_situation.connected = connection.has_value();
    m_situation.demo = m_session.isDemo();
    m_situation.connectionName = connection ? connection->name : QString();
    m_situation.key = m_session.keyAnswer();
    m_situation.waitingForKey = m_session.isWaitingForKey();
    m_situation.loading = connection && loader.isLoading();
    m_situation.sources = connection ? loader.states() : QList<SourceState>{};
    m_situation.shown = m_model.rowCount();
    m_situation.filter = m_search.filter();
    const std::vector<QueryMistake>& mistakes = m_model.list()->mistakes;
    m_situation.filterHint = mistakes.empty() ? QString() : hintText(mistakes.front());
    m_situation.takeTime();
    m_sideBar.showSources(m_situation.sources);
    m_main->showSituation(m_situation);
}

void Window::tellConnections()
{
    m_main->showConnections(m_session.saved(), m_session.connection() ? m_session.connection()->keySlot : QString());
}

} // namespace docket
