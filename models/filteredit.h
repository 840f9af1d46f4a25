// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <memory>

namespace docket {

struct Query;

// The filter is one text, whoever changes it: typed in the box, or written by a click on a
// chip, a facet, a cell or a field of the detail. These functions are those clicks. They
// never fail: what cannot be read in the text stays text. Cheap; any thread.

// A value that a click can ask for. Only orders whose field says exactly this match.
struct FilterValue
{
    QString field; // as typed before the colon: "package", "country"; "is" for a flag
    QString text; // the whole value as received, or the flag's name
    bool operator==(const FilterValue&) const = default;
};

// One term of a filter, in words.
struct FilterTerm
{
    bool excluded = false;
    QString field; // as typed; empty: any field
    QString fieldTitle; // for people, translated: "Package", "Any field"
    QStringList choices; // for people: the text, the country by its name, the flag in words
};

// What a click on a value wants.
enum class FilterChange { Only, Add, Exclude };

// What a filter does with a value.
enum class FilterUse { None, Chosen, Excluded };

QList<FilterTerm> filterTerms(const QString& filter);

// Asks for this value alone of its field; a second time, for no value of it.
QString withOnly(const QString& filter, const FilterValue& value);
// Asks for this value besides those already asked for; a second time, no more.
QString withAdded(const QString& filter, const FilterValue& value);
// Asks for orders that do not have this value; a second time, no more.
QString withExcluded(const QString& filter, const FilterValue& value);
// One of these three.
QString changedFilter(const QString& filter, const FilterValue& value, FilterChange change);
// Without the value, chosen or excluded.
QString withoutValue(const QString& filter, const FilterValue& value);
// Without the term at this index of filterTerms().
QString withoutTerm(const QString& filter, qsizetype index);

// Values that a filter chooses or excludes; for lists that mark many.
class FilterUses
{
public:
    explicit FilterUses(const QString& filter);
    FilterUse of(const FilterValue& value) const;

private:
    std::shared_ptr<const Query> m_query;
};

// For people, translated: "Package" for "package"; the name itself where there is no such field.
QString fieldTitle(const QString& field);
// For people, translated: "No phone number" for "nophone".
QString flagTitle(const QString& flag);

} // namespace docket
