// SPDX-License-Identifier: MIT
#include "models/keyvault.h"

#include <QCoreApplication>

namespace docket {

QString keyAnswerSentence(KeyAnswer answer)
{
    switch (answer) {
    case KeyAnswer::Done:
        return {};
    case KeyAnswer::NoStore:
        return QCoreApplication::translate("KeyVault", "No password store is running on this desktop.");
    case KeyAnswer::Denied:
        return QCoreApplication::translate("KeyVault", "Your password store is locked, or access was denied.");
    case KeyAnswer::Missing:
        return QCoreApplication::translate(
            "KeyVault", "The saved key cannot be found: it was removed, or your password store is locked.");
    case KeyAnswer::Failed:
        return QCoreApplication::translate("KeyVault", "Your password store did not answer as it should.");
    }
    return {};
}

} // namespace docket
