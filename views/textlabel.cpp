// SPDX-License-Identifier: MIT
#include "views/textlabel.h"

#include "views/paint.h"

#include <QEvent>

namespace docket {

TextLabel::TextLabel(const QString& text, TextStyle style, Token ink, QWidget* parent)
    : QLabel(text, parent)
    , m_style(style)
    , m_ink(ink)
{
    setTextFormat(Qt::PlainText);
    setForegroundRole(QPalette::WindowText); // whatever ground it stands on
    follow();
}

void TextLabel::setStyleAndInk(TextStyle style, Token ink)
{
    m_style = style;
    m_ink = ink;
    follow();
}

void TextLabel::setCentered(bool centered)
{
    m_centered = centered;
    follow();
}

void TextLabel::follow()
{
    m_following = true; // the changes made here come back as events
    const Theme& theme = themeOf(this);
    QPalette ink; // this one role only, so that the rest follows the application
    ink.setColor(QPalette::WindowText, theme.color(m_ink));
    setPalette(ink);
    setFont(theme.font(m_style));
    const Qt::Alignment side = m_centered ? Qt::AlignHCenter : leadingEdge(layoutDirection());
    setAlignment(side | (wordWrap() ? Qt::AlignTop : Qt::AlignVCenter));
    m_following = false;
}

void TextLabel::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (m_following)
        return;
    const QEvent::Type type = event->type();
    if (type == QEvent::StyleChange || type == QEvent::LayoutDirectionChange || type == QEvent::ParentChange)
        follow();
}

} // namespace docket
