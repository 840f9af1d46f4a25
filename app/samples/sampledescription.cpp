// SPDX-License-Identifier: MIT
#include "app/samples/sampledescription.h"

namespace docket {

namespace {

// How the ATS in question writes its HTML.
struct HtmlDialect
{
    QByteArrayView headingOpen, headingClose, paragraphOpen, paragraphClose, newline;
};

constexpr HtmlDialect dialects[] = {
    {"<h2>", "</h2>", "<p>", "</p>", ""},
    {"<h3>", "</h3>", "<p>", "</p>", "\n"},
    {"<p><strong>", "</strong></p>", "<p>", "</p>", "\n"},
    {"<h2 class=\"jd-title\" style=\"color:#1f3864\">", "</h2>",
        "<p style=\"margin:0 0 8px\"><span style=\"font-family:Arial\">", "</span></p>", "\r\n"},
    {"<div><b>", "</b></div>", "<div>", "<br></div>", ""},
};

QByteArrayView viewOf(std::string_view text)
{
    return QByteArrayView(text.data(), static_cast<qsizetype>(text.size()));
}

QByteArray escapedHtml(std::string_view text)
{
    QByteArray html(text.data(), static_cast<qsizetype>(text.size()));
    return html.replace("&", "&amp;").replace("<", "&lt;");
}

class DescriptionWriter
{
public:
    DescriptionWriter(const SampleTitle& title, const SamplePlace& place, SampleLanguage language, SampleRandom& random)
        : m_title(title)
        , m_place(place)
        , m_language(language)
        , m_texts(sampleTexts(language))
        , m_random(random)
        , m_dialect(random.pick(dialects))
        , m_target(minDescriptionBytes + static_cast<qsizetype>(random.below(2200)))
    {
    }

    QByteArray write()
    {
        writeOpening();
        writeRole();
        writeList(m_texts.profileHeadings, m_texts.profile, 4);
        writeList(m_texts.offerHeadings, m_texts.offers, 4);
        writeExtras();
        while (m_html.size() < m_target)
            writeFiller();
        writeContact();
        return m_html;
    }

private:
    void writeOpening()
    {
        if (m_random.percent(8))
            m_html.append("<style>.jd-title{color:#1f3864} ul{margin:0}</style>");
        if (m_random.percent(12))
            m_html.append(
                "<img src=\"https://images.example.com/teams/header.jpg\" alt=\"The team at work\" width=\"640\">");
        heading(m_texts.aboutHeadings);
        paragraph(m_texts.about, 2);
    }

    void writeRole()
    {
        heading(m_texts.roleHeadings);
        paragraph(m_texts.duties, 1);
        if (m_language == SampleLanguage::English)
            list(fieldDuties(m_title.field), 4);
        list(m_texts.duties, 4);
    }

    void writeList(
        std::span<const std::string_view> headings, std::span<const std::string_view> items, std::size_t count)
    {
        heading(headings);
        list(items, count);
    }

    void writeExtras()
    {
        if (m_random.percent(10))
            m_html.append("<table><tr><th>Shift</th><th>From</th><th>To</th></tr><tr><td>Early</td><td>06:00</"
                          "td><td>14:15</td></tr>"
                          "<tr><td>Late</td><td>13:45</td><td>22:00</td></tr></table>");
        if (m_random.percent(4))
            m_html.append(
                "<script>window.dataLayer=window.dataLayer||[];dataLayer.push({\"event\":\"job_view\"});</script>");
    }

    void writeFiller()
    {
        if (m_random.percent(40))
            list(m_random.percent(50) ? m_texts.offers : m_texts.profile, 2);
        else
            paragraph(m_random.percent(50) ? m_texts.about : m_texts.closings, 2);
    }

    void writeContact()
    {
        heading(m_texts.contactHeadings);
        paragraph(m_texts.closings, 1);
        m_html.append(m_dialect.paragraphOpen)
            .append("<a href=\"https://careers.example.com/jobs/")
            .append(QByteArray::number(static_cast<qulonglong>(m_random.below(900000) + 100000)))
            .append("?source=ats&amp;lang=en\">careers.example.com</a> &middot; <a "
                    "href=\"mailto:jobs@example.com\">jobs@example.com</a>")
            .append(m_dialect.paragraphClose);
    }

    void heading(std::span<const std::string_view> from)
    {
        m_html.append(m_dialect.headingOpen)
            .append(viewOf(m_random.pick(from)))
            .append(m_dialect.headingClose)
            .append(m_dialect.newline);
    }

    void paragraph(std::span<const std::string_view> from, std::size_t sentences)
    {
        m_html.append(m_dialect.paragraphOpen);
        const std::size_t first = static_cast<std::size_t>(m_random.below(from.size()));
        for (std::size_t number = 0; number < sentences; ++number) {
            m_html.append(number > 0 ? " " : "");
            sentence(from[(first + number) % from.size()]);
        }
        m_html.append(m_dialect.paragraphClose).append(m_dialect.newline);
    }

    // Neighbours in the pool, so that no item comes twice in one list.
    void list(std::span<const std::string_view> from, std::size_t count)
    {
        m_html.append("<ul>").append(m_dialect.newline);
        const std::size_t first = static_cast<std::size_t>(m_random.below(from.size()));
        for (std::size_t number = 0; number < count && number < from.size(); ++number) {
            m_html.append("<li>");
            sentence(from[(first + number) % from.size()]);
            m_html.append("</li>").append(m_dialect.newline);
        }
        m_html.append("</ul>").append(m_dialect.newline);
    }

    void sentence(std::string_view text)
    {
        QByteArray filled = escapedHtml(text);
        filled.replace("{n}", QByteArray::number(static_cast<qulonglong>(m_random.below(38) + 3)));
        filled.replace("{city}", escapedHtml(m_place.city));
        const bool bold = m_random.percent(6);
        m_html.append(bold ? "<strong>" : "").append(filled).append(bold ? "</strong>" : "");
    }

    const SampleTitle& m_title;
    const SamplePlace& m_place;
    const SampleLanguage m_language;
    const SampleTexts& m_texts;
    SampleRandom& m_random;
    const HtmlDialect& m_dialect;
    const qsizetype m_target;
    QByteArray m_html;
};

} // namespace

QByteArray sampleDescription(
    const SampleTitle& title, const SamplePlace& place, SampleLanguage language, SampleRandom& random)
{
    return DescriptionWriter(title, place, language, random).write();
}

} // namespace docket
