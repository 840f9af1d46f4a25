// SPDX-License-Identifier: MIT
#include "app/windowrequests.h"

#include "app/clipboardcopy.h"
#include "app/connectiondialogs.h"
#include "app/linkopener.h"
#include "app/proxydesk.h"
#include "app/session.h"
#include "models/ordertablemodel.h"
#include "models/sidebarmodel.h"
#include "tests/app/fakevault.h"
#include "tests/models/testorders.h"
#include "views/button.h"
#include "views/connectdialog.h"
#include "views/mainwindow.h"
#include "views/question.h"
#include "views/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

using namespace docket;
using namespace docket::test;

namespace {

// A window over an integration with an order that can be shown and one that cannot.
struct Served
{
    Served()
        : settings(folder.filePath(QStringLiteral("docket.ini")), QSettings::IniFormat)
        , session(settings, vault)
        , clipboard(pool)
        , proxies(session)
        , requests({session, model, clipboard, links, proxies, situation})
        , window(model, sideBar)
        , told(&clipboard, &ClipboardCopy::told)
    {
        auto* dialogs = new ConnectionDialogs(session, window); // the window's child
        requests.serve(window, *dialogs);
        source.source.integrationId = QStringLiteral("workday:abc");
        source.failure.emplace();
        source.failure->kind = Failure::Kind::UnreadableOrders;
        QGuiApplication::clipboard()->setText(QStringLiteral("before"));
    }
    void receive(const QByteArrayList& results)
    {
        orders.receive(results);
        auto list = std::make_shared<OrderList>(*orders.list());
        list->orders
            = std::make_shared<MarkedOrders>(MarkedOrders{orders.snapshot(), nullptr, nullptr, nullptr, nullptr});
        model.showResult(list);
    }
    // One that is switched off, as it was left yesterday.
    QString openSaved()
    {
        const Connection connection{newKeySlot(), QStringLiteral("Acme"), QUrl(QStringLiteral("http://127.0.0.1:1/v1")),
            {{QStringLiteral("workday:abc"), {}}}, LabelColor::None, false};
        Connections(settings).save(connection);
        vault.keys.insert(connection.keySlot, "kmb_0123456789abcdef4f2a");
        session.open();
        return connection.keySlot;
    }
    QString copied() const { return QGuiApplication::clipboard()->text(); }
    QString lastTold() const { return told.isEmpty() ? QString() : told.last().first().toString(); }

    QTemporaryDir folder;
    QThreadPool pool;
    QSettings settings;
    FakeVault vault;
    Session session;
    OrderTableModel model;
    SideBarModel sideBar;
    ClipboardCopy clipboard;
    LinkOpener links;
    ProxyDesk proxies;
    Situation situation;
    WindowRequests requests;
    MainWindow window;
    QSignalSpy told;
    Orders orders;
    SourceState source;
};

const QByteArray withoutId = R"({"candidate":{"first_name":"Zoë","email":"zoe@example.com"}})";

} // namespace

// What the buttons of the window lead to.
class WindowRequestsTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Theme(Scheme::Light, 13)); }

    void unreadableOrdersAreCopiedAsReceived();
    void unreadableOrdersAreCopiedWhileTheListShowsWhatIsGone();
    void maskedNoUnreadableOrderIsCopied();
    void whereNoneIsUnreadableNothingIsCopied();
    void aSwitchedOffConnectionIsEditedWithItsKey();
    void aCancelledSaveLeavesItsKey();
    void returnRemovesNoConnection();
};

void WindowRequestsTest::unreadableOrdersAreCopiedAsReceived()
{
    Served served;
    served.receive({orderJsonFor("o1"), withoutId});
    Q_EMIT served.window.requestedFor(WindowAction::CopyUnreadable, served.source);
    QCOMPARE(served.copied(), QString::fromUtf8(withoutId));
}

void WindowRequestsTest::unreadableOrdersAreCopiedWhileTheListShowsWhatIsGone()
{
    Served served;
    served.receive({orderJsonFor("o1"), withoutId});
    auto gone = std::make_shared<OrderList>();
    gone->snapshot = std::make_shared<Snapshot>();
    gone->orders = served.model.list()->orders;
    served.model.showResult(gone);
    Q_EMIT served.window.requestedFor(WindowAction::CopyUnreadable, served.source);
    QCOMPARE(served.copied(), QString::fromUtf8(withoutId));
}

void WindowRequestsTest::maskedNoUnreadableOrderIsCopied()
{
    Served served;
    served.receive({orderJsonFor("o1"), withoutId});
    served.model.setMasked(true);
    Q_EMIT served.window.requestedFor(WindowAction::CopyUnreadable, served.source);
    QCOMPARE(served.copied(), QStringLiteral("before"));
    QCOMPARE(served.lastTold(), QStringLiteral("Nothing was copied: personal data is masked"));
}

void WindowRequestsTest::whereNoneIsUnreadableNothingIsCopied()
{
    Served served;
    Q_EMIT served.window.requestedFor(WindowAction::CopyUnreadable, served.source); // before anything came
    QCOMPARE(served.lastTold(), QStringLiteral("Nothing to copy"));
    served.receive({orderJsonFor("o1")});
    Q_EMIT served.window.requestedFor(WindowAction::CopyUnreadable, served.source);
    QCOMPARE(served.copied(), QStringLiteral("before"));
    QCOMPARE(served.told.size(), 2);
}

void WindowRequestsTest::aSwitchedOffConnectionIsEditedWithItsKey()
{
    Served served;
    const QString slot = served.openSaved();
    Q_EMIT served.window.requestedForConnection(WindowAction::EditConnection, slot);
    Q_EMIT served.window.requestedForConnection(WindowAction::EditConnection, slot); // somebody is impatient
    QTRY_COMPARE(served.window.findChildren<ConnectDialog*>().size(), 1);
    auto* dialog = served.window.findChild<ConnectDialog*>();
    QVERIFY(
        dialog->findChild<QLineEdit*>(QStringLiteral("apiKey"))->placeholderText().contains(QStringLiteral("4f2a")));
    dialog->findChild<QLineEdit*>(QStringLiteral("connectionName"))->setText(QStringLiteral("Acme Europe"));
    dialog->findChild<Button*>(QStringLiteral("save"))->click();
    QTRY_COMPARE(Connections(served.settings).all().first().name, QStringLiteral("Acme Europe"));
    QCOMPARE(served.vault.keys.value(slot), QByteArray("kmb_0123456789abcdef4f2a"));
    QVERIFY(served.session.key(slot).isEmpty());
}

void WindowRequestsTest::aCancelledSaveLeavesItsKey()
{
    Served served;
    const QString slot = served.openSaved();
    Q_EMIT served.window.requestedForConnection(WindowAction::EditConnection, slot);
    QTRY_COMPARE(served.window.findChildren<ConnectDialog*>().size(), 1);
    auto* dialog = served.window.findChild<ConnectDialog*>();
    dialog->findChild<QLineEdit*>(QStringLiteral("apiKey"))->setText(QStringLiteral("kmb_fedcba98765432100000"));
    served.vault.holdsAnswers = true;
    dialog->findChild<Button*>(QStringLiteral("save"))->click();
    dialog->findChild<Button*>(QStringLiteral("cancel"))->click();
    QTRY_VERIFY(!served.window.findChild<ConnectDialog*>());
    served.vault.answer();
    QCOMPARE(served.vault.keys.value(slot), QByteArray("kmb_0123456789abcdef4f2a"));
}

void WindowRequestsTest::returnRemovesNoConnection()
{
    Served served;
    const QString slot = served.openSaved();
    Q_EMIT served.window.requestedForConnection(WindowAction::RemoveConnection, slot);
    QTest::keyClick(served.window.findChild<Question*>(), Qt::Key_Return);
    QTRY_VERIFY(!served.window.findChild<Question*>());
    QCOMPARE(Connections(served.settings).all().size(), 1);
    Q_EMIT served.window.requestedForConnection(WindowAction::RemoveConnection, slot);
    served.window.findChild<Question*>()->findChild<Button*>(QStringLiteral("accept"))->click();
    QCOMPARE(Connections(served.settings).all().size(), 0);
}

QTEST_MAIN(WindowRequestsTest)
#include "tst_windowrequests.moc"
