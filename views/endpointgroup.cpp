// SPDX-License-Identifier: MIT
#include "views/endpointgroup.h"

#include "views/docketstyle.h"
#include "views/segmented.h"
#include "views/textlabel.h"

#include <QCheckBox>
#include <QDate>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace docket {

namespace {

constexpr int openOrdersIndex = 0;
constexpr int byStatusIndex = 1;

// The statuses that the successor of "open orders" knows, as Kombo writes them and for people.
struct KnownStatus
{
    QString name;
    QString title;
};

QList<KnownStatus> knownStatuses()
{
    return {{QStringLiteral("OPEN"), EndpointGroup::tr("Open", "orders")},
        {QStringLiteral("COMPLETED"), EndpointGroup::tr("Completed", "orders")},
        {QStringLiteral("CANCELLED"), EndpointGroup::tr("Cancelled", "orders")},
        {QStringLiteral("REJECTED"), EndpointGroup::tr("Rejected", "orders")}};
}

QString statusOf(const QCheckBox& check)
{
    return check.property("status").toString();
}

TextLabel* endpointHelp(const QString& text)
{
    auto* label = new TextLabel(text, TextStyle::Small, Token::Text2);
    label->setWordWrap(true);
    return label;
}

// A day, with or without a time behind it: "2026-11-01", "2026-11-01T00:00:00Z".
bool isDay(const QString& text)
{
    return QDate::fromString(text.left(10), Qt::ISODate).isValid() && (text.size() == 10 || text.at(10) == u'T');
}

} // namespace

EndpointGroup::EndpointGroup(QWidget* parent)
    : QWidget(parent)
    , m_path(new Segmented({tr("Open orders"), tr("Orders by status")}, this))
    , m_more(new QWidget(this))
    , m_since(new QLineEdit(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    auto* title = new TextLabel(tr("&What is asked for"), TextStyle::BodyMedium);
    title->setBuddy(m_path);
    m_path->setObjectName(QStringLiteral("endpoint"));
    m_path->setAccessibleName(tr("What is asked for"));
    column->addWidget(title);
    column->addWidget(m_path);
    column->addWidget(m_more);
    auto* more = new QVBoxLayout(m_more);
    more->setContentsMargins(0, 4, 0, 0);
    more->setSpacing(6);
    more->addWidget(
        endpointHelp(tr("Kombo's newer list also has orders that are done. Without a status it brings all.")));
    auto* row = new QHBoxLayout;
    row->setSpacing(16);
    const QList<KnownStatus> statuses = knownStatuses();
    for (const KnownStatus& status : statuses) {
        auto* check = new QCheckBox(status.title, m_more);
        check->setObjectName(QStringLiteral("status") + status.name);
        check->setProperty("status", status.name);
        m_statuses += check;
        row->addWidget(check);
    }
    row->addStretch(1);
    more->addLayout(row);
    auto* since = new TextLabel(tr("Ma&de since"), TextStyle::BodyMedium);
    since->setBuddy(m_since);
    m_since->setObjectName(QStringLiteral("createdAfter"));
    m_since->setPlaceholderText(QStringLiteral("2026-11-01"));
    more->addSpacing(6);
    more->addWidget(since);
    more->addWidget(m_since);
    more->addWidget(endpointHelp(tr("Year, month and day; empty for all.")));
    connect(m_path, &Segmented::currentIndexChanged, this, &EndpointGroup::follow);
    setEndpoint({});
}

void EndpointGroup::setEndpoint(const OrdersEndpoint& endpoint)
{
    m_endpoint = endpoint;
    m_path->setCurrentIndex(endpoint.path == OrdersEndpoint::Path::Orders ? byStatusIndex : openOrdersIndex);
    for (QCheckBox* check : std::as_const(m_statuses))
        check->setChecked(endpoint.statuses.contains(statusOf(*check)));
    m_since->setText(endpoint.createdAfter);
    follow();
}

OrdersEndpoint EndpointGroup::endpoint() const
{
    OrdersEndpoint endpoint = m_endpoint;
    endpoint.path
        = m_path->currentIndex() == byStatusIndex ? OrdersEndpoint::Path::Orders : OrdersEndpoint::Path::OpenOrders;
    for (const QCheckBox* check : m_statuses) {
        endpoint.statuses.removeAll(statusOf(*check));
        if (check->isChecked())
            endpoint.statuses += statusOf(*check);
    }
    endpoint.createdAfter = m_since->text().trimmed();
    return endpoint;
}

bool EndpointGroup::check()
{
    const QString since = m_since->text().trimmed();
    const bool good = m_path->currentIndex() == openOrdersIndex || since.isEmpty() || isDay(since);
    setFieldError(m_since, !good);
    if (!good)
        m_since->setFocus();
    return good;
}

void EndpointGroup::follow()
{
    m_more->setVisible(m_path->currentIndex() == byStatusIndex);
}

} // namespace docket
