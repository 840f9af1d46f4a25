// SPDX-License-Identifier: MIT
#include "models/ordertablemodel.h"
#include "models/sidebarmodel.h"
#include "tests/views/orderlists.h"
#include "tests/views/partprobe.h"
#include "tests/views/situations.h"
#include "views/filterbar.h"
#include "views/filterfield.h"
#include "views/filterhelp.h"
#include "views/filtermenu.h"
#include "views/mainwindow.h"
#include "views/manageviewsdialog.h"
#include "views/orderheader.h"
#include "views/ordertable.h"
#include "views/paint.h"
#include "views/saveviewdialog.h"
#include "views/sidebar.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>
#include <QTest>

using namespace docket;
using namespace docket::test;

namespace {

const SavedView lyon{QStringLiteral("Lyon"), QStringLiteral("city:=\"Lyon\""), {}, QStringLiteral("v1")};
const SavedView phones{QStringLiteral("R&D phones"), QStringLiteral("no:phone"), {}, QStringLiteral("v2")};

// The window, and somebody who keeps what the filter bar tells.
struct KeptWindow
{
    KeptWindow()
        : bar(window.filterBar())
    {
        orders.receive(smallOrders(5));
        model.showResult(orders.list());
        window.showSituation(loaded({source(SourceState::Phase::Complete)}, 5));
        window.show();
        window.activateWindow();
        bar.showViews({lyon, phones});
        QObject::connect(&bar, &FilterBar::viewsEdited, &bar, [this](QList<SavedView> views) {
            for (SavedView& view : views) {
                if (view.id.isEmpty())
                    view.id = view.name;
            }
            bar.showViews(views);
        });
    }
    bool isActive() { return QTest::qWaitForWindowActive(&window); }
    FilterField* field() { return window.findChild<FilterField*>(); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &window, key, modifiers);
    }
    QMenu* viewMenu() { return bar.menu().findChild<QMenu*>(QStringLiteral("savedViews")); }
    QMenu* historyMenu() { return bar.menu().findChild<QMenu*>(QStringLiteral("filterHistory")); }
    QStringList viewTexts()
    {
        QStringList texts;
        for (const QAction* action : viewMenu()->actions())
            texts += (action->isChecked() ? QStringLiteral("*") : QString()) + action->text();
        return texts;
    }

    Orders orders;
    OrderTableModel model;
    SideBarModel sideBar;
    MainWindow window{model, sideBar};
    FilterBar& bar;
};

} // namespace

// Views, history and what else the Filter menu does.
class FilterBarTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void viewsAreOpenedFromTheSideBar();
    void init();
    void altAndANumberOpensAView();
    void viewBringsItsColumnsBack();
    void editedViewSaysSo();
    void savingAsksForAName();
    void takenNameIsReplacedOnlyWhenSaidSo();
    void bookmarkSavesToo();
    void viewsAreOrderedRenamedAndDeleted();
    void nameOfAnotherViewIsRefused();
    void returnKeepsTheFilter();
    void historyMenuBringsAFilterBack();
    void copiedFilterIsWithoutMistakes();
    void menuHoldsOnlyWhatCanBeDone();
    void helpLiesBesideTheWindow();
    void pinIsAChoice();
};

void FilterBarTest::init()
{
    applyTheme(*qApp, Theme(Scheme::Light, 13));
}

void FilterBarTest::altAndANumberOpensAView()
{
    KeptWindow kept;
    QVERIFY(kept.isActive());
    kept.press(Qt::Key_2, Qt::AltModifier);
    QCOMPARE(kept.window.filter(), QStringLiteral("no:phone"));
    QCOMPARE(kept.viewTexts(), (QStringList{QStringLiteral("Lyon"), QStringLiteral("*R&&D phones")}));
    kept.press(Qt::Key_1, Qt::AltModifier);
    QCOMPARE(kept.window.filter(), QStringLiteral("city:=\"Lyon\""));
    kept.press(Qt::Key_3, Qt::AltModifier); // there is none
    QCOMPARE(kept.window.filter(), QStringLiteral("city:=\"Lyon\""));
    kept.bar.showViews({phones});
    kept.press(Qt::Key_2, Qt::AltModifier); // there was one
    QCOMPARE(kept.window.filter(), QStringLiteral("city:=\"Lyon\""));
}

void FilterBarTest::viewsAreOpenedFromTheSideBar()
{
    KeptWindow kept;
    QVERIFY(kept.isActive());
    auto* bar = kept.window.findChild<SideBar*>();
    focusByKeyboard(bar);
    bar->setCurrentIndex(bar->model()->index(9, 0)); // "Views", seven of Docket's own, "Lyon", "R&D phones"
    QTest::keyClick(bar, Qt::Key_Return);
    QCOMPARE(kept.window.filter(), QStringLiteral("no:phone"));
    QCOMPARE(kept.sideBar.row(9).use, FilterUse::Chosen);
    QTest::mouseClick(bar->viewport(), Qt::LeftButton, {}, bar->visualRect(bar->model()->index(8, 0)).center());
    QCOMPARE(kept.window.filter(), QStringLiteral("city:=\"Lyon\""));
    QCOMPARE(kept.sideBar.row(9).use, FilterUse::None);
    kept.window.setFilter(QStringLiteral("city:=\"Lyon\" nurse"));
    QCOMPARE(kept.sideBar.row(8).text, QStringLiteral("Lyon · edited"));
}

void FilterBarTest::viewBringsItsColumnsBack()
{
    KeptWindow kept;
    const QString before = kept.window.table().tableState();
    kept.bar.showViews({{QStringLiteral("Now"), QString(), before, QStringLiteral("v")}});
    kept.window.table().header().setSectionHidden(2, true);
    QVERIFY(kept.window.table().tableState() != before);
    kept.bar.openView(0);
    QCOMPARE(kept.window.table().tableState(), before);
}

void FilterBarTest::editedViewSaysSo()
{
    KeptWindow kept;
    kept.bar.openView(0);
    QVERIFY(!kept.bar.isCurrentViewEdited());
    kept.window.setFilter(QStringLiteral("city:=\"Lyon\" nurse"));
    QVERIFY(kept.bar.isCurrentViewEdited());
    QCOMPARE(kept.viewTexts().first(), QStringLiteral("*Lyon · edited"));
    kept.window.setFilter(QStringLiteral("city:=\"Lyon\" "));
    QCOMPARE(kept.viewTexts().first(), QStringLiteral("*Lyon"));
}

void FilterBarTest::savingAsksForAName()
{
    KeptWindow kept;
    QVERIFY(kept.isActive());
    QSignalSpy edited(&kept.bar, &FilterBar::viewsEdited);
    kept.window.setFilter(QStringLiteral("country:DE nurse"));
    kept.press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    auto* dialog = kept.window.findChild<SaveViewDialog*>();
    QVERIFY(dialog);
    auto* name = dialog->findChild<QLineEdit*>(QStringLiteral("viewName"));
    QCOMPARE(name->text(), QStringLiteral("Germany, nurse")); // what the filter says
    auto* save = dialog->findChild<Button*>(QStringLiteral("saveViewButton"));
    name->setText(QStringLiteral("  "));
    QVERIFY(!save->isEnabled());
    QVERIFY(!save->toolTip().isEmpty());
    name->setText(QStringLiteral(" German nurses "));
    save->click();
    QCOMPARE(edited.size(), 1);
    const SavedView made = kept.bar.views().last();
    QCOMPARE(made.name, QStringLiteral("German nurses"));
    QCOMPARE(made.filter, QStringLiteral("country:DE nurse"));
    QCOMPARE(made.tableState, kept.window.table().tableState());
    QCOMPARE(kept.bar.currentView(), 2);
    QCOMPARE(kept.viewTexts().last(), QStringLiteral("*German nurses"));
    kept.window.setFilter(QString());
    kept.press(Qt::Key_3, Qt::AltModifier);
    QCOMPARE(kept.window.filter(), QStringLiteral("country:DE nurse"));
}

void FilterBarTest::takenNameIsReplacedOnlyWhenSaidSo()
{
    SaveViewDialog dialog({lyon, phones}, QStringLiteral("Paris"), nullptr);
    auto* name = dialog.findChild<QLineEdit*>(QStringLiteral("viewName"));
    auto* save = dialog.findChild<Button*>(QStringLiteral("saveViewButton"));
    const auto* help = dialog.findChild<QLabel*>(QStringLiteral("viewHelp"));
    QCOMPARE(save->text(), QStringLiteral("Save"));
    name->setText(QStringLiteral("lyon"));
    QCOMPARE(save->text(), QStringLiteral("Replace"));
    QVERIFY(help->text().startsWith(QStringLiteral("There is a view of this name.")));

    KeptWindow kept;
    kept.bar.openView(0);
    kept.window.setFilter(QStringLiteral("city:Lyon"));
    kept.bar.menu().saveView->trigger();
    auto* asked = kept.window.findChild<SaveViewDialog*>();
    QCOMPARE(asked->findChild<QLineEdit*>(QStringLiteral("viewName"))->text(), QStringLiteral("Lyon")); // the open one
    asked->findChild<Button*>(QStringLiteral("saveViewButton"))->click();
    QCOMPARE(kept.bar.views().size(), 2);
    QCOMPARE(kept.bar.views().first().filter, QStringLiteral("city:Lyon"));
    QCOMPARE(kept.bar.views().first().id, lyon.id);
    QVERIFY(!kept.bar.isCurrentViewEdited());
}

void FilterBarTest::bookmarkSavesToo()
{
    KeptWindow kept;
    buttonNamed(kept.field(), QStringLiteral("Save as view"))->click();
    QVERIFY(kept.window.findChild<SaveViewDialog*>());
}

void FilterBarTest::viewsAreOrderedRenamedAndDeleted()
{
    KeptWindow kept;
    kept.bar.showViews({lyon, phones, {QStringLiteral("C"), QString(), {}, QStringLiteral("v3")}});
    kept.bar.openView(0);
    kept.bar.menu().manageViews->trigger();
    auto* dialog = kept.window.findChild<ManageViewsDialog*>();
    auto* list = dialog->findChild<QListWidget*>();
    QCOMPARE(nameOf(list), QStringLiteral("Views"));
    auto* up = buttonNamed(dialog, QStringLiteral("Move up"));
    auto* down = buttonNamed(dialog, QStringLiteral("Move down"));
    auto* remove = dialog->findChild<Button*>(QStringLiteral("deleteView"));
    QVERIFY(!up->isEnabled());
    down->click(); // phones, Lyon, C
    QCOMPARE(list->currentRow(), 1);
    QVERIFY(up->isEnabled());
    list->currentItem()->setText(QStringLiteral("Lyon 2"));
    list->setCurrentRow(0);
    remove->click();
    QVERIFY(list->item(0)->font().strikeOut());
    remove->click(); // taken back, in its place
    QVERIFY(!list->item(0)->font().strikeOut());
    list->setCurrentRow(2);
    remove->click();
    dialog->findChild<Button*>(QStringLiteral("saveViews"))->click();
    QStringList names;
    for (const SavedView& view : kept.bar.views())
        names += view.name;
    QCOMPARE(names, (QStringList{QStringLiteral("R&D phones"), QStringLiteral("Lyon 2")}));
    QCOMPARE(kept.bar.views().last().id, lyon.id);
    QCOMPARE(kept.bar.currentView(), 1); // the same under its new name
}

void FilterBarTest::nameOfAnotherViewIsRefused()
{
    ManageViewsDialog dialog({lyon, phones}, nullptr);
    auto* list = dialog.findChild<QListWidget*>();
    const auto* problem = dialog.findChild<QLabel*>(QStringLiteral("viewProblem"));
    list->item(0)->setText(QStringLiteral("r&d PHONES"));
    QCOMPARE(list->item(0)->text(), QStringLiteral("Lyon"));
    QVERIFY(!problem->text().isEmpty());
    list->item(0)->setText(QStringLiteral(" "));
    QCOMPARE(list->item(0)->text(), QStringLiteral("Lyon"));
    list->item(0)->setText(QStringLiteral("LYON"));
    QCOMPARE(list->item(0)->text(), QStringLiteral("LYON"));
    QVERIFY(problem->text().isEmpty());
}

void FilterBarTest::returnKeepsTheFilter()
{
    KeptWindow kept;
    QVERIFY(kept.isActive());
    QSignalSpy committed(&kept.bar, &FilterBar::committed);
    kept.window.focusFilter();
    QTest::keyClicks(kept.field(), QStringLiteral("nurse"));
    QCOMPARE(committed.size(), 0); // not while typing
    kept.press(Qt::Key_Return);
    QCOMPARE(committed.size(), 1);
    QCOMPARE(committed.first().first().toString(), QStringLiteral("nurse"));
    QCOMPARE(QApplication::focusWidget(), &kept.window.table());
}

void FilterBarTest::historyMenuBringsAFilterBack()
{
    KeptWindow kept;
    QStringList filters{QStringLiteral("R&D\tx"), QStringLiteral("is:dup")};
    for (int i = 0; i < 20; ++i)
        filters += QString::number(i);
    kept.bar.showHistory(filters, false);
    QCOMPARE(kept.historyMenu()->actions().first()->text(), QStringLiteral("R&&D x")); // no key, no column
    kept.historyMenu()->actions().at(1)->trigger();
    QCOMPARE(kept.window.filter(), QStringLiteral("is:dup"));
    QCOMPARE(kept.historyMenu()->actions().size(), 10 + 3);
    QSignalSpy keep(&kept.bar, &FilterBar::keepHistoryChosen);
    QSignalSpy forget(&kept.bar, &FilterBar::forgetHistoryChosen);
    kept.historyMenu()->actions().at(11)->trigger();
    kept.historyMenu()->actions().at(12)->trigger();
    QTRY_COMPARE(forget.size(), 1);
    QCOMPARE(keep.first().first().toBool(), true);
    kept.bar.showHistory({}, true);
    QVERIFY(kept.historyMenu()->actions().last()->isChecked()); // nothing to forget
}

void FilterBarTest::copiedFilterIsWithoutMistakes()
{
    KeptWindow kept;
    QSignalSpy copied(&kept.bar, &FilterBar::copyRequested);
    kept.window.setFilter(QStringLiteral("nurse  country: foo:bar \"open"));
    kept.bar.menu().copyFilter->trigger();
    QCOMPARE(copied.first().first().toString(), QStringLiteral("nurse \"foo:bar\" open"));
}

void FilterBarTest::menuHoldsOnlyWhatCanBeDone()
{
    KeptWindow kept;
    QVERIFY(!kept.bar.menu().copyFilter->isVisible());
    kept.window.setFilter(QStringLiteral("x"));
    QVERIFY(kept.bar.menu().copyFilter->isVisible());
    QVERIFY(kept.bar.menu().manageViews->isVisible());
    kept.bar.showViews({});
    QVERIFY(!kept.bar.menu().manageViews->isVisible());
    QVERIFY(!kept.viewMenu()->menuAction()->isVisible());
}

void FilterBarTest::helpLiesBesideTheWindow()
{
    KeptWindow kept;
    buttonNamed(kept.field(), QStringLiteral("How to filter"))->click();
    kept.bar.menu().help->trigger();
    QCOMPARE(kept.window.findChildren<FilterHelp*>().size(), 1);
    auto* help = kept.window.findChild<FilterHelp*>();
    QVERIFY(help->isVisible());
    QVERIFY(!help->isModal()); // one types what it says
    buttonNamed(help, QStringLiteral("Close"))->click();
    QVERIFY(!help->isVisible());
}

void FilterBarTest::pinIsAChoice()
{
    KeptWindow kept;
    QSignalSpy pinned(&kept.bar, &FilterBar::pinChosen);
    kept.bar.setPinned(true);
    QVERIFY(kept.bar.menu().pin->isChecked());
    QCOMPARE(pinned.size(), 0);
    kept.bar.menu().pin->trigger();
    QCOMPARE(pinned.first().first().toBool(), false);
}

QTEST_MAIN(FilterBarTest)
#include "tst_filterbar.moc"
