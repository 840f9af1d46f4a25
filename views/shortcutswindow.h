// SPDX-License-Identifier: MIT
#pragma once

#include "views/shortcuts.h"

#include <QDialog>

class QLineEdit;

namespace docket {

class PlainTable;
class TextLabel;

// All keys in one list that can be searched, in groups. Made from the actions
// themselves, so that it cannot promise more than there is. Goes with its end.
class ShortcutsWindow final : public QDialog
{
    Q_OBJECT
public:
    explicit ShortcutsWindow(const QList<Shortcut>& shortcuts, QWidget* parent = nullptr);

Q_SIGNALS:
    void copyRequested(const QString& text);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void fill(const QList<Shortcut>& shortcuts);
    void showMatching(const QString& text);

    QLineEdit* m_search;
    PlainTable* m_table;
    TextLabel* m_none;
};

} // namespace docket
