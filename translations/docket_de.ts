<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>Actions</name>
    <message>
        <source>New &amp;connection…</source>
        <translation>Neue &amp;Verbindung…</translation>
    </message>
    <message>
        <source>&amp;Edit connection…</source>
        <translation>Verbindung bea&amp;rbeiten…</translation>
    </message>
    <message>
        <source>Try with &amp;demo data</source>
        <translation>Mit &amp;Demodaten ausprobieren</translation>
    </message>
    <message>
        <source>&amp;Leave demo</source>
        <translation>Demo ver&amp;lassen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>B&amp;eenden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy with &amp;headers</source>
        <translation>Mit &amp;Spaltentiteln kopieren</translation>
    </message>
    <message>
        <source>Copy c&amp;ell</source>
        <translation>&amp;Zelle kopieren</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Aktualisie&amp;ren</translation>
    </message>
    <message>
        <source>&amp;Stop loading</source>
        <translation>&amp;Laden anhalten</translation>
    </message>
    <message>
        <source>&amp;Filter orders</source>
        <translation>Aufträge &amp;filtern</translation>
    </message>
    <message>
        <source>&amp;Clear filter</source>
        <translation>Filter &amp;leeren</translation>
    </message>
    <message>
        <source>&amp;Detail</source>
        <translation>&amp;Details</translation>
    </message>
    <message>
        <source>Detail &amp;below the table</source>
        <translation>Details &amp;unter der Tabelle</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>&amp;Nächster Bereich</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>&amp;Vorheriger Bereich</translation>
    </message>
    <message>
        <source>&amp;About Docket</source>
        <translation>Ü&amp;ber Docket</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>Über &amp;Qt</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Orders</source>
        <translation>A&amp;ufträge</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Re&amp;move connection…</source>
        <translation>Verbindung en&amp;tfernen…</translation>
    </message>
    <message>
        <source>&amp;Compact</source>
        <comment>rows of the table</comment>
        <translation>&amp;Kompakt</translation>
    </message>
    <message>
        <source>&amp;Normal</source>
        <comment>rows of the table</comment>
        <translation>&amp;Normal</translation>
    </message>
    <message>
        <source>&amp;Roomy</source>
        <comment>rows of the table</comment>
        <translation>&amp;Großzügig</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>Wie der &amp;Desktop</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>D&amp;unkel</translation>
    </message>
    <message>
        <source>&amp;Open saved response…</source>
        <translation>Gespeicherte &amp;Antwort öffnen…</translation>
    </message>
    <message>
        <source>Close f&amp;ile</source>
        <translation>Datei &amp;schließen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>O&amp;rders</source>
        <translation>Auf&amp;träge</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>Ü&amp;bersicht</translation>
    </message>
    <message>
        <source>&amp;Side bar</source>
        <translation>&amp;Seitenleiste</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>&amp;Zoom out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>&amp;Originalgröße</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>Spa&amp;lten</translation>
    </message>
    <message>
        <source>Sort b&amp;y</source>
        <translation>Sortieren na&amp;ch</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Hoher Kon&amp;trast</translation>
    </message>
    <message>
        <source>&amp;Mask personal data</source>
        <translation>&amp;Personendaten verbergen</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>D&amp;ensity</source>
        <translation>Zeilen&amp;höhe</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>Farbsch&amp;ema</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>Sp&amp;rache</translation>
    </message>
    <message>
        <source>Co&amp;nnections</source>
        <translation>Ver&amp;bindungen</translation>
    </message>
    <message>
        <source>&amp;Never</source>
        <translation>&amp;Nie</translation>
    </message>
    <message>
        <source>Every &amp;5 minutes</source>
        <translation>Alle &amp;5 Minuten</translation>
    </message>
    <message>
        <source>Every &amp;15 minutes</source>
        <translation>Alle &amp;15 Minuten</translation>
    </message>
    <message>
        <source>Every &amp;30 minutes</source>
        <translation>Alle &amp;30 Minuten</translation>
    </message>
    <message>
        <source>Every &amp;hour</source>
        <translation>Jede &amp;Stunde</translation>
    </message>
    <message>
        <source>Mana&amp;ge connections…</source>
        <translation>Verbindun&amp;gen verwalten…</translation>
    </message>
    <message>
        <source>Refresh this &amp;integration</source>
        <translation>Diese Integrati&amp;on aktualisieren</translation>
    </message>
    <message>
        <source>&amp;Health of the integrations</source>
        <translation>&amp;Zustand der Integrationen</translation>
    </message>
    <message>
        <source>&amp;Activity…</source>
        <translation>&amp;Aktivität…</translation>
    </message>
    <message>
        <source>Refresh a&amp;utomatically</source>
        <translation>A&amp;utomatisch aktualisieren</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Werkzeuge</translation>
    </message>
    <message>
        <source>&amp;Tab-separated text</source>
        <translation>&amp;Tabulatorgetrennter Text</translation>
    </message>
    <message>
        <source>&amp;CSV</source>
        <translation>&amp;CSV</translation>
    </message>
    <message>
        <source>&amp;Markdown table</source>
        <translation>&amp;Markdown-Tabelle</translation>
    </message>
    <message>
        <source>&amp;HTML table</source>
        <translation>&amp;HTML-Tabelle</translation>
    </message>
    <message>
        <source>&amp;JSON, whole orders</source>
        <translation>&amp;JSON, ganze Aufträge</translation>
    </message>
    <message>
        <source>&amp;Webhook events</source>
        <translation>&amp;Webhook-Ereignisse</translation>
    </message>
    <message>
        <source>Order &amp;IDs</source>
        <translation>Auftrags-&amp;IDs</translation>
    </message>
    <message>
        <source>&amp;E-mail addresses</source>
        <translation>&amp;E-Mail-Adressen</translation>
    </message>
    <message>
        <source>&amp;Phone numbers</source>
        <translation>Te&amp;lefonnummern</translation>
    </message>
    <message>
        <source>&amp;Comma</source>
        <comment>between e-mail addresses</comment>
        <translation>&amp;Komma</translation>
    </message>
    <message>
        <source>&amp;Semicolon</source>
        <comment>between e-mail addresses</comment>
        <translation>&amp;Semikolon</translation>
    </message>
    <message>
        <source>&amp;New line</source>
        <comment>between e-mail addresses</comment>
        <translation>&amp;Neue Zeile</translation>
    </message>
    <message>
        <source>E&amp;xport orders…</source>
        <translation>Aufträge e&amp;xportieren…</translation>
    </message>
    <message>
        <source>&amp;Save order as PDF…</source>
        <translation>Auftrag als &amp;PDF speichern…</translation>
    </message>
    <message>
        <source>&amp;Print order…</source>
        <translation>Auftrag druc&amp;ken…</translation>
    </message>
    <message>
        <source>Sim&amp;ulate an hour passing</source>
        <translation>Eine St&amp;unde vergehen lassen</translation>
    </message>
    <message>
        <source>Copy a&amp;s</source>
        <translation>Kopieren a&amp;ls</translation>
    </message>
    <message>
        <source>&amp;Mail candidate</source>
        <translation>E-Mail an den &amp;Kandidaten</translation>
    </message>
    <message>
        <source>Mail the &amp;team</source>
        <translation>E-Mail ans &amp;Team</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Erledigt</translation>
    </message>
    <message>
        <source>Snoo&amp;ze…</source>
        <translation>&amp;Zurückstellen…</translation>
    </message>
    <message>
        <source>No longer s&amp;noozed</source>
        <translation>N&amp;icht mehr zurückgestellt</translation>
    </message>
    <message>
        <source>Mark s&amp;een</source>
        <translation>Als &amp;gesehen markieren</translation>
    </message>
    <message>
        <source>Mark ne&amp;w</source>
        <translation>Als &amp;neu markieren</translation>
    </message>
    <message>
        <source>Mark &amp;all seen</source>
        <translation>&amp;Alle als gesehen markieren</translation>
    </message>
    <message>
        <source>Ne&amp;xt new order</source>
        <translation>Nä&amp;chster neuer Auftrag</translation>
    </message>
    <message>
        <source>&amp;Previous new order</source>
        <translation>&amp;Voriger neuer Auftrag</translation>
    </message>
    <message>
        <source>Tell the desktop of new &amp;orders</source>
        <translation>Neue Aufträge dem &amp;Desktop melden</translation>
    </message>
    <message>
        <source>&amp;Forget order history…</source>
        <translation>Auftrags&amp;verlauf vergessen…</translation>
    </message>
    <message>
        <source>Between &amp;addresses</source>
        <translation>&amp;Zwischen Adressen</translation>
    </message>
    <message>
        <source>C&amp;hase list…</source>
        <translation>Nach&amp;frageliste…</translation>
    </message>
    <message>
        <source>C&amp;ompare with my list…</source>
        <translation>&amp;Mit meiner Liste vergleichen…</translation>
    </message>
    <message>
        <source>Stop asking what &amp;became of orders</source>
        <translation>Ver&amp;bleib nicht weiter erfragen</translation>
    </message>
    <message>
        <source>What &amp;became of it?</source>
        <translation>&amp;Was wurde daraus?</translation>
    </message>
    <message>
        <source>&amp;Erase everything…</source>
        <translation>Alles &amp;löschen…</translation>
    </message>
    <message>
        <source>Stop asking when orders were &amp;created</source>
        <translation>Er&amp;stellung nicht weiter erfragen</translation>
    </message>
    <message>
        <source>When was it &amp;created?</source>
        <translation>Wann wurde er er&amp;stellt?</translation>
    </message>
    <message numerus="yes">
        <source>When was it &amp;created? (up to %n request(s))</source>
        <translation>
            <numerusform>Wann wurde er er&amp;stellt? (bis zu %n Anfrage)</numerusform>
            <numerusform>Wann wurde er er&amp;stellt? (bis zu %n Anfragen)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeText</name>
    <message>
        <source>Candidate or package</source>
        <translation>Kandidat oder Paket</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Hiring team</source>
        <translation>Einstellungsteam</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Kandidat</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Bewerbung</translation>
    </message>
    <message>
        <source>Candidate ID</source>
        <translation>Kandidaten-ID</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Titel der Stelle</translation>
    </message>
    <message>
        <source>Job code</source>
        <translation>Stellencode</translation>
    </message>
    <message>
        <source>Job ID</source>
        <translation>Stellen-ID</translation>
    </message>
</context>
<context>
    <name>ChaseList</name>
    <message>
        <source>Order %1</source>
        <translation>Auftrag %1</translation>
    </message>
    <message>
        <source>- %1, %2: %3</source>
        <comment>candidate, job, what is missing</comment>
        <translation>- %1, %2: %3</translation>
    </message>
    <message>
        <source>no job title</source>
        <translation>ohne Titel der Stelle</translation>
    </message>
    <message numerus="yes">
        <source>Something is missing for %n candidate(s)</source>
        <translation>
            <numerusform>Für %n Kandidaten fehlt etwas</numerusform>
            <numerusform>Für %n Kandidaten fehlt etwas</numerusform>
        </translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>Guten Tag,</translation>
    </message>
    <message>
        <source>Hello %1,</source>
        <translation>Guten Tag %1,</translation>
    </message>
    <message numerus="yes">
        <source>we cannot start the check for %n candidate(s) yet, because this is missing:</source>
        <translation>
            <numerusform>wir können die Prüfung für %n Kandidaten noch nicht beginnen, weil dies fehlt:</numerusform>
            <numerusform>wir können die Prüfung für %n Kandidaten noch nicht beginnen, weil dies fehlt:</numerusform>
        </translation>
    </message>
    <message>
        <source>Please add it in your recruiting system. Thank you!</source>
        <translation>Bitte ergänzen Sie es in Ihrem Bewerbersystem. Vielen Dank!</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Open the window on sample orders, served on this computer.</source>
        <translation>Das Fenster mit Beispielaufträgen öffnen, die dieser Computer selbst bereitstellt.</translation>
    </message>
    <message>
        <source>Colours of the window: system, light or dark.</source>
        <translation>Farben des Fensters: system, light (hell) oder dark (dunkel).</translation>
    </message>
    <message>
        <source>Fetch open orders and write them; needs no display.</source>
        <translation>Offene Aufträge abrufen und ausgeben; braucht keinen Bildschirm.</translation>
    </message>
    <message>
        <source>Fetch from a saved connection.</source>
        <translation>Von einer gespeicherten Verbindung abrufen.</translation>
    </message>
    <message>
        <source>Fetch from this address, such as https://api.kombo.dev/v1.</source>
        <translation>Von dieser Adresse abrufen, etwa https://api.kombo.dev/v1.</translation>
    </message>
    <message>
        <source>Fetch this integration; may be given several times.</source>
        <translation>Diese Integration abrufen; darf mehrmals angegeben werden.</translation>
    </message>
    <message>
        <source>Orders per request, 1 to 250; 250 unless given.</source>
        <translation>Aufträge je Anfrage, 1 bis 250; ohne Angabe 250.</translation>
    </message>
    <message>
        <source>Write only the orders that match, as the filter box would.</source>
        <translation>Nur die Aufträge ausgeben, auf die der Filter passt, wie im Filterfeld.</translation>
    </message>
    <message>
        <source>Write to this file; - is the standard output.</source>
        <translation>In diese Datei schreiben; - ist die Standardausgabe.</translation>
    </message>
    <message>
        <source>Read the API key from the standard input.</source>
        <translation>Den API-Schlüssel von der Standardeingabe lesen.</translation>
    </message>
    <message>
        <source>Serve sample orders on this computer; needs no display.</source>
        <translation>Beispielaufträge auf diesem Computer bereitstellen; braucht keinen Bildschirm.</translation>
    </message>
    <message>
        <source>Port of the sample server; 0 takes a free one.</source>
        <translation>Port des Beispielservers; 0 nimmt einen freien.</translation>
    </message>
    <message>
        <source>Orders of its first integration.</source>
        <translation>Aufträge seiner ersten Integration.</translation>
    </message>
    <message>
        <source>Milliseconds it waits before each answer.</source>
        <translation>Millisekunden, die er vor jeder Antwort wartet.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Diese Hilfe anzeigen.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Die Version anzeigen.</translation>
    </message>
    <message>
        <source>--%1 must be a whole number from %2 to %3.</source>
        <translation>--%1 muss eine ganze Zahl von %2 bis %3 sein.</translation>
    </message>
    <message>
        <source>Give either --connection or --server, not both.</source>
        <translation>Geben Sie entweder --connection oder --server an, nicht beide.</translation>
    </message>
    <message>
        <source>--fetch needs --server and --integration, or --connection.</source>
        <translation>--fetch braucht --server und --integration, oder --connection.</translation>
    </message>
    <message>
        <source>--integration must be an id such as workday:HWUTwvyx2wLoSUHphiWVrp28.</source>
        <translation>--integration muss eine ID sein wie workday:HWUTwvyx2wLoSUHphiWVrp28.</translation>
    </message>
    <message>
        <source>--output needs the name of a file, or - for the standard output.</source>
        <translation>--output braucht den Namen einer Datei, oder - für die Standardausgabe.</translation>
    </message>
    <message>
        <source>--theme must be system, light or dark.</source>
        <translation>--theme muss system, light oder dark sein.</translation>
    </message>
    <message>
        <source>--%1 does not go with the other options; see --help.</source>
        <translation>--%1 passt nicht zu den anderen Optionen; siehe --help.</translation>
    </message>
    <message>
        <source>%1; see --help.</source>
        <comment>what is wrong with the command line</comment>
        <translation>%1; siehe --help.</translation>
    </message>
    <message>
        <source>--connection needs the name of a saved connection.</source>
        <translation>--connection braucht den Namen einer gespeicherten Verbindung.</translation>
    </message>
    <message>
        <source>--server must be an address such as https://api.kombo.dev/v1, without user name, question mark or number sign.</source>
        <translation>--server muss eine Adresse sein wie https://api.kombo.dev/v1, ohne Benutzernamen, Fragezeichen oder Raute.</translation>
    </message>
    <message>
        <source>There is an argument that belongs to no option; see --help.</source>
        <translation>Ein Argument gehört zu keiner Option; siehe --help.</translation>
    </message>
    <message>
        <source>There is no display to open the window on; --help tells what works without one.</source>
        <translation>Es gibt keinen Bildschirm, auf dem sich das Fenster öffnen ließe; --help sagt, was ohne ihn geht.</translation>
    </message>
    <message>
        <source>--filter is not understood. %1</source>
        <comment>%1 is a sentence that says why</comment>
        <translation>--filter wird nicht verstanden. %1</translation>
    </message>
    <message>
        <source>Open the window on a saved response; may be given several times.</source>
        <translation>Das Fenster mit einer gespeicherten Antwort öffnen; darf mehrmals angegeben werden.</translation>
    </message>
    <message>
        <source>--open-file needs the name of a file.</source>
        <translation>--open-file braucht den Namen einer Datei.</translation>
    </message>
    <message>
        <source>Give either --demo or --open-file, not both.</source>
        <translation>Geben Sie entweder --demo oder --open-file an, nicht beide.</translation>
    </message>
    <message>
        <source>List the saved connections: name, address, on or off, integrations; needs no display.</source>
        <translation>Die gespeicherten Verbindungen auflisten: Name, Adresse, an (on) oder aus (off), Integrationen; braucht keinen Bildschirm.</translation>
    </message>
    <message>
        <source>json (an array, unless given), ndjson, webhook (one event a line), csv, tsv, xlsx, md or html.</source>
        <translation>json (ein Array; gilt ohne Angabe), ndjson, webhook (ein Ereignis je Zeile), csv, tsv, xlsx, md oder html.</translation>
    </message>
    <message>
        <source>Of csv, tsv, xlsx, md and html: fields by their paths, such as id,candidate.email; all of them unless given.</source>
        <translation>Für csv, tsv, xlsx, md und html: Felder nach ihren Pfaden, etwa id,candidate.email; ohne Angabe alle.</translation>
    </message>
    <message>
        <source>Of csv: programs (values as received, unless given) or spreadsheets (safe to open in one).</source>
        <translation>Für csv: programs (Werte wie empfangen; gilt ohne Angabe) oder spreadsheets (sicher in einer Tabellenkalkulation zu öffnen).</translation>
    </message>
    <message>
        <source>Write only orders that are not in this list of ids, e-mail addresses or rows of CSV; - is the standard input. Exit code 7 when there are any.</source>
        <translation>Nur Aufträge schreiben, die nicht in dieser Liste von IDs, E-Mail-Adressen oder CSV-Zeilen stehen; - ist die Standardeingabe. Rückgabewert 7, wenn es welche gibt.</translation>
    </message>
    <message>
        <source>--columns goes with --format csv, tsv, xlsx, md and html.</source>
        <translation>--columns gehört zu --format csv, tsv, xlsx, md und html.</translation>
    </message>
    <message>
        <source>--columns: there is no field “%1”. The fields are %2.</source>
        <translation>--columns: Es gibt kein Feld „%1“. Die Felder sind %2.</translation>
    </message>
    <message>
        <source>--columns names “%1” twice.</source>
        <translation>--columns nennt „%1“ zweimal.</translation>
    </message>
    <message>
        <source>--profile must be programs or spreadsheets.</source>
        <translation>--profile muss programs oder spreadsheets sein.</translation>
    </message>
    <message>
        <source>--profile goes with --format csv.</source>
        <translation>--profile gehört zu --format csv.</translation>
    </message>
    <message>
        <source>--format must be json, ndjson, webhook, csv, tsv, xlsx, md or html.</source>
        <translation>--format muss json, ndjson, webhook, csv, tsv, xlsx, md oder html sein.</translation>
    </message>
    <message>
        <source>--filter asks what is remembered of orders (is:new, waiting: and the like), which only the window knows.</source>
        <translation>--filter fragt, was von Aufträgen gemerkt ist (is:new, waiting: und dergleichen); das weiß nur das Fenster.</translation>
    </message>
    <message>
        <source>--compare needs the name of a file, or - for the standard input.</source>
        <translation>--compare braucht den Namen einer Datei oder - für die Standardeingabe.</translation>
    </message>
    <message>
        <source>Erase what Docket keeps on this computer: connections and their keys, what was seen and done, views, settings, log. Asks first; needs no display.</source>
        <translation>Löschen, was Docket auf diesem Computer aufbewahrt: Verbindungen und ihre Schlüssel, was gesehen und erledigt wurde, Ansichten, Einstellungen, Protokoll. Fragt vorher; braucht keine Anzeige.</translation>
    </message>
    <message>
        <source>Erase without asking.</source>
        <translation>Löschen, ohne zu fragen.</translation>
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
        <translation>Zeigt die offenen Aufträge für Assessments und Background-Checks, die bei Kombo warten.

  docket                    öffnet das Fenster
  docket --demo             öffnet es mit Beispielaufträgen
  docket --fetch --server URL --integration ID --key-stdin
                            schreibt offene Aufträge in die Standardausgabe

Der API-Schlüssel kommt von --key-stdin, aus der gespeicherten Verbindung oder aus
der Umgebungsvariablen DOCKET_API_KEY, in dieser Reihenfolge; nie aus einem Argument.

Rückgabewerte von --fetch: 0 alle Aufträge geschrieben; 2 die Befehlszeile; 3 kein
Auftrag, der Grund ist der Schlüssel, die Integration oder ihre Einrichtung;
4 Aufträge geschrieben, aber etwas fehlt; 5 kein Auftrag, der Grund ist das Netz,
der Server oder eine Grenze; 6 die Ausgabe konnte nicht geschrieben werden;
7 mit --compare, alles ist gut und Aufträge stehen nicht in der Liste.
--erase endet mit 0, wenn nichts geblieben ist, mit 2, wenn es nicht bestätigt wurde oder ein
Fenster offen ist, mit 6, wenn etwas nicht entfernt werden konnte.</translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (Kopie)</translation>
    </message>
    <message>
        <source>%1 (copy %2)</source>
        <translation>%1 (Kopie %2)</translation>
    </message>
</context>
<context>
    <name>DemoServer</name>
    <message>
        <source>The sample server could not start: %1</source>
        <translation>Der Beispielserver ließ sich nicht starten: %1</translation>
    </message>
</context>
<context>
    <name>EraseCommand</name>
    <message>
        <source>none</source>
        <comment>saved connections</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>This removes from this computer what Docket keeps: the connections (%1) and their API keys in your password store; which orders were seen, done, snoozed or asked about; views, filters and their history; how the window is arranged; the settings; the log file. It cannot be undone. What you exported stays. Nothing changes at Kombo, where the keys stay valid. These folders go:</source>
        <translation>Von diesem Computer wird entfernt, was Docket aufbewahrt: die Verbindungen (%1) und ihre API-Schlüssel in Ihrem Passwortspeicher; welche Aufträge gesehen, erledigt, zurückgestellt oder angefragt wurden; Ansichten, Filter und ihr Verlauf; wie das Fenster angeordnet ist; die Einstellungen; die Protokolldatei. Das lässt sich nicht rückgängig machen. Was Sie exportiert haben, bleibt. Bei Kombo ändert sich nichts; dort bleiben die Schlüssel gültig. Diese Ordner verschwinden:</translation>
    </message>
    <message>
        <source>Type yes to erase everything: </source>
        <translation>Tippen Sie ja, um alles zu löschen: </translation>
    </message>
    <message>
        <source>yes</source>
        <comment>the answer to: type yes</comment>
        <translation>ja</translation>
    </message>
    <message>
        <source>Docket is open, and would write anew what is erased; quit it first.</source>
        <translation>Docket ist geöffnet und würde wieder schreiben, was gelöscht wird; beenden Sie es zuerst.</translation>
    </message>
    <message>
        <source>--erase asks first, and there is no terminal to ask on; --yes erases without asking.</source>
        <translation>--erase fragt vorher, und es gibt kein Terminal, an dem gefragt werden kann; --yes löscht, ohne zu fragen.</translation>
    </message>
    <message>
        <source>Nothing was erased.</source>
        <translation>Es wurde nichts gelöscht.</translation>
    </message>
    <message>
        <source>Nothing of Docket is left on this computer.</source>
        <translation>Auf diesem Computer ist nichts von Docket geblieben.</translation>
    </message>
    <message>
        <source>Something could not be erased.</source>
        <translation>Etwas konnte nicht gelöscht werden.</translation>
    </message>
    <message>
        <source>The keys stay valid at Kombo until somebody withdraws them there.</source>
        <translation>Bei Kombo bleiben die Schlüssel gültig, bis jemand sie dort zurückzieht.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ExportFormat</name>
    <message>
        <source>Excel workbook (.xlsx)</source>
        <translation>Excel-Arbeitsmappe (.xlsx)</translation>
    </message>
    <message>
        <source>CSV for programs (.csv)</source>
        <translation>CSV für Programme (.csv)</translation>
    </message>
    <message>
        <source>CSV for spreadsheets (.csv)</source>
        <translation>CSV für Tabellenkalkulationen (.csv)</translation>
    </message>
    <message>
        <source>Tab-separated text (.tsv)</source>
        <translation>Tabulatorgetrennter Text (.tsv)</translation>
    </message>
    <message>
        <source>HTML page (.html)</source>
        <translation>HTML-Seite (.html)</translation>
    </message>
    <message>
        <source>Markdown table (.md)</source>
        <translation>Markdown-Tabelle (.md)</translation>
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
        <translation>Webhook-Ereignisse (.ndjson)</translation>
    </message>
    <message>
        <source>Webhook events (.json)</source>
        <translation>Webhook-Ereignisse (.json)</translation>
    </message>
    <message>
        <source>Contacts (.vcf)</source>
        <translation>Kontakte (.vcf)</translation>
    </message>
    <message>
        <source>phones, ids and leading zeros stay as they are</source>
        <translation>Telefonnummern, IDs und führende Nullen bleiben</translation>
    </message>
    <message>
        <source>every value as received</source>
        <translation>jeder Wert wie empfangen</translation>
    </message>
    <message>
        <source>an apostrophe keeps formulas and numbers as text</source>
        <translation>ein Apostroph hält Formeln und Zahlen als Text</translation>
    </message>
    <message>
        <source>for mails and browsers</source>
        <translation>für Mails und Browser</translation>
    </message>
    <message>
        <source>for tickets and wikis</source>
        <translation>für Tickets und Wikis</translation>
    </message>
    <message>
        <source>whole orders as received, in an array</source>
        <translation>ganze Aufträge wie empfangen, in einem Array</translation>
    </message>
    <message>
        <source>whole orders as received, one a line</source>
        <translation>ganze Aufträge wie empfangen, einer je Zeile</translation>
    </message>
    <message>
        <source>as Kombo would have sent them, one a line</source>
        <translation>wie Kombo sie gesendet hätte, eines je Zeile</translation>
    </message>
    <message>
        <source>as Kombo would have sent them, in an array</source>
        <translation>wie Kombo sie gesendet hätte, in einem Array</translation>
    </message>
    <message>
        <source>a vCard for each candidate</source>
        <translation>eine vCard für jeden Kandidaten</translation>
    </message>
</context>
<context>
    <name>ExportJob</name>
    <message>
        <source>Choose at least one column.</source>
        <translation>Wählen Sie mindestens eine Spalte.</translation>
    </message>
    <message>
        <source>While personal data is masked there are no contacts to export.</source>
        <translation>Solange Personendaten verborgen sind, gibt es keine Kontakte zu exportieren.</translation>
    </message>
</context>
<context>
    <name>FacetRow</name>
    <message numerus="yes">
        <source>%1, %n order(s)</source>
        <comment>a value and its count, read aloud</comment>
        <translation>
            <numerusform>%1, %Ln Auftrag</numerusform>
            <numerusform>%1, %Ln Aufträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n order(s), chosen</source>
        <comment>a value and its count, read aloud</comment>
        <translation>
            <numerusform>%1, %Ln Auftrag, gewählt</numerusform>
            <numerusform>%1, %Ln Aufträge, gewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n order(s), excluded</source>
        <comment>a value and its count, read aloud</comment>
        <translation>
            <numerusform>%1, %Ln Auftrag, ausgeschlossen</numerusform>
            <numerusform>%1, %Ln Aufträge, ausgeschlossen</numerusform>
        </translation>
    </message>
    <message>
        <source>Masked</source>
        <translation>Verborgen</translation>
    </message>
    <message>
        <source>%1, failed</source>
        <comment>an integration, read aloud</comment>
        <translation>%1, fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1, closed</source>
        <comment>a section, read aloud</comment>
        <translation>%1, zugeklappt</translation>
    </message>
    <message>
        <source>%1, open</source>
        <comment>a section, read aloud</comment>
        <translation>%1, aufgeklappt</translation>
    </message>
    <message>
        <source>%1, shown now</source>
        <comment>a saved view, read aloud</comment>
        <translation>%1, wird gezeigt</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n order(s), shown now</source>
        <comment>which orders are looked at, read aloud</comment>
        <translation>
            <numerusform>%1, %n Auftrag, jetzt gezeigt</numerusform>
            <numerusform>%1, %n Aufträge, jetzt gezeigt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterCompletion</name>
    <message>
        <source>Is there</source>
        <comment>the field of an order has a value</comment>
        <translation>Ist vorhanden</translation>
    </message>
    <message>
        <source>Is missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>%1 is not</source>
        <comment>a field: Country is not …</comment>
        <translation>%1 ist nicht</translation>
    </message>
    <message>
        <source>%1 is</source>
        <comment>a field: Country is …</comment>
        <translation>%1 ist</translation>
    </message>
    <message>
        <source>Is not, needs not</source>
        <translation>Ist nicht, braucht nicht</translation>
    </message>
    <message>
        <source>Is, or needs attention</source>
        <translation>Ist, oder braucht Aufmerksamkeit</translation>
    </message>
</context>
<context>
    <name>FilterText</name>
    <message>
        <source>Job</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Job code</source>
        <translation>Stellencode</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Kandidat</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Stadt</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Hiring team</source>
        <translation>Einstellungsteam</translation>
    </message>
    <message>
        <source>Recruiter</source>
        <translation>Recruiter</translation>
    </message>
    <message>
        <source>Hiring manager</source>
        <translation>Hiring Manager</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Bewerbung</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Integration</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Braucht Aufmerksamkeit</translation>
    </message>
    <message>
        <source>Any field</source>
        <translation>Beliebiges Feld</translation>
    </message>
    <message>
        <source>No phone number</source>
        <translation>Keine Telefonnummer</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Kein Name</translation>
    </message>
    <message>
        <source>E-mail malformed</source>
        <translation>E-Mail fehlerhaft</translation>
    </message>
    <message>
        <source>No location</source>
        <translation>Kein Standort</translation>
    </message>
    <message>
        <source>Country not recognised</source>
        <translation>Land nicht erkannt</translation>
    </message>
    <message>
        <source>No recruiter</source>
        <translation>Kein Recruiter</translation>
    </message>
    <message>
        <source>No description</source>
        <translation>Keine Beschreibung</translation>
    </message>
    <message>
        <source>Duplicate candidate</source>
        <translation>Kandidat mehrfach</translation>
    </message>
    <message>
        <source>Anything</source>
        <translation>Irgendein Grund</translation>
    </message>
    <message>
        <source>All open</source>
        <translation>Alle offenen</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Zu tun</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Angefragt</translation>
    </message>
    <message>
        <source>No longer open</source>
        <translation>Nicht mehr offen</translation>
    </message>
    <message>
        <source>Since today</source>
        <translation>Seit heute</translation>
    </message>
    <message>
        <source>1–2 days</source>
        <translation>1–2 Tage</translation>
    </message>
    <message>
        <source>3–7 days</source>
        <translation>3–7 Tage</translation>
    </message>
    <message>
        <source>Over a week</source>
        <translation>Über eine Woche</translation>
    </message>
    <message>
        <source>Over a month</source>
        <translation>Über einen Monat</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>In der Liste</translation>
    </message>
    <message>
        <source>Not in the list</source>
        <translation>Nicht in der Liste</translation>
    </message>
</context>
<context>
    <name>KeyVault</name>
    <message>
        <source>No password store is running on this desktop.</source>
        <translation>Auf diesem Desktop läuft kein Passwortspeicher.</translation>
    </message>
    <message>
        <source>The saved key cannot be found: it was removed, or your password store is locked.</source>
        <translation>Der gespeicherte Schlüssel ist nicht zu finden: Er wurde entfernt, oder Ihr Passwortspeicher ist gesperrt.</translation>
    </message>
    <message>
        <source>Your password store did not answer as it should.</source>
        <translation>Ihr Passwortspeicher hat nicht so geantwortet, wie er sollte.</translation>
    </message>
    <message>
        <source>Your password store is locked.</source>
        <translation>Ihr Passwortspeicher ist gesperrt.</translation>
    </message>
    <message>
        <source>Your password store denied access to the key.</source>
        <translation>Ihr Passwortspeicher hat den Zugriff auf den Schlüssel verweigert.</translation>
    </message>
    <message>
        <source>The saved key is not there any more.</source>
        <translation>Der gespeicherte Schlüssel ist nicht mehr da.</translation>
    </message>
</context>
<context>
    <name>LabelColor</name>
    <message>
        <source>No colour</source>
        <translation>Keine Farbe</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
</context>
<context>
    <name>ListFile</name>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>„%1“ lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>“%1” is no spreadsheet that Docket can read.</source>
        <translation>„%1“ ist keine Tabelle, die Docket lesen kann.</translation>
    </message>
</context>
<context>
    <name>MarkText</name>
    <message>
        <source>Snoozed until %1</source>
        <translation>Zurückgestellt bis %1</translation>
    </message>
    <message>
        <source>Changed since done</source>
        <translation>Geändert, seit erledigt</translation>
    </message>
    <message>
        <source>Asked %1</source>
        <translation>Angefragt %1</translation>
    </message>
    <message>
        <source>today %1</source>
        <comment>a time of day</comment>
        <translation>heute %1</translation>
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
    <message>
        <source>Completed</source>
        <comment>an order</comment>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>an order</comment>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Rejected</source>
        <comment>an order</comment>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Still open at Kombo</source>
        <comment>an order</comment>
        <translation>Bei Kombo noch offen</translation>
    </message>
    <message>
        <source>Another status, see Status</source>
        <comment>of an order</comment>
        <translation>Ein anderer Status, siehe Status</translation>
    </message>
    <message>
        <source>Unknown: Kombo does not list this order</source>
        <comment>of an order</comment>
        <translation>Unbekannt: Kombo führt diesen Auftrag nicht auf</translation>
    </message>
    <message>
        <source>Unknown: Kombo could not be asked</source>
        <comment>of an order</comment>
        <translation>Unbekannt: Kombo konnte nicht gefragt werden</translation>
    </message>
    <message>
        <source>%1 (asked %2)</source>
        <comment>what became of an order, and when Kombo was asked</comment>
        <translation>%1 (gefragt %2)</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <comment>what was done with an order, and the name of a colleague</comment>
        <translation>%1, von %2</translation>
    </message>
</context>
<context>
    <name>MemoryFile</name>
    <message>
        <source>The history file cannot be written; history lasts until Docket ends.</source>
        <translation>Die Datei für den Verlauf lässt sich nicht schreiben; der Verlauf gilt, bis Docket endet.</translation>
    </message>
    <message>
        <source>The history was written by a later Docket. It is left alone, and what is marked now lasts until Docket ends.</source>
        <translation>Den Verlauf hat ein neueres Docket geschrieben. Er bleibt unberührt, und was Sie jetzt markieren, gilt, bis Docket endet.</translation>
    </message>
    <message>
        <source>The history belongs to a key that is not in the password store any more. It is kept aside as %1; history starts now.</source>
        <translation>Der Verlauf gehört zu einem Schlüssel, der nicht mehr im Passwortspeicher ist. Er liegt beiseite als %1; der Verlauf beginnt jetzt.</translation>
    </message>
    <message>
        <source>The history file was damaged. It is kept aside as %1; history starts now.</source>
        <translation>Die Datei für den Verlauf war beschädigt. Sie liegt beiseite als %1; der Verlauf beginnt jetzt.</translation>
    </message>
    <message>
        <source>The history file cannot be read; history lasts until Docket ends.</source>
        <translation>Die Datei für den Verlauf lässt sich nicht lesen; der Verlauf gilt, bis Docket endet.</translation>
    </message>
</context>
<context>
    <name>OrderColumn</name>
    <message>
        <source>Candidate</source>
        <translation>Kandidat</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Recruiter</source>
        <translation>Recruiter</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Job code</source>
        <translation>Stellencode</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Integration</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Seen here since</source>
        <translation>Hier gesehen seit</translation>
    </message>
</context>
<context>
    <name>OrderEnquiry</name>
    <message>
        <source>Their integrations are not open now; nothing was asked.</source>
        <translation>Ihre Integrationen sind gerade nicht geöffnet; es wurde nichts gefragt.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n it is unknown.</source>
        <comment>orders</comment>
        <translation>
            <numerusform>Von %n ist es unbekannt.</numerusform>
            <numerusform>Von %n ist es unbekannt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an integration, and what happened</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>It ended before all were asked for.</source>
        <translation>Es endete, bevor nach allen gefragt war.</translation>
    </message>
</context>
<context>
    <name>OrderSheet</name>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Integration</translation>
    </message>
    <message>
        <source>Candidate in the ATS</source>
        <translation>Kandidat im ATS</translation>
    </message>
    <message>
        <source>Application in the ATS</source>
        <translation>Bewerbung im ATS</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Job code</source>
        <translation>Stellennummer</translation>
    </message>
    <message>
        <source>Job in the ATS</source>
        <translation>Stelle im ATS</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Hiring team</source>
        <translation>Einstellungsteam</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
</context>
<context>
    <name>OrderWriter</name>
    <message>
        <source>An Excel sheet holds %1 orders, and these are %2. Narrow the filter, or choose CSV.</source>
        <translation>Ein Excel-Blatt fasst %1 Aufträge, und dies sind %2. Grenzen Sie den Filter ein, oder wählen Sie CSV.</translation>
    </message>
</context>
<context>
    <name>OutputAbout</name>
    <message>
        <source>Sample data: these orders and people are invented.</source>
        <translation>Beispieldaten: Diese Aufträge und Personen sind erfunden.</translation>
    </message>
    <message>
        <source>Personal data is masked.</source>
        <translation>Personendaten sind verborgen.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>filter</comment>
        <translation>keiner</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Geschrieben von</translation>
    </message>
    <message>
        <source>Open orders</source>
        <translation>Offene Aufträge</translation>
    </message>
    <message>
        <source>View</source>
        <comment>which orders</comment>
        <translation>Ansicht</translation>
    </message>
</context>
<context>
    <name>OutputFile</name>
    <message>
        <source>%1 is a folder; give the name of a file.</source>
        <translation>%1 ist ein Ordner; geben Sie den Namen einer Datei an.</translation>
    </message>
    <message>
        <source>%1 cannot be written: its folder does not exist.</source>
        <translation>%1 lässt sich nicht schreiben: Der Ordner dafür fehlt.</translation>
    </message>
    <message>
        <source>%1 cannot be written: you have no permission to write there.</source>
        <translation>%1 lässt sich nicht schreiben: Sie dürfen dort nicht schreiben.</translation>
    </message>
    <message>
        <source>Nobody reads the output any more.</source>
        <translation>Niemand liest die Ausgabe mehr.</translation>
    </message>
    <message>
        <source>%1 could not be written: the disk is full. The earlier file, if there was one, is untouched.</source>
        <translation>%1 konnte nicht geschrieben werden: Der Datenträger ist voll. Eine frühere Datei ist unverändert.</translation>
    </message>
    <message>
        <source>%1 could not be written. The earlier file, if there was one, is untouched.</source>
        <translation>%1 konnte nicht geschrieben werden. Eine frühere Datei ist unverändert.</translation>
    </message>
    <message>
        <source>%1 could not be written: it is full.</source>
        <translation>%1 konnte nicht geschrieben werden: Dort ist kein Platz mehr.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The standard output</source>
        <translation>Die Standardausgabe</translation>
    </message>
</context>
<context>
    <name>PlaceText</name>
    <message>
        <source>candidate</source>
        <translation>Kandidat</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>candidate ID</source>
        <translation>Kandidaten-ID</translation>
    </message>
    <message>
        <source>application</source>
        <translation>Bewerbung</translation>
    </message>
    <message>
        <source>order</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>package</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>job</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>job code</source>
        <translation>Stellencode</translation>
    </message>
    <message>
        <source>job ID</source>
        <translation>Stellen-ID</translation>
    </message>
    <message>
        <source>location</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>hiring team</source>
        <translation>Einstellungsteam</translation>
    </message>
    <message>
        <source>description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>integration</source>
        <translation>Integration</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>connection</source>
        <translation>Verbindung</translation>
    </message>
</context>
<context>
    <name>QNativeSocketEngine</name>
    <message>
        <source>Out of resources</source>
        <translation>Keine Ressourcen verfügbar</translation>
    </message>
    <message>
        <source>Network unreachable</source>
        <translation>Das Netzwerk ist nicht erreichbar</translation>
    </message>
</context>
<context>
    <name>QueryHint</name>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>Ein Anführungszeichen ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>The expression ‘%1’ has no closing /.</source>
        <translation>Dem Ausdruck „%1“ fehlt das schließende /.</translation>
    </message>
    <message>
        <source>No field ‘%1’.</source>
        <translation>Kein Feld „%1“.</translation>
    </message>
    <message>
        <source>No field ‘%1’. Did you mean %2:?</source>
        <translation>Kein Feld „%1“. Meinten Sie %2:?</translation>
    </message>
    <message>
        <source>Nothing to look for stands behind ‘%1:’.</source>
        <translation>Hinter „%1:“ steht nichts, wonach zu suchen wäre.</translation>
    </message>
    <message>
        <source>‘%1:%2’ is not known.</source>
        <translation>„%1:%2“ ist nicht bekannt.</translation>
    </message>
    <message>
        <source>‘%1:%2’ is not known. Did you mean %1:%3?</source>
        <translation>„%1:%2“ ist nicht bekannt. Meinten Sie %1:%3?</translation>
    </message>
    <message>
        <source>A quotation mark is not closed; searching for all that follows it.</source>
        <translation>Ein Anführungszeichen ist nicht geschlossen; gesucht wird alles, was darauf folgt.</translation>
    </message>
    <message>
        <source>The expression ‘%1’ has no closing /; searching for the text.</source>
        <translation>Dem Ausdruck „%1“ fehlt das schließende /; gesucht wird der Text.</translation>
    </message>
    <message>
        <source>No field ‘%1’; searching for the text.</source>
        <translation>Kein Feld „%1“; gesucht wird der Text.</translation>
    </message>
    <message>
        <source>No field ‘%1’; searching for the text. Did you mean %2:?</source>
        <translation>Kein Feld „%1“; gesucht wird der Text. Meinten Sie %2:?</translation>
    </message>
    <message>
        <source>The expression ‘%1’ cannot be read.</source>
        <translation>Der Ausdruck „%1“ lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The filter is too long.</source>
        <translation>Der Filter ist zu lang.</translation>
    </message>
    <message>
        <source>The expression ‘%1’ cannot be read; searching for the text.</source>
        <translation>Der Ausdruck „%1“ lässt sich nicht lesen; gesucht wird der Text.</translation>
    </message>
    <message>
        <source>Nothing to look for stands behind ‘%1:’ yet.</source>
        <translation>Hinter „%1:“ steht noch nichts, wonach zu suchen wäre.</translation>
    </message>
    <message>
        <source>The filter is too long; its end is left out.</source>
        <translation>Der Filter ist zu lang; sein Ende bleibt weg.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>The settings file was damaged. What could be read is in use; the file as it was is kept as %1.</source>
        <translation>Die Einstellungsdatei war beschädigt. Was sich lesen ließ, wird verwendet; die Datei, wie sie war, liegt als %1 daneben.</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>In the filter box</source>
        <translation>Im Filterfeld</translation>
    </message>
    <message>
        <source>Go to the orders</source>
        <translation>Zu den Aufträgen gehen</translation>
    </message>
    <message>
        <source>Clear the filter; once more: go to the orders</source>
        <translation>Den Filter leeren; noch einmal: zu den Aufträgen gehen</translation>
    </message>
    <message>
        <source>Take the proposal</source>
        <translation>Den Vorschlag nehmen</translation>
    </message>
    <message>
        <source>Show the filters used before</source>
        <translation>Die schon benutzten Filter zeigen</translation>
    </message>
    <message>
        <source>On a chip: take it out of the filter</source>
        <translation>Auf einem Chip: ihn aus dem Filter nehmen</translation>
    </message>
    <message>
        <source>In the list of orders</source>
        <translation>In der Liste der Aufträge</translation>
    </message>
    <message>
        <source>Go to the details of the order</source>
        <translation>Zu den Details des Auftrags gehen</translation>
    </message>
    <message>
        <source>From the first order: go to the filter box</source>
        <translation>Vom ersten Auftrag: ins Filterfeld gehen</translation>
    </message>
    <message>
        <source>Select more orders</source>
        <translation>Weitere Aufträge auswählen</translation>
    </message>
    <message>
        <source>Open the menu of the order</source>
        <translation>Das Menü des Auftrags öffnen</translation>
    </message>
    <message>
        <source>In the details</source>
        <translation>In den Details</translation>
    </message>
    <message>
        <source>Copy the field</source>
        <translation>Das Feld kopieren</translation>
    </message>
    <message>
        <source>Open the menu of the field</source>
        <translation>Das Menü des Feldes öffnen</translation>
    </message>
    <message>
        <source>Find in the description or in Raw, when the keys are there</source>
        <translation>In der Beschreibung oder den Rohdaten suchen, wenn die Tasten dort sind</translation>
    </message>
    <message>
        <source>Back to the list of orders</source>
        <translation>Zurück zur Liste der Aufträge</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>two keys that do the same</comment>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>In the side bar and the overview</source>
        <translation>In der Seitenleiste und der Übersicht</translation>
    </message>
    <message>
        <source>Show only these orders</source>
        <translation>Nur diese Aufträge zeigen</translation>
    </message>
    <message>
        <source>Add these orders</source>
        <translation>Diese Aufträge hinzunehmen</translation>
    </message>
    <message>
        <source>Take this out of the filter</source>
        <translation>Dies aus dem Filter nehmen</translation>
    </message>
    <message>
        <source>Copy the counts</source>
        <translation>Die Anzahlen kopieren</translation>
    </message>
</context>
<context>
    <name>Situation</name>
    <message>
        <source>Retry</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Replace key…</source>
        <translation>Schlüssel ersetzen…</translation>
    </message>
    <message>
        <source>Edit IDs…</source>
        <translation>IDs bearbeiten…</translation>
    </message>
    <message>
        <source>Edit address…</source>
        <translation>Adresse bearbeiten…</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>Nachricht kopieren</translation>
    </message>
    <message>
        <source>Open log</source>
        <translation>Log öffnen</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Your administrator</source>
        <translation>Ihre IT</translation>
    </message>
    <message>
        <source>An administrator of the customer&apos;s ATS</source>
        <translation>Die ATS-Administration des Kunden</translation>
    </message>
    <message>
        <source>Kombo</source>
        <translation>Kombo</translation>
    </message>
    <message>
        <source>Nobody; it passes by itself</source>
        <translation>Niemand; es geht von selbst vorüber</translation>
    </message>
    <message>
        <source>No orders here yet</source>
        <translation>Hier sind noch keine Aufträge</translation>
    </message>
    <message>
        <source>See it with sample orders, or connect to Kombo.</source>
        <translation>Schauen Sie sich Docket mit Beispielaufträgen an, oder verbinden Sie es mit Kombo.</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Verbinden…</translation>
    </message>
    <message>
        <source>Try with demo data</source>
        <translation>Mit Demodaten ausprobieren</translation>
    </message>
    <message>
        <source>Docket only reads. Your key stays in this computer&apos;s keyring.</source>
        <translation>Docket liest nur. Ihr Schlüssel bleibt in Ihrem Passwortspeicher.</translation>
    </message>
    <message>
        <source>Enter the key again to use it for this session, or start a password store and try again.</source>
        <translation>Geben Sie den Schlüssel für diese Sitzung noch einmal ein, oder starten Sie einen Passwortspeicher und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Unlock it and try again, or enter the key again.</source>
        <translation>Entsperren Sie ihn und versuchen Sie es erneut, oder geben Sie den Schlüssel noch einmal ein.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Enter the key…</source>
        <translation>Schlüssel eingeben…</translation>
    </message>
    <message>
        <source>Loading %1…</source>
        <translation>%1 wird geladen…</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Seite %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>You are done</source>
        <translation>Sie sind fertig</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is open at %n integration(s). Checked %1.</source>
        <translation>
            <numerusform>Bei %Ln Integration ist nichts offen. Geprüft um %1.</numerusform>
            <numerusform>Bei %Ln Integrationen ist nichts offen. Geprüft um %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>No order matches “%1”</source>
        <translation>Kein Auftrag passt zu „%1“</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) are hidden by the filter.</source>
        <translation>
            <numerusform>%Ln Auftrag ist durch den Filter ausgeblendet.</numerusform>
            <numerusform>%Ln Aufträge sind durch den Filter ausgeblendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>Stopped before an order came</source>
        <translation>Angehalten, bevor ein Auftrag kam</translation>
    </message>
    <message>
        <source>Nothing is known about open orders yet.</source>
        <translation>Über offene Aufträge ist noch nichts bekannt.</translation>
    </message>
    <message>
        <source>%1: stopped after page %2</source>
        <translation>%1: nach Seite %2 angehalten</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n order(s) could not be read</source>
        <translation>
            <numerusform>%1: %Ln Auftrag war nicht lesbar</numerusform>
            <numerusform>%1: %Ln Aufträge waren nicht lesbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) are here, more may exist.</source>
        <translation>
            <numerusform>%Ln Auftrag ist da, es kann weitere geben.</numerusform>
            <numerusform>%Ln Aufträge sind da, es kann weitere geben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Orders of an earlier load are still shown.</source>
        <translation>Aufträge von einem früheren Laden werden weiter angezeigt.</translation>
    </message>
    <message>
        <source>All others are shown; the load itself was complete.</source>
        <translation>Alle anderen werden angezeigt; geladen wurde bis zum Ende.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>Who can fix it</source>
        <translation>Wer helfen kann</translation>
    </message>
    <message>
        <source>What Docket does</source>
        <translation>Was Docket tut</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message numerus="yes">
        <source>%n integration(s) need attention</source>
        <translation>
            <numerusform>%Ln Integration braucht Aufmerksamkeit</numerusform>
            <numerusform>%Ln Integrationen brauchen Aufmerksamkeit</numerusform>
        </translation>
    </message>
    <message>
        <source>All others are up to date.</source>
        <translation>Alle anderen sind aktuell.</translation>
    </message>
    <message>
        <source>No orders loaded</source>
        <translation>Keine Aufträge geladen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>orders that match, of all that are open</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 open</source>
        <comment>number of open orders</comment>
        <translation>%1 offen</translation>
    </message>
    <message>
        <source>so far</source>
        <translation>bisher</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>Stand %1</translation>
    </message>
    <message numerus="yes">
        <source>as of %1 (%n min)</source>
        <translation>
            <numerusform>Stand %1 (vor %Ln min)</numerusform>
            <numerusform>Stand %1 (vor %Ln min)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Loading %1, page %2, %n order(s)…</source>
        <translation>
            <numerusform>%1 wird geladen, Seite %2, %Ln Auftrag…</numerusform>
            <numerusform>%1 wird geladen, Seite %2, %Ln Aufträge…</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for your password store…</source>
        <translation>Docket wartet auf Ihren Passwortspeicher…</translation>
    </message>
    <message>
        <source>It may ask you to unlock it.</source>
        <translation>Vielleicht fragt er Sie, ob Sie ihn entsperren.</translation>
    </message>
    <message>
        <source>Copy as received</source>
        <translation>Wie empfangen kopieren</translation>
    </message>
    <message>
        <source>Open a saved response…</source>
        <translation>Gespeicherte Antwort öffnen…</translation>
    </message>
    <message>
        <source>Close file</source>
        <translation>Datei schließen</translation>
    </message>
    <message numerus="yes">
        <source>Reading %n file(s)…</source>
        <translation>
            <numerusform>%Ln Datei wird gelesen…</numerusform>
            <numerusform>%Ln Dateien werden gelesen…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No open orders in %n file(s)</source>
        <translation>
            <numerusform>Keine offenen Aufträge in %Ln Datei</numerusform>
            <numerusform>Keine offenen Aufträge in %Ln Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>This is no saved response of open orders</source>
        <translation>Das ist keine gespeicherte Antwort mit offenen Aufträgen</translation>
    </message>
    <message>
        <source>Open another…</source>
        <translation>Andere öffnen…</translation>
    </message>
    <message numerus="yes">
        <source>From %n file(s); refresh is off.</source>
        <translation>
            <numerusform>Aus %Ln Datei; Aktualisieren ist aus.</numerusform>
            <numerusform>Aus %Ln Dateien; Aktualisieren ist aus.</numerusform>
        </translation>
    </message>
    <message>
        <source>From file %1 (%2); refresh is off.</source>
        <translation>Aus der Datei %1 (%2); Aktualisieren ist aus.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read</source>
        <translation>
            <numerusform>%Ln Datei war nicht lesbar</numerusform>
            <numerusform>%Ln Dateien waren nicht lesbar</numerusform>
        </translation>
    </message>
    <message>
        <source>Switch endpoint</source>
        <translation>Endpunkt wechseln</translation>
    </message>
    <message>
        <source>It was removed from your password store. Enter the key again.</source>
        <translation>Er wurde aus Ihrem Passwortspeicher entfernt. Geben Sie den Schlüssel erneut ein.</translation>
    </message>
    <message>
        <source>Allow it in your password store and try again, or enter the key again.</source>
        <translation>Erlauben Sie es in Ihrem Passwortspeicher und versuchen Sie es erneut, oder geben Sie den Schlüssel erneut ein.</translation>
    </message>
    <message>
        <source>Try again, or enter the key to use it for this session.</source>
        <translation>Versuchen Sie es erneut, oder geben Sie den Schlüssel ein, um ihn in dieser Sitzung zu benutzen.</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) have no key.</source>
        <translation>
            <numerusform>%n Verbindung hat keinen Schlüssel.</numerusform>
            <numerusform>%n Verbindungen haben keinen Schlüssel.</numerusform>
        </translation>
    </message>
    <message>
        <source>All connections are switched off</source>
        <translation>Alle Verbindungen sind ausgeschaltet</translation>
    </message>
    <message>
        <source>Nothing is loaded from Kombo.</source>
        <translation>Es wird nichts von Kombo geladen.</translation>
    </message>
    <message>
        <source>Switch them on</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>two counts of what needs attention</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) have no key</source>
        <translation>
            <numerusform>%n Verbindung hat keinen Schlüssel</numerusform>
            <numerusform>%n Verbindungen haben keinen Schlüssel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Orders of %n connection(s) are not loaded.</source>
        <translation>
            <numerusform>Aufträge von %n Verbindung sind nicht geladen.</numerusform>
            <numerusform>Aufträge von %n Verbindungen sind nicht geladen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Next refresh %1</source>
        <comment>a time</comment>
        <translation>Nächstes Laden %1</translation>
    </message>
    <message>
        <source>Automatic refresh waits for you</source>
        <translation>Automatisches Laden wartet auf Sie</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Nichts zu tun</translation>
    </message>
    <message numerus="yes">
        <source>%n open order(s) are done or snoozed.</source>
        <translation>
            <numerusform>%n offener Auftrag ist erledigt oder zurückgestellt.</numerusform>
            <numerusform>%n offene Aufträge sind erledigt oder zurückgestellt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Nichts Neues</translation>
    </message>
    <message>
        <source>You have looked at everything that came.</source>
        <translation>Sie haben alles angesehen, was kam.</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>Nichts geändert</translation>
    </message>
    <message>
        <source>No open order is different from when you looked at it.</source>
        <translation>Kein offener Auftrag ist anders als beim letzten Ansehen.</translation>
    </message>
    <message>
        <source>Mark orders as done with Ctrl+D; they come back when they change.</source>
        <translation>Markieren Sie Aufträge mit Strg+D als erledigt; sie kommen zurück, wenn sie sich ändern.</translation>
    </message>
    <message>
        <source>Nothing snoozed</source>
        <translation>Nichts zurückgestellt</translation>
    </message>
    <message>
        <source>Snooze orders with Ctrl+Shift+D; they come back at the time you choose.</source>
        <translation>Stellen Sie Aufträge mit Strg+Umschalt+D zurück; sie kommen zu der Zeit wieder, die Sie wählen.</translation>
    </message>
    <message>
        <source>All open orders</source>
        <translation>Alle offenen Aufträge</translation>
    </message>
    <message>
        <source>What is to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>%1 to do</source>
        <comment>number of orders</comment>
        <translation>%1 zu tun</translation>
    </message>
    <message>
        <source>%1 new</source>
        <comment>number of orders</comment>
        <translation>%1 neu</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <comment>number of orders</comment>
        <translation>%1 geändert</translation>
    </message>
    <message>
        <source>%1 done</source>
        <comment>number of orders</comment>
        <translation>%1 erledigt</translation>
    </message>
    <message>
        <source>%1 snoozed</source>
        <comment>number of orders</comment>
        <translation>%1 zurückgestellt</translation>
    </message>
    <message>
        <source>%1 no longer open</source>
        <comment>number of orders</comment>
        <translation>%1 nicht mehr offen</translation>
    </message>
    <message>
        <source>Enter proxy password…</source>
        <translation>Proxy-Passwort eingeben…</translation>
    </message>
    <message>
        <source>No open order is marked done</source>
        <translation>Kein offener Auftrag ist erledigt</translation>
    </message>
    <message>
        <source>No order has gone</source>
        <translation>Kein Auftrag ist verschwunden</translation>
    </message>
    <message>
        <source>No order is remembered that is no longer open.</source>
        <translation>Hier ist kein Auftrag vermerkt, der nicht mehr offen ist.</translation>
    </message>
</context>
<context>
    <name>Snippet</name>
    <message>
        <source>Candidate ID</source>
        <translation>Kandidaten-ID</translation>
    </message>
    <message>
        <source>Job ID</source>
        <translation>Stellen-ID</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
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
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>a Qt date format: weekday, day and month of a trend</comment>
        <translation>ddd d. MMM</translation>
    </message>
    <message>
        <source>not loaded completely</source>
        <comment>orders on a day</comment>
        <translation>nicht vollständig geladen</translation>
    </message>
    <message>
        <source>There is no history yet. It starts with the first complete load.</source>
        <translation>Es gibt noch keinen Verlauf. Er beginnt mit dem ersten vollständigen Laden.</translation>
    </message>
    <message>
        <source>%1 open on %2, the only day known so far.</source>
        <translation>%1 offen am %2, dem bisher einzigen bekannten Tag.</translation>
    </message>
    <message>
        <source>%1 open on %2, %3 on %4; between %5 and %6.</source>
        <translation>%1 offen am %2, %3 am %4; zwischen %5 und %6.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) without a complete load.</source>
        <translation>
            <numerusform>%n Tag ohne vollständiges Laden.</numerusform>
            <numerusform>%n Tage ohne vollständiges Laden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkbookWriter</name>
    <message>
        <source>… (cut)</source>
        <comment>at the end of a text that did not fit</comment>
        <translation>… (gekürzt)</translation>
    </message>
    <message>
        <source>The workbook could not be made: there is no room for temporary files in %1.</source>
        <translation>Die Arbeitsmappe konnte nicht erstellt werden: In %1 ist kein Platz für temporäre Dateien.</translation>
    </message>
    <message>
        <source>Orders</source>
        <comment>sheet</comment>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>About</source>
        <comment>sheet</comment>
        <translation>Über</translation>
    </message>
</context>
<context>
    <name>docket::AboutDialog</name>
    <message>
        <source>About Docket</source>
        <translation>Über Docket</translation>
    </message>
    <message>
        <source>Docket %1</source>
        <translation>Docket %1</translation>
    </message>
    <message>
        <source>Shows the open assessment and background-check orders that wait at Kombo. It only reads.</source>
        <translation>Zeigt die offenen Aufträge für Assessments und Background-Checks, die bei Kombo warten. Docket liest nur.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Free software under the MIT licence. © The Docket authors.</source>
        <translation>Freie Software unter der MIT-Lizenz. © Die Autoren von Docket.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the versions, for a question to support</source>
        <translation>Die Versionen kopieren, für eine Frage an den Support</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Erstellt mit</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Wofür</translation>
    </message>
    <message>
        <source>Libraries and their licences</source>
        <translation>Bibliotheken und ihre Lizenzen</translation>
    </message>
    <message>
        <source>the window, the network</source>
        <translation>das Fenster, das Netz</translation>
    </message>
    <message>
        <source>asks the password store</source>
        <translation>fragt den Passwortspeicher</translation>
    </message>
    <message>
        <source>the way to the password store</source>
        <translation>der Weg zum Passwortspeicher</translation>
    </message>
    <message>
        <source>reads Kombo&apos;s answers</source>
        <translation>liest die Antworten von Kombo</translation>
    </message>
    <message>
        <source>patterns in the filter</source>
        <translation>Muster im Filter</translation>
    </message>
    <message>
        <source>languages, sorting, countries</source>
        <translation>Sprachen, Sortierung, Länder</translation>
    </message>
    <message>
        <source>letters, where installed</source>
        <translation>Schrift, wo installiert</translation>
    </message>
    <message>
        <source>ids and code</source>
        <translation>IDs und Code</translation>
    </message>
    <message>
        <source>Excel workbooks</source>
        <translation>Excel-Arbeitsmappen</translation>
    </message>
    <message>
        <source>keeps what is remembered of orders</source>
        <translation>bewahrt, was von Aufträgen gemerkt ist</translation>
    </message>
    <message>
        <source>hides what is remembered</source>
        <translation>verbirgt, was gemerkt ist</translation>
    </message>
    <message>
        <source>unpacks spreadsheets</source>
        <translation>packt Tabellen aus</translation>
    </message>
</context>
<context>
    <name>docket::ActivityKeeper</name>
    <message>
        <source>Activity saved in %1</source>
        <translation>Aktivität gespeichert in %1</translation>
    </message>
</context>
<context>
    <name>docket::ActivityLog</name>
    <message>
        <source>The log file could not be written: %1</source>
        <translation>Die Logdatei ließ sich nicht schreiben: %1</translation>
    </message>
</context>
<context>
    <name>docket::ActivityModel</name>
    <message>
        <source>Orders</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Check key</source>
        <translation>Schlüssel prüfen</translation>
    </message>
    <message>
        <source>About the integration</source>
        <translation>Zur Integration</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Pakete</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Zeit (UTC)</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Integration</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Gefragt nach</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Milliseconds</source>
        <translation>Millisekunden</translation>
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
        <translation>Versuch</translation>
    </message>
</context>
<context>
    <name>docket::ActivityWindow</name>
    <message>
        <source>&amp;Write a log file</source>
        <translation>&amp;Protokolldatei schreiben</translation>
    </message>
    <message>
        <source>Activity – Docket</source>
        <translation>Aktivität – Docket</translation>
    </message>
    <message>
        <source>The latest requests, the newest first. They hold no key and nothing of an order.</source>
        <translation>Die letzten Anfragen, die neueste zuerst. Sie enthalten keinen Schlüssel und nichts von einem Auftrag.</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>Alles &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Sch&amp;ließen</translation>
    </message>
    <message>
        <source>Save activity</source>
        <translation>Aktivität speichern</translation>
    </message>
</context>
<context>
    <name>docket::ChaseDesk</name>
    <message>
        <source>The chase list names people; end masking first.</source>
        <translation>Die Nachfrageliste nennt Personen; beenden Sie zuerst das Verbergen.</translation>
    </message>
    <message>
        <source>Save messages in</source>
        <translation>Nachrichten speichern in</translation>
    </message>
    <message>
        <source>The message could not be saved: %1</source>
        <translation>Die Nachricht ließ sich nicht speichern: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) saved</source>
        <translation>
            <numerusform>%n Nachricht gespeichert</numerusform>
            <numerusform>%n Nachrichten gespeichert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) saved, then: %1</source>
        <translation>
            <numerusform>%n Nachricht gespeichert, dann: %1</numerusform>
            <numerusform>%n Nachrichten gespeichert, dann: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::ChaseDialog</name>
    <message>
        <source>Chase list</source>
        <translation>Nachfrageliste</translation>
    </message>
    <message>
        <source>&amp;Open in mail program</source>
        <translation>Im &amp;Mailprogramm öffnen</translation>
    </message>
    <message>
        <source>&amp;Save all as files…</source>
        <translation>Alle als Dateien &amp;speichern…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Recruiters</source>
        <translation>Recruiter</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a recruiter, how many orders</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Nobody has to be asked.</source>
        <translation>Niemand muss gefragt werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s), one for each recruiter.</source>
        <translation>
            <numerusform>%n Nachricht, eine je Recruiter.</numerusform>
            <numerusform>%n Nachrichten, eine je Recruiter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) were asked about already.</source>
        <translation>
            <numerusform>Nach %n Auftrag ist schon gefragt.</numerusform>
            <numerusform>Nach %n Aufträgen ist schon gefragt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) name no recruiter who could be asked.</source>
        <translation>
            <numerusform>%n Auftrag nennt keinen Recruiter, der gefragt werden könnte.</numerusform>
            <numerusform>%n Aufträge nennen keinen Recruiter, der gefragt werden könnte.</numerusform>
        </translation>
    </message>
    <message>
        <source>asked</source>
        <translation>gefragt</translation>
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
        <translation>Entfernen: %1 %2</translation>
    </message>
</context>
<context>
    <name>docket::ClipboardCopy</name>
    <message>
        <source>Nothing to copy</source>
        <translation>Nichts zu kopieren</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n order(s)</source>
        <translation>
            <numerusform>%Ln Auftrag kopiert</numerusform>
            <numerusform>%Ln Aufträge kopiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copying %n order(s)…</source>
        <translation>
            <numerusform>%Ln Auftrag wird kopiert…</numerusform>
            <numerusform>%Ln Aufträge werden kopiert…</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n order(s) with personal data masked</source>
        <translation>
            <numerusform>%Ln Auftrag kopiert, Personendaten verborgen</numerusform>
            <numerusform>%Ln Aufträge kopiert, Personendaten verborgen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was copied: personal data is masked</source>
        <translation>Nichts wurde kopiert: Personendaten sind verborgen</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n e-mail address(es)</source>
        <translation>
            <numerusform>%Ln E-Mail-Adresse kopiert</numerusform>
            <numerusform>%Ln E-Mail-Adressen kopiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %n order(s) have none that can be used</source>
        <comment>%1: what was copied</comment>
        <translation>
            <numerusform>%1; %Ln Auftrag hat keine brauchbare</numerusform>
            <numerusform>%1; %Ln Aufträge haben keine brauchbare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n phone number(s)</source>
        <translation>
            <numerusform>%Ln Telefonnummer kopiert</numerusform>
            <numerusform>%Ln Telefonnummern kopiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %n order(s) have none</source>
        <comment>%1: what was copied</comment>
        <translation>
            <numerusform>%1; %Ln Auftrag hat keine</numerusform>
            <numerusform>%1; %Ln Aufträge haben keine</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n order id(s)</source>
        <translation>
            <numerusform>%Ln Auftrags-ID kopiert</numerusform>
            <numerusform>%Ln Auftrags-IDs kopiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n order(s) as text alone, being more than 100,000 cells, with personal data masked</source>
        <translation>
            <numerusform>%Ln Auftrag kopiert, nur als Text, da es mehr als 100.000 Zellen sind; Personendaten verborgen</numerusform>
            <numerusform>%Ln Aufträge kopiert, nur als Text, da es mehr als 100.000 Zellen sind; Personendaten verborgen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n order(s) as text alone, being more than 100,000 cells</source>
        <translation>
            <numerusform>%Ln Auftrag kopiert, nur als Text, da es mehr als 100.000 Zellen sind</numerusform>
            <numerusform>%Ln Aufträge kopiert, nur als Text, da es mehr als 100.000 Zellen sind</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::CompareDialog</name>
    <message>
        <source>Compare with my list</source>
        <translation>Mit meiner Liste vergleichen</translation>
    </message>
    <message>
        <source>Finds open orders that your own system does not know.</source>
        <translation>Findet offene Aufträge, die Ihr eigenes System nicht kennt.</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>&amp;Liste</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Order IDs, IDs of your customer&apos;s system or e-mail addresses: one a line, or rows pasted from a spreadsheet.</source>
        <translation>Auftrags-IDs, IDs aus dem System Ihres Kunden oder E-Mail-Adressen: eine je Zeile, oder Zeilen aus einer Tabelle.</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>&amp;Datei öffnen…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Another &amp;list</source>
        <translation>Andere &amp;Liste</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Kopieren: %1</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Zeigen: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) open here and not in your list</source>
        <translation>
            <numerusform>%n Auftrag hier offen und nicht in Ihrer Liste</numerusform>
            <numerusform>%n Aufträge hier offen und nicht in Ihrer Liste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) in both</source>
        <translation>
            <numerusform>%n Auftrag in beiden</numerusform>
            <numerusform>%n Aufträge in beiden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) only in your list</source>
        <translation>
            <numerusform>%n Eintrag nur in Ihrer Liste</numerusform>
            <numerusform>%n Einträge nur in Ihrer Liste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) not understood</source>
        <translation>
            <numerusform>%n Zeile nicht verstanden</numerusform>
            <numerusform>%n Zeilen nicht verstanden</numerusform>
        </translation>
    </message>
    <message>
        <source>The list is longer than Docket reads; its end is left out.</source>
        <translation>Die Liste ist länger, als Docket liest; ihr Ende bleibt weg.</translation>
    </message>
</context>
<context>
    <name>docket::ConnectDialog</name>
    <message>
        <source>Europe</source>
        <translation>Europa</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>USA</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Save and load</source>
        <translation>Speichern und laden</translation>
    </message>
    <message>
        <source>Connect to Kombo</source>
        <translation>Mit Kombo verbinden</translation>
    </message>
    <message>
        <source>Docket reads open orders. It never writes to Kombo.</source>
        <translation>Docket liest offene Aufträge. Es schreibt nie bei Kombo.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>&amp;Region</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>API-&amp;Schlüssel</translation>
    </message>
    <message>
        <source>From the Kombo dashboard, under Secrets. Stored in this computer&apos;s keyring. A key opens every customer of its environment; Docket only reads.</source>
        <translation>Aus dem Kombo-Dashboard, unter „Secrets“. Er liegt im Passwortspeicher dieses Computers. Ein Schlüssel öffnet alle Kunden seiner Umgebung; Docket liest nur.</translation>
    </message>
    <message>
        <source>Integration IDs</source>
        <translation>Integrations-IDs</translation>
    </message>
    <message>
        <source>&amp;Integration IDs</source>
        <translation>&amp;Integrations-IDs</translation>
    </message>
    <message>
        <source>One per line, or paste from a spreadsheet. “id = name” gives it a name.</source>
        <translation>Eine je Zeile, oder aus einer Tabelle. „ID = Name“ gibt ihr einen Namen.</translation>
    </message>
    <message>
        <source>Ano&amp;ther address</source>
        <translation>Andere &amp;Adresse</translation>
    </message>
    <message>
        <source>Takes the place of the region. https, or http to this computer only.</source>
        <translation>Gilt anstelle der Region. https, oder http nur zu diesem Computer.</translation>
    </message>
    <message>
        <source>Leave empty to keep the key ending …%1</source>
        <translation>Leer lassen, um den Schlüssel mit der Endung …%1 zu behalten</translation>
    </message>
    <message numerus="yes">
        <source>%n recognised</source>
        <translation>
            <numerusform>%Ln erkannt</numerusform>
            <numerusform>%Ln erkannt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is there twice; it is used once.</source>
        <translation>%1 steht zweimal da; sie gilt einmal.</translation>
    </message>
    <message>
        <source>%1 does not look like an integration ID; it is used as it is.</source>
        <translation>%1 sieht nicht nach einer Integrations-ID aus; sie wird so verwendet.</translation>
    </message>
    <message>
        <source>Enter the API key.</source>
        <translation>Geben Sie den API-Schlüssel ein.</translation>
    </message>
    <message>
        <source>The key holds characters that no key has; copy it again.</source>
        <translation>Der Schlüssel enthält Zeichen, die kein Schlüssel hat; kopieren Sie ihn noch einmal.</translation>
    </message>
    <message>
        <source>Enter at least one integration ID.</source>
        <translation>Geben Sie mindestens eine Integrations-ID ein.</translation>
    </message>
    <message>
        <source>Waiting for your password store…</source>
        <translation>Docket wartet auf Ihren Passwortspeicher…</translation>
    </message>
    <message>
        <source>Use for this session</source>
        <translation>Für diese Sitzung</translation>
    </message>
    <message>
        <source>The key can be used until you quit; it is then forgotten.</source>
        <translation>Der Schlüssel gilt, bis Sie Docket beenden; dann ist er vergessen.</translation>
    </message>
    <message>
        <source>&amp;Label colour</source>
        <translation>&amp;Kennfarbe</translation>
    </message>
    <message>
        <source>Enter a day as year, month and day, like 2026-11-01.</source>
        <translation>Geben Sie einen Tag als Jahr, Monat und Tag ein, etwa 2026-11-01.</translation>
    </message>
    <message>
        <source>The region is changed. Test again, or save.</source>
        <translation>Die Region ist geändert. Testen Sie noch einmal, oder speichern Sie.</translation>
    </message>
</context>
<context>
    <name>docket::ConnectTest</name>
    <message>
        <source>Asking Kombo…</source>
        <translation>Kombo wird gefragt…</translation>
    </message>
    <message numerus="yes">
        <source>Kombo answered for %1 of %n integration(s).</source>
        <translation>
            <numerusform>Kombo hat für %1 von %Ln Integration geantwortet.</numerusform>
            <numerusform>Kombo hat für %1 von %Ln Integrationen geantwortet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kombo answered for %1 of %2. %3: %4 %5</source>
        <comment>counts; then an integration and what it said</comment>
        <translation>Kombo hat für %1 von %2 geantwortet. %3: %4 %5</translation>
    </message>
    <message>
        <source>Ask the other region</source>
        <translation>Andere Region fragen</translation>
    </message>
    <message>
        <source>Use United States</source>
        <translation>USA verwenden</translation>
    </message>
    <message>
        <source>Use Europe</source>
        <translation>Europa verwenden</translation>
    </message>
    <message>
        <source>Asking the other region…</source>
        <translation>Die andere Region wird gefragt…</translation>
    </message>
    <message>
        <source>This key belongs to the region United States.</source>
        <translation>Dieser Schlüssel gehört zur Region USA.</translation>
    </message>
    <message>
        <source>This key belongs to the region Europe.</source>
        <translation>Dieser Schlüssel gehört zur Region Europa.</translation>
    </message>
    <message>
        <source>Neither region knows this key. Copy it again, or ask for a new one.</source>
        <translation>Keine der beiden Regionen kennt diesen Schlüssel. Kopieren Sie ihn noch einmal, oder bitten Sie um einen neuen.</translation>
    </message>
    <message>
        <source>The other region could not be asked. %1 %2</source>
        <translation>Die andere Region ließ sich nicht fragen. %1 %2</translation>
    </message>
</context>
<context>
    <name>docket::ConnectionDialogs</name>
    <message>
        <source>Remove “%1”?</source>
        <translation>„%1“ entfernen?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Its API key is removed from your password store, its integrations from the settings, and what was seen, marked and snoozed here is forgotten. Nothing changes at Kombo.</source>
        <translation>Der API-Schlüssel wird aus Ihrem Passwortspeicher entfernt, die Integrationen aus den Einstellungen, und was hier gesehen, markiert und zurückgestellt wurde, ist vergessen. Bei Kombo ändert sich nichts.</translation>
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
        <translation>USA</translation>
    </message>
    <message>
        <source>Waits for its turn</source>
        <translation>Wartet, bis sie an der Reihe ist</translation>
    </message>
    <message>
        <source>Loading page %L1</source>
        <translation>Lädt Seite %L1</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>Etwas fehlt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln Auftrag</numerusform>
            <numerusform>%Ln Aufträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Ausgeschaltet</translation>
    </message>
    <message>
        <source>Waiting for your password store</source>
        <translation>Wartet auf Ihren Passwortspeicher</translation>
    </message>
    <message>
        <source>%1, key until you quit</source>
        <comment>a region</comment>
        <translation>%1, Schlüssel bis zum Beenden</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>What is checked is loaded. A key is kept in your password store, once for each connection.</source>
        <translation>Was angekreuzt ist, wird geladen. Der Schlüssel liegt in Ihrem Passwortspeicher, einmal für jede Verbindung.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Neu…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten…</translation>
    </message>
    <message>
        <source>&amp;Duplicate…</source>
        <translation>&amp;Duplizieren…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Entfernen…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>docket::CountList</name>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln Auftrag</numerusform>
            <numerusform>%Ln Aufträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in use</source>
        <comment>values of a facet</comment>
        <translation>
            <numerusform>%Ln in Gebrauch</numerusform>
            <numerusform>%Ln in Gebrauch</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::CreationDesk</name>
    <message numerus="yes">
        <source>Choose at most %n order(s).</source>
        <translation>
            <numerusform>Wählen Sie höchstens %n Auftrag.</numerusform>
            <numerusform>Wählen Sie höchstens %n Aufträge.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Asking Kombo when they were created: up to %n request(s).</source>
        <translation>
            <numerusform>Kombo wird gefragt, wann sie erstellt wurden: bis zu %n Anfrage.</numerusform>
            <numerusform>Kombo wird gefragt, wann sie erstellt wurden: bis zu %n Anfragen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Asked Kombo when they were created, with %n request(s).</source>
        <translation>
            <numerusform>Kombo wurde mit %n Anfrage gefragt, wann sie erstellt wurden.</numerusform>
            <numerusform>Kombo wurde mit %n Anfragen gefragt, wann sie erstellt wurden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kombo&apos;s answers do not tell</source>
        <translation>Kombos Antworten sagen es nicht</translation>
    </message>
    <message>
        <source>Before %1, as asked of Kombo</source>
        <translation>Vor dem %1, bei Kombo erfragt</translation>
    </message>
    <message>
        <source>%1, as asked of Kombo</source>
        <comment>a day</comment>
        <translation>%1, bei Kombo erfragt</translation>
    </message>
    <message>
        <source>Between %1 and %2, as asked of Kombo</source>
        <translation>Zwischen dem %1 und dem %2, bei Kombo erfragt</translation>
    </message>
</context>
<context>
    <name>docket::DescriptionView</name>
    <message>
        <source>Job description</source>
        <translation>Stellenbeschreibung</translation>
    </message>
</context>
<context>
    <name>docket::EndpointGroup</name>
    <message>
        <source>Open</source>
        <comment>orders</comment>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Completed</source>
        <comment>orders</comment>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>orders</comment>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Rejected</source>
        <comment>orders</comment>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Open orders</source>
        <translation>Offene Aufträge</translation>
    </message>
    <message>
        <source>Orders by status</source>
        <translation>Aufträge nach Status</translation>
    </message>
    <message>
        <source>&amp;What is asked for</source>
        <translation>&amp;Was abgefragt wird</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>Was abgefragt wird</translation>
    </message>
    <message>
        <source>Kombo&apos;s newer list also has orders that are done. Without a status it brings all.</source>
        <translation>Kombos neuere Liste enthält auch erledigte Aufträge. Ohne Status bringt sie alle.</translation>
    </message>
    <message>
        <source>Ma&amp;de since</source>
        <translation>Erteilt &amp;seit</translation>
    </message>
    <message>
        <source>Year, month and day; empty for all.</source>
        <translation>Jahr, Monat und Tag; leer für alle.</translation>
    </message>
</context>
<context>
    <name>docket::Erasure</name>
    <message numerus="yes">
        <source>%n entry(s) with the name “%1” could not be removed from your password store: open it, and do this again, or delete them there.</source>
        <translation>
            <numerusform>%n Eintrag mit dem Namen „%1“ konnte nicht aus Ihrem Passwortspeicher entfernt werden: Öffnen Sie ihn und löschen Sie noch einmal, oder löschen Sie den Eintrag dort.</numerusform>
            <numerusform>%n Einträge mit dem Namen „%1“ konnten nicht aus Ihrem Passwortspeicher entfernt werden: Öffnen Sie ihn und löschen Sie noch einmal, oder löschen Sie die Einträge dort.</numerusform>
        </translation>
    </message>
    <message>
        <source>The keys could not be removed from your password store: %1 They have the name “%2” there.</source>
        <translation>Die Schlüssel konnten nicht aus Ihrem Passwortspeicher entfernt werden: %1 Dort haben sie den Namen „%2“.</translation>
    </message>
    <message>
        <source>The folder %1 could not be removed.</source>
        <translation>Der Ordner %1 konnte nicht entfernt werden.</translation>
    </message>
</context>
<context>
    <name>docket::ExportDialog</name>
    <message>
        <source>Export orders</source>
        <translation>Aufträge exportieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Filtered, %1</source>
        <translation>Gefiltert, %1</translation>
    </message>
    <message>
        <source>Selected, %1</source>
        <translation>Ausgewählt, %1</translation>
    </message>
    <message>
        <source>All, %1</source>
        <translation>Alle, %1</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>&amp;Orders</source>
        <translation>&amp;Aufträge</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen…</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>&amp;Datei</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n column(s)</source>
        <translation>
            <numerusform>%1 von %Ln Spalte</numerusform>
            <numerusform>%1 von %Ln Spalten</numerusform>
        </translation>
    </message>
    <message>
        <source>In %1. There is such a file already; it is replaced.</source>
        <translation>In %1. Diese Datei gibt es schon; sie wird ersetzt.</translation>
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
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%Ln Spalte</numerusform>
            <numerusform>%Ln Spalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%Ln Auftrag</numerusform>
            <numerusform>%Ln Aufträge</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Personal data is masked.</source>
        <comment>after a count</comment>
        <translation>%1. Personendaten sind verborgen.</translation>
    </message>
    <message>
        <source>Give the file a name.</source>
        <translation>Geben Sie der Datei einen Namen.</translation>
    </message>
    <message>
        <source>Writing: %1 of %2 orders…</source>
        <translation>Schreiben: %1 von %2 Aufträgen…</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Angehalten. Nichts wurde geschrieben.</translation>
    </message>
</context>
<context>
    <name>docket::ExportPreviewPanel</name>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
</context>
<context>
    <name>docket::FacetView</name>
    <message>
        <source>&amp;Copy counts</source>
        <translation>Anzahlen &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Only this</source>
        <translation>&amp;Nur dies</translation>
    </message>
    <message>
        <source>&amp;Add to the filter</source>
        <translation>Zum Filter &amp;hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Exclude</source>
        <translation>&amp;Ausschließen</translation>
    </message>
    <message>
        <source>&amp;Remove from the filter</source>
        <translation>Aus dem Filter &amp;entfernen</translation>
    </message>
</context>
<context>
    <name>docket::FateDesk</name>
    <message>
        <source>Choose orders that are no longer open.</source>
        <translation>Wählen Sie Aufträge, die nicht mehr offen sind.</translation>
    </message>
    <message numerus="yes">
        <source>Asking Kombo about %n order(s); some integrations are not open now and are left out.</source>
        <translation>
            <numerusform>Kombo wird nach %n Auftrag gefragt; einige Integrationen sind gerade nicht geöffnet und werden ausgelassen.</numerusform>
            <numerusform>Kombo wird nach %n Aufträgen gefragt; einige Integrationen sind gerade nicht geöffnet und werden ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Asking Kombo about %n order(s): %1.</source>
        <translation>
            <numerusform>Kombo wird nach %n Auftrag gefragt: %1.</numerusform>
            <numerusform>Kombo wird nach %n Aufträgen gefragt: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n Anfrage</numerusform>
            <numerusform>%n Anfragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kombo knows what became of %n order(s).</source>
        <translation>
            <numerusform>Kombo weiß von %n Auftrag, was daraus wurde.</numerusform>
            <numerusform>Kombo weiß von %n Aufträgen, was daraus wurde.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::Fetch</name>
    <message numerus="yes">
        <source>%1: %n order(s) could not be read and were left out.</source>
        <translation>
            <numerusform>%1: %Ln Auftrag war nicht lesbar und wurde ausgelassen.</numerusform>
            <numerusform>%1: %Ln Aufträge waren nicht lesbar und wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no connection named “%1”.</source>
        <translation>Es gibt keine Verbindung mit dem Namen „%1“.</translation>
    </message>
    <message>
        <source>There is no API key: give one by --key-stdin or DOCKET_API_KEY.</source>
        <translation>Es gibt keinen API-Schlüssel: Geben Sie ihn mit --key-stdin oder DOCKET_API_KEY an.</translation>
    </message>
    <message>
        <source>The API key holds characters that no key has; check how it was copied.</source>
        <translation>Der API-Schlüssel enthält Zeichen, die kein Schlüssel hat; prüfen Sie, wie er kopiert wurde.</translation>
    </message>
    <message>
        <source>The connection “%1” has no integrations.</source>
        <translation>Die Verbindung „%1“ hat keine Integrationen.</translation>
    </message>
    <message>
        <source>Not understood in the list: %1</source>
        <translation>In der Liste nicht verstanden: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more line(s) of the list are not understood.</source>
        <translation>
            <numerusform>%n weitere Zeile der Liste ist nicht verstanden.</numerusform>
            <numerusform>%n weitere Zeilen der Liste sind nicht verstanden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list is longer than Docket reads; its end is left out.</source>
        <translation>Die Liste ist länger, als Docket liest; ihr Ende bleibt weg.</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) were longer than Excel can hold and were cut.</source>
        <translation>
            <numerusform>%n Zelle war länger, als Excel fasst, und wurde gekürzt.</numerusform>
            <numerusform>%n Zellen waren länger, als Excel fasst, und wurden gekürzt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::FieldRow</name>
    <message>
        <source>not provided</source>
        <comment>spoken for a value that is null</comment>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A field of an order as a screen reader says it: its label and its value.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>docket::FilterAssist</name>
    <message>
        <source>Tab takes the proposal. Words without a field search everything.</source>
        <translation>Tab nimmt den Vorschlag. Wörter ohne Feld durchsuchen alles.</translation>
    </message>
    <message>
        <source>No filter has been used yet. Return in the box keeps one.</source>
        <translation>Noch wurde kein Filter benutzt. Die Eingabetaste im Filterfeld merkt sich einen.</translation>
    </message>
    <message>
        <source>Return takes the filter, Esc closes.</source>
        <translation>Die Eingabetaste nimmt den Filter, Esc schließt.</translation>
    </message>
</context>
<context>
    <name>docket::FilterChip</name>
    <message>
        <source>%1 is not</source>
        <comment>a filter: Country is not Germany</comment>
        <translation>%1 ist nicht</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>choices of a filter</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>choices of a filter</comment>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a chip: field and value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, remove with Delete</source>
        <translation>%1, mit Entf entfernen</translation>
    </message>
</context>
<context>
    <name>docket::FilterField</name>
    <message>
        <source>Clear the filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>Save as view</source>
        <translation>Als Ansicht speichern</translation>
    </message>
    <message>
        <source>How to filter</source>
        <translation>So filtern Sie</translation>
    </message>
</context>
<context>
    <name>docket::FilterHelp</name>
    <message>
        <source>How to filter</source>
        <translation>So filtern Sie</translation>
    </message>
    <message>
        <source>Both words, anywhere in the order. Case and accents do not matter: Müller is found.</source>
        <translation>Beide Wörter, irgendwo im Auftrag. Groß- und Kleinschreibung und Akzente zählen nicht: Müller wird gefunden.</translation>
    </message>
    <message>
        <source>Either of them.</source>
        <translation>Eines von beiden.</translation>
    </message>
    <message>
        <source>The words as they stand, with their blank.</source>
        <translation>Die Wörter, wie sie stehen, mit ihrem Leerzeichen.</translation>
    </message>
    <message>
        <source>Orders without it. Works with everything below, too.</source>
        <translation>Aufträge ohne das Wort. Geht auch mit allem, was folgt.</translation>
    </message>
    <message>
        <source>In that field only.</source>
        <translation>Nur in diesem Feld.</translation>
    </message>
    <message>
        <source>Exactly that: the whole field and nothing else.</source>
        <translation>Genau das: das ganze Feld und nichts anderes.</translation>
    </message>
    <message>
        <source>A country by its name or its code.</source>
        <translation>Ein Land nach seinem Namen oder seinem Code.</translation>
    </message>
    <message>
        <source>A phone number by its digits, however it is written.</source>
        <translation>Eine Telefonnummer nach ihren Ziffern, wie immer sie geschrieben ist.</translation>
    </message>
    <message>
        <source>What is missing: phone, name, location, recruiter or description.</source>
        <translation>Was fehlt: phone (Telefon), name, location (Standort), recruiter oder description (Beschreibung).</translation>
    </message>
    <message>
        <source>What needs attention; is:dup is another order with the same e-mail address.</source>
        <translation>Was Aufmerksamkeit braucht; is:dup ist ein anderer Auftrag mit derselben E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>A regular expression.</source>
        <translation>Ein regulärer Ausdruck.</translation>
    </message>
    <message>
        <source>Fields: %1</source>
        <translation>Felder: %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>docket::FilterKeeper</name>
    <message>
        <source>The views could not be written; they last until Docket ends.</source>
        <translation>Die Ansichten ließen sich nicht speichern; sie gelten, bis Docket endet.</translation>
    </message>
</context>
<context>
    <name>docket::FilterMenu</name>
    <message>
        <source>%1 · edited</source>
        <comment>the name of a view</comment>
        <translation>%1 · geändert</translation>
    </message>
    <message>
        <source>C&amp;opy filter</source>
        <translation>Filter &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Pin filter</source>
        <translation>Filter an&amp;heften</translation>
    </message>
    <message>
        <source>&amp;Keep when Docket ends</source>
        <translation>&amp;Behalten, wenn Docket endet</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Verlauf</translation>
    </message>
    <message>
        <source>Open &amp;view</source>
        <translation>A&amp;nsicht öffnen</translation>
    </message>
    <message>
        <source>F&amp;ilter</source>
        <translation>&amp;Filter</translation>
    </message>
    <message>
        <source>The filter is there again when Docket starts.</source>
        <translation>Der Filter ist wieder da, wenn Docket startet.</translation>
    </message>
    <message>
        <source>&amp;Save as view…</source>
        <translation>Als Ansicht &amp;speichern…</translation>
    </message>
    <message>
        <source>&amp;Manage views…</source>
        <translation>Ansichten ver&amp;walten…</translation>
    </message>
    <message>
        <source>How to filte&amp;r</source>
        <translation>So filtern S&amp;ie</translation>
    </message>
    <message>
        <source>&amp;Forget history</source>
        <translation>&amp;Verlauf vergessen</translation>
    </message>
</context>
<context>
    <name>docket::FilterPopover</name>
    <message numerus="yes">
        <source>%n proposals</source>
        <translation>
            <numerusform>%Ln Vorschlag</numerusform>
            <numerusform>%Ln Vorschläge</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::FindBar</name>
    <message>
        <source>Previous match</source>
        <translation>Vorheriger Treffer</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Suche schließen</translation>
    </message>
    <message>
        <source>Find in this text</source>
        <translation>In diesem Text suchen</translation>
    </message>
    <message>
        <source>Previous match (Shift+Return)</source>
        <translation>Vorheriger Treffer (Umschalt+Eingabe)</translation>
    </message>
    <message>
        <source>Next match (Return)</source>
        <translation>Nächster Treffer (Eingabe)</translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation>Suche schließen (Esc)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>%L1 of %L2 or more</source>
        <translation>%L1 von %L2 oder mehr</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 von %L2</translation>
    </message>
</context>
<context>
    <name>docket::Guidance</name>
    <message>
        <source>Kombo reported an error with a code that Docket does not know: %5.</source>
        <translation>Kombo hat einen Fehler mit einem Code gemeldet, den Docket nicht kennt: %5.</translation>
    </message>
    <message>
        <source>Read what Kombo says; if that does not help, send Kombo the report.</source>
        <translation>Lesen Sie, was Kombo dazu sagt; hilft das nicht, schicken Sie Kombo den Bericht.</translation>
    </message>
    <message>
        <source>Kombo reported an error (HTTP %3).</source>
        <translation>Kombo hat einen Fehler gemeldet (HTTP %3).</translation>
    </message>
    <message>
        <source>Kombo reported an error without details (HTTP %3).</source>
        <translation>Kombo hat einen Fehler ohne nähere Angaben gemeldet (HTTP %3).</translation>
    </message>
    <message>
        <source>Try again; if it stays so, send Kombo the report.</source>
        <translation>Versuchen Sie es erneut; bleibt es so, schicken Sie Kombo den Bericht.</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%Ln Jahr</numerusform>
            <numerusform>%Ln Jahre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%Ln Stunde</numerusform>
            <numerusform>%Ln Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%Ln Minute</numerusform>
            <numerusform>%Ln Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>It asks to wait %1; try again later.</source>
        <translation>Die Gegenseite bittet, %1 zu warten; versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>Kombo refused the key ending …%1.</source>
        <translation>Kombo hat den Schlüssel mit der Endung …%1 abgelehnt.</translation>
    </message>
    <message>
        <source>Try again. If the server uses https, say so in the address.</source>
        <translation>Versuchen Sie es erneut. Wenn der Server https verwendet, geben Sie das in der Adresse an.</translation>
    </message>
    <message numerus="yes">
        <source>Kombo could not be reached through its gateway; retrying in %n s (%1 of %2).</source>
        <translation>
            <numerusform>Kombo war durch sein Gateway nicht zu erreichen; neuer Versuch in %Ln s (%1 von %2).</numerusform>
            <numerusform>Kombo war durch sein Gateway nicht zu erreichen; neuer Versuch in %Ln s (%1 von %2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kombo is busy; retrying in %n s (%1 of %2).</source>
        <translation>
            <numerusform>Kombo ist ausgelastet; neuer Versuch in %Ln s (%1 von %2).</numerusform>
            <numerusform>Kombo ist ausgelastet; neuer Versuch in %Ln s (%1 von %2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The ATS is not available; retrying in %n s (%1 of %2).</source>
        <translation>
            <numerusform>Das ATS ist nicht verfügbar; neuer Versuch in %Ln s (%1 von %2).</numerusform>
            <numerusform>Das ATS ist nicht verfügbar; neuer Versuch in %Ln s (%1 von %2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The connection broke; retrying in %n s (%1 of %2).</source>
        <translation>
            <numerusform>Die Verbindung ist abgebrochen; neuer Versuch in %Ln s (%1 von %2).</numerusform>
            <numerusform>Die Verbindung ist abgebrochen; neuer Versuch in %Ln s (%1 von %2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kombo asks to slow down; going on in %n s (%1 of %2).</source>
        <translation>
            <numerusform>Kombo bittet, langsamer zu fragen; weiter in %Ln s (%1 von %2).</numerusform>
            <numerusform>Kombo bittet, langsamer zu fragen; weiter in %Ln s (%1 von %2).</numerusform>
        </translation>
    </message>
    <message>
        <source>Kombo refused the key.</source>
        <translation>Kombo hat den Schlüssel abgelehnt.</translation>
    </message>
    <message>
        <source>Ask for a new one, or try the other region: a key belongs to one.</source>
        <translation>Bitten Sie um einen neuen, oder versuchen Sie die andere Region: Ein Schlüssel gehört zu einer.</translation>
    </message>
    <message>
        <source>This network is not on the key&apos;s allow-list at Kombo.</source>
        <translation>Dieses Netzwerk steht bei Kombo nicht auf der Liste der für den Schlüssel erlaubten.</translation>
    </message>
    <message>
        <source>Ask your admin to add it, or connect through your company network.</source>
        <translation>Bitten Sie Ihre IT, es einzutragen, oder verbinden Sie sich über das Netz Ihrer Firma.</translation>
    </message>
    <message>
        <source>Kombo does not know this integration for this key.</source>
        <translation>Kombo kennt diese Integration für diesen Schlüssel nicht.</translation>
    </message>
    <message>
        <source>Check the id for typing errors; it may be deleted, or belong to another environment or region.</source>
        <translation>Prüfen Sie die ID auf Tippfehler; die Integration kann auch gelöscht sein oder zu einer anderen Umgebung oder Region gehören.</translation>
    </message>
    <message>
        <source>Kombo did not accept what Docket asked for.</source>
        <translation>Kombo hat die Anfrage von Docket nicht angenommen.</translation>
    </message>
    <message>
        <source>Check the integration id and the page size, then reload from the start.</source>
        <translation>Prüfen Sie Integrations-ID und Seitengröße, und laden Sie von vorn.</translation>
    </message>
    <message>
        <source>Kombo asks to slow down.</source>
        <translation>Kombo bittet, langsamer zu fragen.</translation>
    </message>
    <message>
        <source>Nobody has to act: wait some minutes, then try again.</source>
        <translation>Niemand muss etwas tun: Warten Sie einige Minuten, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Kombo is answering too many requests for this integration at once.</source>
        <translation>Kombo beantwortet gerade zu viele Anfragen für diese Integration.</translation>
    </message>
    <message>
        <source>Kombo took too long to find the orders.</source>
        <translation>Kombo hat zu lange gebraucht, um die Aufträge zu finden.</translation>
    </message>
    <message>
        <source>Try once more; if it stays so, Kombo has to look.</source>
        <translation>Versuchen Sie es noch einmal; bleibt es so, muss Kombo nachsehen.</translation>
    </message>
    <message>
        <source>Kombo failed.</source>
        <translation>Bei Kombo ist ein Fehler aufgetreten.</translation>
    </message>
    <message>
        <source>Open the log; Kombo has to look.</source>
        <translation>Öffnen Sie das Log; Kombo muss nachsehen.</translation>
    </message>
    <message>
        <source>Kombo&apos;s access to the ATS lacks a permission.</source>
        <translation>Dem Zugang von Kombo zum ATS fehlt eine Berechtigung.</translation>
    </message>
    <message>
        <source>The customer&apos;s ATS admin has to grant it.</source>
        <translation>Die ATS-Administration des Kunden muss sie erteilen.</translation>
    </message>
    <message>
        <source>Kombo can no longer sign in to the ATS.</source>
        <translation>Kombo kann sich nicht mehr am ATS anmelden.</translation>
    </message>
    <message>
        <source>The customer&apos;s ATS admin has to connect it again.</source>
        <translation>Die ATS-Administration des Kunden muss es neu verbinden.</translation>
    </message>
    <message>
        <source>Kombo&apos;s quality checks stopped this integration.</source>
        <translation>Die Qualitätsprüfung von Kombo hat diese Integration angehalten.</translation>
    </message>
    <message>
        <source>Kombo has to clear it; ask there how long it takes.</source>
        <translation>Kombo muss sie freigeben; fragen Sie dort, wie lange es dauert.</translation>
    </message>
    <message>
        <source>The first sync of this integration is running.</source>
        <translation>Die erste Synchronisation dieser Integration läuft noch.</translation>
    </message>
    <message>
        <source>Nobody has to act: wait, it may take hours.</source>
        <translation>Niemand muss etwas tun: Warten Sie, es kann Stunden dauern.</translation>
    </message>
    <message>
        <source>The set-up of this integration is not finished.</source>
        <translation>Die Einrichtung dieser Integration ist nicht abgeschlossen.</translation>
    </message>
    <message>
        <source>You or the customer have to complete it in Kombo&apos;s dashboard.</source>
        <translation>Sie oder der Kunde müssen sie im Kombo-Dashboard abschließen.</translation>
    </message>
    <message>
        <source>This integration is switched off at Kombo.</source>
        <translation>Diese Integration ist bei Kombo ausgeschaltet.</translation>
    </message>
    <message>
        <source>Switch it on in Kombo&apos;s dashboard, or take it out of this connection.</source>
        <translation>Schalten Sie sie im Kombo-Dashboard ein, oder nehmen Sie sie aus dieser Verbindung.</translation>
    </message>
    <message>
        <source>This ATS has no assessment orders at Kombo.</source>
        <translation>Für dieses ATS gibt es bei Kombo keine Assessment-Aufträge.</translation>
    </message>
    <message>
        <source>Check that you entered the id of an assessment integration.</source>
        <translation>Prüfen Sie, ob die eingegebene ID zu einer Assessment-Integration gehört.</translation>
    </message>
    <message>
        <source>Assessment orders are switched off for this integration.</source>
        <translation>Assessment-Aufträge sind für diese Integration ausgeschaltet.</translation>
    </message>
    <message>
        <source>Switch them on in the integration&apos;s scope in Kombo&apos;s dashboard.</source>
        <translation>Schalten Sie sie im Kombo-Dashboard im Umfang (Scope) der Integration ein.</translation>
    </message>
    <message>
        <source>This ATS cannot do what was asked.</source>
        <translation>Dieses ATS kann nicht, was angefragt wurde.</translation>
    </message>
    <message>
        <source>What was asked is switched off for this integration.</source>
        <translation>Was angefragt wurde, ist für diese Integration ausgeschaltet.</translation>
    </message>
    <message>
        <source>Switch it on in the integration&apos;s scope in Kombo&apos;s dashboard.</source>
        <translation>Schalten Sie es im Kombo-Dashboard im Umfang (Scope) der Integration ein.</translation>
    </message>
    <message>
        <source>The ATS is not available.</source>
        <translation>Das ATS ist nicht verfügbar.</translation>
    </message>
    <message>
        <source>The ATS asks Kombo to slow down.</source>
        <translation>Das ATS bittet Kombo, langsamer zu fragen.</translation>
    </message>
    <message>
        <source>The ATS did not accept what Kombo asked for.</source>
        <translation>Das ATS hat die Anfrage von Kombo nicht angenommen.</translation>
    </message>
    <message>
        <source>This is not expected when orders are read; send Kombo the report.</source>
        <translation>Das ist beim Lesen von Aufträgen nicht zu erwarten; schicken Sie Kombo den Bericht.</translation>
    </message>
    <message>
        <source>The ATS failed.</source>
        <translation>Im ATS ist ein Fehler aufgetreten.</translation>
    </message>
    <message>
        <source>Try once more; if it stays so, open the log and ask Kombo.</source>
        <translation>Versuchen Sie es noch einmal; bleibt es so, öffnen Sie das Log und fragen Sie Kombo.</translation>
    </message>
    <message>
        <source>The ATS says that the job is closed.</source>
        <translation>Das ATS meldet, dass die Stelle geschlossen ist.</translation>
    </message>
    <message>
        <source>The ATS says that the application exists already.</source>
        <translation>Das ATS meldet, dass es die Bewerbung schon gibt.</translation>
    </message>
    <message>
        <source>“%1” is not the address of a server.</source>
        <translation>„%1“ ist nicht die Adresse eines Servers.</translation>
    </message>
    <message>
        <source>Enter an address that begins with https:// and has no user name, question mark or number sign.</source>
        <translation>Geben Sie eine Adresse ein, die mit https:// beginnt und weder Benutzernamen noch Fragezeichen noch Raute enthält.</translation>
    </message>
    <message>
        <source>Plain http would show the key to everybody on the way to %1.</source>
        <translation>Über http ohne Verschlüsselung könnte jeder auf dem Weg zu %1 den Schlüssel lesen.</translation>
    </message>
    <message>
        <source>Use an https address; plain http is for this computer only. Nothing was sent.</source>
        <translation>Verwenden Sie eine https-Adresse; http ist nur für diesen Computer. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>There is no usable API key.</source>
        <translation>Es gibt keinen brauchbaren API-Schlüssel.</translation>
    </message>
    <message>
        <source>Paste the key as it stands on the Secrets page of the Kombo dashboard. Nothing was sent.</source>
        <translation>Fügen Sie den Schlüssel so ein, wie er im Kombo-Dashboard unter „Secrets“ steht. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The integration id is empty or holds characters that cannot be sent.</source>
        <translation>Die Integrations-ID ist leer oder enthält Zeichen, die sich nicht senden lassen.</translation>
    </message>
    <message>
        <source>Correct the id; it looks like workday:HWUTwvyx2wLoSUHphiWVrp28. Nothing was sent.</source>
        <translation>Berichtigen Sie die ID; sie sieht aus wie workday:HWUTwvyx2wLoSUHphiWVrp28. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Nothing is running at %1.</source>
        <translation>Unter %1 antwortet kein Server.</translation>
    </message>
    <message>
        <source>Check the address, or ask your admin whether it is blocked.</source>
        <translation>Prüfen Sie die Adresse, oder fragen Sie Ihre IT, ob sie gesperrt ist.</translation>
    </message>
    <message>
        <source>The name %1 was not found.</source>
        <translation>Der Name %1 wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>Check the address and your network.</source>
        <translation>Prüfen Sie die Adresse und Ihr Netzwerk.</translation>
    </message>
    <message>
        <source>The connection to %1 broke before an answer came.</source>
        <translation>Die Verbindung zu %1 brach ab, bevor eine Antwort kam.</translation>
    </message>
    <message>
        <source>Nobody can do more than try again.</source>
        <translation>Niemand kann mehr tun, als es erneut zu versuchen.</translation>
    </message>
    <message>
        <source>The answer of %1 broke off.</source>
        <translation>Die Antwort von %1 brach ab.</translation>
    </message>
    <message>
        <source>%1 did not answer for 30 seconds.</source>
        <translation>%1 hat 30 Sekunden lang nicht geantwortet.</translation>
    </message>
    <message>
        <source>The answer of %1 stopped half-way.</source>
        <translation>Die Antwort von %1 blieb mittendrin stehen.</translation>
    </message>
    <message>
        <source>%1 sends too slowly to be useful.</source>
        <translation>%1 sendet zu langsam, um brauchbar zu sein.</translation>
    </message>
    <message>
        <source>Nobody can do more than try again later.</source>
        <translation>Niemand kann mehr tun, als es später erneut zu versuchen.</translation>
    </message>
    <message>
        <source>This computer is offline.</source>
        <translation>Dieser Computer ist offline.</translation>
    </message>
    <message>
        <source>Check your network; loading again works once it is back.</source>
        <translation>Prüfen Sie Ihr Netzwerk; sobald es wieder da ist, lässt sich neu laden.</translation>
    </message>
    <message>
        <source>This computer has no free connections.</source>
        <translation>Dieser Computer hat keine freien Verbindungen.</translation>
    </message>
    <message>
        <source>Close some programs and try again.</source>
        <translation>Schließen Sie einige Programme, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The connection to %1 failed.</source>
        <translation>Die Verbindung zu %1 ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Check your network and try again; if it stays so, ask your admin.</source>
        <translation>Prüfen Sie Ihr Netzwerk, und versuchen Sie es erneut; bleibt es so, fragen Sie Ihre IT.</translation>
    </message>
    <message>
        <source>The proxy of this network could not be reached.</source>
        <translation>Der Proxy dieses Netzwerks war nicht zu erreichen.</translation>
    </message>
    <message>
        <source>Ask your admin for the right proxy settings.</source>
        <translation>Fragen Sie Ihre IT nach den richtigen Proxy-Einstellungen.</translation>
    </message>
    <message>
        <source>A proxy wants a password.</source>
        <translation>Ein Proxy verlangt ein Passwort.</translation>
    </message>
    <message>
        <source>Ask your admin.</source>
        <translation>Fragen Sie Ihre IT.</translation>
    </message>
    <message>
        <source>%1 could not prove its identity (self-signed certificate).</source>
        <translation>%1 konnte sich nicht ausweisen (selbst signiertes Zertifikat).</translation>
    </message>
    <message>
        <source>Ask your admin. Nothing was sent.</source>
        <translation>Fragen Sie Ihre IT. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired.</source>
        <translation>Das Zertifikat von %1 ist abgelaufen.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock, then ask your admin. Nothing was sent.</source>
        <translation>Prüfen Sie die Uhr dieses Computers, dann fragen Sie Ihre IT. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet.</source>
        <translation>Das Zertifikat von %1 ist noch nicht gültig.</translation>
    </message>
    <message>
        <source>The server at %1 identifies itself as %2.</source>
        <translation>Der Server unter %1 weist sich als %2 aus.</translation>
    </message>
    <message>
        <source>The issuer of %1&apos;s certificate is not known to this computer.</source>
        <translation>Der Aussteller des Zertifikats von %1 ist diesem Computer nicht bekannt.</translation>
    </message>
    <message>
        <source>Behind a company proxy, ask your admin. Nothing was sent.</source>
        <translation>Hinter einem Firmen-Proxy fragen Sie Ihre IT. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid.</source>
        <translation>Das Zertifikat von %1 ist nicht gültig.</translation>
    </message>
    <message>
        <source>%1 offers only outdated encryption.</source>
        <translation>%1 bietet nur veraltete Verschlüsselung an.</translation>
    </message>
    <message>
        <source>Your admin has to ask its operator. Nothing was sent.</source>
        <translation>Ihre IT muss den Betreiber fragen. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>%1 does not speak https.</source>
        <translation>%1 spricht kein https.</translation>
    </message>
    <message>
        <source>Check the address. Nothing was sent.</source>
        <translation>Prüfen Sie die Adresse. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The secure connection to %1 could not be set up.</source>
        <translation>Die sichere Verbindung zu %1 kam nicht zustande.</translation>
    </message>
    <message>
        <source>A firewall may be in between: ask your admin. Nothing was sent.</source>
        <translation>Vielleicht ist eine Firewall dazwischen: Fragen Sie Ihre IT. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Something other than Kombo answers at %1.</source>
        <translation>Unter %1 antwortet etwas anderes als Kombo.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>The answer of %1 was not complete.</source>
        <translation>Die Antwort von %1 war nicht vollständig.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, Kombo has to look.</source>
        <translation>Versuchen Sie es erneut; bleibt es so, muss Kombo nachsehen.</translation>
    </message>
    <message>
        <source>The answer of %1 was empty or damaged.</source>
        <translation>Die Antwort von %1 war leer oder beschädigt.</translation>
    </message>
    <message>
        <source>%1 sent an empty answer (HTTP %3).</source>
        <translation>%1 hat eine leere Antwort gesendet (HTTP %3).</translation>
    </message>
    <message>
        <source>Try again, then ask Kombo.</source>
        <translation>Versuchen Sie es erneut, dann fragen Sie Kombo.</translation>
    </message>
    <message>
        <source>%1 sent only a part (HTTP %3).</source>
        <translation>%1 hat nur einen Teil gesendet (HTTP %3).</translation>
    </message>
    <message>
        <source>%1 answered with HTTP %3, which Docket&apos;s network library does not understand.</source>
        <translation>%1 hat mit HTTP %3 geantwortet; damit kann die Netzwerkbibliothek von Docket nichts anfangen.</translation>
    </message>
    <message>
        <source>Ask your admin whether a proxy adds it.</source>
        <translation>Fragen Sie Ihre IT, ob ein Proxy es hinzufügt.</translation>
    </message>
    <message>
        <source>%1 answered with HTTP %3 instead of orders.</source>
        <translation>%1 hat mit HTTP %3 statt mit Aufträgen geantwortet.</translation>
    </message>
    <message>
        <source>Check the address and try again; if it stays so, ask Kombo.</source>
        <translation>Prüfen Sie die Adresse, und versuchen Sie es erneut; bleibt es so, fragen Sie Kombo.</translation>
    </message>
    <message>
        <source>The page is far larger than any list of orders.</source>
        <translation>Die Seite ist viel größer, als es eine Liste von Aufträgen je ist.</translation>
    </message>
    <message>
        <source>Check the address; if it is right, Kombo has to look.</source>
        <translation>Prüfen Sie die Adresse; wenn sie stimmt, muss Kombo nachsehen.</translation>
    </message>
    <message>
        <source>The answer of %1 is far too large.</source>
        <translation>Die Antwort von %1 ist viel zu groß.</translation>
    </message>
    <message>
        <source>The answer of %1 could not be unpacked.</source>
        <translation>Die Antwort von %1 ließ sich nicht entpacken.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, ask your admin whether a proxy changes answers.</source>
        <translation>Versuchen Sie es erneut; bleibt es so, fragen Sie Ihre IT, ob ein Proxy Antworten verändert.</translation>
    </message>
    <message>
        <source>%1 used an encoding Docket did not ask for.</source>
        <translation>%1 hat eine Kodierung verwendet, um die Docket nicht gebeten hat.</translation>
    </message>
    <message>
        <source>Ask your admin whether a proxy changes answers.</source>
        <translation>Fragen Sie Ihre IT, ob ein Proxy Antworten verändert.</translation>
    </message>
    <message>
        <source>The answer of %1 is not readable text.</source>
        <translation>Die Antwort von %1 ist kein lesbarer Text.</translation>
    </message>
    <message>
        <source>%1 points to %2; Docket does not take the key there.</source>
        <translation>%1 verweist auf %2; dorthin nimmt Docket den Schlüssel nicht mit.</translation>
    </message>
    <message>
        <source>Check the address, or sign in to the network.</source>
        <translation>Prüfen Sie die Adresse, oder melden Sie sich am Netzwerk an.</translation>
    </message>
    <message>
        <source>%1 sent a redirect without an address.</source>
        <translation>%1 hat eine Weiterleitung ohne Adresse gesendet.</translation>
    </message>
    <message>
        <source>%1 redirects without end.</source>
        <translation>%1 leitet ohne Ende weiter.</translation>
    </message>
    <message>
        <source>%1 sent a web page instead of orders.</source>
        <translation>%1 hat eine Webseite statt Aufträgen gesendet.</translation>
    </message>
    <message>
        <source>You may have to sign in to this network.</source>
        <translation>Vielleicht müssen Sie sich an diesem Netzwerk anmelden.</translation>
    </message>
    <message>
        <source>%1 did not send a list of orders.</source>
        <translation>%1 hat keine Liste von Aufträgen gesendet.</translation>
    </message>
    <message>
        <source>The answer of %1 is nested too deeply to be read.</source>
        <translation>Die Antwort von %1 ist zu tief verschachtelt, um gelesen zu werden.</translation>
    </message>
    <message>
        <source>Kombo has to look.</source>
        <translation>Kombo muss nachsehen.</translation>
    </message>
    <message>
        <source>Access was refused before Kombo was reached (HTTP 403).</source>
        <translation>Der Zugriff wurde abgelehnt, bevor Kombo erreicht war (HTTP 403).</translation>
    </message>
    <message>
        <source>This address has no open orders (HTTP %3).</source>
        <translation>Unter dieser Adresse gibt es keine offenen Aufträge (HTTP %3).</translation>
    </message>
    <message>
        <source>Check the address; if it is right, the endpoint may have moved.</source>
        <translation>Prüfen Sie die Adresse; wenn sie stimmt, ist der Endpunkt vielleicht umgezogen.</translation>
    </message>
    <message>
        <source>The key was refused.</source>
        <translation>Der Schlüssel wurde abgelehnt.</translation>
    </message>
    <message>
        <source>Ask for a new one, or try the other region.</source>
        <translation>Bitten Sie um einen neuen, oder versuchen Sie die andere Region.</translation>
    </message>
    <message>
        <source>Kombo could not be reached through its gateway (HTTP %3).</source>
        <translation>Kombo war durch sein Gateway nicht zu erreichen (HTTP %3).</translation>
    </message>
    <message>
        <source>Kombo is busy.</source>
        <translation>Kombo ist ausgelastet.</translation>
    </message>
    <message>
        <source>Kombo&apos;s side failed (HTTP %3).</source>
        <translation>Bei Kombo ist ein Fehler aufgetreten (HTTP %3).</translation>
    </message>
    <message>
        <source>Nobody but Kombo can act.</source>
        <translation>Nur Kombo kann etwas tun.</translation>
    </message>
    <message>
        <source>Kombo&apos;s pages repeat after page %4.</source>
        <translation>Die Seiten von Kombo wiederholen sich nach Seite %4.</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) kept, more may exist; Kombo has to look.</source>
        <translation>
            <numerusform>%Ln Auftrag behalten, es kann weitere geben; Kombo muss nachsehen.</numerusform>
            <numerusform>%Ln Aufträge behalten, es kann weitere geben; Kombo muss nachsehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kombo sent page after page without a new order.</source>
        <translation>Kombo hat Seite um Seite ohne einen neuen Auftrag gesendet.</translation>
    </message>
    <message>
        <source>Loading stopped after %4 pages, more than any list of orders has.</source>
        <translation>Das Laden endete nach %4 Seiten; so lang ist keine Liste von Aufträgen.</translation>
    </message>
    <message>
        <source>Kombo sent a bookmark that is too long to be used.</source>
        <translation>Kombo hat ein Lesezeichen gesendet, das zu lang ist.</translation>
    </message>
    <message>
        <source>Kombo no longer accepts its own bookmark.</source>
        <translation>Kombo nimmt sein eigenes Lesezeichen nicht mehr an.</translation>
    </message>
    <message numerus="yes">
        <source>Reload from the start; %n order(s) kept.</source>
        <translation>
            <numerusform>Laden Sie von vorn; %Ln Auftrag ist behalten.</numerusform>
            <numerusform>Laden Sie von vorn; %Ln Aufträge sind behalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kombo sent a bookmark that is no text.</source>
        <translation>Kombo hat ein Lesezeichen gesendet, das kein Text ist.</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) could not be read.</source>
        <translation>
            <numerusform>%Ln Auftrag war nicht lesbar.</numerusform>
            <numerusform>%Ln Aufträge waren nicht lesbar.</numerusform>
        </translation>
    </message>
    <message>
        <source>All others are here. Copy these as received and show them to Kombo.</source>
        <translation>Alle anderen sind da. Kopieren Sie diese wie empfangen und zeigen Sie sie Kombo.</translation>
    </message>
    <message>
        <source>Kombo&apos;s list of open orders is not at this address any more (HTTP %3).</source>
        <translation>Kombos Liste offener Aufträge ist unter dieser Adresse nicht mehr da (HTTP %3).</translation>
    </message>
    <message>
        <source>Switch this connection to the endpoint that took its place; if that fails too, check the address.</source>
        <translation>Wechseln Sie mit dieser Verbindung zu dem Endpunkt, der an seine Stelle trat; misslingt auch das, prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>The proxy %2 wants a name and a password.</source>
        <translation>Der Proxy %2 verlangt einen Namen und ein Passwort.</translation>
    </message>
    <message>
        <source>Enter them; where you have none, ask your admin. Until then nothing can be loaded through it.</source>
        <translation>Geben Sie beides ein; haben Sie keines, fragen Sie Ihre Administration. Bis dahin lässt sich über ihn nichts laden.</translation>
    </message>
    <message>
        <source>The proxy %2 did not accept the name and the password.</source>
        <translation>Der Proxy %2 hat den Namen und das Passwort nicht angenommen.</translation>
    </message>
    <message>
        <source>Enter them again, or ask your admin. They are not sent a second time; a proxy may lock an account.</source>
        <translation>Geben Sie beides noch einmal ein, oder fragen Sie Ihre Administration. Von selbst wird es nicht noch einmal gesendet; ein Proxy kann ein Konto sperren.</translation>
    </message>
</context>
<context>
    <name>docket::HealthModel</name>
    <message>
        <source>Switched off</source>
        <translation>Ausgeschaltet</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Kein Schlüssel</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Lädt</translation>
    </message>
    <message>
        <source>Retrying</source>
        <translation>Versucht es erneut</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Aktuell</translation>
    </message>
    <message>
        <source>Not complete</source>
        <translation>Nicht vollständig</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Misslungen</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Integration</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Last complete</source>
        <translation>Zuletzt vollständig</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>Letzter Fehler</translation>
    </message>
</context>
<context>
    <name>docket::HealthView</name>
    <message>
        <source>Integrations</source>
        <translation>Integrationen</translation>
    </message>
    <message>
        <source>&amp;Refresh this integration</source>
        <translation>Diese Integration &amp;aktualisieren</translation>
    </message>
    <message>
        <source>&amp;Edit connection…</source>
        <translation>Verbindung bea&amp;rbeiten…</translation>
    </message>
    <message>
        <source>&amp;Copy row</source>
        <translation>Zeile &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy re&amp;port for support</source>
        <translation>Bericht für den &amp;Support kopieren</translation>
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
        <translation>%1 in Ihrem Browser öffnen?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>docket::LongTextView</name>
    <message>
        <source>Job description as text</source>
        <translation>Stellenbeschreibung als Text</translation>
    </message>
</context>
<context>
    <name>docket::MainWindow</name>
    <message>
        <source>Filter cleared</source>
        <translation>Filter geleert</translation>
    </message>
    <message>
        <source>The filter is back</source>
        <translation>Der Filter ist wieder da</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n selected order(s) hidden by the filter were not</source>
        <comment>%1: what was copied</comment>
        <translation>
            <numerusform>%1; %Ln ausgewählter, den der Filter verbirgt, nicht</numerusform>
            <numerusform>%1; %Ln ausgewählte, die der Filter verbirgt, nicht</numerusform>
        </translation>
    </message>
    <message>
        <source>Addresses are hidden while personal data is masked</source>
        <translation>Adressen sind verborgen, solange Personendaten verborgen sind</translation>
    </message>
    <message>
        <source>There is no e-mail address to write to</source>
        <translation>Es gibt keine E-Mail-Adresse, an die man schreiben könnte</translation>
    </message>
</context>
<context>
    <name>docket::ManageViewsDialog</name>
    <message>
        <source>Manage views</source>
        <translation>Ansichten verwalten</translation>
    </message>
    <message>
        <source>The first nine open by Alt and their number.</source>
        <translation>Die ersten neun öffnen sich mit Alt und ihrer Nummer.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Um&amp;benennen</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>A view needs a name.</source>
        <translation>Eine Ansicht braucht einen Namen.</translation>
    </message>
    <message>
        <source>There is another view of this name.</source>
        <translation>Es gibt eine andere Ansicht mit diesem Namen.</translation>
    </message>
    <message>
        <source>%1, to be deleted</source>
        <comment>a view</comment>
        <translation>%1, wird gelöscht</translation>
    </message>
    <message>
        <source>&amp;Undo delete</source>
        <translation>&amp;Löschen zurücknehmen</translation>
    </message>
</context>
<context>
    <name>docket::ManualWindow</name>
    <message>
        <source>Previous match</source>
        <translation>Vorheriger Treffer</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Manual – Docket</source>
        <translation>Handbuch – Docket</translation>
    </message>
    <message>
        <source>Find in the manual</source>
        <translation>Im Handbuch suchen</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <source>Previous match (Shift+Return)</source>
        <translation>Vorheriger Treffer (Umschalt+Eingabe)</translation>
    </message>
    <message>
        <source>Next match (Return)</source>
        <translation>Nächster Treffer (Eingabe)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
</context>
<context>
    <name>docket::MarkingDesk</name>
    <message numerus="yes">
        <source>%n order(s) are as they were before</source>
        <translation>
            <numerusform>%n Auftrag ist wieder wie zuvor</numerusform>
            <numerusform>%n Aufträge sind wieder wie zuvor</numerusform>
        </translation>
    </message>
    <message>
        <source>The history is forgotten. It starts with the next load.</source>
        <translation>Der Verlauf ist vergessen. Er beginnt mit dem nächsten Laden.</translation>
    </message>
    <message>
        <source>The history could not be removed. Try again when no other Docket is open.</source>
        <translation>Der Verlauf ließ sich nicht löschen. Versuchen Sie es erneut, wenn kein anderes Docket offen ist.</translation>
    </message>
    <message>
        <source>Nothing new is shown</source>
        <translation>Gezeigt wird nichts Neues</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) marked seen</source>
        <translation>
            <numerusform>%n Auftrag als gesehen markiert</numerusform>
            <numerusform>%n Aufträge als gesehen markiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) marked new</source>
        <translation>
            <numerusform>%n Auftrag als neu markiert</numerusform>
            <numerusform>%n Aufträge als neu markiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) marked done</source>
        <translation>
            <numerusform>%n Auftrag erledigt</numerusform>
            <numerusform>%n Aufträge erledigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) not done any more</source>
        <translation>
            <numerusform>%n Auftrag nicht mehr erledigt</numerusform>
            <numerusform>%n Aufträge nicht mehr erledigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) snoozed until %1</source>
        <translation>
            <numerusform>%n Auftrag zurückgestellt bis %1</numerusform>
            <numerusform>%n Aufträge zurückgestellt bis %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) not snoozed any more</source>
        <translation>
            <numerusform>%n Auftrag nicht mehr zurückgestellt</numerusform>
            <numerusform>%n Aufträge nicht mehr zurückgestellt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) marked asked</source>
        <translation>
            <numerusform>%n Auftrag als angefragt markiert</numerusform>
            <numerusform>%n Aufträge als angefragt markiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) not marked asked any more</source>
        <translation>
            <numerusform>%n Auftrag nicht mehr als angefragt markiert</numerusform>
            <numerusform>%n Aufträge nicht mehr als angefragt markiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Forget the history?</source>
        <translation>Den Verlauf vergessen?</translation>
    </message>
    <message>
        <source>What was seen here, what is done, snoozed or asked, and which orders are no longer open: all of it is removed from this computer, for the connections that are open. Nothing changes at Kombo.</source>
        <translation>Was hier zu sehen war, was erledigt, zurückgestellt oder angefragt ist, und welche Aufträge nicht mehr offen sind: All das wird für die offenen Verbindungen von diesem Computer gelöscht. Bei Kombo ändert sich nichts.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Open a list</source>
        <translation>Liste öffnen</translation>
    </message>
    <message>
        <source>Lists (%1)</source>
        <translation>Listen (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>Alle Dateien (%1)</translation>
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
        <translation>E-Mail an %1</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Kein Name</translation>
    </message>
</context>
<context>
    <name>docket::MemoryWorker</name>
    <message>
        <source>The history file could not be removed: %1</source>
        <translation>Die Datei für den Verlauf ließ sich nicht löschen: %1</translation>
    </message>
    <message>
        <source>The history could not be written. What you mark now may be lost.</source>
        <translation>Der Verlauf ließ sich nicht schreiben. Was Sie jetzt markieren, kann verloren gehen.</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) that are no longer open cannot be named: the history of them is damaged.</source>
        <translation>
            <numerusform>%n nicht mehr offener Auftrag kann nicht benannt werden: sein Verlauf ist beschädigt.</numerusform>
            <numerusform>%n nicht mehr offene Aufträge können nicht benannt werden: ihr Verlauf ist beschädigt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::MoreChip</name>
    <message numerus="yes">
        <source>%n more terms</source>
        <translation>
            <numerusform>%Ln weiterer Begriff</numerusform>
            <numerusform>%Ln weitere Begriffe</numerusform>
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
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>A message as a screen reader says it: its title and its text.</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Details ausblenden</translation>
    </message>
</context>
<context>
    <name>docket::Notifier</name>
    <message numerus="yes">
        <source>%n new order(s)</source>
        <translation>
            <numerusform>%n neuer Auftrag</numerusform>
            <numerusform>%n neue Aufträge</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::OrderHeader</name>
    <message>
        <source>Reset columns</source>
        <translation>Spalten zurücksetzen</translation>
    </message>
    <message>
        <source>As received</source>
        <translation>Wie empfangen</translation>
    </message>
    <message>
        <source>Sort ascending</source>
        <translation>Aufsteigend sortieren</translation>
    </message>
    <message>
        <source>Sort descending</source>
        <translation>Absteigend sortieren</translation>
    </message>
    <message>
        <source>Also sort by this</source>
        <translation>Auch danach sortieren</translation>
    </message>
    <message>
        <source>Hide “%1”</source>
        <translation>„%1“ ausblenden</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>Breite anpassen</translation>
    </message>
</context>
<context>
    <name>docket::OrderMenu</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Mail candidate</source>
        <translation>E-Mail an den Kandidaten</translation>
    </message>
    <message>
        <source>Mail the team</source>
        <translation>E-Mail ans Team</translation>
    </message>
    <message>
        <source>Only “%1”</source>
        <translation>Nur „%1“</translation>
    </message>
    <message>
        <source>Exclude “%1”</source>
        <translation>„%1“ ausschließen</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation>„%1“ hinzufügen</translation>
    </message>
    <message>
        <source>Orders of this candidate</source>
        <translation>Aufträge dieses Kandidaten</translation>
    </message>
    <message>
        <source>Orders of this job</source>
        <translation>Aufträge dieser Stelle</translation>
    </message>
</context>
<context>
    <name>docket::OrderOutput</name>
    <message>
        <source>There is no order to print</source>
        <translation>Es gibt keinen Auftrag zu drucken</translation>
    </message>
    <message>
        <source>There is no order to save</source>
        <translation>Es gibt keinen Auftrag zu speichern</translation>
    </message>
    <message>
        <source>Save order as PDF</source>
        <translation>Auftrag als PDF speichern</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n order(s) to %1</source>
        <translation>
            <numerusform>%Ln Auftrag nach %1 geschrieben</numerusform>
            <numerusform>%Ln Aufträge nach %1 geschrieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %n cell(s) had to be cut</source>
        <comment>after what was written</comment>
        <translation>
            <numerusform>%1; %Ln Zelle musste gekürzt werden</numerusform>
            <numerusform>%1; %Ln Zellen mussten gekürzt werden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; personal data is masked</source>
        <comment>after what was written</comment>
        <translation>%1; Personendaten sind verborgen</translation>
    </message>
    <message>
        <source>There are no orders to export</source>
        <translation>Es gibt keine Aufträge zu exportieren</translation>
    </message>
</context>
<context>
    <name>docket::OrderPrint</name>
    <message>
        <source>The order could not be printed</source>
        <translation>Der Auftrag konnte nicht gedruckt werden</translation>
    </message>
    <message>
        <source>The order is on its way to the printer</source>
        <translation>Der Auftrag ist auf dem Weg zum Drucker</translation>
    </message>
    <message>
        <source>Wrote the order to %1</source>
        <translation>Auftrag nach %1 geschrieben</translation>
    </message>
</context>
<context>
    <name>docket::OrderTable</name>
    <message>
        <source>Orders</source>
        <translation>Aufträge</translation>
    </message>
</context>
<context>
    <name>docket::OrderTableModel</name>
    <message>
        <source>not provided</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>%1; job %2; package %3; location %4</source>
        <comment>a row of the table, read aloud</comment>
        <translation>%1; Stelle %2; Paket %3; Standort %4</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>verborgen</translation>
    </message>
    <message>
        <source>%1, connection “%2”</source>
        <comment>an integration&apos;s ID</comment>
        <translation>%1, Verbindung „%2“</translation>
    </message>
    <message>
        <source>nothing remembered</source>
        <translation>nichts gemerkt</translation>
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
        <translation>&amp;Integrationen</translation>
    </message>
</context>
<context>
    <name>docket::PreferencesDialog</name>
    <message>
        <source>Preferences – Docket</source>
        <translation>Einstellungen – Docket</translation>
    </message>
    <message>
        <source>Pages of the preferences</source>
        <translation>Seiten der Einstellungen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Hoher Kon&amp;trast</translation>
    </message>
    <message>
        <source>D&amp;ensity</source>
        <translation>&amp;Zeilenhöhe</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Zeilenhöhe</translation>
    </message>
    <message>
        <source>How high the rows of the table are.</source>
        <translation>Wie hoch die Zeilen der Tabelle sind.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Dates, numbers and sorting follow it.</source>
        <translation>Datum, Zahlen und Sortierung richten sich danach.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>In memory only, until Docket ends. They reach the disk only where you copy or save them.</source>
        <translation>Nur im Arbeitsspeicher, bis Docket endet. Auf den Datenträger kommen sie nur, wenn Sie sie kopieren oder speichern.</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>In your desktop&apos;s password store, under the name docket. Never in a file.</source>
        <translation>Im Passwortspeicher Ihres Desktops, unter dem Namen docket. Nie in einer Datei.</translation>
    </message>
    <message>
        <source>Connections, views and how the window looks</source>
        <translation>Verbindungen, Ansichten und wie das Fenster aussieht</translation>
    </message>
    <message>
        <source>Settings file</source>
        <translation>Einstellungsdatei</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>The last ones are in memory only: a filter can name a person. They last if you choose so here.</source>
        <translation>Die letzten sind nur im Arbeitsspeicher: Ein Filter kann eine Person nennen. Sie bleiben erhalten, wenn Sie es hier wählen.</translation>
    </message>
    <message>
        <source>&amp;Keep the filter history when Docket ends</source>
        <translation>Filter&amp;verlauf behalten, wenn Docket endet</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Questions about orders, to the address of your connection. What you mark goes into a folder of your team only if you choose so.</source>
        <translation>Fragen nach Aufträgen, an die Adresse Ihrer Verbindung. Was Sie markieren, kommt nur dann in einen Ordner Ihres Teams, wenn Sie es so wählen.</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Laden</translation>
    </message>
    <message>
        <source>&amp;Refresh automatically</source>
        <translation>&amp;Automatisch aktualisieren</translation>
    </message>
    <message>
        <source>Refresh automatically</source>
        <translation>Automatisch aktualisieren</translation>
    </message>
    <message>
        <source>Counted from the end of the load before. What needs a person first, a key or a permission, is not asked again by itself.</source>
        <translation>Gezählt vom Ende des vorigen Ladens. Was erst einen Menschen braucht, einen Schlüssel oder eine Berechtigung, wird nicht von selbst erneut abgefragt.</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>&amp;Between e-mail addresses</source>
        <translation>&amp;Zwischen E-Mail-Adressen</translation>
    </message>
    <message>
        <source>Between e-mail addresses</source>
        <translation>Zwischen E-Mail-Adressen</translation>
    </message>
    <message>
        <source>Outlook wants a semicolon where its own settings do not say otherwise, others a comma.</source>
        <translation>Outlook möchte ein Semikolon, solange seine Einstellungen nichts anderes sagen, andere möchten ein Komma.</translation>
    </message>
    <message>
        <source>What you have seen, done and snoozed</source>
        <translation>Was Sie gesehen, erledigt und zurückgestellt haben</translation>
    </message>
    <message>
        <source>As keyed hashes and sealed ids on this computer; nobody reads a name from them. Forget order history removes them. With a key for this session only, in memory.</source>
        <translation>Als verschlüsselte Prüfsummen und versiegelte IDs auf diesem Computer; niemand liest einen Namen daraus. „Auftragsverlauf vergessen“ entfernt sie. Mit einem Schlüssel nur für diese Sitzung: im Arbeitsspeicher.</translation>
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
            <numerusform>%1, %Ln Auftrag</numerusform>
            <numerusform>%1, %Ln Aufträge</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::ProxyDialog</name>
    <message>
        <source>Password for the proxy</source>
        <translation>Passwort für den Proxy</translation>
    </message>
    <message>
        <source>The proxy %1 lets nothing through without a name and a password.</source>
        <translation>Der Proxy %1 lässt ohne Namen und Passwort nichts durch.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>Used until you quit and kept nowhere. They go to this proxy and never to Kombo.</source>
        <translation>Beides gilt, bis Sie Docket beenden, und wird nirgends aufbewahrt. Es geht an diesen Proxy und nie an Kombo.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Use and try again</source>
        <translation>Verwenden und erneut versuchen</translation>
    </message>
</context>
<context>
    <name>docket::Question</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>docket::RawView</name>
    <message>
        <source>Order as received</source>
        <translation>Auftrag wie empfangen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;value</source>
        <translation>&amp;Wert kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;path</source>
        <translation>&amp;Pfad kopieren</translation>
    </message>
</context>
<context>
    <name>docket::Report</name>
    <message>
        <source>Time: %1</source>
        <translation>Zeit: %1</translation>
    </message>
    <message>
        <source>Region: %1</source>
        <translation>Region: %1</translation>
    </message>
    <message>
        <source>Integration: %1</source>
        <translation>Integration: %1</translation>
    </message>
    <message>
        <source>What happened: %1</source>
        <translation>Was geschehen ist: %1</translation>
    </message>
    <message>
        <source>HTTP status: %1</source>
        <translation>HTTP-Status: %1</translation>
    </message>
    <message>
        <source>Page: %1</source>
        <translation>Seite: %1</translation>
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
        <translation>Meldung: %1</translation>
    </message>
    <message>
        <source>Log: %1</source>
        <translation>Log: %1</translation>
    </message>
    <message>
        <source>Program: %1</source>
        <translation>Programm: %1</translation>
    </message>
    <message>
        <source>Hello,

we cannot read assessment orders from your applicant tracking system (integration %1).
%2 %3

Kombo says: %4

Could you please help?
</source>
        <translation>Guten Tag,

wir können keine Assessment-Aufträge aus Ihrem Bewerbermanagementsystem (ATS) lesen (Integration %1).
%2 %3

Kombo meldet: %4

Könnten Sie uns bitte helfen?
</translation>
    </message>
    <message>
        <source>Hello,

we cannot read assessment orders from your applicant tracking system (integration %1).
%2 %3

Could you please help?
</source>
        <translation>Guten Tag,

wir können keine Assessment-Aufträge aus Ihrem Bewerbermanagementsystem (ATS) lesen (Integration %1).
%2 %3

Könnten Sie uns bitte helfen?
</translation>
    </message>
</context>
<context>
    <name>docket::ResultLine</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
</context>
<context>
    <name>docket::SaveViewDialog</name>
    <message>
        <source>Save as view</source>
        <translation>Als Ansicht speichern</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>There is a view of this name. It gets the filter, columns and sorting you see now.</source>
        <translation>Es gibt eine Ansicht mit diesem Namen. Sie bekommt den Filter, die Spalten und die Sortierung, die Sie jetzt sehen.</translation>
    </message>
    <message>
        <source>Keeps the filter, columns and sorting. It opens from the Filter menu, the first nine by Alt and their number.</source>
        <translation>Behält Filter, Spalten und Sortierung. Sie öffnet sich aus dem Menü „Filter“, die ersten neun mit Alt und ihrer Nummer.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>A view needs a name.</source>
        <translation>Eine Ansicht braucht einen Namen.</translation>
    </message>
</context>
<context>
    <name>docket::SavedResponses</name>
    <message>
        <source>“%1” is empty.</source>
        <translation>„%1“ ist leer.</translation>
    </message>
    <message>
        <source>“%1” is no JSON, or ends too early.</source>
        <translation>„%1“ ist kein JSON oder endet zu früh.</translation>
    </message>
    <message>
        <source>“%1” holds more than can be read at once.</source>
        <translation>„%1“ enthält mehr, als sich auf einmal lesen lässt.</translation>
    </message>
    <message>
        <source>“%1” is the answer to a request that failed; it holds no orders.</source>
        <translation>„%1“ ist die Antwort auf eine fehlgeschlagene Anfrage; sie enthält keine Aufträge.</translation>
    </message>
    <message>
        <source>“%1” holds no open orders.</source>
        <translation>„%1“ enthält keine offenen Aufträge.</translation>
    </message>
    <message>
        <source>“%1” is no file.</source>
        <translation>„%1“ ist keine Datei.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>„%1“ lässt sich nicht lesen: %2</translation>
    </message>
    <message>
        <source>“%1” is larger than 64 MB.</source>
        <translation>„%1“ ist größer als 64 MB.</translation>
    </message>
</context>
<context>
    <name>docket::Session</name>
    <message>
        <source>Settings cannot be saved on this computer; they last until you quit.</source>
        <translation>Einstellungen lassen sich auf diesem Computer nicht speichern; sie gelten, bis Sie Docket beenden.</translation>
    </message>
    <message>
        <source>The key could not be removed from your password store: %1</source>
        <translation>Der Schlüssel ließ sich nicht aus Ihrem Passwortspeicher entfernen: %1</translation>
    </message>
    <message>
        <source>The sample server could not start: %1</source>
        <translation>Der Beispielserver ließ sich nicht starten: %1</translation>
    </message>
    <message>
        <source>Demo (sample data)</source>
        <translation>Demo (Beispieldaten)</translation>
    </message>
</context>
<context>
    <name>docket::ShortcutsWindow</name>
    <message>
        <source>What it does</source>
        <translation>Was es tut</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Keyboard shortcuts – Docket</source>
        <translation>Tastenkürzel – Docket</translation>
    </message>
    <message>
        <source>Find a shortcut</source>
        <translation>Tastenkürzel suchen</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>menu or part of the window, what a key does</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No shortcut matches.</source>
        <translation>Kein Tastenkürzel passt dazu.</translation>
    </message>
</context>
<context>
    <name>docket::SideBar</name>
    <message>
        <source>Side bar</source>
        <translation>Seitenleiste</translation>
    </message>
    <message>
        <source>Find in %1</source>
        <comment>the name of a facet</comment>
        <translation>In %1 suchen</translation>
    </message>
</context>
<context>
    <name>docket::SideBarModel</name>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <comment>values of a facet</comment>
        <translation>
            <numerusform>%Ln weiteren zeigen</numerusform>
            <numerusform>%Ln weitere zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Weniger zeigen</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>Integrationen</translation>
    </message>
</context>
<context>
    <name>docket::SituationDisplay</name>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
</context>
<context>
    <name>docket::SnoozeDialog</name>
    <message>
        <source>Snooze until</source>
        <translation>Zurückstellen bis</translation>
    </message>
    <message>
        <source>&amp;Day and time</source>
        <translation>&amp;Tag und Uhrzeit</translation>
    </message>
    <message>
        <source>Day and time</source>
        <translation>Tag und Uhrzeit</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Zurückstellen</translation>
    </message>
</context>
<context>
    <name>docket::SnoozeMenu</name>
    <message>
        <source>Snooze unti&amp;l</source>
        <translation>Zurückstellen &amp;bis</translation>
    </message>
    <message>
        <source>&amp;Today, %1</source>
        <translation>&amp;Heute, %1</translation>
    </message>
    <message>
        <source>T&amp;omorrow, %1</source>
        <translation>&amp;Morgen, %1</translation>
    </message>
    <message>
        <source>&amp;Monday, %1</source>
        <translation>M&amp;ontag, %1</translation>
    </message>
    <message>
        <source>&amp;Another day…</source>
        <translation>&amp;Anderer Tag…</translation>
    </message>
</context>
<context>
    <name>docket::StateRow</name>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Nicht erledigt</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>changed, when, which fields</comment>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>Stop asking</source>
        <translation>Nicht weiter fragen</translation>
    </message>
    <message>
        <source>What became of it?</source>
        <translation>Was wurde daraus?</translation>
    </message>
</context>
<context>
    <name>docket::StatusLine</name>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>Beispieldaten</translation>
    </message>
    <message>
        <source>Leave demo</source>
        <translation>Demo verlassen</translation>
    </message>
    <message>
        <source>Stop loading</source>
        <translation>Laden anhalten</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%Ln ausgewählt</numerusform>
            <numerusform>%Ln ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected, %1 hidden by the filter</source>
        <translation>
            <numerusform>%Ln ausgewählt, %1 durch den Filter ausgeblendet</numerusform>
            <numerusform>%Ln ausgewählt, %1 durch den Filter ausgeblendet</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>Jetzt erneut versuchen</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>selected orders that are hidden</comment>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show the selected orders that the filter hides</source>
        <translation>Die ausgewählten Aufträge zeigen, die der Filter verbirgt</translation>
    </message>
</context>
<context>
    <name>docket::SummaryPane</name>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Bewerbung</translation>
    </message>
    <message>
        <source>Candidate ID</source>
        <translation>Kandidaten-ID</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Job ID</source>
        <translation>Stellen-ID</translation>
    </message>
    <message>
        <source>No name provided</source>
        <translation>Kein Name angegeben</translation>
    </message>
    <message>
        <source>No package provided</source>
        <translation>Kein Paket angegeben</translation>
    </message>
    <message>
        <source>No job title provided</source>
        <translation>Keine Stellenbezeichnung angegeben</translation>
    </message>
    <message>
        <source>No location provided</source>
        <translation>Kein Standort angegeben</translation>
    </message>
    <message>
        <source>Sent in an unexpected form, see Raw: %1.</source>
        <translation>In unerwarteter Form gesendet, siehe Rohdaten: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) that Docket does not know are under Raw.</source>
        <translation>
            <numerusform>%Ln Feld, das Docket nicht kennt, steht in den Rohdaten.</numerusform>
            <numerusform>%Ln Felder, die Docket nicht kennt, stehen in den Rohdaten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Kandidat</translation>
    </message>
    <message>
        <source>Package and customer</source>
        <translation>Paket und Kunde</translation>
    </message>
    <message>
        <source>Job code</source>
        <translation>Stellencode</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Location as received</source>
        <translation>Standort wie empfangen</translation>
    </message>
    <message>
        <source>Country as received: %1</source>
        <translation>Land wie empfangen: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other open order(s)</source>
        <translation>
            <numerusform>%Ln anderer offener Auftrag</numerusform>
            <numerusform>%Ln andere offene Aufträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows the open orders for this e-mail address.</source>
        <translation>Zeigt die offenen Aufträge für diese E-Mail-Adresse.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open in this job</source>
        <translation>
            <numerusform>%Ln offen für diese Stelle</numerusform>
            <numerusform>%Ln offen für diese Stelle</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows the open orders for jobs of this title.</source>
        <translation>Zeigt die offenen Aufträge für Stellen mit dieser Bezeichnung.</translation>
    </message>
    <message>
        <source>Found in: %1</source>
        <translation>Gefunden in: %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the places that a filter was found in</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Here since</source>
        <translation>Hier seit</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Angefragt</translation>
    </message>
    <message>
        <source>More for this order</source>
        <translation>Mehr zu diesem Auftrag</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Verbleib</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
</context>
<context>
    <name>docket::TeamFolder</name>
    <message>
        <source>%1 The team secret lasts until Docket ends.</source>
        <comment>why it cannot be kept, a sentence</comment>
        <translation>%1 Das Team-Geheimnis gilt, bis Docket endet.</translation>
    </message>
    <message>
        <source>Folder of the team</source>
        <translation>Ordner des Teams</translation>
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
        <translation>Hiring Manager</translation>
    </message>
    <message>
        <source>Copy all addresses</source>
        <translation>Alle Adressen kopieren</translation>
    </message>
    <message>
        <source>Mail the team</source>
        <translation>E-Mail ans Team</translation>
    </message>
    <message>
        <source>No hiring team: the customer&apos;s system sent none for this job.</source>
        <translation>Kein Einstellungsteam: Das System des Kunden hat für diese Stelle keines gesendet.</translation>
    </message>
    <message>
        <source>Hiring team</source>
        <translation>Einstellungsteam</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more</source>
        <translation>
            <numerusform>%Ln weitere Person zeigen</numerusform>
            <numerusform>%Ln weitere Personen zeigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %L1 of %Ln more</source>
        <translation>
            <numerusform>%L1 von %Ln weiteren zeigen</numerusform>
            <numerusform>%L1 von %Ln weiteren zeigen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::TeamPage</name>
    <message>
        <source>Choose a folder that all of your team can write in.</source>
        <translation>Wählen Sie einen Ordner, in den alle in Ihrem Team schreiben können.</translation>
    </message>
    <message>
        <source>Enter the team secret.</source>
        <translation>Geben Sie das Team-Geheimnis ein.</translation>
    </message>
    <message>
        <source>The folder is being read…</source>
        <translation>Der Ordner wird gelesen …</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of the team</source>
        <translation>
            <numerusform>%n Datei des Teams</numerusform>
            <numerusform>%n Dateien des Teams</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) passed over: damaged, or written with another secret</source>
        <translation>
            <numerusform>%n Zeile übergangen: beschädigt oder mit einem anderen Geheimnis geschrieben</numerusform>
            <numerusform>%n Zeilen übergangen: beschädigt oder mit einem anderen Geheimnis geschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Share done, snoozed and asked with my team</source>
        <translation>&amp;Erledigt, Zurückgestellt und Angefragt mit meinem Team teilen</translation>
    </message>
    <message>
        <source>By way of a folder that all of you can write in, on a network drive or in a synchronised folder. No name and no id of an order can be read there.</source>
        <translation>Über einen Ordner, in den Sie alle schreiben können, auf einem Netzlaufwerk oder in einem synchronisierten Ordner. Weder Namen noch IDs von Aufträgen sind dort zu lesen.</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Wählen …</translation>
    </message>
    <message>
        <source>Choose the folder of the team</source>
        <translation>Den Ordner des Teams wählen</translation>
    </message>
    <message>
        <source>Folder of the team</source>
        <translation>Ordner des Teams</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>&amp;Name that colleagues see</source>
        <translation>&amp;Name, den andere sehen</translation>
    </message>
    <message>
        <source>Name that colleagues see</source>
        <translation>Name, den andere sehen</translation>
    </message>
    <message>
        <source>&amp;Team secret</source>
        <translation>&amp;Team-Geheimnis</translation>
    </message>
    <message>
        <source>Team secret</source>
        <translation>Team-Geheimnis</translation>
    </message>
    <message>
        <source>&amp;Make one</source>
        <translation>Er&amp;zeugen</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <translation>&amp;Verwenden</translation>
    </message>
    <message>
        <source>Use this team secret</source>
        <translation>Dieses Team-Geheimnis verwenden</translation>
    </message>
    <message numerus="yes">
        <source>The same for all of you, at least %n character(s); one of you makes it and tells the others. Kept in your desktop&apos;s password store.</source>
        <translation>
            <numerusform>Für Sie alle dasselbe, mindestens %n Zeichen lang; jemand erzeugt es und sagt es den anderen. Es liegt im Passwortspeicher Ihres Desktops.</numerusform>
            <numerusform>Für Sie alle dasselbe, mindestens %n Zeichen lang; jemand erzeugt es und sagt es den anderen. Es liegt im Passwortspeicher Ihres Desktops.</numerusform>
        </translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keiner</translation>
    </message>
    <message>
        <source>In use; enter another one to change it</source>
        <translation>In Gebrauch; zum Ändern ein anderes eingeben</translation>
    </message>
</context>
<context>
    <name>docket::TeamWorker</name>
    <message>
        <source>The team secret cannot be used: it has to have at least %1 characters.</source>
        <translation>Das Team-Geheimnis ist nicht zu gebrauchen: Es braucht mindestens %1 Zeichen.</translation>
    </message>
    <message>
        <source>What you mark cannot be written down for your team: %1</source>
        <translation>Was Sie markieren, kann für Ihr Team nicht aufgeschrieben werden: %1</translation>
    </message>
    <message>
        <source>The team folder is not there. What you mark is shared once it is back.</source>
        <translation>Der Team-Ordner ist nicht da. Was Sie markieren, wird geteilt, sobald er wieder da ist.</translation>
    </message>
    <message>
        <source>Nothing can be written in the team folder.</source>
        <translation>Im Team-Ordner kann nichts geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>docket::TextPages</name>
    <message numerus="yes">
        <source>%n image(s) left out</source>
        <translation>
            <numerusform>%Ln Bild ausgelassen</numerusform>
            <numerusform>%Ln Bilder ausgelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n style(s) left out</source>
        <translation>
            <numerusform>%Ln Stilangabe ausgelassen</numerusform>
            <numerusform>%Ln Stilangaben ausgelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n script(s) left out</source>
        <translation>
            <numerusform>%Ln Skript ausgelassen</numerusform>
            <numerusform>%Ln Skripte ausgelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other part(s) left out</source>
        <translation>
            <numerusform>%Ln anderer Teil ausgelassen</numerusform>
            <numerusform>%Ln andere Teile ausgelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>The end of a very long text is left out</source>
        <translation>Das Ende eines sehr langen Textes ist ausgelassen</translation>
    </message>
    <message>
        <source>Copy JSON</source>
        <translation>JSON kopieren</translation>
    </message>
    <message>
        <source>Order text</source>
        <translation>Text des Auftrags</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Rohdaten</translation>
    </message>
    <message>
        <source>Hidden while personal data is masked.</source>
        <translation>Nicht zu sehen, solange Personendaten verborgen sind.</translation>
    </message>
    <message>
        <source>Show formatted</source>
        <translation>Formatiert zeigen</translation>
    </message>
    <message>
        <source>Show all as text</source>
        <translation>Alles als Text zeigen</translation>
    </message>
    <message>
        <source>As received, %1</source>
        <translation>Wie empfangen, %1</translation>
    </message>
    <message>
        <source>All of the text, unformatted</source>
        <translation>Der ganze Text, unformatiert</translation>
    </message>
    <message>
        <source>No description provided</source>
        <translation>Keine Beschreibung angegeben</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>not provided</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>    before: %1</source>
        <translation>    vorher: %1</translation>
    </message>
    <message>
        <source>    now: %1</source>
        <translation>    jetzt: %1</translation>
    </message>
    <message>
        <source>    Changed; earlier value not kept.</source>
        <translation>    Geändert; der frühere Wert ist nicht mehr da.</translation>
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
        <translation>%L1 angezeigt</translation>
    </message>
</context>
<context>
    <name>docket::TileRow</name>
    <message>
        <source>Open</source>
        <comment>orders</comment>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Braucht Aufmerksamkeit</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Stellen</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Kandidaten</translation>
    </message>
    <message>
        <source>Different e-mail addresses. Press to see who has more than one open order.</source>
        <translation>Verschiedene E-Mail-Adressen. Ein Klick zeigt, wer mehr als einen offenen Auftrag hat.</translation>
    </message>
    <message>
        <source>New this session</source>
        <translation>Neu, nur diese Sitzung</translation>
    </message>
    <message>
        <source>What was seen, done or snoozed is remembered until Docket ends: the API key is used for this session only, or this is the demo.</source>
        <translation>Was gesehen, erledigt oder zurückgestellt ist, bleibt gemerkt, bis Docket endet: Der API-Schlüssel gilt nur für diese Sitzung, oder dies ist die Demo.</translation>
    </message>
</context>
<context>
    <name>docket::ToolBar</name>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Filter orders</source>
        <translation>Aufträge filtern</translation>
    </message>
    <message>
        <source>Filter all fields, e.g. nurse berlin</source>
        <translation>Alle Felder filtern, z. B. pflege berlin</translation>
    </message>
    <message>
        <source>Side bar</source>
        <translation>Seitenleiste</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Masked</source>
        <translation>Verborgen</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
</context>
<context>
    <name>docket::TrendChart</name>
    <message>
        <source>Open per day</source>
        <translation>Offen pro Tag</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
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
        <translation>Tag</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>orders</comment>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Open per day</source>
        <translation>Offen pro Tag</translation>
    </message>
    <message>
        <source>as seen by this computer</source>
        <translation>wie auf diesem Computer gesehen</translation>
    </message>
    <message>
        <source>Show as a chart</source>
        <translation>Als Diagramm zeigen</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
</context>
<context>
    <name>docket::ValueMenu</name>
    <message>
        <source>Copy “%1”</source>
        <translation>„%1“ kopieren</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Only “%1”</source>
        <translation>Nur „%1“</translation>
    </message>
    <message>
        <source>Also “%1”</source>
        <translation>Auch „%1“</translation>
    </message>
    <message>
        <source>Exclude “%1”</source>
        <translation>„%1“ ausschließen</translation>
    </message>
</context>
<context>
    <name>docket::Window</name>
    <message>
        <source>Open saved response</source>
        <translation>Gespeicherte Antwort öffnen</translation>
    </message>
    <message>
        <source>Saved responses (%1)</source>
        <translation>Gespeicherte Antworten (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>Alle Dateien (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%Ln Datei</numerusform>
            <numerusform>%Ln Dateien</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::WindowRequests</name>
    <message>
        <source>Erase everything that Docket keeps?</source>
        <translation>Alles löschen, was Docket aufbewahrt?</translation>
    </message>
    <message>
        <source>All connections with their keys in the password store, what was seen and done, views, filters, how the window is arranged, settings, the log and the activity are removed from this computer. Docket ends then. At Kombo nothing changes, and keys stay valid.</source>
        <translation>Alle Verbindungen samt Schlüsseln im Passwortspeicher, was gesehen und erledigt wurde, Ansichten, Filter, Fensteranordnung, Einstellungen, Protokoll und Aktivität werden von diesem Computer entfernt. Dann endet Docket. Bei Kombo ändert sich nichts; Schlüssel bleiben gültig.</translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation>Alles löschen</translation>
    </message>
</context>
</TS>
