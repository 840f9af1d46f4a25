// SPDX-License-Identifier: MIT
#include "models/filteredit.h"

#include <QTest>

using namespace docket;

namespace {

const FilterValue basic{QStringLiteral("package"), QStringLiteral("bg_basic")};
const FilterValue plus{QStringLiteral("package"), QStringLiteral("bg_plus")};
const FilterValue germany{QStringLiteral("country"), QStringLiteral("DE")};
const FilterValue noPhone{QStringLiteral("is"), QStringLiteral("nophone")};

} // namespace

class TestFilterEdit : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void oneValueAloneReplacesItsField_data();
    void oneValueAloneReplacesItsField();
    void aSecondClickTakesItBack();
    void valuesAreAddedToTheTermOfTheirField();
    void anExcludedValueIsNoLongerChosen();
    void aValueWithQuotesAndBlanksIsWrittenSoThatItIsReadBack();
    void aValueThatCannotBeLookedForChangesNothing();
    void termsAreSaidInWords_data();
    void termsAreSaidInWords();
    void aTermIsTakenOut();
    void theUseOfAValueIsKnown();
    void aFlagIsTheSameHoweverItIsTyped();
};

void TestFilterEdit::oneValueAloneReplacesItsField_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QString>("expected");
    QTest::newRow("an empty filter") << QString() << QStringLiteral("package:=\"bg_basic\"");
    QTest::newRow("other fields stay") << QStringLiteral("nurse country:DE")
                                       << QStringLiteral("nurse country:DE package:=\"bg_basic\"");
    QTest::newRow("another value of the field goes")
        << QStringLiteral("package:=\"bg_plus\" nurse") << QStringLiteral("nurse package:=\"bg_basic\"");
    QTest::newRow("a typed word of the field goes")
        << QStringLiteral("package:plus") << QStringLiteral("package:=\"bg_basic\"");
    QTest::newRow("excluded values of the field go")
        << QStringLiteral("-package:plus") << QStringLiteral("package:=\"bg_basic\"");
    QTest::newRow("one of several stays alone")
        << QStringLiteral("package:=\"bg_basic\",=\"bg_plus\"") << QStringLiteral("package:=\"bg_basic\"");
}

void TestFilterEdit::oneValueAloneReplacesItsField()
{
    QFETCH(const QString, filter);
    QFETCH(const QString, expected);
    QCOMPARE(withOnly(filter, basic), expected);
}

void TestFilterEdit::aSecondClickTakesItBack()
{
    const QString nurse = QStringLiteral("nurse");
    QCOMPARE(withOnly(withOnly(nurse, basic), basic), nurse);
    QCOMPARE(withAdded(withAdded(nurse, basic), basic), nurse);
    QCOMPARE(withExcluded(withExcluded(nurse, basic), basic), nurse);
    QCOMPARE(withoutValue(withExcluded(nurse, basic), basic), nurse);
}

void TestFilterEdit::valuesAreAddedToTheTermOfTheirField()
{
    QCOMPARE(withAdded(withOnly({}, basic), plus), QStringLiteral("package:=\"bg_basic\",=\"bg_plus\""));
    QCOMPARE(withAdded(withAdded(withOnly({}, basic), plus), basic), QStringLiteral("package:=\"bg_plus\""));
    QCOMPARE(withExcluded(withExcluded({}, basic), plus), QStringLiteral("-package:=\"bg_basic\",=\"bg_plus\""));
}

void TestFilterEdit::anExcludedValueIsNoLongerChosen()
{
    const QString both = withAdded(withOnly({}, basic), plus);
    QCOMPARE(withExcluded(both, plus), QStringLiteral("package:=\"bg_basic\" -package:=\"bg_plus\""));
    QCOMPARE(withAdded(withExcluded({}, plus), plus), QStringLiteral("package:=\"bg_plus\""));
}

void TestFilterEdit::aValueWithQuotesAndBlanksIsWrittenSoThatItIsReadBack()
{
    for (const char* text : {"Nurse (m/f/d), \"Intensive\"", "a,b", "/x/", "-x", "=y", " edge ", "الممرضة", "is:dup"}) {
        const FilterValue job{QStringLiteral("job"), QString::fromUtf8(text)};
        const QString filter = withOnly(QStringLiteral("berlin"), job);
        QCOMPARE(filterTerms(filter).size(), 2);
        QCOMPARE(FilterUses(filter).of(job), FilterUse::Chosen);
        QCOMPARE(withOnly(filter, job), QStringLiteral("berlin"));
    }
}

void TestFilterEdit::aValueThatCannotBeLookedForChangesNothing()
{
    const QString filter = QStringLiteral("package:plus");
    for (const FilterValue& value : {FilterValue{QStringLiteral("package"), QString()},
             FilterValue{QStringLiteral("package"), QStringLiteral("  ")},
             FilterValue{QStringLiteral("nofield"), QStringLiteral("x")}}) {
        QCOMPARE(withOnly(filter, value), filter);
        QCOMPARE(withAdded(filter, value), filter);
        QCOMPARE(withExcluded(filter, value), filter);
        QCOMPARE(FilterUses(filter).of(value), FilterUse::None);
    }
}

void TestFilterEdit::termsAreSaidInWords_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<bool>("excluded");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("choices");
    QTest::newRow("a word") << QStringLiteral("nurse") << false << QStringLiteral("Any field")
                            << QStringLiteral("nurse");
    QTest::newRow("a country by its name")
        << QStringLiteral("country:de,FR") << false << QStringLiteral("Country") << QStringLiteral("Germany|France");
    QTest::newRow("an excluded person") << QStringLiteral("-recruiter:=\"jane@example.com\"") << true
                                        << QStringLiteral("Recruiter") << QStringLiteral("jane@example.com");
    QTest::newRow("a flag") << QStringLiteral("is:nophone") << false << QStringLiteral("Needs attention")
                            << QStringLiteral("No phone number");
    QTest::newRow("what is missing") << QStringLiteral("no:phone") << false << QStringLiteral("Needs attention")
                                     << QStringLiteral("No phone number");
    QTest::newRow("an expression") << QStringLiteral("job:/nurs(e|ing)/") << false << QStringLiteral("Job")
                                   << QStringLiteral("/nurs(e|ing)/");
}

void TestFilterEdit::termsAreSaidInWords()
{
    QFETCH(const QString, filter);
    QFETCH(const bool, excluded);
    QFETCH(const QString, title);
    QFETCH(const QString, choices);
    const QList<FilterTerm> terms = filterTerms(filter);
    QCOMPARE(terms.size(), 1);
    QCOMPARE(terms.front().excluded, excluded);
    QCOMPARE(terms.front().fieldTitle, title);
    QCOMPARE(terms.front().choices.join(QLatin1Char('|')), choices);
}

void TestFilterEdit::aTermIsTakenOut()
{
    const QString filter = QStringLiteral("nurse country:DE -package:plus");
    QCOMPARE(withoutTerm(filter, 1), QStringLiteral("nurse -package:plus"));
    QCOMPARE(withoutTerm(filter, 7), filter);
    QCOMPARE(withoutTerm(filter, -1), filter);
    QCOMPARE(withoutTerm(QStringLiteral("nurse"), 0), QString());
}

void TestFilterEdit::theUseOfAValueIsKnown()
{
    const FilterUses uses(QStringLiteral("country:de -package:=\"BG_Basic\" nurse"));
    QCOMPARE(uses.of(germany), FilterUse::Chosen);
    QCOMPARE(uses.of(basic), FilterUse::Excluded);
    QCOMPARE(uses.of(plus), FilterUse::None);
    // A part of the value is not the value.
    QCOMPARE(FilterUses(QStringLiteral("package:bg")).of(basic), FilterUse::None);
    QCOMPARE(FilterUses(QString()).of(basic), FilterUse::None);
}

void TestFilterEdit::aFlagIsTheSameHoweverItIsTyped()
{
    QCOMPARE(FilterUses(QStringLiteral("no:phone")).of(noPhone), FilterUse::Chosen);
    QCOMPARE(withOnly(QStringLiteral("no:phone"), noPhone), QString());
    QCOMPARE(withOnly(QStringLiteral("is:dup"), noPhone), QStringLiteral("is:nophone"));
    QCOMPARE(withAdded(QStringLiteral("is:dup"), noPhone), QStringLiteral("is:dup,nophone"));
}

QTEST_GUILESS_MAIN(TestFilterEdit)
#include "tst_filteredit.moc"
