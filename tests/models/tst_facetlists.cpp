// SPDX-License-Identifier: MIT
#include "models/facetlists.h"
#include "tests/models/facetorders.h"

#include <QTest>

using namespace docket;
using namespace docket::test;

// What facets say to people, from counts by number.
class FacetListsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void mostOrdersComeFirst();
    void equalCountsStandByTheirText();
    void valuesAreCountedUnderTheOtherFilters();
    void valuesWithoutAnOrderStayBelow();
    void whatTheFilterDoesIsSaid_data();
    void whatTheFilterDoesIsSaid();
    void valuesNamedByTheFilterAreThereHoweverRare();
    void peopleAndCountriesAreNamed();
    void flagsAreWordsAndOnlyThoseThatOccur();
    void searchFindsValuesAsTheFilterWould_data();
    void searchFindsValuesAsTheFilterWould();
    void wordsAreMadeForShownValuesOnly();
    void countsAreCopiedWhole();
    void tilesCountOutsideTheFilter_data();
    void tilesCountOutsideTheFilter();
    void maskedListsNameNobody();
    void nothingLoadedIsNothing();
};

namespace {

FacetLists listsOf(const Orders& orders, const QString& filter = {}, const FacetAsks& asks = {})
{
    return makeFacetLists(*listFor(orders.snapshot(), filter.toStdString()), filter, asks);
}

// "basic 2, plus 1"
QString summary(const FacetList& list)
{
    QStringList parts;
    for (const FacetValue& value : list.values)
        parts += QStringLiteral("%1 %2").arg(value.label).arg(value.count);
    return parts.join(QStringLiteral(", "));
}

// Three packages in three countries.
struct ThreePackages : Orders
{
    ThreePackages()
    {
        receive({facetOrderJson("o1", {.package = "plus", .country = "DE"}),
            facetOrderJson("o2", {.package = "basic", .country = "DE"}),
            facetOrderJson("o3", {.package = "basic", .country = "PL"}),
            facetOrderJson("o4", {.package = "basic", .country = "FR"}),
            facetOrderJson("o5", {.package = "extra", .country = "PL"}),
            facetOrderJson("o6", {.package = "plus", .country = "PL"})});
    }
};

FacetAsks askFor(Facet facet, const FacetAsk& ask)
{
    FacetAsks asks;
    asks[static_cast<std::size_t>(facet)] = ask;
    return asks;
}

} // namespace

void FacetListsTest::mostOrdersComeFirst()
{
    const FacetLists lists = listsOf(ThreePackages());
    QCOMPARE(summary(lists.askedOf(Facet::Package)), QStringLiteral("basic 3, plus 2, extra 1"));
    QCOMPARE(lists.askedOf(Facet::Package).longest, 3);
    QCOMPARE(lists.askedOf(Facet::Package).inUse, 3);
    QCOMPARE(lists.askedOf(Facet::Package).values.first().value,
        (FilterValue{QStringLiteral("package"), QStringLiteral("basic")}));
}

void FacetListsTest::equalCountsStandByTheirText()
{
    Orders orders;
    orders.receive({facetOrderJson("o1", {.city = "Zwickau"}), facetOrderJson("o2", {.city = "Ölde"}),
        facetOrderJson("o3", {.city = "aachen"}), facetOrderJson("o4", {.city = "Bonn"})});
    QCOMPARE(summary(listsOf(orders).askedOf(Facet::City)), QStringLiteral("aachen 1, Bonn 1, Ölde 1, Zwickau 1"));
}

void FacetListsTest::valuesAreCountedUnderTheOtherFilters()
{
    const FacetLists lists = listsOf(ThreePackages(), QStringLiteral("package:=basic country:PL"));
    QCOMPARE(summary(lists.askedOf(Facet::Package)), QStringLiteral("basic 1, plus 1, extra 1"));
    QCOMPARE(summary(lists.askedOf(Facet::Country)), QStringLiteral("Poland 1, Germany 1, France 1"));
}

void FacetListsTest::valuesWithoutAnOrderStayBelow()
{
    const FacetLists lists = listsOf(ThreePackages(), QStringLiteral("country:FR"));
    QCOMPARE(summary(lists.askedOf(Facet::Package)), QStringLiteral("basic 1, plus 0, extra 0"));
    QCOMPARE(lists.askedOf(Facet::Package).inUse, 1);
    QCOMPARE(lists.askedOf(Facet::Package).found, 3);
}

void FacetListsTest::whatTheFilterDoesIsSaid_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<int>("use");
    QTest::newRow("nothing") << QString() << int(FilterUse::None);
    QTest::newRow("another value") << QStringLiteral("package:=plus") << int(FilterUse::None);
    QTest::newRow("only this") << QStringLiteral("package:=basic") << int(FilterUse::Chosen);
    QTest::newRow("this too") << QStringLiteral("package:=plus,=basic") << int(FilterUse::Chosen);
    QTest::newRow("not this") << QStringLiteral("-package:=basic") << int(FilterUse::Excluded);
}

void FacetListsTest::whatTheFilterDoesIsSaid()
{
    QFETCH(QString, filter);
    QFETCH(int, use);
    const FacetLists lists = listsOf(ThreePackages(), filter);
    QCOMPARE(lists.askedOf(Facet::Package).values.first().label, QStringLiteral("basic"));
    QCOMPARE(int(lists.askedOf(Facet::Package).values.first().use), use);
}

void FacetListsTest::valuesNamedByTheFilterAreThereHoweverRare()
{
    Orders orders;
    QByteArrayList all;
    for (int job = 0; job < 20; ++job)
        for (int order = 0; order < 20 - job; ++order)
            all += facetOrderJson("o" + QByteArray::number(job) + "-" + QByteArray::number(order),
                {.job = "Job " + QByteArray::number(job)});
    orders.receive(all);
    const FacetList jobs = listsOf(orders, QStringLiteral("job:=\"job 19\"")).askedOf(Facet::Job);
    QCOMPARE(jobs.values.size(), FacetAsk::fewValues + 1);
    QCOMPARE(jobs.values.last().label, QStringLiteral("Job 19"));
    QCOMPARE(jobs.values.last().count, 1);
    QVERIFY(jobs.values.last().use == FilterUse::Chosen);
    QCOMPARE(jobs.found, 20);
}

void FacetListsTest::peopleAndCountriesAreNamed()
{
    Orders orders;
    orders.receive({facetOrderJson("o1", {.country = "de"})});
    const FacetLists lists = listsOf(orders);
    QCOMPARE(summary(lists.askedOf(Facet::Recruiter)), QStringLiteral("Jane Doe 1"));
    QCOMPARE(lists.askedOf(Facet::Recruiter).values.first().value,
        (FilterValue{QStringLiteral("recruiter"), QStringLiteral("jane.doe@example.com")}));
    QCOMPARE(summary(lists.askedOf(Facet::Country)), QStringLiteral("Germany 1"));
    QCOMPARE(summary(lists.askedOf(Facet::Integration)), QStringLiteral("Acme 1"));
    QCOMPARE(lists.askedOf(Facet::Integration).values.first().value,
        (FilterValue{QStringLiteral("integration"), QStringLiteral("workday:abc")}));
}

void FacetListsTest::flagsAreWordsAndOnlyThoseThatOccur()
{
    Orders orders;
    orders.receive({facetOrderJson("o1", {.phone = ""}), facetOrderJson("o2", {.phone = ""}),
        facetOrderJson("o3", {.country = "XX1"}), facetOrderJson("o4", {})});
    const FacetLists lists = listsOf(orders);
    QCOMPARE(summary(lists.askedOf(Facet::Attention)), QStringLiteral("No phone number 2, Country not recognised 1"));
    QCOMPARE(lists.attention, 3);
}

void FacetListsTest::searchFindsValuesAsTheFilterWould_data()
{
    QTest::addColumn<int>("facet");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("found");
    QTest::newRow("without its accent") << int(Facet::City) << QStringLiteral("koln") << QStringLiteral("Köln 1");
    QTest::newRow("a country by another name")
        << int(Facet::Country) << QStringLiteral("deutsch") << QStringLiteral("Germany 2");
    QTest::newRow("a person by the name")
        << int(Facet::Recruiter) << QStringLiteral("ziya") << QStringLiteral("Ziya Doe 1");
    QTest::newRow("a person by the address")
        << int(Facet::Recruiter) << QStringLiteral("ZD@") << QStringLiteral("Ziya Doe 1");
    QTest::newRow("blanks around it") << int(Facet::City) << QStringLiteral(" berl ") << QStringLiteral("Berlin 2");
    QTest::newRow("nothing") << int(Facet::City) << QStringLiteral("paris") << QString();
}

void FacetListsTest::searchFindsValuesAsTheFilterWould()
{
    QFETCH(int, facet);
    QFETCH(QString, typed);
    QFETCH(QString, found);
    Orders orders;
    orders.receive({facetOrderJson("o1", {.city = "Köln"}), facetOrderJson("o2", {}),
        facetOrderJson("o3", {.country = "PL", .recruiter = "zd@example.com", .recruiterName = "Ziya"})});
    const auto which = static_cast<Facet>(facet);
    const FacetLists lists = listsOf(orders, {}, askFor(which, {50, typed}));
    QCOMPARE(summary(lists.askedOf(which)), found);
    QVERIFY(lists.topOf(which).values.size() > 1); // the overview is not searched
}

void FacetListsTest::wordsAreMadeForShownValuesOnly()
{
    constexpr int many = 50'000;
    Orders orders;
    QByteArrayList all;
    for (int i = 0; i < many; ++i) {
        const QByteArray number = QByteArray::number(i);
        all += R"({"id":"o)" + number + R"(","job":{"remote_id":"j)" + number + R"(","name":"Job )" + number + "\"}}";
    }
    orders.receive(all);
    const auto list = listFor(orders.snapshot(), {});
    const FacetLists lists = makeFacetLists(*list, {}, askFor(Facet::Job, {50, {}}));
    QCOMPARE(lists.askedOf(Facet::Job).found, many);
    QCOMPARE(lists.askedOf(Facet::Job).values.size(), 50);
    QCOMPARE(lists.topOf(Facet::Job).values.size(), FacetAsk::fewValues);
    QCOMPARE(lists.jobs, many);
    const FacetLists searched = makeFacetLists(*list, {}, askFor(Facet::Job, {50, QStringLiteral("job 4999")}));
    QCOMPARE(searched.askedOf(Facet::Job).found, 11); // 4999 and 49990 to 49999
}

void FacetListsTest::countsAreCopiedWhole()
{
    const auto list = listFor(ThreePackages().snapshot(), "country:DE,PL");
    QCOMPARE(facetCountsText(*list, Facet::Package), QStringLiteral("basic\t2\nplus\t2\nextra\t1\n"));
    const auto fewer = listFor(ThreePackages().snapshot(), "country:FR");
    QCOMPARE(facetCountsText(*fewer, Facet::Package), QStringLiteral("basic\t1\n"));
    Orders odd;
    odd.receive({facetOrderJson("o1", {.package = "a\\tb\\nc"})});
    QCOMPARE(facetCountsText(*listFor(odd.snapshot(), {}), Facet::Package), QStringLiteral("a b c\t1\n"));
}

void FacetListsTest::tilesCountOutsideTheFilter_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<qint64>("shown");
    QTest::addColumn<bool>("chosen");
    QTest::newRow("no filter") << QString() << qint64(3) << false;
    QTest::newRow("another field") << QStringLiteral("package:=basic") << qint64(2) << false;
    QTest::newRow("all flags") << QStringLiteral("is:attention") << qint64(3) << true;
    QTest::newRow("one flag") << QStringLiteral("is:nophone") << qint64(2) << false;
    QTest::newRow("without a flag") << QStringLiteral("-is:nophone") << qint64(1) << false;
    QTest::newRow("without any flag") << QStringLiteral("-is:attention") << qint64(0) << false;
}

void FacetListsTest::tilesCountOutsideTheFilter()
{
    QFETCH(QString, filter);
    Orders orders;
    orders.receive({facetOrderJson("o1", {.package = "basic", .phone = ""}), facetOrderJson("o2", {.phone = ""}),
        facetOrderJson("o3", {.package = "basic", .recruiter = ""}), facetOrderJson("o4", {.job = "Driver"})});
    const FacetLists lists = listsOf(orders, filter);
    QCOMPARE(lists.open, 4);
    QCOMPARE(lists.attention, 3);
    QCOMPARE(lists.jobs, 2);
    QTEST(lists.attentionShown, "shown");
    QTEST(lists.anyAttentionUse == FilterUse::Chosen, "chosen");
    QCOMPARE(lists.filtered, !filter.isEmpty());
}

void FacetListsTest::maskedListsNameNobody()
{
    Orders orders;
    orders.receive({facetOrderJson("o1", {})});
    const FacetLists lists = masked(listsOf(orders));
    QVERIFY(lists.askedOf(Facet::Recruiter).masked);
    QVERIFY(lists.askedOf(Facet::Recruiter).values.isEmpty());
    QVERIFY(lists.topOf(Facet::Recruiter).values.isEmpty());
    QVERIFY(!lists.askedOf(Facet::Manager).masked); // there is none
    QCOMPARE(summary(lists.askedOf(Facet::City)), QStringLiteral("Berlin 1"));
}

void FacetListsTest::nothingLoadedIsNothing()
{
    const FacetLists lists = makeFacetLists(OrderList(), QStringLiteral("nurse"), {});
    QVERIFY(lists.filtered);
    QCOMPARE(lists.open, 0);
    QVERIFY(lists.askedOf(Facet::Package).values.isEmpty());
    Orders none;
    none.receive({});
    QCOMPARE(listsOf(none).open, 0);
    QCOMPARE(facetCountsText(OrderList(), Facet::Job), QString());
}

QTEST_GUILESS_MAIN(FacetListsTest)
#include "tst_facetlists.moc"
