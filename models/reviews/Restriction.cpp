// SPDX-License-Identifier: Apache-2.0
#include "models/reviews/Restriction.h"

#include "models/organization/Edits.h"

#include <map>
#include <set>
#include <utility>

namespace gatehouse::reviews {
namespace {

Coverage coverageFor(RestrictionCoverage kind, const App& app, const std::vector<ContainerId>& labelled)
{
    Coverage coverage;
    switch (kind) {
    case RestrictionCoverage::Labelled:
        coverage.level = CoverageLevel::Containers;
        coverage.containers = labelled;
        break;
    case RestrictionCoverage::Products:
        coverage.level = CoverageLevel::Products;
        for (const Product product : app.products)
            coverage.products.push_back({app.site, product});
        break;
    case RestrictionCoverage::Organization:
        coverage.level = CoverageLevel::Organization;
        break;
    }
    return coverage;
}

RestrictionCoverage kindOf(const Organization& organization, const std::vector<ContainerId>& labelled)
{
    if (!labelled.empty())
        return RestrictionCoverage::Labelled;
    // In the overrides model the platform offers no coverage by product (access model §5).
    return organization.properties.policyModel == PolicyModel::Overrides ? RestrictionCoverage::Organization
                                                                         : RestrictionCoverage::Products;
}

bool isOverLimit(const Organization& organization, const Coverage& coverage)
{
    if (organization.properties.policyModel == PolicyModel::Overrides)
        return false;
    const std::set<ContainerId> covered(coverage.containers.begin(), coverage.containers.end());
    std::map<std::pair<SiteId, Product>, std::size_t> counts;
    for (const Container& container : organization.containers)
        if (covered.contains(container.id) &&
            ++counts[{container.site, container.product}] > mostContainersOfProduct)
            return true;
    return false;
}

} // namespace

Restriction restriction(const Organization& organization, const App& app,
                        const std::vector<ContainerId>& labelled)
{
    Restriction result;
    result.coverage = kindOf(organization, labelled);
    result.needsPlan = organization.properties.plan == Plan::Free;
    Policy& policy = result.policy;
    policy.id = edits::unusedPolicyId(organization);
    policy.status = PolicyStatus::Draft;
    policy.coverage = coverageFor(result.coverage, app, labelled);
    result.overLimit = isOverLimit(organization, policy.coverage);
    policy.rule = {RuleEffect::Block, RuleApps::Only, {app.key}, {}};
    return result;
}

} // namespace gatehouse::reviews
