// SPDX-License-Identifier: MIT
#include "app/creationdesk.h"

#include "app/session.h"
#include "models/memory/ordermemory.h"
#include "models/orderdetail.h"
#include "models/orderlist.h"
#include "models/ordersearch.h"
#include "models/ordertablemodel.h"
#include "models/sidebarmodel.h"
#include "tests/app/fakevault.h"
#include "tests/support/pages.h"
#include "tests/support/scriptedserver.h"
#include "views/actions.h"
#include "views/detailpane.h"
#include "views/elidedlabel.h"
#include "views/fieldrow.h"
#include "views/mainwindow.h"
#include "views/ordertable.h"
#include "views/theme.h"

#include <QAction>
#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>
#include <QUrlQuery>

#include <algorithm>
#include <atomic>

using namespace docket;
using namespace docket::test;

namespace {

const QString acme = QStringLiteral("workday:acme");
const QString bolt = QStringLiteral("lever:bolt");

// A window over two integrations of a server that lists orders by when they were made.
struct Office
{
    explicit Office(const QDate& day)
        : created(day, QTime(12, 0))
        , settings(folder.filePath(QStringLiteral("docket.ini")), QSettings::IniFormat)
        , session(settings, vault)
        , search(pool)
        , window(model, sideBar)
        , desk(session, model)
    {
        server.repliesWith([this](const Request& request) { return answer(request); });
        QObject::connect(&session.loader(), &Loader::snapshotChanged, &memory, &OrderMemory::setSnapshot);
        QObject::connect(&memory, &OrderMemory::ordersReady, &search, &OrderSearch::setOrders);
        QObject::connect(&search, &OrderSearch::resultReady, &model, &OrderTableModel::showResult);
        QObject::connect(&desk, &CreationDesk::called, &window, [this](const CallRecord&) { ++calls; });
        search.setScope(Scope::All);
        desk.serve(window);
        window.show();
        Connection connection{newKeySlot(), QStringLiteral("Ours"), server.baseUrl(), {{acme, {}}, {bolt, {}}}};
        session.use(connection, ApiKey::fromBytes("kk_live_1"));
    }
    Answer answer(const Request& request) const
    {
        const QString id = QString::fromLatin1(request.integration) + QStringLiteral("-1");
        const QUrlQuery query(QUrl::fromEncoded(request.target));
        const QString after = query.queryItemValue(QStringLiteral("created_after"), QUrl::FullyDecoded);
        const bool isFate = query.hasQueryItem(QStringLiteral("ids"));
        if (isFate && request.integration == refusing)
            return test::status(403, envelopeBody("INTEGRATION.PERMISSION_MISSING"));
        if (isFate && isSilent)
            return {};
        return after.isEmpty() || created >= QDateTime::fromString(after, Qt::ISODate) ? ok({id}) : ok({});
    }
    bool isLoaded()
    {
        return QTest::qWaitFor([this] { return model.rowCount() == 2 && !session.loader().isLoading(); }, 30'000);
    }
    QAction& ask() const { return *window.actions().askCreation; }
    QString status() const { return window.findChild<ElidedLabel*>(QStringLiteral("statusText"))->text(); }
    void choose(int row) const { window.table().setCurrentIndex(model.index(row, 0)); }
    // What the detail of an order says.
    QString words(int row) const { return desk.wordsFor(makeOrderDetail(*model.list(), model.rowAt(row))); }

    const QDateTime created;
    QByteArray refusing;
    std::atomic<bool> isSilent = false;
    QTemporaryDir folder;
    QSettings settings;
    FakeVault vault;
    QThreadPool pool;
    ScriptedServer server;
    Session session;
    OrderMemory memory;
    OrderSearch search;
    OrderTableModel model;
    SideBarModel sideBar;
    MainWindow window;
    CreationDesk desk;
    int calls = 0;
};

QString dayText(const QDate& day)
{
    return QLocale().toString(day, QLocale::ShortFormat);
}

} // namespace

// "When was it created?" from the menu, with its price before and after.
class CreationDeskTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void thePriceIsNamedBeforeAndAfter();
    void twoIntegrationsAreAskedAtOnce();
    void whatIsOlderIsBefore();
    void aRefusalIsSaidAndTheOtherIsAsked();
    void askingCanBeStopped();
    void theDetailShowsIt();
    void itEndsWithItsConnection();
    void itUsesNoKeyThatIsNotThereAnyMore();
    void withoutAConnectionThereIsNothingToAsk();
};

void CreationDeskTest::thePriceIsNamedBeforeAndAfter()
{
    const QDate day = QDate::currentDate().addDays(-20);
    Office office(day);
    QVERIFY(office.isLoaded());
    office.choose(0);
    QCOMPARE(office.ask().text(), Actions::askCreationText(12));
    office.ask().trigger();
    QCOMPARE(office.ask().text(), Actions::askCreationText(std::nullopt));
    QCOMPARE(office.status(), QStringLiteral("Asking Kombo when they were created: up to 12 request(s)."));
    QTRY_COMPARE(office.ask().text(), Actions::askCreationText(12));
    QVERIFY(office.calls > 0 && office.calls <= 12);
    QCOMPARE(
        office.status(), QStringLiteral("Asked Kombo when they were created, with %1 request(s).").arg(office.calls));
    QCOMPARE(office.words(0), dayText(day) + QStringLiteral(", as asked of Kombo"));
    QCOMPARE(office.words(1), QString());
}

void CreationDeskTest::twoIntegrationsAreAskedAtOnce()
{
    const QDate day = QDate::currentDate().addDays(-200);
    Office office(day);
    QVERIFY(office.isLoaded());
    office.choose(0);
    office.window.table().selectAll();
    QCOMPARE(office.ask().text(), Actions::askCreationText(24));
    office.ask().trigger();
    QTRY_COMPARE(office.ask().text(), Actions::askCreationText(24));
    QVERIFY(office.calls > 12 && office.calls <= 24);
    QCOMPARE(office.words(0), dayText(day) + QStringLiteral(", as asked of Kombo"));
    QCOMPARE(office.words(1), office.words(0));
}

void CreationDeskTest::whatIsOlderIsBefore()
{
    Office office(QDate(2020, 1, 1));
    QVERIFY(office.isLoaded());
    office.choose(0);
    office.ask().trigger();
    QTRY_COMPARE(office.calls, 3);
    QTRY_COMPARE(office.words(0),
        QStringLiteral("Before %1, as asked of Kombo").arg(dayText(QDate::currentDate().addDays(-365))));
}

void CreationDeskTest::aRefusalIsSaidAndTheOtherIsAsked()
{
    const QDate day = QDate::currentDate().addDays(-3);
    Office office(day);
    office.refusing = acme.toLatin1();
    QVERIFY(office.isLoaded());
    office.choose(0);
    office.window.table().selectAll();
    office.ask().trigger();
    QTRY_VERIFY(office.status().startsWith(QStringLiteral("Asked Kombo")));
    QVERIFY2(office.status().contains(QStringLiteral("Of 1 it is unknown.")), qPrintable(office.status()));
    QVERIFY2(office.status().contains(acme), qPrintable(office.status()));
    QStringList words{office.words(0), office.words(1)};
    words.sort();
    QStringList expected{
        QStringLiteral("Kombo's answers do not tell"), dayText(day) + QStringLiteral(", as asked of Kombo")};
    expected.sort();
    QCOMPARE(words, expected);
}

void CreationDeskTest::askingCanBeStopped()
{
    Office office(QDate::currentDate());
    QVERIFY(office.isLoaded());
    office.isSilent = true;
    office.choose(0);
    office.ask().trigger();
    office.ask().trigger();
    QTRY_COMPARE(office.ask().text(), Actions::askCreationText(12));
    QVERIFY2(
        office.status().endsWith(QStringLiteral("It ended before all were asked for.")), qPrintable(office.status()));
}

void CreationDeskTest::theDetailShowsIt()
{
    Office office(QDate::currentDate().addDays(-1));
    QVERIFY(office.isLoaded());
    office.choose(0);
    office.ask().trigger();
    QTRY_COMPARE(office.ask().text(), Actions::askCreationText(12));
    OrderDetail detail = makeOrderDetail(*office.model.list(), *office.window.table().currentOrder());
    detail.created = office.desk.wordsFor(detail);
    office.window.detail().showDetail(detail);
    const QList<FieldRow*> rows = office.window.findChildren<FieldRow*>();
    QCOMPARE(std::count_if(rows.begin(), rows.end(),
                 [&](const FieldRow* row) {
                     return row->isVisibleTo(&office.window.detail()) && row->value() == detail.created;
                 }),
        1);
}

void CreationDeskTest::itEndsWithItsConnection()
{
    Office office(QDate::currentDate().addDays(-1));
    QVERIFY(office.isLoaded());
    office.choose(0);
    office.ask().trigger();
    QTRY_COMPARE(office.ask().text(), Actions::askCreationText(12));
    OrderDetail detail = makeOrderDetail(*office.model.list(), office.model.rowAt(0));
    QVERIFY(!office.desk.wordsFor(detail).isEmpty());
    office.session.setEnabled(office.session.connections().constFirst().connection.keySlot, false);
    QCOMPARE(office.desk.wordsFor(detail), QString());
}

void CreationDeskTest::itUsesNoKeyThatIsNotThereAnyMore()
{
    Office office(QDate::currentDate().addDays(-1));
    QVERIFY(office.isLoaded());
    const QString ours = office.session.connections().constFirst().connection.keySlot;
    office.session.use(Connection{newKeySlot(), QStringLiteral("Another"), office.server.baseUrl(),
                           {{QStringLiteral("workday:other"), {}}}},
        ApiKey::fromBytes("kk_live_2"));
    office.choose(0);
    office.ask().trigger();
    office.session.setEnabled(ours, false);
    QVERIFY(office.session.isOpen());
    QTRY_VERIFY(office.status().endsWith(QStringLiteral("It ended before all were asked for.")));
}

void CreationDeskTest::withoutAConnectionThereIsNothingToAsk()
{
    Office office(QDate::currentDate().addDays(-1));
    QVERIFY(office.isLoaded());
    office.choose(0);
    QVERIFY(office.ask().isEnabled());
    office.session.setEnabled(office.session.connections().constFirst().connection.keySlot, false);
    QVERIFY(!office.ask().isEnabled());
}

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    applyTheme(application, Theme());
    CreationDeskTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_creationdesk.moc"
