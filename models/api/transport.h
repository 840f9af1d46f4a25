// SPDX-License-Identifier: MIT
#pragma once

#include "models/api/failure.h"
#include "models/api/httpoutcome.h"

namespace docket {

// Why no status line came: `so far` with its kind, and what belongs to it, filled in.
Failure transportFailure(const HttpOutcome& outcome, const Failure& soFar);

} // namespace docket
