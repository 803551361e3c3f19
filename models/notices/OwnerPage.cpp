// SPDX-License-Identifier: Apache-2.0
#include "models/notices/OwnerPage.h"

#include "models/notices/Effects.h"

#include <algorithm>
#include <set>

namespace gatehouse::notices {

namespace {

using access::AppIndex;
using access::Code;
using access::CompiledOrganization;
using access::ContainerIndex;

/// How the app acts when nobody in particular is meant: with its own account, or for people where it has
/// none.
access::As ownWay(const App& app)
{
    return {app.framework == Framework::OAuth2 ? access::ActsAs::AnyPerson : access::ActsAs::App, {}};
}

Treatment treatmentOf(const CompiledOrganization& core, AppIndex app, ContainerIndex container)
{
    const std::optional<bool> eligible = core.organization().apps[app.value].eligible;
    if (eligible == false)
        return Treatment::CannotBeBlocked;
    if (const std::optional<bool> blocked = core.blocked(app, container))
        return *blocked ? Treatment::Blocked : Treatment::NotBlocked;
    return eligible ? Treatment::PrecedenceNotDecided : Treatment::EligibilityNotKnown;
}

OtherLayer layerOf(Code code)
{
    switch (code) {
    case Code::AppDisabled:
        return OtherLayer::SwitchedOff;
    case Code::ScopeMissing:
        return OtherLayer::Scope;
    case Code::AppUserNoPermission:
    case Code::UserNoPermission:
    case Code::UserInactive:
        return OtherLayer::Permission;
    case Code::UnknownScopes:
    case Code::UnknownAppUserPermissions:
    case Code::UnknownUserPermissions:
        return OtherLayer::NotKnown;
    default:
        return OtherLayer::Nothing; // of the policy gate, or not possible for an action of an installed app
    }
}

OtherLayer otherLayerOf(const CompiledOrganization& core, AppIndex app, ContainerIndex container)
{
    const access::Decision decision = core.decide({.app = app,
                                                   .container = container,
                                                   .demand = Action::Read,
                                                   .as = ownWay(core.organization().apps[app.value])});
    // Codes of failing gates come first, in gate order, then those of unknown ones.
    for (const Code code : decision.codes)
        if (const OtherLayer layer = layerOf(code); layer != OtherLayer::Nothing)
            return layer;
    return OtherLayer::Nothing;
}

AppNotice appNotice(const CompiledOrganization& core, AppIndex index, ContainerIndex container)
{
    const App& app = core.organization().apps[index.value];
    return {.name = app.name.empty() ? app.key.value : app.name,
            .vendor = app.vendor,
            .treatment = treatmentOf(core, index, container),
            .otherLayer = otherLayerOf(core, index, container)};
}

PolicyNotice policyNotice(const Policy& policy, bool named)
{
    const Coverage& coverage = policy.coverage;
    return {.name = named ? policy.name : std::string(),
            .coverage = coverage.level,
            .thisContainerAlone =
                coverage.level == CoverageLevel::Containers &&
                std::set<ContainerId>(coverage.containers.begin(), coverage.containers.end()).size() == 1,
            .effect = policy.rule.effect,
            .apps = policy.rule.apps,
            .emptyList = policy.rule.apps != RuleApps::All && policy.rule.keys.empty()};
}

std::string siteName(const Organization& organization, const SiteId& id)
{
    const auto site = std::ranges::find(organization.sites, id, &Site::id);
    return site == organization.sites.end() || site->name.empty() ? id.value : site->name;
}

OwnerPage pageOf(const Organization& organization, const Container& container)
{
    OwnerPage page;
    page.key = container.key;
    page.name = container.name;
    page.site = siteName(organization, container.site);
    page.product = container.product;
    page.capturedAt = organization.properties.capturedAt;
    page.policyModel = organization.properties.policyModel;
    page.blockLevel = organization.properties.blockLevel;
    return page;
}

void addApps(OwnerPage& page, const CompiledOrganization& core, ContainerIndex container)
{
    std::set<Effect> effects;
    const std::vector<App>& apps = core.organization().apps;
    for (std::uint32_t index = 0; index < apps.size(); ++index) {
        if (apps[index].candidate || !core.applicable({index}, container))
            continue;
        page.apps.push_back(appNotice(core, {index}, container));
        if (page.apps.back().treatment != Treatment::Blocked)
            continue;
        addEffectsOf(effects, core, {index}, container);
    }
    page.effects.assign(effects.begin(), effects.end());
}

} // namespace

std::size_t OwnerPage::count(Treatment treatment) const
{
    return static_cast<std::size_t>(std::ranges::count(apps, treatment, &AppNotice::treatment));
}

OwnerPage ownerPage(const CompiledOrganization& core, ContainerIndex container,
                    const OwnerPageOptions& options)
{
    const Organization& organization = core.organization();
    OwnerPage page = pageOf(organization, organization.containers.at(container.value));
    for (const access::PolicyIndex policy : core.policiesCovering(container))
        page.policies.push_back(policyNotice(organization.policies[policy.value], options.namePolicies));
    addApps(page, core, container);
    page.futureApps = core.futureApp(container);
    page.contact = options.contact;
    return page;
}

} // namespace gatehouse::notices
