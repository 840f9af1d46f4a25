// SPDX-License-Identifier: MIT
#include "models/orders/chunk.h"

#include "models/orders/digits.h"
#include "models/orders/find.h"
#include "models/orders/fold.h"
#include "models/orders/foldedname.h"
#include "models/orders/hashindex.h"
#include "models/orders/trimmed.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <optional>

// A record is: the lengths of the eight fields, the fields' texts, the oddities; fields in
// the order of storedFields. A length is one byte: 0 is "no text", 1–254 a text of 0–253
// bytes, 255 says that four bytes with the length follow. An oddity is two bytes for kind
// and part, the lengths of key and raw in four bytes each, key, raw.

namespace docket {
namespace {

constexpr unsigned char longText = 255;
constexpr std::size_t longestShortText = 253;
constexpr std::size_t oddityHeadSize = 10;

std::uint32_t getUint32(const char* at)
{
    std::uint32_t number = 0;
    std::memcpy(&number, at, sizeof number);
    return number;
}

// Those in front have a line of their own and lie together, so that one look is enough.
constexpr std::array<OrderField, orderFieldCount> storedFields{OrderField::Id, OrderField::CandidateRemoteId,
    OrderField::ApplicationRemoteId, OrderField::Email, OrderField::Phone, OrderField::PackageId, OrderField::FirstName,
    OrderField::LastName};
constexpr std::size_t fieldsWithLine = 5;

constexpr std::array<std::uint8_t, orderFieldCount> storedPlaces = [] {
    std::array<std::uint8_t, orderFieldCount> places{};
    for (std::uint8_t i = 0; i < orderFieldCount; ++i)
        places[static_cast<std::size_t>(storedFields[i])] = i;
    return places;
}();

// The field that a line is of; the name is of two, the digits are of none.
std::optional<OrderField> fieldOfLine(RowLine line)
{
    switch (line) {
    case RowLine::Email:
        return OrderField::Email;
    case RowLine::Phone:
        return OrderField::Phone;
    case RowLine::CandidateId:
        return OrderField::CandidateRemoteId;
    case RowLine::ApplicationId:
        return OrderField::ApplicationRemoteId;
    case RowLine::OrderId:
        return OrderField::Id;
    case RowLine::Name:
    case RowLine::PhoneDigits:
        return std::nullopt;
    }
    return std::nullopt;
}

bool isPlain(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= 0x20; }); // negative beyond ASCII
}

std::string_view lineIn(std::string_view lines, RowLine line)
{
    for (auto i = static_cast<std::size_t>(line); i > 0; --i)
        lines.remove_prefix(lines.find('\n') + 1);
    return lines.substr(0, lines.find('\n'));
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

Oddity takeOddity(const char*& at)
{
    const auto kind = static_cast<OddityKind>(at[0]);
    const auto part = static_cast<OrderPart>(at[1]);
    const std::string_view key(at + oddityHeadSize, getUint32(at + 2));
    const std::string_view raw(key.data() + key.size(), getUint32(at + 6));
    at = raw.data() + raw.size();
    return {key, raw, part, kind};
}

// The lengths of a record whose texts are all short, as one number.
constexpr std::uint64_t oneInEachByte = 0x0101010101010101U;

// A one in each byte that is not zero.
std::uint64_t bytesNotZero(std::uint64_t bytes)
{
    constexpr std::uint64_t low = 0x7F7F7F7F7F7F7F7FU;
    return (((bytes & low) + low) | bytes) >> 7U & oneInEachByte;
}

// The sum of `count` sizes from the first on; nullopt: some text is long.
std::optional<std::size_t> sizeOfFirst(const char* record, std::size_t count)
{
    if constexpr (std::endian::native != std::endian::little)
        return std::nullopt;
    std::uint64_t lengths = 0;
    std::memcpy(&lengths, record, sizeof lengths);
    if (bytesNotZero(~lengths) != oneInEachByte)
        return std::nullopt;
    const std::uint64_t sizes = lengths - bytesNotZero(lengths);
    const std::uint64_t first = count == 0 ? 0 : sizes << (64 - 8 * count);
    constexpr std::uint64_t evenBytes = 0x00FF00FF00FF00FFU;
    const std::uint64_t pairs = (first & evenBytes) + (first >> 8U & evenBytes);
    return static_cast<std::size_t>(pairs * 0x0001000100010001U >> 48U);
}

// The text at a place of storedFields.
Value fieldIn(const char* record, std::size_t place)
{
    if (const auto before = sizeOfFirst(record, place)) {
        const auto length = static_cast<unsigned char>(record[place]);
        if (length == 0)
            return std::nullopt;
        return std::string_view(record + orderFieldCount + *before, length - 1U);
    }
    std::size_t before = 0;
    Length found{};
    for (std::size_t i = 0; i < orderFieldCount; ++i) {
        const Length length = takeLength(record);
        if (i < place)
            before += length.size;
        else if (i == place)
            found = length;
    }
    return found.present ? Value(std::string_view(record + before, found.size)) : Value();
}

// The texts at the first places, one behind the other.
std::string_view textsTogether(const char* record, std::size_t places)
{
    if (const auto size = sizeOfFirst(record, places))
        return {record + orderFieldCount, *size};
    std::size_t size = 0;
    for (std::size_t i = 0; i < orderFieldCount; ++i) {
        const Length length = takeLength(record);
        size += i < places ? length.size : 0;
    }
    return {record, size};
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

void addFoldedLine(const Value& text, std::string& to)
{
    appendFolded(text.value_or(std::string_view()), to);
    to += '\n';
}

void fold(const PageOrder& order, std::string& to)
{
    appendFoldedName(valueOf(order, OrderField::FirstName), valueOf(order, OrderField::LastName), to);
    to += '\n';
    addFoldedLine(valueOf(order, OrderField::Email), to);
    const Value& phone = valueOf(order, OrderField::Phone);
    addFoldedLine(phone, to);
    // As bare digits, too: people type a number in either way.
    appendDigitsOf(phone.value_or(std::string_view()), to);
    to += '\n';
    for (const OrderField field : {OrderField::CandidateRemoteId, OrderField::ApplicationRemoteId, OrderField::Id})
        addFoldedLine(valueOf(order, field), to);
}

char* putUint32(std::size_t value, char* at)
{
    const auto number = static_cast<std::uint32_t>(value);
    std::memcpy(at, &number, sizeof number);
    return at + sizeof number;
}

std::size_t sizeOfLength(const Value& text)
{
    return text && text->size() > longestShortText ? 1 + sizeof(std::uint32_t) : 1;
}

char* putLength(const Value& text, char* at)
{
    if (text && text->size() > longestShortText) {
        *at = static_cast<char>(longText);
        return putUint32(text->size(), at + 1);
    }
    *at = static_cast<char>(static_cast<unsigned char>(text ? text->size() + 1 : 0));
    return at + 1;
}

char* putText(std::string_view text, char* at)
{
    if (!text.empty())
        std::memcpy(at, text.data(), text.size());
    return at + text.size();
}

char* putOddity(const Oddity& oddity, char* at)
{
    *at++ = static_cast<char>(oddity.kind);
    *at++ = static_cast<char>(oddity.part);
    at = putUint32(oddity.key.size(), at);
    at = putUint32(oddity.raw.size(), at);
    return putText(oddity.raw, putText(oddity.key, at));
}

const char* keepRecord(const PageOrder& order, std::size_t odditiesSize, Arena& arena)
{
    std::size_t size = odditiesSize;
    for (const Value& text : order.fields)
        size += sizeOfLength(text) + text.value_or(std::string_view()).size();
    char* const record = arena.take(size);
    char* at = record;
    for (const OrderField field : storedFields)
        at = putLength(valueOf(order, field), at);
    for (const OrderField field : storedFields)
        at = putText(valueOf(order, field).value_or(std::string_view()), at);
    for (const Oddity& oddity : order.oddities)
        at = putOddity(oddity, at);
    return record;
}

// The lines that have to be stored.
void storeLines(const PageOrder& order, std::string_view lines, std::string& to)
{
    for (std::size_t i = 0; i < rowLineCount; ++i) {
        const std::size_t size = lines.find('\n') + 1;
        const auto field = fieldOfLine(static_cast<RowLine>(i));
        if (field && isPlain(valueOf(order, *field).value_or(std::string_view())))
            to += '\n';
        else
            to.append(lines.substr(0, size));
        lines.remove_prefix(size);
    }
}

std::uint32_t mailHashOf(std::string_view foldedRow, std::uint64_t seed)
{
    const std::string_view mail = trimmedText(lineIn(foldedRow, RowLine::Email));
    return mail.empty() ? 0 : static_cast<std::uint32_t>(hashOf(mail, seed) >> 32U) | 1U;
}

} // namespace

void OrderChunk::write(
    std::uint32_t at, const PageOrder& order, const Job& job, std::uint32_t kind, std::uint64_t hashSeed)
{
    std::size_t odditiesSize = 0;
    for (const Oddity& oddity : order.oddities)
        odditiesSize += sizeOf(oddity);
    m_folded.clear();
    fold(order, m_folded);
    m_stored.clear();
    storeLines(order, m_folded, m_stored);
    rows[at] = {keepRecord(order, odditiesSize, records), keep(m_stored, foldedTexts), &job,
        static_cast<std::uint32_t>(m_stored.size()), static_cast<std::uint32_t>(odditiesSize)};
    jobNumbers[at] = job.number;
    kinds[at] = kind;
    mailHashes[at] = mailHashOf(m_folded, hashSeed);
    slices.add(at, m_folded);
}

Value Order::field(OrderField field) const
{
    return fieldIn(m_chunk->rows[m_at].record, storedPlaces[static_cast<std::size_t>(field)]);
}

const Job& Order::job() const
{
    return *m_chunk->rows[m_at].job;
}

std::string Order::status() const
{
    return statusOf(oddities());
}

const OrderSource& Order::source() const
{
    return *m_chunk->source;
}

std::string Order::folded() const
{
    std::string to;
    for (std::size_t i = 0; i < rowLineCount; ++i) {
        appendFolded(m_chunk->textAt(m_at, static_cast<RowLine>(i)).text, to);
        to += '\n';
    }
    return to;
}

RowText OrderChunk::textAt(std::uint32_t at, RowLine line) const
{
    const std::string_view folded = lineIn(foldedAt(at), line);
    const auto field = fieldOfLine(line);
    if (!folded.empty() || !field)
        return {folded, false};
    const Value received = fieldIn(rows[at].record, storedPlaces[static_cast<std::size_t>(*field)]);
    return {received.value_or(std::string_view()), true};
}

bool OrderChunk::hasAt(std::uint32_t at, std::string_view needle) const
{
    if (hasText(foldedAt(at), needle))
        return true;
    if (!hasTextIgnoringCase(textsTogether(rows[at].record, fieldsWithLine), needle))
        return false;
    // It may reach over two of them, or stand in one that folds to something else.
    for (std::size_t i = 0; i < rowLineCount; ++i) {
        const RowText text = textAt(at, static_cast<RowLine>(i));
        if (text.isPlain && hasTextIgnoringCase(text.text, needle))
            return true;
    }
    return false;
}

std::string OrderChunk::foldedMailAt(std::uint32_t at) const
{
    return docket::folded(trimmedText(textAt(at, RowLine::Email).text));
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
