// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

#include <cstdint>
#include <functional>
#include <string_view>

namespace docket {

struct OrderList;

// How well a value answers what was typed of it; smaller is better.
enum class ValueMatch : std::uint8_t { Beginning, Word, Inside, None };

// A value of the orders that a filter could ask for.
struct FoundValue
{
    ValueMatch match = ValueMatch::None;
    std::uint32_t count = 0; // orders that have it
    QString choice; // as typed behind the colon: DE, ="Bad Ems", nophone
    QString words; // for people: "Germany", "Jane Doe"
};

// The best values of a field that `folded` was typed of, at most `most`: those of no order
// last, then by match, then by count. Empty for a field that has no values of its own.
// Looks at every value; any thread. `folded` is folded text, empty asks for all.
QList<FoundValue> valuesOfField(const OrderList& list, const QString& field, std::string_view folded, qsizetype most,
    const std::function<bool()>& stopAsked);

// How `folded` stands in a folded text.
ValueMatch matchIn(std::string_view text, std::string_view folded);

} // namespace docket
