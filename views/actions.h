// SPDX-License-Identifier: MIT
#pragma once

#include <optional>

class QAction;
class QActionGroup;
class QMenu;
class QMenuBar;
class QString;
class QWidget;

namespace docket {

class SnoozeMenu;

// Every action of the window, once: menus, tool bar and shortcuts share them.
struct Actions
{
    explicit Actions(QWidget* parent);
    void fill(QMenuBar& menuBar, QMenu& connections, QMenu& filter) const; // what these two hold stays
    // Checks the action of a group that stands for `key`, without triggering it.
    static void choose(const QActionGroup& group, const QString& key);
    static QString askFateText(bool asking); // of askFate
    // Of askCreation, with what it costs at most; nullopt: it is being asked.
    static QString askCreationText(const std::optional<int>& requests);

    QAction* connectToKombo;
    QAction* manageConnections;
    QAction* editConnection;
    QAction* removeConnection;
    QAction* openFile;
    QAction* closeFile;
    QAction* tryDemo;
    QAction* leaveDemo;
    QAction* exportOrders;
    QAction* savePdf;
    QAction* print;
    QAction* passHour; // of the demo
    QAction* quit;
    QAction* undo; // what was cleared last
    QAction* copy;
    QAction* copyWithHeaders;
    QAction* copyCell;
    QMenu* copyAs; // holds copyKinds and addressSeparators
    QActionGroup* copyKinds; // their data() says what is copied: "tsv", "addresses", …
    QActionGroup* addressSeparators; // "comma", "semicolon", "line"
    QAction* selectAll;
    QAction* preferences;
    QAction* refresh;
    QAction* refreshCurrent; // the integration of the current order
    QActionGroup* refreshEvery; // their data() is minutes: "0", "5", "15", "30", "60"
    QAction* stop;
    QAction* mailCandidate;
    QAction* mailTeam;
    QAction* markDone; // or not done, where all of them are
    QAction* snooze; // opens snoozeMenu
    SnoozeMenu* snoozeMenu;
    QAction* wake; // from snoozing
    QAction* markSeen;
    QAction* markNew;
    QAction* markAllSeen;
    QAction* askFate; // what became of those that are gone, or stops asking
    QAction* askCreation; // when those selected were created, or stops asking
    QAction* nextNew;
    QAction* previousNew;
    QAction* chase; // recruiters, for what is missing
    QAction* compare; // with a list of somebody's own
    QAction* notify; // of new orders, while the window is not in front
    QAction* forgetHistory;
    QAction* eraseEverything; // that Docket keeps
    QAction* focusFilter;
    QAction* clearFilter;
    QAction* showOrders;
    QAction* showOverview;
    QAction* showSideBar;
    QAction* showDetail;
    QAction* detailBelow;
    QAction* zoomIn;
    QAction* zoomOut;
    QAction* actualSize;
    QMenu* columns; // filled when it opens
    QMenu* sorting;
    QActionGroup* densities; // their data() is the key: "compact", "normal", "roomy"
    QActionGroup* themes; // "system", "light", "dark"
    QAction* highContrast;
    QActionGroup* languages; // "en", "de", …; empty: the desktop's
    QAction* mask;
    QAction* nextPane;
    QAction* previousPane;
    QAction* health; // of the integrations, in the overview
    QAction* activity;
    QAction* manual;
    QAction* shortcuts;
    QAction* about;
    QAction* aboutQt;
};

} // namespace docket
