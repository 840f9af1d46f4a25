// SPDX-License-Identifier: MIT
#include "app/samples/orderdraft.h"

namespace docket {

namespace {

void appendValue(QByteArrayView keyAndColon, const QByteArray& value, QByteArray& to)
{
    if (value.isEmpty())
        return;
    if (!to.endsWith('{'))
        to.append(',');
    to.append(keyAndColon).append(value);
}

void appendCandidate(const OrderDraft& draft, QByteArray& to)
{
    to.append(to.endsWith('{') ? "\"candidate\":" : ",\"candidate\":");
    if (!draft.candidate.isEmpty()) {
        to.append(draft.candidate);
        return;
    }
    to.append('{');
    appendValue("\"remote_id\":", draft.candidateRemoteId, to);
    appendValue("\"email\":", draft.email, to);
    appendValue("\"first_name\":", draft.firstName, to);
    appendValue("\"last_name\":", draft.lastName, to);
    appendValue("\"phone\":", draft.phone, to);
    to.append(draft.moreOfCandidate).append('}');
}

void appendApplication(const OrderDraft& draft, QByteArray& to)
{
    to.append(to.endsWith('{') ? "\"application\":" : ",\"application\":");
    if (!draft.application.isEmpty()) {
        to.append(draft.application);
        return;
    }
    to.append('{');
    appendValue("\"remote_id\":", draft.applicationRemoteId, to);
    to.append('}');
}

} // namespace

QByteArray orderPrefix(const OrderDraft& draft)
{
    QByteArray json;
    json.reserve(512);
    json.append('{');
    appendValue("\"id\":", draft.id, json);
    appendValue("\"package_id\":", draft.packageId, json);
    if (draft.withCandidate)
        appendCandidate(draft, json);
    if (draft.withApplication)
        appendApplication(draft, json);
    json.append(draft.moreOfOrder);
    if (draft.job != noJob)
        json.append(",\"job\":");
    else
        appendValue("\"job\":", draft.ownJob, json);
    return json;
}

} // namespace docket
