// SPDX-License-Identifier: MIT
#pragma once

#include "models/facetlists.h"
#include "models/facetrowsmodel.h"
#include "views/facetview.h"

#include <QWidget>

namespace docket {

class TextLabel;

// One facet of the overview: its title, how many of its values are in use, and a bar for
// each of the first few.
class CountList final : public QWidget
{
    Q_OBJECT
public:
    explicit CountList(Facet facet, QWidget* parent = nullptr);

    void showList(const FacetList& list, qint64 ordersWithAttention);
    FacetView& view() const { return *m_view; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void fitHeight();

    Facet m_facet;
    FacetRowsModel m_rows; // what the list shows, no more than that
    TextLabel* m_inUse;
    FacetView* m_view;
};

} // namespace docket
