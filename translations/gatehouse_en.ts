<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AppChoices</name>
    <message numerus="yes">
        <source>%n sites</source>
        <translation>
            <numerusform>%n site</numerusform>
            <numerusform>%n sites</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AppWords</name>
    <message numerus="yes">
        <source>%Ln projects and spaces</source>
        <translation>
            <numerusform>%Ln project or space</numerusform>
            <numerusform>%Ln projects and spaces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln projects</source>
        <translation>
            <numerusform>%Ln project</numerusform>
            <numerusform>%Ln projects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln spaces</source>
        <translation>
            <numerusform>%Ln space</numerusform>
            <numerusform>%Ln spaces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BlockApps</name>
    <message numerus="yes">
        <source>%Ln apps</source>
        <translation>
            <numerusform>%Ln app</numerusform>
            <numerusform>%Ln apps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln containers</source>
        <translation>
            <numerusform>%Ln container</numerusform>
            <numerusform>%Ln containers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DescriptorSections</name>
    <message numerus="yes">
        <source>%n more module types</source>
        <translation>
            <numerusform>%n more module type</numerusform>
            <numerusform>%n more module types</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more hosts</source>
        <translation>
            <numerusform>%n more host</numerusform>
            <numerusform>%n more hosts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportItem</name>
    <message numerus="yes">
        <source>Import %Ln apps</source>
        <translation>
            <numerusform>Import %Ln app</numerusform>
            <numerusform>Import %Ln apps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PolicyWords</name>
    <message numerus="yes">
        <source>Covers %Ln containers.</source>
        <translation>
            <numerusform>Covers %Ln container.</numerusform>
            <numerusform>Covers %Ln containers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScopeLines</name>
    <message numerus="yes">
        <source>%Ln scopes</source>
        <translation>
            <numerusform>%Ln scope</numerusform>
            <numerusform>%Ln scopes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::AccessPlace</name>
    <message numerus="yes">
        <source>%n apps</source>
        <translation>
            <numerusform>%n app</numerusform>
            <numerusform>%n apps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n containers</source>
        <translation>
            <numerusform>%n container</numerusform>
            <numerusform>%n containers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::AppsPlace</name>
    <message numerus="yes">
        <source>%Ln apps</source>
        <translation>
            <numerusform>%Ln app</numerusform>
            <numerusform>%Ln apps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::ChangesCard</name>
    <message numerus="yes">
        <source>one for each of the %n failing gates</source>
        <translation>
            <numerusform>for the %n failing gate</numerusform>
            <numerusform>one for each of the %n failing gates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::ContainerDetails</name>
    <message numerus="yes">
        <source>%Ln containers</source>
        <translation>
            <numerusform>%Ln container</numerusform>
            <numerusform>%Ln containers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::ContainersPlace</name>
    <message numerus="yes">
        <source>%Ln containers</source>
        <translation>
            <numerusform>%Ln container</numerusform>
            <numerusform>%Ln containers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::ExplanationGates</name>
    <message numerus="yes">
        <source>%n of 5 fail</source>
        <translation>
            <numerusform>%n of 5 fails</numerusform>
            <numerusform>%n of 5 fail</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::ImportPlace</name>
    <message numerus="yes">
        <source>%n files read</source>
        <translation>
            <numerusform>%n file read</numerusform>
            <numerusform>%n files read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::MatrixCorner</name>
    <message numerus="yes">
        <source>%n apps</source>
        <translation>
            <numerusform>%n app</numerusform>
            <numerusform>%n apps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::PolicyEffectPane</name>
    <message numerus="yes">
        <source>%n pairs of app and container</source>
        <translation>
            <numerusform>%n pair of app and container</numerusform>
            <numerusform>%n pairs of app and container</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::RefusedPage</name>
    <message numerus="yes">
        <source>The file was not opened: %n faults</source>
        <translation>
            <numerusform>The file was not opened: %n fault</numerusform>
            <numerusform>The file was not opened: %n faults</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::ReplyPane</name>
    <message numerus="yes">
        <source>%n policy names are left out</source>
        <translation>
            <numerusform>%n policy name is left out</numerusform>
            <numerusform>%n policy names are left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::ScopeTable</name>
    <message numerus="yes">
        <source>%Ln more scopes</source>
        <translation>
            <numerusform>%Ln more scope</numerusform>
            <numerusform>%Ln more scopes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::StartPage</name>
    <message numerus="yes">
        <source>%n apps</source>
        <translation>
            <numerusform>%n app</numerusform>
            <numerusform>%n apps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n containers</source>
        <translation>
            <numerusform>%n container</numerusform>
            <numerusform>%n containers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n policies</source>
        <translation>
            <numerusform>%n policy</numerusform>
            <numerusform>%n policies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>policies</name>
    <message numerus="yes">
        <source>%n projects</source>
        <translation>
            <numerusform>%n project</numerusform>
            <numerusform>%n projects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n spaces</source>
        <translation>
            <numerusform>%n space</numerusform>
            <numerusform>%n spaces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n products</source>
        <translation>
            <numerusform>%n product</numerusform>
            <numerusform>%n products</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n apps</source>
        <translation>
            <numerusform>%n app</numerusform>
            <numerusform>%n apps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n containers</source>
        <translation>
            <numerusform>%n container</numerusform>
            <numerusform>%n containers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message numerus="yes">
        <source>%n gates fail: each of them needs a change.</source>
        <translation>
            <numerusform>%n gate fails: it needs a change.</numerusform>
            <numerusform>%n gates fail: each of them needs a change.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This file has %n sites, %6 to %7.</source>
        <translation>
            <numerusform>This file has %n site: %6.</numerusform>
            <numerusform>This file has %n sites, %6 to %7.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This file has %n accounts, %6 to %7.</source>
        <translation>
            <numerusform>This file has %n account: %6.</numerusform>
            <numerusform>This file has %n accounts, %6 to %7.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This file has %n groups, %6 to %7.</source>
        <translation>
            <numerusform>This file has %n group: %6.</numerusform>
            <numerusform>This file has %n groups, %6 to %7.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This file has %n permission schemes, %6 to %7.</source>
        <translation>
            <numerusform>This file has %n permission scheme: %6.</numerusform>
            <numerusform>This file has %n permission schemes, %6 to %7.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This file has %n containers, %6 to %7.</source>
        <translation>
            <numerusform>This file has %n container: %6.</numerusform>
            <numerusform>This file has %n containers, %6 to %7.</numerusform>
        </translation>
    </message>
</context>
</TS>
