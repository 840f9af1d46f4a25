<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Compact</source>
        <comment>rows of the table</comment>
        <translation>&amp;Compacta</translation>
    </message>
    <message>
        <source>&amp;Normal</source>
        <comment>rows of the table</comment>
        <translation>&amp;Normal</translation>
    </message>
    <message>
        <source>&amp;Roomy</source>
        <comment>rows of the table</comment>
        <translation>&amp;Amplia</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>Como el &amp;escritorio</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;Never</source>
        <translation>&amp;Nunca</translation>
    </message>
    <message>
        <source>Every &amp;5 minutes</source>
        <translation>Cada &amp;5 minutos</translation>
    </message>
    <message>
        <source>Every &amp;15 minutes</source>
        <translation>Cada &amp;15 minutos</translation>
    </message>
    <message>
        <source>Every &amp;30 minutes</source>
        <translation>Cada &amp;30 minutos</translation>
    </message>
    <message>
        <source>Every &amp;hour</source>
        <translation>Cada &amp;hora</translation>
    </message>
    <message>
        <source>&amp;Tab-separated text</source>
        <translation>Texto separado por &amp;tabuladores</translation>
    </message>
    <message>
        <source>&amp;CSV</source>
        <translation>&amp;CSV</translation>
    </message>
    <message>
        <source>&amp;Markdown table</source>
        <translation>Tabla &amp;Markdown</translation>
    </message>
    <message>
        <source>&amp;HTML table</source>
        <translation>Tabla &amp;HTML</translation>
    </message>
    <message>
        <source>&amp;JSON, whole orders</source>
        <translation>&amp;JSON, órdenes completas</translation>
    </message>
    <message>
        <source>&amp;Webhook events</source>
        <translation>Eventos de &amp;webhook</translation>
    </message>
    <message>
        <source>Order &amp;IDs</source>
        <translation>&amp;ID de las órdenes</translation>
    </message>
    <message>
        <source>&amp;E-mail addresses</source>
        <translation>&amp;Direcciones de correo</translation>
    </message>
    <message>
        <source>&amp;Phone numbers</source>
        <translation>&amp;Números de teléfono</translation>
    </message>
    <message>
        <source>&amp;Comma</source>
        <comment>between e-mail addresses</comment>
        <translation>&amp;Coma</translation>
    </message>
    <message>
        <source>&amp;Semicolon</source>
        <comment>between e-mail addresses</comment>
        <translation>&amp;Punto y coma</translation>
    </message>
    <message>
        <source>&amp;New line</source>
        <comment>between e-mail addresses</comment>
        <translation>&amp;Salto de línea</translation>
    </message>
    <message>
        <source>New &amp;connection…</source>
        <translation>&amp;Nueva conexión…</translation>
    </message>
    <message>
        <source>Mana&amp;ge connections…</source>
        <translation>&amp;Gestionar conexiones…</translation>
    </message>
    <message>
        <source>&amp;Edit connection…</source>
        <translation>&amp;Editar conexión…</translation>
    </message>
    <message>
        <source>Re&amp;move connection…</source>
        <translation>Eliminar c&amp;onexión…</translation>
    </message>
    <message>
        <source>&amp;Open saved response…</source>
        <translation>&amp;Abrir respuesta guardada…</translation>
    </message>
    <message>
        <source>Close f&amp;ile</source>
        <translation>Cerra&amp;r archivo</translation>
    </message>
    <message>
        <source>Try with &amp;demo data</source>
        <translation>Probar con &amp;datos de demostración</translation>
    </message>
    <message>
        <source>&amp;Leave demo</source>
        <translation>Sa&amp;lir de la demostración</translation>
    </message>
    <message>
        <source>E&amp;xport orders…</source>
        <translation>E&amp;xportar órdenes…</translation>
    </message>
    <message>
        <source>&amp;Save order as PDF…</source>
        <translation>Guardar orden como &amp;PDF…</translation>
    </message>
    <message>
        <source>&amp;Print order…</source>
        <translation>&amp;Imprimir orden…</translation>
    </message>
    <message>
        <source>Sim&amp;ulate an hour passing</source>
        <translation>Si&amp;mular el paso de una hora</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy with &amp;headers</source>
        <translation>Copiar con &amp;encabezados</translation>
    </message>
    <message>
        <source>Copy c&amp;ell</source>
        <translation>Copiar ce&amp;lda</translation>
    </message>
    <message>
        <source>Copy a&amp;s</source>
        <translation>Copiar co&amp;mo</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Seleccionar todo</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Preferencias…</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualizar</translation>
    </message>
    <message>
        <source>Refresh this &amp;integration</source>
        <translation>Actualizar esta &amp;integración</translation>
    </message>
    <message>
        <source>&amp;Stop loading</source>
        <translation>&amp;Detener la carga</translation>
    </message>
    <message>
        <source>&amp;Mail candidate</source>
        <translation>Enviar correo al &amp;candidato</translation>
    </message>
    <message>
        <source>Mail the &amp;team</source>
        <translation>Enviar correo al &amp;equipo</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Hecha</translation>
    </message>
    <message>
        <source>Snoo&amp;ze…</source>
        <translation>&amp;Posponer…</translation>
    </message>
    <message>
        <source>No longer s&amp;noozed</source>
        <translation>&amp;Ya no pospuesta</translation>
    </message>
    <message>
        <source>Mark s&amp;een</source>
        <translation>Marcar como &amp;vista</translation>
    </message>
    <message>
        <source>Mark ne&amp;w</source>
        <translation>Marcar como &amp;nueva</translation>
    </message>
    <message>
        <source>Mark &amp;all seen</source>
        <translation>Marcar &amp;todas como vistas</translation>
    </message>
    <message>
        <source>Ne&amp;xt new order</source>
        <translation>Orden nueva si&amp;guiente</translation>
    </message>
    <message>
        <source>&amp;Previous new order</source>
        <translation>Orden nueva ante&amp;rior</translation>
    </message>
    <message>
        <source>C&amp;hase list…</source>
        <translation>&amp;Lista de datos que faltan…</translation>
    </message>
    <message>
        <source>C&amp;ompare with my list…</source>
        <translation>Co&amp;mparar con mi lista…</translation>
    </message>
    <message>
        <source>Tell the desktop of new &amp;orders</source>
        <translation>&amp;Notificar órdenes nuevas en el escritorio</translation>
    </message>
    <message>
        <source>&amp;Forget order history…</source>
        <translation>&amp;Olvidar historial de órdenes…</translation>
    </message>
    <message>
        <source>&amp;Erase everything…</source>
        <translation>&amp;Borrar todo…</translation>
    </message>
    <message>
        <source>&amp;Filter orders</source>
        <translation>&amp;Filtrar órdenes</translation>
    </message>
    <message>
        <source>&amp;Clear filter</source>
        <translation>&amp;Borrar filtro</translation>
    </message>
    <message>
        <source>O&amp;rders</source>
        <translation>Ó&amp;rdenes</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>R&amp;esumen</translation>
    </message>
    <message>
        <source>&amp;Side bar</source>
        <translation>&amp;Barra lateral</translation>
    </message>
    <message>
        <source>&amp;Detail</source>
        <translation>&amp;Detalles</translation>
    </message>
    <message>
        <source>Detail &amp;below the table</source>
        <translation>Detalles ba&amp;jo la tabla</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Am&amp;pliar</translation>
    </message>
    <message>
        <source>&amp;Zoom out</source>
        <translation>Red&amp;ucir</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>T&amp;amaño real</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Columnas</translation>
    </message>
    <message>
        <source>Sort b&amp;y</source>
        <translation>&amp;Ordenar por</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;Alto contraste</translation>
    </message>
    <message>
        <source>&amp;Mask personal data</source>
        <translation>Ocu&amp;ltar datos personales</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>Panel &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>Panel an&amp;terior</translation>
    </message>
    <message>
        <source>&amp;Health of the integrations</source>
        <translation>&amp;Estado de las integraciones</translation>
    </message>
    <message>
        <source>&amp;Activity…</source>
        <translation>&amp;Actividad…</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manual</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Atajos de teclado</translation>
    </message>
    <message>
        <source>&amp;About Docket</source>
        <translation>Acerca &amp;de Docket</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>Acerca de &amp;Qt</translation>
    </message>
    <message>
        <source>Between &amp;addresses</source>
        <translation>&amp;Entre direcciones</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>Co&amp;nnections</source>
        <translation>&amp;Conexiones</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>D&amp;ensity</source>
        <translation>De&amp;nsidad</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>Te&amp;ma</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Orders</source>
        <translation>Ó&amp;rdenes</translation>
    </message>
    <message>
        <source>Refresh a&amp;utomatically</source>
        <translation>Act&amp;ualizar automáticamente</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Herramientas</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>Stop asking what &amp;became of orders</source>
        <translation>Dejar de consultar &amp;qué ha sido de las órdenes</translation>
    </message>
    <message>
        <source>What &amp;became of it?</source>
        <translation>¿&amp;Qué ha sido de ella?</translation>
    </message>
    <message>
        <source>Stop asking when orders were &amp;created</source>
        <translation>Dejar de consultar cuánd&amp;o se crearon las órdenes</translation>
    </message>
    <message>
        <source>When was it &amp;created?</source>
        <translation>¿Cuánd&amp;o se creó?</translation>
    </message>
    <message numerus="yes">
        <source>When was it &amp;created? (up to %n request(s))</source>
        <translation>
            <numerusform>¿Cuánd&amp;o se creó? (hasta %n petición)</numerusform>
            <numerusform>¿Cuánd&amp;o se creó? (hasta %n peticiones)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeText</name>
    <message>
        <source>Candidate or package</source>
        <translation>Candidato o paquete</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ubicación</translation>
    </message>
    <message>
        <source>Hiring team</source>
        <translation>Equipo de contratación</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Candidato</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paquete</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Candidatura</translation>
    </message>
    <message>
        <source>Candidate ID</source>
        <translation>ID del candidato</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Título del puesto</translation>
    </message>
    <message>
        <source>Job code</source>
        <translation>Código del puesto</translation>
    </message>
    <message>
        <source>Job ID</source>
        <translation>ID del puesto</translation>
    </message>
</context>
<context>
    <name>ChaseList</name>
    <message>
        <source>Order %1</source>
        <translation>Orden %1</translation>
    </message>
    <message>
        <source>- %1, %2: %3</source>
        <comment>candidate, job, what is missing</comment>
        <translation>- %1, %2: %3</translation>
    </message>
    <message>
        <source>no job title</source>
        <translation>sin título del puesto</translation>
    </message>
    <message numerus="yes">
        <source>Something is missing for %n candidate(s)</source>
        <translation>
            <numerusform>Faltan datos de %n candidato</numerusform>
            <numerusform>Faltan datos de %n candidatos</numerusform>
        </translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>Hola:</translation>
    </message>
    <message>
        <source>Hello %1,</source>
        <translation>Hola, %1:</translation>
    </message>
    <message numerus="yes">
        <source>we cannot start the check for %n candidate(s) yet, because this is missing:</source>
        <translation>
            <numerusform>Todavía no podemos iniciar la verificación de %n candidato, porque falta lo siguiente:</numerusform>
            <numerusform>Todavía no podemos iniciar la verificación de %n candidatos, porque falta lo siguiente:</numerusform>
        </translation>
    </message>
    <message>
        <source>Please add it in your recruiting system. Thank you!</source>
        <translation>Le rogamos que lo añada en su sistema de selección. ¡Muchas gracias!</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>json (an array, unless given), ndjson, webhook (one event a line), csv, tsv, xlsx, md or html.</source>
        <translation>json (una matriz; por defecto), ndjson, webhook (un evento por línea), csv, tsv, xlsx, md o html.</translation>
    </message>
    <message>
        <source>Of csv, tsv, xlsx, md and html: fields by their paths, such as id,candidate.email; all of them unless given.</source>
        <translation>Para csv, tsv, xlsx, md y html: los campos por sus rutas, como id,candidate.email; por defecto, todos.</translation>
    </message>
    <message>
        <source>Of csv: programs (values as received, unless given) or spreadsheets (safe to open in one).</source>
        <translation>Para csv: programs (valores tal como se recibieron; por defecto) o spreadsheets (seguro para abrirlo en una hoja de cálculo).</translation>
    </message>
    <message>
        <source>Write to this file; - is the standard output.</source>
        <translation>Escribe en este archivo; - es la salida estándar.</translation>
    </message>
    <message>
        <source>Open the window on sample orders, served on this computer.</source>
        <translation>Abre la ventana con órdenes de ejemplo, servidas en este equipo.</translation>
    </message>
    <message>
        <source>Colours of the window: system, light or dark.</source>
        <translation>Colores de la ventana: system, light (claro) o dark (oscuro).</translation>
    </message>
    <message>
        <source>Open the window on a saved response; may be given several times.</source>
        <translation>Abre la ventana con una respuesta guardada; se puede indicar varias veces.</translation>
    </message>
    <message>
        <source>Fetch open orders and write them; needs no display.</source>
        <translation>Obtiene las órdenes abiertas y las escribe; no necesita pantalla.</translation>
    </message>
    <message>
        <source>Fetch from a saved connection.</source>
        <translation>Obtiene las órdenes de una conexión guardada.</translation>
    </message>
    <message>
        <source>Fetch from this address, such as https://api.kombo.dev/v1.</source>
        <translation>Obtiene las órdenes de esta dirección, como https://api.kombo.dev/v1.</translation>
    </message>
    <message>
        <source>Fetch this integration; may be given several times.</source>
        <translation>Obtiene esta integración; se puede indicar varias veces.</translation>
    </message>
    <message>
        <source>Orders per request, 1 to 250; 250 unless given.</source>
        <translation>Órdenes por petición, de 1 a 250; por defecto, 250.</translation>
    </message>
    <message>
        <source>Write only the orders that match, as the filter box would.</source>
        <translation>Escribe solo las órdenes que coinciden, como el cuadro de filtro.</translation>
    </message>
    <message>
        <source>Write only orders that are not in this list of ids, e-mail addresses or rows of CSV; - is the standard input. Exit code 7 when there are any.</source>
        <translation>Escribe solo las órdenes que no están en esta lista de ID, direcciones de correo o filas de CSV; - es la entrada estándar. Código de salida 7 si hay alguna.</translation>
    </message>
    <message>
        <source>Read the API key from the standard input.</source>
        <translation>Lee la clave de API de la entrada estándar.</translation>
    </message>
    <message>
        <source>List the saved connections: name, address, on or off, integrations; needs no display.</source>
        <translation>Enumera las conexiones guardadas: nombre, dirección, activada (on) o desactivada (off), integraciones; no necesita pantalla.</translation>
    </message>
    <message>
        <source>Serve sample orders on this computer; needs no display.</source>
        <translation>Sirve órdenes de ejemplo en este equipo; no necesita pantalla.</translation>
    </message>
    <message>
        <source>Port of the sample server; 0 takes a free one.</source>
        <translation>Puerto del servidor de ejemplo; 0 toma uno libre.</translation>
    </message>
    <message>
        <source>Orders of its first integration.</source>
        <translation>Órdenes de su primera integración.</translation>
    </message>
    <message>
        <source>Milliseconds it waits before each answer.</source>
        <translation>Milisegundos que espera antes de cada respuesta.</translation>
    </message>
    <message>
        <source>Erase what Docket keeps on this computer: connections and their keys, what was seen and done, views, settings, log. Asks first; needs no display.</source>
        <translation>Borra lo que Docket conserva en este equipo: conexiones y sus claves, lo que se ha visto y hecho, vistas, configuración, registro. Pregunta antes; no necesita pantalla.</translation>
    </message>
    <message>
        <source>Erase without asking.</source>
        <translation>Borra sin preguntar.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Muestra esta ayuda.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Muestra la versión.</translation>
    </message>
    <message>
        <source>--%1 must be a whole number from %2 to %3.</source>
        <translation>--%1 debe ser un número entero de %2 a %3.</translation>
    </message>
    <message>
        <source>Give either --connection or --server, not both.</source>
        <translation>Indique --connection o --server, no ambas.</translation>
    </message>
    <message>
        <source>--connection needs the name of a saved connection.</source>
        <translation>--connection necesita el nombre de una conexión guardada.</translation>
    </message>
    <message>
        <source>--fetch needs --server and --integration, or --connection.</source>
        <translation>--fetch necesita --server y --integration, o bien --connection.</translation>
    </message>
    <message>
        <source>--server must be an address such as https://api.kombo.dev/v1, without user name, question mark or number sign.</source>
        <translation>--server debe ser una dirección como https://api.kombo.dev/v1, sin nombre de usuario, signo de interrogación ni almohadilla.</translation>
    </message>
    <message>
        <source>--columns goes with --format csv, tsv, xlsx, md and html.</source>
        <translation>--columns se usa con --format csv, tsv, xlsx, md y html.</translation>
    </message>
    <message>
        <source>--columns: there is no field “%1”. The fields are %2.</source>
        <translation>--columns: no existe el campo «%1». Los campos son %2.</translation>
    </message>
    <message>
        <source>--columns names “%1” twice.</source>
        <translation>--columns nombra «%1» dos veces.</translation>
    </message>
    <message>
        <source>--profile must be programs or spreadsheets.</source>
        <translation>--profile debe ser programs o spreadsheets.</translation>
    </message>
    <message>
        <source>--profile goes with --format csv.</source>
        <translation>--profile se usa con --format csv.</translation>
    </message>
    <message>
        <source>--format must be json, ndjson, webhook, csv, tsv, xlsx, md or html.</source>
        <translation>--format debe ser json, ndjson, webhook, csv, tsv, xlsx, md o html.</translation>
    </message>
    <message>
        <source>--integration must be an id such as workday:HWUTwvyx2wLoSUHphiWVrp28.</source>
        <translation>--integration debe ser un ID como workday:HWUTwvyx2wLoSUHphiWVrp28.</translation>
    </message>
    <message>
        <source>--filter is not understood. %1</source>
        <comment>%1 is a sentence that says why</comment>
        <translation>No se entiende --filter. %1</translation>
    </message>
    <message>
        <source>--filter asks what is remembered of orders (is:new, waiting: and the like), which only the window knows.</source>
        <translation>--filter pregunta por lo que se recuerda de las órdenes (is:new, waiting: y similares), y eso solo lo sabe la ventana.</translation>
    </message>
    <message>
        <source>--output needs the name of a file, or - for the standard output.</source>
        <translation>--output necesita el nombre de un archivo, o - para la salida estándar.</translation>
    </message>
    <message>
        <source>--compare needs the name of a file, or - for the standard input.</source>
        <translation>--compare necesita el nombre de un archivo, o - para la entrada estándar.</translation>
    </message>
    <message>
        <source>--open-file needs the name of a file.</source>
        <translation>--open-file necesita el nombre de un archivo.</translation>
    </message>
    <message>
        <source>Give either --demo or --open-file, not both.</source>
        <translation>Indique --demo o --open-file, no ambas.</translation>
    </message>
    <message>
        <source>--theme must be system, light or dark.</source>
        <translation>--theme debe ser system, light o dark.</translation>
    </message>
    <message>
        <source>--%1 does not go with the other options; see --help.</source>
        <translation>--%1 no se combina con las demás opciones; véase --help.</translation>
    </message>
    <message>
        <source>There is an argument that belongs to no option; see --help.</source>
        <translation>Hay un argumento que no pertenece a ninguna opción; véase --help.</translation>
    </message>
    <message>
        <source>%1; see --help.</source>
        <comment>what is wrong with the command line</comment>
        <translation>%1; véase --help.</translation>
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
        <translation>Muestra las órdenes abiertas de evaluación y de verificación de antecedentes que
esperan en Kombo.

  docket                    abre la ventana
  docket --demo             la abre con órdenes de ejemplo
  docket --fetch --server URL --integration ID --key-stdin
                            escribe las órdenes abiertas en la salida estándar

La clave de API procede de --key-stdin, de la conexión guardada o de la variable
de entorno DOCKET_API_KEY, en este orden; nunca de un argumento.

Códigos de salida de --fetch: 0 todas las órdenes escritas; 2 la línea de comandos;
3 ninguna orden, el motivo es la clave, la integración o su configuración;
4 órdenes escritas, pero falta algo; 5 ninguna orden, el motivo es la red, el
servidor o un límite; 6 no se pudo escribir la salida; 7 con --compare, todo está
bien y hay órdenes que no están en la lista.
--erase termina con 0 cuando no queda nada, con 2 cuando no se confirmó o hay una
ventana abierta, con 6 cuando no se pudo eliminar algo.</translation>
    </message>
    <message>
        <source>There is no display to open the window on; --help tells what works without one.</source>
        <translation>No hay ninguna pantalla en la que abrir la ventana; --help indica lo que funciona sin ella.</translation>
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
        <translation>No se pudo iniciar el servidor de ejemplo: %1</translation>
    </message>
</context>
<context>
    <name>EraseCommand</name>
    <message>
        <source>none</source>
        <comment>saved connections</comment>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>This removes from this computer what Docket keeps: the connections (%1) and their API keys in your password store; which orders were seen, done, snoozed or asked about; views, filters and their history; how the window is arranged; the settings; the log file. It cannot be undone. What you exported stays. Nothing changes at Kombo, where the keys stay valid. These folders go:</source>
        <translation>Esto elimina de este equipo lo que Docket conserva: las conexiones (%1) y sus claves de API en su almacén de contraseñas; qué órdenes se han visto, hecho o pospuesto y los datos solicitados; las vistas, los filtros y su historial; la disposición de la ventana; la configuración; el archivo de registro. No se puede deshacer. Lo que haya exportado permanece. En Kombo no cambia nada; allí las claves siguen siendo válidas. Estas carpetas desaparecen:</translation>
    </message>
    <message>
        <source>Type yes to erase everything: </source>
        <translation>Escriba sí para borrar todo: </translation>
    </message>
    <message>
        <source>yes</source>
        <comment>the answer to: type yes</comment>
        <translation>sí</translation>
    </message>
    <message>
        <source>Docket is open, and would write anew what is erased; quit it first.</source>
        <translation>Docket está abierto y volvería a escribir lo que se borra; salga antes de Docket.</translation>
    </message>
    <message>
        <source>--erase asks first, and there is no terminal to ask on; --yes erases without asking.</source>
        <translation>--erase pregunta antes, y no hay ningún terminal en el que preguntar; --yes borra sin preguntar.</translation>
    </message>
    <message>
        <source>Nothing was erased.</source>
        <translation>No se ha borrado nada.</translation>
    </message>
    <message>
        <source>Nothing of Docket is left on this computer.</source>
        <translation>En este equipo no queda nada de Docket.</translation>
    </message>
    <message>
        <source>Something could not be erased.</source>
        <translation>Algo no se pudo borrar.</translation>
    </message>
    <message>
        <source>The keys stay valid at Kombo until somebody withdraws them there.</source>
        <translation>Las claves siguen siendo válidas en Kombo hasta que alguien las retire allí.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>ExportFormat</name>
    <message>
        <source>Excel workbook (.xlsx)</source>
        <translation>Libro de Excel (.xlsx)</translation>
    </message>
    <message>
        <source>CSV for programs (.csv)</source>
        <translation>CSV para programas (.csv)</translation>
    </message>
    <message>
        <source>CSV for spreadsheets (.csv)</source>
        <translation>CSV para hojas de cálculo (.csv)</translation>
    </message>
    <message>
        <source>Tab-separated text (.tsv)</source>
        <translation>Texto separado por tabuladores (.tsv)</translation>
    </message>
    <message>
        <source>HTML page (.html)</source>
        <translation>Página HTML (.html)</translation>
    </message>
    <message>
        <source>Markdown table (.md)</source>
        <translation>Tabla Markdown (.md)</translation>
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
        <translation>Eventos de webhook (.ndjson)</translation>
    </message>
    <message>
        <source>Webhook events (.json)</source>
        <translation>Eventos de webhook (.json)</translation>
    </message>
    <message>
        <source>Contacts (.vcf)</source>
        <translation>Contactos (.vcf)</translation>
    </message>
    <message>
        <source>phones, ids and leading zeros stay as they are</source>
        <translation>los teléfonos, los ID y los ceros iniciales se conservan</translation>
    </message>
    <message>
        <source>every value as received</source>
        <translation>cada valor tal como se recibió</translation>
    </message>
    <message>
        <source>an apostrophe keeps formulas and numbers as text</source>
        <translation>un apóstrofo mantiene las fórmulas y los números como texto</translation>
    </message>
    <message>
        <source>for mails and browsers</source>
        <translation>para correos y navegadores</translation>
    </message>
    <message>
        <source>for tickets and wikis</source>
        <translation>para tickets y wikis</translation>
    </message>
    <message>
        <source>whole orders as received, in an array</source>
        <translation>órdenes completas tal como se recibieron, en una matriz</translation>
    </message>
    <message>
        <source>whole orders as received, one a line</source>
        <translation>órdenes completas tal como se recibieron, una por línea</translation>
    </message>
    <message>
        <source>as Kombo would have sent them, one a line</source>
        <translation>como los habría enviado Kombo, uno por línea</translation>
    </message>
    <message>
        <source>as Kombo would have sent them, in an array</source>
        <translation>como los habría enviado Kombo, en una matriz</translation>
    </message>
    <message>
        <source>a vCard for each candidate</source>
        <translation>una vCard por cada candidato</translation>
    </message>
</context>
<context>
    <name>ExportJob</name>
    <message>
        <source>Choose at least one column.</source>
        <translation>Elija al menos una columna.</translation>
    </message>
    <message>
        <source>While personal data is masked there are no contacts to export.</source>
        <translation>Mientras los datos personales están ocultos, no hay contactos que exportar.</translation>
    </message>
</context>
<context>
    <name>FacetRow</name>
    <message numerus="yes">
        <source>%1, %n order(s)</source>
        <comment>a value and its count, read aloud</comment>
        <translation>
            <numerusform>%1, %Ln orden</numerusform>
            <numerusform>%1, %Ln órdenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n order(s), chosen</source>
        <comment>a value and its count, read aloud</comment>
        <translation>
            <numerusform>%1, %Ln orden, elegido</numerusform>
            <numerusform>%1, %Ln órdenes, elegido</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n order(s), excluded</source>
        <comment>a value and its count, read aloud</comment>
        <translation>
            <numerusform>%1, %Ln orden, excluido</numerusform>
            <numerusform>%1, %Ln órdenes, excluido</numerusform>
        </translation>
    </message>
    <message>
        <source>Masked</source>
        <translation>Oculto</translation>
    </message>
    <message>
        <source>%1, failed</source>
        <comment>an integration, read aloud</comment>
        <translation>%1, con error</translation>
    </message>
    <message>
        <source>%1, closed</source>
        <comment>a section, read aloud</comment>
        <translation>%1, contraída</translation>
    </message>
    <message>
        <source>%1, open</source>
        <comment>a section, read aloud</comment>
        <translation>%1, desplegada</translation>
    </message>
    <message>
        <source>%1, shown now</source>
        <comment>a saved view, read aloud</comment>
        <translation>%1, se muestra ahora</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n order(s), shown now</source>
        <comment>which orders are looked at, read aloud</comment>
        <translation>
            <numerusform>%1, %n orden, se muestra ahora</numerusform>
            <numerusform>%1, %n órdenes, se muestran ahora</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterCompletion</name>
    <message>
        <source>Is there</source>
        <comment>the field of an order has a value</comment>
        <translation>Está presente</translation>
    </message>
    <message>
        <source>Is missing</source>
        <translation>Falta</translation>
    </message>
    <message>
        <source>Is not, needs not</source>
        <translation>No es, no requiere</translation>
    </message>
    <message>
        <source>Is, or needs attention</source>
        <translation>Es, o requiere atención</translation>
    </message>
    <message>
        <source>%1 is not</source>
        <comment>a field: Country is not …</comment>
        <translation>%1 no es</translation>
    </message>
    <message>
        <source>%1 is</source>
        <comment>a field: Country is …</comment>
        <translation>%1 es</translation>
    </message>
</context>
<context>
    <name>FilterText</name>
    <message>
        <source>All open</source>
        <translation>Todas las abiertas</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Job code</source>
        <translation>Código del puesto</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Candidato</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Hiring team</source>
        <translation>Equipo de contratación</translation>
    </message>
    <message>
        <source>Recruiter</source>
        <translation>Reclutador</translation>
    </message>
    <message>
        <source>Hiring manager</source>
        <translation>Responsable de contratación</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paquete</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Candidatura</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Integración</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Requiere atención</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Any field</source>
        <translation>Cualquier campo</translation>
    </message>
    <message>
        <source>No phone number</source>
        <translation>Sin número de teléfono</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Sin nombre</translation>
    </message>
    <message>
        <source>E-mail malformed</source>
        <translation>Correo incorrecto</translation>
    </message>
    <message>
        <source>No location</source>
        <translation>Sin ubicación</translation>
    </message>
    <message>
        <source>Country not recognised</source>
        <translation>País no reconocido</translation>
    </message>
    <message>
        <source>No recruiter</source>
        <translation>Sin reclutador</translation>
    </message>
    <message>
        <source>No description</source>
        <translation>Sin descripción</translation>
    </message>
    <message>
        <source>Duplicate candidate</source>
        <translation>Candidato duplicado</translation>
    </message>
    <message>
        <source>Anything</source>
        <translation>Cualquier motivo</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Por hacer</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nueva</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificada</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecha</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Pospuesta</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Datos solicitados</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>En la lista</translation>
    </message>
    <message>
        <source>Not in the list</source>
        <translation>No está en la lista</translation>
    </message>
    <message>
        <source>No longer open</source>
        <translation>Ya no abierta</translation>
    </message>
    <message>
        <source>Since today</source>
        <translation>Desde hoy</translation>
    </message>
    <message>
        <source>1–2 days</source>
        <translation>1–2 días</translation>
    </message>
    <message>
        <source>3–7 days</source>
        <translation>3–7 días</translation>
    </message>
    <message>
        <source>Over a week</source>
        <translation>Más de una semana</translation>
    </message>
    <message>
        <source>Over a month</source>
        <translation>Más de un mes</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Situación</translation>
    </message>
</context>
<context>
    <name>KeyVault</name>
    <message>
        <source>No password store is running on this desktop.</source>
        <translation>En este escritorio no hay ningún almacén de contraseñas en ejecución.</translation>
    </message>
    <message>
        <source>Your password store is locked.</source>
        <translation>Su almacén de contraseñas está bloqueado.</translation>
    </message>
    <message>
        <source>Your password store denied access to the key.</source>
        <translation>Su almacén de contraseñas ha denegado el acceso a la clave.</translation>
    </message>
    <message>
        <source>The saved key is not there any more.</source>
        <translation>La clave guardada ya no está.</translation>
    </message>
    <message>
        <source>The saved key cannot be found: it was removed, or your password store is locked.</source>
        <translation>No se encuentra la clave guardada: se ha eliminado, o su almacén de contraseñas está bloqueado.</translation>
    </message>
    <message>
        <source>Your password store did not answer as it should.</source>
        <translation>Su almacén de contraseñas no ha respondido como debía.</translation>
    </message>
</context>
<context>
    <name>LabelColor</name>
    <message>
        <source>No colour</source>
        <translation>Sin color</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violeta</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Naranja</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rojo</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
</context>
<context>
    <name>ListFile</name>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>No se puede leer «%1».</translation>
    </message>
    <message>
        <source>“%1” is no spreadsheet that Docket can read.</source>
        <translation>«%1» no es una hoja de cálculo que Docket pueda leer.</translation>
    </message>
</context>
<context>
    <name>MarkText</name>
    <message>
        <source>Snoozed until %1</source>
        <translation>Pospuesta hasta %1</translation>
    </message>
    <message>
        <source>Changed since done</source>
        <translation>Modificada después de hecha</translation>
    </message>
    <message>
        <source>Asked %1</source>
        <translation>Datos solicitados: %1</translation>
    </message>
    <message>
        <source>Completed</source>
        <comment>an order</comment>
        <translation>Completada</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>an order</comment>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Rejected</source>
        <comment>an order</comment>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>Still open at Kombo</source>
        <comment>an order</comment>
        <translation>Sigue abierta en Kombo</translation>
    </message>
    <message>
        <source>Another status, see Status</source>
        <comment>of an order</comment>
        <translation>Otro estado, véase «Estado»</translation>
    </message>
    <message>
        <source>Unknown: Kombo does not list this order</source>
        <comment>of an order</comment>
        <translation>Se desconoce: Kombo no incluye esta orden en su lista</translation>
    </message>
    <message>
        <source>Unknown: Kombo could not be asked</source>
        <comment>of an order</comment>
        <translation>Se desconoce: no se pudo consultar a Kombo</translation>
    </message>
    <message>
        <source>%1 (asked %2)</source>
        <comment>what became of an order, and when Kombo was asked</comment>
        <translation>%1 (consultado: %2)</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <comment>what was done with an order, and the name of a colleague</comment>
        <translation>%1, por %2</translation>
    </message>
    <message>
        <source>today %1</source>
        <comment>a time of day</comment>
        <translation>hoy %1</translation>
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
        <translation>No se puede escribir el archivo del historial; el historial se conserva hasta que se cierre Docket.</translation>
    </message>
    <message>
        <source>The history was written by a later Docket. It is left alone, and what is marked now lasts until Docket ends.</source>
        <translation>El historial lo escribió una versión posterior de Docket. No se modifica, y lo que se marque ahora se conserva hasta que se cierre Docket.</translation>
    </message>
    <message>
        <source>The history belongs to a key that is not in the password store any more. It is kept aside as %1; history starts now.</source>
        <translation>El historial pertenece a una clave que ya no está en el almacén de contraseñas. Se guarda aparte como %1; el historial empieza ahora.</translation>
    </message>
    <message>
        <source>The history file was damaged. It is kept aside as %1; history starts now.</source>
        <translation>El archivo del historial estaba dañado. Se guarda aparte como %1; el historial empieza ahora.</translation>
    </message>
    <message>
        <source>The history file cannot be read; history lasts until Docket ends.</source>
        <translation>No se puede leer el archivo del historial; el historial se conserva hasta que se cierre Docket.</translation>
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
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paquete</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ubicación</translation>
    </message>
    <message>
        <source>Recruiter</source>
        <translation>Reclutador</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Job code</source>
        <translation>Código del puesto</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Integración</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>Seen here since</source>
        <translation>Vista aquí desde</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>OrderEnquiry</name>
    <message>
        <source>Their integrations are not open now; nothing was asked.</source>
        <translation>Sus integraciones no están abiertas ahora; no se ha consultado nada.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n it is unknown.</source>
        <comment>orders</comment>
        <translation>
            <numerusform>De %n orden se desconoce.</numerusform>
            <numerusform>De %n órdenes se desconoce.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an integration, and what happened</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>It ended before all were asked for.</source>
        <translation>Terminó antes de que se preguntara por todas.</translation>
    </message>
</context>
<context>
    <name>OrderSheet</name>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paquete</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Integración</translation>
    </message>
    <message>
        <source>Candidate in the ATS</source>
        <translation>Candidato en el ATS</translation>
    </message>
    <message>
        <source>Application in the ATS</source>
        <translation>Candidatura en el ATS</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Job code</source>
        <translation>Código del puesto</translation>
    </message>
    <message>
        <source>Job in the ATS</source>
        <translation>Puesto en el ATS</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ubicación</translation>
    </message>
    <message>
        <source>Hiring team</source>
        <translation>Equipo de contratación</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
</context>
<context>
    <name>OrderWriter</name>
    <message>
        <source>An Excel sheet holds %1 orders, and these are %2. Narrow the filter, or choose CSV.</source>
        <translation>Una hoja de Excel admite %1 órdenes, y estas son %2. Acote el filtro o elija CSV.</translation>
    </message>
</context>
<context>
    <name>OutputAbout</name>
    <message>
        <source>Sample data: these orders and people are invented.</source>
        <translation>Datos de ejemplo: estas órdenes y personas son inventadas.</translation>
    </message>
    <message>
        <source>Personal data is masked.</source>
        <translation>Los datos personales están ocultos.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>filter</comment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Escrito</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Escrito por</translation>
    </message>
    <message>
        <source>Open orders</source>
        <translation>Órdenes abiertas</translation>
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
        <translation>%1 es una carpeta; indique el nombre de un archivo.</translation>
    </message>
    <message>
        <source>%1 cannot be written: its folder does not exist.</source>
        <translation>No se puede escribir %1: su carpeta no existe.</translation>
    </message>
    <message>
        <source>%1 cannot be written: you have no permission to write there.</source>
        <translation>No se puede escribir %1: no tiene permiso para escribir ahí.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>No se pudo escribir %1.</translation>
    </message>
    <message>
        <source>Nobody reads the output any more.</source>
        <translation>Ya nadie lee la salida.</translation>
    </message>
    <message>
        <source>%1 could not be written: the disk is full. The earlier file, if there was one, is untouched.</source>
        <translation>No se pudo escribir %1: el disco está lleno. El archivo anterior, si lo había, no ha cambiado.</translation>
    </message>
    <message>
        <source>%1 could not be written. The earlier file, if there was one, is untouched.</source>
        <translation>No se pudo escribir %1. El archivo anterior, si lo había, no ha cambiado.</translation>
    </message>
    <message>
        <source>%1 could not be written: it is full.</source>
        <translation>No se pudo escribir %1: no queda espacio.</translation>
    </message>
    <message>
        <source>The standard output</source>
        <translation>La salida estándar</translation>
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
        <translation>correo</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>teléfono</translation>
    </message>
    <message>
        <source>candidate ID</source>
        <translation>ID del candidato</translation>
    </message>
    <message>
        <source>application</source>
        <translation>candidatura</translation>
    </message>
    <message>
        <source>order</source>
        <translation>orden</translation>
    </message>
    <message>
        <source>package</source>
        <translation>paquete</translation>
    </message>
    <message>
        <source>status</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>job</source>
        <translation>puesto</translation>
    </message>
    <message>
        <source>job code</source>
        <translation>código del puesto</translation>
    </message>
    <message>
        <source>job ID</source>
        <translation>ID del puesto</translation>
    </message>
    <message>
        <source>location</source>
        <translation>ubicación</translation>
    </message>
    <message>
        <source>hiring team</source>
        <translation>equipo de contratación</translation>
    </message>
    <message>
        <source>description</source>
        <translation>descripción</translation>
    </message>
    <message>
        <source>integration</source>
        <translation>integración</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>cliente</translation>
    </message>
    <message>
        <source>connection</source>
        <translation>conexión</translation>
    </message>
</context>
<context>
    <name>QNativeSocketEngine</name>
    <message>
        <source>Out of resources</source>
        <translation>No quedan recursos disponibles</translation>
    </message>
    <message>
        <source>Network unreachable</source>
        <translation>No se puede acceder a la red</translation>
    </message>
</context>
<context>
    <name>QueryHint</name>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>Falta cerrar unas comillas.</translation>
    </message>
    <message>
        <source>The expression ‘%1’ has no closing /.</source>
        <translation>A la expresión «%1» le falta la / de cierre.</translation>
    </message>
    <message>
        <source>The expression ‘%1’ cannot be read.</source>
        <translation>No se puede leer la expresión «%1».</translation>
    </message>
    <message>
        <source>No field ‘%1’.</source>
        <translation>No existe el campo «%1».</translation>
    </message>
    <message>
        <source>No field ‘%1’. Did you mean %2:?</source>
        <translation>No existe el campo «%1». ¿Quería decir %2:?</translation>
    </message>
    <message>
        <source>Nothing to look for stands behind ‘%1:’.</source>
        <translation>Detrás de «%1:» no hay nada que buscar.</translation>
    </message>
    <message>
        <source>‘%1:%2’ is not known.</source>
        <translation>No se conoce «%1:%2».</translation>
    </message>
    <message>
        <source>‘%1:%2’ is not known. Did you mean %1:%3?</source>
        <translation>No se conoce «%1:%2». ¿Quería decir %1:%3?</translation>
    </message>
    <message>
        <source>The filter is too long.</source>
        <translation>El filtro es demasiado largo.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed; searching for all that follows it.</source>
        <translation>Falta cerrar unas comillas; se busca todo lo que sigue.</translation>
    </message>
    <message>
        <source>The expression ‘%1’ has no closing /; searching for the text.</source>
        <translation>A la expresión «%1» le falta la / de cierre; se busca el texto.</translation>
    </message>
    <message>
        <source>The expression ‘%1’ cannot be read; searching for the text.</source>
        <translation>No se puede leer la expresión «%1»; se busca el texto.</translation>
    </message>
    <message>
        <source>No field ‘%1’; searching for the text.</source>
        <translation>No existe el campo «%1»; se busca el texto.</translation>
    </message>
    <message>
        <source>No field ‘%1’; searching for the text. Did you mean %2:?</source>
        <translation>No existe el campo «%1»; se busca el texto. ¿Quería decir %2:?</translation>
    </message>
    <message>
        <source>Nothing to look for stands behind ‘%1:’ yet.</source>
        <translation>Detrás de «%1:» todavía no hay nada que buscar.</translation>
    </message>
    <message>
        <source>The filter is too long; its end is left out.</source>
        <translation>El filtro es demasiado largo; se omite el final.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>The settings file was damaged. What could be read is in use; the file as it was is kept as %1.</source>
        <translation>El archivo de configuración estaba dañado. Se usa lo que se pudo leer; el archivo tal como estaba se conserva como %1.</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>In the filter box</source>
        <translation>En el cuadro de filtro</translation>
    </message>
    <message>
        <source>Go to the orders</source>
        <translation>Ir a las órdenes</translation>
    </message>
    <message>
        <source>Clear the filter; once more: go to the orders</source>
        <translation>Borrar el filtro; otra vez: ir a las órdenes</translation>
    </message>
    <message>
        <source>Take the proposal</source>
        <translation>Aceptar la propuesta</translation>
    </message>
    <message>
        <source>Show the filters used before</source>
        <translation>Mostrar los filtros usados antes</translation>
    </message>
    <message>
        <source>On a chip: take it out of the filter</source>
        <translation>En un término del filtro: quitarlo</translation>
    </message>
    <message>
        <source>In the side bar and the overview</source>
        <translation>En la barra lateral y en el resumen</translation>
    </message>
    <message>
        <source>Show only these orders</source>
        <translation>Mostrar solo estas órdenes</translation>
    </message>
    <message>
        <source>Add these orders</source>
        <translation>Añadir estas órdenes</translation>
    </message>
    <message>
        <source>Take this out of the filter</source>
        <translation>Quitar esto del filtro</translation>
    </message>
    <message>
        <source>Copy the counts</source>
        <translation>Copiar los recuentos</translation>
    </message>
    <message>
        <source>Back to the list of orders</source>
        <translation>Volver a la lista de órdenes</translation>
    </message>
    <message>
        <source>In the list of orders</source>
        <translation>En la lista de órdenes</translation>
    </message>
    <message>
        <source>Go to the details of the order</source>
        <translation>Ir a los detalles de la orden</translation>
    </message>
    <message>
        <source>From the first order: go to the filter box</source>
        <translation>Desde la primera orden: ir al cuadro de filtro</translation>
    </message>
    <message>
        <source>Select more orders</source>
        <translation>Seleccionar más órdenes</translation>
    </message>
    <message>
        <source>Open the menu of the order</source>
        <translation>Abrir el menú de la orden</translation>
    </message>
    <message>
        <source>In the details</source>
        <translation>En los detalles</translation>
    </message>
    <message>
        <source>Copy the field</source>
        <translation>Copiar el campo</translation>
    </message>
    <message>
        <source>Open the menu of the field</source>
        <translation>Abrir el menú del campo</translation>
    </message>
    <message>
        <source>Find in the description or in Raw, when the keys are there</source>
        <translation>Buscar en la descripción o en «Original», si el foco del teclado está ahí</translation>
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
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>Volver a cargar</translation>
    </message>
    <message>
        <source>Replace key…</source>
        <translation>Cambiar clave…</translation>
    </message>
    <message>
        <source>Edit IDs…</source>
        <translation>Editar los ID…</translation>
    </message>
    <message>
        <source>Edit address…</source>
        <translation>Editar dirección…</translation>
    </message>
    <message>
        <source>Enter proxy password…</source>
        <translation>Introducir contraseña del proxy…</translation>
    </message>
    <message>
        <source>Switch endpoint</source>
        <translation>Cambiar punto de consulta</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copiar informe</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>Copiar mensaje</translation>
    </message>
    <message>
        <source>Copy as received</source>
        <translation>Copiar tal como se recibió</translation>
    </message>
    <message>
        <source>Open log</source>
        <translation>Abrir registro</translation>
    </message>
    <message numerus="yes">
        <source>From %n file(s); refresh is off.</source>
        <translation>
            <numerusform>De %Ln archivo; la actualización está desactivada.</numerusform>
            <numerusform>De %Ln archivos; la actualización está desactivada.</numerusform>
        </translation>
    </message>
    <message>
        <source>From file %1 (%2); refresh is off.</source>
        <translation>Del archivo %1 (%2); la actualización está desactivada.</translation>
    </message>
    <message>
        <source>%1 to do</source>
        <comment>number of orders</comment>
        <translation>Por hacer: %1</translation>
    </message>
    <message>
        <source>%1 new</source>
        <comment>number of orders</comment>
        <translation>Nuevas: %1</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <comment>number of orders</comment>
        <translation>Modificadas: %1</translation>
    </message>
    <message>
        <source>%1 done</source>
        <comment>number of orders</comment>
        <translation>Hechas: %1</translation>
    </message>
    <message>
        <source>%1 snoozed</source>
        <comment>number of orders</comment>
        <translation>Pospuestas: %1</translation>
    </message>
    <message>
        <source>%1 no longer open</source>
        <comment>number of orders</comment>
        <translation>Ya no abiertas: %1</translation>
    </message>
    <message>
        <source>%1 open</source>
        <comment>number of open orders</comment>
        <translation>Abiertas: %1</translation>
    </message>
    <message>
        <source>No orders loaded</source>
        <translation>No hay órdenes cargadas</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>orders that match, of all that are open</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>so far</source>
        <translation>hasta ahora</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>actualizado: %1</translation>
    </message>
    <message numerus="yes">
        <source>as of %1 (%n min)</source>
        <translation>
            <numerusform>actualizado: %1 (hace %Ln min)</numerusform>
            <numerusform>actualizado: %1 (hace %Ln min)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Loading %1, page %2, %n order(s)…</source>
        <translation>
            <numerusform>Cargando %1, página %2, %Ln orden…</numerusform>
            <numerusform>Cargando %1, página %2, %Ln órdenes…</numerusform>
        </translation>
    </message>
    <message>
        <source>Next refresh %1</source>
        <comment>a time</comment>
        <translation>Próxima actualización: %1</translation>
    </message>
    <message>
        <source>Automatic refresh waits for you</source>
        <translation>La actualización automática espera su intervención</translation>
    </message>
    <message>
        <source>No orders here yet</source>
        <translation>Aquí todavía no hay órdenes</translation>
    </message>
    <message>
        <source>See it with sample orders, or connect to Kombo.</source>
        <translation>Véalo con órdenes de ejemplo o conéctese a Kombo.</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Conectar…</translation>
    </message>
    <message>
        <source>Try with demo data</source>
        <translation>Probar con datos de demostración</translation>
    </message>
    <message>
        <source>Docket only reads. Your key stays in this computer&apos;s keyring.</source>
        <translation>Docket solo lee. Su clave se queda en el almacén de contraseñas de este equipo.</translation>
    </message>
    <message>
        <source>Open a saved response…</source>
        <translation>Abrir una respuesta guardada…</translation>
    </message>
    <message>
        <source>Close file</source>
        <translation>Cerrar archivo</translation>
    </message>
    <message numerus="yes">
        <source>Reading %n file(s)…</source>
        <translation>
            <numerusform>Leyendo %Ln archivo…</numerusform>
            <numerusform>Leyendo %Ln archivos…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No open orders in %n file(s)</source>
        <translation>
            <numerusform>No hay órdenes abiertas en %Ln archivo</numerusform>
            <numerusform>No hay órdenes abiertas en %Ln archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>This is no saved response of open orders</source>
        <translation>Esto no es una respuesta guardada con órdenes abiertas</translation>
    </message>
    <message>
        <source>Open another…</source>
        <translation>Abrir otro…</translation>
    </message>
    <message>
        <source>Enter the key again to use it for this session, or start a password store and try again.</source>
        <translation>Introduzca de nuevo la clave para usarla en esta sesión, o inicie un almacén de contraseñas e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>It was removed from your password store. Enter the key again.</source>
        <translation>Se ha eliminado de su almacén de contraseñas. Introduzca de nuevo la clave.</translation>
    </message>
    <message>
        <source>Allow it in your password store and try again, or enter the key again.</source>
        <translation>Permítalo en su almacén de contraseñas e inténtelo de nuevo, o introduzca de nuevo la clave.</translation>
    </message>
    <message>
        <source>Try again, or enter the key to use it for this session.</source>
        <translation>Inténtelo de nuevo, o introduzca la clave para usarla en esta sesión.</translation>
    </message>
    <message>
        <source>Unlock it and try again, or enter the key again.</source>
        <translation>Desbloquéelo e inténtelo de nuevo, o introduzca de nuevo la clave.</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) have no key.</source>
        <translation>
            <numerusform>%n conexión no tiene clave.</numerusform>
            <numerusform>%n conexiones no tienen clave.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter the key…</source>
        <translation>Introducir clave…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>All connections are switched off</source>
        <translation>Todas las conexiones están desactivadas</translation>
    </message>
    <message>
        <source>Nothing is loaded from Kombo.</source>
        <translation>No se carga nada de Kombo.</translation>
    </message>
    <message>
        <source>Switch them on</source>
        <translation>Activarlas</translation>
    </message>
    <message>
        <source>Waiting for your password store…</source>
        <translation>Esperando a su almacén de contraseñas…</translation>
    </message>
    <message>
        <source>It may ask you to unlock it.</source>
        <translation>Es posible que le pida desbloquearlo.</translation>
    </message>
    <message>
        <source>Loading %1…</source>
        <translation>Cargando %1…</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Página %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>You are done</source>
        <translation>Todo listo</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is open at %n integration(s). Checked %1.</source>
        <translation>
            <numerusform>No hay nada abierto en %Ln integración. Última comprobación: %1.</numerusform>
            <numerusform>No hay nada abierto en %Ln integraciones. Última comprobación: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Nada por hacer</translation>
    </message>
    <message numerus="yes">
        <source>%n open order(s) are done or snoozed.</source>
        <translation>
            <numerusform>%n orden abierta está hecha o pospuesta.</numerusform>
            <numerusform>%n órdenes abiertas están hechas o pospuestas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Ninguna nueva</translation>
    </message>
    <message>
        <source>You have looked at everything that came.</source>
        <translation>Ya ha visto todo lo que ha llegado.</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>Ninguna modificada</translation>
    </message>
    <message>
        <source>No open order is different from when you looked at it.</source>
        <translation>Ninguna orden abierta es distinta de cuando la vio.</translation>
    </message>
    <message>
        <source>Mark orders as done with Ctrl+D; they come back when they change.</source>
        <translation>Marque órdenes como hechas con Ctrl+D; vuelven cuando cambian.</translation>
    </message>
    <message>
        <source>Nothing snoozed</source>
        <translation>Ninguna pospuesta</translation>
    </message>
    <message>
        <source>Snooze orders with Ctrl+Shift+D; they come back at the time you choose.</source>
        <translation>Posponga órdenes con Ctrl+Mayús+D; vuelven a la hora que elija.</translation>
    </message>
    <message>
        <source>All open orders</source>
        <translation>Todas las órdenes abiertas</translation>
    </message>
    <message>
        <source>What is to do</source>
        <translation>Lo que está por hacer</translation>
    </message>
    <message>
        <source>No order matches “%1”</source>
        <translation>Ninguna orden coincide con «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) are hidden by the filter.</source>
        <translation>
            <numerusform>El filtro oculta %Ln orden.</numerusform>
            <numerusform>El filtro oculta %Ln órdenes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Borrar filtro</translation>
    </message>
    <message>
        <source>Stopped before an order came</source>
        <translation>Se detuvo antes de que llegara una orden</translation>
    </message>
    <message>
        <source>Nothing is known about open orders yet.</source>
        <translation>Todavía no se sabe nada de las órdenes abiertas.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>Your administrator</source>
        <translation>Su administrador</translation>
    </message>
    <message>
        <source>An administrator of the customer&apos;s ATS</source>
        <translation>Un administrador del ATS del cliente</translation>
    </message>
    <message>
        <source>Kombo</source>
        <translation>Kombo</translation>
    </message>
    <message>
        <source>Nobody; it passes by itself</source>
        <translation>Nadie; se resuelve por sí solo</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read</source>
        <translation>
            <numerusform>No se pudo leer %Ln archivo</numerusform>
            <numerusform>No se pudieron leer %Ln archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: stopped after page %2</source>
        <translation>%1: se detuvo tras la página %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n order(s) could not be read</source>
        <translation>
            <numerusform>%1: no se pudo leer %Ln orden</numerusform>
            <numerusform>%1: no se pudieron leer %Ln órdenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) are here, more may exist.</source>
        <translation>
            <numerusform>Aquí hay %Ln orden; puede haber más.</numerusform>
            <numerusform>Aquí hay %Ln órdenes; puede haber más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Orders of an earlier load are still shown.</source>
        <translation>Se siguen mostrando las órdenes de una carga anterior.</translation>
    </message>
    <message>
        <source>All others are shown; the load itself was complete.</source>
        <translation>Se muestran todas las demás; la carga en sí se completó.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ha ocurrido</translation>
    </message>
    <message>
        <source>Who can fix it</source>
        <translation>Quién puede resolverlo</translation>
    </message>
    <message>
        <source>What Docket does</source>
        <translation>Qué hace Docket</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>two counts of what needs attention</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) have no key</source>
        <translation>
            <numerusform>%n conexión no tiene clave</numerusform>
            <numerusform>%n conexiones no tienen clave</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n integration(s) need attention</source>
        <translation>
            <numerusform>%Ln integración requiere atención</numerusform>
            <numerusform>%Ln integraciones requieren atención</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Orders of %n connection(s) are not loaded.</source>
        <translation>
            <numerusform>No se cargan las órdenes de %n conexión.</numerusform>
            <numerusform>No se cargan las órdenes de %n conexiones.</numerusform>
        </translation>
    </message>
    <message>
        <source>All others are up to date.</source>
        <translation>Todas las demás están al día.</translation>
    </message>
    <message>
        <source>No open order is marked done</source>
        <translation>Ninguna orden abierta está hecha</translation>
    </message>
    <message>
        <source>No order has gone</source>
        <translation>No ha desaparecido ninguna orden</translation>
    </message>
    <message>
        <source>No order is remembered that is no longer open.</source>
        <translation>No se recuerda ninguna orden que ya no esté abierta.</translation>
    </message>
</context>
<context>
    <name>Snippet</name>
    <message>
        <source>Candidate ID</source>
        <translation>ID del candidato</translation>
    </message>
    <message>
        <source>Job ID</source>
        <translation>ID del puesto</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
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
        <translation>carga no completa</translation>
    </message>
    <message>
        <source>There is no history yet. It starts with the first complete load.</source>
        <translation>Todavía no hay historial. Empieza con la primera carga completa.</translation>
    </message>
    <message>
        <source>%1 open on %2, the only day known so far.</source>
        <translation>Abiertas el %2: %1; es el único día conocido hasta ahora.</translation>
    </message>
    <message>
        <source>%1 open on %2, %3 on %4; between %5 and %6.</source>
        <translation>Abiertas el %2: %1; el %4: %3; entre %5 y %6.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) without a complete load.</source>
        <translation>
            <numerusform>%n día sin una carga completa.</numerusform>
            <numerusform>%n días sin una carga completa.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkbookWriter</name>
    <message>
        <source>… (cut)</source>
        <comment>at the end of a text that did not fit</comment>
        <translation>… (cortado)</translation>
    </message>
    <message>
        <source>The workbook could not be made: there is no room for temporary files in %1.</source>
        <translation>No se pudo crear el libro: en %1 no hay espacio para archivos temporales.</translation>
    </message>
    <message>
        <source>Orders</source>
        <comment>sheet</comment>
        <translation>Órdenes</translation>
    </message>
    <message>
        <source>About</source>
        <comment>sheet</comment>
        <translation>Acerca de</translation>
    </message>
</context>
<context>
    <name>docket::AboutDialog</name>
    <message>
        <source>About Docket</source>
        <translation>Acerca de Docket</translation>
    </message>
    <message>
        <source>Docket %1</source>
        <translation>Docket %1</translation>
    </message>
    <message>
        <source>Shows the open assessment and background-check orders that wait at Kombo. It only reads.</source>
        <translation>Muestra las órdenes abiertas de evaluación y de verificación de antecedentes que esperan en Kombo. Solo lee.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence. © The Docket authors.</source>
        <translation>Software libre con licencia MIT. © Los autores de Docket.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy the versions, for a question to support</source>
        <translation>Copiar las versiones, para una consulta al soporte</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Hecho con</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Para qué</translation>
    </message>
    <message>
        <source>Libraries and their licences</source>
        <translation>Bibliotecas y sus licencias</translation>
    </message>
    <message>
        <source>the window, the network</source>
        <translation>la ventana, la red</translation>
    </message>
    <message>
        <source>asks the password store</source>
        <translation>consulta el almacén de contraseñas</translation>
    </message>
    <message>
        <source>the way to the password store</source>
        <translation>el camino al almacén de contraseñas</translation>
    </message>
    <message>
        <source>reads Kombo&apos;s answers</source>
        <translation>lee las respuestas de Kombo</translation>
    </message>
    <message>
        <source>patterns in the filter</source>
        <translation>patrones en el filtro</translation>
    </message>
    <message>
        <source>Excel workbooks</source>
        <translation>libros de Excel</translation>
    </message>
    <message>
        <source>languages, sorting, countries</source>
        <translation>idiomas, ordenación, países</translation>
    </message>
    <message>
        <source>keeps what is remembered of orders</source>
        <translation>guarda lo que se recuerda de las órdenes</translation>
    </message>
    <message>
        <source>hides what is remembered</source>
        <translation>protege lo que se recuerda</translation>
    </message>
    <message>
        <source>unpacks spreadsheets</source>
        <translation>descomprime hojas de cálculo</translation>
    </message>
    <message>
        <source>letters, where installed</source>
        <translation>tipos de letra, si están instalados</translation>
    </message>
    <message>
        <source>ids and code</source>
        <translation>los ID y el código</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>docket::ActivityKeeper</name>
    <message>
        <source>Activity saved in %1</source>
        <translation>Actividad guardada en %1</translation>
    </message>
</context>
<context>
    <name>docket::ActivityLog</name>
    <message>
        <source>The log file could not be written: %1</source>
        <translation>No se pudo escribir el archivo de registro: %1</translation>
    </message>
</context>
<context>
    <name>docket::ActivityModel</name>
    <message>
        <source>Orders</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <source>Check key</source>
        <translation>Comprobar clave</translation>
    </message>
    <message>
        <source>About the integration</source>
        <translation>Sobre la integración</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Paquetes</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Hora (UTC)</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Integración</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Consulta</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Milliseconds</source>
        <translation>Milisegundos</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Intento</translation>
    </message>
</context>
<context>
    <name>docket::ActivityWindow</name>
    <message>
        <source>&amp;Write a log file</source>
        <translation>&amp;Escribir un archivo de registro</translation>
    </message>
    <message>
        <source>Activity – Docket</source>
        <translation>Actividad – Docket</translation>
    </message>
    <message>
        <source>The latest requests, the newest first. They hold no key and nothing of an order.</source>
        <translation>Las últimas peticiones, la más reciente primero. No contienen ninguna clave ni nada de una orden.</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Peticiones</translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>&amp;Copiar todo</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Ce&amp;rrar</translation>
    </message>
    <message>
        <source>Save activity</source>
        <translation>Guardar actividad</translation>
    </message>
</context>
<context>
    <name>docket::ChaseDesk</name>
    <message>
        <source>The chase list names people; end masking first.</source>
        <translation>La lista de datos que faltan nombra a personas; desactive primero «Ocultar datos personales».</translation>
    </message>
    <message>
        <source>Save messages in</source>
        <translation>Guardar mensajes en</translation>
    </message>
    <message>
        <source>The message could not be saved: %1</source>
        <translation>No se pudo guardar el mensaje: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) saved</source>
        <translation>
            <numerusform>%n mensaje guardado</numerusform>
            <numerusform>%n mensajes guardados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) saved, then: %1</source>
        <translation>
            <numerusform>%n mensaje guardado; después: %1</numerusform>
            <numerusform>%n mensajes guardados; después: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::ChaseDialog</name>
    <message>
        <source>Chase list</source>
        <translation>Lista de datos que faltan</translation>
    </message>
    <message>
        <source>&amp;Open in mail program</source>
        <translation>&amp;Abrir en el programa de correo</translation>
    </message>
    <message>
        <source>&amp;Save all as files…</source>
        <translation>&amp;Guardar todos como archivos…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Recruiters</source>
        <translation>Reclutadores</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a recruiter, how many orders</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Nobody has to be asked.</source>
        <translation>No hay que preguntar a nadie.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s), one for each recruiter.</source>
        <translation>
            <numerusform>%n mensaje, uno por reclutador.</numerusform>
            <numerusform>%n mensajes, uno por reclutador.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) were asked about already.</source>
        <translation>
            <numerusform>Ya se han solicitado los datos de %n orden.</numerusform>
            <numerusform>Ya se han solicitado los datos de %n órdenes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) name no recruiter who could be asked.</source>
        <translation>
            <numerusform>%n orden no indica ningún reclutador a quien preguntar.</numerusform>
            <numerusform>%n órdenes no indican ningún reclutador a quien preguntar.</numerusform>
        </translation>
    </message>
    <message>
        <source>asked</source>
        <translation>datos solicitados</translation>
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
        <translation>Quitar: %1 %2</translation>
    </message>
</context>
<context>
    <name>docket::ClipboardCopy</name>
    <message>
        <source>Nothing to copy</source>
        <translation>Nada que copiar</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n order(s) with personal data masked</source>
        <translation>
            <numerusform>%Ln orden copiada con los datos personales ocultos</numerusform>
            <numerusform>%Ln órdenes copiadas con los datos personales ocultos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n order(s)</source>
        <translation>
            <numerusform>%Ln orden copiada</numerusform>
            <numerusform>%Ln órdenes copiadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copying %n order(s)…</source>
        <translation>
            <numerusform>Copiando %Ln orden…</numerusform>
            <numerusform>Copiando %Ln órdenes…</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was copied: personal data is masked</source>
        <translation>No se ha copiado nada: los datos personales están ocultos</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n e-mail address(es)</source>
        <translation>
            <numerusform>%Ln dirección de correo copiada</numerusform>
            <numerusform>%Ln direcciones de correo copiadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %n order(s) have none that can be used</source>
        <comment>%1: what was copied</comment>
        <translation>
            <numerusform>%1; %Ln orden no tiene ninguna utilizable</numerusform>
            <numerusform>%1; %Ln órdenes no tienen ninguna utilizable</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n phone number(s)</source>
        <translation>
            <numerusform>%Ln número de teléfono copiado</numerusform>
            <numerusform>%Ln números de teléfono copiados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %n order(s) have none</source>
        <comment>%1: what was copied</comment>
        <translation>
            <numerusform>%1; %Ln orden no tiene ninguno</numerusform>
            <numerusform>%1; %Ln órdenes no tienen ninguno</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n order id(s)</source>
        <translation>
            <numerusform>%Ln ID de orden copiado</numerusform>
            <numerusform>%Ln ID de órdenes copiados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n order(s) as text alone, being more than 100,000 cells, with personal data masked</source>
        <translation>
            <numerusform>%Ln orden copiada solo como texto, por ser más de 100&#xa0;000 celdas, con los datos personales ocultos</numerusform>
            <numerusform>%Ln órdenes copiadas solo como texto, por ser más de 100&#xa0;000 celdas, con los datos personales ocultos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n order(s) as text alone, being more than 100,000 cells</source>
        <translation>
            <numerusform>%Ln orden copiada solo como texto, por ser más de 100&#xa0;000 celdas</numerusform>
            <numerusform>%Ln órdenes copiadas solo como texto, por ser más de 100&#xa0;000 celdas</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>docket::CompareDialog</name>
    <message>
        <source>Compare with my list</source>
        <translation>Comparar con mi lista</translation>
    </message>
    <message>
        <source>Finds open orders that your own system does not know.</source>
        <translation>Encuentra órdenes abiertas que su propio sistema no conoce.</translation>
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
        <translation>ID de órdenes, ID del sistema de su cliente o direcciones de correo: uno por línea, o filas pegadas de una hoja de cálculo.</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>&amp;Abrir un archivo…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Another &amp;list</source>
        <translation>&amp;Otra lista</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Copiar: %1</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Mostrar: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) open here and not in your list</source>
        <translation>
            <numerusform>%n orden abierta aquí que no está en su lista</numerusform>
            <numerusform>%n órdenes abiertas aquí que no están en su lista</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) in both</source>
        <translation>
            <numerusform>%n orden en ambas listas</numerusform>
            <numerusform>%n órdenes en ambas listas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) only in your list</source>
        <translation>
            <numerusform>%n entrada solo en su lista</numerusform>
            <numerusform>%n entradas solo en su lista</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) not understood</source>
        <translation>
            <numerusform>%n línea no entendida</numerusform>
            <numerusform>%n líneas no entendidas</numerusform>
        </translation>
    </message>
    <message>
        <source>The list is longer than Docket reads; its end is left out.</source>
        <translation>La lista es más larga de lo que Docket lee; se omite el final.</translation>
    </message>
</context>
<context>
    <name>docket::ConnectDialog</name>
    <message>
        <source>Connect to Kombo</source>
        <translation>Conectar a Kombo</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>Europa</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Estados Unidos</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avanzado</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Save and load</source>
        <translation>Guardar y cargar</translation>
    </message>
    <message>
        <source>Docket reads open orders. It never writes to Kombo.</source>
        <translation>Docket lee las órdenes abiertas. Nunca escribe en Kombo.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>&amp;Región</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>&amp;Clave de API</translation>
    </message>
    <message>
        <source>From the Kombo dashboard, under Secrets. Stored in this computer&apos;s keyring. A key opens every customer of its environment; Docket only reads.</source>
        <translation>Del panel de control de Kombo, en «Secrets». Se guarda en el almacén de contraseñas de este equipo. Una clave da acceso a todos los clientes de su entorno; Docket solo lee.</translation>
    </message>
    <message>
        <source>Integration IDs</source>
        <translation>ID de las integraciones</translation>
    </message>
    <message>
        <source>&amp;Integration IDs</source>
        <translation>&amp;ID de las integraciones</translation>
    </message>
    <message>
        <source>One per line, or paste from a spreadsheet. “id = name” gives it a name.</source>
        <translation>Uno por línea, o pegados de una hoja de cálculo. «ID = nombre» le da un nombre.</translation>
    </message>
    <message>
        <source>Ano&amp;ther address</source>
        <translation>Otra &amp;dirección</translation>
    </message>
    <message>
        <source>Takes the place of the region. https, or http to this computer only.</source>
        <translation>Sustituye a la región. https, o http solo a este equipo.</translation>
    </message>
    <message>
        <source>&amp;Label colour</source>
        <translation>C&amp;olor de etiqueta</translation>
    </message>
    <message>
        <source>Leave empty to keep the key ending …%1</source>
        <translation>Déjelo vacío para conservar la clave que termina en …%1</translation>
    </message>
    <message numerus="yes">
        <source>%n recognised</source>
        <translation>
            <numerusform>%Ln reconocido</numerusform>
            <numerusform>%Ln reconocidos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is there twice; it is used once.</source>
        <translation>%1 aparece dos veces; se usa una vez.</translation>
    </message>
    <message>
        <source>%1 does not look like an integration ID; it is used as it is.</source>
        <translation>%1 no parece un ID de integración; se usa tal cual.</translation>
    </message>
    <message>
        <source>Enter the API key.</source>
        <translation>Introduzca la clave de API.</translation>
    </message>
    <message>
        <source>The key holds characters that no key has; copy it again.</source>
        <translation>La clave contiene caracteres que ninguna clave tiene; cópiela de nuevo.</translation>
    </message>
    <message>
        <source>Enter at least one integration ID.</source>
        <translation>Introduzca al menos un ID de integración.</translation>
    </message>
    <message>
        <source>Enter a day as year, month and day, like 2026-11-01.</source>
        <translation>Introduzca una fecha como año, mes y día, por ejemplo 2026-11-01.</translation>
    </message>
    <message>
        <source>The region is changed. Test again, or save.</source>
        <translation>La región ha cambiado. Pruebe de nuevo o guarde.</translation>
    </message>
    <message>
        <source>Waiting for your password store…</source>
        <translation>Esperando a su almacén de contraseñas…</translation>
    </message>
    <message>
        <source>Use for this session</source>
        <translation>Usar en esta sesión</translation>
    </message>
    <message>
        <source>The key can be used until you quit; it is then forgotten.</source>
        <translation>La clave se puede usar hasta que salga de Docket; después se olvida.</translation>
    </message>
</context>
<context>
    <name>docket::ConnectTest</name>
    <message>
        <source>Asking Kombo…</source>
        <translation>Consultando a Kombo…</translation>
    </message>
    <message numerus="yes">
        <source>Kombo answered for %1 of %n integration(s).</source>
        <translation>
            <numerusform>Kombo ha respondido para %1 de %Ln integración.</numerusform>
            <numerusform>Kombo ha respondido para %1 de %Ln integraciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kombo answered for %1 of %2. %3: %4 %5</source>
        <comment>counts; then an integration and what it said</comment>
        <translation>Kombo ha respondido para %1 de %2. %3: %4 %5</translation>
    </message>
    <message>
        <source>Ask the other region</source>
        <translation>Consultar la otra región</translation>
    </message>
    <message>
        <source>Use United States</source>
        <translation>Usar Estados Unidos</translation>
    </message>
    <message>
        <source>Use Europe</source>
        <translation>Usar Europa</translation>
    </message>
    <message>
        <source>Asking the other region…</source>
        <translation>Consultando la otra región…</translation>
    </message>
    <message>
        <source>This key belongs to the region United States.</source>
        <translation>Esta clave pertenece a la región Estados Unidos.</translation>
    </message>
    <message>
        <source>This key belongs to the region Europe.</source>
        <translation>Esta clave pertenece a la región Europa.</translation>
    </message>
    <message>
        <source>Neither region knows this key. Copy it again, or ask for a new one.</source>
        <translation>Ninguna de las dos regiones conoce esta clave. Cópiela de nuevo o pida una nueva.</translation>
    </message>
    <message>
        <source>The other region could not be asked. %1 %2</source>
        <translation>No se pudo consultar la otra región. %1 %2</translation>
    </message>
</context>
<context>
    <name>docket::ConnectionDialogs</name>
    <message>
        <source>Remove “%1”?</source>
        <translation>¿Eliminar «%1»?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Its API key is removed from your password store, its integrations from the settings, and what was seen, marked and snoozed here is forgotten. Nothing changes at Kombo.</source>
        <translation>Su clave de API se elimina de su almacén de contraseñas, y sus integraciones, de la configuración; lo que se ha visto, marcado y pospuesto aquí se olvida. En Kombo no cambia nada.</translation>
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
        <translation>Estados Unidos</translation>
    </message>
    <message>
        <source>Waits for its turn</source>
        <translation>Espera su turno</translation>
    </message>
    <message>
        <source>Loading page %L1</source>
        <translation>Cargando página %L1</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>Falta algo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln orden</numerusform>
            <numerusform>%Ln órdenes</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenida</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Desactivada</translation>
    </message>
    <message>
        <source>Waiting for your password store</source>
        <translation>Espera a su almacén de contraseñas</translation>
    </message>
    <message>
        <source>%1, key until you quit</source>
        <comment>a region</comment>
        <translation>%1, clave hasta que salga de Docket</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>What is checked is loaded. A key is kept in your password store, once for each connection.</source>
        <translation>Lo que está marcado se carga. La clave se guarda en su almacén de contraseñas, una vez por cada conexión.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Nueva…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>&amp;Duplicate…</source>
        <translation>&amp;Duplicar…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>E&amp;liminar…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>docket::CountList</name>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln orden</numerusform>
            <numerusform>%Ln órdenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in use</source>
        <comment>values of a facet</comment>
        <translation>
            <numerusform>%Ln en uso</numerusform>
            <numerusform>%Ln en uso</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::CreationDesk</name>
    <message numerus="yes">
        <source>Choose at most %n order(s).</source>
        <translation>
            <numerusform>Elija como máximo %n orden.</numerusform>
            <numerusform>Elija como máximo %n órdenes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Asking Kombo when they were created: up to %n request(s).</source>
        <translation>
            <numerusform>Se consulta a Kombo cuándo se crearon: hasta %n petición.</numerusform>
            <numerusform>Se consulta a Kombo cuándo se crearon: hasta %n peticiones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Asked Kombo when they were created, with %n request(s).</source>
        <translation>
            <numerusform>Se consultó a Kombo cuándo se crearon, con %n petición.</numerusform>
            <numerusform>Se consultó a Kombo cuándo se crearon, con %n peticiones.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kombo&apos;s answers do not tell</source>
        <translation>Las respuestas de Kombo no lo dicen</translation>
    </message>
    <message>
        <source>Before %1, as asked of Kombo</source>
        <translation>Antes del %1, consultado a Kombo</translation>
    </message>
    <message>
        <source>%1, as asked of Kombo</source>
        <comment>a day</comment>
        <translation>%1, consultado a Kombo</translation>
    </message>
    <message>
        <source>Between %1 and %2, as asked of Kombo</source>
        <translation>Entre el %1 y el %2, consultado a Kombo</translation>
    </message>
</context>
<context>
    <name>docket::DescriptionView</name>
    <message>
        <source>Job description</source>
        <translation>Descripción del puesto</translation>
    </message>
</context>
<context>
    <name>docket::EndpointGroup</name>
    <message>
        <source>Open</source>
        <comment>orders</comment>
        <translation>Abiertas</translation>
    </message>
    <message>
        <source>Completed</source>
        <comment>orders</comment>
        <translation>Completadas</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>orders</comment>
        <translation>Canceladas</translation>
    </message>
    <message>
        <source>Rejected</source>
        <comment>orders</comment>
        <translation>Rechazadas</translation>
    </message>
    <message>
        <source>Open orders</source>
        <translation>Órdenes abiertas</translation>
    </message>
    <message>
        <source>Orders by status</source>
        <translation>Órdenes por estado</translation>
    </message>
    <message>
        <source>&amp;What is asked for</source>
        <translation>&amp;Qué se consulta</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>Qué se consulta</translation>
    </message>
    <message>
        <source>Kombo&apos;s newer list also has orders that are done. Without a status it brings all.</source>
        <translation>La lista más reciente de Kombo incluye también las órdenes terminadas. Sin un estado, las trae todas.</translation>
    </message>
    <message>
        <source>Ma&amp;de since</source>
        <translation>Creadas d&amp;esde</translation>
    </message>
    <message>
        <source>Year, month and day; empty for all.</source>
        <translation>Año, mes y día; vacío para todas.</translation>
    </message>
</context>
<context>
    <name>docket::Erasure</name>
    <message numerus="yes">
        <source>%n entry(s) with the name “%1” could not be removed from your password store: open it, and do this again, or delete them there.</source>
        <translation>
            <numerusform>No se pudo eliminar de su almacén de contraseñas %n entrada con el nombre «%1»: abra el almacén y hágalo de nuevo, o elimine la entrada allí.</numerusform>
            <numerusform>No se pudieron eliminar de su almacén de contraseñas %n entradas con el nombre «%1»: abra el almacén y hágalo de nuevo, o elimine las entradas allí.</numerusform>
        </translation>
    </message>
    <message>
        <source>The keys could not be removed from your password store: %1 They have the name “%2” there.</source>
        <translation>No se pudieron eliminar las claves de su almacén de contraseñas: %1 Allí tienen el nombre «%2».</translation>
    </message>
    <message>
        <source>The folder %1 could not be removed.</source>
        <translation>No se pudo eliminar la carpeta %1.</translation>
    </message>
</context>
<context>
    <name>docket::ExportDialog</name>
    <message>
        <source>Export orders</source>
        <translation>Exportar órdenes</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Filtered, %1</source>
        <translation>Filtradas, %1</translation>
    </message>
    <message>
        <source>Selected, %1</source>
        <translation>Seleccionadas, %1</translation>
    </message>
    <message>
        <source>All, %1</source>
        <translation>Todas, %1</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <source>&amp;Orders</source>
        <translation>Ó&amp;rdenes</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Examinar…</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n column(s)</source>
        <translation>
            <numerusform>%1 de %Ln columna</numerusform>
            <numerusform>%1 de %Ln columnas</numerusform>
        </translation>
    </message>
    <message>
        <source>In %1. There is such a file already; it is replaced.</source>
        <translation>En %1. Ese archivo ya existe; se reemplazará.</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>En %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>two counts: rows, columns</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%Ln fila</numerusform>
            <numerusform>%Ln filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%Ln columna</numerusform>
            <numerusform>%Ln columnas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%Ln orden</numerusform>
            <numerusform>%Ln órdenes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Personal data is masked.</source>
        <comment>after a count</comment>
        <translation>%1. Los datos personales están ocultos.</translation>
    </message>
    <message>
        <source>Give the file a name.</source>
        <translation>Dé un nombre al archivo.</translation>
    </message>
    <message>
        <source>Writing: %1 of %2 orders…</source>
        <translation>Escribiendo: %1 de %2 órdenes…</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Detenido. No se ha escrito nada.</translation>
    </message>
</context>
<context>
    <name>docket::ExportPreviewPanel</name>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
</context>
<context>
    <name>docket::FacetView</name>
    <message>
        <source>&amp;Copy counts</source>
        <translation>&amp;Copiar recuentos</translation>
    </message>
    <message>
        <source>&amp;Only this</source>
        <translation>&amp;Solo esto</translation>
    </message>
    <message>
        <source>&amp;Add to the filter</source>
        <translation>&amp;Añadir al filtro</translation>
    </message>
    <message>
        <source>&amp;Exclude</source>
        <translation>&amp;Excluir</translation>
    </message>
    <message>
        <source>&amp;Remove from the filter</source>
        <translation>&amp;Quitar del filtro</translation>
    </message>
</context>
<context>
    <name>docket::FateDesk</name>
    <message>
        <source>Choose orders that are no longer open.</source>
        <translation>Elija órdenes que ya no estén abiertas.</translation>
    </message>
    <message numerus="yes">
        <source>Asking Kombo about %n order(s); some integrations are not open now and are left out.</source>
        <translation>
            <numerusform>Se consulta a Kombo sobre %n orden; algunas integraciones no están abiertas ahora y se omiten.</numerusform>
            <numerusform>Se consulta a Kombo sobre %n órdenes; algunas integraciones no están abiertas ahora y se omiten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Asking Kombo about %n order(s): %1.</source>
        <translation>
            <numerusform>Se consulta a Kombo sobre %n orden: %1.</numerusform>
            <numerusform>Se consulta a Kombo sobre %n órdenes: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n petición</numerusform>
            <numerusform>%n peticiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kombo knows what became of %n order(s).</source>
        <translation>
            <numerusform>Kombo sabe qué ha sido de %n orden.</numerusform>
            <numerusform>Kombo sabe qué ha sido de %n órdenes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::Fetch</name>
    <message numerus="yes">
        <source>%1: %n order(s) could not be read and were left out.</source>
        <translation>
            <numerusform>%1: no se pudo leer %Ln orden y se ha omitido.</numerusform>
            <numerusform>%1: no se pudieron leer %Ln órdenes y se han omitido.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not understood in the list: %1</source>
        <translation>No se entiende en la lista: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more line(s) of the list are not understood.</source>
        <translation>
            <numerusform>No se entiende %n línea más de la lista.</numerusform>
            <numerusform>No se entienden %n líneas más de la lista.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list is longer than Docket reads; its end is left out.</source>
        <translation>La lista es más larga de lo que Docket lee; se omite el final.</translation>
    </message>
    <message>
        <source>There is no connection named “%1”.</source>
        <translation>No hay ninguna conexión llamada «%1».</translation>
    </message>
    <message>
        <source>The connection “%1” has no integrations.</source>
        <translation>La conexión «%1» no tiene integraciones.</translation>
    </message>
    <message>
        <source>There is no API key: give one by --key-stdin or DOCKET_API_KEY.</source>
        <translation>No hay clave de API: indíquela con --key-stdin o DOCKET_API_KEY.</translation>
    </message>
    <message>
        <source>The API key holds characters that no key has; check how it was copied.</source>
        <translation>La clave de API contiene caracteres que ninguna clave tiene; compruebe cómo se copió.</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) were longer than Excel can hold and were cut.</source>
        <translation>
            <numerusform>%n celda era más larga de lo que admite Excel y se ha cortado.</numerusform>
            <numerusform>%n celdas eran más largas de lo que admite Excel y se han cortado.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::FieldRow</name>
    <message>
        <source>not provided</source>
        <comment>spoken for a value that is null</comment>
        <translation>no indicado</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A field of an order as a screen reader says it: its label and its value.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>docket::FilterAssist</name>
    <message>
        <source>Tab takes the proposal. Words without a field search everything.</source>
        <translation>Tab acepta la propuesta. Las palabras sin campo se buscan en todo.</translation>
    </message>
    <message>
        <source>No filter has been used yet. Return in the box keeps one.</source>
        <translation>Todavía no se ha usado ningún filtro. Al pulsar Intro en el cuadro de filtro se conserva uno.</translation>
    </message>
    <message>
        <source>Return takes the filter, Esc closes.</source>
        <translation>Intro acepta el filtro, Esc cierra.</translation>
    </message>
</context>
<context>
    <name>docket::FilterChip</name>
    <message>
        <source>%1 is not</source>
        <comment>a filter: Country is not Germany</comment>
        <translation>%1 no es</translation>
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
        <translation>%1, quitar con Supr</translation>
    </message>
</context>
<context>
    <name>docket::FilterField</name>
    <message>
        <source>Clear the filter</source>
        <translation>Borrar el filtro</translation>
    </message>
    <message>
        <source>Save as view</source>
        <translation>Guardar como vista</translation>
    </message>
    <message>
        <source>How to filter</source>
        <translation>Cómo filtrar</translation>
    </message>
</context>
<context>
    <name>docket::FilterHelp</name>
    <message>
        <source>How to filter</source>
        <translation>Cómo filtrar</translation>
    </message>
    <message>
        <source>Both words, anywhere in the order. Case and accents do not matter: Müller is found.</source>
        <translation>Ambas palabras, en cualquier lugar de la orden. Las mayúsculas y los acentos no importan: se encuentra Müller.</translation>
    </message>
    <message>
        <source>Either of them.</source>
        <translation>Cualquiera de las dos.</translation>
    </message>
    <message>
        <source>The words as they stand, with their blank.</source>
        <translation>Las palabras tal como están, con su espacio.</translation>
    </message>
    <message>
        <source>Orders without it. Works with everything below, too.</source>
        <translation>Órdenes que no la contienen. Funciona también con todo lo que sigue.</translation>
    </message>
    <message>
        <source>In that field only.</source>
        <translation>Solo en ese campo.</translation>
    </message>
    <message>
        <source>Exactly that: the whole field and nothing else.</source>
        <translation>Exactamente eso: el campo completo y nada más.</translation>
    </message>
    <message>
        <source>A country by its name or its code.</source>
        <translation>Un país por su nombre o su código.</translation>
    </message>
    <message>
        <source>A phone number by its digits, however it is written.</source>
        <translation>Un número de teléfono por sus cifras, se escriba como se escriba.</translation>
    </message>
    <message>
        <source>What is missing: phone, name, location, recruiter or description.</source>
        <translation>Lo que falta: phone (teléfono), name (nombre), location (ubicación), recruiter (reclutador) o description (descripción).</translation>
    </message>
    <message>
        <source>What needs attention; is:dup is another order with the same e-mail address.</source>
        <translation>Lo que requiere atención; is:dup es otra orden con la misma dirección de correo.</translation>
    </message>
    <message>
        <source>A regular expression.</source>
        <translation>Una expresión regular.</translation>
    </message>
    <message>
        <source>Fields: %1</source>
        <translation>Campos: %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>docket::FilterKeeper</name>
    <message>
        <source>The views could not be written; they last until Docket ends.</source>
        <translation>No se pudieron guardar las vistas; se conservan hasta que se cierre Docket.</translation>
    </message>
</context>
<context>
    <name>docket::FilterMenu</name>
    <message>
        <source>%1 · edited</source>
        <comment>the name of a view</comment>
        <translation>%1 · editada</translation>
    </message>
    <message>
        <source>C&amp;opy filter</source>
        <translation>&amp;Copiar filtro</translation>
    </message>
    <message>
        <source>&amp;Pin filter</source>
        <translation>Fi&amp;jar filtro</translation>
    </message>
    <message>
        <source>&amp;Keep when Docket ends</source>
        <translation>Conservar al c&amp;errar Docket</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historial</translation>
    </message>
    <message>
        <source>Open &amp;view</source>
        <translation>Abrir &amp;vista</translation>
    </message>
    <message>
        <source>F&amp;ilter</source>
        <translation>&amp;Filtro</translation>
    </message>
    <message>
        <source>The filter is there again when Docket starts.</source>
        <translation>El filtro vuelve a estar ahí cuando se inicia Docket.</translation>
    </message>
    <message>
        <source>&amp;Save as view…</source>
        <translation>&amp;Guardar como vista…</translation>
    </message>
    <message>
        <source>&amp;Manage views…</source>
        <translation>Ges&amp;tionar vistas…</translation>
    </message>
    <message>
        <source>How to filte&amp;r</source>
        <translation>Cómo filt&amp;rar</translation>
    </message>
    <message>
        <source>&amp;Forget history</source>
        <translation>&amp;Olvidar historial</translation>
    </message>
</context>
<context>
    <name>docket::FilterPopover</name>
    <message numerus="yes">
        <source>%n proposals</source>
        <translation>
            <numerusform>%Ln propuesta</numerusform>
            <numerusform>%Ln propuestas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::FindBar</name>
    <message>
        <source>Previous match</source>
        <translation>Coincidencia anterior</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Coincidencia siguiente</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Cerrar la búsqueda</translation>
    </message>
    <message>
        <source>Find in this text</source>
        <translation>Buscar en este texto</translation>
    </message>
    <message>
        <source>Previous match (Shift+Return)</source>
        <translation>Coincidencia anterior (Mayús+Intro)</translation>
    </message>
    <message>
        <source>Next match (Return)</source>
        <translation>Coincidencia siguiente (Intro)</translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation>Cerrar la búsqueda (Esc)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
    <message>
        <source>%L1 of %L2 or more</source>
        <translation>%L1 de %L2 o más</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 de %L2</translation>
    </message>
</context>
<context>
    <name>docket::Guidance</name>
    <message>
        <source>Kombo reported an error with a code that Docket does not know: %5.</source>
        <translation>Kombo ha comunicado un error con un código que Docket no conoce: %5.</translation>
    </message>
    <message>
        <source>Read what Kombo says; if that does not help, send Kombo the report.</source>
        <translation>Lea lo que dice Kombo; si no sirve de ayuda, envíe el informe a Kombo.</translation>
    </message>
    <message>
        <source>Kombo reported an error (HTTP %3).</source>
        <translation>Kombo ha comunicado un error (HTTP %3).</translation>
    </message>
    <message>
        <source>Kombo reported an error without details (HTTP %3).</source>
        <translation>Kombo ha comunicado un error sin más detalles (HTTP %3).</translation>
    </message>
    <message>
        <source>Try again; if it stays so, send Kombo the report.</source>
        <translation>Inténtelo de nuevo; si sigue igual, envíe el informe a Kombo.</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%Ln año</numerusform>
            <numerusform>%Ln años</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%Ln día</numerusform>
            <numerusform>%Ln días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%Ln hora</numerusform>
            <numerusform>%Ln horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%Ln minuto</numerusform>
            <numerusform>%Ln minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>It asks to wait %1; try again later.</source>
        <translation>El servicio pide esperar %1; inténtelo de nuevo más tarde.</translation>
    </message>
    <message>
        <source>Kombo refused the key ending …%1.</source>
        <translation>Kombo ha rechazado la clave que termina en …%1.</translation>
    </message>
    <message>
        <source>Try again. If the server uses https, say so in the address.</source>
        <translation>Inténtelo de nuevo. Si el servidor usa https, indíquelo en la dirección.</translation>
    </message>
    <message numerus="yes">
        <source>Kombo could not be reached through its gateway; retrying in %n s (%1 of %2).</source>
        <translation>
            <numerusform>No se pudo acceder a Kombo a través de su puerta de enlace; nuevo intento en %Ln s (%1 de %2).</numerusform>
            <numerusform>No se pudo acceder a Kombo a través de su puerta de enlace; nuevo intento en %Ln s (%1 de %2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kombo is busy; retrying in %n s (%1 of %2).</source>
        <translation>
            <numerusform>Kombo está ocupado; nuevo intento en %Ln s (%1 de %2).</numerusform>
            <numerusform>Kombo está ocupado; nuevo intento en %Ln s (%1 de %2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The ATS is not available; retrying in %n s (%1 of %2).</source>
        <translation>
            <numerusform>El ATS no está disponible; nuevo intento en %Ln s (%1 de %2).</numerusform>
            <numerusform>El ATS no está disponible; nuevo intento en %Ln s (%1 de %2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The connection broke; retrying in %n s (%1 of %2).</source>
        <translation>
            <numerusform>Se ha cortado la conexión; nuevo intento en %Ln s (%1 de %2).</numerusform>
            <numerusform>Se ha cortado la conexión; nuevo intento en %Ln s (%1 de %2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kombo asks to slow down; going on in %n s (%1 of %2).</source>
        <translation>
            <numerusform>Kombo pide ir más despacio; se continúa en %Ln s (%1 de %2).</numerusform>
            <numerusform>Kombo pide ir más despacio; se continúa en %Ln s (%1 de %2).</numerusform>
        </translation>
    </message>
    <message>
        <source>Kombo refused the key.</source>
        <translation>Kombo ha rechazado la clave.</translation>
    </message>
    <message>
        <source>Ask for a new one, or try the other region: a key belongs to one.</source>
        <translation>Pida una nueva o pruebe con la otra región: cada clave pertenece a una sola.</translation>
    </message>
    <message>
        <source>This network is not on the key&apos;s allow-list at Kombo.</source>
        <translation>Esta red no está en la lista de redes permitidas de la clave en Kombo.</translation>
    </message>
    <message>
        <source>Ask your admin to add it, or connect through your company network.</source>
        <translation>Pida a su administrador que la añada, o conéctese a través de la red de su empresa.</translation>
    </message>
    <message>
        <source>Kombo does not know this integration for this key.</source>
        <translation>Kombo no conoce esta integración para esta clave.</translation>
    </message>
    <message>
        <source>Check the id for typing errors; it may be deleted, or belong to another environment or region.</source>
        <translation>Compruebe que el ID esté bien escrito; puede que la integración se haya eliminado o pertenezca a otro entorno o a otra región.</translation>
    </message>
    <message>
        <source>Kombo did not accept what Docket asked for.</source>
        <translation>Kombo no ha aceptado lo que Docket ha pedido.</translation>
    </message>
    <message>
        <source>Check the integration id and the page size, then reload from the start.</source>
        <translation>Compruebe el ID de la integración y el tamaño de página, y vuelva a cargar desde el principio.</translation>
    </message>
    <message>
        <source>Kombo asks to slow down.</source>
        <translation>Kombo pide ir más despacio.</translation>
    </message>
    <message>
        <source>Nobody has to act: wait some minutes, then try again.</source>
        <translation>Nadie tiene que hacer nada: espere unos minutos e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Kombo is answering too many requests for this integration at once.</source>
        <translation>Kombo está respondiendo a demasiadas peticiones a la vez para esta integración.</translation>
    </message>
    <message>
        <source>Kombo took too long to find the orders.</source>
        <translation>Kombo ha tardado demasiado en encontrar las órdenes.</translation>
    </message>
    <message>
        <source>Try once more; if it stays so, Kombo has to look.</source>
        <translation>Inténtelo una vez más; si sigue igual, Kombo tiene que revisarlo.</translation>
    </message>
    <message>
        <source>Kombo failed.</source>
        <translation>Se ha producido un error en Kombo.</translation>
    </message>
    <message>
        <source>Open the log; Kombo has to look.</source>
        <translation>Abra el registro; Kombo tiene que revisarlo.</translation>
    </message>
    <message>
        <source>Kombo&apos;s access to the ATS lacks a permission.</source>
        <translation>Al acceso de Kombo al ATS le falta un permiso.</translation>
    </message>
    <message>
        <source>The customer&apos;s ATS admin has to grant it.</source>
        <translation>El administrador del ATS del cliente tiene que concederlo.</translation>
    </message>
    <message>
        <source>Kombo can no longer sign in to the ATS.</source>
        <translation>Kombo ya no puede iniciar sesión en el ATS.</translation>
    </message>
    <message>
        <source>The customer&apos;s ATS admin has to connect it again.</source>
        <translation>El administrador del ATS del cliente tiene que conectarlo de nuevo.</translation>
    </message>
    <message>
        <source>Kombo&apos;s quality checks stopped this integration.</source>
        <translation>Los controles de calidad de Kombo han detenido esta integración.</translation>
    </message>
    <message>
        <source>Kombo has to clear it; ask there how long it takes.</source>
        <translation>Kombo tiene que desbloquearla; pregunte a Kombo cuánto tardará.</translation>
    </message>
    <message>
        <source>The first sync of this integration is running.</source>
        <translation>La primera sincronización de esta integración está en curso.</translation>
    </message>
    <message>
        <source>Nobody has to act: wait, it may take hours.</source>
        <translation>Nadie tiene que hacer nada: espere, puede tardar horas.</translation>
    </message>
    <message>
        <source>The set-up of this integration is not finished.</source>
        <translation>La configuración de esta integración no está terminada.</translation>
    </message>
    <message>
        <source>You or the customer have to complete it in Kombo&apos;s dashboard.</source>
        <translation>Usted o el cliente tienen que completarla en el panel de control de Kombo.</translation>
    </message>
    <message>
        <source>This integration is switched off at Kombo.</source>
        <translation>Esta integración está desactivada en Kombo.</translation>
    </message>
    <message>
        <source>Switch it on in Kombo&apos;s dashboard, or take it out of this connection.</source>
        <translation>Actívela en el panel de control de Kombo, o quítela de esta conexión.</translation>
    </message>
    <message>
        <source>This ATS has no assessment orders at Kombo.</source>
        <translation>Este ATS no tiene órdenes de evaluación en Kombo.</translation>
    </message>
    <message>
        <source>Check that you entered the id of an assessment integration.</source>
        <translation>Compruebe que ha introducido el ID de una integración de evaluación.</translation>
    </message>
    <message>
        <source>Assessment orders are switched off for this integration.</source>
        <translation>Las órdenes de evaluación están desactivadas para esta integración.</translation>
    </message>
    <message>
        <source>Switch them on in the integration&apos;s scope in Kombo&apos;s dashboard.</source>
        <translation>Actívelas en el alcance (Scope) de la integración, en el panel de control de Kombo.</translation>
    </message>
    <message>
        <source>This ATS cannot do what was asked.</source>
        <translation>Este ATS no puede hacer lo que se ha pedido.</translation>
    </message>
    <message>
        <source>What was asked is switched off for this integration.</source>
        <translation>Lo que se ha pedido está desactivado para esta integración.</translation>
    </message>
    <message>
        <source>Switch it on in the integration&apos;s scope in Kombo&apos;s dashboard.</source>
        <translation>Actívelo en el alcance (Scope) de la integración, en el panel de control de Kombo.</translation>
    </message>
    <message>
        <source>The ATS is not available.</source>
        <translation>El ATS no está disponible.</translation>
    </message>
    <message>
        <source>The ATS asks Kombo to slow down.</source>
        <translation>El ATS pide a Kombo que vaya más despacio.</translation>
    </message>
    <message>
        <source>The ATS did not accept what Kombo asked for.</source>
        <translation>El ATS no ha aceptado lo que Kombo ha pedido.</translation>
    </message>
    <message>
        <source>This is not expected when orders are read; send Kombo the report.</source>
        <translation>Esto no es lo esperado al leer órdenes; envíe el informe a Kombo.</translation>
    </message>
    <message>
        <source>The ATS failed.</source>
        <translation>Se ha producido un error en el ATS.</translation>
    </message>
    <message>
        <source>Try once more; if it stays so, open the log and ask Kombo.</source>
        <translation>Inténtelo una vez más; si sigue igual, abra el registro y pregunte a Kombo.</translation>
    </message>
    <message>
        <source>The ATS says that the job is closed.</source>
        <translation>El ATS indica que el puesto está cerrado.</translation>
    </message>
    <message>
        <source>The ATS says that the application exists already.</source>
        <translation>El ATS indica que la candidatura ya existe.</translation>
    </message>
    <message>
        <source>“%1” is not the address of a server.</source>
        <translation>«%1» no es la dirección de un servidor.</translation>
    </message>
    <message>
        <source>Enter an address that begins with https:// and has no user name, question mark or number sign.</source>
        <translation>Introduzca una dirección que empiece por https:// y que no tenga nombre de usuario, signo de interrogación ni almohadilla.</translation>
    </message>
    <message>
        <source>Plain http would show the key to everybody on the way to %1.</source>
        <translation>Con http sin cifrar, cualquiera en el camino hasta %1 podría ver la clave.</translation>
    </message>
    <message>
        <source>Use an https address; plain http is for this computer only. Nothing was sent.</source>
        <translation>Use una dirección https; http sin cifrar es solo para este equipo. No se ha enviado nada.</translation>
    </message>
    <message>
        <source>There is no usable API key.</source>
        <translation>No hay ninguna clave de API utilizable.</translation>
    </message>
    <message>
        <source>Paste the key as it stands on the Secrets page of the Kombo dashboard. Nothing was sent.</source>
        <translation>Pegue la clave tal como figura en la página «Secrets» del panel de control de Kombo. No se ha enviado nada.</translation>
    </message>
    <message>
        <source>The integration id is empty or holds characters that cannot be sent.</source>
        <translation>El ID de la integración está vacío o contiene caracteres que no se pueden enviar.</translation>
    </message>
    <message>
        <source>Correct the id; it looks like workday:HWUTwvyx2wLoSUHphiWVrp28. Nothing was sent.</source>
        <translation>Corrija el ID; debe ser como workday:HWUTwvyx2wLoSUHphiWVrp28. No se ha enviado nada.</translation>
    </message>
    <message>
        <source>Nothing is running at %1.</source>
        <translation>Ningún servidor responde en %1.</translation>
    </message>
    <message>
        <source>Check the address, or ask your admin whether it is blocked.</source>
        <translation>Compruebe la dirección, o pregunte a su administrador si está bloqueada.</translation>
    </message>
    <message>
        <source>The name %1 was not found.</source>
        <translation>No se ha encontrado el nombre %1.</translation>
    </message>
    <message>
        <source>Check the address and your network.</source>
        <translation>Compruebe la dirección y su red.</translation>
    </message>
    <message>
        <source>The connection to %1 broke before an answer came.</source>
        <translation>La conexión con %1 se cortó antes de que llegara una respuesta.</translation>
    </message>
    <message>
        <source>Nobody can do more than try again.</source>
        <translation>Nadie puede hacer más que intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>The answer of %1 broke off.</source>
        <translation>La respuesta de %1 se interrumpió.</translation>
    </message>
    <message>
        <source>%1 did not answer for 30 seconds.</source>
        <translation>%1 no ha respondido durante 30 segundos.</translation>
    </message>
    <message>
        <source>The answer of %1 stopped half-way.</source>
        <translation>La respuesta de %1 se detuvo a la mitad.</translation>
    </message>
    <message>
        <source>%1 sends too slowly to be useful.</source>
        <translation>%1 envía demasiado despacio para ser útil.</translation>
    </message>
    <message>
        <source>Nobody can do more than try again later.</source>
        <translation>Nadie puede hacer más que intentarlo de nuevo más tarde.</translation>
    </message>
    <message>
        <source>This computer is offline.</source>
        <translation>Este equipo no está conectado a la red.</translation>
    </message>
    <message>
        <source>Check your network; loading again works once it is back.</source>
        <translation>Compruebe su red; en cuanto vuelva, se podrá cargar de nuevo.</translation>
    </message>
    <message>
        <source>This computer has no free connections.</source>
        <translation>Este equipo no tiene conexiones libres.</translation>
    </message>
    <message>
        <source>Close some programs and try again.</source>
        <translation>Cierre algunos programas e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The connection to %1 failed.</source>
        <translation>La conexión con %1 ha fallado.</translation>
    </message>
    <message>
        <source>Check your network and try again; if it stays so, ask your admin.</source>
        <translation>Compruebe su red e inténtelo de nuevo; si sigue igual, pregunte a su administrador.</translation>
    </message>
    <message>
        <source>The proxy of this network could not be reached.</source>
        <translation>No se pudo acceder al proxy de esta red.</translation>
    </message>
    <message>
        <source>Ask your admin for the right proxy settings.</source>
        <translation>Pida a su administrador la configuración correcta del proxy.</translation>
    </message>
    <message>
        <source>A proxy wants a password.</source>
        <translation>Un proxy pide una contraseña.</translation>
    </message>
    <message>
        <source>Ask your admin.</source>
        <translation>Pregunte a su administrador.</translation>
    </message>
    <message>
        <source>The proxy %2 wants a name and a password.</source>
        <translation>El proxy %2 pide un nombre de usuario y una contraseña.</translation>
    </message>
    <message>
        <source>Enter them; where you have none, ask your admin. Until then nothing can be loaded through it.</source>
        <translation>Introdúzcalos; si no los tiene, pregunte a su administrador. Hasta entonces no se puede cargar nada a través de él.</translation>
    </message>
    <message>
        <source>The proxy %2 did not accept the name and the password.</source>
        <translation>El proxy %2 no ha aceptado el nombre de usuario y la contraseña.</translation>
    </message>
    <message>
        <source>Enter them again, or ask your admin. They are not sent a second time; a proxy may lock an account.</source>
        <translation>Introdúzcalos de nuevo, o pregunte a su administrador. No se envían una segunda vez; un proxy puede bloquear una cuenta.</translation>
    </message>
    <message>
        <source>%1 could not prove its identity (self-signed certificate).</source>
        <translation>%1 no ha podido demostrar su identidad (certificado autofirmado).</translation>
    </message>
    <message>
        <source>Ask your admin. Nothing was sent.</source>
        <translation>Pregunte a su administrador. No se ha enviado nada.</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired.</source>
        <translation>El certificado de %1 ha caducado.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock, then ask your admin. Nothing was sent.</source>
        <translation>Compruebe el reloj de este equipo y después pregunte a su administrador. No se ha enviado nada.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet.</source>
        <translation>El certificado de %1 todavía no es válido.</translation>
    </message>
    <message>
        <source>The server at %1 identifies itself as %2.</source>
        <translation>El servidor en %1 se identifica como %2.</translation>
    </message>
    <message>
        <source>The issuer of %1&apos;s certificate is not known to this computer.</source>
        <translation>Este equipo no conoce al emisor del certificado de %1.</translation>
    </message>
    <message>
        <source>Behind a company proxy, ask your admin. Nothing was sent.</source>
        <translation>Si hay un proxy de empresa, pregunte a su administrador. No se ha enviado nada.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid.</source>
        <translation>El certificado de %1 no es válido.</translation>
    </message>
    <message>
        <source>%1 offers only outdated encryption.</source>
        <translation>%1 solo ofrece un cifrado obsoleto.</translation>
    </message>
    <message>
        <source>Your admin has to ask its operator. Nothing was sent.</source>
        <translation>Su administrador tiene que consultarlo con el operador del servidor. No se ha enviado nada.</translation>
    </message>
    <message>
        <source>%1 does not speak https.</source>
        <translation>%1 no admite https.</translation>
    </message>
    <message>
        <source>Check the address. Nothing was sent.</source>
        <translation>Compruebe la dirección. No se ha enviado nada.</translation>
    </message>
    <message>
        <source>The secure connection to %1 could not be set up.</source>
        <translation>No se pudo establecer la conexión segura con %1.</translation>
    </message>
    <message>
        <source>A firewall may be in between: ask your admin. Nothing was sent.</source>
        <translation>Puede haber un cortafuegos de por medio: pregunte a su administrador. No se ha enviado nada.</translation>
    </message>
    <message>
        <source>Something other than Kombo answers at %1.</source>
        <translation>En %1 responde algo que no es Kombo.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>Compruebe la dirección.</translation>
    </message>
    <message>
        <source>The answer of %1 was not complete.</source>
        <translation>La respuesta de %1 no estaba completa.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, Kombo has to look.</source>
        <translation>Inténtelo de nuevo; si sigue igual, Kombo tiene que revisarlo.</translation>
    </message>
    <message>
        <source>The answer of %1 was empty or damaged.</source>
        <translation>La respuesta de %1 estaba vacía o dañada.</translation>
    </message>
    <message>
        <source>%1 sent an empty answer (HTTP %3).</source>
        <translation>%1 ha enviado una respuesta vacía (HTTP %3).</translation>
    </message>
    <message>
        <source>Try again, then ask Kombo.</source>
        <translation>Inténtelo de nuevo y después pregunte a Kombo.</translation>
    </message>
    <message>
        <source>%1 sent only a part (HTTP %3).</source>
        <translation>%1 ha enviado solo una parte (HTTP %3).</translation>
    </message>
    <message>
        <source>%1 answered with HTTP %3, which Docket&apos;s network library does not understand.</source>
        <translation>%1 ha respondido con HTTP %3, que la biblioteca de red de Docket no entiende.</translation>
    </message>
    <message>
        <source>Ask your admin whether a proxy adds it.</source>
        <translation>Pregunte a su administrador si lo añade un proxy.</translation>
    </message>
    <message>
        <source>%1 answered with HTTP %3 instead of orders.</source>
        <translation>%1 ha respondido con HTTP %3 en lugar de órdenes.</translation>
    </message>
    <message>
        <source>Check the address and try again; if it stays so, ask Kombo.</source>
        <translation>Compruebe la dirección e inténtelo de nuevo; si sigue igual, pregunte a Kombo.</translation>
    </message>
    <message>
        <source>The page is far larger than any list of orders.</source>
        <translation>La página es mucho mayor que cualquier lista de órdenes.</translation>
    </message>
    <message>
        <source>Check the address; if it is right, Kombo has to look.</source>
        <translation>Compruebe la dirección; si es correcta, Kombo tiene que revisarlo.</translation>
    </message>
    <message>
        <source>The answer of %1 is far too large.</source>
        <translation>La respuesta de %1 es demasiado grande.</translation>
    </message>
    <message>
        <source>The answer of %1 could not be unpacked.</source>
        <translation>No se pudo descomprimir la respuesta de %1.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, ask your admin whether a proxy changes answers.</source>
        <translation>Inténtelo de nuevo; si sigue igual, pregunte a su administrador si un proxy modifica las respuestas.</translation>
    </message>
    <message>
        <source>%1 used an encoding Docket did not ask for.</source>
        <translation>%1 ha usado una codificación que Docket no ha pedido.</translation>
    </message>
    <message>
        <source>Ask your admin whether a proxy changes answers.</source>
        <translation>Pregunte a su administrador si un proxy modifica las respuestas.</translation>
    </message>
    <message>
        <source>The answer of %1 is not readable text.</source>
        <translation>La respuesta de %1 no es texto legible.</translation>
    </message>
    <message>
        <source>%1 points to %2; Docket does not take the key there.</source>
        <translation>%1 remite a %2; Docket no lleva la clave allí.</translation>
    </message>
    <message>
        <source>Check the address, or sign in to the network.</source>
        <translation>Compruebe la dirección, o inicie sesión en la red.</translation>
    </message>
    <message>
        <source>%1 sent a redirect without an address.</source>
        <translation>%1 ha enviado una redirección sin dirección.</translation>
    </message>
    <message>
        <source>%1 redirects without end.</source>
        <translation>%1 redirige sin fin.</translation>
    </message>
    <message>
        <source>%1 sent a web page instead of orders.</source>
        <translation>%1 ha enviado una página web en lugar de órdenes.</translation>
    </message>
    <message>
        <source>You may have to sign in to this network.</source>
        <translation>Es posible que tenga que iniciar sesión en esta red.</translation>
    </message>
    <message>
        <source>%1 did not send a list of orders.</source>
        <translation>%1 no ha enviado una lista de órdenes.</translation>
    </message>
    <message>
        <source>The answer of %1 is nested too deeply to be read.</source>
        <translation>La respuesta de %1 tiene demasiados niveles anidados para poder leerla.</translation>
    </message>
    <message>
        <source>Kombo has to look.</source>
        <translation>Kombo tiene que revisarlo.</translation>
    </message>
    <message>
        <source>Access was refused before Kombo was reached (HTTP 403).</source>
        <translation>El acceso se rechazó antes de llegar a Kombo (HTTP 403).</translation>
    </message>
    <message>
        <source>This address has no open orders (HTTP %3).</source>
        <translation>En esta dirección no hay órdenes abiertas (HTTP %3).</translation>
    </message>
    <message>
        <source>Check the address; if it is right, the endpoint may have moved.</source>
        <translation>Compruebe la dirección; si es correcta, puede que el punto de consulta se haya trasladado.</translation>
    </message>
    <message>
        <source>Kombo&apos;s list of open orders is not at this address any more (HTTP %3).</source>
        <translation>La lista de órdenes abiertas de Kombo ya no está en esta dirección (HTTP %3).</translation>
    </message>
    <message>
        <source>Switch this connection to the endpoint that took its place; if that fails too, check the address.</source>
        <translation>Cambie esta conexión al punto de consulta que la sustituye; si eso también falla, compruebe la dirección.</translation>
    </message>
    <message>
        <source>The key was refused.</source>
        <translation>Se ha rechazado la clave.</translation>
    </message>
    <message>
        <source>Ask for a new one, or try the other region.</source>
        <translation>Pida una nueva o pruebe con la otra región.</translation>
    </message>
    <message>
        <source>Kombo could not be reached through its gateway (HTTP %3).</source>
        <translation>No se pudo acceder a Kombo a través de su puerta de enlace (HTTP %3).</translation>
    </message>
    <message>
        <source>Kombo is busy.</source>
        <translation>Kombo está ocupado.</translation>
    </message>
    <message>
        <source>Kombo&apos;s side failed (HTTP %3).</source>
        <translation>Se ha producido un error por parte de Kombo (HTTP %3).</translation>
    </message>
    <message>
        <source>Nobody but Kombo can act.</source>
        <translation>Solo Kombo puede hacer algo.</translation>
    </message>
    <message>
        <source>Kombo&apos;s pages repeat after page %4.</source>
        <translation>Las páginas de Kombo se repiten tras la página %4.</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) kept, more may exist; Kombo has to look.</source>
        <translation>
            <numerusform>Se conserva %Ln orden, puede haber más; Kombo tiene que revisarlo.</numerusform>
            <numerusform>Se conservan %Ln órdenes, puede haber más; Kombo tiene que revisarlo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kombo sent page after page without a new order.</source>
        <translation>Kombo ha enviado una página tras otra sin ninguna orden nueva.</translation>
    </message>
    <message>
        <source>Loading stopped after %4 pages, more than any list of orders has.</source>
        <translation>La carga se detuvo tras %4 páginas, más de las que tiene cualquier lista de órdenes.</translation>
    </message>
    <message>
        <source>Kombo sent a bookmark that is too long to be used.</source>
        <translation>Kombo ha enviado un marcador demasiado largo para poder usarlo.</translation>
    </message>
    <message>
        <source>Kombo no longer accepts its own bookmark.</source>
        <translation>Kombo ya no acepta su propio marcador.</translation>
    </message>
    <message numerus="yes">
        <source>Reload from the start; %n order(s) kept.</source>
        <translation>
            <numerusform>Vuelva a cargar desde el principio; se conserva %Ln orden.</numerusform>
            <numerusform>Vuelva a cargar desde el principio; se conservan %Ln órdenes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kombo sent a bookmark that is no text.</source>
        <translation>Kombo ha enviado un marcador que no es texto.</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) could not be read.</source>
        <translation>
            <numerusform>No se pudo leer %Ln orden.</numerusform>
            <numerusform>No se pudieron leer %Ln órdenes.</numerusform>
        </translation>
    </message>
    <message>
        <source>All others are here. Copy these as received and show them to Kombo.</source>
        <translation>Todas las demás están aquí. Copie estas tal como se recibieron y muéstrelas a Kombo.</translation>
    </message>
</context>
<context>
    <name>docket::HealthModel</name>
    <message>
        <source>Switched off</source>
        <translation>Desactivada</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Sin clave</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Cargando</translation>
    </message>
    <message>
        <source>Retrying</source>
        <translation>Reintentando</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Al día</translation>
    </message>
    <message>
        <source>Not complete</source>
        <translation>Incompleta</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Con error</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenida</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Integración</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Last complete</source>
        <translation>Última completa</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>Último error</translation>
    </message>
</context>
<context>
    <name>docket::HealthView</name>
    <message>
        <source>Integrations</source>
        <translation>Integraciones</translation>
    </message>
    <message>
        <source>Copy re&amp;port for support</source>
        <translation>Copiar in&amp;forme para soporte</translation>
    </message>
    <message>
        <source>&amp;Refresh this integration</source>
        <translation>&amp;Actualizar esta integración</translation>
    </message>
    <message>
        <source>&amp;Edit connection…</source>
        <translation>&amp;Editar conexión…</translation>
    </message>
    <message>
        <source>&amp;Copy row</source>
        <translation>&amp;Copiar fila</translation>
    </message>
</context>
<context>
    <name>docket::HelpWindows</name>
    <message>
        <source>Team</source>
        <translation>Equipo de trabajo</translation>
    </message>
</context>
<context>
    <name>docket::LinkOpener</name>
    <message>
        <source>Open %1 in your browser?</source>
        <translation>¿Abrir %1 en su navegador?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>docket::LongTextView</name>
    <message>
        <source>Job description as text</source>
        <translation>Descripción del puesto como texto</translation>
    </message>
</context>
<context>
    <name>docket::MainWindow</name>
    <message>
        <source>Filter cleared</source>
        <translation>Filtro borrado</translation>
    </message>
    <message>
        <source>The filter is back</source>
        <translation>El filtro ha vuelto</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n selected order(s) hidden by the filter were not</source>
        <comment>%1: what was copied</comment>
        <translation>
            <numerusform>%1; %Ln seleccionada que el filtro oculta, no</numerusform>
            <numerusform>%1; %Ln seleccionadas que el filtro oculta, no</numerusform>
        </translation>
    </message>
    <message>
        <source>Addresses are hidden while personal data is masked</source>
        <translation>Las direcciones no se muestran mientras los datos personales están ocultos</translation>
    </message>
    <message>
        <source>There is no e-mail address to write to</source>
        <translation>No hay ninguna dirección de correo a la que escribir</translation>
    </message>
</context>
<context>
    <name>docket::ManageViewsDialog</name>
    <message>
        <source>Manage views</source>
        <translation>Gestionar vistas</translation>
    </message>
    <message>
        <source>The first nine open by Alt and their number.</source>
        <translation>Las nueve primeras se abren con Alt y su número.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Cambiar nombre</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>A view needs a name.</source>
        <translation>Una vista necesita un nombre.</translation>
    </message>
    <message>
        <source>There is another view of this name.</source>
        <translation>Hay otra vista con este nombre.</translation>
    </message>
    <message>
        <source>%1, to be deleted</source>
        <comment>a view</comment>
        <translation>%1, se eliminará</translation>
    </message>
    <message>
        <source>&amp;Undo delete</source>
        <translation>&amp;Deshacer eliminación</translation>
    </message>
</context>
<context>
    <name>docket::ManualWindow</name>
    <message>
        <source>Previous match</source>
        <translation>Coincidencia anterior</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Coincidencia siguiente</translation>
    </message>
    <message>
        <source>Manual – Docket</source>
        <translation>Manual – Docket</translation>
    </message>
    <message>
        <source>Find in the manual</source>
        <translation>Buscar en el manual</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Capítulos</translation>
    </message>
    <message>
        <source>Previous match (Shift+Return)</source>
        <translation>Coincidencia anterior (Mayús+Intro)</translation>
    </message>
    <message>
        <source>Next match (Return)</source>
        <translation>Coincidencia siguiente (Intro)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
</context>
<context>
    <name>docket::MarkingDesk</name>
    <message numerus="yes">
        <source>%n order(s) are as they were before</source>
        <translation>
            <numerusform>%n orden está como antes</numerusform>
            <numerusform>%n órdenes están como antes</numerusform>
        </translation>
    </message>
    <message>
        <source>The history is forgotten. It starts with the next load.</source>
        <translation>El historial se ha olvidado. Empieza con la próxima carga.</translation>
    </message>
    <message>
        <source>The history could not be removed. Try again when no other Docket is open.</source>
        <translation>No se pudo eliminar el historial. Inténtelo de nuevo cuando no haya otro Docket abierto.</translation>
    </message>
    <message>
        <source>Nothing new is shown</source>
        <translation>No se muestra ninguna nueva</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) marked seen</source>
        <translation>
            <numerusform>%n orden marcada como vista</numerusform>
            <numerusform>%n órdenes marcadas como vistas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) marked new</source>
        <translation>
            <numerusform>%n orden marcada como nueva</numerusform>
            <numerusform>%n órdenes marcadas como nuevas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) marked done</source>
        <translation>
            <numerusform>%n orden marcada como hecha</numerusform>
            <numerusform>%n órdenes marcadas como hechas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) not done any more</source>
        <translation>
            <numerusform>%n orden ya no está hecha</numerusform>
            <numerusform>%n órdenes ya no están hechas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) snoozed until %1</source>
        <translation>
            <numerusform>%n orden pospuesta hasta %1</numerusform>
            <numerusform>%n órdenes pospuestas hasta %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) not snoozed any more</source>
        <translation>
            <numerusform>%n orden ya no está pospuesta</numerusform>
            <numerusform>%n órdenes ya no están pospuestas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) marked asked</source>
        <translation>
            <numerusform>%n orden marcada con «Datos solicitados»</numerusform>
            <numerusform>%n órdenes marcadas con «Datos solicitados»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) not marked asked any more</source>
        <translation>
            <numerusform>%n orden ya no está marcada con «Datos solicitados»</numerusform>
            <numerusform>%n órdenes ya no están marcadas con «Datos solicitados»</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a list</source>
        <translation>Abrir una lista</translation>
    </message>
    <message>
        <source>Lists (%1)</source>
        <translation>Listas (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>Todos los archivos (%1)</translation>
    </message>
    <message>
        <source>Forget the history?</source>
        <translation>¿Olvidar el historial?</translation>
    </message>
    <message>
        <source>What was seen here, what is done, snoozed or asked, and which orders are no longer open: all of it is removed from this computer, for the connections that are open. Nothing changes at Kombo.</source>
        <translation>Lo que se ha visto aquí, lo que está hecho o pospuesto, los datos solicitados y qué órdenes ya no están abiertas: todo ello se elimina de este equipo, para las conexiones que están abiertas. En Kombo no cambia nada.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
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
        <translation>Enviar correo a %1</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Sin nombre</translation>
    </message>
</context>
<context>
    <name>docket::MemoryWorker</name>
    <message numerus="yes">
        <source>%n order(s) that are no longer open cannot be named: the history of them is damaged.</source>
        <translation>
            <numerusform>No se puede nombrar %n orden que ya no está abierta: su historial está dañado.</numerusform>
            <numerusform>No se pueden nombrar %n órdenes que ya no están abiertas: su historial está dañado.</numerusform>
        </translation>
    </message>
    <message>
        <source>The history file could not be removed: %1</source>
        <translation>No se pudo eliminar el archivo del historial: %1</translation>
    </message>
    <message>
        <source>The history could not be written. What you mark now may be lost.</source>
        <translation>No se pudo escribir el historial. Lo que marque ahora puede perderse.</translation>
    </message>
</context>
<context>
    <name>docket::MoreChip</name>
    <message numerus="yes">
        <source>%n more terms</source>
        <translation>
            <numerusform>%Ln término más</numerusform>
            <numerusform>%Ln términos más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::NoticeBar</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>A message as a screen reader says it: its title and its text.</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Ocultar detalles</translation>
    </message>
</context>
<context>
    <name>docket::Notifier</name>
    <message numerus="yes">
        <source>%n new order(s)</source>
        <translation>
            <numerusform>%n orden nueva</numerusform>
            <numerusform>%n órdenes nuevas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::OrderHeader</name>
    <message>
        <source>Reset columns</source>
        <translation>Restablecer columnas</translation>
    </message>
    <message>
        <source>As received</source>
        <translation>Tal como se recibió</translation>
    </message>
    <message>
        <source>Sort ascending</source>
        <translation>Ordenar de forma ascendente</translation>
    </message>
    <message>
        <source>Sort descending</source>
        <translation>Ordenar de forma descendente</translation>
    </message>
    <message>
        <source>Also sort by this</source>
        <translation>Ordenar también por esta</translation>
    </message>
    <message>
        <source>Hide “%1”</source>
        <translation>Ocultar «%1»</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>Ajustar el ancho</translation>
    </message>
</context>
<context>
    <name>docket::OrderMenu</name>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Mail candidate</source>
        <translation>Enviar correo al candidato</translation>
    </message>
    <message>
        <source>Mail the team</source>
        <translation>Enviar correo al equipo</translation>
    </message>
    <message>
        <source>Only “%1”</source>
        <translation>Solo «%1»</translation>
    </message>
    <message>
        <source>Exclude “%1”</source>
        <translation>Excluir «%1»</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation>Añadir «%1»</translation>
    </message>
    <message>
        <source>Orders of this candidate</source>
        <translation>Órdenes de este candidato</translation>
    </message>
    <message>
        <source>Orders of this job</source>
        <translation>Órdenes de este puesto</translation>
    </message>
</context>
<context>
    <name>docket::OrderOutput</name>
    <message>
        <source>There is no order to print</source>
        <translation>No hay ninguna orden que imprimir</translation>
    </message>
    <message>
        <source>There is no order to save</source>
        <translation>No hay ninguna orden que guardar</translation>
    </message>
    <message>
        <source>Save order as PDF</source>
        <translation>Guardar orden como PDF</translation>
    </message>
    <message>
        <source>There are no orders to export</source>
        <translation>No hay órdenes que exportar</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n order(s) to %1</source>
        <translation>
            <numerusform>%Ln orden escrita en %1</numerusform>
            <numerusform>%Ln órdenes escritas en %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %n cell(s) had to be cut</source>
        <comment>after what was written</comment>
        <translation>
            <numerusform>%1; se ha cortado %Ln celda</numerusform>
            <numerusform>%1; se han cortado %Ln celdas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; personal data is masked</source>
        <comment>after what was written</comment>
        <translation>%1; los datos personales están ocultos</translation>
    </message>
</context>
<context>
    <name>docket::OrderPrint</name>
    <message>
        <source>The order could not be printed</source>
        <translation>No se pudo imprimir la orden</translation>
    </message>
    <message>
        <source>The order is on its way to the printer</source>
        <translation>La orden va de camino a la impresora</translation>
    </message>
    <message>
        <source>Wrote the order to %1</source>
        <translation>Orden escrita en %1</translation>
    </message>
</context>
<context>
    <name>docket::OrderTable</name>
    <message>
        <source>Orders</source>
        <translation>Órdenes</translation>
    </message>
</context>
<context>
    <name>docket::OrderTableModel</name>
    <message>
        <source>nothing remembered</source>
        <translation>no se recuerda nada</translation>
    </message>
    <message>
        <source>%1, connection “%2”</source>
        <comment>an integration&apos;s ID</comment>
        <translation>%1, conexión «%2»</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>oculto</translation>
    </message>
    <message>
        <source>not provided</source>
        <translation>no indicado</translation>
    </message>
    <message>
        <source>%1; job %2; package %3; location %4</source>
        <comment>a row of the table, read aloud</comment>
        <translation>%1; puesto %2; paquete %3; ubicación %4</translation>
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
        <translation>&amp;Integraciones</translation>
    </message>
</context>
<context>
    <name>docket::PreferencesDialog</name>
    <message>
        <source>Preferences – Docket</source>
        <translation>Preferencias – Docket</translation>
    </message>
    <message>
        <source>Pages of the preferences</source>
        <translation>Páginas de las preferencias</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspecto</translation>
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
        <translation>&amp;Alto contraste</translation>
    </message>
    <message>
        <source>D&amp;ensity</source>
        <translation>&amp;Densidad</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Densidad</translation>
    </message>
    <message>
        <source>How high the rows of the table are.</source>
        <translation>La altura de las filas de la tabla.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Dates, numbers and sorting follow it.</source>
        <translation>Las fechas, los números y la ordenación dependen de él.</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Carga</translation>
    </message>
    <message>
        <source>&amp;Refresh automatically</source>
        <translation>Act&amp;ualizar automáticamente</translation>
    </message>
    <message>
        <source>Refresh automatically</source>
        <translation>Actualizar automáticamente</translation>
    </message>
    <message>
        <source>Counted from the end of the load before. What needs a person first, a key or a permission, is not asked again by itself.</source>
        <translation>Se cuenta desde el final de la carga anterior. Lo que requiere antes la intervención de una persona (una clave, un permiso) no se vuelve a consultar por sí solo.</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>&amp;Between e-mail addresses</source>
        <translation>&amp;Entre direcciones de correo</translation>
    </message>
    <message>
        <source>Between e-mail addresses</source>
        <translation>Entre direcciones de correo</translation>
    </message>
    <message>
        <source>Outlook wants a semicolon where its own settings do not say otherwise, others a comma.</source>
        <translation>Outlook espera un punto y coma, si su propia configuración no dice otra cosa; otros, una coma.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <source>In memory only, until Docket ends. They reach the disk only where you copy or save them.</source>
        <translation>Solo en la memoria, hasta que se cierre Docket. Llegan al disco únicamente si usted las copia o las guarda.</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>Claves de API</translation>
    </message>
    <message>
        <source>In your desktop&apos;s password store, under the name docket. Never in a file.</source>
        <translation>En el almacén de contraseñas de su escritorio, con el nombre docket. Nunca en un archivo.</translation>
    </message>
    <message>
        <source>What you have seen, done and snoozed</source>
        <translation>Lo que ha visto, hecho y pospuesto</translation>
    </message>
    <message>
        <source>As keyed hashes and sealed ids on this computer; nobody reads a name from them. Forget order history removes them. With a key for this session only, in memory.</source>
        <translation>En este equipo, como sumas de comprobación cifradas e ID sellados; nadie puede leer un nombre a partir de ellos. «Olvidar historial de órdenes» los elimina. Si la clave es solo para esta sesión, en la memoria.</translation>
    </message>
    <message>
        <source>Connections, views and how the window looks</source>
        <translation>Conexiones, vistas y aspecto de la ventana</translation>
    </message>
    <message>
        <source>Settings file</source>
        <translation>Archivo de configuración</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>The last ones are in memory only: a filter can name a person. They last if you choose so here.</source>
        <translation>Los últimos están solo en la memoria: un filtro puede nombrar a una persona. Se conservan si así lo elige aquí.</translation>
    </message>
    <message>
        <source>&amp;Keep the filter history when Docket ends</source>
        <translation>&amp;Conservar el historial de filtros al cerrar Docket</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Questions about orders, to the address of your connection. What you mark goes into a folder of your team only if you choose so.</source>
        <translation>Consultas sobre las órdenes, a la dirección de su conexión. Lo que usted marca va a una carpeta de su equipo de trabajo solo si usted lo elige.</translation>
    </message>
</context>
<context>
    <name>docket::ProgressLine</name>
    <message>
        <source>Loading</source>
        <translation>Cargando</translation>
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
            <numerusform>%1, %Ln orden</numerusform>
            <numerusform>%1, %Ln órdenes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::ProxyDialog</name>
    <message>
        <source>Password for the proxy</source>
        <translation>Contraseña del proxy</translation>
    </message>
    <message>
        <source>The proxy %1 lets nothing through without a name and a password.</source>
        <translation>El proxy %1 no deja pasar nada sin un nombre de usuario y una contraseña.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Usuario</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Contraseña</translation>
    </message>
    <message>
        <source>Used until you quit and kept nowhere. They go to this proxy and never to Kombo.</source>
        <translation>Se usan hasta que salga de Docket y no se guardan en ningún sitio. Se envían a este proxy y nunca a Kombo.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Use and try again</source>
        <translation>Usar e intentar de nuevo</translation>
    </message>
</context>
<context>
    <name>docket::Question</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>docket::RawView</name>
    <message>
        <source>Order as received</source>
        <translation>Orden tal como se recibió</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy &amp;value</source>
        <translation>Copiar &amp;valor</translation>
    </message>
    <message>
        <source>Copy &amp;path</source>
        <translation>Copiar &amp;ruta</translation>
    </message>
</context>
<context>
    <name>docket::Report</name>
    <message>
        <source>Time: %1</source>
        <translation>Hora: %1</translation>
    </message>
    <message>
        <source>Region: %1</source>
        <translation>Región: %1</translation>
    </message>
    <message>
        <source>Integration: %1</source>
        <translation>Integración: %1</translation>
    </message>
    <message>
        <source>What happened: %1</source>
        <translation>Qué ha ocurrido: %1</translation>
    </message>
    <message>
        <source>HTTP status: %1</source>
        <translation>Estado HTTP: %1</translation>
    </message>
    <message>
        <source>Page: %1</source>
        <translation>Página: %1</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Código: %1</translation>
    </message>
    <message>
        <source>Title: %1</source>
        <translation>Título: %1</translation>
    </message>
    <message>
        <source>Message: %1</source>
        <translation>Mensaje: %1</translation>
    </message>
    <message>
        <source>Log: %1</source>
        <translation>Registro: %1</translation>
    </message>
    <message>
        <source>Program: %1</source>
        <translation>Programa: %1</translation>
    </message>
    <message>
        <source>Hello,

we cannot read assessment orders from your applicant tracking system (integration %1).
%2 %3

Kombo says: %4

Could you please help?
</source>
        <translation>Hola:

No podemos leer órdenes de evaluación de su sistema de gestión de candidaturas (ATS) (integración %1).
%2 %3

Kombo indica: %4

¿Podría ayudarnos, por favor?
</translation>
    </message>
    <message>
        <source>Hello,

we cannot read assessment orders from your applicant tracking system (integration %1).
%2 %3

Could you please help?
</source>
        <translation>Hola:

No podemos leer órdenes de evaluación de su sistema de gestión de candidaturas (ATS) (integración %1).
%2 %3

¿Podría ayudarnos, por favor?
</translation>
    </message>
</context>
<context>
    <name>docket::ResultLine</name>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Borrar filtro</translation>
    </message>
</context>
<context>
    <name>docket::SaveViewDialog</name>
    <message>
        <source>Save as view</source>
        <translation>Guardar como vista</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>There is a view of this name. It gets the filter, columns and sorting you see now.</source>
        <translation>Ya hay una vista con este nombre. Recibirá el filtro, las columnas y la ordenación que ve ahora.</translation>
    </message>
    <message>
        <source>Keeps the filter, columns and sorting. It opens from the Filter menu, the first nine by Alt and their number.</source>
        <translation>Conserva el filtro, las columnas y la ordenación. Se abre desde el menú «Filtro»; las nueve primeras, con Alt y su número.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>A view needs a name.</source>
        <translation>Una vista necesita un nombre.</translation>
    </message>
</context>
<context>
    <name>docket::SavedResponses</name>
    <message>
        <source>“%1” is empty.</source>
        <translation>«%1» está vacío.</translation>
    </message>
    <message>
        <source>“%1” is no JSON, or ends too early.</source>
        <translation>«%1» no es JSON, o termina demasiado pronto.</translation>
    </message>
    <message>
        <source>“%1” holds more than can be read at once.</source>
        <translation>«%1» contiene más de lo que se puede leer de una vez.</translation>
    </message>
    <message>
        <source>“%1” is the answer to a request that failed; it holds no orders.</source>
        <translation>«%1» es la respuesta a una petición que falló; no contiene órdenes.</translation>
    </message>
    <message>
        <source>“%1” holds no open orders.</source>
        <translation>«%1» no contiene órdenes abiertas.</translation>
    </message>
    <message>
        <source>“%1” is no file.</source>
        <translation>«%1» no es un archivo.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>No se puede leer «%1»: %2</translation>
    </message>
    <message>
        <source>“%1” is larger than 64 MB.</source>
        <translation>«%1» ocupa más de 64 MB.</translation>
    </message>
</context>
<context>
    <name>docket::Session</name>
    <message>
        <source>Settings cannot be saved on this computer; they last until you quit.</source>
        <translation>No se puede guardar la configuración en este equipo; se conserva hasta que salga de Docket.</translation>
    </message>
    <message>
        <source>The key could not be removed from your password store: %1</source>
        <translation>No se pudo eliminar la clave de su almacén de contraseñas: %1</translation>
    </message>
    <message>
        <source>The sample server could not start: %1</source>
        <translation>No se pudo iniciar el servidor de ejemplo: %1</translation>
    </message>
    <message>
        <source>Demo (sample data)</source>
        <translation>Demostración (datos de ejemplo)</translation>
    </message>
</context>
<context>
    <name>docket::ShortcutsWindow</name>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Keyboard shortcuts – Docket</source>
        <translation>Atajos de teclado – Docket</translation>
    </message>
    <message>
        <source>Find a shortcut</source>
        <translation>Buscar un atajo</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>menu or part of the window, what a key does</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No shortcut matches.</source>
        <translation>Ningún atajo coincide.</translation>
    </message>
</context>
<context>
    <name>docket::SideBar</name>
    <message>
        <source>Side bar</source>
        <translation>Barra lateral</translation>
    </message>
    <message>
        <source>Find in %1</source>
        <comment>the name of a facet</comment>
        <translation>Buscar en %1</translation>
    </message>
</context>
<context>
    <name>docket::SideBarModel</name>
    <message>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>Integraciones</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se ha encontrado nada</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <comment>values of a facet</comment>
        <translation>
            <numerusform>Mostrar %Ln más</numerusform>
            <numerusform>Mostrar %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Mostrar menos</translation>
    </message>
</context>
<context>
    <name>docket::SituationDisplay</name>
    <message>
        <source>Not connected</source>
        <translation>No conectado</translation>
    </message>
</context>
<context>
    <name>docket::SnoozeDialog</name>
    <message>
        <source>Snooze until</source>
        <translation>Posponer hasta</translation>
    </message>
    <message>
        <source>&amp;Day and time</source>
        <translation>&amp;Día y hora</translation>
    </message>
    <message>
        <source>Day and time</source>
        <translation>Día y hora</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Posponer</translation>
    </message>
</context>
<context>
    <name>docket::SnoozeMenu</name>
    <message>
        <source>Snooze unti&amp;l</source>
        <translation>Posponer ha&amp;sta</translation>
    </message>
    <message>
        <source>&amp;Today, %1</source>
        <translation>&amp;Hoy, %1</translation>
    </message>
    <message>
        <source>T&amp;omorrow, %1</source>
        <translation>&amp;Mañana, %1</translation>
    </message>
    <message>
        <source>&amp;Monday, %1</source>
        <translation>&amp;Lunes, %1</translation>
    </message>
    <message>
        <source>&amp;Another day…</source>
        <translation>&amp;Otro día…</translation>
    </message>
</context>
<context>
    <name>docket::StateRow</name>
    <message>
        <source>Done</source>
        <translation>Hecha</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Posponer</translation>
    </message>
    <message>
        <source>Stop asking</source>
        <translation>Dejar de consultar</translation>
    </message>
    <message>
        <source>What became of it?</source>
        <translation>¿Qué ha sido de ella?</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>No hecha</translation>
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
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>selected orders that are hidden</comment>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>Datos de ejemplo</translation>
    </message>
    <message>
        <source>Leave demo</source>
        <translation>Salir de la demostración</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>Intentar de nuevo ahora</translation>
    </message>
    <message>
        <source>Stop loading</source>
        <translation>Detener la carga</translation>
    </message>
    <message>
        <source>Show the selected orders that the filter hides</source>
        <translation>Mostrar las órdenes seleccionadas que el filtro oculta</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%Ln seleccionada</numerusform>
            <numerusform>%Ln seleccionadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected, %1 hidden by the filter</source>
        <translation>
            <numerusform>%Ln seleccionada, el filtro oculta %1</numerusform>
            <numerusform>%Ln seleccionadas, el filtro oculta %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::SummaryPane</name>
    <message>
        <source>No package provided</source>
        <translation>Paquete no indicado</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Candidato</translation>
    </message>
    <message>
        <source>No name provided</source>
        <translation>Nombre no indicado</translation>
    </message>
    <message>
        <source>Package and customer</source>
        <translation>Paquete y cliente</translation>
    </message>
    <message>
        <source>More for this order</source>
        <translation>Más sobre esta orden</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Candidatura</translation>
    </message>
    <message>
        <source>Candidate ID</source>
        <translation>ID del candidato</translation>
    </message>
    <message>
        <source>Here since</source>
        <translation>Aquí desde</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Vista por última vez</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Qué ha sido de ella</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Datos solicitados</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>No job title provided</source>
        <translation>Título del puesto no indicado</translation>
    </message>
    <message>
        <source>Job code</source>
        <translation>Código del puesto</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>No location provided</source>
        <translation>Ubicación no indicada</translation>
    </message>
    <message>
        <source>Location as received</source>
        <translation>Ubicación tal como se recibió</translation>
    </message>
    <message>
        <source>Job ID</source>
        <translation>ID del puesto</translation>
    </message>
    <message>
        <source>Country as received: %1</source>
        <translation>País tal como se recibió: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other open order(s)</source>
        <translation>
            <numerusform>%Ln orden abierta más</numerusform>
            <numerusform>%Ln órdenes abiertas más</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows the open orders for this e-mail address.</source>
        <translation>Muestra las órdenes abiertas de esta dirección de correo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open in this job</source>
        <translation>
            <numerusform>%Ln abierta en este puesto</numerusform>
            <numerusform>%Ln abiertas en este puesto</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows the open orders for jobs of this title.</source>
        <translation>Muestra las órdenes abiertas de los puestos con este título.</translation>
    </message>
    <message>
        <source>Sent in an unexpected form, see Raw: %1.</source>
        <translation>Enviado en una forma inesperada, véase «Original»: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) that Docket does not know are under Raw.</source>
        <translation>
            <numerusform>%Ln campo que Docket no conoce está en «Original».</numerusform>
            <numerusform>%Ln campos que Docket no conoce están en «Original».</numerusform>
        </translation>
    </message>
    <message>
        <source>Found in: %1</source>
        <translation>Encontrado en: %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the places that a filter was found in</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creada</translation>
    </message>
</context>
<context>
    <name>docket::TeamFolder</name>
    <message>
        <source>%1 The team secret lasts until Docket ends.</source>
        <comment>why it cannot be kept, a sentence</comment>
        <translation>%1 El secreto del equipo de trabajo se conserva hasta que se cierre Docket.</translation>
    </message>
    <message>
        <source>Folder of the team</source>
        <translation>Carpeta del equipo de trabajo</translation>
    </message>
</context>
<context>
    <name>docket::TeamList</name>
    <message>
        <source>Recruiter</source>
        <translation>Reclutador</translation>
    </message>
    <message>
        <source>Hiring manager</source>
        <translation>Responsable de contratación</translation>
    </message>
    <message>
        <source>Copy all addresses</source>
        <translation>Copiar todas las direcciones</translation>
    </message>
    <message>
        <source>Mail the team</source>
        <translation>Enviar correo al equipo</translation>
    </message>
    <message>
        <source>No hiring team: the customer&apos;s system sent none for this job.</source>
        <translation>Sin equipo de contratación: el sistema del cliente no ha enviado ninguno para este puesto.</translation>
    </message>
    <message>
        <source>Hiring team</source>
        <translation>Equipo de contratación</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more</source>
        <translation>
            <numerusform>Mostrar %Ln más</numerusform>
            <numerusform>Mostrar %Ln más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %L1 of %Ln more</source>
        <translation>
            <numerusform>Mostrar %L1 de %Ln más</numerusform>
            <numerusform>Mostrar %L1 de %Ln más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::TeamPage</name>
    <message>
        <source>Choose a folder that all of your team can write in.</source>
        <translation>Elija una carpeta en la que puedan escribir todos los miembros de su equipo de trabajo.</translation>
    </message>
    <message>
        <source>Enter the team secret.</source>
        <translation>Introduzca el secreto del equipo de trabajo.</translation>
    </message>
    <message>
        <source>The folder is being read…</source>
        <translation>Leyendo la carpeta…</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of the team</source>
        <translation>
            <numerusform>%n archivo del equipo de trabajo</numerusform>
            <numerusform>%n archivos del equipo de trabajo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) passed over: damaged, or written with another secret</source>
        <translation>
            <numerusform>%n línea omitida: dañada o escrita con otro secreto</numerusform>
            <numerusform>%n líneas omitidas: dañadas o escritas con otro secreto</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Share done, snoozed and asked with my team</source>
        <translation>&amp;Compartir lo hecho, lo pospuesto y los datos solicitados con mi equipo de trabajo</translation>
    </message>
    <message>
        <source>By way of a folder that all of you can write in, on a network drive or in a synchronised folder. No name and no id of an order can be read there.</source>
        <translation>Mediante una carpeta en la que todos ustedes puedan escribir, en una unidad de red o en una carpeta sincronizada. Allí no se puede leer ningún nombre ni ningún ID de una orden.</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Elegir…</translation>
    </message>
    <message>
        <source>Choose the folder of the team</source>
        <translation>Elegir la carpeta del equipo de trabajo</translation>
    </message>
    <message>
        <source>Folder of the team</source>
        <translation>Carpeta del equipo de trabajo</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>&amp;Name that colleagues see</source>
        <translation>&amp;Nombre que ven los colegas</translation>
    </message>
    <message>
        <source>Name that colleagues see</source>
        <translation>Nombre que ven los colegas</translation>
    </message>
    <message>
        <source>&amp;Team secret</source>
        <translation>&amp;Secreto del equipo de trabajo</translation>
    </message>
    <message>
        <source>Team secret</source>
        <translation>Secreto del equipo de trabajo</translation>
    </message>
    <message>
        <source>&amp;Make one</source>
        <translation>&amp;Generar</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <translation>&amp;Usar</translation>
    </message>
    <message>
        <source>Use this team secret</source>
        <translation>Usar este secreto del equipo de trabajo</translation>
    </message>
    <message numerus="yes">
        <source>The same for all of you, at least %n character(s); one of you makes it and tells the others. Kept in your desktop&apos;s password store.</source>
        <translation>
            <numerusform>El mismo para todos ustedes, de al menos %n carácter; uno lo genera y se lo comunica a los demás. Se guarda en el almacén de contraseñas de su escritorio.</numerusform>
            <numerusform>El mismo para todos ustedes, de al menos %n caracteres; uno lo genera y se lo comunica a los demás. Se guarda en el almacén de contraseñas de su escritorio.</numerusform>
        </translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Ninguna todavía</translation>
    </message>
    <message>
        <source>In use; enter another one to change it</source>
        <translation>En uso; introduzca otro para cambiarlo</translation>
    </message>
</context>
<context>
    <name>docket::TeamWorker</name>
    <message>
        <source>The team secret cannot be used: it has to have at least %1 characters.</source>
        <translation>No se puede usar el secreto del equipo de trabajo: debe tener al menos %1 caracteres.</translation>
    </message>
    <message>
        <source>What you mark cannot be written down for your team: %1</source>
        <translation>No se puede escribir lo que marca para su equipo de trabajo: %1</translation>
    </message>
    <message>
        <source>The team folder is not there. What you mark is shared once it is back.</source>
        <translation>La carpeta del equipo de trabajo no está disponible. Lo que marque se compartirá en cuanto vuelva a estarlo.</translation>
    </message>
    <message>
        <source>Nothing can be written in the team folder.</source>
        <translation>No se puede escribir nada en la carpeta del equipo de trabajo.</translation>
    </message>
</context>
<context>
    <name>docket::TextPages</name>
    <message numerus="yes">
        <source>%n image(s) left out</source>
        <translation>
            <numerusform>%Ln imagen omitida</numerusform>
            <numerusform>%Ln imágenes omitidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n style(s) left out</source>
        <translation>
            <numerusform>%Ln estilo omitido</numerusform>
            <numerusform>%Ln estilos omitidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n script(s) left out</source>
        <translation>
            <numerusform>%Ln script omitido</numerusform>
            <numerusform>%Ln scripts omitidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other part(s) left out</source>
        <translation>
            <numerusform>%Ln otro elemento omitido</numerusform>
            <numerusform>%Ln otros elementos omitidos</numerusform>
        </translation>
    </message>
    <message>
        <source>The end of a very long text is left out</source>
        <translation>Se ha omitido el final de un texto muy largo</translation>
    </message>
    <message>
        <source>Copy JSON</source>
        <translation>Copiar JSON</translation>
    </message>
    <message>
        <source>Order text</source>
        <translation>Texto de la orden</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Hidden while personal data is masked.</source>
        <translation>No se muestra mientras los datos personales están ocultos.</translation>
    </message>
    <message>
        <source>Show formatted</source>
        <translation>Mostrar con formato</translation>
    </message>
    <message>
        <source>Show all as text</source>
        <translation>Mostrar todo como texto</translation>
    </message>
    <message>
        <source>As received, %1</source>
        <translation>Tal como se recibió, %1</translation>
    </message>
    <message>
        <source>All of the text, unformatted</source>
        <translation>Todo el texto, sin formato</translation>
    </message>
    <message>
        <source>No description provided</source>
        <translation>Descripción no indicada</translation>
    </message>
    <message>
        <source>not provided</source>
        <translation>no indicado</translation>
    </message>
    <message>
        <source>    before: %1</source>
        <translation>    antes: %1</translation>
    </message>
    <message>
        <source>    now: %1</source>
        <translation>    ahora: %1</translation>
    </message>
    <message>
        <source>    Changed; earlier value not kept.</source>
        <translation>    Modificado; no se ha conservado el valor anterior.</translation>
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
        <translation>Se muestran: %L1</translation>
    </message>
</context>
<context>
    <name>docket::TileRow</name>
    <message>
        <source>Open</source>
        <comment>orders</comment>
        <translation>Abiertas</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Requieren atención</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Candidatos</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Puestos</translation>
    </message>
    <message>
        <source>Different e-mail addresses. Press to see who has more than one open order.</source>
        <translation>Direcciones de correo distintas. Pulse para ver quién tiene más de una orden abierta.</translation>
    </message>
    <message>
        <source>New this session</source>
        <translation>Nueva en esta sesión</translation>
    </message>
    <message>
        <source>What was seen, done or snoozed is remembered until Docket ends: the API key is used for this session only, or this is the demo.</source>
        <translation>Lo que se ha visto, hecho o pospuesto se recuerda hasta que se cierre Docket: la clave de API se usa solo en esta sesión, o esto es la demostración.</translation>
    </message>
</context>
<context>
    <name>docket::ToolBar</name>
    <message>
        <source>Side bar</source>
        <translation>Barra lateral</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>Masked</source>
        <translation>Datos ocultos</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Filter orders</source>
        <translation>Filtrar órdenes</translation>
    </message>
    <message>
        <source>Filter all fields, e.g. nurse berlin</source>
        <translation>Filtrar todos los campos, p. ej., enfermera berlin</translation>
    </message>
</context>
<context>
    <name>docket::TrendChart</name>
    <message>
        <source>Open per day</source>
        <translation>Abiertas por día</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
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
        <translation>Día</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>orders</comment>
        <translation>Abiertas</translation>
    </message>
    <message>
        <source>Open per day</source>
        <translation>Abiertas por día</translation>
    </message>
    <message>
        <source>as seen by this computer</source>
        <translation>según lo visto en este equipo</translation>
    </message>
    <message>
        <source>Show as a chart</source>
        <translation>Mostrar como gráfico</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Mostrar como tabla</translation>
    </message>
</context>
<context>
    <name>docket::ValueMenu</name>
    <message>
        <source>Copy “%1”</source>
        <translation>Copiar «%1»</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Only “%1”</source>
        <translation>Solo «%1»</translation>
    </message>
    <message>
        <source>Also “%1”</source>
        <translation>También «%1»</translation>
    </message>
    <message>
        <source>Exclude “%1”</source>
        <translation>Excluir «%1»</translation>
    </message>
</context>
<context>
    <name>docket::Window</name>
    <message>
        <source>Open saved response</source>
        <translation>Abrir respuesta guardada</translation>
    </message>
    <message>
        <source>Saved responses (%1)</source>
        <translation>Respuestas guardadas (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>Todos los archivos (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%Ln archivo</numerusform>
            <numerusform>%Ln archivos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::WindowRequests</name>
    <message>
        <source>Erase everything that Docket keeps?</source>
        <translation>¿Borrar todo lo que Docket conserva?</translation>
    </message>
    <message>
        <source>All connections with their keys in the password store, what was seen and done, views, filters, how the window is arranged, settings, the log and the activity are removed from this computer. Docket ends then. At Kombo nothing changes, and keys stay valid.</source>
        <translation>Se eliminan de este equipo todas las conexiones con sus claves en el almacén de contraseñas, lo que se ha visto y hecho, las vistas, los filtros, la disposición de la ventana, la configuración, el registro y la actividad. Después se cierra Docket. En Kombo no cambia nada, y las claves siguen siendo válidas.</translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation>Borrar todo</translation>
    </message>
</context>
</TS>
