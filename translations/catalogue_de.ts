<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>catalogue</name>
    <message>
        <source>Account profiles, subject to their visibility settings.</source>
        <translation>Kontoprofile, je nach deren Sichtbarkeitseinstellungen.</translation>
    </message>
    <message>
        <source>Act as a provider of development, deployment and similar data to Jira.</source>
        <translation>Entwicklungs-, Bereitstellungs- und ähnliche Daten an Jira liefern.</translation>
    </message>
    <message>
        <source>Act as a user (Confluence, Connect)</source>
        <translation>Als Person handeln (Confluence, Connect)</translation>
    </message>
    <message>
        <source>Act as a user (Jira, Connect)</source>
        <translation>Als Person handeln (Jira, Connect)</translation>
    </message>
    <message>
        <source>Add attachments to Confluence content.</source>
        <translation>Anhänge zu Confluence-Inhalten hinzufügen.</translation>
    </message>
    <message>
        <source>Administer pipelines</source>
        <translation>Pipelines verwalten</translation>
    </message>
    <message>
        <source>Administer pipelines in Bitbucket, as far as the acting account may.</source>
        <translation>Pipelines verwalten, soweit das handelnde Konto es darf (Bitbucket).</translation>
    </message>
    <message>
        <source>Administer projects</source>
        <translation>Projekte verwalten</translation>
    </message>
    <message>
        <source>Administer projects in Bitbucket, as far as the acting account may.</source>
        <translation>Projekte verwalten, soweit das handelnde Konto es darf (Bitbucket).</translation>
    </message>
    <message>
        <source>Administer repositories</source>
        <translation>Repositorys verwalten</translation>
    </message>
    <message>
        <source>Administer repositories in Bitbucket, as far as the acting account may.</source>
        <translation>Repositorys verwalten, soweit das handelnde Konto es darf (Bitbucket).</translation>
    </message>
    <message>
        <source>Administer workspaces</source>
        <translation>Arbeitsbereiche verwalten</translation>
    </message>
    <message>
        <source>Administer workspaces in Bitbucket, as far as the acting account may.</source>
        <translation>Arbeitsbereiche verwalten, soweit das handelnde Konto es darf (Bitbucket).</translation>
    </message>
    <message>
        <source>Ask whether someone may act on a piece of content.</source>
        <translation>Fragen, ob jemand an einem Inhalt etwas tun darf.</translation>
    </message>
    <message>
        <source>Basic information about spaces, without expansions.</source>
        <translation>Grundlegende Informationen über Bereiche, ohne Erweiterungen.</translation>
    </message>
    <message>
        <source>Change Confluence content</source>
        <translation>Confluence-Inhalte ändern</translation>
    </message>
    <message>
        <source>Change Jira work</source>
        <translation>Jira-Arbeit ändern</translation>
    </message>
    <message>
        <source>Change content properties</source>
        <translation>Inhalts-Properties ändern</translation>
    </message>
    <message>
        <source>Change project settings and create project-level objects such as versions and components.</source>
        <translation>Projekteinstellungen ändern und Objekte eines Projekts anlegen, etwa Versionen und Komponenten.</translation>
    </message>
    <message>
        <source>Change service requests</source>
        <translation>Serviceanfragen ändern</translation>
    </message>
    <message>
        <source>Change spaces</source>
        <translation>Bereiche ändern</translation>
    </message>
    <message>
        <source>Change user groups</source>
        <translation>Benutzergruppen ändern</translation>
    </message>
    <message>
        <source>Check content permissions</source>
        <translation>Inhaltsberechtigungen prüfen</translation>
    </message>
    <message>
        <source>Content without the heavier expansions such as the body.</source>
        <translation>Inhalte ohne die umfangreicheren Erweiterungen wie den Text.</translation>
    </message>
    <message>
        <source>Create and change customers and customer organisations of service projects.</source>
        <translation>Kunden und Kundenorganisationen von Serviceprojekten anlegen und ändern.</translation>
    </message>
    <message>
        <source>Create and edit customer requests, comment, approve, change participants.</source>
        <translation>Kundenanfragen anlegen und bearbeiten, kommentieren, genehmigen, Beteiligte ändern.</translation>
    </message>
    <message>
        <source>Create and edit issues, comment, log work, and also remove issues: one scope covers deletion as well.</source>
        <translation>Vorgänge anlegen und bearbeiten, kommentieren, Arbeit protokollieren und auch Vorgänge löschen: Ein Scope deckt auch das Löschen ab.</translation>
    </message>
    <message>
        <source>Create and edit pages, blog posts, comments and similar content.</source>
        <translation>Seiten, Blogbeiträge, Kommentare und ähnliche Inhalte anlegen und bearbeiten.</translation>
    </message>
    <message>
        <source>Create and remove groups, change membership.</source>
        <translation>Gruppen anlegen und entfernen, Mitgliedschaft ändern.</translation>
    </message>
    <message>
        <source>Create and update Assets attributes</source>
        <translation>Assets-Attribute anlegen und ändern</translation>
    </message>
    <message>
        <source>Create and update Assets attributes in Jira, as far as the acting account may.</source>
        <translation>Assets-Attribute anlegen und ändern, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>Create and update Assets configs</source>
        <translation>Assets-Konfigurationen anlegen und ändern</translation>
    </message>
    <message>
        <source>Create and update Assets configs in Jira, as far as the acting account may.</source>
        <translation>Assets-Konfigurationen anlegen und ändern, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>Create and update Assets objects</source>
        <translation>Assets-Objekte anlegen und ändern</translation>
    </message>
    <message>
        <source>Create and update Assets objects in Jira, as far as the acting account may.</source>
        <translation>Assets-Objekte anlegen und ändern, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>Create and update Assets schemas</source>
        <translation>Assets-Schemas anlegen und ändern</translation>
    </message>
    <message>
        <source>Create and update Assets schemas in Jira, as far as the acting account may.</source>
        <translation>Assets-Schemas anlegen und ändern, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>Create and update Assets types</source>
        <translation>Assets-Typen anlegen und ändern</translation>
    </message>
    <message>
        <source>Create and update Assets types in Jira, as far as the acting account may.</source>
        <translation>Assets-Typen anlegen und ändern, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>Create and update airtrack objects</source>
        <translation>Airtrack-Objekte anlegen und ändern</translation>
    </message>
    <message>
        <source>Create and update airtrack objects in Jira, as far as the acting account may.</source>
        <translation>Airtrack-Objekte anlegen und ändern, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>Create and update app data</source>
        <translation>App-Daten anlegen und ändern</translation>
    </message>
    <message>
        <source>Create and update app data in Confluence, as far as the acting account may.</source>
        <translation>App-Daten anlegen und ändern, soweit das handelnde Konto es darf (Confluence).</translation>
    </message>
    <message>
        <source>Create and update app data in Jira, as far as the acting account may.</source>
        <translation>App-Daten anlegen und ändern, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>Create and update artifacts</source>
        <translation>Artefakte anlegen und ändern</translation>
    </message>
    <message>
        <source>Create and update artifacts in artifacts, as far as the acting account may.</source>
        <translation>Artefakte anlegen und ändern, soweit das handelnde Konto es darf (Artefakte).</translation>
    </message>
    <message>
        <source>Create and update attachments</source>
        <translation>Anhänge anlegen und ändern</translation>
    </message>
    <message>
        <source>Create and update attachments in Confluence, as far as the acting account may.</source>
        <translation>Anhänge anlegen und ändern, soweit das handelnde Konto es darf (Confluence).</translation>
    </message>
    <message>
        <source>Create and update attachments in Jira, as far as the acting account may.</source>
        <translation>Anhänge anlegen und ändern, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>Create and update audit logs</source>
        <translation>Audit-Protokolle anlegen und ändern</translation>
    </message>
    <message>
        <source>Create and update audit logs in Confluence, as far as the acting account may.</source>
        <translation>Audit-Protokolle anlegen und ändern, soweit das handelnde Konto es darf (Confluence).</translation>
    </message>
    <message>
        <source>Create and update avatars</source>
        <translation>Avatare anlegen und ändern</translation>
    </message>
    <message>
        <source>Create and update avatars in Jira, as far as the acting account may.</source>
        <translation>Avatare anlegen und ändern, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>Create and update backups</source>
        <translation>Sicherungen anlegen und ändern</translation>
    </message>
    <message>
        <source>Create and update backups in backup and restore, as far as the acting account may.</source>
        <translation>Sicherungen anlegen und ändern, soweit das handelnde Konto es darf (Sicherung und Wiederherstellung).</translation>
    </message>
    <message>
        <source>Create and update blogposts</source>
        <translation>Blogbeiträge anlegen und ändern</translation>
    </message>
    <message>
        <source>Create and update blogposts in Confluence, as far as the acting account may.</source>
        <translation>Blogbeiträge anlegen und ändern, soweit das handelnde Konto es darf (Confluence).</translation>
    </message>
    <message>
        <source>Create and update board scope admins</source>
        <translation>Admins von Boardumfängen anlegen und ändern</translation>
    </message>
    <message>
        <source>Create and update board scope admins in Jira Software, as far as the acting account may.</source>
        <translation>Admins von Boardumfängen anlegen und ändern, soweit das handelnde Konto es darf (Jira Software).</translation>
    </message>
    <message>
        <source>Create and update board scopes</source>
        <translation>Boardumfänge anlegen und ändern</translation>
    </message>
    <message>
        <source>Create and update board scopes in Jira Software, as far as the acting account may.</source>
        <translation>Boardumfänge anlegen und ändern, soweit das handelnde Konto es darf (Jira Software).</translation>
    </message>
    <message>
        <source>Create and update build information</source>
        <translation>Build-Informationen anlegen und ändern</translation>
    </message>
    <message>
        <source>Create and update build information in Jira, as far as the acting account may.</source>
        <translation>Build-Informationen anlegen und ändern, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>Create and update builds</source>
        <translation>Builds anlegen und ändern</translation>
    </message>
    <message>
        <source>Create and update builds in Jira Software, as far as the acting account may.</source>
        <translation>Builds anlegen und ändern, soweit das handelnde Konto es darf (Jira Software).</translation>
    </message>
    <message>
        <source>Create and update calendar information</source>
        <translation>Kalenderinformationen anlegen und ändern</translation>
    </message>
    <message>
        <source>Create and update calendar information in Jira, as far as the acting account may.</source>
        <translation>Kalenderinformationen anlegen und ändern, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>Create and update comment information</source>
        <translation>Kommentarinformationen anlegen und ändern</translation>
    </message>
    <message>
        <source>Create and update comment information in Jira, as far as the acting account may.</source>
        <translation>Kommentarinformationen anlegen und ändern, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>Create and update comment properties</source>
        <translation>Kommentar-Properties anlegen und ändern</translation>
    </message>
    <message>
        <source>Create and update comment properties in Jira, as far as the acting account may.</source>
        <translation>Kommentar-Properties anlegen und ändern, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>Create and update comments</source>
        <translation>Kommentare anlegen und ändern</translation>
    </message>
    <message>
        <source>Create and update comments in Confluence, as far as the acting account may.</source>
        <translation>Kommentare anlegen und ändern, soweit das handelnde Konto es darf (Confluence).</translation>
    </message>
    <message>
        <source>Create and update comments in Jira, as far as the acting account may.</source>
        <translation>Kommentare anlegen und ändern, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>Create and update components</source>
        <translation>Komponenten anlegen und ändern</translation>
    </message>
    <message>
        <source>Create and update components in Compass, as far as the acting account may.</source>
        <translation>Komponenten anlegen und ändern, soweit das handelnde Konto es darf (Compass).</translation>
    </message>
    <message>
        <source>Create and update configuration</source>
        <translation>Konfiguration anlegen und ändern</translation>
    </message>
    <message>
        <source>Create and update configuration in Confluence, as far as the acting account may.</source>
        <translation>Konfiguration anlegen und ändern, soweit das handelnde Konto es darf (Confluence).</translation>
    </message>
    <message>
        <source>Create and update confluence</source>
        <translation>Confluence anlegen und ändern</translation>
    </message>
    <message>
        <source>Create and update confluence in the agent interface, as far as the acting account may.</source>
        <translation>Confluence anlegen und ändern, soweit das handelnde Konto es darf (Agent-Schnittstelle).</translation>
    </message>
    <message>
        <source>Create and update content</source>
        <translation>Inhalte anlegen und ändern</translation>
    </message>
    <message>
        <source>Create and update content in Confluence, as far as the acting account may.</source>
        <translation>Inhalte anlegen und ändern, soweit das handelnde Konto es darf (Confluence).</translation>
    </message>
    <message>
        <source>Create and update content properties</source>
        <translation>Inhalts-Properties anlegen und ändern</translation>
    </message>
    <message>
        <source>Create and update content properties in Confluence, as far as the acting account may.</source>
        <translation>Inhalts-Properties anlegen und ändern, soweit das handelnde Konto es darf (Confluence).</translation>
    </message>
    <message>
        <source>Create and update content restrictions</source>
        <translation>Inhaltsbeschränkungen anlegen und ändern</translation>
    </message>
    <message>
        <source>Create and update content restrictions in Confluence, as far as the acting account may.</source>
        <translation>Inhaltsbeschränkungen anlegen und ändern, soweit das handelnde Konto es darf (Confluence).</translation>
    </message>
    <message>
        <source>Create and update contributions</source>
        <translation>Beiträge anlegen und ändern</translation>
    </message>
    <message>
        <source>Create and update contributions in capacity planning, as far as the acting account may.</source>
        <translation>Beiträge anlegen und ändern, soweit das handelnde Konto es darf (Kapazitätsplanung).</translation>
    </message>
    <message>
        <source>Create and update contributor work associations</source>
        <translation>Arbeitszuordnungen von Beitragenden anlegen und ändern</translation>
    </message>
    <message>
        <source>Create and update contributor work associations in capacity planning, as far as the acting account may.</source>
        <translation>Arbeitszuordnungen von Beitragenden anlegen und ändern, soweit das handelnde Konto es darf (Kapazitätsplanung).</translation>
    </message>
    <message>
        <source>Create and update conversation information</source>
        <translation>Unterhaltungsinformationen anlegen und ändern</translation>
    </message>
    <message>
        <source>Create and update conversation information in Jira, as far as the acting account may.</source>
        <translation>Unterhaltungsinformationen anlegen und ändern, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>Create and update csm requests</source>
        <translation>CSM-Anfragen anlegen und ändern</translation>
    </message>
    <message>
        <source>Create and update csm requests in Jira Service Management, as far as the acting account may.</source>
        <translation>CSM-Anfragen anlegen und ändern, soweit das handelnde Konto es darf (Jira Service Management).</translation>
    </message>
    <message>
        <source>Create and update custom content</source>
        <translation>Eigene Inhaltstypen anlegen und ändern</translation>
    </message>
    <message>
        <source>Create and update custom content in Confluence, as far as the acting account may.</source>
        <translation>Eigene Inhaltstypen anlegen und ändern, soweit das handelnde Konto es darf (Confluence).</translation>
    </message>
    <message>
        <source>Create and update custom field contextual configuration</source>
        <translation>Kontextkonfiguration eigener Felder anlegen und ändern</translation>
    </message>
    <message>
        <source>Create and update custom field contextual configuration in Jira, as far as the acting account may.</source>
        <translation>Kontextkonfiguration eigener Felder anlegen und ändern, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>Create and update customer detail fields</source>
        <translation>Detailfelder von Kunden anlegen und ändern</translation>
    </message>
    <message>
        <source>Create and update customer detail fields in Jira Service Management, as far as the acting account may.</source>
        <translation>Detailfelder von Kunden anlegen und ändern, soweit das handelnde Konto es darf (Jira Service Management).</translation>
    </message>
    <message>
        <source>Create and update customer details</source>
        <translation>Kundendetails anlegen und ändern</translation>
    </message>
    <message>
        <source>Create and update customer details in Jira Service Management, as far as the acting account may.</source>
        <translation>Kundendetails anlegen und ändern, soweit das handelnde Konto es darf (Jira Service Management).</translation>
    </message>
    <message>
        <source>Create and update customer entitlements</source>
        <translation>Kundenansprüche anlegen und ändern</translation>
    </message>
    <message>
        <source>Create and update customer entitlements in Jira Service Management, as far as the acting account may.</source>
        <translation>Kundenansprüche anlegen und ändern, soweit das handelnde Konto es darf (Jira Service Management).</translation>
    </message>
    <message>
        <source>Create and update customer org information</source>
        <translation>Informationen über Kundenorganisationen anlegen und ändern</translation>
    </message>
    <message>
        <source>Create and update customer org information in Jira, as far as the acting account may.</source>
        <translation>Informationen über Kundenorganisationen anlegen und ändern, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>Create and update customer profiles</source>
        <translation>Kundenprofile anlegen und ändern</translation>
    </message>
    <message>
        <source>Create and update customer profiles in Jira Service Management, as far as the acting account may.</source>
        <translation>Kundenprofile anlegen und ändern, soweit das handelnde Konto es darf (Jira Service Management).</translation>
    </message>
    <message>
        <source>Create and update customers</source>
        <translation>Kunden anlegen und ändern</translation>
    </message>
    <message>
        <source>Create and update customers in Jira Service Management, as far as the acting account may.</source>
        <translation>Kunden anlegen und ändern, soweit das handelnde Konto es darf (Jira Service Management).</translation>
    </message>
    <message>
        <source>Create and update dashboard properties</source>
        <translation>Dashboard-Properties anlegen und ändern</translation>
    </message>
    <message>
        <source>Create and update dashboard properties in Jira, as far as the acting account may.</source>
        <translation>Dashboard-Properties anlegen und ändern, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>Create and update dashboards</source>
        <translation>Dashboards anlegen und ändern</translation>
    </message>
    <message>
        <source>Create and update dashboards in Jira, as far as the acting account may.</source>
        <translation>Dashboards anlegen und ändern, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>Create and update databases</source>
        <translation>Datenbanken anlegen und ändern</translation>
    </message>
    <message>
        <source>Create and update databases in Confluence, as far as the acting account may.</source>
        <translation>Datenbanken anlegen und ändern, soweit das handelnde Konto es darf (Confluence).</translation>
    </message>
    <message>
        <source>Create and update deal information</source>
        <translation>Geschäftsinformationen anlegen und ändern</translation>
    </message>
    <message>
        <source>Create and update deal information in Jira, as far as the acting account may.</source>
        <translation>Geschäftsinformationen anlegen und ändern, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>Create and update deployment information</source>
        <translation>Bereitstellungsinformationen anlegen und ändern</translation>
    </message>
    <message>
        <source>Create and update deployment information in Jira, as far as the acting account may.</source>
        <translation>Bereitstellungsinformationen anlegen und ändern, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>Create and update deployments</source>
        <translation>Bereitstellungen anlegen und ändern</translation>
    </message>
    <message>
        <source>Create and update deployments in Jira Software, as far as the acting account may.</source>
        <translation>Bereitstellungen anlegen und ändern, soweit das handelnde Konto es darf (Jira Software).</translation>
    </message>
    <message>
        <source>Create and update designs</source>
        <translation>Designs anlegen und ändern</translation>
    </message>
    <message>
        <source>Create and update designs in Jira, as far as the acting account may.</source>
        <translation>Designs anlegen und ändern, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>Create and update dev information</source>
        <translation>Entwicklungsinformationen anlegen und ändern</translation>
    </message>
    <message>
        <source>Create and update dev information in Jira, as far as the acting account may.</source>
        <translation>Entwicklungsinformationen anlegen und ändern, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>Create and update devops component information</source>
        <translation>Informationen über DevOps-Komponenten anlegen und ändern</translation>
    </message>
    <message>
        <source>Create and update devops component information in Jira, as far as the acting account may.</source>
        <translation>Informationen über DevOps-Komponenten anlegen und ändern, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>Create and update document information</source>
        <translation>Dokumentinformationen anlegen und ändern</translation>
    </message>
    <message>
        <source>Create and update document information in Jira, as far as the acting account may.</source>
        <translation>Dokumentinformationen anlegen und ändern, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>Create and update embeds</source>
        <translation>Einbettungen anlegen und ändern</translation>
    </message>
    <message>
        <source>Create and update embeds in Confluence, as far as the acting account may.</source>
        <translation>Einbettungen anlegen und ändern, soweit das handelnde Konto es darf (Confluence).</translation>
    </message>
    <message>
        <source>Create and update entitlement detail fields</source>
        <translation>Detailfelder von Ansprüchen anlegen und ändern</translation>
    </message>
    <message>
        <source>Create and update entitlement detail fields in Jira Service Management, as far as the acting account may.</source>
        <translation>Detailfelder von Ansprüchen anlegen und ändern, soweit das handelnde Konto es darf (Jira Service Management).</translation>
    </message>
    <message>
        <source>Create and update entitlement details</source>
        <translation>Anspruchsdetails anlegen und ändern</translation>
    </message>
    <message>
        <source>Create and update entitlement details in Jira Service Management, as far as the acting account may.</source>
        <translation>Anspruchsdetails anlegen und ändern, soweit das handelnde Konto es darf (Jira Service Management).</translation>
    </message>
    <message>
        <source>Create and update entitlements</source>
        <translation>Ansprüche anlegen und ändern</translation>
    </message>
    <message>
        <source>Create and update entitlements in Jira Service Management, as far as the acting account may.</source>
        <translation>Ansprüche anlegen und ändern, soweit das handelnde Konto es darf (Jira Service Management).</translation>
    </message>
    <message>
        <source>Create and update epics</source>
        <translation>Epics anlegen und ändern</translation>
    </message>
    <message>
        <source>Create and update epics in Jira Software, as far as the acting account may.</source>
        <translation>Epics anlegen und ändern, soweit das handelnde Konto es darf (Jira Software).</translation>
    </message>
    <message>
        <source>Create and update events</source>
        <translation>Ereignisse anlegen und ändern</translation>
    </message>
    <message>
        <source>Create and update events in Compass, as far as the acting account may.</source>
        <translation>Ereignisse anlegen und ändern, soweit das handelnde Konto es darf (Compass).</translation>
    </message>
    <message>
        <source>Create and update feature flag information</source>
        <translation>Informationen über Feature-Flags anlegen und ändern</translation>
    </message>
    <message>
        <source>Create and update feature flag information in Jira, as far as the acting account may.</source>
        <translation>Informationen über Feature-Flags anlegen und ändern, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>Create and update feature flags</source>
        <translation>Feature-Flags anlegen und ändern</translation>
    </message>
    <message>
        <source>Create and update feature flags in Jira Software, as far as the acting account may.</source>
        <translation>Feature-Flags anlegen und ändern, soweit das handelnde Konto es darf (Jira Software).</translation>
    </message>
    <message>
        <source>Create and update field configuration</source>
        <translation>Feldkonfiguration anlegen und ändern</translation>
    </message>
    <message>
        <source>Create and update field configuration in Jira, as far as the acting account may.</source>
        <translation>Feldkonfiguration anlegen und ändern, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>Create and update field configuration schemes</source>
        <translation>Feldkonfigurationsschemas anlegen und ändern</translation>
    </message>
    <message>
        <source>Create and update field configuration schemes in Jira, as far as the acting account may.</source>
        <translation>Feldkonfigurationsschemas anlegen und ändern, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>Create and update field default values</source>
        <translation>Standardwerte von Feldern anlegen und ändern</translation>
    </message>
    <message>
        <source>Create and update field default values in Jira, as far as the acting account may.</source>
        <translation>Standardwerte von Feldern anlegen und ändern, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>Create and update field options</source>
        <translation>Feldoptionen anlegen und ändern</translation>
    </message>
    <message>
        <source>Create and update field options in Jira, as far as the acting account may.</source>
        <translation>Feldoptionen anlegen und ändern, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>Create and update fields</source>
        <translation>Felder anlegen und ändern</translation>
    </message>
    <message>
        <source>Create and update fields in Jira, as far as the acting account may.</source>
        <translation>Felder anlegen und ändern, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>Create and update filter columns</source>
        <translation>Filterspalten anlegen und ändern</translation>
    </message>
    <message>
        <source>Create and update filter columns in Jira, as far as the acting account may.</source>
        <translation>Filterspalten anlegen und ändern, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>Create and update filter default share scopes</source>
        <translation>Standardfreigaben von Filtern anlegen und ändern</translation>
    </message>
    <message>
        <source>Create and update filter default share scopes in Jira, as far as the acting account may.</source>
        <translation>Standardfreigaben von Filtern anlegen und ändern, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>Create and update filters</source>
        <translation>Filter anlegen und ändern</translation>
    </message>
    <message>
        <source>Create and update filters in Jira, as far as the acting account may.</source>
        <translation>Filter anlegen und ändern, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>Create and update folders</source>
        <translation>Ordner anlegen und ändern</translation>
    </message>
    <message>
        <source>Create and update folders in Confluence, as far as the acting account may.</source>
        <translation>Ordner anlegen und ändern, soweit das handelnde Konto es darf (Confluence).</translation>
    </message>
    <message>
        <source>Create and update forge apps</source>
        <translation>Forge-Apps anlegen und ändern</translation>
    </message>
    <message>
        <source>Create and update forge apps in Confluence, as far as the acting account may.</source>
        <translation>Forge-Apps anlegen und ändern, soweit das handelnde Konto es darf (Confluence).</translation>
    </message>
    <message>
        <source>Create and update forge apps in Jira, as far as the acting account may.</source>
        <translation>Forge-Apps anlegen und ändern, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>Create and update groups</source>
        <translation>Gruppen anlegen und ändern</translation>
    </message>
    <message>
        <source>Create and update groups in Confluence, as far as the acting account may.</source>
        <translation>Gruppen anlegen und ändern, soweit das handelnde Konto es darf (Confluence).</translation>
    </message>
    <message>
        <source>Create and update groups in Jira, as far as the acting account may.</source>
        <translation>Gruppen anlegen und ändern, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>Create and update incidents</source>
        <translation>Störungen anlegen und ändern</translation>
    </message>
    <message>
        <source>Create and update incidents in Jira Service Management, as far as the acting account may.</source>
        <translation>Störungen anlegen und ändern, soweit das handelnde Konto es darf (Jira Service Management).</translation>
    </message>
    <message>
        <source>Create and update inlinetasks</source>
        <translation>Aufgaben in Seiten anlegen und ändern</translation>
    </message>
    <message>
        <source>Create and update inlinetasks in Confluence, as far as the acting account may.</source>
        <translation>Aufgaben in Seiten anlegen und ändern, soweit das handelnde Konto es darf (Confluence).</translation>
    </message>
    <message>
        <source>Create and update instance configuration</source>
        <translation>Instanzkonfiguration anlegen und ändern</translation>
    </message>
    <message>
        <source>Create and update instance configuration in Jira, as far as the acting account may.</source>
        <translation>Instanzkonfiguration anlegen und ändern, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>Create and update issue adjustments</source>
        <translation>Vorgangsanpassungen anlegen und ändern</translation>
    </message>
    <message>
        <source>Create and update issue adjustments in Jira, as far as the acting account may.</source>
        <translation>Vorgangsanpassungen anlegen und ändern, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>Create and update issue link types</source>
        <translation>Verknüpfungstypen von Vorgängen anlegen und ändern</translation>
    </message>
    <message>
        <source>Create and update issue link types in Jira, as far as the acting account may.</source>
        <translation>Verknüpfungstypen von Vorgängen anlegen und ändern, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>Create and update issue links</source>
        <translation>Vorgangsverknüpfungen anlegen und ändern</translation>
    </message>
    <message>
        <source>Create and update issue links in Jira, as far as the acting account may.</source>
        <translation>Vorgangsverknüpfungen anlegen und ändern, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>Create and update issue properties</source>
        <translation>Vorgangs-Properties anlegen und ändern</translation>
    </message>
    <message>
        <source>Create and update issue properties in Jira, as far as the acting account may.</source>
        <translation>Vorgangs-Properties anlegen und ändern, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>Create and update issue remote links</source>
        <translation>Remote-Links von Vorgängen anlegen und ändern</translation>
    </message>
    <message>
        <source>Create and update issue remote links in Jira, as far as the acting account may.</source>
        <translation>Remote-Links von Vorgängen anlegen und ändern, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>Create and update issue time trackings</source>
        <translation>Zeiterfassung von Vorgängen anlegen und ändern</translation>
    </message>
    <message>
        <source>Create and update issue time trackings in Jira, as far as the acting account may.</source>
        <translation>Zeiterfassung von Vorgängen anlegen und ändern, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>Create and update issue type properties</source>
        <translation>Properties von Vorgangstypen anlegen und ändern</translation>
    </message>
    <message>
        <source>Create and update issue type properties in Jira, as far as the acting account may.</source>
        <translation>Properties von Vorgangstypen anlegen und ändern, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>Create and update issue type schemes</source>
        <translation>Vorgangstypschemas anlegen und ändern</translation>
    </message>
    <message>
        <source>Create and update issue type schemes in Jira, as far as the acting account may.</source>
        <translation>Vorgangstypschemas anlegen und ändern, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>Create and update issue type screen schemes</source>
        <translation>Bildschirmschemas von Vorgangstypen anlegen und ändern</translation>
    </message>
    <message>
        <source>Create and update issue type screen schemes in Jira, as far as the acting account may.</source>
        <translation>Bildschirmschemas von Vorgangstypen anlegen und ändern, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>Create and update issue types</source>
        <translation>Vorgangstypen anlegen und ändern</translation>
    </message>
    <message>
        <source>Create and update issue types in Jira, as far as the acting account may.</source>
        <translation>Vorgangstypen anlegen und ändern, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>Create and update issue votes</source>
        <translation>Stimmen für Vorgänge anlegen und ändern</translation>
    </message>
    <message>
        <source>Create and update issue votes in Jira, as far as the acting account may.</source>
        <translation>Stimmen für Vorgänge anlegen und ändern, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>Create and update issue watchers</source>
        <translation>Beobachter von Vorgängen anlegen und ändern</translation>
    </message>
    <message>
        <source>Create and update issue watchers in Jira, as far as the acting account may.</source>
        <translation>Beobachter von Vorgängen anlegen und ändern, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>Create and update issue worklog properties</source>
        <translation>Properties von Arbeitsprotokollen anlegen und ändern</translation>
    </message>
    <message>
        <source>Create and update issue worklog properties in Jira, as far as the acting account may.</source>
        <translation>Properties von Arbeitsprotokollen anlegen und ändern, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>Create and update issue worklogs</source>
        <translation>Arbeitsprotokolle von Vorgängen anlegen und ändern</translation>
    </message>
    <message>
        <source>Create and update issue worklogs in Jira, as far as the acting account may.</source>
        <translation>Arbeitsprotokolle von Vorgängen anlegen und ändern, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>Create and update issues</source>
        <translation>Vorgänge anlegen und ändern</translation>
    </message>
    <message>
        <source>Create and update issues in Jira Software, as far as the acting account may.</source>
        <translation>Vorgänge anlegen und ändern, soweit das handelnde Konto es darf (Jira Software).</translation>
    </message>
    <message>
        <source>Create and update issues in Jira, as far as the acting account may.</source>
        <translation>Vorgänge anlegen und ändern, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>Create and update jira</source>
        <translation>Jira anlegen und ändern</translation>
    </message>
    <message>
        <source>Create and update jira in the agent interface, as far as the acting account may.</source>
        <translation>Jira anlegen und ändern, soweit das handelnde Konto es darf (Agent-Schnittstelle).</translation>
    </message>
    <message>
        <source>Create and update labels</source>
        <translation>Stichwörter anlegen und ändern</translation>
    </message>
    <message>
        <source>Create and update labels in Confluence, as far as the acting account may.</source>
        <translation>Stichwörter anlegen und ändern, soweit das handelnde Konto es darf (Confluence).</translation>
    </message>
    <message>
        <source>Create and update media credentials</source>
        <translation>Medienzugangsdaten anlegen und ändern</translation>
    </message>
    <message>
        <source>Create and update media credentials in Jira, as far as the acting account may.</source>
        <translation>Medienzugangsdaten anlegen und ändern, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>Create and update membership temps</source>
        <translation>Vorläufige Mitgliedschaften anlegen und ändern</translation>
    </message>
    <message>
        <source>Create and update membership temps in Atlassian Teams, as far as the acting account may.</source>
        <translation>Vorläufige Mitgliedschaften anlegen und ändern, soweit das handelnde Konto es darf (Atlassian Teams).</translation>
    </message>
    <message>
        <source>Create and update memberships</source>
        <translation>Mitgliedschaften anlegen und ändern</translation>
    </message>
    <message>
        <source>Create and update memberships in Atlassian Teams, as far as the acting account may.</source>
        <translation>Mitgliedschaften anlegen und ändern, soweit das handelnde Konto es darf (Atlassian Teams).</translation>
    </message>
    <message>
        <source>Create and update metrics</source>
        <translation>Metriken anlegen und ändern</translation>
    </message>
    <message>
        <source>Create and update metrics in Compass, as far as the acting account may.</source>
        <translation>Metriken anlegen und ändern, soweit das handelnde Konto es darf (Compass).</translation>
    </message>
    <message>
        <source>Create and update non project work</source>
        <translation>Arbeit außerhalb von Projekten anlegen und ändern</translation>
    </message>
    <message>
        <source>Create and update non project work in capacity planning, as far as the acting account may.</source>
        <translation>Arbeit außerhalb von Projekten anlegen und ändern, soweit das handelnde Konto es darf (Kapazitätsplanung).</translation>
    </message>
    <message>
        <source>Create and update notes</source>
        <translation>Notizen anlegen und ändern</translation>
    </message>
    <message>
        <source>Create and update notes in customer notes, as far as the acting account may.</source>
        <translation>Notizen anlegen und ändern, soweit das handelnde Konto es darf (Kundennotizen).</translation>
    </message>
    <message>
        <source>Create and update objects</source>
        <translation>Objekte anlegen und ändern</translation>
    </message>
    <message>
        <source>Create and update objects in Jira, as far as the acting account may.</source>
        <translation>Objekte anlegen und ändern, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>Create and update operations alerts</source>
        <translation>Betriebsalarme anlegen und ändern</translation>
    </message>
    <message>
        <source>Create and update operations alerts in Jira Service Management, as far as the acting account may.</source>
        <translation>Betriebsalarme anlegen und ändern, soweit das handelnde Konto es darf (Jira Service Management).</translation>
    </message>
    <message>
        <source>Create and update operations configs</source>
        <translation>Betriebskonfigurationen anlegen und ändern</translation>
    </message>
    <message>
        <source>Create and update operations configs in Jira Service Management, as far as the acting account may.</source>
        <translation>Betriebskonfigurationen anlegen und ändern, soweit das handelnde Konto es darf (Jira Service Management).</translation>
    </message>
    <message>
        <source>Create and update operations information</source>
        <translation>Betriebsinformationen anlegen und ändern</translation>
    </message>
    <message>
        <source>Create and update operations information in Jira, as far as the acting account may.</source>
        <translation>Betriebsinformationen anlegen und ändern, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>Create and update organization detail fields</source>
        <translation>Detailfelder von Organisationen anlegen und ändern</translation>
    </message>
    <message>
        <source>Create and update organization detail fields in Jira Service Management, as far as the acting account may.</source>
        <translation>Detailfelder von Organisationen anlegen und ändern, soweit das handelnde Konto es darf (Jira Service Management).</translation>
    </message>
    <message>
        <source>Create and update organization details</source>
        <translation>Organisationsdetails anlegen und ändern</translation>
    </message>
    <message>
        <source>Create and update organization details in Jira Service Management, as far as the acting account may.</source>
        <translation>Organisationsdetails anlegen und ändern, soweit das handelnde Konto es darf (Jira Service Management).</translation>
    </message>
    <message>
        <source>Create and update organization entitlements</source>
        <translation>Ansprüche von Organisationen anlegen und ändern</translation>
    </message>
    <message>
        <source>Create and update organization entitlements in Jira Service Management, as far as the acting account may.</source>
        <translation>Ansprüche von Organisationen anlegen und ändern, soweit das handelnde Konto es darf (Jira Service Management).</translation>
    </message>
    <message>
        <source>Create and update organization profiles</source>
        <translation>Organisationsprofile anlegen und ändern</translation>
    </message>
    <message>
        <source>Create and update organization profiles in Jira Service Management, as far as the acting account may.</source>
        <translation>Organisationsprofile anlegen und ändern, soweit das handelnde Konto es darf (Jira Service Management).</translation>
    </message>
    <message>
        <source>Create and update organization properties</source>
        <translation>Properties von Organisationen anlegen und ändern</translation>
    </message>
    <message>
        <source>Create and update organization properties in Jira Service Management, as far as the acting account may.</source>
        <translation>Properties von Organisationen anlegen und ändern, soweit das handelnde Konto es darf (Jira Service Management).</translation>
    </message>
    <message>
        <source>Create and update organization users</source>
        <translation>Benutzer von Organisationen anlegen und ändern</translation>
    </message>
    <message>
        <source>Create and update organization users in Jira Service Management, as far as the acting account may.</source>
        <translation>Benutzer von Organisationen anlegen und ändern, soweit das handelnde Konto es darf (Jira Service Management).</translation>
    </message>
    <message>
        <source>Create and update organizations</source>
        <translation>Organisationen anlegen und ändern</translation>
    </message>
    <message>
        <source>Create and update organizations in Jira Service Management, as far as the acting account may.</source>
        <translation>Organisationen anlegen und ändern, soweit das handelnde Konto es darf (Jira Service Management).</translation>
    </message>
    <message>
        <source>Create and update pages</source>
        <translation>Seiten anlegen und ändern</translation>
    </message>
    <message>
        <source>Create and update pages in Confluence, as far as the acting account may.</source>
        <translation>Seiten anlegen und ändern, soweit das handelnde Konto es darf (Confluence).</translation>
    </message>
    <message>
        <source>Create and update permission schemes</source>
        <translation>Berechtigungsschemas anlegen und ändern</translation>
    </message>
    <message>
        <source>Create and update permission schemes in Jira, as far as the acting account may.</source>
        <translation>Berechtigungsschemas anlegen und ändern, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>Create and update permissions</source>
        <translation>Berechtigungen anlegen und ändern</translation>
    </message>
    <message>
        <source>Create and update permissions in Bitbucket, as far as the acting account may.</source>
        <translation>Berechtigungen anlegen und ändern, soweit das handelnde Konto es darf (Bitbucket).</translation>
    </message>
    <message>
        <source>Create and update permissions in Jira, as far as the acting account may.</source>
        <translation>Berechtigungen anlegen und ändern, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>Create and update pipelines</source>
        <translation>Pipelines anlegen und ändern</translation>
    </message>
    <message>
        <source>Create and update pipelines in Bitbucket, as far as the acting account may.</source>
        <translation>Pipelines anlegen und ändern, soweit das handelnde Konto es darf (Bitbucket).</translation>
    </message>
    <message>
        <source>Create and update priority schemes</source>
        <translation>Prioritätsschemas anlegen und ändern</translation>
    </message>
    <message>
        <source>Create and update priority schemes in Jira, as far as the acting account may.</source>
        <translation>Prioritätsschemas anlegen und ändern, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>Create and update products</source>
        <translation>Produkte anlegen und ändern</translation>
    </message>
    <message>
        <source>Create and update products in Jira Service Management, as far as the acting account may.</source>
        <translation>Produkte anlegen und ändern, soweit das handelnde Konto es darf (Jira Service Management).</translation>
    </message>
    <message>
        <source>Create and update project avatars</source>
        <translation>Projektavatare anlegen und ändern</translation>
    </message>
    <message>
        <source>Create and update project avatars in Jira, as far as the acting account may.</source>
        <translation>Projektavatare anlegen und ändern, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>Create and update project categories</source>
        <translation>Projektkategorien anlegen und ändern</translation>
    </message>
    <message>
        <source>Create and update project categories in Jira, as far as the acting account may.</source>
        <translation>Projektkategorien anlegen und ändern, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>Create and update project components</source>
        <translation>Projektkomponenten anlegen und ändern</translation>
    </message>
    <message>
        <source>Create and update project components in Jira, as far as the acting account may.</source>
        <translation>Projektkomponenten anlegen und ändern, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>Create and update project emails</source>
        <translation>Projekt-E-Mails anlegen und ändern</translation>
    </message>
    <message>
        <source>Create and update project emails in Jira, as far as the acting account may.</source>
        <translation>Projekt-E-Mails anlegen und ändern, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>Create and update project features</source>
        <translation>Projektfunktionen anlegen und ändern</translation>
    </message>
    <message>
        <source>Create and update project features in Jira, as far as the acting account may.</source>
        <translation>Projektfunktionen anlegen und ändern, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>Create and update project information</source>
        <translation>Projektinformationen anlegen und ändern</translation>
    </message>
    <message>
        <source>Create and update project information in Jira, as far as the acting account may.</source>
        <translation>Projektinformationen anlegen und ändern, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>Create and update project properties</source>
        <translation>Projekt-Properties anlegen und ändern</translation>
    </message>
    <message>
        <source>Create and update project properties in Jira, as far as the acting account may.</source>
        <translation>Projekt-Properties anlegen und ändern, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>Create and update project roles</source>
        <translation>Projektrollen anlegen und ändern</translation>
    </message>
    <message>
        <source>Create and update project roles in Jira, as far as the acting account may.</source>
        <translation>Projektrollen anlegen und ändern, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>Create and update project versions</source>
        <translation>Projektversionen anlegen und ändern</translation>
    </message>
    <message>
        <source>Create and update project versions in Jira, as far as the acting account may.</source>
        <translation>Projektversionen anlegen und ändern, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>Create and update projects</source>
        <translation>Projekte anlegen und ändern</translation>
    </message>
    <message>
        <source>Create and update projects in Jira, as far as the acting account may.</source>
        <translation>Projekte anlegen und ändern, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>Create and update pullrequests</source>
        <translation>Pull-Requests anlegen und ändern</translation>
    </message>
    <message>
        <source>Create and update pullrequests in Bitbucket, as far as the acting account may.</source>
        <translation>Pull-Requests anlegen und ändern, soweit das handelnde Konto es darf (Bitbucket).</translation>
    </message>
    <message>
        <source>Create and update relations</source>
        <translation>Beziehungen anlegen und ändern</translation>
    </message>
    <message>
        <source>Create and update relations in Confluence, as far as the acting account may.</source>
        <translation>Beziehungen anlegen und ändern, soweit das handelnde Konto es darf (Confluence).</translation>
    </message>
    <message>
        <source>Create and update remote link information</source>
        <translation>Informationen über Remote-Links anlegen und ändern</translation>
    </message>
    <message>
        <source>Create and update remote link information in Jira, as far as the acting account may.</source>
        <translation>Informationen über Remote-Links anlegen und ändern, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>Create and update remote links</source>
        <translation>Remote-Links anlegen und ändern</translation>
    </message>
    <message>
        <source>Create and update remote links in Jira Software, as far as the acting account may.</source>
        <translation>Remote-Links anlegen und ändern, soweit das handelnde Konto es darf (Jira Software).</translation>
    </message>
    <message>
        <source>Create and update repositories</source>
        <translation>Repositorys anlegen und ändern</translation>
    </message>
    <message>
        <source>Create and update repositories in Bitbucket, as far as the acting account may.</source>
        <translation>Repositorys anlegen und ändern, soweit das handelnde Konto es darf (Bitbucket).</translation>
    </message>
    <message>
        <source>Create and update request approvals</source>
        <translation>Genehmigungen von Anfragen anlegen und ändern</translation>
    </message>
    <message>
        <source>Create and update request approvals in Jira Service Management, as far as the acting account may.</source>
        <translation>Genehmigungen von Anfragen anlegen und ändern, soweit das handelnde Konto es darf (Jira Service Management).</translation>
    </message>
    <message>
        <source>Create and update request attachments</source>
        <translation>Anhänge von Anfragen anlegen und ändern</translation>
    </message>
    <message>
        <source>Create and update request attachments in Jira Service Management, as far as the acting account may.</source>
        <translation>Anhänge von Anfragen anlegen und ändern, soweit das handelnde Konto es darf (Jira Service Management).</translation>
    </message>
    <message>
        <source>Create and update request comments</source>
        <translation>Kommentare zu Anfragen anlegen und ändern</translation>
    </message>
    <message>
        <source>Create and update request comments in Jira Service Management, as far as the acting account may.</source>
        <translation>Kommentare zu Anfragen anlegen und ändern, soweit das handelnde Konto es darf (Jira Service Management).</translation>
    </message>
    <message>
        <source>Create and update request feedbacks</source>
        <translation>Rückmeldungen zu Anfragen anlegen und ändern</translation>
    </message>
    <message>
        <source>Create and update request feedbacks in Jira Service Management, as far as the acting account may.</source>
        <translation>Rückmeldungen zu Anfragen anlegen und ändern, soweit das handelnde Konto es darf (Jira Service Management).</translation>
    </message>
    <message>
        <source>Create and update request notifications</source>
        <translation>Benachrichtigungen zu Anfragen anlegen und ändern</translation>
    </message>
    <message>
        <source>Create and update request notifications in Jira Service Management, as far as the acting account may.</source>
        <translation>Benachrichtigungen zu Anfragen anlegen und ändern, soweit das handelnde Konto es darf (Jira Service Management).</translation>
    </message>
    <message>
        <source>Create and update request participants</source>
        <translation>Beteiligte an Anfragen anlegen und ändern</translation>
    </message>
    <message>
        <source>Create and update request participants in Jira Service Management, as far as the acting account may.</source>
        <translation>Beteiligte an Anfragen anlegen und ändern, soweit das handelnde Konto es darf (Jira Service Management).</translation>
    </message>
    <message>
        <source>Create and update request statuses</source>
        <translation>Status von Anfragen anlegen und ändern</translation>
    </message>
    <message>
        <source>Create and update request statuses in Jira Service Management, as far as the acting account may.</source>
        <translation>Status von Anfragen anlegen und ändern, soweit das handelnde Konto es darf (Jira Service Management).</translation>
    </message>
    <message>
        <source>Create and update requests</source>
        <translation>Anfragen anlegen und ändern</translation>
    </message>
    <message>
        <source>Create and update requests in Jira Service Management, as far as the acting account may.</source>
        <translation>Anfragen anlegen und ändern, soweit das handelnde Konto es darf (Jira Service Management).</translation>
    </message>
    <message>
        <source>Create and update requesttype properties</source>
        <translation>Properties von Anfragetypen anlegen und ändern</translation>
    </message>
    <message>
        <source>Create and update requesttype properties in Jira Service Management, as far as the acting account may.</source>
        <translation>Properties von Anfragetypen anlegen und ändern, soweit das handelnde Konto es darf (Jira Service Management).</translation>
    </message>
    <message>
        <source>Create and update requesttypes</source>
        <translation>Anfragetypen anlegen und ändern</translation>
    </message>
    <message>
        <source>Create and update requesttypes in Jira Service Management, as far as the acting account may.</source>
        <translation>Anfragetypen anlegen und ändern, soweit das handelnde Konto es darf (Jira Service Management).</translation>
    </message>
    <message>
        <source>Create and update restores</source>
        <translation>Wiederherstellungen anlegen und ändern</translation>
    </message>
    <message>
        <source>Create and update restores in backup and restore, as far as the acting account may.</source>
        <translation>Wiederherstellungen anlegen und ändern, soweit das handelnde Konto es darf (Sicherung und Wiederherstellung).</translation>
    </message>
    <message>
        <source>Create and update runners</source>
        <translation>Runner anlegen und ändern</translation>
    </message>
    <message>
        <source>Create and update runners in Bitbucket, as far as the acting account may.</source>
        <translation>Runner anlegen und ändern, soweit das handelnde Konto es darf (Bitbucket).</translation>
    </message>
    <message>
        <source>Create and update scorecards</source>
        <translation>Scorecards anlegen und ändern</translation>
    </message>
    <message>
        <source>Create and update scorecards in Compass, as far as the acting account may.</source>
        <translation>Scorecards anlegen und ändern, soweit das handelnde Konto es darf (Compass).</translation>
    </message>
    <message>
        <source>Create and update screen schemes</source>
        <translation>Bildschirmschemas anlegen und ändern</translation>
    </message>
    <message>
        <source>Create and update screen schemes in Jira, as far as the acting account may.</source>
        <translation>Bildschirmschemas anlegen und ändern, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>Create and update screen tabs</source>
        <translation>Bildschirmregister anlegen und ändern</translation>
    </message>
    <message>
        <source>Create and update screen tabs in Jira, as far as the acting account may.</source>
        <translation>Bildschirmregister anlegen und ändern, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>Create and update screenable fields</source>
        <translation>Bildschirmfelder anlegen und ändern</translation>
    </message>
    <message>
        <source>Create and update screenable fields in Jira, as far as the acting account may.</source>
        <translation>Bildschirmfelder anlegen und ändern, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>Create and update screens</source>
        <translation>Bildschirme anlegen und ändern</translation>
    </message>
    <message>
        <source>Create and update screens in Jira, as far as the acting account may.</source>
        <translation>Bildschirme anlegen und ändern, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>Create and update securities</source>
        <translation>Sicherheitsangaben anlegen und ändern</translation>
    </message>
    <message>
        <source>Create and update securities in Jira, as far as the acting account may.</source>
        <translation>Sicherheitsangaben anlegen und ändern, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>Create and update servicedesk customers</source>
        <translation>Kunden des Servicedesks anlegen und ändern</translation>
    </message>
    <message>
        <source>Create and update servicedesk customers in Jira Service Management, as far as the acting account may.</source>
        <translation>Kunden des Servicedesks anlegen und ändern, soweit das handelnde Konto es darf (Jira Service Management).</translation>
    </message>
    <message>
        <source>Create and update servicedesk organizations</source>
        <translation>Organisationen des Servicedesks anlegen und ändern</translation>
    </message>
    <message>
        <source>Create and update servicedesk organizations in Jira Service Management, as far as the acting account may.</source>
        <translation>Organisationen des Servicedesks anlegen und ändern, soweit das handelnde Konto es darf (Jira Service Management).</translation>
    </message>
    <message>
        <source>Create and update servicedesk properties</source>
        <translation>Properties des Servicedesks anlegen und ändern</translation>
    </message>
    <message>
        <source>Create and update servicedesk properties in Jira Service Management, as far as the acting account may.</source>
        <translation>Properties des Servicedesks anlegen und ändern, soweit das handelnde Konto es darf (Jira Service Management).</translation>
    </message>
    <message>
        <source>Create and update servicedesks</source>
        <translation>Servicedesks anlegen und ändern</translation>
    </message>
    <message>
        <source>Create and update servicedesks in Jira Service Management, as far as the acting account may.</source>
        <translation>Servicedesks anlegen und ändern, soweit das handelnde Konto es darf (Jira Service Management).</translation>
    </message>
    <message>
        <source>Create and update source codes</source>
        <translation>Quelltexte anlegen und ändern</translation>
    </message>
    <message>
        <source>Create and update source codes in Jira Software, as far as the acting account may.</source>
        <translation>Quelltexte anlegen und ändern, soweit das handelnde Konto es darf (Jira Software).</translation>
    </message>
    <message>
        <source>Create and update space information</source>
        <translation>Bereichsinformationen anlegen und ändern</translation>
    </message>
    <message>
        <source>Create and update space information in Jira, as far as the acting account may.</source>
        <translation>Bereichsinformationen anlegen und ändern, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>Create and update space permissions</source>
        <translation>Bereichsberechtigungen anlegen und ändern</translation>
    </message>
    <message>
        <source>Create and update space permissions in Confluence, as far as the acting account may.</source>
        <translation>Bereichsberechtigungen anlegen und ändern, soweit das handelnde Konto es darf (Confluence).</translation>
    </message>
    <message>
        <source>Create and update space properties</source>
        <translation>Bereichs-Properties anlegen und ändern</translation>
    </message>
    <message>
        <source>Create and update space properties in Confluence, as far as the acting account may.</source>
        <translation>Bereichs-Properties anlegen und ändern, soweit das handelnde Konto es darf (Confluence).</translation>
    </message>
    <message>
        <source>Create and update space settings</source>
        <translation>Bereichseinstellungen anlegen und ändern</translation>
    </message>
    <message>
        <source>Create and update space settings in Confluence, as far as the acting account may.</source>
        <translation>Bereichseinstellungen anlegen und ändern, soweit das handelnde Konto es darf (Confluence).</translation>
    </message>
    <message>
        <source>Create and update spaces</source>
        <translation>Bereiche anlegen und ändern</translation>
    </message>
    <message>
        <source>Create and update spaces in Confluence, as far as the acting account may.</source>
        <translation>Bereiche anlegen und ändern, soweit das handelnde Konto es darf (Confluence).</translation>
    </message>
    <message>
        <source>Create and update sprints</source>
        <translation>Sprints anlegen und ändern</translation>
    </message>
    <message>
        <source>Create and update sprints in Jira Software, as far as the acting account may.</source>
        <translation>Sprints anlegen und ändern, soweit das handelnde Konto es darf (Jira Software).</translation>
    </message>
    <message>
        <source>Create and update storage</source>
        <translation>Speicher anlegen und ändern</translation>
    </message>
    <message>
        <source>Create and update storage in backup and restore, as far as the acting account may.</source>
        <translation>Speicher anlegen und ändern, soweit das handelnde Konto es darf (Sicherung und Wiederherstellung).</translation>
    </message>
    <message>
        <source>Create and update tasks</source>
        <translation>Aufgaben anlegen und ändern</translation>
    </message>
    <message>
        <source>Create and update tasks in Confluence, as far as the acting account may.</source>
        <translation>Aufgaben anlegen und ändern, soweit das handelnde Konto es darf (Confluence).</translation>
    </message>
    <message>
        <source>Create and update tasks in Jira Service Management, as far as the acting account may.</source>
        <translation>Aufgaben anlegen und ändern, soweit das handelnde Konto es darf (Jira Service Management).</translation>
    </message>
    <message>
        <source>Create and update team temps</source>
        <translation>Vorläufige Teams anlegen und ändern</translation>
    </message>
    <message>
        <source>Create and update team temps in Atlassian Teams, as far as the acting account may.</source>
        <translation>Vorläufige Teams anlegen und ändern, soweit das handelnde Konto es darf (Atlassian Teams).</translation>
    </message>
    <message>
        <source>Create and update teams</source>
        <translation>Teams anlegen und ändern</translation>
    </message>
    <message>
        <source>Create and update teams in Atlassian Teams, as far as the acting account may.</source>
        <translation>Teams anlegen und ändern, soweit das handelnde Konto es darf (Atlassian Teams).</translation>
    </message>
    <message>
        <source>Create and update templates</source>
        <translation>Vorlagen anlegen und ändern</translation>
    </message>
    <message>
        <source>Create and update templates in Confluence, as far as the acting account may.</source>
        <translation>Vorlagen anlegen und ändern, soweit das handelnde Konto es darf (Confluence).</translation>
    </message>
    <message>
        <source>Create and update user columns</source>
        <translation>Spalten von Benutzern anlegen und ändern</translation>
    </message>
    <message>
        <source>Create and update user columns in Jira, as far as the acting account may.</source>
        <translation>Spalten von Benutzern anlegen und ändern, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>Create and update user configuration</source>
        <translation>Benutzerkonfiguration anlegen und ändern</translation>
    </message>
    <message>
        <source>Create and update user configuration in Jira, as far as the acting account may.</source>
        <translation>Benutzerkonfiguration anlegen und ändern, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>Create and update user properties</source>
        <translation>Benutzer-Properties anlegen und ändern</translation>
    </message>
    <message>
        <source>Create and update user properties in Confluence, as far as the acting account may.</source>
        <translation>Benutzer-Properties anlegen und ändern, soweit das handelnde Konto es darf (Confluence).</translation>
    </message>
    <message>
        <source>Create and update user properties in Jira, as far as the acting account may.</source>
        <translation>Benutzer-Properties anlegen und ändern, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>Create and update users</source>
        <translation>Benutzer anlegen und ändern</translation>
    </message>
    <message>
        <source>Create and update users in Jira, as far as the acting account may.</source>
        <translation>Benutzer anlegen und ändern, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>Create and update viewers</source>
        <translation>Betrachter anlegen und ändern</translation>
    </message>
    <message>
        <source>Create and update viewers in the support gateway, as far as the acting account may.</source>
        <translation>Betrachter anlegen und ändern, soweit das handelnde Konto es darf (Support-Gateway).</translation>
    </message>
    <message>
        <source>Create and update watchers</source>
        <translation>Beobachter anlegen und ändern</translation>
    </message>
    <message>
        <source>Create and update watchers in Confluence, as far as the acting account may.</source>
        <translation>Beobachter anlegen und ändern, soweit das handelnde Konto es darf (Confluence).</translation>
    </message>
    <message>
        <source>Create and update webhooks</source>
        <translation>Webhooks anlegen und ändern</translation>
    </message>
    <message>
        <source>Create and update webhooks in Jira, as far as the acting account may.</source>
        <translation>Webhooks anlegen und ändern, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>Create and update whiteboards</source>
        <translation>Whiteboards anlegen und ändern</translation>
    </message>
    <message>
        <source>Create and update whiteboards in Confluence, as far as the acting account may.</source>
        <translation>Whiteboards anlegen und ändern, soweit das handelnde Konto es darf (Confluence).</translation>
    </message>
    <message>
        <source>Create and update work item information</source>
        <translation>Informationen über Arbeitselemente anlegen und ändern</translation>
    </message>
    <message>
        <source>Create and update work item information in Jira, as far as the acting account may.</source>
        <translation>Informationen über Arbeitselemente anlegen und ändern, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>Create and update workflow properties</source>
        <translation>Workflow-Properties anlegen und ändern</translation>
    </message>
    <message>
        <source>Create and update workflow properties in Jira, as far as the acting account may.</source>
        <translation>Workflow-Properties anlegen und ändern, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>Create and update workflow schemes</source>
        <translation>Workflow-Schemas anlegen und ändern</translation>
    </message>
    <message>
        <source>Create and update workflow schemes in Jira, as far as the acting account may.</source>
        <translation>Workflow-Schemas anlegen und ändern, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>Create and update workflows</source>
        <translation>Workflows anlegen und ändern</translation>
    </message>
    <message>
        <source>Create and update workflows in Jira, as far as the acting account may.</source>
        <translation>Workflows anlegen und ändern, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>Create, edit and remove spaces and space information.</source>
        <translation>Bereiche und Bereichsinformationen anlegen, bearbeiten und entfernen.</translation>
    </message>
    <message>
        <source>Customer requests, their approvals, attachments, comments and participants.</source>
        <translation>Kundenanfragen mit Genehmigungen, Anhängen, Kommentaren und Beteiligten.</translation>
    </message>
    <message>
        <source>Delete (Confluence, Connect)</source>
        <translation>Löschen (Confluence, Connect)</translation>
    </message>
    <message>
        <source>Delete (Jira, Connect)</source>
        <translation>Löschen (Jira, Connect)</translation>
    </message>
    <message>
        <source>Delete Assets attributes</source>
        <translation>Assets-Attribute löschen</translation>
    </message>
    <message>
        <source>Delete Assets attributes in Jira, as far as the acting account may.</source>
        <translation>Assets-Attribute löschen, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>Delete Assets configs</source>
        <translation>Assets-Konfigurationen löschen</translation>
    </message>
    <message>
        <source>Delete Assets configs in Jira, as far as the acting account may.</source>
        <translation>Assets-Konfigurationen löschen, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>Delete Assets objects</source>
        <translation>Assets-Objekte löschen</translation>
    </message>
    <message>
        <source>Delete Assets objects in Jira, as far as the acting account may.</source>
        <translation>Assets-Objekte löschen, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>Delete Assets schemas</source>
        <translation>Assets-Schemas löschen</translation>
    </message>
    <message>
        <source>Delete Assets schemas in Jira, as far as the acting account may.</source>
        <translation>Assets-Schemas löschen, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>Delete Assets types</source>
        <translation>Assets-Typen löschen</translation>
    </message>
    <message>
        <source>Delete Assets types in Jira, as far as the acting account may.</source>
        <translation>Assets-Typen löschen, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>Delete async tasks</source>
        <translation>Asynchrone Aufgaben löschen</translation>
    </message>
    <message>
        <source>Delete async tasks in Jira, as far as the acting account may.</source>
        <translation>Asynchrone Aufgaben löschen, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>Delete attachments</source>
        <translation>Anhänge löschen</translation>
    </message>
    <message>
        <source>Delete attachments in Confluence, as far as the acting account may.</source>
        <translation>Anhänge löschen, soweit das handelnde Konto es darf (Confluence).</translation>
    </message>
    <message>
        <source>Delete attachments in Jira, as far as the acting account may.</source>
        <translation>Anhänge löschen, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>Delete avatars</source>
        <translation>Avatare löschen</translation>
    </message>
    <message>
        <source>Delete avatars in Jira, as far as the acting account may.</source>
        <translation>Avatare löschen, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>Delete blogposts</source>
        <translation>Blogbeiträge löschen</translation>
    </message>
    <message>
        <source>Delete blogposts in Confluence, as far as the acting account may.</source>
        <translation>Blogbeiträge löschen, soweit das handelnde Konto es darf (Confluence).</translation>
    </message>
    <message>
        <source>Delete board scope admins</source>
        <translation>Admins von Boardumfängen löschen</translation>
    </message>
    <message>
        <source>Delete board scope admins in Jira Software, as far as the acting account may.</source>
        <translation>Admins von Boardumfängen löschen, soweit das handelnde Konto es darf (Jira Software).</translation>
    </message>
    <message>
        <source>Delete build information</source>
        <translation>Build-Informationen löschen</translation>
    </message>
    <message>
        <source>Delete build information in Jira, as far as the acting account may.</source>
        <translation>Build-Informationen löschen, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>Delete calendar information</source>
        <translation>Kalenderinformationen löschen</translation>
    </message>
    <message>
        <source>Delete calendar information in Jira, as far as the acting account may.</source>
        <translation>Kalenderinformationen löschen, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>Delete comment information</source>
        <translation>Kommentarinformationen löschen</translation>
    </message>
    <message>
        <source>Delete comment information in Jira, as far as the acting account may.</source>
        <translation>Kommentarinformationen löschen, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>Delete comment properties</source>
        <translation>Kommentar-Properties löschen</translation>
    </message>
    <message>
        <source>Delete comment properties in Jira, as far as the acting account may.</source>
        <translation>Kommentar-Properties löschen, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>Delete comments</source>
        <translation>Kommentare löschen</translation>
    </message>
    <message>
        <source>Delete comments in Confluence, as far as the acting account may.</source>
        <translation>Kommentare löschen, soweit das handelnde Konto es darf (Confluence).</translation>
    </message>
    <message>
        <source>Delete comments in Jira, as far as the acting account may.</source>
        <translation>Kommentare löschen, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>Delete content</source>
        <translation>Inhalte löschen</translation>
    </message>
    <message>
        <source>Delete content in Confluence, as far as the acting account may.</source>
        <translation>Inhalte löschen, soweit das handelnde Konto es darf (Confluence).</translation>
    </message>
    <message>
        <source>Delete conversation information</source>
        <translation>Unterhaltungsinformationen löschen</translation>
    </message>
    <message>
        <source>Delete conversation information in Jira, as far as the acting account may.</source>
        <translation>Unterhaltungsinformationen löschen, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>Delete custom content</source>
        <translation>Eigene Inhaltstypen löschen</translation>
    </message>
    <message>
        <source>Delete custom content in Confluence, as far as the acting account may.</source>
        <translation>Eigene Inhaltstypen löschen, soweit das handelnde Konto es darf (Confluence).</translation>
    </message>
    <message>
        <source>Delete customer detail fields</source>
        <translation>Detailfelder von Kunden löschen</translation>
    </message>
    <message>
        <source>Delete customer detail fields in Jira Service Management, as far as the acting account may.</source>
        <translation>Detailfelder von Kunden löschen, soweit das handelnde Konto es darf (Jira Service Management).</translation>
    </message>
    <message>
        <source>Delete customer org information</source>
        <translation>Informationen über Kundenorganisationen löschen</translation>
    </message>
    <message>
        <source>Delete customer org information in Jira, as far as the acting account may.</source>
        <translation>Informationen über Kundenorganisationen löschen, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>Delete customers</source>
        <translation>Kunden löschen</translation>
    </message>
    <message>
        <source>Delete customers in Jira Service Management, as far as the acting account may.</source>
        <translation>Kunden löschen, soweit das handelnde Konto es darf (Jira Service Management).</translation>
    </message>
    <message>
        <source>Delete dashboard properties</source>
        <translation>Dashboard-Properties löschen</translation>
    </message>
    <message>
        <source>Delete dashboard properties in Jira, as far as the acting account may.</source>
        <translation>Dashboard-Properties löschen, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>Delete dashboards</source>
        <translation>Dashboards löschen</translation>
    </message>
    <message>
        <source>Delete dashboards in Jira, as far as the acting account may.</source>
        <translation>Dashboards löschen, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>Delete databases</source>
        <translation>Datenbanken löschen</translation>
    </message>
    <message>
        <source>Delete databases in Confluence, as far as the acting account may.</source>
        <translation>Datenbanken löschen, soweit das handelnde Konto es darf (Confluence).</translation>
    </message>
    <message>
        <source>Delete deal information</source>
        <translation>Geschäftsinformationen löschen</translation>
    </message>
    <message>
        <source>Delete deal information in Jira, as far as the acting account may.</source>
        <translation>Geschäftsinformationen löschen, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>Delete deployment information</source>
        <translation>Bereitstellungsinformationen löschen</translation>
    </message>
    <message>
        <source>Delete deployment information in Jira, as far as the acting account may.</source>
        <translation>Bereitstellungsinformationen löschen, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>Delete designs</source>
        <translation>Designs löschen</translation>
    </message>
    <message>
        <source>Delete designs in Jira, as far as the acting account may.</source>
        <translation>Designs löschen, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>Delete dev information</source>
        <translation>Entwicklungsinformationen löschen</translation>
    </message>
    <message>
        <source>Delete dev information in Jira, as far as the acting account may.</source>
        <translation>Entwicklungsinformationen löschen, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>Delete devops component information</source>
        <translation>Informationen über DevOps-Komponenten löschen</translation>
    </message>
    <message>
        <source>Delete devops component information in Jira, as far as the acting account may.</source>
        <translation>Informationen über DevOps-Komponenten löschen, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>Delete document information</source>
        <translation>Dokumentinformationen löschen</translation>
    </message>
    <message>
        <source>Delete document information in Jira, as far as the acting account may.</source>
        <translation>Dokumentinformationen löschen, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>Delete embeds</source>
        <translation>Einbettungen löschen</translation>
    </message>
    <message>
        <source>Delete embeds in Confluence, as far as the acting account may.</source>
        <translation>Einbettungen löschen, soweit das handelnde Konto es darf (Confluence).</translation>
    </message>
    <message>
        <source>Delete entitlement detail fields</source>
        <translation>Detailfelder von Ansprüchen löschen</translation>
    </message>
    <message>
        <source>Delete entitlement detail fields in Jira Service Management, as far as the acting account may.</source>
        <translation>Detailfelder von Ansprüchen löschen, soweit das handelnde Konto es darf (Jira Service Management).</translation>
    </message>
    <message>
        <source>Delete entitlements</source>
        <translation>Ansprüche löschen</translation>
    </message>
    <message>
        <source>Delete entitlements in Jira Service Management, as far as the acting account may.</source>
        <translation>Ansprüche löschen, soweit das handelnde Konto es darf (Jira Service Management).</translation>
    </message>
    <message>
        <source>Delete feature flag information</source>
        <translation>Informationen über Feature-Flags löschen</translation>
    </message>
    <message>
        <source>Delete feature flag information in Jira, as far as the acting account may.</source>
        <translation>Informationen über Feature-Flags löschen, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>Delete field configuration</source>
        <translation>Feldkonfiguration löschen</translation>
    </message>
    <message>
        <source>Delete field configuration in Jira, as far as the acting account may.</source>
        <translation>Feldkonfiguration löschen, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>Delete field configuration schemes</source>
        <translation>Feldkonfigurationsschemas löschen</translation>
    </message>
    <message>
        <source>Delete field configuration schemes in Jira, as far as the acting account may.</source>
        <translation>Feldkonfigurationsschemas löschen, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>Delete field options</source>
        <translation>Feldoptionen löschen</translation>
    </message>
    <message>
        <source>Delete field options in Jira, as far as the acting account may.</source>
        <translation>Feldoptionen löschen, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>Delete fields</source>
        <translation>Felder löschen</translation>
    </message>
    <message>
        <source>Delete fields in Jira, as far as the acting account may.</source>
        <translation>Felder löschen, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>Delete filter columns</source>
        <translation>Filterspalten löschen</translation>
    </message>
    <message>
        <source>Delete filter columns in Jira, as far as the acting account may.</source>
        <translation>Filterspalten löschen, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>Delete filters</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>Delete filters in Jira, as far as the acting account may.</source>
        <translation>Filter löschen, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>Delete folders</source>
        <translation>Ordner löschen</translation>
    </message>
    <message>
        <source>Delete folders in Confluence, as far as the acting account may.</source>
        <translation>Ordner löschen, soweit das handelnde Konto es darf (Confluence).</translation>
    </message>
    <message>
        <source>Delete groups</source>
        <translation>Gruppen löschen</translation>
    </message>
    <message>
        <source>Delete groups in Jira, as far as the acting account may.</source>
        <translation>Gruppen löschen, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>Delete issue adjustments</source>
        <translation>Vorgangsanpassungen löschen</translation>
    </message>
    <message>
        <source>Delete issue adjustments in Jira, as far as the acting account may.</source>
        <translation>Vorgangsanpassungen löschen, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>Delete issue link types</source>
        <translation>Verknüpfungstypen von Vorgängen löschen</translation>
    </message>
    <message>
        <source>Delete issue link types in Jira, as far as the acting account may.</source>
        <translation>Verknüpfungstypen von Vorgängen löschen, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>Delete issue links</source>
        <translation>Vorgangsverknüpfungen löschen</translation>
    </message>
    <message>
        <source>Delete issue links in Jira, as far as the acting account may.</source>
        <translation>Vorgangsverknüpfungen löschen, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>Delete issue properties</source>
        <translation>Vorgangs-Properties löschen</translation>
    </message>
    <message>
        <source>Delete issue properties in Jira, as far as the acting account may.</source>
        <translation>Vorgangs-Properties löschen, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>Delete issue remote links</source>
        <translation>Remote-Links von Vorgängen löschen</translation>
    </message>
    <message>
        <source>Delete issue remote links in Jira, as far as the acting account may.</source>
        <translation>Remote-Links von Vorgängen löschen, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>Delete issue type properties</source>
        <translation>Properties von Vorgangstypen löschen</translation>
    </message>
    <message>
        <source>Delete issue type properties in Jira, as far as the acting account may.</source>
        <translation>Properties von Vorgangstypen löschen, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>Delete issue type schemes</source>
        <translation>Vorgangstypschemas löschen</translation>
    </message>
    <message>
        <source>Delete issue type schemes in Jira, as far as the acting account may.</source>
        <translation>Vorgangstypschemas löschen, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>Delete issue type screen schemes</source>
        <translation>Bildschirmschemas von Vorgangstypen löschen</translation>
    </message>
    <message>
        <source>Delete issue type screen schemes in Jira, as far as the acting account may.</source>
        <translation>Bildschirmschemas von Vorgangstypen löschen, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>Delete issue types</source>
        <translation>Vorgangstypen löschen</translation>
    </message>
    <message>
        <source>Delete issue types in Jira, as far as the acting account may.</source>
        <translation>Vorgangstypen löschen, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>Delete issue worklog properties</source>
        <translation>Properties von Arbeitsprotokollen löschen</translation>
    </message>
    <message>
        <source>Delete issue worklog properties in Jira, as far as the acting account may.</source>
        <translation>Properties von Arbeitsprotokollen löschen, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>Delete issue worklogs</source>
        <translation>Arbeitsprotokolle von Vorgängen löschen</translation>
    </message>
    <message>
        <source>Delete issue worklogs in Jira, as far as the acting account may.</source>
        <translation>Arbeitsprotokolle von Vorgängen löschen, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>Delete issues</source>
        <translation>Vorgänge löschen</translation>
    </message>
    <message>
        <source>Delete issues in Jira, as far as the acting account may.</source>
        <translation>Vorgänge löschen, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>Delete notes</source>
        <translation>Notizen löschen</translation>
    </message>
    <message>
        <source>Delete notes in customer notes, as far as the acting account may.</source>
        <translation>Notizen löschen, soweit das handelnde Konto es darf (Kundennotizen).</translation>
    </message>
    <message>
        <source>Delete objects</source>
        <translation>Objekte löschen</translation>
    </message>
    <message>
        <source>Delete objects in Jira, as far as the acting account may.</source>
        <translation>Objekte löschen, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>Delete operations alerts</source>
        <translation>Betriebsalarme löschen</translation>
    </message>
    <message>
        <source>Delete operations alerts in Jira Service Management, as far as the acting account may.</source>
        <translation>Betriebsalarme löschen, soweit das handelnde Konto es darf (Jira Service Management).</translation>
    </message>
    <message>
        <source>Delete operations configs</source>
        <translation>Betriebskonfigurationen löschen</translation>
    </message>
    <message>
        <source>Delete operations configs in Jira Service Management, as far as the acting account may.</source>
        <translation>Betriebskonfigurationen löschen, soweit das handelnde Konto es darf (Jira Service Management).</translation>
    </message>
    <message>
        <source>Delete operations information</source>
        <translation>Betriebsinformationen löschen</translation>
    </message>
    <message>
        <source>Delete operations information in Jira, as far as the acting account may.</source>
        <translation>Betriebsinformationen löschen, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>Delete organization detail fields</source>
        <translation>Detailfelder von Organisationen löschen</translation>
    </message>
    <message>
        <source>Delete organization detail fields in Jira Service Management, as far as the acting account may.</source>
        <translation>Detailfelder von Organisationen löschen, soweit das handelnde Konto es darf (Jira Service Management).</translation>
    </message>
    <message>
        <source>Delete organization properties</source>
        <translation>Properties von Organisationen löschen</translation>
    </message>
    <message>
        <source>Delete organization properties in Jira Service Management, as far as the acting account may.</source>
        <translation>Properties von Organisationen löschen, soweit das handelnde Konto es darf (Jira Service Management).</translation>
    </message>
    <message>
        <source>Delete organization users</source>
        <translation>Benutzer von Organisationen löschen</translation>
    </message>
    <message>
        <source>Delete organization users in Jira Service Management, as far as the acting account may.</source>
        <translation>Benutzer von Organisationen löschen, soweit das handelnde Konto es darf (Jira Service Management).</translation>
    </message>
    <message>
        <source>Delete organizations</source>
        <translation>Organisationen löschen</translation>
    </message>
    <message>
        <source>Delete organizations in Jira Service Management, as far as the acting account may.</source>
        <translation>Organisationen löschen, soweit das handelnde Konto es darf (Jira Service Management).</translation>
    </message>
    <message>
        <source>Delete pages</source>
        <translation>Seiten löschen</translation>
    </message>
    <message>
        <source>Delete pages in Confluence, as far as the acting account may.</source>
        <translation>Seiten löschen, soweit das handelnde Konto es darf (Confluence).</translation>
    </message>
    <message>
        <source>Delete permission schemes</source>
        <translation>Berechtigungsschemas löschen</translation>
    </message>
    <message>
        <source>Delete permission schemes in Jira, as far as the acting account may.</source>
        <translation>Berechtigungsschemas löschen, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>Delete permissions</source>
        <translation>Berechtigungen löschen</translation>
    </message>
    <message>
        <source>Delete permissions in Bitbucket, as far as the acting account may.</source>
        <translation>Berechtigungen löschen, soweit das handelnde Konto es darf (Bitbucket).</translation>
    </message>
    <message>
        <source>Delete permissions in Jira, as far as the acting account may.</source>
        <translation>Berechtigungen löschen, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>Delete priority schemes</source>
        <translation>Prioritätsschemas löschen</translation>
    </message>
    <message>
        <source>Delete priority schemes in Jira, as far as the acting account may.</source>
        <translation>Prioritätsschemas löschen, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>Delete products</source>
        <translation>Produkte löschen</translation>
    </message>
    <message>
        <source>Delete products in Jira Service Management, as far as the acting account may.</source>
        <translation>Produkte löschen, soweit das handelnde Konto es darf (Jira Service Management).</translation>
    </message>
    <message>
        <source>Delete project avatars</source>
        <translation>Projektavatare löschen</translation>
    </message>
    <message>
        <source>Delete project avatars in Jira, as far as the acting account may.</source>
        <translation>Projektavatare löschen, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>Delete project categories</source>
        <translation>Projektkategorien löschen</translation>
    </message>
    <message>
        <source>Delete project categories in Jira, as far as the acting account may.</source>
        <translation>Projektkategorien löschen, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>Delete project components</source>
        <translation>Projektkomponenten löschen</translation>
    </message>
    <message>
        <source>Delete project components in Jira, as far as the acting account may.</source>
        <translation>Projektkomponenten löschen, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>Delete project information</source>
        <translation>Projektinformationen löschen</translation>
    </message>
    <message>
        <source>Delete project information in Jira, as far as the acting account may.</source>
        <translation>Projektinformationen löschen, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>Delete project properties</source>
        <translation>Projekt-Properties löschen</translation>
    </message>
    <message>
        <source>Delete project properties in Jira, as far as the acting account may.</source>
        <translation>Projekt-Properties löschen, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>Delete project roles</source>
        <translation>Projektrollen löschen</translation>
    </message>
    <message>
        <source>Delete project roles in Jira, as far as the acting account may.</source>
        <translation>Projektrollen löschen, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>Delete project versions</source>
        <translation>Projektversionen löschen</translation>
    </message>
    <message>
        <source>Delete project versions in Jira, as far as the acting account may.</source>
        <translation>Projektversionen löschen, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>Delete projects</source>
        <translation>Projekte löschen</translation>
    </message>
    <message>
        <source>Delete projects in Jira, as far as the acting account may.</source>
        <translation>Projekte löschen, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>Delete remote link information</source>
        <translation>Informationen über Remote-Links löschen</translation>
    </message>
    <message>
        <source>Delete remote link information in Jira, as far as the acting account may.</source>
        <translation>Informationen über Remote-Links löschen, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>Delete repositories</source>
        <translation>Repositorys löschen</translation>
    </message>
    <message>
        <source>Delete repositories in Bitbucket, as far as the acting account may.</source>
        <translation>Repositorys löschen, soweit das handelnde Konto es darf (Bitbucket).</translation>
    </message>
    <message>
        <source>Delete request feedbacks</source>
        <translation>Rückmeldungen zu Anfragen löschen</translation>
    </message>
    <message>
        <source>Delete request feedbacks in Jira Service Management, as far as the acting account may.</source>
        <translation>Rückmeldungen zu Anfragen löschen, soweit das handelnde Konto es darf (Jira Service Management).</translation>
    </message>
    <message>
        <source>Delete request notifications</source>
        <translation>Benachrichtigungen zu Anfragen löschen</translation>
    </message>
    <message>
        <source>Delete request notifications in Jira Service Management, as far as the acting account may.</source>
        <translation>Benachrichtigungen zu Anfragen löschen, soweit das handelnde Konto es darf (Jira Service Management).</translation>
    </message>
    <message>
        <source>Delete request participants</source>
        <translation>Beteiligte an Anfragen löschen</translation>
    </message>
    <message>
        <source>Delete request participants in Jira Service Management, as far as the acting account may.</source>
        <translation>Beteiligte an Anfragen löschen, soweit das handelnde Konto es darf (Jira Service Management).</translation>
    </message>
    <message>
        <source>Delete requesttype properties</source>
        <translation>Properties von Anfragetypen löschen</translation>
    </message>
    <message>
        <source>Delete requesttype properties in Jira Service Management, as far as the acting account may.</source>
        <translation>Properties von Anfragetypen löschen, soweit das handelnde Konto es darf (Jira Service Management).</translation>
    </message>
    <message>
        <source>Delete screen schemes</source>
        <translation>Bildschirmschemas löschen</translation>
    </message>
    <message>
        <source>Delete screen schemes in Jira, as far as the acting account may.</source>
        <translation>Bildschirmschemas löschen, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>Delete screen tabs</source>
        <translation>Bildschirmregister löschen</translation>
    </message>
    <message>
        <source>Delete screen tabs in Jira, as far as the acting account may.</source>
        <translation>Bildschirmregister löschen, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>Delete screenable fields</source>
        <translation>Bildschirmfelder löschen</translation>
    </message>
    <message>
        <source>Delete screenable fields in Jira, as far as the acting account may.</source>
        <translation>Bildschirmfelder löschen, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>Delete screens</source>
        <translation>Bildschirme löschen</translation>
    </message>
    <message>
        <source>Delete screens in Jira, as far as the acting account may.</source>
        <translation>Bildschirme löschen, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>Delete securities</source>
        <translation>Sicherheitsangaben löschen</translation>
    </message>
    <message>
        <source>Delete securities in Jira, as far as the acting account may.</source>
        <translation>Sicherheitsangaben löschen, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>Delete servicedesk customers</source>
        <translation>Kunden des Servicedesks löschen</translation>
    </message>
    <message>
        <source>Delete servicedesk customers in Jira Service Management, as far as the acting account may.</source>
        <translation>Kunden des Servicedesks löschen, soweit das handelnde Konto es darf (Jira Service Management).</translation>
    </message>
    <message>
        <source>Delete servicedesk organizations</source>
        <translation>Organisationen des Servicedesks löschen</translation>
    </message>
    <message>
        <source>Delete servicedesk organizations in Jira Service Management, as far as the acting account may.</source>
        <translation>Organisationen des Servicedesks löschen, soweit das handelnde Konto es darf (Jira Service Management).</translation>
    </message>
    <message>
        <source>Delete servicedesk properties</source>
        <translation>Properties des Servicedesks löschen</translation>
    </message>
    <message>
        <source>Delete servicedesk properties in Jira Service Management, as far as the acting account may.</source>
        <translation>Properties des Servicedesks löschen, soweit das handelnde Konto es darf (Jira Service Management).</translation>
    </message>
    <message>
        <source>Delete space information</source>
        <translation>Bereichsinformationen löschen</translation>
    </message>
    <message>
        <source>Delete space information in Jira, as far as the acting account may.</source>
        <translation>Bereichsinformationen löschen, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>Delete spaces</source>
        <translation>Bereiche löschen</translation>
    </message>
    <message>
        <source>Delete spaces in Confluence, as far as the acting account may.</source>
        <translation>Bereiche löschen, soweit das handelnde Konto es darf (Confluence).</translation>
    </message>
    <message>
        <source>Delete sprints</source>
        <translation>Sprints löschen</translation>
    </message>
    <message>
        <source>Delete sprints in Jira Software, as far as the acting account may.</source>
        <translation>Sprints löschen, soweit das handelnde Konto es darf (Jira Software).</translation>
    </message>
    <message>
        <source>Delete user columns</source>
        <translation>Spalten von Benutzern löschen</translation>
    </message>
    <message>
        <source>Delete user columns in Jira, as far as the acting account may.</source>
        <translation>Spalten von Benutzern löschen, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>Delete user configuration</source>
        <translation>Benutzerkonfiguration löschen</translation>
    </message>
    <message>
        <source>Delete user configuration in Jira, as far as the acting account may.</source>
        <translation>Benutzerkonfiguration löschen, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>Delete user properties</source>
        <translation>Benutzer-Properties löschen</translation>
    </message>
    <message>
        <source>Delete user properties in Jira, as far as the acting account may.</source>
        <translation>Benutzer-Properties löschen, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>Delete webhooks</source>
        <translation>Webhooks löschen</translation>
    </message>
    <message>
        <source>Delete webhooks in Jira, as far as the acting account may.</source>
        <translation>Webhooks löschen, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>Delete whiteboards</source>
        <translation>Whiteboards löschen</translation>
    </message>
    <message>
        <source>Delete whiteboards in Confluence, as far as the acting account may.</source>
        <translation>Whiteboards löschen, soweit das handelnde Konto es darf (Confluence).</translation>
    </message>
    <message>
        <source>Delete work item information</source>
        <translation>Informationen über Arbeitselemente löschen</translation>
    </message>
    <message>
        <source>Delete work item information in Jira, as far as the acting account may.</source>
        <translation>Informationen über Arbeitselemente löschen, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>Delete workflow properties</source>
        <translation>Workflow-Properties löschen</translation>
    </message>
    <message>
        <source>Delete workflow properties in Jira, as far as the acting account may.</source>
        <translation>Workflow-Properties löschen, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>Delete workflow schemes</source>
        <translation>Workflow-Schemas löschen</translation>
    </message>
    <message>
        <source>Delete workflow schemes in Jira, as far as the acting account may.</source>
        <translation>Workflow-Schemas löschen, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>Delete workflows</source>
        <translation>Workflows löschen</translation>
    </message>
    <message>
        <source>Delete workflows in Jira, as far as the acting account may.</source>
        <translation>Workflows löschen, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>Download attachments</source>
        <translation>Anhänge herunterladen</translation>
    </message>
    <message>
        <source>Everything about content including bodies and expansions.</source>
        <translation>Alles über Inhalte, mit Text und Erweiterungen.</translation>
    </message>
    <message>
        <source>Fetch the files attached to content.</source>
        <translation>Die an Inhalte angehängten Dateien abrufen.</translation>
    </message>
    <message>
        <source>Forge key-value and related hosted storage of the app.</source>
        <translation>Schlüssel-Wert-Speicher und verwandter Speicher der App, den Forge betreibt.</translation>
    </message>
    <message>
        <source>Forge passes the remote back end a token that acts as the app account.</source>
        <translation>Forge gibt dem Remote-Backend ein Token, das als App-Konto handelt.</translation>
    </message>
    <message>
        <source>Forge passes the remote back end a token that acts as the person using the app.</source>
        <translation>Forge gibt dem Remote-Backend ein Token, das als die Person handelt, die die App benutzt.</translation>
    </message>
    <message>
        <source>Full administration (Confluence, Connect)</source>
        <translation>Volle Verwaltung (Confluence, Connect)</translation>
    </message>
    <message>
        <source>Full administration (Jira, Connect)</source>
        <translation>Volle Verwaltung (Jira, Connect)</translation>
    </message>
    <message>
        <source>Global Confluence settings, audit records, themes and other administration.</source>
        <translation>Globale Confluence-Einstellungen, Audit-Einträge, Designs und andere Verwaltung.</translation>
    </message>
    <message>
        <source>Groups and their members.</source>
        <translation>Gruppen und ihre Mitglieder.</translation>
    </message>
    <message>
        <source>Hand a user token to a remote</source>
        <translation>Ein Token einer Person an ein Remote geben</translation>
    </message>
    <message>
        <source>Hand an app token to a remote</source>
        <translation>Ein App-Token an ein Remote geben</translation>
    </message>
    <message>
        <source>Import Assets import configuration</source>
        <translation>Assets-Importkonfiguration importieren</translation>
    </message>
    <message>
        <source>Import Assets import configuration in Jira, as far as the acting account may.</source>
        <translation>Assets-Importkonfiguration importieren, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>Import import configuration</source>
        <translation>Importkonfiguration importieren</translation>
    </message>
    <message>
        <source>Import import configuration in Assets, as far as the acting account may.</source>
        <translation>Importkonfiguration importieren, soweit das handelnde Konto es darf (Assets).</translation>
    </message>
    <message>
        <source>Issues a refresh token, so the 3LO app can go on without the person present.</source>
        <translation>Stellt ein Refresh-Token aus, sodass die 3LO-App ohne Anwesenheit der Person weitermachen kann.</translation>
    </message>
    <message>
        <source>Keep access while the person is away</source>
        <translation>Zugriff behalten, während die Person abwesend ist</translation>
    </message>
    <message>
        <source>Manage Confluence settings</source>
        <translation>Confluence-Einstellungen verwalten</translation>
    </message>
    <message>
        <source>Manage Jira configuration</source>
        <translation>Jira-Konfiguration verwalten</translation>
    </message>
    <message>
        <source>Manage Jira data providers</source>
        <translation>Jira-Datenlieferanten verwalten</translation>
    </message>
    <message>
        <source>Manage Jira projects</source>
        <translation>Jira-Projekte verwalten</translation>
    </message>
    <message>
        <source>Manage Jira webhooks</source>
        <translation>Jira-Webhooks verwalten</translation>
    </message>
    <message>
        <source>Manage service customers</source>
        <translation>Servicekunden verwalten</translation>
    </message>
    <message>
        <source>Moderate Confluence content</source>
        <translation>Confluence-Inhalte moderieren</translation>
    </message>
    <message>
        <source>Moderate comments</source>
        <translation>Kommentare moderieren</translation>
    </message>
    <message>
        <source>Moderate comments in Confluence, as far as the acting account may.</source>
        <translation>Kommentare moderieren, soweit das handelnde Konto es darf (Confluence).</translation>
    </message>
    <message>
        <source>Moderate core content</source>
        <translation>Kerninhalte moderieren</translation>
    </message>
    <message>
        <source>Moderate core content in Confluence, as far as the acting account may.</source>
        <translation>Kerninhalte moderieren, soweit das handelnde Konto es darf (Confluence).</translation>
    </message>
    <message>
        <source>Moderation actions on comments.</source>
        <translation>Moderation von Kommentaren.</translation>
    </message>
    <message>
        <source>Moderation actions on content.</source>
        <translation>Moderation von Inhalten.</translation>
    </message>
    <message>
        <source>Objects and schemas of Assets (formerly Insight).</source>
        <translation>Objekte und Schemas von Assets (früher Insight).</translation>
    </message>
    <message>
        <source>Profile of the signed-in person.</source>
        <translation>Profil der angemeldeten Person.</translation>
    </message>
    <message>
        <source>Project administration (Jira, Connect)</source>
        <translation>Projektverwaltung (Jira, Connect)</translation>
    </message>
    <message>
        <source>Projects, issues and what hangs off them: search, attachments, comments, worklogs.</source>
        <translation>Projekte, Vorgänge und was daran hängt: Suche, Anhänge, Kommentare, Arbeitsprotokolle.</translation>
    </message>
    <message>
        <source>Query nodes for assets objects that come from the Atlassian platform through the Teamwork Graph.</source>
        <translation>Knoten über den Teamwork Graph abfragen, die aus der Atlassian-Plattform stammen: Assets-Objekte.</translation>
    </message>
    <message>
        <source>Query nodes for blogposts that come from Confluence through the Teamwork Graph.</source>
        <translation>Knoten über den Teamwork Graph abfragen, die aus Confluence stammen: Blogbeiträge.</translation>
    </message>
    <message>
        <source>Query nodes for boards that come from Jira through the Teamwork Graph.</source>
        <translation>Knoten über den Teamwork Graph abfragen, die aus Jira stammen: Boards.</translation>
    </message>
    <message>
        <source>Query nodes for branches that come from connected third-party tools through the Teamwork Graph.</source>
        <translation>Knoten über den Teamwork Graph abfragen, die aus verbundenen Werkzeugen Dritter stammen: Branches.</translation>
    </message>
    <message>
        <source>Query nodes for builds that come from connected third-party tools through the Teamwork Graph.</source>
        <translation>Knoten über den Teamwork Graph abfragen, die aus verbundenen Werkzeugen Dritter stammen: Builds.</translation>
    </message>
    <message>
        <source>Query nodes for calendar events that come from connected third-party tools through the Teamwork Graph.</source>
        <translation>Knoten über den Teamwork Graph abfragen, die aus verbundenen Werkzeugen Dritter stammen: Kalenderereignisse.</translation>
    </message>
    <message>
        <source>Query nodes for change proposals that come from Focus through the Teamwork Graph.</source>
        <translation>Knoten über den Teamwork Graph abfragen, die aus Focus stammen: Änderungsvorschläge.</translation>
    </message>
    <message>
        <source>Query nodes for comments that come from Confluence through the Teamwork Graph.</source>
        <translation>Knoten über den Teamwork Graph abfragen, die aus Confluence stammen: Kommentare.</translation>
    </message>
    <message>
        <source>Query nodes for comments that come from Loom through the Teamwork Graph.</source>
        <translation>Knoten über den Teamwork Graph abfragen, die aus Loom stammen: Kommentare.</translation>
    </message>
    <message>
        <source>Query nodes for comments that come from connected third-party tools through the Teamwork Graph.</source>
        <translation>Knoten über den Teamwork Graph abfragen, die aus verbundenen Werkzeugen Dritter stammen: Kommentare.</translation>
    </message>
    <message>
        <source>Query nodes for comments that come from the Atlassian platform through the Teamwork Graph.</source>
        <translation>Knoten über den Teamwork Graph abfragen, die aus der Atlassian-Plattform stammen: Kommentare.</translation>
    </message>
    <message>
        <source>Query nodes for commits that come from connected third-party tools through the Teamwork Graph.</source>
        <translation>Knoten über den Teamwork Graph abfragen, die aus verbundenen Werkzeugen Dritter stammen: Commits.</translation>
    </message>
    <message>
        <source>Query nodes for component links that come from Compass through the Teamwork Graph.</source>
        <translation>Knoten über den Teamwork Graph abfragen, die aus Compass stammen: Komponentenlinks.</translation>
    </message>
    <message>
        <source>Query nodes for components that come from Compass through the Teamwork Graph.</source>
        <translation>Knoten über den Teamwork Graph abfragen, die aus Compass stammen: Komponenten.</translation>
    </message>
    <message>
        <source>Query nodes for conversations that come from connected third-party tools through the Teamwork Graph.</source>
        <translation>Knoten über den Teamwork Graph abfragen, die aus verbundenen Werkzeugen Dritter stammen: Unterhaltungen.</translation>
    </message>
    <message>
        <source>Query nodes for customer contacts that come from connected third-party tools through the Teamwork Graph.</source>
        <translation>Knoten über den Teamwork Graph abfragen, die aus verbundenen Werkzeugen Dritter stammen: Kundenkontakte.</translation>
    </message>
    <message>
        <source>Query nodes for customer org categories that come from connected third-party tools through the Teamwork Graph.</source>
        <translation>Knoten über den Teamwork Graph abfragen, die aus verbundenen Werkzeugen Dritter stammen: Kategorien von Kundenorganisationen.</translation>
    </message>
    <message>
        <source>Query nodes for customer orgs that come from connected third-party tools through the Teamwork Graph.</source>
        <translation>Knoten über den Teamwork Graph abfragen, die aus verbundenen Werkzeugen Dritter stammen: Kundenorganisationen.</translation>
    </message>
    <message>
        <source>Query nodes for dashboards that come from connected third-party tools through the Teamwork Graph.</source>
        <translation>Knoten über den Teamwork Graph abfragen, die aus verbundenen Werkzeugen Dritter stammen: Dashboards.</translation>
    </message>
    <message>
        <source>Query nodes for data tables that come from connected third-party tools through the Teamwork Graph.</source>
        <translation>Knoten über den Teamwork Graph abfragen, die aus verbundenen Werkzeugen Dritter stammen: Datentabellen.</translation>
    </message>
    <message>
        <source>Query nodes for databases that come from Confluence through the Teamwork Graph.</source>
        <translation>Knoten über den Teamwork Graph abfragen, die aus Confluence stammen: Datenbanken.</translation>
    </message>
    <message>
        <source>Query nodes for deals that come from connected third-party tools through the Teamwork Graph.</source>
        <translation>Knoten über den Teamwork Graph abfragen, die aus verbundenen Werkzeugen Dritter stammen: Geschäfte.</translation>
    </message>
    <message>
        <source>Query nodes for deployments that come from connected third-party tools through the Teamwork Graph.</source>
        <translation>Knoten über den Teamwork Graph abfragen, die aus verbundenen Werkzeugen Dritter stammen: Bereitstellungen.</translation>
    </message>
    <message>
        <source>Query nodes for designs that come from connected third-party tools through the Teamwork Graph.</source>
        <translation>Knoten über den Teamwork Graph abfragen, die aus verbundenen Werkzeugen Dritter stammen: Designs.</translation>
    </message>
    <message>
        <source>Query nodes for documents that come from connected third-party tools through the Teamwork Graph.</source>
        <translation>Knoten über den Teamwork Graph abfragen, die aus verbundenen Werkzeugen Dritter stammen: Dokumente.</translation>
    </message>
    <message>
        <source>Query nodes for feature flags that come from connected third-party tools through the Teamwork Graph.</source>
        <translation>Knoten über den Teamwork Graph abfragen, die aus verbundenen Werkzeugen Dritter stammen: Feature-Flags.</translation>
    </message>
    <message>
        <source>Query nodes for focus area status updates that come from Focus through the Teamwork Graph.</source>
        <translation>Knoten über den Teamwork Graph abfragen, die aus Focus stammen: Statusmeldungen zu Schwerpunkten.</translation>
    </message>
    <message>
        <source>Query nodes for focus areas that come from Focus through the Teamwork Graph.</source>
        <translation>Knoten über den Teamwork Graph abfragen, die aus Focus stammen: Schwerpunkte.</translation>
    </message>
    <message>
        <source>Query nodes for folders that come from Confluence through the Teamwork Graph.</source>
        <translation>Knoten über den Teamwork Graph abfragen, die aus Confluence stammen: Ordner.</translation>
    </message>
    <message>
        <source>Query nodes for goal updates that come from the Atlassian platform through the Teamwork Graph.</source>
        <translation>Knoten über den Teamwork Graph abfragen, die aus der Atlassian-Plattform stammen: Zielmeldungen.</translation>
    </message>
    <message>
        <source>Query nodes for goals that come from the Atlassian platform through the Teamwork Graph.</source>
        <translation>Knoten über den Teamwork Graph abfragen, die aus der Atlassian-Plattform stammen: Ziele.</translation>
    </message>
    <message>
        <source>Query nodes for issue comments that come from Jira through the Teamwork Graph.</source>
        <translation>Knoten über den Teamwork Graph abfragen, die aus Jira stammen: Kommentare zu Vorgängen.</translation>
    </message>
    <message>
        <source>Query nodes for issue remote links that come from Jira through the Teamwork Graph.</source>
        <translation>Knoten über den Teamwork Graph abfragen, die aus Jira stammen: Remote-Links von Vorgängen.</translation>
    </message>
    <message>
        <source>Query nodes for issue statuses that come from Jira through the Teamwork Graph.</source>
        <translation>Knoten über den Teamwork Graph abfragen, die aus Jira stammen: Vorgangsstatus.</translation>
    </message>
    <message>
        <source>Query nodes for issue worklogs that come from Jira through the Teamwork Graph.</source>
        <translation>Knoten über den Teamwork Graph abfragen, die aus Jira stammen: Arbeitsprotokolle von Vorgängen.</translation>
    </message>
    <message>
        <source>Query nodes for issues that come from Jira through the Teamwork Graph.</source>
        <translation>Knoten über den Teamwork Graph abfragen, die aus Jira stammen: Vorgänge.</translation>
    </message>
    <message>
        <source>Query nodes for meeting recurrences that come from Loom through the Teamwork Graph.</source>
        <translation>Knoten über den Teamwork Graph abfragen, die aus Loom stammen: Besprechungsserien.</translation>
    </message>
    <message>
        <source>Query nodes for meetings that come from Loom through the Teamwork Graph.</source>
        <translation>Knoten über den Teamwork Graph abfragen, die aus Loom stammen: Besprechungen.</translation>
    </message>
    <message>
        <source>Query nodes for messages that come from connected third-party tools through the Teamwork Graph.</source>
        <translation>Knoten über den Teamwork Graph abfragen, die aus verbundenen Werkzeugen Dritter stammen: Nachrichten.</translation>
    </message>
    <message>
        <source>Query nodes for organisations that come from connected third-party tools through the Teamwork Graph.</source>
        <translation>Knoten über den Teamwork Graph abfragen, die aus verbundenen Werkzeugen Dritter stammen: Organisationen.</translation>
    </message>
    <message>
        <source>Query nodes for pages that come from Confluence through the Teamwork Graph.</source>
        <translation>Knoten über den Teamwork Graph abfragen, die aus Confluence stammen: Seiten.</translation>
    </message>
    <message>
        <source>Query nodes for positions that come from Talent through the Teamwork Graph.</source>
        <translation>Knoten über den Teamwork Graph abfragen, die aus Talent stammen: Stellen.</translation>
    </message>
    <message>
        <source>Query nodes for positions that come from connected third-party tools through the Teamwork Graph.</source>
        <translation>Knoten über den Teamwork Graph abfragen, die aus verbundenen Werkzeugen Dritter stammen: Stellen.</translation>
    </message>
    <message>
        <source>Query nodes for priorities that come from Jira through the Teamwork Graph.</source>
        <translation>Knoten über den Teamwork Graph abfragen, die aus Jira stammen: Prioritäten.</translation>
    </message>
    <message>
        <source>Query nodes for project updates that come from the Atlassian platform through the Teamwork Graph.</source>
        <translation>Knoten über den Teamwork Graph abfragen, die aus der Atlassian-Plattform stammen: Projektmeldungen.</translation>
    </message>
    <message>
        <source>Query nodes for projects that come from Jira through the Teamwork Graph.</source>
        <translation>Knoten über den Teamwork Graph abfragen, die aus Jira stammen: Projekte.</translation>
    </message>
    <message>
        <source>Query nodes for projects that come from connected third-party tools through the Teamwork Graph.</source>
        <translation>Knoten über den Teamwork Graph abfragen, die aus verbundenen Werkzeugen Dritter stammen: Projekte.</translation>
    </message>
    <message>
        <source>Query nodes for projects that come from the Atlassian platform through the Teamwork Graph.</source>
        <translation>Knoten über den Teamwork Graph abfragen, die aus der Atlassian-Plattform stammen: Projekte.</translation>
    </message>
    <message>
        <source>Query nodes for pull requests that come from connected third-party tools through the Teamwork Graph.</source>
        <translation>Knoten über den Teamwork Graph abfragen, die aus verbundenen Werkzeugen Dritter stammen: Pull-Requests.</translation>
    </message>
    <message>
        <source>Query nodes for remote links that come from connected third-party tools through the Teamwork Graph.</source>
        <translation>Knoten über den Teamwork Graph abfragen, die aus verbundenen Werkzeugen Dritter stammen: Remote-Links.</translation>
    </message>
    <message>
        <source>Query nodes for repositories that come from connected third-party tools through the Teamwork Graph.</source>
        <translation>Knoten über den Teamwork Graph abfragen, die aus verbundenen Werkzeugen Dritter stammen: Repositorys.</translation>
    </message>
    <message>
        <source>Query nodes for scorecards that come from Compass through the Teamwork Graph.</source>
        <translation>Knoten über den Teamwork Graph abfragen, die aus Compass stammen: Scorecards.</translation>
    </message>
    <message>
        <source>Query nodes for services that come from connected third-party tools through the Teamwork Graph.</source>
        <translation>Knoten über den Teamwork Graph abfragen, die aus verbundenen Werkzeugen Dritter stammen: Services.</translation>
    </message>
    <message>
        <source>Query nodes for spaces that come from Confluence through the Teamwork Graph.</source>
        <translation>Knoten über den Teamwork Graph abfragen, die aus Confluence stammen: Bereiche.</translation>
    </message>
    <message>
        <source>Query nodes for spaces that come from Loom through the Teamwork Graph.</source>
        <translation>Knoten über den Teamwork Graph abfragen, die aus Loom stammen: Bereiche.</translation>
    </message>
    <message>
        <source>Query nodes for spaces that come from connected third-party tools through the Teamwork Graph.</source>
        <translation>Knoten über den Teamwork Graph abfragen, die aus verbundenen Werkzeugen Dritter stammen: Bereiche.</translation>
    </message>
    <message>
        <source>Query nodes for sprints that come from Jira through the Teamwork Graph.</source>
        <translation>Knoten über den Teamwork Graph abfragen, die aus Jira stammen: Sprints.</translation>
    </message>
    <message>
        <source>Query nodes for tags that come from the Atlassian platform through the Teamwork Graph.</source>
        <translation>Knoten über den Teamwork Graph abfragen, die aus der Atlassian-Plattform stammen: Tags.</translation>
    </message>
    <message>
        <source>Query nodes for team types that come from the Atlassian platform through the Teamwork Graph.</source>
        <translation>Knoten über den Teamwork Graph abfragen, die aus der Atlassian-Plattform stammen: Teamtypen.</translation>
    </message>
    <message>
        <source>Query nodes for teams that come from Opsgenie through the Teamwork Graph.</source>
        <translation>Knoten über den Teamwork Graph abfragen, die aus Opsgenie stammen: Teams.</translation>
    </message>
    <message>
        <source>Query nodes for teams that come from the Atlassian platform through the Teamwork Graph.</source>
        <translation>Knoten über den Teamwork Graph abfragen, die aus der Atlassian-Plattform stammen: Teams.</translation>
    </message>
    <message>
        <source>Query nodes for users that come from the Atlassian platform through the Teamwork Graph.</source>
        <translation>Knoten über den Teamwork Graph abfragen, die aus der Atlassian-Plattform stammen: Benutzer.</translation>
    </message>
    <message>
        <source>Query nodes for versions that come from Jira through the Teamwork Graph.</source>
        <translation>Knoten über den Teamwork Graph abfragen, die aus Jira stammen: Versionen.</translation>
    </message>
    <message>
        <source>Query nodes for videos that come from Loom through the Teamwork Graph.</source>
        <translation>Knoten über den Teamwork Graph abfragen, die aus Loom stammen: Videos.</translation>
    </message>
    <message>
        <source>Query nodes for videos that come from connected third-party tools through the Teamwork Graph.</source>
        <translation>Knoten über den Teamwork Graph abfragen, die aus verbundenen Werkzeugen Dritter stammen: Videos.</translation>
    </message>
    <message>
        <source>Query nodes for vulnerabilities that come from connected third-party tools through the Teamwork Graph.</source>
        <translation>Knoten über den Teamwork Graph abfragen, die aus verbundenen Werkzeugen Dritter stammen: Schwachstellen.</translation>
    </message>
    <message>
        <source>Query nodes for whiteboards that come from Confluence through the Teamwork Graph.</source>
        <translation>Knoten über den Teamwork Graph abfragen, die aus Confluence stammen: Whiteboards.</translation>
    </message>
    <message>
        <source>Query nodes for work items that come from connected third-party tools through the Teamwork Graph.</source>
        <translation>Knoten über den Teamwork Graph abfragen, die aus verbundenen Werkzeugen Dritter stammen: Arbeitselemente.</translation>
    </message>
    <message>
        <source>Query nodes for workers that come from Talent through the Teamwork Graph.</source>
        <translation>Knoten über den Teamwork Graph abfragen, die aus Talent stammen: Arbeitskräfte.</translation>
    </message>
    <message>
        <source>Query nodes for workers that come from connected third-party tools through the Teamwork Graph.</source>
        <translation>Knoten über den Teamwork Graph abfragen, die aus verbundenen Werkzeugen Dritter stammen: Arbeitskräfte.</translation>
    </message>
    <message>
        <source>Read (Confluence, Connect)</source>
        <translation>Lesen (Confluence, Connect)</translation>
    </message>
    <message>
        <source>Read (Jira, Connect)</source>
        <translation>Lesen (Jira, Connect)</translation>
    </message>
    <message>
        <source>Read the key-value properties that apps keep on content.</source>
        <translation>Die Schlüssel-Wert-Properties lesen, die Apps an Inhalten halten.</translation>
    </message>
    <message>
        <source>Redact issues</source>
        <translation>Vorgänge schwärzen</translation>
    </message>
    <message>
        <source>Redact issues in Jira, as far as the acting account may.</source>
        <translation>Vorgänge schwärzen, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>Register, read and remove dynamic webhooks of the app.</source>
        <translation>Dynamische Webhooks der App registrieren, lesen und entfernen.</translation>
    </message>
    <message>
        <source>Report stored personal data</source>
        <translation>Gespeicherte personenbezogene Daten melden</translation>
    </message>
    <message>
        <source>Run content searches (CQL) and see the matches.</source>
        <translation>Inhalte suchen (CQL) und die Treffer sehen.</translation>
    </message>
    <message>
        <source>Search Confluence</source>
        <translation>Confluence durchsuchen</translation>
    </message>
    <message>
        <source>Search confluence</source>
        <translation>Confluence durchsuchen</translation>
    </message>
    <message>
        <source>Search confluence in the agent interface, as far as the acting account may.</source>
        <translation>Confluence durchsuchen, soweit das handelnde Konto es darf (Agent-Schnittstelle).</translation>
    </message>
    <message>
        <source>Search jira</source>
        <translation>Jira durchsuchen</translation>
    </message>
    <message>
        <source>Search jira in the agent interface, as far as the acting account may.</source>
        <translation>Jira durchsuchen, soweit das handelnde Konto es darf (Agent-Schnittstelle).</translation>
    </message>
    <message>
        <source>See Assets objects</source>
        <translation>Assets-Objekte ansehen</translation>
    </message>
    <message>
        <source>See Confluence users</source>
        <translation>Confluence-Benutzer ansehen</translation>
    </message>
    <message>
        <source>See Jira users</source>
        <translation>Jira-Benutzer ansehen</translation>
    </message>
    <message>
        <source>See Jira work</source>
        <translation>Jira-Arbeit ansehen</translation>
    </message>
    <message>
        <source>See account details</source>
        <translation>Kontodetails ansehen</translation>
    </message>
    <message>
        <source>See all Confluence content</source>
        <translation>Alle Confluence-Inhalte ansehen</translation>
    </message>
    <message>
        <source>See content properties</source>
        <translation>Inhalts-Properties ansehen</translation>
    </message>
    <message>
        <source>See content summaries</source>
        <translation>Inhaltsübersichten ansehen</translation>
    </message>
    <message>
        <source>See e-mail addresses (Confluence, Connect)</source>
        <translation>E-Mail-Adressen ansehen (Confluence, Connect)</translation>
    </message>
    <message>
        <source>See e-mail addresses (Jira, Connect)</source>
        <translation>E-Mail-Adressen ansehen (Jira, Connect)</translation>
    </message>
    <message>
        <source>See service requests</source>
        <translation>Serviceanfragen ansehen</translation>
    </message>
    <message>
        <source>See space summaries</source>
        <translation>Bereichsübersichten ansehen</translation>
    </message>
    <message>
        <source>See the own profile</source>
        <translation>Das eigene Profil ansehen</translation>
    </message>
    <message>
        <source>See user groups</source>
        <translation>Benutzergruppen ansehen</translation>
    </message>
    <message>
        <source>Send app notifications</source>
        <translation>App-Benachrichtigungen senden</translation>
    </message>
    <message>
        <source>Send app notifications in Confluence, as far as the acting account may.</source>
        <translation>App-Benachrichtigungen senden, soweit das handelnde Konto es darf (Confluence).</translation>
    </message>
    <message>
        <source>Send app notifications in Jira, as far as the acting account may.</source>
        <translation>App-Benachrichtigungen senden, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>Send notifications</source>
        <translation>Benachrichtigungen senden</translation>
    </message>
    <message>
        <source>Send notifications in Jira, as far as the acting account may.</source>
        <translation>Benachrichtigungen senden, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>Site-wide Jira administration: schemes, workflows, custom fields, project creation and the like.</source>
        <translation>Jira-Verwaltung für die ganze Site: Schemas, Workflows, eigene Felder, Anlegen von Projekten und Ähnliches.</translation>
    </message>
    <message>
        <source>Space administration (Confluence, Connect)</source>
        <translation>Bereichsverwaltung (Confluence, Connect)</translation>
    </message>
    <message>
        <source>The Connect scope ACCESS_EMAIL_ADDRESSES carried into a Forge manifest for Confluence; it keeps the Connect meaning and the Connect implication chain.</source>
        <translation>Der Connect-Scope ACCESS_EMAIL_ADDRESSES, übernommen in ein Forge-Manifest für Confluence; er behält seine Bedeutung und seine Rangfolge aus Connect.</translation>
    </message>
    <message>
        <source>The Connect scope ACCESS_EMAIL_ADDRESSES carried into a Forge manifest for Jira; it keeps the Connect meaning and the Connect implication chain.</source>
        <translation>Der Connect-Scope ACCESS_EMAIL_ADDRESSES, übernommen in ein Forge-Manifest für Jira; er behält seine Bedeutung und seine Rangfolge aus Connect.</translation>
    </message>
    <message>
        <source>The Connect scope ACT_AS_USER carried into a Forge manifest for Confluence; it keeps the Connect meaning and the Connect implication chain.</source>
        <translation>Der Connect-Scope ACT_AS_USER, übernommen in ein Forge-Manifest für Confluence; er behält seine Bedeutung und seine Rangfolge aus Connect.</translation>
    </message>
    <message>
        <source>The Connect scope ACT_AS_USER carried into a Forge manifest for Jira; it keeps the Connect meaning and the Connect implication chain.</source>
        <translation>Der Connect-Scope ACT_AS_USER, übernommen in ein Forge-Manifest für Jira; er behält seine Bedeutung und seine Rangfolge aus Connect.</translation>
    </message>
    <message>
        <source>The Connect scope ADMIN carried into a Forge manifest for Confluence; it keeps the Connect meaning and the Connect implication chain.</source>
        <translation>Der Connect-Scope ADMIN, übernommen in ein Forge-Manifest für Confluence; er behält seine Bedeutung und seine Rangfolge aus Connect.</translation>
    </message>
    <message>
        <source>The Connect scope ADMIN carried into a Forge manifest for Jira; it keeps the Connect meaning and the Connect implication chain.</source>
        <translation>Der Connect-Scope ADMIN, übernommen in ein Forge-Manifest für Jira; er behält seine Bedeutung und seine Rangfolge aus Connect.</translation>
    </message>
    <message>
        <source>The Connect scope DELETE carried into a Forge manifest for Confluence; it keeps the Connect meaning and the Connect implication chain.</source>
        <translation>Der Connect-Scope DELETE, übernommen in ein Forge-Manifest für Confluence; er behält seine Bedeutung und seine Rangfolge aus Connect.</translation>
    </message>
    <message>
        <source>The Connect scope DELETE carried into a Forge manifest for Jira; it keeps the Connect meaning and the Connect implication chain.</source>
        <translation>Der Connect-Scope DELETE, übernommen in ein Forge-Manifest für Jira; er behält seine Bedeutung und seine Rangfolge aus Connect.</translation>
    </message>
    <message>
        <source>The Connect scope PROJECT_ADMIN carried into a Forge manifest for Jira; it keeps the Connect meaning and the Connect implication chain.</source>
        <translation>Der Connect-Scope PROJECT_ADMIN, übernommen in ein Forge-Manifest für Jira; er behält seine Bedeutung und seine Rangfolge aus Connect.</translation>
    </message>
    <message>
        <source>The Connect scope READ carried into a Forge manifest for Confluence; it keeps the Connect meaning and the Connect implication chain.</source>
        <translation>Der Connect-Scope READ, übernommen in ein Forge-Manifest für Confluence; er behält seine Bedeutung und seine Rangfolge aus Connect.</translation>
    </message>
    <message>
        <source>The Connect scope READ carried into a Forge manifest for Jira; it keeps the Connect meaning and the Connect implication chain.</source>
        <translation>Der Connect-Scope READ, übernommen in ein Forge-Manifest für Jira; er behält seine Bedeutung und seine Rangfolge aus Connect.</translation>
    </message>
    <message>
        <source>The Connect scope SPACE_ADMIN carried into a Forge manifest for Confluence; it keeps the Connect meaning and the Connect implication chain.</source>
        <translation>Der Connect-Scope SPACE_ADMIN, übernommen in ein Forge-Manifest für Confluence; er behält seine Bedeutung und seine Rangfolge aus Connect.</translation>
    </message>
    <message>
        <source>The Connect scope WRITE carried into a Forge manifest for Confluence; it keeps the Connect meaning and the Connect implication chain.</source>
        <translation>Der Connect-Scope WRITE, übernommen in ein Forge-Manifest für Confluence; er behält seine Bedeutung und seine Rangfolge aus Connect.</translation>
    </message>
    <message>
        <source>The Connect scope WRITE carried into a Forge manifest for Jira; it keeps the Connect meaning and the Connect implication chain.</source>
        <translation>Der Connect-Scope WRITE, übernommen in ein Forge-Manifest für Jira; er behält seine Bedeutung und seine Rangfolge aus Connect.</translation>
    </message>
    <message>
        <source>Upload files</source>
        <translation>Dateien hochladen</translation>
    </message>
    <message>
        <source>Use Forge hosted storage</source>
        <translation>Von Forge betriebenen Speicher verwenden</translation>
    </message>
    <message>
        <source>Use the privacy API to tell which accounts the app keeps personal data about.</source>
        <translation>Über die Datenschutz-API melden, über welche Konten die App personenbezogene Daten hält.</translation>
    </message>
    <message>
        <source>User details in Confluence the acting account may see.</source>
        <translation>Benutzerdetails in Confluence, die das handelnde Konto sehen darf.</translation>
    </message>
    <message>
        <source>User profiles the acting account may see: names, avatars and, where profile visibility allows, e-mail addresses.</source>
        <translation>Benutzerprofile, die das handelnde Konto sehen darf: Namen, Avatare und, wo die Sichtbarkeit des Profils es erlaubt, E-Mail-Adressen.</translation>
    </message>
    <message>
        <source>Validate jql</source>
        <translation>JQL prüfen</translation>
    </message>
    <message>
        <source>Validate jql in Jira, as far as the acting account may.</source>
        <translation>JQL prüfen, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>View Assets attributes</source>
        <translation>Assets-Attribute ansehen</translation>
    </message>
    <message>
        <source>View Assets attributes in Jira, as far as the acting account may.</source>
        <translation>Assets-Attribute ansehen, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>View Assets configs</source>
        <translation>Assets-Konfigurationen ansehen</translation>
    </message>
    <message>
        <source>View Assets configs in Jira, as far as the acting account may.</source>
        <translation>Assets-Konfigurationen ansehen, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>View Assets icons</source>
        <translation>Assets-Symbole ansehen</translation>
    </message>
    <message>
        <source>View Assets icons in Jira, as far as the acting account may.</source>
        <translation>Assets-Symbole ansehen, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>View Assets objects</source>
        <translation>Assets-Objekte ansehen</translation>
    </message>
    <message>
        <source>View Assets objects in Jira, as far as the acting account may.</source>
        <translation>Assets-Objekte ansehen, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>View Assets schemas</source>
        <translation>Assets-Schemas ansehen</translation>
    </message>
    <message>
        <source>View Assets schemas in Jira, as far as the acting account may.</source>
        <translation>Assets-Schemas ansehen, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>View Assets types</source>
        <translation>Assets-Typen ansehen</translation>
    </message>
    <message>
        <source>View Assets types in Jira, as far as the acting account may.</source>
        <translation>Assets-Typen ansehen, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>View accounts</source>
        <translation>Konten ansehen</translation>
    </message>
    <message>
        <source>View accounts in backup and restore, as far as the acting account may.</source>
        <translation>Konten ansehen, soweit das handelnde Konto es darf (Sicherung und Wiederherstellung).</translation>
    </message>
    <message>
        <source>View airtrack objects</source>
        <translation>Airtrack-Objekte ansehen</translation>
    </message>
    <message>
        <source>View airtrack objects in Jira, as far as the acting account may.</source>
        <translation>Airtrack-Objekte ansehen, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>View analytics content</source>
        <translation>Analyseinhalte ansehen</translation>
    </message>
    <message>
        <source>View analytics content in Confluence, as far as the acting account may.</source>
        <translation>Analyseinhalte ansehen, soweit das handelnde Konto es darf (Confluence).</translation>
    </message>
    <message>
        <source>View app data</source>
        <translation>App-Daten ansehen</translation>
    </message>
    <message>
        <source>View app data in Confluence, as far as the acting account may.</source>
        <translation>App-Daten ansehen, soweit das handelnde Konto es darf (Confluence).</translation>
    </message>
    <message>
        <source>View app data in Jira, as far as the acting account may.</source>
        <translation>App-Daten ansehen, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>View app global channels</source>
        <translation>Globale App-Kanäle ansehen</translation>
    </message>
    <message>
        <source>View app global channels in Forge realtime, as far as the acting account may.</source>
        <translation>Globale App-Kanäle ansehen, soweit das handelnde Konto es darf (Forge realtime).</translation>
    </message>
    <message>
        <source>View app notifications</source>
        <translation>App-Benachrichtigungen ansehen</translation>
    </message>
    <message>
        <source>View app notifications in Confluence, as far as the acting account may.</source>
        <translation>App-Benachrichtigungen ansehen, soweit das handelnde Konto es darf (Confluence).</translation>
    </message>
    <message>
        <source>View app notifications in Jira, as far as the acting account may.</source>
        <translation>App-Benachrichtigungen ansehen, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>View application roles</source>
        <translation>Anwendungsrollen ansehen</translation>
    </message>
    <message>
        <source>View application roles in Jira, as far as the acting account may.</source>
        <translation>Anwendungsrollen ansehen, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>View artifacts</source>
        <translation>Artefakte ansehen</translation>
    </message>
    <message>
        <source>View artifacts in artifacts, as far as the acting account may.</source>
        <translation>Artefakte ansehen, soweit das handelnde Konto es darf (Artefakte).</translation>
    </message>
    <message>
        <source>View assets objects in the Teamwork Graph</source>
        <translation>Assets-Objekte im Teamwork Graph ansehen</translation>
    </message>
    <message>
        <source>View attachments</source>
        <translation>Anhänge ansehen</translation>
    </message>
    <message>
        <source>View attachments in Confluence, as far as the acting account may.</source>
        <translation>Anhänge ansehen, soweit das handelnde Konto es darf (Confluence).</translation>
    </message>
    <message>
        <source>View attachments in Jira, as far as the acting account may.</source>
        <translation>Anhänge ansehen, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>View audit logs</source>
        <translation>Audit-Protokolle ansehen</translation>
    </message>
    <message>
        <source>View audit logs in Confluence, as far as the acting account may.</source>
        <translation>Audit-Protokolle ansehen, soweit das handelnde Konto es darf (Confluence).</translation>
    </message>
    <message>
        <source>View audit logs in Jira, as far as the acting account may.</source>
        <translation>Audit-Protokolle ansehen, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>View avatars</source>
        <translation>Avatare ansehen</translation>
    </message>
    <message>
        <source>View avatars in Jira, as far as the acting account may.</source>
        <translation>Avatare ansehen, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>View backups</source>
        <translation>Sicherungen ansehen</translation>
    </message>
    <message>
        <source>View backups in backup and restore, as far as the acting account may.</source>
        <translation>Sicherungen ansehen, soweit das handelnde Konto es darf (Sicherung und Wiederherstellung).</translation>
    </message>
    <message>
        <source>View blogposts</source>
        <translation>Blogbeiträge ansehen</translation>
    </message>
    <message>
        <source>View blogposts in Confluence, as far as the acting account may.</source>
        <translation>Blogbeiträge ansehen, soweit das handelnde Konto es darf (Confluence).</translation>
    </message>
    <message>
        <source>View blogposts in the Teamwork Graph</source>
        <translation>Blogbeiträge im Teamwork Graph ansehen</translation>
    </message>
    <message>
        <source>View board scope admins</source>
        <translation>Admins von Boardumfängen ansehen</translation>
    </message>
    <message>
        <source>View board scope admins in Jira Software, as far as the acting account may.</source>
        <translation>Admins von Boardumfängen ansehen, soweit das handelnde Konto es darf (Jira Software).</translation>
    </message>
    <message>
        <source>View board scopes</source>
        <translation>Boardumfänge ansehen</translation>
    </message>
    <message>
        <source>View board scopes in Jira Software, as far as the acting account may.</source>
        <translation>Boardumfänge ansehen, soweit das handelnde Konto es darf (Jira Software).</translation>
    </message>
    <message>
        <source>View boards in the Teamwork Graph</source>
        <translation>Boards im Teamwork Graph ansehen</translation>
    </message>
    <message>
        <source>View branches in the Teamwork Graph</source>
        <translation>Branches im Teamwork Graph ansehen</translation>
    </message>
    <message>
        <source>View build information</source>
        <translation>Build-Informationen ansehen</translation>
    </message>
    <message>
        <source>View build information in Jira, as far as the acting account may.</source>
        <translation>Build-Informationen ansehen, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>View builds</source>
        <translation>Builds ansehen</translation>
    </message>
    <message>
        <source>View builds in Jira Software, as far as the acting account may.</source>
        <translation>Builds ansehen, soweit das handelnde Konto es darf (Jira Software).</translation>
    </message>
    <message>
        <source>View builds in the Teamwork Graph</source>
        <translation>Builds im Teamwork Graph ansehen</translation>
    </message>
    <message>
        <source>View calendar events in the Teamwork Graph</source>
        <translation>Kalenderereignisse im Teamwork Graph ansehen</translation>
    </message>
    <message>
        <source>View calendar information</source>
        <translation>Kalenderinformationen ansehen</translation>
    </message>
    <message>
        <source>View calendar information in Jira, as far as the acting account may.</source>
        <translation>Kalenderinformationen ansehen, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>View change proposals in the Teamwork Graph</source>
        <translation>Änderungsvorschläge im Teamwork Graph ansehen</translation>
    </message>
    <message>
        <source>View chats</source>
        <translation>Chats ansehen</translation>
    </message>
    <message>
        <source>View chats in Rovo, as far as the acting account may.</source>
        <translation>Chats ansehen, soweit das handelnde Konto es darf (Rovo).</translation>
    </message>
    <message>
        <source>View comment information</source>
        <translation>Kommentarinformationen ansehen</translation>
    </message>
    <message>
        <source>View comment information in Jira, as far as the acting account may.</source>
        <translation>Kommentarinformationen ansehen, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>View comment properties</source>
        <translation>Kommentar-Properties ansehen</translation>
    </message>
    <message>
        <source>View comment properties in Jira, as far as the acting account may.</source>
        <translation>Kommentar-Properties ansehen, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>View comments</source>
        <translation>Kommentare ansehen</translation>
    </message>
    <message>
        <source>View comments in Confluence, as far as the acting account may.</source>
        <translation>Kommentare ansehen, soweit das handelnde Konto es darf (Confluence).</translation>
    </message>
    <message>
        <source>View comments in Jira, as far as the acting account may.</source>
        <translation>Kommentare ansehen, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>View comments in the Teamwork Graph</source>
        <translation>Kommentare im Teamwork Graph ansehen</translation>
    </message>
    <message>
        <source>View commits in the Teamwork Graph</source>
        <translation>Commits im Teamwork Graph ansehen</translation>
    </message>
    <message>
        <source>View component links in the Teamwork Graph</source>
        <translation>Komponentenlinks im Teamwork Graph ansehen</translation>
    </message>
    <message>
        <source>View components</source>
        <translation>Komponenten ansehen</translation>
    </message>
    <message>
        <source>View components in Compass, as far as the acting account may.</source>
        <translation>Komponenten ansehen, soweit das handelnde Konto es darf (Compass).</translation>
    </message>
    <message>
        <source>View components in the Teamwork Graph</source>
        <translation>Komponenten im Teamwork Graph ansehen</translation>
    </message>
    <message>
        <source>View configuration</source>
        <translation>Konfiguration ansehen</translation>
    </message>
    <message>
        <source>View configuration in Confluence, as far as the acting account may.</source>
        <translation>Konfiguration ansehen, soweit das handelnde Konto es darf (Confluence).</translation>
    </message>
    <message>
        <source>View confluence</source>
        <translation>Confluence ansehen</translation>
    </message>
    <message>
        <source>View confluence in the agent interface, as far as the acting account may.</source>
        <translation>Confluence ansehen, soweit das handelnde Konto es darf (Agent-Schnittstelle).</translation>
    </message>
    <message>
        <source>View content</source>
        <translation>Inhalte ansehen</translation>
    </message>
    <message>
        <source>View content details</source>
        <translation>Inhaltsdetails ansehen</translation>
    </message>
    <message>
        <source>View content details in Confluence, as far as the acting account may.</source>
        <translation>Inhaltsdetails ansehen, soweit das handelnde Konto es darf (Confluence).</translation>
    </message>
    <message>
        <source>View content in Confluence, as far as the acting account may.</source>
        <translation>Inhalte ansehen, soweit das handelnde Konto es darf (Confluence).</translation>
    </message>
    <message>
        <source>View content metadata</source>
        <translation>Inhaltsmetadaten ansehen</translation>
    </message>
    <message>
        <source>View content metadata in Confluence, as far as the acting account may.</source>
        <translation>Inhaltsmetadaten ansehen, soweit das handelnde Konto es darf (Confluence).</translation>
    </message>
    <message>
        <source>View content permissions</source>
        <translation>Inhaltsberechtigungen ansehen</translation>
    </message>
    <message>
        <source>View content permissions in Confluence, as far as the acting account may.</source>
        <translation>Inhaltsberechtigungen ansehen, soweit das handelnde Konto es darf (Confluence).</translation>
    </message>
    <message>
        <source>View content properties</source>
        <translation>Inhalts-Properties ansehen</translation>
    </message>
    <message>
        <source>View content properties in Confluence, as far as the acting account may.</source>
        <translation>Inhalts-Properties ansehen, soweit das handelnde Konto es darf (Confluence).</translation>
    </message>
    <message>
        <source>View content restrictions</source>
        <translation>Inhaltsbeschränkungen ansehen</translation>
    </message>
    <message>
        <source>View content restrictions in Confluence, as far as the acting account may.</source>
        <translation>Inhaltsbeschränkungen ansehen, soweit das handelnde Konto es darf (Confluence).</translation>
    </message>
    <message>
        <source>View contributions</source>
        <translation>Beiträge ansehen</translation>
    </message>
    <message>
        <source>View contributions in capacity planning, as far as the acting account may.</source>
        <translation>Beiträge ansehen, soweit das handelnde Konto es darf (Kapazitätsplanung).</translation>
    </message>
    <message>
        <source>View contributor work associations</source>
        <translation>Arbeitszuordnungen von Beitragenden ansehen</translation>
    </message>
    <message>
        <source>View contributor work associations in capacity planning, as far as the acting account may.</source>
        <translation>Arbeitszuordnungen von Beitragenden ansehen, soweit das handelnde Konto es darf (Kapazitätsplanung).</translation>
    </message>
    <message>
        <source>View conversation information</source>
        <translation>Unterhaltungsinformationen ansehen</translation>
    </message>
    <message>
        <source>View conversation information in Jira, as far as the acting account may.</source>
        <translation>Unterhaltungsinformationen ansehen, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>View conversations in the Teamwork Graph</source>
        <translation>Unterhaltungen im Teamwork Graph ansehen</translation>
    </message>
    <message>
        <source>View custom content</source>
        <translation>Eigene Inhaltstypen ansehen</translation>
    </message>
    <message>
        <source>View custom content in Confluence, as far as the acting account may.</source>
        <translation>Eigene Inhaltstypen ansehen, soweit das handelnde Konto es darf (Confluence).</translation>
    </message>
    <message>
        <source>View custom field contextual configuration</source>
        <translation>Kontextkonfiguration eigener Felder ansehen</translation>
    </message>
    <message>
        <source>View custom field contextual configuration in Jira, as far as the acting account may.</source>
        <translation>Kontextkonfiguration eigener Felder ansehen, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>View customer contacts in the Teamwork Graph</source>
        <translation>Kundenkontakte im Teamwork Graph ansehen</translation>
    </message>
    <message>
        <source>View customer detail fields</source>
        <translation>Detailfelder von Kunden ansehen</translation>
    </message>
    <message>
        <source>View customer detail fields in Jira Service Management, as far as the acting account may.</source>
        <translation>Detailfelder von Kunden ansehen, soweit das handelnde Konto es darf (Jira Service Management).</translation>
    </message>
    <message>
        <source>View customer details</source>
        <translation>Kundendetails ansehen</translation>
    </message>
    <message>
        <source>View customer details in Jira Service Management, as far as the acting account may.</source>
        <translation>Kundendetails ansehen, soweit das handelnde Konto es darf (Jira Service Management).</translation>
    </message>
    <message>
        <source>View customer entitlements</source>
        <translation>Kundenansprüche ansehen</translation>
    </message>
    <message>
        <source>View customer entitlements in Jira Service Management, as far as the acting account may.</source>
        <translation>Kundenansprüche ansehen, soweit das handelnde Konto es darf (Jira Service Management).</translation>
    </message>
    <message>
        <source>View customer org categories in the Teamwork Graph</source>
        <translation>Kategorien von Kundenorganisationen im Teamwork Graph ansehen</translation>
    </message>
    <message>
        <source>View customer orgs</source>
        <translation>Kundenorganisationen ansehen</translation>
    </message>
    <message>
        <source>View customer orgs in Jira, as far as the acting account may.</source>
        <translation>Kundenorganisationen ansehen, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>View customer orgs in the Teamwork Graph</source>
        <translation>Kundenorganisationen im Teamwork Graph ansehen</translation>
    </message>
    <message>
        <source>View customer profiles</source>
        <translation>Kundenprofile ansehen</translation>
    </message>
    <message>
        <source>View customer profiles in Jira Service Management, as far as the acting account may.</source>
        <translation>Kundenprofile ansehen, soweit das handelnde Konto es darf (Jira Service Management).</translation>
    </message>
    <message>
        <source>View customers</source>
        <translation>Kunden ansehen</translation>
    </message>
    <message>
        <source>View customers in Jira Service Management, as far as the acting account may.</source>
        <translation>Kunden ansehen, soweit das handelnde Konto es darf (Jira Service Management).</translation>
    </message>
    <message>
        <source>View dashboard properties</source>
        <translation>Dashboard-Properties ansehen</translation>
    </message>
    <message>
        <source>View dashboard properties in Jira, as far as the acting account may.</source>
        <translation>Dashboard-Properties ansehen, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>View dashboards</source>
        <translation>Dashboards ansehen</translation>
    </message>
    <message>
        <source>View dashboards in Jira, as far as the acting account may.</source>
        <translation>Dashboards ansehen, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>View dashboards in the Teamwork Graph</source>
        <translation>Dashboards im Teamwork Graph ansehen</translation>
    </message>
    <message>
        <source>View data tables in the Teamwork Graph</source>
        <translation>Datentabellen im Teamwork Graph ansehen</translation>
    </message>
    <message>
        <source>View databases</source>
        <translation>Datenbanken ansehen</translation>
    </message>
    <message>
        <source>View databases in Confluence, as far as the acting account may.</source>
        <translation>Datenbanken ansehen, soweit das handelnde Konto es darf (Confluence).</translation>
    </message>
    <message>
        <source>View databases in the Teamwork Graph</source>
        <translation>Datenbanken im Teamwork Graph ansehen</translation>
    </message>
    <message>
        <source>View deal information</source>
        <translation>Geschäftsinformationen ansehen</translation>
    </message>
    <message>
        <source>View deal information in Jira, as far as the acting account may.</source>
        <translation>Geschäftsinformationen ansehen, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>View deals in the Teamwork Graph</source>
        <translation>Geschäfte im Teamwork Graph ansehen</translation>
    </message>
    <message>
        <source>View deployment information</source>
        <translation>Bereitstellungsinformationen ansehen</translation>
    </message>
    <message>
        <source>View deployment information in Jira, as far as the acting account may.</source>
        <translation>Bereitstellungsinformationen ansehen, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>View deployments</source>
        <translation>Bereitstellungen ansehen</translation>
    </message>
    <message>
        <source>View deployments in Jira Software, as far as the acting account may.</source>
        <translation>Bereitstellungen ansehen, soweit das handelnde Konto es darf (Jira Software).</translation>
    </message>
    <message>
        <source>View deployments in the Teamwork Graph</source>
        <translation>Bereitstellungen im Teamwork Graph ansehen</translation>
    </message>
    <message>
        <source>View designs</source>
        <translation>Designs ansehen</translation>
    </message>
    <message>
        <source>View designs in Jira, as far as the acting account may.</source>
        <translation>Designs ansehen, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>View designs in the Teamwork Graph</source>
        <translation>Designs im Teamwork Graph ansehen</translation>
    </message>
    <message>
        <source>View dev information</source>
        <translation>Entwicklungsinformationen ansehen</translation>
    </message>
    <message>
        <source>View dev information in Jira, as far as the acting account may.</source>
        <translation>Entwicklungsinformationen ansehen, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>View devops component information</source>
        <translation>Informationen über DevOps-Komponenten ansehen</translation>
    </message>
    <message>
        <source>View devops component information in Jira, as far as the acting account may.</source>
        <translation>Informationen über DevOps-Komponenten ansehen, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>View document information</source>
        <translation>Dokumentinformationen ansehen</translation>
    </message>
    <message>
        <source>View document information in Jira, as far as the acting account may.</source>
        <translation>Dokumentinformationen ansehen, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>View documents in the Teamwork Graph</source>
        <translation>Dokumente im Teamwork Graph ansehen</translation>
    </message>
    <message>
        <source>View email address</source>
        <translation>Die E-Mail-Adresse ansehen</translation>
    </message>
    <message>
        <source>View email address in Confluence, as far as the acting account may.</source>
        <translation>Die E-Mail-Adresse ansehen, soweit das handelnde Konto es darf (Confluence).</translation>
    </message>
    <message>
        <source>View email address in Jira, as far as the acting account may.</source>
        <translation>Die E-Mail-Adresse ansehen, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>View embeds</source>
        <translation>Einbettungen ansehen</translation>
    </message>
    <message>
        <source>View embeds in Confluence, as far as the acting account may.</source>
        <translation>Einbettungen ansehen, soweit das handelnde Konto es darf (Confluence).</translation>
    </message>
    <message>
        <source>View entitlement detail fields</source>
        <translation>Detailfelder von Ansprüchen ansehen</translation>
    </message>
    <message>
        <source>View entitlement detail fields in Jira Service Management, as far as the acting account may.</source>
        <translation>Detailfelder von Ansprüchen ansehen, soweit das handelnde Konto es darf (Jira Service Management).</translation>
    </message>
    <message>
        <source>View entitlement details</source>
        <translation>Anspruchsdetails ansehen</translation>
    </message>
    <message>
        <source>View entitlement details in Jira Service Management, as far as the acting account may.</source>
        <translation>Anspruchsdetails ansehen, soweit das handelnde Konto es darf (Jira Service Management).</translation>
    </message>
    <message>
        <source>View entitlements</source>
        <translation>Ansprüche ansehen</translation>
    </message>
    <message>
        <source>View entitlements in Jira Service Management, as far as the acting account may.</source>
        <translation>Ansprüche ansehen, soweit das handelnde Konto es darf (Jira Service Management).</translation>
    </message>
    <message>
        <source>View entitlements in entitlements (ccg), as far as the acting account may.</source>
        <translation>Ansprüche ansehen, soweit das handelnde Konto es darf (Ansprüche (ccg)).</translation>
    </message>
    <message>
        <source>View entitlements in entitlements (fsag), as far as the acting account may.</source>
        <translation>Ansprüche ansehen, soweit das handelnde Konto es darf (Ansprüche (fsag)).</translation>
    </message>
    <message>
        <source>View epics</source>
        <translation>Epics ansehen</translation>
    </message>
    <message>
        <source>View epics in Jira Software, as far as the acting account may.</source>
        <translation>Epics ansehen, soweit das handelnde Konto es darf (Jira Software).</translation>
    </message>
    <message>
        <source>View events</source>
        <translation>Ereignisse ansehen</translation>
    </message>
    <message>
        <source>View events in Compass, as far as the acting account may.</source>
        <translation>Ereignisse ansehen, soweit das handelnde Konto es darf (Compass).</translation>
    </message>
    <message>
        <source>View feature flag information</source>
        <translation>Informationen über Feature-Flags ansehen</translation>
    </message>
    <message>
        <source>View feature flag information in Jira, as far as the acting account may.</source>
        <translation>Informationen über Feature-Flags ansehen, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>View feature flags</source>
        <translation>Feature-Flags ansehen</translation>
    </message>
    <message>
        <source>View feature flags in Jira Software, as far as the acting account may.</source>
        <translation>Feature-Flags ansehen, soweit das handelnde Konto es darf (Jira Software).</translation>
    </message>
    <message>
        <source>View feature flags in the Teamwork Graph</source>
        <translation>Feature-Flags im Teamwork Graph ansehen</translation>
    </message>
    <message>
        <source>View field configuration</source>
        <translation>Feldkonfiguration ansehen</translation>
    </message>
    <message>
        <source>View field configuration in Jira, as far as the acting account may.</source>
        <translation>Feldkonfiguration ansehen, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>View field configuration schemes</source>
        <translation>Feldkonfigurationsschemas ansehen</translation>
    </message>
    <message>
        <source>View field configuration schemes in Jira, as far as the acting account may.</source>
        <translation>Feldkonfigurationsschemas ansehen, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>View field default values</source>
        <translation>Standardwerte von Feldern ansehen</translation>
    </message>
    <message>
        <source>View field default values in Jira, as far as the acting account may.</source>
        <translation>Standardwerte von Feldern ansehen, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>View field options</source>
        <translation>Feldoptionen ansehen</translation>
    </message>
    <message>
        <source>View field options in Jira, as far as the acting account may.</source>
        <translation>Feldoptionen ansehen, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>View fields</source>
        <translation>Felder ansehen</translation>
    </message>
    <message>
        <source>View fields in Jira, as far as the acting account may.</source>
        <translation>Felder ansehen, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>View filter columns</source>
        <translation>Filterspalten ansehen</translation>
    </message>
    <message>
        <source>View filter columns in Jira, as far as the acting account may.</source>
        <translation>Filterspalten ansehen, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>View filter default share scopes</source>
        <translation>Standardfreigaben von Filtern ansehen</translation>
    </message>
    <message>
        <source>View filter default share scopes in Jira, as far as the acting account may.</source>
        <translation>Standardfreigaben von Filtern ansehen, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>View filters</source>
        <translation>Filter ansehen</translation>
    </message>
    <message>
        <source>View filters in Jira, as far as the acting account may.</source>
        <translation>Filter ansehen, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>View focus area status updates in the Teamwork Graph</source>
        <translation>Statusmeldungen zu Schwerpunkten im Teamwork Graph ansehen</translation>
    </message>
    <message>
        <source>View focus areas in the Teamwork Graph</source>
        <translation>Schwerpunkte im Teamwork Graph ansehen</translation>
    </message>
    <message>
        <source>View folders</source>
        <translation>Ordner ansehen</translation>
    </message>
    <message>
        <source>View folders in Confluence, as far as the acting account may.</source>
        <translation>Ordner ansehen, soweit das handelnde Konto es darf (Confluence).</translation>
    </message>
    <message>
        <source>View folders in the Teamwork Graph</source>
        <translation>Ordner im Teamwork Graph ansehen</translation>
    </message>
    <message>
        <source>View forge apps</source>
        <translation>Forge-Apps ansehen</translation>
    </message>
    <message>
        <source>View forge apps in Confluence, as far as the acting account may.</source>
        <translation>Forge-Apps ansehen, soweit das handelnde Konto es darf (Confluence).</translation>
    </message>
    <message>
        <source>View forge apps in Jira, as far as the acting account may.</source>
        <translation>Forge-Apps ansehen, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>View forge proxies</source>
        <translation>Forge-Proxys ansehen</translation>
    </message>
    <message>
        <source>View forge proxies in the support gateway, as far as the acting account may.</source>
        <translation>Forge-Proxys ansehen, soweit das handelnde Konto es darf (Support-Gateway).</translation>
    </message>
    <message>
        <source>View goal updates in the Teamwork Graph</source>
        <translation>Zielmeldungen im Teamwork Graph ansehen</translation>
    </message>
    <message>
        <source>View goals in the Teamwork Graph</source>
        <translation>Ziele im Teamwork Graph ansehen</translation>
    </message>
    <message>
        <source>View graphs</source>
        <translation>Graphen ansehen</translation>
    </message>
    <message>
        <source>View graphs in Confluence, as far as the acting account may.</source>
        <translation>Graphen ansehen, soweit das handelnde Konto es darf (Confluence).</translation>
    </message>
    <message>
        <source>View graphs in Jira, as far as the acting account may.</source>
        <translation>Graphen ansehen, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>View groups</source>
        <translation>Gruppen ansehen</translation>
    </message>
    <message>
        <source>View groups in Confluence, as far as the acting account may.</source>
        <translation>Gruppen ansehen, soweit das handelnde Konto es darf (Confluence).</translation>
    </message>
    <message>
        <source>View groups in Jira, as far as the acting account may.</source>
        <translation>Gruppen ansehen, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>View hierarchical content</source>
        <translation>Hierarchische Inhalte ansehen</translation>
    </message>
    <message>
        <source>View hierarchical content in Confluence, as far as the acting account may.</source>
        <translation>Hierarchische Inhalte ansehen, soweit das handelnde Konto es darf (Confluence).</translation>
    </message>
    <message>
        <source>View incidents</source>
        <translation>Störungen ansehen</translation>
    </message>
    <message>
        <source>View incidents in Jira Service Management, as far as the acting account may.</source>
        <translation>Störungen ansehen, soweit das handelnde Konto es darf (Jira Service Management).</translation>
    </message>
    <message>
        <source>View inlinetasks</source>
        <translation>Aufgaben in Seiten ansehen</translation>
    </message>
    <message>
        <source>View inlinetasks in Confluence, as far as the acting account may.</source>
        <translation>Aufgaben in Seiten ansehen, soweit das handelnde Konto es darf (Confluence).</translation>
    </message>
    <message>
        <source>View instance configuration</source>
        <translation>Instanzkonfiguration ansehen</translation>
    </message>
    <message>
        <source>View instance configuration in Jira, as far as the acting account may.</source>
        <translation>Instanzkonfiguration ansehen, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>View issue adjustments</source>
        <translation>Vorgangsanpassungen ansehen</translation>
    </message>
    <message>
        <source>View issue adjustments in Jira, as far as the acting account may.</source>
        <translation>Vorgangsanpassungen ansehen, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>View issue changelogs</source>
        <translation>Änderungsprotokolle von Vorgängen ansehen</translation>
    </message>
    <message>
        <source>View issue changelogs in Jira, as far as the acting account may.</source>
        <translation>Änderungsprotokolle von Vorgängen ansehen, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>View issue comments in the Teamwork Graph</source>
        <translation>Kommentare zu Vorgängen im Teamwork Graph ansehen</translation>
    </message>
    <message>
        <source>View issue details</source>
        <translation>Vorgangsdetails ansehen</translation>
    </message>
    <message>
        <source>View issue details in Jira, as far as the acting account may.</source>
        <translation>Vorgangsdetails ansehen, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>View issue events</source>
        <translation>Vorgangsereignisse ansehen</translation>
    </message>
    <message>
        <source>View issue events in Jira, as far as the acting account may.</source>
        <translation>Vorgangsereignisse ansehen, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>View issue field values</source>
        <translation>Feldwerte von Vorgängen ansehen</translation>
    </message>
    <message>
        <source>View issue field values in Jira, as far as the acting account may.</source>
        <translation>Feldwerte von Vorgängen ansehen, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>View issue link types</source>
        <translation>Verknüpfungstypen von Vorgängen ansehen</translation>
    </message>
    <message>
        <source>View issue link types in Jira, as far as the acting account may.</source>
        <translation>Verknüpfungstypen von Vorgängen ansehen, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>View issue links</source>
        <translation>Vorgangsverknüpfungen ansehen</translation>
    </message>
    <message>
        <source>View issue links in Jira, as far as the acting account may.</source>
        <translation>Vorgangsverknüpfungen ansehen, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>View issue metadata</source>
        <translation>Vorgangsmetadaten ansehen</translation>
    </message>
    <message>
        <source>View issue metadata in Jira, as far as the acting account may.</source>
        <translation>Vorgangsmetadaten ansehen, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>View issue properties</source>
        <translation>Vorgangs-Properties ansehen</translation>
    </message>
    <message>
        <source>View issue properties in Jira, as far as the acting account may.</source>
        <translation>Vorgangs-Properties ansehen, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>View issue remote links</source>
        <translation>Remote-Links von Vorgängen ansehen</translation>
    </message>
    <message>
        <source>View issue remote links in Jira, as far as the acting account may.</source>
        <translation>Remote-Links von Vorgängen ansehen, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>View issue remote links in the Teamwork Graph</source>
        <translation>Remote-Links von Vorgängen im Teamwork Graph ansehen</translation>
    </message>
    <message>
        <source>View issue security levels</source>
        <translation>Sicherheitsstufen von Vorgängen ansehen</translation>
    </message>
    <message>
        <source>View issue security levels in Jira, as far as the acting account may.</source>
        <translation>Sicherheitsstufen von Vorgängen ansehen, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>View issue security schemes</source>
        <translation>Sicherheitsschemas von Vorgängen ansehen</translation>
    </message>
    <message>
        <source>View issue security schemes in Jira, as far as the acting account may.</source>
        <translation>Sicherheitsschemas von Vorgängen ansehen, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>View issue statuses</source>
        <translation>Vorgangsstatus ansehen</translation>
    </message>
    <message>
        <source>View issue statuses in Jira, as far as the acting account may.</source>
        <translation>Vorgangsstatus ansehen, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>View issue statuses in the Teamwork Graph</source>
        <translation>Vorgangsstatus im Teamwork Graph ansehen</translation>
    </message>
    <message>
        <source>View issue time trackings</source>
        <translation>Zeiterfassung von Vorgängen ansehen</translation>
    </message>
    <message>
        <source>View issue time trackings in Jira, as far as the acting account may.</source>
        <translation>Zeiterfassung von Vorgängen ansehen, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>View issue transitions</source>
        <translation>Vorgangsübergänge ansehen</translation>
    </message>
    <message>
        <source>View issue transitions in Jira, as far as the acting account may.</source>
        <translation>Vorgangsübergänge ansehen, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>View issue type hierarchies</source>
        <translation>Hierarchien von Vorgangstypen ansehen</translation>
    </message>
    <message>
        <source>View issue type hierarchies in Jira, as far as the acting account may.</source>
        <translation>Hierarchien von Vorgangstypen ansehen, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>View issue type properties</source>
        <translation>Properties von Vorgangstypen ansehen</translation>
    </message>
    <message>
        <source>View issue type properties in Jira, as far as the acting account may.</source>
        <translation>Properties von Vorgangstypen ansehen, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>View issue type schemes</source>
        <translation>Vorgangstypschemas ansehen</translation>
    </message>
    <message>
        <source>View issue type schemes in Jira, as far as the acting account may.</source>
        <translation>Vorgangstypschemas ansehen, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>View issue type screen schemes</source>
        <translation>Bildschirmschemas von Vorgangstypen ansehen</translation>
    </message>
    <message>
        <source>View issue type screen schemes in Jira, as far as the acting account may.</source>
        <translation>Bildschirmschemas von Vorgangstypen ansehen, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>View issue type transitions</source>
        <translation>Übergänge von Vorgangstypen ansehen</translation>
    </message>
    <message>
        <source>View issue type transitions in Jira, as far as the acting account may.</source>
        <translation>Übergänge von Vorgangstypen ansehen, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>View issue types</source>
        <translation>Vorgangstypen ansehen</translation>
    </message>
    <message>
        <source>View issue types in Jira, as far as the acting account may.</source>
        <translation>Vorgangstypen ansehen, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>View issue votes</source>
        <translation>Stimmen für Vorgänge ansehen</translation>
    </message>
    <message>
        <source>View issue votes in Jira, as far as the acting account may.</source>
        <translation>Stimmen für Vorgänge ansehen, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>View issue watchers</source>
        <translation>Beobachter von Vorgängen ansehen</translation>
    </message>
    <message>
        <source>View issue watchers in Jira, as far as the acting account may.</source>
        <translation>Beobachter von Vorgängen ansehen, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>View issue worklog properties</source>
        <translation>Properties von Arbeitsprotokollen ansehen</translation>
    </message>
    <message>
        <source>View issue worklog properties in Jira, as far as the acting account may.</source>
        <translation>Properties von Arbeitsprotokollen ansehen, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>View issue worklogs</source>
        <translation>Arbeitsprotokolle von Vorgängen ansehen</translation>
    </message>
    <message>
        <source>View issue worklogs in Jira, as far as the acting account may.</source>
        <translation>Arbeitsprotokolle von Vorgängen ansehen, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>View issue worklogs in the Teamwork Graph</source>
        <translation>Arbeitsprotokolle von Vorgängen im Teamwork Graph ansehen</translation>
    </message>
    <message>
        <source>View issues</source>
        <translation>Vorgänge ansehen</translation>
    </message>
    <message>
        <source>View issues in Jira Software, as far as the acting account may.</source>
        <translation>Vorgänge ansehen, soweit das handelnde Konto es darf (Jira Software).</translation>
    </message>
    <message>
        <source>View issues in Jira, as far as the acting account may.</source>
        <translation>Vorgänge ansehen, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>View issues in the Teamwork Graph</source>
        <translation>Vorgänge im Teamwork Graph ansehen</translation>
    </message>
    <message>
        <source>View jira</source>
        <translation>Jira ansehen</translation>
    </message>
    <message>
        <source>View jira expressions</source>
        <translation>Jira-Ausdrücke ansehen</translation>
    </message>
    <message>
        <source>View jira expressions in Jira, as far as the acting account may.</source>
        <translation>Jira-Ausdrücke ansehen, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>View jira in the agent interface, as far as the acting account may.</source>
        <translation>Jira ansehen, soweit das handelnde Konto es darf (Agent-Schnittstelle).</translation>
    </message>
    <message>
        <source>View jql</source>
        <translation>JQL ansehen</translation>
    </message>
    <message>
        <source>View jql in Jira, as far as the acting account may.</source>
        <translation>JQL ansehen, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>View knowledgebases</source>
        <translation>Wissensdatenbanken ansehen</translation>
    </message>
    <message>
        <source>View knowledgebases in Jira Service Management, as far as the acting account may.</source>
        <translation>Wissensdatenbanken ansehen, soweit das handelnde Konto es darf (Jira Service Management).</translation>
    </message>
    <message>
        <source>View labels</source>
        <translation>Stichwörter ansehen</translation>
    </message>
    <message>
        <source>View labels in Confluence, as far as the acting account may.</source>
        <translation>Stichwörter ansehen, soweit das handelnde Konto es darf (Confluence).</translation>
    </message>
    <message>
        <source>View labels in Jira, as far as the acting account may.</source>
        <translation>Stichwörter ansehen, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>View licenses</source>
        <translation>Lizenzen ansehen</translation>
    </message>
    <message>
        <source>View licenses in Jira, as far as the acting account may.</source>
        <translation>Lizenzen ansehen, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>View mail logs connectivities</source>
        <translation>Verbindungsprotokolle der E-Mail ansehen</translation>
    </message>
    <message>
        <source>View mail logs connectivities in Jira Service Management, as far as the acting account may.</source>
        <translation>Verbindungsprotokolle der E-Mail ansehen, soweit das handelnde Konto es darf (Jira Service Management).</translation>
    </message>
    <message>
        <source>View mail logs processings</source>
        <translation>Verarbeitungsprotokolle der E-Mail ansehen</translation>
    </message>
    <message>
        <source>View mail logs processings in Jira Service Management, as far as the acting account may.</source>
        <translation>Verarbeitungsprotokolle der E-Mail ansehen, soweit das handelnde Konto es darf (Jira Service Management).</translation>
    </message>
    <message>
        <source>View media credentials</source>
        <translation>Medienzugangsdaten ansehen</translation>
    </message>
    <message>
        <source>View media credentials in Jira, as far as the acting account may.</source>
        <translation>Medienzugangsdaten ansehen, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>View meeting recurrences in the Teamwork Graph</source>
        <translation>Besprechungsserien im Teamwork Graph ansehen</translation>
    </message>
    <message>
        <source>View meetings in the Teamwork Graph</source>
        <translation>Besprechungen im Teamwork Graph ansehen</translation>
    </message>
    <message>
        <source>View membership temps</source>
        <translation>Vorläufige Mitgliedschaften ansehen</translation>
    </message>
    <message>
        <source>View membership temps in Atlassian Teams, as far as the acting account may.</source>
        <translation>Vorläufige Mitgliedschaften ansehen, soweit das handelnde Konto es darf (Atlassian Teams).</translation>
    </message>
    <message>
        <source>View memberships</source>
        <translation>Mitgliedschaften ansehen</translation>
    </message>
    <message>
        <source>View memberships in Atlassian Teams, as far as the acting account may.</source>
        <translation>Mitgliedschaften ansehen, soweit das handelnde Konto es darf (Atlassian Teams).</translation>
    </message>
    <message>
        <source>View messages in the Teamwork Graph</source>
        <translation>Nachrichten im Teamwork Graph ansehen</translation>
    </message>
    <message>
        <source>View metrics</source>
        <translation>Metriken ansehen</translation>
    </message>
    <message>
        <source>View metrics in Compass, as far as the acting account may.</source>
        <translation>Metriken ansehen, soweit das handelnde Konto es darf (Compass).</translation>
    </message>
    <message>
        <source>View non project work</source>
        <translation>Arbeit außerhalb von Projekten ansehen</translation>
    </message>
    <message>
        <source>View non project work in capacity planning, as far as the acting account may.</source>
        <translation>Arbeit außerhalb von Projekten ansehen, soweit das handelnde Konto es darf (Kapazitätsplanung).</translation>
    </message>
    <message>
        <source>View notes</source>
        <translation>Notizen ansehen</translation>
    </message>
    <message>
        <source>View notes in customer notes, as far as the acting account may.</source>
        <translation>Notizen ansehen, soweit das handelnde Konto es darf (Kundennotizen).</translation>
    </message>
    <message>
        <source>View notification schemes</source>
        <translation>Benachrichtigungsschemas ansehen</translation>
    </message>
    <message>
        <source>View notification schemes in Jira, as far as the acting account may.</source>
        <translation>Benachrichtigungsschemas ansehen, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>View objects</source>
        <translation>Objekte ansehen</translation>
    </message>
    <message>
        <source>View objects in Jira, as far as the acting account may.</source>
        <translation>Objekte ansehen, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>View operations alerts</source>
        <translation>Betriebsalarme ansehen</translation>
    </message>
    <message>
        <source>View operations alerts in Jira Service Management, as far as the acting account may.</source>
        <translation>Betriebsalarme ansehen, soweit das handelnde Konto es darf (Jira Service Management).</translation>
    </message>
    <message>
        <source>View operations configs</source>
        <translation>Betriebskonfigurationen ansehen</translation>
    </message>
    <message>
        <source>View operations configs in Jira Service Management, as far as the acting account may.</source>
        <translation>Betriebskonfigurationen ansehen, soweit das handelnde Konto es darf (Jira Service Management).</translation>
    </message>
    <message>
        <source>View operations information</source>
        <translation>Betriebsinformationen ansehen</translation>
    </message>
    <message>
        <source>View operations information in Jira, as far as the acting account may.</source>
        <translation>Betriebsinformationen ansehen, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>View organisations in the Teamwork Graph</source>
        <translation>Organisationen im Teamwork Graph ansehen</translation>
    </message>
    <message>
        <source>View organization detail fields</source>
        <translation>Detailfelder von Organisationen ansehen</translation>
    </message>
    <message>
        <source>View organization detail fields in Jira Service Management, as far as the acting account may.</source>
        <translation>Detailfelder von Organisationen ansehen, soweit das handelnde Konto es darf (Jira Service Management).</translation>
    </message>
    <message>
        <source>View organization details</source>
        <translation>Organisationsdetails ansehen</translation>
    </message>
    <message>
        <source>View organization details in Jira Service Management, as far as the acting account may.</source>
        <translation>Organisationsdetails ansehen, soweit das handelnde Konto es darf (Jira Service Management).</translation>
    </message>
    <message>
        <source>View organization entitlements</source>
        <translation>Ansprüche von Organisationen ansehen</translation>
    </message>
    <message>
        <source>View organization entitlements in Jira Service Management, as far as the acting account may.</source>
        <translation>Ansprüche von Organisationen ansehen, soweit das handelnde Konto es darf (Jira Service Management).</translation>
    </message>
    <message>
        <source>View organization profiles</source>
        <translation>Organisationsprofile ansehen</translation>
    </message>
    <message>
        <source>View organization profiles in Jira Service Management, as far as the acting account may.</source>
        <translation>Organisationsprofile ansehen, soweit das handelnde Konto es darf (Jira Service Management).</translation>
    </message>
    <message>
        <source>View organization properties</source>
        <translation>Properties von Organisationen ansehen</translation>
    </message>
    <message>
        <source>View organization properties in Jira Service Management, as far as the acting account may.</source>
        <translation>Properties von Organisationen ansehen, soweit das handelnde Konto es darf (Jira Service Management).</translation>
    </message>
    <message>
        <source>View organization users</source>
        <translation>Benutzer von Organisationen ansehen</translation>
    </message>
    <message>
        <source>View organization users in Jira Service Management, as far as the acting account may.</source>
        <translation>Benutzer von Organisationen ansehen, soweit das handelnde Konto es darf (Jira Service Management).</translation>
    </message>
    <message>
        <source>View organizations</source>
        <translation>Organisationen ansehen</translation>
    </message>
    <message>
        <source>View organizations in Jira Service Management, as far as the acting account may.</source>
        <translation>Organisationen ansehen, soweit das handelnde Konto es darf (Jira Service Management).</translation>
    </message>
    <message>
        <source>View pages</source>
        <translation>Seiten ansehen</translation>
    </message>
    <message>
        <source>View pages in Confluence, as far as the acting account may.</source>
        <translation>Seiten ansehen, soweit das handelnde Konto es darf (Confluence).</translation>
    </message>
    <message>
        <source>View pages in the Teamwork Graph</source>
        <translation>Seiten im Teamwork Graph ansehen</translation>
    </message>
    <message>
        <source>View permission schemes</source>
        <translation>Berechtigungsschemas ansehen</translation>
    </message>
    <message>
        <source>View permission schemes in Jira, as far as the acting account may.</source>
        <translation>Berechtigungsschemas ansehen, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>View permissions</source>
        <translation>Berechtigungen ansehen</translation>
    </message>
    <message>
        <source>View permissions in Bitbucket, as far as the acting account may.</source>
        <translation>Berechtigungen ansehen, soweit das handelnde Konto es darf (Bitbucket).</translation>
    </message>
    <message>
        <source>View permissions in Confluence, as far as the acting account may.</source>
        <translation>Berechtigungen ansehen, soweit das handelnde Konto es darf (Confluence).</translation>
    </message>
    <message>
        <source>View permissions in Jira, as far as the acting account may.</source>
        <translation>Berechtigungen ansehen, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>View pipelines</source>
        <translation>Pipelines ansehen</translation>
    </message>
    <message>
        <source>View pipelines in Bitbucket, as far as the acting account may.</source>
        <translation>Pipelines ansehen, soweit das handelnde Konto es darf (Bitbucket).</translation>
    </message>
    <message>
        <source>View positions in the Teamwork Graph</source>
        <translation>Stellen im Teamwork Graph ansehen</translation>
    </message>
    <message>
        <source>View priorities</source>
        <translation>Prioritäten ansehen</translation>
    </message>
    <message>
        <source>View priorities in Jira, as far as the acting account may.</source>
        <translation>Prioritäten ansehen, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>View priorities in the Teamwork Graph</source>
        <translation>Prioritäten im Teamwork Graph ansehen</translation>
    </message>
    <message>
        <source>View priority schemes</source>
        <translation>Prioritätsschemas ansehen</translation>
    </message>
    <message>
        <source>View priority schemes in Jira, as far as the acting account may.</source>
        <translation>Prioritätsschemas ansehen, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>View products</source>
        <translation>Produkte ansehen</translation>
    </message>
    <message>
        <source>View products in Jira Service Management, as far as the acting account may.</source>
        <translation>Produkte ansehen, soweit das handelnde Konto es darf (Jira Service Management).</translation>
    </message>
    <message>
        <source>View project avatars</source>
        <translation>Projektavatare ansehen</translation>
    </message>
    <message>
        <source>View project avatars in Jira, as far as the acting account may.</source>
        <translation>Projektavatare ansehen, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>View project categories</source>
        <translation>Projektkategorien ansehen</translation>
    </message>
    <message>
        <source>View project categories in Jira, as far as the acting account may.</source>
        <translation>Projektkategorien ansehen, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>View project components</source>
        <translation>Projektkomponenten ansehen</translation>
    </message>
    <message>
        <source>View project components in Jira, as far as the acting account may.</source>
        <translation>Projektkomponenten ansehen, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>View project emails</source>
        <translation>Projekt-E-Mails ansehen</translation>
    </message>
    <message>
        <source>View project emails in Jira, as far as the acting account may.</source>
        <translation>Projekt-E-Mails ansehen, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>View project features</source>
        <translation>Projektfunktionen ansehen</translation>
    </message>
    <message>
        <source>View project features in Jira, as far as the acting account may.</source>
        <translation>Projektfunktionen ansehen, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>View project information</source>
        <translation>Projektinformationen ansehen</translation>
    </message>
    <message>
        <source>View project information in Jira, as far as the acting account may.</source>
        <translation>Projektinformationen ansehen, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>View project properties</source>
        <translation>Projekt-Properties ansehen</translation>
    </message>
    <message>
        <source>View project properties in Jira, as far as the acting account may.</source>
        <translation>Projekt-Properties ansehen, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>View project roles</source>
        <translation>Projektrollen ansehen</translation>
    </message>
    <message>
        <source>View project roles in Jira, as far as the acting account may.</source>
        <translation>Projektrollen ansehen, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>View project types</source>
        <translation>Projekttypen ansehen</translation>
    </message>
    <message>
        <source>View project types in Jira, as far as the acting account may.</source>
        <translation>Projekttypen ansehen, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>View project updates in the Teamwork Graph</source>
        <translation>Projektmeldungen im Teamwork Graph ansehen</translation>
    </message>
    <message>
        <source>View project versions</source>
        <translation>Projektversionen ansehen</translation>
    </message>
    <message>
        <source>View project versions in Jira, as far as the acting account may.</source>
        <translation>Projektversionen ansehen, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>View projects</source>
        <translation>Projekte ansehen</translation>
    </message>
    <message>
        <source>View projects in Bitbucket, as far as the acting account may.</source>
        <translation>Projekte ansehen, soweit das handelnde Konto es darf (Bitbucket).</translation>
    </message>
    <message>
        <source>View projects in Jira, as far as the acting account may.</source>
        <translation>Projekte ansehen, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>View projects in the Teamwork Graph</source>
        <translation>Projekte im Teamwork Graph ansehen</translation>
    </message>
    <message>
        <source>View pull requests in the Teamwork Graph</source>
        <translation>Pull-Requests im Teamwork Graph ansehen</translation>
    </message>
    <message>
        <source>View pullrequests</source>
        <translation>Pull-Requests ansehen</translation>
    </message>
    <message>
        <source>View pullrequests in Bitbucket, as far as the acting account may.</source>
        <translation>Pull-Requests ansehen, soweit das handelnde Konto es darf (Bitbucket).</translation>
    </message>
    <message>
        <source>View queues</source>
        <translation>Warteschlangen ansehen</translation>
    </message>
    <message>
        <source>View queues in Jira Service Management, as far as the acting account may.</source>
        <translation>Warteschlangen ansehen, soweit das handelnde Konto es darf (Jira Service Management).</translation>
    </message>
    <message>
        <source>View relations</source>
        <translation>Beziehungen ansehen</translation>
    </message>
    <message>
        <source>View relations in Confluence, as far as the acting account may.</source>
        <translation>Beziehungen ansehen, soweit das handelnde Konto es darf (Confluence).</translation>
    </message>
    <message>
        <source>View remote link information</source>
        <translation>Informationen über Remote-Links ansehen</translation>
    </message>
    <message>
        <source>View remote link information in Jira, as far as the acting account may.</source>
        <translation>Informationen über Remote-Links ansehen, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>View remote links</source>
        <translation>Remote-Links ansehen</translation>
    </message>
    <message>
        <source>View remote links in Jira Software, as far as the acting account may.</source>
        <translation>Remote-Links ansehen, soweit das handelnde Konto es darf (Jira Software).</translation>
    </message>
    <message>
        <source>View remote links in the Teamwork Graph</source>
        <translation>Remote-Links im Teamwork Graph ansehen</translation>
    </message>
    <message>
        <source>View repositories</source>
        <translation>Repositorys ansehen</translation>
    </message>
    <message>
        <source>View repositories in Bitbucket, as far as the acting account may.</source>
        <translation>Repositorys ansehen, soweit das handelnde Konto es darf (Bitbucket).</translation>
    </message>
    <message>
        <source>View repositories in the Teamwork Graph</source>
        <translation>Repositorys im Teamwork Graph ansehen</translation>
    </message>
    <message>
        <source>View request actions</source>
        <translation>Aktionen zu Anfragen ansehen</translation>
    </message>
    <message>
        <source>View request actions in Jira Service Management, as far as the acting account may.</source>
        <translation>Aktionen zu Anfragen ansehen, soweit das handelnde Konto es darf (Jira Service Management).</translation>
    </message>
    <message>
        <source>View request approvals</source>
        <translation>Genehmigungen von Anfragen ansehen</translation>
    </message>
    <message>
        <source>View request approvals in Jira Service Management, as far as the acting account may.</source>
        <translation>Genehmigungen von Anfragen ansehen, soweit das handelnde Konto es darf (Jira Service Management).</translation>
    </message>
    <message>
        <source>View request attachments</source>
        <translation>Anhänge von Anfragen ansehen</translation>
    </message>
    <message>
        <source>View request attachments in Jira Service Management, as far as the acting account may.</source>
        <translation>Anhänge von Anfragen ansehen, soweit das handelnde Konto es darf (Jira Service Management).</translation>
    </message>
    <message>
        <source>View request comments</source>
        <translation>Kommentare zu Anfragen ansehen</translation>
    </message>
    <message>
        <source>View request comments in Jira Service Management, as far as the acting account may.</source>
        <translation>Kommentare zu Anfragen ansehen, soweit das handelnde Konto es darf (Jira Service Management).</translation>
    </message>
    <message>
        <source>View request feedbacks</source>
        <translation>Rückmeldungen zu Anfragen ansehen</translation>
    </message>
    <message>
        <source>View request feedbacks in Jira Service Management, as far as the acting account may.</source>
        <translation>Rückmeldungen zu Anfragen ansehen, soweit das handelnde Konto es darf (Jira Service Management).</translation>
    </message>
    <message>
        <source>View request notifications</source>
        <translation>Benachrichtigungen zu Anfragen ansehen</translation>
    </message>
    <message>
        <source>View request notifications in Jira Service Management, as far as the acting account may.</source>
        <translation>Benachrichtigungen zu Anfragen ansehen, soweit das handelnde Konto es darf (Jira Service Management).</translation>
    </message>
    <message>
        <source>View request participants</source>
        <translation>Beteiligte an Anfragen ansehen</translation>
    </message>
    <message>
        <source>View request participants in Jira Service Management, as far as the acting account may.</source>
        <translation>Beteiligte an Anfragen ansehen, soweit das handelnde Konto es darf (Jira Service Management).</translation>
    </message>
    <message>
        <source>View request slas</source>
        <translation>SLAs von Anfragen ansehen</translation>
    </message>
    <message>
        <source>View request slas in Jira Service Management, as far as the acting account may.</source>
        <translation>SLAs von Anfragen ansehen, soweit das handelnde Konto es darf (Jira Service Management).</translation>
    </message>
    <message>
        <source>View request statuses</source>
        <translation>Status von Anfragen ansehen</translation>
    </message>
    <message>
        <source>View request statuses in Jira Service Management, as far as the acting account may.</source>
        <translation>Status von Anfragen ansehen, soweit das handelnde Konto es darf (Jira Service Management).</translation>
    </message>
    <message>
        <source>View requests</source>
        <translation>Anfragen ansehen</translation>
    </message>
    <message>
        <source>View requests in Jira Service Management, as far as the acting account may.</source>
        <translation>Anfragen ansehen, soweit das handelnde Konto es darf (Jira Service Management).</translation>
    </message>
    <message>
        <source>View requesttype properties</source>
        <translation>Properties von Anfragetypen ansehen</translation>
    </message>
    <message>
        <source>View requesttype properties in Jira Service Management, as far as the acting account may.</source>
        <translation>Properties von Anfragetypen ansehen, soweit das handelnde Konto es darf (Jira Service Management).</translation>
    </message>
    <message>
        <source>View requesttypes</source>
        <translation>Anfragetypen ansehen</translation>
    </message>
    <message>
        <source>View requesttypes in Jira Service Management, as far as the acting account may.</source>
        <translation>Anfragetypen ansehen, soweit das handelnde Konto es darf (Jira Service Management).</translation>
    </message>
    <message>
        <source>View resolutions</source>
        <translation>Lösungen ansehen</translation>
    </message>
    <message>
        <source>View resolutions in Jira, as far as the acting account may.</source>
        <translation>Lösungen ansehen, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>View restores</source>
        <translation>Wiederherstellungen ansehen</translation>
    </message>
    <message>
        <source>View restores in backup and restore, as far as the acting account may.</source>
        <translation>Wiederherstellungen ansehen, soweit das handelnde Konto es darf (Sicherung und Wiederherstellung).</translation>
    </message>
    <message>
        <source>View roles</source>
        <translation>Rollen ansehen</translation>
    </message>
    <message>
        <source>View roles in Jira, as far as the acting account may.</source>
        <translation>Rollen ansehen, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>View runners</source>
        <translation>Runner ansehen</translation>
    </message>
    <message>
        <source>View runners in Bitbucket, as far as the acting account may.</source>
        <translation>Runner ansehen, soweit das handelnde Konto es darf (Bitbucket).</translation>
    </message>
    <message>
        <source>View scorecards</source>
        <translation>Scorecards ansehen</translation>
    </message>
    <message>
        <source>View scorecards in Compass, as far as the acting account may.</source>
        <translation>Scorecards ansehen, soweit das handelnde Konto es darf (Compass).</translation>
    </message>
    <message>
        <source>View scorecards in the Teamwork Graph</source>
        <translation>Scorecards im Teamwork Graph ansehen</translation>
    </message>
    <message>
        <source>View screen fields</source>
        <translation>Felder von Bildschirmen ansehen</translation>
    </message>
    <message>
        <source>View screen fields in Jira, as far as the acting account may.</source>
        <translation>Felder von Bildschirmen ansehen, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>View screen schemes</source>
        <translation>Bildschirmschemas ansehen</translation>
    </message>
    <message>
        <source>View screen schemes in Jira, as far as the acting account may.</source>
        <translation>Bildschirmschemas ansehen, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>View screen tabs</source>
        <translation>Bildschirmregister ansehen</translation>
    </message>
    <message>
        <source>View screen tabs in Jira, as far as the acting account may.</source>
        <translation>Bildschirmregister ansehen, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>View screenable fields</source>
        <translation>Bildschirmfelder ansehen</translation>
    </message>
    <message>
        <source>View screenable fields in Jira, as far as the acting account may.</source>
        <translation>Bildschirmfelder ansehen, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>View screens</source>
        <translation>Bildschirme ansehen</translation>
    </message>
    <message>
        <source>View screens in Jira, as far as the acting account may.</source>
        <translation>Bildschirme ansehen, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>View securities</source>
        <translation>Sicherheitsangaben ansehen</translation>
    </message>
    <message>
        <source>View securities in Jira, as far as the acting account may.</source>
        <translation>Sicherheitsangaben ansehen, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>View servicedesk customers</source>
        <translation>Kunden des Servicedesks ansehen</translation>
    </message>
    <message>
        <source>View servicedesk customers in Jira Service Management, as far as the acting account may.</source>
        <translation>Kunden des Servicedesks ansehen, soweit das handelnde Konto es darf (Jira Service Management).</translation>
    </message>
    <message>
        <source>View servicedesk organizations</source>
        <translation>Organisationen des Servicedesks ansehen</translation>
    </message>
    <message>
        <source>View servicedesk organizations in Jira Service Management, as far as the acting account may.</source>
        <translation>Organisationen des Servicedesks ansehen, soweit das handelnde Konto es darf (Jira Service Management).</translation>
    </message>
    <message>
        <source>View servicedesk properties</source>
        <translation>Properties des Servicedesks ansehen</translation>
    </message>
    <message>
        <source>View servicedesk properties in Jira Service Management, as far as the acting account may.</source>
        <translation>Properties des Servicedesks ansehen, soweit das handelnde Konto es darf (Jira Service Management).</translation>
    </message>
    <message>
        <source>View servicedesks</source>
        <translation>Servicedesks ansehen</translation>
    </message>
    <message>
        <source>View servicedesks in Jira Service Management, as far as the acting account may.</source>
        <translation>Servicedesks ansehen, soweit das handelnde Konto es darf (Jira Service Management).</translation>
    </message>
    <message>
        <source>View services in the Teamwork Graph</source>
        <translation>Services im Teamwork Graph ansehen</translation>
    </message>
    <message>
        <source>View source codes</source>
        <translation>Quelltexte ansehen</translation>
    </message>
    <message>
        <source>View source codes in Jira Software, as far as the acting account may.</source>
        <translation>Quelltexte ansehen, soweit das handelnde Konto es darf (Jira Software).</translation>
    </message>
    <message>
        <source>View space details</source>
        <translation>Bereichsdetails ansehen</translation>
    </message>
    <message>
        <source>View space details in Confluence, as far as the acting account may.</source>
        <translation>Bereichsdetails ansehen, soweit das handelnde Konto es darf (Confluence).</translation>
    </message>
    <message>
        <source>View space information</source>
        <translation>Bereichsinformationen ansehen</translation>
    </message>
    <message>
        <source>View space information in Jira, as far as the acting account may.</source>
        <translation>Bereichsinformationen ansehen, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>View space permissions</source>
        <translation>Bereichsberechtigungen ansehen</translation>
    </message>
    <message>
        <source>View space permissions in Confluence, as far as the acting account may.</source>
        <translation>Bereichsberechtigungen ansehen, soweit das handelnde Konto es darf (Confluence).</translation>
    </message>
    <message>
        <source>View space properties</source>
        <translation>Bereichs-Properties ansehen</translation>
    </message>
    <message>
        <source>View space properties in Confluence, as far as the acting account may.</source>
        <translation>Bereichs-Properties ansehen, soweit das handelnde Konto es darf (Confluence).</translation>
    </message>
    <message>
        <source>View space settings</source>
        <translation>Bereichseinstellungen ansehen</translation>
    </message>
    <message>
        <source>View space settings in Confluence, as far as the acting account may.</source>
        <translation>Bereichseinstellungen ansehen, soweit das handelnde Konto es darf (Confluence).</translation>
    </message>
    <message>
        <source>View spaces</source>
        <translation>Bereiche ansehen</translation>
    </message>
    <message>
        <source>View spaces in Confluence, as far as the acting account may.</source>
        <translation>Bereiche ansehen, soweit das handelnde Konto es darf (Confluence).</translation>
    </message>
    <message>
        <source>View spaces in the Teamwork Graph</source>
        <translation>Bereiche im Teamwork Graph ansehen</translation>
    </message>
    <message>
        <source>View sprints</source>
        <translation>Sprints ansehen</translation>
    </message>
    <message>
        <source>View sprints in Jira Software, as far as the acting account may.</source>
        <translation>Sprints ansehen, soweit das handelnde Konto es darf (Jira Software).</translation>
    </message>
    <message>
        <source>View sprints in the Teamwork Graph</source>
        <translation>Sprints im Teamwork Graph ansehen</translation>
    </message>
    <message>
        <source>View statuses</source>
        <translation>Status ansehen</translation>
    </message>
    <message>
        <source>View statuses in Jira, as far as the acting account may.</source>
        <translation>Status ansehen, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>View tags in the Teamwork Graph</source>
        <translation>Tags im Teamwork Graph ansehen</translation>
    </message>
    <message>
        <source>View tasks</source>
        <translation>Aufgaben ansehen</translation>
    </message>
    <message>
        <source>View tasks in Confluence, as far as the acting account may.</source>
        <translation>Aufgaben ansehen, soweit das handelnde Konto es darf (Confluence).</translation>
    </message>
    <message>
        <source>View tasks in Jira Service Management, as far as the acting account may.</source>
        <translation>Aufgaben ansehen, soweit das handelnde Konto es darf (Jira Service Management).</translation>
    </message>
    <message>
        <source>View team temps</source>
        <translation>Vorläufige Teams ansehen</translation>
    </message>
    <message>
        <source>View team temps in Atlassian Teams, as far as the acting account may.</source>
        <translation>Vorläufige Teams ansehen, soweit das handelnde Konto es darf (Atlassian Teams).</translation>
    </message>
    <message>
        <source>View team types in the Teamwork Graph</source>
        <translation>Teamtypen im Teamwork Graph ansehen</translation>
    </message>
    <message>
        <source>View teams</source>
        <translation>Teams ansehen</translation>
    </message>
    <message>
        <source>View teams in Atlassian Teams, as far as the acting account may.</source>
        <translation>Teams ansehen, soweit das handelnde Konto es darf (Atlassian Teams).</translation>
    </message>
    <message>
        <source>View teams in the Teamwork Graph</source>
        <translation>Teams im Teamwork Graph ansehen</translation>
    </message>
    <message>
        <source>View templates</source>
        <translation>Vorlagen ansehen</translation>
    </message>
    <message>
        <source>View templates in Confluence, as far as the acting account may.</source>
        <translation>Vorlagen ansehen, soweit das handelnde Konto es darf (Confluence).</translation>
    </message>
    <message>
        <source>View user columns</source>
        <translation>Spalten von Benutzern ansehen</translation>
    </message>
    <message>
        <source>View user columns in Jira, as far as the acting account may.</source>
        <translation>Spalten von Benutzern ansehen, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>View user configuration</source>
        <translation>Benutzerkonfiguration ansehen</translation>
    </message>
    <message>
        <source>View user configuration in Jira, as far as the acting account may.</source>
        <translation>Benutzerkonfiguration ansehen, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>View user properties</source>
        <translation>Benutzer-Properties ansehen</translation>
    </message>
    <message>
        <source>View user properties in Confluence, as far as the acting account may.</source>
        <translation>Benutzer-Properties ansehen, soweit das handelnde Konto es darf (Confluence).</translation>
    </message>
    <message>
        <source>View user properties in Jira, as far as the acting account may.</source>
        <translation>Benutzer-Properties ansehen, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>View users</source>
        <translation>Benutzer ansehen</translation>
    </message>
    <message>
        <source>View users in Bitbucket, as far as the acting account may.</source>
        <translation>Benutzer ansehen, soweit das handelnde Konto es darf (Bitbucket).</translation>
    </message>
    <message>
        <source>View users in Confluence, as far as the acting account may.</source>
        <translation>Benutzer ansehen, soweit das handelnde Konto es darf (Confluence).</translation>
    </message>
    <message>
        <source>View users in Jira, as far as the acting account may.</source>
        <translation>Benutzer ansehen, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>View users in the Teamwork Graph</source>
        <translation>Benutzer im Teamwork Graph ansehen</translation>
    </message>
    <message>
        <source>View versions in the Teamwork Graph</source>
        <translation>Versionen im Teamwork Graph ansehen</translation>
    </message>
    <message>
        <source>View videos in the Teamwork Graph</source>
        <translation>Videos im Teamwork Graph ansehen</translation>
    </message>
    <message>
        <source>View viewers</source>
        <translation>Betrachter ansehen</translation>
    </message>
    <message>
        <source>View viewers in the support gateway, as far as the acting account may.</source>
        <translation>Betrachter ansehen, soweit das handelnde Konto es darf (Support-Gateway).</translation>
    </message>
    <message>
        <source>View vulnerabilities in the Teamwork Graph</source>
        <translation>Schwachstellen im Teamwork Graph ansehen</translation>
    </message>
    <message>
        <source>View watchers</source>
        <translation>Beobachter ansehen</translation>
    </message>
    <message>
        <source>View watchers in Confluence, as far as the acting account may.</source>
        <translation>Beobachter ansehen, soweit das handelnde Konto es darf (Confluence).</translation>
    </message>
    <message>
        <source>View webhooks</source>
        <translation>Webhooks ansehen</translation>
    </message>
    <message>
        <source>View webhooks in Jira, as far as the acting account may.</source>
        <translation>Webhooks ansehen, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>View whiteboards</source>
        <translation>Whiteboards ansehen</translation>
    </message>
    <message>
        <source>View whiteboards in Confluence, as far as the acting account may.</source>
        <translation>Whiteboards ansehen, soweit das handelnde Konto es darf (Confluence).</translation>
    </message>
    <message>
        <source>View whiteboards in the Teamwork Graph</source>
        <translation>Whiteboards im Teamwork Graph ansehen</translation>
    </message>
    <message>
        <source>View work item information</source>
        <translation>Informationen über Arbeitselemente ansehen</translation>
    </message>
    <message>
        <source>View work item information in Jira, as far as the acting account may.</source>
        <translation>Informationen über Arbeitselemente ansehen, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>View work items in the Teamwork Graph</source>
        <translation>Arbeitselemente im Teamwork Graph ansehen</translation>
    </message>
    <message>
        <source>View workers in the Teamwork Graph</source>
        <translation>Arbeitskräfte im Teamwork Graph ansehen</translation>
    </message>
    <message>
        <source>View workflow properties</source>
        <translation>Workflow-Properties ansehen</translation>
    </message>
    <message>
        <source>View workflow properties in Jira, as far as the acting account may.</source>
        <translation>Workflow-Properties ansehen, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>View workflow schemes</source>
        <translation>Workflow-Schemas ansehen</translation>
    </message>
    <message>
        <source>View workflow schemes in Jira, as far as the acting account may.</source>
        <translation>Workflow-Schemas ansehen, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>View workflows</source>
        <translation>Workflows ansehen</translation>
    </message>
    <message>
        <source>View workflows in Jira, as far as the acting account may.</source>
        <translation>Workflows ansehen, soweit das handelnde Konto es darf (Jira).</translation>
    </message>
    <message>
        <source>View workspaces</source>
        <translation>Arbeitsbereiche ansehen</translation>
    </message>
    <message>
        <source>View workspaces in Bitbucket, as far as the acting account may.</source>
        <translation>Arbeitsbereiche ansehen, soweit das handelnde Konto es darf (Bitbucket).</translation>
    </message>
    <message>
        <source>Write (Confluence, Connect)</source>
        <translation>Schreiben (Confluence, Connect)</translation>
    </message>
    <message>
        <source>Write (Jira, Connect)</source>
        <translation>Schreiben (Jira, Connect)</translation>
    </message>
    <message>
        <source>Write the key-value properties that apps keep on content.</source>
        <translation>Die Schlüssel-Wert-Properties schreiben, die Apps an Inhalten halten.</translation>
    </message>
</context>
</TS>
