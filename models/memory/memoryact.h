// SPDX-License-Identifier: MIT
#pragma once

namespace docket {

// What a person does to orders. To look at one is to see it, but nothing to be undone.
enum class MemoryAct { Look, MarkSeen, MarkUnseen, MarkDone, MarkNotDone, Snooze, Wake, MarkAsked, MarkNotAsked };

// How far a load came. At its end, with orders that cannot be read or were not asked for, it does not know which
// are gone.
enum class LoadEnd { Broke, WithoutAll, Complete };

} // namespace docket
