// SPDX-License-Identifier: MIT
#include "tests/support/pages.h"
#include "tests/support/proxiednetwork.h"
#include "views/button.h"
#include "views/connectdialog.h"
#include "views/docketstyle.h"
#include "views/proxydialog.h"
#include "views/segmented.h"
#include "views/textlabel.h"
#include "views/theme.h"

#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

#include <memory>
#include <optional>

using namespace docket;
using namespace docket::test;

namespace {

constexpr int europe = 0;
constexpr int unitedStates = 1;
const QByteArray knownKey = R"({"status":"success","data":{"environment_id":"e"}})";

Answer keyRefusal()
{
    return status(401, envelopeBody("PLATFORM.AUTHENTICATION_INVALID", "No such key."));
}

} // namespace

// What the Test button leads to: the other region, and a proxy that wants a password.
class ConnectTestTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void keyOfTheOtherRegionIsFoundAndItsRegionTaken();
    void keyThatNoRegionKnowsIsToldSo();
    void regionThatCannotBeAskedIsToldSo();
    void anotherKeyTakesTheOfferBack();
    void answerAboutTheKeyBeforeIsNotShown();
    void resultForTheKeyBeforeIsNotShown();
    void addressThatIsNotKombosOffersNoRegion();
    void proxyIsNamedAskedForAndThenLetsTheTestThrough();
    void cancelledQuestionLeavesWhoCanAct();
    void wrongProxyPasswordIsSaidAndNotAskedForByItself();
    void proxyWithoutANameIsNotGivenOne();

private:
    void start(const QByteArray& wanted = {});
    void test() { button("test")->click(); }
    Button* button(const char* name) const { return m_dialog->findChild<Button*>(QLatin1String(name)); }
    QLineEdit* line(const char* name) const { return m_dialog->findChild<QLineEdit*>(QLatin1String(name)); }
    Segmented& region() const { return *m_dialog->findChild<Segmented*>(); }
    QString said() const { return m_dialog->findChild<TextLabel*>(QStringLiteral("testResult"))->text(); }
    QString offered() const { return button("testOffer")->isVisible() ? button("testOffer")->text() : QString(); }
    ProxyDialog* question() const { return m_dialog->findChild<ProxyDialog*>(); }
    void answer(const QString& user, const QString& password);

    std::unique_ptr<ProxiedNetwork> m_network;
    std::shared_ptr<ProxyPasswords> m_proxies;
    std::unique_ptr<ConnectDialog> m_dialog;
    std::optional<Connection> m_saved;
};

void ConnectTestTest::initTestCase()
{
    applyTheme(*qApp, Theme(Scheme::Light, 13));
}

void ConnectTestTest::init()
{
    start();
}

void ConnectTestTest::cleanup()
{
    m_dialog.reset();
    m_network.reset();
}

void ConnectTestTest::start(const QByteArray& wanted)
{
    cleanup();
    m_network = std::make_unique<ProxiedNetwork>(wanted);
    m_network->europe.repliesAt("/v1/check-api-key", {keyRefusal()});
    m_network->unitedStates.repliesAt("/v1/check-api-key", {status(200, knownKey)});
    m_network->unitedStates.replies({}, {ok({QStringLiteral("o1")})});
    m_saved.reset();
    m_proxies = std::make_shared<ProxyPasswords>();
    m_dialog = std::make_unique<ConnectDialog>(Connection{newKeySlot(), {}, {}, {}}, ApiKey(), m_proxies);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    connect(m_dialog.get(), &ConnectDialog::saveRequested, this,
        [this](const Connection& asked, const ApiKey&) { m_saved = asked; });
    m_dialog->show();
    line("apiKey")->setText(QStringLiteral("kmb_0123456789abcdef4f2a"));
    m_dialog->findChild<QPlainTextEdit*>()->setPlainText(QStringLiteral("workday:a = Acme"));
}

void ConnectTestTest::answer(const QString& user, const QString& password)
{
    question()->findChild<QLineEdit*>(QStringLiteral("proxyUser"))->setText(user);
    question()->findChild<QLineEdit*>(QStringLiteral("proxyPassword"))->setText(password);
    question()->findChild<Button*>(QStringLiteral("proxyUse"))->click();
}

void ConnectTestTest::keyOfTheOtherRegionIsFoundAndItsRegionTaken()
{
    test();
    QTRY_COMPARE(offered(), QStringLiteral("Ask the other region"));
    QCOMPARE(m_network->unitedStates.connectionCount(), 0); // until somebody asks for it
    button("testOffer")->click();
    QTRY_COMPARE(said(), QStringLiteral("This key belongs to the region United States."));
    QCOMPARE(region().currentIndex(), europe); // until somebody takes it
    QCOMPARE(offered(), QStringLiteral("Use United States"));
    button("testOffer")->click();
    QCOMPARE(region().currentIndex(), unitedStates);
    QCOMPARE(offered(), QString());
    test();
    QTRY_COMPARE(said(), QStringLiteral("Kombo answered for 1 of 1 integration(s)."));
    button("save")->click();
    QCOMPARE(m_saved->baseUrl, unitedStatesUrl());
}

void ConnectTestTest::keyThatNoRegionKnowsIsToldSo()
{
    m_network->unitedStates.repliesAt("/v1/check-api-key", {keyRefusal()});
    test();
    QTRY_VERIFY(!offered().isEmpty());
    button("testOffer")->click();
    QTRY_COMPARE(said(), QStringLiteral("Neither region knows this key. Copy it again, or ask for a new one."));
    QCOMPARE(offered(), QString());
    QCOMPARE(region().currentIndex(), europe);
}

void ConnectTestTest::regionThatCannotBeAskedIsToldSo()
{
    m_network->unitedStates.repliesAt("/v1/check-api-key", {status(503)});
    test();
    QTRY_VERIFY(!offered().isEmpty());
    button("testOffer")->click();
    QTRY_VERIFY(said().startsWith(QStringLiteral("The other region could not be asked. Kombo is busy.")));
    QCOMPARE(offered(), QString());
}

void ConnectTestTest::anotherKeyTakesTheOfferBack()
{
    test();
    QTRY_VERIFY(!offered().isEmpty());
    QTest::keyClicks(line("apiKey"), QStringLiteral("x"));
    QCOMPARE(offered(), QString());
    QCOMPARE(m_network->unitedStates.connectionCount(), 0);
}

void ConnectTestTest::answerAboutTheKeyBeforeIsNotShown()
{
    test();
    QTRY_VERIFY(!offered().isEmpty());
    button("testOffer")->click();
    QTest::keyClicks(line("apiKey"), QStringLiteral("x"));
    test();
    QTRY_COMPARE(m_network->europe.otherRequests().size(), 2);
    QTRY_COMPARE(m_network->unitedStates.otherRequests().size(), 1);
    QTRY_COMPARE(offered(), QStringLiteral("Ask the other region"));
    QVERIFY(!said().contains(QStringLiteral("United States")));
}

void ConnectTestTest::resultForTheKeyBeforeIsNotShown()
{
    test();
    QTest::keyClicks(line("apiKey"), QStringLiteral("x")); // while it is asked for
    QTRY_VERIFY(button("test")->isEnabled());
    QCOMPARE(m_network->europe.otherRequests().size(), 1);
    QVERIFY2(!said().contains(QStringLiteral("Kombo")), qPrintable(said()));
    QCOMPARE(offered(), QString());
}

void ConnectTestTest::addressThatIsNotKombosOffersNoRegion()
{
    ScriptedServer server;
    server.repliesAt("/v1/check-api-key", {keyRefusal()});
    button("advanced")->setChecked(true);
    line("baseUrl")->setText(server.baseUrl().toString());
    test();
    QTRY_VERIFY(said().contains(QStringLiteral("Acme: ")));
    QCOMPARE(offered(), QString());
}

void ConnectTestTest::proxyIsNamedAskedForAndThenLetsTheTestThrough()
{
    start("anna:right");
    region().setCurrentIndex(unitedStates);
    test();
    QTRY_COMPARE(offered(), QStringLiteral("Enter proxy password…"));
    QVERIFY(said().contains(m_network->proxy.label()));
    QVERIFY(!question());
    button("testOffer")->click();
    QVERIFY(question()->findChild<TextLabel*>(QStringLiteral("proxyName"))->text().contains(m_network->proxy.label()));
    answer(QStringLiteral("anna"), QStringLiteral("right"));
    QTRY_COMPARE(said(), QStringLiteral("Kombo answered for 1 of 1 integration(s)."));
    QCOMPARE(offered(), QString());
}

void ConnectTestTest::cancelledQuestionLeavesWhoCanAct()
{
    start("anna:right");
    test();
    QTRY_VERIFY(!offered().isEmpty());
    button("testOffer")->click();
    question()->findChild<Button*>(QStringLiteral("proxyCancel"))->click();
    QTRY_VERIFY(!question());
    QVERIFY(said().contains(QStringLiteral("ask your admin")));
    QCOMPARE(offered(), QStringLiteral("Enter proxy password…"));
    QCOMPARE(m_network->proxy.credentials(), QByteArrayList());
}

void ConnectTestTest::wrongProxyPasswordIsSaidAndNotAskedForByItself()
{
    start("anna:right");
    test();
    QTRY_VERIFY(!offered().isEmpty());
    button("testOffer")->click();
    answer(QStringLiteral("anna"), QStringLiteral("wrong"));
    QTRY_VERIFY(said().contains(QStringLiteral("did not accept")));
    QTRY_VERIFY(!question());
    QVERIFY(!said().contains(QStringLiteral("wrong")) && !said().contains(QStringLiteral("anna")));
    QCOMPARE(m_network->proxy.credentials(), QByteArrayList{"anna:wrong"});
}

void ConnectTestTest::proxyWithoutANameIsNotGivenOne()
{
    start("anna:right");
    test();
    QTRY_VERIFY(!offered().isEmpty());
    button("testOffer")->click();
    answer({}, QStringLiteral("right"));
    QVERIFY(question()->isVisible());
    QCOMPARE(m_network->proxy.credentials(), QByteArrayList());
}

QTEST_MAIN(ConnectTestTest)
#include "tst_connecttest.moc"
