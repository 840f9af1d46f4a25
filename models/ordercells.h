// SPDX-License-Identifier: MIT
#pragma once

#include "models/orders/celltext.h"

#include <QString>

#include <string>

namespace docket {

QString columnKey(OrderColumn column); // for settings: "candidate", "job", …
QString columnTitle(OrderColumn column); // for people, translated

// What one order shows in one column, as the rule in celltext.h has it; countries that
// stand alone are named in the user's language.
struct OrderCell
{
    QString text; // null: the server gave nothing
    QString suffix; // a short text after it, the country code
    bool isFallback = false; // stands in for the value itself
    QString plain() const; // as copied: text and suffix with a blank between, empty when null
};

OrderCell orderCell(const Order& order, OrderColumn column);
// Appends OrderCell::plain() of it as UTF-8.
void appendPlainCell(const Order& order, OrderColumn column, std::string& to);

// Stands for whatever is hidden while the window is masked; as long for everybody.
QString hiddenText();

// null when the value is absent
QString toQString(const Value& value);
// "Müller, Zoë", or without a comma where the family name is written first ("山田 太郎");
// null when both are missing.
QString listedName(const Value& firstName, const Value& lastName);
// "Zoë Müller", in the order in which the name is spoken; null when both are missing.
QString spokenName(const Value& firstName, const Value& lastName);
// The part of an e-mail address before '@'; null when there is no address.
QString localPart(const Value& email);
// "Germany" in the user's language for "DE"; the text itself when it is no ISO 3166 code.
QString countryName(const QString& country);

} // namespace docket
