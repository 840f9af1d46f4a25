// SPDX-License-Identifier: MIT
#include "views/textpage.h"

#include "views/paint.h"

#include <QTextCursor>
#include <QTextDocument>

#include <algorithm>

namespace docket {

namespace {

QTextCharFormat hitFormat(const Theme& theme)
{
    QTextCharFormat format;
    format.setBackground(theme.color(Token::Hit));
    format.setForeground(theme.color(Token::HitText));
    format.setUnderlineColor(theme.color(Token::HitLine));
    format.setUnderlineStyle(QTextCharFormat::SingleUnderline);
    return format;
}

QTextCharFormat currentFormat(const Theme& theme)
{
    QTextCharFormat format;
    format.setBackground(theme.color(Token::Accent));
    format.setForeground(theme.color(Token::OnAccent));
    return format;
}

} // namespace

void TextPage::setFilterMarks(const TextMarks& ranges)
{
    if (m_filterMarks == ranges)
        return;
    m_filterMarks = ranges;
    renewMarks();
}

void TextPage::setFound(const TextMarks& ranges, qsizetype current)
{
    m_searching = true;
    m_found = ranges;
    m_current = current;
    renewMarks();
}

void TextPage::endSearch()
{
    m_searching = false;
    m_found.clear();
    m_current = -1;
    renewMarks();
}

// The current one last: it is painted over the others.
void TextPage::renewMarks()
{
    const Theme& theme = themeOf(&viewWidget());
    QList<QTextEdit::ExtraSelection> selections;
    const TextMarks& ranges = m_searching ? m_found : m_filterMarks;
    const QTextCharFormat hit = hitFormat(theme);
    for (qsizetype i = 0; i < std::min(ranges.size(), mostTextMarks); ++i) {
        if (i != m_current)
            add(ranges.at(i), hit, selections);
    }
    if (m_current >= 0 && m_current < ranges.size())
        add(ranges.at(m_current), currentFormat(theme), selections);
    showSelections(selections);
}

void TextPage::add(const TextMark& range, const QTextCharFormat& format, QList<QTextEdit::ExtraSelection>& to) const
{
    QTextDocument& document = textDocument();
    if (range.begin + range.length >= document.characterCount())
        return;
    QTextEdit::ExtraSelection selection;
    selection.cursor = QTextCursor(&document);
    selection.cursor.setPosition(static_cast<int>(range.begin));
    selection.cursor.setPosition(static_cast<int>(range.begin + range.length), QTextCursor::KeepAnchor);
    selection.format = format;
    to += selection;
}

} // namespace docket
