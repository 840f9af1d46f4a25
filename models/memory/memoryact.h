// SPDX-License-Identifier: MIT
#pragma once

namespace docket {

// What a person does to orders. To look at one is to see it, but nothing to be undone.
enum class MemoryAct { Look, MarkSeen, MarkUnseen, MarkDone, MarkNotDone, Snooze, Wake, MarkAsked, MarkNotAsked };

} // namespace docket
