// SPDX-License-Identifier: MIT
#include "app/samples/sampleplaces.h"

namespace docket {

namespace {

constexpr SamplePlace places[] = {
    {"Lohmühlenstraße 65", "Berlin", "Berlin", "12435", "DE", "Berlin, Germany", SampleLanguage::German},
    {"Sendlinger Straße 8", "München", "Bayern", "80331", "DE", "80331 München", SampleLanguage::German},
    {"Grünewaldallee 112", "Köln", "Nordrhein-Westfalen", "50667", "DE", "Köln (hybrid)", SampleLanguage::German},
    {"Am Sandtorkai 30", "Hamburg", "", "20457", "DE", "Hamburg, HafenCity", SampleLanguage::German},
    {"", "Görlitz", "Sachsen", "02826", "DE", "Görlitz", SampleLanguage::German},
    {"Bahnhofstrasse 21", "Zürich", "ZH", "8001", "CH", "Zürich, Schweiz", SampleLanguage::German},
    {"Mariahilfer Straße 77–79", "Wien", "Wien", "1060", "AT", "Wien, Österreich", SampleLanguage::German},
    {"200 Queen Street West", "Toronto", "Ontario", "M5V 1Z4", "CA", "Toronto, ON, Canada"},
    {"1250, boulevard René-Lévesque Ouest", "Montréal", "Québec", "H3B 4W8", "CA", "Montréal, QC"},
    {"ul. Piotrkowska 148", "Łódź", "łódzkie", "90-063", "PL", "Łódź, Polska"},
    {"ul. Świętojańska 5", "Kraków", "małopolskie", "31-004", "PL", "Kraków"},
    {"Avenida Paulista 1578", "São Paulo", "SP", "01310-200", "BR", "São Paulo - SP, Brasil"},
    {"Grand Canal Quay 12", "Dublin", "Leinster", "D02 VY20", "IE", "Dublin 2, Ireland"},
    {"Keizersgracht 311", "Amsterdam", "Noord-Holland", "1016 EE", "NL", "Amsterdam, the Netherlands"},
    {"", "Rotterdam", "", "", "NL", "Rotterdam, Maasvlakte"},
    {"شارع الشيخ زايد ١٢", "دبي", "", "", "AE", "دبي، الإمارات العربية المتحدة"},
    {"千代田区丸の内1-9-2", "東京", "東京都", "100-0005", "JP", "東京都千代田区", SampleLanguage::Japanese},
    {"北区梅田3-1-1", "大阪", "大阪府", "530-0001", "JP", "大阪駅前", SampleLanguage::Japanese},
    {"강남대로 382", "서울", "서울특별시", "06232", "KR", "서울 강남구"},
    {"12 Lamb's Conduit Street", "London", "England", "WC1N 3LE", "GB", "London, United Kingdom"},
    {"4 Bute Crescent", "Cardiff", "Wales", "CF10 5AN", "GB", "Cardiff Bay / Caerdydd"},
    {"77 Sauchiehall Street", "Glasgow", "Scotland", "G2 3DD", "GB", "Glasgow"},
    {"1600 Larimer Street, Suite 400", "Denver", "Colorado", "80202", "US", "Denver, CO"},
    {"", "Austin", "Texas", "", "US", "Austin, TX (remote possible)"},
    {"401 Biscayne Boulevard", "Miami", "Florida", "33132", "US", "Miami, FL, USA"},
    {"88 Kearny Street", "San Francisco", "California", "94108", "US", "San Francisco, CA"},
    {"5 West 37th Street", "New York", "New York", "10018", "US", "New York City"},
    {"18 rue de l’Église", "Lyon", "Auvergne-Rhône-Alpes", "69002", "FR", "Lyon 2e, France"},
    {"7 place Kléber", "Strasbourg", "Grand Est", "67000", "FR", "Strasbourg"},
    {"Calle de Alcalá 45", "Madrid", "Comunidad de Madrid", "28014", "ES", "Madrid, España"},
    {"Passeig de Gràcia 92", "Barcelona", "Catalunya", "08008", "ES", "Barcelona"},
    {"Rua da Conceição 40", "Lisboa", "", "1100-154", "PT", "Lisboa, Portugal"},
    {"Via Torino 2", "Milano", "MI", "20123", "IT", "Milano, Italia"},
    {"Vesterbrogade 26", "København", "Hovedstaden", "1620", "DK", "København V"},
    {"Götgatan 15", "Göteborg", "Västra Götaland", "411 05", "SE", "Göteborg, Sverige"},
    {"Mannerheimintie 20", "Helsinki", "Uusimaa", "00100", "FI", "Helsinki / Helsingfors"},
    {"İstiklal Caddesi 181", "İstanbul", "", "34433", "TR", "İstanbul, Türkiye"},
    {"Λεωφόρος Συγγρού 107", "Αθήνα", "Αττική", "117 45", "GR", "Αθήνα, Ελλάδα"},
    {"שדרות רוטשילד 22", "תל אביב-יפו", "", "6688218", "IL", "תל אביב"},
    {"вул. Хрещатик 14", "Київ", "", "01001", "UA", "Київ, Україна"},
    {"MG Road 55", "Bengaluru", "Karnataka", "560001", "IN", "Bengaluru, भारत"},
    {"", "पुणे", "महाराष्ट्र", "411001", "IN", "पुणे"},
    {"ถนนสุขุมวิท 21", "กรุงเทพมหานคร", "", "10110", "TH", "Bangkok, Thailand"},
    {"12 Nguyễn Huệ", "Thành phố Hồ Chí Minh", "", "700000", "VN", "Hồ Chí Minh City"},
    {"200 George Street", "Sydney", "NSW", "2000", "AU", "Sydney NSW 2000"},
    {"静安区南京西路1266号", "上海", "上海市", "200040", "CN", "上海, 中国"},
};

} // namespace

std::span<const SamplePlace> samplePlaces()
{
    return places;
}

} // namespace docket
