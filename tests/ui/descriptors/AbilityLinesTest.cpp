// SPDX-License-Identifier: Apache-2.0
#include "models/descriptors/DescriptorReader.h"
#include "ui/descriptors/ScopeLines.h"

#include <gtest/gtest.h>

namespace {

using namespace gatehouse;
using namespace gatehouse::ui;

std::vector<ScopeLine> linesOf(std::string_view text)
{
    const auto catalogue = catalogue::Catalogue::builtIn();
    const descriptors::Descriptor descriptor = descriptors::readDescriptor(text);
    return abilityLines(installs::abilities(descriptor, catalogue), descriptor.products, catalogue);
}

TEST(AbilityLines, SayWhereDataIsSentAndWhoSaysSo)
{
    const auto lines = linesOf(R"json({"key": "a", "baseUrl": "https://a.example", "scopes": ["READ"],
                                      "modules": {"jiraReports": []}})json");
    ASSERT_EQ(lines.size(), 2U);
    EXPECT_TRUE(lines[0].what.startsWith(QStringLiteral("Send what it reads to 1 ")));
    EXPECT_EQ(lines[0].note, QStringLiteral("https://a.example"));
    EXPECT_EQ(lines[0].id, QStringLiteral("baseUrl"));
    EXPECT_EQ(lines[1].id, QStringLiteral("READ"));
}

TEST(AbilityLines, NameTheMembersOfAManifest)
{
    const auto lines =
        linesOf("app: {id: x}\nmodules: {macro: []}\nremotes: [{key: r, baseUrl: https://r.example}]\n"
                "permissions:\n  external: {fetch: {backend: [b.example], client: [c.example]}}\n");
    ASSERT_EQ(lines.size(), 1U);
    EXPECT_EQ(lines[0].id, QStringLiteral("remotes, external.fetch.backend, external.fetch.client"));
}

TEST(AbilityLines, HostsAreShownAsTheyAreWithoutControls)
{
    const auto lines = linesOf("{\"key\": \"a\", \"baseUrl\": \"https://a\\u202e.example\", \"modules\": "
                               "{\"jiraReports\": []}}");
    ASSERT_EQ(lines.size(), 1U);
    EXPECT_FALSE(lines[0].note.contains(QChar(0x202E)));
}

TEST(AbilityLines, AppsThatSendNothingHaveNoSuchLine)
{
    EXPECT_TRUE(
        linesOf("app: {id: x}\nmodules: {macro: []}\npermissions: {external: {images: [i.example]}}\n")
            .empty());
}

} // namespace
