// SPDX-License-Identifier: Apache-2.0
#include "models/installs/VersionChange.h"

#include "models/findings/Findings.h"
#include "models/installs/Ability.h"
#include "models/installs/ProductPower.h"

#include <algorithm>
#include <set>

namespace gatehouse::installs {

namespace {

using Texts = std::vector<std::string>;

Texts missingFrom(const Texts& texts, const Texts& other)
{
    std::set<std::string> seen(other.begin(), other.end());
    Texts missing;
    for (const std::string& text : texts)
        if (seen.insert(text).second)
            missing.push_back(text);
    return missing;
}

TextChange textChange(const Texts& before, const Texts& after)
{
    return {missingFrom(after, before), missingFrom(before, after)};
}

Texts scopeTexts(const std::vector<ScopeId>& scopes)
{
    Texts texts;
    for (const ScopeId& scope : scopes)
        texts.push_back(scope.value);
    return texts;
}

/// Webhooks are compared as events.
bool isOfWebhooks(const std::string& module)
{
    const std::string type = module.substr(0, module.find(' '));
    return type == "webhooks" || type.ends_with(":webhooks");
}

Texts moduleTexts(const descriptors::Descriptor& descriptor)
{
    Texts texts;
    for (const descriptors::Module& module : descriptor.modules)
        texts.push_back(module.key.empty() ? module.type : module.type + ' ' + module.key);
    for (const descriptors::ModuleCount& count : descriptor.connectModuleCounts)
        texts.push_back(count.type);
    std::erase_if(texts, isOfWebhooks);
    return texts;
}

Texts eventTexts(const descriptors::Descriptor& descriptor)
{
    Texts texts;
    for (const descriptors::EventSubscription& event : descriptor.events)
        texts.push_back(event.event);
    return texts;
}

Texts hostTexts(const descriptors::Descriptor& descriptor)
{
    Texts texts;
    for (const descriptors::Egress& egress : descriptor.egress)
        texts.push_back(egress.address);
    return texts;
}

using Operations = std::vector<catalogue::OperationIndex>;

std::size_t countMissing(const Operations& operations, const Operations& other)
{
    Operations missing;
    std::ranges::set_difference(operations, other, std::back_inserter(missing));
    return missing.size();
}

bool hasProduct(const Declaration& declared, Product product)
{
    return std::ranges::find(declared.products, product) != declared.products.end();
}

/// What the scopes open in the product; nothing where the version is not for it.
ActionSet actionsIn(const Declaration& declared, Product product, const catalogue::Catalogue& catalogue)
{
    return hasProduct(declared, product)
               ? access::scopeActions(declared.framework, *declared.scopes, product, catalogue)
               : ActionSet();
}

Operations operationsIn(const Declaration& declared, Product product, const catalogue::Catalogue& catalogue)
{
    return hasProduct(declared, product)
               ? admittedOperations(declared.framework, *declared.scopes, product, catalogue)
               : Operations();
}

PowerChange powerChange(const Declaration& before, const Declaration& after, Product product,
                        const catalogue::Catalogue& catalogue)
{
    const ActionSet could = actionsIn(before, product, catalogue);
    const ActionSet can = actionsIn(after, product, catalogue);
    const Operations earlier = operationsIn(before, product, catalogue);
    const Operations now = operationsIn(after, product, catalogue);
    return {product, can - could, could - can, countMissing(now, earlier), countMissing(earlier, now)};
}

void compareScopes(const Declaration& before, const Declaration& after, const catalogue::Catalogue& catalogue,
                   VersionChange& change)
{
    change.scopesKnown = before.scopes && after.scopes;
    if (!change.scopesKnown)
        return;
    change.scopes = textChange(scopeTexts(*before.scopes), scopeTexts(*after.scopes));
    for (const Product product : allProducts) {
        const PowerChange power = powerChange(before, after, product, catalogue);
        if (power.isAny())
            change.powers.push_back(power);
    }
}

using Findings = std::vector<findings::Finding>;

Findings findingsMissing(const Findings& findings, const Findings& other)
{
    std::set<std::pair<std::string, std::string>> known;
    for (const findings::Finding& finding : other)
        known.emplace(finding.code, finding.subject);
    Findings missing;
    std::ranges::copy_if(findings, std::back_inserter(missing), [&](const findings::Finding& finding) {
        return !known.contains({finding.code, finding.subject});
    });
    return missing;
}

void compareSurfaces(const descriptors::Descriptor& before, const descriptors::Descriptor& after,
                     const catalogue::Catalogue& catalogue, VersionChange& change)
{
    change.modules = textChange(moduleTexts(before), moduleTexts(after));
    change.events = textChange(eventTexts(before), eventTexts(after));
    change.hosts = textChange(hostTexts(before), hostTexts(after));
    change.impersonationAdded = after.impersonates && !before.impersonates;
    change.impersonationDropped = before.impersonates && !after.impersonates;
    const Findings earlier = findings::ofDescriptor(before, catalogue);
    const Findings now = findings::ofDescriptor(after, catalogue);
    change.findingsAdded = findingsMissing(now, earlier);
    change.findingsGone = findingsMissing(earlier, now);
}

} // namespace

bool VersionChange::allowsNothingNew() const
{
    const auto gains = [](const PowerChange& power) {
        return !power.gained.empty() || power.operationsGained > 0;
    };
    return scopesKnown && surfacesKnown && scopes.added.empty() && modules.added.empty() &&
           events.added.empty() && hosts.added.empty() && !impersonationAdded &&
           std::ranges::none_of(powers, gains) && std::ranges::none_of(containers, &ContainerChange::isGain);
}

bool VersionChange::dropsNothing() const
{
    const auto loses = [](const PowerChange& power) {
        return !power.lost.empty() || power.operationsLost > 0;
    };
    return scopes.dropped.empty() && modules.dropped.empty() && events.dropped.empty() &&
           hosts.dropped.empty() && !impersonationDropped && std::ranges::none_of(powers, loses) &&
           std::ranges::none_of(containers, &ContainerChange::isLoss);
}

VersionChange between(const Declaration& before, const Declaration& after,
                      const catalogue::Catalogue& catalogue)
{
    VersionChange change;
    change.versionBefore = before.version;
    change.versionAfter = after.version;
    compareScopes(before, after, catalogue, change);
    change.surfacesKnown = before.descriptor && after.descriptor;
    if (change.surfacesKnown)
        compareSurfaces(*before.descriptor, *after.descriptor, catalogue, change);
    return change;
}

VersionChange between(const App& before, const descriptors::Descriptor& after,
                      const catalogue::Catalogue& catalogue)
{
    return between(declaration(before), declaration(after), catalogue);
}

} // namespace gatehouse::installs
