// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QMenu>

namespace docket {

// The times that orders can be snoozed until, or a day of one's own. Says them anew
// whenever it opens.
class SnoozeMenu final : public QMenu
{
    Q_OBJECT
public:
    explicit SnoozeMenu(QWidget* parent = nullptr);

Q_SIGNALS:
    void chosen(const QDateTime& until);

private:
    void fill();
    void askForDay();
};

} // namespace docket
