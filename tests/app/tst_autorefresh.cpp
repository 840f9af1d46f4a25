// SPDX-License-Identifier: MIT
#include "app/autorefresh.h"
#include "app/session.h"
#include "tests/app/fakevault.h"
#include "tests/support/pages.h"
#include "tests/support/scriptedserver.h"

#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace docket;
using namespace docket::test;
using namespace std::chrono_literals;

// A session that loads again by itself.
class AutoRefreshTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void withoutAChoiceItIsAQuarterOfAnHour();
    void choiceIsKept();
    void choiceThatIsNoneIsLeftAlone_data();
    void choiceThatIsNoneIsLeftAlone();
    void neverMeansNever();
    void beforeTheFirstLoadNothingWaits();
    void pauseBeginsWhenTheLoadHasEnded();
    void whatIsDueIsLoadedAndThePauseBeginsAnew();
    void refusedKeyPausesItUntilSomebodyActs();
    void whatOthersNeedAPersonForIsLeftOut();
    void demoIsNeverLoadedByItself();
    void closedConnectionsAreForgotten();
    void loadIsToldOnceForEachChange();

private:
    void start(const QStringList& integrations = {QStringLiteral("a:1")});
    void openAndWait();
    RefreshTimer& timer() const { return *m_refresh->findChild<RefreshTimer*>(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<FakeVault> m_vault;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<AutoRefresh> m_refresh;
    Connection m_connection;
};

namespace {

constexpr qint64 minute = 60;

qint64 secondsUntil(const std::optional<QDateTime>& when)
{
    return when ? QDateTime::currentDateTimeUtc().secsTo(*when) : -1;
}

Answer keyRefusal()
{
    return status(401, envelopeBody("PLATFORM.AUTHENTICATION_INVALID"));
}

} // namespace

void AutoRefreshTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<QSettings>(m_folder->filePath(QStringLiteral("docket.ini")), QSettings::IniFormat);
    m_server = std::make_unique<ScriptedServer>();
    m_server->replies({}, {ok({QStringLiteral("o1")})});
    m_vault = std::make_unique<FakeVault>();
}

void AutoRefreshTest::cleanup()
{
    m_refresh.reset();
    m_session.reset();
}

void AutoRefreshTest::start(const QStringList& integrations)
{
    m_connection = {newKeySlot(), QStringLiteral("Acme"), m_server->baseUrl(), {}};
    for (const QString& id : integrations)
        m_connection.integrations.append({id, {}});
    Connections(*m_settings).save(m_connection);
    m_vault->keys.insert(m_connection.keySlot, "key-0123456789");
    m_session = std::make_unique<Session>(*m_settings, *m_vault);
    m_refresh = std::make_unique<AutoRefresh>(*m_session, *m_settings);
}

void AutoRefreshTest::openAndWait()
{
    m_session->open();
    QTRY_VERIFY(!m_session->loader().states().isEmpty() && !m_session->loader().isLoading());
}

void AutoRefreshTest::withoutAChoiceItIsAQuarterOfAnHour()
{
    start();
    QCOMPARE(m_refresh->minutes(), QStringLiteral("15"));
}

void AutoRefreshTest::choiceIsKept()
{
    start();
    m_refresh->setMinutes(QStringLiteral("30"));
    QCOMPARE(m_refresh->minutes(), QStringLiteral("30"));
    QCOMPARE(AutoRefresh(*m_session, *m_settings).minutes(), QStringLiteral("30"));
}

void AutoRefreshTest::choiceThatIsNoneIsLeftAlone_data()
{
    QTest::addColumn<QString>("kept");
    QTest::newRow("a number nobody offers") << QStringLiteral("1");
    QTest::newRow("no number") << QStringLiteral("often");
    QTest::newRow("below zero") << QStringLiteral("-5");
    QTest::newRow("nothing") << QString();
}

void AutoRefreshTest::choiceThatIsNoneIsLeftAlone()
{
    QFETCH(QString, kept);
    m_settings->setValue(QStringLiteral("refresh/minutes"), kept);
    start();
    QCOMPARE(m_refresh->minutes(), QStringLiteral("15"));
    m_refresh->setMinutes(kept);
    QCOMPARE(m_refresh->minutes(), QStringLiteral("15"));
}

void AutoRefreshTest::neverMeansNever()
{
    m_settings->setValue(QStringLiteral("refresh/minutes"), QStringLiteral("0"));
    start();
    openAndWait();
    QVERIFY(!m_refresh->nextAt());
    QVERIFY(!m_refresh->isPaused());
}

void AutoRefreshTest::beforeTheFirstLoadNothingWaits()
{
    start();
    QVERIFY(!m_refresh->nextAt());
}

void AutoRefreshTest::pauseBeginsWhenTheLoadHasEnded()
{
    start();
    openAndWait();
    const qint64 seconds = secondsUntil(m_refresh->nextAt());
    QVERIFY2(seconds > 14 * minute && seconds <= 15 * minute, qPrintable(QString::number(seconds)));
    m_refresh->setMinutes(QStringLiteral("60"));
    QVERIFY(secondsUntil(m_refresh->nextAt()) > 59 * minute);
}

void AutoRefreshTest::whatIsDueIsLoadedAndThePauseBeginsAnew()
{
    start();
    openAndWait();
    timer().setPause(20ms);
    QTRY_VERIFY(m_server->requestCount() >= 3); // twice by itself
}

void AutoRefreshTest::refusedKeyPausesItUntilSomebodyActs()
{
    m_server->replies({}, {keyRefusal(), ok({QStringLiteral("o1")})});
    start();
    openAndWait();
    QVERIFY(m_refresh->isPaused());
    QVERIFY(!m_refresh->nextAt());
    m_session->load();
    QTRY_VERIFY(m_refresh->nextAt());
    QVERIFY(!m_refresh->isPaused());
}

void AutoRefreshTest::whatOthersNeedAPersonForIsLeftOut()
{
    m_server->replies("a:1", {}, {keyRefusal()});
    m_server->replies("a:2", {}, {ok({QStringLiteral("o2")})});
    start({QStringLiteral("a:1"), QStringLiteral("a:2")});
    openAndWait();
    QVERIFY(!m_refresh->isPaused());
    timer().setPause(20ms);
    QTRY_VERIFY(m_server->requestCount() >= 4);
    int refused = 0;
    for (const Request& request : m_server->requests())
        refused += request.integration == "a:1" ? 1 : 0;
    QCOMPARE(refused, 1);
}

void AutoRefreshTest::demoIsNeverLoadedByItself()
{
    start();
    m_session->startDemo();
    QTRY_VERIFY_WITH_TIMEOUT(!m_session->loader().states().isEmpty() && !m_session->loader().isLoading(), 30'000);
    QVERIFY(!m_refresh->nextAt());
    QVERIFY(!m_refresh->isPaused());
}

void AutoRefreshTest::closedConnectionsAreForgotten()
{
    start();
    openAndWait();
    QVERIFY(m_refresh->nextAt());
    m_session->setEnabled(m_connection.keySlot, false);
    QVERIFY(!m_refresh->nextAt());
}

// Each telling makes the window's words anew.
void AutoRefreshTest::loadIsToldOnceForEachChange()
{
    start();
    openAndWait();
    QSignalSpy changed(m_refresh.get(), &AutoRefresh::changed);
    QSignalSpy ended(&m_session->loader(), &Loader::ended);
    m_session->load();
    QTRY_COMPARE(ended.count(), 1);
    QCOMPARE(changed.count(), 2); // the pause is gone; the next one has begun
}

QTEST_GUILESS_MAIN(AutoRefreshTest)
#include "tst_autorefresh.moc"
