// SPDX-License-Identifier: MIT
#include "views/tilerow.h"

#include "models/facetlists.h"
#include "views/paint.h"
#include "views/tile.h"

#include <QHBoxLayout>

namespace docket {

namespace {

constexpr int TopOfTiles = 6;
constexpr int TileGap = 20;
constexpr int OverviewTileGap = 24;
constexpr int NarrowTileGap = 8;

FilterValue anyAttentionValue()
{
    return {QStringLiteral("is"), QStringLiteral("attention")};
}

FilterValue duplicatesValue()
{
    return {QStringLiteral("is"), QStringLiteral("dup")};
}

} // namespace

TileRow::TileRow(Place place, QWidget* parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
    , m_place(place)
    , m_open(new Tile(tr("Open", "orders"), {}, this))
    , m_new(new Tile(scopeTitle(Scope::New), Symbol::New, this, Token::Accent))
    , m_changed(new Tile(scopeTitle(Scope::Changed), Symbol::Changed, this, Token::Changed))
    , m_gone(new Tile(scopeTitle(Scope::Gone), Symbol::Gone, this, Token::Gone))
    , m_attention(new Tile(tr("Needs attention"), Symbol::Alert, this))
    , m_candidates(place == Place::Overview ? new Tile(tr("Candidates"), {}, this) : nullptr)
    , m_jobs(place == Place::Overview ? new Tile(tr("Jobs"), {}, this) : nullptr)
{
    setObjectName(place == Place::Overview ? QStringLiteral("overviewTiles") : QStringLiteral("tiles"));
    add(m_open, "openTile");
    add(m_new, "newTile");
    add(m_changed, "changedTile");
    add(m_gone, "goneTile");
    add(m_attention, "attentionTile");
    m_open->setCheckable(false);
    connect(m_new, &QAbstractButton::clicked, this, [this] { choose(Scope::New); });
    connect(m_changed, &QAbstractButton::clicked, this, [this] { choose(Scope::Changed); });
    connect(m_gone, &QAbstractButton::clicked, this, [this] { choose(Scope::Gone); });
    connect(m_open, &QAbstractButton::clicked, this, &TileRow::clearRequested);
    connect(
        m_attention, &QAbstractButton::clicked, this, [this] { Q_EMIT acted(FacetAct::Only, anyAttentionValue()); });
    if (m_candidates) {
        add(m_candidates, "candidatesTile");
        explain(*m_candidates, tr("Different e-mail addresses. Press to see who has more than one open order."));
        connect(
            m_candidates, &QAbstractButton::clicked, this, [this] { Q_EMIT acted(FacetAct::Only, duplicatesValue()); });
    }
    if (m_jobs) {
        add(m_jobs, "jobsTile");
        m_jobs->setCheckable(false);
        connect(m_jobs, &QAbstractButton::clicked, this, &TileRow::jobsRequested);
    }
    m_row->addStretch(1);
    placeTiles();
}

void TileRow::setCompact(bool compact)
{
    if (compact == m_compact)
        return;
    m_compact = compact;
    const QList<Tile*> tiles = findChildren<Tile*>();
    for (Tile* tile : tiles) {
        tile->setCompact(compact);
        tile->setVisible(!compact || tile->fitsCompact());
    }
    placeTiles();
}

void TileRow::placeTiles()
{
    const int edge = m_place == Place::Overview ? 20 : 8; // the text stands 12 further in
    if (m_compact) {
        m_row->setContentsMargins(0, 0, 0, 0);
        m_row->setSpacing(0);
        return;
    }
    m_row->setContentsMargins(edge, TopOfTiles, edge, 0);
    const int usual = m_place == Place::Overview ? OverviewTileGap : TileGap;
    m_row->setSpacing(usual);
    if (wantedWidth() > width())
        m_row->setSpacing(NarrowTileGap);
    fitTiles();
}

// Where there is no room for all of them, those go first that the side bar has as well.
void TileRow::fitTiles()
{
    int used = wantedWidth();
    for (Tile* tile : {m_gone, m_changed, m_new}) {
        const bool fits = used <= width();
        tile->setVisible(fits);
        if (!fits)
            used -= tile->sizeHint().width() + m_row->spacing();
    }
}

int TileRow::wantedWidth() const
{
    const QMargins margins = m_row->contentsMargins();
    const QList<Tile*> tiles = findChildren<Tile*>();
    int wanted = margins.left() + margins.right() - m_row->spacing();
    for (const Tile* tile : tiles)
        wanted += tile->sizeHint().width() + m_row->spacing();
    return wanted;
}

QSize TileRow::minimumSizeHint() const
{
    return {0, QWidget::minimumSizeHint().height()};
}

void TileRow::add(Tile* tile, const char* name)
{
    tile->setObjectName(QLatin1String(name));
    m_row->addWidget(tile);
}

// A second time: what the window starts with.
void TileRow::choose(Scope scope)
{
    Q_EMIT scopeChosen(scope == m_scope ? Scope::Todo : scope);
}

void TileRow::setLasting(bool lasting)
{
    m_new->setText(lasting ? scopeTitle(Scope::New) : tr("New this session"));
    explain(*m_new,
        lasting ? QString()
                : tr("What was seen, done or snoozed is remembered until Docket ends: the API key is used for this "
                     "session only, or this is the demo."));
    placeTiles();
}

void TileRow::showLists(const FacetLists& lists)
{
    const auto shown = [&](qint64 count) { return lists.filtered ? std::optional<qint64>(count) : std::nullopt; };
    // Of what is gone it is known only where that is shown, and of what is open only where not.
    const bool showsGone = lists.scope == Scope::Gone;
    const auto ofOpen = [&](qint64 count) { return showsGone ? std::optional<qint64>() : shown(count); };
    m_open->showCount(lists.open, ofOpen(lists.openShown));
    m_scope = lists.scope;
    const auto showScope = [&](Tile* tile, Scope scope) {
        const auto at = static_cast<std::size_t>(scope);
        const bool isKnown = (scope == Scope::Gone) == showsGone;
        tile->showCount(lists.inScopes[at], isKnown ? shown(lists.matching[at]) : std::nullopt);
        tile->setChecked(lists.scope == scope);
    };
    showScope(m_new, Scope::New);
    showScope(m_changed, Scope::Changed);
    showScope(m_gone, Scope::Gone);
    m_attention->showCount(lists.attention, ofOpen(lists.attentionShown));
    m_attention->setChecked(lists.anyAttentionUse == FilterUse::Chosen);
    if (m_candidates) {
        m_candidates->showCount(lists.candidates, {});
        m_candidates->setChecked(lists.duplicatesUse == FilterUse::Chosen);
    }
    if (m_jobs)
        m_jobs->showCount(lists.jobs, {});
    placeTiles(); // numbers may need more room now
}

void TileRow::resizeEvent(QResizeEvent*)
{
    placeTiles();
}

} // namespace docket
