// SPDX-License-Identifier: MIT
#include "models/output/ordersheet.h"

#include "models/orderdetail.h"

#include <QCoreApplication>

#include <utility>

namespace docket {

namespace {

struct SheetText
{
    Q_DECLARE_TR_FUNCTIONS(OrderSheet)
};

QString escaped(const QString& text)
{
    return text.toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>"));
}

QString heading(const QString& text)
{
    return QStringLiteral("<h3>") + escaped(text) + QStringLiteral("</h3>");
}

// A row for each value that is there.
QString fieldTable(const QList<std::pair<QString, QString>>& fields)
{
    QString rows;
    for (const auto& [name, value] : fields) {
        if (!value.isEmpty())
            rows += QStringLiteral("<tr><td style=\"padding-right:16px\">") + escaped(name)
                + QStringLiteral("</td><td>") + escaped(value) + QStringLiteral("</td></tr>");
    }
    return rows.isEmpty() ? QString() : QStringLiteral("<table cellspacing=\"4\">") + rows + QStringLiteral("</table>");
}

QString teamList(const OrderDetail& detail)
{
    QString items;
    for (const OrderDetail::Person& person : detail.team) {
        QStringList parts;
        for (const QString& part : {person.name, person.roles.join(QStringLiteral(", ")), person.email}) {
            if (!part.isEmpty())
                parts += escaped(part);
        }
        items += QStringLiteral("<li>") + parts.join(QStringLiteral(" – ")) + QStringLiteral("</li>");
    }
    return QStringLiteral("<ul>") + items + QStringLiteral("</ul>");
}

} // namespace

QString orderSheet(const OrderDetail& detail, const QStringList& notes)
{
    QString page;
    for (const QString& note : notes)
        page += QStringLiteral("<p><i>") + escaped(note) + QStringLiteral("</i></p>");
    page += QStringLiteral("<h2>") + escaped(detail.candidateName) + QStringLiteral("</h2>");
    page += fieldTable({{SheetText::tr("E-mail"), detail.email}, {SheetText::tr("Phone"), detail.phone},
        {SheetText::tr("Order"), detail.orderId}, {SheetText::tr("Package"), detail.packageId},
        {SheetText::tr("Integration"), detail.integrationLabel},
        {SheetText::tr("Candidate in the ATS"), detail.candidateRemoteId},
        {SheetText::tr("Application in the ATS"), detail.applicationRemoteId}});
    page += heading(SheetText::tr("Job"));
    page += fieldTable({{SheetText::tr("Name"), detail.jobName}, {SheetText::tr("Job code"), detail.jobCode},
        {SheetText::tr("Job in the ATS"), detail.jobRemoteId},
        {SheetText::tr("Location"), detail.address.isEmpty() ? detail.rawLocation : detail.address}});
    if (!detail.team.isEmpty())
        page += heading(SheetText::tr("Hiring team")) + teamList(detail);
    if (!detail.descriptionHtml.isEmpty())
        page += heading(SheetText::tr("Description")) + detail.descriptionHtml;
    return page;
}

QString orderSheetName(const OrderDetail& detail)
{
    QString name = QStringLiteral("order-");
    const QString id = detail.orderId.left(80);
    for (const QChar character : id)
        name += character.isLetterOrNumber() ? character : QLatin1Char('-');
    return name + QStringLiteral(".pdf");
}

} // namespace docket
