// SPDX-License-Identifier: MIT
#include "testpages.h"

#include "models/orders/htmltext.h"
#include "models/orders/utf8.h"

#include <QByteArray>
#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <functional>
#include <set>

using namespace docket;

namespace {

const std::set<std::string, std::less<>> allowedNames{"p", "br", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li",
    "b", "i", "u", "em", "strong", "a", "table", "thead", "tbody", "tfoot", "tr", "td", "th", "blockquote", "pre",
    "code", "hr", "sub", "sup"};

bool isAllowedLinkTail(std::string_view tail)
{
    if (!tail.starts_with(" href=\"") || !tail.ends_with('"'))
        return false;
    const std::string_view address = tail.substr(7, tail.size() - 8);
    std::string lower(address.substr(0, 8));
    std::transform(
        lower.begin(), lower.end(), lower.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c; });
    const bool scheme = lower.starts_with("http://") || lower == "https://" || lower.starts_with("mailto:")
        || lower.starts_with("tel:");
    return scheme && address.find_first_of("<>\"\n\r\t") == std::string_view::npos;
}

// What is wrong with HTML that should be harmless; empty: nothing. Reads it more
// strictly than any browser.
class HarmCheck
{
public:
    explicit HarmCheck(std::string_view html)
        : m_html(html)
    {
    }

    std::string run()
    {
        std::size_t at = 0;
        while (at < m_html.size() && m_complaint.empty())
            at = m_html[at] == '<' ? tag(at) : text(at);
        if (m_complaint.empty() && !m_open.empty())
            return "left open: " + m_open.back();
        return m_complaint;
    }

private:
    std::size_t text(std::size_t at)
    {
        const std::size_t end = std::min(m_html.find('<', at), m_html.size());
        const std::string_view part = m_html.substr(at, end - at);
        const bool isBlank = part.find_first_not_of(" \t\r\n") == std::string_view::npos;
        static const std::set<std::string, std::less<>> containers{
            "table", "thead", "tbody", "tfoot", "tr", "ul", "ol"};
        if (part.find('>') != std::string_view::npos)
            m_complaint = "a bare >";
        if (!isBlank && !m_open.empty() && containers.count(m_open.back()))
            m_complaint = "text right in " + m_open.back();
        for (std::size_t i = part.find('&'); i != std::string_view::npos; i = part.find('&', i + 1)) {
            const std::string_view rest = part.substr(i);
            if (!rest.starts_with("&amp;") && !rest.starts_with("&lt;") && !rest.starts_with("&gt;")
                && !rest.starts_with("&quot;"))
                m_complaint = "a bare &";
        }
        std::size_t word = 0;
        for (const char* c = part.data(); c < part.data() + part.size();) {
            const std::size_t length = utf8Length(c, part.data() + part.size());
            if (length == 0) {
                m_complaint = "bad UTF-8";
                break;
            }
            const bool breaks
                = *c == ' ' || *c == '\n' || *c == '\t' || *c == '\r' || std::string_view(c, length) == "\u200b";
            word = breaks ? 0 : word + 1;
            if (word > 6 * 50) // entities count up to six
                m_complaint = "a word without end";
            c += length;
        }
        return end;
    }

    std::size_t tag(std::size_t at)
    {
        const std::size_t end = m_html.find('>', at);
        if (end == std::string_view::npos) {
            m_complaint = "an open tag";
            return m_html.size();
        }
        std::string_view inside = m_html.substr(at + 1, end - at - 1);
        const bool closes = inside.starts_with('/');
        inside.remove_prefix(closes ? 1 : 0);
        const std::string name(inside.substr(0, inside.find(' ')));
        const std::string_view tail = inside.substr(name.size());
        if (!allowedNames.count(name))
            m_complaint = "not allowed: " + name;
        else if (!tail.empty() && (closes || name != "a" || !isAllowedLinkTail(tail)))
            m_complaint = "attributes: " + std::string(tail);
        else if (closes)
            close(name);
        else if (name != "br" && name != "hr")
            open(name);
        return end + 1;
    }

    void open(const std::string& name)
    {
        m_open.push_back(name);
        if (m_open.size() > 64)
            m_complaint = "too deep";
        if (std::count(m_open.begin(), m_open.end(), "table") > 4)
            m_complaint = "too many tables in tables";
    }

    void close(const std::string& name)
    {
        if (m_open.empty() || m_open.back() != name)
            m_complaint = "badly nested: " + name;
        else
            m_open.pop_back();
    }

    std::string_view m_html;
    std::vector<std::string> m_open;
    std::string m_complaint;
};

std::string repeated(std::string_view text, std::size_t times)
{
    std::string to;
    to.reserve(text.size() * times);
    for (std::size_t i = 0; i < times; ++i)
        to += text;
    return to;
}

std::size_t countOf(std::string_view text, std::string_view piece)
{
    std::size_t count = 0;
    for (std::size_t at = text.find(piece); at != std::string_view::npos; at = text.find(piece, at + piece.size()))
        ++count;
    return count;
}

// Rows times the widest row of the first table.
std::size_t gridOf(std::string_view html)
{
    const std::string_view table = html.substr(0, html.find("</table>"));
    std::size_t widest = 0;
    for (std::size_t at = table.find("<tr>"); at != std::string_view::npos;) {
        const std::size_t next = table.find("<tr>", at + 4);
        widest = std::max(widest, countOf(table.substr(at, next - at), "<td>"));
        at = next;
    }
    return countOf(table, "<tr>") * widest;
}

} // namespace

class TestHtmlText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void htmlBecomes_data();
    void htmlBecomes();
    void plainTextIs_data();
    void plainTextIs();
    void whatIsLeftOutIsCounted_data();
    void whatIsLeftOutIsCounted();
    void linkIsKeptOnlyIfHarmless_data();
    void linkIsKeptOnlyIfHarmless();
    void tablesNestFourDeep();
    void largeTableGoesOnAsText_data();
    void largeTableGoesOnAsText();
    void tablesShareOneLimit();
    void longListGoesOnAsLines();
    void linesWithoutEndAreCut_data();
    void linesWithoutEndAreCut();
    void escapedSignsDoNotSwellWithoutEnd();
    void longWordsGetSoftBreaks();
    void longHtmlIsCut();
    void hostileTextTakesLinearTime_data();
    void hostileTextTakesLinearTime();
    void anySoupOfTagsBecomesHarmless();
};

void TestHtmlText::htmlBecomes_data()
{
    QTest::addColumn<QByteArray>("html");
    QTest::addColumn<QByteArray>("safe");
    const auto row = [](const char* name, const char* html, const char* safe) {
        QTest::newRow(name) << QByteArray(html) << QByteArray(safe);
    };
    row("nothing", "", "");
    row("text without tags keeps its lines", "Duties:\n- open\r\n\rR&D <3", "Duties:<br>- open<br><br>R&amp;D &lt;3");
    row("text with an address in brackets", "Ask <jane@example.com>", "Ask &lt;jane@example.com&gt;");
    row("text with a type in brackets", "Know List<String>", "Know List&lt;String&gt;");
    row("entities in text without tags", "R&amp;D &ndash; &#8364;", "R&amp;D – €");
    row("allowed tags stay, attributes go", "<p class='x' style=\"color:red\" onclick=alert(1)>a <B>b</B></p>",
        "<p>a <b>b</b></p>");
    row("every allowed inline tag",
        "<em>1</em><strong>2</strong><u>3</u><i>4</i><code>5</code><sub>6</sub><sup>7</sup>",
        "<em>1</em><strong>2</strong><u>3</u><i>4</i><code>5</code><sub>6</sub><sup>7</sup>");
    row("headings and rules", "<h1>a</h1><hr/><h6>b</h6>", "<h1>a</h1><hr><h6>b</h6>");
    row("what is open is closed", "<p>a<b>b<i>c", "<p>a<b>b<i>c</i></b></p>");
    row("wrongly nested tags are nested", "<b>a<i>b</b>c</i>", "<b>a<i>b</i></b>c");
    row("stray end tags go", "</p>a</div></table></b><b>c</b>", "a<br><b>c</b>");
    row("a paragraph ends a paragraph", "<p>a<p>b", "<p>a</p><p>b</p>");
    row("a list ends a paragraph", "<p>a<ul><li>b</ul>", "<p>a</p><ul><li>b</li></ul>");
    row("items need no end tags", "<ol><li>a<li>b<ul><li>c</ul></ol>",
        "<ol><li>a</li><li>b<ul><li>c</li></ul></li></ol>");
    row("an item without a list gets one", "<li>a<li>b", "<ul><li>a</li><li>b</li></ul>");
    row("text right in a list gets an item", "<ul>a</ul>", "<ul><li>a</li></ul>");
    row("divisions begin lines", "<div>a</div><div>b<div>c</div></div>d", "a<br>b<br>c<br>d");
    row("divisions around blocks add nothing", "<div><p>a</p></div><div><p>b</p></div>", "<p>a</p><p>b</p>");
    row("a table", "<table><tr><th>a<td>b<tr><td>c</table>",
        "<table><tr><th>a</th><td>b</td></tr><tr><td>c</td></tr></table>");
    row("a table with groups", "<table><thead><tr><th>a</thead><tbody><tr><td>b</tbody></table>",
        "<table><thead><tr><th>a</th></tr></thead><tbody><tr><td>b</td></tr></tbody></table>");
    row("text right in a table gets a cell", "<table>a<tr>b</table>",
        "<table><tr><td>a</td></tr><tr><td>b</td></tr></table>");
    row("an end tag in a cell closes nothing outside", "<p><table><tr><td>a</p>b</table>",
        "<p></p><table><tr><td>ab</td></tr></table>");
    row("cells without a table are lines", "<td>a</td><td>b</td>", "a<br>b");
    row("preformatted text", "<pre>a\n  b</pre>", "<pre>a\n  b</pre>");
    row("quotes", "<blockquote>a<p>b</blockquote>", "<blockquote>a<p>b</p></blockquote>");
    row("unknown tags go, their text stays", "<p><foo>a</foo><span>b</span></p>", "<p>ab</p>");
    row("comments go", "a<!-- <b>x</b> --><b>c</b>", "a<b>c</b>");
    row("conditional comments go", "<p>a</p><!--[if mso]><table><![endif]--><![if !mso]><p>b</p><![endif]>",
        "<p>a</p><p>b</p>");
    row("a document type goes", "<!DOCTYPE html><html><body><p>a</p></body></html>", "<p>a</p>");
    row("an instruction goes", "<?xml version=\"1.0\"?><p>a</p>", "<p>a</p>");
    row("a CDATA section is text", "<p><![CDATA[a < b]]></p>", "<p>a &lt; b</p>");
    row("script goes with its content", "a<script>if (1 < 2) { '<b>' }</script>b<b>c</b>", "ab<b>c</b>");
    row("script whose end tag has blanks", "<p>a<SCRIPT>x</script\n >b</p>", "<p>ab</p>");
    row("style goes with its content", "<style>p { color: red }</style><p>a</p>", "<p>a</p>");
    row("script without an end", "<p>a</p><script>b</p>", "<p>a</p>");
    row("a drawing goes with its content", "<p>a<svg><svg><text>x</text></svg><a>y</a></svg>b</p>", "<p>ab</p>");
    row("a frame goes with its content", "<p>a<iframe src=x><p>y</p></iframe>b</p>", "<p>ab</p>");
    row("a frame without an end goes alone", "<p>a<iframe src=x>b</p>", "<p>ab</p>");
    row("a title goes", "<title>x</title><p>a</p>", "<p>a</p>");
    row("a form's text stays", "<form action=x><p>a</p><input value=y></form>", "<p>a</p>");
    row("an image is its description", "<p><img src='http://x/y.png' alt='Our &quot;team&quot;'></p>",
        "<p>[image: Our &quot;team&quot;]</p>");
    row("an image without description", "<p><img src=x><img alt=' '></p>", "<p>[image][image]</p>");
    row("an image cannot smuggle tags", "<p><img alt='&lt;script&gt;x'></p>", "<p>[image: &lt;script&gt;x]</p>");
    row("escaped once more", "&lt;p&gt;a &amp;amp; b&lt;/p&gt;", "<p>a &amp; b</p>");
    row("escaped once more, hostile", "&lt;p&gt;a&lt;script&gt;x&lt;/script&gt;&lt;/p&gt;", "<p>a</p>");
    row("escaped in HTML stays text", "<p>&lt;b&gt;</p>", "<p>&lt;b&gt;</p>");
    row("a CDATA section around HTML is unwrapped", "<![CDATA[<p>a]] > b</p>]]>]]>", "<p>a]] &gt; b</p>]]&gt;");
    row("a quote that never ends", "<p title=\"a>b</p><b>c</b>", "<p>b</p><b>c</b>");
    row("a bracket in quotes", "<p title=\"a>b\">c</p>", "<p>c</p>");
    row("a tag that never ends", "<p>a</p><b", "<p>a</p>&lt;b");
    row("entities of all kinds",
        "<p>&auml;&Uuml;&szlig;&nbsp;&#228;&#xE4;&#XE4;&hellip;&rsquo;&#146;&copy&AMP;&bogus;&#;&</p>",
        "<p>äÜß\u00a0äää…’’©&amp;&amp;bogus;&amp;#;&amp;</p>");
    row("numbers that are no characters", "<p>&#0;&#xD800;&#x110000;&#99999999999;a&#1;</p>",
        "<p>\uFFFD\uFFFD\uFFFD\uFFFDa</p>");
    row("control characters go", "<p>a\x01\x08z</p>", "<p>az</p>");
    row("bad UTF-8", "<p>M\xFCller</p>", "<p>M\uFFFDller</p>");
    row("signs are escaped", "<p>\"a\" & 'b' > c</p>", "<p>&quot;a&quot; &amp; 'b' &gt; c</p>");
}

void TestHtmlText::htmlBecomes()
{
    QFETCH(QByteArray, html);
    QFETCH(QByteArray, safe);
    const std::string got = safeHtml(html.toStdString()).html;
    QCOMPARE(QByteArray::fromStdString(got), safe);
    QCOMPARE(HarmCheck(got).run(), std::string());
}

void TestHtmlText::plainTextIs_data()
{
    QTest::addColumn<QByteArray>("html");
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char* name, const char* html, const char* text) {
        QTest::newRow(name) << QByteArray(html) << QByteArray(text);
    };
    row("nothing", "", "");
    row("text without tags", "a\r\nb &amp; c\rd  e", "a\nb & c\nd  e");
    row("paragraphs are lines", "<p>a</p>\n<p>b</p>", "a\nb");
    row("breaks are lines", "a<br>b<br><br/>c", "a\nb\n\nc");
    row("items have bullets", "<p>We want:</p><ul><li>a</li>\n<li>b <b>c</b></ul>d", "We want:\n• a\n• b c\nd");
    row("blanks run together", "<p>  a \n\t b<i> c</i> </p>", "a b c");
    row("words of cells stay apart", "<table><tr><td>a</td><td>b</td></tr><tr><td>c</table>", "a b\nc");
    row("preformatted lines stay", "<pre>a\n  b</pre>c", "a\n  b\nc");
    row("images, scripts and comments are gone", "<p>a<img alt=x>b<script>y</script>c<!--z-->d</p>", "abcd");
    row("escaped once more", "&lt;p&gt;a&lt;/p&gt;&lt;p&gt;b&lt;/p&gt;", "a\nb");
    row("divisions are lines", "<div>a<div>b</div></div><section>c</section>", "a\nb\nc");
}

void TestHtmlText::plainTextIs()
{
    QFETCH(QByteArray, html);
    QFETCH(QByteArray, text);
    QCOMPARE(QByteArray::fromStdString(plainText(html.toStdString())), text);
}

void TestHtmlText::whatIsLeftOutIsCounted_data()
{
    QTest::addColumn<QByteArray>("html");
    QTest::addColumn<QByteArray>("counts"); // images, styles, scripts, others
    const auto row
        = [](const char* html, const char* counts) { QTest::newRow(html) << QByteArray(html) << QByteArray(counts); };
    row("<p style='x'>a</p>", "0 0 0 0");
    row("<img src=a><IMG src=b>", "2 0 0 0");
    row("<style>x</style><link rel=StyleSheet href=x>", "0 2 0 0");
    row("<script src=x></script><script>y</script>", "0 0 2 0");
    row("<form><input><button>b</button></form>", "0 0 0 3");
    row("<iframe></iframe><object></object><embed><svg/><video></video>", "0 0 0 5");
    row("<a href='javascript:x'>a</a><a href='/jobs'>b</a><a name=x>c</a>", "0 0 0 2");
    row("<script><img></script>", "0 0 1 0");
    row("&lt;img src=x&gt;", "1 0 0 0");
}

void TestHtmlText::whatIsLeftOutIsCounted()
{
    QFETCH(QByteArray, html);
    QFETCH(QByteArray, counts);
    const SafeHtml safe = safeHtml(html.toStdString());
    QCOMPARE(QByteArray::number(safe.imagesLeftOut) + ' ' + QByteArray::number(safe.stylesLeftOut) + ' '
            + QByteArray::number(safe.scriptsLeftOut) + ' ' + QByteArray::number(safe.othersLeftOut),
        counts);
}

void TestHtmlText::linkIsKeptOnlyIfHarmless_data()
{
    QTest::addColumn<QByteArray>("attributes");
    QTest::addColumn<QByteArray>("address"); // null: none
    const auto row = [](const char* attributes, const char* address) {
        QTest::newRow(attributes) << QByteArray(attributes) << QByteArray(address);
    };
    row("href=\"https://example.com/a?b=1&amp;c=2\"", "https://example.com/a?b=1&amp;c=2");
    row("href=http://example.com/", "http://example.com/");
    row("HREF = ' HTTPS://Example.com '", "HTTPS://Example.com");
    row("href=mailto:a@b.c", "mailto:a@b.c");
    row("href='mailto:hr@x.org?attach=/etc/passwd&amp;bcc=evil@x.org'", "mailto:hr@x.org");
    row("href='MailTo:hr@x.org?subject=Hello'", "MailTo:hr@x.org");
    row("href='mailto:a@x,b@x,c@x'", "mailto:a@x,b@x,c@x");
    row("href='mailto:a@x,b@x,c@x,d@x,e@x,f@x'", nullptr);
    row("href='mailto:a@x%2Cb@x%2cc@x;d@x,e@x,f@x'", nullptr);
    row("href='mailto:?to=evil@x'", nullptr);
    row("href='mailto:'", nullptr);
    row("href='mailto: '", nullptr);
    row("href='mailto:hr@x%0Abcc:evil@x'", nullptr);
    row("href='mailto:hr@x%0d%0abcc:evil@x'", nullptr);
    row("href='tel:+49 1'", "tel:+49 1");
    row("href='tel:+49%201'", "tel:+49 1");
    row("href='tel:555.123.45'", "tel:555 123 45");
    row("href='tel:(0)89-1;phone-context=evil.org'", "tel:(0)89-1");
    row("href='tel:*21*0900123#'", nullptr);
    row("href='tel:+49<b>'", nullptr);
    row("href='tel:HELLO'", nullptr);
    row("href='tel:'", nullptr);
    row("target=_blank title='a>b' href='https://x.y'", "https://x.y");
    row("data-href='javascript:x' href='https://x.y'", "https://x.y");
    row("href='https://x.y' href='javascript:x'", "https://x.y");
    row("href='https://x.y/\"<>'", "https://x.y/&quot;&lt;&gt;");
    row("href='ht\ntps://x.y'", "https://x.y");
    row("", nullptr);
    row("href", nullptr);
    row("href=''", nullptr);
    row("href='javascript:alert(1)'", nullptr);
    row("href='JaVaScRiPt:alert(1)'", nullptr);
    row("href='java&#x09;script:alert(1)'", nullptr);
    row("href='&#106;avascript:alert(1)'", nullptr);
    row("href=' javascript:alert(1)//http://'", nullptr);
    row("href='data:text/html,x'", nullptr);
    row("href='file:///etc/passwd'", nullptr);
    row("href='//example.com'", nullptr);
    row("href='\\\\server\\share'", nullptr);
    row("href='/jobs/1'", nullptr);
    row("href='https:'", nullptr);
    row("href='https:example.com'", nullptr);
    row("href='vbscript:x'", nullptr);
}

void TestHtmlText::linkIsKeptOnlyIfHarmless()
{
    QFETCH(QByteArray, attributes);
    QFETCH(QByteArray, address);
    const SafeHtml safe = safeHtml("<p><a " + attributes.toStdString() + ">text</a></p>");
    const QByteArray link = address.isNull() ? QByteArray("text") : "<a href=\"" + address + "\">text</a>";
    QCOMPARE(QByteArray::fromStdString(safe.html), "<p>" + link + "</p>");
}

void TestHtmlText::tablesNestFourDeep()
{
    const std::string html = repeated("<table><tr><td>a", 6) + repeated("</table>", 6) + "<table><tr><td>z</table>";
    const std::string safe = safeHtml(html).html;
    QCOMPARE(HarmCheck(safe).run(), std::string());
    QCOMPARE(safe,
        repeated("<table><tr><td>a", 4) + "<br>a<br>a" + repeated("</td></tr></table>", 4)
            + "<table><tr><td>z</td></tr></table>");
}

void TestHtmlText::largeTableGoesOnAsText_data()
{
    QTest::addColumn<QByteArray>("html");
    QTest::addColumn<int>("cells"); // of the grid that stays
    const auto row = [](const char* name, const std::string& html, int cells) {
        QTest::newRow(name) << QByteArray::fromStdString(html) << cells;
    };
    const std::string cell = "<td>x";
    row("a large honest table stays", repeated("<tr>" + repeated(cell, 20), 100), 2'000);
    row("a wide row and many short ones", "<tr>" + repeated(cell, 500) + repeated("<tr>" + cell, 500), 2'000);
    row("many short rows and a wide one", repeated("<tr>" + cell, 500) + "<tr>" + repeated(cell, 500), 501 * 3);
    row("one endless row", "<tr>" + repeated(cell, 5'000), 2'000);
    row("endless rows", repeated("<tr>" + cell, 5'000), 2'000);
    row("rows in groups", repeated("<tbody><tr>" + cell, 5'000), 1'666);
    row("a square", repeated("<tr>" + repeated(cell, 200), 200), 2'000);
    row("texts that ask for their own cells", repeated("<tr>x", 5'000), 2'000);
}

void TestHtmlText::largeTableGoesOnAsText()
{
    QFETCH(QByteArray, html);
    QFETCH(int, cells);
    const SafeHtml safe = safeHtml("<table>" + html.toStdString() + "</table><p>end</p>");
    QCOMPARE(HarmCheck(safe.html).run(), std::string());
    QCOMPARE(gridOf(safe.html), static_cast<std::size_t>(cells));
    QCOMPARE(countOf(safe.html, "<table>"), std::size_t{1});
    if (!safe.cut) {
        QCOMPARE(countOf(safe.html, "x"), static_cast<std::size_t>(html.count('x')));
        QVERIFY(safe.html.ends_with("<p>end</p>"));
    }
}

void TestHtmlText::tablesShareOneLimit()
{
    const std::string table = "<table>" + repeated("<tr>" + repeated("<td>x", 30), 30) + "</table>";
    const std::string safe = safeHtml(repeated(table, 4)).html;
    QCOMPARE(HarmCheck(safe).run(), std::string());
    QCOMPARE(countOf(safe, "<td>"), std::size_t{2'000});
    QCOMPARE(countOf(safe, "x"), std::size_t{4 * 900});
    const std::string inTable = safeHtml("<table><tr><td>" + table + table + table + "<td>y</table>z").html;
    QCOMPARE(HarmCheck(inTable).run(), std::string());
    QVERIFY(inTable.ends_with("z"));
}

void TestHtmlText::longListGoesOnAsLines()
{
    const SafeHtml flat = safeHtml("<ul>" + repeated("<li>x</li>", 1'002) + "</ul><p>end</p>");
    QCOMPARE(flat.html, "<ul>" + repeated("<li>x</li>", 1'000) + "</ul>• x<br>• x<p>end</p>");
    QVERIFY(!flat.cut);
    const std::string nested = safeHtml("<ol><li>a" + repeated("<ul><li>x</ul>", 1'500) + "<li>b</ol>").html;
    QCOMPARE(HarmCheck(nested).run(), std::string());
    QCOMPARE(countOf(nested, "<li>"), std::size_t{1'000});
    QCOMPARE(countOf(nested, "• x"), std::size_t{501});
    const std::string many = safeHtml(repeated("<ul>x</ul>", 1'500)).html;
    QCOMPARE(countOf(many, "<li>"), std::size_t{1'000});
    QCOMPARE(countOf(many, "x"), std::size_t{1'500});
}

void TestHtmlText::linesWithoutEndAreCut_data()
{
    QTest::addColumn<QByteArray>("piece");
    for (const char* const piece : {"<br>", "<hr>", "<p>x", "<div>x</div>", "<h1>x</h1>", "<blockquote>x</blockquote>",
             "<pre>x</pre>", "<ul><li>x</ul>", "<table><tr><td>x</table>", "<table></table>", "<ul></ul>", "<p></p>"})
        QTest::newRow(piece) << QByteArray(piece);
}

void TestHtmlText::linesWithoutEndAreCut()
{
    QFETCH(QByteArray, piece);
    const SafeHtml safe = safeHtml("<b>y</b>" + repeated(piece.toStdString(), 10'000));
    QCOMPARE(HarmCheck(safe.html).run(), std::string());
    QVERIFY(safe.cut);
    std::size_t blocks = 0;
    for (const auto name :
        {"<br>", "<hr>", "<p>", "<h1>", "<blockquote>", "<pre>", "<ul>", "<li>", "<table>", "<tr>", "<td>"})
        blocks += countOf(safe.html, name);
    QCOMPARE(blocks, std::size_t{5'000});
    QVERIFY(!safeHtml(repeated("x<br>", 4'000)).cut);
}

void TestHtmlText::escapedSignsDoNotSwellWithoutEnd()
{
    const SafeHtml signs = safeHtml("<b>" + repeated("\"", 500'000) + "</b>");
    QVERIFY(signs.cut);
    QVERIFY(signs.html.size() < 1024 * 1024 + 64);
    QCOMPARE(HarmCheck(signs.html).run(), std::string());
    QVERIFY(safeHtml(repeated("a\n", 6'000)).cut);
    QVERIFY(safeHtml("<pre><b>" + repeated("a\n", 6'000) + "</b></pre>").cut);
    QVERIFY(!safeHtml("<p>" + repeated("a\n", 6'000) + "</p>").cut);
}

void TestHtmlText::longWordsGetSoftBreaks()
{
    const std::string word = repeated("ä", 120);
    QCOMPARE(safeHtml("<p>" + word + " b</p>").html,
        "<p>" + repeated("ä", 50) + "\u200b" + repeated("ä", 50) + "\u200b" + repeated("ä", 20) + " b</p>");
    QCOMPARE(safeHtml("<p>" + repeated("<b>ab</b>", 26) + "</p>").html,
        "<p>" + repeated("<b>ab</b>", 25) + "<b>\u200bab</b></p>");
    QCOMPARE(safeHtml(repeated("a", 51)).html, repeated("a", 50) + "\u200ba");
}

void TestHtmlText::longHtmlIsCut()
{
    QVERIFY(!safeHtml(repeated("a ", maxHtmlBytes / 2)).cut);
    const SafeHtml text = safeHtml(repeated("ä ", maxHtmlBytes));
    QVERIFY(text.cut);
    QVERIFY(text.html.size() <= maxHtmlBytes);
    const SafeHtml html = safeHtml("<p>" + repeated("a", maxHtmlBytes - 8) + "<b title='x'>b</b></p>");
    QVERIFY(html.cut);
    QVERIFY(html.html.ends_with("a</p>"));
    QCOMPARE(plainText("<p>" + repeated("a ", maxHtmlBytes) + "end</p>").size(), 2 * maxHtmlBytes + 3);
}

void TestHtmlText::hostileTextTakesLinearTime_data()
{
    QTest::addColumn<QByteArray>("piece");
    for (const char* const piece : {"<b>", "<div>", "<p>", "<ul>", "<ul><li>", "<table>", "<table><tr><td>", "<td>",
             "<li>", "<blockquote>", "<a href='https://x.y'>", "</b>", "</table>", "<b></p>", "<", "</", "<!", "<!--",
             "<!-- -->", "<?", "<![CDATA[", "<b \"", "<b '", "<b \"> \" ", "<a href=\"", "&", "&#", "&#x",
             "&#1111111111111", "&amp", "&lt;", "&lt;p&gt;", "<script>", "<style>", "<svg>", "<svg/>", "<iframe>",
             "<textarea>", "<title>", "</svg>", "<script></scrip", "<svg></sv", "<img>", "<img alt='", "<x", "<b a=b c",
             "a", "\xFF", "-->", ">", "\n", "<br>", "<pre>", "<b><i></b></i>", "<svg><script>", "<object><p></object>"})
        QTest::newRow(piece) << QByteArray(piece);
}

// What is quadratic in a megabyte of any of these would take minutes.
void TestHtmlText::hostileTextTakesLinearTime()
{
    QFETCH(QByteArray, piece);
    const std::string html = repeated(piece.toStdString(), 1'000'000 / static_cast<std::size_t>(piece.size()));
    QElapsedTimer timer;
    timer.start();
    const SafeHtml safe = safeHtml(html);
    QCOMPARE(HarmCheck(safe.html).run(), std::string());
    QVERIFY(safe.cut);
    plainText(html);
    const SafeHtml behindTag = safeHtml("<b>" + html.substr(0, 300'000));
    QCOMPARE(HarmCheck(behindTag.html).run(), std::string());
    plainText("<p>" + html);
    QVERIFY2(timer.elapsed() < 30'000, std::to_string(timer.elapsed()).c_str());
}

void TestHtmlText::anySoupOfTagsBecomesHarmless()
{
    std::mt19937 random(testSeed());
    static constexpr std::string_view pieces[] = {"<p>", "</p>", "<b>", "</b>", "<i>", "</i>", "<a href='https://x.y'>",
        "<a href=\"javascript:x\">", "</a>", "<ul>", "</ul>", "<ol>", "<li>", "</li>", "<table>", "</table>", "<tr>",
        "</tr>", "<td>", "</td>", "<th>", "<tbody>", "</tbody>", "<thead>", "<div>", "</div>", "<h2>", "</h2>", "<pre>",
        "</pre>", "<br>", "<hr>", "<blockquote>", "</blockquote>", "<script>", "</script>", "<style>", "</style>",
        "<svg>", "</svg>", "<img alt='x\"'>", "<!--", "-->", "<code>", "</code>", "text", " ", "\n", "&lt;", "&amp;",
        "&#60;script&#62;", "\"", "'", "<", ">", "</", "=", "é", "\xC3", "averyverylongwordwithoutanyblankinitatall",
        "<![CDATA[", "<form>", "<table", "<p class='"};
    for (int round = 0; round < 5'000; ++round) {
        std::string html;
        for (std::size_t i = random() % 60; i > 0; --i)
            html += pieces[random() % std::size(pieces)];
        const std::string complaint = HarmCheck(safeHtml(html).html).run();
        QVERIFY2(complaint.empty(), (complaint + " in " + safeHtml(html).html + " from " + html).c_str());
        plainText(html);
    }
}

QTEST_GUILESS_MAIN(TestHtmlText)
#include "tst_htmltext.moc"
