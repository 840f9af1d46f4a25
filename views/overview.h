// SPDX-License-Identifier: MIT
#pragma once

#include "models/memory/ordertrend.h"
#include "views/facetview.h"
#include "views/windowaction.h"

#include <QList>
#include <QScrollArea>

class QBoxLayout;
class QGridLayout;

namespace docket {

class CountList;
struct FacetLists;
class HealthModel;
class HealthView;
class TileRow;
class TrendPanel;

// The page of counts: tiles, then lists in as many columns as there is room for. A bar
// filters like one of the side bar.
class Overview final : public QScrollArea
{
    Q_OBJECT
public:
    explicit Overview(QWidget* parent = nullptr);

    void setLasting(bool lasting);
    void showLists(const docket::FacetLists& lists);
    void showTrend(const QList<docket::TrendDay>& trend);
    // How it stands with the integrations, below the lists. The model must outlive it.
    void setHealth(HealthModel& model);
    void focusHealth(); // by the keys
    QWidget* firstFocus() const; // the first list

Q_SIGNALS:
    // Of an integration of a connection, by its id and the connection's key slot.
    void healthActionRequested(docket::WindowAction action, const QString& keySlot, const QString& integrationId);
    void copyRequested(const QString& text);
    void acted(docket::FacetAct act, const docket::FilterValue& value);
    void clearRequested();
    void scopeChosen(docket::Scope scope);
    void countsRequested(docket::Facet facet);
    void left();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void addHealth(QBoxLayout& column);
    void addList(Facet facet);
    void layOut();
    CountList& listOf(Facet facet) const;

    TileRow* m_tiles;
    HealthView* m_health;
    QGridLayout* m_grid;
    QList<CountList*> m_lists;
    TrendPanel* m_trend;
    int m_columns = 0;
};

} // namespace docket
