// SPDX-License-Identifier: MIT
#pragma once

#include "models/filteredit.h"

#include <QMenu>

class QContextMenuEvent;
class QKeyEvent;

namespace docket {

// A value that one can copy and, where the filter has a field for it, filter by.
struct MenuValue
{
    QString text;
    QString field = {}; // as typed before the colon; empty: none
    QString asked = {}; // what the filter asks for, where that is not the text
    bool operator==(const MenuValue&) const = default;
};
using MenuValues = QList<MenuValue>;

// What one can do with values: copy them, filter by them. Shown with popup(); gone when
// it is closed.
class ValueMenu final : public QMenu
{
    Q_OBJECT
public:
    explicit ValueMenu(const MenuValues& values, QWidget* parent);

Q_SIGNALS:
    void copyRequested(const QString& text);
    void filterRequested(const docket::FilterValue& value, docket::FilterChange change);

private:
    void add(const MenuValue& value, bool named);
};

// Whether a key asks for the context menu. The menu key itself comes as a context menu
// event, Shift+F10 as a key.
bool asksForMenu(const QKeyEvent& event);

// Where a context menu opens: under the pointer, or for a key in the middle of the widget.
QPoint menuPlace(const QWidget* widget, const QContextMenuEvent* event = nullptr);

} // namespace docket
