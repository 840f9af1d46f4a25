// SPDX-License-Identifier: MIT
#include "views/progressline.h"

#include "views/paint.h"

#include <QPainter>
#include <QStyle>

#include <chrono>

namespace docket {

namespace {

constexpr int LineHeight = 2;
constexpr auto DelayBeforeShowing = std::chrono::milliseconds(300);
constexpr int PassMilliseconds = 1200;
constexpr double PieceShare = 0.3;

} // namespace

ProgressLine::ProgressLine(QWidget* parent)
    : QProgressBar(parent)
{
    setRange(0, 0);
    setTextVisible(false);
    setAccessibleName(tr("Loading"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_delay.setSingleShot(true);
    m_delay.setInterval(DelayBeforeShowing);
    connect(&m_delay, &QTimer::timeout, this, &ProgressLine::begin);
    m_pass.setStartValue(0.0);
    m_pass.setEndValue(1.0);
    m_pass.setDuration(PassMilliseconds);
    m_pass.setLoopCount(-1);
    connect(&m_pass, &QVariantAnimation::valueChanged, this, [this] { update(); });
}

void ProgressLine::setRunning(bool running)
{
    if (running) {
        if (!m_shown && !m_delay.isActive())
            m_delay.start();
        return;
    }
    m_delay.stop();
    m_pass.stop();
    m_shown = false;
    update();
}

void ProgressLine::setAnimated(bool animated)
{
    m_animated = animated;
    if (!animated)
        m_pass.stop();
    else if (m_shown)
        m_pass.start();
    update();
}

void ProgressLine::begin()
{
    m_shown = true;
    if (m_animated)
        m_pass.start();
    update();
}

QSize ProgressLine::sizeHint() const
{
    return QSize(80, LineHeight);
}

void ProgressLine::paintEvent(QPaintEvent*)
{
    if (!m_shown)
        return;
    const Theme& theme = themeOf(this);
    PartPainter painter(this);
    painter.fillRect(rect(), theme.color(Token::Line));
    const double done = m_pass.state() == QAbstractAnimation::Running ? m_pass.currentValue().toDouble() : 0.5;
    const int piece = qRound(width() * PieceShare);
    const QRect place(qRound((width() + piece) * done) - piece, 0, piece, height());
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), place), theme.color(Token::Accent));
}

} // namespace docket
