// SPDX-License-Identifier: MIT
#include "tests/support/survived.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

namespace docket::test {
namespace {

QString withoutThisRun(QString text)
{
    static const QRegularExpression host(QStringLiteral("(127\\.0\\.0\\.1|\\[::1\\]|localhost)(:\\d+)?+(?!\\.?\\w)"));
    static const QRegularExpression file(
        QRegularExpression::escape(QDir::tempPath()) + QStringLiteral("/[^\\s”]*[^\\s”:.,]"));
    return text.replace(host, QStringLiteral("‹host›")).replace(file, QStringLiteral("‹file›"));
}

QString nameOfThisTest()
{
    return QFileInfo(QCoreApplication::applicationFilePath()).fileName() + QLatin1Char(' ')
        + QString::fromLatin1(QTest::currentTestFunction());
}

// One write each: tests run beside each other.
void note(const QJsonObject& line)
{
    const QString path = qEnvironmentVariable("DOCKET_RELIABILITY");
    if (path.isEmpty())
        return;
    QFile file(path);
    const QByteArray bytes = QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

void survived(const Survived& row)
{
    note({{QStringLiteral("fault"), row.fault.isEmpty() ? QString::fromUtf8(QTest::currentDataTag()) : row.fault},
        {QStringLiteral("code"), row.code}, {QStringLiteral("page"), row.page},
        {QStringLiteral("told"), withoutThisRun(row.told)}, {QStringLiteral("kept"), row.kept},
        {QStringLiteral("asked"), row.asked}, {QStringLiteral("ends"), row.ends},
        {QStringLiteral("test"), nameOfThisTest()}});
}

void counted(const Counted& figure)
{
    note({{QStringLiteral("figure"), figure.figure}, {QStringLiteral("value"), figure.value},
        {QStringLiteral("command"), figure.command}});
}

} // namespace docket::test
