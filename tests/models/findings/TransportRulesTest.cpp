// SPDX-License-Identifier: Apache-2.0
#include "tests/models/findings/DescriptorCases.h"

#include <gtest/gtest.h>

namespace gatehouse::findings {
namespace {

const std::vector<RuleCase> transportCases{
    {"auth.none", "none", connectApp(R"("authentication":{"type":"NONE"})"), {"high /authentication/type "}},
    {"auth.none", "absent", connectApp(R"("authentication":null)"), {"high  "}},
    {"auth.none", "jwt", connectApp(R"("authentication":{"type":"JWT"})"), {}},
    {"auth.none", "jwt, as a text", connectApp(R"("authentication":"jwt")"), {}},
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

} // namespace

TEST(DescriptorRules, OfTransportAndModules)
{
    expectRaised(transportCases);
}

} // namespace gatehouse::findings
