// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QProcess>
#include <QProcessEnvironment>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <functional>
#include <memory>

namespace docket::test {

// The key that runs are given; long and strange enough to be found wherever it leaks.
inline const QByteArray testKey = QByteArrayLiteral("key_9f27c1d45be0b36a");

// What a run of the program left behind.
struct Run
{
    int exitCode = -1; // -1: it crashed or did not end
    QByteArray output;
    QByteArray errors;

    QString sentences() const { return QString::fromUtf8(errors); }
    QStringList lines() const; // of the output, without the empty one behind the last line end
    QStringList ids() const; // of the orders in the output, which is a JSON array
    QStringList idsOfLines() const; // the same, one order a line
};

// The program as a child process, as on a machine without a screen: no display, no
// D-Bus, no HOME, no proxy, nothing of the environment but PATH and what sanitizers need.
class Docket
{
public:
    Docket(); // the key comes on the standard input
    Docket& withoutKey();
    Docket& typing(const QByteArray& standardInput);
    Docket& with(const QString& variable, const QString& value);
    Docket& beginning(std::function<void(QProcess&)> atStart); // once it runs
    Docket& writingTo(const QString& file); // its standard output
    Docket& writingToNobody(); // a pipe whose reader is gone

    Run run(const QStringList& arguments) const;

    static QString program();
    static QProcessEnvironment bareEnvironment();
    // "--fetch --server … --integration … --key-stdin"
    static QStringList fetch(const QUrl& server, const QStringList& integrations = {QStringLiteral("workday:test")});

private:
    QByteArray m_input;
    QProcessEnvironment m_environment;
    std::function<void(QProcess&)> m_atStart;
    QString m_outputFile;
    bool m_nobodyReads = false;
};

// `docket --demo-server` as a child process, ended with its owner.
class DemoServer
{
public:
    explicit DemoServer(const QStringList& arguments = {});
    ~DemoServer();
    DemoServer(const DemoServer&) = delete;
    DemoServer& operator=(const DemoServer&) = delete;

    bool isRunning() const { return m_process.state() == QProcess::Running && !m_banner.isEmpty(); }
    const QByteArray& bannerLine() const { return m_line; }
    const QJsonObject& banner() const { return m_banner; }
    QUrl url() const;
    QByteArray key() const;
    QString integration(int number) const;
    QByteArray end(); // asks it to end; all it said after the banner, on either stream

private:
    QProcess m_process;
    QByteArray m_line;
    QJsonObject m_banner;
};

} // namespace docket::test
