// SPDX-License-Identifier: MIT
#include "views/valuemenu.h"

#include <QContextMenuEvent>
#include <QFontMetrics>
#include <QKeyEvent>

namespace docket {

namespace {

constexpr int longestInMenu = 32; // letters of a value

QString inMenu(const QFontMetrics& metrics, QString text)
{
    text = metrics.elidedText(
        text.left(1'000).simplified(), Qt::ElideRight, longestInMenu * metrics.horizontalAdvance(QLatin1Char('n')));
    return text.replace(QLatin1Char('&'), QStringLiteral("&&"));
}

} // namespace

ValueMenu::ValueMenu(const MenuValues& values, QWidget* parent)
    : QMenu(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    for (const MenuValue& value : values)
        add(value, values.size() > 1);
}

void ValueMenu::add(const MenuValue& value, bool named)
{
    if (!isEmpty())
        addSeparator();
    const QString shown = inMenu(fontMetrics(), value.text);
    QAction* copy = addAction(named ? tr("Copy “%1”").arg(shown) : tr("&Copy"));
    connect(copy, &QAction::triggered, this, [this, value] { Q_EMIT copyRequested(value.text); });
    if (value.field.isEmpty())
        return;
    const auto addFilter = [&](const QString& words, FilterChange change) {
        connect(addAction(words.arg(shown)), &QAction::triggered, this, [this, value, change] {
            Q_EMIT filterRequested({value.field, value.asked.isEmpty() ? value.text : value.asked}, change);
        });
    };
    addFilter(tr("Only “%1”"), FilterChange::Only);
    addFilter(tr("Also “%1”"), FilterChange::Add);
    addFilter(tr("Exclude “%1”"), FilterChange::Exclude);
}

bool asksForMenu(const QKeyEvent& event)
{
    return event.key() == Qt::Key_F10 && event.modifiers() == Qt::ShiftModifier;
}

QPoint menuPlace(const QWidget* widget, const QContextMenuEvent* event)
{
    const bool byMouse = event && event->reason() == QContextMenuEvent::Mouse;
    return byMouse ? event->globalPos() : widget->mapToGlobal(widget->rect().center());
}

} // namespace docket
