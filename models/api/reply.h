// SPDX-License-Identifier: MIT
#pragma once

#include "models/api/apikey.h"
#include "models/api/failure.h"
#include "models/api/httpoutcome.h"

#include <QDateTime>
#include <QJsonObject>

#include <optional>
#include <variant>

namespace docket {

struct Page;
class PageParser;

// A page that is believed. Valid until the parser's next page.
struct AcceptedPage
{
    const Page* page = nullptr;
    std::optional<Failure> note; // something came beside it that keeps the walk from being complete
};

using Reply = std::variant<AcceptedPage, Failure>;

// Decides what one answer is. A page is believed only if the transfer ended without
// an error, the status is 200 and nothing else, headers came, the length is the one
// announced where it can be compared, the whole body is one JSON document,
// data.results is a list and "status" is not "error". Whatever else came is a
// Failure, by error.code first, then by the HTTP status, and by Qt's error number
// only where there is no status. The content type is not asked.
// Any thread, one at a time per parser.
// A 404 or 410 without a code means another thing of the older of the two endpoints: it is gone.
Reply judge(const HttpOutcome& outcome, const ApiKey& key, PageParser& parser, const QDateTime& nowUtc);

// The same of an answer that is no page of orders: the key "data" of a document whose
// "status" is not "error", as a JSON document of its own, or a Failure. Any thread.
using DataReply = std::variant<QJsonObject, Failure>;
DataReply judgeData(const HttpOutcome& outcome, const ApiKey& key, const QDateTime& nowUtc);

} // namespace docket
