// SPDX-License-Identifier: MIT
#include "app/keychain.h"
#include "app/session.h"
#include "app/settings.h"
#include "models/connections.h"
#include "tests/app/docketrun.h"
#include "tests/support/pages.h"
#include "tests/support/scriptedserver.h"
#include "tests/support/survived.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QSettings>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

#include <csignal>
#include <memory>
#include <optional>

using namespace docket;
using namespace docket::test;

namespace {

const QString slot = QStringLiteral("0f3c-slot");

// The program in this test's own home and session.
Docket docketAtHome()
{
    Docket docket = Docket().withoutKey();
    for (const char* name : {"HOME", "XDG_RUNTIME_DIR", "DBUS_SESSION_BUS_ADDRESS"})
        docket.with(QLatin1String(name), qEnvironmentVariable(name));
    return docket;
}

// Everything that is said on the session's D-Bus, as bytes.
class DBusWatch
{
public:
    DBusWatch()
    {
        m_monitor.start(QStringLiteral("dbus-monitor"), {QStringLiteral("--session"), QStringLiteral("--binary")});
        m_watching = m_monitor.waitForStarted() && m_monitor.waitForReadyRead(); // its own first message
    }
    ~DBusWatch() { end(); }
    bool isWatching() const { return m_watching; }
    QByteArray end()
    {
        if (m_monitor.state() == QProcess::NotRunning)
            return {};
        m_monitor.terminate();
        m_monitor.waitForFinished();
        return m_monitor.readAllStandardOutput();
    }

private:
    QProcess m_monitor;
    bool m_watching = false;
};

void survivedStore(const QString& fault, const Run& run)
{
    survived({fault, {}, 0, run.sentences().trimmed(), {}, QStringLiteral("0"),
        QStringLiteral("exit %1").arg(run.exitCode)});
}

const QStringList fetchAcme{QStringLiteral("--fetch"), QStringLiteral("--connection"), QStringLiteral("Acme")};

} // namespace

// --fetch from a saved connection whose key is in a real password store, or nowhere.
// Each function runs by itself in a home of its own; CMakeLists.txt says with which store.
class TestSavedConnection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keyOfTheStoreIsUsed();
    void standardInputWinsOverTheStore();
    void storeWinsOverTheEnvironment();
    void givenIntegrationNarrowsTheConnection();
    void removedKeyIsTold();
    void noStoreIsTold();
    void environmentHelpsWithoutAStore();
    void lockedStoreIsTold();
    void switchedOffIntegrationsAreLeftOut();
    void whatFailedIsToldAndTheOthersAreWritten();
    void connectionsAreListedWithoutAKey();
    void keyIsNowhereButInTheStoreWhileFetching();
    void keyIsNowhereButInTheStoreWhileTheWindowIsOpen();
    void killedBetweenLoadAndSaveTheWindowForgetsNothing();
    void storeThatHangsForAWhileIsWaitedFor();
    void storeThatIsBackIsAskedAgain();

private:
    std::unique_ptr<QProcess> openWindow() const;
    QStringList placesWithTheKey(qint64 process) const;

    void keepKey(const QByteArray& key) const;

    std::unique_ptr<ScriptedServer> m_server;
};

void TestSavedConnection::init()
{
    m_server = std::make_unique<ScriptedServer>();
    m_server->repliesWith([](const Request& request) {
        if (request.headers.value("authorization") != "Bearer " + testKey)
            return status(401, envelopeBody("PLATFORM.AUTHENTICATION_INVALID"));
        return ok({QString::fromUtf8(request.integration)});
    });
    QSettings settings(settingsFile(), QSettings::IniFormat);
    QVERIFY(Connections(settings).save({slot, QStringLiteral("Acme"), m_server->baseUrl(),
        {{QStringLiteral("workday:one"), QStringLiteral("Acme GmbH")}, {QStringLiteral("greenhouse:two"), {}}}}));
}

void TestSavedConnection::keepKey(const QByteArray& key) const
{
    QObject context;
    bool kept = false;
    Keychain keychain;
    keychain.write(slot, ApiKey::fromBytes(key), &context, [&](KeyAnswer answer) { kept = answer == KeyAnswer::Done; });
    QTRY_VERIFY_WITH_TIMEOUT(kept, 40'000);
}

void TestSavedConnection::keyOfTheStoreIsUsed()
{
    keepKey(testKey);
    const Run run = docketAtHome().run(fetchAcme);
    QCOMPARE(run.errors, QByteArray());
    QCOMPARE(run.exitCode, 0);
    QStringList ids = run.ids();
    ids.sort();
    QCOMPARE(ids, (QStringList{QStringLiteral("greenhouse:two"), QStringLiteral("workday:one")}));
    QFile settings(settingsFile());
    QVERIFY(settings.open(QIODevice::ReadOnly));
    QVERIFY(!settings.readAll().contains(testKey));
}

void TestSavedConnection::standardInputWinsOverTheStore()
{
    keepKey("wrong");
    const Run run = docketAtHome().typing(testKey).run(fetchAcme + QStringList{QStringLiteral("--key-stdin")});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.ids().size(), 2);
}

void TestSavedConnection::storeWinsOverTheEnvironment()
{
    keepKey(testKey);
    QCOMPARE(docketAtHome().with(QStringLiteral("DOCKET_API_KEY"), QStringLiteral("wrong")).run(fetchAcme).exitCode, 0);
}

void TestSavedConnection::givenIntegrationNarrowsTheConnection()
{
    keepKey(testKey);
    const Run run
        = docketAtHome().run(fetchAcme + QStringList{QStringLiteral("--integration"), QStringLiteral("workday:one")});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.ids(), QStringList{QStringLiteral("workday:one")});
    QCOMPARE(m_server->requestCount(), 1);
}

void TestSavedConnection::removedKeyIsTold()
{
    const Run run = docketAtHome().run(fetchAcme);
    QCOMPARE(run.exitCode, 3);
    QCOMPARE(run.output, QByteArray());
    QVERIFY2(run.sentences().contains(keyAnswerSentence(KeyAnswer::Missing)), run.errors.constData());
    QCOMPARE(m_server->connectionCount(), 0);
    survivedStore(QStringLiteral("125 the key is gone from the password store"), run);
}

void TestSavedConnection::noStoreIsTold()
{
    const Run run = docketAtHome().run(fetchAcme);
    QCOMPARE(run.exitCode, 3);
    QCOMPARE(run.output, QByteArray());
    QVERIFY2(run.sentences().contains(keyAnswerSentence(KeyAnswer::NoStore)), run.errors.constData());
    QCOMPARE(m_server->connectionCount(), 0);
    survivedStore(QStringLiteral("125 no password store, or no D-Bus"), run);
}

void TestSavedConnection::environmentHelpsWithoutAStore()
{
    const Run run = docketAtHome().with(QStringLiteral("DOCKET_API_KEY"), QString::fromUtf8(testKey)).run(fetchAcme);
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.ids().size(), 2);
}

void TestSavedConnection::lockedStoreIsTold()
{
    const Run run = docketAtHome().run(fetchAcme);
    QCOMPARE(run.exitCode, 3);
    QVERIFY2(run.sentences().contains(keyAnswerSentence(KeyAnswer::Locked)), run.errors.constData());
    QCOMPARE(m_server->connectionCount(), 0);
    survivedStore(QStringLiteral("125 the password store is locked"), run);
}

void TestSavedConnection::switchedOffIntegrationsAreLeftOut()
{
    keepKey(testKey);
    QSettings settings(settingsFile(), QSettings::IniFormat);
    Connection acme = *Connections(settings).byName(QStringLiteral("Acme"));
    acme.integrations[1].enabled = false;
    acme.endpoint.path = OrdersEndpoint::Path::Orders;
    acme.endpoint.statuses = {QStringLiteral("OPEN")};
    QVERIFY(Connections(settings).save(acme));
    const Run run = docketAtHome().run(fetchAcme);
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.ids(), QStringList{QStringLiteral("workday:one")});
    QCOMPARE(m_server->requests().constFirst().target, QByteArray("/v1/assessment/orders?page_size=250&statuses=OPEN"));
    QCOMPARE(m_server->otherRequests().size(), 0); // names are for windows
}

void TestSavedConnection::whatFailedIsToldAndTheOthersAreWritten()
{
    keepKey(testKey);
    m_server->replies("greenhouse:two", QString(), {status(403, envelopeBody("INTEGRATION.PERMISSION_MISSING"))});
    const Run run = docketAtHome().run(fetchAcme);
    QCOMPARE(run.exitCode, 4);
    QCOMPARE(run.ids(), QStringList{QStringLiteral("workday:one")});
    QVERIFY2(run.sentences().contains(QStringLiteral("Greenhouse")) || run.sentences().contains(QStringLiteral("two")),
        run.errors.constData());
    QVERIFY2(run.sentences().contains(QStringLiteral("permission")), run.errors.constData());
}

void TestSavedConnection::connectionsAreListedWithoutAKey()
{
    QSettings settings(settingsFile(), QSettings::IniFormat);
    Connection second{QStringLiteral("another-slot"), QStringLiteral("Zeta"), unitedStatesUrl(),
        {{QStringLiteral("lever:three"), {}, false}, {QStringLiteral("lever:four"), {}}}};
    second.enabled = false;
    QVERIFY(Connections(settings).save(second));
    const Run run = docketAtHome().run({QStringLiteral("--list-connections")});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.errors, QByteArray());
    QCOMPARE(QString::fromUtf8(run.output),
        QStringLiteral("Acme\t%1\ton\tworkday:one,greenhouse:two\n"
                       "Zeta\thttps://api.us.kombo.dev/v1\toff\tlever:four\n")
            .arg(m_server->baseUrl().toString()));
}

// What a process shows of itself, and every file below the home it was given. A process
// that lets nobody look at its environment shows nothing.
QStringList TestSavedConnection::placesWithTheKey(qint64 process) const
{
    QStringList places;
    const auto look = [&places](const QString& path) {
        QFile file(path);
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(testKey))
            places += path;
    };
    for (const char* name : {"cmdline", "environ", "comm", "status"})
        look(QStringLiteral("/proc/%1/%2").arg(process).arg(QLatin1String(name)));
    QDirIterator files(QDir::homePath(), QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        if (QFileInfo(path).isFile()) // no sockets
            look(path);
    }
    return places;
}

void TestSavedConnection::keyIsNowhereButInTheStoreWhileFetching()
{
    keepKey(testKey);
    m_server->repliesWith([](const Request& request) { // slow enough to be looked at
        return Answer()
            .wait(std::chrono::seconds(2))
            .send(http(200, pageBody({QString::fromUtf8(request.integration)})));
    });
    DBusWatch bus;
    QVERIFY(bus.isWatching());
    QStringList places{QStringLiteral("nobody looked")};
    const Run run = docketAtHome()
                        .beginning([&](QProcess& process) {
                            QTRY_COMPARE_WITH_TIMEOUT(m_server->requestCount(), 2, 20'000); // it has the key now
                            places = placesWithTheKey(process.processId());
                        })
                        .run(fetchAcme);
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(places, QStringList());
    QVERIFY(!run.output.contains(testKey));
    QVERIFY(!run.errors.contains(testKey));
    QCOMPARE(placesWithTheKey(0), QStringList()); // what it left behind
    const QByteArray said = bus.end();
    QVERIFY(said.contains("org.freedesktop.Secret")); // the watch was there
    QVERIFY(!said.contains(testKey));
}

std::unique_ptr<QProcess> TestSavedConnection::openWindow() const
{
    auto window = std::make_unique<QProcess>();
    QProcessEnvironment environment = Docket::bareEnvironment();
    for (const char* name : {"HOME", "XDG_RUNTIME_DIR", "DBUS_SESSION_BUS_ADDRESS"})
        environment.insert(QLatin1String(name), qEnvironmentVariable(name));
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    window->setProcessEnvironment(environment);
    window->start(Docket::program(), {});
    return window;
}

void TestSavedConnection::keyIsNowhereButInTheStoreWhileTheWindowIsOpen()
{
    keepKey(testKey);
    {
        QSettings settings(settingsFile(), QSettings::IniFormat);
        settings.setValue(QStringLiteral("activity/log"), true); // what it writes is looked through as well
    }
    DBusWatch bus;
    QVERIFY(bus.isWatching());
    const auto window = openWindow();
    QTRY_COMPARE_WITH_TIMEOUT(m_server->requestCount(), 2, 60'000);
    QTRY_COMPARE_WITH_TIMEOUT(m_server->otherRequests().size(), 4, 20'000); // names, too
    QCOMPARE(placesWithTheKey(window->processId()), QStringList());
    window->terminate();
    QVERIFY(window->waitForFinished());
    QVERIFY(!window->readAllStandardError().contains(testKey));
    QVERIFY(!window->readAllStandardOutput().contains(testKey));
    QCOMPARE(placesWithTheKey(0), QStringList());
    QFile log(QDir::homePath() + QStringLiteral("/.local/state/docket/activity.log"));
    QVERIFY(log.open(QIODevice::ReadOnly));
    QVERIFY(log.readAll().contains("Acme GmbH"));
    const QByteArray said = bus.end();
    QVERIFY(said.contains("org.freedesktop.Secret"));
    QVERIFY(!said.contains(testKey));
}

namespace {

// What is remembered, asked as another program would.
class RememberedOrders
{
public:
    RememberedOrders()
        : m_database(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("remembered")))
    {
        m_database.setDatabaseName(
            QDir::homePath() + QStringLiteral("/.local/share/docket/memory/") + slot + QStringLiteral(".sqlite"));
    }
    ~RememberedOrders()
    {
        m_database.close();
        m_database = QSqlDatabase();
        QSqlDatabase::removeDatabase(QStringLiteral("remembered"));
    }
    bool run(const char* sql) { return opened() && QSqlQuery(m_database).exec(QLatin1String(sql)); }
    // "3 orders, 1 new, 0 gone"; nothing: it cannot be read.
    // Each time anew: the program must find nobody at the file while it makes it.
    QString told()
    {
        m_database.close();
        const QString words = asked();
        m_database.close();
        return words;
    }

private:
    QString asked()
    {
        QSqlQuery query(m_database);
        if (!opened()
            || !query.exec(QStringLiteral("SELECT count(*), total(flags & 1 = 0), total(flags & 4 != 0) FROM orders"))
            || !query.next())
            return {};
        return QStringLiteral("%1 orders, %2 new, %3 gone")
            .arg(query.value(0).toInt())
            .arg(query.value(1).toInt())
            .arg(query.value(2).toInt());
    }

    bool opened() { return m_database.isOpen() || (QFile::exists(m_database.databaseName()) && m_database.open()); }

    QSqlDatabase m_database;
};

} // namespace

// The memory is locked from here meanwhile, so that the kill comes before the save for certain.
void TestSavedConnection::killedBetweenLoadAndSaveTheWindowForgetsNothing()
{
    keepKey(testKey);
    // What an earlier window remembered.
    QVERIFY(QDir(QDir::homePath() + QStringLiteral("/.local/share/docket/memory")).removeRecursively());
    const auto bringing = [this](const QStringList& ids) {
        m_server->repliesWith([ids](const Request& request) {
            return request.integration == "workday:one" ? ok(ids) : ok({QStringLiteral("t")});
        });
    };
    RememberedOrders remembered;
    bringing({QStringLiteral("a"), QStringLiteral("b")});
    const auto first = openWindow();
    QTRY_COMPARE_WITH_TIMEOUT(remembered.told(), QStringLiteral("3 orders, 0 new, 0 gone"), 60'000);
    first->terminate();
    QVERIFY(first->waitForFinished());

    bringing({QStringLiteral("b"), QStringLiteral("c")});
    QVERIFY(remembered.run("BEGIN IMMEDIATE"));
    const auto second = openWindow();
    QTRY_COMPARE_WITH_TIMEOUT(m_server->requestCount(), 4, 60'000);
    QTRY_COMPARE_WITH_TIMEOUT(m_server->otherRequests().size(), 8, 60'000); // asked once the orders are there
    second->kill();
    QVERIFY(second->waitForFinished());
    QVERIFY(remembered.run("ROLLBACK"));
    QCOMPARE(remembered.told(), QStringLiteral("3 orders, 0 new, 0 gone"));

    const auto third = openWindow();
    QTRY_COMPARE_WITH_TIMEOUT(remembered.told(), QStringLiteral("4 orders, 1 new, 1 gone"), 60'000);
    third->terminate();
    QVERIFY(third->waitForFinished());
}

namespace {

// Of the process that serves the password store; nullopt: there is none.
std::optional<qint64> processOfStore()
{
    QProcess asking;
    asking.start(QStringLiteral("dbus-send"),
        {QStringLiteral("--session"), QStringLiteral("--print-reply=literal"),
            QStringLiteral("--dest=org.freedesktop.DBus"), QStringLiteral("/org/freedesktop/DBus"),
            QStringLiteral("org.freedesktop.DBus.GetConnectionUnixProcessID"),
            QStringLiteral("string:org.freedesktop.secrets")});
    asking.waitForFinished();
    const QByteArray answer = asking.readAllStandardOutput().simplified(); // "uint32 4711"
    return asking.exitCode() == 0 ? std::make_optional<qint64>(answer.split(' ').constLast().toLongLong())
                                  : std::nullopt;
}

} // namespace

// Stopped before it is asked, it goes on once its call lies on the bus.
void TestSavedConnection::storeThatHangsForAWhileIsWaitedFor()
{
    keepKey(testKey);
    const std::optional<qint64> store = processOfStore();
    QVERIFY(store);
    QCOMPARE(::kill(static_cast<pid_t>(*store), SIGSTOP), 0);
    QProcess bus;
    bus.start(QStringLiteral("dbus-monitor"),
        {QStringLiteral("--session"), QStringLiteral("destination=org.freedesktop.secrets")});
    QVERIFY(bus.waitForStarted() && bus.waitForReadyRead());
    const Run run = docketAtHome()
                        .beginning([&](QProcess&) {
                            QByteArray said;
                            QTRY_VERIFY_WITH_TIMEOUT(
                                (said += bus.readAllStandardOutput()).contains("org.freedesktop.Secret"), 20'000);
                            QCOMPARE(m_server->requestCount(), 0);
                            QCOMPARE(::kill(static_cast<pid_t>(*store), SIGCONT), 0);
                        })
                        .run(fetchAcme);
    ::kill(static_cast<pid_t>(*store), SIGCONT);
    bus.terminate();
    bus.waitForFinished();
    QCOMPARE(run.errors, QByteArray());
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.ids().size(), 2);
    survived({QStringLiteral("125 the password store hangs for a while"), {}, 0, {}, QStringLiteral("2"),
        QStringLiteral("2"), QStringLiteral("complete; exit 0")});
}

void TestSavedConnection::storeThatIsBackIsAskedAgain()
{
    keepKey(testKey);
    const std::optional<qint64> store = processOfStore();
    QVERIFY(store);
    QCOMPARE(::kill(static_cast<pid_t>(*store), SIGTERM), 0);
    QTRY_VERIFY_WITH_TIMEOUT(!processOfStore(), 20'000);
    QSettings settings(settingsFile(), QSettings::IniFormat);
    Keychain keychain;
    Session session(settings, keychain);
    session.open();
    QTRY_COMPARE_WITH_TIMEOUT(session.connections().constFirst().key, KeyState::NoStore, 40'000);
    QCOMPARE(m_server->requestCount(), 0);

    QProcess back;
    back.start(QStringLiteral("gnome-keyring-daemon"),
        {QStringLiteral("--foreground"), QStringLiteral("--unlock"), QStringLiteral("--components=secrets")});
    back.write("x\n");
    back.closeWriteChannel();
    QTRY_VERIFY_WITH_TIMEOUT(processOfStore(), 30'000);
    session.load();
    QTRY_COMPARE_WITH_TIMEOUT(session.connections().constFirst().key, KeyState::Present, 40'000);
    QTRY_COMPARE_WITH_TIMEOUT(m_server->requestCount(), 2, 20'000);
    back.terminate();
    QVERIFY(back.waitForFinished());
    survived(
        {QStringLiteral("125 the password store goes away and comes back"), {}, 0, keyStateSentence(KeyState::NoStore),
            QStringLiteral("2"), QStringLiteral("2"), QStringLiteral("loaded once it is asked again")});
}

QTEST_GUILESS_MAIN(TestSavedConnection)
#include "tst_savedconnection.moc"
