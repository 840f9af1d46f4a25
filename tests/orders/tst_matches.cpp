// SPDX-License-Identifier: MIT
#include "naive.h"
#include "testpages.h"

#include "models/orders/digits.h"
#include "models/orders/fold.h"
#include "models/orders/foldorigin.h"
#include "models/orders/matches.h"
#include "models/orders/search.h"
#include "models/orders/textmarks.h"

#include <QByteArray>
#include <QTest>

#include <algorithm>

using namespace docket;

namespace {

// The text with [brackets] around what was found.
std::string marked(std::string_view text, const std::vector<TextSpan>& spans)
{
    std::string to;
    std::size_t done = 0;
    for (const TextSpan& span : spans) {
        to.append(text.substr(done, span.begin - done)).append("[").append(text.substr(span.begin, span.length)) += ']';
        done = span.begin + span.length;
    }
    return to.append(text.substr(done));
}

Choice onlyChoice(std::string_view query)
{
    return parseQuery(query).terms.front().choices.front();
}

QByteArray markedBy(const QByteArray& query, TextPlace place, const QByteArray& text)
{
    const std::string found = text.toStdString();
    std::vector<TextSpan> spans;
    const Query parsed = parseQuery(query.toStdString());
    for (const Choice& choice : parsed.terms.front().choices)
        for (const TextSpan& span : spansOf(choice, place, found))
            spans.push_back(span);
    std::sort(spans.begin(), spans.end(), [](const TextSpan& a, const TextSpan& b) { return a.begin < b.begin; });
    return QByteArray::fromStdString(marked(found, spans));
}

std::string reasonsFor(const Snapshot& snapshot, std::string_view query)
{
    std::string to;
    for (const Match& match : whyMatched(snapshot.order(OrderRow(0)), parseQuery(query), {}))
        to.append(to.empty() ? "" : " | ")
            .append(std::to_string(static_cast<int>(match.place)))
            .append(":")
            .append(marked(match.text, match.spans));
    return to;
}

} // namespace

class TestMatches : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void foundPartIsMarked_data();
    void foundPartIsMarked();
    void phoneNumberIsMarkedByItsDigits_data();
    void phoneNumberIsMarkedByItsDigits();
    void digitsAreThoseOfTheSearch();
    void longPhoneNumberIsReadOnce();
    void longDescriptionIsReadUpToWhereItIsSearched();
    void everyPlaceIsNamed();
    void placesStandInOrder();
    void termsAreLookedForWhereTheirFieldIs();
    void whoStopsItHasWhatWasFoundSoFar();
    void foldingByPiecesIsFolding();
    void whatIsFoundHasAReason();
};

void TestMatches::foundPartIsMarked_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("result");
    const auto row = [](const char* name, const char* query, const char* text, const char* result) {
        QTest::newRow(name) << QByteArray(query) << QByteArray(text) << QByteArray(result);
    };
    row("a word", "open", "Bottle Opener", "Bottle [Open]er");
    row("every time it stands there", "an", "Ann and Jan", "[An]n [an]d J[an]");
    row("an accent typed without", "muller", "Zoë Müller!", "Zoë [Müller]!");
    row("an accent written apart", "muller", "Zoe\u0301 Mu\u0308ller", "Zoe\u0301 [Mu\u0308ller]");
    row("one letter that folds to two", "strass", "Hauptstraße 1", "Haupt[straß]e 1");
    row("half of a letter that folds to two", "stras", "Straße", "[Straß]e");
    row("another alphabet", "иван", "Анна Иванова", "Анна [Иван]ова");
    row("a script without blanks", "太郎", "山田太郎さん", "山田[太郎]さん");
    row("vowel signs stay with their letter", "हिन", "हिन्दी", "[हिन्]दी");
    row("Hangul", "한국", "한국어", "[한국]어");
    row("an emoji", "😀", "a😀b", "a[😀]b");
    row("right to left", "שלום", "אבג שלום", "אבג [שלום]");
    row("a compatibility form", "fi", "ﬁne", "[ﬁ]ne");
    row("words that overlap", "bott,otte", "Bottle otter", "[Bott]le [otte]r");
    row("a regular expression", "/[bt]+/", "Bottle", "[B]o[tt]le");
    row("a regular expression that finds nothing much", "/x*/", "axb", "a[x]b");
    row("nothing", "zebra", "Bottle", "Bottle");
    row("bytes that are no text", "b",
        "a\xFF"
        "b\xC3",
        "a\xFF[b]\xC3");
}

void TestMatches::foundPartIsMarked()
{
    QFETCH(QByteArray, query);
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, result);
    QCOMPARE(markedBy(query, TextPlace::JobName, text), result);
}

void TestMatches::phoneNumberIsMarkedByItsDigits_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("result");
    const auto row = [](const char* name, const char* query, const char* text, const char* result) {
        QTest::newRow(name) << QByteArray(query) << QByteArray(text) << QByteArray(result);
    };
    row("digits of another script are whole", "phone:123", "٠١٢٣", "٠[١٢٣]");
    row("so are those of four bytes", "phone:123", "𝟏𝟐𝟑𝟒", "[𝟏𝟐𝟑]𝟒");
    row("the zero in brackets is none of them", "phone:176", "+49 (0)176 1234567", "+49 (0)[176] 1234567");
    row("but may stand between them", "phone:4917", "+49 (0)176", "+[49 (0)17]6");
    row("separators stand between them", "phone:761234", "0176/12 34-5", "01[76/12 34]-5");
    row("an exit is no part of what is looked for", "phone:0049176", "+49 176 1", "+[49 176] 1");
    row("every time they are there", "phone:123", "12-3, 45 or 123", "[12-3], 45 or [123]");
    row("where they overlap", "phone:121", "1 2 1 2 1", "[1 2 1 2 1]");
    row("as typed and by the digits", "phone:\"+1 23\"", "+1 23 or 123", "[+1 23] or [123]");
    row("a word that is no number", "phone:ext", "123 ext. 4", "123 [ext]. 4");
    row("bytes that are no text", "phone:123", "\xD9\x31\xFF\x32\x33\xD9", "\xD9[1\xFF\x32\x33]\xD9");
    row("exactly, written in another way", "phone:=\"0176 123\"", "(176) 123", "[(176) 123]");
    row("exactly, with a zero for the country", "phone:=176123", "00176/123", "[00176/123]");
    row("exactly, in another script", "phone:=123", "٠١٢٣", "[٠١٢٣]");
    row("exactly, as typed", "phone:=\"0176 123\"", " 0176 123", "[ 0176 123]");
    row("not exactly: another country", "phone:=\"0176 123\"", "+49 176 123", "+49 176 123");
    row("not exactly: more of them", "phone:=\"0176 123\"", "0176 1234", "0176 1234");
    row("not exactly: zeros alone", "phone:=\"0176 123\"", "000", "000");
}

void TestMatches::phoneNumberIsMarkedByItsDigits()
{
    QFETCH(QByteArray, query);
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, result);
    QCOMPARE(markedBy(query, TextPlace::Phone, text), result);
}

void TestMatches::digitsAreThoseOfTheSearch()
{
    std::mt19937 random(testSeed());
    static constexpr std::string_view pieces[]
        = {"(0)", "(", "0", ")", "1", "23", "٣", "९", "𝟏", "+", " ", "\xD9", "\xF0\x9D", "\xFF", "a", "ü"};
    for (int round = 0; round < 20'000; ++round) {
        std::string text;
        for (std::size_t i = random() % 8; i > 0; --i)
            text += pieces[random() % std::size(pieces)];
        const PlacedDigits placed(text);
        QCOMPARE(placed.digits, digitsOf(text));
        std::string each;
        for (const TextSpan& place : placed.places)
            each += digitsOf(std::string_view(text).substr(place.begin, place.length));
        QCOMPARE(each, placed.digits);
    }
}

// With work that grows by the square this would take hours.
void TestMatches::longPhoneNumberIsReadOnce()
{
    std::string text;
    for (int i = 0; i < 1'000'000; ++i)
        text += "7 (0)";
    text += "123";
    const std::vector<TextSpan> spans = spansOf(onlyChoice("phone:7123"), TextPlace::Phone, text);
    QCOMPARE(spans, (std::vector<TextSpan>{{text.size() - 8, 8}}));
}

void TestMatches::longDescriptionIsReadUpToWhereItIsSearched()
{
    std::string text(maxFoldedDescription - 1, ' ');
    text += "ä needle";
    const auto found
        = [&](const char* query, TextPlace place) { return !spansOf(onlyChoice(query), place, text).empty(); };
    QVERIFY(!found("needle", TextPlace::Description));
    QVERIFY(!found("/needle/", TextPlace::Description));
    QVERIFY(!found("a", TextPlace::Description)); // no half of a letter either
    QVERIFY(found("needle", TextPlace::JobName));
    text.replace(0, 6, "needle");
    QVERIFY(found("needle", TextPlace::Description));
}

void TestMatches::everyPlaceIsNamed()
{
    Store store;
    PageParser parser;
    store.append(
        store.begin({"workday:1", "Acme"}), parser.parse(pageOf({orderWith("o1", "Zoë", jobNamed("Bottle Opener"))})));
    const auto snapshot = store.snapshot();
    const auto place = [](TextPlace each) { return std::to_string(static_cast<int>(each)); };
    QCOMPARE(reasonsFor(*snapshot, "zoe"), place(TextPlace::CandidateName) + ":[Zoë] Lovelace");
    QCOMPARE(reasonsFor(*snapshot, "bottle"),
        place(TextPlace::JobName) + ":[Bottle] Opener | " + place(TextPlace::Description) + ":Open [bottle]s");
    QCOMPARE(reasonsFor(*snapshot, "job:bottle -zebra"), place(TextPlace::JobName) + ":[Bottle] Opener");
    QCOMPARE(reasonsFor(*snapshot, "123456"), place(TextPlace::Phone) + ":+1 ([123) 456]");
    QCOMPARE(reasonsFor(*snapshot, "phone:\"(123) 4\""), place(TextPlace::Phone) + ":+1 [(123) 4]56");
    QCOMPARE(reasonsFor(*snapshot, "country:deutsch"), place(TextPlace::Country) + ":[DE]");
    QCOMPARE(reasonsFor(*snapshot, "recruiter:jane@"), place(TextPlace::MemberEmail) + ":[jane@]example.com");
    QCOMPARE(reasonsFor(*snapshot, "conn:acme"), place(TextPlace::Connection) + ":[Acme]");
    Store twoConnections;
    twoConnections.append(twoConnections.begin({"workday:1", "Acme", "slot", "Kombo EU"}),
        parser.parse(pageOf({orderWith("o1", "Zoë", jobNamed("Bottle Opener"))})));
    QCOMPARE(reasonsFor(*twoConnections.snapshot(), "conn:kombo"), place(TextPlace::ConnectionName) + ":[Kombo] EU");
    QCOMPARE(reasonsFor(*twoConnections.snapshot(), "conn:acme"), place(TextPlace::Connection) + ":[Acme]");
    QCOMPARE(reasonsFor(*snapshot, "package:=typescript_test"), place(TextPlace::Package) + ":[typescript_test]");
    QCOMPARE(reasonsFor(*snapshot, "is:attention"), std::string());
    Store withStatus;
    withStatus.append(
        withStatus.begin({"workday:1", "Acme"}), parser.parse(pageOf({R"({"id":"o1","status":"OPEN"})"})));
    QCOMPARE(reasonsFor(*withStatus.snapshot(), "status:op"), place(TextPlace::Status) + ":[OP]EN");
    Store japanese;
    japanese.append(japanese.begin({"workday:1", "Acme"}),
        parser.parse(pageOf({R"({"id":"o1","candidate":{"first_name":"太郎","last_name":"山田"}})"})));
    QCOMPARE(reasonsFor(*japanese.snapshot(), "山田太"), place(TextPlace::CandidateName) + ":[山田 太]郎");
    QCOMPARE(reasonsFor(*snapshot, ""), std::string());
}

void TestMatches::placesStandInOrder()
{
    Store store;
    PageParser parser;
    const std::string team
        = R"([{"email":"b@x.de","first_name":"x","hiring_team_roles":["Zx","Ax","Zx"]},{"email":"a@x.de"}])";
    store.append(store.begin({"x:1", "Axe"}),
        parser.parse(
            pageOf({R"({"id":"x1","candidate":{"email":"x@x.de"},"job":{"name":"x","hiring_team":)" + team + "}}"})));
    std::string order;
    for (const Match& match : whyMatched(store.snapshot()->order(OrderRow(0)), parseQuery("conn:axe team:x x"), {}))
        order += marked(match.text, match.spans) + " ";
    QCOMPARE(order, std::string("[x]@[x].de [x]1 [x] [x] b@[x].de a@[x].de Z[x] A[x] [x]:1 [Axe] "));
}

void TestMatches::termsAreLookedForWhereTheirFieldIs()
{
    Store store;
    PageParser parser;
    store.append(store.begin({"workday:1", "Acme"}),
        parser.parse(pageOf({R"({"id":"o1","candidate":{"first_name":"太郎","last_name":"山田"},)"
                             R"("job":{"name":"Sweden desk","location":{"country":"Sweden","city":"Deal"}}})"})));
    const auto snapshot = store.snapshot();
    const auto place = [](TextPlace each) { return std::to_string(static_cast<int>(each)); };
    QCOMPARE(reasonsFor(*snapshot, "city:de job:swe"),
        place(TextPlace::JobName) + ":[Swe]den desk | " + place(TextPlace::City) + ":[De]al");
    QCOMPARE(reasonsFor(*snapshot, "country:de,swe"), place(TextPlace::Country) + ":[Swe]den");
    QCOMPARE(reasonsFor(*snapshot, "country:=sweden"), place(TextPlace::Country) + ":[Sweden]");
    QCOMPARE(reasonsFor(*snapshot, "name:=山田太郎"), place(TextPlace::CandidateName) + ":[山田 太郎]");
    QCOMPARE(reasonsFor(*snapshot, "name:=山田太"), std::string());
    QCOMPARE(reasonsFor(*snapshot, "swe eden -desk job:desk"),
        place(TextPlace::JobName) + ":[Sweden] [desk] | " + place(TextPlace::Country) + ":[Sweden]");
}

void TestMatches::whoStopsItHasWhatWasFoundSoFar()
{
    Store store;
    PageParser parser;
    store.append(
        store.begin({"workday:1", "Acme"}), parser.parse(pageOf({orderWith("o1", "Zoë", jobNamed("Bottle Opener"))})));
    const auto snapshot = store.snapshot();
    const Query query = parseQuery("bottle,e,/o/,a");
    const auto matchesAfter = [&](int questions) {
        int asked = 0;
        const auto matches
            = whyMatched(snapshot->order(OrderRow(0)), query, [&] { return ++asked > questions; }).size();
        return std::pair(matches, asked);
    };
    const auto [all, questions] = matchesAfter(10'000);
    QVERIFY(all > 5);
    QVERIFY(questions > static_cast<int>(all * query.terms.front().choices.size()));
    std::size_t before = 0;
    for (int i = 0; i <= questions; ++i) {
        const auto [found, asked] = matchesAfter(i);
        QVERIFY(found >= before && found <= all);
        QVERIFY(asked <= i + 4); // it ends soon
        before = found;
    }
    QCOMPARE(matchesAfter(0).first, std::size_t(0));
    QCOMPARE(before, all);
}

void TestMatches::foldingByPiecesIsFolding()
{
    std::mt19937 random(testSeed());
    static constexpr std::string_view pieces[] = {"a", "e\u0301", "\u0301", "ß", "İ", "ﬁ", "한", "\u1112\u1161\u11ab",
        "हि", "न्", "がぎ", "か\u3099", "😀", "👩\u200d🚀", "א\u05b8", "\u200b", "\xC3", "\xFF", "Å", "ø", "ǆ", "\u0345",
        "ΐ", "\u0e33", "ᄀ", "\n", " ", "１"};
    for (int round = 0; round < 20'000; ++round) {
        std::string text;
        for (std::size_t i = random() % 8; i > 0; --i)
            text += pieces[random() % std::size(pieces)];
        const FoldedOrigin origin = foldWithOrigin(text);
        QVERIFY2(origin.folded == folded(text), text.c_str());
        QCOMPARE(origin.pieceEnds.size(), origin.originEnds.size());
        QCOMPARE(origin.originEnds.empty() ? 0 : origin.originEnds.back(), text.size());
    }
}

void TestMatches::whatIsFoundHasAReason()
{
    std::mt19937 random(testSeed());
    for (int round = 0; round < 10; ++round) {
        Store store;
        std::vector<std::string> orders;
        for (int i = 0; i < 30; ++i)
            orders.push_back(randomOrder(random, "id" + std::to_string(i)));
        PageParser parser;
        store.append(store.begin({"integration:1", "I"}), parser.parse(pageOf(orders)));
        const auto snapshot = store.snapshot();
        const NaiveOrders naive(*snapshot);
        for (int i = 0; i < 100; ++i) {
            const std::string piece = naive.randomPiece(static_cast<unsigned>(random()));
            const Query query = parseQuery(toText(parseQuery(piece)));
            if (query.terms.size() != 1 || query.terms.front().excluded)
                continue;
            const bool isText = query.terms.front().choices.front().kind == Choice::Kind::Text
                && query.terms.front().field == QueryField::Any;
            for (const OrderRow row : search(*snapshot, query, {}).rows)
                QVERIFY2(!isText || !whyMatched(snapshot->order(row), query, {}).empty(), piece.c_str());
        }
    }
}

QTEST_GUILESS_MAIN(TestMatches)
#include "tst_matches.moc"
