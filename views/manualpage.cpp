// SPDX-License-Identifier: MIT
#include "views/manualpage.h"

#include "views/manualpictures.h"
#include "views/paint.h"
#include "views/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextList>
#include <QTextTable>
#include <QUrl>

#include <algorithm>

namespace docket {

namespace {

constexpr int pageMargin = 24;
constexpr int pageTop = 20;
constexpr int lineHeight = 135; // percent
constexpr int manualParagraphGap = 8;
constexpr int manualHeadingGap = 18;
constexpr int pictureGap = 6;
constexpr int cellPadding = 6;
constexpr int listStep = 20;

struct Piece
{
    int begin;
    int end;
    int level; // of a heading; 0: it is none
    QTextCharFormat format;
};

QList<Piece> piecesOf(const QTextDocument& document)
{
    QList<Piece> pieces;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto at = block.begin(); !at.atEnd(); ++at) {
            const QTextFragment fragment = at.fragment();
            pieces += {fragment.position(), fragment.position() + fragment.length(), block.blockFormat().headingLevel(),
                fragment.charFormat()};
        }
    }
    return pieces;
}

QTextCursor over(QTextDocument& document, int begin, int end)
{
    QTextCursor cursor(&document);
    cursor.setPosition(begin);
    cursor.setPosition(end, QTextCursor::KeepAnchor);
    return cursor;
}

bool leadsOut(const QString& link)
{
    return !QUrl(link).scheme().isEmpty() || link.startsWith(QLatin1String("//"));
}

void styleLink(QTextCharFormat& format, const Theme& theme)
{
    if (leadsOut(format.anchorHref())) {
        format.setAnchor(false);
        format.setAnchorHref(QString());
        format.clearForeground();
        format.setFontUnderline(false);
        return;
    }
    format.setForeground(theme.color(Token::Accent));
    format.setFontUnderline(true);
}

// The size adjustment that headings come with would win against a size, and merging
// formats cannot take it away.
void styleHeading(QTextCharFormat& format, int level, const Theme& theme)
{
    format.clearProperty(QTextFormat::FontSizeAdjustment);
    const TextStyle style = level == 1 ? TextStyle::Title : level == 2 ? TextStyle::Lead : TextStyle::BodyStrong;
    format.setFont(theme.font(style), QTextCharFormat::FontPropertiesSpecifiedOnly);
}

void stylePieces(QTextDocument& document, const Theme& theme)
{
    const QList<Piece> pieces = piecesOf(document);
    for (const Piece& piece : pieces) {
        QTextCharFormat format = piece.format;
        if (format.isAnchor())
            styleLink(format, theme);
        if (piece.level > 0)
            styleHeading(format, piece.level, theme);
        if (format.fontFixedPitch()) {
            format.setFont(theme.font(TextStyle::Mono), QTextCharFormat::FontPropertiesSpecifiedOnly);
            format.setBackground(theme.color(Token::Sunken));
        } else if (format.fontWeight() > QFont::Medium) {
            format.setFontWeight(QFont::DemiBold);
        }
        over(document, piece.begin, piece.end).setCharFormat(format);
    }
}

// What a picture shows stands below it in words: who does not see it reads that, and so does
// a screen reader.
void addCaptions(QTextDocument& document, const Theme& theme)
{
    const QList<Piece> pieces = piecesOf(document);
    for (auto piece = pieces.crbegin(); piece != pieces.crend(); ++piece) {
        if (!piece->format.isImageFormat())
            continue;
        QTextCharFormat words;
        words.setFont(theme.font(TextStyle::Small));
        words.setForeground(theme.color(Token::Text2));
        QTextCursor cursor(&document);
        cursor.setPosition(piece->end);
        cursor.insertBlock(QTextBlockFormat(), words);
        cursor.insertText(piece->format.stringProperty(QTextFormat::ImageAltText), words);
    }
}

bool isPicture(const QTextBlock& block)
{
    return !block.begin().atEnd() && block.begin().fragment().charFormat().isImageFormat();
}

void styleBlocks(QTextDocument& document)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QTextCursor cursor(block);
        QTextBlockFormat format = block.blockFormat();
        const int level = format.headingLevel();
        const bool inTable = cursor.currentTable() != nullptr;
        const bool picture = isPicture(block);
        if (!picture) // whose line is as high as it is
            format.setLineHeight(lineHeight, QTextBlockFormat::ProportionalHeight);
        format.setTopMargin(level > 0 && block.previous().isValid() ? manualHeadingGap : picture ? pictureGap : 0);
        format.setBottomMargin(inTable ? 0 : block.textList() || level > 0 ? 4 : manualParagraphGap);
        cursor.setBlockFormat(format);
    }
}

// Rows with a line under each, over the whole width: as the tables of the window.
void styleTables(QTextDocument& document, const Theme& theme)
{
    const QList<QTextFrame*> frames = document.rootFrame()->childFrames();
    for (QTextFrame* frame : frames) {
        auto* table = qobject_cast<QTextTable*>(frame);
        if (!table)
            continue;
        QTextTableFormat format = table->format();
        format.setBorder(1);
        format.setBorderCollapse(true);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBorderBrush(theme.color(Token::Line));
        format.setCellPadding(cellPadding);
        format.setCellSpacing(0);
        format.setBottomMargin(manualParagraphGap * 2);
        format.setTopMargin(4);
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        table->setFormat(format);
    }
}

void styleFrame(QTextDocument& document)
{
    QTextFrameFormat frame = document.rootFrame()->frameFormat();
    frame.setLeftMargin(pageMargin);
    frame.setRightMargin(pageMargin);
    frame.setTopMargin(pageTop);
    frame.setBottomMargin(pageTop);
    document.rootFrame()->setFrameFormat(frame);
}

QString anchorOf(const QString& heading)
{
    QString anchor;
    const QString lower = heading.toLower();
    for (const QChar letter : lower) {
        if (letter.isLetterOrNumber() || letter == QLatin1Char('-') || letter == QLatin1Char('_'))
            anchor += letter;
        else if (letter == QLatin1Char(' '))
            anchor += QLatin1Char('-');
    }
    return anchor;
}

} // namespace

ManualPage::ManualPage(QWidget* parent)
    : QTextBrowser(parent)
{
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setUndoRedoEnabled(false);
    setTextInteractionFlags(Qt::TextBrowserInteraction);
    document()->setIndentWidth(listStep);
    document()->documentLayout()->registerHandler(QTextFormat::ImageObject, new ManualPictures(this));
    connect(
        this, &QTextBrowser::anchorClicked, this, [this](const QUrl& url) { Q_EMIT linkActivated(url.toString()); });
}

QVariant ManualPage::loadResource(int, const QUrl&)
{
    return {};
}

void ManualPage::showMarkdown(const QString& markdown)
{
    m_markdown = markdown;
    render();
}

void ManualPage::render()
{
    const Theme& theme = themeOf(this);
    QTextDocument& page = *document();
    page.setDefaultFont(theme.font(TextStyle::Body));
    setMarkdown(m_markdown);
    stylePieces(page, theme);
    addCaptions(page, theme);
    styleBlocks(page);
    styleTables(page, theme);
    styleFrame(page);
    collectSections();
    moveToEnd(false);
}

void ManualPage::collectSections()
{
    m_sections.clear();
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        if (const int level = block.blockFormat().headingLevel(); level > 0)
            m_sections += {block.text(), anchorOf(block.text()), level, block.position()};
    }
}

QStringList ManualPage::links() const
{
    QStringList links;
    const QList<Piece> pieces = piecesOf(*document());
    for (const Piece& piece : pieces) {
        if (piece.format.isAnchor())
            links += piece.format.anchorHref();
    }
    return links;
}

QStringList ManualPage::pictures() const
{
    QStringList names;
    const QList<Piece> pieces = piecesOf(*document());
    for (const Piece& piece : pieces) {
        if (piece.format.isImageFormat())
            names += piece.format.toImageFormat().name();
    }
    return names;
}

bool ManualPage::goTo(const QString& anchor)
{
    int position = 0;
    if (!anchor.isEmpty()) {
        const auto is = [&](const Section& section) { return section.anchor == anchor; };
        const auto found = std::find_if(m_sections.cbegin(), m_sections.cend(), is);
        if (found == m_sections.cend())
            return false;
        position = found->position;
    }
    QTextCursor cursor(document());
    cursor.setPosition(position);
    setTextCursor(cursor);
    const QRectF place = document()->documentLayout()->blockBoundingRect(document()->findBlock(position));
    verticalScrollBar()->setValue(position == 0 ? 0 : qRound(place.top()) - pageTop / 2);
    return true;
}

int ManualPage::sectionInSight() const
{
    const int top = cursorForPosition(QPoint(pageMargin, pageTop)).position();
    int found = -1;
    for (qsizetype i = 0; i < m_sections.size(); ++i) {
        if (m_sections.at(i).position <= top)
            found = static_cast<int>(i);
    }
    return found;
}

bool ManualPage::findNext(const QString& text, bool backward)
{
    return find(text, backward ? QTextDocument::FindBackward : QTextDocument::FindFlags());
}

void ManualPage::moveToEnd(bool end)
{
    QTextCursor cursor(document());
    cursor.movePosition(end ? QTextCursor::End : QTextCursor::Start);
    setTextCursor(cursor);
}

// Fonts and colours stand in the document, so another theme makes it anew; the reader
// stays at the heading that was in sight.
void ManualPage::changeEvent(QEvent* event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() != QEvent::StyleChange || m_markdown.isEmpty())
        return;
    const int section = sectionInSight();
    render();
    if (section >= 0)
        goTo(m_sections.at(section).anchor);
}

// The ring stands at the viewport's edge, where no text changes with the focus.
void ManualPage::focusInEvent(QFocusEvent* event)
{
    QTextBrowser::focusInEvent(event);
    viewport()->update();
}

void ManualPage::focusOutEvent(QFocusEvent* event)
{
    QTextBrowser::focusOutEvent(event);
    viewport()->update();
}

void ManualPage::paintEvent(QPaintEvent* event)
{
    QTextBrowser::paintEvent(event);
    if (!showsFocusRing(this))
        return;
    QPainter painter(viewport());
    paintFocusRing(painter, viewport()->rect(), 0, themeOf(this));
}

} // namespace docket
