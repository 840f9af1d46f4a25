// SPDX-License-Identifier: MIT
#include "views/descriptionview.h"

#include "views/paint.h"
#include "views/theme.h"

#include <QPainter>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextFrame>

namespace docket {

namespace {

constexpr int sideMargin = 24;
constexpr int topMargin = 14;
constexpr int lineHeightPercent = 135;
constexpr int paragraphGap = 8;
constexpr int headingGap = 14;
constexpr int listIndent = 20;

void styleBlock(QTextBlock block, const Theme& theme)
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
    // A style sheet's size loses against the size adjustment that setHtml gives headings.
    QTextCharFormat heading;
    const QFont font = theme.font(level == 1 ? TextStyle::Title : level == 2 ? TextStyle::Lead : TextStyle::BodyStrong);
    heading.setProperty(QTextFormat::FontSizeAdjustment, 0);
    heading.setFont(font, QTextCharFormat::FontPropertiesSpecifiedOnly);
    heading.setFontWeight(QFont::DemiBold);
    cursor.select(QTextCursor::BlockUnderCursor);
    cursor.mergeCharFormat(heading);
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
    document()->setIndentWidth(listIndent);
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
    render();
}

void DescriptionView::showSentence(const QString& sentence)
{
    if (m_html.isEmpty() && m_sentence == sentence)
        return;
    m_html.clear();
    m_sentence = sentence;
    render();
}

// Colours come from the palette at the time of setHtml, so a new theme renders anew.
void DescriptionView::changeEvent(QEvent* event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        render();
}

void DescriptionView::render()
{
    const Theme& theme = themeOf(this);
    document()->setDefaultFont(theme.font(TextStyle::Body));
    document()->setDefaultStyleSheet(QStringLiteral("a { color: %1; } pre, code { font-family: 'DejaVu Sans Mono'; }")
                                         .arg(theme.color(Token::Accent).name()));
    if (m_html.isEmpty()) {
        QTextCharFormat dim;
        dim.setForeground(theme.color(Token::Text3));
        clear();
        QTextCursor(document()).insertText(m_sentence, dim);
    } else {
        setHtml(m_html);
        styleBlocks();
    }
    QTextFrameFormat frame = document()->rootFrame()->frameFormat();
    frame.setLeftMargin(sideMargin);
    frame.setRightMargin(sideMargin);
    frame.setTopMargin(topMargin);
    frame.setBottomMargin(topMargin);
    document()->rootFrame()->setFrameFormat(frame);
}

void DescriptionView::styleBlocks()
{
    const Theme& theme = themeOf(this);
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        styleBlock(block, theme);
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
