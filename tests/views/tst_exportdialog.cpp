// SPDX-License-Identifier: MIT
#include "views/exportdialog.h"

#include "tests/views/partprobe.h"
#include "views/button.h"
#include "views/exportformatbox.h"
#include "views/exportpreview.h"
#include "views/segmented.h"
#include "views/textlabel.h"

#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

using namespace docket;

namespace {

ExportDialog::Start usualStart()
{
    ExportDialog::Start start;
    start.choice = exportFormats().front();
    start.peopleColumns = OutputColumn::shown({OrderColumn::Candidate, OrderColumn::Phone});
    start.programColumns = OutputColumn::allFields();
    start.offered = start.peopleColumns + OutputColumn::allFields();
    start.folder = QStringLiteral("/nowhere");
    start.baseName = QStringLiteral("orders-2026-11-24");
    return start;
}

ExportPreview fittingPreview()
{
    ExportPreview preview;
    preview.cells = {{QStringLiteral("Candidate"), QStringLiteral("Phone")},
        {QStringLiteral("<b>Müller</b>, Zoë"), QStringLiteral("+49 1")}};
    preview.orders = 37;
    preview.columns = 2;
    return preview;
}

struct ShownDialog
{
    explicit ShownDialog(const ExportDialog::Start& start = usualStart(), int selected = 1)
        : dialog(new ExportDialog(start, {37, selected, 3'912}))
    {
        dialog->show();
        dialog->showPreview(fittingPreview());
    }
    ~ShownDialog() { delete dialog; }
    ShownDialog(const ShownDialog&) = delete;
    ShownDialog& operator=(const ShownDialog&) = delete;

    template <typename Part>
    Part& part(const char* name) const
    {
        return *dialog->findChild<Part*>(QLatin1String(name));
    }
    QString said() const { return part<TextLabel>("exportResult").text(); }
    void choose(OrderFormat format, CsvProfile profile) const
    {
        part<ExportFormatBox>("exportFormat").setFormat({ExportScope::Filtered, format, profile, {}});
    }

    ExportDialog* dialog;
};

} // namespace

class TestExportDialog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Theme(Scheme::Light, 13)); }
    void itBeginsWithFilteredOrdersInAWorkbook();
    void nothingSelectedOffersNothingSelected();
    void anotherFormatHasItsSuffixAndColumns();
    void formatsOfWholeOrdersHaveNoColumns();
    void columnsAreCheckedOneAfterTheOther();
    void aFileWithoutANameCannotBeWritten();
    void whatKeepsFromWritingIsSaid();
    void exportAsksAndWaits();
    void cancelStopsWhatIsBeingWrittenAndKeepsTheDialog();
    void aProblemKeepsTheDialogAndStaysInSight();
    void aFileThatIsReplacedIsNamedSo();
    void maskingIsSaid();
    void thePreviewIsReadToAScreenReader();
};

void TestExportDialog::itBeginsWithFilteredOrdersInAWorkbook()
{
    const ShownDialog shown;
    const ExportChoice choice = shown.dialog->choice();
    QVERIFY(choice.scope == ExportScope::Filtered);
    QVERIFY(choice.format == OrderFormat::Xlsx);
    QCOMPARE(choice.columns, usualStart().peopleColumns);
    QCOMPARE(shown.dialog->path(), QStringLiteral("/nowhere/orders-2026-11-24.xlsx"));
    QCOMPARE(shown.said(), QStringLiteral("37 row(s), 2 column(s)"));
    QVERIFY(shown.part<Button>("exportButton").isEnabled());
    QVERIFY(shown.part<Button>("exportColumns").text().startsWith(QStringLiteral("2 of 22")));
}

void TestExportDialog::nothingSelectedOffersNothingSelected()
{
    const ShownDialog shown(usualStart(), 0);
    Segmented& scope = shown.part<Segmented>("exportScope");
    QCOMPARE(scope.findChildren<QRadioButton*>().size(), 2);
    scope.setCurrentIndex(1);
    QVERIFY(shown.dialog->choice().scope == ExportScope::All);
}

void TestExportDialog::anotherFormatHasItsSuffixAndColumns()
{
    const ShownDialog shown;
    QSignalSpy changes(shown.dialog, &ExportDialog::choiceChanged);
    shown.choose(OrderFormat::Csv, CsvProfile::Programs);
    QCOMPARE(changes.size(), 1);
    QCOMPARE(shown.dialog->path(), QStringLiteral("/nowhere/orders-2026-11-24.csv"));
    QCOMPARE(shown.dialog->choice().columns, OutputColumn::allFields());
    shown.choose(OrderFormat::Csv, CsvProfile::Spreadsheets);
    QCOMPARE(shown.dialog->choice().columns, usualStart().peopleColumns);
    shown.part<QLineEdit>("exportFile").setText(QStringLiteral("my.orders"));
    shown.choose(OrderFormat::Markdown, CsvProfile::Spreadsheets);
    QCOMPARE(shown.dialog->path(), QStringLiteral("/nowhere/my.orders.md"));
}

void TestExportDialog::formatsOfWholeOrdersHaveNoColumns()
{
    const ShownDialog shown;
    shown.choose(OrderFormat::Webhook, CsvProfile::Programs);
    QVERIFY(!shown.part<Button>("exportColumns").isVisible());
    ExportPreview preview;
    preview.lines = {QStringLiteral("{\"id\":\"docket-o1\"}")};
    preview.orders = 1;
    shown.dialog->showPreview(preview);
    QCOMPARE(shown.said(), QStringLiteral("1 order(s)"));
}

void TestExportDialog::columnsAreCheckedOneAfterTheOther()
{
    const ShownDialog shown;
    QMenu& menu = shown.part<QMenu>("exportColumnsMenu");
    shown.part<Button>("exportColumns").click();
    QTRY_VERIFY(menu.isVisible());
    QSignalSpy changes(shown.dialog, &ExportDialog::choiceChanged);
    menu.setActiveAction(menu.actions().at(0));
    QTest::keyClick(&menu, Qt::Key_Space);
    QVERIFY(menu.isVisible());
    QTest::keyClick(&menu, Qt::Key_Down);
    QTest::keyClick(&menu, Qt::Key_Down);
    QTest::keyClick(&menu, Qt::Key_Return);
    QVERIFY(menu.isVisible());
    QCOMPARE(changes.size(), 2);
    const QList<OutputColumn> expected{OrderColumn::Phone, *OutputColumn::fromPath(QStringLiteral("id"))};
    QCOMPARE(shown.dialog->choice().columns, expected);
    QTest::keyClick(&menu, Qt::Key_Escape);
    QVERIFY(!menu.isVisible());
}

void TestExportDialog::aFileWithoutANameCannotBeWritten()
{
    const ShownDialog shown;
    shown.part<QLineEdit>("exportFile").clear();
    shown.dialog->showPreview(fittingPreview());
    QVERIFY(!shown.part<Button>("exportButton").isEnabled());
    QVERIFY(shown.said().contains(QStringLiteral("name")));
}

void TestExportDialog::whatKeepsFromWritingIsSaid()
{
    const ShownDialog shown;
    ExportPreview preview = fittingPreview();
    preview.problem = QStringLiteral("An Excel sheet holds fewer.");
    shown.dialog->showPreview(preview);
    QCOMPARE(shown.said(), preview.problem);
    QVERIFY(!shown.part<Button>("exportButton").isEnabled());
    QVERIFY(!shown.part<Button>("exportButton").toolTip().isEmpty());
}

void TestExportDialog::exportAsksAndWaits()
{
    const ShownDialog shown;
    QSignalSpy asked(shown.dialog, &ExportDialog::exportRequested);
    shown.part<Button>("exportButton").click();
    QCOMPARE(asked.size(), 1);
    QVERIFY(!shown.part<Button>("exportButton").isEnabled());
    QVERIFY(shown.dialog->isVisible());
    shown.dialog->showProgress(12);
    QVERIFY2(shown.said().contains(QStringLiteral("12 of 37")), qPrintable(shown.said()));
}

void TestExportDialog::cancelStopsWhatIsBeingWrittenAndKeepsTheDialog()
{
    const ShownDialog shown;
    QSignalSpy stopped(shown.dialog, &ExportDialog::stopRequested);
    shown.part<Button>("exportButton").click();
    QTest::keyClick(shown.dialog, Qt::Key_Escape);
    QCOMPARE(stopped.size(), 1);
    QVERIFY(shown.dialog->isVisible());
    shown.dialog->showStopped();
    QVERIFY(shown.said().contains(QStringLiteral("Nothing was written")));
    QVERIFY(shown.part<Button>("exportButton").isEnabled());
    QTest::keyClick(shown.dialog, Qt::Key_Escape);
    QVERIFY(!shown.dialog->isVisible());
}

void TestExportDialog::aProblemKeepsTheDialogAndStaysInSight()
{
    const ShownDialog shown;
    shown.part<Button>("exportButton").click();
    shown.dialog->showProblem(QStringLiteral("/nowhere/orders.xlsx could not be written: the disk is full."));
    QVERIFY(shown.dialog->isVisible());
    QVERIFY(shown.said().contains(QStringLiteral("/nowhere/orders.xlsx")));
    QVERIFY(shown.part<Button>("exportButton").isEnabled());
    shown.dialog->showPreview(fittingPreview()); // of before, and late
    QVERIFY(shown.said().contains(QStringLiteral("/nowhere/orders.xlsx")));
    shown.part<QLineEdit>("exportFile").setText(QStringLiteral("other.xlsx"));
    Q_EMIT shown.part<QLineEdit>("exportFile").textEdited(QStringLiteral("other.xlsx"));
    shown.dialog->showPreview(fittingPreview());
    QVERIFY(!shown.said().contains(QStringLiteral("/nowhere/orders.xlsx")));
}

void TestExportDialog::aFileThatIsReplacedIsNamedSo()
{
    const ShownDialog shown;
    QVERIFY(!shown.part<TextLabel>("exportFolder").text().contains(QStringLiteral("replaced")));
    ExportPreview preview = fittingPreview();
    preview.replaces = true;
    shown.dialog->showPreview(preview);
    QVERIFY(shown.part<TextLabel>("exportFolder").text().contains(QStringLiteral("replaced")));
}

void TestExportDialog::maskingIsSaid()
{
    ExportDialog::Start start = usualStart();
    start.masked = true;
    const ShownDialog shown(start);
    QVERIFY(shown.said().contains(QStringLiteral("masked")));
}

void TestExportDialog::thePreviewIsReadToAScreenReader()
{
    const ShownDialog shown;
    QVERIFY(shown.part<ExportPreviewPanel>("exportPreview")
                .accessibleDescription()
                .contains(QStringLiteral("<b>Müller</b>, Zoë, +49 1")));
}

QTEST_MAIN(TestExportDialog)
#include "tst_exportdialog.moc"
