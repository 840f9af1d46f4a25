// SPDX-License-Identifier: MIT
#include "testpages.h"

#include "models/orders/orderjson.h"
#include "models/orders/store.h"
#include "models/orders/trimmed.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <atomic>
#include <fstream>
#include <thread>

using namespace docket;

namespace {

const OrderSource workday{"workday:1", "Workday"};
const OrderSource greenhouse{"greenhouse:2", "Greenhouse"};

Store::Appended appendOrders(Store& store, Generation& generation, const std::vector<std::string>& orders)
{
    PageParser parser;
    return store.append(generation, parser.parse(pageOf(orders)));
}

Store::Appended appendIds(Store& store, Generation& generation, std::initializer_list<std::string_view> ids)
{
    std::vector<std::string> orders;
    for (const std::string_view id : ids)
        orders.push_back(orderWith(id));
    return appendOrders(store, generation, orders);
}

std::vector<std::string> numbered(int count, const std::string& prefix)
{
    std::vector<std::string> orders;
    for (int i = 0; i < count; ++i)
        orders.push_back(R"({"id":")" + prefix + std::to_string(i) + R"(","job":{"name":"J"}})");
    return orders;
}

// Snapshots compare by chunks; a weak pointer sees when the last reader lets go.
std::weak_ptr<const OrderChunk> firstChunk(const Snapshot& snapshot)
{
    return snapshot.rows().front().chunk;
}

QJsonObject parsed(const std::string& json)
{
    return QJsonDocument::fromJson(QByteArray::fromStdString(json)).object();
}

std::size_t residentBytes()
{
    std::size_t total = 0;
    std::size_t resident = 0;
    std::ifstream("/proc/self/statm") >> total >> resident;
    return resident * 4'096;
}

} // namespace

class TestStore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void emptyStoreShowsNothing();
    void firstOfRepeatedIdsWins();
    void idsMayRepeatInOtherIntegrations();
    void jobsAreKeptOnce();
    void jobOfEveryShapeIsRead();
    void memberOfTooManyRolesIsCut();
    void endlessDescriptionIsSearchedAtItsBegin();
    void jobsStayWhereTheyAre();
    void snapshotIsTheSameAsLongAsNothingChanged();
    void earlierSnapshotDoesNotGrow();
    void rowsKeepTheirNumbersInLaterSnapshots();
    void newRowsAreThoseBeyondTheEarlierCount();
    void firstWalkIsSeenAsItComes();
    void refreshKeepsOldRowsUntilItEnds();
    void abandonedRefreshKeepsTheOldRows();
    void abandonedFirstWalkKeepsWhatCame();
    void longerBrokenWalkTakesThePlaceOfABrokenOne();
    void secondBeginDropsTheOpenRefresh();
    void sameIntegrationOfTwoConnectionsIsTwoSources();
    void namesThatComeLaterAreSeenByAllWhoHoldTheSource();
    void keepOnlyTakesAwayTheOthers();
    void replacedGenerationIsFreedByItsLastReader();
    void rowNumbersComeAgainAfterManyRefreshes();
    void rowsOfAGenerationAscendOverChunks();
    void unreadableResultsAreKeptWithinLimits();
    void longTextsComeBackWhole();
    void foldedTextHasEveryField();
    void everyOrderComesBackValueForValue();
    void readersSeeWholeRowsWhileTheWriterAppends();
    void manySmallIntegrationsStaySmall();
};

void TestStore::emptyStoreShowsNothing()
{
    Store store;
    const auto snapshot = store.snapshot();
    QCOMPARE(snapshot->orderCount(), std::size_t{0});
    QVERIFY(snapshot->rows().empty() && snapshot->parts().empty());
    QVERIFY(!snapshot->contains(OrderRow(0)));
}

void TestStore::firstOfRepeatedIdsWins()
{
    Store store;
    Generation& walk = store.begin(workday);
    const auto first = appendOrders(store, walk, {orderWith("a", "Ada"), orderWith("b"), orderWith("a", "Grace")});
    QCOMPARE(first.added, 2U);
    QCOMPARE(first.repeated, 1U);
    const auto second = appendOrders(store, walk, {orderWith("b", "Grace"), orderWith("c"), "null"});
    QCOMPARE(second.added, 1U);
    QCOMPARE(second.repeated, 1U);
    QCOMPARE(second.unreadable, 1U);
    const auto snapshot = store.snapshot();
    QCOMPARE(idsOf(*snapshot), std::string("a b c"));
    for (const OrderRow row : allRows(*snapshot))
        QCOMPARE(*snapshot->order(row).field(OrderField::FirstName), std::string_view("Ada"));
}

void TestStore::idsMayRepeatInOtherIntegrations()
{
    Store store;
    Generation& one = store.begin(workday);
    Generation& two = store.begin(greenhouse);
    appendIds(store, one, {"a"});
    appendIds(store, two, {"a"});
    const auto snapshot = store.snapshot();
    QCOMPARE(idsOf(*snapshot), std::string("a a"));
    QCOMPARE(snapshot->order(allRows(*snapshot)[0]).source().label, std::string("Workday"));
    QCOMPARE(snapshot->order(allRows(*snapshot)[1]).source().label, std::string("Greenhouse"));
}

void TestStore::jobsAreKeptOnce()
{
    Store store;
    Generation& walk = store.begin(workday);
    appendOrders(store, walk,
        {orderWith("a", "A", jobNamed("One")), orderWith("b", "B", jobNamed("Two")),
            orderWith("c", "C", jobNamed("One")), R"({"id":"d"})", R"({"id":"e"})"});
    const auto snapshot = store.snapshot();
    QCOMPARE(snapshot->parts().front().jobCount, 3U);
    const auto rows = allRows(*snapshot);
    QCOMPARE(&snapshot->order(rows[0]).job(), &snapshot->order(rows[2]).job());
    QCOMPARE(snapshot->order(rows[1]).job().number, 1U);
    QVERIFY(snapshot->order(rows[3]).job().raw.empty());
    for (std::uint32_t number = 0; number < 3; ++number)
        QCOMPARE(snapshot->parts().front().job(number).number, number);
}

void TestStore::jobOfEveryShapeIsRead()
{
    Job whole;
    parseJob(jobNamed("Bottle \"Opener\""), whole);
    QCOMPARE(*whole.name, std::string_view("Bottle \"Opener\""));
    QCOMPARE(*whole.code, std::string_view("BO-1"));
    QCOMPARE(*whole.location->city, std::string_view("München"));
    QVERIFY(!whole.location->street1 && whole.wrongTypes.empty() && whole.rawIsJson);
    QCOMPARE(whole.team.size(), std::size_t{1});
    QCOMPARE(whole.team[0].roles[0], std::string_view("RECRUITER"));
    QVERIFY(whole.folded.find("munchen\n") != std::string::npos && whole.foldedDescription() == "open bottles");

    Job odd;
    parseJob(R"({"name":5,"name":"late","job_code":null,"location":{"city":[],"raw":"r"},"hiring_team":[7,)"
             R"({"email":{},"hiring_team_roles":["A",null,3]},{"hiring_team_roles":"RECRUITER"}]})",
        odd);
    QVERIFY(!odd.name && !odd.code && !odd.location->city);
    QCOMPARE(odd.wrongTypes,
        (std::vector<std::string>{"name", "location.city", "hiring_team[0]", "hiring_team[1].email",
            "hiring_team[1].hiring_team_roles[1]", "hiring_team[1].hiring_team_roles[2]",
            "hiring_team[2].hiring_team_roles"}));
    QCOMPARE(odd.team.size(), std::size_t{2});

    for (const char* const raw : {"null", "5", "[]", "\"x\"", "{\"name\":\"x\",}", "{", "nonsense"}) {
        Job job;
        parseJob(raw, job);
        QCOMPARE(job.wrongTypes, std::vector<std::string>{"job"});
        QCOMPARE(job.raw, std::string(raw));
    }
    Job broken;
    parseJob("{\"name\":\"M\xFCller\n\",\"job_code\":\"c\"}", broken);
    QCOMPARE(*broken.name, std::string_view("M\xEF\xBF\xBDller\n"));
    QCOMPARE(*broken.code, std::string_view("c"));
    Job absent;
    parseJob("", absent);
    QVERIFY(absent.wrongTypes.empty() && trimmedText(absent.folded).empty());

    std::string many = "{\"hiring_team\":[";
    for (int i = 0; i < 10'000; ++i)
        many += i == 0 ? "{\"email\":5}" : ",{\"email\":5}";
    Job large;
    parseJob(many + "]}", large);
    QCOMPARE(large.team.size(), std::size_t{10'000});
    QCOMPARE(large.wrongTypes.size(), maxWrongTypes);
    QCOMPARE(large.wrongTypes.back(), std::string("hiring_team[19].email"));
    Job tooLarge;
    parseJob(many + R"(,{"email":"late@x"}],"name":"N"})", tooLarge);
    QCOMPARE(tooLarge.team.size(), std::size_t{10'000});
    QCOMPARE(tooLarge.wrongTypes.size(), maxWrongTypes);
    QCOMPARE(tooLarge.wrongTypes.back(), std::string("hiring_team"));
    QCOMPARE(*tooLarge.name, std::string_view("N"));
}

void TestStore::memberOfTooManyRolesIsCut()
{
    const auto withRoles = [](int count) {
        std::string roles = "\"R\"";
        for (int i = 1; i < count; ++i)
            roles += ",\"R\"";
        return R"({"hiring_team":[{"hiring_team_roles":[)" + roles + R"(],"email":"a@x"},{"email":"b@x"}]})";
    };
    Job full;
    parseJob(withRoles(100), full);
    QCOMPARE(full.team.front().roles.size(), std::size_t{100});
    QVERIFY(full.wrongTypes.empty());
    Job cut;
    parseJob(withRoles(101), cut);
    QCOMPARE(cut.team.front().roles.size(), std::size_t{100});
    QCOMPARE(cut.team.size(), std::size_t{2});
    QCOMPARE(*cut.team.front().email, std::string_view("a@x"));
    QCOMPARE(*cut.team.back().email, std::string_view("b@x"));
    QCOMPARE(cut.wrongTypes, std::vector<std::string>{"hiring_team"});
}

void TestStore::endlessDescriptionIsSearchedAtItsBegin()
{
    std::string text = "Begin";
    for (int i = 0; i < 700'000; ++i)
        text += " ÄÖÜ";
    Job job;
    parseJob(R"({"description":")" + text + R"( end"})", job);
    QVERIFY(job.description()->ends_with(" end"));
    QVERIFY(job.foldedDescription().starts_with("begin aou aou"));
    QVERIFY(job.folded.size() < maxFoldedDescription);
    QVERIFY(job.folded.find("end") == std::string::npos);
}

void TestStore::jobsStayWhereTheyAre()
{
    Store store;
    Generation& walk = store.begin(workday);
    appendOrders(store, walk, {orderWith("first", "A", jobNamed("First"))});
    const auto early = store.snapshot();
    const Job* const job = &early->order(OrderRow(0)).job();
    for (int i = 0; i < 1'000; ++i)
        appendOrders(store, walk, {orderWith("x" + std::to_string(i), "A", jobNamed("Job " + std::to_string(i)))});
    const auto late = store.snapshot();
    QCOMPARE(late->parts().front().jobCount, 1'001U);
    QCOMPARE(&late->order(OrderRow(0)).job(), job);
    QCOMPARE(*late->parts().front().job(1'000).name, std::string_view("Job 999"));
}

void TestStore::snapshotIsTheSameAsLongAsNothingChanged()
{
    Store store;
    Generation& walk = store.begin(workday);
    appendIds(store, walk, {"a"});
    const auto first = store.snapshot();
    QCOMPARE(store.snapshot(), first);
    appendIds(store, walk, {"b"});
    QVERIFY(store.snapshot() != first);
}

void TestStore::earlierSnapshotDoesNotGrow()
{
    Store store;
    Generation& walk = store.begin(workday);
    appendIds(store, walk, {"a", "b"});
    const auto early = store.snapshot();
    appendIds(store, walk, {"c"});
    store.finish(walk);
    QCOMPARE(idsOf(*early), std::string("a b"));
    QCOMPARE(early->orderCount(), std::size_t{2});
    QVERIFY(!early->contains(OrderRow(2)));
    QVERIFY(store.snapshot()->contains(OrderRow(2)));
}

void TestStore::rowsKeepTheirNumbersInLaterSnapshots()
{
    Store store;
    Generation& one = store.begin(workday);
    Generation& two = store.begin(greenhouse);
    appendOrders(store, one, numbered(70'000, "w"));
    appendOrders(store, two, numbered(10, "g"));
    const auto early = store.snapshot();
    appendOrders(store, two, numbered(70'000, "h"));
    appendOrders(store, one, numbered(70'000, "x"));
    const auto late = store.snapshot();
    QCOMPARE(late->orderCount(), std::size_t{210'010});
    for (const OrderRow row : allRows(*early)) {
        QVERIFY(late->contains(row));
        QCOMPARE(late->order(row).id(), early->order(row).id());
    }
}

void TestStore::newRowsAreThoseBeyondTheEarlierCount()
{
    Store store;
    Generation& one = store.begin(workday);
    appendIds(store, one, {"a", "b"});
    const auto early = store.snapshot();
    appendIds(store, one, {"c"});
    appendIds(store, store.begin(greenhouse), {"z"});
    const auto late = store.snapshot();
    QCOMPARE(early->countIn(late->rows()[0]), 2U);
    QCOMPARE(early->countIn(late->rows()[1]), 0U);
}

void TestStore::firstWalkIsSeenAsItComes()
{
    Store store;
    Generation& walk = store.begin(workday);
    QCOMPARE(store.snapshot()->parts().size(), std::size_t{1});
    appendIds(store, walk, {"a"});
    QCOMPARE(idsOf(*store.snapshot()), std::string("a"));
    store.finish(walk);
    QCOMPARE(idsOf(*store.snapshot()), std::string("a"));
}

void TestStore::refreshKeepsOldRowsUntilItEnds()
{
    Store store;
    Generation& old = store.begin(workday);
    appendIds(store, old, {"a", "b"});
    store.finish(old);
    const std::uint64_t oldNumber = store.snapshot()->parts().front().generation;
    Generation& fresh = store.begin(workday);
    appendIds(store, fresh, {"b", "c"});
    QCOMPARE(idsOf(*store.snapshot()), std::string("a b"));
    store.finish(fresh);
    QCOMPARE(idsOf(*store.snapshot()), std::string("b c"));
    QVERIFY(store.snapshot()->parts().front().generation != oldNumber);
    Generation& empty = store.begin(workday);
    store.finish(empty);
    QCOMPARE(idsOf(*store.snapshot()), std::string());
}

void TestStore::abandonedRefreshKeepsTheOldRows()
{
    Store store;
    Generation& old = store.begin(workday);
    appendIds(store, old, {"a"});
    store.finish(old);
    Generation& fresh = store.begin(workday);
    appendIds(store, fresh, {"b", "c"});
    store.abandon(fresh);
    QCOMPARE(idsOf(*store.snapshot()), std::string("a"));
}

void TestStore::abandonedFirstWalkKeepsWhatCame()
{
    Store store;
    Generation& walk = store.begin(workday);
    appendIds(store, walk, {"a"});
    store.abandon(walk);
    QCOMPARE(idsOf(*store.snapshot()), std::string("a"));
    Generation& again = store.begin(workday);
    appendIds(store, again, {"a", "b"});
    QCOMPARE(idsOf(*store.snapshot()), std::string("a"));
    store.finish(again);
    QCOMPARE(idsOf(*store.snapshot()), std::string("a b"));
}

void TestStore::longerBrokenWalkTakesThePlaceOfABrokenOne()
{
    Store store;
    const auto shownAfter = [&](std::initializer_list<std::string_view> ids, bool whole) {
        Generation& walk = store.begin(workday);
        appendIds(store, walk, ids);
        if (whole)
            store.finish(walk);
        else
            store.abandon(walk);
        return idsOf(*store.snapshot());
    };
    QCOMPARE(shownAfter({"a"}, false), std::string("a"));
    QCOMPARE(shownAfter({"a", "b", "c"}, false), std::string("a b c"));
    QCOMPARE(shownAfter({"d"}, false), std::string("a b c"));
    QCOMPARE(shownAfter({"d"}, true), std::string("d"));
    QCOMPARE(shownAfter({"a", "b"}, false), std::string("d"));
}

void TestStore::secondBeginDropsTheOpenRefresh()
{
    Store store;
    Generation& old = store.begin(workday);
    appendIds(store, old, {"a"});
    store.finish(old);
    appendIds(store, store.begin(workday), {"b"});
    Generation& last = store.begin(workday);
    appendIds(store, last, {"c"});
    QCOMPARE(idsOf(*store.snapshot()), std::string("a"));
    store.finish(last);
    QCOMPARE(idsOf(*store.snapshot()), std::string("c"));
}

void TestStore::sameIntegrationOfTwoConnectionsIsTwoSources()
{
    const OrderSource europe{"workday:1", "Acme", "slot-eu", "EU"};
    const OrderSource america{"workday:1", "Acme", "slot-us", "US"};
    Store store;
    Generation& one = store.begin(europe);
    Generation& two = store.begin(america);
    appendIds(store, one, {"a"});
    appendIds(store, two, {"a"}); // ids are an environment's own
    store.finish(one);
    store.finish(two);
    QCOMPARE(idsOf(*store.snapshot()), std::string("a a"));
    Generation& again = store.begin(america);
    appendIds(store, again, {"b"});
    store.finish(again);
    QCOMPARE(idsOf(*store.snapshot()), std::string("a b"));
    store.keepOnly({america});
    QCOMPARE(idsOf(*store.snapshot()), std::string("b"));
}

void TestStore::namesThatComeLaterAreSeenByAllWhoHoldTheSource()
{
    const auto names = std::make_shared<SourceNames>();
    OrderSource source = workday;
    source.names = names;
    Store store;
    Generation& walk = store.begin(source);
    appendIds(store, walk, {"a"});
    store.finish(walk);
    const auto before = store.snapshot();
    QCOMPARE(before->parts().front().source->shownLabel(), std::string_view("Workday"));
    QVERIFY(before->packageName("basic").empty());
    KnownNames known;
    known.label = "Acme — Workday";
    known.packages["basic"] = {"Background check", "BACKGROUND_CHECK"};
    names->set(known);
    store.noteNames();
    const auto after = store.snapshot();
    QVERIFY(after != before);
    for (const auto& snapshot : {before, after}) {
        QCOMPARE(snapshot->parts().front().source->shownLabel(), std::string_view("Acme — Workday"));
        QCOMPARE(snapshot->packageName("basic"), std::string_view("Background check"));
        QVERIFY(snapshot->packageName("plus").empty());
    }
    QCOMPARE(after->parts().front().source->package("basic")->type, std::string("BACKGROUND_CHECK"));
    names->set({}); // known no more: what was given stays readable for those who hold it
    QCOMPARE(before->parts().front().source->shownLabel(), std::string_view("Workday"));
}

void TestStore::keepOnlyTakesAwayTheOthers()
{
    Store store;
    Generation& one = store.begin(workday);
    appendIds(store, one, {"a"});
    store.finish(one);
    Generation& two = store.begin(greenhouse);
    appendIds(store, two, {"z"});
    store.finish(two);
    const auto before = store.snapshot();
    store.keepOnly({greenhouse});
    QCOMPARE(idsOf(*store.snapshot()), std::string("z"));
    QCOMPARE(store.snapshot()->parts().front().source->integration, greenhouse.integration);
    QCOMPARE(idsOf(*before), std::string("a z"));
    store.keepOnly({});
    QCOMPARE(store.snapshot()->orderCount(), std::size_t{0});
}

void TestStore::replacedGenerationIsFreedByItsLastReader()
{
    Store store;
    Generation& old = store.begin(workday);
    appendIds(store, old, {"a"});
    store.finish(old);
    auto reader = store.snapshot();
    const auto chunk = firstChunk(*reader);
    const std::weak_ptr<const JobBlock> jobs = reader->parts().front().jobBlocks.front();
    Generation& fresh = store.begin(workday);
    appendIds(store, fresh, {"b"});
    store.finish(fresh);
    QCOMPARE(idsOf(*store.snapshot()), std::string("b"));
    QVERIFY(!chunk.expired());
    QCOMPARE(idsOf(*reader), std::string("a"));
    QCOMPARE(*reader->order(OrderRow(0)).job().name, std::string_view("Bottle Opener"));
    reader.reset();
    QVERIFY(chunk.expired());
    QVERIFY(jobs.expired());
}

void TestStore::rowNumbersComeAgainAfterManyRefreshes()
{
    Store store;
    const auto refresh = [&](const std::string& id) {
        Generation& walk = store.begin(workday);
        appendOrders(store, walk, {orderWith(id)});
        store.finish(walk);
        return store.snapshot();
    };
    const auto kept = refresh("kept");
    for (int i = 0; i < 200; ++i) {
        const auto now = refresh("id" + std::to_string(i));
        QCOMPARE(now->orderCount(), std::size_t{1});
        QVERIFY(now->rows().front().first != kept->rows().front().first);
        QVERIFY(now->rows().front().first < 4 * rowsPerChunk);
        QCOMPARE(kept->countIn(now->rows().front()), 0U);
    }
    QCOMPARE(idsOf(*kept), std::string("kept"));
}

void TestStore::rowsOfAGenerationAscendOverChunks()
{
    Store store;
    Generation& gone = store.begin(workday);
    appendIds(store, gone, {"gone"});
    Generation& walk = store.begin(greenhouse);
    appendOrders(store, walk, numbered(10, "a"));
    store.keepOnly({greenhouse}); // the first chunk's number is free again
    store.snapshot();
    const std::vector<std::string> orders = numbered(140'000, "b");
    appendOrders(store, walk, {orders.begin(), orders.begin() + 70'000});
    appendOrders(store, walk, {orders.begin() + 70'000, orders.end()});
    const auto snapshot = store.snapshot();
    const auto rows = allRows(*snapshot);
    QCOMPARE(rows.size(), std::size_t{140'010});
    QVERIFY(std::is_sorted(rows.begin(), rows.end()));
    for (std::size_t i = 10; i < rows.size(); ++i)
        QCOMPARE(snapshot->order(rows[i]).id(), std::string_view("b" + std::to_string(i - 10)));
}

void TestStore::unreadableResultsAreKeptWithinLimits()
{
    Store store;
    Generation& walk = store.begin(workday);
    std::string wide = "\"";
    for (int i = 0; i < 40'000; ++i)
        wide += "é";
    appendOrders(store, walk, {wide + '"'});
    for (int i = 0; i < 6; ++i)
        QCOMPARE(appendOrders(store, walk, std::vector<std::string>(250, "null")).unreadable, 250U);
    const auto snapshot = store.snapshot();
    const Snapshot::Part& part = snapshot->parts().front();
    QCOMPARE(part.unreadableCount, std::uint64_t{1'501});
    QCOMPARE(part.unreadable->size(), Store::maxUnreadableKept);
    QCOMPARE(part.unreadable->front().size(), std::size_t{65'535}); // not in the middle of an é
    QCOMPARE(part.unreadable->back(), std::string("null"));
    QCOMPARE(appendOrders(store, walk, std::vector<std::string>(2'500, "5")).unreadable, 2'500U);
    QCOMPARE(store.snapshot()->parts().front().unreadableCount, std::uint64_t{4'001});
}

void TestStore::longTextsComeBackWhole()
{
    Store store;
    Generation& walk = store.begin(workday);
    for (const std::size_t length :
        {std::size_t{252}, std::size_t{253}, std::size_t{254}, std::size_t{255}, std::size_t{3'000'000}}) {
        const std::string id = std::to_string(length) + std::string(length - std::to_string(length).size(), 'x');
        appendOrders(store, walk, {R"({"id":")" + id + R"(","package_id":"","candidate":{"phone":")" + id + R"("}})"});
        const auto snapshot = store.snapshot();
        const Order order = snapshot->order(allRows(*snapshot).back());
        QVERIFY(order.id() == id && order.field(OrderField::Phone) == id);
        QCOMPARE(order.field(OrderField::PackageId).value_or("nothing"), std::string_view(""));
        QVERIFY(!order.field(OrderField::Email));
    }
}

void TestStore::foldedTextHasEveryField()
{
    Store store;
    Generation& walk = store.begin(workday);
    appendOrders(store, walk, {orderWith("ID-Ä", "Åda")});
    const auto snapshot = store.snapshot();
    QCOMPARE(snapshot->order(OrderRow(0)).folded(),
        std::string_view("ada lovelace\nada@example.com\n+1 (123) 456\n1123456\nc-id-a\na-id-a\nid-a\n"));
}

void TestStore::everyOrderComesBackValueForValue()
{
    std::mt19937 random(testSeed());
    for (int round = 0; round < 200; ++round) {
        std::vector<std::string> orders;
        for (int i = 0; i < 10; ++i)
            orders.push_back(randomOrder(random, "id" + std::to_string(i)));
        Store store;
        appendOrders(store, store.begin(workday), orders);
        const auto snapshot = store.snapshot();
        QCOMPARE(snapshot->orderCount(), orders.size());
        for (std::size_t i = 0; i < orders.size(); ++i) {
            const std::string json = orderJson(snapshot->order(allRows(*snapshot)[i]));
            QVERIFY2(!parsed(json).isEmpty(), json.c_str());
            QVERIFY2(parsed(json) == parsed(orders[i]), (orders[i] + "\n" + json).c_str());
            QVERIFY2(json.find('\n') == std::string::npos, json.c_str());
        }
    }
}

void TestStore::readersSeeWholeRowsWhileTheWriterAppends()
{
    Store store;
    Generation& walk = store.begin(workday);
    std::atomic<bool> done = false;
    std::atomic<int> wrong = 0;
    std::shared_ptr<const Snapshot> shown = store.snapshot();
    std::mutex exchange;
    std::thread reader([&] {
        while (!done) {
            std::shared_ptr<const Snapshot> mine;
            {
                const std::scoped_lock lock(exchange);
                mine = shown;
            }
            std::size_t seen = 0;
            for (const OrderRow row : allRows(*mine)) {
                const Order order = mine->order(row);
                const std::string_view id = order.id();
                if (order.field(OrderField::CandidateRemoteId) != "c-" + std::string(id)
                    || order.job().name != "Bottle Opener")
                    ++wrong;
                ++seen;
            }
            if (seen != mine->orderCount())
                ++wrong;
        }
    });
    for (int i = 0; i < 2'000; ++i) {
        appendOrders(store, walk, {orderWith("x" + std::to_string(i)), orderWith("y" + std::to_string(i))});
        const std::scoped_lock lock(exchange);
        shown = store.snapshot();
    }
    done = true;
    reader.join();
    QCOMPARE(wrong.load(), 0);
}

void TestStore::manySmallIntegrationsStaySmall()
{
#if defined(__SANITIZE_ADDRESS__)
    const std::size_t limit = 64 * 1024 * 1024; // AddressSanitizer's own bookkeeping
#else
    const std::size_t limit = 6 * 1024 * 1024;
#endif
    Store store;
    const std::size_t before = residentBytes();
    for (int i = 0; i < 30; ++i)
        appendOrders(store, store.begin({"integration:" + std::to_string(i), "One"}), numbered(40, "o"));
    QCOMPARE(store.snapshot()->orderCount(), std::size_t{1'200});
    QVERIFY2(residentBytes() < before + limit, std::to_string(residentBytes() - before).c_str());
}

QTEST_GUILESS_MAIN(TestStore)
#include "tst_store.moc"
