// SPDX-License-Identifier: MIT
#include "models/facetsearch.h"
#include "tests/models/facetorders.h"

#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>

using namespace docket;
using namespace docket::test;

class FacetSearchTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void listsFollowTheOrders();
    void theLatestOfWhatIsAskedMeanwhileIsAnswered();
    void moreValuesComeWhenAskedFor();
    void countsAreToldOnce();
    void maskedPeopleAreNeitherToldNorCopied();
    void mayGoWhileItWorks();
};

namespace {

using ListsPointer = std::shared_ptr<const FacetLists>;

std::shared_ptr<const OrderList> manyJobs(int jobs, const std::string& filter = {})
{
    Orders orders;
    QByteArrayList all;
    for (int i = 0; i < jobs; ++i)
        all += facetOrderJson("o" + QByteArray::number(i), {.job = "Job " + QByteArray::number(i)});
    orders.receive(all);
    return listFor(orders.snapshot(), filter);
}

// What the search has told so far.
struct Told
{
    explicit Told(FacetSearch& search)
        : counts(&search, &FacetSearch::countsReady)
    {
        QObject::connect(&search, &FacetSearch::listsReady, &context, [this](const ListsPointer& lists) {
            last = lists;
            ++times;
        });
    }
    bool waitForOpen(qint64 open)
    {
        return QTest::qWaitFor([&] { return last && last->open == open; });
    }
    QObject context;
    QSignalSpy counts;
    ListsPointer last;
    int times = 0;
};

} // namespace

void FacetSearchTest::listsFollowTheOrders()
{
    QThreadPool pool;
    FacetSearch search(pool);
    Told told(search);
    search.setList(manyJobs(3), {});
    QVERIFY(told.waitForOpen(3));
    QVERIFY(!told.last->filtered);
    search.setList(manyJobs(4, "job:4"), QStringLiteral("job:4"));
    QVERIFY(told.waitForOpen(4));
    QVERIFY(told.last->filtered);
}

void FacetSearchTest::theLatestOfWhatIsAskedMeanwhileIsAnswered()
{
    QThreadPool pool;
    FacetSearch search(pool);
    Told told(search);
    for (int jobs = 1; jobs <= 20; ++jobs)
        search.setList(manyJobs(jobs), {});
    QVERIFY(told.waitForOpen(20));
    QCOMPARE(told.times, 2); // the first, which was under way, and the last
}

void FacetSearchTest::moreValuesComeWhenAskedFor()
{
    QThreadPool pool;
    FacetSearch search(pool);
    Told told(search);
    search.ask(Facet::Job, {50, QStringLiteral("7")}); // before there is anything
    search.setList(manyJobs(30), {});
    QVERIFY(told.waitForOpen(30));
    QCOMPARE(told.last->askedOf(Facet::Job).found, 3);
    search.ask(Facet::Job, {50, {}});
    QVERIFY(QTest::qWaitFor([&] { return told.last->askedOf(Facet::Job).values.size() == 30; }));
    const int times = told.times;
    search.ask(Facet::Job, {50, {}}); // nothing new
    search.ask(Facet::City, {50, {}});
    QVERIFY(QTest::qWaitFor([&] { return told.times > times; }));
    QCOMPARE(told.times, times + 1);
}

void FacetSearchTest::countsAreToldOnce()
{
    QThreadPool pool;
    FacetSearch search(pool);
    Told told(search);
    search.setList(manyJobs(10), {});
    QVERIFY(told.waitForOpen(10));
    search.makeCounts(Facet::Package);
    QVERIFY(told.counts.size() == 1 || told.counts.wait());
    QCOMPARE(told.counts.first().first().toString(), QStringLiteral("Background basic\t10\n"));
    search.setList(manyJobs(11), {});
    QVERIFY(told.waitForOpen(11));
    QCOMPARE(told.counts.size(), 1);
}

void FacetSearchTest::maskedPeopleAreNeitherToldNorCopied()
{
    QThreadPool pool;
    FacetSearch search(pool);
    Told told(search);
    search.setList(manyJobs(3), {});
    search.setMasked(true);
    search.makeCounts(Facet::Recruiter);
    search.makeCounts(Facet::Package);
    QVERIFY(QTest::qWaitFor([&] { return told.last && told.last->askedOf(Facet::Recruiter).masked; }));
    QVERIFY(QTest::qWaitFor([&] { return told.counts.size() == 1; }));
    QCOMPARE(told.counts.first().first().toString(), QStringLiteral("Background basic\t3\n"));
    search.setMasked(false);
    QVERIFY(QTest::qWaitFor([&] { return !told.last->askedOf(Facet::Recruiter).masked; }));
}

void FacetSearchTest::mayGoWhileItWorks()
{
    QThreadPool pool;
    {
        FacetSearch search(pool);
        search.setList(manyJobs(200), {});
    }
    QVERIFY(pool.waitForDone(5000));
}

QTEST_GUILESS_MAIN(FacetSearchTest)
#include "tst_facetsearch.moc"
