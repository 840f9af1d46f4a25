// SPDX-License-Identifier: MIT
#pragma once

#include "models/keyvault.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>

namespace docket::test {

// A password store in memory. Answers come from the event loop, as the real one's do.
class FakeVault : public KeyVault
{
public:
    QHash<QString, QByteArray> keys;
    QHash<QString, KeyAnswer> readAnswers; // of slots that are not simply read
    KeyAnswer writeAnswer = KeyAnswer::Done;
    KeyAnswer removeAnswer = KeyAnswer::Done;
    bool holdsAnswers = false; // until answer()
    int reads = 0;

    void answer()
    {
        holdsAnswers = false;
        const QList<std::function<void()>> held = std::exchange(m_held, {});
        for (const auto& each : held)
            each();
    }

    void read(const QString& slot, QObject* context, Read done) override
    {
        ++reads;
        later(context, [this, slot, done] {
            const KeyAnswer answer
                = readAnswers.value(slot, keys.contains(slot) ? KeyAnswer::Done : KeyAnswer::Missing);
            done(answer, answer == KeyAnswer::Done ? ApiKey::fromBytes(keys.value(slot)) : ApiKey());
        });
    }
    void write(const QString& slot, const ApiKey& key, QObject* context, Written done, const ApiKey& before) override
    {
        if (writeAnswer == KeyAnswer::Done)
            keys.insert(slot, key.bytes());
        const auto takeBack = [this, slot, before] {
            if (before.isEmpty())
                keys.remove(slot);
            else
                keys.insert(slot, before.bytes());
        };
        later(
            context, [this, done] { done(writeAnswer); }, takeBack);
    }
    void remove(const QString& slot, QObject* context, Written done) override
    {
        if (removeAnswer == KeyAnswer::Done)
            keys.remove(slot);
        later(context, [this, done] { done(removeAnswer); });
    }

private:
    void later(
        QObject* context, const std::function<void()>& answer, const std::function<void()>& nobodyWaits = [] {})
    {
        const QPointer<QObject> alive(context);
        const auto call = [alive, answer, nobodyWaits] { alive ? answer() : nobodyWaits(); };
        if (holdsAnswers)
            m_held += call;
        else
            QTimer::singleShot(0, context, call);
    }

    QList<std::function<void()>> m_held;
};

} // namespace docket::test
