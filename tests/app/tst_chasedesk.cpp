// SPDX-License-Identifier: MIT
#include "app/chasedesk.h"

#include "models/memory/ordermemory.h"
#include "models/ordertablemodel.h"
#include "models/sidebarmodel.h"
#include "tests/models/testorders.h"
#include "tests/support/fulldisk.h"
#include "views/actions.h"
#include "views/button.h"
#include "views/chasedialog.h"
#include "views/mainwindow.h"
#include "views/textlabel.h"
#include "views/theme.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

using namespace docket;
using namespace docket::test;

namespace {

QByteArray orderOf(const QByteArray& recruiter, const QByteArray& id)
{
    QByteArray order = orderJsonFor(id);
    order.replace(R"("+49 176 5550 123")", "null").replace("jane.doe@", recruiter + '@');
    return order.replace(R"("first_name":"Jane")", R"("first_name":")" + recruiter + '"');
}

// A window with orders of three recruiters that lack something, most of them Bob's.
struct Served
{
    Served()
        : desk(memory, model, pool)
        , window(model, sideBar)
    {
        QByteArrayList all{orderOf("ada", "a"), orderOf("eve", "e")};
        for (int i = 0; i < 300; ++i)
            all += orderOf("bob", 'b' + QByteArray::number(i));
        orders.receive(all);
        model.showResult(orders.list());
        desk.serve(window);
    }
    ChaseDialog* dialog() const { return window.findChild<ChaseDialog*>(); }
    void saveIn(const QString& folder) const
    {
        dialog()->findChild<Button*>(QStringLiteral("chaseSave"))->click();
        auto* chooser = dialog()->findChild<QFileDialog*>();
        Q_EMIT chooser->fileSelected(folder);
        chooser->close();
    }
    QString said() const
    {
        const auto* label = dialog()->findChild<TextLabel*>(QStringLiteral("chaseSaved"));
        return label->isHidden() ? QString() : label->text();
    }

    QThreadPool pool;
    OrderMemory memory;
    Orders orders;
    OrderTableModel model;
    SideBarModel sideBar;
    ChaseDesk desk;
    MainWindow window;
};

} // namespace

// Messages to recruiters, saved as files.
class ChaseDeskTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Theme(Scheme::Light, 13)); }

    void whatAFullDiskLeftOutIsSavedTheNextTime();
    void theListIsLetGoOfWithItsDialog();
};

void ChaseDeskTest::whatAFullDiskLeftOutIsSavedTheNextTime()
{
    const QTemporaryDir folder;
    const auto files = [&folder] { return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name); };
    Served served;
    served.window.actions().chase->setEnabled(true);
    served.window.actions().chase->trigger();
    QTRY_VERIFY(served.dialog());
    {
        const FullDisk full(8'000);
        served.saveIn(folder.path());
        QTRY_VERIFY(!served.said().isEmpty());
    }
    QVERIFY2(served.said().startsWith(QStringLiteral("1 message(s) saved, then: ")), qPrintable(served.said()));
    QCOMPARE(files(), QStringList{QStringLiteral("001-ada@example.com.eml")});
    served.saveIn(folder.path());
    QTRY_COMPARE(served.said(), QStringLiteral("2 message(s) saved"));
    QCOMPARE(files().size(), 3);
    QCOMPARE(files().filter(QStringLiteral("ada")).size(), 1);
}

void ChaseDeskTest::theListIsLetGoOfWithItsDialog()
{
    Served served;
    served.window.actions().chase->setEnabled(true);
    served.window.actions().chase->trigger();
    QTRY_VERIFY(served.dialog());
    const std::weak_ptr<const OrderList> list = served.model.list();
    auto nothing = std::make_shared<OrderList>();
    nothing->snapshot = std::make_shared<Snapshot>();
    served.model.showResult(nothing);
    served.dialog()->accept();
    QTRY_VERIFY(!served.dialog());
    QTRY_VERIFY(list.expired());
}

QTEST_MAIN(ChaseDeskTest)
#include "tst_chasedesk.moc"
