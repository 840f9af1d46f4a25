<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Compact</source>
        <comment>rows of the table</comment>
        <translation>&amp;Zwarte</translation>
    </message>
    <message>
        <source>&amp;Normal</source>
        <comment>rows of the table</comment>
        <translation>&amp;Normalne</translation>
    </message>
    <message>
        <source>&amp;Roomy</source>
        <comment>rows of the table</comment>
        <translation>&amp;Luźne</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>Zgodnie z &amp;pulpitem</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Jasny</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>&amp;Ciemny</translation>
    </message>
    <message>
        <source>&amp;Never</source>
        <translation>&amp;Nigdy</translation>
    </message>
    <message>
        <source>Every &amp;5 minutes</source>
        <translation>Co &amp;5 minut</translation>
    </message>
    <message>
        <source>Every &amp;15 minutes</source>
        <translation>Co &amp;15 minut</translation>
    </message>
    <message>
        <source>Every &amp;30 minutes</source>
        <translation>Co &amp;30 minut</translation>
    </message>
    <message>
        <source>Every &amp;hour</source>
        <translation>Co &amp;godzinę</translation>
    </message>
    <message>
        <source>&amp;Tab-separated text</source>
        <translation>&amp;Tekst rozdzielany tabulatorami</translation>
    </message>
    <message>
        <source>&amp;CSV</source>
        <translation>&amp;CSV</translation>
    </message>
    <message>
        <source>&amp;Markdown table</source>
        <translation>Tabela &amp;Markdown</translation>
    </message>
    <message>
        <source>&amp;HTML table</source>
        <translation>Tabela &amp;HTML</translation>
    </message>
    <message>
        <source>&amp;JSON, whole orders</source>
        <translation>&amp;JSON, całe zlecenia</translation>
    </message>
    <message>
        <source>&amp;Webhook events</source>
        <translation>Zdarzenia &amp;webhook</translation>
    </message>
    <message>
        <source>Order &amp;IDs</source>
        <translation>&amp;ID zleceń</translation>
    </message>
    <message>
        <source>&amp;E-mail addresses</source>
        <translation>Adresy &amp;e-mail</translation>
    </message>
    <message>
        <source>&amp;Phone numbers</source>
        <translation>Numery tele&amp;fonów</translation>
    </message>
    <message>
        <source>&amp;Comma</source>
        <comment>between e-mail addresses</comment>
        <translation>&amp;Przecinek</translation>
    </message>
    <message>
        <source>&amp;Semicolon</source>
        <comment>between e-mail addresses</comment>
        <translation>Ś&amp;rednik</translation>
    </message>
    <message>
        <source>&amp;New line</source>
        <comment>between e-mail addresses</comment>
        <translation>&amp;Nowy wiersz</translation>
    </message>
    <message>
        <source>New &amp;connection…</source>
        <translation>&amp;Nowe połączenie…</translation>
    </message>
    <message>
        <source>Mana&amp;ge connections…</source>
        <translation>Zarządzaj połą&amp;czeniami…</translation>
    </message>
    <message>
        <source>&amp;Edit connection…</source>
        <translation>&amp;Edytuj połączenie…</translation>
    </message>
    <message>
        <source>Re&amp;move connection…</source>
        <translation>&amp;Usuń połączenie…</translation>
    </message>
    <message>
        <source>&amp;Open saved response…</source>
        <translation>&amp;Otwórz zapisaną odpowiedź…</translation>
    </message>
    <message>
        <source>Close f&amp;ile</source>
        <translation>Zamknij pl&amp;ik</translation>
    </message>
    <message>
        <source>Try with &amp;demo data</source>
        <translation>Wypróbuj z &amp;danymi demo</translation>
    </message>
    <message>
        <source>&amp;Leave demo</source>
        <translation>W&amp;yjdź z demo</translation>
    </message>
    <message>
        <source>E&amp;xport orders…</source>
        <translation>E&amp;ksportuj zlecenia…</translation>
    </message>
    <message>
        <source>&amp;Save order as PDF…</source>
        <translation>Zapi&amp;sz zlecenie jako PDF…</translation>
    </message>
    <message>
        <source>&amp;Print order…</source>
        <translation>D&amp;rukuj zlecenie…</translation>
    </message>
    <message>
        <source>Sim&amp;ulate an hour passing</source>
        <translation>Sy&amp;muluj upływ godziny</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Zakończ</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Cofnij</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiuj</translation>
    </message>
    <message>
        <source>Copy with &amp;headers</source>
        <translation>Kopiuj z &amp;nagłówkami</translation>
    </message>
    <message>
        <source>Copy c&amp;ell</source>
        <translation>Kopiuj k&amp;omórkę</translation>
    </message>
    <message>
        <source>Copy a&amp;s</source>
        <translation>Kopiuj &amp;jako</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Zaznacz &amp;wszystko</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>Pre&amp;ferencje…</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Odśwież</translation>
    </message>
    <message>
        <source>Refresh this &amp;integration</source>
        <translation>Odśwież tę &amp;integrację</translation>
    </message>
    <message>
        <source>&amp;Stop loading</source>
        <translation>Zatrzymaj &amp;wczytywanie</translation>
    </message>
    <message>
        <source>&amp;Mail candidate</source>
        <translation>E-mail do &amp;kandydata</translation>
    </message>
    <message>
        <source>Mail the &amp;team</source>
        <translation>&amp;E-mail do zespołu</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Załatwione</translation>
    </message>
    <message>
        <source>Snoo&amp;ze…</source>
        <translation>O&amp;dłóż…</translation>
    </message>
    <message>
        <source>No longer s&amp;noozed</source>
        <translation>&amp;Cofnij odłożenie</translation>
    </message>
    <message>
        <source>Mark s&amp;een</source>
        <translation>Oznacz jako o&amp;bejrzane</translation>
    </message>
    <message>
        <source>Mark ne&amp;w</source>
        <translation>Oznacz jako &amp;nowe</translation>
    </message>
    <message>
        <source>Mark &amp;all seen</source>
        <translation>Oznacz w&amp;szystkie jako obejrzane</translation>
    </message>
    <message>
        <source>Ne&amp;xt new order</source>
        <translation>Nas&amp;tępne nowe zlecenie</translation>
    </message>
    <message>
        <source>&amp;Previous new order</source>
        <translation>&amp;Poprzednie nowe zlecenie</translation>
    </message>
    <message>
        <source>C&amp;hase list…</source>
        <translation>&amp;Lista zapytań…</translation>
    </message>
    <message>
        <source>C&amp;ompare with my list…</source>
        <translation>Po&amp;równaj z własną listą…</translation>
    </message>
    <message>
        <source>Tell the desktop of new &amp;orders</source>
        <translation>Powiadamia&amp;j na pulpicie o nowych zleceniach</translation>
    </message>
    <message>
        <source>&amp;Forget order history…</source>
        <translation>&amp;Usuń historię zleceń…</translation>
    </message>
    <message>
        <source>&amp;Erase everything…</source>
        <translation>Usuń &amp;wszystko…</translation>
    </message>
    <message>
        <source>&amp;Filter orders</source>
        <translation>&amp;Filtruj zlecenia</translation>
    </message>
    <message>
        <source>&amp;Clear filter</source>
        <translation>Wy&amp;czyść filtr</translation>
    </message>
    <message>
        <source>O&amp;rders</source>
        <translation>&amp;Zlecenia</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>&amp;Przegląd</translation>
    </message>
    <message>
        <source>&amp;Side bar</source>
        <translation>Pasek &amp;boczny</translation>
    </message>
    <message>
        <source>&amp;Detail</source>
        <translation>&amp;Szczegóły</translation>
    </message>
    <message>
        <source>Detail &amp;below the table</source>
        <translation>Szczegóły po&amp;d tabelą</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Po&amp;większ</translation>
    </message>
    <message>
        <source>&amp;Zoom out</source>
        <translation>Po&amp;mniejsz</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>&amp;Rzeczywisty rozmiar</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Kolumny</translation>
    </message>
    <message>
        <source>Sort b&amp;y</source>
        <translation>Sor&amp;tuj według</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Wysoki kontr&amp;ast</translation>
    </message>
    <message>
        <source>&amp;Mask personal data</source>
        <translation>Mask&amp;uj dane osobowe</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>&amp;Następny obszar</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>P&amp;oprzedni obszar</translation>
    </message>
    <message>
        <source>&amp;Health of the integrations</source>
        <translation>Stan inte&amp;gracji</translation>
    </message>
    <message>
        <source>&amp;Activity…</source>
        <translation>Akt&amp;ywność…</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Podręcznik</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Skróty klawiszowe</translation>
    </message>
    <message>
        <source>&amp;About Docket</source>
        <translation>&amp;O programie Docket</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>O &amp;Qt</translation>
    </message>
    <message>
        <source>Between &amp;addresses</source>
        <translation>Między &amp;adresami</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Plik</translation>
    </message>
    <message>
        <source>Co&amp;nnections</source>
        <translation>&amp;Połączenia</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edycja</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Widok</translation>
    </message>
    <message>
        <source>D&amp;ensity</source>
        <translation>Wysokość wi&amp;erszy</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>Mot&amp;yw</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Język</translation>
    </message>
    <message>
        <source>&amp;Orders</source>
        <translation>&amp;Zlecenia</translation>
    </message>
    <message>
        <source>Refresh a&amp;utomatically</source>
        <translation>Odśwież&amp;aj automatycznie</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Narzędzia</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Pomo&amp;c</translation>
    </message>
    <message>
        <source>Stop asking what &amp;became of orders</source>
        <translation>Przestań pytać, &amp;jak skończyły się zlecenia</translation>
    </message>
    <message>
        <source>What &amp;became of it?</source>
        <translation>&amp;Jak się skończyło?</translation>
    </message>
    <message>
        <source>Stop asking when orders were &amp;created</source>
        <translation>Przestań pytać, kied&amp;y utworzono zlecenia</translation>
    </message>
    <message>
        <source>When was it &amp;created?</source>
        <translation>Kied&amp;y je utworzono?</translation>
    </message>
    <message numerus="yes">
        <source>When was it &amp;created? (up to %n request(s))</source>
        <translation>
            <numerusform>Kied&amp;y je utworzono? (najwyżej %n żądanie)</numerusform>
            <numerusform>Kied&amp;y je utworzono? (najwyżej %n żądania)</numerusform>
            <numerusform>Kied&amp;y je utworzono? (najwyżej %n żądań)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeText</name>
    <message>
        <source>Candidate or package</source>
        <translation>Kandydat lub pakiet</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Stanowisko</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Lokalizacja</translation>
    </message>
    <message>
        <source>Hiring team</source>
        <translation>Zespół rekrutacyjny</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Opis</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Kandydat</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Pakiet</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Zgłoszenie</translation>
    </message>
    <message>
        <source>Candidate ID</source>
        <translation>ID kandydata</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Nazwa stanowiska</translation>
    </message>
    <message>
        <source>Job code</source>
        <translation>Kod stanowiska</translation>
    </message>
    <message>
        <source>Job ID</source>
        <translation>ID stanowiska</translation>
    </message>
</context>
<context>
    <name>ChaseList</name>
    <message>
        <source>Order %1</source>
        <translation>Zlecenie %1</translation>
    </message>
    <message>
        <source>- %1, %2: %3</source>
        <comment>candidate, job, what is missing</comment>
        <translation>- %1, %2: %3</translation>
    </message>
    <message>
        <source>no job title</source>
        <translation>bez nazwy stanowiska</translation>
    </message>
    <message numerus="yes">
        <source>Something is missing for %n candidate(s)</source>
        <translation>
            <numerusform>Brakuje danych dla %n kandydata</numerusform>
            <numerusform>Brakuje danych dla %n kandydatów</numerusform>
            <numerusform>Brakuje danych dla %n kandydatów</numerusform>
        </translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>Dzień dobry,</translation>
    </message>
    <message>
        <source>Hello %1,</source>
        <translation>Dzień dobry, %1,</translation>
    </message>
    <message numerus="yes">
        <source>we cannot start the check for %n candidate(s) yet, because this is missing:</source>
        <translation>
            <numerusform>nie możemy jeszcze rozpocząć weryfikacji %n kandydata, ponieważ brakuje następujących danych:</numerusform>
            <numerusform>nie możemy jeszcze rozpocząć weryfikacji %n kandydatów, ponieważ brakuje następujących danych:</numerusform>
            <numerusform>nie możemy jeszcze rozpocząć weryfikacji %n kandydatów, ponieważ brakuje następujących danych:</numerusform>
        </translation>
    </message>
    <message>
        <source>Please add it in your recruiting system. Thank you!</source>
        <translation>Prosimy o uzupełnienie ich w systemie rekrutacyjnym. Dziękujemy!</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>json (an array, unless given), ndjson, webhook (one event a line), csv, tsv, xlsx, md or html.</source>
        <translation>json (tablica, domyślnie), ndjson, webhook (jedno zdarzenie w wierszu), csv, tsv, xlsx, md lub html.</translation>
    </message>
    <message>
        <source>Of csv, tsv, xlsx, md and html: fields by their paths, such as id,candidate.email; all of them unless given.</source>
        <translation>Dla csv, tsv, xlsx, md i html: pola według ich ścieżek, na przykład id,candidate.email; domyślnie wszystkie.</translation>
    </message>
    <message>
        <source>Of csv: programs (values as received, unless given) or spreadsheets (safe to open in one).</source>
        <translation>Dla csv: programs (wartości w otrzymanej postaci, domyślnie) lub spreadsheets (bezpieczne do otwarcia w arkuszu kalkulacyjnym).</translation>
    </message>
    <message>
        <source>Write to this file; - is the standard output.</source>
        <translation>Zapisuje do tego pliku; - oznacza standardowe wyjście.</translation>
    </message>
    <message>
        <source>Open the window on sample orders, served on this computer.</source>
        <translation>Otwiera okno z przykładowymi zleceniami udostępnianymi na tym komputerze.</translation>
    </message>
    <message>
        <source>Colours of the window: system, light or dark.</source>
        <translation>Kolory okna: system, light (jasne) lub dark (ciemne).</translation>
    </message>
    <message>
        <source>Open the window on a saved response; may be given several times.</source>
        <translation>Otwiera okno z zapisaną odpowiedzią; można podać kilka razy.</translation>
    </message>
    <message>
        <source>Fetch open orders and write them; needs no display.</source>
        <translation>Pobiera otwarte zlecenia i je wypisuje; nie wymaga ekranu.</translation>
    </message>
    <message>
        <source>Fetch from a saved connection.</source>
        <translation>Pobiera z zapisanego połączenia.</translation>
    </message>
    <message>
        <source>Fetch from this address, such as https://api.kombo.dev/v1.</source>
        <translation>Pobiera z tego adresu, na przykład https://api.kombo.dev/v1.</translation>
    </message>
    <message>
        <source>Fetch this integration; may be given several times.</source>
        <translation>Pobiera tę integrację; można podać kilka razy.</translation>
    </message>
    <message>
        <source>Orders per request, 1 to 250; 250 unless given.</source>
        <translation>Liczba zleceń na żądanie, od 1 do 250; domyślnie 250.</translation>
    </message>
    <message>
        <source>Write only the orders that match, as the filter box would.</source>
        <translation>Wypisuje tylko pasujące zlecenia, tak jak pole filtra.</translation>
    </message>
    <message>
        <source>Write only orders that are not in this list of ids, e-mail addresses or rows of CSV; - is the standard input. Exit code 7 when there are any.</source>
        <translation>Wypisuje tylko zlecenia, których nie ma na tej liście ID, adresów e-mail lub wierszy CSV; - oznacza standardowe wejście. Kod wyjścia 7, gdy takie są.</translation>
    </message>
    <message>
        <source>Read the API key from the standard input.</source>
        <translation>Odczytuje klucz API ze standardowego wejścia.</translation>
    </message>
    <message>
        <source>List the saved connections: name, address, on or off, integrations; needs no display.</source>
        <translation>Wypisuje zapisane połączenia: nazwa, adres, włączone (on) lub wyłączone (off), integracje; nie wymaga ekranu.</translation>
    </message>
    <message>
        <source>Serve sample orders on this computer; needs no display.</source>
        <translation>Udostępnia przykładowe zlecenia na tym komputerze; nie wymaga ekranu.</translation>
    </message>
    <message>
        <source>Port of the sample server; 0 takes a free one.</source>
        <translation>Port serwera przykładowego; 0 wybiera wolny.</translation>
    </message>
    <message>
        <source>Orders of its first integration.</source>
        <translation>Liczba zleceń jego pierwszej integracji.</translation>
    </message>
    <message>
        <source>Milliseconds it waits before each answer.</source>
        <translation>Czas w milisekundach, który odczekuje przed każdą odpowiedzią.</translation>
    </message>
    <message>
        <source>Erase what Docket keeps on this computer: connections and their keys, what was seen and done, views, settings, log. Asks first; needs no display.</source>
        <translation>Usuwa to, co Docket przechowuje na tym komputerze: połączenia i ich klucze, co obejrzano i załatwiono, widoki, ustawienia, dziennik. Najpierw pyta; nie wymaga ekranu.</translation>
    </message>
    <message>
        <source>Erase without asking.</source>
        <translation>Usuwa bez pytania.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Wyświetla tę pomoc.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Wyświetla wersję.</translation>
    </message>
    <message>
        <source>--%1 must be a whole number from %2 to %3.</source>
        <translation>--%1 musi być liczbą całkowitą od %2 do %3.</translation>
    </message>
    <message>
        <source>Give either --connection or --server, not both.</source>
        <translation>Należy podać --connection albo --server, nie oba naraz.</translation>
    </message>
    <message>
        <source>--connection needs the name of a saved connection.</source>
        <translation>--connection wymaga nazwy zapisanego połączenia.</translation>
    </message>
    <message>
        <source>--fetch needs --server and --integration, or --connection.</source>
        <translation>--fetch wymaga --server i --integration albo --connection.</translation>
    </message>
    <message>
        <source>--server must be an address such as https://api.kombo.dev/v1, without user name, question mark or number sign.</source>
        <translation>--server musi być adresem takim jak https://api.kombo.dev/v1, bez nazwy użytkownika, znaku zapytania i znaku #.</translation>
    </message>
    <message>
        <source>--columns goes with --format csv, tsv, xlsx, md and html.</source>
        <translation>--columns stosuje się z --format csv, tsv, xlsx, md i html.</translation>
    </message>
    <message>
        <source>--columns: there is no field “%1”. The fields are %2.</source>
        <translation>--columns: nie ma pola „%1”. Dostępne pola: %2.</translation>
    </message>
    <message>
        <source>--columns names “%1” twice.</source>
        <translation>--columns zawiera „%1” dwa razy.</translation>
    </message>
    <message>
        <source>--profile must be programs or spreadsheets.</source>
        <translation>--profile musi mieć wartość programs lub spreadsheets.</translation>
    </message>
    <message>
        <source>--profile goes with --format csv.</source>
        <translation>--profile stosuje się z --format csv.</translation>
    </message>
    <message>
        <source>--format must be json, ndjson, webhook, csv, tsv, xlsx, md or html.</source>
        <translation>--format musi mieć wartość json, ndjson, webhook, csv, tsv, xlsx, md lub html.</translation>
    </message>
    <message>
        <source>--integration must be an id such as workday:HWUTwvyx2wLoSUHphiWVrp28.</source>
        <translation>--integration musi być ID takim jak workday:HWUTwvyx2wLoSUHphiWVrp28.</translation>
    </message>
    <message>
        <source>--filter is not understood. %1</source>
        <comment>%1 is a sentence that says why</comment>
        <translation>Niezrozumiały --filter. %1</translation>
    </message>
    <message>
        <source>--filter asks what is remembered of orders (is:new, waiting: and the like), which only the window knows.</source>
        <translation>--filter pyta o to, co zapamiętano o zleceniach (is:new, waiting: i podobne), a to wie tylko okno.</translation>
    </message>
    <message>
        <source>--output needs the name of a file, or - for the standard output.</source>
        <translation>--output wymaga nazwy pliku albo - dla standardowego wyjścia.</translation>
    </message>
    <message>
        <source>--compare needs the name of a file, or - for the standard input.</source>
        <translation>--compare wymaga nazwy pliku albo - dla standardowego wejścia.</translation>
    </message>
    <message>
        <source>--open-file needs the name of a file.</source>
        <translation>--open-file wymaga nazwy pliku.</translation>
    </message>
    <message>
        <source>Give either --demo or --open-file, not both.</source>
        <translation>Należy podać --demo albo --open-file, nie oba naraz.</translation>
    </message>
    <message>
        <source>--theme must be system, light or dark.</source>
        <translation>--theme musi mieć wartość system, light lub dark.</translation>
    </message>
    <message>
        <source>--%1 does not go with the other options; see --help.</source>
        <translation>--%1 nie pasuje do pozostałych opcji; zobacz --help.</translation>
    </message>
    <message>
        <source>There is an argument that belongs to no option; see --help.</source>
        <translation>Jeden z argumentów nie należy do żadnej opcji; zobacz --help.</translation>
    </message>
    <message>
        <source>%1; see --help.</source>
        <comment>what is wrong with the command line</comment>
        <translation>%1; zobacz --help.</translation>
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
        <translation>Pokazuje otwarte zlecenia oceny i weryfikacji kandydatów, które czekają w Kombo.

  docket                    otwiera okno
  docket --demo             otwiera je z przykładowymi zleceniami
  docket --fetch --server URL --integration ID --key-stdin
                            wypisuje otwarte zlecenia na standardowe wyjście

Klucz API pochodzi z --key-stdin, z zapisanego połączenia albo ze zmiennej
środowiskowej DOCKET_API_KEY, w tej kolejności; nigdy z argumentu.

Kody wyjścia --fetch: 0 wypisano wszystkie zlecenia; 2 wiersz poleceń; 3 brak
zleceń, powodem jest klucz, integracja lub jej konfiguracja; 4 wypisano zlecenia,
ale czegoś brakuje; 5 brak zleceń, powodem jest sieć, serwer lub limit; 6 nie udało
się zapisać wyniku; 7 z --compare, wszystko w porządku, a na liście brakuje zleceń.
--erase kończy się kodem 0, gdy nic nie zostało, kodem 2, gdy nie potwierdzono usunięcia
lub otwarte jest okno, kodem 6, gdy czegoś nie udało się usunąć.</translation>
    </message>
    <message>
        <source>There is no display to open the window on; --help tells what works without one.</source>
        <translation>Nie ma ekranu, na którym można otworzyć okno; --help podaje, co działa bez niego.</translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (kopia)</translation>
    </message>
    <message>
        <source>%1 (copy %2)</source>
        <translation>%1 (kopia %2)</translation>
    </message>
</context>
<context>
    <name>DemoServer</name>
    <message>
        <source>The sample server could not start: %1</source>
        <translation>Nie udało się uruchomić serwera przykładowego: %1</translation>
    </message>
</context>
<context>
    <name>EraseCommand</name>
    <message>
        <source>none</source>
        <comment>saved connections</comment>
        <translation>brak</translation>
    </message>
    <message>
        <source>This removes from this computer what Docket keeps: the connections (%1) and their API keys in your password store; which orders were seen, done, snoozed or asked about; views, filters and their history; how the window is arranged; the settings; the log file. It cannot be undone. What you exported stays. Nothing changes at Kombo, where the keys stay valid. These folders go:</source>
        <translation>Z tego komputera zostanie usunięte to, co przechowuje Docket: połączenia (%1) i ich klucze API w magazynie haseł; które zlecenia obejrzano, załatwiono lub odłożono i o które zapytano; widoki, filtry i ich historia; układ okna; ustawienia; plik dziennika. Tego nie można cofnąć. To, co wyeksportowano, pozostanie. W Kombo nic się nie zmieni; klucze pozostaną tam ważne. Znikną te foldery:</translation>
    </message>
    <message>
        <source>Type yes to erase everything: </source>
        <translation>Aby usunąć wszystko, należy wpisać słowo tak: </translation>
    </message>
    <message>
        <source>yes</source>
        <comment>the answer to: type yes</comment>
        <translation>tak</translation>
    </message>
    <message>
        <source>Docket is open, and would write anew what is erased; quit it first.</source>
        <translation>Docket jest uruchomiony i zapisałby na nowo to, co zostanie usunięte; najpierw należy go zamknąć.</translation>
    </message>
    <message>
        <source>--erase asks first, and there is no terminal to ask on; --yes erases without asking.</source>
        <translation>--erase najpierw pyta, a nie ma terminala, na którym można zapytać; --yes usuwa bez pytania.</translation>
    </message>
    <message>
        <source>Nothing was erased.</source>
        <translation>Niczego nie usunięto.</translation>
    </message>
    <message>
        <source>Nothing of Docket is left on this computer.</source>
        <translation>Na tym komputerze nie pozostało nic z programu Docket.</translation>
    </message>
    <message>
        <source>Something could not be erased.</source>
        <translation>Nie udało się usunąć wszystkiego.</translation>
    </message>
    <message>
        <source>The keys stay valid at Kombo until somebody withdraws them there.</source>
        <translation>Klucze pozostają w Kombo ważne, dopóki ktoś ich tam nie wycofa.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>ExportFormat</name>
    <message>
        <source>Excel workbook (.xlsx)</source>
        <translation>Skoroszyt programu Excel (.xlsx)</translation>
    </message>
    <message>
        <source>CSV for programs (.csv)</source>
        <translation>CSV dla programów (.csv)</translation>
    </message>
    <message>
        <source>CSV for spreadsheets (.csv)</source>
        <translation>CSV dla arkuszy kalkulacyjnych (.csv)</translation>
    </message>
    <message>
        <source>Tab-separated text (.tsv)</source>
        <translation>Tekst rozdzielany tabulatorami (.tsv)</translation>
    </message>
    <message>
        <source>HTML page (.html)</source>
        <translation>Strona HTML (.html)</translation>
    </message>
    <message>
        <source>Markdown table (.md)</source>
        <translation>Tabela Markdown (.md)</translation>
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
        <translation>Zdarzenia webhook (.ndjson)</translation>
    </message>
    <message>
        <source>Webhook events (.json)</source>
        <translation>Zdarzenia webhook (.json)</translation>
    </message>
    <message>
        <source>Contacts (.vcf)</source>
        <translation>Kontakty (.vcf)</translation>
    </message>
    <message>
        <source>phones, ids and leading zeros stay as they are</source>
        <translation>telefony, ID i zera wiodące pozostają bez zmian</translation>
    </message>
    <message>
        <source>every value as received</source>
        <translation>każda wartość w otrzymanej postaci</translation>
    </message>
    <message>
        <source>an apostrophe keeps formulas and numbers as text</source>
        <translation>apostrof zachowuje formuły i liczby jako tekst</translation>
    </message>
    <message>
        <source>for mails and browsers</source>
        <translation>do e-maili i przeglądarek</translation>
    </message>
    <message>
        <source>for tickets and wikis</source>
        <translation>do systemów zgłoszeniowych i wiki</translation>
    </message>
    <message>
        <source>whole orders as received, in an array</source>
        <translation>całe zlecenia w otrzymanej postaci, w tablicy</translation>
    </message>
    <message>
        <source>whole orders as received, one a line</source>
        <translation>całe zlecenia w otrzymanej postaci, po jednym w wierszu</translation>
    </message>
    <message>
        <source>as Kombo would have sent them, one a line</source>
        <translation>tak jak wysłałoby je Kombo, po jednym w wierszu</translation>
    </message>
    <message>
        <source>as Kombo would have sent them, in an array</source>
        <translation>tak jak wysłałoby je Kombo, w tablicy</translation>
    </message>
    <message>
        <source>a vCard for each candidate</source>
        <translation>vCard dla każdego kandydata</translation>
    </message>
</context>
<context>
    <name>ExportJob</name>
    <message>
        <source>Choose at least one column.</source>
        <translation>Należy wybrać co najmniej jedną kolumnę.</translation>
    </message>
    <message>
        <source>While personal data is masked there are no contacts to export.</source>
        <translation>Gdy dane osobowe są zamaskowane, nie ma kontaktów do wyeksportowania.</translation>
    </message>
</context>
<context>
    <name>FacetRow</name>
    <message numerus="yes">
        <source>%1, %n order(s)</source>
        <comment>a value and its count, read aloud</comment>
        <translation>
            <numerusform>%1, %Ln zlecenie</numerusform>
            <numerusform>%1, %Ln zlecenia</numerusform>
            <numerusform>%1, %Ln zleceń</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n order(s), chosen</source>
        <comment>a value and its count, read aloud</comment>
        <translation>
            <numerusform>%1, %Ln zlecenie, wybrane</numerusform>
            <numerusform>%1, %Ln zlecenia, wybrane</numerusform>
            <numerusform>%1, %Ln zleceń, wybrane</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n order(s), excluded</source>
        <comment>a value and its count, read aloud</comment>
        <translation>
            <numerusform>%1, %Ln zlecenie, wykluczone</numerusform>
            <numerusform>%1, %Ln zlecenia, wykluczone</numerusform>
            <numerusform>%1, %Ln zleceń, wykluczone</numerusform>
        </translation>
    </message>
    <message>
        <source>Masked</source>
        <translation>Zamaskowane</translation>
    </message>
    <message>
        <source>%1, failed</source>
        <comment>an integration, read aloud</comment>
        <translation>%1, nie powiodło się</translation>
    </message>
    <message>
        <source>%1, closed</source>
        <comment>a section, read aloud</comment>
        <translation>%1, zwinięte</translation>
    </message>
    <message>
        <source>%1, open</source>
        <comment>a section, read aloud</comment>
        <translation>%1, rozwinięte</translation>
    </message>
    <message>
        <source>%1, shown now</source>
        <comment>a saved view, read aloud</comment>
        <translation>%1, teraz wyświetlany</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n order(s), shown now</source>
        <comment>which orders are looked at, read aloud</comment>
        <translation>
            <numerusform>%1, %n zlecenie, teraz wyświetlane</numerusform>
            <numerusform>%1, %n zlecenia, teraz wyświetlane</numerusform>
            <numerusform>%1, %n zleceń, teraz wyświetlane</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterCompletion</name>
    <message>
        <source>Is there</source>
        <comment>the field of an order has a value</comment>
        <translation>Podano</translation>
    </message>
    <message>
        <source>Is missing</source>
        <translation>Brakuje</translation>
    </message>
    <message>
        <source>Is not, needs not</source>
        <translation>Nie jest, nie wymaga</translation>
    </message>
    <message>
        <source>Is, or needs attention</source>
        <translation>Jest lub wymaga uwagi</translation>
    </message>
    <message>
        <source>%1 is not</source>
        <comment>a field: Country is not …</comment>
        <translation>%1 to nie</translation>
    </message>
    <message>
        <source>%1 is</source>
        <comment>a field: Country is …</comment>
        <translation>%1 to</translation>
    </message>
</context>
<context>
    <name>FilterText</name>
    <message>
        <source>All open</source>
        <translation>Wszystkie otwarte</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Stanowisko</translation>
    </message>
    <message>
        <source>Job code</source>
        <translation>Kod stanowiska</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Opis</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Kandydat</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Miasto</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Kraj</translation>
    </message>
    <message>
        <source>Hiring team</source>
        <translation>Zespół rekrutacyjny</translation>
    </message>
    <message>
        <source>Recruiter</source>
        <translation>Rekruter</translation>
    </message>
    <message>
        <source>Hiring manager</source>
        <translation>Menedżer zatrudniający</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Pakiet</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Zlecenie</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Zgłoszenie</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Połączenie</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Integracja</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Wymaga uwagi</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Czeka</translation>
    </message>
    <message>
        <source>Any field</source>
        <translation>Dowolne pole</translation>
    </message>
    <message>
        <source>No phone number</source>
        <translation>Brak numeru telefonu</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Brak imienia i nazwiska</translation>
    </message>
    <message>
        <source>E-mail malformed</source>
        <translation>Nieprawidłowy adres e-mail</translation>
    </message>
    <message>
        <source>No location</source>
        <translation>Brak lokalizacji</translation>
    </message>
    <message>
        <source>Country not recognised</source>
        <translation>Nierozpoznany kraj</translation>
    </message>
    <message>
        <source>No recruiter</source>
        <translation>Brak rekrutera</translation>
    </message>
    <message>
        <source>No description</source>
        <translation>Brak opisu</translation>
    </message>
    <message>
        <source>Duplicate candidate</source>
        <translation>Powtórzony kandydat</translation>
    </message>
    <message>
        <source>Anything</source>
        <translation>Dowolny powód</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Do zrobienia</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nowe</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Zmienione</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Załatwione</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Odłożone</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Zapytano</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>Na liście</translation>
    </message>
    <message>
        <source>Not in the list</source>
        <translation>Poza listą</translation>
    </message>
    <message>
        <source>No longer open</source>
        <translation>Już nieotwarte</translation>
    </message>
    <message>
        <source>Since today</source>
        <translation>Od dzisiaj</translation>
    </message>
    <message>
        <source>1–2 days</source>
        <translation>1–2 dni</translation>
    </message>
    <message>
        <source>3–7 days</source>
        <translation>3–7 dni</translation>
    </message>
    <message>
        <source>Over a week</source>
        <translation>Ponad tydzień</translation>
    </message>
    <message>
        <source>Over a month</source>
        <translation>Ponad miesiąc</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
</context>
<context>
    <name>KeyVault</name>
    <message>
        <source>No password store is running on this desktop.</source>
        <translation>Na tym pulpicie nie działa żaden magazyn haseł.</translation>
    </message>
    <message>
        <source>Your password store is locked.</source>
        <translation>Magazyn haseł jest zablokowany.</translation>
    </message>
    <message>
        <source>Your password store denied access to the key.</source>
        <translation>Magazyn haseł odmówił dostępu do klucza.</translation>
    </message>
    <message>
        <source>The saved key is not there any more.</source>
        <translation>Zapisanego klucza już nie ma.</translation>
    </message>
    <message>
        <source>The saved key cannot be found: it was removed, or your password store is locked.</source>
        <translation>Nie można znaleźć zapisanego klucza: został usunięty albo magazyn haseł jest zablokowany.</translation>
    </message>
    <message>
        <source>Your password store did not answer as it should.</source>
        <translation>Magazyn haseł nie odpowiedział tak, jak powinien.</translation>
    </message>
</context>
<context>
    <name>LabelColor</name>
    <message>
        <source>No colour</source>
        <translation>Bez koloru</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Zielony</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Fioletowy</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Pomarańczowy</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Czerwony</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Szary</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Niebieski</translation>
    </message>
</context>
<context>
    <name>ListFile</name>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>Nie można odczytać „%1”.</translation>
    </message>
    <message>
        <source>“%1” is no spreadsheet that Docket can read.</source>
        <translation>„%1” nie jest arkuszem kalkulacyjnym, który Docket potrafi odczytać.</translation>
    </message>
</context>
<context>
    <name>MarkText</name>
    <message>
        <source>Snoozed until %1</source>
        <translation>Odłożone do: %1</translation>
    </message>
    <message>
        <source>Changed since done</source>
        <translation>Zmienione po załatwieniu</translation>
    </message>
    <message>
        <source>Asked %1</source>
        <translation>Zapytano: %1</translation>
    </message>
    <message>
        <source>Completed</source>
        <comment>an order</comment>
        <translation>Zakończone</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>an order</comment>
        <translation>Anulowane</translation>
    </message>
    <message>
        <source>Rejected</source>
        <comment>an order</comment>
        <translation>Odrzucone</translation>
    </message>
    <message>
        <source>Still open at Kombo</source>
        <comment>an order</comment>
        <translation>Nadal otwarte w Kombo</translation>
    </message>
    <message>
        <source>Another status, see Status</source>
        <comment>of an order</comment>
        <translation>Inny status, zobacz Status</translation>
    </message>
    <message>
        <source>Unknown: Kombo does not list this order</source>
        <comment>of an order</comment>
        <translation>Nieznane: Kombo nie wymienia tego zlecenia</translation>
    </message>
    <message>
        <source>Unknown: Kombo could not be asked</source>
        <comment>of an order</comment>
        <translation>Nieznane: nie udało się zapytać Kombo</translation>
    </message>
    <message>
        <source>%1 (asked %2)</source>
        <comment>what became of an order, and when Kombo was asked</comment>
        <translation>%1 (zapytano: %2)</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <comment>what was done with an order, and the name of a colleague</comment>
        <translation>%1, przez: %2</translation>
    </message>
    <message>
        <source>today %1</source>
        <comment>a time of day</comment>
        <translation>dzisiaj %1</translation>
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
        <translation>Nie można zapisać pliku historii; historia jest zachowana do zamknięcia programu Docket.</translation>
    </message>
    <message>
        <source>The history was written by a later Docket. It is left alone, and what is marked now lasts until Docket ends.</source>
        <translation>Historię zapisała nowsza wersja programu Docket. Pozostaje nienaruszona, a to, co zostanie teraz oznaczone, jest zachowane do zamknięcia programu Docket.</translation>
    </message>
    <message>
        <source>The history belongs to a key that is not in the password store any more. It is kept aside as %1; history starts now.</source>
        <translation>Historia należy do klucza, którego nie ma już w magazynie haseł. Zachowano ją osobno jako %1; historia zaczyna się teraz.</translation>
    </message>
    <message>
        <source>The history file was damaged. It is kept aside as %1; history starts now.</source>
        <translation>Plik historii był uszkodzony. Zachowano go osobno jako %1; historia zaczyna się teraz.</translation>
    </message>
    <message>
        <source>The history file cannot be read; history lasts until Docket ends.</source>
        <translation>Nie można odczytać pliku historii; historia jest zachowana do zamknięcia programu Docket.</translation>
    </message>
</context>
<context>
    <name>OrderColumn</name>
    <message>
        <source>Candidate</source>
        <translation>Kandydat</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Stanowisko</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Pakiet</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Lokalizacja</translation>
    </message>
    <message>
        <source>Recruiter</source>
        <translation>Rekruter</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Job code</source>
        <translation>Kod stanowiska</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Integracja</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Seen here since</source>
        <translation>Widoczne tu od</translation>
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
        <translation>Ich integracje nie są teraz otwarte; o nic nie zapytano.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n it is unknown.</source>
        <comment>orders</comment>
        <translation>
            <numerusform>O %n zleceniu tego nie wiadomo.</numerusform>
            <numerusform>O %n zleceniach tego nie wiadomo.</numerusform>
            <numerusform>O %n zleceniach tego nie wiadomo.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an integration, and what happened</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>It ended before all were asked for.</source>
        <translation>Pytanie zakończyło się, zanim zapytano o wszystkie zlecenia.</translation>
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
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Zlecenie</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Pakiet</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Integracja</translation>
    </message>
    <message>
        <source>Candidate in the ATS</source>
        <translation>Kandydat w ATS</translation>
    </message>
    <message>
        <source>Application in the ATS</source>
        <translation>Zgłoszenie w ATS</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Stanowisko</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Imię i nazwisko</translation>
    </message>
    <message>
        <source>Job code</source>
        <translation>Kod stanowiska</translation>
    </message>
    <message>
        <source>Job in the ATS</source>
        <translation>Stanowisko w ATS</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Lokalizacja</translation>
    </message>
    <message>
        <source>Hiring team</source>
        <translation>Zespół rekrutacyjny</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Opis</translation>
    </message>
</context>
<context>
    <name>OrderWriter</name>
    <message>
        <source>An Excel sheet holds %1 orders, and these are %2. Narrow the filter, or choose CSV.</source>
        <translation>Arkusz programu Excel mieści %1 zleceń, a tych jest %2. Należy zawęzić filtr albo wybrać CSV.</translation>
    </message>
</context>
<context>
    <name>OutputAbout</name>
    <message>
        <source>Sample data: these orders and people are invented.</source>
        <translation>Dane przykładowe: te zlecenia i osoby są zmyślone.</translation>
    </message>
    <message>
        <source>Personal data is masked.</source>
        <translation>Dane osobowe są zamaskowane.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>filter</comment>
        <translation>brak</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Źródło</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtr</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Zlecenia</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Zapisano</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Zapisane przez</translation>
    </message>
    <message>
        <source>Open orders</source>
        <translation>Otwarte zlecenia</translation>
    </message>
    <message>
        <source>View</source>
        <comment>which orders</comment>
        <translation>Widok</translation>
    </message>
</context>
<context>
    <name>OutputFile</name>
    <message>
        <source>%1 is a folder; give the name of a file.</source>
        <translation>%1 to folder; należy podać nazwę pliku.</translation>
    </message>
    <message>
        <source>%1 cannot be written: its folder does not exist.</source>
        <translation>Nie można zapisać %1: folder docelowy nie istnieje.</translation>
    </message>
    <message>
        <source>%1 cannot be written: you have no permission to write there.</source>
        <translation>Nie można zapisać %1: brak uprawnień do zapisu w tym miejscu.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>Nie udało się zapisać %1.</translation>
    </message>
    <message>
        <source>Nobody reads the output any more.</source>
        <translation>Nikt już nie odczytuje danych wyjściowych.</translation>
    </message>
    <message>
        <source>%1 could not be written: the disk is full. The earlier file, if there was one, is untouched.</source>
        <translation>Nie udało się zapisać %1: dysk jest pełny. Wcześniejszy plik, jeśli istniał, pozostał bez zmian.</translation>
    </message>
    <message>
        <source>%1 could not be written. The earlier file, if there was one, is untouched.</source>
        <translation>Nie udało się zapisać %1. Wcześniejszy plik, jeśli istniał, pozostał bez zmian.</translation>
    </message>
    <message>
        <source>%1 could not be written: it is full.</source>
        <translation>Nie udało się zapisać %1: brak miejsca.</translation>
    </message>
    <message>
        <source>The standard output</source>
        <translation>Standardowe wyjście</translation>
    </message>
</context>
<context>
    <name>PlaceText</name>
    <message>
        <source>candidate</source>
        <translation>kandydat</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>telefon</translation>
    </message>
    <message>
        <source>candidate ID</source>
        <translation>ID kandydata</translation>
    </message>
    <message>
        <source>application</source>
        <translation>zgłoszenie</translation>
    </message>
    <message>
        <source>order</source>
        <translation>zlecenie</translation>
    </message>
    <message>
        <source>package</source>
        <translation>pakiet</translation>
    </message>
    <message>
        <source>status</source>
        <translation>status</translation>
    </message>
    <message>
        <source>job</source>
        <translation>stanowisko</translation>
    </message>
    <message>
        <source>job code</source>
        <translation>kod stanowiska</translation>
    </message>
    <message>
        <source>job ID</source>
        <translation>ID stanowiska</translation>
    </message>
    <message>
        <source>location</source>
        <translation>lokalizacja</translation>
    </message>
    <message>
        <source>hiring team</source>
        <translation>zespół rekrutacyjny</translation>
    </message>
    <message>
        <source>description</source>
        <translation>opis</translation>
    </message>
    <message>
        <source>integration</source>
        <translation>integracja</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>klient</translation>
    </message>
    <message>
        <source>connection</source>
        <translation>połączenie</translation>
    </message>
</context>
<context>
    <name>QNativeSocketEngine</name>
    <message>
        <source>Out of resources</source>
        <translation>Brak dostępnych zasobów</translation>
    </message>
    <message>
        <source>Network unreachable</source>
        <translation>Sieć jest nieosiągalna</translation>
    </message>
</context>
<context>
    <name>QueryHint</name>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>Cudzysłów nie jest zamknięty.</translation>
    </message>
    <message>
        <source>The expression ‘%1’ has no closing /.</source>
        <translation>W wyrażeniu „%1” brakuje zamykającego znaku /.</translation>
    </message>
    <message>
        <source>The expression ‘%1’ cannot be read.</source>
        <translation>Nie można odczytać wyrażenia „%1”.</translation>
    </message>
    <message>
        <source>No field ‘%1’.</source>
        <translation>Nie ma pola „%1”.</translation>
    </message>
    <message>
        <source>No field ‘%1’. Did you mean %2:?</source>
        <translation>Nie ma pola „%1”. Czy chodziło o %2:?</translation>
    </message>
    <message>
        <source>Nothing to look for stands behind ‘%1:’.</source>
        <translation>Po „%1:” nie podano, czego szukać.</translation>
    </message>
    <message>
        <source>‘%1:%2’ is not known.</source>
        <translation>Wartość „%1:%2” nie jest znana.</translation>
    </message>
    <message>
        <source>‘%1:%2’ is not known. Did you mean %1:%3?</source>
        <translation>Wartość „%1:%2” nie jest znana. Czy chodziło o %1:%3?</translation>
    </message>
    <message>
        <source>The filter is too long.</source>
        <translation>Filtr jest za długi.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed; searching for all that follows it.</source>
        <translation>Cudzysłów nie jest zamknięty; wyszukiwane jest wszystko, co po nim następuje.</translation>
    </message>
    <message>
        <source>The expression ‘%1’ has no closing /; searching for the text.</source>
        <translation>W wyrażeniu „%1” brakuje zamykającego znaku /; wyszukiwany jest tekst.</translation>
    </message>
    <message>
        <source>The expression ‘%1’ cannot be read; searching for the text.</source>
        <translation>Nie można odczytać wyrażenia „%1”; wyszukiwany jest tekst.</translation>
    </message>
    <message>
        <source>No field ‘%1’; searching for the text.</source>
        <translation>Nie ma pola „%1”; wyszukiwany jest tekst.</translation>
    </message>
    <message>
        <source>No field ‘%1’; searching for the text. Did you mean %2:?</source>
        <translation>Nie ma pola „%1”; wyszukiwany jest tekst. Czy chodziło o %2:?</translation>
    </message>
    <message>
        <source>Nothing to look for stands behind ‘%1:’ yet.</source>
        <translation>Po „%1:” jeszcze nie podano, czego szukać.</translation>
    </message>
    <message>
        <source>The filter is too long; its end is left out.</source>
        <translation>Filtr jest za długi; jego koniec pominięto.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>The settings file was damaged. What could be read is in use; the file as it was is kept as %1.</source>
        <translation>Plik ustawień był uszkodzony. Używane jest to, co udało się odczytać; plik w dotychczasowej postaci zachowano jako %1.</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>In the filter box</source>
        <translation>W polu filtra</translation>
    </message>
    <message>
        <source>Go to the orders</source>
        <translation>Przejście do zleceń</translation>
    </message>
    <message>
        <source>Clear the filter; once more: go to the orders</source>
        <translation>Wyczyszczenie filtra; ponownie: przejście do zleceń</translation>
    </message>
    <message>
        <source>Take the proposal</source>
        <translation>Przyjęcie podpowiedzi</translation>
    </message>
    <message>
        <source>Show the filters used before</source>
        <translation>Wyświetlenie wcześniej użytych filtrów</translation>
    </message>
    <message>
        <source>On a chip: take it out of the filter</source>
        <translation>Na elemencie filtra: usunięcie go z filtra</translation>
    </message>
    <message>
        <source>In the side bar and the overview</source>
        <translation>Na pasku bocznym i w przeglądzie</translation>
    </message>
    <message>
        <source>Show only these orders</source>
        <translation>Wyświetlenie tylko tych zleceń</translation>
    </message>
    <message>
        <source>Add these orders</source>
        <translation>Dodanie tych zleceń</translation>
    </message>
    <message>
        <source>Take this out of the filter</source>
        <translation>Usunięcie tego z filtra</translation>
    </message>
    <message>
        <source>Copy the counts</source>
        <translation>Skopiowanie liczb</translation>
    </message>
    <message>
        <source>Back to the list of orders</source>
        <translation>Powrót do listy zleceń</translation>
    </message>
    <message>
        <source>In the list of orders</source>
        <translation>Na liście zleceń</translation>
    </message>
    <message>
        <source>Go to the details of the order</source>
        <translation>Przejście do szczegółów zlecenia</translation>
    </message>
    <message>
        <source>From the first order: go to the filter box</source>
        <translation>Z pierwszego zlecenia: przejście do pola filtra</translation>
    </message>
    <message>
        <source>Select more orders</source>
        <translation>Zaznaczenie kolejnych zleceń</translation>
    </message>
    <message>
        <source>Open the menu of the order</source>
        <translation>Otwarcie menu zlecenia</translation>
    </message>
    <message>
        <source>In the details</source>
        <translation>W szczegółach</translation>
    </message>
    <message>
        <source>Copy the field</source>
        <translation>Skopiowanie pola</translation>
    </message>
    <message>
        <source>Open the menu of the field</source>
        <translation>Otwarcie menu pola</translation>
    </message>
    <message>
        <source>Find in the description or in Raw, when the keys are there</source>
        <translation>Wyszukiwanie w opisie lub w surowych danych, gdy są aktywne</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>two keys that do the same</comment>
        <translation>%1 lub %2</translation>
    </message>
</context>
<context>
    <name>Situation</name>
    <message>
        <source>Retry</source>
        <translation>Ponów</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>Wczytaj ponownie</translation>
    </message>
    <message>
        <source>Replace key…</source>
        <translation>Zastąp klucz…</translation>
    </message>
    <message>
        <source>Edit IDs…</source>
        <translation>Edytuj ID…</translation>
    </message>
    <message>
        <source>Edit address…</source>
        <translation>Edytuj adres…</translation>
    </message>
    <message>
        <source>Enter proxy password…</source>
        <translation>Podaj hasło serwera proxy…</translation>
    </message>
    <message>
        <source>Switch endpoint</source>
        <translation>Zmień punkt końcowy</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Kopiuj raport</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>Kopiuj wiadomość</translation>
    </message>
    <message>
        <source>Copy as received</source>
        <translation>Kopiuj w otrzymanej postaci</translation>
    </message>
    <message>
        <source>Open log</source>
        <translation>Otwórz dziennik</translation>
    </message>
    <message numerus="yes">
        <source>From %n file(s); refresh is off.</source>
        <translation>
            <numerusform>Z %Ln pliku; odświeżanie jest wyłączone.</numerusform>
            <numerusform>Z %Ln plików; odświeżanie jest wyłączone.</numerusform>
            <numerusform>Z %Ln plików; odświeżanie jest wyłączone.</numerusform>
        </translation>
    </message>
    <message>
        <source>From file %1 (%2); refresh is off.</source>
        <translation>Z pliku %1 (%2); odświeżanie jest wyłączone.</translation>
    </message>
    <message>
        <source>%1 to do</source>
        <comment>number of orders</comment>
        <translation>do zrobienia: %1</translation>
    </message>
    <message>
        <source>%1 new</source>
        <comment>number of orders</comment>
        <translation>nowe: %1</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <comment>number of orders</comment>
        <translation>zmienione: %1</translation>
    </message>
    <message>
        <source>%1 done</source>
        <comment>number of orders</comment>
        <translation>załatwione: %1</translation>
    </message>
    <message>
        <source>%1 snoozed</source>
        <comment>number of orders</comment>
        <translation>odłożone: %1</translation>
    </message>
    <message>
        <source>%1 no longer open</source>
        <comment>number of orders</comment>
        <translation>już nieotwarte: %1</translation>
    </message>
    <message>
        <source>%1 open</source>
        <comment>number of open orders</comment>
        <translation>otwarte: %1</translation>
    </message>
    <message>
        <source>No orders loaded</source>
        <translation>Nie wczytano zleceń</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>orders that match, of all that are open</comment>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>so far</source>
        <translation>dotychczas</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>stan na %1</translation>
    </message>
    <message numerus="yes">
        <source>as of %1 (%n min)</source>
        <translation>
            <numerusform>stan na %1 (%Ln min temu)</numerusform>
            <numerusform>stan na %1 (%Ln min temu)</numerusform>
            <numerusform>stan na %1 (%Ln min temu)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Loading %1, page %2, %n order(s)…</source>
        <translation>
            <numerusform>Wczytywanie: %1, strona %2, %Ln zlecenie…</numerusform>
            <numerusform>Wczytywanie: %1, strona %2, %Ln zlecenia…</numerusform>
            <numerusform>Wczytywanie: %1, strona %2, %Ln zleceń…</numerusform>
        </translation>
    </message>
    <message>
        <source>Next refresh %1</source>
        <comment>a time</comment>
        <translation>Następne odświeżenie: %1</translation>
    </message>
    <message>
        <source>Automatic refresh waits for you</source>
        <translation>Automatyczne odświeżanie czeka na użytkownika</translation>
    </message>
    <message>
        <source>No orders here yet</source>
        <translation>Nie ma tu jeszcze zleceń</translation>
    </message>
    <message>
        <source>See it with sample orders, or connect to Kombo.</source>
        <translation>Można wypróbować Docket z przykładowymi zleceniami albo połączyć się z Kombo.</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Połącz…</translation>
    </message>
    <message>
        <source>Try with demo data</source>
        <translation>Wypróbuj z danymi demo</translation>
    </message>
    <message>
        <source>Docket only reads. Your key stays in this computer&apos;s keyring.</source>
        <translation>Docket tylko odczytuje. Klucz pozostaje w magazynie haseł tego komputera.</translation>
    </message>
    <message>
        <source>Open a saved response…</source>
        <translation>Otwórz zapisaną odpowiedź…</translation>
    </message>
    <message>
        <source>Close file</source>
        <translation>Zamknij plik</translation>
    </message>
    <message numerus="yes">
        <source>Reading %n file(s)…</source>
        <translation>
            <numerusform>Odczytywanie %Ln pliku…</numerusform>
            <numerusform>Odczytywanie %Ln plików…</numerusform>
            <numerusform>Odczytywanie %Ln plików…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No open orders in %n file(s)</source>
        <translation>
            <numerusform>Brak otwartych zleceń w %Ln pliku</numerusform>
            <numerusform>Brak otwartych zleceń w %Ln plikach</numerusform>
            <numerusform>Brak otwartych zleceń w %Ln plikach</numerusform>
        </translation>
    </message>
    <message>
        <source>This is no saved response of open orders</source>
        <translation>To nie jest zapisana odpowiedź z otwartymi zleceniami</translation>
    </message>
    <message>
        <source>Open another…</source>
        <translation>Otwórz inny…</translation>
    </message>
    <message>
        <source>Enter the key again to use it for this session, or start a password store and try again.</source>
        <translation>Należy ponownie podać klucz, aby użyć go w tej sesji, albo uruchomić magazyn haseł i spróbować ponownie.</translation>
    </message>
    <message>
        <source>It was removed from your password store. Enter the key again.</source>
        <translation>Usunięto go z magazynu haseł. Należy ponownie podać klucz.</translation>
    </message>
    <message>
        <source>Allow it in your password store and try again, or enter the key again.</source>
        <translation>Należy zezwolić na to w magazynie haseł i spróbować ponownie albo jeszcze raz podać klucz.</translation>
    </message>
    <message>
        <source>Try again, or enter the key to use it for this session.</source>
        <translation>Należy spróbować ponownie albo podać klucz, aby użyć go w tej sesji.</translation>
    </message>
    <message>
        <source>Unlock it and try again, or enter the key again.</source>
        <translation>Należy go odblokować i spróbować ponownie albo jeszcze raz podać klucz.</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) have no key.</source>
        <translation>
            <numerusform>%n połączenie nie ma klucza.</numerusform>
            <numerusform>%n połączenia nie mają klucza.</numerusform>
            <numerusform>%n połączeń nie ma klucza.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter the key…</source>
        <translation>Podaj klucz…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>All connections are switched off</source>
        <translation>Wszystkie połączenia są wyłączone</translation>
    </message>
    <message>
        <source>Nothing is loaded from Kombo.</source>
        <translation>Nic nie jest wczytywane z Kombo.</translation>
    </message>
    <message>
        <source>Switch them on</source>
        <translation>Włącz je</translation>
    </message>
    <message>
        <source>Waiting for your password store…</source>
        <translation>Oczekiwanie na magazyn haseł…</translation>
    </message>
    <message>
        <source>It may ask you to unlock it.</source>
        <translation>Może pojawić się prośba o jego odblokowanie.</translation>
    </message>
    <message>
        <source>Loading %1…</source>
        <translation>Wczytywanie: %1…</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Strona %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Zatrzymaj</translation>
    </message>
    <message>
        <source>You are done</source>
        <translation>Wszystko załatwione</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is open at %n integration(s). Checked %1.</source>
        <translation>
            <numerusform>W %Ln integracji nic nie jest otwarte. Sprawdzono: %1.</numerusform>
            <numerusform>W %Ln integracjach nic nie jest otwarte. Sprawdzono: %1.</numerusform>
            <numerusform>W %Ln integracjach nic nie jest otwarte. Sprawdzono: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Odśwież</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Nic do zrobienia</translation>
    </message>
    <message numerus="yes">
        <source>%n open order(s) are done or snoozed.</source>
        <translation>
            <numerusform>%n otwarte zlecenie jest załatwione lub odłożone.</numerusform>
            <numerusform>%n otwarte zlecenia są załatwione lub odłożone.</numerusform>
            <numerusform>%n otwartych zleceń jest załatwionych lub odłożonych.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Nic nowego</translation>
    </message>
    <message>
        <source>You have looked at everything that came.</source>
        <translation>Wszystko, co nadeszło, zostało obejrzane.</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>Nic się nie zmieniło</translation>
    </message>
    <message>
        <source>No open order is different from when you looked at it.</source>
        <translation>Żadne otwarte zlecenie nie różni się od stanu, w jakim je ostatnio obejrzano.</translation>
    </message>
    <message>
        <source>Mark orders as done with Ctrl+D; they come back when they change.</source>
        <translation>Zlecenia oznacza się jako załatwione skrótem Ctrl+D; wracają, gdy się zmienią.</translation>
    </message>
    <message>
        <source>Nothing snoozed</source>
        <translation>Nic nie odłożono</translation>
    </message>
    <message>
        <source>Snooze orders with Ctrl+Shift+D; they come back at the time you choose.</source>
        <translation>Zlecenia odkłada się skrótem Ctrl+Shift+D; wracają w wybranym czasie.</translation>
    </message>
    <message>
        <source>All open orders</source>
        <translation>Wszystkie otwarte zlecenia</translation>
    </message>
    <message>
        <source>What is to do</source>
        <translation>Co jest do zrobienia</translation>
    </message>
    <message>
        <source>No order matches “%1”</source>
        <translation>Żadne zlecenie nie pasuje do „%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) are hidden by the filter.</source>
        <translation>
            <numerusform>Filtr ukrywa %Ln zlecenie.</numerusform>
            <numerusform>Filtr ukrywa %Ln zlecenia.</numerusform>
            <numerusform>Filtr ukrywa %Ln zleceń.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Wyczyść filtr</translation>
    </message>
    <message>
        <source>Stopped before an order came</source>
        <translation>Zatrzymano, zanim nadeszło zlecenie</translation>
    </message>
    <message>
        <source>Nothing is known about open orders yet.</source>
        <translation>O otwartych zleceniach nic jeszcze nie wiadomo.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Użytkownik programu</translation>
    </message>
    <message>
        <source>Your administrator</source>
        <translation>Własny dział IT</translation>
    </message>
    <message>
        <source>An administrator of the customer&apos;s ATS</source>
        <translation>Administrator ATS klienta</translation>
    </message>
    <message>
        <source>Kombo</source>
        <translation>Kombo</translation>
    </message>
    <message>
        <source>Nobody; it passes by itself</source>
        <translation>Nikt; to minie samo</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read</source>
        <translation>
            <numerusform>Nie udało się odczytać %Ln pliku</numerusform>
            <numerusform>Nie udało się odczytać %Ln plików</numerusform>
            <numerusform>Nie udało się odczytać %Ln plików</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: stopped after page %2</source>
        <translation>%1: zatrzymano po stronie %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n order(s) could not be read</source>
        <translation>
            <numerusform>%1: nie udało się odczytać %Ln zlecenia</numerusform>
            <numerusform>%1: nie udało się odczytać %Ln zleceń</numerusform>
            <numerusform>%1: nie udało się odczytać %Ln zleceń</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) are here, more may exist.</source>
        <translation>
            <numerusform>Wczytano %Ln zlecenie, może być ich więcej.</numerusform>
            <numerusform>Wczytano %Ln zlecenia, może być ich więcej.</numerusform>
            <numerusform>Wczytano %Ln zleceń, może być ich więcej.</numerusform>
        </translation>
    </message>
    <message>
        <source>Orders of an earlier load are still shown.</source>
        <translation>Nadal wyświetlane są zlecenia z wcześniejszego wczytania.</translation>
    </message>
    <message>
        <source>All others are shown; the load itself was complete.</source>
        <translation>Wszystkie pozostałe są wyświetlane; samo wczytywanie przebiegło do końca.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Co się stało</translation>
    </message>
    <message>
        <source>Who can fix it</source>
        <translation>Kto może pomóc</translation>
    </message>
    <message>
        <source>What Docket does</source>
        <translation>Co robi Docket</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>two counts of what needs attention</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) have no key</source>
        <translation>
            <numerusform>%n połączenie nie ma klucza</numerusform>
            <numerusform>%n połączenia nie mają klucza</numerusform>
            <numerusform>%n połączeń nie ma klucza</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n integration(s) need attention</source>
        <translation>
            <numerusform>%Ln integracja wymaga uwagi</numerusform>
            <numerusform>%Ln integracje wymagają uwagi</numerusform>
            <numerusform>%Ln integracji wymaga uwagi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Orders of %n connection(s) are not loaded.</source>
        <translation>
            <numerusform>Zlecenia z %n połączenia nie są wczytane.</numerusform>
            <numerusform>Zlecenia z %n połączeń nie są wczytane.</numerusform>
            <numerusform>Zlecenia z %n połączeń nie są wczytane.</numerusform>
        </translation>
    </message>
    <message>
        <source>All others are up to date.</source>
        <translation>Wszystkie pozostałe są aktualne.</translation>
    </message>
    <message>
        <source>No open order is marked done</source>
        <translation>Żadne otwarte zlecenie nie jest załatwione</translation>
    </message>
    <message>
        <source>No order has gone</source>
        <translation>Żadne zlecenie nie zniknęło</translation>
    </message>
    <message>
        <source>No order is remembered that is no longer open.</source>
        <translation>Nie zapamiętano żadnego zlecenia, które nie jest już otwarte.</translation>
    </message>
</context>
<context>
    <name>Snippet</name>
    <message>
        <source>Candidate ID</source>
        <translation>ID kandydata</translation>
    </message>
    <message>
        <source>Job ID</source>
        <translation>ID stanowiska</translation>
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
        <translation>ddd, d MMM</translation>
    </message>
    <message>
        <source>not loaded completely</source>
        <comment>orders on a day</comment>
        <translation>nie wczytano w całości</translation>
    </message>
    <message>
        <source>There is no history yet. It starts with the first complete load.</source>
        <translation>Nie ma jeszcze historii. Zacznie się od pierwszego pełnego wczytania.</translation>
    </message>
    <message>
        <source>%1 open on %2, the only day known so far.</source>
        <translation>Otwarte: %1 (%2, jedyny dotąd znany dzień).</translation>
    </message>
    <message>
        <source>%1 open on %2, %3 on %4; between %5 and %6.</source>
        <translation>Otwarte: %1 (%2), %3 (%4); od %5 do %6.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) without a complete load.</source>
        <translation>
            <numerusform>%n dzień bez pełnego wczytania.</numerusform>
            <numerusform>%n dni bez pełnego wczytania.</numerusform>
            <numerusform>%n dni bez pełnego wczytania.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkbookWriter</name>
    <message>
        <source>… (cut)</source>
        <comment>at the end of a text that did not fit</comment>
        <translation>… (ucięto)</translation>
    </message>
    <message>
        <source>The workbook could not be made: there is no room for temporary files in %1.</source>
        <translation>Nie udało się utworzyć skoroszytu: w %1 brakuje miejsca na pliki tymczasowe.</translation>
    </message>
    <message>
        <source>Orders</source>
        <comment>sheet</comment>
        <translation>Zlecenia</translation>
    </message>
    <message>
        <source>About</source>
        <comment>sheet</comment>
        <translation>Informacje</translation>
    </message>
</context>
<context>
    <name>docket::AboutDialog</name>
    <message>
        <source>About Docket</source>
        <translation>O programie Docket</translation>
    </message>
    <message>
        <source>Docket %1</source>
        <translation>Docket %1</translation>
    </message>
    <message>
        <source>Shows the open assessment and background-check orders that wait at Kombo. It only reads.</source>
        <translation>Pokazuje otwarte zlecenia oceny i weryfikacji kandydatów, które czekają w Kombo. Docket tylko odczytuje.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence. © The Docket authors.</source>
        <translation>Wolne oprogramowanie na licencji MIT. © Autorzy programu Docket.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Wersje</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiuj</translation>
    </message>
    <message>
        <source>Copy the versions, for a question to support</source>
        <translation>Kopiuje wersje, przydatne w pytaniu do pomocy technicznej</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Utworzono za pomocą</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteka</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencja</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Zastosowanie</translation>
    </message>
    <message>
        <source>Libraries and their licences</source>
        <translation>Biblioteki i ich licencje</translation>
    </message>
    <message>
        <source>the window, the network</source>
        <translation>okno, sieć</translation>
    </message>
    <message>
        <source>asks the password store</source>
        <translation>pyta magazyn haseł</translation>
    </message>
    <message>
        <source>the way to the password store</source>
        <translation>droga do magazynu haseł</translation>
    </message>
    <message>
        <source>reads Kombo&apos;s answers</source>
        <translation>odczytuje odpowiedzi Kombo</translation>
    </message>
    <message>
        <source>patterns in the filter</source>
        <translation>wzorce w filtrze</translation>
    </message>
    <message>
        <source>Excel workbooks</source>
        <translation>skoroszyty programu Excel</translation>
    </message>
    <message>
        <source>languages, sorting, countries</source>
        <translation>języki, sortowanie, kraje</translation>
    </message>
    <message>
        <source>keeps what is remembered of orders</source>
        <translation>przechowuje to, co zapamiętano o zleceniach</translation>
    </message>
    <message>
        <source>hides what is remembered</source>
        <translation>ukrywa to, co zapamiętano</translation>
    </message>
    <message>
        <source>unpacks spreadsheets</source>
        <translation>rozpakowuje arkusze kalkulacyjne</translation>
    </message>
    <message>
        <source>letters, where installed</source>
        <translation>krój pisma, jeśli jest zainstalowany</translation>
    </message>
    <message>
        <source>ids and code</source>
        <translation>ID i kod</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>docket::ActivityKeeper</name>
    <message>
        <source>Activity saved in %1</source>
        <translation>Aktywność zapisano w %1</translation>
    </message>
</context>
<context>
    <name>docket::ActivityLog</name>
    <message>
        <source>The log file could not be written: %1</source>
        <translation>Nie udało się zapisać pliku dziennika: %1</translation>
    </message>
</context>
<context>
    <name>docket::ActivityModel</name>
    <message>
        <source>Orders</source>
        <translation>Zlecenia</translation>
    </message>
    <message>
        <source>Check key</source>
        <translation>Sprawdzenie klucza</translation>
    </message>
    <message>
        <source>About the integration</source>
        <translation>O integracji</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Pakiety</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Czas (UTC)</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Połączenie</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Integracja</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Pytano o</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Strona</translation>
    </message>
    <message>
        <source>Milliseconds</source>
        <translation>Milisekundy</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Próba</translation>
    </message>
</context>
<context>
    <name>docket::ActivityWindow</name>
    <message>
        <source>&amp;Write a log file</source>
        <translation>Zapisuj plik &amp;dziennika</translation>
    </message>
    <message>
        <source>Activity – Docket</source>
        <translation>Aktywność – Docket</translation>
    </message>
    <message>
        <source>The latest requests, the newest first. They hold no key and nothing of an order.</source>
        <translation>Ostatnie żądania, najnowsze na początku. Nie zawierają klucza ani niczego ze zlecenia.</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Żądania</translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>&amp;Kopiuj wszystko</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>Zapi&amp;sz…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Z&amp;amknij</translation>
    </message>
    <message>
        <source>Save activity</source>
        <translation>Zapisz aktywność</translation>
    </message>
</context>
<context>
    <name>docket::ChaseDesk</name>
    <message>
        <source>The chase list names people; end masking first.</source>
        <translation>Lista zapytań zawiera dane osób; najpierw należy wyłączyć maskowanie.</translation>
    </message>
    <message>
        <source>Save messages in</source>
        <translation>Zapisz wiadomości w</translation>
    </message>
    <message>
        <source>The message could not be saved: %1</source>
        <translation>Nie udało się zapisać wiadomości: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) saved</source>
        <translation>
            <numerusform>Zapisano %n wiadomość</numerusform>
            <numerusform>Zapisano %n wiadomości</numerusform>
            <numerusform>Zapisano %n wiadomości</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) saved, then: %1</source>
        <translation>
            <numerusform>Zapisano %n wiadomość, potem: %1</numerusform>
            <numerusform>Zapisano %n wiadomości, potem: %1</numerusform>
            <numerusform>Zapisano %n wiadomości, potem: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::ChaseDialog</name>
    <message>
        <source>Chase list</source>
        <translation>Lista zapytań</translation>
    </message>
    <message>
        <source>&amp;Open in mail program</source>
        <translation>&amp;Otwórz w programie pocztowym</translation>
    </message>
    <message>
        <source>&amp;Save all as files…</source>
        <translation>&amp;Zapisz wszystkie jako pliki…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Recruiters</source>
        <translation>Rekruterzy</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a recruiter, how many orders</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Wiadomość</translation>
    </message>
    <message>
        <source>Nobody has to be asked.</source>
        <translation>Nikogo nie trzeba pytać.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s), one for each recruiter.</source>
        <translation>
            <numerusform>%n wiadomość, po jednej do każdego rekrutera.</numerusform>
            <numerusform>%n wiadomości, po jednej do każdego rekrutera.</numerusform>
            <numerusform>%n wiadomości, po jednej do każdego rekrutera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) were asked about already.</source>
        <translation>
            <numerusform>O %n zlecenie już zapytano.</numerusform>
            <numerusform>O %n zlecenia już zapytano.</numerusform>
            <numerusform>O %n zleceń już zapytano.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) name no recruiter who could be asked.</source>
        <translation>
            <numerusform>W %n zleceniu nie podano rekrutera, którego można zapytać.</numerusform>
            <numerusform>W %n zleceniach nie podano rekrutera, którego można zapytać.</numerusform>
            <numerusform>W %n zleceniach nie podano rekrutera, którego można zapytać.</numerusform>
        </translation>
    </message>
    <message>
        <source>asked</source>
        <translation>zapytano</translation>
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
        <translation>Usuń: %1 %2</translation>
    </message>
</context>
<context>
    <name>docket::ClipboardCopy</name>
    <message>
        <source>Nothing to copy</source>
        <translation>Nie ma nic do skopiowania</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n order(s) with personal data masked</source>
        <translation>
            <numerusform>Skopiowano %Ln zlecenie z zamaskowanymi danymi osobowymi</numerusform>
            <numerusform>Skopiowano %Ln zlecenia z zamaskowanymi danymi osobowymi</numerusform>
            <numerusform>Skopiowano %Ln zleceń z zamaskowanymi danymi osobowymi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n order(s)</source>
        <translation>
            <numerusform>Skopiowano %Ln zlecenie</numerusform>
            <numerusform>Skopiowano %Ln zlecenia</numerusform>
            <numerusform>Skopiowano %Ln zleceń</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copying %n order(s)…</source>
        <translation>
            <numerusform>Kopiowanie %Ln zlecenia…</numerusform>
            <numerusform>Kopiowanie %Ln zleceń…</numerusform>
            <numerusform>Kopiowanie %Ln zleceń…</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was copied: personal data is masked</source>
        <translation>Niczego nie skopiowano: dane osobowe są zamaskowane</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n e-mail address(es)</source>
        <translation>
            <numerusform>Skopiowano %Ln adres e-mail</numerusform>
            <numerusform>Skopiowano %Ln adresy e-mail</numerusform>
            <numerusform>Skopiowano %Ln adresów e-mail</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %n order(s) have none that can be used</source>
        <comment>%1: what was copied</comment>
        <translation>
            <numerusform>%1; %Ln zlecenie nie ma poprawnego</numerusform>
            <numerusform>%1; %Ln zlecenia nie mają poprawnego</numerusform>
            <numerusform>%1; %Ln zleceń nie ma poprawnego</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n phone number(s)</source>
        <translation>
            <numerusform>Skopiowano %Ln numer telefonu</numerusform>
            <numerusform>Skopiowano %Ln numery telefonów</numerusform>
            <numerusform>Skopiowano %Ln numerów telefonów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %n order(s) have none</source>
        <comment>%1: what was copied</comment>
        <translation>
            <numerusform>%1; %Ln zlecenie nie ma żadnego</numerusform>
            <numerusform>%1; %Ln zlecenia nie mają żadnego</numerusform>
            <numerusform>%1; %Ln zleceń nie ma żadnego</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n order id(s)</source>
        <translation>
            <numerusform>Skopiowano %Ln ID zlecenia</numerusform>
            <numerusform>Skopiowano %Ln ID zleceń</numerusform>
            <numerusform>Skopiowano %Ln ID zleceń</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n order(s) as text alone, being more than 100,000 cells, with personal data masked</source>
        <translation>
            <numerusform>Skopiowano %Ln zlecenie tylko jako tekst (ponad 100&#xa0;000 komórek), z zamaskowanymi danymi osobowymi</numerusform>
            <numerusform>Skopiowano %Ln zlecenia tylko jako tekst (ponad 100&#xa0;000 komórek), z zamaskowanymi danymi osobowymi</numerusform>
            <numerusform>Skopiowano %Ln zleceń tylko jako tekst (ponad 100&#xa0;000 komórek), z zamaskowanymi danymi osobowymi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n order(s) as text alone, being more than 100,000 cells</source>
        <translation>
            <numerusform>Skopiowano %Ln zlecenie tylko jako tekst (ponad 100&#xa0;000 komórek)</numerusform>
            <numerusform>Skopiowano %Ln zlecenia tylko jako tekst (ponad 100&#xa0;000 komórek)</numerusform>
            <numerusform>Skopiowano %Ln zleceń tylko jako tekst (ponad 100&#xa0;000 komórek)</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Skopiowano</translation>
    </message>
</context>
<context>
    <name>docket::CompareDialog</name>
    <message>
        <source>Compare with my list</source>
        <translation>Porównaj z własną listą</translation>
    </message>
    <message>
        <source>Finds open orders that your own system does not know.</source>
        <translation>Znajduje otwarte zlecenia, których nie zna własny system.</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>&amp;Lista</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Order IDs, IDs of your customer&apos;s system or e-mail addresses: one a line, or rows pasted from a spreadsheet.</source>
        <translation>ID zleceń, ID z systemu klienta lub adresy e-mail: po jednym w wierszu albo wiersze wklejone z arkusza kalkulacyjnego.</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>&amp;Otwórz plik…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Porównaj</translation>
    </message>
    <message>
        <source>Another &amp;list</source>
        <translation>&amp;Inna lista</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Pokaż</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Kopiuj: %1</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Pokaż: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) open here and not in your list</source>
        <translation>
            <numerusform>%n zlecenie otwarte tutaj, którego nie ma na własnej liście</numerusform>
            <numerusform>%n zlecenia otwarte tutaj, których nie ma na własnej liście</numerusform>
            <numerusform>%n zleceń otwartych tutaj, których nie ma na własnej liście</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) in both</source>
        <translation>
            <numerusform>%n zlecenie w obu miejscach</numerusform>
            <numerusform>%n zlecenia w obu miejscach</numerusform>
            <numerusform>%n zleceń w obu miejscach</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) only in your list</source>
        <translation>
            <numerusform>%n wpis tylko na własnej liście</numerusform>
            <numerusform>%n wpisy tylko na własnej liście</numerusform>
            <numerusform>%n wpisów tylko na własnej liście</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) not understood</source>
        <translation>
            <numerusform>%n niezrozumiały wiersz</numerusform>
            <numerusform>%n niezrozumiałe wiersze</numerusform>
            <numerusform>%n niezrozumiałych wierszy</numerusform>
        </translation>
    </message>
    <message>
        <source>The list is longer than Docket reads; its end is left out.</source>
        <translation>Lista jest dłuższa, niż Docket może odczytać; jej koniec pominięto.</translation>
    </message>
</context>
<context>
    <name>docket::ConnectDialog</name>
    <message>
        <source>Connect to Kombo</source>
        <translation>Połącz z Kombo</translation>
    </message>
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
        <translation>Zaawansowane</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testuj</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Save and load</source>
        <translation>Zapisz i wczytaj</translation>
    </message>
    <message>
        <source>Docket reads open orders. It never writes to Kombo.</source>
        <translation>Docket odczytuje otwarte zlecenia. Nigdy nie zapisuje niczego w Kombo.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nazwa</translation>
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
        <translation>&amp;Klucz API</translation>
    </message>
    <message>
        <source>From the Kombo dashboard, under Secrets. Stored in this computer&apos;s keyring. A key opens every customer of its environment; Docket only reads.</source>
        <translation>Z panelu Kombo, z sekcji „Secrets”. Przechowywany w magazynie haseł tego komputera. Klucz otwiera dostęp do wszystkich klientów swojego środowiska; Docket tylko odczytuje.</translation>
    </message>
    <message>
        <source>Integration IDs</source>
        <translation>ID integracji</translation>
    </message>
    <message>
        <source>&amp;Integration IDs</source>
        <translation>&amp;ID integracji</translation>
    </message>
    <message>
        <source>One per line, or paste from a spreadsheet. “id = name” gives it a name.</source>
        <translation>Po jednym w wierszu albo wklejone z arkusza kalkulacyjnego. „ID = nazwa” nadaje nazwę.</translation>
    </message>
    <message>
        <source>Ano&amp;ther address</source>
        <translation>Inny &amp;adres</translation>
    </message>
    <message>
        <source>Takes the place of the region. https, or http to this computer only.</source>
        <translation>Zastępuje region. https; http tylko do tego komputera.</translation>
    </message>
    <message>
        <source>&amp;Label colour</source>
        <translation>Kolor &amp;etykiety</translation>
    </message>
    <message>
        <source>Leave empty to keep the key ending …%1</source>
        <translation>Puste pole zachowuje klucz kończący się na …%1</translation>
    </message>
    <message numerus="yes">
        <source>%n recognised</source>
        <translation>
            <numerusform>Rozpoznano %Ln</numerusform>
            <numerusform>Rozpoznano %Ln</numerusform>
            <numerusform>Rozpoznano %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is there twice; it is used once.</source>
        <translation>%1 występuje dwa razy; zostanie użyte raz.</translation>
    </message>
    <message>
        <source>%1 does not look like an integration ID; it is used as it is.</source>
        <translation>%1 nie wygląda na ID integracji; zostanie użyte bez zmian.</translation>
    </message>
    <message>
        <source>Enter the API key.</source>
        <translation>Należy podać klucz API.</translation>
    </message>
    <message>
        <source>The key holds characters that no key has; copy it again.</source>
        <translation>Klucz zawiera znaki, których nie ma żaden klucz; należy skopiować go ponownie.</translation>
    </message>
    <message>
        <source>Enter at least one integration ID.</source>
        <translation>Należy podać co najmniej jedno ID integracji.</translation>
    </message>
    <message>
        <source>Enter a day as year, month and day, like 2026-11-01.</source>
        <translation>Należy podać dzień jako rok, miesiąc i dzień, na przykład 2026-11-01.</translation>
    </message>
    <message>
        <source>The region is changed. Test again, or save.</source>
        <translation>Region się zmienił. Należy ponownie przetestować albo zapisać.</translation>
    </message>
    <message>
        <source>Waiting for your password store…</source>
        <translation>Oczekiwanie na magazyn haseł…</translation>
    </message>
    <message>
        <source>Use for this session</source>
        <translation>Użyj w tej sesji</translation>
    </message>
    <message>
        <source>The key can be used until you quit; it is then forgotten.</source>
        <translation>Klucza można używać do zamknięcia programu Docket; potem zostanie zapomniany.</translation>
    </message>
</context>
<context>
    <name>docket::ConnectTest</name>
    <message>
        <source>Asking Kombo…</source>
        <translation>Odpytywanie Kombo…</translation>
    </message>
    <message numerus="yes">
        <source>Kombo answered for %1 of %n integration(s).</source>
        <translation>
            <numerusform>Kombo odpowiedziało dla %1 z %Ln integracji.</numerusform>
            <numerusform>Kombo odpowiedziało dla %1 z %Ln integracji.</numerusform>
            <numerusform>Kombo odpowiedziało dla %1 z %Ln integracji.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kombo answered for %1 of %2. %3: %4 %5</source>
        <comment>counts; then an integration and what it said</comment>
        <translation>Kombo odpowiedziało dla %1 z %2. %3: %4 %5</translation>
    </message>
    <message>
        <source>Ask the other region</source>
        <translation>Zapytaj drugi region</translation>
    </message>
    <message>
        <source>Use United States</source>
        <translation>Użyj: USA</translation>
    </message>
    <message>
        <source>Use Europe</source>
        <translation>Użyj: Europa</translation>
    </message>
    <message>
        <source>Asking the other region…</source>
        <translation>Odpytywanie drugiego regionu…</translation>
    </message>
    <message>
        <source>This key belongs to the region United States.</source>
        <translation>Ten klucz należy do regionu USA.</translation>
    </message>
    <message>
        <source>This key belongs to the region Europe.</source>
        <translation>Ten klucz należy do regionu Europa.</translation>
    </message>
    <message>
        <source>Neither region knows this key. Copy it again, or ask for a new one.</source>
        <translation>Żaden z regionów nie zna tego klucza. Należy skopiować go ponownie albo poprosić o nowy.</translation>
    </message>
    <message>
        <source>The other region could not be asked. %1 %2</source>
        <translation>Nie udało się zapytać drugiego regionu. %1 %2</translation>
    </message>
</context>
<context>
    <name>docket::ConnectionDialogs</name>
    <message>
        <source>Remove “%1”?</source>
        <translation>Usunąć „%1”?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Its API key is removed from your password store, its integrations from the settings, and what was seen, marked and snoozed here is forgotten. Nothing changes at Kombo.</source>
        <translation>Klucz API zostanie usunięty z magazynu haseł, integracje z ustawień, a to, co tu widziano, oznaczono i odłożono, zostanie zapomniane. W Kombo nic się nie zmieni.</translation>
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
        <translation>Czeka na swoją kolej</translation>
    </message>
    <message>
        <source>Loading page %L1</source>
        <translation>Wczytywanie strony %L1</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>Czegoś brakuje</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln zlecenie</numerusform>
            <numerusform>%Ln zlecenia</numerusform>
            <numerusform>%Ln zleceń</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Zatrzymano</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Wyłączono</translation>
    </message>
    <message>
        <source>Waiting for your password store</source>
        <translation>Oczekiwanie na magazyn haseł</translation>
    </message>
    <message>
        <source>%1, key until you quit</source>
        <comment>a region</comment>
        <translation>%1, klucz do zamknięcia programu</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Połączenia</translation>
    </message>
    <message>
        <source>What is checked is loaded. A key is kept in your password store, once for each connection.</source>
        <translation>Wczytywane jest to, co zaznaczono. Klucz jest przechowywany w magazynie haseł, osobno dla każdego połączenia.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Nowe…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Edytuj…</translation>
    </message>
    <message>
        <source>&amp;Duplicate…</source>
        <translation>&amp;Powiel…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Usuń…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>docket::CountList</name>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln zlecenie</numerusform>
            <numerusform>%Ln zlecenia</numerusform>
            <numerusform>%Ln zleceń</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in use</source>
        <comment>values of a facet</comment>
        <translation>
            <numerusform>%Ln w użyciu</numerusform>
            <numerusform>%Ln w użyciu</numerusform>
            <numerusform>%Ln w użyciu</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::CreationDesk</name>
    <message numerus="yes">
        <source>Choose at most %n order(s).</source>
        <translation>
            <numerusform>Należy wybrać najwyżej %n zlecenie.</numerusform>
            <numerusform>Należy wybrać najwyżej %n zlecenia.</numerusform>
            <numerusform>Należy wybrać najwyżej %n zleceń.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Asking Kombo when they were created: up to %n request(s).</source>
        <translation>
            <numerusform>Odpytywanie Kombo, kiedy je utworzono: najwyżej %n żądanie.</numerusform>
            <numerusform>Odpytywanie Kombo, kiedy je utworzono: najwyżej %n żądania.</numerusform>
            <numerusform>Odpytywanie Kombo, kiedy je utworzono: najwyżej %n żądań.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Asked Kombo when they were created, with %n request(s).</source>
        <translation>
            <numerusform>Zapytano Kombo, kiedy je utworzono: %n żądanie.</numerusform>
            <numerusform>Zapytano Kombo, kiedy je utworzono: %n żądania.</numerusform>
            <numerusform>Zapytano Kombo, kiedy je utworzono: %n żądań.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kombo&apos;s answers do not tell</source>
        <translation>Odpowiedzi Kombo tego nie mówią</translation>
    </message>
    <message>
        <source>Before %1, as asked of Kombo</source>
        <translation>Przed %1, według Kombo</translation>
    </message>
    <message>
        <source>%1, as asked of Kombo</source>
        <comment>a day</comment>
        <translation>%1, według Kombo</translation>
    </message>
    <message>
        <source>Between %1 and %2, as asked of Kombo</source>
        <translation>Między %1 a %2, według Kombo</translation>
    </message>
</context>
<context>
    <name>docket::DescriptionView</name>
    <message>
        <source>Job description</source>
        <translation>Opis stanowiska</translation>
    </message>
</context>
<context>
    <name>docket::EndpointGroup</name>
    <message>
        <source>Open</source>
        <comment>orders</comment>
        <translation>Otwarte</translation>
    </message>
    <message>
        <source>Completed</source>
        <comment>orders</comment>
        <translation>Zakończone</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>orders</comment>
        <translation>Anulowane</translation>
    </message>
    <message>
        <source>Rejected</source>
        <comment>orders</comment>
        <translation>Odrzucone</translation>
    </message>
    <message>
        <source>Open orders</source>
        <translation>Otwarte zlecenia</translation>
    </message>
    <message>
        <source>Orders by status</source>
        <translation>Zlecenia według statusu</translation>
    </message>
    <message>
        <source>&amp;What is asked for</source>
        <translation>&amp;Co jest pobierane</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>Co jest pobierane</translation>
    </message>
    <message>
        <source>Kombo&apos;s newer list also has orders that are done. Without a status it brings all.</source>
        <translation>Nowsza lista Kombo zawiera też zakończone zlecenia. Bez statusu zwraca wszystkie.</translation>
    </message>
    <message>
        <source>Ma&amp;de since</source>
        <translation>Zlecone o&amp;d</translation>
    </message>
    <message>
        <source>Year, month and day; empty for all.</source>
        <translation>Rok, miesiąc i dzień; puste oznacza wszystkie.</translation>
    </message>
</context>
<context>
    <name>docket::Erasure</name>
    <message numerus="yes">
        <source>%n entry(s) with the name “%1” could not be removed from your password store: open it, and do this again, or delete them there.</source>
        <translation>
            <numerusform>Nie udało się usunąć z magazynu haseł %n wpisu o nazwie „%1”: należy otworzyć magazyn i powtórzyć usuwanie albo usunąć wpis tam.</numerusform>
            <numerusform>Nie udało się usunąć z magazynu haseł %n wpisów o nazwie „%1”: należy otworzyć magazyn i powtórzyć usuwanie albo usunąć wpisy tam.</numerusform>
            <numerusform>Nie udało się usunąć z magazynu haseł %n wpisów o nazwie „%1”: należy otworzyć magazyn i powtórzyć usuwanie albo usunąć wpisy tam.</numerusform>
        </translation>
    </message>
    <message>
        <source>The keys could not be removed from your password store: %1 They have the name “%2” there.</source>
        <translation>Nie udało się usunąć kluczy z magazynu haseł: %1 Mają tam nazwę „%2”.</translation>
    </message>
    <message>
        <source>The folder %1 could not be removed.</source>
        <translation>Nie udało się usunąć folderu %1.</translation>
    </message>
</context>
<context>
    <name>docket::ExportDialog</name>
    <message>
        <source>Export orders</source>
        <translation>Eksportuj zlecenia</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksportuj</translation>
    </message>
    <message>
        <source>Filtered, %1</source>
        <translation>Przefiltrowane, %1</translation>
    </message>
    <message>
        <source>Selected, %1</source>
        <translation>Zaznaczone, %1</translation>
    </message>
    <message>
        <source>All, %1</source>
        <translation>Wszystkie, %1</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Zlecenia</translation>
    </message>
    <message>
        <source>&amp;Orders</source>
        <translation>&amp;Zlecenia</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Podgląd</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Przeglądaj…</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>&amp;Plik</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n column(s)</source>
        <translation>
            <numerusform>%1 z %Ln kolumny</numerusform>
            <numerusform>%1 z %Ln kolumn</numerusform>
            <numerusform>%1 z %Ln kolumn</numerusform>
        </translation>
    </message>
    <message>
        <source>In %1. There is such a file already; it is replaced.</source>
        <translation>W %1. Taki plik już istnieje; zostanie zastąpiony.</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>W %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>two counts: rows, columns</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%Ln wiersz</numerusform>
            <numerusform>%Ln wiersze</numerusform>
            <numerusform>%Ln wierszy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%Ln kolumna</numerusform>
            <numerusform>%Ln kolumny</numerusform>
            <numerusform>%Ln kolumn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%Ln zlecenie</numerusform>
            <numerusform>%Ln zlecenia</numerusform>
            <numerusform>%Ln zleceń</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Personal data is masked.</source>
        <comment>after a count</comment>
        <translation>%1. Dane osobowe są zamaskowane.</translation>
    </message>
    <message>
        <source>Give the file a name.</source>
        <translation>Należy podać nazwę pliku.</translation>
    </message>
    <message>
        <source>Writing: %1 of %2 orders…</source>
        <translation>Zapisywanie: %1 z %2 zleceń…</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Zatrzymano. Niczego nie zapisano.</translation>
    </message>
</context>
<context>
    <name>docket::ExportPreviewPanel</name>
    <message>
        <source>Preview</source>
        <translation>Podgląd</translation>
    </message>
</context>
<context>
    <name>docket::FacetView</name>
    <message>
        <source>&amp;Copy counts</source>
        <translation>&amp;Kopiuj liczby</translation>
    </message>
    <message>
        <source>&amp;Only this</source>
        <translation>&amp;Tylko to</translation>
    </message>
    <message>
        <source>&amp;Add to the filter</source>
        <translation>&amp;Dodaj do filtra</translation>
    </message>
    <message>
        <source>&amp;Exclude</source>
        <translation>&amp;Wyklucz</translation>
    </message>
    <message>
        <source>&amp;Remove from the filter</source>
        <translation>&amp;Usuń z filtra</translation>
    </message>
</context>
<context>
    <name>docket::FateDesk</name>
    <message>
        <source>Choose orders that are no longer open.</source>
        <translation>Należy wybrać zlecenia, które nie są już otwarte.</translation>
    </message>
    <message numerus="yes">
        <source>Asking Kombo about %n order(s); some integrations are not open now and are left out.</source>
        <translation>
            <numerusform>Odpytywanie Kombo o %n zlecenie; niektóre integracje nie są teraz otwarte i zostają pominięte.</numerusform>
            <numerusform>Odpytywanie Kombo o %n zlecenia; niektóre integracje nie są teraz otwarte i zostają pominięte.</numerusform>
            <numerusform>Odpytywanie Kombo o %n zleceń; niektóre integracje nie są teraz otwarte i zostają pominięte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Asking Kombo about %n order(s): %1.</source>
        <translation>
            <numerusform>Odpytywanie Kombo o %n zlecenie: %1.</numerusform>
            <numerusform>Odpytywanie Kombo o %n zlecenia: %1.</numerusform>
            <numerusform>Odpytywanie Kombo o %n zleceń: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n żądanie</numerusform>
            <numerusform>%n żądania</numerusform>
            <numerusform>%n żądań</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kombo knows what became of %n order(s).</source>
        <translation>
            <numerusform>Kombo wie, jak skończyło się %n zlecenie.</numerusform>
            <numerusform>Kombo wie, jak skończyły się %n zlecenia.</numerusform>
            <numerusform>Kombo wie, jak skończyło się %n zleceń.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::Fetch</name>
    <message numerus="yes">
        <source>%1: %n order(s) could not be read and were left out.</source>
        <translation>
            <numerusform>%1: nie udało się odczytać %Ln zlecenia; zostało pominięte.</numerusform>
            <numerusform>%1: nie udało się odczytać %Ln zleceń; zostały pominięte.</numerusform>
            <numerusform>%1: nie udało się odczytać %Ln zleceń; zostały pominięte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not understood in the list: %1</source>
        <translation>Niezrozumiałe na liście: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more line(s) of the list are not understood.</source>
        <translation>
            <numerusform>Jeszcze %n wiersz listy jest niezrozumiały.</numerusform>
            <numerusform>Jeszcze %n wiersze listy są niezrozumiałe.</numerusform>
            <numerusform>Jeszcze %n wierszy listy jest niezrozumiałych.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list is longer than Docket reads; its end is left out.</source>
        <translation>Lista jest dłuższa, niż Docket może odczytać; jej koniec pominięto.</translation>
    </message>
    <message>
        <source>There is no connection named “%1”.</source>
        <translation>Nie ma połączenia o nazwie „%1”.</translation>
    </message>
    <message>
        <source>The connection “%1” has no integrations.</source>
        <translation>Połączenie „%1” nie ma integracji.</translation>
    </message>
    <message>
        <source>There is no API key: give one by --key-stdin or DOCKET_API_KEY.</source>
        <translation>Brak klucza API: należy podać go przez --key-stdin lub DOCKET_API_KEY.</translation>
    </message>
    <message>
        <source>The API key holds characters that no key has; check how it was copied.</source>
        <translation>Klucz API zawiera znaki, których nie ma żaden klucz; należy sprawdzić, jak został skopiowany.</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) were longer than Excel can hold and were cut.</source>
        <translation>
            <numerusform>%n komórka była dłuższa, niż mieści Excel, i została ucięta.</numerusform>
            <numerusform>%n komórki były dłuższe, niż mieści Excel, i zostały ucięte.</numerusform>
            <numerusform>%n komórek było dłuższych, niż mieści Excel, i zostało uciętych.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::FieldRow</name>
    <message>
        <source>not provided</source>
        <comment>spoken for a value that is null</comment>
        <translation>nie podano</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A field of an order as a screen reader says it: its label and its value.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Skopiowano</translation>
    </message>
</context>
<context>
    <name>docket::FilterAssist</name>
    <message>
        <source>Tab takes the proposal. Words without a field search everything.</source>
        <translation>Tab przyjmuje podpowiedź. Słowa bez pola są wyszukiwane wszędzie.</translation>
    </message>
    <message>
        <source>No filter has been used yet. Return in the box keeps one.</source>
        <translation>Nie użyto jeszcze żadnego filtra. Klawisz Enter w polu filtra zapamiętuje filtr.</translation>
    </message>
    <message>
        <source>Return takes the filter, Esc closes.</source>
        <translation>Enter przyjmuje filtr, Esc zamyka.</translation>
    </message>
</context>
<context>
    <name>docket::FilterChip</name>
    <message>
        <source>%1 is not</source>
        <comment>a filter: Country is not Germany</comment>
        <translation>%1 to nie</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>choices of a filter</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>choices of a filter</comment>
        <translation>%1 lub %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a chip: field and value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, remove with Delete</source>
        <translation>%1, usuwanie klawiszem Delete</translation>
    </message>
</context>
<context>
    <name>docket::FilterField</name>
    <message>
        <source>Clear the filter</source>
        <translation>Wyczyść filtr</translation>
    </message>
    <message>
        <source>Save as view</source>
        <translation>Zapisz jako widok</translation>
    </message>
    <message>
        <source>How to filter</source>
        <translation>Jak filtrować</translation>
    </message>
</context>
<context>
    <name>docket::FilterHelp</name>
    <message>
        <source>How to filter</source>
        <translation>Jak filtrować</translation>
    </message>
    <message>
        <source>Both words, anywhere in the order. Case and accents do not matter: Müller is found.</source>
        <translation>Oba słowa, w dowolnym miejscu zlecenia. Wielkość liter i znaki diakrytyczne nie mają znaczenia: Müller zostanie znaleziony.</translation>
    </message>
    <message>
        <source>Either of them.</source>
        <translation>Jedno z nich.</translation>
    </message>
    <message>
        <source>The words as they stand, with their blank.</source>
        <translation>Słowa dokładnie tak, jak podano, wraz ze spacją.</translation>
    </message>
    <message>
        <source>Orders without it. Works with everything below, too.</source>
        <translation>Zlecenia, które tego nie zawierają. Działa też ze wszystkim poniżej.</translation>
    </message>
    <message>
        <source>In that field only.</source>
        <translation>Tylko w tym polu.</translation>
    </message>
    <message>
        <source>Exactly that: the whole field and nothing else.</source>
        <translation>Dokładnie to: całe pole i nic innego.</translation>
    </message>
    <message>
        <source>A country by its name or its code.</source>
        <translation>Kraj według nazwy lub kodu.</translation>
    </message>
    <message>
        <source>A phone number by its digits, however it is written.</source>
        <translation>Numer telefonu według cyfr, niezależnie od zapisu.</translation>
    </message>
    <message>
        <source>What is missing: phone, name, location, recruiter or description.</source>
        <translation>Czego brakuje: phone (telefon), name (imię i nazwisko), location (lokalizacja), recruiter (rekruter) lub description (opis).</translation>
    </message>
    <message>
        <source>What needs attention; is:dup is another order with the same e-mail address.</source>
        <translation>Co wymaga uwagi; is:dup to inne zlecenie z tym samym adresem e-mail.</translation>
    </message>
    <message>
        <source>A regular expression.</source>
        <translation>Wyrażenie regularne.</translation>
    </message>
    <message>
        <source>Fields: %1</source>
        <translation>Pola: %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>docket::FilterKeeper</name>
    <message>
        <source>The views could not be written; they last until Docket ends.</source>
        <translation>Nie udało się zapisać widoków; są zachowane do zamknięcia programu Docket.</translation>
    </message>
</context>
<context>
    <name>docket::FilterMenu</name>
    <message>
        <source>%1 · edited</source>
        <comment>the name of a view</comment>
        <translation>%1 · zmieniony</translation>
    </message>
    <message>
        <source>C&amp;opy filter</source>
        <translation>&amp;Kopiuj filtr</translation>
    </message>
    <message>
        <source>&amp;Pin filter</source>
        <translation>Przy&amp;pnij filtr</translation>
    </message>
    <message>
        <source>&amp;Keep when Docket ends</source>
        <translation>Zachowa&amp;j po zamknięciu programu Docket</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historia</translation>
    </message>
    <message>
        <source>Open &amp;view</source>
        <translation>&amp;Otwórz widok</translation>
    </message>
    <message>
        <source>F&amp;ilter</source>
        <translation>&amp;Filtr</translation>
    </message>
    <message>
        <source>The filter is there again when Docket starts.</source>
        <translation>Filtr pojawi się znowu po uruchomieniu programu Docket.</translation>
    </message>
    <message>
        <source>&amp;Save as view…</source>
        <translation>&amp;Zapisz jako widok…</translation>
    </message>
    <message>
        <source>&amp;Manage views…</source>
        <translation>Zarządzaj w&amp;idokami…</translation>
    </message>
    <message>
        <source>How to filte&amp;r</source>
        <translation>Jak fil&amp;trować</translation>
    </message>
    <message>
        <source>&amp;Forget history</source>
        <translation>&amp;Usuń historię</translation>
    </message>
</context>
<context>
    <name>docket::FilterPopover</name>
    <message numerus="yes">
        <source>%n proposals</source>
        <translation>
            <numerusform>%Ln podpowiedź</numerusform>
            <numerusform>%Ln podpowiedzi</numerusform>
            <numerusform>%Ln podpowiedzi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::FindBar</name>
    <message>
        <source>Previous match</source>
        <translation>Poprzednie trafienie</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Następne trafienie</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Zamknij wyszukiwanie</translation>
    </message>
    <message>
        <source>Find in this text</source>
        <translation>Szukaj w tym tekście</translation>
    </message>
    <message>
        <source>Previous match (Shift+Return)</source>
        <translation>Poprzednie trafienie (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next match (Return)</source>
        <translation>Następne trafienie (Enter)</translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation>Zamknij wyszukiwanie (Esc)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nie znaleziono</translation>
    </message>
    <message>
        <source>%L1 of %L2 or more</source>
        <translation>%L1 z %L2 lub więcej</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 z %L2</translation>
    </message>
</context>
<context>
    <name>docket::Guidance</name>
    <message>
        <source>Kombo reported an error with a code that Docket does not know: %5.</source>
        <translation>Kombo zgłosiło błąd z kodem, którego Docket nie zna: %5.</translation>
    </message>
    <message>
        <source>Read what Kombo says; if that does not help, send Kombo the report.</source>
        <translation>Należy przeczytać, co podaje Kombo; jeśli to nie pomoże, należy wysłać raport do Kombo.</translation>
    </message>
    <message>
        <source>Kombo reported an error (HTTP %3).</source>
        <translation>Kombo zgłosiło błąd (HTTP %3).</translation>
    </message>
    <message>
        <source>Kombo reported an error without details (HTTP %3).</source>
        <translation>Kombo zgłosiło błąd bez szczegółów (HTTP %3).</translation>
    </message>
    <message>
        <source>Try again; if it stays so, send Kombo the report.</source>
        <translation>Należy spróbować ponownie; jeśli to nie pomoże, należy wysłać raport do Kombo.</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%Ln rok</numerusform>
            <numerusform>%Ln lata</numerusform>
            <numerusform>%Ln lat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%Ln dzień</numerusform>
            <numerusform>%Ln dni</numerusform>
            <numerusform>%Ln dni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%Ln godzinę</numerusform>
            <numerusform>%Ln godziny</numerusform>
            <numerusform>%Ln godzin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%Ln minutę</numerusform>
            <numerusform>%Ln minuty</numerusform>
            <numerusform>%Ln minut</numerusform>
        </translation>
    </message>
    <message>
        <source>It asks to wait %1; try again later.</source>
        <translation>Serwer prosi, aby zaczekać %1; należy spróbować ponownie później.</translation>
    </message>
    <message>
        <source>Kombo refused the key ending …%1.</source>
        <translation>Kombo odrzuciło klucz kończący się na …%1.</translation>
    </message>
    <message>
        <source>Try again. If the server uses https, say so in the address.</source>
        <translation>Należy spróbować ponownie. Jeśli serwer używa https, trzeba podać to w adresie.</translation>
    </message>
    <message numerus="yes">
        <source>Kombo could not be reached through its gateway; retrying in %n s (%1 of %2).</source>
        <translation>
            <numerusform>Nie udało się połączyć z Kombo przez jego bramę; ponowna próba za %Ln s (%1 z %2).</numerusform>
            <numerusform>Nie udało się połączyć z Kombo przez jego bramę; ponowna próba za %Ln s (%1 z %2).</numerusform>
            <numerusform>Nie udało się połączyć z Kombo przez jego bramę; ponowna próba za %Ln s (%1 z %2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kombo is busy; retrying in %n s (%1 of %2).</source>
        <translation>
            <numerusform>Kombo jest zajęte; ponowna próba za %Ln s (%1 z %2).</numerusform>
            <numerusform>Kombo jest zajęte; ponowna próba za %Ln s (%1 z %2).</numerusform>
            <numerusform>Kombo jest zajęte; ponowna próba za %Ln s (%1 z %2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The ATS is not available; retrying in %n s (%1 of %2).</source>
        <translation>
            <numerusform>ATS jest niedostępny; ponowna próba za %Ln s (%1 z %2).</numerusform>
            <numerusform>ATS jest niedostępny; ponowna próba za %Ln s (%1 z %2).</numerusform>
            <numerusform>ATS jest niedostępny; ponowna próba za %Ln s (%1 z %2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The connection broke; retrying in %n s (%1 of %2).</source>
        <translation>
            <numerusform>Połączenie zostało przerwane; ponowna próba za %Ln s (%1 z %2).</numerusform>
            <numerusform>Połączenie zostało przerwane; ponowna próba za %Ln s (%1 z %2).</numerusform>
            <numerusform>Połączenie zostało przerwane; ponowna próba za %Ln s (%1 z %2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kombo asks to slow down; going on in %n s (%1 of %2).</source>
        <translation>
            <numerusform>Kombo prosi o zwolnienie tempa; wznowienie za %Ln s (%1 z %2).</numerusform>
            <numerusform>Kombo prosi o zwolnienie tempa; wznowienie za %Ln s (%1 z %2).</numerusform>
            <numerusform>Kombo prosi o zwolnienie tempa; wznowienie za %Ln s (%1 z %2).</numerusform>
        </translation>
    </message>
    <message>
        <source>Kombo refused the key.</source>
        <translation>Kombo odrzuciło klucz.</translation>
    </message>
    <message>
        <source>Ask for a new one, or try the other region: a key belongs to one.</source>
        <translation>Należy poprosić o nowy albo wypróbować drugi region: klucz należy tylko do jednego.</translation>
    </message>
    <message>
        <source>This network is not on the key&apos;s allow-list at Kombo.</source>
        <translation>Tej sieci nie ma w Kombo na liście dozwolonych dla tego klucza.</translation>
    </message>
    <message>
        <source>Ask your admin to add it, or connect through your company network.</source>
        <translation>Należy poprosić dział IT o jej dodanie albo połączyć się przez sieć firmową.</translation>
    </message>
    <message>
        <source>Kombo does not know this integration for this key.</source>
        <translation>Kombo nie zna tej integracji dla tego klucza.</translation>
    </message>
    <message>
        <source>Check the id for typing errors; it may be deleted, or belong to another environment or region.</source>
        <translation>Należy sprawdzić, czy w ID nie ma literówki; integracja mogła też zostać usunięta albo należy do innego środowiska lub regionu.</translation>
    </message>
    <message>
        <source>Kombo did not accept what Docket asked for.</source>
        <translation>Kombo nie przyjęło żądania programu Docket.</translation>
    </message>
    <message>
        <source>Check the integration id and the page size, then reload from the start.</source>
        <translation>Należy sprawdzić ID integracji i rozmiar strony, a potem wczytać od początku.</translation>
    </message>
    <message>
        <source>Kombo asks to slow down.</source>
        <translation>Kombo prosi o zwolnienie tempa.</translation>
    </message>
    <message>
        <source>Nobody has to act: wait some minutes, then try again.</source>
        <translation>Nikt nie musi nic robić: wystarczy zaczekać kilka minut i spróbować ponownie.</translation>
    </message>
    <message>
        <source>Kombo is answering too many requests for this integration at once.</source>
        <translation>Kombo obsługuje teraz zbyt wiele żądań dla tej integracji.</translation>
    </message>
    <message>
        <source>Kombo took too long to find the orders.</source>
        <translation>Wyszukiwanie zleceń trwało w Kombo zbyt długo.</translation>
    </message>
    <message>
        <source>Try once more; if it stays so, Kombo has to look.</source>
        <translation>Należy spróbować jeszcze raz; jeśli to nie pomoże, musi to sprawdzić Kombo.</translation>
    </message>
    <message>
        <source>Kombo failed.</source>
        <translation>Wystąpił błąd po stronie Kombo.</translation>
    </message>
    <message>
        <source>Open the log; Kombo has to look.</source>
        <translation>Należy otworzyć dziennik; musi to sprawdzić Kombo.</translation>
    </message>
    <message>
        <source>Kombo&apos;s access to the ATS lacks a permission.</source>
        <translation>Dostęp Kombo do ATS nie ma potrzebnego uprawnienia.</translation>
    </message>
    <message>
        <source>The customer&apos;s ATS admin has to grant it.</source>
        <translation>Musi je nadać administrator ATS klienta.</translation>
    </message>
    <message>
        <source>Kombo can no longer sign in to the ATS.</source>
        <translation>Kombo nie może się już zalogować do ATS.</translation>
    </message>
    <message>
        <source>The customer&apos;s ATS admin has to connect it again.</source>
        <translation>Administrator ATS klienta musi połączyć go ponownie.</translation>
    </message>
    <message>
        <source>Kombo&apos;s quality checks stopped this integration.</source>
        <translation>Kontrola jakości Kombo zatrzymała tę integrację.</translation>
    </message>
    <message>
        <source>Kombo has to clear it; ask there how long it takes.</source>
        <translation>Musi ją odblokować Kombo; należy zapytać tam, jak długo to potrwa.</translation>
    </message>
    <message>
        <source>The first sync of this integration is running.</source>
        <translation>Trwa pierwsza synchronizacja tej integracji.</translation>
    </message>
    <message>
        <source>Nobody has to act: wait, it may take hours.</source>
        <translation>Nikt nie musi nic robić: wystarczy zaczekać, może to potrwać kilka godzin.</translation>
    </message>
    <message>
        <source>The set-up of this integration is not finished.</source>
        <translation>Konfiguracja tej integracji nie jest ukończona.</translation>
    </message>
    <message>
        <source>You or the customer have to complete it in Kombo&apos;s dashboard.</source>
        <translation>Użytkownik programu lub klient musi ją dokończyć w panelu Kombo.</translation>
    </message>
    <message>
        <source>This integration is switched off at Kombo.</source>
        <translation>Ta integracja jest wyłączona w Kombo.</translation>
    </message>
    <message>
        <source>Switch it on in Kombo&apos;s dashboard, or take it out of this connection.</source>
        <translation>Należy włączyć ją w panelu Kombo albo usunąć z tego połączenia.</translation>
    </message>
    <message>
        <source>This ATS has no assessment orders at Kombo.</source>
        <translation>Dla tego ATS nie ma w Kombo zleceń oceny kandydatów.</translation>
    </message>
    <message>
        <source>Check that you entered the id of an assessment integration.</source>
        <translation>Należy sprawdzić, czy podano ID integracji do oceny kandydatów.</translation>
    </message>
    <message>
        <source>Assessment orders are switched off for this integration.</source>
        <translation>Zlecenia oceny kandydatów są wyłączone dla tej integracji.</translation>
    </message>
    <message>
        <source>Switch them on in the integration&apos;s scope in Kombo&apos;s dashboard.</source>
        <translation>Należy włączyć je w panelu Kombo, w zakresie (scope) integracji.</translation>
    </message>
    <message>
        <source>This ATS cannot do what was asked.</source>
        <translation>Ten ATS nie potrafi wykonać tego, o co poproszono.</translation>
    </message>
    <message>
        <source>What was asked is switched off for this integration.</source>
        <translation>To, o co poproszono, jest wyłączone dla tej integracji.</translation>
    </message>
    <message>
        <source>Switch it on in the integration&apos;s scope in Kombo&apos;s dashboard.</source>
        <translation>Należy włączyć to w panelu Kombo, w zakresie (scope) integracji.</translation>
    </message>
    <message>
        <source>The ATS is not available.</source>
        <translation>ATS jest niedostępny.</translation>
    </message>
    <message>
        <source>The ATS asks Kombo to slow down.</source>
        <translation>ATS prosi Kombo o zwolnienie tempa.</translation>
    </message>
    <message>
        <source>The ATS did not accept what Kombo asked for.</source>
        <translation>ATS nie przyjął żądania Kombo.</translation>
    </message>
    <message>
        <source>This is not expected when orders are read; send Kombo the report.</source>
        <translation>Nie powinno się to zdarzyć przy odczytywaniu zleceń; należy wysłać raport do Kombo.</translation>
    </message>
    <message>
        <source>The ATS failed.</source>
        <translation>Wystąpił błąd po stronie ATS.</translation>
    </message>
    <message>
        <source>Try once more; if it stays so, open the log and ask Kombo.</source>
        <translation>Należy spróbować jeszcze raz; jeśli to nie pomoże, należy otworzyć dziennik i zapytać Kombo.</translation>
    </message>
    <message>
        <source>The ATS says that the job is closed.</source>
        <translation>ATS podaje, że stanowisko jest zamknięte.</translation>
    </message>
    <message>
        <source>The ATS says that the application exists already.</source>
        <translation>ATS podaje, że zgłoszenie już istnieje.</translation>
    </message>
    <message>
        <source>“%1” is not the address of a server.</source>
        <translation>„%1” nie jest adresem serwera.</translation>
    </message>
    <message>
        <source>Enter an address that begins with https:// and has no user name, question mark or number sign.</source>
        <translation>Należy podać adres, który zaczyna się od https:// i nie zawiera nazwy użytkownika, znaku zapytania ani znaku #.</translation>
    </message>
    <message>
        <source>Plain http would show the key to everybody on the way to %1.</source>
        <translation>Zwykłe http ujawniłoby klucz każdemu na drodze do %1.</translation>
    </message>
    <message>
        <source>Use an https address; plain http is for this computer only. Nothing was sent.</source>
        <translation>Należy użyć adresu https; zwykłe http jest tylko dla tego komputera. Niczego nie wysłano.</translation>
    </message>
    <message>
        <source>There is no usable API key.</source>
        <translation>Nie ma klucza API nadającego się do użycia.</translation>
    </message>
    <message>
        <source>Paste the key as it stands on the Secrets page of the Kombo dashboard. Nothing was sent.</source>
        <translation>Należy wkleić klucz w takiej postaci, w jakiej widnieje na stronie „Secrets” panelu Kombo. Niczego nie wysłano.</translation>
    </message>
    <message>
        <source>The integration id is empty or holds characters that cannot be sent.</source>
        <translation>ID integracji jest puste albo zawiera znaki, których nie można wysłać.</translation>
    </message>
    <message>
        <source>Correct the id; it looks like workday:HWUTwvyx2wLoSUHphiWVrp28. Nothing was sent.</source>
        <translation>Należy poprawić ID; ma ono postać taką jak workday:HWUTwvyx2wLoSUHphiWVrp28. Niczego nie wysłano.</translation>
    </message>
    <message>
        <source>Nothing is running at %1.</source>
        <translation>Pod adresem %1 nic nie działa.</translation>
    </message>
    <message>
        <source>Check the address, or ask your admin whether it is blocked.</source>
        <translation>Należy sprawdzić adres albo zapytać dział IT, czy nie jest zablokowany.</translation>
    </message>
    <message>
        <source>The name %1 was not found.</source>
        <translation>Nie znaleziono nazwy %1.</translation>
    </message>
    <message>
        <source>Check the address and your network.</source>
        <translation>Należy sprawdzić adres i sieć.</translation>
    </message>
    <message>
        <source>The connection to %1 broke before an answer came.</source>
        <translation>Połączenie z %1 zostało przerwane, zanim nadeszła odpowiedź.</translation>
    </message>
    <message>
        <source>Nobody can do more than try again.</source>
        <translation>Nikt nie może zrobić nic więcej; pozostaje spróbować ponownie.</translation>
    </message>
    <message>
        <source>The answer of %1 broke off.</source>
        <translation>Odpowiedź z %1 została przerwana.</translation>
    </message>
    <message>
        <source>%1 did not answer for 30 seconds.</source>
        <translation>Przez 30 sekund nie było odpowiedzi z %1.</translation>
    </message>
    <message>
        <source>The answer of %1 stopped half-way.</source>
        <translation>Odpowiedź z %1 zatrzymała się w połowie.</translation>
    </message>
    <message>
        <source>%1 sends too slowly to be useful.</source>
        <translation>%1 wysyła dane zbyt wolno, aby dało się z nich skorzystać.</translation>
    </message>
    <message>
        <source>Nobody can do more than try again later.</source>
        <translation>Nikt nie może zrobić nic więcej; pozostaje spróbować ponownie później.</translation>
    </message>
    <message>
        <source>This computer is offline.</source>
        <translation>Ten komputer jest offline.</translation>
    </message>
    <message>
        <source>Check your network; loading again works once it is back.</source>
        <translation>Należy sprawdzić sieć; gdy znów zadziała, będzie można wczytać ponownie.</translation>
    </message>
    <message>
        <source>This computer has no free connections.</source>
        <translation>Ten komputer nie ma wolnych połączeń.</translation>
    </message>
    <message>
        <source>Close some programs and try again.</source>
        <translation>Należy zamknąć niektóre programy i spróbować ponownie.</translation>
    </message>
    <message>
        <source>The connection to %1 failed.</source>
        <translation>Połączenie z %1 nie powiodło się.</translation>
    </message>
    <message>
        <source>Check your network and try again; if it stays so, ask your admin.</source>
        <translation>Należy sprawdzić sieć i spróbować ponownie; jeśli to nie pomoże, należy zapytać dział IT.</translation>
    </message>
    <message>
        <source>The proxy of this network could not be reached.</source>
        <translation>Nie udało się połączyć z serwerem proxy tej sieci.</translation>
    </message>
    <message>
        <source>Ask your admin for the right proxy settings.</source>
        <translation>Należy zapytać dział IT o właściwe ustawienia serwera proxy.</translation>
    </message>
    <message>
        <source>A proxy wants a password.</source>
        <translation>Serwer proxy wymaga hasła.</translation>
    </message>
    <message>
        <source>Ask your admin.</source>
        <translation>Należy zapytać dział IT.</translation>
    </message>
    <message>
        <source>The proxy %2 wants a name and a password.</source>
        <translation>Serwer proxy %2 wymaga nazwy użytkownika i hasła.</translation>
    </message>
    <message>
        <source>Enter them; where you have none, ask your admin. Until then nothing can be loaded through it.</source>
        <translation>Należy je podać; w razie ich braku należy zapytać dział IT. Do tego czasu nie można przez ten serwer niczego wczytać.</translation>
    </message>
    <message>
        <source>The proxy %2 did not accept the name and the password.</source>
        <translation>Serwer proxy %2 nie przyjął nazwy użytkownika i hasła.</translation>
    </message>
    <message>
        <source>Enter them again, or ask your admin. They are not sent a second time; a proxy may lock an account.</source>
        <translation>Należy podać je ponownie albo zapytać dział IT. Nie są wysyłane po raz drugi; serwer proxy może zablokować konto.</translation>
    </message>
    <message>
        <source>%1 could not prove its identity (self-signed certificate).</source>
        <translation>%1 nie może potwierdzić swojej tożsamości (certyfikat z podpisem własnym).</translation>
    </message>
    <message>
        <source>Ask your admin. Nothing was sent.</source>
        <translation>Należy zapytać dział IT. Niczego nie wysłano.</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired.</source>
        <translation>Certyfikat %1 wygasł.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock, then ask your admin. Nothing was sent.</source>
        <translation>Należy sprawdzić zegar tego komputera, a potem zapytać dział IT. Niczego nie wysłano.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet.</source>
        <translation>Certyfikat %1 nie jest jeszcze ważny.</translation>
    </message>
    <message>
        <source>The server at %1 identifies itself as %2.</source>
        <translation>Serwer pod adresem %1 przedstawia się jako %2.</translation>
    </message>
    <message>
        <source>The issuer of %1&apos;s certificate is not known to this computer.</source>
        <translation>Wystawca certyfikatu %1 nie jest znany temu komputerowi.</translation>
    </message>
    <message>
        <source>Behind a company proxy, ask your admin. Nothing was sent.</source>
        <translation>W sieci z firmowym serwerem proxy należy zapytać dział IT. Niczego nie wysłano.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid.</source>
        <translation>Certyfikat %1 jest nieważny.</translation>
    </message>
    <message>
        <source>%1 offers only outdated encryption.</source>
        <translation>%1 oferuje tylko przestarzałe szyfrowanie.</translation>
    </message>
    <message>
        <source>Your admin has to ask its operator. Nothing was sent.</source>
        <translation>Dział IT musi zapytać operatora tego serwera. Niczego nie wysłano.</translation>
    </message>
    <message>
        <source>%1 does not speak https.</source>
        <translation>%1 nie obsługuje https.</translation>
    </message>
    <message>
        <source>Check the address. Nothing was sent.</source>
        <translation>Należy sprawdzić adres. Niczego nie wysłano.</translation>
    </message>
    <message>
        <source>The secure connection to %1 could not be set up.</source>
        <translation>Nie udało się nawiązać bezpiecznego połączenia z %1.</translation>
    </message>
    <message>
        <source>A firewall may be in between: ask your admin. Nothing was sent.</source>
        <translation>Po drodze może być zapora sieciowa: należy zapytać dział IT. Niczego nie wysłano.</translation>
    </message>
    <message>
        <source>Something other than Kombo answers at %1.</source>
        <translation>Pod adresem %1 odpowiada coś innego niż Kombo.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>Należy sprawdzić adres.</translation>
    </message>
    <message>
        <source>The answer of %1 was not complete.</source>
        <translation>Odpowiedź z %1 nie była kompletna.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, Kombo has to look.</source>
        <translation>Należy spróbować ponownie; jeśli to nie pomoże, musi to sprawdzić Kombo.</translation>
    </message>
    <message>
        <source>The answer of %1 was empty or damaged.</source>
        <translation>Odpowiedź z %1 była pusta lub uszkodzona.</translation>
    </message>
    <message>
        <source>%1 sent an empty answer (HTTP %3).</source>
        <translation>Z %1 nadeszła pusta odpowiedź (HTTP %3).</translation>
    </message>
    <message>
        <source>Try again, then ask Kombo.</source>
        <translation>Należy spróbować ponownie, a potem zapytać Kombo.</translation>
    </message>
    <message>
        <source>%1 sent only a part (HTTP %3).</source>
        <translation>Z %1 nadeszła tylko część odpowiedzi (HTTP %3).</translation>
    </message>
    <message>
        <source>%1 answered with HTTP %3, which Docket&apos;s network library does not understand.</source>
        <translation>Z %1 nadeszła odpowiedź HTTP %3, której biblioteka sieciowa programu Docket nie rozumie.</translation>
    </message>
    <message>
        <source>Ask your admin whether a proxy adds it.</source>
        <translation>Należy zapytać dział IT, czy nie dodaje tego serwer proxy.</translation>
    </message>
    <message>
        <source>%1 answered with HTTP %3 instead of orders.</source>
        <translation>Z %1 nadeszła odpowiedź HTTP %3 zamiast zleceń.</translation>
    </message>
    <message>
        <source>Check the address and try again; if it stays so, ask Kombo.</source>
        <translation>Należy sprawdzić adres i spróbować ponownie; jeśli to nie pomoże, należy zapytać Kombo.</translation>
    </message>
    <message>
        <source>The page is far larger than any list of orders.</source>
        <translation>Strona jest znacznie większa niż jakakolwiek lista zleceń.</translation>
    </message>
    <message>
        <source>Check the address; if it is right, Kombo has to look.</source>
        <translation>Należy sprawdzić adres; jeśli jest prawidłowy, musi to sprawdzić Kombo.</translation>
    </message>
    <message>
        <source>The answer of %1 is far too large.</source>
        <translation>Odpowiedź z %1 jest o wiele za duża.</translation>
    </message>
    <message>
        <source>The answer of %1 could not be unpacked.</source>
        <translation>Nie udało się rozpakować odpowiedzi z %1.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, ask your admin whether a proxy changes answers.</source>
        <translation>Należy spróbować ponownie; jeśli to nie pomoże, należy zapytać dział IT, czy serwer proxy nie zmienia odpowiedzi.</translation>
    </message>
    <message>
        <source>%1 used an encoding Docket did not ask for.</source>
        <translation>%1 używa kodowania, o które Docket nie prosił.</translation>
    </message>
    <message>
        <source>Ask your admin whether a proxy changes answers.</source>
        <translation>Należy zapytać dział IT, czy serwer proxy nie zmienia odpowiedzi.</translation>
    </message>
    <message>
        <source>The answer of %1 is not readable text.</source>
        <translation>Odpowiedź z %1 nie jest czytelnym tekstem.</translation>
    </message>
    <message>
        <source>%1 points to %2; Docket does not take the key there.</source>
        <translation>%1 wskazuje na %2; Docket nie przekazuje tam klucza.</translation>
    </message>
    <message>
        <source>Check the address, or sign in to the network.</source>
        <translation>Należy sprawdzić adres albo zalogować się do sieci.</translation>
    </message>
    <message>
        <source>%1 sent a redirect without an address.</source>
        <translation>Z %1 nadeszło przekierowanie bez adresu.</translation>
    </message>
    <message>
        <source>%1 redirects without end.</source>
        <translation>%1 przekierowuje bez końca.</translation>
    </message>
    <message>
        <source>%1 sent a web page instead of orders.</source>
        <translation>Z %1 nadeszła strona internetowa zamiast zleceń.</translation>
    </message>
    <message>
        <source>You may have to sign in to this network.</source>
        <translation>Być może trzeba zalogować się do tej sieci.</translation>
    </message>
    <message>
        <source>%1 did not send a list of orders.</source>
        <translation>To, co nadeszło z %1, nie jest listą zleceń.</translation>
    </message>
    <message>
        <source>The answer of %1 is nested too deeply to be read.</source>
        <translation>Odpowiedź z %1 jest zbyt głęboko zagnieżdżona, aby ją odczytać.</translation>
    </message>
    <message>
        <source>Kombo has to look.</source>
        <translation>Musi to sprawdzić Kombo.</translation>
    </message>
    <message>
        <source>Access was refused before Kombo was reached (HTTP 403).</source>
        <translation>Odmówiono dostępu, zanim żądanie dotarło do Kombo (HTTP 403).</translation>
    </message>
    <message>
        <source>This address has no open orders (HTTP %3).</source>
        <translation>Pod tym adresem nie ma otwartych zleceń (HTTP %3).</translation>
    </message>
    <message>
        <source>Check the address; if it is right, the endpoint may have moved.</source>
        <translation>Należy sprawdzić adres; jeśli jest prawidłowy, punkt końcowy mógł zostać przeniesiony.</translation>
    </message>
    <message>
        <source>Kombo&apos;s list of open orders is not at this address any more (HTTP %3).</source>
        <translation>Listy otwartych zleceń Kombo nie ma już pod tym adresem (HTTP %3).</translation>
    </message>
    <message>
        <source>Switch this connection to the endpoint that took its place; if that fails too, check the address.</source>
        <translation>Należy przełączyć to połączenie na punkt końcowy, który go zastąpił; jeśli to też się nie uda, należy sprawdzić adres.</translation>
    </message>
    <message>
        <source>The key was refused.</source>
        <translation>Klucz został odrzucony.</translation>
    </message>
    <message>
        <source>Ask for a new one, or try the other region.</source>
        <translation>Należy poprosić o nowy albo wypróbować drugi region.</translation>
    </message>
    <message>
        <source>Kombo could not be reached through its gateway (HTTP %3).</source>
        <translation>Nie udało się połączyć z Kombo przez jego bramę (HTTP %3).</translation>
    </message>
    <message>
        <source>Kombo is busy.</source>
        <translation>Kombo jest zajęte.</translation>
    </message>
    <message>
        <source>Kombo&apos;s side failed (HTTP %3).</source>
        <translation>Wystąpił błąd po stronie Kombo (HTTP %3).</translation>
    </message>
    <message>
        <source>Nobody but Kombo can act.</source>
        <translation>Może temu zaradzić tylko Kombo.</translation>
    </message>
    <message>
        <source>Kombo&apos;s pages repeat after page %4.</source>
        <translation>Po stronie nr %4 strony Kombo się powtarzają.</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) kept, more may exist; Kombo has to look.</source>
        <translation>
            <numerusform>Zachowano %Ln zlecenie, może być ich więcej; musi to sprawdzić Kombo.</numerusform>
            <numerusform>Zachowano %Ln zlecenia, może być ich więcej; musi to sprawdzić Kombo.</numerusform>
            <numerusform>Zachowano %Ln zleceń, może być ich więcej; musi to sprawdzić Kombo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kombo sent page after page without a new order.</source>
        <translation>Kombo wysyłało strona za stroną bez nowego zlecenia.</translation>
    </message>
    <message>
        <source>Loading stopped after %4 pages, more than any list of orders has.</source>
        <translation>Wczytywanie zatrzymano po %4 stronach; tylu nie ma żadna lista zleceń.</translation>
    </message>
    <message>
        <source>Kombo sent a bookmark that is too long to be used.</source>
        <translation>Kombo wysłało zakładkę, która jest za długa, aby jej użyć.</translation>
    </message>
    <message>
        <source>Kombo no longer accepts its own bookmark.</source>
        <translation>Kombo nie przyjmuje już własnej zakładki.</translation>
    </message>
    <message numerus="yes">
        <source>Reload from the start; %n order(s) kept.</source>
        <translation>
            <numerusform>Należy wczytać od początku; zachowano %Ln zlecenie.</numerusform>
            <numerusform>Należy wczytać od początku; zachowano %Ln zlecenia.</numerusform>
            <numerusform>Należy wczytać od początku; zachowano %Ln zleceń.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kombo sent a bookmark that is no text.</source>
        <translation>Kombo wysłało zakładkę, która nie jest tekstem.</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) could not be read.</source>
        <translation>
            <numerusform>Nie udało się odczytać %Ln zlecenia.</numerusform>
            <numerusform>Nie udało się odczytać %Ln zleceń.</numerusform>
            <numerusform>Nie udało się odczytać %Ln zleceń.</numerusform>
        </translation>
    </message>
    <message>
        <source>All others are here. Copy these as received and show them to Kombo.</source>
        <translation>Wszystkie pozostałe są tutaj. Te należy skopiować w otrzymanej postaci i pokazać Kombo.</translation>
    </message>
</context>
<context>
    <name>docket::HealthModel</name>
    <message>
        <source>Switched off</source>
        <translation>Wyłączona</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Brak klucza</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Czeka</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Wczytywanie</translation>
    </message>
    <message>
        <source>Retrying</source>
        <translation>Ponawianie</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Aktualna</translation>
    </message>
    <message>
        <source>Not complete</source>
        <translation>Niekompletna</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Nie powiodło się</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Zatrzymana</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Połączenie</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Integracja</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Last complete</source>
        <translation>Ostatnio kompletna</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Zlecenia</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>Ostatni błąd</translation>
    </message>
</context>
<context>
    <name>docket::HealthView</name>
    <message>
        <source>Integrations</source>
        <translation>Integracje</translation>
    </message>
    <message>
        <source>Copy re&amp;port for support</source>
        <translation>Kopiuj &amp;raport dla pomocy technicznej</translation>
    </message>
    <message>
        <source>&amp;Refresh this integration</source>
        <translation>&amp;Odśwież tę integrację</translation>
    </message>
    <message>
        <source>&amp;Edit connection…</source>
        <translation>&amp;Edytuj połączenie…</translation>
    </message>
    <message>
        <source>&amp;Copy row</source>
        <translation>&amp;Kopiuj wiersz</translation>
    </message>
</context>
<context>
    <name>docket::HelpWindows</name>
    <message>
        <source>Team</source>
        <translation>Zespół</translation>
    </message>
</context>
<context>
    <name>docket::LinkOpener</name>
    <message>
        <source>Open %1 in your browser?</source>
        <translation>Otworzyć %1 w przeglądarce?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
</context>
<context>
    <name>docket::LongTextView</name>
    <message>
        <source>Job description as text</source>
        <translation>Opis stanowiska jako tekst</translation>
    </message>
</context>
<context>
    <name>docket::MainWindow</name>
    <message>
        <source>Filter cleared</source>
        <translation>Filtr wyczyszczono</translation>
    </message>
    <message>
        <source>The filter is back</source>
        <translation>Filtr przywrócono</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n selected order(s) hidden by the filter were not</source>
        <comment>%1: what was copied</comment>
        <translation>
            <numerusform>%1; bez %Ln zaznaczonego zlecenia ukrytego przez filtr</numerusform>
            <numerusform>%1; bez %Ln zaznaczonych zleceń ukrytych przez filtr</numerusform>
            <numerusform>%1; bez %Ln zaznaczonych zleceń ukrytych przez filtr</numerusform>
        </translation>
    </message>
    <message>
        <source>Addresses are hidden while personal data is masked</source>
        <translation>Adresy są ukryte, gdy dane osobowe są zamaskowane</translation>
    </message>
    <message>
        <source>There is no e-mail address to write to</source>
        <translation>Nie ma adresu e-mail, na który można napisać</translation>
    </message>
</context>
<context>
    <name>docket::ManageViewsDialog</name>
    <message>
        <source>Manage views</source>
        <translation>Zarządzaj widokami</translation>
    </message>
    <message>
        <source>The first nine open by Alt and their number.</source>
        <translation>Pierwsze dziewięć otwiera się klawiszem Alt z numerem.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Widoki</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>W &amp;górę</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>W &amp;dół</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Zmień &amp;nazwę</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Usuń</translation>
    </message>
    <message>
        <source>A view needs a name.</source>
        <translation>Widok musi mieć nazwę.</translation>
    </message>
    <message>
        <source>There is another view of this name.</source>
        <translation>Istnieje już inny widok o tej nazwie.</translation>
    </message>
    <message>
        <source>%1, to be deleted</source>
        <comment>a view</comment>
        <translation>%1, do usunięcia</translation>
    </message>
    <message>
        <source>&amp;Undo delete</source>
        <translation>Cofnij &amp;usunięcie</translation>
    </message>
</context>
<context>
    <name>docket::ManualWindow</name>
    <message>
        <source>Previous match</source>
        <translation>Poprzednie trafienie</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Następne trafienie</translation>
    </message>
    <message>
        <source>Manual – Docket</source>
        <translation>Podręcznik – Docket</translation>
    </message>
    <message>
        <source>Find in the manual</source>
        <translation>Szukaj w podręczniku</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Rozdziały</translation>
    </message>
    <message>
        <source>Previous match (Shift+Return)</source>
        <translation>Poprzednie trafienie (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next match (Return)</source>
        <translation>Następne trafienie (Enter)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nie znaleziono</translation>
    </message>
</context>
<context>
    <name>docket::MarkingDesk</name>
    <message numerus="yes">
        <source>%n order(s) are as they were before</source>
        <translation>
            <numerusform>%n zlecenie jest znów takie jak wcześniej</numerusform>
            <numerusform>%n zlecenia są znów takie jak wcześniej</numerusform>
            <numerusform>%n zleceń jest znów takich jak wcześniej</numerusform>
        </translation>
    </message>
    <message>
        <source>The history is forgotten. It starts with the next load.</source>
        <translation>Historia została usunięta. Zacznie się od następnego wczytania.</translation>
    </message>
    <message>
        <source>The history could not be removed. Try again when no other Docket is open.</source>
        <translation>Nie udało się usunąć historii. Należy spróbować ponownie, gdy nie jest uruchomiony inny Docket.</translation>
    </message>
    <message>
        <source>Nothing new is shown</source>
        <translation>Nie jest wyświetlane nic nowego</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) marked seen</source>
        <translation>
            <numerusform>Oznaczono %n zlecenie jako obejrzane</numerusform>
            <numerusform>Oznaczono %n zlecenia jako obejrzane</numerusform>
            <numerusform>Oznaczono %n zleceń jako obejrzane</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) marked new</source>
        <translation>
            <numerusform>Oznaczono %n zlecenie jako nowe</numerusform>
            <numerusform>Oznaczono %n zlecenia jako nowe</numerusform>
            <numerusform>Oznaczono %n zleceń jako nowe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) marked done</source>
        <translation>
            <numerusform>Oznaczono %n zlecenie jako załatwione</numerusform>
            <numerusform>Oznaczono %n zlecenia jako załatwione</numerusform>
            <numerusform>Oznaczono %n zleceń jako załatwione</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) not done any more</source>
        <translation>
            <numerusform>%n zlecenie nie jest już załatwione</numerusform>
            <numerusform>%n zlecenia nie są już załatwione</numerusform>
            <numerusform>%n zleceń nie jest już załatwionych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) snoozed until %1</source>
        <translation>
            <numerusform>Odłożono %n zlecenie do: %1</numerusform>
            <numerusform>Odłożono %n zlecenia do: %1</numerusform>
            <numerusform>Odłożono %n zleceń do: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) not snoozed any more</source>
        <translation>
            <numerusform>%n zlecenie nie jest już odłożone</numerusform>
            <numerusform>%n zlecenia nie są już odłożone</numerusform>
            <numerusform>%n zleceń nie jest już odłożonych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) marked asked</source>
        <translation>
            <numerusform>Oznaczono, że zapytano o %n zlecenie</numerusform>
            <numerusform>Oznaczono, że zapytano o %n zlecenia</numerusform>
            <numerusform>Oznaczono, że zapytano o %n zleceń</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) not marked asked any more</source>
        <translation>
            <numerusform>Usunięto oznaczenie, że zapytano o %n zlecenie</numerusform>
            <numerusform>Usunięto oznaczenie, że zapytano o %n zlecenia</numerusform>
            <numerusform>Usunięto oznaczenie, że zapytano o %n zleceń</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a list</source>
        <translation>Otwórz listę</translation>
    </message>
    <message>
        <source>Lists (%1)</source>
        <translation>Listy (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>Wszystkie pliki (%1)</translation>
    </message>
    <message>
        <source>Forget the history?</source>
        <translation>Usunąć historię?</translation>
    </message>
    <message>
        <source>What was seen here, what is done, snoozed or asked, and which orders are no longer open: all of it is removed from this computer, for the connections that are open. Nothing changes at Kombo.</source>
        <translation>Co było tu widoczne, co załatwiono lub odłożono, o co zapytano i które zlecenia nie są już otwarte: to wszystko zostanie usunięte z tego komputera dla otwartych połączeń. W Kombo nic się nie zmieni.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Usuń</translation>
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
        <translation>E-mail do: %1</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Brak imienia i nazwiska</translation>
    </message>
</context>
<context>
    <name>docket::MemoryWorker</name>
    <message numerus="yes">
        <source>%n order(s) that are no longer open cannot be named: the history of them is damaged.</source>
        <translation>
            <numerusform>Nie można wskazać %n zlecenia, które nie jest już otwarte: jego historia jest uszkodzona.</numerusform>
            <numerusform>Nie można wskazać %n zleceń, które nie są już otwarte: ich historia jest uszkodzona.</numerusform>
            <numerusform>Nie można wskazać %n zleceń, które nie są już otwarte: ich historia jest uszkodzona.</numerusform>
        </translation>
    </message>
    <message>
        <source>The history file could not be removed: %1</source>
        <translation>Nie udało się usunąć pliku historii: %1</translation>
    </message>
    <message>
        <source>The history could not be written. What you mark now may be lost.</source>
        <translation>Nie udało się zapisać historii. To, co zostanie teraz oznaczone, może zostać utracone.</translation>
    </message>
</context>
<context>
    <name>docket::MoreChip</name>
    <message numerus="yes">
        <source>%n more terms</source>
        <translation>
            <numerusform>Jeszcze %Ln warunek</numerusform>
            <numerusform>Jeszcze %Ln warunki</numerusform>
            <numerusform>Jeszcze %Ln warunków</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::NoticeBar</name>
    <message>
        <source>Details</source>
        <translation>Szczegóły</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Zamknij ten komunikat</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>A message as a screen reader says it: its title and its text.</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Ukryj szczegóły</translation>
    </message>
</context>
<context>
    <name>docket::Notifier</name>
    <message numerus="yes">
        <source>%n new order(s)</source>
        <translation>
            <numerusform>%n nowe zlecenie</numerusform>
            <numerusform>%n nowe zlecenia</numerusform>
            <numerusform>%n nowych zleceń</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::OrderHeader</name>
    <message>
        <source>Reset columns</source>
        <translation>Przywróć domyślne kolumny</translation>
    </message>
    <message>
        <source>As received</source>
        <translation>W kolejności otrzymania</translation>
    </message>
    <message>
        <source>Sort ascending</source>
        <translation>Sortuj rosnąco</translation>
    </message>
    <message>
        <source>Sort descending</source>
        <translation>Sortuj malejąco</translation>
    </message>
    <message>
        <source>Also sort by this</source>
        <translation>Sortuj także według tego</translation>
    </message>
    <message>
        <source>Hide “%1”</source>
        <translation>Ukryj „%1”</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>Dopasuj szerokość</translation>
    </message>
</context>
<context>
    <name>docket::OrderMenu</name>
    <message>
        <source>Columns</source>
        <translation>Kolumny</translation>
    </message>
    <message>
        <source>Mail candidate</source>
        <translation>E-mail do kandydata</translation>
    </message>
    <message>
        <source>Mail the team</source>
        <translation>E-mail do zespołu</translation>
    </message>
    <message>
        <source>Only “%1”</source>
        <translation>Tylko „%1”</translation>
    </message>
    <message>
        <source>Exclude “%1”</source>
        <translation>Wyklucz „%1”</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation>Dodaj „%1”</translation>
    </message>
    <message>
        <source>Orders of this candidate</source>
        <translation>Zlecenia tego kandydata</translation>
    </message>
    <message>
        <source>Orders of this job</source>
        <translation>Zlecenia dla tego stanowiska</translation>
    </message>
</context>
<context>
    <name>docket::OrderOutput</name>
    <message>
        <source>There is no order to print</source>
        <translation>Nie ma zlecenia do wydrukowania</translation>
    </message>
    <message>
        <source>There is no order to save</source>
        <translation>Nie ma zlecenia do zapisania</translation>
    </message>
    <message>
        <source>Save order as PDF</source>
        <translation>Zapisz zlecenie jako PDF</translation>
    </message>
    <message>
        <source>There are no orders to export</source>
        <translation>Nie ma zleceń do wyeksportowania</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n order(s) to %1</source>
        <translation>
            <numerusform>Zapisano %Ln zlecenie w %1</numerusform>
            <numerusform>Zapisano %Ln zlecenia w %1</numerusform>
            <numerusform>Zapisano %Ln zleceń w %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %n cell(s) had to be cut</source>
        <comment>after what was written</comment>
        <translation>
            <numerusform>%1; trzeba było uciąć %Ln komórkę</numerusform>
            <numerusform>%1; trzeba było uciąć %Ln komórki</numerusform>
            <numerusform>%1; trzeba było uciąć %Ln komórek</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; personal data is masked</source>
        <comment>after what was written</comment>
        <translation>%1; dane osobowe są zamaskowane</translation>
    </message>
</context>
<context>
    <name>docket::OrderPrint</name>
    <message>
        <source>The order could not be printed</source>
        <translation>Nie udało się wydrukować zlecenia</translation>
    </message>
    <message>
        <source>The order is on its way to the printer</source>
        <translation>Zlecenie zostało wysłane do drukarki</translation>
    </message>
    <message>
        <source>Wrote the order to %1</source>
        <translation>Zapisano zlecenie w %1</translation>
    </message>
</context>
<context>
    <name>docket::OrderTable</name>
    <message>
        <source>Orders</source>
        <translation>Zlecenia</translation>
    </message>
</context>
<context>
    <name>docket::OrderTableModel</name>
    <message>
        <source>nothing remembered</source>
        <translation>nic nie zapamiętano</translation>
    </message>
    <message>
        <source>%1, connection “%2”</source>
        <comment>an integration&apos;s ID</comment>
        <translation>%1, połączenie „%2”</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>ukryte</translation>
    </message>
    <message>
        <source>not provided</source>
        <translation>nie podano</translation>
    </message>
    <message>
        <source>%1; job %2; package %3; location %4</source>
        <comment>a row of the table, read aloud</comment>
        <translation>%1; stanowisko %2; pakiet %3; lokalizacja %4</translation>
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
        <translation>&amp;Integracje</translation>
    </message>
</context>
<context>
    <name>docket::PreferencesDialog</name>
    <message>
        <source>Preferences – Docket</source>
        <translation>Preferencje – Docket</translation>
    </message>
    <message>
        <source>Pages of the preferences</source>
        <translation>Strony preferencji</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Wygląd</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Motyw</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Motyw</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Wysoki &amp;kontrast</translation>
    </message>
    <message>
        <source>D&amp;ensity</source>
        <translation>&amp;Wysokość wierszy</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Wysokość wierszy</translation>
    </message>
    <message>
        <source>How high the rows of the table are.</source>
        <translation>Jak wysokie są wiersze tabeli.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Język</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Dates, numbers and sorting follow it.</source>
        <translation>Wpływa też na daty, liczby i sortowanie.</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Wczytywanie</translation>
    </message>
    <message>
        <source>&amp;Refresh automatically</source>
        <translation>&amp;Odświeżaj automatycznie</translation>
    </message>
    <message>
        <source>Refresh automatically</source>
        <translation>Odświeżaj automatycznie</translation>
    </message>
    <message>
        <source>Counted from the end of the load before. What needs a person first, a key or a permission, is not asked again by itself.</source>
        <translation>Liczone od końca poprzedniego wczytania. To, czym najpierw musi zająć się człowiek (klucz lub uprawnienie), nie jest automatycznie pobierane ponownie.</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Kopiowanie</translation>
    </message>
    <message>
        <source>&amp;Between e-mail addresses</source>
        <translation>Między &amp;adresami e-mail</translation>
    </message>
    <message>
        <source>Between e-mail addresses</source>
        <translation>Między adresami e-mail</translation>
    </message>
    <message>
        <source>Outlook wants a semicolon where its own settings do not say otherwise, others a comma.</source>
        <translation>Outlook oczekuje średnika, chyba że jego ustawienia stanowią inaczej; inne programy oczekują przecinka.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Prywatność</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Zlecenia</translation>
    </message>
    <message>
        <source>In memory only, until Docket ends. They reach the disk only where you copy or save them.</source>
        <translation>Tylko w pamięci, do zamknięcia programu Docket. Na dysk trafiają tylko po skopiowaniu lub zapisaniu.</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>Klucze API</translation>
    </message>
    <message>
        <source>In your desktop&apos;s password store, under the name docket. Never in a file.</source>
        <translation>W magazynie haseł pulpitu, pod nazwą docket. Nigdy w pliku.</translation>
    </message>
    <message>
        <source>What you have seen, done and snoozed</source>
        <translation>Co obejrzano, załatwiono i odłożono</translation>
    </message>
    <message>
        <source>As keyed hashes and sealed ids on this computer; nobody reads a name from them. Forget order history removes them. With a key for this session only, in memory.</source>
        <translation>Jako skróty kryptograficzne z kluczem i zaszyfrowane ID na tym komputerze; nikt nie odczyta z nich nazwiska. Usuwa je „Usuń historię zleceń”. Z kluczem tylko na tę sesję: w pamięci.</translation>
    </message>
    <message>
        <source>Connections, views and how the window looks</source>
        <translation>Połączenia, widoki i wygląd okna</translation>
    </message>
    <message>
        <source>Settings file</source>
        <translation>Plik ustawień</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtry</translation>
    </message>
    <message>
        <source>The last ones are in memory only: a filter can name a person. They last if you choose so here.</source>
        <translation>Ostatnie są tylko w pamięci: filtr może zawierać dane osoby. Pozostają na stałe, jeśli zostanie to tutaj wybrane.</translation>
    </message>
    <message>
        <source>&amp;Keep the filter history when Docket ends</source>
        <translation>&amp;Zachowaj historię filtrów po zamknięciu programu Docket</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Wysyłane</translation>
    </message>
    <message>
        <source>Questions about orders, to the address of your connection. What you mark goes into a folder of your team only if you choose so.</source>
        <translation>Zapytania o zlecenia, pod adres połączenia. Oznaczenia trafiają do folderu zespołu tylko wtedy, gdy tak wybrano.</translation>
    </message>
</context>
<context>
    <name>docket::ProgressLine</name>
    <message>
        <source>Loading</source>
        <translation>Wczytywanie</translation>
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
            <numerusform>%1, %Ln zlecenie</numerusform>
            <numerusform>%1, %Ln zlecenia</numerusform>
            <numerusform>%1, %Ln zleceń</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::ProxyDialog</name>
    <message>
        <source>Password for the proxy</source>
        <translation>Hasło serwera proxy</translation>
    </message>
    <message>
        <source>The proxy %1 lets nothing through without a name and a password.</source>
        <translation>Serwer proxy %1 niczego nie przepuszcza bez nazwy użytkownika i hasła.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nazwa użytkownika</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Hasło</translation>
    </message>
    <message>
        <source>Used until you quit and kept nowhere. They go to this proxy and never to Kombo.</source>
        <translation>Używane do zamknięcia programu Docket i nigdzie nieprzechowywane. Trafiają do tego serwera proxy, nigdy do Kombo.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Use and try again</source>
        <translation>Użyj i spróbuj ponownie</translation>
    </message>
</context>
<context>
    <name>docket::Question</name>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
</context>
<context>
    <name>docket::RawView</name>
    <message>
        <source>Order as received</source>
        <translation>Zlecenie w otrzymanej postaci</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiuj</translation>
    </message>
    <message>
        <source>Copy &amp;value</source>
        <translation>Kopiuj &amp;wartość</translation>
    </message>
    <message>
        <source>Copy &amp;path</source>
        <translation>Kopiuj ś&amp;cieżkę</translation>
    </message>
</context>
<context>
    <name>docket::Report</name>
    <message>
        <source>Time: %1</source>
        <translation>Czas: %1</translation>
    </message>
    <message>
        <source>Region: %1</source>
        <translation>Region: %1</translation>
    </message>
    <message>
        <source>Integration: %1</source>
        <translation>Integracja: %1</translation>
    </message>
    <message>
        <source>What happened: %1</source>
        <translation>Co się stało: %1</translation>
    </message>
    <message>
        <source>HTTP status: %1</source>
        <translation>Status HTTP: %1</translation>
    </message>
    <message>
        <source>Page: %1</source>
        <translation>Strona: %1</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Kod: %1</translation>
    </message>
    <message>
        <source>Title: %1</source>
        <translation>Tytuł: %1</translation>
    </message>
    <message>
        <source>Message: %1</source>
        <translation>Komunikat: %1</translation>
    </message>
    <message>
        <source>Log: %1</source>
        <translation>Dziennik: %1</translation>
    </message>
    <message>
        <source>Program: %1</source>
        <translation>Program: %1</translation>
    </message>
    <message>
        <source>Hello,

we cannot read assessment orders from your applicant tracking system (integration %1).
%2 %3

Kombo says: %4

Could you please help?
</source>
        <translation>Dzień dobry,

nie możemy odczytać zleceń oceny kandydatów z Państwa systemu rekrutacyjnego (integracja %1).
%2 %3

Kombo podaje: %4

Prosimy o pomoc.
</translation>
    </message>
    <message>
        <source>Hello,

we cannot read assessment orders from your applicant tracking system (integration %1).
%2 %3

Could you please help?
</source>
        <translation>Dzień dobry,

nie możemy odczytać zleceń oceny kandydatów z Państwa systemu rekrutacyjnego (integracja %1).
%2 %3

Prosimy o pomoc.
</translation>
    </message>
</context>
<context>
    <name>docket::ResultLine</name>
    <message>
        <source>Clear</source>
        <translation>Wyczyść</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolumny</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Wyczyść filtr</translation>
    </message>
</context>
<context>
    <name>docket::SaveViewDialog</name>
    <message>
        <source>Save as view</source>
        <translation>Zapisz jako widok</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nazwa</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>There is a view of this name. It gets the filter, columns and sorting you see now.</source>
        <translation>Istnieje już widok o tej nazwie. Otrzyma widoczny teraz filtr, kolumny i sortowanie.</translation>
    </message>
    <message>
        <source>Keeps the filter, columns and sorting. It opens from the Filter menu, the first nine by Alt and their number.</source>
        <translation>Zachowuje filtr, kolumny i sortowanie. Otwiera się z menu „Filtr”, a pierwsze dziewięć także klawiszem Alt z numerem.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Zastąp</translation>
    </message>
    <message>
        <source>A view needs a name.</source>
        <translation>Widok musi mieć nazwę.</translation>
    </message>
</context>
<context>
    <name>docket::SavedResponses</name>
    <message>
        <source>“%1” is empty.</source>
        <translation>Plik „%1” jest pusty.</translation>
    </message>
    <message>
        <source>“%1” is no JSON, or ends too early.</source>
        <translation>Plik „%1” nie jest w formacie JSON lub kończy się za wcześnie.</translation>
    </message>
    <message>
        <source>“%1” holds more than can be read at once.</source>
        <translation>Plik „%1” zawiera więcej, niż można odczytać naraz.</translation>
    </message>
    <message>
        <source>“%1” is the answer to a request that failed; it holds no orders.</source>
        <translation>Plik „%1” to odpowiedź na nieudane żądanie; nie zawiera zleceń.</translation>
    </message>
    <message>
        <source>“%1” holds no open orders.</source>
        <translation>Plik „%1” nie zawiera otwartych zleceń.</translation>
    </message>
    <message>
        <source>“%1” is no file.</source>
        <translation>„%1” nie jest plikiem.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>Nie można odczytać „%1”: %2</translation>
    </message>
    <message>
        <source>“%1” is larger than 64 MB.</source>
        <translation>Plik „%1” jest większy niż 64 MB.</translation>
    </message>
</context>
<context>
    <name>docket::Session</name>
    <message>
        <source>Settings cannot be saved on this computer; they last until you quit.</source>
        <translation>Nie można zapisać ustawień na tym komputerze; są zachowane do zamknięcia programu Docket.</translation>
    </message>
    <message>
        <source>The key could not be removed from your password store: %1</source>
        <translation>Nie udało się usunąć klucza z magazynu haseł: %1</translation>
    </message>
    <message>
        <source>The sample server could not start: %1</source>
        <translation>Nie udało się uruchomić serwera przykładowego: %1</translation>
    </message>
    <message>
        <source>Demo (sample data)</source>
        <translation>Demo (dane przykładowe)</translation>
    </message>
</context>
<context>
    <name>docket::ShortcutsWindow</name>
    <message>
        <source>What it does</source>
        <translation>Działanie</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Klawisze</translation>
    </message>
    <message>
        <source>Keyboard shortcuts – Docket</source>
        <translation>Skróty klawiszowe – Docket</translation>
    </message>
    <message>
        <source>Find a shortcut</source>
        <translation>Szukaj skrótu</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Skróty klawiszowe</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>menu or part of the window, what a key does</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No shortcut matches.</source>
        <translation>Żaden skrót nie pasuje.</translation>
    </message>
</context>
<context>
    <name>docket::SideBar</name>
    <message>
        <source>Side bar</source>
        <translation>Pasek boczny</translation>
    </message>
    <message>
        <source>Find in %1</source>
        <comment>the name of a facet</comment>
        <translation>Szukaj w: %1</translation>
    </message>
</context>
<context>
    <name>docket::SideBarModel</name>
    <message>
        <source>Views</source>
        <translation>Widoki</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>Integracje</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Połączenia</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Niczego nie znaleziono</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <comment>values of a facet</comment>
        <translation>
            <numerusform>Pokaż jeszcze %Ln</numerusform>
            <numerusform>Pokaż jeszcze %Ln</numerusform>
            <numerusform>Pokaż jeszcze %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Pokaż mniej</translation>
    </message>
</context>
<context>
    <name>docket::SituationDisplay</name>
    <message>
        <source>Not connected</source>
        <translation>Brak połączenia</translation>
    </message>
</context>
<context>
    <name>docket::SnoozeDialog</name>
    <message>
        <source>Snooze until</source>
        <translation>Odłóż do</translation>
    </message>
    <message>
        <source>&amp;Day and time</source>
        <translation>D&amp;zień i godzina</translation>
    </message>
    <message>
        <source>Day and time</source>
        <translation>Dzień i godzina</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Odłóż</translation>
    </message>
</context>
<context>
    <name>docket::SnoozeMenu</name>
    <message>
        <source>Snooze unti&amp;l</source>
        <translation>Odłóż do ter&amp;minu</translation>
    </message>
    <message>
        <source>&amp;Today, %1</source>
        <translation>&amp;Dzisiaj, %1</translation>
    </message>
    <message>
        <source>T&amp;omorrow, %1</source>
        <translation>&amp;Jutro, %1</translation>
    </message>
    <message>
        <source>&amp;Monday, %1</source>
        <translation>&amp;Poniedziałek, %1</translation>
    </message>
    <message>
        <source>&amp;Another day…</source>
        <translation>&amp;Inny dzień…</translation>
    </message>
</context>
<context>
    <name>docket::StateRow</name>
    <message>
        <source>Done</source>
        <translation>Załatwione</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Odłóż</translation>
    </message>
    <message>
        <source>Stop asking</source>
        <translation>Przestań pytać</translation>
    </message>
    <message>
        <source>What became of it?</source>
        <translation>Jak się skończyło?</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Niezałatwione</translation>
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
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>selected orders that are hidden</comment>
        <translation>Pokaż</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Teraz</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Zatrzymaj</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>Dane przykładowe</translation>
    </message>
    <message>
        <source>Leave demo</source>
        <translation>Wyjdź z demo</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>Spróbuj ponownie teraz</translation>
    </message>
    <message>
        <source>Stop loading</source>
        <translation>Zatrzymaj wczytywanie</translation>
    </message>
    <message>
        <source>Show the selected orders that the filter hides</source>
        <translation>Pokaż zaznaczone zlecenia, które ukrywa filtr</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>Zaznaczono: %Ln</numerusform>
            <numerusform>Zaznaczono: %Ln</numerusform>
            <numerusform>Zaznaczono: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected, %1 hidden by the filter</source>
        <translation>
            <numerusform>Zaznaczono: %Ln, w tym ukryte przez filtr: %1</numerusform>
            <numerusform>Zaznaczono: %Ln, w tym ukryte przez filtr: %1</numerusform>
            <numerusform>Zaznaczono: %Ln, w tym ukryte przez filtr: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::SummaryPane</name>
    <message>
        <source>No package provided</source>
        <translation>Nie podano pakietu</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Kandydat</translation>
    </message>
    <message>
        <source>No name provided</source>
        <translation>Nie podano imienia i nazwiska</translation>
    </message>
    <message>
        <source>Package and customer</source>
        <translation>Pakiet i klient</translation>
    </message>
    <message>
        <source>More for this order</source>
        <translation>Więcej o tym zleceniu</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Zlecenie</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Zgłoszenie</translation>
    </message>
    <message>
        <source>Candidate ID</source>
        <translation>ID kandydata</translation>
    </message>
    <message>
        <source>Here since</source>
        <translation>Tutaj od</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Ostatnio widziane</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Jak się skończyło</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Zapytano</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Stanowisko</translation>
    </message>
    <message>
        <source>No job title provided</source>
        <translation>Nie podano nazwy stanowiska</translation>
    </message>
    <message>
        <source>Job code</source>
        <translation>Kod stanowiska</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>No location provided</source>
        <translation>Nie podano lokalizacji</translation>
    </message>
    <message>
        <source>Location as received</source>
        <translation>Lokalizacja w otrzymanej postaci</translation>
    </message>
    <message>
        <source>Job ID</source>
        <translation>ID stanowiska</translation>
    </message>
    <message>
        <source>Country as received: %1</source>
        <translation>Kraj w otrzymanej postaci: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other open order(s)</source>
        <translation>
            <numerusform>%Ln inne otwarte zlecenie</numerusform>
            <numerusform>%Ln inne otwarte zlecenia</numerusform>
            <numerusform>%Ln innych otwartych zleceń</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows the open orders for this e-mail address.</source>
        <translation>Pokazuje otwarte zlecenia dla tego adresu e-mail.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open in this job</source>
        <translation>
            <numerusform>%Ln otwarte dla tego stanowiska</numerusform>
            <numerusform>%Ln otwarte dla tego stanowiska</numerusform>
            <numerusform>%Ln otwartych dla tego stanowiska</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows the open orders for jobs of this title.</source>
        <translation>Pokazuje otwarte zlecenia dla stanowisk o tej nazwie.</translation>
    </message>
    <message>
        <source>Sent in an unexpected form, see Raw: %1.</source>
        <translation>Nadeszło w nieoczekiwanej postaci (zobacz „Surowe dane”): %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) that Docket does not know are under Raw.</source>
        <translation>
            <numerusform>%Ln pole, którego Docket nie zna, jest w „Surowych danych”.</numerusform>
            <numerusform>%Ln pola, których Docket nie zna, są w „Surowych danych”.</numerusform>
            <numerusform>%Ln pól, których Docket nie zna, jest w „Surowych danych”.</numerusform>
        </translation>
    </message>
    <message>
        <source>Found in: %1</source>
        <translation>Znaleziono w: %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the places that a filter was found in</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Utworzono</translation>
    </message>
</context>
<context>
    <name>docket::TeamFolder</name>
    <message>
        <source>%1 The team secret lasts until Docket ends.</source>
        <comment>why it cannot be kept, a sentence</comment>
        <translation>%1 Sekret zespołu jest zachowany do zamknięcia programu Docket.</translation>
    </message>
    <message>
        <source>Folder of the team</source>
        <translation>Folder zespołu</translation>
    </message>
</context>
<context>
    <name>docket::TeamList</name>
    <message>
        <source>Recruiter</source>
        <translation>Rekruter</translation>
    </message>
    <message>
        <source>Hiring manager</source>
        <translation>Menedżer zatrudniający</translation>
    </message>
    <message>
        <source>Copy all addresses</source>
        <translation>Kopiuj wszystkie adresy</translation>
    </message>
    <message>
        <source>Mail the team</source>
        <translation>E-mail do zespołu</translation>
    </message>
    <message>
        <source>No hiring team: the customer&apos;s system sent none for this job.</source>
        <translation>Brak zespołu rekrutacyjnego: system klienta nie wysłał żadnego dla tego stanowiska.</translation>
    </message>
    <message>
        <source>Hiring team</source>
        <translation>Zespół rekrutacyjny</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more</source>
        <translation>
            <numerusform>Pokaż jeszcze %Ln osobę</numerusform>
            <numerusform>Pokaż jeszcze %Ln osoby</numerusform>
            <numerusform>Pokaż jeszcze %Ln osób</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %L1 of %Ln more</source>
        <translation>
            <numerusform>Pokaż %L1 z %Ln pozostałej</numerusform>
            <numerusform>Pokaż %L1 z %Ln pozostałych</numerusform>
            <numerusform>Pokaż %L1 z %Ln pozostałych</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::TeamPage</name>
    <message>
        <source>Choose a folder that all of your team can write in.</source>
        <translation>Należy wybrać folder, w którym może zapisywać cały zespół.</translation>
    </message>
    <message>
        <source>Enter the team secret.</source>
        <translation>Należy podać sekret zespołu.</translation>
    </message>
    <message>
        <source>The folder is being read…</source>
        <translation>Odczytywanie folderu…</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of the team</source>
        <translation>
            <numerusform>%n plik zespołu</numerusform>
            <numerusform>%n pliki zespołu</numerusform>
            <numerusform>%n plików zespołu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) passed over: damaged, or written with another secret</source>
        <translation>
            <numerusform>Pominięto %n wiersz: uszkodzony albo zapisany z innym sekretem</numerusform>
            <numerusform>Pominięto %n wiersze: uszkodzone albo zapisane z innym sekretem</numerusform>
            <numerusform>Pominięto %n wierszy: uszkodzone albo zapisane z innym sekretem</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Share done, snoozed and asked with my team</source>
        <translation>&amp;Udostępniaj zespołowi, co załatwiono, co odłożono i o co zapytano</translation>
    </message>
    <message>
        <source>By way of a folder that all of you can write in, on a network drive or in a synchronised folder. No name and no id of an order can be read there.</source>
        <translation>Przez folder, w którym mogą zapisywać wszyscy w zespole, na dysku sieciowym lub w folderze synchronizowanym. Nie da się tam odczytać żadnego nazwiska ani żadnego ID zlecenia.</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Wybierz…</translation>
    </message>
    <message>
        <source>Choose the folder of the team</source>
        <translation>Wybierz folder zespołu</translation>
    </message>
    <message>
        <source>Folder of the team</source>
        <translation>Folder zespołu</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>&amp;Name that colleagues see</source>
        <translation>&amp;Nazwa, którą widzą inni</translation>
    </message>
    <message>
        <source>Name that colleagues see</source>
        <translation>Nazwa, którą widzą inni</translation>
    </message>
    <message>
        <source>&amp;Team secret</source>
        <translation>&amp;Sekret zespołu</translation>
    </message>
    <message>
        <source>Team secret</source>
        <translation>Sekret zespołu</translation>
    </message>
    <message>
        <source>&amp;Make one</source>
        <translation>U&amp;twórz</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <translation>Uży&amp;j</translation>
    </message>
    <message>
        <source>Use this team secret</source>
        <translation>Użyj tego sekretu zespołu</translation>
    </message>
    <message numerus="yes">
        <source>The same for all of you, at least %n character(s); one of you makes it and tells the others. Kept in your desktop&apos;s password store.</source>
        <translation>
            <numerusform>Taki sam dla całego zespołu, co najmniej %n znak; tworzy go jedna osoba i przekazuje pozostałym. Przechowywany w magazynie haseł pulpitu.</numerusform>
            <numerusform>Taki sam dla całego zespołu, co najmniej %n znaki; tworzy go jedna osoba i przekazuje pozostałym. Przechowywany w magazynie haseł pulpitu.</numerusform>
            <numerusform>Taki sam dla całego zespołu, co najmniej %n znaków; tworzy go jedna osoba i przekazuje pozostałym. Przechowywany w magazynie haseł pulpitu.</numerusform>
        </translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Jeszcze brak</translation>
    </message>
    <message>
        <source>In use; enter another one to change it</source>
        <translation>W użyciu; aby zmienić, należy podać inny</translation>
    </message>
</context>
<context>
    <name>docket::TeamWorker</name>
    <message>
        <source>The team secret cannot be used: it has to have at least %1 characters.</source>
        <translation>Nie można użyć sekretu zespołu: musi mieć co najmniej tyle znaków: %1.</translation>
    </message>
    <message>
        <source>What you mark cannot be written down for your team: %1</source>
        <translation>Nie można zapisać dla zespołu tego, co zostaje oznaczone: %1</translation>
    </message>
    <message>
        <source>The team folder is not there. What you mark is shared once it is back.</source>
        <translation>Brak folderu zespołu. To, co zostanie oznaczone, będzie udostępnione, gdy folder wróci.</translation>
    </message>
    <message>
        <source>Nothing can be written in the team folder.</source>
        <translation>W folderze zespołu nie można niczego zapisać.</translation>
    </message>
</context>
<context>
    <name>docket::TextPages</name>
    <message numerus="yes">
        <source>%n image(s) left out</source>
        <translation>
            <numerusform>Pominięto %Ln obraz</numerusform>
            <numerusform>Pominięto %Ln obrazy</numerusform>
            <numerusform>Pominięto %Ln obrazów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n style(s) left out</source>
        <translation>
            <numerusform>Pominięto %Ln styl</numerusform>
            <numerusform>Pominięto %Ln style</numerusform>
            <numerusform>Pominięto %Ln stylów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n script(s) left out</source>
        <translation>
            <numerusform>Pominięto %Ln skrypt</numerusform>
            <numerusform>Pominięto %Ln skrypty</numerusform>
            <numerusform>Pominięto %Ln skryptów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other part(s) left out</source>
        <translation>
            <numerusform>Pominięto %Ln inną część</numerusform>
            <numerusform>Pominięto %Ln inne części</numerusform>
            <numerusform>Pominięto %Ln innych części</numerusform>
        </translation>
    </message>
    <message>
        <source>The end of a very long text is left out</source>
        <translation>Pominięto koniec bardzo długiego tekstu</translation>
    </message>
    <message>
        <source>Copy JSON</source>
        <translation>Kopiuj JSON</translation>
    </message>
    <message>
        <source>Order text</source>
        <translation>Tekst zlecenia</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Opis</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Surowe dane</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Zmiany</translation>
    </message>
    <message>
        <source>Hidden while personal data is masked.</source>
        <translation>Ukryte, gdy dane osobowe są zamaskowane.</translation>
    </message>
    <message>
        <source>Show formatted</source>
        <translation>Pokaż sformatowane</translation>
    </message>
    <message>
        <source>Show all as text</source>
        <translation>Pokaż wszystko jako tekst</translation>
    </message>
    <message>
        <source>As received, %1</source>
        <translation>W otrzymanej postaci, %1</translation>
    </message>
    <message>
        <source>All of the text, unformatted</source>
        <translation>Cały tekst, bez formatowania</translation>
    </message>
    <message>
        <source>No description provided</source>
        <translation>Nie podano opisu</translation>
    </message>
    <message>
        <source>not provided</source>
        <translation>nie podano</translation>
    </message>
    <message>
        <source>    before: %1</source>
        <translation>    przedtem: %1</translation>
    </message>
    <message>
        <source>    now: %1</source>
        <translation>    teraz: %1</translation>
    </message>
    <message>
        <source>    Changed; earlier value not kept.</source>
        <translation>    Zmieniono; wcześniejszej wartości nie zachowano.</translation>
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
        <translation>wyświetlane: %L1</translation>
    </message>
</context>
<context>
    <name>docket::TileRow</name>
    <message>
        <source>Open</source>
        <comment>orders</comment>
        <translation>Otwarte</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Wymaga uwagi</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Kandydaci</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Stanowiska</translation>
    </message>
    <message>
        <source>Different e-mail addresses. Press to see who has more than one open order.</source>
        <translation>Różne adresy e-mail. Kliknięcie pokazuje, kto ma więcej niż jedno otwarte zlecenie.</translation>
    </message>
    <message>
        <source>New this session</source>
        <translation>Nowe w tej sesji</translation>
    </message>
    <message>
        <source>What was seen, done or snoozed is remembered until Docket ends: the API key is used for this session only, or this is the demo.</source>
        <translation>To, co obejrzano, załatwiono lub odłożono, jest pamiętane do zamknięcia programu Docket: klucz API jest używany tylko w tej sesji albo jest to demo.</translation>
    </message>
</context>
<context>
    <name>docket::ToolBar</name>
    <message>
        <source>Side bar</source>
        <translation>Pasek boczny</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Odśwież</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Zlecenia</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Przegląd</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>Masked</source>
        <translation>Zamaskowane</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksportuj</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Widok</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Strona</translation>
    </message>
    <message>
        <source>Filter orders</source>
        <translation>Filtruj zlecenia</translation>
    </message>
    <message>
        <source>Filter all fields, e.g. nurse berlin</source>
        <translation>Filtruj wszystkie pola, np. pielęgniarka berlin</translation>
    </message>
</context>
<context>
    <name>docket::TrendChart</name>
    <message>
        <source>Open per day</source>
        <translation>Otwarte według dni</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Dzisiaj</translation>
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
        <translation>Dzień</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>orders</comment>
        <translation>Otwarte</translation>
    </message>
    <message>
        <source>Open per day</source>
        <translation>Otwarte według dni</translation>
    </message>
    <message>
        <source>as seen by this computer</source>
        <translation>widziane na tym komputerze</translation>
    </message>
    <message>
        <source>Show as a chart</source>
        <translation>Pokaż jako wykres</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Pokaż jako tabelę</translation>
    </message>
</context>
<context>
    <name>docket::ValueMenu</name>
    <message>
        <source>Copy “%1”</source>
        <translation>Kopiuj „%1”</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiuj</translation>
    </message>
    <message>
        <source>Only “%1”</source>
        <translation>Tylko „%1”</translation>
    </message>
    <message>
        <source>Also “%1”</source>
        <translation>Także „%1”</translation>
    </message>
    <message>
        <source>Exclude “%1”</source>
        <translation>Wyklucz „%1”</translation>
    </message>
</context>
<context>
    <name>docket::Window</name>
    <message>
        <source>Open saved response</source>
        <translation>Otwórz zapisaną odpowiedź</translation>
    </message>
    <message>
        <source>Saved responses (%1)</source>
        <translation>Zapisane odpowiedzi (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>Wszystkie pliki (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%Ln plik</numerusform>
            <numerusform>%Ln pliki</numerusform>
            <numerusform>%Ln plików</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::WindowRequests</name>
    <message>
        <source>Erase everything that Docket keeps?</source>
        <translation>Usunąć wszystko, co przechowuje Docket?</translation>
    </message>
    <message>
        <source>All connections with their keys in the password store, what was seen and done, views, filters, how the window is arranged, settings, the log and the activity are removed from this computer. Docket ends then. At Kombo nothing changes, and keys stay valid.</source>
        <translation>Z tego komputera zostaną usunięte wszystkie połączenia z ich kluczami w magazynie haseł, to, co obejrzano i załatwiono, widoki, filtry, układ okna, ustawienia, dziennik i aktywność. Potem program Docket zostanie zamknięty. W Kombo nic się nie zmieni; klucze pozostaną ważne.</translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation>Usuń wszystko</translation>
    </message>
</context>
</TS>
