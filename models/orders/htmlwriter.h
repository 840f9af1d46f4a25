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
// link's address. Each call costs at most the depth, which is bounded. So is what a
// QTextDocument takes long for: every limit below is one of a whole description.
class HtmlWriter
{
public:
    static constexpr std::size_t deepest = 64;
    static constexpr std::size_t mostNestedTables = 4;
    static constexpr std::size_t longestWord = 50; // characters before a soft break
    // Of all tables' grids, rows × widest row; a table that would pass it goes on as text.
    static constexpr std::size_t mostCells = 2'000;
    static constexpr std::size_t mostItems = 1'000; // of all lists; further ones are lines with a bullet
    static constexpr std::size_t mostBlocks = 5'000; // elements that begin a line, and line breaks
    static constexpr std::size_t mostBytes = 1024 * 1024; // end tags not counted

    void addText(std::string_view text); // UTF-8, nothing escaped yet
    void addLines(std::string_view text); // the same, its line ends kept
    void beginTag(HtmlRole role, std::string_view name);
    void beginLink(std::string_view address);
    void endTag(HtmlRole role, std::string_view name);
    // Whether mostBlocks or mostBytes was passed: nothing more is written.
    bool isFull() const { return m_full; }
    std::string take(); // closes what is open

private:
    static constexpr auto none = static_cast<std::size_t>(-1);
    static bool isTablePart(HtmlRole role);

    struct Open
    {
        HtmlRole role;
        std::string name;
    };

    struct Grid // of an open table
    {
        std::size_t rows = 0;
        std::size_t columns = 0; // of the last row
        std::size_t widest = 1;
    };

    void beginBlock(HtmlRole role, std::string_view name);
    void beginTable();
    void beginRow(HtmlRole role, std::string_view name);
    void beginCell(std::string_view name);
    void beginItem();
    void closeLists();
    bool growByRow();
    bool growByCell();
    void goOnAsText(std::size_t table);
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
    void writeBreak();
    bool countBlock();
    std::size_t findOpen(HtmlRole role, std::string_view name, bool acrossCells) const;
    std::size_t cellBarrier() const;
    HtmlRole top() const { return m_open.empty() ? HtmlRole::Block : m_open.back().role; }

    std::string m_html;
    std::vector<Open> m_open;
    std::vector<Grid> m_grids; // of the open tables
    std::size_t m_textTables = 0; // open tables that are read as text: too deep or too large
    std::size_t m_cells = 0;
    std::size_t m_items = 0;
    std::size_t m_blocks = 0;
    std::size_t m_preformatted = 0; // open ones
    std::size_t m_wordLength = 0;
    bool m_lineHasText = false;
    bool m_breakWanted = false;
    bool m_full = false;
};

} // namespace docket
