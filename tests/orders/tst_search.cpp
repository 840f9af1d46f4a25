// SPDX-License-Identifier: MIT
#include "naive.h"
#include "testpages.h"

#include "models/orders/fold.h"
#include "models/orders/orderjson.h"
#include "models/orders/search.h"
#include "models/orders/trimmed.h"

#include <QTest>

#include <algorithm>
#include <iterator>
#include <map>

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

} // namespace

class TestSearch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void termsHoldInOrderOrJob();
    void noTermFindsEverything();
    void termDoesNotReachOverTwoFields();
    void phonesAreFoundByTheirDigits_data();
    void phonesAreFoundByTheirDigits();
    void stopsWhenNobodyWantsTheAnswer();
    void aLongTextIsLeftWhenNobodyWantsTheAnswer();
    void agreesWithNaiveSearch();
    void packagesAreFoundByIdAndByName();
    void aClickOnAValueFindsAsManyAsItSays();
    void countsGrowWithTheRows();
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

void TestSearch::phonesAreFoundByTheirDigits_data()
{
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<QByteArray>("ids");
    const auto row
        = [](const char* typed, const char* ids) { QTest::newRow(typed) << QByteArray(typed) << QByteArray(ids); };
    row("0176 123", "plus trunk exit national");
    row("0176123", "plus trunk exit national");
    row("+49 176 1234567", "plus trunk exit");
    row("+49176", "plus trunk exit");
    row("phone:\"(0176) 123-4567\"", "plus trunk exit national");
    row("phone:=\"0176 1234567\"", "national");
    row("phone:=\"+49 176 1234567\"", "plus trunk exit");
    row("phone:=176", "");
    row("-phone:176", "other none");
}

void TestSearch::phonesAreFoundByTheirDigits()
{
    QFETCH(QByteArray, typed);
    QFETCH(QByteArray, ids);
    Store store;
    const auto order = [](const char* id, const char* phone) {
        return std::string(R"({"id":")") + id + R"(","candidate":{"phone":)" + phone + "}}";
    };
    appendOrders(store, store.begin({"workday:1", "W"}),
        {order("plus", R"("+49 176 1234567")"), order("trunk", R"("+49 (0)176-123 45 67")"),
            order("exit", R"("0049 1761234567")"), order("national", R"("0176/1234567")"),
            order("other", R"("+1 555 0100")"), order("none", "null")});
    QCOMPARE(QByteArray::fromStdString(foundIds(*store.snapshot(), typed.toStdString())), ids);
}

void TestSearch::aLongTextIsLeftWhenNobodyWantsTheAnswer()
{
    Store store;
    const std::string text(3'000'000, 'x');
    appendOrders(store, store.begin({"workday:1", "W"}),
        {R"({"id":"o1","job":{"description":")" + text + R"( y"}})", R"({"id":"o2"})"});
    const auto snapshot = store.snapshot();
    bool stops = false;
    int asked = 0;
    const StopAsked stop = [&] { return ++asked > 8 || stops; };
    QVERIFY(search(*snapshot, parseQuery("desc:/z/"), stop).stopped);
    QVERIFY(asked < 30);
    QCOMPARE(search(*snapshot, parseQuery("desc:/x y$/"), never).rows.size(), std::size_t{1});
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
    const SearchResult stopped = search(*store.snapshot(), parseQuery("o1"), [&asked] { return ++asked == 6; });
    QVERIFY(stopped.stopped);
    QCOMPARE(asked, 6); // the rows behind it are not looked at any more
    QVERIFY(stopped.rows.empty());
    const SearchResult whole = search(*store.snapshot(), parseQuery("o"), [] { return false; });
    QVERIFY(!whole.stopped);
    QCOMPARE(whole.rows.size(), std::size_t{50'000});
}

namespace {

// Orders by which many people look for, beside those with anything in them.
std::string everydayOrder(std::mt19937& random, const std::string& id)
{
    static constexpr std::string_view persons[] = {R"("Ann","last_name":"Müller")", R"("Łukasz","last_name":"Nowak")",
        R"("太郎","last_name":"山田")", R"(null,"last_name":"Straße")", R"(null,"last_name":null)",
        R"("Анна","last_name":"Иванова")", R"("अनिल","last_name":"शर्मा")", R"("철수","last_name":"김")"};
    static constexpr std::string_view mails[]
        = {R"("ann@example.com")", R"("Ann@Example.com ")", R"("x@y.de")", R"("broken@")", "null", R"("w@z.org")"};
    static constexpr std::string_view phones[]
        = {R"("+49 (0)176 123-45")", R"("0176 / 12345")", R"("unknown")", "null", R"("٠١٢٣٤٥")", R"("(555) 0123")"};
    static constexpr std::string_view countries[]
        = {R"("DE")", R"("de")", R"("Germany")", R"("AT")", "null", R"("SE")"};
    static constexpr std::string_view teams[] = {"[]",
        R"([{"remote_id":"1","email":"jane@example.com","first_name":"Jane","last_name":"Doe","hiring_team_roles":["RECRUITER","HIRING_MANAGER"]}])",
        R"([{"remote_id":"2","email":null,"first_name":"Jane","last_name":"Doe","hiring_team_roles":["RECRUITER"]},
            {"remote_id":"3","email":"JANE@example.com","first_name":"J","last_name":"D","hiring_team_roles":["RECRUITER","OTHER"]}])",
        R"([{"remote_id":"4","email":null,"first_name":"花子","last_name":"佐藤","hiring_team_roles":["HIRING_MANAGER"]}])"};
    static constexpr std::string_view descriptions[]
        = {"null", R"("<p>Kubernetes &amp; care</p>")", R"("<p> </p>")", R"("Nurse (m/f/d)\nwanted")"};
    const auto pick = [&random](const auto& from) { return std::string(from[random() % std::size(from)]); };
    std::string to = R"({"id":")" + id + R"(","package_id":)" + (random() % 5 ? R"("pack )" : R"("Päck )")
        + std::to_string(random() % 3) + R"(","candidate":{"remote_id":"c)" + id + R"(","email":)" + pick(mails)
        + R"(,"first_name":)" + pick(persons) + R"(,"phone":)" + pick(phones)
        + R"(},"application":{"remote_id":null},"job":{"remote_id":"j","name":"Nurse )" + std::to_string(random() % 3)
        + R"(","job_code":"N-1","description":)" + pick(descriptions) + R"(,"hiring_team":)" + pick(teams);
    if (random() % 4)
        to += R"(,"location":{"city":"Köln","country":)" + pick(countries) + R"(,"raw":" "})";
    else
        to += random() % 2 ? R"(,"location":null)" : R"(,"location":{"city":" ","country":null})";
    to += "}";
    if (random() % 3 == 0)
        to += random() % 2 ? R"(,"status":"OPEN")" : R"(,"status":"open ")";
    return to + "}";
}

std::shared_ptr<const Snapshot> mixedOrders(std::mt19937& random, Store& store, int perSource)
{
    for (int source = 0; source < 3; ++source) {
        Generation& walk = store.begin({"integration:" + std::to_string(source), source ? "Acme" : "Globex",
            source < 2 ? "slot-eu" : "slot-us", source < 2 ? "Kombo EU" : "Kombo US"});
        std::vector<std::string> orders;
        for (int i = 0; i < perSource; ++i) {
            const std::string id = "id" + std::to_string(i);
            orders.push_back(random() % 3 == 0 ? randomOrder(random, id) : everydayOrder(random, id));
        }
        appendOrders(store, walk, orders);
    }
    return store.snapshot();
}

// The first order that only one of two searches found, as JSON.
std::string differenceOf(
    const Snapshot& snapshot, const std::vector<OrderRow>& found, const std::vector<OrderRow>& expected)
{
    std::vector<OrderRow> differ;
    std::set_symmetric_difference(
        found.begin(), found.end(), expected.begin(), expected.end(), std::back_inserter(differ));
    if (differ.empty())
        return {};
    const bool isMissing = std::binary_search(expected.begin(), expected.end(), differ.front());
    return (isMissing ? " misses " : " finds too much: ") + orderJson(snapshot.order(differ.front()));
}

std::map<std::string, std::uint32_t> namedCounts(const Snapshot& snapshot, Facet facet, const FacetCounts& counts)
{
    std::map<std::string, std::uint32_t> to;
    for (std::uint32_t value = 0; value < counts.of(facet).size(); ++value)
        if (const std::uint32_t count = counts.of(facet)[value])
            to[std::string(trimmedText(folded(facetText(snapshot, facet, value))))] += count;
    return to;
}

} // namespace

void TestSearch::agreesWithNaiveSearch()
{
    std::mt19937 random(testSeed());
    std::size_t hits = 0;
    for (int round = 0; round < 20; ++round) {
        Store store;
        const auto snapshot = mixedOrders(random, store, 25 + static_cast<int>(random() % 60));
        const NaiveOrders naive(*snapshot);
        DuplicateFinder duplicates;
        for (int i = 0; i < 1'000; ++i) {
            const std::string text = randomQueryText(static_cast<unsigned>(random()), naive);
            const Query query = parseQuery(text);
            const SearchResult result = search(*snapshot, query, never);
            const std::vector<OrderRow> expected = naive.find(query);
            QVERIFY2(result.rows == expected, (text + differenceOf(*snapshot, result.rows, expected)).c_str());
            hits += result.rows.size();
            if (i % 10 != 0)
                continue;
            const SearchResult counted = searchAndCount(*snapshot, query, never, duplicates);
            QVERIFY2(counted.rows == result.rows, text.c_str());
            QCOMPARE(counted.candidates, naive.candidates());
            for (std::size_t f = 0; f < facetCount; ++f) {
                const auto facet = static_cast<Facet>(f);
                QVERIFY2(namedCounts(*snapshot, facet, counted.facets) == naive.count(facet, query),
                    (text + " by " + std::string(queryFieldName(fieldOf(facet)))).c_str());
            }
        }
    }
    QVERIFY(hits > 100'000);
}

void TestSearch::packagesAreFoundByIdAndByName()
{
    const auto names = std::make_shared<SourceNames>();
    KnownNames known;
    known.packages["bg_1"] = {"Background check", {}};
    names->set(known);
    OrderSource source{"workday:1", "W"};
    source.names = names;
    Store store;
    appendOrders(
        store, store.begin(source), {R"({"id":"o1","package_id":"bg_1"})", R"({"id":"o2","package_id":"bg_2"})"});
    const auto snapshot = store.snapshot();
    const auto found = [&](const char* query) { return search(*snapshot, parseQuery(query), never).rows.size(); };
    QCOMPARE(found("package:bg_"), std::size_t{2});
    QCOMPARE(found("package:background"), std::size_t{1});
    QCOMPARE(found("background"), std::size_t{1});
    QCOMPARE(found("package:=\"Background check\""), std::size_t{1});
    QCOMPARE(found("package:=bg_1"), std::size_t{1});
    QCOMPARE(found("package:/^Back/"), std::size_t{1});
    QCOMPARE(found("-background"), std::size_t{1});
    QCOMPARE(found("status:OPEN"), std::size_t{0});
}

void TestSearch::aClickOnAValueFindsAsManyAsItSays()
{
    std::mt19937 random(testSeed());
    Store store;
    const auto snapshot = mixedOrders(random, store, 100);
    DuplicateFinder duplicates;
    const FacetCounts counts = searchAndCount(*snapshot, Query(), never, duplicates).facets;
    for (std::size_t f = 0; f < facetCount; ++f) {
        const auto facet = static_cast<Facet>(f);
        const std::string field = std::string(queryFieldName(fieldOf(facet)));
        for (std::uint32_t value = 0; value < counts.of(facet).size(); ++value) {
            if (facet == Facet::Connection && partOfConnection(*snapshot, value) != value)
                continue; // counted there
            Choice choice;
            choice.kind = Choice::Kind::Exact;
            choice.text = facetText(*snapshot, facet, value);
            const bool isFlag = facet == Facet::Attention || facet == Facet::Waiting;
            const std::string text = isFlag ? field + ':' + choice.text : toText(Term{false, fieldOf(facet), {choice}});
            QVERIFY2(search(*snapshot, parseQuery(text), never).rows.size() == counts.of(facet)[value], text.c_str());
        }
    }
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
        if (late->orderCount() == 0)
            continue;
        const NaiveOrders naive(*late);
        for (int i = 0; i < 40; ++i) {
            const Query query = parseQuery(randomQueryText(static_cast<unsigned>(random()), naive));
            if (toText(query).find("is:") != std::string::npos)
                continue; // orders get to be duplicates by those that come later
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

void TestSearch::countsGrowWithTheRows()
{
    std::mt19937 random(testSeed());
    for (int round = 0; round < 20; ++round) {
        Store store;
        Generation* const walks[] = {&store.begin({"integration:1", "I"}), &store.begin({"integration:2", "I"})};
        DuplicateFinder duplicates;
        int id = 0;
        std::shared_ptr<const Snapshot> before;
        SearchResult earlier;
        Query query;
        for (int step = 0; step < 12; ++step) {
            std::vector<std::string> orders;
            for (std::size_t i = random() % 40; i > 0; --i)
                orders.push_back(everydayOrder(random, "id" + std::to_string(id++)));
            appendOrders(store, *walks[random() % 2], orders);
            const auto now = store.snapshot();
            const NaiveOrders naive(*now);
            const EarlierSearch known{before ? *before : *now, earlier.rows, earlier.facets, earlier.scopes};
            const SearchResult grown = searchAndCount(*now, query, never, duplicates, before ? &known : nullptr);
            QVERIFY2(grown.rows == naive.find(query), toText(query).c_str());
            for (std::size_t f = 0; f < facetCount; ++f) {
                const auto facet = static_cast<Facet>(f);
                QVERIFY2(namedCounts(*now, facet, grown.facets) == naive.count(facet, query), toText(query).c_str());
            }
            before = now;
            earlier = grown;
            if (step % 4 == 3 && now->orderCount() > 0) {
                query = parseQuery(randomQueryText(static_cast<unsigned>(random()), naive));
                before = nullptr;
            }
        }
    }
}

QTEST_GUILESS_MAIN(TestSearch)
#include "tst_search.moc"
