// SPDX-License-Identifier: MIT
#include "models/orders/job.h"

#include "models/orders/fold.h"
#include "models/orders/foldedname.h"
#include "models/orders/htmltext.h"
#include "models/orders/jsontext.h"
#include "models/orders/jsonwalk.h"

#include <utility>

namespace docket {
namespace {

// Notes what must be told, in place of a lesser note when there is no room.
void noteSurely(const char* path, Job& job)
{
    if (job.wrongTypes.size() == maxWrongTypes)
        job.wrongTypes.pop_back();
    job.wrongTypes.emplace_back(path);
}

// A key and where its text goes.
using TextMember = std::pair<std::string_view, Value*>;

// Reads a job whose JSON lies, padded, in `json`. Throws simdjson_error at broken JSON.
class JobReader
{
public:
    // With copyTexts, `json` does not outlive the reader.
    JobReader(Job& job, const std::string& json, bool copyTexts)
        : m_job(job)
        , m_json(json)
        , m_copyTexts(copyTexts)
    {
    }

    void read()
    {
        simdjson::ondemand::parser parser;
        simdjson::ondemand::document document
            = parser.iterate(simdjson::padded_string_view(m_json.data(), m_json.size(), m_json.capacity()));
        if (trimmedJson(m_json).front() != '{')
            return addWrongType("job");
        Job& job = m_job;
        readMembers(document.get_object(), "",
            std::array<TextMember, 3>{{{"remote_id", &job.remoteId}, {"name", &job.name}, {"job_code", &job.code}}},
            [this](std::string_view key, JsonValue value) { readPart(key, value); });
        if (!document.current_location().error())
            throw simdjson::simdjson_error(simdjson::TAPE_ERROR);
    }

private:
    // Goes through an object: texts are read, other keys are handed on. The first of
    // repeated keys wins.
    template <std::size_t Count, typename Other>
    void readMembers(
        JsonObject object, const std::string& path, const std::array<TextMember, Count>& texts, Other other)
    {
        std::array<bool, Count> seen{};
        for (auto member : object) {
            JsonField field = std::move(member);
            m_key.clear();
            const std::string_view key = readJsonString(field.key().raw(), m_key);
            std::size_t i = 0;
            while (i < Count && texts[i].first != key)
                ++i;
            if (i == Count)
                other(key, field.value());
            else if (!std::exchange(seen[i], true))
                *texts[i].second = readText(field.value(), path, key);
        }
    }

    Value readText(JsonValue value, std::string_view path, std::string_view key)
    {
        m_unescaped.clear();
        const Value text = jsonTextOf(value, m_unescaped);
        if (!text && !isJsonNull(value))
            addWrongType(std::string(path).append(key));
        return text && (m_copyTexts || !m_unescaped.empty()) ? keep(*text) : text;
    }

    Value keep(std::string_view text) { return *m_job.texts.emplace_back(std::make_unique<const std::string>(text)); }

    void readDescription(JsonValue value)
    {
        const std::string_view json = trimmedJson(value.raw_json_token());
        if (json.starts_with('"'))
            m_job.descriptionJson = m_copyTexts ? *keep(json) : json;
        else if (!isJsonNull(value))
            addWrongType("description");
    }

    void readPart(std::string_view key, JsonValue value)
    {
        if (key == "description" && !std::exchange(m_descriptionSeen, true))
            readDescription(value);
        else if (key == "location" && !std::exchange(m_locationSeen, true))
            readLocation(value);
        else if (key == "hiring_team" && !std::exchange(m_teamSeen, true))
            readTeam(value);
    }

    void readLocation(JsonValue value)
    {
        if (isJsonNull(value))
            return;
        if (JsonType(value.type()) != JsonType::object)
            return addWrongType("location");
        Location& place = m_job.location.emplace();
        readMembers(value.get_object(), "location.",
            std::array<TextMember, 7>{{{"street_1", &place.street1}, {"street_2", &place.street2},
                {"city", &place.city}, {"state", &place.state}, {"zip_code", &place.zipCode},
                {"country", &place.country}, {"raw", &place.raw}}},
            [](std::string_view, JsonValue) {});
    }

    void readTeam(JsonValue value)
    {
        if (JsonType(value.type()) != JsonType::array)
            return addWrongType("hiring_team");
        std::size_t index = 0;
        for (auto element : value.get_array()) {
            if (index == maxTeam) {
                m_teamCut = true;
                break;
            }
            readTeamMember(std::move(element), "hiring_team[" + std::to_string(index++) + ']');
        }
        m_job.team.shrink_to_fit();
        if (m_teamCut)
            noteSurely("hiring_team", m_job);
    }

    void readTeamMember(JsonValue value, const std::string& path)
    {
        if (JsonType(value.type()) != JsonType::object)
            return addWrongType(path);
        TeamMember& member = m_job.team.emplace_back();
        bool rolesSeen = false;
        readMembers(value.get_object(), path + '.',
            std::array<TextMember, 4>{{{"remote_id", &member.remoteId}, {"email", &member.email},
                {"first_name", &member.firstName}, {"last_name", &member.lastName}}},
            [&](std::string_view key, JsonValue roles) {
                if (key == "hiring_team_roles" && !std::exchange(rolesSeen, true))
                    readRoles(roles, member, path + ".hiring_team_roles");
            });
    }

    void readRoles(JsonValue value, TeamMember& member, const std::string& path)
    {
        if (isJsonNull(value))
            return;
        if (JsonType(value.type()) != JsonType::array)
            return addWrongType(path);
        std::size_t index = 0;
        for (auto element : value.get_array()) {
            if (index == maxRoles) {
                m_teamCut = true;
                break;
            }
            const std::string rolePath = path + '[' + std::to_string(index++) + ']';
            JsonValue role = std::move(element);
            if (const Value text = readText(role, rolePath, ""))
                member.roles.push_back(*text);
            else if (isJsonNull(role))
                addWrongType(rolePath);
        }
    }

    void addWrongType(const std::string& path)
    {
        if (m_job.wrongTypes.size() < maxWrongTypes)
            m_job.wrongTypes.push_back(path);
    }

    Job& m_job;
    const std::string& m_json;
    bool m_copyTexts;
    std::string m_key;
    std::string m_unescaped;
    bool m_descriptionSeen = false;
    bool m_locationSeen = false;
    bool m_teamSeen = false;
    bool m_teamCut = false;
};

void addTeamMember(const TeamMember& member, std::string& to)
{
    appendFoldedName(member.firstName, member.lastName, to);
    for (const Value& value : {member.email, member.remoteId}) {
        to += memberSeparator;
        appendFolded(value.value_or(std::string_view()), to);
    }
    for (const std::string_view role : member.roles) {
        to += memberSeparator;
        appendFolded(role, to);
    }
    to += '\n';
}

// Cut in front of a character.
std::string_view cutForFolding(std::string_view description)
{
    std::size_t length = std::min(description.size(), maxFoldedDescription);
    while (
        length > 0 && length < description.size() && (static_cast<unsigned char>(description[length]) & 0xC0) == 0x80)
        --length;
    return description.substr(0, length);
}

void foldWords(Job& job)
{
    static const Location noLocation;
    const Location& place = job.location ? *job.location : noLocation;
    const std::array<const Value*, jobLineCount> lines{&job.name, &job.code, &job.remoteId, &place.street1,
        &place.street2, &place.zipCode, &place.city, &place.state, &place.country, &place.raw};
    std::string& to = job.folded;
    for (const Value* const line : lines) {
        appendFolded(line->value_or(std::string_view()), to);
        to += '\n';
    }
    for (const TeamMember& member : job.team)
        addTeamMember(member, to);
    job.descriptionAt = to.size();
    if (const auto description = job.description())
        appendFolded(plainText(cutForFolding(*description)), to);
    to.shrink_to_fit();
}

std::string withPadding(std::string_view json)
{
    std::string padded;
    padded.reserve(json.size() + simdjson::SIMDJSON_PADDING);
    padded.append(json).append(simdjson::SIMDJSON_PADDING, '\0').resize(json.size());
    return padded;
}

simdjson::error_code readJob(Job& job, const std::string& json, bool copyTexts)
{
    try {
        JobReader(job, json, copyTexts).read();
    } catch (const simdjson::simdjson_error& error) {
        return error.error();
    }
    return simdjson::SUCCESS;
}

} // namespace

void parseJob(std::string_view raw, Job& job)
{
    job.raw = withPadding(raw);
    if (trimmedJson(raw).empty()) {
        foldWords(job);
        return;
    }
    job.rawIsJson = isJson(raw);
    auto error = readJob(job, job.raw, false);
    if (error == simdjson::UTF8_ERROR || error == simdjson::UNESCAPED_CHARS)
        error = readJob(job, withPadding(repairedJson(raw)), true);
    if (error)
        noteSurely("job", job);
    foldWords(job);
}

std::optional<std::string> Job::description() const
{
    if (descriptionJson.empty())
        return std::nullopt;
    std::string unescaped;
    const std::string_view text = readJsonString(descriptionJson.data() + 1, unescaped);
    return unescaped.empty() ? std::string(text) : unescaped;
}

std::string_view Job::foldedLine(JobLine line) const
{
    std::string_view left = folded;
    for (auto i = static_cast<std::size_t>(line); i > 0; --i)
        left.remove_prefix(left.find('\n') + 1);
    return left.substr(0, left.find('\n'));
}

std::string_view Job::foldedTeam() const
{
    std::size_t begin = 0;
    for (std::size_t i = 0; i < jobLineCount; ++i)
        begin = folded.find('\n', begin) + 1;
    return std::string_view(folded).substr(begin, descriptionAt - begin);
}

} // namespace docket
