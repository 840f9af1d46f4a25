// SPDX-License-Identifier: MIT
#include "app/orderenquiry.h"

#include "app/session.h"
#include "models/api/guidance.h"
#include "models/orderlist.h"

#include <algorithm>
#include <map>

namespace docket {

OrderEnquiry OrderEnquiry::about(const std::vector<OrderRow>& rows, const OrderList& list, const Session& session)
{
    std::map<std::pair<std::string, std::string>, QStringList> ids; // by connection and integration
    for (const OrderRow row : rows) {
        const Order order = list.snapshot->order(row);
        ids[{order.source().connection, order.source().integration}] += QString::fromStdString(std::string(order.id()));
    }
    OrderEnquiry enquiry;
    enquiry.orders = static_cast<int>(rows.size());
    const QList<LoadSource> sources = session.sources();
    for (const auto& [place, wanted] : ids) {
        LoadSource source{QString::fromStdString(place.second)};
        source.connection = QString::fromStdString(place.first);
        const auto known = std::find_if(
            sources.cbegin(), sources.cend(), [&](const LoadSource& each) { return each.isSame(source); });
        if (known == sources.cend() || known->key.isEmpty())
            enquiry.anyClosed = true;
        else
            enquiry.questions += FateQuestion{*known, wanted};
    }
    return enquiry;
}

QList<LoadSource> OrderEnquiry::sources() const
{
    QList<LoadSource> asked;
    for (const FateQuestion& question : questions) {
        asked += question.source;
        asked.last().key = {};
    }
    return asked;
}

bool OrderEnquiry::areOpen(const QList<LoadSource>& asked, const Session& session)
{
    const QList<LoadSource> open = session.sources();
    return std::all_of(asked.cbegin(), asked.cend(), [&open](const LoadSource& source) {
        return std::any_of(open.cbegin(), open.cend(),
            [&source](const LoadSource& each) { return each.isSame(source) && !each.key.isEmpty(); });
    });
}

QString OrderEnquiry::nothingAsked()
{
    return tr("Their integrations are not open now; nothing was asked.");
}

QString OrderEnquiry::remarks(int unknown, const FateEnd& end)
{
    QString sentences;
    if (unknown > 0)
        sentences += QLatin1Char(' ') + tr("Of %n it is unknown.", "orders", unknown);
    if (end.isStopped)
        sentences += QLatin1Char(' ') + tr("It ended before all were asked for.");
    if (end.failure)
        sentences += QLatin1Char(' ')
            + tr("%1: %2", "an integration, and what happened").arg(end.failedLabel, guidance(*end.failure).title);
    return sentences;
}

} // namespace docket
