// SPDX-License-Identifier: MIT
#include "views/fittingscroll.h"

#include <QEvent>
#include <QScreen>
#include <QScrollBar>

#include <algorithm>

namespace docket {

FittingScroll::FittingScroll(QWidget* content, int besides, QWidget* parent)
    : QScrollArea(parent)
    , m_besides(besides)
{
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidgetResizable(true);
    setWidget(content);
    content->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    content->installEventFilter(this);
}

QSize FittingScroll::sizeHint() const
{
    const QSize wanted = widget()->sizeHint();
    const int room = std::max(120, screen()->availableSize().height() - m_besides);
    if (wanted.height() <= room)
        return wanted;
    return QSize(wanted.width() + verticalScrollBar()->sizeHint().width(), room);
}

bool FittingScroll::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

} // namespace docket
