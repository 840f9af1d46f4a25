// SPDX-License-Identifier: MIT
#pragma once

#include "models/api/guidance.h"
#include "models/api/loader.h"
#include "models/connectionstate.h"

#include <QAbstractTableModel>
#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace docket {

// How it stands with one integration.
struct HealthRow
{
    enum class State {
        Off, // it, or its connection, is switched off
        NoKey, // its connection has no key to ask with
        Waiting, // for the key, or for its turn
        Loading,
        Retrying,
        Good, // the latest walk reached its end
        Partial, // orders came and something is missing
        Failed,
        Stopped,
    };
    QString connection; // key slot
    QString connectionName;
    QString integrationId;
    QString label;
    State state = State::Waiting;
    QDateTime lastComplete; // UTC, of this session; invalid: there was none
    std::optional<qint64> orders; // of the latest walk that brought any
    QString lastError; // the latest, as a sentence; kept until a walk reaches its end
    GuidanceAction action = GuidanceAction::None; // what to offer for it
    std::optional<Failure> failure; // why; none where it is about the key
};
QString healthWords(HealthRow::State state); // "Up to date", translated

// A row for each integration of each connection, in their order: what it last brought and
// what was wrong. Remembers through later loads what the latest state no longer tells.
// Window's thread.
class HealthModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        ConnectionColumn,
        IntegrationColumn,
        StateColumn,
        LastCompleteColumn,
        OrdersColumn,
        LastErrorColumn,
        ColumnCount
    };
    enum Role {
        StateRole = Qt::UserRole + 1, // HealthRow::State as int
        ActionRole, // GuidanceAction as int
        ConnectionRole, // the key slot
        IntegrationRole, // the id
        HasFailureRole, // there is something to report
    };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const QList<ConnectionState>& connections, const QList<SourceState>& sources);
    const HealthRow& row(int at) const { return m_rows.at(at); }
    int troubles() const; // rows that somebody has to look at

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    HealthRow rowFor(
        const ConnectionState& connection, const Integration& integration, const QList<SourceState>& sources) const;
    const HealthRow* known(const QString& connection, const QString& integrationId) const;

    QList<HealthRow> m_rows;
};

} // namespace docket
