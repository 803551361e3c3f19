// SPDX-License-Identifier: Apache-2.0
#include "models/organization/OrganizationReader.h"
#include "models/organization/OrganizationWriter.h"
#include "tests/support/SharedMaterial.h"

#include <fstream>
#include <gtest/gtest.h>
#include <iterator>

namespace gatehouse::test {
namespace {

void expectValid(const std::filesystem::path& file)
{
    SCOPED_TRACE(file.string());
    std::ifstream stream(file, std::ios::binary);
    const std::string text((std::istreambuf_iterator<char>(stream)), {});
    const auto read = readOrganization(text);
    ASSERT_TRUE(read.has_value()) << read.error().front().code << ' ' << read.error().front().pointer;
    const std::string written = writeOrganization(read->organization);
    EXPECT_EQ(readOrganization(written).value().organization, read->organization);
}

} // namespace

TEST(SharedOrganizations, AreValid)
{
    const auto cases = sharedMaterial("cases");
    if (!cases)
        GTEST_SKIP() << "no shared cases here (GATEHOUSE_SHARED)";
    int files = 0;
    for (const auto& entry : std::filesystem::directory_iterator(*cases)) {
        const auto file = entry.path() / "org.gatehouse.json";
        if (std::filesystem::exists(file)) {
            expectValid(file);
            ++files;
        }
    }
    EXPECT_GT(files, 0);
}

TEST(SharedOrganizations, TheMockupsFileIsValid)
{
    const auto file = sharedMaterial("design/mockups/tarnbrook.gatehouse.json");
    if (!file)
        GTEST_SKIP() << "no shared mock-ups here (GATEHOUSE_SHARED)";
    expectValid(*file);
}

} // namespace gatehouse::test
