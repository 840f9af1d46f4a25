// SPDX-License-Identifier: MIT
#pragma once

#include "models/chaselist.h"

#include <QList>
#include <QString>

namespace docket {

// What came of saving messages.
struct SavedDrafts
{
    int count = 0; // the first ones are saved
    QString problem; // why the next one is not, as the system says it; empty: all are saved
};

// Saves each message as a file of its own in `folder`, under a number that is free there: no
// file that is there is touched. Of a message that cannot be saved whole nothing stays. Any
// thread but the window's.
SavedDrafts saveDrafts(const QString& folder, const QList<ChaseDraft>& drafts);

} // namespace docket
