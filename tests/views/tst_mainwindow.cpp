// SPDX-License-Identifier: MIT
#include "models/orderdetail.h"
#include "models/ordertablemodel.h"
#include "models/sidebarmodel.h"
#include "tests/views/facetcounts.h"
#include "tests/views/orderlists.h"
#include "tests/views/partprobe.h"
#include "tests/views/situations.h"
#include "views/button.h"
#include "views/detailpane.h"
#include "views/emptystate.h"
#include "views/fieldrow.h"
#include "views/filterbar.h"
#include "views/filterfield.h"
#include "views/mainwindow.h"
#include "views/memberrow.h"
#include "views/noticebar.h"
#include "views/ordermenu.h"
#include "views/ordertable.h"
#include "views/overview.h"
#include "views/paint.h"
#include "views/resultline.h"
#include "views/segmented.h"
#include "views/sidebar.h"
#include "views/snoozemenu.h"
#include "views/statusline.h"
#include "views/tile.h"
#include "views/tilerow.h"
#include "views/toolbar.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSplitter>
#include <QTest>

using namespace docket;
using namespace docket::test;
using Phase = SourceState::Phase;

namespace {

// A member of a team as JSON, its name from outside.
QByteArray orderWith(const QByteArray& id, const QByteArray& text)
{
    QByteArray json = orderJsonFor(id, text, text, text);
    json.replace("Background basic", text);
    json.replace("Jane", text);
    json.replace("RECRUITER", text);
    return json;
}

SourceState troubledSource(const QString& label = QStringLiteral("Globex"))
{
    return refusedSource(QStringLiteral("INTEGRATION.PERMISSION_MISSING"), label);
}

// The window with a model and orders as the program gives it.
struct ShownWindow
{
    explicit ShownWindow(int count = 0, QSize size = {1280, 800})
    {
        window.resize(size);
        window.show();
        window.activateWindow();
        if (count > 0)
            showOrders(count);
    }
    void showOrders(int count)
    {
        QByteArrayList all;
        for (int i = 0; i < count; ++i)
            all += orderJsonFor("o" + QByteArray::number(i));
        showOrders(all);
    }
    void showOrders(const QByteArrayList& all)
    {
        orders.receive(all);
        list = orders.list();
        model.showResult(list);
        situation = loaded({source(Phase::Complete)}, static_cast<qint64>(list->rows.size()));
        tell();
        window.detail().showDetail(makeOrderDetail(*list, list->rows.front()));
        QCoreApplication::processEvents();
    }
    // Two packages in side bar and overview.
    void showCounts()
    {
        const auto lists = facetLists(Facet::Package, {{QStringLiteral("basic"), 12}, {QStringLiteral("plus"), 8}});
        sideBar.showLists(lists);
        window.showFacets(lists);
    }
    // The keys on one of them.
    void focusBar(int which)
    {
        auto* bar = window.findChild<SideBar*>();
        bar->setCurrentIndex(sideBar.index(sideBar.positionOf(FacetRow::Kind::Bar, Facet::Package) + which));
        focusByKeyboard(bar);
    }
    void tell() { window.showSituation(situation); }
    void giveTrouble()
    {
        situation.sources += troubledSource();
        tell();
        QCoreApplication::processEvents();
    }
    QWidget* focus() const { return QApplication::focusWidget(); }
    FilterField* filter() const { return window.findChild<FilterField*>(); }
    bool detailHasFocus() { return window.detail().isAncestorOf(focus()); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(focus() ? focus() : &window, key, modifiers);
    }

    Orders orders;
    OrderTableModel model;
    SideBarModel sideBar;
    MainWindow window{model, sideBar};
    std::shared_ptr<const OrderList> list;
    Situation situation;
};

QRect placeIn(const QWidget* window, const QWidget* part)
{
    return QRect(part->mapTo(window, QPoint()), part->size());
}

// Widgets in sight that take the keys.
QList<QWidget*> focusable(const QWidget& window)
{
    QList<QWidget*> parts = window.findChildren<QWidget*>();
    parts.removeIf([](const QWidget* part) {
        return !part->isVisible() || !part->isEnabled() || part->focusPolicy() == Qt::NoFocus || part->focusProxy();
    });
    return parts;
}

QString describe(const QObject* part)
{
    return QLatin1String(part->metaObject()->className()) + QLatin1Char(' ') + part->objectName();
}

} // namespace

// The whole window: what it places, where the keys lead, what it says.
class MainWindowTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aClearedFilterComesBack();
    void init();
    void firstRunOffersConnectAndHasTheFocus();
    void panelsActByTheirButtons();
    void whatIsWrongWithTheFilterIsSaidBesideTheCount();
    void titleNamesTheProgram();
    void panesAreReachedByF6AndSeen();
    void findKeyLeadsToTheFilter();
    void typingKeepsTheFocusWhenNothingMatches();
    void escapeDoesTheNearestThing();
    void waitingCanBeHurried();
    void stopStopsWhereverTheKeysAre();
    void returnAndUpLeadFromTheTable();
    void tabReachesEverythingAndIsTrappedNowhere_data();
    void tabReachesEverythingAndIsTrappedNowhere();
    void tabGoesThroughThePanesInTheirOrder();
    void everythingThatTakesKeysIsNamed();
    void menusHoldOnlyWhatWorks();
    void noShortcutMeansTwoThings();
    void nothingOverlaps_data();
    void nothingOverlaps();
    void fourRowsAreInSightHoweverLow();
    void detailIsBelowAtAboutAHalf();
    void longWordsDoNotWidenTheWindow();
    void nameWithAnAmpersandIsShownWhole();
    void themeSwitchLeavesNoLightGround();
    void textOfStrangersIsPlain();
    void noticeIsShownUntilClosed();
    void openNoticeStaysOpenWhileItSaysTheSame();
    void healthIsToldEvenWithoutAnOrder();
    void healthLinkOpensTheNotice();
    void loadingPanelComesWithoutAFlash();
    void mirroredWindowIsAMirrorImage();
    void barsOfTheSideBarWriteTheFilter();
    void overviewFiltersAndLeadsBackToTheTable();
    void pagesAreSwitchedByKeysAndInSight();
    void sideBarGoesAndComesBack();
    void sideBarLiesOverANarrowWindow();
    void tilesLeaveTheirRoomToRowsInALowWindow();
    void tilesFilterAndClear();
    void viewsAreChosenInTheToolBarOfANarrowWindow();
    void columnsAndTheOrdersMenuHaveButtons();
};

void MainWindowTest::init()
{
    applyTheme(*qApp, Theme(Scheme::Light, 13));
}

void MainWindowTest::firstRunOffersConnectAndHasTheFocus()
{
    ShownWindow shown;
    QVERIFY(QTest::qWaitForWindowActive(&shown.window));
    auto* connectButton = buttonNamed(&shown.window, QStringLiteral("Connect…"));
    QVERIFY(connectButton && connectButton->isVisible());
    QCOMPARE(shown.focus(), connectButton);
    QVERIFY(showsFocusRing(connectButton));
    QVERIFY(!shown.window.detail().isVisible());
    QSignalSpy requested(&shown.window, &MainWindow::requested);
    shown.press(Qt::Key_Return);
    QCOMPARE(requested.first().first().value<WindowAction>(), WindowAction::Connect);
    buttonNamed(&shown.window, QStringLiteral("Try with demo data"))->click();
    QCOMPARE(requested.last().first().value<WindowAction>(), WindowAction::TryDemo);
}

void MainWindowTest::panelsActByTheirButtons()
{
    ShownWindow shown;
    shown.situation = loaded({troubledSource()}, 0);
    shown.tell();
    QSignalSpy requestedFor(&shown.window, &MainWindow::requestedFor);
    buttonNamed(&shown.window, QStringLiteral("Copy message"))->click();
    QCOMPARE(requestedFor.size(), 1);
    QCOMPARE(requestedFor.first().at(1).value<SourceState>().source.label, QStringLiteral("Globex"));
    shown.filter()->setText(QStringLiteral("nurse"));
    shown.situation = loaded({source(Phase::Complete)}, 5, QStringLiteral("nurse"), 0);
    shown.tell();
    buttonNamed(shown.window.findChild<EmptyState*>(), QStringLiteral("Clear filter"))->click();
    QCOMPARE(shown.window.filter(), QString());
}

void MainWindowTest::whatIsWrongWithTheFilterIsSaidBesideTheCount()
{
    ShownWindow shown;
    shown.showOrders(3);
    const auto* hint = shown.window.findChild<QLabel*>(QStringLiteral("filterHint"));
    QVERIFY(hint->text().isEmpty());
    const QString sentence = QStringLiteral("No field ‘foo’; searching for the text. Did you mean job:?");
    shown.situation.filterHint = sentence;
    shown.tell();
    QVERIFY(hint->isVisible());
    QCOMPARE(hint->text(), sentence);
    QCOMPARE(shown.filter()->accessibleDescription(), sentence);
    shown.situation.filterHint.clear();
    shown.tell();
    QVERIFY(hint->text().isEmpty());
    QVERIFY(shown.filter()->accessibleDescription().isEmpty());
}

void MainWindowTest::titleNamesTheProgram()
{
    ShownWindow shown;
    QCOMPARE(shown.window.windowTitle(), QStringLiteral("Docket"));
    shown.showOrders(1);
    QVERIFY(shown.window.windowTitle().startsWith(QStringLiteral("Acme EU")));
    QVERIFY(shown.window.windowTitle().endsWith(QStringLiteral("Docket")));
}

void MainWindowTest::panesAreReachedByF6AndSeen()
{
    ShownWindow shown(20);
    QVERIFY(QTest::qWaitForWindowActive(&shown.window));
    shown.window.table().setFocus();
    const auto changed = [&](const QWidget* part, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        const QImage before = shown.window.grab(placeIn(&shown.window, part)).toImage();
        shown.press(key, modifiers);
        return before != shown.window.grab(placeIn(&shown.window, part)).toImage();
    };
    QVERIFY(changed(&shown.window.detail(), Qt::Key_F6));
    QVERIFY(shown.detailHasFocus());
    auto* sideBar = shown.window.findChild<SideBar*>();
    QVERIFY(changed(sideBar, Qt::Key_F6));
    QCOMPARE(shown.focus(), sideBar);
    QVERIFY(changed(shown.filter(), Qt::Key_F6));
    QCOMPARE(shown.focus(), shown.filter());
    QVERIFY(changed(&shown.window.table(), Qt::Key_F6));
    QCOMPARE(shown.focus(), &shown.window.table());
    QVERIFY(changed(shown.filter(), Qt::Key_F6, Qt::ShiftModifier));
    QCOMPARE(shown.focus(), shown.filter());
    shown.press(Qt::Key_F6, Qt::ShiftModifier);
    QCOMPARE(shown.focus(), sideBar);
    shown.press(Qt::Key_F6, Qt::ShiftModifier);
    QVERIFY(shown.detailHasFocus());
    shown.window.actions().showDetail->setChecked(false);
    shown.window.actions().showSideBar->setChecked(false);
    shown.window.table().setFocus();
    shown.press(Qt::Key_F6); // neither detail nor side bar: round the other two
    QCOMPARE(shown.focus(), shown.filter());
}

void MainWindowTest::findKeyLeadsToTheFilter()
{
    ShownWindow shown(5);
    QVERIFY(QTest::qWaitForWindowActive(&shown.window));
    shown.filter()->setText(QStringLiteral("nurse"));
    shown.window.table().setFocus();
    shown.press(Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(shown.focus(), shown.filter());
    QCOMPARE(shown.filter()->selectedText(), QStringLiteral("nurse"));
    shown.press(Qt::Key_Return);
    QCOMPARE(shown.focus(), &shown.window.table());
}

void MainWindowTest::typingKeepsTheFocusWhenNothingMatches()
{
    ShownWindow shown; // the panel of the first run has had the focus
    QVERIFY(QTest::qWaitForWindowActive(&shown.window));
    shown.showOrders(5);
    shown.press(Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(shown.focus(), QStringLiteral("zz"));
    shown.model.showResult(only(*shown.list, {}));
    shown.situation.filter = QStringLiteral("zz");
    shown.situation.shown = 0;
    shown.tell();
    QVERIFY(shown.window.findChild<EmptyState*>()->isVisible());
    QCOMPARE(shown.focus(), shown.filter());
}

void MainWindowTest::escapeDoesTheNearestThing()
{
    ShownWindow shown(5);
    QVERIFY(QTest::qWaitForWindowActive(&shown.window));
    shown.situation.loading = true;
    shown.tell();
    QSignalSpy requested(&shown.window, &MainWindow::requested);
    shown.window.focusFilter();
    QTest::keyClicks(shown.focus(), QStringLiteral("x"));
    shown.press(Qt::Key_Escape);
    QCOMPARE(shown.window.filter(), QString());
    shown.press(Qt::Key_Escape);
    QCOMPARE(shown.focus(), &shown.window.table());
    shown.press(Qt::Key_Return);
    QVERIFY(shown.detailHasFocus());
    shown.press(Qt::Key_Escape);
    QCOMPARE(shown.focus(), &shown.window.table());
    shown.window.actions().showDetail->setChecked(false);
    shown.press(Qt::Key_Return); // to where it can be seen
    QVERIFY(shown.detailHasFocus() && shown.focus()->isVisible());
    shown.press(Qt::Key_Escape);
    QCOMPARE(requested.size(), 0);
    shown.press(Qt::Key_Escape);
    QCOMPARE(requested.size(), 1);
    QCOMPARE(requested.first().first().value<WindowAction>(), WindowAction::Stop);
    shown.situation.loading = false;
    shown.tell();
    shown.press(Qt::Key_Escape);
    QCOMPARE(requested.size(), 1); // nothing is running
}

void MainWindowTest::waitingCanBeHurried()
{
    ShownWindow shown(5);
    SourceState state = source(Phase::Loading);
    shown.situation = loading({state}, 5);
    shown.tell();
    auto* now = shown.window.findChild<Button*>(QStringLiteral("retryNow"));
    QVERIFY(!now->isVisible());
    state.phase = Phase::Retrying;
    state.failure = Failure();
    state.failure->kind = Failure::Kind::Busy;
    shown.situation = loading({state}, 5);
    shown.tell();
    QVERIFY(now->isVisible());
    QSignalSpy requested(&shown.window, &MainWindow::requested);
    now->click();
    QCOMPARE(requested.size(), 1);
    QCOMPARE(requested.last().first().value<WindowAction>(), WindowAction::RetryNow);
}

void MainWindowTest::stopStopsWhereverTheKeysAre()
{
    ShownWindow shown(5);
    QVERIFY(QTest::qWaitForWindowActive(&shown.window));
    shown.situation = loading({source(Phase::Loading)}, 5);
    shown.tell();
    focusByKeyboard(shown.window.detail().firstFocus());
    QSignalSpy requested(&shown.window, &MainWindow::requested);
    shown.window.actions().stop->trigger(); // from the menu
    shown.window.findChild<Button*>(QStringLiteral("stopLoading"))->click();
    QCOMPARE(requested.size(), 2);
    QCOMPARE(requested.last().first().value<WindowAction>(), WindowAction::Stop);
}

void MainWindowTest::returnAndUpLeadFromTheTable()
{
    ShownWindow shown(5);
    QVERIFY(QTest::qWaitForWindowActive(&shown.window));
    shown.window.table().setFocus();
    shown.press(Qt::Key_Up);
    QCOMPARE(shown.focus(), shown.filter());
    shown.window.table().setFocus();
    shown.press(Qt::Key_Enter, Qt::KeypadModifier);
    QVERIFY(shown.detailHasFocus());
}

void MainWindowTest::tabReachesEverythingAndIsTrappedNowhere_data()
{
    QTest::addColumn<int>("orders");
    QTest::addColumn<QSize>("size");
    QTest::newRow("first run") << 0 << QSize(1280, 800);
    QTest::newRow("orders and trouble") << 20 << QSize(1280, 800);
    QTest::newRow("orders and trouble, narrow") << 20 << QSize(640, 480);
}

void MainWindowTest::tabReachesEverythingAndIsTrappedNowhere()
{
    QFETCH(int, orders);
    QFETCH(QSize, size);
    ShownWindow shown(orders, size);
    QVERIFY(QTest::qWaitForWindowActive(&shown.window));
    if (orders > 0)
        shown.giveTrouble();
    for (const Qt::Key key : {Qt::Key_Tab, Qt::Key_Backtab}) {
        QSet<QWidget*> wanted;
        for (QWidget* part : focusable(shown.window)) {
            const auto* radio = qobject_cast<QRadioButton*>(part); // of a group, one; arrows lead to the others
            if (part->focusPolicy() & Qt::TabFocus && (!radio || radio->isChecked()))
                wanted += part;
        }
        const auto count = wanted.size();
        for (qsizetype i = 0; i < 2 * count + 2; ++i) {
            wanted -= shown.focus();
            shown.press(key);
        }
        for (const QWidget* missed : std::as_const(wanted))
            QFAIL(qPrintable(describe(missed)));
    }
}

void MainWindowTest::tabGoesThroughThePanesInTheirOrder()
{
    ShownWindow shown(20);
    QVERIFY(QTest::qWaitForWindowActive(&shown.window));
    shown.giveTrouble();
    const QList<const QWidget*> panes{shown.window.findChild<ToolBar*>(), shown.window.findChild<SideBar*>(),
        shown.window.findChild<NoticeBar*>(), shown.window.findChild<TileRow*>(QStringLiteral("tiles")),
        shown.window.findChild<ResultLine*>(), &shown.window.table(), &shown.window.detail(),
        &shown.window.statusLine()};
    const auto paneOf = [&](const QWidget* part) {
        for (qsizetype i = 0; i < panes.size(); ++i) {
            if (panes.at(i) == part || panes.at(i)->isAncestorOf(part))
                return i;
        }
        return qsizetype(-1);
    };
    shown.window.findChild<Button*>(QStringLiteral("refreshButton"))->setFocus();
    QList<qsizetype> visited;
    for (int i = 0; i < 48; ++i) {
        const qsizetype pane = paneOf(shown.focus());
        if (visited.isEmpty() || visited.last() != pane)
            visited += pane;
        shown.press(Qt::Key_Tab);
    }
    QCOMPARE(visited.first(8), (QList<qsizetype>{0, 1, 2, 3, 4, 5, 6, 7}));
}

void MainWindowTest::everythingThatTakesKeysIsNamed()
{
    ShownWindow shown(20);
    shown.giveTrouble();
    const QList<QWidget*> parts = focusable(shown.window);
    QVERIFY(parts.size() > 12);
    for (QWidget* part : parts) {
        const QAccessible::Role role = roleOf(part);
        QVERIFY2(!nameOf(part).isEmpty(), qPrintable(describe(part)));
        QVERIFY2(role != QAccessible::NoRole && role != QAccessible::Client, qPrintable(describe(part)));
    }
}

void MainWindowTest::menusHoldOnlyWhatWorks()
{
    ShownWindow shown(5);
    const auto menus = shown.window.menuBar()->findChildren<QMenu*>();
    QVERIFY(menus.size() >= 6);
    QStringList disabled;
    for (const QMenu* menu : menus) {
        const auto actions = menu->actions();
        for (const QAction* action : actions) {
            QVERIFY(action->isSeparator() || !action->text().isEmpty());
            if (action->isVisible() && !action->isEnabled())
                disabled += action->text();
        }
    }
    const Actions& actions = shown.window.actions();
    // Nothing cleared, nothing loading, nothing remembered.
    QSet<QString> expected{actions.undo->text(), actions.stop->text(), actions.snoozeMenu->title()};
    for (const QAction* action : {actions.markDone, actions.snooze, actions.wake, actions.markSeen, actions.markNew,
             actions.markAllSeen, actions.askFate, actions.askCreation, actions.nextNew, actions.previousNew,
             actions.chase, actions.compare, actions.forgetHistory})
        expected += action->text();
    QCOMPARE(QSet<QString>(disabled.begin(), disabled.end()), expected);
    QVERIFY(!shown.window.actions().leaveDemo->isVisible());
    QVERIFY(shown.window.actions().editConnection->isVisible());
}

void MainWindowTest::noShortcutMeansTwoThings()
{
    ShownWindow shown(5);
    QStringList keys;
    for (const QAction* action : shown.window.findChildren<QAction*>()) {
        for (const QKeySequence& key : action->shortcuts()) {
            if (!key.isEmpty())
                keys += key.toString();
        }
    }
    QStringList twice = keys;
    const QSet<QString> once(keys.begin(), keys.end());
    for (const QString& key : once)
        twice.removeOne(key);
    QVERIFY2(twice.isEmpty(), qPrintable(twice.join(QLatin1Char(' '))));
}

void MainWindowTest::nothingOverlaps_data()
{
    QTest::addColumn<QSize>("size");
    for (const QSize size : {QSize(1280, 800), QSize(1000, 700), QSize(999, 700), QSize(920, 760), QSize(700, 600),
             QSize(640, 800), QSize(640, 480)})
        QTest::addRow("%d x %d", size.width(), size.height()) << size;
}

void MainWindowTest::nothingOverlaps()
{
    QFETCH(QSize, size);
    ShownWindow shown(50, size);
    shown.giveTrouble();
    QTRY_COMPARE(shown.window.size(), size);
    QCoreApplication::processEvents();
    QList<QWidget*> panes{shown.window.menuBar(), shown.window.findChild<ToolBar*>(),
        shown.window.findChild<NoticeBar*>(), shown.window.findChild<ResultLine*>(), &shown.window.table(),
        &shown.window.detail(), &shown.window.statusLine()};
    if (size.width() >= 760)
        panes += shown.window.findChild<SideBar*>();
    if (size.height() >= 540)
        panes += shown.window.findChild<TileRow*>(QStringLiteral("tiles"));
    QRegion taken;
    for (const QWidget* pane : panes) {
        const QRect place = placeIn(&shown.window, pane);
        QVERIFY2(pane->isVisible() && shown.window.rect().contains(place), qPrintable(describe(pane)));
        QVERIFY2(!taken.intersects(place), qPrintable(describe(pane)));
        taken += place;
    }
    // Nor inside of a line.
    for (const QWidget* line : {panes.at(1), panes.at(2), panes.at(3), panes.at(6)}) {
        QRegion inLine;
        for (const QWidget* part : line->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly)) {
            if (!part->isVisible())
                continue;
            QVERIFY2(line->rect().contains(part->geometry()), qPrintable(describe(part)));
            QVERIFY2(!inLine.intersects(part->geometry()), qPrintable(describe(part)));
            inLine += part->geometry();
        }
    }
}

void MainWindowTest::fourRowsAreInSightHoweverLow()
{
    ShownWindow shown(50, {640, 480});
    shown.giveTrouble();
    const int row = themeOf(&shown.window).px(Measure::TableRow);
    QTRY_VERIFY(shown.window.table().viewport()->height() >= 4 * row);
    QVERIFY(shown.window.detail().height() > 60);
}

void MainWindowTest::detailIsBelowAtAboutAHalf()
{
    ShownWindow shown(50, {920, 760});
    const auto* split = shown.window.findChild<QSplitter*>(QStringLiteral("tableAndDetail"));
    QTRY_COMPARE(split->orientation(), Qt::Vertical);
    QTRY_VERIFY(shown.window.detail().height() * 100 > split->height() * 40);
    QVERIFY(shown.window.detail().height() * 100 < split->height() * 50);
    shown.window.resize(1280, 800);
    QTRY_COMPARE(split->orientation(), Qt::Horizontal);
    QTRY_COMPARE(shown.window.detail().width(), 384);
}

void MainWindowTest::longWordsDoNotWidenTheWindow()
{
    ShownWindow shown(5, {640, 480});
    shown.situation.sources += troubledSource(QString(200, QLatin1Char('W')));
    shown.situation.connectionName = QString(500, QLatin1Char('W'));
    shown.situation.demo = true;
    shown.tell();
    QCoreApplication::processEvents();
    QCOMPARE(shown.window.width(), 640);
    for (const char* name : {"health", "leaveDemo"}) {
        const auto* part = shown.window.findChild<QWidget*>(QLatin1String(name));
        QVERIFY2(shown.window.rect().contains(placeIn(&shown.window, part)), name);
    }
}

void MainWindowTest::nameWithAnAmpersandIsShownWhole()
{
    ShownWindow shown(5);
    shown.situation.sources += troubledSource(QStringLiteral("R&D"));
    shown.tell();
    auto* health = shown.window.findChild<Button*>(QStringLiteral("health"));
    QVERIFY(nameOf(health).startsWith(QStringLiteral("R&D: ")));
    QVERIFY(health->text().startsWith(QStringLiteral("R&&D: "))); // no key of its own
    QVERIFY(health->shortcut().isEmpty());
}

void MainWindowTest::themeSwitchLeavesNoLightGround()
{
    ShownWindow shown(50);
    shown.giveTrouble();
    const QImage light = pictureOf(&shown.window);
    applyTheme(*qApp, Theme(Scheme::Dark, 13));
    QCoreApplication::processEvents();
    const QImage dark = pictureOf(&shown.window);
    int lightGround = 0;
    int darkGround = 0;
    for (int y = 0; y < dark.height(); y += 3) {
        for (int x = 0; x < dark.width(); x += 3) {
            lightGround += light.pixelColor(x, y).lightness() > 128 ? 1 : 0;
            darkGround += dark.pixelColor(x, y).lightness() < 128 ? 1 : 0;
        }
    }
    const int samples = ((dark.width() + 2) / 3) * ((dark.height() + 2) / 3);
    QVERIFY2(lightGround > samples * 9 / 10, qPrintable(QString::number(lightGround)));
    QVERIFY2(darkGround > samples * 9 / 10, qPrintable(QString::number(darkGround)));
    for (const Token token : {Token::Base, Token::Chrome, Token::WarnSoft, Token::SelIdle, Token::Sel}) {
        const QColor ground = Theme(Scheme::Light, 13).color(token);
        QVERIFY2(pixelsOf(dark, ground) < 20, qPrintable(ground.name())); // a few are smoothed text
    }
}

void MainWindowTest::textOfStrangersIsPlain()
{
    ShownWindow shown;
    const QByteArray markup = "<b>x</b><img src='http://x.y/z'>";
    shown.showOrders(QByteArrayList{orderWith("o1", markup)});
    SourceState trouble = troubledSource(QString::fromUtf8(markup));
    trouble.failure->message = QString::fromUtf8(markup);
    trouble.failure->title = QString::fromUtf8(markup);
    shown.situation.sources += trouble;
    shown.situation.connectionName = QString::fromUtf8(markup);
    shown.tell();
    shown.window.findChild<NoticeBar*>()->setOpen(true);
    const auto labels = shown.window.findChildren<QLabel*>();
    QVERIFY(labels.size() > 20);
    for (const QLabel* label : labels) {
        const bool paintsItself = qobject_cast<const FieldRow*>(label) || qobject_cast<const MemberRow*>(label);
        QVERIFY2(
            paintsItself || label->textFormat() == Qt::PlainText || label->text().isEmpty(), qPrintable(label->text()));
    }
    for (const QWidget* part : shown.window.findChildren<QWidget*>())
        QVERIFY2(!part->toolTip().contains(QStringLiteral("<img")), qPrintable(part->toolTip()));
}

void MainWindowTest::noticeIsShownUntilClosed()
{
    ShownWindow shown(5);
    shown.giveTrouble();
    auto* notice = shown.window.findChild<NoticeBar*>();
    QVERIFY(notice->isVisible());
    buttonNamed(notice, QStringLiteral("Close this message"))->click();
    shown.tell();
    QVERIFY(!notice->isVisible());
    shown.situation.sources += troubledSource(QStringLiteral("Initech")); // says something else now
    shown.tell();
    QVERIFY(notice->isVisible());
}

// Every page and every letter of a filter tell the window how things are.
void MainWindowTest::openNoticeStaysOpenWhileItSaysTheSame()
{
    ShownWindow shown(5);
    shown.giveTrouble();
    auto* notice = shown.window.findChild<NoticeBar*>();
    buttonNamed(notice, QStringLiteral("Details"))->click();
    shown.situation.filter = QStringLiteral("n");
    shown.tell();
    QVERIFY(notice->isOpen());
    shown.situation.sources += troubledSource(QStringLiteral("Initech"));
    shown.tell();
    QVERIFY(!notice->isOpen());
}

void MainWindowTest::healthIsToldEvenWithoutAnOrder()
{
    ShownWindow shown;
    shown.tell();
    QVERIFY(!shown.window.actions().health->isEnabled());
    shown.situation.connected = true;
    shown.giveTrouble();
    shown.window.actions().health->trigger();
    QVERIFY(shown.window.findChild<Overview*>()->isVisible());
}

void MainWindowTest::healthLinkOpensTheNotice()
{
    ShownWindow shown(5);
    shown.giveTrouble();
    auto* notice = shown.window.findChild<NoticeBar*>();
    buttonNamed(notice, QStringLiteral("Close this message"))->click();
    shown.window.findChild<Button*>(QStringLiteral("health"))->click();
    QVERIFY(notice->isVisible());
    QVERIFY(notice->isOpen());
}

void MainWindowTest::loadingPanelComesWithoutAFlash()
{
    ShownWindow shown(5);
    shown.model.showResult(only(*shown.list, {}));
    shown.situation = loading({source(Phase::Loading)});
    shown.tell();
    auto* panel = shown.window.findChild<EmptyState*>();
    QVERIFY(!panel->isVisible());
    QTRY_VERIFY(panel->isVisible());
    QCOMPARE(panel->content().title, QStringLiteral("Loading Acme…"));
}

void MainWindowTest::mirroredWindowIsAMirrorImage()
{
    ShownWindow shown(20);
    const QRect table = placeIn(&shown.window, &shown.window.table());
    shown.window.setLayoutDirection(Qt::RightToLeft);
    QCoreApplication::processEvents();
    const QRect mirrored = placeIn(&shown.window, &shown.window.table());
    const int off = std::abs(mirrored.right() - (shown.window.width() - 1 - table.left()));
    QVERIFY(off <= 2); // the rounding of two splitters
    QVERIFY(placeIn(&shown.window, &shown.window.detail()).right() < mirrored.left());
}

void MainWindowTest::barsOfTheSideBarWriteTheFilter()
{
    ShownWindow shown(20);
    QVERIFY(QTest::qWaitForWindowActive(&shown.window));
    shown.showCounts();
    QSignalSpy changed(&shown.window, &MainWindow::filterChanged);
    SideBar* bar = shown.window.findChild<SideBar*>();
    shown.filter()->setText(QStringLiteral("nurse"));
    shown.focusBar(1);
    shown.press(Qt::Key_Return);
    QCOMPARE(shown.window.filter(), QStringLiteral("nurse package:=\"plus\""));
    QCOMPARE(changed.last().first().toString(), shown.window.filter());
    QCOMPARE(shown.focus(), bar); // one bar after the other
    shown.focusBar(0);
    shown.press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(shown.window.filter(), QStringLiteral("nurse package:=\"plus\",=\"basic\""));
    shown.press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(shown.window.filter(), QStringLiteral("nurse package:=\"plus\""));
    QSignalSpy counts(&shown.window, &MainWindow::countsRequested);
    QSignalSpy rows(shown.window.actions().copy, &QAction::triggered);
    shown.press(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(counts.size(), 1);
    QCOMPARE(rows.size(), 0);
    shown.press(Qt::Key_Escape);
    QCOMPARE(shown.focus(), &shown.window.table());
}

void MainWindowTest::overviewFiltersAndLeadsBackToTheTable()
{
    ShownWindow shown(20);
    QVERIFY(QTest::qWaitForWindowActive(&shown.window));
    shown.showCounts();
    shown.press(Qt::Key_2, Qt::ControlModifier);
    auto* packages = shown.window.findChild<FacetView*>(QStringLiteral("counts-package"));
    QVERIFY(packages->isVisible());
    QVERIFY(!shown.window.table().isVisible());
    QVERIFY(!shown.window.detail().isVisible());
    QCOMPARE(shown.focus(), packages);
    shown.press(Qt::Key_Down);
    shown.press(Qt::Key_Return, Qt::ControlModifier); // one of several: stays
    QCOMPARE(shown.window.filter(), QStringLiteral("package:=\"plus\""));
    QVERIFY(packages->isVisible());
    shown.press(Qt::Key_Up);
    shown.press(Qt::Key_Return);
    QCOMPARE(shown.window.filter(), QStringLiteral("package:=\"basic\""));
    QCOMPARE(shown.focus(), &shown.window.table());
    QVERIFY(shown.window.table().isVisible());
    shown.press(Qt::Key_2, Qt::ControlModifier);
    shown.press(Qt::Key_Escape);
    QCOMPARE(shown.focus(), &shown.window.table());
    QCOMPARE(shown.window.filter(), QStringLiteral("package:=\"basic\""));
}

void MainWindowTest::pagesAreSwitchedByKeysAndInSight()
{
    ShownWindow shown(20);
    QVERIFY(QTest::qWaitForWindowActive(&shown.window));
    auto* pages = shown.window.findChild<Segmented*>(QStringLiteral("pages"));
    QVERIFY(pages->isVisible());
    shown.press(Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(pages->currentIndex(), 1);
    shown.press(Qt::Key_F6, Qt::ShiftModifier);
    QCOMPARE(shown.focus(), shown.filter());
    shown.press(Qt::Key_Return);
    QCOMPARE(shown.focus(), shown.window.findChild<FacetView*>(QStringLiteral("counts-package")));
    pages->setCurrentIndex(0);
    QVERIFY(shown.window.table().isVisible());
    pages->setCurrentIndex(1);
    shown.press(Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(pages->currentIndex(), 0);
    QCOMPARE(shown.focus(), &shown.window.table());
}

void MainWindowTest::sideBarGoesAndComesBack()
{
    ShownWindow shown(20);
    QVERIFY(QTest::qWaitForWindowActive(&shown.window));
    auto* bar = shown.window.findChild<SideBar*>();
    QTRY_COMPARE(bar->width(), 224);
    QCOMPARE(placeIn(&shown.window, &shown.window.table()).left(), 225);
    focusByKeyboard(bar);
    shown.press(Qt::Key_F9);
    QVERIFY(!bar->isVisible());
    QCOMPARE(shown.focus(), &shown.window.table()); // never on what is gone
    QTRY_COMPARE(placeIn(&shown.window, &shown.window.table()).left(), 0);
    QCOMPARE(shown.window.detail().width(), 384);
    shown.press(Qt::Key_F9);
    QVERIFY(bar->isVisible());
    QTRY_COMPARE(bar->width(), 224);
    shown.window.resize(700, 600);
    QTRY_VERIFY(!bar->isVisible());
    shown.window.resize(1280, 800);
    QTRY_VERIFY(bar->isVisible());
    QTRY_COMPARE(bar->width(), 224);
}

void MainWindowTest::sideBarLiesOverANarrowWindow()
{
    ShownWindow shown(20, {700, 600});
    QVERIFY(QTest::qWaitForWindowActive(&shown.window));
    auto* bar = shown.window.findChild<SideBar*>();
    QVERIFY(!bar->isVisible());
    const QRect table = placeIn(&shown.window, &shown.window.table());
    QCOMPARE(table.left(), 0);
    auto* button = shown.window.findChild<Button*>(QStringLiteral("sideBarButton"));
    QVERIFY(button->isVisible());
    button->click();
    QVERIFY(bar->isVisible());
    QCOMPARE(shown.focus(), bar);
    QCOMPARE(placeIn(&shown.window, &shown.window.table()), table); // over it, not beside it
    QCOMPARE(placeIn(&shown.window, bar).left(), 0);
    shown.press(Qt::Key_Escape);
    QVERIFY(!bar->isVisible());
    QCOMPARE(shown.focus(), &shown.window.table());
    shown.press(Qt::Key_F9);
    QVERIFY(bar->isVisible());
    shown.window.focusFilter(); // the keys are elsewhere
    QVERIFY(!bar->isVisible());
    QVERIFY(!shown.window.actions().showSideBar->isChecked());
}

void MainWindowTest::tilesLeaveTheirRoomToRowsInALowWindow()
{
    ShownWindow shown(50, {1000, 540});
    auto* tiles = shown.window.findChild<TileRow*>(QStringLiteral("tiles"));
    QVERIFY(tiles->isVisible());
    QCOMPARE(tiles->height(), 62);
    shown.window.resize(1000, 539);
    auto* line = shown.window.findChild<ResultLine*>();
    QTRY_VERIFY(line->isAncestorOf(tiles));
    QTRY_VERIFY(tiles->height() <= line->height());
    QVERIFY(tiles->findChild<QWidget*>(QStringLiteral("attentionTile"))->isVisible());
    QVERIFY(!tiles->findChild<QWidget*>(QStringLiteral("openTile"))->isVisible());
    shown.window.resize(1000, 540);
    QTRY_COMPARE(tiles->height(), 62);
    QVERIFY(!line->isAncestorOf(tiles));
}

void MainWindowTest::tilesFilterAndClear()
{
    ShownWindow shown(20);
    shown.showCounts();
    auto* tiles = shown.window.findChild<TileRow*>(QStringLiteral("tiles"));
    shown.filter()->setText(QStringLiteral("nurse"));
    tiles->findChild<Tile*>(QStringLiteral("attentionTile"))->click();
    QCOMPARE(shown.window.filter(), QStringLiteral("nurse is:attention"));
    tiles->findChild<Tile*>(QStringLiteral("attentionTile"))->click();
    QCOMPARE(shown.window.filter(), QStringLiteral("nurse"));
    tiles->findChild<Tile*>(QStringLiteral("openTile"))->click();
    QCOMPARE(shown.window.filter(), QString());
}

void MainWindowTest::aClearedFilterComesBack()
{
    ShownWindow shown(3);
    const QAction& undo = *shown.window.actions().undo;
    QVERIFY(!undo.isEnabled());
    shown.window.setFilter(QStringLiteral("nurse country:DE"));
    shown.window.actions().clearFilter->trigger();
    QCOMPARE(shown.window.filter(), QString());
    auto* link = shown.window.findChild<QPushButton*>(QStringLiteral("undo"));
    QVERIFY(link->isVisible() && undo.isEnabled());
    link->click();
    QCOMPARE(shown.window.filter(), QStringLiteral("nurse country:DE"));
    QVERIFY(!link->isVisible() && !undo.isEnabled());
    shown.window.setFilter({});
    shown.window.actions().clearFilter->trigger(); // nothing to clear, nothing to undo
    QVERIFY(!undo.isEnabled());
}

void MainWindowTest::viewsAreChosenInTheToolBarOfANarrowWindow()
{
    ShownWindow shown(5);
    auto* views = shown.window.findChild<Button*>(QStringLiteral("viewButton"));
    QVERIFY(!views->isVisible()); // the side bar has them
    shown.window.resize(700, 800);
    QTRY_VERIFY(views->isVisible());
    QCOMPARE(views->text(), scopeTitle(shown.situation.scope));
    shown.window.filterBar().showViews({{QStringLiteral("Nights & days"), QStringLiteral("nurse"), {}, {}}});
    QSignalSpy chosen(&shown.window, &MainWindow::scopeChosen);
    Q_EMIT views->menu()->aboutToShow();
    const QList<QAction*> entries = views->menu()->actions();
    QCOMPARE(entries.first()->text(), scopeTitle(Scope::Todo));
    entries.at(1)->trigger();
    QCOMPARE(chosen.first().first().value<Scope>(), Scope::New);
    QCOMPARE(entries.last()->text(), QStringLiteral("Nights && days"));
    entries.last()->trigger();
    QCOMPARE(shown.window.filter(), QStringLiteral("nurse"));
    QCOMPARE(views->text(), QStringLiteral("Nights && days"));
}

void MainWindowTest::columnsAndTheOrdersMenuHaveButtons()
{
    ShownWindow shown(5);
    shown.window.findChild<Button*>(QStringLiteral("columnsButton"))->click();
    QTRY_COMPARE(QApplication::activePopupWidget(), shown.window.actions().columns);
    QVERIFY(!shown.window.actions().columns->isEmpty());
    shown.window.actions().columns->close();
    shown.window.table().setCurrentIndex(shown.model.index(1, 0));
    shown.window.findChild<Button*>(QStringLiteral("moreForOrder"))->click();
    QTRY_VERIFY(qobject_cast<OrderMenu*>(QApplication::activePopupWidget()));
    QApplication::activePopupWidget()->close();
}

QTEST_MAIN(MainWindowTest)
#include "tst_mainwindow.moc"
