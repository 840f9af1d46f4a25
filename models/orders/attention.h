// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace docket {

struct Job;
struct PageOrder;

// What may keep an order from being worked on. Each is true of what the server sent, no
// more: an order can be sound and have one of them.
enum class Attention : std::uint8_t {
    NoPhone, // absent, blank or without a digit
    NoName, // neither first nor last name
    BadMail, // no e-mail address, or one that no mail can be sent to
    NoLocation, // no part of the job's location
    BadCountry, // the location's country is not an ISO 3166 code
    NoRecruiter, // nobody in the hiring team has the role RECRUITER
    NoDescription,
    Duplicate, // another order that is loaded has the same e-mail address
};
inline constexpr std::size_t attentionCount = 8;

using AttentionSet = std::uint8_t; // a bit for each
inline constexpr AttentionSet allAttention = 0xFF;

constexpr AttentionSet bitOf(Attention attention)
{
    return static_cast<AttentionSet>(1U << static_cast<unsigned>(attention));
}

// As typed behind "is:"; "attention" stands for all of them.
std::string_view attentionName(Attention attention);
// The flags that a word behind "is:" (or, with `missing`, "no:") stands for.
std::optional<AttentionSet> attentionNamed(std::string_view word, bool missing);

// Of the order's own texts: NoPhone, NoName, BadMail.
AttentionSet attentionOf(const PageOrder& order);
// Of the job: NoLocation, BadCountry, NoRecruiter, NoDescription. Its folded texts must
// be there.
AttentionSet attentionOf(const Job& job);

// Whether mail could be sent to it, by the shape of its parts. International names count.
bool isMailAddress(std::string_view text);
// Two letters of ISO 3166, in either case.
bool isCountryCode(std::string_view text);

} // namespace docket
