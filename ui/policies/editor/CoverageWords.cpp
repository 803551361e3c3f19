// SPDX-License-Identifier: Apache-2.0
#include "ui/policies/editor/CoverageWords.h"

#include "models/wording/Wording.h"
#include "ui/document/PolicyWords.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <map>
#include <unordered_set>

namespace gatehouse::ui {
namespace {

constexpr std::size_t mostKeys = 12; ///< of one product on one site

struct CoverageText
{
    Q_DECLARE_TR_FUNCTIONS(CoverageWords)
};

/// Covered containers of one product on one site, by key, in file order.
struct CoveredKeys
{
    QStringList keys;
    std::size_t count = 0;
};
using KeysByProduct = std::map<ProductInstance, CoveredKeys>;

bool spansSites(const KeysByProduct& groups)
{
    return !groups.empty() && groups.begin()->first.site != groups.rbegin()->first.site;
}

KeysByProduct coveredKeysOf(const Organization& organization, const Coverage& coverage)
{
    std::unordered_set<std::string_view> listed;
    for (const ContainerId& id : coverage.containers)
        listed.insert(id.value);
    KeysByProduct groups;
    for (const Container& container : organization.containers) {
        if (!listed.contains(container.id.value))
            continue;
        CoveredKeys& group = groups[{container.site, container.product}];
        if (++group.count <= mostKeys)
            group.keys << wording::plainText(container.key, 40);
    }
    return groups;
}

QString moreWord(std::size_t count)
{
    return CoverageText::tr("%n more", nullptr, static_cast<int>(count));
}

/// "FIN, PAY and LEG"
QString inSentence(const CoveredKeys& group)
{
    QStringList words = group.keys;
    if (group.count > mostKeys)
        words << moreWord(group.count - mostKeys);
    if (words.size() < 2)
        return words.join(QString());
    const QString last = words.takeLast();
    return CoverageText::tr("%1 and %2").arg(words.join(CoverageText::tr(", ")), last);
}

QString countedKind(Product product, std::size_t count)
{
    const auto n = static_cast<int>(count);
    return product == Product::Jira ? CoverageText::tr("%n Jira projects", nullptr, n)
                                    : CoverageText::tr("%n Confluence spaces", nullptr, n);
}

QString siteTitle(const Organization& organization, const SiteId& id)
{
    const auto site = std::ranges::find(organization.sites, id, &Site::id);
    return wording::plainText(site == organization.sites.end() ? id.value : site->name, 60);
}

QString productOn(const Organization& organization, const ProductInstance& instance)
{
    return CoverageText::tr("%1 on %2")
        .arg(wording::name(instance.product), siteTitle(organization, instance.site));
}

QString coverageLine(const Organization& organization, const ProductInstance& instance,
                     const CoveredKeys& group, bool nameSite)
{
    QStringList words = group.keys;
    if (group.count > mostKeys)
        words << moreWord(group.count - mostKeys);
    const QString kind = countedKind(instance.product, group.count);
    const QString head =
        nameSite ? CoverageText::tr("%1 on %2").arg(kind, siteTitle(organization, instance.site)) : kind;
    return CoverageText::tr("%1: %2").arg(head, words.join(CoverageText::tr(", ")));
}

/// Only what the meters of one policy look at, so that a hundred thousand containers need not be copied.
Organization onlyCovered(const Organization& organization, const Policy& policy)
{
    Organization covered;
    covered.properties.policyModel = organization.properties.policyModel;
    covered.properties.policyLimits = organization.properties.policyLimits;
    std::unordered_set<std::string_view> listed;
    for (const ContainerId& id : policy.coverage.containers)
        listed.insert(id.value);
    for (const Container& container : organization.containers)
        if (listed.contains(container.id.value)) {
            Container& kept = covered.containers.emplace_back();
            kept.id = container.id;
            kept.site = container.site;
            kept.product = container.product;
        }
    covered.policies = {policy};
    return covered;
}

} // namespace

bool namesNothing(const Coverage& coverage)
{
    return (coverage.level == CoverageLevel::Products && coverage.products.empty()) ||
           (coverage.level == CoverageLevel::Containers && coverage.containers.empty());
}

QString appliesTo(const Organization& organization, const Coverage& coverage)
{
    if (namesNothing(coverage))
        return CoverageText::tr("Applies to nothing yet: its coverage is empty.");
    if (coverage.level != CoverageLevel::Containers)
        return CoverageText::tr("Applies to %1, containers created later included.")
            .arg(coverageSentence(organization, coverage));
    const KeysByProduct groups = coveredKeysOf(organization, coverage);
    QStringList parts;
    for (const auto& [instance, group] : groups)
        parts << CoverageText::tr("%1 in %2")
                     .arg(inSentence(group), spansSites(groups) ? productOn(organization, instance)
                                                                : wording::name(instance.product));
    return CoverageText::tr("Applies to %1: %2.")
        .arg(containerCount(coverage.containers.size()), parts.join(CoverageText::tr("; ")));
}

QStringList coverageLines(const Organization& organization, const Coverage& coverage)
{
    if (coverage.level != CoverageLevel::Containers || namesNothing(coverage))
        return {coverageSentence(organization, coverage)};
    const KeysByProduct groups = coveredKeysOf(organization, coverage);
    QStringList lines;
    for (const auto& [instance, group] : groups)
        lines << coverageLine(organization, instance, group, spansSites(groups));
    return lines;
}

std::vector<policies::Meter> coverageMeters(const Organization& organization, const Policy& policy)
{
    std::vector<policies::Meter> meters = policies::meters(onlyCovered(organization, policy));
    std::erase_if(meters, [](const policies::Meter& meter) {
        return meter.what == policies::Metered::Policies || meter.what == policies::Metered::AppsOfList;
    });
    return meters;
}

QString meterLabel(const Organization& organization, const policies::Meter& meter)
{
    switch (meter.what) {
    case policies::Metered::ContainersOfInstance:
        return productOn(organization, *meter.instance);
    case policies::Metered::InstancesOfPolicy:
    case policies::Metered::InstancesCovered:
        return CoverageText::tr("Products on sites");
    case policies::Metered::ContainersOfOverride:
        return CoverageText::tr("Containers");
    default:
        return {};
    }
}

} // namespace gatehouse::ui
