// SPDX-License-Identifier: MIT
#pragma once

#include "models/memory/memorykey.h"
#include "models/orders/marks.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

// What members of a team tell each other of their marks: files of lines, each sealed with a
// key made from a secret that all of them know.
namespace docket {

enum class TeamMarkKind : std::uint8_t { Done, Snoozed, Asked };
constexpr std::size_t teamMarkKinds = 3;

struct TeamMark
{
    HiddenId order; // by TeamKey::hide()
    TeamMarkKind kind = TeamMarkKind::Done;
    std::int64_t at = 0; // milliseconds since 1970: the newest of one order and kind holds
    MarkTime value = 0; // when it was done or asked, until when it is snoozed; 0: not any more
    std::string by; // as who marked it wants to be called; empty: this person
};

// Copies share one key, which is overwritten when the last of them goes. Any thread.
class TeamKey
{
public:
    static constexpr int shortestSecret = 12; // characters
    static constexpr std::size_t longestName = 64; // bytes

    // Slow on purpose (Argon2id), so that secrets cannot be tried out. nullopt: it is too
    // short, or there is no memory for it.
    static std::optional<TeamKey> fromSecret(const ApiKey& secret);
    static ApiKey randomSecret();

    // The same for everybody who has the secret, whatever they call their connections.
    HiddenId hide(std::string_view integration, std::string_view order) const;
    std::string line(const TeamMark& mark) const; // ends with a line feed
    std::optional<TeamMark> read(std::string_view line) const; // nullopt: broken, or not by this key
    // Tells files of one key from those of another; hexadecimal.
    std::string tag() const;

private:
    struct Secret;
    explicit TeamKey(std::shared_ptr<const Secret> secret)
        : m_secret(std::move(secret))
    {
    }
    std::shared_ptr<const Secret> m_secret; // never null
};

// What holds by all files that were read.
class TeamMarks
{
public:
    using Kinds = std::array<std::optional<TeamMark>, teamMarkKinds>;
    struct Lines
    {
        std::size_t read = 0;
        std::size_t passedOver = 0; // broken, half written or not by this key
        std::size_t superseded = 0; // of those read: there is another that holds in its place
    };

    explicit TeamMarks(TeamKey key)
        : m_key(std::move(key))
    {
    }

    // Whether the first holds when both are of one order and kind.
    static bool holds(const TeamMark& mark, const TeamMark& other);
    // `now` in milliseconds: what claims to be more than a day later is passed over. The names in
    // a file of this person's own are left out.
    Lines add(std::string_view file, std::int64_t now, bool isOwn);
    const Kinds* find(const HiddenId& order) const;
    const TeamKey& key() const { return m_key; }
    std::size_t size() const { return m_orders.size(); }

    struct Hash
    {
        std::size_t operator()(const HiddenId& id) const
        {
            std::size_t first = 0;
            std::memcpy(&first, id.bytes.data(), sizeof first);
            return first;
        }
    };

private:
    TeamKey m_key;
    std::unordered_map<HiddenId, Kinds, Hash> m_orders;
};

// The lines of a file that nothing in it supersedes, as they are and in their order. Broken
// ones are left out; what claims to be of the future stays, and supersedes nothing.
std::string heldLines(const TeamKey& key, std::string_view file, std::int64_t now);

} // namespace docket
