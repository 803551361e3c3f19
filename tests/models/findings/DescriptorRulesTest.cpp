// SPDX-License-Identifier: Apache-2.0
#include "models/descriptors/DescriptorReader.h"
#include "models/findings/Findings.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <string>
#include <vector>

namespace gatehouse::findings {
namespace {

std::vector<Finding> findingsIn(const std::string& text)
{
    return ofDescriptor(descriptors::readDescriptor(text), catalogue::Catalogue::builtIn());
}

/// "severity pointer subject" of every finding with the code.
std::vector<std::string> raisedIn(const std::string& text, std::string_view code)
{
    std::vector<std::string> raised;
    for (const Finding& finding : findingsIn(text))
        if (finding.code == code)
            raised.push_back(std::string(toText(finding.severity)) + " " + finding.pointer + " " +
                             finding.subject);
    return raised;
}

/// A Connect app that no rule but connect.end-of-support finds fault with, with these members beside.
std::string connectApp(const std::string& members)
{
    return R"({"key":"com.acme.tool","name":"Tool",)" + members +
           (members.find("\"baseUrl\"") == std::string::npos ? R"(,"baseUrl":"https://tool.acme.invalid")"
                                                             : "") +
           (members.find("\"authentication\"") == std::string::npos ? R"(,"authentication":{"type":"jwt"})"
                                                                    : "") +
           (members.find("\"lifecycle\"") == std::string::npos ? R"(,"lifecycle":{"installed":"/installed"})"
                                                               : "") +
           (members.find("\"apiMigrations\"") == std::string::npos
                ? R"(,"apiMigrations":{"signed-install":true})"
                : "") +
           (members.find("\"modules\"") == std::string::npos
                ? R"(,"modules":{"jiraProjectPages":[{"key":"p","url":"/p"}]})"
                : "") +
           "}";
}

std::string forgeApp(const std::string& members)
{
    return R"({"app":{"id":"ari:cloud:ecosystem::app/1b5"},)" + members + "}";
}

std::string panel(const std::string& conditions)
{
    return connectApp(
        R"("modules":{"webPanels":[{"key":"p","url":"/p","location":"atl.jira.view.issue.right.context",
        "conditions":)" +
        conditions + "}]}");
}

std::string adminPage(const std::string& conditions)
{
    return connectApp(R"("modules":{"adminPages":[{"key":"a","url":"/a")" +
                      (conditions.empty() ? "" : R"(,"conditions":)" + conditions) + "}]}");
}

std::string scopes(const std::string& list)
{
    return connectApp(R"("scopes":)" + list);
}

std::string forgeScopes(const std::string& list)
{
    return forgeApp(R"("modules":{"jira:issuePanel":[{"key":"p"}]},"permissions":{"scopes":)" + list + "}");
}

std::string external(const std::string& kinds)
{
    return forgeApp(R"("modules":{"jira:issuePanel":[{"key":"p"}]},"permissions":{"external":)" + kinds +
                    "}");
}

std::string content(const std::string& kinds)
{
    return forgeApp(R"("modules":{"jira:issuePanel":[{"key":"p"}]},"permissions":{"content":)" + kinds + "}");
}

const std::string readsAddon =
    R"({"condition":"entity_property_exists","params":{"entity":"addon","propertyKey":"on"}})";

struct RuleCase
{
    const char* code;
    const char* what;
    std::string text;
    std::vector<std::string> raised; ///< "severity pointer subject"; none: a near miss
};

const std::string firstCondition = "/modules/webPanels/0/conditions/0";

const std::vector<RuleCase> propertyCases{
    {"app-property.condition",
     "a property of the app",
     panel("[" + readsAddon + "]"),
     {"medium " + firstCondition + " p"}},
    {"app-property.condition",
     "an object instead of a list",
     panel(readsAddon),
     {"medium /modules/webPanels/0/conditions p"}},
    {"app-property.condition",
     "below and, or and invert",
     panel(
         R"([{"condition":"user_is_logged_in"},{"or":[{"and":[{"condition":"Entity_Property_Equal_To","invert":true,
              "params":{"entity":"addon","propertyKey":"k","value":"on"}}]}]}])"),
     {"medium /modules/webPanels/0/conditions/1/or/0/and/0 p"}},
    {"app-property.condition",
     "the older composition",
     panel(R"({"type":"OR","conditions":[)" + readsAddon + "]}"),
     {"medium /modules/webPanels/0/conditions/conditions/0 p"}},
    {"app-property.condition",
     "its own family of names",
     panel(R"([{"condition":"addon_property_exists","params":{"propertyKey":"k","objectKey":"a.b"}}])"),
     {"medium " + firstCondition + " p"}},
    {"app-property.condition",
     "a Jira expression on app properties",
     panel(R"([{"condition":"jira_expression","params":{"expression":"!app.properties['s'].off"}}])"),
     {"medium " + firstCondition + " p"}},
    {"app-property.condition",
     "two of one module are told once",
     panel("[" + readsAddon + "," + readsAddon + "]"),
     {"medium " + firstCondition + " p"}},
    {"app-property.condition",
     "all that stands before an admin page",
     adminPage("[" + readsAddon + "]"),
     {"high /modules/adminPages/0/conditions/0 a"}},
    {"app-property.condition",
     "an admin page that asks for an admin too",
     adminPage("[" + readsAddon + R"(,{"condition":"user_is_admin"}])"),
     {"medium /modules/adminPages/0/conditions/0 a"}},
    {"app-property.condition",
     "a Connect module of a Forge app",
     forgeApp(R"("connectModules":{"jira:webPanels":[{"key":"p","url":"/p","conditions":[)" + readsAddon +
              "]}]}"),
     {"medium /connectModules/jira:webPanels/0/conditions/0 p"}},
    {"app-property.condition",
     "a property of the issue",
     panel(R"([{"condition":"entity_property_exists","params":{"entity":"issue","propertyKey":"addon"}}])"),
     {}},
    {"app-property.condition",
     "properties of a project in an expression",
     panel(
         R"([{"condition":"jira_expression","params":{"expression":"project.properties['myapp.properties']"}}])"),
     {}},
    {"app-property.condition",
     "a condition without property whose entity is odd",
     panel(R"([{"condition":"user_is_logged_in","params":{"entity":"addon"}}])"),
     {}},
    {"app-property.condition",
     "Forge's app properties are written by the app alone",
     forgeApp(R"("modules":{"jira:issuePanel":[{"key":"p","displayConditions":{"and":[{"entityPropertyExists":
              {"entity":"app","propertyKey":"k"}}],"jiraExpression":"app.properties['k'] != null"}}]})"),
     {}},
    {"app-property.migrate",
     "where properties are used",
     panel("[" + readsAddon + "]"),
     {"info " + firstCondition + " "}},
    {"app-property.migrate", "where they are not", adminPage(""), {}},
    {"app-property.admin-page",
     "of an app that uses properties",
     connectApp(
         R"("modules":{"configurePage":{"key":"c","url":"/c"},"webPanels":[{"key":"p","url":"/p","conditions":[)" +
         readsAddon + "]}]}"),
     {"medium /modules/configurePage c"}},
    {"app-property.admin-page",
     "of an app without a server",
     connectApp(R"("lifecycle":{},"modules":{"adminPages":[{"key":"a","url":"/a"}]})"),
     {"low /modules/adminPages/0 a"}},
    {"app-property.admin-page", "of an app with a server of its own", adminPage(""), {}},
    {"app-property.admin-page",
     "no admin page at all",
     connectApp(R"("lifecycle":{},"modules":{"generalPages":[{"key":"a","url":"/a"}]})"),
     {}},
    {"app-property.admin-page",
     "Forge's admin page",
     forgeApp(R"("modules":{"jira:adminPage":[{"key":"a"}]})"),
     {}},
    {"page.unguarded", "no condition", adminPage(""), {"medium /modules/adminPages/0 a"}},
    {"page.unguarded", "an empty list", adminPage("[]"), {"medium /modules/adminPages/0 a"}},
    {"page.unguarded",
     "being signed in is no guard",
     adminPage(R"([{"condition":"user_is_logged_in"}])"),
     {"medium /modules/adminPages/0 a"}},
    {"page.unguarded",
     "an alternative lets others pass",
     adminPage(R"([{"or":[{"condition":"user_is_admin"},{"condition":"user_is_logged_in"}]}])"),
     {"medium /modules/adminPages/0 a"}},
    {"page.unguarded",
     "for all but admins",
     adminPage(R"([{"condition":"user_is_admin","invert":true}])"),
     {"medium /modules/adminPages/0 a"}},
    {"page.unguarded",
     "a single configure page",
     connectApp(R"("modules":{"configurePage":{"key":"c","url":"/c"}})"),
     {"medium /modules/configurePage c"}},
    {"page.unguarded",
     "of a Forge app's Connect part",
     forgeApp(R"("connectModules":{"jira:adminPages":[{"key":"a","url":"/a"}]})"),
     {"medium /connectModules/jira:adminPages/0 a"}},
    {"page.unguarded", "for admins", adminPage(R"([{"condition":"user_is_admin"}])"), {}},
    {"page.unguarded", "for admins, as an object", adminPage(R"({"condition":"USER_IS_ADMIN"})"), {}},
    {"page.unguarded",
     "either kind of admin",
     adminPage(R"({"or":[{"condition":"user_is_admin"},{"condition":"user_is_sysadmin"}]})"),
     {}},
    {"page.unguarded",
     "a global permission",
     adminPage(R"([{"condition":"has_global_permission","params":{"permission":"administer"}}])"),
     {}},
    {"page.unguarded",
     "the app's server decides",
     adminPage(R"([{"condition":"/may-see?user={user.id}"}])"),
     {}},
    {"page.unguarded",
     "not the negation of negation",
     adminPage(R"({"invert":true,"or":[{"condition":"user_is_admin","invert":true}]})"),
     {}},
    {"page.unguarded",
     "Forge keeps its admin pages itself",
     forgeApp(R"("modules":{"jira:adminPage":[{"key":"a"}],"confluence:globalSettings":[{"key":"b"}]})"),
     {}},
    {"page.unguarded",
     "no admin page",
     connectApp(
         R"("modules":{"generalPages":[{"key":"a","url":"/a"}],"postInstallPage":{"key":"i","url":"/i"}})"),
     {}},
};

const std::vector<RuleCase> scopeCases{
    {"scope.impersonation",
     "Connect, whatever the case",
     scopes(R"(["READ","Act_As_User"])"),
     {"high /scopes/1 Act_As_User"}},
    {"scope.impersonation",
     "its name in a manifest",
     forgeScopes(R"(["act-as-user:connect-jira"])"),
     {"high /permissions/scopes/0 act-as-user:connect-jira"}},
    {"scope.impersonation",
     "the map form",
     forgeScopes(
         R"({"read:jira-work":{"allowImpersonation":true},"storage:app":{"allowImpersonation":false}})"),
     {"high /permissions/scopes/read:jira-work read:jira-work"}},
    {"scope.impersonation", "other scopes", scopes(R"(["READ","ADMIN"])"), {}},
    {"scope.impersonation", "a bare name in a manifest means nothing", forgeScopes(R"(["ACT_AS_USER"])"), {}},
    {"scope.site-admin", "Connect", scopes(R"(["admin"])"), {"high /scopes/0 admin"}},
    {"scope.site-admin",
     "the configuration of a product",
     forgeScopes(R"(["manage:jira-configuration"])"),
     {"high /permissions/scopes/0 manage:jira-configuration"}},
    {"scope.site-admin", "of projects and spaces only", scopes(R"(["PROJECT_ADMIN","SPACE_ADMIN"])"), {}},
    {"scope.site-admin", "of projects only", forgeScopes(R"(["manage:jira-project"])"), {}},
    {"scope.email",
     "Connect",
     scopes(R"(["ACCESS_EMAIL_ADDRESSES"])"),
     {"medium /scopes/0 ACCESS_EMAIL_ADDRESSES"}},
    {"scope.email",
     "OAuth",
     forgeScopes(R"(["read:email-address:confluence"])"),
     {"medium /permissions/scopes/0 read:email-address:confluence"}},
    {"scope.email",
     "the sender address of a project is nobody's",
     forgeScopes(R"(["read:project.email:jira"])"),
     {}},
    {"scope.unknown", "misspelt", scopes(R"(["READ","WRITES"])"), {"low /scopes/1 WRITES"}},
    {"scope.unknown",
     "case counts for OAuth",
     forgeScopes(R"(["Read:jira-work"])"),
     {"low /permissions/scopes/0 Read:jira-work"}},
    {"scope.unknown", "case does not count for Connect", scopes(R"(["rEAD"])"), {}},
    {"scope.mixed-case", "Connect", scopes(R"(["Read"])"), {"low /scopes/0 Read"}},
    {"scope.mixed-case", "two words", scopes(R"(["Act_as_user"])"), {"low /scopes/0 Act_as_user"}},
    {"scope.mixed-case", "both documented spellings", scopes(R"(["read","WRITE","project_admin"])"), {}},
    {"scope.mixed-case", "unknown words are no scopes", scopes(R"(["Reading"])"), {}},
    {"scope.redundant",
     "lower ranks",
     scopes(R"(["READ","WRITE","ADMIN"])"),
     {"info /scopes/0 READ", "info /scopes/1 WRITE"}},
    {"scope.redundant", "twice, in another case", scopes(R"(["read","READ"])"), {"info /scopes/1 READ"}},
    {"scope.redundant",
     "twice in a manifest",
     forgeScopes(R"(["storage:app","storage:app"])"),
     {"info /permissions/scopes/1 storage:app"}},
    {"scope.redundant",
     "Connect names in a manifest",
     forgeScopes(R"(["read:connect-jira","write:connect-jira"])"),
     {"info /permissions/scopes/0 read:connect-jira"}},
    {"scope.redundant",
     "each in its own product",
     forgeScopes(R"(["read:connect-jira","write:connect-confluence"])"),
     {}},
    {"scope.redundant",
     "outside the ranks",
     scopes(R"(["ADMIN","ACT_AS_USER","ACCESS_EMAIL_ADDRESSES"])"),
     {}},
    {"scope.redundant", "admins of projects and of spaces", scopes(R"(["PROJECT_ADMIN","SPACE_ADMIN"])"), {}},
    {"scope.redundant",
     "classic and granular need not imply one another",
     forgeScopes(R"(["read:jira-work","read:issue:jira"])"),
     {}},
    {"scope.unused",
     "nothing that could call",
     R"({"key":"a.b","name":"For Jira","baseUrl":"https://a.invalid","scopes":["READ"]})",
     {"info /scopes/0 READ"}},
    {"scope.unused",
     "impersonation without installation",
     connectApp(R"("lifecycle":{},"scopes":["READ","ACT_AS_USER"])"),
     {"info /scopes/1 ACT_AS_USER"}},
    {"scope.unused",
     "tokens nobody asks for",
     forgeScopes(R"(["read:app-user-token","read:jira-work"])"),
     {"info /permissions/scopes/0 read:app-user-token"}},
    {"scope.unused",
     "Connect scopes without a Connect part",
     forgeScopes(R"(["write:connect-jira"])"),
     {"info /permissions/scopes/0 write:connect-jira"}},
    {"scope.unused", "an app with pages", scopes(R"(["READ","WRITE","ADMIN"])"), {}},
    {"scope.unused",
     "tokens that a remote takes",
     forgeApp(R"("modules":{"jira:issuePanel":[{"key":"p"}]},"permissions":{"scopes":["read:app-user-token"]},
              "remotes":[{"key":"r","baseUrl":"https://r.invalid","auth":{"appUserToken":{"enabled":true}}}])"),
     {}},
};

const std::vector<RuleCase> transportCases{
    {"auth.none", "none", connectApp(R"("authentication":{"type":"NONE"})"), {"high /authentication/type "}},
    {"auth.none", "absent", connectApp(R"("authentication":null)"), {"high  "}},
    {"auth.none", "jwt", connectApp(R"("authentication":{"type":"JWT"})"), {}},
    {"auth.none", "Forge has its own", forgeScopes("[]"), {}},
    {"auth.none", "HipChat", R"({"key":"a","capabilities":{"installable":{}}})", {}},
    {"lifecycle.unsigned",
     "declined",
     connectApp(R"("apiMigrations":{"signed-install":false})"),
     {"medium /apiMigrations/signed-install "}},
    {"lifecycle.unsigned",
     "not asked for",
     connectApp(R"("apiMigrations":{"gdpr":true})"),
     {"info /lifecycle "}},
    {"lifecycle.unsigned", "not told", connectApp(R"("lifecycle":{"enabled":"/e"})"), {"medium  "}},
    {"lifecycle.unsigned", "asked for", connectApp(R"("scopes":[])"), {}},
    {"lifecycle.unsigned",
     "an app without JWT has a finding of its own",
     connectApp(R"("authentication":{"type":"none"},"lifecycle":{},"apiMigrations":{})"),
     {}},
    {"transport.not-https",
     "base URL",
     connectApp(R"("baseUrl":"HTTP://tool.acme.invalid/x")"),
     {"high /baseUrl HTTP://tool.acme.invalid/x"}},
    {"transport.not-https",
     "a page",
     connectApp(
         R"("modules":{"jiraReports":[{"key":"r","url":"http://r.invalid/","thumbnailUrl":"http://t.invalid"}]})"),
     {"medium /modules/jiraReports/0/url http://r.invalid/"}},
    {"transport.not-https",
     "a remote of one region",
     forgeApp(R"("modules":{"jira:issuePanel":[{"key":"p"}]},
              "remotes":[{"key":"r","baseUrl":{"default":"https://r.invalid","EU":"http://eu.r.invalid"}}])"),
     {"high /remotes/0/baseUrl/EU http://eu.r.invalid"}},
    {"transport.not-https",
     "web sites, icons and links are not transport",
     connectApp(
         R"("vendor":{"name":"A","url":"http://a.invalid"},"modules":{"webItems":[{"key":"w","url":"http://w.invalid",
              "icon":{"url":"http://i.invalid"}}],"generalPages":[{"key":"g","url":"/g","documentation":{"url":"http://d.invalid"}}]})"),
     {}},
    {"transport.not-https", "a placeholder", connectApp(R"("baseUrl":"{{localBaseUrl}}")"), {}},
    {"module.foreign-url",
     "a page elsewhere",
     connectApp(
         R"("modules":{"jiraIssueGlances":[{"key":"g","target":{"type":"web_panel","url":"https://other.invalid/g"}}]})"),
     {"medium /modules/jiraIssueGlances/0/target/url g"}},
    {"module.foreign-url",
     "events elsewhere",
     connectApp(
         R"("scopes":["READ"],"modules":{"webhooks":[{"event":"jira:issue_created","url":"https://other.invalid/h"}]})"),
     {"medium /modules/webhooks/0/url webhooks https://other.invalid/h"}},
    {"module.foreign-url",
     "a link elsewhere",
     connectApp(R"("modules":{"webItems":[{"key":"w","url":"//other.invalid"}]})"),
     {"info /modules/webItems/0/url w"}},
    {"module.foreign-url",
     "the own host, spelled out",
     connectApp(
         R"("modules":{"jiraReports":[{"key":"r","url":"https://TOOL.acme.invalid:443/r"},{"key":"s","url":"https://static.tool.acme.invalid/"}]})"),
     {}},
    {"module.foreign-url",
     "paths, and addresses inside of them",
     connectApp(
         R"("modules":{"jiraReports":[{"key":"r","url":"r?back=https://other.invalid/"},{"key":"s","url":"{x}://s"}]})"),
     {}},
    {"module.foreign-url",
     "an own host that is not known",
     connectApp(
         R"("baseUrl":"${base}","modules":{"jiraReports":[{"key":"r","url":"https://other.invalid"}]})"),
     {}},
    {"module.user-variables",
     "who is looking",
     connectApp(R"("modules":{"jiraReports":[{"key":"r","url":"/r?u={user.id}&p={project.id}"}]})"),
     {"low /modules/jiraReports/0/url r"}},
    {"module.user-variables",
     "where they look",
     connectApp(R"("modules":{"jiraReports":[{"key":"r","url":"/r?p={project.id}&userName=x"}]})"),
     {}},
    {"connect.end-of-support", "Connect", scopes("[]"), {"info  "}},
    {"connect.end-of-support",
     "a Connect part",
     forgeApp(R"("connectModules":{"jira:webPanels":[]},"permissions":{"scopes":["read:jira-work"]})"),
     {"info /connectModules "}},
    {"connect.end-of-support",
     "a linked key alone",
     R"({"app":{"id":"ari:cloud:ecosystem::app/1b5","connect":{"key":"k"}},"modules":{"jira:issuePanel":[{"key":"p"}]}})",
     {"info /app/connect "}},
    {"connect.end-of-support", "Forge", forgeScopes("[]"), {}},
    {"webhook.needs-scope",
     "no scope",
     connectApp(
         R"("modules":{"webhooks":[{"event":"jira:issue_created","url":"/h"},{"event":"comment_created","url":"/h"}]})"),
     {"low /modules/webhooks/0 READ"}},
    {"webhook.needs-scope",
     "only scopes outside the ranks",
     connectApp(
         R"("scopes":["NONE","ACT_AS_USER"],"modules":{"webhooks":[{"event":"page_created","url":"/h"}]})"),
     {"low /modules/webhooks/0 READ"}},
    {"webhook.needs-scope",
     "Forge",
     forgeApp(
         R"("modules":{"trigger":[{"key":"t","function":"f","events":["avi:jira:created:issue"]}]},"permissions":{"scopes":["storage:app"]})"),
     {"low /modules/trigger/0/events/0 read:jira-work"}},
    {"webhook.needs-scope",
     "a higher scope",
     connectApp(R"("scopes":["WRITE"],"modules":{"webhooks":[{"event":"jira:issue_created","url":"/h"}]})"),
     {}},
    {"webhook.needs-scope",
     "what tells of policies and of the app itself",
     connectApp(
         R"("modules":{"webhooks":[{"event":"app_access_to_objects_blocked","url":"/h"},{"event":"connect_addon_enabled","url":"/h"}]})"),
     {}},
    {"webhook.needs-scope",
     "Forge with a granular scope",
     forgeApp(
         R"("modules":{"trigger":[{"key":"t","function":"f","events":["avi:jira:created:issue","avi:forge:installed:app"]}]},"permissions":{"scopes":["read:issue:jira"]})"),
     {}},
};

const std::vector<RuleCase> egressCases{
    {"egress.any-host",
     "fetch",
     external(R"({"fetch":{"backend":["*"],"client":["*"]}})"),
     {"high /permissions/external/fetch/backend/0 *"}},
    {"egress.any-host",
     "an object with a scheme",
     external(R"({"fetch":{"backend":[{"address":"https://*"}]}})"),
     {"high /permissions/external/fetch/backend/0 https://*"}},
    {"egress.any-host",
     "pictures alone",
     external(R"({"images":["*"]})"),
     {"medium /permissions/external/images/0 *"}},
    {"egress.any-host",
     "one text instead of a list",
     external(R"({"scripts":"*"})"),
     {"high /permissions/external/scripts *"}},
    {"egress.any-host",
     "a wildcard below a name",
     external(R"({"fetch":{"backend":["*.acme.invalid"]}})"),
     {}},
    {"egress.any-host",
     "a wildcard in a path",
     external(R"({"fetch":{"backend":["https://a.invalid/*"]}})"),
     {}},
    {"egress.wildcard",
     "below a name",
     external(R"({"fetch":{"backend":["https://*.acme.invalid/x"]}})"),
     {"low /permissions/external/fetch/backend/0 https://*.acme.invalid/x"}},
    {"egress.wildcard",
     "code comes from there",
     external(R"({"images":["*.a.invalid"],"scripts":["*.a.invalid"]})"),
     {"medium /permissions/external/images/0 *.a.invalid"}},
    {"egress.wildcard",
     "a remote",
     forgeApp(
         R"("modules":{"jira:issuePanel":[{"key":"p"}]},"remotes":[{"key":"r","baseUrl":"https://*.r.invalid"}])"),
     {"low /remotes/0/baseUrl https://*.r.invalid"}},
    {"egress.wildcard",
     "a wildcard in a path",
     external(R"({"fetch":{"backend":["https://a.invalid/org/*/keys"]}})"),
     {}},
    {"egress.wildcard", "the own machine", external(R"({"fetch":{"backend":["*.localhost","*"]}})"), {}},
    {"remote.user-token",
     "of a remote",
     forgeApp(
         R"("modules":{"jira:issuePanel":[{"key":"p"}]},"remotes":[{"key":"r","baseUrl":"https://r.invalid","auth":{"appUserToken":{"enabled":true}}}])"),
     {"medium /remotes/0/auth/appUserToken r"}},
    {"remote.user-token",
     "of an endpoint",
     forgeApp(
         R"("modules":{"jira:issuePanel":[{"key":"p"}],"endpoint":[{"key":"e","remote":"r","auth":{"appUserToken":{"enabled":true}}}]})"),
     {"medium /modules/endpoint/0/auth/appUserToken r"}},
    {"remote.user-token",
     "switched off, or of the app itself",
     forgeApp(
         R"("modules":{"jira:issuePanel":[{"key":"p"}]},"remotes":[{"key":"r","baseUrl":"https://r.invalid",
              "auth":{"appUserToken":{"enabled":false},"appSystemToken":{"enabled":true}}}])"),
     {}},
    {"content.unsafe",
     "scripts and styles",
     content(R"({"scripts":["unsafe-inline"],"styles":["'unsafe-inline'"]})"),
     {"medium /permissions/content/scripts/0 scripts unsafe-inline",
      "info /permissions/content/styles/0 styles unsafe-inline"}},
    {"content.unsafe",
     "weaker ones",
     content(R"({"scripts":["blob:","unsafe-hashes"]})"),
     {"low /permissions/content/scripts/0 scripts blob:",
      "low /permissions/content/scripts/1 scripts unsafe-hashes"}},
    {"content.unsafe", "a hash names one text", content(R"({"scripts":["sha256-abc="]})"), {}},
    {"webtrigger.public",
     "a web trigger",
     forgeApp(R"("modules":{"jira:issuePanel":[{"key":"p"}],"webtrigger":[{"key":"w","function":"f"}]})"),
     {"low /modules/webtrigger/0 w"}},
    {"webtrigger.public",
     "other triggers",
     forgeApp(
         R"("modules":{"jira:issuePanel":[{"key":"p"}],"scheduledTrigger":[{"key":"w","function":"f"}]})"),
     {}},
    {"placeholder.key",
     "Connect",
     R"({"key":"${k}","baseUrl":"https://a.invalid","modules":{"jiraReports":[]}})",
     {"medium /key "}},
    {"placeholder.key",
     "Forge",
     R"({"app":{"id":"ari:cloud:ecosystem::app/YOUR-APP-ID"},"modules":{"jira:issuePanel":[{"key":"p"}]}})",
     {"medium /app/id "}},
    {"placeholder.key",
     "an example that works",
     R"({"key":"com.example.myapp","baseUrl":"{{localBaseUrl}}","modules":{"jiraReports":[]}})",
     {}},
};

void expectRaised(const std::vector<RuleCase>& cases)
{
    for (const RuleCase& each : cases) {
        SCOPED_TRACE(std::string(each.code) + ": " + each.what);
        EXPECT_EQ(raisedIn(each.text, each.code), each.raised);
    }
}

} // namespace

TEST(DescriptorRules, OfAppPropertiesAndPages)
{
    expectRaised(propertyCases);
}

TEST(DescriptorRules, OfScopes)
{
    expectRaised(scopeCases);
}

TEST(DescriptorRules, OfTransportAndModules)
{
    expectRaised(transportCases);
}

TEST(DescriptorRules, OfEgressAndContent)
{
    expectRaised(egressCases);
}

TEST(DescriptorRules, SayWhatElseGuardsAModule)
{
    const auto guardOf = [](const std::string& text) {
        const auto found = findingsIn(text);
        const auto finding = std::ranges::find(found, "app-property.condition", &Finding::code);
        return finding == found.end() ? std::string() : finding->arguments.back();
    };
    EXPECT_EQ(guardOf(panel("[" + readsAddon + "]")), "sole");
    EXPECT_EQ(guardOf(panel("[" + readsAddon + R"(,{"condition":"user_is_logged_in"}])")), "sole");
    EXPECT_EQ(guardOf(panel("[" + readsAddon + R"(,{"condition":"is_issue_reported_by_current_user"}])")),
              "further");
    EXPECT_EQ(guardOf(adminPage("[" + readsAddon + "]")), "admin-page");
}

TEST(DescriptorRules, NameThePropertiesOfAnExpression)
{
    const auto found = findingsIn(panel(
        R"([{"condition":"jira_expression","params":{"expression":"app.properties['one'] && app.properties.get(\"two\") && app.properties.three && app.properties[key]"}}])"));
    const auto finding = std::ranges::find(found, "app-property.condition", &Finding::code);
    ASSERT_NE(finding, found.end());
    EXPECT_EQ(finding->arguments[1], "one, two, three");
}

TEST(DescriptorRules, TellTheMostSevereFirst)
{
    const auto found = findingsIn(connectApp(
        R"("authentication":{"type":"none"},"scopes":["READ","Write","ADMIN"],"modules":{"adminPages":[{"key":"a","url":"/a"}]})"));
    EXPECT_TRUE(std::ranges::is_sorted(found, std::greater<>(), &Finding::severity));
    ASSERT_FALSE(found.empty());
    EXPECT_EQ(found.front().code, "scope.site-admin");
    EXPECT_EQ(found.back().code, "connect.end-of-support");
}

TEST(DescriptorRules, LeaveAloneWhatCannotBeJudged)
{
    EXPECT_TRUE(findingsIn("").empty());
    EXPECT_TRUE(findingsIn(R"({"key":"a.b","modules":{"adminPages":[{"url":"/a"}]},)").empty());
    EXPECT_TRUE(
        findingsIn(
            R"({"key":"a.b","baseUrl":"http://a.invalid","contexts":["account"],"modules":{"webhooks":[]}})")
            .empty());
}

TEST(DescriptorRules, StandOddForms)
{
    const std::vector<std::string> odd{
        R"({"key":"a","modules":{"adminPages":{"conditions":[1,null,[],{"and":5},{"or":{}},"user_is_admin"]},"webPanels":[[],{"conditions":{"params":[]}}]},"apiMigrations":[],"lifecycle":5,"baseUrl":7})",
        R"({"app":{"id":"x1"},"remotes":{"key":[],"auth":{"appUserToken":5}},"permissions":{"content":[],"external":{"fetch":[],"images":{"address":{}}},"scopes":7},"modules":{"jira:issuePanel":{"displayConditions":{"not":[],"and":5,"or":{"isAdmin":[true,{}]}}},"endpoint":5},"connectModules":{"jira:webPanels":5}})"};
    for (const std::string& text : odd)
        EXPECT_NO_THROW(static_cast<void>(findingsIn(text)));
    EXPECT_TRUE(raisedIn(odd[0], "page.unguarded").empty());
}

} // namespace gatehouse::findings
