// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace docket {

// Lines for people on the standard error; at most 8 kB in all, so that a server
// cannot flood a log.
class StandardError
{
public:
    void write(const QString& sentence);

private:
    qsizetype m_left = 8 * 1024;
};

} // namespace docket
