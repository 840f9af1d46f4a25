// SPDX-License-Identifier: MIT
#pragma once

#include "models/keyvault.h"

#include <QHash>

#include <chrono>
#include <memory>

namespace docket {

// The desktop's password store through QtKeychain: the Secret Service (GNOME Keyring,
// KWallet, KeePassXC) here, its counterparts elsewhere. One entry per key slot under
// the service name "docket". Needs an event loop; every call is answered within 35 s. A store that is
// locked is told from a key that is gone where there is D-Bus to ask over.
class Keychain : public KeyVault
{
public:
    explicit Keychain(std::chrono::milliseconds patience = std::chrono::seconds{30});
    static QString serviceName(); // what all our entries are found by
    void read(const QString& slot, QObject* context, Read done) override;
    void write(
        const QString& slot, const ApiKey& key, QObject* context, Written done, const ApiKey& before = {}) override;
    void remove(const QString& slot, QObject* context, Written done) override;

private:
    std::function<bool()> begin(const QString& slot);

    const std::chrono::milliseconds m_patience;
    // How often each slot was written or removed; shared with calls that outlive this.
    const std::shared_ptr<QHash<QString, int>> m_begun;
};

} // namespace docket
