// SPDX-License-Identifier: MIT
#include "app/memorykeeper.h"
#include "app/session.h"
#include "models/activitymodel.h"
#include "models/facetsearch.h"
#include "models/healthmodel.h"
#include "models/orderlist.h"
#include "models/ordersearch.h"
#include "models/ordertablemodel.h"
#include "models/sidebarmodel.h"
#include "tests/app/fakevault.h"
#include "tests/support/pages.h"
#include "tests/support/scriptedserver.h"
#include "tests/support/survived.h"

#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

#include <malloc.h>

#include <algorithm>
#include <atomic>
#include <limits>
#include <memory>

using namespace docket;
using namespace docket::test;

extern "C" std::size_t __sanitizer_get_current_allocated_bytes() __attribute__((weak));

namespace {

constexpr int open = 200;
constexpr int changed = 10; // by each refresh: so many go, and so many come
constexpr int refreshesOfARound = 40; // after which the same orders are there again
constexpr int rounds = 8;
constexpr int warmUp = 3; // rounds

// What is asked of malloc and not given back, in all its arenas; under a sanitizer, which has
// an allocator of its own, what that counts.
qint64 liveBytes()
{
    if (__sanitizer_get_current_allocated_bytes)
        return static_cast<qint64>(__sanitizer_get_current_allocated_bytes());
    const struct mallinfo2 info = ::mallinfo2();
    return static_cast<qint64>(info.uordblks + info.hblkhd);
}

// The orders of one refresh, each with a word that only this refresh of a round has.
QByteArray pageOfRefresh(int refresh, int page, int pages)
{
    const int step = refresh % refreshesOfARound;
    QByteArrayList orders;
    for (int i = page * open / pages; i < (page + 1) * open / pages; ++i) {
        const int number = (step * changed + i) % (changed * refreshesOfARound);
        orders += orderBody(QStringLiteral("o%1").arg(number))
                      .replace("Nurse", "Nurse " + QByteArray::number(number % 40))
                      .replace("<p>Care</p>", "<p>Care " + QByteArray::number(step) + "</p>");
    }
    return pageOf(orders, page + 1 < pages ? '"' + QByteArray::number(page + 1) + '"' : "null");
}

} // namespace

// Hours of refreshes, one right after the other: what Docket holds does not grow. All parts
// of the window but its widgets, put together as the window does, against a real server.
class TestSoak : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void memoryStaysFlat();

private:
    void connectParts();
    void refresh(int number);
    bool showsAll() const;

    QTemporaryDir m_folder;
    ScriptedServer m_server;
    std::atomic<int> m_number = 0; // of the refresh, as the server serves it
    FakeVault m_vault;
    std::unique_ptr<QSettings> m_settings;
    QThreadPool m_pool;
    std::unique_ptr<Session> m_session;
    OrderMemory m_memory;
    std::unique_ptr<MemoryKeeper> m_keeper;
    OrderSearch m_search{m_pool};
    FacetSearch m_facets{m_pool};
    OrderTableModel m_table;
    SideBarModel m_sideBar;
    HealthModel m_health;
    ActivityModel m_activity;
    std::shared_ptr<const Snapshot> m_loaded;
    bool m_hasFacets = false;
    int m_shown = 0; // refreshes
};

void TestSoak::initTestCase()
{
    m_settings = std::make_unique<QSettings>(m_folder.filePath(QStringLiteral("docket.ini")), QSettings::IniFormat);
    m_session = std::make_unique<Session>(*m_settings, m_vault);
    m_keeper
        = std::make_unique<MemoryKeeper>(*m_session, m_vault, m_memory, m_folder.filePath(QStringLiteral("memory")));
    Connection connection{newKeySlot(), QStringLiteral("EU"), m_server.baseUrl(), {}};
    connection.integrations.append({QStringLiteral("workday:a"), {}});
    connection.integrations.append({QStringLiteral("lever:b"), {}});
    m_vault.keys.insert(connection.keySlot, "key");
    QVERIFY(Connections(*m_settings).save(connection));
    m_server.repliesWith([this](const Request& request) {
        const int pages = request.integration.startsWith("workday") ? 3 : 1;
        return status(200, pageOfRefresh(m_number, request.cursor.toInt(), pages));
    });
    connectParts();
    m_search.setSort({{OrderColumn::Candidate}});
    m_session->open();
}

// As app/window.cpp does.
void TestSoak::connectParts()
{
    Loader& loader = m_session->loader();
    connect(&loader, &Loader::snapshotChanged, this, [this](const std::shared_ptr<const Snapshot>& snapshot) {
        m_loaded = snapshot;
        m_keeper->setSnapshot(snapshot);
    });
    connect(&m_memory, &OrderMemory::ordersReady, &m_search, &OrderSearch::setOrders);
    connect(&m_search, &OrderSearch::resultReady, this, [this](const std::shared_ptr<const OrderList>& list) {
        m_table.showResult(list);
        m_hasFacets = false;
        m_facets.setList(list, m_search.filter());
    });
    connect(&m_facets, &FacetSearch::listsReady, this, [this](const std::shared_ptr<const FacetLists>& lists) {
        m_sideBar.showLists(lists);
        m_hasFacets = true;
    });
    connect(&loader, &Loader::called, &m_activity, &ActivityModel::add);
    connect(&loader, &Loader::ended, this, [this](const QList<SourceState>& states) {
        m_health.show(m_session->connections(), states);
        m_sideBar.showSources(states);
    });
}

bool TestSoak::showsAll() const
{
    const std::shared_ptr<const MarkedOrders>& orders = m_table.list()->orders;
    return !m_session->loader().isLoading() && orders && orders->open == m_loaded && m_hasFacets;
}

void TestSoak::refresh(int number)
{
    QSignalSpy ended(&m_session->loader(), &Loader::ended);
    m_number = number;
    m_session->load();
    QTRY_VERIFY_WITH_TIMEOUT(!ended.isEmpty() && showsAll(), 60'000);
    QCOMPARE(m_session->loader().states().constFirst().phase, SourceState::Phase::Complete);
    QCOMPARE(m_loaded->orderCount(), std::size_t{2 * open});
    // A filter of its own for each, and an act that waits behind all that the memory still has to do.
    QSignalSpy found(&m_search, &OrderSearch::resultReady);
    m_search.setFilter(QStringLiteral("nurse %1").arg(number % refreshesOfARound));
    QTRY_VERIFY_WITH_TIMEOUT(!found.isEmpty() && showsAll(), 60'000);
    QSignalSpy acted(&m_memory, &OrderMemory::acted);
    m_memory.act(m_loaded, {OrderRow{m_loaded->rows().front().first}},
        number % 2 == 0 ? MemoryAct::MarkDone : MemoryAct::MarkNotDone);
    QTRY_VERIFY_WITH_TIMEOUT(!acted.isEmpty() && showsAll(), 60'000);
    ++m_shown;
    m_server.forgetRequests();
}

// Each round shows the same orders as the one before, so the least that was live at the end of a
// refresh is the same in each; the least, for what is on its way out is still there now and then.
// What does grow is the log of requests, up to the 500 that are there after three rounds, and now
// and then a buffer or table that doubles, or a page of SQLite's cache. So it is the round in the
// middle, of those behind the warm-up, that must not grow: by more than 8 kB, 200 bytes for each
// refresh of 400 orders, each of half a kilobyte. And all of them together by more than a quarter
// of a megabyte, which would be half a list of all rows for each.
void TestSoak::memoryStaysFlat()
{
    constexpr qint64 allowedInARound = 8 * 1024;
    constexpr qint64 allowed = 256 * 1024;
    QList<qint64> live;
    for (int round = 0; round < rounds; ++round) {
        qint64 least = std::numeric_limits<qint64>::max();
        for (int i = 0; i < refreshesOfARound && !QTest::currentTestFailed(); ++i) {
            refresh(round * refreshesOfARound + i);
            least = std::min(least, liveBytes());
        }
        live += least;
    }
    QVERIFY(!QTest::currentTestFailed());
    QCOMPARE(m_shown, rounds * refreshesOfARound);
    QStringList all;
    for (const qint64 bytes : std::as_const(live))
        all += QString::number(bytes);
    qInfo("live bytes after each round: %s", qPrintable(all.join(u' ')));
    QVERIFY(live.constFirst() > 1'000'000); // it is counted at all
    const qint64 grown = live.constLast() - live.at(warmUp - 1);
    QVERIFY2(grown < allowed, qPrintable(all.join(u' ')));
    QList<qint64> growths;
    for (int round = warmUp; round < rounds; ++round)
        growths += live.at(round) - live.at(round - 1);
    std::sort(growths.begin(), growths.end());
    QVERIFY2(growths.at(growths.size() / 2) < allowedInARound, qPrintable(all.join(u' ')));
    counted({QStringLiteral("Live memory after %1 refreshes of %2 orders (an hour has at most 12)")
                 .arg(rounds * refreshesOfARound)
                 .arg(2 * open),
        QStringLiteral("%1 kB, %2 kB more than after the first %3")
            .arg(live.constLast() / 1024)
            .arg(grown / 1024)
            .arg(warmUp * refreshesOfARound),
        QStringLiteral("./dev test --quick -R soak")});
}

QTEST_GUILESS_MAIN(TestSoak)
#include "tst_soak.moc"
