// SPDX-License-Identifier: Apache-2.0
#include "models/wording/PolicyChangeWording.h"

#include "models/wording/Wording.h"

#include <QCoreApplication>

namespace gatehouse::wording {
namespace {

constexpr std::size_t namesTold = 3; ///< of a longer list; the rest is counted

QString sayChange(const char* text)
{
    return QCoreApplication::translate("wording", text);
}

QString countChange(const char* text, std::size_t count)
{
    return QCoreApplication::translate("wording", text, nullptr, static_cast<int>(count));
}

/// "A, B, C and 4 more".
template <class T, class NameOf>
QString listText(const std::vector<T>& list, NameOf nameOf)
{
    QStringList told;
    for (const T& entry : list) {
        if (list.size() > namesTold + 1 && told.size() == namesTold)
            break;
        told << nameOf(entry);
    }
    const std::size_t more = list.size() - static_cast<std::size_t>(told.size());
    const QString text = told.join(sayChange(QT_TRANSLATE_NOOP("wording", ", ")));
    return more > 0 ? countChange(QT_TRANSLATE_N_NOOP("wording", "%1 and %Ln more"), more).arg(text) : text;
}

QString appsText(const policies::PolicyChange& change, const Organization& names)
{
    return listText(change.keys, [&](const AppKey& key) { return appText(key, names); });
}

QString containersText(const policies::PolicyChange& change, const Organization& names)
{
    return listText(change.containers, [&](const ContainerId& id) { return containerText(id, names); });
}

QString productsText(const policies::PolicyChange& change, const Organization& names)
{
    return listText(change.products,
                    [&](const ProductInstance& instance) { return productText(instance, names); });
}

/// What a rule becomes: "an allowlist of 2".
QString ruleWithArticle(const AppAccessRule& rule)
{
    const std::size_t count = rule.keys.size();
    if (rule.effect == RuleEffect::Block && rule.apps == RuleApps::Except)
        return countChange(QT_TRANSLATE_N_NOOP("wording", "an allowlist of %Ln"), count);
    if (rule.effect == RuleEffect::Block && rule.apps == RuleApps::Only)
        return countChange(QT_TRANSLATE_N_NOOP("wording", "a blocklist of %Ln"), count);
    return ruleText(rule);
}

QString keysAdded(const AppAccessRule& rule)
{
    if (rule.apps == RuleApps::All)
        return sayChange(QT_TRANSLATE_NOOP("wording", "%1 on the list, which does not count here"));
    if (rule.effect == RuleEffect::Block)
        return rule.apps == RuleApps::Except ? sayChange(QT_TRANSLATE_NOOP("wording", "%1 on the allowlist"))
                                             : sayChange(QT_TRANSLATE_NOOP("wording", "%1 on the blocklist"));
    return rule.apps == RuleApps::Except
               ? sayChange(QT_TRANSLATE_NOOP("wording", "%1 excepted from what is allowed"))
               : sayChange(QT_TRANSLATE_NOOP("wording", "%1 on the list of allowed apps"));
}

QString keysRemoved(const AppAccessRule& rule)
{
    if (rule.apps == RuleApps::All)
        return sayChange(QT_TRANSLATE_NOOP("wording", "%1 off the list, which does not count here"));
    if (rule.effect == RuleEffect::Block)
        return rule.apps == RuleApps::Except
                   ? sayChange(QT_TRANSLATE_NOOP("wording", "%1 off the allowlist"))
                   : sayChange(QT_TRANSLATE_NOOP("wording", "%1 off the blocklist"));
    return rule.apps == RuleApps::Except
               ? sayChange(QT_TRANSLATE_NOOP("wording", "%1 no longer excepted from what is allowed"))
               : sayChange(QT_TRANSLATE_NOOP("wording", "%1 off the list of allowed apps"));
}

QString addedText(const Policy& policy, const Organization& names)
{
    return sayChange(QT_TRANSLATE_NOOP("wording", "new, %1: %2"))
        .arg(name(policy.status).toLower(), policyEffect(policy, names));
}

QString removedText(const Policy& policy, const Organization& names)
{
    return sayChange(QT_TRANSLATE_NOOP("wording", "deleted; it was %1: %2"))
        .arg(name(policy.status).toLower(), policyEffect(policy, names));
}

QString statusChanged(const Policy& before, const Policy& after)
{
    return sayChange(QT_TRANSLATE_NOOP("wording", "%1 becomes %2"))
        .arg(name(before.status).toLower(), name(after.status).toLower());
}

QString ruleChanged(const Policy& before, const Policy& after)
{
    return sayChange(QT_TRANSLATE_NOOP("wording", "%1 becomes %2"))
        .arg(ruleText(before.rule), ruleWithArticle(after.rule));
}

QString coverageChanged(const Policy& before, const Policy& after, const Organization& names)
{
    return sayChange(QT_TRANSLATE_NOOP("wording", "covers %1 instead of %2"))
        .arg(coverageText(after.coverage, names), coverageText(before.coverage, names));
}

/// Of a policy that is on both sides.
QString changedText(const policies::PolicyChange& change, const Policy& before, const Policy& after,
                    const Organization& names)
{
    using policies::ChangeKind;
    const QString covers = sayChange(QT_TRANSLATE_NOOP("wording", "covers %1 too"));
    const QString spares = sayChange(QT_TRANSLATE_NOOP("wording", "no longer covers %1"));
    switch (change.kind) {
    case ChangeKind::Renamed:
        return sayChange(QT_TRANSLATE_NOOP("wording", "renamed, it was “%1”"))
            .arg(plainText(before.name, 80));
    case ChangeKind::Described:
        return sayChange(QT_TRANSLATE_NOOP("wording", "another description"));
    case ChangeKind::StatusChanged:
        return statusChanged(before, after);
    case ChangeKind::CoverageChanged:
        return coverageChanged(before, after, names);
    case ChangeKind::ContainersAdded:
        return covers.arg(containersText(change, names));
    case ChangeKind::ContainersRemoved:
        return spares.arg(containersText(change, names));
    case ChangeKind::ProductsAdded:
        return covers.arg(productsText(change, names));
    case ChangeKind::ProductsRemoved:
        return spares.arg(productsText(change, names));
    case ChangeKind::RuleChanged:
        return ruleChanged(before, after);
    case ChangeKind::KeysAdded:
        return keysAdded(after.rule).arg(appsText(change, names));
    case ChangeKind::KeysRemoved:
        return keysRemoved(after.rule).arg(appsText(change, names));
    case ChangeKind::Rearranged:
        return sayChange(QT_TRANSLATE_NOOP("wording", "the same entries in another order"));
    case ChangeKind::Other:
    case ChangeKind::Added:
    case ChangeKind::Removed:
    case ChangeKind::Reordered:
        break;
    }
    return sayChange(QT_TRANSLATE_NOOP("wording", "members of the file that Gatehouse does not know"));
}

} // namespace

QString changeTextAlone(const policies::PolicyChange& change, const policies::PolicyLists& lists,
                        const Organization& names)
{
    const Policy* before = change.before ? &lists.before.at(*change.before) : nullptr;
    const Policy* after = change.after ? &lists.after.at(*change.after) : nullptr;
    if (before && after)
        return changedText(change, *before, *after, names);
    if (after)
        return addedText(*after, names);
    if (before)
        return removedText(*before, names);
    return sayChange(QT_TRANSLATE_NOOP("wording", "The policies stand in another order"));
}

QString changeText(const policies::PolicyChange& change, const policies::PolicyLists& lists,
                   const Organization& names)
{
    const QString alone = changeTextAlone(change, lists, names);
    if (!change.before && !change.after)
        return alone;
    const Policy& policy = change.after ? lists.after.at(*change.after) : lists.before.at(*change.before);
    return sayChange(QT_TRANSLATE_NOOP("wording", "%1: %2")).arg(plainText(policy.name, 80), alone);
}

QStringList changeTexts(const policies::PolicyLists& lists, const Organization& names)
{
    QStringList texts;
    for (const policies::PolicyChange& change : policies::policyChanges(lists, names.properties.policyModel))
        texts << changeText(change, lists, names);
    return texts;
}

QString weightText(policies::ChangeWeight weight)
{
    switch (weight) {
    case policies::ChangeWeight::Nothing:
        return sayChange(QT_TRANSLATE_NOOP("wording", "This edit changes nothing."));
    case policies::ChangeWeight::NoVerdict:
        return sayChange(QT_TRANSLATE_NOOP("wording", "This edit changes no verdict."));
    case policies::ChangeWeight::PerhapsSome:
        break;
    }
    return {};
}

QString editCount(std::size_t edits)
{
    return countChange(QT_TRANSLATE_N_NOOP("wording", "%Ln edits"), edits);
}

} // namespace gatehouse::wording
