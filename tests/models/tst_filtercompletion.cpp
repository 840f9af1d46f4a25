// SPDX-License-Identifier: MIT
#include "models/filtercompletion.h"
#include "models/filteredit.h"
#include "models/ordersearch.h"
#include "tests/models/testorders.h"

#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>

using namespace docket;
using namespace docket::test;

namespace {

using ListPointer = std::shared_ptr<const OrderList>;

QByteArray orderOf(const QByteArray& id, const QByteArray& job, const QByteArray& package, const QByteArray& city,
    const QByteArray& country, const QByteArray& recruiter)
{
    QByteArray json = orderJsonFor(id, "Zoë", "Müller", job);
    json.replace("Background basic", package);
    json.replace(R"("city":"Berlin")", R"("city":")" + city + "\"");
    json.replace(R"("country":"DE")", R"("country":")" + country + "\"");
    json.replace(R"("email":"jane.doe@example.com","first_name":"Jane","last_name":"Doe")",
        R"("email":")" + recruiter.toLower() + R"(@example.com","first_name":")" + recruiter
            + R"(","last_name":"Doe")");
    return json;
}

// What the window has when the filter in the box has been answered.
ListPointer answered(const std::shared_ptr<const Snapshot>& snapshot, const QString& filter = {})
{
    QThreadPool pool;
    OrderSearch search(pool);
    ListPointer last;
    QObject::connect(&search, &OrderSearch::resultReady, &search, [&](const ListPointer& list) { last = list; });
    search.setFilter(filter);
    search.setSnapshot(snapshot);
    const bool came = QTest::qWaitFor([&] { return last != nullptr; });
    Q_ASSERT(came);
    return last;
}

ListPointer answered(const Orders& orders, const QString& filter = {})
{
    return answered(orders.snapshot(), filter);
}

struct SomeOrders : Orders
{
    SomeOrders()
    {
        receive({orderOf("o1", "Nurse (m/f/d), \\\"Intensive\\\"", "Background basic", "Berlin", "DE", "Jane"),
            orderOf("o2", "Nurse (m/f/d), \\\"Intensive\\\"", "Background basic", "Bad Ems", "DE", "Jane"),
            orderOf("o3", "Ward Assistant", "Background plus", "Lyon", "FR", "Zoé"),
            orderOf("o4", "Krankenpfleger", "Background plus", "Rotterdam", "NL", "Max")});
    }
};

FilterProposals typed(const QString& filter, const QString& answeredFilter = {})
{
    const ListPointer list = answered(SomeOrders(), answeredFilter);
    return proposalsFor(*list, filter, filter.size());
}

QStringList textsOf(const FilterProposals& proposals)
{
    QStringList texts;
    for (const FilterProposal& row : proposals.rows)
        texts += row.count ? QStringLiteral("%1 %2").arg(row.text).arg(*row.count) : row.text;
    return texts;
}

QString taken(const FilterProposals& proposals, qsizetype row)
{
    QString text = proposals.filter;
    return text.replace(proposals.from, proposals.to - proposals.from, proposals.rows.at(row).insert);
}

} // namespace

// What is proposed for the word at the cursor.
class FilterCompletionTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void wordsAreCompleted_data();
    void wordsAreCompleted();
    void aFieldIsProposedByItsNameInWords();
    void wordsSayWhatAValueMeans();
    void whatIsProposedFindsItsOrders_data();
    void whatIsProposedFindsItsOrders();
    void countsAreThoseUnderTheRestOfTheFilter();
    void onlyTheWordAtTheCursorIsReplaced();
    void aWordThatIsWholeIsNotProposedAgain();
    void nothingLoadedLeavesTheFields();
    void fiftyThousandValuesAreLookedAtOnThePool();
    void theLatestQuestionIsAnsweredOnly();
    void aHalfTypedWordDoesNotNarrowTheCounts();
    void countsThatAreNotKnownAreNotSaid();
    void valuesOfOrdersThatWentAreNotProposed();
};

void FilterCompletionTest::wordsAreCompleted_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char* name, const char* filter, std::initializer_list<const char*> expected) {
        QStringList texts;
        for (const char* text : expected)
            texts += QString::fromUtf8(text);
        QTest::newRow(name) << QString::fromUtf8(filter) << texts;
    };
    row("a field and its values", "nurse coun",
        {"country:", "country:DE 2", "country:FR 1", "country:NL 1", "-country:"});
    row("an excluded field", "-coun", {"-country:", "-country:DE 2", "-country:FR 1", "-country:NL 1"});
    row("fields that begin alike", "re",
        {"recruiter:", "recruiter:=\"jane@example.com\" 2", "recruiter:=\"zoé@example.com\" 1",
            "recruiter:=\"max@example.com\" 1", "-recruiter:"});
    row("values of a field, most orders first", "country:", {"country:DE 2", "country:FR 1", "country:NL 1"});
    row("a country by its name", "country:fra", {"country:FR 1"});
    row("a country by its name in its own language", "country:deutsch", {"country:DE 2"});
    row("a package", "package:pl", {"package:=\"Background plus\" 2"});
    row("a value that is typed with its quote", "package:=\"background b", {"package:=\"Background basic\" 2"});
    row("a value with quotes of its own", "job:inten", {"job:=\"Nurse (m/f/d), \"\"Intensive\"\"\" 2"});
    row("within a word, last", "job:pfleger", {"job:=\"Krankenpfleger\" 1"});
    row("a city", "city:b", {"city:=\"Berlin\" 1", "city:=\"Bad Ems\" 1"});
    row("a recruiter by name", "recruiter:zoe", {"recruiter:=\"zoé@example.com\" 1"});
    row("a second choice", "country:DE,f", {"country:FR 1"});
    row("an integration by what it is called", "conn:ac", {"conn:=\"Acme\" 4"});
    row("an integration by its id", "integration:work", {"integration:=\"workday:abc\" 4"});
    row("a flag", "is:nop", {"is:nophone 0"});
    row("a flag by its words", "is:duplicate", {"is:dup 0"});
    row("something missing", "no:ph", {"no:phone 0"});
    row("a value without its field", "lyo", {"city:=\"Lyon\" 1"});
    row("a value without its field, excluded", "-lyo", {"-city:=\"Lyon\" 1"});
    row("a field that has no values of its own", "email:zo", {});
    row("an unknown field", "foo:b", {});
    row("an expression", "/nur", {});
    row("a bare word with choices", "berlin,ly", {});
    row("nothing", "", {});
    row("behind a blank", "country:DE ", {});
}

void FilterCompletionTest::wordsAreCompleted()
{
    QFETCH(const QString, filter);
    QFETCH(const QStringList, expected);
    QCOMPARE(textsOf(typed(filter)), expected);
}

void FilterCompletionTest::aFieldIsProposedByItsNameInWords()
{
    const FilterProposals proposals = typed(QStringLiteral("appl")); // Application, typed app:
    QCOMPARE(proposals.rows.first().text, QStringLiteral("app:"));
    QCOMPARE(proposals.rows.first().words, QStringLiteral("Application is"));
    QCOMPARE(proposals.rows.last().words, QStringLiteral("Application is not"));
}

void FilterCompletionTest::wordsSayWhatAValueMeans()
{
    QCOMPARE(typed(QStringLiteral("country:D")).rows.first().words, QStringLiteral("Germany"));
    QCOMPARE(typed(QStringLiteral("recruiter:ja")).rows.first().words, QStringLiteral("Jane Doe"));
    QCOMPARE(typed(QStringLiteral("no:ph")).rows.first().words, QStringLiteral("No phone number"));
    QCOMPARE(typed(QStringLiteral("integration:w")).rows.first().words, QStringLiteral("Acme"));
}

void FilterCompletionTest::whatIsProposedFindsItsOrders_data()
{
    QTest::addColumn<QString>("filter");
    for (const char* filter : {"country:", "package:", "job:", "city:", "recruiter:", "conn:", "integration:"})
        QTest::newRow(filter) << QString::fromLatin1(filter);
}

void FilterCompletionTest::whatIsProposedFindsItsOrders()
{
    QFETCH(const QString, filter);
    const FilterProposals proposals = typed(filter);
    QVERIFY(!proposals.rows.isEmpty());
    for (qsizetype i = 0; i < proposals.rows.size(); ++i) {
        const ListPointer found = answered(SomeOrders(), taken(proposals, i));
        QVERIFY(found->mistakes.empty());
        QCOMPARE(static_cast<qint64>(found->rows.size()), proposals.rows.at(i).count.value());
    }
}

void FilterCompletionTest::countsAreThoseUnderTheRestOfTheFilter()
{
    QCOMPARE(textsOf(typed(QStringLiteral("plus country:"), QStringLiteral("plus"))),
        (QStringList{QStringLiteral("country:FR 1"), QStringLiteral("country:NL 1"), QStringLiteral("country:DE 0")}));
}

void FilterCompletionTest::onlyTheWordAtTheCursorIsReplaced()
{
    const ListPointer list = answered(SomeOrders());
    const QString filter = QStringLiteral("nurse -country:FR,germ city:x");
    const FilterProposals proposals = proposalsFor(*list, filter, 22);
    QCOMPARE(textsOf(proposals), QStringList{QStringLiteral("-country:DE 2")});
    QCOMPARE(taken(proposals, 0), QStringLiteral("nurse -country:FR,DE city:x"));
    QVERIFY(proposalsFor(*list, filter, 9).rows.isEmpty()); // within the field's name
}

void FilterCompletionTest::aWordThatIsWholeIsNotProposedAgain()
{
    QCOMPARE(textsOf(typed(QStringLiteral("country:NL"))), QStringList());
    QCOMPARE(textsOf(typed(QStringLiteral("city:=\"Lyon\""))), QStringList());
}

void FilterCompletionTest::nothingLoadedLeavesTheFields()
{
    const OrderList nothing;
    QCOMPARE(textsOf(proposalsFor(nothing, QStringLiteral("pack"), 4)),
        (QStringList{QStringLiteral("package:"), QStringLiteral("-package:")}));
    QVERIFY(proposalsFor(nothing, QStringLiteral("country:D"), 9).rows.isEmpty());
}

void FilterCompletionTest::fiftyThousandValuesAreLookedAtOnThePool()
{
    Orders orders;
    constexpr int count = 50'000;
    for (int first = 0; first < count; first += 10'000) {
        QByteArrayList page;
        for (int i = first; i < first + 10'000; ++i)
            page += R"({"id":"o)" + QByteArray::number(i) + R"(","job":{"remote_id":"j)" + QByteArray::number(i)
                + R"(","name":"Job )" + QByteArray::number(i) + R"("}})";
        orders.receive(page);
    }
    const ListPointer list = answered(orders);
    QThreadPool pool;
    FilterCompletion completion(pool);
    QList<FilterProposals> answers;
    const QThread* askedOn = QThread::currentThread();
    connect(&completion, &FilterCompletion::ready, &completion, [&](const FilterProposals& proposals) {
        QCOMPARE(QThread::currentThread(), askedOn);
        answers += proposals;
    });
    completion.setResult(list, QString());
    completion.ask(QStringLiteral("job:4999"), 8);
    QVERIFY(answers.isEmpty()); // nothing is looked at before ask() returns
    QTRY_COMPARE(answers.size(), 1);
    QCOMPARE(answers.first().rows.size(), FilterProposals::most);
    QCOMPARE(answers.first().rows.first().words, QStringLiteral("Job 4999"));
    int asked = 0;
    const FilterProposals stopped
        = proposalsFor(*list, QStringLiteral("job:4999"), 8, true, [&asked] { return ++asked > 2; });
    QVERIFY(stopped.rows.isEmpty());
    QVERIFY(asked < 5); // stopped at once, not after all values
}

void FilterCompletionTest::theLatestQuestionIsAnsweredOnly()
{
    const ListPointer list = answered(SomeOrders());
    QThreadPool pool;
    FilterCompletion completion(pool);
    completion.setResult(list, QString());
    QStringList answers;
    connect(&completion, &FilterCompletion::ready, &completion,
        [&](const FilterProposals& proposals) { answers += proposals.filter; });
    for (const char* filter : {"c", "co", "cou", "coun"})
        completion.ask(QString::fromLatin1(filter), static_cast<qsizetype>(qstrlen(filter)));
    QTRY_VERIFY(!answers.isEmpty());
    pool.waitForDone();
    QCoreApplication::processEvents();
    QCOMPARE(answers, QStringList{QStringLiteral("coun")});
}

// The answers to what is typed, with each result coming before the next key.
static QStringList typedKeyByKey(const QString& filter, const Orders& orders)
{
    QThreadPool pool;
    FilterCompletion completion(pool);
    FilterProposals last;
    int answers = 0;
    QObject::connect(&completion, &FilterCompletion::ready, &completion, [&](const FilterProposals& proposals) {
        last = proposals;
        ++answers;
    });
    const auto snapshot = orders.snapshot();
    for (qsizetype size = 0; size <= filter.size(); ++size) {
        if (size > 0)
            completion.ask(filter.left(size), size);
        const bool came = QTest::qWaitFor([&] { return answers == size; });
        Q_ASSERT(came);
        completion.setResult(answered(orders, filter.left(size)), filter.left(size));
    }
    return textsOf(last);
}

void FilterCompletionTest::aHalfTypedWordDoesNotNarrowTheCounts()
{
    const SomeOrders orders;
    const QStringList counted{
        QStringLiteral("country:DE 2"), QStringLiteral("country:FR 0"), QStringLiteral("country:NL 0")};
    QCOMPARE(typedKeyByKey(QStringLiteral("nurse coun"), orders).mid(1, 3), counted);
    QCOMPARE(typedKeyByKey(QStringLiteral("nurse country:"), orders), counted); // "country" was a word for a while
    QCOMPARE(typedKeyByKey(QStringLiteral("nurse country:NL,"), orders), counted.first(2));
}

void FilterCompletionTest::countsThatAreNotKnownAreNotSaid()
{
    const SomeOrders orders;
    QThreadPool pool;
    FilterCompletion completion(pool);
    QStringList answer;
    connect(&completion, &FilterCompletion::ready, &completion,
        [&](const FilterProposals& proposals) { answer = textsOf(proposals); });
    const QString filter = QStringLiteral("package:plus coun");
    completion.setResult(answered(orders, filter), filter); // pasted as a whole
    completion.ask(filter, filter.size());
    QTRY_COMPARE(answer.value(1), QStringLiteral("country:DE"));
    completion.ask(filter, 12); // in the package, whose own terms do not count
    QTRY_COMPARE(answer.value(0), QStringLiteral("package:=\"Background plus\" 0"));
}

void FilterCompletionTest::valuesOfOrdersThatWentAreNotProposed()
{
    const OrderSource stays{"workday:abc", "Acme"};
    const OrderSource goes{"workday:xyz", "Globex"};
    Store store;
    store.append(store.begin(stays),
        PageParser().parse(pageOf({orderOf("o1", "Nurse", "Basic", "Berlin", "DE", "Jane")}).toStdString()));
    store.append(store.begin(goes),
        PageParser().parse(pageOf({orderOf("o2", "Pilot", "Plus", "Lyon", "FR", "Max")}).toStdString()));
    const auto proposed = [](const ListPointer& list, const char* filter) {
        const QString text = QString::fromLatin1(filter);
        return textsOf(proposalsFor(*list, text, text.size()));
    };
    QCOMPARE(proposed(answered(store.snapshot()), "job:"), (QStringList{"job:=\"Nurse\" 1", "job:=\"Pilot\" 1"}));
    store.keepOnly({stays});
    for (const char* filter : {"job:", "package:", "city:", "country:", "recruiter:"}) {
        const QStringList texts = proposed(answered(store.snapshot()), filter);
        QVERIFY2(texts.size() == 1 && texts.front().endsWith(QLatin1String(" 1")), qPrintable(texts.join(u'|')));
    }
    // What the filter hides is proposed nevertheless.
    QCOMPARE(proposed(answered(store.snapshot(), QStringLiteral("nobody")), "job:"), QStringList{"job:=\"Nurse\" 0"});
}

QTEST_GUILESS_MAIN(FilterCompletionTest)
#include "tst_filtercompletion.moc"
