// SPDX-License-Identifier: Apache-2.0
#include "models/reviews/Restriction.h"

#include "models/organization/Edits.h"

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
    policy.rule = {RuleEffect::Block, RuleApps::Only, {app.key}, {}};
    return result;
}

} // namespace gatehouse::reviews
