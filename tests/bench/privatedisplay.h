// SPDX-License-Identifier: MIT
#pragma once

#include <QProcess>

#include <string>
#include <vector>

namespace docket::bench {

// A display that nobody else draws on, by Xvfb. Where that is not installed, or there
// is a display already, programs are shown as this one is.
class PrivateDisplay
{
public:
    PrivateDisplay(); // throws std::runtime_error when Xvfb does not start
    ~PrivateDisplay();
    PrivateDisplay(const PrivateDisplay&) = delete;
    PrivateDisplay& operator=(const PrivateDisplay&) = delete;

    std::vector<std::string> environment() const; // for programs to be shown on it
    QString name() const; // "Xvfb", or this program's own platform

private:
    QProcess m_server;
    std::string m_number; // empty: none of its own
};

} // namespace docket::bench
