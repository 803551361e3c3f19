// SPDX-License-Identifier: Apache-2.0
#include "ui/containers/PolicyWords.h"

#include "models/wording/Wording.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace gatehouse::ui {

namespace {

constexpr std::size_t namedApps = 3;

QString policyText(const char* text)
{
    return QCoreApplication::translate("PolicyWords", text);
}

QString keyName(const AppKey& key, const Organization& organization)
{
    for (const App& app : organization.apps)
        if (app.key == key)
            return wording::plainText(app.name);
    return wording::plainText(key.value);
}

/// "Tallow Invoices, Inkwell Approvals and 5 more".
QString keyNames(const std::vector<AppKey>& keys, const Organization& organization)
{
    QStringList names;
    for (std::size_t at = 0; at < std::min(namedApps, keys.size()); ++at)
        names.append(keyName(keys[at], organization));
    const QString joined = names.join(QStringLiteral(", "));
    if (keys.size() <= namedApps)
        return joined;
    return policyText(QT_TRANSLATE_NOOP("PolicyWords", "%1 and %2 more"))
        .arg(joined, QLocale().toString(static_cast<qulonglong>(keys.size() - namedApps)));
}

QString siteNameOf(const SiteId& id, const Organization& organization)
{
    for (const Site& site : organization.sites)
        if (site.id == id)
            return wording::plainText(site.name);
    return wording::plainText(id.value);
}

} // namespace

QString ruleWords(const AppAccessRule& rule, const Organization& organization)
{
    const bool blocks = rule.effect == RuleEffect::Block;
    if (rule.apps == RuleApps::Only && rule.keys.empty())
        return blocks ? policyText(QT_TRANSLATE_NOOP("PolicyWords", "Blocks no app: its list is empty."))
                      : policyText(QT_TRANSLATE_NOOP("PolicyWords", "Allows no app: its list is empty."));
    if (rule.apps == RuleApps::All || rule.keys.empty())
        return blocks ? policyText(QT_TRANSLATE_NOOP("PolicyWords", "Blocks all apps."))
                      : policyText(QT_TRANSLATE_NOOP("PolicyWords", "Allows all apps."));
    const QString names = keyNames(rule.keys, organization);
    if (rule.apps == RuleApps::Only)
        return (blocks ? policyText(QT_TRANSLATE_NOOP("PolicyWords", "Blocks %1."))
                       : policyText(QT_TRANSLATE_NOOP("PolicyWords", "Allows %1.")))
            .arg(names);
    return (blocks ? policyText(QT_TRANSLATE_NOOP("PolicyWords", "Blocks all apps except %1."))
                   : policyText(QT_TRANSLATE_NOOP("PolicyWords", "Allows all apps except %1.")))
        .arg(names);
}

QString coverageWords(const Coverage& coverage, const Organization& organization)
{
    switch (coverage.level) {
    case CoverageLevel::Organization:
        return policyText(QT_TRANSLATE_NOOP("PolicyWords", "Covers the whole organization."));
    case CoverageLevel::Products: {
        QStringList names;
        for (const ProductInstance& instance : coverage.products)
            names.append(policyText(QT_TRANSLATE_NOOP("PolicyWords", "%1 on %2"))
                             .arg(wording::name(instance.product), siteNameOf(instance.site, organization)));
        return policyText(QT_TRANSLATE_NOOP("PolicyWords", "Covers %1."))
            .arg(names.mid(0, 4).join(QStringLiteral(", ")));
    }
    case CoverageLevel::Containers: {
        const auto count = static_cast<int>(coverage.containers.size());
        return count == 1
                   ? policyText(QT_TRANSLATE_NOOP("PolicyWords", "Covers this container alone."))
                   : QCoreApplication::translate("PolicyWords", "Covers %Ln containers.", nullptr, count);
    }
    }
    return {};
}

} // namespace gatehouse::ui
