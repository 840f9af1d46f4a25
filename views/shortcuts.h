// SPDX-License-Identifier: MIT
#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

class QMenuBar;

namespace docket {

// A key and what it does, in words. The group is the menu it stands in or the part of
// the window in which it is meant.
struct Shortcut
{
    QString group;
    QString name;
    QList<QKeySequence> keys;

    QString keysText() const; // as the desktop writes them, "Ctrl+F or Ctrl+Shift+K"
};

// The visible actions of these menus and their submenus that have a key.
QList<Shortcut> shortcutsOf(const QMenuBar& menus);
// The keys of the parts themselves, which no menu shows.
QList<Shortcut> keysOfParts();

} // namespace docket
