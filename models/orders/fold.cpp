// SPDX-License-Identifier: MIT
#include "models/orders/fold.h"

#include "models/orders/foldtable.h"
#include "models/orders/foldunicode.h"
#include "models/orders/utf8.h"

#include <algorithm>
#include <cstdint>
#include <cstring>

namespace docket {
namespace {

constexpr std::size_t asciiBlock = 16;

bool isAscii(char character)
{
    return static_cast<unsigned char>(character) < 0x80;
}

bool isAsciiBlock(const char* at)
{
    std::uint64_t halves[2];
    std::memcpy(halves, at, sizeof halves);
    return ((halves[0] | halves[1]) & 0x8080808080808080U) == 0;
}

const char* asciiEnd(const char* at, const char* end)
{
    while (static_cast<std::size_t>(end - at) >= asciiBlock && isAsciiBlock(at))
        at += asciiBlock;
    return std::find_if_not(at, end, isAscii);
}

char foldedAscii(char character)
{
    const bool isCapital = character >= 'A' && character <= 'Z';
    const auto lower = static_cast<char>(isCapital ? character + ('a' - 'A') : character);
    return character < ' ' ? ' ' : lower;
}

// In blocks of a known length, which compilers turn into a few instructions.
void foldAscii(char* at, std::size_t size)
{
    for (; size >= asciiBlock; at += asciiBlock, size -= asciiBlock)
        for (std::size_t i = 0; i < asciiBlock; ++i)
            at[i] = foldedAscii(at[i]);
    for (std::size_t i = 0; i < size; ++i)
        at[i] = foldedAscii(at[i]);
}

// Goes through a text character by character; only what does not fold so goes the long
// way by ICU, together with the character before it, which may be the base of an accent.
class Folder
{
public:
    Folder(std::string_view text, std::string& to)
        : m_at(text.data())
        , m_end(text.data() + text.size())
        , m_to(to)
        , m_base(m_at)
        , m_baseFolded(to.size())
    {
    }

    void run()
    {
        while (m_at != m_end) {
            if (isAscii(*m_at))
                takeAscii();
            else if (const FoldedCharacter character = m_table.find(m_at, m_end); character.size > 0)
                take(character);
            else
                takeByUnicode();
        }
    }

private:
    void takeAscii()
    {
        const char* const begin = m_at;
        m_at = asciiEnd(begin, m_end);
        const std::size_t before = m_to.size();
        m_to.append(begin, m_at);
        foldAscii(m_to.data() + before, m_to.size() - before);
        m_base = m_at - 1;
        m_baseFolded = m_to.size() - 1;
    }

    void take(const FoldedCharacter& character)
    {
        m_base = m_at;
        m_baseFolded = m_to.size();
        m_to += character.folded;
        m_at += character.size;
    }

    void takeByUnicode()
    {
        m_to.resize(m_baseFolded);
        do
            m_at += std::max<std::size_t>(utf8Length(m_at, m_end), 1);
        while (m_at != m_end && !isAscii(*m_at) && m_table.find(m_at, m_end).size == 0);
        appendFoldedByUnicode({m_base, m_at}, m_to);
        m_base = m_at;
        m_baseFolded = m_to.size();
    }

    const FoldTable& m_table = FoldTable::get();
    const char* m_at;
    const char* m_end;
    std::string& m_to;
    const char* m_base; // the last character that was taken alone; m_at: none was
    std::size_t m_baseFolded; // where it stands in m_to
};

} // namespace

void appendFolded(std::string_view text, std::string& to)
{
    Folder(text, to).run();
}

std::string folded(std::string_view text)
{
    std::string to;
    to.reserve(text.size());
    appendFolded(text, to);
    return to;
}

} // namespace docket
