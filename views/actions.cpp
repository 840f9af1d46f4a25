// SPDX-License-Identifier: MIT
#include "views/actions.h"

#include "views/snoozemenu.h"

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

struct ActionChoice
{
    QString key;
    QString text;
};

QActionGroup* choice(QObject* parent, const QList<ActionChoice>& choices)
{
    auto* group = new QActionGroup(parent);
    for (const ActionChoice& each : choices) {
        QAction* made = group->addAction(each.text);
        made->setCheckable(true);
        made->setData(each.key);
    }
    return group;
}

QActionGroup* densityChoice(QObject* parent)
{
    return choice(parent,
        {{QStringLiteral("compact"), ActionText::tr("&Compact", "rows of the table")},
            {QStringLiteral("normal"), ActionText::tr("&Normal", "rows of the table")},
            {QStringLiteral("roomy"), ActionText::tr("&Roomy", "rows of the table")}});
}

QActionGroup* themeChoice(QObject* parent)
{
    return choice(parent,
        {{QStringLiteral("system"), ActionText::tr("As the &desktop")},
            {QStringLiteral("light"), ActionText::tr("&Light")}, {QStringLiteral("dark"), ActionText::tr("D&ark")}});
}

QActionGroup* refreshChoice(QObject* parent)
{
    return choice(parent,
        {{QStringLiteral("0"), ActionText::tr("&Never")}, {QStringLiteral("5"), ActionText::tr("Every &5 minutes")},
            {QStringLiteral("15"), ActionText::tr("Every &15 minutes")},
            {QStringLiteral("30"), ActionText::tr("Every &30 minutes")},
            {QStringLiteral("60"), ActionText::tr("Every &hour")}});
}

// Each in its own words, so that it is found by who does not understand the others.
QActionGroup* languageChoice(QObject* parent)
{
    return choice(parent,
        {{QString(), ActionText::tr("As the &desktop")}, {QStringLiteral("en"), QStringLiteral("English")},
            {QStringLiteral("de"), QStringLiteral("Deutsch")}, {QStringLiteral("es"), QStringLiteral("Español")},
            {QStringLiteral("fr"), QStringLiteral("Français")}, {QStringLiteral("it"), QStringLiteral("Italiano")},
            {QStringLiteral("nl"), QStringLiteral("Nederlands")}, {QStringLiteral("pl"), QStringLiteral("Polski")},
            {QStringLiteral("ar"), QStringLiteral("العربية")}, {QStringLiteral("ja"), QStringLiteral("日本語")}});
}

// What a copy can be forced to be: not checked, but told apart by data().
QActionGroup* copyKindChoice(QObject* parent)
{
    QActionGroup* group = choice(parent,
        {{QStringLiteral("tsv"), ActionText::tr("&Tab-separated text")},
            {QStringLiteral("csv"), ActionText::tr("&CSV")},
            {QStringLiteral("markdown"), ActionText::tr("&Markdown table")},
            {QStringLiteral("html"), ActionText::tr("&HTML table")},
            {QStringLiteral("json"), ActionText::tr("&JSON, whole orders")},
            {QStringLiteral("webhook"), ActionText::tr("&Webhook events")},
            {QStringLiteral("ids"), ActionText::tr("Order &IDs")},
            {QStringLiteral("addresses"), ActionText::tr("&E-mail addresses")},
            {QStringLiteral("phones"), ActionText::tr("&Phone numbers")}});
    const QList<QAction*> kinds = group->actions();
    for (QAction* kind : kinds) {
        kind->setCheckable(false);
        if (kind->data() == QStringLiteral("addresses"))
            kind->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_E);
    }
    return group;
}

QActionGroup* separatorChoice(QObject* parent)
{
    return choice(parent,
        {{QStringLiteral("comma"), ActionText::tr("&Comma", "between e-mail addresses")},
            {QStringLiteral("semicolon"), ActionText::tr("&Semicolon", "between e-mail addresses")},
            {QStringLiteral("line"), ActionText::tr("&New line", "between e-mail addresses")}});
}

} // namespace

Actions::Actions(QWidget* parent)
    : connectToKombo(action(parent, ActionText::tr("New &connection…"), {Qt::CTRL | Qt::Key_N}))
    , manageConnections(action(parent, ActionText::tr("Mana&ge connections…")))
    , editConnection(action(parent, ActionText::tr("&Edit connection…")))
    , removeConnection(action(parent, ActionText::tr("Re&move connection…")))
    , openFile(action(parent, ActionText::tr("&Open saved response…"), {QKeySequence(QKeySequence::Open)}))
    , closeFile(action(parent, ActionText::tr("Close f&ile")))
    , tryDemo(action(parent, ActionText::tr("Try with &demo data")))
    , leaveDemo(action(parent, ActionText::tr("&Leave demo")))
    , exportOrders(action(parent, ActionText::tr("E&xport orders…"), {Qt::CTRL | Qt::Key_E}))
    , savePdf(action(parent, ActionText::tr("&Save order as PDF…")))
    , print(action(parent, ActionText::tr("&Print order…"), {QKeySequence(QKeySequence::Print)}))
    , passHour(action(parent, ActionText::tr("Sim&ulate an hour passing")))
    , quit(action(parent, ActionText::tr("&Quit"), {Qt::CTRL | Qt::Key_Q}))
    , undo(action(parent, ActionText::tr("&Undo"), {QKeySequence(QKeySequence::Undo)}))
    , copy(action(parent, ActionText::tr("&Copy"), {QKeySequence(QKeySequence::Copy)}))
    , copyWithHeaders(action(parent, ActionText::tr("Copy with &headers"), {Qt::CTRL | Qt::SHIFT | Qt::Key_C}))
    , copyCell(action(parent, ActionText::tr("Copy c&ell"), {Qt::CTRL | Qt::ALT | Qt::Key_C}))
    , copyAs(new QMenu(ActionText::tr("Copy a&s"), parent))
    , copyKinds(copyKindChoice(parent))
    , addressSeparators(separatorChoice(parent))
    , selectAll(action(parent, ActionText::tr("Select &all"), {QKeySequence(QKeySequence::SelectAll)}))
    , preferences(action(parent, ActionText::tr("&Preferences…"), {Qt::CTRL | Qt::Key_Comma}))
    , refresh(action(parent, ActionText::tr("&Refresh"), {Qt::Key_F5}))
    , refreshCurrent(action(parent, ActionText::tr("Refresh this &integration"), {Qt::SHIFT | Qt::Key_F5}))
    , refreshEvery(refreshChoice(parent))
    , stop(action(parent, ActionText::tr("&Stop loading"), {Qt::Key_Escape}))
    , mailCandidate(action(parent, ActionText::tr("&Mail candidate")))
    , mailTeam(action(parent, ActionText::tr("Mail the &team")))
    , markDone(action(parent, ActionText::tr("&Done"), {Qt::CTRL | Qt::Key_D}))
    , snooze(action(parent, ActionText::tr("Snoo&ze…"), {Qt::CTRL | Qt::SHIFT | Qt::Key_D}))
    , snoozeMenu(new SnoozeMenu(parent))
    , wake(action(parent, ActionText::tr("No longer s&noozed")))
    , markSeen(action(parent, ActionText::tr("Mark s&een")))
    , markNew(action(parent, ActionText::tr("Mark ne&w")))
    , markAllSeen(action(parent, ActionText::tr("Mark &all seen")))
    , askFate(action(parent, askFateText(false)))
    , askCreation(action(parent, askCreationText(0)))
    , nextNew(action(parent, ActionText::tr("Ne&xt new order"), {Qt::Key_F4}))
    , previousNew(action(parent, ActionText::tr("&Previous new order"), {Qt::SHIFT | Qt::Key_F4}))
    , chase(action(parent, ActionText::tr("C&hase list…")))
    , compare(action(parent, ActionText::tr("C&ompare with my list…")))
    , notify(toggle(parent, ActionText::tr("Tell the desktop of new &orders"), {}, true))
    , forgetHistory(action(parent, ActionText::tr("&Forget order history…")))
    , eraseEverything(action(parent, ActionText::tr("&Erase everything…")))
    , focusFilter(
          action(parent, ActionText::tr("&Filter orders"), {Qt::CTRL | Qt::Key_F, Qt::CTRL | Qt::SHIFT | Qt::Key_K}))
    , clearFilter(action(parent, ActionText::tr("&Clear filter")))
    , showOrders(toggle(parent, ActionText::tr("O&rders"), Qt::CTRL | Qt::Key_1, true))
    , showOverview(toggle(parent, ActionText::tr("&Overview"), Qt::CTRL | Qt::Key_2, false))
    , showSideBar(toggle(parent, ActionText::tr("&Side bar"), Qt::Key_F9, true))
    , showDetail(toggle(parent, ActionText::tr("&Detail"), Qt::Key_F8, true))
    , detailBelow(toggle(parent, ActionText::tr("Detail &below the table"), Qt::SHIFT | Qt::Key_F8, false))
    , zoomIn(
          action(parent, ActionText::tr("Zoom &in"), {QKeySequence(Qt::CTRL | Qt::Key_Plus), Qt::CTRL | Qt::Key_Equal}))
    , zoomOut(action(parent, ActionText::tr("&Zoom out"), {Qt::CTRL | Qt::Key_Minus}))
    , actualSize(action(parent, ActionText::tr("&Actual size"), {Qt::CTRL | Qt::Key_0}))
    , columns(new QMenu(ActionText::tr("&Columns"), parent))
    , sorting(new QMenu(ActionText::tr("Sort b&y"), parent))
    , densities(densityChoice(parent))
    , themes(themeChoice(parent))
    , highContrast(toggle(parent, ActionText::tr("&High contrast"), {}, false))
    , languages(languageChoice(parent))
    , mask(toggle(parent, ActionText::tr("&Mask personal data"), Qt::CTRL | Qt::SHIFT | Qt::Key_M, false))
    , nextPane(action(parent, ActionText::tr("&Next pane"), {Qt::Key_F6}))
    , previousPane(action(parent, ActionText::tr("&Previous pane"), {Qt::SHIFT | Qt::Key_F6}))
    , health(action(parent, ActionText::tr("&Health of the integrations")))
    , activity(action(parent, ActionText::tr("&Activity…")))
    , manual(action(parent, ActionText::tr("&Manual"), {Qt::Key_F1}))
    , shortcuts(action(parent, ActionText::tr("&Keyboard shortcuts"), {Qt::CTRL | Qt::Key_Question}))
    , about(action(parent, ActionText::tr("&About Docket")))
    , aboutQt(action(parent, ActionText::tr("About &Qt")))
{
    auto* pages = new QActionGroup(parent);
    pages->addAction(showOrders);
    pages->addAction(showOverview);
    quit->setMenuRole(QAction::QuitRole);
    preferences->setMenuRole(QAction::PreferencesRole);
    about->setMenuRole(QAction::AboutRole);
    aboutQt->setMenuRole(QAction::AboutQtRole);
    copyAs->addActions(copyKinds->actions());
    copyAs->addSeparator();
    copyAs->addMenu(ActionText::tr("Between &addresses"))->addActions(addressSeparators->actions());
    leaveDemo->setVisible(false);
    passHour->setVisible(false);
    closeFile->setVisible(false);
    manageConnections->setVisible(false);
    editConnection->setVisible(false);
    removeConnection->setVisible(false);
    stop->setEnabled(false);
    undo->setEnabled(false);
    for (QAction* marking : {markDone, snooze, wake, markSeen, markNew, markAllSeen, askFate, askCreation, nextNew,
             previousNew, chase, compare, forgetHistory})
        marking->setEnabled(false);
    snoozeMenu->menuAction()->setEnabled(false);
}

void Actions::fill(QMenuBar& menuBar, QMenu& connections, QMenu& filter) const
{
    QMenu* file = menuBar.addMenu(ActionText::tr("&File"));
    file->addAction(connectToKombo);
    connections.setTitle(ActionText::tr("Co&nnections"));
    file->addMenu(&connections);
    file->addActions({manageConnections, editConnection, removeConnection});
    file->addSeparator();
    file->addActions({openFile, closeFile, tryDemo, leaveDemo, passHour});
    file->addSeparator();
    file->addActions({exportOrders, savePdf, print});
    file->addSeparator();
    file->addAction(quit);
    QMenu* edit = menuBar.addMenu(ActionText::tr("&Edit"));
    edit->addAction(undo);
    edit->addSeparator();
    edit->addActions({copy, copyWithHeaders, copyCell, copyAs->menuAction()});
    edit->addSeparator();
    edit->addAction(selectAll);
    edit->addSeparator();
    edit->addAction(preferences);
    QMenu* view = menuBar.addMenu(ActionText::tr("&View"));
    view->addActions({showOrders, showOverview});
    view->addSeparator();
    view->addActions({showSideBar, showDetail, detailBelow});
    view->addSeparator();
    view->addActions({zoomIn, zoomOut, actualSize});
    view->addSeparator();
    view->addMenu(columns);
    view->addMenu(sorting);
    view->addMenu(ActionText::tr("D&ensity"))->addActions(densities->actions());
    view->addSeparator();
    QMenu* theme = view->addMenu(ActionText::tr("&Theme"));
    theme->addActions(themes->actions());
    theme->addSeparator();
    theme->addAction(highContrast);
    view->addMenu(ActionText::tr("&Language"))->addActions(languages->actions());
    view->addAction(mask);
    view->addSeparator();
    view->addActions({nextPane, previousPane});
    QMenu* orders = menuBar.addMenu(ActionText::tr("&Orders"));
    orders->addActions({markDone, snooze});
    orders->addMenu(snoozeMenu);
    orders->addActions({wake, markSeen, markNew, markAllSeen});
    orders->addSeparator();
    orders->addActions({askFate, askCreation});
    orders->addSeparator();
    orders->addActions({nextNew, previousNew});
    orders->addSeparator();
    orders->addActions({refresh, refreshCurrent, stop});
    orders->addMenu(ActionText::tr("Refresh a&utomatically"))->addActions(refreshEvery->actions());
    orders->addSeparator();
    orders->addActions({mailCandidate, mailTeam, chase, compare});
    filter.insertActions(filter.actions().value(0), {focusFilter, clearFilter});
    menuBar.addMenu(&filter);
    QMenu* tools = menuBar.addMenu(ActionText::tr("&Tools"));
    tools->addActions({health, activity, notify, forgetHistory});
    tools->addSeparator();
    tools->addAction(eraseEverything);
    QMenu* help = menuBar.addMenu(ActionText::tr("&Help"));
    help->addActions({manual, shortcuts});
    help->addSeparator();
    help->addActions({about, aboutQt});
}

QString Actions::askFateText(bool asking)
{
    return asking ? ActionText::tr("Stop asking what &became of orders") : ActionText::tr("What &became of it?");
}

QString Actions::askCreationText(const std::optional<int>& requests)
{
    if (!requests)
        return ActionText::tr("Stop asking when orders were &created");
    return *requests == 0 ? ActionText::tr("When was it &created?")
                          : ActionText::tr("When was it &created? (up to %n request(s))", nullptr, *requests);
}

void Actions::choose(const QActionGroup& group, const QString& key)
{
    const QList<QAction*> actions = group.actions();
    for (QAction* action : actions)
        action->setChecked(action->data().toString() == key);
}

} // namespace docket
