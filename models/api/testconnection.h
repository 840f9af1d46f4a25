// SPDX-License-Identifier: MIT
#pragma once

#include "models/api/loader.h"

#include <QList>
#include <QObject>
#include <QThread>

#include <optional>

namespace docket {

class TestWorker;

// What one integration said to a first question.
struct TestResult
{
    enum class Outcome {
        Answered, // with a page of orders, possibly an empty one
        Failed,
        NotAsked, // the key had been refused before, or the test was stopped
    };
    LoadSource source;
    Outcome outcome = Outcome::NotAsked;
    std::optional<Failure> failure;
};

// The Test button: asks each integration of a request for one order, one after the
// other, without repeating; a refused key ends it, for it will be refused again.
// Nothing is kept. Lives on the window's thread; requests and answers do not.
// Signals never come from inside start() or stop().
class TestConnection : public QObject
{
    Q_OBJECT
public:
    explicit TestConnection(QObject* parent = nullptr);
    ~TestConnection() override; // stops and waits for the thread

    void start(const LoadRequest& request); // its page size is not used; not while running
    void stop(); // ended() follows
    bool isRunning() const { return m_running; }

Q_SIGNALS:
    void answered(const docket::TestResult& result); // one of several
    void ended(const QList<docket::TestResult>& results); // one for each source, in order

private:
    void takeEnd(const QList<TestResult>& results);

    QThread m_thread;
    TestWorker* m_worker; // lives on m_thread and goes with it
    bool m_running = false;
};

} // namespace docket
