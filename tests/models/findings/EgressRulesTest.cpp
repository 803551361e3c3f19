// SPDX-License-Identifier: Apache-2.0
#include "tests/models/findings/DescriptorCases.h"

#include <gtest/gtest.h>

namespace gatehouse::findings {
namespace {

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
     {"medium /permissions/external/scripts/0 *.a.invalid"}},
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

} // namespace

TEST(DescriptorRules, OfEgressAndContent)
{
    expectRaised(egressCases);
}

} // namespace gatehouse::findings
