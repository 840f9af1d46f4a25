// SPDX-License-Identifier: MIT
#pragma once

#include <QFutureWatcher>
#include <QList>
#include <QObject>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

class QThreadPool;

namespace docket {

struct OrderList;

// What could stand in place of the word at the cursor.
struct FilterProposal
{
    QString text; // as it is typed: "country:DE"
    QString words; // for people, translated: "Germany"
    bool isField = false; // only its value will look for something
    std::optional<qint64> count; // orders that have it under the rest of the filter; none: not known
    QString insert; // takes the place of FilterProposals::from to ::to
    bool namesPerson = false;
    bool operator==(const FilterProposal&) const = default;
};

struct FilterProposals
{
    static constexpr qsizetype most = 8;

    QString filter; // what was asked for
    qsizetype cursor = 0;
    qsizetype from = 0;
    qsizetype to = 0;
    QList<FilterProposal> rows; // best first, at most `most`
};

// Fields, and values among the orders of the list: their packages, jobs, places, people,
// integrations, flags. With counts where those of the list are of the rest of the filter.
// Costs a look at every value that the list's orders share, so any thread but the window's;
// empty when `stopAsked` said so.
FilterProposals proposalsFor(
    const OrderList& list, const QString& filter, qsizetype cursor, bool withCounts = true,
    const std::function<bool()>& stopAsked = [] { return false; });

// The same on the pool, from the results shown lately; latest wins, at most one answer to
// each question. Window's thread.
class FilterCompletion : public QObject
{
    Q_OBJECT
public:
    explicit FilterCompletion(QThreadPool& pool, QObject* parent = nullptr);
    ~FilterCompletion() override;

    // What is shown now, and the filter that it answers.
    void setResult(const std::shared_ptr<const docket::OrderList>& list, const QString& filter);
    void ask(const QString& filter, qsizetype cursor);

Q_SIGNALS:
    void ready(const docket::FilterProposals& proposals);

private:
    struct Result
    {
        std::shared_ptr<const OrderList> list;
        QString filter;
    };
    std::shared_ptr<const OrderList> listWithoutWord(const QString& filter, qsizetype cursor);

    QThreadPool& m_pool;
    QFutureWatcher<FilterProposals> m_watcher; // of the latest job only
    Result m_shown;
    // Of the filter as it was before the word at the cursor was begun: the counts of later
    // ones are narrowed by a half-typed word.
    Result m_rest;
};

} // namespace docket
