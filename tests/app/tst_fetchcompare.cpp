// SPDX-License-Identifier: MIT
#include "tests/app/docketrun.h"
#include "tests/support/pages.h"
#include "tests/support/scriptedserver.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace docket::test;

// docket --fetch --compare: which open orders somebody's own system does not know.
class TestFetchCompare : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void ordersThatAreNotInTheListAreWritten();
    void nothingIsMissingWhereAllAreListed();
    void theListCanComeByTheStandardInput();
    void linesThatAreNotUnderstoodAreNamed();
    void aListThatIsNotThereSendsNothing();
    void theFilterNarrowsWhatIsCompared();
    void whatTheWindowRemembersIsRefused();

private:
    QString listOf(const QByteArray& lines) const;
    Run compare(const QString& list, const QStringList& more = {}) const
    {
        return Docket().run(Docket::fetch(m_server->baseUrl()) + QStringList{QStringLiteral("--compare"), list} + more);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ScriptedServer> m_server;
};

void TestFetchCompare::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<ScriptedServer>();
    m_server->replies({}, {ok({QStringLiteral("a1"), QStringLiteral("a2"), QStringLiteral("a3")})});
}

QString TestFetchCompare::listOf(const QByteArray& lines) const
{
    const QString path = m_folder->filePath(QStringLiteral("list.txt"));
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(lines);
    return path;
}

void TestFetchCompare::ordersThatAreNotInTheListAreWritten()
{
    const Run run = compare(listOf("a2\n"));
    QCOMPARE(run.exitCode, 7);
    QCOMPARE(run.ids(), (QStringList{QStringLiteral("a1"), QStringLiteral("a3")}));
    QVERIFY2(run.errors.isEmpty(), run.errors.constData());
}

void TestFetchCompare::nothingIsMissingWhereAllAreListed()
{
    const Run run = compare(listOf("a1\r\na2\r\na3,some,more\r\n"));
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.ids(), QStringList());
}

// Behind the key, which is its first line.
void TestFetchCompare::theListCanComeByTheStandardInput()
{
    const Run run
        = Docket()
              .typing(testKey + "\na1\na3\n")
              .run(Docket::fetch(m_server->baseUrl()) + QStringList{QStringLiteral("--compare"), QStringLiteral("-")});
    QCOMPARE(run.exitCode, 7);
    QCOMPARE(run.ids(), QStringList{QStringLiteral("a2")});
}

void TestFetchCompare::linesThatAreNotUnderstoodAreNamed()
{
    const Run run = compare(listOf("see below\na1\na2\na3\n"));
    QCOMPARE(run.exitCode, 0);
    QVERIFY2(run.sentences().contains(QStringLiteral("see below")), run.errors.constData());
}

void TestFetchCompare::aListThatIsNotThereSendsNothing()
{
    const Run run = compare(m_folder->filePath(QStringLiteral("nothing")));
    QCOMPARE(run.exitCode, 2);
    QCOMPARE(m_server->requestCount(), 0);
}

void TestFetchCompare::theFilterNarrowsWhatIsCompared()
{
    const Run run = compare(listOf("a2\n"), {QStringLiteral("--filter"), QStringLiteral("-order:=a1")});
    QCOMPARE(run.exitCode, 7);
    QCOMPARE(run.ids(), QStringList{QStringLiteral("a3")});
}

void TestFetchCompare::whatTheWindowRemembersIsRefused()
{
    const Run run = Docket().run(
        Docket::fetch(m_server->baseUrl()) + QStringList{QStringLiteral("--filter"), QStringLiteral("is:new")});
    QCOMPARE(run.exitCode, 2);
    QCOMPARE(m_server->requestCount(), 0);
}

QTEST_GUILESS_MAIN(TestFetchCompare)
#include "tst_fetchcompare.moc"
