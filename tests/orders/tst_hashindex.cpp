// SPDX-License-Identifier: MIT
#include "models/orders/hashindex.h"

#include "testpages.h"

#include <QTest>

#include <set>

using namespace docket;

class TestHashIndex : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyBitOfATextCounts();
    void everyLengthHasAHashOfItsOwn();
    void placesOfPiecesCount();
    void theSeedCounts();
    void textsAreFoundAgainAndNoOthers();
};

static std::string randomBytes(std::mt19937& random, std::size_t size)
{
    std::string bytes;
    for (; bytes.size() < size;)
        bytes += static_cast<char>(random() % 256);
    return bytes;
}

void TestHashIndex::everyBitOfATextCounts()
{
    std::mt19937 random(testSeed());
    for (const std::size_t size : {1U, 15U, 16U, 255U, 256U, 257U, 320U, 1'000U, 4'111U}) {
        std::string text = randomBytes(random, size);
        std::set<std::uint64_t> hashes{hashOf(text, 7)};
        for (std::size_t bit = 0; bit < size * 8; ++bit) {
            text[bit / 8] = static_cast<char>(text[bit / 8] ^ (1 << bit % 8));
            hashes.insert(hashOf(text, 7));
            text[bit / 8] = static_cast<char>(text[bit / 8] ^ (1 << bit % 8));
        }
        QCOMPARE(hashes.size(), size * 8 + 1);
    }
}

void TestHashIndex::everyLengthHasAHashOfItsOwn()
{
    std::set<std::uint64_t> hashes;
    for (std::size_t size = 0; size <= 1'000; ++size)
        hashes.insert(hashOf(std::string(size, '\0'), 7));
    QCOMPARE(hashes.size(), std::size_t{1'001});
}

// A long text is hashed in several chains: the same bytes elsewhere are another text.
void TestHashIndex::placesOfPiecesCount()
{
    std::set<std::uint64_t> hashes;
    for (std::size_t at = 0; at < 640; at += 16) {
        std::string text(640, ' ');
        text.replace(at, 16, "{\"name\":\"Nurse\"}");
        hashes.insert(hashOf(text, 7));
    }
    QCOMPARE(hashes.size(), std::size_t{40});
}

void TestHashIndex::theSeedCounts()
{
    for (const std::size_t size : {0U, 5U, 16U, 300U}) {
        const std::string text(size, 'x');
        std::set<std::uint64_t> hashes;
        for (std::uint64_t seed = 0; seed < 1'000; ++seed)
            hashes.insert(hashOf(text, seed));
        QCOMPARE(hashes.size(), std::size_t{1'000});
    }
}

void TestHashIndex::textsAreFoundAgainAndNoOthers()
{
    std::vector<std::string> texts;
    HashIndex index;
    const auto textOf = [&texts](std::uint32_t number) { return std::string_view(texts[number]); };
    for (std::uint32_t number = 0; number < 5'000; ++number) {
        texts.push_back("order-" + std::to_string(number));
        index.add(hashOf(texts.back(), 7), number);
    }
    for (std::uint32_t number = 0; number < 5'000; ++number)
        QCOMPARE(index.find(hashOf(texts[number], 7), texts[number], textOf), std::optional(number));
    for (const std::string_view other : {"", "order-", "order-5000", "ORDER-1"})
        QVERIFY(!index.find(hashOf(other, 7), other, textOf));
}

QTEST_GUILESS_MAIN(TestHashIndex)
#include "tst_hashindex.moc"
