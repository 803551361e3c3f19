// SPDX-License-Identifier: Apache-2.0
#include "models/installs/InstallSummary.h"

#include "models/findings/Findings.h"

namespace gatehouse::installs {

namespace {

using access::CompiledOrganization;

std::optional<std::vector<ScopeId>> knownScopes(const descriptors::Descriptor& descriptor)
{
    if (descriptor.scopeDeclaration == descriptors::ScopeDeclaration::Unreadable)
        return std::nullopt;
    return descriptor.scopeIds();
}

void sortContainers(const Hypothesis& hypothesis, InstallReach& reach)
{
    const CompiledOrganization& core = *hypothesis.core;
    const auto& containers = core.organization().containers;
    std::vector<access::Cell> own(containers.size()), people(containers.size());
    core.row(hypothesis.app, {access::ActsAs::App, {}}, own);
    core.row(hypothesis.app, {access::ActsAs::AnyPerson, {}}, people);
    for (std::uint32_t at = 0; at < containers.size(); ++at) {
        if (!own[at].applicable)
            continue;
        const access::ContainerIndex index{at};
        const ReachedContainer reached{index, own[at].allowed, own[at].unknown, people[at].allowed,
                                       people[at].unknown};
        if (!containers[at].labels.empty() && (reached.surely() || reached.perhaps()))
            reach.sensitive.push_back(reached);
        if (own[at].blocked)
            reach.keptOut.push_back(index);
        else if (!core.blocked(hypothesis.app, index))
            reach.perhapsKeptOut.push_back(index);
    }
}

InstallReach reachIn(const CompiledOrganization& now, const descriptors::Descriptor& descriptor,
                     const InstallChoice& choice)
{
    const Hypothesis after = consented(now, descriptor, choice);
    InstallReach reach;
    reach.app = after.core->organization().apps[after.app.value];
    reach.row = access::appReach(*after.core, after.app);
    reach.missing = missingFacts(*after.core, after.app);
    sortContainers(after, reach);
    reach.findings = findings::ofApp(*after.core, after.app);
    if (const auto before = consentedBefore(now, reach.app.key, choice)) {
        const App& app = before->core->organization().apps[before->app.value];
        reach.change = between(app, descriptor, now.catalogue());
        reach.change->containers = containerChanges(*before, after);
    }
    return reach;
}

} // namespace

InstallSummary summary(const descriptors::Descriptor& descriptor, const catalogue::Catalogue& catalogue)
{
    InstallSummary summary;
    summary.abilities = abilities(descriptor, catalogue);
    summary.powers =
        productPowers(*descriptor.framework, knownScopes(descriptor), descriptor.products, catalogue);
    summary.modules = modulesBySurface(descriptor);
    summary.findings = findings::ofDescriptor(descriptor, catalogue);
    return summary;
}

InstallSummary summary(const CompiledOrganization& core, const descriptors::Descriptor& descriptor,
                       const InstallChoice& choice)
{
    InstallSummary result = summary(descriptor, core.catalogue());
    result.reach = reachIn(core, descriptor, choice);
    return result;
}

} // namespace gatehouse::installs
