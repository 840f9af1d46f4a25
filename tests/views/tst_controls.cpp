// SPDX-License-Identifier: MIT
#include "tests/views/partprobe.h"
#include "views/button.h"
#include "views/filterfield.h"
#include "views/paint.h"
#include "views/segmented.h"
#include "views/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QImage>
#include <QMenu>
#include <QRadioButton>
#include <QShortcut>
#include <QSignalSpy>
#include <QTest>

using namespace docket;

class ControlsTest final : public QObject
{
    Q_OBJECT
private:
    Theme m_theme;

private Q_SLOTS:
    void initTestCase();
    void buttonsArePressedByKeys_data();
    void buttonsArePressedByKeys();
    void buttonsAreNamed();
    void ringShowsAfterKeyboardUseOnly();
    void disabledPrimaryButtonKeepsAnOutline();
    void buttonGrowsWithTheTheme();
    void buttonWithMenuShowsItsMenu();
    void arrowsMoveTheChoice();
    void segmentsAreRadioButtons();
    void clearButtonShowsWithTextOnly();
    void escapeClearsThenLeaves();
    void escapeInTheFieldIsNoShortcutOfTheWindow();
    void wrongExpressionIsMarkedAndKept();
    void unfinishedExpressionIsMarkedWhenTheKeysHaveGone();
    void filterFieldIsMirrored();
};

void ControlsTest::initTestCase()
{
    m_theme = Theme(Scheme::Light, 13);
    applyTheme(*qApp, m_theme);
}

void ControlsTest::buttonsArePressedByKeys_data()
{
    QTest::addColumn<int>("key");
    QTest::newRow("space") << static_cast<int>(Qt::Key_Space);
    QTest::newRow("enter") << static_cast<int>(Qt::Key_Return);
    QTest::newRow("enter on the number pad") << static_cast<int>(Qt::Key_Enter);
}

void ControlsTest::buttonsArePressedByKeys()
{
    QFETCH(int, key);
    for (const Button::Kind kind :
        {Button::Kind::Primary, Button::Kind::Plain, Button::Kind::Ghost, Button::Kind::Link}) {
        auto* button = new Button(kind, QStringLiteral("Connect…"));
        const auto window = windowWith(button);
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        button->setFocus(Qt::TabFocusReason);
        QSignalSpy clicked(button, &Button::clicked);
        QTest::keyClick(window->focusWidget(), static_cast<Qt::Key>(key));
        QCOMPARE(clicked.size(), 1);
    }
}

void ControlsTest::buttonsAreNamed()
{
    Button text(Button::Kind::Plain, QStringLiteral("&Copy message"));
    QCOMPARE(nameOf(&text), QStringLiteral("Copy message"));
    QCOMPARE(roleOf(&text), QAccessible::Button);
    QVERIFY(isFocusable(&text));
    Button symbol(Symbol::Columns, QStringLiteral("Choose columns"));
    QCOMPARE(nameOf(&symbol), QStringLiteral("Choose columns"));
    QVERIFY(symbol.toolTip().contains(QStringLiteral("Choose columns")));
    QCOMPARE(symbol.sizeHint(), QSize(28, 28));
}

void ControlsTest::ringShowsAfterKeyboardUseOnly()
{
    auto* button = new Button(Button::Kind::Plain, QStringLiteral("Test"));
    const auto window = windowWith(button);
    QVERIFY(QTest::qWaitForWindowActive(window.get()));
    button->setFocus(Qt::MouseFocusReason);
    QVERIFY(!showsFocusRing(button));
    QCOMPARE(pixelsOf(pictureOf(button), m_theme.color(Token::Accent)), 0);
    focusByKeyboard(button);
    QVERIFY(showsFocusRing(button));
    QVERIFY(pixelsOf(pictureOf(button), m_theme.color(Token::Accent)) > 2 * button->width());
}

void ControlsTest::disabledPrimaryButtonKeepsAnOutline()
{
    Button button(Button::Kind::Primary, QStringLiteral("Connect…"));
    button.resize(button.sizeHint());
    button.setEnabled(false);
    const QImage image = pictureOf(&button);
    QCOMPARE(pixelsOf(image, m_theme.color(Token::Accent)), 0);
    QCOMPARE(image.pixelColor(button.width() / 2, 0).rgb(), m_theme.color(Token::Border).rgb());
}

void ControlsTest::buttonGrowsWithTheTheme()
{
    Button button(Button::Kind::Plain, QStringLiteral("Copy message"));
    const QSize small = button.sizeHint();
    QCOMPARE(small.height(), m_theme.px(Measure::Button));
    applyTheme(*qApp, Theme(Scheme::Light, 20));
    QVERIFY(button.sizeHint().width() > small.width());
    QVERIFY(button.sizeHint().height() > small.height());
    applyTheme(*qApp, m_theme);
    QCOMPARE(button.sizeHint(), small);
}

void ControlsTest::buttonWithMenuShowsItsMenu()
{
    Button button(Button::Kind::Ghost, QStringLiteral("Copy"));
    const int plain = button.sizeHint().width();
    auto* menu = new QMenu(&button);
    menu->addAction(QStringLiteral("With headers"));
    button.setMenu(menu);
    QVERIFY(button.sizeHint().width() > plain);
    QCOMPARE(roleOf(&button), QAccessible::ButtonMenu);
}

void ControlsTest::arrowsMoveTheChoice()
{
    auto* choice = new Segmented({QStringLiteral("Europe"), QStringLiteral("United States")});
    const auto window = windowWith(choice);
    QVERIFY(QTest::qWaitForWindowActive(window.get()));
    QCOMPARE(choice->currentIndex(), 0);
    QSignalSpy changed(choice, &Segmented::currentIndexChanged);
    choice->findChild<QRadioButton*>()->setFocus(Qt::TabFocusReason);
    QTest::keyClick(window->focusWidget(), Qt::Key_Right);
    QCOMPARE(choice->currentIndex(), 1);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().first().toInt(), 1);
    choice->setCurrentIndex(0);
    QCOMPARE(choice->currentIndex(), 0);
    QCOMPARE(choice->height(), m_theme.px(Measure::Button));
}

void ControlsTest::segmentsAreRadioButtons()
{
    Segmented choice({QStringLiteral("Europe"), QStringLiteral("United States")});
    const auto segments = choice.findChildren<QRadioButton*>();
    QCOMPARE(segments.size(), 2);
    QCOMPARE(roleOf(segments.at(0)), QAccessible::RadioButton);
    QCOMPARE(nameOf(segments.at(1)), QStringLiteral("United States"));
    QVERIFY(QAccessible::queryAccessibleInterface(segments.at(0))->state().checked);
}

void ControlsTest::clearButtonShowsWithTextOnly()
{
    auto* field = new FilterField;
    const auto window = windowWith(field);
    Button* clear = buttonNamed(field, QStringLiteral("Clear the filter"));
    QVERIFY(clear);
    QVERIFY(!clear->isVisible());
    field->setText(QStringLiteral("nurse"));
    QVERIFY(clear->isVisible());
    QTest::mouseClick(clear, Qt::LeftButton);
    QCOMPARE(field->text(), QString());
    QVERIFY(!clear->isVisible());
}

void ControlsTest::escapeClearsThenLeaves()
{
    FilterField field;
    field.setText(QStringLiteral("nurse"));
    QSignalSpy left(&field, &FilterField::left);
    QTest::keyClick(&field, Qt::Key_Escape);
    QCOMPARE(field.text(), QString());
    QCOMPARE(left.size(), 0);
    QTest::keyClick(&field, Qt::Key_Escape);
    QCOMPARE(left.size(), 1);
}

void ControlsTest::escapeInTheFieldIsNoShortcutOfTheWindow()
{
    auto* field = new FilterField;
    const auto window = windowWith(field);
    QShortcut stop(QKeySequence(Qt::Key_Escape), window.get());
    QSignalSpy stopped(&stop, &QShortcut::activated);
    QVERIFY(QTest::qWaitForWindowActive(window.get()));
    field->setFocus();
    field->setText(QStringLiteral("nurse"));
    QTest::keyClick(window->windowHandle(), Qt::Key_Escape);
    QCOMPARE(field->text(), QString());
    QCOMPARE(stopped.size(), 0);
}

void ControlsTest::wrongExpressionIsMarkedAndKept()
{
    FilterField field;
    field.resize(300, field.sizeHint().height());
    field.setText(QStringLiteral("\"nurse"));
    const QImage before = pictureOf(&field);
    field.setHint(QStringLiteral("The quote is not closed."), false);
    QCOMPARE(field.text(), QStringLiteral("\"nurse"));
    QCOMPARE(field.accessibleDescription(), QStringLiteral("The quote is not closed."));
    QVERIFY(field.toolTip().contains(QStringLiteral("The quote is not closed.")));
    const QImage marked = pictureOf(&field);
    QVERIFY(pixelsOf(marked, m_theme.color(Token::Warn)) > pixelsOf(before, m_theme.color(Token::Warn)));
    QCOMPARE(pixelsOf(marked, m_theme.color(Token::Error)), 0);
    field.setHint(QString(), false);
    QCOMPARE(pictureOf(&field), before);
}

void ControlsTest::unfinishedExpressionIsMarkedWhenTheKeysHaveGone()
{
    auto* field = new FilterField;
    const auto window = windowWith(field);
    QVERIFY(QTest::qWaitForWindowActive(window.get()));
    field->setFocus();
    field->setHint(QStringLiteral("Nothing to look for stands behind ‘job:’ yet."), true);
    QVERIFY(!field->showsWarning());
    field->clearFocus();
    QVERIFY(field->showsWarning());
    field->setFocus();
    field->setHint(QStringLiteral("No field ‘foo’; searching for the text."), false);
    QVERIFY(field->showsWarning());
}

void ControlsTest::filterFieldIsMirrored()
{
    FilterField field;
    field.resize(300, 32);
    field.setText(QStringLiteral("x"));
    field.show();
    Button* clear = buttonNamed(&field, QStringLiteral("Clear the filter"));
    const QRect before = clear->geometry();
    QVERIFY(before.left() > 150);
    QVERIFY(field.textMargins().left() < field.textMargins().right());
    field.setLayoutDirection(Qt::RightToLeft);
    QCOMPARE(clear->geometry().left(), 300 - 1 - before.right());
    QVERIFY(field.textMargins().left() > field.textMargins().right());
}

QTEST_MAIN(ControlsTest)
#include "tst_controls.moc"
