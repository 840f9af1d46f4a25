// SPDX-License-Identifier: MIT
#include "views/exportformatbox.h"

#include "views/paint.h"

#include <QCoreApplication>
#include <QStyleOptionComboBox>

namespace docket {

namespace {

struct FormatText
{
    Q_DECLARE_TR_FUNCTIONS(ExportFormat)
};

QString formatTitle(const ExportChoice& choice)
{
    switch (choice.format) {
    case OrderFormat::Xlsx:
        return FormatText::tr("Excel workbook (.xlsx)");
    case OrderFormat::Csv:
        return isForPrograms(choice) ? FormatText::tr("CSV for programs (.csv)")
                                     : FormatText::tr("CSV for spreadsheets (.csv)");
    case OrderFormat::Tsv:
        return FormatText::tr("Tab-separated text (.tsv)");
    case OrderFormat::Html:
        return FormatText::tr("HTML page (.html)");
    case OrderFormat::Markdown:
        return FormatText::tr("Markdown table (.md)");
    case OrderFormat::Json:
        return FormatText::tr("JSON (.json)");
    case OrderFormat::Ndjson:
        return FormatText::tr("NDJSON (.ndjson)");
    case OrderFormat::Webhook:
        return FormatText::tr("Webhook events (.ndjson)");
    case OrderFormat::WebhookArray:
        return FormatText::tr("Webhook events (.json)");
    case OrderFormat::VCard:
        return FormatText::tr("Contacts (.vcf)");
    }
    return {};
}

QString formatHint(const ExportChoice& choice)
{
    switch (choice.format) {
    case OrderFormat::Xlsx:
        return FormatText::tr("phones, ids and leading zeros stay as they are");
    case OrderFormat::Csv:
        return isForPrograms(choice) ? FormatText::tr("every value as received")
                                     : FormatText::tr("an apostrophe keeps formulas and numbers as text");
    case OrderFormat::Tsv:
        return FormatText::tr("every value as received");
    case OrderFormat::Html:
        return FormatText::tr("for mails and browsers");
    case OrderFormat::Markdown:
        return FormatText::tr("for tickets and wikis");
    case OrderFormat::Json:
        return FormatText::tr("whole orders as received, in an array");
    case OrderFormat::Ndjson:
        return FormatText::tr("whole orders as received, one a line");
    case OrderFormat::Webhook:
        return FormatText::tr("as Kombo would have sent them, one a line");
    case OrderFormat::WebhookArray:
        return FormatText::tr("as Kombo would have sent them, in an array");
    case OrderFormat::VCard:
        return FormatText::tr("a vCard for each candidate");
    }
    return {};
}

constexpr int hintGap = 12;

} // namespace

ExportFormatBox::ExportFormatBox(QWidget* parent)
    : QComboBox(parent)
    , m_formats(exportFormats())
{
    for (const ExportChoice& each : std::as_const(m_formats)) {
        addItem(formatTitle(each));
        setItemData(count() - 1, formatHint(each), Qt::ToolTipRole);
    }
    const auto describe = [this] { setAccessibleDescription(formatHint(format())); };
    connect(this, &QComboBox::currentIndexChanged, this, describe);
    describe();
}

const ExportChoice& ExportFormatBox::format() const
{
    return m_formats.at(qMax(0, currentIndex()));
}

void ExportFormatBox::setFormat(const ExportChoice& choice)
{
    for (int i = 0; i < m_formats.size(); ++i) {
        if (formatKey(m_formats.at(i)) == formatKey(choice))
            setCurrentIndex(i);
    }
}

void ExportFormatBox::paintEvent(QPaintEvent* event)
{
    QComboBox::paintEvent(event);
    QStyleOptionComboBox option;
    initStyleOption(&option);
    QRect room = style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this);
    const int taken = fontMetrics().horizontalAdvance(currentText()) + hintGap;
    if (layoutDirection() == Qt::LeftToRight)
        room.setLeft(room.left() + taken);
    else
        room.setRight(room.right() - taken);
    const Theme& theme = themeOf(this);
    PartPainter painter(this);
    painter.setFont(theme.font(TextStyle::Small));
    painter.setPen(theme.color(Token::Text2));
    const QString hint = painter.fontMetrics().elidedText(formatHint(format()), Qt::ElideRight, room.width());
    painter.drawText(
        room, static_cast<int>(leadingEdge(layoutDirection()) | Qt::AlignVCenter) | Qt::TextSingleLine, hint);
}

} // namespace docket
