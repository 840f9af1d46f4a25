// SPDX-License-Identifier: MIT
#include "views/linkrow.h"

#include <QEvent>
#include <QStyle>

#include <algorithm>

namespace docket {

namespace {

constexpr int LinkGap = 16;
constexpr int LineGap = 2;

int tallest(const QList<QWidget*>& links)
{
    int height = 0;
    for (const QWidget* link : links)
        height = std::max(height, link->sizeHint().height());
    return height;
}

} // namespace

LinkRow::LinkRow(QWidget* heading, QWidget* parent)
    : QWidget(parent)
    , m_heading(heading)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    if (m_heading)
        m_heading->setParent(this);
}

void LinkRow::add(QWidget* link)
{
    link->setParent(this);
    m_links += link;
    updateGeometry();
}

QList<QWidget*> LinkRow::shownLinks() const
{
    QList<QWidget*> shown = m_links;
    shown.removeIf([](const QWidget* link) { return link->isHidden(); });
    return shown;
}

QList<QRect> LinkRow::places(int width) const
{
    const QList<QWidget*> links = shownLinks();
    int together = -LinkGap;
    for (const QWidget* link : links)
        together += link->sizeHint().width() + LinkGap;
    QList<QRect> places;
    QPoint at;
    int line = 0;
    if (m_heading) {
        const QSize heading = m_heading->sizeHint();
        const bool fits = heading.width() + LinkGap + together <= width;
        const int height = fits ? std::max(heading.height(), tallest(links)) : heading.height();
        places += QRect(QPoint(), QSize(std::min(width, heading.width()), height));
        at = fits ? QPoint(width - together, 0) : QPoint(0, height + LineGap);
        line = fits ? height : 0;
    }
    for (const QWidget* link : links) {
        const QSize size = link->sizeHint();
        if (at.x() > 0 && at.x() + size.width() > width) {
            at = QPoint(0, at.y() + line + LineGap);
            line = 0;
        }
        places += QRect(at, QSize(std::min(size.width(), width), size.height()));
        line = std::max(line, size.height());
        at.rx() += size.width() + LinkGap;
    }
    return places;
}

QSize LinkRow::sizeHint() const
{
    int width = m_heading ? m_heading->sizeHint().width() + LinkGap : 0;
    for (const QWidget* link : shownLinks())
        width += link->sizeHint().width() + LinkGap;
    return QSize(width, heightForWidth(width));
}

QSize LinkRow::minimumSizeHint() const
{
    int width = m_heading ? m_heading->minimumSizeHint().width() : 0;
    for (const QWidget* link : shownLinks())
        width = std::max(width, link->minimumSizeHint().width());
    return QSize(width, 0);
}

int LinkRow::heightForWidth(int width) const
{
    int height = 0;
    for (const QRect& place : places(width))
        height = std::max(height, place.bottom() + 1);
    return height;
}

bool LinkRow::event(QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::LayoutDirectionChange) {
        updateGeometry();
        layOut();
    }
    return QWidget::event(event);
}

void LinkRow::resizeEvent(QResizeEvent*)
{
    layOut();
}

void LinkRow::layOut()
{
    QList<QWidget*> shown = shownLinks();
    if (m_heading)
        shown.prepend(m_heading);
    const QList<QRect> all = places(width());
    for (qsizetype i = 0; i < shown.size(); ++i)
        shown.at(i)->setGeometry(QStyle::visualRect(layoutDirection(), rect(), all.at(i)));
}

} // namespace docket
