// SPDX-License-Identifier: MIT
#include "models/chaselist.h"

#include "models/filteredit.h"
#include "models/ordercells.h"
#include "models/orderlist.h"
#include "models/orders/attention.h"
#include "models/orders/chunk.h"

#include <QCoreApplication>
#include <QMap>
#include <QStringList>

#include <algorithm>

namespace docket {

namespace {

struct ChaseText
{
    Q_DECLARE_TR_FUNCTIONS(ChaseList)
};

// What a recruiter can give: everything but a recruiter, and another order of the candidate.
constexpr AttentionSet canBeAskedFor
    = static_cast<AttentionSet>(allAttention & ~(bitOf(Attention::NoRecruiter) | bitOf(Attention::Duplicate)));

const TeamMember* recruiterOf(const Job& job)
{
    const auto found = std::find_if(job.team.begin(), job.team.end(), [](const TeamMember& member) {
        const bool isRecruiter = std::find(member.roles.begin(), member.roles.end(), "RECRUITER") != member.roles.end();
        return isRecruiter && member.email && isMailAddress(*member.email);
    });
    return found == job.team.end() ? nullptr : &*found;
}

AttentionSet lackOf(const Snapshot& snapshot, OrderRow row)
{
    const Snapshot::Rows& rows = snapshot.rows()[snapshot.indexOfRows(row)];
    const std::uint32_t at = static_cast<std::uint32_t>(row) - rows.first;
    const std::uint32_t job = rows.chunk->jobNumbers[at];
    const AttentionSet ofJob = snapshot.parts()[rows.part].blockOf(job).values[job % jobsPerBlock].attention;
    const auto ofOrder = static_cast<AttentionSet>(snapshot.values()->orderKind(rows.chunk->kinds[at]).attention);
    return static_cast<AttentionSet>((ofJob | ofOrder) & canBeAskedFor);
}

QString lineOf(const Order& order, AttentionSet lack)
{
    QStringList missing;
    for (std::size_t i = 0; i < attentionCount; ++i) {
        if ((lack >> i & 1U) == 0)
            continue;
        const std::string_view name = attentionName(static_cast<Attention>(i));
        missing += flagTitle(QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size())));
    }
    QString candidate = spokenName(order.field(OrderField::FirstName), order.field(OrderField::LastName));
    if (candidate.isEmpty())
        candidate = toQString(order.field(OrderField::Email));
    if (candidate.isEmpty())
        candidate = ChaseText::tr("Order %1").arg(toQString(order.field(OrderField::Id)));
    const QString job = toQString(order.job().name);
    return ChaseText::tr("- %1, %2: %3", "candidate, job, what is missing")
        .arg(candidate, job.isEmpty() ? ChaseText::tr("no job title") : job, missing.join(QStringLiteral(", ")));
}

// A line of a header: no line break may end it early.
QByteArray encodedWord(const QString& text)
{
    return "=?UTF-8?B?" + text.simplified().toUtf8().toBase64() + "?=";
}

} // namespace

ChaseList chaseList(const OrderList& list)
{
    ChaseList chase;
    QMap<QString, ChaseDraft> drafts; // by address
    QMap<QString, QStringList> lines;
    for (const OrderRow row : list.rows) {
        const unsigned marks = list.markOf(row).marks;
        if ((marks & (bitOf(Mark::Done) | bitOf(Mark::Gone))) != 0)
            continue;
        const AttentionSet lack = lackOf(*list.snapshot, row);
        if (lack == 0)
            continue;
        if ((marks & bitOf(Mark::Asked)) != 0) {
            ++chase.asked;
            continue;
        }
        const Order order = list.snapshot->order(row);
        const TeamMember* const recruiter = recruiterOf(order.job());
        if (!recruiter) {
            ++chase.withoutRecruiter;
            continue;
        }
        const QString address = toQString(recruiter->email).trimmed().toLower();
        ChaseDraft& draft = drafts[address];
        draft.email = toQString(recruiter->email).trimmed();
        draft.name = spokenName(recruiter->firstName, recruiter->lastName);
        draft.rows.push_back(row);
        lines[address] += lineOf(order, lack);
    }
    for (auto draft = drafts.begin(); draft != drafts.end(); ++draft) {
        const int count = static_cast<int>(draft->rows.size());
        draft->subject = ChaseText::tr("Something is missing for %n candidate(s)", nullptr, count);
        const QString greeting
            = draft->name.isEmpty() ? ChaseText::tr("Hello,") : ChaseText::tr("Hello %1,").arg(draft->name);
        draft->body = greeting + QStringLiteral("\n\n")
            + ChaseText::tr(
                "we cannot start the check for %n candidate(s) yet, because this is missing:", nullptr, count)
            + QStringLiteral("\n\n") + lines.value(draft.key()).join(QLatin1Char('\n')) + QStringLiteral("\n\n")
            + ChaseText::tr("Please add it in your recruiting system. Thank you!") + QLatin1Char('\n');
        chase.drafts += *draft;
    }
    std::stable_sort(chase.drafts.begin(), chase.drafts.end(),
        [](const ChaseDraft& one, const ChaseDraft& other) { return one.name.localeAwareCompare(other.name) < 0; });
    return chase;
}

QUrl mailtoOf(const ChaseDraft& draft)
{
    const auto part = [](const QString& text) { return QString::fromLatin1(QUrl::toPercentEncoding(text)); };
    QString body = draft.body;
    body.replace(QLatin1Char('\n'), QStringLiteral("\r\n"));
    return QUrl(QStringLiteral("mailto:%1?subject=%2&body=%3").arg(part(draft.email), part(draft.subject), part(body)),
        QUrl::StrictMode);
}

QByteArray emlOf(const ChaseDraft& draft)
{
    QByteArray body = draft.body.toUtf8().toBase64();
    for (qsizetype at = 76; at < body.size(); at += 78)
        body.insert(at, "\r\n");
    const QByteArray to = draft.email.simplified().toUtf8();
    QByteArray eml = "X-Unsent: 1\r\nTo: ";
    if (!draft.name.isEmpty())
        eml += encodedWord(draft.name) + ' ';
    return eml + '<' + to + ">\r\nSubject: " + encodedWord(draft.subject)
        + "\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: "
          "base64\r\n\r\n"
        + body + "\r\n";
}

} // namespace docket
