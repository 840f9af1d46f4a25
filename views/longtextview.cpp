// SPDX-License-Identifier: MIT
#include "views/longtextview.h"

#include <QTextCursor>

#include <algorithm>

namespace docket {

namespace {

constexpr qsizetype pieceSize = 128 * 1024;

// Line ends as a document has them, so that places in it are places in the text.
QString withShortLines(const QString& text)
{
    QString to;
    to.reserve(text.size() + text.size() / LongTextView::longestLine + 1);
    qsizetype length = 0;
    for (const QChar character : text) {
        const bool ends = character == QLatin1Char('\n') || character == QChar::ParagraphSeparator;
        if (!ends && length >= LongTextView::longestLine && !character.isLowSurrogate()) {
            to += QLatin1Char('\n');
            length = 0;
        }
        to += ends ? QChar(QLatin1Char('\n')) : character;
        length = ends ? 0 : length + 1;
    }
    return to;
}

} // namespace

LongTextView::LongTextView(QWidget* parent)
    : PlainPage(TextStyle::Body, parent)
{
    setObjectName(QStringLiteral("longText"));
    setAccessibleName(tr("Job description as text"));
    m_next.setInterval(0);
    connect(&m_next, &QTimer::timeout, this, &LongTextView::addPiece);
}

void LongTextView::showText(const QString& text)
{
    m_text = withShortLines(text);
    m_shown = 0;
    clear();
    m_next.start();
    addPiece();
}

void LongTextView::addPiece()
{
    qsizetype end = std::min(m_shown + pieceSize, m_text.size());
    if (end < m_text.size() && m_text.at(end).isLowSurrogate())
        ++end;
    QTextCursor cursor(document());
    cursor.movePosition(QTextCursor::End);
    cursor.insertText(m_text.mid(m_shown, end - m_shown));
    m_shown = end;
    if (!isComplete())
        return;
    m_next.stop();
    renewMarks();
    Q_EMIT completed();
}

} // namespace docket
