// SPDX-License-Identifier: Apache-2.0
#include "models/wording/RunSheetParts.h"
#include "models/wording/Wording.h"

#include <QCoreApplication>

#include <algorithm>

namespace gatehouse::wording::runSheetParts {
namespace {

constexpr int nameLength = 200;

QString nameOfSite(const SiteId& id, const Organization& organization)
{
    const auto site = std::ranges::find(organization.sites, id, &Site::id);
    const bool named = site != organization.sites.end() && !site->name.empty();
    return plainText(named ? site->name : id.value, nameLength);
}

QStringList instanceTexts(std::span<const ProductInstance> instances, const Organization& organization)
{
    QStringList texts;
    for (const ProductInstance& instance : instances)
        texts.append(said(QT_TRANSLATE_NOOP("wording", "%1 on %2 (site %3)"))
                         .arg(name(instance.product), nameOfSite(instance.site, organization),
                              plainText(instance.site.value, nameLength)));
    return texts;
}

/// What is in `these` and not in `those`.
template <class T>
std::vector<T> without(const std::vector<T>& these, const std::vector<T>& those)
{
    std::vector<T> rest;
    for (const T& one : these)
        if (std::ranges::find(those, one) == those.end() && std::ranges::find(rest, one) == rest.end())
            rest.push_back(one);
    return rest;
}

/// `pattern` has the count.
void addParts(QList<Instruction>& instructions, const char* pattern, const QStringList& parts)
{
    if (!parts.isEmpty())
        instructions.append({said(pattern).arg(counted(static_cast<std::size_t>(parts.size()))), parts});
}

} // namespace

QString quoted(const std::string& name)
{
    return said(QT_TRANSLATE_NOOP("wording", "“%1”")).arg(plainText(name, nameLength));
}

QString policyText(const std::string& name, const PolicyId& id)
{
    return said(QT_TRANSLATE_NOOP("wording", "%1 (in this file %2)"))
        .arg(quoted(name), plainText(id.value, nameLength));
}

QString containerNamed(const Container& container, const Organization& organization)
{
    const QString kind = container.product == Product::Jira
                             ? said(QT_TRANSLATE_NOOP("wording", "Jira project on %1"))
                             : said(QT_TRANSLATE_NOOP("wording", "Confluence space on %1"));
    const QString id =
        container.nativeId
            ? said(QT_TRANSLATE_NOOP("wording", "id %1")).arg(plainText(*container.nativeId, 60))
            : said(QT_TRANSLATE_NOOP("wording", "its id there is not recorded"));
    return said(QT_TRANSLATE_NOOP("wording", "%1 %2 (%3; %4, in this file %5)"))
        .arg(plainText(container.key, nameLength), plainText(container.name, nameLength),
             kind.arg(nameOfSite(container.site, organization)), id,
             plainText(container.id.value, nameLength));
}

QString containerNamed(const ContainerId& id, const Organization& organization)
{
    const auto container = std::ranges::find(organization.containers, id, &Container::id);
    return container == organization.containers.end() ? plainText(id.value, nameLength)
                                                      : containerNamed(*container, organization);
}

QStringList containersNamed(std::span<const ContainerId> ids, const Organization& organization)
{
    QStringList texts;
    for (const ContainerId& id : ids)
        texts.append(containerNamed(id, organization));
    return texts;
}

QString appNamed(const AppKey& key, const Organization& organization)
{
    const auto app = std::ranges::find(organization.apps, key, &App::key);
    const QString keyText = plainText(key.value, nameLength);
    if (app == organization.apps.end())
        return said(QT_TRANSLATE_NOOP("wording", "%1 (not installed)")).arg(keyText);
    if (app->name.empty())
        return keyText;
    return said(QT_TRANSLATE_NOOP("wording", "%1 (%2)")).arg(plainText(app->name, nameLength), keyText);
}

QStringList appsNamed(std::span<const AppKey> keys, const Organization& organization)
{
    QStringList texts;
    for (const AppKey& key : keys)
        if (const QString text = appNamed(key, organization); !texts.contains(text))
            texts.append(text);
    return texts;
}

QString effectText(RuleEffect effect)
{
    return effect == RuleEffect::Block ? said(QT_TRANSLATE_NOOP("wording", "Blocked"))
                                       : said(QT_TRANSLATE_NOOP("wording", "Allowed"));
}

Instruction coverageInstruction(const Coverage& coverage, const Organization& organization)
{
    switch (coverage.level) {
    case CoverageLevel::Organization:
        return {said(QT_TRANSLATE_NOOP("wording", "Add coverage: the whole organization."))};
    case CoverageLevel::Products:
        return {said(QT_TRANSLATE_NOOP("wording", "Add coverage: whole products. Choose these (%1):"))
                    .arg(counted(coverage.products.size())),
                instanceTexts(coverage.products, organization)};
    case CoverageLevel::Containers:
        break;
    }
    return {
        said(QT_TRANSLATE_NOOP("wording", "Add coverage: specific projects and spaces. Choose these (%1):"))
            .arg(counted(coverage.containers.size())),
        containersNamed(coverage.containers, organization)};
}

QList<Instruction> coverageChange(const Coverage& before, const Coverage& after,
                                  const Organization& organization)
{
    QList<Instruction> instructions;
    const auto addTo = QT_TRANSLATE_NOOP("wording", "Add to the coverage (%1):");
    const auto takeOut = QT_TRANSLATE_NOOP("wording", "Take out of the coverage (%1):");
    addParts(instructions, addTo, instanceTexts(without(after.products, before.products), organization));
    addParts(instructions, addTo,
             containersNamed(without(after.containers, before.containers), organization));
    addParts(instructions, takeOut, instanceTexts(without(before.products, after.products), organization));
    addParts(instructions, takeOut,
             containersNamed(without(before.containers, after.containers), organization));
    return instructions;
}

QString coverageCount(const Coverage& coverage)
{
    switch (coverage.level) {
    case CoverageLevel::Organization:
        return said(QT_TRANSLATE_NOOP("wording", "Its coverage is the whole organization."));
    case CoverageLevel::Products:
        return said(QT_TRANSLATE_NOOP("wording", "Products on sites in its coverage: %1."))
            .arg(counted(coverage.products.size()));
    case CoverageLevel::Containers:
        break;
    }
    return said(QT_TRANSLATE_NOOP("wording", "Projects and spaces in its coverage: %1."))
        .arg(counted(coverage.containers.size()));
}

Instruction ruleInstruction(const AppAccessRule& rule, const Organization& organization)
{
    const QStringList apps = appsNamed(rule.keys, organization);
    const QString count = counted(static_cast<std::size_t>(apps.size()));
    if (rule.effect == RuleEffect::Allow)
        return {said(QT_TRANSLATE_NOOP("wording", "Set the app access rule to allow apps."))};
    if (rule.apps == RuleApps::Only)
        return {
            said(QT_TRANSLATE_NOOP("wording", "Set the app access rule to a blocklist of these apps (%1):"))
                .arg(count),
            apps};
    if (rule.apps == RuleApps::Except && !apps.isEmpty())
        return {said(QT_TRANSLATE_NOOP(
                         "wording", "Set the app access rule to an allowlist of these apps (%1); all others "
                                    "are blocked:"))
                    .arg(count),
                apps};
    if (rule.apps == RuleApps::Except)
        return {said(QT_TRANSLATE_NOOP(
            "wording", "Set the app access rule to an allowlist without any app, which blocks all apps."))};
    return {said(QT_TRANSLATE_NOOP("wording", "Set the app access rule to block all apps."))};
}

QString statementText(const runsheet::Statement& statement, const Organization& organization)
{
    const QString app = statement.app ? appNamed(*statement.app, organization)
                                      : said(QT_TRANSLATE_NOOP("wording", "all apps"));
    if (statement.isDefault())
        return said(QT_TRANSLATE_NOOP("wording", "Default for %1: %2"))
            .arg(app, effectText(statement.effect));
    return said(QT_TRANSLATE_NOOP("wording", "Override for %1: %2 in projects and spaces (%3)"))
        .arg(app, effectText(statement.effect), counted(statement.containers.size()));
}

} // namespace gatehouse::wording::runSheetParts
