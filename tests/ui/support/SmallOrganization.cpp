// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/support/SmallOrganization.h"

#include "models/organization/OrganizationReader.h"

#include <fstream>
#include <iterator>
#include <stdexcept>
#include <string>

namespace gatehouse::test {

namespace {

constexpr std::string_view smallText = R"json({
"format": "gatehouse-organization", "version": 1,
"organization": {"id": "o", "name": "Small", "plan": "guard-standard", "policyModel": "additive", "blockLevel": "content",
                 "combination": "today", "capturedAt": "2026-01-31T09:00:00Z"},
"sites": [{"id": "s1", "name": "main"}, {"id": "s2", "name": "labs"}],
"users": [{"id": "mia", "name": "Mia", "kind": "person"}, {"id": "au-acme", "name": "Acme bot", "kind": "app"},
          {"id": "au-gate", "name": "Gate bot", "kind": "app"}, {"id": "au-puzzle", "name": "Puzzle bot", "kind": "app"}],
"groups": [{"id": "staff", "name": "staff", "members": ["mia"]}],
"schemes": [{"id": "open", "name": "Open scheme", "grants": [
    {"to": "signed-in", "actions": ["view", "read", "write"]}, {"to": "role:Apps", "actions": ["delete", "administer"]}]}],
"containers": [
    {"id": "c-fin", "site": "s1", "product": "jira", "nativeId": "10012", "key": "FIN", "name": "Finance operations",
     "scheme": "open", "roles": {"Apps": ["user:au-acme"]}, "labels": ["finance"]},
    {"id": "c-ops", "site": "s1", "product": "jira", "nativeId": "9", "key": "OPS", "name": "Operations", "scheme": "open"},
    {"id": "c-doc", "site": "s1", "product": "confluence", "key": "DOC", "name": "Documents", "scheme": null},
    {"id": "c-lab", "site": "s2", "product": "jira", "key": "LAB", "name": "<b>Lab</b>", "scheme": "open"}],
"apps": [
    {"key": "acme", "name": "Acme", "vendor": "Acme Ltd", "framework": "connect", "site": "s1", "products": ["jira"],
     "user": "au-acme", "scopes": ["READ", "WRITE", "DELETE", "ACT_AS_USER"], "version": "1.0",
     "descriptor": {"key": "acme", "name": "Acme", "baseUrl": "https://acme.example", "authentication": {"type": "jwt"},
                    "modules": {"jiraIssueTabPanels": [{"key": "log", "name": {"value": "Log work"}, "url": "/p"}],
                                "webhooks": [{"event": "jira:issue_updated", "url": "/h"}]},
                    "scopes": ["READ"]}},
    {"key": "gate", "name": "Gate", "vendor": "Gate Ltd", "framework": "connect", "site": "s1",
     "products": ["jira", "confluence"], "user": "au-gate", "scopes": ["ADMIN"], "blockable": false},
    {"key": "puzzle", "name": "<img src=x> Puzzle", "vendor": "Puzzle", "framework": "connect", "site": "s1",
     "products": ["jira"], "user": "au-puzzle", "scopes": null},
    {"key": "cloud", "name": "Cloud", "vendor": "Cloudy", "framework": "oauth2", "site": "s1", "products": ["jira"],
     "scopes": ["read:jira-work", "made:up"], "blockable": null},
    {"key": "acme", "name": "Acme", "vendor": "Acme Ltd", "framework": "connect", "site": "s2", "products": ["jira"],
     "user": "au-acme", "scopes": ["READ"]}],
"policies": [{"id": "p1", "name": "Finance", "status": "active",
              "coverage": {"level": "containers", "containers": ["c-fin"]},
              "rule": {"effect": "block", "apps": "except", "keys": ["acme"]}}]
})json";

std::shared_ptr<const Organization> read(std::string_view text)
{
    auto result = readOrganization(text);
    if (!result)
        throw std::runtime_error("organization: " + result.error().front().code + ' ' +
                                 result.error().front().pointer);
    return std::make_shared<const Organization>(std::move(result->organization));
}

App largeApp(std::size_t index)
{
    App app;
    app.key = AppKey("app-" + std::to_string(index));
    app.name = "App " + std::to_string(index);
    app.vendor = "Vendor " + std::to_string(index % 7);
    app.framework = Framework::Connect;
    app.site = SiteId("s");
    app.products = {Product::Jira};
    app.user = UserId("au");
    app.scopes = std::vector<ScopeId>{ScopeId("READ"), ScopeId("WRITE")};
    return app;
}

} // namespace

std::shared_ptr<const Organization> smallOrganization()
{
    return read(smallText);
}

std::shared_ptr<const Organization> largeOrganization(std::size_t apps, std::size_t containers)
{
    auto organization = std::make_shared<Organization>();
    organization->properties.id = OrganizationId("o");
    organization->properties.name = "Large";
    organization->sites.push_back({SiteId("s"), "large", {}, {}, {}, {}});
    organization->users = {{UserId("u"), "Mia", AccountKind::Person, true, {}},
                           {UserId("au"), "Bot", AccountKind::App, true, {}}};
    organization->schemes.push_back(
        {SchemeId("open"), "Open", {{{HolderKind::SignedIn, {}}, {Action::View, Action::Read}, {}}}, {}});
    for (std::size_t index = 0; index < containers; ++index) {
        const std::string number = std::to_string(index);
        organization->containers.push_back({ContainerId("c-" + number),
                                            SiteId("s"),
                                            Product::Jira,
                                            number,
                                            "K" + number,
                                            "Project " + number,
                                            SchemeId("open"),
                                            {},
                                            {},
                                            {}});
    }
    for (std::size_t index = 0; index < apps; ++index)
        organization->apps.push_back(largeApp(index));
    return organization;
}

std::shared_ptr<const Organization> organizationIn(const std::string& path)
{
    std::ifstream file(path, std::ios::binary);
    if (!file)
        return nullptr;
    const std::string text{std::istreambuf_iterator<char>(file), {}};
    auto result = readOrganization(text);
    return result ? std::make_shared<const Organization>(std::move(result->organization)) : nullptr;
}

} // namespace gatehouse::test
