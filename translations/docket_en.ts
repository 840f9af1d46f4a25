<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>Actions</name>
    <message numerus="yes">
        <source>When was it &amp;created? (up to %n request(s))</source>
        <translation>
            <numerusform>When was it &amp;created? (up to %n request)</numerusform>
            <numerusform>When was it &amp;created? (up to %n requests)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChaseList</name>
    <message numerus="yes">
        <source>Something is missing for %n candidate(s)</source>
        <translation>
            <numerusform>Something is missing for %n candidate</numerusform>
            <numerusform>Something is missing for %n candidates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>we cannot start the check for %n candidate(s) yet, because this is missing:</source>
        <translation>
            <numerusform>we cannot start the check for %n candidate yet, because this is missing:</numerusform>
            <numerusform>we cannot start the check for %n candidates yet, because this is missing:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FacetRow</name>
    <message numerus="yes">
        <source>%1, %n order(s)</source>
        <comment>a value and its count, read aloud</comment>
        <translation>
            <numerusform>%1, %Ln order</numerusform>
            <numerusform>%1, %Ln orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n order(s), chosen</source>
        <comment>a value and its count, read aloud</comment>
        <translation>
            <numerusform>%1, %Ln order, chosen</numerusform>
            <numerusform>%1, %Ln orders, chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n order(s), excluded</source>
        <comment>a value and its count, read aloud</comment>
        <translation>
            <numerusform>%1, %Ln order, excluded</numerusform>
            <numerusform>%1, %Ln orders, excluded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n order(s), shown now</source>
        <comment>which orders are looked at, read aloud</comment>
        <translation>
            <numerusform>%1, %n order, shown now</numerusform>
            <numerusform>%1, %n orders, shown now</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrderEnquiry</name>
    <message numerus="yes">
        <source>Of %n it is unknown.</source>
        <comment>orders</comment>
        <translation>
            <numerusform>Of %n it is unknown.</numerusform>
            <numerusform>Of %n it is unknown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Situation</name>
    <message numerus="yes">
        <source>Nothing is open at %n integration(s). Checked %1.</source>
        <translation>
            <numerusform>Nothing is open at %Ln integration. Checked %1.</numerusform>
            <numerusform>Nothing is open at %Ln integrations. Checked %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) are hidden by the filter.</source>
        <translation>
            <numerusform>%Ln order is hidden by the filter.</numerusform>
            <numerusform>%Ln orders are hidden by the filter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n order(s) could not be read</source>
        <translation>
            <numerusform>%1: %Ln order could not be read</numerusform>
            <numerusform>%1: %Ln orders could not be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) are here, more may exist.</source>
        <translation>
            <numerusform>%Ln order is here, more may exist.</numerusform>
            <numerusform>%Ln orders are here, more may exist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n integration(s) need attention</source>
        <translation>
            <numerusform>%Ln integration needs attention</numerusform>
            <numerusform>%Ln integrations need attention</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>as of %1 (%n min)</source>
        <translation>
            <numerusform>as of %1 (%Ln min)</numerusform>
            <numerusform>as of %1 (%Ln min)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Loading %1, page %2, %n order(s)…</source>
        <translation>
            <numerusform>Loading %1, page %2, %Ln order…</numerusform>
            <numerusform>Loading %1, page %2, %Ln orders…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading %n file(s)…</source>
        <translation>
            <numerusform>Reading %Ln file…</numerusform>
            <numerusform>Reading %Ln files…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No open orders in %n file(s)</source>
        <translation>
            <numerusform>No open orders in %Ln file</numerusform>
            <numerusform>No open orders in %Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From %n file(s); refresh is off.</source>
        <translation>
            <numerusform>From %Ln file; refresh is off.</numerusform>
            <numerusform>From %Ln files; refresh is off.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read</source>
        <translation>
            <numerusform>%Ln file could not be read</numerusform>
            <numerusform>%Ln files could not be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) have no key.</source>
        <translation>
            <numerusform>%n connection has no key.</numerusform>
            <numerusform>%n connections have no key.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) have no key</source>
        <translation>
            <numerusform>%n connection has no key</numerusform>
            <numerusform>%n connections have no key</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Orders of %n connection(s) are not loaded.</source>
        <translation>
            <numerusform>Orders of %n connection are not loaded.</numerusform>
            <numerusform>Orders of %n connections are not loaded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open order(s) are done or snoozed.</source>
        <translation>
            <numerusform>%n open order is done or snoozed.</numerusform>
            <numerusform>%n open orders are done or snoozed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrendChart</name>
    <message numerus="yes">
        <source>%n day(s) without a complete load.</source>
        <translation>
            <numerusform>%n day without a complete load.</numerusform>
            <numerusform>%n days without a complete load.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::ChaseDesk</name>
    <message numerus="yes">
        <source>%n message(s) saved</source>
        <translation>
            <numerusform>%n message saved</numerusform>
            <numerusform>%n messages saved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) saved, then: %1</source>
        <translation>
            <numerusform>%n message saved, then: %1</numerusform>
            <numerusform>%n messages saved, then: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::ChaseDialog</name>
    <message numerus="yes">
        <source>%n message(s), one for each recruiter.</source>
        <translation>
            <numerusform>%n message.</numerusform>
            <numerusform>%n messages, one for each recruiter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) were asked about already.</source>
        <translation>
            <numerusform>%n order was asked about already.</numerusform>
            <numerusform>%n orders were asked about already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) name no recruiter who could be asked.</source>
        <translation>
            <numerusform>%n order names no recruiter who could be asked.</numerusform>
            <numerusform>%n orders name no recruiter who could be asked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::ClipboardCopy</name>
    <message numerus="yes">
        <source>Copied %n order(s)</source>
        <translation>
            <numerusform>Copied %Ln order</numerusform>
            <numerusform>Copied %Ln orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copying %n order(s)…</source>
        <translation>
            <numerusform>Copying %Ln order…</numerusform>
            <numerusform>Copying %Ln orders…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n order(s) with personal data masked</source>
        <translation>
            <numerusform>Copied %Ln order with personal data masked</numerusform>
            <numerusform>Copied %Ln orders with personal data masked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n e-mail address(es)</source>
        <translation>
            <numerusform>Copied %Ln e-mail address</numerusform>
            <numerusform>Copied %Ln e-mail addresses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %n order(s) have none that can be used</source>
        <comment>%1: what was copied</comment>
        <translation>
            <numerusform>%1; %Ln order has none that can be used</numerusform>
            <numerusform>%1; %Ln orders have none that can be used</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n phone number(s)</source>
        <translation>
            <numerusform>Copied %Ln phone number</numerusform>
            <numerusform>Copied %Ln phone numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %n order(s) have none</source>
        <comment>%1: what was copied</comment>
        <translation>
            <numerusform>%1; %Ln order has none</numerusform>
            <numerusform>%1; %Ln orders have none</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n order id(s)</source>
        <translation>
            <numerusform>Copied %Ln order ID</numerusform>
            <numerusform>Copied %Ln order IDs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n order(s) as text alone, being more than 100,000 cells, with personal data masked</source>
        <translation>
            <numerusform>Copied %Ln order as text alone, being more than 100,000 cells, with personal data masked</numerusform>
            <numerusform>Copied %Ln orders as text alone, being more than 100,000 cells, with personal data masked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n order(s) as text alone, being more than 100,000 cells</source>
        <translation>
            <numerusform>Copied %Ln order as text alone, being more than 100,000 cells</numerusform>
            <numerusform>Copied %Ln orders as text alone, being more than 100,000 cells</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::CompareDialog</name>
    <message numerus="yes">
        <source>%n order(s) open here and not in your list</source>
        <translation>
            <numerusform>%n order open here and not in your list</numerusform>
            <numerusform>%n orders open here and not in your list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) in both</source>
        <translation>
            <numerusform>%n order in both</numerusform>
            <numerusform>%n orders in both</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) only in your list</source>
        <translation>
            <numerusform>%n entry only in your list</numerusform>
            <numerusform>%n entries only in your list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) not understood</source>
        <translation>
            <numerusform>%n line not understood</numerusform>
            <numerusform>%n lines not understood</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::ConnectDialog</name>
    <message numerus="yes">
        <source>%n recognised</source>
        <translation>
            <numerusform>%Ln recognised</numerusform>
            <numerusform>%Ln recognised</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::ConnectTest</name>
    <message numerus="yes">
        <source>Kombo answered for %1 of %n integration(s).</source>
        <translation>
            <numerusform>Kombo answered for %1 of %Ln integration.</numerusform>
            <numerusform>Kombo answered for %1 of %Ln integrations.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::ConnectionsDialog</name>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln order</numerusform>
            <numerusform>%Ln orders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::CountList</name>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln order</numerusform>
            <numerusform>%Ln orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in use</source>
        <comment>values of a facet</comment>
        <translation>
            <numerusform>%Ln in use</numerusform>
            <numerusform>%Ln in use</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::CreationDesk</name>
    <message numerus="yes">
        <source>Choose at most %n order(s).</source>
        <translation>
            <numerusform>Choose at most %n order.</numerusform>
            <numerusform>Choose at most %n orders.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Asking Kombo when they were created: up to %n request(s).</source>
        <translation>
            <numerusform>Asking Kombo when they were created: up to %n request.</numerusform>
            <numerusform>Asking Kombo when they were created: up to %n requests.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Asked Kombo when they were created, with %n request(s).</source>
        <translation>
            <numerusform>Asked Kombo when they were created, with %n request.</numerusform>
            <numerusform>Asked Kombo when they were created, with %n requests.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::Erasure</name>
    <message numerus="yes">
        <source>%n entry(s) with the name “%1” could not be removed from your password store: open it, and do this again, or delete them there.</source>
        <translation>
            <numerusform>%n entry with the name “%1” could not be removed from your password store: open it, and do this again, or delete it there.</numerusform>
            <numerusform>%n entries with the name “%1” could not be removed from your password store: open it, and do this again, or delete them there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::ExportDialog</name>
    <message numerus="yes">
        <source>%1 of %n column(s)</source>
        <translation>
            <numerusform>%1 of %Ln column</numerusform>
            <numerusform>%1 of %Ln columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%Ln column</numerusform>
            <numerusform>%Ln columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%Ln order</numerusform>
            <numerusform>%Ln orders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::FateDesk</name>
    <message numerus="yes">
        <source>Asking Kombo about %n order(s); some integrations are not open now and are left out.</source>
        <translation>
            <numerusform>Asking Kombo about %n order; some integrations are not open now and are left out.</numerusform>
            <numerusform>Asking Kombo about %n orders; some integrations are not open now and are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Asking Kombo about %n order(s): %1.</source>
        <translation>
            <numerusform>Asking Kombo about %n order: %1.</numerusform>
            <numerusform>Asking Kombo about %n orders: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n request</numerusform>
            <numerusform>%n requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kombo knows what became of %n order(s).</source>
        <translation>
            <numerusform>Kombo knows what became of %n order.</numerusform>
            <numerusform>Kombo knows what became of %n orders.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::Fetch</name>
    <message numerus="yes">
        <source>%1: %n order(s) could not be read and were left out.</source>
        <translation>
            <numerusform>%1: %Ln order could not be read and was left out.</numerusform>
            <numerusform>%1: %Ln orders could not be read and were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more line(s) of the list are not understood.</source>
        <translation>
            <numerusform>%n more line of the list is not understood.</numerusform>
            <numerusform>%n more lines of the list are not understood.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) were longer than Excel can hold and were cut.</source>
        <translation>
            <numerusform>%n cell was longer than Excel can hold and was cut.</numerusform>
            <numerusform>%n cells were longer than Excel can hold and were cut.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::FilterPopover</name>
    <message numerus="yes">
        <source>%n proposals</source>
        <translation>
            <numerusform>%Ln proposal</numerusform>
            <numerusform>%Ln proposals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::Guidance</name>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%Ln year</numerusform>
            <numerusform>%Ln years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%Ln hour</numerusform>
            <numerusform>%Ln hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kombo could not be reached through its gateway; retrying in %n s (%1 of %2).</source>
        <translation>
            <numerusform>Kombo could not be reached through its gateway; retrying in %Ln s (%1 of %2).</numerusform>
            <numerusform>Kombo could not be reached through its gateway; retrying in %Ln s (%1 of %2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kombo is busy; retrying in %n s (%1 of %2).</source>
        <translation>
            <numerusform>Kombo is busy; retrying in %Ln s (%1 of %2).</numerusform>
            <numerusform>Kombo is busy; retrying in %Ln s (%1 of %2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The ATS is not available; retrying in %n s (%1 of %2).</source>
        <translation>
            <numerusform>The ATS is not available; retrying in %Ln s (%1 of %2).</numerusform>
            <numerusform>The ATS is not available; retrying in %Ln s (%1 of %2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The connection broke; retrying in %n s (%1 of %2).</source>
        <translation>
            <numerusform>The connection broke; retrying in %Ln s (%1 of %2).</numerusform>
            <numerusform>The connection broke; retrying in %Ln s (%1 of %2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kombo asks to slow down; going on in %n s (%1 of %2).</source>
        <translation>
            <numerusform>Kombo asks to slow down; going on in %Ln s (%1 of %2).</numerusform>
            <numerusform>Kombo asks to slow down; going on in %Ln s (%1 of %2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) kept, more may exist; Kombo has to look.</source>
        <translation>
            <numerusform>%Ln order kept, more may exist; Kombo has to look.</numerusform>
            <numerusform>%Ln orders kept, more may exist; Kombo has to look.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reload from the start; %n order(s) kept.</source>
        <translation>
            <numerusform>Reload from the start; %Ln order kept.</numerusform>
            <numerusform>Reload from the start; %Ln orders kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) could not be read.</source>
        <translation>
            <numerusform>%Ln order could not be read.</numerusform>
            <numerusform>%Ln orders could not be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::MainWindow</name>
    <message numerus="yes">
        <source>%1; %n selected order(s) hidden by the filter were not</source>
        <comment>%1: what was copied</comment>
        <translation>
            <numerusform>%1; %Ln selected order hidden by the filter was not</numerusform>
            <numerusform>%1; %Ln selected orders hidden by the filter were not</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::MarkingDesk</name>
    <message numerus="yes">
        <source>%n order(s) are as they were before</source>
        <translation>
            <numerusform>%n order is as it was before</numerusform>
            <numerusform>%n orders are as they were before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) marked seen</source>
        <translation>
            <numerusform>%n order marked seen</numerusform>
            <numerusform>%n orders marked seen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) marked new</source>
        <translation>
            <numerusform>%n order marked new</numerusform>
            <numerusform>%n orders marked new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) marked done</source>
        <translation>
            <numerusform>%n order marked done</numerusform>
            <numerusform>%n orders marked done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) not done any more</source>
        <translation>
            <numerusform>%n order not done any more</numerusform>
            <numerusform>%n orders not done any more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) snoozed until %1</source>
        <translation>
            <numerusform>%n order snoozed until %1</numerusform>
            <numerusform>%n orders snoozed until %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) not snoozed any more</source>
        <translation>
            <numerusform>%n order not snoozed any more</numerusform>
            <numerusform>%n orders not snoozed any more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) marked asked</source>
        <translation>
            <numerusform>%n order marked asked</numerusform>
            <numerusform>%n orders marked asked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) not marked asked any more</source>
        <translation>
            <numerusform>%n order not marked asked any more</numerusform>
            <numerusform>%n orders not marked asked any more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::MemoryWorker</name>
    <message numerus="yes">
        <source>%n order(s) that are no longer open cannot be named: the history of them is damaged.</source>
        <translation>
            <numerusform>%n order that is no longer open cannot be named: the history of it is damaged.</numerusform>
            <numerusform>%n orders that are no longer open cannot be named: the history of them is damaged.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::MoreChip</name>
    <message numerus="yes">
        <source>%n more terms</source>
        <translation>
            <numerusform>%Ln more term</numerusform>
            <numerusform>%Ln more terms</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::Notifier</name>
    <message numerus="yes">
        <source>%n new order(s)</source>
        <translation>
            <numerusform>%n new order</numerusform>
            <numerusform>%n new orders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::OrderOutput</name>
    <message numerus="yes">
        <source>Wrote %n order(s) to %1</source>
        <translation>
            <numerusform>Wrote %Ln order to %1</numerusform>
            <numerusform>Wrote %Ln orders to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %n cell(s) had to be cut</source>
        <comment>after what was written</comment>
        <translation>
            <numerusform>%1; %Ln cell had to be cut</numerusform>
            <numerusform>%1; %Ln cells had to be cut</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::ProposalModel</name>
    <message numerus="yes">
        <source>%1, %n orders</source>
        <comment>a proposal</comment>
        <translation>
            <numerusform>%1, %Ln order</numerusform>
            <numerusform>%1, %Ln orders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::SideBarModel</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <comment>values of a facet</comment>
        <translation>
            <numerusform>Show %Ln more</numerusform>
            <numerusform>Show %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::StatusLine</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected, %1 hidden by the filter</source>
        <translation>
            <numerusform>%Ln selected, %1 hidden by the filter</numerusform>
            <numerusform>%Ln selected, %1 hidden by the filter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::SummaryPane</name>
    <message numerus="yes">
        <source>%n field(s) that Docket does not know are under Raw.</source>
        <translation>
            <numerusform>%Ln field that Docket does not know is under Raw.</numerusform>
            <numerusform>%Ln fields that Docket does not know are under Raw.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other open order(s)</source>
        <translation>
            <numerusform>%Ln other open order</numerusform>
            <numerusform>%Ln other open orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open in this job</source>
        <translation>
            <numerusform>%Ln open in this job</numerusform>
            <numerusform>%Ln open in this job</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::TeamList</name>
    <message numerus="yes">
        <source>Show %Ln more</source>
        <translation>
            <numerusform>Show %Ln more</numerusform>
            <numerusform>Show %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %L1 of %Ln more</source>
        <translation>
            <numerusform>Show %L1 of %Ln more</numerusform>
            <numerusform>Show %L1 of %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::TeamPage</name>
    <message numerus="yes">
        <source>%n file(s) of the team</source>
        <translation>
            <numerusform>%n file of the team</numerusform>
            <numerusform>%n files of the team</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) passed over: damaged, or written with another secret</source>
        <translation>
            <numerusform>%n line passed over: damaged, or written with another secret</numerusform>
            <numerusform>%n lines passed over: damaged, or written with another secret</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same for all of you, at least %n character(s); one of you makes it and tells the others. Kept in your desktop&apos;s password store.</source>
        <translation>
            <numerusform>The same for all of you, at least %n character; one of you makes it and tells the others. Kept in your desktop&apos;s password store.</numerusform>
            <numerusform>The same for all of you, at least %n characters; one of you makes it and tells the others. Kept in your desktop&apos;s password store.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::TextPages</name>
    <message numerus="yes">
        <source>%n image(s) left out</source>
        <translation>
            <numerusform>%Ln image left out</numerusform>
            <numerusform>%Ln images left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n style(s) left out</source>
        <translation>
            <numerusform>%Ln style left out</numerusform>
            <numerusform>%Ln styles left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n script(s) left out</source>
        <translation>
            <numerusform>%Ln script left out</numerusform>
            <numerusform>%Ln scripts left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other part(s) left out</source>
        <translation>
            <numerusform>%Ln other part left out</numerusform>
            <numerusform>%Ln other parts left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::Window</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
</context>
</TS>
