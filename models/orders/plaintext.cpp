// SPDX-License-Identifier: MIT
#include "models/orders/htmlentities.h"
#include "models/orders/htmlsource.h"
#include "models/orders/htmltext.h"
#include "models/orders/htmltokens.h"

#include <algorithm>
#include <iterator>

namespace docket {
namespace {

// Text laid out by lines: blanks run together, except in preformatted parts.
class PlainWriter
{
public:
    explicit PlainWriter(std::size_t expectedSize) { m_text.reserve(expectedSize); }

    void addText(std::string_view text)
    {
        m_decoded.clear();
        appendHtmlDecoded(text, m_decoded);
        if (m_preformatted > 0)
            std::copy_if(
                m_decoded.begin(), m_decoded.end(), std::back_inserter(m_text), [](char c) { return c != '\r'; });
        else
            addWords(m_decoded);
    }

    void beginTag(const HtmlToken& token)
    {
        if (token.role == HtmlRole::Preformatted)
            ++m_preformatted;
        if (token.role == HtmlRole::Break)
            m_text += '\n';
        else if (token.role == HtmlRole::Cell)
            m_blankWanted = true;
        else if (endsLine(token.role))
            endLine();
        if (token.role == HtmlRole::Item)
            m_text += "• ";
    }

    void endTag(const HtmlToken& token)
    {
        if (token.role == HtmlRole::Preformatted && m_preformatted > 0)
            --m_preformatted;
        if (token.role == HtmlRole::Cell)
            m_blankWanted = true;
        else if (endsLine(token.role))
            endLine();
    }

    std::string take()
    {
        m_text.erase(m_text.find_last_not_of("\n ") + 1);
        return std::move(m_text);
    }

private:
    static bool endsLine(HtmlRole role)
    {
        switch (role) {
        case HtmlRole::Rule:
        case HtmlRole::Paragraph:
        case HtmlRole::Heading:
        case HtmlRole::List:
        case HtmlRole::Item:
        case HtmlRole::Quote:
        case HtmlRole::Preformatted:
        case HtmlRole::Table:
        case HtmlRole::RowGroup:
        case HtmlRole::Row:
        case HtmlRole::Block:
        case HtmlRole::Form:
            return true;
        case HtmlRole::Inline:
        case HtmlRole::Link:
        case HtmlRole::Break:
        case HtmlRole::Cell:
        case HtmlRole::Plain:
        case HtmlRole::Image:
        case HtmlRole::Script:
        case HtmlRole::Style:
        case HtmlRole::Foreign:
        case HtmlRole::Hidden:
        case HtmlRole::Unknown:
            return false;
        }
        return false;
    }

    static bool isBlank(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }
    bool atLineBegin() const { return m_text.empty() || m_text.back() == '\n'; }

    void addWords(std::string_view text)
    {
        const char* const end = text.data() + text.size();
        for (const char* at = text.data(); at != end;) {
            const char* const stop = pieceEnd(at, end);
            if (stop != at)
                addPiece({at, stop});
            for (at = stop; at != end && isBlank(*at); ++at)
                m_blankWanted = true;
        }
    }

    // Words with single blanks between them are a piece that goes as it is.
    static const char* pieceEnd(const char* begin, const char* end)
    {
        const char* at = begin;
        for (; at != end; ++at) {
            if (static_cast<unsigned char>(*at) > ' ')
                continue;
            const bool joins = *at == ' ' && at != begin && at + 1 != end && !isBlank(at[1]);
            if (isBlank(*at) && !joins)
                break;
        }
        return at;
    }

    void addPiece(std::string_view piece)
    {
        if (m_blankWanted && !atLineBegin() && m_text.back() != ' ')
            m_text += ' ';
        m_blankWanted = false;
        m_text += piece;
    }

    void endLine()
    {
        m_blankWanted = false;
        if (!atLineBegin())
            m_text += '\n';
    }

    std::string m_text;
    std::string m_decoded;
    std::size_t m_preformatted = 0;
    bool m_blankWanted = false;
};

std::string withPlainLineEnds(std::string_view text)
{
    std::string to;
    to.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '\r')
            to += text[i];
        else if (text.substr(i + 1, 1) != "\n")
            to += '\n';
    }
    return to;
}

} // namespace

std::string plainText(std::string_view html)
{
    const HtmlSource source(html);
    if (!source.isHtml())
        return withPlainLineEnds(htmlDecoded(source.text()));
    HtmlTokenizer tokenizer(source.text());
    HtmlToken token;
    PlainWriter writer(source.text().size());
    while (tokenizer.next(token)) {
        if (token.kind == HtmlToken::Kind::Text)
            writer.addText(token.text);
        else if (token.kind == HtmlToken::Kind::Close)
            writer.endTag(token);
        else if (isLeftOutWhole(token.role))
            tokenizer.skipContent(token);
        else
            writer.beginTag(token);
    }
    return writer.take();
}

} // namespace docket
