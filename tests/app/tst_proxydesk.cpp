// SPDX-License-Identifier: MIT
#include "app/proxydesk.h"
#include "app/session.h"
#include "models/api/guidance.h"
#include "tests/app/fakevault.h"
#include "tests/support/pages.h"
#include "tests/support/proxiednetwork.h"
#include "views/docketstyle.h"
#include "views/proxydialog.h"
#include "views/theme.h"

#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace docket;
using namespace docket::test;

// A window whose network has a proxy that wants a name and a password.
class ProxyDeskTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Theme(Scheme::Light, 13)); }
    void init();
    void cleanup();

    void proxyIsAskedAboutByItselfOnce();
    void cancelLeavesTheSentenceAndIsNotAskedAgain();
    void rightPasswordLoadsAllThatWasHeldBack();
    void wrongPasswordIsTriedOnceForAll();
    void stoppedTrialLetsNobodyFollow();
    void askedForItIsAskedAgain();
    void passwordIsInNoSettings();

private:
    void load();
    ProxyDialog* question() const { return m_main->findChild<ProxyDialog*>(); }
    void answer(const QString& password);
    void cancel();
    QList<Failure::Kind> failures();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ProxiedNetwork> m_network;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<FakeVault> m_vault;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<ProxyDesk> m_desk;
    std::unique_ptr<QWidget> m_main;
    std::unique_ptr<QSignalSpy> m_ends;
};

void ProxyDeskTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_network = std::make_unique<ProxiedNetwork>("anna:pr0xy-password");
    m_network->europe.repliesWith(
        [](const Request& request) { return ok({QString::fromLatin1(request.integration)}); });
    m_settings = std::make_unique<QSettings>(m_folder->filePath(QStringLiteral("docket.ini")), QSettings::IniFormat);
    m_vault = std::make_unique<FakeVault>();
    Connection connection{newKeySlot(), QStringLiteral("Acme"), europeUrl(), {}};
    for (const QString& id : {QStringLiteral("a:1"), QStringLiteral("a:2"), QStringLiteral("a:3")})
        connection.integrations.append({id, {}});
    Connections(*m_settings).save(connection);
    m_vault->keys.insert(connection.keySlot, "key-0123456789");
    m_session = std::make_unique<Session>(*m_settings, *m_vault);
    m_desk = std::make_unique<ProxyDesk>(*m_session);
    m_main = std::make_unique<QWidget>();
    m_desk->serve(*m_main);
    m_main->show();
    m_ends = std::make_unique<QSignalSpy>(&m_session->loader(), &Loader::ended);
}

void ProxyDeskTest::cleanup()
{
    m_main.reset();
    m_desk.reset();
    m_session.reset();
    m_network.reset();
}

void ProxyDeskTest::load()
{
    m_ends->clear();
    if (m_session->connections().isEmpty())
        m_session->open();
    else
        m_session->load();
    [this] { QTRY_VERIFY(m_ends->count() > 0 && !failures().isEmpty()); }();
}

void ProxyDeskTest::answer(const QString& password)
{
    QVERIFY(question());
    question()->findChild<QLineEdit*>(QStringLiteral("proxyUser"))->setText(QStringLiteral("anna"));
    question()->findChild<QLineEdit*>(QStringLiteral("proxyPassword"))->setText(password);
    question()->findChild<QPushButton*>(QStringLiteral("proxyUse"))->click();
    QTRY_VERIFY(!question());
}

void ProxyDeskTest::cancel()
{
    QVERIFY(question());
    question()->reject();
    QTRY_VERIFY(!question());
}

QList<Failure::Kind> ProxyDeskTest::failures()
{
    QList<Failure::Kind> kinds;
    for (const SourceState& state : m_session->loader().states()) {
        if (state.failure && !m_session->loader().isLoading())
            kinds += state.failure->kind;
    }
    return kinds;
}

void ProxyDeskTest::proxyIsAskedAboutByItselfOnce()
{
    load();
    QTRY_VERIFY(question());
    QCOMPARE(m_main->findChildren<ProxyDialog*>().size(), 1); // three integrations, one question
    QCOMPARE(failures(), QList<Failure::Kind>(3, Failure::Kind::ProxyAsksPassword));
}

void ProxyDeskTest::cancelLeavesTheSentenceAndIsNotAskedAgain()
{
    load();
    QTRY_VERIFY(question());
    cancel();
    load();
    QCOMPARE(failures(), QList<Failure::Kind>(3, Failure::Kind::ProxyAsksPassword));
    QVERIFY(!question());
    const Guidance told = guidance(*m_session->loader().states().constFirst().failure);
    QVERIFY(told.title.contains(m_network->proxy.label()));
    QVERIFY(told.sentence.contains(QStringLiteral("your admin")));
    QCOMPARE(told.action, GuidanceAction::EnterProxyPassword);
}

void ProxyDeskTest::rightPasswordLoadsAllThatWasHeldBack()
{
    load();
    QTRY_VERIFY(question());
    answer(QStringLiteral("pr0xy-password"));
    QTRY_COMPARE(m_network->europe.requestCount(), 3);
    QTRY_VERIFY(!m_session->loader().isLoading());
    for (const SourceState& state : m_session->loader().states())
        QCOMPARE(state.phase, SourceState::Phase::Complete);
    QVERIFY(!question());
}

void ProxyDeskTest::wrongPasswordIsTriedOnceForAll()
{
    load();
    QTRY_VERIFY(question());
    answer(QStringLiteral("mistyped"));
    QTRY_VERIFY(failures().contains(Failure::Kind::ProxyRefusedPassword));
    QCOMPARE(failures().count(Failure::Kind::ProxyRefusedPassword), 1);
    QVERIFY(!question()); // no loop of questions
    load();
    QCOMPARE(failures(), QList<Failure::Kind>(3, Failure::Kind::ProxyRefusedPassword));
    QVERIFY(!question());
    QCOMPARE(m_network->proxy.credentials(), QByteArrayList{"anna:mistyped"});
}

// Nobody knows whether the proxy would have let it through.
void ProxyDeskTest::stoppedTrialLetsNobodyFollow()
{
    m_network->europe.repliesWith([](const Request&) { return Answer(); });
    load();
    QTRY_VERIFY(question());
    const auto before = m_ends->count();
    answer(QStringLiteral("pr0xy-password"));
    QTRY_COMPARE(m_network->europe.requestCount(), 1);
    m_session->loader().stop();
    QTRY_COMPARE(m_ends->count(), before + 1);
    QVERIFY(!m_session->loader().isLoading());
    QCOMPARE(failures(), QList<Failure::Kind>(2, Failure::Kind::ProxyAsksPassword));
}

void ProxyDeskTest::askedForItIsAskedAgain()
{
    load();
    QTRY_VERIFY(question());
    answer(QStringLiteral("mistyped"));
    QTRY_VERIFY(failures().contains(Failure::Kind::ProxyRefusedPassword));
    m_desk->ask(m_network->proxy.label());
    answer(QStringLiteral("pr0xy-password"));
    QTRY_COMPARE(m_network->europe.requestCount(), 3);
    QTRY_VERIFY(!m_session->loader().isLoading());
    QCOMPARE(failures(), QList<Failure::Kind>());
}

void ProxyDeskTest::passwordIsInNoSettings()
{
    load();
    QTRY_VERIFY(question());
    answer(QStringLiteral("pr0xy-password"));
    QTRY_COMPARE(m_network->europe.requestCount(), 3);
    m_settings->sync();
    QFile file(m_settings->fileName());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray all = file.readAll();
    QVERIFY(all.contains("Acme"));
    QVERIFY(!all.contains("pr0xy-password") && !all.contains("anna"));
    for (const QByteArray& kept : std::as_const(m_vault->keys))
        QVERIFY(!kept.contains("pr0xy-password"));
}

QTEST_MAIN(ProxyDeskTest)
#include "tst_proxydesk.moc"
