// SPDX-License-Identifier: MIT
#pragma once

#include "views/facetview.h"

#include <QWidget>

#include <memory>

class QHBoxLayout;

namespace docket {

struct FacetLists;
class Tile;

// The numbers over the table, or over the overview, which has two more. They count outside
// of filter and view, and say what the filter leaves.
class TileRow final : public QWidget
{
    Q_OBJECT
public:
    enum class Place { Table, Overview };

    explicit TileRow(Place place, QWidget* parent = nullptr);

    // A line of marks and numbers, for a window with little height.
    void setCompact(bool compact);
    // False: what is new is known until Docket ends.
    void setLasting(bool lasting);
    void showLists(const docket::FacetLists& lists);
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void clearRequested(); // all open orders
    void jobsRequested();
    void scopeChosen(docket::Scope scope);
    void acted(docket::FacetAct act, const docket::FilterValue& value);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void add(Tile* tile, const char* name);
    void choose(Scope scope);
    void placeTiles();
    void fitTiles();
    int wantedWidth() const; // of all tiles

    QHBoxLayout* m_row;
    Place m_place;
    bool m_compact = false;
    Scope m_scope = Scope::All;
    Tile* m_open;
    Tile* m_new;
    Tile* m_changed;
    Tile* m_gone;
    Tile* m_attention;
    Tile* m_candidates; // like the next one: null over the table
    Tile* m_jobs;
};

} // namespace docket
