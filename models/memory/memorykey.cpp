// SPDX-License-Identifier: MIT
#include "models/memory/memorykey.h"

#include <sodium.h>

#include <algorithm>
#include <cstring>
#include <new>

namespace docket {

namespace {

using MasterKey = std::array<unsigned char, crypto_kdf_KEYBYTES>;
constexpr char keyContext[crypto_kdf_CONTEXTBYTES + 1] = "docketmm";

const unsigned char* unsignedBytes(std::string_view text)
{
    return reinterpret_cast<const unsigned char*>(text.data());
}

// An id is hidden by a keyed hash of itself, so that it serves as the nonce, too: it never
// comes with another text.
std::array<unsigned char, crypto_secretbox_NONCEBYTES> nonceOf(const HiddenId& id)
{
    std::array<unsigned char, crypto_secretbox_NONCEBYTES> nonce{};
    std::memcpy(nonce.data(), id.bytes.data(), id.bytes.size());
    return nonce;
}

} // namespace

// A key for each use, all made from the one that is kept.
struct MemoryKey::Secret
{
    explicit Secret(const MasterKey& from)
        : master(from)
    {
        crypto_kdf_derive_from_key(ids.data(), ids.size(), 1, keyContext, master.data());
        crypto_kdf_derive_from_key(groups.data(), groups.size(), 2, keyContext, master.data());
        crypto_kdf_derive_from_key(box.data(), box.size(), 3, keyContext, master.data());
    }
    Secret(const Secret&) = delete;
    Secret& operator=(const Secret&) = delete;
    ~Secret()
    {
        for (auto* key : {&master, &ids, &groups, &box})
            sodium_memzero(key->data(), key->size());
    }

    MasterKey master;
    MasterKey ids{}, groups{}, box{};
};

MemoryKey MemoryKey::random()
{
    if (sodium_init() < 0)
        throw std::bad_alloc(); // no source of random bytes: nothing can be kept safe here
    MasterKey master;
    crypto_kdf_keygen(master.data());
    MemoryKey key(std::make_shared<Secret>(master));
    sodium_memzero(master.data(), master.size());
    return key;
}

std::optional<MemoryKey> MemoryKey::fromStored(const ApiKey& stored)
{
    if (sodium_init() < 0)
        return std::nullopt;
    MasterKey master;
    std::size_t size = 0;
    const QByteArray& hex = stored.bytes();
    const int bad = sodium_hex2bin(
        master.data(), master.size(), hex.constData(), static_cast<std::size_t>(hex.size()), nullptr, &size, nullptr);
    if (bad != 0 || size != master.size() || hex.size() != static_cast<qsizetype>(2 * master.size()))
        return std::nullopt;
    MemoryKey key(std::make_shared<Secret>(master));
    sodium_memzero(master.data(), master.size());
    return key;
}

ApiKey MemoryKey::toStored() const
{
    std::array<char, 2 * crypto_kdf_KEYBYTES + 1> hex{};
    sodium_bin2hex(hex.data(), hex.size(), m_secret->master.data(), m_secret->master.size());
    QByteArray text(hex.data(), static_cast<qsizetype>(hex.size()) - 1);
    ApiKey stored = ApiKey::fromBytes(text);
    sodium_memzero(hex.data(), hex.size());
    return stored;
}

HiddenId MemoryKey::hide(std::string_view connection, std::string_view integration, std::string_view order) const
{
    std::string parts;
    parts.reserve(connection.size() + integration.size() + order.size() + 3 * (1 + sizeof(std::uint64_t)));
    for (const std::string_view part : {connection, integration, order})
        appendPart(part, parts);
    HiddenId id;
    crypto_generichash(reinterpret_cast<unsigned char*>(id.bytes.data()), id.bytes.size(), unsignedBytes(parts),
        parts.size(), m_secret->ids.data(), m_secret->ids.size());
    return id;
}

std::uint64_t MemoryKey::hash(std::string_view bytes) const
{
    std::array<unsigned char, crypto_generichash_BYTES_MIN> hash{};
    crypto_generichash(
        hash.data(), hash.size(), unsignedBytes(bytes), bytes.size(), m_secret->groups.data(), m_secret->groups.size());
    std::uint64_t first = 0;
    std::memcpy(&first, hash.data(), sizeof first);
    return first;
}

std::string MemoryKey::seal(const HiddenId& id, std::string_view text) const
{
    std::string sealed(crypto_secretbox_MACBYTES + text.size(), '\0');
    crypto_secretbox_easy(reinterpret_cast<unsigned char*>(sealed.data()), unsignedBytes(text), text.size(),
        nonceOf(id).data(), m_secret->box.data());
    return sealed;
}

std::optional<std::string> MemoryKey::open(const HiddenId& id, std::string_view sealed) const
{
    if (sealed.size() < crypto_secretbox_MACBYTES)
        return std::nullopt;
    std::string text(sealed.size() - crypto_secretbox_MACBYTES, '\0');
    const int bad = crypto_secretbox_open_easy(reinterpret_cast<unsigned char*>(text.data()), unsignedBytes(sealed),
        sealed.size(), nonceOf(id).data(), m_secret->box.data());
    return bad == 0 ? std::optional(std::move(text)) : std::nullopt;
}

void appendPart(const std::optional<std::string_view>& part, std::string& to)
{
    if (!part) {
        to += '\0';
        return;
    }
    std::uint64_t size = part->size();
    to += '\1';
    to.append(reinterpret_cast<const char*>(&size), sizeof size);
    to += *part;
}

} // namespace docket
