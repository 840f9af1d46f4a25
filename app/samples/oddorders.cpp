// SPDX-License-Identifier: MIT
#include "app/samples/oddorders.h"

#include "app/samples/oddjobs.h"
#include "app/samples/samplejson.h"

#include <algorithm>

namespace docket {

namespace {

using OrderSpoiler = void (*)(OrderDraft& order);

void shareNoJob(OrderDraft& order, const QByteArray& value)
{
    order.job = noJob;
    order.ownJob = value;
}

void noId(OrderDraft& order)
{
    order.id.clear();
}
void nullId(OrderDraft& order)
{
    order.id = "null";
}
void numberAsId(OrderDraft& order)
{
    order.id = "4711";
}
void emptyId(OrderDraft& order)
{
    order.id = "\"\"";
}
void noPackage(OrderDraft& order)
{
    order.packageId.clear();
}
void nullPackage(OrderDraft& order)
{
    order.packageId = "null";
}
void numberAsPackage(OrderDraft& order)
{
    order.packageId = "12";
}
void foreignPackage(OrderDraft& order)
{
    order.packageId = sampleText("pkg/ÄÖÜ 50% <best> \"value\" \\ #1");
}
void nullCandidate(OrderDraft& order)
{
    order.candidate = "null";
}
void noCandidate(OrderDraft& order)
{
    order.withCandidate = false;
}
void textAsCandidate(OrderDraft& order)
{
    order.candidate = "\"Jane Doe <jane.doe@example.com>\"";
}
void listAsCandidate(OrderDraft& order)
{
    order.candidate = "[{\"email\":\"jane.doe@example.com\"}]";
}
void emptyCandidate(OrderDraft& order)
{
    order.candidate = "{}";
}
void nullApplication(OrderDraft& order)
{
    order.application = "null";
}
void noApplication(OrderDraft& order)
{
    order.withApplication = false;
}
void numberAsApplication(OrderDraft& order)
{
    order.applicationRemoteId = "54321";
}
void nullJob(OrderDraft& order)
{
    shareNoJob(order, "null");
}
void withoutJob(OrderDraft& order)
{
    shareNoJob(order, {});
}
void textAsJob(OrderDraft& order)
{
    shareNoJob(order, "\"Nurse\"");
}
void emptyJob(OrderDraft& order)
{
    shareNoJob(order, "{}");
}

void noPhone(OrderDraft& order)
{
    order.phone.clear();
}
void numberAsPhone(OrderDraft& order)
{
    order.phone = "4917655500123";
}
void wordsAsPhone(OrderDraft& order)
{
    order.phone = sampleText("ask at reception, ext. 12 (Mo–Fr)");
}
void noNames(OrderDraft& order)
{
    order.firstName.clear();
    order.lastName.clear();
}
void emptyNames(OrderDraft& order)
{
    order.firstName = "\"\"";
    order.lastName = "\"  \"";
}
void nullEmail(OrderDraft& order)
{
    order.email = "null";
}
void noEmail(OrderDraft& order)
{
    order.email.clear();
}
void malformedEmail(OrderDraft& order)
{
    order.email = "\"zoe.mueller(at)example.com\"";
}
void emailWithName(OrderDraft& order)
{
    order.email = sampleText("\"Müller, Zoë\" <zoe@example.com>; other@example.org");
}
void upperCaseEmail(OrderDraft& order)
{
    order.email = "\" NURSE.APPLICANT77@EXAMPLE.COM \"";
}
void allNull(OrderDraft& order)
{
    order.candidateRemoteId = order.email = order.firstName = order.lastName = order.phone = order.applicationRemoteId
        = "null";
}

void htmlInNames(OrderDraft& order)
{
    order.firstName = sampleText("<b>Zoë</b>");
    order.lastName = sampleText("<script>alert('x')</script>&amp;<img src=\"https://example.net/p.png\">");
}
void namesThatTurnAround(OrderDraft& order)
{
    order.firstName = sampleText("\u202Eeoz\u202C");
    order.lastName = sampleText("\u2067لیلی\u2069 \u200Fabc\u200E 123");
}
void emojiNames(OrderDraft& order)
{
    order.firstName = sampleText("👩‍⚕️ Zoë 🇩🇪");
    order.lastName = sampleText("Mu\u0308ller 👨‍👩‍👧‍👦");
}
void zalgoName(OrderDraft& order)
{
    order.lastName = sampleText("Z" + QByteArray("\u0335\u0321\u034d").repeated(40) + "oe");
}
void longName(OrderDraft& order)
{
    order.lastName = sampleText(QByteArray("Wolfeschlegelsteinhausenbergerdorff").repeated(150));
}
void formulaName(OrderDraft& order)
{
    order.firstName = sampleText("=HYPERLINK(\"https://example.net/?\"&A1,\"click\")");
    order.lastName = sampleText("@SUM(1+1)*cmd|' /C calc'!A0");
}
void namesOnLines(OrderDraft& order)
{
    order.firstName = "\"Zoë\\r\\nBcc: someone@example.net\"";
    order.lastName = "\"Tab\\there\\u0000and \\u2028 there\"";
}
void loneSurrogates(OrderDraft& order)
{
    order.firstName = "\"Half \\ud83d an emoji\"";
    order.lastName = "\"\\udc00Low first\"";
}
void escapedNames(OrderDraft& order)
{
    order.firstName = "\"\\u005a\\u006f\\u00eb\"";
    order.lastName = "\"\\u4f0a\\u85e4 \\ud83d\\ude00 \\/ \\\"quoted\\\" \\b\\f\"";
}
void listAsName(OrderDraft& order)
{
    order.firstName = "[\"Zoë\",\"Marie\"]";
}

void unknownKeysOfOrder(OrderDraft& order)
{
    order.moreOfOrder = ",\"status\":\"OPEN\",\"created_at\":null,\"labels\":[\"urgent\",{\"score\":-1.50e+3}],\"Id\":"
                        "\"in capitals\"";
}
void unknownKeysOfCandidate(OrderDraft& order)
{
    order.moreOfCandidate = ",\"birthday\":\"1990-02-30\",\"address\":{\"city\":\"Ulm\"},\"consent\":true";
}
void repeatedKeyOfCandidate(OrderDraft& order)
{
    order.moreOfCandidate = ",\"first_name\":\"Second\",\"email\":\"second@example.com\"";
}
void deepUnknownKey(OrderDraft& order)
{
    constexpr qsizetype levels = 100;
    order.moreOfOrder
        = ",\"deep\":" + QByteArray("{\"a\":[").repeated(levels) + "null" + QByteArray("]}").repeated(levels);
}
void hugeNumbers(OrderDraft& order)
{
    order.moreOfOrder = ",\"n\":[1e300,-0,123456789012345678901234567890,0.1000000000000000055511151231257827]";
}

constexpr OrderSpoiler ways[] = {noId, nullId, numberAsId, emptyId, noPackage, nullPackage, numberAsPackage,
    foreignPackage, nullCandidate, noCandidate, textAsCandidate, listAsCandidate, emptyCandidate, nullApplication,
    noApplication, numberAsApplication, nullJob, withoutJob, textAsJob, emptyJob, noPhone, numberAsPhone, wordsAsPhone,
    noNames, emptyNames, nullEmail, noEmail, malformedEmail, emailWithName, upperCaseEmail, allNull, htmlInNames,
    namesThatTurnAround, emojiNames, zalgoName, longName, formulaName, namesOnLines, loneSurrogates, escapedNames,
    listAsName, unknownKeysOfOrder, unknownKeysOfCandidate, repeatedKeyOfCandidate, deepUnknownKey, hugeNumbers};

constexpr qsizetype stride = 3;
// Every fourth odd order repeats something that came before.
constexpr qsizetype repeatEvery = 4;
constexpr std::size_t rememberedOrders = 400;

} // namespace

void OddOrders::spoil(OrderDraft& order, qsizetype index, std::uint32_t firstOddJob)
{
    const auto turn = index / stride;
    switch (index % stride) {
    case 0:
        remember(order);
        break;
    case 1:
        order.job = firstOddJob + static_cast<std::uint32_t>(turn % oddJobCount());
        break;
    default:
        spoilOrder(order, turn);
    }
}

void OddOrders::remember(const OrderDraft& order)
{
    if (m_earlier.size() < rememberedOrders)
        m_earlier.push_back(order);
}

void OddOrders::spoilOrder(OrderDraft& order, qsizetype turn)
{
    if (turn % repeatEvery != repeatEvery - 1) {
        ways[m_nextWay++ % std::size(ways)](order);
        return;
    }
    const qsizetype repeat = turn / repeatEvery;
    const OrderDraft& earlier = m_earlier[static_cast<std::size_t>(repeat) % m_earlier.size()];
    if (repeat % 2 == 0)
        order.id = earlier.id;
    else
        orderAgain(earlier, order);
}

// The same person for another package: two orders, perhaps two bills.
void OddOrders::orderAgain(const OrderDraft& earlier, OrderDraft& order)
{
    const QByteArray id = order.id;
    order = earlier;
    order.id = id;
    order.packageId = earlier.packageId == "\"Language B2\"" ? "\"Driver check\"" : "\"Language B2\"";
}

qsizetype OddOrders::period()
{
    const qsizetype turnsForWays = (std::ssize(ways) * repeatEvery + repeatEvery - 2) / (repeatEvery - 1);
    return std::max(oddJobCount(), turnsForWays) * stride;
}

} // namespace docket
