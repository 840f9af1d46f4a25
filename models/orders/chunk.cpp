// SPDX-License-Identifier: MIT
#include "models/orders/chunk.h"

#include "models/orders/fold.h"

#include <cstring>

// A record is: the lengths of the eight fields, the fields' texts, the oddities. A
// length is one byte: 0 is "no text", 1–254 a text of 0–253 bytes, 255 says that four
// bytes with the length follow. An oddity is two bytes for kind and part, the lengths
// of key and raw in four bytes each, key, raw.

namespace docket {
namespace {

constexpr unsigned char longText = 255;
constexpr std::size_t longestShortText = 253;
constexpr std::size_t oddityHeadSize = 10;

void putUint32(std::size_t value, std::string& to)
{
    const auto number = static_cast<std::uint32_t>(value);
    char bytes[sizeof number];
    std::memcpy(bytes, &number, sizeof number);
    to.append(bytes, sizeof number);
}

std::uint32_t getUint32(const char* at)
{
    std::uint32_t number = 0;
    std::memcpy(&number, at, sizeof number);
    return number;
}

void putLength(const Value& text, std::string& to)
{
    if (!text) {
        to += '\0';
    } else if (text->size() <= longestShortText) {
        to += static_cast<char>(static_cast<unsigned char>(text->size() + 1));
    } else {
        to += static_cast<char>(longText);
        putUint32(text->size(), to);
    }
}

struct Length
{
    bool present;
    std::uint32_t size;
};

Length takeLength(const char*& at)
{
    const auto first = static_cast<unsigned char>(*at++);
    if (first == 0)
        return {false, 0};
    if (first != longText)
        return {true, first - 1U};
    const std::uint32_t size = getUint32(at);
    at += sizeof size;
    return {true, size};
}

std::size_t sizeOf(const Oddity& oddity)
{
    return oddityHeadSize + oddity.key.size() + oddity.raw.size();
}

void putOddity(const Oddity& oddity, std::string& to)
{
    to += static_cast<char>(oddity.kind);
    to += static_cast<char>(oddity.part);
    putUint32(oddity.key.size(), to);
    putUint32(oddity.raw.size(), to);
    to.append(oddity.key).append(oddity.raw);
}

Oddity takeOddity(const char*& at)
{
    const auto kind = static_cast<OddityKind>(at[0]);
    const auto part = static_cast<OrderPart>(at[1]);
    const std::string_view key(at + oddityHeadSize, getUint32(at + 2));
    const std::string_view raw(key.data() + key.size(), getUint32(at + 6));
    at = raw.data() + raw.size();
    return {key, raw, part, kind};
}

const char* keep(std::string_view text, Arena& arena)
{
    char* const place = arena.take(text.size());
    if (!text.empty())
        std::memcpy(place, text.data(), text.size());
    return place;
}

const Value& valueOf(const PageOrder& order, OrderField field)
{
    return order.fields[static_cast<std::size_t>(field)];
}

void addFoldedField(const Value& text, std::string& to)
{
    if (!text || text->empty())
        return;
    appendFolded(*text, to);
    to += '\n';
}

void addFoldedName(const PageOrder& order, std::string& to)
{
    const Value& first = valueOf(order, OrderField::FirstName);
    const Value& last = valueOf(order, OrderField::LastName);
    if (first && last)
        addFoldedField(std::string(*first).append(1, ' ').append(*last), to);
    else
        addFoldedField(first ? first : last, to);
}

// As received, and once more as bare digits: people type a number in either way.
void addFoldedPhone(const Value& phone, std::string& to)
{
    addFoldedField(phone, to);
    std::string digits;
    for (const char c : phone.value_or(std::string_view()))
        if (c >= '0' && c <= '9')
            digits += c;
    if (!digits.empty() && digits != phone)
        to.append(digits).append(1, '\n');
}

std::string foldedTextOf(const PageOrder& order)
{
    std::string to;
    addFoldedName(order, to);
    addFoldedField(valueOf(order, OrderField::Email), to);
    addFoldedPhone(valueOf(order, OrderField::Phone), to);
    for (const OrderField field :
        {OrderField::CandidateRemoteId, OrderField::ApplicationRemoteId, OrderField::PackageId, OrderField::Id})
        addFoldedField(valueOf(order, field), to);
    return to;
}

// Reserved whole: one order may be as large as its page.
std::string recordOf(const PageOrder& order, std::size_t odditiesSize)
{
    std::size_t size = orderFieldCount * (1 + sizeof(std::uint32_t)) + odditiesSize;
    for (const Value& text : order.fields)
        size += text.value_or(std::string_view()).size();
    std::string record;
    record.reserve(size);
    for (const Value& text : order.fields)
        putLength(text, record);
    for (const Value& text : order.fields)
        record += text.value_or(std::string_view());
    for (const Oddity& oddity : order.oddities)
        putOddity(oddity, record);
    return record;
}

} // namespace

void OrderChunk::write(std::uint32_t at, const PageOrder& order, const Job& job)
{
    std::size_t odditiesSize = 0;
    for (const Oddity& oddity : order.oddities)
        odditiesSize += sizeOf(oddity);
    const char* const record = keep(recordOf(order, odditiesSize), records);
    const std::string folded = foldedTextOf(order);
    rows[at] = {record, keep(folded, foldedTexts), &job, static_cast<std::uint32_t>(folded.size()),
        static_cast<std::uint32_t>(odditiesSize)};
}

Value Order::field(OrderField field) const
{
    const auto wanted = static_cast<std::size_t>(field);
    const char* at = m_chunk->rows[m_at].record;
    std::size_t before = 0;
    Length found{};
    for (std::size_t i = 0; i < orderFieldCount; ++i) {
        const Length length = takeLength(at);
        if (i < wanted)
            before += length.size;
        else if (i == wanted)
            found = length;
    }
    return found.present ? Value(std::string_view(at + before, found.size)) : Value();
}

const Job& Order::job() const
{
    return *m_chunk->rows[m_at].job;
}

const OrderSource& Order::source() const
{
    return *m_chunk->source;
}

std::string_view Order::folded() const
{
    const StoredRow& row = m_chunk->rows[m_at];
    return {row.folded, row.foldedSize};
}

std::vector<Oddity> Order::oddities() const
{
    const StoredRow& row = m_chunk->rows[m_at];
    const char* at = row.record;
    std::size_t texts = 0;
    for (std::size_t i = 0; i < orderFieldCount; ++i)
        texts += takeLength(at).size;
    at += texts;
    const char* const end = at + row.odditiesSize;
    std::vector<Oddity> all;
    while (at < end)
        all.push_back(takeOddity(at));
    return all;
}

} // namespace docket
