// SPDX-License-Identifier: Apache-2.0
#include "models/findings/Findings.h"
#include "models/findings/Standing.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <memory>
#include <string>
#include <vector>

namespace gatehouse::findings {
namespace {

Grant granted(const char* to, ActionSet actions)
{
    return {*Holder::fromText(to), actions, {}};
}

constexpr ActionSet readable{Action::View, Action::Read};
constexpr ActionSet writable{Action::View, Action::Read, Action::Write};
constexpr const char* usualRole = "atlassian-addons-project-access";

/// One Jira project and one Confluence space, each with a scheme of its own; one Forge app in both, whose app
/// user has what the platform gives: the project role, and a grant of its own in the space.
Organization smallOrganization()
{
    Organization organization;
    organization.sites = {{SiteId("s"), "site", {}, {}, {}, {}}};
    organization.users = {{UserId("mia"), "Mia", AccountKind::Person, true, {}},
                          {UserId("au"), "Acme", AccountKind::App, true, {}}};
    organization.groups = {{GroupId("g"), "bots", {}, {}}};
    organization.schemes = {
        {SchemeId("jira"), "Jira", {granted("role:atlassian-addons-project-access", writable)}, {}},
        {SchemeId("wiki"), "Wiki", {granted("user:au", writable)}, {}}};
    Container project;
    project.id = ContainerId("c1");
    project.site = SiteId("s");
    project.key = "FIN";
    project.name = "Finance";
    project.scheme = SchemeId("jira");
    project.roles = {{usualRole, {*Holder::fromText("user:au")}}};
    Container space = project;
    space.id = ContainerId("c2");
    space.product = Product::Confluence;
    space.key = "HR";
    space.name = "";
    space.scheme = SchemeId("wiki");
    space.roles = {};
    organization.containers = {project, space};
    App app;
    app.key = AppKey("acme");
    app.name = "Acme";
    app.framework = Framework::Connect;
    app.site = SiteId("s");
    app.products = {Product::Jira, Product::Confluence};
    app.user = UserId("au");
    app.scopes = std::vector{ScopeId("WRITE")};
    organization.apps = {app};
    return organization;
}

std::vector<Finding> found(const Organization& organization)
{
    const access::CompiledOrganization core(std::make_shared<const Organization>(organization),
                                            catalogue::Catalogue::builtIn());
    return ofApp(core, {0});
}

/// "severity pointer subject" of every finding with the code.
std::vector<std::string> raised(const Organization& organization, std::string_view code)
{
    std::vector<std::string> lines;
    for (const Finding& finding : found(organization))
        if (finding.code == code)
            lines.push_back(std::string(toText(finding.severity)) + " " + finding.pointer + " " +
                            finding.subject);
    return lines;
}

using Lines = std::vector<std::string>;

std::vector<std::string> argumentsOf(const Organization& organization, std::string_view code)
{
    for (const Finding& finding : found(organization))
        if (finding.code == code)
            return finding.arguments;
    return {};
}

Review reviewed(std::vector<ScopeId> scopes, const char* on)
{
    Review review;
    review.app = AppKey("acme");
    review.site = SiteId("s");
    review.on = on;
    review.version = "1";
    review.scopes = std::move(scopes);
    return review;
}

} // namespace

TEST(InstallationRules, AreSilentOnWhatThePlatformGives)
{
    EXPECT_EQ(found(smallOrganization()), std::vector<Finding>{});
}

TEST(InstallationRules, JudgeScopesWithoutADescriptor)
{
    Organization organization = smallOrganization();
    organization.apps[0].scopes = std::vector{ScopeId("READ"), ScopeId("ACT_AS_USER"), ScopeId("x")};
    EXPECT_EQ(raised(organization, "scope.impersonation"), Lines{"high /apps/0/scopes/1 ACT_AS_USER"});
    EXPECT_EQ(raised(organization, "scope.unknown"), Lines{"low /apps/0/scopes/2 x"});
    organization.apps[0].scopes.reset();
    EXPECT_EQ(raised(organization, "scopes.not-known"), Lines{"low /apps/0/scopes "});
}

TEST(InstallationRules, JudgeTheDescriptorInItsPlace)
{
    Organization organization = smallOrganization();
    organization.apps[0].descriptor =
        R"({"key":"acme","baseUrl":"http://a.invalid","authentication":{"type":"jwt"},"scopes":["READ","ADMIN"],)"
        R"("modules":{"adminPages":[{"key":"a","url":"/a"}]}})";
    EXPECT_EQ(raised(organization, "transport.not-https"),
              Lines{"high /apps/0/descriptor/baseUrl http://a.invalid"});
    EXPECT_EQ(raised(organization, "page.unguarded"),
              Lines{"medium /apps/0/descriptor/modules/adminPages/0 a"});
    // What counts is what was granted, not what this descriptor asks for.
    EXPECT_TRUE(raised(organization, "scope.site-admin").empty());
    organization.apps[0].framework = Framework::Forge;
    EXPECT_TRUE(raised(organization, "page.unguarded").empty()) << "a descriptor of another framework";
}

TEST(InstallationRules, TakeImpersonationFromTheDescriptor)
{
    Organization organization = smallOrganization();
    organization.apps[0].framework = Framework::Forge;
    organization.apps[0].scopes = std::vector{ScopeId("read:jira-work"), ScopeId("write:jira-work")};
    organization.apps[0].descriptor =
        R"({"app":{"id":"ari:cloud:ecosystem::app/1b5"},"modules":{"jira:issuePanel":[{"key":"p"}]},)"
        R"("permissions":{"scopes":{"write:jira-work":{"allowImpersonation":true},"read:jira-work":{}}}})";
    EXPECT_EQ(raised(organization, "scope.impersonation"), Lines{"high /apps/0/scopes/1 write:jira-work"});
}

TEST(InstallationRules, TellWhetherPoliciesCanReachTheApp)
{
    Organization organization = smallOrganization();
    organization.apps[0].eligible = false;
    EXPECT_EQ(raised(organization, "policy.cannot-reach"), Lines{"medium /apps/0/blockable "});
    organization.apps[0].eligible.reset();
    EXPECT_TRUE(raised(organization, "policy.cannot-reach").empty());
    EXPECT_EQ(raised(organization, "eligibility.not-known"), Lines{"info /apps/0/blockable "});
}

TEST(InstallationRules, CompareScopesWithTheLastReview)
{
    Organization organization = smallOrganization();
    organization.apps[0].scopes =
        std::vector{ScopeId("read"), ScopeId("WRITE"), ScopeId("ADMIN"), ScopeId("ADMIN")};
    EXPECT_TRUE(raised(organization, "scope.grown").empty()) << "never reviewed";
    organization.reviews = {reviewed({ScopeId("READ")}, "2026-02-01"),
                            reviewed({ScopeId("ADMIN")}, "2025-02-01")};
    EXPECT_EQ(raised(organization, "scope.grown"),
              (Lines{"high /apps/0/scopes/2 ADMIN", "medium /apps/0/scopes/1 WRITE"}));
    EXPECT_EQ(argumentsOf(organization, "scope.grown"), (Lines{"ADMIN", "1", "2026-02-01"}));
    organization.reviews[0].scopes.reset();
    EXPECT_TRUE(raised(organization, "scope.grown").empty()) << "scopes of the last review are not known";
    organization.reviews[0].scopes = std::vector{ScopeId("READ"), ScopeId("WRITE"), ScopeId("ADMIN")};
    EXPECT_TRUE(raised(organization, "scope.grown").empty());
}

TEST(InstallationRules, TellReachIntoLabelledContainers)
{
    Organization organization = smallOrganization();
    organization.containers[0].labels = {"finance", "secret"};
    EXPECT_EQ(raised(organization, "reach.sensitive"), (Lines{"low /apps/0 finance", "low /apps/0 secret"}));
    EXPECT_EQ(argumentsOf(organization, "reach.sensitive"),
              (Lines{"finance", "1", "1", "FIN Finance", "write", "itself"}));
    organization.schemes[0].grants[0].actions = ActionSet::all();
    organization.apps[0].scopes = std::vector{ScopeId("DELETE")};
    EXPECT_EQ(raised(organization, "reach.sensitive")[0], "medium /apps/0 finance");
    organization.apps[0].scopes = std::vector{ScopeId("READ")};
    EXPECT_EQ(raised(organization, "reach.sensitive")[0], "low /apps/0 finance");
    organization.containers[1].labels = {"finance"};
    organization.containers[1].scheme.reset();
    EXPECT_EQ(argumentsOf(organization, "reach.sensitive")[1], "1–2") << "one of two is not known";
    organization.containers[0].roles = {};
    EXPECT_TRUE(raised(organization, "reach.sensitive").empty()) << "what is not known is no reach";
}

TEST(InstallationRules, CountABlockAsNoReach)
{
    Organization organization = smallOrganization();
    organization.containers[0].labels = {"finance"};
    organization.properties.blockLevel = BlockLevel::Container;
    Policy policy;
    policy.id = PolicyId("p");
    policy.status = PolicyStatus::Active;
    organization.policies = {policy};
    EXPECT_TRUE(raised(organization, "reach.sensitive").empty());
    organization.properties.blockLevel = BlockLevel::Content;
    EXPECT_EQ(raised(organization, "reach.sensitive"), Lines{"info /apps/0 finance"}) << "it still sees it";
}

TEST(InstallationRules, FindGrantsBeyondTheDefault)
{
    Organization organization = smallOrganization();
    organization.groups[0].members = {UserId("au")};
    organization.schemes[0].grants.push_back(granted("user:au", {Action::Delete}));
    organization.schemes[0].grants.push_back(granted("group:g", {Action::Administer}));
    organization.schemes[1].grants.push_back(granted("user:au", {Action::Administer}));
    EXPECT_EQ(raised(organization, "account.extra-grants"),
              (Lines{"medium /apps/0/user group bots", "medium /apps/0/user administer",
                     "low /apps/0/user direct"}));
    EXPECT_EQ(argumentsOf(organization, "account.extra-grants"),
              (Lines{"bots", "1", "2", "FIN Finance", "administer", "group"}));
}

TEST(InstallationRules, FindFurtherRoles)
{
    Organization organization = smallOrganization();
    organization.schemes[0].grants.push_back(granted("role:Developers", {Action::Delete}));
    EXPECT_TRUE(raised(organization, "account.extra-grants").empty()) << "it is no actor";
    organization.groups[0].members = {UserId("au")};
    organization.containers[0].roles.push_back({"Developers", {*Holder::fromText("group:g")}});
    EXPECT_EQ(raised(organization, "account.extra-grants"), Lines{"low /apps/0/user role Developers"});
}

struct NoExtraCase
{
    const char* what;
    void (*change)(Organization&);
};

TEST(InstallationRules, TakeNoGrantForExtraThatIsNone)
{
    const std::vector<NoExtraCase> cases{
        {"everybody's",
         [](Organization& o) { o.schemes[0].grants.push_back(granted("signed-in", {Action::Delete})); }},
        {"anyone's",
         [](Organization& o) { o.schemes[0].grants.push_back(granted("anyone", {Action::Delete})); }},
        {"no more than the default",
         [](Organization& o) { o.schemes[0].grants.push_back(granted("user:au", readable)); }},
        {"another's",
         [](Organization& o) { o.schemes[0].grants.push_back(granted("user:mia", {Action::Delete})); }},
        {"of a group it is not in",
         [](Organization& o) { o.schemes[0].grants.push_back(granted("group:g", {Action::Delete})); }},
        {"of a scheme no container has",
         [](Organization& o) {
             o.schemes[0].grants.push_back(granted("user:au", {Action::Delete}));
             o.containers[0].scheme.reset();
         }},
        {"of a product it is not installed for",
         [](Organization& o) {
             o.schemes[0].grants.push_back(granted("user:au", {Action::Delete}));
             o.apps[0].products = {Product::Confluence};
         }},
        {"an app user that is not known",
         [](Organization& o) {
             o.schemes[0].grants.push_back(granted("user:au", {Action::Delete}));
             o.apps[0].user.reset();
         }},
    };
    for (const NoExtraCase& each : cases) {
        SCOPED_TRACE(each.what);
        Organization organization = smallOrganization();
        each.change(organization);
        EXPECT_EQ(raised(organization, "account.extra-grants"), Lines{});
    }
}

TEST(InstallationRules, TakeTheRoleOfMostAppUsersForTheDefault)
{
    Organization organization = smallOrganization();
    organization.schemes[0].grants = {granted("role:Apps", writable),
                                      granted("role:Admins", {Action::Administer})};
    organization.containers[0].roles = {
        {"Admins", {*Holder::fromText("user:au")}},
        {"Apps", {*Holder::fromText("user:au"), *Holder::fromText("user:bu")}}};
    organization.users.push_back({UserId("bu"), "Other", AccountKind::App, true, {}});
    organization.apps.push_back(organization.apps[0]);
    organization.apps[1].key = AppKey("other");
    organization.apps[1].user = UserId("bu");
    EXPECT_EQ(raised(organization, "account.extra-grants"), Lines{"medium /apps/0/user role Admins"});
}

TEST(InstallationRules, ReturnAnAcceptedFindingAfterItsLastDay)
{
    Organization organization = smallOrganization();
    organization.apps[0].eligible = false;
    AcceptedFinding accepted;
    accepted.app = AppKey("acme");
    accepted.site = SiteId("s");
    accepted.code = "policy.cannot-reach";
    accepted.until = "2026-06-30";
    organization.acceptedFindings = {accepted};
    const auto standingOn = [&](const char* day) {
        return standing(organization, organization.apps[0], found(organization), *dateFromText(day)).at(0);
    };
    EXPECT_EQ(standingOn("2026-06-30").standing, Standing::Accepted);
    EXPECT_EQ(standingOn("2026-07-01").standing, Standing::Lapsed);
    EXPECT_TRUE(standingOn("2026-07-01").isOpen());
    EXPECT_EQ(standingOn("2026-07-01").acceptance, 0U);
    organization.acceptedFindings[0].subject = "something else";
    EXPECT_EQ(standingOn("2026-06-30").standing, Standing::Open);
    organization.acceptedFindings[0].subject = "";
    organization.acceptedFindings[0].until = "soon";
    EXPECT_EQ(standingOn("2026-06-30").standing, Standing::Lapsed) << "no day that can be read";
    organization.acceptedFindings[0].until.reset();
    EXPECT_EQ(standingOn("2099-01-01").standing, Standing::Accepted);
}

} // namespace gatehouse::findings
