// SPDX-License-Identifier: MIT
#pragma once

#include "models/orders/htmltokens.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace docket {

// Writes HTML that is well nested, whatever the order of the calls: elements that
// cannot stand where they are get a place or are left out, open ones are closed. Only
// names that the roles below Block stand for are ever written, and no attribute but a
// link's address. Each call costs at most the depth, which is bounded.
class HtmlWriter
{
public:
    static constexpr std::size_t deepest = 64;
    static constexpr std::size_t mostNestedTables = 4;
    static constexpr std::size_t longestWord = 50; // characters before a soft break

    void addText(std::string_view text); // UTF-8, nothing escaped yet
    void addLines(std::string_view text); // the same, its line ends kept
    void beginTag(HtmlRole role, std::string_view name);
    void beginLink(std::string_view address);
    void endTag(HtmlRole role, std::string_view name);
    std::string take(); // closes what is open

private:
    static constexpr auto none = static_cast<std::size_t>(-1);
    static bool isTablePart(HtmlRole role);

    struct Open
    {
        HtmlRole role;
        std::string name;
    };

    void beginBlock(HtmlRole role, std::string_view name);
    void beginTable();
    void beginRow(HtmlRole role, std::string_view name);
    void beginCell(std::string_view name);
    void beginItem();
    bool beginsInTextTable(HtmlRole role);
    void endTable();
    void open(HtmlRole role, std::string_view name, std::string_view attributes = {});
    void closeTo(std::size_t depth);
    void closeParagraph();
    bool makeRoomForText();
    void breakLine();
    void lineBegins();
    void writePendingBreak();
    void escape(std::string_view character);
    std::size_t findOpen(HtmlRole role, std::string_view name, bool acrossCells) const;
    std::size_t cellBarrier() const;
    HtmlRole top() const { return m_open.empty() ? HtmlRole::Block : m_open.back().role; }

    std::string m_html;
    std::vector<Open> m_open;
    std::size_t m_tables = 0; // open ones
    std::size_t m_textTables = 0; // tables too deep inside others, read as text
    std::size_t m_wordLength = 0;
    bool m_lineHasText = false;
    bool m_breakWanted = false;
};

} // namespace docket
