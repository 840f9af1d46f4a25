// SPDX-License-Identifier: MIT
#pragma once

#include "models/orders/ordercolumn.h"
#include "models/orders/store.h"

#include <cstdint>
#include <string>

namespace docket {

// What a cell is beside its text.
struct CellShape
{
    bool isNull = true; // the server gave nothing, and nothing was appended
    bool isFallback = false; // the text stands in for the value itself
    bool isCountry = false; // the text is a country as received, alone: to be named in the person's language
    std::uint8_t suffixSize = 0; // the last bytes are a blank and a short text behind it, the country code
};

// Appends what an order shows in a column: the single rule for table, copy and export.
// UTF-8 without blanks around it. Of what is remembered it knows nothing, and appends
// nothing. Any thread.
CellShape appendCell(const Order& order, OrderColumn column, std::string& to);

// Whether the column tells who somebody is, and is hidden while the window is masked.
bool isPersonalColumn(OrderColumn column);
// Stands for whatever is hidden; as long for everybody.
inline constexpr std::string_view maskedText = "••••••";

// Whether all orders of a job have the same there.
bool isJobColumn(OrderColumn column);

// "Müller, Zoë", or without a comma where the family name is written first ("山田 太郎").
// Both answer false, and append nothing, when both names are missing.
bool appendListedName(const Value& firstName, const Value& lastName, std::string& to);
// "Zoë Müller", in the order in which the name is spoken.
bool appendSpokenName(const Value& firstName, const Value& lastName, std::string& to);

// The part of an e-mail address before '@'; empty when there is no address.
std::string_view localPartOf(const Value& email);

} // namespace docket
