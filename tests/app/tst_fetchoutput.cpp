// SPDX-License-Identifier: MIT
#include "tests/app/docketrun.h"
#include "tests/support/pages.h"
#include "tests/support/scriptedserver.h"
#include "tests/support/survived.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <memory>

using namespace docket::test;

namespace {

const QByteArray earlierText = QByteArrayLiteral("written earlier\n");
const QStringList someIds{QStringLiteral("a1"), QStringLiteral("a2"), QStringLiteral("a3")};

QByteArray contentsOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArrayLiteral("cannot be opened");
}

bool isPipe(const QString& path)
{
    struct stat is
    {
    };
    return ::lstat(QFile::encodeName(path).constData(), &is) == 0 && S_ISFIFO(is.st_mode);
}

void survivedOutput(const QString& fault, const Run& run, const QString& kept)
{
    QString told = run.sentences().trimmed();
    told.remove(QStringLiteral("docket: "));
    survived({fault, {}, 0, told, kept, {}, QStringLiteral("exit %1").arg(run.exitCode)});
}

// A pipe's reading end that is there before the writer comes.
class PipeReader
{
public:
    explicit PipeReader(const QString& path)
        : m_descriptor(::open(QFile::encodeName(path).constData(), O_RDONLY | O_NONBLOCK))
    {
    }
    ~PipeReader() { ::close(m_descriptor); }
    PipeReader(const PipeReader&) = delete;
    PipeReader& operator=(const PipeReader&) = delete;

    QByteArray readAll() const
    {
        QByteArray bytes(64 * 1024, '\0');
        bytes.resize(qMax<qsizetype>(0, ::read(m_descriptor, bytes.data(), static_cast<std::size_t>(bytes.size()))));
        return bytes;
    }

private:
    int m_descriptor;
};

} // namespace

// Where the whole program puts what it fetched.
class TestFetchOutput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void newFileHoldsTheOrders();
    void earlierFileIsReplaced();
    void partialWalkReplacesTheFile();
    void failedWalkLeavesTheEarlierFile_data();
    void failedWalkLeavesTheEarlierFile();
    void fullDiskLeavesTheEarlierFile_data();
    void fullDiskLeavesTheEarlierFile();
    void noPermissionIsTold();
    void missingFolderIsTold();
    void folderIsTold();
    void fullDeviceIsTold();
    void fullStandardOutputIsTold();
    void closedPipeIsTold();
    void deviceStaysADevice();
    void pipeIsWrittenThrough();
    void linkStaysALink();

private:
    Run fetch(const QStringList& more = {}) const { return Docket().run(Docket::fetch(m_server->baseUrl()) + more); }
    Run fetchInto(const QString& file) const { return fetch({QStringLiteral("--output"), file}); }
    QString path(const QString& name) const { return m_folder->filePath(name); }
    QString earlierFile() const;
    QStringList filesThere() const
    {
        return QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    }

    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestFetchOutput::initTestCase()
{
    QVERIFY(!QStandardPaths::findExecutable(QStringLiteral("sh")).isEmpty());
}

void TestFetchOutput::init()
{
    m_server = std::make_unique<ScriptedServer>();
    m_server->replies({}, {ok(someIds)});
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

QString TestFetchOutput::earlierFile() const
{
    QFile file(path(QStringLiteral("orders.json")));
    if (!file.open(QIODevice::WriteOnly) || file.write(earlierText) != earlierText.size())
        return {};
    return file.fileName();
}

void TestFetchOutput::newFileHoldsTheOrders()
{
    const Run toScreen = fetch();
    const Run run = fetchInto(path(QStringLiteral("new.json")));
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.output + run.errors, QByteArray());
    QCOMPARE(contentsOf(path(QStringLiteral("new.json"))), toScreen.output);
    QCOMPARE(toScreen.ids(), someIds);
    QCOMPARE(filesThere(), QStringList{QStringLiteral("new.json")});
}

void TestFetchOutput::earlierFileIsReplaced()
{
    const QString file = earlierFile();
    QCOMPARE(fetchInto(file).exitCode, 0);
    QCOMPARE(contentsOf(file), fetch().output);
    QCOMPARE(filesThere().size(), 1);
}

void TestFetchOutput::partialWalkReplacesTheFile()
{
    m_server->replies({}, {ok(someIds, QStringLiteral("same"))});
    m_server->replies(QStringLiteral("same"), {ok({QStringLiteral("b1")}, QStringLiteral("same"))});
    const QString file = earlierFile();
    QCOMPARE(fetchInto(file).exitCode, 4);
    QVERIFY(contentsOf(file).contains("\"b1\""));
    QCOMPARE(filesThere().size(), 1);
}

void TestFetchOutput::failedWalkLeavesTheEarlierFile_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QStringList>("more");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("mistake") << http(200, pageBody(someIds)) << QStringList{QStringLiteral("--pages")} << 2;
    QTest::newRow("refused key") << http(401, envelopeBody("PLATFORM.AUTHENTICATION_INVALID")) << QStringList{} << 3;
    QTest::newRow("web page") << http(200, "<html>") << QStringList{} << 5;
    QTest::newRow("server failed") << http(500, {}) << QStringList{} << 5;
}

void TestFetchOutput::failedWalkLeavesTheEarlierFile()
{
    QFETCH(QByteArray, answer);
    QFETCH(QStringList, more);
    QFETCH(int, exitCode);
    m_server->replies({}, {Answer().send(answer)});
    const QString file = earlierFile();
    QCOMPARE(fetch(QStringList{QStringLiteral("--output"), file} + more).exitCode, exitCode);
    QCOMPARE(contentsOf(file), earlierText);
    QCOMPARE(filesThere().size(), 1);
}

// A limit on the size of files is what a full disk looks like to a program.
void TestFetchOutput::fullDiskLeavesTheEarlierFile_data()
{
    QTest::addColumn<int>("orders");
    QTest::addColumn<int>("blocks"); // of 512 bytes, that a file may have
    QTest::newRow("121 the disk is full") << 250 << 8;
    // It stays in a buffer until the file is closed; only then there is no room for it.
    QTest::newRow("121 the disk is full for a small file") << 2 << 0;
}

void TestFetchOutput::fullDiskLeavesTheEarlierFile()
{
    QFETCH(int, orders);
    QFETCH(int, blocks);
    m_server->replies({}, {ok(numberedIds(QStringLiteral("order"), orders))});
    const QString file = earlierFile();
    QProcess shell;
    shell.setProcessEnvironment(Docket::bareEnvironment());
    shell.start(QStringLiteral("sh"),
        QStringList{
            QStringLiteral("-c"), QStringLiteral("ulimit -f %1; exec \"$0\" \"$@\"").arg(blocks), Docket::program()}
            + Docket::fetch(m_server->baseUrl()) + QStringList{QStringLiteral("--output"), file});
    shell.write(testKey);
    shell.closeWriteChannel();
    QVERIFY(shell.waitForFinished(120'000));
    QCOMPARE(shell.exitStatus(), QProcess::NormalExit);
    const QByteArray errors = shell.readAllStandardError();
    QCOMPARE(shell.exitCode(), 6);
    QVERIFY2(errors.contains("the disk is full"), errors.constData());
    QCOMPARE(contentsOf(file), earlierText);
    QCOMPARE(filesThere().size(), 1);
    survivedOutput({}, {shell.exitCode(), {}, errors}, QStringLiteral("the earlier file"));
}

// Root may write everywhere: then the program runs as somebody else.
void TestFetchOutput::noPermissionIsTold()
{
    const QString file = earlierFile();
    const QString program = path(QStringLiteral("docket"));
    QVERIFY(QFile::copy(Docket::program(), program));
    QCOMPARE(::chmod(QFile::encodeName(program).constData(), 0755), 0);
    QCOMPARE(::chmod(QFile::encodeName(m_folder->path()).constData(), 0555), 0);
    QStringList command{program};
    if (::geteuid() == 0)
        command = QStringList{QStringLiteral("setpriv"), QStringLiteral("--reuid=65534"),
                      QStringLiteral("--regid=65534"), QStringLiteral("--clear-groups"), QStringLiteral("--")}
            + command;
    QProcess docket;
    docket.setProcessEnvironment(Docket::bareEnvironment());
    docket.start(command.takeFirst(),
        command + Docket::fetch(m_server->baseUrl()) + QStringList{QStringLiteral("--output"), file});
    docket.write(testKey);
    docket.closeWriteChannel();
    QVERIFY(docket.waitForFinished(120'000));
    ::chmod(QFile::encodeName(m_folder->path()).constData(), 0755);
    const QByteArray errors = docket.readAllStandardError();
    QCOMPARE(docket.exitCode(), 6);
    QVERIFY2(errors.contains("permission") && errors.contains(QFile::encodeName(file)), errors.constData());
    QCOMPARE(contentsOf(file), earlierText);
    survivedOutput(QStringLiteral("129 no permission to write"), {docket.exitCode(), {}, errors},
        QStringLiteral("the earlier file"));
}

void TestFetchOutput::missingFolderIsTold()
{
    const Run run = fetchInto(path(QStringLiteral("no/such/orders.json")));
    QCOMPARE(run.exitCode, 6);
    QVERIFY2(run.sentences().contains(QStringLiteral("its folder does not exist")), run.errors.constData());
    QCOMPARE(filesThere(), QStringList());
    survivedOutput(QStringLiteral("122 the folder is missing"), run, {});
}

void TestFetchOutput::folderIsTold()
{
    const Run run = fetchInto(m_folder->path());
    QCOMPARE(run.exitCode, 6);
    QVERIFY2(run.sentences().contains(QStringLiteral("is a folder")), run.errors.constData());
    QVERIFY(QFileInfo(m_folder->path()).isDir());
    QCOMPARE(filesThere(), QStringList());
    survivedOutput(QStringLiteral("122 the path is a folder"), run, QStringLiteral("the folder"));
}

void TestFetchOutput::fullDeviceIsTold()
{
    const Run run = fetchInto(QStringLiteral("/dev/full"));
    QCOMPARE(run.exitCode, 6);
    QVERIFY2(run.sentences().contains(QStringLiteral("/dev/full")), run.errors.constData());
    struct stat is
    {
    };
    QVERIFY(::lstat("/dev/full", &is) == 0 && S_ISCHR(is.st_mode));
    survivedOutput(QStringLiteral("121 the output is a full device"), run, QStringLiteral("the device"));
}

void TestFetchOutput::fullStandardOutputIsTold()
{
    const Run run = Docket().writingTo(QStringLiteral("/dev/full")).run(Docket::fetch(m_server->baseUrl()));
    QCOMPARE(run.exitCode, 6);
    QVERIFY2(run.sentences().contains(QStringLiteral("it is full")), run.errors.constData());
    survivedOutput(QStringLiteral("121 the standard output is full"), run, {});
}

void TestFetchOutput::closedPipeIsTold()
{
    const Run run = Docket().writingToNobody().run(Docket::fetch(m_server->baseUrl()));
    QCOMPARE(run.exitCode, 6);
    QVERIFY2(run.sentences().contains(QStringLiteral("Nobody reads the output")), run.errors.constData());
    survivedOutput(QStringLiteral("124 the reader of the output is gone"), run, {});
}

void TestFetchOutput::deviceStaysADevice()
{
    const Run run = fetchInto(QStringLiteral("/dev/null"));
    QCOMPARE(run.exitCode, 0);
    struct stat is
    {
    };
    QVERIFY(::lstat("/dev/null", &is) == 0 && S_ISCHR(is.st_mode));
    survivedOutput(QStringLiteral("123 the output is a device"), run, QStringLiteral("the device"));
}

void TestFetchOutput::pipeIsWrittenThrough()
{
    const QString pipe = path(QStringLiteral("pipe"));
    QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    const PipeReader reader(pipe);
    const Run run = fetchInto(pipe);
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(reader.readAll(), fetch().output);
    QVERIFY(isPipe(pipe));
    QCOMPARE(filesThere(), QStringList{QStringLiteral("pipe")});
    survivedOutput(QStringLiteral("123 the output is a pipe"), run, QStringLiteral("the pipe"));
}

void TestFetchOutput::linkStaysALink()
{
    const QString file = earlierFile();
    const QString link = path(QStringLiteral("link"));
    QVERIFY(QFile::link(file, link));
    const Run run = fetchInto(link);
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(QFileInfo(link).symLinkTarget(), file);
    QCOMPARE(contentsOf(file), fetch().output);
    survivedOutput(QStringLiteral("123 the output is a link"), run, QStringLiteral("the link"));
}

QTEST_GUILESS_MAIN(TestFetchOutput)
#include "tst_fetchoutput.moc"
