// SPDX-License-Identifier: MIT
#include "views/symbollabel.h"

#include "views/paint.h"

#include <QPainter>

namespace docket {

SymbolLabel::SymbolLabel(Symbol symbol, Token ink, Measure size, QWidget* parent)
    : QWidget(parent)
    , m_symbol(symbol)
    , m_ink(ink)
    , m_size(size)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void SymbolLabel::setSymbol(Symbol symbol, Token ink)
{
    m_symbol = symbol;
    m_ink = ink;
    update();
}

QSize SymbolLabel::sizeHint() const
{
    const int side = themeOf(this).px(m_size);
    return QSize(side, side);
}

void SymbolLabel::paintEvent(QPaintEvent*)
{
    PartPainter painter(this);
    paintSymbol(painter, rect(), m_symbol, themeOf(this).color(m_ink));
}

} // namespace docket
