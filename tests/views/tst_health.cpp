// SPDX-License-Identifier: MIT
#include "models/activitymodel.h"
#include "models/healthmodel.h"
#include "tests/views/situations.h"
#include "views/activitywindow.h"
#include "views/healthview.h"
#include "views/paint.h"

#include <QApplication>

#include <QCheckBox>
#include <QContextMenuEvent>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace docket;
using namespace docket::test;

namespace {

ConnectionState acmeConnection()
{
    ConnectionState state;
    state.connection.keySlot = QStringLiteral("slot");
    state.connection.name = QStringLiteral("Kombo EU");
    state.connection.integrations
        = {{QStringLiteral("workday:Acme"), QStringLiteral("Acme")}, {QStringLiteral("workday:Globex"), QString()}};
    state.key = KeyState::Present;
    return state;
}

SourceState ofSlot(SourceState state)
{
    state.source.connection = QStringLiteral("slot");
    return state;
}

// Two integrations, of which one lacks a permission.
struct ShownHealth
{
    ShownHealth()
    {
        model.show({acmeConnection()},
            {ofSlot(source(SourceState::Phase::Complete)),
                ofSlot(refusedSource(QStringLiteral("INTEGRATION.PERMISSION_MISSING"), QStringLiteral("Globex")))});
        view.setHealth(model);
        view.resize(900, view.sizeHint().height());
        view.show();
        view.activateWindow();
    }

    HealthModel model;
    HealthView view;
};

} // namespace

// How the integrations stand, and what was asked of Kombo.
class HealthTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Theme(Scheme::Light, 13)); }
    void itIsAsHighAsItsRows();
    void returnDoesWhatIsOffered();
    void returnOnAHealthyRowDoesNothing();
    void reportIsOfferedForWhateverFailed();
    void aRowIsCopied();
    void escapeLeadsBack();
    void activityIsCopiedSavedAndLogged();
};

void HealthTest::itIsAsHighAsItsRows()
{
    ShownHealth shown;
    const int two = shown.view.sizeHint().height();
    ConnectionState more = acmeConnection();
    more.connection.integrations.append({QStringLiteral("lever:third"), QString()});
    shown.model.show({more}, {});
    QVERIFY(shown.view.sizeHint().height() > two);
}

void HealthTest::returnDoesWhatIsOffered()
{
    ShownHealth shown;
    QVERIFY(QTest::qWaitForWindowActive(&shown.view));
    shown.view.setFocus();
    const QSignalSpy asked(&shown.view, &HealthView::actionRequested);
    QTest::keyClick(&shown.view, Qt::Key_Down);
    QTest::keyClick(&shown.view, Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().at(0).value<WindowAction>(), WindowAction::CopyMessage);
    QCOMPARE(asked.first().at(1).toString(), QStringLiteral("slot"));
    QCOMPARE(asked.first().at(2).toString(), QStringLiteral("workday:Globex"));
}

void HealthTest::returnOnAHealthyRowDoesNothing()
{
    ShownHealth shown;
    const QSignalSpy asked(&shown.view, &HealthView::actionRequested);
    shown.view.selectRow(0);
    QTest::keyClick(&shown.view, Qt::Key_Return);
    QVERIFY(asked.isEmpty());
}

void HealthTest::reportIsOfferedForWhateverFailed()
{
    ShownHealth shown;
    const QSignalSpy asked(&shown.view, &HealthView::actionRequested);
    for (const int row : {0, 1}) {
        shown.view.selectRow(row);
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(), QPoint());
        QCoreApplication::sendEvent(shown.view.viewport(), &event);
        auto* menu = shown.view.findChild<QMenu*>(QStringLiteral("healthMenu"));
        QVERIFY(menu);
        for (QAction* action : menu->actions()) {
            if (action->text() == QStringLiteral("Copy re&port for support"))
                action->trigger();
        }
        delete menu;
    }
    QCOMPARE(asked.size(), 1); // the first row is well
    QCOMPARE(asked.first().at(0).value<WindowAction>(), WindowAction::CopyReport);
    QCOMPARE(asked.first().at(2).toString(), QStringLiteral("workday:Globex"));
}

void HealthTest::aRowIsCopied()
{
    ShownHealth shown;
    const QSignalSpy copied(&shown.view, &HealthView::copyRequested);
    shown.view.selectRow(1);
    QTest::keyClick(&shown.view, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(copied.size(), 1);
    QVERIFY(copied.first().first().toString().startsWith(QStringLiteral("Kombo EU\t")));
}

void HealthTest::escapeLeadsBack()
{
    ShownHealth shown;
    const QSignalSpy left(&shown.view, &HealthView::left);
    QTest::keyClick(&shown.view, Qt::Key_Escape);
    QCOMPARE(left.size(), 1);
}

void HealthTest::activityIsCopiedSavedAndLogged()
{
    ActivityModel model;
    CallRecord record;
    record.at = at(9, 41);
    record.integrationId = QStringLiteral("workday:Acme");
    record.page = 1;
    record.status = 200;
    model.add(record);
    QWidget parent;
    ActivityWindow window(model, QStringLiteral("/tmp/activity.log"), &parent);
    window.setAttribute(Qt::WA_DeleteOnClose, false);
    window.show();
    const QSignalSpy all(&window, &ActivityWindow::copyRequested);
    const QSignalSpy row(&window, &ActivityWindow::copyRowRequested);
    const QSignalSpy logging(&window, &ActivityWindow::loggingChosen);
    window.findChild<QPushButton*>(QStringLiteral("copyActivity"))->click();
    QCOMPARE(all.size(), 1);
    auto* table = window.findChild<QTableView*>(QStringLiteral("activity"));
    table->selectRow(0);
    QTest::keyClick(&window, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(row.size(), 1);
    QVERIFY(row.first().first().toString().contains(QStringLiteral("200")));
    window.findChild<QCheckBox*>(QStringLiteral("writeLog"))->click();
    QCOMPARE(logging.first().first().toBool(), true);
    QTest::keyClick(&window, Qt::Key_Escape);
    QVERIFY(!window.isVisible());
}

QTEST_MAIN(HealthTest)
#include "tst_health.moc"
