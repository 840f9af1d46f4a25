// SPDX-License-Identifier: MIT
#include "views/button.h"
#include "views/filterbar.h"
#include "views/filterfield.h"
#include "views/filtermenu.h"
#include "views/mainwindow.h"
#include "views/ordertable.h"
#include "views/overview.h"
#include "views/paint.h"
#include "views/sidebar.h"
#include "views/sidepane.h"
#include "views/situationdisplay.h"
#include "views/tilerow.h"
#include "views/toolbar.h"

#include <QAction>
#include <QMenu>
#include <QStackedWidget>

// What the bars of the side bar, the tiles and the overview do to the filter.
namespace docket {

void MainWindow::connectFacets()
{
    const SideBar& bar = m_side->bar();
    connect(&bar, &FacetView::acted, this, &MainWindow::act);
    connect(&bar, &FacetView::countsRequested, this, &MainWindow::countsRequested);
    connect(&bar, &FacetView::left, this, [this] { focusByKeyboard(mainPane()); });
    connect(&bar, &SideBar::viewChosen, m_filter, &FilterBar::openView);
    connect(m_filter, &FilterBar::viewsShown, this, &MainWindow::showViews);
    connect(m_tools->view().menu(), &QMenu::aboutToShow, this, &MainWindow::fillViewMenu);
    connect(m_side, &SidePane::closed, this, [this] { focusByKeyboard(mainPane()); });
    connect(m_tiles, &TileRow::acted, this, &MainWindow::act);
    connect(&bar, &SideBar::scopeChosen, this, &MainWindow::scopeChosen);
    connect(m_tiles, &TileRow::scopeChosen, this, &MainWindow::scopeChosen);
    connect(m_tiles, &TileRow::clearRequested, this, &MainWindow::showAll);
    connect(m_overview, &Overview::countsRequested, this, &MainWindow::countsRequested);
    connect(m_overview, &Overview::healthActionRequested, this, &MainWindow::requestedForIntegration);
    connect(m_overview, &Overview::copyRequested, this, &MainWindow::copyRequested);
    connect(m_actions.health, &QAction::triggered, this, [this] {
        m_actions.showOverview->setChecked(true);
        if (m_pages->currentWidget() == m_overview)
            m_overview->focusHealth();
    });
    connect(m_overview, &Overview::left, this, &MainWindow::showTable);
    connect(m_overview, &Overview::clearRequested, this, &MainWindow::showAll);
    connect(m_overview, &Overview::scopeChosen, this, &MainWindow::scopeChosen);
    connect(m_overview, &Overview::scopeChosen, this, &MainWindow::showTable);
    connect(m_overview, &Overview::clearRequested, this, &MainWindow::showTable);
    connect(m_overview, &Overview::acted, this, [this](FacetAct what, const FilterValue& value) {
        act(what, value);
        if (what == FacetAct::Only)
            showTable();
    });
}

// All that is open, whatever filter and view leave out.
void MainWindow::showAll()
{
    clearFilter();
    Q_EMIT scopeChosen(Scope::All);
}

void MainWindow::act(FacetAct what, const FilterValue& value)
{
    m_tools->filter().setText(filterAfter(filter(), what, value));
}

void MainWindow::showViews()
{
    QStringList titles;
    for (qsizetype i = 0; i < m_filter->views().size(); ++i)
        titles
            += viewTitle(m_filter->views().at(i).name, i == m_filter->currentView() && m_filter->isCurrentViewEdited());
    m_side->bar().showViews(titles, m_filter->currentView());
    showViewName();
}

void MainWindow::showViewName()
{
    const qsizetype current = m_filter->currentView();
    QString title = current < 0 ? scopeTitle(m_scope)
                                : viewTitle(m_filter->views().at(current).name, m_filter->isCurrentViewEdited());
    m_tools->view().setText(title.replace(QLatin1Char('&'), QLatin1String("&&")));
}

// What the side bar has under Views.
void MainWindow::fillViewMenu()
{
    QMenu& menu = *m_tools->view().menu();
    menu.clear();
    for (std::size_t i = 0; i < scopeCount; ++i) {
        const auto scope = static_cast<Scope>(i);
        QAction* entry = menu.addAction(scopeTitle(scope));
        entry->setCheckable(true);
        entry->setChecked(scope == m_scope);
        connect(entry, &QAction::triggered, this, [this, scope] { Q_EMIT scopeChosen(scope); });
    }
    menu.addSeparator();
    for (qsizetype i = 0; i < m_filter->views().size(); ++i) {
        QString name = m_filter->views().at(i).name;
        QAction* entry = menu.addAction(name.replace(QLatin1Char('&'), QStringLiteral("&&")));
        entry->setCheckable(true);
        entry->setChecked(i == m_filter->currentView());
        connect(entry, &QAction::triggered, m_filter, [this, i] { m_filter->openView(i); });
    }
}

void MainWindow::showFacets(const std::shared_ptr<const FacetLists>& lists)
{
    m_tiles->showLists(*lists);
    m_overview->showLists(*lists);
}

void MainWindow::showLasting(bool lasting)
{
    m_tiles->setLasting(lasting);
    m_overview->setLasting(lasting);
}

void MainWindow::showTrend(const QList<TrendDay>& trend)
{
    m_overview->showTrend(trend);
}

void MainWindow::setHealth(HealthModel& model)
{
    m_overview->setHealth(model);
}

void MainWindow::showTable()
{
    m_actions.showOrders->setChecked(true);
    focusByKeyboard(mainPane());
}

QWidget* MainWindow::mainPane() const
{
    if (m_pages->currentWidget() == m_overview)
        return m_overview->firstFocus();
    return m_display->showsPanel() ? static_cast<QWidget*>(m_empty) : m_table;
}

} // namespace docket
