// SPDX-License-Identifier: MIT
#include "models/orders/find.h"

#include <bit>
#include <cstring>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace docket {
namespace {

char lowerCase(char character)
{
    return character >= 'A' && character <= 'Z' ? static_cast<char>(character - 'A' + 'a') : character;
}

bool isSameIgnoringCase(const char* text, std::string_view lower)
{
    for (std::size_t i = 0; i < lower.size(); ++i)
        if (lowerCase(text[i]) != lower[i])
            return false;
    return true;
}

bool hasShortTextIgnoringCase(std::string_view text, std::string_view lower)
{
    for (std::size_t at = 0; at + lower.size() <= text.size(); ++at)
        if (isSameIgnoringCase(text.data() + at, lower))
            return true;
    return false;
}

} // namespace

#ifdef __SSE2__

namespace {

constexpr std::size_t blockSize = 16;

__m128i blockAt(const char* at)
{
    return _mm_loadu_si128(reinterpret_cast<const __m128i*>(at));
}

__m128i lowerCase(__m128i bytes)
{
    const __m128i isCapital
        = _mm_and_si128(_mm_cmpgt_epi8(bytes, _mm_set1_epi8('A' - 1)), _mm_cmplt_epi8(bytes, _mm_set1_epi8('Z' + 1)));
    return _mm_or_si128(bytes, _mm_and_si128(isCapital, _mm_set1_epi8('a' - 'A')));
}

// Which of the 16 places from `at` have both bytes, `apart` bytes from each other.
unsigned placesOf(__m128i first, __m128i last, const char* at, std::size_t apart)
{
    const __m128i fits = _mm_and_si128(_mm_cmpeq_epi8(first, blockAt(at)), _mm_cmpeq_epi8(last, blockAt(at + apart)));
    return static_cast<unsigned>(_mm_movemask_epi8(fits));
}

} // namespace

std::size_t findText(std::string_view text, std::string_view needle)
{
    const std::size_t size = needle.size();
    if (size < 2 || text.size() < size - 1 + blockSize)
        return text.find(needle);
    const __m128i first = _mm_set1_epi8(needle.front());
    const __m128i last = _mm_set1_epi8(needle.back());
    const std::size_t lastBlock = text.size() - (size - 1) - blockSize;
    for (std::size_t i = 0;; i += blockSize) {
        // The last block overlaps the one before it, so that nothing behind the text is read.
        const std::size_t begin = i < lastBlock ? i : lastBlock;
        for (unsigned places = placesOf(first, last, text.data() + begin, size - 1); places != 0;
             places &= places - 1) {
            const std::size_t at = begin + static_cast<std::size_t>(std::countr_zero(places));
            if (size == 2 || std::memcmp(text.data() + at + 1, needle.data() + 1, size - 2) == 0)
                return at;
        }
        if (begin == lastBlock)
            return std::string_view::npos;
    }
}

bool hasTextIgnoringCase(std::string_view text, std::string_view lower)
{
    const std::size_t size = lower.size();
    if (size == 0 || text.size() < size - 1 + blockSize)
        return hasShortTextIgnoringCase(text, lower);
    const __m128i first = _mm_set1_epi8(lower.front());
    const __m128i last = _mm_set1_epi8(lower.back());
    const std::size_t lastBlock = text.size() - (size - 1) - blockSize;
    for (std::size_t i = 0;; i += blockSize) {
        const std::size_t begin = i < lastBlock ? i : lastBlock;
        const __m128i fits = _mm_and_si128(_mm_cmpeq_epi8(first, lowerCase(blockAt(text.data() + begin))),
            _mm_cmpeq_epi8(last, lowerCase(blockAt(text.data() + begin + size - 1))));
        for (auto places = static_cast<unsigned>(_mm_movemask_epi8(fits)); places != 0; places &= places - 1)
            if (isSameIgnoringCase(text.data() + begin + static_cast<std::size_t>(std::countr_zero(places)), lower))
                return true;
        if (begin == lastBlock)
            return false;
    }
}

#else

std::size_t findText(std::string_view text, std::string_view needle)
{
    return text.find(needle);
}

bool hasTextIgnoringCase(std::string_view text, std::string_view lower)
{
    return hasShortTextIgnoringCase(text, lower);
}

#endif

} // namespace docket
