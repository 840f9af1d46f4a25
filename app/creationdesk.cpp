// SPDX-License-Identifier: MIT
#include "app/creationdesk.h"

#include "app/orderenquiry.h"
#include "app/session.h"
#include "models/orderdetail.h"
#include "models/orderlist.h"
#include "models/ordertablemodel.h"
#include "views/actions.h"
#include "views/mainwindow.h"
#include "views/ordertable.h"
#include "views/statusline.h"

#include <QAction>
#include <QLocale>

#include <algorithm>
#include <vector>

namespace docket {

namespace {

constexpr QChar betweenParts(0x1F);

QString shortDay(const QDate& day)
{
    return QLocale().toString(day, QLocale::ShortFormat);
}

} // namespace

CreationDesk::CreationDesk(Session& session, const OrderTableModel& model, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_model(model)
    , m_enquiry(session.proxies())
{
    connect(&m_enquiry, &CreationEnquiry::narrowed, this, &CreationDesk::take);
    connect(&m_enquiry, &CreationEnquiry::ended, this, &CreationDesk::takeEnd);
    connect(&m_enquiry, &CreationEnquiry::called, this, &CreationDesk::called);
    connect(&session, &Session::changed, this, &CreationDesk::forgetClosed);
}

void CreationDesk::serve(MainWindow& window)
{
    m_window = &window;
    connect(window.actions().askCreation, &QAction::triggered, this, &CreationDesk::askOrStop);
    connect(&window.table(), &OrderTable::currentOrderChanged, this, &CreationDesk::enable);
    connect(&window.table(), &OrderTable::selectedOrdersChanged, this, &CreationDesk::enable);
    connect(&m_model, &OrderTableModel::listReplaced, &window, [this] { enable(); });
    enable();
}

std::vector<OrderRow> CreationDesk::selected() const
{
    std::vector<OrderRow> rows;
    for (const int position : m_window->table().selectedPositions())
        rows.push_back(m_model.rowAt(position));
    return rows;
}

// The action names its price.
void CreationDesk::enable()
{
    QAction& action = *m_window->actions().askCreation;
    const OrderTable& table = m_window->table();
    action.setEnabled(m_enquiry.isRunning() || (table.currentOrder() && m_session.isOpen()));
    if (m_enquiry.isRunning())
        return action.setText(Actions::askCreationText(std::nullopt));
    const bool isPriced = action.isEnabled() && table.selectedCount() <= CreationEnquiry::mostOrders;
    action.setText(Actions::askCreationText(isPriced
            ? CreationEnquiry::requestsFor(OrderEnquiry::about(selected(), *m_model.list(), m_session).questions)
            : 0));
}

void CreationDesk::askOrStop()
{
    if (m_enquiry.isRunning())
        m_enquiry.stop();
    else
        askAboutSelected();
}

void CreationDesk::askAboutSelected()
{
    if (m_window->table().selectedCount() > CreationEnquiry::mostOrders)
        return tell(tr("Choose at most %n order(s).", nullptr, CreationEnquiry::mostOrders));
    const OrderEnquiry enquiry = OrderEnquiry::about(selected(), *m_model.list(), m_session);
    if (enquiry.questions.isEmpty())
        return tell(OrderEnquiry::nothingAsked());
    m_asked = enquiry.sources();
    m_enquiry.ask(enquiry.questions, QDate::currentDate());
    tell(tr("Asking Kombo when they were created: up to %n request(s).", nullptr,
        CreationEnquiry::requestsFor(enquiry.questions)));
    enable();
}

QString CreationDesk::placeOf(const QString& connection, const QString& integration, const QString& id)
{
    return connection + betweenParts + integration + betweenParts + id;
}

void CreationDesk::take(const QList<CreationAnswer>& answers)
{
    m_unknown = 0;
    for (const CreationAnswer& answer : answers) {
        m_unknown += answer.until.isValid() ? 0 : 1;
        m_days.insert(placeOf(answer.connection, answer.integrationId, answer.id), {answer.from, answer.until});
    }
    Q_EMIT changed();
}

void CreationDesk::takeEnd(const CreationEnd& end)
{
    forgetClosed();
    tell(tr("Asked Kombo when they were created, with %n request(s).", nullptr, end.requests)
        + OrderEnquiry::remarks(m_unknown, end.how));
}

QString CreationDesk::wordsFor(const OrderDetail& detail) const
{
    const auto known = m_days.constFind(placeOf(detail.connection, detail.integrationId, detail.orderId));
    if (known == m_days.cend())
        return {};
    if (!known->until.isValid())
        return tr("Kombo's answers do not tell");
    if (!known->from.isValid())
        return tr("Before %1, as asked of Kombo").arg(shortDay(known->until.addDays(1)));
    if (known->from == known->until)
        return tr("%1, as asked of Kombo", "a day").arg(shortDay(known->from));
    return tr("Between %1 and %2, as asked of Kombo").arg(shortDay(known->from), shortDay(known->until));
}

// A key that is not there any more is not used any longer, and what it brought goes with it.
void CreationDesk::forgetClosed()
{
    if (m_enquiry.isRunning() && !OrderEnquiry::areOpen(m_asked, m_session))
        m_enquiry.stop();
    const QList<LoadSource> sources = m_session.sources();
    const auto gone = m_days.removeIf([&](QHash<QString, Days>::iterator each) {
        return std::none_of(sources.begin(), sources.end(), [&](const LoadSource& source) {
            return each.key().startsWith(placeOf(source.connection, source.integrationId, {}));
        });
    });
    if (gone > 0)
        Q_EMIT changed();
    if (m_window)
        enable();
}

void CreationDesk::forget()
{
    m_days.clear();
    Q_EMIT changed();
}

void CreationDesk::tell(const QString& sentence)
{
    if (m_window)
        m_window->statusLine().showMessage(sentence);
}

} // namespace docket
