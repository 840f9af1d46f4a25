// SPDX-License-Identifier: MIT
#pragma once

#include "views/dialog.h"

#include <QDateTime>

namespace docket {

// Asks for the day and hour that orders are snoozed until; not before now. Goes with its end.
class SnoozeDialog final : public Dialog
{
    Q_OBJECT
public:
    explicit SnoozeDialog(QWidget* parent);

Q_SIGNALS:
    void chosen(const QDateTime& until);
};

} // namespace docket
