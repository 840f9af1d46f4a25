// SPDX-License-Identifier: MIT
// One writer and several readers of a store at once, for ThreadSanitizer to watch: what
// the headers allow any thread, many threads do here. Its own checks hold without it,
// too. DOCKET_TEST_SEED repeats what the writer did and what the readers asked for.
#include "models/orders/orderjson.h"
#include "models/orders/search.h"
#include "testpages.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <cstdio>
#include <cstdlib>
#include <mutex>
#include <thread>
#include <utility>

namespace docket {
namespace {

constexpr std::size_t sourceCount = 4;
constexpr int steps = 400;
constexpr unsigned readerCount = 3;
constexpr int leastRounds = 60; // of all readers: the writer goes on until then
constexpr std::size_t ordersOfLargePage = 7'000;

void require(bool holds, const char* what)
{
    if (holds)
        return;
    std::fprintf(stderr, "Wrong: %s\n", what);
    std::fflush(nullptr);
    std::_Exit(1);
}

// Where the writer leaves the latest snapshot for everybody.
class Board
{
public:
    void put(std::shared_ptr<const Snapshot> snapshot)
    {
        const std::lock_guard lock(m_mutex);
        m_snapshot.swap(snapshot);
    }

    std::shared_ptr<const Snapshot> look() const
    {
        const std::lock_guard lock(m_mutex);
        return m_snapshot;
    }

    std::atomic<bool> done = false;
    std::atomic<int> rounds = 0; // of all readers

private:
    mutable std::mutex m_mutex;
    std::shared_ptr<const Snapshot> m_snapshot = std::make_shared<const Snapshot>();
};

class Writer
{
public:
    Writer(Board& board, unsigned seed)
        : m_board(board)
        , m_random(seed)
    {
    }

    void run()
    {
        for (int step = 0; step < steps || m_board.rounds < leastRounds; ++step) {
            act();
            m_board.put(m_store.snapshot());
        }
        passChunk();
        m_board.done = true;
    }

private:
    void act()
    {
        const std::size_t at = m_random() % sourceCount;
        const auto choice = m_random() % 20;
        if (choice == 0)
            keepSome();
        else if (!m_open[at] || choice == 1)
            m_open[at] = &m_store.begin(source(at));
        else if (choice == 2)
            m_store.finish(*std::exchange(m_open[at], nullptr));
        else if (choice == 3)
            m_store.abandon(*std::exchange(m_open[at], nullptr));
        else
            m_store.append(*m_open[at], m_parser.parse(page(at)));
    }

    void keepSome()
    {
        std::vector<OrderSource> kept;
        for (std::size_t at = 0; at < sourceCount; ++at)
            if (m_random() % 4 > 0)
                kept.push_back(source(at));
            else
                m_open[at] = nullptr;
        m_store.keepOnly(kept);
    }

    // More orders of one walk than a chunk holds.
    void passChunk()
    {
        m_store.keepOnly({});
        Generation& large = m_store.begin(source(0));
        for (std::size_t i = 0; i <= rowsPerChunk / ordersOfLargePage; ++i) {
            std::vector<std::string> orders;
            for (std::size_t j = 0; j < ordersOfLargePage; ++j)
                orders.push_back(R"({"id":")" + nextId(0) + R"("})");
            m_store.append(large, m_parser.parse(pageOf(orders)));
            m_board.put(m_store.snapshot());
        }
        m_store.finish(large);
        m_board.put(m_store.snapshot());
    }

    std::string page(std::size_t at)
    {
        std::vector<std::string> orders;
        for (std::size_t i = m_random() % 40; i > 0; --i) {
            const std::string id = nextId(at);
            const std::string job = jobNamed("Weiße Straße " + std::to_string(m_random() % 9));
            orders.push_back(m_random() % 3 > 0 ? orderWith(id, "Jörg", job) : randomOrder(m_random, id, true));
            if (m_random() % 8 == 0)
                orders.push_back(m_random() % 2 ? orders.front() : R"({"id":null})");
        }
        return pageOf(orders);
    }

    std::string nextId(std::size_t at) { return source(at).integration + '/' + std::to_string(++m_lastId); }

    static OrderSource source(std::size_t at)
    {
        return {"workday:" + std::to_string(at), "Customer " + std::to_string(at)};
    }

    Board& m_board;
    std::mt19937 m_random;
    Store m_store;
    PageParser m_parser;
    std::array<Generation*, sourceCount> m_open{};
    std::size_t m_lastId = 0;
};

class Reader
{
public:
    Reader(Board& board, unsigned seed)
        : m_board(board)
        , m_random(seed)
    {
    }

    void run()
    {
        do {
            const auto now = m_board.look();
            countAll(*now);
            readSome(*now);
            for (int i = 0; i < 4; ++i)
                searchFor(randomQuery(), *now);
            m_before = now;
            ++m_board.rounds;
        } while (!m_board.done);
    }

private:
    static void countAll(const Snapshot& now)
    {
        std::size_t inRows = 0;
        for (const Snapshot::Rows& rows : now.rows())
            inRows += rows.count;
        std::size_t inParts = 0;
        for (const Snapshot::Part& part : now.parts()) {
            inParts += part.orderCount;
            require(part.unreadable->size() <= part.unreadableCount, "unreadable results are counted");
            for (std::uint32_t number = 0; number < part.jobCount; ++number)
                require(part.job(number).number == number, "jobs are numbered");
        }
        require(inRows == now.orderCount() && inParts == now.orderCount(), "counts agree");
    }

    void readSome(const Snapshot& now)
    {
        static constexpr std::size_t most = 500;
        const std::vector<OrderRow> all = allRows(now);
        const std::size_t begin = all.size() > most ? m_random() % (all.size() - most) : 0;
        for (std::size_t i = begin; i < std::min(begin + most, all.size()); ++i)
            read(now.order(all[i]));
    }

    static void read(const Order& order)
    {
        const std::string id(order.id());
        require(id.starts_with(order.source().integration + '/'), "an order is of its integration");
        require(!order.folded().empty(), "an order can be searched");
        if (order.field(OrderField::FirstName) == "Jörg")
            require(order.field(OrderField::CandidateRemoteId) == "c-" + id, "fields are of their order");
        const Job& job = order.job();
        if (job.rawIsJson && job.name && job.name->starts_with("Weiße Straße "))
            require(job.location && job.location->city == "München" && job.team.size() == 1, "a job is whole");
        for (const Oddity& oddity : order.oddities())
            require(oddity.raw.empty() == (oddity.kind == OddityKind::Absent), "an oddity is whole");
        require(orderJson(order).find(id) != std::string::npos, "an order is written with its id");
    }

    std::string randomQuery()
    {
        static constexpr auto queries
            = std::to_array<std::string_view>({"jorg", "straße", "\"open bottles\"", "workday", "jane@example.com",
                "recruiter", "lovelace", "1", "c-workday:2", "nobody", "kubernetes", "München"});
        return std::string(queries[m_random() % queries.size()]);
    }

    void searchFor(const std::string& text, const Snapshot& now)
    {
        const Query query = parseQuery(text);
        const SearchResult with = search(now, query, {});
        const SearchResult without = search(now, parseQuery('-' + text), {});
        require(with.rows.size() + without.rows.size() == now.orderCount(), "an order has a word or has it not");
        const SearchResult fresh = search(now, query, {}, m_before.get());
        require(std::includes(with.rows.begin(), with.rows.end(), fresh.rows.begin(), fresh.rows.end()),
            "new rows are found among all");
        const SearchResult stopped = search(now, query, [this] { return m_random() % 2 == 0; });
        require(stopped.stopped || stopped.rows == with.rows, "the same query finds the same");
    }

    Board& m_board;
    std::mt19937 m_random;
    std::shared_ptr<const Snapshot> m_before;
};

int storm(unsigned seed)
{
    Board board;
    std::vector<std::thread> readers;
    for (unsigned i = 1; i <= readerCount; ++i)
        readers.emplace_back([&board, seed, i] { Reader(board, seed + i).run(); });
    Writer(board, seed).run();
    for (std::thread& reader : readers)
        reader.join();
    std::printf("%d rounds of reading\n", board.rounds.load());
    return 0;
}

} // namespace
} // namespace docket

int main()
{
    return docket::storm(docket::testSeed());
}
