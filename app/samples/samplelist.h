// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>

#include <optional>
#include <vector>

namespace docket {

struct HttpRequest;
struct SampleSource;

// The orders that one request asks an integration for: what is open, or, asked of the
// successor of that endpoint, orders of every status as its filters choose them.
class SampleList
{
public:
    // What is open, without a status, in the order in which the source has it.
    static SampleList ofOpenOrders(const SampleSource& source);
    // With their statuses. nullopt: a filter is none that Kombo would take.
    static std::optional<SampleList> ofOrders(const SampleSource& source, const HttpRequest& request);

    qsizetype count() const;
    qsizetype orderBytes(qsizetype index) const; // about
    void appendOrder(qsizetype index, QByteArray& to) const;
    // What a cursor is good for: this integration and these filters.
    const QByteArray& scope() const { return m_scope; }

private:
    explicit SampleList(const SampleSource& source);

    struct Wanted
    {
        QList<QByteArray> statuses;
        QList<QByteArray> ids;
        QByteArray createdAfter;
    };
    bool isWanted(qsizetype each, const Wanted& wanted) const;
    qsizetype openCount() const;
    qsizetype goneCount() const; // of closedCount(), the first ones
    qsizetype closedCount() const;
    QByteArray createdOf(qsizetype each) const;
    qsizetype at(qsizetype index) const; // of all, the open ones first
    QByteArray json(qsizetype each) const;
    QByteArray statusOf(qsizetype each) const;

    const SampleSource* m_source;
    bool m_withStatus = false;
    std::optional<std::vector<qsizetype>> m_chosen; // of all; none: all of them
    QByteArray m_scope;
};

} // namespace docket
