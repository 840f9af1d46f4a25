// SPDX-License-Identifier: MIT
#include "tests/bench/loadingwindow.h"

#include "models/orderlist.h"
#include "views/detailpane.h"
#include "views/ordertable.h"

#include <QEventLoop>
#include <QTimer>

#include <stdexcept>

namespace docket::bench {
namespace {

// Long enough for what a window does by itself after it was shown or changed.
constexpr std::chrono::milliseconds settling{300};

void settle()
{
    QEventLoop loop;
    QTimer::singleShot(settling, &loop, &QEventLoop::quit);
    loop.exec();
}

} // namespace

LoadingWindow::LoadingWindow()
    : m_search(m_pool)
    , m_detailMaker(m_pool)
    , m_main(m_model)
{
    connectParts();
    m_main.resize(1440, 900);
    m_main.show();
    settle();
}

LoadingWindow::~LoadingWindow()
{
    m_pool.waitForDone();
}

void LoadingWindow::connectParts()
{
    connect(&m_loader, &Loader::snapshotChanged, this, &LoadingWindow::takeSnapshot);
    connect(&m_loader, &Loader::statesChanged, this, &LoadingWindow::tell);
    connect(&m_loader, &Loader::ended, this, &LoadingWindow::tell);
    connect(&m_search, &OrderSearch::resultReady, &m_model, &OrderTableModel::showResult);
    connect(&m_search, &OrderSearch::resultReady, this, &LoadingWindow::tell);
    connect(&m_main.table(), &OrderTable::currentOrderChanged, this, &LoadingWindow::showCurrent);
    connect(&m_detailMaker, &OrderDetailMaker::detailReady, &m_main.detail(), &DetailPane::showDetail);
}

void LoadingWindow::load(const LoadRequest& request, qint64 orders)
{
    QEventLoop loop;
    const auto quitAtTheEnd = [&] {
        if (!m_loader.isLoading() && m_model.rowCount() >= m_situation.total)
            loop.quit();
    };
    connect(&m_loader, &Loader::ended, &loop, quitAtTheEnd);
    connect(&m_search, &OrderSearch::resultReady, &loop, quitAtTheEnd);
    m_situation.connected = true;
    m_situation.connectionName = QStringLiteral("Sample");
    m_loader.load(request);
    tell();
    loop.exec();
    settle();
    if (m_model.rowCount() != orders)
        throw std::runtime_error("not all orders came");
}

void LoadingWindow::takeSnapshot(const std::shared_ptr<const Snapshot>& snapshot)
{
    m_situation.total = static_cast<qint64>(snapshot->orderCount());
    m_search.setSnapshot(snapshot);
}

void LoadingWindow::showCurrent()
{
    if (const std::optional<OrderRow> row = m_main.table().currentOrder())
        m_detailMaker.make(m_model.list(), *row);
}

void LoadingWindow::tell()
{
    m_situation.loading = m_loader.isLoading();
    m_situation.sources = m_loader.states();
    m_situation.shown = m_model.rowCount();
    m_main.showSituation(m_situation);
}

} // namespace docket::bench
