// SPDX-License-Identifier: MIT
#include "testpages.h"

#include "models/orders/orderjson.h"

#include <array>
#include <cstdio>
#include <cstdlib>

namespace docket {
namespace {

std::size_t below(std::mt19937& random, std::size_t limit)
{
    return random() % limit;
}

bool oneIn(std::mt19937& random, std::size_t chances)
{
    return below(random, chances) == 0;
}

std::string quoted(std::string_view text)
{
    std::string to;
    appendJsonString(text, to);
    return to;
}

// Now and then with escapes instead of the characters.
std::string randomString(std::mt19937& random)
{
    std::string json = quoted(randomText(random));
    if (oneIn(random, 4))
        json.insert(1, "\\u00e9\\n\\ud83d\\ude00\\/\\u0000");
    return json;
}

std::string randomOtherValue(std::mt19937& random)
{
    static constexpr auto values = std::to_array<std::string_view>({"12", "-0.5e3", "true", "false", "[]", "{}",
        "[ 1, \"]\" , {\"a\": [null]} ]", "{ \"id\" : \"inner\", \"next\":\"x\" }", "123456789012345678"});
    return std::string(values[below(random, values.size())]);
}

std::string randomTextValue(std::mt19937& random)
{
    if (oneIn(random, 6))
        return "null";
    return oneIn(random, 12) ? randomOtherValue(random) : randomString(random);
}

// Members in a random order, some missing, some new, white space anywhere.
class ObjectText
{
public:
    ObjectText(std::mt19937& random, bool repeats)
        : m_random(random)
        , m_repeats(repeats)
    {
    }

    void add(std::string_view key, const std::string& value)
    {
        if (oneIn(m_random, 10))
            return;
        addAlways(key, value);
        if (m_repeats && oneIn(m_random, 10))
            addAlways(key, randomTextValue(m_random));
    }

    void addAlways(std::string_view key, const std::string& value)
    {
        const auto at = static_cast<std::ptrdiff_t>(below(m_random, m_members.size() + 1));
        m_members.insert(m_members.begin() + at, space() + quoted(key) + space() + ":" + space() + value + space());
    }

    std::string take()
    {
        if (oneIn(m_random, 5))
            addAlways("x_" + std::to_string(m_random() % 100), randomOtherValue(m_random));
        std::string to = "{";
        for (const std::string& member : m_members)
            to += (to.size() > 1 ? "," : "") + member;
        return to + (m_members.empty() ? space() : "") + "}";
    }

private:
    std::string space()
    {
        static constexpr auto spaces = std::to_array<std::string_view>({"", "", "", " ", "\n  ", "\t", "\r\n"});
        return std::string(spaces[below(m_random, spaces.size())]);
    }

    std::mt19937& m_random;
    bool m_repeats;
    std::vector<std::string> m_members;
};

std::string randomTeam(std::mt19937& random)
{
    std::string to = "[";
    for (std::size_t i = below(random, 4); i > 0; --i) {
        ObjectText member(random, false);
        for (const auto key : {"remote_id", "email", "first_name", "last_name"})
            member.add(key, randomTextValue(random));
        member.add("hiring_team_roles", oneIn(random, 2) ? R"(["RECRUITER", "NEW_ROLE"])" : "[]");
        to += (to.size() > 1 ? "," : "") + member.take();
    }
    return to + "]";
}

std::string randomJob(std::mt19937& random)
{
    ObjectText job(random, false);
    for (const auto key : {"remote_id", "name", "job_code", "description"})
        job.add(key, randomTextValue(random));
    ObjectText location(random, false);
    for (const auto key : {"street_1", "street_2", "city", "state", "zip_code", "country", "raw"})
        location.add(key, randomTextValue(random));
    job.add("location", oneIn(random, 5) ? "null" : location.take());
    job.add("hiring_team", oneIn(random, 10) ? randomOtherValue(random) : randomTeam(random));
    return job.take();
}

} // namespace

std::string pageOf(const std::vector<std::string>& orders, std::string_view next)
{
    std::string to = R"({"status":"success","data":{"next":)";
    to.append(next).append(R"(,"results":[)");
    for (std::size_t i = 0; i < orders.size(); ++i)
        to += (i > 0 ? "," : "") + orders[i];
    return to + "]}}";
}

std::string orderWith(std::string_view id, std::string_view firstName, std::string_view job)
{
    const std::string text(id);
    return R"({"id":)" + quoted(id) + R"(,"package_id":"typescript_test","candidate":{"remote_id":"c-)" + text
        + R"(","email":"ada@example.com","first_name":)" + quoted(firstName)
        + R"(,"last_name":"Lovelace","phone":"+1 (123) 456"},"application":{"remote_id":"a-)" + text + R"("},"job":)"
        + (job.empty() ? jobNamed("Bottle Opener") : std::string(job)) + "}";
}

std::string jobNamed(std::string_view name)
{
    return R"({"remote_id":"67890","name":)" + quoted(name)
        + R"(,"job_code":"BO-1","description":"<p>Open <b>bottles</b></p>",)"
          R"("location":{"city":"München","country":"DE"},"hiring_team":[{"remote_id":"9","email":"jane@example.com",)"
          R"("first_name":"Jane","last_name":"Doe","hiring_team_roles":["RECRUITER"]}]})";
}

std::string randomText(std::mt19937& random)
{
    static constexpr auto pieces = std::to_array<std::string_view>(
        {"a", "Ann", "Müller", "Straße", " ", "-", "\"", "\\", "\n", "Łukasz", "Иван", "हिन्दी", "한국어", "0123", "<p>",
            "</p>", "&amp;", "é", "e\u0301", "😀", "x@y.de", "Kubernetes", "]}", "ß", "\u200b", "/"});
    std::string to;
    for (std::size_t i = below(random, 6); i > 0; --i)
        to += pieces[below(random, pieces.size())];
    return to;
}

std::string randomOrder(std::mt19937& random, std::string_view id, bool repeats)
{
    ObjectText order(random, repeats);
    order.addAlways("id", quoted(id));
    order.add("package_id", randomTextValue(random));
    ObjectText candidate(random, repeats);
    for (const auto key : {"remote_id", "email", "first_name", "last_name", "phone"})
        candidate.add(key, randomTextValue(random));
    order.add("candidate", oneIn(random, 15) ? randomTextValue(random) : candidate.take());
    ObjectText application(random, repeats);
    application.add("remote_id", randomTextValue(random));
    order.add("application", oneIn(random, 15) ? randomTextValue(random) : application.take());
    order.add("job", oneIn(random, 15) ? randomTextValue(random) : randomJob(random));
    return order.take();
}

std::vector<OrderRow> allRows(const Snapshot& snapshot)
{
    std::vector<OrderRow> all;
    for (const Snapshot::Rows& rows : snapshot.rows())
        for (std::uint32_t i = 0; i < rows.count; ++i)
            all.push_back(OrderRow(rows.first + i));
    return all;
}

std::string idsOf(const Snapshot& snapshot)
{
    std::string to;
    for (const OrderRow row : allRows(snapshot))
        to.append(to.empty() ? "" : " ").append(snapshot.order(row).id());
    return to;
}

unsigned testSeed()
{
    constexpr unsigned usual = 2026;
    const char* const wanted = std::getenv("DOCKET_TEST_SEED");
    const bool any = wanted && std::string_view(wanted) == "random";
    const unsigned seed = any ? std::random_device()()
        : wanted              ? static_cast<unsigned>(std::strtoul(wanted, nullptr, 10))
                              : usual;
    std::printf("DOCKET_TEST_SEED=%u\n", seed);
    return seed;
}

} // namespace docket
