// SPDX-License-Identifier: MIT
#include "tests/views/partprobe.h"
#include "views/button.h"
#include "views/emptystate.h"
#include "views/noticebar.h"
#include "views/progressline.h"
#include "views/tabbar.h"
#include "views/textlabel.h"
#include "views/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QImage>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace docket;

class PanelsTest final : public QObject
{
    Q_OBJECT
private:
    Theme m_theme;

private Q_SLOTS:
    void initTestCase();
    void tabsAreTabsAndMoveWithArrows();
    void firstTabStandsOnTheEdge_data();
    void firstTabStandsOnTheEdge();
    void noticeIsAnnouncedAndNamed();
    void detailsOpenAndClose();
    void noticeIsAsHighAsItsTextNeeds();
    void noticeHandsOutWhatWasPressed();
    void noticeWithoutMoreShowsNoButtons();
    void everyButtonOfANoticeIsNamed();
    void stateOffersWhatItHas();
    void stateFocusesItsPrimaryButton();
    void stateSignalsWhatWasPressed();
    void shortWorkShowsNoProgress();
    void longWorkShowsProgress();
};

void PanelsTest::initTestCase()
{
    m_theme = Theme(Scheme::Light, 13);
    applyTheme(*qApp, m_theme);
}

void PanelsTest::tabsAreTabsAndMoveWithArrows()
{
    auto* tabs = new TabBar(24);
    tabs->addTab(QStringLiteral("Description"));
    tabs->addTab(QStringLiteral("Raw"));
    const auto window = windowWith(tabs);
    QVERIFY(QTest::qWaitForWindowActive(window.get()));
    QCOMPARE(roleOf(tabs), QAccessible::PageTabList);
    QCOMPARE(tabs->height(), m_theme.px(Measure::Tab));
    tabs->setFocus(Qt::TabFocusReason);
    const int before = tabs->tabRect(1).left();
    QTest::keyClick(window->focusWidget(), Qt::Key_Right);
    QCOMPARE(tabs->currentIndex(), 1);
    QCOMPARE(tabs->tabRect(1).left(), before); // choosing moves nothing
}

void PanelsTest::firstTabStandsOnTheEdge_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("left to right") << Qt::LeftToRight;
    QTest::newRow("right to left") << Qt::RightToLeft;
}

void PanelsTest::firstTabStandsOnTheEdge()
{
    QFETCH(Qt::LayoutDirection, direction);
    auto* tabs = new TabBar(24);
    tabs->setLayoutDirection(direction);
    tabs->addTab(QStringLiteral("Raw"));
    const auto window = windowWith(tabs);
    QVERIFY(QTest::qWaitForWindowExposed(window.get()));
    // The accent rule is as wide as the word.
    const QImage image = pictureOf(tabs);
    const int y = tabs->height() - 2;
    const int step = direction == Qt::LeftToRight ? 1 : -1;
    const int start = direction == Qt::LeftToRight ? 0 : image.width() - 1;
    int distance = 0;
    while (distance < image.width() - 1
        && image.pixelColor(start + step * distance, y).rgb() != m_theme.color(Token::Accent).rgb())
        ++distance;
    QVERIFY2(std::abs(distance - 24) <= 1, qPrintable(QString::number(distance)));
}

void PanelsTest::noticeIsAnnouncedAndNamed()
{
    NoticeBar bar;
    QVERIFY(bar.isHidden());
    bar.showNotice(noticeWithRows());
    QVERIFY(!bar.isHidden());
    QCOMPARE(nameOf(&bar), QStringLiteral("Globex: permission missing. An administrator there must act."));
}

void PanelsTest::detailsOpenAndClose()
{
    auto* bar = new NoticeBar;
    const auto window = windowWith(bar, 700);
    bar->showNotice(noticeWithRows());
    QVERIFY(!bar->isOpen());
    Button* details = buttonNamed(bar, QStringLiteral("Details"));
    QVERIFY(details);
    details->click();
    QVERIFY(bar->isOpen());
    QCOMPARE(details->text(), QStringLiteral("Hide details"));
    QStringList shown;
    for (const TextLabel* label : bar->findChildren<TextLabel*>()) {
        if (label->isVisible())
            shown += label->text();
    }
    QVERIFY(shown.contains(QStringLiteral("What happened")));
    QVERIFY(!shown.contains(QStringLiteral("An administrator there must act.")));
    details->click();
    QVERIFY(!bar->isOpen());
}

void PanelsTest::noticeIsAsHighAsItsTextNeeds()
{
    auto* bar = new NoticeBar;
    const auto window = windowWith(bar, 440);
    window->resize(440, 600);
    bar->showNotice(noticeWithRows());
    bar->setOpen(true);
    QVERIFY(QTest::qWaitForWindowExposed(window.get()));
    QTRY_VERIFY(bar->height() > 100);
    QCOMPARE(bar->height(), bar->heightForWidth(bar->width()));
    for (const TextLabel* label : bar->findChildren<TextLabel*>()) {
        if (label->isVisible() && label->wordWrap())
            QVERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
    }
}

void PanelsTest::noticeHandsOutWhatWasPressed()
{
    NoticeBar bar;
    bar.showNotice(noticeWithRows());
    QSignalSpy action(&bar, &NoticeBar::actionTriggered);
    QSignalSpy link(&bar, &NoticeBar::linkActivated);
    QSignalSpy closed(&bar, &NoticeBar::closed);
    buttonNamed(&bar, QStringLiteral("Copy message"))->click();
    buttonNamed(&bar, QStringLiteral("Open log"))->click();
    QCOMPARE(action.size(), 1);
    QCOMPARE(link.first().first().toString(), QStringLiteral("log"));
    buttonNamed(&bar, QStringLiteral("Close this message"))->click();
    QCOMPARE(closed.size(), 1);
    QVERIFY(bar.isHidden());
}

void PanelsTest::noticeWithoutMoreShowsNoButtons()
{
    NoticeBar bar;
    bar.showNotice(noticeWithRows());
    Notice plain;
    plain.title = QStringLiteral("Stopped after page 3");
    plain.closable = false;
    bar.showNotice(plain);
    for (const Button* button : bar.findChildren<Button*>())
        QVERIFY2(button->isHidden(), qPrintable(button->text()));
    bar.setOpen(true);
    QVERIFY(!bar.isOpen());
}

void PanelsTest::everyButtonOfANoticeIsNamed()
{
    NoticeBar bar;
    bar.showNotice(noticeWithRows());
    const auto buttons = bar.findChildren<Button*>();
    QCOMPARE(buttons.size(), 4);
    for (Button* button : buttons)
        QVERIFY(!nameOf(button).isEmpty());
}

void PanelsTest::stateOffersWhatItHas()
{
    auto* state = new EmptyState;
    const auto window = windowWith(state);
    StateContent content;
    content.symbol = Symbol::CloudOff;
    content.title = QStringLiteral("No connection");
    content.primary = QStringLiteral("Retry");
    state->showContent(content);
    QStringList offered;
    for (const Button* button : state->findChildren<Button*>()) {
        if (button->isVisible())
            offered += button->text();
    }
    QCOMPARE(offered, QStringList{QStringLiteral("Retry")});
}

void PanelsTest::stateFocusesItsPrimaryButton()
{
    auto* state = new EmptyState;
    const auto window = windowWith(state);
    QVERIFY(QTest::qWaitForWindowActive(window.get()));
    StateContent content;
    content.primary = QStringLiteral("Connect…");
    content.plain = QStringLiteral("Try with demo data");
    state->showContent(content);
    state->setFocus(Qt::TabFocusReason);
    QCOMPARE(qobject_cast<Button*>(window->focusWidget())->text(), QStringLiteral("Connect…"));
    content.primary.clear();
    state->showContent(content);
    QCOMPARE(qobject_cast<Button*>(window->focusWidget())->text(), QStringLiteral("Try with demo data"));
    content.plain.clear();
    content.link = QStringLiteral("All open orders");
    state->showContent(content);
    QCOMPARE(qobject_cast<Button*>(window->focusWidget())->text(), QStringLiteral("All open orders"));
}

void PanelsTest::stateSignalsWhatWasPressed()
{
    EmptyState state;
    StateContent content;
    content.primary = QStringLiteral("Connect…");
    content.plain = QStringLiteral("Try with demo data");
    content.link = QStringLiteral("Open a saved response");
    state.showContent(content);
    QSignalSpy primary(&state, &EmptyState::primaryTriggered);
    QSignalSpy plain(&state, &EmptyState::plainTriggered);
    QSignalSpy link(&state, &EmptyState::linkTriggered);
    buttonNamed(&state, content.primary)->click();
    buttonNamed(&state, content.plain)->click();
    buttonNamed(&state, content.link)->click();
    QCOMPARE(primary.size(), 1);
    QCOMPARE(plain.size(), 1);
    QCOMPARE(link.size(), 1);
}

void PanelsTest::shortWorkShowsNoProgress()
{
    ProgressLine line;
    line.setRunning(true);
    QVERIFY(!line.isVisiblyRunning());
    line.setRunning(false);
    QVERIFY(!line.isVisiblyRunning());
    QCOMPARE(line.sizeHint().height(), 2);
    QCOMPARE(roleOf(&line), QAccessible::ProgressBar);
    QCOMPARE(nameOf(&line), QStringLiteral("Loading"));
}

void PanelsTest::longWorkShowsProgress()
{
    ProgressLine line;
    line.resize(200, 2);
    line.setAnimated(false);
    line.setRunning(true);
    QTRY_VERIFY(line.isVisiblyRunning());
    QVERIFY(pixelsOf(pictureOf(&line), m_theme.color(Token::Accent)) > 0);
    line.setRunning(false);
    QCOMPARE(pixelsOf(pictureOf(&line), m_theme.color(Token::Accent)), 0);
}

QTEST_MAIN(PanelsTest)
#include "tst_panels.moc"
