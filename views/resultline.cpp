// SPDX-License-Identifier: MIT
#include "views/resultline.h"

#include "views/button.h"
#include "views/elidedlabel.h"
#include "views/textlabel.h"

#include <QAccessible>
#include <QHBoxLayout>

namespace docket {

ResultLine::ResultLine(QWidget* parent)
    : QWidget(parent)
    , m_count(new TextLabel({}, TextStyle::BodyStrong, Token::Text, this))
    , m_asOf(new TextLabel({}, TextStyle::Body, Token::Text2, this))
    , m_clear(new Button(Button::Kind::Link, tr("Clear"), this))
    , m_hint(new ElidedLabel(TextStyle::Body, Token::Text2, this))
{
    setFixedHeight(36);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(20, 0, 20, 0);
    row->setSpacing(8);
    row->addWidget(m_count);
    row->addWidget(m_clear);
    row->addWidget(m_asOf);
    row->addWidget(m_hint, 1);
    m_count->setObjectName(QStringLiteral("resultCount"));
    m_asOf->setObjectName(QStringLiteral("asOf"));
    m_clear->setObjectName(QStringLiteral("clearFilter"));
    m_clear->setAccessibleName(tr("Clear filter"));
    m_clear->hide();
    m_hint->setObjectName(QStringLiteral("filterHint"));
    connect(m_clear, &QPushButton::clicked, this, &ResultLine::clearRequested);
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
    m_clear->setVisible(filtered);
    m_asOf->setText(asOf);
    if (m_count->text() == count)
        return;
    m_count->setText(count);
    m_count->setAccessibleName(count);
    QAccessibleEvent changed(m_count, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&changed);
}

} // namespace docket
