// SPDX-License-Identifier: MIT
#pragma once

#include "models/api/loader.h"

#include <QList>
#include <QObject>
#include <QThread>

#include <optional>

namespace docket {

class TestWorker;

// What one integration said to the first questions.
struct TestResult
{
    enum class Outcome {
        Answered, // with a page of orders, possibly an empty one
        Failed,
        NotAsked, // the key had been refused before, or the test was stopped
    };
    enum class Step {
        Key, // does Kombo know the key? Asked once for all integrations
        Integration, // does it know the integration?
        Orders, // does it give an order?
    };
    LoadSource source; // without its key
    Outcome outcome = Outcome::NotAsked;
    Step step = Step::Key; // the last one asked; of what failed the first that did
    QString knownAs = {}; // "Acme — Workday", as Kombo calls it; empty where it does not say
    std::optional<Failure> failure = {};
};

// What the other of Kombo's two regions says to a key.
struct OtherRegion
{
    QUrl baseUrl;
    bool knowsKey = false;
    std::optional<Failure> failure = {}; // why it does not, or why nobody can tell
};

// The Test button: asks whether the key is known, then each integration of a request for
// itself and for one order, one after the other, without repeating; a refused key ends it,
// for it will be refused again. A server that has no such question is asked the next one.
// Nothing is kept. Lives on the window's thread; requests and answers do not.
// Signals never come from inside a call.
class TestConnection : public QObject
{
    Q_OBJECT
public:
    explicit TestConnection(const std::shared_ptr<ProxyPasswords>& proxies = std::make_shared<ProxyPasswords>(),
        QObject* parent = nullptr); // as the loader's
    ~TestConnection() override; // stops and waits for the thread

    void start(const LoadRequest& request); // its page size is not used; not while running
    // Whether the other region knows the key; only where the person asked for it, and only
    // between Kombo's own two. True: otherRegionAnswered() follows.
    bool askOtherRegion(const LoadSource& source);
    void stop(); // ended() follows
    bool isRunning() const { return m_running; }

Q_SIGNALS:
    void answered(const docket::TestResult& result); // one of several
    void ended(const QList<docket::TestResult>& results); // one for each source, in order
    void otherRegionAnswered(const docket::OtherRegion& answer);
    void called(const docket::CallRecord& record); // as the loader's

private:
    void takeEnd(const QList<TestResult>& results);

    QThread m_thread;
    TestWorker* m_worker; // lives on m_thread and goes with it
    bool m_running = false;
};

} // namespace docket
