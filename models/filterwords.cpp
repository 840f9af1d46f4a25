// SPDX-License-Identifier: MIT
#include "models/filterwords.h"

#include "models/filteredit.h"

#include <QStringList>

#include <algorithm>

namespace docket {

namespace {

// The blanks that separate the words of a query.
bool separatesWords(QChar c)
{
    return c == QLatin1Char(' ') || (c.unicode() >= 0x9 && c.unicode() <= 0xD) || c.unicode() == 0xA0
        || c.unicode() == 0x3000;
}

bool isLetter(QChar c)
{
    return c.unicode() < 0x80 && c.isLetter();
}

// Reads one word after the other, by the rules of the query's own reader.
class WordReader
{
public:
    explicit WordReader(const QString& text)
        : m_text(text)
    {
    }

    QList<FilterWord> read()
    {
        QList<FilterWord> words;
        for (skipBlanks(); m_at < m_text.size(); skipBlanks())
            words += readWord();
        return words;
    }

private:
    QChar at(qsizetype index) const { return index < m_text.size() ? m_text.at(index) : QLatin1Char(' '); }
    bool isEndOfValue(qsizetype index) const { return separatesWords(at(index)) || at(index) == QLatin1Char(','); }

    void skipBlanks()
    {
        while (m_at < m_text.size() && separatesWords(m_text.at(m_at)))
            ++m_at;
    }

    FilterWord readWord()
    {
        FilterWord word;
        word.from = m_at;
        word.excluded = at(m_at) == QLatin1Char('-') && !separatesWords(at(m_at + 1));
        if (word.excluded)
            ++m_at;
        readField(word);
        do {
            word.choices += m_at;
            skipChoice();
        } while (at(m_at++) == QLatin1Char(','));
        word.to = --m_at;
        return word;
    }

    void readField(FilterWord& word)
    {
        qsizetype end = m_at;
        while (isLetter(at(end)))
            ++end;
        if (end == m_at || at(end) != QLatin1Char(':'))
            return;
        word.field = m_text.mid(m_at, end - m_at);
        m_at = end + 1;
    }

    void skipChoice()
    {
        if (at(m_at) == QLatin1Char('/') && skipExpression())
            return;
        if (at(m_at) == QLatin1Char('='))
            ++m_at;
        if (at(m_at) == QLatin1Char('"'))
            return skipPhrase();
        while (!isEndOfValue(m_at))
            ++m_at;
    }

    bool skipExpression()
    {
        bool escaped = false;
        for (qsizetype end = m_at + 1; end < m_text.size(); ++end) {
            if (m_text.at(end) == QLatin1Char('/') && !escaped && end > m_at + 1 && isEndOfValue(end + 1)) {
                m_at = end + 1;
                return true;
            }
            escaped = m_text.at(end) == QLatin1Char('\\') && !escaped;
        }
        return false;
    }

    void skipPhrase()
    {
        for (++m_at; m_at < m_text.size(); ++m_at) {
            if (m_text.at(m_at) != QLatin1Char('"'))
                continue;
            if (at(m_at + 1) != QLatin1Char('"')) {
                ++m_at;
                return;
            }
            ++m_at;
        }
    }

    const QString m_text;
    qsizetype m_at = 0;
};

} // namespace

QList<FilterWord> filterWords(const QString& filter)
{
    return WordReader(filter).read();
}

std::optional<FilterWord> wordOfTerm(const QString& filter, qsizetype index)
{
    QStringList seen; // a term that is typed twice is one
    qsizetype next = 0;
    const QList<FilterWord> words = filterWords(filter);
    for (const FilterWord& word : words) {
        const QString text = filter.mid(word.from, word.to - word.from);
        const QString printed = withoutTerm(text, -1);
        if (seen.contains(printed))
            continue;
        seen += printed;
        next += filterTerms(text).size();
        if (index < next)
            return index < 0 ? std::nullopt : std::make_optional(word);
    }
    return std::nullopt;
}

} // namespace docket
