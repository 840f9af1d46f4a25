// SPDX-License-Identifier: MIT
// Two readers of the same pages, ours and QJsonDocument, have to note down the same.
// They may differ where one refuses what the other takes, for one of these reasons only:
//  - bytes that are no UTF-8: we replace them; Qt refuses them or reads them in some way
//  - numbers beyond a double: we keep them as they came
//  - broken JSON in parts that nobody reads: we keep it as it came
//  - a text, a number or a word that is the whole page: JSON without results to us
// and a text may differ where Qt drops what we keep:
//  - a backslash before a raw control character
//  - a byte order mark at the beginning of a text
// Of repeated keys Qt takes the last one and we the first: Qt is given the page without
// the others.
#include "diffpages.h"
#include "firstmembers.h"
#include "testpages.h"

#include "models/orders/job.h"
#include "models/orders/jsontext.h"
#include "models/orders/page.h"

#include <QByteArray>
#include <QDebug>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QStringDecoder>
#include <QTest>

#include <initializer_list>

using namespace docket;

namespace {

QByteArray bytes(std::string_view text)
{
    return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
}

// QString::toUtf8() writes half a surrogate pair as '?'.
QByteArray utf8Of(QString text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            ++i;
        else if (text[i].isSurrogate())
            text[i] = QChar(QChar::ReplacementCharacter);
    }
    return text.toUtf8();
}

bool isUtf8(std::string_view text)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString decoded = decoder(bytes(text));
    return !decoder.hasError() && !decoded.isNull();
}

// What each reader notes down: a line for each text, in the same order.
using Notes = QByteArrayList;

void note(Notes& notes, const QByteArray& path, const Value& text)
{
    if (text)
        notes += path + '=' + bytes(*text);
}

void note(Notes& notes, const QByteArray& path, const QJsonValue& value)
{
    if (value.isString())
        notes += path + '=' + utf8Of(value.toString());
}

void noteTexts(Notes& notes, const QByteArray& path, const QJsonValue& value, std::initializer_list<const char*> keys)
{
    for (const char* const key : keys)
        note(notes, path + key, value.toObject().value(QLatin1String(key)));
}

void noteError(Notes& notes, const Page& page)
{
    notes += page.statusIsError ? "status is error" : "";
    if (page.error)
        notes += {"error", bytes(page.error->code), bytes(page.error->title), bytes(page.error->message),
            bytes(page.error->logUrl)};
}

void noteError(Notes& notes, const QJsonObject& page)
{
    notes += page.value(QLatin1String("status")).toString() == QLatin1String("error") ? "status is error" : "";
    const QJsonValue error = page.value(QLatin1String("error"));
    if (!error.isObject())
        return;
    notes += "error";
    for (const char* const key : {"code", "title", "message", "log_url"})
        notes += utf8Of(error.toObject().value(QLatin1String(key)).toString());
}

void noteJob(Notes& notes, const Job& job)
{
    note(notes, "job.remote_id", job.remoteId);
    note(notes, "job.name", job.name);
    note(notes, "job.job_code", job.code);
    const std::optional<std::string> description = job.description();
    note(notes, "job.description", description);
    const Location place = job.location.value_or(Location());
    note(notes, "location.street_1", place.street1);
    note(notes, "location.street_2", place.street2);
    note(notes, "location.city", place.city);
    note(notes, "location.state", place.state);
    note(notes, "location.zip_code", place.zipCode);
    note(notes, "location.country", place.country);
    note(notes, "location.raw", place.raw);
    for (const TeamMember& member : job.team) {
        notes += "team member";
        note(notes, "team.remote_id", member.remoteId);
        note(notes, "team.email", member.email);
        note(notes, "team.first_name", member.firstName);
        note(notes, "team.last_name", member.lastName);
        for (const std::string_view role : member.roles)
            note(notes, "role", Value(role));
    }
}

void noteJob(Notes& notes, const QJsonObject& job)
{
    noteTexts(notes, "job.", job, {"remote_id", "name", "job_code", "description"});
    noteTexts(notes, "location.", job.value(QLatin1String("location")),
        {"street_1", "street_2", "city", "state", "zip_code", "country", "raw"});
    for (const QJsonValue member : job.value(QLatin1String("hiring_team")).toArray()) {
        if (!member.isObject())
            continue;
        notes += "team member";
        noteTexts(notes, "team.", member, {"remote_id", "email", "first_name", "last_name"});
        for (const QJsonValue role : member.toObject().value(QLatin1String("hiring_team_roles")).toArray())
            note(notes, "role", role);
    }
}

void noteOrder(Notes& notes, const PageOrder& order)
{
    for (std::size_t i = 0; i < orderFieldCount; ++i)
        note(notes, QByteArray::number(static_cast<int>(orderFieldNames[i].part)) + bytes(orderFieldNames[i].key),
            order.fields[i]);
    Job job;
    parseJob(order.rawJob, job);
    noteJob(notes, job);
}

void noteOrder(Notes& notes, const QJsonObject& order)
{
    noteTexts(notes, "0", order, {"id", "package_id"});
    noteTexts(notes, "1", order.value(QLatin1String("candidate")),
        {"remote_id", "email", "first_name", "last_name", "phone"});
    noteTexts(notes, "2", order.value(QLatin1String("application")), {"remote_id"});
    noteJob(notes, order.value(QLatin1String("job")).toObject());
}

Notes notesOf(const Page& page)
{
    Notes notes;
    noteError(notes, page);
    if (page.fault == PageFault::NoResults)
        return notes << "no results";
    notes << "next " + bytes(page.next) << (page.nextOfOtherType ? "next of other type" : "");
    for (const PageOrder& order : page.orders)
        noteOrder(notes, order);
    return notes << "unreadable " + QByteArray::number(static_cast<qulonglong>(page.unreadableCount));
}

Notes notesOf(const QJsonDocument& document)
{
    Notes notes;
    const QJsonObject page = document.object();
    noteError(notes, page);
    const QJsonObject data = page.value(QLatin1String("data")).toObject();
    const QJsonValue results = data.value(QLatin1String("results"));
    if (!results.isArray())
        return notes << "no results";
    const QJsonValue next = data.value(QLatin1String("next"));
    const QByteArray cursor = utf8Of(next.toString());
    const bool isBlank = trimmedJson({cursor.constData(), static_cast<std::size_t>(cursor.size())}).empty();
    const bool isOther = !next.isUndefined() && !next.isNull() && !next.isString();
    notes << "next " + (isBlank ? QByteArray() : cursor) << (isOther ? "next of other type" : "");
    qulonglong unreadable = 0;
    for (const QJsonValue order : results.toArray())
        if (order.toObject().value(QLatin1String("id")).toString().isEmpty())
            ++unreadable;
        else
            noteOrder(notes, order.toObject());
    return notes << "unreadable " + QByteArray::number(unreadable);
}

// Or one that may be: exact enough to tell from all others here.
bool hasHugeNumber(std::string_view body)
{
    static const QRegularExpression huge(QStringLiteral("[0-9]{200,}|[0-9][eE][-+]?[0-9]{2,}"));
    return QString::fromLatin1(bytes(body)).contains(huge);
}

bool losesSomethingInQt(std::string_view body)
{
    static const QRegularExpression lost(QStringLiteral("\\\\[\\x00-\\x1f]|\\xEF\\xBB\\xBF"));
    return QString::fromLatin1(bytes(body)).contains(lost);
}

// The only reasons for us to take what Qt refuses.
bool mayTakeAlone(std::string_view body)
{
    const std::string_view page = trimmedJson(body);
    const bool isScalar = !page.starts_with('{') && !page.starts_with('[');
    return !isUtf8(body) || hasHugeNumber(body) || !isJson(body) || isScalar;
}

struct Counts
{
    int both = 0;
    int oursAlone = 0;
    int neither = 0;
};

bool isTaken(const Page& page)
{
    return page.fault == PageFault::None || page.fault == PageFault::NoResults;
}

} // namespace

class TestPageDiff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void generatedPagesReadTheSame();
    void mutatedPagesReadTheSame();

private:
    void compare(const std::string& body, Counts& counts);

    std::mt19937 m_random;
    PageParser m_parser;
};

void TestPageDiff::init()
{
    m_random.seed(testSeed());
}

void TestPageDiff::compare(const std::string& body, Counts& counts)
{
    const Page& page = m_parser.parse(body);
    const QJsonDocument document = QJsonDocument::fromJson(bytes(body));
    if (document.isNull()) {
        QVERIFY2(!isTaken(page) || mayTakeAlone(body), body.c_str());
        ++(isTaken(page) ? counts.oursAlone : counts.neither);
        return;
    }
    QVERIFY2(isTaken(page), body.c_str());
    ++counts.both;
    if (!isUtf8(body) || losesSomethingInQt(body))
        return;
    const QJsonDocument first = QJsonDocument::fromJson(withFirstMembersOnly(bytes(body)));
    QVERIFY2(!first.isNull(), body.c_str());
    const Notes ours = notesOf(page);
    const Notes theirs = notesOf(first);
    if (ours != theirs)
        qWarning() << QByteArray(body.c_str());
    QCOMPARE(ours, theirs);
}

void TestPageDiff::generatedPagesReadTheSame()
{
    DiffPages pages(m_random);
    Counts counts;
    for (int round = 0; round < 2'000; ++round) {
        compare(pages.page(), counts);
        if (QTest::currentTestFailed())
            return;
    }
    QCOMPARE(counts.both, 2'000);
}

void TestPageDiff::mutatedPagesReadTheSame()
{
    DiffPages pages(m_random);
    Counts counts;
    for (int round = 0; round < 8'000; ++round) {
        compare(pages.mutated(pages.page()), counts);
        if (QTest::currentTestFailed())
            return;
    }
    // Some of each, or the changes are too weak or too strong to tell anything.
    QVERIFY(counts.both > 700);
    QVERIFY(counts.oursAlone > 70);
    QVERIFY(counts.neither > 700);
}

QTEST_GUILESS_MAIN(TestPageDiff)
#include "tst_pagediff.moc"
