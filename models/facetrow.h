// SPDX-License-Identifier: MIT
#pragma once

#include "models/facetlists.h"

#include <QMetaType>
#include <QString>

#include <optional>

namespace docket {

// One row of the side bar, or of a list of the overview. A value.
struct FacetRow
{
    enum class Kind {
        Section, // a title that may fold what is below it
        Bar, // a value
        Source, // an integration with its square
        View, // a saved view
        Scope, // which orders are looked at
        Note, // a sentence
        Search, // the place of a search field
        More, // shows more values
        Fewer, // back to the few
    };
    Kind kind = Kind::Bar;
    std::optional<Facet> facet; // none: the section is about something else
    QString text; // for people
    FilterValue value; // what a click asks for; empty where there is nothing to ask for
    std::optional<qint64> count;
    qint64 longest = 0; // the count with the longest bar; 0: no bar
    FilterUse use = FilterUse::None;
    QString connection = {}; // of Source: its key slot
    int colorIndex = 0; // of Source
    int view = -1; // of View: its number among all
    std::optional<docket::Scope> scope; // of Scope
    bool failed = false; // of Source: a warning stands for the count
    bool folded = false; // of Section
    bool canFold = false;

    bool isSamePlace(const FacetRow& other) const
    {
        return kind == other.kind && facet == other.facet && value == other.value && connection == other.connection
            && view == other.view && scope == other.scope;
    }
    bool operator==(const FacetRow&) const = default;
};

} // namespace docket

Q_DECLARE_METATYPE(docket::FacetRow)
