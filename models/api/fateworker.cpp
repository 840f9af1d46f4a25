// SPDX-License-Identifier: MIT
#include "models/api/fateworker.h"

#include "models/api/lookup.h"
#include "models/orders/orderjson.h"

#include <algorithm>
#include <utility>

namespace docket {

namespace {

constexpr int pageSizeOfFates = 250;
// An answer to some dozens of ids is one page. A server that does not know the filter would
// send all it has: the first pages without an order that was asked for end that.
constexpr int mostPagesOfFates = 20;
constexpr int mostPagesWithoutFate = 2;

bool isRefusedKey(const Failure& failure)
{
    return failure.kind == Failure::Kind::KeyRefused || failure.kind == Failure::Kind::KeyUnusable
        || failure.code == u"PLATFORM.AUTHENTICATION_INVALID";
}

} // namespace

FateWorker::FateWorker(const std::shared_ptr<ProxyPasswords>& proxies)
    : m_network(this)
{
    useProxies(m_network, proxies);
}

FateWorker::~FateWorker() = default;

// Ids stand in one parameter with commas between them.
bool FateWorker::canBeAsked(const QString& id)
{
    return !id.isEmpty() && id == id.trimmed() && !id.contains(u',')
        && id.toUtf8().size() * 3 <= FateEnquiry::idBytesAtOnce;
}

QList<FateQuestion> FateWorker::batchesOf(const QList<FateQuestion>& questions)
{
    QList<FateQuestion> batches;
    for (const FateQuestion& question : questions) {
        QSet<QString> known;
        qsizetype bytes = 0;
        bool isOpen = false; // the last batch takes more of this integration
        for (const QString& id : question.ids) {
            if (!canBeAsked(id) || known.contains(id))
                continue;
            known.insert(id);
            const qsizetype more = id.toUtf8().toPercentEncoding().size() + 3;
            if (!isOpen || batches.constLast().ids.size() >= FateEnquiry::idsAtOnce
                || bytes + more > FateEnquiry::idBytesAtOnce) {
                batches += FateQuestion{question.source, {}, question.createdAfter};
                bytes = 0;
                isOpen = true;
            }
            batches.last().ids += id;
            bytes += more;
        }
    }
    return batches;
}

void FateWorker::begin(const QList<FateQuestion>& questions, const WalkLimits& limits)
{
    m_limits = limits;
    m_limits.maxPages = std::min(limits.maxPages, mostPagesOfFates);
    m_limits.maxPagesWithoutNew = std::min(limits.maxPagesWithoutNew, mostPagesWithoutFate);
    m_limits.earlyCursor = false;
    m_batches = batchesOf(questions);
    m_at = 0;
    m_failed.clear();
    m_refused.clear();
    m_end = {};
    m_running = true;
    tellUnaskable(questions);
    askNext();
}

void FateWorker::tellUnaskable(const QList<FateQuestion>& questions)
{
    QList<FateAnswer> answers;
    for (const FateQuestion& question : questions)
        for (const QString& id : question.ids)
            if (!canBeAsked(id))
                answers += {question.source.connection, question.source.integrationId, id, OrderFate::NotAnswered, {}};
    if (!answers.isEmpty())
        Q_EMIT answered(answers);
}

bool FateWorker::isGivenUp(const LoadSource& source) const
{
    return m_refused.contains(source.connection)
        || std::any_of(
            m_failed.begin(), m_failed.end(), [&](const LoadSource& failed) { return failed.isSame(source); });
}

void FateWorker::askNext()
{
    while (m_running && m_at < m_batches.size() && isGivenUp(m_batches.at(m_at).source)) {
        const FateQuestion& left = m_batches.at(m_at);
        QList<FateAnswer> answers;
        for (const QString& id : left.ids)
            answers += {left.source.connection, left.source.integrationId, id, OrderFate::NotAnswered, {}};
        Q_EMIT answered(answers);
        ++m_at;
    }
    if (!m_running || m_at == m_batches.size())
        return end();
    const FateQuestion& batch = m_batches.at(m_at);
    m_wanted = QSet<QString>(batch.ids.begin(), batch.ids.end());
    m_store = std::make_unique<Store>();
    m_generation = &m_store->begin({});
    const Endpoint endpoint{batch.source.baseUrl, batch.source.key, batch.source.integrationId, pageSizeOfFates,
        OrdersEndpoint{OrdersEndpoint::Path::Orders, {}, batch.ids, batch.createdAfter}};
    m_walk = std::make_unique<Walk>(
        m_network, m_parser, endpoint, m_limits, [this](const Page& page) { return takePage(page); });
    connect(m_walk.get(), &Walk::called, this, [this](CallRecord record) {
        const LoadSource& source = m_batches.at(m_at).source;
        record.connection = source.connection;
        record.connectionName = source.connectionName;
        record.integrationId = source.integrationId;
        record.label = source.label;
        Q_EMIT called(record);
    });
    // Later: a walk must not go while it tells of its end.
    connect(m_walk.get(), &Walk::ended, this, &FateWorker::takeEnd, Qt::QueuedConnection);
    m_walk->start();
}

// New is only what was asked for.
Walk::Taken FateWorker::takePage(const Page& page)
{
    const Store::Appended appended = m_store->append(*m_generation, page);
    const auto found = std::count_if(page.orders.begin(), page.orders.end(), [this](const PageOrder& order) {
        const Value& id = order.fields[static_cast<std::size_t>(OrderField::Id)];
        return id && m_wanted.contains(QString::fromUtf8(id->data(), static_cast<qsizetype>(id->size())));
    });
    return {found, appended.repeated, appended.unreadable};
}

QList<FateAnswer> FateWorker::answersOf(const WalkEnd& end) const
{
    const FateQuestion& batch = m_batches.at(m_at);
    QList<FateAnswer> answers;
    QSet<QString> missing = m_wanted;
    const auto snapshot = m_store->snapshot();
    for (const Snapshot::Rows& rows : snapshot->rows())
        for (std::uint32_t at = 0; at < rows.count; ++at) {
            const Order order = snapshot->order(OrderRow{rows.first + at});
            const QString id = QString::fromStdString(std::string(order.id()));
            if (missing.remove(id))
                answers += {
                    batch.source.connection, batch.source.integrationId, id, fateOf(order.status()), orderJson(order)};
        }
    if (end.how == WalkEnd::How::Stopped)
        return answers;
    const bool isWhole = end.how == WalkEnd::How::Complete && !end.failure;
    for (const QString& id : std::as_const(missing))
        answers += {batch.source.connection, batch.source.integrationId, id,
            isWhole ? OrderFate::NotListed : OrderFate::NotAnswered, {}};
    return answers;
}

void FateWorker::takeEnd(const WalkEnd& walkEnd)
{
    if (!m_walk)
        return;
    m_generation = nullptr;
    const LoadSource& source = m_batches.at(m_at).source;
    if (walkEnd.how == WalkEnd::How::Broke) {
        m_failed += source;
        if (isRefusedKey(*walkEnd.failure))
            m_refused += source.connection;
        if (!m_end.failure) {
            m_end.failure = walkEnd.failure;
            m_end.failedLabel = source.label;
        }
    }
    const QList<FateAnswer> answers = answersOf(walkEnd);
    m_walk.reset();
    if (!answers.isEmpty())
        Q_EMIT answered(answers);
    ++m_at;
    askNext();
}

void FateWorker::stop()
{
    if (!m_running)
        return;
    m_running = false;
    m_end.isStopped = true;
    if (m_walk)
        m_walk->stop(); // its end comes, and ends this
    else
        end();
}

void FateWorker::end()
{
    m_running = false;
    m_store.reset();
    m_parser.forget();
    m_batches.clear(); // and the keys with them
    m_failed.clear();
    Q_EMIT ended(m_end);
}

} // namespace docket
