// SPDX-License-Identifier: MIT
#include "views/descriptionview.h"

#include "views/paint.h"
#include "views/plainpage.h"
#include "views/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QPointer>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextLayout>
#include <QWheelEvent>

#include <algorithm>

namespace docket {

namespace {

// A plain one opens files by itself where its view gives it nothing.
class LoadlessPage final : public QTextDocument
{
public:
    using QTextDocument::QTextDocument;
    QVariant loadResource(int, const QUrl&) override { return {}; }
};

constexpr int sideMargin = 24;
constexpr int topMargin = 14;
constexpr int lineHeightPercent = 135;
constexpr int paragraphGap = 8;
constexpr int headingGap = 14;
constexpr int listIndent = 20;

// A size wins over the adjustment that setHtml gives headings only when that is gone,
// which merging formats cannot do.
void setHeadingFont(const QTextBlock& block, const QFont& font)
{
    QList<QTextLayout::FormatRange> ranges;
    for (auto at = block.begin(); !at.atEnd(); ++at)
        ranges += {at.fragment().position(), at.fragment().length(), at.fragment().charFormat()};
    for (QTextLayout::FormatRange& range : ranges) {
        range.format.clearProperty(QTextFormat::FontSizeAdjustment);
        range.format.setProperty(QTextFormat::FontPixelSize, font.pixelSize());
        range.format.setFontWeight(QFont::DemiBold);
        QTextCursor cursor(block);
        cursor.setPosition(range.start);
        cursor.setPosition(range.start + range.length, QTextCursor::KeepAnchor);
        cursor.setCharFormat(range.format);
    }
}

void styleBlock(const QTextBlock& block, const Theme& theme, int zoom)
{
    QTextCursor cursor(block);
    QTextBlockFormat format = block.blockFormat();
    const int level = format.headingLevel();
    format.setLineHeight(lineHeightPercent, QTextBlockFormat::ProportionalHeight);
    format.setTopMargin(level > 0 && block.previous().isValid() ? headingGap : 0);
    format.setBottomMargin(level > 0 ? 4 : paragraphGap);
    cursor.setBlockFormat(format);
    if (level == 0)
        return;
    QFont font = theme.font(level <= 2 ? TextStyle::Lead : TextStyle::BodyStrong);
    if (level == 1)
        font.setPixelSize(font.pixelSize() + 2);
    setHeadingFont(block, zoomed(font, zoom));
}

} // namespace

DescriptionView::DescriptionView(QWidget* parent)
    : QTextBrowser(parent)
{
    setObjectName(QStringLiteral("description"));
    setAccessibleName(tr("Job description"));
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setUndoRedoEnabled(false);
    setTextInteractionFlags(Qt::TextBrowserInteraction);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    connect(this, &QTextBrowser::anchorClicked, this, &DescriptionView::linkActivated);
    connect(this, qOverload<const QUrl&>(&QTextBrowser::highlighted), this, &DescriptionView::linkHovered);
}

QVariant DescriptionView::loadResource(int, const QUrl&)
{
    return {};
}

void DescriptionView::showHtml(const QString& safeHtml)
{
    if (m_html == safeHtml && m_sentence.isEmpty())
        return; // the same text stays where its reader was
    m_html = safeHtml;
    m_sentence.clear();
    replaceText();
}

void DescriptionView::showSentence(const QString& sentence)
{
    if (m_html.isEmpty() && m_sentence == sentence)
        return;
    m_html.clear();
    m_sentence = sentence;
    replaceText();
}

void DescriptionView::replaceText()
{
    setFilterMarks({});
    endSearch();
    render();
    Q_EMIT textReplaced();
}

void DescriptionView::setZoom(int percent)
{
    if (m_zoom == percent)
        return;
    m_zoom = percent;
    renderAgain();
}

// The same text in another look: its reader stays where they are.
void DescriptionView::renderAgain()
{
    const qsizetype place = cursorForPosition(QPoint(0, 0)).position();
    render();
    renewMarks();
    QTextCursor top(document());
    top.setPosition(static_cast<int>(std::min<qsizetype>(place, document()->characterCount() - 1)));
    if (place > 0)
        verticalScrollBar()->setValue(verticalScrollBar()->value() + cursorRect(top).top());
}

void DescriptionView::reveal(qsizetype place)
{
    QTextCursor cursor(document());
    cursor.setPosition(static_cast<int>(std::min<qsizetype>(place, document()->characterCount() - 1)));
    const QRect line = cursorRect(cursor);
    if (line.top() >= 0 && line.bottom() < viewport()->height())
        return;
    verticalScrollBar()->setValue(verticalScrollBar()->value() + line.top() - viewport()->height() / 3);
}

qsizetype DescriptionView::readingPlace() const
{
    // A line that is half out of sight is not where one reads.
    const QPoint firstWholeLine(0, fontMetrics().lineSpacing());
    return textCursor().hasSelection() ? textCursor().selectionStart() : cursorForPosition(firstWholeLine).position();
}

void DescriptionView::goTo(qsizetype place)
{
    reveal(place);
}

void DescriptionView::select(const TextMark& range)
{
    QTextCursor cursor(document());
    cursor.setPosition(static_cast<int>(range.begin));
    cursor.setPosition(static_cast<int>(range.begin + range.length), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
}

void DescriptionView::wheelEvent(QWheelEvent* event)
{
    if (!(event->modifiers() & Qt::ControlModifier))
        return QTextBrowser::wheelEvent(event);
    event->accept();
    if (const int steps = zoomSteps(*event))
        Q_EMIT zoomAsked(steps);
}

// Colours come from the palette at the time of setHtml, so a new theme renders anew.
void DescriptionView::changeEvent(QEvent* event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        renderAgain();
}

// Each text has a document of its own, written while nobody looks on: in the one on show each
// change of a paragraph's format would lay out the page anew.
void DescriptionView::render()
{
    setExtraSelections({}); // they point into the one before
    const QPointer<QTextDocument> before = document();
    auto* page = new LoadlessPage(this);
    write(*page);
    page->setPageSize(QSizeF(0, 0)); // not laid out before the view says how wide it is
    page->documentLayout()->setPaintDevice(viewport());
    setDocument(page);
    delete before.data(); // the view itself deletes only the first one
}

void DescriptionView::write(QTextDocument& page) const
{
    const Theme& theme = themeOf(this);
    page.setUndoRedoEnabled(false);
    page.setIndentWidth(listIndent);
    page.setDefaultFont(zoomed(theme.font(TextStyle::Body), m_zoom));
    page.setDefaultStyleSheet(QStringLiteral("a { color: %1; } pre, code { font-family: 'DejaVu Sans Mono'; }")
                                  .arg(theme.color(Token::Accent).name()));
    if (m_html.isEmpty()) {
        QTextCharFormat dim;
        dim.setForeground(theme.color(Token::Text3));
        QTextCursor(&page).insertText(m_sentence, dim);
    } else {
        page.setHtml(m_html);
        for (QTextBlock block = page.begin(); block.isValid(); block = block.next())
            styleBlock(block, theme, m_zoom);
    }
    QTextFrameFormat frame = page.rootFrame()->frameFormat();
    frame.setLeftMargin(sideMargin);
    frame.setRightMargin(sideMargin);
    frame.setTopMargin(topMargin);
    frame.setBottomMargin(topMargin);
    page.rootFrame()->setFrameFormat(frame);
}

// The ring stands at the viewport's edge, where no text changes with the focus.
void DescriptionView::focusInEvent(QFocusEvent* event)
{
    QTextBrowser::focusInEvent(event);
    viewport()->update();
}

void DescriptionView::focusOutEvent(QFocusEvent* event)
{
    QTextBrowser::focusOutEvent(event);
    viewport()->update();
}

void DescriptionView::paintEvent(QPaintEvent* event)
{
    QTextBrowser::paintEvent(event);
    if (!showsFocusRing(this))
        return;
    QPainter painter(viewport());
    paintFocusRing(painter, viewport()->rect(), 0, themeOf(this));
}

} // namespace docket
