// SPDX-License-Identifier: MIT
#include "models/output/aboutlines.h"

#include <QCoreApplication>
#include <QLocale>

namespace docket {

namespace {

struct AboutText
{
    Q_DECLARE_TR_FUNCTIONS(OutputAbout)
};

} // namespace

QStringList aboutNotes(const OutputOptions& options)
{
    QStringList notes;
    if (options.about.isSample)
        notes += AboutText::tr("Sample data: these orders and people are invented.");
    if (options.masked)
        notes += AboutText::tr("Personal data is masked.");
    return notes;
}

QList<AboutLine> aboutLines(const OutputAbout& about, qsizetype orders)
{
    const QString filter = about.filter.isEmpty() ? AboutText::tr("none", "filter") : about.filter;
    const QString time = about.writtenAt.isValid() ? QLocale().toString(about.writtenAt, QLocale::ShortFormat)
            + QLatin1Char(' ') + about.writtenAt.timeZoneAbbreviation()
                                                   : QString();
    QList<AboutLine> lines{{AboutText::tr("Source"), about.source}};
    if (!about.view.isEmpty())
        lines += {AboutText::tr("View", "which orders"), about.view};
    return lines
        + QList<AboutLine>{{AboutText::tr("Filter"), filter}, {AboutText::tr("Orders"), QLocale().toString(orders)},
            {AboutText::tr("Written"), time}, {AboutText::tr("Written by"), QStringLiteral("Docket ") + about.version}};
}

QString documentTitle(const OutputAbout& about)
{
    return about.view.isEmpty() ? AboutText::tr("Open orders") : about.view;
}

} // namespace docket
