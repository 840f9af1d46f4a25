// SPDX-License-Identifier: MIT
#include "app/helpwindows.h"

#include "app/teamfolder.h"
#include "views/aboutdialog.h"
#include "views/filterbar.h"
#include "views/filtermenu.h"
#include "views/mainwindow.h"
#include "views/manualwindow.h"
#include "views/preferencesdialog.h"
#include "views/shortcuts.h"
#include "views/shortcutswindow.h"

#include <QAction>
#include <QMenuBar>

namespace docket {

namespace {

// One that was closed may still be there for a moment.
template <typename T>
T* inSight(const MainWindow& main)
{
    const QList<T*> all = main.findChildren<T*>(QString(), Qt::FindDirectChildrenOnly);
    for (T* each : all) {
        if (each->isVisible())
            return each;
    }
    return nullptr;
}

template <typename T, typename Make>
void present(const MainWindow& main, Make make)
{
    T* window = inSight<T>(main);
    if (!window)
        window = make();
    window->show();
    window->raise();
    window->activateWindow();
}

} // namespace

HelpWindows::HelpWindows(MainWindow& main, const QString& settingsFile)
    : m_main(main)
    , m_settingsFile(settingsFile)
{
    const auto shows = [this](const QAction* action, Kind kind) {
        connect(action, &QAction::triggered, this, [this, kind] { show(kind); });
    };
    shows(main.actions().manual, Kind::Manual);
    shows(main.actions().shortcuts, Kind::Shortcuts);
    shows(main.actions().preferences, Kind::Preferences);
    shows(main.actions().about, Kind::About);
}

void HelpWindows::show(Kind kind)
{
    switch (kind) {
    case Kind::Manual:
        present<ManualWindow>(m_main, [this] { return new ManualWindow(&m_main); });
        break;
    case Kind::Shortcuts:
        present<ShortcutsWindow>(m_main, [this] {
            auto* window = new ShortcutsWindow(shortcutsOf(*m_main.menuBar()) + keysOfParts(), &m_main);
            connect(window, &ShortcutsWindow::copyRequested, this, &HelpWindows::copyRequested);
            return window;
        });
        break;
    case Kind::Preferences:
        present<PreferencesDialog>(m_main, [this] {
            QAction& keepHistory = *m_main.filterBar().menu().keepHistory;
            auto* dialog = new PreferencesDialog(m_main.actions(), keepHistory, m_settingsFile, &m_main);
            if (m_team)
                dialog->add(tr("Team"), m_team->makePage(dialog));
            return dialog;
        });
        break;
    case Kind::About:
        showAbout();
        break;
    }
}

void HelpWindows::showAbout()
{
    auto* about = new AboutDialog(&m_main);
    connect(about, &AboutDialog::copyRequested, this, &HelpWindows::copyRequested);
    about->open();
}

QList<HelpWindows::Kind> HelpWindows::open() const
{
    QList<Kind> kinds;
    if (inSight<ManualWindow>(m_main))
        kinds += Kind::Manual;
    if (inSight<ShortcutsWindow>(m_main))
        kinds += Kind::Shortcuts;
    if (inSight<PreferencesDialog>(m_main))
        kinds += Kind::Preferences;
    return kinds;
}

} // namespace docket
