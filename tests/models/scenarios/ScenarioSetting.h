// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/access/CompiledOrganization.h"

#include <memory>
#include <string>

namespace gatehouse::test {

/// Two sites. The payroll app may read the Jira projects HR and PAY of the first through its app user; the
/// Confluence space WIKI there and the project FAR on the second site have the label "hr" as well.
[[nodiscard]] inline Organization payrollOrganization()
{
    Organization organization;
    organization.properties.id = OrganizationId("o");
    organization.sites = {{SiteId("s-1"), "one", {}, {}, {}, {}}, {SiteId("s-2"), "two", {}, {}, {}, {}}};
    organization.users = {{UserId("u-mia"), "Mia", AccountKind::Person, true, {}},
                          {UserId("au-1"), "Payroll", AccountKind::App, true, {}}};
    Grant grant;
    grant.to = {HolderKind::SignedIn, {}};
    grant.actions = {Action::View, Action::Read};
    organization.schemes = {{SchemeId("s"), "Default", {grant}, {}}};
    const auto add = [&](const char* key, const char* site, Product product,
                         std::vector<std::string> labels) {
        Container container;
        container.id = ContainerId(std::string("c-") + key);
        container.key = key;
        container.name = std::string("Name of ") + key;
        container.site = SiteId(site);
        container.product = product;
        container.scheme = SchemeId("s");
        container.labels = std::move(labels);
        organization.containers.push_back(std::move(container));
    };
    add("HR", "s-1", Product::Jira, {"hr", "secret"});
    add("WIKI", "s-1", Product::Confluence, {"hr", "wiki"});
    add("PAY", "s-1", Product::Jira, {"hr"});
    add("FAR", "s-2", Product::Jira, {"hr", "far"});
    App app;
    app.key = AppKey("com.acme.payroll");
    app.name = "Payroll";
    app.site = SiteId("s-1");
    app.products = {Product::Jira};
    app.framework = Framework::Connect;
    app.user = UserId("au-1");
    app.scopes = std::vector{ScopeId("READ")};
    organization.apps = {app};
    return organization;
}

[[nodiscard]] inline Policy blockEverywhere()
{
    Policy policy;
    policy.id = PolicyId("p-1");
    policy.name = "Block";
    policy.status = PolicyStatus::Active;
    return policy;
}

[[nodiscard]] inline access::CompiledOrganization compiled(Organization organization)
{
    return {std::make_shared<const Organization>(std::move(organization)), catalogue::Catalogue::builtIn()};
}

/// "Payroll reads HR": denied is expected.
[[nodiscard]] inline Scenario payrollReads(const char* container)
{
    Scenario scenario;
    scenario.name = "Payroll never reads";
    scenario.app = "com.acme.payroll";
    scenario.container = container;
    scenario.action = "read";
    return scenario;
}

[[nodiscard]] inline Scenario payrollReadsLabel(const char* label)
{
    Scenario scenario = payrollReads("");
    scenario.label = label;
    return scenario;
}

} // namespace gatehouse::test
