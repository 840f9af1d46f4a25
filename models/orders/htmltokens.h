// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace docket {

// What we do with an element.
enum class HtmlRole : std::uint8_t {
    Inline, // b, em, code …
    Link, // a
    Break, // br
    Rule, // hr
    Paragraph, // p
    Heading, // h1 … h6
    List, // ul, ol
    Item, // li
    Quote, // blockquote
    Preformatted, // pre
    Table, // table
    RowGroup, // thead, tbody, tfoot
    Row, // tr
    Cell, // td, th
    Block, // div and what else begins and ends a line
    Plain, // span and what else only wraps text
    Image, // img
    Script, // goes with its content
    Style, // the same
    Form, // its content stays
    Foreign, // goes with its content: frames, embedded objects, drawings, controls
    Hidden, // goes with its content, and nobody misses it: title, template
    Unknown, // no element of HTML
};

// The role of an element by its name in lower case.
HtmlRole htmlRole(std::string_view name);

// Whether the content of such an element is left out with it.
bool isLeftOutWhole(HtmlRole role);

struct HtmlToken
{
    enum class Kind : std::uint8_t { Text, Open, Close };
    Kind kind = Kind::Text;
    HtmlRole role = HtmlRole::Unknown; // of a tag
    bool closesItself = false; // <br/>
    std::string name; // of a tag, in lower case
    std::string_view text; // of a text, entities not decoded; of a tag, its attributes
};

// Cuts HTML into texts and tags; comments, declarations and processing instructions
// are skipped. Takes any bytes, in time linear in them: what is not closed to the end
// is found out once and remembered. A '<' that begins no tag is text.
class HtmlTokenizer
{
public:
    explicit HtmlTokenizer(std::string_view html);

    bool next(HtmlToken& token);
    // Goes behind the end of the element whose open tag came last; inner elements of
    // the same name are counted. Without an end tag, only script and style go on to the
    // end of the text; of others only the tag itself is left out.
    void skipContent(const HtmlToken& open);

private:
    bool atTag() const;
    void readTag(HtmlToken& token);
    void readText(HtmlToken& token);
    bool skipMarkup(); // comment, CDATA, declaration or instruction
    bool endsComment(std::size_t from);
    std::size_t tagEnd(std::size_t from); // the '>' that ends the tag
    std::size_t tagEndOutsideQuotes(std::size_t from) const;
    void skipRawContent(std::string_view name);
    bool hasEndTag(const std::string& name);
    std::string_view rest() const { return m_html.substr(m_at); }

    std::string_view m_html;
    std::size_t m_at = 0;
    std::size_t m_lastTagEnd; // the last '>' of all; npos when there is none
    std::optional<std::size_t> m_lastCommentEnd; // the last "-->"; looked for at the first comment
    bool m_quotesCount = true; // false once a quote was found that hides all further '>'
    bool m_inSection = false; // behind <![CDATA[
    std::unordered_map<std::string, std::size_t> m_lastEndTags;
};

// The value of the attribute `name`, entities not decoded; empty when there is none.
std::string_view htmlAttribute(std::string_view attributes, std::string_view name);

// Whether a tag of a known element or a comment is in the text.
bool looksLikeHtml(std::string_view text);

} // namespace docket
