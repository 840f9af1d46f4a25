// SPDX-License-Identifier: MIT
#include "models/connections.h"

#include <QFile>
#include <QSet>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace docket;

class ConnectionsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void pastedTextIsReadAsIds_data();
    void pastedTextIsReadAsIds();
    void repeatedIdsAreNamed();
    void anAliasMayFollowItsId();
    void aLabelIsMadeFromTheIdWhereThereIsNoAlias();
    void aSavedConnectionComesBackWhole();
    void settingsOfAnOlderVersionAreRead();
    void whatALaterVersionKeepsStaysWhenAConnectionChanges();
    void valuesOfAnotherTypeAreAsIfTheyWereNotThere();
    void namesThatLookLikeAnotherTypeAreNames();
    void connectionsComeByName();
    void aDuplicateIsAConnectionOfItsOwn();
    void everyColourHasANameOfItsOwn();
    void aRemovedConnectionIsGone();
    void readOnlySettingsAreReported();
};

void ConnectionsTest::pastedTextIsReadAsIds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("ids");
    QTest::addColumn<QStringList>("doubtful");
    const QStringList two{
        QStringLiteral("workday:HWUTwvyx2wLoSUHphiWVrp28"), QStringLiteral("lever:4TQfm1xa9LrB7e2KpQmV0sYd")};
    QTest::newRow("one per line") << two.join(QLatin1Char('\n')) << two << QStringList();
    QTest::newRow("lines of Windows") << two.join(QStringLiteral("\r\n")) << two << QStringList();
    QTest::newRow("one line with a blank between") << two.join(QLatin1Char(' ')) << two << QStringList();
    QTest::newRow("a row of a spreadsheet") << two.join(QLatin1Char('\t')) << two << QStringList();
    QTest::newRow("commas and semicolons") << two.join(QStringLiteral(", ")) + QLatin1Char(';') << two << QStringList();
    QTest::newRow("blank lines around") << QStringLiteral("\n\n  ") + two.join(QStringLiteral("\n\n"))
            + QStringLiteral("\n") << two
                                        << QStringList();
    QTest::newRow("an id of another form is taken and doubted") << QStringLiteral(
        "sandbox") << QStringList{QStringLiteral("sandbox")} << QStringList{QStringLiteral("sandbox")};
    QTest::newRow("nothing") << QStringLiteral(" \n\t") << QStringList() << QStringList();
}

void ConnectionsTest::pastedTextIsReadAsIds()
{
    QFETCH(QString, text);
    QFETCH(QStringList, ids);
    QFETCH(QStringList, doubtful);
    const PastedIntegrations pasted = integrationsFromText(text);
    QStringList found;
    for (const Integration& integration : pasted.integrations)
        found += integration.id;
    QCOMPARE(found, ids);
    QCOMPARE(pasted.doubtful, doubtful);
}

void ConnectionsTest::repeatedIdsAreNamed()
{
    const PastedIntegrations pasted
        = integrationsFromText(QStringLiteral("workday:aaaaaaaaaa\nlever:bbbbbbbbbb\nworkday:aaaaaaaaaa"));
    QCOMPARE(pasted.integrations.size(), 2);
    QCOMPARE(pasted.repeated, QStringList{QStringLiteral("workday:aaaaaaaaaa")});
}

void ConnectionsTest::anAliasMayFollowItsId()
{
    const PastedIntegrations pasted
        = integrationsFromText(QStringLiteral("workday:aaaaaaaaaa = Acme GmbH\nlever:bbbbbbbbbb\tGlobex Inc."));
    QCOMPARE(pasted.integrations.size(), 2);
    QCOMPARE(pasted.integrations.at(0).alias, QStringLiteral("Acme GmbH"));
    QCOMPARE(pasted.integrations.at(1).alias, QStringLiteral("Globex Inc."));
    const PastedIntegrations again = integrationsFromText(integrationsToText(pasted.integrations));
    QCOMPARE(again.integrations.at(0).alias, QStringLiteral("Acme GmbH"));
    QCOMPARE(again.integrations.at(1).id, QStringLiteral("lever:bbbbbbbbbb"));
}

void ConnectionsTest::aLabelIsMadeFromTheIdWhereThereIsNoAlias()
{
    QCOMPARE(
        (Integration{QStringLiteral("workday:HWUTwvyx2wLoSUHphiWVrp28"), {}}).label(), QStringLiteral("Workday …rp28"));
    QCOMPARE((Integration{QStringLiteral("odd"), {}}).label(), QStringLiteral("odd"));
    QCOMPARE((Integration{QStringLiteral("workday:x"), QStringLiteral("Acme")}).label(), QStringLiteral("Acme"));
}

void ConnectionsTest::aSavedConnectionComesBackWhole()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("docket.ini"));
    Connection acme{newKeySlot(), QStringLiteral("Acme, Köln"), europeUrl(),
        {{QStringLiteral("workday:aaaaaaaaaa"), QStringLiteral("Acme")},
            {QStringLiteral("lever:bbbbbbbbbb"), {}, false}}};
    acme.color = LabelColor::Orange;
    acme.enabled = false;
    acme.endpoint = {OrdersEndpoint::Path::Orders, {QStringLiteral("OPEN"), QStringLiteral("CANCELLED")},
        {QStringLiteral("one")}, QStringLiteral("2026-02-03T00:00:00Z")};
    {
        QSettings settings(file, QSettings::IniFormat);
        QVERIFY(Connections(settings).save(acme));
    }
    QSettings settings(file, QSettings::IniFormat);
    const std::optional<Connection> read = Connections(settings).byName(QStringLiteral("Acme, Köln"));
    QVERIFY(read);
    QCOMPARE(read->keySlot, acme.keySlot);
    QCOMPARE(read->baseUrl, acme.baseUrl);
    QCOMPARE(read->integrations.size(), 2);
    QCOMPARE(read->integrations.at(0).alias, QStringLiteral("Acme"));
    QCOMPARE(read->integrations.at(1).id, QStringLiteral("lever:bbbbbbbbbb"));
    QVERIFY(read->integrations.at(0).enabled);
    QVERIFY(!read->integrations.at(1).enabled);
    QCOMPARE(read->color, LabelColor::Orange);
    QVERIFY(!read->enabled);
    QCOMPARE(read->endpoint, acme.endpoint);
    QVERIFY(Connections(settings).has(acme.keySlot));
    QVERIFY(!Connections(settings).has(newKeySlot()));
    QVERIFY(!Connections(settings).byName(QStringLiteral("Globex")));
}

void ConnectionsTest::settingsOfAnOlderVersionAreRead()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("docket.ini")), QSettings::IniFormat);
    settings.setValue(QStringLiteral("connections/slot/name"), QStringLiteral("Acme"));
    settings.setValue(QStringLiteral("connections/slot/baseUrl"), europeUrl());
    settings.setValue(QStringLiteral("connections/slot/integrations/size"), 1);
    settings.setValue(QStringLiteral("connections/slot/integrations/1/id"), QStringLiteral("workday:aaaaaaaaaa"));
    settings.setValue(QStringLiteral("connections/slot/integrations/1/alias"), QStringLiteral("Acme"));
    const Connection read = Connections(settings).all().first();
    QCOMPARE(read.keySlot, QStringLiteral("slot"));
    QVERIFY(read.enabled);
    QVERIFY(read.integrations.first().enabled);
    QCOMPARE(read.color, LabelColor::None);
    QCOMPARE(read.endpoint, OrdersEndpoint());
}

void ConnectionsTest::whatALaterVersionKeepsStaysWhenAConnectionChanges()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("docket.ini")), QSettings::IniFormat);
    Connection connection{newKeySlot(), QStringLiteral("Acme"), europeUrl(), {}};
    connection.integrations = {{QStringLiteral("workday:a"), {}}, {QStringLiteral("lever:b"), {}}};
    connection.endpoint.path = OrdersEndpoint::Path::Orders;
    QVERIFY(Connections(settings).save(connection));
    const QString group = QStringLiteral("connections/") + connection.keySlot + QLatin1Char('/');
    settings.setValue(group + QStringLiteral("endpoint/later"), 1);
    settings.setValue(group + QStringLiteral("team/later"), QStringLiteral("x"));
    settings.setValue(group + QStringLiteral("integrations/2/pages/later"), QStringLiteral("of lever:b"));

    connection.enabled = false;
    connection.endpoint = {};
    connection.integrations.removeFirst();
    QVERIFY(Connections(settings).save(connection));
    QCOMPARE(settings.value(group + QStringLiteral("endpoint/later")).toInt(), 1);
    QCOMPARE(settings.value(group + QStringLiteral("team/later")).toString(), QStringLiteral("x"));
    QCOMPARE(
        settings.value(group + QStringLiteral("integrations/1/pages/later")).toString(), QStringLiteral("of lever:b"));
    QVERIFY(!settings.contains(group + QStringLiteral("endpoint/path")));
    QVERIFY(!settings.contains(group + QStringLiteral("integrations/2/id")));
    const Connection read = Connections(settings).all().first();
    QVERIFY(!read.enabled);
    QCOMPARE(read.endpoint, OrdersEndpoint());
    QCOMPARE(read.integrations.size(), 1);
}

void ConnectionsTest::valuesOfAnotherTypeAreAsIfTheyWereNotThere()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("docket.ini")), QSettings::IniFormat);
    QVERIFY(Connections(settings).save({QStringLiteral("slot"), QStringLiteral("Acme"), europeUrl(),
        {{QStringLiteral("workday:a"), {}}, {QStringLiteral("lever:b"), {}}}}));
    settings.setValue(QStringLiteral("connections/slot/enabled"), QVariant());
    settings.setValue(QStringLiteral("connections/slot/color"), QStringList{QStringLiteral("a"), QStringLiteral("b")});
    settings.setValue(QStringLiteral("connections/slot/endpoint"), QStringLiteral("all"));
    settings.setValue(QStringLiteral("connections/slot/integrations/size"), QStringLiteral("2000000000"));
    settings.setValue(QStringLiteral("connections/slot/integrations/1/enabled"), QStringLiteral("perhaps"));
    settings.setValue(QStringLiteral("connections/slot/integrations/3/id"), QVariant());
    settings.setValue(QStringLiteral("connections/slot/integrations/x/id"), QStringLiteral("lever:c"));
    const Connection read = Connections(settings).all().first();
    QVERIFY(read.enabled);
    QCOMPARE(read.color, LabelColor::None);
    QCOMPARE(read.endpoint, OrdersEndpoint());
    QCOMPARE(read.baseUrl, europeUrl());
    QCOMPARE(read.integrations.size(), 2);
    QVERIFY(read.integrations.first().enabled);
    QCOMPARE(read.integrations.last().id, QStringLiteral("lever:b"));
}

void ConnectionsTest::namesThatLookLikeAnotherTypeAreNames()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("docket.ini"));
    const QStringList names{QStringLiteral("@ByteArray(x)"), QStringLiteral("@Invalid()"),
        QStringLiteral("[Acme] = \"1\"; %20, \\n"), QStringLiteral("true")};
    {
        QSettings settings(file, QSettings::IniFormat);
        for (const QString& name : names)
            QVERIFY(Connections(settings).save({newKeySlot(), name, europeUrl(), {{QStringLiteral("a:b"), name}}}));
    }
    QFile copy(file); // read from the disk, not from what QSettings still knows
    const QString other = folder.filePath(QStringLiteral("copy.ini"));
    QVERIFY(copy.copy(other));
    QSettings settings(other, QSettings::IniFormat);
    QStringList read;
    const QList<Connection> all = Connections(settings).all();
    for (const Connection& connection : all) {
        QCOMPARE(connection.integrations.first().alias, connection.name);
        read += connection.name;
    }
    std::sort(read.begin(), read.end());
    QCOMPARE(read, names);
}

void ConnectionsTest::connectionsComeByName()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("docket.ini")), QSettings::IniFormat);
    for (const char* name : {"US", "Acme", "EU"})
        Connections(settings).save({newKeySlot(), QString::fromLatin1(name), europeUrl(), {}});
    QStringList names;
    const QList<Connection> all = Connections(settings).all();
    for (const Connection& connection : all)
        names += connection.name;
    QCOMPARE(names.join(QLatin1Char(' ')), QStringLiteral("Acme EU US"));
}

void ConnectionsTest::aDuplicateIsAConnectionOfItsOwn()
{
    Connection acme{newKeySlot(), QStringLiteral("Acme"), europeUrl(), {{QStringLiteral("workday:a"), {}}}};
    acme.color = LabelColor::Blue;
    const Connection copy = duplicateOf(acme, {acme});
    QVERIFY(copy.keySlot != acme.keySlot);
    QCOMPARE(copy.name, QStringLiteral("Acme (copy)"));
    QCOMPARE(copy.color, acme.color);
    QCOMPARE(copy.integrations.size(), 1);
    QCOMPARE(duplicateOf(acme, {acme, copy}).name, QStringLiteral("Acme (copy 2)"));
}

void ConnectionsTest::everyColourHasANameOfItsOwn()
{
    QSet<QString> names;
    QSet<QString> titles;
    for (int i = 0; i < labelColorCount; ++i) {
        names += labelColorName(static_cast<LabelColor>(i));
        titles += labelColorTitle(static_cast<LabelColor>(i));
    }
    QCOMPARE(names.size(), labelColorCount);
    QCOMPARE(titles.size(), labelColorCount);
    QVERIFY(!names.contains(QString()) && !titles.contains(QString()));
}

void ConnectionsTest::aRemovedConnectionIsGone()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("docket.ini")), QSettings::IniFormat);
    Connections connections(settings);
    const Connection acme{newKeySlot(), QStringLiteral("Acme"), europeUrl(), {}};
    QVERIFY(connections.save(acme));
    QCOMPARE(connections.all().size(), 1);
    QVERIFY(connections.remove(acme.keySlot));
    QCOMPARE(connections.all().size(), 0);
}

void ConnectionsTest::readOnlySettingsAreReported()
{
    QSettings settings(QStringLiteral("/proc/docket.ini"), QSettings::IniFormat);
    QVERIFY(!Connections(settings).save({newKeySlot(), QStringLiteral("Acme"), europeUrl(), {}}));
}

QTEST_GUILESS_MAIN(ConnectionsTest)
#include "tst_connections.moc"
