// SPDX-License-Identifier: MIT
#include "tests/views/partprobe.h"
#include "views/chiprow.h"
#include "views/filterbar.h"
#include "views/filterchip.h"
#include "views/filterfield.h"
#include "views/resultline.h"

#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace docket;

namespace {

// The box and the line of chips as the window has them.
struct FilterParts
{
    explicit FilterParts(int width = 940)
        : field(new FilterField(&window))
        , line(new ResultLine(&window))
        , bar(*field, *line, window)
    {
        auto* column = new QVBoxLayout(&window);
        column->addWidget(field);
        column->addWidget(line);
        line->showCount(QStringLiteral("3,912 open"), QStringLiteral("as of 09:41"), false);
        window.resize(width, 200);
        window.show();
        window.activateWindow();
    }
    void type(const QString& text)
    {
        field->setText(text);
        line->showCount(QStringLiteral("37 of 3,912"), QStringLiteral("as of 09:41"), !text.isEmpty());
        QCoreApplication::processEvents();
    }
    QList<FilterChip*> chips() const
    {
        QList<FilterChip*> shown = line->findChildren<FilterChip*>();
        shown.removeIf([](const FilterChip* chip) { return !chip->isVisible(); });
        return shown;
    }
    QStringList names() const
    {
        QStringList all;
        for (FilterChip* chip : chips())
            all += nameOf(chip);
        return all;
    }
    MoreChip* more() const { return line->findChild<MoreChip*>(); }

    QWidget window;
    FilterField* field;
    ResultLine* line;
    FilterBar bar;
};

QString removable(const char* words)
{
    return QString::fromUtf8(words) + QStringLiteral(", remove with Delete");
}

} // namespace

// Chips say the filter in words, and a change of theirs is one of its text.
class ChipsTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void everyTermHasAChip();
    void crossTakesTheTermOutOfTheText();
    void deleteTakesTheTermOutAndTheNextHasTheKeys();
    void pressedChipSelectsItsWord();
    void chipsWithoutRoomAreBehindOne();
    void lineNeverChangesItsHeight();
    void countStandsAtTheEndOfAFilter();
    void hintIsSeenBesideChips();
    void tabGoesFromChipToChip();
    void textOfStrangersIsNeitherMarkupNorAKey();
    void chipsAreMirrored();
};

void ChipsTest::init()
{
    applyTheme(*qApp, Theme(Scheme::Light, 13));
}

void ChipsTest::everyTermHasAChip()
{
    FilterParts parts;
    parts.type(QStringLiteral("nurse country:DE,FR -recruiter:\"Jane Doe\" package:a,b,c"));
    QCOMPARE(parts.names(),
        (QStringList{removable("Any field nurse"), removable("Country Germany or France"),
            removable("Recruiter is not Jane Doe"), removable("Package a, b or c")}));
    QCOMPARE(parts.chips().first()->height(), 24);
    QCOMPARE(roleOf(parts.chips().first()), QAccessible::Button);
    parts.type(QStringLiteral("country:"));
    QVERIFY(parts.chips().isEmpty()); // unfinished: looks for nothing yet
    parts.type(QString());
    QVERIFY(parts.chips().isEmpty());
}

void ChipsTest::crossTakesTheTermOutOfTheText()
{
    FilterParts parts;
    parts.type(QStringLiteral("nurse country:DE"));
    FilterChip* chip = parts.chips().first();
    QTest::mouseClick(chip, Qt::LeftButton, {}, QPoint(chip->width() - 12, chip->height() / 2));
    QCOMPARE(parts.field->text(), QStringLiteral("country:DE"));
    QCOMPARE(parts.names(), QStringList{removable("Country Germany")});
}

void ChipsTest::deleteTakesTheTermOutAndTheNextHasTheKeys()
{
    FilterParts parts;
    QVERIFY(QTest::qWaitForWindowActive(&parts.window));
    parts.type(QStringLiteral("nurse country:DE is:dup"));
    parts.chips().at(1)->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Delete);
    QCOMPARE(parts.field->text(), QStringLiteral("nurse is:dup"));
    QCOMPARE(nameOf(QApplication::focusWidget()), removable("Needs attention Duplicate candidate"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backspace);
    QCOMPARE(nameOf(QApplication::focusWidget()), removable("Any field nurse"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Delete);
    QCOMPARE(parts.field->text(), QString());
    QCOMPARE(QApplication::focusWidget(), parts.field);
}

void ChipsTest::pressedChipSelectsItsWord()
{
    FilterParts parts;
    QVERIFY(QTest::qWaitForWindowActive(&parts.window));
    parts.type(QStringLiteral("nurse  city:=\"Bad Ems\" x"));
    parts.chips().at(1)->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(QApplication::focusWidget(), parts.field);
    QCOMPARE(parts.field->selectedText(), QStringLiteral("city:=\"Bad Ems\""));
    QTest::mouseClick(parts.chips().first(), Qt::LeftButton, {}, QPoint(12, 12));
    QCOMPARE(parts.field->selectedText(), QStringLiteral("nurse"));
    QCOMPARE(parts.field->text(), QStringLiteral("nurse  city:=\"Bad Ems\" x"));
}

void ChipsTest::chipsWithoutRoomAreBehindOne()
{
    FilterParts parts(560);
    parts.type(QStringLiteral("nurse country:DE city:berlin package:plus"));
    QVERIFY(parts.chips().size() < 4);
    QVERIFY(!parts.chips().isEmpty());
    const auto hidden = 4 - parts.chips().size();
    QVERIFY(parts.more()->isVisible());
    QCOMPARE(parts.more()->text(), QStringLiteral("+%1").arg(hidden));
    QCOMPARE(nameOf(parts.more()), QStringLiteral("%1 more terms").arg(hidden));
    parts.more()->click();
    auto* menu = parts.line->findChild<QMenu*>(QStringLiteral("moreChipsMenu"));
    QVERIFY(menu);
    QCOMPARE(menu->actions().size(), hidden);
    QCOMPARE(menu->actions().last()->text(), QStringLiteral("Remove: Package plus"));
    menu->actions().last()->trigger();
    QCOMPARE(parts.field->text(), QStringLiteral("nurse country:DE city:berlin"));
    parts.window.resize(1200, 200);
    QTRY_COMPARE(parts.chips().size(), 3);
    QVERIFY(!parts.more()->isVisible());
}

void ChipsTest::lineNeverChangesItsHeight()
{
    FilterParts parts(500);
    const int height = parts.line->height();
    parts.type(QStringLiteral("nurse country:DE city:berlin package:plus -x,y,z is:dup"));
    QCOMPARE(parts.line->height(), height);
    for (const QWidget* part : parts.line->findChildren<QWidget*>()) {
        if (part->isVisible())
            QVERIFY(part->parentWidget()->rect().contains(part->geometry()));
    }
    QCOMPARE(parts.window.width(), 500);
}

void ChipsTest::countStandsAtTheEndOfAFilter()
{
    FilterParts parts;
    const auto* count = parts.line->findChild<QLabel*>(QStringLiteral("resultCount"));
    const auto* asOf = parts.line->findChild<QLabel*>(QStringLiteral("asOf"));
    QTRY_COMPARE(count->x(), 20);
    QVERIFY(asOf->isVisible());
    parts.type(QStringLiteral("nurse"));
    QTRY_VERIFY(count->x() > parts.line->width() / 2);
    QVERIFY(!asOf->isVisible());
    QCOMPARE(parts.chips().first()->mapTo(parts.line, QPoint()).x(), 20);
    QSignalSpy cleared(parts.line, &ResultLine::clearRequested);
    parts.line->findChild<Button*>(QStringLiteral("clearFilter"))->click();
    QCOMPARE(cleared.size(), 1);
    parts.type(QString());
    QTRY_COMPARE(count->x(), 20);
    QVERIFY(asOf->isVisible());
}

void ChipsTest::hintIsSeenBesideChips()
{
    FilterParts parts;
    parts.type(QStringLiteral("nurse foo:bar"));
    parts.line->showHint(QStringLiteral("No field ‘foo’; searching for the text."));
    const auto* hint = parts.line->findChild<QLabel*>(QStringLiteral("filterHint"));
    QTRY_VERIFY(hint->width() > 200);
    QVERIFY(hint->x() > parts.chips().last()->mapTo(parts.line, QPoint()).x() + parts.chips().last()->width());
}

void ChipsTest::tabGoesFromChipToChip()
{
    FilterParts parts;
    QVERIFY(QTest::qWaitForWindowActive(&parts.window));
    parts.type(QStringLiteral("nurse"));
    parts.type(QStringLiteral("nurse country:DE"));
    parts.field->setFocus();
    QList<QWidget*> way;
    for (int i = 0; i < 3; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        way += QApplication::focusWidget();
    }
    QCOMPARE(way.at(0), parts.chips().at(0));
    QCOMPARE(way.at(1), parts.chips().at(1));
    QCOMPARE(way.at(2), parts.line->findChild<Button*>(QStringLiteral("clearFilter")));
}

void ChipsTest::textOfStrangersIsNeitherMarkupNorAKey()
{
    FilterParts parts(400);
    parts.type(QStringLiteral("\"<b>R&D</b>\" package:=\"%1\"").arg(QString(200, QLatin1Char('W'))));
    QVERIFY(nameOf(parts.line->findChild<FilterChip*>()).contains(QStringLiteral("<b>R&D</b>")));
    parts.more()->click();
    const auto* menu = parts.line->findChild<QMenu*>(QStringLiteral("moreChipsMenu"));
    QVERIFY(menu->actions().first()->text().contains(QStringLiteral("R&&D")));
    QCOMPARE(parts.window.width(), 400);
}

void ChipsTest::chipsAreMirrored()
{
    FilterParts parts;
    parts.window.setLayoutDirection(Qt::RightToLeft);
    parts.type(QStringLiteral("nurse country:DE"));
    QTRY_VERIFY(parts.chips().at(0)->x() > parts.chips().at(1)->x());
    FilterChip* chip = parts.chips().at(1);
    QTest::mouseClick(chip, Qt::LeftButton, {}, QPoint(12, 12)); // × is on the other side
    QCOMPARE(parts.field->text(), QStringLiteral("nurse"));
}

QTEST_MAIN(ChipsTest)
#include "tst_chips.moc"
