<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>Situation</name>
    <message numerus="yes">
        <source>Nothing is open at %n integration(s). Checked %1.</source>
        <translation>
            <numerusform>Nothing is open at %n integration. Checked %1.</numerusform>
            <numerusform>Nothing is open at %n integrations. Checked %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) are hidden by the filter.</source>
        <translation>
            <numerusform>%n order is hidden by the filter.</numerusform>
            <numerusform>%n orders are hidden by the filter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n order(s) could not be read</source>
        <translation>
            <numerusform>%1: %n order could not be read</numerusform>
            <numerusform>%1: %n orders could not be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) are here, more may exist.</source>
        <translation>
            <numerusform>%n order is here, more may exist.</numerusform>
            <numerusform>%n orders are here, more may exist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n integration(s) need attention</source>
        <translation>
            <numerusform>%n integration needs attention</numerusform>
            <numerusform>%n integrations need attention</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>as of %1 (%n min)</source>
        <translation>
            <numerusform>as of %1 (%n min)</numerusform>
            <numerusform>as of %1 (%n min)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Loading %1, page %2, %n order(s)…</source>
        <translation>
            <numerusform>Loading %1, page %2, %n order…</numerusform>
            <numerusform>Loading %1, page %2, %n orders…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::ClipboardCopy</name>
    <message numerus="yes">
        <source>Copied %n order(s)</source>
        <translation>
            <numerusform>Copied %n order</numerusform>
            <numerusform>Copied %n orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copying %n order(s)…</source>
        <translation>
            <numerusform>Copying %n order…</numerusform>
            <numerusform>Copying %n orders…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n order(s) as text</source>
        <translation>
            <numerusform>Copied %n order as text</numerusform>
            <numerusform>Copied %n orders as text</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::ConnectDialog</name>
    <message numerus="yes">
        <source>%n recognised</source>
        <translation>
            <numerusform>%n recognised</numerusform>
            <numerusform>%n recognised</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kombo answered for %1 of %n integration(s).</source>
        <translation>
            <numerusform>Kombo answered for %1 of %n integration.</numerusform>
            <numerusform>Kombo answered for %1 of %n integrations.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::DetailPane</name>
    <message numerus="yes">
        <source>%n image(s) left out</source>
        <translation>
            <numerusform>%n image left out</numerusform>
            <numerusform>%n images left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n style(s) left out</source>
        <translation>
            <numerusform>%n style left out</numerusform>
            <numerusform>%n styles left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n script(s) left out</source>
        <translation>
            <numerusform>%n script left out</numerusform>
            <numerusform>%n scripts left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other part(s) left out</source>
        <translation>
            <numerusform>%n other part left out</numerusform>
            <numerusform>%n other parts left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::Fetch</name>
    <message numerus="yes">
        <source>%1: %n order(s) could not be read and were left out.</source>
        <translation>
            <numerusform>%1: %n order could not be read and was left out.</numerusform>
            <numerusform>%1: %n orders could not be read and were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::Guidance</name>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kombo could not be reached through its gateway; retrying in %n s (%1 of %2).</source>
        <translation>
            <numerusform>Kombo could not be reached through its gateway; retrying in %n s (%1 of %2).</numerusform>
            <numerusform>Kombo could not be reached through its gateway; retrying in %n s (%1 of %2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kombo is busy; retrying in %n s (%1 of %2).</source>
        <translation>
            <numerusform>Kombo is busy; retrying in %n s (%1 of %2).</numerusform>
            <numerusform>Kombo is busy; retrying in %n s (%1 of %2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The ATS is not available; retrying in %n s (%1 of %2).</source>
        <translation>
            <numerusform>The ATS is not available; retrying in %n s (%1 of %2).</numerusform>
            <numerusform>The ATS is not available; retrying in %n s (%1 of %2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The connection broke; retrying in %n s (%1 of %2).</source>
        <translation>
            <numerusform>The connection broke; retrying in %n s (%1 of %2).</numerusform>
            <numerusform>The connection broke; retrying in %n s (%1 of %2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kombo asks to slow down; going on in %n s (%1 of %2).</source>
        <translation>
            <numerusform>Kombo asks to slow down; going on in %n s (%1 of %2).</numerusform>
            <numerusform>Kombo asks to slow down; going on in %n s (%1 of %2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) kept, more may exist; Kombo has to look.</source>
        <translation>
            <numerusform>%n order kept, more may exist; Kombo has to look.</numerusform>
            <numerusform>%n orders kept, more may exist; Kombo has to look.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reload from the start; %n order(s) kept.</source>
        <translation>
            <numerusform>Reload from the start; %n order kept.</numerusform>
            <numerusform>Reload from the start; %n orders kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) could not be read.</source>
        <translation>
            <numerusform>%n order could not be read.</numerusform>
            <numerusform>%n orders could not be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::StatusLine</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected, %1 hidden by the filter</source>
        <translation>
            <numerusform>%n selected, %1 hidden by the filter</numerusform>
            <numerusform>%n selected, %1 hidden by the filter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::SummaryPane</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) that Docket does not know are under Raw.</source>
        <translation>
            <numerusform>%n field that Docket does not know is under Raw.</numerusform>
            <numerusform>%n fields that Docket does not know are under Raw.</numerusform>
        </translation>
    </message>
</context>
</TS>
