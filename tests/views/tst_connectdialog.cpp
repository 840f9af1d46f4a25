// SPDX-License-Identifier: MIT
#include "tests/support/pages.h"
#include "tests/support/scriptedserver.h"
#include "tests/views/partprobe.h"
#include "views/connectdialog.h"
#include "views/endpointgroup.h"
#include "views/segmented.h"
#include "views/textlabel.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

#include <optional>

using namespace docket;
using namespace docket::test;

namespace {

const QByteArray pastedKey = QByteArrayLiteral("kmb_secret_0123456789abcdef4f2a");

// The dialog and what it asked its window for.
struct Asked
{
    explicit Asked(const Connection& connection = {newKeySlot(), {}, {}, {}}, const ApiKey& key = {})
        : dialog(connection, key)
    {
        QObject::connect(
            &dialog, &ConnectDialog::saveRequested, &dialog, [this](const Connection& asked, const ApiKey& askedKey) {
                saved = asked;
                savedKey = askedKey;
            });
        QObject::connect(&dialog, &ConnectDialog::sessionOnlyRequested, &dialog,
            [this](const Connection&, const ApiKey&) { ++sessions; });
        dialog.show();
        dialog.activateWindow();
    }
    QLineEdit* line(const char* name) const { return dialog.findChild<QLineEdit*>(QLatin1String(name)); }
    QPlainTextEdit* ids() const { return dialog.findChild<QPlainTextEdit*>(); }
    Button* button(const char* name) const { return dialog.findChild<Button*>(QLatin1String(name)); }
    QString said() const
    {
        const auto* label = dialog.findChild<TextLabel*>(QStringLiteral("testResult"));
        return label->isVisible() ? label->text() : QString();
    }
    void fill(const QString& key = QString::fromUtf8(pastedKey)) const
    {
        line("connectionName")->setText(QStringLiteral("Acme EU"));
        line("apiKey")->setText(key);
        ids()->setPlainText(
            QStringLiteral("workday:HWUTwvyx2wLoSUHphiWVrp28 = Acme\ngreenhouse:4TQfm1xa9LrB7e2KpQmV0sYd"));
    }
    void useAddress(const QString& address) const
    {
        button("advanced")->setChecked(true);
        line("baseUrl")->setText(address);
    }

    ConnectDialog dialog;
    std::optional<Connection> saved;
    ApiKey savedKey;
    int sessions = 0;
};

// Everything that assistive technology can read of a widget and of those in it.
QString spokenText(QObject* object)
{
    QString all;
    if (QAccessibleInterface* face = QAccessible::queryAccessibleInterface(object)) {
        for (const QAccessible::Text kind :
            {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help})
            all += face->text(kind) + QLatin1Char('\n');
        if (QAccessibleTextInterface* text = face->textInterface())
            all += text->text(0, text->characterCount());
    }
    for (QObject* child : object->children()) {
        if (child->isWidgetType())
            all += spokenText(child);
    }
    return all;
}

} // namespace

// A connection: asked for, tested, handed over.
class ConnectDialogTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyFieldHasAName();
    void tabGoesRoundEverything();
    void keyIsNeverSpokenOrShown();
    void whatIsMissingIsSaid_data();
    void whatIsMissingIsSaid();
    void pastedKeyIsCleaned_data();
    void pastedKeyIsCleaned();
    void regionChoosesTheAddress();
    void addressTakesThePlaceOfTheRegion();
    void closedAdvancedMeansTheRegion();
    void dangerousAddressesAreRefused_data();
    void dangerousAddressesAreRefused();
    void idsAreCountedAndNamed();
    void repeatedIdIsSaid();
    void namelessConnectionTakesTheNameOfItsIntegration();
    void emptyKeyFieldKeepsTheKey();
    void editedConnectionFillsTheFields();
    void labelAndEndpointAreHandedOver();
    void whatIsSwitchedOffStaysSo();
    void testAsksEachIntegration();
    void testSaysWhatFailed();
    void unreachableServerIsSaid();
    void testWithoutAKeyAsksNobody();
    void keyProblemOffersThisSession();
    void waitingForTheStoreBlocksSaving();
};

void ConnectDialogTest::initTestCase()
{
    applyTheme(*qApp, Theme(Scheme::Light, 13));
}

void ConnectDialogTest::everyFieldHasAName()
{
    const Asked asked;
    asked.button("advanced")->setChecked(true);
    QCOMPARE(nameOf(asked.line("connectionName")), QStringLiteral("Name"));
    QCOMPARE(nameOf(asked.line("apiKey")), QStringLiteral("API key"));
    QCOMPARE(nameOf(asked.ids()), QStringLiteral("Integration IDs"));
    QCOMPARE(nameOf(asked.line("baseUrl")), QStringLiteral("Another address"));
    QCOMPARE(nameOf(asked.dialog.findChild<Segmented*>()), QStringLiteral("Region"));
    for (QWidget* part : asked.dialog.findChildren<QWidget*>()) {
        if (part->isVisible() && part->focusPolicy() != Qt::NoFocus)
            QVERIFY2(!nameOf(part).isEmpty(), part->metaObject()->className());
    }
    QCOMPARE(asked.dialog.windowTitle(), QStringLiteral("Connect to Kombo"));
}

void ConnectDialogTest::tabGoesRoundEverything()
{
    Asked asked;
    asked.button("advanced")->setChecked(true);
    QVERIFY(QTest::qWaitForWindowActive(&asked.dialog));
    auto* region = asked.dialog.findChild<Segmented*>();
    const QList<QWidget*> order{asked.line("connectionName"), region, asked.line("apiKey"), asked.ids(),
        asked.button("advanced"), asked.line("baseUrl"), asked.dialog.findChild<QComboBox*>(),
        asked.dialog.findChild<EndpointGroup*>(), asked.button("test"), asked.button("cancel"), asked.button("save"),
        asked.line("connectionName")};
    for (const QWidget* wanted : order) {
        QWidget* focused = QApplication::focusWidget();
        QVERIFY2(focused == wanted || wanted->isAncestorOf(focused), qPrintable(focused->objectName()));
        QTest::keyClick(focused, Qt::Key_Tab);
    }
    for (int i = 0; i < 2; ++i)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab);
    QCOMPARE(QApplication::focusWidget(), asked.button("save"));
}

void ConnectDialogTest::keyIsNeverSpokenOrShown()
{
    Asked asked;
    asked.fill();
    QCOMPARE(asked.line("apiKey")->echoMode(), QLineEdit::Password);
    QVERIFY(!spokenText(&asked.dialog).contains(QString::fromUtf8(pastedKey)));
    asked.line("apiKey")->selectAll();
    asked.line("apiKey")->copy();
    QVERIFY(asked.line("apiKey")->displayText() != QString::fromUtf8(pastedKey));
    const Asked edited({newKeySlot(), QStringLiteral("A"), europeUrl(), {}}, ApiKey::fromBytes(pastedKey));
    const QString spoken
        = spokenText(const_cast<ConnectDialog*>(&edited.dialog)) + edited.line("apiKey")->placeholderText();
    QVERIFY(!spoken.contains(QString::fromUtf8(pastedKey)));
    QVERIFY(spoken.contains(QStringLiteral("…4f2a")));
}

void ConnectDialogTest::whatIsMissingIsSaid_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("ids");
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QString>("focus");
    QTest::newRow("no key") << QString() << QStringLiteral("workday:a") << QStringLiteral("Enter the API key.")
                            << QStringLiteral("apiKey");
    QTest::newRow("only blanks") << QStringLiteral("   ") << QStringLiteral("workday:a")
                                 << QStringLiteral("Enter the API key.") << QStringLiteral("apiKey");
    QTest::newRow("a key with a blank in it")
        << QStringLiteral("abc def") << QStringLiteral("workday:a")
        << QStringLiteral("The key holds characters that no key has; copy it again.") << QStringLiteral("apiKey");
    QTest::newRow("no ids") << QStringLiteral("abcdef") << QStringLiteral(" \n ")
                            << QStringLiteral("Enter at least one integration ID.") << QStringLiteral("integrationIds");
}

void ConnectDialogTest::whatIsMissingIsSaid()
{
    QFETCH(QString, key);
    QFETCH(QString, ids);
    QFETCH(QString, sentence);
    QFETCH(QString, focus);
    Asked asked;
    asked.line("apiKey")->setText(key);
    asked.ids()->setPlainText(ids);
    QVERIFY(QTest::qWaitForWindowActive(&asked.dialog));
    asked.button("save")->click();
    QVERIFY(!asked.saved);
    QCOMPARE(asked.said(), sentence);
    QCOMPARE(QApplication::focusWidget()->objectName(), focus);
}

void ConnectDialogTest::pastedKeyIsCleaned_data()
{
    QTest::addColumn<QString>("pasted");
    for (const char* pasted : {"xyz", "Bearer xyz", "bearer xyz", "  xyz\n", "\"xyz\"", "'xyz' "})
        QTest::newRow(pasted) << QString::fromUtf8(pasted);
}

void ConnectDialogTest::pastedKeyIsCleaned()
{
    QFETCH(QString, pasted);
    Asked asked;
    asked.fill(pasted);
    asked.button("save")->click();
    QVERIFY2(asked.saved, qPrintable(asked.said()));
    QCOMPARE(asked.savedKey.bytes(), QByteArray("xyz"));
}

void ConnectDialogTest::regionChoosesTheAddress()
{
    Asked asked;
    asked.fill();
    asked.button("save")->click();
    QCOMPARE(asked.saved->baseUrl, europeUrl());
    asked.dialog.findChild<Segmented*>()->setCurrentIndex(1);
    asked.button("save")->click();
    QCOMPARE(asked.saved->baseUrl, unitedStatesUrl());
}

void ConnectDialogTest::addressTakesThePlaceOfTheRegion()
{
    Asked asked;
    asked.fill();
    asked.useAddress(QStringLiteral(" https://kombo.example.com/v1 "));
    asked.button("save")->click();
    QCOMPARE(asked.saved->baseUrl, QUrl(QStringLiteral("https://kombo.example.com/v1")));
}

void ConnectDialogTest::closedAdvancedMeansTheRegion()
{
    Asked asked;
    asked.fill();
    asked.useAddress(QStringLiteral("https://kombo.example.com/v1"));
    asked.button("advanced")->setChecked(false);
    QVERIFY(!asked.line("baseUrl")->isVisible());
    asked.button("save")->click();
    QCOMPARE(asked.saved->baseUrl, europeUrl());
}

void ConnectDialogTest::dangerousAddressesAreRefused_data()
{
    QTest::addColumn<QString>("address");
    for (const char* address : {"http://kombo.example.com/v1", "ftp://kombo.example.com", "kombo.example.com",
             "file:///etc/passwd", "https://user:word@kombo.example.com/v1", "javascript:alert(1)", "https://"})
        QTest::newRow(address) << QString::fromUtf8(address);
}

void ConnectDialogTest::dangerousAddressesAreRefused()
{
    QFETCH(QString, address);
    Asked asked;
    asked.fill();
    asked.useAddress(address);
    for (const char* button : {"test", "save"}) {
        asked.button(button)->click();
        QVERIFY(!asked.saved);
        QVERIFY(!asked.said().isEmpty());
        QVERIFY(asked.button("test")->isEnabled()); // nothing was asked
    }
}

void ConnectDialogTest::idsAreCountedAndNamed()
{
    Asked asked;
    asked.fill();
    const auto labels = asked.dialog.findChildren<TextLabel*>();
    QVERIFY(std::any_of(labels.begin(), labels.end(),
        [](const TextLabel* label) { return label->isVisible() && label->text() == QStringLiteral("2 recognised"); }));
    asked.button("save")->click();
    QCOMPARE(asked.saved->integrations.size(), 2);
    QCOMPARE(asked.saved->integrations.first().alias, QStringLiteral("Acme"));
}

void ConnectDialogTest::repeatedIdIsSaid()
{
    const Asked asked;
    asked.ids()->setPlainText(QStringLiteral("workday:a\nworkday:b\nworkday:a"));
    QVERIFY2(asked.said().startsWith(QStringLiteral("workday:a is there twice")), qPrintable(asked.said()));
}

void ConnectDialogTest::namelessConnectionTakesTheNameOfItsIntegration()
{
    Asked asked;
    asked.fill();
    asked.line("connectionName")->clear();
    asked.button("save")->click();
    QCOMPARE(asked.saved->name, QStringLiteral("Acme"));
}

void ConnectDialogTest::emptyKeyFieldKeepsTheKey()
{
    Asked asked({newKeySlot(), QStringLiteral("Acme"), europeUrl(), {{QStringLiteral("workday:a"), {}}}},
        ApiKey::fromBytes(pastedKey));
    QVERIFY(asked.line("apiKey")->text().isEmpty());
    asked.button("save")->click();
    QVERIFY(asked.saved);
    QCOMPARE(asked.savedKey.bytes(), pastedKey);
}

void ConnectDialogTest::editedConnectionFillsTheFields()
{
    const Connection connection{newKeySlot(), QStringLiteral("Acme"),
        QUrl(QStringLiteral("https://kombo.example.com/v1")), {{QStringLiteral("workday:a"), QStringLiteral("North")}}};
    Asked asked(connection, ApiKey::fromBytes(pastedKey));
    QCOMPARE(asked.line("connectionName")->text(), QStringLiteral("Acme"));
    QVERIFY(asked.line("baseUrl")->isVisible());
    asked.button("save")->click();
    QCOMPARE(asked.saved->keySlot, connection.keySlot);
    QCOMPARE(asked.saved->baseUrl, connection.baseUrl);
    QCOMPARE(asked.saved->integrations.first().alias, QStringLiteral("North"));
}

void ConnectDialogTest::labelAndEndpointAreHandedOver()
{
    const Asked asked;
    asked.fill();
    asked.dialog.findChild<QComboBox*>()->setCurrentIndex(static_cast<int>(LabelColor::Red));
    const OrdersEndpoint byStatus{OrdersEndpoint::Path::Orders, {QStringLiteral("OPEN")}, {}, {}};
    asked.dialog.findChild<EndpointGroup*>()->setEndpoint(byStatus);
    asked.button("save")->click();
    QVERIFY(asked.saved);
    QCOMPARE(asked.saved->color, LabelColor::Red);
    QCOMPARE(asked.saved->endpoint, byStatus);
}

void ConnectDialogTest::whatIsSwitchedOffStaysSo()
{
    Connection connection;
    connection.name = QStringLiteral("Acme");
    connection.baseUrl = europeUrl();
    connection.integrations = {{QStringLiteral("a:1"), {}, false}, {QStringLiteral("a:2"), {}, true}};
    const Asked asked(connection, ApiKey::fromUserText(QStringLiteral("key-of-acme-0123456789")));
    asked.ids()->setPlainText(QStringLiteral("a:3\na:1\na:2"));
    asked.button("save")->click();
    QVERIFY(asked.saved);
    QVERIFY(asked.saved->integrations.at(0).enabled);
    QVERIFY(!asked.saved->integrations.at(1).enabled);
    QVERIFY(asked.saved->integrations.at(2).enabled);
}

void ConnectDialogTest::testAsksEachIntegration()
{
    ScriptedServer server;
    server.replies(QString(), {ok({QStringLiteral("o1")}), ok({})});
    Asked asked;
    asked.fill(QStringLiteral("Bearer ") + QString::fromUtf8(pastedKey));
    asked.useAddress(server.baseUrl().toString());
    asked.button("test")->click();
    QVERIFY(!asked.button("test")->isEnabled());
    QTRY_COMPARE(asked.said(), QStringLiteral("Kombo answered for 2 of 2 integration(s)."));
    QVERIFY(asked.button("test")->isEnabled());
    QVERIFY(!asked.saved);
    QCOMPARE(server.requestCount(), 2);
    QCOMPARE(server.requests().first().method, QByteArray("GET"));
    QCOMPARE(server.requests().first().headers.value("authorization"), QByteArray("Bearer ") + pastedKey);
}

void ConnectDialogTest::testSaysWhatFailed()
{
    ScriptedServer server;
    server.replies(QString(), {status(401, envelopeBody("PLATFORM.AUTHENTICATION_INVALID", "<b>no</b>"))});
    Asked asked;
    asked.fill();
    asked.useAddress(server.baseUrl().toString());
    asked.button("test")->click();
    QTRY_VERIFY(asked.said().startsWith(QStringLiteral("Kombo answered for 0 of 2. Acme: ")));
    QVERIFY(!asked.said().contains(QString::fromUtf8(pastedKey)));
    QVERIFY(!spokenText(&asked.dialog).contains(QString::fromUtf8(pastedKey)));
}

void ConnectDialogTest::unreachableServerIsSaid()
{
    QUrl gone;
    {
        const ScriptedServer server;
        gone = server.baseUrl();
    }
    Asked asked;
    asked.fill();
    asked.useAddress(gone.toString());
    asked.button("test")->click();
    QTRY_VERIFY_WITH_TIMEOUT(asked.said().contains(QStringLiteral("Nothing is running at")), 20'000);
}

void ConnectDialogTest::testWithoutAKeyAsksNobody()
{
    ScriptedServer server;
    Asked asked;
    asked.fill(QString());
    asked.useAddress(server.baseUrl().toString());
    asked.button("test")->click();
    QCOMPARE(asked.said(), QStringLiteral("Enter the API key."));
    QVERIFY(asked.button("test")->isEnabled());
    QCOMPARE(server.connectionCount(), 0);
}

void ConnectDialogTest::keyProblemOffersThisSession()
{
    Asked asked;
    asked.fill();
    asked.button("save")->click();
    QVERIFY(asked.saved);
    asked.dialog.showKeyProblem(KeyAnswer::NoStore);
    QVERIFY(asked.said().startsWith(keyAnswerSentence(KeyAnswer::NoStore)));
    QCOMPARE(asked.button("save")->text(), QStringLiteral("Use for this session"));
    asked.button("save")->click();
    QCOMPARE(asked.sessions, 1);
    asked.saved.reset();
    QVERIFY(asked.button("again")->isVisible());
    asked.button("again")->click();
    QVERIFY(asked.saved);
    QCOMPARE(asked.sessions, 1);
}

void ConnectDialogTest::waitingForTheStoreBlocksSaving()
{
    Asked asked;
    asked.fill();
    asked.dialog.setSaving(true);
    QVERIFY(!asked.button("save")->isEnabled());
    QVERIFY(asked.button("cancel")->isEnabled());
    QVERIFY(!asked.said().isEmpty());
    asked.dialog.showKeyProblem(KeyAnswer::Denied);
    QVERIFY(asked.button("save")->isEnabled());
}

QTEST_MAIN(ConnectDialogTest)
#include "tst_connectdialog.moc"
