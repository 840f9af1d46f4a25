// SPDX-License-Identifier: MIT
#pragma once

#include "models/api/ordersendpoint.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;

namespace docket {

class Segmented;

// Which of Kombo's two lists of orders a connection asks for: what is open, or orders of
// chosen statuses, maybe only those made since a day.
class EndpointGroup final : public QWidget
{
    Q_OBJECT
public:
    explicit EndpointGroup(QWidget* parent = nullptr);

    void setEndpoint(const OrdersEndpoint& endpoint);
    OrdersEndpoint endpoint() const; // with what setEndpoint() gave and nobody here can change
    // Whether the day is empty or one; the field then has the keys and looks so.
    bool check();

private:
    void follow();

    Segmented* m_path;
    QWidget* m_more;
    QList<QCheckBox*> m_statuses;
    QLineEdit* m_since;
    OrdersEndpoint m_endpoint; // as given
};

} // namespace docket
