// SPDX-License-Identifier: MIT
#include "models/orders/htmltokens.h"

#include <algorithm>

namespace docket {
namespace {

constexpr auto nowhere = std::string_view::npos;

bool isLetter(char character)
{
    return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z');
}

bool isNameCharacter(char character)
{
    return isLetter(character) || (character >= '0' && character <= '9') || character == '-' || character == ':';
}

bool isHtmlSpace(char character)
{
    return character == ' ' || character == '\t' || character == '\n' || character == '\r' || character == '\f';
}

char toLower(char character)
{
    return character >= 'A' && character <= 'Z' ? static_cast<char>(character - 'A' + 'a') : character;
}

bool equalsWithoutCase(std::string_view text, std::string_view lower)
{
    return std::equal(text.begin(), text.end(), lower.begin(), lower.end(),
        [](char left, char right) { return toLower(left) == right; });
}

std::size_t nameLength(std::string_view text)
{
    return static_cast<std::size_t>(
        std::find_if_not(text.begin(), text.end(), [](char c) { return isNameCharacter(c); }) - text.begin());
}

// "</name" with nothing of a longer name behind it.
bool isEndTagAt(std::string_view html, std::size_t at, std::string_view name)
{
    const std::size_t behind = at + 2 + name.size();
    return html.substr(at, 2) == "</" && equalsWithoutCase(html.substr(at + 2, name.size()), name)
        && (behind >= html.size() || !isNameCharacter(html[behind]));
}

// A name must end as names of tags do: <jane@example.com> is an address.
bool isTagName(std::string_view text)
{
    if (text.empty() || !isLetter(text.front()))
        return false;
    const std::size_t length = nameLength(text);
    return length == text.size() || text[length] == '>' || text[length] == '/' || isHtmlSpace(text[length]);
}

} // namespace

HtmlTokenizer::HtmlTokenizer(std::string_view html)
    : m_html(html)
    , m_lastTagEnd(html.rfind('>'))
{
}

bool HtmlTokenizer::next(HtmlToken& token)
{
    while (m_at < m_html.size() && skipMarkup()) { }
    if (m_at >= m_html.size())
        return false;
    if (atTag())
        readTag(token);
    else
        readText(token);
    return true;
}

bool HtmlTokenizer::atTag() const
{
    if (m_html[m_at] != '<' || m_lastTagEnd == nowhere || m_lastTagEnd < m_at)
        return false;
    return isTagName(m_html.substr(m_at + 1))
        || (m_html.substr(m_at + 1, 1) == "/" && isTagName(m_html.substr(m_at + 2)));
}

void HtmlTokenizer::readTag(HtmlToken& token)
{
    const bool isEnd = m_html[m_at + 1] == '/';
    const std::size_t nameAt = m_at + (isEnd ? 2 : 1);
    const std::size_t length = nameLength(m_html.substr(nameAt));
    const std::size_t end = tagEnd(nameAt + length);
    token.kind = isEnd ? HtmlToken::Kind::Close : HtmlToken::Kind::Open;
    token.name.assign(m_html.substr(nameAt, length));
    std::transform(token.name.begin(), token.name.end(), token.name.begin(), [](char c) { return toLower(c); });
    token.role = htmlRole(token.name);
    token.text = m_html.substr(nameAt + length, end - nameAt - length);
    token.closesItself = token.text.ends_with('/');
    m_at = end + 1;
}

void HtmlTokenizer::readText(HtmlToken& token)
{
    const std::size_t begin = m_at;
    m_at = std::min(m_html.find('<', begin + 1), m_html.size());
    token.kind = HtmlToken::Kind::Text;
    token.role = HtmlRole::Unknown;
    token.text = m_html.substr(begin, m_at - begin);
    const std::size_t sectionEnd = m_inSection ? token.text.find("]]>") : nowhere;
    if (sectionEnd == nowhere)
        return;
    m_inSection = false;
    m_at = begin + sectionEnd + 3;
    token.text = token.text.substr(0, sectionEnd);
}

// The '>' of the tag. A quote that hides all the rest is none.
std::size_t HtmlTokenizer::tagEnd(std::size_t from)
{
    if (m_quotesCount) {
        const std::size_t end = tagEndOutsideQuotes(from);
        if (end != nowhere)
            return end;
        m_quotesCount = false;
    }
    return m_html.find('>', from);
}

std::size_t HtmlTokenizer::tagEndOutsideQuotes(std::size_t from) const
{
    for (std::size_t at = from; at < m_html.size(); ++at) {
        const char c = m_html[at];
        if (c == '>')
            return at;
        if (c == '"' || c == '\'')
            at = m_html.find(c, at + 1);
        if (at == nowhere)
            return nowhere;
    }
    return nowhere;
}

bool HtmlTokenizer::skipMarkup()
{
    const std::string_view left = rest();
    if (!left.starts_with("<!") && !left.starts_with("<?"))
        return false;
    if (left.starts_with("<![CDATA[")) {
        m_at += 9; // only the brackets go: what is in it is to be read
        m_inSection = true;
        return true;
    }
    const bool isComment = left.starts_with("<!--");
    if (isComment && endsComment(m_at + 4))
        m_at = m_html.find("-->", m_at + 4) + 3;
    else if (m_lastTagEnd != nowhere && m_lastTagEnd > m_at)
        m_at = m_html.find('>', m_at) + 1;
    else
        return false;
    return true;
}

// Whether a "-->" is at `from` or behind it.
bool HtmlTokenizer::endsComment(std::size_t from)
{
    if (!m_lastCommentEnd)
        m_lastCommentEnd = m_html.rfind("-->");
    return *m_lastCommentEnd != nowhere && *m_lastCommentEnd >= from;
}

void HtmlTokenizer::skipContent(const HtmlToken& open)
{
    const bool isRaw = open.role == HtmlRole::Script || open.role == HtmlRole::Style;
    if (isRaw)
        return skipRawContent(open.name);
    if (open.closesItself || !hasEndTag(open.name))
        return;
    HtmlToken token;
    const std::string name = open.name;
    for (std::size_t depth = 1; depth > 0 && next(token);) {
        if (token.kind == HtmlToken::Kind::Text)
            continue;
        if (token.name == name)
            token.kind == HtmlToken::Kind::Open ? ++depth : --depth;
        else if (token.kind == HtmlToken::Kind::Open
            && (token.role == HtmlRole::Script || token.role == HtmlRole::Style))
            skipRawContent(token.name);
    }
}

void HtmlTokenizer::skipRawContent(std::string_view name)
{
    std::size_t at = m_html.find("</", m_at);
    while (at != nowhere && !isEndTagAt(m_html, at, name))
        at = m_html.find("</", at + 2);
    m_at = at == nowhere ? m_html.size() : at;
}

bool HtmlTokenizer::hasEndTag(const std::string& name)
{
    const auto [entry, isNew] = m_lastEndTags.try_emplace(name, nowhere);
    if (isNew) {
        std::size_t at = m_html.rfind("</");
        while (at != nowhere && !isEndTagAt(m_html, at, name))
            at = at == 0 ? nowhere : m_html.rfind("</", at - 1);
        entry->second = at;
    }
    return entry->second != nowhere && entry->second >= m_at;
}

std::string_view htmlAttribute(std::string_view attributes, std::string_view name)
{
    std::size_t at = 0;
    const auto skip = [&](auto isWanted) {
        const std::size_t begin = at;
        while (at < attributes.size() && isWanted(attributes[at]))
            ++at;
        return attributes.substr(begin, at - begin);
    };
    while (at < attributes.size()) {
        skip([](char c) { return isHtmlSpace(c) || c == '/' || c == '='; });
        const std::string_view found = skip([](char c) { return !isHtmlSpace(c) && c != '=' && c != '/'; });
        skip(isHtmlSpace);
        std::string_view value;
        if (at < attributes.size() && attributes[at] == '=') {
            ++at;
            skip(isHtmlSpace);
            const char quote = at < attributes.size() ? attributes[at] : ' ';
            if (quote == '"' || quote == '\'') {
                const std::size_t end = std::min(attributes.find(quote, at + 1), attributes.size());
                value = attributes.substr(at + 1, end - at - 1);
                at = end + 1;
            } else {
                value = skip([](char c) { return !isHtmlSpace(c); });
            }
        }
        if (equalsWithoutCase(found, name))
            return value;
    }
    return {};
}

bool looksLikeHtml(std::string_view text)
{
    if (text.find("<!--") != nowhere)
        return true;
    HtmlTokenizer tokenizer(text);
    HtmlToken token;
    while (tokenizer.next(token))
        if (token.kind != HtmlToken::Kind::Text && token.role != HtmlRole::Unknown)
            return true;
    return false;
}

} // namespace docket
