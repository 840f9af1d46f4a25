// SPDX-License-Identifier: MIT
#include "models/healthmodel.h"

#include <QLocale>

#include <algorithm>

namespace docket {

namespace {

HealthRow::State stateFor(SourceState::Phase phase)
{
    switch (phase) {
    case SourceState::Phase::Waiting:
        return HealthRow::State::Waiting;
    case SourceState::Phase::Loading:
        return HealthRow::State::Loading;
    case SourceState::Phase::Retrying:
        return HealthRow::State::Retrying;
    case SourceState::Phase::Complete:
        return HealthRow::State::Good;
    case SourceState::Phase::Partial:
        return HealthRow::State::Partial;
    case SourceState::Phase::Failed:
        return HealthRow::State::Failed;
    case SourceState::Phase::Stopped:
        return HealthRow::State::Stopped;
    }
    return HealthRow::State::Waiting;
}

QString sentenceOf(const Failure& failure)
{
    const Guidance told = guidance(failure);
    return told.sentence.isEmpty() ? told.title : told.title + QLatin1Char(' ') + told.sentence;
}

void takeFailureOf(const SourceState& source, HealthRow& row)
{
    row.failure = source.failure;
    row.lastError = sentenceOf(*source.failure);
    row.action = guidance(*source.failure).action;
}

void forgetTrouble(HealthRow& row)
{
    row.failure.reset();
    row.lastError.clear();
    row.action = GuidanceAction::None;
}

void takeState(const SourceState& source, HealthRow& row)
{
    row.state = stateFor(source.phase);
    row.label = source.source.label;
    if (source.phase == SourceState::Phase::Complete) {
        row.lastComplete = source.endedAt;
        forgetTrouble(row);
    }
    if (source.failure)
        takeFailureOf(source, row);
    if (source.isOver() && !source.showsEarlierWalk)
        row.orders = source.orders;
}

void takeKeyState(const ConnectionState& connection, HealthRow& row)
{
    row.state = HealthRow::State::NoKey;
    row.failure.reset();
    row.lastError = keyStateSentence(connection.key);
    row.action = GuidanceAction::ReplaceKey;
}

bool isSameRow(const HealthRow& one, const HealthRow& other)
{
    return one.connection == other.connection && one.integrationId == other.integrationId;
}

} // namespace

QString healthWords(HealthRow::State state)
{
    switch (state) {
    case HealthRow::State::Off:
        return HealthModel::tr("Switched off");
    case HealthRow::State::NoKey:
        return HealthModel::tr("No key");
    case HealthRow::State::Waiting:
        return HealthModel::tr("Waiting");
    case HealthRow::State::Loading:
        return HealthModel::tr("Loading");
    case HealthRow::State::Retrying:
        return HealthModel::tr("Retrying");
    case HealthRow::State::Good:
        return HealthModel::tr("Up to date");
    case HealthRow::State::Partial:
        return HealthModel::tr("Not complete");
    case HealthRow::State::Failed:
        return HealthModel::tr("Failed");
    case HealthRow::State::Stopped:
        return HealthModel::tr("Stopped");
    }
    return {};
}

void HealthModel::show(const QList<ConnectionState>& connections, const QList<SourceState>& sources)
{
    QList<HealthRow> rows;
    for (const ConnectionState& connection : connections) {
        for (const Integration& integration : connection.connection.integrations)
            rows += rowFor(connection, integration, sources);
    }
    const bool sameRows
        = rows.size() == m_rows.size() && std::equal(rows.cbegin(), rows.cend(), m_rows.cbegin(), isSameRow);
    if (!sameRows)
        beginResetModel();
    m_rows = rows;
    if (!sameRows)
        endResetModel();
    else if (!rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

HealthRow HealthModel::rowFor(
    const ConnectionState& connection, const Integration& integration, const QList<SourceState>& sources) const
{
    const QString& slot = connection.connection.keySlot;
    const HealthRow* const before = known(slot, integration.id);
    HealthRow row = before ? *before : HealthRow();
    row.connection = slot;
    row.connectionName = connection.connection.name;
    row.integrationId = integration.id;
    row.label = integration.label();
    row.state = HealthRow::State::Waiting;
    if (!connection.connection.enabled || !integration.enabled) {
        row.state = HealthRow::State::Off;
        forgetTrouble(row);
        return row;
    }
    const auto source = std::find_if(sources.cbegin(), sources.cend(), [&](const SourceState& state) {
        return state.source.connection == slot && state.source.integrationId == integration.id;
    });
    if (source != sources.cend())
        takeState(*source, row);
    else if (connection.key != KeyState::Waiting && !hasKey(connection.key))
        takeKeyState(connection, row);
    return row;
}

const HealthRow* HealthModel::known(const QString& connection, const QString& integrationId) const
{
    const auto found = std::find_if(m_rows.cbegin(), m_rows.cend(),
        [&](const HealthRow& row) { return row.connection == connection && row.integrationId == integrationId; });
    return found == m_rows.cend() ? nullptr : &*found;
}

int HealthModel::troubles() const
{
    return static_cast<int>(
        std::count_if(m_rows.cbegin(), m_rows.cend(), [](const HealthRow& row) { return !row.lastError.isEmpty(); }));
}

int HealthModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int HealthModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HealthModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const HealthRow& row = m_rows.at(index.row());
    switch (role) {
    case StateRole:
        return static_cast<int>(row.state);
    case ActionRole:
        return static_cast<int>(row.action);
    case ConnectionRole:
        return row.connection;
    case IntegrationRole:
        return row.integrationId;
    case HasFailureRole:
        return row.failure.has_value();
    case Qt::TextAlignmentRole:
        return index.column() == OrdersColumn ? QVariant(Qt::AlignTrailing | Qt::AlignVCenter) : QVariant();
    case Qt::DisplayRole:
        break;
    default:
        return {};
    }
    switch (index.column()) {
    case ConnectionColumn:
        return row.connectionName;
    case IntegrationColumn:
        return row.label;
    case StateColumn:
        return healthWords(row.state);
    case LastCompleteColumn:
        return row.lastComplete.isValid() ? QLocale().toString(row.lastComplete.toLocalTime(), QLocale::ShortFormat)
                                          : QString();
    case OrdersColumn:
        return row.orders ? QLocale().toString(*row.orders) : QString();
    case LastErrorColumn:
        return row.lastError;
    default:
        return {};
    }
}

QVariant HealthModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case ConnectionColumn:
        return tr("Connection");
    case IntegrationColumn:
        return tr("Integration");
    case StateColumn:
        return tr("State");
    case LastCompleteColumn:
        return tr("Last complete");
    case OrdersColumn:
        return tr("Orders");
    case LastErrorColumn:
        return tr("Last error");
    default:
        return {};
    }
}

} // namespace docket
