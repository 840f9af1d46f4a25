// SPDX-License-Identifier: MIT
#include "models/documenttext.h"

#include "models/orders/fold.h"

#include <algorithm>

namespace docket {

namespace {

constexpr char16_t softBreak = u'\u200b';

// What stands in the searched text for a character of the document.
QChar searched(QChar character)
{
    switch (character.unicode()) {
    case QChar::Nbsp:
        return QLatin1Char(' ');
    case QChar::ParagraphSeparator:
    case QChar::LineSeparator:
    case QChar::ObjectReplacementCharacter:
    case 0xFDD0: // these two begin and end the cells of a table
    case 0xFDD1:
        return QLatin1Char('\n');
    default:
        return character;
    }
}

} // namespace

TextMarks rangesIn(std::string_view text, const std::vector<TextSpan>& spans)
{
    const auto size = [text](std::size_t from, std::size_t to) {
        return static_cast<int>(QString::fromUtf8(text.data() + from, static_cast<qsizetype>(to - from)).size());
    };
    TextMarks ranges;
    std::size_t at = 0;
    int place = 0;
    for (const TextSpan& span : spans) {
        place += size(at, span.begin);
        at = span.begin + span.length;
        const int length = size(span.begin, at);
        ranges += TextMark{place, length};
        place += length;
    }
    return ranges;
}

TextMarks united(TextMarks ranges)
{
    std::sort(ranges.begin(), ranges.end(),
        [](const TextMark& left, const TextMark& right) { return left.begin < right.begin; });
    TextMarks to;
    for (const TextMark& range : ranges) {
        if (to.isEmpty() || to.last().begin + to.last().length < range.begin)
            to += range;
        else
            to.last().length = std::max(to.last().length, range.begin + range.length - to.last().begin);
    }
    return to;
}

DocumentText::DocumentText(const QString& document)
{
    QString text;
    text.reserve(document.size());
    for (const QChar character : document) {
        if (character == softBreak)
            m_breaks.push_back(text.size());
        else
            text += searched(character);
    }
    m_utf8 = text.toStdString();
}

TextMarks DocumentText::rangesOf(const std::vector<TextSpan>& spans) const
{
    TextMarks ranges = rangesIn(m_utf8, spans);
    for (TextMark& range : ranges) {
        const int begin = placeOf(range.begin, false);
        range.length = placeOf(range.begin + range.length, true) - begin;
        range.begin = begin;
    }
    return ranges;
}

int DocumentText::placeOf(int at, bool isEnd) const
{
    const auto before = isEnd ? std::lower_bound(m_breaks.begin(), m_breaks.end(), at)
                              : std::upper_bound(m_breaks.begin(), m_breaks.end(), at);
    return at + static_cast<int>(before - m_breaks.begin());
}

TextFinder::TextFinder(const QString& document)
    : m_text(document)
    , m_folded(foldWithOrigin(m_text.utf8()))
{
}

TextMarks TextFinder::find(const QString& text, qsizetype most) const
{
    const std::string wanted = folded(text.toStdString());
    std::vector<TextSpan> spans;
    if (wanted.empty())
        return {};
    std::size_t at = m_folded.folded.find(wanted);
    for (; at != std::string::npos && static_cast<qsizetype>(spans.size()) < most;
         at = m_folded.folded.find(wanted, at + wanted.size())) {
        const TextSpan span = originOf(m_folded, at, at + wanted.size());
        if (spans.empty() || spans.back().begin + spans.back().length <= span.begin)
            spans.push_back(span);
    }
    return m_text.rangesOf(spans);
}

} // namespace docket
