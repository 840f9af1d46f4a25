// SPDX-License-Identifier: MIT
#pragma once

#include "views/facetview.h"

#include <QList>
#include <QScrollArea>

class QGridLayout;

namespace docket {

class CountList;
struct FacetLists;
class TileRow;

// The page of counts: tiles, then lists in as many columns as there is room for. A bar
// filters like one of the side bar.
class Overview final : public QScrollArea
{
    Q_OBJECT
public:
    explicit Overview(QWidget* parent = nullptr);

    void setLasting(bool lasting);
    void showLists(const docket::FacetLists& lists);
    QWidget* firstFocus() const; // the first list

Q_SIGNALS:
    void acted(docket::FacetAct act, const docket::FilterValue& value);
    void clearRequested();
    void scopeChosen(docket::Scope scope);
    void countsRequested(docket::Facet facet);
    void left();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void addList(Facet facet);
    void layOut();
    CountList& listOf(Facet facet) const;

    TileRow* m_tiles;
    QGridLayout* m_grid;
    QList<CountList*> m_lists;
    int m_columns = 0;
};

} // namespace docket
