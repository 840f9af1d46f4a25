// SPDX-License-Identifier: MIT
#include "views/resultline.h"

#include "models/filteredit.h"
#include "views/button.h"
#include "views/chiprow.h"
#include "views/elidedlabel.h"
#include "views/paint.h"
#include "views/textlabel.h"

#include <QAccessible>
#include <QHBoxLayout>

#include <memory>
#include <utility>

namespace docket {

ResultLine::ResultLine(QWidget* parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
    , m_chips(new ChipRow(this))
    , m_count(new TextLabel({}, TextStyle::BodyStrong, Token::Text, this))
    , m_asOf(new TextLabel({}, TextStyle::Body, Token::Text2, this))
    , m_clear(new Button(Button::Kind::Link, tr("Clear"), this))
    , m_hint(new ElidedLabel(TextStyle::Body, Token::Text2, this))
    , m_columns(new Button(Symbol::Columns, tr("Columns"), this))
{
    setFixedHeight(36);
    m_row->setContentsMargins(20, 0, 14, 0); // the symbol of the last button stands on 20
    m_row->setSpacing(8);
    m_count->setObjectName(QStringLiteral("resultCount"));
    m_asOf->setObjectName(QStringLiteral("asOf"));
    m_clear->setObjectName(QStringLiteral("clearFilter"));
    m_clear->setAccessibleName(tr("Clear filter"));
    m_clear->hide();
    m_hint->setObjectName(QStringLiteral("filterHint"));
    m_columns->setObjectName(QStringLiteral("columnsButton"));
    connect(m_clear, &QPushButton::clicked, this, &ResultLine::clearRequested);
    connect(m_columns, &QPushButton::clicked, this, [this] {
        const QRect button = m_columns->rect();
        const bool mirrored = layoutDirection() == Qt::RightToLeft;
        Q_EMIT columnsRequested(m_columns->mapToGlobal(mirrored ? button.bottomLeft() : button.bottomRight()));
    });
    connect(m_chips, &ChipRow::removeRequested, this, &ResultLine::removeRequested);
    connect(m_chips, &ChipRow::editRequested, this, &ResultLine::editRequested);
    connect(m_chips, &ChipRow::left, this, &ResultLine::left);
    placeParts();
}

void ResultLine::setTiles(QWidget* tiles)
{
    m_tiles = tiles;
    placeParts();
}

// With a filter: chips, hint, count and Clear at the end; without: count, time, hint, or
// beside tiles the time at the end.
void ResultLine::placeParts()
{
    const bool filtered = m_filtered || m_chips->count() > 0;
    m_chips->setVisible(m_chips->count() > 0);
    m_clear->setVisible(filtered);
    m_asOf->setVisible(!filtered);
    m_asOf->setText(m_asOfText);
    m_count->setToolTip(filtered ? plainToolTip(m_asOfText) : QString());
    if (filtered)
        put({m_chips, m_hint, m_tiles, m_count, m_clear, m_asOf, m_columns});
    else if (m_tiles)
        put({m_chips, m_count, m_tiles, m_clear, m_hint, m_asOf, m_columns});
    else
        put({m_chips, m_count, m_clear, m_asOf, m_hint, m_columns});
}

void ResultLine::put(QList<QWidget*> parts)
{
    parts.removeAll(nullptr);
    if (parts == m_parts)
        return;
    while (m_row->count() > 0)
        std::unique_ptr<QLayoutItem>(m_row->takeAt(0));
    for (QWidget* part : std::as_const(parts))
        m_row->addWidget(part, part == m_hint ? 1 : 0);
    m_parts = parts;
}

void ResultLine::showFilter(const QString& filter)
{
    m_chips->setTerms(filterTerms(filter));
    placeParts();
}

void ResultLine::showHint(const QString& hint)
{
    if (m_hint->text() == hint)
        return;
    m_hint->setText(hint);
    if (hint.isEmpty())
        return;
    QAccessibleEvent changed(m_hint, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&changed);
}

void ResultLine::showCount(const QString& count, const QString& asOf, bool filtered, bool known)
{
    m_count->setStyleAndInk(known ? TextStyle::BodyStrong : TextStyle::Body, known ? Token::Text : Token::Text2);
    m_filtered = filtered;
    m_asOfText = asOf;
    placeParts();
    if (m_count->text() == count)
        return;
    m_count->setText(count);
    m_count->setAccessibleName(count);
    QAccessibleEvent changed(m_count, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&changed);
}

} // namespace docket
