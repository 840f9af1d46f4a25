// SPDX-License-Identifier: MIT
#pragma once

#include "views/dialog.h"

namespace docket {

// Version, licence, and the libraries that Docket stands on.
class AboutDialog : public Dialog
{
    Q_OBJECT
public:
    explicit AboutDialog(QWidget* parent = nullptr);
};

} // namespace docket
