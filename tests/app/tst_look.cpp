// SPDX-License-Identifier: MIT
#include "app/look.h"
#include "app/translations.h"
#include "app/windowplace.h"
#include "models/ordertablemodel.h"
#include "models/sidebarmodel.h"
#include "views/detailpane.h"
#include "views/mainwindow.h"
#include "views/ordertable.h"
#include "views/paint.h"
#include "views/panelayout.h"
#include "views/sidebar.h"

#include <QAction>
#include <QGuiApplication>
#include <QScreen>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace docket;

// What a person chose for the window, and that it is there again at the next start.
class LookTest : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    QString file(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }

private Q_SLOTS:
    void themeAndDensityAreThereAtTheNextStart();
    void whatTheCommandLineAsksForIsNotKept();
    void valuesThatMeanNothingAreIgnored();
    void theWindowIsArrangedAsItWas();
    void panesAreAsWideAsTheyWereLeft();
    void aSideBarFoldedByANarrowWindowIsStillWanted();
    void aChangeIsKeptWithoutClosing();
    void aWindowOfAMonitorThatIsGoneComesIntoView();
    void settingsThatAreNoArrangementLeaveTheDefault();
    void theLanguageChangesWhileRunning();
};

void LookTest::themeAndDensityAreThereAtTheNextStart()
{
    QSettings settings(file("look.ini"), QSettings::IniFormat);
    {
        Look look(*qApp, settings, WindowOptions::Theme::System);
        look.setTheme(QStringLiteral("dark"));
        look.setDensity(QStringLiteral("compact"));
        look.setHighContrast(true);
    }
    const Look look(*qApp, settings, WindowOptions::Theme::System);
    QWidget widget;
    QCOMPARE(themeOf(&widget).scheme(), Scheme::HighContrastDark);
    QCOMPARE(themeOf(&widget).density(), Density::Compact);
    QCOMPARE(look.theme(), QStringLiteral("dark"));
}

void LookTest::whatTheCommandLineAsksForIsNotKept()
{
    QSettings settings(file("asked.ini"), QSettings::IniFormat);
    const Look asked(*qApp, settings, WindowOptions::Theme::Dark);
    QCOMPARE(asked.theme(), QStringLiteral("dark"));
    const Look next(*qApp, settings, WindowOptions::Theme::System);
    QCOMPARE(next.theme(), QStringLiteral("system"));
}

void LookTest::valuesThatMeanNothingAreIgnored()
{
    QSettings settings(file("odd.ini"), QSettings::IniFormat);
    settings.setValue(QStringLiteral("look/theme"), QStringLiteral("purple"));
    settings.setValue(QStringLiteral("look/density"), 17);
    Look look(*qApp, settings, WindowOptions::Theme::System);
    QCOMPARE(look.theme(), QStringLiteral("system"));
    QCOMPARE(look.density(), QStringLiteral("normal"));
    look.setTheme(QStringLiteral("purple"));
    QCOMPARE(look.theme(), QStringLiteral("system"));
}

void LookTest::theWindowIsArrangedAsItWas()
{
    QSettings settings(file("place.ini"), QSettings::IniFormat);
    const QString table = QStringLiteral("columns=job:300,candidate:200;sort=job-");
    OrderTableModel model;
    {
        SideBarModel sideBar;
        MainWindow window(model, sideBar);
        WindowPlace place(window, settings);
        window.resize(700, 520);
        window.table().setTableState(table);
        window.actions().showDetail->setChecked(false);
        window.show();
        window.close();
    }
    SideBarModel sideBar;
    MainWindow window(model, sideBar);
    const WindowPlace place(window, settings);
    QCOMPARE(window.size(), QSize(700, 520));
    QCOMPARE(window.table().tableState(), table);
    QVERIFY(!window.actions().showDetail->isChecked());
}

void LookTest::panesAreAsWideAsTheyWereLeft()
{
    QSettings settings(file("panes.ini"), QSettings::IniFormat);
    OrderTableModel model;
    {
        SideBarModel sideBar;
        MainWindow window(model, sideBar);
        WindowPlace place(window, settings);
        window.setPaneSizes({300, 440, 210, true});
        window.actions().showSideBar->setChecked(false);
        window.detail().setZoom(150);
        window.show();
        window.close();
    }
    SideBarModel sideBar;
    MainWindow window(model, sideBar);
    WindowPlace place(window, settings);
    window.show();
    QVERIFY(!window.actions().showSideBar->isChecked());
    QCOMPARE(window.detail().zoom(), 150);
    window.actions().showSideBar->setChecked(true);
    QCOMPARE(window.paneSizes().detailBelow, 210);
    QTRY_COMPARE(window.findChild<SideBar*>()->width(), 300);
}

void LookTest::aSideBarFoldedByANarrowWindowIsStillWanted()
{
    QSettings settings(file("narrow.ini"), QSettings::IniFormat);
    OrderTableModel model;
    SideBarModel sideBar;
    MainWindow window(model, sideBar);
    WindowPlace place(window, settings);
    window.resize(700, 520);
    window.show();
    QVERIFY(!window.actions().showSideBar->isChecked());
    place.save();
    QVERIFY(settings.value(QStringLiteral("window/sideBar")).toBool());
}

void LookTest::aChangeIsKeptWithoutClosing()
{
    QSettings settings(file("change.ini"), QSettings::IniFormat);
    OrderTableModel model;
    SideBarModel sideBar;
    MainWindow window(model, sideBar);
    const WindowPlace place(window, settings);
    window.actions().detailBelow->setChecked(true);
    QTRY_VERIFY(settings.value(QStringLiteral("window/detailBelow")).toBool());
}

void LookTest::aWindowOfAMonitorThatIsGoneComesIntoView()
{
    QSettings settings(file("gone.ini"), QSettings::IniFormat);
    OrderTableModel model;
    const QRect screen = QGuiApplication::primaryScreen()->availableGeometry();
    for (const QPoint away :
        {QPoint(9'000, 100), QPoint(-9'000, -9'000), QPoint(screen.right() - 50, screen.bottom() - 20)}) {
        {
            SideBarModel sideBar;
            MainWindow window(model, sideBar);
            window.setGeometry(QRect(away, QSize(700, 500)));
            settings.setValue(QStringLiteral("window/geometry"), window.saveGeometry());
        }
        SideBarModel sideBar;
        MainWindow window(model, sideBar);
        const WindowPlace place(window, settings);
        const QRect shown = window.geometry().intersected(screen);
        QVERIFY2(shown.width() >= 640 && shown.height() >= 400,
            qPrintable(QStringLiteral("%1 x %2").arg(shown.width()).arg(shown.height())));
    }
}

void LookTest::settingsThatAreNoArrangementLeaveTheDefault()
{
    QSettings settings(file("broken.ini"), QSettings::IniFormat);
    settings.setValue(QStringLiteral("window/geometry"), QByteArray("no geometry"));
    settings.setValue(QStringLiteral("window/table"), QStringLiteral("columns=,,:::;sort=-;="));
    OrderTableModel model;
    SideBarModel sideBar;
    MainWindow window(model, sideBar);
    const WindowPlace place(window, settings);
    QCOMPARE(window.size(), QSize(1280, 800));
    QCOMPARE(window.table().tableState(), QStringLiteral("columns=;sort="));
}

void LookTest::theLanguageChangesWhileRunning()
{
    Translations translations;
    translations.use(QStringLiteral("de"));
    QCOMPARE(columnTitle(OrderColumn::Candidate), QStringLiteral("Kandidat"));
    QCOMPARE(QLocale().language(), QLocale::German);
    translations.use(QStringLiteral("en"));
    QCOMPARE(columnTitle(OrderColumn::Candidate), QStringLiteral("Candidate"));
    QCOMPARE(QLocale().language(), QLocale::English);
    translations.use(QStringLiteral("xx")); // a language of another version
    QCOMPARE(columnTitle(OrderColumn::Candidate), QStringLiteral("Candidate"));
}

QTEST_MAIN(LookTest)
#include "tst_look.moc"
