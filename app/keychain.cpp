// SPDX-License-Identifier: MIT
#include "app/keychain.h"

#include "app/secretservice.h"

#include <QLibrary>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <qt6keychain/keychain.h>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <type_traits>
#include <utility>

namespace docket {

namespace {

// What QtKeychain 0.13.2 really reports with libsecret: no store and no D-Bus are
// OtherError, not NoBackendAvailable; reading from a locked store is EntryNotFound, and
// so is a prompt that the user closed. Which of them it was, told() asks.
KeyAnswer answerFor(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::NoError:
        return KeyAnswer::Done;
    case QKeychain::EntryNotFound:
        return KeyAnswer::Missing;
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return KeyAnswer::Denied;
    case QKeychain::NoBackendAvailable:
    case QKeychain::OtherError:
        return KeyAnswer::NoStore;
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::NotImplemented:
        return KeyAnswer::Failed;
    }
    return KeyAnswer::Failed;
}

// Whether it is the lock that keeps a key from us, or something else.
void told(KeyAnswer answer, QObject* context, const std::function<void(KeyAnswer)>& done)
{
    if (answer != KeyAnswer::Missing && answer != KeyAnswer::Denied)
        return done(answer);
    askWhetherLocked(context, [answer, done](std::optional<bool> isLocked) {
        if (isLocked.value_or(false))
            return done(KeyAnswer::Locked);
        const bool isUnclear = answer == KeyAnswer::Missing && !isLocked;
        done(isUnclear ? KeyAnswer::LockedOrRemoved : answer);
    });
}

// Runs a job that ends by an answer or by our patience, whichever comes first. A
// store that dies in the middle of a call never answers.
template <typename Job, typename Answer>
void runJob(Job* job, std::chrono::milliseconds patience, QObject* context, Answer answer)
{
    const auto answered = std::make_shared<bool>(false);
    const auto once = [answered, answer](KeyAnswer value, Job* finished) {
        if (!std::exchange(*answered, true))
            answer(value, finished);
    };
    job->setAutoDelete(true);
    job->setInsecureFallback(false);
    QObject::connect(job, &QKeychain::Job::finished, context,
        [once](QKeychain::Job* finished) { once(answerFor(finished->error()), static_cast<Job*>(finished)); });
    QTimer::singleShot(patience, context, [once] { once(KeyAnswer::Failed, nullptr); });
    job->start();
}

// libsecret keeps the session with a store that was there, and never begins one with the store
// that has come in its place. QtKeychain has loaded it in the same way.
void forgetSession()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    QLibrary library(QStringLiteral("secret-1"), 0);
    if (const auto disconnect = library.resolve("secret_service_disconnect"))
        disconnect();
#endif
}

// The same, and once more where the store of before may be gone and another there.
template <typename Make, typename Answer>
void runAfresh(const Make& make, std::chrono::milliseconds patience, QObject* context, const Answer& answer)
{
    using Job = std::remove_pointer_t<decltype(make())>;
    runJob(make(), patience, context, [make, patience, context, answer](KeyAnswer value, Job* finished) {
        if (value != KeyAnswer::NoStore)
            return answer(value, finished);
        forgetSession();
        runJob(make(), patience, context, answer);
    });
}

// A call that nobody waits for.
template <typename Job>
void runAlone(Job* job, const QString& slot)
{
    job->setAutoDelete(true);
    job->setInsecureFallback(false);
    job->setKey(slot);
    job->start();
}

void putBack(const QString& slot, const ApiKey& before)
{
    if (before.isEmpty())
        return runAlone(new QKeychain::DeletePasswordJob(Keychain::serviceName()), slot);
    auto* job = new QKeychain::WritePasswordJob(Keychain::serviceName());
    job->setBinaryData(before.bytes());
    runAlone(job, slot);
}

} // namespace

Keychain::Keychain(std::chrono::milliseconds patience)
    : m_patience(patience)
    , m_begun(std::make_shared<QHash<QString, int>>())
{
}

// Whether what begins now is still the latest of its slot.
std::function<bool()> Keychain::begin(const QString& slot)
{
    const int number = ++(*m_begun)[slot];
    return [begun = m_begun, slot, number] { return begun->value(slot) == number; };
}

QString Keychain::serviceName()
{
    return QStringLiteral("docket");
}

void Keychain::read(const QString& slot, QObject* context, Read done)
{
    const auto make = [slot] {
        auto* job = new QKeychain::ReadPasswordJob(serviceName());
        job->setKey(slot);
        return job;
    };
    runAfresh(make, m_patience, context, [context, done](KeyAnswer answer, QKeychain::ReadPasswordJob* finished) {
        if (answer == KeyAnswer::Done)
            return done(answer, ApiKey::fromBytes(finished->binaryData()));
        told(answer, context, [done](KeyAnswer why) { done(why, ApiKey()); });
    });
}

void Keychain::write(const QString& slot, const ApiKey& key, QObject* context, Written done, const ApiKey& before)
{
    const auto isAnswered = std::make_shared<bool>(false);
    const QPointer<QObject> waiting(context);
    const std::function<bool()> isLatest = begin(slot);
    const auto make = [=] {
        auto* job = new QKeychain::WritePasswordJob(serviceName());
        job->setKey(slot);
        job->setBinaryData(key.bytes());
        // Before the answer: it sees whether that had been given up.
        QObject::connect(job, &QKeychain::Job::finished, [=](QKeychain::Job* finished) {
            if (finished->error() == QKeychain::NoError && (!waiting || *isAnswered) && isLatest())
                putBack(slot, before);
        });
        return job;
    };
    runAfresh(make, m_patience, context, [=](KeyAnswer answer, QKeychain::WritePasswordJob*) {
        *isAnswered = true;
        told(answer, context, done);
    });
}

void Keychain::remove(const QString& slot, QObject* context, Written done)
{
    begin(slot);
    const auto make = [slot] {
        auto* job = new QKeychain::DeletePasswordJob(serviceName());
        job->setKey(slot);
        return job;
    };
    runAfresh(make, m_patience, context, [context, done](KeyAnswer answer, QKeychain::DeletePasswordJob*) {
        if (answer == KeyAnswer::Missing)
            return done(KeyAnswer::Done);
        told(answer, context, done);
    });
}

} // namespace docket
