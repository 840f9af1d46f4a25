// SPDX-License-Identifier: MIT
#pragma once

#include "app/commandline.h"
#include "app/keychain.h"
#include "app/linkopener.h"
#include "app/session.h"
#include "app/settingscare.h"
#include "app/settingsuse.h"
#include "models/detailmatches.h"
#include "models/facetsearch.h"
#include "models/healthmodel.h"
#include "models/memory/ordermemory.h"
#include "models/orderdetail.h"
#include "models/ordersearch.h"
#include "models/ordersnippets.h"
#include "models/ordertablemodel.h"
#include "models/sidebarmodel.h"
#include "views/mainwindow.h"

#include <QSettings>
#include <QThreadPool>

#include <memory>

class QApplication;

namespace docket {

class ActivityKeeper;
class AutoRefresh;
class ChaseDesk;
class CreationDesk;
class FateDesk;
class FilterKeeper;
class HelpWindows;
class Look;
class OrderOutput;
class MarkingDesk;
class MemoryKeeper;
class Notifier;
class ProxyDesk;
class TeamFolder;
class Translations;
class WindowPlace;
class WindowRequests;

// The program with a window: builds the object graph in order and carries requests
// between its parts.
class Window : public QObject
{
    Q_OBJECT
public:
    // The translations must outlive it.
    Window(QApplication& application, Translations& translations, const WindowOptions& options);
    ~Window() override;

    void show();
    // In front of other windows, with these files open where there are any.
    void comeForward(const QStringList& files);

Q_SIGNALS:
    void erasureConfirmed(); // of everything that Docket keeps

private:
    void connectOrders();
    void makeMain();
    void connectMain();
    void connectLook();
    void speak(const QString& language);
    void setMasked(bool masked);
    void setScope(Scope scope);
    void followMarks();
    void takeScope(); // to the search: files have no history
    void connectFacets();
    void connectLoading();
    void connectRequests();
    void askForFiles();
    void openFiles(const QStringList& paths);
    void closeFiles();
    void showCurrent();
    void findMatches(); // of the filter, in the order shown
    void tell(); // a new situation, in words
    void tellConnections();

    QThreadPool m_pool;
    Translations& m_translations;
    const SettingsUse m_settingsUse{SettingsUse::How::WithOthers};
    const SettingsCare m_settingsCare;
    QSettings m_settings;
    Keychain m_vault;
    Session m_session;
    SavedResponses m_saved;
    OrderMemory m_memory;
    OrderSearch m_search;
    OrderTableModel m_model;
    FacetSearch m_facets;
    SideBarModel m_sideBar;
    HealthModel m_health;
    OrderDetailMaker m_detailMaker;
    DetailMatcher m_matcher;
    OrderSnippets m_snippets;
    LinkOpener m_links;
    std::unique_ptr<Look> m_look;
    std::unique_ptr<OrderOutput> m_output;
    std::unique_ptr<MemoryKeeper> m_memoryKeeper;
    std::unique_ptr<MarkingDesk> m_marking;
    std::unique_ptr<ChaseDesk> m_chase;
    std::unique_ptr<TeamFolder> m_team;
    std::unique_ptr<FateDesk> m_fates;
    std::unique_ptr<CreationDesk> m_creations;
    std::unique_ptr<Notifier> m_notifier;
    std::unique_ptr<FilterKeeper> m_filters;
    std::unique_ptr<ActivityKeeper> m_activity;
    std::unique_ptr<AutoRefresh> m_refresh;
    std::unique_ptr<ProxyDesk> m_proxies;
    std::unique_ptr<WindowRequests> m_requests;
    std::unique_ptr<MainWindow> m_main; // made anew for another language
    std::unique_ptr<WindowPlace> m_place; // of m_main
    std::unique_ptr<HelpWindows> m_help; // of m_main
    std::weak_ptr<const Snapshot> m_fileOrders; // read last
    OrderDetail m_detail; // as last made
    Situation m_situation;
    Scope m_scope = Scope::Todo;
    std::uint64_t m_shownMarks = 0; // their revision
    bool m_demoOnStart;
    QStringList m_filesOnStart;
};

} // namespace docket
