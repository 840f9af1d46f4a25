// SPDX-License-Identifier: MIT
#include "views/tabbar.h"

#include "views/paint.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionTab>

namespace docket {

namespace {

constexpr int TabGap = 20;
constexpr qreal RuleHeight = 2.5;

int wordWidth(const Theme& theme, const QString& text)
{
    // As wide as the chosen one, so that choosing moves nothing.
    return QFontMetrics(theme.font(TextStyle::BodyStrong)).size(Qt::TextShowMnemonic, text).width();
}

} // namespace

TabBar::TabBar(int edge, QWidget* parent)
    : QTabBar(parent)
    , m_edge(edge)
{
    setDrawBase(false);
    setExpanding(false);
    setElideMode(Qt::ElideNone);
    setUsesScrollButtons(true);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize TabBar::tabSizeHint(int index) const
{
    const Theme& theme = themeOf(this);
    const int lead = index == 0 ? m_edge : 0;
    return QSize(lead + wordWidth(theme, tabText(index)) + TabGap, theme.px(Measure::Tab));
}

QSize TabBar::minimumSizeHint() const
{
    return QSize(8 * themeOf(this).px(Measure::Icon), themeOf(this).px(Measure::Tab));
}

QRect TabBar::wordRect(int index) const
{
    const QRect tab = tabRect(index);
    const int lead = index == 0 ? m_edge : 0;
    return QStyle::visualRect(layoutDirection(), tab, tab.adjusted(lead, 0, -TabGap, 0));
}

void TabBar::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeOf(this);
    PartPainter painter(this);
    const int bottom = height() - 1;
    paintHairline(painter, QPointF(0, bottom), QPointF(width(), bottom), theme.color(Token::Line));
    for (int index = 0; index < count(); ++index)
        paintTab(painter, index);
}

void TabBar::paintTab(QPainter& painter, int index) const
{
    const Theme& theme = themeOf(this);
    QStyleOptionTab option;
    initStyleOption(&option, index);
    const bool chosen = index == currentIndex();
    const bool hot = option.state & QStyle::State_MouseOver;
    const QRect word = wordRect(index);
    if (chosen) {
        const QRectF rule(word.left(), height() - RuleHeight, word.width(), RuleHeight);
        fillRound(painter, rule, RuleHeight / 2, theme.color(Token::Accent));
        if (showsFocusRing(this))
            paintFocusRing(painter, word.adjusted(-6, 3, 6, -5), theme.px(Measure::RadiusBand), theme);
    }
    painter.setFont(theme.font(chosen ? TextStyle::BodyStrong : TextStyle::Body));
    painter.setPen(theme.color(chosen || hot ? Token::Text : Token::Text2));
    const int flags = Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextHideMnemonic;
    painter.drawText(word, flags, tabText(index));
}

} // namespace docket
