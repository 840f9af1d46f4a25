// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <cstdint>

namespace docket {

inline constexpr std::uint32_t noJob = 0xffffffffu;

// An order being made. All members are JSON values ready to be written; an empty
// one is an absent key.
struct OrderDraft
{
    QByteArray id, packageId;
    QByteArray candidateRemoteId, email, firstName, lastName, phone;
    QByteArray applicationRemoteId;
    QByteArray candidate, application; // if given, stand for the whole object
    QByteArray moreOfOrder, moreOfCandidate; // further members, each beginning with a comma
    bool withCandidate = true;
    bool withApplication = true;
    std::uint32_t job = noJob; // one of the shared jobs, or
    QByteArray ownJob; // a value of its own; neither: no "job" key
};

// The order up to its job; what follows is the shared job, if there is one, and a brace.
QByteArray orderPrefix(const OrderDraft& draft);

} // namespace docket
