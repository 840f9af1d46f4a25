// SPDX-License-Identifier: MIT
#include "app/samples/samplenames.h"

namespace docket {

namespace {

constexpr SampleName germanFirst[] = {{"Zoë", "zoe"}, {"Jürgen", "juergen"}, {"Annegret"}, {"Lotte"}, {"Jörg", "joerg"},
    {"Käthe", "kaethe"}, {"Matthias"}, {"Sabine"}, {"Lukas"}, {"Mia"}, {"Björn", "bjoern"}, {"Heike"}, {"Florian"},
    {"Leonie"}, {"Torsten"}, {"Friederike"}, {"Emil"}, {"Günter", "guenter"}, {"Hannah"}, {"Maximilian"}};
constexpr SampleName germanLast[] = {{"Müller", "mueller"}, {"Weiß", "weiss"}, {"Schmidt-Leutheusser"},
    {"Groß", "gross"}, {"Schäfer", "schaefer"}, {"Weber"}, {"Köhler", "koehler"}, {"Becker"}, {"Wagner"},
    {"Böhm", "boehm"}, {"Hoffmann"}, {"Krüger", "krueger"}, {"von Ährenfeld", "vonaehrenfeld"}, {"Neumann"},
    {"Jäger", "jaeger"}, {"Fuchs"}, {"Richter"}, {"Zimmermann"}, {"Strauß", "strauss"}, {"Öztürk", "oeztuerk"}};

constexpr SampleName englishFirst[] = {{"Siobhán", "siobhan"}, {"Chidi"}, {"Grace"}, {"Oliver"}, {"Amelia"}, {"Noah"},
    {"Aoife"}, {"Rhys"}, {"Charlotte"}, {"Ethan"}, {"Isla"}, {"Seán", "sean"}, {"Harriet"}, {"Kwame"}, {"Imogen"},
    {"Caleb"}, {"Niamh"}, {"Desmond"}, {"Beatrice"}, {"Tobias"}};
constexpr SampleName englishLast[]
    = {{"O’Connor", "oconnor"}, {"Okafor"}, {"Smith"}, {"Ó Briain", "obriain"}, {"Whitfield"}, {"Baker"}, {"Adeyemi"},
        {"Thompson"}, {"MacLeod"}, {"Hughes"}, {"Fitzgerald"}, {"Carter"}, {"Mensah"}, {"Bennett"}, {"Llewellyn"},
        {"Hartley"}, {"St. John", "stjohn"}, {"Washington"}, {"Pemberton"}, {"Doyle"}};

constexpr SampleName easternFirst[] = {{"Ewa"}, {"Łukasz", "lukasz"}, {"Małgorzata", "malgorzata"}, {"Žofie", "zofie"},
    {"Jiří", "jiri"}, {"Bořek", "borek"}, {"Piotr"}, {"Agnieszka"}, {"Ștefan", "stefan"}, {"Ana-Maria", "anamaria"},
    {"Željko", "zeljko"}, {"Krzysztof"}, {"Katarína", "katarina"}, {"László", "laszlo"}, {"Ildikó", "ildiko"},
    {"Đorđe", "djordje"}, {"Magdalena"}, {"Zbigniew"}, {"Jadwiga"}, {"Tomáš", "tomas"}};
constexpr SampleName easternLast[] = {{"Nowak"}, {"Wiśniewska", "wisniewska"}, {"Kowalczyk"}, {"Novotný", "novotny"},
    {"Černá", "cerna"}, {"Nagy"}, {"Szabó", "szabo"}, {"Ionescu"}, {"Petrović", "petrovic"}, {"Horváth", "horvath"},
    {"Zając", "zajac"}, {"Wójcik", "wojcik"}, {"Kovač", "kovac"}, {"Popescu"}, {"Šimková", "simkova"},
    {"Dąbrowski", "dabrowski"}, {"Grabowska"}, {"Țăranu", "taranu"}, {"Lewandowski"}, {"Marić", "maric"}};

constexpr SampleName iberianFirst[] = {{"João", "joao"}, {"Inês", "ines"}, {"José Luis", "joseluis"},
    {"María", "maria"}, {"Iñaki", "inaki"}, {"Conceição", "conceicao"}, {"Sofía", "sofia"}, {"Thiago"},
    {"Ángel", "angel"}, {"Lucía", "lucia"}, {"Rafael"}, {"Beatriz"}, {"Joaquín", "joaquin"}, {"Xavier"},
    {"Mercè", "merce"}, {"Fernanda"}, {"Gonçalo", "goncalo"}, {"Ximena"}, {"Álvaro", "alvaro"}, {"Camila"}};
constexpr SampleName iberianLast[] = {{"Silva"}, {"Muñoz", "munoz"}, {"García Márquez", "garciamarquez"},
    {"Gonçalves", "goncalves"}, {"Peña", "pena"}, {"Ibáñez", "ibanez"}, {"Fernandes"}, {"Araújo", "araujo"},
    {"Núñez", "nunez"}, {"Castro"}, {"de la Cruz", "delacruz"}, {"Magalhães", "magalhaes"}, {"Ortega"},
    {"Guimarães", "guimaraes"}, {"Vázquez", "vazquez"}, {"Pereira"}, {"Sepúlveda", "sepulveda"}, {"Moreno"},
    {"dos Santos", "dossantos"}, {"Quiroga"}};

constexpr SampleName westernFirst[] = {{"Giulia"}, {"François", "francois"}, {"Hélène", "helene"}, {"Søren", "soren"},
    {"Åsa", "asa"}, {"Ayşe", "ayse"}, {"Çağla", "cagla"}, {"Ørjan", "orjan"}, {"Loïc", "loic"}, {"Maëlle", "maelle"},
    {"Pieter"}, {"Noor"}, {"Niccolò", "niccolo"}, {"Gülşen", "gulsen"}, {"Väinö", "vaino"}, {"Þóra", "thora"},
    {"Benoît", "benoit"}, {"Ilaria"}, {"Sander"}, {"Élodie", "elodie"}};
constexpr SampleName westernLast[] = {{"Rossi"}, {"van der Berg", "vanderberg"}, {"Lefèvre", "lefevre"},
    {"Sørensen", "sorensen"}, {"Åkerström", "akerstrom"}, {"Yılmaz", "yilmaz"}, {"Jónsdóttir", "jonsdottir"},
    {"D’Angelo", "dangelo"}, {"Beaulieu"}, {"Hämäläinen", "hamalainen"}, {"Şahin", "sahin"}, {"Dubois"},
    {"Bjørnstad", "bjornstad"}, {"de Vries", "devries"}, {"Moretti"}, {"Coëffic", "coeffic"}, {"Erdoğmuş", "erdogmus"},
    {"Janssens"}, {"Nygård", "nygard"}, {"Fontaine"}};

constexpr SampleName vietnameseFirst[]
    = {{"Thị Minh", "thiminh"}, {"Bảo", "bao"}, {"Quỳnh", "quynh"}, {"Hữu Phước", "huuphuoc"}, {"Đức", "duc"},
        {"Thảo", "thao"}, {"Khánh Linh", "khanhlinh"}, {"Tuấn Anh", "tuananh"}, {"Ngọc", "ngoc"}, {"Hằng", "hang"}};
constexpr SampleName vietnameseLast[] = {{"Nguyễn", "nguyen"}, {"Tran"}, {"Lê", "le"}, {"Phạm", "pham"},
    {"Huỳnh", "huynh"}, {"Vũ", "vu"}, {"Đặng", "dang"}, {"Bùi", "bui"}, {"Đỗ", "do"}, {"Hồ", "ho"}};

constexpr SampleName japaneseFirst[]
    = {{"美咲", "misaki"}, {"太郎", "taro"}, {"陽菜", "hina"}, {"蓮", "ren"}, {"さくら", "sakura"}, {"健太", "kenta"},
        {"結衣", "yui"}, {"大輔", "daisuke"}, {"ケン", "ken"}, {"葵", "aoi"}, {"翔", "sho"}, {"真由美", "mayumi"}};
constexpr SampleName japaneseLast[] = {{"伊藤", "ito"}, {"山田", "yamada"}, {"佐藤", "sato"}, {"渡辺", "watanabe"},
    {"高橋", "takahashi"}, {"小林", "kobayashi"}, {"中村", "nakamura"}, {"斎藤", "saito"}, {"髙木", "takagi"},
    {"長谷川", "hasegawa"}, {"森", "mori"}, {"五十嵐", "igarashi"}};

constexpr SampleName chineseFirst[]
    = {{"伟", "wei"}, {"秀英", "xiuying"}, {"娜", "na"}, {"志强", "zhiqiang"}, {"静", "jing"}, {"雨桐", "yutong"},
        {"浩然", "haoran"}, {"美玲", "meiling"}, {"建國", "jianguo"}, {"思远", "siyuan"}};
constexpr SampleName chineseLast[] = {{"王", "wang"}, {"李", "li"}, {"张", "zhang"}, {"陳", "chen"}, {"欧阳", "ouyang"},
    {"赵", "zhao"}, {"黄", "huang"}, {"周", "zhou"}, {"吴", "wu"}, {"司馬", "sima"}};

constexpr SampleName koreanFirst[] = {{"민준", "minjun"}, {"서연", "seoyeon"}, {"지훈", "jihun"}, {"하은", "haeun"},
    {"도윤", "doyun"}, {"수빈", "subin"}, {"예준", "yejun"}, {"은지", "eunji"}, {"현우", "hyeonu"}, {"가람", "garam"}};
constexpr SampleName koreanLast[] = {{"김", "kim"}, {"이", "yi"}, {"박", "bak"}, {"최", "choe"}, {"정", "jeong"},
    {"강", "gang"}, {"조", "jo"}, {"윤", "yun"}, {"임", "im"}, {"남궁", "namgung"}};

constexpr SampleName arabicFirst[] = {{"ليلى", "layla"}, {"محمد", "muhammad"}, {"فاطمة", "fatima"}, {"عمر", "omar"},
    {"نور", "nour"}, {"يوسف", "yusuf"}, {"زينب", "zaynab"}, {"خالد", "khalid"}, {"مريم", "maryam"}, {"سامي", "sami"}};
constexpr SampleName arabicLast[] = {{"الحداد", "alhaddad"}, {"عبد الله", "abdullah"}, {"المصري", "almasri"},
    {"القحطاني", "alqahtani"}, {"حسن", "hassan"}, {"الشامي", "alshami"}, {"بن علي", "benali"}, {"نجار", "najjar"},
    {"الفاسي", "alfasi"}, {"خوري", "khoury"}};

constexpr SampleName hebrewFirst[] = {{"נועה", "noa"}, {"איתי", "itay"}, {"תמר", "tamar"}, {"יונתן", "yonatan"},
    {"שירה", "shira"}, {"אורי", "uri"}, {"מיכל", "michal"}, {"דוד", "david"}};
constexpr SampleName hebrewLast[] = {{"כהן", "cohen"}, {"לוי", "levi"}, {"מזרחי", "mizrahi"}, {"פרץ", "peretz"},
    {"ביטון", "biton"}, {"אברהם", "avraham"}, {"בן־דוד", "bendavid"}, {"שפירא", "shapira"}};

constexpr SampleName cyrillicFirst[] = {{"Ольга", "olga"}, {"Дмитрий", "dmitriy"}, {"Оксана", "oksana"},
    {"Андрій", "andriy"}, {"Екатерина", "ekaterina"}, {"Йордан", "yordan"}, {"Алёна", "alyona"}, {"Милош", "milosh"},
    {"Наталія", "nataliya"}, {"Сергей", "sergey"}};
constexpr SampleName cyrillicLast[] = {{"Иванова", "ivanova"}, {"Шевченко", "shevchenko"}, {"Кузнецов", "kuznetsov"},
    {"Соловьёв", "solovyov"}, {"Бондаренко", "bondarenko"}, {"Димитров", "dimitrov"}, {"Їжакевич", "yizhakevych"},
    {"Петровић", "petrovich"}, {"Морозова", "morozova"}, {"Щербак", "shcherbak"}};

constexpr SampleName greekFirst[] = {{"Ελένη", "eleni"}, {"Γιώργος", "giorgos"}, {"Αικατερίνη", "aikaterini"},
    {"Νίκος", "nikos"}, {"Δήμητρα", "dimitra"}, {"Σπύρος", "spyros"}, {"Ιωάννα", "ioanna"}, {"Οδυσσέας", "odysseas"}};
constexpr SampleName greekLast[]
    = {{"Παπαδοπούλου", "papadopoulou"}, {"Νικολάου", "nikolaou"}, {"Οικονόμου", "oikonomou"}, {"Βλάχος", "vlachos"},
        {"Καραγιάννης", "karagiannis"}, {"Αθανασίου", "athanasiou"}, {"Δημητρίου", "dimitriou"}, {"Ξένος", "xenos"}};

constexpr SampleName devanagariFirst[] = {{"अनन्या", "ananya"}, {"आरव", "aarav"}, {"प्रिया", "priya"},
    {"विक्रम", "vikram"}, {"सीता", "sita"}, {"राहुल", "rahul"}, {"कृष्णा", "krishna"}, {"मीनाक्षी", "minakshi"}};
constexpr SampleName devanagariLast[] = {{"पटेल", "patel"}, {"शर्मा", "sharma"}, {"सिंह", "singh"}, {"गुप्ता", "gupta"},
    {"श्रेष्ठ", "shrestha"}, {"देशपांडे", "deshpande"}, {"मिश्रा", "mishra"}, {"चौधरी", "chaudhari"}};

constexpr SampleName thaiFirst[] = {{"สมชาย", "somchai"}, {"กมลวรรณ", "kamonwan"}, {"ณัฐพล", "nattaphon"},
    {"ปิยะ", "piya"}, {"สุดารัตน์", "sudarat"}, {"ธนวัฒน์", "thanawat"}, {"อรทัย", "orathai"}, {"วิชัย", "wichai"}};
constexpr SampleName thaiLast[] = {{"ใจดี", "chaidi"}, {"ศรีสุข", "srisuk"}, {"ทองดี", "thongdi"}, {"แสงทอง", "saengthong"},
    {"วงศ์สวัสดิ์", "wongsawat"}, {"บุญมี", "bunmi"}, {"รัตนกุล", "rattanakul"}, {"พงษ์ไพบูลย์", "phongphaibun"}};

constexpr SampleNameGroup groups[] = {
    {germanFirst, germanLast, 20, PhonePlan::Germany},
    {englishFirst, englishLast, 20, PhonePlan::NorthAmerica},
    {easternFirst, easternLast, 8, PhonePlan::Germany},
    {iberianFirst, iberianLast, 11, PhonePlan::France},
    {westernFirst, westernLast, 10, PhonePlan::France},
    {vietnameseFirst, vietnameseLast, 3, PhonePlan::Australia},
    {japaneseFirst, japaneseLast, 4, PhonePlan::Australia},
    {chineseFirst, chineseLast, 4, PhonePlan::NorthAmerica},
    {koreanFirst, koreanLast, 3, PhonePlan::NorthAmerica},
    {arabicFirst, arabicLast, 4, PhonePlan::UnitedKingdom},
    {hebrewFirst, hebrewLast, 2, PhonePlan::UnitedKingdom},
    {cyrillicFirst, cyrillicLast, 4, PhonePlan::Germany},
    {greekFirst, greekLast, 2, PhonePlan::Germany},
    {devanagariFirst, devanagariLast, 3, PhonePlan::UnitedKingdom},
    {thaiFirst, thaiLast, 2, PhonePlan::Australia},
};

} // namespace

std::span<const SampleNameGroup> sampleNameGroups()
{
    return groups;
}

} // namespace docket
