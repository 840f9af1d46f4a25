// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/certificates.h"
#include "tests/support/scriptedserver.h"
#include "tests/support/testproxy.h"

#include <QSslConfiguration>

namespace docket::test {

// Kombo's two regions, by their real names and with certificates that are trusted for the
// lifetime of this, behind a proxy that is the whole process's.
class ProxiedNetwork
{
public:
    explicit ProxiedNetwork(const QByteArray& wanted = {}); // as TestProxy has it
    ~ProxiedNetwork();
    ProxiedNetwork(const ProxiedNetwork&) = delete;
    ProxiedNetwork& operator=(const ProxiedNetwork&) = delete;

private:
    Certificates m_certificates;
    const QSslConfiguration m_before;

public:
    ScriptedServer europe;
    ScriptedServer unitedStates;
    TestProxy proxy;
};

} // namespace docket::test
