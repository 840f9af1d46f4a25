// SPDX-License-Identifier: MIT
#include "app/samples/sampletexts.h"

namespace docket {

namespace {

using Text = std::string_view;

constexpr Text englishAboutHeadings[] = {"About us", "Who we are", "Our company", "The team behind this role"};
constexpr Text englishRoleHeadings[] = {"Your role", "What you will do", "The job", "Your day with us"};
constexpr Text englishProfileHeadings[] = {"What you bring", "Your profile", "Requirements", "This is you"};
constexpr Text englishOfferHeadings[] = {"What we offer", "Benefits", "Good reasons to join", "In return"};
constexpr Text englishContactHeadings[] = {"How to apply", "Questions?", "Next steps", "Your application"};

constexpr Text englishAbout[] = {
    "We have been part of {city} for more than {n} years, and most of our neighbours know somebody who works here.",
    "Founded by two engineers in a garage, we now serve customers in {n} countries and still answer the telephone "
    "ourselves.",
    "Our hospital treats around {n}0,000 patients a year and trains apprentices in eleven professions.",
    "What began as a family bakery became a group of {n} sites; decisions are still made close to the counter.",
    "Every third parcel that reaches this region passes through our halls, usually before sunrise.",
    "As a cooperative we belong to our members, which keeps quarterly thinking at a polite distance.",
    "We build quiet software for loud places: depots, kitchens, wards and workshops.",
    "Independent, profitable and slightly stubborn, we would rather lose a deal than promise a miracle.",
    "{n} nationalities share our canteen, where the disagreement about the best soup has lasted a decade.",
    "Our customers range from village pharmacies to airlines, and they expect the same care from us.",
    "Last year an independent survey named us one of the fairest employers of our size.",
    "Sustainability is not a poster here: since spring our whole fleet runs on electricity or on foot.",
};
constexpr Text englishDuties[] = {
    "You plan your own week together with a steady team of {n} colleagues.",
    "You keep records that the next shift can rely on.",
    "You notice when a process no longer fits, and you suggest a better one.",
    "You explain complicated matters in plain words, on the phone and in writing.",
    "You welcome newcomers and show them how things are done in {city}.",
    "You prepare the weekly numbers and discuss them with your lead.",
    "You represent the department in a working group across {n} locations.",
    "You look after suppliers, negotiate prices and settle complaints.",
    "You order materials in good time and keep an eye on the budget.",
    "You make sure that safety rules are followed, also when it is hectic.",
    "You take part in an on-call rota about every {n} weeks, with fair compensation.",
    "You help to move paper forms to digital ones without losing anybody on the way.",
    "You speak up when something does not look right.",
    "You moderate short daily meetings and write down what was decided.",
};
constexpr Text englishProfile[] = {
    "A completed vocational training, a degree or comparable experience.",
    "At least {n} years in a similar position, or the curiosity to make up for them.",
    "Fluent English; any further language is welcome.",
    "A calm head when three things happen at once.",
    "Willingness to work early, late and on every {n}th weekend.",
    "A valid driving licence and a clean record; we ask for a background check.",
    "Confidence with spreadsheets and an allergy to copy and paste.",
    "Respectful manners towards guests, patients, drivers and managing directors alike.",
    "Physical fitness, since loads of up to {n} kilograms are part of the day.",
    "Precise handwriting is optional, precise thinking is not.",
    "Experience with regulated environments and with auditors who bring their own coffee.",
    "A right to work in the country in which the position is based.",
    "You like to learn and can say how you learnt something recently.",
    "Basic first aid, or readiness to attend our course in the first {n} weeks.",
};
constexpr Text englishOffers[] = {
    "{n} days of holiday, plus the day of your move and of your wedding.",
    "A permanent contract from the first day and a salary that is stated before the interview.",
    "A pension scheme to which we contribute {n} percent.",
    "Childcare places two streets away and working hours that fit around them.",
    "A bicycle, a public transport pass or a parking space: your choice.",
    "Two weeks of training a year, during working time.",
    "Modern tools, quiet rooms and chairs worth sitting on.",
    "Free fruit, honest coffee and a canteen with {n} dishes a day.",
    "Surcharges for nights, Sundays and public holidays, paid the month they fall due.",
    "A mentor who has done your job for years and remembers the beginning.",
    "Work from home for up to {n} days a month where the role allows.",
    "Discounts with local shops, gyms and the municipal theatre of {city}.",
};
constexpr Text englishClosings[] = {
    "We decide within {n} days and tell you either way.",
    "Please leave out photograph, age and marital status; we only want to know what you can do.",
    "Applications from people with disabilities are particularly welcome.",
    "A short assessment is part of the process; it takes about {n} minutes and you receive the result too.",
    "Trial days are possible, paid and without obligation.",
    "Should travel be necessary for the interview, we pay the ticket.",
};

constexpr Text germanAboutHeadings[] = {"Über uns", "Wer wir sind", "Das Unternehmen"};
constexpr Text germanRoleHeadings[] = {"Ihre Aufgaben", "Das erwartet Sie", "Deine Aufgaben"};
constexpr Text germanProfileHeadings[] = {"Ihr Profil", "Das bringen Sie mit", "Was wir uns wünschen"};
constexpr Text germanOfferHeadings[] = {"Wir bieten", "Darauf dürfen Sie sich freuen", "Gute Gründe"};
constexpr Text germanContactHeadings[] = {"Bewerbung", "Noch Fragen?", "So geht es weiter"};
constexpr Text germanAbout[] = {
    "Seit über {n} Jahren gehören wir zu {city} wie der Wochenmarkt, und ebenso früh stehen wir auf.",
    "Als inhabergeführtes Unternehmen mit {n} Standorten entscheiden wir schnell und ohne Umwege.",
    "Unsere Genossenschaft gehört ihren Mitgliedern; Gewinne fließen in Ausbildung und Gebäude.",
    "Wir entwickeln Prüfgeräte für Aufzüge, Brücken und Karussells in ganz Europa.",
    "Rund {n}00 Kolleginnen und Kollegen sorgen dafür, dass Züge pünktlich gewartet werden.",
    "In unserem Haus der Maximalversorgung arbeiten Menschen aus vierzig Ländern Hand in Hand.",
};
constexpr Text germanDuties[] = {
    "Sie beraten Führungskräfte in allen Fragen des Arbeitsschutzes.",
    "Sie planen Einsätze für ein Team von {n} Personen und behalten dabei Ruhezeiten im Blick.",
    "Sie führen Begehungen durch und dokumentieren Gefährdungsbeurteilungen.",
    "Sie pflegen Stammdaten sorgfältig und klären Rückfragen unserer Kundschaft.",
    "Sie übernehmen Früh-, Spät- und Wochenenddienste im Wechsel.",
    "Sie begleiten Auszubildende und geben Ihr Wissen geduldig weiter.",
    "Sie prüfen Lieferscheine, Rechnungen und Zölle auf Vollständigkeit.",
    "Sie entwickeln bestehende Abläufe weiter und scheuen keine unbequemen Vorschläge.",
    "Sie warten Anlagen vor Ort und führen Störungsprotokolle.",
    "Sie arbeiten eng mit Einkauf, Qualitätssicherung und Betriebsrat zusammen.",
};
constexpr Text germanProfile[] = {
    "Abgeschlossene Berufsausbildung oder vergleichbare Qualifikation.",
    "Mindestens {n} Jahre Erfahrung, gern auch aus einer anderen Branche.",
    "Führerschein der Klasse B und Bereitschaft zu gelegentlichen Reisen.",
    "Sehr gute Deutschkenntnisse in Wort und Schrift.",
    "Zuverlässigkeit, Humor und ein Auge für Details.",
    "Ein einwandfreies Führungszeugnis, das wir vor Beginn erbitten.",
    "Sicherer Umgang mit gängigen Büroprogrammen.",
    "Freude daran, Verantwortung zu übernehmen.",
    "Höhentauglichkeit bis {n} Meter für einzelne Einsätze.",
};
constexpr Text germanOffers[] = {
    "{n} Tage Urlaub sowie freie Tage an Heiligabend und Silvester.",
    "Unbefristete Anstellung, Vergütung nach Tarif und Weihnachtsgeld.",
    "Betriebliche Altersvorsorge mit {n} Prozent Zuschuss.",
    "Fahrradleasing, Jobticket oder Stellplatz.",
    "Fortbildungen während der Arbeitszeit.",
    "Flexible Gleitzeit ohne Kernarbeitszeit am Freitag.",
    "Betriebskindergarten in Laufweite.",
    "Eine Kantine, in der wirklich gekocht wird.",
};
constexpr Text germanClosings[] = {
    "Schwerbehinderte Menschen werden bei gleicher Eignung bevorzugt berücksichtigt.",
    "Wir antworten innerhalb von {n} Tagen, versprochen.",
    "Ein Foto brauchen wir nicht, Ihre Gehaltsvorstellung schon.",
    "Probearbeiten ist möglich und wird bezahlt.",
};

constexpr Text japaneseAboutHeadings[] = {"会社概要", "私たちについて"};
constexpr Text japaneseRoleHeadings[] = {"仕事内容", "業務内容"};
constexpr Text japaneseProfileHeadings[] = {"応募資格", "求める人物像"};
constexpr Text japaneseOfferHeadings[] = {"待遇・福利厚生", "働く環境"};
constexpr Text japaneseContactHeadings[] = {"応募方法", "選考の流れ"};
constexpr Text japaneseAbout[] = {
    "当社は創業以来{n}年にわたり、{city}を拠点に地域の暮らしを支えてきました。",
    "{n}か国の仲間が同じフロアで働く、風通しのよい会社です。",
    "小さなチームで大きな課題に取り組むことを大切にしています。",
};
constexpr Text japaneseDuties[] = {
    "利用者への聞き取りをもとに、画面の流れと試作品を設計していただきます。",
    "{n}名のチームで、企画から運用まで一貫して担当します。",
    "毎週の数値をまとめ、改善案を関係部署に提案します。",
    "手順書を整え、新しい仲間に分かりやすく引き継ぎます。",
    "お客様からのお問い合わせに、電話とメールで丁寧に対応します。",
    "在庫と備品を管理し、必要なものを早めに手配します。",
};
constexpr Text japaneseProfile[] = {
    "同じ職種での実務経験が{n}年以上ある方。",
    "日本語での円滑な意思疎通ができる方。",
    "相手の立場に立って考えることができる方。",
    "英語での読み書きに抵抗のない方を歓迎します。",
};
constexpr Text japaneseOffers[] = {
    "完全週休二日制、年間休日は{n}日以上です。",
    "在宅勤務と時差出勤を組み合わせて働けます。",
    "書籍の購入や研修の費用を会社が負担します。",
    "交通費全額支給、各種社会保険を完備しています。",
};
constexpr Text japaneseClosings[] = {
    "書類選考の結果は{n}日以内にご連絡いたします。",
    "面接はオンラインでも実施しています。",
};

constexpr SampleTexts english{englishAboutHeadings, englishRoleHeadings, englishProfileHeadings, englishOfferHeadings,
    englishContactHeadings, englishAbout, englishDuties, englishProfile, englishOffers, englishClosings};
constexpr SampleTexts german{germanAboutHeadings, germanRoleHeadings, germanProfileHeadings, germanOfferHeadings,
    germanContactHeadings, germanAbout, germanDuties, germanProfile, germanOffers, germanClosings};
constexpr SampleTexts japanese{japaneseAboutHeadings, japaneseRoleHeadings, japaneseProfileHeadings,
    japaneseOfferHeadings, japaneseContactHeadings, japaneseAbout, japaneseDuties, japaneseProfile, japaneseOffers,
    japaneseClosings};

} // namespace

const SampleTexts& sampleTexts(SampleLanguage language)
{
    switch (language) {
    case SampleLanguage::English:
        return english;
    case SampleLanguage::German:
        return german;
    case SampleLanguage::Japanese:
        return japanese;
    }
    return english;
}

} // namespace docket
