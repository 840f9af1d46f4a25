// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>

namespace docket {

// The words of a situation's panels, notices and lines are translated together.
struct SituationText
{
    Q_DECLARE_TR_FUNCTIONS(Situation)
};

} // namespace docket
