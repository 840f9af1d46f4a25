// SPDX-License-Identifier: MIT
#include "app/filterkeeper.h"
#include "app/session.h"
#include "models/ordersearch.h"
#include "models/ordertablemodel.h"
#include "models/sidebarmodel.h"
#include "tests/models/testorders.h"
#include "views/filterbar.h"
#include "views/filterfield.h"
#include "views/filtermenu.h"
#include "views/filterpopover.h"
#include "views/mainwindow.h"
#include "views/theme.h"

#include <QAction>
#include <QApplication>
#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

using namespace docket;
using namespace docket::test;

namespace {

class NoVault final : public KeyVault
{
public:
    void read(const QString&, QObject*, Read done) override { done(KeyAnswer::NoStore, {}); }
    void write(const QString&, const ApiKey&, QObject*, Written done, const ApiKey&) override
    {
        done(KeyAnswer::NoStore);
    }
    void remove(const QString&, QObject*, Written done) override { done(KeyAnswer::Done); }
};

// One run of the program over a settings file.
struct Run
{
    explicit Run(const QString& path)
        : settings(path, QSettings::IniFormat)
        , session(settings, vault)
        , search(pool)
        , keeper(settings, pool, search, model, session)
    {
        QObject::connect(&search, &OrderSearch::resultReady, &window, [this] { completesFromOrders = true; });
        keeper.serve(window);
        keeper.restorePinned(window);
        window.show();
        window.activateWindow();
    }
    FilterBar& bar() { return window.filterBar(); }
    FilterField* field() { return window.findChild<FilterField*>(); }
    void commit(const char* filter)
    {
        field()->setFocus();
        window.setFilter(QString::fromUtf8(filter));
        QTest::keyClick(field(), Qt::Key_Return);
    }
    // The filters that the history offers.
    QStringList history()
    {
        field()->setFocus();
        QTest::keyClick(field(), Qt::Key_Down, Qt::ControlModifier);
        QStringList filters;
        for (const FilterProposal& row : popover()->rows())
            filters += row.text;
        QTest::keyClick(field(), Qt::Key_Escape);
        return filters;
    }
    FilterPopover* popover() { return window.findChild<FilterPopover*>(); }

    bool completesFromOrders = false;
    QThreadPool pool;
    QSettings settings;
    NoVault vault;
    Session session;
    OrderSearch search;
    OrderTableModel model;
    FilterKeeper keeper;
    SideBarModel sideBar;
    MainWindow window{model, sideBar};
};

} // namespace

// What of filters and views is there again, and what is not.
class FilterKeeperTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Theme(Scheme::Light, 13)); }
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void viewsAreThereAtTheNextStart();
    void onlyAPinnedFilterIsThereAtTheNextStart();
    void historyIsThereAtTheNextStartIfAskedFor();
    void whatIsTypedInTheDemoIsNotWritten();
    void maskedHistoryIsNeitherShownNorWritten();
    void anotherWindowIsServedAlike();
    void typedWordIsCompletedFromWhatIsLoaded();
    void maskedPeopleAreNotProposed();

private:
    QString file() const { return m_folder->filePath(QStringLiteral("docket.ini")); }
    QByteArray written() const
    {
        QFile settings(file());
        return settings.open(QIODevice::ReadOnly) ? settings.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void FilterKeeperTest::viewsAreThereAtTheNextStart()
{
    {
        Run run(file());
        QVERIFY(run.bar().views().isEmpty());
        Q_EMIT run.bar().viewsEdited({{QStringLiteral("Lyon"), QStringLiteral("city:=\"Lyon\""), {}, {}}});
        QVERIFY(!run.bar().views().first().id.isEmpty());
    }
    Run next(file());
    QCOMPARE(next.bar().views().size(), 1);
    next.bar().openView(0);
    QCOMPARE(next.window.filter(), QStringLiteral("city:=\"Lyon\""));
}

void FilterKeeperTest::onlyAPinnedFilterIsThereAtTheNextStart()
{
    {
        Run run(file());
        run.window.setFilter(QStringLiteral("müller"));
    }
    QVERIFY(!written().contains("ller"));
    {
        Run run(file());
        QCOMPARE(run.window.filter(), QString());
        run.window.setFilter(QStringLiteral("no:phone"));
        run.bar().menu().pin->trigger();
        run.window.setFilter(QStringLiteral("no:phone country:DE")); // the pin holds the filter, not its words
    }
    {
        Run run(file());
        QCOMPARE(run.window.filter(), QStringLiteral("no:phone country:DE"));
        QVERIFY(run.bar().menu().pin->isChecked());
        run.bar().menu().pin->trigger();
    }
    Run last(file());
    QCOMPARE(last.window.filter(), QString());
    QVERIFY(!last.bar().menu().pin->isChecked());
}

void FilterKeeperTest::historyIsThereAtTheNextStartIfAskedFor()
{
    {
        Run run(file());
        run.commit("müller");
        run.commit("is:dup");
        QCOMPARE(run.history(), (QStringList{QStringLiteral("is:dup"), QStringLiteral("müller")}));
    }
    {
        Run run(file());
        QVERIFY(run.history().isEmpty());
        Q_EMIT run.bar().keepHistoryChosen(true);
        run.commit("no:phone");
    }
    Run run(file());
    QCOMPARE(run.history(), QStringList{QStringLiteral("no:phone")});
    Q_EMIT run.bar().forgetHistoryChosen();
    QVERIFY(run.history().isEmpty());
    run.settings.sync();
    QVERIFY(!written().contains("no:phone"));
}

void FilterKeeperTest::whatIsTypedInTheDemoIsNotWritten()
{
    {
        Run run(file());
        Q_EMIT run.bar().keepHistoryChosen(true);
        run.session.startDemo();
        run.commit("demofilter");
        QCOMPARE(run.history(), QStringList{QStringLiteral("demofilter")}); // to be tried all the same
        run.bar().menu().pin->trigger();
    }
    QVERIFY(!written().contains("demofilter"));
}

void FilterKeeperTest::maskedHistoryIsNeitherShownNorWritten()
{
    Run run(file());
    Q_EMIT run.bar().keepHistoryChosen(true);
    run.commit("shown");
    run.model.setMasked(true);
    run.window.actions().mask->setChecked(true);
    QVERIFY(run.history().isEmpty());
    run.commit("masked");
    QVERIFY(run.history().isEmpty());
    run.model.setMasked(false);
    run.window.actions().mask->setChecked(false);
    QCOMPARE(run.history().size(), 2);
    run.settings.sync();
    QVERIFY(written().contains("shown"));
    QVERIFY(!written().contains("masked"));
}

// A change of the language makes the window anew.
void FilterKeeperTest::anotherWindowIsServedAlike()
{
    Run run(file());
    run.commit("is:dup");
    SideBarModel sideBar;
    MainWindow another(run.model, sideBar);
    run.keeper.serve(another);
    another.show();
    another.activateWindow();
    auto* field = another.findChild<FilterField*>();
    field->setFocus();
    QTest::keyClick(field, Qt::Key_Down, Qt::ControlModifier);
    QCOMPARE(another.findChild<FilterPopover*>()->rows().first().text, QStringLiteral("is:dup"));
}

void FilterKeeperTest::typedWordIsCompletedFromWhatIsLoaded()
{
    Run run(file());
    QVERIFY(QTest::qWaitForWindowActive(&run.window));
    Orders orders;
    orders.receive({orderJsonFor("o1"), orderJsonFor("o2")});
    run.search.setSnapshot(orders.snapshot());
    QTRY_VERIFY(run.completesFromOrders);
    run.field()->setFocus();
    QTest::keyClicks(run.field(), QStringLiteral("package:back"));
    QTRY_VERIFY(run.popover()->isVisible());
    QTest::keyClick(run.field(), Qt::Key_Tab);
    QCOMPARE(run.window.filter(), QStringLiteral("package:=\"Background basic\""));
}

void FilterKeeperTest::maskedPeopleAreNotProposed()
{
    Run run(file());
    QVERIFY(QTest::qWaitForWindowActive(&run.window));
    Orders orders;
    orders.receive({orderJsonFor("o1")});
    run.search.setSnapshot(orders.snapshot());
    QTRY_VERIFY(run.completesFromOrders);
    run.field()->setFocus();
    QTest::keyClicks(run.field(), QStringLiteral("recruiter:"));
    QTRY_COMPARE(run.popover()->rows().value(0).words, QStringLiteral("Jane Doe"));
    run.model.setMasked(true);
    QTest::keyClicks(run.field(), QStringLiteral("j"));
    QTRY_VERIFY(!run.popover()->isVisible());
}

QTEST_MAIN(FilterKeeperTest)
#include "tst_filterkeeper.moc"
