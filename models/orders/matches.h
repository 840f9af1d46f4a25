// SPDX-License-Identifier: MIT
#pragma once

#include "models/orders/ordertexts.h"
#include "models/orders/query.h"
#include "models/orders/store.h"
#include "models/orders/textspan.h"

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace docket {

// Where a choice stands in one text of its field, as it was received: ascending, apart
// from each other; empty when the choice is not there or is no text. A phone number that
// has a choice's digits is marked from the first to the last of them, with what stands
// between. Of a description only the first maxFoldedDescription bytes are looked through.
// Expressions ask now and then whether anybody still wants the answer.
std::vector<TextSpan> spansOf(
    const Choice& choice, TextPlace place, std::string_view text, const std::function<bool()>& stopAsked = {});

// One text in which terms of a query were found.
struct Match
{
    TextPlace place;
    std::uint32_t member = 0; // index into Job::team of the Member places
    std::string text; // as received; a description as plain text
    std::vector<TextSpan> spans; // ascending, apart from each other
};

// Why an order is found: all texts that hold something a term looks for, in the order of
// TextPlace, of the members, and then as the order has them. Excluded terms and flags have
// no text. Any thread; takes a while where descriptions are long, and asks now and then
// whether anybody still wants the answer. Stopped, it answers what it has found so far.
std::vector<Match> whyMatched(const Order& order, const Query& query, const std::function<bool()>& stopAsked);

} // namespace docket
