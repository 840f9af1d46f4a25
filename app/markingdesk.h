// SPDX-License-Identifier: MIT
#pragma once

#include "models/lists/listfile.h"
#include "models/memory/ordermemory.h"

#include <QFutureWatcher>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <optional>

class QThreadPool;

namespace docket {

class CompareDialog;
class MainWindow;
class OrderTableModel;

// What the person does with orders beside reading them: done, snoozed, looked at, back
// again. Asks the memory and says what came of it. Outlives the window it serves and can
// serve another.
class MarkingDesk : public QObject
{
    Q_OBJECT
public:
    MarkingDesk(OrderMemory& memory, const OrderTableModel& model, QThreadPool& pool);
    ~MarkingDesk() override;

    void serve(MainWindow& window);

Q_SIGNALS:
    void copyRequested(const QString& text);

private:
    void connectActions();
    void act(MemoryAct what, const QDateTime& until = {});
    void toggleDone();
    void goToNew(int step);
    void begin(); // to look at the current order
    void lookedLongEnough();
    void leave(); // the order that was looked at
    void tell(MemoryAct what, int count, bool canUndo);
    void askToForget();
    void compare();
    void openList(const QString& path);
    void takeList();
    void enableActions();

    OrderMemory& m_memory;
    const OrderTableModel& m_model;
    MainWindow* m_window = nullptr;
    QTimer m_look;
    QThreadPool& m_pool;
    QPointer<CompareDialog> m_compare;
    QFutureWatcher<ListFile> m_list; // that is being read
    QDateTime m_until; // of the last snooze
    // Looked at, but told when it is left: what is new or changed about it is still being read.
    std::shared_ptr<const Snapshot> m_lookedIn;
    std::optional<OrderRow> m_looked;
};

} // namespace docket
