// SPDX-License-Identifier: MIT
#include "app/memorykeeper.h"
#include "app/session.h"
#include "models/orders/marks.h"
#include "models/orders/store.h"
#include "tests/app/fakevault.h"
#include "tests/support/pages.h"
#include "tests/support/scriptedserver.h"

#include <QDir>
#include <QRegularExpression>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace docket;
using namespace docket::test;

// Runs of the program over days, against a server whose orders change: one computer with
// its settings, password store and folder, and a session for each run.
class MemoryKeeperTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void ordersThatCameSinceYesterdayAreNew();
    void aBrokenLoadTakesNothingAway();
    void aFailedLoadTakesNothingAway();
    void aLoadOfSomeOrdersTakesNothingAway_data();
    void aLoadOfSomeOrdersTakesNothingAway();
    void twoConnectionsRememberForThemselves();
    void aKeyForThisSessionLeavesNoFile();
    void whereTheStoreKeepsNoKeyNothingIsKept();
    void aLostKeyStartsAnew();
    void aRemovedConnectionTakesItsHistoryAlong();
    void theDemoLeavesNoFile();
    void ordersDoNotWaitForALockedStore();
    void aKeyKeptLaterKeepsWhatWasLoaded();

private:
    struct Run;
    Connection saved(const QString& name);
    std::unique_ptr<Run> run();
    QStringList files() const { return QDir(m_folder->filePath(QStringLiteral("memory"))).entryList(QDir::Files); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<FakeVault> m_vault;
};

namespace {

const QString integration = QStringLiteral("workday:a");

} // namespace

// One run: what the window holds of session and memory.
struct MemoryKeeperTest::Run
{
    Run(QSettings& settings, KeyVault& vault, const QString& folder)
        : session(settings, vault)
        , keeper(session, vault, memory, folder)
    {
        connect(&session.loader(), &Loader::snapshotChanged, &keeper, &MemoryKeeper::setSnapshot);
        connect(&memory, &OrderMemory::ordersReady, &context,
            [this](const std::shared_ptr<const MarkedOrders>& now) { orders = now; });
    }

    // "a new, b", of all that is shown; then what is gone: "/ c".
    QString told() const
    {
        if (!orders)
            return {};
        QStringList open = idsOf(*orders->open, orders->marks.get());
        open.sort();
        QStringList gone = orders->gone ? idsOf(*orders->gone, nullptr) : QStringList();
        gone.sort();
        return open.join(QStringLiteral(", ")) + (gone.isEmpty() ? QString() : QStringLiteral(" / "))
            + gone.join(QStringLiteral(", "));
    }
    bool tells(const QString& expected)
    {
        const bool does = QTest::qWaitFor([&] { return !session.loader().isLoading() && told() == expected; });
        if (!does)
            qWarning("told: %s", qPrintable(told()));
        return does;
    }

    Session session;
    OrderMemory memory;
    MemoryKeeper keeper;
    QObject context;
    std::shared_ptr<const MarkedOrders> orders;

private:
    static QStringList idsOf(const Snapshot& snapshot, const OrderMarks* marks)
    {
        QStringList ids;
        for (const Snapshot::Rows& rows : snapshot.rows()) {
            for (std::uint32_t at = 0; at < rows.count; ++at) {
                const OrderRow row{rows.first + at};
                const bool isNew = marks && (marks->of(snapshot, row).marks & bitOf(Mark::New)) != 0;
                ids += QString::fromStdString(std::string(snapshot.order(row).id()))
                    + (isNew ? QStringLiteral(" new") : QString());
            }
        }
        return ids;
    }
};

void MemoryKeeperTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<QSettings>(m_folder->filePath(QStringLiteral("docket.ini")), QSettings::IniFormat);
    m_server = std::make_unique<ScriptedServer>();
    m_vault = std::make_unique<FakeVault>();
}

void MemoryKeeperTest::cleanup()
{
    m_server.reset();
}

Connection MemoryKeeperTest::saved(const QString& name)
{
    Connection connection{newKeySlot(), name, m_server->baseUrl(), {}};
    connection.integrations.append({integration, {}});
    Connections(*m_settings).save(connection);
    m_vault->keys.insert(connection.keySlot, name.toLatin1());
    return connection;
}

std::unique_ptr<MemoryKeeperTest::Run> MemoryKeeperTest::run()
{
    return std::make_unique<Run>(*m_settings, *m_vault, m_folder->filePath(QStringLiteral("memory")));
}

void MemoryKeeperTest::ordersThatCameSinceYesterdayAreNew()
{
    saved(QStringLiteral("EU"));
    m_server->repliesWith([](const Request&) { return ok({QStringLiteral("a"), QStringLiteral("b")}); });
    {
        const auto first = run();
        first->session.open();
        QVERIFY(first->tells(QStringLiteral("a, b")));
        QVERIFY(first->keeper.isLasting());
    }
    m_server->repliesWith([](const Request&) { return ok({QStringLiteral("b"), QStringLiteral("c")}); });
    {
        const auto second = run();
        second->session.open();
        QVERIFY(second->tells(QStringLiteral("b, c new / a")));
        second->session.load();
        QVERIFY(second->tells(QStringLiteral("b, c new / a")));
    }
    const auto third = run();
    third->session.open();
    QVERIFY(third->tells(QStringLiteral("b, c new / a")));
    QCOMPARE(files().filter(QRegularExpression(QStringLiteral("\\.sqlite$"))).size(), 1);
}

void MemoryKeeperTest::aBrokenLoadTakesNothingAway()
{
    saved(QStringLiteral("EU"));
    m_server->repliesWith([](const Request&) { return ok({QStringLiteral("a"), QStringLiteral("b")}); });
    {
        const auto first = run();
        first->session.open();
        QVERIFY(first->tells(QStringLiteral("a, b")));
    }
    m_server->repliesWith([](const Request& request) {
        return request.cursor.isEmpty() ? ok({QStringLiteral("a")}, QStringLiteral("next"))
                                        : status(403, envelopeBody("INTEGRATION.PERMISSION_MISSING"));
    });
    const auto second = run();
    second->session.open();
    QVERIFY(second->tells(QStringLiteral("a")));
    QCOMPARE(second->session.loader().states().first().phase, SourceState::Phase::Partial);
    m_server->repliesWith([](const Request&) { return ok({QStringLiteral("b"), QStringLiteral("c")}); });
    second->session.load();
    QVERIFY(second->tells(QStringLiteral("b, c new / a")));
}

void MemoryKeeperTest::aFailedLoadTakesNothingAway()
{
    saved(QStringLiteral("EU"));
    m_server->repliesWith([](const Request&) { return ok({QStringLiteral("a")}); });
    const auto first = run();
    first->session.open();
    QVERIFY(first->tells(QStringLiteral("a")));
    m_server->repliesWith([](const Request&) { return status(401, envelopeBody("PLATFORM.AUTHENTICATION_INVALID")); });
    first->session.load();
    QTRY_COMPARE(first->session.loader().states().first().phase, SourceState::Phase::Failed);
    QVERIFY(first->tells(QStringLiteral("a")));
}

void MemoryKeeperTest::aLoadOfSomeOrdersTakesNothingAway_data()
{
    QTest::addColumn<OrdersEndpoint>("asked");
    QTest::addColumn<QString>("told");
    const QString open = QStringLiteral("OPEN");
    const QString cancelled = QStringLiteral("CANCELLED");
    const QString allThere = QStringLiteral("b");
    const QString oneGone = QStringLiteral("b / a");
    using Path = OrdersEndpoint::Path;
    QTest::newRow("those of the last days")
        << OrdersEndpoint{Path::Orders, {}, {}, QStringLiteral("2026-11-20")} << allThere;
    QTest::newRow("a few by their ids") << OrdersEndpoint{Path::Orders, {open}, {QStringLiteral("b")}, {}} << allThere;
    QTest::newRow("cancelled ones alone") << OrdersEndpoint{Path::Orders, {cancelled}, {}, {}} << allThere;
    QTest::newRow("open and cancelled ones") << OrdersEndpoint{Path::Orders, {cancelled, open}, {}, {}} << oneGone;
    QTest::newRow("orders of every status") << OrdersEndpoint{Path::Orders, {}, {}, {}} << oneGone;
    QTest::newRow("what the older list is not asked for")
        << OrdersEndpoint{Path::OpenOrders, {cancelled}, {}, {}} << oneGone;
}

void MemoryKeeperTest::aLoadOfSomeOrdersTakesNothingAway()
{
    QFETCH(OrdersEndpoint, asked);
    QFETCH(QString, told);
    Connection connection = saved(QStringLiteral("EU"));
    m_server->repliesWith([](const Request&) { return ok({QStringLiteral("a"), QStringLiteral("b")}); });
    {
        const auto first = run();
        first->session.open();
        QVERIFY(first->tells(QStringLiteral("a, b")));
    }
    connection.endpoint = asked;
    Connections(*m_settings).save(connection);
    m_server->repliesWith([](const Request&) { return ok({QStringLiteral("b")}); });
    {
        const auto second = run();
        second->session.open();
        QVERIFY(second->tells(told));
        QCOMPARE(second->session.loader().states().first().phase, SourceState::Phase::Complete);
    }
    connection.endpoint = {};
    Connections(*m_settings).save(connection);
    m_server->repliesWith([](const Request&) { return ok({QStringLiteral("b"), QStringLiteral("c")}); });
    const auto third = run();
    third->session.open();
    QVERIFY(third->tells(QStringLiteral("b, c new / a")));
}

void MemoryKeeperTest::twoConnectionsRememberForThemselves()
{
    saved(QStringLiteral("EU"));
    saved(QStringLiteral("US"));
    const auto byKey = [](const QStringList& eu, const QStringList& us) {
        return [eu, us](const Request& request) {
            return ok(request.headers.value("authorization").endsWith("EU") ? eu : us);
        };
    };
    m_server->repliesWith(byKey({QStringLiteral("a")}, {QStringLiteral("a"), QStringLiteral("x")}));
    {
        const auto first = run();
        first->session.open();
        QVERIFY(first->tells(QStringLiteral("a, a, x")));
    }
    m_server->repliesWith(byKey({QStringLiteral("a"), QStringLiteral("b")}, {QStringLiteral("x")}));
    const auto second = run();
    second->session.open();
    QVERIFY(second->tells(QStringLiteral("a, b new, x / a")));
    QCOMPARE(files().filter(QRegularExpression(QStringLiteral("\\.sqlite$"))).size(), 2);
}

void MemoryKeeperTest::aKeyForThisSessionLeavesNoFile()
{
    m_server->repliesWith([](const Request&) { return ok({QStringLiteral("a")}); });
    const auto first = run();
    Connection connection{newKeySlot(), QStringLiteral("EU"), m_server->baseUrl(), {}};
    connection.integrations.append({integration, {}});
    first->session.use(connection, ApiKey::fromBytes("EU"));
    QVERIFY(first->tells(QStringLiteral("a")));
    QVERIFY(!first->keeper.isLasting());
    m_server->repliesWith([](const Request&) { return ok({QStringLiteral("a"), QStringLiteral("b")}); });
    first->session.load();
    QVERIFY(first->tells(QStringLiteral("a, b new")));
    QVERIFY(files().isEmpty());
    QVERIFY(m_vault->keys.isEmpty());
}

void MemoryKeeperTest::whereTheStoreKeepsNoKeyNothingIsKept()
{
    saved(QStringLiteral("EU"));
    m_vault->writeAnswer = KeyAnswer::Denied;
    m_server->repliesWith([](const Request&) { return ok({QStringLiteral("a")}); });
    const auto first = run();
    first->session.open();
    QVERIFY(first->tells(QStringLiteral("a")));
    QVERIFY(!first->keeper.isLasting());
    QVERIFY(files().isEmpty());
}

void MemoryKeeperTest::aLostKeyStartsAnew()
{
    const Connection connection = saved(QStringLiteral("EU"));
    m_server->repliesWith([](const Request&) { return ok({QStringLiteral("a")}); });
    {
        const auto first = run();
        first->session.open();
        QVERIFY(first->tells(QStringLiteral("a")));
    }
    m_vault->keys.remove(connection.keySlot + QStringLiteral("-memory"));
    const auto second = run();
    const QSignalSpy told(&second->memory, &OrderMemory::problemFound);
    m_server->repliesWith([](const Request&) { return ok({QStringLiteral("b")}); });
    second->session.open();
    QVERIFY(second->tells(QStringLiteral("b")));
    QCOMPARE(told.size(), 1);
    QCOMPARE(files().filter(QStringLiteral("set-aside")).size(), 1);
}

void MemoryKeeperTest::aRemovedConnectionTakesItsHistoryAlong()
{
    const Connection connection = saved(QStringLiteral("EU"));
    m_server->repliesWith([](const Request&) { return ok({QStringLiteral("a")}); });
    const auto first = run();
    first->session.open();
    QVERIFY(first->tells(QStringLiteral("a")));
    QVERIFY(!files().isEmpty());
    first->session.remove(connection.keySlot);
    QTRY_VERIFY(files().isEmpty());
    QTRY_VERIFY(m_vault->keys.isEmpty());
}

void MemoryKeeperTest::theDemoLeavesNoFile()
{
    const auto first = run();
    first->session.startDemo();
    QTRY_VERIFY_WITH_TIMEOUT(
        first->orders && first->orders->open->orderCount() > 1'000 && !first->session.loader().isLoading(), 20'000);
    QVERIFY(!first->keeper.isLasting());
    const std::size_t before = first->orders->open->orderCount();
    first->session.passSampleHour();
    QTRY_VERIFY_WITH_TIMEOUT(first->orders->gone && first->orders->gone->orderCount() == 3, 20'000);
    QCOMPARE(first->orders->open->orderCount(), before + 2);
    std::uint32_t fresh = 0;
    std::uint32_t changed = 0;
    for (std::size_t i = 0; i < first->orders->open->rows().size(); ++i) {
        RowMask all;
        all.setRange(0, first->orders->open->rows()[i].count);
        fresh += first->orders->marks->count(i, bitOf(Mark::New), all);
        changed += first->orders->marks->count(i, bitOf(Mark::Changed), all);
    }
    QCOMPARE(fresh, 5U);
    QCOMPARE(changed, 2U);
    QVERIFY(files().isEmpty());
}

// What is remembered comes later, when the store has answered.
void MemoryKeeperTest::ordersDoNotWaitForALockedStore()
{
    saved(QStringLiteral("EU"));
    m_server->repliesWith([](const Request&) { return ok({QStringLiteral("a")}); });
    {
        const auto first = run();
        QObject untilRead;
        connect(&first->session, &Session::changed, &untilRead, [this] { m_vault->holdsAnswers = m_vault->reads > 0; });
        first->session.open();
        QVERIFY(first->tells(QStringLiteral("a")));
        m_vault->answer();
        QTRY_VERIFY(!files().isEmpty());
    }
    m_vault->holdsAnswers = false;
    m_server->repliesWith([](const Request&) { return ok({QStringLiteral("a"), QStringLiteral("b")}); });
    const auto second = run();
    second->session.open();
    QVERIFY(second->tells(QStringLiteral("a, b new")));
}

void MemoryKeeperTest::aKeyKeptLaterKeepsWhatWasLoaded()
{
    m_server->repliesWith([](const Request&) { return ok({QStringLiteral("a")}); });
    Connection connection{newKeySlot(), QStringLiteral("EU"), m_server->baseUrl(), {}};
    connection.integrations.append({integration, {}});
    {
        const auto first = run();
        first->session.use(connection, ApiKey::fromBytes("EU"));
        QVERIFY(first->tells(QStringLiteral("a")));
        first->session.keep(connection, ApiKey::fromBytes("EU"), &first->context, [](KeyAnswer) {});
        QTRY_VERIFY(!files().isEmpty());
        QVERIFY(first->keeper.isLasting());
        QCOMPARE(m_server->requestCount(), 1);
    }
    m_server->repliesWith([](const Request&) { return ok({QStringLiteral("a"), QStringLiteral("b")}); });
    const auto second = run();
    second->session.open();
    QVERIFY(second->tells(QStringLiteral("a, b new")));
}

QTEST_GUILESS_MAIN(MemoryKeeperTest)
#include "tst_memorykeeper.moc"
