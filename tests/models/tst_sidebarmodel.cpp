// SPDX-License-Identifier: MIT
#include "models/sidebarmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace docket;

// The rows of the side bar: what stands there, and what stays where when counts change.
class SideBarModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void emptySectionsSayZero();
    void sectionsHoldTheirValues();
    void connectionsStandInTheirOrderWithWhatFailed();
    void theViewsThatAreAlwaysThereStandOnTop();
    void savedViewsStandBelowThem();
    void sameIntegrationOfTwoConnectionsHasTwoCounts();
    void severalConnectionsHaveASectionOfTheirOwn();
    void rareSectionsComeWithTheirValues();
    void foldedSectionsKeepTheirTitle();
    void moreValuesComeWithASearch();
    void rowsStayWithTheirValueThroughARefresh();
    void rowsAreReadAloudWithCountAndUse();
    void maskedPeopleAreANote();
    void keysGoPastSearchAndNotes();
};

namespace {

struct Count
{
    QString label;
    qint64 count;
    FilterUse use = FilterUse::None;
};

std::shared_ptr<FacetLists> listsWith(Facet facet, const QList<Count>& counts, qint64 found = -1)
{
    auto lists = std::make_shared<FacetLists>();
    FacetList& list = lists->asked[static_cast<std::size_t>(facet)];
    for (const Count& count : counts) {
        list.values += FacetValue{count.label, {facetField(facet), count.label}, count.count, count.use};
        list.longest = std::max(list.longest, count.count);
    }
    list.found = found < 0 ? counts.size() : found;
    return lists;
}

SourceState sourceState(const QString& label, SourceState::Phase phase)
{
    SourceState state;
    state.source = {QStringLiteral("workday:") + label, label};
    state.phase = phase;
    return state;
}

// "Package | basic 3 | plus 2", of one facet.
QString rowsOf(const SideBarModel& model, Facet facet)
{
    QStringList texts;
    for (int at = 0; at < model.rowCount(); ++at) {
        const FacetRow& row = model.row(at);
        if (row.facet != facet)
            continue;
        QString text = row.kind == FacetRow::Kind::Search ? QStringLiteral("[find]") : row.text;
        if (row.failed)
            text += QStringLiteral(" !");
        else if (row.count)
            text += QStringLiteral(" %1").arg(*row.count);
        texts += text;
    }
    return texts.join(QStringLiteral(" | "));
}

const QString basic = QStringLiteral("basic");
const QString plus = QStringLiteral("plus");

} // namespace

void SideBarModelTest::theViewsThatAreAlwaysThereStandOnTop()
{
    SideBarModel model;
    const QAbstractItemModelTester tester(&model);
    auto lists = std::make_shared<FacetLists>();
    lists->scope = Scope::New;
    lists->inScopes = {41, 37, 4, 3, 6, 12, 3'912};
    model.showLists(lists);
    QStringList rows;
    for (int at = 0; at < 8; ++at)
        rows += model.index(at).data(Qt::AccessibleTextRole).toString();
    QCOMPARE(rows,
        (QStringList{QStringLiteral("Views"), QStringLiteral("To do, 41 order(s)"),
            QStringLiteral("New, 37 order(s), shown now"), QStringLiteral("Changed, 4 order(s)"),
            QStringLiteral("Done, 3 order(s)"), QStringLiteral("Snoozed, 6 order(s)"),
            QStringLiteral("No longer open, 12 order(s)"), QStringLiteral("All open, 3912 order(s)")}));
    QCOMPARE(model.row(8).text, QStringLiteral("Connections"));
}

void SideBarModelTest::savedViewsStandBelowThem()
{
    constexpr int first = 8;
    SideBarModel model;
    const QAbstractItemModelTester tester(&model);
    model.showViews({QStringLiteral("Lyon"), QStringLiteral("Phones")}, 1);
    QCOMPARE(model.row(first).text, QStringLiteral("Lyon"));
    QCOMPARE(model.index(first + 1).data(Qt::AccessibleTextRole).toString(), QStringLiteral("Phones, shown now"));
    const QPersistentModelIndex phones = model.index(first + 1);
    model.showViews({QStringLiteral("Lyon"), QStringLiteral("Phones · edited")}, 1);
    QCOMPARE(phones.data().toString(), QStringLiteral("Phones · edited"));
    model.showViews({}, -1);
    QCOMPARE(model.row(first).text, QStringLiteral("Connections"));
}

void SideBarModelTest::emptySectionsSayZero()
{
    SideBarModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(rowsOf(model, Facet::Integration), QStringLiteral("Connections 0"));
    QCOMPARE(rowsOf(model, Facet::Package), QStringLiteral("Package 0"));
    QCOMPARE(rowsOf(model, Facet::Attention), QStringLiteral("Needs attention 0"));
    QVERIFY(!model.row(0).canFold);
}

void SideBarModelTest::sectionsHoldTheirValues()
{
    SideBarModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.showLists(listsWith(Facet::Package, {{basic, 3}, {plus, 2}}, 9));
    QCOMPARE(rowsOf(model, Facet::Package), QStringLiteral("Package | basic 3 | plus 2 | Show 7 more"));
    QCOMPARE(rowsOf(model, Facet::Job), QStringLiteral("Job 0"));
    const FacetRow& row = model.row(model.positionOf(FacetRow::Kind::Bar, Facet::Package));
    QCOMPARE(row.value, (FilterValue{QStringLiteral("package"), basic}));
    QCOMPARE(row.longest, 3);
}

void SideBarModelTest::connectionsStandInTheirOrderWithWhatFailed()
{
    SideBarModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.showSources({sourceState(QStringLiteral("Globex"), SourceState::Phase::Failed),
        sourceState(QStringLiteral("Acme"), SourceState::Phase::Complete),
        sourceState(QString(), SourceState::Phase::Loading)});
    auto lists = listsWith(Facet::Integration, {{QStringLiteral("workday:Acme"), 12, FilterUse::Chosen}});
    model.showLists(lists);
    QCOMPARE(rowsOf(model, Facet::Integration), QStringLiteral("Connections | Globex ! | Acme 12 | workday: 0"));
    const int first = model.positionOf(FacetRow::Kind::Section, Facet::Integration) + 1;
    QCOMPARE(model.row(first + 1).colorIndex, 1);
    QVERIFY(model.row(first + 1).use == FilterUse::Chosen);
    QCOMPARE(model.row(first).value, (FilterValue{QStringLiteral("integration"), QStringLiteral("workday:Globex")}));
}

void SideBarModelTest::sameIntegrationOfTwoConnectionsHasTwoCounts()
{
    SideBarModel model;
    auto lists = std::make_shared<FacetLists>();
    FacetList& list = lists->asked[static_cast<std::size_t>(Facet::Integration)];
    QList<SourceState> sources;
    for (const char* connection : {"eu", "us"}) {
        SourceState state = sourceState(QStringLiteral("Acme"), SourceState::Phase::Complete);
        state.source.connection = QString::fromLatin1(connection);
        sources += state;
        list.values += FacetValue{QStringLiteral("Acme"), {facetField(Facet::Integration), state.source.integrationId},
            3 + list.values.size(), FilterUse::None, state.source.connection};
    }
    model.showLists(lists);
    model.showSources(sources);
    QCOMPARE(rowsOf(model, Facet::Integration), QStringLiteral("Connections | Acme 3 | Acme 4"));
}

void SideBarModelTest::severalConnectionsHaveASectionOfTheirOwn()
{
    SideBarModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.showLists(listsWith(Facet::Connection, {{QStringLiteral("EU"), 3}}));
    QCOMPARE(rowsOf(model, Facet::Connection), QString());
    model.showLists(listsWith(Facet::Connection, {{QStringLiteral("EU"), 3}, {QStringLiteral("US"), 2}}));
    QCOMPARE(rowsOf(model, Facet::Connection), QStringLiteral("Connection | EU 3 | US 2"));
    QCOMPARE(rowsOf(model, Facet::Integration), QStringLiteral("Integrations 0"));
}

void SideBarModelTest::rareSectionsComeWithTheirValues()
{
    SideBarModel model;
    QCOMPARE(model.positionOf(FacetRow::Kind::Section, Facet::Status), -1);
    model.showLists(listsWith(Facet::Status, {{QStringLiteral("open"), 3}}));
    QCOMPARE(rowsOf(model, Facet::Status), QStringLiteral("Status | open 3"));
    model.showLists(std::make_shared<FacetLists>());
    QCOMPARE(model.positionOf(FacetRow::Kind::Section, Facet::Status), -1);
}

void SideBarModelTest::foldedSectionsKeepTheirTitle()
{
    SideBarModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.showLists(listsWith(Facet::Package, {{basic, 3}, {plus, 2}}));
    model.setFolded(Facet::Package, true);
    QCOMPARE(rowsOf(model, Facet::Package), QStringLiteral("Package"));
    QVERIFY(model.row(model.positionOf(FacetRow::Kind::Section, Facet::Package)).folded);
    model.showLists(listsWith(Facet::Package, {{basic, 1}}));
    QCOMPARE(rowsOf(model, Facet::Package), QStringLiteral("Package"));
    model.setFolded(Facet::Package, false);
    QCOMPARE(rowsOf(model, Facet::Package), QStringLiteral("Package | basic 1"));
}

void SideBarModelTest::moreValuesComeWithASearch()
{
    SideBarModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy asked(&model, &SideBarModel::askChanged);
    const auto lastAsk = [&] { return asked.last().at(1).value<FacetAsk>(); };
    model.showLists(listsWith(Facet::Package, {{basic, 3}}, 90));
    model.showMore(Facet::Package);
    QCOMPARE(lastAsk(), (FacetAsk{50, {}}));
    QCOMPARE(rowsOf(model, Facet::Package), QStringLiteral("Package | [find] | basic 3 | Show 89 more | Show fewer"));
    model.showMore(Facet::Package);
    QCOMPARE(lastAsk(), (FacetAsk{100, {}}));
    model.search(Facet::Package, QStringLiteral("zz"));
    QCOMPARE(lastAsk(), (FacetAsk{50, QStringLiteral("zz")}));
    model.showLists(listsWith(Facet::Package, {}));
    QCOMPARE(rowsOf(model, Facet::Package), QStringLiteral("Package | [find] | Nothing found | Show fewer"));
    model.showFewer(Facet::Package);
    QCOMPARE(lastAsk(), FacetAsk{});
    model.showLists(listsWith(Facet::Package, {{basic, 3}}, 90));
    QCOMPARE(rowsOf(model, Facet::Package), QStringLiteral("Package | basic 3 | Show 89 more"));
}

void SideBarModelTest::rowsStayWithTheirValueThroughARefresh()
{
    SideBarModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QString extra = QStringLiteral("extra");
    model.showLists(listsWith(Facet::Package, {{basic, 3}, {plus, 2}, {extra, 1}}));
    const int first = model.positionOf(FacetRow::Kind::Bar, Facet::Package);
    const QPersistentModelIndex second(model.index(first + 1));
    const QPersistentModelIndex third(model.index(first + 2));
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.showLists(listsWith(Facet::Package, {{plus, 9}, {QStringLiteral("new"), 4}, {basic, 3}}));
    QCOMPARE(rowsOf(model, Facet::Package), QStringLiteral("Package | plus 9 | new 4 | basic 3"));
    QCOMPARE(second.data().toString(), plus);
    QCOMPARE(second.row(), first);
    QVERIFY(!third.isValid());
    QCOMPARE(reset.size(), 0);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.showLists(listsWith(Facet::Package, {{plus, 9}, {QStringLiteral("new"), 5}, {basic, 3}}));
    QCOMPARE(changed.size(), 1); // one number changed, one row is painted
}

void SideBarModelTest::rowsAreReadAloudWithCountAndUse()
{
    FacetRow row;
    row.text = QStringLiteral("Background basic");
    row.count = 21;
    QVERIFY(accessibleText(row).startsWith(QStringLiteral("Background basic, 21 order")));
    row.use = FilterUse::Chosen;
    QVERIFY(accessibleText(row).endsWith(QStringLiteral(", chosen")));
    row.use = FilterUse::Excluded;
    QVERIFY(accessibleText(row).endsWith(QStringLiteral(", excluded")));
    SideBarModel model;
    model.showLists(listsWith(Facet::Package, {{basic, 3}}));
    const QModelIndex section = model.index(model.positionOf(FacetRow::Kind::Section, Facet::Package));
    QCOMPARE(section.data(Qt::AccessibleTextRole).toString(), QStringLiteral("Package, open"));
    model.setFolded(Facet::Package, true);
    QCOMPARE(section.data(Qt::AccessibleTextRole).toString(), QStringLiteral("Package, closed"));
    model.showSources({sourceState(QStringLiteral("Globex"), SourceState::Phase::Failed)});
    const int globex = model.positionOf(FacetRow::Kind::Section, Facet::Integration) + 1;
    QCOMPARE(model.index(globex).data(Qt::AccessibleTextRole).toString(), QStringLiteral("Globex, failed"));
}

void SideBarModelTest::maskedPeopleAreANote()
{
    SideBarModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto lists = listsWith(Facet::Recruiter, {{QStringLiteral("jane@example.com"), 3}}, 20);
    model.showLists(std::make_shared<FacetLists>(masked(*lists)));
    QCOMPARE(rowsOf(model, Facet::Recruiter), QStringLiteral("Recruiter | Masked"));
    model.showLists(lists);
    QCOMPARE(rowsOf(model, Facet::Recruiter), QStringLiteral("Recruiter | jane@example.com 3 | Show 19 more"));
}

void SideBarModelTest::keysGoPastSearchAndNotes()
{
    SideBarModel model;
    model.search(Facet::Job, QStringLiteral("zz"));
    const auto enabled = [&](FacetRow::Kind kind) {
        return model.index(model.positionOf(kind, Facet::Job)).flags().testFlag(Qt::ItemIsEnabled);
    };
    QVERIFY(!enabled(FacetRow::Kind::Search));
    QVERIFY(!enabled(FacetRow::Kind::Note));
    QVERIFY(enabled(FacetRow::Kind::Section));
    QVERIFY(enabled(FacetRow::Kind::Fewer));
}

QTEST_GUILESS_MAIN(SideBarModelTest)
#include "tst_sidebarmodel.moc"
