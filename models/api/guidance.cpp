// SPDX-License-Identifier: MIT
#include "models/api/guidance.h"

#include "models/api/guidancetable.h"
#include "models/api/retry.h"

#include <QCoreApplication>

#include <algorithm>
#include <chrono>
#include <limits>
#include <string_view>

namespace docket {
namespace {

QString say(const char* text, int n = -1)
{
    return QCoreApplication::translate("docket::Guidance", text, nullptr, n);
}

// In one pass: a server's text may hold "%2" itself.
QString filled(const QString& sentence, const Failure& failure)
{
    const QString values[] = {
        failure.host, failure.otherHost, QString::number(failure.status), QString::number(failure.page), failure.code};
    QString text;
    text.reserve(sentence.size() + failure.host.size());
    for (qsizetype at = 0; at < sentence.size(); ++at) {
        const bool isPlace = sentence.at(at) == u'%' && at + 1 < sentence.size() && sentence.at(at + 1) >= u'1'
            && sentence.at(at + 1) <= u'5';
        text += isPlace ? values[sentence.at(++at).unicode() - u'1'] : QString(sentence.at(at));
    }
    return text;
}

// A sentence without a count has one form, and a translator asked for another finds none.
QString sentenceFor(const char* text, const Failure& failure)
{
    const auto orders = static_cast<int>(std::min<qint64>(failure.orders, std::numeric_limits<int>::max()));
    return filled(say(text, std::string_view(text).find("%n") == std::string_view::npos ? -1 : orders), failure);
}

QString detailOf(const Failure& failure)
{
    if (failure.title.isEmpty() || failure.message.isEmpty())
        return failure.title + failure.message;
    return failure.title + u'\n' + failure.message;
}

Guidance asTold(const GuidanceRow& row, const Failure& failure)
{
    return {sentenceFor(row.title, failure), sentenceFor(row.sentence, failure), detailOf(failure), row.actor,
        row.action, row.exitClass};
}

bool hasNoDetails(const Failure& failure)
{
    return failure.code.isEmpty() && failure.title.isEmpty() && failure.message.isEmpty();
}

// Only where there is no code does the status say who is meant.
Guidance withoutKnownCode(const Failure& failure)
{
    static constexpr GuidanceRow unknownCode{
        QT_TRANSLATE_NOOP("docket::Guidance", "Kombo reported an error with a code that Docket does not know: %5."),
        QT_TRANSLATE_NOOP("docket::Guidance", "Read what Kombo says; if that does not help, send Kombo the report."),
        Actor::Kombo, GuidanceAction::CopyReport, ExitClass::Network};
    static constexpr GuidanceRow noCode{QT_TRANSLATE_NOOP("docket::Guidance", "Kombo reported an error (HTTP %3)."),
        QT_TRANSLATE_NOOP("docket::Guidance", "Read what Kombo says; if that does not help, send Kombo the report."),
        Actor::Kombo, GuidanceAction::CopyReport, ExitClass::Network};
    static constexpr GuidanceRow noDetails{
        QT_TRANSLATE_NOOP("docket::Guidance", "Kombo reported an error without details (HTTP %3)."),
        QT_TRANSLATE_NOOP("docket::Guidance", "Try again; if it stays so, send Kombo the report."), Actor::Kombo,
        GuidanceAction::CopyReport, ExitClass::Network};
    Guidance told = asTold(!failure.code.isEmpty() ? unknownCode : hasNoDetails(failure) ? noDetails : noCode, failure);
    if (failure.status >= 400 && failure.status < 500 && failure.status != 408 && failure.status != 429)
        told.exitClass = ExitClass::Refused;
    return told;
}

Guidance ofEnvelope(const Failure& failure)
{
    if (failure.code.isEmpty() && failure.status == 401)
        return asTold(*rowOfKind(Failure::Kind::KeyRefused), failure);
    if (failure.code.isEmpty() && retryClass(failure) == RetryClass::Backoff && failure.status == 429)
        return asTold(*rowOfKind(Failure::Kind::SlowDown), failure);
    const GuidanceRow* row = rowOfCode(failure.code);
    return row ? asTold(*row, failure) : withoutKnownCode(failure);
}

// A wait in the unit a person would use; rounded up.
QString spelledOut(std::chrono::milliseconds wait)
{
    using namespace std::chrono;
    if (wait >= days(365))
        return say(QT_TRANSLATE_N_NOOP("docket::Guidance", "%n year(s)"),
            static_cast<int>(ceil<years>(wait - hours(6)).count()));
    if (wait >= days(2))
        return say(QT_TRANSLATE_N_NOOP("docket::Guidance", "%n day(s)"), static_cast<int>(ceil<days>(wait).count()));
    if (wait >= hours(2))
        return say(QT_TRANSLATE_N_NOOP("docket::Guidance", "%n hour(s)"), static_cast<int>(ceil<hours>(wait).count()));
    return say(QT_TRANSLATE_N_NOOP("docket::Guidance", "%n minute(s)"), static_cast<int>(ceil<minutes>(wait).count()));
}

// Repeating by itself has ended: say why, instead of what it would do.
void tellLongWait(const Failure& failure, Guidance& told)
{
    if (retryClass(failure) != RetryClass::Backoff || !failure.retryHint)
        return;
    if (*failure.retryHint > std::chrono::milliseconds(longestHint))
        told.sentence = say(QT_TRANSLATE_NOOP("docket::Guidance", "It asks to wait %1; try again later."))
                            .arg(spelledOut(*failure.retryHint));
}

void tellKeyEnding(const Failure& failure, Guidance& told)
{
    if (!failure.keyEnding.isEmpty())
        told.title
            = say(QT_TRANSLATE_NOOP("docket::Guidance", "Kombo refused the key ending …%1.")).arg(failure.keyEnding);
}

void tellAboutHttps(const Failure& failure, Guidance& told)
{
    if (failure.kind == Failure::Kind::BrokeBeforeAnswer && failure.plainHttp)
        told.sentence
            = say(QT_TRANSLATE_NOOP("docket::Guidance", "Try again. If the server uses https, say so in the address."));
}

void offerNoMissingLog(const Failure& failure, Guidance& told)
{
    if (told.action == GuidanceAction::OpenLog && !logLink(failure))
        told.action = told.actor == Actor::Kombo ? GuidanceAction::Retry : GuidanceAction::CopyReport;
}

} // namespace

Guidance guidance(const Failure& failure)
{
    Guidance told
        = failure.kind == Failure::Kind::Envelope ? ofEnvelope(failure) : asTold(*rowOfKind(failure.kind), failure);
    tellLongWait(failure, told);
    tellKeyEnding(failure, told);
    tellAboutHttps(failure, told);
    offerNoMissingLog(failure, told);
    return told;
}

QString waitingSentence(const Failure& failure, int secondsLeft)
{
    const int most = mostRetries(retryClass(failure));
    const char* text = nullptr;
    if (failure.kind == Failure::Kind::GatewayFailed)
        text = QT_TRANSLATE_N_NOOP(
            "docket::Guidance", "Kombo could not be reached through its gateway; retrying in %n s (%1 of %2).");
    else if (failure.kind == Failure::Kind::Busy)
        text = QT_TRANSLATE_N_NOOP("docket::Guidance", "Kombo is busy; retrying in %n s (%1 of %2).");
    else if (failure.code == u"REMOTE.SERVICE_UNAVAILABLE")
        text = QT_TRANSLATE_N_NOOP("docket::Guidance", "The ATS is not available; retrying in %n s (%1 of %2).");
    else if (retryClass(failure) == RetryClass::BrokenConnection)
        text = QT_TRANSLATE_N_NOOP("docket::Guidance", "The connection broke; retrying in %n s (%1 of %2).");
    else
        text = QT_TRANSLATE_N_NOOP("docket::Guidance", "Kombo asks to slow down; going on in %n s (%1 of %2).");
    return say(text, secondsLeft).arg(failure.attempts).arg(most);
}

std::optional<LogLink> logLink(const Failure& failure)
{
    const QUrl url(failure.logUrl, QUrl::StrictMode);
    if (failure.logUrl.isEmpty() || !url.isValid() || url.scheme() != u"https" || url.host().isEmpty()
        || !url.userInfo().isEmpty())
        return std::nullopt;
    const bool isKombos = url.host() == u"kombo.dev" || url.host().endsWith(u".kombo.dev");
    return LogLink{url, isKombos};
}

} // namespace docket
