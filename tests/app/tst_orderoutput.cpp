// SPDX-License-Identifier: MIT
#include "app/orderoutput.h"

#include "models/orderlist.h"
#include "models/ordertablemodel.h"
#include "models/sidebarmodel.h"
#include "tests/models/testorders.h"
#include "views/actions.h"
#include "views/button.h"
#include "views/elidedlabel.h"
#include "views/exportdialog.h"
#include "views/exportformatbox.h"
#include "views/filterbar.h"
#include "views/mainwindow.h"
#include "views/ordertable.h"
#include "views/segmented.h"
#include "views/theme.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

using namespace docket;
using namespace docket::test;

namespace {

// A window with three orders whose output goes into a folder of its own.
struct Served
{
    Served()
        : settings(folder.filePath(QStringLiteral("docket.ini")), QSettings::IniFormat)
        , output(settings, pool, model)
        , window(model, sideBar)
    {
        settings.setValue(QStringLiteral("export/folder"), folder.path());
        orders.receive({orderJsonFor("o1"), orderJsonFor("o2"), orderJsonFor("o3")});
        model.showResult(orders.list());
        output.serve(window);
        window.show();
    }

    ExportDialog& openExport()
    {
        window.actions().exportOrders->trigger();
        return *window.findChild<ExportDialog*>();
    }
    QString status() const { return window.findChild<ElidedLabel*>(QStringLiteral("statusText"))->text(); }
    QStringList files() const { return QDir(folder.path()).entryList({QStringLiteral("*orders*")}, QDir::Files); }

    QTemporaryDir folder;
    QThreadPool pool;
    QSettings settings;
    Orders orders;
    OrderTableModel model;
    SideBarModel sideBar;
    OrderOutput output;
    MainWindow window;
};

void press(const ExportDialog& dialog, const char* name)
{
    dialog.findChild<Button*>(QLatin1String(name))->click();
}

} // namespace

class TestOrderOutput : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Theme(Scheme::Light, 13)); }
    void exportWritesAndSaysSo();
    void stopThatComesTooLateStopsNothing();
    void formatAndColumnsAreKept();
    void theViewIsInTheDocument_data();
    void theViewIsInTheDocument();
    void sampleOrdersAreInTheName();
    void aProblemKeepsTheDialogOpen();
    void hiddenOrdersAreCountedAndShown();
    void theSeparatorIsKept();
    void withoutAnOrderNothingIsPrinted();
};

void TestOrderOutput::exportWritesAndSaysSo()
{
    Served served;
    served.output.setSource(QStringLiteral("Acme"), false);
    ExportDialog& dialog = served.openExport();
    press(dialog, "exportButton");
    QTRY_COMPARE(served.files().size(), 1);
    QTRY_VERIFY(!served.window.findChild<ExportDialog*>());
    QVERIFY(served.files().first().startsWith(QStringLiteral("orders-20")));
    QVERIFY(served.files().first().endsWith(QStringLiteral(".xlsx")));
    QVERIFY2(served.status().contains(served.files().first()), qPrintable(served.status()));
}

// The file is there: to say that nothing was written would be wrong.
void TestOrderOutput::stopThatComesTooLateStopsNothing()
{
    Served served;
    ExportDialog& dialog = served.openExport();
    press(dialog, "exportButton");
    QVERIFY(served.pool.waitForDone(60'000));
    QCOMPARE(served.files().size(), 1);
    Q_EMIT dialog.stopRequested();
    QTRY_VERIFY(!served.window.findChild<ExportDialog*>());
    QVERIFY2(served.status().contains(served.files().first()), qPrintable(served.status()));
}

void TestOrderOutput::formatAndColumnsAreKept()
{
    Served served;
    {
        ExportDialog& dialog = served.openExport();
        dialog.findChild<ExportFormatBox*>()->setFormat(
            {ExportScope::Filtered, OrderFormat::Csv, CsvProfile::Programs, {}});
        press(dialog, "exportButton");
        QTRY_VERIFY(!served.window.findChild<ExportDialog*>());
    }
    QCOMPARE(served.settings.value(QStringLiteral("export/format")).toString(), QStringLiteral("csv-programs"));
    QVERIFY(!served.settings.contains(QStringLiteral("export/columns"))); // as the table has them
    const ExportDialog& again = served.openExport();
    QVERIFY(again.choice().format == OrderFormat::Csv);
    QCOMPARE(again.choice().columns, OutputColumn::allFields());
}

void TestOrderOutput::theViewIsInTheDocument_data()
{
    QTest::addColumn<Scope>("scope");
    QTest::addColumn<ExportScope>("orders");
    QTest::addColumn<bool>("isRemembered");
    QTest::addColumn<QByteArray>("title");
    QTest::newRow("what is to do") << Scope::Todo << ExportScope::Filtered << true << QByteArray("To do");
    QTest::newRow("all of them") << Scope::Todo << ExportScope::All << true << QByteArray("All open");
    QTest::newRow("what is gone") << Scope::Gone << ExportScope::Filtered << true << QByteArray("No longer open");
    QTest::newRow("all that is gone") << Scope::Gone << ExportScope::All << true << QByteArray("No longer open");
    QTest::newRow("of a file") << Scope::Todo << ExportScope::Filtered << false << QByteArray("Open orders");
}

void TestOrderOutput::theViewIsInTheDocument()
{
    QFETCH(Scope, scope);
    QFETCH(ExportScope, orders);
    QFETCH(bool, isRemembered);
    QFETCH(QByteArray, title);
    Served served;
    auto list = std::make_shared<OrderList>(*served.orders.list());
    auto marks = std::make_shared<OrderMarks>();
    marks->hasMemory = isRemembered;
    list->marks = marks;
    list->scope = scope;
    served.model.showResult(list);
    ExportDialog& dialog = served.openExport();
    dialog.findChild<ExportFormatBox*>()->setFormat(
        {ExportScope::Filtered, OrderFormat::Html, CsvProfile::Spreadsheets, {}});
    const int all = served.window.table().selectedCount() > 0 ? 2 : 1; // behind those that are selected
    dialog.findChild<Segmented*>(QStringLiteral("exportScope"))->setCurrentIndex(orders == ExportScope::All ? all : 0);
    QVERIFY(dialog.choice().scope == orders);
    press(dialog, "exportButton");
    QTRY_COMPARE(served.files().size(), 1);
    QFile file(served.folder.filePath(served.files().first()));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("<title>" + title + "</title>"));
}

void TestOrderOutput::sampleOrdersAreInTheName()
{
    Served served;
    served.output.setSource(QStringLiteral("Demo"), true);
    QVERIFY(QFileInfo(served.openExport().path()).fileName().startsWith(QStringLiteral("sample-orders-")));
}

void TestOrderOutput::aProblemKeepsTheDialogOpen()
{
    Served served;
    ExportDialog& dialog = served.openExport();
    dialog.findChild<QLineEdit*>(QStringLiteral("exportFile"))->setText(QStringLiteral("gone/orders.xlsx"));
    press(dialog, "exportButton");
    const auto* said = dialog.findChild<QLabel*>(QStringLiteral("exportResult"));
    QTRY_VERIFY(said->text().contains(QStringLiteral("folder does not exist")));
    QVERIFY(said->text().contains(QStringLiteral("gone/orders.xlsx")));
    QVERIFY(dialog.isVisible());
}

void TestOrderOutput::hiddenOrdersAreCountedAndShown()
{
    Served served;
    served.window.setFilter(QStringLiteral("some"));
    served.window.table().selectAll();
    auto fewer = std::make_shared<OrderList>(*served.orders.list());
    fewer->rows.pop_back();
    served.model.showResult(fewer);
    served.window.actions().copy->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text().count(QLatin1Char('\n')), 2);
    QVERIFY2(served.status().contains(QStringLiteral("hidden by the filter")), qPrintable(served.status()));
    auto* show = served.window.findChild<Button*>(QStringLiteral("showHidden"));
    QVERIFY(show->isVisible());
    show->click();
    QCOMPARE(served.window.filter(), QString());
}

void TestOrderOutput::theSeparatorIsKept()
{
    Served served;
    const QList<QAction*> separators = served.window.actions().addressSeparators->actions();
    QVERIFY(separators.at(0)->isChecked());
    separators.at(1)->trigger();
    QCOMPARE(served.settings.value(QStringLiteral("copy/addressSeparator")).toString(), QStringLiteral("semicolon"));
    served.window.table().selectAll();
    const QList<QAction*> kinds = served.window.actions().copyKinds->actions();
    for (QAction* kind : kinds) {
        if (kind->data() == QStringLiteral("addresses"))
            kind->trigger();
    }
    QTRY_VERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("<o1@example.com>; ")));
}

void TestOrderOutput::withoutAnOrderNothingIsPrinted()
{
    Served served;
    auto none = std::make_shared<OrderList>();
    none->snapshot = std::make_shared<Snapshot>();
    served.model.showResult(none);
    served.window.actions().print->trigger();
    QVERIFY(served.status().contains(QStringLiteral("no order to print")));
    served.window.actions().exportOrders->trigger();
    QVERIFY(served.status().contains(QStringLiteral("no orders to export")));
    QVERIFY(!served.window.findChild<ExportDialog*>());
    served.window.actions().mailCandidate->trigger();
    QVERIFY(served.status().contains(QStringLiteral("no e-mail address")));
}

QTEST_MAIN(TestOrderOutput)
#include "tst_orderoutput.moc"
