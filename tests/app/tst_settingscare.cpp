// SPDX-License-Identifier: MIT
#include "app/settings.h"
#include "app/settingscare.h"
#include "app/translations.h"
#include "app/window.h"
#include "models/connections.h"
#include "models/savedviews.h"
#include "tests/app/docketrun.h"
#include "tests/support/survived.h"
#include "views/noticebar.h"
#include "views/theme.h"

#include <QApplication>
#include <QDate>
#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace docket;
using namespace docket::test;

namespace {

const QString slot = QStringLiteral("slot-of-acme");
const QString sentence
    = QStringLiteral("The settings file was damaged. What could be read is in use; the file as it was is kept as ");

// As Docket writes them.
const QByteArray acme = "[connections]\nslot-of-acme\\name=Acme\n"
                        "slot-of-acme\\baseUrl=@Variant(\\0\\0\\0\\x11\\0\\0\\0\\x15http://127.0.0.1:9/v1)\n"
                        "slot-of-acme\\enabled=false\nslot-of-acme\\integrations\\size=1\n"
                        "slot-of-acme\\integrations\\1\\id=workday:one\nslot-of-acme\\integrations\\1\\alias=North\n";
const QByteArray view = "\n[views]\norder=v\nv\\name=Nurses\nv\\filter=nurse\nv\\table=\n";

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QByteArray& bytes)
{
    QVERIFY(QDir().mkpath(QFileInfo(settingsFile()).path()));
    QFile file(settingsFile());
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QStringList keptBeside()
{
    return QFileInfo(settingsFile()).dir().entryList({QStringLiteral("docket.ini.unreadable-*")}, QDir::Files);
}

// The connections and views that are read now: "Acme, Nurses".
QString whatIsRead()
{
    QSettings settings(settingsFile(), QSettings::IniFormat);
    QStringList names;
    const QList<Connection> connections = Connections(settings).all();
    for (const Connection& connection : connections)
        names += connection.name + QLatin1Char('/') + QString::number(connection.integrations.size());
    const QList<SavedView> views = SavedViews(settings).all();
    for (const SavedView& each : views)
        names += each.name;
    return names.join(QStringLiteral(", "));
}

} // namespace

// Settings that were written by other hands, by another version, or not to the end; most of it
// with the real program.
class TestSettingsCare : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void damagedSettingsAreKeptBesideAndTold_data();
    void damagedSettingsAreKeptBesideAndTold();
    void settingsOfAnyVersionAreUsedAsTheyAre_data();
    void settingsOfAnyVersionAreUsedAsTheyAre();
    void theSecondDamagedFileLeavesTheFirstAlone();
    void settingsThatCannotBeSavedAreTold_data();
    void settingsThatCannotBeSavedAreTold();
    void nobodyElseMayLookAtTheSettings();
    void theWindowTellsItInItsNotice_data();
    void theWindowTellsItInItsNotice();

private:
    void startAndEnd() const;

    std::unique_ptr<QTemporaryDir> m_home;
};

void TestSettingsCare::initTestCase()
{
    applyTheme(*qApp, Theme());
}

void TestSettingsCare::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    qputenv("HOME", QFile::encodeName(m_home->path()));
    for (const char* name : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"})
        qunsetenv(name);
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(m_home->path()));
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nothing-here");
}

// The real program with a window, until it has written how that is arranged.
void TestSettingsCare::startAndEnd() const
{
    QProcess window;
    QProcessEnvironment environment = Docket::bareEnvironment();
    for (const char* name : {"HOME", "XDG_RUNTIME_DIR", "DBUS_SESSION_BUS_ADDRESS"})
        environment.insert(QLatin1String(name), qEnvironmentVariable(name));
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    window.setProcessEnvironment(environment);
    QVERIFY(!bytesOf(settingsFile()).contains("geometry="));
    window.start(Docket::program(), {});
    QVERIFY(window.waitForStarted(60'000));
    QTRY_VERIFY_WITH_TIMEOUT(bytesOf(settingsFile()).contains("geometry="), 60'000);
    QCOMPARE(window.state(), QProcess::Running);
    window.terminate();
    QVERIFY(window.waitForFinished(60'000));
}

void TestSettingsCare::damagedSettingsAreKeptBesideAndTold_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("read");
    const QString all = QStringLiteral("Acme/1, Nurses");
    QTest::newRow("127 settings: a line that is none") << acme + "dear diary\n" + view << all;
    QTest::newRow("127 settings: zeros in the middle") << acme + QByteArray(300, '\0') + '\n' + view << all;
    QTest::newRow("127 settings: zeros all over") << QByteArray(4096, '\0') << QString();
    QTest::newRow("127 settings: a letter to a friend") << QByteArray("Dear friend,\nit rains = often.\n") << QString();
    QTest::newRow("127 settings: cut within a line") << acme + view + "[wind" << all;
    QTest::newRow("127 settings: in another encoding")
        << acme + QByteArray(view).replace("Nurses", "N\xfcrses") << QStringLiteral("Acme/1, N\uFFFDrses");
    QTest::newRow("127 settings: of an editor that marks its files") << "\xEF\xBB\xBF" + acme + view << all;
}

void TestSettingsCare::damagedSettingsAreKeptBesideAndTold()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, read);
    put(bytes);
    startAndEnd();
    const QStringList kept = keptBeside();
    QCOMPARE(kept.size(), 1);
    QVERIFY2(kept.first().endsWith(QDate::currentDate().toString(Qt::ISODate)), qPrintable(kept.first()));
    QCOMPARE(bytesOf(QFileInfo(settingsFile()).path() + QLatin1Char('/') + kept.first()), bytes);
    QCOMPARE(whatIsRead(), read);
    QSettings(settingsFile(), QSettings::IniFormat).remove(QStringLiteral("window"));
    startAndEnd(); // it is whole now
    QCOMPARE(keptBeside().size(), 1);
    QCOMPARE(whatIsRead(), read);

    put(bytes);
    const SettingsCare care = careForSettings(settingsFile());
    QCOMPARE(care.sentence(), sentence + care.keptAs + QLatin1Char('.'));
    Survived row;
    row.told = sentence + QStringLiteral("‹file›.");
    row.kept = read.isEmpty() ? QStringLiteral("the file") : QStringLiteral("the file; connection and view");
    row.ends = QStringLiteral("the window opens");
    survived(row);
}

void TestSettingsCare::settingsOfAnyVersionAreUsedAsTheyAre_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("read");
    const QString all = QStringLiteral("Acme/1, Nurses");
    QTest::newRow("128 settings: of a newer Docket") << acme + "slot-of-acme\\newKind=later\n" + view
            + "\n[later]\nthing=1\n\n[window]\ndetailZoom=huge\ntable=columns=later:9\n"
                                                     << all;
    QTest::newRow("128 settings: of an older Docket")
        << QByteArray("[connections]\nslot-of-acme\\name=Acme\n") << QStringLiteral("Acme/0");
    QTest::newRow("128 settings: values of other types") << QByteArray(acme).replace("size=1", "size=2000000000") + view
            + "\n[window]\nsideBarWidth=@Invalid()\ndetail=maybe\ndetailWidth=-5\nsideBar=\n\n[activity]\n"
              "log=@Invalid()\n\n[look]\ntheme=@Invalid()\nlanguage=@Invalid()\n\n[filter]\nkeepHistory=a, b\n"
                                                         << all;
    QTest::newRow("128 settings: with the line ends of Windows")
        << QByteArray(acme + view).replace("\n", "\r\n") << all;
    QTest::newRow("128 settings: empty") << QByteArray("") << QString();
}

void TestSettingsCare::settingsOfAnyVersionAreUsedAsTheyAre()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, read);
    put(bytes);
    startAndEnd();
    QCOMPARE(keptBeside(), QStringList());
    QCOMPARE(whatIsRead(), read);
    QCOMPARE(bytesOf(settingsFile()).contains("[later]"), bytes.contains("[later]"));
    QCOMPARE(bytesOf(settingsFile()).contains("newKind=later"), bytes.contains("newKind=later"));
    QCOMPARE(careForSettings(settingsFile()).sentence(), QString());
    Survived row;
    row.kept = QStringLiteral("all of them");
    row.ends = QStringLiteral("the window opens");
    survived(row);
}

void TestSettingsCare::theSecondDamagedFileLeavesTheFirstAlone()
{
    for (const char* text : {"one letter", "another letter", "a third one"}) {
        put(text);
        QVERIFY(!careForSettings(settingsFile()).keptAs.isEmpty());
    }
    const QStringList kept = keptBeside();
    QCOMPARE(kept.size(), 3);
    QByteArrayList texts;
    for (const QString& name : kept)
        texts += bytesOf(QFileInfo(settingsFile()).path() + QLatin1Char('/') + name);
    std::sort(texts.begin(), texts.end());
    QCOMPARE(texts, (QByteArrayList{"a third one", "another letter", "one letter"}));
}

void TestSettingsCare::settingsThatCannotBeSavedAreTold_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("129 settings: their folder cannot be made") << QStringLiteral("/proc/docket/docket.ini");
    QTest::newRow("129 settings: a folder is in their place") << QString();
}

void TestSettingsCare::settingsThatCannotBeSavedAreTold()
{
    QFETCH(QString, file);
    if (file.isEmpty()) {
        file = settingsFile();
        QVERIFY(QDir().mkpath(file));
    }
    const SettingsCare care = careForSettings(file);
    QCOMPARE(care.sentence(), QStringLiteral("Settings cannot be saved on this computer; they last until you quit."));
    QCOMPARE(care.keptAs, QString());
    Survived row;
    row.told = care.sentence();
    row.kept = QStringLiteral("all of them, until the end");
    row.ends = QStringLiteral("the window opens");
    survived(row);
}

void TestSettingsCare::nobodyElseMayLookAtTheSettings()
{
    const QString folder = QFileInfo(settingsFile()).path();
    put(acme);
    QVERIFY(QFile::setPermissions(folder,
        QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther
            | QFile::ExeOther));
    startAndEnd();
    QCOMPARE(int(QFileInfo(folder).permissions() & QFile::Permissions(0x0077)), 0);
}

void TestSettingsCare::theWindowTellsItInItsNotice_data()
{
    QTest::addColumn<bool>("isDamaged");
    QTest::newRow("settings that were damaged") << true;
    QTest::newRow("settings that cannot be saved") << false;
}

void TestSettingsCare::theWindowTellsItInItsNotice()
{
    QFETCH(bool, isDamaged);
    if (isDamaged)
        put(acme + "dear diary\n" + view);
    else
        QVERIFY(QDir().mkpath(settingsFile()));
    Translations translations;
    Window window(*qApp, translations, {});
    window.show();
    QCOMPARE(keptBeside().size(), isDamaged ? 1 : 0);
    const QWidgetList all = QApplication::topLevelWidgets();
    NoticeBar* notice = nullptr;
    for (const QWidget* widget : all) {
        if (NoticeBar* const found = widget->findChild<NoticeBar*>())
            notice = found;
    }
    QVERIFY(notice);
    QTRY_VERIFY(notice->isVisible());
    QCOMPARE(notice->accessibleName(),
        isDamaged ? sentence + keptBeside().first() + QLatin1Char('.')
                  : QStringLiteral("Settings cannot be saved on this computer; they last until you quit."));
}

QTEST_MAIN(TestSettingsCare)
#include "tst_settingscare.moc"
