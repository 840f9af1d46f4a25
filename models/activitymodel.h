// SPDX-License-Identifier: MIT
#pragma once

#include "models/api/callrecord.h"

#include <QAbstractTableModel>
#include <QString>

#include <cstddef>
#include <deque>

namespace docket {

// The latest requests, the newest first. Window's thread.
class ActivityModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        TimeColumn, // UTC
        ConnectionColumn,
        IntegrationColumn,
        CallColumn,
        PageColumn,
        TakenColumn, // milliseconds
        StatusColumn, // HTTP
        CodeColumn,
        OrdersColumn,
        AttemptColumn,
        ColumnCount
    };
    enum Role { FailedRole = Qt::UserRole + 1 }; // bool: it brought nothing
    static constexpr int most = 500;

    using QAbstractTableModel::QAbstractTableModel;

    void add(const docket::CallRecord& record);
    void clear();
    const CallRecord& record(int row) const { return m_records.at(static_cast<std::size_t>(row)); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    // All rows, the oldest first, with a line of titles; tab-separated.
    QString toTsv() const;

private:
    std::deque<CallRecord> m_records; // the newest first; a list that goes on in front takes ever more room
};

// A call as one line of a log: the same columns in the same order, separated by tabs, with
// names that stay the same in every language. No line break at its end.
QString activityLine(const CallRecord& record);
QString activityHead(); // the names of these columns

} // namespace docket
