// SPDX-License-Identifier: MIT
#include "views/toolbar.h"

#include "views/actions.h"
#include "views/button.h"
#include "views/chip.h"
#include "views/filterfield.h"
#include "views/segmented.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>

namespace docket {

ToolBar::ToolBar(const Actions& actions, QWidget* parent)
    : QWidget(parent)
    , m_panel(new Button(Symbol::Panel, tr("Side bar"), this))
    , m_refresh(new Button(Button::Kind::Ghost, tr("Refresh"), this))
    , m_pages(new Segmented({tr("Orders"), tr("Overview")}, Segmented::Look::Switch, this))
    , m_view(new Button(Button::Kind::Ghost, QString(), this))
    , m_demo(new Chip(Chip::Kind::Demo, tr("Demo"), this))
    , m_masked(new Chip(Chip::Kind::Masked, tr("Masked"), this))
    , m_filter(new FilterField(this))
    , m_copy(new Button(Button::Kind::Ghost, tr("Copy"), this))
    , m_export(new Button(Button::Kind::Ghost, tr("Export"), this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(8, 2, 8, 8);
    row->setSpacing(4);
    for (QWidget* part : std::initializer_list<QWidget*>{
             m_panel, m_refresh, m_pages, m_view, m_demo, m_masked, m_filter, m_copy, m_export})
        row->addWidget(part, part == m_filter ? 1 : 0, part == m_filter ? Qt::Alignment() : Qt::AlignVCenter);
    m_panel->setObjectName(QStringLiteral("sideBarButton"));
    m_panel->setToolTip(tr("Side bar"));
    m_panel->hide();
    m_view->setObjectName(QStringLiteral("viewButton"));
    m_view->setSymbol(Symbol::Bookmark);
    m_view->setMenu(new QMenu(m_view));
    m_view->setShrinks(true);
    m_view->setToolTip(tr("View"));
    m_view->hide();
    m_pages->setObjectName(QStringLiteral("pages"));
    m_pages->setAccessibleName(tr("Page"));
    connect(m_panel, &QPushButton::clicked, actions.showSideBar, &QAction::toggle);
    connectPages(actions);
    m_refresh->setSymbol(Symbol::Refresh);
    m_refresh->setObjectName(QStringLiteral("refreshButton"));
    m_copy->setSymbol(Symbol::Copy);
    m_copy->setObjectName(QStringLiteral("copyButton"));
    auto* menu = new QMenu(m_copy);
    menu->addActions({actions.copy, actions.copyWithHeaders, actions.copyCell, actions.copyAs->menuAction()});
    m_copy->setMenu(menu);
    m_export->setSymbol(Symbol::Export);
    m_export->setObjectName(QStringLiteral("exportOrdersButton"));
    connect(m_export, &QPushButton::clicked, actions.exportOrders, &QAction::trigger);
    m_filter->setObjectName(QStringLiteral("filter"));
    m_filter->setAccessibleName(tr("Filter orders"));
    m_filter->setPlaceholderText(tr("Filter all fields, e.g. nurse berlin"));
    m_demo->hide();
    m_masked->hide();
    connect(m_refresh, &QPushButton::clicked, actions.refresh, &QAction::trigger);
    connect(actions.refresh, &QAction::enabledChanged, m_refresh, &QWidget::setEnabled);
}

void ToolBar::connectPages(const Actions& actions)
{
    connect(m_pages, &Segmented::currentIndexChanged, this, [&actions](int index) {
        QAction* page = index == 0 ? actions.showOrders : actions.showOverview;
        page->setChecked(true);
    });
    connect(actions.showOverview, &QAction::toggled, m_pages,
        [this](bool overview) { m_pages->setCurrentIndex(overview ? 1 : 0); });
}

void ToolBar::setDemo(bool demo)
{
    m_demo->setVisible(demo);
}

void ToolBar::setMasked(bool masked)
{
    m_masked->setVisible(masked);
}

void ToolBar::setSymbolsOnly(bool only)
{
    const auto label = [only](Button* button, const QString& text) {
        button->setText(only ? QString() : text);
        button->setAccessibleName(text);
        button->setToolTip(only ? text : QString());
    };
    m_panel->setVisible(only);
    m_pages->setVisible(!only);
    m_view->setVisible(only);
    label(m_refresh, tr("Refresh"));
    label(m_copy, tr("Copy"));
    label(m_export, tr("Export"));
}

} // namespace docket
