// SPDX-License-Identifier: MIT
#pragma once

#include "models/api/loader.h"
#include "models/detailmatches.h"
#include "models/facetsearch.h"
#include "models/orderdetail.h"
#include "models/ordersearch.h"
#include "models/ordersnippets.h"
#include "models/ordertablemodel.h"
#include "models/sidebarmodel.h"
#include "views/mainwindow.h"

#include <QObject>
#include <QThreadPool>

namespace docket::bench {

// The main window with the loader, the search, the table, the facets and the detail with what matches in them wired to
// it as the program does it, without settings, key storage and demo.
class BenchWindow : public QObject
{
    Q_OBJECT
public:
    BenchWindow(); // shown, painted and idle when it returns
    ~BenchWindow() override;

    // All three return when the last row is shown and painted. load() throws
    // std::runtime_error when not all orders came.
    void load(const LoadRequest& request, qint64 orders);
    void show(const std::shared_ptr<const docket::Snapshot>& snapshot);
    void sort(const QList<docket::SortKey>& keys); // other ones than before

    MainWindow& main() { return m_main; }
    const OrderTableModel& model() const { return m_model; }
    QThreadPool& pool() { return m_pool; }

Q_SIGNALS:
    void resultShown(); // the model has the search's latest answer

private:
    void connectParts();
    void waitForResult();
    void takeSnapshot(const std::shared_ptr<const docket::Snapshot>& snapshot);
    void showCurrent();
    void findMatches();
    void tell();

    QThreadPool m_pool;
    Loader m_loader;
    OrderSearch m_search;
    OrderTableModel m_model;
    FacetSearch m_facets;
    SideBarModel m_sideBar;
    OrderDetailMaker m_detailMaker;
    DetailMatcher m_matcher;
    OrderSnippets m_snippets;
    MainWindow m_main;
    Situation m_situation;
};

// Lets the window's thread do what it has to do by itself.
void settle(std::chrono::milliseconds time = std::chrono::milliseconds(300));

} // namespace docket::bench
