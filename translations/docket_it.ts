<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Compact</source>
        <comment>rows of the table</comment>
        <translation>&amp;Compatta</translation>
    </message>
    <message>
        <source>&amp;Normal</source>
        <comment>rows of the table</comment>
        <translation>&amp;Normale</translation>
    </message>
    <message>
        <source>&amp;Roomy</source>
        <comment>rows of the table</comment>
        <translation>&amp;Ampia</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>Come il &amp;desktop</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Chiaro</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>&amp;Scuro</translation>
    </message>
    <message>
        <source>&amp;Never</source>
        <translation>&amp;Mai</translation>
    </message>
    <message>
        <source>Every &amp;5 minutes</source>
        <translation>Ogni &amp;5 minuti</translation>
    </message>
    <message>
        <source>Every &amp;15 minutes</source>
        <translation>Ogni &amp;15 minuti</translation>
    </message>
    <message>
        <source>Every &amp;30 minutes</source>
        <translation>Ogni &amp;30 minuti</translation>
    </message>
    <message>
        <source>Every &amp;hour</source>
        <translation>Ogni &amp;ora</translation>
    </message>
    <message>
        <source>&amp;Tab-separated text</source>
        <translation>&amp;Testo separato da tabulazioni</translation>
    </message>
    <message>
        <source>&amp;CSV</source>
        <translation>&amp;CSV</translation>
    </message>
    <message>
        <source>&amp;Markdown table</source>
        <translation>Tabella &amp;Markdown</translation>
    </message>
    <message>
        <source>&amp;HTML table</source>
        <translation>Tabella &amp;HTML</translation>
    </message>
    <message>
        <source>&amp;JSON, whole orders</source>
        <translation>&amp;JSON, incarichi interi</translation>
    </message>
    <message>
        <source>&amp;Webhook events</source>
        <translation>Eventi &amp;webhook</translation>
    </message>
    <message>
        <source>Order &amp;IDs</source>
        <translation>&amp;ID degli incarichi</translation>
    </message>
    <message>
        <source>&amp;E-mail addresses</source>
        <translation>Indirizzi &amp;e-mail</translation>
    </message>
    <message>
        <source>&amp;Phone numbers</source>
        <translation>&amp;Numeri di telefono</translation>
    </message>
    <message>
        <source>&amp;Comma</source>
        <comment>between e-mail addresses</comment>
        <translation>&amp;Virgola</translation>
    </message>
    <message>
        <source>&amp;Semicolon</source>
        <comment>between e-mail addresses</comment>
        <translation>&amp;Punto e virgola</translation>
    </message>
    <message>
        <source>&amp;New line</source>
        <comment>between e-mail addresses</comment>
        <translation>&amp;Nuova riga</translation>
    </message>
    <message>
        <source>New &amp;connection…</source>
        <translation>&amp;Nuova connessione…</translation>
    </message>
    <message>
        <source>Mana&amp;ge connections…</source>
        <translation>&amp;Gestisci connessioni…</translation>
    </message>
    <message>
        <source>&amp;Edit connection…</source>
        <translation>&amp;Modifica connessione…</translation>
    </message>
    <message>
        <source>Re&amp;move connection…</source>
        <translation>&amp;Rimuovi connessione…</translation>
    </message>
    <message>
        <source>&amp;Open saved response…</source>
        <translation>&amp;Apri risposta salvata…</translation>
    </message>
    <message>
        <source>Close f&amp;ile</source>
        <translation>C&amp;hiudi file</translation>
    </message>
    <message>
        <source>Try with &amp;demo data</source>
        <translation>Prova con dati &amp;demo</translation>
    </message>
    <message>
        <source>&amp;Leave demo</source>
        <translation>&amp;Termina demo</translation>
    </message>
    <message>
        <source>E&amp;xport orders…</source>
        <translation>&amp;Esporta incarichi…</translation>
    </message>
    <message>
        <source>&amp;Save order as PDF…</source>
        <translation>Salva incarico come &amp;PDF…</translation>
    </message>
    <message>
        <source>&amp;Print order…</source>
        <translation>&amp;Stampa incarico…</translation>
    </message>
    <message>
        <source>Sim&amp;ulate an hour passing</source>
        <translation>&amp;Fai passare un&apos;ora</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Esc&amp;i</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annulla</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copia</translation>
    </message>
    <message>
        <source>Copy with &amp;headers</source>
        <translation>Copia con &amp;intestazioni</translation>
    </message>
    <message>
        <source>Copy c&amp;ell</source>
        <translation>Copia ce&amp;lla</translation>
    </message>
    <message>
        <source>Copy a&amp;s</source>
        <translation>Copia co&amp;me</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Seleziona tutto</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Preferenze…</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Aggiorna</translation>
    </message>
    <message>
        <source>Refresh this &amp;integration</source>
        <translation>Aggiorna &amp;questa integrazione</translation>
    </message>
    <message>
        <source>&amp;Stop loading</source>
        <translation>&amp;Interrompi caricamento</translation>
    </message>
    <message>
        <source>&amp;Mail candidate</source>
        <translation>&amp;E-mail al candidato</translation>
    </message>
    <message>
        <source>Mail the &amp;team</source>
        <translation>E-&amp;mail al team</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>Fatt&amp;o</translation>
    </message>
    <message>
        <source>Snoo&amp;ze…</source>
        <translation>&amp;Posticipa…</translation>
    </message>
    <message>
        <source>No longer s&amp;noozed</source>
        <translation>&amp;Non più posticipato</translation>
    </message>
    <message>
        <source>Mark s&amp;een</source>
        <translation>Segna come &amp;visto</translation>
    </message>
    <message>
        <source>Mark ne&amp;w</source>
        <translation>Se&amp;gna come nuovo</translation>
    </message>
    <message>
        <source>Mark &amp;all seen</source>
        <translation>Segna &amp;tutti come visti</translation>
    </message>
    <message>
        <source>Ne&amp;xt new order</source>
        <translation>Nuovo inca&amp;rico successivo</translation>
    </message>
    <message>
        <source>&amp;Previous new order</source>
        <translation>Nuovo incarico prece&amp;dente</translation>
    </message>
    <message>
        <source>C&amp;hase list…</source>
        <translation>Elenco so&amp;lleciti…</translation>
    </message>
    <message>
        <source>C&amp;ompare with my list…</source>
        <translation>&amp;Confronta con il mio elenco…</translation>
    </message>
    <message>
        <source>Tell the desktop of new &amp;orders</source>
        <translation>&amp;Notifica nuovi incarichi sul desktop</translation>
    </message>
    <message>
        <source>&amp;Forget order history…</source>
        <translation>&amp;Dimentica cronologia degli incarichi…</translation>
    </message>
    <message>
        <source>&amp;Erase everything…</source>
        <translation>&amp;Cancella tutto…</translation>
    </message>
    <message>
        <source>&amp;Filter orders</source>
        <translation>&amp;Filtra incarichi</translation>
    </message>
    <message>
        <source>&amp;Clear filter</source>
        <translation>&amp;Cancella filtro</translation>
    </message>
    <message>
        <source>O&amp;rders</source>
        <translation>Incaric&amp;hi</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>Pa&amp;noramica</translation>
    </message>
    <message>
        <source>&amp;Side bar</source>
        <translation>Barra &amp;laterale</translation>
    </message>
    <message>
        <source>&amp;Detail</source>
        <translation>&amp;Dettagli</translation>
    </message>
    <message>
        <source>Detail &amp;below the table</source>
        <translation>Dettagli &amp;sotto la tabella</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Ingrandisci</translation>
    </message>
    <message>
        <source>&amp;Zoom out</source>
        <translation>&amp;Riduci</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>Dimensione r&amp;eale</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Colonne</translation>
    </message>
    <message>
        <source>Sort b&amp;y</source>
        <translation>&amp;Ordina per</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Contrasto ele&amp;vato</translation>
    </message>
    <message>
        <source>&amp;Mask personal data</source>
        <translation>&amp;Maschera dati personali</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>Ri&amp;quadro successivo</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>Riquadro &amp;precedente</translation>
    </message>
    <message>
        <source>&amp;Health of the integrations</source>
        <translation>Stato delle integra&amp;zioni</translation>
    </message>
    <message>
        <source>&amp;Activity…</source>
        <translation>Atti&amp;vità…</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manuale</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Scorciatoie da tastiera</translation>
    </message>
    <message>
        <source>&amp;About Docket</source>
        <translation>&amp;Informazioni su Docket</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>Informazioni su &amp;Qt</translation>
    </message>
    <message>
        <source>Between &amp;addresses</source>
        <translation>Fra gli indi&amp;rizzi</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>Co&amp;nnections</source>
        <translation>&amp;Connessioni</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Modifica</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Visualizza</translation>
    </message>
    <message>
        <source>D&amp;ensity</source>
        <translation>&amp;Altezza delle righe</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>Lin&amp;gua</translation>
    </message>
    <message>
        <source>&amp;Orders</source>
        <translation>&amp;Incarichi</translation>
    </message>
    <message>
        <source>Refresh a&amp;utomatically</source>
        <translation>Aggiorna a&amp;utomaticamente</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Strumenti</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aiuto</translation>
    </message>
    <message>
        <source>Stop asking what &amp;became of orders</source>
        <translation>Smetti di chiedere c&amp;he ne è stato degli incarichi</translation>
    </message>
    <message>
        <source>What &amp;became of it?</source>
        <translation>C&amp;he ne è stato?</translation>
    </message>
    <message>
        <source>Stop asking when orders were &amp;created</source>
        <translation>Smetti di chiedere la data di crea&amp;zione</translation>
    </message>
    <message>
        <source>When was it &amp;created?</source>
        <translation>Data di crea&amp;zione?</translation>
    </message>
    <message numerus="yes">
        <source>When was it &amp;created? (up to %n request(s))</source>
        <translation>
            <numerusform>Data di crea&amp;zione? (al massimo %n richiesta)</numerusform>
            <numerusform>Data di crea&amp;zione? (al massimo %n richieste)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeText</name>
    <message>
        <source>Candidate or package</source>
        <translation>Candidato o pacchetto</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Posizione</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Sede</translation>
    </message>
    <message>
        <source>Hiring team</source>
        <translation>Team di selezione</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrizione</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Candidato</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefono</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Pacchetto</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Candidatura</translation>
    </message>
    <message>
        <source>Candidate ID</source>
        <translation>ID candidato</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Titolo della posizione</translation>
    </message>
    <message>
        <source>Job code</source>
        <translation>Codice posizione</translation>
    </message>
    <message>
        <source>Job ID</source>
        <translation>ID posizione</translation>
    </message>
</context>
<context>
    <name>ChaseList</name>
    <message>
        <source>Order %1</source>
        <translation>Incarico %1</translation>
    </message>
    <message>
        <source>- %1, %2: %3</source>
        <comment>candidate, job, what is missing</comment>
        <translation>- %1, %2: %3</translation>
    </message>
    <message>
        <source>no job title</source>
        <translation>senza titolo della posizione</translation>
    </message>
    <message numerus="yes">
        <source>Something is missing for %n candidate(s)</source>
        <translation>
            <numerusform>Manca qualcosa per %n candidato</numerusform>
            <numerusform>Manca qualcosa per %n candidati</numerusform>
        </translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>Buongiorno,</translation>
    </message>
    <message>
        <source>Hello %1,</source>
        <translation>Buongiorno %1,</translation>
    </message>
    <message numerus="yes">
        <source>we cannot start the check for %n candidate(s) yet, because this is missing:</source>
        <translation>
            <numerusform>non possiamo ancora iniziare la verifica per %n candidato, perché manca quanto segue:</numerusform>
            <numerusform>non possiamo ancora iniziare la verifica per %n candidati, perché manca quanto segue:</numerusform>
        </translation>
    </message>
    <message>
        <source>Please add it in your recruiting system. Thank you!</source>
        <translation>La preghiamo di aggiungerlo nel Suo sistema di recruiting. Grazie!</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>json (an array, unless given), ndjson, webhook (one event a line), csv, tsv, xlsx, md or html.</source>
        <translation>json (un array; vale se omesso), ndjson, webhook (un evento per riga), csv, tsv, xlsx, md o html.</translation>
    </message>
    <message>
        <source>Of csv, tsv, xlsx, md and html: fields by their paths, such as id,candidate.email; all of them unless given.</source>
        <translation>Per csv, tsv, xlsx, md e html: i campi secondo il loro percorso, ad esempio id,candidate.email; se omesso, tutti.</translation>
    </message>
    <message>
        <source>Of csv: programs (values as received, unless given) or spreadsheets (safe to open in one).</source>
        <translation>Per csv: programs (valori come ricevuti; vale se omesso) o spreadsheets (si apre senza rischi in un foglio di calcolo).</translation>
    </message>
    <message>
        <source>Write to this file; - is the standard output.</source>
        <translation>Scrive in questo file; - è lo standard output.</translation>
    </message>
    <message>
        <source>Open the window on sample orders, served on this computer.</source>
        <translation>Apre la finestra con incarichi di esempio, forniti da questo computer.</translation>
    </message>
    <message>
        <source>Colours of the window: system, light or dark.</source>
        <translation>Colori della finestra: system (come il desktop), light (chiaro) o dark (scuro).</translation>
    </message>
    <message>
        <source>Open the window on a saved response; may be given several times.</source>
        <translation>Apre la finestra con una risposta salvata; si può indicare più volte.</translation>
    </message>
    <message>
        <source>Fetch open orders and write them; needs no display.</source>
        <translation>Recupera gli incarichi aperti e li scrive; non serve uno schermo.</translation>
    </message>
    <message>
        <source>Fetch from a saved connection.</source>
        <translation>Recupera da una connessione salvata.</translation>
    </message>
    <message>
        <source>Fetch from this address, such as https://api.kombo.dev/v1.</source>
        <translation>Recupera da questo indirizzo, ad esempio https://api.kombo.dev/v1.</translation>
    </message>
    <message>
        <source>Fetch this integration; may be given several times.</source>
        <translation>Recupera questa integrazione; si può indicare più volte.</translation>
    </message>
    <message>
        <source>Orders per request, 1 to 250; 250 unless given.</source>
        <translation>Incarichi per richiesta, da 1 a 250; se omesso, 250.</translation>
    </message>
    <message>
        <source>Write only the orders that match, as the filter box would.</source>
        <translation>Scrive solo gli incarichi che corrispondono, come nella casella del filtro.</translation>
    </message>
    <message>
        <source>Write only orders that are not in this list of ids, e-mail addresses or rows of CSV; - is the standard input. Exit code 7 when there are any.</source>
        <translation>Scrive solo gli incarichi che non sono in questo elenco di ID, indirizzi e-mail o righe CSV; - è lo standard input. Codice di uscita 7 se ce ne sono.</translation>
    </message>
    <message>
        <source>Read the API key from the standard input.</source>
        <translation>Legge la chiave API dallo standard input.</translation>
    </message>
    <message>
        <source>List the saved connections: name, address, on or off, integrations; needs no display.</source>
        <translation>Elenca le connessioni salvate: nome, indirizzo, attiva (on) o disattivata (off), integrazioni; non serve uno schermo.</translation>
    </message>
    <message>
        <source>Serve sample orders on this computer; needs no display.</source>
        <translation>Fornisce incarichi di esempio su questo computer; non serve uno schermo.</translation>
    </message>
    <message>
        <source>Port of the sample server; 0 takes a free one.</source>
        <translation>Porta del server di esempio; con 0 ne sceglie una libera.</translation>
    </message>
    <message>
        <source>Orders of its first integration.</source>
        <translation>Incarichi della sua prima integrazione.</translation>
    </message>
    <message>
        <source>Milliseconds it waits before each answer.</source>
        <translation>Millisecondi di attesa prima di ogni risposta.</translation>
    </message>
    <message>
        <source>Erase what Docket keeps on this computer: connections and their keys, what was seen and done, views, settings, log. Asks first; needs no display.</source>
        <translation>Cancella ciò che Docket conserva su questo computer: connessioni e relative chiavi, ciò che è stato visto e fatto, viste, impostazioni, log. Prima chiede conferma; non serve uno schermo.</translation>
    </message>
    <message>
        <source>Erase without asking.</source>
        <translation>Cancella senza chiedere conferma.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Mostra questo aiuto.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Mostra la versione.</translation>
    </message>
    <message>
        <source>--%1 must be a whole number from %2 to %3.</source>
        <translation>--%1 deve essere un numero intero da %2 a %3.</translation>
    </message>
    <message>
        <source>Give either --connection or --server, not both.</source>
        <translation>Indicare --connection oppure --server, non entrambi.</translation>
    </message>
    <message>
        <source>--connection needs the name of a saved connection.</source>
        <translation>--connection richiede il nome di una connessione salvata.</translation>
    </message>
    <message>
        <source>--fetch needs --server and --integration, or --connection.</source>
        <translation>--fetch richiede --server e --integration, oppure --connection.</translation>
    </message>
    <message>
        <source>--server must be an address such as https://api.kombo.dev/v1, without user name, question mark or number sign.</source>
        <translation>--server deve essere un indirizzo come https://api.kombo.dev/v1, senza nome utente, punto interrogativo o cancelletto.</translation>
    </message>
    <message>
        <source>--columns goes with --format csv, tsv, xlsx, md and html.</source>
        <translation>--columns si usa con --format csv, tsv, xlsx, md e html.</translation>
    </message>
    <message>
        <source>--columns: there is no field “%1”. The fields are %2.</source>
        <translation>--columns: il campo «%1» non esiste. I campi sono %2.</translation>
    </message>
    <message>
        <source>--columns names “%1” twice.</source>
        <translation>--columns indica «%1» due volte.</translation>
    </message>
    <message>
        <source>--profile must be programs or spreadsheets.</source>
        <translation>--profile deve essere programs o spreadsheets.</translation>
    </message>
    <message>
        <source>--profile goes with --format csv.</source>
        <translation>--profile si usa con --format csv.</translation>
    </message>
    <message>
        <source>--format must be json, ndjson, webhook, csv, tsv, xlsx, md or html.</source>
        <translation>--format deve essere json, ndjson, webhook, csv, tsv, xlsx, md o html.</translation>
    </message>
    <message>
        <source>--integration must be an id such as workday:HWUTwvyx2wLoSUHphiWVrp28.</source>
        <translation>--integration deve essere un ID come workday:HWUTwvyx2wLoSUHphiWVrp28.</translation>
    </message>
    <message>
        <source>--filter is not understood. %1</source>
        <comment>%1 is a sentence that says why</comment>
        <translation>Non è possibile interpretare --filter. %1</translation>
    </message>
    <message>
        <source>--filter asks what is remembered of orders (is:new, waiting: and the like), which only the window knows.</source>
        <translation>--filter chiede ciò che è memorizzato degli incarichi (is:new, waiting: e simili), e lo conosce solo la finestra.</translation>
    </message>
    <message>
        <source>--output needs the name of a file, or - for the standard output.</source>
        <translation>--output richiede il nome di un file, oppure - per lo standard output.</translation>
    </message>
    <message>
        <source>--compare needs the name of a file, or - for the standard input.</source>
        <translation>--compare richiede il nome di un file, oppure - per lo standard input.</translation>
    </message>
    <message>
        <source>--open-file needs the name of a file.</source>
        <translation>--open-file richiede il nome di un file.</translation>
    </message>
    <message>
        <source>Give either --demo or --open-file, not both.</source>
        <translation>Indicare --demo oppure --open-file, non entrambi.</translation>
    </message>
    <message>
        <source>--theme must be system, light or dark.</source>
        <translation>--theme deve essere system, light o dark.</translation>
    </message>
    <message>
        <source>--%1 does not go with the other options; see --help.</source>
        <translation>--%1 non si combina con le altre opzioni; vedere --help.</translation>
    </message>
    <message>
        <source>There is an argument that belongs to no option; see --help.</source>
        <translation>C&apos;è un argomento che non appartiene a nessuna opzione; vedere --help.</translation>
    </message>
    <message>
        <source>%1; see --help.</source>
        <comment>what is wrong with the command line</comment>
        <translation>%1; vedere --help.</translation>
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
        <translation>Mostra gli incarichi aperti di assessment e background check in attesa presso Kombo.

  docket                    apre la finestra
  docket --demo             la apre con incarichi di esempio
  docket --fetch --server URL --integration ID --key-stdin
                            scrive gli incarichi aperti sullo standard output

La chiave API viene da --key-stdin, dalla connessione salvata o dalla variabile
d&apos;ambiente DOCKET_API_KEY, in quest&apos;ordine; mai da un argomento.

Codici di uscita di --fetch: 0 tutti gli incarichi scritti; 2 la riga di comando;
3 nessun incarico, il motivo è la chiave, l&apos;integrazione o la sua configurazione;
4 incarichi scritti e manca qualcosa; 5 nessun incarico, il motivo è la rete, il
server o un limite; 6 non è stato possibile scrivere l&apos;output; 7 con --compare,
tutto bene e ci sono incarichi che non sono nell&apos;elenco.
--erase termina con 0 quando non resta nulla, con 2 quando manca la conferma o una
finestra è aperta, con 6 quando non è stato possibile rimuovere qualcosa.</translation>
    </message>
    <message>
        <source>There is no display to open the window on; --help tells what works without one.</source>
        <translation>Non c&apos;è uno schermo su cui aprire la finestra; --help indica che cosa funziona senza.</translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copia)</translation>
    </message>
    <message>
        <source>%1 (copy %2)</source>
        <translation>%1 (copia %2)</translation>
    </message>
</context>
<context>
    <name>DemoServer</name>
    <message>
        <source>The sample server could not start: %1</source>
        <translation>Non è stato possibile avviare il server di esempio: %1</translation>
    </message>
</context>
<context>
    <name>EraseCommand</name>
    <message>
        <source>none</source>
        <comment>saved connections</comment>
        <translation>nessuna</translation>
    </message>
    <message>
        <source>This removes from this computer what Docket keeps: the connections (%1) and their API keys in your password store; which orders were seen, done, snoozed or asked about; views, filters and their history; how the window is arranged; the settings; the log file. It cannot be undone. What you exported stays. Nothing changes at Kombo, where the keys stay valid. These folders go:</source>
        <translation>Da questo computer viene rimosso ciò che Docket conserva: le connessioni (%1) e le relative chiavi API nell&apos;archivio delle password; quali incarichi sono stati visti, fatti, posticipati o sollecitati; viste, filtri e la loro cronologia; la disposizione della finestra; le impostazioni; il file di log. L&apos;operazione non si può annullare. Ciò che è stato esportato resta. Presso Kombo non cambia nulla e le chiavi restano valide. Queste cartelle vengono eliminate:</translation>
    </message>
    <message>
        <source>Type yes to erase everything: </source>
        <translation>Digitare sì per cancellare tutto: </translation>
    </message>
    <message>
        <source>yes</source>
        <comment>the answer to: type yes</comment>
        <translation>sì</translation>
    </message>
    <message>
        <source>Docket is open, and would write anew what is erased; quit it first.</source>
        <translation>Docket è aperto e scriverebbe di nuovo ciò che viene cancellato; prima occorre chiuderlo.</translation>
    </message>
    <message>
        <source>--erase asks first, and there is no terminal to ask on; --yes erases without asking.</source>
        <translation>--erase prima chiede conferma, e non c&apos;è un terminale su cui chiederla; --yes cancella senza chiedere.</translation>
    </message>
    <message>
        <source>Nothing was erased.</source>
        <translation>Non è stato cancellato nulla.</translation>
    </message>
    <message>
        <source>Nothing of Docket is left on this computer.</source>
        <translation>Su questo computer non resta nulla di Docket.</translation>
    </message>
    <message>
        <source>Something could not be erased.</source>
        <translation>Non è stato possibile cancellare qualcosa.</translation>
    </message>
    <message>
        <source>The keys stay valid at Kombo until somebody withdraws them there.</source>
        <translation>Presso Kombo le chiavi restano valide finché qualcuno non le revoca lì.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>ExportFormat</name>
    <message>
        <source>Excel workbook (.xlsx)</source>
        <translation>Cartella di lavoro Excel (.xlsx)</translation>
    </message>
    <message>
        <source>CSV for programs (.csv)</source>
        <translation>CSV per programmi (.csv)</translation>
    </message>
    <message>
        <source>CSV for spreadsheets (.csv)</source>
        <translation>CSV per fogli di calcolo (.csv)</translation>
    </message>
    <message>
        <source>Tab-separated text (.tsv)</source>
        <translation>Testo separato da tabulazioni (.tsv)</translation>
    </message>
    <message>
        <source>HTML page (.html)</source>
        <translation>Pagina HTML (.html)</translation>
    </message>
    <message>
        <source>Markdown table (.md)</source>
        <translation>Tabella Markdown (.md)</translation>
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
        <translation>Eventi webhook (.ndjson)</translation>
    </message>
    <message>
        <source>Webhook events (.json)</source>
        <translation>Eventi webhook (.json)</translation>
    </message>
    <message>
        <source>Contacts (.vcf)</source>
        <translation>Contatti (.vcf)</translation>
    </message>
    <message>
        <source>phones, ids and leading zeros stay as they are</source>
        <translation>telefoni, ID e zeri iniziali restano come sono</translation>
    </message>
    <message>
        <source>every value as received</source>
        <translation>ogni valore come ricevuto</translation>
    </message>
    <message>
        <source>an apostrophe keeps formulas and numbers as text</source>
        <translation>un apostrofo mantiene formule e numeri come testo</translation>
    </message>
    <message>
        <source>for mails and browsers</source>
        <translation>per e-mail e browser</translation>
    </message>
    <message>
        <source>for tickets and wikis</source>
        <translation>per ticket e wiki</translation>
    </message>
    <message>
        <source>whole orders as received, in an array</source>
        <translation>incarichi interi come ricevuti, in un array</translation>
    </message>
    <message>
        <source>whole orders as received, one a line</source>
        <translation>incarichi interi come ricevuti, uno per riga</translation>
    </message>
    <message>
        <source>as Kombo would have sent them, one a line</source>
        <translation>come li avrebbe inviati Kombo, uno per riga</translation>
    </message>
    <message>
        <source>as Kombo would have sent them, in an array</source>
        <translation>come li avrebbe inviati Kombo, in un array</translation>
    </message>
    <message>
        <source>a vCard for each candidate</source>
        <translation>una vCard per ogni candidato</translation>
    </message>
</context>
<context>
    <name>ExportJob</name>
    <message>
        <source>Choose at least one column.</source>
        <translation>Scegliere almeno una colonna.</translation>
    </message>
    <message>
        <source>While personal data is masked there are no contacts to export.</source>
        <translation>Finché i dati personali sono mascherati non ci sono contatti da esportare.</translation>
    </message>
</context>
<context>
    <name>FacetRow</name>
    <message numerus="yes">
        <source>%1, %n order(s)</source>
        <comment>a value and its count, read aloud</comment>
        <translation>
            <numerusform>%1, %Ln incarico</numerusform>
            <numerusform>%1, %Ln incarichi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n order(s), chosen</source>
        <comment>a value and its count, read aloud</comment>
        <translation>
            <numerusform>%1, %Ln incarico, selezionato</numerusform>
            <numerusform>%1, %Ln incarichi, selezionato</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n order(s), excluded</source>
        <comment>a value and its count, read aloud</comment>
        <translation>
            <numerusform>%1, %Ln incarico, escluso</numerusform>
            <numerusform>%1, %Ln incarichi, escluso</numerusform>
        </translation>
    </message>
    <message>
        <source>Masked</source>
        <translation>Mascherato</translation>
    </message>
    <message>
        <source>%1, failed</source>
        <comment>an integration, read aloud</comment>
        <translation>%1, non riuscita</translation>
    </message>
    <message>
        <source>%1, closed</source>
        <comment>a section, read aloud</comment>
        <translation>%1, chiusa</translation>
    </message>
    <message>
        <source>%1, open</source>
        <comment>a section, read aloud</comment>
        <translation>%1, aperta</translation>
    </message>
    <message>
        <source>%1, shown now</source>
        <comment>a saved view, read aloud</comment>
        <translation>%1, mostrata ora</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n order(s), shown now</source>
        <comment>which orders are looked at, read aloud</comment>
        <translation>
            <numerusform>%1, %n incarico, mostrato ora</numerusform>
            <numerusform>%1, %n incarichi, mostrati ora</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterCompletion</name>
    <message>
        <source>Is there</source>
        <comment>the field of an order has a value</comment>
        <translation>È presente</translation>
    </message>
    <message>
        <source>Is missing</source>
        <translation>Manca</translation>
    </message>
    <message>
        <source>Is not, needs not</source>
        <translation>Non è, non richiede</translation>
    </message>
    <message>
        <source>Is, or needs attention</source>
        <translation>È, oppure richiede attenzione</translation>
    </message>
    <message>
        <source>%1 is not</source>
        <comment>a field: Country is not …</comment>
        <translation>%1 non è</translation>
    </message>
    <message>
        <source>%1 is</source>
        <comment>a field: Country is …</comment>
        <translation>%1 è</translation>
    </message>
</context>
<context>
    <name>FilterText</name>
    <message>
        <source>All open</source>
        <translation>Tutti gli aperti</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Posizione</translation>
    </message>
    <message>
        <source>Job code</source>
        <translation>Codice posizione</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrizione</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Candidato</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefono</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Città</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Paese</translation>
    </message>
    <message>
        <source>Hiring team</source>
        <translation>Team di selezione</translation>
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
        <translation>Pacchetto</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Incarico</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Candidatura</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connessione</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Integrazione</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Richiede attenzione</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>In attesa</translation>
    </message>
    <message>
        <source>Any field</source>
        <translation>Qualsiasi campo</translation>
    </message>
    <message>
        <source>No phone number</source>
        <translation>Senza numero di telefono</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Senza nome</translation>
    </message>
    <message>
        <source>E-mail malformed</source>
        <translation>E-mail non valida</translation>
    </message>
    <message>
        <source>No location</source>
        <translation>Senza sede</translation>
    </message>
    <message>
        <source>Country not recognised</source>
        <translation>Paese non riconosciuto</translation>
    </message>
    <message>
        <source>No recruiter</source>
        <translation>Senza recruiter</translation>
    </message>
    <message>
        <source>No description</source>
        <translation>Senza descrizione</translation>
    </message>
    <message>
        <source>Duplicate candidate</source>
        <translation>Candidato duplicato</translation>
    </message>
    <message>
        <source>Anything</source>
        <translation>Qualsiasi motivo</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Da fare</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuovo</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificato</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fatto</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Posticipato</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Sollecitato</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>Nell&apos;elenco</translation>
    </message>
    <message>
        <source>Not in the list</source>
        <translation>Non nell&apos;elenco</translation>
    </message>
    <message>
        <source>No longer open</source>
        <translation>Non più aperto</translation>
    </message>
    <message>
        <source>Since today</source>
        <translation>Da oggi</translation>
    </message>
    <message>
        <source>1–2 days</source>
        <translation>1–2 giorni</translation>
    </message>
    <message>
        <source>3–7 days</source>
        <translation>3–7 giorni</translation>
    </message>
    <message>
        <source>Over a week</source>
        <translation>Più di una settimana</translation>
    </message>
    <message>
        <source>Over a month</source>
        <translation>Più di un mese</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Situazione</translation>
    </message>
</context>
<context>
    <name>KeyVault</name>
    <message>
        <source>No password store is running on this desktop.</source>
        <translation>Su questo desktop non è in esecuzione alcun archivio delle password.</translation>
    </message>
    <message>
        <source>Your password store is locked.</source>
        <translation>L&apos;archivio delle password è bloccato.</translation>
    </message>
    <message>
        <source>Your password store denied access to the key.</source>
        <translation>L&apos;archivio delle password ha negato l&apos;accesso alla chiave.</translation>
    </message>
    <message>
        <source>The saved key is not there any more.</source>
        <translation>La chiave salvata non c&apos;è più.</translation>
    </message>
    <message>
        <source>The saved key cannot be found: it was removed, or your password store is locked.</source>
        <translation>La chiave salvata non si trova: è stata rimossa, oppure l&apos;archivio delle password è bloccato.</translation>
    </message>
    <message>
        <source>Your password store did not answer as it should.</source>
        <translation>L&apos;archivio delle password non ha risposto come previsto.</translation>
    </message>
</context>
<context>
    <name>LabelColor</name>
    <message>
        <source>No colour</source>
        <translation>Nessun colore</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Viola</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Arancione</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rosso</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grigio</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blu</translation>
    </message>
</context>
<context>
    <name>ListFile</name>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>Non è possibile leggere «%1».</translation>
    </message>
    <message>
        <source>“%1” is no spreadsheet that Docket can read.</source>
        <translation>«%1» non è un foglio di calcolo che Docket può leggere.</translation>
    </message>
</context>
<context>
    <name>MarkText</name>
    <message>
        <source>Snoozed until %1</source>
        <translation>Posticipato fino a %1</translation>
    </message>
    <message>
        <source>Changed since done</source>
        <translation>Modificato dopo essere stato fatto</translation>
    </message>
    <message>
        <source>Asked %1</source>
        <translation>Sollecitato %1</translation>
    </message>
    <message>
        <source>Completed</source>
        <comment>an order</comment>
        <translation>Completato</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>an order</comment>
        <translation>Annullato</translation>
    </message>
    <message>
        <source>Rejected</source>
        <comment>an order</comment>
        <translation>Rifiutato</translation>
    </message>
    <message>
        <source>Still open at Kombo</source>
        <comment>an order</comment>
        <translation>Ancora aperto presso Kombo</translation>
    </message>
    <message>
        <source>Another status, see Status</source>
        <comment>of an order</comment>
        <translation>Un altro stato, vedere «Stato»</translation>
    </message>
    <message>
        <source>Unknown: Kombo does not list this order</source>
        <comment>of an order</comment>
        <translation>Sconosciuto: Kombo non ha questo incarico nell&apos;elenco</translation>
    </message>
    <message>
        <source>Unknown: Kombo could not be asked</source>
        <comment>of an order</comment>
        <translation>Sconosciuto: non è stato possibile chiedere a Kombo</translation>
    </message>
    <message>
        <source>%1 (asked %2)</source>
        <comment>what became of an order, and when Kombo was asked</comment>
        <translation>%1 (chiesto %2)</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <comment>what was done with an order, and the name of a colleague</comment>
        <translation>%1, da %2</translation>
    </message>
    <message>
        <source>today %1</source>
        <comment>a time of day</comment>
        <translation>oggi %1</translation>
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
        <translation>Non è possibile scrivere il file della cronologia; la cronologia vale fino alla chiusura di Docket.</translation>
    </message>
    <message>
        <source>The history was written by a later Docket. It is left alone, and what is marked now lasts until Docket ends.</source>
        <translation>La cronologia è stata scritta da una versione successiva di Docket. Non viene toccata, e ciò che si segna ora vale fino alla chiusura di Docket.</translation>
    </message>
    <message>
        <source>The history belongs to a key that is not in the password store any more. It is kept aside as %1; history starts now.</source>
        <translation>La cronologia appartiene a una chiave che non è più nell&apos;archivio delle password. È conservata a parte come %1; la cronologia inizia ora.</translation>
    </message>
    <message>
        <source>The history file was damaged. It is kept aside as %1; history starts now.</source>
        <translation>Il file della cronologia era danneggiato. È conservato a parte come %1; la cronologia inizia ora.</translation>
    </message>
    <message>
        <source>The history file cannot be read; history lasts until Docket ends.</source>
        <translation>Non è possibile leggere il file della cronologia; la cronologia vale fino alla chiusura di Docket.</translation>
    </message>
</context>
<context>
    <name>OrderColumn</name>
    <message>
        <source>Candidate</source>
        <translation>Candidato</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Posizione</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Pacchetto</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Sede</translation>
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
        <translation>Telefono</translation>
    </message>
    <message>
        <source>Job code</source>
        <translation>Codice posizione</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Integrazione</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Situazione</translation>
    </message>
    <message>
        <source>Seen here since</source>
        <translation>Visto qui dal</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stato</translation>
    </message>
</context>
<context>
    <name>OrderEnquiry</name>
    <message>
        <source>Their integrations are not open now; nothing was asked.</source>
        <translation>Le loro integrazioni ora non sono aperte; non è stato chiesto nulla.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n it is unknown.</source>
        <comment>orders</comment>
        <translation>
            <numerusform>Di %n incarico non si sa.</numerusform>
            <numerusform>Di %n incarichi non si sa.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an integration, and what happened</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>It ended before all were asked for.</source>
        <translation>È terminato prima che si fosse chiesto di tutti.</translation>
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
        <translation>Telefono</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Incarico</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Pacchetto</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Integrazione</translation>
    </message>
    <message>
        <source>Candidate in the ATS</source>
        <translation>Candidato nell&apos;ATS</translation>
    </message>
    <message>
        <source>Application in the ATS</source>
        <translation>Candidatura nell&apos;ATS</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Posizione</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Job code</source>
        <translation>Codice posizione</translation>
    </message>
    <message>
        <source>Job in the ATS</source>
        <translation>Posizione nell&apos;ATS</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Sede</translation>
    </message>
    <message>
        <source>Hiring team</source>
        <translation>Team di selezione</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrizione</translation>
    </message>
</context>
<context>
    <name>OrderWriter</name>
    <message>
        <source>An Excel sheet holds %1 orders, and these are %2. Narrow the filter, or choose CSV.</source>
        <translation>Un foglio Excel può contenere %1 incarichi, e questi sono %2. Restringere il filtro oppure scegliere CSV.</translation>
    </message>
</context>
<context>
    <name>OutputAbout</name>
    <message>
        <source>Sample data: these orders and people are invented.</source>
        <translation>Dati di esempio: questi incarichi e queste persone sono inventati.</translation>
    </message>
    <message>
        <source>Personal data is masked.</source>
        <translation>I dati personali sono mascherati.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>filter</comment>
        <translation>nessuno</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Incarichi</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Scritto</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Scritto da</translation>
    </message>
    <message>
        <source>Open orders</source>
        <translation>Incarichi aperti</translation>
    </message>
    <message>
        <source>View</source>
        <comment>which orders</comment>
        <translation>Vista</translation>
    </message>
</context>
<context>
    <name>OutputFile</name>
    <message>
        <source>%1 is a folder; give the name of a file.</source>
        <translation>%1 è una cartella; indicare il nome di un file.</translation>
    </message>
    <message>
        <source>%1 cannot be written: its folder does not exist.</source>
        <translation>Non è possibile scrivere %1: la cartella non esiste.</translation>
    </message>
    <message>
        <source>%1 cannot be written: you have no permission to write there.</source>
        <translation>Non è possibile scrivere %1: manca l&apos;autorizzazione per scrivere in quella cartella.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>Non è stato possibile scrivere %1.</translation>
    </message>
    <message>
        <source>Nobody reads the output any more.</source>
        <translation>Nessuno legge più l&apos;output.</translation>
    </message>
    <message>
        <source>%1 could not be written: the disk is full. The earlier file, if there was one, is untouched.</source>
        <translation>Non è stato possibile scrivere %1: il disco è pieno. Il file precedente, se c&apos;era, è intatto.</translation>
    </message>
    <message>
        <source>%1 could not be written. The earlier file, if there was one, is untouched.</source>
        <translation>Non è stato possibile scrivere %1. Il file precedente, se c&apos;era, è intatto.</translation>
    </message>
    <message>
        <source>%1 could not be written: it is full.</source>
        <translation>Non è stato possibile scrivere %1: non c&apos;è più spazio.</translation>
    </message>
    <message>
        <source>The standard output</source>
        <translation>Lo standard output</translation>
    </message>
</context>
<context>
    <name>PlaceText</name>
    <message>
        <source>candidate</source>
        <translation>candidato</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>telefono</translation>
    </message>
    <message>
        <source>candidate ID</source>
        <translation>ID candidato</translation>
    </message>
    <message>
        <source>application</source>
        <translation>candidatura</translation>
    </message>
    <message>
        <source>order</source>
        <translation>incarico</translation>
    </message>
    <message>
        <source>package</source>
        <translation>pacchetto</translation>
    </message>
    <message>
        <source>status</source>
        <translation>stato</translation>
    </message>
    <message>
        <source>job</source>
        <translation>posizione</translation>
    </message>
    <message>
        <source>job code</source>
        <translation>codice posizione</translation>
    </message>
    <message>
        <source>job ID</source>
        <translation>ID posizione</translation>
    </message>
    <message>
        <source>location</source>
        <translation>sede</translation>
    </message>
    <message>
        <source>hiring team</source>
        <translation>team di selezione</translation>
    </message>
    <message>
        <source>description</source>
        <translation>descrizione</translation>
    </message>
    <message>
        <source>integration</source>
        <translation>integrazione</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>cliente</translation>
    </message>
    <message>
        <source>connection</source>
        <translation>connessione</translation>
    </message>
</context>
<context>
    <name>QNativeSocketEngine</name>
    <message>
        <source>Out of resources</source>
        <translation>Risorse esaurite</translation>
    </message>
    <message>
        <source>Network unreachable</source>
        <translation>Rete non raggiungibile</translation>
    </message>
</context>
<context>
    <name>QueryHint</name>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>Manca la chiusura di una virgoletta.</translation>
    </message>
    <message>
        <source>The expression ‘%1’ has no closing /.</source>
        <translation>All&apos;espressione «%1» manca la / di chiusura.</translation>
    </message>
    <message>
        <source>The expression ‘%1’ cannot be read.</source>
        <translation>Non è possibile leggere l&apos;espressione «%1».</translation>
    </message>
    <message>
        <source>No field ‘%1’.</source>
        <translation>Il campo «%1» non esiste.</translation>
    </message>
    <message>
        <source>No field ‘%1’. Did you mean %2:?</source>
        <translation>Il campo «%1» non esiste. Si intendeva %2:?</translation>
    </message>
    <message>
        <source>Nothing to look for stands behind ‘%1:’.</source>
        <translation>Dopo «%1:» non c&apos;è nulla da cercare.</translation>
    </message>
    <message>
        <source>‘%1:%2’ is not known.</source>
        <translation>«%1:%2» non è noto.</translation>
    </message>
    <message>
        <source>‘%1:%2’ is not known. Did you mean %1:%3?</source>
        <translation>«%1:%2» non è noto. Si intendeva %1:%3?</translation>
    </message>
    <message>
        <source>The filter is too long.</source>
        <translation>Il filtro è troppo lungo.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed; searching for all that follows it.</source>
        <translation>Manca la chiusura di una virgoletta; si cerca tutto ciò che la segue.</translation>
    </message>
    <message>
        <source>The expression ‘%1’ has no closing /; searching for the text.</source>
        <translation>All&apos;espressione «%1» manca la / di chiusura; si cerca il testo.</translation>
    </message>
    <message>
        <source>The expression ‘%1’ cannot be read; searching for the text.</source>
        <translation>Non è possibile leggere l&apos;espressione «%1»; si cerca il testo.</translation>
    </message>
    <message>
        <source>No field ‘%1’; searching for the text.</source>
        <translation>Il campo «%1» non esiste; si cerca il testo.</translation>
    </message>
    <message>
        <source>No field ‘%1’; searching for the text. Did you mean %2:?</source>
        <translation>Il campo «%1» non esiste; si cerca il testo. Si intendeva %2:?</translation>
    </message>
    <message>
        <source>Nothing to look for stands behind ‘%1:’ yet.</source>
        <translation>Dopo «%1:» non c&apos;è ancora nulla da cercare.</translation>
    </message>
    <message>
        <source>The filter is too long; its end is left out.</source>
        <translation>Il filtro è troppo lungo; la parte finale viene omessa.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>The settings file was damaged. What could be read is in use; the file as it was is kept as %1.</source>
        <translation>Il file delle impostazioni era danneggiato. Si usa ciò che è stato possibile leggere; il file com’era è conservato come %1.</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>In the filter box</source>
        <translation>Nella casella del filtro</translation>
    </message>
    <message>
        <source>Go to the orders</source>
        <translation>Vai agli incarichi</translation>
    </message>
    <message>
        <source>Clear the filter; once more: go to the orders</source>
        <translation>Cancella il filtro; di nuovo: vai agli incarichi</translation>
    </message>
    <message>
        <source>Take the proposal</source>
        <translation>Accetta il suggerimento</translation>
    </message>
    <message>
        <source>Show the filters used before</source>
        <translation>Mostra i filtri usati in precedenza</translation>
    </message>
    <message>
        <source>On a chip: take it out of the filter</source>
        <translation>Su un elemento del filtro: toglilo dal filtro</translation>
    </message>
    <message>
        <source>In the side bar and the overview</source>
        <translation>Nella barra laterale e nella panoramica</translation>
    </message>
    <message>
        <source>Show only these orders</source>
        <translation>Mostra solo questi incarichi</translation>
    </message>
    <message>
        <source>Add these orders</source>
        <translation>Aggiungi questi incarichi</translation>
    </message>
    <message>
        <source>Take this out of the filter</source>
        <translation>Togli questo dal filtro</translation>
    </message>
    <message>
        <source>Copy the counts</source>
        <translation>Copia i conteggi</translation>
    </message>
    <message>
        <source>Back to the list of orders</source>
        <translation>Torna all&apos;elenco degli incarichi</translation>
    </message>
    <message>
        <source>In the list of orders</source>
        <translation>Nell&apos;elenco degli incarichi</translation>
    </message>
    <message>
        <source>Go to the details of the order</source>
        <translation>Vai ai dettagli dell&apos;incarico</translation>
    </message>
    <message>
        <source>From the first order: go to the filter box</source>
        <translation>Dal primo incarico: vai alla casella del filtro</translation>
    </message>
    <message>
        <source>Select more orders</source>
        <translation>Seleziona altri incarichi</translation>
    </message>
    <message>
        <source>Open the menu of the order</source>
        <translation>Apri il menu dell&apos;incarico</translation>
    </message>
    <message>
        <source>In the details</source>
        <translation>Nei dettagli</translation>
    </message>
    <message>
        <source>Copy the field</source>
        <translation>Copia il campo</translation>
    </message>
    <message>
        <source>Open the menu of the field</source>
        <translation>Apri il menu del campo</translation>
    </message>
    <message>
        <source>Find in the description or in Raw, when the keys are there</source>
        <translation>Cerca nella descrizione o nei dati grezzi, quando la tastiera è attiva lì</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>two keys that do the same</comment>
        <translation>%1 o %2</translation>
    </message>
</context>
<context>
    <name>Situation</name>
    <message>
        <source>Retry</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>Ricarica</translation>
    </message>
    <message>
        <source>Replace key…</source>
        <translation>Sostituisci chiave…</translation>
    </message>
    <message>
        <source>Edit IDs…</source>
        <translation>Modifica ID…</translation>
    </message>
    <message>
        <source>Edit address…</source>
        <translation>Modifica indirizzo…</translation>
    </message>
    <message>
        <source>Enter proxy password…</source>
        <translation>Inserisci password del proxy…</translation>
    </message>
    <message>
        <source>Switch endpoint</source>
        <translation>Cambia endpoint</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copia rapporto</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>Copia messaggio</translation>
    </message>
    <message>
        <source>Copy as received</source>
        <translation>Copia come ricevuti</translation>
    </message>
    <message>
        <source>Open log</source>
        <translation>Apri log</translation>
    </message>
    <message numerus="yes">
        <source>From %n file(s); refresh is off.</source>
        <translation>
            <numerusform>Da %Ln file; l&apos;aggiornamento è disattivato.</numerusform>
            <numerusform>Da %Ln file; l&apos;aggiornamento è disattivato.</numerusform>
        </translation>
    </message>
    <message>
        <source>From file %1 (%2); refresh is off.</source>
        <translation>Dal file %1 (%2); l&apos;aggiornamento è disattivato.</translation>
    </message>
    <message>
        <source>%1 to do</source>
        <comment>number of orders</comment>
        <translation>Da fare: %1</translation>
    </message>
    <message>
        <source>%1 new</source>
        <comment>number of orders</comment>
        <translation>Nuovi: %1</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <comment>number of orders</comment>
        <translation>Modificati: %1</translation>
    </message>
    <message>
        <source>%1 done</source>
        <comment>number of orders</comment>
        <translation>Fatti: %1</translation>
    </message>
    <message>
        <source>%1 snoozed</source>
        <comment>number of orders</comment>
        <translation>Posticipati: %1</translation>
    </message>
    <message>
        <source>%1 no longer open</source>
        <comment>number of orders</comment>
        <translation>Non più aperti: %1</translation>
    </message>
    <message>
        <source>%1 open</source>
        <comment>number of open orders</comment>
        <translation>Aperti: %1</translation>
    </message>
    <message>
        <source>No orders loaded</source>
        <translation>Nessun incarico caricato</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>orders that match, of all that are open</comment>
        <translation>%1 di %2</translation>
    </message>
    <message>
        <source>so far</source>
        <translation>finora</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>aggiornato: %1</translation>
    </message>
    <message numerus="yes">
        <source>as of %1 (%n min)</source>
        <translation>
            <numerusform>aggiornato: %1 (%Ln min fa)</numerusform>
            <numerusform>aggiornato: %1 (%Ln min fa)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Loading %1, page %2, %n order(s)…</source>
        <translation>
            <numerusform>Caricamento di %1, pagina %2, %Ln incarico…</numerusform>
            <numerusform>Caricamento di %1, pagina %2, %Ln incarichi…</numerusform>
        </translation>
    </message>
    <message>
        <source>Next refresh %1</source>
        <comment>a time</comment>
        <translation>Prossimo aggiornamento: %1</translation>
    </message>
    <message>
        <source>Automatic refresh waits for you</source>
        <translation>L&apos;aggiornamento automatico attende un Suo intervento</translation>
    </message>
    <message>
        <source>No orders here yet</source>
        <translation>Qui non ci sono ancora incarichi</translation>
    </message>
    <message>
        <source>See it with sample orders, or connect to Kombo.</source>
        <translation>Provare Docket con incarichi di esempio, oppure connettersi a Kombo.</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Connetti…</translation>
    </message>
    <message>
        <source>Try with demo data</source>
        <translation>Prova con dati demo</translation>
    </message>
    <message>
        <source>Docket only reads. Your key stays in this computer&apos;s keyring.</source>
        <translation>Docket legge soltanto. La chiave resta nell&apos;archivio delle password di questo computer.</translation>
    </message>
    <message>
        <source>Open a saved response…</source>
        <translation>Apri una risposta salvata…</translation>
    </message>
    <message>
        <source>Close file</source>
        <translation>Chiudi file</translation>
    </message>
    <message numerus="yes">
        <source>Reading %n file(s)…</source>
        <translation>
            <numerusform>Lettura di %Ln file…</numerusform>
            <numerusform>Lettura di %Ln file…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No open orders in %n file(s)</source>
        <translation>
            <numerusform>Nessun incarico aperto in %Ln file</numerusform>
            <numerusform>Nessun incarico aperto in %Ln file</numerusform>
        </translation>
    </message>
    <message>
        <source>This is no saved response of open orders</source>
        <translation>Questa non è una risposta salvata con incarichi aperti</translation>
    </message>
    <message>
        <source>Open another…</source>
        <translation>Aprine un&apos;altra…</translation>
    </message>
    <message>
        <source>Enter the key again to use it for this session, or start a password store and try again.</source>
        <translation>Inserire di nuovo la chiave per usarla in questa sessione, oppure avviare un archivio delle password e riprovare.</translation>
    </message>
    <message>
        <source>It was removed from your password store. Enter the key again.</source>
        <translation>È stata rimossa dall&apos;archivio delle password. Inserire di nuovo la chiave.</translation>
    </message>
    <message>
        <source>Allow it in your password store and try again, or enter the key again.</source>
        <translation>Consentire l&apos;accesso nell&apos;archivio delle password e riprovare, oppure inserire di nuovo la chiave.</translation>
    </message>
    <message>
        <source>Try again, or enter the key to use it for this session.</source>
        <translation>Riprovare, oppure inserire la chiave per usarla in questa sessione.</translation>
    </message>
    <message>
        <source>Unlock it and try again, or enter the key again.</source>
        <translation>Sbloccarlo e riprovare, oppure inserire di nuovo la chiave.</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) have no key.</source>
        <translation>
            <numerusform>%n connessione non ha una chiave.</numerusform>
            <numerusform>%n connessioni non hanno una chiave.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter the key…</source>
        <translation>Inserisci chiave…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>All connections are switched off</source>
        <translation>Tutte le connessioni sono disattivate</translation>
    </message>
    <message>
        <source>Nothing is loaded from Kombo.</source>
        <translation>Da Kombo non viene caricato nulla.</translation>
    </message>
    <message>
        <source>Switch them on</source>
        <translation>Attiva connessioni</translation>
    </message>
    <message>
        <source>Waiting for your password store…</source>
        <translation>In attesa dell&apos;archivio delle password…</translation>
    </message>
    <message>
        <source>It may ask you to unlock it.</source>
        <translation>Potrebbe chiedere di sbloccarlo.</translation>
    </message>
    <message>
        <source>Loading %1…</source>
        <translation>Caricamento di %1…</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Pagina %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Interrompi</translation>
    </message>
    <message>
        <source>You are done</source>
        <translation>È tutto fatto</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is open at %n integration(s). Checked %1.</source>
        <translation>
            <numerusform>In %Ln integrazione non c&apos;è nulla di aperto. Controllo alle ore %1.</numerusform>
            <numerusform>In %Ln integrazioni non c&apos;è nulla di aperto. Controllo alle ore %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aggiorna</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Nulla da fare</translation>
    </message>
    <message numerus="yes">
        <source>%n open order(s) are done or snoozed.</source>
        <translation>
            <numerusform>%n incarico aperto è fatto o posticipato.</numerusform>
            <numerusform>%n incarichi aperti sono fatti o posticipati.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Nulla di nuovo</translation>
    </message>
    <message>
        <source>You have looked at everything that came.</source>
        <translation>Tutto ciò che è arrivato è già stato visto.</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>Nulla di modificato</translation>
    </message>
    <message>
        <source>No open order is different from when you looked at it.</source>
        <translation>Nessun incarico aperto è diverso da quando è stato visto.</translation>
    </message>
    <message>
        <source>Mark orders as done with Ctrl+D; they come back when they change.</source>
        <translation>Segnare gli incarichi come fatti con Ctrl+D; ritornano quando vengono modificati.</translation>
    </message>
    <message>
        <source>Nothing snoozed</source>
        <translation>Nulla di posticipato</translation>
    </message>
    <message>
        <source>Snooze orders with Ctrl+Shift+D; they come back at the time you choose.</source>
        <translation>Posticipare gli incarichi con Ctrl+Maiusc+D; ritornano all&apos;ora scelta.</translation>
    </message>
    <message>
        <source>All open orders</source>
        <translation>Tutti gli incarichi aperti</translation>
    </message>
    <message>
        <source>What is to do</source>
        <translation>Che cosa c&apos;è da fare</translation>
    </message>
    <message>
        <source>No order matches “%1”</source>
        <translation>Nessun incarico corrisponde a «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) are hidden by the filter.</source>
        <translation>
            <numerusform>%Ln incarico è nascosto dal filtro.</numerusform>
            <numerusform>%Ln incarichi sono nascosti dal filtro.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Cancella filtro</translation>
    </message>
    <message>
        <source>Stopped before an order came</source>
        <translation>Interrotto prima che arrivasse un incarico</translation>
    </message>
    <message>
        <source>Nothing is known about open orders yet.</source>
        <translation>Degli incarichi aperti non si sa ancora nulla.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Lei</translation>
    </message>
    <message>
        <source>Your administrator</source>
        <translation>Il Suo reparto IT</translation>
    </message>
    <message>
        <source>An administrator of the customer&apos;s ATS</source>
        <translation>Un amministratore dell&apos;ATS del cliente</translation>
    </message>
    <message>
        <source>Kombo</source>
        <translation>Kombo</translation>
    </message>
    <message>
        <source>Nobody; it passes by itself</source>
        <translation>Nessuno; si risolve da sé</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read</source>
        <translation>
            <numerusform>Non è stato possibile leggere %Ln file</numerusform>
            <numerusform>Non è stato possibile leggere %Ln file</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: stopped after page %2</source>
        <translation>%1: interrotta dopo la pagina %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n order(s) could not be read</source>
        <translation>
            <numerusform>%1: non è stato possibile leggere %Ln incarico</numerusform>
            <numerusform>%1: non è stato possibile leggere %Ln incarichi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) are here, more may exist.</source>
        <translation>
            <numerusform>%Ln incarico è presente, potrebbero essercene altri.</numerusform>
            <numerusform>%Ln incarichi sono presenti, potrebbero essercene altri.</numerusform>
        </translation>
    </message>
    <message>
        <source>Orders of an earlier load are still shown.</source>
        <translation>Sono ancora mostrati gli incarichi di un caricamento precedente.</translation>
    </message>
    <message>
        <source>All others are shown; the load itself was complete.</source>
        <translation>Tutti gli altri sono mostrati; il caricamento in sé era completo.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Che cosa è successo</translation>
    </message>
    <message>
        <source>Who can fix it</source>
        <translation>Chi può intervenire</translation>
    </message>
    <message>
        <source>What Docket does</source>
        <translation>Che cosa fa Docket</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Codice</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>two counts of what needs attention</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) have no key</source>
        <translation>
            <numerusform>%n connessione non ha una chiave</numerusform>
            <numerusform>%n connessioni non hanno una chiave</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n integration(s) need attention</source>
        <translation>
            <numerusform>%Ln integrazione richiede attenzione</numerusform>
            <numerusform>%Ln integrazioni richiedono attenzione</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Orders of %n connection(s) are not loaded.</source>
        <translation>
            <numerusform>Gli incarichi di %n connessione non sono caricati.</numerusform>
            <numerusform>Gli incarichi di %n connessioni non sono caricati.</numerusform>
        </translation>
    </message>
    <message>
        <source>All others are up to date.</source>
        <translation>Tutte le altre sono aggiornate.</translation>
    </message>
    <message>
        <source>No open order is marked done</source>
        <translation>Nessun incarico aperto è fatto</translation>
    </message>
    <message>
        <source>No order has gone</source>
        <translation>Nessun incarico è scomparso</translation>
    </message>
    <message>
        <source>No order is remembered that is no longer open.</source>
        <translation>Non è ricordato alcun incarico che non sia più aperto.</translation>
    </message>
</context>
<context>
    <name>Snippet</name>
    <message>
        <source>Candidate ID</source>
        <translation>ID candidato</translation>
    </message>
    <message>
        <source>Job ID</source>
        <translation>ID posizione</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Indirizzo</translation>
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
        <translation>caricamento non completo</translation>
    </message>
    <message>
        <source>There is no history yet. It starts with the first complete load.</source>
        <translation>Non c&apos;è ancora una cronologia. Inizia con il primo caricamento completo.</translation>
    </message>
    <message>
        <source>%1 open on %2, the only day known so far.</source>
        <translation>Aperti il %2: %1; è l&apos;unico giorno noto finora.</translation>
    </message>
    <message>
        <source>%1 open on %2, %3 on %4; between %5 and %6.</source>
        <translation>Aperti il %2: %1; il %4: %3; fra %5 e %6.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) without a complete load.</source>
        <translation>
            <numerusform>%n giorno senza un caricamento completo.</numerusform>
            <numerusform>%n giorni senza un caricamento completo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkbookWriter</name>
    <message>
        <source>… (cut)</source>
        <comment>at the end of a text that did not fit</comment>
        <translation>… (tagliato)</translation>
    </message>
    <message>
        <source>The workbook could not be made: there is no room for temporary files in %1.</source>
        <translation>Non è stato possibile creare la cartella di lavoro: in %1 non c&apos;è spazio per i file temporanei.</translation>
    </message>
    <message>
        <source>Orders</source>
        <comment>sheet</comment>
        <translation>Incarichi</translation>
    </message>
    <message>
        <source>About</source>
        <comment>sheet</comment>
        <translation>Informazioni</translation>
    </message>
</context>
<context>
    <name>docket::AboutDialog</name>
    <message>
        <source>About Docket</source>
        <translation>Informazioni su Docket</translation>
    </message>
    <message>
        <source>Docket %1</source>
        <translation>Docket %1</translation>
    </message>
    <message>
        <source>Shows the open assessment and background-check orders that wait at Kombo. It only reads.</source>
        <translation>Mostra gli incarichi aperti di assessment e background check in attesa presso Kombo. Legge soltanto.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence. © The Docket authors.</source>
        <translation>Software libero con licenza MIT. © Gli autori di Docket.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versioni</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copia</translation>
    </message>
    <message>
        <source>Copy the versions, for a question to support</source>
        <translation>Copia le versioni, per una domanda al supporto</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Realizzato con</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Libreria</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licenza</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>A che cosa serve</translation>
    </message>
    <message>
        <source>Libraries and their licences</source>
        <translation>Librerie e relative licenze</translation>
    </message>
    <message>
        <source>the window, the network</source>
        <translation>la finestra, la rete</translation>
    </message>
    <message>
        <source>asks the password store</source>
        <translation>interroga l&apos;archivio delle password</translation>
    </message>
    <message>
        <source>the way to the password store</source>
        <translation>la via verso l&apos;archivio delle password</translation>
    </message>
    <message>
        <source>reads Kombo&apos;s answers</source>
        <translation>legge le risposte di Kombo</translation>
    </message>
    <message>
        <source>patterns in the filter</source>
        <translation>espressioni nel filtro</translation>
    </message>
    <message>
        <source>Excel workbooks</source>
        <translation>cartelle di lavoro Excel</translation>
    </message>
    <message>
        <source>languages, sorting, countries</source>
        <translation>lingue, ordinamento, paesi</translation>
    </message>
    <message>
        <source>keeps what is remembered of orders</source>
        <translation>conserva ciò che è memorizzato degli incarichi</translation>
    </message>
    <message>
        <source>hides what is remembered</source>
        <translation>nasconde ciò che è memorizzato</translation>
    </message>
    <message>
        <source>unpacks spreadsheets</source>
        <translation>decomprime i fogli di calcolo</translation>
    </message>
    <message>
        <source>letters, where installed</source>
        <translation>caratteri, dove installati</translation>
    </message>
    <message>
        <source>ids and code</source>
        <translation>ID e codice</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>docket::ActivityKeeper</name>
    <message>
        <source>Activity saved in %1</source>
        <translation>Attività salvata in %1</translation>
    </message>
</context>
<context>
    <name>docket::ActivityLog</name>
    <message>
        <source>The log file could not be written: %1</source>
        <translation>Non è stato possibile scrivere il file di log: %1</translation>
    </message>
</context>
<context>
    <name>docket::ActivityModel</name>
    <message>
        <source>Orders</source>
        <translation>Incarichi</translation>
    </message>
    <message>
        <source>Check key</source>
        <translation>Verifica chiave</translation>
    </message>
    <message>
        <source>About the integration</source>
        <translation>Sull&apos;integrazione</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Pacchetti</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Ora (UTC)</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connessione</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Integrazione</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Oggetto</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Pagina</translation>
    </message>
    <message>
        <source>Milliseconds</source>
        <translation>Millisecondi</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Codice</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Tentativo</translation>
    </message>
</context>
<context>
    <name>docket::ActivityWindow</name>
    <message>
        <source>&amp;Write a log file</source>
        <translation>Scrivi un file di &amp;log</translation>
    </message>
    <message>
        <source>Activity – Docket</source>
        <translation>Attività – Docket</translation>
    </message>
    <message>
        <source>The latest requests, the newest first. They hold no key and nothing of an order.</source>
        <translation>Le richieste più recenti, a partire dall&apos;ultima. Non contengono la chiave né dati di un incarico.</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Richieste</translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>&amp;Copia tutto</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Salva…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>C&amp;hiudi</translation>
    </message>
    <message>
        <source>Save activity</source>
        <translation>Salva attività</translation>
    </message>
</context>
<context>
    <name>docket::ChaseDesk</name>
    <message>
        <source>The chase list names people; end masking first.</source>
        <translation>L&apos;elenco solleciti contiene nomi di persone; prima occorre disattivare il mascheramento.</translation>
    </message>
    <message>
        <source>Save messages in</source>
        <translation>Salva i messaggi in</translation>
    </message>
    <message>
        <source>The message could not be saved: %1</source>
        <translation>Non è stato possibile salvare il messaggio: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) saved</source>
        <translation>
            <numerusform>%n messaggio salvato</numerusform>
            <numerusform>%n messaggi salvati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) saved, then: %1</source>
        <translation>
            <numerusform>%n messaggio salvato, poi: %1</numerusform>
            <numerusform>%n messaggi salvati, poi: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::ChaseDialog</name>
    <message>
        <source>Chase list</source>
        <translation>Elenco solleciti</translation>
    </message>
    <message>
        <source>&amp;Open in mail program</source>
        <translation>&amp;Apri nel programma di posta</translation>
    </message>
    <message>
        <source>&amp;Save all as files…</source>
        <translation>&amp;Salva tutti come file…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
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
        <translation>Messaggio</translation>
    </message>
    <message>
        <source>Nobody has to be asked.</source>
        <translation>Non c&apos;è nessuno da sollecitare.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s), one for each recruiter.</source>
        <translation>
            <numerusform>%n messaggio, uno per ogni recruiter.</numerusform>
            <numerusform>%n messaggi, uno per ogni recruiter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) were asked about already.</source>
        <translation>
            <numerusform>%n incarico è già stato sollecitato.</numerusform>
            <numerusform>%n incarichi sono già stati sollecitati.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) name no recruiter who could be asked.</source>
        <translation>
            <numerusform>%n incarico non indica un recruiter da sollecitare.</numerusform>
            <numerusform>%n incarichi non indicano un recruiter da sollecitare.</numerusform>
        </translation>
    </message>
    <message>
        <source>asked</source>
        <translation>sollecitato</translation>
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
        <translation>Rimuovi: %1 %2</translation>
    </message>
</context>
<context>
    <name>docket::ClipboardCopy</name>
    <message>
        <source>Nothing to copy</source>
        <translation>Nulla da copiare</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n order(s) with personal data masked</source>
        <translation>
            <numerusform>%Ln incarico copiato con i dati personali mascherati</numerusform>
            <numerusform>%Ln incarichi copiati con i dati personali mascherati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n order(s)</source>
        <translation>
            <numerusform>%Ln incarico copiato</numerusform>
            <numerusform>%Ln incarichi copiati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copying %n order(s)…</source>
        <translation>
            <numerusform>Copia di %Ln incarico in corso…</numerusform>
            <numerusform>Copia di %Ln incarichi in corso…</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was copied: personal data is masked</source>
        <translation>Non è stato copiato nulla: i dati personali sono mascherati</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n e-mail address(es)</source>
        <translation>
            <numerusform>%Ln indirizzo e-mail copiato</numerusform>
            <numerusform>%Ln indirizzi e-mail copiati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %n order(s) have none that can be used</source>
        <comment>%1: what was copied</comment>
        <translation>
            <numerusform>%1; %Ln incarico non ne ha di utilizzabili</numerusform>
            <numerusform>%1; %Ln incarichi non ne hanno di utilizzabili</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n phone number(s)</source>
        <translation>
            <numerusform>%Ln numero di telefono copiato</numerusform>
            <numerusform>%Ln numeri di telefono copiati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %n order(s) have none</source>
        <comment>%1: what was copied</comment>
        <translation>
            <numerusform>%1; %Ln incarico non ne ha</numerusform>
            <numerusform>%1; %Ln incarichi non ne hanno</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n order id(s)</source>
        <translation>
            <numerusform>%Ln ID di incarico copiato</numerusform>
            <numerusform>%Ln ID di incarichi copiati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n order(s) as text alone, being more than 100,000 cells, with personal data masked</source>
        <translation>
            <numerusform>%Ln incarico copiato solo come testo, perché le celle sono più di 100.000; dati personali mascherati</numerusform>
            <numerusform>%Ln incarichi copiati solo come testo, perché le celle sono più di 100.000; dati personali mascherati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n order(s) as text alone, being more than 100,000 cells</source>
        <translation>
            <numerusform>%Ln incarico copiato solo come testo, perché le celle sono più di 100.000</numerusform>
            <numerusform>%Ln incarichi copiati solo come testo, perché le celle sono più di 100.000</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiato</translation>
    </message>
</context>
<context>
    <name>docket::CompareDialog</name>
    <message>
        <source>Compare with my list</source>
        <translation>Confronta con il mio elenco</translation>
    </message>
    <message>
        <source>Finds open orders that your own system does not know.</source>
        <translation>Trova gli incarichi aperti che il proprio sistema non conosce.</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>&amp;Elenco</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Elenco</translation>
    </message>
    <message>
        <source>Order IDs, IDs of your customer&apos;s system or e-mail addresses: one a line, or rows pasted from a spreadsheet.</source>
        <translation>ID degli incarichi, ID del sistema del cliente o indirizzi e-mail: uno per riga, oppure righe incollate da un foglio di calcolo.</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>&amp;Apri un file…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Confronta</translation>
    </message>
    <message>
        <source>Another &amp;list</source>
        <translation>Altro e&amp;lenco</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Copia: %1</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Mostra: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) open here and not in your list</source>
        <translation>
            <numerusform>%n incarico aperto qui e assente dal Suo elenco</numerusform>
            <numerusform>%n incarichi aperti qui e assenti dal Suo elenco</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) in both</source>
        <translation>
            <numerusform>%n incarico in entrambi</numerusform>
            <numerusform>%n incarichi in entrambi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) only in your list</source>
        <translation>
            <numerusform>%n voce solo nel Suo elenco</numerusform>
            <numerusform>%n voci solo nel Suo elenco</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) not understood</source>
        <translation>
            <numerusform>%n riga non interpretata</numerusform>
            <numerusform>%n righe non interpretate</numerusform>
        </translation>
    </message>
    <message>
        <source>The list is longer than Docket reads; its end is left out.</source>
        <translation>L&apos;elenco è più lungo di quanto Docket legga; la parte finale viene omessa.</translation>
    </message>
</context>
<context>
    <name>docket::ConnectDialog</name>
    <message>
        <source>Connect to Kombo</source>
        <translation>Connetti a Kombo</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>Europa</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Stati Uniti</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avanzate</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prova</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Save and load</source>
        <translation>Salva e carica</translation>
    </message>
    <message>
        <source>Docket reads open orders. It never writes to Kombo.</source>
        <translation>Docket legge gli incarichi aperti. Non scrive mai su Kombo.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Regione</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>&amp;Regione</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>&amp;Chiave API</translation>
    </message>
    <message>
        <source>From the Kombo dashboard, under Secrets. Stored in this computer&apos;s keyring. A key opens every customer of its environment; Docket only reads.</source>
        <translation>Dalla dashboard di Kombo, alla voce «Secrets». Viene conservata nell&apos;archivio delle password di questo computer. Una chiave apre tutti i clienti del suo ambiente; Docket legge soltanto.</translation>
    </message>
    <message>
        <source>Integration IDs</source>
        <translation>ID delle integrazioni</translation>
    </message>
    <message>
        <source>&amp;Integration IDs</source>
        <translation>&amp;ID delle integrazioni</translation>
    </message>
    <message>
        <source>One per line, or paste from a spreadsheet. “id = name” gives it a name.</source>
        <translation>Uno per riga, oppure incollati da un foglio di calcolo. «ID = nome» assegna un nome.</translation>
    </message>
    <message>
        <source>Ano&amp;ther address</source>
        <translation>Altro in&amp;dirizzo</translation>
    </message>
    <message>
        <source>Takes the place of the region. https, or http to this computer only.</source>
        <translation>Sostituisce la regione. https, oppure http solo verso questo computer.</translation>
    </message>
    <message>
        <source>&amp;Label colour</source>
        <translation>Colore dell&apos;e&amp;tichetta</translation>
    </message>
    <message>
        <source>Leave empty to keep the key ending …%1</source>
        <translation>Lasciare vuoto per mantenere la chiave che termina con …%1</translation>
    </message>
    <message numerus="yes">
        <source>%n recognised</source>
        <translation>
            <numerusform>%Ln riconosciuto</numerusform>
            <numerusform>%Ln riconosciuti</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is there twice; it is used once.</source>
        <translation>%1 compare due volte; viene usato una volta sola.</translation>
    </message>
    <message>
        <source>%1 does not look like an integration ID; it is used as it is.</source>
        <translation>%1 non sembra l&apos;ID di un&apos;integrazione; viene usato così com&apos;è.</translation>
    </message>
    <message>
        <source>Enter the API key.</source>
        <translation>Inserire la chiave API.</translation>
    </message>
    <message>
        <source>The key holds characters that no key has; copy it again.</source>
        <translation>La chiave contiene caratteri che nessuna chiave ha; copiarla di nuovo.</translation>
    </message>
    <message>
        <source>Enter at least one integration ID.</source>
        <translation>Inserire almeno un ID di integrazione.</translation>
    </message>
    <message>
        <source>Enter a day as year, month and day, like 2026-11-01.</source>
        <translation>Inserire un giorno come anno, mese e giorno, ad esempio 2026-11-01.</translation>
    </message>
    <message>
        <source>The region is changed. Test again, or save.</source>
        <translation>La regione è cambiata. Ripetere la prova, oppure salvare.</translation>
    </message>
    <message>
        <source>Waiting for your password store…</source>
        <translation>In attesa dell&apos;archivio delle password…</translation>
    </message>
    <message>
        <source>Use for this session</source>
        <translation>Usa per questa sessione</translation>
    </message>
    <message>
        <source>The key can be used until you quit; it is then forgotten.</source>
        <translation>La chiave si può usare fino alla chiusura di Docket; poi viene dimenticata.</translation>
    </message>
</context>
<context>
    <name>docket::ConnectTest</name>
    <message>
        <source>Asking Kombo…</source>
        <translation>Richiesta a Kombo in corso…</translation>
    </message>
    <message numerus="yes">
        <source>Kombo answered for %1 of %n integration(s).</source>
        <translation>
            <numerusform>Kombo ha risposto per %1 di %Ln integrazione.</numerusform>
            <numerusform>Kombo ha risposto per %1 di %Ln integrazioni.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kombo answered for %1 of %2. %3: %4 %5</source>
        <comment>counts; then an integration and what it said</comment>
        <translation>Kombo ha risposto per %1 di %2. %3: %4 %5</translation>
    </message>
    <message>
        <source>Ask the other region</source>
        <translation>Chiedi all&apos;altra regione</translation>
    </message>
    <message>
        <source>Use United States</source>
        <translation>Usa Stati Uniti</translation>
    </message>
    <message>
        <source>Use Europe</source>
        <translation>Usa Europa</translation>
    </message>
    <message>
        <source>Asking the other region…</source>
        <translation>Richiesta all&apos;altra regione in corso…</translation>
    </message>
    <message>
        <source>This key belongs to the region United States.</source>
        <translation>Questa chiave appartiene alla regione Stati Uniti.</translation>
    </message>
    <message>
        <source>This key belongs to the region Europe.</source>
        <translation>Questa chiave appartiene alla regione Europa.</translation>
    </message>
    <message>
        <source>Neither region knows this key. Copy it again, or ask for a new one.</source>
        <translation>Nessuna delle due regioni conosce questa chiave. Copiarla di nuovo, oppure chiederne una nuova.</translation>
    </message>
    <message>
        <source>The other region could not be asked. %1 %2</source>
        <translation>Non è stato possibile chiedere all&apos;altra regione. %1 %2</translation>
    </message>
</context>
<context>
    <name>docket::ConnectionDialogs</name>
    <message>
        <source>Remove “%1”?</source>
        <translation>Rimuovere «%1»?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>Its API key is removed from your password store, its integrations from the settings, and what was seen, marked and snoozed here is forgotten. Nothing changes at Kombo.</source>
        <translation>La chiave API viene rimossa dall&apos;archivio delle password, le integrazioni dalle impostazioni, e ciò che qui è stato visto, contrassegnato e posticipato viene dimenticato. Presso Kombo non cambia nulla.</translation>
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
        <translation>Stati Uniti</translation>
    </message>
    <message>
        <source>Waits for its turn</source>
        <translation>In attesa del proprio turno</translation>
    </message>
    <message>
        <source>Loading page %L1</source>
        <translation>Caricamento pagina %L1</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>Manca qualcosa</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln incarico</numerusform>
            <numerusform>%Ln incarichi</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Interrotta</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Disattivata</translation>
    </message>
    <message>
        <source>Waiting for your password store</source>
        <translation>In attesa dell&apos;archivio delle password</translation>
    </message>
    <message>
        <source>%1, key until you quit</source>
        <comment>a region</comment>
        <translation>%1, chiave fino alla chiusura</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connessioni</translation>
    </message>
    <message>
        <source>What is checked is loaded. A key is kept in your password store, once for each connection.</source>
        <translation>Viene caricato ciò che è spuntato. La chiave è conservata nell&apos;archivio delle password, una volta per ogni connessione.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Nuova…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Modifica…</translation>
    </message>
    <message>
        <source>&amp;Duplicate…</source>
        <translation>&amp;Duplica…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Rimuovi…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>docket::CountList</name>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln incarico</numerusform>
            <numerusform>%Ln incarichi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in use</source>
        <comment>values of a facet</comment>
        <translation>
            <numerusform>%Ln in uso</numerusform>
            <numerusform>%Ln in uso</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::CreationDesk</name>
    <message numerus="yes">
        <source>Choose at most %n order(s).</source>
        <translation>
            <numerusform>Scegliere al massimo %n incarico.</numerusform>
            <numerusform>Scegliere al massimo %n incarichi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Asking Kombo when they were created: up to %n request(s).</source>
        <translation>
            <numerusform>Si chiede a Kombo quando sono stati creati: al massimo %n richiesta.</numerusform>
            <numerusform>Si chiede a Kombo quando sono stati creati: al massimo %n richieste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Asked Kombo when they were created, with %n request(s).</source>
        <translation>
            <numerusform>Si è chiesto a Kombo quando sono stati creati, con %n richiesta.</numerusform>
            <numerusform>Si è chiesto a Kombo quando sono stati creati, con %n richieste.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kombo&apos;s answers do not tell</source>
        <translation>Le risposte di Kombo non lo dicono</translation>
    </message>
    <message>
        <source>Before %1, as asked of Kombo</source>
        <translation>Prima del %1, chiesto a Kombo</translation>
    </message>
    <message>
        <source>%1, as asked of Kombo</source>
        <comment>a day</comment>
        <translation>%1, chiesto a Kombo</translation>
    </message>
    <message>
        <source>Between %1 and %2, as asked of Kombo</source>
        <translation>Tra il %1 e il %2, chiesto a Kombo</translation>
    </message>
</context>
<context>
    <name>docket::DescriptionView</name>
    <message>
        <source>Job description</source>
        <translation>Descrizione della posizione</translation>
    </message>
</context>
<context>
    <name>docket::EndpointGroup</name>
    <message>
        <source>Open</source>
        <comment>orders</comment>
        <translation>Aperti</translation>
    </message>
    <message>
        <source>Completed</source>
        <comment>orders</comment>
        <translation>Completati</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>orders</comment>
        <translation>Annullati</translation>
    </message>
    <message>
        <source>Rejected</source>
        <comment>orders</comment>
        <translation>Rifiutati</translation>
    </message>
    <message>
        <source>Open orders</source>
        <translation>Incarichi aperti</translation>
    </message>
    <message>
        <source>Orders by status</source>
        <translation>Incarichi per stato</translation>
    </message>
    <message>
        <source>&amp;What is asked for</source>
        <translation>C&amp;he cosa si richiede</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>Che cosa si richiede</translation>
    </message>
    <message>
        <source>Kombo&apos;s newer list also has orders that are done. Without a status it brings all.</source>
        <translation>L&apos;elenco più recente di Kombo contiene anche gli incarichi già conclusi. Senza uno stato li riporta tutti.</translation>
    </message>
    <message>
        <source>Ma&amp;de since</source>
        <translation>Creati da&amp;l</translation>
    </message>
    <message>
        <source>Year, month and day; empty for all.</source>
        <translation>Anno, mese e giorno; vuoto per tutti.</translation>
    </message>
</context>
<context>
    <name>docket::Erasure</name>
    <message numerus="yes">
        <source>%n entry(s) with the name “%1” could not be removed from your password store: open it, and do this again, or delete them there.</source>
        <translation>
            <numerusform>Non è stato possibile rimuovere %n voce con il nome «%1» dall&apos;archivio delle password: aprirlo e ripetere l&apos;operazione, oppure eliminare la voce lì.</numerusform>
            <numerusform>Non è stato possibile rimuovere %n voci con il nome «%1» dall&apos;archivio delle password: aprirlo e ripetere l&apos;operazione, oppure eliminare le voci lì.</numerusform>
        </translation>
    </message>
    <message>
        <source>The keys could not be removed from your password store: %1 They have the name “%2” there.</source>
        <translation>Non è stato possibile rimuovere le chiavi dall&apos;archivio delle password: %1 Lì hanno il nome «%2».</translation>
    </message>
    <message>
        <source>The folder %1 could not be removed.</source>
        <translation>Non è stato possibile rimuovere la cartella %1.</translation>
    </message>
</context>
<context>
    <name>docket::ExportDialog</name>
    <message>
        <source>Export orders</source>
        <translation>Esporta incarichi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Esporta</translation>
    </message>
    <message>
        <source>Filtered, %1</source>
        <translation>Filtrati, %1</translation>
    </message>
    <message>
        <source>Selected, %1</source>
        <translation>Selezionati, %1</translation>
    </message>
    <message>
        <source>All, %1</source>
        <translation>Tutti, %1</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Incarichi</translation>
    </message>
    <message>
        <source>&amp;Orders</source>
        <translation>&amp;Incarichi</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Anteprima</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Sfoglia…</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>Fil&amp;e</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n column(s)</source>
        <translation>
            <numerusform>%1 di %Ln colonna</numerusform>
            <numerusform>%1 di %Ln colonne</numerusform>
        </translation>
    </message>
    <message>
        <source>In %1. There is such a file already; it is replaced.</source>
        <translation>In %1. Esiste già un file con questo nome; viene sostituito.</translation>
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
            <numerusform>%Ln riga</numerusform>
            <numerusform>%Ln righe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%Ln colonna</numerusform>
            <numerusform>%Ln colonne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%Ln incarico</numerusform>
            <numerusform>%Ln incarichi</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Personal data is masked.</source>
        <comment>after a count</comment>
        <translation>%1. I dati personali sono mascherati.</translation>
    </message>
    <message>
        <source>Give the file a name.</source>
        <translation>Dare un nome al file.</translation>
    </message>
    <message>
        <source>Writing: %1 of %2 orders…</source>
        <translation>Scrittura: %1 di %2 incarichi…</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Interrotto. Non è stato scritto nulla.</translation>
    </message>
</context>
<context>
    <name>docket::ExportPreviewPanel</name>
    <message>
        <source>Preview</source>
        <translation>Anteprima</translation>
    </message>
</context>
<context>
    <name>docket::FacetView</name>
    <message>
        <source>&amp;Copy counts</source>
        <translation>&amp;Copia conteggi</translation>
    </message>
    <message>
        <source>&amp;Only this</source>
        <translation>&amp;Solo questo</translation>
    </message>
    <message>
        <source>&amp;Add to the filter</source>
        <translation>&amp;Aggiungi al filtro</translation>
    </message>
    <message>
        <source>&amp;Exclude</source>
        <translation>&amp;Escludi</translation>
    </message>
    <message>
        <source>&amp;Remove from the filter</source>
        <translation>&amp;Rimuovi dal filtro</translation>
    </message>
</context>
<context>
    <name>docket::FateDesk</name>
    <message>
        <source>Choose orders that are no longer open.</source>
        <translation>Scegliere incarichi che non sono più aperti.</translation>
    </message>
    <message numerus="yes">
        <source>Asking Kombo about %n order(s); some integrations are not open now and are left out.</source>
        <translation>
            <numerusform>Si chiede a Kombo di %n incarico; alcune integrazioni ora non sono aperte e vengono tralasciate.</numerusform>
            <numerusform>Si chiede a Kombo di %n incarichi; alcune integrazioni ora non sono aperte e vengono tralasciate.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Asking Kombo about %n order(s): %1.</source>
        <translation>
            <numerusform>Si chiede a Kombo di %n incarico: %1.</numerusform>
            <numerusform>Si chiede a Kombo di %n incarichi: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n richiesta</numerusform>
            <numerusform>%n richieste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kombo knows what became of %n order(s).</source>
        <translation>
            <numerusform>Kombo sa che ne è stato di %n incarico.</numerusform>
            <numerusform>Kombo sa che ne è stato di %n incarichi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::Fetch</name>
    <message numerus="yes">
        <source>%1: %n order(s) could not be read and were left out.</source>
        <translation>
            <numerusform>%1: non è stato possibile leggere %Ln incarico, che è stato omesso.</numerusform>
            <numerusform>%1: non è stato possibile leggere %Ln incarichi, che sono stati omessi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not understood in the list: %1</source>
        <translation>Non interpretato nell&apos;elenco: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more line(s) of the list are not understood.</source>
        <translation>
            <numerusform>%n altra riga dell&apos;elenco non è stata interpretata.</numerusform>
            <numerusform>%n altre righe dell&apos;elenco non sono state interpretate.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list is longer than Docket reads; its end is left out.</source>
        <translation>L&apos;elenco è più lungo di quanto Docket legga; la parte finale viene omessa.</translation>
    </message>
    <message>
        <source>There is no connection named “%1”.</source>
        <translation>Non esiste una connessione con il nome «%1».</translation>
    </message>
    <message>
        <source>The connection “%1” has no integrations.</source>
        <translation>La connessione «%1» non ha integrazioni.</translation>
    </message>
    <message>
        <source>There is no API key: give one by --key-stdin or DOCKET_API_KEY.</source>
        <translation>Manca la chiave API: indicarla con --key-stdin o DOCKET_API_KEY.</translation>
    </message>
    <message>
        <source>The API key holds characters that no key has; check how it was copied.</source>
        <translation>La chiave API contiene caratteri che nessuna chiave ha; controllare come è stata copiata.</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) were longer than Excel can hold and were cut.</source>
        <translation>
            <numerusform>%n cella era più lunga di quanto Excel possa contenere ed è stata tagliata.</numerusform>
            <numerusform>%n celle erano più lunghe di quanto Excel possa contenere e sono state tagliate.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::FieldRow</name>
    <message>
        <source>not provided</source>
        <comment>spoken for a value that is null</comment>
        <translation>non indicato</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A field of an order as a screen reader says it: its label and its value.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiato</translation>
    </message>
</context>
<context>
    <name>docket::FilterAssist</name>
    <message>
        <source>Tab takes the proposal. Words without a field search everything.</source>
        <translation>Tab accetta il suggerimento. Le parole senza un campo cercano ovunque.</translation>
    </message>
    <message>
        <source>No filter has been used yet. Return in the box keeps one.</source>
        <translation>Non è stato ancora usato alcun filtro. Invio nella casella ne memorizza uno.</translation>
    </message>
    <message>
        <source>Return takes the filter, Esc closes.</source>
        <translation>Invio accetta il filtro, Esc chiude.</translation>
    </message>
</context>
<context>
    <name>docket::FilterChip</name>
    <message>
        <source>%1 is not</source>
        <comment>a filter: Country is not Germany</comment>
        <translation>%1 non è</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>choices of a filter</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>choices of a filter</comment>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a chip: field and value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, remove with Delete</source>
        <translation>%1, rimuovere con Canc</translation>
    </message>
</context>
<context>
    <name>docket::FilterField</name>
    <message>
        <source>Clear the filter</source>
        <translation>Cancella il filtro</translation>
    </message>
    <message>
        <source>Save as view</source>
        <translation>Salva come vista</translation>
    </message>
    <message>
        <source>How to filter</source>
        <translation>Come filtrare</translation>
    </message>
</context>
<context>
    <name>docket::FilterHelp</name>
    <message>
        <source>How to filter</source>
        <translation>Come filtrare</translation>
    </message>
    <message>
        <source>Both words, anywhere in the order. Case and accents do not matter: Müller is found.</source>
        <translation>Entrambe le parole, ovunque nell&apos;incarico. Maiuscole e accenti non contano: Müller viene trovato.</translation>
    </message>
    <message>
        <source>Either of them.</source>
        <translation>Una delle due.</translation>
    </message>
    <message>
        <source>The words as they stand, with their blank.</source>
        <translation>Le parole così come sono, con il loro spazio.</translation>
    </message>
    <message>
        <source>Orders without it. Works with everything below, too.</source>
        <translation>Incarichi che non la contengono. Funziona anche con tutto ciò che segue.</translation>
    </message>
    <message>
        <source>In that field only.</source>
        <translation>Solo in quel campo.</translation>
    </message>
    <message>
        <source>Exactly that: the whole field and nothing else.</source>
        <translation>Esattamente questo: l&apos;intero campo e nient&apos;altro.</translation>
    </message>
    <message>
        <source>A country by its name or its code.</source>
        <translation>Un paese in base al nome o al codice.</translation>
    </message>
    <message>
        <source>A phone number by its digits, however it is written.</source>
        <translation>Un numero di telefono in base alle cifre, comunque sia scritto.</translation>
    </message>
    <message>
        <source>What is missing: phone, name, location, recruiter or description.</source>
        <translation>Che cosa manca: phone (telefono), name (nome), location (sede), recruiter o description (descrizione).</translation>
    </message>
    <message>
        <source>What needs attention; is:dup is another order with the same e-mail address.</source>
        <translation>Che cosa richiede attenzione; is:dup è un altro incarico con lo stesso indirizzo e-mail.</translation>
    </message>
    <message>
        <source>A regular expression.</source>
        <translation>Un&apos;espressione regolare.</translation>
    </message>
    <message>
        <source>Fields: %1</source>
        <translation>Campi: %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>docket::FilterKeeper</name>
    <message>
        <source>The views could not be written; they last until Docket ends.</source>
        <translation>Non è stato possibile scrivere le viste; valgono fino alla chiusura di Docket.</translation>
    </message>
</context>
<context>
    <name>docket::FilterMenu</name>
    <message>
        <source>%1 · edited</source>
        <comment>the name of a view</comment>
        <translation>%1 · modificata</translation>
    </message>
    <message>
        <source>C&amp;opy filter</source>
        <translation>C&amp;opia filtro</translation>
    </message>
    <message>
        <source>&amp;Pin filter</source>
        <translation>Fi&amp;ssa filtro</translation>
    </message>
    <message>
        <source>&amp;Keep when Docket ends</source>
        <translation>Co&amp;nserva alla chiusura di Docket</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>C&amp;ronologia</translation>
    </message>
    <message>
        <source>Open &amp;view</source>
        <translation>Apri &amp;vista</translation>
    </message>
    <message>
        <source>F&amp;ilter</source>
        <translation>Fi&amp;ltro</translation>
    </message>
    <message>
        <source>The filter is there again when Docket starts.</source>
        <translation>Il filtro si ritrova al prossimo avvio di Docket.</translation>
    </message>
    <message>
        <source>&amp;Save as view…</source>
        <translation>S&amp;alva come vista…</translation>
    </message>
    <message>
        <source>&amp;Manage views…</source>
        <translation>&amp;Gestisci viste…</translation>
    </message>
    <message>
        <source>How to filte&amp;r</source>
        <translation>Come fi&amp;ltrare</translation>
    </message>
    <message>
        <source>&amp;Forget history</source>
        <translation>&amp;Dimentica cronologia</translation>
    </message>
</context>
<context>
    <name>docket::FilterPopover</name>
    <message numerus="yes">
        <source>%n proposals</source>
        <translation>
            <numerusform>%Ln suggerimento</numerusform>
            <numerusform>%Ln suggerimenti</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::FindBar</name>
    <message>
        <source>Previous match</source>
        <translation>Risultato precedente</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Risultato successivo</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Chiudi la ricerca</translation>
    </message>
    <message>
        <source>Find in this text</source>
        <translation>Cerca in questo testo</translation>
    </message>
    <message>
        <source>Previous match (Shift+Return)</source>
        <translation>Risultato precedente (Maiusc+Invio)</translation>
    </message>
    <message>
        <source>Next match (Return)</source>
        <translation>Risultato successivo (Invio)</translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation>Chiudi la ricerca (Esc)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Non trovato</translation>
    </message>
    <message>
        <source>%L1 of %L2 or more</source>
        <translation>%L1 di %L2 o più</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 di %L2</translation>
    </message>
</context>
<context>
    <name>docket::Guidance</name>
    <message>
        <source>Kombo reported an error with a code that Docket does not know: %5.</source>
        <translation>Kombo ha segnalato un errore con un codice che Docket non conosce: %5.</translation>
    </message>
    <message>
        <source>Read what Kombo says; if that does not help, send Kombo the report.</source>
        <translation>Leggere che cosa dice Kombo; se non basta, inviare il rapporto a Kombo.</translation>
    </message>
    <message>
        <source>Kombo reported an error (HTTP %3).</source>
        <translation>Kombo ha segnalato un errore (HTTP %3).</translation>
    </message>
    <message>
        <source>Kombo reported an error without details (HTTP %3).</source>
        <translation>Kombo ha segnalato un errore senza dettagli (HTTP %3).</translation>
    </message>
    <message>
        <source>Try again; if it stays so, send Kombo the report.</source>
        <translation>Riprovare; se non cambia, inviare il rapporto a Kombo.</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%Ln anno</numerusform>
            <numerusform>%Ln anni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%Ln giorno</numerusform>
            <numerusform>%Ln giorni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%Ln ora</numerusform>
            <numerusform>%Ln ore</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%Ln minuto</numerusform>
            <numerusform>%Ln minuti</numerusform>
        </translation>
    </message>
    <message>
        <source>It asks to wait %1; try again later.</source>
        <translation>Viene chiesto di attendere %1; riprovare più tardi.</translation>
    </message>
    <message>
        <source>Kombo refused the key ending …%1.</source>
        <translation>Kombo ha rifiutato la chiave che termina con …%1.</translation>
    </message>
    <message>
        <source>Try again. If the server uses https, say so in the address.</source>
        <translation>Riprovare. Se il server usa https, indicarlo nell&apos;indirizzo.</translation>
    </message>
    <message numerus="yes">
        <source>Kombo could not be reached through its gateway; retrying in %n s (%1 of %2).</source>
        <translation>
            <numerusform>Non è stato possibile raggiungere Kombo attraverso il suo gateway; nuovo tentativo fra %Ln s (%1 di %2).</numerusform>
            <numerusform>Non è stato possibile raggiungere Kombo attraverso il suo gateway; nuovo tentativo fra %Ln s (%1 di %2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kombo is busy; retrying in %n s (%1 of %2).</source>
        <translation>
            <numerusform>Kombo è occupato; nuovo tentativo fra %Ln s (%1 di %2).</numerusform>
            <numerusform>Kombo è occupato; nuovo tentativo fra %Ln s (%1 di %2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The ATS is not available; retrying in %n s (%1 of %2).</source>
        <translation>
            <numerusform>L&apos;ATS non è disponibile; nuovo tentativo fra %Ln s (%1 di %2).</numerusform>
            <numerusform>L&apos;ATS non è disponibile; nuovo tentativo fra %Ln s (%1 di %2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The connection broke; retrying in %n s (%1 of %2).</source>
        <translation>
            <numerusform>La connessione si è interrotta; nuovo tentativo fra %Ln s (%1 di %2).</numerusform>
            <numerusform>La connessione si è interrotta; nuovo tentativo fra %Ln s (%1 di %2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kombo asks to slow down; going on in %n s (%1 of %2).</source>
        <translation>
            <numerusform>Kombo chiede di rallentare; si prosegue fra %Ln s (%1 di %2).</numerusform>
            <numerusform>Kombo chiede di rallentare; si prosegue fra %Ln s (%1 di %2).</numerusform>
        </translation>
    </message>
    <message>
        <source>Kombo refused the key.</source>
        <translation>Kombo ha rifiutato la chiave.</translation>
    </message>
    <message>
        <source>Ask for a new one, or try the other region: a key belongs to one.</source>
        <translation>Chiederne una nuova, oppure provare l&apos;altra regione: una chiave appartiene a una sola.</translation>
    </message>
    <message>
        <source>This network is not on the key&apos;s allow-list at Kombo.</source>
        <translation>Questa rete non è nell&apos;elenco di quelle che Kombo consente per la chiave.</translation>
    </message>
    <message>
        <source>Ask your admin to add it, or connect through your company network.</source>
        <translation>Chiedere al proprio reparto IT di aggiungerla, oppure connettersi tramite la rete aziendale.</translation>
    </message>
    <message>
        <source>Kombo does not know this integration for this key.</source>
        <translation>Kombo non conosce questa integrazione per questa chiave.</translation>
    </message>
    <message>
        <source>Check the id for typing errors; it may be deleted, or belong to another environment or region.</source>
        <translation>Controllare che l&apos;ID non contenga errori di battitura; l&apos;integrazione può essere stata eliminata, o appartenere a un altro ambiente o a un&apos;altra regione.</translation>
    </message>
    <message>
        <source>Kombo did not accept what Docket asked for.</source>
        <translation>Kombo non ha accettato la richiesta di Docket.</translation>
    </message>
    <message>
        <source>Check the integration id and the page size, then reload from the start.</source>
        <translation>Controllare l&apos;ID dell&apos;integrazione e la dimensione della pagina, poi ricaricare dall&apos;inizio.</translation>
    </message>
    <message>
        <source>Kombo asks to slow down.</source>
        <translation>Kombo chiede di rallentare.</translation>
    </message>
    <message>
        <source>Nobody has to act: wait some minutes, then try again.</source>
        <translation>Nessuno deve intervenire: attendere alcuni minuti, poi riprovare.</translation>
    </message>
    <message>
        <source>Kombo is answering too many requests for this integration at once.</source>
        <translation>Kombo sta rispondendo a troppe richieste contemporanee per questa integrazione.</translation>
    </message>
    <message>
        <source>Kombo took too long to find the orders.</source>
        <translation>Kombo ha impiegato troppo tempo per trovare gli incarichi.</translation>
    </message>
    <message>
        <source>Try once more; if it stays so, Kombo has to look.</source>
        <translation>Riprovare ancora una volta; se non cambia, deve verificare Kombo.</translation>
    </message>
    <message>
        <source>Kombo failed.</source>
        <translation>Si è verificato un errore presso Kombo.</translation>
    </message>
    <message>
        <source>Open the log; Kombo has to look.</source>
        <translation>Aprire il log; deve verificare Kombo.</translation>
    </message>
    <message>
        <source>Kombo&apos;s access to the ATS lacks a permission.</source>
        <translation>All&apos;accesso di Kombo all&apos;ATS manca un&apos;autorizzazione.</translation>
    </message>
    <message>
        <source>The customer&apos;s ATS admin has to grant it.</source>
        <translation>L&apos;amministratore dell&apos;ATS del cliente deve concederla.</translation>
    </message>
    <message>
        <source>Kombo can no longer sign in to the ATS.</source>
        <translation>Kombo non riesce più ad accedere all&apos;ATS.</translation>
    </message>
    <message>
        <source>The customer&apos;s ATS admin has to connect it again.</source>
        <translation>L&apos;amministratore dell&apos;ATS del cliente deve connetterlo di nuovo.</translation>
    </message>
    <message>
        <source>Kombo&apos;s quality checks stopped this integration.</source>
        <translation>I controlli di qualità di Kombo hanno fermato questa integrazione.</translation>
    </message>
    <message>
        <source>Kombo has to clear it; ask there how long it takes.</source>
        <translation>Kombo deve sbloccarla; chiedere a Kombo quanto tempo occorre.</translation>
    </message>
    <message>
        <source>The first sync of this integration is running.</source>
        <translation>È in corso la prima sincronizzazione di questa integrazione.</translation>
    </message>
    <message>
        <source>Nobody has to act: wait, it may take hours.</source>
        <translation>Nessuno deve intervenire: attendere, possono volerci ore.</translation>
    </message>
    <message>
        <source>The set-up of this integration is not finished.</source>
        <translation>La configurazione di questa integrazione non è terminata.</translation>
    </message>
    <message>
        <source>You or the customer have to complete it in Kombo&apos;s dashboard.</source>
        <translation>Deve completarla Lei o il cliente, nella dashboard di Kombo.</translation>
    </message>
    <message>
        <source>This integration is switched off at Kombo.</source>
        <translation>Questa integrazione è disattivata presso Kombo.</translation>
    </message>
    <message>
        <source>Switch it on in Kombo&apos;s dashboard, or take it out of this connection.</source>
        <translation>Attivarla nella dashboard di Kombo, oppure toglierla da questa connessione.</translation>
    </message>
    <message>
        <source>This ATS has no assessment orders at Kombo.</source>
        <translation>Presso Kombo questo ATS non ha incarichi di assessment.</translation>
    </message>
    <message>
        <source>Check that you entered the id of an assessment integration.</source>
        <translation>Controllare di aver inserito l&apos;ID di un&apos;integrazione di assessment.</translation>
    </message>
    <message>
        <source>Assessment orders are switched off for this integration.</source>
        <translation>Gli incarichi di assessment sono disattivati per questa integrazione.</translation>
    </message>
    <message>
        <source>Switch them on in the integration&apos;s scope in Kombo&apos;s dashboard.</source>
        <translation>Attivarli nell&apos;ambito (scope) dell&apos;integrazione, nella dashboard di Kombo.</translation>
    </message>
    <message>
        <source>This ATS cannot do what was asked.</source>
        <translation>Questo ATS non può fare ciò che è stato richiesto.</translation>
    </message>
    <message>
        <source>What was asked is switched off for this integration.</source>
        <translation>Ciò che è stato richiesto è disattivato per questa integrazione.</translation>
    </message>
    <message>
        <source>Switch it on in the integration&apos;s scope in Kombo&apos;s dashboard.</source>
        <translation>Attivarlo nell&apos;ambito (scope) dell&apos;integrazione, nella dashboard di Kombo.</translation>
    </message>
    <message>
        <source>The ATS is not available.</source>
        <translation>L&apos;ATS non è disponibile.</translation>
    </message>
    <message>
        <source>The ATS asks Kombo to slow down.</source>
        <translation>L&apos;ATS chiede a Kombo di rallentare.</translation>
    </message>
    <message>
        <source>The ATS did not accept what Kombo asked for.</source>
        <translation>L&apos;ATS non ha accettato la richiesta di Kombo.</translation>
    </message>
    <message>
        <source>This is not expected when orders are read; send Kombo the report.</source>
        <translation>Non è previsto durante la lettura degli incarichi; inviare il rapporto a Kombo.</translation>
    </message>
    <message>
        <source>The ATS failed.</source>
        <translation>Si è verificato un errore nell&apos;ATS.</translation>
    </message>
    <message>
        <source>Try once more; if it stays so, open the log and ask Kombo.</source>
        <translation>Riprovare ancora una volta; se non cambia, aprire il log e chiedere a Kombo.</translation>
    </message>
    <message>
        <source>The ATS says that the job is closed.</source>
        <translation>L&apos;ATS comunica che la posizione è chiusa.</translation>
    </message>
    <message>
        <source>The ATS says that the application exists already.</source>
        <translation>L&apos;ATS comunica che la candidatura esiste già.</translation>
    </message>
    <message>
        <source>“%1” is not the address of a server.</source>
        <translation>«%1» non è l&apos;indirizzo di un server.</translation>
    </message>
    <message>
        <source>Enter an address that begins with https:// and has no user name, question mark or number sign.</source>
        <translation>Inserire un indirizzo che inizi con https:// e non contenga nome utente, punto interrogativo o cancelletto.</translation>
    </message>
    <message>
        <source>Plain http would show the key to everybody on the way to %1.</source>
        <translation>Con http non cifrato chiunque si trovi sul percorso verso %1 potrebbe vedere la chiave.</translation>
    </message>
    <message>
        <source>Use an https address; plain http is for this computer only. Nothing was sent.</source>
        <translation>Usare un indirizzo https; http non cifrato vale solo per questo computer. Non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>There is no usable API key.</source>
        <translation>Non c&apos;è una chiave API utilizzabile.</translation>
    </message>
    <message>
        <source>Paste the key as it stands on the Secrets page of the Kombo dashboard. Nothing was sent.</source>
        <translation>Incollare la chiave così come appare nella pagina «Secrets» della dashboard di Kombo. Non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>The integration id is empty or holds characters that cannot be sent.</source>
        <translation>L&apos;ID dell&apos;integrazione è vuoto o contiene caratteri che non si possono inviare.</translation>
    </message>
    <message>
        <source>Correct the id; it looks like workday:HWUTwvyx2wLoSUHphiWVrp28. Nothing was sent.</source>
        <translation>Correggere l&apos;ID; ha la forma di workday:HWUTwvyx2wLoSUHphiWVrp28. Non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>Nothing is running at %1.</source>
        <translation>Nessun server risponde all&apos;indirizzo %1.</translation>
    </message>
    <message>
        <source>Check the address, or ask your admin whether it is blocked.</source>
        <translation>Controllare l&apos;indirizzo, oppure chiedere al proprio reparto IT se è bloccato.</translation>
    </message>
    <message>
        <source>The name %1 was not found.</source>
        <translation>Il nome %1 non è stato trovato.</translation>
    </message>
    <message>
        <source>Check the address and your network.</source>
        <translation>Controllare l&apos;indirizzo e la rete.</translation>
    </message>
    <message>
        <source>The connection to %1 broke before an answer came.</source>
        <translation>La connessione a %1 si è interrotta prima che arrivasse una risposta.</translation>
    </message>
    <message>
        <source>Nobody can do more than try again.</source>
        <translation>Nessuno può fare altro che riprovare.</translation>
    </message>
    <message>
        <source>The answer of %1 broke off.</source>
        <translation>La risposta di %1 si è interrotta.</translation>
    </message>
    <message>
        <source>%1 did not answer for 30 seconds.</source>
        <translation>%1 non ha risposto per 30 secondi.</translation>
    </message>
    <message>
        <source>The answer of %1 stopped half-way.</source>
        <translation>La risposta di %1 si è fermata a metà.</translation>
    </message>
    <message>
        <source>%1 sends too slowly to be useful.</source>
        <translation>%1 invia troppo lentamente per essere utile.</translation>
    </message>
    <message>
        <source>Nobody can do more than try again later.</source>
        <translation>Nessuno può fare altro che riprovare più tardi.</translation>
    </message>
    <message>
        <source>This computer is offline.</source>
        <translation>Questo computer non è in rete.</translation>
    </message>
    <message>
        <source>Check your network; loading again works once it is back.</source>
        <translation>Controllare la rete; quando sarà di nuovo disponibile si potrà ricaricare.</translation>
    </message>
    <message>
        <source>This computer has no free connections.</source>
        <translation>Questo computer non ha connessioni libere.</translation>
    </message>
    <message>
        <source>Close some programs and try again.</source>
        <translation>Chiudere alcuni programmi e riprovare.</translation>
    </message>
    <message>
        <source>The connection to %1 failed.</source>
        <translation>La connessione a %1 non è riuscita.</translation>
    </message>
    <message>
        <source>Check your network and try again; if it stays so, ask your admin.</source>
        <translation>Controllare la rete e riprovare; se non cambia, chiedere al proprio reparto IT.</translation>
    </message>
    <message>
        <source>The proxy of this network could not be reached.</source>
        <translation>Non è stato possibile raggiungere il proxy di questa rete.</translation>
    </message>
    <message>
        <source>Ask your admin for the right proxy settings.</source>
        <translation>Chiedere al proprio reparto IT le impostazioni corrette del proxy.</translation>
    </message>
    <message>
        <source>A proxy wants a password.</source>
        <translation>Un proxy richiede una password.</translation>
    </message>
    <message>
        <source>Ask your admin.</source>
        <translation>Chiedere al proprio reparto IT.</translation>
    </message>
    <message>
        <source>The proxy %2 wants a name and a password.</source>
        <translation>Il proxy %2 richiede un nome e una password.</translation>
    </message>
    <message>
        <source>Enter them; where you have none, ask your admin. Until then nothing can be loaded through it.</source>
        <translation>Inserirli; se non si hanno, chiedere al proprio reparto IT. Fino ad allora non è possibile caricare nulla tramite il proxy.</translation>
    </message>
    <message>
        <source>The proxy %2 did not accept the name and the password.</source>
        <translation>Il proxy %2 non ha accettato il nome e la password.</translation>
    </message>
    <message>
        <source>Enter them again, or ask your admin. They are not sent a second time; a proxy may lock an account.</source>
        <translation>Inserirli di nuovo, oppure chiedere al proprio reparto IT. Non vengono inviati automaticamente una seconda volta; un proxy può bloccare un account.</translation>
    </message>
    <message>
        <source>%1 could not prove its identity (self-signed certificate).</source>
        <translation>%1 non ha potuto dimostrare la propria identità (certificato autofirmato).</translation>
    </message>
    <message>
        <source>Ask your admin. Nothing was sent.</source>
        <translation>Chiedere al proprio reparto IT. Non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired.</source>
        <translation>Il certificato di %1 è scaduto.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock, then ask your admin. Nothing was sent.</source>
        <translation>Controllare l&apos;orologio di questo computer, poi chiedere al proprio reparto IT. Non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet.</source>
        <translation>Il certificato di %1 non è ancora valido.</translation>
    </message>
    <message>
        <source>The server at %1 identifies itself as %2.</source>
        <translation>Il server all&apos;indirizzo %1 si identifica come %2.</translation>
    </message>
    <message>
        <source>The issuer of %1&apos;s certificate is not known to this computer.</source>
        <translation>L&apos;emittente del certificato di %1 non è noto a questo computer.</translation>
    </message>
    <message>
        <source>Behind a company proxy, ask your admin. Nothing was sent.</source>
        <translation>Dietro un proxy aziendale, chiedere al proprio reparto IT. Non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid.</source>
        <translation>Il certificato di %1 non è valido.</translation>
    </message>
    <message>
        <source>%1 offers only outdated encryption.</source>
        <translation>%1 offre solo una cifratura obsoleta.</translation>
    </message>
    <message>
        <source>Your admin has to ask its operator. Nothing was sent.</source>
        <translation>Il Suo reparto IT deve chiedere al gestore del server. Non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>%1 does not speak https.</source>
        <translation>%1 non usa https.</translation>
    </message>
    <message>
        <source>Check the address. Nothing was sent.</source>
        <translation>Controllare l&apos;indirizzo. Non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>The secure connection to %1 could not be set up.</source>
        <translation>Non è stato possibile stabilire la connessione sicura a %1.</translation>
    </message>
    <message>
        <source>A firewall may be in between: ask your admin. Nothing was sent.</source>
        <translation>Potrebbe esserci un firewall: chiedere al proprio reparto IT. Non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>Something other than Kombo answers at %1.</source>
        <translation>All&apos;indirizzo %1 non risponde Kombo ma qualcos&apos;altro.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>Controllare l&apos;indirizzo.</translation>
    </message>
    <message>
        <source>The answer of %1 was not complete.</source>
        <translation>La risposta di %1 non era completa.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, Kombo has to look.</source>
        <translation>Riprovare; se non cambia, deve verificare Kombo.</translation>
    </message>
    <message>
        <source>The answer of %1 was empty or damaged.</source>
        <translation>La risposta di %1 era vuota o danneggiata.</translation>
    </message>
    <message>
        <source>%1 sent an empty answer (HTTP %3).</source>
        <translation>%1 ha inviato una risposta vuota (HTTP %3).</translation>
    </message>
    <message>
        <source>Try again, then ask Kombo.</source>
        <translation>Riprovare, poi chiedere a Kombo.</translation>
    </message>
    <message>
        <source>%1 sent only a part (HTTP %3).</source>
        <translation>%1 ha inviato solo una parte (HTTP %3).</translation>
    </message>
    <message>
        <source>%1 answered with HTTP %3, which Docket&apos;s network library does not understand.</source>
        <translation>%1 ha risposto con HTTP %3, che la libreria di rete di Docket non comprende.</translation>
    </message>
    <message>
        <source>Ask your admin whether a proxy adds it.</source>
        <translation>Chiedere al proprio reparto IT se è un proxy ad aggiungerlo.</translation>
    </message>
    <message>
        <source>%1 answered with HTTP %3 instead of orders.</source>
        <translation>%1 ha risposto con HTTP %3 invece che con incarichi.</translation>
    </message>
    <message>
        <source>Check the address and try again; if it stays so, ask Kombo.</source>
        <translation>Controllare l&apos;indirizzo e riprovare; se non cambia, chiedere a Kombo.</translation>
    </message>
    <message>
        <source>The page is far larger than any list of orders.</source>
        <translation>La pagina è molto più grande di qualsiasi elenco di incarichi.</translation>
    </message>
    <message>
        <source>Check the address; if it is right, Kombo has to look.</source>
        <translation>Controllare l&apos;indirizzo; se è corretto, deve verificare Kombo.</translation>
    </message>
    <message>
        <source>The answer of %1 is far too large.</source>
        <translation>La risposta di %1 è decisamente troppo grande.</translation>
    </message>
    <message>
        <source>The answer of %1 could not be unpacked.</source>
        <translation>Non è stato possibile decomprimere la risposta di %1.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, ask your admin whether a proxy changes answers.</source>
        <translation>Riprovare; se non cambia, chiedere al proprio reparto IT se un proxy modifica le risposte.</translation>
    </message>
    <message>
        <source>%1 used an encoding Docket did not ask for.</source>
        <translation>%1 ha usato una codifica che Docket non aveva chiesto.</translation>
    </message>
    <message>
        <source>Ask your admin whether a proxy changes answers.</source>
        <translation>Chiedere al proprio reparto IT se un proxy modifica le risposte.</translation>
    </message>
    <message>
        <source>The answer of %1 is not readable text.</source>
        <translation>La risposta di %1 non è un testo leggibile.</translation>
    </message>
    <message>
        <source>%1 points to %2; Docket does not take the key there.</source>
        <translation>%1 rimanda a %2; Docket non porta la chiave a quell&apos;indirizzo.</translation>
    </message>
    <message>
        <source>Check the address, or sign in to the network.</source>
        <translation>Controllare l&apos;indirizzo, oppure accedere alla rete.</translation>
    </message>
    <message>
        <source>%1 sent a redirect without an address.</source>
        <translation>%1 ha inviato un reindirizzamento senza indirizzo.</translation>
    </message>
    <message>
        <source>%1 redirects without end.</source>
        <translation>%1 reindirizza senza fine.</translation>
    </message>
    <message>
        <source>%1 sent a web page instead of orders.</source>
        <translation>%1 ha inviato una pagina web invece di incarichi.</translation>
    </message>
    <message>
        <source>You may have to sign in to this network.</source>
        <translation>Potrebbe essere necessario accedere a questa rete.</translation>
    </message>
    <message>
        <source>%1 did not send a list of orders.</source>
        <translation>%1 non ha inviato un elenco di incarichi.</translation>
    </message>
    <message>
        <source>The answer of %1 is nested too deeply to be read.</source>
        <translation>La risposta di %1 ha troppi livelli annidati per essere letta.</translation>
    </message>
    <message>
        <source>Kombo has to look.</source>
        <translation>Deve verificare Kombo.</translation>
    </message>
    <message>
        <source>Access was refused before Kombo was reached (HTTP 403).</source>
        <translation>L&apos;accesso è stato rifiutato prima di raggiungere Kombo (HTTP 403).</translation>
    </message>
    <message>
        <source>This address has no open orders (HTTP %3).</source>
        <translation>A questo indirizzo non ci sono incarichi aperti (HTTP %3).</translation>
    </message>
    <message>
        <source>Check the address; if it is right, the endpoint may have moved.</source>
        <translation>Controllare l&apos;indirizzo; se è corretto, l&apos;endpoint potrebbe essere stato spostato.</translation>
    </message>
    <message>
        <source>Kombo&apos;s list of open orders is not at this address any more (HTTP %3).</source>
        <translation>L&apos;elenco degli incarichi aperti di Kombo non è più a questo indirizzo (HTTP %3).</translation>
    </message>
    <message>
        <source>Switch this connection to the endpoint that took its place; if that fails too, check the address.</source>
        <translation>Passare con questa connessione all&apos;endpoint che lo sostituisce; se anche questo non riesce, controllare l&apos;indirizzo.</translation>
    </message>
    <message>
        <source>The key was refused.</source>
        <translation>La chiave è stata rifiutata.</translation>
    </message>
    <message>
        <source>Ask for a new one, or try the other region.</source>
        <translation>Chiederne una nuova, oppure provare l&apos;altra regione.</translation>
    </message>
    <message>
        <source>Kombo could not be reached through its gateway (HTTP %3).</source>
        <translation>Non è stato possibile raggiungere Kombo attraverso il suo gateway (HTTP %3).</translation>
    </message>
    <message>
        <source>Kombo is busy.</source>
        <translation>Kombo è occupato.</translation>
    </message>
    <message>
        <source>Kombo&apos;s side failed (HTTP %3).</source>
        <translation>Si è verificato un errore presso Kombo (HTTP %3).</translation>
    </message>
    <message>
        <source>Nobody but Kombo can act.</source>
        <translation>Solo Kombo può intervenire.</translation>
    </message>
    <message>
        <source>Kombo&apos;s pages repeat after page %4.</source>
        <translation>Le pagine di Kombo si ripetono dopo la pagina %4.</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) kept, more may exist; Kombo has to look.</source>
        <translation>
            <numerusform>%Ln incarico conservato, potrebbero essercene altri; deve verificare Kombo.</numerusform>
            <numerusform>%Ln incarichi conservati, potrebbero essercene altri; deve verificare Kombo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kombo sent page after page without a new order.</source>
        <translation>Kombo ha inviato una pagina dopo l’altra senza un nuovo incarico.</translation>
    </message>
    <message>
        <source>Loading stopped after %4 pages, more than any list of orders has.</source>
        <translation>Il caricamento si è fermato dopo %4 pagine, più di quante ne abbia qualsiasi elenco di incarichi.</translation>
    </message>
    <message>
        <source>Kombo sent a bookmark that is too long to be used.</source>
        <translation>Kombo ha inviato un segnalibro troppo lungo per essere usato.</translation>
    </message>
    <message>
        <source>Kombo no longer accepts its own bookmark.</source>
        <translation>Kombo non accetta più il proprio segnalibro.</translation>
    </message>
    <message numerus="yes">
        <source>Reload from the start; %n order(s) kept.</source>
        <translation>
            <numerusform>Ricaricare dall&apos;inizio; %Ln incarico conservato.</numerusform>
            <numerusform>Ricaricare dall&apos;inizio; %Ln incarichi conservati.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kombo sent a bookmark that is no text.</source>
        <translation>Kombo ha inviato un segnalibro che non è un testo.</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) could not be read.</source>
        <translation>
            <numerusform>Non è stato possibile leggere %Ln incarico.</numerusform>
            <numerusform>Non è stato possibile leggere %Ln incarichi.</numerusform>
        </translation>
    </message>
    <message>
        <source>All others are here. Copy these as received and show them to Kombo.</source>
        <translation>Tutti gli altri sono presenti. Copiare questi come ricevuti e mostrarli a Kombo.</translation>
    </message>
</context>
<context>
    <name>docket::HealthModel</name>
    <message>
        <source>Switched off</source>
        <translation>Disattivata</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Nessuna chiave</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>In attesa</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Caricamento</translation>
    </message>
    <message>
        <source>Retrying</source>
        <translation>Nuovo tentativo</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Aggiornata</translation>
    </message>
    <message>
        <source>Not complete</source>
        <translation>Non completa</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Non riuscita</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Interrotta</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connessione</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Integrazione</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Last complete</source>
        <translation>Ultima volta completa</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Incarichi</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>Ultimo errore</translation>
    </message>
</context>
<context>
    <name>docket::HealthView</name>
    <message>
        <source>Integrations</source>
        <translation>Integrazioni</translation>
    </message>
    <message>
        <source>Copy re&amp;port for support</source>
        <translation>Copia ra&amp;pporto per il supporto</translation>
    </message>
    <message>
        <source>&amp;Refresh this integration</source>
        <translation>&amp;Aggiorna questa integrazione</translation>
    </message>
    <message>
        <source>&amp;Edit connection…</source>
        <translation>&amp;Modifica connessione…</translation>
    </message>
    <message>
        <source>&amp;Copy row</source>
        <translation>&amp;Copia riga</translation>
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
        <translation>Aprire %1 nel browser?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
</context>
<context>
    <name>docket::LongTextView</name>
    <message>
        <source>Job description as text</source>
        <translation>Descrizione della posizione come testo</translation>
    </message>
</context>
<context>
    <name>docket::MainWindow</name>
    <message>
        <source>Filter cleared</source>
        <translation>Filtro cancellato</translation>
    </message>
    <message>
        <source>The filter is back</source>
        <translation>Il filtro è stato ripristinato</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n selected order(s) hidden by the filter were not</source>
        <comment>%1: what was copied</comment>
        <translation>
            <numerusform>%1; %Ln selezionato ma nascosto dal filtro non è incluso</numerusform>
            <numerusform>%1; %Ln selezionati ma nascosti dal filtro non sono inclusi</numerusform>
        </translation>
    </message>
    <message>
        <source>Addresses are hidden while personal data is masked</source>
        <translation>Gli indirizzi sono nascosti finché i dati personali sono mascherati</translation>
    </message>
    <message>
        <source>There is no e-mail address to write to</source>
        <translation>Non c&apos;è un indirizzo e-mail a cui scrivere</translation>
    </message>
</context>
<context>
    <name>docket::ManageViewsDialog</name>
    <message>
        <source>Manage views</source>
        <translation>Gestisci viste</translation>
    </message>
    <message>
        <source>The first nine open by Alt and their number.</source>
        <translation>Le prime nove si aprono con Alt e il loro numero.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Viste</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Sposta &amp;su</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Sposta &amp;giù</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Rinomina</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Elimina</translation>
    </message>
    <message>
        <source>A view needs a name.</source>
        <translation>Una vista deve avere un nome.</translation>
    </message>
    <message>
        <source>There is another view of this name.</source>
        <translation>Esiste un&apos;altra vista con questo nome.</translation>
    </message>
    <message>
        <source>%1, to be deleted</source>
        <comment>a view</comment>
        <translation>%1, da eliminare</translation>
    </message>
    <message>
        <source>&amp;Undo delete</source>
        <translation>&amp;Annulla eliminazione</translation>
    </message>
</context>
<context>
    <name>docket::ManualWindow</name>
    <message>
        <source>Previous match</source>
        <translation>Risultato precedente</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Risultato successivo</translation>
    </message>
    <message>
        <source>Manual – Docket</source>
        <translation>Manuale – Docket</translation>
    </message>
    <message>
        <source>Find in the manual</source>
        <translation>Cerca nel manuale</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Capitoli</translation>
    </message>
    <message>
        <source>Previous match (Shift+Return)</source>
        <translation>Risultato precedente (Maiusc+Invio)</translation>
    </message>
    <message>
        <source>Next match (Return)</source>
        <translation>Risultato successivo (Invio)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Non trovato</translation>
    </message>
</context>
<context>
    <name>docket::MarkingDesk</name>
    <message numerus="yes">
        <source>%n order(s) are as they were before</source>
        <translation>
            <numerusform>%n incarico è di nuovo come prima</numerusform>
            <numerusform>%n incarichi sono di nuovo come prima</numerusform>
        </translation>
    </message>
    <message>
        <source>The history is forgotten. It starts with the next load.</source>
        <translation>La cronologia è stata dimenticata. Ricomincia con il prossimo caricamento.</translation>
    </message>
    <message>
        <source>The history could not be removed. Try again when no other Docket is open.</source>
        <translation>Non è stato possibile rimuovere la cronologia. Riprovare quando non è aperto un altro Docket.</translation>
    </message>
    <message>
        <source>Nothing new is shown</source>
        <translation>Nulla di nuovo fra quelli mostrati</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) marked seen</source>
        <translation>
            <numerusform>%n incarico segnato come visto</numerusform>
            <numerusform>%n incarichi segnati come visti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) marked new</source>
        <translation>
            <numerusform>%n incarico segnato come nuovo</numerusform>
            <numerusform>%n incarichi segnati come nuovi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) marked done</source>
        <translation>
            <numerusform>%n incarico segnato come fatto</numerusform>
            <numerusform>%n incarichi segnati come fatti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) not done any more</source>
        <translation>
            <numerusform>%n incarico non è più fatto</numerusform>
            <numerusform>%n incarichi non sono più fatti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) snoozed until %1</source>
        <translation>
            <numerusform>%n incarico posticipato fino a %1</numerusform>
            <numerusform>%n incarichi posticipati fino a %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) not snoozed any more</source>
        <translation>
            <numerusform>%n incarico non è più posticipato</numerusform>
            <numerusform>%n incarichi non sono più posticipati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) marked asked</source>
        <translation>
            <numerusform>%n incarico segnato come sollecitato</numerusform>
            <numerusform>%n incarichi segnati come sollecitati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) not marked asked any more</source>
        <translation>
            <numerusform>%n incarico non è più segnato come sollecitato</numerusform>
            <numerusform>%n incarichi non sono più segnati come sollecitati</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a list</source>
        <translation>Apri un elenco</translation>
    </message>
    <message>
        <source>Lists (%1)</source>
        <translation>Elenchi (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>Tutti i file (%1)</translation>
    </message>
    <message>
        <source>Forget the history?</source>
        <translation>Dimenticare la cronologia?</translation>
    </message>
    <message>
        <source>What was seen here, what is done, snoozed or asked, and which orders are no longer open: all of it is removed from this computer, for the connections that are open. Nothing changes at Kombo.</source>
        <translation>Che cosa è stato visto qui, che cosa è fatto, posticipato o sollecitato e quali incarichi non sono più aperti: tutto questo viene rimosso da questo computer, per le connessioni aperte. Presso Kombo non cambia nulla.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Dimentica</translation>
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
        <translation>E-mail a %1</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Senza nome</translation>
    </message>
</context>
<context>
    <name>docket::MemoryWorker</name>
    <message numerus="yes">
        <source>%n order(s) that are no longer open cannot be named: the history of them is damaged.</source>
        <translation>
            <numerusform>Non è possibile nominare %n incarico non più aperto: la sua cronologia è danneggiata.</numerusform>
            <numerusform>Non è possibile nominare %n incarichi non più aperti: la loro cronologia è danneggiata.</numerusform>
        </translation>
    </message>
    <message>
        <source>The history file could not be removed: %1</source>
        <translation>Non è stato possibile rimuovere il file della cronologia: %1</translation>
    </message>
    <message>
        <source>The history could not be written. What you mark now may be lost.</source>
        <translation>Non è stato possibile scrivere la cronologia. Ciò che si segna ora può andare perso.</translation>
    </message>
</context>
<context>
    <name>docket::MoreChip</name>
    <message numerus="yes">
        <source>%n more terms</source>
        <translation>
            <numerusform>%Ln altro termine</numerusform>
            <numerusform>%Ln altri termini</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::NoticeBar</name>
    <message>
        <source>Details</source>
        <translation>Dettagli</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Chiudi questo messaggio</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>A message as a screen reader says it: its title and its text.</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Nascondi dettagli</translation>
    </message>
</context>
<context>
    <name>docket::Notifier</name>
    <message numerus="yes">
        <source>%n new order(s)</source>
        <translation>
            <numerusform>%n nuovo incarico</numerusform>
            <numerusform>%n nuovi incarichi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::OrderHeader</name>
    <message>
        <source>Reset columns</source>
        <translation>Reimposta colonne</translation>
    </message>
    <message>
        <source>As received</source>
        <translation>Come ricevuti</translation>
    </message>
    <message>
        <source>Sort ascending</source>
        <translation>Ordinamento crescente</translation>
    </message>
    <message>
        <source>Sort descending</source>
        <translation>Ordinamento decrescente</translation>
    </message>
    <message>
        <source>Also sort by this</source>
        <translation>Ordina anche per questa</translation>
    </message>
    <message>
        <source>Hide “%1”</source>
        <translation>Nascondi «%1»</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>Adatta larghezza</translation>
    </message>
</context>
<context>
    <name>docket::OrderMenu</name>
    <message>
        <source>Columns</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Mail candidate</source>
        <translation>E-mail al candidato</translation>
    </message>
    <message>
        <source>Mail the team</source>
        <translation>E-mail al team</translation>
    </message>
    <message>
        <source>Only “%1”</source>
        <translation>Solo «%1»</translation>
    </message>
    <message>
        <source>Exclude “%1”</source>
        <translation>Escludi «%1»</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation>Aggiungi «%1»</translation>
    </message>
    <message>
        <source>Orders of this candidate</source>
        <translation>Incarichi di questo candidato</translation>
    </message>
    <message>
        <source>Orders of this job</source>
        <translation>Incarichi di questa posizione</translation>
    </message>
</context>
<context>
    <name>docket::OrderOutput</name>
    <message>
        <source>There is no order to print</source>
        <translation>Non c&apos;è alcun incarico da stampare</translation>
    </message>
    <message>
        <source>There is no order to save</source>
        <translation>Non c&apos;è alcun incarico da salvare</translation>
    </message>
    <message>
        <source>Save order as PDF</source>
        <translation>Salva incarico come PDF</translation>
    </message>
    <message>
        <source>There are no orders to export</source>
        <translation>Non ci sono incarichi da esportare</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n order(s) to %1</source>
        <translation>
            <numerusform>%Ln incarico scritto in %1</numerusform>
            <numerusform>%Ln incarichi scritti in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %n cell(s) had to be cut</source>
        <comment>after what was written</comment>
        <translation>
            <numerusform>%1; è stato necessario tagliare %Ln cella</numerusform>
            <numerusform>%1; è stato necessario tagliare %Ln celle</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; personal data is masked</source>
        <comment>after what was written</comment>
        <translation>%1; i dati personali sono mascherati</translation>
    </message>
</context>
<context>
    <name>docket::OrderPrint</name>
    <message>
        <source>The order could not be printed</source>
        <translation>Non è stato possibile stampare l&apos;incarico</translation>
    </message>
    <message>
        <source>The order is on its way to the printer</source>
        <translation>L&apos;incarico è stato inviato alla stampante</translation>
    </message>
    <message>
        <source>Wrote the order to %1</source>
        <translation>Incarico scritto in %1</translation>
    </message>
</context>
<context>
    <name>docket::OrderTable</name>
    <message>
        <source>Orders</source>
        <translation>Incarichi</translation>
    </message>
</context>
<context>
    <name>docket::OrderTableModel</name>
    <message>
        <source>nothing remembered</source>
        <translation>nulla di memorizzato</translation>
    </message>
    <message>
        <source>%1, connection “%2”</source>
        <comment>an integration&apos;s ID</comment>
        <translation>%1, connessione «%2»</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>nascosto</translation>
    </message>
    <message>
        <source>not provided</source>
        <translation>non indicato</translation>
    </message>
    <message>
        <source>%1; job %2; package %3; location %4</source>
        <comment>a row of the table, read aloud</comment>
        <translation>%1; posizione %2; pacchetto %3; sede %4</translation>
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
        <translation>&amp;Integrazioni</translation>
    </message>
</context>
<context>
    <name>docket::PreferencesDialog</name>
    <message>
        <source>Preferences – Docket</source>
        <translation>Preferenze – Docket</translation>
    </message>
    <message>
        <source>Pages of the preferences</source>
        <translation>Pagine delle preferenze</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspetto</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Contrasto ele&amp;vato</translation>
    </message>
    <message>
        <source>D&amp;ensity</source>
        <translation>&amp;Altezza delle righe</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Altezza delle righe</translation>
    </message>
    <message>
        <source>How high the rows of the table are.</source>
        <translation>Quanto sono alte le righe della tabella.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Lingua</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Dates, numbers and sorting follow it.</source>
        <translation>Date, numeri e ordinamento la seguono.</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Caricamento</translation>
    </message>
    <message>
        <source>&amp;Refresh automatically</source>
        <translation>Aggiorna a&amp;utomaticamente</translation>
    </message>
    <message>
        <source>Refresh automatically</source>
        <translation>Aggiorna automaticamente</translation>
    </message>
    <message>
        <source>Counted from the end of the load before. What needs a person first, a key or a permission, is not asked again by itself.</source>
        <translation>L&apos;intervallo si conta dalla fine del caricamento precedente. Ciò che richiede prima una persona, cioè una chiave o un&apos;autorizzazione, non viene richiesto di nuovo automaticamente.</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>&amp;Between e-mail addresses</source>
        <translation>&amp;Fra gli indirizzi e-mail</translation>
    </message>
    <message>
        <source>Between e-mail addresses</source>
        <translation>Fra gli indirizzi e-mail</translation>
    </message>
    <message>
        <source>Outlook wants a semicolon where its own settings do not say otherwise, others a comma.</source>
        <translation>Outlook vuole un punto e virgola, salvo diversa indicazione nelle sue impostazioni; altri vogliono una virgola.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacy</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Incarichi</translation>
    </message>
    <message>
        <source>In memory only, until Docket ends. They reach the disk only where you copy or save them.</source>
        <translation>Solo in memoria, fino alla chiusura di Docket. Arrivano sul disco solo dove vengono copiati o salvati.</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>Chiavi API</translation>
    </message>
    <message>
        <source>In your desktop&apos;s password store, under the name docket. Never in a file.</source>
        <translation>Nell&apos;archivio delle password del desktop, con il nome docket. Mai in un file.</translation>
    </message>
    <message>
        <source>What you have seen, done and snoozed</source>
        <translation>Che cosa è stato visto, fatto e posticipato</translation>
    </message>
    <message>
        <source>As keyed hashes and sealed ids on this computer; nobody reads a name from them. Forget order history removes them. With a key for this session only, in memory.</source>
        <translation>Su questo computer, come impronte protette da una chiave e ID sigillati; nessuno può leggervi un nome. «Dimentica cronologia degli incarichi» li rimuove. Con una chiave solo per questa sessione: in memoria.</translation>
    </message>
    <message>
        <source>Connections, views and how the window looks</source>
        <translation>Connessioni, viste e aspetto della finestra</translation>
    </message>
    <message>
        <source>Settings file</source>
        <translation>File delle impostazioni</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtri</translation>
    </message>
    <message>
        <source>The last ones are in memory only: a filter can name a person. They last if you choose so here.</source>
        <translation>Gli ultimi sono solo in memoria: un filtro può nominare una persona. Vengono conservati se lo si sceglie qui.</translation>
    </message>
    <message>
        <source>&amp;Keep the filter history when Docket ends</source>
        <translation>&amp;Conserva la cronologia dei filtri alla chiusura di Docket</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Inviato</translation>
    </message>
    <message>
        <source>Questions about orders, to the address of your connection. What you mark goes into a folder of your team only if you choose so.</source>
        <translation>Domande sugli incarichi, all’indirizzo della Sua connessione. Ciò che segna finisce in una cartella del Suo team solo se lo sceglie.</translation>
    </message>
</context>
<context>
    <name>docket::ProgressLine</name>
    <message>
        <source>Loading</source>
        <translation>Caricamento</translation>
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
            <numerusform>%1, %Ln incarico</numerusform>
            <numerusform>%1, %Ln incarichi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::ProxyDialog</name>
    <message>
        <source>Password for the proxy</source>
        <translation>Password del proxy</translation>
    </message>
    <message>
        <source>The proxy %1 lets nothing through without a name and a password.</source>
        <translation>Il proxy %1 non lascia passare nulla senza un nome e una password.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Password</translation>
    </message>
    <message>
        <source>Used until you quit and kept nowhere. They go to this proxy and never to Kombo.</source>
        <translation>Valgono fino alla chiusura di Docket e non vengono conservati. Sono inviati a questo proxy e mai a Kombo.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Use and try again</source>
        <translation>Usa e riprova</translation>
    </message>
</context>
<context>
    <name>docket::Question</name>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
</context>
<context>
    <name>docket::RawView</name>
    <message>
        <source>Order as received</source>
        <translation>Incarico come ricevuto</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copia</translation>
    </message>
    <message>
        <source>Copy &amp;value</source>
        <translation>Copia &amp;valore</translation>
    </message>
    <message>
        <source>Copy &amp;path</source>
        <translation>Copia &amp;percorso</translation>
    </message>
</context>
<context>
    <name>docket::Report</name>
    <message>
        <source>Time: %1</source>
        <translation>Ora: %1</translation>
    </message>
    <message>
        <source>Region: %1</source>
        <translation>Regione: %1</translation>
    </message>
    <message>
        <source>Integration: %1</source>
        <translation>Integrazione: %1</translation>
    </message>
    <message>
        <source>What happened: %1</source>
        <translation>Che cosa è successo: %1</translation>
    </message>
    <message>
        <source>HTTP status: %1</source>
        <translation>Stato HTTP: %1</translation>
    </message>
    <message>
        <source>Page: %1</source>
        <translation>Pagina: %1</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Codice: %1</translation>
    </message>
    <message>
        <source>Title: %1</source>
        <translation>Titolo: %1</translation>
    </message>
    <message>
        <source>Message: %1</source>
        <translation>Messaggio: %1</translation>
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
        <translation>Buongiorno,

non riusciamo a leggere gli incarichi di assessment dal Suo sistema di gestione delle candidature (ATS) (integrazione %1).
%2 %3

Kombo comunica: %4

Potrebbe aiutarci?
</translation>
    </message>
    <message>
        <source>Hello,

we cannot read assessment orders from your applicant tracking system (integration %1).
%2 %3

Could you please help?
</source>
        <translation>Buongiorno,

non riusciamo a leggere gli incarichi di assessment dal Suo sistema di gestione delle candidature (ATS) (integrazione %1).
%2 %3

Potrebbe aiutarci?
</translation>
    </message>
</context>
<context>
    <name>docket::ResultLine</name>
    <message>
        <source>Clear</source>
        <translation>Cancella</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Cancella filtro</translation>
    </message>
</context>
<context>
    <name>docket::SaveViewDialog</name>
    <message>
        <source>Save as view</source>
        <translation>Salva come vista</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>There is a view of this name. It gets the filter, columns and sorting you see now.</source>
        <translation>Esiste una vista con questo nome. Riceve il filtro, le colonne e l&apos;ordinamento mostrati ora.</translation>
    </message>
    <message>
        <source>Keeps the filter, columns and sorting. It opens from the Filter menu, the first nine by Alt and their number.</source>
        <translation>Conserva filtro, colonne e ordinamento. Si apre dal menu «Filtro»; le prime nove con Alt e il loro numero.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Sostituisci</translation>
    </message>
    <message>
        <source>A view needs a name.</source>
        <translation>Una vista deve avere un nome.</translation>
    </message>
</context>
<context>
    <name>docket::SavedResponses</name>
    <message>
        <source>“%1” is empty.</source>
        <translation>«%1» è vuoto.</translation>
    </message>
    <message>
        <source>“%1” is no JSON, or ends too early.</source>
        <translation>«%1» non è JSON, oppure finisce troppo presto.</translation>
    </message>
    <message>
        <source>“%1” holds more than can be read at once.</source>
        <translation>«%1» contiene più di quanto si possa leggere in una volta.</translation>
    </message>
    <message>
        <source>“%1” is the answer to a request that failed; it holds no orders.</source>
        <translation>«%1» è la risposta a una richiesta non riuscita; non contiene incarichi.</translation>
    </message>
    <message>
        <source>“%1” holds no open orders.</source>
        <translation>«%1» non contiene incarichi aperti.</translation>
    </message>
    <message>
        <source>“%1” is no file.</source>
        <translation>«%1» non è un file.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>Non è possibile leggere «%1»: %2</translation>
    </message>
    <message>
        <source>“%1” is larger than 64 MB.</source>
        <translation>«%1» supera 64 MB.</translation>
    </message>
</context>
<context>
    <name>docket::Session</name>
    <message>
        <source>Settings cannot be saved on this computer; they last until you quit.</source>
        <translation>Non è possibile salvare le impostazioni su questo computer; valgono fino alla chiusura di Docket.</translation>
    </message>
    <message>
        <source>The key could not be removed from your password store: %1</source>
        <translation>Non è stato possibile rimuovere la chiave dall&apos;archivio delle password: %1</translation>
    </message>
    <message>
        <source>The sample server could not start: %1</source>
        <translation>Non è stato possibile avviare il server di esempio: %1</translation>
    </message>
    <message>
        <source>Demo (sample data)</source>
        <translation>Demo (dati di esempio)</translation>
    </message>
</context>
<context>
    <name>docket::ShortcutsWindow</name>
    <message>
        <source>What it does</source>
        <translation>Che cosa fa</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasti</translation>
    </message>
    <message>
        <source>Keyboard shortcuts – Docket</source>
        <translation>Scorciatoie da tastiera – Docket</translation>
    </message>
    <message>
        <source>Find a shortcut</source>
        <translation>Cerca una scorciatoia</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Scorciatoie da tastiera</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>menu or part of the window, what a key does</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No shortcut matches.</source>
        <translation>Nessuna scorciatoia corrisponde.</translation>
    </message>
</context>
<context>
    <name>docket::SideBar</name>
    <message>
        <source>Side bar</source>
        <translation>Barra laterale</translation>
    </message>
    <message>
        <source>Find in %1</source>
        <comment>the name of a facet</comment>
        <translation>Cerca in %1</translation>
    </message>
</context>
<context>
    <name>docket::SideBarModel</name>
    <message>
        <source>Views</source>
        <translation>Viste</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>Integrazioni</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connessioni</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nessun risultato</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <comment>values of a facet</comment>
        <translation>
            <numerusform>Mostra %Ln altro</numerusform>
            <numerusform>Mostra altri %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Mostra meno</translation>
    </message>
</context>
<context>
    <name>docket::SituationDisplay</name>
    <message>
        <source>Not connected</source>
        <translation>Non connesso</translation>
    </message>
</context>
<context>
    <name>docket::SnoozeDialog</name>
    <message>
        <source>Snooze until</source>
        <translation>Posticipa fino a</translation>
    </message>
    <message>
        <source>&amp;Day and time</source>
        <translation>&amp;Giorno e ora</translation>
    </message>
    <message>
        <source>Day and time</source>
        <translation>Giorno e ora</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Posticipa</translation>
    </message>
</context>
<context>
    <name>docket::SnoozeMenu</name>
    <message>
        <source>Snooze unti&amp;l</source>
        <translation>Po&amp;sticipa fino a</translation>
    </message>
    <message>
        <source>&amp;Today, %1</source>
        <translation>&amp;Oggi, %1</translation>
    </message>
    <message>
        <source>T&amp;omorrow, %1</source>
        <translation>&amp;Domani, %1</translation>
    </message>
    <message>
        <source>&amp;Monday, %1</source>
        <translation>&amp;Lunedì, %1</translation>
    </message>
    <message>
        <source>&amp;Another day…</source>
        <translation>&amp;Altro giorno…</translation>
    </message>
</context>
<context>
    <name>docket::StateRow</name>
    <message>
        <source>Done</source>
        <translation>Fatto</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Posticipa</translation>
    </message>
    <message>
        <source>Stop asking</source>
        <translation>Smetti di chiedere</translation>
    </message>
    <message>
        <source>What became of it?</source>
        <translation>Che ne è stato?</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Non fatto</translation>
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
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>selected orders that are hidden</comment>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Adesso</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Interrompi</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>Dati di esempio</translation>
    </message>
    <message>
        <source>Leave demo</source>
        <translation>Termina demo</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>Riprova adesso</translation>
    </message>
    <message>
        <source>Stop loading</source>
        <translation>Interrompi caricamento</translation>
    </message>
    <message>
        <source>Show the selected orders that the filter hides</source>
        <translation>Mostra gli incarichi selezionati che il filtro nasconde</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%Ln selezionato</numerusform>
            <numerusform>%Ln selezionati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected, %1 hidden by the filter</source>
        <translation>
            <numerusform>%Ln selezionato, nascosti dal filtro: %1</numerusform>
            <numerusform>%Ln selezionati, nascosti dal filtro: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::SummaryPane</name>
    <message>
        <source>No package provided</source>
        <translation>Nessun pacchetto indicato</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Candidato</translation>
    </message>
    <message>
        <source>No name provided</source>
        <translation>Nessun nome indicato</translation>
    </message>
    <message>
        <source>Package and customer</source>
        <translation>Pacchetto e cliente</translation>
    </message>
    <message>
        <source>More for this order</source>
        <translation>Altro su questo incarico</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefono</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Incarico</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Candidatura</translation>
    </message>
    <message>
        <source>Candidate ID</source>
        <translation>ID candidato</translation>
    </message>
    <message>
        <source>Here since</source>
        <translation>Qui dal</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Visto l&apos;ultima volta</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Che ne è stato</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Sollecitato</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Posizione</translation>
    </message>
    <message>
        <source>No job title provided</source>
        <translation>Nessun titolo della posizione indicato</translation>
    </message>
    <message>
        <source>Job code</source>
        <translation>Codice posizione</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Indirizzo</translation>
    </message>
    <message>
        <source>No location provided</source>
        <translation>Nessuna sede indicata</translation>
    </message>
    <message>
        <source>Location as received</source>
        <translation>Sede come ricevuta</translation>
    </message>
    <message>
        <source>Job ID</source>
        <translation>ID posizione</translation>
    </message>
    <message>
        <source>Country as received: %1</source>
        <translation>Paese come ricevuto: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other open order(s)</source>
        <translation>
            <numerusform>%Ln altro incarico aperto</numerusform>
            <numerusform>%Ln altri incarichi aperti</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows the open orders for this e-mail address.</source>
        <translation>Mostra gli incarichi aperti per questo indirizzo e-mail.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open in this job</source>
        <translation>
            <numerusform>%Ln aperto per questa posizione</numerusform>
            <numerusform>%Ln aperti per questa posizione</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows the open orders for jobs of this title.</source>
        <translation>Mostra gli incarichi aperti per le posizioni con questo titolo.</translation>
    </message>
    <message>
        <source>Sent in an unexpected form, see Raw: %1.</source>
        <translation>Inviato in una forma inattesa, vedere i dati grezzi: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) that Docket does not know are under Raw.</source>
        <translation>
            <numerusform>%Ln campo che Docket non conosce è nei dati grezzi.</numerusform>
            <numerusform>%Ln campi che Docket non conosce sono nei dati grezzi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Found in: %1</source>
        <translation>Trovato in: %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the places that a filter was found in</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creato</translation>
    </message>
</context>
<context>
    <name>docket::TeamFolder</name>
    <message>
        <source>%1 The team secret lasts until Docket ends.</source>
        <comment>why it cannot be kept, a sentence</comment>
        <translation>%1 Il segreto del team vale fino alla chiusura di Docket.</translation>
    </message>
    <message>
        <source>Folder of the team</source>
        <translation>Cartella del team</translation>
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
        <translation>Copia tutti gli indirizzi</translation>
    </message>
    <message>
        <source>Mail the team</source>
        <translation>E-mail al team</translation>
    </message>
    <message>
        <source>No hiring team: the customer&apos;s system sent none for this job.</source>
        <translation>Nessun team di selezione: il sistema del cliente non ne ha inviato uno per questa posizione.</translation>
    </message>
    <message>
        <source>Hiring team</source>
        <translation>Team di selezione</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more</source>
        <translation>
            <numerusform>Mostra %Ln altra persona</numerusform>
            <numerusform>Mostra altre %Ln persone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %L1 of %Ln more</source>
        <translation>
            <numerusform>Mostra %L1 di %Ln altra persona</numerusform>
            <numerusform>Mostra %L1 di altre %Ln persone</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::TeamPage</name>
    <message>
        <source>Choose a folder that all of your team can write in.</source>
        <translation>Scegliere una cartella in cui tutto il team può scrivere.</translation>
    </message>
    <message>
        <source>Enter the team secret.</source>
        <translation>Inserire il segreto del team.</translation>
    </message>
    <message>
        <source>The folder is being read…</source>
        <translation>Lettura della cartella…</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of the team</source>
        <translation>
            <numerusform>%n file del team</numerusform>
            <numerusform>%n file del team</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) passed over: damaged, or written with another secret</source>
        <translation>
            <numerusform>%n riga ignorata: danneggiata o scritta con un altro segreto</numerusform>
            <numerusform>%n righe ignorate: danneggiate o scritte con un altro segreto</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Share done, snoozed and asked with my team</source>
        <translation>&amp;Condividi con il mio team ciò che è fatto, posticipato e sollecitato</translation>
    </message>
    <message>
        <source>By way of a folder that all of you can write in, on a network drive or in a synchronised folder. No name and no id of an order can be read there.</source>
        <translation>Tramite una cartella in cui tutti possono scrivere, su un&apos;unità di rete o in una cartella sincronizzata. Lì non si può leggere alcun nome né alcun ID di un incarico.</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Scegli…</translation>
    </message>
    <message>
        <source>Choose the folder of the team</source>
        <translation>Scegli la cartella del team</translation>
    </message>
    <message>
        <source>Folder of the team</source>
        <translation>Cartella del team</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Cartella</translation>
    </message>
    <message>
        <source>&amp;Name that colleagues see</source>
        <translation>&amp;Nome che vedono i colleghi</translation>
    </message>
    <message>
        <source>Name that colleagues see</source>
        <translation>Nome che vedono i colleghi</translation>
    </message>
    <message>
        <source>&amp;Team secret</source>
        <translation>Segreto del &amp;team</translation>
    </message>
    <message>
        <source>Team secret</source>
        <translation>Segreto del team</translation>
    </message>
    <message>
        <source>&amp;Make one</source>
        <translation>&amp;Genera</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <translation>&amp;Usa</translation>
    </message>
    <message>
        <source>Use this team secret</source>
        <translation>Usa questo segreto del team</translation>
    </message>
    <message numerus="yes">
        <source>The same for all of you, at least %n character(s); one of you makes it and tells the others. Kept in your desktop&apos;s password store.</source>
        <translation>
            <numerusform>Lo stesso per tutti, di almeno %n carattere; uno lo genera e lo comunica agli altri. Viene conservato nell&apos;archivio delle password del desktop.</numerusform>
            <numerusform>Lo stesso per tutti, di almeno %n caratteri; uno lo genera e lo comunica agli altri. Viene conservato nell&apos;archivio delle password del desktop.</numerusform>
        </translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Ancora nessuna</translation>
    </message>
    <message>
        <source>In use; enter another one to change it</source>
        <translation>In uso; inserirne un altro per cambiarlo</translation>
    </message>
</context>
<context>
    <name>docket::TeamWorker</name>
    <message>
        <source>The team secret cannot be used: it has to have at least %1 characters.</source>
        <translation>Non è possibile usare il segreto del team: deve avere almeno %1 caratteri.</translation>
    </message>
    <message>
        <source>What you mark cannot be written down for your team: %1</source>
        <translation>Non è possibile scrivere per il team ciò che si segna: %1</translation>
    </message>
    <message>
        <source>The team folder is not there. What you mark is shared once it is back.</source>
        <translation>La cartella del team non c&apos;è. Ciò che si segna viene condiviso non appena torna disponibile.</translation>
    </message>
    <message>
        <source>Nothing can be written in the team folder.</source>
        <translation>Non è possibile scrivere nulla nella cartella del team.</translation>
    </message>
</context>
<context>
    <name>docket::TextPages</name>
    <message numerus="yes">
        <source>%n image(s) left out</source>
        <translation>
            <numerusform>%Ln immagine omessa</numerusform>
            <numerusform>%Ln immagini omesse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n style(s) left out</source>
        <translation>
            <numerusform>%Ln stile omesso</numerusform>
            <numerusform>%Ln stili omessi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n script(s) left out</source>
        <translation>
            <numerusform>%Ln script omesso</numerusform>
            <numerusform>%Ln script omessi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other part(s) left out</source>
        <translation>
            <numerusform>%Ln altra parte omessa</numerusform>
            <numerusform>%Ln altre parti omesse</numerusform>
        </translation>
    </message>
    <message>
        <source>The end of a very long text is left out</source>
        <translation>La parte finale di un testo molto lungo è omessa</translation>
    </message>
    <message>
        <source>Copy JSON</source>
        <translation>Copia JSON</translation>
    </message>
    <message>
        <source>Order text</source>
        <translation>Testo dell&apos;incarico</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrizione</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Dati grezzi</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifiche</translation>
    </message>
    <message>
        <source>Hidden while personal data is masked.</source>
        <translation>Nascosto finché i dati personali sono mascherati.</translation>
    </message>
    <message>
        <source>Show formatted</source>
        <translation>Mostra formattato</translation>
    </message>
    <message>
        <source>Show all as text</source>
        <translation>Mostra tutto come testo</translation>
    </message>
    <message>
        <source>As received, %1</source>
        <translation>Come ricevuto, %1</translation>
    </message>
    <message>
        <source>All of the text, unformatted</source>
        <translation>Tutto il testo, non formattato</translation>
    </message>
    <message>
        <source>No description provided</source>
        <translation>Nessuna descrizione indicata</translation>
    </message>
    <message>
        <source>not provided</source>
        <translation>non indicato</translation>
    </message>
    <message>
        <source>    before: %1</source>
        <translation>    prima: %1</translation>
    </message>
    <message>
        <source>    now: %1</source>
        <translation>    ora: %1</translation>
    </message>
    <message>
        <source>    Changed; earlier value not kept.</source>
        <translation>    Modificato; il valore precedente non è stato conservato.</translation>
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
        <translation>Mostrati: %L1</translation>
    </message>
</context>
<context>
    <name>docket::TileRow</name>
    <message>
        <source>Open</source>
        <comment>orders</comment>
        <translation>Aperti</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Richiede attenzione</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Candidati</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Posizioni</translation>
    </message>
    <message>
        <source>Different e-mail addresses. Press to see who has more than one open order.</source>
        <translation>Indirizzi e-mail diversi. Premere per vedere chi ha più di un incarico aperto.</translation>
    </message>
    <message>
        <source>New this session</source>
        <translation>Nuovi in questa sessione</translation>
    </message>
    <message>
        <source>What was seen, done or snoozed is remembered until Docket ends: the API key is used for this session only, or this is the demo.</source>
        <translation>Ciò che è stato visto, fatto o posticipato resta memorizzato fino alla chiusura di Docket: la chiave API è usata solo per questa sessione, oppure questa è la demo.</translation>
    </message>
</context>
<context>
    <name>docket::ToolBar</name>
    <message>
        <source>Side bar</source>
        <translation>Barra laterale</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aggiorna</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Incarichi</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Panoramica</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>Masked</source>
        <translation>Mascherati</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Esporta</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Visualizza</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Pagina</translation>
    </message>
    <message>
        <source>Filter orders</source>
        <translation>Filtra incarichi</translation>
    </message>
    <message>
        <source>Filter all fields, e.g. nurse berlin</source>
        <translation>Filtra tutti i campi, ad es. infermiere milano</translation>
    </message>
</context>
<context>
    <name>docket::TrendChart</name>
    <message>
        <source>Open per day</source>
        <translation>Aperti per giorno</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Oggi</translation>
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
        <translation>Giorno</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>orders</comment>
        <translation>Aperti</translation>
    </message>
    <message>
        <source>Open per day</source>
        <translation>Aperti per giorno</translation>
    </message>
    <message>
        <source>as seen by this computer</source>
        <translation>come visto da questo computer</translation>
    </message>
    <message>
        <source>Show as a chart</source>
        <translation>Mostra come grafico</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Mostra come tabella</translation>
    </message>
</context>
<context>
    <name>docket::ValueMenu</name>
    <message>
        <source>Copy “%1”</source>
        <translation>Copia «%1»</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copia</translation>
    </message>
    <message>
        <source>Only “%1”</source>
        <translation>Solo «%1»</translation>
    </message>
    <message>
        <source>Also “%1”</source>
        <translation>Anche «%1»</translation>
    </message>
    <message>
        <source>Exclude “%1”</source>
        <translation>Escludi «%1»</translation>
    </message>
</context>
<context>
    <name>docket::Window</name>
    <message>
        <source>Open saved response</source>
        <translation>Apri risposta salvata</translation>
    </message>
    <message>
        <source>Saved responses (%1)</source>
        <translation>Risposte salvate (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>Tutti i file (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln file</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::WindowRequests</name>
    <message>
        <source>Erase everything that Docket keeps?</source>
        <translation>Cancellare tutto ciò che Docket conserva?</translation>
    </message>
    <message>
        <source>All connections with their keys in the password store, what was seen and done, views, filters, how the window is arranged, settings, the log and the activity are removed from this computer. Docket ends then. At Kombo nothing changes, and keys stay valid.</source>
        <translation>Tutte le connessioni con le relative chiavi nell&apos;archivio delle password, ciò che è stato visto e fatto, viste, filtri, disposizione della finestra, impostazioni, log e attività vengono rimossi da questo computer. Poi Docket si chiude. Presso Kombo non cambia nulla e le chiavi restano valide.</translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation>Cancella tutto</translation>
    </message>
</context>
</TS>
