// SPDX-License-Identifier: Apache-2.0
#include "models/wording/InstallWording.h"
#include "models/wording/PolicyChangeWording.h"
#include "models/wording/Wording.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace gatehouse::wording {
namespace {

QString sayPolicy(const char* text)
{
    return QCoreApplication::translate("wording", text);
}

QString countPolicy(const char* text, std::size_t count)
{
    return QCoreApplication::translate("wording", text, nullptr, static_cast<int>(count));
}

QString siteText(const SiteId& id, const Organization& names)
{
    const auto site = std::ranges::find(names.sites, id, &Site::id);
    return plainText(site == names.sites.end() || site->name.empty() ? id.value : site->name, 80);
}

/// What a list of containers is made of.
struct CoveredParts
{
    std::size_t projects = 0;
    std::size_t spaces = 0;
    std::set<SiteId> sites;
    const Container* only = nullptr; ///< of those that there are the last
};

CoveredParts coveredParts(const Coverage& coverage, const Organization& names)
{
    const std::set<ContainerId> listed(coverage.containers.begin(), coverage.containers.end());
    CoveredParts parts;
    for (const Container& container : names.containers)
        if (listed.contains(container.id)) {
            ++(container.product == Product::Jira ? parts.projects : parts.spaces);
            parts.sites.insert(container.site);
            parts.only = &container;
        }
    return parts;
}

QString countText(const CoveredParts& parts)
{
    if (parts.spaces == 0)
        return countPolicy(QT_TRANSLATE_N_NOOP("wording", "%Ln projects"), parts.projects);
    if (parts.projects == 0)
        return countPolicy(QT_TRANSLATE_N_NOOP("wording", "%Ln spaces"), parts.spaces);
    return countPolicy(QT_TRANSLATE_N_NOOP("wording", "%Ln projects and spaces"),
                       parts.projects + parts.spaces);
}

QString listedText(const Coverage& coverage, const Organization& names)
{
    const CoveredParts parts = coveredParts(coverage, names);
    const std::size_t count = parts.projects + parts.spaces;
    if (count == 0)
        return sayPolicy(QT_TRANSLATE_NOOP("wording", "no container"));
    if (count == 1)
        return containerText(*parts.only);
    const QString place = parts.sites.size() == 1
                              ? siteText(*parts.sites.begin(), names)
                              : countPolicy(QT_TRANSLATE_N_NOOP("wording", "%Ln sites"), parts.sites.size());
    return sayPolicy(QT_TRANSLATE_NOOP("wording", "%1 of %2")).arg(countText(parts), place);
}

QString productsText(const Coverage& coverage, const Organization& names)
{
    if (coverage.products.empty())
        return sayPolicy(QT_TRANSLATE_NOOP("wording", "no product"));
    if (coverage.products.size() == 1)
        return productText(coverage.products.front(), names);
    if (coverage.products.size() == 2)
        return sayPolicy(QT_TRANSLATE_NOOP("wording", "%1 and %2"))
            .arg(productText(coverage.products[0], names), productText(coverage.products[1], names));
    return countPolicy(QT_TRANSLATE_N_NOOP("wording", "%Ln products"), coverage.products.size());
}

/// "blocks all apps but 3 in %1".
QString effectPattern(const AppAccessRule& rule)
{
    const std::size_t count = rule.keys.size();
    const bool block = rule.effect == RuleEffect::Block;
    const bool all = rule.apps == RuleApps::All || (rule.apps == RuleApps::Except && count == 0);
    if (all)
        return block ? sayPolicy(QT_TRANSLATE_NOOP("wording", "blocks all apps in %1"))
                     : sayPolicy(QT_TRANSLATE_NOOP("wording", "allows all apps in %1"));
    if (count == 0)
        return sayPolicy(QT_TRANSLATE_NOOP("wording", "names no app in %1"));
    if (rule.apps == RuleApps::Except)
        return block ? countPolicy(QT_TRANSLATE_N_NOOP("wording", "blocks all apps but %Ln in %1"), count)
                     : countPolicy(QT_TRANSLATE_N_NOOP("wording", "allows all apps but %Ln in %1"), count);
    return block ? countPolicy(QT_TRANSLATE_N_NOOP("wording", "blocks %Ln apps in %1"), count)
                 : countPolicy(QT_TRANSLATE_N_NOOP("wording", "allows %Ln apps in %1"), count);
}

} // namespace

QString policyEffect(const Policy& policy, const Organization& names)
{
    return effectPattern(policy.rule).arg(coverageText(policy.coverage, names));
}

QString ruleText(const AppAccessRule& rule)
{
    const std::size_t count = rule.keys.size();
    const bool block = rule.effect == RuleEffect::Block;
    if (rule.apps == RuleApps::All)
        return block ? sayPolicy(QT_TRANSLATE_NOOP("wording", "block all"))
                     : sayPolicy(QT_TRANSLATE_NOOP("wording", "allow all"));
    if (rule.apps == RuleApps::Except)
        return block ? countPolicy(QT_TRANSLATE_N_NOOP("wording", "allowlist of %Ln"), count)
                     : countPolicy(QT_TRANSLATE_N_NOOP("wording", "allow all but %Ln"), count);
    return block ? countPolicy(QT_TRANSLATE_N_NOOP("wording", "blocklist of %Ln"), count)
                 : countPolicy(QT_TRANSLATE_N_NOOP("wording", "allow %Ln apps"), count);
}

QString coverageText(const Coverage& coverage, const Organization& names)
{
    switch (coverage.level) {
    case CoverageLevel::Organization:
        return sayPolicy(QT_TRANSLATE_NOOP("wording", "the organization"));
    case CoverageLevel::Products:
        return productsText(coverage, names);
    case CoverageLevel::Containers:
        break;
    }
    return listedText(coverage, names);
}

QString appText(const AppKey& key, const Organization& names)
{
    const auto app = std::ranges::find(names.apps, key, &App::key);
    return plainText(app == names.apps.end() || app->name.empty() ? key.value : app->name, 80);
}

QString containerText(const ContainerId& id, const Organization& names)
{
    const auto container = std::ranges::find(names.containers, id, &Container::id);
    return container == names.containers.end() ? plainText(id.value, 80) : containerText(*container);
}

QString productText(const ProductInstance& instance, const Organization& names)
{
    return sayPolicy(QT_TRANSLATE_NOOP("wording", "%1 on %2"))
        .arg(name(instance.product), siteText(instance.site, names));
}

} // namespace gatehouse::wording
