// SPDX-License-Identifier: MIT
#pragma once

#include "models/cellmarks.h"

#include <QFutureWatcher>
#include <QHash>
#include <QObject>

#include <memory>

class QThreadPool;

namespace docket {

struct OrderList;

// Snippets by row of the snapshot; rows that need none have a null one.
using RowSnippets = QHash<quint32, Snippet>;

// Makes the snippets of the rows in sight on the pool; latest wins. What it has made is
// kept as long as list and columns stay, so that scrolling asks for new rows only.
// Window's thread.
class OrderSnippets : public QObject
{
    Q_OBJECT
public:
    explicit OrderSnippets(QThreadPool& pool, QObject* parent = nullptr);
    ~OrderSnippets() override;

    // The rows at these positions of the list, as the columns show them.
    void make(const std::shared_ptr<const docket::OrderList>& list, int first, int last,
        const QList<docket::OrderColumn>& columns);

Q_SIGNALS:
    // All that are known of this list; for the rows asked for last, all.
    void snippetsReady(std::shared_ptr<const docket::OrderList> list, const docket::RowSnippets& snippets);

private:
    void take();

    QThreadPool& m_pool;
    std::shared_ptr<const OrderList> m_list;
    QList<OrderColumn> m_columns;
    RowSnippets m_known;
    QFutureWatcher<RowSnippets> m_watcher; // of the latest job only
};

} // namespace docket
