// SPDX-License-Identifier: MIT
#pragma once

class QAction;
class QMenu;
class QMenuBar;
class QObject;

namespace docket {

// Every action of the window, once: menus, tool bar and shortcuts share them.
struct Actions
{
    explicit Actions(QObject* parent);
    void fill(QMenuBar& menuBar, QMenu& connections) const;

    QAction* connectToKombo;
    QAction* editConnection;
    QAction* removeConnection;
    QAction* tryDemo;
    QAction* leaveDemo;
    QAction* quit;
    QAction* copy;
    QAction* copyWithHeaders;
    QAction* copyCell;
    QAction* selectAll;
    QAction* refresh;
    QAction* stop;
    QAction* focusFilter;
    QAction* clearFilter;
    QAction* showOrders;
    QAction* showOverview;
    QAction* showSideBar;
    QAction* showDetail;
    QAction* detailBelow;
    QAction* nextPane;
    QAction* previousPane;
    QAction* about;
    QAction* aboutQt;
};

} // namespace docket
