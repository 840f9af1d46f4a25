// SPDX-License-Identifier: MIT
#include "views/elidedlabel.h"

#include "views/paint.h"

#include <QEvent>
#include <QFontMetrics>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace docket {

ElidedLabel::ElidedLabel(TextStyle style, Token ink, QWidget* parent)
    : QLabel(parent)
    , m_style(style)
    , m_ink(ink)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ElidedLabel::setInk(Token ink)
{
    m_ink = ink;
    update();
}

void ElidedLabel::setElideMode(Qt::TextElideMode mode)
{
    m_mode = mode;
    update();
}

bool ElidedLabel::isCut() const
{
    return QFontMetrics(themeOf(this).font(m_style)).horizontalAdvance(text()) > contentsRect().width();
}

QSize ElidedLabel::sizeHint() const
{
    const QFontMetrics metrics(themeOf(this).font(m_style));
    return QSize(metrics.horizontalAdvance(text()), metrics.height());
}

QSize ElidedLabel::minimumSizeHint() const
{
    const QFontMetrics metrics(themeOf(this).font(m_style));
    return QSize(metrics.horizontalAdvance(QStringLiteral("m…")), metrics.height());
}

bool ElidedLabel::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty()) {
        const auto* help = static_cast<QHelpEvent*>(event);
        QToolTip::showText(help->globalPos(), isCut() ? plainToolTip(text()) : QString(), this);
        return true;
    }
    return QLabel::event(event);
}

void ElidedLabel::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeOf(this);
    PartPainter painter(this);
    painter.setFont(theme.font(m_style));
    painter.setPen(theme.color(isEnabled() ? m_ink : Token::Text3));
    paintValue(painter, contentsRect(), text(), m_mode);
}

} // namespace docket
