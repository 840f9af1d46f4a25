// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace docket {

// How it stands with the marks that are shared with a team.
struct TeamState
{
    bool isOn = false;
    bool hasSecret = false;
    QString notKept; // why the secret lasts until Docket ends only, a sentence; empty: it is kept
    QString folder;
    QString name; // as colleagues see it; may be empty
    bool isRead = false; // what is marked from now on is shared
    int files = 0; // of the whole team, read last
    int passedOver = 0; // their lines that could not be read
    QString problem; // a sentence; empty: none

    bool operator==(const TeamState&) const = default;
};

} // namespace docket
