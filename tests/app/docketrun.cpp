// SPDX-License-Identifier: MIT
#include "tests/app/docketrun.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <unistd.h>

namespace docket::test {
namespace {

constexpr int patienceMs = 240'000; // a slow machine under sanitizers

// In the child, between fork and exec.
void giveReaderlessOutput()
{
    int ends[2];
    if (::pipe(ends) != 0 || ::dup2(ends[1], STDOUT_FILENO) < 0)
        ::_exit(127);
    ::close(ends[0]);
    ::close(ends[1]);
}

QString idOf(const QJsonValue& order)
{
    return order.toObject().value(QStringLiteral("id")).toString();
}

} // namespace

QStringList Run::lines() const
{
    QStringList lines = QString::fromUtf8(output).split(u'\n');
    if (lines.constLast().isEmpty())
        lines.removeLast();
    return lines;
}

QStringList Run::ids() const
{
    QStringList ids;
    const QJsonArray orders = QJsonDocument::fromJson(output).array();
    for (const QJsonValue& order : orders)
        ids += idOf(order);
    return ids;
}

QStringList Run::idsOfLines() const
{
    QStringList ids;
    for (const QString& line : lines())
        ids += idOf(QJsonDocument::fromJson(line.toUtf8()).object());
    return ids;
}

Docket::Docket()
    : m_input(testKey + '\n')
    , m_environment(bareEnvironment())
{
}

Docket& Docket::withoutKey()
{
    return typing({});
}

Docket& Docket::typing(const QByteArray& standardInput)
{
    m_input = standardInput;
    return *this;
}

Docket& Docket::with(const QString& variable, const QString& value)
{
    m_environment.insert(variable, value);
    return *this;
}

Docket& Docket::beginning(std::function<void(QProcess&)> atStart)
{
    m_atStart = std::move(atStart);
    return *this;
}

Docket& Docket::writingTo(const QString& file)
{
    m_outputFile = file;
    return *this;
}

Docket& Docket::writingToNobody()
{
    m_nobodyReads = true;
    return *this;
}

Run Docket::run(const QStringList& arguments) const
{
    QProcess process;
    process.setProcessEnvironment(m_environment);
    if (!m_outputFile.isEmpty())
        process.setStandardOutputFile(m_outputFile);
    if (m_nobodyReads)
        process.setChildProcessModifier(&giveReaderlessOutput);
    process.start(program(), arguments);
    if (!process.waitForStarted(patienceMs))
        return {};
    if (m_atStart)
        m_atStart(process);
    process.write(m_input);
    process.closeWriteChannel();
    Run run;
    if (process.waitForFinished(patienceMs) && process.exitStatus() == QProcess::NormalExit)
        run.exitCode = process.exitCode();
    run.output = process.readAllStandardOutput();
    run.errors = process.readAllStandardError();
    return run;
}

QString Docket::program()
{
    return QStringLiteral(DOCKET_PROGRAM);
}

QProcessEnvironment Docket::bareEnvironment()
{
    const QProcessEnvironment ours = QProcessEnvironment::systemEnvironment();
    QProcessEnvironment bare;
    bare.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    for (const QString& name : {QStringLiteral("PATH"), QStringLiteral("ASAN_OPTIONS"), QStringLiteral("LSAN_OPTIONS"),
             QStringLiteral("UBSAN_OPTIONS")}) {
        if (ours.contains(name))
            bare.insert(name, ours.value(name));
    }
    return bare;
}

QStringList Docket::fetch(const QUrl& server, const QStringList& integrations)
{
    QStringList arguments{
        QStringLiteral("--fetch"), QStringLiteral("--key-stdin"), QStringLiteral("--server"), server.toString()};
    for (const QString& id : integrations)
        arguments << QStringLiteral("--integration") << id;
    return arguments;
}

DemoServer::DemoServer(const QStringList& arguments)
{
    m_process.setProcessEnvironment(Docket::bareEnvironment());
    m_process.start(Docket::program(), QStringList{QStringLiteral("--demo-server")} + arguments);
    while (m_process.waitForReadyRead(patienceMs) && !m_process.canReadLine()) { }
    m_line = m_process.readLine();
    m_banner = QJsonDocument::fromJson(m_line).object();
}

DemoServer::~DemoServer()
{
    end();
}

QByteArray DemoServer::end()
{
    m_process.terminate();
    if (!m_process.waitForFinished(patienceMs))
        m_process.kill();
    return m_process.readAllStandardOutput() + m_process.readAllStandardError();
}

QUrl DemoServer::url() const
{
    return QUrl(m_banner.value(QStringLiteral("url")).toString());
}

QByteArray DemoServer::key() const
{
    return m_banner.value(QStringLiteral("key")).toString().toUtf8();
}

QString DemoServer::integration(int number) const
{
    return m_banner.value(QStringLiteral("integrations")).toArray().at(number).toString();
}

} // namespace docket::test
