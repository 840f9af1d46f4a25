// SPDX-License-Identifier: MIT
#include "views/comparedialog.h"
#include "views/paint.h"

#include <QApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace docket;

class CompareDialogTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Theme(Scheme::Light, 13)); }
    void aPastedListIsCompared();
    void theAnswerCanBeShownAndCopied();
};

void CompareDialogTest::aPastedListIsCompared()
{
    CompareDialog dialog(nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    auto* button = dialog.findChild<QPushButton*>(QStringLiteral("compareButton"));
    QVERIFY(!button->isEnabled());
    const QSignalSpy asked(&dialog, &CompareDialog::compareRequested);
    dialog.findChild<QPlainTextEdit*>(QStringLiteral("compareList"))->setPlainText(QStringLiteral("o1\no2"));
    QVERIFY(button->isEnabled());
    button->click();
    QCOMPARE(asked.first().first().toByteArray(), QByteArray("o1\no2"));
}

void CompareDialogTest::theAnswerCanBeShownAndCopied()
{
    CompareDialog dialog(nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    const QSignalSpy shown(&dialog, &CompareDialog::filterRequested);
    const QSignalSpy copied(&dialog, &CompareDialog::copyRequested);
    dialog.showResult({2, 1, {QStringLiteral("a"), QStringLiteral("b")}, {QStringLiteral("c")},
        {QStringLiteral("x"), QStringLiteral("y")}, {}, false});
    const auto button = [&](const char* name) { return dialog.findChild<QPushButton*>(QLatin1String(name)); };
    button("compareOnlyHereShow")->click();
    QCOMPARE(shown.first().first().toString(), QStringLiteral("unlisted"));
    button("compareOnlyInListCopy")->click();
    QCOMPARE(copied.first().first().toString(), QStringLiteral("x\ny"));
    QVERIFY(!button("compareNotUnderstoodCopy")->isVisible());
    QVERIFY(!button("compareOnlyInListShow"));
}

QTEST_MAIN(CompareDialogTest)
#include "tst_comparedialog.moc"
