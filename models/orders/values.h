// SPDX-License-Identifier: MIT
#pragma once

#include "models/orders/arena.h"
#include "models/orders/attention.h"
#include "models/orders/hashindex.h"
#include "models/orders/order.h"
#include "models/orders/stablearray.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace docket {

struct Job;
struct PageOrder;

// Numbers stand for texts that many orders share, and for the lack of one.
inline constexpr std::uint32_t noValue = 0xFFFF'FFFF;

// What orders share and are counted by.
enum class ValueKind : std::uint8_t { Package, JobName, Country, City, Person, Status };
inline constexpr std::size_t valueKindCount = 6;

// A text that orders share. Texts that fold alike are one value, shown as the first of
// them was.
struct SharedValue
{
    std::string_view text; // what field:="…" finds it by; of a person the e-mail address, or the name
    // Of a person: the name as spoken. Of a country: its names, folded, a line each. Else the text.
    std::string_view label;
    std::string_view folded; // of text
};

// What orders have in common beside their job; mostly few, however many orders.
struct OrderKind
{
    std::uint32_t package = noValue;
    std::uint32_t status = noValue;
    std::uint32_t attention = 0; // an AttentionSet

    std::string_view bytes() const { return {reinterpret_cast<const char*>(this), sizeof *this}; }
};

// What a job is counted by.
struct JobValues
{
    std::uint32_t name = noValue, country = noValue, city = noValue;
    AttentionSet attention = 0;
    std::vector<std::uint32_t> recruiters, managers; // people, each once
};

// Gives numbers to what orders share. One writer; readers on any thread look at numbers
// below the counts that their snapshot was published with. Never forgets a value.
class Values
{
public:
    using Counts = std::array<std::uint32_t, valueKindCount>;

    explicit Values(std::uint64_t hashSeed)
        : m_hashSeed(hashSeed)
    {
    }

    const SharedValue& value(ValueKind kind, std::uint32_t number) const { return dictionary(kind).values[number]; }
    const OrderKind& orderKind(std::uint32_t number) const { return m_orderKinds[number]; }

    // The writer's side.
    Counts counts() const;
    std::uint32_t orderKindCount() const { return m_orderKinds.size(); }
    std::uint32_t orderKindOf(const PageOrder& order);
    JobValues valuesOf(const Job& job);

private:
    struct Dictionary
    {
        StableArray<SharedValue> values;
        HashIndex index; // by folded text
    };

    const Dictionary& dictionary(ValueKind kind) const { return m_dictionaries[static_cast<std::size_t>(kind)]; }
    std::optional<std::uint32_t> find(ValueKind kind, std::string_view text); // blank: noValue
    std::uint32_t numberOf(ValueKind kind, std::string_view text, std::string_view label = {});
    std::uint32_t countryOf(std::string_view country);
    std::string_view keep(std::string_view text);

    std::uint64_t m_hashSeed;
    std::array<Dictionary, valueKindCount> m_dictionaries;
    StableArray<OrderKind> m_orderKinds;
    HashIndex m_orderKindIndex; // by their bytes
    Arena m_texts;
    std::string m_scratch;
    std::string_view m_folded; // what find() looked for, in m_scratch
};

// The value of the key "status" that some servers send with an order; empty: none.
std::string statusOf(const std::vector<Oddity>& oddities);

} // namespace docket
