// SPDX-License-Identifier: MIT
#include "views/tilerow.h"

#include "models/facetlists.h"
#include "views/tile.h"

#include <QHBoxLayout>

namespace docket {

namespace {

constexpr int TopOfTiles = 6;
constexpr int TileGap = 20;
constexpr int OverviewTileGap = 24;
constexpr int NarrowTileGap = 8;
constexpr int NarrowTileRow = 480;

FilterValue anyAttentionValue()
{
    return {QStringLiteral("is"), QStringLiteral("attention")};
}

} // namespace

TileRow::TileRow(Place place, QWidget* parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
    , m_place(place)
    , m_open(new Tile(tr("Open", "orders"), {}, this))
    , m_attention(new Tile(tr("Needs attention"), Symbol::Alert, this))
    , m_jobs(place == Place::Overview ? new Tile(tr("Jobs"), {}, this) : nullptr)
{
    setObjectName(place == Place::Overview ? QStringLiteral("overviewTiles") : QStringLiteral("tiles"));
    const int edge = place == Place::Overview ? 20 : 8; // the text stands 12 further in
    m_row->setContentsMargins(edge, TopOfTiles, edge, 0);
    add(m_open, "openTile");
    add(m_attention, "attentionTile");
    m_open->setCheckable(false);
    connect(m_open, &QAbstractButton::clicked, this, &TileRow::clearRequested);
    connect(
        m_attention, &QAbstractButton::clicked, this, [this] { Q_EMIT acted(FacetAct::Only, anyAttentionValue()); });
    if (m_jobs) {
        add(m_jobs, "jobsTile");
        m_jobs->setCheckable(false);
        connect(m_jobs, &QAbstractButton::clicked, this, &TileRow::jobsRequested);
    }
    m_row->addStretch(1);
}

void TileRow::add(Tile* tile, const char* name)
{
    tile->setObjectName(QLatin1String(name));
    m_row->addWidget(tile);
}

void TileRow::showLists(const FacetLists& lists)
{
    const auto shown = [&](qint64 count) { return lists.filtered ? std::optional<qint64>(count) : std::nullopt; };
    m_open->showCount(lists.open, shown(lists.openShown));
    m_attention->showCount(lists.attention, shown(lists.attentionShown));
    m_attention->setChecked(lists.anyAttentionUse == FilterUse::Chosen);
    if (m_jobs)
        m_jobs->showCount(lists.jobs, {});
}

void TileRow::resizeEvent(QResizeEvent*)
{
    const int usual = m_place == Place::Overview ? OverviewTileGap : TileGap;
    m_row->setSpacing(width() < NarrowTileRow ? NarrowTileGap : usual);
}

} // namespace docket
