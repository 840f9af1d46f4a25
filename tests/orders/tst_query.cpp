// SPDX-License-Identifier: MIT
#include "testpages.h"

#include "models/orders/query.h"

#include <QByteArray>
#include <QTest>

using namespace docket;

namespace {

std::string noteOf(const Choice& choice)
{
    switch (choice.kind) {
    case Choice::Kind::Text:
        return choice.folded + (choice.digits.empty() || choice.digits == choice.folded ? "" : '#' + choice.digits);
    case Choice::Kind::Exact:
        return '=' + choice.folded;
    case Choice::Kind::Regex:
        return '/' + choice.text + '/';
    case Choice::Kind::Attention:
        return '!' + std::to_string(choice.attention);
    case Choice::Kind::Mark:
        return '!' + std::to_string(static_cast<int>(choice.marks));
    }
    return {};
}

// "ada | not job: x or =y | open quote"
std::string noteOf(const Query& query)
{
    std::string to;
    const auto add = [&to](const std::string& note) { to.append(to.empty() ? "" : " | ").append(note); };
    for (const Term& term : query.terms) {
        std::string note = term.excluded ? "not " : "";
        if (term.field != QueryField::Any)
            note.append(queryFieldName(term.field)).append(": ");
        for (std::size_t i = 0; i < term.choices.size(); ++i)
            note.append(i > 0 ? " or " : "").append(noteOf(term.choices[i]));
        add(note);
    }
    static constexpr std::string_view kinds[]
        = {"open quote", "open regex", "bad regex", "no field", "no value for", "no flag", "too long"};
    for (const QueryMistake& mistake : query.mistakes) {
        std::string note(kinds[static_cast<std::size_t>(mistake.kind)]);
        note += mistake.word.empty() ? "" : ' ' + mistake.word;
        add(note + (mistake.suggestion.empty() ? "" : ", but " + mistake.suggestion));
    }
    return to;
}

bool readsTheSame(const Query& query)
{
    const Query again = parseQuery(toText(query));
    return again.terms == query.terms && again.mistakes.empty() && toText(again) == toText(query);
}

} // namespace

class TestQuery : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void textReadsAs_data();
    void textReadsAs();
    void printedQueryReadsTheSame();
    void aPastedPageIsCutAndSaidToBe_data();
    void aPastedPageIsCutAndSaidToBe();
};

void TestQuery::textReadsAs_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("note");
    const auto row = [](const char* name, const char* text, const char* note) {
        QTest::newRow(name) << QByteArray(text) << QByteArray(note);
    };
    row("nothing", "", "");
    row("only blanks", " \t\u00a0\u3000", "");
    row("words are apart by blanks", " Ada\tMüller  x\u00a0y\u3000z ", "ada | muller | x | y | z");
    row("quotes keep blanks", "\"chief  officer\" b", "chief  officer | b");
    row("two quotes in quotes are one", "\"5\"\" screen\"", "5\" screen");
    row("minus excludes", "-Berlin a", "not berlin | a");
    row("minus excludes a phrase", "-\"New York\"", "not new york");
    row("a lone minus is text", "a - b -x", "a | - | b | not x");
    row("two minus signs exclude a minus", "--x", "not -x");
    row("a minus inside a word is text", "12-x", "12-x");
    row("a quote inside a word is text", "5\"inch", "5\"inch");
    row("a word right behind a quote", "\"a b\"c", "a b | c");
    row("open quote", "x \"john d", "x | john d | open quote");
    row("open quote with nothing behind it", "x \"", "x | open quote");
    row("only a quote", "\"", "open quote");
    row("an excluded quote with nothing behind it", "-\"", "open quote");
    row("empty quotes look for nothing", "\"\" a \" \"", "a");
    row("what folds to nothing looks for nothing", "\u200b -\u00ad a", "a");

    row("a comma means either", "berlin,München", "berlin or munchen");
    row("either of two phrases", "\"a b\",\"c d\",e", "a b or c d or e");
    row("a name copied from the table", "Müller, Zoë", "muller | zoe");
    row("a comma alone is text", ", ,,", ", | ,,");

    row("a field", "job:Nurse", "job: nurse");
    row("a field in capitals", "JOB:Nurse", "job: nurse");
    row("a field's other name", "description:x application:y", "desc: x | app: y");
    row("an excluded field", "-country:DE,at", "not country: de or at");
    row("a field with a phrase", "job:\"chief officer\",nurse", "job: chief officer or nurse");
    row("exactly a value", "package:=\"Basic check\" city:=Köln", "package: =basic check | city: =koln");
    row("exactly either", "city:=Köln,=Bonn", "city: =koln or =bonn");
    row("an equals sign without a field is text", "=x", "=x");

    row("a field that is not there", "foo:bar", "foo:bar | no field foo, but job");
    row("a field with a letter too few", "pakage:x", "pakage:x | no field pakage, but package");
    row("a field nearly typed", "recr:x", "recr:x | no field recr, but recruiter");
    row("a field like no other", "workday:HWU1", "workday:hwu1 | no field workday");
    row("an address of the web is no field", "https://example.com", "https://example.com");
    row("a time is no field", "10:30", "10:30");
    row("a field without a value looks for nothing", "job: nurse", "nurse | no value for job");
    row("a field with an empty value", "job:\"\" x", "x | no value for job");
    row("a field with an open quote", "job:\"nur", "job: nur | open quote");
    row("a field with nothing but an open quote", "job:\"", "open quote | no value for job");

    row("a phone number by its digits", "0176/123", "0176/123#176123");
    row("a phone number from abroad", "0049176123", "0049176123#49176123");
    row("a phone number with a plus", "+49176123", "+49176123#49176123");
    row("a phone number with its trunk in brackets", "\"+49 (0)176 123\"", "+49 (0)176 123#49176123");
    row("digits alone", "7428", "7428");
    row("two digits are no phone number", "012", "012");
    row("the code of a country", "+49", "+49#49");
    row("a phone field", "phone:\"0176 123\"", "phone: 0176 123#176123");
    row("full width digits", "０１７６", "0176#176");

    row("a regular expression", "/a b{1,2}\\/c/ x", "/a b{1,2}\\/c/ | x");
    row("a regular expression in a field", "code:/^BO-\\d+$/", "code: /^BO-\\d+$/");
    row("either of two regular expressions", "/a/,/b/", "/a/ or /b/");
    row("a path is text", "/usr/bin x", "/usr/bin | x | open regex /usr/bin");
    row("a lone slash is text", "a / b", "a | / | b");
    row("two slashes are text", "//", "// | open regex //");
    row("a broken regular expression", "/(/ x", "/(/ | x | bad regex (");
    row("a regular expression too large", "/(x{1000}){1000}/", "/(x{1000}){1000}/ | bad regex (x{1000}){1000}");

    row("an expression that ends in a backslash", "/C:\\\\/", "/C:\\\\/");
    row("the same word twice is one", "nurse Nurse nurse,NURSE", "nurse");

    row("a flag", "is:dup", "is: !128");
    row("either of two flags", "is:badmail,NoPhone", "is: !4 or !1");
    row("all flags", "-is:attention", "not is: !255");
    row("something missing", "no:phone,location", "no: !1 or !8");
    row("a flag that is not there", "is:dupe", "is:dupe | no flag dupe, but dup");
    row("one of two flags is not there", "is:dup,foo", "is:dup or foo | no flag foo, but todo");
    row("a thing that is not there", "no:fone", "no:fone | no flag fone, but phone");
    row("no flag at all", "is:", "no value for is");
    row("a flag that is not typed to its end", "nurse is:d", "nurse | no flag d, but dup");
    row("a flag that was left unfinished", "is:d nurse", "is:d | nurse | no flag d, but dup");
    row("a missing thing that is not typed to its end", "no:recr", "no flag recr, but recruiter");
}

void TestQuery::textReadsAs()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, note);
    const Query query = parseQuery(text.toStdString());
    QCOMPARE(QByteArray::fromStdString(noteOf(query)), note);
    QCOMPARE(query.empty(), query.terms.empty());
    QVERIFY2(readsTheSame(query), toText(query).c_str());
}

void TestQuery::printedQueryReadsTheSame()
{
    std::mt19937 random(testSeed());
    static constexpr std::string_view pieces[]
        = {" ", " ", "\"", "\"", "-", "a", "B c", "ü", "\u00a0", "\u200b", "x:y", "\\", "\n", "\xFF", ",", "/", "=",
            "job:", "phone:", "is:", "no:", "dup", "phone", "0", "12", "+", "(", "name:="};
    for (int round = 0; round < 50'000; ++round) {
        std::string text;
        for (std::size_t i = random() % 10; i > 0; --i)
            text += pieces[random() % std::size(pieces)];
        QVERIFY2(readsTheSame(parseQuery(text)), (text + " => " + toText(parseQuery(text))).c_str());
    }
}

void TestQuery::aPastedPageIsCutAndSaidToBe_data()
{
    QTest::addColumn<QByteArray>("piece");
    QTest::newRow("words") << QByteArray("w# ");
    QTest::newRow("one word with many commas") << QByteArray("w#,");
    QTest::newRow("slashes that close nothing") << QByteArray("/a# ");
    QTest::newRow("slashes between commas") << QByteArray("/a#,");
    QTest::newRow("broken expressions") << QByteArray("/(#/ ");
    QTest::newRow("large expressions") << QByteArray("/\\pL{900}#/ ");
    QTest::newRow("fields without values") << QByteArray("job#: ");
    QTest::newRow("quotes") << QByteArray("\"# ");
    QTest::newRow("flags that there are not") << QByteArray("is:x# ");
}

void TestQuery::aPastedPageIsCutAndSaidToBe()
{
    QFETCH(QByteArray, piece);
    QByteArray text;
    for (int i = 0; text.size() < 300'000; ++i)
        text += QByteArray(piece).replace("#", QByteArray::number(i));
    const Query query = parseQuery(text.toStdString());
    std::size_t choices = 0;
    for (const Term& term : query.terms)
        choices += term.choices.size();
    QVERIFY(query.terms.size() <= QueryLimits::terms);
    QVERIFY(choices <= 2 * QueryLimits::choices);
    QVERIFY(query.mistakes.size() <= QueryLimits::mistakes);
    for (const QueryMistake& mistake : query.mistakes)
        QVERIFY(mistake.word.size() <= QueryLimits::shownWord + 3);
}

QTEST_GUILESS_MAIN(TestQuery)
#include "tst_query.moc"
