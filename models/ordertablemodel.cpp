// SPDX-License-Identifier: MIT
#include "models/ordertablemodel.h"

#include "models/markcells.h"
#include "models/orderlist.h"
#include "models/orders/job.h"

#include <algorithm>

namespace docket {

namespace {

// No column is wider; measuring a megabyte at every paint would stop the window.
constexpr qsizetype longestCell = 1'000;

constexpr qsizetype mostRecipients = 50; // a mail program takes no longer address

QString firstRecruiter(const Job& job)
{
    for (const TeamMember& member : job.team) {
        if (std::find(member.roles.begin(), member.roles.end(), "RECRUITER") == member.roles.end())
            continue;
        return member.email ? toQString(member.email) : spokenName(member.firstName, member.lastName);
    }
    return {};
}

FilterValue filterValueOf(const Order& order, OrderColumn column)
{
    const Job& job = order.job();
    switch (column) {
    case OrderColumn::Candidate:
        return {
            QStringLiteral("name"), spokenName(order.field(OrderField::FirstName), order.field(OrderField::LastName))};
    case OrderColumn::Job:
        return {QStringLiteral("job"), toQString(job.name)};
    case OrderColumn::Package:
        return {QStringLiteral("package"), toQString(order.field(OrderField::PackageId))};
    case OrderColumn::Location:
        if (job.location && job.location->city)
            return {QStringLiteral("city"), toQString(job.location->city)};
        return {QStringLiteral("country"), job.location ? toQString(job.location->country) : QString()};
    case OrderColumn::Recruiter:
        return {QStringLiteral("recruiter"), firstRecruiter(job)};
    case OrderColumn::Email:
        return {QStringLiteral("email"), toQString(order.field(OrderField::Email))};
    case OrderColumn::Phone:
        return {QStringLiteral("phone"), toQString(order.field(OrderField::Phone))};
    case OrderColumn::JobCode:
        return {QStringLiteral("code"), toQString(job.code)};
    case OrderColumn::Integration:
        return {QStringLiteral("integration"), QString::fromStdString(order.source().integration)};
    case OrderColumn::State:
    case OrderColumn::SeenSince:
        return {};
    case OrderColumn::Status:
        return {QStringLiteral("status"), QString::fromStdString(order.status())};
    }
    return {};
}

std::shared_ptr<const OrderList> emptyList()
{
    auto list = std::make_shared<OrderList>();
    list->snapshot = std::make_shared<Snapshot>();
    return list;
}

// The same orders under the names they have now.
std::vector<OrderRow> renamed(const std::vector<OrderRow>& earlier, const OrderList& list)
{
    if (list.moved.empty())
        return earlier;
    std::vector<OrderRow> rows;
    rows.reserve(earlier.size());
    auto moved = list.moved.begin();
    for (const OrderRow row : earlier) {
        while (moved != list.moved.end() && moved->first < row)
            ++moved;
        rows.push_back(moved != list.moved.end() && moved->first == row ? moved->second : row);
    }
    std::sort(rows.begin(), rows.end());
    return rows;
}

} // namespace

OrderTableModel::OrderTableModel(QObject* parent)
    : QAbstractTableModel(parent)
    , m_list(emptyList())
{
}

void OrderTableModel::showResult(const std::shared_ptr<const OrderList>& list)
{
    const bool grows = growsAtTheEnd(*list);
    m_asksAsBefore = asksTheSame(*list) && m_list->scope == list->scope;
    if (!grows || !asksTheSame(*list))
        m_snippets.clear();
    if (grows) {
        const int before = rowCount();
        const int now = static_cast<int>(list->rows.size());
        if (now > before)
            beginInsertRows({}, before, now - 1);
        m_list = list;
        if (now > before)
            endInsertRows();
        Q_EMIT listReplaced();
        return;
    }
    beginResetModel();
    m_list = list;
    endResetModel();
    Q_EMIT listReplaced();
}

void OrderTableModel::showSnippets(const std::shared_ptr<const OrderList>& list, const RowSnippets& snippets)
{
    if (list != m_list || rowCount() == 0)
        return;
    m_snippets = snippets;
    constexpr int job = static_cast<int>(OrderColumn::Job);
    Q_EMIT dataChanged(index(0, job), index(rowCount() - 1, job)); // views pass over roles they do not know
}

bool OrderTableModel::asksTheSame(const OrderList& next) const
{
    return m_list->query && next.query && m_list->query->terms == next.query->terms;
}

// Comparing costs a pass over the row numbers, 1 ms a million; a reset costs the
// selection and the scroll position their place.
int OrderTableModel::nextNew(int position, int step) const
{
    const int count = rowCount();
    for (int i = 1; i <= count; ++i) {
        const int at = ((position + i * step) % count + count) % count;
        if ((m_list->markOf(rowAt(at)).marks & bitOf(Mark::New)) != 0)
            return at;
    }
    return -1;
}

bool OrderTableModel::growsAtTheEnd(const OrderList& next) const
{
    const std::vector<OrderRow>& rows = m_list->rows;
    return !rows.empty() && rows.size() <= next.rows.size() && next.moved.empty()
        && std::equal(rows.begin(), rows.end(), next.rows.begin());
}

OrderRow OrderTableModel::rowAt(int position) const
{
    return m_list->rows[static_cast<std::size_t>(position)];
}

std::optional<FilterValue> OrderTableModel::filterValue(const QModelIndex& index) const
{
    const auto shownColumn = static_cast<OrderColumn>(index.column());
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || (m_masked && isPersonalColumn(shownColumn)))
        return std::nullopt;
    const Order order = m_list->at(static_cast<std::size_t>(index.row()));
    const FilterValue value = filterValueOf(order, shownColumn);
    return value.text.trimmed().isEmpty() ? std::nullopt : std::optional(value);
}

QStringList OrderTableModel::candidateAddresses(int position) const
{
    if (m_masked)
        return {};
    const QString address = toQString(m_list->at(static_cast<std::size_t>(position)).field(OrderField::Email));
    return address.isEmpty() ? QStringList() : QStringList(address);
}

QStringList OrderTableModel::teamAddresses(int position) const
{
    QStringList addresses;
    if (m_masked)
        return addresses;
    for (const TeamMember& member : m_list->at(static_cast<std::size_t>(position)).job().team) {
        const QString address = toQString(member.email);
        if (addresses.size() < mostRecipients && !address.isEmpty() && !addresses.contains(address))
            addresses += address;
    }
    return addresses;
}

QString OrderTableModel::mailSubject(int position) const
{
    return toQString(m_list->at(static_cast<std::size_t>(position)).job().name).simplified();
}

OrderTableModel::Found OrderTableModel::find(const std::vector<OrderRow>& earlier) const
{
    Found found;
    for (const OrderRow row : renamed(earlier, *m_list)) {
        if (const auto position = m_list->positionOf(row))
            found.positions.push_back(static_cast<int>(*position));
        else if (m_list->snapshot->contains(row))
            found.missing.push_back(row);
    }
    std::sort(found.positions.begin(), found.positions.end());
    return found;
}

int OrderTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_list->rows.size());
}

int OrderTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : orderColumnCount;
}

QVariant OrderTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Order order = m_list->at(static_cast<std::size_t>(index.row()));
    const auto column = static_cast<OrderColumn>(index.column());
    if (role == StateMarkRole)
        return stateMark(rowAt(index.row()));
    if (isRemembered(column))
        return rememberedData(rowAt(index.row()), column, role);
    if (m_masked && isPersonalColumn(column) && role != SecondaryRole && role != Qt::AccessibleTextRole)
        return maskedData(role);
    switch (role) {
    case Qt::DisplayRole:
        return orderCell(order, column).text.left(longestCell);
    case NullRole:
        return orderCell(order, column).text.isNull();
    case FallbackRole:
        return orderCell(order, column).isFallback;
    case SuffixRole:
        return orderCell(order, column).suffix;
    case SecondaryRole:
        return column != OrderColumn::Candidate && column != OrderColumn::Job;
    case MarksRole:
        return marks(order, column);
    case SnippetRole:
        return snippet(index) ? QVariant(snippet(index)->text) : QVariant();
    case SnippetMarksRole:
        return snippet(index) ? QVariant::fromValue(snippet(index)->marks) : QVariant();
    case Qt::AccessibleTextRole:
        return accessibleText(order, rowAt(index.row()), column);
    case OriginRole:
        return origin(order, column);
    default:
        return {};
    }
}

QVariant OrderTableModel::rememberedData(OrderRow row, OrderColumn column, int role) const
{
    const QString text = markCell(*m_list, row, column);
    switch (role) {
    case Qt::DisplayRole:
        return text;
    case NullRole:
        return text.isNull();
    case SecondaryRole:
        return true;
    case Qt::ToolTipRole:
        return column == OrderColumn::SeenSince && !text.isNull() ? exactTime(timeOf(m_list->markOf(row).since))
                                                                  : QString();
    case Qt::AccessibleTextRole:
        return text.isNull() ? tr("nothing remembered") : text;
    default:
        return {};
    }
}

QVariant OrderTableModel::stateMark(OrderRow row) const
{
    const std::optional<int> mark = shownMark(m_list->markOf(row));
    return mark ? QVariant(*mark) : QVariant();
}

QVariant OrderTableModel::marks(const Order& order, OrderColumn column) const
{
    if (!m_list->query || m_list->query->empty())
        return {};
    const TextMarks found = cellMarks(*m_list->query, column, orderCell(order, column));
    return found.isEmpty() ? QVariant() : QVariant::fromValue(found);
}

// Null where there is none to show.
const Snippet* OrderTableModel::snippet(const QModelIndex& index) const
{
    if (m_masked || m_snippets.isEmpty() || index.column() != static_cast<int>(OrderColumn::Job))
        return nullptr;
    const auto known = m_snippets.constFind(static_cast<quint32>(rowAt(index.row())));
    return known == m_snippets.cend() || known->text.isNull() ? nullptr : &*known;
}

QVariant OrderTableModel::maskedData(int role)
{
    if (role == Qt::DisplayRole)
        return hiddenText();
    return role == MaskedRole ? QVariant(true) : QVariant();
}

void OrderTableModel::setMasked(bool masked)
{
    if (m_masked == masked)
        return;
    m_masked = masked;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

// What a cell that shows a name stands for: the package's id, where the integration is from.
QVariant OrderTableModel::origin(const Order& order, OrderColumn column)
{
    if (column == OrderColumn::Package) {
        const Value id = order.field(OrderField::PackageId);
        const KnownPackage* const known = id ? order.source().package(*id) : nullptr;
        if (!known)
            return {};
        return known->type.empty() ? toQString(id)
                                   : toQString(id) + QStringLiteral(", ") + QString::fromStdString(known->type);
    }
    if (column != OrderColumn::Integration)
        return {};
    const QString id = QString::fromStdString(order.source().integration);
    const QString connection = QString::fromStdString(order.source().connectionName);
    return connection.isEmpty() ? id : tr("%1, connection “%2”", "an integration's ID").arg(id, connection);
}

// The first column reads the row as one sentence; the others their own value.
QString OrderTableModel::accessibleText(const Order& order, OrderRow row, OrderColumn column) const
{
    const auto spoken = [this, &order](OrderColumn each) {
        if (m_masked && isPersonalColumn(each))
            return tr("hidden");
        const QString text = orderCell(order, each).plain();
        return text.isEmpty() ? tr("not provided") : text;
    };
    if (column != OrderColumn::Candidate)
        return spoken(column);
    const QString summary = tr("%1; job %2; package %3; location %4", "a row of the table, read aloud")
                                .arg(spoken(OrderColumn::Candidate), spoken(OrderColumn::Job),
                                    spoken(OrderColumn::Package), spoken(OrderColumn::Location));
    const QString state = markCell(*m_list, row, OrderColumn::State);
    return state.isEmpty() ? summary : tr("%1; %2", "a row of the table and its state, read aloud").arg(summary, state);
}

QVariant OrderTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= orderColumnCount)
        return {};
    if (role == Qt::DisplayRole)
        return columnTitle(static_cast<OrderColumn>(section));
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeading | Qt::AlignVCenter);
    return {};
}

} // namespace docket
