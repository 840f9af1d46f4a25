// SPDX-License-Identifier: MIT
#include "models/orders/jsontext.h"

#include <cstddef>
#include <vector>

namespace docket {
namespace {

bool isDigit(char character)
{
    return character >= '0' && character <= '9';
}

// Not 0: the byte ends a string or has to be looked at.
unsigned char isSpecial(char character)
{
    const auto byte = static_cast<unsigned char>(character);
    return static_cast<unsigned char>(byte < 0x20 ? 1 : 0) | static_cast<unsigned char>(byte == '"' ? 1 : 0)
        | static_cast<unsigned char>(byte == '\\' ? 1 : 0);
}

// The first special character. In blocks of a known length, which compilers turn into
// a few instructions.
const char* plainEnd(const char* at, const char* end)
{
    static constexpr std::ptrdiff_t atOnce = 16;
    for (; end - at >= atOnce; at += atOnce) {
        unsigned char special = 0;
        for (std::ptrdiff_t i = 0; i < atOnce; ++i)
            special |= isSpecial(at[i]);
        if (special)
            break;
    }
    while (at != end && !isSpecial(*at))
        ++at;
    return at;
}

// Walks JSON's grammar with the open brackets on a list of bits instead of the
// call stack, so that depth costs memory only.
class JsonCheck
{
public:
    explicit JsonCheck(std::string_view json)
        : m_at(json.data())
        , m_end(json.data() + json.size())
    {
    }

    bool run()
    {
        for (;;) {
            bool opened = false;
            if (!valueOrOpening(opened))
                return false;
            if (opened)
                continue;
            if (!closings())
                return false;
            if (m_inObject.empty()) {
                skipSpace();
                return m_at == m_end;
            }
        }
    }

private:
    // A whole scalar or an empty container, or the opening of a filled one up to the
    // place of its first value.
    bool valueOrOpening(bool& opened)
    {
        skipSpace();
        if (m_at == m_end)
            return false;
        if (*m_at != '{' && *m_at != '[')
            return scalar();
        const bool isObject = *m_at++ == '{';
        skipSpace();
        if (take(isObject ? '}' : ']'))
            return true;
        m_inObject.push_back(isObject);
        opened = true;
        return !isObject || key();
    }

    // Behind a value: closing brackets, until a comma asks for the next value.
    bool closings()
    {
        for (skipSpace(); !m_inObject.empty(); skipSpace()) {
            if (take(','))
                return !m_inObject.back() || key();
            if (!take(m_inObject.back() ? '}' : ']'))
                return false;
            m_inObject.pop_back();
        }
        return true;
    }

    bool key()
    {
        skipSpace();
        if (!string())
            return false;
        skipSpace();
        return take(':');
    }

    bool scalar()
    {
        if (*m_at == '"')
            return string();
        if (*m_at == 't')
            return word("true");
        if (*m_at == 'f')
            return word("false");
        return *m_at == 'n' ? word("null") : number();
    }

    bool string()
    {
        if (!take('"'))
            return false;
        for (m_at = plainEnd(m_at, m_end); m_at != m_end && *m_at == '\\'; m_at = plainEnd(m_at, m_end)) {
            ++m_at;
            if (!escape())
                return false;
        }
        return take('"');
    }

    bool escape()
    {
        if (take('u')) {
            for (int i = 0; i < 4; ++i)
                if (m_at == m_end || std::string_view("0123456789abcdefABCDEF").find(*m_at++) == std::string_view::npos)
                    return false;
            return true;
        }
        return m_at != m_end && std::string_view("\"\\/bfnrt").find(*m_at++) != std::string_view::npos;
    }

    bool number()
    {
        take('-');
        if (!take('0') && !digits())
            return false;
        if (take('.') && !digits())
            return false;
        if (take('e') || take('E')) {
            if (!take('+'))
                take('-');
            return digits();
        }
        return true;
    }

    bool digits()
    {
        const char* const before = m_at;
        while (m_at != m_end && isDigit(*m_at))
            ++m_at;
        return m_at != before;
    }

    bool word(std::string_view expected)
    {
        if (!std::string_view(m_at, static_cast<std::size_t>(m_end - m_at)).starts_with(expected))
            return false;
        m_at += expected.size();
        return true;
    }

    bool take(char expected)
    {
        if (m_at == m_end || *m_at != expected)
            return false;
        ++m_at;
        return true;
    }

    void skipSpace()
    {
        while (m_at != m_end && isJsonSpace(*m_at))
            ++m_at;
    }

    const char* m_at;
    const char* m_end;
    std::vector<bool> m_inObject; // one bit for each open bracket
};

} // namespace

bool isJson(std::string_view json)
{
    return JsonCheck(json).run();
}

} // namespace docket
