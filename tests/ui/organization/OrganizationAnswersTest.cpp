// SPDX-License-Identifier: Apache-2.0
#include "ui/organization/OrganizationAnswers.h"

#include "models/organization/OrganizationReader.h"
#include "models/organization/OrganizationWriter.h"
#include "tests/ui/support/SmallOrganization.h"

#include <gtest/gtest.h>

namespace {

using namespace gatehouse;
using namespace gatehouse::ui;

SiteAnswer site(const std::string& name, const std::string& address = {},
                std::vector<Product> products = {Product::Jira})
{
    return {{}, name, address, std::move(products)};
}

OrganizationAnswers tarnbrook()
{
    return {.name = " Tarnbrook Instruments ",
            .plan = Plan::GuardStandard,
            .policyModel = PolicyModel::Overrides,
            .blockLevel = BlockLevel::Content,
            .combination = Combination::Today,
            .sites = {site("tarnbrook", "tarnbrook.atlassian.net/wiki/spaces"),
                      site("Labs", "", {Product::Jira, Product::Confluence})}};
}

TEST(OrganizationAnswers, BecomeAnOrganizationWithIdsFromTheNames)
{
    const Organization organization = newOrganization(tarnbrook());
    EXPECT_EQ(organization.properties.id.value, "tarnbrook-instruments");
    EXPECT_EQ(organization.properties.name, "Tarnbrook Instruments");
    EXPECT_EQ(organization.properties.plan, Plan::GuardStandard);
    EXPECT_EQ(organization.properties.policyModel, PolicyModel::Overrides);
    ASSERT_EQ(organization.sites.size(), 2U);
    EXPECT_EQ(organization.sites[0].id.value, "tarnbrook");
    EXPECT_EQ(organization.sites[0].url, "https://tarnbrook.atlassian.net");
    EXPECT_EQ(organization.sites[0].products, std::vector{Product::Jira});
    EXPECT_EQ(organization.sites[1].id.value, "labs");
    EXPECT_EQ(organization.sites[1].url, std::nullopt);
}

TEST(OrganizationAnswers, TheOrganizationCanBeWrittenAndRead)
{
    const Organization organization = newOrganization(tarnbrook());
    const auto read = readOrganization(writeOrganization(organization), {});
    ASSERT_TRUE(read);
    EXPECT_EQ(read->organization, organization);
    EXPECT_TRUE(read->warnings.empty());
}

TEST(OrganizationAnswers, IdsAreWordsAndUnique)
{
    OrganizationAnswers answers = tarnbrook();
    answers.name = "組織";
    answers.sites = {site("Zürich & Genève"), site("zurich genève"), site("場所"), site("!")};
    const Organization organization = newOrganization(answers);
    EXPECT_EQ(organization.properties.id.value, "organization");
    EXPECT_EQ(organization.sites[0].id.value, "zurich-geneve");
    EXPECT_EQ(organization.sites[1].id.value, "zurich-geneve-2");
    EXPECT_EQ(organization.sites[2].id.value, "site");
    EXPECT_EQ(organization.sites[3].id.value, "site-2");
}

TEST(OrganizationAnswers, EveryProblemIsTold)
{
    OrganizationAnswers answers;
    answers.name = "  ";
    EXPECT_EQ(problemsOf(answers),
              (std::vector<AnswerProblem>{{AnswerFault::NameMissing, {}}, {AnswerFault::NoSite, {}}}));
    answers.name = "Tarnbrook";
    answers.sites = {site("main", "main.example"), site(" MAIN ", "MAIN.example "),
                     site("", "not an address", {})};
    EXPECT_EQ(problemsOf(answers), (std::vector<AnswerProblem>{{AnswerFault::SiteNameTwice, 1},
                                                               {AnswerFault::AddressTwice, 1},
                                                               {AnswerFault::SiteNameMissing, 2},
                                                               {AnswerFault::AddressUnusable, 2},
                                                               {AnswerFault::NoProduct, 2}}));
}

TEST(OrganizationAnswers, AddressesAreOrigins)
{
    EXPECT_EQ(siteOrigin("example.atlassian.net"), "https://example.atlassian.net");
    EXPECT_EQ(siteOrigin(" http://localhost:8080/jira?x#y "), "http://localhost:8080");
    for (const char* const wrong :
         {"", "ftp://example.org", "https://", "a b", "https://me:secret@example.org", "javascript:alert(1)",
          "https://exa mple.org"})
        EXPECT_EQ(siteOrigin(wrong), std::nullopt) << wrong;
    EXPECT_EQ(siteNameFrom("https://labs.atlassian.net/wiki"), "labs");
}

TEST(OrganizationSettings, UnchangedAnswersChangeNothing)
{
    const auto organization = gatehouse::test::smallOrganization();
    EXPECT_TRUE(settingsEdit(*organization, answersOf(*organization)).empty());
}

TEST(OrganizationSettings, AreOneEditThatCanBeReverted)
{
    const auto before = gatehouse::test::smallOrganization();
    OrganizationAnswers answers = answersOf(*before);
    answers.name = "Renamed";
    answers.policyModel = PolicyModel::Overrides;
    answers.sites[0].name = "first";
    answers.sites.push_back(site("third"));
    Organization after = *before;
    const Edit edit = settingsEdit(*before, answers);
    edit.apply(after);
    EXPECT_EQ(after.properties.name, "Renamed");
    EXPECT_EQ(after.properties.id, before->properties.id);
    EXPECT_EQ(after.sites[0].name, "first");
    EXPECT_EQ(after.sites[0].id, before->sites[0].id);
    EXPECT_EQ(after.sites.back().id.value, "third");
    edit.revert(after);
    EXPECT_EQ(after, *before);
}

TEST(OrganizationSettings, OnlySitesOutOfUseGo)
{
    Organization organization = *gatehouse::test::smallOrganization();
    EXPECT_EQ(sitesInUse(organization).size(), organization.sites.size());
    organization.sites.push_back({SiteId("spare"), "spare", {}, {}, {}, {}});
    EXPECT_FALSE(sitesInUse(organization).contains(SiteId("spare")));
    OrganizationAnswers answers = answersOf(organization);
    answers.sites.pop_back();
    settingsEdit(organization, answers).apply(organization);
    EXPECT_EQ(organization, *gatehouse::test::smallOrganization());
}

} // namespace
