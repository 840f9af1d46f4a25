// SPDX-License-Identifier: MIT
#include "models/keyvault.h"

#include <QCoreApplication>

namespace docket {

bool hasKey(KeyState state)
{
    return state == KeyState::Present || state == KeyState::SessionOnly;
}

KeyState keyStateFor(KeyAnswer answer)
{
    switch (answer) {
    case KeyAnswer::Done:
        return KeyState::Present;
    case KeyAnswer::NoStore:
        return KeyState::NoStore;
    case KeyAnswer::Locked:
        return KeyState::Locked;
    case KeyAnswer::Denied:
        return KeyState::Denied;
    case KeyAnswer::Missing:
        return KeyState::Missing;
    case KeyAnswer::LockedOrRemoved:
        return KeyState::LockedOrRemoved;
    case KeyAnswer::Failed:
        return KeyState::Failed;
    }
    return KeyState::Failed;
}

QString keyStateSentence(KeyState state)
{
    switch (state) {
    case KeyState::Waiting:
    case KeyState::Present:
    case KeyState::SessionOnly:
        return {};
    case KeyState::NoStore:
        return QCoreApplication::translate("KeyVault", "No password store is running on this desktop.");
    case KeyState::Locked:
        return QCoreApplication::translate("KeyVault", "Your password store is locked.");
    case KeyState::Denied:
        return QCoreApplication::translate("KeyVault", "Your password store denied access to the key.");
    case KeyState::Missing:
        return QCoreApplication::translate("KeyVault", "The saved key is not there any more.");
    case KeyState::LockedOrRemoved:
        return QCoreApplication::translate(
            "KeyVault", "The saved key cannot be found: it was removed, or your password store is locked.");
    case KeyState::Failed:
        return QCoreApplication::translate("KeyVault", "Your password store did not answer as it should.");
    }
    return {};
}

QString keyAnswerSentence(KeyAnswer answer)
{
    return keyStateSentence(keyStateFor(answer));
}

} // namespace docket
