// SPDX-License-Identifier: MIT
#pragma once

#include "models/chaselist.h"

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
    struct Saved
    {
        int count = 0;
        QString error; // empty: all are saved
    };

    void begin();
    void showList();
    void askForFolder();
    void save(const QString& folder);
    void tellSaved();
    void markAsked(qsizetype draft);
    void markSaved(qsizetype count); // the first ones
    static Saved saveDrafts(const QString& folder, const QList<ChaseDraft>& drafts);

    OrderMemory& m_memory;
    const OrderTableModel& m_model;
    QThreadPool& m_pool;
    MainWindow* m_window = nullptr;
    QPointer<ChaseDialog> m_dialog;
    std::shared_ptr<const OrderList> m_list; // whose orders are asked about
    ChaseList m_chase;
    QFutureWatcher<ChaseList> m_making;
    QFutureWatcher<Saved> m_saving;
};

} // namespace docket
