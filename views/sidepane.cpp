// SPDX-License-Identifier: MIT
#include "views/sidepane.h"

#include "views/paint.h"
#include "views/sidebar.h"

#include <QAction>
#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QSplitter>

#include <algorithm>

namespace docket {

namespace {

constexpr int WideWindow = 1600;
constexpr int WideSideBar = 256;

} // namespace

SidePane::SidePane(SideBarModel& model, QAction& toggle, QSplitter& panes)
    : QWidget(&panes)
    , m_toggle(toggle)
    , m_panes(panes)
    , m_bar(new SideBar(model, this))
    , m_width(SideBar::usualWidth)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_bar);
    setMinimumWidth(SideBar::leastWidth);
    setMaximumWidth(SideBar::mostWidth);
    panes.insertWidget(0, this);
    panes.installEventFilter(this);
    // Not its width at any time: a window that gets narrow squeezes it before it tells.
    connect(&panes, &QSplitter::splitterMoved, this, &SidePane::takeOwnWidth);
    connect(&toggle, &QAction::toggled, this, &SidePane::follow);
    connect(qApp, &QApplication::focusChanged, this,
        [this](const QWidget*, const QWidget* focused) { leaveWith(focused); });
}

void SidePane::setToggle(bool on)
{
    const QSignalBlocker quiet(m_toggle);
    m_toggle.setChecked(on);
}

void SidePane::setNarrow(bool narrow)
{
    if (narrow == m_narrow)
        return;
    if (narrow) {
        m_wanted = m_toggle.isChecked();
        m_narrow = true;
        setParent(m_panes.parentWidget());
        hide();
        setToggle(false);
        return;
    }
    m_narrow = false;
    layout()->setContentsMargins(0, 0, 0, 0);
    m_panes.insertWidget(0, this);
    setToggle(m_wanted);
    setVisible(m_wanted);
    takeWidth();
}

// A splitter gives a child that comes back its least width.
void SidePane::takeWidth()
{
    m_panes.setSizes({m_width, m_panes.width() - m_width});
}

void SidePane::takeOwnWidth()
{
    m_width = width();
    m_ownWidth = m_width;
    Q_EMIT moved();
}

bool SidePane::isWanted() const
{
    return m_narrow ? m_wanted : m_toggle.isChecked();
}

void SidePane::restore(int ownWidth, bool wanted)
{
    if (ownWidth > 0)
        m_ownWidth = std::clamp(ownWidth, SideBar::leastWidth, SideBar::mostWidth);
    m_shared = false;
    if (m_narrow)
        m_wanted = wanted;
    else
        m_toggle.setChecked(wanted);
}

void SidePane::shareRoom(int windowWidth)
{
    if (m_shared || m_narrow)
        return;
    const int usual = windowWidth >= WideWindow ? WideSideBar : SideBar::usualWidth;
    m_width = m_ownWidth > 0 ? m_ownWidth : usual;
    m_panes.setSizes({m_width, windowWidth - m_width});
    m_shared = true;
}

int SidePane::takenWidth() const
{
    if (m_narrow || !m_toggle.isChecked())
        return 0;
    return (m_shared && isVisible() ? width() : m_width) + m_panes.handleWidth();
}

void SidePane::follow(bool shown)
{
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    if (m_narrow && shown)
        placeOver();
    setVisible(shown);
    if (m_narrow && shown) {
        raise();
        focusByKeyboard(m_bar);
    } else if (shown) {
        takeWidth();
    }
    if (!shown && hadFocus)
        Q_EMIT closed();
}

void SidePane::placeOver()
{
    QRect place = m_panes.geometry();
    place.setWidth(SideBar::usualWidth);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    layout()->setContentsMargins(mirrored ? 1 : 0, 0, mirrored ? 0 : 1, 0); // the line at the edge
    setGeometry(QStyle::visualRect(layoutDirection(), m_panes.geometry(), place));
}

// The keys went elsewhere: what is below is wanted again.
void SidePane::leaveWith(const QWidget* focused)
{
    if (isOver() && focused && focused->window() == window() && !isAncestorOf(focused))
        m_toggle.setChecked(false);
}

bool SidePane::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == &m_panes && event->type() == QEvent::LayoutDirectionChange)
        m_panes.setSizes(m_panes.sizes()); // mirrors them, which a splitter does by itself only when it is resized
    if (watched == &m_panes && event->type() == QEvent::Resize && isOver())
        placeOver();
    return QWidget::eventFilter(watched, event);
}

void SidePane::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeOf(this);
    PartPainter painter(this);
    painter.fillRect(rect(), theme.color(Token::Chrome));
    if (!m_narrow) // the line between panes is the splitter's
        return;
    const qreal edge = layoutDirection() == Qt::RightToLeft ? 0.5 : width() - 0.5;
    paintHairline(painter, QPointF(edge, 0), QPointF(edge, height()), theme.color(Token::Line));
}

} // namespace docket
