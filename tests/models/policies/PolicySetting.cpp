// SPDX-License-Identifier: Apache-2.0
#include "tests/models/policies/PolicySetting.h"

namespace gatehouse::test {
namespace {

Container containerOf(const std::string& id, Product product)
{
    Container container;
    container.id = ContainerId(id);
    container.site = SiteId("s");
    container.product = product;
    container.key = id;
    container.name = "Name of " + id;
    return container;
}

App appOf(const std::string& key, Product product)
{
    App app;
    app.key = AppKey(key);
    app.name = key;
    app.site = SiteId("s");
    app.products = {product};
    app.scopes = {ScopeId("ADMIN")};
    return app;
}

} // namespace

PolicySetting::PolicySetting(PolicyModel model)
{
    organization.properties.plan = Plan::GuardStandard;
    organization.properties.policyModel = model;
    Site site;
    site.id = SiteId("s");
    organization.sites = {site};
    for (const char* id : {"c-1", "c-2", "c-3"})
        organization.containers.push_back(containerOf(id, Product::Jira));
    organization.containers.push_back(containerOf("w-1", Product::Confluence));
    organization.containers.front().labels = {"finance"};
    organization.apps = {appOf("a", Product::Jira), appOf("b", Product::Jira),
                         appOf("w", Product::Confluence)};
}

Policy& PolicySetting::add(RuleEffect effect)
{
    Policy policy;
    policy.id = PolicyId("p-" + std::to_string(organization.policies.size()));
    policy.name = "Policy " + policy.id.value;
    policy.status = PolicyStatus::Active;
    policy.rule.effect = effect;
    organization.policies.push_back(policy);
    return organization.policies.back();
}

Policy& PolicySetting::add(RuleEffect effect, RuleApps apps, const std::vector<std::string>& keys,
                           const std::vector<std::string>& containers)
{
    Policy& policy = add(effect);
    policy.rule.apps = apps;
    for (const std::string& key : keys)
        policy.rule.keys.emplace_back(key);
    if (!containers.empty())
        policy.coverage.level = CoverageLevel::Containers;
    for (const std::string& id : containers)
        policy.coverage.containers.emplace_back(id);
    return policy;
}

access::CompiledOrganization PolicySetting::compiled() const
{
    return {std::make_shared<Organization>(organization), catalogue::Catalogue::builtIn()};
}

std::vector<policies::PolicyFinding> PolicySetting::lint(const PolicyLimits& limits) const
{
    auto limited = std::make_shared<Organization>(organization);
    limited->properties.policyLimits = limits;
    return policies::lint({limited, catalogue::Catalogue::builtIn()});
}

std::vector<std::string> PolicySetting::places(const std::string& code, const PolicyLimits& limits) const
{
    std::vector<std::string> places;
    for (const policies::PolicyFinding& found : lint(limits))
        if (found.finding.code == code)
            places.push_back(found.finding.pointer);
    return places;
}

} // namespace gatehouse::test
