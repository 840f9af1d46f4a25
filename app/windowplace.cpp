// SPDX-License-Identifier: MIT
#include "app/windowplace.h"

#include "models/storedvalue.h"
#include "views/detailpane.h"
#include "views/mainwindow.h"
#include "views/ordertable.h"
#include "views/panelayout.h"
#include "views/tablestate.h"

#include <QAction>
#include <QEvent>
#include <QGuiApplication>
#include <QScreen>
#include <QSettings>
#include <QStyle>

#include <algorithm>
#include <chrono>

namespace docket {

namespace {

const QString geometryKey = QStringLiteral("window/geometry");
const QString tableKey = QStringLiteral("window/table");
const QString detailKey = QStringLiteral("window/detail");
const QString belowKey = QStringLiteral("window/detailBelow");
const QString sideBarKey = QStringLiteral("window/sideBar");
const QString sideBarWidthKey = QStringLiteral("window/sideBarWidth");
const QString detailWidthKey = QStringLiteral("window/detailWidth");
const QString detailHeightKey = QStringLiteral("window/detailHeight");
const QString zoomKey = QStringLiteral("window/detailZoom");

} // namespace

WindowPlace::WindowPlace(MainWindow& window, QSettings& settings)
    : m_window(window)
    , m_settings(settings)
{
    restore();
    m_soon.setSingleShot(true);
    m_soon.setInterval(std::chrono::seconds(1));
    connect(&m_soon, &QTimer::timeout, this, &WindowPlace::save);
    const auto saveSoon = [this] { m_soon.start(); };
    connect(&window.table(), &OrderTable::tableStateChanged, this, saveSoon);
    connect(window.actions().showDetail, &QAction::toggled, this, saveSoon);
    connect(window.actions().detailBelow, &QAction::toggled, this, saveSoon);
    connect(window.actions().showSideBar, &QAction::toggled, this, saveSoon);
    connect(&window, &MainWindow::paneSizesChanged, this, saveSoon);
    connect(&window.detail(), &DetailPane::zoomChanged, this, saveSoon);
    window.installEventFilter(this);
}

void WindowPlace::restore()
{
    const QByteArray geometry = m_settings.value(geometryKey).toByteArray();
    if (!geometry.isEmpty() && m_window.restoreGeometry(geometry))
        bringIntoView();
    m_window.table().setTableState(m_settings.value(tableKey, toText(TableState{{}, startSort()})).toString());
    m_window.actions().showDetail->setChecked(storedFlag(m_settings, detailKey, true));
    m_window.actions().detailBelow->setChecked(storedFlag(m_settings, belowKey, false));
    const auto size = [this](const QString& key) { return std::max(0, storedNumber(m_settings, key, 0)); };
    m_window.setPaneSizes(
        {size(sideBarWidthKey), size(detailWidthKey), size(detailHeightKey), storedFlag(m_settings, sideBarKey, true)});
    m_window.detail().setZoom(storedNumber(m_settings, zoomKey, 100));
}

// Qt looks after windows that are wholly out of sight; half a title bar is not enough
// to drag one back by.
void WindowPlace::bringIntoView()
{
    const QScreen* screen = QGuiApplication::screenAt(m_window.geometry().center());
    if (!screen)
        screen = QGuiApplication::primaryScreen();
    const QRect room = screen->availableGeometry().adjusted(
        0, m_window.style()->pixelMetric(QStyle::PM_TitleBarHeight), 0, 0); // the desktop's own may differ a little
    QRect place = m_window.geometry();
    if (room.contains(place) || m_window.isMaximized() || m_window.isFullScreen())
        return;
    place.setSize(place.size().boundedTo(room.size()).expandedTo(m_window.minimumSize()));
    place.moveLeft(std::max(room.left(), std::min(place.left(), room.right() + 1 - place.width())));
    place.moveTop(std::max(room.top(), std::min(place.top(), room.bottom() + 1 - place.height())));
    m_window.setGeometry(place);
}

bool WindowPlace::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::WindowStateChange:
        m_soon.start();
        break;
    case QEvent::Close:
        save();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void WindowPlace::save()
{
    m_soon.stop();
    m_settings.setValue(geometryKey, m_window.saveGeometry());
    m_settings.setValue(tableKey, m_window.table().tableState());
    m_settings.setValue(detailKey, m_window.actions().showDetail->isChecked());
    m_settings.setValue(belowKey, m_window.actions().detailBelow->isChecked());
    const PaneSizes sizes = m_window.paneSizes();
    m_settings.setValue(sideBarKey, sizes.showsSideBar);
    m_settings.setValue(sideBarWidthKey, sizes.sideBar);
    m_settings.setValue(detailWidthKey, sizes.detailBeside);
    m_settings.setValue(detailHeightKey, sizes.detailBelow);
    m_settings.setValue(zoomKey, m_window.detail().zoom());
}

} // namespace docket
