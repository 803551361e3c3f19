<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AppEdits</name>
    <message>
        <source>Rename %1</source>
        <translation>%1 umbenennen</translation>
    </message>
    <message>
        <source>Change the vendor of %1</source>
        <translation>Anbieter von %1 ändern</translation>
    </message>
    <message>
        <source>Change the version of %1</source>
        <translation>Version von %1 ändern</translation>
    </message>
    <message>
        <source>Change the installation date of %1</source>
        <translation>Installationsdatum von %1 ändern</translation>
    </message>
    <message>
        <source>Mark eligibility of %1 as not known</source>
        <translation>Blockierbarkeit von %1 als nicht bekannt kennzeichnen</translation>
    </message>
    <message>
        <source>Mark %1 as eligible</source>
        <translation>%1 als blockierbar kennzeichnen</translation>
    </message>
    <message>
        <source>Mark %1 as not eligible</source>
        <translation>%1 als nicht blockierbar kennzeichnen</translation>
    </message>
    <message>
        <source>Mark %1 as enabled</source>
        <translation>%1 als aktiviert kennzeichnen</translation>
    </message>
    <message>
        <source>Mark %1 as disabled</source>
        <translation>%1 als deaktiviert kennzeichnen</translation>
    </message>
    <message>
        <source>Mark %1 as installed</source>
        <translation>%1 als installiert kennzeichnen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Change the app user of %1</source>
        <translation>App-Benutzer von %1 ändern</translation>
    </message>
    <message>
        <source>Add an app user for %1</source>
        <translation>App-Benutzer für %1 hinzufügen</translation>
    </message>
</context>
<context>
    <name>AppRow</name>
    <message>
        <source>Confl.</source>
        <translation>Confl.</translation>
    </message>
</context>
<context>
    <name>AppWords</name>
    <message>
        <source>%1 on %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message numerus="yes">
        <source>%Ln projects and spaces</source>
        <translation>
            <numerusform>%Ln Projekt oder Bereich</numerusform>
            <numerusform>%Ln Projekte und Bereiche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln projects</source>
        <translation>
            <numerusform>%Ln Projekt</numerusform>
            <numerusform>%Ln Projekte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln spaces</source>
        <translation>
            <numerusform>%Ln Bereich</numerusform>
            <numerusform>%Ln Bereiche</numerusform>
        </translation>
    </message>
    <message>
        <source>none, a 3LO app acts as people</source>
        <translation>keiner, eine 3LO-App handelt als Person</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>%1 (inactive)</source>
        <translation>%1 (inaktiv)</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>overdue since %1</source>
        <translation>überfällig seit %1</translation>
    </message>
    <message>
        <source>next review %1</source>
        <translation>nächste Überprüfung %1</translation>
    </message>
    <message>
        <source>Never reviewed</source>
        <translation>Nie überprüft</translation>
    </message>
    <message>
        <source>changed since: %1</source>
        <translation>seither geändert: %1</translation>
    </message>
</context>
<context>
    <name>AppsFilter</name>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>a policy can block it</source>
        <translation>eine Richtlinie kann sie blockieren</translation>
    </message>
    <message>
        <source>no policy can block it</source>
        <translation>keine Richtlinie kann sie blockieren</translation>
    </message>
    <message>
        <source>any open</source>
        <translation>offene</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>akzeptiert</translation>
    </message>
    <message>
        <source>changed since</source>
        <translation>seither geändert</translation>
    </message>
    <message>
        <source>candidates</source>
        <translation>Kandidaten</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>deaktiviert</translation>
    </message>
    <message>
        <source>installed</source>
        <translation>installiert</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>framework %1</source>
        <translation>Framework %1</translation>
    </message>
    <message>
        <source>product %1</source>
        <translation>Produkt %1</translation>
    </message>
    <message>
        <source>strongest %1</source>
        <translation>stärkste Aktion %1</translation>
    </message>
    <message>
        <source>findings %1</source>
        <translation>Befunde %1</translation>
    </message>
    <message>
        <source>review %1</source>
        <translation>Überprüfung %1</translation>
    </message>
</context>
<context>
    <name>BlockApps</name>
    <message numerus="yes">
        <source>%Ln apps</source>
        <translation>
            <numerusform>%Ln App</numerusform>
            <numerusform>%Ln Apps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln containers</source>
        <translation>
            <numerusform>%Ln Container</numerusform>
            <numerusform>%Ln Containern</numerusform>
        </translation>
    </message>
    <message>
        <source>Block %1 in %2</source>
        <translation>%1 in %2 blockieren</translation>
    </message>
</context>
<context>
    <name>BlockEffects</name>
    <message>
        <source>nowhere today</source>
        <translation>heute nirgends</translation>
    </message>
    <message>
        <source>today in %1</source>
        <translation>heute: %1</translation>
    </message>
    <message>
        <source>Macros</source>
        <translation>Makros</translation>
    </message>
    <message numerus="yes">
        <source>%Ln show an error notice and are not offered</source>
        <translation>
            <numerusform>%Ln zeigt einen Fehlerhinweis und wird nicht angeboten</numerusform>
            <numerusform>%Ln zeigen einen Fehlerhinweis und werden nicht angeboten</numerusform>
        </translation>
    </message>
    <message>
        <source>Panels, pages</source>
        <translation>Panels, Seiten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln do not appear</source>
        <translation>
            <numerusform>%Ln erscheint nicht</numerusform>
            <numerusform>%Ln erscheinen nicht</numerusform>
        </translation>
    </message>
    <message>
        <source>Site pages</source>
        <translation>Site-Seiten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay, and list less</source>
        <translation>
            <numerusform>%Ln bleibt und listet weniger auf</numerusform>
            <numerusform>%Ln bleiben und listen weniger auf</numerusform>
        </translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>are not sent</source>
        <translation>werden nicht gesendet</translation>
    </message>
    <message>
        <source>Where a policy blocks it</source>
        <translation>Wo eine Richtlinie sie blockiert</translation>
    </message>
    <message>
        <source>No policy can block it, so nothing of it vanishes.</source>
        <translation>Keine Richtlinie kann sie blockieren, also verschwindet nichts von ihr.</translation>
    </message>
    <message>
        <source>People would notice nothing: it shows them nothing there.</source>
        <translation>Niemand würde etwas bemerken: Sie zeigt dort nichts an.</translation>
    </message>
</context>
<context>
    <name>ConnectScopeWords</name>
    <message>
        <source>Use only data of its own</source>
        <translation>Nur eigene Daten verwenden</translation>
    </message>
    <message>
        <source>Read issues, worklogs, people</source>
        <translation>Vorgänge, Arbeitsprotokolle und Personen lesen</translation>
    </message>
    <message>
        <source>Read pages, comments, attachments</source>
        <translation>Seiten, Kommentare und Anhänge lesen</translation>
    </message>
    <message>
        <source>Read issues, pages, people</source>
        <translation>Vorgänge, Seiten und Personen lesen</translation>
    </message>
    <message>
        <source>Create and change issues</source>
        <translation>Vorgänge anlegen und ändern</translation>
    </message>
    <message>
        <source>Create and change pages and space settings</source>
        <translation>Seiten und Bereichseinstellungen anlegen und ändern</translation>
    </message>
    <message>
        <source>Create and change issues and pages</source>
        <translation>Vorgänge und Seiten anlegen und ändern</translation>
    </message>
    <message>
        <source>Delete issues, comments, worklogs</source>
        <translation>Vorgänge, Kommentare und Arbeitsprotokolle löschen</translation>
    </message>
    <message>
        <source>Delete pages, comments, attachments</source>
        <translation>Seiten, Kommentare und Anhänge löschen</translation>
    </message>
    <message>
        <source>Delete issues, pages, comments</source>
        <translation>Vorgänge, Seiten und Kommentare löschen</translation>
    </message>
    <message>
        <source>Administer projects</source>
        <translation>Projekte verwalten</translation>
    </message>
    <message>
        <source>Administer spaces</source>
        <translation>Bereiche verwalten</translation>
    </message>
    <message>
        <source>Administer all of Jira</source>
        <translation>Ganz Jira verwalten</translation>
    </message>
    <message>
        <source>Administer all of Confluence</source>
        <translation>Ganz Confluence verwalten</translation>
    </message>
    <message>
        <source>Administer all of Jira and Confluence</source>
        <translation>Ganz Jira und Confluence verwalten</translation>
    </message>
    <message>
        <source>Act as any of its users</source>
        <translation>Als beliebige Person handeln, die sie benutzt</translation>
    </message>
    <message>
        <source>See people’s e-mail addresses</source>
        <translation>E-Mail-Adressen von Personen sehen</translation>
    </message>
    <message>
        <source>Implies nothing.</source>
        <translation>Schließt nichts ein.</translation>
    </message>
    <message>
        <source>The lowest rank; higher ones imply it.</source>
        <translation>Der niedrigste Rang; höhere schließen ihn ein.</translation>
    </message>
    <message>
        <source>Implies Read.</source>
        <translation>Schließt Lesen ein.</translation>
    </message>
    <message>
        <source>Implies Write and Read.</source>
        <translation>Schließt Schreiben und Lesen ein.</translation>
    </message>
    <message>
        <source>Implies Delete, Write and Read.</source>
        <translation>Schließt Löschen, Schreiben und Lesen ein.</translation>
    </message>
    <message>
        <source>Implies administering projects and spaces, Delete, Write and Read.</source>
        <translation>Schließt das Verwalten von Projekten und Bereichen, Löschen, Schreiben und Lesen ein.</translation>
    </message>
    <message>
        <source>Even while they are away.</source>
        <translation>Auch während diese abwesend sind.</translation>
    </message>
    <message>
        <source>Whatever their profile settings are.</source>
        <translation>Unabhängig von deren Profileinstellungen.</translation>
    </message>
</context>
<context>
    <name>ContainerReach</name>
    <message>
        <source>policy</source>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>permission</source>
        <translation>Berechtigung</translation>
    </message>
    <message>
        <source>no person has it</source>
        <translation>keine Person hat sie</translation>
    </message>
    <message>
        <source>cannot act so</source>
        <translation>kann so nicht handeln</translation>
    </message>
    <message>
        <source>not enabled</source>
        <translation>nicht aktiviert</translation>
    </message>
    <message>
        <source>scopes not known</source>
        <translation>Scopes nicht bekannt</translation>
    </message>
    <message>
        <source>permissions not known</source>
        <translation>Berechtigungen nicht bekannt</translation>
    </message>
    <message>
        <source>order of policies not known</source>
        <translation>Rangfolge der Richtlinien nicht bekannt</translation>
    </message>
    <message>
        <source>eligibility not known</source>
        <translation>Blockierbarkeit nicht bekannt</translation>
    </message>
    <message>
        <source>Its scopes open nothing here</source>
        <translation>Ihre Scopes öffnen hier nichts</translation>
    </message>
    <message>
        <source>Blocked, and nothing is taken</source>
        <translation>Blockiert, und nichts wird genommen</translation>
    </message>
    <message>
        <source>All that its scopes open</source>
        <translation>Alles, was ihre Scopes öffnen</translation>
    </message>
</context>
<context>
    <name>ContainerRow</name>
    <message>
        <source>Jira project</source>
        <translation>Jira-Projekt</translation>
    </message>
    <message>
        <source>Confluence space</source>
        <translation>Confluence-Bereich</translation>
    </message>
</context>
<context>
    <name>ContainersFilter</name>
    <message>
        <source>none covers it</source>
        <translation>keine gilt für ihn</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>site %1</source>
        <translation>Site %1</translation>
    </message>
    <message>
        <source>product %1</source>
        <translation>Produkt %1</translation>
    </message>
    <message>
        <source>policy %1</source>
        <translation>Richtlinie %1</translation>
    </message>
    <message>
        <source>label %1</source>
        <translation>Stichwort %1</translation>
    </message>
    <message>
        <source>scheme %1</source>
        <translation>Schema %1</translation>
    </message>
    <message>
        <source>read by %1</source>
        <translation>gelesen von %1</translation>
    </message>
</context>
<context>
    <name>CoverageWords</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weiterer</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%n Jira projects</source>
        <translation>
            <numerusform>%n Jira-Projekt</numerusform>
            <numerusform>%n Jira-Projekte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Confluence spaces</source>
        <translation>
            <numerusform>%n Confluence-Bereich</numerusform>
            <numerusform>%n Confluence-Bereiche</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Applies to nothing yet: its coverage is empty.</source>
        <translation>Gilt noch für nichts: Ihr Geltungsbereich ist leer.</translation>
    </message>
    <message>
        <source>Applies to %1, containers created later included.</source>
        <translation>Gilt für %1, später angelegte Container eingeschlossen.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>Applies to %1: %2.</source>
        <translation>Gilt für %1: %2.</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>Products on sites</source>
        <translation>Produkte auf Sites</translation>
    </message>
    <message>
        <source>Containers</source>
        <translation>Container</translation>
    </message>
</context>
<context>
    <name>DescriptorSections</name>
    <message>
        <source>Macros in pages</source>
        <translation>Makros in Seiten</translation>
    </message>
    <message>
        <source>In projects, spaces, issues and pages</source>
        <translation>In Projekten, Bereichen, Vorgängen und Seiten</translation>
    </message>
    <message>
        <source>For the whole site and its admins</source>
        <translation>Für die ganze Site und ihre Admins</translation>
    </message>
    <message>
        <source>In the background</source>
        <translation>Im Hintergrund</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Modules and events</source>
        <translation>Module und Ereignisse</translation>
    </message>
    <message>
        <source>No module and no event is declared.</source>
        <translation>Kein Modul und kein Ereignis ist deklariert.</translation>
    </message>
    <message numerus="yes">
        <source>%n more module types</source>
        <translation>
            <numerusform>%n weiterer Modultyp</numerusform>
            <numerusform>%n weitere Modultypen</numerusform>
        </translation>
    </message>
    <message>
        <source>Where data goes</source>
        <translation>Wohin Daten gehen</translation>
    </message>
    <message numerus="yes">
        <source>%n more hosts</source>
        <translation>
            <numerusform>%n weiterer Host</numerusform>
            <numerusform>%n weitere Hosts</numerusform>
        </translation>
    </message>
    <message>
        <source>No host is declared.</source>
        <translation>Kein Host ist deklariert.</translation>
    </message>
    <message>
        <source>Where they send data on cannot be seen from here.</source>
        <translation>Wohin diese die Daten weitersenden, ist von hier aus nicht zu sehen.</translation>
    </message>
</context>
<context>
    <name>DescriptorWords</name>
    <message>
        <source>vendor’s own host</source>
        <translation>eigener Host des Anbieters</translation>
    </message>
    <message>
        <source>remote back end</source>
        <translation>Remote-Backend</translation>
    </message>
    <message>
        <source>called by its back end</source>
        <translation>vom eigenen Backend aufgerufen</translation>
    </message>
    <message>
        <source>called in the browser</source>
        <translation>im Browser aufgerufen</translation>
    </message>
    <message>
        <source>images from here</source>
        <translation>Bilder von hier</translation>
    </message>
    <message>
        <source>media from here</source>
        <translation>Medien von hier</translation>
    </message>
    <message>
        <source>scripts from here</source>
        <translation>Skripte von hier</translation>
    </message>
    <message>
        <source>styles from here</source>
        <translation>Stile von hier</translation>
    </message>
    <message>
        <source>fonts from here</source>
        <translation>Schriften von hier</translation>
    </message>
    <message>
        <source>frames from here</source>
        <translation>Frames von hier</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>issue</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>issue link</source>
        <translation>Vorgangsverknüpfung</translation>
    </message>
    <message>
        <source>page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>blog</source>
        <translation>Blog</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>worklog</source>
        <translation>Arbeitsprotokoll</translation>
    </message>
    <message>
        <source>attachment</source>
        <translation>Anhang</translation>
    </message>
    <message>
        <source>content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>board</source>
        <translation>Board</translation>
    </message>
    <message>
        <source>sprint</source>
        <translation>Sprint</translation>
    </message>
    <message>
        <source>project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>space</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>user</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>pull request</source>
        <translation>Pull-Request</translation>
    </message>
    <message>
        <source>created</source>
        <translation>erstellt</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>aktualisiert</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>trashed</source>
        <translation>in den Papierkorb gelegt</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>wiederhergestellt</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>verschoben</translation>
    </message>
    <message>
        <source>copied</source>
        <translation>kopiert</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>zusammengeführt</translation>
    </message>
    <message>
        <source>viewed</source>
        <translation>angesehen</translation>
    </message>
    <message>
        <source>mentioned</source>
        <translation>erwähnt</translation>
    </message>
    <message>
        <source>commented</source>
        <translation>kommentiert</translation>
    </message>
    <message>
        <source>assigned</source>
        <translation>zugewiesen</translation>
    </message>
    <message>
        <source>started</source>
        <translation>gestartet</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>released</source>
        <translation>veröffentlicht</translation>
    </message>
    <message>
        <source>unreleased</source>
        <translation>nicht mehr veröffentlicht</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archiviert</translation>
    </message>
    <message>
        <source>installed</source>
        <translation>installiert</translation>
    </message>
    <message>
        <source>upgraded</source>
        <translation>aktualisiert</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>Holders</name>
    <message>
        <source>app user</source>
        <translation>App-Benutzer</translation>
    </message>
    <message>
        <source>inactive app user</source>
        <translation>inaktiver App-Benutzer</translation>
    </message>
    <message>
        <source>person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>inactive person</source>
        <translation>inaktive Person</translation>
    </message>
    <message>
        <source>Whoever is signed in</source>
        <translation>Wer angemeldet ist</translation>
    </message>
    <message>
        <source>Anyone, even without an account</source>
        <translation>Jeder, auch ohne Konto</translation>
    </message>
    <message>
        <source>group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>role</source>
        <translation>Rolle</translation>
    </message>
</context>
<context>
    <name>ImportItem</name>
    <message>
        <source>Usable</source>
        <translation>Brauchbar</translation>
    </message>
    <message>
        <source>Wrong product</source>
        <translation>Falsches Produkt</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Defekt</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message numerus="yes">
        <source>read from %1, %Ln lines</source>
        <translation>
            <numerusform>gelesen aus %1, %Ln Zeile</numerusform>
            <numerusform>gelesen aus %1, %Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is added for this file.</source>
        <translation>Für diese Datei wird nichts hinzugefügt.</translation>
    </message>
    <message>
        <source>New on %1.</source>
        <translation>Neu auf %1.</translation>
    </message>
    <message>
        <source>New version of %1 on %2: %3 → %4</source>
        <translation>Neue Version von %1 auf %2: %3 → %4</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln apps</source>
        <translation>
            <numerusform>%Ln App importieren</numerusform>
            <numerusform>%Ln Apps importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 importieren</translation>
    </message>
</context>
<context>
    <name>Matrix</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <translation>%1 %2 von %3</translation>
    </message>
    <message>
        <source>reads by itself</source>
        <translation>liest von sich aus</translation>
    </message>
    <message>
        <source>reads through people</source>
        <translation>liest über Personen</translation>
    </message>
    <message>
        <source>reads anonymously</source>
        <translation>liest anonym</translation>
    </message>
    <message>
        <source>reads for the person</source>
        <translation>liest für die Person</translation>
    </message>
</context>
<context>
    <name>NoticeDocument</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>OrganizationAnswers</name>
    <message>
        <source>An organization needs a name.</source>
        <translation>Eine Organisation braucht einen Namen.</translation>
    </message>
    <message>
        <source>An organization needs at least one site.</source>
        <translation>Eine Organisation braucht mindestens eine Site.</translation>
    </message>
    <message>
        <source>A site needs a name. Tables name it so.</source>
        <translation>Eine Site braucht einen Namen. Tabellen nennen sie so.</translation>
    </message>
    <message>
        <source>Another site has this name. Tables could not tell the two apart.</source>
        <translation>Eine andere Site heißt so. Tabellen könnten die beiden nicht unterscheiden.</translation>
    </message>
    <message>
        <source>This is no web address. Write it as “example.atlassian.net”, or leave it empty.</source>
        <translation>Das ist keine Webadresse. Schreibweise: „example.atlassian.net“, oder leer lassen.</translation>
    </message>
    <message>
        <source>Another site has this address.</source>
        <translation>Eine andere Site hat diese Adresse.</translation>
    </message>
    <message>
        <source>A site has Jira, Confluence or both.</source>
        <translation>Eine Site hat Jira, Confluence oder beides.</translation>
    </message>
    <message>
        <source>A policy blocks or allows all apps in the spaces and projects it covers. Lists of single apps are not available.</source>
        <translation>Eine Richtlinie blockiert oder erlaubt alle Apps in den Bereichen und Projekten, für die sie gilt. Listen einzelner Apps gibt es nicht.</translation>
    </message>
    <message>
        <source>A policy can also name the apps it blocks or allows.</source>
        <translation>Eine Richtlinie kann die Apps, die sie blockiert oder erlaubt, auch nennen.</translation>
    </message>
    <message>
        <source>A policy can also name the apps it blocks or allows. What Premium adds to Standard changes no verdict.</source>
        <translation>Eine Richtlinie kann die Apps, die sie blockiert oder erlaubt, auch nennen. Was Premium über Standard hinaus bietet, ändert kein Urteil.</translation>
    </message>
    <message>
        <source>Every active policy counts, and a block beats an allow. Atlassian Administration shows a list of policies that you named.</source>
        <translation>Jede aktive Richtlinie zählt, und Blockieren schlägt Erlauben. Atlassian Administration zeigt eine Liste selbst benannter Richtlinien.</translation>
    </message>
    <message>
        <source>A default, and overrides for single spaces, projects or apps: the more specific wins, in either direction. Atlassian Administration shows a table of controls with the columns Default configuration and Overrides.</source>
        <translation>Ein Standard und Überschreibungen für einzelne Bereiche, Projekte oder Apps: Das Spezifischere gewinnt, in beide Richtungen. Atlassian Administration zeigt eine Tabelle von Steuerungen mit den Spalten Default configuration und Overrides.</translation>
    </message>
    <message>
        <source>Issues, pages, comments and attachments are out of reach; key, name and settings of the container stay visible. This is what the platform does.</source>
        <translation>Vorgänge, Seiten, Kommentare und Anhänge sind unerreichbar; Schlüssel, Name und Einstellungen des Containers bleiben sichtbar. So verhält sich die Plattform.</translation>
    </message>
    <message>
        <source>The whole container is out of reach, as RFC-14 proposed. Choose it to study that proposal.</source>
        <translation>Der ganze Container ist unerreichbar, wie in RFC-14 vorgeschlagen. Zum Untersuchen dieses Vorschlags.</translation>
    </message>
    <message>
        <source>Only the permissions of the person count. This is what the platform does.</source>
        <translation>Nur die Berechtigungen der Person zählen. So verhält sich die Plattform.</translation>
    </message>
    <message>
        <source>The app user needs the permission too, as Atlassian’s road map of 2016 wanted. Choose it to study that plan.</source>
        <translation>Auch der App-Benutzer braucht die Berechtigung, wie es Atlassians Fahrplan von 2016 vorsah. Zum Untersuchen dieses Plans.</translation>
    </message>
    <message>
        <source>Policies add up (additive)</source>
        <translation>Richtlinien addieren sich (additiv)</translation>
    </message>
    <message>
        <source>A default and overrides (overrides)</source>
        <translation>Ein Standard und Überschreibungen (overrides)</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>The whole container</source>
        <translation>Der ganze Container</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Road map</source>
        <translation>Fahrplan</translation>
    </message>
</context>
<context>
    <name>PolicyHere</name>
    <message>
        <source>It decides for %1 of %2 apps here.</source>
        <translation>Sie entscheidet hier über %1 von %2 Apps.</translation>
    </message>
    <message>
        <source>It changes nothing: what no policy blocks is allowed anyway.</source>
        <translation>Sie ändert nichts: Was keine Richtlinie blockiert, ist ohnehin erlaubt.</translation>
    </message>
    <message>
        <source>A more specific policy counts for %1 of %2 apps here.</source>
        <translation>Für %1 von %2 Apps zählt hier eine spezifischere Richtlinie.</translation>
    </message>
    <message>
        <source>It blocks no app here.</source>
        <translation>Sie blockiert hier keine App.</translation>
    </message>
    <message>
        <source>Blocks %1 of %2 apps here</source>
        <translation>Blockiert hier %1 von %2 Apps</translation>
    </message>
    <message>
        <source>%1, none of which could do anything otherwise.</source>
        <translation>%1, von denen keine sonst etwas könnte.</translation>
    </message>
    <message>
        <source>%1, and takes something away from %2.</source>
        <translation>%1 und nimmt %2 davon etwas weg.</translation>
    </message>
</context>
<context>
    <name>PolicyWords</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>Blocks no app: its list is empty.</source>
        <translation>Blockiert keine App: Ihre Liste ist leer.</translation>
    </message>
    <message>
        <source>Allows no app: its list is empty.</source>
        <translation>Erlaubt keine App: Ihre Liste ist leer.</translation>
    </message>
    <message>
        <source>Blocks all apps.</source>
        <translation>Blockiert alle Apps.</translation>
    </message>
    <message>
        <source>Allows all apps.</source>
        <translation>Erlaubt alle Apps.</translation>
    </message>
    <message>
        <source>Blocks %1.</source>
        <translation>Blockiert %1.</translation>
    </message>
    <message>
        <source>Allows %1.</source>
        <translation>Erlaubt %1.</translation>
    </message>
    <message>
        <source>Blocks all apps except %1.</source>
        <translation>Blockiert alle Apps außer %1.</translation>
    </message>
    <message>
        <source>Allows all apps except %1.</source>
        <translation>Erlaubt alle Apps außer %1.</translation>
    </message>
    <message>
        <source>Covers the whole organization.</source>
        <translation>Gilt für die ganze Organisation.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>Covers %1.</source>
        <translation>Gilt für %1.</translation>
    </message>
    <message>
        <source>Covers this container alone.</source>
        <translation>Gilt nur für diesen Container.</translation>
    </message>
    <message numerus="yes">
        <source>Covers %Ln containers.</source>
        <translation>
            <numerusform>Gilt für %Ln Container.</numerusform>
            <numerusform>Gilt für %Ln Container.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreviewTexts</name>
    <message numerus="yes">
        <source>%Ln panels</source>
        <translation>
            <numerusform>%Ln Panel</numerusform>
            <numerusform>%Ln Panels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln actions</source>
        <translation>
            <numerusform>%Ln Aktion</numerusform>
            <numerusform>%Ln Aktionen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fields</source>
        <translation>
            <numerusform>%Ln Feld</numerusform>
            <numerusform>%Ln Felder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages</source>
        <translation>
            <numerusform>%Ln Seite</numerusform>
            <numerusform>%Ln Seiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln macros</source>
        <translation>
            <numerusform>%Ln Makro</numerusform>
            <numerusform>%Ln Makros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln weitere</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln projects</source>
        <translation>
            <numerusform>%Ln Projekt</numerusform>
            <numerusform>%Ln Projekte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln spaces</source>
        <translation>
            <numerusform>%Ln Bereich</numerusform>
            <numerusform>%Ln Bereiche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln containers</source>
        <translation>
            <numerusform>%Ln Container</numerusform>
            <numerusform>%Ln Container</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>not blocked</source>
        <translation>nicht blockiert</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>blockiert</translation>
    </message>
    <message>
        <source>beyond policy</source>
        <translation>jenseits der Richtlinien</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>nicht installiert</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>%1, was %2</source>
        <translation>%1, vorher %2</translation>
    </message>
    <message>
        <source>Projects created later on %1</source>
        <translation>Später angelegte Projekte auf %1</translation>
    </message>
    <message>
        <source>Spaces created later on %1</source>
        <translation>Später angelegte Bereiche auf %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln apps have no descriptor in this file, so what of them vanishes is not known: %1.</source>
        <translation>
            <numerusform>%Ln App hat in dieser Datei keinen Deskriptor, daher ist nicht bekannt, was von ihr verschwindet: %1.</numerusform>
            <numerusform>%Ln Apps haben in dieser Datei keinen Deskriptor, daher ist nicht bekannt, was von ihnen verschwindet: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Event pairs break for %Ln apps</source>
        <translation>
            <numerusform>Ereignispaare brechen bei %Ln App</numerusform>
            <numerusform>Ereignispaare brechen bei %Ln Apps</numerusform>
        </translation>
    </message>
    <message>
        <source>They saw %1 created and will not see them deleted: %2.</source>
        <translation>Sie haben gesehen, dass etwas angelegt wurde (%1), und werden das Löschen nicht sehen: %2.</translation>
    </message>
    <message numerus="yes">
        <source>Event pairs may break for %Ln apps</source>
        <translation>
            <numerusform>Ereignispaare brechen vielleicht bei %Ln App</numerusform>
            <numerusform>Ereignispaare brechen vielleicht bei %Ln Apps</numerusform>
        </translation>
    </message>
    <message>
        <source>What they subscribe to, or what they are sent, is not known: %1.</source>
        <translation>Was sie abonnieren oder was ihnen gesendet wird, ist nicht bekannt: %1.</translation>
    </message>
    <message>
        <source>A declared pair would see different containers</source>
        <translation>Ein deklariertes Paar würde verschiedene Container sehen</translation>
    </message>
    <message>
        <source>Apps of %1 would see different containers</source>
        <translation>Apps von %1 würden verschiedene Container sehen</translation>
    </message>
    <message>
        <source>%1 can read</source>
        <translation>%1 kann lesen</translation>
    </message>
    <message>
        <source>%1 cannot</source>
        <translation>%1 kann nicht</translation>
    </message>
    <message>
        <source>of %1 it is not known</source>
        <translation>von %1 ist es nicht bekannt</translation>
    </message>
    <message>
        <source>In %1: %2.</source>
        <translation>In %1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to Connect apps</source>
        <translation>
            <numerusform>%Ln an Connect-Apps</numerusform>
            <numerusform>%Ln an Connect-Apps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to Forge apps</source>
        <translation>
            <numerusform>%Ln an Forge-Apps</numerusform>
            <numerusform>%Ln an Forge-Apps</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 for %3</source>
        <translation>%1: %2 für %3</translation>
    </message>
    <message>
        <source>Apps installed later: %1 in %2</source>
        <translation>Später installierte Apps: %1 in %2</translation>
    </message>
    <message>
        <source>%1, apps installed later: %2</source>
        <translation>%1, später installierte Apps: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 und %Ln weitere</numerusform>
            <numerusform>%1 und %Ln weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cells</source>
        <translation>
            <numerusform>%Ln Zelle</numerusform>
            <numerusform>%Ln Zellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln apps</source>
        <translation>
            <numerusform>%Ln App</numerusform>
            <numerusform>%Ln Apps</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 in %3</source>
        <translation>%1: %2 in %3</translation>
    </message>
</context>
<context>
    <name>PreviewWords</name>
    <message>
        <source>%1 on %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lost</source>
        <translation>
            <numerusform>%Ln verloren</numerusform>
            <numerusform>%Ln verloren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gained</source>
        <translation>
            <numerusform>%Ln gewonnen</numerusform>
            <numerusform>%Ln gewonnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other</source>
        <translation>
            <numerusform>%Ln andere</numerusform>
            <numerusform>%Ln andere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, was %3</source>
        <translation>%1: %2, vorher %3</translation>
    </message>
    <message>
        <source>other symptoms</source>
        <translation>andere Symptome</translation>
    </message>
</context>
<context>
    <name>QuestionChoices</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>%1 (inactive)</source>
        <translation>%1 (inaktiv)</translation>
    </message>
</context>
<context>
    <name>QuestionWords</name>
    <message>
        <source>as its app user</source>
        <translation>als eigener App-Benutzer</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>für %1</translation>
    </message>
    <message>
        <source>in the browser of %1</source>
        <translation>im Browser von %1</translation>
    </message>
    <message>
        <source>for any person</source>
        <translation>für irgendeine Person</translation>
    </message>
    <message>
        <source>as an anonymous request</source>
        <translation>als anonyme Anfrage</translation>
    </message>
</context>
<context>
    <name>ReachFilter</name>
    <message>
        <source>by itself</source>
        <translation>von sich aus</translation>
    </message>
    <message>
        <source>through people</source>
        <translation>über Personen</translation>
    </message>
    <message>
        <source>perhaps</source>
        <translation>vielleicht</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>gar nicht</translation>
    </message>
    <message>
        <source>something not known</source>
        <translation>etwas nicht bekannt</translation>
    </message>
</context>
<context>
    <name>ReachRow</name>
    <message>
        <source>switched off</source>
        <translation>abgeschaltet</translation>
    </message>
    <message>
        <source>has no account</source>
        <translation>hat kein Konto</translation>
    </message>
    <message>
        <source>may not act for people</source>
        <translation>darf nicht für Personen handeln</translation>
    </message>
    <message>
        <source>scope</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>app user</source>
        <translation>App-Benutzer</translation>
    </message>
    <message>
        <source>nobody is active</source>
        <translation>niemand ist aktiv</translation>
    </message>
    <message>
        <source>people</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>policy</source>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>scopes not known</source>
        <translation>Scopes nicht bekannt</translation>
    </message>
    <message>
        <source>permissions not known</source>
        <translation>Berechtigungen nicht bekannt</translation>
    </message>
    <message>
        <source>eligibility not known</source>
        <translation>Blockierbarkeit nicht bekannt</translation>
    </message>
    <message>
        <source>policies disagree</source>
        <translation>Richtlinien widersprechen sich</translation>
    </message>
    <message>
        <source>let in, beyond policy</source>
        <translation>eingelassen, jenseits der Richtlinien</translation>
    </message>
    <message>
        <source>let in</source>
        <translation>eingelassen</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>perhaps people</source>
        <translation>vielleicht Personen</translation>
    </message>
    <message>
        <source>perhaps itself</source>
        <translation>vielleicht selbst</translation>
    </message>
    <message>
        <source>perhaps both</source>
        <translation>vielleicht beide</translation>
    </message>
    <message>
        <source>people, perhaps itself</source>
        <translation>Personen, vielleicht selbst</translation>
    </message>
    <message>
        <source>itself</source>
        <translation>selbst</translation>
    </message>
    <message>
        <source>itself, perhaps people</source>
        <translation>selbst, vielleicht Personen</translation>
    </message>
    <message>
        <source>itself and people</source>
        <translation>selbst und Personen</translation>
    </message>
    <message>
        <source>%1 of %2 read by themselves</source>
        <translation>%1 von %2 lesen von sich aus</translation>
    </message>
</context>
<context>
    <name>RuleAppRow</name>
    <message numerus="yes">
        <source>%n sites</source>
        <translation>
            <numerusform>%n Site</numerusform>
            <numerusform>%n Sites</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>The file does not say which scopes this app has.</source>
        <translation>Die Datei sagt nicht, welche Scopes diese App hat.</translation>
    </message>
    <message>
        <source>Not in the catalogue, so what they open is not known: %1</source>
        <translation>Nicht im Katalog, daher ist nicht bekannt, was sie öffnen: %1</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>nicht installiert</translation>
    </message>
</context>
<context>
    <name>ScopeLines</name>
    <message>
        <source>Something Gatehouse does not know</source>
        <translation>Etwas, das Gatehouse nicht kennt</translation>
    </message>
    <message>
        <source>The catalogue has no such id. It admits nothing; ask the vendor.</source>
        <translation>Der Katalog hat keine solche ID. Sie deckt nichts ab; beim Anbieter nachfragen.</translation>
    </message>
    <message numerus="yes">
        <source>Send what it reads to %Ln hosts outside the platform</source>
        <translation>
            <numerusform>Was sie liest, an %Ln Host außerhalb der Plattform senden</numerusform>
            <numerusform>Was sie liest, an %Ln Hosts außerhalb der Plattform senden</numerusform>
        </translation>
    </message>
    <message>
        <source>Act for people who are away</source>
        <translation>Für abwesende Personen handeln</translation>
    </message>
    <message>
        <source>%1 of %2 %3 operations</source>
        <translation>%1 von %2 Operationen (%3)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln scopes</source>
        <translation>
            <numerusform>%Ln Scope</numerusform>
            <numerusform>%Ln Scopes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SharedReview</name>
    <message numerus="yes">
        <source>Review %Ln apps: %1</source>
        <translation>
            <numerusform>%Ln App überprüfen: %1</numerusform>
            <numerusform>%Ln Apps überprüfen: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SummaryCards</name>
    <message>
        <source>It cannot be added</source>
        <translation>Sie kann nicht hinzugefügt werden</translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation>Zeile %1, Spalte %2</translation>
    </message>
    <message>
        <source>If you consent, this app could</source>
        <translation>Mit Zustimmung könnte diese App</translation>
    </message>
    <message>
        <source>It asks for</source>
        <translation>Sie verlangt</translation>
    </message>
    <message>
        <source>The declared scopes cannot be read. What it may do is not known.</source>
        <translation>Die deklarierten Scopes sind nicht lesbar. Was sie darf, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>most sensitive first</source>
        <translation>sensibelste zuerst</translation>
    </message>
    <message>
        <source>It declares no scope: beside data of its own it could use only operations that need none.</source>
        <translation>Sie deklariert keinen Scope: Außer eigenen Daten könnte sie nur Operationen verwenden, die keinen brauchen.</translation>
    </message>
    <message>
        <source>It could not</source>
        <translation>Sie könnte nicht</translation>
    </message>
    <message>
        <source>What it newly allows</source>
        <translation>Was sie neu darf</translation>
    </message>
    <message>
        <source>Nothing new: no scope, container, module, event or host is added.</source>
        <translation>Nichts Neues: Kein Scope, Container, Modul, Ereignis oder Host kommt hinzu.</translation>
    </message>
    <message>
        <source>What it no longer does</source>
        <translation>Was sie nicht mehr tut</translation>
    </message>
</context>
<context>
    <name>SummarySections</name>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>No rule finds anything.</source>
        <translation>Keine Regel findet etwas.</translation>
    </message>
    <message>
        <source>What a policy could not stop</source>
        <translation>Was eine Richtlinie nicht aufhalten könnte</translation>
    </message>
    <message>
        <source>Through people</source>
        <translation>Über Personen</translation>
    </message>
    <message>
        <source>It declares that it may act for people while they are away, with their permissions.</source>
        <translation>Sie deklariert, dass sie mit den Berechtigungen abwesender Personen für diese handeln darf.</translation>
    </message>
    <message>
        <source>It can act in the browser of people who use it, with their permissions; not while they are away.</source>
        <translation>Sie kann im Browser der Personen, die sie benutzen, mit deren Berechtigungen handeln; nicht während diese abwesend sind.</translation>
    </message>
</context>
<context>
    <name>SummaryText</name>
    <message>
        <source>%1: by itself %2, through people %3</source>
        <translation>%1: von sich aus %2, über Personen %3</translation>
    </message>
    <message>
        <source>a range: %1</source>
        <translation>ein Spielraum: %1</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>nichts Neues</translation>
    </message>
    <message>
        <source>What the new version newly allows</source>
        <translation>Was die neue Version neu darf</translation>
    </message>
    <message>
        <source>What it no longer does</source>
        <translation>Was sie nicht mehr tut</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Labelled projects and spaces it would reach</source>
        <translation>Projekte und Bereiche mit Stichwort, die sie erreichen würde</translation>
    </message>
    <message>
        <source>Policies keep it out of</source>
        <translation>Richtlinien halten sie fern von</translation>
    </message>
    <message>
        <source>If you consent, this app could</source>
        <translation>Mit Zustimmung könnte diese App</translation>
    </message>
    <message>
        <source>It could not</source>
        <translation>Sie könnte nicht</translation>
    </message>
    <message>
        <source>What a policy could not stop</source>
        <translation>Was eine Richtlinie nicht aufhalten könnte</translation>
    </message>
    <message>
        <source>Modules</source>
        <translation>Module</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Where data goes</source>
        <translation>Wohin Daten gehen</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
</context>
<context>
    <name>TableFaults</name>
    <message>
        <source>The text is not UTF-8; it was read as Windows-1252.</source>
        <translation>Der Text ist nicht UTF-8; er wurde als Windows-1252 gelesen.</translation>
    </message>
    <message>
        <source>Look at the names: if they are wrong, choose another encoding.</source>
        <translation>Bitte die Namen ansehen: Sind sie falsch, eine andere Kodierung wählen.</translation>
    </message>
    <message>
        <source>It is not clear what this table holds.</source>
        <translation>Es ist nicht klar, was diese Tabelle enthält.</translation>
    </message>
    <message>
        <source>Choose it under Contents.</source>
        <translation>Unter „Inhalt“ auswählen.</translation>
    </message>
</context>
<context>
    <name>TablesPlace</name>
    <message numerus="yes">
        <source>Add %Ln rows</source>
        <translation>
            <numerusform>%Ln Zeile hinzufügen</numerusform>
            <numerusform>%Ln Zeilen hinzufügen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln rows</source>
        <translation>
            <numerusform>%Ln Zeile ändern</numerusform>
            <numerusform>%Ln Zeilen ändern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add or change %Ln rows</source>
        <translation>
            <numerusform>%Ln Zeile hinzufügen oder ändern</numerusform>
            <numerusform>%Ln Zeilen hinzufügen oder ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n tables cannot be read. Mend them, choose another encoding or separator, or leave them out.</source>
        <translation>
            <numerusform>%n Tabelle ist nicht lesbar. Beheben, eine andere Kodierung oder ein anderes Trennzeichen wählen oder die Tabelle weglassen.</numerusform>
            <numerusform>%n Tabellen sind nicht lesbar. Beheben, eine andere Kodierung oder ein anderes Trennzeichen wählen oder die Tabellen weglassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln faults first. Tables come in whole or not at all.</source>
        <translation>
            <numerusform>Zuerst %Ln Fehler beheben. Tabellen kommen ganz hinein oder gar nicht.</numerusform>
            <numerusform>Zuerst %Ln Fehler beheben. Tabellen kommen ganz hinein oder gar nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 neu</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 geändert</translation>
    </message>
    <message>
        <source>%1 as they are</source>
        <translation>%1 unverändert</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>noch nicht gelesen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln faults</source>
        <translation>
            <numerusform>%Ln Fehler</numerusform>
            <numerusform>%Ln Fehler</numerusform>
        </translation>
    </message>
    <message>
        <source>waits for the others</source>
        <translation>wartet auf die anderen</translation>
    </message>
    <message>
        <source>no faults</source>
        <translation>keine Fehler</translation>
    </message>
    <message>
        <source>Add rows</source>
        <translation>Zeilen hinzufügen</translation>
    </message>
    <message>
        <source>Everything in these tables is in the organization already.</source>
        <translation>Alles in diesen Tabellen steht schon in der Organisation.</translation>
    </message>
    <message numerus="yes">
        <source>Import %n tables</source>
        <translation>
            <numerusform>%n Tabelle importieren</numerusform>
            <numerusform>%n Tabellen importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>Senkrechter Strich</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Spalte %1</translation>
    </message>
</context>
<context>
    <name>VerdictWords</name>
    <message>
        <source>allowed</source>
        <translation>erlaubt</translation>
    </message>
    <message>
        <source>denied by policy</source>
        <translation>von Richtlinie verweigert</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>verweigert</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>allowed, beyond policy</source>
        <translation>erlaubt, jenseits der Richtlinien</translation>
    </message>
</context>
<context>
    <name>WhereSection</name>
    <message>
        <source>By itself</source>
        <translation>Von sich aus</translation>
    </message>
    <message>
        <source>Through people</source>
        <translation>Über Personen</translation>
    </message>
    <message>
        <source>Labelled ones it would reach, or might</source>
        <translation>Solche mit Stichwort, die sie erreichen würde oder vielleicht erreicht</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weiterer</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Policies keep it out of content in %Ln: %1</source>
        <translation>
            <numerusform>Richtlinien halten sie in %Ln Container vom Inhalt fern: %1</numerusform>
            <numerusform>Richtlinien halten sie in %Ln Containern vom Inhalt fern: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Policies keep it out of %Ln altogether: %1</source>
        <translation>
            <numerusform>Richtlinien halten sie von %Ln Container ganz fern: %1</numerusform>
            <numerusform>Richtlinien halten sie von %Ln Containern ganz fern: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Policies perhaps keep it out of %Ln: %1</source>
        <translation>
            <numerusform>Richtlinien halten sie vielleicht von %Ln Container fern: %1</numerusform>
            <numerusform>Richtlinien halten sie vielleicht von %Ln Containern fern: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ranges, because facts are missing in %Ln of them:</source>
        <translation>
            <numerusform>Spielräume, weil in %Ln davon Tatsachen fehlen:</numerusform>
            <numerusform>Spielräume, weil in %Ln davon Tatsachen fehlen:</numerusform>
        </translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>The file has no project or space on this site that the app would be for.</source>
        <translation>Die Datei enthält kein Projekt und keinen Bereich dieser Site, für die die App gedacht wäre.</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln projects and spaces of %1</source>
        <translation>
            <numerusform>in %Ln Projekt oder Bereich von %1</numerusform>
            <numerusform>in %Ln Projekten und Bereichen von %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Verdicts are per project and space, without issue security and page restrictions.</source>
        <translation>Urteile gelten je Projekt und Bereich, ohne Vorgangssicherheit und Seitenbeschränkungen.</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>Is the organization file valid? Every fault with its place.</source>
        <translation>Ist die Organisationsdatei gültig? Jeder Fehler mit seiner Stelle.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Aufruf: %1</translation>
    </message>
    <message>
        <source>Answers each question of a JSON Lines file with a verdict and its codes.</source>
        <translation>Beantwortet jede Frage einer JSON-Lines-Datei mit einem Urteil und seinen Codes.</translation>
    </message>
    <message>
        <source>What differs between two states: verdicts, outcomes, events.</source>
        <translation>Worin sich zwei Stände unterscheiden: Urteile, Ergebnisse, Ereignisse.</translation>
    </message>
    <message>
        <source>One verdict with every gate, its evidence, remedies and outcomes.</source>
        <translation>Ein Urteil mit jeder Schranke, ihren Belegen, Abhilfen und Ergebnissen.</translation>
    </message>
    <message>
        <source>--%1 cannot be “%2”.</source>
        <translation>--%1 kann nicht „%2“ sein.</translation>
    </message>
    <message>
        <source>Brings tables into the organization file, all of them or none; every fault with line and column.</source>
        <translation>Nimmt Tabellen in die Organisationsdatei auf, alle oder keine; jeder Fehler mit Zeile und Spalte.</translation>
    </message>
    <message>
        <source>What each Connect descriptor or Forge manifest asks for; one JSON line a file.</source>
        <translation>Was jeder Connect-Deskriptor oder jedes Forge-Manifest verlangt; eine JSON-Zeile je Datei.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What a reviewer should know about apps and policies; accepted findings are left out.</source>
        <translation>Was bei einer Überprüfung über Apps und Richtlinien zu wissen ist; akzeptierte Befunde fehlen.</translation>
    </message>
    <message>
        <source>Every verdict of every app in every container.</source>
        <translation>Jedes Urteil über jede App in jedem Container.</translation>
    </message>
    <message>
        <source>The verdict of every operation of the container&apos;s product.</source>
        <translation>Das Urteil über jede Operation des Produkts, zu dem der Container gehört.</translation>
    </message>
    <message>
        <source>“%1” is not a date such as 2026-01-31.</source>
        <translation>„%1“ ist kein Datum wie 2026-01-31.</translation>
    </message>
    <message>
        <source>“%1” is not a state: never, open, current, due or overdue.</source>
        <translation>„%1“ ist kein Zustand: never, open, current, due oder overdue.</translation>
    </message>
    <message>
        <source>“%1” is not a decision: approved, restrict, remove or open.</source>
        <translation>„%1“ ist keine Entscheidung: approved, restrict, remove oder open.</translation>
    </message>
    <message>
        <source>A review needs the person who made it: --by NAME.</source>
        <translation>Eine Überprüfung braucht die Person, von der sie stammt: --by NAME.</translation>
    </message>
    <message>
        <source>The next review cannot be due before this one.</source>
        <translation>Die nächste Überprüfung kann nicht vor dieser fällig sein.</translation>
    </message>
    <message>
        <source>How the review of each app stands, one JSON line an app; with --set, records one.</source>
        <translation>Wie es um die Überprüfung jeder App steht, eine JSON-Zeile je App; mit --set wird eine erfasst.</translation>
    </message>
    <message>
        <source>Opens the window.</source>
        <translation>Öffnet das Fenster.</translation>
    </message>
    <message>
        <source>There is no verb “%1”. gatehouse help lists them.</source>
        <translation>Es gibt kein Verb „%1“. gatehouse help listet sie auf.</translation>
    </message>
    <message>
        <source>A picture of every place, and of each screen of Policies.</source>
        <translation>Ein Bild von jedem Ort und von jeder Ansicht der Richtlinien.</translation>
    </message>
    <message>
        <source>Sentences for people in German; codes, names and formats stay as they are.</source>
        <translation>Sätze für Menschen auf Deutsch; Codes, Namen und Formate bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>There is no translation for “%1”; dates and numbers follow it, words do not.</source>
        <translation>Für „%1“ gibt es keine Übersetzung; Datum und Zahlen richten sich danach, Wörter nicht.</translation>
    </message>
    <message>
        <source>The steps in Atlassian Administration that apply a draft, as Markdown.</source>
        <translation>Die Schritte in Atlassian Administration, die einen Entwurf anwenden, als Markdown.</translation>
    </message>
    <message>
        <source>Asks the saved scenarios of the file, or those of a YAML file, and says which hold.</source>
        <translation>Fragt die gespeicherten Szenarien der Datei oder die einer YAML-Datei ab und sagt, welche gelten.</translation>
    </message>
    <message>
        <source>The query string hash of a request, and whether a token (from standard input) is good for it.</source>
        <translation>Der Query-String-Hash einer Anfrage, und ob ein Token (von der Standardeingabe) für sie taugt.</translation>
    </message>
    <message>
        <source>%1 of %2 apps judged</source>
        <translation>%1 von %2 Apps beurteilt</translation>
    </message>
    <message>
        <source>%1 of %2 rows written</source>
        <translation>%1 von %2 Zeilen geschrieben</translation>
    </message>
    <message>
        <source>The audit report; as CSV a folder of tables.</source>
        <translation>Der Prüfbericht; als CSV ein Ordner mit Tabellen.</translation>
    </message>
    <message>
        <source>Is a signed report complete and unchanged, and by whom is it signed?</source>
        <translation>Ist ein signierter Bericht vollständig und unverändert, und wer hat ihn signiert?</translation>
    </message>
</context>
<context>
    <name>gatehouse::app::MainWindow</name>
    <message>
        <source>Descriptors and manifests (*.json *.yml *.yaml);;All files (*)</source>
        <translation>Deskriptoren und Manifeste (*.json *.yml *.yaml);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>Tables are added to an organization: say first what it is.</source>
        <translation>Tabellen werden zu einer Organisation hinzugefügt: zuerst angeben, was für eine das ist.</translation>
    </message>
    <message>
        <source>Change organization settings</source>
        <translation>Organisationseinstellungen ändern</translation>
    </message>
    <message numerus="yes">
        <source>%n files are no tables; bring them in by themselves.</source>
        <translation>
            <numerusform>%n Datei ist keine Tabelle; sie ist für sich allein zu öffnen.</numerusform>
            <numerusform>%n Dateien sind keine Tabellen; sie sind für sich allein zu öffnen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare with a descriptor</source>
        <translation>Mit einem Deskriptor vergleichen</translation>
    </message>
    <message>
        <source>Open organization file</source>
        <translation>Organisationsdatei öffnen</translation>
    </message>
    <message>
        <source>Organization files (*.gatehouse.json);;JSON files (*.json);;All files (*)</source>
        <translation>Organisationsdateien (*.gatehouse.json);;JSON-Dateien (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Import descriptors</source>
        <translation>Deskriptoren importieren</translation>
    </message>
    <message>
        <source>Save organization file</source>
        <translation>Organisationsdatei speichern</translation>
    </message>
    <message>
        <source>Organization files (*.gatehouse.json)</source>
        <translation>Organisationsdateien (*.gatehouse.json)</translation>
    </message>
    <message>
        <source>There is nothing to export in this place.</source>
        <translation>An diesem Ort gibt es nichts zu exportieren.</translation>
    </message>
    <message>
        <source>%1 was not opened</source>
        <translation>%1 wurde nicht geöffnet</translation>
    </message>
    <message>
        <source>The file was not saved.</source>
        <translation>Die Datei wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>The changes are still here. Save under another name, or try again.</source>
        <translation>Die Änderungen sind noch hier. Unter einem anderen Namen speichern oder es erneut versuchen.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;New organization…</source>
        <translation>&amp;Neue Organisation…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Open sample organi&amp;zation</source>
        <translation>Beispielor&amp;ganisation öffnen</translation>
    </message>
    <message>
        <source>Read a&amp;gain</source>
        <translation>Neu ein&amp;lesen</translation>
    </message>
    <message>
        <source>&amp;Import descriptor…</source>
        <translation>Deskriptor &amp;importieren…</translation>
    </message>
    <message>
        <source>Import ta&amp;bles…</source>
        <translation>&amp;Tabellen importieren…</translation>
    </message>
    <message>
        <source>&amp;Export what is shown…</source>
        <translation>Angezeigtes e&amp;xportieren…</translation>
    </message>
    <message>
        <source>Organization se&amp;ttings…</source>
        <translation>&amp;Organisationseinstellungen…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Speichern &amp;unter…</translation>
    </message>
    <message>
        <source>&amp;Close organization</source>
        <translation>Organisation s&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Paste table</source>
        <translation>Tabelle ein&amp;fügen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Colours of the &amp;desktop</source>
        <translation>Farben des &amp;Desktops</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>D&amp;unkel</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;About Gatehouse</source>
        <translation>Ü&amp;ber Gatehouse</translation>
    </message>
    <message>
        <source>Gatehouse %1</source>
        <translation>Gatehouse %1</translation>
    </message>
    <message>
        <source>Effective access of third-party apps, and why. Gatehouse enforces nothing by itself and works on a copy of what your sites say.

Scopes and operations as of %1. %2</source>
        <translation>Effektiver Zugriff von Drittanbieter-Apps und seine Gründe. Gatehouse setzt selbst nichts durch und arbeitet auf einer Kopie dessen, was die Sites sagen.

Scopes und Operationen mit Stand %1. %2</translation>
    </message>
    <message>
        <source>Lan&amp;guage, from the next start</source>
        <translation>Sp&amp;rache, ab dem nächsten Start</translation>
    </message>
    <message>
        <source>Language of the &amp;system</source>
        <translation>Sprache des &amp;Systems</translation>
    </message>
    <message>
        <source>Gatehouse speaks the chosen language from its next start on.</source>
        <translation>Gatehouse spricht die gewählte Sprache ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>User &amp;guide</source>
        <translation>Benutzer&amp;handbuch</translation>
    </message>
</context>
<context>
    <name>gatehouse::app::PolicyMenu</name>
    <message>
        <source>&amp;Policy</source>
        <translation>&amp;Richtlinie</translation>
    </message>
    <message>
        <source>Published or &amp;draft</source>
        <translation>Veröffentlicht oder &amp;Entwurf</translation>
    </message>
</context>
<context>
    <name>gatehouse::app::TableImports</name>
    <message>
        <source>Import tables</source>
        <translation>Tabellen importieren</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Tabellen (*.csv *.tsv *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The clipboard holds no table. Copy rows with their column names first.</source>
        <translation>Die Zwischenablage enthält keine Tabelle. Zuerst Zeilen mitsamt ihren Spaltennamen kopieren.</translation>
    </message>
    <message>
        <source>Pasted table</source>
        <translation>Eingefügte Tabelle</translation>
    </message>
    <message>
        <source>Pasted table %1</source>
        <translation>Eingefügte Tabelle %1</translation>
    </message>
</context>
<context>
    <name>gatehouse::app::UnsavedGuard</name>
    <message>
        <source>Save the changes to %1?</source>
        <translation>Änderungen an %1 speichern?</translation>
    </message>
    <message>
        <source>Changes that are not saved are lost.</source>
        <translation>Nicht gespeicherte Änderungen gehen verloren.</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::AcceptFindingDialog</name>
    <message>
        <source>Accept finding</source>
        <translation>Befund akzeptieren</translation>
    </message>
    <message>
        <source>Accept a finding of %1</source>
        <translation>Einen Befund von %1 akzeptieren</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Accepted by</source>
        <translation>Akzeptiert von</translation>
    </message>
    <message>
        <source>without an end</source>
        <translation>ohne Ende</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>It is not counted as open until %1 and returns the day after.</source>
        <translation>Er zählt bis %1 nicht als offen und kehrt am Tag danach zurück.</translation>
    </message>
    <message>
        <source>It never returns by itself, also if what it is about gets worse: only withdrawing the acceptance brings it back.</source>
        <translation>Er kehrt nie von selbst zurück, auch wenn es schlimmer wird: Nur das Zurückziehen der Akzeptanz bringt ihn zurück.</translation>
    </message>
    <message>
        <source>An acceptance needs a reason.</source>
        <translation>Eine Akzeptanz braucht einen Grund.</translation>
    </message>
    <message>
        <source>An acceptance needs the person who bears it.</source>
        <translation>Eine Akzeptanz braucht die Person, die sie verantwortet.</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::AccessFilterLine</name>
    <message>
        <source>Filter apps, containers</source>
        <translation>Apps, Container filtern</translation>
    </message>
    <message>
        <source>Filter apps and containers</source>
        <translation>Apps und Container filtern</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>Containers that an active policy covers</source>
        <translation>Container, für die eine aktive Richtlinie gilt</translation>
    </message>
    <message>
        <source>Only cells a policy blocks</source>
        <translation>Nur Zellen, die eine Richtlinie blockiert</translation>
    </message>
    <message>
        <source>Apps and containers where only a policy denies something</source>
        <translation>Apps und Container, wo allein eine Richtlinie etwas verweigert</translation>
    </message>
    <message>
        <source>Acts as</source>
        <translation>Handelt als</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Sortierung</translation>
    </message>
    <message>
        <source>reach</source>
        <translation>Reichweite</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>file order</source>
        <translation>Reihenfolge der Datei</translation>
    </message>
    <message>
        <source>app user, server to server</source>
        <translation>App-Benutzer, Server zu Server</translation>
    </message>
    <message>
        <source>any person</source>
        <translation>irgendeine Person</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>für %1</translation>
    </message>
    <message>
        <source>in the browser of %1</source>
        <translation>im Browser von %1</translation>
    </message>
    <message>
        <source>for a person…</source>
        <translation>für eine Person…</translation>
    </message>
    <message>
        <source>in the browser of…</source>
        <translation>im Browser von…</translation>
    </message>
    <message>
        <source>anonymous request</source>
        <translation>anonyme Anfrage</translation>
    </message>
    <message>
        <source>text “%1”</source>
        <translation>Text „%1“</translation>
    </message>
    <message>
        <source>site %1</source>
        <translation>Site %1</translation>
    </message>
    <message>
        <source>product %1</source>
        <translation>Produkt %1</translation>
    </message>
    <message>
        <source>policy %1</source>
        <translation>Richtlinie %1</translation>
    </message>
    <message>
        <source>only cells a policy blocks</source>
        <translation>nur Zellen, die eine Richtlinie blockiert</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::AccessMatrixModel</name>
    <message>
        <source>Apps installed later</source>
        <translation>Später installierte Apps</translation>
    </message>
    <message>
        <source>new project</source>
        <translation>neues Projekt</translation>
    </message>
    <message>
        <source>new space</source>
        <translation>neuer Bereich</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>not blocked</source>
        <translation>nicht blockiert</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>blockiert</translation>
    </message>
    <message>
        <source>beyond</source>
        <translation>jenseits</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>nicht installiert</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>view allowed</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>policy gate: %1</source>
        <translation>Richtlinien-Schranke: %1</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>Larkspur Forms, FIN Finance operations: view allowed, …</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>reads %1</source>
        <translation>liest %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>new project tarnbrook</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>FIN Finance operations</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Changed in the draft. Published: %1</source>
        <translation>Im Entwurf geändert. Veröffentlicht: %1</translation>
    </message>
    <message>
        <source>Changed in the draft: the verdicts stay, the app sees something else</source>
        <translation>Im Entwurf geändert: Die Urteile bleiben, die App sieht etwas anderes</translation>
    </message>
    <message>
        <source>Changed in the draft: a policy blocks the app here</source>
        <translation>Im Entwurf geändert: Eine Richtlinie blockiert die App hier</translation>
    </message>
    <message>
        <source>Changed in the draft: no policy surely blocks the app here any more</source>
        <translation>Im Entwurf geändert: Keine Richtlinie blockiert die App hier noch mit Sicherheit</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::AccessPlace</name>
    <message>
        <source>Matrix of all apps and containers written to %1</source>
        <translation>Matrix aller Apps und Container geschrieben nach %1</translation>
    </message>
    <message>
        <source>verdicts per container, without issue security and page restrictions</source>
        <translation>Urteile je Container, ohne Vorgangssicherheit und Seitenbeschränkungen</translation>
    </message>
    <message>
        <source>Copied the row of %1</source>
        <translation>Zeile von %1 kopiert</translation>
    </message>
    <message>
        <source>Copied the explanation as text</source>
        <translation>Erklärung als Text kopiert</translation>
    </message>
    <message>
        <source>Export the matrix as CSV</source>
        <translation>Matrix als CSV exportieren</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>Effective access</source>
        <translation>Effektiver Zugriff</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>CSV exportieren…</translation>
    </message>
    <message>
        <source>No cell is denied by a policy only</source>
        <translation>Keine Zelle wird allein von einer Richtlinie verweigert</translation>
    </message>
    <message>
        <source>app</source>
        <translation>App</translation>
    </message>
    <message>
        <source>container</source>
        <translation>Container</translation>
    </message>
    <message>
        <source>Go to Apps</source>
        <translation>Zu den Apps</translation>
    </message>
    <message>
        <source>Go to Spaces &amp; projects</source>
        <translation>Zu den Bereichen &amp; Projekten</translation>
    </message>
    <message>
        <source>Import an app to see what it can do</source>
        <translation>App importieren, um zu sehen, was sie kann</translation>
    </message>
    <message>
        <source>This organization has no apps. Import a descriptor or manifest.</source>
        <translation>Diese Organisation hat keine Apps. Einen Deskriptor oder ein Manifest importieren.</translation>
    </message>
    <message>
        <source>Open an organization with projects or spaces</source>
        <translation>Organisation mit Projekten oder Bereichen öffnen</translation>
    </message>
    <message>
        <source>This organization has no containers to judge access in.</source>
        <translation>Diese Organisation hat keine Container, für die Zugriff zu beurteilen wäre.</translation>
    </message>
    <message>
        <source>No cell selected</source>
        <translation>Keine Zelle ausgewählt</translation>
    </message>
    <message>
        <source>Select a cell to see why.</source>
        <translation>Eine Zelle auswählen, um den Grund zu sehen.</translation>
    </message>
    <message>
        <source>The policy gate is unknown here: a fact about the app or the order of policies is missing.</source>
        <translation>Die Richtlinien-Schranke ist hier unbekannt: Eine Tatsache über die App oder die Rangfolge der Richtlinien fehlt.</translation>
    </message>
    <message>
        <source>No active policy would block it here.</source>
        <translation>Keine aktive Richtlinie würde sie hier blockieren.</translation>
    </message>
    <message>
        <source>An active policy would block it here.</source>
        <translation>Eine aktive Richtlinie würde sie hier blockieren.</translation>
    </message>
    <message>
        <source>No policy can block this app.</source>
        <translation>Keine Richtlinie kann diese App blockieren.</translation>
    </message>
    <message>
        <source>The app is not installed for this product on this site.</source>
        <translation>Die App ist für dieses Produkt auf dieser Site nicht installiert.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>Only the policy gate is judged, because no verdict exists yet. Scopes and permissions decide once both are there.</source>
        <translation>Nur die Richtlinien-Schranke wird beurteilt, weil es noch kein Urteil gibt. Scopes und Berechtigungen entscheiden, sobald beide da sind.</translation>
    </message>
    <message>
        <source>Not installed: this installation is not for %1 on %2.</source>
        <translation>Nicht installiert: Diese Installation ist nicht für %1 auf %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln apps</source>
        <translation>
            <numerusform>%Ln App</numerusform>
            <numerusform>%Ln Apps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln containers</source>
        <translation>
            <numerusform>%Ln Container</numerusform>
            <numerusform>%Ln Container</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 × %2 × %3: %4. %5</source>
        <comment>Larkspur Forms × FIN × Write: denied. Published state, …</comment>
        <translation>%1 × %2 × %3: %4. %5</translation>
    </message>
    <message>
        <source>%1, not in force; %2</source>
        <comment>Draft February, not in force; verdicts …</comment>
        <translation>%1, nicht in Kraft; %2</translation>
    </message>
    <message>
        <source>%1, %2 × %3</source>
        <comment>Published state, 20 apps × 23 containers</comment>
        <translation>%1, %2 × %3</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::AddKeyDialog</name>
    <message>
        <source>Put a key on the list</source>
        <translation>Einen Schlüssel auf die Liste setzen</translation>
    </message>
    <message>
        <source>App key</source>
        <translation>App-Schlüssel</translation>
    </message>
    <message>
        <source>A key is needed, as the app’s descriptor or manifest names it.</source>
        <translation>Ein Schlüssel ist nötig, wie ihn Deskriptor oder Manifest der App nennt.</translation>
    </message>
    <message>
        <source>This key is on the list already.</source>
        <translation>Dieser Schlüssel steht schon auf der Liste.</translation>
    </message>
    <message>
        <source>The list is full: %1 of %1.</source>
        <translation>Die Liste ist voll: %1 von %1.</translation>
    </message>
    <message>
        <source>An installed app has this key: %1. It is put on the list.</source>
        <translation>Eine installierte App hat diesen Schlüssel: %1. Sie wird auf die Liste gesetzt.</translation>
    </message>
    <message>
        <source>No app of this organization has this key. It is kept, and counts once the app is installed.</source>
        <translation>Keine App dieser Organisation hat diesen Schlüssel. Er bleibt erhalten und zählt, sobald die App installiert ist.</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::AlsoAsk</name>
    <message>
        <source>Also ask:</source>
        <translation>Auch fragen:</translation>
    </message>
    <message>
        <source>Server to server, as the app user</source>
        <translation>Server zu Server, als App-Benutzer</translation>
    </message>
    <message>
        <source>For any person</source>
        <translation>Für irgendeine Person</translation>
    </message>
    <message>
        <source>In %1 %2</source>
        <translation>In %1 %2</translation>
    </message>
    <message>
        <source>Show in matrix</source>
        <translation>In der Matrix zeigen</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::AppActions</name>
    <message>
        <source>Record review…</source>
        <translation>Überprüfung erfassen…</translation>
    </message>
    <message>
        <source>Record the same review…</source>
        <translation>Dieselbe Überprüfung erfassen…</translation>
    </message>
    <message>
        <source>Compare with another version…</source>
        <translation>Mit einer anderen Version vergleichen…</translation>
    </message>
    <message>
        <source>Remove from the file</source>
        <translation>Aus der Datei entfernen</translation>
    </message>
    <message>
        <source>Remove them from the file</source>
        <translation>Sie aus der Datei entfernen</translation>
    </message>
    <message>
        <source>A policy can block it</source>
        <translation>Eine Richtlinie kann sie blockieren</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Mark as installed</source>
        <translation>Als installiert kennzeichnen</translation>
    </message>
    <message>
        <source>Mark as disabled</source>
        <translation>Als deaktiviert kennzeichnen</translation>
    </message>
    <message>
        <source>Mark as enabled</source>
        <translation>Als aktiviert kennzeichnen</translation>
    </message>
    <message>
        <source>Show in matrix</source>
        <translation>In der Matrix zeigen</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Erklären</translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>Schlüssel kopieren</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::AppDetails</name>
    <message>
        <source>What to show of the app</source>
        <translation>Was von der App zu zeigen ist</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>What it may do, where, and what is found</source>
        <translation>Was sie darf, wo, und was gefunden wurde</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Reichweite</translation>
    </message>
    <message>
        <source>Every project and space, what it reaches there, and why</source>
        <translation>Jedes Projekt und jeder Bereich, was sie dort erreicht, und warum</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Operationen</translation>
    </message>
    <message>
        <source>What it could call for all that its scopes say</source>
        <translation>Was sie nach ihren Scopes aufrufen könnte</translation>
    </message>
    <message>
        <source>Grants</source>
        <translation>Gewährungen</translation>
    </message>
    <message>
        <source>What its app user may do, and which grants give it</source>
        <translation>Was ihr App-Benutzer darf, und welche Gewährungen das ergeben</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Versions that were reviewed, and the reviews</source>
        <translation>Überprüfte Versionen und die Überprüfungen</translation>
    </message>
    <message>
        <source>Select an app to see its details, or several to review them together.</source>
        <translation>Eine App auswählen, um ihre Details zu sehen, oder mehrere, um sie zusammen zu überprüfen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln apps</source>
        <translation>
            <numerusform>%Ln App</numerusform>
            <numerusform>%Ln Apps</numerusform>
        </translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Ausgewählt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln weitere</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>For all of them</source>
        <translation>Für sie alle</translation>
    </message>
    <message>
        <source>Record the same review…</source>
        <translation>Dieselbe Überprüfung erfassen…</translation>
    </message>
    <message>
        <source>A policy can block them</source>
        <translation>Eine Richtlinie kann sie blockieren</translation>
    </message>
    <message>
        <source>No policy can block them</source>
        <translation>Keine Richtlinie kann sie blockieren</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::AppHeader</name>
    <message>
        <source>Record review…</source>
        <translation>Überprüfung erfassen…</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Vergleichen…</translation>
    </message>
    <message>
        <source>Read another version’s descriptor and see what it newly allows.</source>
        <translation>Den Deskriptor einer anderen Version lesen und sehen, was sie neu darf.</translation>
    </message>
    <message>
        <source>More about this app</source>
        <translation>Mehr zu dieser App</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Kandidat</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Deaktiviert</translation>
    </message>
    <message>
        <source>Beyond policy</source>
        <translation>Jenseits der Richtlinien</translation>
    </message>
    <message>
        <source>Eligibility not known</source>
        <translation>Blockierbarkeit nicht bekannt</translation>
    </message>
    <message>
        <source>Mark as installed</source>
        <translation>Als installiert kennzeichnen</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::AppHistoryPage</name>
    <message>
        <source>the first that was reviewed</source>
        <translation>die erste überprüfte</translation>
    </message>
    <message>
        <source>scopes not known, so what changed is not known</source>
        <translation>Scopes nicht bekannt, also ist nicht bekannt, was sich geändert hat</translation>
    </message>
    <message>
        <source>the same scopes as before</source>
        <translation>dieselben Scopes wie zuvor</translation>
    </message>
    <message numerus="yes">
        <source>%Ln scopes more</source>
        <translation>
            <numerusform>%Ln Scope mehr</numerusform>
            <numerusform>%Ln Scopes mehr</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln scopes fewer</source>
        <translation>
            <numerusform>%Ln Scope weniger</numerusform>
            <numerusform>%Ln Scopes weniger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln weitere</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>as reviews looked at them</source>
        <translation>wie die Überprüfungen sie gesehen haben</translation>
    </message>
    <message>
        <source>now, reviewed</source>
        <translation>jetzt, überprüft</translation>
    </message>
    <message>
        <source>now, not reviewed</source>
        <translation>jetzt, nicht überprüft</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Überprüfungen</translation>
    </message>
    <message>
        <source>Record review…</source>
        <translation>Überprüfung erfassen…</translation>
    </message>
    <message>
        <source>Nobody has reviewed it yet.</source>
        <translation>Noch niemand hat sie überprüft.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>next review %1</source>
        <translation>nächste Überprüfung %1</translation>
    </message>
    <message>
        <source>Delete a review</source>
        <translation>Eine Überprüfung löschen</translation>
    </message>
    <message>
        <source>version not known</source>
        <translation>Version nicht bekannt</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::AppIdentity</name>
    <message>
        <source>%1 (inactive)</source>
        <translation>%1 (inaktiv)</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>change them here, each change can be undone</source>
        <translation>hier ändern, jede Änderung lässt sich rückgängig machen</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Installiert</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>App user</source>
        <translation>App-Benutzer</translation>
    </message>
    <message>
        <source>none, a 3LO app acts as people</source>
        <translation>keiner, eine 3LO-App handelt als Person</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Add an account for it</source>
        <translation>Ein Konto für sie hinzufügen</translation>
    </message>
    <message>
        <source>Eligible</source>
        <translation>Blockierbar</translation>
    </message>
    <message>
        <source>yes, a policy can block it</source>
        <translation>ja, eine Richtlinie kann sie blockieren</translation>
    </message>
    <message>
        <source>no, it is beyond policy</source>
        <translation>nein, sie ist jenseits der Richtlinien</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Aktiviert</translation>
    </message>
    <message>
        <source>no, it is a candidate</source>
        <translation>nein, sie ist ein Kandidat</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no, it can do nothing</source>
        <translation>nein, sie kann nichts tun</translation>
    </message>
    <message>
        <source>not known, such as 2026-01-31</source>
        <translation>nicht bekannt, etwa 2026-01-31</translation>
    </message>
    <message>
        <source>A day is written as 2026-01-31.</source>
        <translation>Ein Tag wird als 2026-01-31 geschrieben.</translation>
    </message>
    <message>
        <source>An app needs a name.</source>
        <translation>Eine App braucht einen Namen.</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::AppOperationsModel</name>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>, deprecated</source>
        <translation>, veraltet</translation>
    </message>
    <message>
        <source>Of the site as a whole: no container and no policy counts.</source>
        <translation>Betrifft die Site als Ganzes: Kein Container und keine Richtlinie zählt.</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operation</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::AppOperationsPage</name>
    <message>
        <source>Method, path or name</source>
        <translation>Methode, Pfad oder Name</translation>
    </message>
    <message>
        <source>Filter operations by method, path or name</source>
        <translation>Operationen nach Methode, Pfad oder Name filtern</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Operations that its scopes admit</source>
        <translation>Operationen, die ihre Scopes abdecken</translation>
    </message>
    <message numerus="yes">
        <source>%Ln operations, for all that its scopes say</source>
        <translation>
            <numerusform>%Ln Operation, soweit es ihre Scopes sagen</numerusform>
            <numerusform>%Ln Operationen, soweit es ihre Scopes sagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Its scopes are not known, so what it could call is not known.</source>
        <translation>Ihre Scopes sind nicht bekannt, also auch nicht, was sie aufrufen könnte.</translation>
    </message>
    <message>
        <source>operations</source>
        <translation>Operationen</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::AppPairsDialog</name>
    <message>
        <source>Apps that work together</source>
        <translation>Apps, die zusammenarbeiten</translation>
    </message>
    <message>
        <source>Two apps that share data are confused where a policy lets them see different containers. Declared here, such pairs are told before publishing. Apps of one vendor are compared anyway.</source>
        <translation>Zwei Apps, die Daten teilen, geraten durcheinander, wo eine Richtlinie sie verschiedene Container sehen lässt. Hier deklarierte Paare werden vor dem Veröffentlichen genannt. Apps eines Anbieters werden ohnehin verglichen.</translation>
    </message>
    <message>
        <source>No pairs declared</source>
        <translation>Keine Paare deklariert</translation>
    </message>
    <message>
        <source>App</source>
        <translation>App</translation>
    </message>
    <message>
        <source>Works together with</source>
        <translation>Arbeitet zusammen mit</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Choose two installed apps.</source>
        <translation>Zwei installierte Apps auswählen.</translation>
    </message>
    <message>
        <source>An app always works together with itself.</source>
        <translation>Eine App arbeitet immer mit sich selbst zusammen.</translation>
    </message>
    <message>
        <source>This pair is declared already.</source>
        <translation>Dieses Paar ist schon deklariert.</translation>
    </message>
    <message>
        <source>Declare two apps a pair</source>
        <translation>Zwei Apps als Paar deklarieren</translation>
    </message>
    <message>
        <source>Remove a pair of apps</source>
        <translation>Ein Paar von Apps entfernen</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::AppPairsModel</name>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>App</source>
        <translation>App</translation>
    </message>
    <message>
        <source>Works together with</source>
        <translation>Arbeitet zusammen mit</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::AppPermissionsPage</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 und %Ln weitere</numerusform>
            <numerusform>%1 und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Scheme not known</source>
        <translation>Schema nicht bekannt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more groups of containers. Explain tells the grants of each container.</source>
        <translation>
            <numerusform>%Ln weitere Gruppe von Containern. „Erklären“ nennt die Gewährungen jedes Containers.</numerusform>
            <numerusform>%Ln weitere Gruppen von Containern. „Erklären“ nennt die Gewährungen jedes Containers.</numerusform>
        </translation>
    </message>
    <message>
        <source>App user</source>
        <translation>App-Benutzer</translation>
    </message>
    <message>
        <source>A 3LO app has no account of its own: the permissions of the people who use it are what counts.</source>
        <translation>Eine 3LO-App hat kein eigenes Konto: Es zählen die Berechtigungen der Personen, die sie benutzen.</translation>
    </message>
    <message>
        <source>Without its account nobody can tell what it may do by itself. Name it under Facts in the summary.</source>
        <translation>Ohne ihr Konto lässt sich nicht sagen, was sie von sich aus darf. Es lässt sich in der Zusammenfassung unter „Angaben“ nennen.</translation>
    </message>
    <message>
        <source>What its account may do before scopes and policies are counted.</source>
        <translation>Was ihr Konto darf, bevor Scopes und Richtlinien zählen.</translation>
    </message>
    <message>
        <source>Not known: the file names no scheme for it.</source>
        <translation>Nicht bekannt: Die Datei nennt dafür kein Schema.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>The account is inactive, so no grant counts.</source>
        <translation>Das Konto ist inaktiv, also zählt keine Gewährung.</translation>
    </message>
    <message>
        <source>Nothing lets it view, so the other grants give nothing.</source>
        <translation>Nichts gewährt ihr Anzeigen, also geben die anderen Gewährungen nichts.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more grants</source>
        <translation>
            <numerusform>%Ln weitere Gewährung</numerusform>
            <numerusform>%Ln weitere Gewährungen</numerusform>
        </translation>
    </message>
    <message>
        <source>No grant of the scheme holds for it.</source>
        <translation>Keine Gewährung des Schemas gilt für sie.</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::AppReachPage</name>
    <message>
        <source>Who acts</source>
        <translation>Wer handelt</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>Von sich aus</translation>
    </message>
    <message>
        <source>As its app user</source>
        <translation>Als eigener App-Benutzer</translation>
    </message>
    <message>
        <source>Through people</source>
        <translation>Über Personen</translation>
    </message>
    <message>
        <source>The best any active person gives it</source>
        <translation>Das Beste, was irgendeine aktive Person ihr gibt</translation>
    </message>
    <message>
        <source>Key, name or label</source>
        <translation>Schlüssel, Name oder Stichwort</translation>
    </message>
    <message>
        <source>Filter projects and spaces by key, name or label</source>
        <translation>Projekte und Bereiche nach Schlüssel, Name oder Stichwort filtern</translation>
    </message>
    <message>
        <source>Only what is thinned</source>
        <translation>Nur Ausgedünntes</translation>
    </message>
    <message>
        <source>Where it reaches</source>
        <translation>Wo sie hinreicht</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Erklären</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrix</translation>
    </message>
    <message>
        <source>projects and spaces</source>
        <translation>Projekte und Bereiche</translation>
    </message>
    <message>
        <source>thinned or blocked</source>
        <translation>ausgedünnt oder blockiert</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln thinned or blocked</source>
        <translation>
            <numerusform>%1 von %Ln ausgedünnt oder blockiert</numerusform>
            <numerusform>%1 von %Ln ausgedünnt oder blockiert</numerusform>
        </translation>
    </message>
    <message>
        <source>once installed: %1</source>
        <translation>nach der Installation: %1</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::AppSummaryPage</name>
    <message>
        <source>What it may do</source>
        <translation>Was sie darf</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>The file does not say which scopes this app declares.</source>
        <translation>Die Datei sagt nicht, welche Scopes diese App deklariert.</translation>
    </message>
    <message>
        <source>It declares no scope.</source>
        <translation>Sie deklariert keinen Scope.</translation>
    </message>
    <message>
        <source>By container</source>
        <translation>Je Container</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrix</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>Von sich aus</translation>
    </message>
    <message>
        <source>once installed, in %1</source>
        <translation>nach der Installation, über %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>über %1</translation>
    </message>
    <message>
        <source>It is disabled, so it reaches nothing, neither by itself nor through people.</source>
        <translation>Sie ist deaktiviert und erreicht daher nichts, weder von sich aus noch über Personen.</translation>
    </message>
    <message>
        <source>A 3LO app has no account of its own. It acts through people alone.</source>
        <translation>Eine 3LO-App hat kein eigenes Konto. Sie handelt allein über Personen.</translation>
    </message>
    <message>
        <source>Through people</source>
        <translation>Über Personen</translation>
    </message>
    <message>
        <source>once installed</source>
        <translation>nach der Installation</translation>
    </message>
    <message>
        <source>the best any active person gives it</source>
        <translation>das Beste, was irgendeine aktive Person ihr gibt</translation>
    </message>
    <message>
        <source>Modules and events</source>
        <translation>Module und Ereignisse</translation>
    </message>
    <message>
        <source>The file holds no descriptor of this app. Import one to see its modules, events and hosts.</source>
        <translation>Die Datei enthält keinen Deskriptor dieser App. Ein importierter zeigt ihre Module, Ereignisse und Hosts.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Still being looked for.</source>
        <translation>Wird noch gesucht.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open</source>
        <translation>
            <numerusform>%Ln offen</numerusform>
            <numerusform>%Ln offen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln accepted</source>
        <translation>
            <numerusform>%Ln akzeptiert</numerusform>
            <numerusform>%Ln akzeptiert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::AppsModel</name>
    <message>
        <source>candidate</source>
        <translation>Kandidat</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>deaktiviert</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Stronger actions are not known in some containers.</source>
        <translation>Stärkere Aktionen sind in manchen Containern nicht bekannt.</translation>
    </message>
    <message>
        <source>No policy can block this app.</source>
        <translation>Keine Richtlinie kann diese App blockieren.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open findings: %1</source>
        <translation>
            <numerusform>%Ln offener Befund: %1</numerusform>
            <numerusform>%Ln offene Befunde: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln findings, accepted</source>
        <translation>
            <numerusform>%Ln Befund, akzeptiert</numerusform>
            <numerusform>%Ln Befunde, akzeptiert</numerusform>
        </translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>changed since</source>
        <translation>seither geändert</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>App</source>
        <translation>App</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>Framework</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>Strongest</source>
        <translation>Stärkste</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>Von sich aus</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Überprüft</translation>
    </message>
    <message>
        <source>The strongest action it has anywhere, by itself or through people.</source>
        <translation>Die stärkste Aktion, die sie irgendwo hat, von sich aus oder über Personen.</translation>
    </message>
    <message>
        <source>In how many containers its own app user can read.</source>
        <translation>In wie vielen Containern ihr eigener App-Benutzer lesen kann.</translation>
    </message>
    <message>
        <source>In how many containers it can read through some person.</source>
        <translation>In wie vielen Containern sie über irgendeine Person lesen kann.</translation>
    </message>
    <message>
        <source>Open findings, those that were accepted left out.</source>
        <translation>Offene Befunde, ohne die akzeptierten.</translation>
    </message>
    <message>
        <source>When it was last reviewed, or that a review is due.</source>
        <translation>Wann sie zuletzt überprüft wurde, oder dass eine Überprüfung fällig ist.</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::AppsPlace</name>
    <message>
        <source>verdicts per container, without issue security and page restrictions</source>
        <translation>Urteile je Container, ohne Vorgangssicherheit und Seitenbeschränkungen</translation>
    </message>
    <message>
        <source>apps</source>
        <translation>Apps</translation>
    </message>
    <message numerus="yes">
        <source>%Ln apps</source>
        <translation>
            <numerusform>%Ln App</numerusform>
            <numerusform>%Ln Apps</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln apps selected</source>
        <translation>
            <numerusform>%Ln App ausgewählt</numerusform>
            <numerusform>%Ln Apps ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1 ausgewählt</translation>
    </message>
    <message>
        <source>Apps</source>
        <translation>Apps</translation>
    </message>
    <message>
        <source>Import descriptor…</source>
        <translation>Deskriptor importieren…</translation>
    </message>
    <message>
        <source>Import a descriptor</source>
        <translation>Deskriptor importieren</translation>
    </message>
    <message>
        <source>This organization has no app yet. A Connect descriptor or a Forge manifest tells what an app could do.</source>
        <translation>Diese Organisation hat noch keine App. Ein Connect-Deskriptor oder ein Forge-Manifest sagt, was eine App könnte.</translation>
    </message>
    <message>
        <source>Name, scope, host or code</source>
        <translation>Name, Scope, Host oder Code</translation>
    </message>
    <message>
        <source>Filter apps by name, key, vendor, scope, host or finding code</source>
        <translation>Apps nach Name, Schlüssel, Anbieter, Scope, Host oder Befundcode filtern</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>Framework</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Strongest</source>
        <translation>Stärkste</translation>
    </message>
    <message>
        <source>Eligible</source>
        <translation>Blockierbar</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Überprüfung</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::BlockAppsDialog</name>
    <message>
        <source>Block apps</source>
        <translation>Apps blockieren</translation>
    </message>
    <message>
        <source>Block apps in %1</source>
        <translation>Apps in %1 blockieren</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 weitere</translation>
    </message>
    <message>
        <source>Name, key or vendor</source>
        <translation>Name, Schlüssel oder Anbieter</translation>
    </message>
    <message>
        <source>Apps to block</source>
        <translation>Zu blockierende Apps</translation>
    </message>
    <message>
        <source>Record in</source>
        <translation>Vermerken in</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Blockieren</translation>
    </message>
    <message>
        <source>Check at least one app and name the policy.</source>
        <translation>Mindestens eine App ankreuzen und die Richtlinie benennen.</translation>
    </message>
    <message>
        <source>a new policy</source>
        <translation>eine neue Richtlinie</translation>
    </message>
    <message>
        <source>No app is installed here.</source>
        <translation>Hier ist keine App installiert.</translation>
    </message>
    <message>
        <source>Check the apps to block.</source>
        <translation>Die zu blockierenden Apps ankreuzen.</translation>
    </message>
    <message>
        <source>They can no longer read, change or delete what is in %1.</source>
        <translation>Sie können nicht mehr lesen, ändern oder löschen, was in %1 ist.</translation>
    </message>
    <message>
        <source>They no longer reach %1 at all.</source>
        <translation>Sie erreichen in %1 gar nichts mehr.</translation>
    </message>
    <message>
        <source>A list of apps needs Atlassian Guard Standard; the file names no such plan.</source>
        <translation>Eine Liste von Apps braucht Atlassian Guard Standard; die Datei nennt keinen solchen Tarif.</translation>
    </message>
    <message>
        <source>The policy stands in a draft and counts once that is published. Gatehouse enforces nothing by itself.</source>
        <translation>Die Richtlinie steht in einem Entwurf und zählt, sobald dieser veröffentlicht ist. Gatehouse setzt selbst nichts durch.</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::BlockAppsModel</name>
    <message>
        <source>no policy can block it</source>
        <translation>keine Richtlinie kann sie blockieren</translation>
    </message>
    <message>
        <source>App</source>
        <translation>App</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Anbieter</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::BlockPane</name>
    <message>
        <source>No app loses content: nothing that is installed reaches anything here.</source>
        <translation>Keine App verliert Inhalte: Nichts Installiertes erreicht hier etwas.</translation>
    </message>
    <message>
        <source>%1 lose content in %2.</source>
        <translation>%1 verlieren Inhalte in %2.</translation>
    </message>
    <message>
        <source>No app gains any.</source>
        <translation>Keine App gewinnt welche.</translation>
    </message>
    <message numerus="yes">
        <source>%n apps gain some.</source>
        <translation>
            <numerusform>%n App gewinnt welche.</numerusform>
            <numerusform>%n Apps gewinnen welche.</numerusform>
        </translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>a notice in place of macros; panels and actions are gone</source>
        <translation>ein Hinweis anstelle von Makros; Panels und Aktionen sind weg</translation>
    </message>
    <message>
        <source>a notice in place of macros</source>
        <translation>ein Hinweis anstelle von Makros</translation>
    </message>
    <message>
        <source>panels and actions are gone</source>
        <translation>Panels und Aktionen sind weg</translation>
    </message>
    <message>
        <source>no difference</source>
        <translation>kein Unterschied</translation>
    </message>
    <message>
        <source>If you choose Block</source>
        <translation>Bei „Blockieren“</translation>
    </message>
    <message>
        <source>Counting what apps would lose…</source>
        <translation>Es wird gezählt, was Apps verlieren würden…</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more may be blocked: it is not known whether policies reach them.</source>
        <translation>
            <numerusform>%n weitere wird vielleicht blockiert: Es ist nicht bekannt, ob Richtlinien sie erreichen.</numerusform>
            <numerusform>%n weitere werden vielleicht blockiert: Es ist nicht bekannt, ob Richtlinien sie erreichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save and show in preview</source>
        <translation>Speichern und in der Vorschau zeigen</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>What apps notice</source>
        <translation>Was Apps bemerken</translation>
    </message>
    <message>
        <source>Read one object</source>
        <translation>Ein Objekt lesen</translation>
    </message>
    <message>
        <source>Lists and searches</source>
        <translation>Listen und Suchen</translation>
    </message>
    <message>
        <source>Create, change, delete</source>
        <translation>Anlegen, Ändern, Löschen</translation>
    </message>
    <message>
        <source>The container itself</source>
        <translation>Der Container selbst</translation>
    </message>
    <message>
        <source>Container lists</source>
        <translation>Containerlisten</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Macros</source>
        <translation>Makros</translation>
    </message>
    <message>
        <source>Macro browser</source>
        <translation>Makro-Browser</translation>
    </message>
    <message>
        <source>Panels and actions</source>
        <translation>Panels und Aktionen</translation>
    </message>
    <message>
        <source>Nothing changes for any app that is installed here.</source>
        <translation>Für keine hier installierte App ändert sich etwas.</translation>
    </message>
    <message>
        <source>Before you publish</source>
        <translation>Vor dem Veröffentlichen</translation>
    </message>
    <message>
        <source>Apps treat a block like an uninstall. An app may delete what it stored for these containers; lifting the block does not bring it back. Licences go on.</source>
        <translation>Apps behandeln eine Blockierung wie eine Deinstallation. Eine App löscht vielleicht, was sie zu diesen Containern gespeichert hat; das Aufheben der Blockierung bringt es nicht zurück. Lizenzen laufen weiter.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>GraphQL, one item</source>
        <translation>GraphQL, ein Eintrag</translation>
    </message>
    <message>
        <source>GraphQL, lists</source>
        <translation>GraphQL, Listen</translation>
    </message>
    <message>
        <source>GraphQL, changes</source>
        <translation>GraphQL, Änderungen</translation>
    </message>
    <message>
        <source>For some apps it is not known: a fact about them is missing.</source>
        <translation>Für manche Apps ist es nicht bekannt: Eine Angabe über sie fehlt.</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::BulkChoiceDialog</name>
    <message>
        <source>Filter by id, key or name</source>
        <translation>Nach ID, Schlüssel oder Name filtern</translation>
    </message>
    <message>
        <source>Nothing is chosen.</source>
        <translation>Nichts ist ausgewählt.</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::BulkChoiceModel</name>
    <message>
        <source>%1 on %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>nicht installiert</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::BulkPage</name>
    <message numerus="yes">
        <source>%n policies</source>
        <translation>
            <numerusform>%n Richtlinie</numerusform>
            <numerusform>%n Richtlinien</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit all of them</source>
        <translation>Alle bearbeiten</translation>
    </message>
    <message>
        <source>each is one step of undo</source>
        <translation>jedes ist ein Schritt beim Rückgängigmachen</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>Aktivieren</translation>
    </message>
    <message>
        <source>They count once the draft is published.</source>
        <translation>Sie zählen, sobald der Entwurf veröffentlicht ist.</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>Deaktivieren</translation>
    </message>
    <message>
        <source>They stay in the list and count in no verdict.</source>
        <translation>Sie bleiben in der Liste und zählen in keinem Urteil.</translation>
    </message>
    <message>
        <source>Add containers…</source>
        <translation>Container hinzufügen…</translation>
    </message>
    <message>
        <source>To every coverage that is a list of containers.</source>
        <translation>Zu jedem Geltungsbereich, der eine Liste von Containern ist.</translation>
    </message>
    <message>
        <source>Take containers off…</source>
        <translation>Container herausnehmen…</translation>
    </message>
    <message>
        <source>Off every coverage that is a list of containers.</source>
        <translation>Aus jedem Geltungsbereich, der eine Liste von Containern ist.</translation>
    </message>
    <message>
        <source>Put apps on lists…</source>
        <translation>Apps auf Listen setzen…</translation>
    </message>
    <message>
        <source>An app on an allowlist keeps its access; one on a blocklist loses it.</source>
        <translation>Eine App auf einer Zulassungsliste behält ihren Zugriff; eine auf einer Blockierliste verliert ihn.</translation>
    </message>
    <message>
        <source>Take apps off lists…</source>
        <translation>Apps von Listen nehmen…</translation>
    </message>
    <message>
        <source>Off an allowlist an app is blocked; off a blocklist it is not.</source>
        <translation>Ohne Zulassungsliste ist eine genannte App blockiert, ohne Blockierliste nicht.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Undo brings them back.</source>
        <translation>„Rückgängig“ bringt sie zurück.</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weiterer</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1 ausgewählt</translation>
    </message>
    <message numerus="yes">
        <source>%n of them are passed over: %1</source>
        <translation>
            <numerusform>%n davon wird übergangen: %1</numerusform>
            <numerusform>%n davon werden übergangen: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Add containers to %1</source>
        <translation>Container zu %1 hinzufügen</translation>
    </message>
    <message>
        <source>Take containers off %1</source>
        <translation>Container aus %1 herausnehmen</translation>
    </message>
    <message>
        <source>their coverage is no list of containers.</source>
        <translation>ihr Geltungsbereich ist keine Liste von Containern.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Container</translation>
    </message>
    <message>
        <source>Put apps on the lists of %1</source>
        <translation>Apps auf die Listen von %1 setzen</translation>
    </message>
    <message>
        <source>Take apps off the lists of %1</source>
        <translation>Apps von den Listen von %1 nehmen</translation>
    </message>
    <message>
        <source>their rule is about all apps and has no list.</source>
        <translation>ihre Regel gilt für alle Apps und hat keine Liste.</translation>
    </message>
    <message>
        <source>Put on</source>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <source>App</source>
        <translation>App</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::CauseRow</name>
    <message>
        <source>Explain this request</source>
        <translation>Diese Anfrage erklären</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::CausesCard</name>
    <message>
        <source>Causes</source>
        <translation>Ursachen</translation>
    </message>
    <message>
        <source>likeliest first; the same number is a tie</source>
        <translation>wahrscheinlichste zuerst; gleiche Nummern heißen gleichauf</translation>
    </message>
    <message>
        <source>likeliest first</source>
        <translation>wahrscheinlichste zuerst</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::ChangesCard</name>
    <message>
        <source>What would lift the block</source>
        <translation>Was die Blockierung aufheben würde</translation>
    </message>
    <message>
        <source>What would allow it</source>
        <translation>Was es erlauben würde</translation>
    </message>
    <message numerus="yes">
        <source>one for each of the %n failing gates</source>
        <translation>
            <numerusform>eine für die %n Schranke, die aufhält</numerusform>
            <numerusform>eine für jede der %n Schranken, die aufhalten</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>any one of these is enough</source>
        <translation>jede einzelne davon genügt</translation>
    </message>
    <message>
        <source>any one of these</source>
        <translation>irgendeine davon</translation>
    </message>
    <message>
        <source>Changes that would allow it</source>
        <translation>Änderungen, die es erlauben würden</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::ChangesModel</name>
    <message>
        <source>Nothing helps.</source>
        <translation>Nichts hilft.</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Schranke</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Who can</source>
        <translation>Wer es kann</translation>
    </message>
    <message>
        <source>Verdict then</source>
        <translation>Urteil danach</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::ChipButton</name>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::ColumnsForm</name>
    <message>
        <source>Needed</source>
        <translation>Nötig</translation>
    </message>
    <message>
        <source>One of these is needed</source>
        <translation>Eines davon ist nötig</translation>
    </message>
    <message>
        <source>not in this table</source>
        <translation>nicht in dieser Tabelle</translation>
    </message>
    <message>
        <source>no text in the first rows</source>
        <translation>kein Text in den ersten Zeilen</translation>
    </message>
    <message>
        <source>as in “%1”</source>
        <translation>wie in „%1“</translation>
    </message>
    <message>
        <source>needed for what is new</source>
        <translation>nötig für Neues</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::CompareDialog</name>
    <message>
        <source>compared with %1</source>
        <translation>verglichen mit %1</translation>
    </message>
    <message>
        <source>Compare versions</source>
        <translation>Versionen vergleichen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::ContainerDetails</name>
    <message>
        <source>Select a project or space to see its details, or several to block apps in them.</source>
        <translation>Ein Projekt oder einen Bereich auswählen, um die Details zu sehen, oder mehrere, um Apps darin zu blockieren.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln containers</source>
        <translation>
            <numerusform>%Ln Container</numerusform>
            <numerusform>%Ln Container</numerusform>
        </translation>
    </message>
    <message>
        <source>they have different ones</source>
        <translation>sie haben verschiedene</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>Owner’s page…</source>
        <translation>Seite für Zuständige…</translation>
    </message>
    <message>
        <source>One page for the people who own it: what policies do to apps here, and whom to ask.</source>
        <translation>Eine Seite für die Zuständigen: was Richtlinien hier mit Apps machen, und wer zu fragen ist.</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Key, name and id on the site</source>
        <translation>Schlüssel, Name und ID auf der Site</translation>
    </message>
    <message>
        <source>Policies that cover it</source>
        <translation>Richtlinien, die für ihn gelten</translation>
    </message>
    <message>
        <source>recorded as active in this file</source>
        <translation>in dieser Datei als aktiv vermerkt</translation>
    </message>
    <message>
        <source>No active policy covers it.</source>
        <translation>Keine aktive Richtlinie gilt für ihn.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrix</translation>
    </message>
    <message>
        <source>Without a scheme it is not known who may read it.</source>
        <translation>Ohne Schema ist nicht bekannt, wer ihn lesen darf.</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identität</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Id on the site</source>
        <translation>ID auf der Site</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Ausgewählt</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 weitere</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Permission scheme</source>
        <translation>Berechtigungsschema</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>not known, so every permission here is not known</source>
        <translation>nicht bekannt, also ist hier keine Berechtigung bekannt</translation>
    </message>
    <message>
        <source>Duplicate…</source>
        <translation>Duplizieren…</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Neu…</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Add role…</source>
        <translation>Rolle hinzufügen…</translation>
    </message>
    <message>
        <source>No role has an actor here.</source>
        <translation>Keine Rolle hat hier einen Akteur.</translation>
    </message>
    <message>
        <source>%1 more roles are not shown</source>
        <translation>%1 weitere Rollen werden nicht gezeigt</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen…</translation>
    </message>
    <message>
        <source>Add an actor to %1</source>
        <translation>Einen Akteur zu %1 hinzufügen</translation>
    </message>
    <message>
        <source>%1 more actors are not shown</source>
        <translation>%1 weitere Akteure werden nicht gezeigt</translation>
    </message>
    <message>
        <source>Remove the empty role</source>
        <translation>Die leere Rolle entfernen</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Stichwörter</translation>
    </message>
    <message>
        <source>Add label…</source>
        <translation>Stichwort hinzufügen…</translation>
    </message>
    <message>
        <source>%1 of %2 active people may read it.</source>
        <translation>%1 von %2 aktiven Personen dürfen ihn lesen.</translation>
    </message>
    <message>
        <source>So may anyone, even without an account.</source>
        <translation>Ebenso jeder, auch ohne Konto.</translation>
    </message>
    <message>
        <source>Reading is granted to whoever is signed in, app users too.</source>
        <translation>Das Lesen ist allen gewährt, die angemeldet sind, auch App-Benutzern.</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::ContainerEditing</name>
    <message numerus="yes">
        <source>%Ln containers</source>
        <translation>
            <numerusform>%Ln Container</numerusform>
            <numerusform>%Ln Container</numerusform>
        </translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Stichwort</translation>
    </message>
    <message>
        <source>New label “%1”</source>
        <translation>Neues Stichwort „%1“</translation>
    </message>
    <message>
        <source>Label %1 “%2”</source>
        <translation>%1 das Stichwort „%2“ geben</translation>
    </message>
    <message>
        <source>Take label “%2” off %1</source>
        <translation>%1 das Stichwort „%2“ nehmen</translation>
    </message>
    <message>
        <source>used by %1</source>
        <translation>verwendet von %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>every permission is not known then</source>
        <translation>danach ist keine Berechtigung bekannt</translation>
    </message>
    <message>
        <source>Find a scheme</source>
        <translation>Schema suchen</translation>
    </message>
    <message>
        <source>Forget the scheme of %1</source>
        <translation>Schema von %1 vergessen</translation>
    </message>
    <message>
        <source>Give %1 scheme %2</source>
        <translation>%1 das Schema %2 geben</translation>
    </message>
    <message>
        <source>Edit scheme</source>
        <translation>Schema bearbeiten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln containers use it; the change holds for all.</source>
        <translation>
            <numerusform>%Ln Container verwendet es; die Änderung gilt für ihn.</numerusform>
            <numerusform>%Ln Container verwenden es; die Änderung gilt für alle.</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit scheme %1</source>
        <translation>Schema %1 bearbeiten</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>Kopie von %1</translation>
    </message>
    <message>
        <source>Duplicate scheme</source>
        <translation>Schema duplizieren</translation>
    </message>
    <message>
        <source>New scheme</source>
        <translation>Neues Schema</translation>
    </message>
    <message>
        <source>%1 uses it from then on, and nothing else.</source>
        <translation>Fortan verwendet von %1, sonst nirgends.</translation>
    </message>
    <message>
        <source>Give %1 the new scheme %2</source>
        <translation>%1 das neue Schema %2 geben</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>New role “%1”</source>
        <translation>Neue Rolle „%1“</translation>
    </message>
    <message>
        <source>Add role %1 to %2</source>
        <translation>Rolle %1 zu %2 hinzufügen</translation>
    </message>
    <message>
        <source>Remove role %1 from %2</source>
        <translation>Rolle %1 aus %2 entfernen</translation>
    </message>
    <message>
        <source>Person, app user or group</source>
        <translation>Person, App-Benutzer oder Gruppe</translation>
    </message>
    <message>
        <source>Make %1 an actor of %2 in %3</source>
        <translation>%1 zum Akteur von %2 in %3 machen</translation>
    </message>
    <message>
        <source>Take %1 out of %2 in %3</source>
        <translation>%1 aus %2 in %3 herausnehmen</translation>
    </message>
    <message>
        <source>Edit group %1</source>
        <translation>Gruppe %1 bearbeiten</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::ContainerFactsDialog</name>
    <message>
        <source>Edit project</source>
        <translation>Projekt bearbeiten</translation>
    </message>
    <message>
        <source>Edit space</source>
        <translation>Bereich bearbeiten</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Id on the site</source>
        <translation>ID auf der Site</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>It needs a key.</source>
        <translation>Ein Schlüssel ist nötig.</translation>
    </message>
    <message>
        <source>Policies name it by its id in the file, which stays as it is.</source>
        <translation>Richtlinien nennen ihn mit seiner ID in der Datei; diese bleibt gleich.</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::ContainerReachModel</name>
    <message>
        <source>Project or space</source>
        <translation>Projekt oder Bereich</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::ContainersModel</name>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>Without a scheme every permission here is not known.</source>
        <translation>Ohne Schema ist hier keine Berechtigung bekannt.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Richtlinien</translation>
    </message>
    <message>
        <source>Apps reading</source>
        <translation>Lesende Apps</translation>
    </message>
    <message>
        <source>Active policies that cover it; the shield says that one of them blocks apps.</source>
        <translation>Aktive Richtlinien, die für ihn gelten; der Schild sagt, dass eine davon Apps blockiert.</translation>
    </message>
    <message>
        <source>How many of the apps installed here read it by themselves.</source>
        <translation>Wie viele der hier installierten Apps ihn von sich aus lesen.</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::ContainersPlace</name>
    <message>
        <source>verdicts per container, without issue security and page restrictions</source>
        <translation>Urteile je Container, ohne Vorgangssicherheit und Seitenbeschränkungen</translation>
    </message>
    <message>
        <source>projects and spaces</source>
        <translation>Projekte und Bereiche</translation>
    </message>
    <message numerus="yes">
        <source>%Ln containers</source>
        <translation>
            <numerusform>%Ln Container</numerusform>
            <numerusform>%Ln Container</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Select one or several projects and spaces first.</source>
        <translation>Zuerst ein Projekt oder einen Bereich oder mehrere auswählen.</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1 ausgewählt</translation>
    </message>
    <message>
        <source>Select one project or space to see the apps that reach it.</source>
        <translation>Ein Projekt oder einen Bereich auswählen, um die Apps zu sehen, die ihn erreichen.</translation>
    </message>
    <message>
        <source>Spaces &amp; projects</source>
        <translation>Bereiche &amp; Projekte</translation>
    </message>
    <message>
        <source>Block apps here…</source>
        <translation>Apps hier blockieren…</translation>
    </message>
    <message>
        <source>No project and no space yet</source>
        <translation>Noch kein Projekt und kein Bereich</translation>
    </message>
    <message>
        <source>This organization file holds none. Open another file to see its projects and spaces.</source>
        <translation>Diese Organisationsdatei enthält keine. Eine andere Datei öffnen, um deren Projekte und Bereiche zu sehen.</translation>
    </message>
    <message>
        <source>Id, key, name or label</source>
        <translation>ID, Schlüssel, Name oder Stichwort</translation>
    </message>
    <message>
        <source>Filter projects and spaces by id, key, name or label</source>
        <translation>Projekte und Bereiche nach ID, Schlüssel, Name oder Stichwort filtern</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>Find a policy</source>
        <translation>Richtlinie suchen</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Stichwort</translation>
    </message>
    <message>
        <source>Find a label</source>
        <translation>Stichwort suchen</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>Find a scheme</source>
        <translation>Schema suchen</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>Gelesen von</translation>
    </message>
    <message>
        <source>Find an app</source>
        <translation>App suchen</translation>
    </message>
    <message>
        <source>Projects and spaces</source>
        <translation>Projekte und Bereiche</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::ContainersTable</name>
    <message>
        <source>Filter by key, name, id, label</source>
        <translation>Nach Schlüssel, Name, ID, Stichwort filtern</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Stichwort</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>ausgewählt</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>nicht ausgewählt</translation>
    </message>
    <message>
        <source>covered by no other policy</source>
        <translation>für die keine andere Richtlinie gilt</translation>
    </message>
    <message>
        <source>Paste a list…</source>
        <translation>Liste einfügen…</translation>
    </message>
    <message>
        <source>Projects and spaces</source>
        <translation>Projekte und Bereiche</translation>
    </message>
    <message>
        <source>projects and spaces</source>
        <translation>Projekte und Bereiche</translation>
    </message>
    <message>
        <source>of this list</source>
        <translation>aus dieser Liste</translation>
    </message>
    <message>
        <source>%1 of %2 chosen</source>
        <translation>%1 von %2 ausgewählt</translation>
    </message>
    <message>
        <source>No projects or spaces</source>
        <translation>Keine Projekte oder Bereiche</translation>
    </message>
    <message>
        <source>The organization has none to choose from.</source>
        <translation>Die Organisation hat keine, die man wählen könnte.</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::ControlsModel</name>
    <message>
        <source>block</source>
        <translation>blockieren</translation>
    </message>
    <message>
        <source>allow</source>
        <translation>erlauben</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>the whole organization</source>
        <translation>die ganze Organisation</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>App access, all apps</source>
        <translation>App-Zugriff, alle Apps</translation>
    </message>
    <message numerus="yes">
        <source>App access, all apps but %n</source>
        <translation>
            <numerusform>App-Zugriff, alle Apps außer %n</numerusform>
            <numerusform>App-Zugriff, alle Apps außer %n</numerusform>
        </translation>
    </message>
    <message>
        <source>App access, %1</source>
        <translation>App-Zugriff, %1</translation>
    </message>
    <message numerus="yes">
        <source>App access, %n apps</source>
        <translation>
            <numerusform>App-Zugriff, %n App</numerusform>
            <numerusform>App-Zugriff, %n Apps</numerusform>
        </translation>
    </message>
    <message>
        <source>allow (nothing is set)</source>
        <translation>erlauben (nichts ist eingestellt)</translation>
    </message>
    <message>
        <source>none is set</source>
        <translation>keiner ist eingestellt</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message numerus="yes">
        <source>%n overrides</source>
        <translation>
            <numerusform>%n Überschreibung</numerusform>
            <numerusform>%n Überschreibungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n overrides active</source>
        <translation>
            <numerusform>%1 von %n Überschreibung aktiv</numerusform>
            <numerusform>%1 von %n Überschreibungen aktiv</numerusform>
        </translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>someone not named</source>
        <translation>jemand Ungenanntes</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Steuerung</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Applies to</source>
        <translation>Gilt für</translation>
    </message>
    <message>
        <source>Overrides</source>
        <translation>Überschreibungen</translation>
    </message>
    <message>
        <source>Updated by</source>
        <translation>Geändert von</translation>
    </message>
    <message>
        <source>the organization but its overrides</source>
        <translation>die Organisation außer ihren Überschreibungen</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::CountButton</name>
    <message>
        <source>%1 %2, %3</source>
        <translation>%1 %2, %3</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::CoverageCard</name>
    <message>
        <source>Coverage</source>
        <translation>Geltungsbereich</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Containers that the policy covers</source>
        <translation>Container, für die die Richtlinie gilt</translation>
    </message>
    <message>
        <source>Created later: %1</source>
        <translation>Später angelegt: %1</translation>
    </message>
    <message>
        <source>Apps blocked</source>
        <translation>Blockierte Apps</translation>
    </message>
    <message>
        <source>Apps named</source>
        <translation>Genannte Apps</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>Containers</source>
        <translation>Container</translation>
    </message>
    <message>
        <source>The platform’s limit. Click to change the figures.</source>
        <translation>Die Grenze der Plattform. Anklicken, um die Zahlen zu ändern.</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::CoverageModel</name>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Stichwörter</translation>
    </message>
    <message>
        <source>Covered by other policies</source>
        <translation>In anderen Richtlinien</translation>
    </message>
    <message>
        <source>Active policies of the shown list, without the one that is edited.</source>
        <translation>Aktive Richtlinien der gezeigten Liste, ohne die bearbeitete.</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::CoverageScreen</name>
    <message>
        <source>Coverage</source>
        <translation>Geltungsbereich</translation>
    </message>
    <message>
        <source>Saving changes the draft. Your sites stay as they are.</source>
        <translation>Speichern ändert den Entwurf. Die Sites bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>The whole organization</source>
        <translation>Die ganze Organisation</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>All %1 of all sites, and every one created later. Nothing is to be chosen.</source>
        <translation>Alle %1 aller Sites und alle später angelegten. Nichts ist auszuwählen.</translation>
    </message>
    <message>
        <source>It covers nothing yet: nothing is chosen. Your sites stay as they are.</source>
        <translation>Sie gilt noch für nichts: Nichts ist ausgewählt. Die Sites bleiben, wie sie sind.</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::CoverageSide</name>
    <message>
        <source>Every container of the chosen products, those created later included.</source>
        <translation>Jeder Container der ausgewählten Produkte, auch die später angelegten.</translation>
    </message>
    <message>
        <source>Not offered by the platform in this policy model: it knows a default of the organization and overrides for single containers.</source>
        <translation>Von der Plattform in diesem Richtlinienmodell nicht angeboten: Es kennt einen Standard der Organisation und Überschreibungen für einzelne Container.</translation>
    </message>
    <message>
        <source>What it covers</source>
        <translation>Wofür sie gilt</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Every project and space, those created later included.</source>
        <translation>Jedes Projekt und jeder Bereich, auch die später angelegten.</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>Projects and spaces</source>
        <translation>Projekte und Bereiche</translation>
    </message>
    <message>
        <source>The chosen ones. Those created later are not covered.</source>
        <translation>Die ausgewählten. Später angelegte sind nicht eingeschlossen.</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Ausgewählt</translation>
    </message>
    <message>
        <source>Created later</source>
        <translation>Später angelegt</translation>
    </message>
    <message>
        <source>The platform does not offer this. It is kept in the file; the run sheet cannot apply it.</source>
        <translation>Die Plattform bietet das nicht an. Es bleibt in der Datei; der Ablaufplan kann es nicht anwenden.</translation>
    </message>
    <message>
        <source>The platform fixes the level once a policy is saved. Applying this means a new policy in the place of the old one.</source>
        <translation>Die Plattform legt die Ebene fest, sobald eine Richtlinie gespeichert ist. Dies anzuwenden heißt: eine neue Richtlinie anstelle der alten.</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 von %3</translation>
    </message>
    <message>
        <source>Over the limits of the platform, which would refuse it: %1</source>
        <translation>Über den Grenzen der Plattform, die es ablehnen würde: %1</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::CoveredContainersModel</name>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::DiagnosisHeader</name>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Möglich</translation>
    </message>
    <message>
        <source>It depends</source>
        <translation>Es kommt darauf an</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>Cause found</source>
        <translation>Ursache gefunden</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::DialogFrame</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::DraftActions</name>
    <message>
        <source>New draft…</source>
        <translation>Neuer Entwurf…</translation>
    </message>
    <message>
        <source>Name and note…</source>
        <translation>Name und Notiz…</translation>
    </message>
    <message>
        <source>Duplicate draft</source>
        <translation>Entwurf duplizieren</translation>
    </message>
    <message>
        <source>Delete draft</source>
        <translation>Entwurf löschen</translation>
    </message>
    <message>
        <source>Publish draft…</source>
        <translation>Entwurf veröffentlichen…</translation>
    </message>
    <message>
        <source>Published versions…</source>
        <translation>Veröffentlichte Versionen…</translation>
    </message>
    <message>
        <source>Limits…</source>
        <translation>Grenzen…</translation>
    </message>
    <message>
        <source>Apps that work together…</source>
        <translation>Apps, die zusammenarbeiten…</translation>
    </message>
    <message>
        <source>Start %1</source>
        <translation>%1 beginnen</translation>
    </message>
    <message>
        <source>Name the draft %1</source>
        <translation>Entwurf %1 benennen</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>%1 duplizieren</translation>
    </message>
    <message>
        <source>Delete the draft %1</source>
        <translation>Entwurf %1 löschen</translation>
    </message>
    <message>
        <source>Deleted the draft %1. Undo brings it back.</source>
        <translation>Entwurf %1 gelöscht. „Rückgängig“ bringt ihn zurück.</translation>
    </message>
    <message>
        <source>Publish %1</source>
        <translation>%1 veröffentlichen</translation>
    </message>
    <message>
        <source>The draft is recorded as active in this file, and the draft itself goes. Nothing is sent to your sites: the run sheet applies it.</source>
        <translation>Der Entwurf wird in dieser Datei als aktiv vermerkt, und der Entwurf selbst entfällt. An die Sites wird nichts gesendet: Der Ablaufplan wendet ihn an.</translation>
    </message>
    <message>
        <source>%1 is recorded as published in this file. The run sheet applies it to your sites.</source>
        <translation>%1 ist in dieser Datei als veröffentlicht vermerkt. Der Ablaufplan wendet es auf die Sites an.</translation>
    </message>
    <message>
        <source>Holds the version: %1</source>
        <translation>Enthält die Version: %1</translation>
    </message>
    <message>
        <source>Start %1 from a published version</source>
        <translation>%1 aus einer veröffentlichten Version beginnen</translation>
    </message>
    <message>
        <source>%1 holds that version. Publishing it restores it.</source>
        <translation>%1 enthält jene Version. Veröffentlichen stellt sie wieder her.</translation>
    </message>
    <message>
        <source>Restore a published version: %1</source>
        <translation>Eine veröffentlichte Version wiederherstellen: %1</translation>
    </message>
    <message>
        <source>The version is recorded as active in this file again; drafts stay as they are. Nothing is sent to your sites: the run sheet applies it.</source>
        <translation>Die Version wird in dieser Datei wieder als aktiv vermerkt; Entwürfe bleiben, wie sie sind. An die Sites wird nichts gesendet: Der Ablaufplan wendet sie an.</translation>
    </message>
    <message>
        <source>restore</source>
        <translation>wiederherstellen</translation>
    </message>
    <message>
        <source>Restored: %1</source>
        <translation>Wiederhergestellt: %1</translation>
    </message>
    <message>
        <source>Restore a published version</source>
        <translation>Eine veröffentlichte Version wiederherstellen</translation>
    </message>
    <message>
        <source>The version is recorded as published in this file again. The run sheet applies it to your sites.</source>
        <translation>Die Version ist in dieser Datei wieder als veröffentlicht vermerkt. Der Ablaufplan wendet sie auf die Sites an.</translation>
    </message>
    <message>
        <source>Change the policy limits</source>
        <translation>Grenzen der Richtlinien ändern</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::DraftFactsDialog</name>
    <message>
        <source>New draft</source>
        <translation>Neuer Entwurf</translation>
    </message>
    <message>
        <source>Name and note</source>
        <translation>Name und Notiz</translation>
    </message>
    <message>
        <source>Start draft</source>
        <translation>Entwurf beginnen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>A draft is a whole policy list of its own. It begins with the list that is shown, and nothing is published before you publish it.</source>
        <translation>Ein Entwurf ist eine ganze eigene Richtlinienliste. Er beginnt mit der gezeigten Liste, und nichts wird veröffentlicht, bevor es ausdrücklich geschieht.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>A draft needs a name.</source>
        <translation>Ein Entwurf braucht einen Namen.</translation>
    </message>
    <message>
        <source>Another draft has this name.</source>
        <translation>Ein anderer Entwurf heißt so.</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::DraftStrip</name>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Show in preview</source>
        <translation>In der Vorschau zeigen</translation>
    </message>
    <message>
        <source>This is what is published. An edit starts a draft; what is published stays as it is.</source>
        <translation>Das ist veröffentlicht. Eine Bearbeitung beginnt einen Entwurf; das Veröffentlichte bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>In this draft the policy is as it is published.</source>
        <translation>In diesem Entwurf ist die Richtlinie so, wie sie veröffentlicht ist.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more edits</source>
        <translation>
            <numerusform>%Ln weitere Bearbeitung</numerusform>
            <numerusform>%Ln weitere Bearbeitungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Not published: %1.</source>
        <translation>Nicht veröffentlicht: %1.</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::DraftSwitcher</name>
    <message>
        <source>Shown</source>
        <translation>Gezeigt</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1	%2</source>
        <translation>%1	%2</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::DraftsModel</name>
    <message>
        <source>the same as what is published</source>
        <translation>dasselbe wie das Veröffentlichte</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Edits</source>
        <translation>Bearbeitungen</translation>
    </message>
    <message>
        <source>What it changes</source>
        <translation>Was er ändert</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::DueDateField</name>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message numerus="yes">
        <source>%Ln months</source>
        <translation>
            <numerusform>%Ln Monat</numerusform>
            <numerusform>%Ln Monate</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::EditorDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::EffectSection</name>
    <message numerus="yes">
        <source>%n pairs of app and container</source>
        <translation>
            <numerusform>%n Paar aus App und Container</numerusform>
            <numerusform>%n Paare aus App und Container</numerusform>
        </translation>
    </message>
    <message>
        <source>It blocks %1.</source>
        <translation>Sie blockiert %1.</translation>
    </message>
    <message>
        <source>It allows %1.</source>
        <translation>Sie erlaubt %1.</translation>
    </message>
    <message>
        <source>In %1 of them nothing is lost: a permission, a scope or another policy denies already.</source>
        <translation>In %1 davon geht nichts verloren: Eine Berechtigung, ein Scope oder eine andere Richtlinie verweigert schon.</translation>
    </message>
    <message>
        <source>In %1 of them nothing changes.</source>
        <translation>In %1 davon ändert sich nichts.</translation>
    </message>
    <message>
        <source>Cells where the verdict is unknown without it: %1.</source>
        <translation>Zellen, in denen das Urteil ohne sie unbekannt ist: %1.</translation>
    </message>
    <message>
        <source>Effect today</source>
        <translation>Wirkung heute</translation>
    </message>
    <message>
        <source>Effect if activated</source>
        <translation>Wirkung nach Aktivierung</translation>
    </message>
    <message>
        <source>Being counted…</source>
        <translation>Wird gezählt…</translation>
    </message>
    <message>
        <source>A cell is one app in one container, by itself; for 3LO apps, through people.</source>
        <translation>Eine Zelle ist eine App in einem Container, von sich aus; bei 3LO-Apps über Personen.</translation>
    </message>
    <message>
        <source>Show in matrix</source>
        <translation>In der Matrix zeigen</translation>
    </message>
    <message>
        <source>apps blocked</source>
        <translation>Apps blockiert</translation>
    </message>
    <message>
        <source>apps allowed</source>
        <translation>Apps erlaubt</translation>
    </message>
    <message>
        <source>containers</source>
        <translation>Container</translation>
    </message>
    <message>
        <source>cells lost</source>
        <translation>Zellen verloren</translation>
    </message>
    <message>
        <source>cells gained</source>
        <translation>Zellen gewonnen</translation>
    </message>
    <message>
        <source>Out of reach, because no policy can block them: %1.</source>
        <translation>Unerreichbar, weil keine Richtlinie sie blockieren kann: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::ExcerptView</name>
    <message>
        <source>The place in the file</source>
        <translation>Die Stelle in der Datei</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::ExplainPlace</name>
    <message>
        <source>No organization is open</source>
        <translation>Keine Organisation ist geöffnet</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Erklären</translation>
    </message>
    <message>
        <source>verdicts per container, without issue security and page restrictions</source>
        <translation>Urteile je Container, ohne Vorgangssicherheit und Seitenbeschränkungen</translation>
    </message>
    <message>
        <source>Open an organization file to ask why an app may or may not do something.</source>
        <translation>Eine Organisationsdatei öffnen, um zu fragen, warum eine App etwas darf oder nicht darf.</translation>
    </message>
    <message>
        <source>Nothing to ask about</source>
        <translation>Nichts, wonach zu fragen wäre</translation>
    </message>
    <message>
        <source>A question needs an app and a project or space; this organization lacks one of them.</source>
        <translation>Eine Frage braucht eine App und ein Projekt oder einen Bereich; dieser Organisation fehlt eines davon.</translation>
    </message>
    <message>
        <source>Keep as scenario</source>
        <translation>Als Szenario behalten</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>Kept as a scenario: %1</source>
        <translation>Als Szenario behalten: %1</translation>
    </message>
    <message>
        <source>%1, not in force; %2</source>
        <comment>Draft February, not in force; verdicts …</comment>
        <translation>%1, nicht in Kraft; %2</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::ExplanationGates</name>
    <message>
        <source>none fails</source>
        <translation>keine hält auf</translation>
    </message>
    <message numerus="yes">
        <source>%n of 5 fail</source>
        <translation>
            <numerusform>%n von 5 hält auf</numerusform>
            <numerusform>%n von 5 halten auf</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 unknown</source>
        <translation>%1, %2 unbekannt</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::ExplanationPane</name>
    <message>
        <source>Admin.</source>
        <comment>Administer, shortened for a button</comment>
        <translation>Verw.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Write: denied</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Erklärung</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation>Schranken</translation>
    </message>
    <message>
        <source>What would allow it</source>
        <translation>Was es erlauben würde</translation>
    </message>
    <message>
        <source>one change for each gate</source>
        <translation>eine Änderung für jede Schranke</translation>
    </message>
    <message>
        <source>What is seen</source>
        <translation>Was zu sehen ist</translation>
    </message>
    <message>
        <source>Show all surfaces</source>
        <translation>Alle Oberflächen zeigen</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Open in Explain</source>
        <translation>In „Erklären“ öffnen</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>Larkspur Forms in FIN</comment>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>Show fewer surfaces</source>
        <translation>Weniger Oberflächen zeigen</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::ExplanationRemedies</name>
    <message>
        <source>then allowed</source>
        <translation>dann erlaubt</translation>
    </message>
    <message>
        <source>then still denied</source>
        <translation>dann weiterhin verweigert</translation>
    </message>
    <message>
        <source>then unknown</source>
        <translation>dann unbekannt</translation>
    </message>
    <message>
        <source>No gate fails. The gates that are unknown name the missing facts.</source>
        <translation>Keine Schranke hält auf. Die unbekannten Schranken nennen die fehlenden Tatsachen.</translation>
    </message>
    <message>
        <source>%1: one of</source>
        <translation>%1: eines von</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>before one remedy</comment>
        <translation>%1:</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::ExplanationVerdict</name>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>Write, as its app user</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Best: %1.</source>
        <translation>Am besten: %1.</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::ExportsModel</name>
    <message>
        <source>signed</source>
        <translation>signiert</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>changed since</source>
        <translation>seitdem geändert</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>nicht da</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signiert</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::FactsCard</name>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::FactsScreen</name>
    <message>
        <source>It counts in every verdict of this list, and is recorded as active in this file once the draft is published.</source>
        <translation>Sie zählt in jedem Urteil dieser Liste und wird in dieser Datei als aktiv vermerkt, sobald der Entwurf veröffentlicht ist.</translation>
    </message>
    <message>
        <source>It was never activated: it counts in no verdict.</source>
        <translation>Sie war nie aktiv: Sie zählt in keinem Urteil.</translation>
    </message>
    <message>
        <source>It is kept as it is and counts in no verdict.</source>
        <translation>Sie bleibt erhalten und zählt in keinem Urteil.</translation>
    </message>
    <message>
        <source>Name and status</source>
        <translation>Name und Status</translation>
    </message>
    <message>
        <source>A policy needs a name.</source>
        <translation>Eine Richtlinie braucht einen Namen.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Saving changes the draft. Your sites stay as they are.</source>
        <translation>Speichern ändert den Entwurf. Die Sites bleiben, wie sie sind.</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::FaultsModel</name>
    <message>
        <source>the whole file</source>
        <translation>die ganze Datei</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Line : col</source>
        <translation>Zeile : Spalte</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::FilterField</name>
    <message>
        <source>Clear the filter</source>
        <translation>Filter zurücksetzen</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::FindingHeader</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::FindingHeadline</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::FindingRow</name>
    <message>
        <source>Accept…</source>
        <translation>Akzeptieren…</translation>
    </message>
    <message>
        <source>Withdraw acceptance</source>
        <translation>Akzeptanz zurückziehen</translation>
    </message>
    <message>
        <source>someone not named</source>
        <translation>jemand Ungenanntes</translation>
    </message>
    <message>
        <source>Accepted by %1 on %2: %3</source>
        <translation>Akzeptiert von %1 am %2: %3</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::FindingsList</name>
    <message>
        <source>No findings.</source>
        <translation>Keine Befunde.</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::FurthestModel</name>
    <message>
        <source>App</source>
        <translation>App</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Strongest</source>
        <translation>Stärkste</translation>
    </message>
    <message>
        <source>Reads by itself</source>
        <translation>Liest von sich aus</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Erlaubt</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Richtlinien</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Überprüft</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>eligible</source>
        <translation>blockierbar</translation>
    </message>
    <message>
        <source>not eligible</source>
        <translation>nicht blockierbar</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>No policy can block this app.</source>
        <translation>Keine Richtlinie kann diese App blockieren.</translation>
    </message>
    <message>
        <source>May read %1 containers by itself, %2 more only through people; %3 more are not known; %4 are of its site and products.</source>
        <translation>Darf %1 Container von sich aus lesen, %2 weitere nur über Personen; %3 weitere sind nicht bekannt; %4 gehören zu ihrer Site und ihren Produkten.</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::GateLine</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::GateRow</name>
    <message>
        <source>Gate %1, %2: %3. %4</source>
        <translation>Schranke %1, %2: %3. %4</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::GatesCard</name>
    <message>
        <source>Gates</source>
        <translation>Schranken</translation>
    </message>
    <message>
        <source>all five are judged</source>
        <translation>alle fünf werden beurteilt</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::GoToButton</name>
    <message>
        <source>Go to anything</source>
        <translation>Zu etwas gehen</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::GrantsModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>gewährt</translation>
    </message>
    <message>
        <source>not granted</source>
        <translation>nicht gewährt</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Wem</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::GroupEditor</name>
    <message>
        <source>Edit group</source>
        <translation>Gruppe bearbeiten</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Find a member</source>
        <translation>Mitglied suchen</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Add member…</source>
        <translation>Mitglied hinzufügen…</translation>
    </message>
    <message>
        <source>Remove members</source>
        <translation>Mitglieder entfernen</translation>
    </message>
    <message>
        <source>Person or app user</source>
        <translation>Person oder App-Benutzer</translation>
    </message>
    <message>
        <source>A group needs a name.</source>
        <translation>Eine Gruppe braucht einen Namen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln members. Whatever is granted to the group holds for them.</source>
        <translation>
            <numerusform>%Ln Mitglied. Was der Gruppe gewährt ist, gilt für es.</numerusform>
            <numerusform>%Ln Mitglieder. Was der Gruppe gewährt ist, gilt für sie.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::GuideWindow</name>
    <message>
        <source>User guide</source>
        <translation>Benutzerhandbuch</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Im Handbuch suchen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::HeaderTexts</name>
    <message>
        <source>No organization</source>
        <translation>Keine Organisation</translation>
    </message>
    <message>
        <source>nothing is open</source>
        <translation>nichts ist geöffnet</translation>
    </message>
    <message>
        <source>captured %1</source>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>capture date not known</source>
        <translation>Stand nicht bekannt</translation>
    </message>
    <message>
        <source>not saved in a file yet</source>
        <translation>noch in keiner Datei gespeichert</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::HistorySection</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>No publication kept in this file changed this policy.</source>
        <translation>Keine in dieser Datei aufbewahrte Veröffentlichung hat diese Richtlinie geändert.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln entries</source>
        <translation>
            <numerusform>%Ln Eintrag</numerusform>
            <numerusform>Alle %Ln Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Published versions…</source>
        <translation>Veröffentlichte Versionen…</translation>
    </message>
    <message>
        <source>someone not named</source>
        <translation>jemand Ungenanntes</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::ImportFilesModel</name>
    <message>
        <source>The same app comes again below; that file counts</source>
        <translation>Dieselbe App kommt weiter unten noch einmal; jene Datei zählt</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::ImportPlace</name>
    <message>
        <source>%1 from %2</source>
        <translation>%1 aus %2</translation>
    </message>
    <message>
        <source>%1 %2 from %3</source>
        <translation>%1 %2 aus %3</translation>
    </message>
    <message>
        <source>%1 %2 of this file</source>
        <translation>%1 %2 dieser Datei</translation>
    </message>
    <message>
        <source>%1 of this file</source>
        <translation>%1 dieser Datei</translation>
    </message>
    <message>
        <source>With the version in the organization file</source>
        <translation>Mit der Version in der Organisationsdatei</translation>
    </message>
    <message>
        <source>With %1</source>
        <translation>Mit %1</translation>
    </message>
    <message>
        <source>With another file…</source>
        <translation>Mit einer anderen Datei…</translation>
    </message>
    <message>
        <source>%1 cannot be compared: %2</source>
        <translation>%1 lässt sich nicht vergleichen: %2</translation>
    </message>
    <message>
        <source>nothing is installed or sent</source>
        <translation>nichts wird installiert oder gesendet</translation>
    </message>
    <message>
        <source>%1 read</source>
        <translation>%1 gelesen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files read</source>
        <translation>
            <numerusform>%Ln Datei gelesen</numerusform>
            <numerusform>%Ln Dateien gelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>The organization has no site yet. Add one to see where the app would reach.</source>
        <translation>Die Organisation hat noch keine Site. Mit einer hinzugefügten Site ist zu sehen, was die App erreichen würde.</translation>
    </message>
    <message>
        <source>Open an organization to see where the app would reach.</source>
        <translation>Eine Organisation öffnen, um zu sehen, was die App erreichen würde.</translation>
    </message>
    <message>
        <source>Gatehouse does not install apps. Consent is given in the product.</source>
        <translation>Gatehouse installiert keine Apps. Zugestimmt wird im Produkt.</translation>
    </message>
    <message>
        <source>%1 What is still listed could not be imported.</source>
        <translation>%1 Was noch aufgeführt ist, konnte nicht importiert werden.</translation>
    </message>
    <message>
        <source>%1 of %2 files are usable. %3</source>
        <translation>%1 von %2 Dateien sind brauchbar. %3</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln apps to the organization file</source>
        <translation>
            <numerusform>%Ln App zur Organisationsdatei hinzufügen</numerusform>
            <numerusform>%Ln Apps zur Organisationsdatei hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Add to the organization file</source>
        <translation>Zur Organisationsdatei hinzufügen</translation>
    </message>
    <message>
        <source>Add the app first, as installed or as a candidate.</source>
        <translation>Zuerst die App hinzufügen, als installiert oder als Kandidat.</translation>
    </message>
    <message>
        <source>No file is usable.</source>
        <translation>Keine Datei ist brauchbar.</translation>
    </message>
    <message>
        <source>Open an organization file with a site first.</source>
        <translation>Zuerst eine Organisationsdatei mit einer Site öffnen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln apps added.</source>
        <translation>
            <numerusform>%Ln App hinzugefügt.</numerusform>
            <numerusform>%Ln Apps hinzugefügt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Summary copied</source>
        <translation>Zusammenfassung kopiert</translation>
    </message>
    <message>
        <source>Import descriptor</source>
        <translation>Deskriptor importieren</translation>
    </message>
    <message>
        <source>Read another file…</source>
        <translation>Weitere Datei lesen…</translation>
    </message>
    <message>
        <source>Import a descriptor</source>
        <translation>Deskriptor importieren</translation>
    </message>
    <message>
        <source>A Connect descriptor (JSON) or a Forge manifest (YAML) tells what an app could do.</source>
        <translation>Ein Connect-Deskriptor (JSON) oder ein Forge-Manifest (YAML) sagt, was eine App könnte.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Dateien auswählen…</translation>
    </message>
    <message>
        <source>Imported files</source>
        <translation>Importierte Dateien</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Record a review…</source>
        <translation>Überprüfung erfassen…</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::ImportSheet</name>
    <message>
        <source>Compare…</source>
        <translation>Vergleichen…</translation>
    </message>
    <message>
        <source>Copy summary</source>
        <translation>Zusammenfassung kopieren</translation>
    </message>
    <message>
        <source>Not installed</source>
        <translation>Nicht installiert</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Kandidat</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Installiert</translation>
    </message>
    <message>
        <source>Working it out…</source>
        <translation>Wird ermittelt…</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::InstallQuestions</name>
    <message>
        <source>%1 · %2, inactive</source>
        <translation>%1 · %2, inaktiv</translation>
    </message>
    <message>
        <source>What the file does not say</source>
        <translation>Was die Datei nicht sagt</translation>
    </message>
    <message>
        <source>Site to add the app to</source>
        <translation>Site, zu der die App hinzugefügt wird</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Installed or under consideration</source>
        <translation>Installiert oder in Erwägung</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Installiert</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Kandidat</translation>
    </message>
    <message>
        <source>Under consideration</source>
        <translation>In Erwägung</translation>
    </message>
    <message>
        <source>It is</source>
        <translation>Sie ist</translation>
    </message>
    <message>
        <source>App user</source>
        <translation>App-Benutzer</translation>
    </message>
    <message>
        <source>Permissions of the new account in %1</source>
        <translation>Berechtigungen des neuen Kontos in %1</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>In %1</translation>
    </message>
    <message>
        <source>Can a policy block it?</source>
        <translation>Kann eine Richtlinie sie blockieren?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Eligible</source>
        <translation>Blockierbar</translation>
    </message>
    <message>
        <source>As now: %1</source>
        <translation>Wie jetzt: %1</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Noch nicht bekannt</translation>
    </message>
    <message>
        <source>A new account</source>
        <translation>Ein neues Konto</translation>
    </message>
    <message>
        <source>Kept to be reviewed. It counts in no verdict.</source>
        <translation>Wird zur Überprüfung aufbewahrt. Zählt in keinem Urteil.</translation>
    </message>
    <message>
        <source>It counts in every verdict from now on.</source>
        <translation>Zählt von nun an in jedem Urteil.</translation>
    </message>
    <message>
        <source>Stays as it is in the file: yes.</source>
        <translation>Bleibt wie in der Datei: ja.</translation>
    </message>
    <message>
        <source>Stays as it is in the file: no.</source>
        <translation>Bleibt wie in der Datei: nein.</translation>
    </message>
    <message>
        <source>The platform makes one at installation; the file gets it then.</source>
        <translation>Die Plattform legt bei der Installation eines an; dann bekommt es auch die Datei.</translation>
    </message>
    <message>
        <source>The platform makes one at installation.</source>
        <translation>Die Plattform legt bei der Installation eines an.</translation>
    </message>
    <message>
        <source>It keeps the permissions that it has in the file.</source>
        <translation>Es behält die Berechtigungen, die es in der Datei hat.</translation>
    </message>
    <message>
        <source>Until it is known, what the app reaches by itself is a range.</source>
        <translation>Bis es bekannt ist, ist die Reichweite der App von sich aus ein Spielraum.</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::LaterAppsModel</name>
    <message>
        <source>Apps installed later</source>
        <translation>Später installierte Apps</translation>
    </message>
    <message>
        <source>An app whose key is not on the list.</source>
        <translation>Eine App, deren Schlüssel nicht auf der Liste steht.</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::LintSection</name>
    <message>
        <source>Being checked…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>No findings.</source>
        <translation>Keine Befunde.</translation>
    </message>
    <message>
        <source>May change verdicts; undo takes it back.</source>
        <translation>Kann Urteile ändern; „Rückgängig“ nimmt es zurück.</translation>
    </message>
    <message>
        <source>Changes no verdict; undo takes it back.</source>
        <translation>Ändert kein Urteil; „Rückgängig“ nimmt es zurück.</translation>
    </message>
    <message>
        <source>Show the container</source>
        <translation>Container zeigen</translation>
    </message>
    <message>
        <source>Show the coverage</source>
        <translation>Geltungsbereich zeigen</translation>
    </message>
    <message>
        <source>Show the rule</source>
        <translation>Regel zeigen</translation>
    </message>
    <message>
        <source>Show the policy</source>
        <translation>Richtlinie zeigen</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::ListRulePage</name>
    <message>
        <source>Default behaviour</source>
        <translation>Standardverhalten</translation>
    </message>
    <message>
        <source>Default of the organization</source>
        <translation>Standard der Organisation</translation>
    </message>
    <message>
        <source>Override of the default</source>
        <translation>Überschreibung des Standards</translation>
    </message>
    <message>
        <source>It holds wherever no override says otherwise.</source>
        <translation>Er gilt, wo keine Überschreibung etwas anderes sagt.</translation>
    </message>
    <message>
        <source>It wins over the default of the organization, in either direction.</source>
        <translation>Sie gewinnt gegen den Standard der Organisation, in beide Richtungen.</translation>
    </message>
    <message>
        <source>Applies to</source>
        <translation>Gilt für</translation>
    </message>
    <message>
        <source>Change coverage…</source>
        <translation>Geltungsbereich ändern…</translation>
    </message>
    <message>
        <source>Compared with published</source>
        <translation>Verglichen mit dem Veröffentlichten</translation>
    </message>
    <message numerus="yes">
        <source>%n allowed</source>
        <translation>
            <numerusform>%n erlaubt</numerusform>
            <numerusform>%n erlaubt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blocked</source>
        <translation>
            <numerusform>%n blockiert</numerusform>
            <numerusform>%n blockiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(%n of them not installed where the rule applies)</source>
        <translation>
            <numerusform>(%n davon nicht installiert, wo die Regel gilt)</numerusform>
            <numerusform>(%n davon nicht installiert, wo die Regel gilt)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blocked if eligible, which is not known</source>
        <translation>
            <numerusform>%n blockiert, falls blockierbar, was nicht bekannt ist</numerusform>
            <numerusform>%n blockiert, falls blockierbar, was nicht bekannt ist</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not named</source>
        <translation>
            <numerusform>%n nicht genannt</numerusform>
            <numerusform>%n nicht genannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be blocked</source>
        <translation>
            <numerusform>%n nicht blockierbar</numerusform>
            <numerusform>%n nicht blockierbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on the list not installed</source>
        <translation>
            <numerusform>%n auf der Liste nicht installiert</numerusform>
            <numerusform>%n auf der Liste nicht installiert</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>No app is installed in this organization.</source>
        <translation>In dieser Organisation ist keine App installiert.</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::Lozenge</name>
    <message>
        <source>Allowed</source>
        <translation>Erlaubt</translation>
    </message>
    <message>
        <source>Denied by policy</source>
        <translation>Von Richtlinie verweigert</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Beyond policy</source>
        <translation>Jenseits der Richtlinien</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>Verweigert</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inaktiv</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::MatrixCorner</name>
    <message numerus="yes">
        <source>%Ln apps</source>
        <translation>
            <numerusform>%Ln App</numerusform>
            <numerusform>%Ln Apps</numerusform>
        </translation>
    </message>
    <message>
        <source>App</source>
        <translation>App</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Reichweite</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::MatrixHeader</name>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>policy gate</source>
        <translation>Richtlinien-Schranke</translation>
    </message>
    <message>
        <source>Created later</source>
        <translation>Später angelegt</translation>
    </message>
    <message>
        <source>Created later, %1 of %2</source>
        <translation>Später angelegt, %1 von %2</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::MatrixLegend</name>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>erlaubt</translation>
    </message>
    <message>
        <source>denied by policy only</source>
        <translation>allein von Richtlinie verweigert</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>verweigert</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>allowed, beyond policy</source>
        <translation>erlaubt, jenseits der Richtlinien</translation>
    </message>
    <message>
        <source>policy blocks</source>
        <translation>Richtlinie blockiert</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>nicht installiert</translation>
    </message>
    <message>
        <source>changed in the draft</source>
        <translation>im Entwurf geändert</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::MatrixView</name>
    <message>
        <source>Matrix of apps and containers</source>
        <translation>Matrix der Apps und Container</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::MembersModel</name>
    <message>
        <source>Member</source>
        <translation>Mitglied</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::Meter</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::ModeBar</name>
    <message>
        <source>Start from</source>
        <translation>Ausgehen von</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Symptom</source>
        <translation>Symptom</translation>
    </message>
    <message>
        <source>You know what somebody sees. Which causes fit?</source>
        <translation>Bekannt ist, was jemand sieht. Welche Ursachen passen?</translation>
    </message>
    <message>
        <source>You know the request. What is the verdict, and why?</source>
        <translation>Bekannt ist die Anfrage. Wie lautet das Urteil, und warum?</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::NextFactCard</name>
    <message>
        <source>What would tell them apart</source>
        <translation>Was sie unterscheiden würde</translation>
    </message>
    <message>
        <source>What you said</source>
        <translation>Was angegeben wurde</translation>
    </message>
    <message>
        <source>What would confirm it</source>
        <translation>Was es bestätigen würde</translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <translation>Jemand anders…</translation>
    </message>
    <message>
        <source>You said: %1</source>
        <translation>Angegeben: %1</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::NothingFound</name>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter zurücksetzen</translation>
    </message>
    <message>
        <source>The filter %1 leaves no %2.</source>
        <translation>Der Filter %1 lässt keine %2 übrig.</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::NoticesDialog</name>
    <message>
        <source>Names only projects and spaces that all active people may see, and no policy.</source>
        <translation>Nennt nur Projekte und Bereiche, die alle aktiven Personen sehen dürfen, und keine Richtlinie.</translation>
    </message>
    <message>
        <source>Names only the chosen projects and spaces, and no policy.</source>
        <translation>Nennt nur die ausgewählten Projekte und Bereiche und keine Richtlinie.</translation>
    </message>
    <message>
        <source>Names only the vendor’s own apps: no project, space, person or policy.</source>
        <translation>Nennt nur die eigenen Apps des Anbieters: kein Projekt, keinen Bereich, keine Person und keine Richtlinie.</translation>
    </message>
    <message>
        <source>Notices about the draft</source>
        <translation>Mitteilungen zum Entwurf</translation>
    </message>
    <message>
        <source>Who is told</source>
        <translation>Wer informiert wird</translation>
    </message>
    <message>
        <source>A name, a team, an address</source>
        <translation>Ein Name, ein Team, eine Adresse</translation>
    </message>
    <message>
        <source>Monday, 9 in the morning</source>
        <translation>Montag, 9 Uhr</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>Wer zu fragen ist</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>The notice</source>
        <translation>Die Mitteilung</translation>
    </message>
    <message>
        <source>The template</source>
        <translation>Die Vorlage</translation>
    </message>
    <message>
        <source>Edit the template</source>
        <translation>Vorlage bearbeiten</translation>
    </message>
    <message>
        <source>Built-in text</source>
        <translation>Eingebauter Text</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Save the template</source>
        <translation>Vorlage speichern</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>every project and space concerned</source>
        <translation>jedes betroffene Projekt und jeder betroffene Bereich</translation>
    </message>
    <message>
        <source>Change the notice for %1</source>
        <translation>Mitteilung ändern: %1</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::OperationsCard</name>
    <message>
        <source>Operations</source>
        <translation>Operationen</translation>
    </message>
    <message>
        <source>Filter by method, path, action</source>
        <translation>Nach Methode, Pfad, Aktion filtern</translation>
    </message>
    <message>
        <source>Outside their class</source>
        <translation>Außerhalb ihrer Klasse</translation>
    </message>
    <message>
        <source>operations</source>
        <translation>Operationen</translation>
    </message>
    <message>
        <source>this filter</source>
        <translation>dieser Filter</translation>
    </message>
    <message>
        <source>%1 of %2 allowed, %3 outside their class</source>
        <translation>%1 von %2 erlaubt, %3 außerhalb ihrer Klasse</translation>
    </message>
    <message>
        <source>%1 of %2 operations</source>
        <translation>%1 von %2 Operationen</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::OperationsModel</name>
    <message>
        <source>whole site</source>
        <translation>ganze Site</translation>
    </message>
    <message>
        <source>outside its class</source>
        <translation>außerhalb ihrer Klasse</translation>
    </message>
    <message>
        <source>Its verdict differs from that of its action.</source>
        <translation>Ihr Urteil weicht von dem ihrer Aktion ab.</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::OrganizationDialog</name>
    <message>
        <source>New organization</source>
        <translation>Neue Organisation</translation>
    </message>
    <message>
        <source>Nothing is read or changed on your sites. The file is written when you save.</source>
        <translation>Auf den Sites wird nichts gelesen oder geändert. Die Datei wird beim Speichern geschrieben.</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Organization settings</source>
        <translation>Organisationseinstellungen</translation>
    </message>
    <message>
        <source>Every verdict of this file follows these settings. Your sites stay as they are.</source>
        <translation>Jedes Urteil dieser Datei richtet sich nach diesen Einstellungen. Die Sites bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::OrganizationForm</name>
    <message>
        <source>Name of the organization</source>
        <translation>Name der Organisation</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Sites</translation>
    </message>
    <message>
        <source>One for each address at which people use Jira or Confluence.</source>
        <translation>Eine für jede Adresse, unter der Jira oder Confluence benutzt wird.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>Plan of the organization</source>
        <translation>Tarif der Organisation</translation>
    </message>
    <message>
        <source>How policies combine</source>
        <translation>Wie Richtlinien zusammenwirken</translation>
    </message>
    <message>
        <source>Choose what your Atlassian Administration shows at Security, Data protection, Data security policy.</source>
        <translation>Das auswählen, was Atlassian Administration unter Security, Data protection, Data security policy zeigt.</translation>
    </message>
    <message>
        <source>What a block takes away</source>
        <translation>Was eine Blockierung wegnimmt</translation>
    </message>
    <message>
        <source>When an app acts for a person</source>
        <translation>Wenn eine App für eine Person handelt</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>More: block level and combination</source>
        <translation>Mehr: Blockierungsebene und Kombination</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::OutOfReachModel</name>
    <message>
        <source>not eligible: the platform lets no policy block it</source>
        <translation>nicht blockierbar: Die Plattform lässt sie von keiner Richtlinie blockieren</translation>
    </message>
    <message>
        <source>not known whether a policy can block it</source>
        <translation>nicht bekannt, ob eine Richtlinie sie blockieren kann</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>App</source>
        <translation>App</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Reads here</source>
        <translation>Liest hier</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::OutlineModel</name>
    <message>
        <source>Chapter, table</source>
        <translation>Kapitel, Tabelle</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::OverridesPage</name>
    <message>
        <source>Default and overrides</source>
        <translation>Standard und Überschreibungen</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>No drafts</source>
        <translation>Keine Entwürfe</translation>
    </message>
    <message>
        <source>An edit starts one; what is published stays as it is until you publish.</source>
        <translation>Eine Bearbeitung beginnt einen; das Veröffentlichte bleibt bis zum Veröffentlichen, wie es ist.</translation>
    </message>
    <message>
        <source>New draft…</source>
        <translation>Neuer Entwurf…</translation>
    </message>
    <message>
        <source>Statements about single apps need Atlassian Guard Standard, and this file names no such plan: they are shown and counted here, and the platform takes only those about all apps.</source>
        <translation>Aussagen über einzelne Apps brauchen Atlassian Guard Standard, und diese Datei nennt keinen solchen Tarif: Sie werden hier gezeigt und zählen hier, und die Plattform nimmt nur solche über alle Apps an.</translation>
    </message>
    <message>
        <source>The platform offers no coverage by product for app access in this model: such a policy is shown here and cannot be applied as it stands.</source>
        <translation>Die Plattform bietet in diesem Modell für App-Zugriff keinen Geltungsbereich nach Produkt an: Eine solche Richtlinie wird hier gezeigt und lässt sich so nicht anwenden.</translation>
    </message>
    <message>
        <source>The more specific statement wins. Publishing on the platform replaces a whole control; its former overrides cannot be fetched back there, so this file keeps them.</source>
        <translation>Die spezifischere Aussage gewinnt. Veröffentlichen auf der Plattform ersetzt eine ganze Steuerung; deren frühere Überschreibungen lassen sich dort nicht zurückholen, daher bewahrt diese Datei sie auf.</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::OverviewPlace</name>
    <message>
        <source>Bring in what you know</source>
        <translation>Bekanntes aufnehmen</translation>
    </message>
    <message>
        <source>This organization has no container and no app yet. Tables bring in containers, people, groups, schemes and apps; descriptors tell what apps ask for.</source>
        <translation>Diese Organisation hat noch keinen Container und keine App. Tabellen bringen Container, Personen, Gruppen, Schemas und Apps; Deskriptoren sagen, was Apps verlangen.</translation>
    </message>
    <message>
        <source>Import tables…</source>
        <translation>Tabellen importieren…</translation>
    </message>
    <message>
        <source>Import descriptors…</source>
        <translation>Deskriptoren importieren…</translation>
    </message>
    <message>
        <source>Changed since the last review</source>
        <translation>Geändert seit der letzten Überprüfung</translation>
    </message>
    <message>
        <source>another version or other scopes than what was reviewed</source>
        <translation>eine andere Version oder andere Scopes als überprüft</translation>
    </message>
    <message>
        <source>No reviewed app is known to have changed.</source>
        <translation>Von keiner überprüften App ist eine Änderung bekannt.</translation>
    </message>
    <message>
        <source>Policies in force</source>
        <translation>Geltende Richtlinien</translation>
    </message>
    <message>
        <source>as recorded in this file</source>
        <translation>wie in dieser Datei vermerkt</translation>
    </message>
    <message>
        <source>No policy is active: nothing is blocked.</source>
        <translation>Keine Richtlinie ist aktiv: Nichts ist blockiert.</translation>
    </message>
    <message>
        <source>Open findings</source>
        <translation>Offene Befunde</translation>
    </message>
    <message>
        <source>Reviews due</source>
        <translation>Fällige Überprüfungen</translation>
    </message>
    <message>
        <source>Not known in this file</source>
        <translation>In dieser Datei nicht bekannt</translation>
    </message>
    <message>
        <source>Apps that reach furthest</source>
        <translation>Apps mit der größten Reichweite</translation>
    </message>
    <message>
        <source>containers it may read × strongest action; outlined: only through people</source>
        <translation>lesbare Container × stärkste Aktion; umrandet: nur über Personen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln weitere</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln apps</source>
        <translation>
            <numerusform>%Ln App</numerusform>
            <numerusform>Alle %Ln Apps</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for findings…</source>
        <translation>Befunde werden gesucht…</translation>
    </message>
    <message numerus="yes">
        <source>No open findings. %Ln apps checked.</source>
        <translation>
            <numerusform>Keine offenen Befunde. %Ln App geprüft.</numerusform>
            <numerusform>Keine offenen Befunde. %Ln Apps geprüft.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 overdue</source>
        <translation>%1 überfällig</translation>
    </message>
    <message>
        <source>No app to review.</source>
        <translation>Keine App zu überprüfen.</translation>
    </message>
    <message>
        <source>Every app is reviewed, and no review is due soon.</source>
        <translation>Jede App ist überprüft, und keine Überprüfung ist bald fällig.</translation>
    </message>
    <message>
        <source>Reach and findings of %1 of %2 apps</source>
        <translation>Reichweite und Befunde von %1 von %2 Apps</translation>
    </message>
    <message>
        <source>not saved in a file yet</source>
        <translation>noch in keiner Datei gespeichert</translation>
    </message>
    <message>
        <source>organization file %1</source>
        <translation>Organisationsdatei %1</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::OwnerPageDialog</name>
    <message>
        <source>Owner’s page of %1</source>
        <translation>Seite für die Zuständigen von %1</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>Wer zu fragen ist</translation>
    </message>
    <message>
        <source>A name, a team, an address</source>
        <translation>Ein Name, ein Team, eine Adresse</translation>
    </message>
    <message>
        <source>Stands on the page below the general answer. Nobody else is named there.</source>
        <translation>Steht auf der Seite unter der allgemeinen Antwort. Sonst wird dort niemand genannt.</translation>
    </message>
    <message>
        <source>What it leaves out</source>
        <translation>Was sie weglässt</translation>
    </message>
    <message>
        <source>Other projects and spaces, people, groups, schemes, drafts and what policies are for.</source>
        <translation>Andere Projekte und Bereiche, Personen, Gruppen, Schemas, Entwürfe und wozu Richtlinien dienen.</translation>
    </message>
    <message>
        <source>Name the policies</source>
        <translation>Richtlinien nennen</translation>
    </message>
    <message>
        <source>The name of a policy may tell what else it protects.</source>
        <translation>Der Name einer Richtlinie kann verraten, was sie sonst noch schützt.</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::PagesView</name>
    <message>
        <source>First pages</source>
        <translation>Erste Seiten</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Seite %1</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::PaperDialog</name>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Save as HTML…</source>
        <translation>Als HTML speichern…</translation>
    </message>
    <message>
        <source>HTML files (*.html)</source>
        <translation>HTML-Dateien (*.html)</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern…</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages A4</source>
        <translation>
            <numerusform>%Ln Seite A4</numerusform>
            <numerusform>%Ln Seiten A4</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied as text.</source>
        <translation>Als Text kopiert.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Als %1 gespeichert.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>An den Drucker gesendet.</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::PaperView</name>
    <message>
        <source>The page as it is printed</source>
        <translation>Die Seite, wie sie gedruckt wird</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::PasteKeysDialog</name>
    <message>
        <source>Paste a list of projects and spaces</source>
        <translation>Liste von Projekten und Bereichen einfügen</translation>
    </message>
    <message>
        <source>Ids, keys or names, one a line or with commas, tabs or semicolons between them. Nothing is chosen before you add it.</source>
        <translation>IDs, Schlüssel oder Namen, einer je Zeile oder mit Kommas, Tabulatoren oder Semikolons dazwischen. Nichts ist ausgewählt, bevor es hinzugefügt wird.</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n gefunden</numerusform>
            <numerusform>%n gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ambiguous: check the ones that are meant</source>
        <translation>
            <numerusform>%n mehrdeutig: das Gemeinte ankreuzen</numerusform>
            <numerusform>%n mehrdeutig: die gemeinten ankreuzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not found</source>
        <translation>
            <numerusform>%n nicht gefunden</numerusform>
            <numerusform>%n nicht gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>the list is too long: its end was not read</source>
        <translation>die Liste ist zu lang: Ihr Ende wurde nicht gelesen</translation>
    </message>
    <message>
        <source>Nothing pasted yet</source>
        <translation>Noch nichts eingefügt</translation>
    </message>
    <message>
        <source>No container is checked.</source>
        <translation>Kein Container ist angekreuzt.</translation>
    </message>
    <message numerus="yes">
        <source>Add %n containers</source>
        <translation>
            <numerusform>%n Container hinzufügen</numerusform>
            <numerusform>%n Container hinzufügen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::PastedModel</name>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>found</source>
        <translation>gefunden</translation>
    </message>
    <message numerus="yes">
        <source>ambiguous: %n containers</source>
        <translation>
            <numerusform>mehrdeutig: %n Container</numerusform>
            <numerusform>mehrdeutig: %n Container</numerusform>
        </translation>
    </message>
    <message>
        <source>no container has this id, key or name</source>
        <translation>kein Container hat diese ID, diesen Schlüssel oder Namen</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>Pasted</source>
        <translation>Eingefügt</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Container</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::PersonPicker</name>
    <message>
        <source>%1 (inactive)</source>
        <translation>%1 (inaktiv)</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>Person suchen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::PlainRulePage</name>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message numerus="yes">
        <source>%n sites</source>
        <translation>
            <numerusform>%n Site</numerusform>
            <numerusform>%n Sites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blocked</source>
        <translation>
            <numerusform>%n blockiert</numerusform>
            <numerusform>%n blockiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be blocked</source>
        <translation>
            <numerusform>%n nicht blockierbar</numerusform>
            <numerusform>%n nicht blockierbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not known</source>
        <translation>
            <numerusform>%n nicht bekannt</numerusform>
            <numerusform>%n nicht bekannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n allowed by a more specific statement</source>
        <translation>
            <numerusform>%n von einer spezifischeren Aussage erlaubt</numerusform>
            <numerusform>%n von einer spezifischeren Aussage erlaubt</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>the block wins</source>
        <translation>die Blockierung gewinnt</translation>
    </message>
    <message>
        <source>the more specific statement wins, else the block</source>
        <translation>die spezifischere Aussage gewinnt, sonst die Blockierung</translation>
    </message>
    <message>
        <source>App access</source>
        <translation>App-Zugriff</translation>
    </message>
    <message>
        <source>Allow app access</source>
        <translation>App-Zugriff erlauben</translation>
    </message>
    <message>
        <source>Block app access</source>
        <translation>App-Zugriff blockieren</translation>
    </message>
    <message>
        <source>Out of reach of this rule</source>
        <translation>Außer Reichweite dieser Regel</translation>
    </message>
    <message>
        <source>To allow or block single apps, the organization needs Atlassian Guard Standard. It is on the free plan.</source>
        <translation>Um einzelne Apps zu erlauben oder zu blockieren, braucht die Organisation Atlassian Guard Standard. Sie hat den Tarif Free.</translation>
    </message>
    <message>
        <source>The default. Scopes and permissions alone decide.</source>
        <translation>Der Standard. Scopes und Berechtigungen allein entscheiden.</translation>
    </message>
    <message>
        <source>Apps reach no issue, page, comment or attachment here. Key, name and settings of the containers stay visible.</source>
        <translation>Apps erreichen hier keinen Vorgang, keine Seite, keinen Kommentar und keinen Anhang. Schlüssel, Name und Einstellungen der Container bleiben sichtbar.</translation>
    </message>
    <message>
        <source>Apps reach nothing here: to them the containers are not there.</source>
        <translation>Apps erreichen hier nichts: Für sie sind die Container nicht da.</translation>
    </message>
    <message>
        <source>A list made before. It is kept in the file and shown as it counts; on the free plan the platform offers no list, so it may not be enforced. %1</source>
        <translation>Eine früher angelegte Liste. Sie bleibt in der Datei und wird gezeigt, wie sie zählt; im Tarif Free bietet die Plattform keine Liste an, daher wird sie vielleicht nicht durchgesetzt. %1</translation>
    </message>
    <message>
        <source>Installed apps</source>
        <translation>Installierte Apps</translation>
    </message>
    <message>
        <source>%1, as their permissions allow</source>
        <translation>%1, wie es ihre Berechtigungen erlauben</translation>
    </message>
    <message>
        <source>Apps installed later</source>
        <translation>Später installierte Apps</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>erlaubt</translation>
    </message>
    <message>
        <source>If another policy blocks</source>
        <translation>Wenn eine andere Richtlinie blockiert</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>blockiert</translation>
    </message>
    <message>
        <source>People see</source>
        <translation>Personen sehen</translation>
    </message>
    <message>
        <source>On the list</source>
        <translation>Auf der Liste</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message numerus="yes">
        <source>%n apps keep their access</source>
        <translation>
            <numerusform>%n App behält ihren Zugriff</numerusform>
            <numerusform>%n Apps behalten ihren Zugriff</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n perhaps</source>
        <translation>
            <numerusform>%n vielleicht</numerusform>
            <numerusform>%n vielleicht</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::PoliciesPlace</name>
    <message>
        <source>New policy</source>
        <translation>Neue Richtlinie</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Richtlinien</translation>
    </message>
    <message>
        <source>%1 of %2 recorded as active in this file</source>
        <translation>%1 von %2 in dieser Datei als aktiv vermerkt</translation>
    </message>
    <message>
        <source>No policies</source>
        <translation>Keine Richtlinien</translation>
    </message>
    <message>
        <source>Apps reach whatever scopes and permissions allow.</source>
        <translation>Apps erreichen, was Scopes und Berechtigungen erlauben.</translation>
    </message>
    <message>
        <source>No organization is open</source>
        <translation>Keine Organisation ist geöffnet</translation>
    </message>
    <message>
        <source>Open an organization file to see its policies.</source>
        <translation>Eine Organisationsdatei öffnen, um ihre Richtlinien zu sehen.</translation>
    </message>
    <message>
        <source>%1 of %2 active in the draft %3</source>
        <translation>%1 von %2 im Entwurf %3 aktiv</translation>
    </message>
    <message>
        <source>The draft is the same as what is published</source>
        <translation>Der Entwurf ist dasselbe wie das Veröffentlichte</translation>
    </message>
    <message>
        <source>Draft holds %1</source>
        <translation>Entwurf enthält %1</translation>
    </message>
    <message>
        <source>Policies as</source>
        <translation>Richtlinien wie</translation>
    </message>
    <message>
        <source>Default and overrides</source>
        <translation>Standard und Überschreibungen</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>No policies in this list</source>
        <translation>Keine Richtlinien in dieser Liste</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::PolicyCommands</name>
    <message numerus="yes">
        <source>%n policies</source>
        <translation>
            <numerusform>%n Richtlinie</numerusform>
            <numerusform>%n Richtlinien</numerusform>
        </translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>Activate %1</source>
        <translation>%1 aktivieren</translation>
    </message>
    <message>
        <source>Deactivate %1</source>
        <translation>%1 deaktivieren</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>Kopie von %1</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>%1 duplizieren</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message>
        <source>Deleted %1. Undo brings it back.</source>
        <translation>%1 gelöscht. „Rückgängig“ bringt sie zurück.</translation>
    </message>
    <message>
        <source>Move %1 up</source>
        <translation>%1 nach oben verschieben</translation>
    </message>
    <message>
        <source>Move %1 down</source>
        <translation>%1 nach unten verschieben</translation>
    </message>
    <message>
        <source>Add %1 to %2</source>
        <translation>%1 zu %2 hinzufügen</translation>
    </message>
    <message>
        <source>Take %1 off %2</source>
        <translation>%1 aus %2 herausnehmen</translation>
    </message>
    <message>
        <source>Put %1 on %2</source>
        <translation>%1 in %2 aufnehmen</translation>
    </message>
    <message>
        <source>The policies are another list by now; they are being checked again.</source>
        <translation>Die Richtlinien sind inzwischen eine andere Liste; sie werden neu geprüft.</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::PolicyDesk</name>
    <message>
        <source>Start %1</source>
        <translation>%1 beginnen</translation>
    </message>
    <message>
        <source>Draft %1</source>
        <translation>Entwurf %1</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::PolicyFlow</name>
    <message>
        <source>Next: coverage</source>
        <translation>Weiter: Geltungsbereich</translation>
    </message>
    <message>
        <source>Back to app access</source>
        <translation>Zurück zum App-Zugriff</translation>
    </message>
    <message>
        <source>Next: app access</source>
        <translation>Weiter: App-Zugriff</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::PolicyLimitsDialog</name>
    <message>
        <source>Policies of the organization</source>
        <translation>Richtlinien der Organisation</translation>
    </message>
    <message>
        <source>Containers of one product on one site, in one policy</source>
        <translation>Container eines Produkts auf einer Site, in einer Richtlinie</translation>
    </message>
    <message>
        <source>Products on sites that the containers of one policy are in</source>
        <translation>Produkte auf Sites, in denen die Container einer Richtlinie liegen</translation>
    </message>
    <message>
        <source>Products on sites of a policy that covers whole products</source>
        <translation>Produkte auf Sites einer Richtlinie, die für ganze Produkte gilt</translation>
    </message>
    <message>
        <source>Apps on one list</source>
        <translation>Apps auf einer Liste</translation>
    </message>
    <message>
        <source>Containers of one override</source>
        <translation>Container einer Überschreibung</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Limits of the platform</source>
        <translation>Grenzen der Plattform</translation>
    </message>
    <message>
        <source>Meters and lint count against these figures. Atlassian changed them before, so they are kept with this organization.</source>
        <translation>Anzeigen und Prüfung zählen gegen diese Zahlen. Atlassian hat sie früher geändert, daher gehören sie zu dieser Organisation.</translation>
    </message>
    <message>
        <source>Additive policies</source>
        <translation>Additive Richtlinien</translation>
    </message>
    <message>
        <source>Default and overrides</source>
        <translation>Standard und Überschreibungen</translation>
    </message>
    <message>
        <source>Take the platform’s figures</source>
        <translation>Zahlen der Plattform übernehmen</translation>
    </message>
    <message>
        <source>%1 (not the policy model of this organization)</source>
        <translation>%1 (nicht das Richtlinienmodell dieser Organisation)</translation>
    </message>
    <message>
        <source>platform: %L1</source>
        <translation>Plattform: %L1</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::PolicyListModel</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>bearbeitet</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <translation>%1, %2, %3, %4</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::PolicyListPanel</name>
    <message>
        <source>Filter policies</source>
        <translation>Richtlinien filtern</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Richtlinien</translation>
    </message>
    <message>
        <source>policies</source>
        <translation>Richtlinien</translation>
    </message>
    <message>
        <source>this filter</source>
        <translation>dieser Filter</translation>
    </message>
    <message>
        <source>The platform’s limit. Click to change the figures.</source>
        <translation>Die Grenze der Plattform. Anklicken, um die Zahlen zu ändern.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln published policies are not in this draft.</source>
        <translation>
            <numerusform>%Ln veröffentlichte Richtlinie ist nicht in diesem Entwurf.</numerusform>
            <numerusform>%Ln veröffentlichte Richtlinien sind nicht in diesem Entwurf.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::PolicyPage</name>
    <message>
        <source>Recorded as active in this file</source>
        <translation>In dieser Datei als aktiv vermerkt</translation>
    </message>
    <message>
        <source>Recorded as inactive in this file: it counts in no verdict</source>
        <translation>In dieser Datei als inaktiv vermerkt: Sie zählt in keinem Urteil</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>Aktivieren</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>Deaktivieren</translation>
    </message>
    <message>
        <source>Active in this draft: it counts once the draft is published</source>
        <translation>In diesem Entwurf aktiv: Sie zählt, sobald der Entwurf veröffentlicht ist</translation>
    </message>
    <message>
        <source>Never activated: it counts in no verdict</source>
        <translation>Nie aktiv gewesen: Sie zählt in keinem Urteil</translation>
    </message>
    <message>
        <source>Inactive in this draft: it counts in no verdict</source>
        <translation>In diesem Entwurf inaktiv: Sie zählt in keinem Urteil</translation>
    </message>
    <message>
        <source>someone not named</source>
        <translation>jemand Ungenanntes</translation>
    </message>
    <message>
        <source>Author %1</source>
        <translation>Von %1 angelegt</translation>
    </message>
    <message>
        <source>Author not known</source>
        <translation>Urheber nicht bekannt</translation>
    </message>
    <message>
        <source>Changed %1 by %2</source>
        <translation>Geändert %1 von %2</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Show in matrix</source>
        <translation>In der Matrix zeigen</translation>
    </message>
    <message>
        <source>Data security policy</source>
        <translation>Datensicherheitsrichtlinie</translation>
    </message>
    <message>
        <source>%1 not published</source>
        <translation>%1 nicht veröffentlicht</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::PolicyScreen</name>
    <message>
        <source>then</source>
        <translation>dann</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Richtlinien</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Save to draft</source>
        <translation>Im Entwurf speichern</translation>
    </message>
    <message>
        <source>New policy</source>
        <translation>Neue Richtlinie</translation>
    </message>
    <message>
        <source>Save and show in preview</source>
        <translation>Speichern und in der Vorschau zeigen</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::PolicySidePane</name>
    <message>
        <source>Lint</source>
        <translation>Prüfung</translation>
    </message>
    <message numerus="yes">
        <source>%Ln findings elsewhere</source>
        <translation>
            <numerusform>%Ln Befund anderswo</numerusform>
            <numerusform>%Ln Befunde anderswo</numerusform>
        </translation>
    </message>
    <message>
        <source>Lint elsewhere</source>
        <translation>Prüfung anderswo</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::PreviewFilterLine</name>
    <message>
        <source>Filter apps, containers</source>
        <translation>Apps, Container filtern</translation>
    </message>
    <message>
        <source>Kind of change</source>
        <translation>Art der Änderung</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>Gained</source>
        <translation>Gewonnen</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Gruppieren nach</translation>
    </message>
    <message>
        <source>container</source>
        <translation>Container</translation>
    </message>
    <message>
        <source>app</source>
        <translation>App</translation>
    </message>
    <message>
        <source>Acts as</source>
        <translation>Handelt als</translation>
    </message>
    <message>
        <source>app user</source>
        <translation>App-Benutzer</translation>
    </message>
    <message>
        <source>any person</source>
        <translation>irgendeine Person</translation>
    </message>
    <message>
        <source>for a person…</source>
        <translation>für eine Person…</translation>
    </message>
    <message>
        <source>in a person’s browser…</source>
        <translation>im Browser einer Person…</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::PreviewPane</name>
    <message>
        <source>What follows</source>
        <translation>Was folgt</translation>
    </message>
    <message>
        <source>Being worked out…</source>
        <translation>Wird ermittelt…</translation>
    </message>
    <message>
        <source>Edits</source>
        <translation>Bearbeitungen</translation>
    </message>
    <message>
        <source>Apps that belong together</source>
        <translation>Apps, die zusammengehören</translation>
    </message>
    <message>
        <source>What people will miss</source>
        <translation>Was Personen vermissen werden</translation>
    </message>
    <message>
        <source>No panel, action, field, page or macro vanishes.</source>
        <translation>Kein Panel, keine Aktion, kein Feld, keine Seite und kein Makro verschwindet.</translation>
    </message>
    <message>
        <source>What comes back</source>
        <translation>Was zurückkommt</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>None is sent.</source>
        <translation>Keines wird gesendet.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sent, one for each app and container</source>
        <translation>
            <numerusform>%Ln gesendet, eines je App und Container</numerusform>
            <numerusform>%Ln gesendet, eines je App und Container</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln restored: not sent by the platform</source>
        <translation>
            <numerusform>%Ln wiederhergestellt: von der Plattform nicht gesendet</numerusform>
            <numerusform>%Ln wiederhergestellt: von der Plattform nicht gesendet</numerusform>
        </translation>
    </message>
    <message>
        <source>Created later</source>
        <translation>Später angelegt</translation>
    </message>
    <message>
        <source>Whose work changes</source>
        <translation>Wessen Arbeit sich ändert</translation>
    </message>
    <message>
        <source>%1 of %2 people</source>
        <translation>%1 von %2 Personen</translation>
    </message>
    <message>
        <source>Lint</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>No findings about the policies of this draft.</source>
        <translation>Keine Befunde zu den Richtlinien dieses Entwurfs.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weiterer</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::PreviewPlace</name>
    <message>
        <source>published and draft, verdicts per container, without issue security and page restrictions</source>
        <translation>veröffentlicht und Entwurf, Urteile je Container, ohne Vorgangssicherheit und Seitenbeschränkungen</translation>
    </message>
    <message>
        <source>No organization is open</source>
        <translation>Keine Organisation ist geöffnet</translation>
    </message>
    <message>
        <source>Open an organization file to compare a draft with what is published.</source>
        <translation>Eine Organisationsdatei öffnen, um einen Entwurf mit dem Veröffentlichten zu vergleichen.</translation>
    </message>
    <message>
        <source>No draft yet</source>
        <translation>Noch kein Entwurf</translation>
    </message>
    <message>
        <source>Edits of policies are made in a draft. Its consequences are shown here before anything is published.</source>
        <translation>Richtlinien werden in einem Entwurf bearbeitet. Seine Folgen sind hier zu sehen, bevor etwas veröffentlicht wird.</translation>
    </message>
    <message>
        <source>Start a draft</source>
        <translation>Entwurf beginnen</translation>
    </message>
    <message>
        <source>The published policies are shown</source>
        <translation>Die veröffentlichten Richtlinien werden gezeigt</translation>
    </message>
    <message>
        <source>Choose a draft to see what it would change.</source>
        <translation>Einen Entwurf auswählen, um zu sehen, was er ändern würde.</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 zeigen</translation>
    </message>
    <message>
        <source>changed cells</source>
        <translation>geänderte Zellen</translation>
    </message>
    <message>
        <source>this filter</source>
        <translation>dieser Filter</translation>
    </message>
    <message>
        <source>%1 in %2, %3</source>
        <translation>%1 in %2, %3</translation>
    </message>
    <message>
        <source>Export the changed cells as CSV</source>
        <translation>Geänderte Zellen als CSV exportieren</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Deletes the draft. Undo brings it back.</source>
        <translation>Löscht den Entwurf. „Rückgängig“ bringt ihn zurück.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Changed cells written to %1</source>
        <translation>Geänderte Zellen geschrieben nach %1</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::PreviewSentence</name>
    <message numerus="yes">
        <source>in %Ln containers</source>
        <translation>
            <numerusform>in %Ln Container</numerusform>
            <numerusform>in %Ln Containern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln apps lose access</source>
        <translation>
            <numerusform>%Ln App verliert Zugriff</numerusform>
            <numerusform>%Ln Apps verlieren Zugriff</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln apps gain access</source>
        <translation>
            <numerusform>%Ln App gewinnt Zugriff</numerusform>
            <numerusform>%Ln Apps gewinnen Zugriff</numerusform>
        </translation>
    </message>
    <message>
        <source>The draft is the same as published.</source>
        <translation>Der Entwurf ist dasselbe wie das Veröffentlichte.</translation>
    </message>
    <message>
        <source>No app loses or gains access.</source>
        <translation>Keine App verliert oder gewinnt Zugriff.</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln apps gain it</source>
        <translation>
            <numerusform>%Ln App gewinnt ihn</numerusform>
            <numerusform>%Ln Apps gewinnen ihn</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 cells change.</source>
        <translation>%1 von %2 Zellen ändern sich.</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::PreviewTree</name>
    <message>
        <source>Changed cells</source>
        <translation>Geänderte Zellen</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::PreviewTreeModel</name>
    <message>
        <source>Container, app</source>
        <translation>Container, App</translation>
    </message>
    <message>
        <source>App, container</source>
        <translation>App, Container</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Lost, other</source>
        <translation>Verloren, anderes</translation>
    </message>
    <message>
        <source>Gained</source>
        <translation>Gewonnen</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::ProductsModel</name>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Containers today</source>
        <translation>Container heute</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::PublishDialog</name>
    <message>
        <source>Publish</source>
        <translation>Veröffentlichen</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weiterer</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>These policies are the same as those that are published.</source>
        <translation>Diese Richtlinien sind dieselben wie die veröffentlichten.</translation>
    </message>
    <message>
        <source>What may be lost</source>
        <translation>Was verloren gehen kann</translation>
    </message>
    <message>
        <source>Being counted…</source>
        <translation>Wird gezählt…</translation>
    </message>
    <message>
        <source>Apps treat a block like an uninstall: a blocked app may delete what it stored for these containers. Restoring an older version gives access back, not data. Searches lag for a while. Licences and their bills go on.</source>
        <translation>Apps behandeln eine Blockierung wie eine Deinstallation: Eine blockierte App löscht vielleicht, was sie zu diesen Containern gespeichert hat. Eine ältere Version wiederherzustellen gibt Zugriff zurück, keine Daten. Suchen hinken eine Weile hinterher. Lizenzen und ihre Rechnungen laufen weiter.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Published by</source>
        <translation>Veröffentlicht von</translation>
    </message>
    <message>
        <source>Apps lose access. To confirm, type: %1</source>
        <translation>Apps verlieren Zugriff. Zum Bestätigen eingeben: %1</translation>
    </message>
    <message>
        <source>There is nothing to publish.</source>
        <translation>Es gibt nichts zu veröffentlichen.</translation>
    </message>
    <message>
        <source>What may be lost is being counted.</source>
        <translation>Was verloren gehen kann, wird gezählt.</translation>
    </message>
    <message>
        <source>Publishing needs a reason.</source>
        <translation>Veröffentlichen braucht einen Grund.</translation>
    </message>
    <message>
        <source>Publishing needs the person who bears it.</source>
        <translation>Veröffentlichen braucht die Person, die es verantwortet.</translation>
    </message>
    <message>
        <source>Type the words above to confirm.</source>
        <translation>Zum Bestätigen die Wörter oben eingeben.</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::PublishFooter</name>
    <message>
        <source>Run sheet…</source>
        <translation>Ablaufplan…</translation>
    </message>
    <message>
        <source>Notices…</source>
        <translation>Mitteilungen…</translation>
    </message>
    <message>
        <source>If you publish</source>
        <translation>Beim Veröffentlichen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln edits are recorded as active in this file; the run sheet applies them to the organization.</source>
        <translation>
            <numerusform>%Ln Bearbeitung wird in dieser Datei als aktiv vermerkt; der Ablaufplan wendet sie auf die Organisation an.</numerusform>
            <numerusform>%Ln Bearbeitungen werden in dieser Datei als aktiv vermerkt; der Ablaufplan wendet sie auf die Organisation an.</numerusform>
        </translation>
    </message>
    <message>
        <source>Then blocked apps may delete what they stored, and a roll-back restores access, not data. Searches lag for a while. Licences go on.</source>
        <translation>Danach löschen blockierte Apps vielleicht, was sie gespeichert haben, und ein Zurücknehmen stellt Zugriff wieder her, keine Daten. Suchen hinken eine Weile hinterher. Lizenzen laufen weiter.</translation>
    </message>
    <message>
        <source>Nothing is to be published: the draft is the same as published.</source>
        <translation>Nichts ist zu veröffentlichen: Der Entwurf ist dasselbe wie das Veröffentlichte.</translation>
    </message>
    <message numerus="yes">
        <source>Publish %Ln edits…</source>
        <translation>
            <numerusform>%Ln veröffentlichen…</numerusform>
            <numerusform>%Ln veröffentlichen…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::QuestionBar</name>
    <message>
        <source>Why can’t</source>
        <translation>Warum darf nicht</translation>
    </message>
    <message>
        <source>in</source>
        <translation>in</translation>
    </message>
    <message>
        <source>as its app user</source>
        <translation>als eigener App-Benutzer</translation>
    </message>
    <message>
        <source>for them</source>
        <translation>für sie</translation>
    </message>
    <message>
        <source>in their browser</source>
        <translation>in ihrem Browser</translation>
    </message>
    <message>
        <source>for any person</source>
        <translation>für irgendeine Person</translation>
    </message>
    <message>
        <source>as anonymous</source>
        <translation>anonym</translation>
    </message>
    <message>
        <source>for</source>
        <translation>für</translation>
    </message>
    <message>
        <source>acting</source>
        <translation>handelnd</translation>
    </message>
    <message>
        <source>do this</source>
        <translation>dies tun</translation>
    </message>
    <message>
        <source>use this operation</source>
        <translation>diese Operation verwenden</translation>
    </message>
    <message>
        <source>Ask for an action</source>
        <translation>Nach einer Aktion fragen</translation>
    </message>
    <message>
        <source>Ask for one operation…</source>
        <translation>Nach einer Operation fragen…</translation>
    </message>
    <message>
        <source>Who asks does not count in this way of acting.</source>
        <translation>Wer fragt, zählt bei dieser Art zu handeln nicht.</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::QuestionPage</name>
    <message>
        <source>Keep as scenario…</source>
        <translation>Als Szenario behalten…</translation>
    </message>
    <message>
        <source>Checks this question again with every change of policies.</source>
        <translation>Prüft diese Frage bei jeder Änderung der Richtlinien erneut.</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::QuickOpen</name>
    <message>
        <source>Name, key or id</source>
        <translation>Name, Schlüssel oder ID</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::ReachCells</name>
    <message>
        <source>%1 by policy</source>
        <translation>%1 durch Richtlinie</translation>
    </message>
    <message>
        <source>no scope</source>
        <translation>kein Scope</translation>
    </message>
    <message>
        <source>none taken</source>
        <translation>nichts genommen</translation>
    </message>
    <message>
        <source>%1: %2 of %3, %4</source>
        <translation>%1: %2 von %3, %4</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::ReachModel</name>
    <message>
        <source>not installed yet</source>
        <translation>noch nicht installiert</translation>
    </message>
    <message>
        <source>App</source>
        <translation>App</translation>
    </message>
    <message>
        <source>Reads it as</source>
        <translation>Liest ihn als</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>Von sich aus</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Through people</source>
        <translation>Über Personen</translation>
    </message>
    <message>
        <source>View, read, write, delete, administer, from the left.</source>
        <translation>Anzeigen, Lesen, Schreiben, Löschen, Verwalten, von links.</translation>
    </message>
    <message>
        <source>What lets it read, or keeps it out: scope, app user, people’s permissions, policy.</source>
        <translation>Was sie lesen lässt oder fernhält: Scope, App-Benutzer, Berechtigungen der Personen, Richtlinie.</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::ReachPanel</name>
    <message>
        <source>Who reaches it</source>
        <translation>Wer ihn erreicht</translation>
    </message>
    <message>
        <source>App, vendor or key</source>
        <translation>App, Anbieter oder Schlüssel</translation>
    </message>
    <message>
        <source>Filter the apps by name, vendor or key</source>
        <translation>Apps nach Name, Anbieter oder Schlüssel filtern</translation>
    </message>
    <message>
        <source>Reads it</source>
        <translation>Liest ihn</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Apps that are installed for it</source>
        <translation>Apps, die dafür installiert sind</translation>
    </message>
    <message>
        <source>Explain why</source>
        <translation>Grund erklären</translation>
    </message>
    <message>
        <source>Show in effective access</source>
        <translation>In „Effektiver Zugriff“ zeigen</translation>
    </message>
    <message>
        <source>Show the app</source>
        <translation>App zeigen</translation>
    </message>
    <message>
        <source>What to do with the selected app</source>
        <translation>Was mit der ausgewählten App zu tun ist</translation>
    </message>
    <message>
        <source>No app is installed for its site and product.</source>
        <translation>Für diese Site und dieses Produkt ist keine App installiert.</translation>
    </message>
    <message>
        <source>apps</source>
        <translation>Apps</translation>
    </message>
    <message>
        <source>this filter</source>
        <translation>dieser Filter</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::ReadingForm</name>
    <message>
        <source>%1 (big endian)</source>
        <translation>%1 (Big Endian)</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Choose what it holds</source>
        <translation>Auswählen, was sie enthält</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Trennzeichen</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>The first row names the columns</source>
        <translation>Die erste Zeile nennt die Spalten</translation>
    </message>
    <message>
        <source>Where a row does not say it:</source>
        <translation>Wo eine Zeile es nicht sagt:</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>Framework</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::RecentRow</name>
    <message>
        <source>%1, file is gone</source>
        <translation>%1, die Datei ist weg</translation>
    </message>
    <message>
        <source>file is gone</source>
        <translation>die Datei ist weg</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove %1 from the list</source>
        <translation>%1 aus der Liste entfernen</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::RefusedPage</name>
    <message>
        <source>Fault 1 in the file</source>
        <translation>Fehler 1 in der Datei</translation>
    </message>
    <message numerus="yes">
        <source>The file was not opened: %n faults</source>
        <translation>
            <numerusform>Die Datei wurde nicht geöffnet: %n Fehler</numerusform>
            <numerusform>Die Datei wurde nicht geöffnet: %n Fehler</numerusform>
        </translation>
    </message>
    <message>
        <source>all faults are listed</source>
        <translation>alle Fehler sind aufgeführt</translation>
    </message>
    <message>
        <source>the first faults are listed</source>
        <translation>die ersten Fehler sind aufgeführt</translation>
    </message>
    <message>
        <source>%1 stays open, unchanged</source>
        <translation>%1 bleibt unverändert geöffnet</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu einlesen</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Andere Datei auswählen…</translation>
    </message>
    <message>
        <source>Copy faults</source>
        <translation>Fehler kopieren</translation>
    </message>
    <message>
        <source>Same check on the command line:</source>
        <translation>Dieselbe Prüfung auf der Befehlszeile:</translation>
    </message>
    <message>
        <source>Fault %1 in the file</source>
        <translation>Fehler %1 in der Datei</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::ReplyPane</name>
    <message>
        <source>Reply copied</source>
        <translation>Antwort kopiert</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>Befehl kopieren</translation>
    </message>
    <message>
        <source>Command line copied</source>
        <translation>Befehlszeile kopiert</translation>
    </message>
    <message>
        <source>Copy the whole explanation</source>
        <translation>Ganze Erklärung kopieren</translation>
    </message>
    <message>
        <source>What is seen</source>
        <translation>Was zu sehen ist</translation>
    </message>
    <message>
        <source>Explanation copied</source>
        <translation>Erklärung kopiert</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::ReplySection</name>
    <message>
        <source>Reply to paste</source>
        <translation>Antwort zum Einfügen</translation>
    </message>
    <message>
        <source>Leave out what they may not see</source>
        <translation>Weglassen, was die fragende Person nicht sehen darf</translation>
    </message>
    <message>
        <source>for the person asking</source>
        <translation>für die fragende Person</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message numerus="yes">
        <source>%n policy names are left out</source>
        <translation>
            <numerusform>%n Richtlinienname wird weggelassen</numerusform>
            <numerusform>%n Richtliniennamen werden weggelassen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::ReportOptions</name>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Richtlinien</translation>
    </message>
    <message>
        <source>Judged on</source>
        <translation>Beurteilt am</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <source>Leave out names of</source>
        <translation>Namen weglassen von</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Projects and spaces</source>
        <translation>Projekte und Bereiche</translation>
    </message>
    <message>
        <source>Vendors and their apps</source>
        <translation>Anbieter und ihre Apps</translation>
    </message>
    <message>
        <source>They get numbers that are the same in every chapter and format. Notes and other free texts are left out too, because they may hold names.</source>
        <translation>Sie bekommen Nummern, die in jedem Kapitel und Format dieselben sind. Notizen und andere freie Texte werden ebenfalls weggelassen, weil sie Namen enthalten können.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>%1: choose a file</source>
        <translation>%1: Datei wählen</translation>
    </message>
    <message>
        <source>Without it</source>
        <translation>Ohne</translation>
    </message>
    <message>
        <source>Changes since</source>
        <translation>Änderungen seit</translation>
    </message>
    <message>
        <source>An earlier file of this organization; its differences are a chapter.</source>
        <translation>Eine frühere Datei dieser Organisation; ihre Unterschiede sind ein Kapitel.</translation>
    </message>
    <message>
        <source>Sign with</source>
        <translation>Signieren mit</translation>
    </message>
    <message>
        <source>An Ed25519 key in PEM form. It is read when the report is written and kept nowhere.</source>
        <translation>Ein Ed25519-Schlüssel in PEM-Form. Er wird gelesen, wenn der Bericht geschrieben wird, und nirgends aufbewahrt.</translation>
    </message>
    <message>
        <source>nothing compared</source>
        <translation>nichts verglichen</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>nicht signiert</translation>
    </message>
    <message>
        <source>as published</source>
        <translation>wie veröffentlicht</translation>
    </message>
    <message>
        <source>draft %1</source>
        <translation>Entwurf %1</translation>
    </message>
    <message>
        <source>day of the facts, %1</source>
        <translation>Stand, %1</translation>
    </message>
    <message>
        <source>no day: what ends counts as ended</source>
        <translation>kein Tag: Was endet, zählt als beendet</translation>
    </message>
    <message>
        <source>today, %1</source>
        <translation>heute, %1</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::ReportsPlace</name>
    <message>
        <source>%1 of %2 apps judged</source>
        <translation>%1 von %2 Apps beurteilt</translation>
    </message>
    <message>
        <source>%1 of %2 rows written</source>
        <translation>%1 von %2 Zeilen geschrieben</translation>
    </message>
    <message>
        <source>Choose a chapter at least.</source>
        <translation>Wählen Sie mindestens ein Kapitel.</translation>
    </message>
    <message>
        <source>Save the organization first: a signature names the hash of its file.</source>
        <translation>Speichern Sie zuerst die Organisation: Eine Signatur nennt den Hash ihrer Datei.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the report</source>
        <translation>Bericht schreiben</translation>
    </message>
    <message>
        <source>Folder of tables (*)</source>
        <translation>Ordner mit Tabellen (*)</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation>%1-Dateien (*.%2)</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Der Bericht wird geschrieben</translation>
    </message>
    <message>
        <source>%1 is written, %2</source>
        <translation>%1 ist geschrieben, %2</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>evidence to file, to send and to verify</source>
        <translation>Belege zum Ablegen, Senden und Prüfen</translation>
    </message>
    <message>
        <source>Earlier file to compare with</source>
        <translation>Frühere Datei zum Vergleichen</translation>
    </message>
    <message>
        <source>Key to sign with</source>
        <translation>Schlüssel zum Signieren</translation>
    </message>
    <message>
        <source>No organization is open</source>
        <translation>Keine Organisation ist geöffnet</translation>
    </message>
    <message>
        <source>Open an organization file to write a report about it.</source>
        <translation>Öffnen Sie eine Organisationsdatei, um einen Bericht über sie zu schreiben.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Write the report to a file</source>
        <translation>Den Bericht in eine Datei schreiben</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>First pages</source>
        <translation>Erste Seiten</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>Was er enthält</translation>
    </message>
    <message>
        <source>What the report holds</source>
        <translation>Was der Bericht enthält</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Written before</source>
        <translation>Früher geschrieben</translation>
    </message>
    <message>
        <source>Copy the hash</source>
        <translation>Hash kopieren</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Reports written before</source>
        <translation>Früher geschriebene Berichte</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
    <message>
        <source>Reports that were written here are listed with their hash.</source>
        <translation>Berichte, die hier geschrieben wurden, stehen hier mit ihrem Hash.</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::ReviewActions</name>
    <message>
        <source>Accept a finding of %1</source>
        <translation>Einen Befund von %1 akzeptieren</translation>
    </message>
    <message>
        <source>Withdraw the acceptance of a finding of %1</source>
        <translation>Akzeptanz eines Befunds von %1 zurückziehen</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::ReviewDialog</name>
    <message>
        <source>Review app</source>
        <translation>App überprüfen</translation>
    </message>
    <message>
        <source>Record review</source>
        <translation>Überprüfung erfassen</translation>
    </message>
    <message>
        <source>Review %1</source>
        <translation>%1 überprüfen</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>version not known</source>
        <translation>Version nicht bekannt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln scopes</source>
        <translation>
            <numerusform>%Ln Scope</numerusform>
            <numerusform>%Ln Scopes</numerusform>
        </translation>
    </message>
    <message>
        <source>scopes not known</source>
        <translation>Scopes nicht bekannt</translation>
    </message>
    <message>
        <source>What is reviewed: %1, %2.</source>
        <translation>Was überprüft wird: %1, %2.</translation>
    </message>
    <message>
        <source>No review of this app is recorded yet.</source>
        <translation>Noch keine Überprüfung dieser App ist erfasst.</translation>
    </message>
    <message>
        <source>Last review: %1, %2.</source>
        <translation>Letzte Überprüfung: %1, %2.</translation>
    </message>
    <message>
        <source>No change of version or scopes is known since.</source>
        <translation>Seither ist keine Änderung von Version oder Scopes bekannt.</translation>
    </message>
    <message>
        <source>Since then: %1.</source>
        <translation>Seither: %1.</translation>
    </message>
    <message>
        <source>No open findings.</source>
        <translation>Keine offenen Befunde.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open findings</source>
        <translation>
            <numerusform>%Ln offener Befund</numerusform>
            <numerusform>%Ln offene Befunde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln weitere</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Genehmigen</translation>
    </message>
    <message>
        <source>It may stay as it is, until the next review.</source>
        <translation>Sie darf bis zur nächsten Überprüfung bleiben, wie sie ist.</translation>
    </message>
    <message>
        <source>Restrict</source>
        <translation>Einschränken</translation>
    </message>
    <message>
        <source>It may stay, but not everywhere: a draft policy that blocks it is prepared.</source>
        <translation>Sie darf bleiben, aber nicht überall: Ein Richtlinienentwurf, der sie blockiert, wird vorbereitet.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>It is to be uninstalled. Gatehouse uninstalls nothing: an admin of the site does.</source>
        <translation>Sie soll deinstalliert werden. Gatehouse deinstalliert nichts: Das tut ein Admin der Site.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>No decision yet. The app stays listed as open.</source>
        <translation>Noch keine Entscheidung. Die App bleibt als offen aufgeführt.</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>Überprüft von</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>no next review</source>
        <translation>keine nächste Überprüfung</translation>
    </message>
    <message>
        <source>Next review due</source>
        <translation>Nächste Überprüfung fällig</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>It may stay, but not everywhere. %1</source>
        <translation>Sie darf bleiben, aber nicht überall. %1</translation>
    </message>
    <message>
        <source>A review needs the person who made it.</source>
        <translation>Eine Überprüfung braucht die Person, von der sie stammt.</translation>
    </message>
    <message>
        <source>The next review cannot be due before this one.</source>
        <translation>Die nächste Überprüfung kann nicht vor dieser fällig sein.</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::RuleAppsModel</name>
    <message>
        <source>no effect</source>
        <translation>keine Wirkung</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>erlaubt</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>blockiert</translation>
    </message>
    <message>
        <source>blocked, if eligible</source>
        <translation>blockiert, falls blockierbar</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>nicht genannt</translation>
    </message>
    <message>
        <source>cannot be blocked</source>
        <translation>nicht blockierbar</translation>
    </message>
    <message>
        <source>none here</source>
        <translation>hier keine</translation>
    </message>
    <message>
        <source>No app of this organization has this key. It is kept, and counts once the app is installed.</source>
        <translation>Keine App dieser Organisation hat diesen Schlüssel. Er bleibt erhalten und zählt, sobald die App installiert ist.</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>%1, on the list</source>
        <translation>%1, auf der Liste</translation>
    </message>
    <message>
        <source>%1, not on the list</source>
        <translation>%1, nicht auf der Liste</translation>
    </message>
    <message>
        <source>App</source>
        <translation>App</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>Framework</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>Reads here</source>
        <translation>Liest hier</translation>
    </message>
    <message>
        <source>Under this rule</source>
        <translation>Nach dieser Regel</translation>
    </message>
    <message>
        <source>In how many of the containers that the rule applies to, and that the app is installed for, it reads under this rule and all others that are active.</source>
        <translation>In wie vielen der Container, für die die Regel gilt und für die die App installiert ist, sie unter dieser Regel und allen anderen aktiven liest.</translation>
    </message>
    <message>
        <source>What this rule alone says. Another policy may block an app that it allows.</source>
        <translation>Was diese Regel allein sagt. Eine andere Richtlinie kann eine App blockieren, die sie erlaubt.</translation>
    </message>
    <message>
        <source>This rule needs no list. The list is kept in the file and counts again once an allowlist or a blocklist is chosen.</source>
        <translation>Diese Regel braucht keine Liste. Die Liste bleibt in der Datei und zählt wieder, sobald eine Zulassungsliste oder eine Blockierliste gewählt wird.</translation>
    </message>
    <message>
        <source>Not eligible: the platform lets no policy block this app, so listing it changes nothing.</source>
        <translation>Nicht blockierbar: Die Plattform lässt diese App von keiner Richtlinie blockieren, daher ändert das Aufführen nichts.</translation>
    </message>
    <message>
        <source>The list is full: %1 of %1. Take another app off first, choose the other kind of list, or use a second policy.</source>
        <translation>Die Liste ist voll: %1 von %1. Zuerst eine andere App herausnehmen, die andere Art von Liste wählen oder eine zweite Richtlinie verwenden.</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::RuleAppsTable</name>
    <message>
        <source>on the list</source>
        <translation>auf der Liste</translation>
    </message>
    <message>
        <source>not on the list</source>
        <translation>nicht auf der Liste</translation>
    </message>
    <message>
        <source>cannot be blocked</source>
        <translation>nicht blockierbar</translation>
    </message>
    <message>
        <source>not installed here</source>
        <translation>hier nicht installiert</translation>
    </message>
    <message>
        <source>scopes not known</source>
        <translation>Scopes nicht bekannt</translation>
    </message>
    <message>
        <source>Filter by name, vendor, scope</source>
        <translation>Nach Name, Anbieter, Scope filtern</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>Framework</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Add key…</source>
        <translation>Schlüssel hinzufügen…</translation>
    </message>
    <message>
        <source>Put the key of an app that is not installed on the list</source>
        <translation>Den Schlüssel einer nicht installierten App auf die Liste setzen</translation>
    </message>
    <message>
        <source>Apps installed later</source>
        <translation>Später installierte Apps</translation>
    </message>
    <message>
        <source>Apps on the list of this rule</source>
        <translation>Apps auf der Liste dieser Regel</translation>
    </message>
    <message>
        <source>apps</source>
        <translation>Apps</translation>
    </message>
    <message>
        <source>of this list</source>
        <translation>aus dieser Liste</translation>
    </message>
    <message>
        <source>The platform takes this many apps on one list. The limit can be changed in the limits of this organization.</source>
        <translation>So viele Apps nimmt die Plattform auf einer Liste an. Die Grenze lässt sich unter den Grenzen dieser Organisation ändern.</translation>
    </message>
    <message>
        <source>This rule needs no list</source>
        <translation>Diese Regel braucht keine Liste</translation>
    </message>
    <message numerus="yes">
        <source>%n on the list</source>
        <translation>
            <numerusform>%n auf der Liste</numerusform>
            <numerusform>%n auf der Liste</numerusform>
        </translation>
    </message>
    <message>
        <source>No apps</source>
        <translation>Keine Apps</translation>
    </message>
    <message>
        <source>No app is installed. The rule holds for what comes later.</source>
        <translation>Keine App ist installiert. Die Regel gilt für alles, was später kommt.</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::RuleScreen</name>
    <message>
        <source>App access</source>
        <translation>App-Zugriff</translation>
    </message>
    <message>
        <source>Saving changes the draft. Your sites stay as they are.</source>
        <translation>Speichern ändert den Entwurf. Die Sites bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>It is not published yet.</source>
        <translation>Sie ist noch nicht veröffentlicht.</translation>
    </message>
    <message>
        <source>It is the same as published.</source>
        <translation>Sie ist dasselbe wie das Veröffentlichte.</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::RulesCard</name>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>1 rule</source>
        <translation>1 Regel</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>App access</source>
        <translation>App-Zugriff</translation>
    </message>
    <message>
        <source>%1 on the list</source>
        <translation>%1 auf der Liste</translation>
    </message>
    <message>
        <source>%1 not on the list</source>
        <translation>%1 nicht auf der Liste</translation>
    </message>
    <message>
        <source>%1 blocked</source>
        <translation>%1 blockiert</translation>
    </message>
    <message>
        <source>%1 allowed</source>
        <translation>%1 erlaubt</translation>
    </message>
    <message>
        <source>%1 not known to be eligible</source>
        <translation>%1 mit nicht bekannter Blockierbarkeit</translation>
    </message>
    <message>
        <source>%1 cannot be blocked</source>
        <translation>%1 nicht blockierbar</translation>
    </message>
    <message>
        <source>Installed later</source>
        <translation>Später installiert</translation>
    </message>
    <message>
        <source>%1 listed, not installed here</source>
        <translation>%1 aufgeführt, hier nicht installiert</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::RunSheetDialog</name>
    <message>
        <source>Run sheet of %1</source>
        <translation>Ablaufplan zu %1</translation>
    </message>
    <message>
        <source>Save as Markdown…</source>
        <translation>Als Markdown speichern…</translation>
    </message>
    <message>
        <source>Markdown files (*.md)</source>
        <translation>Markdown-Dateien (*.md)</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was das ist</translation>
    </message>
    <message>
        <source>Gatehouse records policies in this file and enforces nothing by itself. These steps make the platform enforce the draft.</source>
        <translation>Gatehouse vermerkt Richtlinien in dieser Datei und setzt selbst nichts durch. Mit diesen Schritten setzt die Plattform den Entwurf durch.</translation>
    </message>
    <message>
        <source>The platform cannot hold this draft. The sheet says why.</source>
        <translation>Die Plattform kann diesen Entwurf nicht aufnehmen. Der Plan sagt, warum.</translation>
    </message>
    <message>
        <source>Nothing has to be done.</source>
        <translation>Nichts ist zu tun.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln steps</source>
        <translation>
            <numerusform>%Ln Schritt</numerusform>
            <numerusform>%Ln Schritte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln questions that the platform’s documents leave open</source>
        <translation>
            <numerusform>%Ln Frage, die die Dokumente der Plattform offen lassen</numerusform>
            <numerusform>%Ln Fragen, die die Dokumente der Plattform offen lassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Als Markdown kopieren</translation>
    </message>
    <message>
        <source>Copied as Markdown.</source>
        <translation>Als Markdown kopiert.</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::ScenarioDetails</name>
    <message>
        <source>Select a scenario to see its answer.</source>
        <translation>Ein Szenario auswählen, um seine Antwort zu sehen.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Wird gefragt…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message numerus="yes">
        <source>%n more with the label are on other sites or of other products.</source>
        <translation>
            <numerusform>%n weiterer mit dem Stichwort liegt auf einer anderen Site oder gehört zu einem anderen Produkt.</numerusform>
            <numerusform>%n weitere mit dem Stichwort liegen auf anderen Sites oder gehören zu anderen Produkten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Explain the published answer</source>
        <translation>Die veröffentlichte Antwort erklären</translation>
    </message>
    <message>
        <source>Explain the answer</source>
        <translation>Die Antwort erklären</translation>
    </message>
    <message>
        <source>Where it does not hold</source>
        <translation>Wo es nicht gilt</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::ScenarioEditor</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>App</source>
        <translation>App</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>One project or space, by key or id</source>
        <translation>Ein Projekt oder Bereich, mit Schlüssel oder ID</translation>
    </message>
    <message>
        <source>Every project and space with a label</source>
        <translation>Jedes Projekt und jeder Bereich mit einem Stichwort</translation>
    </message>
    <message>
        <source>Key, id or label</source>
        <translation>Schlüssel, ID oder Stichwort</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>One operation</source>
        <translation>Eine Operation</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operation</translation>
    </message>
    <message>
        <source>Who acts</source>
        <translation>Wer handelt</translation>
    </message>
    <message>
        <source>The app by itself, as its app user</source>
        <translation>Die App von sich aus, als ihr App-Benutzer</translation>
    </message>
    <message>
        <source>Any person, through the app</source>
        <translation>Irgendeine Person, über die App</translation>
    </message>
    <message>
        <source>One person, through the app</source>
        <translation>Eine Person, über die App</translation>
    </message>
    <message>
        <source>One person, in the browser</source>
        <translation>Eine Person, im Browser</translation>
    </message>
    <message>
        <source>Nobody who is known (anonymous)</source>
        <translation>Niemand Bekanntes (anonym)</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Wird gefragt…</translation>
    </message>
    <message>
        <source>It can be saved, but not asked now. %1</source>
        <translation>Es lässt sich speichern, aber jetzt nicht fragen. %1</translation>
    </message>
    <message>
        <source>Broken now. %1</source>
        <translation>Jetzt verletzt. %1</translation>
    </message>
    <message>
        <source>Holds now. %1</source>
        <translation>Gilt jetzt. %1</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::ScenarioFaultsDialog</name>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
        <source>Import scenarios</source>
        <translation>Szenarien importieren</translation>
    </message>
    <message>
        <source>%1 was not imported</source>
        <translation>%1 wurde nicht importiert</translation>
    </message>
    <message>
        <source>What is wrong with the file</source>
        <translation>Was an der Datei falsch ist</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::ScenarioStrip</name>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show the scenarios</source>
        <translation>Szenarien zeigen</translation>
    </message>
    <message numerus="yes">
        <source>Scenarios: %1 of %n broken</source>
        <translation>
            <numerusform>Szenarien: %1 von %n verletzt</numerusform>
            <numerusform>Szenarien: %1 von %n verletzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Scenarios: all %n as expected</source>
        <translation>
            <numerusform>Szenarien: %n wie erwartet</numerusform>
            <numerusform>Szenarien: alle %n wie erwartet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::ScenariosModel</name>
    <message>
        <source>Asking…</source>
        <translation>Wird gefragt…</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>App</source>
        <translation>App</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::ScenariosPlace</name>
    <message>
        <source>asked of the published policies</source>
        <translation>nach den veröffentlichten Richtlinien gefragt</translation>
    </message>
    <message>
        <source>asked of the draft %1</source>
        <translation>nach dem Entwurf %1 gefragt</translation>
    </message>
    <message numerus="yes">
        <source>%n broken</source>
        <translation>
            <numerusform>%n verletzt</numerusform>
            <numerusform>%n verletzt</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit scenario</source>
        <translation>Szenario bearbeiten</translation>
    </message>
    <message>
        <source>New scenario</source>
        <translation>Neues Szenario</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>Kopie von %1</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>%1 duplizieren</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message>
        <source>Deleted %1. Undo brings it back.</source>
        <translation>%1 gelöscht. „Rückgängig“ bringt sie zurück.</translation>
    </message>
    <message>
        <source>Import scenarios</source>
        <translation>Szenarien importieren</translation>
    </message>
    <message>
        <source>Scenarios (*.yaml *.yml *.json);;All files (*)</source>
        <translation>Szenarien (*.yaml *.yml *.json);;Alle Dateien (*)</translation>
    </message>
    <message numerus="yes">
        <source>Import %n scenarios</source>
        <translation>
            <numerusform>%n Szenario importieren</numerusform>
            <numerusform>%n Szenarien importieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %n scenarios from %1</source>
        <translation>
            <numerusform>%n Szenario aus %1 importiert</numerusform>
            <numerusform>%n Szenarien aus %1 importiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Export scenarios</source>
        <translation>Szenarien exportieren</translation>
    </message>
    <message>
        <source>YAML files (*.yaml)</source>
        <translation>YAML-Dateien (*.yaml)</translation>
    </message>
    <message numerus="yes">
        <source>%n scenarios written to %1</source>
        <translation>
            <numerusform>%n Szenario nach %1 geschrieben</numerusform>
            <numerusform>%n Szenarien nach %1 geschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Szenarien</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Export as YAML…</source>
        <translation>Als YAML exportieren…</translation>
    </message>
    <message>
        <source>Name, app, key or note</source>
        <translation>Name, App, Schlüssel oder Notiz</translation>
    </message>
    <message>
        <source>Filter scenarios</source>
        <translation>Szenarien filtern</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Not as expected</source>
        <translation>Nicht wie erwartet</translation>
    </message>
    <message>
        <source>Cannot be asked</source>
        <translation>Nicht fragbar</translation>
    </message>
    <message>
        <source>As expected</source>
        <translation>Wie erwartet</translation>
    </message>
    <message>
        <source>No scenarios</source>
        <translation>Keine Szenarien</translation>
    </message>
    <message>
        <source>A scenario is a question with the answer you expect, such as: the payroll app must never read HR. It is asked again with every change of policies.</source>
        <translation>Ein Szenario ist eine Frage mit der erwarteten Antwort, etwa: Die Lohn-App darf nie HR lesen. Sie wird bei jeder Änderung der Richtlinien erneut gestellt.</translation>
    </message>
    <message>
        <source>No organization is open</source>
        <translation>Keine Organisation ist geöffnet</translation>
    </message>
    <message>
        <source>Open an organization file to see its scenarios.</source>
        <translation>Eine Organisationsdatei öffnen, um ihre Szenarien zu sehen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln scenarios</source>
        <translation>
            <numerusform>%Ln Szenario</numerusform>
            <numerusform>%Ln Szenarien</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>scenarios</source>
        <translation>Szenarien</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::SchemeEditor</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Grants</source>
        <translation>Gewährungen</translation>
    </message>
    <message>
        <source>Add grant…</source>
        <translation>Gewährung hinzufügen…</translation>
    </message>
    <message>
        <source>Remove grant</source>
        <translation>Gewährung entfernen</translation>
    </message>
    <message>
        <source>Person, app user, group or role</source>
        <translation>Person, App-Benutzer, Gruppe oder Rolle</translation>
    </message>
    <message>
        <source>Role “%1”</source>
        <translation>Rolle „%1“</translation>
    </message>
    <message>
        <source>A scheme needs a name.</source>
        <translation>Ein Schema braucht einen Namen.</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::ScopeTable</name>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>it could</source>
        <translation>sie könnte</translation>
    </message>
    <message>
        <source>Because it asks for</source>
        <translation>Weil sie verlangt</translation>
    </message>
    <message>
        <source>declared as</source>
        <translation>deklariert als</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Operationen</translation>
    </message>
    <message>
        <source>operations</source>
        <translation>Operationen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more scopes</source>
        <translation>
            <numerusform>%Ln weiterer Scope</numerusform>
            <numerusform>%Ln weitere Scopes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::SensitivityBars</name>
    <message>
        <source>Low sensitivity</source>
        <translation>Geringe Sensibilität</translation>
    </message>
    <message>
        <source>Medium sensitivity</source>
        <translation>Mittlere Sensibilität</translation>
    </message>
    <message>
        <source>High sensitivity</source>
        <translation>Hohe Sensibilität</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::SharedReviewDialog</name>
    <message>
        <source>Review apps</source>
        <translation>Apps überprüfen</translation>
    </message>
    <message>
        <source>Record reviews</source>
        <translation>Überprüfungen erfassen</translation>
    </message>
    <message numerus="yes">
        <source>Review %Ln apps</source>
        <translation>
            <numerusform>%Ln App überprüfen</numerusform>
            <numerusform>%Ln Apps überprüfen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 und %Ln weitere</numerusform>
            <numerusform>%1 und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Each gets a record of its own, with the version and scopes it has now.</source>
        <translation>Jede bekommt einen eigenen Eintrag mit ihrer jetzigen Version und ihren jetzigen Scopes.</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Genehmigen</translation>
    </message>
    <message>
        <source>They may stay as they are, until the next review.</source>
        <translation>Sie dürfen bis zur nächsten Überprüfung bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Restrict</source>
        <translation>Einschränken</translation>
    </message>
    <message>
        <source>They may stay, but not everywhere: a draft policy is prepared for each.</source>
        <translation>Sie dürfen bleiben, aber nicht überall: Für jede wird ein Richtlinienentwurf vorbereitet.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>They are to be uninstalled. Gatehouse uninstalls nothing: an admin of the site does.</source>
        <translation>Sie sollen deinstalliert werden. Gatehouse deinstalliert nichts: Das tut ein Admin der Site.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>No decision yet. The apps stay listed as open.</source>
        <translation>Noch keine Entscheidung. Die Apps bleiben als offen aufgeführt.</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>Überprüft von</translation>
    </message>
    <message>
        <source>no next review</source>
        <translation>keine nächste Überprüfung</translation>
    </message>
    <message>
        <source>Next review due</source>
        <translation>Nächste Überprüfung fällig</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>A review needs the person who made it.</source>
        <translation>Eine Überprüfung braucht die Person, von der sie stammt.</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::Shell</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Go to anything…</source>
        <translation>Zu etwas gehen…</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Nächster Fensterteil</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Voriger Fensterteil</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::ShownState</name>
    <message>
        <source>Draft %1</source>
        <translation>Entwurf %1</translation>
    </message>
    <message>
        <source>Published state</source>
        <translation>Veröffentlichter Stand</translation>
    </message>
    <message>
        <source>This is about a draft of the policies. The draft is not in force.</source>
        <translation>Dies betrifft einen Entwurf der Richtlinien. Der Entwurf ist nicht in Kraft.</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::Sidebar</name>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Open an organization first.</source>
        <translation>Zuerst eine Organisation öffnen.</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::SidesCard</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln weitere</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that both have</source>
        <translation>
            <numerusform>%Ln, den beide haben</numerusform>
            <numerusform>%Ln, die beide haben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln that both have</source>
        <translation>
            <numerusform>und %Ln, den beide haben</numerusform>
            <numerusform>und %Ln, die beide haben</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Published and draft</source>
        <translation>Veröffentlicht und Entwurf</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>nicht vorhanden</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Geltungsbereich</translation>
    </message>
    <message>
        <source>Containers</source>
        <translation>Container</translation>
    </message>
    <message>
        <source>App access</source>
        <translation>App-Zugriff</translation>
    </message>
    <message>
        <source>Apps listed</source>
        <translation>Aufgeführte Apps</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::SiteRow</name>
    <message>
        <source>Take this site out</source>
        <translation>Diese Site herausnehmen</translation>
    </message>
    <message>
        <source>Name of site %1</source>
        <translation>Name der Site %1</translation>
    </message>
    <message>
        <source>Address of site %1</source>
        <translation>Adresse der Site %1</translation>
    </message>
    <message>
        <source>Site %1 has Jira</source>
        <translation>Site %1 hat Jira</translation>
    </message>
    <message>
        <source>Site %1 has Confluence</source>
        <translation>Site %1 hat Confluence</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::SiteRows</name>
    <message>
        <source>Add a site</source>
        <translation>Site hinzufügen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>Containers, apps or policies belong to this site.</source>
        <translation>Container, Apps oder Richtlinien gehören zu dieser Site.</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::StartPage</name>
    <message>
        <source>Recent</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Open an organization</source>
        <translation>Organisation öffnen</translation>
    </message>
    <message>
        <source>Gatehouse works on a copy of what your sites say. It changes nothing there by itself.</source>
        <translation>Gatehouse arbeitet auf einer Kopie dessen, was die Sites sagen. Von sich aus ändert es dort nichts.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>Organization file</source>
        <translation>Organisationsdatei</translation>
    </message>
    <message>
        <source>A .gatehouse.json file. Works without a network. You can also drop it here.</source>
        <translation>Eine .gatehouse.json-Datei. Geht ohne Netz. Sie lässt sich auch hier ablegen.</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Neu…</translation>
    </message>
    <message>
        <source>New organization</source>
        <translation>Neue Organisation</translation>
    </message>
    <message>
        <source>Name its sites, then bring in tables and app descriptors.</source>
        <translation>Ihre Sites benennen, dann Tabellen und App-Deskriptoren aufnehmen.</translation>
    </message>
    <message>
        <source>Open sample</source>
        <translation>Beispiel öffnen</translation>
    </message>
    <message>
        <source>Invented, safe to break.</source>
        <translation>Erfunden, zum Ausprobieren.</translation>
    </message>
    <message>
        <source>Sample organization</source>
        <translation>Beispielorganisation</translation>
    </message>
    <message>
        <source>%1, %2, %3. Invented, safe to break.</source>
        <translation>%1, %2, %3. Erfunden, zum Ausprobieren.</translation>
    </message>
    <message numerus="yes">
        <source>%n apps</source>
        <translation>
            <numerusform>%n App</numerusform>
            <numerusform>%n Apps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n containers</source>
        <translation>
            <numerusform>%n Container</numerusform>
            <numerusform>%n Container</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n policies</source>
        <translation>
            <numerusform>%n Richtlinie</numerusform>
            <numerusform>%n Richtlinien</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::StatusBar</name>
    <message>
        <source>Plan</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>Allowlists and blocklists of single apps need Atlassian Guard Standard.</source>
        <translation>Zulassungslisten und Blockierlisten einzelner Apps brauchen Atlassian Guard Standard.</translation>
    </message>
    <message>
        <source>Policy model</source>
        <translation>Richtlinienmodell</translation>
    </message>
    <message>
        <source>How policies work together. Additive: every active policy counts, and a block beats an allow. Overrides: the more specific statement wins.</source>
        <translation>Wie Richtlinien zusammenwirken. Additiv: Jede aktive Richtlinie zählt, und Blockieren schlägt Erlauben. Überschreibungen: Die spezifischere Aussage gewinnt.</translation>
    </message>
    <message>
        <source>Block level</source>
        <translation>Blockierungsebene</translation>
    </message>
    <message>
        <source>What a block takes away. Content: reading, writing and deleting, the container itself stays. Container: all five actions.</source>
        <translation>Was eine Blockierung wegnimmt. Inhalt: Lesen, Schreiben und Löschen, der Container selbst bleibt. Container: alle fünf Aktionen.</translation>
    </message>
    <message>
        <source>Combination</source>
        <translation>Kombination</translation>
    </message>
    <message>
        <source>Which gates must pass when a person is involved. Today: the person’s own permission. Road map: the app user’s permission as well. A gate is one of the five checks that every request passes.</source>
        <translation>Welche Schranken durchlassen müssen, wenn eine Person beteiligt ist. Heute: die Berechtigung der Person. Fahrplan: auch die Berechtigung des App-Benutzers. Eine Schranke ist eine der fünf Prüfungen, die jede Anfrage durchläuft.</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::SymptomBar</name>
    <message>
        <source>What goes wrong</source>
        <translation>Was schiefgeht</translation>
    </message>
    <message>
        <source>with</source>
        <translation>mit</translation>
    </message>
    <message>
        <source>in</source>
        <translation>in</translation>
    </message>
    <message>
        <source>for</source>
        <translation>für</translation>
    </message>
    <message>
        <source>acting</source>
        <translation>handelnd</translation>
    </message>
    <message>
        <source>doing</source>
        <translation>beim</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>as its app user</source>
        <translation>als eigener App-Benutzer</translation>
    </message>
    <message>
        <source>for a person</source>
        <translation>für eine Person</translation>
    </message>
    <message>
        <source>in a browser</source>
        <translation>in einem Browser</translation>
    </message>
    <message>
        <source>as anonymous</source>
        <translation>anonym</translation>
    </message>
    <message>
        <source>It does not count for this symptom.</source>
        <translation>Es zählt bei diesem Symptom nicht.</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::SymptomPage</name>
    <message>
        <source>What the file cannot show</source>
        <translation>Was die Datei nicht zeigen kann</translation>
    </message>
    <message>
        <source>never excluded, and not ranked</source>
        <translation>nie ausgeschlossen und ohne Rang</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Ausgeschlossen</translation>
    </message>
    <message>
        <source>The symptom</source>
        <translation>Das Symptom</translation>
    </message>
    <message>
        <source>Reply copied</source>
        <translation>Antwort kopiert</translation>
    </message>
    <message>
        <source>%1 of %2 layers</source>
        <translation>%1 von %2 Schichten</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::SymptomsModel</name>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::SymptomsPanel</name>
    <message>
        <source>Symptoms</source>
        <translation>Symptome</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Erklären</translation>
    </message>
    <message>
        <source>What is seen, before and after</source>
        <translation>Was zu sehen ist, vorher und nachher</translation>
    </message>
    <message>
        <source>select a cell to see what apps and people notice</source>
        <translation>eine Zelle auswählen, um zu sehen, was Apps und Personen bemerken</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::TableFaultsModel</name>
    <message>
        <source>Fault</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Line : col</source>
        <translation>Zeile : Spalte</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::TableFilesModel</name>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::TablePreview</name>
    <message numerus="yes">
        <source>%Ln hints</source>
        <translation>
            <numerusform>%Ln Hinweis</numerusform>
            <numerusform>%Ln Hinweise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln faults</source>
        <translation>
            <numerusform>%Ln Fehler</numerusform>
            <numerusform>%Ln Fehler</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Rows of the table</source>
        <translation>Zeilen der Tabelle</translation>
    </message>
    <message>
        <source>Copy faults</source>
        <translation>Fehler kopieren</translation>
    </message>
    <message>
        <source>Faults of all tables</source>
        <translation>Fehler aller Tabellen</translation>
    </message>
    <message>
        <source>F8 goes to the next</source>
        <translation>F8 springt zum nächsten</translation>
    </message>
    <message>
        <source>nothing is held up by them</source>
        <translation>nichts wird durch sie aufgehalten</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>Text der Datei</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::TableRowsModel</name>
    <message>
        <source>%1 (not used)</source>
        <translation>%1 (nicht verwendet)</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Wird zu</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::TablesPlace</name>
    <message>
        <source>Paste table</source>
        <translation>Tabelle einfügen</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Dateien hinzufügen…</translation>
    </message>
    <message>
        <source>Tables to bring in</source>
        <translation>Aufzunehmende Tabellen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Leave this table out</source>
        <translation>Diese Tabelle weglassen</translation>
    </message>
    <message>
        <source>Import tables</source>
        <translation>Tabellen importieren</translation>
    </message>
    <message>
        <source>CSV files with people, groups, permission schemes, spaces and projects, role actors or apps. Several at once build on one another. You can also drop them here.</source>
        <translation>CSV-Dateien mit Personen, Gruppen, Berechtigungsschemas, Bereichen und Projekten, Rollenakteuren oder Apps. Mehrere zugleich bauen aufeinander auf. Sie lassen sich auch hier ablegen.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Dateien auswählen…</translation>
    </message>
    <message>
        <source>Cancel reading</source>
        <translation>Lesen abbrechen</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu einlesen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Add rows</source>
        <translation>Zeilen hinzufügen</translation>
    </message>
    <message>
        <source>Reading the tables: %1 %</source>
        <translation>Tabellen werden gelesen: %1 %</translation>
    </message>
    <message>
        <source>%1: done. Undo takes all of it back.</source>
        <translation>%1: erledigt. „Rückgängig“ nimmt alles zurück.</translation>
    </message>
    <message>
        <source>Reading the tables.</source>
        <translation>Tabellen werden gelesen.</translation>
    </message>
    <message>
        <source>Reading was cancelled. Nothing was brought in.</source>
        <translation>Das Lesen wurde abgebrochen. Nichts wurde aufgenommen.</translation>
    </message>
    <message>
        <source>Open or make an organization first: the rows are added to it.</source>
        <translation>Zuerst eine Organisation öffnen oder anlegen: Die Zeilen kommen dort hinzu.</translation>
    </message>
    <message>
        <source>nothing changes before you add the rows</source>
        <translation>nichts ändert sich, bevor die Zeilen hinzugefügt werden</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::Targets</name>
    <message>
        <source>app, %1</source>
        <translation>App, %1</translation>
    </message>
    <message>
        <source>project on %1, %2</source>
        <translation>Projekt auf %1, %2</translation>
    </message>
    <message>
        <source>space on %1, %2</source>
        <translation>Bereich auf %1, %2</translation>
    </message>
    <message>
        <source>policy, %1</source>
        <translation>Richtlinie: %1</translation>
    </message>
    <message>
        <source>place</source>
        <translation>Ort</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::TitleBar</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::Token</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Delete takes it away.</source>
        <translation>Entf nimmt es weg.</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::VersionsDialog</name>
    <message>
        <source>Published versions</source>
        <translation>Veröffentlichte Versionen</translation>
    </message>
    <message numerus="yes">
        <source>The file keeps the last %Ln versions, as they were recorded in it. What your sites do is told by your sites.</source>
        <translation>
            <numerusform>Die Datei behält die %Ln letzte Version, wie sie in ihr vermerkt war. Was auf den Sites gilt, sagen die Sites.</numerusform>
            <numerusform>Die Datei behält die %Ln letzten Versionen, wie sie in ihr vermerkt waren. Was auf den Sites gilt, sagen die Sites.</numerusform>
        </translation>
    </message>
    <message>
        <source>No versions yet</source>
        <translation>Noch keine Versionen</translation>
    </message>
    <message>
        <source>Publishing a draft keeps the list that was published before.</source>
        <translation>Das Veröffentlichen eines Entwurfs bewahrt die zuvor veröffentlichte Liste auf.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Make a draft of it</source>
        <translation>Einen Entwurf daraus machen</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Wiederherstellen…</translation>
    </message>
    <message>
        <source>This is what is published now.</source>
        <translation>Das ist jetzt veröffentlicht.</translation>
    </message>
    <message>
        <source>What restoring it changes</source>
        <translation>Was das Wiederherstellen ändert</translation>
    </message>
    <message>
        <source>Nothing: its policies are those that are published.</source>
        <translation>Nichts: Ihre Richtlinien sind die veröffentlichten.</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::VersionsModel</name>
    <message>
        <source>before the first publication</source>
        <translation>vor der ersten Veröffentlichung</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>none given</source>
        <translation>keiner angegeben</translation>
    </message>
    <message>
        <source>published now</source>
        <translation>jetzt veröffentlicht</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Richtlinien</translation>
    </message>
</context>
<context>
    <name>overview</name>
    <message numerus="yes">
        <source>%Ln vendors</source>
        <translation>
            <numerusform>%Ln Anbieter</numerusform>
            <numerusform>%Ln Anbieter</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 not eligible</source>
        <translation>%1 nicht blockierbar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln candidates</source>
        <translation>
            <numerusform>%Ln Kandidat</numerusform>
            <numerusform>%Ln Kandidaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>apps</source>
        <translation>
            <numerusform>App</numerusform>
            <numerusform>Apps</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln Jira projects</source>
        <translation>
            <numerusform>%Ln Jira-Projekt</numerusform>
            <numerusform>%Ln Jira-Projekte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln spaces</source>
        <translation>
            <numerusform>%Ln Bereich</numerusform>
            <numerusform>%Ln Bereiche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>containers</source>
        <translation>
            <numerusform>Container</numerusform>
            <numerusform>Container</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln drafts</source>
        <translation>
            <numerusform>%Ln Entwurf</numerusform>
            <numerusform>%Ln Entwürfe</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 inactive</source>
        <translation>%1 inaktiv</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>Grenze %1</translation>
    </message>
    <message numerus="yes">
        <source>policies in force</source>
        <translation>
            <numerusform>geltende Richtlinie</numerusform>
            <numerusform>geltende Richtlinien</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 high</source>
        <translation>%1 hoch</translation>
    </message>
    <message>
        <source>%1 medium</source>
        <translation>%1 mittel</translation>
    </message>
    <message>
        <source>%1 low</source>
        <translation>%1 gering</translation>
    </message>
    <message>
        <source>%1 info</source>
        <translation>%1 informativ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln apps to go</source>
        <translation>
            <numerusform>noch %Ln App</numerusform>
            <numerusform>noch %Ln Apps</numerusform>
        </translation>
    </message>
    <message>
        <source>%1+</source>
        <translation>%1+</translation>
    </message>
    <message numerus="yes">
        <source>open findings</source>
        <translation>
            <numerusform>offener Befund</numerusform>
            <numerusform>offene Befunde</numerusform>
        </translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>data age</source>
        <translation>Alter der Daten</translation>
    </message>
    <message>
        <source>the file does not say when it was captured</source>
        <translation>die Datei nennt ihren Stand nicht</translation>
    </message>
    <message>
        <source>file captured %1</source>
        <translation>Datei vom Stand %1</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>it covers nothing</source>
        <translation>sie gilt für nichts</translation>
    </message>
    <message>
        <source>no app is installed there</source>
        <translation>dort ist keine App installiert</translation>
    </message>
    <message>
        <source>whether it can is not known</source>
        <translation>ob sie es kann, ist nicht bekannt</translation>
    </message>
    <message>
        <source>no app there is eligible</source>
        <translation>keine App dort ist blockierbar</translation>
    </message>
    <message>
        <source>meets no app there</source>
        <translation>trifft dort auf keine App</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>it allows</source>
        <translation>sie erlaubt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln apps</source>
        <translation>
            <numerusform>%Ln App</numerusform>
            <numerusform>%Ln Apps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln containers</source>
        <translation>
            <numerusform>in %Ln Container</numerusform>
            <numerusform>in %Ln Containern</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>wird gezählt…</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>%1 on %2 by %3</source>
        <translation>%1 am %2 von %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 und %Ln weitere</numerusform>
            <numerusform>%1 und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Never reviewed</source>
        <translation>Nie überprüft</translation>
    </message>
    <message>
        <source>Decision open</source>
        <translation>Entscheidung offen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>reviewed %1</source>
        <translation>überprüft %1</translation>
    </message>
    <message numerus="yes">
        <source>Scopes of %Ln apps</source>
        <translation>
            <numerusform>Scopes von %Ln App</numerusform>
            <numerusform>Scopes von %Ln Apps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>App user of %Ln apps</source>
        <translation>
            <numerusform>App-Benutzer von %Ln App</numerusform>
            <numerusform>App-Benutzer von %Ln Apps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Whether a policy can block %Ln apps</source>
        <translation>
            <numerusform>Ob eine Richtlinie %Ln App blockieren kann</numerusform>
            <numerusform>Ob eine Richtlinie %Ln Apps blockieren kann</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Permission scheme of %Ln containers</source>
        <translation>
            <numerusform>Berechtigungsschema von %Ln Container</numerusform>
            <numerusform>Berechtigungsschema von %Ln Containern</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>places</name>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Prove</source>
        <translation>Nachweisen</translation>
    </message>
</context>
<context>
    <name>policies</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%n projects</source>
        <translation>
            <numerusform>%n Projekt</numerusform>
            <numerusform>%n Projekte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n spaces</source>
        <translation>
            <numerusform>%n Bereich</numerusform>
            <numerusform>%n Bereiche</numerusform>
        </translation>
    </message>
    <message>
        <source>No container chosen: it covers nothing</source>
        <translation>Kein Container ausgewählt: Sie gilt für nichts</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source>No product chosen: it covers nothing</source>
        <translation>Kein Produkt ausgewählt: Sie gilt für nichts</translation>
    </message>
    <message numerus="yes">
        <source>%n products</source>
        <translation>
            <numerusform>%n Produkt</numerusform>
            <numerusform>%n Produkte</numerusform>
        </translation>
    </message>
    <message>
        <source>content</source>
        <translation>Inhalte</translation>
    </message>
    <message>
        <source>content or settings</source>
        <translation>Inhalte oder Einstellungen</translation>
    </message>
    <message>
        <source>No app reaches %1 here, apps installed later included.</source>
        <translation>Keine App erreicht hier %1, auch keine später installierte.</translation>
    </message>
    <message>
        <source>Apps that are not on the list reach no %1 here. Apps installed later are blocked.</source>
        <translation>Apps, die nicht auf der Liste stehen, erreichen hier keine %1. Später installierte Apps sind blockiert.</translation>
    </message>
    <message>
        <source>Listed apps reach no %1 here. Apps installed later are not blocked.</source>
        <translation>Aufgeführte Apps erreichen hier keine %1. Später installierte Apps sind nicht blockiert.</translation>
    </message>
    <message>
        <source>This policy blocks nothing. Scopes and permissions decide; a block in another policy wins.</source>
        <translation>Diese Richtlinie blockiert nichts. Scopes und Berechtigungen entscheiden; eine Blockierung in einer anderen Richtlinie gewinnt.</translation>
    </message>
    <message>
        <source>In the additive policy model an allow statement changes nothing: a block always wins.</source>
        <translation>Im additiven Richtlinienmodell ändert eine Erlaubnis nichts: Eine Blockierung gewinnt immer.</translation>
    </message>
    <message>
        <source>Allows every app here, where no more specific statement blocks it.</source>
        <translation>Erlaubt hier jede App, wo keine spezifischere Aussage sie blockiert.</translation>
    </message>
    <message>
        <source>Allows the listed apps here, against a less specific block.</source>
        <translation>Erlaubt hier die aufgeführten Apps, gegen eine weniger spezifische Blockierung.</translation>
    </message>
    <message>
        <source>Allows every app here but the listed ones, against a less specific block.</source>
        <translation>Erlaubt hier jede App außer den aufgeführten, gegen eine weniger spezifische Blockierung.</translation>
    </message>
    <message numerus="yes">
        <source>%n apps</source>
        <translation>
            <numerusform>%n App</numerusform>
            <numerusform>%n Apps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n containers</source>
        <translation>
            <numerusform>%n Container</numerusform>
            <numerusform>%n Container</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Jira project</source>
        <translation>Jira-Projekt</translation>
    </message>
    <message>
        <source>Confluence space</source>
        <translation>Confluence-Bereich</translation>
    </message>
    <message>
        <source>organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>no product</source>
        <translation>kein Produkt</translation>
    </message>
    <message>
        <source>every project and space of the organization</source>
        <translation>jedes Projekt und jeder Bereich der Organisation</translation>
    </message>
    <message>
        <source>covered</source>
        <translation>eingeschlossen</translation>
    </message>
    <message>
        <source>not covered</source>
        <translation>nicht eingeschlossen</translation>
    </message>
    <message>
        <source>covered in these products</source>
        <translation>in diesen Produkten eingeschlossen</translation>
    </message>
    <message>
        <source>Block all</source>
        <translation>Alle blockieren</translation>
    </message>
    <message>
        <source>Allowlist</source>
        <translation>Zulassungsliste</translation>
    </message>
    <message>
        <source>Blocklist</source>
        <translation>Blockierliste</translation>
    </message>
    <message>
        <source>Allow all</source>
        <translation>Alle erlauben</translation>
    </message>
    <message>
        <source>Allow statement</source>
        <translation>Erlaubnis</translation>
    </message>
    <message>
        <source>Allow statement, with exceptions</source>
        <translation>Erlaubnis mit Ausnahmen</translation>
    </message>
    <message>
        <source>Allow listed apps</source>
        <translation>Aufgeführte Apps erlauben</translation>
    </message>
    <message>
        <source>Allow all but…</source>
        <translation>Alle erlauben außer…</translation>
    </message>
    <message>
        <source>Allow all but %1</source>
        <translation>Alle außer %1 erlauben</translation>
    </message>
    <message>
        <source>Allow %1</source>
        <translation>%1 erlauben</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>not blocked by this policy</source>
        <translation>von dieser Richtlinie nicht blockiert</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>blockiert</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>erlaubt</translation>
    </message>
    <message>
        <source>blocked until put on the list</source>
        <translation>blockiert, bis sie auf der Liste stehen</translation>
    </message>
    <message>
        <source>allowed until put on the list</source>
        <translation>erlaubt, bis sie auf der Liste stehen</translation>
    </message>
    <message>
        <source>not blocked until put on the list</source>
        <translation>nicht blockiert, bis sie auf der Liste stehen</translation>
    </message>
    <message>
        <source>not named: other policies decide</source>
        <translation>nicht genannt: Andere Richtlinien entscheiden</translation>
    </message>
</context>
<context>
    <name>publishing</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 und %Ln weitere</numerusform>
            <numerusform>%1 und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>No app loses access.</source>
        <translation>Keine App verliert Zugriff.</translation>
    </message>
    <message>
        <source>%1 in %2, %3 in all.</source>
        <translation>%1 in %2, insgesamt %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln apps lose access</source>
        <translation>
            <numerusform>%Ln App verliert Zugriff</numerusform>
            <numerusform>%Ln Apps verlieren Zugriff</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln containers</source>
        <translation>
            <numerusform>%Ln Container</numerusform>
            <numerusform>%Ln Container</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cells</source>
        <translation>
            <numerusform>%Ln Zelle</numerusform>
            <numerusform>%Ln Zellen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more apps</source>
        <translation>
            <numerusform>und %Ln weitere App</numerusform>
            <numerusform>und %Ln weitere Apps</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was started with this edit. What is published stays as it is.</source>
        <translation>%1 wurde mit dieser Bearbeitung begonnen. Das Veröffentlichte bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>In %1 gespeichert.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>someone not named</source>
        <translation>jemand Ungenanntes</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 auf %2</translation>
    </message>
</context>
<context>
    <name>reviewing</name>
    <message>
        <source>open again, accepted until %1</source>
        <translation>wieder offen, akzeptiert bis %1</translation>
    </message>
    <message>
        <source>accepted until %1</source>
        <translation>akzeptiert bis %1</translation>
    </message>
    <message>
        <source>accepted without an end</source>
        <translation>ohne Ende akzeptiert</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 und %Ln weitere</numerusform>
            <numerusform>%1 und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message numerus="yes">
        <source>It blocks this app in %Ln labelled containers that it reaches: %1.</source>
        <translation>
            <numerusform>Sie blockiert diese App in %Ln Container mit Stichwort, den sie erreicht: %1.</numerusform>
            <numerusform>Sie blockiert diese App in %Ln Containern mit Stichwort, die sie erreicht: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>This app reaches no container with a label, so the policy covers all of %1.</source>
        <translation>Diese App erreicht keinen Container mit Stichwort, also gilt die Richtlinie für ganz %1.</translation>
    </message>
    <message>
        <source>This app reaches no container with a label, so the policy covers the whole organization: the overrides model has no coverage by product.</source>
        <translation>Diese App erreicht keinen Container mit Stichwort, also gilt die Richtlinie für die ganze Organisation: Das Modell der Überschreibungen hat keinen Geltungsbereich nach Produkt.</translation>
    </message>
    <message>
        <source>Whether a policy can block this app is not known.</source>
        <translation>Ob eine Richtlinie diese App blockieren kann, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>This app is not eligible: no policy can block it, and this one would take nothing away.</source>
        <translation>Diese App ist nicht blockierbar: Keine Richtlinie kann sie blockieren, auch diese würde nichts wegnehmen.</translation>
    </message>
    <message>
        <source>Review %1: approved</source>
        <translation>%1 überprüfen: genehmigt</translation>
    </message>
    <message>
        <source>Review %1: restrict</source>
        <translation>%1 überprüfen: einschränken</translation>
    </message>
    <message>
        <source>Review %1: remove</source>
        <translation>%1 überprüfen: entfernen</translation>
    </message>
    <message>
        <source>Review %1: open</source>
        <translation>%1 überprüfen: offen</translation>
    </message>
    <message>
        <source>A list of apps needs Atlassian Guard Standard, and this file names no such plan: without it the policy cannot be applied on the platform.</source>
        <translation>Eine Liste von Apps braucht Atlassian Guard Standard, und diese Datei nennt keinen solchen Tarif: Ohne ihn lässt sich die Richtlinie auf der Plattform nicht anwenden.</translation>
    </message>
    <message numerus="yes">
        <source>The platform takes at most %Ln containers of one product in a policy: choose among them before activating.</source>
        <translation>
            <numerusform>Die Plattform nimmt höchstens %Ln Container eines Produkts in einer Richtlinie an: vor dem Aktivieren darunter auswählen.</numerusform>
            <numerusform>Die Plattform nimmt höchstens %Ln Container eines Produkts in einer Richtlinie an: vor dem Aktivieren darunter auswählen.</numerusform>
        </translation>
    </message>
    <message>
        <source>From the review of %1 by %2.</source>
        <translation>Aus der Überprüfung von %1 durch %2.</translation>
    </message>
    <message>
        <source>Restrict %1</source>
        <translation>%1 einschränken</translation>
    </message>
    <message>
        <source>Prepares the policy “%1” in a draft, not yet active: it counts in no verdict until it is activated in Policies and the draft is published.</source>
        <translation>Bereitet die Richtlinie „%1“ in einem Entwurf vor, noch nicht aktiv: Sie zählt in keinem Urteil, bis sie unter „Richtlinien“ aktiviert und der Entwurf veröffentlicht wird.</translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message>
        <source>see %1</source>
        <translation>%1 sehen</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>%1 lesen</translation>
    </message>
    <message>
        <source>write in %1</source>
        <translation>in %1 schreiben</translation>
    </message>
    <message>
        <source>delete in %1</source>
        <translation>in %1 löschen</translation>
    </message>
    <message>
        <source>administer %1</source>
        <translation>%1 verwalten</translation>
    </message>
    <message>
        <source>use %1 in %2</source>
        <translation>%1 in %2 verwenden</translation>
    </message>
    <message>
        <source>use %1</source>
        <translation>%1 verwenden</translation>
    </message>
    <message>
        <source>as its app user</source>
        <translation>als eigener App-Benutzer</translation>
    </message>
    <message>
        <source>for you</source>
        <translation>für Sie</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>für %1</translation>
    </message>
    <message>
        <source>in your browser</source>
        <translation>in Ihrem Browser</translation>
    </message>
    <message>
        <source>in the browser of %1</source>
        <translation>im Browser von %1</translation>
    </message>
    <message>
        <source>for any person</source>
        <translation>für irgendeine Person</translation>
    </message>
    <message>
        <source>without authentication</source>
        <translation>ohne Authentifizierung</translation>
    </message>
    <message>
        <source>%1 may %2, %3.</source>
        <translation>%1 darf %2, und zwar %3.</translation>
    </message>
    <message>
        <source>Whether %1 may %2, %3, is not known.</source>
        <translation>Ob %1 %2 darf, und zwar %3, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>There is no person for whom %1 can %2.</source>
        <translation>Es gibt keine Person, für die %1 %2 kann.</translation>
    </message>
    <message>
        <source>%1 cannot %2 %3.</source>
        <translation>%1 kann nicht %2, %3.</translation>
    </message>
    <message>
        <source>No scope of %1 lets it %2.</source>
        <translation>Kein Scope von %1 deckt ab: %2.</translation>
    </message>
    <message>
        <source>The app user of %1 is inactive.</source>
        <translation>Der App-Benutzer von %1 ist inaktiv.</translation>
    </message>
    <message>
        <source>The app user of %1 may not %2.</source>
        <translation>Der App-Benutzer von %1 darf nicht %2.</translation>
    </message>
    <message>
        <source>A policy blocks %1 in %2.</source>
        <translation>Eine Richtlinie blockiert %1 in %2.</translation>
    </message>
    <message>
        <source>%1 is disabled.</source>
        <translation>%1 ist deaktiviert.</translation>
    </message>
    <message>
        <source>%1 is not installed for the site and product of %2.</source>
        <translation>%1 ist für Site und Produkt von %2 nicht installiert.</translation>
    </message>
    <message>
        <source>%1 has no app user; it acts for people alone.</source>
        <translation>%1 hat keinen App-Benutzer; die App handelt nur für Personen.</translation>
    </message>
    <message>
        <source>%1 has not declared that it acts for people.</source>
        <translation>%1 hat nicht deklariert, für Personen zu handeln.</translation>
    </message>
    <message>
        <source>%1 has no pages in the browser.</source>
        <translation>%1 hat keine Seiten im Browser.</translation>
    </message>
    <message>
        <source>The operation is not open to requests without authentication.</source>
        <translation>Die Operation steht Anfragen ohne Authentifizierung nicht offen.</translation>
    </message>
    <message>
        <source>There is no active person.</source>
        <translation>Es gibt keine aktive Person.</translation>
    </message>
    <message>
        <source>Your account is inactive.</source>
        <translation>Ihr Konto ist inaktiv.</translation>
    </message>
    <message>
        <source>The account of %1 is inactive.</source>
        <translation>Das Konto von %1 ist inaktiv.</translation>
    </message>
    <message>
        <source>People also need their own permission to %1.</source>
        <translation>Personen brauchen auch ihre eigene Berechtigung: %1.</translation>
    </message>
    <message>
        <source>Without authentication nobody may %1.</source>
        <translation>Ohne Authentifizierung darf niemand %1.</translation>
    </message>
    <message>
        <source>You may not %1 yourself.</source>
        <translation>Sie selbst dürfen nicht %1.</translation>
    </message>
    <message>
        <source>%1 may not %2.</source>
        <translation>%1 darf nicht %2.</translation>
    </message>
    <message>
        <source>The scopes of %1 are not known.</source>
        <translation>Die Scopes von %1 sind nicht bekannt.</translation>
    </message>
    <message>
        <source>What the app user of %1 may do in %2 is not known.</source>
        <translation>Was der App-Benutzer von %1 in %2 darf, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>What people may do in %1 is not known.</source>
        <translation>Was Personen in %1 dürfen, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>What you may do in %1 is not known.</source>
        <translation>Was Sie in %1 dürfen, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>What %1 may do in %2 is not known.</source>
        <translation>Was %1 in %2 darf, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Permissions of the whole site are not part of the data.</source>
        <translation>Berechtigungen der ganzen Site gehören nicht zu den Daten.</translation>
    </message>
    <message>
        <source>Policies disagree about %1 in %2, and which of them wins is not documented.</source>
        <translation>Richtlinien widersprechen sich über %1 in %2, und welche davon gewinnt, ist nicht dokumentiert.</translation>
    </message>
    <message>
        <source>A policy would block %1 in %2, but whether policies can block this app is not known.</source>
        <translation>Eine Richtlinie würde %1 in %2 blockieren, aber ob Richtlinien diese App blockieren können, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>A policy blocks %1 in %2, but whether the operation is exempt is not known.</source>
        <translation>Eine Richtlinie blockiert %1 in %2, aber ob die Operation ausgenommen ist, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Your own permissions are fine.</source>
        <translation>Ihre eigenen Berechtigungen sind in Ordnung.</translation>
    </message>
    <message>
        <source>%1’s own permissions are fine.</source>
        <translation>Die eigenen Berechtigungen von %1 sind in Ordnung.</translation>
    </message>
    <message>
        <source>The permissions of its app user are fine.</source>
        <translation>Die Berechtigungen ihres App-Benutzers sind in Ordnung.</translation>
    </message>
    <message>
        <source>Lifting the block would leave the verdict unknown.</source>
        <translation>Mit Aufheben der Blockierung bliebe das Urteil unbekannt.</translation>
    </message>
    <message>
        <source>Mending this would leave the verdict unknown.</source>
        <translation>Mit dem Beheben bliebe das Urteil unbekannt.</translation>
    </message>
    <message numerus="yes">
        <source>%n gates fail: each of them needs a change.</source>
        <translation>
            <numerusform>%n Schranke hält auf: Sie braucht eine Änderung.</numerusform>
            <numerusform>%n Schranken halten auf: Jede davon braucht eine Änderung.</numerusform>
        </translation>
    </message>
    <message>
        <source>One change is enough.</source>
        <translation>Eine Änderung genügt.</translation>
    </message>
    <message>
        <source>No policy can block this app.</source>
        <translation>Keine Richtlinie kann diese App blockieren.</translation>
    </message>
    <message>
        <source>Every gate that applies passes.</source>
        <translation>Jede zutreffende Schranke lässt durch.</translation>
    </message>
    <message>
        <source>No gate fails.</source>
        <translation>Keine Schranke hält auf.</translation>
    </message>
    <message>
        <source>Project permissions of the app user</source>
        <translation>Projektberechtigungen des App-Benutzers</translation>
    </message>
    <message>
        <source>Project permissions of the person</source>
        <translation>Projektberechtigungen der Person</translation>
    </message>
    <message>
        <source>Space permissions of the app user</source>
        <translation>Bereichsberechtigungen des App-Benutzers</translation>
    </message>
    <message>
        <source>Space permissions of the person</source>
        <translation>Bereichsberechtigungen der Person</translation>
    </message>
    <message>
        <source>A macro shows an error notice</source>
        <translation>Ein Makro zeigt einen Fehlerhinweis</translation>
    </message>
    <message>
        <source>A macro is not rendered</source>
        <translation>Ein Makro wird nicht dargestellt</translation>
    </message>
    <message>
        <source>The editor does not offer the macro</source>
        <translation>Der Editor bietet das Makro nicht an</translation>
    </message>
    <message>
        <source>A panel, action or page is gone</source>
        <translation>Ein Panel, eine Aktion oder eine Seite fehlt</translation>
    </message>
    <message>
        <source>A list or search is incomplete</source>
        <translation>Eine Liste oder Suche ist unvollständig</translation>
    </message>
    <message>
        <source>404, not found</source>
        <translation>404, nicht gefunden</translation>
    </message>
    <message>
        <source>403, forbidden</source>
        <translation>403, verboten</translation>
    </message>
    <message>
        <source>401, unauthorized</source>
        <translation>401, nicht autorisiert</translation>
    </message>
    <message>
        <source>An event did not arrive</source>
        <translation>Ein Ereignis kam nicht an</translation>
    </message>
    <message>
        <source>A list lacks the project or space</source>
        <translation>In einer Liste fehlt das Projekt oder der Bereich</translation>
    </message>
    <message>
        <source>GraphQL gives null</source>
        <translation>GraphQL gibt null</translation>
    </message>
    <message>
        <source>Where the macro should be, the page shows a notice that it cannot be shown.</source>
        <translation>Wo das Makro sein sollte, zeigt die Seite einen Hinweis, dass es nicht gezeigt werden kann.</translation>
    </message>
    <message>
        <source>Where the macro should be, the page shows nothing at all.</source>
        <translation>Wo das Makro sein sollte, zeigt die Seite gar nichts.</translation>
    </message>
    <message>
        <source>Somebody who edits a page does not find the macro of the app.</source>
        <translation>Wer eine Seite bearbeitet, findet das Makro der App nicht.</translation>
    </message>
    <message>
        <source>A panel, a glance, a menu entry or a page of the app is not there.</source>
        <translation>Ein Panel, ein Glance, ein Menüeintrag oder eine Seite der App ist nicht da.</translation>
    </message>
    <message>
        <source>The app lists or finds fewer issues or pages than there are.</source>
        <translation>Die App listet oder findet weniger Vorgänge oder Seiten, als es gibt.</translation>
    </message>
    <message>
        <source>The app is told that an issue, a page or the project or space does not exist.</source>
        <translation>Der App wird gesagt, dass ein Vorgang, eine Seite oder das Projekt oder der Bereich nicht existiert.</translation>
    </message>
    <message>
        <source>The app is told that it may not do what it tries.</source>
        <translation>Der App wird gesagt, dass sie nicht darf, was sie versucht.</translation>
    </message>
    <message>
        <source>The app is told that it is not signed in.</source>
        <translation>Der App wird gesagt, dass sie nicht angemeldet ist.</translation>
    </message>
    <message>
        <source>Something happened, and the app did not hear of it.</source>
        <translation>Etwas ist geschehen, und die App hat nichts davon erfahren.</translation>
    </message>
    <message>
        <source>The app lists the projects or spaces, and this one is not among them.</source>
        <translation>Die App listet die Projekte oder Bereiche, und dieses Element ist nicht darunter.</translation>
    </message>
    <message>
        <source>The app asks for one item through GraphQL and gets null.</source>
        <translation>Die App fragt über GraphQL nach einem Element und bekommt null.</translation>
    </message>
    <message>
        <source>The app and how it acts</source>
        <translation>Die App und wie sie handelt</translation>
    </message>
    <message>
        <source>Scopes of the app</source>
        <translation>Scopes der App</translation>
    </message>
    <message>
        <source>Data security policy</source>
        <translation>Datensicherheitsrichtlinie</translation>
    </message>
    <message>
        <source>Anonymous access</source>
        <translation>Anonymer Zugriff</translation>
    </message>
    <message>
        <source>It does not exist</source>
        <translation>Es existiert nicht</translation>
    </message>
    <message>
        <source>Issue security or a page restriction</source>
        <translation>Vorgangssicherheit oder eine Seitenbeschränkung</translation>
    </message>
    <message>
        <source>A policy changed a moment ago</source>
        <translation>Eine Richtlinie hat sich gerade erst geändert</translation>
    </message>
    <message>
        <source>A display condition of the app</source>
        <translation>Eine Anzeigebedingung der App</translation>
    </message>
    <message>
        <source>The app has no such module</source>
        <translation>Die App hat kein solches Modul</translation>
    </message>
    <message>
        <source>The app does not listen to this event</source>
        <translation>Die App lauscht nicht auf dieses Ereignis</translation>
    </message>
    <message>
        <source>The app did not take the event</source>
        <translation>Die App hat das Ereignis nicht angenommen</translation>
    </message>
    <message>
        <source>A token or signature is wrong or out of date</source>
        <translation>Ein Token oder eine Signatur ist falsch oder abgelaufen</translation>
    </message>
    <message>
        <source>The operation needs something else</source>
        <translation>Die Operation braucht etwas anderes</translation>
    </message>
    <message>
        <source>The search is behind</source>
        <translation>Die Suche hinkt hinterher</translation>
    </message>
    <message>
        <source>The app itself</source>
        <translation>Die App selbst</translation>
    </message>
    <message>
        <source>The organization has changed since</source>
        <translation>Die Organisation hat sich seither geändert</translation>
    </message>
    <message>
        <source>Open it as somebody who may see everything there. A blocked app gets the same answer.</source>
        <translation>Als jemand öffnen, der dort alles sehen darf. Eine blockierte App bekommt dieselbe Antwort.</translation>
    </message>
    <message>
        <source>They count below the project or space, and this file does not hold them. Try one without.</source>
        <translation>Sie zählen unterhalb von Projekt oder Bereich, und diese Datei enthält sie nicht. Mit einem Objekt ohne solche Einschränkung versuchen.</translation>
    </message>
    <message>
        <source>Changes take a short while to reach every answer. Try again in a few minutes.</source>
        <translation>Änderungen brauchen eine kurze Zeit, bis sie jede Antwort erreichen. In einigen Minuten erneut versuchen.</translation>
    </message>
    <message>
        <source>It may read a property that any signed-in user can write. App details list the conditions.</source>
        <translation>Sie liest vielleicht eine Property, die jede angemeldete Person schreiben kann. Die App-Details führen die Bedingungen auf.</translation>
    </message>
    <message>
        <source>App details list the modules of its descriptor. An update may have dropped it.</source>
        <translation>Die App-Details führen die Module ihres Deskriptors auf. Eine Aktualisierung kann es entfernt haben.</translation>
    </message>
    <message>
        <source>App details list the events of its descriptor.</source>
        <translation>Die App-Details führen die Ereignisse ihres Deskriptors auf.</translation>
    </message>
    <message>
        <source>The vendor can see failed deliveries in the app’s log.</source>
        <translation>Der Anbieter kann fehlgeschlagene Zustellungen im Protokoll der App sehen.</translation>
    </message>
    <message>
        <source>The vendor can check the clock, the shared secret and the age of the token.</source>
        <translation>Der Anbieter kann die Uhr, das gemeinsame Geheimnis und das Alter des Tokens prüfen.</translation>
    </message>
    <message>
        <source>Some operations ask for more than others of their kind. Choose the operation above.</source>
        <translation>Manche Operationen verlangen mehr als andere ihrer Art. Die Operation oben auswählen.</translation>
    </message>
    <message>
        <source>Search sees changes late. Ask for one missing item directly.</source>
        <translation>Die Suche sieht Änderungen spät. Direkt nach einem fehlenden Element fragen.</translation>
    </message>
    <message>
        <source>Ask the vendor what the app requests there, then start from what it is told.</source>
        <translation>Beim Anbieter erfragen, was die App dort anfragt, dann von der Auskunft ausgehen.</translation>
    </message>
    <message>
        <source>Compare with the admin screens, or read the data again.</source>
        <translation>Mit den Admin-Bildschirmen vergleichen oder die Daten neu einlesen.</translation>
    </message>
    <message>
        <source>Macros and panels do not ask for it.</source>
        <translation>Makros und Panels fragen nicht danach.</translation>
    </message>
    <message>
        <source>It does not count in this way of acting.</source>
        <translation>Bei dieser Art zu handeln zählt es nicht.</translation>
    </message>
    <message>
        <source>It would be seen otherwise: %1.</source>
        <translation>Es würde sich anders zeigen: %1.</translation>
    </message>
    <message>
        <source>Your answers exclude it.</source>
        <translation>Die Antworten schließen es aus.</translation>
    </message>
    <message>
        <source>It passes.</source>
        <translation>Es lässt durch.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, or one of %Ln who may do the same</source>
        <translation>
            <numerusform>%1 oder %Ln andere Person mit denselben Rechten</numerusform>
            <numerusform>%1 oder eine von %Ln mit denselben Rechten</numerusform>
        </translation>
    </message>
    <message>
        <source>By itself, server to server</source>
        <translation>Von sich aus, Server zu Server</translation>
    </message>
    <message>
        <source>For a person</source>
        <translation>Für eine Person</translation>
    </message>
    <message>
        <source>In a person’s browser</source>
        <translation>Im Browser einer Person</translation>
    </message>
    <message>
        <source>Without authentication</source>
        <translation>Ohne Authentifizierung</translation>
    </message>
    <message>
        <source>Do the scopes of %1 admit what it tried?</source>
        <translation>Decken die Scopes von %1 ab, was versucht wurde?</translation>
    </message>
    <message>
        <source>May the app user of %1 do that in %2?</source>
        <translation>Darf der App-Benutzer von %1 das in %2?</translation>
    </message>
    <message>
        <source>May the person, without any app, do that in %2?</source>
        <translation>Darf die Person das in %2 ohne jede App?</translation>
    </message>
    <message>
        <source>Does the operation work in %2 while a policy blocks %1?</source>
        <translation>Geht die Operation in %2, während eine Richtlinie %1 blockiert?</translation>
    </message>
    <message>
        <source>Do the admin screens list %1 as not blocked in %2?</source>
        <translation>Führen die Admin-Bildschirme %1 in %2 als nicht blockiert auf?</translation>
    </message>
    <message>
        <source>How did %1 act?</source>
        <translation>Wie hat %1 gehandelt?</translation>
    </message>
    <message>
        <source>Who was looking?</source>
        <translation>Wer hat hingesehen?</translation>
    </message>
    <message>
        <source>Who was at it?</source>
        <translation>Wer war daran?</translation>
    </message>
    <message>
        <source>What did %1 try?</source>
        <translation>Was hat %1 versucht?</translation>
    </message>
    <message>
        <source>Does it also happen in %1?</source>
        <translation>Geschieht es auch in %1?</translation>
    </message>
    <message>
        <source>Yes, there too</source>
        <translation>Ja, dort auch</translation>
    </message>
    <message>
        <source>No, only here</source>
        <translation>Nein, nur hier</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>leaves nothing in the file</source>
        <translation>lässt nichts in der Datei übrig</translation>
    </message>
    <message>
        <source>leaves %1</source>
        <translation>lässt %1 übrig</translation>
    </message>
    <message>
        <source>In %1 too</source>
        <translation>Auch in %1</translation>
    </message>
    <message>
        <source>Not in %1</source>
        <translation>Nicht in %1</translation>
    </message>
    <message>
        <source>Scopes do not admit it</source>
        <translation>Scopes decken es nicht ab</translation>
    </message>
    <message>
        <source>Scopes admit it</source>
        <translation>Scopes decken es ab</translation>
    </message>
    <message>
        <source>App user may not</source>
        <translation>App-Benutzer darf nicht</translation>
    </message>
    <message>
        <source>App user may</source>
        <translation>App-Benutzer darf</translation>
    </message>
    <message>
        <source>Person may not</source>
        <translation>Person darf nicht</translation>
    </message>
    <message>
        <source>Person may</source>
        <translation>Person darf</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Blockiert</translation>
    </message>
    <message>
        <source>Not blocked</source>
        <translation>Nicht blockiert</translation>
    </message>
    <message>
        <source>the project you asked about</source>
        <translation>dem angefragten Projekt</translation>
    </message>
    <message>
        <source>the space you asked about</source>
        <translation>dem angefragten Bereich</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The app did not ask for the scope that this needs.</source>
        <translation>Die App hat den dafür nötigen Scope nicht verlangt.</translation>
    </message>
    <message>
        <source>The app’s own user lacks a permission there.</source>
        <translation>Dem eigenen Benutzer der App fehlt dort eine Berechtigung.</translation>
    </message>
    <message>
        <source>The app may have asked without signing in.</source>
        <translation>Die App hat vielleicht gefragt, ohne sich anzumelden.</translation>
    </message>
    <message>
        <source>You lack a permission there that this needs.</source>
        <translation>Ihnen fehlt dort eine dafür nötige Berechtigung.</translation>
    </message>
    <message>
        <source>The person who tried it may lack a permission there.</source>
        <translation>Der Person, die es versucht hat, fehlt dort vielleicht eine Berechtigung.</translation>
    </message>
    <message>
        <source>The account of the person who tried it may be inactive.</source>
        <translation>Das Konto der Person, die es versucht hat, ist vielleicht inaktiv.</translation>
    </message>
    <message>
        <source>A policy of the organization blocks the app there. This is not about anybody’s permissions.</source>
        <translation>Eine Richtlinie der Organisation blockiert die App dort. Mit den Berechtigungen einzelner Personen hat das nichts zu tun.</translation>
    </message>
    <message>
        <source>The app is disabled.</source>
        <translation>Die App ist deaktiviert.</translation>
    </message>
    <message>
        <source>The app is not installed there.</source>
        <translation>Die App ist dort nicht installiert.</translation>
    </message>
    <message>
        <source>We do not know yet whether this is allowed there.</source>
        <translation>Es ist noch nicht bekannt, ob das dort erlaubt ist.</translation>
    </message>
    <message>
        <source>The app cannot act in this way.</source>
        <translation>Die App kann auf diese Art nicht handeln.</translation>
    </message>
    <message>
        <source>about %1 in %2: “%3”.</source>
        <translation>es geht um %1 in %2: „%3“.</translation>
    </message>
    <message>
        <source>One reason may be: %1</source>
        <translation>Ein Grund kann sein: %1</translation>
    </message>
    <message>
        <source>Most likely: %1</source>
        <translation>Höchstwahrscheinlich: %1</translation>
    </message>
    <message>
        <source>One of these is the reason:</source>
        <translation>Einer dieser Gründe ist es:</translation>
    </message>
    <message>
        <source>One question back: %1</source>
        <translation>Eine Rückfrage: %1</translation>
    </message>
    <message>
        <source>Does it also happen in another project or space?</source>
        <translation>Geschieht es auch in einem anderen Projekt oder Bereich?</translation>
    </message>
    <message>
        <source>No setting that we know of would cause this. It may be:</source>
        <translation>Keine bekannte Einstellung würde das verursachen. Möglich ist:</translation>
    </message>
    <message>
        <source>Hello %1,</source>
        <translation>Hallo %1,</translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>Hallo,</translation>
    </message>
    <message>
        <source>Policy: %1.</source>
        <translation>Richtlinie: %1.</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>Without authentication nobody has %1 in %2.</source>
        <translation>Ohne Authentifizierung hat niemand %1 in %2.</translation>
    </message>
    <message>
        <source>%1 lacks %2 in %3.</source>
        <translation>Für %1 fehlt %2 in %3.</translation>
    </message>
    <message>
        <source>Nobody has %1 in %2.</source>
        <translation>Niemand hat %1 in %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people lack %1 in %2.</source>
        <translation>
            <numerusform>%Ln Person fehlt %1 in %2.</numerusform>
            <numerusform>%Ln Personen fehlt %1 in %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts of people are inactive.</source>
        <translation>
            <numerusform>%Ln Konto von Personen ist inaktiv.</numerusform>
            <numerusform>%Ln Konten von Personen sind inaktiv.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has no app user, so it cannot act as itself.</source>
        <translation>%1 hat keinen App-Benutzer und kann daher nicht als sie selbst handeln.</translation>
    </message>
    <message>
        <source>%1 is a 3LO app: it has nothing in the browser.</source>
        <translation>%1 ist eine 3LO-App: Sie hat nichts im Browser.</translation>
    </message>
    <message>
        <source>The scopes of %1 are not known; they may not admit it.</source>
        <translation>Die Scopes von %1 sind nicht bekannt; vielleicht decken sie es nicht ab.</translation>
    </message>
    <message>
        <source>What people may do in %2 is not known.</source>
        <translation>Was Personen in %2 dürfen, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>A policy may block %1 in %2: two of them disagree.</source>
        <translation>Vielleicht blockiert eine Richtlinie %1 in %2: Zwei widersprechen sich.</translation>
    </message>
    <message>
        <source>A policy would block %1 in %2 if it is eligible, which is not known.</source>
        <translation>Eine Richtlinie würde %1 in %2 blockieren, wenn sie blockierbar ist; das ist nicht bekannt.</translation>
    </message>
    <message>
        <source>A policy may block the operation: whether it is exempt is not documented.</source>
        <translation>Vielleicht blockiert eine Richtlinie die Operation: Ob sie ausgenommen ist, ist nicht dokumentiert.</translation>
    </message>
    <message>
        <source>for a person</source>
        <translation>für eine Person</translation>
    </message>
    <message>
        <source>in a person’s browser</source>
        <translation>im Browser einer Person</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln weitere</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>For %1 of %2 people: %3.</source>
        <translation>Für %1 von %2 Personen: %3.</translation>
    </message>
    <message>
        <source>The descriptor of the app would settle it: import it.</source>
        <translation>Der Deskriptor der App würde es klären: importieren.</translation>
    </message>
    <message>
        <source>The permission scheme and the app user would settle it.</source>
        <translation>Das Berechtigungsschema und der App-Benutzer würden es klären.</translation>
    </message>
    <message>
        <source>The list of apps in the admin screens says whether a policy can block it.</source>
        <translation>Die App-Liste auf den Admin-Bildschirmen sagt, ob eine Richtlinie sie blockieren kann.</translation>
    </message>
    <message>
        <source>Only a trial settles it: the order of these policies is not documented.</source>
        <translation>Nur ein Versuch klärt es: Die Rangfolge dieser Richtlinien ist nicht dokumentiert.</translation>
    </message>
    <message>
        <source>Only a trial settles it.</source>
        <translation>Nur ein Versuch klärt es.</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>sicher</translation>
    </message>
    <message>
        <source>sure if so</source>
        <translation>dann sicher</translation>
    </message>
    <message>
        <source>also in the way</source>
        <translation>steht auch im Weg</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>möglich</translation>
    </message>
    <message>
        <source>The scopes of %1 do not admit %2.</source>
        <translation>Die Scopes von %1 decken %2 nicht ab.</translation>
    </message>
    <message>
        <source>The app user of %1 lacks %2 in %3.</source>
        <translation>Dem App-Benutzer von %1 fehlt %2 in %3.</translation>
    </message>
    <message>
        <source>Whoever looks.</source>
        <translation>Wer auch hinsieht.</translation>
    </message>
    <message>
        <source>If it acted %1 and tried %2.</source>
        <translation>Wenn sie %1 gehandelt und %2 versucht hat.</translation>
    </message>
    <message>
        <source>If it acted %1.</source>
        <translation>Wenn sie %1 gehandelt hat.</translation>
    </message>
    <message>
        <source>If it tried %1.</source>
        <translation>Wenn sie %1 versucht hat.</translation>
    </message>
    <message>
        <source>Unless something below applies.</source>
        <translation>Sofern nichts Folgendes zutrifft.</translation>
    </message>
    <message>
        <source>No setting changes it.</source>
        <translation>Keine Einstellung ändert es.</translation>
    </message>
    <message>
        <source>Can change it: %1</source>
        <translation>Kann es ändern: %1</translation>
    </message>
    <message>
        <source>Nothing in this file would cause this.</source>
        <translation>Nichts in dieser Datei würde das verursachen.</translation>
    </message>
    <message numerus="yes">
        <source>%n causes fit equally well.</source>
        <translation>
            <numerusform>%n Ursache passt gleich gut.</numerusform>
            <numerusform>%n Ursachen passen gleich gut.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every layer passes, or would be seen otherwise. Then it lies beyond the file.</source>
        <translation>Jede Schicht lässt durch oder würde sich anders zeigen. Dann liegt es außerhalb der Datei.</translation>
    </message>
    <message>
        <source>It depends on facts that the file does not have.</source>
        <translation>Es hängt von Tatsachen ab, die die Datei nicht hat.</translation>
    </message>
    <message>
        <source>This surely gives the symptom, and nothing else in the file does.</source>
        <translation>Das führt sicher zu dem Symptom, und nichts anderes in der Datei tut es.</translation>
    </message>
    <message>
        <source>Nothing else in the file gives the symptom.</source>
        <translation>Nichts anderes in der Datei führt zu dem Symptom.</translation>
    </message>
    <message numerus="yes">
        <source>%n other causes fit as well.</source>
        <translation>
            <numerusform>%n andere Ursache passt auch.</numerusform>
            <numerusform>%n andere Ursachen passen auch.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is enabled.</source>
        <translation>%1 ist aktiviert.</translation>
    </message>
    <message>
        <source>Installed on %2 for %P3.</source>
        <translation>Auf %2 für %P3 installiert.</translation>
    </message>
    <message>
        <source>%1 is not installed on %2 for %P3.</source>
        <translation>%1 ist auf %2 für %P3 nicht installiert.</translation>
    </message>
    <message>
        <source>It acts as its app user %2.</source>
        <translation>Sie handelt als ihr App-Benutzer %2.</translation>
    </message>
    <message>
        <source>It acts as its app user, which is not known here.</source>
        <translation>Sie handelt als ihr App-Benutzer, der hier nicht bekannt ist.</translation>
    </message>
    <message>
        <source>%1 has no app user: a 3LO app acts for people only.</source>
        <translation>%1 hat keinen App-Benutzer: Eine 3LO-App handelt nur für Personen.</translation>
    </message>
    <message>
        <source>It may act for people.</source>
        <translation>Sie darf für Personen handeln.</translation>
    </message>
    <message>
        <source>It declares ACT_AS_USER and may act for people.</source>
        <translation>Sie deklariert ACT_AS_USER und darf für Personen handeln.</translation>
    </message>
    <message>
        <source>It does not declare ACT_AS_USER, so it cannot act for people.</source>
        <translation>Sie deklariert ACT_AS_USER nicht und kann daher nicht für Personen handeln.</translation>
    </message>
    <message>
        <source>Whether it declares ACT_AS_USER is not known; the scope gate says so.</source>
        <translation>Ob sie ACT_AS_USER deklariert, ist nicht bekannt; die Scope-Schranke sagt es.</translation>
    </message>
    <message>
        <source>It has pages in the browser.</source>
        <translation>Sie hat Seiten im Browser.</translation>
    </message>
    <message>
        <source>%1 has no pages in the browser: it is a 3LO app.</source>
        <translation>%1 hat keine Seiten im Browser: Es ist eine 3LO-App.</translation>
    </message>
    <message>
        <source>%1 needs no authentication.</source>
        <translation>%1 braucht keine Authentifizierung.</translation>
    </message>
    <message>
        <source>%1 needs authentication.</source>
        <translation>%1 braucht Authentifizierung.</translation>
    </message>
    <message>
        <source>The platform cannot tell whose request it is.</source>
        <translation>Die Plattform kann nicht sagen, von wem die Anfrage kommt.</translation>
    </message>
    <message>
        <source>Scopes do not count without authentication.</source>
        <translation>Scopes zählen ohne Authentifizierung nicht.</translation>
    </message>
    <message>
        <source>The scopes of %1 are not known. Its descriptor would settle this gate.</source>
        <translation>Die Scopes von %1 sind nicht bekannt. Der Deskriptor würde diese Schranke klären.</translation>
    </message>
    <message>
        <source>%1 admits %A2.</source>
        <translation>%1 deckt %A2 ab.</translation>
    </message>
    <message>
        <source>Together, %1 admit %A2.</source>
        <translation>Zusammen decken %1 %A2 ab.</translation>
    </message>
    <message>
        <source>%A1 needs no scope.</source>
        <translation>%A1 braucht keinen Scope.</translation>
    </message>
    <message>
        <source>%1 declares no scope; %A2 needs one.</source>
        <translation>%1 deklariert keinen Scope; %A2 braucht einen.</translation>
    </message>
    <message>
        <source>%1 declares %2; that does not admit %A3.</source>
        <translation>%1 deklariert %2; das deckt %A3 nicht ab.</translation>
    </message>
    <message>
        <source>Missing: %1.</source>
        <translation>Es fehlt: %1.</translation>
    </message>
    <message>
        <source>No scope admits %A1 for this app.</source>
        <translation>Kein Scope deckt %A1 für diese App ab.</translation>
    </message>
    <message>
        <source>The catalogue has no scope %1; it admits nothing.</source>
        <translation>Der Katalog kennt keinen Scope %1; er deckt nichts ab.</translation>
    </message>
    <message>
        <source>No app user takes part without authentication.</source>
        <translation>Ohne Authentifizierung ist kein App-Benutzer beteiligt.</translation>
    </message>
    <message>
        <source>%1 has no app user: it is a 3LO app.</source>
        <translation>%1 hat keinen App-Benutzer: Es ist eine 3LO-App.</translation>
    </message>
    <message>
        <source>Does not count when a person’s browser asks. It would in the combination road map.</source>
        <translation>Zählt nicht, wenn der Browser einer Person anfragt. In der Kombination Fahrplan würde es zählen.</translation>
    </message>
    <message>
        <source>Does not count when the app acts for a person. It would in the combination road map.</source>
        <translation>Zählt nicht, wenn die App für eine Person handelt. In der Kombination Fahrplan würde es zählen.</translation>
    </message>
    <message>
        <source>The app user of %1 is not known.</source>
        <translation>Der App-Benutzer von %1 ist nicht bekannt.</translation>
    </message>
    <message>
        <source>No person is involved.</source>
        <translation>Keine Person ist beteiligt.</translation>
    </message>
    <message>
        <source>The organization has no active person.</source>
        <translation>Die Organisation hat keine aktive Person.</translation>
    </message>
    <message>
        <source>Judged for %1, for whom it goes furthest.</source>
        <translation>Beurteilt für %1, womit sie am weitesten kommt.</translation>
    </message>
    <message>
        <source>The account %1 is inactive and has no permission.</source>
        <translation>Das Konto %1 ist inaktiv und hat keine Berechtigung.</translation>
    </message>
    <message>
        <source>%1 is at site level; site permissions are not part of this file.</source>
        <translation>%1 liegt auf Site-Ebene; Site-Berechtigungen gehören nicht zu dieser Datei.</translation>
    </message>
    <message>
        <source>The permission scheme of %1 is not known.</source>
        <translation>Das Berechtigungsschema von %1 ist nicht bekannt.</translation>
    </message>
    <message>
        <source>%3 may %1 in %2.</source>
        <translation>%3 hat %A1 in %2.</translation>
    </message>
    <message>
        <source>%3 may not %1 in %2.</source>
        <translation>%3 hat %A1 in %2 nicht.</translation>
    </message>
    <message>
        <source>Anyone may %1 in %2.</source>
        <translation>Jeder hat %A1 in %2.</translation>
    </message>
    <message>
        <source>Without an account nobody may %1 in %2.</source>
        <translation>Ohne Konto hat niemand %A1 in %2.</translation>
    </message>
    <message>
        <source>Without View in %1 no other grant counts.</source>
        <translation>Ohne Anzeigen in %1 zählt keine andere Gewährung.</translation>
    </message>
    <message>
        <source>Scheme %2 grants the account %A1.</source>
        <translation>Schema %2 gewährt dem Konto %A1.</translation>
    </message>
    <message>
        <source>Scheme %2, group %3: %A1.</source>
        <translation>Schema %2, Gruppe %3: %A1.</translation>
    </message>
    <message>
        <source>Scheme %2, role %3: %A1.</source>
        <translation>Schema %2, Rolle %3: %A1.</translation>
    </message>
    <message>
        <source>Scheme %2, role %3 through group %4: %A1.</source>
        <translation>Schema %2, Rolle %3 über Gruppe %4: %A1.</translation>
    </message>
    <message>
        <source>Scheme %2 grants every signed-in account %A1.</source>
        <translation>Schema %2 gewährt jedem angemeldeten Konto %A1.</translation>
    </message>
    <message>
        <source>Scheme %2 grants anyone %A1.</source>
        <translation>Schema %2 gewährt jedem %A1.</translation>
    </message>
    <message>
        <source>Policies restrict apps; whose request this is cannot be told.</source>
        <translation>Richtlinien beschränken Apps; von wem diese Anfrage kommt, lässt sich nicht sagen.</translation>
    </message>
    <message>
        <source>App access rules do not apply at site level.</source>
        <translation>App-Zugriffsregeln gelten nicht auf Site-Ebene.</translation>
    </message>
    <message>
        <source>No active policy covers %1.</source>
        <translation>Keine aktive Richtlinie gilt für %1.</translation>
    </message>
    <message>
        <source>%1 covers %2 and blocks all apps.</source>
        <translation>%1 gilt für %2 und blockiert alle Apps.</translation>
    </message>
    <message>
        <source>%1 covers %2 and has %3 on its blocklist.</source>
        <translation>%1 gilt für %2 und hat %3 auf der Blockierliste.</translation>
    </message>
    <message>
        <source>%1 covers %2 and does not list %3.</source>
        <translation>%1 gilt für %2 und führt %3 nicht auf.</translation>
    </message>
    <message>
        <source>%1 covers %2 and allows all apps.</source>
        <translation>%1 gilt für %2 und erlaubt alle Apps.</translation>
    </message>
    <message>
        <source>%1 covers %2 and allows %3.</source>
        <translation>%1 gilt für %2 und erlaubt %3.</translation>
    </message>
    <message>
        <source>%1 covers %2 and allows all apps but those it lists.</source>
        <translation>%1 gilt für %2 und erlaubt alle Apps außer den aufgeführten.</translation>
    </message>
    <message>
        <source>%1 allows, which has no effect in the policy model additive.</source>
        <translation>%1 erlaubt, was im additiven Richtlinienmodell wirkungslos ist.</translation>
    </message>
    <message>
        <source>%1 matches too; a more specific statement wins.</source>
        <translation>%1 trifft auch zu; eine spezifischere Aussage gewinnt.</translation>
    </message>
    <message>
        <source>%1 covers %2 and says nothing of %3.</source>
        <translation>%1 gilt für %2 und sagt nichts über %3.</translation>
    </message>
    <message>
        <source>%1 is not eligible: no policy can block it.</source>
        <translation>%1 ist nicht blockierbar: Keine Richtlinie kann die App blockieren.</translation>
    </message>
    <message>
        <source>%1 and %2 disagree, and which of them wins is not documented.</source>
        <translation>%1 und %2 widersprechen sich, und welche davon gewinnt, ist nicht dokumentiert.</translation>
    </message>
    <message>
        <source>At this block level a block leaves %A1.</source>
        <translation>Auf dieser Blockierungsebene lässt eine Blockierung %A1 bestehen.</translation>
    </message>
    <message>
        <source>%1 is exempt from app access rules.</source>
        <translation>%1 ist von App-Zugriffsregeln ausgenommen.</translation>
    </message>
    <message>
        <source>%1 would be blocked if it is eligible, which is not known.</source>
        <translation>%1 würde blockiert, wenn die App blockierbar ist; das ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Whether %1 is exempt is not documented.</source>
        <translation>Ob %1 ausgenommen ist, ist nicht dokumentiert.</translation>
    </message>
    <message>
        <source>That policies restrict in-page requests is inferred from a staff answer, not documented.</source>
        <translation>Dass Richtlinien Anfragen aus der Seite beschränken, ist aus einer Antwort des Personals geschlossen, nicht dokumentiert.</translation>
    </message>
    <message>
        <source>Enable %1</source>
        <translation>%1 aktivieren</translation>
    </message>
    <message>
        <source>Declare %2; the admin consents again</source>
        <translation>%2 deklarieren; der Admin stimmt erneut zu</translation>
    </message>
    <message>
        <source>Reactivate the account %1</source>
        <translation>Das Konto %1 reaktivieren</translation>
    </message>
    <message>
        <source>Make %1 an actor of the role %2 in %3</source>
        <translation>%1 zum Akteur der Rolle %2 in %3 machen</translation>
    </message>
    <message>
        <source>Add %1 to the group %2</source>
        <translation>%1 zur Gruppe %2 hinzufügen</translation>
    </message>
    <message>
        <source>Grant %3 %A1 in the scheme %2</source>
        <translation>%3 im Schema %2 %A1 gewähren</translation>
    </message>
    <message>
        <source>Grant the role %4 %A1 in the scheme %2</source>
        <translation>Der Rolle %4 im Schema %2 %A1 gewähren</translation>
    </message>
    <message>
        <source>Grant anyone %A1 in the scheme %2</source>
        <translation>Jedem im Schema %2 %A1 gewähren</translation>
    </message>
    <message>
        <source>Put %2 on the allowlist of %1</source>
        <translation>%2 auf die Zulassungsliste von %1 setzen</translation>
    </message>
    <message>
        <source>Take %2 off the blocklist of %1</source>
        <translation>%2 von der Blockierliste von %1 nehmen</translation>
    </message>
    <message>
        <source>Take %2 out of the coverage of %1</source>
        <translation>%2 aus dem Geltungsbereich von %1 nehmen</translation>
    </message>
    <message>
        <source>Deactivate %1</source>
        <translation>%1 deaktivieren</translation>
    </message>
    <message>
        <source>Add an override that allows %1 in %2</source>
        <translation>Eine Überschreibung hinzufügen, die %1 in %2 erlaubt</translation>
    </message>
    <message>
        <source>Nothing here can enable %1.</source>
        <translation>Nichts hier kann %1 aktivieren.</translation>
    </message>
    <message>
        <source>%1 is not installed here; only an installation would help.</source>
        <translation>%1 ist hier nicht installiert; nur eine Installation würde helfen.</translation>
    </message>
    <message>
        <source>A 3LO app has no app user. Ask for a person instead.</source>
        <translation>Eine 3LO-App hat keinen App-Benutzer. Stattdessen für eine Person fragen.</translation>
    </message>
    <message>
        <source>Nothing here can let %1 act for people.</source>
        <translation>Nichts hier kann %1 für Personen handeln lassen.</translation>
    </message>
    <message>
        <source>A 3LO app has no pages in the browser.</source>
        <translation>Eine 3LO-App hat keine Seiten im Browser.</translation>
    </message>
    <message>
        <source>%2 always needs authentication.</source>
        <translation>%2 braucht immer Authentifizierung.</translation>
    </message>
    <message>
        <source>No scope that %1 could declare admits %A2.</source>
        <translation>Kein Scope, den %1 deklarieren könnte, deckt %A2 ab.</translation>
    </message>
    <message>
        <source>No single change known here gives the app user this permission.</source>
        <translation>Keine hier bekannte einzelne Änderung gibt dem App-Benutzer diese Berechtigung.</translation>
    </message>
    <message>
        <source>No change known here gives an active person this permission.</source>
        <translation>Keine hier bekannte Änderung gibt einer aktiven Person diese Berechtigung.</translation>
    </message>
    <message>
        <source>No single change known here gives the person this permission.</source>
        <translation>Keine hier bekannte einzelne Änderung gibt der Person diese Berechtigung.</translation>
    </message>
    <message>
        <source>No single change of a policy lifts this block.</source>
        <translation>Keine einzelne Änderung einer Richtlinie hebt diese Blockierung auf.</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation>Schranken</translation>
    </message>
    <message>
        <source>What would allow it: one change for each failing gate</source>
        <translation>Was es erlauben würde: eine Änderung für jede Schranke, die aufhält</translation>
    </message>
    <message>
        <source>%1 (%2; then %3)</source>
        <translation>%1 (%2; dann %3)</translation>
    </message>
    <message>
        <source>What is seen</source>
        <translation>Was zu sehen ist</translation>
    </message>
    <message>
        <source>%1 in %2 %3: %4 %5 is %6.</source>
        <translation>%1 in %2 %3: %4 %5 ist %6.</translation>
    </message>
    <message>
        <source>Verdicts are per container, without issue security and page restrictions.</source>
        <translation>Urteile gelten je Container, ohne Vorgangssicherheit und Seitenbeschränkungen.</translation>
    </message>
    <message>
        <source>Data of %1.</source>
        <translation>Daten mit Stand %1.</translation>
    </message>
    <message>
        <source>The text has %1 bytes; at most %2 are read</source>
        <translation>Der Text hat %1 Bytes; höchstens %2 werden gelesen</translation>
    </message>
    <message>
        <source>The text is not UTF-8: byte %1 cannot stand here</source>
        <translation>Der Text ist nicht UTF-8: Byte %1 kann hier nicht stehen</translation>
    </message>
    <message>
        <source>Save the file as UTF-8.</source>
        <translation>Die Datei als UTF-8 speichern.</translation>
    </message>
    <message>
        <source>The values are nested deeper than %1 levels</source>
        <translation>Die Werte sind tiefer als %1 Ebenen verschachtelt</translation>
    </message>
    <message>
        <source>The text is empty</source>
        <translation>Der Text ist leer</translation>
    </message>
    <message>
        <source>The member “%1” stands twice in one object</source>
        <translation>Das Element „%1“ steht zweimal in einem Objekt</translation>
    </message>
    <message>
        <source>First use in line %2.</source>
        <translation>Zuerst verwendet in Zeile %2.</translation>
    </message>
    <message>
        <source>The number %1 is too large</source>
        <translation>Die Zahl %1 ist zu groß</translation>
    </message>
    <message>
        <source>This is not an organization file</source>
        <translation>Das ist keine Organisationsdatei</translation>
    </message>
    <message>
        <source>Its first member must be &quot;format&quot;: &quot;%1&quot;.</source>
        <translation>Ihr erstes Element muss &quot;format&quot;: &quot;%1&quot; sein.</translation>
    </message>
    <message>
        <source>The id “%2” is used twice</source>
        <translation>Die ID „%2“ wird zweimal verwendet</translation>
    </message>
    <message>
        <source>First use at %3, line %4.</source>
        <translation>Zuerst verwendet bei %3, Zeile %4.</translation>
    </message>
    <message>
        <source>The app “%1” is installed twice on the site “%2”</source>
        <translation>Die App „%1“ ist auf der Site „%2“ zweimal installiert</translation>
    </message>
    <message>
        <source>The account “%2” is a person, not an app user</source>
        <translation>Das Konto „%2“ ist eine Person, kein App-Benutzer</translation>
    </message>
    <message>
        <source>The app “%1” acts through it. Name an account of kind app, or null.</source>
        <translation>Die App „%1“ handelt darüber. Ein Konto der Art app nennen, oder null.</translation>
    </message>
    <message>
        <source>“%1” is missing</source>
        <translation>„%1“ fehlt</translation>
    </message>
    <message>
        <source>“%1” is %2</source>
        <translation>„%1“ ist %2</translation>
    </message>
    <message>
        <source>Use a whole number from 1 to %3.</source>
        <translation>Eine ganze Zahl von 1 bis %3 verwenden.</translation>
    </message>
    <message>
        <source>“%1” is empty</source>
        <translation>„%1“ ist leer</translation>
    </message>
    <message>
        <source>“%1” names nobody who can hold a grant</source>
        <translation>„%1“ nennt niemanden, dem etwas gewährt werden kann</translation>
    </message>
    <message>
        <source>Use user:ID, group:ID, role:NAME, signed-in or anyone.</source>
        <translation>user:ID, group:ID, role:NAME, signed-in oder anyone verwenden.</translation>
    </message>
    <message>
        <source>“%1” cannot act in a role</source>
        <translation>„%1“ kann nicht in einer Rolle auftreten</translation>
    </message>
    <message>
        <source>Use user:ID or group:ID.</source>
        <translation>user:ID oder group:ID verwenden.</translation>
    </message>
    <message>
        <source>“%1” is not known here</source>
        <translation>„%1“ ist hier nicht bekannt</translation>
    </message>
    <message>
        <source>It is kept when the file is saved.</source>
        <translation>Es bleibt beim Speichern der Datei erhalten.</translation>
    </message>
    <message>
        <source>No installed app has the key “%1”</source>
        <translation>Keine installierte App hat den Schlüssel „%1“</translation>
    </message>
    <message>
        <source>The policy “%2” lists it. It counts as soon as the app is installed.</source>
        <translation>Die Richtlinie „%2“ führt ihn auf. Er zählt, sobald die App installiert ist.</translation>
    </message>
    <message>
        <source>The policy “%1” covers nothing</source>
        <translation>Die Richtlinie „%1“ gilt für nichts</translation>
    </message>
    <message>
        <source>There is no file %1</source>
        <translation>Es gibt keine Datei %1</translation>
    </message>
    <message>
        <source>%1 is not a file</source>
        <translation>%1 ist keine Datei</translation>
    </message>
    <message>
        <source>%1 has %2 bytes; at most %3 are read</source>
        <translation>%1 hat %2 Bytes; höchstens %3 werden gelesen</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>%1 ist nicht lesbar</translation>
    </message>
    <message>
        <source>The system says: %2</source>
        <translation>Das System sagt: %2</translation>
    </message>
    <message>
        <source>%1 cannot be saved: there is no folder %2</source>
        <translation>%1 lässt sich nicht speichern: Es gibt keinen Ordner %2</translation>
    </message>
    <message>
        <source>%1 cannot be saved</source>
        <translation>%1 lässt sich nicht speichern</translation>
    </message>
    <message>
        <source>The descriptor has %1 bytes; at most %2 are read</source>
        <translation>Der Deskriptor hat %1 Bytes; höchstens %2 werden gelesen</translation>
    </message>
    <message>
        <source>This is no text</source>
        <translation>Das ist kein Text</translation>
    </message>
    <message>
        <source>The descriptor is empty</source>
        <translation>Der Deskriptor ist leer</translation>
    </message>
    <message>
        <source>A descriptor must be an object</source>
        <translation>Ein Deskriptor muss ein Objekt sein</translation>
    </message>
    <message>
        <source>The descriptor has no key</source>
        <translation>Der Deskriptor hat keinen Schlüssel</translation>
    </message>
    <message>
        <source>The key of the app must be text</source>
        <translation>Der Schlüssel der App muss Text sein</translation>
    </message>
    <message>
        <source>A Connect descriptor must be JSON</source>
        <translation>Ein Connect-Deskriptor muss JSON sein</translation>
    </message>
    <message>
        <source>The descriptor is for %1, not for Jira or Confluence</source>
        <translation>Der Deskriptor ist für %1, nicht für Jira oder Confluence</translation>
    </message>
    <message>
        <source>The descriptor names neither Jira nor Confluence</source>
        <translation>Der Deskriptor nennt weder Jira noch Confluence</translation>
    </message>
    <message>
        <source>The key “%1” is a placeholder</source>
        <translation>Der Schlüssel „%1“ ist ein Platzhalter</translation>
    </message>
    <message>
        <source>Fill in the template first.</source>
        <translation>Zuerst die Vorlage ausfüllen.</translation>
    </message>
    <message>
        <source>The text is a template with placeholders</source>
        <translation>Der Text ist eine Vorlage mit Platzhaltern</translation>
    </message>
    <message>
        <source>The YAML text is larger than %1 bytes</source>
        <translation>Der YAML-Text ist größer als %1 Bytes</translation>
    </message>
    <message>
        <source>The YAML text is nested too deep</source>
        <translation>Der YAML-Text ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>The YAML text holds too many values</source>
        <translation>Der YAML-Text enthält zu viele Werte</translation>
    </message>
    <message>
        <source>The YAML text cannot be read here</source>
        <translation>Der YAML-Text ist hier nicht lesbar</translation>
    </message>
    <message>
        <source>The parser says: %1</source>
        <translation>Der Parser sagt: %1</translation>
    </message>
    <message>
        <source>The YAML text is empty</source>
        <translation>Der YAML-Text ist leer</translation>
    </message>
    <message>
        <source>The YAML text holds more than one document</source>
        <translation>Der YAML-Text enthält mehr als ein Dokument</translation>
    </message>
    <message>
        <source>The YAML alias leads nowhere</source>
        <translation>Der YAML-Alias führt nirgendwohin</translation>
    </message>
    <message>
        <source>The YAML alias leads to itself</source>
        <translation>Der YAML-Alias führt zu sich selbst</translation>
    </message>
    <message>
        <source>The YAML anchor is used twice</source>
        <translation>Der YAML-Anker wird zweimal verwendet</translation>
    </message>
    <message>
        <source>The YAML tag is not known</source>
        <translation>Das YAML-Tag ist nicht bekannt</translation>
    </message>
    <message>
        <source>The value does not fit its YAML tag</source>
        <translation>Der Wert passt nicht zu seinem YAML-Tag</translation>
    </message>
    <message>
        <source>A key in the YAML text is not text</source>
        <translation>Ein Schlüssel im YAML-Text ist kein Text</translation>
    </message>
    <message>
        <source>The YAML merge key needs a mapping</source>
        <translation>Der YAML-Zusammenführungsschlüssel braucht eine Zuordnung</translation>
    </message>
    <message>
        <source>No app has the key “%1”</source>
        <translation>Keine App hat den Schlüssel „%1“</translation>
    </message>
    <message>
        <source>Name an installation as key or key@site.</source>
        <translation>Eine Installation als Schlüssel oder Schlüssel@Site nennen.</translation>
    </message>
    <message>
        <source>%2 installations have the key “%1”</source>
        <translation>%2 Installationen haben den Schlüssel „%1“</translation>
    </message>
    <message>
        <source>Add @ and the id of the site.</source>
        <translation>@ und die ID der Site anhängen.</translation>
    </message>
    <message>
        <source>No container has the id or key “%1”</source>
        <translation>Kein Container hat die ID oder den Schlüssel „%1“</translation>
    </message>
    <message>
        <source>%2 containers have the key “%1”</source>
        <translation>%2 Container haben den Schlüssel „%1“</translation>
    </message>
    <message>
        <source>Name it by its id.</source>
        <translation>Mit seiner ID nennen.</translation>
    </message>
    <message>
        <source>No account has the id “%1”</source>
        <translation>Kein Konto hat die ID „%1“</translation>
    </message>
    <message>
        <source>The account “%1” belongs to an app and cannot be a context user</source>
        <translation>Das Konto „%1“ gehört einer App und kann kein Kontextbenutzer sein</translation>
    </message>
    <message>
        <source>“%1” is not an action</source>
        <translation>„%1“ ist keine Aktion</translation>
    </message>
    <message>
        <source>Use view, read, write, delete or administer.</source>
        <translation>view, read, write, delete oder administer verwenden.</translation>
    </message>
    <message>
        <source>The catalogue has no operation “%1”</source>
        <translation>Der Katalog kennt keine Operation „%1“</translation>
    </message>
    <message>
        <source>Write method and path as the catalogue does.</source>
        <translation>Methode und Pfad wie im Katalog schreiben.</translation>
    </message>
    <message>
        <source>A question needs either an action or an operation</source>
        <translation>Eine Frage braucht entweder eine Aktion oder eine Operation</translation>
    </message>
    <message>
        <source>The operation “%1” belongs to another product than the container “%2”</source>
        <translation>Die Operation „%1“ gehört zu einem anderen Produkt als der Container „%2“</translation>
    </message>
    <message>
        <source>“%1” does not say who acts</source>
        <translation>„%1“ sagt nicht, wer handelt</translation>
    </message>
    <message>
        <source>Use app, user:ID, browser:ID, any-person or anonymous.</source>
        <translation>app, user:ID, browser:ID, any-person oder anonymous verwenden.</translation>
    </message>
    <message>
        <source>The question is not of the expected form (member “%1”)</source>
        <translation>Die Frage hat nicht die erwartete Form (Element „%1“)</translation>
    </message>
    <message>
        <source>No draft has the name or id “%1”</source>
        <translation>Kein Entwurf hat den Namen oder die ID „%1“</translation>
    </message>
    <message>
        <source>%2 drafts have the name “%1”</source>
        <translation>%2 Entwürfe haben den Namen „%1“</translation>
    </message>
    <message>
        <source>“%1” is not a plan</source>
        <translation>„%1“ ist kein Tarif</translation>
    </message>
    <message>
        <source>“%1” is not a policy model</source>
        <translation>„%1“ ist kein Richtlinienmodell</translation>
    </message>
    <message>
        <source>“%1” is not a block level</source>
        <translation>„%1“ ist keine Blockierungsebene</translation>
    </message>
    <message>
        <source>“%1” is not a combination</source>
        <translation>„%1“ ist keine Kombination</translation>
    </message>
    <message>
        <source>“%1” is not a framework</source>
        <translation>„%1“ ist kein Framework</translation>
    </message>
    <message>
        <source>“%1” is not a product</source>
        <translation>„%1“ ist kein Produkt</translation>
    </message>
    <message>
        <source>“%1” is not a kind of account</source>
        <translation>„%1“ ist keine Kontoart</translation>
    </message>
    <message>
        <source>“%1” is not a status of a policy</source>
        <translation>„%1“ ist kein Richtlinienstatus</translation>
    </message>
    <message>
        <source>“%1” is not a level of coverage</source>
        <translation>„%1“ ist keine Ebene eines Geltungsbereichs</translation>
    </message>
    <message>
        <source>“%1” is not an effect of a rule</source>
        <translation>„%1“ ist keine Wirkung einer Regel</translation>
    </message>
    <message>
        <source>“%1” does not say which apps a rule is about</source>
        <translation>„%1“ sagt nicht, für welche Apps eine Regel gilt</translation>
    </message>
    <message>
        <source>“%1” is not a decision of a review</source>
        <translation>„%1“ ist keine Entscheidung einer Überprüfung</translation>
    </message>
    <message>
        <source>“%1” is not an expected answer</source>
        <translation>„%1“ ist keine erwartete Antwort</translation>
    </message>
    <message>
        <source>“%1” is not an audience of notices</source>
        <translation>„%1“ ist keine Zielgruppe von Mitteilungen</translation>
    </message>
    <message>
        <source>No site has the id “%2”</source>
        <translation>Keine Site hat die ID „%2“</translation>
    </message>
    <message>
        <source>No account has the id “%2”</source>
        <translation>Kein Konto hat die ID „%2“</translation>
    </message>
    <message>
        <source>No group has the id “%2”</source>
        <translation>Keine Gruppe hat die ID „%2“</translation>
    </message>
    <message>
        <source>No permission scheme has the id “%2”</source>
        <translation>Kein Berechtigungsschema hat die ID „%2“</translation>
    </message>
    <message>
        <source>No container has the id “%2”</source>
        <translation>Kein Container hat die ID „%2“</translation>
    </message>
    <message>
        <source>The policy “%4” covers it.</source>
        <translation>Die Richtlinie „%4“ gilt für ihn.</translation>
    </message>
    <message>
        <source>It is a member of the group “%4”.</source>
        <translation>Es ist Mitglied der Gruppe „%4“.</translation>
    </message>
    <message>
        <source>The permission scheme “%4” grants to it.</source>
        <translation>Das Berechtigungsschema „%4“ gewährt etwas dorthin.</translation>
    </message>
    <message>
        <source>The container “%4” refers to it.</source>
        <translation>Der Container „%4“ verweist darauf.</translation>
    </message>
    <message>
        <source>It acts in a role of the container “%4”.</source>
        <translation>Es tritt in einer Rolle des Containers „%4“ auf.</translation>
    </message>
    <message>
        <source>The app “%4” refers to it.</source>
        <translation>Die App „%4“ verweist darauf.</translation>
    </message>
    <message>
        <source>The review of “%4” refers to it.</source>
        <translation>Die Überprüfung von „%4“ verweist darauf.</translation>
    </message>
    <message>
        <source>An accepted finding of “%4” refers to it.</source>
        <translation>Ein akzeptierter Befund von „%4“ verweist darauf.</translation>
    </message>
    <message numerus="yes">
        <source>This file has %n sites, %6 to %7.</source>
        <translation>
            <numerusform>Diese Datei hat %n Site: %6.</numerusform>
            <numerusform>Diese Datei hat %n Sites, %6 bis %7.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This file has %n accounts, %6 to %7.</source>
        <translation>
            <numerusform>Diese Datei hat %n Konto: %6.</numerusform>
            <numerusform>Diese Datei hat %n Konten, %6 bis %7.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This file has %n groups, %6 to %7.</source>
        <translation>
            <numerusform>Diese Datei hat %n Gruppe: %6.</numerusform>
            <numerusform>Diese Datei hat %n Gruppen, %6 bis %7.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This file has %n permission schemes, %6 to %7.</source>
        <translation>
            <numerusform>Diese Datei hat %n Berechtigungsschema: %6.</numerusform>
            <numerusform>Diese Datei hat %n Berechtigungsschemas, %6 bis %7.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This file has %n containers, %6 to %7.</source>
        <translation>
            <numerusform>Diese Datei hat %n Container: %6.</numerusform>
            <numerusform>Diese Datei hat %n Container, %6 bis %7.</numerusform>
        </translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>text or null</source>
        <translation>Text oder null</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>a list or null</source>
        <translation>eine Liste oder null</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>an object or null</source>
        <translation>ein Objekt oder null</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>true, false or null</source>
        <translation>true, false oder null</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>%1 was expected here, not %2</source>
        <translation>%1 wurde hier erwartet, nicht %2</translation>
    </message>
    <message>
        <source>“%1” must be %2, not %3</source>
        <translation>„%1“ muss %2 sein, nicht %3</translation>
    </message>
    <message>
        <source>The file does not tell its version</source>
        <translation>Die Datei nennt ihre Version nicht</translation>
    </message>
    <message>
        <source>Version %1 of the format is not known</source>
        <translation>Version %1 des Formats ist nicht bekannt</translation>
    </message>
    <message>
        <source>The text ends before the JSON is complete</source>
        <translation>Der Text endet, bevor das JSON vollständig ist</translation>
    </message>
    <message>
        <source>This is not JSON: “%1” cannot stand here</source>
        <translation>Das ist kein JSON: „%1“ kann hier nicht stehen</translation>
    </message>
    <message>
        <source>Use %1.</source>
        <translation>%1 verwenden.</translation>
    </message>
    <message>
        <source>This program reads version %2.</source>
        <translation>Dieses Programm liest Version %2.</translation>
    </message>
    <message>
        <source>Any signed-in user can decide whether “%1” is shown</source>
        <translation>Jede angemeldete Person kann bestimmen, ob „%1“ gezeigt wird</translation>
    </message>
    <message>
        <source>Its condition reads the app property “%2”. Any signed-in user can write app properties from the browser, and who flips the property flips the module for everyone.</source>
        <translation>Die Bedingung liest die App-Property „%2“. Jede angemeldete Person kann App-Properties aus dem Browser schreiben, und wer die Property umlegt, legt das Modul für alle um.</translation>
    </message>
    <message>
        <source>Ask the vendor to keep nothing behind this condition that people must not see. It shows or hides; it does not protect.</source>
        <translation>Den Anbieter bitten, hinter dieser Bedingung nichts zu halten, was Personen nicht sehen dürfen. Sie zeigt oder verbirgt; sie schützt nicht.</translation>
    </message>
    <message>
        <source>Only an app property decides whether “%1” is shown</source>
        <translation>Nur eine App-Property bestimmt, ob „%1“ gezeigt wird</translation>
    </message>
    <message>
        <source>No other condition guards it, and any signed-in user can write the app property “%2” from the browser.</source>
        <translation>Keine andere Bedingung bewacht es, und jede angemeldete Person kann die App-Property „%2“ aus dem Browser schreiben.</translation>
    </message>
    <message>
        <source>An app property decides who is offered the admin page “%1”</source>
        <translation>Eine App-Property bestimmt, wem die Admin-Seite „%1“ angeboten wird</translation>
    </message>
    <message>
        <source>Any signed-in user can write the app property “%2” from the browser, and the condition on it is all that stands before the page.</source>
        <translation>Jede angemeldete Person kann die App-Property „%2“ aus dem Browser schreiben, und die Bedingung darauf ist alles, was vor der Seite steht.</translation>
    </message>
    <message>
        <source>Ask the vendor to add an admin condition and to check the permission on its own server.</source>
        <translation>Den Anbieter bitten, eine Admin-Bedingung hinzuzufügen und die Berechtigung auf dem eigenen Server zu prüfen.</translation>
    </message>
    <message>
        <source>Does the page “%1” keep its settings in app properties?</source>
        <translation>Hält die Seite „%1“ ihre Einstellungen in App-Properties?</translation>
    </message>
    <message>
        <source>The descriptor shows no store of the app’s own: it is not told of its installation. In app properties any signed-in user could change the settings, whoever is offered the page.</source>
        <translation>Der Deskriptor zeigt keinen eigenen Speicher der App: Sie erfährt nichts von ihrer Installation. In App-Properties könnte jede angemeldete Person die Einstellungen ändern, wem auch immer die Seite angeboten wird.</translation>
    </message>
    <message>
        <source>Ask the vendor where settings are stored and who can write them. They belong into a store that the vendor controls.</source>
        <translation>Den Anbieter fragen, wo Einstellungen gespeichert sind und wer sie schreiben kann. Sie gehören in einen Speicher, den der Anbieter kontrolliert.</translation>
    </message>
    <message>
        <source>Other modules of the app depend on app properties, and a page like this one is where they are set. Any signed-in user can write them too, whoever is offered the page.</source>
        <translation>Andere Module der App hängen von App-Properties ab, und gesetzt werden sie auf einer Seite wie dieser. Auch jede angemeldete Person kann sie schreiben, wem auch immer die Seite angeboten wird.</translation>
    </message>
    <message>
        <source>Settings in app properties can be moved</source>
        <translation>Einstellungen in App-Properties lassen sich verlagern</translation>
    </message>
    <message>
        <source>The app uses app properties, which any signed-in user can write. What only switches a module has to stay there; everything else can be moved, and vendors have done so without losing any.</source>
        <translation>Die App verwendet App-Properties, die jede angemeldete Person schreiben kann. Was nur ein Modul schaltet, muss dort bleiben; alles andere lässt sich verlagern, und Anbieter haben das ohne Verlust getan.</translation>
    </message>
    <message>
        <source>Point the vendor at the way: read the own store first; where it has nothing, copy the app property once; from then on ignore the property.</source>
        <translation>Den Anbieter auf den Weg hinweisen: zuerst den eigenen Speicher lesen; wo dort nichts ist, die App-Property einmal kopieren; von da an die Property ignorieren.</translation>
    </message>
    <message>
        <source>Nothing in the descriptor keeps the page “%1” for admins</source>
        <translation>Nichts im Deskriptor hält die Seite „%1“ den Admins vor</translation>
    </message>
    <message>
        <source>It is an admin or configure page without a condition on admins. Conditions are no protection, but without one everyone finds the page.</source>
        <translation>Es ist eine Admin- oder Konfigurationsseite ohne Admin-Bedingung. Bedingungen sind kein Schutz, aber ohne sie findet jeder die Seite.</translation>
    </message>
    <message>
        <source>Ask the vendor for the condition user_is_admin, and whether its server checks the permission too.</source>
        <translation>Beim Anbieter die Bedingung user_is_admin verlangen und fragen, ob der Server auch die Berechtigung prüft.</translation>
    </message>
    <message>
        <source>It can act as any person, also one who is away</source>
        <translation>Sie kann als jede Person handeln, auch als eine abwesende</translation>
    </message>
    <message>
        <source>The scope “%1” lets it obtain tokens of people. What it does then counts as done by them, within their permissions and its other scopes.</source>
        <translation>Mit dem Scope „%1“ kann sie Tokens von Personen erhalten. Was sie dann tut, gilt als von diesen getan, innerhalb von deren Berechtigungen und ihren anderen Scopes.</translation>
    </message>
    <message>
        <source>Ask the vendor what needs it. Without a good reason do not consent.</source>
        <translation>Den Anbieter fragen, was ihn braucht. Ohne guten Grund nicht zustimmen.</translation>
    </message>
    <message>
        <source>It can use “%1” for people who are away</source>
        <translation>Sie kann „%1“ für abwesende Personen verwenden</translation>
    </message>
    <message>
        <source>The manifest allows impersonation for this scope: the app can act for a person who does not use it at that moment.</source>
        <translation>Das Manifest erlaubt für diesen Scope Impersonation: Die App kann für eine Person handeln, die sie in dem Moment nicht benutzt.</translation>
    </message>
    <message>
        <source>It can administer the whole product</source>
        <translation>Sie kann das ganze Produkt verwalten</translation>
    </message>
    <message>
        <source>The scope “%1” contains all lower ones and admits what else only site admins do. It is beyond single projects and spaces, and so beyond policies.</source>
        <translation>Der Scope „%1“ enthält alle niedrigeren und deckt ab, was sonst nur Site-Admins tun. Das liegt jenseits einzelner Projekte und Bereiche und damit jenseits der Richtlinien.</translation>
    </message>
    <message>
        <source>Ask the vendor which operation needs it. Take the permissions that it does not need from its app user.</source>
        <translation>Den Anbieter fragen, welche Operation ihn braucht. Dem App-Benutzer die Berechtigungen nehmen, die er nicht braucht.</translation>
    </message>
    <message>
        <source>It can read e-mail addresses of people</source>
        <translation>Sie kann E-Mail-Adressen von Personen lesen</translation>
    </message>
    <message>
        <source>The scope “%1” shows addresses that people may have hidden from others. Addresses are personal data.</source>
        <translation>Der Scope „%1“ zeigt Adressen, die Personen vor anderen verborgen haben können. Adressen sind personenbezogene Daten.</translation>
    </message>
    <message>
        <source>Ask the vendor what the addresses are for and where they are kept.</source>
        <translation>Den Anbieter fragen, wofür die Adressen sind und wo sie aufbewahrt werden.</translation>
    </message>
    <message>
        <source>The catalogue has no scope “%1”</source>
        <translation>Der Katalog kennt keinen Scope „%1“</translation>
    </message>
    <message>
        <source>It counts as giving the app nothing. It may be misspelt, retired, or newer than this catalogue.</source>
        <translation>Er zählt so, als gäbe er der App nichts. Er kann falsch geschrieben, abgeschafft oder neuer als dieser Katalog sein.</translation>
    </message>
    <message>
        <source>Look the scope up in the vendor’s and the platform’s documentation.</source>
        <translation>Den Scope in der Dokumentation von Anbieter und Plattform nachschlagen.</translation>
    </message>
    <message>
        <source>The scope “%1” is written in mixed case</source>
        <translation>Der Scope „%1“ ist in gemischter Groß- und Kleinschreibung geschrieben</translation>
    </message>
    <message>
        <source>All lower and all upper case are documented; mixed case is not. It is counted here as the scope it spells.</source>
        <translation>Nur Kleinbuchstaben oder nur Großbuchstaben sind dokumentiert, gemischte Schreibung nicht. Er zählt hier als der Scope, den er buchstabiert.</translation>
    </message>
    <message>
        <source>Ask the vendor to write it in upper case.</source>
        <translation>Den Anbieter bitten, ihn in Großbuchstaben zu schreiben.</translation>
    </message>
    <message>
        <source>The scope “%1” adds nothing to “%2”</source>
        <translation>Der Scope „%1“ fügt „%2“ nichts hinzu</translation>
    </message>
    <message>
        <source>The other one implies it. The list reads longer than the access it asks for.</source>
        <translation>Der andere schließt ihn ein. Die Liste liest sich länger als der Zugriff, den sie verlangt.</translation>
    </message>
    <message>
        <source>Judge the app by “%2”.</source>
        <translation>Die App nach „%2“ beurteilen.</translation>
    </message>
    <message>
        <source>The scope “%1” is declared twice</source>
        <translation>Der Scope „%1“ ist zweimal deklariert</translation>
    </message>
    <message>
        <source>Once is enough. The list reads longer than the access it asks for.</source>
        <translation>Einmal genügt. Die Liste liest sich länger als der Zugriff, den sie verlangt.</translation>
    </message>
    <message>
        <source>Nothing has to be done.</source>
        <translation>Nichts ist zu tun.</translation>
    </message>
    <message>
        <source>The scope “%1” is new since the last review</source>
        <translation>Der Scope „%1“ ist neu seit der letzten Überprüfung</translation>
    </message>
    <message>
        <source>The last review did not look at it; what was decided then does not cover it.</source>
        <translation>Die letzte Überprüfung hat ihn nicht gesehen; was damals entschieden wurde, gilt nicht für ihn.</translation>
    </message>
    <message>
        <source>Look at what it newly allows, and record a review.</source>
        <translation>Ansehen, was er neu erlaubt, und eine Überprüfung erfassen.</translation>
    </message>
    <message>
        <source>Does it need the scope “%1”?</source>
        <translation>Braucht sie den Scope „%1“?</translation>
    </message>
    <message>
        <source>The descriptor has no page, no event and no server that could call the platform. That is a hint only.</source>
        <translation>Der Deskriptor hat keine Seite, kein Ereignis und keinen Server, der die Plattform aufrufen könnte. Das ist nur ein Hinweis.</translation>
    </message>
    <message>
        <source>Ask the vendor what it is for.</source>
        <translation>Den Anbieter fragen, wofür er ist.</translation>
    </message>
    <message>
        <source>To act for people the app needs what its installation brings, and it is not told of it. That is a hint only.</source>
        <translation>Um für Personen zu handeln, braucht die App, was ihre Installation bringt, und davon erfährt sie nichts. Das ist nur ein Hinweis.</translation>
    </message>
    <message>
        <source>The scope lets a remote receive tokens, and no remote asks for them. That is a hint only.</source>
        <translation>Der Scope lässt ein Remote Tokens erhalten, und kein Remote verlangt sie. Das ist nur ein Hinweis.</translation>
    </message>
    <message>
        <source>It is a scope of Connect, and the manifest has no Connect part. That is a hint only.</source>
        <translation>Es ist ein Scope von Connect, und das Manifest hat keinen Connect-Teil. Das ist nur ein Hinweis.</translation>
    </message>
    <message>
        <source>Its scopes are not known</source>
        <translation>Ihre Scopes sind nicht bekannt</translation>
    </message>
    <message>
        <source>What it could do cannot be told; every verdict about it stays open.</source>
        <translation>Was sie könnte, lässt sich nicht sagen; jedes Urteil über sie bleibt offen.</translation>
    </message>
    <message>
        <source>Import its descriptor or manifest.</source>
        <translation>Ihren Deskriptor oder ihr Manifest importieren.</translation>
    </message>
    <message>
        <source>Calls from the platform to the app are not signed</source>
        <translation>Aufrufe der Plattform an die App sind nicht signiert</translation>
    </message>
    <message>
        <source>Without JWT the app cannot tell the platform from anyone else who knows its address.</source>
        <translation>Ohne JWT kann die App die Plattform nicht von anderen unterscheiden, die ihre Adresse kennen.</translation>
    </message>
    <message>
        <source>Ask the vendor how its server knows whom it talks to.</source>
        <translation>Den Anbieter fragen, woher der Server weiß, mit wem er spricht.</translation>
    </message>
    <message>
        <source>It does not ask for signed installation</source>
        <translation>Sie verlangt keine signierte Installation</translation>
    </message>
    <message>
        <source>Its descriptor does not say that the app checks the signature of the installation, which brings the shared secret. The platform signs it today; the switch is historic.</source>
        <translation>Der Deskriptor sagt nicht, dass die App die Signatur der Installation prüft, die das gemeinsame Geheimnis bringt. Die Plattform signiert sie heute; der Schalter ist historisch.</translation>
    </message>
    <message>
        <source>Ask the vendor whether its server verifies the installation.</source>
        <translation>Den Anbieter fragen, ob der Server die Installation verifiziert.</translation>
    </message>
    <message>
        <source>It declines signed installation</source>
        <translation>Sie lehnt die signierte Installation ab</translation>
    </message>
    <message>
        <source>The installation brings the shared secret. An app that does not check its signature takes a secret from anyone.</source>
        <translation>Die Installation bringt das gemeinsame Geheimnis. Eine App, die deren Signatur nicht prüft, nimmt ein Geheimnis von jedem an.</translation>
    </message>
    <message>
        <source>It is not told of its own installation</source>
        <translation>Sie erfährt nichts von ihrer eigenen Installation</translation>
    </message>
    <message>
        <source>The installation brings the shared secret. Without it the app can check no signature of later calls.</source>
        <translation>Die Installation bringt das gemeinsame Geheimnis. Ohne es kann die App keine Signatur späterer Aufrufe prüfen.</translation>
    </message>
    <message>
        <source>%1 is not encrypted</source>
        <translation>%1 ist nicht verschlüsselt</translation>
    </message>
    <message>
        <source>Whoever is on the way can read and change what the platform and the app send one another, tokens included.</source>
        <translation>Wer auf dem Weg sitzt, kann lesen und ändern, was Plattform und App einander senden, auch Tokens.</translation>
    </message>
    <message>
        <source>Do not use the app before its address begins with https.</source>
        <translation>Die App nicht verwenden, bevor ihre Adresse mit https beginnt.</translation>
    </message>
    <message>
        <source>“%1” comes from %2, not from the app’s own host</source>
        <translation>„%1“ kommt von %2, nicht vom eigenen Host der App</translation>
    </message>
    <message>
        <source>The app’s address is on %3. Another host shows pages inside the product, and the descriptor does not say whose it is.</source>
        <translation>Die Adresse der App liegt auf %3. Ein anderer Host zeigt Seiten im Produkt, und der Deskriptor sagt nicht, wem er gehört.</translation>
    </message>
    <message>
        <source>Ask the vendor who runs that host and what it receives.</source>
        <translation>Den Anbieter fragen, wer diesen Host betreibt und was er empfängt.</translation>
    </message>
    <message>
        <source>Events go to %2, not to the app’s own host</source>
        <translation>Ereignisse gehen an %2, nicht an den eigenen Host der App</translation>
    </message>
    <message>
        <source>The app’s address is on %3. Another host receives what people write, and the descriptor does not say whose it is.</source>
        <translation>Die Adresse der App liegt auf %3. Ein anderer Host empfängt, was Personen schreiben, und der Deskriptor sagt nicht, wem er gehört.</translation>
    </message>
    <message>
        <source>“%1” leads to %2, not to the app’s own host</source>
        <translation>„%1“ führt zu %2, nicht zum eigenen Host der App</translation>
    </message>
    <message>
        <source>The app’s address is on %3. The link takes people to a place that the app’s review does not cover.</source>
        <translation>Die Adresse der App liegt auf %3. Der Link führt Personen an einen Ort, für den die Überprüfung der App nicht gilt.</translation>
    </message>
    <message>
        <source>Look where it leads.</source>
        <translation>Nachsehen, wohin er führt.</translation>
    </message>
    <message>
        <source>“%1” sends “%2” in its address</source>
        <translation>„%1“ sendet „%2“ in seiner Adresse</translation>
    </message>
    <message>
        <source>The platform puts it into the address of the page; addresses end up in logs. It tells who is looking.</source>
        <translation>Die Plattform setzt es in die Adresse der Seite; Adressen landen in Protokollen. Es verrät, wer hinsieht.</translation>
    </message>
    <message>
        <source>Ask the vendor whether it keeps logs of addresses, and how long.</source>
        <translation>Den Anbieter fragen, ob Adressen protokolliert werden, und wie lange.</translation>
    </message>
    <message>
        <source>It may send data to any host</source>
        <translation>Sie darf Daten an jeden Host senden</translation>
    </message>
    <message>
        <source>The manifest names every host for: %2. Where data goes cannot be told from it.</source>
        <translation>Das Manifest nennt jeden Host für: %2. Wohin Daten gehen, ist daraus nicht zu ersehen.</translation>
    </message>
    <message>
        <source>Ask the vendor for the hosts it needs.</source>
        <translation>Beim Anbieter die nötigen Hosts erfragen.</translation>
    </message>
    <message>
        <source>It may load content from any host</source>
        <translation>Sie darf Inhalte von jedem Host laden</translation>
    </message>
    <message>
        <source>The manifest names every host for: %2. Each request tells that host who looks at what.</source>
        <translation>Das Manifest nennt jeden Host für: %2. Jede Anfrage verrät diesem Host, wer was ansieht.</translation>
    </message>
    <message>
        <source>It may reach every host of the form %1</source>
        <translation>Sie darf jeden Host der Form %1 erreichen</translation>
    </message>
    <message>
        <source>The manifest names them with a wildcard for: %2. Hosts can be added to it without a new consent.</source>
        <translation>Das Manifest nennt sie mit einem Platzhalter für: %2. Hosts können ohne neue Zustimmung hinzukommen.</translation>
    </message>
    <message>
        <source>Ask the vendor who can have a host under this name.</source>
        <translation>Den Anbieter fragen, wer einen Host unter diesem Namen haben kann.</translation>
    </message>
    <message>
        <source>The remote “%1” receives tokens of people</source>
        <translation>Das Remote „%1“ erhält Tokens von Personen</translation>
    </message>
    <message>
        <source>With such a token %2 acts for the person who uses the app, within its scopes, from outside the platform.</source>
        <translation>Mit einem solchen Token handelt %2 für die Person, die die App benutzt, innerhalb ihrer Scopes, von außerhalb der Plattform.</translation>
    </message>
    <message>
        <source>Ask the vendor what the remote does with them and whether it keeps them.</source>
        <translation>Den Anbieter fragen, was das Remote damit tut und ob es sie aufbewahrt.</translation>
    </message>
    <message>
        <source>It loosens the content policy with “%1”</source>
        <translation>Sie lockert die Content-Security-Policy mit „%1“</translation>
    </message>
    <message>
        <source>The browser then takes code from more places in its pages (%2). A text that somebody smuggles in can run there.</source>
        <translation>Der Browser nimmt dann auf ihren Seiten Code von mehr Stellen an (%2). Ein eingeschmuggelter Text kann dort ausgeführt werden.</translation>
    </message>
    <message>
        <source>Ask the vendor what needs it.</source>
        <translation>Den Anbieter fragen, was das braucht.</translation>
    </message>
    <message>
        <source>It is built with Connect, whose support ends</source>
        <translation>Sie ist mit Connect gebaut, dessen Unterstützung endet</translation>
    </message>
    <message>
        <source>Atlassian tells vendors to move from Connect to Forge. App properties of Connect stay unprotected.</source>
        <translation>Atlassian rät Anbietern, von Connect zu Forge zu wechseln. App-Properties von Connect bleiben ungeschützt.</translation>
    </message>
    <message>
        <source>Ask the vendor when the app moves to Forge.</source>
        <translation>Den Anbieter fragen, wann die App zu Forge wechselt.</translation>
    </message>
    <message>
        <source>A part of it is still Connect, whose support ends</source>
        <translation>Ein Teil von ihr ist noch Connect, dessen Unterstützung endet</translation>
    </message>
    <message>
        <source>The manifest keeps Connect modules or scopes. Atlassian tells vendors to move them to Forge.</source>
        <translation>Das Manifest behält Connect-Module oder -Scopes. Atlassian rät Anbietern, sie zu Forge zu verlagern.</translation>
    </message>
    <message>
        <source>Ask the vendor when the rest moves to Forge.</source>
        <translation>Den Anbieter fragen, wann der Rest zu Forge wechselt.</translation>
    </message>
    <message>
        <source>The event “%1” needs the scope “%2”</source>
        <translation>Das Ereignis „%1“ braucht den Scope „%2“</translation>
    </message>
    <message>
        <source>The app subscribes to it and does not declare what lets it read the object. The event never arrives.</source>
        <translation>Die App abonniert es und deklariert nicht, was sie das Objekt lesen lässt. Das Ereignis kommt nie an.</translation>
    </message>
    <message>
        <source>Expect the vendor to ask for more scopes, or for something not to work.</source>
        <translation>Damit rechnen, dass der Anbieter mehr Scopes verlangt oder etwas nicht funktioniert.</translation>
    </message>
    <message>
        <source>No policy can block it</source>
        <translation>Keine Richtlinie kann sie blockieren</translation>
    </message>
    <message>
        <source>The app is not eligible: policies pass it by, in every container. Only its scopes and the permissions of its app user limit it.</source>
        <translation>Die App ist nicht blockierbar: Richtlinien gehen an ihr vorbei, in jedem Container. Nur ihre Scopes und die Berechtigungen ihres App-Benutzers begrenzen sie.</translation>
    </message>
    <message>
        <source>Take its app user out of roles and groups where it has no business, or uninstall it.</source>
        <translation>Ihren App-Benutzer aus Rollen und Gruppen nehmen, in denen er nichts zu suchen hat, oder sie deinstallieren.</translation>
    </message>
    <message>
        <source>Whether a policy can block it is not known</source>
        <translation>Ob eine Richtlinie sie blockieren kann, ist nicht bekannt</translation>
    </message>
    <message>
        <source>Not every app is eligible. Where a policy would block it, the verdict stays open.</source>
        <translation>Nicht jede App ist blockierbar. Wo eine Richtlinie sie blockieren würde, bleibt das Urteil offen.</translation>
    </message>
    <message>
        <source>Look it up in Atlassian Administration and record it here.</source>
        <translation>In Atlassian Administration nachsehen und hier vermerken.</translation>
    </message>
    <message>
        <source>Its app user has more than its default role</source>
        <translation>Ihr App-Benutzer hat mehr als seine Standardrolle</translation>
    </message>
    <message>
        <source>It has it in %2 of %3 containers, for instance %4; the strongest: %A5.</source>
        <translation>Er hat es in %2 von %3 Containern, zum Beispiel %4; am stärksten: %A5.</translation>
    </message>
    <message>
        <source>Take it back where nobody remembers what it is for.</source>
        <translation>Zurücknehmen, wo niemand mehr weiß, wofür es ist.</translation>
    </message>
    <message>
        <source>Its app user has grants of its own</source>
        <translation>Ihr App-Benutzer hat eigene Gewährungen</translation>
    </message>
    <message>
        <source>Permission schemes name it in %2 of %3 containers, for instance %4; the strongest: %A5. Its default is one project role, and no more.</source>
        <translation>Berechtigungsschemas nennen ihn in %2 von %3 Containern, zum Beispiel %4; am stärksten: %A5. Standard ist eine einzige Projektrolle.</translation>
    </message>
    <message>
        <source>Take the grants back where nobody remembers what they are for.</source>
        <translation>Die Gewährungen zurücknehmen, wo niemand mehr weiß, wofür sie sind.</translation>
    </message>
    <message>
        <source>Its app user has more through the group “%1”</source>
        <translation>Ihr App-Benutzer hat mehr durch die Gruppe „%1“</translation>
    </message>
    <message>
        <source>The membership adds something in %2 of %3 containers, for instance %4; the strongest: %A5. Whoever adds the group somewhere adds the app.</source>
        <translation>Die Mitgliedschaft gibt etwas hinzu in %2 von %3 Containern, zum Beispiel %4; am stärksten: %A5. Wer die Gruppe irgendwo hinzufügt, fügt die App hinzu.</translation>
    </message>
    <message>
        <source>Take the app user out of the group.</source>
        <translation>Den App-Benutzer aus der Gruppe nehmen.</translation>
    </message>
    <message>
        <source>Its app user has more through the role “%1”</source>
        <translation>Ihr App-Benutzer hat mehr durch die Rolle „%1“</translation>
    </message>
    <message>
        <source>The role adds something in %2 of %3 containers, for instance %4; the strongest: %A5. It comes on top of the role that the platform gives app users.</source>
        <translation>Die Rolle gibt etwas hinzu in %2 von %3 Containern, zum Beispiel %4; am stärksten: %A5. Sie kommt zu der Rolle hinzu, die die Plattform App-Benutzern gibt.</translation>
    </message>
    <message>
        <source>Take the app user out of the role where nobody remembers what it is for.</source>
        <translation>Den App-Benutzer aus der Rolle nehmen, wo niemand mehr weiß, wofür sie ist.</translation>
    </message>
    <message>
        <source>Its app user administers spaces</source>
        <translation>Ihr App-Benutzer verwaltet Bereiche</translation>
    </message>
    <message>
        <source>A grant of its own lets it change settings and permissions in %2 of %3 containers, for instance %4.</source>
        <translation>Eine eigene Gewährung lässt ihn Einstellungen und Berechtigungen ändern in %2 von %3 Containern, zum Beispiel %4.</translation>
    </message>
    <message>
        <source>Take administering back, unless the app is for that.</source>
        <translation>Das Verwalten zurücknehmen, außer wenn die App dafür da ist.</translation>
    </message>
    <message>
        <source>It reaches containers labelled “%1”</source>
        <translation>Sie erreicht Container mit dem Stichwort „%1“</translation>
    </message>
    <message>
        <source>By itself it reaches %2 of %3 of them, for instance %4; the strongest: %A5.</source>
        <translation>Von sich aus erreicht sie %2 von %3 davon, zum Beispiel %4; am stärksten: %A5.</translation>
    </message>
    <message>
        <source>Block it there with a policy, or take its app user out of their roles.</source>
        <translation>Sie dort mit einer Richtlinie blockieren oder ihren App-Benutzer aus deren Rollen nehmen.</translation>
    </message>
    <message>
        <source>It reaches containers labelled “%1” for people</source>
        <translation>Sie erreicht Container mit dem Stichwort „%1“ für Personen</translation>
    </message>
    <message>
        <source>For people it reaches %2 of %3 of them, for instance %4; the strongest: %A5.</source>
        <translation>Für Personen erreicht sie %2 von %3 davon, zum Beispiel %4; am stärksten: %A5.</translation>
    </message>
    <message>
        <source>Block it there with a policy.</source>
        <translation>Sie dort mit einer Richtlinie blockieren.</translation>
    </message>
    <message>
        <source>“%1” can be called by anyone who knows its address</source>
        <translation>„%1“ kann jeder aufrufen, der die Adresse kennt</translation>
    </message>
    <message>
        <source>A web trigger is a public address. The platform asks nobody who calls it for anything.</source>
        <translation>Ein Web-Trigger ist eine öffentliche Adresse. Die Plattform verlangt von Aufrufenden nichts.</translation>
    </message>
    <message>
        <source>Ask the vendor how it tells its own callers from others.</source>
        <translation>Den Anbieter fragen, wie er eigene Aufrufer von anderen unterscheidet.</translation>
    </message>
    <message>
        <source>The descriptor is a template that somebody has to fill in. Policies name apps by key and would miss the real one.</source>
        <translation>Der Deskriptor ist eine Vorlage, die jemand ausfüllen muss. Richtlinien nennen Apps mit ihrem Schlüssel und würden die wirkliche verfehlen.</translation>
    </message>
    <message>
        <source>Ask the vendor for the descriptor that is installed.</source>
        <translation>Beim Anbieter den installierten Deskriptor erfragen.</translation>
    </message>
    <message>
        <source>Platform facts %1</source>
        <translation>Plattformfakten %1</translation>
    </message>
    <message>
        <source>Access model %1</source>
        <translation>Zugriffsmodell %1</translation>
    </message>
    <message>
        <source>Contract %1</source>
        <translation>Vertrag %1</translation>
    </message>
    <message>
        <source>requirement %1</source>
        <translation>Anforderung %1</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Informativ</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Gering</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Akzeptiert</translation>
    </message>
    <message>
        <source>Acceptance ended</source>
        <translation>Akzeptanz beendet</translation>
    </message>
    <message>
        <source>The table has %1 bytes; at most %2 are read</source>
        <translation>Die Tabelle hat %1 Bytes; höchstens %2 werden gelesen</translation>
    </message>
    <message>
        <source>The table is empty</source>
        <translation>Die Tabelle ist leer</translation>
    </message>
    <message>
        <source>Its first row must name the columns.</source>
        <translation>Ihre erste Zeile muss die Spalten nennen.</translation>
    </message>
    <message>
        <source>Save the file as UTF-8, or choose the encoding it was saved in.</source>
        <translation>Die Datei als UTF-8 speichern oder die Kodierung wählen, in der sie gespeichert wurde.</translation>
    </message>
    <message>
        <source>The text is not UTF-16: %1 cannot stand here</source>
        <translation>Der Text ist nicht UTF-16: %1 kann hier nicht stehen</translation>
    </message>
    <message>
        <source>The text is not Windows-1252: byte %1 stands for nothing</source>
        <translation>Der Text ist nicht Windows-1252: Byte %1 steht für nichts</translation>
    </message>
    <message>
        <source>Choose the encoding that the file was saved in.</source>
        <translation>Die Kodierung wählen, in der die Datei gespeichert wurde.</translation>
    </message>
    <message>
        <source>A NUL character stands here; this is no text</source>
        <translation>Ein NUL-Zeichen steht hier; das ist kein Text</translation>
    </message>
    <message>
        <source>If the file is UTF-16 without a byte order mark, choose that encoding.</source>
        <translation>Wenn die Datei UTF-16 ohne Byte-Order-Mark ist, diese Kodierung wählen.</translation>
    </message>
    <message>
        <source>A quote stands inside a cell that is not quoted</source>
        <translation>Ein Anführungszeichen steht in einer Zelle, die nicht in Anführungszeichen steht</translation>
    </message>
    <message>
        <source>Quote the whole cell and double the quote.</source>
        <translation>Die ganze Zelle in Anführungszeichen setzen und das Anführungszeichen verdoppeln.</translation>
    </message>
    <message>
        <source>Text follows the closing quote of a cell</source>
        <translation>Nach dem schließenden Anführungszeichen einer Zelle folgt Text</translation>
    </message>
    <message>
        <source>A quote that belongs to the text is written twice.</source>
        <translation>Ein Anführungszeichen, das zum Text gehört, wird zweimal geschrieben.</translation>
    </message>
    <message>
        <source>The quote that opens this cell is never closed</source>
        <translation>Das Anführungszeichen, das diese Zelle öffnet, wird nie geschlossen</translation>
    </message>
    <message>
        <source>The row has fewer cells than the header: %1 instead of %2</source>
        <translation>Die Zeile hat weniger Zellen als der Kopf: %1 statt %2</translation>
    </message>
    <message>
        <source>The row has more cells than the header: %1 instead of %2</source>
        <translation>Die Zeile hat mehr Zellen als der Kopf: %1 statt %2</translation>
    </message>
    <message>
        <source>Quote a cell that contains the separator.</source>
        <translation>Eine Zelle, die das Trennzeichen enthält, in Anführungszeichen setzen.</translation>
    </message>
    <message>
        <source>The table has more than %1 rows</source>
        <translation>Die Tabelle hat mehr als %1 Zeilen</translation>
    </message>
    <message>
        <source>Divide it and bring in one part after the other.</source>
        <translation>Aufteilen und einen Teil nach dem anderen aufnehmen.</translation>
    </message>
    <message>
        <source>The table has more than %1 columns</source>
        <translation>Die Tabelle hat mehr als %1 Spalten</translation>
    </message>
    <message>
        <source>Leave out those that are not needed.</source>
        <translation>Die nicht benötigten weglassen.</translation>
    </message>
    <message>
        <source>The table has more than %1 cells</source>
        <translation>Die Tabelle hat mehr als %1 Zellen</translation>
    </message>
    <message>
        <source>The cell is longer than %1 bytes</source>
        <translation>Die Zelle ist länger als %1 Bytes</translation>
    </message>
    <message>
        <source>A quote may be missing.</source>
        <translation>Vielleicht fehlt ein Anführungszeichen.</translation>
    </message>
    <message>
        <source>Cancelled; nothing was brought in</source>
        <translation>Abgebrochen; nichts wurde aufgenommen</translation>
    </message>
    <message>
        <source>Further faults that are not told: %1</source>
        <translation>Weitere Fehler, die nicht genannt werden: %1</translation>
    </message>
    <message>
        <source>The table has no rows</source>
        <translation>Die Tabelle hat keine Zeilen</translation>
    </message>
    <message>
        <source>Two columns have the name “%1”</source>
        <translation>Zwei Spalten haben den Namen „%1“</translation>
    </message>
    <message>
        <source>Rename or remove the one that is not meant.</source>
        <translation>Die nicht gemeinte umbenennen oder entfernen.</translation>
    </message>
    <message>
        <source>The column “%1” is not used</source>
        <translation>Die Spalte „%1“ wird nicht verwendet</translation>
    </message>
    <message>
        <source>No column says what is needed: %1</source>
        <translation>Keine Spalte sagt, was nötig ist: %1</translation>
    </message>
    <message>
        <source>Match a column with it, or choose a value for the whole table.</source>
        <translation>Eine Spalte dazu wählen oder einen Wert für die ganze Tabelle.</translation>
    </message>
    <message>
        <source>The cell is empty; “%1” is needed here</source>
        <translation>Die Zelle ist leer; „%1“ ist hier nötig</translation>
    </message>
    <message>
        <source>There is no site “%1”</source>
        <translation>Es gibt keine Site „%1“</translation>
    </message>
    <message>
        <source>Name it by its id, name or address, or add the site first.</source>
        <translation>Mit ID, Name oder Adresse nennen oder die Site zuerst hinzufügen.</translation>
    </message>
    <message>
        <source>There is no account “%1”</source>
        <translation>Es gibt kein Konto „%1“</translation>
    </message>
    <message>
        <source>Name it by its id or name, or bring in the people too.</source>
        <translation>Mit ID oder Name nennen oder auch die Personen aufnehmen.</translation>
    </message>
    <message>
        <source>There is no group “%1”</source>
        <translation>Es gibt keine Gruppe „%1“</translation>
    </message>
    <message>
        <source>Name it by its id or name, or bring in the groups too.</source>
        <translation>Mit ID oder Name nennen oder auch die Gruppen aufnehmen.</translation>
    </message>
    <message>
        <source>There is no account or group “%1”</source>
        <translation>Es gibt kein Konto und keine Gruppe „%1“</translation>
    </message>
    <message>
        <source>Name it by its id or name; “user:” or “group:” before it says which.</source>
        <translation>Mit ID oder Name nennen; „user:“ oder „group:“ davor sagt, was gemeint ist.</translation>
    </message>
    <message>
        <source>There is no permission scheme “%1”</source>
        <translation>Es gibt kein Berechtigungsschema „%1“</translation>
    </message>
    <message>
        <source>Name it by its id or name, or bring in the schemes too.</source>
        <translation>Mit ID oder Name nennen oder auch die Schemas aufnehmen.</translation>
    </message>
    <message>
        <source>There is no space or project “%1”</source>
        <translation>Es gibt keinen Bereich und kein Projekt „%1“</translation>
    </message>
    <message>
        <source>Name it by its id, key or name, or bring in spaces and projects too.</source>
        <translation>Mit ID, Schlüssel oder Name nennen oder auch Bereiche und Projekte aufnehmen.</translation>
    </message>
    <message>
        <source>No space or project has a role “%1”; the grant reaches nobody</source>
        <translation>Kein Bereich und kein Projekt hat eine Rolle „%1“; die Gewährung erreicht niemanden</translation>
    </message>
    <message>
        <source>Use jira or confluence.</source>
        <translation>jira oder confluence verwenden.</translation>
    </message>
    <message>
        <source>Use connect, forge or oauth2.</source>
        <translation>connect, forge oder oauth2 verwenden.</translation>
    </message>
    <message>
        <source>Use person or app.</source>
        <translation>person oder app verwenden.</translation>
    </message>
    <message>
        <source>“%1” does not name actions</source>
        <translation>„%1“ nennt keine Aktionen</translation>
    </message>
    <message>
        <source>Use view, read, write, delete, administer or all.</source>
        <translation>view, read, write, delete, administer oder all verwenden.</translation>
    </message>
    <message>
        <source>“%1” could be any of %2</source>
        <translation>„%1“ könnte jedes von %2 sein</translation>
    </message>
    <message>
        <source>Use the id.</source>
        <translation>Die ID verwenden.</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no</source>
        <translation>„%1“ ist weder ja noch nein</translation>
    </message>
    <message>
        <source>“%1” is not a date</source>
        <translation>„%1“ ist kein Datum</translation>
    </message>
    <message>
        <source>Write it as in 2026-01-31 or 2026-01-31T09:00:00Z.</source>
        <translation>Schreibweise: 2026-01-31 oder 2026-01-31T09:00:00Z.</translation>
    </message>
    <message>
        <source>“%1” stands twice in this table</source>
        <translation>„%1“ steht zweimal in dieser Tabelle</translation>
    </message>
    <message>
        <source>First in line %2.</source>
        <translation>Zuerst in Zeile %2.</translation>
    </message>
    <message>
        <source>“%1” stands in another table too</source>
        <translation>„%1“ steht auch in einer anderen Tabelle</translation>
    </message>
    <message>
        <source>In line %2 of table %3.</source>
        <translation>In Zeile %2 der Tabelle %3.</translation>
    </message>
    <message>
        <source>Another row calls this by another name: “%1”</source>
        <translation>Eine andere Zeile nennt dies anders: „%1“</translation>
    </message>
    <message>
        <source>In line %2.</source>
        <translation>In Zeile %2.</translation>
    </message>
    <message>
        <source>The id “%1” is in use already</source>
        <translation>Die ID „%1“ wird schon verwendet</translation>
    </message>
    <message>
        <source>Give this row an id of its own.</source>
        <translation>Dieser Zeile eine eigene ID geben.</translation>
    </message>
    <message>
        <source>Another space or project of this site has the key “%1”</source>
        <translation>Ein anderer Bereich oder ein anderes Projekt dieser Site hat den Schlüssel „%1“</translation>
    </message>
    <message>
        <source>Its id is “%2”.</source>
        <translation>Die ID lautet „%2“.</translation>
    </message>
    <message>
        <source>The account “%1” cannot be a person: an app acts through it</source>
        <translation>Das Konto „%1“ kann keine Person sein: Eine App handelt darüber</translation>
    </message>
    <message>
        <source>The app is “%2”.</source>
        <translation>Die App ist „%2“.</translation>
    </message>
    <message>
        <source>The account “%1” is a person, not an app user</source>
        <translation>Das Konto „%1“ ist eine Person, kein App-Benutzer</translation>
    </message>
    <message>
        <source>Name an account of kind app, or leave the cell empty.</source>
        <translation>Ein Konto der Art app nennen oder die Zelle leer lassen.</translation>
    </message>
    <message>
        <source>Account id</source>
        <translation>Konto-ID</translation>
    </message>
    <message>
        <source>The platform&apos;s id of the account; without it the name serves as id.</source>
        <translation>Die ID des Kontos auf der Plattform; ohne sie dient der Name als ID.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What people call the account.</source>
        <translation>Wie das Konto genannt wird.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>person or app; person where nothing is said.</source>
        <translation>person oder app; person, wo nichts steht.</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>yes or no; yes where nothing is said.</source>
        <translation>yes oder no; yes, wo nichts steht.</translation>
    </message>
    <message>
        <source>Group id</source>
        <translation>Gruppen-ID</translation>
    </message>
    <message>
        <source>The platform&apos;s id of the group; without it the name serves as id.</source>
        <translation>Die ID der Gruppe auf der Plattform; ohne sie dient der Name als ID.</translation>
    </message>
    <message>
        <source>Group name</source>
        <translation>Gruppenname</translation>
    </message>
    <message>
        <source>What people call the group.</source>
        <translation>Wie die Gruppe genannt wird.</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>One account, or a list with semicolons; ids or names.</source>
        <translation>Ein Konto oder eine Liste mit Semikolons; IDs oder Namen.</translation>
    </message>
    <message>
        <source>Scheme id</source>
        <translation>Schema-ID</translation>
    </message>
    <message>
        <source>The id of the permission scheme; without it the name serves as id.</source>
        <translation>Die ID des Berechtigungsschemas; ohne sie dient der Name als ID.</translation>
    </message>
    <message>
        <source>Scheme name</source>
        <translation>Schemaname</translation>
    </message>
    <message>
        <source>What people call the permission scheme.</source>
        <translation>Wie das Berechtigungsschema genannt wird.</translation>
    </message>
    <message>
        <source>Granted to</source>
        <translation>Gewährt an</translation>
    </message>
    <message>
        <source>user:, group: or role: and a name; signed-in; anyone.</source>
        <translation>user:, group: oder role: und ein Name; signed-in; anyone.</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>view, read, write, delete, administer, or all.</source>
        <translation>view, read, write, delete, administer oder all.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Your id for it; without one it is made of site, product and key.</source>
        <translation>Eigene ID dafür; ohne sie wird sie aus Site, Produkt und Schlüssel gebildet.</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Id, name or address of a site that is there.</source>
        <translation>ID, Name oder Adresse einer vorhandenen Site.</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>jira or confluence.</source>
        <translation>jira oder confluence.</translation>
    </message>
    <message>
        <source>The platform&apos;s id</source>
        <translation>ID auf der Plattform</translation>
    </message>
    <message>
        <source>The number that the platform gave the space or project.</source>
        <translation>Die Nummer, die die Plattform dem Bereich oder Projekt gegeben hat.</translation>
    </message>
    <message>
        <source>Space or project key</source>
        <translation>Bereichs- oder Projektschlüssel</translation>
    </message>
    <message>
        <source>The key that stands in addresses.</source>
        <translation>Der Schlüssel, der in Adressen steht.</translation>
    </message>
    <message>
        <source>What people call the space or project.</source>
        <translation>Wie der Bereich oder das Projekt genannt wird.</translation>
    </message>
    <message>
        <source>Permission scheme</source>
        <translation>Berechtigungsschema</translation>
    </message>
    <message>
        <source>Id or name; empty means not known.</source>
        <translation>ID oder Name; leer heißt nicht bekannt.</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Stichwörter</translation>
    </message>
    <message>
        <source>A list with semicolons; those that are there stay.</source>
        <translation>Eine Liste mit Semikolons; vorhandene bleiben.</translation>
    </message>
    <message>
        <source>Space or project</source>
        <translation>Bereich oder Projekt</translation>
    </message>
    <message>
        <source>Id, key or name.</source>
        <translation>ID, Schlüssel oder Name.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>The name of the role, as permission schemes call it.</source>
        <translation>Der Name der Rolle, wie ihn Berechtigungsschemas verwenden.</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Akteur</translation>
    </message>
    <message>
        <source>An account or group; user: or group: before it says which.</source>
        <translation>Ein Konto oder eine Gruppe; user: oder group: davor sagt, was gemeint ist.</translation>
    </message>
    <message>
        <source>Needed where two sites use the same key.</source>
        <translation>Nötig, wo zwei Sites denselben Schlüssel verwenden.</translation>
    </message>
    <message>
        <source>Needed where Jira and Confluence use the same key.</source>
        <translation>Nötig, wo Jira und Confluence denselben Schlüssel verwenden.</translation>
    </message>
    <message>
        <source>App key</source>
        <translation>App-Schlüssel</translation>
    </message>
    <message>
        <source>The vendor&apos;s key of the app.</source>
        <translation>Der Schlüssel, den der Anbieter der App gegeben hat.</translation>
    </message>
    <message>
        <source>What people call the app.</source>
        <translation>Wie die App genannt wird.</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Who makes the app.</source>
        <translation>Wer die App herstellt.</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>Framework</translation>
    </message>
    <message>
        <source>connect, forge or oauth2.</source>
        <translation>connect, forge oder oauth2.</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>jira, confluence, or both.</source>
        <translation>jira, confluence oder beides.</translation>
    </message>
    <message>
        <source>App user</source>
        <translation>App-Benutzer</translation>
    </message>
    <message>
        <source>The account the app acts as; empty means not known.</source>
        <translation>Das Konto, als das die App handelt; leer heißt nicht bekannt.</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>As declared; empty means not known, [] means none.</source>
        <translation>Wie deklariert; leer heißt nicht bekannt, [] heißt keine.</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Aktiviert</translation>
    </message>
    <message>
        <source>Eligible</source>
        <translation>Blockierbar</translation>
    </message>
    <message>
        <source>Can a policy block it? yes, no or unknown; yes where nothing is said.</source>
        <translation>Kann eine Richtlinie sie blockieren? yes, no oder unknown; yes, wo nichts steht.</translation>
    </message>
    <message>
        <source>Installed on</source>
        <translation>Installiert am</translation>
    </message>
    <message>
        <source>A date as in 2026-01-31.</source>
        <translation>Ein Datum wie 2026-01-31.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>The version that is installed.</source>
        <translation>Die installierte Version.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Permission schemes</source>
        <translation>Berechtigungsschemas</translation>
    </message>
    <message>
        <source>Spaces and projects</source>
        <translation>Bereiche und Projekte</translation>
    </message>
    <message>
        <source>Role actors</source>
        <translation>Rollenakteure</translation>
    </message>
    <message>
        <source>Apps</source>
        <translation>Apps</translation>
    </message>
    <message>
        <source>A row for each account of a person or an app.</source>
        <translation>Eine Zeile für jedes Konto einer Person oder App.</translation>
    </message>
    <message>
        <source>A row for each membership, or for each group with a list of members.</source>
        <translation>Eine Zeile für jede Mitgliedschaft oder für jede Gruppe mit einer Liste von Mitgliedern.</translation>
    </message>
    <message>
        <source>A row for each grant of a permission scheme.</source>
        <translation>Eine Zeile für jede Gewährung eines Berechtigungsschemas.</translation>
    </message>
    <message>
        <source>A row for each space or project.</source>
        <translation>Eine Zeile für jeden Bereich und jedes Projekt.</translation>
    </message>
    <message>
        <source>A row for each account or group in a role of a space or project.</source>
        <translation>Eine Zeile für jedes Konto und jede Gruppe in einer Rolle eines Bereichs oder Projekts.</translation>
    </message>
    <message>
        <source>A row for each installation of an app on a site.</source>
        <translation>Eine Zeile für jede Installation einer App auf einer Site.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>see projects and spaces</source>
        <translation>Projekte und Bereiche sehen</translation>
    </message>
    <message>
        <source>read what people wrote</source>
        <translation>lesen, was Personen geschrieben haben</translation>
    </message>
    <message>
        <source>create and change content</source>
        <translation>Inhalte anlegen und ändern</translation>
    </message>
    <message>
        <source>delete content</source>
        <translation>Inhalte löschen</translation>
    </message>
    <message>
        <source>change projects and spaces themselves</source>
        <translation>Projekte und Bereiche selbst ändern</translation>
    </message>
    <message numerus="yes">
        <source>%Ln operations of %1 that belong to no project or space</source>
        <translation>
            <numerusform>%Ln Operation von %1, die zu keinem Projekt oder Bereich gehört</numerusform>
            <numerusform>%Ln Operationen von %1, die zu keinem Projekt oder Bereich gehören</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln operations of %1 that app access rules do not cover</source>
        <translation>
            <numerusform>%Ln Operation von %1, für die App-Zugriffsregeln nicht gelten</numerusform>
            <numerusform>%Ln Operationen von %1, für die App-Zugriffsregeln nicht gelten</numerusform>
        </translation>
    </message>
    <message>
        <source>Whether a policy can block it at all is not known</source>
        <translation>Ob eine Richtlinie sie überhaupt blockieren kann, ist nicht bekannt</translation>
    </message>
    <message>
        <source>do anything for the whole site</source>
        <translation>etwas für die ganze Site tun</translation>
    </message>
    <message>
        <source>act for people who are away</source>
        <translation>für abwesende Personen handeln</translation>
    </message>
    <message>
        <source>%1. No declared scope opens these operations.</source>
        <translation>%1. Kein deklarierter Scope öffnet diese Operationen.</translation>
    </message>
    <message>
        <source>%1. It does not declare that it may.</source>
        <translation>%1. Sie deklariert nicht, dass sie es darf.</translation>
    </message>
    <message>
        <source>Anything: it is not eligible, so no policy can block it</source>
        <translation>Alles: Sie ist nicht blockierbar, also kann keine Richtlinie sie blockieren</translation>
    </message>
    <message>
        <source>Seeing that projects and spaces exist, with their settings</source>
        <translation>Sehen, dass Projekte und Bereiche existieren, mit ihren Einstellungen</translation>
    </message>
    <message>
        <source>Changing projects and spaces themselves</source>
        <translation>Projekte und Bereiche selbst ändern</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1–%2 of %3</source>
        <translation>%1–%2 von %3</translation>
    </message>
    <message>
        <source>Who its app user is</source>
        <translation>Wer ihr App-Benutzer ist</translation>
    </message>
    <message>
        <source>Which scopes it asks for</source>
        <translation>Welche Scopes sie verlangt</translation>
    </message>
    <message>
        <source>Permission schemes that the file does not hold</source>
        <translation>Berechtigungsschemas, die die Datei nicht enthält</translation>
    </message>
    <message>
        <source>Whether a policy can block it</source>
        <translation>Ob eine Richtlinie sie blockieren kann</translation>
    </message>
    <message>
        <source>Which of two policies wins; the platform does not document it</source>
        <translation>Welche von zwei Richtlinien gewinnt; die Plattform dokumentiert es nicht</translation>
    </message>
    <message>
        <source>%1: would settle all %2</source>
        <translation>%1: würde alle %2 klären</translation>
    </message>
    <message>
        <source>%1: missing in %2 of %3, beside other facts</source>
        <translation>%1: fehlt in %2 von %3, neben anderen Tatsachen</translation>
    </message>
    <message>
        <source>%1: would settle %2 of %3</source>
        <translation>%1: würde %2 von %3 klären</translation>
    </message>
    <message>
        <source>named in every project’s scheme</source>
        <translation>im Schema jedes Projekts genannt</translation>
    </message>
    <message>
        <source>named in every space</source>
        <translation>in jedem Bereich genannt</translation>
    </message>
    <message>
        <source>nothing of its own</source>
        <translation>nichts Eigenes</translation>
    </message>
    <message>
        <source>Assumption: as the platform does at installation.</source>
        <translation>Annahme: wie die Plattform es bei der Installation macht.</translation>
    </message>
    <message numerus="yes">
        <source>Assumption: as app accounts have it in %Ln places of this file.</source>
        <translation>
            <numerusform>Annahme: wie App-Konten es an %Ln Stelle dieser Datei haben.</numerusform>
            <numerusform>Annahme: wie App-Konten es an %Ln Stellen dieser Datei haben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 und %Ln weitere</numerusform>
            <numerusform>%1 und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>perhaps %1</source>
        <translation>vielleicht %1</translation>
    </message>
    <message>
        <source>%1; perhaps %2</source>
        <translation>%1; vielleicht %2</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Administer</source>
        <translation>Verwalten</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>erlaubt</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>verweigert</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identität</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>Context user</source>
        <translation>Kontextbenutzer</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>pass</source>
        <translation>lässt durch</translation>
    </message>
    <message>
        <source>fail</source>
        <translation>hält auf</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>entfällt</translation>
    </message>
    <message>
        <source>App vendor</source>
        <translation>App-Anbieter</translation>
    </message>
    <message>
        <source>Container admin</source>
        <translation>Container-Admin</translation>
    </message>
    <message>
        <source>Product admin</source>
        <translation>Produkt-Admin</translation>
    </message>
    <message>
        <source>Org admin</source>
        <translation>Organisations-Admin</translation>
    </message>
    <message>
        <source>REST, one object</source>
        <translation>REST, ein Objekt</translation>
    </message>
    <message>
        <source>REST, lists</source>
        <translation>REST, Listen</translation>
    </message>
    <message>
        <source>REST, search</source>
        <translation>REST, Suche</translation>
    </message>
    <message>
        <source>REST, property search</source>
        <translation>REST, Property-Suche</translation>
    </message>
    <message>
        <source>REST, create</source>
        <translation>REST, Anlegen</translation>
    </message>
    <message>
        <source>REST, update</source>
        <translation>REST, Aktualisieren</translation>
    </message>
    <message>
        <source>REST, delete</source>
        <translation>REST, Löschen</translation>
    </message>
    <message>
        <source>REST, the container</source>
        <translation>REST, der Container</translation>
    </message>
    <message>
        <source>REST, container list</source>
        <translation>REST, Containerliste</translation>
    </message>
    <message>
        <source>REST, configure container</source>
        <translation>REST, Container konfigurieren</translation>
    </message>
    <message>
        <source>GraphQL, one item</source>
        <translation>GraphQL, ein Element</translation>
    </message>
    <message>
        <source>GraphQL, lists</source>
        <translation>GraphQL, Listen</translation>
    </message>
    <message>
        <source>GraphQL, mutation</source>
        <translation>GraphQL, Mutation</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Macros</source>
        <translation>Makros</translation>
    </message>
    <message>
        <source>Macro browser</source>
        <translation>Makro-Browser</translation>
    </message>
    <message>
        <source>Panels and actions</source>
        <translation>Panels und Aktionen</translation>
    </message>
    <message>
        <source>200</source>
        <translation>200</translation>
    </message>
    <message>
        <source>401</source>
        <translation>401</translation>
    </message>
    <message>
        <source>403</source>
        <translation>403</translation>
    </message>
    <message>
        <source>404, as if missing</source>
        <translation>404, wie nicht vorhanden</translation>
    </message>
    <message>
        <source>included</source>
        <translation>enthalten</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>weggelassen</translation>
    </message>
    <message>
        <source>error 401</source>
        <translation>Fehler 401</translation>
    </message>
    <message>
        <source>error 403</source>
        <translation>Fehler 403</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>nicht gesendet</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>an error notice</source>
        <translation>ein Fehlerhinweis</translation>
    </message>
    <message>
        <source>rendered</source>
        <translation>dargestellt</translation>
    </message>
    <message>
        <source>not offered</source>
        <translation>nicht angeboten</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>angeboten</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>verborgen</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>gezeigt</translation>
    </message>
    <message>
        <source>unknown: %1</source>
        <translation>unbekannt: %1</translation>
    </message>
    <message>
        <source>Jira</source>
        <translation>Jira</translation>
    </message>
    <message>
        <source>Confluence</source>
        <translation>Confluence</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connect</translation>
    </message>
    <message>
        <source>Forge</source>
        <translation>Forge</translation>
    </message>
    <message>
        <source>OAuth 2.0</source>
        <translation>OAuth 2.0</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Free</translation>
    </message>
    <message>
        <source>Atlassian Guard Standard</source>
        <translation>Atlassian Guard Standard</translation>
    </message>
    <message>
        <source>Atlassian Guard Premium</source>
        <translation>Atlassian Guard Premium</translation>
    </message>
    <message>
        <source>additive</source>
        <translation>additiv</translation>
    </message>
    <message>
        <source>overrides</source>
        <translation>Überschreibungen</translation>
    </message>
    <message>
        <source>content</source>
        <translation>Inhalte</translation>
    </message>
    <message>
        <source>container</source>
        <translation>Container</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>road map</source>
        <translation>Fahrplan</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inaktiv</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>Cannot be blocked by any policy</source>
        <translation>Von keiner Richtlinie blockierbar</translation>
    </message>
    <message>
        <source>Not known whether a policy can block it</source>
        <translation>Nicht bekannt, ob eine Richtlinie sie blockieren kann</translation>
    </message>
    <message>
        <source>Not known which of two policies counts</source>
        <translation>Nicht bekannt, welche von zwei Richtlinien zählt</translation>
    </message>
    <message>
        <source>Nothing else keeps it out</source>
        <translation>Nichts anderes hält sie fern</translation>
    </message>
    <message>
        <source>Switched off on the site</source>
        <translation>Auf der Site abgeschaltet</translation>
    </message>
    <message>
        <source>Did not ask for reading (scopes)</source>
        <translation>Hat kein Lesen verlangt (Scopes)</translation>
    </message>
    <message>
        <source>Has no permission to read here</source>
        <translation>Hat hier keine Berechtigung zum Lesen</translation>
    </message>
    <message>
        <source>Scopes or permissions are not known</source>
        <translation>Scopes oder Berechtigungen sind nicht bekannt</translation>
    </message>
    <message>
        <source>%1, %2: </source>
        <translation>%1, %2: </translation>
    </message>
    <message>
        <source>An app that is installed later is blocked too, unless a policy is changed to allow it.</source>
        <translation>Eine später installierte App wird auch blockiert, außer eine Richtlinie wird geändert, um sie zu erlauben.</translation>
    </message>
    <message>
        <source>An app that is installed later is not blocked, unless a policy is changed to block it.</source>
        <translation>Eine später installierte App wird nicht blockiert, außer eine Richtlinie wird geändert, um sie zu blockieren.</translation>
    </message>
    <message>
        <source>Whether an app that is installed later is blocked is not known.</source>
        <translation>Ob eine später installierte App blockiert wird, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>%1: </source>
        <translation>%1: </translation>
    </message>
    <message>
        <source>this project</source>
        <translation>dieses Projekt</translation>
    </message>
    <message>
        <source>this space</source>
        <translation>diesen Bereich</translation>
    </message>
    <message>
        <source>The installed apps</source>
        <translation>Die installierten Apps</translation>
    </message>
    <message>
        <source>No app is installed for %1.</source>
        <translation>Für %1 ist keine App installiert.</translation>
    </message>
    <message>
        <source>The other layer: permissions and scopes</source>
        <translation>Die andere Schicht: Berechtigungen und Scopes</translation>
    </message>
    <message>
        <source>An app that no policy blocks can still be kept out: its own account needs permission in %1, and the app must have asked for reading. Policies neither give nor take permissions.</source>
        <translation>Eine App, die keine Richtlinie blockiert, kann dennoch draußen bleiben: Ihr eigenes Konto braucht eine Berechtigung für %1, und die App muss das Lesen verlangt haben. Richtlinien geben und nehmen keine Berechtigungen.</translation>
    </message>
    <message>
        <source>All installed apps, %1</source>
        <translation>Alle installierten Apps, %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>date of the data not known</source>
        <translation>Stand der Daten nicht bekannt</translation>
    </message>
    <message>
        <source>data of %1</source>
        <translation>Daten mit Stand %1</translation>
    </message>
    <message>
        <source>Apps in %1</source>
        <translation>Apps in %1</translation>
    </message>
    <message>
        <source>Jira project on %1</source>
        <translation>Jira-Projekt auf %1</translation>
    </message>
    <message>
        <source>Confluence space on %1</source>
        <translation>Confluence-Bereich auf %1</translation>
    </message>
    <message>
        <source>What data security policies do to apps here</source>
        <translation>Was Datensicherheitsrichtlinien hier mit Apps machen</translation>
    </message>
    <message>
        <source>No policy applies to apps in %1.</source>
        <translation>Für %1 gilt keine Richtlinie, die Apps betrifft.</translation>
    </message>
    <message>
        <source>Policies apply to %1, and block none of the %2 apps installed for it.</source>
        <translation>Richtlinien gelten für %1 und blockieren keine der %2 dafür installierten Apps.</translation>
    </message>
    <message>
        <source>Policies block %1 of the %2 apps installed for %3.</source>
        <translation>Richtlinien blockieren %1 der %2 Apps, die für %3 installiert sind.</translation>
    </message>
    <message>
        <source>Of %1 it is not known.</source>
        <translation>Bei %1 ist es nicht bekannt.</translation>
    </message>
    <message>
        <source>It covers the whole organization.</source>
        <translation>Sie gilt für die ganze Organisation.</translation>
    </message>
    <message>
        <source>It covers every Jira project of this site.</source>
        <translation>Sie gilt für jedes Jira-Projekt dieser Site.</translation>
    </message>
    <message>
        <source>It covers every Confluence space of this site.</source>
        <translation>Sie gilt für jeden Confluence-Bereich dieser Site.</translation>
    </message>
    <message>
        <source>It covers %1 alone.</source>
        <translation>Sie gilt nur für %1.</translation>
    </message>
    <message>
        <source>It covers chosen projects and spaces, %1 among them.</source>
        <translation>Sie gilt für ausgewählte Projekte und Bereiche, auch für %1.</translation>
    </message>
    <message>
        <source>Its list of apps is empty, so it does nothing.</source>
        <translation>Ihre App-Liste ist leer, also bewirkt sie nichts.</translation>
    </message>
    <message>
        <source>Blocks all apps.</source>
        <translation>Blockiert alle Apps.</translation>
    </message>
    <message>
        <source>Allows all apps.</source>
        <translation>Erlaubt alle Apps.</translation>
    </message>
    <message>
        <source>Blocks the apps on its list.</source>
        <translation>Blockiert die Apps auf ihrer Liste.</translation>
    </message>
    <message>
        <source>Allows the apps on its list.</source>
        <translation>Erlaubt die Apps auf ihrer Liste.</translation>
    </message>
    <message>
        <source>Blocks all apps that are not on its list.</source>
        <translation>Blockiert alle Apps, die nicht auf ihrer Liste stehen.</translation>
    </message>
    <message>
        <source>Allows all apps that are not on its list.</source>
        <translation>Erlaubt alle Apps, die nicht auf ihrer Liste stehen.</translation>
    </message>
    <message>
        <source>Policies that apply here</source>
        <translation>Richtlinien, die hier gelten</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Keine.</translation>
    </message>
    <message>
        <source>Where several apply, a block counts.</source>
        <translation>Wo mehrere gelten, zählt eine Blockierung.</translation>
    </message>
    <message>
        <source>Where several apply, the more specific one counts.</source>
        <translation>Wo mehrere gelten, zählt die spezifischere.</translation>
    </message>
    <message>
        <source>Macros of these apps show an error notice in pages, and are not offered when a page is written.</source>
        <translation>Makros dieser Apps zeigen in Seiten einen Fehlerhinweis und werden beim Schreiben einer Seite nicht angeboten.</translation>
    </message>
    <message>
        <source>Panels, buttons and pages that these apps add to %1 are gone.</source>
        <translation>Was diese Apps für %1 an Panels, Schaltflächen und Seiten beisteuern, ist weg.</translation>
    </message>
    <message>
        <source>Lists, searches and reports of these apps leave out what is in %1, as if it did not exist.</source>
        <translation>Listen, Suchen und Berichte dieser Apps lassen %1 aus, als wäre nichts darin.</translation>
    </message>
    <message>
        <source>What these apps would create, change or delete here is refused; automations that rely on it fail.</source>
        <translation>Was diese Apps hier anlegen, ändern oder löschen würden, wird abgelehnt; Automatisierungen, die sich darauf verlassen, schlagen fehl.</translation>
    </message>
    <message>
        <source>Events in %1 no longer reach these apps: synchronizing and notifying stop. What is missed is not sent later.</source>
        <translation>Ereignisse, die %1 betreffen, erreichen diese Apps nicht mehr: Synchronisieren und Benachrichtigen enden. Verpasstes wird später nicht nachgesendet.</translation>
    </message>
    <message>
        <source>These apps no longer see that %1 exists.</source>
        <translation>Diese Apps sehen %1 nicht mehr.</translation>
    </message>
    <message>
        <source>What people notice</source>
        <translation>Was Personen bemerken</translation>
    </message>
    <message>
        <source>An app may take the block for being uninstalled, and delete what it keeps with its vendor about %1.</source>
        <translation>Eine App kann die Blockierung für eine Deinstallation halten und löschen, was sie beim Anbieter über %1 aufbewahrt.</translation>
    </message>
    <message>
        <source>Nothing: the blocked apps could not reach anything here anyway.</source>
        <translation>Nichts: Die blockierten Apps konnten hier ohnehin nichts erreichen.</translation>
    </message>
    <message>
        <source>What policies do not change</source>
        <translation>Was Richtlinien nicht ändern</translation>
    </message>
    <message>
        <source>What people may see and do themselves in %1. Nothing is deleted from it.</source>
        <translation>Was Personen selbst sehen und tun dürfen, wenn sie %1 öffnen. Nichts wird daraus gelöscht.</translation>
    </message>
    <message>
        <source>A blocked app may still see key, name and settings of %1, and change settings where it has the permission.</source>
        <translation>Eine blockierte App kann %1 weiterhin mit Schlüssel, Name und Einstellungen sehen und Einstellungen ändern, wo sie die Berechtigung hat.</translation>
    </message>
    <message>
        <source>The licence of an app.</source>
        <translation>Die Lizenz einer App.</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>Wer zu fragen ist</translation>
    </message>
    <message>
        <source>the organization’s admins. Only they can change one.</source>
        <translation>die Admins der Organisation. Nur sie können eine ändern.</translation>
    </message>
    <message>
        <source>About a policy: </source>
        <translation>Zu einer Richtlinie: </translation>
    </message>
    <message>
        <source>the admins of this project.</source>
        <translation>die Admins dieses Projekts.</translation>
    </message>
    <message>
        <source>the admins of this space.</source>
        <translation>die Admins dieses Bereichs.</translation>
    </message>
    <message>
        <source>About roles and permissions of an app’s account: </source>
        <translation>Zu Rollen und Berechtigungen eines App-Kontos: </translation>
    </message>
    <message>
        <source>the vendor of the app.</source>
        <translation>der Anbieter der App.</translation>
    </message>
    <message>
        <source>About what an app asks for (scopes): </source>
        <translation>Dazu, was eine App verlangt (Scopes): </translation>
    </message>
    <message>
        <source>Your contact: </source>
        <translation>Ansprechperson: </translation>
    </message>
    <message>
        <source>Told for %1 as a whole, without issue security and page restrictions, from what is recorded as active in an organization file of Gatehouse, which enforces nothing by itself. Changes of policies take a short while to show.</source>
        <translation>Ausgesagt für %1 als Ganzes, ohne Vorgangssicherheit und Seitenbeschränkungen, nach dem, was in einer Organisationsdatei von Gatehouse als aktiv vermerkt ist; Gatehouse setzt selbst nichts durch. Änderungen von Richtlinien brauchen eine kurze Zeit, bis sie sich zeigen.</translation>
    </message>
    <message>
        <source>All apps are listed after this page.</source>
        <translation>Alle Apps sind nach dieser Seite aufgeführt.</translation>
    </message>
    <message>
        <source>The platform refuses what is over its limit, so the policy cannot be applied as it stands.</source>
        <translation>Die Plattform lehnt ab, was über ihrer Grenze liegt; so lässt sich die Richtlinie nicht anwenden.</translation>
    </message>
    <message>
        <source>The platform takes %3. What is added beyond has to go elsewhere.</source>
        <translation>Die Plattform nimmt %3 an. Was darüber hinausgeht, muss anderswohin.</translation>
    </message>
    <message>
        <source>Split the policy, or cover whole products where that is meant.</source>
        <translation>Die Richtlinie aufteilen oder ganze Produkte einschließen, wo das gemeint ist.</translation>
    </message>
    <message>
        <source>It is not documented whether “%1” or “%2” wins</source>
        <translation>Es ist nicht dokumentiert, ob „%1“ oder „%2“ gewinnt</translation>
    </message>
    <message>
        <source>One is more specific in coverage, the other in the app it names. Pairs of app and container whose verdict stays unknown: %3.</source>
        <translation>Eine ist im Geltungsbereich spezifischer, die andere in der genannten App. Paare aus App und Container, deren Urteil unbekannt bleibt: %3.</translation>
    </message>
    <message>
        <source>Name the app in a statement about the same containers, so that one of the two is more specific in both.</source>
        <translation>Die App in einer Aussage über dieselben Container nennen, damit eine der beiden in beidem spezifischer ist.</translation>
    </message>
    <message>
        <source>More than the platform takes</source>
        <translation>Mehr, als die Plattform annimmt</translation>
    </message>
    <message>
        <source>Near a limit of the platform</source>
        <translation>Nahe an einer Grenze der Plattform</translation>
    </message>
    <message>
        <source>What is added beyond the limit has to go elsewhere.</source>
        <translation>Was über die Grenze hinausgeht, muss anderswohin.</translation>
    </message>
    <message>
        <source>A policy covers nothing or names nobody</source>
        <translation>Eine Richtlinie gilt für nichts oder nennt niemanden</translation>
    </message>
    <message>
        <source>It does nothing.</source>
        <translation>Sie bewirkt nichts.</translation>
    </message>
    <message>
        <source>Fill in what is missing, or deactivate it.</source>
        <translation>Fehlendes ergänzen oder sie deaktivieren.</translation>
    </message>
    <message>
        <source>A policy changes nothing</source>
        <translation>Eine Richtlinie ändert nichts</translation>
    </message>
    <message>
        <source>No installed app that it is about can be blocked where it covers.</source>
        <translation>Keine installierte App, um die es geht, ist in ihrem Geltungsbereich blockierbar.</translation>
    </message>
    <message>
        <source>Look whether coverage and apps are what was meant; otherwise deactivate it.</source>
        <translation>Nachsehen, ob Geltungsbereich und Apps so gemeint waren; sonst deaktivieren.</translation>
    </message>
    <message>
        <source>A policy adds nothing to others</source>
        <translation>Eine Richtlinie fügt anderen nichts hinzu</translation>
    </message>
    <message>
        <source>Wherever it counts, others decide the same without it.</source>
        <translation>Wo immer sie zählt, entscheiden andere ohne sie dasselbe.</translation>
    </message>
    <message>
        <source>Deactivate it: fewer policies are easier to answer for.</source>
        <translation>Deaktivieren: Weniger Richtlinien sind leichter zu verantworten.</translation>
    </message>
    <message>
        <source>The organization has %2 policies; the platform takes %3</source>
        <translation>Die Organisation hat %2 Richtlinien; die Plattform nimmt %3 an</translation>
    </message>
    <message>
        <source>The platform refuses further policies once its limit is reached.</source>
        <translation>Die Plattform lehnt weitere Richtlinien ab, sobald ihre Grenze erreicht ist.</translation>
    </message>
    <message>
        <source>Merge policies that say the same, and delete inactive ones.</source>
        <translation>Richtlinien zusammenlegen, die dasselbe sagen, und inaktive löschen.</translation>
    </message>
    <message>
        <source>The list of “%1” names %2 apps; the platform takes %3</source>
        <translation>Die Liste von „%1“ nennt %2 Apps; die Plattform nimmt %3 an</translation>
    </message>
    <message>
        <source>Use the other kind of list where that is shorter, or split the policy.</source>
        <translation>Die andere Art von Liste verwenden, wo sie kürzer ist, oder die Richtlinie aufteilen.</translation>
    </message>
    <message>
        <source>“%1” covers %2 containers of %4 on %5; the platform takes %3</source>
        <translation>„%1“ gilt für %2 Container von %4 auf %5; die Plattform nimmt %3 an</translation>
    </message>
    <message>
        <source>“%1” covers containers of %2 products on sites; the platform takes %3</source>
        <translation>„%1“ gilt für Container von %2 Produkten auf Sites; die Plattform nimmt %3 an</translation>
    </message>
    <message>
        <source>“%1” covers %2 products on sites; the platform takes %3</source>
        <translation>„%1“ gilt für %2 Produkte auf Sites; die Plattform nimmt %3 an</translation>
    </message>
    <message>
        <source>Split the policy, or cover the whole organization where that is meant.</source>
        <translation>Die Richtlinie aufteilen oder die ganze Organisation einschließen, wo das gemeint ist.</translation>
    </message>
    <message>
        <source>The override “%1” covers %2 containers; the platform takes %3</source>
        <translation>Die Überschreibung „%1“ gilt für %2 Container; die Plattform nimmt %3 an</translation>
    </message>
    <message>
        <source>Turn the default round, so that the override names fewer containers.</source>
        <translation>Den Standard umdrehen, damit die Überschreibung weniger Container nennt.</translation>
    </message>
    <message>
        <source>The organization has %2 of %3 policies</source>
        <translation>Die Organisation hat %2 von %3 Richtlinien</translation>
    </message>
    <message>
        <source>The list of “%1” names %2 of %3 apps</source>
        <translation>Die Liste von „%1“ nennt %2 von %3 Apps</translation>
    </message>
    <message>
        <source>“%1” covers %2 of %3 containers of %4 on %5</source>
        <translation>„%1“ gilt für %2 von %3 Containern von %4 auf %5</translation>
    </message>
    <message>
        <source>“%1” covers containers of %2 of %3 products on sites</source>
        <translation>„%1“ gilt für Container von %2 von %3 Produkten auf Sites</translation>
    </message>
    <message>
        <source>“%1” covers %2 of %3 products on sites</source>
        <translation>„%1“ gilt für %2 von %3 Produkten auf Sites</translation>
    </message>
    <message>
        <source>The override “%1” covers %2 of %3 containers</source>
        <translation>Die Überschreibung „%1“ gilt für %2 von %3 Containern</translation>
    </message>
    <message>
        <source>The list of “%1” needs Atlassian Guard Standard</source>
        <translation>Die Liste von „%1“ braucht Atlassian Guard Standard</translation>
    </message>
    <message>
        <source>Without it the platform offers to allow or to block all apps, nothing between.</source>
        <translation>Ohne diesen Tarif bietet die Plattform an, alle Apps zu erlauben oder zu blockieren, nichts dazwischen.</translation>
    </message>
    <message>
        <source>Block all apps in fewer containers, or record the plan if you have it.</source>
        <translation>Alle Apps in weniger Containern blockieren oder den Tarif vermerken, falls vorhanden.</translation>
    </message>
    <message>
        <source>“%1” locks every app out of %2 on %3</source>
        <translation>„%1“ sperrt jede App aus %2 auf %3 aus</translation>
    </message>
    <message>
        <source>It is a list, yet no app that can be blocked is left in any container. The list hides that all are blocked.</source>
        <translation>Es ist eine Liste, und doch bleibt in keinem Container eine blockierbare App übrig. Die Liste verbirgt, dass alle blockiert sind.</translation>
    </message>
    <message>
        <source>Use “block all apps” if that is meant. Otherwise correct the list.</source>
        <translation>„Alle Apps blockieren“ verwenden, wenn das gemeint ist. Sonst die Liste berichtigen.</translation>
    </message>
    <message>
        <source>“%1” and “%2” contradict each other</source>
        <translation>„%1“ und „%2“ widersprechen sich</translation>
    </message>
    <message>
        <source>Both are equally specific, and the block wins. Pairs of app and container where the allow does nothing: %3.</source>
        <translation>Beide sind gleich spezifisch, und die Blockierung gewinnt. Paare aus App und Container, in denen die Erlaubnis nichts bewirkt: %3.</translation>
    </message>
    <message>
        <source>Keep one of them, or make the allow more specific.</source>
        <translation>Eine davon behalten oder die Erlaubnis spezifischer machen.</translation>
    </message>
    <message>
        <source>“%1” allows, which takes nothing back here</source>
        <translation>„%1“ erlaubt, was hier nichts zurücknimmt</translation>
    </message>
    <message>
        <source>In the additive model every active policy counts and a block beats an allow.</source>
        <translation>Im additiven Modell zählt jede aktive Richtlinie, und Blockieren schlägt Erlauben.</translation>
    </message>
    <message>
        <source>Take the app or the container out of the policy that blocks.</source>
        <translation>Die App oder den Container aus der Richtlinie nehmen, die blockiert.</translation>
    </message>
    <message>
        <source>Exceptions of “%1” have no statement of their own: %2</source>
        <translation>Ausnahmen von „%1“ haben keine eigene Aussage: %2</translation>
    </message>
    <message>
        <source>In the model of default and overrides a statement is about all apps or about one; a block with exceptions is made of a block and an allow for each of them.</source>
        <translation>Im Modell aus Standard und Überschreibungen gilt eine Aussage für alle Apps oder für eine; eine Blockierung mit Ausnahmen besteht aus einer Blockierung und je einer Erlaubnis.</translation>
    </message>
    <message>
        <source>Add a policy that allows these apps with the same coverage.</source>
        <translation>Eine Richtlinie hinzufügen, die diese Apps im selben Geltungsbereich erlaubt.</translation>
    </message>
    <message>
        <source>“%1” covers products as a whole</source>
        <translation>„%1“ gilt für Produkte als Ganzes</translation>
    </message>
    <message>
        <source>In the model of default and overrides the platform offers app access for the organization and for single containers only.</source>
        <translation>Im Modell aus Standard und Überschreibungen bietet die Plattform App-Zugriff nur für die Organisation und für einzelne Container an.</translation>
    </message>
    <message>
        <source>Cover the organization, or name the containers.</source>
        <translation>Die Organisation einschließen oder die Container nennen.</translation>
    </message>
    <message>
        <source>“%1” overrides a default that is not there</source>
        <translation>„%1“ überschreibt einen Standard, den es nicht gibt</translation>
    </message>
    <message>
        <source>The platform takes a statement about containers only beside one for the organization about the same apps.</source>
        <translation>Die Plattform nimmt eine Aussage über Container nur neben einer für die Organisation über dieselben Apps an.</translation>
    </message>
    <message>
        <source>Add the statement for the organization first.</source>
        <translation>Zuerst die Aussage für die Organisation hinzufügen.</translation>
    </message>
    <message>
        <source>“%1” and “%2” are about the same apps</source>
        <translation>„%1“ und „%2“ gelten denselben Apps</translation>
    </message>
    <message>
        <source>The platform holds one statement for the same apps on one level.</source>
        <translation>Die Plattform hält für dieselben Apps auf einer Ebene nur eine Aussage.</translation>
    </message>
    <message>
        <source>Make one policy of the two.</source>
        <translation>Aus beiden eine Richtlinie machen.</translation>
    </message>
    <message>
        <source>“%1” covers no container</source>
        <translation>„%1“ gilt für keinen Container</translation>
    </message>
    <message>
        <source>Its coverage is a list, and the list is empty. It does nothing.</source>
        <translation>Der Geltungsbereich ist eine Liste, und die Liste ist leer. Sie bewirkt nichts.</translation>
    </message>
    <message>
        <source>Add containers, or deactivate it.</source>
        <translation>Container hinzufügen oder sie deaktivieren.</translation>
    </message>
    <message>
        <source>“%1” covers no product</source>
        <translation>„%1“ gilt für kein Produkt</translation>
    </message>
    <message>
        <source>Add products, or deactivate it.</source>
        <translation>Produkte hinzufügen oder sie deaktivieren.</translation>
    </message>
    <message>
        <source>The list of “%1” names no app</source>
        <translation>Die Liste von „%1“ nennt keine App</translation>
    </message>
    <message>
        <source>A rule about listed apps without a list is about nobody. It does nothing.</source>
        <translation>Eine Regel über aufgeführte Apps ohne Liste gilt für niemanden. Sie bewirkt nichts.</translation>
    </message>
    <message>
        <source>Name apps, or deactivate it.</source>
        <translation>Apps nennen oder sie deaktivieren.</translation>
    </message>
    <message>
        <source>“%1” changes nothing</source>
        <translation>„%1“ ändert nichts</translation>
    </message>
    <message>
        <source>No app that it is about can be blocked where it covers, today or later.</source>
        <translation>Keine App, um die es geht, ist in ihrem Geltungsbereich blockierbar, heute oder später.</translation>
    </message>
    <message>
        <source>“%1” changes nothing today</source>
        <translation>„%1“ ändert heute nichts</translation>
    </message>
    <message>
        <source>No installed app that it is about can be blocked where it covers. It counts for what is created or installed later.</source>
        <translation>Keine installierte App, um die es geht, ist in ihrem Geltungsbereich blockierbar. Sie zählt für später Angelegtes oder Installiertes.</translation>
    </message>
    <message>
        <source>Keep it if that is what it is for.</source>
        <translation>Behalten, wenn sie dafür da ist.</translation>
    </message>
    <message>
        <source>“%1” adds nothing to “%2”</source>
        <translation>„%1“ fügt „%2“ nichts hinzu</translation>
    </message>
    <message>
        <source>Wherever it counts, the others decide the same without it, today and later.</source>
        <translation>Wo immer sie zählt, entscheiden die anderen ohne sie dasselbe, heute und später.</translation>
    </message>
    <message>
        <source>“%1” adds nothing to “%2” today</source>
        <translation>„%1“ fügt „%2“ heute nichts hinzu</translation>
    </message>
    <message>
        <source>The others decide the same without it wherever an app is installed. It counts for what is created or installed later.</source>
        <translation>Die anderen entscheiden ohne sie dasselbe, wo immer eine App installiert ist. Sie zählt für später Angelegtes oder Installiertes.</translation>
    </message>
    <message>
        <source>No policy covers %1 %2</source>
        <translation>Keine Richtlinie gilt für %1 %2</translation>
    </message>
    <message>
        <source>It is labelled %3. Its permissions alone keep apps out.</source>
        <translation>Das Stichwort ist %3. Allein die Berechtigungen halten Apps fern.</translation>
    </message>
    <message>
        <source>Cover it, or take the label off if it is not sensitive.</source>
        <translation>Eine Richtlinie dafür gelten lassen oder das Stichwort entfernen, wenn es nicht sensibel ist.</translation>
    </message>
    <message>
        <source>“%1” and “%2” overlap</source>
        <translation>„%1“ und „%2“ überschneiden sich</translation>
    </message>
    <message>
        <source>Pairs of app and container that both decide: %3. Lifting one of them does not lift what the other says there.</source>
        <translation>Paare aus App und Container, über die beide entscheiden: %3. Eine davon aufzuheben hebt nicht auf, was die andere dort sagt.</translation>
    </message>
    <message>
        <source>“%1” names “%2”, which is not installed</source>
        <translation>„%1“ nennt „%2“, was nicht installiert ist</translation>
    </message>
    <message>
        <source>The key counts once the app is installed. It may also be misspelt, or the app gone.</source>
        <translation>Der Schlüssel zählt, sobald die App installiert ist. Er kann auch falsch geschrieben oder die App weg sein.</translation>
    </message>
    <message>
        <source>Keep it to be prepared; otherwise take it off the list.</source>
        <translation>Zur Vorsorge behalten; sonst von der Liste nehmen.</translation>
    </message>
    <message>
        <source>Deactivate “%1”</source>
        <translation>„%1“ deaktivieren</translation>
    </message>
    <message>
        <source>Take “%1” off the list of “%2”</source>
        <translation>„%1“ von der Liste von „%2“ nehmen</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation>„%1“ hinzufügen</translation>
    </message>
    <message>
        <source>Add “%1”, which allows all apps</source>
        <translation>„%1“ hinzufügen, was alle Apps erlaubt</translation>
    </message>
    <message>
        <source>Put “%1” into “%2”</source>
        <translation>„%1“ in „%2“ aufnehmen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No setting of the organization changes this.</source>
        <translation>Keine Einstellung der Organisation ändert das.</translation>
    </message>
    <message>
        <source>The age of the data is not known.</source>
        <translation>Das Alter der Daten ist nicht bekannt.</translation>
    </message>
    <message>
        <source>A product admin can enable the app.</source>
        <translation>Ein Produkt-Admin kann die App aktivieren.</translation>
    </message>
    <message>
        <source>The app vendor can declare it; an admin must consent again.</source>
        <translation>Der App-Anbieter kann es deklarieren; ein Admin muss erneut zustimmen.</translation>
    </message>
    <message>
        <source>The app vendor can declare a further scope; an admin must consent again.</source>
        <translation>Der App-Anbieter kann einen weiteren Scope deklarieren; ein Admin muss erneut zustimmen.</translation>
    </message>
    <message>
        <source>A container admin or a product admin can give the app user the permission.</source>
        <translation>Ein Container-Admin oder ein Produkt-Admin kann dem App-Benutzer die Berechtigung geben.</translation>
    </message>
    <message>
        <source>A product admin can reactivate the account.</source>
        <translation>Ein Produkt-Admin kann das Konto reaktivieren.</translation>
    </message>
    <message>
        <source>A container admin or a product admin can give you the permission.</source>
        <translation>Ein Container-Admin oder ein Produkt-Admin kann Ihnen die Berechtigung geben.</translation>
    </message>
    <message>
        <source>An organization admin can change the policy.</source>
        <translation>Ein Organisations-Admin kann die Richtlinie ändern.</translation>
    </message>
    <message>
        <source>Judged per project and space, without issue security and page restrictions. %1</source>
        <translation>Beurteilt je Projekt und Bereich, ohne Vorgangssicherheit und Seitenbeschränkungen. %1</translation>
    </message>
    <message>
        <source>So this may not be the only step.</source>
        <translation>Daher ist dies vielleicht nicht der einzige Schritt.</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Genehmigt</translation>
    </message>
    <message>
        <source>Restrict</source>
        <translation>Einschränken</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>current</source>
        <translation>aktuell</translation>
    </message>
    <message>
        <source>due soon</source>
        <translation>bald fällig</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>überfällig</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>A day without its year, as QLocale::toString wants it.</extracomment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>A day with its year, as QLocale::toString wants it.</extracomment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>overdue since %1</source>
        <translation>überfällig seit %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>fällig %1</translation>
    </message>
    <message numerus="yes">
        <source>asks for %n more scopes</source>
        <translation>
            <numerusform>verlangt %n Scope mehr</numerusform>
            <numerusform>verlangt %n Scopes mehr</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scopes fewer</source>
        <translation>
            <numerusform>%n Scope weniger</numerusform>
            <numerusform>%n Scopes weniger</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1</source>
        <translation>
            <numerusform>%Ln von %1</numerusform>
            <numerusform>%Ln von %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Operationen</translation>
    </message>
    <message>
        <source>%1 in %2: %3</source>
        <translation>%1 in %2: %3</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>acting for them while they are away</source>
        <translation>für sie handeln, während sie abwesend sind</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>Von sich aus</translation>
    </message>
    <message>
        <source>Perhaps by itself</source>
        <translation>Vielleicht von sich aus</translation>
    </message>
    <message>
        <source>Through people</source>
        <translation>Über Personen</translation>
    </message>
    <message>
        <source>Perhaps through people</source>
        <translation>Vielleicht über Personen</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hosts</translation>
    </message>
    <message>
        <source>Modules</source>
        <translation>Module</translation>
    </message>
    <message>
        <source>Scopes of one of both versions are not known, so they cannot be compared.</source>
        <translation>Die Scopes einer der beiden Versionen sind nicht bekannt, also lassen sie sich nicht vergleichen.</translation>
    </message>
    <message>
        <source>No descriptor is kept of one of both versions: modules, events and hosts cannot be compared.</source>
        <translation>Von einer der beiden Versionen ist kein Deskriptor aufbewahrt: Module, Ereignisse und Hosts lassen sich nicht vergleichen.</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <extracomment>A day with its year and the time, as QLocale::toString wants it.</extracomment>
        <translation>d. MMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>small letters</source>
        <extracomment>Not shown: translate as &quot;as it is&quot; where names keep their capitals inside a sentence.</extracomment>
        <translation>as it is</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>an allowlist of %Ln</source>
        <translation>
            <numerusform>eine Zulassungsliste mit %Ln App</numerusform>
            <numerusform>eine Zulassungsliste mit %Ln Apps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a blocklist of %Ln</source>
        <translation>
            <numerusform>eine Blockierliste mit %Ln App</numerusform>
            <numerusform>eine Blockierliste mit %Ln Apps</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on the list, which does not count here</source>
        <translation>%1 auf der Liste, die hier nicht zählt</translation>
    </message>
    <message>
        <source>%1 on the allowlist</source>
        <translation>%1 auf der Zulassungsliste</translation>
    </message>
    <message>
        <source>%1 on the blocklist</source>
        <translation>%1 auf der Blockierliste</translation>
    </message>
    <message>
        <source>%1 excepted from what is allowed</source>
        <translation>%1 vom Erlaubten ausgenommen</translation>
    </message>
    <message>
        <source>%1 on the list of allowed apps</source>
        <translation>%1 auf der Liste der erlaubten Apps</translation>
    </message>
    <message>
        <source>%1 off the list, which does not count here</source>
        <translation>%1 nicht mehr auf der Liste, die hier nicht zählt</translation>
    </message>
    <message>
        <source>%1 off the allowlist</source>
        <translation>%1 nicht mehr auf der Zulassungsliste</translation>
    </message>
    <message>
        <source>%1 off the blocklist</source>
        <translation>%1 nicht mehr auf der Blockierliste</translation>
    </message>
    <message>
        <source>%1 no longer excepted from what is allowed</source>
        <translation>%1 nicht mehr vom Erlaubten ausgenommen</translation>
    </message>
    <message>
        <source>%1 off the list of allowed apps</source>
        <translation>%1 nicht mehr auf der Liste der erlaubten Apps</translation>
    </message>
    <message>
        <source>new, %1: %2</source>
        <translation>neu, %1: %2</translation>
    </message>
    <message>
        <source>deleted; it was %1: %2</source>
        <translation>gelöscht; vorher %1: %2</translation>
    </message>
    <message>
        <source>%1 becomes %2</source>
        <translation>%1 wird zu %2</translation>
    </message>
    <message>
        <source>covers %1 instead of %2</source>
        <translation>gilt für %1 statt für %2</translation>
    </message>
    <message>
        <source>covers %1 too</source>
        <translation>gilt auch für %1</translation>
    </message>
    <message>
        <source>no longer covers %1</source>
        <translation>gilt nicht mehr für %1</translation>
    </message>
    <message>
        <source>renamed, it was “%1”</source>
        <translation>umbenannt, vorher „%1“</translation>
    </message>
    <message>
        <source>another description</source>
        <translation>eine andere Beschreibung</translation>
    </message>
    <message>
        <source>the same entries in another order</source>
        <translation>dieselben Einträge in anderer Reihenfolge</translation>
    </message>
    <message>
        <source>members of the file that Gatehouse does not know</source>
        <translation>Elemente der Datei, die Gatehouse nicht kennt</translation>
    </message>
    <message>
        <source>The policies stand in another order</source>
        <translation>Die Richtlinien stehen in anderer Reihenfolge</translation>
    </message>
    <message>
        <source>This edit changes nothing.</source>
        <translation>Diese Bearbeitung ändert nichts.</translation>
    </message>
    <message>
        <source>This edit changes no verdict.</source>
        <translation>Diese Bearbeitung ändert kein Urteil.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln edits</source>
        <translation>
            <numerusform>%Ln Bearbeitung</numerusform>
            <numerusform>%Ln Bearbeitungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln projects</source>
        <translation>
            <numerusform>%Ln Projekt</numerusform>
            <numerusform>%Ln Projekte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln spaces</source>
        <translation>
            <numerusform>%Ln Bereich</numerusform>
            <numerusform>%Ln Bereiche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln projects and spaces</source>
        <translation>
            <numerusform>%Ln Projekt oder Bereich</numerusform>
            <numerusform>%Ln Projekte und Bereiche</numerusform>
        </translation>
    </message>
    <message>
        <source>no container</source>
        <translation>keinen Container</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sites</source>
        <translation>
            <numerusform>%Ln Site</numerusform>
            <numerusform>%Ln Sites</numerusform>
        </translation>
    </message>
    <message>
        <source>no product</source>
        <translation>kein Produkt</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln products</source>
        <translation>
            <numerusform>%Ln Produkt</numerusform>
            <numerusform>%Ln Produkte</numerusform>
        </translation>
    </message>
    <message>
        <source>blocks all apps in %1</source>
        <translation>blockiert alle Apps für %1</translation>
    </message>
    <message>
        <source>allows all apps in %1</source>
        <translation>erlaubt alle Apps für %1</translation>
    </message>
    <message>
        <source>names no app in %1</source>
        <translation>nennt keine App für %1</translation>
    </message>
    <message numerus="yes">
        <source>blocks all apps but %Ln in %1</source>
        <translation>
            <numerusform>blockiert alle Apps außer %Ln für %1</numerusform>
            <numerusform>blockiert alle Apps außer %Ln für %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>allows all apps but %Ln in %1</source>
        <translation>
            <numerusform>erlaubt alle Apps außer %Ln für %1</numerusform>
            <numerusform>erlaubt alle Apps außer %Ln für %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>blocks %Ln apps in %1</source>
        <translation>
            <numerusform>blockiert %Ln App für %1</numerusform>
            <numerusform>blockiert %Ln Apps für %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>allows %Ln apps in %1</source>
        <translation>
            <numerusform>erlaubt %Ln App für %1</numerusform>
            <numerusform>erlaubt %Ln Apps für %1</numerusform>
        </translation>
    </message>
    <message>
        <source>block all</source>
        <translation>alle blockieren</translation>
    </message>
    <message>
        <source>allow all</source>
        <translation>alle erlauben</translation>
    </message>
    <message numerus="yes">
        <source>allowlist of %Ln</source>
        <translation>
            <numerusform>Zulassungsliste mit %Ln</numerusform>
            <numerusform>Zulassungsliste mit %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>allow all but %Ln</source>
        <translation>
            <numerusform>alle außer %Ln erlauben</numerusform>
            <numerusform>alle außer %Ln erlauben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>blocklist of %Ln</source>
        <translation>
            <numerusform>Blockierliste mit %Ln</numerusform>
            <numerusform>Blockierliste mit %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>allow %Ln apps</source>
        <translation>
            <numerusform>%Ln App erlauben</numerusform>
            <numerusform>%Ln Apps erlauben</numerusform>
        </translation>
    </message>
    <message>
        <source>the organization</source>
        <translation>die Organisation</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>%1 is there already</source>
        <translation>%1 ist schon da</translation>
    </message>
    <message>
        <source>Choose a place where nothing is.</source>
        <translation>Einen Ort wählen, an dem nichts ist.</translation>
    </message>
    <message>
        <source>The report was cancelled; nothing was written</source>
        <translation>Der Bericht wurde abgebrochen; nichts wurde geschrieben</translation>
    </message>
    <message>
        <source>Changes need an earlier file to compare with</source>
        <translation>Änderungen brauchen eine frühere Datei zum Vergleich</translation>
    </message>
    <message>
        <source>The table %1 has %3 rows where it should have %2; nothing was written</source>
        <translation>Die Tabelle %1 hat %3 Zeilen, wo sie %2 haben sollte; nichts wurde geschrieben</translation>
    </message>
    <message>
        <source>The key file holds no RSA public key of 2,048 bits or more</source>
        <translation>Die Schlüsseldatei enthält keinen öffentlichen RSA-Schlüssel von mindestens 2.048 Bit</translation>
    </message>
    <message>
        <source>RS256 needs one in PEM form (BEGIN PUBLIC KEY).</source>
        <translation>RS256 braucht einen in PEM-Form (BEGIN PUBLIC KEY).</translation>
    </message>
    <message>
        <source>The key file holds no Ed25519 private key without a passphrase</source>
        <translation>Die Schlüsseldatei enthält keinen privaten Ed25519-Schlüssel ohne Passphrase</translation>
    </message>
    <message>
        <source>openssl genpkey -algorithm ed25519 makes one.</source>
        <translation>openssl genpkey -algorithm ed25519 erzeugt einen.</translation>
    </message>
    <message>
        <source>The key file holds no Ed25519 public key</source>
        <translation>Die Schlüsseldatei enthält keinen öffentlichen Ed25519-Schlüssel</translation>
    </message>
    <message>
        <source>openssl pkey -pubout takes it from the private key.</source>
        <translation>openssl pkey -pubout nimmt ihn aus dem privaten Schlüssel.</translation>
    </message>
    <message>
        <source>A manifest cannot name the file “%1”</source>
        <translation>Ein Manifest kann die Datei „%1“ nicht nennen</translation>
    </message>
    <message>
        <source>The manifest is missing</source>
        <translation>Das Manifest fehlt</translation>
    </message>
    <message>
        <source>The signature is missing</source>
        <translation>Die Signatur fehlt</translation>
    </message>
    <message>
        <source>The manifest is not one that this program wrote</source>
        <translation>Das Manifest stammt nicht von diesem Programm</translation>
    </message>
    <message>
        <source>The manifest has version %1; this program reads version %2</source>
        <translation>Das Manifest hat Version %1; dieses Programm liest Version %2</translation>
    </message>
    <message>
        <source>The signature does not fit the manifest: one of them was changed</source>
        <translation>Die Signatur passt nicht zum Manifest: Eines von beiden wurde geändert</translation>
    </message>
    <message>
        <source>The report is signed with another key</source>
        <translation>Der Bericht ist mit einem anderen Schlüssel signiert</translation>
    </message>
    <message>
        <source>It names the key %1, given is %2.</source>
        <translation>Er nennt den Schlüssel %1, angegeben ist %2.</translation>
    </message>
    <message>
        <source>The file “%1” is missing</source>
        <translation>Die Datei „%1“ fehlt</translation>
    </message>
    <message>
        <source>The file “%1” was changed</source>
        <translation>Die Datei „%1“ wurde geändert</translation>
    </message>
    <message>
        <source>The file “%1” was changed: it has %2 bytes and had %3</source>
        <translation>Die Datei „%1“ wurde geändert: Sie hat %2 Bytes und hatte %3</translation>
    </message>
    <message>
        <source>The file “%1” does not belong to the report</source>
        <translation>Die Datei „%1“ gehört nicht zum Bericht</translation>
    </message>
    <message>
        <source>“%1” is no file of its own</source>
        <translation>„%1“ ist keine eigene Datei</translation>
    </message>
    <message>
        <source>Links, folders and devices are not read.</source>
        <translation>Links, Ordner und Geräte werden nicht gelesen.</translation>
    </message>
    <message>
        <source>Installations of apps in the file; the same app on two sites counts twice.</source>
        <translation>Installationen von Apps in der Datei; dieselbe App auf zwei Sites zählt zweimal.</translation>
    </message>
    <message>
        <source>Confluence spaces and Jira projects in the file.</source>
        <translation>Confluence-Bereiche und Jira-Projekte in der Datei.</translation>
    </message>
    <message>
        <source>Cells judged</source>
        <translation>Beurteilte Zellen</translation>
    </message>
    <message>
        <source>Pairs of an app and a container for which it is installed. Of all pairs; in the others the app is not installed for the container’s site and product.</source>
        <translation>Paare aus einer App und einem Container, für den sie installiert ist. Von allen Paaren; in den anderen ist die App nicht für Site und Produkt des Containers installiert.</translation>
    </message>
    <message>
        <source>Read allowed, by itself</source>
        <translation>Lesen erlaubt, von sich aus</translation>
    </message>
    <message>
        <source>Cells in which the app may read as its app user, with nobody present. A range where verdicts are unknown.</source>
        <translation>Zellen, in denen die App als ihr App-Benutzer lesen darf, ohne dass jemand anwesend ist. Ein Spielraum, wo Urteile unbekannt sind.</translation>
    </message>
    <message>
        <source>Read allowed, through people</source>
        <translation>Lesen erlaubt, über Personen</translation>
    </message>
    <message>
        <source>Cells in which the app may read for at least one active person, or in that person’s browser.</source>
        <translation>Zellen, in denen die App für mindestens eine aktive Person oder in deren Browser lesen darf.</translation>
    </message>
    <message>
        <source>Write allowed, by itself</source>
        <translation>Schreiben erlaubt, von sich aus</translation>
    </message>
    <message>
        <source>Cells in which the app may create and change content as its app user.</source>
        <translation>Zellen, in denen die App als ihr App-Benutzer Inhalte anlegen und ändern darf.</translation>
    </message>
    <message>
        <source>Write allowed, through people</source>
        <translation>Schreiben erlaubt, über Personen</translation>
    </message>
    <message>
        <source>Cells in which the app may create and change content for at least one active person, or in that person’s browser.</source>
        <translation>Zellen, in denen die App für mindestens eine aktive Person oder in deren Browser Inhalte anlegen und ändern darf.</translation>
    </message>
    <message>
        <source>Cells blocked by a policy</source>
        <translation>Von einer Richtlinie blockierte Zellen</translation>
    </message>
    <message>
        <source>Cells in which active policies surely block the app, whatever else is denied there.</source>
        <translation>Zellen, in denen aktive Richtlinien die App sicher blockieren, was auch immer dort sonst verweigert ist.</translation>
    </message>
    <message>
        <source>Cells with unknown verdicts</source>
        <translation>Zellen mit unbekannten Urteilen</translation>
    </message>
    <message>
        <source>Cells in which at least one verdict, by itself or through people, cannot be told from the file.</source>
        <translation>Zellen, in denen mindestens ein Urteil, von sich aus oder über Personen, aus der Datei nicht zu ermitteln ist.</translation>
    </message>
    <message>
        <source>Active policies</source>
        <translation>Aktive Richtlinien</translation>
    </message>
    <message>
        <source>Policies recorded as active in the file, of all in it.</source>
        <translation>In der Datei als aktiv vermerkte Richtlinien, von allen darin.</translation>
    </message>
    <message>
        <source>Apps beyond policy</source>
        <translation>Apps jenseits der Richtlinien</translation>
    </message>
    <message>
        <source>Apps that no policy can block.</source>
        <translation>Apps, die keine Richtlinie blockieren kann.</translation>
    </message>
    <message>
        <source>Open findings, high</source>
        <translation>Offene Befunde, hoch</translation>
    </message>
    <message>
        <source>Findings of this severity that nobody bears, or whose acceptance ended.</source>
        <translation>Befunde dieses Schweregrads, die niemand verantwortet oder deren Akzeptanz geendet hat.</translation>
    </message>
    <message>
        <source>Open findings, medium</source>
        <translation>Offene Befunde, mittel</translation>
    </message>
    <message>
        <source>Reviews overdue</source>
        <translation>Überfällige Überprüfungen</translation>
    </message>
    <message>
        <source>Apps whose latest review has a due date that has passed.</source>
        <translation>Apps, deren letzte Überprüfung ein verstrichenes Fälligkeitsdatum hat.</translation>
    </message>
    <message>
        <source>Apps never reviewed</source>
        <translation>Nie überprüfte Apps</translation>
    </message>
    <message>
        <source>Apps without a review in the file.</source>
        <translation>Apps ohne Überprüfung in der Datei.</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Sites</translation>
    </message>
    <message>
        <source>People, active</source>
        <translation>Personen, aktiv</translation>
    </message>
    <message>
        <source>App users</source>
        <translation>App-Benutzer</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Richtlinien</translation>
    </message>
    <message>
        <source>Review records</source>
        <translation>Einträge von Überprüfungen</translation>
    </message>
    <message>
        <source>Pairs of app and container</source>
        <translation>Paare aus App und Container</translation>
    </message>
    <message>
        <source>Apps times containers: everything there is to judge.</source>
        <translation>Apps mal Container: alles, was zu beurteilen ist.</translation>
    </message>
    <message>
        <source>Pairs for which the app is installed. The table of every verdict has exactly so many rows.</source>
        <translation>Paare, für die die App installiert ist. Die Tabelle aller Urteile hat genau so viele Zeilen.</translation>
    </message>
    <message>
        <source>Pairs where the app is not installed</source>
        <translation>Paare, in denen die App nicht installiert ist</translation>
    </message>
    <message>
        <source>Containers of another site or product: not applicable, and never counted as denied.</source>
        <translation>Container einer anderen Site oder eines anderen Produkts: entfällt und zählt nie als verweigert.</translation>
    </message>
    <message>
        <source>Sites and what is on them</source>
        <translation>Sites und was auf ihnen ist</translation>
    </message>
    <message>
        <source>Facts that the file leaves out</source>
        <translation>Tatsachen, die die Datei auslässt</translation>
    </message>
    <message>
        <source>For each kind of fact how often it is not known, of how many.</source>
        <translation>Für jede Art von Tatsache, wie oft sie nicht bekannt ist, von wie vielen.</translation>
    </message>
    <message>
        <source>Which facts would tell most</source>
        <translation>Welche Tatsachen am meisten sagen würden</translation>
    </message>
    <message>
        <source>Open cells that would have no unknown verdict any more if only this fact were known, and open cells where it is missing.</source>
        <translation>Offene Zellen, die kein unbekanntes Urteil mehr hätten, wäre nur diese Tatsache bekannt, und offene Zellen, in denen sie fehlt.</translation>
    </message>
    <message>
        <source>Apps with unknown verdicts</source>
        <translation>Apps mit unbekannten Urteilen</translation>
    </message>
    <message>
        <source>For each app the fact that would settle most of its open cells.</source>
        <translation>Für jede App die Tatsache, die die meisten ihrer offenen Zellen klären würde.</translation>
    </message>
    <message>
        <source>Reach of the apps that reach furthest</source>
        <translation>Reichweite der Apps mit der größten Reichweite</translation>
    </message>
    <message>
        <source>Containers in which an app may read: by itself, only through people, and perhaps.</source>
        <translation>Container, in denen eine App lesen darf: von sich aus, nur über Personen und vielleicht.</translation>
    </message>
    <message>
        <source>Reach by itself</source>
        <translation>Reichweite von sich aus</translation>
    </message>
    <message>
        <source>For each action in how many of its containers the app has it as its app user.</source>
        <translation>Für jede Aktion, in wie vielen ihrer Container die App sie als ihr App-Benutzer hat.</translation>
    </message>
    <message>
        <source>Reach through people</source>
        <translation>Reichweite über Personen</translation>
    </message>
    <message>
        <source>For each action in how many of its containers the app has it for, or in the browser of, at least one active person.</source>
        <translation>Für jede Aktion, in wie vielen ihrer Container die App sie für mindestens eine aktive Person oder in deren Browser hat.</translation>
    </message>
    <message>
        <source>Containers of each app</source>
        <translation>Container jeder App</translation>
    </message>
    <message>
        <source>Where the app is installed, where it is not, and where policies block it; installed and not installed add up to all containers.</source>
        <translation>Wo die App installiert ist, wo nicht und wo Richtlinien sie blockieren; installiert und nicht installiert ergeben zusammen alle Container.</translation>
    </message>
    <message>
        <source>Declared scopes</source>
        <translation>Deklarierte Scopes</translation>
    </message>
    <message>
        <source>Reached by no app</source>
        <translation>Von keiner App erreicht</translation>
    </message>
    <message>
        <source>Containers in which no app has any action, surely: none is unknown.</source>
        <translation>Container, in denen sicher keine App eine Aktion hat: Keine ist unbekannt.</translation>
    </message>
    <message>
        <source>Apps that reach each container by themselves</source>
        <translation>Apps, die jeden Container von sich aus erreichen</translation>
    </message>
    <message>
        <source>For each action how many of the apps installed for the container have it there as their app user.</source>
        <translation>Für jede Aktion, wie viele der für den Container installierten Apps sie dort als ihr App-Benutzer haben.</translation>
    </message>
    <message>
        <source>Apps that reach each container through people</source>
        <translation>Apps, die jeden Container über Personen erreichen</translation>
    </message>
    <message>
        <source>The same for, or in the browser of, at least one active person.</source>
        <translation>Dasselbe für mindestens eine aktive Person oder in deren Browser.</translation>
    </message>
    <message>
        <source>Pairs for which the app is installed; the rows of the table of every verdict.</source>
        <translation>Paare, für die die App installiert ist; die Zeilen der Tabelle aller Urteile.</translation>
    </message>
    <message>
        <source>Not applicable, and never counted as denied.</source>
        <translation>Entfällt und zählt nie als verweigert.</translation>
    </message>
    <message>
        <source>Verdicts by action</source>
        <translation>Urteile nach Aktion</translation>
    </message>
    <message>
        <source>Sums over all cells; allowed, denied and unknown add up to the cells judged.</source>
        <translation>Summen über alle Zellen; erlaubt, verweigert und unbekannt ergeben zusammen die beurteilten Zellen.</translation>
    </message>
    <message>
        <source>Verdicts of every app in every container</source>
        <translation>Urteile über jede App in jedem Container</translation>
    </message>
    <message>
        <source>One row a cell. An action that is neither named nor perhaps is denied.</source>
        <translation>Eine Zeile je Zelle. Eine Aktion, die weder genannt noch vielleicht ist, ist verweigert.</translation>
    </message>
    <message>
        <source>Cells perhaps blocked</source>
        <translation>Vielleicht blockierte Zellen</translation>
    </message>
    <message>
        <source>Cells in which it is not known whether policies block the app.</source>
        <translation>Zellen, in denen nicht bekannt ist, ob Richtlinien die App blockieren.</translation>
    </message>
    <message>
        <source>View taken away by policy alone</source>
        <translation>Anzeigen allein durch Richtlinie weggenommen</translation>
    </message>
    <message>
        <source>Cells in which this action, by itself, is denied and nothing but a policy denies it.</source>
        <translation>Zellen, in denen diese Aktion von sich aus verweigert ist und nichts als eine Richtlinie sie verweigert.</translation>
    </message>
    <message>
        <source>Read taken away by policy alone</source>
        <translation>Lesen allein durch Richtlinie weggenommen</translation>
    </message>
    <message>
        <source>Write taken away by policy alone</source>
        <translation>Schreiben allein durch Richtlinie weggenommen</translation>
    </message>
    <message>
        <source>Delete taken away by policy alone</source>
        <translation>Löschen allein durch Richtlinie weggenommen</translation>
    </message>
    <message>
        <source>Administer taken away by policy alone</source>
        <translation>Verwalten allein durch Richtlinie weggenommen</translation>
    </message>
    <message>
        <source>Containers without a blocking policy</source>
        <translation>Container ohne blockierende Richtlinie</translation>
    </message>
    <message>
        <source>Containers that no active policy with the effect block covers.</source>
        <translation>Container, für die keine aktive Richtlinie mit der Wirkung Blockieren gilt.</translation>
    </message>
    <message>
        <source>What policies cover</source>
        <translation>Wofür Richtlinien gelten</translation>
    </message>
    <message>
        <source>Apps that policies list</source>
        <translation>Apps, die Richtlinien aufführen</translation>
    </message>
    <message>
        <source>What the policies leave open</source>
        <translation>Was die Richtlinien offen lassen</translation>
    </message>
    <message>
        <source>What the check of the policies tells: what they cannot do, do twice, or leave open, and limits of the platform.</source>
        <translation>Was die Prüfung der Richtlinien sagt: was sie nicht können, doppelt tun oder offen lassen, und Grenzen der Plattform.</translation>
    </message>
    <message>
        <source>Findings by severity</source>
        <translation>Befunde nach Schweregrad</translation>
    </message>
    <message>
        <source>Open, open again because an acceptance ended, and accepted.</source>
        <translation>Offen, wieder offen, weil eine Akzeptanz geendet hat, und akzeptiert.</translation>
    </message>
    <message>
        <source>Open, high</source>
        <translation>Offen, hoch</translation>
    </message>
    <message>
        <source>Findings of this severity that nobody bears, or whose acceptance ended; of all of this severity.</source>
        <translation>Befunde dieses Schweregrads, die niemand verantwortet oder deren Akzeptanz geendet hat; von allen dieses Schweregrads.</translation>
    </message>
    <message>
        <source>Accepted, high</source>
        <translation>Akzeptiert, hoch</translation>
    </message>
    <message>
        <source>Findings of this severity that somebody bears on the day of the report.</source>
        <translation>Befunde dieses Schweregrads, die am Tag des Berichts jemand verantwortet.</translation>
    </message>
    <message>
        <source>Open, medium</source>
        <translation>Offen, mittel</translation>
    </message>
    <message>
        <source>Accepted, medium</source>
        <translation>Akzeptiert, mittel</translation>
    </message>
    <message>
        <source>Open, low</source>
        <translation>Offen, gering</translation>
    </message>
    <message>
        <source>Accepted, low</source>
        <translation>Akzeptiert, gering</translation>
    </message>
    <message>
        <source>Open, info</source>
        <translation>Offen, informativ</translation>
    </message>
    <message>
        <source>Accepted, info</source>
        <translation>Akzeptiert, informativ</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>Bald fällig</translation>
    </message>
    <message>
        <source>Apps whose latest review is due within 30 days.</source>
        <translation>Apps, deren letzte Überprüfung innerhalb von 30 Tagen fällig ist.</translation>
    </message>
    <message>
        <source>Apps whose latest record says that a decision is still to be made.</source>
        <translation>Apps, deren letzter Eintrag sagt, dass noch zu entscheiden ist.</translation>
    </message>
    <message>
        <source>Never reviewed</source>
        <translation>Nie überprüft</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Aktuell</translation>
    </message>
    <message>
        <source>Apps that are reviewed and not due soon.</source>
        <translation>Apps, die überprüft und nicht bald fällig sind.</translation>
    </message>
    <message>
        <source>Reviews due</source>
        <translation>Fällige Überprüfungen</translation>
    </message>
    <message>
        <source>How the review of each app stands</source>
        <translation>Wie es um die Überprüfung jeder App steht</translation>
    </message>
    <message>
        <source>Cells that differ</source>
        <translation>Unterschiedliche Zellen</translation>
    </message>
    <message>
        <source>Cells in which a verdict or something that people see differs; apps and containers that are on one side only take no part.</source>
        <translation>Zellen, in denen sich ein Urteil oder etwas für Personen Sichtbares unterscheidet; Apps und Container, die es nur auf einer Seite gibt, nehmen nicht teil.</translation>
    </message>
    <message>
        <source>Actions lost</source>
        <translation>Verlorene Aktionen</translation>
    </message>
    <message>
        <source>Allowed before and not now, over all cells.</source>
        <translation>Vorher erlaubt und jetzt nicht, über alle Zellen.</translation>
    </message>
    <message>
        <source>Actions gained</source>
        <translation>Gewonnene Aktionen</translation>
    </message>
    <message>
        <source>Allowed now and not before, over all cells.</source>
        <translation>Jetzt erlaubt und vorher nicht, über alle Zellen.</translation>
    </message>
    <message>
        <source>Other changes of verdict</source>
        <translation>Andere Änderungen von Urteilen</translation>
    </message>
    <message>
        <source>From denied to unknown or the reverse.</source>
        <translation>Von verweigert zu unbekannt oder umgekehrt.</translation>
    </message>
    <message>
        <source>Apps concerned</source>
        <translation>Betroffene Apps</translation>
    </message>
    <message>
        <source>Containers concerned</source>
        <translation>Betroffene Container</translation>
    </message>
    <message>
        <source>Facts that changed</source>
        <translation>Geänderte Tatsachen</translation>
    </message>
    <message>
        <source>Model settings</source>
        <translation>Modelleinstellungen</translation>
    </message>
    <message>
        <source>What each figure means</source>
        <translation>Was jede Zahl bedeutet</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>Lists of apps need Atlassian Guard Standard.</source>
        <translation>Listen von Apps brauchen Atlassian Guard Standard.</translation>
    </message>
    <message>
        <source>Policy model</source>
        <translation>Richtlinienmodell</translation>
    </message>
    <message>
        <source>additive: every active policy counts and a block wins. overrides: the more specific statement wins.</source>
        <translation>additiv: Jede aktive Richtlinie zählt, und eine Blockierung gewinnt. Überschreibungen: Die spezifischere Aussage gewinnt.</translation>
    </message>
    <message>
        <source>Block level</source>
        <translation>Blockierungsebene</translation>
    </message>
    <message>
        <source>What a block takes away. content: read, write, delete. container: all five actions.</source>
        <translation>Was eine Blockierung wegnimmt. Inhalt: Lesen, Schreiben, Löschen. Container: alle fünf Aktionen.</translation>
    </message>
    <message>
        <source>Combination</source>
        <translation>Kombination</translation>
    </message>
    <message>
        <source>today: for a person the app user’s permission is not asked. road map: it is.</source>
        <translation>heute: Bei einer Person wird nicht nach der Berechtigung des App-Benutzers gefragt. Fahrplan: doch.</translation>
    </message>
    <message>
        <source>Facts of the platform as of</source>
        <translation>Fakten der Plattform mit Stand</translation>
    </message>
    <message>
        <source>The catalogue of scopes and operations that the verdicts rest on.</source>
        <translation>Der Katalog der Scopes und Operationen, auf dem die Urteile beruhen.</translation>
    </message>
    <message>
        <source>Gatehouse version</source>
        <translation>Gatehouse-Version</translation>
    </message>
    <message>
        <source>The program that made this report.</source>
        <translation>Das Programm, das diesen Bericht erstellt hat.</translation>
    </message>
    <message>
        <source>What third-party apps may do in the spaces and projects of this organization, as far as its file tells it.</source>
        <translation>Was Drittanbieter-Apps in den Bereichen und Projekten dieser Organisation dürfen, soweit ihre Datei es sagt.</translation>
    </message>
    <message>
        <source>Every verdict is for a whole space or project. Issue security, page restrictions and the like are not modelled, and may deny more.</source>
        <translation>Jedes Urteil gilt für einen ganzen Bereich oder ein ganzes Projekt. Vorgangssicherheit, Seitenbeschränkungen und Ähnliches sind nicht abgebildet und können mehr verweigern.</translation>
    </message>
    <message>
        <source>What was read. All figures of this report are counted from it, and nothing else was asked.</source>
        <translation>Was gelesen wurde. Alle Zahlen dieses Berichts sind daraus gezählt, und nichts anderes wurde gefragt.</translation>
    </message>
    <message>
        <source>The file does not say when it was read, and no day was given. Acceptances that end and reviews that are due count as ended and as overdue.</source>
        <translation>Die Datei sagt nicht, wann gelesen wurde, und kein Tag wurde angegeben. Endende Akzeptanzen und fällige Überprüfungen zählen als beendet und als überfällig.</translation>
    </message>
    <message>
        <source>Every app is judged in every container. The cells judged and the pairs where the app is not installed add up to all pairs; the table of every verdict has one row a cell, and writing this report counted them.</source>
        <translation>Jede App wird in jedem Container beurteilt. Die beurteilten Zellen und die Paare, in denen die App nicht installiert ist, ergeben zusammen alle Paare; die Tabelle aller Urteile hat eine Zeile je Zelle, und das Schreiben dieses Berichts hat sie gezählt.</translation>
    </message>
    <message>
        <source>What is not known is never counted as denied. A figure that depends on it is a range, and these are the facts that would narrow it most.</source>
        <translation>Was nicht bekannt ist, zählt nie als verweigert. Eine Zahl, die davon abhängt, ist ein Spielraum, und dies sind die Tatsachen, die ihn am meisten verengen würden.</translation>
    </message>
    <message>
        <source>Every installation of an app, also disabled ones and those that are only considered.</source>
        <translation>Jede Installation einer App, auch deaktivierte und solche, die nur erwogen werden.</translation>
    </message>
    <message>
        <source>In how many of the containers of its site and products an app has an action. By itself: as its app user, with nobody present. Through people: for, or in the browser of, at least one active person.</source>
        <translation>In wie vielen Containern ihrer Site und Produkte eine App eine Aktion hat. Von sich aus: als ihr App-Benutzer, ohne dass jemand anwesend ist. Über Personen: für mindestens eine aktive Person oder in deren Browser.</translation>
    </message>
    <message>
        <source>Containers in which an app may read, for the %1 apps that reach furthest; the tables below have all apps.</source>
        <translation>Container, in denen eine App lesen darf, für die %1 Apps mit der größten Reichweite; die Tabellen darunter haben alle Apps.</translation>
    </message>
    <message>
        <source>What the apps ask for. A scope that the catalogue does not know admits nothing.</source>
        <translation>Was die Apps verlangen. Ein Scope, den der Katalog nicht kennt, deckt nichts ab.</translation>
    </message>
    <message>
        <source>For each space and project how many of the apps that are installed for it may do what there.</source>
        <translation>Für jeden Bereich und jedes Projekt, wie viele der dafür installierten Apps dort was dürfen.</translation>
    </message>
    <message>
        <source>One row for each app in each container for which it is installed. Actions that are not named are denied; “perhaps” says that a verdict is unknown.</source>
        <translation>Eine Zeile für jede App in jedem Container, für den sie installiert ist. Nicht genannte Aktionen sind verweigert; „vielleicht“ sagt, dass ein Urteil unbekannt ist.</translation>
    </message>
    <message>
        <source>The policies as this file records them. The platform enforces what was applied there.</source>
        <translation>Die Richtlinien, wie diese Datei sie vermerkt. Die Plattform setzt durch, was dort angewendet wurde.</translation>
    </message>
    <message>
        <source>A blocked cell is one in which a policy keeps the app out, whatever else does; an action is taken away by policy alone where nothing else denies it.</source>
        <translation>Eine blockierte Zelle ist eine, in der eine Richtlinie die App fernhält, was auch immer es sonst tut; eine Aktion ist allein durch Richtlinie weggenommen, wo nichts anderes sie verweigert.</translation>
    </message>
    <message>
        <source>What the check of the policies tells about what they leave open, cannot do or do twice.</source>
        <translation>Was die Prüfung der Richtlinien darüber sagt, was sie offen lassen, nicht können oder doppelt tun.</translation>
    </message>
    <message>
        <source>What a reviewer should know about each app. Acceptances are judged on %1.</source>
        <translation>Was bei einer Überprüfung über jede App zu wissen ist. Akzeptanzen sind zum %1 beurteilt.</translation>
    </message>
    <message>
        <source>What a reviewer should know about each app. No day is known, so that an acceptance with an end counts as ended.</source>
        <translation>Was bei einer Überprüfung über jede App zu wissen ist. Kein Tag ist bekannt, daher zählt eine Akzeptanz mit Ende als beendet.</translation>
    </message>
    <message>
        <source>How many findings of each severity are open, open again because an acceptance ended, and accepted.</source>
        <translation>Wie viele Befunde jedes Schweregrads offen, wieder offen, weil eine Akzeptanz geendet hat, und akzeptiert sind.</translation>
    </message>
    <message>
        <source>How the review of each app stands on %1.</source>
        <translation>Wie es am %1 um die Überprüfung jeder App steht.</translation>
    </message>
    <message>
        <source>How the review of each app stands. No day is known, so that a review with a due date counts as overdue.</source>
        <translation>Wie es um die Überprüfung jeder App steht. Kein Tag ist bekannt, daher zählt eine Überprüfung mit Fälligkeit als überfällig.</translation>
    </message>
    <message>
        <source>How many apps are overdue for review, due within 30 days, undecided, never reviewed and current.</source>
        <translation>Wie viele Apps zur Überprüfung überfällig, innerhalb von 30 Tagen fällig, unentschieden, nie überprüft und aktuell sind.</translation>
    </message>
    <message>
        <source>Every record of the file, also about apps that are not installed any more.</source>
        <translation>Jeder Eintrag der Datei, auch über Apps, die nicht mehr installiert sind.</translation>
    </message>
    <message>
        <source>The earlier file compared with this one, every app in every container that both have. Apps act as their app user; apps of OAuth 2.0 for any person.</source>
        <translation>Die frühere Datei im Vergleich mit dieser, jede App in jedem Container, den beide haben. Apps handeln als ihr App-Benutzer; Apps mit OAuth 2.0 für irgendeine Person.</translation>
    </message>
    <message>
        <source>Apps are told when they are blocked in a container. That a block is lifted is not sent by the platform.</source>
        <translation>Apps erfahren, wenn sie in einem Container blockiert werden. Dass eine Blockierung aufgehoben wird, sendet die Plattform nicht.</translation>
    </message>
    <message>
        <source>An app may do something in a space or project if five gates pass: it can act at all, its scopes admit it, its app user may do it, the person it acts for may do it, and no policy blocks it. All gates are judged, always.</source>
        <translation>Eine App darf in einem Bereich oder Projekt etwas tun, wenn fünf Schranken durchlassen: Sie kann überhaupt handeln, ihre Scopes decken es ab, ihr App-Benutzer darf es, die Person, für die sie handelt, darf es, und keine Richtlinie blockiert es. Alle Schranken werden immer beurteilt.</translation>
    </message>
    <message>
        <source>Scopes, operations and permissions are as the platform documents them on the day of the catalogue.</source>
        <translation>Scopes, Operationen und Berechtigungen sind so, wie die Plattform sie am Tag des Katalogs dokumentiert.</translation>
    </message>
    <message>
        <source>That policies restrict what an app asks for in the browser of a person is inferred from an answer of the vendor’s staff, not documented. Which of two equally strong statements wins in the policy model overrides is not documented: such verdicts are unknown.</source>
        <translation>Dass Richtlinien beschränken, was eine App im Browser einer Person anfragt, ist aus einer Antwort des Personals des Anbieters geschlossen, nicht dokumentiert. Welche von zwei gleich starken Aussagen im Richtlinienmodell der Überschreibungen gewinnt, ist nicht dokumentiert: Solche Urteile sind unbekannt.</translation>
    </message>
    <message>
        <source>A verdict is unknown where a fact that could change it is not in the file. Unknown is never counted as allowed or as denied.</source>
        <translation>Ein Urteil ist unbekannt, wo eine Tatsache, die es ändern könnte, nicht in der Datei steht. Unbekanntes zählt nie als erlaubt oder verweigert.</translation>
    </message>
    <message>
        <source>“3–7 of 20” says: surely in 3, perhaps in 4 more, of 20.</source>
        <translation>„3–7 von 20“ heißt: sicher in 3, vielleicht in 4 weiteren, von 20.</translation>
    </message>
    <message>
        <source>Policies are those recorded as active in the file. Gatehouse enforces nothing.</source>
        <translation>Richtlinien sind die in der Datei als aktiv vermerkten. Gatehouse setzt nichts durch.</translation>
    </message>
    <message>
        <source>An app takes part where it is installed: on the container’s site, for its product. Elsewhere it is not applicable.</source>
        <translation>Eine App nimmt teil, wo sie installiert ist: auf der Site des Containers, für sein Produkt. Anderswo entfällt sie.</translation>
    </message>
    <message>
        <source>Names were replaced. A pseudonym tells the place in the file: Person 3 is the third account of a person, or who was named after them. It is the same in every chapter and format. Texts that people wrote freely, addresses and what findings quote are left out, because they may hold names. With vendors, keys and names of apps are replaced too.</source>
        <translation>Namen wurden ersetzt. Ein Pseudonym nennt die Stelle in der Datei: Person 3 ist das dritte Konto einer Person oder wer danach genannt wurde. Es ist in jedem Kapitel und Format dasselbe. Frei geschriebene Texte, Adressen und was Befunde zitieren sind weggelassen, weil sie Namen enthalten können. Mit Anbietern werden auch Schlüssel und Namen von Apps ersetzt.</translation>
    </message>
    <message>
        <source>Access report</source>
        <translation>Zugriffsbericht</translation>
    </message>
    <message>
        <source>en</source>
        <translation>de</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Facts read from the sites</source>
        <translation>Tatsachen von den Sites gelesen</translation>
    </message>
    <message>
        <source>Judged on</source>
        <translation>Beurteilt am</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Policies of the draft</source>
        <translation>Richtlinien des Entwurfs</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Verglichen mit</translation>
    </message>
    <message>
        <source>Replaced by pseudonyms</source>
        <translation>Durch Pseudonyme ersetzt</translation>
    </message>
    <message>
        <source>people</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>spaces and projects</source>
        <translation>Bereiche und Projekte</translation>
    </message>
    <message>
        <source>vendors and apps</source>
        <translation>Anbieter und Apps</translation>
    </message>
    <message>
        <source>Filter rows</source>
        <translation>Zeilen filtern</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 von %2 Zeilen</translation>
    </message>
    <message>
        <source>Skip to the content</source>
        <translation>Zum Inhalt springen</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>rows %1 to %2 of %3</source>
        <translation>Zeilen %1 bis %2 von %3</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Population and completeness</source>
        <translation>Grundgesamtheit und Vollständigkeit</translation>
    </message>
    <message>
        <source>Every verdict</source>
        <translation>Jedes Urteil</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Überprüfungen</translation>
    </message>
    <message>
        <source>Changes since an earlier file</source>
        <translation>Änderungen seit einer früheren Datei</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>App %1</source>
        <translation>App %1</translation>
    </message>
    <message>
        <source>Vendor %1</source>
        <translation>Anbieter %1</translation>
    </message>
    <message>
        <source>Container %1</source>
        <translation>Container %1</translation>
    </message>
    <message>
        <source>Person %1</source>
        <translation>Person %1</translation>
    </message>
    <message>
        <source>a draft</source>
        <translation>ein Entwurf</translation>
    </message>
    <message>
        <source>an earlier file</source>
        <translation>eine frühere Datei</translation>
    </message>
    <message>
        <source>a scope that the catalogue does not know</source>
        <translation>ein Scope, den der Katalog nicht kennt</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>known</source>
        <translation>bekannt</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>kein Ende</translation>
    </message>
    <message>
        <source>enabled</source>
        <translation>aktiviert</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>deaktiviert</translation>
    </message>
    <message>
        <source>under consideration</source>
        <translation>in Erwägung</translation>
    </message>
    <message>
        <source>block</source>
        <translation>blockieren</translation>
    </message>
    <message>
        <source>allow</source>
        <translation>erlauben</translation>
    </message>
    <message>
        <source>all apps</source>
        <translation>alle Apps</translation>
    </message>
    <message>
        <source>only those listed</source>
        <translation>nur die aufgeführten</translation>
    </message>
    <message>
        <source>all but those listed</source>
        <translation>alle außer den aufgeführten</translation>
    </message>
    <message>
        <source>products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>von sich aus</translation>
    </message>
    <message>
        <source>through people</source>
        <translation>über Personen</translation>
    </message>
    <message>
        <source>permission scheme of a space or project</source>
        <translation>Berechtigungsschema eines Bereichs oder Projekts</translation>
    </message>
    <message>
        <source>app user</source>
        <translation>App-Benutzer</translation>
    </message>
    <message>
        <source>scopes</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>whether a policy can block it</source>
        <translation>ob eine Richtlinie sie blockieren kann</translation>
    </message>
    <message>
        <source>version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>descriptor</source>
        <translation>Deskriptor</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>app</source>
        <translation>App</translation>
    </message>
    <message>
        <source>space or project</source>
        <translation>Bereich oder Projekt</translation>
    </message>
    <message>
        <source>account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>permissions</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>policy</source>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>permission schemes</source>
        <translation>Berechtigungsschemas</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>policy model</source>
        <translation>Richtlinienmodell</translation>
    </message>
    <message>
        <source>block level</source>
        <translation>Blockierungsebene</translation>
    </message>
    <message>
        <source>combination</source>
        <translation>Kombination</translation>
    </message>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>role actors</source>
        <translation>Rollenakteure</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>coverage</source>
        <translation>Geltungsbereich</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Only through people</source>
        <translation>Nur über Personen</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Accepted by</source>
        <translation>Akzeptiert von</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Am</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Erlaubt</translation>
    </message>
    <message>
        <source>App</source>
        <translation>App</translation>
    </message>
    <message>
        <source>Installed for</source>
        <translation>Installiert für</translation>
    </message>
    <message>
        <source>Acting</source>
        <translation>Handelnd</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>A policy can block it</source>
        <translation>Eine Richtlinie kann sie blockieren</translation>
    </message>
    <message>
        <source>Blocked in</source>
        <translation>Blockiert in</translation>
    </message>
    <message>
        <source>Blocking policies</source>
        <translation>Blockierende Richtlinien</translation>
    </message>
    <message>
        <source>In the catalogue</source>
        <translation>Im Katalog</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Container</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>Gilt für</translation>
    </message>
    <message>
        <source>Containers covered</source>
        <translation>Eingeschlossene Container</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>Verweigert</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Tatsache</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Gained</source>
        <translation>Gewonnen</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Installiert</translation>
    </message>
    <message>
        <source>Sent by the platform</source>
        <translation>Von der Plattform gesendet</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Listed apps</source>
        <translation>Aufgeführte Apps</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>Open cells where it is missing</source>
        <translation>Offene Zellen, in denen sie fehlt</translation>
    </message>
    <message>
        <source>Not installed for</source>
        <translation>Nicht installiert für</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Open cells</source>
        <translation>Offene Zellen</translation>
    </message>
    <message>
        <source>What it opens</source>
        <translation>Was er öffnet</translation>
    </message>
    <message>
        <source>Other changes</source>
        <translation>Andere Änderungen</translation>
    </message>
    <message>
        <source>Perhaps blocked in</source>
        <translation>Vielleicht blockiert in</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>Überprüft von</translation>
    </message>
    <message>
        <source>Speaks of</source>
        <translation>Handelt von</translation>
    </message>
    <message>
        <source>Scheme known</source>
        <translation>Schema bekannt</translation>
    </message>
    <message>
        <source>Scopes added</source>
        <translation>Hinzugekommene Scopes</translation>
    </message>
    <message>
        <source>Scopes dropped</source>
        <translation>Weggefallene Scopes</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Open cells it would settle</source>
        <translation>Offene Zellen, die sie klären würde</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Surfaces that change</source>
        <translation>Oberflächen, die sich ändern</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Version changed since</source>
        <translation>Version seither geändert</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Reichweite</translation>
    </message>
    <message>
        <source>Policies, findings, reviews</source>
        <translation>Richtlinien, Befunde, Überprüfungen</translation>
    </message>
    <message>
        <source>Nothing is left out</source>
        <translation>Nichts ist ausgelassen</translation>
    </message>
    <message>
        <source>What is not known</source>
        <translation>Was nicht bekannt ist</translation>
    </message>
    <message>
        <source>Effective reach</source>
        <translation>Effektive Reichweite</translation>
    </message>
    <message>
        <source>What the policies take away</source>
        <translation>Was die Richtlinien wegnehmen</translation>
    </message>
    <message>
        <source>Coverage and lists</source>
        <translation>Geltungsbereich und Listen</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>How certain the facts are</source>
        <translation>Wie gesichert die Tatsachen sind</translation>
    </message>
    <message>
        <source>How to read the figures</source>
        <translation>Wie die Zahlen zu lesen sind</translation>
    </message>
    <message>
        <source>Redaction</source>
        <translation>Pseudonymisierung</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln containers</source>
        <translation>
            <numerusform>in %Ln Container</numerusform>
            <numerusform>in %Ln Containern</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 may miss that things are deleted in %2: what it subscribes to is not known</source>
        <translation>%1 verpasst vielleicht, dass Dinge in %2 gelöscht werden: Was die App abonniert, ist nicht bekannt</translation>
    </message>
    <message>
        <source>%1 may have seen %3 created in %2 and will not see them deleted: whether it is sent events is not known</source>
        <translation>%1 hat vielleicht gesehen, dass in %2 Dinge angelegt wurden (%3), und wird ihr Löschen nicht sehen: Ob der App Ereignisse gesendet werden, ist nicht bekannt</translation>
    </message>
    <message>
        <source>%1 saw %3 created in %2 and will not see them deleted</source>
        <translation>%1 hat gesehen, dass in %2 Dinge angelegt wurden (%3), und wird ihr Löschen nicht sehen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln apps lose access</source>
        <translation>
            <numerusform>%Ln App verliert Zugriff</numerusform>
            <numerusform>%Ln Apps verlieren Zugriff</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln apps gain access</source>
        <translation>
            <numerusform>%Ln App gewinnt Zugriff</numerusform>
            <numerusform>%Ln Apps gewinnen Zugriff</numerusform>
        </translation>
    </message>
    <message>
        <source>No cell changes.</source>
        <translation>Keine Zelle ändert sich.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 cells change.</source>
        <translation>
            <numerusform>%Ln von %1 Zellen ändert sich.</numerusform>
            <numerusform>%Ln von %1 Zellen ändern sich.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Macro</source>
        <translation>Makro</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message numerus="yes">
        <source>%Ln macros</source>
        <translation>
            <numerusform>%Ln Makro</numerusform>
            <numerusform>%Ln Makros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln panels</source>
        <translation>
            <numerusform>%Ln Panel</numerusform>
            <numerusform>%Ln Panels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln actions</source>
        <translation>
            <numerusform>%Ln Aktion</numerusform>
            <numerusform>%Ln Aktionen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fields</source>
        <translation>
            <numerusform>%Ln Feld</numerusform>
            <numerusform>%Ln Felder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages</source>
        <translation>
            <numerusform>%Ln Seite</numerusform>
            <numerusform>%Ln Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>vanishes</source>
        <translation>verschwindet</translation>
    </message>
    <message>
        <source>returns</source>
        <translation>kehrt zurück</translation>
    </message>
    <message>
        <source>not blocked</source>
        <translation>nicht blockiert</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>blockiert</translation>
    </message>
    <message>
        <source>beyond policy</source>
        <translation>jenseits der Richtlinien</translation>
    </message>
    <message>
        <source>Apps that work together now differ in %1.</source>
        <translation>Apps, die zusammenarbeiten, unterscheiden sich nun in %1.</translation>
    </message>
    <message>
        <source>Apps of %1 now differ in %2.</source>
        <translation>Apps von %1 unterscheiden sich nun in %2.</translation>
    </message>
    <message>
        <source>Can read there: %1.</source>
        <translation>Dort lesen können: %1.</translation>
    </message>
    <message>
        <source>Cannot: %1.</source>
        <translation>Nicht können: %1.</translation>
    </message>
    <message>
        <source>Not known: %1.</source>
        <translation>Nicht bekannt: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1, created later: %Ln apps, %2</source>
        <translation>
            <numerusform>%1, später angelegt: %Ln App, %2</numerusform>
            <numerusform>%1, später angelegt: %Ln Apps, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Apps installed later: %1 %2</source>
        <translation>Später installierte Apps: %1 %2</translation>
    </message>
    <message>
        <source>some projects or spaces</source>
        <translation>einigen Projekten oder Bereichen</translation>
    </message>
    <message>
        <source>%1 and some other projects or spaces</source>
        <translation>%1 und einigen anderen Projekten oder Bereichen</translation>
    </message>
    <message>
        <source>%1 will be blocked in %2.</source>
        <translation>%1 wird in %2 blockiert.</translation>
    </message>
    <message>
        <source>%1 will no longer be blocked in %2.</source>
        <translation>%1 wird in %2 nicht mehr blockiert.</translation>
    </message>
    <message>
        <source>Whether %1 will be blocked in %2 cannot be told beforehand.</source>
        <translation>Ob %1 in %2 blockiert wird, lässt sich nicht vorhersagen.</translation>
    </message>
    <message>
        <source>%1: newly blocked. Projects or spaces concerned: %2.</source>
        <translation>%1: neu blockiert. Betroffene Projekte oder Bereiche: %2.</translation>
    </message>
    <message>
        <source>%1: no longer blocked. Projects or spaces concerned: %2.</source>
        <translation>%1: nicht mehr blockiert. Betroffene Projekte oder Bereiche: %2.</translation>
    </message>
    <message>
        <source>%1: whether it will be blocked cannot be told beforehand. Projects or spaces concerned: %2.</source>
        <translation>%1: Ob eine Blockierung folgt, lässt sich nicht vorhersagen. Betroffene Projekte oder Bereiche: %2.</translation>
    </message>
    <message>
        <source>Their ids: %1.</source>
        <translation>Ihre IDs: %1.</translation>
    </message>
    <message>
        <source>Ids of some of them: %1.</source>
        <translation>IDs von einigen davon: %1.</translation>
    </message>
    <message>
        <source>Nothing changes for you.</source>
        <translation>Für Sie ändert sich nichts.</translation>
    </message>
    <message>
        <source>no app</source>
        <translation>keine App</translation>
    </message>
    <message>
        <source>Macros of a blocked app show an error notice, and are not offered when a page is written.</source>
        <translation>Makros einer blockierten App zeigen einen Fehlerhinweis und werden beim Schreiben einer Seite nicht angeboten.</translation>
    </message>
    <message>
        <source>Panels, buttons and pages of a blocked app are gone there.</source>
        <translation>Panels, Schaltflächen und Seiten einer blockierten App sind dort weg.</translation>
    </message>
    <message>
        <source>Lists and reports of a blocked app leave out what is there.</source>
        <translation>Listen und Berichte einer blockierten App lassen aus, was dort ist.</translation>
    </message>
    <message>
        <source>What a blocked app would create, change or delete there is refused; automations that rely on it fail.</source>
        <translation>Was eine blockierte App dort anlegen, ändern oder löschen würde, wird abgelehnt; Automatisierungen, die sich darauf verlassen, schlagen fehl.</translation>
    </message>
    <message>
        <source>A blocked app no longer hears of changes there: synchronizing and notifying stop.</source>
        <translation>Eine blockierte App erfährt nichts mehr von Änderungen dort: Synchronisieren und Benachrichtigen enden.</translation>
    </message>
    <message>
        <source>A blocked app no longer sees that the project or space exists.</source>
        <translation>Eine blockierte App sieht nicht mehr, dass es das Projekt oder den Bereich gibt.</translation>
    </message>
    <message>
        <source>Macros are replaced by an error notice and are not offered.</source>
        <translation>Makros werden durch einen Fehlerhinweis ersetzt und nicht angeboten.</translation>
    </message>
    <message>
        <source>Modules in these projects or spaces are not shown.</source>
        <translation>Module in diesen Projekten oder Bereichen werden nicht gezeigt.</translation>
    </message>
    <message>
        <source>Reading one object answers 404; lists and searches leave it out.</source>
        <translation>Das Lesen eines Objekts ergibt 404; Listen und Suchen lassen es aus.</translation>
    </message>
    <message>
        <source>Changing an object is refused.</source>
        <translation>Das Ändern eines Objekts wird abgelehnt.</translation>
    </message>
    <message>
        <source>Events of blocked content are not sent. You are told by app_access_to_objects_in_container_blocked, and not when a block ends.</source>
        <translation>Ereignisse zu blockierten Inhalten werden nicht gesendet. Sie erfahren davon durch app_access_to_objects_in_container_blocked und nicht, wenn eine Blockierung endet.</translation>
    </message>
    <message>
        <source>The project or space itself is not found either.</source>
        <translation>Auch das Projekt oder der Bereich selbst wird nicht gefunden.</translation>
    </message>
    <message>
        <source>Nothing, as far as is known.</source>
        <translation>Nichts, soweit bekannt.</translation>
    </message>
    <message>
        <source>at a time that is told later</source>
        <translation>zu einem Zeitpunkt, der noch mitgeteilt wird</translation>
    </message>
    <message>
        <source>the admins of your organization</source>
        <translation>die Admins Ihrer Organisation</translation>
    </message>
    <message>
        <source>Apps in Jira and Confluence: what changes

The admins of {organization} change which apps of other vendors may reach content. It takes effect {when}.

{changes}

What you may notice:
{effects}

What you may see and do yourself stays as it is, and nothing of yours is deleted. If an app lacks something, it may be this policy, or a permission. Ask:
{contact}
</source>
        <translation>Apps in Jira und Confluence: was sich ändert

Die Admins von {organization} ändern, welche Apps anderer Anbieter Inhalte erreichen dürfen. Das gilt ab: {when}.

{changes}

Was Sie vielleicht bemerken:
{effects}

Was Sie selbst sehen und tun dürfen, bleibt, wie es ist, und nichts von Ihnen wird gelöscht. Wenn einer App etwas fehlt, kann es an dieser Richtlinie liegen oder an einer Berechtigung. Fragen an:
{contact}
</translation>
    </message>
    <message>
        <source>Apps in your projects and spaces: what changes

A data security policy of {organization} changes which apps may reach content that you are responsible for. It takes effect {when}.

{changes}

What people will notice there:
{effects}

Roles and permissions in your projects and spaces stay as they are and do not lift a block; only the organization’s admins can. An app may take a block for being uninstalled and delete what it keeps. If that would do harm, say so before. Ask:
{contact}
</source>
        <translation>Apps in Ihren Projekten und Bereichen: was sich ändert

Eine Datensicherheitsrichtlinie von {organization} ändert, welche Apps Inhalte erreichen dürfen, für die Sie zuständig sind. Das gilt ab: {when}.

{changes}

Was Personen dort bemerken werden:
{effects}

Rollen und Berechtigungen in Ihren Projekten und Bereichen bleiben, wie sie sind, und heben keine Blockierung auf; das können nur die Admins der Organisation. Eine App kann eine Blockierung für eine Deinstallation halten und löschen, was sie aufbewahrt. Würde das schaden, sagen Sie es vorher. Fragen an:
{contact}
</translation>
    </message>
    <message>
        <source>Change of app access at {organization}

To {vendor}: the organization changes its data security policies. It takes effect {when}.

{changes}

What your app will see there:
{effects}

Licence and installation are not affected. Please do not treat a block as an uninstall, and keep the customer’s data. Your contact:
{contact}
</source>
        <translation>Änderung des App-Zugriffs bei {organization}

An {vendor}: Die Organisation ändert ihre Datensicherheitsrichtlinien. Das gilt ab: {when}.

{changes}

Was Ihre App dort sehen wird:
{effects}

Lizenz und Installation sind nicht betroffen. Bitte behandeln Sie eine Blockierung nicht wie eine Deinstallation und bewahren Sie die Daten des Kunden auf. Ihr Kontakt:
{contact}
</translation>
    </message>
    <message>
        <source>Name of the organization</source>
        <translation>Name der Organisation</translation>
    </message>
    <message>
        <source>A line for each app: blocked or no longer blocked, and where</source>
        <translation>Eine Zeile für jede App: blockiert oder nicht mehr blockiert, und wo</translation>
    </message>
    <message>
        <source>Names of the apps</source>
        <translation>Namen der Apps</translation>
    </message>
    <message>
        <source>Names of the projects and spaces that the reader may know, and whether there are others</source>
        <translation>Namen der Projekte und Bereiche, die der Leser kennen darf, und ob es andere gibt</translation>
    </message>
    <message>
        <source>A line for each thing that will be noticed</source>
        <translation>Eine Zeile für jedes, was zu bemerken sein wird</translation>
    </message>
    <message>
        <source>When it takes effect</source>
        <translation>Wann es gilt</translation>
    </message>
    <message>
        <source>Name of the vendor; empty for other readers</source>
        <translation>Name des Anbieters; leer für andere Leser</translation>
    </message>
    <message>
        <source>End users</source>
        <translation>Endbenutzer</translation>
    </message>
    <message>
        <source>Space owners</source>
        <translation>Zuständige für Bereiche</translation>
    </message>
    <message>
        <source>“{%1}” is no placeholder of a notice</source>
        <translation>„{%1}“ ist kein Platzhalter einer Mitteilung</translation>
    </message>
    <message>
        <source>It stays in the text as it is. Write {{ for a brace.</source>
        <translation>Es bleibt im Text, wie es ist. Für eine Klammer {{ schreiben.</translation>
    </message>
    <message>
        <source>A brace is not closed in its line: “{%1”</source>
        <translation>Eine Klammer wird in ihrer Zeile nicht geschlossen: „{%1“</translation>
    </message>
    <message>
        <source>The template is longer than %1 bytes</source>
        <translation>Die Vorlage ist länger als %1 Bytes</translation>
    </message>
    <message>
        <source>What is beyond is left out.</source>
        <translation>Was darüber hinausgeht, wird weggelassen.</translation>
    </message>
    <message>
        <source>A key of the YAML text stands twice in one mapping</source>
        <translation>Ein Schlüssel des YAML-Texts steht zweimal in einer Zuordnung</translation>
    </message>
    <message>
        <source>A scenario needs either a container or a label</source>
        <translation>Ein Szenario braucht entweder einen Container oder ein Stichwort</translation>
    </message>
    <message>
        <source>No container has the label “%1”</source>
        <translation>Kein Container hat das Stichwort „%1“</translation>
    </message>
    <message>
        <source>The question does not apply to any container labelled “%1”</source>
        <translation>Die Frage trifft auf keinen Container mit dem Stichwort „%1“ zu</translation>
    </message>
    <message>
        <source>They are on other sites or of other products than the app “%2” or the operation.</source>
        <translation>Sie liegen auf anderen Sites oder gehören zu anderen Produkten als die App „%2“ oder die Operation.</translation>
    </message>
    <message>
        <source>%1 was never told that “%2” blocks it</source>
        <translation>%1 hat nie erfahren, von „%2“ blockiert zu sein</translation>
    </message>
    <message>
        <source>It was installed on %3, after the policy was published (%4). The platform sends the event about a block when a policy changes, not when an app is installed.</source>
        <translation>Die App wurde am %3 installiert, nachdem die Richtlinie veröffentlicht war (%4). Die Plattform sendet das Ereignis über eine Blockierung, wenn sich eine Richtlinie ändert, nicht, wenn eine App installiert wird.</translation>
    </message>
    <message>
        <source>Tell the vendor. Changing the policy in any way makes the platform send the event.</source>
        <translation>Den Anbieter informieren. Jede Änderung der Richtlinie lässt die Plattform das Ereignis senden.</translation>
    </message>
    <message>
        <source>Nothing has to be done: the platform holds the same already, as far as this file knows.</source>
        <translation>Nichts ist zu tun: Die Plattform hat schon dasselbe, soweit diese Datei es weiß.</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>Schritt %1: %2</translation>
    </message>
    <message>
        <source>Made by Gatehouse from an organization file. Gatehouse itself changes nothing on the platform; what is said of its screens follows Atlassian’s documents as far as they could be read.</source>
        <translation>Von Gatehouse aus einer Organisationsdatei erstellt. Gatehouse selbst ändert nichts auf der Plattform; was über deren Bildschirme gesagt wird, folgt den Dokumenten von Atlassian, soweit sie zu lesen waren.</translation>
    </message>
    <message>
        <source>Run sheet: %1</source>
        <translation>Ablaufplan: %1</translation>
    </message>
    <message>
        <source>policy model %1</source>
        <translation>Richtlinienmodell %1</translation>
    </message>
    <message>
        <source>Pairs of installed app and project or space: newly blocked %1, no longer blocked %2.</source>
        <translation>Paare aus installierter App und Projekt oder Bereich: neu blockiert %1, nicht mehr blockiert %2.</translation>
    </message>
    <message>
        <source>Of %1 pairs it is not documented whether they will be blocked: statements disagree, and their order is not known.</source>
        <translation>Für %1 Paare ist nicht dokumentiert, ob sie blockiert werden: Aussagen widersprechen sich, und ihre Rangfolge ist nicht bekannt.</translation>
    </message>
    <message>
        <source>This draft cannot be applied as it stands</source>
        <translation>Dieser Entwurf lässt sich so nicht anwenden</translation>
    </message>
    <message>
        <source>There are no steps for a part of it: that would be a state that nobody has looked at. Change the draft where it is told here.</source>
        <translation>Für einen Teil davon gibt es keine Schritte: Das wäre ein Stand, den niemand angesehen hat. Den Entwurf dort ändern, wo es hier steht.</translation>
    </message>
    <message>
        <source>Before you begin</source>
        <translation>Bevor es losgeht</translation>
    </message>
    <message>
        <source>You need to be an organization admin. The steps are done in Atlassian Administration &gt; Security &gt; Data protection &gt; Data security policies (older: Security &gt; Data security policies).</source>
        <translation>Nötig ist ein Organisations-Admin. Die Schritte geschehen in Atlassian Administration &gt; Security &gt; Data protection &gt; Data security policies (älter: Security &gt; Data security policies).</translation>
    </message>
    <message>
        <source>Keep to the order: first comes what blocks more, last what blocks less, so that nothing opens in between that was closed and shall stay closed.</source>
        <translation>Die Reihenfolge einhalten: Zuerst kommt, was mehr blockiert, zuletzt, was weniger blockiert, damit sich dazwischen nichts öffnet, was geschlossen war und bleiben soll.</translation>
    </message>
    <message>
        <source>Nothing is enforced until the draft is activated, which replaces the whole control.</source>
        <translation>Nichts wird durchgesetzt, bis der Entwurf aktiviert ist; das ersetzt die ganze Steuerung.</translation>
    </message>
    <message>
        <source>An app may take a block for being uninstalled and delete what it keeps; unblocking may not bring it back. Tell the people and the vendors concerned before.</source>
        <translation>Eine App kann eine Blockierung für eine Deinstallation halten und löschen, was sie aufbewahrt; das Aufheben bringt es vielleicht nicht zurück. Betroffene Personen und Anbieter vorher informieren.</translation>
    </message>
    <message>
        <source>Policies of the draft that are left out</source>
        <translation>Richtlinien des Entwurfs, die weggelassen werden</translation>
    </message>
    <message>
        <source>Careful: </source>
        <translation>Vorsicht: </translation>
    </message>
    <message>
        <source>Check: </source>
        <translation>Prüfen: </translation>
    </message>
    <message>
        <source>Way back: </source>
        <translation>Rückweg: </translation>
    </message>
    <message>
        <source>Not documented (%1): </source>
        <translation>Nicht dokumentiert (%1): </translation>
    </message>
    <message>
        <source>When all is done</source>
        <translation>Wenn alles getan ist</translation>
    </message>
    <message>
        <source>Record it: publish the draft in Gatehouse with the reason, so that this file tells again what the platform has.</source>
        <translation>Vermerken: den Entwurf in Gatehouse mit dem Grund veröffentlichen, damit diese Datei wieder sagt, was die Plattform hat.</translation>
    </message>
    <message>
        <source>The way back</source>
        <translation>Der Rückweg</translation>
    </message>
    <message>
        <source>What this file records as published is more than the platform takes today, so the way back is known from the copy of the first step alone.</source>
        <translation>Was diese Datei als veröffentlicht vermerkt, ist mehr, als die Plattform heute annimmt; der Rückweg ist daher nur aus der Kopie des ersten Schritts bekannt.</translation>
    </message>
    <message>
        <source>It leads to what this file records as published. An app that deleted its data meanwhile does not get it back so.</source>
        <translation>Er führt zu dem, was diese Datei als veröffentlicht vermerkt. Eine App, die inzwischen ihre Daten gelöscht hat, bekommt sie so nicht zurück.</translation>
    </message>
    <message>
        <source>Back %1: %2</source>
        <translation>Zurück %1: %2</translation>
    </message>
    <message>
        <source>%1 on %2 (site %3)</source>
        <translation>%1 auf %2 (Site %3)</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1 (in this file %2)</source>
        <translation>%1 (in dieser Datei %2)</translation>
    </message>
    <message>
        <source>id %1</source>
        <translation>ID %1</translation>
    </message>
    <message>
        <source>its id there is not recorded</source>
        <translation>die dortige ID ist nicht vermerkt</translation>
    </message>
    <message>
        <source>%1 %2 (%3; %4, in this file %5)</source>
        <translation>%1 %2 (%3; %4, in dieser Datei %5)</translation>
    </message>
    <message>
        <source>%1 (not installed)</source>
        <translation>%1 (nicht installiert)</translation>
    </message>
    <message>
        <source>Add coverage: the whole organization.</source>
        <translation>Geltungsbereich hinzufügen: die ganze Organisation.</translation>
    </message>
    <message>
        <source>Add coverage: whole products. Choose these (%1):</source>
        <translation>Geltungsbereich hinzufügen: ganze Produkte. Diese auswählen (%1):</translation>
    </message>
    <message>
        <source>Add coverage: specific projects and spaces. Choose these (%1):</source>
        <translation>Geltungsbereich hinzufügen: bestimmte Projekte und Bereiche. Diese auswählen (%1):</translation>
    </message>
    <message>
        <source>Add to the coverage (%1):</source>
        <translation>Zum Geltungsbereich hinzufügen (%1):</translation>
    </message>
    <message>
        <source>Take out of the coverage (%1):</source>
        <translation>Aus dem Geltungsbereich nehmen (%1):</translation>
    </message>
    <message>
        <source>Its coverage is the whole organization.</source>
        <translation>Der Geltungsbereich ist die ganze Organisation.</translation>
    </message>
    <message>
        <source>Products on sites in its coverage: %1.</source>
        <translation>Produkte auf Sites im Geltungsbereich: %1.</translation>
    </message>
    <message>
        <source>Projects and spaces in its coverage: %1.</source>
        <translation>Projekte und Bereiche im Geltungsbereich: %1.</translation>
    </message>
    <message>
        <source>Set the app access rule to allow apps.</source>
        <translation>Die App-Zugriffsregel so einstellen, dass sie Apps erlaubt.</translation>
    </message>
    <message>
        <source>Set the app access rule to a blocklist of these apps (%1):</source>
        <translation>Die App-Zugriffsregel auf eine Blockierliste dieser Apps einstellen (%1):</translation>
    </message>
    <message>
        <source>Set the app access rule to an allowlist of these apps (%1); all others are blocked:</source>
        <translation>Die App-Zugriffsregel auf eine Zulassungsliste dieser Apps einstellen (%1); alle anderen sind blockiert:</translation>
    </message>
    <message>
        <source>Set the app access rule to an allowlist without any app, which blocks all apps.</source>
        <translation>Die App-Zugriffsregel auf eine Zulassungsliste ohne App einstellen, was alle Apps blockiert.</translation>
    </message>
    <message>
        <source>Set the app access rule to block all apps.</source>
        <translation>Die App-Zugriffsregel so einstellen, dass sie alle Apps blockiert.</translation>
    </message>
    <message>
        <source>Default for %1: %2</source>
        <translation>Standard für %1: %2</translation>
    </message>
    <message>
        <source>Override for %1: %2 in projects and spaces (%3)</source>
        <translation>Überschreibung für %1: %2 in Projekten und Bereichen (%3)</translation>
    </message>
    <message>
        <source>The draft needs %1 policies, and the platform takes %2. Merge policies or delete some in the draft.</source>
        <translation>Der Entwurf braucht %1 Richtlinien, und die Plattform nimmt %2 an. Richtlinien im Entwurf zusammenlegen oder löschen.</translation>
    </message>
    <message>
        <source>%1 needs %2 entries in one place where the platform takes %3. The check of policies says which; split the policy.</source>
        <translation>%1 braucht an einer Stelle %2 Einträge, wo die Plattform %3 annimmt. Die Prüfung der Richtlinien sagt, wo; die Richtlinie aufteilen.</translation>
    </message>
    <message>
        <source>Whether the screens of this policy model offer the organization as a whole is not documented. If they do not, stop here and name products or containers in the draft instead.</source>
        <translation>Ob die Bildschirme dieses Richtlinienmodells die Organisation als Ganzes anbieten, ist nicht dokumentiert. Wenn nicht, hier anhalten und im Entwurf stattdessen Produkte oder Container nennen.</translation>
    </message>
    <message>
        <source>Screens differ by generation: older ones say “Block app access to data”, newer ones “Add rule &gt; Marketplace App Access &gt; Type: Allowlist or Blocklist”, where an allowlist without any app blocks all. Take what means the same.</source>
        <translation>Die Bildschirme unterscheiden sich nach Generation: Ältere sagen „Block app access to data“, neuere „Add rule &gt; Marketplace App Access &gt; Type: Allowlist or Blocklist“, wobei eine Zulassungsliste (allowlist) ohne App alle blockiert. Das nehmen, was dasselbe bedeutet.</translation>
    </message>
    <message>
        <source>Whether two policies may have the same name is not documented. If it is refused, add a word to the new name and take it out at the end.</source>
        <translation>Ob zwei Richtlinien gleich heißen dürfen, ist nicht dokumentiert. Wird es abgelehnt, dem neuen Namen ein Wort anhängen und es am Ende wieder entfernen.</translation>
    </message>
    <message>
        <source>An app named here is not installed, and whether the screens let one choose it before that is not documented. If they do not, come back to this step once it is installed.</source>
        <translation>Eine hier genannte App ist nicht installiert, und ob die Bildschirme sie vorher auswählen lassen, ist nicht dokumentiert. Wenn nicht, diesen Schritt nach der Installation nachholen.</translation>
    </message>
    <message>
        <source>Whether a new draft begins as a copy of the active control or empty is not documented. The steps lead to the same draft in both cases.</source>
        <translation>Ob ein neuer Entwurf als Kopie der aktiven Steuerung oder leer beginnt, ist nicht dokumentiert. Die Schritte führen in beiden Fällen zum selben Entwurf.</translation>
    </message>
    <message>
        <source>Changing the default removes the overrides of the draft; the document that says so could be read in part only. All overrides are entered after it.</source>
        <translation>Das Ändern des Standards entfernt die Überschreibungen des Entwurfs; das Dokument, das dies sagt, war nur teilweise zu lesen. Alle Überschreibungen werden danach eingetragen.</translation>
    </message>
    <message>
        <source>How the platform holds statements about single apps (one object or a list, one draft for all or one for each) is not documented. Look after each app whether those before it are still there.</source>
        <translation>Wie die Plattform Aussagen über einzelne Apps hält (ein Objekt oder eine Liste, ein Entwurf für alle oder je einer), ist nicht dokumentiert. Nach jeder App nachsehen, ob die vorherigen noch da sind.</translation>
    </message>
    <message>
        <source>Whether the number of apps is limited in this policy model is not documented; in the older model it was 20 for one list.</source>
        <translation>Ob die Anzahl der Apps in diesem Richtlinienmodell begrenzt ist, ist nicht dokumentiert; im älteren Modell waren es 20 je Liste.</translation>
    </message>
    <message>
        <source>An app’s own default meets an override about all apps, and which one wins is not documented. Try a request where both hold.</source>
        <translation>Der eigene Standard einer App trifft auf eine Überschreibung über alle Apps, und was davon gewinnt, ist nicht dokumentiert. Eine Anfrage dort versuchen, wo beide gelten.</translation>
    </message>
    <message>
        <source>Whether the draft is published all at once, and how a published override is taken back, is not documented. The body of the API call that publishes is not verified either: use the screens.</source>
        <translation>Ob der Entwurf auf einmal veröffentlicht wird und wie eine veröffentlichte Überschreibung zurückgenommen wird, ist nicht dokumentiert. Auch der Inhalt des API-Aufrufs zum Veröffentlichen ist nicht verifiziert: die Bildschirme verwenden.</translation>
    </message>
    <message>
        <source>The platform takes “a few moments” to enforce a change, and searches may show what is blocked a little longer; no figure is documented. Wait before you check.</source>
        <translation>Die Plattform braucht „a few moments“, um eine Änderung durchzusetzen, und Suchen zeigen Blockiertes vielleicht etwas länger; eine Zahl ist nicht dokumentiert. Vor dem Prüfen warten.</translation>
    </message>
    <message>
        <source>%1 names apps, which needs Atlassian Guard Standard. The plan recorded in this file offers to allow or to block all apps alone.</source>
        <translation>%1 nennt Apps, was Atlassian Guard Standard braucht. Der in dieser Datei vermerkte Tarif bietet nur an, alle Apps zu erlauben oder zu blockieren.</translation>
    </message>
    <message>
        <source>%1 covers whole products. In this policy model the platform offers app access for the organization and for single projects and spaces alone.</source>
        <translation>%1 gilt für ganze Produkte. In diesem Richtlinienmodell bietet die Plattform App-Zugriff nur für die Organisation und für einzelne Projekte und Bereiche an.</translation>
    </message>
    <message>
        <source>%1 is about all apps but %2. The platform has no exceptions: add a policy that says what holds for them, with the same coverage.</source>
        <translation>%1 gilt für alle Apps außer %2. Die Plattform hat keine Ausnahmen: eine Richtlinie im selben Geltungsbereich hinzufügen, die sagt, was für diese gilt.</translation>
    </message>
    <message>
        <source>%1 and another policy say the opposite of the same apps, each for some projects and spaces. The platform holds one override for the same apps.</source>
        <translation>%1 und eine andere Richtlinie sagen über dieselben Apps das Gegenteil, jede für einige Projekte und Bereiche. Die Plattform hält für dieselben Apps nur eine Überschreibung.</translation>
    </message>
    <message>
        <source>%1 overrides a default about %2 that is not there, and any default would change what holds elsewhere. Say in the draft what holds for it in the organization.</source>
        <translation>%1 überschreibt einen Standard für %2, den es nicht gibt, und jeder Standard würde ändern, was anderswo gilt. Im Entwurf sagen, was dafür in der Organisation gilt.</translation>
    </message>
    <message>
        <source>%1: it allows, and in this policy model an allow takes no block back.</source>
        <translation>%1: Sie erlaubt, und in diesem Richtlinienmodell nimmt eine Erlaubnis keine Blockierung zurück.</translation>
    </message>
    <message>
        <source>%1: a list of it is empty, so it is about nothing.</source>
        <translation>%1: Eine Liste darin ist leer, also gilt sie für nichts.</translation>
    </message>
    <message>
        <source>%1: it is not active, and the control holds active statements alone.</source>
        <translation>%1: Sie ist nicht aktiv, und die Steuerung hält nur aktive Aussagen.</translation>
    </message>
    <message>
        <source>%1, %2, in %3</source>
        <translation>%1, %2, in %3</translation>
    </message>
    <message>
        <source>%1. %2: still %3</source>
        <translation>%1. %2: weiterhin %3</translation>
    </message>
    <message>
        <source>%1. %2: %3 (until now %4)</source>
        <translation>%1. %2: %3 (bisher %4)</translation>
    </message>
    <message>
        <source>Open the policy %1.</source>
        <translation>Die Richtlinie %1 öffnen.</translation>
    </message>
    <message>
        <source>Compare what is published with this file, and keep a copy</source>
        <translation>Das Veröffentlichte mit dieser Datei vergleichen und eine Kopie aufbewahren</translation>
    </message>
    <message>
        <source>Look at what the platform has, and keep pictures or a copy of every coverage and list: what is replaced or deleted cannot be fetched back.</source>
        <translation>Ansehen, was die Plattform hat, und Bilder oder eine Kopie jedes Geltungsbereichs und jeder Liste aufbewahren: Was ersetzt oder gelöscht wird, lässt sich nicht zurückholen.</translation>
    </message>
    <message>
        <source>What this file records as published cannot be on the platform as it stands; only the copy tells the way back.</source>
        <translation>Was diese Datei als veröffentlicht vermerkt, kann so nicht auf der Plattform sein; nur die Kopie kennt den Rückweg.</translation>
    </message>
    <message>
        <source>Recorded in this file (%1):</source>
        <translation>In dieser Datei vermerkt (%1):</translation>
    </message>
    <message>
        <source>The platform has the same. If not, stop: the preview was made for another state. Bring this file up to date first.</source>
        <translation>Die Plattform hat dasselbe. Wenn nicht, anhalten: Die Vorschau galt einem anderen Stand. Zuerst diese Datei auf den neuesten Stand bringen.</translation>
    </message>
    <message>
        <source>Create the policy %1</source>
        <translation>Die Richtlinie %1 anlegen</translation>
    </message>
    <message>
        <source>Select Create policy. Name: %1. It is %2 in this file.</source>
        <translation>„Create policy“ wählen. Name: %1. In dieser Datei ist es %2.</translation>
    </message>
    <message>
        <source>Description:</source>
        <translation>Beschreibung:</translation>
    </message>
    <message>
        <source>Save it. Do not activate it in this step.</source>
        <translation>Speichern. In diesem Schritt nicht aktivieren.</translation>
    </message>
    <message>
        <source>It is in the list and not active, so no app is answered differently yet.</source>
        <translation>Sie steht in der Liste und ist nicht aktiv, also bekommt noch keine App eine andere Antwort.</translation>
    </message>
    <message>
        <source>Change the name or description of %1</source>
        <translation>Name oder Beschreibung von %1 ändern</translation>
    </message>
    <message>
        <source>More actions &gt; Edit. Name: %1. Description:</source>
        <translation>„More actions &gt; Edit“ wählen. Name: %1. Beschreibung:</translation>
    </message>
    <message>
        <source>The list shows it as %1.</source>
        <translation>Die Liste zeigt sie als %1.</translation>
    </message>
    <message>
        <source>Change the coverage of %1</source>
        <translation>Geltungsbereich von %1 ändern</translation>
    </message>
    <message>
        <source>Save it.</source>
        <translation>Speichern.</translation>
    </message>
    <message>
        <source>Change the app access rule of %1</source>
        <translation>App-Zugriffsregel von %1 ändern</translation>
    </message>
    <message>
        <source>The rule’s card shows the same kind and the same apps.</source>
        <translation>Die Karte der Regel zeigt dieselbe Art und dieselben Apps.</translation>
    </message>
    <message>
        <source>Activate %1</source>
        <translation>%1 aktivieren</translation>
    </message>
    <message>
        <source>Select Activate.</source>
        <translation>„Activate“ wählen.</translation>
    </message>
    <message>
        <source>The list shows it as active.</source>
        <translation>Die Liste zeigt sie als aktiv.</translation>
    </message>
    <message>
        <source>Select Deactivate.</source>
        <translation>„Deactivate“ wählen.</translation>
    </message>
    <message>
        <source>The list shows it as not active.</source>
        <translation>Die Liste zeigt sie als nicht aktiv.</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message>
        <source>See that it is not active, then select More actions &gt; Delete.</source>
        <translation>Nachsehen, dass sie nicht aktiv ist, dann „More actions &gt; Delete“ wählen.</translation>
    </message>
    <message>
        <source>It is no longer in the list. As it was not active, no app is answered differently.</source>
        <translation>Sie steht nicht mehr in der Liste. Da sie nicht aktiv war, bekommt keine App eine andere Antwort.</translation>
    </message>
    <message>
        <source>Deleting cannot be undone; a policy with the same content can be made again.</source>
        <translation>Löschen lässt sich nicht rückgängig machen; eine Richtlinie mit demselben Inhalt lässt sich neu anlegen.</translation>
    </message>
    <message>
        <source>Open a draft of the control for apps</source>
        <translation>Einen Entwurf der Steuerung für Apps öffnen</translation>
    </message>
    <message>
        <source>Look at the tab Draft controls. If it shows a draft of Marketplace and custom app access, somebody works on it: ask, and discard it before you go on. There is one draft for the control.</source>
        <translation>Den Reiter „Draft controls“ ansehen. Zeigt er einen Entwurf von „Marketplace and custom app access“, arbeitet jemand daran: nachfragen und ihn verwerfen, bevor es weitergeht. Es gibt einen Entwurf je Steuerung.</translation>
    </message>
    <message>
        <source>Select the control Marketplace and custom app access &gt; Edit.</source>
        <translation>Die Steuerung „Marketplace and custom app access &gt; Edit“ wählen.</translation>
    </message>
    <message>
        <source>Draft controls shows one draft of it. The active control is untouched until the draft is activated.</source>
        <translation>„Draft controls“ zeigt einen Entwurf davon. Die aktive Steuerung bleibt unberührt, bis der Entwurf aktiviert wird.</translation>
    </message>
    <message>
        <source>Set the default configuration to %1</source>
        <translation>Die Standardkonfiguration auf %1 einstellen</translation>
    </message>
    <message>
        <source>In the draft set Default configuration to %1, for the whole organization.</source>
        <translation>Im Entwurf „Default configuration“ für die ganze Organisation auf %1 einstellen.</translation>
    </message>
    <message>
        <source>The draft shows %1 as its default.</source>
        <translation>Der Entwurf zeigt %1 als seinen Standard.</translation>
    </message>
    <message>
        <source>In the draft set %1 for the app %2, for the whole organization.</source>
        <translation>Im Entwurf %1 für die App %2 einstellen, für die ganze Organisation.</translation>
    </message>
    <message>
        <source>In the draft add or change the override for %1: %2 in exactly these projects and spaces (%3):</source>
        <translation>Im Entwurf die Überschreibung für %1 hinzufügen oder ändern: %2 in genau diesen Projekten und Bereichen (%3):</translation>
    </message>
    <message>
        <source>The draft of Gatehouse does not say this. The platform takes an override about an app only beside a default about the same app, and this one changes nothing by itself.</source>
        <translation>Der Entwurf von Gatehouse sagt das nicht. Die Plattform nimmt eine Überschreibung für eine App nur neben einem Standard für dieselbe App an, und dieser ändert von sich aus nichts.</translation>
    </message>
    <message>
        <source>Remove what else the draft has, and read it once more</source>
        <translation>Entfernen, was der Entwurf sonst noch hat, und ihn noch einmal lesen</translation>
    </message>
    <message>
        <source>Beside the default the draft has exactly these statements (%1). Remove every other one.</source>
        <translation>Neben dem Standard hat der Entwurf genau diese Aussagen (%1). Jede andere entfernen.</translation>
    </message>
    <message>
        <source>Overrides in the draft: %1.</source>
        <translation>Überschreibungen im Entwurf: %1.</translation>
    </message>
    <message>
        <source>Activate the draft</source>
        <translation>Den Entwurf aktivieren</translation>
    </message>
    <message>
        <source>Review the draft and activate it.</source>
        <translation>Den Entwurf überprüfen und aktivieren.</translation>
    </message>
    <message>
        <source>The control is active with the draft’s default and number of overrides, and Draft controls is empty.</source>
        <translation>Die Steuerung ist mit Standard und Anzahl der Überschreibungen des Entwurfs aktiv, und „Draft controls“ ist leer.</translation>
    </message>
    <message>
        <source>This replaces the whole control and cannot be undone; overrides it had cannot be fetched back. Begin only with the copy from the first step at hand.</source>
        <translation>Das ersetzt die ganze Steuerung und lässt sich nicht rückgängig machen; vorherige Überschreibungen lassen sich nicht zurückholen. Nur mit der Kopie aus dem ersten Schritt zur Hand beginnen.</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation>Den Entwurf verwerfen</translation>
    </message>
    <message>
        <source>Discard the draft in the tab Draft controls. The active control is untouched.</source>
        <translation>Den Entwurf im Reiter „Draft controls“ verwerfen. Die aktive Steuerung bleibt unberührt.</translation>
    </message>
    <message>
        <source>Protection is lower from here until the policy that takes its place is active: the limit on policies leaves no room for both. Do the next steps without a break.</source>
        <translation>Ab hier ist der Schutz geringer, bis die Richtlinie aktiv ist, die ihn übernimmt: Die Grenze für Richtlinien lässt keinen Platz für beide. Die nächsten Schritte ohne Unterbrechung ausführen.</translation>
    </message>
    <message>
        <source>%1, %2: %3 must be allowed</source>
        <translation>%1, %2: %3 muss erlaubt sein</translation>
    </message>
    <message>
        <source>%1, %2: %3 must be denied</source>
        <translation>%1, %2: %3 muss verweigert sein</translation>
    </message>
    <message>
        <source>%1, %2: %3 must be unknown</source>
        <translation>%1, %2: %3 muss unbekannt sein</translation>
    </message>
    <message>
        <source>%1, %2: %3 must not be allowed</source>
        <translation>%1, %2: %3 darf nicht erlaubt sein</translation>
    </message>
    <message numerus="yes">
        <source>allowed in %n containers</source>
        <translation>
            <numerusform>in %n Container erlaubt</numerusform>
            <numerusform>in %n Containern erlaubt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>denied in %n containers</source>
        <translation>
            <numerusform>in %n Container verweigert</numerusform>
            <numerusform>in %n Containern verweigert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>unknown in %n containers</source>
        <translation>
            <numerusform>in %n Container unbekannt</numerusform>
            <numerusform>in %n Containern unbekannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is allowed in %n of %1 containers: %2.</source>
        <translation>
            <numerusform>In %n von %1 Containern ist es erlaubt: %2.</numerusform>
            <numerusform>In %n von %1 Containern ist es erlaubt: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is denied in %n of %1 containers: %2.</source>
        <translation>
            <numerusform>In %n von %1 Containern ist es verweigert: %2.</numerusform>
            <numerusform>In %n von %1 Containern ist es verweigert: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is unknown in %n of %1 containers: %2.</source>
        <translation>
            <numerusform>In %n von %1 Containern ist es unbekannt: %2.</numerusform>
            <numerusform>In %n von %1 Containern ist es unbekannt: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is allowed.</source>
        <translation>Es ist erlaubt.</translation>
    </message>
    <message>
        <source>It is denied.</source>
        <translation>Es ist verweigert.</translation>
    </message>
    <message>
        <source>It is unknown.</source>
        <translation>Es ist unbekannt.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>nicht erlaubt</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Defekt</translation>
    </message>
    <message>
        <source>Cannot be asked</source>
        <translation>Nicht fragbar</translation>
    </message>
    <message>
        <source>label “%1”</source>
        <translation>Stichwort „%1“</translation>
    </message>
    <message>
        <source>%1 in every container labelled “%2”</source>
        <translation>%1 in jedem Container mit dem Stichwort „%2“</translation>
    </message>
    <message>
        <source>As expected.</source>
        <translation>Wie erwartet.</translation>
    </message>
    <message numerus="yes">
        <source>As expected in all %n containers.</source>
        <translation>
            <numerusform>Wie erwartet in %n Container.</numerusform>
            <numerusform>Wie erwartet in allen %n Containern.</numerusform>
        </translation>
    </message>
    <message>
        <source>The report was made from another state of the organization file</source>
        <translation>Der Bericht wurde aus einem anderen Stand der Organisationsdatei erstellt</translation>
    </message>
    <message>
        <source>The file that was given has the hash %1.</source>
        <translation>Die angegebene Datei hat den Hash %1.</translation>
    </message>
    <message>
        <source>The report cannot be read back</source>
        <translation>Der Bericht lässt sich nicht zurücklesen</translation>
    </message>
    <message>
        <source>The report has no table of verdicts</source>
        <translation>Der Bericht hat keine Tabelle der Urteile</translation>
    </message>
    <message>
        <source>It was made without the chapter of cells.</source>
        <translation>Er wurde ohne das Kapitel der Zellen erstellt.</translation>
    </message>
    <message>
        <source>%1 in %2: the report tells %5 for %4 (%3), computed is %6</source>
        <translation>%1 in %2: Der Bericht nennt %5 für %4 (%3), berechnet ist %6</translation>
    </message>
    <message>
        <source>Row %1 of the verdicts is about %2 in %3; it should be about %4 in %5</source>
        <translation>Zeile %1 der Urteile betrifft %2 in %3; sie sollte %4 in %5 betreffen</translation>
    </message>
    <message>
        <source>The report has no row about %1 in %2</source>
        <translation>Der Bericht hat keine Zeile über %1 in %2</translation>
    </message>
    <message>
        <source>The report has a row too many, about %1 in %2</source>
        <translation>Der Bericht hat eine Zeile zu viel, über %1 in %2</translation>
    </message>
    <message>
        <source>Acceptances</source>
        <translation>Akzeptanzen</translation>
    </message>
    <message>
        <source>Every acceptance of the file, also about apps that are not installed any more and findings that are not raised any more.</source>
        <translation>Jede Akzeptanz der Datei, auch zu Apps, die nicht mehr installiert sind, und zu Befunden, die nicht mehr auftreten.</translation>
    </message>
    <message>
        <source>Accepted risks</source>
        <translation>Akzeptierte Risiken</translation>
    </message>
    <message>
        <source>%1 See Back %2.</source>
        <translation>%1 Siehe Zurück %2.</translation>
    </message>
    <message>
        <source>see “%1”.</source>
        <translation>siehe „%1“.</translation>
    </message>
    <message>
        <source>The pages could not be drawn; nothing was written</source>
        <translation>Die Seiten konnten nicht gezeichnet werden; nichts wurde geschrieben</translation>
    </message>
    <message>
        <source>Try another format, and tell the developers.</source>
        <translation>Versuchen Sie ein anderes Format und sagen Sie es den Entwicklern.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>The file does not hold what is shown, so that a signature cannot name it</source>
        <translation>Die Datei enthält nicht, was gezeigt wird; eine Signatur kann sie deshalb nicht nennen</translation>
    </message>
    <message>
        <source>Save the organization, then write the report again.</source>
        <translation>Speichern Sie die Organisation und schreiben Sie den Bericht dann noch einmal.</translation>
    </message>
    <message>
        <source>The report is not what the organization file gives</source>
        <translation>Der Bericht ist nicht, was die Organisationsdatei ergibt</translation>
    </message>
    <message>
        <source>It was made again as its manifest tells, and differs.</source>
        <translation>Er wurde noch einmal so erstellt, wie sein Manifest sagt, und ist anders.</translation>
    </message>
</context>
</TS>
