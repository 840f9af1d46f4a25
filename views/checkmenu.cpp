// SPDX-License-Identifier: MIT
#include "views/checkmenu.h"

#include <QKeyEvent>

namespace docket {

bool CheckMenu::check()
{
    QAction* entry = activeAction();
    if (!entry || !entry->isCheckable())
        return false;
    entry->trigger();
    return true;
}

void CheckMenu::mouseReleaseEvent(QMouseEvent* event)
{
    if (!check())
        QMenu::mouseReleaseEvent(event);
}

void CheckMenu::keyPressEvent(QKeyEvent* event)
{
    const bool checks
        = event->key() == Qt::Key_Space || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!checks || !check())
        QMenu::keyPressEvent(event);
}

} // namespace docket
