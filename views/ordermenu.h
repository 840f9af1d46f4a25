// SPDX-License-Identifier: MIT
#pragma once

#include "models/filteredit.h"

#include <QMenu>
#include <QUrl>

class QModelIndex;

namespace docket {

struct Actions;
class OrderHeader;
class OrderTableModel;

// The context menu of a row of the order table, for the cell it was asked on. An entry is
// there when it can do something.
class OrderMenu final : public QMenu
{
    Q_OBJECT
public:
    OrderMenu(const Actions& actions, const OrderTableModel& model, const QModelIndex& index, OrderHeader& header,
        QWidget* parent = nullptr);

Q_SIGNALS:
    void mailRequested(const QUrl& url);
    void filterRequested(const docket::FilterValue& value, docket::FilterChange change);

private:
    void addMail(const OrderTableModel& model, const QModelIndex& index);
    void addFilters(const OrderTableModel& model, const QModelIndex& index);
    void addFilter(const QString& text, const FilterValue& value, FilterChange change);
};

} // namespace docket
