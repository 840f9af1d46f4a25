// SPDX-License-Identifier: MIT
#include "views/shortcuts.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>

namespace docket {

namespace {

struct ShortcutText
{
    Q_DECLARE_TR_FUNCTIONS(Shortcuts)
};

// "&Open saved response…" is "Open saved response", "&&" a sign of its own.
QString withoutMnemonic(const QString& text)
{
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) == QLatin1Char('&') && i + 1 < text.size())
            ++i;
        plain += text.at(i);
    }
    return plain.endsWith(QChar(0x2026)) ? plain.chopped(1) : plain;
}

void collect(const QMenu& menu, const QString& group, QList<Shortcut>& found)
{
    const QList<QAction*> actions = menu.actions();
    for (const QAction* action : actions) {
        if (!action->isVisible())
            continue;
        if (action->menu())
            collect(*action->menu(), group, found);
        else if (!action->shortcut().isEmpty()) // one that was made with none has an empty one
            found += {group, withoutMnemonic(action->text()), action->shortcuts()};
    }
}

QList<Shortcut> keysOfFilter()
{
    const QString filter = ShortcutText::tr("In the filter box");
    return {
        {filter, ShortcutText::tr("Go to the orders"), {Qt::Key_Down, Qt::Key_Return}},
        {filter, ShortcutText::tr("Clear the filter; once more: go to the orders"), {Qt::Key_Escape}},
        {filter, ShortcutText::tr("Take the proposal"), {Qt::Key_Tab}},
        {filter, ShortcutText::tr("Show the filters used before"), {Qt::CTRL | Qt::Key_Down, Qt::ALT | Qt::Key_Down}},
        {filter, ShortcutText::tr("On a chip: take it out of the filter"), {Qt::Key_Delete}},
    };
}

QList<Shortcut> keysOfOrders()
{
    const QString orders = ShortcutText::tr("In the list of orders");
    return {
        {orders, ShortcutText::tr("Go to the details of the order"), {Qt::Key_Return}},
        {orders, ShortcutText::tr("From the first order: go to the filter box"), {Qt::Key_Up}},
        {orders, ShortcutText::tr("Select more orders"), {Qt::SHIFT | Qt::Key_Down, Qt::SHIFT | Qt::Key_Up}},
        {orders, ShortcutText::tr("Open the menu of the order"), {Qt::Key_Menu, Qt::SHIFT | Qt::Key_F10}},
    };
}

QList<Shortcut> keysOfDetail()
{
    const QString detail = ShortcutText::tr("In the details");
    return {
        {detail, ShortcutText::tr("Copy the field"), {Qt::Key_Return, QKeySequence(QKeySequence::Copy)}},
        {detail, ShortcutText::tr("Open the menu of the field"), {Qt::Key_Menu, Qt::SHIFT | Qt::Key_F10}},
        {detail, ShortcutText::tr("Find in the description or in Raw, when the keys are there"),
            {QKeySequence(QKeySequence::Find)}},
        {detail, ShortcutText::tr("Back to the list of orders"), {Qt::Key_Escape}},
    };
}

} // namespace

QString Shortcut::keysText() const
{
    QString text;
    for (const QKeySequence& key : keys) {
        const QString native = key.toString(QKeySequence::NativeText);
        text = text.isEmpty() ? native : ShortcutText::tr("%1 or %2", "two keys that do the same").arg(text, native);
    }
    return text;
}

QList<Shortcut> shortcutsOf(const QMenuBar& menus)
{
    QList<Shortcut> found;
    const QList<QAction*> actions = menus.actions();
    for (const QAction* action : actions) {
        if (action->menu())
            collect(*action->menu(), withoutMnemonic(action->text()), found);
    }
    return found;
}

QList<Shortcut> keysOfParts()
{
    return keysOfFilter() + keysOfOrders() + keysOfDetail();
}

} // namespace docket
