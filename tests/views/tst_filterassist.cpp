// SPDX-License-Identifier: MIT
#include "tests/views/partprobe.h"
#include "views/filterassist.h"
#include "views/filterfield.h"
#include "views/filterpopover.h"
#include "views/paint.h"

#include <QApplication>
#include <QLabel>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

using namespace docket;

namespace {

FilterProposal value(const char* text, const char* words, int count)
{
    return {QString::fromUtf8(text), QString::fromUtf8(words), false, count, QString::fromUtf8(text), false};
}

const QList<FilterProposal> countries{
    {QStringLiteral("country:"), QStringLiteral("Country is"), true, std::nullopt, QStringLiteral("country:"), false},
    value("country:DE", "Germany", 37), value("country:FR", "France", 0)};

// A box in a window, and somebody who answers its questions with what the test says.
struct AssistedField
{
    AssistedField()
        : field(new FilterField(&window))
        , next(new QLineEdit(&window))
        , assist(*field, window)
    {
        auto* column = new QVBoxLayout(&window);
        column->addWidget(field);
        column->addWidget(next);
        column->addStretch();
        window.resize(600, 500);
        window.show();
        window.activateWindow();
        QObject::connect(
            &assist, &FilterAssist::proposalsWanted, &assist, [this](const QString& filter, qsizetype cursor) {
                ++questions;
                if (answers)
                    answer(filter, cursor);
            });
        QObject::connect(field, &FilterField::left, &assist, [this] { ++left; });
        QObject::connect(field, &QLineEdit::returnPressed, &assist, [this] { ++returned; });
    }
    bool isActive()
    {
        const bool active = QTest::qWaitForWindowActive(&window);
        field->setFocus();
        return active;
    }
    void answer(const QString& filter, qsizetype cursor)
    {
        assist.showProposals({filter, cursor, filter.lastIndexOf(QLatin1Char(' ')) + 1, cursor, rows});
    }
    void type(const char* text) { QTest::keyClicks(field, QString::fromUtf8(text)); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    FilterPopover* popover() const { return window.findChild<FilterPopover*>(); }
    QListView* list() const { return popover()->findChild<QListView*>(); }
    bool isOpen() const { return popover()->isVisible(); }
    QString footer() const { return popover()->findChild<QLabel*>()->text(); }

    QWidget window;
    FilterField* field;
    QLineEdit* next;
    FilterAssist assist;
    QList<FilterProposal> rows = countries;
    bool answers = true;
    int questions = 0;
    int left = 0;
    int returned = 0;
};

} // namespace

// The keys while a filter is typed.
class FilterAssistTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void opensWhileTypingAndOnlyThen();
    void neverTakesTheKeys();
    void tabTakesTheFirstProposal();
    void tabTakesTheChosenProposal();
    void tabFasterThanTheAnswerWaitsForIt();
    void tabGoesOnWhereNothingIsProposed();
    void downChoosesOnlyInAnOpenPopover();
    void returnTakesOnlyWhatWasChosen();
    void escapeClosesBeforeItClears();
    void anAnswerThatComesTooLateIsDropped();
    void anotherChangeOfTheTextCloses();
    void onlyTheWordIsReplacedAndTheChangeCanBeUndone();
    void aClickTakesTheRow();
    void hintTakesThePlaceOfTheAdvice();
    void historyOpensOnCtrlAndAltDown();
    void historyWithoutFiltersSaysSo();
    void chosenRowIsAnnounced();
    void popoverStaysInTheWindow();
    void popoverIsMirrored();
};

void FilterAssistTest::init()
{
    applyTheme(*qApp, Theme(Scheme::Light, 13));
}

void FilterAssistTest::opensWhileTypingAndOnlyThen()
{
    AssistedField shown;
    QVERIFY(shown.isActive());
    QVERIFY(!shown.isOpen()); // not by being focused
    shown.field->setText(QStringLiteral("country:FR")); // nor by a click elsewhere
    QCOMPARE(shown.questions, 0);
    shown.field->clear();
    shown.type("coun");
    QCOMPARE(shown.questions, 4); // one for each key
    QVERIFY(shown.isOpen());
    QCOMPARE(shown.list()->model()->rowCount(), 3);
    shown.rows.clear();
    shown.type("x");
    QVERIFY(!shown.isOpen());
}

void FilterAssistTest::neverTakesTheKeys()
{
    AssistedField shown;
    QVERIFY(shown.isActive());
    shown.type("co");
    shown.press(Qt::Key_Down);
    QCOMPARE(QApplication::focusWidget(), shown.field);
    for (const QWidget* part : shown.popover()->findChildren<QWidget*>())
        QVERIFY(part->focusPolicy() == Qt::NoFocus || !part->isVisible());
    QVERIFY(!shown.popover()->isWindow());
    shown.next->setFocus();
    QVERIFY(!shown.isOpen());
}

void FilterAssistTest::tabTakesTheFirstProposal()
{
    AssistedField shown;
    QVERIFY(shown.isActive());
    shown.type("nurse coun");
    const int asked = shown.questions;
    shown.press(Qt::Key_Tab);
    QCOMPARE(shown.field->text(), QStringLiteral("nurse country:"));
    QCOMPARE(QApplication::focusWidget(), shown.field);
    QCOMPARE(shown.questions, asked + 1); // a field: its values are proposed next
    QVERIFY(shown.isOpen());
}

void FilterAssistTest::tabTakesTheChosenProposal()
{
    AssistedField shown;
    QVERIFY(shown.isActive());
    shown.type("coun");
    shown.press(Qt::Key_Down);
    shown.press(Qt::Key_Down);
    const int asked = shown.questions;
    shown.press(Qt::Key_Tab);
    QCOMPARE(shown.field->text(), QStringLiteral("country:DE"));
    QCOMPARE(shown.questions, asked); // a value is the end of it
    QVERIFY(!shown.isOpen());
}

void FilterAssistTest::tabFasterThanTheAnswerWaitsForIt()
{
    AssistedField shown;
    QVERIFY(shown.isActive());
    shown.type("c");
    shown.answers = false;
    shown.type("o");
    shown.press(Qt::Key_Tab);
    QCOMPARE(shown.field->text(), QStringLiteral("co")); // the rows in sight answered "c"
    QCOMPARE(QApplication::focusWidget(), shown.field);
    shown.rows = {value("country:DE", "Germany", 37)};
    shown.answer(QStringLiteral("co"), 2);
    QCOMPARE(shown.field->text(), QStringLiteral("country:DE"));
}

void FilterAssistTest::tabGoesOnWhereNothingIsProposed()
{
    AssistedField shown;
    QVERIFY(shown.isActive());
    shown.rows.clear();
    shown.type("xyz");
    shown.press(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), shown.next);
    QCOMPARE(shown.field->text(), QStringLiteral("xyz"));
}

void FilterAssistTest::downChoosesOnlyInAnOpenPopover()
{
    AssistedField shown;
    QVERIFY(shown.isActive());
    shown.press(Qt::Key_Down);
    QCOMPARE(shown.left, 1);
    shown.field->setFocus();
    shown.type("co");
    shown.press(Qt::Key_Down);
    QCOMPARE(shown.left, 1);
    QCOMPARE(shown.popover()->chosen(), std::make_optional<qsizetype>(0));
    for (int i = 0; i < 5; ++i)
        shown.press(Qt::Key_Down);
    QCOMPARE(shown.popover()->chosen(), std::make_optional<qsizetype>(2)); // the last
    for (int i = 0; i < 3; ++i)
        shown.press(Qt::Key_Up);
    QVERIFY(!shown.popover()->chosen()); // back at what is typed
}

void FilterAssistTest::returnTakesOnlyWhatWasChosen()
{
    AssistedField shown;
    QVERIFY(shown.isActive());
    shown.type("coun");
    shown.press(Qt::Key_Return);
    QCOMPARE(shown.field->text(), QStringLiteral("coun"));
    QCOMPARE(shown.returned, 1);
    QVERIFY(!shown.isOpen());
    shown.type("t");
    shown.press(Qt::Key_Down);
    shown.press(Qt::Key_Down);
    shown.press(Qt::Key_Return);
    QCOMPARE(shown.field->text(), QStringLiteral("country:DE"));
    QCOMPARE(shown.returned, 1);
}

void FilterAssistTest::escapeClosesBeforeItClears()
{
    AssistedField shown;
    QVERIFY(shown.isActive());
    shown.type("coun");
    shown.press(Qt::Key_Escape);
    QVERIFY(!shown.isOpen());
    QCOMPARE(shown.field->text(), QStringLiteral("coun"));
    shown.press(Qt::Key_Escape);
    QCOMPARE(shown.field->text(), QString());
    shown.press(Qt::Key_Escape);
    QCOMPARE(shown.left, 1);
}

void FilterAssistTest::anAnswerThatComesTooLateIsDropped()
{
    AssistedField shown;
    QVERIFY(shown.isActive());
    shown.answers = false;
    shown.type("co");
    shown.answer(QStringLiteral("c"), 1); // an earlier question
    QVERIFY(!shown.isOpen());
    shown.press(Qt::Key_Return); // the person is done
    shown.answer(QStringLiteral("co"), 2);
    QVERIFY(!shown.isOpen());
    shown.type("u");
    shown.press(Qt::Key_Escape);
    shown.field->setText(QStringLiteral("cou"));
    shown.next->setFocus();
    shown.answer(QStringLiteral("cou"), 3);
    QVERIFY(!shown.isOpen());
}

void FilterAssistTest::anotherChangeOfTheTextCloses()
{
    AssistedField shown;
    QVERIFY(shown.isActive());
    shown.type("co");
    shown.field->setText(QStringLiteral("package:x")); // by a facet
    QVERIFY(!shown.isOpen());
    shown.type("y");
    QVERIFY(shown.isOpen());
    shown.press(Qt::Key_Left); // the cursor is elsewhere
    QVERIFY(!shown.isOpen());
}

void FilterAssistTest::onlyTheWordIsReplacedAndTheChangeCanBeUndone()
{
    AssistedField shown;
    QVERIFY(shown.isActive());
    shown.field->setText(QStringLiteral("a  berlin"));
    shown.field->setCursorPosition(2);
    shown.answers = false;
    shown.type("d");
    shown.assist.showProposals({QStringLiteral("a d berlin"), 3, 2, 3, {value("country:DE", "Germany", 2)}});
    shown.press(Qt::Key_Tab);
    QCOMPARE(shown.field->text(), QStringLiteral("a country:DE berlin"));
    QCOMPARE(shown.field->cursorPosition(), 12);
    shown.field->undo();
    QCOMPARE(shown.field->text(), QStringLiteral("a d berlin"));
}

void FilterAssistTest::aClickTakesTheRow()
{
    AssistedField shown;
    QVERIFY(shown.isActive());
    shown.type("co");
    const QRect row = shown.list()->visualRect(shown.list()->model()->index(1, 0));
    QTest::mouseClick(shown.list()->viewport(), Qt::LeftButton, {}, row.center());
    QCOMPARE(shown.field->text(), QStringLiteral("country:DE"));
    QCOMPARE(QApplication::focusWidget(), shown.field);
}

void FilterAssistTest::hintTakesThePlaceOfTheAdvice()
{
    AssistedField shown;
    QVERIFY(shown.isActive());
    shown.type("co");
    QCOMPARE(shown.footer(), QStringLiteral("Tab takes the proposal. Words without a field search everything."));
    shown.assist.setHint(QStringLiteral("No field ‘foo’; searching for the text."));
    QCOMPARE(shown.footer(), QStringLiteral("No field ‘foo’; searching for the text."));
    shown.assist.setHint({});
    QVERIFY(shown.footer().startsWith(QStringLiteral("Tab takes")));
}

void FilterAssistTest::historyOpensOnCtrlAndAltDown()
{
    AssistedField shown;
    QVERIFY(shown.isActive());
    shown.assist.setHistory({QStringLiteral("country:DE nurse"), QStringLiteral("is:dup")});
    for (const Qt::KeyboardModifier modifier : {Qt::ControlModifier, Qt::AltModifier}) {
        shown.field->setText(QStringLiteral("x y"));
        shown.press(Qt::Key_Down, modifier);
        QVERIFY(shown.isOpen());
        QCOMPARE(shown.left, 0);
        QCOMPARE(shown.list()->model()->rowCount(), 2);
        QCOMPARE(shown.popover()->chosen(), std::make_optional<qsizetype>(0));
        shown.press(Qt::Key_Down);
        shown.press(Qt::Key_Return);
        QCOMPARE(shown.field->text(), QStringLiteral("is:dup")); // in place of all
        QVERIFY(!shown.isOpen());
    }
    QCOMPARE(shown.questions, 0);
}

void FilterAssistTest::historyWithoutFiltersSaysSo()
{
    AssistedField shown;
    QVERIFY(shown.isActive());
    shown.press(Qt::Key_Down, Qt::ControlModifier);
    QVERIFY(shown.isOpen());
    QVERIFY(!shown.list()->isVisible());
    QVERIFY(shown.footer().startsWith(QStringLiteral("No filter has been used yet.")));
    shown.press(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), shown.next);
    QVERIFY(!shown.isOpen());
}

void FilterAssistTest::chosenRowIsAnnounced()
{
    AssistedField shown;
    QVERIFY(shown.isActive());
    shown.type("co");
    QCOMPARE(nameOf(shown.list()), QStringLiteral("3 proposals"));
    shown.press(Qt::Key_Down);
    QCOMPARE(nameOf(shown.list()), QStringLiteral("country:, Country is"));
    shown.press(Qt::Key_Down);
    QCOMPARE(nameOf(shown.list()), QStringLiteral("country:DE, Germany, 37 orders"));
    QAccessibleInterface* rows = QAccessible::queryAccessibleInterface(shown.list());
    QCOMPARE(rows->childCount(), 3);
    QCOMPARE(rows->child(1)->text(QAccessible::Name), QStringLiteral("country:DE, Germany, 37 orders"));
    shown.press(Qt::Key_Up);
    shown.press(Qt::Key_Up);
    QCOMPARE(nameOf(shown.list()), QStringLiteral("3 proposals"));
}

void FilterAssistTest::popoverStaysInTheWindow()
{
    AssistedField shown;
    QVERIFY(shown.isActive());
    shown.window.resize(300, 240);
    QCoreApplication::processEvents();
    for (int i = 0; i < 8; ++i)
        shown.rows += value(
            "job:=\"A very long title that does not fit into a narrow popover\"", "A very long title", 1'234'567);
    shown.type("j");
    QVERIFY(shown.isOpen());
    QVERIFY(shown.popover()->geometry().bottom() < shown.window.height());
    QVERIFY(shown.popover()->width() <= shown.field->width() + 12);
    shown.window.resize(320, 240);
    QTRY_VERIFY(!shown.isOpen()); // its place is another now
}

void FilterAssistTest::popoverIsMirrored()
{
    AssistedField shown;
    QVERIFY(shown.isActive());
    shown.type("c");
    const int left = shown.popover()->x();
    shown.window.setLayoutDirection(Qt::RightToLeft);
    QVERIFY(!shown.isOpen());
    shown.type("o");
    QVERIFY(shown.isOpen());
    QCOMPARE(shown.popover()->geometry().right(), shown.window.width() - 1 - left);
}

QTEST_MAIN(FilterAssistTest)
#include "tst_filterassist.moc"
