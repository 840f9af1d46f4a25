// SPDX-License-Identifier: MIT
#pragma once

#include "models/api/walk.h"
#include "tests/support/pages.h"
#include "tests/support/scriptedserver.h"

#include <QList>
#include <QMetaType>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <functional>

namespace docket {
class Snapshot;
}

namespace docket::test {

inline const QByteArray testKey = "kk_live_SECRETSECRET_1234";

// Retries 100 times faster than for people; timeouts that a busy machine does not meet.
WalkLimits quickLimits();
// The same for what ends by a timeout: 300 ms where people get 30 s, or a multiple, for what has
// to come before it.
WalkLimits shortLimits(int times = 1);
Endpoint endpointAt(const QUrl& baseUrl);

// What came of one walk, from its start to its end.
struct WalkRun
{
    WalkEnd end;
    int ends = 0; // must be 1
    QStringList kept; // ids, the first of each, in order
    QStringList unreadable;
    QList<Failure> waits; // each time it waited before asking again
    Failure failure() const { return end.failure.value_or(Failure()); }
};
WalkRun walk(const QUrl& baseUrl, const WalkLimits& limits = quickLimits());
// Does something to the walk whenever it has progressed.
WalkRun walk(const Endpoint& endpoint, const WalkLimits& limits, const std::function<void(Walk&)>& onProgress);

// An answer that is no page, and what must come of it.
struct Fault
{
    Answer answer;
    Failure::Kind kind = Failure::Kind::Envelope;
    int fewestRequests = 1; // that the server gets for this page; Qt repeats some by itself
    int mostRequests = 1;
};

// Two orders on a first page, then the fault (page 2), or the fault at once (page 1).
// Says what is not as it must be: another failure, orders lost, a key shown or sent
// elsewhere, too many requests. Empty: all is right. What ends by a timeout is tried with a
// longer one before it is said, for a busy machine may miss a short one.
QString problemWith(const Fault& fault, int page, const ScriptedServer& otherOrigin);

// The same where the answer is odd but good: o3 and o4 must come from it.
QString problemWithGood(const Answer& answer, int page);

bool showsKey(const Failure& failure);

// Writes what became of a walk among the faults survived, as the data row's or by a name.
void survivedWalk(const WalkRun& run, qsizetype asked, const QString& fault = {});

QString idsIn(const Snapshot& snapshot); // by row, with blanks between

} // namespace docket::test

Q_DECLARE_METATYPE(docket::test::Fault)
Q_DECLARE_METATYPE(docket::test::Answer)
