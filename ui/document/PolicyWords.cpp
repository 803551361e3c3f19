// SPDX-License-Identifier: Apache-2.0
#include "ui/document/PolicyWords.h"

#include "models/wording/Language.h"
#include "models/wording/Wording.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <set>

namespace gatehouse::ui {
namespace {

struct PolicyText
{
    Q_DECLARE_TR_FUNCTIONS(policies)
};

QString policySiteName(const Organization& organization, const SiteId& id)
{
    const auto site = std::ranges::find(organization.sites, id, &Site::id);
    return wording::plainText(site == organization.sites.end() ? id.value : site->name);
}

struct CoveredKinds
{
    std::size_t projects = 0;
    std::size_t spaces = 0;
    std::set<SiteId> sites;
};

CoveredKinds coveredKinds(const Organization& organization, const Coverage& coverage)
{
    const std::set<ContainerId> listed(coverage.containers.begin(), coverage.containers.end());
    CoveredKinds kinds;
    for (const Container& container : organization.containers)
        if (listed.contains(container.id)) {
            ++(container.product == Product::Jira ? kinds.projects : kinds.spaces);
            kinds.sites.insert(container.site);
        }
    return kinds;
}

QString joinedBySite(const Organization& organization, const std::set<SiteId>& sites)
{
    QStringList names;
    for (const Site& site : organization.sites)
        if (sites.contains(site.id))
            names << wording::plainText(site.name);
    return names.join(PolicyText::tr(", "));
}

QString listedContainers(const Organization& organization, const Coverage& coverage)
{
    const CoveredKinds kinds = coveredKinds(organization, coverage);
    QStringList parts;
    if (kinds.projects > 0)
        parts << PolicyText::tr("%n projects", nullptr, static_cast<int>(kinds.projects));
    if (kinds.spaces > 0)
        parts << PolicyText::tr("%n spaces", nullptr, static_cast<int>(kinds.spaces));
    if (parts.isEmpty())
        return PolicyText::tr("No container chosen: it covers nothing");
    return PolicyText::tr("%1 on %2")
        .arg(parts.join(PolicyText::tr(" and ")), joinedBySite(organization, kinds.sites));
}

QString listedProducts(const Organization& organization, const Coverage& coverage)
{
    QStringList names;
    for (const ProductInstance& product : coverage.products)
        names << productName(organization, product);
    return names.isEmpty() ? PolicyText::tr("No product chosen: it covers nothing")
                           : names.join(PolicyText::tr(", "));
}

/// A site's own name where every product of it is covered.
QString shortProducts(const Organization& organization, const Coverage& coverage)
{
    if (coverage.products.size() == 2 && coverage.products[0].site == coverage.products[1].site)
        return policySiteName(organization, coverage.products[0].site);
    if (coverage.products.size() == 1)
        return productName(organization, coverage.products.front());
    return PolicyText::tr("%n products", nullptr, static_cast<int>(coverage.products.size()));
}

QString blockedThings(BlockLevel level)
{
    return level == BlockLevel::Content ? PolicyText::tr("content") : PolicyText::tr("content or settings");
}

QString blockConsequence(RuleApps apps, BlockLevel level)
{
    const QString things = blockedThings(level);
    switch (apps) {
    case RuleApps::All:
        return PolicyText::tr("No app reaches %1 here, apps installed later included.").arg(things);
    case RuleApps::Except:
        return PolicyText::tr(
                   "Apps that are not on the list reach no %1 here. Apps installed later are blocked.")
            .arg(things);
    case RuleApps::Only:
        break;
    }
    return PolicyText::tr("Listed apps reach no %1 here. Apps installed later are not blocked.").arg(things);
}

QString allowConsequence(RuleApps apps, PolicyModel model)
{
    if (model == PolicyModel::Additive)
        return apps == RuleApps::All ? PolicyText::tr("This policy blocks nothing. Scopes and permissions "
                                                      "decide; a block in another policy wins.")
                                     : PolicyText::tr("In the additive policy model an allow statement "
                                                      "changes nothing: a block always wins.");
    switch (apps) {
    case RuleApps::All:
        return PolicyText::tr("Allows every app here, where no more specific statement blocks it.");
    case RuleApps::Only:
        return PolicyText::tr("Allows the listed apps here, against a less specific block.");
    case RuleApps::Except:
        break;
    }
    return PolicyText::tr("Allows every app here but the listed ones, against a less specific block.");
}

} // namespace

QString appCount(std::size_t count)
{
    return PolicyText::tr("%n apps", nullptr, static_cast<int>(count));
}
QString containerCount(std::size_t count)
{
    return PolicyText::tr("%n containers", nullptr, static_cast<int>(count));
}

QString productName(const Organization& organization, const ProductInstance& product)
{
    return PolicyText::tr("%1 / %2").arg(policySiteName(organization, product.site),
                                         wording::name(product.product));
}

QString kindName(Product product)
{
    return product == Product::Jira ? PolicyText::tr("Jira project") : PolicyText::tr("Confluence space");
}

QString coverageSummary(const Organization& organization, const Coverage& coverage)
{
    switch (coverage.level) {
    case CoverageLevel::Organization:
        return PolicyText::tr("organization");
    case CoverageLevel::Products:
        return coverage.products.empty() ? PolicyText::tr("no product")
                                         : shortProducts(organization, coverage);
    case CoverageLevel::Containers:
        break;
    }
    return containerCount(coverage.containers.size());
}

QString coverageSentence(const Organization& organization, const Coverage& coverage)
{
    switch (coverage.level) {
    case CoverageLevel::Organization:
        return PolicyText::tr("every project and space of the organization");
    case CoverageLevel::Products:
        return listedProducts(organization, coverage);
    case CoverageLevel::Containers:
        break;
    }
    return listedContainers(organization, coverage);
}

QString createdLaterWord(const Coverage& coverage)
{
    switch (coverage.level) {
    case CoverageLevel::Organization:
        return PolicyText::tr("covered");
    case CoverageLevel::Products:
        return coverage.products.empty() ? PolicyText::tr("not covered")
                                         : PolicyText::tr("covered in these products");
    case CoverageLevel::Containers:
        break;
    }
    return PolicyText::tr("not covered");
}

QString ruleName(const RuleChoice& choice, PolicyModel model)
{
    if (choice.effect == RuleEffect::Block) {
        if (choice.apps == RuleApps::All)
            return PolicyText::tr("Block all");
        return choice.apps == RuleApps::Except ? PolicyText::tr("Allowlist") : PolicyText::tr("Blocklist");
    }
    if (choice.apps == RuleApps::All)
        return PolicyText::tr("Allow all");
    if (model == PolicyModel::Additive)
        return choice.apps == RuleApps::Only ? PolicyText::tr("Allow statement")
                                             : PolicyText::tr("Allow statement, with exceptions");
    return choice.apps == RuleApps::Only ? PolicyText::tr("Allow listed apps")
                                         : PolicyText::tr("Allow all but…");
}

QString ruleTitle(const AppAccessRule& rule, PolicyModel model)
{
    if (rule.effect == RuleEffect::Allow && rule.apps == RuleApps::Except)
        return PolicyText::tr("Allow all but %1").arg(appCount(rule.keys.size()));
    if (rule.effect == RuleEffect::Allow && rule.apps == RuleApps::Only)
        return PolicyText::tr("Allow %1").arg(appCount(rule.keys.size()));
    const QString name = ruleName({rule.effect, rule.apps}, model);
    return rule.apps == RuleApps::All ? name : PolicyText::tr("%1 of %2").arg(name).arg(rule.keys.size());
}

QString ruleSummary(const AppAccessRule& rule, PolicyModel model)
{
    return wording::inSentence(ruleTitle(rule, model));
}

QString ruleConsequence(RuleEffect effect, RuleApps apps, const OrganizationProperties& properties)
{
    return effect == RuleEffect::Block ? blockConsequence(apps, properties.blockLevel)
                                       : allowConsequence(apps, properties.policyModel);
}

QString installedLater(const AppAccessRule& rule, PolicyModel model)
{
    if (rule.effect == RuleEffect::Allow && model == PolicyModel::Additive)
        return PolicyText::tr("not blocked by this policy");
    switch (rule.apps) {
    case RuleApps::All:
        return rule.effect == RuleEffect::Block ? PolicyText::tr("blocked") : PolicyText::tr("allowed");
    case RuleApps::Except:
        return rule.effect == RuleEffect::Block ? PolicyText::tr("blocked until put on the list")
                                                : PolicyText::tr("allowed until put on the list");
    case RuleApps::Only:
        break;
    }
    return rule.effect == RuleEffect::Block ? PolicyText::tr("not blocked until put on the list")
                                            : PolicyText::tr("not named: other policies decide");
}

QList<RuleChoice> ruleChoices(PolicyModel model, const RuleChoice& present)
{
    QList<RuleChoice> choices{{RuleEffect::Allow, RuleApps::All},
                              {RuleEffect::Block, RuleApps::All},
                              {RuleEffect::Block, RuleApps::Except},
                              {RuleEffect::Block, RuleApps::Only}};
    if (model == PolicyModel::Overrides)
        choices << RuleChoice{RuleEffect::Allow, RuleApps::Only}
                << RuleChoice{RuleEffect::Allow, RuleApps::Except};
    if (!choices.contains(present))
        choices << present;
    return choices;
}

std::optional<std::size_t> findPolicy(const Organization& organization, const PolicyId& id)
{
    const auto found = std::ranges::find(organization.policies, id, &Policy::id);
    if (found == organization.policies.end())
        return std::nullopt;
    return static_cast<std::size_t>(found - organization.policies.begin());
}

} // namespace gatehouse::ui
