<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>Actions</name>
    <message>
        <source>New &amp;connection…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit connection…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try with &amp;demo data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Leave demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy with &amp;headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy c&amp;ell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop loading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Filter orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detail &amp;below the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Docket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ilter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Open the window on sample orders, served on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours of the window: system, light or dark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch open orders and write them; needs no display.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch from a saved connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch from this address, such as https://api.kombo.dev/v1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch this integration; may be given several times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders per request, 1 to 250; 250 unless given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write only the orders that match, as the filter box would.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>json (an array, unless given), ndjson or csv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write to this file; - is the standard output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the API key from the standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serve sample orders on this computer; needs no display.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port of the sample server; 0 takes a free one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders of its first integration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milliseconds it waits before each answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 must be a whole number from %2 to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give either --connection or --server, not both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--fetch needs --server and --integration, or --connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--integration must be an id such as workday:HWUTwvyx2wLoSUHphiWVrp28.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--filter has a quotation mark that is not closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--format must be json, ndjson or csv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--output needs the name of a file, or - for the standard output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--theme must be system, light or dark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 does not go with the other options; see --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not understood; see --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; see --help.</source>
        <comment>what is wrong with the command line</comment>
        <translation type="unfinished"></translation>
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
could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DemoServer</name>
    <message>
        <source>The sample server could not start: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyVault</name>
    <message>
        <source>No password store is running on this desktop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your password store is locked, or access was denied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The saved key cannot be found: it was removed, or your password store is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your password store did not answer as it should.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrderColumn</name>
    <message>
        <source>Candidate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recruiter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integration</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutputFile</name>
    <message>
        <source>%1 is a folder; give the name of a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: its folder does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: you have no permission to write there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody reads the output any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written: the disk is full. The earlier file, if there was one, is untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written. The earlier file, if there was one, is untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written: it is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The standard output</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QNativeSocketEngine</name>
    <message>
        <source>Out of resources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network unreachable</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Situation</name>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit IDs…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit address…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An administrator of the customer&apos;s ATS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kombo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody; it passes by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No orders here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See it with sample orders, or connect to Kombo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try with demo data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Docket only reads. Your key stays in this computer&apos;s keyring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the key again to use it for this session, or start a password store and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock it and try again, or enter the key again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are done</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Nothing is open at %n integration(s). Checked %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No order matches “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) are hidden by the filter.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped before an order came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is known about open orders yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: stopped after page %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %n order(s) could not be read</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) are here, more may exist.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Orders of an earlier load are still shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All others are shown; the load itself was complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who can fix it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What Docket does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n integration(s) need attention</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All others are up to date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No orders loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>orders that match, of all that are open</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 open</source>
        <comment>number of open orders</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>as of %1 (%n min)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Loading %1, page %2, %n order(s)…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::AboutDialog</name>
    <message>
        <source>About Docket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Docket %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the open assessment and background-check orders that wait at Kombo. It only reads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made with Qt (LGPL), QtKeychain (BSD), simdjson (Apache 2.0) and ICU (Unicode licence); texts are set in Inter (OFL).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>docket::ClipboardCopy</name>
    <message>
        <source>Nothing to copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Copied %n order(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copying %n order(s)…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n order(s) as text</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>docket::ConnectDialog</name>
    <message>
        <source>Europe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United States</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save and load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to Kombo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Docket reads open orders. It never writes to Kombo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the Kombo dashboard, under Secrets. Stored in this computer&apos;s keyring. A key opens every customer of its environment; Docket only reads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integration IDs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Integration IDs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One per line, or paste from a spreadsheet. “id = name” gives it a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ano&amp;ther address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the place of the region. https, or http to this computer only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave empty to keep the key ending …%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n recognised</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is there twice; it is used once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not look like an integration ID; it is used as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the API key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key holds characters that no key has; copy it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter at least one integration ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking Kombo…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Kombo answered for %1 of %n integration(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Kombo answered for %1 of %2. %3: %4 %5</source>
        <comment>counts; then an integration and what it said</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for your password store…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use for this session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key can be used until you quit; it is then forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>docket::DescriptionView</name>
    <message>
        <source>Job description</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>docket::DetailPane</name>
    <message numerus="yes">
        <source>%n image(s) left out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n style(s) left out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n script(s) left out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other part(s) left out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The end of a very long text is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As received, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No description provided</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>docket::Fetch</name>
    <message numerus="yes">
        <source>%1: %n order(s) could not be read and were left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is no connection named “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no API key: give one by --key-stdin or DOCKET_API_KEY.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API key holds characters that no key has; check how it was copied.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>docket::FieldRow</name>
    <message>
        <source>not provided</source>
        <comment>spoken for a value that is null</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A field of an order as a screen reader says it: its label and its value.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>docket::FilterField</name>
    <message>
        <source>Clear the filter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>docket::Guidance</name>
    <message>
        <source>Kombo reported an error with a code that Docket does not know: %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read what Kombo says; if that does not help, send Kombo the report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kombo reported an error (HTTP %3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kombo reported an error without details (HTTP %3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; if it stays so, send Kombo the report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It asks to wait %1; try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kombo refused the key ending …%1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again. If the server uses https, say so in the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Kombo could not be reached through its gateway; retrying in %n s (%1 of %2).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kombo is busy; retrying in %n s (%1 of %2).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The ATS is not available; retrying in %n s (%1 of %2).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The connection broke; retrying in %n s (%1 of %2).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kombo asks to slow down; going on in %n s (%1 of %2).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Kombo refused the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a new one, or try the other region: a key belongs to one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This network is not on the key&apos;s allow-list at Kombo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your admin to add it, or connect through your company network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kombo does not know this integration for this key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the id for typing errors; it may be deleted, or belong to another environment or region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kombo did not accept what Docket asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the integration id and the page size, then reload from the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kombo asks to slow down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has to act: wait some minutes, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kombo is answering too many requests for this integration at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kombo took too long to find the orders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try once more; if it stays so, Kombo has to look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kombo failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the log; Kombo has to look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kombo&apos;s access to the ATS lacks a permission.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer&apos;s ATS admin has to grant it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kombo can no longer sign in to the ATS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer&apos;s ATS admin has to connect it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kombo&apos;s quality checks stopped this integration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kombo has to clear it; ask there how long it takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first sync of this integration is running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has to act: wait, it may take hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The set-up of this integration is not finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You or the customer have to complete it in Kombo&apos;s dashboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This integration is switched off at Kombo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch it on in Kombo&apos;s dashboard, or take it out of this connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This ATS has no assessment orders at Kombo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that you entered the id of an assessment integration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessment orders are switched off for this integration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch them on in the integration&apos;s scope in Kombo&apos;s dashboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This ATS cannot do what was asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was asked is switched off for this integration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch it on in the integration&apos;s scope in Kombo&apos;s dashboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ATS is not available.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ATS asks Kombo to slow down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ATS did not accept what Kombo asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not expected when orders are read; send Kombo the report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ATS failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try once more; if it stays so, open the log and ask Kombo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ATS says that the job is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ATS says that the application exists already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not the address of a server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter an address that begins with https:// and has no user name, question mark or number sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain http would show the key to everybody on the way to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use an https address; plain http is for this computer only. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no usable API key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the key as it stands on the Secrets page of the Kombo dashboard. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The integration id is empty or holds characters that cannot be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the id; it looks like workday:HWUTwvyx2wLoSUHphiWVrp28. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is running at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address, or ask your admin whether it is blocked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name %1 was not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address and your network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 broke before an answer came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can do more than try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of %1 broke off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not answer for 30 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of %1 stopped half-way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sends too slowly to be useful.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can do more than try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer is offline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check your network; loading again works once it is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no free connections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close some programs and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check your network and try again; if it stays so, ask your admin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy of this network could not be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your admin for the right proxy settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A proxy wants a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your admin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not prove its identity (self-signed certificate).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your admin. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 has expired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock, then ask your admin. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server at %1 identifies itself as %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The issuer of %1&apos;s certificate is not known to this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behind a company proxy, ask your admin. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 offers only outdated encryption.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your admin has to ask its operator. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not speak https.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secure connection to %1 could not be set up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A firewall may be in between: ask your admin. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something other than Kombo answers at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of %1 was not complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; if it stays so, Kombo has to look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of %1 was empty or damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sent an empty answer (HTTP %3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again, then ask Kombo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sent only a part (HTTP %3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answered with HTTP %3, which Docket&apos;s network library does not understand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your admin whether a proxy adds it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answered with HTTP %3 instead of orders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address and try again; if it stays so, ask Kombo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page is larger than 64 MB, which no list of orders is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address; if it is right, Kombo has to look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of %1 is far too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of %1 could not be unpacked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; if it stays so, ask your admin whether a proxy changes answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 used an encoding Docket did not ask for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your admin whether a proxy changes answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of %1 is not readable text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 points to %2; Docket does not take the key there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address, or sign in to the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sent a redirect without an address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 redirects without end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sent a web page instead of orders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may have to sign in to this network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not send a list of orders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of %1 is nested too deeply to be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kombo has to look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access was refused before Kombo was reached (HTTP 403).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address has no open orders (HTTP %3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address; if it is right, the endpoint may have moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key was refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a new one, or try the other region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kombo could not be reached through its gateway (HTTP %3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kombo is busy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kombo&apos;s side failed (HTTP %3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody but Kombo can act.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kombo&apos;s pages repeat after page %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) kept, more may exist; Kombo has to look.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Kombo sent 50 pages without a new order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading stopped after %4 pages, more than any list of orders has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kombo sent a bookmark that is too long to be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kombo no longer accepts its own bookmark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Reload from the start; %n order(s) kept.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Kombo sent a bookmark that is no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) could not be read.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>They are under Unreadable as received; Kombo has to look.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>docket::LinkQuestion</name>
    <message>
        <source>Open a link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1 in your browser?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>docket::MainWindow</name>
    <message>
        <source>Not connected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>docket::MemberRow</name>
    <message>
        <source>, </source>
        <comment>between the parts of one member of a team</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>docket::NoticeBar</name>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>A message as a screen reader says it: its title and its text.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>docket::OrderTable</name>
    <message>
        <source>Orders</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>docket::OrderTableModel</name>
    <message>
        <source>not provided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; job %2; package %3; location %4</source>
        <comment>a row of the table, read aloud</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>docket::ProgressLine</name>
    <message>
        <source>Loading</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>docket::RawView</name>
    <message>
        <source>Order as received</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>docket::Report</name>
    <message>
        <source>Time: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integration: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP status: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hello,

we cannot read assessment orders from your applicant tracking system (integration %1).
%2 %3

Kombo says: %4

Could you please help?
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hello,

we cannot read assessment orders from your applicant tracking system (integration %1).
%2 %3

Could you please help?
</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>docket::ResultLine</name>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>docket::StatusLine</name>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop loading</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected, %1 hidden by the filter</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::SummaryPane</name>
    <message>
        <source>Recruiter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hiring manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candidate ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail the team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hiring team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No hiring team: the customer&apos;s system sent none for this job.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name provided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No package provided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No job title provided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No location provided</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Sent in an unexpected form, see Raw: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) that Docket does not know are under Raw.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::ToolBar</name>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter all fields, e.g. nurse berlin</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>docket::Window</name>
    <message>
        <source>The sample server could not start: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo (sample data)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings cannot be saved on this computer; they last until you quit.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
