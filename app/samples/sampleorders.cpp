// SPDX-License-Identifier: MIT
#include "app/samples/sampleorders.h"

#include "app/samples/oddjobs.h"
#include "app/samples/oddorders.h"
#include "app/samples/orderdraft.h"
#include "app/samples/samplejobs.h"
#include "app/samples/samplejson.h"

#include <algorithm>
#include <cmath>

namespace docket {

namespace {

constexpr qsizetype chunkBytes = 1 << 20;

// Drawn with a skew, so that the first are ordered most.
constexpr std::string_view packageIds[] = {"Background basic", "TypeScript test", "Cognitive battery",
    "Background plus", "Driver check", "Language B2", "Reference check", "Video interview"};

std::uint64_t streamOf(SampleProfile profile)
{
    switch (profile) {
    case SampleProfile::Healthy:
        return 1;
    case SampleProfile::Odd:
        return 2;
    case SampleProfile::UniqueJobs:
        return 3;
    }
    return 0;
}

// About 200 jobs in 1,000 orders, 2,000 in 100,000 and 5,000 in 1,000,000.
qsizetype jobsFor(qsizetype orders)
{
    const auto root = static_cast<qsizetype>(std::sqrt(static_cast<double>(orders) * 10.0));
    return std::min({orders, qsizetype(5000), std::max(qsizetype(1), root * 2)});
}

QByteArray sampleNumber(std::uint64_t number)
{
    return '"' + QByteArray::number(static_cast<qulonglong>(number)) + '"';
}

} // namespace

// What is needed to make the orders only, not to read them.
struct SampleOrders::Maker
{
    Maker(std::uint64_t seedOfAll, SampleProfile profileOfAll, qsizetype orders)
        : seed(seedOfAll)
        , profile(profileOfAll)
        , healthyJobs(jobsFor(orders))
        , random(seedOfAll * 4 + streamOf(profileOfAll))
        , jobs(random)
        , people(random)
    {
    }

    OrderDraft draft(qsizetype index);
    QByteArray packageFor(std::uint32_t job);

    const std::uint64_t seed;
    const SampleProfile profile;
    const qsizetype healthyJobs;
    SampleRandom random;
    JobMaker jobs;
    PeopleMaker people;
    OddOrders odd;
};

OrderDraft SampleOrders::Maker::draft(qsizetype index)
{
    const auto nullOr = [this](unsigned percent, QByteArray value) {
        return random.percent(percent) ? QByteArray("null") : std::move(value);
    };
    const SamplePerson person = people.makePerson();
    OrderDraft order;
    order.id = '"' + sampleId(seed, streamOf(profile), static_cast<std::uint64_t>(index)) + '"';
    order.job = static_cast<std::uint32_t>(random.skewedBelow(static_cast<std::uint64_t>(healthyJobs)));
    order.packageId = packageFor(order.job);
    order.candidateRemoteId = nullOr(3, sampleNumber(random.below(90000000) + 10000));
    order.email = sampleText(person.email);
    const bool nameless = random.percent(2);
    order.firstName = nameless ? QByteArray("null") : nullOr(1, sampleText(person.firstName));
    order.lastName = nameless ? QByteArray("null") : sampleText(person.lastName);
    order.phone = nullOr(9, sampleText(person.phone));
    order.applicationRemoteId = nullOr(4, sampleNumber(random.below(9000000) + 50000));
    return order;
}

// Most orders of one job are for the same package: they come in bursts.
QByteArray SampleOrders::Maker::packageFor(std::uint32_t job)
{
    const std::uint64_t drawn = random.skewedBelow(std::size(packageIds));
    SampleRandom ofJob(seed + job);
    const std::uint64_t usual = ofJob.skewedBelow(std::size(packageIds));
    return sampleText(packageIds[random.percent(70) ? usual : drawn]);
}

SampleOrders::SampleOrders(std::uint64_t seed, SampleProfile profile, qsizetype count)
    : m_count(std::max(count, qsizetype(0)))
    , m_uniqueJobs(profile == SampleProfile::UniqueJobs)
    , m_maker(std::make_unique<Maker>(seed, profile, m_count))
{
    m_orders.reserve(static_cast<std::size_t>(m_count));
}

SampleOrders::~SampleOrders() = default;

void SampleOrders::make(qsizetype atMost)
{
    for (qsizetype left = std::min(atMost, m_count - made()); left > 0; --left)
        makeOne();
    if (isMade())
        m_maker.reset();
}

void SampleOrders::makeOne()
{
    if (m_jobs.empty())
        makeJobs();
    const qsizetype index = made();
    OrderDraft draft = m_maker->draft(index);
    if (m_maker->profile == SampleProfile::Odd)
        m_maker->odd.spoil(draft, index, static_cast<std::uint32_t>(m_maker->healthyJobs));
    QByteArray json = orderPrefix(draft);
    if (m_uniqueJobs)
        json.append("{\"remote_id\":" + sampleNumber(static_cast<std::uint64_t>(index) + 100000));
    store(json, draft.job);
}

void SampleOrders::makeJobs()
{
    for (qsizetype number = 0; number < m_maker->healthyJobs; ++number)
        addJob(m_maker->jobs.makeJob());
    if (m_maker->profile != SampleProfile::Odd)
        return;
    for (QByteArray& job : oddJobs(m_maker->jobs))
        m_jobs.push_back(std::move(job));
}

void SampleOrders::addJob(const SampleJob& job)
{
    const QByteArray json = jobJson(job);
    // Unique jobs bring their remote_id themselves and share what follows it.
    m_jobs.push_back(m_uniqueJobs ? json.sliced(jobTail(job)) : json);
}

void SampleOrders::store(const QByteArray& prefix, std::uint32_t job)
{
    if (m_chunks.empty() || m_chunks.back().size() + prefix.size() > chunkBytes) {
        m_chunks.emplace_back();
        m_chunks.back().reserve(std::max(chunkBytes, prefix.size()));
    }
    QByteArray& chunk = m_chunks.back();
    m_orders.push_back({static_cast<std::uint32_t>(m_chunks.size() - 1), static_cast<std::uint32_t>(chunk.size()),
        static_cast<std::uint32_t>(prefix.size()), job});
    chunk.append(prefix);
}

QByteArrayView SampleOrders::prefixOf(const Slot& slot) const
{
    return QByteArrayView(m_chunks[slot.chunk]).sliced(slot.begin, slot.bytes);
}

QByteArrayView SampleOrders::jobOf(const Slot& slot) const
{
    return slot.job == noJob ? QByteArrayView() : QByteArrayView(m_jobs[slot.job]);
}

QByteArray SampleOrders::order(qsizetype index) const
{
    QByteArray json;
    json.reserve(orderBytes(index));
    appendOrder(index, json);
    return json;
}

qsizetype SampleOrders::orderBytes(qsizetype index) const
{
    const Slot& slot = m_orders[static_cast<std::size_t>(index)];
    return prefixOf(slot).size() + jobOf(slot).size() + 1;
}

void SampleOrders::appendOrder(qsizetype index, QByteArray& to) const
{
    const Slot& slot = m_orders[static_cast<std::size_t>(index)];
    to.append(prefixOf(slot)).append(jobOf(slot)).append('}');
}

QByteArray sampleId(std::uint64_t seed, std::uint64_t stream, std::uint64_t number)
{
    static constexpr char alphabet[] = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
    constexpr std::uint64_t base = sizeof(alphabet) - 1;
    // 11 digits of base 58 hold 64 bits, and mixing is a bijection: these make the id unique.
    std::uint64_t bits = mixedBits(((stream << 48) | number) ^ mixedBits(seed));
    SampleRandom rest(bits);
    QByteArray id(24, Qt::Uninitialized);
    for (qsizetype at = 0; at < id.size(); ++at, bits /= base)
        id[at] = alphabet[at < 11 ? bits % base : rest.below(base)];
    return id;
}

} // namespace docket
