// SPDX-License-Identifier: MIT
#include "app/windowplace.h"

#include "models/ordertablemodel.h"
#include "models/sidebarmodel.h"
#include "views/mainwindow.h"
#include "views/ordertable.h"
#include "views/theme.h"

#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace docket;

// How the window is arranged, over runs of the program.
class WindowPlaceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Theme()); }
    void theFirstStartHasNewOrdersFirst();
    void whatAPersonSortedByIsKept_data();
    void whatAPersonSortedByIsKept();

private:
    // What the table of a run sorts by in the end, after `chosen` where that is given.
    QString sortOfARun(const QString& folder, const QString& chosen = {})
    {
        QSettings settings(folder + QStringLiteral("/docket.ini"), QSettings::IniFormat);
        OrderTableModel model;
        SideBarModel sideBar;
        MainWindow window(model, sideBar);
        WindowPlace place(window, settings);
        if (!chosen.isNull()) {
            window.table().setTableState(chosen);
            place.save();
        }
        return window.table().tableState();
    }
};

void WindowPlaceTest::theFirstStartHasNewOrdersFirst()
{
    QTemporaryDir folder;
    QCOMPARE(sortOfARun(folder.path()), QStringLiteral("columns=;sort=state,job,candidate"));
}

void WindowPlaceTest::whatAPersonSortedByIsKept_data()
{
    QTest::addColumn<QString>("state");
    QTest::newRow("another column") << QStringLiteral("columns=;sort=email-");
    QTest::newRow("nothing: as they came") << QStringLiteral("columns=;sort=");
}

void WindowPlaceTest::whatAPersonSortedByIsKept()
{
    QFETCH(QString, state);
    QTemporaryDir folder;
    sortOfARun(folder.path(), state);
    QCOMPARE(sortOfARun(folder.path()), state);
}

QTEST_MAIN(WindowPlaceTest)
#include "tst_windowplace.moc"
