// SPDX-License-Identifier: MIT
#include "models/orders/htmltext.h"

#include "models/orders/htmlsource.h"
#include "models/orders/htmlwriter.h"

#include <algorithm>

namespace docket {
namespace {

// Cut in front of a character and, when the cut would halve a tag, in front of that.
std::string_view cutToLimit(std::string_view html)
{
    std::size_t length = maxHtmlBytes;
    while (length > 0 && (static_cast<unsigned char>(html[length]) & 0xC0) == 0x80)
        --length;
    const std::string_view kept = html.substr(0, length);
    const std::size_t lastTag = kept.rfind('<');
    const std::size_t lastEnd = kept.rfind('>');
    const bool isOpen = lastTag != std::string_view::npos && (lastEnd == std::string_view::npos || lastEnd < lastTag);
    return isOpen && length - lastTag < 4'096 ? kept.substr(0, lastTag) : kept;
}

// The address of a link as a browser reads it: entities decoded, no line ends inside,
// no white space around.
std::string linkAddress(const HtmlToken& token)
{
    std::string address = htmlDecoded(htmlAttribute(token.text, "href"));
    std::erase_if(address, [](char c) { return c == '\t' || c == '\n' || c == '\r'; });
    address.erase(0, address.find_first_not_of(' '));
    address.erase(address.find_last_not_of(' ') + 1);
    return address;
}

bool startsWithoutCase(std::string_view text, std::string_view lower)
{
    return text.size() >= lower.size()
        && std::equal(lower.begin(), lower.end(), text.begin(), [](char left, char right) {
               return left == (right >= 'A' && right <= 'Z' ? static_cast<char>(right - 'A' + 'a') : right);
           });
}

// Only whom to write to: a header behind '?' could attach a file or copy the letter to
// somebody. Empty: not harmless.
std::string harmlessMailbox(std::string_view mailboxes)
{
    static constexpr std::size_t mostSeparators = 4;
    const std::string_view kept = mailboxes.substr(0, mailboxes.find_first_of("?#"));
    std::size_t separators = 0;
    for (std::size_t i = 0; i < kept.size(); ++i) {
        const std::string_view rest = kept.substr(i);
        if (rest.starts_with("%0") || rest.starts_with("%1") || rest.starts_with("%7F") || rest.starts_with("%7f"))
            return {}; // a line end would begin a header
        if (kept[i] == ',' || kept[i] == ';' || startsWithoutCase(rest, "%2c") || startsWithoutCase(rest, "%3b"))
            ++separators;
    }
    return kept.find_first_not_of(" ,;") == std::string_view::npos || separators > mostSeparators ? std::string()
                                                                                                  : std::string(kept);
}

// Digits and the signs between them; parameters go. Anything else makes it no number,
// for a number with something taken out would call somebody else. Empty: not harmless.
std::string harmlessPhone(std::string_view phone)
{
    std::string to;
    for (std::size_t i = 0; i < phone.size() && phone[i] != ';' && phone[i] != '?'; ++i) {
        const bool isEscapedBlank = phone.substr(i, 3) == "%20";
        const char c = isEscapedBlank || phone[i] == '.' || phone[i] == '/' ? ' ' : phone[i];
        if ((c < '0' || c > '9') && std::string_view("+-() ").find(c) == std::string_view::npos)
            return {};
        to += c;
        i += isEscapedBlank ? 2 : 0;
    }
    return to.find_first_of("0123456789") == std::string::npos ? std::string() : to;
}

// What may be opened of an address; empty: nothing.
std::string harmlessAddress(const std::string& address)
{
    static constexpr std::size_t longestAddress = 4'096;
    static constexpr std::string_view mail = "mailto:";
    static constexpr std::string_view telephone = "tel:";
    if (address.size() > longestAddress)
        return {};
    for (const std::string_view web : {"http://", "https://"})
        if (startsWithoutCase(address, web) && address.size() > web.size())
            return address;
    std::string harmless;
    if (startsWithoutCase(address, mail))
        harmless = harmlessMailbox(std::string_view(address).substr(mail.size()));
    else if (startsWithoutCase(address, telephone))
        harmless = harmlessPhone(std::string_view(address).substr(telephone.size()));
    return harmless.empty() ? harmless : address.substr(0, address.find(':') + 1) + harmless;
}

// Reads the tokens of a description and counts what stays out.
class Sanitizer
{
public:
    explicit Sanitizer(std::string_view html)
        : m_tokenizer(html)
    {
    }

    SafeHtml run()
    {
        HtmlToken token;
        while (!m_writer.isFull() && m_tokenizer.next(token)) {
            if (token.kind == HtmlToken::Kind::Text)
                m_writer.addText(htmlDecoded(token.text));
            else if (token.kind == HtmlToken::Kind::Close)
                m_writer.endTag(token.role, token.name);
            else
                begin(token);
        }
        m_result.cut = m_writer.isFull();
        m_result.html = m_writer.take();
        return std::move(m_result);
    }

private:
    void begin(const HtmlToken& token)
    {
        count(token);
        if (isLeftOutWhole(token.role))
            m_tokenizer.skipContent(token);
        else if (token.role == HtmlRole::Image)
            addImage(token);
        else if (token.role == HtmlRole::Link)
            beginLink(token);
        else
            m_writer.beginTag(token.role, token.name);
    }

    void count(const HtmlToken& token)
    {
        m_result.imagesLeftOut += token.role == HtmlRole::Image ? 1 : 0;
        m_result.scriptsLeftOut += token.role == HtmlRole::Script ? 1 : 0;
        m_result.stylesLeftOut += token.role == HtmlRole::Style || isStyleSheet(token) ? 1 : 0;
        m_result.othersLeftOut += token.role == HtmlRole::Foreign || token.role == HtmlRole::Form ? 1 : 0;
    }

    static bool isStyleSheet(const HtmlToken& token)
    {
        return token.name == "link" && startsWithoutCase(htmlAttribute(token.text, "rel"), "stylesheet");
    }

    void addImage(const HtmlToken& token)
    {
        const std::string alt = htmlDecoded(htmlAttribute(token.text, "alt"));
        m_writer.addText(alt.find_first_not_of(" \t\r\n") == std::string::npos ? "[image]" : "[image: " + alt + ']');
    }

    void beginLink(const HtmlToken& token)
    {
        const std::string address = linkAddress(token);
        if (const std::string harmless = harmlessAddress(address); !harmless.empty())
            m_writer.beginLink(harmless);
        else if (!address.empty())
            ++m_result.othersLeftOut;
    }

    HtmlTokenizer m_tokenizer;
    HtmlWriter m_writer;
    SafeHtml m_result;
};

SafeHtml safeText(std::string_view text)
{
    HtmlWriter writer;
    writer.addLines(htmlDecoded(text));
    SafeHtml safe;
    safe.cut = writer.isFull();
    safe.html = writer.take();
    return safe;
}

} // namespace

SafeHtml safeHtml(std::string_view html)
{
    const bool cut = html.size() > maxHtmlBytes;
    const HtmlSource source(cut ? cutToLimit(html) : html);
    SafeHtml safe = source.isHtml() ? Sanitizer(source.text()).run() : safeText(source.text());
    safe.cut = safe.cut || cut;
    return safe;
}

} // namespace docket
