// SPDX-License-Identifier: MIT
#include "models/orders/htmlwriter.h"

#include "models/orders/utf8.h"

#include <algorithm>

namespace docket {
namespace {

constexpr std::string_view softBreak = "\u200b";

// Not the parts of a table or list that only hold other parts.
bool takesText(HtmlRole role)
{
    return role != HtmlRole::Table && role != HtmlRole::RowGroup && role != HtmlRole::Row && role != HtmlRole::List;
}

bool isWhiteSpace(char character)
{
    return character == ' ' || character == '\t' || character == '\n' || character == '\r';
}

bool isAllWhiteSpace(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), isWhiteSpace);
}

std::string escaped(std::string_view text)
{
    std::string to;
    for (const char c : text) {
        if (c == '&')
            to += "&amp;";
        else if (c == '<')
            to += "&lt;";
        else if (c == '>')
            to += "&gt;";
        else if (c == '"')
            to += "&quot;";
        else
            to += c;
    }
    return to;
}

} // namespace

void HtmlWriter::addText(std::string_view text)
{
    if (text.empty() || m_full)
        return;
    if (isAllWhiteSpace(text) && top() != HtmlRole::Preformatted) {
        m_wordLength = 0;
        if (m_lineHasText && !m_breakWanted)
            m_html += ' ';
        return;
    }
    if (!makeRoomForText())
        return;
    writePendingBreak();
    m_lineHasText = true;
    const char* const end = text.data() + text.size();
    for (const char* at = text.data(); at < end && !m_full;) {
        const std::size_t length = std::max<std::size_t>(utf8Length(at, end), 1);
        escape({at, length});
        at += length;
    }
}

void HtmlWriter::addLines(std::string_view text)
{
    while (!text.empty() && !m_full) {
        const std::size_t end = std::min(text.find_first_of("\r\n"), text.size());
        addText(text.substr(0, end));
        text.remove_prefix(end);
        if (text.empty())
            return;
        writeBreak();
        text.remove_prefix(text.starts_with("\r\n") ? 2 : 1);
    }
}

// One character. A word without blanks gets places where it may be broken.
void HtmlWriter::escape(std::string_view character)
{
    m_full = m_full || m_html.size() >= mostBytes;
    if (m_full || (character == "\n" && m_preformatted > 0 && !countBlock()))
        return;
    const bool isBlank = isWhiteSpace(character.front());
    m_wordLength = isBlank ? 0 : m_wordLength + 1;
    if (m_wordLength > longestWord) {
        m_html += softBreak;
        m_wordLength = 1;
    }
    m_html += escaped(character);
}

void HtmlWriter::beginTag(HtmlRole role, std::string_view name)
{
    if (m_full || (m_textTables > 0 && beginsInTextTable(role)))
        return;
    switch (role) {
    case HtmlRole::Inline:
        if (makeRoomForText()) {
            writePendingBreak();
            open(role, name);
        }
        break;
    case HtmlRole::Break:
        if (takesText(top()))
            writeBreak();
        break;
    case HtmlRole::Rule:
    case HtmlRole::Paragraph:
    case HtmlRole::Heading:
    case HtmlRole::List:
    case HtmlRole::Quote:
    case HtmlRole::Preformatted:
        beginBlock(role, name);
        break;
    case HtmlRole::Item:
        beginItem();
        break;
    case HtmlRole::Table:
        beginTable();
        break;
    case HtmlRole::RowGroup:
    case HtmlRole::Row:
        beginRow(role, name);
        break;
    case HtmlRole::Cell:
        beginCell(name);
        break;
    case HtmlRole::Block:
    case HtmlRole::Form:
        breakLine();
        break;
    case HtmlRole::Link:
    case HtmlRole::Plain:
    case HtmlRole::Image:
    case HtmlRole::Script:
    case HtmlRole::Style:
    case HtmlRole::Foreign:
    case HtmlRole::Hidden:
    case HtmlRole::Unknown:
        break;
    }
}

void HtmlWriter::beginLink(std::string_view address)
{
    if (m_full || !makeRoomForText())
        return;
    const std::size_t outer = findOpen(HtmlRole::Link, "a", false);
    if (outer != none)
        closeTo(outer);
    writePendingBreak();
    open(HtmlRole::Link, "a", " href=\"" + escaped(address) + '"');
}

void HtmlWriter::endTag(HtmlRole role, std::string_view name)
{
    if (m_full)
        return;
    if (role == HtmlRole::Table && m_textTables > 0)
        return endTable();
    if (m_textTables > 0 && isTablePart(role))
        return;
    if (role == HtmlRole::Block || role == HtmlRole::Form)
        return breakLine();
    const std::size_t found = findOpen(role, name, isTablePart(role));
    if (found != none)
        closeTo(found);
}

std::string HtmlWriter::take()
{
    closeTo(0);
    return std::move(m_html);
}

void HtmlWriter::beginBlock(HtmlRole role, std::string_view name)
{
    closeParagraph();
    if (!makeRoomForText())
        return;
    if (role == HtmlRole::List && m_items == mostItems) {
        breakLine();
    } else if (role != HtmlRole::Rule) {
        open(role, name);
    } else if (countBlock()) {
        m_html += "<hr>";
        lineBegins();
    }
}

void HtmlWriter::beginItem()
{
    if (m_items == mostItems) {
        closeParagraph();
        closeLists();
        breakLine();
        return addText("• ");
    }
    const std::size_t barrier = cellBarrier();
    std::size_t list = m_open.size();
    while (list > barrier && m_open[list - 1].role != HtmlRole::List)
        --list;
    if (list > barrier) {
        closeTo(list);
    } else {
        beginBlock(HtmlRole::List, "ul");
        if (top() != HtmlRole::List)
            return; // too deep: its text goes on in a new line
    }
    open(HtmlRole::Item, "li");
}

// All in the innermost cell.
void HtmlWriter::closeLists()
{
    for (std::size_t i = cellBarrier(); i < m_open.size(); ++i)
        if (m_open[i].role == HtmlRole::List)
            return closeTo(i);
}

void HtmlWriter::open(HtmlRole role, std::string_view name, std::string_view attributes)
{
    const bool isOnLine = role == HtmlRole::Inline || role == HtmlRole::Link;
    // A list without room for an item could show no text.
    if (m_open.size() + (role == HtmlRole::List ? 2 : 1) > deepest) {
        if (!isOnLine)
            breakLine();
        return;
    }
    m_full = m_full || m_html.size() >= mostBytes;
    if (m_full || (!isOnLine && !countBlock()))
        return;
    m_html.append(1, '<').append(name).append(attributes).append(1, '>');
    m_open.push_back({role, std::string(name)});
    m_items += role == HtmlRole::Item ? 1 : 0;
    m_preformatted += role == HtmlRole::Preformatted ? 1 : 0;
    if (role == HtmlRole::Table)
        m_grids.emplace_back();
    if (!isOnLine)
        lineBegins();
}

void HtmlWriter::closeTo(std::size_t depth)
{
    while (m_open.size() > depth) {
        const Open& last = m_open.back();
        m_html.append("</").append(last.name).append(1, '>');
        if (last.role == HtmlRole::Table)
            m_grids.pop_back();
        m_preformatted -= last.role == HtmlRole::Preformatted ? 1 : 0;
        if (last.role != HtmlRole::Inline && last.role != HtmlRole::Link)
            lineBegins();
        m_open.pop_back();
    }
}

// Blocks cannot stand in a paragraph or a heading: they end it.
void HtmlWriter::closeParagraph()
{
    for (std::size_t i = cellBarrier(); i < m_open.size(); ++i)
        if (m_open[i].role == HtmlRole::Paragraph || m_open[i].role == HtmlRole::Heading)
            return closeTo(i);
}

// Text right in a table or a list gets the cell or item that is missing. False: it
// got none.
bool HtmlWriter::makeRoomForText()
{
    if (top() == HtmlRole::List && m_items == mostItems)
        closeLists();
    else if (top() == HtmlRole::List)
        open(HtmlRole::Item, "li");
    else if (!takesText(top()))
        beginCell("td");
    return takesText(top());
}

// The border of a div: what follows is on a line of its own.
void HtmlWriter::breakLine()
{
    m_wordLength = 0;
    m_breakWanted = m_lineHasText;
}

void HtmlWriter::lineBegins()
{
    m_wordLength = 0;
    m_lineHasText = false;
    m_breakWanted = false;
}

void HtmlWriter::writePendingBreak()
{
    if (m_breakWanted)
        writeBreak();
}

void HtmlWriter::writeBreak()
{
    if (!countBlock())
        return;
    m_html += "<br>";
    lineBegins();
}

// False: that would be one too many.
bool HtmlWriter::countBlock()
{
    m_full = m_full || m_blocks == mostBlocks;
    m_blocks += m_full ? 0 : 1;
    return !m_full;
}

std::size_t HtmlWriter::findOpen(HtmlRole role, std::string_view name, bool acrossCells) const
{
    const std::size_t barrier = acrossCells ? 0 : cellBarrier();
    for (std::size_t i = m_open.size(); i > barrier; --i)
        if (m_open[i - 1].role == role && m_open[i - 1].name == name)
            return i - 1;
    return none;
}

// The first place inside the innermost cell: what is open outside of it stays open.
std::size_t HtmlWriter::cellBarrier() const
{
    std::size_t i = m_open.size();
    while (i > 0 && m_open[i - 1].role != HtmlRole::Cell)
        --i;
    return i;
}

} // namespace docket
