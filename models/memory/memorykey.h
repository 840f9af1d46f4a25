// SPDX-License-Identifier: MIT
#pragma once

#include "models/api/apikey.h"

#include <array>
#include <cstdint>
#include <initializer_list>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace docket {

// Stands for an order or an integration in the memory: who does not have the key can
// neither read it nor find out by trying.
struct HiddenId
{
    std::array<char, 16> bytes{};

    std::string_view view() const { return {bytes.data(), bytes.size()}; }
    bool operator==(const HiddenId&) const = default;
};

// The 32 random bytes that one connection's memory is hidden with: keyed BLAKE2b for what is
// compared, a secret box for what is read again. Copies share one secret, which is
// overwritten when the last of them goes. Any thread.
class MemoryKey
{
public:
    static MemoryKey random();
    // As the password store has it; nullopt: that is no key.
    static std::optional<MemoryKey> fromStored(const ApiKey& stored);
    ApiKey toStored() const; // hexadecimal: not every store keeps bytes

    HiddenId hide(std::string_view connection, std::string_view integration, std::string_view order) const;
    // The same for the same texts only; the parts are told apart.
    std::uint64_t hash(std::string_view bytes) const;
    // A text that open() reads again; the same for the same id.
    std::string seal(const HiddenId& id, std::string_view text) const;
    std::optional<std::string> open(const HiddenId& id, std::string_view sealed) const; // nullopt: not by this key

private:
    struct Secret;
    explicit MemoryKey(std::shared_ptr<const Secret> secret)
        : m_secret(std::move(secret))
    {
    }
    std::shared_ptr<const Secret> m_secret; // never null
};

// Adds a part so that no two lists of parts give the same bytes; absent is not empty.
void appendPart(const std::optional<std::string_view>& part, std::string& to);

} // namespace docket
