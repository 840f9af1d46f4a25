// SPDX-License-Identifier: MIT
#pragma once

#include "models/api/apikey.h"

#include <QString>

#include <functional>

class QObject;

namespace docket {

// What a password store answered.
enum class KeyAnswer {
    Done,
    NoStore, // no password store is running on this desktop
    Locked, // it is there and locked
    Denied, // it, or the user, said no
    Missing, // it is open, and nothing is there under this name
    LockedOrRemoved, // nothing came, and it cannot be told why
    Failed, // anything else, also no answer within 30 s
};

// How it stands with the key of a connection.
enum class KeyState {
    Waiting, // the password store has not answered yet
    Present, // from the password store
    SessionOnly, // given for this session and kept nowhere
    NoStore, // no password store is running on this desktop
    Locked, // the store is there and locked
    Denied, // the user, or the store, said no
    Missing, // the store is open and has no such key
    LockedOrRemoved, // it cannot be told which
    Failed, // the store did not answer as it should
};
bool hasKey(KeyState state);
// What is wrong, as a sentence for people, translated; empty where nothing is.
QString keyStateSentence(KeyState state);
KeyState keyStateFor(KeyAnswer answer); // Done: Present

// Where API keys are kept: one entry per key slot, a random name that the settings
// hold in the key's place. Asynchronous; answers come on the caller's thread, and
// never once `context` is gone.
class KeyVault
{
public:
    using Written = std::function<void(KeyAnswer)>;
    using Read = std::function<void(KeyAnswer, const ApiKey&)>;

    virtual ~KeyVault() = default;
    virtual void read(const QString& slot, QObject* context, Read done) = 0;
    // What is kept although nobody waits for it any more, `context` being gone or Failed
    // answered, is taken back: `before` comes in its place, or nothing where that is empty.
    virtual void write(
        const QString& slot, const ApiKey& key, QObject* context, Written done, const ApiKey& before = {})
        = 0;
    virtual void remove(const QString& slot, QObject* context, Written done) = 0; // Done also when nothing was there
};

// The answer as a sentence for people, translated; empty for Done.
QString keyAnswerSentence(KeyAnswer answer);

} // namespace docket
