// SPDX-License-Identifier: MIT
#include "app/erasure.h"
#include "app/keychain.h"
#include "app/memorykeeper.h"
#include "app/settings.h"
#include "models/connections.h"
#include "models/filterhistory.h"
#include "models/savedviews.h"
#include "tests/app/docketrun.h"
#include "tests/app/fakevault.h"
#include "tests/support/pages.h"
#include "tests/support/scriptedserver.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace docket;
using namespace docket::test;

namespace {

const QByteArray marker = "Zanzibar"; // in everything that is kept
const QString slot = QStringLiteral("slot-of-zanzibar");
const QStringList eraseAsking{QStringLiteral("--erase")};
const QStringList eraseAtOnce{QStringLiteral("--erase"), QStringLiteral("--yes")};

QProcessEnvironment environmentAtHome()
{
    QProcessEnvironment environment = Docket::bareEnvironment();
    for (const char* name : {"HOME", "XDG_RUNTIME_DIR", "DBUS_SESSION_BUS_ADDRESS"})
        environment.insert(QLatin1String(name), qEnvironmentVariable(name));
    return environment;
}

Docket docketAtHome()
{
    Docket docket = Docket().withoutKey();
    const QProcessEnvironment environment = environmentAtHome();
    for (const char* name : {"HOME", "XDG_RUNTIME_DIR", "DBUS_SESSION_BUS_ADDRESS"})
        docket.with(QLatin1String(name), environment.value(QLatin1String(name)));
    return docket;
}

KeyAnswer keep(const QString& name)
{
    QObject context;
    std::optional<KeyAnswer> answered;
    Keychain keychain;
    keychain.write(name, ApiKey::fromBytes(testKey), &context, [&](KeyAnswer answer) { answered = answer; });
    return QTest::qWaitFor([&] { return answered.has_value(); }, 40'000) ? *answered : KeyAnswer::Failed;
}

// Asked without any of our own code: whether the password store has such an entry.
bool hasEntry(const QString& attributes)
{
    QProcess asking;
    asking.start(QStringLiteral("dbus-send"),
        {QStringLiteral("--session"), QStringLiteral("--print-reply"), QStringLiteral("--dest=org.freedesktop.secrets"),
            QStringLiteral("/org/freedesktop/secrets"), QStringLiteral("org.freedesktop.Secret.Service.SearchItems"),
            QStringLiteral("dict:string:string:") + attributes});
    asking.waitForFinished();
    return asking.exitCode() != 0 || asking.readAllStandardOutput().contains("object path");
}

const QString ours = QStringLiteral("server,docket,xdg:schema,org.qt.keychain");
const QString ofAnotherProgram = QStringLiteral("server,docket,protocol,ssh");

void put(const QString& path, const QByteArray& text)
{
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(text), text.size());
}

// Files below the home that are Docket's by name, or hold what only Docket had.
QStringList traces()
{
    QStringList found;
    QDirIterator files(QDir::homePath(), QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
        QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        QFile file(path);
        const bool isRead = files.fileInfo().isFile() && file.open(QIODevice::ReadOnly);
        const QByteArray text = isRead ? file.readAll() : QByteArray();
        if (path.mid(QDir::homePath().size()).contains(QStringLiteral("docket")) || text.contains(marker)
            || text.contains(testKey))
            found += path;
    }
    return found;
}

} // namespace

// Everything that Docket keeps, kept by Docket itself, and then erased: a real window, a real
// password store, a home of its own (with-keyring.sh).
class TestErasure : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingGoesAndNothingElse();
    void strayKeyGoesToo();
    void theTeamsSecretGoesByItsName();
    void whatAFolderIsLinkedToGoes();
    void openWindowIsNotErased();
    void windowThatNobodyCanAskIsNotErasedEither_data();
    void windowThatNobodyCanAskIsNotErasedEither();
    void withoutATerminalNothingIsErased();
    void onlyYesErases_data();
    void onlyYesErases();
    void emptyHomeIsErasedAsWell();
    void lockedStoreIsTold();
    void keysAreToldWhereThereIsNoStore();

private:
    void saveConnection() const;
    void beginWindow(QProcess& window) const;
    void fill() const;

    std::unique_ptr<ScriptedServer> m_server = std::make_unique<ScriptedServer>();
};

void TestErasure::saveConnection() const
{
    QSettings settings(settingsFile(), QSettings::IniFormat);
    QVERIFY(Connections(settings).save({slot, QStringLiteral("Zanzibar Ltd"), m_server->baseUrl(),
        {{QStringLiteral("workday:zanzibar"), QStringLiteral("Zanzibar Nord")}}}));
}

// It has loaded, and what it remembers is in its file.
void TestErasure::beginWindow(QProcess& window) const
{
    QProcessEnvironment environment = environmentAtHome();
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    window.setProcessEnvironment(environment);
    window.start(Docket::program(), {});
    QTRY_VERIFY_WITH_TIMEOUT(m_server->requestCount() > 0, 60'000);
    const QString memory = MemoryKeeper::usualFolder() + QLatin1Char('/') + slot + QStringLiteral(".sqlite");
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(memory), 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(
        QFile::exists(QDir::homePath() + QStringLiteral("/.local/state/docket/activity.log")), 20'000);
}

void TestErasure::fill() const
{
    m_server->repliesWith([](const Request&) { return ok({QStringLiteral("o1"), QStringLiteral("o2")}); });
    QCOMPARE(keep(slot), KeyAnswer::Done);
    saveConnection();
    {
        QSettings settings(settingsFile(), QSettings::IniFormat);
        settings.setValue(QStringLiteral("activity/log"), true);
        QVERIFY(SavedViews(settings).setAll({{QStringLiteral("Zanzibar's nurses"), QStringLiteral("nurse"), {}, {}}}));
        FilterHistory history(settings);
        history.setKept(true);
        history.remember(QStringLiteral("job:Zanzibar"));
    }
    QProcess window;
    beginWindow(window);
    window.terminate();
    QVERIFY(window.waitForFinished());
    QSettings settings(settingsFile(), QSettings::IniFormat);
    QVERIFY(!settings.childGroups().isEmpty());
    QVERIFY(hasEntry(ours));
    const QStringList kept = traces();
    QVERIFY2(kept.size() > 5, qPrintable(kept.join(u' '))); // three folders, and a file in each
}

void TestErasure::everythingGoesAndNothingElse()
{
    fill();
    put(QDir::homePath() + QStringLiteral("/.config/other/other.ini"), "[General]\nkept=true\n");
    QProcess other;
    other.start(QStringLiteral("secret-tool"),
        {QStringLiteral("store"), QStringLiteral("--label=Of a computer called docket"), QStringLiteral("server"),
            QStringLiteral("docket"), QStringLiteral("protocol"), QStringLiteral("ssh")});
    other.write("not ours");
    other.closeWriteChannel();
    QVERIFY(other.waitForFinished());
    QCOMPARE(other.exitCode(), 0);
    // What was found damaged at some start.
    put(settingsFile() + QStringLiteral(".unreadable-2026-01-31"), "[connections]\naside\\name=Zanzibar Inc\n");
    put(MemoryKeeper::usualFolder() + QStringLiteral("/x.sqlite.set-aside-20260131"), "of Zanzibar");
    QCOMPARE(keep(QStringLiteral("aside")), KeyAnswer::Done);
    const Run run = docketAtHome().run(eraseAtOnce);
    QCOMPARE(run.errors, QByteArray());
    QCOMPARE(run.exitCode, 0);
    QVERIFY(run.output.contains("Nothing of Docket is left"));
    QCOMPARE(traces(), QStringList());
    QVERIFY(!hasEntry(ours));
    QVERIFY(hasEntry(ofAnotherProgram));
    QVERIFY(QFile::exists(QDir::homePath() + QStringLiteral("/.config/other/other.ini")));
}

void TestErasure::strayKeyGoesToo()
{
    QCOMPARE(keep(QStringLiteral("of-a-connection-that-no-settings-name")), KeyAnswer::Done);
    QVERIFY(hasEntry(ours));
    QCOMPARE(docketAtHome().run(eraseAtOnce).exitCode, 0);
    QVERIFY(!hasEntry(ours));
}

// Not every store can be asked what else has Docket's name.
void TestErasure::theTeamsSecretGoesByItsName()
{
    put(settingsFile(), "[team]\nid=0123456789abcdef\n");
    FakeVault vault;
    vault.keys.insert(QStringLiteral("team-secret"), "of the team");
    Erasure erasure(vault);
    QSignalSpy finished(&erasure, &Erasure::finished);
    erasure.start();
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(vault.keys.isEmpty());
}

void TestErasure::whatAFolderIsLinkedToGoes()
{
    const QString elsewhere = QDir::homePath() + QStringLiteral("/elsewhere");
    put(elsewhere + QStringLiteral("/docket.ini"), "[connections]\n1\\name=Zanzibar\n");
    const QString folder = QFileInfo(settingsFile()).path();
    QVERIFY(QDir().mkpath(QFileInfo(folder).path()));
    QVERIFY(QFile::link(elsewhere, folder));
    QCOMPARE(docketAtHome().run(eraseAtOnce).exitCode, 0);
    QCOMPARE(traces(), QStringList());
}

void TestErasure::openWindowIsNotErased()
{
    m_server->repliesWith([](const Request&) { return ok({QStringLiteral("o1")}); });
    QCOMPARE(keep(slot), KeyAnswer::Done);
    saveConnection();
    {
        QSettings settings(settingsFile(), QSettings::IniFormat);
        settings.setValue(QStringLiteral("activity/log"), true);
    }
    QProcess window;
    beginWindow(window);
    const Run run = docketAtHome().run(eraseAtOnce);
    QCOMPARE(run.exitCode, 2);
    QVERIFY2(run.sentences().contains(QStringLiteral("quit it first")), run.errors.constData());
    QVERIFY(QFile::exists(settingsFile()));
    QVERIFY(hasEntry(ours));
    window.terminate();
    QVERIFY(window.waitForFinished());
}

void TestErasure::windowThatNobodyCanAskIsNotErasedEither_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<bool>("isElsewhere");
    QTest::newRow("the demo, which keeps no orders but the settings") << QStringList{QStringLiteral("--demo")} << false;
    QTest::newRow("a window on another desktop of the same person") << QStringList() << true;
}

void TestErasure::windowThatNobodyCanAskIsNotErasedEither()
{
    QFETCH(QStringList, arguments);
    QFETCH(bool, isElsewhere);
    const QTemporaryDir elsewhere;
    QProcessEnvironment environment = environmentAtHome();
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    if (isElsewhere) {
        environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), elsewhere.path());
        environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("unix:path=/nothing-here"));
    }
    QProcess window;
    window.setProcessEnvironment(environment);
    window.start(Docket::program(), arguments);
    const auto isArranged
        = [] { return QSettings(settingsFile(), QSettings::IniFormat).contains(QStringLiteral("window/geometry")); };
    QTRY_VERIFY_WITH_TIMEOUT(isArranged(), 60'000);
    const Run refused = docketAtHome().run(eraseAtOnce);
    QCOMPARE(refused.exitCode, 2);
    QVERIFY2(refused.sentences().contains(QStringLiteral("quit it first")), refused.errors.constData());
    QVERIFY(isArranged());
    window.terminate();
    QVERIFY(window.waitForFinished());
    QCOMPARE(docketAtHome().run(eraseAtOnce).exitCode, 0);
    QCOMPARE(traces(), QStringList());
}

void TestErasure::withoutATerminalNothingIsErased()
{
    saveConnection();
    const Run run = docketAtHome().typing("yes\n").run(eraseAsking);
    QCOMPARE(run.exitCode, 2);
    QVERIFY2(run.sentences().contains(QStringLiteral("--yes")), run.errors.constData());
    QVERIFY(QFile::exists(settingsFile()));
}

void TestErasure::onlyYesErases_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("no") << QByteArray("no\n") << 2;
    QTest::newRow("Return alone") << QByteArray("\n") << 2;
    QTest::newRow("y") << QByteArray("y\n") << 2;
    QTest::newRow("yes") << QByteArray("yes\n") << 0;
}

// script gives it a terminal.
void TestErasure::onlyYesErases()
{
    QFETCH(QByteArray, answer);
    QFETCH(int, exitCode);
    saveConnection();
    QProcess terminal;
    terminal.setProcessEnvironment(environmentAtHome());
    terminal.start(QStringLiteral("script"),
        {QStringLiteral("--quiet"), QStringLiteral("--return"), QStringLiteral("--command"),
            QStringLiteral("'%1' --erase").arg(Docket::program()), QStringLiteral("/dev/null")});
    QByteArray said;
    QVERIFY(QTest::qWaitFor(
        [&] {
            said += terminal.readAllStandardOutput();
            return said.contains("Type yes");
        },
        60'000));
    terminal.write(answer);
    QVERIFY(terminal.waitForFinished(60'000));
    QVERIFY2(said.contains("Zanzibar Ltd") && said.contains("/.config/docket"), said.constData());
    QCOMPARE(terminal.exitCode(), exitCode);
    QCOMPARE(QFile::exists(settingsFile()), exitCode != 0);
}

void TestErasure::emptyHomeIsErasedAsWell()
{
    const Run run = docketAtHome().run(eraseAtOnce);
    QCOMPARE(run.errors, QByteArray());
    QCOMPARE(run.exitCode, 0);
}

void TestErasure::lockedStoreIsTold()
{
    saveConnection();
    const Run run = docketAtHome().run(eraseAtOnce);
    QCOMPARE(run.exitCode, 6);
    QVERIFY2(run.sentences().contains(QStringLiteral("1 entry")), run.errors.constData());
    QCOMPARE(traces(), QStringList()); // files go all the same
}

void TestErasure::keysAreToldWhereThereIsNoStore()
{
    saveConnection();
    const Run run = docketAtHome().run(eraseAtOnce);
    QCOMPARE(run.exitCode, 6);
    QVERIFY2(run.sentences().contains(keyAnswerSentence(KeyAnswer::NoStore)), run.errors.constData());
    QCOMPARE(traces(), QStringList()); // files go all the same
}

QTEST_GUILESS_MAIN(TestErasure)
#include "tst_erasure.moc"
