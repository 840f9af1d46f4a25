// SPDX-License-Identifier: MIT
#include "app/fatedesk.h"

#include "app/orderenquiry.h"
#include "app/session.h"
#include "models/memory/ordermemory.h"
#include "models/orderlist.h"
#include "models/ordertablemodel.h"
#include "views/actions.h"
#include "views/detailpane.h"
#include "views/mainwindow.h"
#include "views/ordertable.h"
#include "views/statusline.h"

#include <QAction>

#include <map>
#include <vector>

namespace docket {

namespace {

bool isGone(const OrderList& list, OrderRow row)
{
    return (list.markOf(row).marks & bitOf(Mark::Gone)) != 0;
}

bool isUnknown(OrderFate fate)
{
    return fate == OrderFate::NotListed || fate == OrderFate::NotAnswered;
}

} // namespace

FateDesk::FateDesk(Session& session, OrderMemory& memory, const OrderTableModel& model, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_memory(memory)
    , m_model(model)
    , m_enquiry(session.proxies())
{
    connect(&m_enquiry, &FateEnquiry::answered, this, &FateDesk::takeAnswers);
    connect(&m_enquiry, &FateEnquiry::ended, this, &FateDesk::takeEnd);
    connect(&m_enquiry, &FateEnquiry::called, this, &FateDesk::called);
    // A key that is not there any more is not used any longer.
    connect(&session, &Session::changed, this, [this] {
        if (m_enquiry.isRunning() && !OrderEnquiry::areOpen(m_asked, m_session))
            m_enquiry.stop();
    });
}

void FateDesk::serve(MainWindow& window)
{
    m_window = &window;
    connect(window.actions().askFate, &QAction::triggered, this, &FateDesk::askOrStop);
    connect(&window.detail(), &DetailPane::fateRequested, window.actions().askFate, &QAction::trigger);
    connect(&window.table(), &OrderTable::currentOrderChanged, this, &FateDesk::enable);
    connect(&window.table(), &OrderTable::selectedOrdersChanged, this, &FateDesk::enable);
    connect(&m_model, &OrderTableModel::listReplaced, &window, [this] { enable(); });
    showAsking();
}

// Only where there is something to ask about, or to stop.
void FateDesk::enable()
{
    const std::optional<OrderRow> row = m_window->table().currentOrder();
    m_window->actions().askFate->setEnabled(m_enquiry.isRunning() || (row && isGone(*m_model.list(), *row)));
}

void FateDesk::showAsking()
{
    m_window->actions().askFate->setText(Actions::askFateText(m_enquiry.isRunning()));
    m_window->detail().showAsking(m_enquiry.isRunning());
    enable();
}

void FateDesk::askOrStop()
{
    if (m_enquiry.isRunning())
        m_enquiry.stop();
    else
        askAboutSelected();
}

void FateDesk::askAboutSelected()
{
    const OrderList& list = *m_model.list();
    std::vector<OrderRow> gone;
    for (const int position : m_window->table().selectedPositions())
        if (const OrderRow row = m_model.rowAt(position); isGone(list, row))
            gone.push_back(row);
    m_answered = m_unknown = 0;
    if (gone.empty())
        return tell(tr("Choose orders that are no longer open."));
    const OrderEnquiry enquiry = OrderEnquiry::about(gone, list, m_session);
    if (enquiry.questions.isEmpty())
        return tell(OrderEnquiry::nothingAsked());
    m_asked = enquiry.sources();
    m_enquiry.ask(enquiry.questions);
    const auto requests = static_cast<int>(FateEnquiry::requestsFor(enquiry.questions));
    tell(enquiry.anyClosed ? tr("Asking Kombo about %n order(s); some integrations are not open now and are left out.",
             nullptr, enquiry.orders)
                           : tr("Asking Kombo about %n order(s): %1.", nullptr, enquiry.orders)
                                 .arg(tr("%n request(s)", nullptr, requests)));
    showAsking();
}

void FateDesk::takeAnswers(const QList<FateAnswer>& answers)
{
    std::map<QString, std::vector<FoundOrderFate>> found; // by connection
    for (const FateAnswer& answer : answers) {
        ++(isUnknown(answer.fate) ? m_unknown : m_answered);
        found[answer.connection].push_back({answer.integrationId, answer.id, answer.fate, answer.json});
    }
    for (const auto& [connection, fates] : found)
        m_memory.noteFates(connection, fates);
}

void FateDesk::takeEnd(const FateEnd& end)
{
    showAsking();
    tell(tr("Kombo knows what became of %n order(s).", nullptr, m_answered) + OrderEnquiry::remarks(m_unknown, end));
}

void FateDesk::tell(const QString& sentence)
{
    if (m_window)
        m_window->statusLine().showMessage(sentence);
}

} // namespace docket
