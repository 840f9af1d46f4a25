// SPDX-License-Identifier: MIT
#include "app/fatedesk.h"

#include "app/memorykeeper.h"
#include "app/session.h"
#include "models/memory/ordermemory.h"
#include "models/orderdetail.h"
#include "models/orderlist.h"
#include "models/ordersearch.h"
#include "models/ordertablemodel.h"
#include "models/sidebarmodel.h"
#include "tests/app/fakevault.h"
#include "views/actions.h"
#include "views/button.h"
#include "views/detailpane.h"
#include "views/elidedlabel.h"
#include "views/fieldrow.h"
#include "views/mainwindow.h"
#include "views/ordertable.h"
#include "views/theme.h"

#include <QAction>
#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

using namespace docket;
using namespace docket::test;

namespace {

// The demo in a window, as far as what became of orders needs it.
struct Demo
{
    Demo()
        : settings(folder.filePath(QStringLiteral("docket.ini")), QSettings::IniFormat)
        , session(settings, vault)
        , keeper(session, vault, memory, folder.filePath(QStringLiteral("memory")))
        , search(pool)
        , window(model, sideBar)
        , desk(session, memory, model)
    {
        QObject::connect(&session.loader(), &Loader::snapshotChanged, &keeper, &MemoryKeeper::setSnapshot);
        QObject::connect(&memory, &OrderMemory::ordersReady, &search, &OrderSearch::setOrders);
        QObject::connect(&search, &OrderSearch::resultReady, &model, &OrderTableModel::showResult);
        QObject::connect(&desk, &FateDesk::called, &window, [this](const CallRecord&) { ++calls; });
        desk.serve(window);
        window.show();
        session.startDemo();
    }

    // Three orders of the demo go in its hour; they are the list.
    bool passHour()
    {
        if (!QTest::qWaitFor([this] { return model.rowCount() >= 1000 && !session.loader().isLoading(); }, 30'000))
            return false;
        search.setScope(Scope::Gone);
        session.passSampleHour();
        return QTest::qWaitFor([this] { return model.rowCount() == 3 && !session.loader().isLoading(); }, 30'000);
    }
    QStringList states() const
    {
        QStringList all;
        for (int row = 0; row < model.rowCount(); ++row)
            all += model.index(row, static_cast<int>(OrderColumn::State)).data().toString();
        all.sort();
        return all;
    }
    QString status() const { return window.findChild<ElidedLabel*>(QStringLiteral("statusText"))->text(); }
    QAction& ask() const { return *window.actions().askFate; }
    void choose(int row) const { window.table().setCurrentIndex(model.index(row, 0)); }
    // As the window shows it.
    void showDetail() { window.detail().showDetail(makeOrderDetail(*model.list(), *window.table().currentOrder())); }
    bool isOffered() const { return button()->isVisibleTo(&window.detail()); }
    Button* button() const { return window.findChild<Button*>(QStringLiteral("fateButton")); }

    QTemporaryDir folder;
    QSettings settings;
    FakeVault vault;
    QThreadPool pool;
    Session session;
    OrderMemory memory;
    MemoryKeeper keeper;
    OrderSearch search;
    OrderTableModel model;
    SideBarModel sideBar;
    MainWindow window;
    FateDesk desk;
    int calls = 0;
};

} // namespace

// "What became of it?" from the menu and the detail, answered by the sample server.
class FateDeskTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aSelectionIsAskedAboutAtOnce();
    void theDetailAsksAboutItsOrder();
    void openOrdersAreNotAskedAbout();
    void askingCanBeStopped();
    void aClosedConnectionIsSaid();
};

void FateDeskTest::aSelectionIsAskedAboutAtOnce()
{
    Demo demo;
    QVERIFY(demo.passHour());
    QCOMPARE(demo.states(), QStringList(3, QStringLiteral("No longer open")));
    demo.choose(0);
    demo.window.table().selectAll();
    QVERIFY(demo.ask().isEnabled());
    demo.ask().trigger();
    const QStringList expected{QStringLiteral("Cancelled"), QStringLiteral("Completed"), QStringLiteral("Rejected")};
    QTRY_COMPARE(demo.states(), expected);
    QTRY_COMPARE(demo.status(), QStringLiteral("Kombo knows what became of 3 order(s)."));
    QCOMPARE(demo.calls, 1);
    // A status can be filtered for now.
    demo.search.setFilter(QStringLiteral("status:completed"));
    QTRY_COMPARE(demo.states(), QStringList{QStringLiteral("Completed")});
}

void FateDeskTest::theDetailAsksAboutItsOrder()
{
    Demo demo;
    QVERIFY(demo.passHour());
    demo.choose(1);
    demo.showDetail();
    QVERIFY(demo.isOffered());
    QCOMPARE(demo.button()->text(), QStringLiteral("What became of it?"));
    demo.button()->click();
    QTRY_COMPARE(demo.states().filter(QStringLiteral("No longer open")).size(), 2);
    QCOMPARE(demo.window.table().currentIndex().row(), 1); // it stays current
    demo.showDetail();
    QVERIFY(!demo.isOffered()); // it is known for good
    const QList<FieldRow*> rows = demo.window.findChildren<FieldRow*>();
    QVERIFY(std::any_of(rows.begin(), rows.end(),
        [](const FieldRow* row) { return row->value().value_or(QString()).contains(QStringLiteral("(asked today")); }));
}

void FateDeskTest::openOrdersAreNotAskedAbout()
{
    Demo demo;
    QVERIFY(demo.passHour());
    demo.search.setScope(Scope::All);
    QTRY_VERIFY(demo.model.rowCount() > 1000);
    demo.choose(0);
    QVERIFY(!demo.ask().isEnabled());
    demo.showDetail();
    QVERIFY(!demo.isOffered());
}

void FateDeskTest::askingCanBeStopped()
{
    Demo demo;
    QVERIFY(demo.passHour());
    demo.choose(0);
    demo.ask().trigger();
    QCOMPARE(demo.ask().text(), Actions::askFateText(true));
    demo.ask().trigger();
    QTRY_COMPARE(demo.ask().text(), Actions::askFateText(false));
    QVERIFY(demo.status().startsWith(QStringLiteral("Kombo knows what became of")));
    QVERIFY(demo.status().endsWith(QStringLiteral("It ended before all were asked for.")));
}

void FateDeskTest::aClosedConnectionIsSaid()
{
    Demo demo;
    QVERIFY(demo.passHour());
    demo.choose(0);
    Session& session = demo.session;
    // The list that is shown outlives its connection by a moment.
    QObject::disconnect(&session.loader(), nullptr, &demo.keeper, nullptr);
    QObject::disconnect(&demo.memory, nullptr, &demo.search, nullptr);
    session.leaveDemo();
    demo.ask().trigger();
    QCOMPARE(demo.status(), QStringLiteral("Their integrations are not open now; nothing was asked."));
}

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    applyTheme(application, Theme());
    FateDeskTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_fatedesk.moc"
