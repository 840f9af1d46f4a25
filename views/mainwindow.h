// SPDX-License-Identifier: MIT
#pragma once

#include "models/connectionstate.h"
#include "models/memory/ordertrend.h"
#include "views/actions.h"
#include "views/facetview.h"
#include "views/situation.h"
#include "views/windowaction.h"

#include <QMainWindow>

#include <memory>

class QMenu;
class QSplitter;
class QStackedWidget;
class QVBoxLayout;

namespace docket {

class DetailPane;
class EmptyState;
class FilterBar;
class HealthModel;
class NoticeBar;
class OrderTable;
class OrderTableModel;
class Overview;
class PaneLayout;
struct PaneSizes;
class ProgressLine;
class ResultLine;
class SideBarModel;
class SidePane;
class SituationDisplay;
class StatusLine;
class TileRow;
class ToolBar;

// Places the panels and turns what happens in them into requests. Owns no logic and
// no data: what it says comes from the Situation it is given.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    MainWindow(OrderTableModel& model, SideBarModel& sideBar, QWidget* parent = nullptr);

    const Actions& actions() const { return m_actions; }
    OrderTable& table() const { return *m_table; }
    DetailPane& detail() const { return *m_detail; }
    StatusLine& statusLine() const { return *m_status; }
    FilterBar& filterBar() const { return *m_filter; }
    QString filter() const;
    void setFilter(const QString& text); // as if it was typed

    void showSituation(const Situation& situation);
    // Tiles and overview; the side bar has a model.
    void showFacets(const std::shared_ptr<const docket::FacetLists>& lists);
    void showTrend(const QList<docket::TrendDay>& trend); // in the overview
    // How it stands with the integrations, in the overview. The model must outlive it.
    void setHealth(HealthModel& model);
    // All connections in the File menu, those that are switched on checked.
    void showConnections(const QList<ConnectionState>& connections);
    void focusFilter();
    PaneSizes paneSizes() const;
    void setPaneSizes(const PaneSizes& sizes);
    // What a copy of orders did, with those that were selected and are not in sight.
    void tellCopied(const QString& message);
    // That something was done, and that Undo takes it back: undoRequested().
    void offerUndo(const QString& message);
    void showLasting(bool lasting); // whether marks are remembered when Docket has ended
    void showMasked(bool masked); // that personal data is hidden; the models hide it

Q_SIGNALS:
    void requested(docket::WindowAction action);
    void requestedFor(docket::WindowAction action, const docket::SourceState& source);
    void filterChanged(const QString& text);
    void scopeChosen(docket::Scope scope); // by the person
    void undoRequested();
    void requestedForConnection(docket::WindowAction action, const QString& keySlot);
    void requestedForIntegration(docket::WindowAction action, const QString& keySlot, const QString& integrationId);
    void copyRequested(const QString& text);
    void connectionToggled(const QString& keySlot, bool enabled);
    // All counts of a facet are to be copied.
    void countsRequested(docket::Facet facet);
    void linkActivated(const QUrl& url);
    void filesDropped(const QStringList& paths);
    void paneSizesChanged(); // by the person

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    QWidget* makeBody();
    QWidget* makeMiddle();
    void connectParts();
    void connectFacets();
    void connectActions();
    void layOut();
    void act(FacetAct what, const FilterValue& value);
    void showAll();
    void showTable();
    void showViews(); // saved ones, in the side bar
    void showViewName(); // in the tool bar, where there is no side bar
    void fillViewMenu();
    QWidget* mainPane() const; // what is in the middle
    void movePane(int step);
    void clearFilter();
    void undoClear();
    void mail(QStringList (OrderTableModel::*addresses)(int) const);
    void undoLast();
    void openSnoozeMenu();
    void openSnoozeMenuAt(const QPoint& globalAt);
    void showOrderMenu(const QModelIndex& index, const QPoint& globalAt);

    Actions m_actions;
    QMenu* m_connections;
    ToolBar* m_tools;
    QSplitter* m_panes;
    SidePane* m_side;
    NoticeBar* m_notice;
    QStackedWidget* m_pages; // table and detail, or the overview
    QSplitter* m_split;
    TileRow* m_tiles;
    Overview* m_overview;
    ResultLine* m_result;
    FilterBar* m_filter;
    ProgressLine* m_progress;
    QVBoxLayout* m_column = nullptr; // tiles, result line, then what is in the middle
    QStackedWidget* m_middle; // the table, or a panel
    OrderTableModel& m_model;
    OrderTable* m_table;
    EmptyState* m_empty;
    DetailPane* m_detail;
    StatusLine* m_status;
    SituationDisplay* m_display;
    PaneLayout* m_layout = nullptr;
    docket::Scope m_scope = docket::Scope::Todo; // as last shown
    enum class Undoable { Filter, Other };
    QList<Undoable> m_undoable; // the latest last
    QString m_clearedFilter; // to be had back by Undo
};

} // namespace docket
