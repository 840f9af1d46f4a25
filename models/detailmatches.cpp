// SPDX-License-Identifier: MIT
#include "models/detailmatches.h"

#include "models/documenttext.h"
#include "models/orderlist.h"
#include "models/orders/matches.h"

#include <QCoreApplication>
#include <QPromise>
#include <QtConcurrentRun>
#include <QThreadPool>

#include <algorithm>
#include <array>
#include <optional>

namespace docket {

namespace {

struct PlaceText
{
    Q_DECLARE_TR_FUNCTIONS(PlaceText)
};

// As named within a sentence.
const char* placeWords(TextPlace place)
{
    switch (place) {
    case TextPlace::CandidateName:
        return QT_TRANSLATE_NOOP("PlaceText", "candidate");
    case TextPlace::Email:
        return QT_TRANSLATE_NOOP("PlaceText", "e-mail");
    case TextPlace::Phone:
        return QT_TRANSLATE_NOOP("PlaceText", "phone");
    case TextPlace::CandidateId:
        return QT_TRANSLATE_NOOP("PlaceText", "candidate ID");
    case TextPlace::ApplicationId:
        return QT_TRANSLATE_NOOP("PlaceText", "application");
    case TextPlace::OrderId:
        return QT_TRANSLATE_NOOP("PlaceText", "order");
    case TextPlace::Package:
    case TextPlace::PackageName:
        return QT_TRANSLATE_NOOP("PlaceText", "package");
    case TextPlace::Status:
        return QT_TRANSLATE_NOOP("PlaceText", "status");
    case TextPlace::JobName:
        return QT_TRANSLATE_NOOP("PlaceText", "job");
    case TextPlace::JobCode:
        return QT_TRANSLATE_NOOP("PlaceText", "job code");
    case TextPlace::JobId:
        return QT_TRANSLATE_NOOP("PlaceText", "job ID");
    case TextPlace::Street1:
    case TextPlace::Street2:
    case TextPlace::ZipCode:
    case TextPlace::City:
    case TextPlace::State:
    case TextPlace::Country:
    case TextPlace::RawLocation:
        return QT_TRANSLATE_NOOP("PlaceText", "location");
    case TextPlace::MemberName:
    case TextPlace::MemberEmail:
    case TextPlace::MemberId:
    case TextPlace::MemberRole:
        return QT_TRANSLATE_NOOP("PlaceText", "hiring team");
    case TextPlace::Description:
        return QT_TRANSLATE_NOOP("PlaceText", "description");
    case TextPlace::Integration:
        return QT_TRANSLATE_NOOP("PlaceText", "integration");
    case TextPlace::Connection:
        return QT_TRANSLATE_NOOP("PlaceText", "customer");
    case TextPlace::ConnectionName:
        return QT_TRANSLATE_NOOP("PlaceText", "connection");
    }
    return "";
}

// The columns in which a text of that place is read.
std::vector<OrderColumn> columnsOf(TextPlace place)
{
    switch (place) {
    case TextPlace::CandidateName:
        return {OrderColumn::Candidate};
    case TextPlace::Email:
        return {OrderColumn::Email};
    case TextPlace::Phone:
        return {OrderColumn::Phone};
    case TextPlace::Package:
    case TextPlace::PackageName:
        return {OrderColumn::Package};
    case TextPlace::Status:
        return {OrderColumn::Status};
    case TextPlace::JobName:
        return {OrderColumn::Job};
    case TextPlace::JobCode:
        return {OrderColumn::JobCode};
    case TextPlace::City:
    case TextPlace::Country:
        return {OrderColumn::Location};
    case TextPlace::Connection:
        return {OrderColumn::Integration};
    case TextPlace::CandidateId:
    case TextPlace::ApplicationId:
    case TextPlace::OrderId:
    case TextPlace::JobId:
    case TextPlace::Street1:
    case TextPlace::Street2:
    case TextPlace::ZipCode:
    case TextPlace::State:
    case TextPlace::RawLocation:
    case TextPlace::MemberName:
    case TextPlace::MemberEmail:
    case TextPlace::MemberId:
    case TextPlace::MemberRole:
    case TextPlace::Description:
    case TextPlace::Integration:
    case TextPlace::ConnectionName:
        return {};
    }
    return {};
}

std::optional<DetailField> fieldAt(TextPlace place)
{
    static constexpr std::array<std::pair<TextPlace, DetailField>, 14> fields{{
        {TextPlace::CandidateName, DetailField::Name},
        {TextPlace::Email, DetailField::Email},
        {TextPlace::Phone, DetailField::Phone},
        {TextPlace::OrderId, DetailField::OrderId},
        {TextPlace::ApplicationId, DetailField::ApplicationId},
        {TextPlace::CandidateId, DetailField::CandidateId},
        {TextPlace::Package, DetailField::Package},
        {TextPlace::PackageName, DetailField::PackageName},
        {TextPlace::Status, DetailField::Status},
        {TextPlace::Connection, DetailField::Customer},
        {TextPlace::JobName, DetailField::JobName},
        {TextPlace::JobCode, DetailField::JobCode},
        {TextPlace::JobId, DetailField::JobId},
        {TextPlace::RawLocation, DetailField::RawLocation},
    }};
    const auto found
        = std::find_if(fields.begin(), fields.end(), [place](const auto& each) { return each.first == place; });
    return found == fields.end() ? std::nullopt : std::optional(found->second);
}

// The answer to one question, put together term by term.
class DetailSearch
{
public:
    DetailSearch(const DetailQuestion& question, const std::function<bool()>& stopAsked)
        : m_question(question)
        , m_order(question.list->snapshot->order(question.row))
        , m_stopAsked(stopAsked)
    {
        m_matches.orderId = QString::fromUtf8(m_order.id().data(), static_cast<qsizetype>(m_order.id().size()));
        m_matches.textNumber = question.textNumber;
    }

    DetailMatches run()
    {
        Query all = parseQuery(m_question.filter.toStdString());
        std::erase_if(all.terms, [](const Term& term) { return term.excluded; });
        if (all.empty())
            return std::move(m_matches);
        m_matches.text = rangesOf(all);
        for (const Match& match : whyMatched(m_order, all, m_stopAsked))
            mark(match);
        for (const Term& term : all.terms)
            takePlaces(term);
        for (const TextPlace place : m_hidden) {
            const QString words = PlaceText::tr(placeWords(place));
            if (!m_matches.hiddenPlaces.contains(words))
                m_matches.hiddenPlaces += words;
        }
        return std::move(m_matches);
    }

private:
    TextMarks rangesOf(const Query& query) const
    {
        const DocumentText text(m_question.text);
        TextMarks ranges;
        for (const Term& term : query.terms) {
            if (term.field != QueryField::Any && term.field != QueryField::Description)
                continue;
            for (const Choice& choice : term.choices)
                ranges += text.rangesOf(spansOf(choice, TextPlace::Description, text.utf8(), m_stopAsked));
        }
        ranges = united(std::move(ranges));
        ranges.resize(std::min(ranges.size(), mostTextMarks));
        return ranges;
    }

    void mark(const Match& match)
    {
        const int member = static_cast<int>(match.member);
        if (match.place == TextPlace::MemberName)
            m_matches.members[member].name = rangesIn(match.text, match.spans);
        else if (match.place == TextPlace::MemberEmail)
            m_matches.members[member].email = rangesIn(match.text, match.spans);
        else if (match.place >= TextPlace::Street1 && match.place <= TextPlace::Country)
            m_matches.location += DetailMatches::LocationPart{QString::fromStdString(match.text),
                rangesIn(match.text, match.spans), match.place == TextPlace::Country};
        else if (const std::optional<DetailField> field = fieldAt(match.place))
            m_matches.fields[*field] = rangesIn(match.text, match.spans);
    }

    bool isShown(TextPlace place, std::uint32_t member) const
    {
        const std::vector<OrderColumn> columns = columnsOf(place);
        return std::any_of(columns.begin(), columns.end(),
                   [this](OrderColumn column) { return m_question.columns.contains(column); })
            || (place == TextPlace::MemberName && isFirstRecruiter(member)
                && m_question.columns.contains(OrderColumn::Recruiter));
    }

    bool isFirstRecruiter(std::uint32_t member) const
    {
        const std::vector<TeamMember>& team = m_order.job().team;
        const auto first = std::find_if(team.begin(), team.end(), [](const TeamMember& each) {
            return std::find(each.roles.begin(), each.roles.end(), "RECRUITER") != each.roles.end();
        });
        return static_cast<std::size_t>(first - team.begin()) == member;
    }

    // The places of a term that stands in no column.
    void takePlaces(const Term& term)
    {
        const std::vector<Match> matches = whyMatched(m_order, Query{{term}, {}}, m_stopAsked);
        const bool shown = std::any_of(
            matches.begin(), matches.end(), [this](const Match& match) { return isShown(match.place, match.member); });
        if (shown)
            return;
        for (const Match& match : matches) {
            const auto at = std::lower_bound(m_hidden.begin(), m_hidden.end(), match.place);
            if (at == m_hidden.end() || *at != match.place)
                m_hidden.insert(at, match.place);
        }
    }

    const DetailQuestion& m_question;
    Order m_order;
    const std::function<bool()>& m_stopAsked;
    std::vector<TextPlace> m_hidden; // ascending
    DetailMatches m_matches;
};

} // namespace

DetailMatches masked(const DetailMatches& matches)
{
    DetailMatches seen = matches;
    for (const DetailField field :
        {DetailField::Name, DetailField::Email, DetailField::Phone, DetailField::CandidateId})
        seen.fields.remove(field);
    seen.members.clear();
    return seen;
}

DetailMatches findInDetail(const DetailQuestion& question, const std::function<bool()>& stopAsked)
{
    return DetailSearch(question, stopAsked).run();
}

DetailMatcher::DetailMatcher(QThreadPool& pool, QObject* parent)
    : QObject(parent)
    , m_pool(pool)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        if (!m_watcher.isCanceled())
            Q_EMIT found(m_watcher.result());
    });
}

DetailMatcher::~DetailMatcher()
{
    m_watcher.cancel();
}

void DetailMatcher::find(const DetailQuestion& question)
{
    m_watcher.cancel();
    m_watcher.setFuture(QtConcurrent::run(&m_pool, [question](QPromise<DetailMatches>& promise) {
        if (!promise.isCanceled())
            promise.addResult(findInDetail(question, [&promise] { return promise.isCanceled(); }));
    }));
}

void DetailMatcher::cancel()
{
    m_watcher.cancel();
}

} // namespace docket
