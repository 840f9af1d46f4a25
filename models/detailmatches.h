// SPDX-License-Identifier: MIT
#pragma once

#include "models/cellmarks.h"
#include "models/orders/order.h"
#include "models/orders/ordercolumn.h"

#include <QFutureWatcher>
#include <QHash>
#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>

class QThreadPool;

namespace docket {

struct OrderList;

// The texts of an order that the detail shows as they were received.
enum class DetailField {
    Name,
    Email,
    Phone,
    OrderId,
    ApplicationId,
    CandidateId,
    Package, // its id
    PackageName,
    Status,
    Customer,
    JobName,
    JobCode,
    JobId,
    RawLocation
};

// Which order, which filter, and the text in which its description is shown.
struct DetailQuestion
{
    std::shared_ptr<const docket::OrderList> list;
    OrderRow row{};
    QString filter;
    QString text; // as the document has it: every character at its place
    quint64 textNumber = 0; // given back
    QList<OrderColumn> columns; // that the table shows
};

// Where a filter is found in one order.
struct DetailMatches
{
    struct Member
    {
        TextMarks name;
        TextMarks email;
    };

    // A part of the job's location that something was found in, as received.
    struct LocationPart
    {
        QString text;
        TextMarks marks;
        bool isCountry = false;
    };

    QString orderId;
    quint64 textNumber = 0;
    TextMarks text; // at most mostTextMarks, the first ones
    QHash<DetailField, TextMarks> fields;
    QHash<int, Member> members; // by their place in the team
    QList<LocationPart> location;
    // What terms were found in that are found in nothing that the table shows; for people,
    // translated, in the order of the detail.
    QStringList hiddenPlaces;
};

// Without those in texts that are hidden while the window is masked.
DetailMatches masked(const DetailMatches& matches);

inline constexpr qsizetype mostTextMarks = 1'000;

// Stopped, it answers what it has found so far. Any thread.
DetailMatches findInDetail(const DetailQuestion& question, const std::function<bool()>& stopAsked = {});

// Finds it on the pool; latest wins. Window's thread.
class DetailMatcher : public QObject
{
    Q_OBJECT
public:
    explicit DetailMatcher(QThreadPool& pool, QObject* parent = nullptr);
    ~DetailMatcher() override;

    void find(const docket::DetailQuestion& question);
    void cancel();

Q_SIGNALS:
    void found(const docket::DetailMatches& matches);

private:
    QThreadPool& m_pool;
    QFutureWatcher<DetailMatches> m_watcher; // of the latest job only
};

} // namespace docket
