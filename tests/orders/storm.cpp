// SPDX-License-Identifier: MIT
// One writer and several readers of a store at once, for ThreadSanitizer to watch: what
// the headers allow any thread, many threads do here. Its own checks hold without it,
// too. DOCKET_TEST_SEED repeats what the writer did and what the readers asked for.
#include "models/orders/page.h"
#include "stormreader.h"
#include "testpages.h"

#include <array>
#include <cstddef>
#include <cstdio>
#include <random>
#include <string>
#include <thread>
#include <utility>
#include <vector>

namespace docket {
namespace {

constexpr std::size_t sourceCount = 4;
constexpr int steps = 250;
constexpr unsigned readerCount = 3;
constexpr int leastRounds = 60; // of all readers: the writer goes on until then
constexpr std::size_t ordersOfLargePage = 7'000;

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

int storm(unsigned seed)
{
    Board board;
    StormShared shared;
    std::vector<std::thread> readers;
    for (unsigned i = 1; i <= readerCount; ++i)
        readers.emplace_back([&board, &shared, seed, i] { StormReader(board, shared, seed + i).run(); });
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
