// SPDX-License-Identifier: MIT
#include "views/detailpane.h"

#include "models/orderdetail.h"
#include "views/paint.h"
#include "views/summarypane.h"
#include "views/textpages.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QPainter>

namespace docket {

namespace {

constexpr int leastDescriptionHeight = 120;

} // namespace

DetailPane::DetailPane(QWidget* parent)
    : QWidget(parent)
    , m_columns(new QBoxLayout(QBoxLayout::TopToBottom, this))
    , m_summary(new SummaryPane(this))
    , m_pages(new TextPages(this))
{
    setObjectName(QStringLiteral("detailPane"));
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->setSpacing(0);
    m_columns->addWidget(m_summary, 0);
    m_columns->addWidget(m_pages, 1);
    m_pages->setLeastHeight(leastDescriptionHeight);
    connect(m_summary, &SummaryPane::copyRequested, this, &DetailPane::copyRequested);
    connect(m_summary, &SummaryPane::mailRequested, this, &DetailPane::linkActivated);
    connect(m_summary, &SummaryPane::filterRequested, this, &DetailPane::filterRequested);
    connect(m_summary, &SummaryPane::doneRequested, this, &DetailPane::doneRequested);
    connect(m_summary, &SummaryPane::fateRequested, this, &DetailPane::fateRequested);
    connect(m_summary, &SummaryPane::menuRequested, this, &DetailPane::menuRequested);
    connect(m_summary, &SummaryPane::snoozeRequested, this, &DetailPane::snoozeRequested);
    connect(m_pages, &TextPages::copyRequested, this, &DetailPane::copyRequested);
    connect(m_pages, &TextPages::linkActivated, this, &DetailPane::linkActivated);
    connect(m_pages, &TextPages::linkHovered, this, &DetailPane::linkHovered);
    connect(m_pages, &TextPages::textShown, this, &DetailPane::textShown);
    connect(m_pages, &TextPages::zoomChanged, this, &DetailPane::zoomChanged);
}

void DetailPane::showDetail(const OrderDetail& detail)
{
    m_orderId = detail.orderId;
    m_summary->showDetail(detail);
    m_pages->showDetail(detail);
}

void DetailPane::showMatches(const DetailMatches& matches)
{
    if (matches.orderId != m_orderId)
        return;
    m_summary->showMatches(matches);
    m_pages->showMatches(matches.text, matches.textNumber);
}

void DetailPane::showAsking(bool asking)
{
    m_summary->showAsking(asking);
}

void DetailPane::clear()
{
    m_orderId.clear();
    m_summary->clear();
    m_pages->clear();
}

void DetailPane::setTwoColumns(bool two)
{
    m_columns->setDirection(two ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_columns->setSpacing(two ? 1 : 0); // the hairline between them
    m_pages->setLeastHeight(two ? 0 : leastDescriptionHeight);
    m_summary->setBeside(two);
}

QWidget* DetailPane::firstFocus() const
{
    QWidget* field = m_summary->firstFocus();
    return field->isVisibleTo(this) ? field : m_pages->tabs();
}

QString DetailPane::shownText() const
{
    return m_pages->shownText();
}

quint64 DetailPane::textNumber() const
{
    return m_pages->textNumber();
}

int DetailPane::zoom() const
{
    return m_pages->zoom();
}

void DetailPane::setZoom(int percent)
{
    m_pages->setZoom(percent);
}

void DetailPane::zoomIn()
{
    m_pages->zoomBy(1);
}

void DetailPane::zoomOut()
{
    m_pages->zoomBy(-1);
}

// In a text, Ctrl+F means that text.
bool DetailPane::isFind(const QKeyEvent& event) const
{
    return event.matches(QKeySequence::Find) && m_pages->textHasFocus();
}

// Esc means this pane while it has the keys, and only then the window's Stop.
bool DetailPane::event(QEvent* event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return QWidget::event(event);
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->key() != Qt::Key_Escape && !isFind(*key))
        return QWidget::event(event);
    event->accept();
    return true;
}

void DetailPane::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else if (isFind(*event))
        m_pages->openFind();
    else
        QWidget::keyPressEvent(event);
}

// The hairline between the two columns.
void DetailPane::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& theme = themeOf(this);
    painter.fillRect(rect(), theme.color(Token::Base));
    if (m_columns->direction() != QBoxLayout::LeftToRight)
        return;
    const int x
        = layoutDirection() == Qt::RightToLeft ? m_summary->geometry().left() - 1 : m_summary->geometry().right() + 1;
    paintHairline(painter, QPointF(x + 0.5, 0), QPointF(x + 0.5, height()), theme.color(Token::Line));
}

} // namespace docket
