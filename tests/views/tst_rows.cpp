// SPDX-License-Identifier: MIT
#include "tests/views/partprobe.h"
#include "views/button.h"
#include "views/fieldrow.h"
#include "views/memberrow.h"
#include "views/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QFontMetrics>
#include <QShortcut>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace docket;

class RowsTest final : public QObject
{
    Q_OBJECT
private:
    Theme m_theme;

private Q_SLOTS:
    void initTestCase();
    void fieldRowSaysLabelAndValue();
    void nullValueIsSpokenAndNotCopied();
    void keysCopyTheValue_data();
    void keysCopyTheValue();
    void copyKeyBelongsToTheRowThatHasTheFocus();
    void clickOnTheSymbolCopies();
    void copiedIsShownForAMoment();
    void valueIsNoMarkup_data();
    void valueIsNoMarkup();
    void wrappedValueTakesTheHeightItNeeds();
    void rowIsMirrored();
    void labelColumnKeepsWithinLimits();
    void memberSaysNameRolesAndAddress();
    void memberWithoutAddressHasNoMailButton();
    void mailButtonAsksToWrite();
};

void RowsTest::initTestCase()
{
    m_theme = Theme(Scheme::Light, 13);
    applyTheme(*qApp, m_theme);
}

void RowsTest::fieldRowSaysLabelAndValue()
{
    FieldRow row(QStringLiteral("E-mail"));
    row.setValue(QStringLiteral("zoe@example.com"));
    QCOMPARE(nameOf(&row), QStringLiteral("E-mail: zoe@example.com"));
    QCOMPARE(roleOf(&row), QAccessible::StaticText);
    QVERIFY(isFocusable(&row));
    QCOMPARE(row.sizeHint().height(), m_theme.px(Measure::FieldRow));
}

void RowsTest::nullValueIsSpokenAndNotCopied()
{
    FieldRow row(QStringLiteral("Phone"));
    QCOMPARE(nameOf(&row), QStringLiteral("Phone: not provided"));
    QSignalSpy copied(&row, &FieldRow::copyRequested);
    QTest::keySequence(&row, QKeySequence::Copy);
    QCOMPARE(copied.size(), 0);
    row.setValue(QString());
    QCOMPARE(nameOf(&row), QStringLiteral("Phone: "));
}

void RowsTest::keysCopyTheValue_data()
{
    QTest::addColumn<QKeySequence>("keys");
    QTest::newRow("the copy key") << QKeySequence(QKeySequence::Copy);
    QTest::newRow("enter") << QKeySequence(Qt::Key_Return);
}

void RowsTest::keysCopyTheValue()
{
    QFETCH(QKeySequence, keys);
    FieldRow row(QStringLiteral("Order"), FieldRow::Form::Id);
    row.setValue(QStringLiteral("B5KQKhAgTv6ZwzrfAbqbhipd"));
    QSignalSpy copied(&row, &FieldRow::copyRequested);
    QTest::keySequence(&row, keys);
    QCOMPARE(copied.size(), 1);
    QCOMPARE(copied.first().first().toString(), QStringLiteral("B5KQKhAgTv6ZwzrfAbqbhipd"));
}

void RowsTest::copyKeyBelongsToTheRowThatHasTheFocus()
{
    auto* row = new FieldRow(QStringLiteral("Order"));
    row->setValue(QStringLiteral("B5"));
    const auto window = windowWith(row);
    QShortcut copyRows(QKeySequence::Copy, window.get());
    QSignalSpy rowsCopied(&copyRows, &QShortcut::activated);
    QSignalSpy copied(row, &FieldRow::copyRequested);
    QVERIFY(QTest::qWaitForWindowActive(window.get()));
    row->setFocus(Qt::TabFocusReason);
    QTest::keyClick(window->windowHandle(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(copied.size(), 1);
    QCOMPARE(rowsCopied.size(), 0);
}

void RowsTest::clickOnTheSymbolCopies()
{
    FieldRow row(QStringLiteral("Order"));
    row.setValue(QStringLiteral("B5"));
    row.resize(320, 28);
    QSignalSpy copied(&row, &FieldRow::copyRequested);
    QTest::mouseClick(&row, Qt::LeftButton, {}, QPoint(304, 14));
    QCOMPARE(copied.size(), 1);
    QTest::mouseClick(&row, Qt::LeftButton, {}, QPoint(120, 14));
    QCOMPARE(copied.size(), 1);
    row.setLayoutDirection(Qt::RightToLeft);
    QTest::mouseClick(&row, Qt::LeftButton, {}, QPoint(16, 14));
    QCOMPARE(copied.size(), 2);
}

void RowsTest::copiedIsShownForAMoment()
{
    FieldRow row(QStringLiteral("Order"));
    row.setValue(QStringLiteral("B5"));
    row.resize(320, 28);
    QTest::keySequence(&row, QKeySequence::Copy);
    QCOMPARE(row.accessibleDescription(), QStringLiteral("Copied"));
    QVERIFY(pixelsOf(pictureOf(&row), m_theme.color(Token::Ok)) > 0);
    QTRY_COMPARE(row.accessibleDescription(), QString());
    QCOMPARE(pixelsOf(pictureOf(&row), m_theme.color(Token::Ok)), 0);
}

void RowsTest::valueIsNoMarkup_data()
{
    QTest::addColumn<int>("form");
    QTest::newRow("on one line") << static_cast<int>(FieldRow::Form::Text);
    QTest::newRow("wrapped") << static_cast<int>(FieldRow::Form::Wrapped);
    QTest::newRow("monospaced") << static_cast<int>(FieldRow::Form::Id);
}

void RowsTest::valueIsNoMarkup()
{
    QFETCH(int, form);
    const auto picture = [&](const QString& value) {
        FieldRow row(QStringLiteral("Name"), static_cast<FieldRow::Form>(form));
        row.setValue(value);
        row.resize(400, 28);
        return pictureOf(&row);
    };
    const QColor ground = m_theme.color(Token::Chrome); // what grab() paints first
    QVERIFY(
        pixelsOf(picture(QStringLiteral("<b>x</b>")), ground) < pixelsOf(picture(QStringLiteral("x")), ground) - 40);
    QVERIFY(picture(QStringLiteral("<b>x</b>")) != picture(QStringLiteral("<i>x</i>")));
    QVERIFY(picture(QStringLiteral("&amp;")) != picture(QStringLiteral("&")));
}

void RowsTest::wrappedValueTakesTheHeightItNeeds()
{
    auto* row = new FieldRow(QStringLiteral("Job"), FieldRow::Form::Wrapped);
    row->setValue(QStringLiteral("Fachkraft für Arbeitssicherheit und Gesundheitsschutz mit Bereitschaft"));
    const auto window = windowWith(row, 320);
    QVERIFY(QTest::qWaitForWindowExposed(window.get()));
    QVERIFY(row->height() >= 2 * m_theme.lineHeight() + 12);
    QCOMPARE(row->height(), row->heightForWidth(row->width()));
    row->setValue(QStringLiteral("Nurse"));
    QTRY_COMPARE(row->height(), m_theme.px(Measure::FieldRow));
}

void RowsTest::rowIsMirrored()
{
    FieldRow row(QStringLiteral("Order"));
    row.setValue(QStringLiteral("B5"));
    row.resize(320, 28);
    const QColor ink = m_theme.color(Token::Text);
    const double before = centreOf(pictureOf(&row), ink);
    QVERIFY(before < 0.5);
    row.setLayoutDirection(Qt::RightToLeft);
    const double after = centreOf(pictureOf(&row), ink);
    QVERIFY2(std::abs(after - (1 - before)) < 0.02, qPrintable(QStringLiteral("%1 %2").arg(before).arg(after)));
}

void RowsTest::labelColumnKeepsWithinLimits()
{
    QCOMPARE(FieldRow(QStringLiteral("ID")).preferredLabelWidth(), 96);
    QCOMPARE(FieldRow(QString(60, QLatin1Char('m'))).preferredLabelWidth(), 152);
    const QString label = QStringLiteral("Bewerbungsnummer");
    const int text = QFontMetrics(m_theme.font(TextStyle::Small)).horizontalAdvance(label);
    QCOMPARE(FieldRow(label).preferredLabelWidth(), text + 24);
}

void RowsTest::memberSaysNameRolesAndAddress()
{
    MemberRow row({QStringLiteral("Jane Doe"), {QStringLiteral("Recruiter")}, QStringLiteral("jane@example.com")});
    QCOMPARE(nameOf(&row), QStringLiteral("Jane Doe, Recruiter, jane@example.com"));
    MemberRow nameless({QString(), {}, QStringLiteral("max@example.com")});
    QCOMPARE(nameOf(&nameless), QStringLiteral("max@example.com"));
    MemberRow nothing({QString(), {QStringLiteral("Recruiter")}, QString()});
    QCOMPARE(nameOf(&nothing), QStringLiteral("No name, Recruiter"));
    QCOMPARE(row.sizeHint().height(), m_theme.px(Measure::MemberRow));
}

void RowsTest::memberWithoutAddressHasNoMailButton()
{
    MemberRow row({QStringLiteral("Jane Doe"), {}, QString()});
    QVERIFY(row.mailButton()->isHidden());
}

void RowsTest::mailButtonAsksToWrite()
{
    MemberRow row({QStringLiteral("Jane Doe"), {}, QStringLiteral("jane@example.com")});
    row.resize(320, 40);
    row.show();
    Button* mail = buttonNamed(&row, QStringLiteral("Mail Jane Doe"));
    QVERIFY(mail);
    QVERIFY(mail->geometry().left() > 250);
    QSignalSpy asked(&row, &MemberRow::mailRequested);
    mail->click();
    QCOMPARE(asked.first().first().toString(), QStringLiteral("jane@example.com"));
    row.setLayoutDirection(Qt::RightToLeft);
    QVERIFY(mail->geometry().right() < 70);
}

QTEST_MAIN(RowsTest)
#include "tst_rows.moc"
