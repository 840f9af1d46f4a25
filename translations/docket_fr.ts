<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Compact</source>
        <comment>rows of the table</comment>
        <translation>&amp;Compacte</translation>
    </message>
    <message>
        <source>&amp;Normal</source>
        <comment>rows of the table</comment>
        <translation>&amp;Normale</translation>
    </message>
    <message>
        <source>&amp;Roomy</source>
        <comment>rows of the table</comment>
        <translation>&amp;Aérée</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>Comme le &amp;bureau</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>&amp;Never</source>
        <translation>&amp;Jamais</translation>
    </message>
    <message>
        <source>Every &amp;5 minutes</source>
        <translation>Toutes les &amp;5 minutes</translation>
    </message>
    <message>
        <source>Every &amp;15 minutes</source>
        <translation>Toutes les &amp;15 minutes</translation>
    </message>
    <message>
        <source>Every &amp;30 minutes</source>
        <translation>Toutes les &amp;30 minutes</translation>
    </message>
    <message>
        <source>Every &amp;hour</source>
        <translation>Toutes les &amp;heures</translation>
    </message>
    <message>
        <source>&amp;Tab-separated text</source>
        <translation>&amp;Texte séparé par des tabulations</translation>
    </message>
    <message>
        <source>&amp;CSV</source>
        <translation>&amp;CSV</translation>
    </message>
    <message>
        <source>&amp;Markdown table</source>
        <translation>Tableau &amp;Markdown</translation>
    </message>
    <message>
        <source>&amp;HTML table</source>
        <translation>Tableau &amp;HTML</translation>
    </message>
    <message>
        <source>&amp;JSON, whole orders</source>
        <translation>&amp;JSON, demandes entières</translation>
    </message>
    <message>
        <source>&amp;Webhook events</source>
        <translation>Événements &amp;webhook</translation>
    </message>
    <message>
        <source>Order &amp;IDs</source>
        <translation>&amp;ID des demandes</translation>
    </message>
    <message>
        <source>&amp;E-mail addresses</source>
        <translation>Adresses &amp;e-mail</translation>
    </message>
    <message>
        <source>&amp;Phone numbers</source>
        <translation>&amp;Numéros de téléphone</translation>
    </message>
    <message>
        <source>&amp;Comma</source>
        <comment>between e-mail addresses</comment>
        <translation>&amp;Virgule</translation>
    </message>
    <message>
        <source>&amp;Semicolon</source>
        <comment>between e-mail addresses</comment>
        <translation>&amp;Point-virgule</translation>
    </message>
    <message>
        <source>&amp;New line</source>
        <comment>between e-mail addresses</comment>
        <translation>&amp;Nouvelle ligne</translation>
    </message>
    <message>
        <source>New &amp;connection…</source>
        <translation>Nouvelle &amp;connexion…</translation>
    </message>
    <message>
        <source>Mana&amp;ge connections…</source>
        <translation>&amp;Gérer les connexions…</translation>
    </message>
    <message>
        <source>&amp;Edit connection…</source>
        <translation>&amp;Modifier la connexion…</translation>
    </message>
    <message>
        <source>Re&amp;move connection…</source>
        <translation>Su&amp;pprimer la connexion…</translation>
    </message>
    <message>
        <source>&amp;Open saved response…</source>
        <translation>&amp;Ouvrir une réponse enregistrée…</translation>
    </message>
    <message>
        <source>Close f&amp;ile</source>
        <translation>&amp;Fermer le fichier</translation>
    </message>
    <message>
        <source>Try with &amp;demo data</source>
        <translation>Essayer avec des &amp;données de démo</translation>
    </message>
    <message>
        <source>&amp;Leave demo</source>
        <translation>Qui&amp;tter la démo</translation>
    </message>
    <message>
        <source>E&amp;xport orders…</source>
        <translation>E&amp;xporter les demandes…</translation>
    </message>
    <message>
        <source>&amp;Save order as PDF…</source>
        <translation>&amp;Enregistrer la demande en PDF…</translation>
    </message>
    <message>
        <source>&amp;Print order…</source>
        <translation>&amp;Imprimer la demande…</translation>
    </message>
    <message>
        <source>Sim&amp;ulate an hour passing</source>
        <translation>Simuler le passage d’une &amp;heure</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy with &amp;headers</source>
        <translation>Copier avec les &amp;en-têtes</translation>
    </message>
    <message>
        <source>Copy c&amp;ell</source>
        <translation>Copier la ce&amp;llule</translation>
    </message>
    <message>
        <source>Copy a&amp;s</source>
        <translation>Copier en tant &amp;que</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Préférences…</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualiser</translation>
    </message>
    <message>
        <source>Refresh this &amp;integration</source>
        <translation>Actualiser cette &amp;intégration</translation>
    </message>
    <message>
        <source>&amp;Stop loading</source>
        <translation>Arrêter le char&amp;gement</translation>
    </message>
    <message>
        <source>&amp;Mail candidate</source>
        <translation>Écrire au can&amp;didat</translation>
    </message>
    <message>
        <source>Mail the &amp;team</source>
        <translation>Écrire à l’é&amp;quipe</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Traitée</translation>
    </message>
    <message>
        <source>Snoo&amp;ze…</source>
        <translation>&amp;Reporter…</translation>
    </message>
    <message>
        <source>No longer s&amp;noozed</source>
        <translation>Ne &amp;plus reporter</translation>
    </message>
    <message>
        <source>Mark s&amp;een</source>
        <translation>Marquer comme &amp;vue</translation>
    </message>
    <message>
        <source>Mark ne&amp;w</source>
        <translation>Marquer comme &amp;nouvelle</translation>
    </message>
    <message>
        <source>Mark &amp;all seen</source>
        <translation>Marquer to&amp;utes comme vues</translation>
    </message>
    <message>
        <source>Ne&amp;xt new order</source>
        <translation>Nouvelle demande &amp;suivante</translation>
    </message>
    <message>
        <source>&amp;Previous new order</source>
        <translation>Nouvelle demande pré&amp;cédente</translation>
    </message>
    <message>
        <source>C&amp;hase list…</source>
        <translation>&amp;Liste de relance…</translation>
    </message>
    <message>
        <source>C&amp;ompare with my list…</source>
        <translation>Comparer avec ma list&amp;e…</translation>
    </message>
    <message>
        <source>Tell the desktop of new &amp;orders</source>
        <translation>&amp;Signaler les nouvelles demandes sur le bureau</translation>
    </message>
    <message>
        <source>&amp;Forget order history…</source>
        <translation>&amp;Oublier l’historique des demandes…</translation>
    </message>
    <message>
        <source>&amp;Erase everything…</source>
        <translation>Tout &amp;effacer…</translation>
    </message>
    <message>
        <source>&amp;Filter orders</source>
        <translation>&amp;Filtrer les demandes</translation>
    </message>
    <message>
        <source>&amp;Clear filter</source>
        <translation>&amp;Effacer le filtre</translation>
    </message>
    <message>
        <source>O&amp;rders</source>
        <translation>&amp;Demandes</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>&amp;Vue d’ensemble</translation>
    </message>
    <message>
        <source>&amp;Side bar</source>
        <translation>&amp;Barre latérale</translation>
    </message>
    <message>
        <source>&amp;Detail</source>
        <translation>Détai&amp;l</translation>
    </message>
    <message>
        <source>Detail &amp;below the table</source>
        <translation>Détail so&amp;us le tableau</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Agrandir</translation>
    </message>
    <message>
        <source>&amp;Zoom out</source>
        <translation>&amp;Réduire</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>&amp;Taille réelle</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Colonnes</translation>
    </message>
    <message>
        <source>Sort b&amp;y</source>
        <translation>Trier &amp;par</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Contraste é&amp;levé</translation>
    </message>
    <message>
        <source>&amp;Mask personal data</source>
        <translation>&amp;Masquer les données personnelles</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>Panneau &amp;suivant</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>Panneau précéd&amp;ent</translation>
    </message>
    <message>
        <source>&amp;Health of the integrations</source>
        <translation>É&amp;tat des intégrations</translation>
    </message>
    <message>
        <source>&amp;Activity…</source>
        <translation>&amp;Activité…</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manuel</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Raccourcis &amp;clavier</translation>
    </message>
    <message>
        <source>&amp;About Docket</source>
        <translation>À &amp;propos de Docket</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>À propos de &amp;Qt</translation>
    </message>
    <message>
        <source>Between &amp;addresses</source>
        <translation>Entre les &amp;adresses</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>Co&amp;nnections</source>
        <translation>Co&amp;nnexions</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>D&amp;ensity</source>
        <translation>De&amp;nsité</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>T&amp;hème</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>Lan&amp;gue</translation>
    </message>
    <message>
        <source>&amp;Orders</source>
        <translation>De&amp;mandes</translation>
    </message>
    <message>
        <source>Refresh a&amp;utomatically</source>
        <translation>Actualiser auto&amp;matiquement</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Outils</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>Stop asking what &amp;became of orders</source>
        <translation>Arrêter d’interroger &amp;Kombo sur leur sort</translation>
    </message>
    <message>
        <source>What &amp;became of it?</source>
        <translation>Qu’est-elle devenue chez &amp;Kombo&#x202f;?</translation>
    </message>
    <message>
        <source>Stop asking when orders were &amp;created</source>
        <translation>Arrêter d’interroger sur la date de créati&amp;on</translation>
    </message>
    <message>
        <source>When was it &amp;created?</source>
        <translation>Date de créati&amp;on&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>When was it &amp;created? (up to %n request(s))</source>
        <translation>
            <numerusform>Date de créati&amp;on&#x202f;? (au plus %n requête)</numerusform>
            <numerusform>Date de créati&amp;on&#x202f;? (au plus %n requêtes)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeText</name>
    <message>
        <source>Candidate or package</source>
        <translation>Candidat ou pack</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Hiring team</source>
        <translation>Équipe de recrutement</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Candidat</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Pack</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Candidature</translation>
    </message>
    <message>
        <source>Candidate ID</source>
        <translation>ID du candidat</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Intitulé du poste</translation>
    </message>
    <message>
        <source>Job code</source>
        <translation>Code du poste</translation>
    </message>
    <message>
        <source>Job ID</source>
        <translation>ID du poste</translation>
    </message>
</context>
<context>
    <name>ChaseList</name>
    <message>
        <source>Order %1</source>
        <translation>Demande %1</translation>
    </message>
    <message>
        <source>- %1, %2: %3</source>
        <comment>candidate, job, what is missing</comment>
        <translation>- %1, %2&#x202f;: %3</translation>
    </message>
    <message>
        <source>no job title</source>
        <translation>sans intitulé de poste</translation>
    </message>
    <message numerus="yes">
        <source>Something is missing for %n candidate(s)</source>
        <translation>
            <numerusform>Il manque des informations pour %n candidat</numerusform>
            <numerusform>Il manque des informations pour %n candidats</numerusform>
        </translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>Bonjour,</translation>
    </message>
    <message>
        <source>Hello %1,</source>
        <translation>Bonjour %1,</translation>
    </message>
    <message numerus="yes">
        <source>we cannot start the check for %n candidate(s) yet, because this is missing:</source>
        <translation>
            <numerusform>Nous ne pouvons pas encore commencer la vérification pour %n candidat, car il manque ceci&#x202f;:</numerusform>
            <numerusform>Nous ne pouvons pas encore commencer la vérification pour %n candidats, car il manque ceci&#x202f;:</numerusform>
        </translation>
    </message>
    <message>
        <source>Please add it in your recruiting system. Thank you!</source>
        <translation>Veuillez compléter ces informations dans votre système de recrutement. Merci&#x202f;!</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>json (an array, unless given), ndjson, webhook (one event a line), csv, tsv, xlsx, md or html.</source>
        <translation>json (un tableau, par défaut), ndjson, webhook (un événement par ligne), csv, tsv, xlsx, md ou html.</translation>
    </message>
    <message>
        <source>Of csv, tsv, xlsx, md and html: fields by their paths, such as id,candidate.email; all of them unless given.</source>
        <translation>Pour csv, tsv, xlsx, md et html&#x202f;: champs désignés par leur chemin, par exemple id,candidate.email&#x202f;; tous par défaut.</translation>
    </message>
    <message>
        <source>Of csv: programs (values as received, unless given) or spreadsheets (safe to open in one).</source>
        <translation>Pour csv&#x202f;: programs (valeurs telles que reçues, par défaut) ou spreadsheets (sans risque dans un tableur).</translation>
    </message>
    <message>
        <source>Write to this file; - is the standard output.</source>
        <translation>Écrire dans ce fichier&#x202f;; - désigne la sortie standard.</translation>
    </message>
    <message>
        <source>Open the window on sample orders, served on this computer.</source>
        <translation>Ouvrir la fenêtre avec des demandes d’exemple, fournies par cet ordinateur.</translation>
    </message>
    <message>
        <source>Colours of the window: system, light or dark.</source>
        <translation>Couleurs de la fenêtre&#x202f;: system, light (clair) ou dark (sombre).</translation>
    </message>
    <message>
        <source>Open the window on a saved response; may be given several times.</source>
        <translation>Ouvrir la fenêtre avec une réponse enregistrée&#x202f;; peut être indiqué plusieurs fois.</translation>
    </message>
    <message>
        <source>Fetch open orders and write them; needs no display.</source>
        <translation>Récupérer les demandes ouvertes et les écrire&#x202f;; ne nécessite pas d’écran.</translation>
    </message>
    <message>
        <source>Fetch from a saved connection.</source>
        <translation>Récupérer depuis une connexion enregistrée.</translation>
    </message>
    <message>
        <source>Fetch from this address, such as https://api.kombo.dev/v1.</source>
        <translation>Récupérer depuis cette adresse, par exemple https://api.kombo.dev/v1.</translation>
    </message>
    <message>
        <source>Fetch this integration; may be given several times.</source>
        <translation>Récupérer cette intégration&#x202f;; peut être indiqué plusieurs fois.</translation>
    </message>
    <message>
        <source>Orders per request, 1 to 250; 250 unless given.</source>
        <translation>Demandes par requête, de 1 à 250&#x202f;; 250 par défaut.</translation>
    </message>
    <message>
        <source>Write only the orders that match, as the filter box would.</source>
        <translation>Écrire seulement les demandes qui correspondent, comme le ferait la zone de filtre.</translation>
    </message>
    <message>
        <source>Write only orders that are not in this list of ids, e-mail addresses or rows of CSV; - is the standard input. Exit code 7 when there are any.</source>
        <translation>Écrire seulement les demandes qui ne sont pas dans cette liste d’ID, d’adresses e-mail ou de lignes CSV&#x202f;; - désigne l’entrée standard. Code de retour 7 s’il y en a.</translation>
    </message>
    <message>
        <source>Read the API key from the standard input.</source>
        <translation>Lire la clé API depuis l’entrée standard.</translation>
    </message>
    <message>
        <source>List the saved connections: name, address, on or off, integrations; needs no display.</source>
        <translation>Lister les connexions enregistrées&#x202f;: nom, adresse, activée (on) ou désactivée (off), intégrations&#x202f;; ne nécessite pas d’écran.</translation>
    </message>
    <message>
        <source>Serve sample orders on this computer; needs no display.</source>
        <translation>Fournir des demandes d’exemple sur cet ordinateur&#x202f;; ne nécessite pas d’écran.</translation>
    </message>
    <message>
        <source>Port of the sample server; 0 takes a free one.</source>
        <translation>Port du serveur d’exemple&#x202f;; 0 en prend un libre.</translation>
    </message>
    <message>
        <source>Orders of its first integration.</source>
        <translation>Demandes de sa première intégration.</translation>
    </message>
    <message>
        <source>Milliseconds it waits before each answer.</source>
        <translation>Millisecondes d’attente avant chaque réponse.</translation>
    </message>
    <message>
        <source>Erase what Docket keeps on this computer: connections and their keys, what was seen and done, views, settings, log. Asks first; needs no display.</source>
        <translation>Effacer ce que Docket conserve sur cet ordinateur&#x202f;: connexions et leurs clés, ce qui a été vu et traité, vues, réglages, journal. Demande d’abord une confirmation&#x202f;; ne nécessite pas d’écran.</translation>
    </message>
    <message>
        <source>Erase without asking.</source>
        <translation>Effacer sans demander de confirmation.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Afficher cette aide.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Afficher la version.</translation>
    </message>
    <message>
        <source>--%1 must be a whole number from %2 to %3.</source>
        <translation>--%1 doit être un nombre entier de %2 à %3.</translation>
    </message>
    <message>
        <source>Give either --connection or --server, not both.</source>
        <translation>Indiquez --connection ou --server, pas les deux.</translation>
    </message>
    <message>
        <source>--connection needs the name of a saved connection.</source>
        <translation>--connection nécessite le nom d’une connexion enregistrée.</translation>
    </message>
    <message>
        <source>--fetch needs --server and --integration, or --connection.</source>
        <translation>--fetch nécessite --server et --integration, ou --connection.</translation>
    </message>
    <message>
        <source>--server must be an address such as https://api.kombo.dev/v1, without user name, question mark or number sign.</source>
        <translation>--server doit être une adresse comme https://api.kombo.dev/v1, sans nom d’utilisateur, point d’interrogation ni dièse.</translation>
    </message>
    <message>
        <source>--columns goes with --format csv, tsv, xlsx, md and html.</source>
        <translation>--columns va avec --format csv, tsv, xlsx, md et html.</translation>
    </message>
    <message>
        <source>--columns: there is no field “%1”. The fields are %2.</source>
        <translation>--columns&#x202f;: il n’y a pas de champ «&#x202f;%1&#x202f;». Les champs sont %2.</translation>
    </message>
    <message>
        <source>--columns names “%1” twice.</source>
        <translation>--columns cite «&#x202f;%1&#x202f;» deux fois.</translation>
    </message>
    <message>
        <source>--profile must be programs or spreadsheets.</source>
        <translation>--profile doit être programs ou spreadsheets.</translation>
    </message>
    <message>
        <source>--profile goes with --format csv.</source>
        <translation>--profile va avec --format csv.</translation>
    </message>
    <message>
        <source>--format must be json, ndjson, webhook, csv, tsv, xlsx, md or html.</source>
        <translation>--format doit être json, ndjson, webhook, csv, tsv, xlsx, md ou html.</translation>
    </message>
    <message>
        <source>--integration must be an id such as workday:HWUTwvyx2wLoSUHphiWVrp28.</source>
        <translation>--integration doit être un ID comme workday:HWUTwvyx2wLoSUHphiWVrp28.</translation>
    </message>
    <message>
        <source>--filter is not understood. %1</source>
        <comment>%1 is a sentence that says why</comment>
        <translation>--filter n’est pas compris. %1</translation>
    </message>
    <message>
        <source>--filter asks what is remembered of orders (is:new, waiting: and the like), which only the window knows.</source>
        <translation>--filter porte sur ce qui est retenu des demandes (is:new, waiting: et autres), que seule la fenêtre connaît.</translation>
    </message>
    <message>
        <source>--output needs the name of a file, or - for the standard output.</source>
        <translation>--output nécessite le nom d’un fichier, ou - pour la sortie standard.</translation>
    </message>
    <message>
        <source>--compare needs the name of a file, or - for the standard input.</source>
        <translation>--compare nécessite le nom d’un fichier, ou - pour l’entrée standard.</translation>
    </message>
    <message>
        <source>--open-file needs the name of a file.</source>
        <translation>--open-file nécessite le nom d’un fichier.</translation>
    </message>
    <message>
        <source>Give either --demo or --open-file, not both.</source>
        <translation>Indiquez --demo ou --open-file, pas les deux.</translation>
    </message>
    <message>
        <source>--theme must be system, light or dark.</source>
        <translation>--theme doit être system, light ou dark.</translation>
    </message>
    <message>
        <source>--%1 does not go with the other options; see --help.</source>
        <translation>--%1 ne va pas avec les autres options&#x202f;; voir --help.</translation>
    </message>
    <message>
        <source>There is an argument that belongs to no option; see --help.</source>
        <translation>Un argument n’appartient à aucune option&#x202f;; voir --help.</translation>
    </message>
    <message>
        <source>%1; see --help.</source>
        <comment>what is wrong with the command line</comment>
        <translation>%1&#x202f;; voir --help.</translation>
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
        <translation>Affiche les demandes ouvertes (évaluation et vérification des antécédents) qui
attendent chez Kombo.

  docket                    ouvre la fenêtre
  docket --demo             l’ouvre avec des demandes d’exemple
  docket --fetch --server URL --integration ID --key-stdin
                            écrit les demandes ouvertes sur la sortie standard

La clé API vient de --key-stdin, de la connexion enregistrée ou de la variable
d’environnement DOCKET_API_KEY, dans cet ordre&#x202f;; jamais d’un argument.

Codes de retour de --fetch&#x202f;: 0 toutes les demandes écrites&#x202f;; 2 la ligne de
commande&#x202f;; 3 aucune demande, la cause est la clé, l’intégration ou sa
configuration&#x202f;; 4 demandes écrites et quelque chose manque&#x202f;; 5 aucune demande,
la cause est le réseau, le serveur ou une limite&#x202f;; 6 la sortie n’a pas pu être
écrite&#x202f;; 7 avec --compare, tout va bien et des demandes ne sont pas dans la liste.
--erase se termine avec 0 quand il ne reste rien, avec 2 s’il n’y a pas eu de
confirmation ou si une fenêtre est ouverte, avec 6 si quelque chose n’a pas pu
être supprimé.</translation>
    </message>
    <message>
        <source>There is no display to open the window on; --help tells what works without one.</source>
        <translation>Il n’y a pas d’écran sur lequel ouvrir la fenêtre&#x202f;; --help indique ce qui fonctionne sans écran.</translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copie)</translation>
    </message>
    <message>
        <source>%1 (copy %2)</source>
        <translation>%1 (copie %2)</translation>
    </message>
</context>
<context>
    <name>DemoServer</name>
    <message>
        <source>The sample server could not start: %1</source>
        <translation>Le serveur d’exemple n’a pas pu démarrer&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>EraseCommand</name>
    <message>
        <source>none</source>
        <comment>saved connections</comment>
        <translation>aucune</translation>
    </message>
    <message>
        <source>This removes from this computer what Docket keeps: the connections (%1) and their API keys in your password store; which orders were seen, done, snoozed or asked about; views, filters and their history; how the window is arranged; the settings; the log file. It cannot be undone. What you exported stays. Nothing changes at Kombo, where the keys stay valid. These folders go:</source>
        <translation>Ce que Docket conserve est supprimé de cet ordinateur&#x202f;: les connexions (%1) et leurs clés API dans votre gestionnaire de mots de passe&#x202f;; quelles demandes ont été vues, traitées, reportées ou relancées&#x202f;; les vues, les filtres et leur historique&#x202f;; la disposition de la fenêtre&#x202f;; les réglages&#x202f;; le fichier journal. Cette action est irréversible. Ce que vous avez exporté reste. Rien ne change chez Kombo, où les clés restent valides. Ces dossiers disparaissent&#x202f;:</translation>
    </message>
    <message>
        <source>Type yes to erase everything: </source>
        <translation>Tapez oui pour tout effacer&#x202f;: </translation>
    </message>
    <message>
        <source>yes</source>
        <comment>the answer to: type yes</comment>
        <translation>oui</translation>
    </message>
    <message>
        <source>Docket is open, and would write anew what is erased; quit it first.</source>
        <translation>Docket est ouvert et écrirait à nouveau ce qui est effacé&#x202f;; quittez-le d’abord.</translation>
    </message>
    <message>
        <source>--erase asks first, and there is no terminal to ask on; --yes erases without asking.</source>
        <translation>--erase demande d’abord une confirmation, et il n’y a pas de terminal où la demander&#x202f;; --yes efface sans demander.</translation>
    </message>
    <message>
        <source>Nothing was erased.</source>
        <translation>Rien n’a été effacé.</translation>
    </message>
    <message>
        <source>Nothing of Docket is left on this computer.</source>
        <translation>Il ne reste rien de Docket sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Something could not be erased.</source>
        <translation>Quelque chose n’a pas pu être effacé.</translation>
    </message>
    <message>
        <source>The keys stay valid at Kombo until somebody withdraws them there.</source>
        <translation>Les clés restent valides chez Kombo jusqu’à ce que quelqu’un les y révoque.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>ExportFormat</name>
    <message>
        <source>Excel workbook (.xlsx)</source>
        <translation>Classeur Excel (.xlsx)</translation>
    </message>
    <message>
        <source>CSV for programs (.csv)</source>
        <translation>CSV pour programmes (.csv)</translation>
    </message>
    <message>
        <source>CSV for spreadsheets (.csv)</source>
        <translation>CSV pour tableurs (.csv)</translation>
    </message>
    <message>
        <source>Tab-separated text (.tsv)</source>
        <translation>Texte séparé par des tabulations (.tsv)</translation>
    </message>
    <message>
        <source>HTML page (.html)</source>
        <translation>Page HTML (.html)</translation>
    </message>
    <message>
        <source>Markdown table (.md)</source>
        <translation>Tableau Markdown (.md)</translation>
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
        <translation>Événements webhook (.ndjson)</translation>
    </message>
    <message>
        <source>Webhook events (.json)</source>
        <translation>Événements webhook (.json)</translation>
    </message>
    <message>
        <source>Contacts (.vcf)</source>
        <translation>Contacts (.vcf)</translation>
    </message>
    <message>
        <source>phones, ids and leading zeros stay as they are</source>
        <translation>téléphones, ID et zéros initiaux restent tels quels</translation>
    </message>
    <message>
        <source>every value as received</source>
        <translation>chaque valeur telle que reçue</translation>
    </message>
    <message>
        <source>an apostrophe keeps formulas and numbers as text</source>
        <translation>une apostrophe garde formules et nombres en texte</translation>
    </message>
    <message>
        <source>for mails and browsers</source>
        <translation>pour les e-mails et navigateurs</translation>
    </message>
    <message>
        <source>for tickets and wikis</source>
        <translation>pour les tickets et les wikis</translation>
    </message>
    <message>
        <source>whole orders as received, in an array</source>
        <translation>demandes entières telles que reçues, dans un tableau JSON</translation>
    </message>
    <message>
        <source>whole orders as received, one a line</source>
        <translation>demandes entières telles que reçues, une par ligne</translation>
    </message>
    <message>
        <source>as Kombo would have sent them, one a line</source>
        <translation>tels que Kombo les aurait envoyés, un par ligne</translation>
    </message>
    <message>
        <source>as Kombo would have sent them, in an array</source>
        <translation>tels que Kombo les aurait envoyés, dans un tableau JSON</translation>
    </message>
    <message>
        <source>a vCard for each candidate</source>
        <translation>une vCard pour chaque candidat</translation>
    </message>
</context>
<context>
    <name>ExportJob</name>
    <message>
        <source>Choose at least one column.</source>
        <translation>Choisissez au moins une colonne.</translation>
    </message>
    <message>
        <source>While personal data is masked there are no contacts to export.</source>
        <translation>Tant que les données personnelles sont masquées, il n’y a pas de contacts à exporter.</translation>
    </message>
</context>
<context>
    <name>FacetRow</name>
    <message numerus="yes">
        <source>%1, %n order(s)</source>
        <comment>a value and its count, read aloud</comment>
        <translation>
            <numerusform>%1, %Ln demande</numerusform>
            <numerusform>%1, %Ln demandes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n order(s), chosen</source>
        <comment>a value and its count, read aloud</comment>
        <translation>
            <numerusform>%1, %Ln demande, valeur choisie</numerusform>
            <numerusform>%1, %Ln demandes, valeur choisie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n order(s), excluded</source>
        <comment>a value and its count, read aloud</comment>
        <translation>
            <numerusform>%1, %Ln demande, valeur exclue</numerusform>
            <numerusform>%1, %Ln demandes, valeur exclue</numerusform>
        </translation>
    </message>
    <message>
        <source>Masked</source>
        <translation>Masqué</translation>
    </message>
    <message>
        <source>%1, failed</source>
        <comment>an integration, read aloud</comment>
        <translation>%1, en échec</translation>
    </message>
    <message>
        <source>%1, closed</source>
        <comment>a section, read aloud</comment>
        <translation>%1, repliée</translation>
    </message>
    <message>
        <source>%1, open</source>
        <comment>a section, read aloud</comment>
        <translation>%1, dépliée</translation>
    </message>
    <message>
        <source>%1, shown now</source>
        <comment>a saved view, read aloud</comment>
        <translation>%1, affichée actuellement</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n order(s), shown now</source>
        <comment>which orders are looked at, read aloud</comment>
        <translation>
            <numerusform>%1, %n demande, affichage actuel</numerusform>
            <numerusform>%1, %n demandes, affichage actuel</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterCompletion</name>
    <message>
        <source>Is there</source>
        <comment>the field of an order has a value</comment>
        <translation>Est présent</translation>
    </message>
    <message>
        <source>Is missing</source>
        <translation>Manque</translation>
    </message>
    <message>
        <source>Is not, needs not</source>
        <translation>N’est pas, n’est pas à vérifier</translation>
    </message>
    <message>
        <source>Is, or needs attention</source>
        <translation>Est, ou est à vérifier</translation>
    </message>
    <message>
        <source>%1 is not</source>
        <comment>a field: Country is not …</comment>
        <translation>%1 n’est pas</translation>
    </message>
    <message>
        <source>%1 is</source>
        <comment>a field: Country is …</comment>
        <translation>%1 est</translation>
    </message>
</context>
<context>
    <name>FilterText</name>
    <message>
        <source>All open</source>
        <translation>Toutes les ouvertes</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Job code</source>
        <translation>Code du poste</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Candidat</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Hiring team</source>
        <translation>Équipe de recrutement</translation>
    </message>
    <message>
        <source>Recruiter</source>
        <translation>Recruteur</translation>
    </message>
    <message>
        <source>Hiring manager</source>
        <translation>Responsable du recrutement</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Pack</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Candidature</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Intégration</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Any field</source>
        <translation>N’importe quel champ</translation>
    </message>
    <message>
        <source>No phone number</source>
        <translation>Aucun numéro de téléphone</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Aucun nom</translation>
    </message>
    <message>
        <source>E-mail malformed</source>
        <translation>E-mail mal formé</translation>
    </message>
    <message>
        <source>No location</source>
        <translation>Aucun lieu</translation>
    </message>
    <message>
        <source>Country not recognised</source>
        <translation>Pays non reconnu</translation>
    </message>
    <message>
        <source>No recruiter</source>
        <translation>Aucun recruteur</translation>
    </message>
    <message>
        <source>No description</source>
        <translation>Aucune description</translation>
    </message>
    <message>
        <source>Duplicate candidate</source>
        <translation>Candidat en double</translation>
    </message>
    <message>
        <source>Anything</source>
        <translation>N’importe quelle raison</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>À traiter</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouvelle</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiée</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Traitée</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Reportée</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Relancée</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>Dans la liste</translation>
    </message>
    <message>
        <source>Not in the list</source>
        <translation>Hors de la liste</translation>
    </message>
    <message>
        <source>No longer open</source>
        <translation>N’est plus ouverte</translation>
    </message>
    <message>
        <source>Since today</source>
        <translation>Depuis aujourd’hui</translation>
    </message>
    <message>
        <source>1–2 days</source>
        <translation>1–2 jours</translation>
    </message>
    <message>
        <source>3–7 days</source>
        <translation>3–7 jours</translation>
    </message>
    <message>
        <source>Over a week</source>
        <translation>Plus d’une semaine</translation>
    </message>
    <message>
        <source>Over a month</source>
        <translation>Plus d’un mois</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>KeyVault</name>
    <message>
        <source>No password store is running on this desktop.</source>
        <translation>Aucun gestionnaire de mots de passe ne fonctionne sur ce bureau.</translation>
    </message>
    <message>
        <source>Your password store is locked.</source>
        <translation>Votre gestionnaire de mots de passe est verrouillé.</translation>
    </message>
    <message>
        <source>Your password store denied access to the key.</source>
        <translation>Votre gestionnaire de mots de passe a refusé l’accès à la clé.</translation>
    </message>
    <message>
        <source>The saved key is not there any more.</source>
        <translation>La clé enregistrée n’est plus là.</translation>
    </message>
    <message>
        <source>The saved key cannot be found: it was removed, or your password store is locked.</source>
        <translation>La clé enregistrée est introuvable&#x202f;: elle a été supprimée, ou votre gestionnaire de mots de passe est verrouillé.</translation>
    </message>
    <message>
        <source>Your password store did not answer as it should.</source>
        <translation>Votre gestionnaire de mots de passe n’a pas répondu comme prévu.</translation>
    </message>
</context>
<context>
    <name>LabelColor</name>
    <message>
        <source>No colour</source>
        <translation>Aucune couleur</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
</context>
<context>
    <name>ListFile</name>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas lisible.</translation>
    </message>
    <message>
        <source>“%1” is no spreadsheet that Docket can read.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une feuille de calcul que Docket peut lire.</translation>
    </message>
</context>
<context>
    <name>MarkText</name>
    <message>
        <source>Snoozed until %1</source>
        <translation>Reportée jusqu’à&#x202f;: %1</translation>
    </message>
    <message>
        <source>Changed since done</source>
        <translation>Modifiée depuis son traitement</translation>
    </message>
    <message>
        <source>Asked %1</source>
        <translation>Relance&#x202f;: %1</translation>
    </message>
    <message>
        <source>Completed</source>
        <comment>an order</comment>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>an order</comment>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Rejected</source>
        <comment>an order</comment>
        <translation>Rejetée</translation>
    </message>
    <message>
        <source>Still open at Kombo</source>
        <comment>an order</comment>
        <translation>Encore ouverte chez Kombo</translation>
    </message>
    <message>
        <source>Another status, see Status</source>
        <comment>of an order</comment>
        <translation>Un autre statut, voir Statut</translation>
    </message>
    <message>
        <source>Unknown: Kombo does not list this order</source>
        <comment>of an order</comment>
        <translation>Inconnu&#x202f;: Kombo n’a pas cette demande dans sa liste</translation>
    </message>
    <message>
        <source>Unknown: Kombo could not be asked</source>
        <comment>of an order</comment>
        <translation>Inconnu&#x202f;: Kombo n’a pas pu être interrogé</translation>
    </message>
    <message>
        <source>%1 (asked %2)</source>
        <comment>what became of an order, and when Kombo was asked</comment>
        <translation>%1 (Kombo interrogé&#x202f;: %2)</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <comment>what was done with an order, and the name of a colleague</comment>
        <translation>%1, par %2</translation>
    </message>
    <message>
        <source>today %1</source>
        <comment>a time of day</comment>
        <translation>aujourd’hui %1</translation>
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
        <translation>Le fichier d’historique ne peut pas être écrit&#x202f;; l’historique dure jusqu’à la fermeture de Docket.</translation>
    </message>
    <message>
        <source>The history was written by a later Docket. It is left alone, and what is marked now lasts until Docket ends.</source>
        <translation>L’historique a été écrit par un Docket plus récent. Il reste intact, et ce que vous marquez maintenant dure jusqu’à la fermeture de Docket.</translation>
    </message>
    <message>
        <source>The history belongs to a key that is not in the password store any more. It is kept aside as %1; history starts now.</source>
        <translation>L’historique appartient à une clé qui n’est plus dans le gestionnaire de mots de passe. Il est mis de côté sous %1&#x202f;; l’historique commence maintenant.</translation>
    </message>
    <message>
        <source>The history file was damaged. It is kept aside as %1; history starts now.</source>
        <translation>Le fichier d’historique était endommagé. Il est mis de côté sous %1&#x202f;; l’historique commence maintenant.</translation>
    </message>
    <message>
        <source>The history file cannot be read; history lasts until Docket ends.</source>
        <translation>Le fichier d’historique n’est pas lisible&#x202f;; l’historique dure jusqu’à la fermeture de Docket.</translation>
    </message>
</context>
<context>
    <name>OrderColumn</name>
    <message>
        <source>Candidate</source>
        <translation>Candidat</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Pack</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Recruiter</source>
        <translation>Recruteur</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Job code</source>
        <translation>Code du poste</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Intégration</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Seen here since</source>
        <translation>Vue ici depuis</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
</context>
<context>
    <name>OrderEnquiry</name>
    <message>
        <source>Their integrations are not open now; nothing was asked.</source>
        <translation>Leurs intégrations ne sont pas ouvertes actuellement&#x202f;; rien n’a été demandé.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n it is unknown.</source>
        <comment>orders</comment>
        <translation>
            <numerusform>Pour %n demande, cela reste inconnu.</numerusform>
            <numerusform>Pour %n demandes, cela reste inconnu.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an integration, and what happened</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>It ended before all were asked for.</source>
        <translation>Cela s’est terminé avant que Kombo ait été interrogé sur toutes.</translation>
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
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Pack</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Intégration</translation>
    </message>
    <message>
        <source>Candidate in the ATS</source>
        <translation>Candidat dans l’ATS</translation>
    </message>
    <message>
        <source>Application in the ATS</source>
        <translation>Candidature dans l’ATS</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Job code</source>
        <translation>Code du poste</translation>
    </message>
    <message>
        <source>Job in the ATS</source>
        <translation>Poste dans l’ATS</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Hiring team</source>
        <translation>Équipe de recrutement</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
</context>
<context>
    <name>OrderWriter</name>
    <message>
        <source>An Excel sheet holds %1 orders, and these are %2. Narrow the filter, or choose CSV.</source>
        <translation>Une feuille Excel peut contenir %1 demandes, et il y en a %2. Restreignez le filtre, ou choisissez CSV.</translation>
    </message>
</context>
<context>
    <name>OutputAbout</name>
    <message>
        <source>Sample data: these orders and people are invented.</source>
        <translation>Données d’exemple&#x202f;: ces demandes et ces personnes sont fictives.</translation>
    </message>
    <message>
        <source>Personal data is masked.</source>
        <translation>Les données personnelles sont masquées.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>filter</comment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Écrit le</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Écrit par</translation>
    </message>
    <message>
        <source>Open orders</source>
        <translation>Demandes ouvertes</translation>
    </message>
    <message>
        <source>View</source>
        <comment>which orders</comment>
        <translation>Vue</translation>
    </message>
</context>
<context>
    <name>OutputFile</name>
    <message>
        <source>%1 is a folder; give the name of a file.</source>
        <translation>%1 est un dossier&#x202f;; indiquez le nom d’un fichier.</translation>
    </message>
    <message>
        <source>%1 cannot be written: its folder does not exist.</source>
        <translation>%1 ne peut pas être écrit&#x202f;: son dossier n’existe pas.</translation>
    </message>
    <message>
        <source>%1 cannot be written: you have no permission to write there.</source>
        <translation>%1 ne peut pas être écrit&#x202f;: vous n’avez pas l’autorisation d’écrire à cet endroit.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>Nobody reads the output any more.</source>
        <translation>Plus personne ne lit la sortie.</translation>
    </message>
    <message>
        <source>%1 could not be written: the disk is full. The earlier file, if there was one, is untouched.</source>
        <translation>%1 n’a pas pu être écrit&#x202f;: le disque est plein. Le fichier précédent, s’il y en avait un, est intact.</translation>
    </message>
    <message>
        <source>%1 could not be written. The earlier file, if there was one, is untouched.</source>
        <translation>%1 n’a pas pu être écrit. Le fichier précédent, s’il y en avait un, est intact.</translation>
    </message>
    <message>
        <source>%1 could not be written: it is full.</source>
        <translation>%1 n’a pas pu être écrit&#x202f;: il n’y a plus de place.</translation>
    </message>
    <message>
        <source>The standard output</source>
        <translation>Le flux de sortie standard</translation>
    </message>
</context>
<context>
    <name>PlaceText</name>
    <message>
        <source>candidate</source>
        <translation>candidat</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>téléphone</translation>
    </message>
    <message>
        <source>candidate ID</source>
        <translation>ID du candidat</translation>
    </message>
    <message>
        <source>application</source>
        <translation>candidature</translation>
    </message>
    <message>
        <source>order</source>
        <translation>demande</translation>
    </message>
    <message>
        <source>package</source>
        <translation>pack</translation>
    </message>
    <message>
        <source>status</source>
        <translation>statut</translation>
    </message>
    <message>
        <source>job</source>
        <translation>poste</translation>
    </message>
    <message>
        <source>job code</source>
        <translation>code du poste</translation>
    </message>
    <message>
        <source>job ID</source>
        <translation>ID du poste</translation>
    </message>
    <message>
        <source>location</source>
        <translation>lieu</translation>
    </message>
    <message>
        <source>hiring team</source>
        <translation>équipe de recrutement</translation>
    </message>
    <message>
        <source>description</source>
        <translation>description</translation>
    </message>
    <message>
        <source>integration</source>
        <translation>intégration</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>client</translation>
    </message>
    <message>
        <source>connection</source>
        <translation>connexion</translation>
    </message>
</context>
<context>
    <name>QNativeSocketEngine</name>
    <message>
        <source>Out of resources</source>
        <translation>Ressources épuisées</translation>
    </message>
    <message>
        <source>Network unreachable</source>
        <translation>Réseau inaccessible</translation>
    </message>
</context>
<context>
    <name>QueryHint</name>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>Un guillemet n’est pas fermé.</translation>
    </message>
    <message>
        <source>The expression ‘%1’ has no closing /.</source>
        <translation>Il manque le / final à l’expression «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>The expression ‘%1’ cannot be read.</source>
        <translation>L’expression «&#x202f;%1&#x202f;» n’est pas lisible.</translation>
    </message>
    <message>
        <source>No field ‘%1’.</source>
        <translation>Aucun champ «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>No field ‘%1’. Did you mean %2:?</source>
        <translation>Aucun champ «&#x202f;%1&#x202f;». Vouliez-vous dire %2:&#x202f;?</translation>
    </message>
    <message>
        <source>Nothing to look for stands behind ‘%1:’.</source>
        <translation>«&#x202f;%1:&#x202f;» n’est suivi de rien à rechercher.</translation>
    </message>
    <message>
        <source>‘%1:%2’ is not known.</source>
        <translation>«&#x202f;%1:%2&#x202f;» n’est pas connu.</translation>
    </message>
    <message>
        <source>‘%1:%2’ is not known. Did you mean %1:%3?</source>
        <translation>«&#x202f;%1:%2&#x202f;» n’est pas connu. Vouliez-vous dire %1:%3&#x202f;?</translation>
    </message>
    <message>
        <source>The filter is too long.</source>
        <translation>Le filtre est trop long.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed; searching for all that follows it.</source>
        <translation>Un guillemet n’est pas fermé&#x202f;; tout ce qui le suit est recherché.</translation>
    </message>
    <message>
        <source>The expression ‘%1’ has no closing /; searching for the text.</source>
        <translation>Il manque le / final à l’expression «&#x202f;%1&#x202f;»&#x202f;; le texte est recherché.</translation>
    </message>
    <message>
        <source>The expression ‘%1’ cannot be read; searching for the text.</source>
        <translation>L’expression «&#x202f;%1&#x202f;» n’est pas lisible&#x202f;; le texte est recherché.</translation>
    </message>
    <message>
        <source>No field ‘%1’; searching for the text.</source>
        <translation>Aucun champ «&#x202f;%1&#x202f;»&#x202f;; le texte est recherché.</translation>
    </message>
    <message>
        <source>No field ‘%1’; searching for the text. Did you mean %2:?</source>
        <translation>Aucun champ «&#x202f;%1&#x202f;»&#x202f;; le texte est recherché. Vouliez-vous dire %2:&#x202f;?</translation>
    </message>
    <message>
        <source>Nothing to look for stands behind ‘%1:’ yet.</source>
        <translation>«&#x202f;%1:&#x202f;» n’est encore suivi de rien à rechercher.</translation>
    </message>
    <message>
        <source>The filter is too long; its end is left out.</source>
        <translation>Le filtre est trop long&#x202f;; sa fin est laissée de côté.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>The settings file was damaged. What could be read is in use; the file as it was is kept as %1.</source>
        <translation>Le fichier de réglages était endommagé. Ce qui a pu être lu est utilisé&#x202f;; le fichier tel qu’il était est conservé sous %1.</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>In the filter box</source>
        <translation>Dans la zone de filtre</translation>
    </message>
    <message>
        <source>Go to the orders</source>
        <translation>Aller aux demandes</translation>
    </message>
    <message>
        <source>Clear the filter; once more: go to the orders</source>
        <translation>Effacer le filtre&#x202f;; encore une fois&#x202f;: aller aux demandes</translation>
    </message>
    <message>
        <source>Take the proposal</source>
        <translation>Accepter la proposition</translation>
    </message>
    <message>
        <source>Show the filters used before</source>
        <translation>Afficher les filtres déjà utilisés</translation>
    </message>
    <message>
        <source>On a chip: take it out of the filter</source>
        <translation>Sur une puce&#x202f;: la retirer du filtre</translation>
    </message>
    <message>
        <source>In the side bar and the overview</source>
        <translation>Dans la barre latérale et la vue d’ensemble</translation>
    </message>
    <message>
        <source>Show only these orders</source>
        <translation>Afficher seulement ces demandes</translation>
    </message>
    <message>
        <source>Add these orders</source>
        <translation>Ajouter ces demandes</translation>
    </message>
    <message>
        <source>Take this out of the filter</source>
        <translation>Retirer ceci du filtre</translation>
    </message>
    <message>
        <source>Copy the counts</source>
        <translation>Copier les nombres</translation>
    </message>
    <message>
        <source>Back to the list of orders</source>
        <translation>Revenir à la liste des demandes</translation>
    </message>
    <message>
        <source>In the list of orders</source>
        <translation>Dans la liste des demandes</translation>
    </message>
    <message>
        <source>Go to the details of the order</source>
        <translation>Aller au détail de la demande</translation>
    </message>
    <message>
        <source>From the first order: go to the filter box</source>
        <translation>Depuis la première demande&#x202f;: aller à la zone de filtre</translation>
    </message>
    <message>
        <source>Select more orders</source>
        <translation>Sélectionner d’autres demandes</translation>
    </message>
    <message>
        <source>Open the menu of the order</source>
        <translation>Ouvrir le menu de la demande</translation>
    </message>
    <message>
        <source>In the details</source>
        <translation>Dans le détail</translation>
    </message>
    <message>
        <source>Copy the field</source>
        <translation>Copier le champ</translation>
    </message>
    <message>
        <source>Open the menu of the field</source>
        <translation>Ouvrir le menu du champ</translation>
    </message>
    <message>
        <source>Find in the description or in Raw, when the keys are there</source>
        <translation>Rechercher dans la description ou les données brutes, quand le clavier y est actif</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>two keys that do the same</comment>
        <translation>%1 ou %2</translation>
    </message>
</context>
<context>
    <name>Situation</name>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>Recharger</translation>
    </message>
    <message>
        <source>Replace key…</source>
        <translation>Remplacer la clé…</translation>
    </message>
    <message>
        <source>Edit IDs…</source>
        <translation>Modifier les ID…</translation>
    </message>
    <message>
        <source>Edit address…</source>
        <translation>Modifier l’adresse…</translation>
    </message>
    <message>
        <source>Enter proxy password…</source>
        <translation>Saisir le mot de passe du proxy…</translation>
    </message>
    <message>
        <source>Switch endpoint</source>
        <translation>Changer de point d’accès</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>Copier le message</translation>
    </message>
    <message>
        <source>Copy as received</source>
        <translation>Copier tel que reçu</translation>
    </message>
    <message>
        <source>Open log</source>
        <translation>Ouvrir le journal</translation>
    </message>
    <message numerus="yes">
        <source>From %n file(s); refresh is off.</source>
        <translation>
            <numerusform>Depuis %Ln fichier&#x202f;; l’actualisation est désactivée.</numerusform>
            <numerusform>Depuis %Ln fichiers&#x202f;; l’actualisation est désactivée.</numerusform>
        </translation>
    </message>
    <message>
        <source>From file %1 (%2); refresh is off.</source>
        <translation>Depuis le fichier %1 (%2)&#x202f;; l’actualisation est désactivée.</translation>
    </message>
    <message>
        <source>%1 to do</source>
        <comment>number of orders</comment>
        <translation>À traiter&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 new</source>
        <comment>number of orders</comment>
        <translation>Nouvelles&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <comment>number of orders</comment>
        <translation>Modifiées&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 done</source>
        <comment>number of orders</comment>
        <translation>Traitées&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 snoozed</source>
        <comment>number of orders</comment>
        <translation>Reportées&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 no longer open</source>
        <comment>number of orders</comment>
        <translation>Ne sont plus ouvertes&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 open</source>
        <comment>number of open orders</comment>
        <translation>Ouvertes&#x202f;: %1</translation>
    </message>
    <message>
        <source>No orders loaded</source>
        <translation>Aucune demande chargée</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>orders that match, of all that are open</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>so far</source>
        <translation>jusqu’ici</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>à %1</translation>
    </message>
    <message numerus="yes">
        <source>as of %1 (%n min)</source>
        <translation>
            <numerusform>à %1 (il y a %Ln&#xa0;min)</numerusform>
            <numerusform>à %1 (il y a %Ln&#xa0;min)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Loading %1, page %2, %n order(s)…</source>
        <translation>
            <numerusform>Chargement de %1, page %2, %Ln demande…</numerusform>
            <numerusform>Chargement de %1, page %2, %Ln demandes…</numerusform>
        </translation>
    </message>
    <message>
        <source>Next refresh %1</source>
        <comment>a time</comment>
        <translation>Prochaine actualisation à %1</translation>
    </message>
    <message>
        <source>Automatic refresh waits for you</source>
        <translation>L’actualisation automatique vous attend</translation>
    </message>
    <message>
        <source>No orders here yet</source>
        <translation>Pas encore de demandes ici</translation>
    </message>
    <message>
        <source>See it with sample orders, or connect to Kombo.</source>
        <translation>Découvrez Docket avec des demandes d’exemple, ou connectez-le à Kombo.</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Se connecter…</translation>
    </message>
    <message>
        <source>Try with demo data</source>
        <translation>Essayer avec des données de démo</translation>
    </message>
    <message>
        <source>Docket only reads. Your key stays in this computer&apos;s keyring.</source>
        <translation>Docket ne fait que lire. Votre clé reste dans le gestionnaire de mots de passe de cet ordinateur.</translation>
    </message>
    <message>
        <source>Open a saved response…</source>
        <translation>Ouvrir une réponse enregistrée…</translation>
    </message>
    <message>
        <source>Close file</source>
        <translation>Fermer le fichier</translation>
    </message>
    <message numerus="yes">
        <source>Reading %n file(s)…</source>
        <translation>
            <numerusform>Lecture de %Ln fichier…</numerusform>
            <numerusform>Lecture de %Ln fichiers…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No open orders in %n file(s)</source>
        <translation>
            <numerusform>Aucune demande ouverte dans %Ln fichier</numerusform>
            <numerusform>Aucune demande ouverte dans %Ln fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>This is no saved response of open orders</source>
        <translation>Ceci n’est pas une réponse enregistrée avec des demandes ouvertes</translation>
    </message>
    <message>
        <source>Open another…</source>
        <translation>Ouvrir un autre fichier…</translation>
    </message>
    <message>
        <source>Enter the key again to use it for this session, or start a password store and try again.</source>
        <translation>Saisissez à nouveau la clé pour l’utiliser pendant cette session, ou démarrez un gestionnaire de mots de passe et réessayez.</translation>
    </message>
    <message>
        <source>It was removed from your password store. Enter the key again.</source>
        <translation>Elle a été supprimée de votre gestionnaire de mots de passe. Saisissez à nouveau la clé.</translation>
    </message>
    <message>
        <source>Allow it in your password store and try again, or enter the key again.</source>
        <translation>Autorisez-le dans votre gestionnaire de mots de passe et réessayez, ou saisissez à nouveau la clé.</translation>
    </message>
    <message>
        <source>Try again, or enter the key to use it for this session.</source>
        <translation>Réessayez, ou saisissez la clé pour l’utiliser pendant cette session.</translation>
    </message>
    <message>
        <source>Unlock it and try again, or enter the key again.</source>
        <translation>Déverrouillez-le et réessayez, ou saisissez à nouveau la clé.</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) have no key.</source>
        <translation>
            <numerusform>%n connexion n’a pas de clé.</numerusform>
            <numerusform>%n connexions n’ont pas de clé.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter the key…</source>
        <translation>Saisir la clé…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>All connections are switched off</source>
        <translation>Toutes les connexions sont désactivées</translation>
    </message>
    <message>
        <source>Nothing is loaded from Kombo.</source>
        <translation>Rien n’est chargé depuis Kombo.</translation>
    </message>
    <message>
        <source>Switch them on</source>
        <translation>Les activer</translation>
    </message>
    <message>
        <source>Waiting for your password store…</source>
        <translation>En attente de votre gestionnaire de mots de passe…</translation>
    </message>
    <message>
        <source>It may ask you to unlock it.</source>
        <translation>Il peut vous demander de le déverrouiller.</translation>
    </message>
    <message>
        <source>Loading %1…</source>
        <translation>Chargement de %1…</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Page %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>You are done</source>
        <translation>Vous avez terminé</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is open at %n integration(s). Checked %1.</source>
        <translation>
            <numerusform>Rien n’est ouvert pour %Ln intégration. Vérifié à %1.</numerusform>
            <numerusform>Rien n’est ouvert pour %Ln intégrations. Vérifié à %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Rien à traiter</translation>
    </message>
    <message numerus="yes">
        <source>%n open order(s) are done or snoozed.</source>
        <translation>
            <numerusform>%n demande ouverte est traitée ou reportée.</numerusform>
            <numerusform>%n demandes ouvertes sont traitées ou reportées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Rien de nouveau</translation>
    </message>
    <message>
        <source>You have looked at everything that came.</source>
        <translation>Vous avez vu toutes les demandes arrivées.</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>Rien n’a été modifié</translation>
    </message>
    <message>
        <source>No open order is different from when you looked at it.</source>
        <translation>Aucune demande ouverte n’a été modifiée depuis que vous l’avez vue.</translation>
    </message>
    <message>
        <source>Mark orders as done with Ctrl+D; they come back when they change.</source>
        <translation>Marquez des demandes comme traitées avec Ctrl+D&#x202f;; elles reviennent si elles sont modifiées.</translation>
    </message>
    <message>
        <source>Nothing snoozed</source>
        <translation>Rien n’est reporté</translation>
    </message>
    <message>
        <source>Snooze orders with Ctrl+Shift+D; they come back at the time you choose.</source>
        <translation>Reportez des demandes avec Ctrl+Maj+D&#x202f;; elles reviennent au moment que vous choisissez.</translation>
    </message>
    <message>
        <source>All open orders</source>
        <translation>Toutes les demandes ouvertes</translation>
    </message>
    <message>
        <source>What is to do</source>
        <translation>Ce qui est à traiter</translation>
    </message>
    <message>
        <source>No order matches “%1”</source>
        <translation>Aucune demande ne correspond à «&#x202f;%1&#x202f;»</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) are hidden by the filter.</source>
        <translation>
            <numerusform>%Ln demande est cachée par le filtre.</numerusform>
            <numerusform>%Ln demandes sont cachées par le filtre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>Stopped before an order came</source>
        <translation>Arrêté avant l’arrivée d’une demande</translation>
    </message>
    <message>
        <source>Nothing is known about open orders yet.</source>
        <translation>On ne sait encore rien des demandes ouvertes.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>Your administrator</source>
        <translation>Votre administrateur</translation>
    </message>
    <message>
        <source>An administrator of the customer&apos;s ATS</source>
        <translation>Un administrateur de l’ATS du client</translation>
    </message>
    <message>
        <source>Kombo</source>
        <translation>Kombo</translation>
    </message>
    <message>
        <source>Nobody; it passes by itself</source>
        <translation>Personne&#x202f;; cela passe tout seul</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read</source>
        <translation>
            <numerusform>%Ln fichier n’a pas pu être lu</numerusform>
            <numerusform>%Ln fichiers n’ont pas pu être lus</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: stopped after page %2</source>
        <translation>%1&#x202f;: arrêt après la page %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n order(s) could not be read</source>
        <translation>
            <numerusform>%1&#x202f;: %Ln demande n’a pas pu être lue</numerusform>
            <numerusform>%1&#x202f;: %Ln demandes n’ont pas pu être lues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) are here, more may exist.</source>
        <translation>
            <numerusform>%Ln demande est là, il peut y en avoir d’autres.</numerusform>
            <numerusform>%Ln demandes sont là, il peut y en avoir d’autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Orders of an earlier load are still shown.</source>
        <translation>Les demandes d’un chargement précédent sont encore affichées.</translation>
    </message>
    <message>
        <source>All others are shown; the load itself was complete.</source>
        <translation>Toutes les autres sont affichées&#x202f;; le chargement lui-même était complet.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Who can fix it</source>
        <translation>Qui peut y remédier</translation>
    </message>
    <message>
        <source>What Docket does</source>
        <translation>Ce que fait Docket</translation>
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
            <numerusform>%n connexion n’a pas de clé</numerusform>
            <numerusform>%n connexions n’ont pas de clé</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n integration(s) need attention</source>
        <translation>
            <numerusform>%Ln intégration à vérifier</numerusform>
            <numerusform>%Ln intégrations à vérifier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Orders of %n connection(s) are not loaded.</source>
        <translation>
            <numerusform>Les demandes de %n connexion ne sont pas chargées.</numerusform>
            <numerusform>Les demandes de %n connexions ne sont pas chargées.</numerusform>
        </translation>
    </message>
    <message>
        <source>All others are up to date.</source>
        <translation>Toutes les autres sont à jour.</translation>
    </message>
    <message>
        <source>No open order is marked done</source>
        <translation>Aucune demande ouverte n’est traitée</translation>
    </message>
    <message>
        <source>No order has gone</source>
        <translation>Aucune demande n’a disparu</translation>
    </message>
    <message>
        <source>No order is remembered that is no longer open.</source>
        <translation>Aucune demande qui n’est plus ouverte n’est en mémoire.</translation>
    </message>
</context>
<context>
    <name>Snippet</name>
    <message>
        <source>Candidate ID</source>
        <translation>ID du candidat</translation>
    </message>
    <message>
        <source>Job ID</source>
        <translation>ID du poste</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>%1: </source>
        <comment>the name of a field in front of what it says</comment>
        <translation>%1&#x202f;: </translation>
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
        <translation>chargement incomplet</translation>
    </message>
    <message>
        <source>There is no history yet. It starts with the first complete load.</source>
        <translation>Il n’y a pas encore d’historique. Il commence au premier chargement complet.</translation>
    </message>
    <message>
        <source>%1 open on %2, the only day known so far.</source>
        <translation>Ouvertes le %2&#x202f;: %1&#x202f;; c’est le seul jour connu jusqu’ici.</translation>
    </message>
    <message>
        <source>%1 open on %2, %3 on %4; between %5 and %6.</source>
        <translation>Ouvertes le %2&#x202f;: %1, le %4&#x202f;: %3&#x202f;; entre %5 et %6.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) without a complete load.</source>
        <translation>
            <numerusform>%n jour sans chargement complet.</numerusform>
            <numerusform>%n jours sans chargement complet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkbookWriter</name>
    <message>
        <source>… (cut)</source>
        <comment>at the end of a text that did not fit</comment>
        <translation>… (coupé)</translation>
    </message>
    <message>
        <source>The workbook could not be made: there is no room for temporary files in %1.</source>
        <translation>Le classeur n’a pas pu être créé&#x202f;: il n’y a pas de place pour les fichiers temporaires dans %1.</translation>
    </message>
    <message>
        <source>Orders</source>
        <comment>sheet</comment>
        <translation>Demandes</translation>
    </message>
    <message>
        <source>About</source>
        <comment>sheet</comment>
        <translation>À propos</translation>
    </message>
</context>
<context>
    <name>docket::AboutDialog</name>
    <message>
        <source>About Docket</source>
        <translation>À propos de Docket</translation>
    </message>
    <message>
        <source>Docket %1</source>
        <translation>Docket %1</translation>
    </message>
    <message>
        <source>Shows the open assessment and background-check orders that wait at Kombo. It only reads.</source>
        <translation>Affiche les demandes ouvertes (évaluation et vérification des antécédents) qui attendent chez Kombo. Docket ne fait que lire.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence. © The Docket authors.</source>
        <translation>Logiciel libre sous licence MIT. © Les auteurs de Docket.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy the versions, for a question to support</source>
        <translation>Copier les versions, pour une question au support</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Réalisé avec</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Usage</translation>
    </message>
    <message>
        <source>Libraries and their licences</source>
        <translation>Bibliothèques et leurs licences</translation>
    </message>
    <message>
        <source>the window, the network</source>
        <translation>la fenêtre, le réseau</translation>
    </message>
    <message>
        <source>asks the password store</source>
        <translation>interroge le gestionnaire de mots de passe</translation>
    </message>
    <message>
        <source>the way to the password store</source>
        <translation>l’accès au gestionnaire de mots de passe</translation>
    </message>
    <message>
        <source>reads Kombo&apos;s answers</source>
        <translation>lit les réponses de Kombo</translation>
    </message>
    <message>
        <source>patterns in the filter</source>
        <translation>motifs dans le filtre</translation>
    </message>
    <message>
        <source>Excel workbooks</source>
        <translation>classeurs Excel</translation>
    </message>
    <message>
        <source>languages, sorting, countries</source>
        <translation>langues, tri, pays</translation>
    </message>
    <message>
        <source>keeps what is remembered of orders</source>
        <translation>conserve ce qui est retenu des demandes</translation>
    </message>
    <message>
        <source>hides what is remembered</source>
        <translation>cache ce qui est retenu</translation>
    </message>
    <message>
        <source>unpacks spreadsheets</source>
        <translation>décompresse les feuilles de calcul</translation>
    </message>
    <message>
        <source>letters, where installed</source>
        <translation>caractères, s’ils sont installés</translation>
    </message>
    <message>
        <source>ids and code</source>
        <translation>ID et code</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>docket::ActivityKeeper</name>
    <message>
        <source>Activity saved in %1</source>
        <translation>Activité enregistrée dans %1</translation>
    </message>
</context>
<context>
    <name>docket::ActivityLog</name>
    <message>
        <source>The log file could not be written: %1</source>
        <translation>Le fichier journal n’a pas pu être écrit&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>docket::ActivityModel</name>
    <message>
        <source>Orders</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <source>Check key</source>
        <translation>Vérification de la clé</translation>
    </message>
    <message>
        <source>About the integration</source>
        <translation>À propos de l’intégration</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Packs</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Heure (UTC)</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Intégration</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Milliseconds</source>
        <translation>Millisecondes</translation>
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
        <translation>Essai</translation>
    </message>
</context>
<context>
    <name>docket::ActivityWindow</name>
    <message>
        <source>&amp;Write a log file</source>
        <translation>Écrire un fichier &amp;journal</translation>
    </message>
    <message>
        <source>Activity – Docket</source>
        <translation>Activité – Docket</translation>
    </message>
    <message>
        <source>The latest requests, the newest first. They hold no key and nothing of an order.</source>
        <translation>Les dernières requêtes, la plus récente en premier. Elles ne contiennent ni clé, ni rien d’une demande.</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>&amp;Tout copier</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Save activity</source>
        <translation>Enregistrer l’activité</translation>
    </message>
</context>
<context>
    <name>docket::ChaseDesk</name>
    <message>
        <source>The chase list names people; end masking first.</source>
        <translation>La liste de relance nomme des personnes&#x202f;; désactivez d’abord le masquage.</translation>
    </message>
    <message>
        <source>Save messages in</source>
        <translation>Enregistrer les messages dans</translation>
    </message>
    <message>
        <source>The message could not be saved: %1</source>
        <translation>Le message n’a pas pu être enregistré&#x202f;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) saved</source>
        <translation>
            <numerusform>%n message enregistré</numerusform>
            <numerusform>%n messages enregistrés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) saved, then: %1</source>
        <translation>
            <numerusform>%n message enregistré, puis&#x202f;: %1</numerusform>
            <numerusform>%n messages enregistrés, puis&#x202f;: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::ChaseDialog</name>
    <message>
        <source>Chase list</source>
        <translation>Liste de relance</translation>
    </message>
    <message>
        <source>&amp;Open in mail program</source>
        <translation>&amp;Ouvrir dans la messagerie</translation>
    </message>
    <message>
        <source>&amp;Save all as files…</source>
        <translation>Tout &amp;enregistrer en fichiers…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Recruiters</source>
        <translation>Recruteurs</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a recruiter, how many orders</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Nobody has to be asked.</source>
        <translation>Il n’y a personne à relancer.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s), one for each recruiter.</source>
        <translation>
            <numerusform>%n message, un par recruteur.</numerusform>
            <numerusform>%n messages, un par recruteur.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) were asked about already.</source>
        <translation>
            <numerusform>%n demande a déjà fait l’objet d’une relance.</numerusform>
            <numerusform>%n demandes ont déjà fait l’objet d’une relance.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) name no recruiter who could be asked.</source>
        <translation>
            <numerusform>%n demande n’indique aucun recruteur à relancer.</numerusform>
            <numerusform>%n demandes n’indiquent aucun recruteur à relancer.</numerusform>
        </translation>
    </message>
    <message>
        <source>asked</source>
        <translation>relancé</translation>
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
        <translation>Retirer&#x202f;: %1 %2</translation>
    </message>
</context>
<context>
    <name>docket::ClipboardCopy</name>
    <message>
        <source>Nothing to copy</source>
        <translation>Rien à copier</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n order(s) with personal data masked</source>
        <translation>
            <numerusform>%Ln demande copiée, données personnelles masquées</numerusform>
            <numerusform>%Ln demandes copiées, données personnelles masquées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n order(s)</source>
        <translation>
            <numerusform>%Ln demande copiée</numerusform>
            <numerusform>%Ln demandes copiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copying %n order(s)…</source>
        <translation>
            <numerusform>Copie de %Ln demande…</numerusform>
            <numerusform>Copie de %Ln demandes…</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was copied: personal data is masked</source>
        <translation>Rien n’a été copié&#x202f;: les données personnelles sont masquées</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n e-mail address(es)</source>
        <translation>
            <numerusform>%Ln adresse e-mail copiée</numerusform>
            <numerusform>%Ln adresses e-mail copiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %n order(s) have none that can be used</source>
        <comment>%1: what was copied</comment>
        <translation>
            <numerusform>%1&#x202f;; %Ln demande n’en a pas d’utilisable</numerusform>
            <numerusform>%1&#x202f;; %Ln demandes n’en ont pas d’utilisable</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n phone number(s)</source>
        <translation>
            <numerusform>%Ln numéro de téléphone copié</numerusform>
            <numerusform>%Ln numéros de téléphone copiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %n order(s) have none</source>
        <comment>%1: what was copied</comment>
        <translation>
            <numerusform>%1&#x202f;; %Ln demande n’en a pas</numerusform>
            <numerusform>%1&#x202f;; %Ln demandes n’en ont pas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n order id(s)</source>
        <translation>
            <numerusform>%Ln ID de demande copié</numerusform>
            <numerusform>%Ln ID de demande copiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n order(s) as text alone, being more than 100,000 cells, with personal data masked</source>
        <translation>
            <numerusform>%Ln demande copiée en texte seul, car il y a plus de 100&#x202f;000 cellules&#x202f;; données personnelles masquées</numerusform>
            <numerusform>%Ln demandes copiées en texte seul, car il y a plus de 100&#x202f;000 cellules&#x202f;; données personnelles masquées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n order(s) as text alone, being more than 100,000 cells</source>
        <translation>
            <numerusform>%Ln demande copiée en texte seul, car il y a plus de 100&#x202f;000 cellules</numerusform>
            <numerusform>%Ln demandes copiées en texte seul, car il y a plus de 100&#x202f;000 cellules</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>docket::CompareDialog</name>
    <message>
        <source>Compare with my list</source>
        <translation>Comparer avec ma liste</translation>
    </message>
    <message>
        <source>Finds open orders that your own system does not know.</source>
        <translation>Trouve les demandes ouvertes que votre propre système ne connaît pas.</translation>
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
        <translation>ID de demande, ID du système de votre client ou adresses e-mail&#x202f;: un élément par ligne, ou des lignes collées depuis un tableur.</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>&amp;Ouvrir un fichier…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Another &amp;list</source>
        <translation>Autre &amp;liste</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Copier&#x202f;: %1</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Afficher&#x202f;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) open here and not in your list</source>
        <translation>
            <numerusform>%n demande ouverte ici et absente de votre liste</numerusform>
            <numerusform>%n demandes ouvertes ici et absentes de votre liste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) in both</source>
        <translation>
            <numerusform>%n demande des deux côtés</numerusform>
            <numerusform>%n demandes des deux côtés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) only in your list</source>
        <translation>
            <numerusform>%n entrée dans votre liste seulement</numerusform>
            <numerusform>%n entrées dans votre liste seulement</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) not understood</source>
        <translation>
            <numerusform>%n ligne non comprise</numerusform>
            <numerusform>%n lignes non comprises</numerusform>
        </translation>
    </message>
    <message>
        <source>The list is longer than Docket reads; its end is left out.</source>
        <translation>La liste est plus longue que ce que Docket lit&#x202f;; sa fin est laissée de côté.</translation>
    </message>
</context>
<context>
    <name>docket::ConnectDialog</name>
    <message>
        <source>Connect to Kombo</source>
        <translation>Se connecter à Kombo</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>Europe</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>États-Unis</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avancé</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Save and load</source>
        <translation>Enregistrer et charger</translation>
    </message>
    <message>
        <source>Docket reads open orders. It never writes to Kombo.</source>
        <translation>Docket lit les demandes ouvertes. Il n’écrit jamais chez Kombo.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>&amp;Région</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>&amp;Clé API</translation>
    </message>
    <message>
        <source>From the Kombo dashboard, under Secrets. Stored in this computer&apos;s keyring. A key opens every customer of its environment; Docket only reads.</source>
        <translation>Depuis le tableau de bord Kombo, sous «&#x202f;Secrets&#x202f;». Conservée dans le gestionnaire de mots de passe de cet ordinateur. Une clé ouvre tous les clients de son environnement&#x202f;; Docket ne fait que lire.</translation>
    </message>
    <message>
        <source>Integration IDs</source>
        <translation>ID d’intégration</translation>
    </message>
    <message>
        <source>&amp;Integration IDs</source>
        <translation>&amp;ID d’intégration</translation>
    </message>
    <message>
        <source>One per line, or paste from a spreadsheet. “id = name” gives it a name.</source>
        <translation>Un par ligne, ou collez depuis un tableur. «&#x202f;ID = nom&#x202f;» lui donne un nom.</translation>
    </message>
    <message>
        <source>Ano&amp;ther address</source>
        <translation>Autre &amp;adresse</translation>
    </message>
    <message>
        <source>Takes the place of the region. https, or http to this computer only.</source>
        <translation>Remplace la région. https, ou http vers cet ordinateur seulement.</translation>
    </message>
    <message>
        <source>&amp;Label colour</source>
        <translation>Couleur de l’éti&amp;quette</translation>
    </message>
    <message>
        <source>Leave empty to keep the key ending …%1</source>
        <translation>Laisser vide pour garder la clé se terminant par …%1</translation>
    </message>
    <message numerus="yes">
        <source>%n recognised</source>
        <translation>
            <numerusform>%Ln reconnu</numerusform>
            <numerusform>%Ln reconnus</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is there twice; it is used once.</source>
        <translation>%1 figure deux fois&#x202f;; il n’est utilisé qu’une fois.</translation>
    </message>
    <message>
        <source>%1 does not look like an integration ID; it is used as it is.</source>
        <translation>%1 ne ressemble pas à un ID d’intégration&#x202f;; il est utilisé tel quel.</translation>
    </message>
    <message>
        <source>Enter the API key.</source>
        <translation>Saisissez la clé API.</translation>
    </message>
    <message>
        <source>The key holds characters that no key has; copy it again.</source>
        <translation>La clé contient des caractères qu’aucune clé ne contient&#x202f;; copiez-la à nouveau.</translation>
    </message>
    <message>
        <source>Enter at least one integration ID.</source>
        <translation>Saisissez au moins un ID d’intégration.</translation>
    </message>
    <message>
        <source>Enter a day as year, month and day, like 2026-11-01.</source>
        <translation>Saisissez un jour avec année, mois et jour, par exemple 2026-11-01.</translation>
    </message>
    <message>
        <source>The region is changed. Test again, or save.</source>
        <translation>La région est modifiée. Testez à nouveau, ou enregistrez.</translation>
    </message>
    <message>
        <source>Waiting for your password store…</source>
        <translation>En attente de votre gestionnaire de mots de passe…</translation>
    </message>
    <message>
        <source>Use for this session</source>
        <translation>Utiliser pour cette session</translation>
    </message>
    <message>
        <source>The key can be used until you quit; it is then forgotten.</source>
        <translation>La clé est utilisable jusqu’à ce que vous quittiez&#x202f;; elle est ensuite oubliée.</translation>
    </message>
</context>
<context>
    <name>docket::ConnectTest</name>
    <message>
        <source>Asking Kombo…</source>
        <translation>Interrogation de Kombo…</translation>
    </message>
    <message numerus="yes">
        <source>Kombo answered for %1 of %n integration(s).</source>
        <translation>
            <numerusform>Kombo a répondu pour %1 sur %Ln intégration.</numerusform>
            <numerusform>Kombo a répondu pour %1 des %Ln intégrations.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kombo answered for %1 of %2. %3: %4 %5</source>
        <comment>counts; then an integration and what it said</comment>
        <translation>Kombo a répondu pour %1 sur %2. %3&#x202f;: %4 %5</translation>
    </message>
    <message>
        <source>Ask the other region</source>
        <translation>Interroger l’autre région</translation>
    </message>
    <message>
        <source>Use United States</source>
        <translation>Utiliser États-Unis</translation>
    </message>
    <message>
        <source>Use Europe</source>
        <translation>Utiliser Europe</translation>
    </message>
    <message>
        <source>Asking the other region…</source>
        <translation>Interrogation de l’autre région…</translation>
    </message>
    <message>
        <source>This key belongs to the region United States.</source>
        <translation>Cette clé appartient à la région États-Unis.</translation>
    </message>
    <message>
        <source>This key belongs to the region Europe.</source>
        <translation>Cette clé appartient à la région Europe.</translation>
    </message>
    <message>
        <source>Neither region knows this key. Copy it again, or ask for a new one.</source>
        <translation>Aucune des deux régions ne connaît cette clé. Copiez-la à nouveau, ou demandez-en une nouvelle.</translation>
    </message>
    <message>
        <source>The other region could not be asked. %1 %2</source>
        <translation>L’autre région n’a pas pu être interrogée. %1 %2</translation>
    </message>
</context>
<context>
    <name>docket::ConnectionDialogs</name>
    <message>
        <source>Remove “%1”?</source>
        <translation>Supprimer «&#x202f;%1&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Its API key is removed from your password store, its integrations from the settings, and what was seen, marked and snoozed here is forgotten. Nothing changes at Kombo.</source>
        <translation>Sa clé API est supprimée de votre gestionnaire de mots de passe, ses intégrations des réglages, et ce qui a été vu, marqué et reporté ici est oublié. Rien ne change chez Kombo.</translation>
    </message>
</context>
<context>
    <name>docket::ConnectionsDialog</name>
    <message>
        <source>Europe</source>
        <translation>Europe</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>États-Unis</translation>
    </message>
    <message>
        <source>Waits for its turn</source>
        <translation>Attend son tour</translation>
    </message>
    <message>
        <source>Loading page %L1</source>
        <translation>Chargement de la page %L1</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>Il manque quelque chose</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln demande</numerusform>
            <numerusform>%Ln demandes</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêtée</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Désactivée</translation>
    </message>
    <message>
        <source>Waiting for your password store</source>
        <translation>En attente de votre gestionnaire de mots de passe</translation>
    </message>
    <message>
        <source>%1, key until you quit</source>
        <comment>a region</comment>
        <translation>%1, clé jusqu’à la fermeture</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>What is checked is loaded. A key is kept in your password store, once for each connection.</source>
        <translation>Ce qui est coché est chargé. La clé est conservée dans votre gestionnaire de mots de passe, une fois pour chaque connexion.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Nouvelle…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>&amp;Duplicate…</source>
        <translation>&amp;Dupliquer…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Supprimer…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>docket::CountList</name>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln demande</numerusform>
            <numerusform>%Ln demandes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in use</source>
        <comment>values of a facet</comment>
        <translation>
            <numerusform>%Ln utilisée</numerusform>
            <numerusform>%Ln utilisées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::CreationDesk</name>
    <message numerus="yes">
        <source>Choose at most %n order(s).</source>
        <translation>
            <numerusform>Choisissez au plus %n demande.</numerusform>
            <numerusform>Choisissez au plus %n demandes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Asking Kombo when they were created: up to %n request(s).</source>
        <translation>
            <numerusform>Kombo est interrogé sur leur date de création&#x202f;: au plus %n requête.</numerusform>
            <numerusform>Kombo est interrogé sur leur date de création&#x202f;: au plus %n requêtes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Asked Kombo when they were created, with %n request(s).</source>
        <translation>
            <numerusform>Kombo a été interrogé sur leur date de création, avec %n requête.</numerusform>
            <numerusform>Kombo a été interrogé sur leur date de création, avec %n requêtes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kombo&apos;s answers do not tell</source>
        <translation>Les réponses de Kombo ne le disent pas</translation>
    </message>
    <message>
        <source>Before %1, as asked of Kombo</source>
        <translation>Avant le %1, d’après Kombo</translation>
    </message>
    <message>
        <source>%1, as asked of Kombo</source>
        <comment>a day</comment>
        <translation>%1, d’après Kombo</translation>
    </message>
    <message>
        <source>Between %1 and %2, as asked of Kombo</source>
        <translation>Entre le %1 et le %2, d’après Kombo</translation>
    </message>
</context>
<context>
    <name>docket::DescriptionView</name>
    <message>
        <source>Job description</source>
        <translation>Description du poste</translation>
    </message>
</context>
<context>
    <name>docket::EndpointGroup</name>
    <message>
        <source>Open</source>
        <comment>orders</comment>
        <translation>Ouvertes</translation>
    </message>
    <message>
        <source>Completed</source>
        <comment>orders</comment>
        <translation>Terminées</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>orders</comment>
        <translation>Annulées</translation>
    </message>
    <message>
        <source>Rejected</source>
        <comment>orders</comment>
        <translation>Rejetées</translation>
    </message>
    <message>
        <source>Open orders</source>
        <translation>Demandes ouvertes</translation>
    </message>
    <message>
        <source>Orders by status</source>
        <translation>Demandes par statut</translation>
    </message>
    <message>
        <source>&amp;What is asked for</source>
        <translation>Ce qui est interro&amp;gé</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>Ce qui est interrogé</translation>
    </message>
    <message>
        <source>Kombo&apos;s newer list also has orders that are done. Without a status it brings all.</source>
        <translation>La liste plus récente de Kombo contient aussi les demandes terminées. Sans statut, elle les donne toutes.</translation>
    </message>
    <message>
        <source>Ma&amp;de since</source>
        <translation>Créées &amp;depuis</translation>
    </message>
    <message>
        <source>Year, month and day; empty for all.</source>
        <translation>Année, mois et jour&#x202f;; vide pour toutes.</translation>
    </message>
</context>
<context>
    <name>docket::Erasure</name>
    <message numerus="yes">
        <source>%n entry(s) with the name “%1” could not be removed from your password store: open it, and do this again, or delete them there.</source>
        <translation>
            <numerusform>%n entrée nommée «&#x202f;%1&#x202f;» n’a pas pu être supprimée de votre gestionnaire de mots de passe&#x202f;: ouvrez-le et recommencez, ou supprimez-y l’entrée vous-même.</numerusform>
            <numerusform>%n entrées nommées «&#x202f;%1&#x202f;» n’ont pas pu être supprimées de votre gestionnaire de mots de passe&#x202f;: ouvrez-le et recommencez, ou supprimez-y les entrées vous-même.</numerusform>
        </translation>
    </message>
    <message>
        <source>The keys could not be removed from your password store: %1 They have the name “%2” there.</source>
        <translation>Les clés n’ont pas pu être supprimées de votre gestionnaire de mots de passe&#x202f;: %1 Elles y portent le nom «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>The folder %1 could not be removed.</source>
        <translation>Le dossier %1 n’a pas pu être supprimé.</translation>
    </message>
</context>
<context>
    <name>docket::ExportDialog</name>
    <message>
        <source>Export orders</source>
        <translation>Exporter les demandes</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Filtered, %1</source>
        <translation>Filtrées, %1</translation>
    </message>
    <message>
        <source>Selected, %1</source>
        <translation>Sélectionnées, %1</translation>
    </message>
    <message>
        <source>All, %1</source>
        <translation>Toutes, %1</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <source>&amp;Orders</source>
        <translation>&amp;Demandes</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Parcourir…</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>F&amp;ichier</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n column(s)</source>
        <translation>
            <numerusform>%1 sur %Ln colonne</numerusform>
            <numerusform>%1 sur %Ln colonnes</numerusform>
        </translation>
    </message>
    <message>
        <source>In %1. There is such a file already; it is replaced.</source>
        <translation>Dans %1. Ce fichier existe déjà&#x202f;; il est remplacé.</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>Dans %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>two counts: rows, columns</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%Ln colonne</numerusform>
            <numerusform>%Ln colonnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%Ln demande</numerusform>
            <numerusform>%Ln demandes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Personal data is masked.</source>
        <comment>after a count</comment>
        <translation>%1. Les données personnelles sont masquées.</translation>
    </message>
    <message>
        <source>Give the file a name.</source>
        <translation>Donnez un nom au fichier.</translation>
    </message>
    <message>
        <source>Writing: %1 of %2 orders…</source>
        <translation>Écriture&#x202f;: %1 sur %2 demandes…</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Arrêté. Rien n’a été écrit.</translation>
    </message>
</context>
<context>
    <name>docket::ExportPreviewPanel</name>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
</context>
<context>
    <name>docket::FacetView</name>
    <message>
        <source>&amp;Copy counts</source>
        <translation>&amp;Copier les nombres</translation>
    </message>
    <message>
        <source>&amp;Only this</source>
        <translation>&amp;Seulement ceci</translation>
    </message>
    <message>
        <source>&amp;Add to the filter</source>
        <translation>&amp;Ajouter au filtre</translation>
    </message>
    <message>
        <source>&amp;Exclude</source>
        <translation>&amp;Exclure</translation>
    </message>
    <message>
        <source>&amp;Remove from the filter</source>
        <translation>&amp;Retirer du filtre</translation>
    </message>
</context>
<context>
    <name>docket::FateDesk</name>
    <message>
        <source>Choose orders that are no longer open.</source>
        <translation>Choisissez des demandes qui ne sont plus ouvertes.</translation>
    </message>
    <message numerus="yes">
        <source>Asking Kombo about %n order(s); some integrations are not open now and are left out.</source>
        <translation>
            <numerusform>Kombo est interrogé sur %n demande&#x202f;; certaines intégrations ne sont pas ouvertes actuellement et sont laissées de côté.</numerusform>
            <numerusform>Kombo est interrogé sur %n demandes&#x202f;; certaines intégrations ne sont pas ouvertes actuellement et sont laissées de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Asking Kombo about %n order(s): %1.</source>
        <translation>
            <numerusform>Kombo est interrogé sur %n demande&#x202f;: %1.</numerusform>
            <numerusform>Kombo est interrogé sur %n demandes&#x202f;: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n requête</numerusform>
            <numerusform>%n requêtes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kombo knows what became of %n order(s).</source>
        <translation>
            <numerusform>Kombo sait ce qu’est devenue %n demande.</numerusform>
            <numerusform>Kombo sait ce que sont devenues %n demandes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::Fetch</name>
    <message numerus="yes">
        <source>%1: %n order(s) could not be read and were left out.</source>
        <translation>
            <numerusform>%1&#x202f;: %Ln demande n’a pas pu être lue et a été laissée de côté.</numerusform>
            <numerusform>%1&#x202f;: %Ln demandes n’ont pas pu être lues et ont été laissées de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not understood in the list: %1</source>
        <translation>Non compris dans la liste&#x202f;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more line(s) of the list are not understood.</source>
        <translation>
            <numerusform>%n autre ligne de la liste n’est pas comprise.</numerusform>
            <numerusform>%n autres lignes de la liste ne sont pas comprises.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list is longer than Docket reads; its end is left out.</source>
        <translation>La liste est plus longue que ce que Docket lit&#x202f;; sa fin est laissée de côté.</translation>
    </message>
    <message>
        <source>There is no connection named “%1”.</source>
        <translation>Il n’y a pas de connexion nommée «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>The connection “%1” has no integrations.</source>
        <translation>La connexion «&#x202f;%1&#x202f;» n’a pas d’intégrations.</translation>
    </message>
    <message>
        <source>There is no API key: give one by --key-stdin or DOCKET_API_KEY.</source>
        <translation>Il n’y a pas de clé API&#x202f;: indiquez-en une avec --key-stdin ou DOCKET_API_KEY.</translation>
    </message>
    <message>
        <source>The API key holds characters that no key has; check how it was copied.</source>
        <translation>La clé API contient des caractères qu’aucune clé ne contient&#x202f;; vérifiez comment elle a été copiée.</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) were longer than Excel can hold and were cut.</source>
        <translation>
            <numerusform>%n cellule était plus longue que ce qu’Excel peut contenir et a été coupée.</numerusform>
            <numerusform>%n cellules étaient plus longues que ce qu’Excel peut contenir et ont été coupées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::FieldRow</name>
    <message>
        <source>not provided</source>
        <comment>spoken for a value that is null</comment>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A field of an order as a screen reader says it: its label and its value.</extracomment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>docket::FilterAssist</name>
    <message>
        <source>Tab takes the proposal. Words without a field search everything.</source>
        <translation>Tab accepte la proposition. Les mots sans champ cherchent partout.</translation>
    </message>
    <message>
        <source>No filter has been used yet. Return in the box keeps one.</source>
        <translation>Aucun filtre n’a encore été utilisé. Entrée dans la zone de filtre en garde un.</translation>
    </message>
    <message>
        <source>Return takes the filter, Esc closes.</source>
        <translation>Entrée accepte le filtre, Échap ferme.</translation>
    </message>
</context>
<context>
    <name>docket::FilterChip</name>
    <message>
        <source>%1 is not</source>
        <comment>a filter: Country is not Germany</comment>
        <translation>%1 n’est pas</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>choices of a filter</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>choices of a filter</comment>
        <translation>%1 ou %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a chip: field and value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, remove with Delete</source>
        <translation>%1, retirer avec Suppr</translation>
    </message>
</context>
<context>
    <name>docket::FilterField</name>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>Save as view</source>
        <translation>Enregistrer comme vue</translation>
    </message>
    <message>
        <source>How to filter</source>
        <translation>Comment filtrer</translation>
    </message>
</context>
<context>
    <name>docket::FilterHelp</name>
    <message>
        <source>How to filter</source>
        <translation>Comment filtrer</translation>
    </message>
    <message>
        <source>Both words, anywhere in the order. Case and accents do not matter: Müller is found.</source>
        <translation>Les deux mots, n’importe où dans la demande. La casse et les accents ne comptent pas&#x202f;: Müller est trouvé.</translation>
    </message>
    <message>
        <source>Either of them.</source>
        <translation>L’un ou l’autre.</translation>
    </message>
    <message>
        <source>The words as they stand, with their blank.</source>
        <translation>Les mots tels quels, avec leur espace.</translation>
    </message>
    <message>
        <source>Orders without it. Works with everything below, too.</source>
        <translation>Les demandes sans ce mot. Fonctionne aussi avec tout ce qui suit.</translation>
    </message>
    <message>
        <source>In that field only.</source>
        <translation>Dans ce champ seulement.</translation>
    </message>
    <message>
        <source>Exactly that: the whole field and nothing else.</source>
        <translation>Exactement cela&#x202f;: le champ entier et rien d’autre.</translation>
    </message>
    <message>
        <source>A country by its name or its code.</source>
        <translation>Un pays par son nom ou son code.</translation>
    </message>
    <message>
        <source>A phone number by its digits, however it is written.</source>
        <translation>Un numéro de téléphone par ses chiffres, quelle que soit son écriture.</translation>
    </message>
    <message>
        <source>What is missing: phone, name, location, recruiter or description.</source>
        <translation>Ce qui manque&#x202f;: phone (téléphone), name (nom), location (lieu), recruiter (recruteur) ou description.</translation>
    </message>
    <message>
        <source>What needs attention; is:dup is another order with the same e-mail address.</source>
        <translation>Ce qui est à vérifier&#x202f;; is:dup est une autre demande avec la même adresse e-mail.</translation>
    </message>
    <message>
        <source>A regular expression.</source>
        <translation>Une expression régulière.</translation>
    </message>
    <message>
        <source>Fields: %1</source>
        <translation>Champs&#x202f;: %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>docket::FilterKeeper</name>
    <message>
        <source>The views could not be written; they last until Docket ends.</source>
        <translation>Les vues n’ont pas pu être écrites&#x202f;; elles durent jusqu’à la fermeture de Docket.</translation>
    </message>
</context>
<context>
    <name>docket::FilterMenu</name>
    <message>
        <source>%1 · edited</source>
        <comment>the name of a view</comment>
        <translation>%1 · modifiée</translation>
    </message>
    <message>
        <source>C&amp;opy filter</source>
        <translation>&amp;Copier le filtre</translation>
    </message>
    <message>
        <source>&amp;Pin filter</source>
        <translation>Épin&amp;gler le filtre</translation>
    </message>
    <message>
        <source>&amp;Keep when Docket ends</source>
        <translation>&amp;Conserver à la fermeture de Docket</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historique</translation>
    </message>
    <message>
        <source>Open &amp;view</source>
        <translation>Ouvrir une &amp;vue</translation>
    </message>
    <message>
        <source>F&amp;ilter</source>
        <translation>Fi&amp;ltre</translation>
    </message>
    <message>
        <source>The filter is there again when Docket starts.</source>
        <translation>Le filtre est de nouveau là au démarrage de Docket.</translation>
    </message>
    <message>
        <source>&amp;Save as view…</source>
        <translation>Enregi&amp;strer comme vue…</translation>
    </message>
    <message>
        <source>&amp;Manage views…</source>
        <translation>Gérer les v&amp;ues…</translation>
    </message>
    <message>
        <source>How to filte&amp;r</source>
        <translation>Comment filtre&amp;r</translation>
    </message>
    <message>
        <source>&amp;Forget history</source>
        <translation>&amp;Oublier l’historique</translation>
    </message>
</context>
<context>
    <name>docket::FilterPopover</name>
    <message numerus="yes">
        <source>%n proposals</source>
        <translation>
            <numerusform>%Ln proposition</numerusform>
            <numerusform>%Ln propositions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::FindBar</name>
    <message>
        <source>Previous match</source>
        <translation>Résultat précédent</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Résultat suivant</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Fermer la recherche</translation>
    </message>
    <message>
        <source>Find in this text</source>
        <translation>Rechercher dans ce texte</translation>
    </message>
    <message>
        <source>Previous match (Shift+Return)</source>
        <translation>Résultat précédent (Maj+Entrée)</translation>
    </message>
    <message>
        <source>Next match (Return)</source>
        <translation>Résultat suivant (Entrée)</translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation>Fermer la recherche (Échap)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>%L1 of %L2 or more</source>
        <translation>%L1 sur %L2 ou plus</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 sur %L2</translation>
    </message>
</context>
<context>
    <name>docket::Guidance</name>
    <message>
        <source>Kombo reported an error with a code that Docket does not know: %5.</source>
        <translation>Kombo a signalé une erreur avec un code que Docket ne connaît pas&#x202f;: %5.</translation>
    </message>
    <message>
        <source>Read what Kombo says; if that does not help, send Kombo the report.</source>
        <translation>Lisez ce que dit Kombo&#x202f;; si cela ne suffit pas, envoyez le rapport à Kombo.</translation>
    </message>
    <message>
        <source>Kombo reported an error (HTTP %3).</source>
        <translation>Kombo a signalé une erreur (HTTP %3).</translation>
    </message>
    <message>
        <source>Kombo reported an error without details (HTTP %3).</source>
        <translation>Kombo a signalé une erreur sans détails (HTTP %3).</translation>
    </message>
    <message>
        <source>Try again; if it stays so, send Kombo the report.</source>
        <translation>Réessayez&#x202f;; si cela persiste, envoyez le rapport à Kombo.</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%Ln an</numerusform>
            <numerusform>%Ln ans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%Ln jour</numerusform>
            <numerusform>%Ln jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%Ln heure</numerusform>
            <numerusform>%Ln heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>It asks to wait %1; try again later.</source>
        <translation>Le service demande d’attendre %1&#x202f;; réessayez plus tard.</translation>
    </message>
    <message>
        <source>Kombo refused the key ending …%1.</source>
        <translation>Kombo a refusé la clé se terminant par …%1.</translation>
    </message>
    <message>
        <source>Try again. If the server uses https, say so in the address.</source>
        <translation>Réessayez. Si le serveur utilise https, indiquez-le dans l’adresse.</translation>
    </message>
    <message numerus="yes">
        <source>Kombo could not be reached through its gateway; retrying in %n s (%1 of %2).</source>
        <translation>
            <numerusform>Kombo n’a pas pu être joint par sa passerelle&#x202f;; nouvel essai dans %Ln&#xa0;s (%1 sur %2).</numerusform>
            <numerusform>Kombo n’a pas pu être joint par sa passerelle&#x202f;; nouvel essai dans %Ln&#xa0;s (%1 sur %2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kombo is busy; retrying in %n s (%1 of %2).</source>
        <translation>
            <numerusform>Kombo est occupé&#x202f;; nouvel essai dans %Ln&#xa0;s (%1 sur %2).</numerusform>
            <numerusform>Kombo est occupé&#x202f;; nouvel essai dans %Ln&#xa0;s (%1 sur %2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The ATS is not available; retrying in %n s (%1 of %2).</source>
        <translation>
            <numerusform>L’ATS n’est pas disponible&#x202f;; nouvel essai dans %Ln&#xa0;s (%1 sur %2).</numerusform>
            <numerusform>L’ATS n’est pas disponible&#x202f;; nouvel essai dans %Ln&#xa0;s (%1 sur %2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The connection broke; retrying in %n s (%1 of %2).</source>
        <translation>
            <numerusform>La connexion a été coupée&#x202f;; nouvel essai dans %Ln&#xa0;s (%1 sur %2).</numerusform>
            <numerusform>La connexion a été coupée&#x202f;; nouvel essai dans %Ln&#xa0;s (%1 sur %2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kombo asks to slow down; going on in %n s (%1 of %2).</source>
        <translation>
            <numerusform>Kombo demande de ralentir&#x202f;; reprise dans %Ln&#xa0;s (%1 sur %2).</numerusform>
            <numerusform>Kombo demande de ralentir&#x202f;; reprise dans %Ln&#xa0;s (%1 sur %2).</numerusform>
        </translation>
    </message>
    <message>
        <source>Kombo refused the key.</source>
        <translation>Kombo a refusé la clé.</translation>
    </message>
    <message>
        <source>Ask for a new one, or try the other region: a key belongs to one.</source>
        <translation>Demandez-en une nouvelle, ou essayez l’autre région&#x202f;: une clé n’appartient qu’à une seule.</translation>
    </message>
    <message>
        <source>This network is not on the key&apos;s allow-list at Kombo.</source>
        <translation>Ce réseau n’est pas dans la liste des réseaux autorisés pour la clé chez Kombo.</translation>
    </message>
    <message>
        <source>Ask your admin to add it, or connect through your company network.</source>
        <translation>Demandez à votre administrateur de l’ajouter, ou connectez-vous par le réseau de votre entreprise.</translation>
    </message>
    <message>
        <source>Kombo does not know this integration for this key.</source>
        <translation>Kombo ne connaît pas cette intégration pour cette clé.</translation>
    </message>
    <message>
        <source>Check the id for typing errors; it may be deleted, or belong to another environment or region.</source>
        <translation>Vérifiez l’ID, une faute de frappe est possible&#x202f;; l’intégration peut être supprimée, ou appartenir à un autre environnement ou à une autre région.</translation>
    </message>
    <message>
        <source>Kombo did not accept what Docket asked for.</source>
        <translation>Kombo n’a pas accepté la requête de Docket.</translation>
    </message>
    <message>
        <source>Check the integration id and the page size, then reload from the start.</source>
        <translation>Vérifiez l’ID d’intégration et la taille de page, puis rechargez depuis le début.</translation>
    </message>
    <message>
        <source>Kombo asks to slow down.</source>
        <translation>Kombo demande de ralentir.</translation>
    </message>
    <message>
        <source>Nobody has to act: wait some minutes, then try again.</source>
        <translation>Personne n’a à agir&#x202f;: attendez quelques minutes, puis réessayez.</translation>
    </message>
    <message>
        <source>Kombo is answering too many requests for this integration at once.</source>
        <translation>Kombo répond à trop de requêtes à la fois pour cette intégration.</translation>
    </message>
    <message>
        <source>Kombo took too long to find the orders.</source>
        <translation>Kombo a mis trop de temps à trouver les demandes.</translation>
    </message>
    <message>
        <source>Try once more; if it stays so, Kombo has to look.</source>
        <translation>Réessayez une fois&#x202f;; si cela persiste, Kombo doit examiner le problème.</translation>
    </message>
    <message>
        <source>Kombo failed.</source>
        <translation>Une erreur s’est produite chez Kombo.</translation>
    </message>
    <message>
        <source>Open the log; Kombo has to look.</source>
        <translation>Ouvrez le journal&#x202f;; Kombo doit examiner le problème.</translation>
    </message>
    <message>
        <source>Kombo&apos;s access to the ATS lacks a permission.</source>
        <translation>Il manque une autorisation à l’accès de Kombo à l’ATS.</translation>
    </message>
    <message>
        <source>The customer&apos;s ATS admin has to grant it.</source>
        <translation>L’administrateur de l’ATS du client doit l’accorder.</translation>
    </message>
    <message>
        <source>Kombo can no longer sign in to the ATS.</source>
        <translation>Kombo ne peut plus s’identifier auprès de l’ATS.</translation>
    </message>
    <message>
        <source>The customer&apos;s ATS admin has to connect it again.</source>
        <translation>L’administrateur de l’ATS du client doit le reconnecter.</translation>
    </message>
    <message>
        <source>Kombo&apos;s quality checks stopped this integration.</source>
        <translation>Les contrôles de qualité de Kombo ont arrêté cette intégration.</translation>
    </message>
    <message>
        <source>Kombo has to clear it; ask there how long it takes.</source>
        <translation>Kombo doit la débloquer&#x202f;; demandez-lui combien de temps cela prendra.</translation>
    </message>
    <message>
        <source>The first sync of this integration is running.</source>
        <translation>La première synchronisation de cette intégration est en cours.</translation>
    </message>
    <message>
        <source>Nobody has to act: wait, it may take hours.</source>
        <translation>Personne n’a à agir&#x202f;: attendez, cela peut prendre des heures.</translation>
    </message>
    <message>
        <source>The set-up of this integration is not finished.</source>
        <translation>La configuration de cette intégration n’est pas terminée.</translation>
    </message>
    <message>
        <source>You or the customer have to complete it in Kombo&apos;s dashboard.</source>
        <translation>Vous ou le client devez la terminer dans le tableau de bord Kombo.</translation>
    </message>
    <message>
        <source>This integration is switched off at Kombo.</source>
        <translation>Cette intégration est désactivée chez Kombo.</translation>
    </message>
    <message>
        <source>Switch it on in Kombo&apos;s dashboard, or take it out of this connection.</source>
        <translation>Activez-la dans le tableau de bord Kombo, ou retirez-la de cette connexion.</translation>
    </message>
    <message>
        <source>This ATS has no assessment orders at Kombo.</source>
        <translation>Cet ATS n’a pas de demandes d’évaluation chez Kombo.</translation>
    </message>
    <message>
        <source>Check that you entered the id of an assessment integration.</source>
        <translation>Vérifiez que l’ID saisi est celui d’une intégration d’évaluation.</translation>
    </message>
    <message>
        <source>Assessment orders are switched off for this integration.</source>
        <translation>Les demandes d’évaluation sont désactivées pour cette intégration.</translation>
    </message>
    <message>
        <source>Switch them on in the integration&apos;s scope in Kombo&apos;s dashboard.</source>
        <translation>Activez-les dans le périmètre (scope) de l’intégration, dans le tableau de bord Kombo.</translation>
    </message>
    <message>
        <source>This ATS cannot do what was asked.</source>
        <translation>Cet ATS ne permet pas ce qui a été demandé.</translation>
    </message>
    <message>
        <source>What was asked is switched off for this integration.</source>
        <translation>Ce qui a été demandé est désactivé pour cette intégration.</translation>
    </message>
    <message>
        <source>Switch it on in the integration&apos;s scope in Kombo&apos;s dashboard.</source>
        <translation>Activez-le dans le périmètre (scope) de l’intégration, dans le tableau de bord Kombo.</translation>
    </message>
    <message>
        <source>The ATS is not available.</source>
        <translation>L’ATS n’est pas disponible.</translation>
    </message>
    <message>
        <source>The ATS asks Kombo to slow down.</source>
        <translation>L’ATS demande à Kombo de ralentir.</translation>
    </message>
    <message>
        <source>The ATS did not accept what Kombo asked for.</source>
        <translation>L’ATS n’a pas accepté la requête de Kombo.</translation>
    </message>
    <message>
        <source>This is not expected when orders are read; send Kombo the report.</source>
        <translation>Cela n’est pas attendu à la lecture des demandes&#x202f;; envoyez le rapport à Kombo.</translation>
    </message>
    <message>
        <source>The ATS failed.</source>
        <translation>Une erreur s’est produite dans l’ATS.</translation>
    </message>
    <message>
        <source>Try once more; if it stays so, open the log and ask Kombo.</source>
        <translation>Réessayez une fois&#x202f;; si cela persiste, ouvrez le journal et adressez-vous à Kombo.</translation>
    </message>
    <message>
        <source>The ATS says that the job is closed.</source>
        <translation>L’ATS indique que le poste est fermé.</translation>
    </message>
    <message>
        <source>The ATS says that the application exists already.</source>
        <translation>L’ATS indique que la candidature existe déjà.</translation>
    </message>
    <message>
        <source>“%1” is not the address of a server.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas l’adresse d’un serveur.</translation>
    </message>
    <message>
        <source>Enter an address that begins with https:// and has no user name, question mark or number sign.</source>
        <translation>Saisissez une adresse qui commence par https:// et ne contient ni nom d’utilisateur, ni point d’interrogation, ni dièse.</translation>
    </message>
    <message>
        <source>Plain http would show the key to everybody on the way to %1.</source>
        <translation>En http non chiffré, n’importe qui pourrait lire la clé sur le chemin vers %1.</translation>
    </message>
    <message>
        <source>Use an https address; plain http is for this computer only. Nothing was sent.</source>
        <translation>Utilisez une adresse https&#x202f;; http non chiffré est réservé à cet ordinateur. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>There is no usable API key.</source>
        <translation>Il n’y a pas de clé API utilisable.</translation>
    </message>
    <message>
        <source>Paste the key as it stands on the Secrets page of the Kombo dashboard. Nothing was sent.</source>
        <translation>Collez la clé telle qu’elle figure sur la page «&#x202f;Secrets&#x202f;» du tableau de bord Kombo. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The integration id is empty or holds characters that cannot be sent.</source>
        <translation>L’ID d’intégration est vide ou contient des caractères qui ne peuvent pas être envoyés.</translation>
    </message>
    <message>
        <source>Correct the id; it looks like workday:HWUTwvyx2wLoSUHphiWVrp28. Nothing was sent.</source>
        <translation>Corrigez l’ID&#x202f;; il ressemble à workday:HWUTwvyx2wLoSUHphiWVrp28. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Nothing is running at %1.</source>
        <translation>Aucun serveur ne répond à l’adresse %1.</translation>
    </message>
    <message>
        <source>Check the address, or ask your admin whether it is blocked.</source>
        <translation>Vérifiez l’adresse, ou demandez à votre administrateur si elle est bloquée.</translation>
    </message>
    <message>
        <source>The name %1 was not found.</source>
        <translation>Le nom %1 est introuvable.</translation>
    </message>
    <message>
        <source>Check the address and your network.</source>
        <translation>Vérifiez l’adresse et votre réseau.</translation>
    </message>
    <message>
        <source>The connection to %1 broke before an answer came.</source>
        <translation>La connexion à %1 a été coupée avant l’arrivée d’une réponse.</translation>
    </message>
    <message>
        <source>Nobody can do more than try again.</source>
        <translation>Personne ne peut faire plus que réessayer.</translation>
    </message>
    <message>
        <source>The answer of %1 broke off.</source>
        <translation>La réponse de %1 a été coupée.</translation>
    </message>
    <message>
        <source>%1 did not answer for 30 seconds.</source>
        <translation>%1 n’a pas répondu pendant 30&#xa0;secondes.</translation>
    </message>
    <message>
        <source>The answer of %1 stopped half-way.</source>
        <translation>La réponse de %1 s’est arrêtée en chemin.</translation>
    </message>
    <message>
        <source>%1 sends too slowly to be useful.</source>
        <translation>%1 envoie trop lentement pour être utilisable.</translation>
    </message>
    <message>
        <source>Nobody can do more than try again later.</source>
        <translation>Personne ne peut faire plus que réessayer plus tard.</translation>
    </message>
    <message>
        <source>This computer is offline.</source>
        <translation>Cet ordinateur est hors ligne.</translation>
    </message>
    <message>
        <source>Check your network; loading again works once it is back.</source>
        <translation>Vérifiez votre réseau&#x202f;; vous pourrez recharger dès son retour.</translation>
    </message>
    <message>
        <source>This computer has no free connections.</source>
        <translation>Cet ordinateur n’a plus de connexions libres.</translation>
    </message>
    <message>
        <source>Close some programs and try again.</source>
        <translation>Fermez quelques programmes et réessayez.</translation>
    </message>
    <message>
        <source>The connection to %1 failed.</source>
        <translation>La connexion à %1 a échoué.</translation>
    </message>
    <message>
        <source>Check your network and try again; if it stays so, ask your admin.</source>
        <translation>Vérifiez votre réseau et réessayez&#x202f;; si cela persiste, adressez-vous à votre administrateur.</translation>
    </message>
    <message>
        <source>The proxy of this network could not be reached.</source>
        <translation>Le proxy de ce réseau n’a pas pu être joint.</translation>
    </message>
    <message>
        <source>Ask your admin for the right proxy settings.</source>
        <translation>Demandez à votre administrateur les bons réglages du proxy.</translation>
    </message>
    <message>
        <source>A proxy wants a password.</source>
        <translation>Un proxy exige un mot de passe.</translation>
    </message>
    <message>
        <source>Ask your admin.</source>
        <translation>Adressez-vous à votre administrateur.</translation>
    </message>
    <message>
        <source>The proxy %2 wants a name and a password.</source>
        <translation>Le proxy %2 exige un nom et un mot de passe.</translation>
    </message>
    <message>
        <source>Enter them; where you have none, ask your admin. Until then nothing can be loaded through it.</source>
        <translation>Saisissez-les&#x202f;; si vous n’en avez pas, adressez-vous à votre administrateur. D’ici là, rien ne peut être chargé par ce proxy.</translation>
    </message>
    <message>
        <source>The proxy %2 did not accept the name and the password.</source>
        <translation>Le proxy %2 n’a pas accepté le nom et le mot de passe.</translation>
    </message>
    <message>
        <source>Enter them again, or ask your admin. They are not sent a second time; a proxy may lock an account.</source>
        <translation>Saisissez-les à nouveau, ou adressez-vous à votre administrateur. Ils ne sont pas envoyés une seconde fois d’eux-mêmes&#x202f;; un proxy peut bloquer un compte.</translation>
    </message>
    <message>
        <source>%1 could not prove its identity (self-signed certificate).</source>
        <translation>%1 n’a pas pu prouver son identité (certificat autosigné).</translation>
    </message>
    <message>
        <source>Ask your admin. Nothing was sent.</source>
        <translation>Adressez-vous à votre administrateur. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired.</source>
        <translation>Le certificat de %1 a expiré.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock, then ask your admin. Nothing was sent.</source>
        <translation>Vérifiez l’heure de cet ordinateur, puis adressez-vous à votre administrateur. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet.</source>
        <translation>Le certificat de %1 n’est pas encore valable.</translation>
    </message>
    <message>
        <source>The server at %1 identifies itself as %2.</source>
        <translation>Le serveur à l’adresse %1 s’identifie comme %2.</translation>
    </message>
    <message>
        <source>The issuer of %1&apos;s certificate is not known to this computer.</source>
        <translation>L’émetteur du certificat de %1 n’est pas connu de cet ordinateur.</translation>
    </message>
    <message>
        <source>Behind a company proxy, ask your admin. Nothing was sent.</source>
        <translation>Derrière un proxy d’entreprise, adressez-vous à votre administrateur. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid.</source>
        <translation>Le certificat de %1 n’est pas valable.</translation>
    </message>
    <message>
        <source>%1 offers only outdated encryption.</source>
        <translation>%1 n’offre qu’un chiffrement obsolète.</translation>
    </message>
    <message>
        <source>Your admin has to ask its operator. Nothing was sent.</source>
        <translation>Votre administrateur doit s’adresser à l’exploitant du serveur. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>%1 does not speak https.</source>
        <translation>%1 ne prend pas en charge https.</translation>
    </message>
    <message>
        <source>Check the address. Nothing was sent.</source>
        <translation>Vérifiez l’adresse. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The secure connection to %1 could not be set up.</source>
        <translation>La connexion sécurisée à %1 n’a pas pu être établie.</translation>
    </message>
    <message>
        <source>A firewall may be in between: ask your admin. Nothing was sent.</source>
        <translation>Un pare-feu se trouve peut-être entre les deux&#x202f;: adressez-vous à votre administrateur. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Something other than Kombo answers at %1.</source>
        <translation>Autre chose que Kombo répond à l’adresse %1.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>Vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>The answer of %1 was not complete.</source>
        <translation>La réponse de %1 n’était pas complète.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, Kombo has to look.</source>
        <translation>Réessayez&#x202f;; si cela persiste, Kombo doit examiner le problème.</translation>
    </message>
    <message>
        <source>The answer of %1 was empty or damaged.</source>
        <translation>La réponse de %1 était vide ou endommagée.</translation>
    </message>
    <message>
        <source>%1 sent an empty answer (HTTP %3).</source>
        <translation>%1 a envoyé une réponse vide (HTTP %3).</translation>
    </message>
    <message>
        <source>Try again, then ask Kombo.</source>
        <translation>Réessayez, puis adressez-vous à Kombo.</translation>
    </message>
    <message>
        <source>%1 sent only a part (HTTP %3).</source>
        <translation>%1 n’a envoyé qu’une partie (HTTP %3).</translation>
    </message>
    <message>
        <source>%1 answered with HTTP %3, which Docket&apos;s network library does not understand.</source>
        <translation>%1 a répondu avec HTTP %3, que la bibliothèque réseau de Docket ne comprend pas.</translation>
    </message>
    <message>
        <source>Ask your admin whether a proxy adds it.</source>
        <translation>Demandez à votre administrateur si un proxy l’ajoute.</translation>
    </message>
    <message>
        <source>%1 answered with HTTP %3 instead of orders.</source>
        <translation>%1 a répondu avec HTTP %3 au lieu de demandes.</translation>
    </message>
    <message>
        <source>Check the address and try again; if it stays so, ask Kombo.</source>
        <translation>Vérifiez l’adresse et réessayez&#x202f;; si cela persiste, adressez-vous à Kombo.</translation>
    </message>
    <message>
        <source>The page is far larger than any list of orders.</source>
        <translation>La page est bien plus grande que n’importe quelle liste de demandes.</translation>
    </message>
    <message>
        <source>Check the address; if it is right, Kombo has to look.</source>
        <translation>Vérifiez l’adresse&#x202f;; si elle est juste, Kombo doit examiner le problème.</translation>
    </message>
    <message>
        <source>The answer of %1 is far too large.</source>
        <translation>La réponse de %1 est bien trop grande.</translation>
    </message>
    <message>
        <source>The answer of %1 could not be unpacked.</source>
        <translation>La réponse de %1 n’a pas pu être décompressée.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, ask your admin whether a proxy changes answers.</source>
        <translation>Réessayez&#x202f;; si cela persiste, demandez à votre administrateur si un proxy modifie les réponses.</translation>
    </message>
    <message>
        <source>%1 used an encoding Docket did not ask for.</source>
        <translation>%1 a utilisé un encodage que Docket n’a pas demandé.</translation>
    </message>
    <message>
        <source>Ask your admin whether a proxy changes answers.</source>
        <translation>Demandez à votre administrateur si un proxy modifie les réponses.</translation>
    </message>
    <message>
        <source>The answer of %1 is not readable text.</source>
        <translation>La réponse de %1 n’est pas un texte lisible.</translation>
    </message>
    <message>
        <source>%1 points to %2; Docket does not take the key there.</source>
        <translation>%1 renvoie vers %2&#x202f;; Docket n’y transmet pas la clé.</translation>
    </message>
    <message>
        <source>Check the address, or sign in to the network.</source>
        <translation>Vérifiez l’adresse, ou identifiez-vous sur le réseau.</translation>
    </message>
    <message>
        <source>%1 sent a redirect without an address.</source>
        <translation>%1 a envoyé une redirection sans adresse.</translation>
    </message>
    <message>
        <source>%1 redirects without end.</source>
        <translation>%1 redirige sans fin.</translation>
    </message>
    <message>
        <source>%1 sent a web page instead of orders.</source>
        <translation>%1 a envoyé une page web au lieu de demandes.</translation>
    </message>
    <message>
        <source>You may have to sign in to this network.</source>
        <translation>Vous devez peut-être vous identifier sur ce réseau.</translation>
    </message>
    <message>
        <source>%1 did not send a list of orders.</source>
        <translation>%1 n’a pas envoyé de liste de demandes.</translation>
    </message>
    <message>
        <source>The answer of %1 is nested too deeply to be read.</source>
        <translation>La réponse de %1 est trop profondément imbriquée pour être lue.</translation>
    </message>
    <message>
        <source>Kombo has to look.</source>
        <translation>Kombo doit examiner le problème.</translation>
    </message>
    <message>
        <source>Access was refused before Kombo was reached (HTTP 403).</source>
        <translation>L’accès a été refusé avant d’atteindre Kombo (HTTP 403).</translation>
    </message>
    <message>
        <source>This address has no open orders (HTTP %3).</source>
        <translation>Cette adresse n’a pas de demandes ouvertes (HTTP %3).</translation>
    </message>
    <message>
        <source>Check the address; if it is right, the endpoint may have moved.</source>
        <translation>Vérifiez l’adresse&#x202f;; si elle est juste, le point d’accès a peut-être changé.</translation>
    </message>
    <message>
        <source>Kombo&apos;s list of open orders is not at this address any more (HTTP %3).</source>
        <translation>La liste des demandes ouvertes de Kombo n’est plus à cette adresse (HTTP %3).</translation>
    </message>
    <message>
        <source>Switch this connection to the endpoint that took its place; if that fails too, check the address.</source>
        <translation>Faites passer cette connexion au point d’accès qui remplace l’ancien&#x202f;; si cela échoue aussi, vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>The key was refused.</source>
        <translation>La clé a été refusée.</translation>
    </message>
    <message>
        <source>Ask for a new one, or try the other region.</source>
        <translation>Demandez-en une nouvelle, ou essayez l’autre région.</translation>
    </message>
    <message>
        <source>Kombo could not be reached through its gateway (HTTP %3).</source>
        <translation>Kombo n’a pas pu être joint par sa passerelle (HTTP %3).</translation>
    </message>
    <message>
        <source>Kombo is busy.</source>
        <translation>Kombo est occupé.</translation>
    </message>
    <message>
        <source>Kombo&apos;s side failed (HTTP %3).</source>
        <translation>Une erreur s’est produite du côté de Kombo (HTTP %3).</translation>
    </message>
    <message>
        <source>Nobody but Kombo can act.</source>
        <translation>Seul Kombo peut agir.</translation>
    </message>
    <message>
        <source>Kombo&apos;s pages repeat after page %4.</source>
        <translation>Les pages de Kombo se répètent après la page %4.</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) kept, more may exist; Kombo has to look.</source>
        <translation>
            <numerusform>%Ln demande conservée, il peut y en avoir d’autres&#x202f;; Kombo doit examiner le problème.</numerusform>
            <numerusform>%Ln demandes conservées, il peut y en avoir d’autres&#x202f;; Kombo doit examiner le problème.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kombo sent page after page without a new order.</source>
        <translation>Kombo a envoyé page après page sans nouvelle demande.</translation>
    </message>
    <message>
        <source>Loading stopped after %4 pages, more than any list of orders has.</source>
        <translation>Le chargement s’est arrêté après %4 pages, un nombre qu’aucune liste de demandes n’atteint.</translation>
    </message>
    <message>
        <source>Kombo sent a bookmark that is too long to be used.</source>
        <translation>Kombo a envoyé un signet trop long pour être utilisé.</translation>
    </message>
    <message>
        <source>Kombo no longer accepts its own bookmark.</source>
        <translation>Kombo n’accepte plus son propre signet.</translation>
    </message>
    <message numerus="yes">
        <source>Reload from the start; %n order(s) kept.</source>
        <translation>
            <numerusform>Rechargez depuis le début&#x202f;; %Ln demande est conservée.</numerusform>
            <numerusform>Rechargez depuis le début&#x202f;; %Ln demandes sont conservées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kombo sent a bookmark that is no text.</source>
        <translation>Kombo a envoyé un signet qui n’est pas du texte.</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) could not be read.</source>
        <translation>
            <numerusform>%Ln demande n’a pas pu être lue.</numerusform>
            <numerusform>%Ln demandes n’ont pas pu être lues.</numerusform>
        </translation>
    </message>
    <message>
        <source>All others are here. Copy these as received and show them to Kombo.</source>
        <translation>Toutes les autres sont là. Copiez celles-ci telles que reçues et montrez-les à Kombo.</translation>
    </message>
</context>
<context>
    <name>docket::HealthModel</name>
    <message>
        <source>Switched off</source>
        <translation>Désactivée</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Aucune clé</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Chargement</translation>
    </message>
    <message>
        <source>Retrying</source>
        <translation>Nouvel essai</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>À jour</translation>
    </message>
    <message>
        <source>Not complete</source>
        <translation>Incomplète</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>En échec</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêtée</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Intégration</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Last complete</source>
        <translation>Dernière fois complète</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>Dernière erreur</translation>
    </message>
</context>
<context>
    <name>docket::HealthView</name>
    <message>
        <source>Integrations</source>
        <translation>Intégrations</translation>
    </message>
    <message>
        <source>Copy re&amp;port for support</source>
        <translation>Copier le &amp;rapport pour le support</translation>
    </message>
    <message>
        <source>&amp;Refresh this integration</source>
        <translation>&amp;Actualiser cette intégration</translation>
    </message>
    <message>
        <source>&amp;Edit connection…</source>
        <translation>&amp;Modifier la connexion…</translation>
    </message>
    <message>
        <source>&amp;Copy row</source>
        <translation>&amp;Copier la ligne</translation>
    </message>
</context>
<context>
    <name>docket::HelpWindows</name>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
</context>
<context>
    <name>docket::LinkOpener</name>
    <message>
        <source>Open %1 in your browser?</source>
        <translation>Ouvrir %1 dans votre navigateur&#x202f;?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>docket::LongTextView</name>
    <message>
        <source>Job description as text</source>
        <translation>Description du poste en texte</translation>
    </message>
</context>
<context>
    <name>docket::MainWindow</name>
    <message>
        <source>Filter cleared</source>
        <translation>Filtre effacé</translation>
    </message>
    <message>
        <source>The filter is back</source>
        <translation>Le filtre est rétabli</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n selected order(s) hidden by the filter were not</source>
        <comment>%1: what was copied</comment>
        <translation>
            <numerusform>%1&#x202f;; %Ln demande sélectionnée mais cachée par le filtre ne l’a pas été</numerusform>
            <numerusform>%1&#x202f;; %Ln demandes sélectionnées mais cachées par le filtre ne l’ont pas été</numerusform>
        </translation>
    </message>
    <message>
        <source>Addresses are hidden while personal data is masked</source>
        <translation>Les adresses sont cachées tant que les données personnelles sont masquées</translation>
    </message>
    <message>
        <source>There is no e-mail address to write to</source>
        <translation>Il n’y a pas d’adresse e-mail à laquelle écrire</translation>
    </message>
</context>
<context>
    <name>docket::ManageViewsDialog</name>
    <message>
        <source>Manage views</source>
        <translation>Gérer les vues</translation>
    </message>
    <message>
        <source>The first nine open by Alt and their number.</source>
        <translation>Les neuf premières s’ouvrent avec Alt et leur numéro.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Monter</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Descendre</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renommer</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>A view needs a name.</source>
        <translation>Une vue doit avoir un nom.</translation>
    </message>
    <message>
        <source>There is another view of this name.</source>
        <translation>Il y a une autre vue de ce nom.</translation>
    </message>
    <message>
        <source>%1, to be deleted</source>
        <comment>a view</comment>
        <translation>%1, à supprimer</translation>
    </message>
    <message>
        <source>&amp;Undo delete</source>
        <translation>Annuler la &amp;suppression</translation>
    </message>
</context>
<context>
    <name>docket::ManualWindow</name>
    <message>
        <source>Previous match</source>
        <translation>Résultat précédent</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Résultat suivant</translation>
    </message>
    <message>
        <source>Manual – Docket</source>
        <translation>Manuel – Docket</translation>
    </message>
    <message>
        <source>Find in the manual</source>
        <translation>Rechercher dans le manuel</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Chapitres</translation>
    </message>
    <message>
        <source>Previous match (Shift+Return)</source>
        <translation>Résultat précédent (Maj+Entrée)</translation>
    </message>
    <message>
        <source>Next match (Return)</source>
        <translation>Résultat suivant (Entrée)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
</context>
<context>
    <name>docket::MarkingDesk</name>
    <message numerus="yes">
        <source>%n order(s) are as they were before</source>
        <translation>
            <numerusform>%n demande est de nouveau comme avant</numerusform>
            <numerusform>%n demandes sont de nouveau comme avant</numerusform>
        </translation>
    </message>
    <message>
        <source>The history is forgotten. It starts with the next load.</source>
        <translation>L’historique est oublié. Il recommence au prochain chargement.</translation>
    </message>
    <message>
        <source>The history could not be removed. Try again when no other Docket is open.</source>
        <translation>L’historique n’a pas pu être supprimé. Réessayez quand aucun autre Docket n’est ouvert.</translation>
    </message>
    <message>
        <source>Nothing new is shown</source>
        <translation>Rien de nouveau n’est affiché</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) marked seen</source>
        <translation>
            <numerusform>%n demande marquée comme vue</numerusform>
            <numerusform>%n demandes marquées comme vues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) marked new</source>
        <translation>
            <numerusform>%n demande marquée comme nouvelle</numerusform>
            <numerusform>%n demandes marquées comme nouvelles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) marked done</source>
        <translation>
            <numerusform>%n demande marquée comme traitée</numerusform>
            <numerusform>%n demandes marquées comme traitées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) not done any more</source>
        <translation>
            <numerusform>%n demande n’est plus traitée</numerusform>
            <numerusform>%n demandes ne sont plus traitées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) snoozed until %1</source>
        <translation>
            <numerusform>%n demande reportée jusqu’à&#x202f;: %1</numerusform>
            <numerusform>%n demandes reportées jusqu’à&#x202f;: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) not snoozed any more</source>
        <translation>
            <numerusform>%n demande n’est plus reportée</numerusform>
            <numerusform>%n demandes ne sont plus reportées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) marked asked</source>
        <translation>
            <numerusform>%n demande marquée comme relancée</numerusform>
            <numerusform>%n demandes marquées comme relancées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) not marked asked any more</source>
        <translation>
            <numerusform>%n demande n’est plus marquée comme relancée</numerusform>
            <numerusform>%n demandes ne sont plus marquées comme relancées</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a list</source>
        <translation>Ouvrir une liste</translation>
    </message>
    <message>
        <source>Lists (%1)</source>
        <translation>Listes (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>Tous les fichiers (%1)</translation>
    </message>
    <message>
        <source>Forget the history?</source>
        <translation>Oublier l’historique&#x202f;?</translation>
    </message>
    <message>
        <source>What was seen here, what is done, snoozed or asked, and which orders are no longer open: all of it is removed from this computer, for the connections that are open. Nothing changes at Kombo.</source>
        <translation>Ce qui a été vu ici, ce qui est traité, reporté ou relancé, et quelles demandes ne sont plus ouvertes&#x202f;: tout cela est supprimé de cet ordinateur, pour les connexions ouvertes. Rien ne change chez Kombo.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
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
        <translation>Écrire à %1</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Aucun nom</translation>
    </message>
</context>
<context>
    <name>docket::MemoryWorker</name>
    <message numerus="yes">
        <source>%n order(s) that are no longer open cannot be named: the history of them is damaged.</source>
        <translation>
            <numerusform>%n demande qui n’est plus ouverte ne peut pas être nommée&#x202f;: son historique est endommagé.</numerusform>
            <numerusform>%n demandes qui ne sont plus ouvertes ne peuvent pas être nommées&#x202f;: leur historique est endommagé.</numerusform>
        </translation>
    </message>
    <message>
        <source>The history file could not be removed: %1</source>
        <translation>Le fichier d’historique n’a pas pu être supprimé&#x202f;: %1</translation>
    </message>
    <message>
        <source>The history could not be written. What you mark now may be lost.</source>
        <translation>L’historique n’a pas pu être écrit. Ce que vous marquez maintenant peut être perdu.</translation>
    </message>
</context>
<context>
    <name>docket::MoreChip</name>
    <message numerus="yes">
        <source>%n more terms</source>
        <translation>
            <numerusform>%Ln autre terme</numerusform>
            <numerusform>%Ln autres termes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::NoticeBar</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>A message as a screen reader says it: its title and its text.</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Cacher les détails</translation>
    </message>
</context>
<context>
    <name>docket::Notifier</name>
    <message numerus="yes">
        <source>%n new order(s)</source>
        <translation>
            <numerusform>%n nouvelle demande</numerusform>
            <numerusform>%n nouvelles demandes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::OrderHeader</name>
    <message>
        <source>Reset columns</source>
        <translation>Réinitialiser les colonnes</translation>
    </message>
    <message>
        <source>As received</source>
        <translation>Tel que reçu</translation>
    </message>
    <message>
        <source>Sort ascending</source>
        <translation>Tri croissant</translation>
    </message>
    <message>
        <source>Sort descending</source>
        <translation>Tri décroissant</translation>
    </message>
    <message>
        <source>Also sort by this</source>
        <translation>Trier aussi par cette colonne</translation>
    </message>
    <message>
        <source>Hide “%1”</source>
        <translation>Cacher «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>Ajuster la largeur</translation>
    </message>
</context>
<context>
    <name>docket::OrderMenu</name>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Mail candidate</source>
        <translation>Écrire au candidat</translation>
    </message>
    <message>
        <source>Mail the team</source>
        <translation>Écrire à l’équipe</translation>
    </message>
    <message>
        <source>Only “%1”</source>
        <translation>Seulement «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Exclude “%1”</source>
        <translation>Exclure «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation>Ajouter «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Orders of this candidate</source>
        <translation>Demandes de ce candidat</translation>
    </message>
    <message>
        <source>Orders of this job</source>
        <translation>Demandes de ce poste</translation>
    </message>
</context>
<context>
    <name>docket::OrderOutput</name>
    <message>
        <source>There is no order to print</source>
        <translation>Il n’y a pas de demande à imprimer</translation>
    </message>
    <message>
        <source>There is no order to save</source>
        <translation>Il n’y a pas de demande à enregistrer</translation>
    </message>
    <message>
        <source>Save order as PDF</source>
        <translation>Enregistrer la demande en PDF</translation>
    </message>
    <message>
        <source>There are no orders to export</source>
        <translation>Il n’y a pas de demandes à exporter</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n order(s) to %1</source>
        <translation>
            <numerusform>%Ln demande écrite dans %1</numerusform>
            <numerusform>%Ln demandes écrites dans %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %n cell(s) had to be cut</source>
        <comment>after what was written</comment>
        <translation>
            <numerusform>%1&#x202f;; %Ln cellule a dû être coupée</numerusform>
            <numerusform>%1&#x202f;; %Ln cellules ont dû être coupées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; personal data is masked</source>
        <comment>after what was written</comment>
        <translation>%1&#x202f;; les données personnelles sont masquées</translation>
    </message>
</context>
<context>
    <name>docket::OrderPrint</name>
    <message>
        <source>The order could not be printed</source>
        <translation>La demande n’a pas pu être imprimée</translation>
    </message>
    <message>
        <source>The order is on its way to the printer</source>
        <translation>La demande est en route vers l’imprimante</translation>
    </message>
    <message>
        <source>Wrote the order to %1</source>
        <translation>Demande écrite dans %1</translation>
    </message>
</context>
<context>
    <name>docket::OrderTable</name>
    <message>
        <source>Orders</source>
        <translation>Demandes</translation>
    </message>
</context>
<context>
    <name>docket::OrderTableModel</name>
    <message>
        <source>nothing remembered</source>
        <translation>rien de retenu</translation>
    </message>
    <message>
        <source>%1, connection “%2”</source>
        <comment>an integration&apos;s ID</comment>
        <translation>%1, connexion «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>caché</translation>
    </message>
    <message>
        <source>not provided</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>%1; job %2; package %3; location %4</source>
        <comment>a row of the table, read aloud</comment>
        <translation>%1&#x202f;; poste %2&#x202f;; pack %3&#x202f;; lieu %4</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>a row of the table and its state, read aloud</comment>
        <translation>%1&#x202f;; %2</translation>
    </message>
</context>
<context>
    <name>docket::Overview</name>
    <message>
        <source>&amp;Integrations</source>
        <translation>&amp;Intégrations</translation>
    </message>
</context>
<context>
    <name>docket::PreferencesDialog</name>
    <message>
        <source>Preferences – Docket</source>
        <translation>Préférences – Docket</translation>
    </message>
    <message>
        <source>Pages of the preferences</source>
        <translation>Pages des préférences</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Contraste é&amp;levé</translation>
    </message>
    <message>
        <source>D&amp;ensity</source>
        <translation>&amp;Densité</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Densité</translation>
    </message>
    <message>
        <source>How high the rows of the table are.</source>
        <translation>Hauteur des lignes du tableau.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>La&amp;ngue</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Dates, numbers and sorting follow it.</source>
        <translation>Les dates, les nombres et le tri la suivent.</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Chargement</translation>
    </message>
    <message>
        <source>&amp;Refresh automatically</source>
        <translation>&amp;Actualiser automatiquement</translation>
    </message>
    <message>
        <source>Refresh automatically</source>
        <translation>Actualiser automatiquement</translation>
    </message>
    <message>
        <source>Counted from the end of the load before. What needs a person first, a key or a permission, is not asked again by itself.</source>
        <translation>Compté depuis la fin du chargement précédent. Ce qui exige d’abord l’intervention d’une personne (clé ou autorisation) n’est pas interrogé à nouveau automatiquement.</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Copie</translation>
    </message>
    <message>
        <source>&amp;Between e-mail addresses</source>
        <translation>&amp;Entre les adresses e-mail</translation>
    </message>
    <message>
        <source>Between e-mail addresses</source>
        <translation>Entre les adresses e-mail</translation>
    </message>
    <message>
        <source>Outlook wants a semicolon where its own settings do not say otherwise, others a comma.</source>
        <translation>Outlook attend un point-virgule, sauf si ses propres réglages en décident autrement&#x202f;; les autres attendent une virgule.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <source>In memory only, until Docket ends. They reach the disk only where you copy or save them.</source>
        <translation>En mémoire seulement, jusqu’à la fermeture de Docket. Elles n’arrivent sur le disque que là où vous les copiez ou les enregistrez.</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>Clés API</translation>
    </message>
    <message>
        <source>In your desktop&apos;s password store, under the name docket. Never in a file.</source>
        <translation>Dans le gestionnaire de mots de passe de votre bureau, sous le nom docket. Jamais dans un fichier.</translation>
    </message>
    <message>
        <source>What you have seen, done and snoozed</source>
        <translation>Ce que vous avez vu, traité et reporté</translation>
    </message>
    <message>
        <source>As keyed hashes and sealed ids on this computer; nobody reads a name from them. Forget order history removes them. With a key for this session only, in memory.</source>
        <translation>Sous forme d’empreintes à clé et d’ID scellés sur cet ordinateur&#x202f;; personne n’y lit un nom. «&#x202f;Oublier l’historique des demandes&#x202f;» les supprime. Avec une clé pour cette session seulement&#x202f;: en mémoire.</translation>
    </message>
    <message>
        <source>Connections, views and how the window looks</source>
        <translation>Connexions, vues et apparence de la fenêtre</translation>
    </message>
    <message>
        <source>Settings file</source>
        <translation>Fichier de réglages</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>The last ones are in memory only: a filter can name a person. They last if you choose so here.</source>
        <translation>Les derniers sont en mémoire seulement&#x202f;: un filtre peut nommer une personne. Ils sont conservés si vous le choisissez ici.</translation>
    </message>
    <message>
        <source>&amp;Keep the filter history when Docket ends</source>
        <translation>&amp;Conserver l’historique des filtres à la fermeture de Docket</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Questions about orders, to the address of your connection. What you mark goes into a folder of your team only if you choose so.</source>
        <translation>Des questions sur les demandes, à l’adresse de votre connexion. Ce que vous marquez ne va dans un dossier de votre équipe que si vous le choisissez.</translation>
    </message>
</context>
<context>
    <name>docket::ProgressLine</name>
    <message>
        <source>Loading</source>
        <translation>Chargement</translation>
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
            <numerusform>%1, %Ln demande</numerusform>
            <numerusform>%1, %Ln demandes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::ProxyDialog</name>
    <message>
        <source>Password for the proxy</source>
        <translation>Mot de passe du proxy</translation>
    </message>
    <message>
        <source>The proxy %1 lets nothing through without a name and a password.</source>
        <translation>Le proxy %1 ne laisse rien passer sans nom et mot de passe.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>Used until you quit and kept nowhere. They go to this proxy and never to Kombo.</source>
        <translation>Ils servent jusqu’à ce que vous quittiez et ne sont conservés nulle part. Ils sont envoyés à ce proxy et jamais à Kombo.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Use and try again</source>
        <translation>Utiliser et réessayer</translation>
    </message>
</context>
<context>
    <name>docket::Question</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>docket::RawView</name>
    <message>
        <source>Order as received</source>
        <translation>Demande telle que reçue</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy &amp;value</source>
        <translation>Copier la &amp;valeur</translation>
    </message>
    <message>
        <source>Copy &amp;path</source>
        <translation>Copier le che&amp;min</translation>
    </message>
</context>
<context>
    <name>docket::Report</name>
    <message>
        <source>Time: %1</source>
        <translation>Heure&#x202f;: %1</translation>
    </message>
    <message>
        <source>Region: %1</source>
        <translation>Région&#x202f;: %1</translation>
    </message>
    <message>
        <source>Integration: %1</source>
        <translation>Intégration&#x202f;: %1</translation>
    </message>
    <message>
        <source>What happened: %1</source>
        <translation>Ce qui s’est passé&#x202f;: %1</translation>
    </message>
    <message>
        <source>HTTP status: %1</source>
        <translation>Statut HTTP&#x202f;: %1</translation>
    </message>
    <message>
        <source>Page: %1</source>
        <translation>Page&#x202f;: %1</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Code&#x202f;: %1</translation>
    </message>
    <message>
        <source>Title: %1</source>
        <translation>Titre&#x202f;: %1</translation>
    </message>
    <message>
        <source>Message: %1</source>
        <translation>Message&#x202f;: %1</translation>
    </message>
    <message>
        <source>Log: %1</source>
        <translation>Journal&#x202f;: %1</translation>
    </message>
    <message>
        <source>Program: %1</source>
        <translation>Programme&#x202f;: %1</translation>
    </message>
    <message>
        <source>Hello,

we cannot read assessment orders from your applicant tracking system (integration %1).
%2 %3

Kombo says: %4

Could you please help?
</source>
        <translation>Bonjour,

Nous ne pouvons pas lire les demandes d’évaluation de votre système de suivi des candidatures (ATS) (intégration %1).
%2 %3

Kombo indique&#x202f;: %4

Pourriez-vous nous aider&#x202f;?
</translation>
    </message>
    <message>
        <source>Hello,

we cannot read assessment orders from your applicant tracking system (integration %1).
%2 %3

Could you please help?
</source>
        <translation>Bonjour,

Nous ne pouvons pas lire les demandes d’évaluation de votre système de suivi des candidatures (ATS) (intégration %1).
%2 %3

Pourriez-vous nous aider&#x202f;?
</translation>
    </message>
</context>
<context>
    <name>docket::ResultLine</name>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Effacer le filtre</translation>
    </message>
</context>
<context>
    <name>docket::SaveViewDialog</name>
    <message>
        <source>Save as view</source>
        <translation>Enregistrer comme vue</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>There is a view of this name. It gets the filter, columns and sorting you see now.</source>
        <translation>Il y a une vue de ce nom. Elle reçoit le filtre, les colonnes et le tri que vous voyez maintenant.</translation>
    </message>
    <message>
        <source>Keeps the filter, columns and sorting. It opens from the Filter menu, the first nine by Alt and their number.</source>
        <translation>Conserve le filtre, les colonnes et le tri. Elle s’ouvre depuis le menu «&#x202f;Filtre&#x202f;», les neuf premières avec Alt et leur numéro.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>A view needs a name.</source>
        <translation>Une vue doit avoir un nom.</translation>
    </message>
</context>
<context>
    <name>docket::SavedResponses</name>
    <message>
        <source>“%1” is empty.</source>
        <translation>«&#x202f;%1&#x202f;» est vide.</translation>
    </message>
    <message>
        <source>“%1” is no JSON, or ends too early.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas du JSON, ou se termine trop tôt.</translation>
    </message>
    <message>
        <source>“%1” holds more than can be read at once.</source>
        <translation>«&#x202f;%1&#x202f;» contient plus que ce qui peut être lu en une fois.</translation>
    </message>
    <message>
        <source>“%1” is the answer to a request that failed; it holds no orders.</source>
        <translation>«&#x202f;%1&#x202f;» est la réponse à une requête qui a échoué&#x202f;; elle ne contient pas de demandes.</translation>
    </message>
    <message>
        <source>“%1” holds no open orders.</source>
        <translation>«&#x202f;%1&#x202f;» ne contient pas de demandes ouvertes.</translation>
    </message>
    <message>
        <source>“%1” is no file.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un fichier.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas lisible&#x202f;: %2</translation>
    </message>
    <message>
        <source>“%1” is larger than 64 MB.</source>
        <translation>«&#x202f;%1&#x202f;» dépasse 64&#xa0;Mo.</translation>
    </message>
</context>
<context>
    <name>docket::Session</name>
    <message>
        <source>Settings cannot be saved on this computer; they last until you quit.</source>
        <translation>Les réglages ne peuvent pas être enregistrés sur cet ordinateur&#x202f;; ils durent jusqu’à ce que vous quittiez.</translation>
    </message>
    <message>
        <source>The key could not be removed from your password store: %1</source>
        <translation>La clé n’a pas pu être supprimée de votre gestionnaire de mots de passe&#x202f;: %1</translation>
    </message>
    <message>
        <source>The sample server could not start: %1</source>
        <translation>Le serveur d’exemple n’a pas pu démarrer&#x202f;: %1</translation>
    </message>
    <message>
        <source>Demo (sample data)</source>
        <translation>Démo (données d’exemple)</translation>
    </message>
</context>
<context>
    <name>docket::ShortcutsWindow</name>
    <message>
        <source>What it does</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Keyboard shortcuts – Docket</source>
        <translation>Raccourcis clavier – Docket</translation>
    </message>
    <message>
        <source>Find a shortcut</source>
        <translation>Rechercher un raccourci</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>menu or part of the window, what a key does</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>No shortcut matches.</source>
        <translation>Aucun raccourci ne correspond.</translation>
    </message>
</context>
<context>
    <name>docket::SideBar</name>
    <message>
        <source>Side bar</source>
        <translation>Barre latérale</translation>
    </message>
    <message>
        <source>Find in %1</source>
        <comment>the name of a facet</comment>
        <translation>Rechercher dans %1</translation>
    </message>
</context>
<context>
    <name>docket::SideBarModel</name>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>Intégrations</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <comment>values of a facet</comment>
        <translation>
            <numerusform>Afficher %Ln valeur de plus</numerusform>
            <numerusform>Afficher %Ln valeurs de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Afficher moins</translation>
    </message>
</context>
<context>
    <name>docket::SituationDisplay</name>
    <message>
        <source>Not connected</source>
        <translation>Non connecté</translation>
    </message>
</context>
<context>
    <name>docket::SnoozeDialog</name>
    <message>
        <source>Snooze until</source>
        <translation>Reporter jusqu’à</translation>
    </message>
    <message>
        <source>&amp;Day and time</source>
        <translation>&amp;Jour et heure</translation>
    </message>
    <message>
        <source>Day and time</source>
        <translation>Jour et heure</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Reporter</translation>
    </message>
</context>
<context>
    <name>docket::SnoozeMenu</name>
    <message>
        <source>Snooze unti&amp;l</source>
        <translation>Reporter &amp;jusqu’à</translation>
    </message>
    <message>
        <source>&amp;Today, %1</source>
        <translation>&amp;Aujourd’hui, %1</translation>
    </message>
    <message>
        <source>T&amp;omorrow, %1</source>
        <translation>&amp;Demain, %1</translation>
    </message>
    <message>
        <source>&amp;Monday, %1</source>
        <translation>&amp;Lundi, %1</translation>
    </message>
    <message>
        <source>&amp;Another day…</source>
        <translation>A&amp;utre jour…</translation>
    </message>
</context>
<context>
    <name>docket::StateRow</name>
    <message>
        <source>Done</source>
        <translation>Traitée</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Reporter</translation>
    </message>
    <message>
        <source>Stop asking</source>
        <translation>Arrêter d’interroger Kombo</translation>
    </message>
    <message>
        <source>What became of it?</source>
        <translation>Qu’est-elle devenue&#x202f;?</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Non traitée</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>changed, when, which fields</comment>
        <translation>%1 %2&#x202f;: %3</translation>
    </message>
</context>
<context>
    <name>docket::StatusLine</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>selected orders that are hidden</comment>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>Données d’exemple</translation>
    </message>
    <message>
        <source>Leave demo</source>
        <translation>Quitter la démo</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>Réessayer maintenant</translation>
    </message>
    <message>
        <source>Stop loading</source>
        <translation>Arrêter le chargement</translation>
    </message>
    <message>
        <source>Show the selected orders that the filter hides</source>
        <translation>Afficher les demandes sélectionnées que le filtre cache</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%Ln sélectionnée</numerusform>
            <numerusform>%Ln sélectionnées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected, %1 hidden by the filter</source>
        <translation>
            <numerusform>%Ln sélectionnée, cachées par le filtre&#x202f;: %1</numerusform>
            <numerusform>%Ln sélectionnées, cachées par le filtre&#x202f;: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::SummaryPane</name>
    <message>
        <source>No package provided</source>
        <translation>Aucun pack indiqué</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Candidat</translation>
    </message>
    <message>
        <source>No name provided</source>
        <translation>Aucun nom indiqué</translation>
    </message>
    <message>
        <source>Package and customer</source>
        <translation>Pack et client</translation>
    </message>
    <message>
        <source>More for this order</source>
        <translation>Autres actions pour cette demande</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Candidature</translation>
    </message>
    <message>
        <source>Candidate ID</source>
        <translation>ID du candidat</translation>
    </message>
    <message>
        <source>Here since</source>
        <translation>Ici depuis</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Vue la dernière fois</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Ce qu’elle est devenue</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Relancée</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>No job title provided</source>
        <translation>Aucun intitulé de poste indiqué</translation>
    </message>
    <message>
        <source>Job code</source>
        <translation>Code du poste</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>No location provided</source>
        <translation>Aucun lieu indiqué</translation>
    </message>
    <message>
        <source>Location as received</source>
        <translation>Lieu tel que reçu</translation>
    </message>
    <message>
        <source>Job ID</source>
        <translation>ID du poste</translation>
    </message>
    <message>
        <source>Country as received: %1</source>
        <translation>Pays tel que reçu&#x202f;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other open order(s)</source>
        <translation>
            <numerusform>%Ln autre demande ouverte</numerusform>
            <numerusform>%Ln autres demandes ouvertes</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows the open orders for this e-mail address.</source>
        <translation>Affiche les demandes ouvertes pour cette adresse e-mail.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open in this job</source>
        <translation>
            <numerusform>%Ln ouverte pour ce poste</numerusform>
            <numerusform>%Ln ouvertes pour ce poste</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows the open orders for jobs of this title.</source>
        <translation>Affiche les demandes ouvertes pour les postes de cet intitulé.</translation>
    </message>
    <message>
        <source>Sent in an unexpected form, see Raw: %1.</source>
        <translation>Envoyé sous une forme inattendue, voir les données brutes&#x202f;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) that Docket does not know are under Raw.</source>
        <translation>
            <numerusform>%Ln champ que Docket ne connaît pas est dans les données brutes.</numerusform>
            <numerusform>%Ln champs que Docket ne connaît pas sont dans les données brutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Found in: %1</source>
        <translation>Trouvé dans&#x202f;: %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the places that a filter was found in</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créée</translation>
    </message>
</context>
<context>
    <name>docket::TeamFolder</name>
    <message>
        <source>%1 The team secret lasts until Docket ends.</source>
        <comment>why it cannot be kept, a sentence</comment>
        <translation>%1 Le secret d’équipe dure jusqu’à la fermeture de Docket.</translation>
    </message>
    <message>
        <source>Folder of the team</source>
        <translation>Dossier de l’équipe</translation>
    </message>
</context>
<context>
    <name>docket::TeamList</name>
    <message>
        <source>Recruiter</source>
        <translation>Recruteur</translation>
    </message>
    <message>
        <source>Hiring manager</source>
        <translation>Responsable du recrutement</translation>
    </message>
    <message>
        <source>Copy all addresses</source>
        <translation>Copier toutes les adresses</translation>
    </message>
    <message>
        <source>Mail the team</source>
        <translation>Écrire à l’équipe</translation>
    </message>
    <message>
        <source>No hiring team: the customer&apos;s system sent none for this job.</source>
        <translation>Aucune équipe de recrutement&#x202f;: le système du client n’en a pas envoyé pour ce poste.</translation>
    </message>
    <message>
        <source>Hiring team</source>
        <translation>Équipe de recrutement</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more</source>
        <translation>
            <numerusform>Afficher %Ln personne de plus</numerusform>
            <numerusform>Afficher %Ln personnes de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %L1 of %Ln more</source>
        <translation>
            <numerusform>Afficher %L1 sur %Ln autre</numerusform>
            <numerusform>Afficher %L1 sur %Ln autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::TeamPage</name>
    <message>
        <source>Choose a folder that all of your team can write in.</source>
        <translation>Choisissez un dossier dans lequel toute votre équipe peut écrire.</translation>
    </message>
    <message>
        <source>Enter the team secret.</source>
        <translation>Saisissez le secret d’équipe.</translation>
    </message>
    <message>
        <source>The folder is being read…</source>
        <translation>Lecture du dossier…</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of the team</source>
        <translation>
            <numerusform>%n fichier de l’équipe</numerusform>
            <numerusform>%n fichiers de l’équipe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) passed over: damaged, or written with another secret</source>
        <translation>
            <numerusform>%n ligne ignorée&#x202f;: endommagée, ou écrite avec un autre secret</numerusform>
            <numerusform>%n lignes ignorées&#x202f;: endommagées, ou écrites avec un autre secret</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Share done, snoozed and asked with my team</source>
        <translation>&amp;Partager avec mon équipe ce qui est traité, reporté et relancé</translation>
    </message>
    <message>
        <source>By way of a folder that all of you can write in, on a network drive or in a synchronised folder. No name and no id of an order can be read there.</source>
        <translation>Par l’intermédiaire d’un dossier dans lequel vous pouvez tous écrire, sur un lecteur réseau ou dans un dossier synchronisé. Aucun nom ni aucun ID de demande ne peut y être lu.</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Choisir…</translation>
    </message>
    <message>
        <source>Choose the folder of the team</source>
        <translation>Choisir le dossier de l’équipe</translation>
    </message>
    <message>
        <source>Folder of the team</source>
        <translation>Dossier de l’équipe</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>&amp;Name that colleagues see</source>
        <translation>&amp;Nom que voient les collègues</translation>
    </message>
    <message>
        <source>Name that colleagues see</source>
        <translation>Nom que voient les collègues</translation>
    </message>
    <message>
        <source>&amp;Team secret</source>
        <translation>&amp;Secret d’équipe</translation>
    </message>
    <message>
        <source>Team secret</source>
        <translation>Secret d’équipe</translation>
    </message>
    <message>
        <source>&amp;Make one</source>
        <translation>&amp;Générer</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <translation>&amp;Utiliser</translation>
    </message>
    <message>
        <source>Use this team secret</source>
        <translation>Utiliser ce secret d’équipe</translation>
    </message>
    <message numerus="yes">
        <source>The same for all of you, at least %n character(s); one of you makes it and tells the others. Kept in your desktop&apos;s password store.</source>
        <translation>
            <numerusform>Le même pour vous tous, au moins %n caractère&#x202f;; l’un de vous le génère et le communique aux autres. Conservé dans le gestionnaire de mots de passe de votre bureau.</numerusform>
            <numerusform>Le même pour vous tous, au moins %n caractères&#x202f;; l’un de vous le génère et le communique aux autres. Conservé dans le gestionnaire de mots de passe de votre bureau.</numerusform>
        </translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Aucun pour l’instant</translation>
    </message>
    <message>
        <source>In use; enter another one to change it</source>
        <translation>Utilisé&#x202f;; saisissez-en un autre pour le changer</translation>
    </message>
</context>
<context>
    <name>docket::TeamWorker</name>
    <message>
        <source>The team secret cannot be used: it has to have at least %1 characters.</source>
        <translation>Le secret d’équipe ne peut pas être utilisé&#x202f;: il doit avoir au moins %1 caractères.</translation>
    </message>
    <message>
        <source>What you mark cannot be written down for your team: %1</source>
        <translation>Ce que vous marquez ne peut pas être écrit pour votre équipe&#x202f;: %1</translation>
    </message>
    <message>
        <source>The team folder is not there. What you mark is shared once it is back.</source>
        <translation>Le dossier de l’équipe n’est pas là. Ce que vous marquez sera partagé dès qu’il sera de retour.</translation>
    </message>
    <message>
        <source>Nothing can be written in the team folder.</source>
        <translation>Rien ne peut être écrit dans le dossier de l’équipe.</translation>
    </message>
</context>
<context>
    <name>docket::TextPages</name>
    <message numerus="yes">
        <source>%n image(s) left out</source>
        <translation>
            <numerusform>%Ln image laissée de côté</numerusform>
            <numerusform>%Ln images laissées de côté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n style(s) left out</source>
        <translation>
            <numerusform>%Ln style laissé de côté</numerusform>
            <numerusform>%Ln styles laissés de côté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n script(s) left out</source>
        <translation>
            <numerusform>%Ln script laissé de côté</numerusform>
            <numerusform>%Ln scripts laissés de côté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other part(s) left out</source>
        <translation>
            <numerusform>%Ln autre partie laissée de côté</numerusform>
            <numerusform>%Ln autres parties laissées de côté</numerusform>
        </translation>
    </message>
    <message>
        <source>The end of a very long text is left out</source>
        <translation>La fin d’un texte très long est laissée de côté</translation>
    </message>
    <message>
        <source>Copy JSON</source>
        <translation>Copier le JSON</translation>
    </message>
    <message>
        <source>Order text</source>
        <translation>Texte de la demande</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Données brutes</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Hidden while personal data is masked.</source>
        <translation>Caché tant que les données personnelles sont masquées.</translation>
    </message>
    <message>
        <source>Show formatted</source>
        <translation>Afficher mis en forme</translation>
    </message>
    <message>
        <source>Show all as text</source>
        <translation>Tout afficher en texte</translation>
    </message>
    <message>
        <source>As received, %1</source>
        <translation>Tel que reçu, %1</translation>
    </message>
    <message>
        <source>All of the text, unformatted</source>
        <translation>Tout le texte, sans mise en forme</translation>
    </message>
    <message>
        <source>No description provided</source>
        <translation>Aucune description indiquée</translation>
    </message>
    <message>
        <source>not provided</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>    before: %1</source>
        <translation>    avant&#x202f;: %1</translation>
    </message>
    <message>
        <source>    now: %1</source>
        <translation>    maintenant&#x202f;: %1</translation>
    </message>
    <message>
        <source>    Changed; earlier value not kept.</source>
        <translation>    Modifié&#x202f;; la valeur précédente n’est pas conservée.</translation>
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
        <translation>Affichées&#x202f;: %L1</translation>
    </message>
</context>
<context>
    <name>docket::TileRow</name>
    <message>
        <source>Open</source>
        <comment>orders</comment>
        <translation>Ouvertes</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Candidats</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Postes</translation>
    </message>
    <message>
        <source>Different e-mail addresses. Press to see who has more than one open order.</source>
        <translation>Adresses e-mail différentes. Cliquez pour voir qui a plus d’une demande ouverte.</translation>
    </message>
    <message>
        <source>New this session</source>
        <translation>Nouvelles, cette session</translation>
    </message>
    <message>
        <source>What was seen, done or snoozed is remembered until Docket ends: the API key is used for this session only, or this is the demo.</source>
        <translation>Ce qui a été vu, traité ou reporté est retenu jusqu’à la fermeture de Docket&#x202f;: la clé API n’est utilisée que pour cette session, ou ceci est la démo.</translation>
    </message>
</context>
<context>
    <name>docket::ToolBar</name>
    <message>
        <source>Side bar</source>
        <translation>Barre latérale</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Démo</translation>
    </message>
    <message>
        <source>Masked</source>
        <translation>Masqué</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Filter orders</source>
        <translation>Filtrer les demandes</translation>
    </message>
    <message>
        <source>Filter all fields, e.g. nurse berlin</source>
        <translation>Filtrer tous les champs, p.&#xa0;ex. infirmier lyon</translation>
    </message>
</context>
<context>
    <name>docket::TrendChart</name>
    <message>
        <source>Open per day</source>
        <translation>Ouvertes par jour</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a day and how many orders were open</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>docket::TrendPanel</name>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>orders</comment>
        <translation>Ouvertes</translation>
    </message>
    <message>
        <source>Open per day</source>
        <translation>Ouvertes par jour</translation>
    </message>
    <message>
        <source>as seen by this computer</source>
        <translation>telles que vues par cet ordinateur</translation>
    </message>
    <message>
        <source>Show as a chart</source>
        <translation>Afficher en graphique</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Afficher en tableau</translation>
    </message>
</context>
<context>
    <name>docket::ValueMenu</name>
    <message>
        <source>Copy “%1”</source>
        <translation>Copier «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Only “%1”</source>
        <translation>Seulement «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Also “%1”</source>
        <translation>Aussi «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Exclude “%1”</source>
        <translation>Exclure «&#x202f;%1&#x202f;»</translation>
    </message>
</context>
<context>
    <name>docket::Window</name>
    <message>
        <source>Open saved response</source>
        <translation>Ouvrir une réponse enregistrée</translation>
    </message>
    <message>
        <source>Saved responses (%1)</source>
        <translation>Réponses enregistrées (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>Tous les fichiers (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%Ln fichier</numerusform>
            <numerusform>%Ln fichiers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::WindowRequests</name>
    <message>
        <source>Erase everything that Docket keeps?</source>
        <translation>Effacer tout ce que Docket conserve&#x202f;?</translation>
    </message>
    <message>
        <source>All connections with their keys in the password store, what was seen and done, views, filters, how the window is arranged, settings, the log and the activity are removed from this computer. Docket ends then. At Kombo nothing changes, and keys stay valid.</source>
        <translation>Toutes les connexions avec leurs clés dans le gestionnaire de mots de passe, ce qui a été vu et traité, les vues, les filtres, la disposition de la fenêtre, les réglages, le journal et l’activité sont supprimés de cet ordinateur. Docket se ferme ensuite. Rien ne change chez Kombo, et les clés restent valides.</translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation>Tout effacer</translation>
    </message>
</context>
</TS>
