// SPDX-License-Identifier: MIT
#pragma once

#include "models/orders/order.h"

#include <array>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace docket {

// Kombo's error envelope: {"status":"error","error":{code, title, message, log_url}}.
// Keys that are absent, null or of another type are empty.
struct ErrorEnvelope
{
    std::string code, title, message, logUrl;
};

// One order of a page. The views live until the parser's next call. Half of a
// surrogate pair reads as U+FFFD; rawJob keeps it as it came.
struct PageOrder
{
    std::array<Value, orderFieldCount> fields; // Id is always there and never empty
    std::string_view rawJob; // empty: no "job" key
    std::vector<Oddity> oddities;
};

// Why a body is no page of orders.
enum class PageFault : std::uint8_t {
    None,
    Empty, // no bytes, or only white space
    NotText, // UTF-16 or other bytes that are not UTF-8 text at all
    NotJson, // no JSON, or JSON that ends too early or goes on too long
    TooDeep, // nested more deeply than can be read
    NoResults, // JSON, but data.results is not an array
    TooMany, // more than PageLimits allow
};

// What one page may hold, so that reading and keeping it stays under 400 MB whatever
// the bytes are. Far beyond any honest page.
struct PageLimits
{
    static constexpr std::size_t results = 100'000; // unreadable ones included
    static constexpr std::size_t oddities = 2'000'000; // of all orders
    static constexpr std::size_t signs = 6'000'000; // brackets, commas, colons and strings
    static constexpr std::size_t unreadableKept = 1'000;
    static constexpr std::size_t longestUnreadable = 64 * 1024; // bytes
    static constexpr std::size_t repairs = 16 * 1024 * 1024; // bytes a page gets longer by
};

struct Page
{
    PageFault fault = PageFault::None; // anything but None: no orders, no unreadable ones, no next
    std::vector<PageOrder> orders; // in the order received
    // Results without a usable id, as received: the first PageLimits::unreadableKept, each cut.
    std::vector<std::string> unreadable;
    std::size_t unreadableCount = 0; // of all
    std::string next; // data.next; empty when it was null, absent, blank or no string
    bool nextOfOtherType = false; // data.next was neither string nor null
    std::optional<ErrorEnvelope> error; // an "error" object beside or instead of data
    bool statusIsError = false; // "status" was the text "error"
    bool repaired = false; // bytes that are no UTF-8 or raw control characters had to be replaced
};

// Turns response bodies into pages, by simdjson On-Demand. Takes keys in any order,
// skips a byte order mark, replaces bad UTF-8 by U+FFFD. Any bytes are safe input.
// One thread at a time; a Page lives until the next call on the same parser.
class PageParser
{
public:
    PageParser();
    ~PageParser();
    PageParser(const PageParser&) = delete;
    PageParser& operator=(const PageParser&) = delete;

    const Page& parse(std::string_view body);
    // Frees the last page and its bytes.
    void forget();

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

// The envelope in the body of a failed request; nullopt when the body is none.
std::optional<ErrorEnvelope> parseEnvelope(std::string_view body);

} // namespace docket
