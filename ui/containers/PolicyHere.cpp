// SPDX-License-Identifier: Apache-2.0
#include "ui/containers/PolicyHere.h"

#include "models/access/PolicyState.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace gatehouse::ui {

namespace {

using access::AppIndex;
using access::ContainerIndex;
using access::PolicyIndex;

QString policyHereText(const char* text)
{
    return QCoreApplication::translate("PolicyHere", text);
}

bool losesSomething(const access::CompiledOrganization& core, AppIndex app, ContainerIndex container)
{
    return !core.cell(app, container, {access::ActsAs::App, {}}).policyOnly.empty() ||
           !core.cell(app, container, {access::ActsAs::AnyPerson, {}}).policyOnly.empty();
}

/// Counts one app for every policy that speaks of it; who decides is told by the core.
void countApp(std::vector<PolicyHere>& policies, const access::CompiledOrganization& core, AppIndex app,
              ContainerIndex container)
{
    const Organization& organization = core.organization();
    std::vector<PolicyIndex> matching;
    for (PolicyHere& here : policies) {
        ++here.apps;
        if (access::matches(organization.policies[here.policy.value].rule, organization.apps[app.value].key))
            matching.push_back(here.policy);
    }
    const access::Statements statements = access::decideStatements(organization, matching);
    const bool blocked = core.blocked(app, container) == true;
    const bool loses = blocked && losesSomething(core, app, container);
    for (PolicyHere& here : policies) {
        const bool decides = std::ranges::find(statements.deciding, here.policy) != statements.deciding.end();
        here.decides += decides ? 1U : 0U;
        here.blocks += blocked && decides ? 1U : 0U;
        here.takesAway += loses && decides ? 1U : 0U;
        here.outranked +=
            std::ranges::find(statements.outranked, here.policy) != statements.outranked.end() ? 1U : 0U;
    }
}

} // namespace

std::vector<PolicyHere> policiesHere(const access::CompiledOrganization& core, ContainerIndex container)
{
    std::vector<PolicyHere> policies;
    for (const PolicyIndex policy : core.policiesCovering(container))
        policies.push_back({.policy = policy});
    if (policies.empty())
        return policies;
    const std::vector<App>& apps = core.organization().apps;
    for (std::uint32_t app = 0; app < apps.size(); ++app)
        if (!apps[app].candidate && core.applicable({app}, container))
            countApp(policies, core, {app}, container);
    return policies;
}

QString policyHereWords(const PolicyHere& here, const Organization& organization)
{
    const QLocale locale;
    const bool overrides = organization.properties.policyModel == PolicyModel::Overrides;
    const QString apps = locale.toString(here.apps);
    if (organization.policies[here.policy.value].rule.effect == RuleEffect::Allow)
        return overrides
                   ? policyHereText(QT_TRANSLATE_NOOP("PolicyHere", "It decides for %1 of %2 apps here."))
                         .arg(locale.toString(here.decides), apps)
                   : policyHereText(QT_TRANSLATE_NOOP("PolicyHere",
                                                      "It changes nothing: what no policy blocks is "
                                                      "allowed anyway."));
    if (here.blocks == 0)
        return overrides && here.outranked > 0
                   ? policyHereText(
                         QT_TRANSLATE_NOOP("PolicyHere",
                                           "A more specific policy counts for %1 of %2 apps here."))
                         .arg(locale.toString(here.outranked), apps)
                   : policyHereText(QT_TRANSLATE_NOOP("PolicyHere", "It blocks no app here."));
    const QString blocks = policyHereText(QT_TRANSLATE_NOOP("PolicyHere", "Blocks %1 of %2 apps here"))
                               .arg(locale.toString(here.blocks), apps);
    return here.takesAway == 0
               ? policyHereText(
                     QT_TRANSLATE_NOOP("PolicyHere", "%1, none of which could do anything otherwise."))
                     .arg(blocks)
               : policyHereText(QT_TRANSLATE_NOOP("PolicyHere", "%1, and takes something away from %2."))
                     .arg(blocks, locale.toString(here.takesAway));
}

} // namespace gatehouse::ui
