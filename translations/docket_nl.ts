<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Compact</source>
        <comment>rows of the table</comment>
        <translation>&amp;Compact</translation>
    </message>
    <message>
        <source>&amp;Normal</source>
        <comment>rows of the table</comment>
        <translation>&amp;Normaal</translation>
    </message>
    <message>
        <source>&amp;Roomy</source>
        <comment>rows of the table</comment>
        <translation>&amp;Ruim</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>Zoals het &amp;bureaublad</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Licht</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>&amp;Donker</translation>
    </message>
    <message>
        <source>&amp;Never</source>
        <translation>&amp;Nooit</translation>
    </message>
    <message>
        <source>Every &amp;5 minutes</source>
        <translation>Elke &amp;5 minuten</translation>
    </message>
    <message>
        <source>Every &amp;15 minutes</source>
        <translation>Elke &amp;15 minuten</translation>
    </message>
    <message>
        <source>Every &amp;30 minutes</source>
        <translation>Elke &amp;30 minuten</translation>
    </message>
    <message>
        <source>Every &amp;hour</source>
        <translation>Elk &amp;uur</translation>
    </message>
    <message>
        <source>&amp;Tab-separated text</source>
        <translation>&amp;Tabgescheiden tekst</translation>
    </message>
    <message>
        <source>&amp;CSV</source>
        <translation>&amp;CSV</translation>
    </message>
    <message>
        <source>&amp;Markdown table</source>
        <translation>&amp;Markdown-tabel</translation>
    </message>
    <message>
        <source>&amp;HTML table</source>
        <translation>&amp;HTML-tabel</translation>
    </message>
    <message>
        <source>&amp;JSON, whole orders</source>
        <translation>&amp;JSON, hele aanvragen</translation>
    </message>
    <message>
        <source>&amp;Webhook events</source>
        <translation>&amp;Webhookgebeurtenissen</translation>
    </message>
    <message>
        <source>Order &amp;IDs</source>
        <translation>Aanvraag-&amp;ID’s</translation>
    </message>
    <message>
        <source>&amp;E-mail addresses</source>
        <translation>&amp;E-mailadressen</translation>
    </message>
    <message>
        <source>&amp;Phone numbers</source>
        <translation>Tele&amp;foonnummers</translation>
    </message>
    <message>
        <source>&amp;Comma</source>
        <comment>between e-mail addresses</comment>
        <translation>&amp;Komma</translation>
    </message>
    <message>
        <source>&amp;Semicolon</source>
        <comment>between e-mail addresses</comment>
        <translation>&amp;Puntkomma</translation>
    </message>
    <message>
        <source>&amp;New line</source>
        <comment>between e-mail addresses</comment>
        <translation>&amp;Nieuwe regel</translation>
    </message>
    <message>
        <source>New &amp;connection…</source>
        <translation>Nieuwe &amp;verbinding…</translation>
    </message>
    <message>
        <source>Mana&amp;ge connections…</source>
        <translation>Verbindin&amp;gen beheren…</translation>
    </message>
    <message>
        <source>&amp;Edit connection…</source>
        <translation>Verbinding &amp;bewerken…</translation>
    </message>
    <message>
        <source>Re&amp;move connection…</source>
        <translation>Verbinding ver&amp;wijderen…</translation>
    </message>
    <message>
        <source>&amp;Open saved response…</source>
        <translation>Opgeslagen antwoord &amp;openen…</translation>
    </message>
    <message>
        <source>Close f&amp;ile</source>
        <translation>Bestand &amp;sluiten</translation>
    </message>
    <message>
        <source>Try with &amp;demo data</source>
        <translation>Met &amp;demogegevens proberen</translation>
    </message>
    <message>
        <source>&amp;Leave demo</source>
        <translation>Demo ver&amp;laten</translation>
    </message>
    <message>
        <source>E&amp;xport orders…</source>
        <translation>Aanvragen e&amp;xporteren…</translation>
    </message>
    <message>
        <source>&amp;Save order as PDF…</source>
        <translation>Aanvraag als &amp;PDF opslaan…</translation>
    </message>
    <message>
        <source>&amp;Print order…</source>
        <translation>Aanvraag afdru&amp;kken…</translation>
    </message>
    <message>
        <source>Sim&amp;ulate an hour passing</source>
        <translation>Een &amp;uur laten verstrijken</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Afsluiten</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ongedaan maken</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiëren</translation>
    </message>
    <message>
        <source>Copy with &amp;headers</source>
        <translation>Kopiëren met kolom&amp;titels</translation>
    </message>
    <message>
        <source>Copy c&amp;ell</source>
        <translation>&amp;Cel kopiëren</translation>
    </message>
    <message>
        <source>Copy a&amp;s</source>
        <translation>Kopiëren a&amp;ls</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles selecteren</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Voorkeuren…</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Ve&amp;rnieuwen</translation>
    </message>
    <message>
        <source>Refresh this &amp;integration</source>
        <translation>&amp;Deze integratie vernieuwen</translation>
    </message>
    <message>
        <source>&amp;Stop loading</source>
        <translation>&amp;Laden stoppen</translation>
    </message>
    <message>
        <source>&amp;Mail candidate</source>
        <translation>E-mail aan &amp;kandidaat</translation>
    </message>
    <message>
        <source>Mail the &amp;team</source>
        <translation>E-mail aan &amp;het team</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Afgehandeld</translation>
    </message>
    <message>
        <source>Snoo&amp;ze…</source>
        <translation>&amp;Uitstellen…</translation>
    </message>
    <message>
        <source>No longer s&amp;noozed</source>
        <translation>Ni&amp;et meer uitgesteld</translation>
    </message>
    <message>
        <source>Mark s&amp;een</source>
        <translation>Als &amp;gezien markeren</translation>
    </message>
    <message>
        <source>Mark ne&amp;w</source>
        <translation>Als &amp;nieuw markeren</translation>
    </message>
    <message>
        <source>Mark &amp;all seen</source>
        <translation>Alle&amp;s als gezien markeren</translation>
    </message>
    <message>
        <source>Ne&amp;xt new order</source>
        <translation>V&amp;olgende nieuwe aanvraag</translation>
    </message>
    <message>
        <source>&amp;Previous new order</source>
        <translation>Vor&amp;ige nieuwe aanvraag</translation>
    </message>
    <message>
        <source>C&amp;hase list…</source>
        <translation>Navraagli&amp;jst…</translation>
    </message>
    <message>
        <source>C&amp;ompare with my list…</source>
        <translation>Met mijn lijst &amp;vergelijken…</translation>
    </message>
    <message>
        <source>Tell the desktop of new &amp;orders</source>
        <translation>Nieuwe aanvragen op het &amp;bureaublad melden</translation>
    </message>
    <message>
        <source>&amp;Forget order history…</source>
        <translation>Aanvraag&amp;geschiedenis vergeten…</translation>
    </message>
    <message>
        <source>&amp;Erase everything…</source>
        <translation>Alles &amp;wissen…</translation>
    </message>
    <message>
        <source>&amp;Filter orders</source>
        <translation>Aanvragen &amp;filteren</translation>
    </message>
    <message>
        <source>&amp;Clear filter</source>
        <translation>Filter &amp;wissen</translation>
    </message>
    <message>
        <source>O&amp;rders</source>
        <translation>&amp;Aanvragen</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>&amp;Overzicht</translation>
    </message>
    <message>
        <source>&amp;Side bar</source>
        <translation>&amp;Zijbalk</translation>
    </message>
    <message>
        <source>&amp;Detail</source>
        <translation>&amp;Details</translation>
    </message>
    <message>
        <source>Detail &amp;below the table</source>
        <translation>Details onder de ta&amp;bel</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Inzoomen</translation>
    </message>
    <message>
        <source>&amp;Zoom out</source>
        <translation>&amp;Uitzoomen</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>&amp;Werkelijke grootte</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Kolommen</translation>
    </message>
    <message>
        <source>Sort b&amp;y</source>
        <translation>&amp;Sorteren op</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Hoog &amp;contrast</translation>
    </message>
    <message>
        <source>&amp;Mask personal data</source>
        <translation>&amp;Persoonsgegevens afschermen</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>&amp;Volgend deelvenster</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>Vori&amp;g deelvenster</translation>
    </message>
    <message>
        <source>&amp;Health of the integrations</source>
        <translation>&amp;Toestand van de integraties</translation>
    </message>
    <message>
        <source>&amp;Activity…</source>
        <translation>&amp;Activiteit…</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Handleiding</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Sneltoetsen</translation>
    </message>
    <message>
        <source>&amp;About Docket</source>
        <translation>&amp;Over Docket</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>Over &amp;Qt</translation>
    </message>
    <message>
        <source>Between &amp;addresses</source>
        <translation>Tussen &amp;adressen</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Bestand</translation>
    </message>
    <message>
        <source>Co&amp;nnections</source>
        <translation>Verbi&amp;ndingen</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Be&amp;werken</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Bee&amp;ld</translation>
    </message>
    <message>
        <source>D&amp;ensity</source>
        <translation>&amp;Rijhoogte</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thema</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>Taa&amp;l</translation>
    </message>
    <message>
        <source>&amp;Orders</source>
        <translation>&amp;Aanvragen</translation>
    </message>
    <message>
        <source>Refresh a&amp;utomatically</source>
        <translation>Auto&amp;matisch vernieuwen</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>E&amp;xtra</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>Stop asking what &amp;became of orders</source>
        <translation>Niet meer vragen hoe aanvragen zijn a&amp;fgelopen</translation>
    </message>
    <message>
        <source>What &amp;became of it?</source>
        <translation>Hoe is het a&amp;fgelopen?</translation>
    </message>
    <message>
        <source>Stop asking when orders were &amp;created</source>
        <translation>Niet meer vragen &amp;wanneer aanvragen zijn aangemaakt</translation>
    </message>
    <message>
        <source>When was it &amp;created?</source>
        <translation>&amp;Wanneer is die aangemaakt?</translation>
    </message>
    <message numerus="yes">
        <source>When was it &amp;created? (up to %n request(s))</source>
        <translation>
            <numerusform>&amp;Wanneer is die aangemaakt? (hoogstens %n verzoek)</numerusform>
            <numerusform>&amp;Wanneer is die aangemaakt? (hoogstens %n verzoeken)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeText</name>
    <message>
        <source>Candidate or package</source>
        <translation>Kandidaat of pakket</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Vacature</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Locatie</translation>
    </message>
    <message>
        <source>Hiring team</source>
        <translation>Wervingsteam</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Omschrijving</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Kandidaat</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Pakket</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Sollicitatie</translation>
    </message>
    <message>
        <source>Candidate ID</source>
        <translation>Kandidaat-ID</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Vacaturetitel</translation>
    </message>
    <message>
        <source>Job code</source>
        <translation>Vacaturecode</translation>
    </message>
    <message>
        <source>Job ID</source>
        <translation>Vacature-ID</translation>
    </message>
</context>
<context>
    <name>ChaseList</name>
    <message>
        <source>Order %1</source>
        <translation>Aanvraag %1</translation>
    </message>
    <message>
        <source>- %1, %2: %3</source>
        <comment>candidate, job, what is missing</comment>
        <translation>- %1, %2: %3</translation>
    </message>
    <message>
        <source>no job title</source>
        <translation>geen vacaturetitel</translation>
    </message>
    <message numerus="yes">
        <source>Something is missing for %n candidate(s)</source>
        <translation>
            <numerusform>Er ontbreekt iets voor %n kandidaat</numerusform>
            <numerusform>Er ontbreekt iets voor %n kandidaten</numerusform>
        </translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>Goedendag,</translation>
    </message>
    <message>
        <source>Hello %1,</source>
        <translation>Goedendag %1,</translation>
    </message>
    <message numerus="yes">
        <source>we cannot start the check for %n candidate(s) yet, because this is missing:</source>
        <translation>
            <numerusform>we kunnen de screening van %n kandidaat nog niet starten, omdat dit ontbreekt:</numerusform>
            <numerusform>we kunnen de screening van %n kandidaten nog niet starten, omdat dit ontbreekt:</numerusform>
        </translation>
    </message>
    <message>
        <source>Please add it in your recruiting system. Thank you!</source>
        <translation>Wilt u dit aanvullen in uw wervingssysteem? Hartelijk dank!</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>json (an array, unless given), ndjson, webhook (one event a line), csv, tsv, xlsx, md or html.</source>
        <translation>json (een array; geldt als niets is opgegeven), ndjson, webhook (één gebeurtenis per regel), csv, tsv, xlsx, md of html.</translation>
    </message>
    <message>
        <source>Of csv, tsv, xlsx, md and html: fields by their paths, such as id,candidate.email; all of them unless given.</source>
        <translation>Voor csv, tsv, xlsx, md en html: velden volgens hun pad, bijvoorbeeld id,candidate.email; alle velden als niets is opgegeven.</translation>
    </message>
    <message>
        <source>Of csv: programs (values as received, unless given) or spreadsheets (safe to open in one).</source>
        <translation>Voor csv: programs (waarden zoals ontvangen; geldt als niets is opgegeven) of spreadsheets (veilig te openen in een spreadsheetprogramma).</translation>
    </message>
    <message>
        <source>Write to this file; - is the standard output.</source>
        <translation>Naar dit bestand schrijven; - is de standaarduitvoer.</translation>
    </message>
    <message>
        <source>Open the window on sample orders, served on this computer.</source>
        <translation>Het venster openen met voorbeeldaanvragen, die deze computer zelf aanbiedt.</translation>
    </message>
    <message>
        <source>Colours of the window: system, light or dark.</source>
        <translation>Kleuren van het venster: system (systeem), light (licht) of dark (donker).</translation>
    </message>
    <message>
        <source>Open the window on a saved response; may be given several times.</source>
        <translation>Het venster openen met een opgeslagen antwoord; mag meermaals worden opgegeven.</translation>
    </message>
    <message>
        <source>Fetch open orders and write them; needs no display.</source>
        <translation>Openstaande aanvragen ophalen en wegschrijven; heeft geen beeldscherm nodig.</translation>
    </message>
    <message>
        <source>Fetch from a saved connection.</source>
        <translation>Ophalen via een opgeslagen verbinding.</translation>
    </message>
    <message>
        <source>Fetch from this address, such as https://api.kombo.dev/v1.</source>
        <translation>Ophalen van dit adres, bijvoorbeeld https://api.kombo.dev/v1.</translation>
    </message>
    <message>
        <source>Fetch this integration; may be given several times.</source>
        <translation>Deze integratie ophalen; mag meermaals worden opgegeven.</translation>
    </message>
    <message>
        <source>Orders per request, 1 to 250; 250 unless given.</source>
        <translation>Aanvragen per verzoek, 1 tot 250; 250 als niets is opgegeven.</translation>
    </message>
    <message>
        <source>Write only the orders that match, as the filter box would.</source>
        <translation>Alleen de aanvragen wegschrijven die voldoen, zoals het filterveld zou doen.</translation>
    </message>
    <message>
        <source>Write only orders that are not in this list of ids, e-mail addresses or rows of CSV; - is the standard input. Exit code 7 when there are any.</source>
        <translation>Alleen aanvragen wegschrijven die niet in deze lijst van ID’s, e-mailadressen of CSV-regels staan; - is de standaardinvoer. Afsluitcode 7 als die er zijn.</translation>
    </message>
    <message>
        <source>Read the API key from the standard input.</source>
        <translation>De API-sleutel van de standaardinvoer lezen.</translation>
    </message>
    <message>
        <source>List the saved connections: name, address, on or off, integrations; needs no display.</source>
        <translation>De opgeslagen verbindingen tonen: naam, adres, aan (on) of uit (off), integraties; heeft geen beeldscherm nodig.</translation>
    </message>
    <message>
        <source>Serve sample orders on this computer; needs no display.</source>
        <translation>Voorbeeldaanvragen aanbieden op deze computer; heeft geen beeldscherm nodig.</translation>
    </message>
    <message>
        <source>Port of the sample server; 0 takes a free one.</source>
        <translation>Poort van de voorbeeldserver; 0 neemt een vrije poort.</translation>
    </message>
    <message>
        <source>Orders of its first integration.</source>
        <translation>Aanvragen van de eerste integratie van de voorbeeldserver.</translation>
    </message>
    <message>
        <source>Milliseconds it waits before each answer.</source>
        <translation>Milliseconden die de voorbeeldserver voor elk antwoord wacht.</translation>
    </message>
    <message>
        <source>Erase what Docket keeps on this computer: connections and their keys, what was seen and done, views, settings, log. Asks first; needs no display.</source>
        <translation>Wissen wat Docket op deze computer bewaart: verbindingen en de sleutels daarvan, wat is gezien en afgehandeld, weergaven, instellingen, log. Vraagt eerst om bevestiging; heeft geen beeldscherm nodig.</translation>
    </message>
    <message>
        <source>Erase without asking.</source>
        <translation>Wissen zonder te vragen.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Deze hulp tonen.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>De versie tonen.</translation>
    </message>
    <message>
        <source>--%1 must be a whole number from %2 to %3.</source>
        <translation>--%1 moet een geheel getal van %2 tot %3 zijn.</translation>
    </message>
    <message>
        <source>Give either --connection or --server, not both.</source>
        <translation>Geef --connection of --server op, niet allebei.</translation>
    </message>
    <message>
        <source>--connection needs the name of a saved connection.</source>
        <translation>--connection heeft de naam van een opgeslagen verbinding nodig.</translation>
    </message>
    <message>
        <source>--fetch needs --server and --integration, or --connection.</source>
        <translation>--fetch heeft --server en --integration nodig, of --connection.</translation>
    </message>
    <message>
        <source>--server must be an address such as https://api.kombo.dev/v1, without user name, question mark or number sign.</source>
        <translation>--server moet een adres zijn zoals https://api.kombo.dev/v1, zonder gebruikersnaam, vraagteken of hekje.</translation>
    </message>
    <message>
        <source>--columns goes with --format csv, tsv, xlsx, md and html.</source>
        <translation>--columns hoort bij --format csv, tsv, xlsx, md en html.</translation>
    </message>
    <message>
        <source>--columns: there is no field “%1”. The fields are %2.</source>
        <translation>--columns: er is geen veld “%1”. De velden zijn %2.</translation>
    </message>
    <message>
        <source>--columns names “%1” twice.</source>
        <translation>--columns noemt “%1” twee keer.</translation>
    </message>
    <message>
        <source>--profile must be programs or spreadsheets.</source>
        <translation>--profile moet programs of spreadsheets zijn.</translation>
    </message>
    <message>
        <source>--profile goes with --format csv.</source>
        <translation>--profile hoort bij --format csv.</translation>
    </message>
    <message>
        <source>--format must be json, ndjson, webhook, csv, tsv, xlsx, md or html.</source>
        <translation>--format moet json, ndjson, webhook, csv, tsv, xlsx, md of html zijn.</translation>
    </message>
    <message>
        <source>--integration must be an id such as workday:HWUTwvyx2wLoSUHphiWVrp28.</source>
        <translation>--integration moet een ID zijn zoals workday:HWUTwvyx2wLoSUHphiWVrp28.</translation>
    </message>
    <message>
        <source>--filter is not understood. %1</source>
        <comment>%1 is a sentence that says why</comment>
        <translation>--filter wordt niet begrepen. %1</translation>
    </message>
    <message>
        <source>--filter asks what is remembered of orders (is:new, waiting: and the like), which only the window knows.</source>
        <translation>--filter vraagt wat over aanvragen is onthouden (is:new, waiting: en dergelijke); dat weet alleen het venster.</translation>
    </message>
    <message>
        <source>--output needs the name of a file, or - for the standard output.</source>
        <translation>--output heeft de naam van een bestand nodig, of - voor de standaarduitvoer.</translation>
    </message>
    <message>
        <source>--compare needs the name of a file, or - for the standard input.</source>
        <translation>--compare heeft de naam van een bestand nodig, of - voor de standaardinvoer.</translation>
    </message>
    <message>
        <source>--open-file needs the name of a file.</source>
        <translation>--open-file heeft de naam van een bestand nodig.</translation>
    </message>
    <message>
        <source>Give either --demo or --open-file, not both.</source>
        <translation>Geef --demo of --open-file op, niet allebei.</translation>
    </message>
    <message>
        <source>--theme must be system, light or dark.</source>
        <translation>--theme moet system, light of dark zijn.</translation>
    </message>
    <message>
        <source>--%1 does not go with the other options; see --help.</source>
        <translation>--%1 past niet bij de andere opties; zie --help.</translation>
    </message>
    <message>
        <source>There is an argument that belongs to no option; see --help.</source>
        <translation>Er is een argument dat bij geen enkele optie hoort; zie --help.</translation>
    </message>
    <message>
        <source>%1; see --help.</source>
        <comment>what is wrong with the command line</comment>
        <translation>%1; zie --help.</translation>
    </message>
    <message>
        <source>Shows the open assessment and background-check orders that wait at Kombo.

  docket                    opens the window
  docket --demo             opens it on sample orders
  docket --fetch --server URL --integration ID --key-stdin
                            writes open orders to the standard output

The API key comes from --key-stdin, from the saved connection, or from the
environment variable DOCKET_API_KEY, in this order; never from an argument.

Exit codes of --fetch: 0 all orders written; 2 the command line; 3 no order, the
key, the integration or its set-up is the reason; 4 orders written and something
is missing; 5 no order, network, server or limit is the reason; 6 the output
could not be written; 7 with --compare, all is well and orders are not in the list.
--erase ends with 0 when nothing is left, with 2 when it was not confirmed or a window
is open, with 6 when something could not be removed.</source>
        <translation>Toont de openstaande aanvragen voor assessments en screenings die bij Kombo wachten.

  docket                    opent het venster
  docket --demo             opent het met voorbeeldaanvragen
  docket --fetch --server URL --integration ID --key-stdin
                            schrijft openstaande aanvragen naar de standaarduitvoer

De API-sleutel komt van --key-stdin, uit de opgeslagen verbinding of uit de
omgevingsvariabele DOCKET_API_KEY, in deze volgorde; nooit uit een argument.

Afsluitcodes van --fetch: 0 alle aanvragen geschreven; 2 de opdrachtregel; 3 geen
aanvraag, de oorzaak is de sleutel, de integratie of de configuratie daarvan;
4 aanvragen geschreven, maar er ontbreekt iets; 5 geen aanvraag, de oorzaak is
het netwerk, de server of een limiet; 6 de uitvoer kon niet worden geschreven;
7 met --compare, alles is in orde en er zijn aanvragen die niet in de lijst staan.
--erase eindigt met 0 als er niets is achtergebleven, met 2 als het niet is bevestigd of
er een venster open is, met 6 als iets niet kon worden verwijderd.</translation>
    </message>
    <message>
        <source>There is no display to open the window on; --help tells what works without one.</source>
        <translation>Er is geen beeldscherm om het venster op te openen; --help vertelt wat zonder beeldscherm werkt.</translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (kopie)</translation>
    </message>
    <message>
        <source>%1 (copy %2)</source>
        <translation>%1 (kopie %2)</translation>
    </message>
</context>
<context>
    <name>DemoServer</name>
    <message>
        <source>The sample server could not start: %1</source>
        <translation>De voorbeeldserver kon niet starten: %1</translation>
    </message>
</context>
<context>
    <name>EraseCommand</name>
    <message>
        <source>none</source>
        <comment>saved connections</comment>
        <translation>geen</translation>
    </message>
    <message>
        <source>This removes from this computer what Docket keeps: the connections (%1) and their API keys in your password store; which orders were seen, done, snoozed or asked about; views, filters and their history; how the window is arranged; the settings; the log file. It cannot be undone. What you exported stays. Nothing changes at Kombo, where the keys stay valid. These folders go:</source>
        <translation>Van deze computer wordt verwijderd wat Docket bewaart: de verbindingen (%1) en de API-sleutels daarvan in uw wachtwoordkluis; welke aanvragen zijn gezien, afgehandeld, uitgesteld of nagevraagd; weergaven, filters en de geschiedenis daarvan; hoe het venster is ingedeeld; de instellingen; het logbestand. Dit kan niet ongedaan worden gemaakt. Wat u hebt geëxporteerd, blijft. Bij Kombo verandert er niets; daar blijven de sleutels geldig. Deze mappen verdwijnen:</translation>
    </message>
    <message>
        <source>Type yes to erase everything: </source>
        <translation>Typ ja om alles te wissen: </translation>
    </message>
    <message>
        <source>yes</source>
        <comment>the answer to: type yes</comment>
        <translation>ja</translation>
    </message>
    <message>
        <source>Docket is open, and would write anew what is erased; quit it first.</source>
        <translation>Docket is geopend en zou opnieuw schrijven wat wordt gewist; sluit Docket eerst af.</translation>
    </message>
    <message>
        <source>--erase asks first, and there is no terminal to ask on; --yes erases without asking.</source>
        <translation>--erase vraagt eerst om bevestiging, en er is geen terminal om dat op te vragen; --yes wist zonder te vragen.</translation>
    </message>
    <message>
        <source>Nothing was erased.</source>
        <translation>Er is niets gewist.</translation>
    </message>
    <message>
        <source>Nothing of Docket is left on this computer.</source>
        <translation>Op deze computer is niets van Docket achtergebleven.</translation>
    </message>
    <message>
        <source>Something could not be erased.</source>
        <translation>Niet alles kon worden gewist.</translation>
    </message>
    <message>
        <source>The keys stay valid at Kombo until somebody withdraws them there.</source>
        <translation>De sleutels blijven bij Kombo geldig tot iemand ze daar intrekt.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>ExportFormat</name>
    <message>
        <source>Excel workbook (.xlsx)</source>
        <translation>Excel-werkmap (.xlsx)</translation>
    </message>
    <message>
        <source>CSV for programs (.csv)</source>
        <translation>CSV voor programma’s (.csv)</translation>
    </message>
    <message>
        <source>CSV for spreadsheets (.csv)</source>
        <translation>CSV voor spreadsheets (.csv)</translation>
    </message>
    <message>
        <source>Tab-separated text (.tsv)</source>
        <translation>Tabgescheiden tekst (.tsv)</translation>
    </message>
    <message>
        <source>HTML page (.html)</source>
        <translation>HTML-pagina (.html)</translation>
    </message>
    <message>
        <source>Markdown table (.md)</source>
        <translation>Markdown-tabel (.md)</translation>
    </message>
    <message>
        <source>JSON (.json)</source>
        <translation>JSON (.json)</translation>
    </message>
    <message>
        <source>NDJSON (.ndjson)</source>
        <translation>NDJSON (.ndjson)</translation>
    </message>
    <message>
        <source>Webhook events (.ndjson)</source>
        <translation>Webhookgebeurtenissen (.ndjson)</translation>
    </message>
    <message>
        <source>Webhook events (.json)</source>
        <translation>Webhookgebeurtenissen (.json)</translation>
    </message>
    <message>
        <source>Contacts (.vcf)</source>
        <translation>Contacten (.vcf)</translation>
    </message>
    <message>
        <source>phones, ids and leading zeros stay as they are</source>
        <translation>telefoonnummers, ID’s en voorloopnullen blijven zoals ze zijn</translation>
    </message>
    <message>
        <source>every value as received</source>
        <translation>elke waarde zoals ontvangen</translation>
    </message>
    <message>
        <source>an apostrophe keeps formulas and numbers as text</source>
        <translation>een apostrof houdt formules en getallen als tekst</translation>
    </message>
    <message>
        <source>for mails and browsers</source>
        <translation>voor e-mails en browsers</translation>
    </message>
    <message>
        <source>for tickets and wikis</source>
        <translation>voor tickets en wiki’s</translation>
    </message>
    <message>
        <source>whole orders as received, in an array</source>
        <translation>hele aanvragen zoals ontvangen, in een array</translation>
    </message>
    <message>
        <source>whole orders as received, one a line</source>
        <translation>hele aanvragen zoals ontvangen, één per regel</translation>
    </message>
    <message>
        <source>as Kombo would have sent them, one a line</source>
        <translation>zoals Kombo ze zou hebben verzonden, één per regel</translation>
    </message>
    <message>
        <source>as Kombo would have sent them, in an array</source>
        <translation>zoals Kombo ze zou hebben verzonden, in een array</translation>
    </message>
    <message>
        <source>a vCard for each candidate</source>
        <translation>een vCard voor elke kandidaat</translation>
    </message>
</context>
<context>
    <name>ExportJob</name>
    <message>
        <source>Choose at least one column.</source>
        <translation>Kies ten minste één kolom.</translation>
    </message>
    <message>
        <source>While personal data is masked there are no contacts to export.</source>
        <translation>Zolang persoonsgegevens zijn afgeschermd, zijn er geen contacten om te exporteren.</translation>
    </message>
</context>
<context>
    <name>FacetRow</name>
    <message numerus="yes">
        <source>%1, %n order(s)</source>
        <comment>a value and its count, read aloud</comment>
        <translation>
            <numerusform>%1, %Ln aanvraag</numerusform>
            <numerusform>%1, %Ln aanvragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n order(s), chosen</source>
        <comment>a value and its count, read aloud</comment>
        <translation>
            <numerusform>%1, %Ln aanvraag, gekozen</numerusform>
            <numerusform>%1, %Ln aanvragen, gekozen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n order(s), excluded</source>
        <comment>a value and its count, read aloud</comment>
        <translation>
            <numerusform>%1, %Ln aanvraag, uitgesloten</numerusform>
            <numerusform>%1, %Ln aanvragen, uitgesloten</numerusform>
        </translation>
    </message>
    <message>
        <source>Masked</source>
        <translation>Afgeschermd</translation>
    </message>
    <message>
        <source>%1, failed</source>
        <comment>an integration, read aloud</comment>
        <translation>%1, mislukt</translation>
    </message>
    <message>
        <source>%1, closed</source>
        <comment>a section, read aloud</comment>
        <translation>%1, dichtgeklapt</translation>
    </message>
    <message>
        <source>%1, open</source>
        <comment>a section, read aloud</comment>
        <translation>%1, opengeklapt</translation>
    </message>
    <message>
        <source>%1, shown now</source>
        <comment>a saved view, read aloud</comment>
        <translation>%1, wordt nu getoond</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n order(s), shown now</source>
        <comment>which orders are looked at, read aloud</comment>
        <translation>
            <numerusform>%1, %n aanvraag, nu getoond</numerusform>
            <numerusform>%1, %n aanvragen, nu getoond</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterCompletion</name>
    <message>
        <source>Is there</source>
        <comment>the field of an order has a value</comment>
        <translation>Is aanwezig</translation>
    </message>
    <message>
        <source>Is missing</source>
        <translation>Ontbreekt</translation>
    </message>
    <message>
        <source>Is not, needs not</source>
        <translation>Is niet, vraagt niet</translation>
    </message>
    <message>
        <source>Is, or needs attention</source>
        <translation>Is, of vraagt aandacht</translation>
    </message>
    <message>
        <source>%1 is not</source>
        <comment>a field: Country is not …</comment>
        <translation>%1 is niet</translation>
    </message>
    <message>
        <source>%1 is</source>
        <comment>a field: Country is …</comment>
        <translation>%1 is</translation>
    </message>
</context>
<context>
    <name>FilterText</name>
    <message>
        <source>All open</source>
        <translation>Alle openstaande</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Vacature</translation>
    </message>
    <message>
        <source>Job code</source>
        <translation>Vacaturecode</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Omschrijving</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Kandidaat</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Hiring team</source>
        <translation>Wervingsteam</translation>
    </message>
    <message>
        <source>Recruiter</source>
        <translation>Recruiter</translation>
    </message>
    <message>
        <source>Hiring manager</source>
        <translation>Hiring manager</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Pakket</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Aanvraag</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Sollicitatie</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbinding</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Integratie</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Vraagt aandacht</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wacht</translation>
    </message>
    <message>
        <source>Any field</source>
        <translation>Willekeurig veld</translation>
    </message>
    <message>
        <source>No phone number</source>
        <translation>Geen telefoonnummer</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Geen naam</translation>
    </message>
    <message>
        <source>E-mail malformed</source>
        <translation>E-mail onjuist gevormd</translation>
    </message>
    <message>
        <source>No location</source>
        <translation>Geen locatie</translation>
    </message>
    <message>
        <source>Country not recognised</source>
        <translation>Land niet herkend</translation>
    </message>
    <message>
        <source>No recruiter</source>
        <translation>Geen recruiter</translation>
    </message>
    <message>
        <source>No description</source>
        <translation>Geen omschrijving</translation>
    </message>
    <message>
        <source>Duplicate candidate</source>
        <translation>Dubbele kandidaat</translation>
    </message>
    <message>
        <source>Anything</source>
        <translation>Elke reden</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Te doen</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nieuw</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Gewijzigd</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Afgehandeld</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Uitgesteld</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Nagevraagd</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>In de lijst</translation>
    </message>
    <message>
        <source>Not in the list</source>
        <translation>Niet in de lijst</translation>
    </message>
    <message>
        <source>No longer open</source>
        <translation>Niet meer open</translation>
    </message>
    <message>
        <source>Since today</source>
        <translation>Sinds vandaag</translation>
    </message>
    <message>
        <source>1–2 days</source>
        <translation>1–2 dagen</translation>
    </message>
    <message>
        <source>3–7 days</source>
        <translation>3–7 dagen</translation>
    </message>
    <message>
        <source>Over a week</source>
        <translation>Langer dan een week</translation>
    </message>
    <message>
        <source>Over a month</source>
        <translation>Langer dan een maand</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Toestand</translation>
    </message>
</context>
<context>
    <name>KeyVault</name>
    <message>
        <source>No password store is running on this desktop.</source>
        <translation>Op dit bureaublad is geen wachtwoordkluis actief.</translation>
    </message>
    <message>
        <source>Your password store is locked.</source>
        <translation>Uw wachtwoordkluis is vergrendeld.</translation>
    </message>
    <message>
        <source>Your password store denied access to the key.</source>
        <translation>Uw wachtwoordkluis heeft de toegang tot de sleutel geweigerd.</translation>
    </message>
    <message>
        <source>The saved key is not there any more.</source>
        <translation>De opgeslagen sleutel is er niet meer.</translation>
    </message>
    <message>
        <source>The saved key cannot be found: it was removed, or your password store is locked.</source>
        <translation>De opgeslagen sleutel is niet te vinden: die is verwijderd, of uw wachtwoordkluis is vergrendeld.</translation>
    </message>
    <message>
        <source>Your password store did not answer as it should.</source>
        <translation>Uw wachtwoordkluis gaf niet het verwachte antwoord.</translation>
    </message>
</context>
<context>
    <name>LabelColor</name>
    <message>
        <source>No colour</source>
        <translation>Geen kleur</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Groen</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Oranje</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rood</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grijs</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blauw</translation>
    </message>
</context>
<context>
    <name>ListFile</name>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>“%1” kan niet worden gelezen.</translation>
    </message>
    <message>
        <source>“%1” is no spreadsheet that Docket can read.</source>
        <translation>“%1” is geen spreadsheet die Docket kan lezen.</translation>
    </message>
</context>
<context>
    <name>MarkText</name>
    <message>
        <source>Snoozed until %1</source>
        <translation>Uitgesteld tot %1</translation>
    </message>
    <message>
        <source>Changed since done</source>
        <translation>Gewijzigd sinds afgehandeld</translation>
    </message>
    <message>
        <source>Asked %1</source>
        <translation>Nagevraagd %1</translation>
    </message>
    <message>
        <source>Completed</source>
        <comment>an order</comment>
        <translation>Voltooid</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>an order</comment>
        <translation>Geannuleerd</translation>
    </message>
    <message>
        <source>Rejected</source>
        <comment>an order</comment>
        <translation>Afgewezen</translation>
    </message>
    <message>
        <source>Still open at Kombo</source>
        <comment>an order</comment>
        <translation>Nog open bij Kombo</translation>
    </message>
    <message>
        <source>Another status, see Status</source>
        <comment>of an order</comment>
        <translation>Een andere status, zie Status</translation>
    </message>
    <message>
        <source>Unknown: Kombo does not list this order</source>
        <comment>of an order</comment>
        <translation>Onbekend: Kombo vermeldt deze aanvraag niet</translation>
    </message>
    <message>
        <source>Unknown: Kombo could not be asked</source>
        <comment>of an order</comment>
        <translation>Onbekend: Kombo kon niet worden bevraagd</translation>
    </message>
    <message>
        <source>%1 (asked %2)</source>
        <comment>what became of an order, and when Kombo was asked</comment>
        <translation>%1 (gevraagd %2)</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <comment>what was done with an order, and the name of a colleague</comment>
        <translation>%1, door %2</translation>
    </message>
    <message>
        <source>today %1</source>
        <comment>a time of day</comment>
        <translation>vandaag %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a weekday and a time of day</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>date and time, and the time zone</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>MemoryFile</name>
    <message>
        <source>The history file cannot be written; history lasts until Docket ends.</source>
        <translation>Het geschiedenisbestand kan niet worden geschreven; de geschiedenis blijft tot Docket wordt afgesloten.</translation>
    </message>
    <message>
        <source>The history was written by a later Docket. It is left alone, and what is marked now lasts until Docket ends.</source>
        <translation>De geschiedenis is geschreven door een nieuwere versie van Docket. De geschiedenis blijft ongemoeid, en wat nu wordt gemarkeerd, blijft tot Docket wordt afgesloten.</translation>
    </message>
    <message>
        <source>The history belongs to a key that is not in the password store any more. It is kept aside as %1; history starts now.</source>
        <translation>De geschiedenis hoort bij een sleutel die niet meer in de wachtwoordkluis staat. Die geschiedenis is apart bewaard als %1; de geschiedenis begint nu opnieuw.</translation>
    </message>
    <message>
        <source>The history file was damaged. It is kept aside as %1; history starts now.</source>
        <translation>Het geschiedenisbestand was beschadigd. Het is apart bewaard als %1; de geschiedenis begint nu opnieuw.</translation>
    </message>
    <message>
        <source>The history file cannot be read; history lasts until Docket ends.</source>
        <translation>Het geschiedenisbestand kan niet worden gelezen; de geschiedenis blijft tot Docket wordt afgesloten.</translation>
    </message>
</context>
<context>
    <name>OrderColumn</name>
    <message>
        <source>Candidate</source>
        <translation>Kandidaat</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Vacature</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Pakket</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Locatie</translation>
    </message>
    <message>
        <source>Recruiter</source>
        <translation>Recruiter</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>Job code</source>
        <translation>Vacaturecode</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Integratie</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Toestand</translation>
    </message>
    <message>
        <source>Seen here since</source>
        <translation>Hier gezien sinds</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>OrderEnquiry</name>
    <message>
        <source>Their integrations are not open now; nothing was asked.</source>
        <translation>De integraties ervan zijn nu niet open; er is niets gevraagd.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n it is unknown.</source>
        <comment>orders</comment>
        <translation>
            <numerusform>Van %n is het onbekend.</numerusform>
            <numerusform>Van %n is het onbekend.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an integration, and what happened</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>It ended before all were asked for.</source>
        <translation>Het eindigde voordat naar alle aanvragen was gevraagd.</translation>
    </message>
</context>
<context>
    <name>OrderSheet</name>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Aanvraag</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Pakket</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Integratie</translation>
    </message>
    <message>
        <source>Candidate in the ATS</source>
        <translation>Kandidaat in het ATS</translation>
    </message>
    <message>
        <source>Application in the ATS</source>
        <translation>Sollicitatie in het ATS</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Vacature</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Job code</source>
        <translation>Vacaturecode</translation>
    </message>
    <message>
        <source>Job in the ATS</source>
        <translation>Vacature in het ATS</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Locatie</translation>
    </message>
    <message>
        <source>Hiring team</source>
        <translation>Wervingsteam</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Omschrijving</translation>
    </message>
</context>
<context>
    <name>OrderWriter</name>
    <message>
        <source>An Excel sheet holds %1 orders, and these are %2. Narrow the filter, or choose CSV.</source>
        <translation>Een Excel-blad biedt plaats aan %1 aanvragen, en dit zijn er %2. Beperk het filter, of kies CSV.</translation>
    </message>
</context>
<context>
    <name>OutputAbout</name>
    <message>
        <source>Sample data: these orders and people are invented.</source>
        <translation>Voorbeeldgegevens: deze aanvragen en personen zijn verzonnen.</translation>
    </message>
    <message>
        <source>Personal data is masked.</source>
        <translation>Persoonsgegevens zijn afgeschermd.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>filter</comment>
        <translation>geen</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Aanvragen</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschreven</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Geschreven door</translation>
    </message>
    <message>
        <source>Open orders</source>
        <translation>Openstaande aanvragen</translation>
    </message>
    <message>
        <source>View</source>
        <comment>which orders</comment>
        <translation>Weergave</translation>
    </message>
</context>
<context>
    <name>OutputFile</name>
    <message>
        <source>%1 is a folder; give the name of a file.</source>
        <translation>%1 is een map; geef de naam van een bestand op.</translation>
    </message>
    <message>
        <source>%1 cannot be written: its folder does not exist.</source>
        <translation>%1 kan niet worden geschreven: de map ervoor bestaat niet.</translation>
    </message>
    <message>
        <source>%1 cannot be written: you have no permission to write there.</source>
        <translation>%1 kan niet worden geschreven: u hebt daar geen schrijfrechten.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 kon niet worden geschreven.</translation>
    </message>
    <message>
        <source>Nobody reads the output any more.</source>
        <translation>Niemand leest de uitvoer nog.</translation>
    </message>
    <message>
        <source>%1 could not be written: the disk is full. The earlier file, if there was one, is untouched.</source>
        <translation>%1 kon niet worden geschreven: de schijf is vol. Een eventueel eerder bestand is ongewijzigd.</translation>
    </message>
    <message>
        <source>%1 could not be written. The earlier file, if there was one, is untouched.</source>
        <translation>%1 kon niet worden geschreven. Een eventueel eerder bestand is ongewijzigd.</translation>
    </message>
    <message>
        <source>%1 could not be written: it is full.</source>
        <translation>%1 kon niet worden geschreven: daar is geen ruimte meer.</translation>
    </message>
    <message>
        <source>The standard output</source>
        <translation>De standaarduitvoer</translation>
    </message>
</context>
<context>
    <name>PlaceText</name>
    <message>
        <source>candidate</source>
        <translation>kandidaat</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>telefoon</translation>
    </message>
    <message>
        <source>candidate ID</source>
        <translation>kandidaat-ID</translation>
    </message>
    <message>
        <source>application</source>
        <translation>sollicitatie</translation>
    </message>
    <message>
        <source>order</source>
        <translation>aanvraag</translation>
    </message>
    <message>
        <source>package</source>
        <translation>pakket</translation>
    </message>
    <message>
        <source>status</source>
        <translation>status</translation>
    </message>
    <message>
        <source>job</source>
        <translation>vacature</translation>
    </message>
    <message>
        <source>job code</source>
        <translation>vacaturecode</translation>
    </message>
    <message>
        <source>job ID</source>
        <translation>vacature-ID</translation>
    </message>
    <message>
        <source>location</source>
        <translation>locatie</translation>
    </message>
    <message>
        <source>hiring team</source>
        <translation>wervingsteam</translation>
    </message>
    <message>
        <source>description</source>
        <translation>omschrijving</translation>
    </message>
    <message>
        <source>integration</source>
        <translation>integratie</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>klant</translation>
    </message>
    <message>
        <source>connection</source>
        <translation>verbinding</translation>
    </message>
</context>
<context>
    <name>QNativeSocketEngine</name>
    <message>
        <source>Out of resources</source>
        <translation>Onvoldoende systeembronnen</translation>
    </message>
    <message>
        <source>Network unreachable</source>
        <translation>Het netwerk is onbereikbaar</translation>
    </message>
</context>
<context>
    <name>QueryHint</name>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>Een aanhalingsteken is niet gesloten.</translation>
    </message>
    <message>
        <source>The expression ‘%1’ has no closing /.</source>
        <translation>In de expressie “%1” ontbreekt de afsluitende /.</translation>
    </message>
    <message>
        <source>The expression ‘%1’ cannot be read.</source>
        <translation>De expressie “%1” kan niet worden gelezen.</translation>
    </message>
    <message>
        <source>No field ‘%1’.</source>
        <translation>Geen veld “%1”.</translation>
    </message>
    <message>
        <source>No field ‘%1’. Did you mean %2:?</source>
        <translation>Geen veld “%1”. Bedoelde u %2:?</translation>
    </message>
    <message>
        <source>Nothing to look for stands behind ‘%1:’.</source>
        <translation>Achter “%1:” staat niets om naar te zoeken.</translation>
    </message>
    <message>
        <source>‘%1:%2’ is not known.</source>
        <translation>“%1:%2” is niet bekend.</translation>
    </message>
    <message>
        <source>‘%1:%2’ is not known. Did you mean %1:%3?</source>
        <translation>“%1:%2” is niet bekend. Bedoelde u %1:%3?</translation>
    </message>
    <message>
        <source>The filter is too long.</source>
        <translation>Het filter is te lang.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed; searching for all that follows it.</source>
        <translation>Een aanhalingsteken is niet gesloten; er wordt gezocht naar alles wat erop volgt.</translation>
    </message>
    <message>
        <source>The expression ‘%1’ has no closing /; searching for the text.</source>
        <translation>In de expressie “%1” ontbreekt de afsluitende /; er wordt naar de tekst gezocht.</translation>
    </message>
    <message>
        <source>The expression ‘%1’ cannot be read; searching for the text.</source>
        <translation>De expressie “%1” kan niet worden gelezen; er wordt naar de tekst gezocht.</translation>
    </message>
    <message>
        <source>No field ‘%1’; searching for the text.</source>
        <translation>Geen veld “%1”; er wordt naar de tekst gezocht.</translation>
    </message>
    <message>
        <source>No field ‘%1’; searching for the text. Did you mean %2:?</source>
        <translation>Geen veld “%1”; er wordt naar de tekst gezocht. Bedoelde u %2:?</translation>
    </message>
    <message>
        <source>Nothing to look for stands behind ‘%1:’ yet.</source>
        <translation>Achter “%1:” staat nog niets om naar te zoeken.</translation>
    </message>
    <message>
        <source>The filter is too long; its end is left out.</source>
        <translation>Het filter is te lang; het einde wordt weggelaten.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>The settings file was damaged. What could be read is in use; the file as it was is kept as %1.</source>
        <translation>Het instellingenbestand was beschadigd. Wat kon worden gelezen, wordt gebruikt; het bestand zoals het was, is bewaard als %1.</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>In the filter box</source>
        <translation>In het filterveld</translation>
    </message>
    <message>
        <source>Go to the orders</source>
        <translation>Naar de aanvragen gaan</translation>
    </message>
    <message>
        <source>Clear the filter; once more: go to the orders</source>
        <translation>Het filter wissen; nogmaals: naar de aanvragen gaan</translation>
    </message>
    <message>
        <source>Take the proposal</source>
        <translation>De suggestie overnemen</translation>
    </message>
    <message>
        <source>Show the filters used before</source>
        <translation>De eerder gebruikte filters tonen</translation>
    </message>
    <message>
        <source>On a chip: take it out of the filter</source>
        <translation>Op een chip: die uit het filter verwijderen</translation>
    </message>
    <message>
        <source>In the side bar and the overview</source>
        <translation>In de zijbalk en het overzicht</translation>
    </message>
    <message>
        <source>Show only these orders</source>
        <translation>Alleen deze aanvragen tonen</translation>
    </message>
    <message>
        <source>Add these orders</source>
        <translation>Deze aanvragen toevoegen</translation>
    </message>
    <message>
        <source>Take this out of the filter</source>
        <translation>Dit uit het filter verwijderen</translation>
    </message>
    <message>
        <source>Copy the counts</source>
        <translation>De aantallen kopiëren</translation>
    </message>
    <message>
        <source>Back to the list of orders</source>
        <translation>Terug naar de lijst met aanvragen</translation>
    </message>
    <message>
        <source>In the list of orders</source>
        <translation>In de lijst met aanvragen</translation>
    </message>
    <message>
        <source>Go to the details of the order</source>
        <translation>Naar de details van de aanvraag gaan</translation>
    </message>
    <message>
        <source>From the first order: go to the filter box</source>
        <translation>Vanaf de eerste aanvraag: naar het filterveld gaan</translation>
    </message>
    <message>
        <source>Select more orders</source>
        <translation>Meer aanvragen selecteren</translation>
    </message>
    <message>
        <source>Open the menu of the order</source>
        <translation>Het menu van de aanvraag openen</translation>
    </message>
    <message>
        <source>In the details</source>
        <translation>In de details</translation>
    </message>
    <message>
        <source>Copy the field</source>
        <translation>Het veld kopiëren</translation>
    </message>
    <message>
        <source>Open the menu of the field</source>
        <translation>Het menu van het veld openen</translation>
    </message>
    <message>
        <source>Find in the description or in Raw, when the keys are there</source>
        <translation>Zoeken in de omschrijving of in Ruwe gegevens, als de focus daar ligt</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>two keys that do the same</comment>
        <translation>%1 of %2</translation>
    </message>
</context>
<context>
    <name>Situation</name>
    <message>
        <source>Retry</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>Opnieuw laden</translation>
    </message>
    <message>
        <source>Replace key…</source>
        <translation>Sleutel vervangen…</translation>
    </message>
    <message>
        <source>Edit IDs…</source>
        <translation>ID’s bewerken…</translation>
    </message>
    <message>
        <source>Edit address…</source>
        <translation>Adres bewerken…</translation>
    </message>
    <message>
        <source>Enter proxy password…</source>
        <translation>Proxywachtwoord invoeren…</translation>
    </message>
    <message>
        <source>Switch endpoint</source>
        <translation>Eindpunt wisselen</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Rapport kopiëren</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>Bericht kopiëren</translation>
    </message>
    <message>
        <source>Copy as received</source>
        <translation>Kopiëren zoals ontvangen</translation>
    </message>
    <message>
        <source>Open log</source>
        <translation>Log openen</translation>
    </message>
    <message numerus="yes">
        <source>From %n file(s); refresh is off.</source>
        <translation>
            <numerusform>Uit %Ln bestand; vernieuwen staat uit.</numerusform>
            <numerusform>Uit %Ln bestanden; vernieuwen staat uit.</numerusform>
        </translation>
    </message>
    <message>
        <source>From file %1 (%2); refresh is off.</source>
        <translation>Uit bestand %1 (%2); vernieuwen staat uit.</translation>
    </message>
    <message>
        <source>%1 to do</source>
        <comment>number of orders</comment>
        <translation>%1 te doen</translation>
    </message>
    <message>
        <source>%1 new</source>
        <comment>number of orders</comment>
        <translation>%1 nieuw</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <comment>number of orders</comment>
        <translation>%1 gewijzigd</translation>
    </message>
    <message>
        <source>%1 done</source>
        <comment>number of orders</comment>
        <translation>%1 afgehandeld</translation>
    </message>
    <message>
        <source>%1 snoozed</source>
        <comment>number of orders</comment>
        <translation>%1 uitgesteld</translation>
    </message>
    <message>
        <source>%1 no longer open</source>
        <comment>number of orders</comment>
        <translation>%1 niet meer open</translation>
    </message>
    <message>
        <source>%1 open</source>
        <comment>number of open orders</comment>
        <translation>%1 open</translation>
    </message>
    <message>
        <source>No orders loaded</source>
        <translation>Geen aanvragen geladen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>orders that match, of all that are open</comment>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>so far</source>
        <translation>tot nu toe</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>stand van %1</translation>
    </message>
    <message numerus="yes">
        <source>as of %1 (%n min)</source>
        <translation>
            <numerusform>stand van %1 (%Ln min geleden)</numerusform>
            <numerusform>stand van %1 (%Ln min geleden)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Loading %1, page %2, %n order(s)…</source>
        <translation>
            <numerusform>%1 wordt geladen, pagina %2, %Ln aanvraag…</numerusform>
            <numerusform>%1 wordt geladen, pagina %2, %Ln aanvragen…</numerusform>
        </translation>
    </message>
    <message>
        <source>Next refresh %1</source>
        <comment>a time</comment>
        <translation>Volgende vernieuwing %1</translation>
    </message>
    <message>
        <source>Automatic refresh waits for you</source>
        <translation>Automatisch vernieuwen wacht op u</translation>
    </message>
    <message>
        <source>No orders here yet</source>
        <translation>Hier zijn nog geen aanvragen</translation>
    </message>
    <message>
        <source>See it with sample orders, or connect to Kombo.</source>
        <translation>Bekijk Docket met voorbeeldaanvragen, of maak verbinding met Kombo.</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Verbinden…</translation>
    </message>
    <message>
        <source>Try with demo data</source>
        <translation>Met demogegevens proberen</translation>
    </message>
    <message>
        <source>Docket only reads. Your key stays in this computer&apos;s keyring.</source>
        <translation>Docket leest alleen. Uw sleutel blijft in de wachtwoordkluis van deze computer.</translation>
    </message>
    <message>
        <source>Open a saved response…</source>
        <translation>Opgeslagen antwoord openen…</translation>
    </message>
    <message>
        <source>Close file</source>
        <translation>Bestand sluiten</translation>
    </message>
    <message numerus="yes">
        <source>Reading %n file(s)…</source>
        <translation>
            <numerusform>%Ln bestand wordt gelezen…</numerusform>
            <numerusform>%Ln bestanden worden gelezen…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No open orders in %n file(s)</source>
        <translation>
            <numerusform>Geen openstaande aanvragen in %Ln bestand</numerusform>
            <numerusform>Geen openstaande aanvragen in %Ln bestanden</numerusform>
        </translation>
    </message>
    <message>
        <source>This is no saved response of open orders</source>
        <translation>Dit is geen opgeslagen antwoord met openstaande aanvragen</translation>
    </message>
    <message>
        <source>Open another…</source>
        <translation>Een ander openen…</translation>
    </message>
    <message>
        <source>Enter the key again to use it for this session, or start a password store and try again.</source>
        <translation>Voer de sleutel opnieuw in om die voor deze sessie te gebruiken, of start een wachtwoordkluis en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>It was removed from your password store. Enter the key again.</source>
        <translation>De sleutel is uit uw wachtwoordkluis verwijderd. Voer de sleutel opnieuw in.</translation>
    </message>
    <message>
        <source>Allow it in your password store and try again, or enter the key again.</source>
        <translation>Sta de toegang toe in uw wachtwoordkluis en probeer het opnieuw, of voer de sleutel opnieuw in.</translation>
    </message>
    <message>
        <source>Try again, or enter the key to use it for this session.</source>
        <translation>Probeer het opnieuw, of voer de sleutel in om die voor deze sessie te gebruiken.</translation>
    </message>
    <message>
        <source>Unlock it and try again, or enter the key again.</source>
        <translation>Ontgrendel de wachtwoordkluis en probeer het opnieuw, of voer de sleutel opnieuw in.</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) have no key.</source>
        <translation>
            <numerusform>%n verbinding heeft geen sleutel.</numerusform>
            <numerusform>%n verbindingen hebben geen sleutel.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter the key…</source>
        <translation>Sleutel invoeren…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>All connections are switched off</source>
        <translation>Alle verbindingen zijn uitgeschakeld</translation>
    </message>
    <message>
        <source>Nothing is loaded from Kombo.</source>
        <translation>Er wordt niets van Kombo geladen.</translation>
    </message>
    <message>
        <source>Switch them on</source>
        <translation>Inschakelen</translation>
    </message>
    <message>
        <source>Waiting for your password store…</source>
        <translation>Wachten op uw wachtwoordkluis…</translation>
    </message>
    <message>
        <source>It may ask you to unlock it.</source>
        <translation>Misschien wordt u gevraagd die te ontgrendelen.</translation>
    </message>
    <message>
        <source>Loading %1…</source>
        <translation>%1 wordt geladen…</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Pagina %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>You are done</source>
        <translation>U bent klaar</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is open at %n integration(s). Checked %1.</source>
        <translation>
            <numerusform>Bij %Ln integratie staat niets open. Gecontroleerd om %1.</numerusform>
            <numerusform>Bij %Ln integraties staat niets open. Gecontroleerd om %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Vernieuwen</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Niets te doen</translation>
    </message>
    <message numerus="yes">
        <source>%n open order(s) are done or snoozed.</source>
        <translation>
            <numerusform>%n openstaande aanvraag is afgehandeld of uitgesteld.</numerusform>
            <numerusform>%n openstaande aanvragen zijn afgehandeld of uitgesteld.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Niets nieuws</translation>
    </message>
    <message>
        <source>You have looked at everything that came.</source>
        <translation>U hebt alles bekeken wat er is binnengekomen.</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>Niets gewijzigd</translation>
    </message>
    <message>
        <source>No open order is different from when you looked at it.</source>
        <translation>Geen openstaande aanvraag is anders dan toen u die bekeek.</translation>
    </message>
    <message>
        <source>Mark orders as done with Ctrl+D; they come back when they change.</source>
        <translation>Markeer aanvragen als afgehandeld met Ctrl+D; ze komen terug wanneer ze wijzigen.</translation>
    </message>
    <message>
        <source>Nothing snoozed</source>
        <translation>Niets uitgesteld</translation>
    </message>
    <message>
        <source>Snooze orders with Ctrl+Shift+D; they come back at the time you choose.</source>
        <translation>Stel aanvragen uit met Ctrl+Shift+D; ze komen terug op het tijdstip dat u kiest.</translation>
    </message>
    <message>
        <source>All open orders</source>
        <translation>Alle openstaande aanvragen</translation>
    </message>
    <message>
        <source>What is to do</source>
        <translation>Wat er te doen is</translation>
    </message>
    <message>
        <source>No order matches “%1”</source>
        <translation>Geen aanvraag voldoet aan “%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) are hidden by the filter.</source>
        <translation>
            <numerusform>%Ln aanvraag is verborgen door het filter.</numerusform>
            <numerusform>%Ln aanvragen zijn verborgen door het filter.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter wissen</translation>
    </message>
    <message>
        <source>Stopped before an order came</source>
        <translation>Gestopt voordat er een aanvraag kwam</translation>
    </message>
    <message>
        <source>Nothing is known about open orders yet.</source>
        <translation>Over openstaande aanvragen is nog niets bekend.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>U</translation>
    </message>
    <message>
        <source>Your administrator</source>
        <translation>Uw beheerder</translation>
    </message>
    <message>
        <source>An administrator of the customer&apos;s ATS</source>
        <translation>Een ATS-beheerder van de klant</translation>
    </message>
    <message>
        <source>Kombo</source>
        <translation>Kombo</translation>
    </message>
    <message>
        <source>Nobody; it passes by itself</source>
        <translation>Niemand; het gaat vanzelf over</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read</source>
        <translation>
            <numerusform>%Ln bestand kon niet worden gelezen</numerusform>
            <numerusform>%Ln bestanden konden niet worden gelezen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: stopped after page %2</source>
        <translation>%1: gestopt na pagina %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n order(s) could not be read</source>
        <translation>
            <numerusform>%1: %Ln aanvraag kon niet worden gelezen</numerusform>
            <numerusform>%1: %Ln aanvragen konden niet worden gelezen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) are here, more may exist.</source>
        <translation>
            <numerusform>%Ln aanvraag is er, er kunnen er meer zijn.</numerusform>
            <numerusform>%Ln aanvragen zijn er, er kunnen er meer zijn.</numerusform>
        </translation>
    </message>
    <message>
        <source>Orders of an earlier load are still shown.</source>
        <translation>Aanvragen van een eerdere laadbeurt worden nog getoond.</translation>
    </message>
    <message>
        <source>All others are shown; the load itself was complete.</source>
        <translation>Alle andere worden getoond; het laden zelf was volledig.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Wat er is gebeurd</translation>
    </message>
    <message>
        <source>Who can fix it</source>
        <translation>Wie het kan oplossen</translation>
    </message>
    <message>
        <source>What Docket does</source>
        <translation>Wat Docket doet</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>two counts of what needs attention</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) have no key</source>
        <translation>
            <numerusform>%n verbinding heeft geen sleutel</numerusform>
            <numerusform>%n verbindingen hebben geen sleutel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n integration(s) need attention</source>
        <translation>
            <numerusform>%Ln integratie vraagt aandacht</numerusform>
            <numerusform>%Ln integraties vragen aandacht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Orders of %n connection(s) are not loaded.</source>
        <translation>
            <numerusform>Aanvragen van %n verbinding zijn niet geladen.</numerusform>
            <numerusform>Aanvragen van %n verbindingen zijn niet geladen.</numerusform>
        </translation>
    </message>
    <message>
        <source>All others are up to date.</source>
        <translation>Alle andere zijn bijgewerkt.</translation>
    </message>
    <message>
        <source>No open order is marked done</source>
        <translation>Geen open aanvraag is afgehandeld</translation>
    </message>
    <message>
        <source>No order has gone</source>
        <translation>Geen aanvraag is verdwenen</translation>
    </message>
    <message>
        <source>No order is remembered that is no longer open.</source>
        <translation>Er is geen aanvraag onthouden die niet meer open is.</translation>
    </message>
</context>
<context>
    <name>Snippet</name>
    <message>
        <source>Candidate ID</source>
        <translation>Kandidaat-ID</translation>
    </message>
    <message>
        <source>Job ID</source>
        <translation>Vacature-ID</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>%1: </source>
        <comment>the name of a field in front of what it says</comment>
        <translation>%1: </translation>
    </message>
</context>
<context>
    <name>TrendChart</name>
    <message>
        <source>d MMM</source>
        <comment>a Qt date format: day and month in a chart</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>a Qt date format: weekday, day and month of a trend</comment>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>not loaded completely</source>
        <comment>orders on a day</comment>
        <translation>niet volledig geladen</translation>
    </message>
    <message>
        <source>There is no history yet. It starts with the first complete load.</source>
        <translation>Er is nog geen geschiedenis. Die begint bij de eerste volledige laadbeurt.</translation>
    </message>
    <message>
        <source>%1 open on %2, the only day known so far.</source>
        <translation>%1 open op %2, de enige dag die tot nu toe bekend is.</translation>
    </message>
    <message>
        <source>%1 open on %2, %3 on %4; between %5 and %6.</source>
        <translation>%1 open op %2, %3 op %4; tussen %5 en %6.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) without a complete load.</source>
        <translation>
            <numerusform>%n dag zonder volledige laadbeurt.</numerusform>
            <numerusform>%n dagen zonder volledige laadbeurt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkbookWriter</name>
    <message>
        <source>… (cut)</source>
        <comment>at the end of a text that did not fit</comment>
        <translation>… (ingekort)</translation>
    </message>
    <message>
        <source>The workbook could not be made: there is no room for temporary files in %1.</source>
        <translation>De werkmap kon niet worden gemaakt: in %1 is geen ruimte voor tijdelijke bestanden.</translation>
    </message>
    <message>
        <source>Orders</source>
        <comment>sheet</comment>
        <translation>Aanvragen</translation>
    </message>
    <message>
        <source>About</source>
        <comment>sheet</comment>
        <translation>Over</translation>
    </message>
</context>
<context>
    <name>docket::AboutDialog</name>
    <message>
        <source>About Docket</source>
        <translation>Over Docket</translation>
    </message>
    <message>
        <source>Docket %1</source>
        <translation>Docket %1</translation>
    </message>
    <message>
        <source>Shows the open assessment and background-check orders that wait at Kombo. It only reads.</source>
        <translation>Toont de openstaande aanvragen voor assessments en screenings die bij Kombo wachten. Docket leest alleen.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence. © The Docket authors.</source>
        <translation>Vrije software onder de MIT-licentie. © De auteurs van Docket.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versies</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiëren</translation>
    </message>
    <message>
        <source>Copy the versions, for a question to support</source>
        <translation>De versies kopiëren, voor een vraag aan support</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Gemaakt met</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliotheek</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licentie</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Waarvoor</translation>
    </message>
    <message>
        <source>Libraries and their licences</source>
        <translation>Bibliotheken en hun licenties</translation>
    </message>
    <message>
        <source>the window, the network</source>
        <translation>het venster, het netwerk</translation>
    </message>
    <message>
        <source>asks the password store</source>
        <translation>bevraagt de wachtwoordkluis</translation>
    </message>
    <message>
        <source>the way to the password store</source>
        <translation>de weg naar de wachtwoordkluis</translation>
    </message>
    <message>
        <source>reads Kombo&apos;s answers</source>
        <translation>leest de antwoorden van Kombo</translation>
    </message>
    <message>
        <source>patterns in the filter</source>
        <translation>patronen in het filter</translation>
    </message>
    <message>
        <source>Excel workbooks</source>
        <translation>Excel-werkmappen</translation>
    </message>
    <message>
        <source>languages, sorting, countries</source>
        <translation>talen, sorteren, landen</translation>
    </message>
    <message>
        <source>keeps what is remembered of orders</source>
        <translation>bewaart wat over aanvragen is onthouden</translation>
    </message>
    <message>
        <source>hides what is remembered</source>
        <translation>verbergt wat is onthouden</translation>
    </message>
    <message>
        <source>unpacks spreadsheets</source>
        <translation>pakt spreadsheets uit</translation>
    </message>
    <message>
        <source>letters, where installed</source>
        <translation>letters, indien geïnstalleerd</translation>
    </message>
    <message>
        <source>ids and code</source>
        <translation>ID’s en code</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>docket::ActivityKeeper</name>
    <message>
        <source>Activity saved in %1</source>
        <translation>Activiteit opgeslagen in %1</translation>
    </message>
</context>
<context>
    <name>docket::ActivityLog</name>
    <message>
        <source>The log file could not be written: %1</source>
        <translation>Het logbestand kon niet worden geschreven: %1</translation>
    </message>
</context>
<context>
    <name>docket::ActivityModel</name>
    <message>
        <source>Orders</source>
        <translation>Aanvragen</translation>
    </message>
    <message>
        <source>Check key</source>
        <translation>Sleutel controleren</translation>
    </message>
    <message>
        <source>About the integration</source>
        <translation>Over de integratie</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Pakketten</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Tijd (UTC)</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbinding</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Integratie</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Gevraagd om</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Pagina</translation>
    </message>
    <message>
        <source>Milliseconds</source>
        <translation>Milliseconden</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Poging</translation>
    </message>
</context>
<context>
    <name>docket::ActivityWindow</name>
    <message>
        <source>&amp;Write a log file</source>
        <translation>&amp;Logbestand schrijven</translation>
    </message>
    <message>
        <source>Activity – Docket</source>
        <translation>Activiteit – Docket</translation>
    </message>
    <message>
        <source>The latest requests, the newest first. They hold no key and nothing of an order.</source>
        <translation>De laatste verzoeken, de nieuwste eerst. Ze bevatten geen sleutel en niets uit een aanvraag.</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Verzoeken</translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>Alles &amp;kopiëren</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Opslaan…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Sluiten</translation>
    </message>
    <message>
        <source>Save activity</source>
        <translation>Activiteit opslaan</translation>
    </message>
</context>
<context>
    <name>docket::ChaseDesk</name>
    <message>
        <source>The chase list names people; end masking first.</source>
        <translation>De navraaglijst noemt personen; beëindig eerst het afschermen.</translation>
    </message>
    <message>
        <source>Save messages in</source>
        <translation>Berichten opslaan in</translation>
    </message>
    <message>
        <source>The message could not be saved: %1</source>
        <translation>Het bericht kon niet worden opgeslagen: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) saved</source>
        <translation>
            <numerusform>%n bericht opgeslagen</numerusform>
            <numerusform>%n berichten opgeslagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) saved, then: %1</source>
        <translation>
            <numerusform>%n bericht opgeslagen, daarna: %1</numerusform>
            <numerusform>%n berichten opgeslagen, daarna: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::ChaseDialog</name>
    <message>
        <source>Chase list</source>
        <translation>Navraaglijst</translation>
    </message>
    <message>
        <source>&amp;Open in mail program</source>
        <translation>In &amp;e-mailprogramma openen</translation>
    </message>
    <message>
        <source>&amp;Save all as files…</source>
        <translation>Alles als bestanden &amp;opslaan…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Recruiters</source>
        <translation>Recruiters</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a recruiter, how many orders</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Nobody has to be asked.</source>
        <translation>Navragen is bij niemand nodig.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s), one for each recruiter.</source>
        <translation>
            <numerusform>%n bericht, één per recruiter.</numerusform>
            <numerusform>%n berichten, één per recruiter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) were asked about already.</source>
        <translation>
            <numerusform>Over %n aanvraag is al nagevraagd.</numerusform>
            <numerusform>Over %n aanvragen is al nagevraagd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) name no recruiter who could be asked.</source>
        <translation>
            <numerusform>%n aanvraag noemt geen recruiter bij wie kan worden nagevraagd.</numerusform>
            <numerusform>%n aanvragen noemen geen recruiter bij wie kan worden nagevraagd.</numerusform>
        </translation>
    </message>
    <message>
        <source>asked</source>
        <translation>nagevraagd</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>a recruiter, that somebody asked</comment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>docket::ChipRow</name>
    <message>
        <source>Remove: %1 %2</source>
        <comment>a term of the filter: field and value</comment>
        <translation>Verwijderen: %1 %2</translation>
    </message>
</context>
<context>
    <name>docket::ClipboardCopy</name>
    <message>
        <source>Nothing to copy</source>
        <translation>Niets om te kopiëren</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n order(s) with personal data masked</source>
        <translation>
            <numerusform>%Ln aanvraag gekopieerd, persoonsgegevens afgeschermd</numerusform>
            <numerusform>%Ln aanvragen gekopieerd, persoonsgegevens afgeschermd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n order(s)</source>
        <translation>
            <numerusform>%Ln aanvraag gekopieerd</numerusform>
            <numerusform>%Ln aanvragen gekopieerd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copying %n order(s)…</source>
        <translation>
            <numerusform>%Ln aanvraag wordt gekopieerd…</numerusform>
            <numerusform>%Ln aanvragen worden gekopieerd…</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was copied: personal data is masked</source>
        <translation>Er is niets gekopieerd: persoonsgegevens zijn afgeschermd</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n e-mail address(es)</source>
        <translation>
            <numerusform>%Ln e-mailadres gekopieerd</numerusform>
            <numerusform>%Ln e-mailadressen gekopieerd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %n order(s) have none that can be used</source>
        <comment>%1: what was copied</comment>
        <translation>
            <numerusform>%1; %Ln aanvraag heeft geen bruikbaar adres</numerusform>
            <numerusform>%1; %Ln aanvragen hebben geen bruikbaar adres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n phone number(s)</source>
        <translation>
            <numerusform>%Ln telefoonnummer gekopieerd</numerusform>
            <numerusform>%Ln telefoonnummers gekopieerd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %n order(s) have none</source>
        <comment>%1: what was copied</comment>
        <translation>
            <numerusform>%1; %Ln aanvraag heeft er geen</numerusform>
            <numerusform>%1; %Ln aanvragen hebben er geen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n order id(s)</source>
        <translation>
            <numerusform>%Ln aanvraag-ID gekopieerd</numerusform>
            <numerusform>%Ln aanvraag-ID’s gekopieerd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n order(s) as text alone, being more than 100,000 cells, with personal data masked</source>
        <translation>
            <numerusform>%Ln aanvraag gekopieerd, alleen als tekst, omdat het meer dan 100.000 cellen zijn; persoonsgegevens afgeschermd</numerusform>
            <numerusform>%Ln aanvragen gekopieerd, alleen als tekst, omdat het meer dan 100.000 cellen zijn; persoonsgegevens afgeschermd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n order(s) as text alone, being more than 100,000 cells</source>
        <translation>
            <numerusform>%Ln aanvraag gekopieerd, alleen als tekst, omdat het meer dan 100.000 cellen zijn</numerusform>
            <numerusform>%Ln aanvragen gekopieerd, alleen als tekst, omdat het meer dan 100.000 cellen zijn</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Gekopieerd</translation>
    </message>
</context>
<context>
    <name>docket::CompareDialog</name>
    <message>
        <source>Compare with my list</source>
        <translation>Met mijn lijst vergelijken</translation>
    </message>
    <message>
        <source>Finds open orders that your own system does not know.</source>
        <translation>Vindt openstaande aanvragen die uw eigen systeem niet kent.</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>&amp;Lijst</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lijst</translation>
    </message>
    <message>
        <source>Order IDs, IDs of your customer&apos;s system or e-mail addresses: one a line, or rows pasted from a spreadsheet.</source>
        <translation>Aanvraag-ID’s, ID’s uit het systeem van uw klant of e-mailadressen: één per regel, of rijen geplakt uit een spreadsheet.</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>Bestand &amp;openen…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergelijken</translation>
    </message>
    <message>
        <source>Another &amp;list</source>
        <translation>&amp;Andere lijst</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Kopiëren: %1</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Tonen: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) open here and not in your list</source>
        <translation>
            <numerusform>%n aanvraag hier open en niet in uw lijst</numerusform>
            <numerusform>%n aanvragen hier open en niet in uw lijst</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) in both</source>
        <translation>
            <numerusform>%n aanvraag in beide</numerusform>
            <numerusform>%n aanvragen in beide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) only in your list</source>
        <translation>
            <numerusform>%n vermelding alleen in uw lijst</numerusform>
            <numerusform>%n vermeldingen alleen in uw lijst</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) not understood</source>
        <translation>
            <numerusform>%n regel niet begrepen</numerusform>
            <numerusform>%n regels niet begrepen</numerusform>
        </translation>
    </message>
    <message>
        <source>The list is longer than Docket reads; its end is left out.</source>
        <translation>De lijst is langer dan Docket leest; het einde wordt weggelaten.</translation>
    </message>
</context>
<context>
    <name>docket::ConnectDialog</name>
    <message>
        <source>Connect to Kombo</source>
        <translation>Verbinden met Kombo</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>Europa</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Verenigde Staten</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Geavanceerd</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Save and load</source>
        <translation>Opslaan en laden</translation>
    </message>
    <message>
        <source>Docket reads open orders. It never writes to Kombo.</source>
        <translation>Docket leest openstaande aanvragen. Het schrijft nooit naar Kombo.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Naam</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Regio</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>&amp;Regio</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>API-&amp;sleutel</translation>
    </message>
    <message>
        <source>From the Kombo dashboard, under Secrets. Stored in this computer&apos;s keyring. A key opens every customer of its environment; Docket only reads.</source>
        <translation>Uit het Kombo-dashboard, onder “Secrets”. Wordt bewaard in de wachtwoordkluis van deze computer. Een sleutel geeft toegang tot alle klanten van zijn omgeving; Docket leest alleen.</translation>
    </message>
    <message>
        <source>Integration IDs</source>
        <translation>Integratie-ID’s</translation>
    </message>
    <message>
        <source>&amp;Integration IDs</source>
        <translation>&amp;Integratie-ID’s</translation>
    </message>
    <message>
        <source>One per line, or paste from a spreadsheet. “id = name” gives it a name.</source>
        <translation>Eén per regel, of plak uit een spreadsheet. “ID = naam” geeft de integratie een naam.</translation>
    </message>
    <message>
        <source>Ano&amp;ther address</source>
        <translation>Ander &amp;adres</translation>
    </message>
    <message>
        <source>Takes the place of the region. https, or http to this computer only.</source>
        <translation>Komt in de plaats van de regio. https, of http alleen naar deze computer.</translation>
    </message>
    <message>
        <source>&amp;Label colour</source>
        <translation>&amp;Labelkleur</translation>
    </message>
    <message>
        <source>Leave empty to keep the key ending …%1</source>
        <translation>Laat leeg om de sleutel eindigend op …%1 te behouden</translation>
    </message>
    <message numerus="yes">
        <source>%n recognised</source>
        <translation>
            <numerusform>%Ln herkend</numerusform>
            <numerusform>%Ln herkend</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is there twice; it is used once.</source>
        <translation>%1 staat er twee keer; de ID wordt één keer gebruikt.</translation>
    </message>
    <message>
        <source>%1 does not look like an integration ID; it is used as it is.</source>
        <translation>%1 lijkt geen integratie-ID te zijn; de ID wordt ongewijzigd gebruikt.</translation>
    </message>
    <message>
        <source>Enter the API key.</source>
        <translation>Voer de API-sleutel in.</translation>
    </message>
    <message>
        <source>The key holds characters that no key has; copy it again.</source>
        <translation>De sleutel bevat tekens die geen enkele sleutel heeft; kopieer de sleutel opnieuw.</translation>
    </message>
    <message>
        <source>Enter at least one integration ID.</source>
        <translation>Voer ten minste één integratie-ID in.</translation>
    </message>
    <message>
        <source>Enter a day as year, month and day, like 2026-11-01.</source>
        <translation>Voer een dag in als jaar, maand en dag, bijvoorbeeld 2026-11-01.</translation>
    </message>
    <message>
        <source>The region is changed. Test again, or save.</source>
        <translation>De regio is gewijzigd. Test opnieuw, of sla op.</translation>
    </message>
    <message>
        <source>Waiting for your password store…</source>
        <translation>Wachten op uw wachtwoordkluis…</translation>
    </message>
    <message>
        <source>Use for this session</source>
        <translation>Voor deze sessie gebruiken</translation>
    </message>
    <message>
        <source>The key can be used until you quit; it is then forgotten.</source>
        <translation>De sleutel is te gebruiken tot u Docket afsluit; daarna is die vergeten.</translation>
    </message>
</context>
<context>
    <name>docket::ConnectTest</name>
    <message>
        <source>Asking Kombo…</source>
        <translation>Kombo wordt bevraagd…</translation>
    </message>
    <message numerus="yes">
        <source>Kombo answered for %1 of %n integration(s).</source>
        <translation>
            <numerusform>Kombo heeft antwoord gegeven voor %1 van %Ln integratie.</numerusform>
            <numerusform>Kombo heeft antwoord gegeven voor %1 van %Ln integraties.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kombo answered for %1 of %2. %3: %4 %5</source>
        <comment>counts; then an integration and what it said</comment>
        <translation>Kombo heeft antwoord gegeven voor %1 van %2. %3: %4 %5</translation>
    </message>
    <message>
        <source>Ask the other region</source>
        <translation>Andere regio vragen</translation>
    </message>
    <message>
        <source>Use United States</source>
        <translation>Verenigde Staten gebruiken</translation>
    </message>
    <message>
        <source>Use Europe</source>
        <translation>Europa gebruiken</translation>
    </message>
    <message>
        <source>Asking the other region…</source>
        <translation>De andere regio wordt bevraagd…</translation>
    </message>
    <message>
        <source>This key belongs to the region United States.</source>
        <translation>Deze sleutel hoort bij de regio Verenigde Staten.</translation>
    </message>
    <message>
        <source>This key belongs to the region Europe.</source>
        <translation>Deze sleutel hoort bij de regio Europa.</translation>
    </message>
    <message>
        <source>Neither region knows this key. Copy it again, or ask for a new one.</source>
        <translation>Geen van beide regio’s kent deze sleutel. Kopieer de sleutel opnieuw, of vraag om een nieuwe.</translation>
    </message>
    <message>
        <source>The other region could not be asked. %1 %2</source>
        <translation>De andere regio kon niet worden bevraagd. %1 %2</translation>
    </message>
</context>
<context>
    <name>docket::ConnectionDialogs</name>
    <message>
        <source>Remove “%1”?</source>
        <translation>“%1” verwijderen?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Its API key is removed from your password store, its integrations from the settings, and what was seen, marked and snoozed here is forgotten. Nothing changes at Kombo.</source>
        <translation>De API-sleutel wordt uit uw wachtwoordkluis verwijderd, de integraties uit de instellingen, en wat hier is gezien, gemarkeerd en uitgesteld, wordt vergeten. Bij Kombo verandert er niets.</translation>
    </message>
</context>
<context>
    <name>docket::ConnectionsDialog</name>
    <message>
        <source>Europe</source>
        <translation>Europa</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Verenigde Staten</translation>
    </message>
    <message>
        <source>Waits for its turn</source>
        <translation>Wacht op zijn beurt</translation>
    </message>
    <message>
        <source>Loading page %L1</source>
        <translation>Pagina %L1 wordt geladen</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>Er ontbreekt iets</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln aanvraag</numerusform>
            <numerusform>%Ln aanvragen</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestopt</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Uitgeschakeld</translation>
    </message>
    <message>
        <source>Waiting for your password store</source>
        <translation>Wacht op uw wachtwoordkluis</translation>
    </message>
    <message>
        <source>%1, key until you quit</source>
        <comment>a region</comment>
        <translation>%1, sleutel tot u afsluit</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindingen</translation>
    </message>
    <message>
        <source>What is checked is loaded. A key is kept in your password store, once for each connection.</source>
        <translation>Wat is aangevinkt, wordt geladen. De sleutel wordt bewaard in uw wachtwoordkluis, één keer voor elke verbinding.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Toestand</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Nieuw…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bewerken…</translation>
    </message>
    <message>
        <source>&amp;Duplicate…</source>
        <translation>&amp;Dupliceren…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Verwijderen…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>docket::CountList</name>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln aanvraag</numerusform>
            <numerusform>%Ln aanvragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in use</source>
        <comment>values of a facet</comment>
        <translation>
            <numerusform>%Ln in gebruik</numerusform>
            <numerusform>%Ln in gebruik</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::CreationDesk</name>
    <message numerus="yes">
        <source>Choose at most %n order(s).</source>
        <translation>
            <numerusform>Kies hoogstens %n aanvraag.</numerusform>
            <numerusform>Kies hoogstens %n aanvragen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Asking Kombo when they were created: up to %n request(s).</source>
        <translation>
            <numerusform>Kombo wordt gevraagd wanneer ze zijn aangemaakt: hoogstens %n verzoek.</numerusform>
            <numerusform>Kombo wordt gevraagd wanneer ze zijn aangemaakt: hoogstens %n verzoeken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Asked Kombo when they were created, with %n request(s).</source>
        <translation>
            <numerusform>Kombo is met %n verzoek gevraagd wanneer ze zijn aangemaakt.</numerusform>
            <numerusform>Kombo is met %n verzoeken gevraagd wanneer ze zijn aangemaakt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kombo&apos;s answers do not tell</source>
        <translation>De antwoorden van Kombo zeggen het niet</translation>
    </message>
    <message>
        <source>Before %1, as asked of Kombo</source>
        <translation>Vóór %1, nagevraagd bij Kombo</translation>
    </message>
    <message>
        <source>%1, as asked of Kombo</source>
        <comment>a day</comment>
        <translation>%1, nagevraagd bij Kombo</translation>
    </message>
    <message>
        <source>Between %1 and %2, as asked of Kombo</source>
        <translation>Tussen %1 en %2, nagevraagd bij Kombo</translation>
    </message>
</context>
<context>
    <name>docket::DescriptionView</name>
    <message>
        <source>Job description</source>
        <translation>Vacatureomschrijving</translation>
    </message>
</context>
<context>
    <name>docket::EndpointGroup</name>
    <message>
        <source>Open</source>
        <comment>orders</comment>
        <translation>Open</translation>
    </message>
    <message>
        <source>Completed</source>
        <comment>orders</comment>
        <translation>Voltooid</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>orders</comment>
        <translation>Geannuleerd</translation>
    </message>
    <message>
        <source>Rejected</source>
        <comment>orders</comment>
        <translation>Afgewezen</translation>
    </message>
    <message>
        <source>Open orders</source>
        <translation>Openstaande aanvragen</translation>
    </message>
    <message>
        <source>Orders by status</source>
        <translation>Aanvragen op status</translation>
    </message>
    <message>
        <source>&amp;What is asked for</source>
        <translation>Wat &amp;wordt opgevraagd</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>Wat wordt opgevraagd</translation>
    </message>
    <message>
        <source>Kombo&apos;s newer list also has orders that are done. Without a status it brings all.</source>
        <translation>De nieuwere lijst van Kombo bevat ook aanvragen die zijn afgehandeld. Zonder status geeft die alle aanvragen.</translation>
    </message>
    <message>
        <source>Ma&amp;de since</source>
        <translation>Aangevraagd sin&amp;ds</translation>
    </message>
    <message>
        <source>Year, month and day; empty for all.</source>
        <translation>Jaar, maand en dag; leeg voor alle.</translation>
    </message>
</context>
<context>
    <name>docket::Erasure</name>
    <message numerus="yes">
        <source>%n entry(s) with the name “%1” could not be removed from your password store: open it, and do this again, or delete them there.</source>
        <translation>
            <numerusform>%n item met de naam “%1” kon niet uit uw wachtwoordkluis worden verwijderd: open de kluis en wis nog een keer, of verwijder het item daar.</numerusform>
            <numerusform>%n items met de naam “%1” konden niet uit uw wachtwoordkluis worden verwijderd: open de kluis en wis nog een keer, of verwijder de items daar.</numerusform>
        </translation>
    </message>
    <message>
        <source>The keys could not be removed from your password store: %1 They have the name “%2” there.</source>
        <translation>De sleutels konden niet uit uw wachtwoordkluis worden verwijderd: %1 Daar hebben ze de naam “%2”.</translation>
    </message>
    <message>
        <source>The folder %1 could not be removed.</source>
        <translation>De map %1 kon niet worden verwijderd.</translation>
    </message>
</context>
<context>
    <name>docket::ExportDialog</name>
    <message>
        <source>Export orders</source>
        <translation>Aanvragen exporteren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporteren</translation>
    </message>
    <message>
        <source>Filtered, %1</source>
        <translation>Gefilterd, %1</translation>
    </message>
    <message>
        <source>Selected, %1</source>
        <translation>Geselecteerd, %1</translation>
    </message>
    <message>
        <source>All, %1</source>
        <translation>Alle, %1</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Aanvragen</translation>
    </message>
    <message>
        <source>&amp;Orders</source>
        <translation>&amp;Aanvragen</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Indeling</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Voorvertoning</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Bladeren…</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>&amp;Bestand</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n column(s)</source>
        <translation>
            <numerusform>%1 van %Ln kolom</numerusform>
            <numerusform>%1 van %Ln kolommen</numerusform>
        </translation>
    </message>
    <message>
        <source>In %1. There is such a file already; it is replaced.</source>
        <translation>In %1. Dit bestand bestaat al; het wordt vervangen.</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>In %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>two counts: rows, columns</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%Ln rij</numerusform>
            <numerusform>%Ln rijen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%Ln kolom</numerusform>
            <numerusform>%Ln kolommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%Ln aanvraag</numerusform>
            <numerusform>%Ln aanvragen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Personal data is masked.</source>
        <comment>after a count</comment>
        <translation>%1. Persoonsgegevens zijn afgeschermd.</translation>
    </message>
    <message>
        <source>Give the file a name.</source>
        <translation>Geef het bestand een naam.</translation>
    </message>
    <message>
        <source>Writing: %1 of %2 orders…</source>
        <translation>Schrijven: %1 van %2 aanvragen…</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Gestopt. Er is niets geschreven.</translation>
    </message>
</context>
<context>
    <name>docket::ExportPreviewPanel</name>
    <message>
        <source>Preview</source>
        <translation>Voorvertoning</translation>
    </message>
</context>
<context>
    <name>docket::FacetView</name>
    <message>
        <source>&amp;Copy counts</source>
        <translation>Aantallen &amp;kopiëren</translation>
    </message>
    <message>
        <source>&amp;Only this</source>
        <translation>Alleen &amp;dit</translation>
    </message>
    <message>
        <source>&amp;Add to the filter</source>
        <translation>Aan het filter &amp;toevoegen</translation>
    </message>
    <message>
        <source>&amp;Exclude</source>
        <translation>&amp;Uitsluiten</translation>
    </message>
    <message>
        <source>&amp;Remove from the filter</source>
        <translation>Uit het filter &amp;verwijderen</translation>
    </message>
</context>
<context>
    <name>docket::FateDesk</name>
    <message>
        <source>Choose orders that are no longer open.</source>
        <translation>Kies aanvragen die niet meer open zijn.</translation>
    </message>
    <message numerus="yes">
        <source>Asking Kombo about %n order(s); some integrations are not open now and are left out.</source>
        <translation>
            <numerusform>Kombo wordt bevraagd over %n aanvraag; sommige integraties zijn nu niet open en worden weggelaten.</numerusform>
            <numerusform>Kombo wordt bevraagd over %n aanvragen; sommige integraties zijn nu niet open en worden weggelaten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Asking Kombo about %n order(s): %1.</source>
        <translation>
            <numerusform>Kombo wordt bevraagd over %n aanvraag: %1.</numerusform>
            <numerusform>Kombo wordt bevraagd over %n aanvragen: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n verzoek</numerusform>
            <numerusform>%n verzoeken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kombo knows what became of %n order(s).</source>
        <translation>
            <numerusform>Kombo weet hoe het met %n aanvraag is afgelopen.</numerusform>
            <numerusform>Kombo weet hoe het met %n aanvragen is afgelopen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::Fetch</name>
    <message numerus="yes">
        <source>%1: %n order(s) could not be read and were left out.</source>
        <translation>
            <numerusform>%1: %Ln aanvraag kon niet worden gelezen en is weggelaten.</numerusform>
            <numerusform>%1: %Ln aanvragen konden niet worden gelezen en zijn weggelaten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not understood in the list: %1</source>
        <translation>Niet begrepen in de lijst: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more line(s) of the list are not understood.</source>
        <translation>
            <numerusform>%n andere regel van de lijst is niet begrepen.</numerusform>
            <numerusform>%n andere regels van de lijst zijn niet begrepen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list is longer than Docket reads; its end is left out.</source>
        <translation>De lijst is langer dan Docket leest; het einde wordt weggelaten.</translation>
    </message>
    <message>
        <source>There is no connection named “%1”.</source>
        <translation>Er is geen verbinding met de naam “%1”.</translation>
    </message>
    <message>
        <source>The connection “%1” has no integrations.</source>
        <translation>De verbinding “%1” heeft geen integraties.</translation>
    </message>
    <message>
        <source>There is no API key: give one by --key-stdin or DOCKET_API_KEY.</source>
        <translation>Er is geen API-sleutel: geef die op met --key-stdin of DOCKET_API_KEY.</translation>
    </message>
    <message>
        <source>The API key holds characters that no key has; check how it was copied.</source>
        <translation>De API-sleutel bevat tekens die geen enkele sleutel heeft; controleer hoe de sleutel is gekopieerd.</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) were longer than Excel can hold and were cut.</source>
        <translation>
            <numerusform>%n cel was langer dan Excel kan bevatten en is ingekort.</numerusform>
            <numerusform>%n cellen waren langer dan Excel kan bevatten en zijn ingekort.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::FieldRow</name>
    <message>
        <source>not provided</source>
        <comment>spoken for a value that is null</comment>
        <translation>niet opgegeven</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A field of an order as a screen reader says it: its label and its value.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Gekopieerd</translation>
    </message>
</context>
<context>
    <name>docket::FilterAssist</name>
    <message>
        <source>Tab takes the proposal. Words without a field search everything.</source>
        <translation>Tab neemt de suggestie over. Woorden zonder veld doorzoeken alles.</translation>
    </message>
    <message>
        <source>No filter has been used yet. Return in the box keeps one.</source>
        <translation>Er is nog geen filter gebruikt. Met Enter in het filterveld wordt een filter onthouden.</translation>
    </message>
    <message>
        <source>Return takes the filter, Esc closes.</source>
        <translation>Enter past het filter toe, Esc sluit.</translation>
    </message>
</context>
<context>
    <name>docket::FilterChip</name>
    <message>
        <source>%1 is not</source>
        <comment>a filter: Country is not Germany</comment>
        <translation>%1 is niet</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>choices of a filter</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>choices of a filter</comment>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a chip: field and value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, remove with Delete</source>
        <translation>%1, verwijderen met Delete</translation>
    </message>
</context>
<context>
    <name>docket::FilterField</name>
    <message>
        <source>Clear the filter</source>
        <translation>Filter wissen</translation>
    </message>
    <message>
        <source>Save as view</source>
        <translation>Als weergave opslaan</translation>
    </message>
    <message>
        <source>How to filter</source>
        <translation>Zo filtert u</translation>
    </message>
</context>
<context>
    <name>docket::FilterHelp</name>
    <message>
        <source>How to filter</source>
        <translation>Zo filtert u</translation>
    </message>
    <message>
        <source>Both words, anywhere in the order. Case and accents do not matter: Müller is found.</source>
        <translation>Beide woorden, waar dan ook in de aanvraag. Hoofdletters en accenten maken niet uit: Müller wordt gevonden.</translation>
    </message>
    <message>
        <source>Either of them.</source>
        <translation>Een van beide.</translation>
    </message>
    <message>
        <source>The words as they stand, with their blank.</source>
        <translation>De woorden zoals ze er staan, met de spatie ertussen.</translation>
    </message>
    <message>
        <source>Orders without it. Works with everything below, too.</source>
        <translation>Aanvragen zonder dit woord. Werkt ook met alles hieronder.</translation>
    </message>
    <message>
        <source>In that field only.</source>
        <translation>Alleen in dat veld.</translation>
    </message>
    <message>
        <source>Exactly that: the whole field and nothing else.</source>
        <translation>Precies dat: het hele veld en niets anders.</translation>
    </message>
    <message>
        <source>A country by its name or its code.</source>
        <translation>Een land op naam of code.</translation>
    </message>
    <message>
        <source>A phone number by its digits, however it is written.</source>
        <translation>Een telefoonnummer op de cijfers, hoe het ook is geschreven.</translation>
    </message>
    <message>
        <source>What is missing: phone, name, location, recruiter or description.</source>
        <translation>Wat ontbreekt: phone (telefoon), name (naam), location (locatie), recruiter of description (omschrijving).</translation>
    </message>
    <message>
        <source>What needs attention; is:dup is another order with the same e-mail address.</source>
        <translation>Wat aandacht vraagt; is:dup is een andere aanvraag met hetzelfde e-mailadres.</translation>
    </message>
    <message>
        <source>A regular expression.</source>
        <translation>Een reguliere expressie.</translation>
    </message>
    <message>
        <source>Fields: %1</source>
        <translation>Velden: %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>docket::FilterKeeper</name>
    <message>
        <source>The views could not be written; they last until Docket ends.</source>
        <translation>De weergaven konden niet worden opgeslagen; ze blijven tot Docket wordt afgesloten.</translation>
    </message>
</context>
<context>
    <name>docket::FilterMenu</name>
    <message>
        <source>%1 · edited</source>
        <comment>the name of a view</comment>
        <translation>%1 · bewerkt</translation>
    </message>
    <message>
        <source>C&amp;opy filter</source>
        <translation>Filter &amp;kopiëren</translation>
    </message>
    <message>
        <source>&amp;Pin filter</source>
        <translation>Filter &amp;vastzetten</translation>
    </message>
    <message>
        <source>&amp;Keep when Docket ends</source>
        <translation>&amp;Bewaren als Docket wordt afgesloten</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Geschiedenis</translation>
    </message>
    <message>
        <source>Open &amp;view</source>
        <translation>Weergave &amp;openen</translation>
    </message>
    <message>
        <source>F&amp;ilter</source>
        <translation>&amp;Filter</translation>
    </message>
    <message>
        <source>The filter is there again when Docket starts.</source>
        <translation>Het filter is er weer wanneer Docket start.</translation>
    </message>
    <message>
        <source>&amp;Save as view…</source>
        <translation>Als weergave op&amp;slaan…</translation>
    </message>
    <message>
        <source>&amp;Manage views…</source>
        <translation>Weergaven &amp;beheren…</translation>
    </message>
    <message>
        <source>How to filte&amp;r</source>
        <translation>&amp;Zo filtert u</translation>
    </message>
    <message>
        <source>&amp;Forget history</source>
        <translation>&amp;Geschiedenis vergeten</translation>
    </message>
</context>
<context>
    <name>docket::FilterPopover</name>
    <message numerus="yes">
        <source>%n proposals</source>
        <translation>
            <numerusform>%Ln suggestie</numerusform>
            <numerusform>%Ln suggesties</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::FindBar</name>
    <message>
        <source>Previous match</source>
        <translation>Vorige treffer</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Volgende treffer</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Zoekbalk sluiten</translation>
    </message>
    <message>
        <source>Find in this text</source>
        <translation>Zoeken in deze tekst</translation>
    </message>
    <message>
        <source>Previous match (Shift+Return)</source>
        <translation>Vorige treffer (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next match (Return)</source>
        <translation>Volgende treffer (Enter)</translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation>Zoekbalk sluiten (Esc)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Niet gevonden</translation>
    </message>
    <message>
        <source>%L1 of %L2 or more</source>
        <translation>%L1 van %L2 of meer</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 van %L2</translation>
    </message>
</context>
<context>
    <name>docket::Guidance</name>
    <message>
        <source>Kombo reported an error with a code that Docket does not know: %5.</source>
        <translation>Kombo heeft een fout gemeld met een code die Docket niet kent: %5.</translation>
    </message>
    <message>
        <source>Read what Kombo says; if that does not help, send Kombo the report.</source>
        <translation>Lees wat Kombo erover zegt; als dat niet helpt, stuur Kombo dan het rapport.</translation>
    </message>
    <message>
        <source>Kombo reported an error (HTTP %3).</source>
        <translation>Kombo heeft een fout gemeld (HTTP %3).</translation>
    </message>
    <message>
        <source>Kombo reported an error without details (HTTP %3).</source>
        <translation>Kombo heeft een fout gemeld zonder nadere gegevens (HTTP %3).</translation>
    </message>
    <message>
        <source>Try again; if it stays so, send Kombo the report.</source>
        <translation>Probeer het opnieuw; als het zo blijft, stuur Kombo dan het rapport.</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%Ln jaar</numerusform>
            <numerusform>%Ln jaar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%Ln dag</numerusform>
            <numerusform>%Ln dagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%Ln uur</numerusform>
            <numerusform>%Ln uur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%Ln minuut</numerusform>
            <numerusform>%Ln minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>It asks to wait %1; try again later.</source>
        <translation>De server vraagt om %1 te wachten; probeer het later opnieuw.</translation>
    </message>
    <message>
        <source>Kombo refused the key ending …%1.</source>
        <translation>Kombo heeft de sleutel eindigend op …%1 geweigerd.</translation>
    </message>
    <message>
        <source>Try again. If the server uses https, say so in the address.</source>
        <translation>Probeer het opnieuw. Als de server https gebruikt, geef dat dan aan in het adres.</translation>
    </message>
    <message numerus="yes">
        <source>Kombo could not be reached through its gateway; retrying in %n s (%1 of %2).</source>
        <translation>
            <numerusform>Kombo was via zijn gateway niet bereikbaar; nieuwe poging over %Ln s (%1 van %2).</numerusform>
            <numerusform>Kombo was via zijn gateway niet bereikbaar; nieuwe poging over %Ln s (%1 van %2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kombo is busy; retrying in %n s (%1 of %2).</source>
        <translation>
            <numerusform>Kombo is bezet; nieuwe poging over %Ln s (%1 van %2).</numerusform>
            <numerusform>Kombo is bezet; nieuwe poging over %Ln s (%1 van %2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The ATS is not available; retrying in %n s (%1 of %2).</source>
        <translation>
            <numerusform>Het ATS is niet beschikbaar; nieuwe poging over %Ln s (%1 van %2).</numerusform>
            <numerusform>Het ATS is niet beschikbaar; nieuwe poging over %Ln s (%1 van %2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The connection broke; retrying in %n s (%1 of %2).</source>
        <translation>
            <numerusform>De verbinding is verbroken; nieuwe poging over %Ln s (%1 van %2).</numerusform>
            <numerusform>De verbinding is verbroken; nieuwe poging over %Ln s (%1 van %2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kombo asks to slow down; going on in %n s (%1 of %2).</source>
        <translation>
            <numerusform>Kombo vraagt om een lager tempo; verder over %Ln s (%1 van %2).</numerusform>
            <numerusform>Kombo vraagt om een lager tempo; verder over %Ln s (%1 van %2).</numerusform>
        </translation>
    </message>
    <message>
        <source>Kombo refused the key.</source>
        <translation>Kombo heeft de sleutel geweigerd.</translation>
    </message>
    <message>
        <source>Ask for a new one, or try the other region: a key belongs to one.</source>
        <translation>Vraag om een nieuwe, of probeer de andere regio: een sleutel hoort bij één regio.</translation>
    </message>
    <message>
        <source>This network is not on the key&apos;s allow-list at Kombo.</source>
        <translation>Dit netwerk staat bij Kombo niet op de lijst van netwerken die voor de sleutel zijn toegestaan.</translation>
    </message>
    <message>
        <source>Ask your admin to add it, or connect through your company network.</source>
        <translation>Vraag uw beheerder het toe te voegen, of maak verbinding via het netwerk van uw bedrijf.</translation>
    </message>
    <message>
        <source>Kombo does not know this integration for this key.</source>
        <translation>Kombo kent deze integratie niet voor deze sleutel.</translation>
    </message>
    <message>
        <source>Check the id for typing errors; it may be deleted, or belong to another environment or region.</source>
        <translation>Controleer de ID op typefouten; de integratie kan ook zijn verwijderd, of bij een andere omgeving of regio horen.</translation>
    </message>
    <message>
        <source>Kombo did not accept what Docket asked for.</source>
        <translation>Kombo heeft het verzoek van Docket niet geaccepteerd.</translation>
    </message>
    <message>
        <source>Check the integration id and the page size, then reload from the start.</source>
        <translation>Controleer de integratie-ID en de paginagrootte, en laad daarna opnieuw vanaf het begin.</translation>
    </message>
    <message>
        <source>Kombo asks to slow down.</source>
        <translation>Kombo vraagt om een lager tempo.</translation>
    </message>
    <message>
        <source>Nobody has to act: wait some minutes, then try again.</source>
        <translation>Niemand hoeft iets te doen: wacht enkele minuten en probeer het daarna opnieuw.</translation>
    </message>
    <message>
        <source>Kombo is answering too many requests for this integration at once.</source>
        <translation>Kombo beantwoordt te veel verzoeken tegelijk voor deze integratie.</translation>
    </message>
    <message>
        <source>Kombo took too long to find the orders.</source>
        <translation>Kombo deed er te lang over om de aanvragen te vinden.</translation>
    </message>
    <message>
        <source>Try once more; if it stays so, Kombo has to look.</source>
        <translation>Probeer het nog één keer; als het zo blijft, moet Kombo ernaar kijken.</translation>
    </message>
    <message>
        <source>Kombo failed.</source>
        <translation>Bij Kombo is een fout opgetreden.</translation>
    </message>
    <message>
        <source>Open the log; Kombo has to look.</source>
        <translation>Open de log; Kombo moet ernaar kijken.</translation>
    </message>
    <message>
        <source>Kombo&apos;s access to the ATS lacks a permission.</source>
        <translation>De toegang van Kombo tot het ATS mist een machtiging.</translation>
    </message>
    <message>
        <source>The customer&apos;s ATS admin has to grant it.</source>
        <translation>De ATS-beheerder van de klant moet die verlenen.</translation>
    </message>
    <message>
        <source>Kombo can no longer sign in to the ATS.</source>
        <translation>Kombo kan zich niet meer aanmelden bij het ATS.</translation>
    </message>
    <message>
        <source>The customer&apos;s ATS admin has to connect it again.</source>
        <translation>De ATS-beheerder van de klant moet het opnieuw verbinden.</translation>
    </message>
    <message>
        <source>Kombo&apos;s quality checks stopped this integration.</source>
        <translation>De kwaliteitscontrole van Kombo heeft deze integratie gestopt.</translation>
    </message>
    <message>
        <source>Kombo has to clear it; ask there how long it takes.</source>
        <translation>Kombo moet de integratie vrijgeven; vraag daar hoelang het duurt.</translation>
    </message>
    <message>
        <source>The first sync of this integration is running.</source>
        <translation>De eerste synchronisatie van deze integratie is bezig.</translation>
    </message>
    <message>
        <source>Nobody has to act: wait, it may take hours.</source>
        <translation>Niemand hoeft iets te doen: wacht, het kan uren duren.</translation>
    </message>
    <message>
        <source>The set-up of this integration is not finished.</source>
        <translation>De configuratie van deze integratie is niet voltooid.</translation>
    </message>
    <message>
        <source>You or the customer have to complete it in Kombo&apos;s dashboard.</source>
        <translation>U of de klant moet die voltooien in het dashboard van Kombo.</translation>
    </message>
    <message>
        <source>This integration is switched off at Kombo.</source>
        <translation>Deze integratie is uitgeschakeld bij Kombo.</translation>
    </message>
    <message>
        <source>Switch it on in Kombo&apos;s dashboard, or take it out of this connection.</source>
        <translation>Schakel de integratie in via het dashboard van Kombo, of verwijder die uit deze verbinding.</translation>
    </message>
    <message>
        <source>This ATS has no assessment orders at Kombo.</source>
        <translation>Voor dit ATS zijn er bij Kombo geen assessmentaanvragen.</translation>
    </message>
    <message>
        <source>Check that you entered the id of an assessment integration.</source>
        <translation>Controleer of u de ID van een assessmentintegratie hebt ingevoerd.</translation>
    </message>
    <message>
        <source>Assessment orders are switched off for this integration.</source>
        <translation>Assessmentaanvragen zijn uitgeschakeld voor deze integratie.</translation>
    </message>
    <message>
        <source>Switch them on in the integration&apos;s scope in Kombo&apos;s dashboard.</source>
        <translation>Schakel ze in bij de scope van de integratie in het dashboard van Kombo.</translation>
    </message>
    <message>
        <source>This ATS cannot do what was asked.</source>
        <translation>Dit ATS kan niet wat werd gevraagd.</translation>
    </message>
    <message>
        <source>What was asked is switched off for this integration.</source>
        <translation>Wat werd gevraagd, is uitgeschakeld voor deze integratie.</translation>
    </message>
    <message>
        <source>Switch it on in the integration&apos;s scope in Kombo&apos;s dashboard.</source>
        <translation>Schakel het in bij de scope van de integratie in het dashboard van Kombo.</translation>
    </message>
    <message>
        <source>The ATS is not available.</source>
        <translation>Het ATS is niet beschikbaar.</translation>
    </message>
    <message>
        <source>The ATS asks Kombo to slow down.</source>
        <translation>Het ATS vraagt Kombo om een lager tempo.</translation>
    </message>
    <message>
        <source>The ATS did not accept what Kombo asked for.</source>
        <translation>Het ATS heeft het verzoek van Kombo niet geaccepteerd.</translation>
    </message>
    <message>
        <source>This is not expected when orders are read; send Kombo the report.</source>
        <translation>Dit is niet te verwachten bij het lezen van aanvragen; stuur Kombo het rapport.</translation>
    </message>
    <message>
        <source>The ATS failed.</source>
        <translation>In het ATS is een fout opgetreden.</translation>
    </message>
    <message>
        <source>Try once more; if it stays so, open the log and ask Kombo.</source>
        <translation>Probeer het nog één keer; als het zo blijft, open dan de log en vraag het aan Kombo.</translation>
    </message>
    <message>
        <source>The ATS says that the job is closed.</source>
        <translation>Het ATS meldt dat de vacature is gesloten.</translation>
    </message>
    <message>
        <source>The ATS says that the application exists already.</source>
        <translation>Het ATS meldt dat de sollicitatie al bestaat.</translation>
    </message>
    <message>
        <source>“%1” is not the address of a server.</source>
        <translation>“%1” is niet het adres van een server.</translation>
    </message>
    <message>
        <source>Enter an address that begins with https:// and has no user name, question mark or number sign.</source>
        <translation>Voer een adres in dat begint met https:// en geen gebruikersnaam, vraagteken of hekje bevat.</translation>
    </message>
    <message>
        <source>Plain http would show the key to everybody on the way to %1.</source>
        <translation>Met gewone http kan iedereen op de weg naar %1 de sleutel zien.</translation>
    </message>
    <message>
        <source>Use an https address; plain http is for this computer only. Nothing was sent.</source>
        <translation>Gebruik een https-adres; gewone http is alleen voor deze computer. Er is niets verzonden.</translation>
    </message>
    <message>
        <source>There is no usable API key.</source>
        <translation>Er is geen bruikbare API-sleutel.</translation>
    </message>
    <message>
        <source>Paste the key as it stands on the Secrets page of the Kombo dashboard. Nothing was sent.</source>
        <translation>Plak de sleutel zoals die op de pagina “Secrets” van het Kombo-dashboard staat. Er is niets verzonden.</translation>
    </message>
    <message>
        <source>The integration id is empty or holds characters that cannot be sent.</source>
        <translation>De integratie-ID is leeg of bevat tekens die niet kunnen worden verzonden.</translation>
    </message>
    <message>
        <source>Correct the id; it looks like workday:HWUTwvyx2wLoSUHphiWVrp28. Nothing was sent.</source>
        <translation>Corrigeer de ID; die ziet eruit als workday:HWUTwvyx2wLoSUHphiWVrp28. Er is niets verzonden.</translation>
    </message>
    <message>
        <source>Nothing is running at %1.</source>
        <translation>Op %1 is niets actief.</translation>
    </message>
    <message>
        <source>Check the address, or ask your admin whether it is blocked.</source>
        <translation>Controleer het adres, of vraag uw beheerder of het is geblokkeerd.</translation>
    </message>
    <message>
        <source>The name %1 was not found.</source>
        <translation>De naam %1 is niet gevonden.</translation>
    </message>
    <message>
        <source>Check the address and your network.</source>
        <translation>Controleer het adres en uw netwerk.</translation>
    </message>
    <message>
        <source>The connection to %1 broke before an answer came.</source>
        <translation>De verbinding met %1 is verbroken voordat er een antwoord kwam.</translation>
    </message>
    <message>
        <source>Nobody can do more than try again.</source>
        <translation>Niemand kan meer doen dan het opnieuw te proberen.</translation>
    </message>
    <message>
        <source>The answer of %1 broke off.</source>
        <translation>Het antwoord van %1 is afgebroken.</translation>
    </message>
    <message>
        <source>%1 did not answer for 30 seconds.</source>
        <translation>%1 heeft 30 seconden lang niet geantwoord.</translation>
    </message>
    <message>
        <source>The answer of %1 stopped half-way.</source>
        <translation>Het antwoord van %1 is halverwege gestopt.</translation>
    </message>
    <message>
        <source>%1 sends too slowly to be useful.</source>
        <translation>%1 verzendt te langzaam om bruikbaar te zijn.</translation>
    </message>
    <message>
        <source>Nobody can do more than try again later.</source>
        <translation>Niemand kan meer doen dan het later opnieuw te proberen.</translation>
    </message>
    <message>
        <source>This computer is offline.</source>
        <translation>Deze computer is offline.</translation>
    </message>
    <message>
        <source>Check your network; loading again works once it is back.</source>
        <translation>Controleer uw netwerk; zodra het er weer is, kunt u opnieuw laden.</translation>
    </message>
    <message>
        <source>This computer has no free connections.</source>
        <translation>Deze computer heeft geen vrije verbindingen.</translation>
    </message>
    <message>
        <source>Close some programs and try again.</source>
        <translation>Sluit enkele programma’s en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The connection to %1 failed.</source>
        <translation>De verbinding met %1 is mislukt.</translation>
    </message>
    <message>
        <source>Check your network and try again; if it stays so, ask your admin.</source>
        <translation>Controleer uw netwerk en probeer het opnieuw; als het zo blijft, vraag het aan uw beheerder.</translation>
    </message>
    <message>
        <source>The proxy of this network could not be reached.</source>
        <translation>De proxy van dit netwerk was niet bereikbaar.</translation>
    </message>
    <message>
        <source>Ask your admin for the right proxy settings.</source>
        <translation>Vraag uw beheerder om de juiste proxyinstellingen.</translation>
    </message>
    <message>
        <source>A proxy wants a password.</source>
        <translation>Een proxy vraagt om een wachtwoord.</translation>
    </message>
    <message>
        <source>Ask your admin.</source>
        <translation>Vraag het aan uw beheerder.</translation>
    </message>
    <message>
        <source>The proxy %2 wants a name and a password.</source>
        <translation>De proxy %2 vraagt om een naam en een wachtwoord.</translation>
    </message>
    <message>
        <source>Enter them; where you have none, ask your admin. Until then nothing can be loaded through it.</source>
        <translation>Voer ze in; als u ze niet hebt, vraag het aan uw beheerder. Tot dan kan er niets via de proxy worden geladen.</translation>
    </message>
    <message>
        <source>The proxy %2 did not accept the name and the password.</source>
        <translation>De proxy %2 heeft de naam en het wachtwoord niet geaccepteerd.</translation>
    </message>
    <message>
        <source>Enter them again, or ask your admin. They are not sent a second time; a proxy may lock an account.</source>
        <translation>Voer ze opnieuw in, of vraag het aan uw beheerder. Ze worden niet nog een keer verzonden; een proxy kan een account blokkeren.</translation>
    </message>
    <message>
        <source>%1 could not prove its identity (self-signed certificate).</source>
        <translation>%1 kon zijn identiteit niet aantonen (zelfondertekend certificaat).</translation>
    </message>
    <message>
        <source>Ask your admin. Nothing was sent.</source>
        <translation>Vraag het aan uw beheerder. Er is niets verzonden.</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired.</source>
        <translation>Het certificaat van %1 is verlopen.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock, then ask your admin. Nothing was sent.</source>
        <translation>Controleer de klok van deze computer en vraag het daarna aan uw beheerder. Er is niets verzonden.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet.</source>
        <translation>Het certificaat van %1 is nog niet geldig.</translation>
    </message>
    <message>
        <source>The server at %1 identifies itself as %2.</source>
        <translation>De server op %1 identificeert zich als %2.</translation>
    </message>
    <message>
        <source>The issuer of %1&apos;s certificate is not known to this computer.</source>
        <translation>De uitgever van het certificaat van %1 is niet bekend op deze computer.</translation>
    </message>
    <message>
        <source>Behind a company proxy, ask your admin. Nothing was sent.</source>
        <translation>Vraag het aan uw beheerder als u achter een bedrijfsproxy zit. Er is niets verzonden.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid.</source>
        <translation>Het certificaat van %1 is niet geldig.</translation>
    </message>
    <message>
        <source>%1 offers only outdated encryption.</source>
        <translation>%1 biedt alleen verouderde versleuteling.</translation>
    </message>
    <message>
        <source>Your admin has to ask its operator. Nothing was sent.</source>
        <translation>Uw beheerder moet het aan de exploitant van de server vragen. Er is niets verzonden.</translation>
    </message>
    <message>
        <source>%1 does not speak https.</source>
        <translation>%1 ondersteunt geen https.</translation>
    </message>
    <message>
        <source>Check the address. Nothing was sent.</source>
        <translation>Controleer het adres. Er is niets verzonden.</translation>
    </message>
    <message>
        <source>The secure connection to %1 could not be set up.</source>
        <translation>De beveiligde verbinding met %1 kwam niet tot stand.</translation>
    </message>
    <message>
        <source>A firewall may be in between: ask your admin. Nothing was sent.</source>
        <translation>Misschien zit er een firewall tussen: vraag het aan uw beheerder. Er is niets verzonden.</translation>
    </message>
    <message>
        <source>Something other than Kombo answers at %1.</source>
        <translation>Op %1 antwoordt iets anders dan Kombo.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>Controleer het adres.</translation>
    </message>
    <message>
        <source>The answer of %1 was not complete.</source>
        <translation>Het antwoord van %1 was niet volledig.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, Kombo has to look.</source>
        <translation>Probeer het opnieuw; als het zo blijft, moet Kombo ernaar kijken.</translation>
    </message>
    <message>
        <source>The answer of %1 was empty or damaged.</source>
        <translation>Het antwoord van %1 was leeg of beschadigd.</translation>
    </message>
    <message>
        <source>%1 sent an empty answer (HTTP %3).</source>
        <translation>%1 heeft een leeg antwoord verzonden (HTTP %3).</translation>
    </message>
    <message>
        <source>Try again, then ask Kombo.</source>
        <translation>Probeer het opnieuw en vraag het daarna aan Kombo.</translation>
    </message>
    <message>
        <source>%1 sent only a part (HTTP %3).</source>
        <translation>%1 heeft slechts een deel verzonden (HTTP %3).</translation>
    </message>
    <message>
        <source>%1 answered with HTTP %3, which Docket&apos;s network library does not understand.</source>
        <translation>%1 antwoordde met HTTP %3, wat de netwerkbibliotheek van Docket niet begrijpt.</translation>
    </message>
    <message>
        <source>Ask your admin whether a proxy adds it.</source>
        <translation>Vraag uw beheerder of een proxy dit toevoegt.</translation>
    </message>
    <message>
        <source>%1 answered with HTTP %3 instead of orders.</source>
        <translation>%1 antwoordde met HTTP %3 in plaats van met aanvragen.</translation>
    </message>
    <message>
        <source>Check the address and try again; if it stays so, ask Kombo.</source>
        <translation>Controleer het adres en probeer het opnieuw; als het zo blijft, vraag het aan Kombo.</translation>
    </message>
    <message>
        <source>The page is far larger than any list of orders.</source>
        <translation>De pagina is veel groter dan welke lijst met aanvragen ook.</translation>
    </message>
    <message>
        <source>Check the address; if it is right, Kombo has to look.</source>
        <translation>Controleer het adres; als het klopt, moet Kombo ernaar kijken.</translation>
    </message>
    <message>
        <source>The answer of %1 is far too large.</source>
        <translation>Het antwoord van %1 is veel te groot.</translation>
    </message>
    <message>
        <source>The answer of %1 could not be unpacked.</source>
        <translation>Het antwoord van %1 kon niet worden uitgepakt.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, ask your admin whether a proxy changes answers.</source>
        <translation>Probeer het opnieuw; als het zo blijft, vraag uw beheerder of een proxy antwoorden verandert.</translation>
    </message>
    <message>
        <source>%1 used an encoding Docket did not ask for.</source>
        <translation>%1 gebruikte een codering waar Docket niet om heeft gevraagd.</translation>
    </message>
    <message>
        <source>Ask your admin whether a proxy changes answers.</source>
        <translation>Vraag uw beheerder of een proxy antwoorden verandert.</translation>
    </message>
    <message>
        <source>The answer of %1 is not readable text.</source>
        <translation>Het antwoord van %1 is geen leesbare tekst.</translation>
    </message>
    <message>
        <source>%1 points to %2; Docket does not take the key there.</source>
        <translation>%1 verwijst naar %2; Docket neemt de sleutel daar niet mee naartoe.</translation>
    </message>
    <message>
        <source>Check the address, or sign in to the network.</source>
        <translation>Controleer het adres, of meld u aan bij het netwerk.</translation>
    </message>
    <message>
        <source>%1 sent a redirect without an address.</source>
        <translation>%1 heeft een omleiding zonder adres verzonden.</translation>
    </message>
    <message>
        <source>%1 redirects without end.</source>
        <translation>%1 leidt eindeloos om.</translation>
    </message>
    <message>
        <source>%1 sent a web page instead of orders.</source>
        <translation>%1 heeft een webpagina verzonden in plaats van aanvragen.</translation>
    </message>
    <message>
        <source>You may have to sign in to this network.</source>
        <translation>Misschien moet u zich aanmelden bij dit netwerk.</translation>
    </message>
    <message>
        <source>%1 did not send a list of orders.</source>
        <translation>%1 heeft geen lijst met aanvragen verzonden.</translation>
    </message>
    <message>
        <source>The answer of %1 is nested too deeply to be read.</source>
        <translation>Het antwoord van %1 is te diep genest om te worden gelezen.</translation>
    </message>
    <message>
        <source>Kombo has to look.</source>
        <translation>Kombo moet ernaar kijken.</translation>
    </message>
    <message>
        <source>Access was refused before Kombo was reached (HTTP 403).</source>
        <translation>De toegang is geweigerd voordat Kombo was bereikt (HTTP 403).</translation>
    </message>
    <message>
        <source>This address has no open orders (HTTP %3).</source>
        <translation>Op dit adres zijn geen openstaande aanvragen (HTTP %3).</translation>
    </message>
    <message>
        <source>Check the address; if it is right, the endpoint may have moved.</source>
        <translation>Controleer het adres; als het klopt, is het eindpunt misschien verplaatst.</translation>
    </message>
    <message>
        <source>Kombo&apos;s list of open orders is not at this address any more (HTTP %3).</source>
        <translation>De lijst met openstaande aanvragen van Kombo staat niet meer op dit adres (HTTP %3).</translation>
    </message>
    <message>
        <source>Switch this connection to the endpoint that took its place; if that fails too, check the address.</source>
        <translation>Wissel met deze verbinding naar het eindpunt dat ervoor in de plaats kwam; als ook dat mislukt, controleer dan het adres.</translation>
    </message>
    <message>
        <source>The key was refused.</source>
        <translation>De sleutel is geweigerd.</translation>
    </message>
    <message>
        <source>Ask for a new one, or try the other region.</source>
        <translation>Vraag om een nieuwe, of probeer de andere regio.</translation>
    </message>
    <message>
        <source>Kombo could not be reached through its gateway (HTTP %3).</source>
        <translation>Kombo was via zijn gateway niet bereikbaar (HTTP %3).</translation>
    </message>
    <message>
        <source>Kombo is busy.</source>
        <translation>Kombo is bezet.</translation>
    </message>
    <message>
        <source>Kombo&apos;s side failed (HTTP %3).</source>
        <translation>Aan de kant van Kombo is een fout opgetreden (HTTP %3).</translation>
    </message>
    <message>
        <source>Nobody but Kombo can act.</source>
        <translation>Alleen Kombo kan iets doen.</translation>
    </message>
    <message>
        <source>Kombo&apos;s pages repeat after page %4.</source>
        <translation>De pagina’s van Kombo herhalen zich na pagina %4.</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) kept, more may exist; Kombo has to look.</source>
        <translation>
            <numerusform>%Ln aanvraag behouden, er kunnen er meer zijn; Kombo moet ernaar kijken.</numerusform>
            <numerusform>%Ln aanvragen behouden, er kunnen er meer zijn; Kombo moet ernaar kijken.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kombo sent page after page without a new order.</source>
        <translation>Kombo heeft pagina na pagina zonder een nieuwe aanvraag verzonden.</translation>
    </message>
    <message>
        <source>Loading stopped after %4 pages, more than any list of orders has.</source>
        <translation>Het laden is gestopt na %4 pagina’s, meer dan welke lijst met aanvragen ook heeft.</translation>
    </message>
    <message>
        <source>Kombo sent a bookmark that is too long to be used.</source>
        <translation>Kombo heeft een bladwijzer verzonden die te lang is om te gebruiken.</translation>
    </message>
    <message>
        <source>Kombo no longer accepts its own bookmark.</source>
        <translation>Kombo accepteert zijn eigen bladwijzer niet meer.</translation>
    </message>
    <message numerus="yes">
        <source>Reload from the start; %n order(s) kept.</source>
        <translation>
            <numerusform>Laad opnieuw vanaf het begin; %Ln aanvraag behouden.</numerusform>
            <numerusform>Laad opnieuw vanaf het begin; %Ln aanvragen behouden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kombo sent a bookmark that is no text.</source>
        <translation>Kombo heeft een bladwijzer verzonden die geen tekst is.</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) could not be read.</source>
        <translation>
            <numerusform>%Ln aanvraag kon niet worden gelezen.</numerusform>
            <numerusform>%Ln aanvragen konden niet worden gelezen.</numerusform>
        </translation>
    </message>
    <message>
        <source>All others are here. Copy these as received and show them to Kombo.</source>
        <translation>Alle andere zijn er. Kopieer deze zoals ontvangen en laat ze aan Kombo zien.</translation>
    </message>
</context>
<context>
    <name>docket::HealthModel</name>
    <message>
        <source>Switched off</source>
        <translation>Uitgeschakeld</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Geen sleutel</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wacht</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Wordt geladen</translation>
    </message>
    <message>
        <source>Retrying</source>
        <translation>Nieuwe poging</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Bijgewerkt</translation>
    </message>
    <message>
        <source>Not complete</source>
        <translation>Niet volledig</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Mislukt</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestopt</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbinding</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Integratie</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Toestand</translation>
    </message>
    <message>
        <source>Last complete</source>
        <translation>Laatst volledig</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Aanvragen</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>Laatste fout</translation>
    </message>
</context>
<context>
    <name>docket::HealthView</name>
    <message>
        <source>Integrations</source>
        <translation>Integraties</translation>
    </message>
    <message>
        <source>Copy re&amp;port for support</source>
        <translation>Ra&amp;pport voor support kopiëren</translation>
    </message>
    <message>
        <source>&amp;Refresh this integration</source>
        <translation>Deze integratie &amp;vernieuwen</translation>
    </message>
    <message>
        <source>&amp;Edit connection…</source>
        <translation>Verbinding &amp;bewerken…</translation>
    </message>
    <message>
        <source>&amp;Copy row</source>
        <translation>Rij &amp;kopiëren</translation>
    </message>
</context>
<context>
    <name>docket::HelpWindows</name>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
</context>
<context>
    <name>docket::LinkOpener</name>
    <message>
        <source>Open %1 in your browser?</source>
        <translation>%1 openen in uw browser?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
</context>
<context>
    <name>docket::LongTextView</name>
    <message>
        <source>Job description as text</source>
        <translation>Vacatureomschrijving als tekst</translation>
    </message>
</context>
<context>
    <name>docket::MainWindow</name>
    <message>
        <source>Filter cleared</source>
        <translation>Filter gewist</translation>
    </message>
    <message>
        <source>The filter is back</source>
        <translation>Het filter is terug</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n selected order(s) hidden by the filter were not</source>
        <comment>%1: what was copied</comment>
        <translation>
            <numerusform>%1; %Ln geselecteerde aanvraag die het filter verbergt, niet</numerusform>
            <numerusform>%1; %Ln geselecteerde aanvragen die het filter verbergt, niet</numerusform>
        </translation>
    </message>
    <message>
        <source>Addresses are hidden while personal data is masked</source>
        <translation>Adressen zijn verborgen zolang persoonsgegevens zijn afgeschermd</translation>
    </message>
    <message>
        <source>There is no e-mail address to write to</source>
        <translation>Er is geen e-mailadres om naar te schrijven</translation>
    </message>
</context>
<context>
    <name>docket::ManageViewsDialog</name>
    <message>
        <source>Manage views</source>
        <translation>Weergaven beheren</translation>
    </message>
    <message>
        <source>The first nine open by Alt and their number.</source>
        <translation>De eerste negen openen met Alt en hun nummer.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Weergaven</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Om&amp;hoog</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Om&amp;laag</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Naam wijzigen</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>Ver&amp;wijderen</translation>
    </message>
    <message>
        <source>A view needs a name.</source>
        <translation>Een weergave heeft een naam nodig.</translation>
    </message>
    <message>
        <source>There is another view of this name.</source>
        <translation>Er is een andere weergave met deze naam.</translation>
    </message>
    <message>
        <source>%1, to be deleted</source>
        <comment>a view</comment>
        <translation>%1, wordt verwijderd</translation>
    </message>
    <message>
        <source>&amp;Undo delete</source>
        <translation>Verwijderen &amp;ongedaan maken</translation>
    </message>
</context>
<context>
    <name>docket::ManualWindow</name>
    <message>
        <source>Previous match</source>
        <translation>Vorige treffer</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Volgende treffer</translation>
    </message>
    <message>
        <source>Manual – Docket</source>
        <translation>Handleiding – Docket</translation>
    </message>
    <message>
        <source>Find in the manual</source>
        <translation>Zoeken in de handleiding</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Hoofdstukken</translation>
    </message>
    <message>
        <source>Previous match (Shift+Return)</source>
        <translation>Vorige treffer (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next match (Return)</source>
        <translation>Volgende treffer (Enter)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Niet gevonden</translation>
    </message>
</context>
<context>
    <name>docket::MarkingDesk</name>
    <message numerus="yes">
        <source>%n order(s) are as they were before</source>
        <translation>
            <numerusform>%n aanvraag is weer zoals daarvoor</numerusform>
            <numerusform>%n aanvragen zijn weer zoals daarvoor</numerusform>
        </translation>
    </message>
    <message>
        <source>The history is forgotten. It starts with the next load.</source>
        <translation>De geschiedenis is vergeten. Die begint opnieuw bij de volgende laadbeurt.</translation>
    </message>
    <message>
        <source>The history could not be removed. Try again when no other Docket is open.</source>
        <translation>De geschiedenis kon niet worden verwijderd. Probeer het opnieuw wanneer er geen andere Docket is geopend.</translation>
    </message>
    <message>
        <source>Nothing new is shown</source>
        <translation>Er wordt niets nieuws getoond</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) marked seen</source>
        <translation>
            <numerusform>%n aanvraag als gezien gemarkeerd</numerusform>
            <numerusform>%n aanvragen als gezien gemarkeerd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) marked new</source>
        <translation>
            <numerusform>%n aanvraag als nieuw gemarkeerd</numerusform>
            <numerusform>%n aanvragen als nieuw gemarkeerd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) marked done</source>
        <translation>
            <numerusform>%n aanvraag als afgehandeld gemarkeerd</numerusform>
            <numerusform>%n aanvragen als afgehandeld gemarkeerd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) not done any more</source>
        <translation>
            <numerusform>%n aanvraag niet meer afgehandeld</numerusform>
            <numerusform>%n aanvragen niet meer afgehandeld</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) snoozed until %1</source>
        <translation>
            <numerusform>%n aanvraag uitgesteld tot %1</numerusform>
            <numerusform>%n aanvragen uitgesteld tot %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) not snoozed any more</source>
        <translation>
            <numerusform>%n aanvraag niet meer uitgesteld</numerusform>
            <numerusform>%n aanvragen niet meer uitgesteld</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) marked asked</source>
        <translation>
            <numerusform>%n aanvraag als nagevraagd gemarkeerd</numerusform>
            <numerusform>%n aanvragen als nagevraagd gemarkeerd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) not marked asked any more</source>
        <translation>
            <numerusform>%n aanvraag niet meer als nagevraagd gemarkeerd</numerusform>
            <numerusform>%n aanvragen niet meer als nagevraagd gemarkeerd</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a list</source>
        <translation>Een lijst openen</translation>
    </message>
    <message>
        <source>Lists (%1)</source>
        <translation>Lijsten (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>Alle bestanden (%1)</translation>
    </message>
    <message>
        <source>Forget the history?</source>
        <translation>De geschiedenis vergeten?</translation>
    </message>
    <message>
        <source>What was seen here, what is done, snoozed or asked, and which orders are no longer open: all of it is removed from this computer, for the connections that are open. Nothing changes at Kombo.</source>
        <translation>Wat hier is gezien, wat is afgehandeld, uitgesteld of nagevraagd, en welke aanvragen niet meer open zijn: dat alles wordt van deze computer verwijderd, voor de verbindingen die open zijn. Bij Kombo verandert er niets.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergeten</translation>
    </message>
</context>
<context>
    <name>docket::MemberRow</name>
    <message>
        <source>, </source>
        <comment>between the parts of one member of a team</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Mail %1</source>
        <translation>E-mail aan %1</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Geen naam</translation>
    </message>
</context>
<context>
    <name>docket::MemoryWorker</name>
    <message numerus="yes">
        <source>%n order(s) that are no longer open cannot be named: the history of them is damaged.</source>
        <translation>
            <numerusform>%n aanvraag die niet meer open is, kan niet worden genoemd: de geschiedenis ervan is beschadigd.</numerusform>
            <numerusform>%n aanvragen die niet meer open zijn, kunnen niet worden genoemd: de geschiedenis ervan is beschadigd.</numerusform>
        </translation>
    </message>
    <message>
        <source>The history file could not be removed: %1</source>
        <translation>Het geschiedenisbestand kon niet worden verwijderd: %1</translation>
    </message>
    <message>
        <source>The history could not be written. What you mark now may be lost.</source>
        <translation>De geschiedenis kon niet worden geschreven. Wat u nu markeert, kan verloren gaan.</translation>
    </message>
</context>
<context>
    <name>docket::MoreChip</name>
    <message numerus="yes">
        <source>%n more terms</source>
        <translation>
            <numerusform>nog %Ln term</numerusform>
            <numerusform>nog %Ln termen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::NoticeBar</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Dit bericht sluiten</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>A message as a screen reader says it: its title and its text.</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Details verbergen</translation>
    </message>
</context>
<context>
    <name>docket::Notifier</name>
    <message numerus="yes">
        <source>%n new order(s)</source>
        <translation>
            <numerusform>%n nieuwe aanvraag</numerusform>
            <numerusform>%n nieuwe aanvragen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::OrderHeader</name>
    <message>
        <source>Reset columns</source>
        <translation>Kolommen herstellen</translation>
    </message>
    <message>
        <source>As received</source>
        <translation>Zoals ontvangen</translation>
    </message>
    <message>
        <source>Sort ascending</source>
        <translation>Oplopend sorteren</translation>
    </message>
    <message>
        <source>Sort descending</source>
        <translation>Aflopend sorteren</translation>
    </message>
    <message>
        <source>Also sort by this</source>
        <translation>Ook hierop sorteren</translation>
    </message>
    <message>
        <source>Hide “%1”</source>
        <translation>“%1” verbergen</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>Breedte aanpassen</translation>
    </message>
</context>
<context>
    <name>docket::OrderMenu</name>
    <message>
        <source>Columns</source>
        <translation>Kolommen</translation>
    </message>
    <message>
        <source>Mail candidate</source>
        <translation>E-mail aan kandidaat</translation>
    </message>
    <message>
        <source>Mail the team</source>
        <translation>E-mail aan het team</translation>
    </message>
    <message>
        <source>Only “%1”</source>
        <translation>Alleen “%1”</translation>
    </message>
    <message>
        <source>Exclude “%1”</source>
        <translation>“%1” uitsluiten</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation>“%1” toevoegen</translation>
    </message>
    <message>
        <source>Orders of this candidate</source>
        <translation>Aanvragen van deze kandidaat</translation>
    </message>
    <message>
        <source>Orders of this job</source>
        <translation>Aanvragen van deze vacature</translation>
    </message>
</context>
<context>
    <name>docket::OrderOutput</name>
    <message>
        <source>There is no order to print</source>
        <translation>Er is geen aanvraag om af te drukken</translation>
    </message>
    <message>
        <source>There is no order to save</source>
        <translation>Er is geen aanvraag om op te slaan</translation>
    </message>
    <message>
        <source>Save order as PDF</source>
        <translation>Aanvraag als PDF opslaan</translation>
    </message>
    <message>
        <source>There are no orders to export</source>
        <translation>Er zijn geen aanvragen om te exporteren</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n order(s) to %1</source>
        <translation>
            <numerusform>%Ln aanvraag naar %1 geschreven</numerusform>
            <numerusform>%Ln aanvragen naar %1 geschreven</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %n cell(s) had to be cut</source>
        <comment>after what was written</comment>
        <translation>
            <numerusform>%1; %Ln cel moest worden ingekort</numerusform>
            <numerusform>%1; %Ln cellen moesten worden ingekort</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; personal data is masked</source>
        <comment>after what was written</comment>
        <translation>%1; persoonsgegevens zijn afgeschermd</translation>
    </message>
</context>
<context>
    <name>docket::OrderPrint</name>
    <message>
        <source>The order could not be printed</source>
        <translation>De aanvraag kon niet worden afgedrukt</translation>
    </message>
    <message>
        <source>The order is on its way to the printer</source>
        <translation>De aanvraag is onderweg naar de printer</translation>
    </message>
    <message>
        <source>Wrote the order to %1</source>
        <translation>Aanvraag naar %1 geschreven</translation>
    </message>
</context>
<context>
    <name>docket::OrderTable</name>
    <message>
        <source>Orders</source>
        <translation>Aanvragen</translation>
    </message>
</context>
<context>
    <name>docket::OrderTableModel</name>
    <message>
        <source>nothing remembered</source>
        <translation>niets onthouden</translation>
    </message>
    <message>
        <source>%1, connection “%2”</source>
        <comment>an integration&apos;s ID</comment>
        <translation>%1, verbinding “%2”</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>verborgen</translation>
    </message>
    <message>
        <source>not provided</source>
        <translation>niet opgegeven</translation>
    </message>
    <message>
        <source>%1; job %2; package %3; location %4</source>
        <comment>a row of the table, read aloud</comment>
        <translation>%1; vacature %2; pakket %3; locatie %4</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>a row of the table and its state, read aloud</comment>
        <translation>%1; %2</translation>
    </message>
</context>
<context>
    <name>docket::Overview</name>
    <message>
        <source>&amp;Integrations</source>
        <translation>&amp;Integraties</translation>
    </message>
</context>
<context>
    <name>docket::PreferencesDialog</name>
    <message>
        <source>Preferences – Docket</source>
        <translation>Voorkeuren – Docket</translation>
    </message>
    <message>
        <source>Pages of the preferences</source>
        <translation>Pagina’s van de voorkeuren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Uiterlijk</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thema</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Hoog &amp;contrast</translation>
    </message>
    <message>
        <source>D&amp;ensity</source>
        <translation>&amp;Rijhoogte</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Rijhoogte</translation>
    </message>
    <message>
        <source>How high the rows of the table are.</source>
        <translation>Hoe hoog de rijen van de tabel zijn.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>Taa&amp;l</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Dates, numbers and sorting follow it.</source>
        <translation>Datums, getallen en sortering volgen deze taal.</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Laden</translation>
    </message>
    <message>
        <source>&amp;Refresh automatically</source>
        <translation>&amp;Automatisch vernieuwen</translation>
    </message>
    <message>
        <source>Refresh automatically</source>
        <translation>Automatisch vernieuwen</translation>
    </message>
    <message>
        <source>Counted from the end of the load before. What needs a person first, a key or a permission, is not asked again by itself.</source>
        <translation>Geteld vanaf het einde van de vorige laadbeurt. Wat eerst een mens nodig heeft, een sleutel of een machtiging, wordt niet vanzelf opnieuw gevraagd.</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>&amp;Between e-mail addresses</source>
        <translation>Tussen &amp;e-mailadressen</translation>
    </message>
    <message>
        <source>Between e-mail addresses</source>
        <translation>Tussen e-mailadressen</translation>
    </message>
    <message>
        <source>Outlook wants a semicolon where its own settings do not say otherwise, others a comma.</source>
        <translation>Outlook wil een puntkomma, tenzij de eigen instellingen iets anders zeggen; andere programma’s willen een komma.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacy</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Aanvragen</translation>
    </message>
    <message>
        <source>In memory only, until Docket ends. They reach the disk only where you copy or save them.</source>
        <translation>Alleen in het geheugen, tot Docket wordt afgesloten. Ze komen alleen op de schijf waar u ze kopieert of opslaat.</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>API-sleutels</translation>
    </message>
    <message>
        <source>In your desktop&apos;s password store, under the name docket. Never in a file.</source>
        <translation>In de wachtwoordkluis van uw bureaublad, onder de naam docket. Nooit in een bestand.</translation>
    </message>
    <message>
        <source>What you have seen, done and snoozed</source>
        <translation>Wat u hebt gezien, afgehandeld en uitgesteld</translation>
    </message>
    <message>
        <source>As keyed hashes and sealed ids on this computer; nobody reads a name from them. Forget order history removes them. With a key for this session only, in memory.</source>
        <translation>Als versleutelde controlegetallen en verzegelde ID’s op deze computer; niemand leest er een naam uit. “Aanvraaggeschiedenis vergeten” verwijdert ze. Met een sleutel alleen voor deze sessie: in het geheugen.</translation>
    </message>
    <message>
        <source>Connections, views and how the window looks</source>
        <translation>Verbindingen, weergaven en hoe het venster eruitziet</translation>
    </message>
    <message>
        <source>Settings file</source>
        <translation>Instellingenbestand</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filters</translation>
    </message>
    <message>
        <source>The last ones are in memory only: a filter can name a person. They last if you choose so here.</source>
        <translation>De laatste staan alleen in het geheugen: een filter kan een persoon noemen. Ze blijven bewaard als u dat hier kiest.</translation>
    </message>
    <message>
        <source>&amp;Keep the filter history when Docket ends</source>
        <translation>Filter&amp;geschiedenis bewaren als Docket wordt afgesloten</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Verzonden</translation>
    </message>
    <message>
        <source>Questions about orders, to the address of your connection. What you mark goes into a folder of your team only if you choose so.</source>
        <translation>Vragen over aanvragen, naar het adres van uw verbinding. Wat u markeert komt alleen in een map van uw team als u daarvoor kiest.</translation>
    </message>
</context>
<context>
    <name>docket::ProgressLine</name>
    <message>
        <source>Loading</source>
        <translation>Laden</translation>
    </message>
</context>
<context>
    <name>docket::ProposalModel</name>
    <message>
        <source>%1, %2</source>
        <comment>a proposal: as typed, as said</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n orders</source>
        <comment>a proposal</comment>
        <translation>
            <numerusform>%1, %Ln aanvraag</numerusform>
            <numerusform>%1, %Ln aanvragen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::ProxyDialog</name>
    <message>
        <source>Password for the proxy</source>
        <translation>Wachtwoord voor de proxy</translation>
    </message>
    <message>
        <source>The proxy %1 lets nothing through without a name and a password.</source>
        <translation>De proxy %1 laat niets door zonder naam en wachtwoord.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Naam</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Wachtwoord</translation>
    </message>
    <message>
        <source>Used until you quit and kept nowhere. They go to this proxy and never to Kombo.</source>
        <translation>Worden gebruikt tot u Docket afsluit en nergens bewaard. Ze gaan naar deze proxy en nooit naar Kombo.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Use and try again</source>
        <translation>Gebruiken en opnieuw proberen</translation>
    </message>
</context>
<context>
    <name>docket::Question</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>docket::RawView</name>
    <message>
        <source>Order as received</source>
        <translation>Aanvraag zoals ontvangen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiëren</translation>
    </message>
    <message>
        <source>Copy &amp;value</source>
        <translation>&amp;Waarde kopiëren</translation>
    </message>
    <message>
        <source>Copy &amp;path</source>
        <translation>&amp;Pad kopiëren</translation>
    </message>
</context>
<context>
    <name>docket::Report</name>
    <message>
        <source>Time: %1</source>
        <translation>Tijd: %1</translation>
    </message>
    <message>
        <source>Region: %1</source>
        <translation>Regio: %1</translation>
    </message>
    <message>
        <source>Integration: %1</source>
        <translation>Integratie: %1</translation>
    </message>
    <message>
        <source>What happened: %1</source>
        <translation>Wat er is gebeurd: %1</translation>
    </message>
    <message>
        <source>HTTP status: %1</source>
        <translation>HTTP-status: %1</translation>
    </message>
    <message>
        <source>Page: %1</source>
        <translation>Pagina: %1</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Code: %1</translation>
    </message>
    <message>
        <source>Title: %1</source>
        <translation>Titel: %1</translation>
    </message>
    <message>
        <source>Message: %1</source>
        <translation>Bericht: %1</translation>
    </message>
    <message>
        <source>Log: %1</source>
        <translation>Log: %1</translation>
    </message>
    <message>
        <source>Program: %1</source>
        <translation>Programma: %1</translation>
    </message>
    <message>
        <source>Hello,

we cannot read assessment orders from your applicant tracking system (integration %1).
%2 %3

Kombo says: %4

Could you please help?
</source>
        <translation>Goedendag,

wij kunnen geen assessmentaanvragen lezen uit uw wervingssysteem (ATS) (integratie %1).
%2 %3

Kombo meldt: %4

Kunt u ons hierbij helpen?
</translation>
    </message>
    <message>
        <source>Hello,

we cannot read assessment orders from your applicant tracking system (integration %1).
%2 %3

Could you please help?
</source>
        <translation>Goedendag,

wij kunnen geen assessmentaanvragen lezen uit uw wervingssysteem (ATS) (integratie %1).
%2 %3

Kunt u ons hierbij helpen?
</translation>
    </message>
</context>
<context>
    <name>docket::ResultLine</name>
    <message>
        <source>Clear</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolommen</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter wissen</translation>
    </message>
</context>
<context>
    <name>docket::SaveViewDialog</name>
    <message>
        <source>Save as view</source>
        <translation>Als weergave opslaan</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Naam</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>There is a view of this name. It gets the filter, columns and sorting you see now.</source>
        <translation>Er is een weergave met deze naam. Die krijgt het filter, de kolommen en de sortering die u nu ziet.</translation>
    </message>
    <message>
        <source>Keeps the filter, columns and sorting. It opens from the Filter menu, the first nine by Alt and their number.</source>
        <translation>Bewaart het filter, de kolommen en de sortering. U opent de weergave via het menu “Filter”, de eerste negen met Alt en hun nummer.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Vervangen</translation>
    </message>
    <message>
        <source>A view needs a name.</source>
        <translation>Een weergave heeft een naam nodig.</translation>
    </message>
</context>
<context>
    <name>docket::SavedResponses</name>
    <message>
        <source>“%1” is empty.</source>
        <translation>“%1” is leeg.</translation>
    </message>
    <message>
        <source>“%1” is no JSON, or ends too early.</source>
        <translation>“%1” is geen JSON, of eindigt te vroeg.</translation>
    </message>
    <message>
        <source>“%1” holds more than can be read at once.</source>
        <translation>“%1” bevat meer dan in één keer kan worden gelezen.</translation>
    </message>
    <message>
        <source>“%1” is the answer to a request that failed; it holds no orders.</source>
        <translation>“%1” is het antwoord op een mislukt verzoek; het bevat geen aanvragen.</translation>
    </message>
    <message>
        <source>“%1” holds no open orders.</source>
        <translation>“%1” bevat geen openstaande aanvragen.</translation>
    </message>
    <message>
        <source>“%1” is no file.</source>
        <translation>“%1” is geen bestand.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>“%1” kan niet worden gelezen: %2</translation>
    </message>
    <message>
        <source>“%1” is larger than 64 MB.</source>
        <translation>“%1” is groter dan 64 MB.</translation>
    </message>
</context>
<context>
    <name>docket::Session</name>
    <message>
        <source>Settings cannot be saved on this computer; they last until you quit.</source>
        <translation>Instellingen kunnen op deze computer niet worden opgeslagen; ze blijven tot u Docket afsluit.</translation>
    </message>
    <message>
        <source>The key could not be removed from your password store: %1</source>
        <translation>De sleutel kon niet uit uw wachtwoordkluis worden verwijderd: %1</translation>
    </message>
    <message>
        <source>The sample server could not start: %1</source>
        <translation>De voorbeeldserver kon niet starten: %1</translation>
    </message>
    <message>
        <source>Demo (sample data)</source>
        <translation>Demo (voorbeeldgegevens)</translation>
    </message>
</context>
<context>
    <name>docket::ShortcutsWindow</name>
    <message>
        <source>What it does</source>
        <translation>Wat het doet</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Toetsen</translation>
    </message>
    <message>
        <source>Keyboard shortcuts – Docket</source>
        <translation>Sneltoetsen – Docket</translation>
    </message>
    <message>
        <source>Find a shortcut</source>
        <translation>Een sneltoets zoeken</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Sneltoetsen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>menu or part of the window, what a key does</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No shortcut matches.</source>
        <translation>Geen sneltoets komt overeen.</translation>
    </message>
</context>
<context>
    <name>docket::SideBar</name>
    <message>
        <source>Side bar</source>
        <translation>Zijbalk</translation>
    </message>
    <message>
        <source>Find in %1</source>
        <comment>the name of a facet</comment>
        <translation>Zoeken in %1</translation>
    </message>
</context>
<context>
    <name>docket::SideBarModel</name>
    <message>
        <source>Views</source>
        <translation>Weergaven</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>Integraties</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindingen</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Niets gevonden</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <comment>values of a facet</comment>
        <translation>
            <numerusform>Nog %Ln tonen</numerusform>
            <numerusform>Nog %Ln tonen</numerusform>
        </translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Minder tonen</translation>
    </message>
</context>
<context>
    <name>docket::SituationDisplay</name>
    <message>
        <source>Not connected</source>
        <translation>Niet verbonden</translation>
    </message>
</context>
<context>
    <name>docket::SnoozeDialog</name>
    <message>
        <source>Snooze until</source>
        <translation>Uitstellen tot</translation>
    </message>
    <message>
        <source>&amp;Day and time</source>
        <translation>&amp;Dag en tijd</translation>
    </message>
    <message>
        <source>Day and time</source>
        <translation>Dag en tijd</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Uitstellen</translation>
    </message>
</context>
<context>
    <name>docket::SnoozeMenu</name>
    <message>
        <source>Snooze unti&amp;l</source>
        <translation>Uitstellen to&amp;t</translation>
    </message>
    <message>
        <source>&amp;Today, %1</source>
        <translation>&amp;Vandaag, %1</translation>
    </message>
    <message>
        <source>T&amp;omorrow, %1</source>
        <translation>&amp;Morgen, %1</translation>
    </message>
    <message>
        <source>&amp;Monday, %1</source>
        <translation>Maan&amp;dag, %1</translation>
    </message>
    <message>
        <source>&amp;Another day…</source>
        <translation>&amp;Andere dag…</translation>
    </message>
</context>
<context>
    <name>docket::StateRow</name>
    <message>
        <source>Done</source>
        <translation>Afgehandeld</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Uitstellen</translation>
    </message>
    <message>
        <source>Stop asking</source>
        <translation>Niet meer vragen</translation>
    </message>
    <message>
        <source>What became of it?</source>
        <translation>Hoe is het afgelopen?</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Niet afgehandeld</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>changed, when, which fields</comment>
        <translation>%1 %2: %3</translation>
    </message>
</context>
<context>
    <name>docket::StatusLine</name>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>selected orders that are hidden</comment>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>Voorbeeldgegevens</translation>
    </message>
    <message>
        <source>Leave demo</source>
        <translation>Demo verlaten</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>Nu opnieuw proberen</translation>
    </message>
    <message>
        <source>Stop loading</source>
        <translation>Laden stoppen</translation>
    </message>
    <message>
        <source>Show the selected orders that the filter hides</source>
        <translation>De geselecteerde aanvragen tonen die het filter verbergt</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%Ln geselecteerd</numerusform>
            <numerusform>%Ln geselecteerd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected, %1 hidden by the filter</source>
        <translation>
            <numerusform>%Ln geselecteerd, %1 verborgen door het filter</numerusform>
            <numerusform>%Ln geselecteerd, %1 verborgen door het filter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::SummaryPane</name>
    <message>
        <source>No package provided</source>
        <translation>Geen pakket opgegeven</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Kandidaat</translation>
    </message>
    <message>
        <source>No name provided</source>
        <translation>Geen naam opgegeven</translation>
    </message>
    <message>
        <source>Package and customer</source>
        <translation>Pakket en klant</translation>
    </message>
    <message>
        <source>More for this order</source>
        <translation>Meer voor deze aanvraag</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Aanvraag</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Sollicitatie</translation>
    </message>
    <message>
        <source>Candidate ID</source>
        <translation>Kandidaat-ID</translation>
    </message>
    <message>
        <source>Here since</source>
        <translation>Hier sinds</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Laatst gezien</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Afloop</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Nagevraagd</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Vacature</translation>
    </message>
    <message>
        <source>No job title provided</source>
        <translation>Geen vacaturetitel opgegeven</translation>
    </message>
    <message>
        <source>Job code</source>
        <translation>Vacaturecode</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>No location provided</source>
        <translation>Geen locatie opgegeven</translation>
    </message>
    <message>
        <source>Location as received</source>
        <translation>Locatie zoals ontvangen</translation>
    </message>
    <message>
        <source>Job ID</source>
        <translation>Vacature-ID</translation>
    </message>
    <message>
        <source>Country as received: %1</source>
        <translation>Land zoals ontvangen: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other open order(s)</source>
        <translation>
            <numerusform>%Ln andere openstaande aanvraag</numerusform>
            <numerusform>%Ln andere openstaande aanvragen</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows the open orders for this e-mail address.</source>
        <translation>Toont de openstaande aanvragen voor dit e-mailadres.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open in this job</source>
        <translation>
            <numerusform>%Ln open voor deze vacature</numerusform>
            <numerusform>%Ln open voor deze vacature</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows the open orders for jobs of this title.</source>
        <translation>Toont de openstaande aanvragen voor vacatures met deze titel.</translation>
    </message>
    <message>
        <source>Sent in an unexpected form, see Raw: %1.</source>
        <translation>Verzonden in een onverwachte vorm, zie Ruwe gegevens: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) that Docket does not know are under Raw.</source>
        <translation>
            <numerusform>%Ln veld dat Docket niet kent, staat onder Ruwe gegevens.</numerusform>
            <numerusform>%Ln velden die Docket niet kent, staan onder Ruwe gegevens.</numerusform>
        </translation>
    </message>
    <message>
        <source>Found in: %1</source>
        <translation>Gevonden in: %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the places that a filter was found in</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Aangemaakt</translation>
    </message>
</context>
<context>
    <name>docket::TeamFolder</name>
    <message>
        <source>%1 The team secret lasts until Docket ends.</source>
        <comment>why it cannot be kept, a sentence</comment>
        <translation>%1 Het teamgeheim blijft tot Docket wordt afgesloten.</translation>
    </message>
    <message>
        <source>Folder of the team</source>
        <translation>Map van het team</translation>
    </message>
</context>
<context>
    <name>docket::TeamList</name>
    <message>
        <source>Recruiter</source>
        <translation>Recruiter</translation>
    </message>
    <message>
        <source>Hiring manager</source>
        <translation>Hiring manager</translation>
    </message>
    <message>
        <source>Copy all addresses</source>
        <translation>Alle adressen kopiëren</translation>
    </message>
    <message>
        <source>Mail the team</source>
        <translation>E-mail aan het team</translation>
    </message>
    <message>
        <source>No hiring team: the customer&apos;s system sent none for this job.</source>
        <translation>Geen wervingsteam: het systeem van de klant heeft er geen voor deze vacature verzonden.</translation>
    </message>
    <message>
        <source>Hiring team</source>
        <translation>Wervingsteam</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more</source>
        <translation>
            <numerusform>Nog %Ln persoon tonen</numerusform>
            <numerusform>Nog %Ln personen tonen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %L1 of %Ln more</source>
        <translation>
            <numerusform>%L1 van nog %Ln tonen</numerusform>
            <numerusform>%L1 van nog %Ln tonen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::TeamPage</name>
    <message>
        <source>Choose a folder that all of your team can write in.</source>
        <translation>Kies een map waarin uw hele team kan schrijven.</translation>
    </message>
    <message>
        <source>Enter the team secret.</source>
        <translation>Voer het teamgeheim in.</translation>
    </message>
    <message>
        <source>The folder is being read…</source>
        <translation>De map wordt gelezen…</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of the team</source>
        <translation>
            <numerusform>%n bestand van het team</numerusform>
            <numerusform>%n bestanden van het team</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) passed over: damaged, or written with another secret</source>
        <translation>
            <numerusform>%n regel overgeslagen: beschadigd, of met een ander geheim geschreven</numerusform>
            <numerusform>%n regels overgeslagen: beschadigd, of met een ander geheim geschreven</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Share done, snoozed and asked with my team</source>
        <translation>&amp;Afgehandeld, uitgesteld en nagevraagd met mijn team delen</translation>
    </message>
    <message>
        <source>By way of a folder that all of you can write in, on a network drive or in a synchronised folder. No name and no id of an order can be read there.</source>
        <translation>Via een map waarin u allemaal kunt schrijven, op een netwerkschijf of in een gesynchroniseerde map. Er is daar geen naam en geen ID van een aanvraag te lezen.</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Kiezen…</translation>
    </message>
    <message>
        <source>Choose the folder of the team</source>
        <translation>De map van het team kiezen</translation>
    </message>
    <message>
        <source>Folder of the team</source>
        <translation>Map van het team</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>&amp;Name that colleagues see</source>
        <translation>&amp;Naam die collega’s zien</translation>
    </message>
    <message>
        <source>Name that colleagues see</source>
        <translation>Naam die collega’s zien</translation>
    </message>
    <message>
        <source>&amp;Team secret</source>
        <translation>&amp;Teamgeheim</translation>
    </message>
    <message>
        <source>Team secret</source>
        <translation>Teamgeheim</translation>
    </message>
    <message>
        <source>&amp;Make one</source>
        <translation>&amp;Maken</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <translation>&amp;Gebruiken</translation>
    </message>
    <message>
        <source>Use this team secret</source>
        <translation>Dit teamgeheim gebruiken</translation>
    </message>
    <message numerus="yes">
        <source>The same for all of you, at least %n character(s); one of you makes it and tells the others. Kept in your desktop&apos;s password store.</source>
        <translation>
            <numerusform>Voor u allemaal hetzelfde, ten minste %n teken lang; een van u maakt het en geeft het aan de anderen door. Wordt bewaard in de wachtwoordkluis van uw bureaublad.</numerusform>
            <numerusform>Voor u allemaal hetzelfde, ten minste %n tekens lang; een van u maakt het en geeft het aan de anderen door. Wordt bewaard in de wachtwoordkluis van uw bureaublad.</numerusform>
        </translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Nog geen</translation>
    </message>
    <message>
        <source>In use; enter another one to change it</source>
        <translation>In gebruik; voer een ander in om het te wijzigen</translation>
    </message>
</context>
<context>
    <name>docket::TeamWorker</name>
    <message>
        <source>The team secret cannot be used: it has to have at least %1 characters.</source>
        <translation>Het teamgeheim kan niet worden gebruikt: het moet ten minste %1 tekens hebben.</translation>
    </message>
    <message>
        <source>What you mark cannot be written down for your team: %1</source>
        <translation>Wat u markeert, kan niet voor uw team worden opgeschreven: %1</translation>
    </message>
    <message>
        <source>The team folder is not there. What you mark is shared once it is back.</source>
        <translation>De teammap is er niet. Wat u markeert, wordt gedeeld zodra de map er weer is.</translation>
    </message>
    <message>
        <source>Nothing can be written in the team folder.</source>
        <translation>In de teammap kan niets worden geschreven.</translation>
    </message>
</context>
<context>
    <name>docket::TextPages</name>
    <message numerus="yes">
        <source>%n image(s) left out</source>
        <translation>
            <numerusform>%Ln afbeelding weggelaten</numerusform>
            <numerusform>%Ln afbeeldingen weggelaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n style(s) left out</source>
        <translation>
            <numerusform>%Ln stijl weggelaten</numerusform>
            <numerusform>%Ln stijlen weggelaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n script(s) left out</source>
        <translation>
            <numerusform>%Ln script weggelaten</numerusform>
            <numerusform>%Ln scripts weggelaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other part(s) left out</source>
        <translation>
            <numerusform>%Ln ander deel weggelaten</numerusform>
            <numerusform>%Ln andere delen weggelaten</numerusform>
        </translation>
    </message>
    <message>
        <source>The end of a very long text is left out</source>
        <translation>Het einde van een zeer lange tekst is weggelaten</translation>
    </message>
    <message>
        <source>Copy JSON</source>
        <translation>JSON kopiëren</translation>
    </message>
    <message>
        <source>Order text</source>
        <translation>Tekst van de aanvraag</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Omschrijving</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Ruwe gegevens</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Wijzigingen</translation>
    </message>
    <message>
        <source>Hidden while personal data is masked.</source>
        <translation>Verborgen zolang persoonsgegevens zijn afgeschermd.</translation>
    </message>
    <message>
        <source>Show formatted</source>
        <translation>Opgemaakt tonen</translation>
    </message>
    <message>
        <source>Show all as text</source>
        <translation>Alles als tekst tonen</translation>
    </message>
    <message>
        <source>As received, %1</source>
        <translation>Zoals ontvangen, %1</translation>
    </message>
    <message>
        <source>All of the text, unformatted</source>
        <translation>De hele tekst, zonder opmaak</translation>
    </message>
    <message>
        <source>No description provided</source>
        <translation>Geen omschrijving opgegeven</translation>
    </message>
    <message>
        <source>not provided</source>
        <translation>niet opgegeven</translation>
    </message>
    <message>
        <source>    before: %1</source>
        <translation>    eerder: %1</translation>
    </message>
    <message>
        <source>    now: %1</source>
        <translation>    nu: %1</translation>
    </message>
    <message>
        <source>    Changed; earlier value not kept.</source>
        <translation>    Gewijzigd; de eerdere waarde is niet bewaard.</translation>
    </message>
</context>
<context>
    <name>docket::Tile</name>
    <message>
        <source>%1, %2, %3</source>
        <comment>a label, its number, how many are shown; read aloud</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a label and its number; read aloud</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%L1 shown</source>
        <comment>of the orders of a tile, by the filter</comment>
        <translation>%L1 getoond</translation>
    </message>
</context>
<context>
    <name>docket::TileRow</name>
    <message>
        <source>Open</source>
        <comment>orders</comment>
        <translation>Open</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Vraagt aandacht</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Kandidaten</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Vacatures</translation>
    </message>
    <message>
        <source>Different e-mail addresses. Press to see who has more than one open order.</source>
        <translation>Verschillende e-mailadressen. Klik om te zien wie meer dan één openstaande aanvraag heeft.</translation>
    </message>
    <message>
        <source>New this session</source>
        <translation>Nieuw in deze sessie</translation>
    </message>
    <message>
        <source>What was seen, done or snoozed is remembered until Docket ends: the API key is used for this session only, or this is the demo.</source>
        <translation>Wat is gezien, afgehandeld of uitgesteld, wordt onthouden tot Docket wordt afgesloten: de API-sleutel wordt alleen voor deze sessie gebruikt, of dit is de demo.</translation>
    </message>
</context>
<context>
    <name>docket::ToolBar</name>
    <message>
        <source>Side bar</source>
        <translation>Zijbalk</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Vernieuwen</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Aanvragen</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overzicht</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>Masked</source>
        <translation>Afgeschermd</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporteren</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Weergave</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Pagina</translation>
    </message>
    <message>
        <source>Filter orders</source>
        <translation>Aanvragen filteren</translation>
    </message>
    <message>
        <source>Filter all fields, e.g. nurse berlin</source>
        <translation>Alle velden filteren, bijv. zorg utrecht</translation>
    </message>
</context>
<context>
    <name>docket::TrendChart</name>
    <message>
        <source>Open per day</source>
        <translation>Open per dag</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a day and how many orders were open</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>docket::TrendPanel</name>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>orders</comment>
        <translation>Open</translation>
    </message>
    <message>
        <source>Open per day</source>
        <translation>Open per dag</translation>
    </message>
    <message>
        <source>as seen by this computer</source>
        <translation>zoals gezien op deze computer</translation>
    </message>
    <message>
        <source>Show as a chart</source>
        <translation>Als grafiek tonen</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Als tabel tonen</translation>
    </message>
</context>
<context>
    <name>docket::ValueMenu</name>
    <message>
        <source>Copy “%1”</source>
        <translation>“%1” kopiëren</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiëren</translation>
    </message>
    <message>
        <source>Only “%1”</source>
        <translation>Alleen “%1”</translation>
    </message>
    <message>
        <source>Also “%1”</source>
        <translation>Ook “%1”</translation>
    </message>
    <message>
        <source>Exclude “%1”</source>
        <translation>“%1” uitsluiten</translation>
    </message>
</context>
<context>
    <name>docket::Window</name>
    <message>
        <source>Open saved response</source>
        <translation>Opgeslagen antwoord openen</translation>
    </message>
    <message>
        <source>Saved responses (%1)</source>
        <translation>Opgeslagen antwoorden (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>Alle bestanden (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%Ln bestand</numerusform>
            <numerusform>%Ln bestanden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::WindowRequests</name>
    <message>
        <source>Erase everything that Docket keeps?</source>
        <translation>Alles wissen wat Docket bewaart?</translation>
    </message>
    <message>
        <source>All connections with their keys in the password store, what was seen and done, views, filters, how the window is arranged, settings, the log and the activity are removed from this computer. Docket ends then. At Kombo nothing changes, and keys stay valid.</source>
        <translation>Alle verbindingen met hun sleutels in de wachtwoordkluis, wat is gezien en afgehandeld, weergaven, filters, de indeling van het venster, instellingen, de log en de activiteit worden van deze computer verwijderd. Daarna wordt Docket afgesloten. Bij Kombo verandert er niets; de sleutels blijven geldig.</translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation>Alles wissen</translation>
    </message>
</context>
</TS>
