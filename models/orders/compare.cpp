// SPDX-License-Identifier: MIT
#include "models/orders/compare.h"

#include "models/orders/attention.h"
#include "models/orders/queryparts.h"
#include "models/orders/trimmed.h"

#include <algorithm>
#include <array>
#include <optional>
#include <unordered_map>
#include <unordered_set>

namespace docket {
namespace {

bool hasBlank(std::string_view text)
{
    for (std::size_t i = 0; i < text.size(); ++i)
        if (blankLength(text.substr(i)) != 0)
            return true;
    return false;
}

// An e-mail address by small letters, an id as it is.
std::string keyOf(std::string_view text)
{
    std::string key(trimmedText(text));
    if (key.find('@') == std::string::npos)
        return key;
    for (char& c : key)
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
    return key;
}

bool canBeKey(std::string_view text)
{
    return !text.empty() && !hasBlank(text);
}

// The cell at the beginning of `rest`, taken off it with the separator behind it.
std::string takeCell(std::string_view& rest, char separator)
{
    std::string cell;
    if (!rest.starts_with('"')) {
        const std::size_t end = std::min(rest.find(separator), rest.size());
        cell = rest.substr(0, end);
        rest.remove_prefix(std::min(rest.size(), end + 1));
        return cell;
    }
    rest.remove_prefix(1);
    while (!rest.empty()) {
        const std::size_t quote = std::min(rest.find('"'), rest.size());
        cell += rest.substr(0, quote);
        rest.remove_prefix(std::min(rest.size(), quote + 1));
        if (!rest.starts_with('"'))
            break;
        cell += '"';
        rest.remove_prefix(1);
    }
    rest.remove_prefix(std::min(rest.size(), std::min(rest.find(separator), rest.size()) + 1));
    return cell;
}

// The least likely in a cell first.
constexpr std::string_view separators = "\t;,";
constexpr std::string_view lineEnds = "\r\n";
// Of a cell with line ends in it. What does not close before that was not meant to begin one.
constexpr std::size_t mostQuoted = 64 * 1024;

// Of the cell that begins here with a quote, up to its closing one; else the rest of the line.
std::size_t quotedSize(std::string_view text, std::string_view between)
{
    const std::string_view within = text.substr(0, mostQuoted);
    const std::size_t lineEnd = std::min(text.find_first_of(lineEnds), text.size());
    std::size_t quote = within.find('"', 1);
    while (quote != std::string_view::npos && text.substr(quote).starts_with("\"\""))
        quote = within.find('"', quote + 2);
    if (quote == std::string_view::npos)
        return lineEnd;
    const std::string_view behind = text.substr(quote + 1, 1);
    const bool isWhole = behind.empty() || between.find(behind.front()) != std::string_view::npos
        || lineEnds.find(behind.front()) != std::string_view::npos;
    return quote < lineEnd || isWhole ? quote + 1 : lineEnd;
}

struct LineShape
{
    std::size_t size = 0; // to its end, which is outside quotes
    std::string_view separator; // the first of `between` that is outside quotes; empty: none
};

LineShape shapeOf(std::string_view text, std::string_view between)
{
    LineShape shape;
    std::size_t first = between.size();
    bool beginsCell = true;
    while (shape.size < text.size() && lineEnds.find(text[shape.size]) == std::string_view::npos) {
        const char c = text[shape.size];
        if (beginsCell && c == '"') {
            shape.size += quotedSize(text.substr(shape.size), between);
            beginsCell = false;
            continue;
        }
        const std::size_t which = between.find(c);
        beginsCell = which != std::string_view::npos;
        first = std::min(first, which);
        ++shape.size;
    }
    shape.separator = between.substr(first, 1);
    return shape;
}

std::vector<std::string> cellsOf(std::string_view line, std::string_view separator)
{
    std::vector<std::string> cells;
    std::string_view rest = line;
    while (!rest.empty() && cells.size() < BroughtLimits::cells)
        cells.emplace_back(trimmedText(takeCell(rest, separator.empty() ? '\0' : separator.front())));
    return cells;
}

constexpr std::array keyFields{
    OrderField::Id, OrderField::CandidateRemoteId, OrderField::ApplicationRemoteId, OrderField::Email};

// What the lists' cells found among the orders.
class KnownKeys
{
public:
    explicit KnownKeys(const BroughtList& list)
    {
        for (const BroughtList::Line& line : list.lines)
            for (const std::string& cell : line.cells)
                if (canBeKey(cell))
                    m_known.emplace(keyOf(cell), false);
    }

    // Whether one of the order's own keys is in the list.
    bool look(const Order& order)
    {
        bool found = false;
        for (const OrderField field : keyFields) {
            const Value value = order.field(field);
            if (!value)
                continue;
            const auto known = m_known.find(keyOf(*value));
            if (known != m_known.end() && !known->first.empty()) {
                known->second = true;
                found = true;
            }
        }
        return found;
    }

    bool isFound(const std::string& cell) const
    {
        const auto known = canBeKey(cell) ? m_known.find(keyOf(cell)) : m_known.end();
        return known != m_known.end() && known->second;
    }

private:
    std::unordered_map<std::string, bool> m_known; // whether an order has it
};

// The column that most lines are known by; nullopt: none is.
std::optional<std::size_t> columnOf(const BroughtList& list, const KnownKeys& keys)
{
    std::vector<std::size_t> found(BroughtLimits::cells);
    for (const BroughtList::Line& line : list.lines)
        for (std::size_t i = 0; line.cells.size() > 1 && i < line.cells.size(); ++i)
            found[i] += keys.isFound(line.cells[i]) ? 1 : 0;
    const auto most = std::max_element(found.begin(), found.end());
    if (*most == 0)
        return std::nullopt;
    return static_cast<std::size_t>(most - found.begin());
}

// The cell by which an unknown line is told; null: there is none.
const std::string* nameOf(const BroughtList::Line& line, std::optional<std::size_t> column)
{
    if (line.cells.size() == 1)
        return canBeKey(line.cells.front()) ? &line.cells.front() : nullptr;
    if (column && *column < line.cells.size() && canBeKey(line.cells[*column]))
        return &line.cells[*column];
    const std::string* name = nullptr;
    std::size_t possible = 0;
    for (const std::string& cell : line.cells) {
        if (!canBeKey(cell))
            continue;
        if (isMailAddress(cell))
            return &cell;
        name = &cell;
        ++possible;
    }
    return possible == 1 ? name : nullptr;
}

} // namespace

ListKeys::ListKeys(const BroughtList& list)
{
    for (const BroughtList::Line& line : list.lines)
        for (const std::string& cell : line.cells)
            if (canBeKey(cell))
                m_keys.insert(keyOf(cell));
}

bool ListKeys::has(const Order& order) const
{
    return std::any_of(keyFields.begin(), keyFields.end(), [&](OrderField field) {
        const Value value = order.field(field);
        return value && m_keys.contains(keyOf(*value));
    });
}

BroughtList readBroughtList(std::string_view text)
{
    BroughtList list;
    list.cut = text.size() > BroughtLimits::bytes;
    text = text.substr(0, BroughtLimits::bytes);
    if (text.starts_with("\xEF\xBB\xBF"))
        text.remove_prefix(3);
    std::string_view separator; // of the list; empty: no line has had one yet
    while (!text.empty()) {
        if (list.lines.size() == BroughtLimits::lines) {
            list.cut = true;
            break;
        }
        LineShape shape = shapeOf(text, separator);
        if (shape.separator.empty()) {
            const std::string_view own = shapeOf(text, separators).separator;
            if (separator.empty())
                separator = own;
            if (!own.empty())
                shape = shapeOf(text, own);
        }
        const std::string_view line = text.substr(0, shape.size);
        text.remove_prefix(std::min(text.size(), shape.size + 1));
        std::vector<std::string> cells = cellsOf(line, shape.separator);
        const bool isBlank
            = std::all_of(cells.begin(), cells.end(), [](const std::string& cell) { return cell.empty(); });
        if (!isBlank)
            list.lines.push_back({std::string(line), std::move(cells)});
    }
    return list;
}

ListComparison compareWithList(const Snapshot& snapshot, const std::vector<OrderRow>& rows, const BroughtList& list)
{
    ListComparison comparison;
    comparison.cut = list.cut;
    KnownKeys keys(list);
    for (const OrderRow row : rows)
        (keys.look(snapshot.order(row)) ? comparison.both : comparison.onlyHere).push_back(row);
    const std::optional<std::size_t> column = columnOf(list, keys);
    std::unordered_set<std::string> named;
    for (std::size_t i = 0; i < list.lines.size(); ++i) {
        const BroughtList::Line& line = list.lines[i];
        if (std::any_of(
                line.cells.begin(), line.cells.end(), [&](const std::string& cell) { return keys.isFound(cell); }))
            continue;
        if (i == 0 && line.cells.size() > 1 && column)
            continue; // the titles of the columns
        const std::string* const name = nameOf(line, column);
        if (!name)
            comparison.notUnderstood.push_back(line.text);
        else if (named.insert(keyOf(*name)).second)
            comparison.onlyInList.push_back(*name);
    }
    return comparison;
}

} // namespace docket
