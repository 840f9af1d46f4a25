// SPDX-License-Identifier: MIT
// Any bytes as a description.
#include "models/orders/htmltext.h"

#include "models/orders/htmlwriter.h"
#include "tests/fuzz/claims.h"

#include <algorithm>
#include <array>
#include <vector>

namespace docket {
namespace {

// The names a description may have in the window, without regard to how they get there.
constexpr auto allowedNames = std::to_array<std::string_view>(
    {"a", "b", "blockquote", "br", "code", "em", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "i", "li", "ol", "p", "pre",
        "strong", "sub", "sup", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "u", "ul"});

bool isAllowed(std::string_view name)
{
    return std::find(allowedNames.begin(), allowedNames.end(), name) != allowedNames.end();
}

bool isHarmless(std::string_view address)
{
    std::string lower(address.substr(0, 8));
    std::transform(lower.begin(), lower.end(), lower.begin(),
        [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    const std::string_view scheme = lower;
    return (scheme.starts_with("http://") || scheme.starts_with("https://") || scheme.starts_with("mailto:")
               || scheme.starts_with("tel:"))
        && address.find_first_of("<>\"\r\n\t") == std::string_view::npos;
}

// Reads safe HTML more strictly than any browser.
class StrictReader
{
public:
    void read(std::string_view html)
    {
        while (!html.empty()) {
            const std::size_t begin = std::min(html.find_first_of("<>"), html.size());
            html.remove_prefix(begin);
            if (html.empty())
                break;
            const std::size_t end = html.find('>');
            claim(html.front() == '<' && end != std::string_view::npos, "every bracket is one of a tag");
            readTag(html.substr(1, end - 1));
            html.remove_prefix(end + 1);
        }
        claim(m_open.empty(), "every element is closed");
    }

private:
    void readTag(std::string_view tag)
    {
        if (tag.starts_with('/'))
            return close(tag.substr(1));
        const std::string_view name = tag.substr(0, tag.find(' '));
        claim(isAllowed(name), "only allowed tags are written");
        if (name.size() != tag.size())
            checkAttribute(name, tag.substr(name.size()));
        if (name != "br" && name != "hr")
            open(name);
    }

    static void checkAttribute(std::string_view name, std::string_view attribute)
    {
        static constexpr std::string_view begin = " href=\"";
        claim(name == "a" && attribute.starts_with(begin) && attribute.ends_with('"'), "only links have an attribute");
        attribute.remove_prefix(begin.size());
        attribute.remove_suffix(1);
        claim(isHarmless(attribute), "only harmless addresses are links");
    }

    void open(std::string_view name)
    {
        m_open.push_back(name);
        claim(m_open.size() <= HtmlWriter::deepest, "elements are nested up to a limit");
        claim(
            static_cast<std::size_t>(std::count(m_open.begin(), m_open.end(), "table")) <= HtmlWriter::mostNestedTables,
            "tables are nested up to a limit");
    }

    void close(std::string_view name)
    {
        claim(!m_open.empty() && m_open.back() == name, "elements are well nested");
        m_open.pop_back();
    }

    std::vector<std::string_view> m_open;
};

void checkSafe(std::string_view text)
{
    static constexpr std::size_t room = 64 * 1024; // a last link and the end tags
    const SafeHtml safe = safeHtml(text);
    claim(isUtf8(safe.html), "safe HTML is UTF-8");
    claim(safe.html.size() <= HtmlWriter::mostBytes + room, "safe HTML is bounded");
    StrictReader().read(safe.html);
    const SafeHtml again = safeHtml(safe.html);
    StrictReader().read(again.html);
    claim(again.imagesLeftOut + again.scriptsLeftOut + again.stylesLeftOut + again.othersLeftOut == 0
            || safe.html.find("&lt;") != std::string::npos,
        "in safe HTML nothing is left to leave out");
}

} // namespace
} // namespace docket

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace docket;
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    checkSafe(text);
    const std::string plain = plainText(text);
    claim(isUtf8(plain), "plain text is UTF-8");
    // A bad byte becomes three.
    claim(plain.size() <= 3 * size + 16, "plain text is bounded by its HTML");
    return 0;
}
