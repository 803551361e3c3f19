// SPDX-License-Identifier: Apache-2.0
#include "models/notices/OwnerPage.h"

#include "models/wording/NoticeWording.h"
#include "tests/support/OrganizationGenerator.h"

#include <gtest/gtest.h>
#include <set>

namespace {

using namespace gatehouse;
using notices::Effect;
using notices::OtherLayer;
using notices::OwnerPage;
using notices::Treatment;

access::CompiledOrganization compiledOf(const Organization& organization)
{
    return {std::make_shared<const Organization>(organization), catalogue::Catalogue::builtIn()};
}

/// One Jira project and one Confluence space, both open to every account, with four apps in both.
Organization twoContainers()
{
    Organization o;
    o.properties = {
        .id = OrganizationId("o"), .name = "Org", .capturedAt = "2026-01-31T09:00:00Z", .unknownMembers = {}};
    o.sites.push_back({SiteId("s"), "tarnbrook", {}, {}, {}, {}});
    o.users.push_back({UserId("au"), "Bot", AccountKind::App, true, {}});
    o.users.push_back({UserId("mia"), "Mia", AccountKind::Person, true, {}});
    o.schemes.push_back({SchemeId("open"), "Open", {{{HolderKind::SignedIn, {}}, ActionSet::all(), {}}}, {}});
    for (const Product product : allProducts) {
        Container container;
        container.id = ContainerId(product == Product::Jira ? "fin" : "doc");
        container.site = SiteId("s");
        container.product = product;
        container.key = product == Product::Jira ? "FIN" : "DOC";
        container.name = product == Product::Jira ? "Finance" : "Documents";
        container.scheme = SchemeId("open");
        o.containers.push_back(container);
    }
    for (const char* key : {"alpha", "beta", "gate", "puzzle"}) {
        App app;
        app.key = AppKey(key);
        app.name = key;
        app.vendor = "Vendor";
        app.site = SiteId("s");
        app.products = {Product::Jira, Product::Confluence};
        app.user = UserId("au");
        app.scopes = std::vector{ScopeId("READ"), ScopeId("WRITE")};
        o.apps.push_back(app);
    }
    o.apps[2].eligible = false;
    o.apps[3].eligible = std::nullopt;
    return o;
}

Policy blockPolicy(RuleApps apps, std::vector<AppKey> keys)
{
    Policy policy;
    policy.id = PolicyId("p");
    policy.name = "Secret plan";
    policy.description = "because of the merger";
    policy.status = PolicyStatus::Active;
    policy.rule = {RuleEffect::Block, apps, std::move(keys), {}};
    return policy;
}

TEST(OwnerPage, TellsEveryTreatment)
{
    Organization organization = twoContainers();
    organization.policies.push_back(blockPolicy(RuleApps::Except, {AppKey("beta")}));
    const OwnerPage page = notices::ownerPage(compiledOf(organization), {0});
    ASSERT_EQ(page.apps.size(), 4U);
    EXPECT_EQ(page.apps[0].treatment, Treatment::Blocked);
    EXPECT_EQ(page.apps[1].treatment, Treatment::NotBlocked);
    EXPECT_EQ(page.apps[2].treatment, Treatment::CannotBeBlocked);
    EXPECT_EQ(page.apps[3].treatment, Treatment::EligibilityNotKnown);
    EXPECT_EQ(page.futureApps, access::FutureGate::Blocked);
    EXPECT_EQ(page.effects, (std::vector{Effect::PanelsGone, Effect::ListsShorter, Effect::ChangesRefused,
                                         Effect::EventsStop}));
    EXPECT_EQ(page.site, "tarnbrook");
}

TEST(OwnerPage, PoliciesThatDisagreeAreNotDecided)
{
    Organization organization = twoContainers();
    organization.properties.policyModel = PolicyModel::Overrides;
    organization.policies.push_back(blockPolicy(RuleApps::Only, {AppKey("alpha")}));
    Policy allow = blockPolicy(RuleApps::All, {});
    allow.id = PolicyId("q");
    allow.rule.effect = RuleEffect::Allow;
    allow.coverage = {CoverageLevel::Containers, {}, {ContainerId("fin")}, {}};
    organization.policies.push_back(allow);
    const OwnerPage page = notices::ownerPage(compiledOf(organization), {0});
    EXPECT_EQ(page.apps[0].treatment, Treatment::PrecedenceNotDecided);
    EXPECT_EQ(page.apps[1].treatment, Treatment::NotBlocked);
    EXPECT_TRUE(page.policies[1].thisContainerAlone);
    EXPECT_TRUE(page.effects.empty());
}

TEST(OwnerPage, MacrosAreOfSpacesAlone)
{
    Organization organization = twoContainers();
    organization.policies.push_back(blockPolicy(RuleApps::All, {}));
    const access::CompiledOrganization core = compiledOf(organization);
    EXPECT_EQ(notices::ownerPage(core, {1}).effects.front(), Effect::MacrosShowNotice);
    EXPECT_EQ(notices::ownerPage(core, {0}).effects.front(), Effect::PanelsGone);
}

TEST(OwnerPage, KeepsTheTwoLayersApart)
{
    Organization organization = twoContainers();
    organization.policies.push_back(blockPolicy(RuleApps::Only, {AppKey("beta")}));
    organization.apps[0].scopes = std::vector<ScopeId>{};
    organization.apps[1].user = std::nullopt;
    organization.apps[2].enabled = false;
    organization.schemes[0].grants[0].to = {HolderKind::User, "mia"};
    const OwnerPage page = notices::ownerPage(compiledOf(organization), {0});
    EXPECT_EQ(page.apps[0].treatment, Treatment::NotBlocked);
    EXPECT_EQ(page.apps[0].otherLayer, OtherLayer::Scope);
    EXPECT_EQ(page.apps[1].treatment, Treatment::Blocked);
    EXPECT_EQ(page.apps[1].otherLayer, OtherLayer::NotKnown);
    EXPECT_EQ(page.apps[2].otherLayer, OtherLayer::SwitchedOff);
    EXPECT_EQ(page.apps[3].otherLayer, OtherLayer::Permission);
}

TEST(OwnerPage, LeavesCandidatesAndOthersOut)
{
    Organization organization = twoContainers();
    organization.apps[0].candidate = true;
    organization.apps[1].products = {Product::Confluence};
    EXPECT_EQ(notices::ownerPage(compiledOf(organization), {0}).apps.size(), 2U);
    EXPECT_THROW((void)notices::ownerPage(compiledOf(organization), {9}), std::out_of_range);
}

TEST(OwnerPage, PolicyNamesOnlyWhereAskedFor)
{
    Organization organization = twoContainers();
    organization.policies.push_back(blockPolicy(RuleApps::All, {}));
    const access::CompiledOrganization core = compiledOf(organization);
    EXPECT_EQ(notices::ownerPage(core, {0}).policies[0].name, "");
    EXPECT_EQ(notices::ownerPage(core, {0}, {.contact = {}, .namePolicies = true}).policies[0].name,
              "Secret plan");
}

TEST(OwnerPage, AgreesWithTheCoreEverywhere)
{
    for (std::uint64_t seed = 1; seed <= 150; ++seed) {
        const Organization organization = test::OrganizationGenerator(seed).organization();
        const access::CompiledOrganization core = compiledOf(organization);
        for (std::uint32_t container = 0; container < organization.containers.size(); ++container) {
            const OwnerPage page = notices::ownerPage(core, {container});
            std::size_t at = 0;
            for (std::uint32_t app = 0; app < organization.apps.size(); ++app) {
                if (organization.apps[app].candidate || !core.applicable({app}, {container}))
                    continue;
                SCOPED_TRACE("seed " + std::to_string(seed));
                const notices::AppNotice& told = page.apps.at(at++);
                const std::optional<bool> blocked = core.blocked({app}, {container});
                EXPECT_EQ(told.treatment == Treatment::Blocked, blocked == true);
                EXPECT_EQ(told.treatment == Treatment::EligibilityNotKnown ||
                              told.treatment == Treatment::PrecedenceNotDecided,
                          !blocked.has_value());
                EXPECT_EQ(told.treatment == Treatment::CannotBeBlocked,
                          organization.apps[app].eligible == false);
            }
            EXPECT_EQ(at, page.apps.size());
        }
    }
}

/// Gives everything in an organization a name that occurs nowhere else, and remembers it.
class Renamer
{
public:
    explicit Renamer(Organization& organization)
    {
        mark(organization.properties.name);
        for (Site& site : organization.sites)
            mark(site.name);
        for (User& user : organization.users)
            mark(user.name);
        for (Group& group : organization.groups)
            mark(group.name);
        for (Scheme& scheme : organization.schemes)
            mark(scheme.name);
        for (App& app : organization.apps) {
            mark(app.name);
            mark(app.vendor);
        }
        for (Policy& policy : organization.policies) {
            mark(policy.name);
            mark(policy.description);
        }
        for (Container& container : organization.containers)
            markContainer(container);
    }
    [[nodiscard]] const std::set<std::string>& marks() const { return m_marks; }

private:
    void mark(std::string& text)
    {
        text = "Zq" + std::to_string(m_marks.size()) + "x";
        m_marks.insert(text);
    }
    void markContainer(Container& container)
    {
        mark(container.key);
        mark(container.name);
        container.nativeId.emplace();
        mark(*container.nativeId);
        for (std::string& label : container.labels)
            mark(label);
    }

    std::set<std::string> m_marks;
};

std::set<std::string> mayBeNamed(const access::CompiledOrganization& core, std::uint32_t container)
{
    const Organization& organization = core.organization();
    const Container& owned = organization.containers[container];
    std::set<std::string> names{owned.key, owned.name};
    for (const Site& site : organization.sites)
        if (site.id == owned.site)
            names.insert(site.name);
    for (std::uint32_t app = 0; app < organization.apps.size(); ++app)
        if (core.applicable({app}, {container}))
            names.insert({organization.apps[app].name, organization.apps[app].vendor});
    return names;
}

TEST(OwnerPage, RevealsNoHiddenName)
{
    for (std::uint64_t seed = 1; seed <= 60; ++seed) {
        Organization organization = test::OrganizationGenerator(seed).organization();
        const Renamer renamer(organization);
        const access::CompiledOrganization core = compiledOf(organization);
        for (std::uint32_t container = 0; container < organization.containers.size(); ++container) {
            const std::set<std::string> allowed = mayBeNamed(core, container);
            const wording::Notice notice = wording::notice(notices::ownerPage(core, {container}));
            const std::string told = (wording::text(notice) + wording::html(notice)).toStdString();
            EXPECT_NE(told.find(organization.containers[container].key), std::string::npos);
            for (const std::string& mark : renamer.marks())
                if (!allowed.contains(mark)) {
                    EXPECT_EQ(told.find(mark), std::string::npos) << mark << ", seed " << seed;
                }
        }
    }
}

} // namespace
