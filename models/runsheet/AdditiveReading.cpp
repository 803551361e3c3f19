// SPDX-License-Identifier: Apache-2.0
#include "models/runsheet/AdditiveReading.h"

#include "models/policies/Meters.h"
#include "models/policies/PolicyRule.h"
#include "models/runsheet/PolicyChange.h"

#include <algorithm>
#include <utility>

namespace gatehouse::runsheet {
namespace {

bool decidesNothing(const Policy& policy)
{
    return policy.rule.effect == RuleEffect::Allow || !policies::emptyPart(policy).empty();
}

/// Same coverage and rule, and both active or neither.
bool sameContent(const Policy& one, const Policy& other)
{
    return isActive(one) == isActive(other) && looksTheSame(one.coverage, other.coverage) &&
           looksTheSame(one.rule, other.rule);
}

bool needsWriting(const Policy* before, const Policy& after)
{
    return before == nullptr || !looksTheSame(before->coverage, after.coverage) ||
           !looksTheSame(before->rule, after.rule);
}

bool namesApps(const AppAccessRule& rule)
{
    return rule.apps != RuleApps::All && !rule.keys.empty();
}

class AdditiveReader
{
public:
    AdditiveReader(const Organization& published, const std::vector<Policy>& draft)
        : m_published(published)
        , m_draft(draft)
    {}

    AdditiveReading read()
    {
        for (std::size_t at = 0; at < m_draft.size(); ++at)
            take(at);
        checkPlan();
        checkLimits();
        return std::move(m_reading);
    }

private:
    void take(std::size_t at)
    {
        const Policy& policy = m_draft[at];
        const Policy* before = withId(m_published.policies, policy.id);
        if (!decidesNothing(policy) || (before != nullptr && sameContent(*before, policy)))
            return keep(policy, at);
        m_reading.leftOut.push_back(
            {at, policy.rule.effect == RuleEffect::Allow ? LeftOutReason::AllowsOnly : LeftOutReason::Empty});
        if (before == nullptr)
            return;
        // What it said before must stop, and nothing new has to be entered for that.
        Policy stopped = *before;
        stopped.status = PolicyStatus::Inactive;
        keep(std::move(stopped), at);
    }

    void keep(Policy policy, std::size_t at)
    {
        m_reading.policies.push_back(std::move(policy));
        m_places.push_back(at);
    }

    [[nodiscard]] bool isWritten(std::size_t place) const
    {
        const Policy& policy = m_reading.policies[place];
        return needsWriting(withId(m_published.policies, policy.id), policy);
    }

    void checkPlan()
    {
        if (m_published.properties.plan != Plan::Free)
            return;
        for (std::size_t place = 0; place < m_reading.policies.size(); ++place)
            if (namesApps(m_reading.policies[place].rule) && isWritten(place))
                m_reading.obstacles.push_back({.kind = ObstacleKind::NeedsPlan, .policy = m_places[place]});
    }

    /// What is on the platform already and stays as it is was taken once.
    void checkLimits()
    {
        Organization then = m_published;
        then.policies = m_reading.policies;
        for (const policies::Meter& meter : policies::meters(then)) {
            const bool grows = meter.policy ? isWritten(*meter.policy)
                                            : m_reading.policies.size() > m_published.policies.size();
            if (meter.used > meter.limit && grows)
                m_reading.obstacles.push_back(
                    {.kind = ObstacleKind::OverLimit,
                     .policy = meter.policy ? std::optional(m_places[*meter.policy]) : std::nullopt,
                     .used = meter.used,
                     .limit = meter.limit});
        }
    }

    const Organization& m_published;
    const std::vector<Policy>& m_draft;
    std::vector<std::size_t> m_places; ///< in the draft, of the policies taken
    AdditiveReading m_reading;
};

} // namespace

AdditiveReading additiveReading(const Organization& published, const std::vector<Policy>& draft)
{
    return AdditiveReader(published, draft).read();
}

bool platformTakes(const Organization& organization, const Policy& policy)
{
    if (namesApps(policy.rule) && organization.properties.plan == Plan::Free)
        return false;
    Organization alone;
    alone.properties = organization.properties;
    alone.containers = organization.containers;
    alone.policies = {policy};
    const std::vector<policies::Meter> meters = policies::meters(alone);
    return std::ranges::all_of(meters,
                               [](const policies::Meter& meter) { return meter.used <= meter.limit; });
}

} // namespace gatehouse::runsheet
