// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace docket {

struct QueryMistake;

// What is wrong, as a sentence, for where a wrong filter is refused.
QString mistakeText(const QueryMistake& mistake);
// The same for the filter box, which reads it as text and says so.
QString hintText(const QueryMistake& mistake);
// It is right as far as it is typed: what follows may mend it.
bool isUnfinished(const QueryMistake& mistake);

} // namespace docket
