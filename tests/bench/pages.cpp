// SPDX-License-Identifier: MIT
#include "tests/bench/pages.h"

#include "app/samples/sampleorders.h"
#include "app/samples/sampleserver.h"
#include "tests/bench/rarenames.h"

#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <charconv>
#include <cstring>
#include <stdexcept>
#include <vector>

namespace docket::bench {
namespace {

constexpr std::string_view cursorBegin = "page-of-the-benchmark-";
constexpr std::string_view jobKey = R"("job":{)";

// The sample server's orders, with more different names than it has.
class OrderWriter
{
public:
    OrderWriter(int orders, Jobs jobs)
        : m_jobs(jobs)
        , m_samples(SampleServerOptions{}.seed, jobs == Jobs::Own ? SampleProfile::UniqueJobs : SampleProfile::Healthy,
              orders)
    {
        m_samples.makeAll();
    }

    qsizetype count() const { return m_samples.count(); }

    void append(qsizetype number, QByteArray& to) const
    {
        const QByteArray json = m_samples.order(number);
        const qsizetype jobBegin = json.indexOf(QByteArrayView(jobKey.data(), jobKey.size()));
        QByteArray own = json.left(jobBegin);
        giveRareName(own, static_cast<std::uint64_t>(number));
        to += own;
        const auto owner = number % static_cast<qsizetype>(mostOwnJobs);
        if (m_jobs == Jobs::Shared || owner == number)
            to.append(QByteArrayView(json).sliced(jobBegin));
        else
            appendJobOf(owner, to);
    }

private:
    void appendJobOf(qsizetype number, QByteArray& to) const
    {
        const QByteArray json = m_samples.order(number);
        to.append(QByteArrayView(json).sliced(json.indexOf(QByteArrayView(jobKey.data(), jobKey.size()))));
    }

    Jobs m_jobs;
    SampleOrders m_samples;
};

QByteArray pageBody(const OrderWriter& orders, std::size_t page)
{
    const qsizetype begin = static_cast<qsizetype>(page) * pageSize;
    const qsizetype end = std::min<qsizetype>(begin + pageSize, orders.count());
    QByteArray body = R"({"status":"success","data":{"next":)";
    body += end < orders.count() ? '"' + QByteArray::fromStdString(cursorFor(page + 1)) + '"' : QByteArray("null");
    body += R"(,"results":[)";
    for (qsizetype at = begin; at < end; ++at) {
        body += at > begin ? "," : "";
        orders.append(at, body);
    }
    return body + "]}}";
}

void writeAt(int descriptor, std::uint64_t offset, const void* bytes, std::size_t count)
{
    const char* from = static_cast<const char*>(bytes);
    while (count > 0) {
        const ssize_t written = pwrite(descriptor, from, count, static_cast<off_t>(offset));
        if (written <= 0)
            throw std::runtime_error("no room for the pages in memory");
        from += written;
        offset += static_cast<std::uint64_t>(written);
        count -= static_cast<std::size_t>(written);
    }
}

std::uint64_t numberAt(const char* from)
{
    std::uint64_t number = 0;
    std::memcpy(&number, from, sizeof number);
    return number;
}

} // namespace

Pages::Pages(int orders, Jobs jobs)
    : m_descriptor(memfd_create("pages", 0))
{
    const OrderWriter writer(orders, jobs);
    const std::size_t count = static_cast<std::size_t>((orders + pageSize - 1) / pageSize);
    std::vector<std::uint64_t> head(count + 2); // how many, where each begins, where the last ends
    head[0] = count;
    head[1] = head.size() * sizeof(std::uint64_t);
    for (std::size_t at = 0; at < count; ++at) {
        const QByteArray body = pageBody(writer, at);
        const auto size = static_cast<std::size_t>(body.size());
        writeAt(m_descriptor, head[at + 1], body.constData(), size);
        head[at + 2] = head[at + 1] + size;
    }
    writeAt(m_descriptor, 0, head.data(), head.size() * sizeof(std::uint64_t));
    map();
}

Pages::Pages(int descriptor)
    : m_descriptor(descriptor)
{
    map();
}

Pages::~Pages()
{
    munmap(const_cast<char*>(m_begin), m_size);
    close(m_descriptor);
}

void Pages::map()
{
    struct stat file
    {
    };
    if (fstat(m_descriptor, &file) != 0)
        throw std::runtime_error("the pages cannot be read");
    m_size = static_cast<std::size_t>(file.st_size);
    void* const mapped = mmap(nullptr, m_size, PROT_READ, MAP_SHARED, m_descriptor, 0);
    if (mapped == MAP_FAILED)
        throw std::runtime_error("the pages cannot be read");
    m_begin = static_cast<const char*>(mapped);
    m_count = numberAt(m_begin);
}

std::uint64_t Pages::offset(std::size_t at) const
{
    return numberAt(m_begin + (at + 1) * sizeof(std::uint64_t));
}

std::string_view Pages::page(std::size_t at) const
{
    return {m_begin + offset(at), offset(at + 1) - offset(at)};
}

std::size_t Pages::bytes() const
{
    return offset(m_count) - offset(0);
}

std::size_t Pages::largest() const
{
    std::size_t bytes = 0;
    for (std::size_t at = 0; at < m_count; ++at)
        bytes = std::max(bytes, page(at).size());
    return bytes;
}

std::string cursorFor(std::size_t page)
{
    return std::string(cursorBegin) + std::to_string(page);
}

std::size_t pageFor(std::string_view cursor)
{
    std::size_t page = 0;
    if (cursor.starts_with(cursorBegin))
        std::from_chars(cursor.data() + cursorBegin.size(), cursor.data() + cursor.size(), page);
    return page;
}

} // namespace docket::bench
