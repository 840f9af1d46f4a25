// SPDX-License-Identifier: MIT
#include "models/orders/query.h"
#include "models/orders/search.h"
#include "models/ordertablemodel.h"
#include "tests/models/testorders.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace docket;
using namespace docket::test;

class OrderTableModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void showsAnOrderInItsColumns();
    void aMissingNameFallsBackToTheMailAddress();
    void aMissingValueIsNull();
    void statusIsShownAsItCame();
    void namesSayWhatTheyStandFor();
    void aResultThatGrewIsInserted();
    void aResultThatShrankIsAReset();
    void rowsAreFoundAgainInTheNextResult();
    void ordersOfAReplacedGenerationAreFoundByTheirId();
    void theFirstColumnReadsTheRowAloud();
    void childrenHaveNoRows();
    void everyCellCanBeFilteredByWhatItSays();
    void cellsWithoutAValueCannotBeFilteredBy();
    void addressesAreThoseReceived();
    void maskedPersonalColumnsTellNothing();
};

static QString shown(const OrderTableModel& model, int row, OrderColumn column, int role = Qt::DisplayRole)
{
    return model.index(row, static_cast<int>(column)).data(role).toString();
}

void OrderTableModelTest::showsAnOrderInItsColumns()
{
    OrderTableModel model;
    const QAbstractItemModelTester tester(&model);
    Orders orders;
    orders.receive({orderJsonFor("o1")});
    model.showResult(orders.list());
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(shown(model, 0, OrderColumn::Candidate), QStringLiteral("Müller, Zoë"));
    QCOMPARE(shown(model, 0, OrderColumn::Job), QStringLiteral("Nurse"));
    QCOMPARE(shown(model, 0, OrderColumn::Package), QStringLiteral("Background basic"));
    QCOMPARE(shown(model, 0, OrderColumn::Location), QStringLiteral("Berlin"));
    QCOMPARE(shown(model, 0, OrderColumn::Location, SuffixRole), QStringLiteral("DE"));
    QCOMPARE(shown(model, 0, OrderColumn::Recruiter), QStringLiteral("Jane Doe"));
    QCOMPARE(shown(model, 0, OrderColumn::Email), QStringLiteral("o1@example.com"));
    QCOMPARE(shown(model, 0, OrderColumn::Phone), QStringLiteral("+49 176 5550 123"));
    QCOMPARE(shown(model, 0, OrderColumn::JobCode), QStringLiteral("ICU-1"));
    QCOMPARE(shown(model, 0, OrderColumn::Integration), QStringLiteral("Acme"));
}

void OrderTableModelTest::aMissingNameFallsBackToTheMailAddress()
{
    OrderTableModel model;
    const QAbstractItemModelTester tester(&model);
    Orders orders;
    orders.receive({R"({"id":"o1","package_id":"p","candidate":{"email":"nurse.applicant77@example.com"}})"});
    model.showResult(orders.list());
    QCOMPARE(shown(model, 0, OrderColumn::Candidate), QStringLiteral("nurse.applicant77"));
    QVERIFY(model.index(0, 0).data(FallbackRole).toBool());
}

void OrderTableModelTest::aMissingValueIsNull()
{
    OrderTableModel model;
    const QAbstractItemModelTester tester(&model);
    Orders orders;
    orders.receive({R"({"id":"o1","package_id":null})"});
    model.showResult(orders.list());
    for (int column = 0; column < orderColumnCount; ++column) {
        const bool known = static_cast<OrderColumn>(column) == OrderColumn::Integration;
        QCOMPARE(model.index(0, column).data(NullRole).toBool(), !known);
    }
    QCOMPARE(shown(model, 0, OrderColumn::Job, Qt::AccessibleTextRole), QStringLiteral("not provided"));
}

void OrderTableModelTest::statusIsShownAsItCame()
{
    OrderTableModel model;
    Orders orders;
    orders.receive({R"({"id":"o1","status":"CANCELLED"})", R"({"id":"o2","status":" PARKED "})", R"({"id":"o3"})"});
    model.showResult(orders.list());
    QCOMPARE(shown(model, 0, OrderColumn::Status), QStringLiteral("CANCELLED"));
    QCOMPARE(shown(model, 1, OrderColumn::Status), QStringLiteral("PARKED")); // unknown to us
    const QModelIndex none = model.index(2, static_cast<int>(OrderColumn::Status));
    QVERIFY(none.data(NullRole).toBool());
    const auto value = model.filterValue(model.index(0, static_cast<int>(OrderColumn::Status)));
    QVERIFY(value);
    QCOMPARE(*value, (FilterValue{QStringLiteral("status"), QStringLiteral("CANCELLED")}));
}

void OrderTableModelTest::namesSayWhatTheyStandFor()
{
    OrderTableModel model;
    const auto names = std::make_shared<SourceNames>();
    KnownNames known;
    known.packages["bg_1"] = {"Background check", "BACKGROUND_CHECK"};
    names->set(known);
    OrderSource source{"workday:abc", "Acme", "slot", "Kombo EU"};
    source.names = names;
    Store store;
    PageParser parser;
    store.append(store.begin(source),
        parser.parse(
            pageOf({R"({"id":"o1","package_id":"bg_1"})", R"({"id":"o2","package_id":"bg_2"})"}).toStdString()));
    auto list = std::make_shared<OrderList>();
    list->snapshot = store.snapshot();
    list->rows = {OrderRow{list->snapshot->rows().front().first}, OrderRow{list->snapshot->rows().front().first + 1}};
    model.showResult(list);
    QCOMPARE(shown(model, 0, OrderColumn::Package), QStringLiteral("Background check"));
    QCOMPARE(shown(model, 0, OrderColumn::Package, OriginRole), QStringLiteral("bg_1, BACKGROUND_CHECK"));
    QCOMPARE(shown(model, 1, OrderColumn::Package), QStringLiteral("bg_2"));
    QCOMPARE(shown(model, 1, OrderColumn::Package, OriginRole), QString());
    QCOMPARE(
        shown(model, 0, OrderColumn::Integration, OriginRole), QStringLiteral("workday:abc, connection “Kombo EU”"));
    QCOMPARE(*model.filterValue(model.index(0, static_cast<int>(OrderColumn::Package))),
        (FilterValue{QStringLiteral("package"), QStringLiteral("bg_1")}));
}

void OrderTableModelTest::aResultThatGrewIsInserted()
{
    OrderTableModel model;
    const QAbstractItemModelTester tester(&model);
    Orders orders;
    orders.receive({orderJsonFor("o1"), orderJsonFor("o2")});
    model.showResult(orders.list());
    const QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    orders.receive({orderJsonFor("o3"), orderJsonFor("o4")});
    model.showResult(orders.list());
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(reset.size(), 0);
    QCOMPARE(model.rowCount(), 4);
}

void OrderTableModelTest::aResultThatShrankIsAReset()
{
    OrderTableModel model;
    const QAbstractItemModelTester tester(&model);
    Orders orders;
    orders.receive({orderJsonFor("o1"), orderJsonFor("o2"), orderJsonFor("o3")});
    model.showResult(orders.list());
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    auto fewer = std::make_shared<OrderList>(*orders.list());
    fewer->rows.erase(fewer->rows.begin());
    model.showResult(fewer);
    QCOMPARE(reset.size(), 1);
    QCOMPARE(model.rowCount(), 2);
}

void OrderTableModelTest::rowsAreFoundAgainInTheNextResult()
{
    OrderTableModel model;
    Orders orders;
    orders.receive({orderJsonFor("o1"), orderJsonFor("o2"), orderJsonFor("o3")});
    model.showResult(orders.list());
    const std::vector<OrderRow> earlier{model.rowAt(0), model.rowAt(2)};
    auto fewer = std::make_shared<OrderList>(*orders.list());
    fewer->rows.erase(fewer->rows.begin());
    model.showResult(fewer);
    const OrderTableModel::Found found = model.find(earlier);
    QCOMPARE(found.positions, std::vector<int>{1});
    QCOMPARE(found.missing.size(), std::size_t{1});
}

void OrderTableModelTest::ordersOfAReplacedGenerationAreFoundByTheirId()
{
    OrderTableModel model;
    Orders orders;
    orders.receive({orderJsonFor("o1"), orderJsonFor("o2")});
    orders.finish();
    const std::shared_ptr<const OrderList> before = orders.list();
    model.showResult(before);
    orders.refreshWith({orderJsonFor("o0"), orderJsonFor("o2")});
    auto after = std::make_shared<OrderList>(*orders.list());
    after->moved = {{before->rows[1], after->rows[1]}};
    model.showResult(after);
    QCOMPARE(model.find({before->rows[1]}).positions, std::vector<int>{1});
}

void OrderTableModelTest::theFirstColumnReadsTheRowAloud()
{
    OrderTableModel model;
    Orders orders;
    orders.receive({orderJsonFor("o1")});
    model.showResult(orders.list());
    QCOMPARE(shown(model, 0, OrderColumn::Candidate, Qt::AccessibleTextRole),
        QStringLiteral("Müller, Zoë; job Nurse; package Background basic; location Berlin DE"));
}

void OrderTableModelTest::childrenHaveNoRows()
{
    OrderTableModel model;
    Orders orders;
    orders.receive({orderJsonFor("o1")});
    model.showResult(orders.list());
    QCOMPARE(model.rowCount(model.index(0, 0)), 0);
    QCOMPARE(model.columnCount(model.index(0, 0)), 0);
}

void OrderTableModelTest::everyCellCanBeFilteredByWhatItSays()
{
    OrderTableModel model;
    const QAbstractItemModelTester tester(&model);
    Orders orders;
    orders.receive({orderJsonFor("o1").replace(0, 1, R"({"status":"OPEN",)")});
    model.showResult(orders.list());
    for (int column = 0; column < orderColumnCount; ++column) {
        if (isRemembered(static_cast<OrderColumn>(column)))
            continue; // looked for by view
        const std::optional<FilterValue> value = model.filterValue(model.index(0, column));
        QVERIFY(value);
        const QString filter = withOnly({}, *value);
        QVERIFY2(!filter.isEmpty(), qPrintable(value->field));
        QCOMPARE(search(*orders.snapshot(), parseQuery(filter.toStdString()), {}).rows.size(), std::size_t{1});
    }
}

void OrderTableModelTest::cellsWithoutAValueCannotBeFilteredBy()
{
    OrderTableModel model;
    const QAbstractItemModelTester tester(&model);
    Orders orders;
    orders.receive({R"({"id":"o1","package_id":null,"candidate":{"phone":" "}})"});
    model.showResult(orders.list());
    for (int column = 0; column < orderColumnCount; ++column) {
        const bool known = static_cast<OrderColumn>(column) == OrderColumn::Integration;
        QCOMPARE(model.filterValue(model.index(0, column)).has_value(), known);
    }
    QVERIFY(!model.filterValue({}));
    QCOMPARE(model.candidateAddresses(0), QStringList());
    QCOMPARE(model.teamAddresses(0), QStringList());
}

void OrderTableModelTest::addressesAreThoseReceived()
{
    OrderTableModel model;
    const QAbstractItemModelTester tester(&model);
    Orders orders;
    orders.receive({orderJsonFor("o1")});
    model.showResult(orders.list());
    QCOMPARE(model.candidateAddresses(0), QStringList{QStringLiteral("o1@example.com")});
    QCOMPARE(model.teamAddresses(0), QStringList{QStringLiteral("jane.doe@example.com")});
}

void OrderTableModelTest::maskedPersonalColumnsTellNothing()
{
    OrderTableModel model;
    const QAbstractItemModelTester tester(&model);
    Orders orders;
    orders.receive({orderJsonFor("o1", "Zoë", "Geheim"), R"({"id":"o2"})"});
    model.showResult(orders.list());
    model.setMasked(true);
    const QStringList secrets{QStringLiteral("Zo"), QStringLiteral("Geheim"), QStringLiteral("example.com"),
        QStringLiteral("176"), QStringLiteral("Jane")};
    for (int column = 0; column < orderColumnCount; ++column) {
        for (int role = 0; role < SecondaryRole + 1; ++role) {
            const QString text = model.index(0, column).data(role).toString();
            for (const QString& secret : secrets)
                QVERIFY2(!text.contains(secret), qPrintable(text));
        }
    }
    QCOMPARE(shown(model, 0, OrderColumn::Job), QStringLiteral("Nurse"));
    // Nobody can tell an order without a name from one with.
    QCOMPARE(shown(model, 0, OrderColumn::Candidate), shown(model, 1, OrderColumn::Candidate));
    QVERIFY(!model.filterValue(model.index(0, 0)));
    QVERIFY(model.candidateAddresses(0).isEmpty());
    QVERIFY(model.teamAddresses(0).isEmpty());
    model.setMasked(false);
    QCOMPARE(shown(model, 0, OrderColumn::Candidate), QStringLiteral("Geheim, Zoë"));
}

QTEST_GUILESS_MAIN(OrderTableModelTest)
#include "tst_ordertablemodel.moc"
