// SPDX-License-Identifier: MIT
#include "app/keychain.h"
#include "app/settings.h"
#include "models/connections.h"
#include "tests/app/docketrun.h"
#include "tests/support/pages.h"
#include "tests/support/scriptedserver.h"

#include <QFile>
#include <QSettings>
#include <QTest>

#include <memory>

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

private:
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
}

void TestSavedConnection::noStoreIsTold()
{
    const Run run = docketAtHome().run(fetchAcme);
    QCOMPARE(run.exitCode, 3);
    QCOMPARE(run.output, QByteArray());
    QVERIFY2(run.sentences().contains(keyAnswerSentence(KeyAnswer::NoStore)), run.errors.constData());
    QCOMPARE(m_server->connectionCount(), 0);
}

void TestSavedConnection::environmentHelpsWithoutAStore()
{
    const Run run = docketAtHome().with(QStringLiteral("DOCKET_API_KEY"), QString::fromUtf8(testKey)).run(fetchAcme);
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.ids().size(), 2);
}

QTEST_GUILESS_MAIN(TestSavedConnection)
#include "tst_savedconnection.moc"
