// SPDX-License-Identifier: MIT
#pragma once

#include "models/filtercompletion.h"
#include "models/savedviews.h"

#include <QList>
#include <QObject>
#include <QStringList>

#include <functional>
#include <optional>

namespace docket {

class FilterAssist;
class FilterField;
class FilterMenu;
class ResultLine;

// What the filter's parts have in common: the text in the box is the one filter, the chips
// are the same in words, a view is a text with a name. A change by any of them is a change
// of the text. Keeps nothing: who keeps views and history is told by signals and tells what
// is there by show…(). Clearing is the window's, which can take it back.
class FilterBar final : public QObject
{
    Q_OBJECT
public:
    // How the table says and takes its columns, widths and sort.
    struct TableHooks
    {
        std::function<QString()> read;
        std::function<void(const QString&)> write;
    };

    FilterBar(FilterField& field, ResultLine& line, QWidget& window);

    FilterMenu& menu() const { return *m_menu; }
    void setTableHooks(const TableHooks& hooks);

    void setFilter(const QString& filter);
    void showHint(const QString& hint, bool unfinished);
    void showProposals(const docket::FilterProposals& proposals);
    void showHistory(const QStringList& filters, bool kept);
    void showViews(const QList<docket::SavedView>& views);
    void setPinned(bool pinned);

    const QList<SavedView>& views() const { return m_views; }
    qsizetype currentView() const; // the one opened or saved last, −1: none
    bool isCurrentViewEdited() const;
    void openView(qsizetype index); // none of this index: nothing happens
    void checkCurrentView(); // when the table looks another way

Q_SIGNALS:
    void proposalsWanted(const QString& filter, qsizetype cursor); // showProposals() answers
    void committed(const QString& filter); // Return in the box
    void keepHistoryChosen(bool keep);
    void forgetHistoryChosen();
    void pinChosen(bool pin);
    void copyRequested(const QString& filter); // as the command line takes it
    void viewsEdited(const QList<docket::SavedView>& views); // all there are to be
    void viewsShown(); // views, their names or the current one changed

private:
    void connectMenu();
    void removeTerm(qsizetype index);
    void selectTerm(qsizetype index);
    void askForName();
    void saveAs(const QString& name);
    void manageViews();
    void showHelp();
    QString tableState() const;

    QWidget& m_window;
    FilterField& m_field;
    ResultLine& m_line;
    FilterAssist* m_assist;
    FilterMenu* m_menu;
    TableHooks m_hooks;
    QList<SavedView> m_views;
    std::optional<SavedView> m_current; // as it was opened or saved
};

} // namespace docket
