// SPDX-License-Identifier: MIT
#include "views/plainpage.h"

#include "views/paint.h"

#include <QTextBlock>
#include <QWheelEvent>

#include <algorithm>

namespace docket {

namespace {

constexpr int PageEdge = 24;
constexpr int PageMargin = 14;

} // namespace

PlainPage::PlainPage(TextStyle style, QWidget* parent)
    : QPlainTextEdit(parent)
    , m_style(style)
{
    setFrameShape(QFrame::NoFrame);
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    // The text stands on the pane's edge; a document's margin is the same all around.
    document()->setDocumentMargin(PageMargin);
    setViewportMargins(PageEdge - PageMargin, 0, PageEdge - PageMargin, 0);
    setBackgroundRole(QPalette::Base); // of the margins
    setAutoFillBackground(true);
    document()->setDefaultFont(zoomed(themeOf(this).font(m_style), m_zoom));
}

void PlainPage::setZoom(int percent)
{
    if (m_zoom == percent)
        return;
    m_zoom = percent;
    applyTheme();
}

qsizetype PlainPage::readingPlace() const
{
    return textCursor().hasSelection() ? textCursor().selectionStart() : firstVisibleBlock().position();
}

void PlainPage::goTo(qsizetype place)
{
    QTextCursor cursor(document());
    cursor.setPosition(static_cast<int>(std::min<qsizetype>(place, document()->characterCount() - 1)));
    setTextCursor(cursor);
    centerCursor();
}

void PlainPage::select(const TextMark& range)
{
    QTextCursor cursor(document());
    const int last = document()->characterCount() - 1;
    cursor.setPosition(std::min(range.begin, last));
    cursor.setPosition(std::min(range.begin + range.length, last), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
}

void PlainPage::changeEvent(QEvent* event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        applyTheme();
}

void PlainPage::paintEvent(QPaintEvent* event)
{
    QPlainTextEdit::paintEvent(event);
    if (!showsFocusRing(this))
        return;
    QPainter painter(viewport());
    paintFocusRing(painter, viewport()->rect(), 0, themeOf(this));
}

void PlainPage::wheelEvent(QWheelEvent* event)
{
    if (!(event->modifiers() & Qt::ControlModifier))
        return QPlainTextEdit::wheelEvent(event);
    event->accept();
    if (const int steps = zoomSteps(*event))
        Q_EMIT zoomAsked(steps);
}

void PlainPage::applyTheme()
{
    document()->setDefaultFont(zoomed(themeOf(this).font(m_style), m_zoom));
    renewMarks();
}

int zoomSteps(const QWheelEvent& event)
{
    if (!(event.modifiers() & Qt::ControlModifier) || event.angleDelta().y() == 0)
        return 0;
    return event.angleDelta().y() > 0 ? 1 : -1;
}

QFont zoomed(const QFont& font, int percent)
{
    QFont to = font;
    to.setPixelSize(std::max(1, font.pixelSize() * percent / 100));
    return to;
}

} // namespace docket
