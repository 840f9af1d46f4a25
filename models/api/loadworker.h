// SPDX-License-Identifier: MIT
#pragma once

#include "models/api/loader.h"
#include "models/api/lookup.h"
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
    explicit LoadWorker(const std::shared_ptr<ProxyPasswords>& proxies);
    ~LoadWorker() override;

    void begin(quint64 load, const LoadRequest& request); // ends the one under way
    void update(quint64 load, const LoadRequest& request);
    void reload(quint64 load, const QList<LoadSource>& sources);
    void stop();
    void retryNow();

    // One state for each different source, in order, without its key; what `known` has of
    // it, or waiting.
    static QList<SourceState> statesOf(const QList<LoadSource>& sources, const QList<SourceState>& known = {});

Q_SIGNALS:
    void snapshotReady(quint64 load, const std::shared_ptr<const docket::Snapshot>& snapshot);
    void statesReady(quint64 load, const QList<docket::SourceState>& states);
    void ended(quint64 load, const QList<docket::SourceState>& states);
    void called(const docket::CallRecord& record);

private:
    // One source and its latest walk; both pointers are empty until its turn comes.
    struct Lane
    {
        LoadSource source;
        SourceState state;
        std::unique_ptr<Walk> walk;
        Generation* generation = nullptr;
        std::shared_ptr<SourceNames> names = std::make_shared<SourceNames>();
        bool lookedUp = false; // or tried to
    };

    void take(const LoadRequest& request);
    static void labelState(Lane& lane);
    static void makeWait(Lane& lane);
    QList<SourceState> states() const;
    void goOn(quint64 load);
    void forgetOthers();
    void startWaiting();
    void startLane(Lane& lane);
    Walk::Taken takePage(const Lane& lane, const Page& page);
    void takeProgress(Lane& lane);
    void takeEnd(Lane& lane, const WalkEnd& end);
    void showsRowsOf(Lane& lane, const WalkEnd& end);
    void tell(const Lane& lane, CallRecord record);
    void lookUpNext();
    void dropLookup();
    void takeNames(const LookedUp& found);
    bool hasRowsOf(const LoadSource& source) const;
    void noteChange();
    void publish();
    bool endIfOver();
    void endLoad();

    QNetworkAccessManager m_network;
    PageParser m_parser;
    Store m_store;
    QTimer m_pause; // between two publications
    LoadRequest m_request;
    std::vector<std::unique_ptr<Lane>> m_lanes; // in the order of the request
    std::unique_ptr<Lookup> m_lookup; // while nothing is loaded; one at a time
    quint64 m_load = 0;
    bool m_loading = false;
    bool m_changed = false; // since the last publication
    bool m_firstPagePublished = false;
};

} // namespace docket
