// SPDX-License-Identifier: Apache-2.0
#include "tests/support/OrganizationGenerator.h"

#include <algorithm>
#include <array>
#include <utility>

namespace gatehouse::test {
namespace {

constexpr std::array<const char*, 3> roleNames{"Administrators", "Members", "Apps"};
constexpr std::array<const char*, 4> labelNames{"finance", "hr", "legal hold",
                                                "\xC3\xBC"
                                                "ber"};

std::string numbered(const char* prefix, std::size_t number)
{
    return prefix + std::to_string(number);
}

std::vector<UserId> accountsOf(const Organization& state, AccountKind kind)
{
    std::vector<UserId> ids;
    for (const User& user : state.users)
        if (user.kind == kind)
            ids.push_back(user.id);
    return ids;
}

} // namespace

OrganizationGenerator::OrganizationGenerator(std::uint64_t seed, GeneratorSizes sizes, ScopePool scopes)
    : m_random(seed)
    , m_sizes(sizes)
    , m_scopes(std::move(scopes))
{}

// The distributions of the standard library differ between platforms; the engine does not.
std::size_t OrganizationGenerator::below(std::size_t bound)
{
    return static_cast<std::size_t>(m_random() % bound);
}

Organization OrganizationGenerator::organization()
{
    Organization organization;
    organization.properties = properties();
    addPrincipals(organization);
    for (std::size_t n = 0; n < m_sizes.schemes; ++n)
        organization.schemes.push_back(scheme(organization, numbered("s-", n + 1)));
    for (std::size_t n = 0; n < m_sizes.containers; ++n)
        organization.containers.push_back(container(organization, numbered("c-", n + 1)));
    addApps(organization);
    for (std::size_t n = 0; n < m_sizes.policies; ++n)
        organization.policies.push_back(policy(organization, numbered("p-", n + 1)));
    addDraftsAndReviews(organization);
    addPolicyWork(organization);
    return organization;
}

OrganizationProperties OrganizationGenerator::properties()
{
    OrganizationProperties made;
    made.id = OrganizationId("org-" + std::to_string(below(1000)));
    made.name = "Generated \"org\"";
    made.plan = word<Plan>();
    made.policyModel = word<PolicyModel>();
    made.blockLevel = word<BlockLevel>();
    made.combination = word<Combination>();
    if (chance(70))
        made.capturedAt = "2026-01-31T09:00:00Z";
    return made;
}

void OrganizationGenerator::addPrincipals(Organization& organization)
{
    for (std::size_t n = 0; n < m_sizes.sites; ++n) {
        const std::string id = numbered("site-", n + 1);
        organization.sites.push_back(
            {SiteId(id), id, "https://" + id + ".invalid", std::nullopt, std::nullopt, {}});
    }
    for (std::size_t n = 0; n < m_sizes.people; ++n)
        organization.users.push_back(
            {UserId(numbered("u-", n + 1)), numbered("Person ", n + 1), AccountKind::Person, chance(80), {}});
    for (std::size_t n = 0; n < m_sizes.appAccounts; ++n)
        organization.users.push_back(
            {UserId(numbered("au-", n + 1)), numbered("App user ", n + 1), AccountKind::App, chance(85), {}});
    for (std::size_t n = 0; n < m_sizes.groups; ++n)
        organization.groups.push_back(group(organization, numbered("g-", n + 1)));
}

Group OrganizationGenerator::group(const Organization& state, std::string id)
{
    Group made{GroupId(id), "Group " + id, {}, {}};
    for (const User& user : state.users)
        if (chance(35))
            made.members.push_back(user.id);
    return made;
}

Holder OrganizationGenerator::actor(const Organization& state)
{
    if (!state.groups.empty() && (state.users.empty() || chance(50)))
        return {HolderKind::Group, oneOf(state.groups).id.value};
    return {HolderKind::User, oneOf(state.users).id.value};
}

Grant OrganizationGenerator::grant(const Organization& state)
{
    Grant made;
    switch (below(6)) {
    case 0:
        made.to = {HolderKind::SignedIn, {}};
        break;
    case 1:
        made.to = {HolderKind::Anyone, {}};
        break;
    case 2:
    case 3:
        made.to = {HolderKind::Role, roleNames[below(roleNames.size())]};
        break;
    default:
        made.to = state.users.empty() && state.groups.empty() ? Holder{HolderKind::Anyone, {}} : actor(state);
    }
    made.actions = ActionSet::fromBits(static_cast<unsigned>(below(32)));
    if (chance(70))
        made.actions.insert(Action::View);
    return made;
}

Scheme OrganizationGenerator::scheme(const Organization& state, std::string id)
{
    Scheme made{SchemeId(id), "Scheme " + id, {}, {}};
    for (std::size_t count = below(5); count > 0; --count)
        made.grants.push_back(grant(state));
    return made;
}

Container OrganizationGenerator::container(const Organization& state, std::string id)
{
    Container made;
    made.id = ContainerId(id);
    made.site = oneOf(state.sites).id;
    made.product = word<Product>();
    if (chance(80))
        made.nativeId = std::to_string(10000 + below(1000));
    made.key = chance(90) ? "K" + id : "SAME";
    made.name = "Container " + id;
    if (!state.schemes.empty() && chance(90))
        made.scheme = oneOf(state.schemes).id;
    for (const char* role : roleNames) {
        if (!chance(70))
            continue;
        made.roles.push_back({role, {}});
        for (std::size_t count = state.users.empty() ? 0 : below(4); count > 0; --count)
            made.roles.back().actors.push_back(actor(state));
    }
    if (chance(30))
        made.labels.emplace_back(labelNames[below(labelNames.size())]);
    return made;
}

std::optional<std::vector<ScopeId>> OrganizationGenerator::scopes(Framework framework)
{
    if (chance(8))
        return std::nullopt;
    const auto& usual = framework == Framework::Connect ? m_scopes.connect : m_scopes.oauth;
    std::vector<ScopeId> made;
    for (std::size_t count = usual.empty() ? 0 : below(6); count > 0; --count)
        made.emplace_back(oneOf(!m_scopes.oauth.empty() && chance(10) ? m_scopes.oauth : usual));
    return made;
}

std::optional<UserId> OrganizationGenerator::appUser(const Organization& state, Framework framework)
{
    const std::vector<UserId> accounts = accountsOf(state, AccountKind::App);
    if (framework == Framework::OAuth2 || accounts.empty() || chance(12))
        return std::nullopt;
    return oneOf(accounts);
}

App OrganizationGenerator::app(const Organization& state, std::string key, SiteId site)
{
    App made;
    made.name = "App " + key;
    made.key = AppKey(std::move(key));
    made.vendor = "Acme Ltd";
    made.framework = word<Framework>();
    made.site = std::move(site);
    for (const Product product : allProducts)
        if (chance(70))
            made.products.push_back(product);
    made.user = appUser(state, made.framework);
    made.scopes = scopes(made.framework);
    made.enabled = chance(88);
    made.eligible = chance(12) ? std::nullopt : std::optional(chance(85));
    if (chance(50))
        made.installedAt = "2025-05-01T00:00:00Z";
    if (chance(50))
        made.version = "1." + std::to_string(below(20));
    if (chance(20))
        made.descriptor = R"({"key":"com.example","big":12345678901234567890123,"list":[1.50,true,null]})";
    return made;
}

void OrganizationGenerator::addApps(Organization& organization)
{
    for (std::size_t n = 0; n < m_sizes.apps; ++n) {
        // Now and then the same app on the next site, so that keys repeat.
        const bool twin = n > 0 && organization.sites.size() > 1 &&
                          organization.apps.back().site == organization.sites[0].id && chance(40);
        const std::string key =
            twin ? organization.apps.back().key.value : numbered("com.example.app-", n + 1);
        const SiteId site = organization.sites[twin ? 1 : below(organization.sites.size())].id;
        organization.apps.push_back(app(organization, key, site));
    }
}

Coverage OrganizationGenerator::coverage(const Organization& state)
{
    Coverage made;
    made.level = word<CoverageLevel>();
    if (made.level == CoverageLevel::Products)
        for (std::size_t count = below(3); count > 0; --count)
            made.products.push_back({oneOf(state.sites).id, word<Product>(), {}});
    if (made.level == CoverageLevel::Containers)
        for (const Container& container : state.containers)
            if (chance(40))
                made.containers.push_back(container.id);
    return made;
}

AppAccessRule OrganizationGenerator::rule(const Organization& state)
{
    AppAccessRule made;
    made.effect = chance(75) ? RuleEffect::Block : RuleEffect::Allow;
    made.apps = word<RuleApps>();
    for (std::size_t count = state.apps.empty() ? 0 : below(4); count > 0; --count)
        made.keys.push_back(chance(90) ? oneOf(state.apps).key : AppKey("com.example.not-installed"));
    return made;
}

Policy OrganizationGenerator::policy(const Organization& state, std::string id)
{
    Policy made;
    made.name = "Policy " + id;
    made.id = PolicyId(std::move(id));
    made.description = chance(50) ? "Why it is there.\nSecond line." : "";
    made.status = chance(70) ? PolicyStatus::Active : word<PolicyStatus>();
    made.coverage = coverage(state);
    made.rule = rule(state);
    return made;
}

Review OrganizationGenerator::review(const Organization& state)
{
    Review made;
    made.app = state.apps.empty() || chance(20) ? AppKey("com.example.gone") : oneOf(state.apps).key;
    made.site = oneOf(state.sites).id;
    made.decision = word<ReviewDecision>();
    made.by = "Mia";
    if (chance(80))
        made.on = "2026-01-30";
    made.scopes = scopes(Framework::Connect);
    return made;
}

void OrganizationGenerator::addDraftsAndReviews(Organization& organization)
{
    for (std::size_t n = 0; n < m_sizes.drafts; ++n) {
        Draft draft{DraftId(numbered("d-", n + 1)), numbered("Draft ", n + 1), "", {}, {}};
        for (std::size_t p = below(m_sizes.policies + 1); p > 0; --p)
            draft.policies.push_back(policy(organization, numbered("p-", draft.policies.size() + 1)));
        organization.drafts.push_back(std::move(draft));
    }
    for (std::size_t n = 0; n < m_sizes.reviews; ++n)
        organization.reviews.push_back(review(organization));
}

} // namespace gatehouse::test
