// SPDX-License-Identifier: MIT
#include "models/activitymodel.h"

#include <QLocale>
#include <QStringList>

namespace docket {

namespace {

// A tab or a line break would be the next cell.
QString oneCell(const QString& text)
{
    return text.simplified();
}

QString numberOrNothing(qint64 number)
{
    return number == 0 ? QString() : QString::number(number);
}

QString callName(CallRecord::What what)
{
    switch (what) {
    case CallRecord::What::Orders:
        return QStringLiteral("orders");
    case CallRecord::What::CheckKey:
        return QStringLiteral("check-api-key");
    case CallRecord::What::Integration:
        return QStringLiteral("integration");
    case CallRecord::What::Packages:
        return QStringLiteral("packages");
    }
    return {};
}

QString callTitle(CallRecord::What what)
{
    switch (what) {
    case CallRecord::What::Orders:
        return ActivityModel::tr("Orders");
    case CallRecord::What::CheckKey:
        return ActivityModel::tr("Check key");
    case CallRecord::What::Integration:
        return ActivityModel::tr("About the integration");
    case CallRecord::What::Packages:
        return ActivityModel::tr("Packages");
    }
    return {};
}

QString integrationOf(const CallRecord& record)
{
    return record.label.isEmpty() ? record.integrationId : record.label;
}

QString columnText(const CallRecord& record, int column)
{
    switch (column) {
    case ActivityModel::TimeColumn:
        return record.at.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
    case ActivityModel::ConnectionColumn:
        return record.connectionName;
    case ActivityModel::IntegrationColumn:
        return integrationOf(record);
    case ActivityModel::CallColumn:
        return callTitle(record.what);
    case ActivityModel::PageColumn:
        return numberOrNothing(record.page);
    case ActivityModel::TakenColumn:
        return QLocale().toString(static_cast<qlonglong>(record.taken.count()));
    case ActivityModel::StatusColumn:
        return numberOrNothing(record.status);
    case ActivityModel::CodeColumn:
        return record.code;
    case ActivityModel::OrdersColumn:
        return record.what == CallRecord::What::Orders ? QLocale().toString(static_cast<qlonglong>(record.orders))
                                                       : QString();
    case ActivityModel::AttemptColumn:
        return QString::number(record.attempt);
    default:
        return {};
    }
}

bool isNumber(int column)
{
    return column == ActivityModel::PageColumn || column == ActivityModel::TakenColumn
        || column == ActivityModel::StatusColumn || column == ActivityModel::OrdersColumn
        || column == ActivityModel::AttemptColumn;
}

} // namespace

void ActivityModel::add(const CallRecord& record)
{
    if (rowCount() == most) {
        beginRemoveRows({}, most - 1, most - 1);
        m_records.pop_back();
        endRemoveRows();
    }
    beginInsertRows({}, 0, 0);
    m_records.push_front(record);
    endInsertRows();
}

void ActivityModel::clear()
{
    beginResetModel();
    m_records.clear();
    endResetModel();
}

int ActivityModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_records.size());
}

int ActivityModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ActivityModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CallRecord& record = m_records.at(static_cast<std::size_t>(index.row()));
    switch (role) {
    case Qt::DisplayRole:
        return columnText(record, index.column());
    case Qt::TextAlignmentRole:
        return isNumber(index.column()) ? QVariant(Qt::AlignTrailing | Qt::AlignVCenter) : QVariant();
    case FailedRole:
        return !record.code.isEmpty();
    default:
        return {};
    }
}

QVariant ActivityModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TimeColumn:
        return tr("Time (UTC)");
    case ConnectionColumn:
        return tr("Connection");
    case IntegrationColumn:
        return tr("Integration");
    case CallColumn:
        return tr("Asked for");
    case PageColumn:
        return tr("Page");
    case TakenColumn:
        return tr("Milliseconds");
    case StatusColumn:
        return tr("HTTP");
    case CodeColumn:
        return tr("Code");
    case OrdersColumn:
        return tr("Orders");
    case AttemptColumn:
        return tr("Attempt");
    default:
        return {};
    }
}

QString ActivityModel::toTsv() const
{
    QString text = activityHead() + QLatin1Char('\n');
    for (auto record = m_records.crbegin(); record != m_records.crend(); ++record)
        text += activityLine(*record) + QLatin1Char('\n');
    return text;
}

QString activityHead()
{
    return QStringLiteral("time\tconnection\tintegration\tcall\tpage\tms\thttp\tcode\torders\tattempt");
}

QString activityLine(const CallRecord& record)
{
    const QStringList cells{record.at.toUTC().toString(Qt::ISODateWithMs), oneCell(record.connectionName),
        oneCell(integrationOf(record)), callName(record.what), numberOrNothing(record.page),
        QString::number(record.taken.count()), numberOrNothing(record.status), oneCell(record.code),
        record.what == CallRecord::What::Orders ? QString::number(record.orders) : QString(),
        QString::number(record.attempt)};
    return cells.join(QLatin1Char('\t'));
}

} // namespace docket
