// SPDX-License-Identifier: Apache-2.0
#include "tests/models/preview/EditedOrganization.h"

#include <utility>

namespace gatehouse::test {
namespace {

std::vector<Policy> randomlyEdited(const Organization& state, OrganizationGenerator& random)
{
    std::vector<Policy> policies = state.policies;
    for (Policy& policy : policies) {
        const Policy other = random.policy(state, policy.id.value);
        if (random.chance(25))
            policy.status = random.chance(50) ? PolicyStatus::Active : PolicyStatus::Inactive;
        if (random.chance(25))
            policy.coverage = other.coverage;
        if (random.chance(25))
            policy.rule = other.rule;
        if (random.chance(20))
            policy.rule.keys = other.rule.keys;
    }
    if (random.chance(30) && !policies.empty())
        policies.erase(policies.begin());
    if (random.chance(30))
        policies.push_back(random.policy(state, "p-new"));
    return policies;
}

Container everybodysContainer(const std::string& id, Product product)
{
    Container container;
    container.id = ContainerId(id);
    container.site = SiteId("s");
    container.product = product;
    container.key = id;
    container.name = "Name of " + id;
    container.scheme = SchemeId("open");
    return container;
}

} // namespace

EditedOrganization::EditedOrganization(std::uint64_t seed)
{
    GeneratorSizes sizes;
    sizes.containers = 6 + seed % 10;
    OrganizationGenerator random(seed, sizes);
    before = std::make_shared<const access::CompiledOrganization>(
        std::make_shared<const Organization>(random.organization()), catalogue::Catalogue::builtIn());
    after = std::make_shared<const access::CompiledOrganization>(
        before->withPolicies(randomlyEdited(before->organization(), random)));
}

EditedOrganization::EditedOrganization(const Organization& organization, std::vector<Policy> policies)
    : before(std::make_shared<const access::CompiledOrganization>(
          std::make_shared<const Organization>(organization), catalogue::Catalogue::builtIn()))
    , after(std::make_shared<const access::CompiledOrganization>(before->withPolicies(std::move(policies))))
{}

Organization plainOrganization()
{
    Organization organization;
    organization.properties.plan = Plan::GuardStandard;
    Site site;
    site.id = SiteId("s");
    site.name = "north";
    organization.sites = {site};
    for (const char* id : {"u-1", "u-2"})
        organization.users.push_back(
            {UserId(id), std::string("Name of ") + id, AccountKind::Person, true, {}});
    Scheme scheme;
    scheme.id = SchemeId("open");
    Grant grant;
    grant.actions = ActionSet::all();
    grant.to.kind = HolderKind::SignedIn;
    scheme.grants = {grant};
    organization.schemes = {scheme};
    for (const char* id : {"c-1", "c-2", "c-3"})
        organization.containers.push_back(everybodysContainer(id, Product::Jira));
    organization.containers.push_back(everybodysContainer("w-1", Product::Confluence));
    return organization;
}

App& addApp(Organization& organization, const std::string& key)
{
    const UserId account("account-of-" + key);
    organization.users.push_back({account, key, AccountKind::App, true, {}});
    App app;
    app.key = AppKey(key);
    app.name = "App " + key;
    app.site = SiteId("s");
    app.products = {Product::Jira, Product::Confluence};
    app.user = account;
    app.scopes = {ScopeId("ADMIN")};
    organization.apps.push_back(app);
    return organization.apps.back();
}

Policy blockOf(const std::string& id, const std::vector<std::string>& keys,
               const std::vector<std::string>& containers)
{
    Policy policy;
    policy.id = PolicyId(id);
    policy.name = "Policy " + id;
    policy.status = PolicyStatus::Active;
    policy.rule.apps = RuleApps::Only;
    for (const std::string& key : keys)
        policy.rule.keys.emplace_back(key);
    policy.coverage.level = CoverageLevel::Containers;
    for (const std::string& container : containers)
        policy.coverage.containers.emplace_back(container);
    return policy;
}

} // namespace gatehouse::test
