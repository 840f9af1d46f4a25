// SPDX-License-Identifier: MIT
#pragma once

#include "models/orders/order.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QUrl>

#include <vector>

namespace docket {

struct OrderList;

// A message to one recruiter about all candidates of whom something is missing.
struct ChaseDraft
{
    QString name; // of the recruiter; may be empty
    QString email;
    QString subject;
    QString body;
    std::vector<OrderRow> rows; // of the list, whose orders it asks about
};

// What a message can ask for.
struct ChaseList
{
    QList<ChaseDraft> drafts; // by the recruiter's name
    int withoutRecruiter = 0; // orders that need attention and nobody can be asked about
    int asked = 0; // that somebody has been asked about already; left out
};

// Of the orders of a list that need attention, in words of the program's language. Any thread.
ChaseList chaseList(const OrderList& list);

// For a mail program; it may cut a long message, and `eml` never does.
QUrl mailtoOf(const ChaseDraft& draft);
// The message as a file that mail programs open as a draft.
QByteArray emlOf(const ChaseDraft& draft);

} // namespace docket
