// SPDX-License-Identifier: MIT
#include "views/overview.h"

#include "models/facetlists.h"
#include "views/countlist.h"
#include "views/healthview.h"
#include "views/paint.h"
#include "views/plaindelegate.h"
#include "views/textlabel.h"
#include "views/tilerow.h"
#include "views/trendpanel.h"

#include <QGridLayout>
#include <QTimer>
#include <QVBoxLayout>

namespace docket {

namespace {

constexpr int OverviewEdge = 24;
constexpr int WidestOverview = 1680;
constexpr int LeastColumn = 250;
constexpr int MostColumns = 3;
constexpr std::array OverviewFacets{
    Facet::Package, Facet::Job, Facet::Attention, Facet::Recruiter, Facet::Country, Facet::City, Facet::Waiting};

} // namespace

Overview::Overview(QWidget* parent)
    : QScrollArea(parent)
    , m_tiles(new TileRow(TileRow::Place::Overview, this))
    , m_health(new HealthView(this))
    , m_grid(new QGridLayout)
{
    setObjectName(QStringLiteral("overview"));
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* page = new QWidget(this);
    page->setBackgroundRole(QPalette::Base);
    page->setMaximumWidth(WidestOverview);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, OverviewEdge);
    column->setSpacing(16);
    column->addWidget(m_tiles);
    m_grid->setContentsMargins(OverviewEdge, 0, OverviewEdge, 0);
    m_grid->setHorizontalSpacing(32);
    m_grid->setVerticalSpacing(20);
    column->addLayout(m_grid);
    addHealth(*column);
    column->addStretch(1);
    for (const Facet facet : OverviewFacets)
        addList(facet);
    m_trend = new TrendPanel(page);
    connect(m_trend, &TrendPanel::copyRequested, this, &Overview::copyRequested);
    connect(m_trend, &TrendPanel::left, this, &Overview::left);
    setWidget(page);
    setAlignment(Qt::AlignLeading | Qt::AlignTop);
    viewport()->setBackgroundRole(QPalette::Base);
    connect(m_tiles, &TileRow::acted, this, &Overview::acted);
    connect(m_tiles, &TileRow::clearRequested, this, &Overview::clearRequested);
    connect(m_tiles, &TileRow::scopeChosen, this, &Overview::scopeChosen);
    connect(m_tiles, &TileRow::jobsRequested, this, [this] { focusByKeyboard(&listOf(Facet::Job).view()); });
    layOut();
}

// Its texts stand at the edge of the lists' ones.
void Overview::addHealth(QBoxLayout& column)
{
    auto* group = new QWidget(this);
    auto* inside = new QVBoxLayout(group);
    inside->setContentsMargins(OverviewEdge, 0, OverviewEdge, 0);
    inside->setSpacing(4);
    auto* title = new TextLabel(tr("&Integrations"), TextStyle::BodyMedium);
    title->setBuddy(m_health);
    title->setContentsMargins(plainCellEdge, 0, plainCellEdge, 0);
    inside->addWidget(title);
    inside->addWidget(m_health);
    column.addWidget(group);
    connect(m_health, &HealthView::actionRequested, this, &Overview::healthActionRequested);
    connect(m_health, &HealthView::copyRequested, this, &Overview::copyRequested);
    connect(m_health, &HealthView::left, this, &Overview::left);
}

void Overview::setHealth(HealthModel& model)
{
    m_health->setHealth(model);
}

void Overview::focusHealth()
{
    focusByKeyboard(m_health);
    // Later: a page that has only now come to the front has not been laid out.
    QTimer::singleShot(0, this, [this] { ensureWidgetVisible(m_health); });
}

void Overview::addList(Facet facet)
{
    auto* list = new CountList(facet, widget());
    m_lists += list;
    connect(&list->view(), &FacetView::acted, this, &Overview::acted);
    connect(&list->view(), &FacetView::countsRequested, this, &Overview::countsRequested);
    connect(&list->view(), &FacetView::left, this, &Overview::left);
}

CountList& Overview::listOf(Facet facet) const
{
    const auto at = std::find(OverviewFacets.begin(), OverviewFacets.end(), facet) - OverviewFacets.begin();
    return *m_lists.at(at);
}

QWidget* Overview::firstFocus() const
{
    return &m_lists.first()->view();
}

void Overview::setLasting(bool lasting)
{
    m_tiles->setLasting(lasting);
}

void Overview::showLists(const FacetLists& lists)
{
    m_tiles->showLists(lists);
    for (std::size_t i = 0; i < OverviewFacets.size(); ++i)
        m_lists.at(static_cast<qsizetype>(i))->showList(lists.topOf(OverviewFacets[i]), lists.attentionUnderOthers);
}

void Overview::showTrend(const QList<TrendDay>& trend)
{
    m_trend->showTrend(trend);
}

void Overview::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    layOut();
}

void Overview::layOut()
{
    const int room = viewport()->width() - 2 * OverviewEdge;
    const int columns = std::clamp(room / (LeastColumn + m_grid->horizontalSpacing()), 1, MostColumns);
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (int i = 0; i < m_lists.size(); ++i)
        m_grid->addWidget(m_lists.at(i), i / columns, i % columns, Qt::AlignTop);
    // It takes what is left of the last row.
    const int next = static_cast<int>(m_lists.size());
    m_grid->addWidget(m_trend, next / columns, next % columns, 1, columns - next % columns, Qt::AlignTop);
    for (int i = 0; i < MostColumns; ++i)
        m_grid->setColumnStretch(i, i < columns ? 1 : 0);
}

} // namespace docket
