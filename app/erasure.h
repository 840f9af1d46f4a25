// SPDX-License-Identifier: MIT
#pragma once

#include "models/keyvault.h"

#include <QObject>
#include <QStringList>

#include <optional>

namespace docket {

// Erases what Docket keeps on this computer: in the password store the keys of connections and
// of their memory, also those that no settings name any more; and the folders of settings,
// memory and log. Asks nobody. Once, and only while no window is there that would write them
// anew. Window's thread.
class Erasure : public QObject
{
    Q_OBJECT
public:
    explicit Erasure(KeyVault& vault, QObject* parent = nullptr);

    void start();

    static QStringList folders(); // that it removes, whether they are there or not

Q_SIGNALS:
    // Once. What could not be erased, and why, as sentences; empty: nothing is left.
    void finished(const QStringList& left);

private:
    void removeKey(const QString& slot);
    void removeStrays();
    void end(std::optional<int> entriesLeft);

    KeyVault& m_vault;
    int m_asked = 0; // keys about which the store has not answered yet
    KeyAnswer m_worst = KeyAnswer::Done;
};

} // namespace docket
