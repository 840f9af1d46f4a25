// SPDX-License-Identifier: MIT
#pragma once

#include "models/orders/htmlentities.h"
#include "models/orders/htmltokens.h"

#include <string>
#include <string_view>

namespace docket {

// A description as it is to be read: HTML, HTML that was escaped once more and is
// unescaped here, or text without tags. Views what it was given.
class HtmlSource
{
public:
    explicit HtmlSource(std::string_view received)
        : m_received(received)
        , m_isHtml(looksLikeHtml(received))
    {
        if (!m_isHtml && received.find("&lt;") != std::string_view::npos)
            unescape();
    }
    HtmlSource(const HtmlSource&) = delete;
    HtmlSource& operator=(const HtmlSource&) = delete;

    bool isHtml() const { return m_isHtml; }
    std::string_view text() const { return m_unescaped.empty() ? m_received : std::string_view(m_unescaped); }

private:
    void unescape()
    {
        std::string unescaped = htmlDecoded(m_received);
        m_isHtml = looksLikeHtml(unescaped);
        if (m_isHtml)
            m_unescaped = std::move(unescaped);
    }

    std::string_view m_received;
    std::string m_unescaped;
    bool m_isHtml;
};

} // namespace docket
