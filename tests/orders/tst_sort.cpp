// SPDX-License-Identifier: MIT
#include "testpages.h"

#include "models/orders/celltext.h"
#include "models/orders/sort.h"

#include <QTest>

#include <unicode/ucol.h>

#include <algorithm>
#include <memory>

using namespace docket;

namespace {

const StopAsked never;

struct Person
{
    const char* first;
    const char* last;
    const char* job = "Job";
};

std::string orderOf(const Person& person, std::size_t number)
{
    const auto text = [](const char* value) { return value ? '"' + std::string(value) + '"' : std::string("null"); };
    return R"({"id":"o)" + std::to_string(number) + R"(","package_id":"p)" + std::to_string(number % 3)
        + R"(","candidate":{"first_name":)" + text(person.first) + R"(,"last_name":)" + text(person.last)
        + R"(,"email":null},"job":{"name":)" + text(person.job) + "}}";
}

std::shared_ptr<const Snapshot> snapshotOf(Store& store, const std::vector<Person>& people)
{
    std::vector<std::string> orders;
    for (std::size_t i = 0; i < people.size(); ++i)
        orders.push_back(orderOf(people[i], i));
    PageParser parser;
    store.append(store.begin({"workday:1", "W"}), parser.parse(pageOf(orders)));
    return store.snapshot();
}

std::string sortedIds(
    OrderSorter& sorter, const std::shared_ptr<const Snapshot>& snapshot, const std::vector<SortKey>& keys)
{
    std::string to;
    const std::vector<OrderRow> rows = allRows(*snapshot);
    const auto sorted = sorter.sorted(snapshot, rows, keys, never);
    for (const std::uint32_t index : *sorted)
        to.append(to.empty() ? "" : " ").append(snapshot->order(rows[index]).id());
    return to;
}

// Sorts by comparing the cells themselves.
class NaiveSort
{
public:
    NaiveSort()
    {
        UErrorCode error = U_ZERO_ERROR;
        m_collator.reset(ucol_open("de_DE", &error));
        ucol_setAttribute(m_collator.get(), UCOL_NUMERIC_COLLATION, UCOL_ON, &error);
    }

    std::vector<OrderRow> sorted(
        const Snapshot& snapshot, std::vector<OrderRow> rows, const std::vector<SortKey>& keys) const
    {
        std::stable_sort(rows.begin(), rows.end(), [&](OrderRow one, OrderRow other) {
            for (const SortKey& key : keys)
                if (const int order = compare(snapshot.order(one), snapshot.order(other), key))
                    return order < 0;
            return false;
        });
        return rows;
    }

private:
    int compare(const Order& one, const Order& other, const SortKey& key) const
    {
        std::string left;
        std::string right;
        const bool leftIsNull = appendCell(one, key.column, left).isNull;
        const bool rightIsNull = appendCell(other, key.column, right).isNull;
        if (leftIsNull || rightIsNull)
            return leftIsNull == rightIsNull ? 0 : leftIsNull ? 1 : -1;
        UErrorCode error = U_ZERO_ERROR;
        const int order = ucol_strcollUTF8(m_collator.get(), left.data(), static_cast<int32_t>(left.size()),
            right.data(), static_cast<int32_t>(right.size()), &error);
        return key.descending ? -order : order;
    }

    struct Close
    {
        void operator()(UCollator* collator) const { ucol_close(collator); }
    };
    std::unique_ptr<UCollator, Close> m_collator;
};

} // namespace

class TestSort : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void namesSortAsTheLanguageHasThem();
    void numbersSortByTheirValue();
    void noTextComesLastEitherWay();
    void equalOrdersStayAsTheyCame();
    void theNextKeyDecidesBetweenEquals();
    void aCountryAloneSortsByItsName();
    void agreesWithNaiveSort();
    void newSnapshotIsRankedAnew();
    void stopsWhenNobodyWantsTheAnswer();
};

void TestSort::namesSortAsTheLanguageHasThem()
{
    Store store;
    const auto snapshot
        = snapshotOf(store, {{"B", "Zett"}, {"A", "Äpfel"}, {"A", "Apfel"}, {"a", "apfel"}, {"Z", "Öl"}, {"A", "Ost"}});
    OrderSorter german("de_DE");
    QCOMPARE(sortedIds(german, snapshot, {{OrderColumn::Candidate}}), std::string("o3 o2 o1 o4 o5 o0"));
    OrderSorter swedish("sv_SE");
    QCOMPARE(sortedIds(swedish, snapshot, {{OrderColumn::Candidate}}), std::string("o3 o2 o5 o0 o1 o4"));
}

void TestSort::numbersSortByTheirValue()
{
    Store store;
    const auto snapshot
        = snapshotOf(store, {{"A", "A", "Job 10"}, {"A", "A", "Job 9"}, {"A", "A", "Job 100"}, {"A", "A", "Job 1"}});
    OrderSorter sorter("en_US");
    QCOMPARE(sortedIds(sorter, snapshot, {{OrderColumn::Job}}), std::string("o3 o1 o0 o2"));
}

void TestSort::noTextComesLastEitherWay()
{
    Store store;
    const auto snapshot = snapshotOf(store, {{nullptr, nullptr}, {"A", "B"}, {nullptr, nullptr}, {"A", "A"}});
    OrderSorter sorter("en_US");
    QCOMPARE(sortedIds(sorter, snapshot, {{OrderColumn::Candidate}}), std::string("o3 o1 o0 o2"));
    QCOMPARE(sortedIds(sorter, snapshot, {{OrderColumn::Candidate, true}}), std::string("o1 o3 o0 o2"));
}

void TestSort::equalOrdersStayAsTheyCame()
{
    Store store;
    const auto snapshot = snapshotOf(store, {{"A", "B"}, {"A", "A"}, {"A", "B"}, {"A", "A"}, {"A", "B"}});
    OrderSorter sorter("en_US");
    QCOMPARE(sortedIds(sorter, snapshot, {{OrderColumn::Candidate}}), std::string("o1 o3 o0 o2 o4"));
    QCOMPARE(sortedIds(sorter, snapshot, {{OrderColumn::Candidate, true}}), std::string("o0 o2 o4 o1 o3"));
    QCOMPARE(sortedIds(sorter, snapshot, {}), std::string("o0 o1 o2 o3 o4"));
}

void TestSort::theNextKeyDecidesBetweenEquals()
{
    Store store;
    const auto snapshot
        = snapshotOf(store, {{"A", "B", "Y"}, {"A", "A", "Y"}, {"A", "B", "X"}, {"A", "A", "X"}, {"A", "C", "X"}});
    OrderSorter sorter("en_US");
    QCOMPARE(sortedIds(sorter, snapshot, {{OrderColumn::Job}, {OrderColumn::Candidate, true}}),
        std::string("o4 o2 o3 o0 o1"));
    QCOMPARE(
        sortedIds(sorter, snapshot, {{OrderColumn::Package}, {OrderColumn::Candidate}}), std::string("o3 o0 o1 o4 o2"));
}

void TestSort::aCountryAloneSortsByItsName()
{
    Store store;
    PageParser parser;
    const auto order = [](const char* id, const char* country) {
        return std::string(R"({"id":")") + id + R"(","job":{"location":{"country":")" + country + R"("}}})";
    };
    store.append(store.begin({"workday:1", "W"}),
        parser.parse(pageOf({order("spain", "ES"), order("germany", "DE"), order("moon", "Moon")})));
    OrderSorter german("de_DE");
    QCOMPARE(sortedIds(german, store.snapshot(), {{OrderColumn::Location}}), std::string("germany moon spain"));
    OrderSorter english("en_US");
    QCOMPARE(sortedIds(english, store.snapshot(), {{OrderColumn::Location}}), std::string("germany moon spain"));
    OrderSorter spanish("es_ES"); // Alemania, España
    QCOMPARE(sortedIds(spanish, store.snapshot(), {{OrderColumn::Location}}), std::string("germany spain moon"));
}

void TestSort::agreesWithNaiveSort()
{
    std::mt19937 random(testSeed());
    const NaiveSort naive;
    for (int round = 0; round < 15; ++round) {
        Store store;
        for (int source = 0; source < 3; ++source) {
            std::vector<std::string> orders;
            for (int i = 0; i < 60; ++i)
                orders.push_back(randomOrder(random, "id" + std::to_string(i)));
            PageParser parser;
            store.append(store.begin({"integration:" + std::to_string(source), "Label " + std::to_string(source % 2)}),
                parser.parse(pageOf(orders)));
        }
        const auto snapshot = store.snapshot();
        OrderSorter sorter("de_DE");
        for (int i = 0; i < 40; ++i) {
            std::vector<SortKey> keys;
            for (std::size_t count = 1 + random() % 3; count > 0; --count) {
                auto column = static_cast<OrderColumn>(random() % orderColumnCount);
                if (column == OrderColumn::Package || column == OrderColumn::Location)
                    column = OrderColumn::Email; // equal when they fold alike; countries by their names
                keys.push_back({column, random() % 2 == 0});
            }
            std::vector<OrderRow> rows = allRows(*snapshot);
            rows.erase(
                std::remove_if(rows.begin(), rows.end(), [&](OrderRow) { return random() % 4 == 0; }), rows.end());
            const auto sorted = sorter.sorted(snapshot, rows, keys, never);
            QVERIFY(sorted);
            std::vector<OrderRow> sortedRows;
            for (const std::uint32_t index : *sorted)
                sortedRows.push_back(rows[index]);
            QVERIFY(sortedRows == naive.sorted(*snapshot, rows, keys));
        }
    }
}

void TestSort::newSnapshotIsRankedAnew()
{
    Store store;
    Generation& walk = store.begin({"workday:1", "W"});
    PageParser parser;
    OrderSorter sorter("en_US");
    store.append(walk, parser.parse(pageOf({orderOf({"A", "B"}, 0), orderOf({"A", "D"}, 1)})));
    QCOMPARE(sortedIds(sorter, store.snapshot(), {{OrderColumn::Candidate}}), std::string("o0 o1"));
    store.append(walk, parser.parse(pageOf({orderOf({"A", "C"}, 2), orderOf({"A", "A"}, 3)})));
    QCOMPARE(sortedIds(sorter, store.snapshot(), {{OrderColumn::Candidate}}), std::string("o3 o0 o2 o1"));
}

void TestSort::stopsWhenNobodyWantsTheAnswer()
{
    Store store;
    const auto snapshot = snapshotOf(store, std::vector<Person>(20'000, Person{"A", "B"}));
    OrderSorter sorter("en_US");
    int asked = 0;
    const auto stop = [&asked] { return ++asked == 3; };
    QVERIFY(!sorter.sorted(snapshot, allRows(*snapshot), {{OrderColumn::Candidate}}, stop));
    QCOMPARE(asked, 3);
    QVERIFY(sorter.sorted(snapshot, allRows(*snapshot), {{OrderColumn::Candidate}}, never));
}

QTEST_GUILESS_MAIN(TestSort)
#include "tst_sort.moc"
