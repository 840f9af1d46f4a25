// SPDX-License-Identifier: MIT
#include "models/filterhistory.h"
#include "models/savedviews.h"

#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace docket;

namespace {

const SavedView triage{QStringLiteral("Monday, triage"), QStringLiteral("country:DE \"a, b\" -is:dup"),
    QStringLiteral("candidate:200;job:120|job-,candidate"), QStringLiteral("v1")};
const SavedView chase{QStringLiteral("Zu klären"), QStringLiteral("no:phone"), {}, QStringLiteral("v2")};
const SavedView lyon{QStringLiteral("Lyon"), QStringLiteral("city:=\"Lyon\""), {}, QStringLiteral("v3")};

// A settings file that programs open one after the other.
struct SettingsFile
{
    QString path() const { return folder.filePath(QStringLiteral("docket.ini")); }
    template <typename Use>
    void with(Use use)
    {
        QSettings settings(path(), QSettings::IniFormat);
        use(settings);
    }
    QList<SavedView> views()
    {
        QList<SavedView> read;
        with([&](QSettings& settings) { read = SavedViews(settings).all(); });
        return read;
    }
    void keep(const QList<SavedView>& views)
    {
        with([&](QSettings& settings) { QVERIFY(SavedViews(settings).setAll(views)); });
    }
    QByteArray bytes() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir folder;
};

} // namespace

// What of the filter outlasts the program.
class SavedViewsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void viewsComeBackWholeAndInTheirOrder();
    void aNewOrderKeepsEveryView();
    void aRemovedViewIsGone();
    void unknownKeysStayWithTheirView();
    void brokenEntriesAreLeftOutAndLeftAlone();
    void viewsThatTheOrderDoesNotNameComeLast();
    void oneNameIsOneView();
    void aViewIsEditedWhenWhatIsShownDiffers_data();
    void aViewIsEditedWhenWhatIsShownDiffers();
    void readOnlySettingsAreReported();
    void historyIsNewestFirstWithoutRepeats();
    void historyHasALimit();
    void historyIsForgottenWithTheProgramUnlessAskedFor();
    void forgottenHistoryLeavesTheFile();
    void filtersOfTheSessionNeverReachTheFile();
};

void SavedViewsTest::viewsComeBackWholeAndInTheirOrder()
{
    SettingsFile file;
    QCOMPARE(file.views(), QList<SavedView>());
    file.keep({triage, chase, lyon});
    QCOMPARE(file.views(), (QList<SavedView>{triage, chase, lyon}));
}

void SavedViewsTest::aNewOrderKeepsEveryView()
{
    SettingsFile file;
    file.keep({triage, chase, lyon});
    file.keep({lyon, triage, chase});
    QCOMPARE(file.views(), (QList<SavedView>{lyon, triage, chase}));
}

void SavedViewsTest::aRemovedViewIsGone()
{
    SettingsFile file;
    file.keep({triage, chase, lyon});
    file.keep({triage, lyon});
    QCOMPARE(file.views(), (QList<SavedView>{triage, lyon}));
    QVERIFY(!file.bytes().contains("no:phone"));
}

void SavedViewsTest::unknownKeysStayWithTheirView()
{
    SettingsFile file;
    file.keep({triage, chase});
    file.with([&](QSettings& settings) { // as a later Docket might
        settings.setValue(QStringLiteral("views/v2/grouping"), QStringLiteral("country"));
    });
    SavedView renamed = chase;
    renamed.name = QStringLiteral("Chase");
    file.keep({renamed, triage, lyon});
    file.with([&](QSettings& settings) {
        QCOMPARE(settings.value(QStringLiteral("views/v2/grouping")).toString(), QStringLiteral("country"));
        QCOMPARE(settings.value(QStringLiteral("views/v2/name")).toString(), QStringLiteral("Chase"));
    });
}

void SavedViewsTest::brokenEntriesAreLeftOutAndLeftAlone()
{
    SettingsFile file;
    file.keep({triage, chase});
    file.with([](QSettings& settings) {
        settings.setValue(QStringLiteral("views/nameless/filter"), QStringLiteral("x"));
        settings.setValue(QStringLiteral("views/order"),
            QStringList{QStringLiteral("nameless"), QStringLiteral("gone")}
                + settings.value(QStringLiteral("views/order")).toStringList());
    });
    QCOMPARE(file.views(), (QList<SavedView>{triage, chase}));
    file.keep({chase});
    QCOMPARE(file.views(), QList<SavedView>{chase});
    file.with([](QSettings& settings) {
        QCOMPARE(settings.value(QStringLiteral("views/nameless/filter")).toString(), QStringLiteral("x"));
    });
}

void SavedViewsTest::viewsThatTheOrderDoesNotNameComeLast()
{
    SettingsFile file;
    file.keep({triage, chase});
    file.with([](QSettings& settings) {
        settings.setValue(QStringLiteral("views/v3/name"), lyon.name);
        settings.setValue(QStringLiteral("views/v3/filter"), lyon.filter);
    });
    QCOMPARE(file.views(), (QList<SavedView>{triage, chase, lyon}));
    file.with([](QSettings& settings) { settings.remove(QStringLiteral("views/order")); });
    QCOMPARE(file.views().size(), 3);
}

void SavedViewsTest::oneNameIsOneView()
{
    const QList<SavedView> views{triage, chase};
    QCOMPARE(viewNamed(views, QStringLiteral(" ZU KLÄREN ")), 1);
    QCOMPARE(viewNamed(views, QStringLiteral("Lyon")), -1);
    SavedView again{QStringLiteral("zu klären"), QStringLiteral("no:name"), {}, {}};
    const QList<SavedView> replaced = withView(views, again);
    again.id = chase.id;
    QCOMPARE(replaced, (QList<SavedView>{triage, again}));
    QCOMPARE(withView(views, lyon), (QList<SavedView>{triage, chase, lyon}));
    SettingsFile file;
    file.keep(views);
    file.keep(replaced);
    QCOMPARE(file.views(), replaced);
    file.keep(withView(replaced, {QStringLiteral("New"), QStringLiteral("x"), {}, {}}));
    QVERIFY(!file.views().last().id.isEmpty()); // made when it was kept
}

void SavedViewsTest::aViewIsEditedWhenWhatIsShownDiffers_data()
{
    QTest::addColumn<QString>("viewTable");
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QString>("table");
    QTest::addColumn<bool>("edited");
    const QString state = QStringLiteral("job|job");
    QTest::newRow("as saved") << state << QStringLiteral("no:phone") << state << false;
    QTest::newRow("a blank behind") << state << QStringLiteral("no:phone ") << state << false;
    QTest::newRow("another filter") << state << QStringLiteral("no:name") << state << true;
    QTest::newRow("no filter") << state << QString() << state << true;
    QTest::newRow("other columns") << state << QStringLiteral("no:phone") << QStringLiteral("job,city|job") << true;
    QTest::newRow("a view that says nothing of columns") << QString() << QStringLiteral("no:phone") << state << false;
}

void SavedViewsTest::aViewIsEditedWhenWhatIsShownDiffers()
{
    QFETCH(const QString, viewTable);
    QFETCH(const QString, filter);
    QFETCH(const QString, table);
    QFETCH(const bool, edited);
    QCOMPARE(isEdited({QStringLiteral("x"), QStringLiteral("no:phone"), viewTable, {}}, filter, table), edited);
}

void SavedViewsTest::readOnlySettingsAreReported()
{
    QSettings settings(QStringLiteral("/proc/docket.ini"), QSettings::IniFormat);
    QVERIFY(!SavedViews(settings).setAll({triage}));
}

void SavedViewsTest::historyIsNewestFirstWithoutRepeats()
{
    SettingsFile file;
    file.with([](QSettings& settings) {
        FilterHistory history(settings);
        for (const char* filter : {"a", "b", " a ", "", "  "})
            history.remember(QString::fromLatin1(filter));
        history.remember(QString(5'000, QLatin1Char('x')));
        QCOMPARE(history.filters(), (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
    });
}

void SavedViewsTest::historyHasALimit()
{
    SettingsFile file;
    file.with([](QSettings& settings) {
        FilterHistory history(settings);
        for (int i = 0; i < 60; ++i)
            history.remember(QString::number(i));
        QCOMPARE(history.filters().size(), 50);
        QCOMPARE(history.filters().first(), QStringLiteral("59"));
        QCOMPARE(history.filters().last(), QStringLiteral("10"));
    });
}

void SavedViewsTest::historyIsForgottenWithTheProgramUnlessAskedFor()
{
    SettingsFile file;
    file.with([](QSettings& settings) { FilterHistory(settings).remember(QStringLiteral("müller")); });
    QVERIFY(!file.bytes().contains("ller"));
    file.with([](QSettings& settings) {
        FilterHistory history(settings);
        QVERIFY(history.filters().isEmpty());
        QVERIFY(!history.isKept());
        history.remember(QStringLiteral("a, \"b\""));
        history.setKept(true);
        history.remember(QStringLiteral("c"));
    });
    file.with([](QSettings& settings) {
        QCOMPARE(FilterHistory(settings).filters(), (QStringList{QStringLiteral("c"), QStringLiteral("a, \"b\"")}));
    });
}

void SavedViewsTest::forgottenHistoryLeavesTheFile()
{
    SettingsFile file;
    file.with([](QSettings& settings) {
        FilterHistory history(settings);
        history.setKept(true);
        history.remember(QStringLiteral("secretname"));
    });
    QVERIFY(file.bytes().contains("secretname"));
    file.with([](QSettings& settings) {
        FilterHistory history(settings);
        history.setKept(false); // stays for this session only
        QCOMPARE(history.filters().size(), 1);
    });
    QVERIFY(!file.bytes().contains("secretname"));
    file.with([](QSettings& settings) {
        FilterHistory history(settings);
        history.setKept(true);
        history.remember(QStringLiteral("secretname"));
        history.forget();
        QVERIFY(history.filters().isEmpty());
        QVERIFY(history.isKept());
    });
    QVERIFY(!file.bytes().contains("secretname"));
}

void SavedViewsTest::filtersOfTheSessionNeverReachTheFile()
{
    SettingsFile file;
    file.with([](QSettings& settings) {
        FilterHistory history(settings);
        history.setKept(true);
        history.remember(QStringLiteral("own"));
        history.remember(QStringLiteral("demo"), FilterHistory::Lasting::Session);
        QCOMPARE(history.filters(), (QStringList{QStringLiteral("demo"), QStringLiteral("own")}));
    });
    file.with([](QSettings& settings) {
        FilterHistory history(settings);
        QCOMPARE(history.filters(), QStringList{QStringLiteral("own")});
        history.remember(QStringLiteral("demo")); // with orders of one's own
    });
    QVERIFY(file.bytes().contains("demo"));
}

QTEST_GUILESS_MAIN(SavedViewsTest)
#include "tst_savedviews.moc"
