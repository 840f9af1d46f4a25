// SPDX-License-Identifier: MIT
#include "models/sidebarmodel.h"
#include "tests/views/facetcounts.h"
#include "tests/views/partprobe.h"
#include "views/paint.h"
#include "views/sidebar.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace docket;
using namespace docket::test;

namespace {

const QString basic = QStringLiteral("Background basic");
const QString plus = QStringLiteral("Background plus");
const QString driver = QStringLiteral("Driver check");

// The side bar in a window, with three packages of nine.
struct ShownSideBar
{
    explicit ShownSideBar(FilterUse useOfPlus = FilterUse::None)
    {
        show(useOfPlus);
        bar.setFixedHeight(600);
        window = windowWith(&bar, SideBar::usualWidth);
        window->layout()->setContentsMargins(0, 0, 0, 0);
        QCoreApplication::processEvents();
        acted = std::make_unique<QSignalSpy>(&bar, &FacetView::acted);
        counts = std::make_unique<QSignalSpy>(&bar, &FacetView::countsRequested);
    }
    ~ShownSideBar() { bar.setParent(nullptr); }
    ShownSideBar(const ShownSideBar&) = delete;
    ShownSideBar& operator=(const ShownSideBar&) = delete;

    void show(FilterUse useOfPlus)
    {
        model.showLists(facetLists(Facet::Package, {{basic, 40}, {plus, 20, useOfPlus}, {driver, 0}}, 9));
    }
    QModelIndex indexOf(const QString& text) const
    {
        for (int at = 0; at < model.rowCount(); ++at) {
            if (model.row(at).text == text)
                return model.index(at);
        }
        return {};
    }
    void focusOn(const QString& text)
    {
        bar.setCurrentIndex(indexOf(text));
        focusByKeyboard(&bar);
    }
    void click(const QString& text, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::mouseClick(bar.viewport(), Qt::LeftButton, modifiers, bar.visualRect(indexOf(text)).center());
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    // "Only package Background plus", of the last one.
    QString act() const
    {
        if (acted->isEmpty())
            return {};
        static const QHash<FacetAct, QString> names{{FacetAct::Only, QStringLiteral("Only")},
            {FacetAct::Add, QStringLiteral("Add")}, {FacetAct::Exclude, QStringLiteral("Exclude")},
            {FacetAct::Drop, QStringLiteral("Drop")}};
        const auto value = acted->last().at(1).value<FilterValue>();
        return QStringLiteral("%1 %2 %3")
            .arg(names.value(acted->last().at(0).value<FacetAct>()), value.field, value.text);
    }
    QImage picture(const QString& text) const
    {
        return bar.viewport()->grab(bar.visualRect(indexOf(text))).toImage().convertToFormat(QImage::Format_RGB32);
    }

    SideBarModel model;
    SideBar bar{model};
    std::unique_ptr<QWidget> window;
    std::unique_ptr<QSignalSpy> acted;
    std::unique_ptr<QSignalSpy> counts;
};

} // namespace

// The side bar by mouse, by keys, by ear and by eye.
class SideBarTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void clicksFilter();
    void crossOfAChosenValueDropsIt();
    void keysFilter();
    void keysGoOverEveryRowThatActs();
    void escapeAndCopyBelongToTheList();
    void titlesFoldByClickAndKeys();
    void foldingKeysAreMirrored();
    void moreOpensASearchInPlace();
    void escapeInTheSearchClearsItFirst();
    void menuHasEveryAct();
    void currentRowStaysWithItsValue();
    void rowsAreReadAloud();
    void chosenIsSeen();
    void zerosAreQuietAndHaveNoBar();
    void barsEndBeforeTheCounts();
    void rightToLeftIsAMirrorImage();
    void ringIsForKeysOnly();
    void longNumbersAndTextsOfStrangersFit();
};

void SideBarTest::init()
{
    applyTheme(*qApp, Theme(Scheme::Light, 13));
}

void SideBarTest::clicksFilter()
{
    ShownSideBar shown;
    shown.click(plus);
    QCOMPARE(shown.act(), QStringLiteral("Only package Background plus"));
    shown.click(driver, Qt::ControlModifier);
    QCOMPARE(shown.act(), QStringLiteral("Add package Driver check"));
    QCOMPARE(filterAfter(QStringLiteral("nurse"), FacetAct::Only, {QStringLiteral("package"), plus}),
        QStringLiteral("nurse package:=\"Background plus\""));
    const auto acts = shown.acted->size();
    QTest::mouseClick(shown.bar.viewport(), Qt::RightButton, {}, shown.bar.visualRect(shown.indexOf(plus)).center());
    QTest::mousePress(shown.bar.viewport(), Qt::LeftButton, {}, shown.bar.visualRect(shown.indexOf(plus)).center());
    QTest::mouseRelease(shown.bar.viewport(), Qt::LeftButton, {}, shown.bar.visualRect(shown.indexOf(basic)).center());
    QCOMPARE(shown.acted->size(), acts); // another button, another row
}

void SideBarTest::crossOfAChosenValueDropsIt()
{
    ShownSideBar shown(FilterUse::Chosen);
    const QRect row = shown.bar.visualRect(shown.indexOf(plus));
    QTest::mouseClick(shown.bar.viewport(), Qt::LeftButton, {}, QPoint(row.right() - 20, row.center().y()));
    QCOMPARE(shown.act(), QStringLiteral("Drop package Background plus"));
    shown.click(plus);
    QCOMPARE(shown.act(), QStringLiteral("Only package Background plus"));
}

void SideBarTest::keysFilter()
{
    ShownSideBar shown(FilterUse::Chosen);
    QVERIFY(QTest::qWaitForWindowActive(shown.window.get()));
    shown.focusOn(basic);
    shown.press(Qt::Key_Return);
    QCOMPARE(shown.act(), QStringLiteral("Only package Background basic"));
    shown.press(Qt::Key_Down);
    shown.press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(shown.act(), QStringLiteral("Add package Background plus"));
    shown.press(Qt::Key_Delete);
    QCOMPARE(shown.act(), QStringLiteral("Drop package Background plus"));
    shown.press(Qt::Key_Down);
    shown.press(Qt::Key_Space, Qt::ControlModifier);
    QCOMPARE(shown.act(), QStringLiteral("Add package Driver check"));
    const auto acts = shown.acted->size();
    shown.press(Qt::Key_Delete); // not in the filter
    QCOMPARE(shown.acted->size(), acts);
}

void SideBarTest::keysGoOverEveryRowThatActs()
{
    ShownSideBar shown;
    QVERIFY(QTest::qWaitForWindowActive(shown.window.get()));
    shown.model.showMore(Facet::Package);
    shown.bar.clearFocus();
    shown.bar.setCurrentIndex({});
    focusByKeyboard(&shown.bar);
    QCOMPARE(shown.bar.currentIndex().row(), 0);
    QStringList visited;
    for (int i = 0; i < 15; ++i) {
        visited += shown.bar.currentIndex().data().toString();
        shown.press(Qt::Key_Down);
    }
    QCOMPARE(visited,
        (QStringList{QStringLiteral("Views"), QStringLiteral("To do"), QStringLiteral("New"), QStringLiteral("Changed"),
            QStringLiteral("Done"), QStringLiteral("Snoozed"), QStringLiteral("No longer open"),
            QStringLiteral("All open"), QStringLiteral("Connections"), QStringLiteral("Package"), basic, plus, driver,
            shown.model.row(shown.model.positionOf(FacetRow::Kind::More, Facet::Package)).text,
            QStringLiteral("Show fewer")}));
}

void SideBarTest::escapeAndCopyBelongToTheList()
{
    ShownSideBar shown;
    QVERIFY(QTest::qWaitForWindowActive(shown.window.get()));
    QSignalSpy left(&shown.bar, &FacetView::left);
    shown.focusOn(plus);
    shown.press(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(shown.counts->size(), 1);
    QCOMPARE(shown.counts->first().first().value<Facet>(), Facet::Package);
    shown.press(Qt::Key_Escape);
    QCOMPARE(left.size(), 1);
}

void SideBarTest::titlesFoldByClickAndKeys()
{
    ShownSideBar shown;
    QVERIFY(QTest::qWaitForWindowActive(shown.window.get()));
    const QString package = QStringLiteral("Package");
    shown.click(package);
    QVERIFY(!shown.indexOf(basic).isValid());
    shown.click(package);
    QVERIFY(shown.indexOf(basic).isValid());
    shown.focusOn(plus);
    shown.press(Qt::Key_Left);
    QVERIFY(!shown.indexOf(basic).isValid());
    QCOMPARE(shown.bar.currentIndex().data().toString(), package);
    shown.press(Qt::Key_Right);
    QVERIFY(shown.indexOf(basic).isValid());
    shown.press(Qt::Key_Return);
    QVERIFY(!shown.indexOf(basic).isValid());
    QCOMPARE(shown.acted->size(), 0);
}

void SideBarTest::foldingKeysAreMirrored()
{
    ShownSideBar shown;
    QVERIFY(QTest::qWaitForWindowActive(shown.window.get()));
    shown.bar.setLayoutDirection(Qt::RightToLeft);
    shown.focusOn(plus);
    shown.press(Qt::Key_Right);
    QVERIFY(!shown.indexOf(basic).isValid());
    shown.press(Qt::Key_Left);
    QVERIFY(shown.indexOf(basic).isValid());
}

void SideBarTest::moreOpensASearchInPlace()
{
    ShownSideBar shown;
    QVERIFY(QTest::qWaitForWindowActive(shown.window.get()));
    QSignalSpy asked(&shown.model, &SideBarModel::askChanged);
    shown.bar.setCurrentIndex(shown.model.index(shown.model.positionOf(FacetRow::Kind::More, Facet::Package)));
    focusByKeyboard(&shown.bar);
    shown.press(Qt::Key_Return);
    auto* field = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    QVERIFY(field && field->isVisible());
    QCOMPARE(nameOf(field), QStringLiteral("Find in Package"));
    QTest::keyClicks(field, QStringLiteral("dri"));
    shown.press(Qt::Key_Return); // to what is found; it chooses nothing
    QCOMPARE(QApplication::focusWidget(), static_cast<QWidget*>(&shown.bar));
    QVERIFY(shown.acted->isEmpty());
    focusByKeyboard(field);
    QCOMPARE(asked.last().at(1).value<FacetAsk>().search, QStringLiteral("dri"));
    shown.model.showLists(facetLists(Facet::Package, {{driver, 3}}));
    QCOMPARE(QApplication::focusWidget(), field); // what is found moves, the field does not
    QVERIFY(!shown.indexOf(basic).isValid());
    shown.press(Qt::Key_Down);
    QCOMPARE(shown.bar.currentIndex().data().toString(), driver);
    shown.press(Qt::Key_Return);
    QCOMPARE(shown.act(), QStringLiteral("Only package Driver check"));
    shown.click(QStringLiteral("Show fewer"));
    QCOMPARE(asked.last().at(1).value<FacetAsk>(), FacetAsk());
    QVERIFY(shown.bar.findChildren<QLineEdit*>().isEmpty()
        || QTest::qWaitFor([&] { return shown.bar.findChildren<QLineEdit*>().isEmpty(); }));
}

void SideBarTest::escapeInTheSearchClearsItFirst()
{
    ShownSideBar shown;
    QVERIFY(QTest::qWaitForWindowActive(shown.window.get()));
    QSignalSpy left(&shown.bar, &FacetView::left);
    shown.click(shown.model.row(shown.model.positionOf(FacetRow::Kind::More, Facet::Package)).text);
    auto* field = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    QVERIFY(field);
    QTest::keyClicks(field, QStringLiteral("x"));
    shown.press(Qt::Key_Escape);
    QCOMPARE(field->text(), QString());
    shown.press(Qt::Key_Escape);
    QCOMPARE(QApplication::focusWidget(), &shown.bar);
    QCOMPARE(left.size(), 0);
}

void SideBarTest::menuHasEveryAct()
{
    ShownSideBar shown;
    QVERIFY(QTest::qWaitForWindowActive(shown.window.get()));
    shown.focusOn(plus);
    const auto openMenu = [&] {
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(), QPoint());
        QApplication::sendEvent(&shown.bar, &event); // as the menu key does
        return shown.bar.findChild<QMenu*>(QStringLiteral("facetMenu"));
    };
    QStringList acts;
    for (int entry = 0;; ++entry) {
        QMenu* menu = openMenu();
        QVERIFY(menu);
        QList<QAction*> entries = menu->actions();
        entries.removeIf([](const QAction* action) { return action->isSeparator(); });
        if (entry < entries.size()) {
            entries.at(entry)->trigger();
            acts += shown.counts->isEmpty() ? shown.act() : QStringLiteral("counts");
        }
        const bool last = entry >= entries.size();
        menu->close();
        QTRY_VERIFY(!shown.bar.findChild<QMenu*>(QStringLiteral("facetMenu")));
        if (last)
            break;
    }
    QCOMPARE(acts,
        (QStringList{QStringLiteral("Only package Background plus"), QStringLiteral("Add package Background plus"),
            QStringLiteral("Exclude package Background plus"), QStringLiteral("counts")}));
}

void SideBarTest::currentRowStaysWithItsValue()
{
    ShownSideBar shown;
    shown.focusOn(plus);
    shown.model.showLists(facetLists(Facet::Package, {{driver, 50}, {plus, 20}, {basic, 1}}));
    QCOMPARE(shown.bar.currentIndex().data().toString(), plus);
    shown.model.showLists(facetLists(Facet::Package, {{plus, 60}, {basic, 1}}));
    QCOMPARE(shown.bar.currentIndex().data().toString(), plus);
}

void SideBarTest::rowsAreReadAloud()
{
    ShownSideBar shown(FilterUse::Chosen);
    QAccessibleInterface* list = QAccessible::queryAccessibleInterface(&shown.bar);
    QCOMPARE(list->text(QAccessible::Name), QStringLiteral("Side bar"));
    QCOMPARE(list->role(), QAccessible::List);
    QAccessibleInterface* row = list->child(shown.indexOf(plus).row());
    QVERIFY(row->text(QAccessible::Name).startsWith(QStringLiteral("Background plus, 20 order")));
    QVERIFY(row->text(QAccessible::Name).endsWith(QStringLiteral("chosen")));
    QVERIFY(row->state().focusable);
}

void SideBarTest::chosenIsSeen()
{
    const Theme theme;
    const QColor soft = theme.color(Token::AccentSoft);
    ShownSideBar shown;
    const QImage plain = shown.picture(plus);
    QCOMPARE(pixelsOf(plain, soft), 0);
    shown.show(FilterUse::Chosen);
    const QImage chosen = shown.picture(plus);
    QVERIFY(pixelsOf(chosen, soft) > plain.width() * plain.height() / 2);
    shown.show(FilterUse::Excluded);
    const QImage excluded = shown.picture(plus);
    QCOMPARE(pixelsOf(excluded, soft), 0);
    QVERIFY(excluded != plain);
}

void SideBarTest::zerosAreQuietAndHaveNoBar()
{
    const Theme theme;
    ShownSideBar shown;
    QVERIFY(pixelsOf(shown.picture(basic), theme.color(Token::Bar)) > 0);
    QCOMPARE(pixelsOf(shown.picture(driver), theme.color(Token::Bar)), 0);
    QVERIFY(pixelsOf(shown.picture(basic), theme.color(Token::Text)) > 0);
    QCOMPARE(pixelsOf(shown.picture(driver), theme.color(Token::Text)), 0);
}

void SideBarTest::barsEndBeforeTheCounts()
{
    const QColor bar = Theme().color(Token::Bar);
    ShownSideBar shown;
    for (const qint64 count : {qint64(1), qint64(40), qint64(1'234'567)}) {
        shown.model.showLists(facetLists(Facet::Package, {{QStringLiteral("a"), count}, {plus, 1}}));
        const QImage row = shown.picture(QStringLiteral("a"));
        int end = 0;
        int firstInk = row.width();
        for (int x = 0; x < row.width(); ++x) {
            for (int y = 0; y < row.height(); ++y) {
                if (row.pixelColor(x, y).rgb() == bar.rgb())
                    end = x;
                else if (x > row.width() / 2 && qGray(row.pixel(x, y)) < 160)
                    firstInk = std::min(firstInk, x);
            }
        }
        QVERIFY2(end > 8 && end < firstInk, qPrintable(QString::number(count)));
    }
    QVERIFY(pixelsOf(shown.picture(plus), bar) > 0); // one of a million is seen
}

void SideBarTest::rightToLeftIsAMirrorImage()
{
    const QColor bar = Theme().color(Token::Bar);
    ShownSideBar shown;
    const double left = centreOf(shown.picture(plus), bar);
    shown.bar.setLayoutDirection(Qt::RightToLeft);
    QCoreApplication::processEvents();
    const double right = centreOf(shown.picture(plus), bar);
    QVERIFY(left > 0 && left < 0.5);
    QVERIFY(std::abs(1 - right - left) < 0.08); // but for the scroll bar
}

void SideBarTest::ringIsForKeysOnly()
{
    const QColor accent = Theme().color(Token::Accent);
    ShownSideBar shown;
    QVERIFY(QTest::qWaitForWindowActive(shown.window.get()));
    shown.focusOn(plus);
    QVERIFY(pixelsOf(shown.picture(plus), accent) > 100);
    QCOMPARE(pixelsOf(shown.picture(basic), accent), 0);
    shown.click(basic);
    QCOMPARE(pixelsOf(shown.picture(basic), accent), 0);
}

void SideBarTest::longNumbersAndTextsOfStrangersFit()
{
    ShownSideBar shown;
    for (const auto scheme : {Scheme::Light, Scheme::Dark, Scheme::HighContrastLight, Scheme::HighContrastDark}) {
        applyTheme(*qApp, Theme(scheme, 20));
        shown.model.showLists(facetLists(Facet::Package,
            {{QStringLiteral("<b>x</b>") + QString(5000, QLatin1Char('W')), 4'000'000'000},
                {QString::fromUtf8("كلمة \u202e abc"), 4'000'000'000, FilterUse::Excluded}, {QString(), 1}}));
        shown.bar.setFixedWidth(SideBar::leastWidth);
        QCoreApplication::processEvents();
        QVERIFY(!pictureOf(&shown.bar).isNull());
        QCOMPARE(shown.bar.width(), SideBar::leastWidth);
    }
}

QTEST_MAIN(SideBarTest)
#include "tst_sidebar.moc"
