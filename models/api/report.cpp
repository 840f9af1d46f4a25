// SPDX-License-Identifier: MIT
#include "models/api/guidance.h"

#include <QCoreApplication>
#include <QStringList>

namespace docket {
namespace {

QString line(const char* text, const QString& value)
{
    return value.isEmpty() ? QString() : QCoreApplication::translate("docket::Report", text).arg(value);
}

QString numberOrNothing(qint64 number)
{
    return number == 0 ? QString() : QString::number(number);
}

} // namespace

QString copyReport(const Failure& failure, const QDateTime& when, const QString& region, const QString& integrationId)
{
    Failure keyless = failure;
    keyless.keyEnding.clear();
    QStringList lines{
        line(QT_TRANSLATE_NOOP("docket::Report", "Time: %1"), when.toUTC().toString(Qt::ISODate)),
        line(QT_TRANSLATE_NOOP("docket::Report", "Region: %1"), region),
        line(QT_TRANSLATE_NOOP("docket::Report", "Integration: %1"), integrationId),
        line(QT_TRANSLATE_NOOP("docket::Report", "What happened: %1"), guidance(keyless).title),
        line(QT_TRANSLATE_NOOP("docket::Report", "HTTP status: %1"), numberOrNothing(failure.status)),
        line(QT_TRANSLATE_NOOP("docket::Report", "Page: %1"), numberOrNothing(failure.page)),
        line(QT_TRANSLATE_NOOP("docket::Report", "Code: %1"), failure.code),
        line(QT_TRANSLATE_NOOP("docket::Report", "Title: %1"), failure.title),
        line(QT_TRANSLATE_NOOP("docket::Report", "Message: %1"), failure.message),
        line(QT_TRANSLATE_NOOP("docket::Report", "Log: %1"), failure.logUrl),
        line(QT_TRANSLATE_NOOP("docket::Report", "Program: %1"), QStringLiteral("Docket " DOCKET_VERSION)),
    };
    lines.removeAll(QString());
    return lines.join(u'\n') + u'\n';
}

QString copyMessage(const Failure& failure, const QString& integrationId)
{
    const Guidance told = guidance(failure);
    const QString text = QCoreApplication::translate("docket::Report",
        "Hello,\n\nwe cannot read assessment orders from your applicant tracking system (integration %1).\n"
        "%2 %3\n\nKombo says: %4\n\nCould you please help?\n");
    const QString plain = QCoreApplication::translate("docket::Report",
        "Hello,\n\nwe cannot read assessment orders from your applicant tracking system (integration %1).\n"
        "%2 %3\n\nCould you please help?\n");
    if (told.detail.isEmpty())
        return plain.arg(integrationId, told.title, told.sentence);
    return text.arg(integrationId, told.title, told.sentence, told.detail);
}

} // namespace docket
