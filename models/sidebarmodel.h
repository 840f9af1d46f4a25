// SPDX-License-Identifier: MIT
#pragma once

#include "models/api/loader.h"
#include "models/facetrowsmodel.h"

#include <array>
#include <memory>

namespace docket {

// The side bar: the views, those that are always there and those that were saved, a section
// for the integrations and one for each facet, each a title and the rows below it. Knows
// which sections are folded and which are being searched.
class SideBarModel : public FacetRowsModel
{
    Q_OBJECT
public:
    explicit SideBarModel(QObject* parent = nullptr);

    void showLists(const std::shared_ptr<const docket::FacetLists>& lists);
    // Their titles, in order; `current` is the number of the open one, −1: none.
    void showViews(const QStringList& titles, qsizetype current);
    void showSources(const QList<docket::SourceState>& sources);

    void setFolded(Facet facet, bool folded);
    // More values than are shown, with a search field over them; another time, more of them.
    void showMore(Facet facet);
    void showFewer(Facet facet);
    void search(Facet facet, const QString& text);
    QString searchOf(Facet facet) const { return askOf(facet).search; }
    // Where a row stands for; −1: nowhere.
    int positionOf(FacetRow::Kind kind, Facet facet) const;

Q_SIGNALS:
    void askChanged(docket::Facet facet, const docket::FacetAsk& ask);

private:
    const FacetAsk& askOf(Facet facet) const { return m_asks[static_cast<std::size_t>(facet)]; }
    bool isFolded(Facet facet) const { return m_folded[static_cast<std::size_t>(facet)]; }
    bool isSearching(Facet facet) const { return askOf(facet).limit > FacetAsk::fewValues; }
    void ask(Facet facet, const FacetAsk& ask);
    void update();
    void addViews(QList<FacetRow>& rows) const;
    void addScopes(QList<FacetRow>& rows) const;
    void addConnections(QList<FacetRow>& rows) const;
    void addFacet(Facet facet, QList<FacetRow>& rows) const;
    void addValues(Facet facet, QList<FacetRow>& rows) const;
    FacetRow sectionRow(Facet facet, const QString& title, bool hasRows) const;

    std::shared_ptr<const FacetLists> m_lists; // never null
    QStringList m_views;
    qsizetype m_currentView = -1;
    QList<SourceState> m_sources;
    FacetAsks m_asks;
    std::array<bool, facetCount> m_folded{};
};

} // namespace docket
