// SPDX-License-Identifier: MIT
#include "app/window.h"

#include "app/activitykeeper.h"
#include "app/autorefresh.h"
#include "app/chasedesk.h"
#include "app/connectiondialogs.h"
#include "app/creationdesk.h"
#include "app/fatedesk.h"
#include "app/filterkeeper.h"
#include "app/helpwindows.h"
#include "app/look.h"
#include "app/markingdesk.h"
#include "app/memorykeeper.h"
#include "app/notifier.h"
#include "app/orderoutput.h"
#include "app/proxydesk.h"
#include "app/settings.h"
#include "app/teamfolder.h"
#include "app/translations.h"
#include "app/windowplace.h"
#include "app/windowrequests.h"
#include "models/filteredit.h"
#include "models/orderlist.h"
#include "models/queryhint.h"
#include "views/detailpane.h"
#include "views/filterbar.h"
#include "views/ordertable.h"
#include "views/statusline.h"
#include "views/theme.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QFileDialog>

#include <algorithm>
#include <utility>

namespace docket {

namespace {

const QString languageKey = QStringLiteral("look/language");

QString nameOfOpen(const QList<ConnectionState>& connections)
{
    QStringList names;
    for (const ConnectionState& state : connections) {
        if (state.connection.enabled)
            names += state.connection.name;
    }
    return names.size() == 1 ? names.first() : QString();
}

} // namespace

Window::Window(QApplication& application, Translations& translations, const WindowOptions& options)
    : m_translations(translations)
    , m_settingsCare(careForSettings(settingsFile()))
    , m_settings(settingsFile(), QSettings::IniFormat)
    , m_session(m_settings, m_vault)
    , m_saved(m_pool)
    , m_search(m_pool)
    , m_facets(m_pool)
    , m_detailMaker(m_pool)
    , m_matcher(m_pool)
    , m_snippets(m_pool)
    , m_demoOnStart(options.demo)
    , m_filesOnStart(options.files)
{
    m_translations.use(m_settings.value(languageKey).toString());
    m_look = std::make_unique<Look>(application, m_settings, options.theme);
    m_output = std::make_unique<OrderOutput>(m_settings, m_pool, m_model);
    m_memoryKeeper = std::make_unique<MemoryKeeper>(m_session, m_vault, m_memory, MemoryKeeper::usualFolder());
    m_marking = std::make_unique<MarkingDesk>(m_memory, m_model, m_pool);
    m_chase = std::make_unique<ChaseDesk>(m_memory, m_model, m_pool);
    m_team = std::make_unique<TeamFolder>(m_session, m_settings, m_vault, m_memory, TeamFolder::usualFolder());
    m_fates = std::make_unique<FateDesk>(m_session, m_memory, m_model);
    m_creations = std::make_unique<CreationDesk>(m_session, m_model);
    m_notifier = std::make_unique<Notifier>(m_session.loader(), m_memory, m_settings);
    m_filters = std::make_unique<FilterKeeper>(m_settings, m_pool, m_search, m_model, m_session);
    m_activity = std::make_unique<ActivityKeeper>(m_session.loader(), m_settings, m_pool);
    m_refresh = std::make_unique<AutoRefresh>(m_session, m_settings);
    connect(m_fates.get(), &FateDesk::called, m_activity.get(), &ActivityKeeper::add);
    connect(m_creations.get(), &CreationDesk::called, m_activity.get(), &ActivityKeeper::add);
    connect(m_creations.get(), &CreationDesk::changed, this, &Window::showCurrent);
    connect(&m_memory, &OrderMemory::forgotten, m_creations.get(), &CreationDesk::forget);
    m_proxies = std::make_unique<ProxyDesk>(m_session);
    connect(m_activity.get(), &ActivityKeeper::copyRequested, &m_output->clipboard(), &ClipboardCopy::copyText);
    connect(m_chase.get(), &ChaseDesk::linkActivated, &m_links, &LinkOpener::openLink);
    connect(m_marking.get(), &MarkingDesk::copyRequested, &m_output->clipboard(), &ClipboardCopy::copyText);
    m_requests = std::make_unique<WindowRequests>(
        WindowRequests::Parts{m_session, m_model, m_output->clipboard(), m_links, *m_proxies, m_situation});
    connect(m_requests.get(), &WindowRequests::scopeWanted, this, &Window::setScope);
    connect(m_requests.get(), &WindowRequests::filesWanted, this, &Window::askForFiles);
    connect(m_requests.get(), &WindowRequests::closeFilesWanted, this, &Window::closeFiles);
    connect(m_requests.get(), &WindowRequests::erasureConfirmed, this, &Window::erasureConfirmed);
    connectOrders();
    connectFacets();
    makeMain();
}

Window::~Window() = default;

// The way of the orders: loader → search → table → detail.
void Window::connectOrders()
{
    Loader& loader = m_session.loader();
    connect(&loader, &Loader::snapshotChanged, this, [this](const std::shared_ptr<const Snapshot>& snapshot) {
        if (m_saved.isOpen())
            return; // the last word of a connection that was put aside
        m_situation.total = static_cast<qint64>(snapshot->orderCount());
        m_memoryKeeper->setSnapshot(snapshot);
    });
    connect(&m_memory, &OrderMemory::ordersReady, this, [this](const std::shared_ptr<const MarkedOrders>& orders) {
        // Not the last word of what is closed meanwhile.
        if ((orders->open == m_fileOrders.lock()) == m_saved.isOpen())
            m_search.setOrders(orders);
    });
    connect(&m_saved, &SavedResponses::ready, this, [this](const std::shared_ptr<const Snapshot>& snapshot) {
        m_situation.total = static_cast<qint64>(snapshot->orderCount());
        m_fileOrders = snapshot;
        m_memory.setSnapshot(snapshot);
        tell();
    });
    connect(&loader, &Loader::statesChanged, this, &Window::tell);
    connect(&loader, &Loader::ended, this, &Window::tell);
    connect(&m_session, &Session::changed, this, [this] {
        if (!m_session.connections().isEmpty())
            m_saved.close(); // a connection takes the place of files
        takeScope();
        tell();
    });
    connect(&m_search, &OrderSearch::resultReady, &m_model, &OrderTableModel::showResult);
    connect(&m_search, &OrderSearch::resultReady, this, &Window::tell);
    connect(&m_model, &OrderTableModel::listReplaced, this, &Window::followMarks);
    connect(&m_session, &Session::changed, this, &Window::tellConnections);
    connect(&m_snippets, &OrderSnippets::snippetsReady, &m_model, &OrderTableModel::showSnippets);
    connect(&m_detailMaker, &OrderDetailMaker::detailReady, this, [this](const OrderDetail& detail) {
        m_detail = detail;
        m_detail.created = m_creations->wordsFor(detail);
        m_output->setDetail(m_detail);
        m_main->detail().showDetail(m_model.isMasked() ? masked(m_detail) : m_detail);
        findMatches();
    });
    connect(&m_search, &OrderSearch::resultReady, this, &Window::findMatches);
    connect(&m_matcher, &DetailMatcher::found, this, [this](const DetailMatches& matches) {
        m_main->detail().showMatches(m_model.isMasked() ? masked(matches) : matches);
    });
}

void Window::makeMain()
{
    m_place.reset();
    m_main = std::make_unique<MainWindow>(m_model, m_sideBar);
    connectMain();
    connectLook();
    connectRequests();
    m_output->serve(*m_main);
    connectLoading();
    m_filters->serve(*m_main);
    m_marking->serve(*m_main);
    m_chase->serve(*m_main);
    m_fates->serve(*m_main);
    m_creations->serve(*m_main);
    m_notifier->serve(*m_main);
    m_proxies->serve(*m_main);
    m_place = std::make_unique<WindowPlace>(*m_main, m_settings);
    m_help = std::make_unique<HelpWindows>(*m_main, m_settings.fileName());
    m_help->offer(*m_team);
    auto* connections = std::make_unique<ConnectionDialogs>(m_session, *m_main).release(); // m_main's child
    connect(connections, &ConnectionDialogs::called, m_activity.get(), &ActivityKeeper::add);
    m_requests->serve(*m_main, *connections);
    m_links.serve(*m_main);
    connect(m_help.get(), &HelpWindows::copyRequested, &m_output->clipboard(), &ClipboardCopy::copyText);
}

// What the person does with filter, table and detail.
void Window::connectMain()
{
    connect(m_main.get(), &MainWindow::filterChanged, &m_search, &OrderSearch::setFilter);
    connect(m_main.get(), &MainWindow::scopeChosen, this, &Window::setScope);
    connect(m_memoryKeeper.get(), &MemoryKeeper::lastingChanged, m_main.get(),
        [this] { m_main->showLasting(m_memoryKeeper->isLasting()); });
    m_main->showLasting(m_memoryKeeper->isLasting());
    connect(&m_main->table(), &OrderTable::sortChanged, &m_search, &OrderSearch::setSort);
    connect(&m_main->table(), &OrderTable::currentOrderChanged, this, &Window::showCurrent);
    connect(&m_facets, &FacetSearch::listsReady, m_main.get(), &MainWindow::showFacets);
    connect(m_main.get(), &MainWindow::countsRequested, &m_facets, &FacetSearch::makeCounts);
    connect(&m_main->table(), &OrderTable::sightChanged, this, [this](int first, int last) {
        m_snippets.make(m_model.list(), first, last, m_main->table().visibleColumns());
    });
    const DetailPane& pane = m_main->detail();
    connect(&pane, &DetailPane::textShown, this, &Window::findMatches);
    connect(&pane, &DetailPane::filterRequested, this, [this](const FilterValue& value, FilterChange change) {
        if (value.text == hiddenText())
            return; // the filter box would tell it
        m_main->setFilter(changedFilter(m_main->filter(), value, change));
    });
}

void Window::connectLook()
{
    const Actions& actions = m_main->actions();
    actions.choose(*actions.themes, m_look->theme());
    actions.choose(*actions.densities, m_look->density());
    actions.choose(*actions.languages, m_settings.value(languageKey).toString());
    actions.highContrast->setChecked(m_look->highContrast());
    actions.mask->setChecked(m_model.isMasked());
    connect(actions.themes, &QActionGroup::triggered, this,
        [this](const QAction* action) { m_look->setTheme(action->data().toString()); });
    connect(actions.densities, &QActionGroup::triggered, this,
        [this](const QAction* action) { m_look->setDensity(action->data().toString()); });
    connect(actions.highContrast, &QAction::toggled, this, [this](bool on) { m_look->setHighContrast(on); });
    connect(actions.mask, &QAction::toggled, this, &Window::setMasked);
    // Later: the window whose menu asked for it goes.
    connect(
        actions.languages, &QActionGroup::triggered, this,
        [this](const QAction* action) { speak(action->data().toString()); }, Qt::QueuedConnection);
}

// All words anew, and with them the window; orders, filter and places stay.
void Window::speak(const QString& language)
{
    m_settings.setValue(languageKey, language);
    m_translations.use(language);
    m_place->save();
    const QList<HelpWindows::Kind> open = m_help->open();
    const std::unique_ptr<MainWindow> before
        = std::move(m_main); // until there is another: the last one ends the program
    makeMain();
    m_main->setFilter(before->filter());
    m_main->showMasked(m_model.isMasked());
    m_main->show();
    m_facets.setList(m_model.list(), m_search.filter());
    tell();
    tellConnections();
    showCurrent();
    for (const HelpWindows::Kind kind : open)
        m_help->show(kind);
}

void Window::setMasked(bool masks)
{
    m_model.setMasked(masks);
    m_facets.setMasked(masks);
    m_main->showMasked(masks);
    if (m_main->table().currentOrder())
        m_main->detail().showDetail(masks ? masked(m_detail) : m_detail);
    findMatches();
}

// What is remembered of the current order may be different, and its row the same.
void Window::followMarks()
{
    const std::uint64_t revision = m_model.list()->marks ? m_model.list()->marks->revision : 0;
    if (std::exchange(m_shownMarks, revision) != revision)
        showCurrent();
}

void Window::setScope(Scope scope)
{
    m_scope = scope;
    takeScope();
}

void Window::takeScope()
{
    m_search.setScope(m_saved.isOpen() ? Scope::All : m_scope);
}

// search → counts → side bar, which asks for more or fewer of them.
void Window::connectFacets()
{
    connect(&m_search, &OrderSearch::resultReady, this,
        [this](const std::shared_ptr<const OrderList>& list) { m_facets.setList(list, m_search.filter()); });
    connect(&m_facets, &FacetSearch::listsReady, &m_sideBar, &SideBarModel::showLists);
    connect(&m_facets, &FacetSearch::countsReady, &m_output->clipboard(), &ClipboardCopy::copyText);
    connect(&m_sideBar, &SideBarModel::askChanged, &m_facets, &FacetSearch::ask);
}

void Window::connectRequests()
{
    connect(m_main.get(), &MainWindow::filesDropped, this, &Window::openFiles);
    connect(&m_main->detail(), &DetailPane::linkHovered, &m_main->statusLine(), &StatusLine::showLink);
    connect(&m_session, &Session::told, &m_main->statusLine(), &StatusLine::showMessage);
}

// What is loaded by itself, and what is known of it.
void Window::connectLoading()
{
    const Actions& actions = m_main->actions();
    actions.choose(*actions.refreshEvery, m_refresh->minutes());
    connect(actions.refreshEvery, &QActionGroup::triggered, this,
        [this](const QAction* action) { m_refresh->setMinutes(action->data().toString()); });
    connect(&m_session.loader(), &Loader::ended, &m_main->table(), &OrderTable::settleSoon);
    connect(m_refresh.get(), &AutoRefresh::changed, m_main.get(), [this] { tell(); });
    connect(actions.activity, &QAction::triggered, this, [this] { m_activity->show(*m_main); });
    connect(m_activity.get(), &ActivityKeeper::told, &m_main->statusLine(), &StatusLine::showMessage);
    m_main->setHealth(m_health);
    connect(&m_memory, &OrderMemory::trendChanged, m_main.get(), &MainWindow::showTrend);
    m_main->showTrend(m_memory.trend());
    connect(m_main.get(), &MainWindow::copyRequested, &m_output->clipboard(), &ClipboardCopy::copyText);
}

void Window::show()
{
    m_main->show();
    if (!m_filesOnStart.isEmpty())
        openFiles(m_filesOnStart);
    else if (m_demoOnStart)
        m_session.startDemo();
    else {
        m_filters->restorePinned(*m_main);
        m_session.open();
    }
    tellConnections();
}

void Window::comeForward(const QStringList& files)
{
    if (!files.isEmpty())
        openFiles(files);
    m_main->setWindowState(m_main->windowState() & ~Qt::WindowMinimized);
    m_main->show();
    m_main->raise();
    m_main->activateWindow();
}

void Window::askForFiles()
{
    auto* dialog = new QFileDialog(m_main.get(), tr("Open saved response"), QString(),
        tr("Saved responses (%1)").arg(QStringLiteral("*.json")) + QStringLiteral(";;")
            + tr("All files (%1)").arg(QStringLiteral("*")));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &Window::openFiles);
    dialog->open();
}

void Window::openFiles(const QStringList& paths)
{
    m_saved.open(paths);
    m_session.putAside();
    takeScope();
    m_situation.total = 0;
    m_search.setSnapshot(std::make_shared<Snapshot>());
    tell();
    tellConnections();
}

void Window::closeFiles()
{
    if (!m_saved.isOpen())
        return;
    m_saved.close();
    takeScope();
    m_session.takeBack();
    tell();
}

void Window::showCurrent()
{
    if (const std::optional<OrderRow> row = m_main->table().currentOrder()) {
        m_detailMaker.make(m_model.list(), *row);
        return;
    }
    m_detailMaker.cancel();
    m_matcher.cancel();
    m_main->detail().clear();
}

// Its answer is left alone where the detail has gone on to another order or text.
void Window::findMatches()
{
    const DetailPane& pane = m_main->detail();
    if (const std::optional<OrderRow> row = m_main->table().currentOrder())
        m_matcher.find({m_model.list(), *row, m_search.filter(), pane.shownText(), pane.textNumber(),
            m_main->table().visibleColumns()});
}

void Window::tell()
{
    Loader& loader = m_session.loader();
    const bool connected = m_session.isOpen();
    m_situation.connected = connected;
    m_situation.demo = m_session.isDemo();
    m_situation.connections = m_session.connections();
    m_situation.connectionName = nameOfOpen(m_situation.connections);
    m_situation.loading = connected && loader.isLoading();
    m_situation.sources = connected ? loader.states() : QList<SourceState>{};
    m_situation.shown = m_model.rowCount();
    m_situation.scope = m_model.list()->scope;
    const ScopeCounts& counts = m_model.list()->inScopes;
    const bool isCurrent = counts[static_cast<std::size_t>(Scope::All)] == m_situation.total;
    m_situation.inScope = isCurrent ? counts[static_cast<std::size_t>(m_situation.scope)] : m_situation.total;
    m_situation.filter = m_search.filter();
    const std::vector<QueryMistake>& mistakes = m_model.list()->mistakes;
    m_situation.filterHint = mistakes.empty() ? QString() : hintText(mistakes.front());
    m_situation.filterUnfinished = !mistakes.empty() && isUnfinished(mistakes.front());
    m_situation.files = m_saved.files();
    m_situation.reading = m_saved.isReading();
    m_situation.settingsWord = m_settingsCare.sentence();
    m_situation.takeTime();
    if (m_saved.isOpen()) {
        const QList<SavedFile>& files = m_saved.files();
        m_situation.connectionName
            = files.size() == 1 ? files.first().name : tr("%n file(s)", nullptr, static_cast<int>(files.size()));
        const auto read
            = std::find_if(files.cbegin(), files.cend(), [](const SavedFile& file) { return file.problem.isEmpty(); });
        m_situation.asOf = m_saved.isReading() || read == files.cend() ? QDateTime() : read->savedAt;
    }
    m_situation.nextRefresh = m_refresh->nextAt().value_or(QDateTime());
    m_situation.refreshPaused = m_refresh->isPaused();
    m_health.show(m_situation.connections, m_situation.sources);
    m_output->setSource(m_situation.connectionName, m_situation.demo);
    m_sideBar.showSources(m_situation.sources);
    m_main->showSituation(m_situation);
}

void Window::tellConnections()
{
    m_main->showConnections(m_session.isDemo() ? QList<ConnectionState>() : m_session.connections());
}

} // namespace docket
