// SPDX-License-Identifier: MIT
#pragma once

#include "models/api/loader.h"
#include "models/orderdetail.h"
#include "models/ordersearch.h"
#include "models/ordertablemodel.h"
#include "views/mainwindow.h"

#include <QObject>
#include <QThreadPool>

namespace docket::bench {

// The main window with the loader, the search, the table and the detail wired to it as
// the program does it, without settings, key storage and demo.
class LoadingWindow : public QObject
{
    Q_OBJECT
public:
    LoadingWindow(); // shown, painted and idle when it returns
    ~LoadingWindow() override;

    // Returns when the load has ended, its last row is shown and painted.
    // Throws std::runtime_error when not all orders came.
    void load(const LoadRequest& request, qint64 orders);

private:
    void connectParts();
    void takeSnapshot(const std::shared_ptr<const docket::Snapshot>& snapshot);
    void showCurrent();
    void tell();

    QThreadPool m_pool;
    Loader m_loader;
    OrderSearch m_search;
    OrderTableModel m_model;
    OrderDetailMaker m_detailMaker;
    MainWindow m_main;
    Situation m_situation;
};

} // namespace docket::bench
