<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
    <name>CoverageWords</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Jira projects</source>
        <translation>
            <numerusform>%n Jira project</numerusform>
            <numerusform>%n Jira projects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Confluence spaces</source>
        <translation>
            <numerusform>%n Confluence space</numerusform>
            <numerusform>%n Confluence spaces</numerusform>
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
    <name>PreviewTexts</name>
    <message numerus="yes">
        <source>%Ln panels</source>
        <translation>
            <numerusform>%Ln panel</numerusform>
            <numerusform>%Ln panels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln actions</source>
        <translation>
            <numerusform>%Ln action</numerusform>
            <numerusform>%Ln actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fields</source>
        <translation>
            <numerusform>%Ln field</numerusform>
            <numerusform>%Ln fields</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages</source>
        <translation>
            <numerusform>%Ln page</numerusform>
            <numerusform>%Ln pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln macros</source>
        <translation>
            <numerusform>%Ln macro</numerusform>
            <numerusform>%Ln macros</numerusform>
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
    <message numerus="yes">
        <source>%Ln containers</source>
        <translation>
            <numerusform>%Ln container</numerusform>
            <numerusform>%Ln containers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln apps have no descriptor in this file, so what of them vanishes is not known: %1.</source>
        <translation>
            <numerusform>%Ln app has no descriptor in this file, so what of it vanishes is not known: %1.</numerusform>
            <numerusform>%Ln apps have no descriptor in this file, so what of them vanishes is not known: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Event pairs break for %Ln apps</source>
        <translation>
            <numerusform>Event pairs break for %Ln app</numerusform>
            <numerusform>Event pairs break for %Ln apps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Event pairs may break for %Ln apps</source>
        <translation>
            <numerusform>Event pairs may break for %Ln app</numerusform>
            <numerusform>Event pairs may break for %Ln apps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to Connect apps</source>
        <translation>
            <numerusform>%Ln to a Connect app</numerusform>
            <numerusform>%Ln to Connect apps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to Forge apps</source>
        <translation>
            <numerusform>%Ln to a Forge app</numerusform>
            <numerusform>%Ln to Forge apps</numerusform>
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
        <source>%Ln cells</source>
        <translation>
            <numerusform>%Ln cell</numerusform>
            <numerusform>%Ln cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln apps</source>
        <translation>
            <numerusform>%Ln app</numerusform>
            <numerusform>%Ln apps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreviewWords</name>
    <message numerus="yes">
        <source>%Ln lost</source>
        <translation>
            <numerusform>%Ln lost</numerusform>
            <numerusform>%Ln lost</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gained</source>
        <translation>
            <numerusform>%Ln gained</numerusform>
            <numerusform>%Ln gained</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other</source>
        <translation>
            <numerusform>%Ln other</numerusform>
            <numerusform>%Ln other</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleAppRow</name>
    <message numerus="yes">
        <source>%n sites</source>
        <translation>
            <numerusform>%n site</numerusform>
            <numerusform>%n sites</numerusform>
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
    <name>gatehouse::ui::BlockPane</name>
    <message numerus="yes">
        <source>%n apps gain some.</source>
        <translation>
            <numerusform>%n app gains some.</numerusform>
            <numerusform>%n apps gain some.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more may be blocked: it is not known whether policies reach them.</source>
        <translation>
            <numerusform>%n more may be blocked: it is not known whether policies reach it.</numerusform>
            <numerusform>%n more may be blocked: it is not known whether policies reach them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::BulkPage</name>
    <message numerus="yes">
        <source>%n policies</source>
        <translation>
            <numerusform>%n policy</numerusform>
            <numerusform>%n policies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are passed over: %1</source>
        <translation>
            <numerusform>%n of them is passed over: %1</numerusform>
            <numerusform>%n of them are passed over: %1</numerusform>
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
    <name>gatehouse::ui::ControlsModel</name>
    <message numerus="yes">
        <source>App access, all apps but %n</source>
        <translation>
            <numerusform>App access, all apps but %n</numerusform>
            <numerusform>App access, all apps but %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>App access, %n apps</source>
        <translation>
            <numerusform>App access, %n app</numerusform>
            <numerusform>App access, %n apps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overrides</source>
        <translation>
            <numerusform>%n override</numerusform>
            <numerusform>%n overrides</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n overrides active</source>
        <translation>
            <numerusform>%1 of %n override active</numerusform>
            <numerusform>%1 of %n overrides active</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::DraftStrip</name>
    <message numerus="yes">
        <source>%Ln more edits</source>
        <translation>
            <numerusform>%Ln more edit</numerusform>
            <numerusform>%Ln more edits</numerusform>
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
    <name>gatehouse::ui::EffectSection</name>
    <message numerus="yes">
        <source>%n pairs of app and container</source>
        <translation>
            <numerusform>%n pair of app and container</numerusform>
            <numerusform>%n pairs of app and container</numerusform>
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
    <name>gatehouse::ui::HistorySection</name>
    <message numerus="yes">
        <source>All %Ln entries</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>All %Ln entries</numerusform>
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
    <name>gatehouse::ui::ListRulePage</name>
    <message numerus="yes">
        <source>%n allowed</source>
        <translation>
            <numerusform>%n allowed</numerusform>
            <numerusform>%n allowed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blocked</source>
        <translation>
            <numerusform>%n blocked</numerusform>
            <numerusform>%n blocked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(%n of them not installed where the rule applies)</source>
        <translation>
            <numerusform>(%n of them not installed where the rule applies)</numerusform>
            <numerusform>(%n of them not installed where the rule applies)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blocked if eligible, which is not known</source>
        <translation>
            <numerusform>%n blocked if eligible, which is not known</numerusform>
            <numerusform>%n blocked if eligible, which is not known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not named</source>
        <translation>
            <numerusform>%n not named</numerusform>
            <numerusform>%n not named</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be blocked</source>
        <translation>
            <numerusform>%n cannot be blocked</numerusform>
            <numerusform>%n cannot be blocked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on the list not installed</source>
        <translation>
            <numerusform>%n on the list not installed</numerusform>
            <numerusform>%n on the list not installed</numerusform>
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
    <name>gatehouse::ui::PaperDialog</name>
    <message numerus="yes">
        <source>%Ln pages A4</source>
        <translation>
            <numerusform>%Ln page A4</numerusform>
            <numerusform>%Ln pages A4</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::PasteKeysDialog</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ambiguous: check the ones that are meant</source>
        <translation>
            <numerusform>%n ambiguous: check the one that is meant</numerusform>
            <numerusform>%n ambiguous: check the ones that are meant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not found</source>
        <translation>
            <numerusform>%n not found</numerusform>
            <numerusform>%n not found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n containers</source>
        <translation>
            <numerusform>Add %n container</numerusform>
            <numerusform>Add %n containers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::PastedModel</name>
    <message numerus="yes">
        <source>ambiguous: %n containers</source>
        <translation>
            <numerusform>ambiguous: %n container</numerusform>
            <numerusform>ambiguous: %n containers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::PlainRulePage</name>
    <message numerus="yes">
        <source>%n sites</source>
        <translation>
            <numerusform>%n site</numerusform>
            <numerusform>%n sites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blocked</source>
        <translation>
            <numerusform>%n blocked</numerusform>
            <numerusform>%n blocked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be blocked</source>
        <translation>
            <numerusform>%n cannot be blocked</numerusform>
            <numerusform>%n cannot be blocked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not known</source>
        <translation>
            <numerusform>%n not known</numerusform>
            <numerusform>%n not known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n allowed by a more specific statement</source>
        <translation>
            <numerusform>%n allowed by a more specific statement</numerusform>
            <numerusform>%n allowed by a more specific statement</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n apps keep their access</source>
        <translation>
            <numerusform>%n app keeps its access</numerusform>
            <numerusform>%n apps keep their access</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n perhaps</source>
        <translation>
            <numerusform>%n perhaps</numerusform>
            <numerusform>%n perhaps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::PolicyCommands</name>
    <message numerus="yes">
        <source>%n policies</source>
        <translation>
            <numerusform>%n policy</numerusform>
            <numerusform>%n policies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::PolicyListPanel</name>
    <message numerus="yes">
        <source>%Ln published policies are not in this draft.</source>
        <translation>
            <numerusform>%Ln published policy is not in this draft.</numerusform>
            <numerusform>%Ln published policies are not in this draft.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::PolicySidePane</name>
    <message numerus="yes">
        <source>%Ln findings elsewhere</source>
        <translation>
            <numerusform>%Ln finding elsewhere</numerusform>
            <numerusform>%Ln findings elsewhere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::PreviewPane</name>
    <message numerus="yes">
        <source>%Ln sent, one for each app and container</source>
        <translation>
            <numerusform>%Ln sent, one for each app and container</numerusform>
            <numerusform>%Ln sent, one for each app and container</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln restored: not sent by the platform</source>
        <translation>
            <numerusform>%Ln restored: not sent by the platform</numerusform>
            <numerusform>%Ln restored: not sent by the platform</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::PreviewSentence</name>
    <message numerus="yes">
        <source>in %Ln containers</source>
        <translation>
            <numerusform>in %Ln container</numerusform>
            <numerusform>in %Ln containers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln apps lose access</source>
        <translation>
            <numerusform>%Ln app loses access</numerusform>
            <numerusform>%Ln apps lose access</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln apps gain access</source>
        <translation>
            <numerusform>%Ln app gains access</numerusform>
            <numerusform>%Ln apps gain access</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln apps gain it</source>
        <translation>
            <numerusform>%Ln app gains it</numerusform>
            <numerusform>%Ln apps gain it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::PublishDialog</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::PublishFooter</name>
    <message numerus="yes">
        <source>%Ln edits are recorded as active in this file; the run sheet applies them to the organization.</source>
        <translation>
            <numerusform>%Ln edit is recorded as active in this file; the run sheet applies it to the organization.</numerusform>
            <numerusform>%Ln edits are recorded as active in this file; the run sheet applies them to the organization.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Publish %Ln edits…</source>
        <translation>
            <numerusform>Publish %Ln edit…</numerusform>
            <numerusform>Publish %Ln edits…</numerusform>
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
    <name>gatehouse::ui::ReportsPlace</name>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
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
    <name>gatehouse::ui::RuleAppsTable</name>
    <message numerus="yes">
        <source>%n on the list</source>
        <translation>
            <numerusform>%n on the list</numerusform>
            <numerusform>%n on the list</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::RunSheetDialog</name>
    <message numerus="yes">
        <source>%Ln steps</source>
        <translation>
            <numerusform>%Ln step</numerusform>
            <numerusform>%Ln steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln questions that the platform’s documents leave open</source>
        <translation>
            <numerusform>%Ln question that the platform’s documents leave open</numerusform>
            <numerusform>%Ln questions that the platform’s documents leave open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::ScenarioDetails</name>
    <message numerus="yes">
        <source>%n more with the label are on other sites or of other products.</source>
        <translation>
            <numerusform>%n more with the label is on another site or of another product.</numerusform>
            <numerusform>%n more with the label are on other sites or of other products.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::ScenarioStrip</name>
    <message numerus="yes">
        <source>Scenarios: %1 of %n broken</source>
        <translation>
            <numerusform>Scenarios: %1 of %n broken</numerusform>
            <numerusform>Scenarios: %1 of %n broken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Scenarios: all %n as expected</source>
        <translation>
            <numerusform>Scenarios: %n as expected</numerusform>
            <numerusform>Scenarios: all %n as expected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::ScenariosPlace</name>
    <message numerus="yes">
        <source>%n broken</source>
        <translation>
            <numerusform>%n broken</numerusform>
            <numerusform>%n broken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n scenarios</source>
        <translation>
            <numerusform>Import %n scenario</numerusform>
            <numerusform>Import %n scenarios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %n scenarios from %1</source>
        <translation>
            <numerusform>Imported %n scenario from %1</numerusform>
            <numerusform>Imported %n scenarios from %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scenarios written to %1</source>
        <translation>
            <numerusform>%n scenario written to %1</numerusform>
            <numerusform>%n scenarios written to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln scenarios</source>
        <translation>
            <numerusform>%Ln scenario</numerusform>
            <numerusform>%Ln scenarios</numerusform>
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
    <name>gatehouse::ui::SidesCard</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that both have</source>
        <translation>
            <numerusform>%Ln that both have</numerusform>
            <numerusform>%Ln that both have</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln that both have</source>
        <translation>
            <numerusform>and %Ln that both have</numerusform>
            <numerusform>and %Ln that both have</numerusform>
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
    <name>gatehouse::ui::VersionsDialog</name>
    <message numerus="yes">
        <source>The file keeps the last %Ln versions, as they were recorded in it. What your sites do is told by your sites.</source>
        <translation>
            <numerusform>The file keeps the last %Ln version, as it was recorded in it. What your sites do is told by your sites.</numerusform>
            <numerusform>The file keeps the last %Ln versions, as they were recorded in it. What your sites do is told by your sites.</numerusform>
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
    <name>publishing</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln apps lose access</source>
        <translation>
            <numerusform>%Ln app loses access</numerusform>
            <numerusform>%Ln apps lose access</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln containers</source>
        <translation>
            <numerusform>%Ln container</numerusform>
            <numerusform>%Ln containers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cells</source>
        <translation>
            <numerusform>%Ln cell</numerusform>
            <numerusform>%Ln cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more apps</source>
        <translation>
            <numerusform>and %Ln more app</numerusform>
            <numerusform>and %Ln more apps</numerusform>
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
    <message numerus="yes">
        <source>an allowlist of %Ln</source>
        <translation>
            <numerusform>an allowlist of %Ln</numerusform>
            <numerusform>an allowlist of %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a blocklist of %Ln</source>
        <translation>
            <numerusform>a blocklist of %Ln</numerusform>
            <numerusform>a blocklist of %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln edits</source>
        <translation>
            <numerusform>%Ln edit</numerusform>
            <numerusform>%Ln edits</numerusform>
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
    <message numerus="yes">
        <source>%Ln projects and spaces</source>
        <translation>
            <numerusform>%Ln project or space</numerusform>
            <numerusform>%Ln projects and spaces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sites</source>
        <translation>
            <numerusform>%Ln site</numerusform>
            <numerusform>%Ln sites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln products</source>
        <translation>
            <numerusform>%Ln product</numerusform>
            <numerusform>%Ln products</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>blocks all apps but %Ln in %1</source>
        <translation>
            <numerusform>blocks all apps but %Ln in %1</numerusform>
            <numerusform>blocks all apps but %Ln in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>allows all apps but %Ln in %1</source>
        <translation>
            <numerusform>allows all apps but %Ln in %1</numerusform>
            <numerusform>allows all apps but %Ln in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>blocks %Ln apps in %1</source>
        <translation>
            <numerusform>blocks %Ln app in %1</numerusform>
            <numerusform>blocks %Ln apps in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>allows %Ln apps in %1</source>
        <translation>
            <numerusform>allows %Ln app in %1</numerusform>
            <numerusform>allows %Ln apps in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>allowlist of %Ln</source>
        <translation>
            <numerusform>allowlist of %Ln</numerusform>
            <numerusform>allowlist of %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>allow all but %Ln</source>
        <translation>
            <numerusform>allow all but %Ln</numerusform>
            <numerusform>allow all but %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>blocklist of %Ln</source>
        <translation>
            <numerusform>blocklist of %Ln</numerusform>
            <numerusform>blocklist of %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>allow %Ln apps</source>
        <translation>
            <numerusform>allow %Ln app</numerusform>
            <numerusform>allow %Ln apps</numerusform>
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
        <source>%Ln apps lose access</source>
        <translation>
            <numerusform>%Ln app loses access</numerusform>
            <numerusform>%Ln apps lose access</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln apps gain access</source>
        <translation>
            <numerusform>%Ln app gains access</numerusform>
            <numerusform>%Ln apps gain access</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 cells change.</source>
        <translation>
            <numerusform>%Ln of %1 cells changes.</numerusform>
            <numerusform>%Ln of %1 cells change.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln macros</source>
        <translation>
            <numerusform>%Ln macro</numerusform>
            <numerusform>%Ln macros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln panels</source>
        <translation>
            <numerusform>%Ln panel</numerusform>
            <numerusform>%Ln panels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln actions</source>
        <translation>
            <numerusform>%Ln action</numerusform>
            <numerusform>%Ln actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fields</source>
        <translation>
            <numerusform>%Ln field</numerusform>
            <numerusform>%Ln fields</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages</source>
        <translation>
            <numerusform>%Ln page</numerusform>
            <numerusform>%Ln pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, created later: %Ln apps, %2</source>
        <translation>
            <numerusform>%1, created later: %Ln app, %2</numerusform>
            <numerusform>%1, created later: %Ln apps, %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>allowed in %n containers</source>
        <translation>
            <numerusform>allowed in %n container</numerusform>
            <numerusform>allowed in %n containers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>denied in %n containers</source>
        <translation>
            <numerusform>denied in %n container</numerusform>
            <numerusform>denied in %n containers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>unknown in %n containers</source>
        <translation>
            <numerusform>unknown in %n container</numerusform>
            <numerusform>unknown in %n containers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is allowed in %n of %1 containers: %2.</source>
        <translation>
            <numerusform>It is allowed in %n of %1 containers: %2.</numerusform>
            <numerusform>It is allowed in %n of %1 containers: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is denied in %n of %1 containers: %2.</source>
        <translation>
            <numerusform>It is denied in %n of %1 containers: %2.</numerusform>
            <numerusform>It is denied in %n of %1 containers: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is unknown in %n of %1 containers: %2.</source>
        <translation>
            <numerusform>It is unknown in %n of %1 containers: %2.</numerusform>
            <numerusform>It is unknown in %n of %1 containers: %2.</numerusform>
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
        <source>As expected in all %n containers.</source>
        <translation>
            <numerusform>As expected in %n container.</numerusform>
            <numerusform>As expected in all %n containers.</numerusform>
        </translation>
    </message>
</context>
</TS>
