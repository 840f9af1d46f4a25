// SPDX-License-Identifier: MIT
#pragma once

#include "models/api/apikey.h"
#include "models/api/failure.h"
#include "models/api/walk.h"

#include <QDateTime>
#include <QList>
#include <QObject>
#include <QString>
#include <QThread>
#include <QUrl>

#include <memory>
#include <optional>

namespace docket {

class Snapshot;
class LoadWorker;

struct LoadSource
{
    QString integrationId;
    QString label;

    friend bool operator==(const LoadSource&, const LoadSource&) = default;
};

struct LoadRequest
{
    QUrl baseUrl; // ".../v1"; the path of the endpoint is appended
    ApiKey key;
    QList<LoadSource> sources; // an id that comes again is left out
    int pageSize = 250; // 1–250
    WalkLimits limits; // for tests; the defaults are right
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
    bool showsEarlierWalk = false; // rows of an earlier walk are still shown

    bool isOver() const { return phase != Phase::Waiting && phase != Phase::Loading && phase != Phase::Retrying; }
};

// Loads the open orders of integrations, page by page, on a thread of its own that
// owns the network access manager, the parser and the store. Lives on the window's
// thread (or the command line's); no response byte is ever seen there. At most four
// integrations at once, one request in flight each. Only GET is ever sent.
// Signals never come from inside a call of load() or stop().
class Loader : public QObject
{
    Q_OBJECT
public:
    explicit Loader(QObject* parent = nullptr);
    ~Loader() override; // stops and waits for the thread

    // Begins a load; one under way is stopped first: its ended() still follows, its
    // snapshots and states do not. Integrations that are not in the request lose
    // their rows; the others keep them until their new walk is complete.
    void load(const LoadRequest& request);
    void stop(); // keeps what came; ended() follows
    void retryNow(); // those that wait before asking again ask at once
    bool isLoading() const { return m_loading; }
    const QList<SourceState>& states() const { return m_states; } // of the latest load()

Q_SIGNALS:
    // At most every 100 ms while loading, the first page at once, and once at the
    // end before ended().
    void snapshotChanged(std::shared_ptr<const docket::Snapshot> snapshot);
    void statesChanged(const QList<docket::SourceState>& states);
    // The one end of each load(), also of a stopped one. isLoading() is still true
    // when it is the end of a load that another load() has replaced.
    void ended(const QList<docket::SourceState>& states);

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
