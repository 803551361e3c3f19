// SPDX-License-Identifier: Apache-2.0
#include "models/policies/rules/LimitRules.h"

#include "models/policies/Meters.h"

#include <utility>

namespace gatehouse::policies::rules {
namespace {

std::string placeOf(const Meter& meter)
{
    if (!meter.policy)
        return "/policies";
    switch (meter.what) {
    case Metered::AppsOfList:
        return policyPointer(*meter.policy, "/rule/keys");
    case Metered::InstancesCovered:
        return policyPointer(*meter.policy, "/coverage/products");
    default:
        return policyPointer(*meter.policy, "/coverage/containers");
    }
}

PolicyRaised raisedBy(const Organization& organization, const Meter& meter)
{
    const Policy* const policy = meter.policy ? &organization.policies[*meter.policy] : nullptr;
    std::string subject = policy != nullptr ? policy->id.value : std::string();
    subject += (subject.empty() ? "" : " ") + std::string(toText(meter.what));
    std::vector<std::string> arguments{policy != nullptr ? policy->name : std::string(),
                                       std::to_string(meter.used), std::to_string(meter.limit)};
    if (meter.instance) {
        subject += " " + meter.instance->site.value + " " + std::string(toText(meter.instance->product));
        arguments.push_back(productName(meter.instance->product));
        arguments.push_back(siteName(organization, meter.instance->site));
    }
    arguments.push_back(std::string(toText(meter.what)));
    return {.subject = std::move(subject), .pointer = placeOf(meter), .arguments = std::move(arguments)};
}

template <class Holds>
PolicyRaisings raisedByMeters(const LintFacts& facts, const Holds& holds)
{
    PolicyRaisings raised;
    for (const Meter& meter : meters(facts.organization()))
        if (holds(meter))
            raised.push_back(raisedBy(facts.organization(), meter));
    return raised;
}

} // namespace

PolicyRaisings overLimit(const LintFacts& facts)
{
    return raisedByMeters(facts, [](const Meter& meter) { return meter.used > meter.limit; });
}

PolicyRaisings nearLimit(const LintFacts& facts)
{
    return raisedByMeters(facts, [](const Meter& meter) { return isNear(meter.used, meter.limit); });
}

PolicyRaisings listsWithoutPlan(const LintFacts& facts)
{
    PolicyRaisings raised;
    if (facts.organization().properties.plan != Plan::Free)
        return raised;
    for (std::size_t at = 0; at < facts.policies().size(); ++at) {
        const Policy& policy = facts.policies()[at];
        if (policy.rule.apps == RuleApps::All || policy.rule.keys.empty())
            continue;
        PolicyRaised one{.subject = policy.id.value,
                         .pointer = policyPointer(at, "/rule/apps"),
                         .arguments = {policy.name}};
        if (policy.status != PolicyStatus::Active)
            one.severity = findings::Severity::Low;
        raised.push_back(std::move(one));
    }
    return raised;
}

} // namespace gatehouse::policies::rules
