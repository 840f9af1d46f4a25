// SPDX-License-Identifier: MIT
#pragma once

#include "models/output/orderwriter.h"

#include <string>

namespace docket {

// Writes orders whole: as received or as events, in an array or one a line.
class MessagesWriter final : public OrderWriter
{
public:
    MessagesWriter(OrderFormat format, bool masked, Sink sink);
    bool write(const Order& order) override;
    bool finish() override;

private:
    OrderFormat m_format;
    bool m_masked;
    bool m_isArray;
    bool m_first = true;
    std::string m_pending;
};

} // namespace docket
