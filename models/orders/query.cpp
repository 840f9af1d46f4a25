// SPDX-License-Identifier: MIT
#include "models/orders/query.h"

#include "models/orders/fold.h"

#include <algorithm>
#include <array>

namespace docket {
namespace {

// The blanks that keyboards and documents bring, as UTF-8: ASCII ones, no-break space,
// ideographic space.
std::size_t blankLength(std::string_view text)
{
    static constexpr auto blanks
        = std::to_array<std::string_view>({" ", "\t", "\n", "\r", "\f", "\v", "\u00a0", "\u3000"});
    for (const std::string_view blank : blanks)
        if (text.starts_with(blank))
            return blank.size();
    return 0;
}

bool isBlank(std::string_view folded)
{
    return folded.find_first_not_of(' ') == std::string_view::npos;
}

class QueryReader
{
public:
    explicit QueryReader(std::string_view text)
        : m_left(text)
    {
    }

    Query read()
    {
        for (skipBlanks(); !m_left.empty(); skipBlanks())
            readTerm();
        return std::move(m_query);
    }

private:
    void skipBlanks()
    {
        while (const std::size_t length = blankLength(m_left))
            m_left.remove_prefix(length);
    }

    void readTerm()
    {
        Term term;
        // A lone '-' is text: it may be the first half of "- x" in a title.
        term.excluded = m_left.size() > 1 && m_left.front() == '-' && blankLength(m_left.substr(1)) == 0;
        if (term.excluded)
            m_left.remove_prefix(1);
        term.phrase = m_left.front() == '"';
        term.text = term.phrase ? takePhrase() : takeWord();
        term.folded = folded(term.text);
        // What folds to nothing, such as an invisible character, would match everything.
        if (!isBlank(term.folded))
            m_query.terms.push_back(std::move(term));
    }

    std::string takePhrase()
    {
        m_left.remove_prefix(1);
        const std::size_t end = m_left.find('"');
        if (end == std::string_view::npos)
            m_query.mistake = Query::Mistake::OpenQuote;
        return take(end, 1);
    }

    std::string takeWord()
    {
        std::size_t length = 0;
        while (length < m_left.size() && blankLength(m_left.substr(length)) == 0)
            ++length;
        return take(length, 0);
    }

    std::string take(std::size_t length, std::size_t behind)
    {
        const std::string text(m_left.substr(0, length));
        m_left.remove_prefix(std::min(m_left.size(), text.size() + behind));
        return text;
    }

    std::string_view m_left;
    Query m_query;
};

} // namespace

Query parseQuery(std::string_view text)
{
    return QueryReader(text).read();
}

std::string toText(const Query& query)
{
    std::string to;
    for (const Term& term : query.terms) {
        to.append(to.empty() ? "" : " ").append(term.excluded ? "-" : "");
        to += term.phrase ? '"' + term.text + '"' : term.text;
    }
    // An open quote is always the last one.
    if (query.mistake == Query::Mistake::OpenQuote) {
        if (!query.terms.empty() && query.terms.back().phrase)
            to.pop_back();
        else
            to += to.empty() ? "\"" : " \"";
    }
    return to;
}

} // namespace docket
