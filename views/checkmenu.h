// SPDX-License-Identifier: MIT
#pragma once

#include <QMenu>

namespace docket {

// A menu that stays open while its entries are checked one after the other, by pointer,
// blank or Return. Esc closes it.
class CheckMenu final : public QMenu
{
    Q_OBJECT
public:
    using QMenu::QMenu;

protected:
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    bool check();
};

} // namespace docket
