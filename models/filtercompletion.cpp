// SPDX-License-Identifier: MIT
#include "models/filtercompletion.h"

#include "models/filteredit.h"
#include "models/filtervalues.h"
#include "models/filterwords.h"
#include "models/orderlist.h"
#include "models/orders/fold.h"

#include <QCoreApplication>
#include <QPromise>
#include <QtConcurrentRun>
#include <QThreadPool>

#include <algorithm>

namespace docket {

namespace {

constexpr qsizetype longestTyped = 100; // nobody completes more
constexpr qsizetype mostOfOneField = 3; // where others are proposed, too

// Fields with values of their own, in the order in which a bare word is looked for.
const QStringList& fieldsWithValues()
{
    static const QStringList fields{QStringLiteral("job"), QStringLiteral("package"), QStringLiteral("city"),
        QStringLiteral("country"), QStringLiteral("recruiter"), QStringLiteral("manager"), QStringLiteral("conn"),
        QStringLiteral("status"), QStringLiteral("is"), QStringLiteral("waiting")};
    return fields;
}

bool isFlagName(const QString& field)
{
    return field == QLatin1String("is") || field == QLatin1String("no");
}

bool isPerson(const QString& field)
{
    return field == QLatin1String("recruiter") || field == QLatin1String("manager");
}

// The word at the cursor, as far as it is typed.
struct TypedWord
{
    FilterWord word;
    qsizetype choice = 0; // where the choice at the cursor begins
    qsizetype end = 0; // and ends
    std::string folded; // what is typed of it
    QString typed;
};

std::optional<FilterWord> wordAt(const QString& filter, qsizetype cursor)
{
    const QList<FilterWord> words = filterWords(filter);
    const auto word = std::find_if(
        words.begin(), words.end(), [&](const FilterWord& each) { return each.from < cursor && cursor <= each.to; });
    return word == words.end() ? std::nullopt : std::make_optional(*word);
}

// What the filter looks for; two that look for the same are equal.
QString asAsked(const QString& filter)
{
    return withoutTerm(filter, -1);
}

QString withoutField(QString filter, const QString& field)
{
    const QList<FilterWord> words = filterWords(filter);
    for (auto word = words.crbegin(); word != words.crend(); ++word) {
        if (word->field == field)
            filter.remove(word->from, word->to - word->from);
    }
    return asAsked(filter);
}

std::optional<TypedWord> wordAtCursor(const QString& filter, qsizetype cursor)
{
    const std::optional<FilterWord> word = wordAt(filter, cursor);
    if (!word || cursor < word->choices.first())
        return std::nullopt;
    TypedWord at{*word, 0, word->to, {}, {}};
    for (qsizetype i = 0; i < word->choices.size(); ++i) {
        if (word->choices.at(i) > cursor)
            break;
        at.choice = word->choices.at(i);
        at.end = i + 1 < word->choices.size() ? word->choices.at(i + 1) - 1 : word->to;
    }
    at.typed = filter.mid(at.choice, cursor - at.choice);
    if (at.typed.startsWith(QLatin1Char('/')) || at.typed.size() > longestTyped)
        return std::nullopt;
    if (at.typed.startsWith(QLatin1Char('=')))
        at.typed.remove(0, 1);
    if (at.typed.startsWith(QLatin1Char('"')))
        at.typed.remove(0, 1);
    at.folded = folded(at.typed.toStdString());
    return at;
}

class Proposer
{
    Q_DECLARE_TR_FUNCTIONS(FilterCompletion)

public:
    Proposer(const OrderList& list, const QString& filter, const TypedWord& at, bool withCounts,
        const std::function<bool()>& stopAsked)
        : m_list(list)
        , m_filter(filter)
        , m_at(at)
        , m_withCounts(withCounts)
        , m_stopAsked(stopAsked)
        , m_sign(at.word.excluded ? QStringLiteral("-") : QString())
    {
    }

    QList<FilterProposal> rows()
    {
        if (m_at.word.field.isEmpty())
            proposeForBareWord();
        else
            proposeValues();
        const QString present = m_filter.mid(m_at.word.from, m_at.end - m_at.word.from);
        m_rows.removeIf([&](const FilterProposal& row) { return row.insert == present; });
        return m_rows.first(std::min(m_rows.size(), FilterProposals::most));
    }

private:
    void proposeValues()
    {
        const QString field = m_at.word.field.toLower();
        const QString before = m_filter.mid(m_at.word.from, m_at.choice - m_at.word.from);
        const QStringList others = otherChoices();
        const auto found
            = valuesOfField(m_list, field, m_at.folded, FilterProposals::most + 1 + others.size(), m_stopAsked);
        for (const FoundValue& value : found) {
            if (others.contains(value.choice, Qt::CaseInsensitive))
                continue;
            m_rows += rowOf(field, value);
            m_rows.last().insert = before + value.choice;
        }
    }

    QStringList otherChoices() const
    {
        QStringList others;
        const QList<qsizetype>& begins = m_at.word.choices;
        for (qsizetype i = 0; i < begins.size(); ++i) {
            const qsizetype end = i + 1 < begins.size() ? begins.at(i + 1) - 1 : m_at.word.to;
            if (begins.at(i) != m_at.choice)
                others += m_filter.mid(begins.at(i), end - begins.at(i));
        }
        return others;
    }

    // Of what could be meant by a word: a field's name, or a value without its field.
    void proposeForBareWord()
    {
        if (m_at.folded.empty() || m_at.word.choices.size() > 1)
            return;
        const QStringList fields = m_filter.at(m_at.choice) == QLatin1Char('"') ? QStringList() : fieldsBegun();
        for (const QString& field : fields)
            addField(field, m_at.word.excluded);
        if (fields.size() == 1) {
            for (const FoundValue& value : valuesOfField(m_list, fields.first(), {}, mostOfOneField, m_stopAsked))
                m_rows += rowOf(fields.first(), value);
        }
        if (m_at.folded.size() > 1)
            addMatchingValues();
        if (m_rows.size() > FilterProposals::most - fields.size())
            m_rows.resize(std::max(fields.size(), FilterProposals::most - fields.size()));
        for (const QString& field : fields) {
            if (!m_at.word.excluded && !isFlagName(field))
                addField(field, true);
        }
    }

    // By the name, or by the word that people know it by.
    QStringList fieldsBegun() const
    {
        QStringList byName;
        QStringList byTitle;
        for (std::size_t i = 1; i < queryFieldCount; ++i) {
            const std::string_view name = queryFieldName(static_cast<QueryField>(i));
            const QString field = QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()));
            if (byName.contains(field) || byTitle.contains(field))
                continue; // two fields are typed alike
            if (name.starts_with(m_at.folded))
                byName += field;
            else if (matchIn(folded(fieldTitle(field).toStdString()), m_at.folded) == ValueMatch::Beginning)
                byTitle += field;
        }
        return byName + byTitle;
    }

    void addField(const QString& field, bool excluded)
    {
        const QString text = (excluded ? QStringLiteral("-") : QString()) + field + QLatin1Char(':');
        m_rows += {text, fieldWords(field, excluded), true, std::nullopt, text, false};
    }

    static QString fieldWords(const QString& field, bool excluded)
    {
        if (field == QLatin1String("no"))
            return excluded ? tr("Is there", "the field of an order has a value") : tr("Is missing");
        if (field == QLatin1String("is"))
            return excluded ? tr("Is not, needs not") : tr("Is, or needs attention");
        return excluded ? tr("%1 is not", "a field: Country is not …").arg(fieldTitle(field))
                        : tr("%1 is", "a field: Country is …").arg(fieldTitle(field));
    }

    // Those that begin with it before those with a word that does.
    void addMatchingValues()
    {
        QList<FilterProposal> later;
        for (const QString& field : fieldsWithValues()) {
            const auto found = valuesOfField(m_list, field, m_at.folded, mostOfOneField, m_stopAsked);
            for (const FoundValue& value : found) {
                if (value.count > 0 && value.match != ValueMatch::Inside)
                    (value.match == ValueMatch::Beginning ? m_rows : later) += rowOf(field, value);
            }
        }
        m_rows += later;
    }

    FilterProposal rowOf(const QString& field, const FoundValue& value) const
    {
        const QString text = m_sign + field + QLatin1Char(':') + value.choice;
        const auto count = m_withCounts ? std::make_optional<qint64>(value.count) : std::nullopt;
        return {text, value.words, false, count, text, isPerson(field)};
    }

    const OrderList& m_list;
    const QString& m_filter;
    const TypedWord& m_at;
    const bool m_withCounts;
    const std::function<bool()>& m_stopAsked;
    const QString m_sign;
    QList<FilterProposal> m_rows;
};

} // namespace

FilterProposals proposalsFor(const OrderList& list, const QString& filter, qsizetype cursor, bool withCounts,
    const std::function<bool()>& stopAsked)
{
    FilterProposals proposals{filter, cursor, cursor, cursor, {}};
    const std::optional<TypedWord> at = wordAtCursor(filter, cursor);
    if (!at)
        return proposals;
    proposals.from = at->word.from;
    proposals.to = at->end;
    proposals.rows = Proposer(list, filter, *at, withCounts, stopAsked).rows();
    if (stopAsked())
        proposals.rows.clear();
    return proposals;
}

FilterCompletion::FilterCompletion(QThreadPool& pool, QObject* parent)
    : QObject(parent)
    , m_pool(pool)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        if (!m_watcher.isCanceled())
            Q_EMIT ready(m_watcher.result());
    });
}

FilterCompletion::~FilterCompletion()
{
    m_watcher.cancel();
}

void FilterCompletion::setResult(const std::shared_ptr<const OrderList>& list, const QString& filter)
{
    m_shown = {list, asAsked(filter)};
    if (m_rest.list && m_rest.list->snapshot != list->snapshot)
        m_rest = {};
}

// null: there is none whose counts leave the word at the cursor out.
std::shared_ptr<const OrderList> FilterCompletion::listWithoutWord(const QString& filter, qsizetype cursor)
{
    const std::optional<FilterWord> word = wordAt(filter, cursor);
    if (!word || !m_shown.list)
        return nullptr;
    const QString rest = asAsked(QString(filter).remove(word->from, word->to - word->from));
    if (m_shown.filter == rest)
        m_rest = m_shown;
    if (m_rest.list && m_rest.filter == rest)
        return m_rest.list;
    // Counts of a field's values leave the field's own terms out.
    const bool onlyFieldDiffers
        = !word->field.isEmpty() && withoutField(m_shown.filter, word->field) == withoutField(filter, word->field);
    return onlyFieldDiffers ? m_shown.list : nullptr;
}

void FilterCompletion::ask(const QString& filter, qsizetype cursor)
{
    m_watcher.cancel();
    if (!m_shown.list)
        return;
    const std::shared_ptr<const OrderList> counted = listWithoutWord(filter, cursor);
    const std::shared_ptr<const OrderList> list = counted ? counted : m_shown.list;
    m_watcher.setFuture(QtConcurrent::run(
        &m_pool, [list, filter, cursor, withCounts = counted != nullptr](QPromise<FilterProposals>& promise) {
            promise.addResult(
                proposalsFor(*list, filter, cursor, withCounts, [&promise] { return promise.isCanceled(); }));
        }));
}

} // namespace docket
