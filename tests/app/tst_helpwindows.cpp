// SPDX-License-Identifier: MIT
#include "app/settings.h"
#include "app/translations.h"
#include "app/window.h"
#include "views/aboutdialog.h"
#include "views/button.h"
#include "views/mainwindow.h"
#include "views/manualpage.h"
#include "views/manualwindow.h"
#include "views/paint.h"
#include "views/preferencesdialog.h"
#include "views/segmented.h"
#include "views/shortcutswindow.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace docket;

namespace {

template <typename T>
T* inSight()
{
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget* window : windows) {
        auto* wanted = qobject_cast<T*>(window);
        if (wanted && wanted->isVisible())
            return wanted;
    }
    return nullptr;
}

const Actions& actions()
{
    return inSight<MainWindow>()->actions();
}

} // namespace

// Help and preferences in the program as it runs.
class HelpWindowsTest final : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_folder;

private Q_SLOTS:
    void initTestCase();
    void init();
    void eachActionOpensItsWindowOnce();
    void aClosedOneOpensAnew();
    void preferencesAreKeptAndSeen();
    void anotherLanguageKeepsTheWindowsOpen();
    void versionsReachTheClipboard();
};

void HelpWindowsTest::initTestCase()
{
    qputenv("XDG_CONFIG_HOME", m_folder.path().toLocal8Bit());
    QCoreApplication::setApplicationVersion(QStringLiteral("1.2.3"));
    QApplication::setQuitOnLastWindowClosed(false);
    QVERIFY(settingsFile().startsWith(m_folder.path()));
}

void HelpWindowsTest::init()
{
    QFile::remove(settingsFile());
}

void HelpWindowsTest::eachActionOpensItsWindowOnce()
{
    Translations translations;
    Window window(*qApp, translations, {});
    window.show();
    actions().manual->trigger();
    auto* manual = inSight<ManualWindow>();
    QVERIFY(manual);
    actions().manual->trigger();
    QCOMPARE(inSight<MainWindow>()->findChildren<ManualWindow*>().size(), 1);
    actions().shortcuts->trigger();
    QVERIFY(inSight<ShortcutsWindow>());
    actions().preferences->trigger();
    QVERIFY(inSight<PreferencesDialog>());
    QCOMPARE(inSight<PreferencesDialog>()->findChild<QLabel*>(QStringLiteral("settingsPath"))->text(), settingsFile());
    actions().about->trigger();
    QVERIFY(inSight<AboutDialog>());
}

void HelpWindowsTest::aClosedOneOpensAnew()
{
    Translations translations;
    Window window(*qApp, translations, {});
    window.show();
    actions().preferences->trigger();
    inSight<PreferencesDialog>()->close();
    QVERIFY(!inSight<PreferencesDialog>());
    actions().preferences->trigger(); // before the closed one is gone
    QVERIFY(inSight<PreferencesDialog>());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(inSight<PreferencesDialog>());
}

void HelpWindowsTest::preferencesAreKeptAndSeen()
{
    Translations translations;
    {
        Window window(*qApp, translations, {});
        window.show();
        actions().preferences->trigger();
        auto* preferences = inSight<PreferencesDialog>();
        preferences->findChild<Segmented*>(QStringLiteral("theme"))->setCurrentIndex(2);
        QCOMPARE(themeOf(preferences).scheme(), Scheme::Dark);
        preferences->findChild<Segmented*>(QStringLiteral("density"))->setCurrentIndex(2);
        QCOMPARE(themeOf(preferences).density(), Density::Roomy);
    }
    const QSettings settings(settingsFile(), QSettings::IniFormat);
    QCOMPARE(settings.value(QStringLiteral("look/theme")).toString(), QStringLiteral("dark"));
    QCOMPARE(settings.value(QStringLiteral("look/density")).toString(), QStringLiteral("roomy"));
    Window next(*qApp, translations, {});
    next.show();
    actions().preferences->trigger();
    QCOMPARE(inSight<PreferencesDialog>()->findChild<Segmented*>(QStringLiteral("theme"))->currentIndex(), 2);
}

void HelpWindowsTest::anotherLanguageKeepsTheWindowsOpen()
{
    Translations translations;
    Window window(*qApp, translations, {});
    window.show();
    actions().manual->trigger();
    actions().preferences->trigger();
    auto* combo = inSight<PreferencesDialog>()->findChild<QComboBox*>(QStringLiteral("language"));
    combo->setFocus();
    QTest::keyClick(combo, Qt::Key_D); // Deutsch
    const auto title = [] { return inSight<ManualWindow>()->currentPage().sections().first().title; };
    QTRY_COMPARE(title(), QStringLiteral("Handbuch zu Docket"));
    combo = inSight<PreferencesDialog>()->findChild<QComboBox*>(QStringLiteral("language"));
    QCOMPARE(combo->currentText(), QStringLiteral("Deutsch"));
    combo->setFocus();
    QTest::keyClick(combo, Qt::Key_Up); // English, over it
    QTRY_COMPARE(title(), QStringLiteral("Docket manual"));
}

void HelpWindowsTest::versionsReachTheClipboard()
{
    Translations translations;
    Window window(*qApp, translations, {});
    window.show();
    actions().about->trigger();
    inSight<AboutDialog>()->findChild<Button*>(QStringLiteral("copyVersion"))->click();
    QVERIFY(QApplication::clipboard()->text().startsWith(QStringLiteral("Docket 1.2.3, Qt ")));
}

QTEST_MAIN(HelpWindowsTest)
#include "tst_helpwindows.moc"
