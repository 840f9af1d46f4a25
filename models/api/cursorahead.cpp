// SPDX-License-Identifier: MIT
#include "models/api/cursorahead.h"

#include <algorithm>

namespace docket {
namespace {

// Goes through the head of a JSON text; each function answers false, or nothing, when
// something else stands there.
class HeadReader
{
public:
    explicit HeadReader(std::string_view text)
        : m_left(text)
    {
    }

    bool skip(char sign)
    {
        skipBlanks();
        if (!m_left.starts_with(sign))
            return false;
        m_left.remove_prefix(1);
        return true;
    }

    // A string without escapes.
    std::optional<std::string_view> takeString()
    {
        if (!skip('"'))
            return std::nullopt;
        const std::size_t end = m_left.find_first_of("\"\\");
        if (end == std::string_view::npos || m_left[end] == '\\')
            return std::nullopt;
        const std::string_view text = m_left.substr(0, end);
        m_left.remove_prefix(end + 1);
        return text;
    }

    std::optional<std::string_view> takeKey()
    {
        const auto key = takeString();
        return key && skip(':') ? key : std::nullopt;
    }

private:
    void skipBlanks() { m_left.remove_prefix(std::min(m_left.size(), m_left.find_first_not_of(" \t\r\n"))); }

    std::string_view m_left;
};

} // namespace

std::optional<std::string> cursorAhead(std::string_view head)
{
    HeadReader reader(head);
    if (!reader.skip('{'))
        return std::nullopt;
    auto key = reader.takeKey();
    while (key && *key != "data") // "status" stands in front
        key = reader.takeString() && reader.skip(',') ? reader.takeKey() : std::nullopt;
    if (!key || !reader.skip('{') || reader.takeKey() != "next")
        return std::nullopt;
    const auto cursor = reader.takeString();
    if (!cursor || cursor->find_first_not_of(" \t\r\n") == std::string_view::npos)
        return std::nullopt;
    return std::string(*cursor);
}

} // namespace docket
