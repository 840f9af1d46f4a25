// SPDX-License-Identifier: MIT
#include "views/connectionsdialog.h"
#include "views/docketstyle.h"
#include "views/endpointgroup.h"
#include "views/paint.h"

#include <QApplication>
#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

using namespace docket;

namespace {

ConnectionState acme()
{
    Connection connection;
    connection.keySlot = QStringLiteral("slot-a");
    connection.name = QStringLiteral("Acme <b>GmbH</b>");
    connection.baseUrl = europeUrl();
    connection.integrations
        = {{QStringLiteral("workday:one"), QStringLiteral("Berlin")}, {QStringLiteral("lever:two"), QString(), false}};
    return {connection, KeyState::Present};
}

ConnectionState globex(KeyState key)
{
    Connection connection;
    connection.keySlot = QStringLiteral("slot-g");
    connection.name = QStringLiteral("Globex");
    connection.baseUrl = unitedStatesUrl();
    connection.integrations = {{QStringLiteral("workday:one"), QString()}};
    connection.color = LabelColor::Violet;
    return {connection, key};
}

SourceState loadedSource(const ConnectionState& state, qint64 orders)
{
    SourceState source;
    source.source.integrationId = state.connection.integrations.first().id;
    source.source.connection = state.connection.keySlot;
    source.phase = SourceState::Phase::Complete;
    source.orders = orders;
    return source;
}

} // namespace

// The list of connections, and which orders one asks for.
class ConnectionsDialogTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { applyTheme(*qApp, Theme(Scheme::Light, 13)); }
    void everyConnectionShowsItsIntegrationsAndStates();
    void keyProblemsAreTold_data();
    void keyProblemsAreTold();
    void checksSwitchByKey();
    void buttonsSpeakOfTheCurrentConnection();
    void currentRowSurvivesAnAnswer();
    void endpointComesBackAsGiven();
    void aDayThatIsNoneIsRefused();
};

void ConnectionsDialogTest::everyConnectionShowsItsIntegrationsAndStates()
{
    ConnectionsDialog dialog;
    auto* tree = dialog.findChild<QTreeWidget*>(QStringLiteral("connections"));
    dialog.showConnections({acme(), globex(KeyState::Present)}, {loadedSource(acme(), 1812)});
    QCOMPARE(tree->topLevelItemCount(), 2);
    QTreeWidgetItem* item = tree->topLevelItem(0);
    QCOMPARE(item->text(0), QStringLiteral("Acme <b>GmbH</b>"));
    QCOMPARE(item->text(1), QStringLiteral("Europe"));
    QCOMPARE(item->child(0)->text(0), QStringLiteral("Berlin"));
    QVERIFY(item->child(0)->text(1).startsWith(QStringLiteral("1,812 order")));
    QCOMPARE(item->child(1)->checkState(0), Qt::Unchecked);
    QCOMPARE(item->child(1)->text(1), QStringLiteral("Switched off"));
    // The same integration of another connection has not loaded.
    QCOMPARE(tree->topLevelItem(1)->child(0)->text(1), QString());
    dialog.showConnections({globex(KeyState::Present)}, {});
    QCOMPARE(tree->topLevelItemCount(), 1);
    QCOMPARE(tree->topLevelItem(0)->text(0), QStringLiteral("Globex"));
    QCOMPARE(tree->topLevelItem(0)->childCount(), 1);
}

void ConnectionsDialogTest::keyProblemsAreTold_data()
{
    QTest::addColumn<KeyState>("state");
    QTest::newRow("no password store") << KeyState::NoStore;
    QTest::newRow("the store is locked") << KeyState::Locked;
    QTest::newRow("the user said no") << KeyState::Denied;
    QTest::newRow("the key is gone") << KeyState::Missing;
    QTest::newRow("locked or gone") << KeyState::LockedOrRemoved;
}

void ConnectionsDialogTest::keyProblemsAreTold()
{
    QFETCH(KeyState, state);
    ConnectionsDialog dialog;
    dialog.showConnections({globex(state)}, {});
    auto* tree = dialog.findChild<QTreeWidget*>(QStringLiteral("connections"));
    QVERIFY(!keyStateSentence(state).isEmpty());
    QCOMPARE(tree->topLevelItem(0)->text(1), keyStateSentence(state));
}

void ConnectionsDialogTest::checksSwitchByKey()
{
    ConnectionsDialog dialog;
    dialog.showConnections({acme()}, {});
    dialog.show();
    dialog.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    auto* tree = dialog.findChild<QTreeWidget*>(QStringLiteral("connections"));
    QSignalSpy enabled(&dialog, &ConnectionsDialog::enabledChosen);
    QSignalSpy integration(&dialog, &ConnectionsDialog::integrationEnabledChosen);
    tree->setFocus();
    QTest::keyClick(tree, Qt::Key_Space);
    QCOMPARE(enabled.size(), 1);
    QCOMPARE(enabled.first(), (QVariantList{QStringLiteral("slot-a"), false}));
    QTest::keyClick(tree, Qt::Key_Down);
    QTest::keyClick(tree, Qt::Key_Down);
    QTest::keyClick(tree, Qt::Key_Space);
    QCOMPARE(integration.size(), 1);
    QCOMPARE(integration.first(), (QVariantList{QStringLiteral("slot-a"), QStringLiteral("lever:two"), true}));
}

void ConnectionsDialogTest::buttonsSpeakOfTheCurrentConnection()
{
    ConnectionsDialog dialog;
    auto* remove = dialog.findChild<QPushButton*>(QStringLiteral("removeConnection"));
    QVERIFY(!remove->isEnabled());
    dialog.showConnections({acme(), globex(KeyState::Present)}, {});
    auto* tree = dialog.findChild<QTreeWidget*>(QStringLiteral("connections"));
    tree->setCurrentItem(tree->topLevelItem(1)->child(0));
    QSignalSpy removed(&dialog, &ConnectionsDialog::removeRequested);
    QSignalSpy edited(&dialog, &ConnectionsDialog::editRequested);
    QSignalSpy duplicated(&dialog, &ConnectionsDialog::duplicateRequested);
    remove->click();
    dialog.findChild<QPushButton*>(QStringLiteral("editConnection"))->click();
    dialog.findChild<QPushButton*>(QStringLiteral("duplicateConnection"))->click();
    for (const QSignalSpy* spy : {&removed, &edited, &duplicated}) {
        QCOMPARE(spy->size(), 1);
        QCOMPARE(spy->first().first().toString(), QStringLiteral("slot-g"));
    }
}

void ConnectionsDialogTest::currentRowSurvivesAnAnswer()
{
    ConnectionsDialog dialog;
    dialog.showConnections({acme(), globex(KeyState::Waiting)}, {});
    auto* tree = dialog.findChild<QTreeWidget*>(QStringLiteral("connections"));
    tree->setCurrentItem(tree->topLevelItem(1));
    tree->topLevelItem(0)->setExpanded(false);
    dialog.showConnections({acme(), globex(KeyState::Present)}, {loadedSource(acme(), 3)});
    QCOMPARE(tree->currentItem(), tree->topLevelItem(1));
    QVERIFY(!tree->topLevelItem(0)->isExpanded());
}

void ConnectionsDialogTest::endpointComesBackAsGiven()
{
    EndpointGroup group;
    QCOMPARE(group.endpoint(), OrdersEndpoint{});
    const OrdersEndpoint given{OrdersEndpoint::Path::Orders, {QStringLiteral("PAUSED"), QStringLiteral("OPEN")},
        {QStringLiteral("id1")}, QStringLiteral("2026-11-01T00:00:00Z")};
    group.setEndpoint(given);
    QCOMPARE(group.endpoint(), given);
    QVERIFY(group.check());
    group.findChild<QCheckBox*>(QStringLiteral("statusREJECTED"))->setChecked(true);
    QCOMPARE(group.endpoint().statuses,
        (QStringList{QStringLiteral("PAUSED"), QStringLiteral("OPEN"), QStringLiteral("REJECTED")}));
}

void ConnectionsDialogTest::aDayThatIsNoneIsRefused()
{
    EndpointGroup group;
    group.setEndpoint({OrdersEndpoint::Path::Orders, {}, {}, {}});
    auto* since = group.findChild<QLineEdit*>(QStringLiteral("createdAfter"));
    for (const char* good : {"", "2026-11-01", " 2026-11-01 ", "2026-11-01T10:00:00Z"}) {
        since->setText(QLatin1String(good));
        QVERIFY2(group.check(), good);
    }
    for (const char* bad : {"yesterday", "1.11.2026", "2026-13-01", "2026-11-01 10:00"}) {
        since->setText(QLatin1String(bad));
        QVERIFY2(!group.check(), bad);
    }
}

QTEST_MAIN(ConnectionsDialogTest)
#include "tst_connectionsdialog.moc"
