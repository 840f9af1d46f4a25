// SPDX-License-Identifier: MIT
#include "app/memorykeeper.h"
#include "app/notifier.h"
#include "app/session.h"
#include "models/orders/search.h"
#include "models/ordertablemodel.h"
#include "models/sidebarmodel.h"
#include "tests/app/fakevault.h"
#include "tests/support/pages.h"
#include "tests/support/scriptedserver.h"
#include "views/actions.h"
#include "views/mainwindow.h"
#include "views/theme.h"

#include <QAction>
#include <QApplication>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace docket;
using namespace docket::test;

namespace {

const QString integration = QStringLiteral("workday:a");

// A run of the program whose window nobody looks at.
struct Run
{
    Run(QSettings& settings, KeyVault& vault, const QString& folder)
        : session(settings, vault)
        , keeper(session, vault, memory, folder)
        , notifier(session.loader(), memory, settings)
        , window(model, sideBar)
        , told(&notifier, &Notifier::told)
    {
        QObject::connect(&session.loader(), &Loader::snapshotChanged, &keeper, &MemoryKeeper::setSnapshot);
        QObject::connect(&memory, &OrderMemory::ordersReady, &window,
            [this](const std::shared_ptr<const MarkedOrders>& now) { orders = now; });
        notifier.serve(window);
    }
    int newOrders() const
    {
        return static_cast<int>(countScopes(*orders->open, orders->marks.get())[static_cast<std::size_t>(Scope::New)]);
    }
    // Loaded, marked and counted.
    bool shows(std::size_t all, int fresh)
    {
        return QTest::qWaitFor([&] {
            return !session.loader().isLoading() && orders && orders->open->orderCount() == all && newOrders() == fresh;
        });
    }

    Session session;
    OrderMemory memory;
    MemoryKeeper keeper;
    Notifier notifier;
    OrderTableModel model;
    SideBarModel sideBar;
    MainWindow window;
    QSignalSpy told;
    std::shared_ptr<const MarkedOrders> orders;
};

} // namespace

// What the desktop is told of a window that is not in front.
class NotifierTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Theme(Scheme::Light, 13)); }
    void init();

    void ordersThatComeAreTold();
    void whatCameSinceYesterdayIsNotToldAtTheStart();
    void whatIsTakenBackDidNotCome();
    void switchedOffNothingIsTold();

private:
    void serves(const QStringList& ids) const;
    std::unique_ptr<Run> run() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<FakeVault> m_vault;
};

void NotifierTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<QSettings>(m_folder->filePath(QStringLiteral("docket.ini")), QSettings::IniFormat);
    m_server = std::make_unique<ScriptedServer>();
    m_vault = std::make_unique<FakeVault>();
    const Connection connection{newKeySlot(), QStringLiteral("EU"), m_server->baseUrl(), {{integration, {}}}};
    Connections(*m_settings).save(connection);
    m_vault->keys.insert(connection.keySlot, "EU");
    serves({QStringLiteral("a")});
}

void NotifierTest::serves(const QStringList& ids) const
{
    m_server->repliesWith([ids](const Request&) { return ok(ids); });
}

std::unique_ptr<Run> NotifierTest::run() const
{
    return std::make_unique<Run>(*m_settings, *m_vault, m_folder->filePath(QStringLiteral("memory")));
}

void NotifierTest::ordersThatComeAreTold()
{
    const auto day = run();
    day->session.open();
    QVERIFY(day->shows(1, 0));
    QCOMPARE(day->told.size(), 0);
    serves({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")});
    day->session.load();
    QVERIFY(day->shows(3, 2));
    QTRY_COMPARE(day->told.size(), 1);
    QCOMPARE(day->told.first().first().toString(), QStringLiteral("2 new order(s)"));
}

// There is nothing at first, and then everything: nobody waited for it.
void NotifierTest::whatCameSinceYesterdayIsNotToldAtTheStart()
{
    {
        const auto yesterday = run();
        yesterday->session.open();
        QVERIFY(yesterday->shows(1, 0));
    }
    serves({QStringLiteral("a"), QStringLiteral("b")});
    const auto today = run();
    today->session.open();
    QVERIFY(today->shows(2, 1));
    QCOMPARE(today->told.size(), 0);
    serves({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")});
    today->session.load();
    QVERIFY(today->shows(3, 2));
    QTRY_COMPARE(today->told.size(), 1);
    QCOMPARE(today->told.first().first().toString(), QStringLiteral("1 new order(s)"));
}

void NotifierTest::whatIsTakenBackDidNotCome()
{
    const auto day = run();
    day->session.open();
    QVERIFY(day->shows(1, 0));
    serves({QStringLiteral("a"), QStringLiteral("b")});
    day->session.load();
    QVERIFY(day->shows(2, 1));
    QTRY_COMPARE(day->told.size(), 1);
    day->session.putAside();
    QVERIFY(day->shows(0, 0));
    day->session.takeBack();
    QVERIFY(day->shows(2, 1));
    serves({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")});
    day->session.load();
    QVERIFY(day->shows(3, 2));
    QTRY_COMPARE(day->told.size(), 2);
    QCOMPARE(day->told.last().first().toString(), QStringLiteral("1 new order(s)"));
}

void NotifierTest::switchedOffNothingIsTold()
{
    const auto day = run();
    day->window.actions().notify->setChecked(false);
    day->session.open();
    QVERIFY(day->shows(1, 0));
    serves({QStringLiteral("a"), QStringLiteral("b")});
    day->session.load();
    QVERIFY(day->shows(2, 1));
    QCOMPARE(day->told.size(), 0);
}

QTEST_MAIN(NotifierTest)
#include "tst_notifier.moc"
