// SPDX-License-Identifier: MIT
#include "models/orderdetail.h"
#include "models/ordertablemodel.h"
#include "models/sidebarmodel.h"
#include "tests/views/orderlists.h"
#include "tests/views/situations.h"
#include "views/aboutdialog.h"
#include "views/connectdialog.h"
#include "views/detailpane.h"
#include "views/elidedlabel.h"
#include "views/exportdialog.h"
#include "views/filterbar.h"
#include "views/filtermenu.h"
#include "views/mainwindow.h"
#include "views/ordertable.h"
#include "views/preferencesdialog.h"
#include "views/proxydialog.h"
#include "views/shortcuts.h"
#include "views/shortcutswindow.h"
#include "views/teampage.h"
#include "views/theme.h"

#include <QAbstractButton>
#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QTabBar>
#include <QTest>
#include <QTranslator>

#include <algorithm>

using namespace docket;
using namespace docket::test;
using Phase = SourceState::Phase;

namespace {

const QChar opening(0x27E6); // ⟦
const QChar closing(0x27E7);

// Words in a language that nobody speaks: half as long again, with accents, and marked,
// so that a text that was not translated shows.
class PseudoTranslator final : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char*, const char* source, const char*, int count) const override
    {
        QString text = QString::fromUtf8(source);
        if (count >= 0)
            text.replace(QStringLiteral("%n"), QString::number(count));
        const QString longer(text.size() / 2, QChar(0x00FC));
        return opening + text + longer + closing;
    }
};

bool saysSomething(const QString& text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
}

bool isMarked(const QString& text)
{
    return text.contains(opening);
}

// The same in every language: codes of Kombo's, versions, addresses and ids that serve as examples.
bool isNoWord(const QString& text)
{
    return text.startsWith(QLatin1String("INTEGRATION.")) || text.startsWith(QLatin1String("https://"))
        || text.startsWith(QLatin1String("workday:")) || text == AboutDialog::versionLine();
}

// What can be read on or heard from a widget.
QStringList textsOf(const QWidget& widget)
{
    QStringList texts;
    for (const char* property : {"text", "placeholderText", "accessibleName", "accessibleDescription", "toolTip"}) {
        if (qobject_cast<const QLineEdit*>(&widget) && qstrcmp(property, "text") == 0)
            continue; // what somebody typed
        texts += widget.property(property).toString();
    }
    if (const auto* tabs = qobject_cast<const QTabBar*>(&widget)) {
        for (int i = 0; i < tabs->count(); ++i)
            texts += tabs->tabText(i);
    }
    return texts;
}

QStringList fixedTexts(const QWidget& window)
{
    QStringList fixed;
    QList<const QWidget*> widgets{&window};
    const QList<QWidget*> children = window.findChildren<QWidget*>();
    for (const QWidget* child : children)
        widgets += child;
    for (const QWidget* widget : std::as_const(widgets)) {
        if (widget->objectName().startsWith(QLatin1String("qt_")))
            continue; // Qt's own, in Qt's own words
        const QStringList texts = textsOf(*widget);
        for (const QString& text : texts) {
            if (saysSomething(text) && !isMarked(text) && !isNoWord(text))
                fixed += QStringLiteral("%1 %2: %3")
                             .arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName(),
                                 text.left(60));
        }
    }
    return fixed;
}

void addFixedActions(const QList<QAction*>& actions, QStringList& fixed)
{
    for (const QAction* action : actions) {
        if (saysSomething(action->text()) && !isMarked(action->text()))
            fixed += action->text();
        if (action->menu())
            addFixedActions(action->menu()->actions(), fixed);
    }
}

// Labels and buttons that have less room than their words need, and do not say so by "…".
QStringList cutTexts(const QWidget& window)
{
    QStringList cut;
    const QList<QWidget*> parts = window.findChildren<QWidget*>();
    for (const QWidget* part : parts) {
        const auto* label = qobject_cast<const QLabel*>(part);
        const bool counts = (label && !label->wordWrap() && !qobject_cast<const ElidedLabel*>(part))
            || qobject_cast<const QAbstractButton*>(part);
        if (!part->isVisible() || !counts)
            continue;
        if (part->width() < part->minimumSizeHint().width())
            cut += QStringLiteral("%1 %2: %3 of %4")
                       .arg(QString::fromLatin1(part->metaObject()->className()), part->objectName())
                       .arg(part->width())
                       .arg(part->minimumSizeHint().width());
        const QRect place(part->mapTo(&window, QPoint()), part->size());
        bool scrolls = false;
        for (const QWidget* parent = part->parentWidget(); parent && parent != &window; parent = parent->parentWidget())
            scrolls = scrolls || parent->inherits("QAbstractScrollArea");
        if (!scrolls && !window.rect().contains(place))
            cut += QStringLiteral("%1 %2 stands outside the window")
                       .arg(QString::fromLatin1(part->metaObject()->className()), part->objectName());
    }
    return cut;
}

// An order whose every text is marked, too: what is not, is ours.
QByteArray markedOrder(int number)
{
    const QByteArray mark = QString(opening + QStringLiteral("x") + closing).toUtf8();
    QByteArray json = orderJsonFor(mark + QByteArray::number(number), mark, mark, mark);
    for (const char* text : {"Background basic", "Jane", "Doe", "ICU-1", "Berlin", "Germany", "DE",
             "jane.doe@example.com", "@example.com", "c-", "Care", "Lohmühlenstraße", "RECRUITER"})
        json.replace(text, mark);
    return json;
}

Situation markedSituation(qint64 orders)
{
    const QString name = opening + QStringLiteral("Acme") + closing;
    Situation situation = loaded(
        {source(Phase::Complete, name), refusedSource(QStringLiteral("INTEGRATION.PERMISSION_MISSING"), name)}, orders);
    situation.connectionName = name;
    return situation;
}

} // namespace

// The window in words that nobody speaks, and from right to left.
class WordsTest : public QObject
{
    Q_OBJECT
private:
    void showOrders(MainWindow& window, OrderTableModel& model, Orders& orders);

    PseudoTranslator m_words;

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void nothingIsSaidInFixedWords_data();
    void nothingIsSaidInFixedWords();
    void nothingIsCutWhereWordsAreLong_data();
    void nothingIsCutWhereWordsAreLong();
    void dialogsSpeakTheLanguage();
    void rightToLeftIsAMirror();
};

void WordsTest::initTestCase()
{
    applyTheme(*qApp, Theme());
    QCoreApplication::installTranslator(&m_words);
}

void WordsTest::cleanupTestCase()
{
    QCoreApplication::removeTranslator(&m_words);
}

void WordsTest::showOrders(MainWindow& window, OrderTableModel& model, Orders& orders)
{
    QByteArrayList all;
    for (int i = 0; i < 30; ++i)
        all += markedOrder(i);
    orders.receive(all);
    const auto list = orders.list();
    model.showResult(list);
    window.showSituation(markedSituation(30));
    window.detail().showDetail(makeOrderDetail(*list, list->rows.front()));
    QCoreApplication::processEvents();
}

void WordsTest::nothingIsSaidInFixedWords_data()
{
    QTest::addColumn<bool>("withOrders");
    QTest::newRow("the first run") << false;
    QTest::newRow("orders and trouble") << true;
}

void WordsTest::nothingIsSaidInFixedWords()
{
    QFETCH(const bool, withOrders);
    OrderTableModel model;
    Orders orders;
    SideBarModel sideBar;
    MainWindow window(model, sideBar);
    window.show();
    if (withOrders)
        showOrders(window, model, orders);
    QStringList fixed = fixedTexts(window);
    addFixedActions(window.menuBar()->actions(), fixed);
    // Names of languages stand in their own words, names of products in none.
    const QList<QAction*> languages = window.actions().languages->actions();
    for (const QAction* language : languages)
        fixed.removeAll(language->text());
    QVERIFY2(fixed.isEmpty(), qPrintable(fixed.join(QLatin1Char('\n'))));
    for (int column = 0; column < model.columnCount(); ++column)
        QVERIFY(isMarked(model.headerData(column, Qt::Horizontal).toString()));
}

void WordsTest::nothingIsCutWhereWordsAreLong_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("withOrders");
    for (const QSize size : {QSize(1280, 800), QSize(920, 800), QSize(1920, 1080)}) {
        for (const bool withOrders : {false, true})
            QTest::addRow("%d wide, %s", size.width(), withOrders ? "with orders" : "first run") << size << withOrders;
    }
}

void WordsTest::nothingIsCutWhereWordsAreLong()
{
    QFETCH(const QSize, size);
    QFETCH(const bool, withOrders);
    OrderTableModel model;
    Orders orders;
    SideBarModel sideBar;
    MainWindow window(model, sideBar);
    window.resize(size);
    window.show();
    if (withOrders)
        showOrders(window, model, orders);
    QCoreApplication::processEvents();
    QCOMPARE(window.size(), size); // long words do not make the window grow
    const QStringList cut = cutTexts(window);
    QVERIFY2(cut.isEmpty(), qPrintable(cut.join(QLatin1Char('\n'))));
}

void WordsTest::dialogsSpeakTheLanguage()
{
    AboutDialog about;
    about.setAttribute(Qt::WA_DeleteOnClose, false);
    ConnectDialog connection({}, {});
    ProxyDialog proxy(QStringLiteral("proxy.example.com:3128"), nullptr);
    OrderTableModel model;
    SideBarModel sideBar;
    const MainWindow window(model, sideBar);
    PreferencesDialog preferences(window.actions(), *window.filterBar().menu().keepHistory, {});
    preferences.add({}, new TeamPage);
    ShortcutsWindow shortcuts(shortcutsOf(*window.menuBar()) + keysOfParts());
    ExportDialog::Start start;
    start.peopleColumns = start.programColumns = start.offered = OutputColumn::allFields();
    start.baseName = QStringLiteral("orders");
    start.masked = true;
    ExportDialog exporting(start, {12'345, 1'234, 123'456});
    exporting.showPreview({{}, {}, 12'345, 20, true, {}});
    for (QDialog* each : std::initializer_list<QDialog*>{&connection, &preferences, &shortcuts, &exporting, &proxy})
        each->setAttribute(Qt::WA_DeleteOnClose, false);
    for (QDialog* dialog :
        std::initializer_list<QDialog*>{&about, &connection, &preferences, &shortcuts, &exporting, &proxy}) {
        dialog->show();
        QCoreApplication::processEvents();
        const QStringList fixed = fixedTexts(*dialog);
        QVERIFY2(fixed.isEmpty(), qPrintable(fixed.join(QLatin1Char('\n'))));
        const QStringList cut = cutTexts(*dialog);
        QVERIFY2(cut.isEmpty(), qPrintable(cut.join(QLatin1Char('\n'))));
        dialog->hide();
    }
}

void WordsTest::rightToLeftIsAMirror()
{
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    {
        OrderTableModel model;
        Orders orders;
        SideBarModel sideBar;
        MainWindow window(model, sideBar);
        window.show();
        showOrders(window, model, orders);
        const auto left = [&window](const QWidget& part) { return part.mapTo(&window, QPoint()).x(); };
        QVERIFY(left(window.detail()) < left(window.table()));
        QVERIFY(window.table().horizontalHeader()->sectionViewportPosition(0) > window.table().viewport()->width() / 2);
        const QStringList cut = cutTexts(window);
        QVERIFY2(cut.isEmpty(), qPrintable(cut.join(QLatin1Char('\n'))));
    }
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

QTEST_MAIN(WordsTest)
#include "tst_words.moc"
