// SPDX-License-Identifier: MIT
#pragma once

#include "models/savedviews.h"
#include "views/dialog.h"

#include <QSet>

class QListWidget;
class QListWidgetItem;

namespace docket {

class Button;
class TextLabel;

// Puts views in order, renames and deletes them. A deleted one stays in its place, struck
// through, until Save, and can be taken back. Goes with its end.
class ManageViewsDialog final : public Dialog
{
    Q_OBJECT
public:
    ManageViewsDialog(const QList<SavedView>& views, QWidget* parent);

Q_SIGNALS:
    void saveRequested(const QList<docket::SavedView>& views);

private:
    void addList();
    Button* addAction(QLayout& row, const QString& text, void (ManageViewsDialog::*slot)());
    void moveUp() { move(-1); }
    void moveDown() { move(1); }
    void move(int step);
    void rename();
    void renamed(QListWidgetItem* item);
    void toggleDeleted();
    void follow();
    void save();
    bool isDeleted(int row) const { return m_deleted.contains(m_views.at(row).id); }

    QList<SavedView> m_views; // in the order of the list
    QSet<QString> m_deleted; // ids
    QListWidget* m_list;
    TextLabel* m_problem;
    Button* m_up;
    Button* m_down;
    Button* m_rename;
    Button* m_delete;
};

} // namespace docket
