// SPDX-License-Identifier: MIT
#include "app/samples/samplejobs.h"

#include "app/samples/sampledescription.h"
#include "app/samples/samplejson.h"

namespace docket {

namespace {

constexpr std::size_t colleagueCount = 60;

// Appends `"key":value` with its comma, unless the value is absent.
void appendMember(QByteArrayView key, const QByteArray& value, QByteArray& to)
{
    if (value.isEmpty())
        return;
    if (!to.endsWith('{'))
        to.append(',');
    appendSampleText(key, to);
    to.append(':').append(value);
}

SampleLanguage drawLanguage(const SamplePlace& place, SampleRandom& random)
{
    return random.percent(65) ? place.language : SampleLanguage::English;
}

QByteArray paddedNumber(std::uint64_t number, qsizetype digits)
{
    return QByteArray::number(static_cast<qulonglong>(number)).rightJustified(digits, '0');
}

} // namespace

QByteArray jobJson(const SampleJob& job)
{
    QByteArray json("{");
    appendMember("remote_id", job.remoteId, json);
    appendMember("name", job.name, json);
    appendMember("job_code", job.jobCode, json);
    appendMember("description", job.description, json);
    appendMember("location", job.location, json);
    appendMember("hiring_team", job.hiringTeam, json);
    return json.append('}');
}

qsizetype jobTail(const SampleJob& job)
{
    return static_cast<qsizetype>(sizeof("{\"remote_id\":") - 1) + job.remoteId.size();
}

JobMaker::JobMaker(SampleRandom& random)
    : m_random(random)
{
    PeopleMaker people(random, PeopleMaker::Groups::Workplace);
    for (std::size_t number = 0; number < colleagueCount; ++number)
        m_colleagues.push_back(people.makePerson());
}

SampleJob JobMaker::makeJob()
{
    const std::uint64_t number = ++m_jobs;
    const SamplePlace& place = samplePlaces()[m_random.skewedBelow(samplePlaces().size())];
    const SampleLanguage language = drawLanguage(place, m_random);
    const SampleTitle& title = drawTitle(language);
    const QByteArray code = QByteArray(title.code.data(), static_cast<qsizetype>(title.code.size())) + "-202"
        + QByteArray::number(static_cast<qulonglong>(5 + m_random.below(2))) + '-' + paddedNumber(number, 3);
    return {
        .remoteId = textOrNull(paddedNumber(60000 + number * 7, 5), 2),
        .name = textOrNull(title.name, 2),
        .jobCode = textOrNull(code, 12),
        .description = textOrNull(sampleDescription(title, place, language, m_random), 4),
        .location = m_random.percent(3) ? QByteArray("null") : location(place),
        .hiringTeam = hiringTeam(static_cast<std::size_t>(m_random.below(7))),
    };
}

// The first jobs, which are ordered for most, have the first titles.
const SampleTitle& JobMaker::drawTitle(SampleLanguage language)
{
    const std::span<const SampleTitle> titles = sampleTitles(language);
    return m_jobs <= titles.size() ? titles[static_cast<std::size_t>(m_jobs - 1)] : m_random.pick(titles);
}

QByteArray JobMaker::location(const SamplePlace& place)
{
    const bool rawOnly = m_random.percent(6); // an address that Kombo could not take apart
    const auto part
        = [&](std::string_view text) { return text.empty() || rawOnly ? QByteArray("null") : sampleText(text); };
    QByteArray json("{");
    appendMember("street_1", part(place.street), json);
    appendMember("street_2", m_random.percent(6) ? part("2nd floor") : QByteArray("null"), json);
    appendMember("city", part(place.city), json);
    appendMember("state", part(place.state), json);
    appendMember("zip_code", part(place.zipCode), json);
    appendMember("country", part(place.country), json);
    appendMember("raw", rawOnly ? sampleText(place.raw) : textOrNull(place.raw, 20), json);
    return json.append('}');
}

QByteArray JobMaker::hiringTeam(std::size_t members)
{
    QByteArray json("[");
    for (std::size_t number = 0; number < members; ++number)
        json.append(number > 0 ? "," : "").append(member());
    return json.append(']');
}

QByteArray JobMaker::member()
{
    const auto number = static_cast<std::size_t>(m_random.skewedBelow(m_colleagues.size()));
    const SamplePerson& colleague = m_colleagues[number];
    QByteArray json("{");
    appendMember("remote_id", textOrNull(paddedNumber(78000 + number, 5), 4), json);
    appendMember("email", textOrNull(colleague.email, 4), json);
    appendMember("first_name", textOrNull(colleague.firstName, 2), json);
    appendMember("last_name", textOrNull(colleague.lastName, 2), json);
    appendMember("hiring_team_roles", roles(), json);
    return json.append('}');
}

QByteArray JobMaker::roles()
{
    static constexpr QByteArrayView choices[] = {"[\"RECRUITER\"]", "[\"RECRUITER\"]", "[\"RECRUITER\"]",
        "[\"HIRING_MANAGER\"]", "[\"HIRING_MANAGER\"]", "[\"RECRUITER\",\"HIRING_MANAGER\"]", "[]"};
    return m_random.pick(choices).toByteArray();
}

QByteArray JobMaker::textOrNull(QByteArrayView text, unsigned nullPercent)
{
    return m_random.percent(nullPercent) ? QByteArray("null") : sampleText(text);
}

} // namespace docket
