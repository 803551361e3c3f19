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
    <name>BlockEffects</name>
    <message numerus="yes">
        <source>%Ln show an error notice and are not offered</source>
        <translation>
            <numerusform>%Ln shows an error notice and is not offered</numerusform>
            <numerusform>%Ln show an error notice and are not offered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln do not appear</source>
        <translation>
            <numerusform>%Ln does not appear</numerusform>
            <numerusform>%Ln do not appear</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay, and list less</source>
        <translation>
            <numerusform>%Ln stays, and lists less</numerusform>
            <numerusform>%Ln stay, and list less</numerusform>
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
    <message numerus="yes">
        <source>read from %1, %Ln lines</source>
        <translation>
            <numerusform>read from %1, %Ln line</numerusform>
            <numerusform>read from %1, %Ln lines</numerusform>
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
    <message numerus="yes">
        <source>Send what it reads to %Ln hosts outside the platform</source>
        <translation>
            <numerusform>Send what it reads to %Ln host outside the platform</numerusform>
            <numerusform>Send what it reads to %Ln hosts outside the platform</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SharedReview</name>
    <message numerus="yes">
        <source>Review %Ln apps: %1</source>
        <translation>
            <numerusform>Review %Ln app: %1</numerusform>
            <numerusform>Review %Ln apps: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TablesPlace</name>
    <message numerus="yes">
        <source>Add %Ln rows</source>
        <translation>
            <numerusform>Add %Ln row</numerusform>
            <numerusform>Add %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln rows</source>
        <translation>
            <numerusform>Change %Ln row</numerusform>
            <numerusform>Change %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add or change %Ln rows</source>
        <translation>
            <numerusform>Add or change %Ln row</numerusform>
            <numerusform>Add or change %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tables cannot be read. Mend them, choose another encoding or separator, or leave them out.</source>
        <translation>
            <numerusform>%n table cannot be read. Mend it, choose another encoding or separator, or leave it out.</numerusform>
            <numerusform>%n tables cannot be read. Mend them, choose another encoding or separator, or leave them out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln faults first. Tables come in whole or not at all.</source>
        <translation>
            <numerusform>%Ln fault first. Tables come in whole or not at all.</numerusform>
            <numerusform>%Ln faults first. Tables come in whole or not at all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln faults</source>
        <translation>
            <numerusform>%Ln fault</numerusform>
            <numerusform>%Ln faults</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n tables</source>
        <translation>
            <numerusform>Import %n table</numerusform>
            <numerusform>Import %n tables</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhereSection</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Policies keep it out of content in %Ln: %1</source>
        <translation>
            <numerusform>Policies keep it out of content in %Ln: %1</numerusform>
            <numerusform>Policies keep it out of content in %Ln: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Policies keep it out of %Ln altogether: %1</source>
        <translation>
            <numerusform>Policies keep it out of %Ln altogether: %1</numerusform>
            <numerusform>Policies keep it out of %Ln altogether: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Policies perhaps keep it out of %Ln: %1</source>
        <translation>
            <numerusform>Policies perhaps keep it out of %Ln: %1</numerusform>
            <numerusform>Policies perhaps keep it out of %Ln: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ranges, because facts are missing in %Ln of them:</source>
        <translation>
            <numerusform>Ranges, because facts are missing in %Ln of them:</numerusform>
            <numerusform>Ranges, because facts are missing in %Ln of them:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln projects and spaces of %1</source>
        <translation>
            <numerusform>in %Ln project or space of %1</numerusform>
            <numerusform>in %Ln projects and spaces of %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::app::MainWindow</name>
    <message numerus="yes">
        <source>%n files are no tables; bring them in by themselves.</source>
        <translation>
            <numerusform>%n file is no table; bring it in by itself.</numerusform>
            <numerusform>%n files are no tables; bring them in by themselves.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::AccessPlace</name>
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
    <name>gatehouse::ui::AppDetails</name>
    <message numerus="yes">
        <source>%Ln apps</source>
        <translation>
            <numerusform>%Ln app</numerusform>
            <numerusform>%Ln apps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::AppHistoryPage</name>
    <message numerus="yes">
        <source>%Ln scopes more</source>
        <translation>
            <numerusform>%Ln scope more</numerusform>
            <numerusform>%Ln scopes more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln scopes fewer</source>
        <translation>
            <numerusform>%Ln scope fewer</numerusform>
            <numerusform>%Ln scopes fewer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::AppOperationsPage</name>
    <message numerus="yes">
        <source>%Ln operations, for all that its scopes say</source>
        <translation>
            <numerusform>%Ln operation, for all that its scopes say</numerusform>
            <numerusform>%Ln operations, for all that its scopes say</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::AppPermissionsPage</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more groups of containers. Explain tells the grants of each container.</source>
        <translation>
            <numerusform>%Ln more group of containers. Explain tells the grants of each container.</numerusform>
            <numerusform>%Ln more groups of containers. Explain tells the grants of each container.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more grants</source>
        <translation>
            <numerusform>%Ln more grant</numerusform>
            <numerusform>%Ln more grants</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::AppReachPage</name>
    <message numerus="yes">
        <source>%1 of %Ln thinned or blocked</source>
        <translation>
            <numerusform>%1 of %Ln thinned or blocked</numerusform>
            <numerusform>%1 of %Ln thinned or blocked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::AppSummaryPage</name>
    <message numerus="yes">
        <source>%Ln open</source>
        <translation>
            <numerusform>%Ln open</numerusform>
            <numerusform>%Ln open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln accepted</source>
        <translation>
            <numerusform>%Ln accepted</numerusform>
            <numerusform>%Ln accepted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::AppsModel</name>
    <message numerus="yes">
        <source>%Ln open findings: %1</source>
        <translation>
            <numerusform>%Ln open finding: %1</numerusform>
            <numerusform>%Ln open findings: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln findings, accepted</source>
        <translation>
            <numerusform>%Ln finding, accepted</numerusform>
            <numerusform>%Ln findings, accepted</numerusform>
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
    <message numerus="yes">
        <source>%Ln apps selected</source>
        <translation>
            <numerusform>%Ln app selected</numerusform>
            <numerusform>%Ln apps selected</numerusform>
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
    <name>gatehouse::ui::ContainerEditing</name>
    <message numerus="yes">
        <source>%Ln containers</source>
        <translation>
            <numerusform>%Ln container</numerusform>
            <numerusform>%Ln containers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln containers use it; the change holds for all.</source>
        <translation>
            <numerusform>%Ln container uses it; the change holds for it.</numerusform>
            <numerusform>%Ln containers use it; the change holds for all.</numerusform>
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
    <name>gatehouse::ui::DueDateField</name>
    <message numerus="yes">
        <source>%Ln months</source>
        <translation>
            <numerusform>%Ln month</numerusform>
            <numerusform>%Ln months</numerusform>
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
    <name>gatehouse::ui::GroupEditor</name>
    <message numerus="yes">
        <source>%Ln members. Whatever is granted to the group holds for them.</source>
        <translation>
            <numerusform>%Ln member. Whatever is granted to the group holds for it.</numerusform>
            <numerusform>%Ln members. Whatever is granted to the group holds for them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::ImportPlace</name>
    <message numerus="yes">
        <source>%Ln files read</source>
        <translation>
            <numerusform>%Ln file read</numerusform>
            <numerusform>%Ln files read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln apps to the organization file</source>
        <translation>
            <numerusform>Add %Ln app to the organization file</numerusform>
            <numerusform>Add %Ln apps to the organization file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln apps added.</source>
        <translation>
            <numerusform>%Ln app added.</numerusform>
            <numerusform>%Ln apps added.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::MatrixCorner</name>
    <message numerus="yes">
        <source>%Ln apps</source>
        <translation>
            <numerusform>%Ln app</numerusform>
            <numerusform>%Ln apps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::OverviewPlace</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln apps</source>
        <translation>
            <numerusform>The %Ln app</numerusform>
            <numerusform>All %Ln apps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No open findings. %Ln apps checked.</source>
        <translation>
            <numerusform>No open findings. %Ln app checked.</numerusform>
            <numerusform>No open findings. %Ln apps checked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::OwnerPageDialog</name>
    <message numerus="yes">
        <source>%Ln pages A4</source>
        <translation>
            <numerusform>%Ln page A4</numerusform>
            <numerusform>%Ln pages A4</numerusform>
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
    <name>gatehouse::ui::ReplySection</name>
    <message numerus="yes">
        <source>%n policy names are left out</source>
        <translation>
            <numerusform>%n policy name is left out</numerusform>
            <numerusform>%n policy names are left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::ReviewDialog</name>
    <message numerus="yes">
        <source>%Ln scopes</source>
        <translation>
            <numerusform>%Ln scope</numerusform>
            <numerusform>%Ln scopes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open findings</source>
        <translation>
            <numerusform>%Ln open finding</numerusform>
            <numerusform>%Ln open findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
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
    <name>gatehouse::ui::SharedReviewDialog</name>
    <message numerus="yes">
        <source>Review %Ln apps</source>
        <translation>
            <numerusform>Review %Ln app</numerusform>
            <numerusform>Review %Ln apps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
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
    <name>gatehouse::ui::TablePreview</name>
    <message numerus="yes">
        <source>%Ln hints</source>
        <translation>
            <numerusform>%Ln hint</numerusform>
            <numerusform>%Ln hints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln faults</source>
        <translation>
            <numerusform>%Ln fault</numerusform>
            <numerusform>%Ln faults</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>overview</name>
    <message numerus="yes">
        <source>%Ln vendors</source>
        <translation>
            <numerusform>%Ln vendor</numerusform>
            <numerusform>%Ln vendors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln candidates</source>
        <translation>
            <numerusform>%Ln candidate</numerusform>
            <numerusform>%Ln candidates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>apps</source>
        <translation>
            <numerusform>app</numerusform>
            <numerusform>apps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln Jira projects</source>
        <translation>
            <numerusform>%Ln Jira project</numerusform>
            <numerusform>%Ln Jira projects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln spaces</source>
        <translation>
            <numerusform>%Ln space</numerusform>
            <numerusform>%Ln spaces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>containers</source>
        <translation>
            <numerusform>container</numerusform>
            <numerusform>containers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln drafts</source>
        <translation>
            <numerusform>%Ln draft</numerusform>
            <numerusform>%Ln drafts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>policies in force</source>
        <translation>
            <numerusform>policy in force</numerusform>
            <numerusform>policies in force</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln apps to go</source>
        <translation>
            <numerusform>%Ln app to go</numerusform>
            <numerusform>%Ln apps to go</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>open findings</source>
        <translation>
            <numerusform>open finding</numerusform>
            <numerusform>open findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln apps</source>
        <translation>
            <numerusform>%Ln app</numerusform>
            <numerusform>%Ln apps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln containers</source>
        <translation>
            <numerusform>in %Ln container</numerusform>
            <numerusform>in %Ln containers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Scopes of %Ln apps</source>
        <translation>
            <numerusform>Scopes of %Ln app</numerusform>
            <numerusform>Scopes of %Ln apps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>App user of %Ln apps</source>
        <translation>
            <numerusform>App user of %Ln app</numerusform>
            <numerusform>App user of %Ln apps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Whether a policy can block %Ln apps</source>
        <translation>
            <numerusform>Whether a policy can block %Ln app</numerusform>
            <numerusform>Whether a policy can block %Ln apps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Permission scheme of %Ln containers</source>
        <translation>
            <numerusform>Permission scheme of %Ln container</numerusform>
            <numerusform>Permission scheme of %Ln containers</numerusform>
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
    <name>reviewing</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It blocks this app in %Ln labelled containers that it reaches: %1.</source>
        <translation>
            <numerusform>It blocks this app in %Ln labelled container that it reaches: %1.</numerusform>
            <numerusform>It blocks this app in %Ln labelled containers that it reaches: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The platform takes at most %Ln containers of one product in a policy: choose among them before activating.</source>
        <translation>
            <numerusform>The platform takes at most %Ln container of one product in a policy: choose before activating.</numerusform>
            <numerusform>The platform takes at most %Ln containers of one product in a policy: choose among them before activating.</numerusform>
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
    <message numerus="yes">
        <source>%1, or one of %Ln who may do the same</source>
        <translation>
            <numerusform>%1, or %Ln who may do the same</numerusform>
            <numerusform>%1, or one of %Ln who may do the same</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people lack %1 in %2.</source>
        <translation>
            <numerusform>%Ln person lacks %1 in %2.</numerusform>
            <numerusform>%Ln people lack %1 in %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts of people are inactive.</source>
        <translation>
            <numerusform>%Ln account of a person is inactive.</numerusform>
            <numerusform>%Ln accounts of people are inactive.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n causes fit equally well.</source>
        <translation>
            <numerusform>%n cause fits equally well.</numerusform>
            <numerusform>%n causes fit equally well.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other causes fit as well.</source>
        <translation>
            <numerusform>%n other cause fits as well.</numerusform>
            <numerusform>%n other causes fit as well.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln operations of %1 that belong to no project or space</source>
        <translation>
            <numerusform>%Ln operation of %1 that belongs to no project or space</numerusform>
            <numerusform>%Ln operations of %1 that belong to no project or space</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln operations of %1 that app access rules do not cover</source>
        <translation>
            <numerusform>%Ln operation of %1 that app access rules do not cover</numerusform>
            <numerusform>%Ln operations of %1 that app access rules do not cover</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Assumption: as app accounts have it in %Ln places of this file.</source>
        <translation>
            <numerusform>Assumption: as app accounts have it in %Ln place of this file.</numerusform>
            <numerusform>Assumption: as app accounts have it in %Ln places of this file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>asks for %n more scopes</source>
        <translation>
            <numerusform>asks for %n more scope</numerusform>
            <numerusform>asks for %n more scopes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scopes fewer</source>
        <translation>
            <numerusform>%n scope fewer</numerusform>
            <numerusform>%n scopes fewer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1</source>
        <translation>
            <numerusform>%Ln of %1</numerusform>
            <numerusform>%Ln of %1</numerusform>
        </translation>
    </message>
</context>
</TS>
