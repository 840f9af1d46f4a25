// SPDX-License-Identifier: MIT
#include "tests/bench/benchwindow.h"

#include "models/orderlist.h"
#include "models/queryhint.h"
#include "views/detailpane.h"
#include "views/ordertable.h"

#include <QEventLoop>
#include <QTimer>

#include <stdexcept>

namespace docket::bench {

BenchWindow::BenchWindow()
    : m_search(m_pool)
    , m_facets(m_pool)
    , m_detailMaker(m_pool)
    , m_matcher(m_pool)
    , m_snippets(m_pool)
    , m_main(m_model, m_sideBar)
{
    connectParts();
    m_main.resize(1440, 900);
    m_main.show();
    settle();
}

BenchWindow::~BenchWindow()
{
    m_pool.waitForDone();
}

void BenchWindow::connectParts()
{
    connect(&m_loader, &Loader::snapshotChanged, this, &BenchWindow::takeSnapshot);
    connect(&m_loader, &Loader::statesChanged, this, &BenchWindow::tell);
    connect(&m_loader, &Loader::ended, this, &BenchWindow::tell);
    connect(&m_search, &OrderSearch::resultReady, &m_model, &OrderTableModel::showResult);
    connect(&m_search, &OrderSearch::resultReady, this, &BenchWindow::tell);
    connect(&m_search, &OrderSearch::resultReady, this, &BenchWindow::resultShown);
    connect(&m_search, &OrderSearch::resultReady, this,
        [this](const std::shared_ptr<const OrderList>& list) { m_facets.setList(list, m_search.filter()); });
    connect(&m_facets, &FacetSearch::listsReady, &m_sideBar, &SideBarModel::showLists);
    connect(&m_facets, &FacetSearch::listsReady, &m_main, &MainWindow::showFacets);
    connect(&m_main, &MainWindow::filterChanged, &m_search, &OrderSearch::setFilter);
    connect(&m_main.table(), &OrderTable::sortChanged, &m_search, &OrderSearch::setSort);
    connect(&m_main.table(), &OrderTable::currentOrderChanged, this, &BenchWindow::showCurrent);
    connect(&m_main.table(), &OrderTable::sightChanged, this,
        [this](int first, int last) { m_snippets.make(m_model.list(), first, last, m_main.table().visibleColumns()); });
    connect(&m_snippets, &OrderSnippets::snippetsReady, &m_model, &OrderTableModel::showSnippets);
    connect(&m_detailMaker, &OrderDetailMaker::detailReady, this, [this](const OrderDetail& detail) {
        m_main.detail().showDetail(detail);
        findMatches();
    });
    connect(&m_search, &OrderSearch::resultReady, this, &BenchWindow::findMatches);
    connect(&m_main.detail(), &DetailPane::textShown, this, &BenchWindow::findMatches);
    connect(&m_matcher, &DetailMatcher::found, &m_main.detail(), &DetailPane::showMatches);
}

void BenchWindow::load(const LoadRequest& request, qint64 orders)
{
    QEventLoop loop;
    const auto quitAtTheEnd = [&] {
        if (!m_loader.isLoading() && m_model.rowCount() >= m_situation.total)
            loop.quit();
    };
    connect(&m_loader, &Loader::ended, &loop, quitAtTheEnd);
    connect(this, &BenchWindow::resultShown, &loop, quitAtTheEnd);
    m_situation.connected = true;
    m_situation.connectionName = QStringLiteral("Sample");
    m_loader.load(request);
    tell();
    loop.exec();
    settle();
    if (m_model.rowCount() != orders)
        throw std::runtime_error("not all orders came");
}

void BenchWindow::show(const std::shared_ptr<const Snapshot>& snapshot)
{
    m_situation.connected = true;
    m_situation.connectionName = QStringLiteral("Sample");
    takeSnapshot(snapshot);
    waitForResult();
}

void BenchWindow::sort(const QList<SortKey>& keys)
{
    m_search.setSort(keys);
    waitForResult();
}

// It comes by the event loop, never from within the call that asked for it.
void BenchWindow::waitForResult()
{
    QEventLoop loop;
    connect(this, &BenchWindow::resultShown, &loop, &QEventLoop::quit);
    loop.exec();
    settle();
}

void BenchWindow::takeSnapshot(const std::shared_ptr<const Snapshot>& snapshot)
{
    m_situation.total = static_cast<qint64>(snapshot->orderCount());
    m_search.setSnapshot(snapshot);
}

void BenchWindow::showCurrent()
{
    if (const std::optional<OrderRow> row = m_main.table().currentOrder()) {
        m_detailMaker.make(m_model.list(), *row);
        return;
    }
    m_detailMaker.cancel();
    m_matcher.cancel();
    m_main.detail().clear();
}

void BenchWindow::findMatches()
{
    const DetailPane& pane = m_main.detail();
    if (const std::optional<OrderRow> row = m_main.table().currentOrder())
        m_matcher.find({m_model.list(), *row, m_search.filter(), pane.shownText(), pane.textNumber(),
            m_main.table().visibleColumns()});
}

void BenchWindow::tell()
{
    m_situation.loading = m_loader.isLoading();
    m_situation.sources = m_loader.states();
    m_situation.shown = m_model.rowCount();
    m_situation.filter = m_search.filter();
    const std::vector<QueryMistake>& mistakes = m_model.list()->mistakes;
    m_situation.filterHint = mistakes.empty() ? QString() : hintText(mistakes.front());
    m_situation.takeTime();
    m_main.showSituation(m_situation);
}

void settle(std::chrono::milliseconds time)
{
    QEventLoop loop;
    QTimer::singleShot(time, &loop, &QEventLoop::quit);
    loop.exec();
}

} // namespace docket::bench
