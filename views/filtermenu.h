// SPDX-License-Identifier: MIT
#pragma once

#include <QMenu>
#include <QStringList>

namespace docket {

// What can be done with the whole filter: taken along, kept, found again. Holds only what
// can be done now.
class FilterMenu final : public QMenu
{
    Q_OBJECT
public:
    explicit FilterMenu(QWidget* window);

    void showFilter(const QString& filter); // as it stands in the box
    // Newest first; whether they outlast the program.
    void showHistory(const QStringList& filters, bool kept);
    // Alt+1 … Alt+9 are the first nine. `current` is the index of the open view, −1: none.
    void showViews(const QStringList& names, qsizetype current, bool edited);
    void setPinned(bool pinned);

    QAction* copyFilter;
    QAction* pin; // checkable
    QAction* keepHistory; // checkable, in the menu of the history
    QAction* saveView;
    QAction* manageViews;
    QAction* help;

Q_SIGNALS:
    void filterChosen(const QString& filter); // from the history
    void viewChosen(qsizetype index);
    void keepHistoryChosen(bool keep);
    void forgetHistoryChosen();

private:
    QAction* add(const QString& text, const QKeySequence& key = {});

    void addViewEntry(qsizetype index);

    QMenu* m_history;
    QMenu* m_views;
    QList<QAction*> m_entries; // one for each view
};

// A view's name as it is shown: "Lyon · edited" when what is seen has gone away from it.
QString viewTitle(const QString& name, bool edited);

} // namespace docket
