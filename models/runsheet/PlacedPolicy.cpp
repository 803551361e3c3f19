// SPDX-License-Identifier: Apache-2.0
#include "models/runsheet/PlacedPolicy.h"

#include <algorithm>

namespace gatehouse::runsheet {
namespace {

PlacedPolicy* at(std::vector<PlacedPolicy>& platform, const PolicyRef& ref)
{
    const auto found = std::ranges::find(platform, ref, &PlacedPolicy::ref);
    return found == platform.end() ? nullptr : &*found;
}

/// What one operation does to the policy it names.
struct Applier
{
    std::vector<PlacedPolicy>& platform;

    void operator()(const CreatePolicy& made) const
    {
        platform.push_back({made.ref, made.policy});
        platform.back().policy.status = PolicyStatus::Inactive;
    }
    void operator()(const DeletePolicy& gone) const
    {
        std::erase_if(platform, [&](const PlacedPolicy& one) { return one.ref == gone.ref; });
    }
    void operator()(const RenamePolicy& renamed) const
    {
        change(renamed.ref, [&](Policy& policy) {
            policy.name = renamed.name;
            policy.description = renamed.description;
        });
    }
    void operator()(const ChangeCoverage& changed) const
    {
        change(changed.ref, [&](Policy& policy) { policy.coverage = changed.after; });
    }
    void operator()(const ChangeRule& changed) const
    {
        change(changed.ref, [&](Policy& policy) { policy.rule = changed.after; });
    }
    void operator()(const ActivatePolicy& active) const
    {
        change(active.ref, [](Policy& policy) { policy.status = PolicyStatus::Active; });
    }
    void operator()(const DeactivatePolicy& inactive) const
    {
        change(inactive.ref, [](Policy& policy) { policy.status = PolicyStatus::Inactive; });
    }
    template <class Other>
    void operator()(const Other&) const
    {}

    template <class Make>
    void change(const PolicyRef& ref, const Make& make) const
    {
        if (PlacedPolicy* policy = at(platform, ref))
            make(policy->policy);
    }
};

} // namespace

std::vector<PlacedPolicy> placed(const std::vector<Policy>& policies)
{
    std::vector<PlacedPolicy> platform;
    for (const Policy& policy : policies)
        platform.push_back({{policy.id, false}, policy});
    return platform;
}

void carryOut(const Operation& operation, std::vector<PlacedPolicy>& platform)
{
    std::visit(Applier{platform}, operation);
}

std::vector<Policy> policiesOf(const std::vector<PlacedPolicy>& platform)
{
    std::vector<Policy> policies;
    for (const PlacedPolicy& one : platform)
        policies.push_back(one.policy);
    return policies;
}

} // namespace gatehouse::runsheet
