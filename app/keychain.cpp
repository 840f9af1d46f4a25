// SPDX-License-Identifier: MIT
#include "app/keychain.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <qt6keychain/keychain.h>

#include <chrono>
#include <memory>
#include <utility>

namespace docket {

namespace {

const QString serviceName = QStringLiteral("docket");
constexpr std::chrono::seconds patience{30};

// What QtKeychain 0.13.2 really reports with libsecret: no store and no D-Bus are
// OtherError, not NoBackendAvailable; reading from a locked store is EntryNotFound.
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

// Runs a job that ends by an answer or by our patience, whichever comes first. A
// store that dies in the middle of a call never answers.
template <typename Job, typename Answer>
void runJob(Job* job, QObject* context, Answer answer)
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

} // namespace

void Keychain::read(const QString& slot, QObject* context, Read done)
{
    auto* job = new QKeychain::ReadPasswordJob(serviceName);
    job->setKey(slot);
    runJob(job, context, [done](KeyAnswer answer, QKeychain::ReadPasswordJob* finished) {
        done(answer, answer == KeyAnswer::Done ? ApiKey::fromBytes(finished->binaryData()) : ApiKey());
    });
}

void Keychain::write(const QString& slot, const ApiKey& key, QObject* context, Written done)
{
    auto* job = new QKeychain::WritePasswordJob(serviceName);
    job->setKey(slot);
    job->setBinaryData(key.bytes());
    runJob(job, context, [done](KeyAnswer answer, QKeychain::WritePasswordJob*) { done(answer); });
}

void Keychain::remove(const QString& slot, QObject* context, Written done)
{
    auto* job = new QKeychain::DeletePasswordJob(serviceName);
    job->setKey(slot);
    runJob(job, context, [done](KeyAnswer answer, QKeychain::DeletePasswordJob*) {
        done(answer == KeyAnswer::Missing ? KeyAnswer::Done : answer);
    });
}

} // namespace docket
