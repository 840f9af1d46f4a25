// SPDX-License-Identifier: MIT
#include "models/sidebarmodel.h"

#include <algorithm>

namespace docket {

namespace {

constexpr qsizetype moreValues = 50;

// From the top; integrations stand before them.
constexpr std::array sideBarFacets{Facet::Connection, Facet::Package, Facet::Job, Facet::Country, Facet::City,
    Facet::Recruiter, Facet::Manager, Facet::Status, Facet::Waiting, Facet::Attention};

// Not every server sends them: no section, rather than an empty one.
bool isRare(Facet facet)
{
    return facet == Facet::Manager || facet == Facet::Status || facet == Facet::Waiting;
}

FacetRow plainRow(FacetRow::Kind kind, Facet facet, const QString& text)
{
    FacetRow row;
    row.kind = kind;
    row.facet = facet;
    row.text = text;
    return row;
}

bool hasFailed(const SourceState& source)
{
    return source.phase == SourceState::Phase::Failed;
}

} // namespace

SideBarModel::SideBarModel(QObject* parent)
    : FacetRowsModel(parent)
    , m_lists(std::make_shared<FacetLists>())
{
    update();
}

void SideBarModel::showLists(const std::shared_ptr<const FacetLists>& lists)
{
    m_lists = lists;
    update();
}

void SideBarModel::showViews(const QStringList& titles, qsizetype current)
{
    m_views = titles;
    m_currentView = current;
    update();
}

void SideBarModel::showSources(const QList<SourceState>& sources)
{
    m_sources = sources;
    update();
}

void SideBarModel::setFolded(Facet facet, bool folded)
{
    m_folded[static_cast<std::size_t>(facet)] = folded;
    update();
}

void SideBarModel::showMore(Facet facet)
{
    FacetAsk next = askOf(facet);
    next.limit = isSearching(facet) ? next.limit + moreValues : moreValues;
    ask(facet, next);
}

void SideBarModel::showFewer(Facet facet)
{
    ask(facet, {});
}

void SideBarModel::search(Facet facet, const QString& text)
{
    ask(facet, {moreValues, text});
}

void SideBarModel::ask(Facet facet, const FacetAsk& ask)
{
    FacetAsk& known = m_asks[static_cast<std::size_t>(facet)];
    if (known == ask)
        return;
    known = ask;
    update();
    Q_EMIT askChanged(facet, ask);
}

int SideBarModel::positionOf(FacetRow::Kind kind, Facet facet) const
{
    for (int at = 0; at < rowCount(); ++at) {
        if (row(at).kind == kind && row(at).facet == facet)
            return at;
    }
    return -1;
}

void SideBarModel::update()
{
    QList<FacetRow> rows;
    addScopes(rows);
    addViews(rows);
    addConnections(rows);
    for (const Facet facet : sideBarFacets)
        addFacet(facet, rows);
    showRows(rows);
}

FacetRow SideBarModel::sectionRow(Facet facet, const QString& title, bool hasRows) const
{
    FacetRow row = plainRow(FacetRow::Kind::Section, facet, title);
    row.canFold = hasRows;
    row.folded = hasRows && isFolded(facet);
    if (!hasRows)
        row.count = 0;
    return row;
}

// All of them, with counts outside of the filter: what is new is not to be hidden by it.
void SideBarModel::addScopes(QList<FacetRow>& rows) const
{
    FacetRow section;
    section.kind = FacetRow::Kind::Section;
    section.text = tr("Views");
    rows += section;
    for (std::size_t i = 0; i < scopeCount; ++i) {
        FacetRow row;
        row.kind = FacetRow::Kind::Scope;
        row.scope = static_cast<Scope>(i);
        row.text = scopeTitle(*row.scope);
        row.count = m_lists->inScopes[i];
        row.use = m_lists->scope == *row.scope ? FilterUse::Chosen : FilterUse::None;
        rows += row;
    }
}

// Below those that are always there, without a title of their own.
void SideBarModel::addViews(QList<FacetRow>& rows) const
{
    for (qsizetype i = 0; i < m_views.size(); ++i) {
        FacetRow row;
        row.kind = FacetRow::Kind::View;
        row.view = static_cast<int>(i);
        row.text = m_views.at(i);
        row.use = i == m_currentView ? FilterUse::Chosen : FilterUse::None;
        rows += row;
    }
}

// In the order of the connection, also those that brought nothing.
void SideBarModel::addConnections(QList<FacetRow>& rows) const
{
    const bool several = m_lists->askedOf(Facet::Connection).found > 1; // they have a section of their own
    rows += sectionRow(Facet::Integration, several ? tr("Integrations") : tr("Connections"), !m_sources.isEmpty());
    if (isFolded(Facet::Integration))
        return;
    const QList<FacetValue>& values = m_lists->askedOf(Facet::Integration).values;
    for (qsizetype i = 0; i < m_sources.size(); ++i) {
        const LoadSource& source = m_sources.at(i).source;
        FacetRow row = plainRow(
            FacetRow::Kind::Source, Facet::Integration, source.label.isEmpty() ? source.integrationId : source.label);
        row.value = {facetField(Facet::Integration), source.integrationId};
        row.connection = source.connection;
        row.colorIndex = static_cast<int>(i);
        row.failed = hasFailed(m_sources.at(i));
        row.count = 0;
        const auto known = std::find_if(values.cbegin(), values.cend(), [&](const FacetValue& value) {
            return value.value.text == source.integrationId && value.connection == source.connection;
        });
        if (known != values.cend()) {
            row.count = known->count;
            row.use = known->use;
        }
        rows += row;
    }
}

void SideBarModel::addFacet(Facet facet, QList<FacetRow>& rows) const
{
    const FacetList& list = m_lists->askedOf(facet);
    const bool hasRows = list.found > 0 || isSearching(facet);
    if ((isRare(facet) && !hasRows) || (facet == Facet::Connection && list.found < 2))
        return;
    rows += sectionRow(facet, facetTitle(facet), hasRows);
    if (hasRows && !isFolded(facet))
        addValues(facet, rows);
}

void SideBarModel::addValues(Facet facet, QList<FacetRow>& rows) const
{
    const FacetList& list = m_lists->askedOf(facet);
    if (list.masked) {
        rows += maskedRow(facet);
        return;
    }
    if (isSearching(facet))
        rows += plainRow(FacetRow::Kind::Search, facet, {});
    for (const FacetValue& value : list.values)
        rows += valueRow(facet, value, list);
    if (list.values.isEmpty())
        rows += plainRow(FacetRow::Kind::Note, facet, tr("Nothing found"));
    if (const qint64 more = list.found - list.values.size(); more > 0)
        rows += plainRow(FacetRow::Kind::More, facet, tr("Show %n more", "values of a facet", static_cast<int>(more)));
    if (isSearching(facet))
        rows += plainRow(FacetRow::Kind::Fewer, facet, tr("Show fewer"));
}

} // namespace docket
