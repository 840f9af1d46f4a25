// SPDX-License-Identifier: MIT
#include "models/output/messageswriter.h"

#include "models/output/ordermessage.h"

#include <utility>

namespace docket {

MessagesWriter::MessagesWriter(OrderFormat format, bool masked, Sink sink)
    : OrderWriter(std::move(sink))
    , m_format(format)
    , m_masked(masked)
    , m_isArray(format == OrderFormat::Json || format == OrderFormat::WebhookArray)
    , m_pending(m_isArray ? "[" : "")
{
}

bool MessagesWriter::write(const Order& order)
{
    if (m_isArray)
        m_pending += std::exchange(m_first, false) ? "\n" : ",\n";
    const bool isEvent = m_format == OrderFormat::Webhook || m_format == OrderFormat::WebhookArray;
    m_pending += isEvent ? webhookEvent(order, m_masked) : orderMessage(order, m_masked);
    if (!m_isArray)
        m_pending += '\n';
    return push(m_pending, false);
}

bool MessagesWriter::finish()
{
    if (m_isArray)
        m_pending += m_first ? "]\n" : "\n]\n";
    return push(m_pending, true);
}

} // namespace docket
