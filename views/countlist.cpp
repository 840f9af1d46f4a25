// SPDX-License-Identifier: MIT
#include "views/countlist.h"

#include "views/paint.h"
#include "views/textlabel.h"

#include <QEvent>
#include <QHBoxLayout>

#include <algorithm>

namespace docket {

namespace {

constexpr int HeadingEdge = 8; // where the labels of the rows begin

} // namespace

CountList::CountList(Facet facet, QWidget* parent)
    : QWidget(parent)
    , m_facet(facet)
    , m_inUse(new TextLabel({}, TextStyle::Small, Token::Text3, this))
    , m_view(new FacetView(m_rows, FacetDelegate::Place::Overview, this))
{
    auto* title = new TextLabel(facetTitle(facet), TextStyle::BodyStrong, Token::Text, this);
    auto* heading = new QHBoxLayout;
    heading->setContentsMargins(HeadingEdge, 0, HeadingEdge, 6);
    heading->addWidget(title, 1);
    heading->addWidget(m_inUse);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(heading);
    column->addWidget(m_view);
    m_view->setAccessibleName(facetTitle(facet));
    m_view->setObjectName(QStringLiteral("counts-") + facetField(facet));
    m_view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    fitHeight();
}

void CountList::showList(const FacetList& list, qint64 ordersWithAttention)
{
    QList<FacetRow> rows;
    for (const FacetValue& value : list.values)
        rows += valueRow(m_facet, value, list);
    if (list.masked)
        rows += maskedRow(m_facet);
    m_rows.showRows(rows);
    m_inUse->setVisible(m_facet != Facet::Waiting); // its ranges are there, used or not
    m_inUse->setText(m_facet == Facet::Attention ? tr("%Ln order(s)", nullptr, static_cast<int>(ordersWithAttention))
                                                 : tr("%Ln in use", "values of a facet", static_cast<int>(list.inUse)));
    fitHeight();
}

void CountList::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        fitHeight();
}

// Room for the usual number of rows, so that little moves when there are fewer.
void CountList::fitHeight()
{
    const auto rows = std::max(static_cast<int>(FacetAsk::fewValues), m_rows.rowCount());
    m_view->setFixedHeight(rows * themeOf(this).px(Measure::SideBarRow));
}

} // namespace docket
