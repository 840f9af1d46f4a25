// SPDX-License-Identifier: MIT
#pragma once

#include "models/chasefiles.h"

#include <QFutureWatcher>
#include <QObject>
#include <QPointer>
#include <QString>
#include <QUrl>

#include <memory>

class QThreadPool;

namespace docket {

class ChaseDialog;
class MainWindow;
class OrderMemory;
class OrderTableModel;
struct OrderList;

// The chase list of the orders that are shown: written on the pool, then read, mailed or
// saved as files, and its orders marked asked. One at a time. Outlives the window it serves.
class ChaseDesk : public QObject
{
    Q_OBJECT
public:
    ChaseDesk(OrderMemory& memory, const OrderTableModel& model, QThreadPool& pool);

    void serve(MainWindow& window);

Q_SIGNALS:
    void linkActivated(const QUrl& url);

private:
    void begin();
    void showList();
    void askForFolder();
    void save(const QString& folder);
    void tellSaved();
    void markAsked(qsizetype draft);
    void markSaved(qsizetype count); // that many more
    void letGo(); // of the list, once nobody needs it

    OrderMemory& m_memory;
    const OrderTableModel& m_model;
    QThreadPool& m_pool;
    MainWindow* m_window = nullptr;
    QPointer<ChaseDialog> m_dialog;
    std::shared_ptr<const OrderList> m_list; // whose orders are asked about
    ChaseList m_chase;
    qsizetype m_saved = 0; // of its drafts, the first ones
    QFutureWatcher<ChaseList> m_making;
    QFutureWatcher<SavedDrafts> m_saving;
};

} // namespace docket
