// SPDX-License-Identifier: Apache-2.0
#include "models/organization/OrganizationReader.h"
#include "models/organization/OrganizationWriter.h"
#include "models/organization/ReferenceCheck.h"
#include "tests/support/OrganizationGenerator.h"

#include <chrono>
#include <gtest/gtest.h>

namespace gatehouse::test {

TEST(GeneratedOrganizations, AreValid)
{
    for (std::uint64_t seed = 0; seed < 200; ++seed) {
        const auto faults = checkReferences(OrganizationGenerator(seed).organization(), 10);
        ASSERT_TRUE(faults.empty()) << "seed " << seed << ' ' << faults.front().code << ' '
                                    << faults.front().pointer;
    }
}

TEST(GeneratedOrganizations, AreReadBackAsTheyWereWritten)
{
    for (std::uint64_t seed = 0; seed < 200; ++seed) {
        const Organization organization = OrganizationGenerator(seed).organization();
        const std::string written = writeOrganization(organization);
        const auto read = readOrganization(written);
        ASSERT_TRUE(read.has_value()) << "seed " << seed << ' ' << read.error().front().pointer;
        ASSERT_EQ(read->organization, organization) << "seed " << seed;
        ASSERT_EQ(writeOrganization(read->organization), written) << "seed " << seed;
    }
}

TEST(GeneratedOrganizations, CoverTheHardSituations)
{
    bool unknownScopes = false;
    bool unknownUser = false;
    bool repeatedKey = false;
    for (std::uint64_t seed = 0; seed < 50; ++seed) {
        const Organization organization = OrganizationGenerator(seed).organization();
        for (std::size_t index = 0; index < organization.apps.size(); ++index) {
            const App& app = organization.apps[index];
            unknownScopes = unknownScopes || !app.scopes;
            unknownUser = unknownUser || (!app.user && app.framework != Framework::OAuth2);
            repeatedKey = repeatedKey || (index > 0 && organization.apps[index - 1].key == app.key);
        }
    }
    EXPECT_TRUE(unknownScopes && unknownUser && repeatedKey);
}

// Two hundred apps and five thousand containers are an ordinary large organization; reading stays linear. The
// bound is far above what it takes, so that it tells a quadratic mistake and not a slow machine.
TEST(GeneratedOrganizations, LargeOnesAreReadInNoTime)
{
    GeneratorSizes sizes;
    sizes.people = 2000;
    sizes.appAccounts = 200;
    sizes.groups = 20;
    sizes.schemes = 50;
    sizes.containers = 5000;
    sizes.apps = 200;
    const std::string written = writeOrganization(OrganizationGenerator(1, sizes).organization());
    const auto start = std::chrono::steady_clock::now();
    ASSERT_TRUE(readOrganization(written).has_value());
    const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - start;
    RecordProperty("bytes", static_cast<int>(written.size()));
    RecordProperty("milliseconds", static_cast<int>(taken.count() * 1000));
    EXPECT_LT(taken.count(), 10.0);
}

} // namespace gatehouse::test
