// SPDX-License-Identifier: MIT
#pragma once

#include "app/commandline.h"
#include "app/keychain.h"
#include "app/session.h"
#include "models/facetsearch.h"
#include "models/orderdetail.h"
#include "models/ordersearch.h"
#include "models/ordertablemodel.h"
#include "models/sidebarmodel.h"
#include "views/mainwindow.h"

#include <QSettings>
#include <QThreadPool>

#include <memory>

class QApplication;

namespace docket {

class ClipboardCopy;
class ColorScheme;

// The program with a window: builds the object graph in order and carries requests
// between its parts.
class Window : public QObject
{
    Q_OBJECT
public:
    Window(QApplication& application, const WindowOptions& options);
    ~Window() override;

    void show();

private:
    void setUpLook(QApplication& application, WindowOptions::Theme theme);
    void connectOrders();
    void connectFacets();
    void connectRequests();
    void connectCopy();
    void handle(WindowAction action);
    void handleFor(WindowAction action, const SourceState& source);
    void ask(const Connection& connection, const ApiKey& key);
    void openLog(const Failure& failure);
    void askRemoval();
    void openLink(const QUrl& url);
    void showCurrent();
    void tell(); // a new situation, in words
    void tellConnections();

    QThreadPool m_pool;
    QSettings m_settings;
    Keychain m_vault;
    Session m_session;
    OrderSearch m_search;
    OrderTableModel m_model;
    FacetSearch m_facets;
    SideBarModel m_sideBar;
    OrderDetailMaker m_detailMaker;
    std::unique_ptr<ColorScheme> m_scheme;
    std::unique_ptr<MainWindow> m_main;
    std::unique_ptr<ClipboardCopy> m_copy;
    Situation m_situation;
    QStringList m_openedHosts; // the person has agreed to these
    bool m_demoOnStart;
};

} // namespace docket
