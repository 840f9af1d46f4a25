// SPDX-License-Identifier: MIT
#pragma once

#include "views/facetview.h"

namespace docket {

class SideBarModel;

// All sections in one list with one scroll bar. A title folds its section by click, Return,
// Left and Right; "Show 412 more" opens a search field in place.
class SideBar final : public FacetView
{
    Q_OBJECT
public:
    static constexpr int usualWidth = 224;
    static constexpr int leastWidth = 180;
    static constexpr int mostWidth = 320;

    explicit SideBar(SideBarModel& model, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    void showViews(const QStringList& titles, qsizetype current);

Q_SIGNALS:
    void viewChosen(qsizetype index);
    void scopeChosen(docket::Scope scope);

protected:
    void activateLine(const docket::FacetRow& row) override;
    bool fold(const docket::FacetRow& row, bool folded) override;

private:
    void placeSearchFields(int first, int last);
    void focusSearch(Facet facet);
    void leaveSearch(Facet facet);

    SideBarModel& m_rows;
};

} // namespace docket
