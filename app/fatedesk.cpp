// SPDX-License-Identifier: MIT
#include "app/fatedesk.h"

#include "app/session.h"
#include "models/api/guidance.h"
#include "models/memory/ordermemory.h"
#include "models/orderlist.h"
#include "models/ordertablemodel.h"
#include "views/actions.h"
#include "views/detailpane.h"
#include "views/mainwindow.h"
#include "views/ordertable.h"
#include "views/statusline.h"

#include <QAction>
#include <QHash>

#include <algorithm>
#include <map>

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
        if (m_enquiry.isRunning() && !m_session.isOpen())
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

QList<FateQuestion> FateDesk::questions() const
{
    const OrderList& list = *m_model.list();
    std::map<std::pair<std::string, std::string>, QStringList> ids; // by connection and integration
    for (const int position : m_window->table().selectedPositions()) {
        const OrderRow row = m_model.rowAt(position);
        if (!isGone(list, row))
            continue;
        const Order order = list.snapshot->order(row);
        ids[{order.source().connection, order.source().integration}] += QString::fromStdString(std::string(order.id()));
    }
    const QList<LoadSource> sources = m_session.sources();
    QList<FateQuestion> all;
    for (const auto& [place, wanted] : ids) {
        LoadSource source{QString::fromStdString(place.second)};
        source.connection = QString::fromStdString(place.first);
        const auto known = std::find_if(
            sources.cbegin(), sources.cend(), [&](const LoadSource& each) { return each.isSame(source); });
        all += FateQuestion{known == sources.cend() ? source : *known, wanted};
    }
    return all;
}

void FateDesk::askAboutSelected()
{
    QList<FateQuestion> asked = questions();
    m_wanted = m_answered = m_unknown = 0;
    for (const FateQuestion& question : asked)
        m_wanted += static_cast<int>(question.ids.size());
    if (m_wanted == 0)
        return tell(tr("Choose orders that are no longer open."));
    // An integration that is switched off, or whose key is not here.
    const auto closed = std::stable_partition(
        asked.begin(), asked.end(), [](const FateQuestion& question) { return !question.source.key.isEmpty(); });
    const bool anyClosed = closed != asked.end();
    asked.resize(closed - asked.begin());
    if (asked.isEmpty())
        return tell(tr("Their integrations are not open now; nothing was asked."));
    m_enquiry.ask(asked);
    const auto requests = static_cast<int>(FateEnquiry::requestsFor(asked));
    tell(anyClosed
            ? tr("Asking Kombo about %n order(s); some integrations are not open now and are left out.", nullptr,
                m_wanted)
            : tr("Asking Kombo about %n order(s): %1.", nullptr, m_wanted).arg(tr("%n request(s)", nullptr, requests)));
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
    QString sentence = tr("Kombo knows what became of %n order(s).", nullptr, m_answered);
    if (m_unknown > 0)
        sentence += QLatin1Char(' ') + tr("Of %n it is unknown.", "orders", m_unknown);
    if (end.isStopped)
        sentence += QLatin1Char(' ') + tr("You stopped before all were asked for.");
    if (end.failure)
        sentence += QLatin1Char(' ')
            + tr("%1: %2", "an integration, and what happened").arg(end.failedLabel, guidance(*end.failure).title);
    tell(sentence);
}

void FateDesk::tell(const QString& sentence)
{
    if (m_window)
        m_window->statusLine().showMessage(sentence);
}

} // namespace docket
