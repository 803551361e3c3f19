// SPDX-License-Identifier: Apache-2.0
#include "models/organization/OrganizationWriter.h"
#include "models/organization/ReferenceCheck.h"
#include "models/policies/Lint.h"
#include "tests/support/OrganizationGenerator.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <iterator>
#include <map>
#include <memory>
#include <set>

namespace gatehouse::test {
namespace {

using access::CompiledOrganization;

CompiledOrganization compiledFrom(const Organization& organization)
{
    return {std::make_shared<Organization>(organization), catalogue::Catalogue::builtIn()};
}

/// Every verdict and every future row.
std::vector<access::Cell> allCells(const CompiledOrganization& core, access::ActsAs kind)
{
    std::vector<access::Cell> cells;
    std::vector<access::Cell> row(core.organization().containers.size());
    for (std::uint32_t app = 0; app < core.organization().apps.size(); ++app) {
        core.row({app}, {kind, {}}, row);
        std::copy_if(row.begin(), row.end(), std::back_inserter(cells),
                     [](const access::Cell& cell) { return cell.applicable; });
    }
    return cells;
}

std::vector<access::FutureGate> futureGates(const CompiledOrganization& core)
{
    std::vector<access::FutureGate> gates;
    for (std::uint32_t site = 0; site < core.organization().sites.size(); ++site)
        for (const Product product : allProducts)
            for (std::uint32_t app = 0; app < core.organization().apps.size(); ++app)
                gates.push_back(core.futureContainer({app}, {site}, product));
    for (std::uint32_t at = 0; at < core.organization().containers.size(); ++at)
        gates.push_back(core.futureApp({at}));
    return gates;
}

/// So that rules about times raise their findings too, which must not get in the way of mends.
PublishedVersion recently(const std::vector<Policy>& policies)
{
    PublishedVersion version;
    version.at = "2025-01-01T00:00:00Z";
    version.policies = policies;
    return version;
}

/// Containers in which some cell of the app-as-itself matrix differs.
std::set<std::string> changedContainers(const CompiledOrganization& before, const CompiledOrganization& after)
{
    std::set<std::string> changed;
    const Organization& organization = before.organization();
    for (std::uint32_t app = 0; app < organization.apps.size(); ++app)
        for (std::uint32_t at = 0; at < organization.containers.size(); ++at)
            if (before.blocked({app}, {at}) != after.blocked({app}, {at}))
                changed.insert(organization.containers[at].id.value);
    return changed;
}

/// Containers under the policies that an edit touches, as they are before and after it.
std::set<std::string> touchedContainers(const Organization& organization, const Edit& edit)
{
    std::set<std::string> touched;
    const auto take = [&](const std::optional<Policy>& policy) {
        if (!policy)
            return;
        for (const Container& container : organization.containers) {
            const Coverage& coverage = policy->coverage;
            const bool product = std::ranges::find(coverage.products,
                                                   ProductInstance{container.site, container.product, {}}) !=
                                 coverage.products.end();
            if (coverage.level == CoverageLevel::Organization || product ||
                std::ranges::find(coverage.containers, container.id) != coverage.containers.end())
                touched.insert(container.id.value);
        }
    };
    for (const Change& change : edit.changes())
        if (const auto* policy = std::get_if<ElementChange<Policy>>(&change)) {
            take(policy->before);
            take(policy->after);
        }
    return touched;
}

bool has(const std::vector<policies::PolicyFinding>& found, const findings::Finding& finding)
{
    return std::ranges::any_of(found, [&](const policies::PolicyFinding& one) {
        return one.finding.code == finding.code && one.finding.subject == finding.subject;
    });
}

} // namespace

// Each mend removes its own finding, leaves a valid file, and changes no verdict that it does not say it
// changes.
TEST(Mends, RemoveTheirFindingAndChangeNothingElse)
{
    std::map<std::string, int> tried;
    for (std::uint64_t seed = 0; seed < 300; ++seed) {
        GeneratorSizes sizes;
        sizes.containers = 5;
        sizes.apps = 5;
        OrganizationGenerator random(seed, sizes);
        Organization before = random.organization();
        before.publishedVersions = {recently(before.policies)};
        const CompiledOrganization core = compiledFrom(before);
        for (const policies::PolicyFinding& found : policies::lint(core)) {
            if (!found.mend)
                continue;
            ++tried[found.finding.code];
            Organization after = before;
            found.mend->edit.apply(after);
            const CompiledOrganization mended = compiledFrom(after);
            const std::string about =
                found.finding.code + " " + found.finding.subject + ", seed " + std::to_string(seed);
            EXPECT_TRUE(checkReferences(after, 1).empty()) << about;
            EXPECT_FALSE(has(policies::lint(mended), found.finding)) << about;
            if (!found.mend->mayChangeVerdicts) {
                EXPECT_EQ(allCells(core, access::ActsAs::App), allCells(mended, access::ActsAs::App))
                    << about;
                EXPECT_EQ(allCells(core, access::ActsAs::AnyPerson),
                          allCells(mended, access::ActsAs::AnyPerson))
                    << about;
                EXPECT_EQ(futureGates(core), futureGates(mended)) << about;
            }
            const auto touched = touchedContainers(before, found.mend->edit);
            for (const std::string& container : changedContainers(core, mended))
                EXPECT_TRUE(touched.contains(container)) << about << ": " << container;
            found.mend->edit.revert(after);
            EXPECT_EQ(after, before) << about;
        }
    }
    for (const char* code : {"policy.shadowed", "policy.ineffective", "policy.allow-does-nothing",
                             "policy.override-without-default", "policy.allowlist-without-allow",
                             "policy.duplicate-statement", "policy.key-not-installed", "policy.empty"})
        EXPECT_GT(tried[code], 0) << code << " was never tried";
}

} // namespace gatehouse::test
