// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <cstdint>
#include <memory>
#include <vector>

namespace docket {

struct SampleJob;

enum class SampleProfile {
    Healthy, // every order valid by the schema, every id and e-mail address once
    Odd, // Healthy orders among orders that break the schema in every way we know of
    UniqueJobs, // Healthy, but no two orders share the bytes of their job: the worst case for sharing them
};

// Open orders invented from a seed, as JSON. The same seed, profile and count give
// the same bytes on every machine; with one seed the profiles share no order id
// (but for the ids that Odd repeats within itself on purpose).
// An order is kept as the bytes before its job, and each job once: 100,000 orders
// take about 40 MB, 1,000,000 about 300 MB, of 0.5 and 5 GB of JSON.
// One thread at a time; once made, any number of threads may read.
class SampleOrders
{
public:
    SampleOrders(std::uint64_t seed, SampleProfile profile, qsizetype count);
    ~SampleOrders();
    SampleOrders(const SampleOrders&) = delete;
    SampleOrders& operator=(const SampleOrders&) = delete;

    // Orders are made piece by piece, so that whoever makes many can stop in between.
    void make(qsizetype atMost);
    void makeAll() { make(m_count); }
    bool isMade() const { return made() == m_count; }
    qsizetype made() const { return static_cast<qsizetype>(m_orders.size()); }

    qsizetype count() const { return m_count; }
    qsizetype jobCount() const { return static_cast<qsizetype>(m_jobs.size()); }

    // The order's JSON; index is below made().
    QByteArray order(qsizetype index) const;
    qsizetype orderBytes(qsizetype index) const;
    void appendOrder(qsizetype index, QByteArray& to) const;

private:
    // Where the bytes of an order lie: in a chunk up to its job, then the job, then a brace.
    struct Slot
    {
        std::uint32_t chunk;
        std::uint32_t begin;
        std::uint32_t bytes;
        std::uint32_t job; // noJob: the chunk has it all but the brace
    };
    struct Maker;

    void makeOne();
    void makeJobs();
    void addJob(const SampleJob& job);
    void store(const QByteArray& prefix, std::uint32_t job);
    QByteArrayView prefixOf(const Slot& slot) const;
    QByteArrayView jobOf(const Slot& slot) const;

    const qsizetype m_count;
    const bool m_uniqueJobs;
    std::unique_ptr<Maker> m_maker; // gone once all orders are made
    std::vector<QByteArray> m_chunks; // never grow beyond what they reserved
    std::vector<Slot> m_orders;
    std::vector<QByteArray> m_jobs; // as JSON; with m_uniqueJobs from behind their remote_id on
};

// A 24-character id as Kombo has them. Different (stream, number) pairs of one seed
// never give the same id, for streams below 2^16 and numbers below 2^48.
QByteArray sampleId(std::uint64_t seed, std::uint64_t stream, std::uint64_t number);

} // namespace docket
