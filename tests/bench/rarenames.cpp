// SPDX-License-Identifier: MIT
#include "tests/bench/rarenames.h"

#include "app/samples/samplerandom.h"

#include <QChar>
#include <QString>
#include <QStringList>

namespace docket::bench {
namespace {

const char* syllablesOf(QChar::Script script)
{
    switch (script) {
    case QChar::Script_Latin:
        return "berg mann ova son ska ley ini ard eira ic eau ström ez wald ton kova hof es lund er stein dal owski ü";
    case QChar::Script_Cyrillic:
        return "ов ева ин ская ко ук енко ич ян ец ый ова их ой ченко ник як ев ина";
    case QChar::Script_Greek:
        return "ίδης άκης όπουλος ίου ά ας έλης ούσης ινός άτος ης";
    case QChar::Script_Han:
        return "川 田 山 木 原 本 野 村 崎 島 林 森 石 井 谷 明 文 德 华 国 海 云 子";
    case QChar::Script_Hangul:
        return "선 우 공 황 보 독 고 제 갈 서 문 동 방";
    case QChar::Script_Arabic:
        return "ي ان وي اني زاده ين ات ون ية";
    case QChar::Script_Hebrew:
        return "י סון מן ברג ני אל זון וב";
    case QChar::Script_Devanagari:
        return "कर वाल राज नी दास लाल पुरी देव राव";
    case QChar::Script_Thai:
        return "วงศ์ กุล ศักดิ์ พงษ์ ชัย ศิริ วัฒน์ สกุล";
    default:
        return "";
    }
}

// Common syllables come far more often than rare ones, as names do.
QString syllable(const QString& name, SampleRandom& random)
{
    const QStringList all = QString::fromUtf8(syllablesOf(name.back().script())).split(' ');
    return all.at(static_cast<qsizetype>(random.skewedBelow(static_cast<std::uint64_t>(all.size()))));
}

} // namespace

void giveRareName(QByteArray& order, std::uint64_t number)
{
    static constexpr QByteArrayView key = R"("last_name":")";
    const qsizetype found = order.indexOf(key);
    if (found < 0)
        return; // no name
    const qsizetype begin = found + key.size();
    const qsizetype end = order.indexOf('"', begin); // the sample names have no quotes in them
    QString name = QString::fromUtf8(order.constData() + begin, end - begin);
    SampleRandom random(number);
    for (std::uint64_t more = random.below(3); more > 0; --more)
        name += syllable(name, random);
    order.replace(begin, end - begin, name.toUtf8());
}

} // namespace docket::bench
