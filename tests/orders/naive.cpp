// SPDX-License-Identifier: MIT
#include "naive.h"

#include "models/orders/countrynames.h"
#include "models/orders/digits.h"
#include "models/orders/fold.h"
#include "models/orders/foldedname.h"
#include "models/orders/htmltext.h"
#include "models/orders/trimmed.h"

#include <re2/re2.h>

#include <algorithm>
#include <random>

namespace docket {
namespace {

std::string trimmedFold(std::string_view text)
{
    return std::string(trimmedText(folded(text)));
}

bool hasRoleNamed(const TeamMember& member, std::string_view role)
{
    return std::count(member.roles.begin(), member.roles.end(), role) > 0;
}

std::string upper(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(), [](char c) { return static_cast<char>(std::toupper(c)); });
    return text;
}

} // namespace

NaiveOrders::NaiveOrders(const Snapshot& snapshot)
{
    std::map<std::string, int> mails;
    for (const Snapshot::Rows& rows : snapshot.rows()) {
        for (std::uint32_t at = 0; at < rows.count; ++at) {
            const auto row = OrderRow(rows.first + at);
            m_orders.push_back(entryOf(snapshot.order(row), row));
            ++mails[m_orders.back().mail];
        }
    }
    for (Entry& entry : m_orders) {
        if (!entry.mail.empty() && mails[entry.mail] > 1)
            entry.attention |= bitOf(Attention::Duplicate);
        for (std::size_t i = 0; i < attentionCount; ++i)
            if ((entry.attention >> i & 1U) != 0)
                entry.values[static_cast<std::size_t>(Facet::Attention)].emplace(
                    attentionName(static_cast<Attention>(i)));
        if (entry.attention != 0)
            entry.values[static_cast<std::size_t>(Facet::Attention)].emplace("attention");
    }
}

NaiveOrders::Entry NaiveOrders::entryOf(const Order& order, OrderRow row)
{
    Entry entry;
    entry.row = row;
    const auto flag = [&entry](Attention attention, bool is) {
        if (is)
            entry.attention |= bitOf(attention);
    };
    const auto add = [&entry](const Value& value, std::set<QueryField> fields, bool inAny = true) {
        if (value)
            entry.texts.push_back({std::move(fields), inAny, std::string(*value), folded(*value)});
    };
    const auto count = [&entry](Facet facet, std::string_view text) {
        if (const std::string value = trimmedFold(text); !value.empty())
            entry.values[static_cast<std::size_t>(facet)].insert(value);
    };

    const Value first = order.field(OrderField::FirstName);
    const Value last = order.field(OrderField::LastName);
    const std::string name = spokenNameOf(first, last);
    add(name, {QueryField::Name});
    if (isFamilyNameFirst(trimmedText(last.value_or(""))) && first)
        add(std::string(trimmedText(*last)).append(trimmedText(*first)), {QueryField::Name});
    flag(Attention::NoName, name.empty());
    add(order.field(OrderField::Email), {QueryField::Email});
    entry.mail = trimmedFold(order.field(OrderField::Email).value_or(""));
    flag(Attention::BadMail, !isMailAddress(order.field(OrderField::Email).value_or("")));
    add(order.field(OrderField::Phone), {QueryField::Phone});
    entry.phoneDigits = digitsOf(order.field(OrderField::Phone).value_or(""));
    flag(Attention::NoPhone, entry.phoneDigits.empty());
    add(order.field(OrderField::CandidateRemoteId), {});
    add(order.field(OrderField::ApplicationRemoteId), {QueryField::Application});
    add(order.id(), {QueryField::Order});
    add(order.field(OrderField::PackageId), {QueryField::Package});
    if (order.field(OrderField::PackageId)) // blanks around it do not count
        entry.texts.back().folded = trimmedFold(*order.field(OrderField::PackageId));
    count(Facet::Package, order.field(OrderField::PackageId).value_or(""));
    for (const Oddity& oddity : order.oddities())
        if (oddity.kind == OddityKind::Unknown && oddity.part == OrderPart::Order && oddity.key == "status"
            && oddity.raw.size() > 1 && oddity.raw.front() == '"') {
            const std::string_view status = oddity.raw.substr(1, oddity.raw.size() - 2); // the tests' have no escapes
            add(trimmedText(status), {QueryField::Status}, false);
            count(Facet::Status, status);
        }
    add(order.source().integration, {QueryField::Integration});
    add(order.source().label, {QueryField::Connection});
    if (!order.source().connectionName.empty())
        add(order.source().connectionName, {QueryField::Connection}, false);
    count(Facet::Connection, order.source().connectionName);
    count(Facet::Integration, order.source().integration);

    const Job& job = order.job();
    add(job.name, {QueryField::Job});
    count(Facet::Job, job.name.value_or(""));
    add(job.code, {QueryField::Code});
    add(job.remoteId, {});
    std::string description = plainText(job.description().value_or(""));
    flag(Attention::NoDescription, trimmedFold(description).empty());
    add(description, {QueryField::Description});
    std::string place;
    if (const auto& location = job.location) {
        for (const Value& value :
            {location->street1, location->street2, location->state, location->zipCode, location->raw}) {
            add(value, {});
            place += value.value_or("");
        }
        add(location->city, {QueryField::City});
        count(Facet::City, location->city.value_or(""));
        add(location->country, {QueryField::Country});
        count(Facet::Country, location->country.value_or(""));
        entry.country = trimmedText(location->country.value_or(""));
        place.append(location->city.value_or("")).append(entry.country);
        flag(Attention::BadCountry, !entry.country.empty() && !isCountryCode(entry.country));
    }
    flag(Attention::NoLocation, trimmedText(place).empty());
    flag(Attention::NoRecruiter, std::none_of(job.team.begin(), job.team.end(), [](const TeamMember& member) {
        return hasRoleNamed(member, "RECRUITER");
    }));
    addTeam(job, entry);
    return entry;
}

void NaiveOrders::addTeam(const Job& job, Entry& entry)
{
    for (const TeamMember& member : job.team) {
        std::set<QueryField> fields{QueryField::Team};
        const std::string name = spokenNameOf(member.firstName, member.lastName);
        const std::string_view mail = trimmedText(member.email.value_or(""));
        const std::string person = trimmedFold(mail.empty() ? name : std::string(mail));
        if (hasRoleNamed(member, "RECRUITER")) {
            fields.insert(QueryField::Recruiter);
            if (!person.empty())
                entry.values[static_cast<std::size_t>(Facet::Recruiter)].insert(person);
        }
        if (hasRoleNamed(member, "HIRING_MANAGER")) {
            fields.insert(QueryField::Manager);
            if (!person.empty())
                entry.values[static_cast<std::size_t>(Facet::Manager)].insert(person);
        }
        std::vector<std::string> texts{name};
        if (isFamilyNameFirst(trimmedText(member.lastName.value_or(""))) && member.firstName)
            texts.push_back(std::string(trimmedText(*member.lastName)).append(trimmedText(*member.firstName)));
        for (const Value& value : {member.email, member.remoteId})
            texts.emplace_back(value.value_or(""));
        for (const std::string_view role : member.roles)
            texts.emplace_back(role);
        for (const std::string& text : texts)
            if (!text.empty())
                entry.texts.push_back({fields, true, text, folded(text)});
    }
}

bool NaiveOrders::has(const Entry& entry, QueryField field, const Choice& choice)
{
    if (choice.kind == Choice::Kind::Attention)
        return (entry.attention & choice.attention) != 0;
    const std::string needle(
        choice.kind == Choice::Kind::Exact ? trimmedText(choice.folded) : std::string_view(choice.folded));
    const auto inField
        = [&](const Text& text) { return field == QueryField::Any ? text.inAny : text.fields.count(field) > 0; };
    const bool isPhone = field == QueryField::Any || field == QueryField::Phone;
    if (choice.kind != Choice::Kind::Regex && isPhone) {
        const bool isThere = choice.kind == Choice::Kind::Exact
            ? phoneDigits(entry.phoneDigits) == choice.digits
            : entry.phoneDigits.find(choice.digits) != std::string::npos;
        if (!choice.digits.empty() && isThere)
            return true;
        if (field == QueryField::Any && entry.phoneDigits.find(needle) != std::string::npos)
            return true;
    }
    if (choice.kind == Choice::Kind::Exact && (field == QueryField::Recruiter || field == QueryField::Manager))
        return entry.values[static_cast<std::size_t>(*facetOf(field))].count(needle) > 0;
    if (choice.kind == Choice::Kind::Text && field == QueryField::Country) {
        if (needle == "uk" || isCountryCode(needle))
            return trimmedFold(entry.country) == (needle == "uk" ? "gb" : needle);
        if (isCountryCode(entry.country) && foldedCountryNames(upper(entry.country)).find(needle) != std::string::npos)
            return true;
        return trimmedFold(entry.country).find(needle) != std::string::npos;
    }
    return std::any_of(entry.texts.begin(), entry.texts.end(), [&](const Text& text) {
        if (!inField(text))
            return false;
        if (choice.kind == Choice::Kind::Regex)
            return re2::RE2::PartialMatch(text.text, *choice.regex);
        if (choice.kind == Choice::Kind::Exact)
            return trimmedText(text.folded) == needle;
        return text.folded.find(needle) != std::string::npos;
    });
}

bool NaiveOrders::has(const Entry& entry, const Term& term)
{
    const bool any = std::any_of(
        term.choices.begin(), term.choices.end(), [&](const Choice& choice) { return has(entry, term.field, choice); });
    return any != term.excluded;
}

bool NaiveOrders::hasAll(const Entry& entry, const Query& query, std::optional<Facet> leftOut)
{
    return std::all_of(query.terms.begin(), query.terms.end(),
        [&](const Term& term) { return (leftOut && facetOf(term.field) == leftOut) || has(entry, term); });
}

std::vector<OrderRow> NaiveOrders::find(const Query& query) const
{
    std::vector<OrderRow> to;
    for (const Entry& entry : m_orders)
        if (hasAll(entry, query, std::nullopt))
            to.push_back(entry.row);
    return to;
}

std::map<std::string, std::uint32_t> NaiveOrders::count(Facet facet, const Query& query) const
{
    std::map<std::string, std::uint32_t> to;
    for (const Entry& entry : m_orders)
        if (hasAll(entry, query, facet))
            for (const std::string& value : entry.values[static_cast<std::size_t>(facet)])
                ++to[value];
    return to;
}

std::uint32_t NaiveOrders::candidates() const
{
    std::set<std::string> mails;
    for (const Entry& entry : m_orders)
        mails.insert(entry.mail);
    mails.erase("");
    return static_cast<std::uint32_t>(mails.size());
}

std::string NaiveOrders::randomPiece(unsigned random) const
{
    std::mt19937 dice(random);
    const Entry& entry = m_orders[dice() % m_orders.size()];
    const Text& text = entry.texts[dice() % entry.texts.size()];
    if (text.text.empty())
        return "a";
    const std::size_t begin = dice() % text.text.size();
    return dice() % 3 == 0 ? text.text : text.text.substr(begin, 1 + dice() % 6);
}

std::string randomQueryText(unsigned seed, const NaiveOrders& orders)
{
    std::mt19937 random(seed);
    static constexpr std::string_view words[]
        = {"a", "ann", "müller", "MULLER", "strasse", "Straße", "lukasz", "иван", "हिन्दी", "한국어", "山田", "0123",
            "12", "0176 123", "+49176", "e", "x@y.de", "kubernetes", "recruiter", "new_", "id1", "<p>", "\\", "]}", "&",
            "nothing-has-this", "/a.*e/", "/^ann/", "/\\d{3}/", "/(/", "de", "germany", "Deutschland", ","};
    static constexpr std::string_view fields[]
        = {"job:", "code:", "desc:", "name:", "email:", "phone:", "city:", "country:", "team:", "recruiter:",
            "manager:", "package:", "order:", "app:", "conn:", "integration:", "status:", "foo:"};
    static constexpr std::string_view flags[] = {"is:dup", "is:attention", "is:badmail,badcountry", "no:phone",
        "no:name,location", "no:recruiter", "is:nodescription", "is:nothing", "no:description"};
    const auto value = [&]() -> std::string {
        if (random() % 3 == 0)
            return std::string(words[random() % std::size(words)]);
        std::string piece = orders.randomPiece(static_cast<unsigned>(random()));
        std::replace(piece.begin(), piece.end(), '\0', 'x');
        if (random() % 3 == 0)
            return piece;
        std::string quoted = "\"";
        for (const char c : piece)
            quoted.append(c == '"' ? 2 : 1, c);
        return quoted + '"';
    };
    std::string to;
    for (std::size_t i = 1 + random() % 3; i > 0; --i) {
        to += random() % 5 == 0 ? "-" : "";
        if (random() % 6 == 0) {
            to.append(flags[random() % std::size(flags)]).append(" ");
            continue;
        }
        const bool inField = random() % 2 == 0;
        if (inField)
            to.append(fields[random() % std::size(fields)]).append(random() % 3 == 0 ? "=" : "");
        to += value();
        if (random() % 4 == 0)
            to += ',' + value();
        to += ' ';
    }
    return to;
}

} // namespace docket
