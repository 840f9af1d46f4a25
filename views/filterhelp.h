// SPDX-License-Identifier: MIT
#pragma once

#include "views/dialog.h"

namespace docket {

// The language of the filter on one page. Lies beside the window, so that one can type
// what it says. Goes with its end.
class FilterHelp final : public Dialog
{
    Q_OBJECT
public:
    explicit FilterHelp(QWidget* parent);
};

} // namespace docket
