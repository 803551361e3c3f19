// SPDX-License-Identifier: Apache-2.0
#include "models/wording/InstallWording.h"

#include "models/descriptors/DescriptorReader.h"
#include "models/installs/InstallEdit.h"

#include <gtest/gtest.h>

namespace gatehouse::wording {
namespace {

using descriptors::readDescriptor;

descriptors::Descriptor jiraApp(const std::string& version, const std::string& scopes)
{
    return readDescriptor(R"({"key":"a","name":"A","version":")" + version +
                          R"(","baseUrl":"https://a.example","modules":{"jiraReports":[]},"scopes":)" +
                          scopes + '}');
}

/// One project with the label "finance" in which every account may read.
Organization oneProject()
{
    Organization organization;
    organization.sites = {Site{SiteId("s"), "S", {}, {}, {}, {}}};
    organization.schemes = {
        {SchemeId("open"), "Open", {{{HolderKind::SignedIn, {}}, {Action::View, Action::Read}, {}}}, {}}};
    Container container;
    container.id = ContainerId("c");
    container.site = SiteId("s");
    container.key = "FIN";
    container.name = "Finance\nteam";
    container.scheme = SchemeId("open");
    container.labels = {"finance"};
    organization.containers = {container};
    return organization;
}

installs::InstallSummary summaryIn(Organization organization, const descriptors::Descriptor& descriptor,
                                   std::optional<bool> eligible = std::nullopt)
{
    installs::InstallChoice choice = installs::proposedChoice(organization, descriptor, SiteId("s"));
    choice.eligible = eligible;
    const access::CompiledOrganization core(std::make_shared<const Organization>(std::move(organization)),
                                            catalogue::Catalogue::builtIn());
    return installs::summary(core, descriptor, choice);
}

} // namespace

TEST(InstallWording, RangesAndExactCounts)
{
    EXPECT_EQ(rangeText({12, 5, 60}), QStringLiteral("12–17 of 60"));
    EXPECT_EQ(rangeText({1200, 0, 3000}), QStringLiteral("1,200 of 3,000"));
}

TEST(InstallWording, WhyARangeIsOneAndWhatSettlesIt)
{
    const auto told = summaryIn(oneProject(), jiraApp("1", R"(["READ"])"));
    const installs::MissingFacts& missing = told.reach->missing;
    ASSERT_EQ(missing.facts.size(), 1U);
    EXPECT_EQ(sentence(missing.facts[0], missing.openContainers),
              QStringLiteral("Who its app user is: would settle all 1"));
    ASSERT_EQ(told.reach->sensitive.size(), 1U);
    EXPECT_EQ(reachedText(told.reach->sensitive[0]), QStringLiteral("perhaps View, Read"));
    EXPECT_EQ(containerText(oneProject().containers[0]), QStringLiteral("FIN Finance\\u000Ateam"));
}

TEST(InstallWording, DefaultsAreCalledAssumptions)
{
    const installs::UsualAccess platform = installs::usualAccess(oneProject(), Product::Jira);
    EXPECT_EQ(assumption(platform), QStringLiteral("Assumption: as the platform does at installation."));
    EXPECT_EQ(name(platform.access, Product::Jira), QStringLiteral("atlassian-addons-project-access"));
}

TEST(InstallWording, WhatItCouldNotDo)
{
    const auto descriptor = jiraApp("1", R"(["READ"])");
    const QString text = couldNot(summaryIn(oneProject(), descriptor), descriptor);
    EXPECT_TRUE(text.startsWith(QStringLiteral("create and change content, delete content")));
    EXPECT_TRUE(text.contains(QStringLiteral("act for people who are away")));
    EXPECT_TRUE(couldNot(summaryIn(oneProject(), jiraApp("1", "7")), descriptor).isEmpty());
}

TEST(InstallWording, WhatPoliciesDoNotReach)
{
    const Organization organization = oneProject();
    const auto descriptor = jiraApp("1", R"(["READ"])");
    const QStringList beyond = beyondPolicies(summaryIn(organization, descriptor, false), &organization);
    ASSERT_EQ(beyond.size(), 1);
    EXPECT_TRUE(beyond[0].startsWith(QStringLiteral("Anything")));
    const QStringList known = beyondPolicies(summaryIn(organization, descriptor, true), &organization);
    EXPECT_GE(known.size(), 2);
    Organization strict = organization;
    strict.properties.blockLevel = BlockLevel::Container;
    const QStringList blocked = beyondPolicies(summaryIn(strict, descriptor, true), &strict);
    EXPECT_LT(blocked.size(), known.size());
}

TEST(InstallWording, AVersionIsToldByWhatChanges)
{
    Organization organization = oneProject();
    const auto before = jiraApp("1", R"(["WRITE"])");
    installs::installEdit(organization, before, installs::proposedChoice(organization, before, SiteId("s")))
        .apply(organization);
    const auto told = summaryIn(organization, jiraApp("2", R"(["DELETE"])"));
    const installs::VersionChange& change = told.reach->change.value();
    EXPECT_EQ(versionStep(change), QStringLiteral("1 → 2"));
    const auto gained = gains(change, &organization);
    ASSERT_GE(gained.size(), 3U);
    EXPECT_EQ(gained[0].what, QStringLiteral("Actions"));
    EXPECT_EQ(gained[0].text, QStringLiteral("Delete in Jira"));
    EXPECT_EQ(gained[2].what, QStringLiteral("Perhaps by itself"));
    EXPECT_EQ(gained[2].text, QStringLiteral("Delete in 1: FIN"));
    const auto lost = losses(change, &organization);
    ASSERT_EQ(lost.size(), 1U);
    EXPECT_EQ(lost[0].text, QStringLiteral("WRITE"));
    EXPECT_TRUE(notCompared(change).isEmpty());
}

} // namespace gatehouse::wording
