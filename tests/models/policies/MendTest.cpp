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
        const Organization before = random.organization();
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
            found.mend->edit.revert(after);
            EXPECT_EQ(after, before) << about;
        }
    }
    for (const char* code : {"policy.shadowed", "policy.ineffective", "policy.allow-does-nothing",
                             "policy.override-without-default", "policy.allowlist-without-allow",
                             "policy.duplicate-statement", "policy.key-not-installed"})
        EXPECT_GT(tried[code], 0) << code << " was never tried";
}

} // namespace gatehouse::test
