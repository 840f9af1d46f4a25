// SPDX-License-Identifier: MIT
#include "models/memory/teamfile.h"

#include <sodium.h>

#include <algorithm>
#include <vector>

namespace docket {

namespace {

using TeamKeyBytes = std::array<unsigned char, crypto_kdf_KEYBYTES>;
static_assert(crypto_kdf_KEYBYTES == crypto_secretbox_KEYBYTES);

constexpr char teamContext[crypto_kdf_CONTEXTBYTES + 1] = "dockette";
// The same in every Docket, or teams could not read each other.
constexpr std::array<unsigned char, crypto_pwhash_SALTBYTES> teamSalt{
    'd', 'o', 'c', 'k', 'e', 't', ' ', 't', 'e', 'a', 'm', ' ', '0', '0', '0', '1'};
constexpr unsigned long long teamRounds = 3;
constexpr std::size_t teamMemory = std::size_t{64} * 1024 * 1024;

constexpr unsigned char lineVersion = 1;
constexpr std::size_t fixedSize = 1 + 1 + 16 + 8 + 4; // version, kind, order, at, value; then the name
constexpr std::size_t sealedBefore = crypto_secretbox_NONCEBYTES + crypto_secretbox_MACBYTES;
constexpr std::size_t mostSealed = sealedBefore + fixedSize + TeamKey::longestName;
constexpr int lineCoding = sodium_base64_VARIANT_URLSAFE_NO_PADDING;
constexpr std::int64_t mostAhead = std::int64_t{24} * 60 * 60 * 1000;
constexpr std::size_t randomSecretBytes = 15;

// Least significant byte first, on every computer.
template <typename Number>
void putNumber(Number number, std::string& to)
{
    auto rest = static_cast<std::uint64_t>(number);
    for (std::size_t i = 0; i < sizeof number; ++i, rest >>= 8U)
        to += static_cast<char>(rest & 0xFFU);
}

template <typename Number>
Number takeNumber(std::string_view& from)
{
    std::uint64_t number = 0;
    for (std::size_t i = 0; i < sizeof(Number); ++i)
        number |= std::uint64_t{static_cast<unsigned char>(from[i])} << (8 * i);
    from.remove_prefix(sizeof(Number));
    return static_cast<Number>(number);
}

// Without its end; empty where there is none between two ends.
std::string_view takeTeamLine(std::string_view& file)
{
    const std::size_t end = std::min(file.find('\n'), file.size());
    std::string_view text = file.substr(0, end);
    file.remove_prefix(std::min(end + 1, file.size()));
    if (!text.empty() && text.back() == '\r')
        text.remove_suffix(1);
    return text;
}

const unsigned char* teamBytes(std::string_view text)
{
    return reinterpret_cast<const unsigned char*>(text.data());
}

// Not in the middle of a character.
std::string_view cutName(std::string_view name)
{
    std::size_t size = std::min(name.size(), TeamKey::longestName);
    while (size < name.size() && size > 0 && (static_cast<unsigned char>(name[size]) & 0xC0U) == 0x80U)
        --size;
    return name.substr(0, size);
}

std::string packed(const TeamMark& mark)
{
    std::string plain;
    plain += static_cast<char>(lineVersion);
    plain += static_cast<char>(mark.kind);
    plain += mark.order.view();
    putNumber(mark.at, plain);
    putNumber(static_cast<std::uint32_t>(mark.value), plain);
    plain += cutName(mark.by);
    return plain;
}

std::optional<TeamMark> unpacked(std::string_view plain)
{
    if (plain.size() < fixedSize || plain[0] != static_cast<char>(lineVersion)
        || static_cast<unsigned char>(plain[1]) >= teamMarkKinds)
        return std::nullopt;
    TeamMark mark;
    mark.kind = static_cast<TeamMarkKind>(plain[1]);
    std::copy_n(plain.begin() + 2, mark.order.bytes.size(), mark.order.bytes.begin());
    plain.remove_prefix(2 + mark.order.bytes.size());
    mark.at = takeNumber<std::int64_t>(plain);
    mark.value = static_cast<MarkTime>(takeNumber<std::uint32_t>(plain));
    mark.by = plain;
    return mark;
}

} // namespace

struct TeamKey::Secret
{
    explicit Secret(const TeamKeyBytes& from)
    {
        crypto_kdf_derive_from_key(ids.data(), ids.size(), 1, teamContext, from.data());
        crypto_kdf_derive_from_key(box.data(), box.size(), 2, teamContext, from.data());
    }
    Secret(const Secret&) = delete;
    Secret& operator=(const Secret&) = delete;
    ~Secret()
    {
        sodium_memzero(ids.data(), ids.size());
        sodium_memzero(box.data(), box.size());
    }

    TeamKeyBytes ids{}, box{};
};

std::optional<TeamKey> TeamKey::fromSecret(const ApiKey& secret)
{
    const QByteArray& text = secret.bytes();
    if (sodium_init() < 0 || text.size() < shortestSecret)
        return std::nullopt;
    TeamKeyBytes key;
    const int bad = crypto_pwhash(key.data(), key.size(), text.constData(), static_cast<std::size_t>(text.size()),
        teamSalt.data(), teamRounds, teamMemory, crypto_pwhash_ALG_ARGON2ID13);
    if (bad != 0)
        return std::nullopt;
    TeamKey made(std::make_shared<Secret>(key));
    sodium_memzero(key.data(), key.size());
    return made;
}

ApiKey TeamKey::randomSecret()
{
    if (sodium_init() < 0)
        return {};
    std::array<unsigned char, randomSecretBytes> bytes{};
    std::array<char, sodium_base64_ENCODED_LEN(randomSecretBytes, lineCoding)> text{};
    randombytes_buf(bytes.data(), bytes.size());
    sodium_bin2base64(text.data(), text.size(), bytes.data(), bytes.size(), lineCoding);
    ApiKey secret = ApiKey::fromBytes(QByteArray(text.data()));
    sodium_memzero(bytes.data(), bytes.size());
    sodium_memzero(text.data(), text.size());
    return secret;
}

HiddenId TeamKey::hide(std::string_view integration, std::string_view order) const
{
    std::string parts;
    appendPart(integration, parts);
    appendPart(order, parts);
    HiddenId id;
    crypto_generichash(reinterpret_cast<unsigned char*>(id.bytes.data()), id.bytes.size(), teamBytes(parts),
        parts.size(), m_secret->ids.data(), m_secret->ids.size());
    return id;
}

std::string TeamKey::tag() const
{
    const HiddenId id = hide({}, {});
    std::array<char, 17> hex{};
    sodium_bin2hex(hex.data(), hex.size(), teamBytes(id.view()), 8);
    return hex.data();
}

std::string TeamKey::line(const TeamMark& mark) const
{
    const std::string plain = packed(mark);
    std::string sealed(sealedBefore + plain.size(), '\0');
    auto* const bytes = reinterpret_cast<unsigned char*>(sealed.data());
    randombytes_buf(bytes, crypto_secretbox_NONCEBYTES);
    crypto_secretbox_easy(
        bytes + crypto_secretbox_NONCEBYTES, teamBytes(plain), plain.size(), bytes, m_secret->box.data());
    std::string text(sodium_base64_encoded_len(sealed.size(), lineCoding), '\0');
    sodium_bin2base64(text.data(), text.size(), bytes, sealed.size(), lineCoding);
    text.back() = '\n'; // in place of the zero that ends it
    return text;
}

std::optional<TeamMark> TeamKey::read(std::string_view line) const
{
    std::array<unsigned char, mostSealed> sealed{};
    std::size_t size = 0;
    if (sodium_base642bin(sealed.data(), sealed.size(), line.data(), line.size(), nullptr, &size, nullptr, lineCoding)
            != 0
        || size < sealedBefore + fixedSize)
        return std::nullopt;
    std::string plain(size - sealedBefore, '\0');
    const int bad = crypto_secretbox_open_easy(reinterpret_cast<unsigned char*>(plain.data()),
        sealed.data() + crypto_secretbox_NONCEBYTES, size - crypto_secretbox_NONCEBYTES, sealed.data(),
        m_secret->box.data());
    return bad == 0 ? unpacked(plain) : std::nullopt;
}

bool TeamMarks::holds(const TeamMark& mark, const TeamMark& other)
{
    return other.at < mark.at || (other.at == mark.at && other.value < mark.value);
}

TeamMarks::Lines TeamMarks::add(std::string_view file, std::int64_t now, bool isOwn)
{
    Lines lines;
    while (!file.empty()) {
        const std::string_view text = takeTeamLine(file);
        if (text.empty())
            continue;
        std::optional<TeamMark> mark = m_key.read(text);
        if (!mark || mark->at > now + mostAhead) {
            ++lines.passedOver;
            continue;
        }
        ++lines.read;
        if (isOwn)
            mark->by.clear();
        std::optional<TeamMark>& known = m_orders[mark->order][static_cast<std::size_t>(mark->kind)];
        lines.superseded += known ? 1 : 0;
        if (!known || holds(*mark, *known))
            known = std::move(*mark);
    }
    return lines;
}

const TeamMarks::Kinds* TeamMarks::find(const HiddenId& order) const
{
    const auto known = m_orders.find(order);
    return known == m_orders.end() ? nullptr : &known->second;
}

std::string heldLines(const TeamKey& key, std::string_view file, std::int64_t now)
{
    struct Held
    {
        TeamMark mark;
        std::size_t line = 0;
    };
    std::vector<std::string_view> lines; // empty: superseded
    std::unordered_map<HiddenId, std::array<std::optional<Held>, teamMarkKinds>, TeamMarks::Hash> held;
    while (!file.empty()) {
        const std::string_view text = takeTeamLine(file);
        std::optional<TeamMark> mark = key.read(text);
        if (!mark)
            continue;
        lines.push_back(text);
        if (mark->at > now + mostAhead)
            continue;
        std::optional<Held>& known = held[mark->order][static_cast<std::size_t>(mark->kind)];
        if (known && !TeamMarks::holds(*mark, known->mark)) {
            lines.back() = {};
            continue;
        }
        if (known)
            lines[known->line] = {};
        known = Held{std::move(*mark), lines.size() - 1};
    }
    std::string all;
    for (const std::string_view line : lines)
        if (!line.empty())
            (all += line) += '\n';
    return all;
}

} // namespace docket
