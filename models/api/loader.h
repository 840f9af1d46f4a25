// SPDX-License-Identifier: MIT
#pragma once

#include "models/api/callrecord.h"
#include "models/api/failure.h"
#include "models/api/loadsource.h"
#include "models/api/proxypasswords.h"
#include "models/api/walk.h"

#include <QDateTime>
#include <QList>
#include <QObject>
#include <QString>
#include <QThread>

#include <memory>
#include <optional>

namespace docket {

class Snapshot;
class LoadWorker;

struct LoadRequest
{
    QList<LoadSource> sources; // one that comes again is left out
    int pageSize = 250; // 1–250
    bool looksUp = false; // what integrations and packages are called, once the orders are there
    WalkLimits limits = {}; // for tests; the defaults are right
};

// How the walk of one integration stands.
struct SourceState
{
    enum class Phase {
        Waiting, // its turn has not come
        Loading,
        Retrying, // waits before asking again; retryAt says until when
        Complete, // the walk reached its end
        Partial, // it broke, or some orders are unreadable; orders came
        Failed, // it broke before an order came
        Stopped, // by the user
    };
    LoadSource source;
    Phase phase = Phase::Waiting;
    int page = 0; // the page being asked for, from 1
    qint64 orders = 0; // of this walk
    qint64 repeated = 0; // ids that came again
    qint64 unreadable = 0;
    std::optional<Failure> failure; // why Partial, Failed or Retrying
    QDateTime retryAt; // UTC
    QDateTime endedAt; // UTC
    QDateTime shownAt; // UTC; end of the walk whose rows are shown, or that had none; invalid: there was none
    bool showsEarlierWalk = false; // rows of an earlier walk are still shown

    bool isOver() const { return phase != Phase::Waiting && phase != Phase::Loading && phase != Phase::Retrying; }
};

// Loads the orders of integrations, page by page, on a thread of its own that
// owns the network access manager, the parser and the store. Lives on the window's
// thread (or the command line's); no response byte is ever seen there. At most four
// integrations at once over all connections, one request in flight each. Only GET is
// ever sent. Signals never come from inside a call.
class Loader : public QObject
{
    Q_OBJECT
public:
    // What people gave for proxies; who gives nothing, leaves it out.
    explicit Loader(
        const std::shared_ptr<ProxyPasswords>& proxies = std::make_shared<ProxyPasswords>(), QObject* parent = nullptr);
    ~Loader() override; // stops and waits for the thread

    // Begins a load; one under way is stopped first: its ended() still follows, its
    // snapshots and states do not. Sources that are not in the request lose
    // their rows; the others keep them until their new walk is complete.
    void load(const LoadRequest& request);
    // Makes the request the one that is loaded: sources that are not in it go with their
    // rows, new ones and those that ask otherwise are loaded, the rest is left as it is.
    // Joins a load under way: both end together.
    void update(const LoadRequest& request);
    // These sources of the latest request again, those aside that are being loaded. Joins
    // a load under way.
    void reload(const QList<LoadSource>& sources);
    void stop(); // keeps what came; ended() follows
    void retryNow(); // those that wait before asking again ask at once
    bool isLoading() const { return m_loading; }
    const QList<SourceState>& states() const { return m_states; } // of the latest request, in its order

Q_SIGNALS:
    // At most every 100 ms while loading, the first page at once, and once at the
    // end before ended().
    void snapshotChanged(std::shared_ptr<const docket::Snapshot> snapshot);
    void statesChanged(const QList<docket::SourceState>& states);
    // The one end of what load(), update() and reload() began, also of what was stopped.
    // isLoading() is still true when another load has replaced it.
    void ended(const QList<docket::SourceState>& states);
    // Each request that came to its end, whatever load it belonged to.
    void called(const docket::CallRecord& record);

private:
    void takeSnapshot(quint64 load, const std::shared_ptr<const Snapshot>& snapshot);
    void takeStates(quint64 load, const QList<SourceState>& states);
    void takeEnd(quint64 load, const QList<SourceState>& states);

    QThread m_thread;
    LoadWorker* m_worker; // lives on m_thread and goes with it
    QList<SourceState> m_states;
    quint64 m_load = 0;
    bool m_loading = false;
};

} // namespace docket
