// SPDX-License-Identifier: MIT
#include "app/session.h"
#include "models/orders/store.h"
#include "tests/app/fakevault.h"
#include "tests/support/pages.h"
#include "tests/support/scriptedserver.h"

#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace docket;
using namespace docket::test;

// Several connections in one session, each with a key and a fate of its own.
class SessionTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void allEnabledConnectionsAreLoaded();
    void oneLockedKeyLeavesTheOthersLoaded();
    void eachKeyStateIsItsOwn_data();
    void eachKeyStateIsItsOwn();
    void lateKeyAddsItsConnectionWithoutAskingTheOthers();
    void keysAreAskedForAgainOnRefresh();
    void switchedOffConnectionsAreNotAskedAndKeepNoKey();
    void switchedOnAgainTheyAreLoaded();
    void switchedOffIntegrationLosesItsRows();
    void keyForThisSessionIsKeptNowhere();
    void keyForThisSessionOfASavedConnection();
    void anotherAddressForThisSessionIsNotSaved();
    void keptConnectionIsOpenBesideTheOthers();
    void keptWhileOffItHoldsNoKey();
    void keyThatComesAfterSwitchingOffIsNotHeld();
    void keyThatCouldNotBeKeptSavesNothing();
    void cancelledSaveLeavesTheKeyThatWasThere();
    void cancelledSaveOfANewOneLeavesNoKey();
    void keyOfASwitchedOffConnectionIsAskedFor();
    void removedConnectionGoesWithKeySettingsAndRows();
    void keyThatCannotBeRemovedIsTold();
    void removalThatCannotBeSavedIsTold();
    void demoPutsTheOthersAside();
    void filesPutTheOthersAside();
    void connectingFromTheDemoBringsTheOthersBack();
    void oneSourceIsAskedAgain();

private:
    Connection saved(const QString& name, const QStringList& integrations, bool enabled = true);
    void openAndWait();
    bool isWaitingForKeys() const;
    QString rows() const;
    KeyState keyOf(const Connection& connection) const { return m_session->connection(connection.keySlot)->key; }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<FakeVault> m_vault;
    std::unique_ptr<Session> m_session;
    std::shared_ptr<const Snapshot> m_snapshot;
};

namespace {

const QString workday = QStringLiteral("workday:a");
const QString lever = QStringLiteral("lever:b");

} // namespace

void SessionTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<QSettings>(m_folder->filePath(QStringLiteral("docket.ini")), QSettings::IniFormat);
    m_server = std::make_unique<ScriptedServer>();
    m_server->repliesWith([](const Request& request) { // one order, named by key and integration
        const QByteArray key = request.headers.value("authorization").mid(qstrlen("Bearer "));
        return ok({QString::fromLatin1(key + '/' + request.integration)});
    });
    m_vault = std::make_unique<FakeVault>();
    m_session = std::make_unique<Session>(*m_settings, *m_vault);
    connect(&m_session->loader(), &Loader::snapshotChanged, this,
        [this](const std::shared_ptr<const Snapshot>& snapshot) { m_snapshot = snapshot; });
}

void SessionTest::cleanup()
{
    m_session.reset();
    m_snapshot.reset();
}

// A connection in settings and password store; its key is its name.
Connection SessionTest::saved(const QString& name, const QStringList& integrations, bool enabled)
{
    Connection connection{newKeySlot(), name, m_server->baseUrl(), {}};
    for (const QString& id : integrations)
        connection.integrations.append({id, {}});
    connection.enabled = enabled;
    Connections(*m_settings).save(connection);
    m_vault->keys.insert(connection.keySlot, name.toLatin1());
    return connection;
}

void SessionTest::openAndWait()
{
    m_session->open();
    QTRY_VERIFY(!isWaitingForKeys());
    QTRY_VERIFY(!m_session->loader().isLoading());
}

bool SessionTest::isWaitingForKeys() const
{
    const QList<ConnectionState> states = m_session->connections();
    return std::any_of(states.begin(), states.end(),
        [](const ConnectionState& state) { return state.connection.enabled && state.key == KeyState::Waiting; });
}

QString SessionTest::rows() const
{
    QStringList ids;
    for (const Snapshot::Rows& rows : m_snapshot->rows()) {
        for (std::uint32_t at = 0; at < rows.count; ++at) {
            const std::string_view id = m_snapshot->order(OrderRow(rows.first + at)).id();
            ids += QString::fromUtf8(id.data(), static_cast<qsizetype>(id.size()));
        }
    }
    ids.sort();
    return ids.join(QLatin1Char(' '));
}

void SessionTest::allEnabledConnectionsAreLoaded()
{
    saved(QStringLiteral("EU"), {workday, lever});
    saved(QStringLiteral("US"), {workday});
    openAndWait();
    QCOMPARE(rows(), QStringLiteral("EU/lever:b EU/workday:a US/workday:a"));
    const QList<SourceState>& states = m_session->loader().states();
    QCOMPARE(states.size(), 3);
    QCOMPARE(states.at(2).source.connectionName, QStringLiteral("US"));
    QVERIFY(m_session->isOpen());
}

void SessionTest::oneLockedKeyLeavesTheOthersLoaded()
{
    const Connection locked = saved(QStringLiteral("EU"), {workday});
    const Connection open = saved(QStringLiteral("US"), {workday});
    m_vault->readAnswers.insert(locked.keySlot, KeyAnswer::Denied);
    openAndWait();
    QCOMPARE(rows(), QStringLiteral("US/workday:a"));
    QCOMPARE(keyOf(locked), KeyState::Denied);
    QCOMPARE(keyOf(open), KeyState::Present);
}

void SessionTest::eachKeyStateIsItsOwn_data()
{
    QTest::addColumn<KeyAnswer>("answer");
    QTest::addColumn<KeyState>("state");
    QTest::newRow("there") << KeyAnswer::Done << KeyState::Present;
    QTest::newRow("no store") << KeyAnswer::NoStore << KeyState::NoStore;
    QTest::newRow("denied") << KeyAnswer::Denied << KeyState::Denied;
    QTest::newRow("failed") << KeyAnswer::Failed << KeyState::Failed;
}

void SessionTest::eachKeyStateIsItsOwn()
{
    QFETCH(KeyAnswer, answer);
    QFETCH(KeyState, state);
    const Connection one = saved(QStringLiteral("EU"), {workday});
    m_vault->readAnswers.insert(one.keySlot, answer);
    openAndWait();
    QCOMPARE(keyOf(one), state);
    QCOMPARE(m_server->requestCount(), hasKey(state) ? 1 : 0);
    QCOMPARE(m_session->key(one.keySlot).isEmpty(), !hasKey(state));
}

void SessionTest::lateKeyAddsItsConnectionWithoutAskingTheOthers()
{
    const Connection given{newKeySlot(), QStringLiteral("Own"), m_server->baseUrl(), {{workday, {}}}};
    saved(QStringLiteral("EU"), {workday});
    m_vault->holdsAnswers = true;
    m_session->open();
    m_session->use(given, ApiKey::fromBytes("Own")); // while the store asks for its password
    QTRY_COMPARE(m_server->requestCount(), 1);
    QTRY_VERIFY(!m_session->loader().isLoading());
    m_vault->answer();
    QTRY_COMPARE(m_server->requestCount(), 2);
    QTRY_VERIFY(!m_session->loader().isLoading());
    QCOMPARE(rows(), QStringLiteral("EU/workday:a Own/workday:a"));
    QCOMPARE(m_server->requestCount(), 2);
}

void SessionTest::keysAreAskedForAgainOnRefresh()
{
    const Connection locked = saved(QStringLiteral("EU"), {workday});
    m_vault->readAnswers.insert(locked.keySlot, KeyAnswer::Denied);
    openAndWait();
    m_vault->readAnswers.clear();
    m_session->load();
    QTRY_COMPARE(keyOf(locked), KeyState::Present);
    QTRY_VERIFY(!m_session->loader().isLoading());
    QCOMPARE(rows(), QStringLiteral("EU/workday:a"));
}

void SessionTest::switchedOffConnectionsAreNotAskedAndKeepNoKey()
{
    saved(QStringLiteral("EU"), {workday});
    const Connection off = saved(QStringLiteral("US"), {workday}, false);
    openAndWait();
    QCOMPARE(rows(), QStringLiteral("EU/workday:a"));
    QCOMPARE(m_vault->reads, 1);
    QCOMPARE(m_session->connections().size(), 2);
    QVERIFY(m_session->key(off.keySlot).isEmpty());
}

void SessionTest::switchedOnAgainTheyAreLoaded()
{
    const Connection one = saved(QStringLiteral("EU"), {workday});
    openAndWait();
    m_session->setEnabled(one.keySlot, false);
    QTRY_COMPARE(m_snapshot->orderCount(), std::size_t{0});
    QVERIFY(m_session->key(one.keySlot).isEmpty());
    QVERIFY(!m_session->isOpen());
    QVERIFY(!Connections(*m_settings).all().first().enabled);
    m_session->setEnabled(one.keySlot, true);
    QTRY_COMPARE(m_snapshot->orderCount(), std::size_t{1});
    QVERIFY(Connections(*m_settings).all().first().enabled);
}

void SessionTest::switchedOffIntegrationLosesItsRows()
{
    const Connection one = saved(QStringLiteral("EU"), {workday, lever});
    openAndWait();
    const int before = m_server->requestCount();
    m_session->setIntegrationEnabled(one.keySlot, lever, false);
    QTRY_COMPARE(rows(), QStringLiteral("EU/workday:a"));
    QCOMPARE(m_server->requestCount(), before);
    QVERIFY(!Connections(*m_settings).all().first().integrations.at(1).enabled);
}

void SessionTest::keyForThisSessionIsKeptNowhere()
{
    const Connection given{newKeySlot(), QStringLiteral("Own"), m_server->baseUrl(), {{workday, {}}}};
    m_session->use(given, ApiKey::fromBytes("Own"));
    QTRY_VERIFY(m_snapshot && m_snapshot->orderCount() == 1);
    QCOMPARE(keyOf(given), KeyState::SessionOnly);
    QVERIFY(!m_session->connection(given.keySlot)->isSaved);
    QVERIFY(m_vault->keys.isEmpty());
    QVERIFY(Connections(*m_settings).all().isEmpty());
    m_session->setEnabled(given.keySlot, false); // there is no other place to have it from
    QVERIFY(!m_session->key(given.keySlot).isEmpty());
}

void SessionTest::keyForThisSessionOfASavedConnection()
{
    const Connection one = saved(QStringLiteral("EU"), {workday});
    m_vault->readAnswers.insert(one.keySlot, KeyAnswer::NoStore);
    openAndWait();
    m_session->use(one, ApiKey::fromBytes("given"));
    QTRY_VERIFY(m_snapshot->orderCount() == 1);
    QCOMPARE(rows(), QStringLiteral("given/workday:a"));
    QCOMPARE(keyOf(one), KeyState::SessionOnly);
    QVERIFY(m_session->connection(one.keySlot)->isSaved);
}

// The store has the key of the address that is saved: it must not go to another one.
void SessionTest::anotherAddressForThisSessionIsNotSaved()
{
    const Connection one = saved(QStringLiteral("EU"), {workday, lever});
    openAndWait();
    m_session->use(one, ApiKey::fromBytes("given"));
    m_session->setIntegrationEnabled(one.keySlot, lever, false);
    QVERIFY(!Connections(*m_settings).all().first().integrations.at(1).enabled);
    const ScriptedServer other;
    Connection elsewhere = one;
    elsewhere.baseUrl = other.baseUrl();
    m_session->use(elsewhere, ApiKey::fromBytes("given"));
    m_session->setIntegrationEnabled(one.keySlot, workday, false);
    const Connection kept = Connections(*m_settings).all().first();
    QCOMPARE(kept.baseUrl, one.baseUrl);
    QVERIFY(kept.integrations.at(0).enabled);
    QVERIFY(!m_session->connection(one.keySlot)->connection.integrations.at(0).enabled);
}

void SessionTest::keptConnectionIsOpenBesideTheOthers()
{
    saved(QStringLiteral("US"), {workday});
    openAndWait();
    const Connection added{newKeySlot(), QStringLiteral("EU"), m_server->baseUrl(), {{lever, {}}}};
    KeyAnswer told = KeyAnswer::Failed;
    m_session->keep(added, ApiKey::fromBytes("EU"), this, [&told](KeyAnswer answer) { told = answer; });
    QTRY_COMPARE(told, KeyAnswer::Done);
    QTRY_COMPARE(m_snapshot->orderCount(), std::size_t{2});
    QCOMPARE(m_session->connections().first().connection.name, QStringLiteral("EU")); // by name
    QCOMPARE(keyOf(added), KeyState::Present);
    QCOMPARE(Connections(*m_settings).all().size(), 2);
}

void SessionTest::keptWhileOffItHoldsNoKey()
{
    Connection off = saved(QStringLiteral("EU"), {workday}, false);
    openAndWait();
    off.name = QStringLiteral("Europe");
    KeyAnswer told = KeyAnswer::Failed;
    m_session->keep(off, ApiKey::fromBytes("EU"), this, [&told](KeyAnswer answer) { told = answer; });
    QTRY_COMPARE(told, KeyAnswer::Done);
    QCOMPARE(m_session->connections().first().connection.name, QStringLiteral("Europe"));
    QVERIFY(m_session->key(off.keySlot).isEmpty());
    QCOMPARE(keyOf(off), KeyState::Waiting);
    m_session->setEnabled(off.keySlot, true);
    QTRY_VERIFY(m_snapshot && m_snapshot->orderCount() == 1);
}

void SessionTest::keyThatComesAfterSwitchingOffIsNotHeld()
{
    const Connection one = saved(QStringLiteral("EU"), {workday});
    m_vault->holdsAnswers = true;
    m_session->open();
    m_session->setEnabled(one.keySlot, false);
    m_vault->answer();
    QVERIFY(m_session->key(one.keySlot).isEmpty());
    m_session->setEnabled(one.keySlot, true);
    QTRY_COMPARE(keyOf(one), KeyState::Present);
}

void SessionTest::keyThatCouldNotBeKeptSavesNothing()
{
    m_vault->writeAnswer = KeyAnswer::Denied;
    const Connection added{newKeySlot(), QStringLiteral("EU"), m_server->baseUrl(), {{lever, {}}}};
    KeyAnswer told = KeyAnswer::Done;
    m_session->keep(added, ApiKey::fromBytes("EU"), this, [&told](KeyAnswer answer) { told = answer; });
    QTRY_COMPARE(told, KeyAnswer::Denied);
    QVERIFY(m_session->connections().isEmpty());
    QVERIFY(Connections(*m_settings).all().isEmpty());
}

// The old address stays, and so must its key.
void SessionTest::cancelledSaveLeavesTheKeyThatWasThere()
{
    const Connection one = saved(QStringLiteral("EU"), {workday});
    openAndWait();
    const ScriptedServer other;
    Connection elsewhere = one;
    elsewhere.baseUrl = other.baseUrl();
    m_vault->holdsAnswers = true;
    auto dialog = std::make_unique<QObject>();
    const auto nobody = [](KeyAnswer) { QFAIL("nobody waits"); };
    m_session->keep(elsewhere, ApiKey::fromBytes("other"), dialog.get(), nobody, m_session->key(one.keySlot));
    dialog.reset();
    m_vault->answer();
    QCOMPARE(m_vault->keys.value(one.keySlot), QByteArray("EU"));
    QCOMPARE(Connections(*m_settings).all().first().baseUrl, one.baseUrl);
    QCOMPARE(m_session->connection(one.keySlot)->connection.baseUrl, one.baseUrl);
}

void SessionTest::cancelledSaveOfANewOneLeavesNoKey()
{
    const Connection added{newKeySlot(), QStringLiteral("EU"), m_server->baseUrl(), {{lever, {}}}};
    m_vault->holdsAnswers = true;
    auto dialog = std::make_unique<QObject>();
    m_session->keep(added, ApiKey::fromBytes("EU"), dialog.get(), [](KeyAnswer) { QFAIL("nobody waits"); });
    dialog.reset();
    m_vault->answer();
    QVERIFY(m_vault->keys.isEmpty());
    QVERIFY(Connections(*m_settings).all().isEmpty());
}

void SessionTest::keyOfASwitchedOffConnectionIsAskedFor()
{
    const Connection off = saved(QStringLiteral("EU"), {workday}, false);
    openAndWait();
    ApiKey key;
    m_session->askKey(off.keySlot, this, [&key](const ApiKey& answer) { key = answer; });
    QTRY_COMPARE(key.bytes(), QByteArray("EU"));
    QVERIFY(m_session->key(off.keySlot).isEmpty()); // nobody holds it but who asked
}

void SessionTest::removedConnectionGoesWithKeySettingsAndRows()
{
    const Connection gone = saved(QStringLiteral("EU"), {workday});
    const Connection stays = saved(QStringLiteral("US"), {workday});
    openAndWait();
    const int before = m_server->requestCount();
    m_session->remove(gone.keySlot);
    QTRY_COMPARE(rows(), QStringLiteral("US/workday:a"));
    QCOMPARE(m_server->requestCount(), before);
    QCOMPARE(m_vault->keys.size(), 1);
    QVERIFY(m_vault->keys.contains(stays.keySlot));
    QCOMPARE(Connections(*m_settings).all().size(), 1);
    QCOMPARE(m_session->connections().size(), 1);
}

void SessionTest::keyThatCannotBeRemovedIsTold()
{
    const Connection gone = saved(QStringLiteral("EU"), {workday});
    openAndWait();
    m_vault->removeAnswer = KeyAnswer::Denied;
    QSignalSpy told(m_session.get(), &Session::told);
    m_session->remove(gone.keySlot);
    QTRY_COMPARE(told.count(), 1);
    QVERIFY(told.first().first().toString().contains(keyAnswerSentence(KeyAnswer::Denied)));
}

// It would be there again at the next start.
void SessionTest::removalThatCannotBeSavedIsTold()
{
    QSettings settings(QStringLiteral("/proc/docket.ini"), QSettings::IniFormat);
    const Connection one{newKeySlot(), QStringLiteral("EU"), m_server->baseUrl(), {{workday, {}}}};
    Connections(settings).save(one);
    Session session(settings, *m_vault);
    session.open();
    const QSignalSpy told(&session, &Session::told);
    session.remove(one.keySlot);
    QCOMPARE(told.count(), 1);
    QVERIFY(told.first().first().toString().startsWith(QStringLiteral("Settings cannot be saved")));
}

void SessionTest::demoPutsTheOthersAside()
{
    saved(QStringLiteral("EU"), {workday});
    openAndWait();
    m_session->startDemo();
    QVERIFY(m_session->isDemo());
    QCOMPARE(m_session->connections().size(), 1);
    QTRY_VERIFY(m_snapshot->orderCount() > 100);
    m_session->leaveDemo();
    QVERIFY(!m_session->isDemo());
    QTRY_COMPARE(rows(), QStringLiteral("EU/workday:a"));
    QCOMPARE(m_vault->reads, 1); // the key was only put aside
}

void SessionTest::filesPutTheOthersAside()
{
    saved(QStringLiteral("EU"), {workday});
    openAndWait();
    m_session->putAside();
    QVERIFY(!m_session->isOpen());
    QTRY_COMPARE(m_snapshot->orderCount(), std::size_t{0});
    m_session->takeBack();
    QTRY_COMPARE(rows(), QStringLiteral("EU/workday:a"));
}

void SessionTest::connectingFromTheDemoBringsTheOthersBack()
{
    saved(QStringLiteral("EU"), {workday});
    m_session->startDemo(); // before anything was opened
    QTRY_VERIFY(m_snapshot && m_snapshot->orderCount() > 100);
    const Connection given{newKeySlot(), QStringLiteral("Own"), m_server->baseUrl(), {{workday, {}}}};
    m_session->use(given, ApiKey::fromBytes("Own"));
    QVERIFY(!m_session->isDemo());
    QTRY_COMPARE(rows(), QStringLiteral("EU/workday:a Own/workday:a"));
}

void SessionTest::oneSourceIsAskedAgain()
{
    saved(QStringLiteral("EU"), {workday, lever});
    openAndWait();
    const int before = m_server->requestCount();
    m_session->reload({m_session->loader().states().at(1).source});
    QTRY_COMPARE(m_server->requestCount(), before + 1);
    QCOMPARE(m_server->requests().constLast().integration, lever.toLatin1());
}

QTEST_GUILESS_MAIN(SessionTest)
#include "tst_session.moc"
