// SPDX-License-Identifier: MIT
#include "app/activitykeeper.h"
#include "models/api/loader.h"
#include "tests/support/pages.h"
#include "tests/support/scriptedserver.h"
#include "views/docketstyle.h"
#include "views/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QFile>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

#include <memory>

using namespace docket;
using namespace docket::test;

namespace {

const QByteArray secretKey = "kk_live_SECRET_1234";

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

// What was asked of Kombo, in memory, in its window, and in a file once that is wanted.
class ActivityKeeperTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Theme(Scheme::Light, 13)); }
    void init();
    void cleanup();

    void callsOfTheLoaderAreKeptAndShown();
    void callsOfATestAreKeptAsWell();
    void withoutBeingToldItWritesNothing();
    void switchedOnInTheWindowItWritesAFileOfItsOwn();
    void switchIsKeptForTheNextStart();
    void fileThatCannotBeWrittenSwitchesItOff();
    void savedActivityIsWhatIsCopied();
    void savingWhereNothingCanBeWrittenIsTold();
    void keyAndOrdersAreInNeither();
    void windowComesBackAsTheSame();

private:
    void start();
    void load();
    QString logFile() const { return m_folder->filePath(QStringLiteral("docket/activity.log")); }
    QTableView* table() const { return m_main->findChild<QTableView*>(QStringLiteral("activity")); }
    QString copied();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<Loader> m_loader;
    QThreadPool m_pool;
    std::unique_ptr<ActivityKeeper> m_keeper;
    std::unique_ptr<QWidget> m_main;
};

void ActivityKeeperTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("XDG_STATE_HOME", m_folder->path().toLocal8Bit());
    m_settings = std::make_unique<QSettings>(m_folder->filePath(QStringLiteral("docket.ini")), QSettings::IniFormat);
    m_server = std::make_unique<ScriptedServer>();
    m_server->replies({}, {ok({QStringLiteral("order-of-anna")}, QStringLiteral("c2"))});
    m_server->replies(QStringLiteral("c2"), {status(401, envelopeBody("PLATFORM.AUTHENTICATION_INVALID", secretKey))});
    m_main = std::make_unique<QWidget>();
    start();
}

void ActivityKeeperTest::start()
{
    m_keeper.reset();
    m_loader = std::make_unique<Loader>();
    m_keeper = std::make_unique<ActivityKeeper>(*m_loader, *m_settings, m_pool);
}

void ActivityKeeperTest::cleanup()
{
    m_main.reset();
    m_keeper.reset();
    m_loader.reset();
}

void ActivityKeeperTest::load()
{
    LoadRequest request;
    LoadSource source;
    source.integrationId = QStringLiteral("workday:a");
    source.label = QStringLiteral("Acme");
    source.connectionName = QStringLiteral("Kombo EU");
    source.baseUrl = m_server->baseUrl();
    source.key = ApiKey::fromBytes(secretKey);
    request.sources = {source};
    QSignalSpy ended(m_loader.get(), &Loader::ended);
    m_loader->load(request);
    QTRY_COMPARE(ended.count(), 1);
}

QString ActivityKeeperTest::copied()
{
    QString text;
    const auto connection
        = connect(m_keeper.get(), &ActivityKeeper::copyRequested, this, [&](const QString& copy) { text = copy; });
    m_main->findChild<QPushButton*>(QStringLiteral("copyActivity"))->click();
    disconnect(connection);
    return text;
}

void ActivityKeeperTest::callsOfTheLoaderAreKeptAndShown()
{
    load();
    m_keeper->show(*m_main);
    QCOMPARE(table()->model()->rowCount(), 2); // also what came before the window
    load();
    QCOMPARE(table()->model()->rowCount(), 4);
}

void ActivityKeeperTest::callsOfATestAreKeptAsWell()
{
    CallRecord record;
    record.what = CallRecord::What::CheckKey;
    m_keeper->setLogging(true);
    m_keeper->add(record);
    m_keeper->show(*m_main);
    QCOMPARE(table()->model()->rowCount(), 1);
    QTRY_VERIFY(contentOf(logFile()).contains("check-api-key"));
}

void ActivityKeeperTest::withoutBeingToldItWritesNothing()
{
    load();
    m_keeper.reset(); // what it was given is written by then
    QVERIFY(!QFile::exists(logFile()));
}

void ActivityKeeperTest::switchedOnInTheWindowItWritesAFileOfItsOwn()
{
    m_keeper->show(*m_main);
    m_main->findChild<QCheckBox*>(QStringLiteral("writeLog"))->click();
    QVERIFY(m_keeper->isLogging());
    load();
    m_keeper.reset();
    QCOMPARE(contentOf(logFile()).count('\n'), 3); // a head and two calls, in a folder that was not there
    QCOMPARE(QFile::permissions(logFile()) & ~QFile::Permissions(QFile::ReadUser | QFile::WriteUser),
        QFile::Permissions(QFile::ReadOwner | QFile::WriteOwner));
}

void ActivityKeeperTest::switchIsKeptForTheNextStart()
{
    m_keeper->setLogging(true);
    start();
    QVERIFY(m_keeper->isLogging());
    m_keeper->show(*m_main);
    QVERIFY(m_main->findChild<QCheckBox*>(QStringLiteral("writeLog"))->isChecked());
    m_main->findChild<QCheckBox*>(QStringLiteral("writeLog"))->click();
    start();
    QVERIFY(!m_keeper->isLogging());
}

void ActivityKeeperTest::fileThatCannotBeWrittenSwitchesItOff()
{
    qputenv("XDG_STATE_HOME", "/proc");
    m_keeper->show(*m_main);
    QSignalSpy told(m_keeper.get(), &ActivityKeeper::told);
    auto* const box = m_main->findChild<QCheckBox*>(QStringLiteral("writeLog"));
    box->click();
    load();
    QTRY_COMPARE(told.count(), 1);
    QVERIFY(told.first().first().toString().startsWith(QStringLiteral("The log file could not be written:")));
    QVERIFY(!box->isChecked());
}

void ActivityKeeperTest::savedActivityIsWhatIsCopied()
{
    load();
    m_keeper->show(*m_main);
    const QString text = copied();
    QCOMPARE(text.count(u'\n'), 3);
    const QString path = m_folder->filePath(QStringLiteral("saved.tsv"));
    QSignalSpy told(m_keeper.get(), &ActivityKeeper::told);
    QMetaObject::invokeMethod(
        m_main->findChild<QWidget*>(QStringLiteral("activityWindow")), "saveRequested", Q_ARG(QString, path));
    QTRY_COMPARE(told.count(), 1);
    QCOMPARE(QString::fromUtf8(contentOf(path)), text);
}

void ActivityKeeperTest::savingWhereNothingCanBeWrittenIsTold()
{
    m_keeper->show(*m_main);
    QSignalSpy told(m_keeper.get(), &ActivityKeeper::told);
    QMetaObject::invokeMethod(m_main->findChild<QWidget*>(QStringLiteral("activityWindow")), "saveRequested",
        Q_ARG(QString, m_folder->filePath(QStringLiteral("nowhere/saved.tsv"))));
    QTRY_COMPARE(told.count(), 1);
    QVERIFY(told.first().first().toString().contains(QStringLiteral("nowhere")));
}

void ActivityKeeperTest::keyAndOrdersAreInNeither()
{
    m_keeper->setLogging(true);
    load();
    m_keeper->show(*m_main);
    const QString text = copied();
    m_keeper.reset();
    const QByteArray all = text.toUtf8() + contentOf(logFile());
    QVERIFY(all.contains("Acme") && all.contains("PLATFORM.AUTHENTICATION_INVALID"));
    QVERIFY(!all.contains(secretKey) && !all.contains(secretKey.last(4)));
    QVERIFY(!all.contains("order-of-anna"));
}

void ActivityKeeperTest::windowComesBackAsTheSame()
{
    m_keeper->show(*m_main);
    m_keeper->show(*m_main);
    QCOMPARE(m_main->findChildren<QTableView*>(QStringLiteral("activity")).size(), 1);
}

QTEST_MAIN(ActivityKeeperTest)
#include "tst_activitykeeper.moc"
