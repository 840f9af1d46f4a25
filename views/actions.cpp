// SPDX-License-Identifier: MIT
#include "views/actions.h"

#include <QAction>
#include <QActionGroup>
#include <QCoreApplication>
#include <QKeySequence>
#include <QMenu>
#include <QMenuBar>

namespace docket {

namespace {

struct ActionText
{
    Q_DECLARE_TR_FUNCTIONS(Actions)
};

QAction* action(QObject* parent, const QString& text, const QList<QKeySequence>& keys = {})
{
    auto* made = new QAction(text, parent);
    made->setShortcuts(keys);
    return made;
}

QAction* toggle(QObject* parent, const QString& text, const QKeySequence& key, bool on)
{
    QAction* made = action(parent, text, {key});
    made->setCheckable(true);
    made->setChecked(on);
    return made;
}

} // namespace

Actions::Actions(QObject* parent)
    : connectToKombo(action(parent, ActionText::tr("New &connection…"), {Qt::CTRL | Qt::Key_N}))
    , editConnection(action(parent, ActionText::tr("&Edit connection…")))
    , removeConnection(action(parent, ActionText::tr("Re&move connection…")))
    , tryDemo(action(parent, ActionText::tr("Try with &demo data")))
    , leaveDemo(action(parent, ActionText::tr("&Leave demo")))
    , quit(action(parent, ActionText::tr("&Quit"), {Qt::CTRL | Qt::Key_Q}))
    , copy(action(parent, ActionText::tr("&Copy"), {QKeySequence(QKeySequence::Copy)}))
    , copyWithHeaders(action(parent, ActionText::tr("Copy with &headers"), {Qt::CTRL | Qt::SHIFT | Qt::Key_C}))
    , copyCell(action(parent, ActionText::tr("Copy c&ell"), {Qt::CTRL | Qt::ALT | Qt::Key_C}))
    , selectAll(action(parent, ActionText::tr("Select &all"), {QKeySequence(QKeySequence::SelectAll)}))
    , refresh(action(parent, ActionText::tr("&Refresh"), {Qt::Key_F5}))
    , stop(action(parent, ActionText::tr("&Stop loading"), {Qt::Key_Escape}))
    , focusFilter(
          action(parent, ActionText::tr("&Filter orders"), {Qt::CTRL | Qt::Key_F, Qt::CTRL | Qt::SHIFT | Qt::Key_K}))
    , clearFilter(action(parent, ActionText::tr("&Clear filter")))
    , showOrders(toggle(parent, ActionText::tr("O&rders"), Qt::CTRL | Qt::Key_1, true))
    , showOverview(toggle(parent, ActionText::tr("&Overview"), Qt::CTRL | Qt::Key_2, false))
    , showSideBar(toggle(parent, ActionText::tr("&Side bar"), Qt::Key_F9, true))
    , showDetail(toggle(parent, ActionText::tr("&Detail"), Qt::Key_F8, true))
    , detailBelow(toggle(parent, ActionText::tr("Detail &below the table"), Qt::SHIFT | Qt::Key_F8, false))
    , nextPane(action(parent, ActionText::tr("&Next pane"), {Qt::Key_F6}))
    , previousPane(action(parent, ActionText::tr("&Previous pane"), {Qt::SHIFT | Qt::Key_F6}))
    , about(action(parent, ActionText::tr("&About Docket")))
    , aboutQt(action(parent, ActionText::tr("About &Qt")))
{
    auto* pages = new QActionGroup(parent);
    pages->addAction(showOrders);
    pages->addAction(showOverview);
    quit->setMenuRole(QAction::QuitRole);
    about->setMenuRole(QAction::AboutRole);
    aboutQt->setMenuRole(QAction::AboutQtRole);
    leaveDemo->setVisible(false);
    editConnection->setVisible(false);
    removeConnection->setVisible(false);
    stop->setEnabled(false);
}

void Actions::fill(QMenuBar& menuBar, QMenu& connections) const
{
    QMenu* file = menuBar.addMenu(ActionText::tr("&File"));
    file->addAction(connectToKombo);
    connections.setTitle(ActionText::tr("&Open connection"));
    file->addMenu(&connections);
    file->addActions({editConnection, removeConnection});
    file->addSeparator();
    file->addActions({tryDemo, leaveDemo});
    file->addSeparator();
    file->addAction(quit);
    QMenu* edit = menuBar.addMenu(ActionText::tr("&Edit"));
    edit->addActions({copy, copyWithHeaders, copyCell});
    edit->addSeparator();
    edit->addAction(selectAll);
    QMenu* view = menuBar.addMenu(ActionText::tr("&View"));
    view->addActions({showOrders, showOverview});
    view->addSeparator();
    view->addActions({showSideBar, showDetail, detailBelow});
    view->addSeparator();
    view->addActions({nextPane, previousPane});
    QMenu* orders = menuBar.addMenu(ActionText::tr("&Orders"));
    orders->addActions({refresh, stop});
    QMenu* filter = menuBar.addMenu(ActionText::tr("F&ilter"));
    filter->addActions({focusFilter, clearFilter});
    QMenu* help = menuBar.addMenu(ActionText::tr("&Help"));
    help->addActions({about, aboutQt});
}

} // namespace docket
