// SPDX-License-Identifier: MIT
#include "models/detailmatches.h"
#include "models/documenttext.h"
#include "tests/models/testorders.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>

using namespace docket;
using namespace docket::test;

namespace {

const QList<OrderColumn> usualColumns{
    OrderColumn::Candidate, OrderColumn::Job, OrderColumn::Package, OrderColumn::Location};

DetailQuestion questionFor(const QString& filter, const QString& text = {}, const QByteArray& json = orderJsonFor("o1"))
{
    Orders orders;
    orders.receive({json});
    const auto list = orders.list();
    return {list, list->rows.front(), filter, text, 7, usualColumns};
}

// The marked parts of a text, each in brackets.
QString marked(QString text, const TextMarks& ranges)
{
    for (auto range = ranges.rbegin(); range != ranges.rend(); ++range) {
        text.insert(range->begin + range->length, QLatin1Char(']'));
        text.insert(range->begin, QLatin1Char('['));
    }
    return text;
}

QString markedText(const QString& filter, const QString& text)
{
    return marked(text, findInDetail(questionFor(filter, text)).text);
}

} // namespace

class DetailMatchesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void textIsMarkedWhereItStandsInTheDocument_data();
    void textIsMarkedWhereItStandsInTheDocument();
    void fieldsAreMarkedAsReceived();
    void partsOfTheLocationAreMarked();
    void membersAreMarkedByTheirPlace();
    void placesThatTheTableDoesNotShowAreNamed_data();
    void placesThatTheTableDoesNotShowAreNamed();
    void columnsThatAreShownHideNothing();
    void onlyTheFirstThousandAreMarked();
    void hugeTextIsLookedThroughInTime();
    void answerBelongsToItsQuestion();
    void latestQuestionWins();
    void rangesThatTouchBecomeOne();
};

void DetailMatchesTest::textIsMarkedWhereItStandsInTheDocument_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char* name, const QString& filter, const QString& text, const QString& shown) {
        QTest::newRow(name) << filter << text << shown;
    };
    row("case and accents do not matter", QStringLiteral("PFLEGE muller"), QStringLiteral("Pflege bei Müller, pflegen"),
        QStringLiteral("[Pflege] bei [Müller], [pflege]n"));
    row("letters that fold to two are marked whole", QStringLiteral("strasse"), QStringLiteral("x Straße y"),
        QStringLiteral("x [Straße] y"));
    row("characters of two units keep the place", QStringLiteral("nurse"), QStringLiteral("🙂🙂 Nurse 🙂"),
        QStringLiteral("🙂🙂 [Nurse] 🙂"));
    row("a phrase goes over a block's end", QStringLiteral("\"night shift\""), QStringLiteral("night\u2029shift"),
        QStringLiteral("[night\u2029shift]"));
    row("a soft break is no part of a word", QStringLiteral("careful"), QStringLiteral("a care\u200bful b"),
        QStringLiteral("a [care\u200bful] b"));
    row("a soft break in front moves nothing", QStringLiteral("ful"), QStringLiteral("care\u200bful b"),
        QStringLiteral("care\u200b[ful] b"));
    row("right to left", QStringLiteral("ممرضة"), QStringLiteral("نبحث عن ممرضة"), QStringLiteral("نبحث عن [ممرضة]"));
    row("excluded words are not marked", QStringLiteral("care -nurse"), QStringLiteral("nurse care"),
        QStringLiteral("nurse [care]"));
    row("words of other fields are not marked", QStringLiteral("job:care desc:nurse"), QStringLiteral("nurse care"),
        QStringLiteral("[nurse] care"));
    row("expressions are marked", QStringLiteral("/n.rs/"), QStringLiteral("a nurse, a Norse"),
        QStringLiteral("a [nurs]e, a [Nors]e"));
    row("either of two", QStringLiteral("day,night"), QStringLiteral("day and night"),
        QStringLiteral("[day] and [night]"));
    row("no filter marks nothing", QString(), QStringLiteral("nurse"), QStringLiteral("nurse"));
    row("half of a pair harms nobody", QStringLiteral("nurse"), QString(QChar(0xD83D)) + QStringLiteral(" nurse"),
        QString(QChar(0xD83D)) + QStringLiteral(" [nurse]"));
}

void DetailMatchesTest::textIsMarkedWhereItStandsInTheDocument()
{
    QFETCH(QString, filter);
    QFETCH(QString, text);
    QFETCH(QString, shown);
    QCOMPARE(markedText(filter, text), shown);
}

void DetailMatchesTest::fieldsAreMarkedAsReceived()
{
    const DetailMatches matches
        = findInDetail(questionFor(QStringLiteral("muller nurse 0176 icu background acme order:=o1 app:543")));
    const auto shown
        = [&](DetailField field, const char* text) { return marked(QString::fromUtf8(text), matches.fields[field]); };
    QCOMPARE(shown(DetailField::Name, "Zoë Müller"), QStringLiteral("Zoë [Müller]"));
    QCOMPARE(shown(DetailField::JobName, "Nurse"), QStringLiteral("[Nurse]"));
    QCOMPARE(shown(DetailField::Phone, "+49 176 5550 123"), QStringLiteral("+49 [176] 5550 123"));
    QCOMPARE(shown(DetailField::JobCode, "ICU-1"), QStringLiteral("[ICU]-1"));
    QCOMPARE(shown(DetailField::Package, "Background basic"), QStringLiteral("[Background] basic"));
    QCOMPARE(shown(DetailField::Customer, "Acme"), QStringLiteral("[Acme]"));
    QCOMPARE(shown(DetailField::OrderId, "o1"), QStringLiteral("[o1]"));
    QCOMPARE(shown(DetailField::ApplicationId, "54321"), QStringLiteral("[543]21"));
    QVERIFY(!matches.fields.contains(DetailField::Email));
}

void DetailMatchesTest::partsOfTheLocationAreMarked()
{
    const DetailMatches matches = findInDetail(questionFor(QStringLiteral("lohmuhlen country:germany")));
    QCOMPARE(matches.location.size(), 2);
    QCOMPARE(marked(matches.location[0].text, matches.location[0].marks), QStringLiteral("[Lohmühlen]straße 65"));
    QCOMPARE(marked(matches.location[1].text, matches.location[1].marks), QStringLiteral("[DE]"));
    QVERIFY(!matches.location[0].isCountry && matches.location[1].isCountry);
}

void DetailMatchesTest::membersAreMarkedByTheirPlace()
{
    const DetailMatches matches = findInDetail(questionFor(QStringLiteral("team:doe"), {},
        R"({"id":"o1","job":{"hiring_team":[{"first_name":"Max"},{"first_name":"Jane","last_name":"Doe","email":"jane.doe@x.y"}]}})"));
    QCOMPARE(matches.members.keys(), QList<int>{1});
    QCOMPARE(marked(QStringLiteral("Jane Doe"), matches.members[1].name), QStringLiteral("Jane [Doe]"));
    QCOMPARE(marked(QStringLiteral("jane.doe@x.y"), matches.members[1].email), QStringLiteral("jane.[doe]@x.y"));
}

void DetailMatchesTest::placesThatTheTableDoesNotShowAreNamed_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QStringList>("places");
    QTest::newRow("in the team and the code")
        << QStringLiteral("team:jane icu") << QStringList{QStringLiteral("job code"), QStringLiteral("hiring team")};
    QTest::newRow("in the description") << QStringLiteral("care") << QStringList{QStringLiteral("description")};
    QTest::newRow("in what the table shows") << QStringLiteral("nurse country:de muller background") << QStringList();
    QTest::newRow("a word in both is seen in the table") << QStringLiteral("berlin") << QStringList();
    QTest::newRow("one word in the table, the other not")
        << QStringLiteral("nurse jane.doe") << QStringList{QStringLiteral("hiring team")};
    QTest::newRow("flags have no place") << QStringLiteral("-is:nophone") << QStringList();
    QTest::newRow("several parts of the location are one place")
        << QStringLiteral("12435 lohmuhlen") << QStringList{QStringLiteral("location")};
}

void DetailMatchesTest::placesThatTheTableDoesNotShowAreNamed()
{
    QFETCH(QString, filter);
    QFETCH(QStringList, places);
    QCOMPARE(findInDetail(questionFor(filter)).hiddenPlaces, places);
}

void DetailMatchesTest::columnsThatAreShownHideNothing()
{
    DetailQuestion question = questionFor(QStringLiteral("team:jane icu"));
    question.columns = {OrderColumn::JobCode, OrderColumn::Recruiter};
    QCOMPARE(findInDetail(question).hiddenPlaces, QStringList());
}

void DetailMatchesTest::onlyTheFirstThousandAreMarked()
{
    const QString text = QStringLiteral("care, ").repeated(5'000);
    const TextMarks ranges = findInDetail(questionFor(QStringLiteral("care"), text)).text;
    QCOMPARE(ranges.size(), mostTextMarks);
    QCOMPARE(ranges.last(), (TextMark{999 * 6, 4}));
}

// Told to stop, a search that never ends by itself ends.
void DetailMatchesTest::hugeTextIsLookedThroughInTime()
{
    const QString text = QString(10 * 1024 * 1024, QLatin1Char('x'));
    QElapsedTimer clock;
    clock.start();
    const std::function<bool()> stopAsked = [&clock] { return clock.elapsed() > 300; };
    const DetailMatches matches = findInDetail(questionFor(QStringLiteral("/x*y/ /x+/ xxx"), text), stopAsked);
    QVERIFY(matches.text.size() <= mostTextMarks);
    QVERIFY2(clock.elapsed() < 20'000, qPrintable(QString::number(clock.elapsed())));
}

void DetailMatchesTest::answerBelongsToItsQuestion()
{
    const DetailMatches matches = findInDetail(questionFor(QStringLiteral("care"), QStringLiteral("Care")));
    QCOMPARE(matches.orderId, QStringLiteral("o1"));
    QCOMPARE(matches.textNumber, 7U);
}

void DetailMatchesTest::latestQuestionWins()
{
    QThreadPool pool;
    DetailMatcher matcher(pool);
    QSignalSpy found(&matcher, &DetailMatcher::found);
    for (const char* word : {"care", "nurse", "muller"})
        matcher.find(questionFor(QLatin1String(word), QStringLiteral("care nurse")));
    QVERIFY(found.wait());
    QCOMPARE(found.size(), 1);
    QVERIFY(found.front().front().value<DetailMatches>().fields.contains(DetailField::Name));
}

void DetailMatchesTest::rangesThatTouchBecomeOne()
{
    QCOMPARE(united({{8, 2}, {0, 4}, {4, 1}, {2, 1}}), (TextMarks{{0, 5}, {8, 2}}));
}

QTEST_GUILESS_MAIN(DetailMatchesTest)
#include "tst_detailmatches.moc"
