// SPDX-License-Identifier: MIT
#pragma once

#include "models/orders/marks.h"

#include <QList>
#include <QObject>

#include <memory>
#include <vector>

class QSettings;

namespace docket {

class Loader;
class MainWindow;
class OrderMemory;
class Snapshot;
struct SourceState;

// Tells the desktop that new orders came, when the window is not in front: how many, and
// nothing about anybody. Can be switched off. Outlives the window it serves and can serve
// another.
class Notifier : public QObject
{
    Q_OBJECT
public:
    Notifier(Loader& loader, OrderMemory& memory, QSettings& settings);

    void serve(MainWindow& window);

Q_SIGNALS:
    void told(const QString& words); // what the desktop was told

private:
    void takeEnd(const QList<SourceState>& states);
    void count(const MarkedOrders& orders);
    void settle();
    void tell(int fresh);

    QSettings& m_settings;
    MainWindow* m_window = nullptr;
    int m_known = -1; // new orders at the end of the last load; −1: there was none
    std::weak_ptr<const Snapshot> m_latest; // of the loader
    // What a load ended with, and what came after that, until one of them is counted: the
    // memory answers about the latest alone.
    std::vector<std::weak_ptr<const Snapshot>> m_whole;
    std::weak_ptr<const Snapshot> m_counted;
    int m_now = 0; // new orders in it
    unsigned m_shown = 0; // the desktop's number of the last one, which the next replaces
};

} // namespace docket
