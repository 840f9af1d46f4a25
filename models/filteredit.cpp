// SPDX-License-Identifier: MIT
#include "models/filteredit.h"

#include "models/ordercells.h"
#include "models/orders/facets.h"
#include "models/orders/fold.h"
#include "models/orders/query.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace docket {

namespace {

struct FilterText
{
    Q_DECLARE_TR_FUNCTIONS(FilterText)
};

struct NamedWords
{
    const char* name;
    const char* words;
};

constexpr std::array fieldWords{
    NamedWords{"job", QT_TRANSLATE_NOOP("FilterText", "Job")},
    NamedWords{"code", QT_TRANSLATE_NOOP("FilterText", "Job code")},
    NamedWords{"desc", QT_TRANSLATE_NOOP("FilterText", "Description")},
    NamedWords{"name", QT_TRANSLATE_NOOP("FilterText", "Candidate")},
    NamedWords{"email", QT_TRANSLATE_NOOP("FilterText", "E-mail")},
    NamedWords{"phone", QT_TRANSLATE_NOOP("FilterText", "Phone")},
    NamedWords{"city", QT_TRANSLATE_NOOP("FilterText", "City")},
    NamedWords{"country", QT_TRANSLATE_NOOP("FilterText", "Country")},
    NamedWords{"team", QT_TRANSLATE_NOOP("FilterText", "Hiring team")},
    NamedWords{"recruiter", QT_TRANSLATE_NOOP("FilterText", "Recruiter")},
    NamedWords{"manager", QT_TRANSLATE_NOOP("FilterText", "Hiring manager")},
    NamedWords{"package", QT_TRANSLATE_NOOP("FilterText", "Package")},
    NamedWords{"order", QT_TRANSLATE_NOOP("FilterText", "Order")},
    NamedWords{"app", QT_TRANSLATE_NOOP("FilterText", "Application")},
    NamedWords{"conn", QT_TRANSLATE_NOOP("FilterText", "Connection")},
    NamedWords{"integration", QT_TRANSLATE_NOOP("FilterText", "Integration")},
    NamedWords{"status", QT_TRANSLATE_NOOP("FilterText", "Status")},
    NamedWords{"is", QT_TRANSLATE_NOOP("FilterText", "Needs attention")},
    NamedWords{"no", QT_TRANSLATE_NOOP("FilterText", "Needs attention")},
    NamedWords{"waiting", QT_TRANSLATE_NOOP("FilterText", "Waiting")},
    NamedWords{"", QT_TRANSLATE_NOOP("FilterText", "Any field")},
};

constexpr std::array flagWords{
    NamedWords{"nophone", QT_TRANSLATE_NOOP("FilterText", "No phone number")},
    NamedWords{"noname", QT_TRANSLATE_NOOP("FilterText", "No name")},
    NamedWords{"badmail", QT_TRANSLATE_NOOP("FilterText", "E-mail malformed")},
    NamedWords{"nolocation", QT_TRANSLATE_NOOP("FilterText", "No location")},
    NamedWords{"badcountry", QT_TRANSLATE_NOOP("FilterText", "Country not recognised")},
    NamedWords{"norecruiter", QT_TRANSLATE_NOOP("FilterText", "No recruiter")},
    NamedWords{"nodescription", QT_TRANSLATE_NOOP("FilterText", "No description")},
    NamedWords{"dup", QT_TRANSLATE_NOOP("FilterText", "Duplicate candidate")},
    NamedWords{"attention", QT_TRANSLATE_NOOP("FilterText", "Anything")},
    NamedWords{"todo", QT_TRANSLATE_NOOP("FilterText", "To do")},
    NamedWords{"new", QT_TRANSLATE_NOOP("FilterText", "New")},
    NamedWords{"changed", QT_TRANSLATE_NOOP("FilterText", "Changed")},
    NamedWords{"done", QT_TRANSLATE_NOOP("FilterText", "Done")},
    NamedWords{"snoozed", QT_TRANSLATE_NOOP("FilterText", "Snoozed")},
    NamedWords{"asked", QT_TRANSLATE_NOOP("FilterText", "Asked")},
    NamedWords{"listed", QT_TRANSLATE_NOOP("FilterText", "In the list")},
    NamedWords{"unlisted", QT_TRANSLATE_NOOP("FilterText", "Not in the list")},
    NamedWords{"gone", QT_TRANSLATE_NOOP("FilterText", "No longer open")},
    NamedWords{"0", QT_TRANSLATE_NOOP("FilterText", "Since today")},
    NamedWords{"1-2", QT_TRANSLATE_NOOP("FilterText", "1–2 days")},
    NamedWords{"3-7", QT_TRANSLATE_NOOP("FilterText", "3–7 days")},
    NamedWords{"8-30", QT_TRANSLATE_NOOP("FilterText", "Over a week")},
    NamedWords{"31+", QT_TRANSLATE_NOOP("FilterText", "Over a month")},
};

template <std::size_t count>
QString wordsFor(const std::array<NamedWords, count>& table, const QString& name)
{
    for (const NamedWords& known : table) {
        if (name == QLatin1String(known.name))
            return FilterText::tr(known.words);
    }
    return name;
}

QString nameOf(QueryField field)
{
    const std::string_view name = queryFieldName(field);
    return QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()));
}

bool isFlag(QueryField field)
{
    return field == QueryField::Is || field == QueryField::No;
}

// Values of one field exclude each other; is: and no: ask for the same things.
bool isSameField(QueryField one, QueryField other)
{
    return one == other || (isFlag(one) && isFlag(other));
}

// "de" in country: is the whole code by itself.
bool isWholeCountry(const Choice& choice, QueryField field)
{
    return field == QueryField::Country && choice.kind == Choice::Kind::Text && isCountryCode(choice.text);
}

bool isExact(const Choice& choice, QueryField field)
{
    return choice.kind == Choice::Kind::Exact || choice.kind == Choice::Kind::Attention
        || choice.kind == Choice::Kind::Mark || isWholeCountry(choice, field);
}

bool isSameValue(const Choice& one, const Choice& other, QueryField field)
{
    if (one.kind == Choice::Kind::Attention || other.kind == Choice::Kind::Attention)
        return one.kind == other.kind && one.attention == other.attention;
    if (one.kind == Choice::Kind::Mark || other.kind == Choice::Kind::Mark)
        return one.kind == other.kind && one.marks == other.marks;
    return isExact(one, field) && isExact(other, field) && one.folded == other.folded;
}

// The term that asks for a value; nullopt where nothing of it can be looked for.
std::optional<Term> termFor(const FilterValue& value)
{
    QString text = value.text;
    const bool isWord = value.field == QLatin1String("is") || value.field == QLatin1String("waiting")
        || (value.field == QLatin1String("country") && isCountryCode(text.toStdString()));
    const QString asked = isWord
        ? value.field + QLatin1Char(':') + text
        : QStringLiteral("%1:=\"%2\"").arg(value.field, text.replace(QLatin1Char('"'), QStringLiteral("\"\"")));
    Query query = parseQuery(asked.toStdString());
    if (query.terms.size() != 1 || !query.mistakes.empty() || query.terms.front().choices.size() != 1)
        return std::nullopt;
    return std::move(query.terms.front());
}

// A filter taken apart, changed by a click, and put together again.
class FilterEdit
{
public:
    explicit FilterEdit(const QString& filter)
        : m_query(parseQuery(filter.toStdString()))
    {
    }

    QString text() const { return QString::fromStdString(toText(m_query)); }

    bool asksForAlone(const Term& wanted) const
    {
        std::size_t ofField = 0;
        bool found = false;
        for (const Term& term : m_query.terms) {
            if (!isSameField(term.field, wanted.field))
                continue;
            ++ofField;
            found = found || (!term.excluded && term.choices.size() == 1 && has(term, wanted));
        }
        return found && ofField == 1;
    }

    bool has(const Term& wanted, bool excluded) const
    {
        return std::any_of(m_query.terms.begin(), m_query.terms.end(), [&](const Term& term) {
            return term.excluded == excluded && isSameField(term.field, wanted.field) && has(term, wanted);
        });
    }

    void dropField(QueryField field)
    {
        std::erase_if(m_query.terms, [field](const Term& term) { return isSameField(term.field, field); });
    }

    void dropValue(const Term& wanted)
    {
        for (Term& term : m_query.terms) {
            if (isSameField(term.field, wanted.field))
                std::erase_if(term.choices,
                    [&](const Choice& choice) { return isSameValue(choice, wanted.choices.front(), wanted.field); });
        }
        std::erase_if(m_query.terms, [](const Term& term) { return term.choices.empty(); });
    }

    void drop(qsizetype index)
    {
        if (index >= 0 && index < static_cast<qsizetype>(m_query.terms.size()))
            m_query.terms.erase(m_query.terms.begin() + index);
    }

    // As one more choice of a term on this field, or as a term of its own.
    void add(const Term& wanted)
    {
        for (Term& term : m_query.terms) {
            if (term.field == wanted.field && term.excluded == wanted.excluded) {
                term.choices.push_back(wanted.choices.front());
                return;
            }
        }
        m_query.terms.push_back(wanted);
    }

private:
    static bool has(const Term& term, const Term& wanted)
    {
        return std::any_of(term.choices.begin(), term.choices.end(),
            [&](const Choice& choice) { return isSameValue(choice, wanted.choices.front(), wanted.field); });
    }

    Query m_query;
};

QString wordsOf(const Choice& choice, QueryField field)
{
    QString text = QString::fromStdString(choice.text);
    switch (choice.kind) {
    case Choice::Kind::Mark:
        return flagTitle(text.toLower());
    case Choice::Kind::Attention:
        return flagTitle(field == QueryField::No ? QStringLiteral("no") + text.toLower() : text.toLower());
    case Choice::Kind::Regex:
        return QStringLiteral("/%1/").arg(text);
    case Choice::Kind::Exact:
    case Choice::Kind::Text:
        return field == QueryField::Country && isCountryCode(choice.text) ? countryName(text.toUpper()) : text;
    }
    return text;
}

} // namespace

QString fieldTitle(const QString& field)
{
    return wordsFor(fieldWords, field);
}

QString flagTitle(const QString& flag)
{
    return wordsFor(flagWords, flag);
}

QList<FilterTerm> filterTerms(const QString& filter)
{
    QList<FilterTerm> terms;
    const Query query = parseQuery(filter.toStdString());
    for (const Term& term : query.terms) {
        FilterTerm words;
        words.excluded = term.excluded;
        words.field = nameOf(term.field);
        words.fieldTitle = term.field == QueryField::State ? FilterText::tr("State") : fieldTitle(words.field);
        for (const Choice& choice : term.choices)
            words.choices += wordsOf(choice, term.field);
        terms += words;
    }
    return terms;
}

QString withOnly(const QString& filter, const FilterValue& value)
{
    const std::optional<Term> wanted = termFor(value);
    if (!wanted)
        return filter;
    FilterEdit edit(filter);
    const bool again = edit.asksForAlone(*wanted);
    edit.dropField(wanted->field);
    if (!again)
        edit.add(*wanted);
    return edit.text();
}

QString withAdded(const QString& filter, const FilterValue& value)
{
    const std::optional<Term> wanted = termFor(value);
    if (!wanted)
        return filter;
    FilterEdit edit(filter);
    const bool again = edit.has(*wanted, false);
    edit.dropValue(*wanted);
    if (!again)
        edit.add(*wanted);
    return edit.text();
}

QString withExcluded(const QString& filter, const FilterValue& value)
{
    std::optional<Term> wanted = termFor(value);
    if (!wanted)
        return filter;
    FilterEdit edit(filter);
    const bool again = edit.has(*wanted, true);
    edit.dropValue(*wanted);
    wanted->excluded = true;
    if (!again)
        edit.add(*wanted);
    return edit.text();
}

QString changedFilter(const QString& filter, const FilterValue& value, FilterChange change)
{
    switch (change) {
    case FilterChange::Only:
        return withOnly(filter, value);
    case FilterChange::Add:
        return withAdded(filter, value);
    case FilterChange::Exclude:
        return withExcluded(filter, value);
    }
    return filter;
}

QString withoutValue(const QString& filter, const FilterValue& value)
{
    const std::optional<Term> wanted = termFor(value);
    if (!wanted)
        return filter;
    FilterEdit edit(filter);
    edit.dropValue(*wanted);
    return edit.text();
}

QString withoutTerm(const QString& filter, qsizetype index)
{
    FilterEdit edit(filter);
    edit.drop(index);
    return edit.text();
}

FilterUses::FilterUses(const QString& filter)
    : m_query(std::make_shared<Query>(parseQuery(filter.toStdString())))
{
}

FilterUse FilterUses::of(const FilterValue& value) const
{
    if (m_query->empty())
        return FilterUse::None;
    const std::optional<Term> wanted = termFor(value);
    if (!wanted)
        return FilterUse::None;
    for (const Term& term : m_query->terms) {
        if (!isSameField(term.field, wanted->field))
            continue;
        const bool found = std::any_of(term.choices.begin(), term.choices.end(),
            [&](const Choice& choice) { return isSameValue(choice, wanted->choices.front(), wanted->field); });
        if (found)
            return term.excluded ? FilterUse::Excluded : FilterUse::Chosen;
    }
    return FilterUse::None;
}

} // namespace docket
