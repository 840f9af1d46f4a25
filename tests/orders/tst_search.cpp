// SPDX-License-Identifier: MIT
#include "testpages.h"

#include "models/orders/fold.h"
#include "models/orders/htmltext.h"
#include "models/orders/search.h"

#include <QTest>

#include <algorithm>

using namespace docket;

namespace {

const StopAsked never;

void appendOrders(Store& store, Generation& generation, const std::vector<std::string>& orders)
{
    PageParser parser;
    store.append(generation, parser.parse(pageOf(orders)));
}

std::string foundIds(const Snapshot& snapshot, std::string_view text)
{
    std::string to;
    for (const OrderRow row : search(snapshot, parseQuery(text), never).rows)
        to.append(to.empty() ? "" : " ").append(snapshot.order(row).id());
    return to;
}

// Everything a person can read of an order, each text by itself, without any of the
// store's folded columns.
std::vector<std::string> textsOf(const Order& order)
{
    std::vector<std::string> to;
    const auto add = [&to](const Value& text) { to.push_back(folded(text.value_or(""))); };
    for (std::size_t i = 0; i < orderFieldCount; ++i)
        add(order.field(static_cast<OrderField>(i)));
    const auto addName = [&](const Value& first, const Value& last) {
        if (first && last)
            to.push_back(folded(std::string(*first) + ' ' + std::string(*last)));
    };
    addName(order.field(OrderField::FirstName), order.field(OrderField::LastName));
    std::string digits;
    for (const char c : order.field(OrderField::Phone).value_or(""))
        if (c >= '0' && c <= '9')
            digits += c;
    to.push_back(digits);
    const Job& job = order.job();
    for (const Value& text : {job.name, job.code, job.remoteId})
        add(text);
    to.push_back(folded(plainText(job.description.value_or(""))));
    if (const auto& place = job.location)
        for (const Value& text :
            {place->street1, place->street2, place->city, place->state, place->zipCode, place->country, place->raw})
            add(text);
    for (const TeamMember& member : job.team) {
        for (const Value& text : {member.remoteId, member.email, member.firstName, member.lastName})
            add(text);
        addName(member.firstName, member.lastName);
        for (const std::string_view role : member.roles)
            add(role);
    }
    return to;
}

// Looks through every text of every order for every term.
class NaiveSearch
{
public:
    explicit NaiveSearch(const Snapshot& snapshot)
    {
        for (const OrderRow row : allRows(snapshot))
            m_rows.emplace_back(row, textsOf(snapshot.order(row)));
    }

    std::vector<OrderRow> find(const Query& query) const
    {
        std::vector<OrderRow> to;
        for (const auto& [row, texts] : m_rows)
            if (matches(texts, query))
                to.push_back(row);
        return to;
    }

private:
    static bool matches(const std::vector<std::string>& texts, const Query& query)
    {
        return std::all_of(query.terms.begin(), query.terms.end(), [&](const Term& term) {
            const bool found = std::any_of(texts.begin(), texts.end(),
                [&](const std::string& text) { return text.find(term.folded) != std::string::npos; });
            return found != term.excluded;
        });
    }

    std::vector<std::pair<OrderRow, std::vector<std::string>>> m_rows;
};

std::string randomQuery(std::mt19937& random)
{
    static constexpr std::string_view words[]
        = {"a", "ann", "müller", "MULLER", "strasse", "Straße", "lukasz", "иван", "हिन्दी", "한국어", "0123", "12", "e",
            "x@y.de", "kubernetes", "\"nn mü\"", "\"kubernetes a\"", "recruiter", "new_", "id1", "-a", "-müller",
            "-\"a \"", "-kubernetes", "<p>", "\\", "]}", "&", "nothing-has-this", "-nothing-has-this"};
    std::string to;
    for (std::size_t i = 1 + random() % 3; i > 0; --i)
        to.append(words[random() % std::size(words)]).append(" ");
    return to;
}

} // namespace

class TestSearch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void termsHoldInOrderOrJob();
    void noTermFindsEverything();
    void termDoesNotReachOverTwoFields();
    void stopsWhenNobodyWantsTheAnswer();
    void agreesWithNaiveSearch();
    void newRowsAloneAreSearchedAfterwards();
};

void TestSearch::termsHoldInOrderOrJob()
{
    Store store;
    Generation& walk = store.begin({"workday:1", "W"});
    appendOrders(store, walk,
        {orderWith("o1", "Zoë", jobNamed("Bottle Opener")), orderWith("o2", "Łukasz", jobNamed("Glass Blower")),
            orderWith("o3", "Zoe", jobNamed("Glass Blower"))});
    const auto snapshot = store.snapshot();
    QCOMPARE(foundIds(*snapshot, "zoe"), std::string("o1 o3"));
    QCOMPARE(foundIds(*snapshot, "zoe glass"), std::string("o3"));
    QCOMPARE(foundIds(*snapshot, "lukasz"), std::string("o2"));
    QCOMPARE(foundIds(*snapshot, "-zoe"), std::string("o2"));
    QCOMPARE(foundIds(*snapshot, "-glass"), std::string("o1"));
    QCOMPARE(foundIds(*snapshot, "\"zoë lovelace\""), std::string("o1 o3"));
    QCOMPARE(foundIds(*snapshot, "munchen 1123456 jane@example.com recruiter"), std::string("o1 o2 o3"));
    QCOMPARE(foundIds(*snapshot, "a-o2"), std::string("o2"));
    QCOMPARE(foundIds(*snapshot, "<b>"), std::string());
}

void TestSearch::noTermFindsEverything()
{
    Store store;
    appendOrders(store, store.begin({"workday:1", "W"}), {orderWith("o1"), R"({"id":"o2"})"});
    QCOMPARE(foundIds(*store.snapshot(), " "), std::string("o1 o2"));
    QCOMPARE(foundIds(*Store().snapshot(), "a"), std::string());
}

void TestSearch::termDoesNotReachOverTwoFields()
{
    Store store;
    appendOrders(store, store.begin({"workday:1", "W"}), {orderWith("o1")});
    QCOMPARE(foundIds(*store.snapshot(), "\"lovelace ada@\""), std::string());
    QCOMPARE(foundIds(*store.snapshot(), "lovelaceada@"), std::string());
}

void TestSearch::stopsWhenNobodyWantsTheAnswer()
{
    Store store;
    Generation& walk = store.begin({"workday:1", "W"});
    std::vector<std::string> orders;
    for (int i = 0; i < 50'000; ++i)
        orders.push_back(R"({"id":"o)" + std::to_string(i) + "\"}");
    appendOrders(store, walk, orders);
    int asked = 0;
    const SearchResult stopped = search(*store.snapshot(), parseQuery("o"), [&asked] { return ++asked == 3; });
    QVERIFY(stopped.stopped);
    QVERIFY(stopped.rows.size() > 0 && stopped.rows.size() < 20'000);
    const SearchResult whole = search(*store.snapshot(), parseQuery("o"), [] { return false; });
    QVERIFY(!whole.stopped);
    QCOMPARE(whole.rows.size(), std::size_t{50'000});
}

void TestSearch::agreesWithNaiveSearch()
{
    std::mt19937 random(testSeed());
    std::size_t hits = 0;
    for (int round = 0; round < 20; ++round) {
        Store store;
        for (int source = 0; source < 3; ++source) {
            Generation& walk = store.begin({"integration:" + std::to_string(source), "I"});
            std::vector<std::string> orders;
            for (int i = 0; i < 40; ++i)
                orders.push_back(randomOrder(random, "id" + std::to_string(i)));
            for (int i = 40; i < 60; ++i)
                orders.push_back(
                    orderWith("id" + std::to_string(i), "Ann Müller", jobNamed(i % 2 ? "Straße" : "Kubernetes a")));
            appendOrders(store, walk, orders);
        }
        const auto snapshot = store.snapshot();
        const NaiveSearch naive(*snapshot);
        for (int i = 0; i < 150; ++i) {
            const std::string text = randomQuery(random);
            const Query query = parseQuery(text);
            const SearchResult result = search(*snapshot, query, never);
            QVERIFY2(result.rows == naive.find(query), text.c_str());
            hits += result.rows.size();
        }
    }
    QVERIFY(hits > 10'000);
}

void TestSearch::newRowsAloneAreSearchedAfterwards()
{
    std::mt19937 random(testSeed());
    for (int round = 0; round < 30; ++round) {
        Store store;
        Generation& one = store.begin({"integration:1", "I"});
        Generation& two = store.begin({"integration:2", "I"});
        int id = 0;
        const auto grow = [&](Generation& walk) {
            std::vector<std::string> orders;
            for (std::size_t i = random() % 30; i > 0; --i)
                orders.push_back(randomOrder(random, "id" + std::to_string(id++)));
            appendOrders(store, walk, orders);
        };
        grow(one);
        const auto early = store.snapshot();
        grow(two);
        grow(one);
        const auto late = store.snapshot();
        for (int i = 0; i < 40; ++i) {
            const Query query = parseQuery(randomQuery(random));
            std::vector<OrderRow> merged = search(*early, query, never).rows;
            const std::vector<OrderRow> more = search(*late, query, never, early.get()).rows;
            for (const OrderRow row : more)
                QVERIFY(!early->contains(row));
            const auto middle = static_cast<std::ptrdiff_t>(merged.size());
            merged.insert(merged.end(), more.begin(), more.end());
            std::inplace_merge(merged.begin(), merged.begin() + middle, merged.end());
            QVERIFY2(merged == search(*late, query, never).rows, toText(query).c_str());
        }
    }
}

QTEST_GUILESS_MAIN(TestSearch)
#include "tst_search.moc"
