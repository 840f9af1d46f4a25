// SPDX-License-Identifier: MIT
#pragma once

#include "models/api/loader.h"
#include "models/api/walk.h"
#include "models/orders/page.h"
#include "models/orders/store.h"

#include <QNetworkAccessManager>
#include <QObject>
#include <QTimer>

#include <memory>
#include <vector>

namespace docket {

// The loader's side of the thread border: runs up to four walks at once, appends
// their pages to the store and publishes, at most every 100 ms. Everything it emits
// carries the number of the load it belongs to. Lives on the loader thread.
class LoadWorker : public QObject
{
    Q_OBJECT
public:
    LoadWorker();
    ~LoadWorker() override;

    void begin(quint64 load, const LoadRequest& request); // ends the one under way
    void stop();
    void retryNow();

    // One state for each different integration id, in order.
    static QList<SourceState> waitingStates(const QList<LoadSource>& sources);

Q_SIGNALS:
    void snapshotReady(quint64 load, const std::shared_ptr<const docket::Snapshot>& snapshot);
    void statesReady(quint64 load, const QList<docket::SourceState>& states);
    void ended(quint64 load, const QList<docket::SourceState>& states);

private:
    // The walk of one source; both pointers are empty until its turn comes.
    struct Lane
    {
        std::unique_ptr<Walk> walk;
        Generation* generation = nullptr;
    };

    void forgetOthers();
    void startWaiting();
    void startLane(qsizetype at);
    Walk::Taken takePage(qsizetype at, const Page& page);
    void takeProgress(qsizetype at);
    void takeEnd(qsizetype at, const WalkEnd& end);
    void showsRowsOf(qsizetype at, const WalkEnd& end);
    bool hasRowsOf(const QString& integrationId) const;
    void noteChange();
    void publish();
    void endLoad();

    QNetworkAccessManager m_network;
    PageParser m_parser;
    Store m_store;
    QTimer m_pause; // between two publications
    LoadRequest m_request;
    QList<SourceState> m_states;
    std::vector<Lane> m_lanes; // by the index of the state
    quint64 m_load = 0;
    bool m_loading = false;
    bool m_changed = false; // since the last publication
    bool m_firstPagePublished = false;
};

} // namespace docket
