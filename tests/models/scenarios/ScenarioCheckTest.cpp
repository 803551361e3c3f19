// SPDX-License-Identifier: Apache-2.0
#include "models/scenarios/ScenarioCheck.h"

#include "tests/models/scenarios/ScenarioSetting.h"
#include "tests/support/OrganizationGenerator.h"

#include <gtest/gtest.h>

namespace gatehouse::test {
namespace {

using access::Verdict;
using scenarios::Checked;
using scenarios::State;

Checked checkedOne(const access::CompiledOrganization& core, const Scenario& scenario)
{
    return scenarios::check(core, std::span(&scenario, 1)).front();
}

std::vector<std::string> idsWhereUnexpected(const Checked& checked, const Organization& organization)
{
    std::vector<std::string> ids;
    for (const scenarios::Answer& answer : checked.unexpected)
        ids.push_back(organization.containers[answer.question.container.value].id.value);
    return ids;
}

} // namespace

TEST(ScenarioCheck, IsOkWhereTheCoreAnswersAsExpected)
{
    Organization organization = payrollOrganization();
    organization.policies = {blockEverywhere()};
    const auto core = compiled(organization);
    const Checked checked = checkedOne(core, payrollReads("HR"));
    EXPECT_EQ(checked.state, State::Ok);
    EXPECT_EQ(checked.asked, 1U);
    EXPECT_EQ(checked.first->decision.codes, std::vector{access::Code::PolicyBlocked});
    EXPECT_FALSE(checked.fault);
}

TEST(ScenarioCheck, IsBrokenWithTheAnswerOtherwise)
{
    const auto core = compiled(payrollOrganization());
    const Checked checked = checkedOne(core, payrollReads("c-HR"));
    EXPECT_EQ(checked.state, State::Broken);
    ASSERT_EQ(checked.unexpected.size(), 1U);
    EXPECT_EQ(checked.unexpected[0].decision.verdict, Verdict::Allowed);
    EXPECT_EQ(checked.unexpected[0], *checked.first);
    EXPECT_EQ(checked.unexpected[0].question.as.kind, access::ActsAs::App);
}

// A label is asked where the question applies: not on other sites, not of other products.
TEST(ScenarioCheck, ALabelStandsForEveryContainerTheQuestionAppliesTo)
{
    const auto core = compiled(payrollOrganization());
    const Checked checked = checkedOne(core, payrollReadsLabel("hr"));
    EXPECT_EQ(checked.state, State::Broken);
    EXPECT_EQ(checked.asked, 2U);
    EXPECT_EQ(checked.passedOver, 2U);
    EXPECT_EQ(idsWhereUnexpected(checked, core.organization()), (std::vector<std::string>{"c-HR", "c-PAY"}));
    EXPECT_EQ(checked.verdicts, (std::array<std::size_t, 3>{2, 0, 0}));
}

TEST(ScenarioCheck, TellsWhichContainersOfALabelDiffer)
{
    Organization organization = payrollOrganization();
    Policy policy = blockEverywhere();
    policy.coverage = {.level = CoverageLevel::Containers,
                       .products = {},
                       .containers = {ContainerId("c-HR")},
                       .unknownMembers = {}};
    organization.policies = {policy};
    const auto core = compiled(organization);
    EXPECT_EQ(idsWhereUnexpected(checkedOne(core, payrollReadsLabel("hr")), organization),
              std::vector<std::string>{"c-PAY"});
    EXPECT_EQ(checkedOne(core, payrollReadsLabel("secret")).state, State::Ok);
}

TEST(ScenarioCheck, AnOperationOfALabelIsAskedInItsProductOnly)
{
    Organization organization = payrollOrganization();
    organization.apps[0].products = {Product::Jira, Product::Confluence};
    const auto core = compiled(organization);
    Scenario scenario = payrollReadsLabel("hr");
    EXPECT_EQ(checkedOne(core, scenario).asked, 3U);
    scenario.action.clear();
    scenario.operation = "GET /rest/api/3/issue/{issueIdOrKey}";
    const Checked checked = checkedOne(core, scenario);
    EXPECT_EQ(checked.asked, 2U);
    EXPECT_EQ(idsWhereUnexpected(checked, organization), (std::vector<std::string>{"c-HR", "c-PAY"}));
}

TEST(ScenarioCheck, ExpectationsAreAboutTheVerdict)
{
    const auto fits = [](Expectation expected) {
        std::string verdicts;
        for (const Verdict verdict : {Verdict::Allowed, Verdict::Denied, Verdict::Unknown})
            if (scenarios::isExpected(verdict, expected))
                verdicts += std::string(toText(verdict)) + ' ';
        return verdicts;
    };
    EXPECT_EQ(fits(Expectation::Allowed), "allowed ");
    EXPECT_EQ(fits(Expectation::Denied), "denied ");
    EXPECT_EQ(fits(Expectation::Unknown), "unknown ");
    EXPECT_EQ(fits(Expectation::NotAllowed), "denied unknown ");
}

// "Never" must not hold just because a fact is missing, unless that is what was asked for.
TEST(ScenarioCheck, UnknownIsNotDenied)
{
    Organization organization = payrollOrganization();
    organization.apps[0].user.reset();
    const auto core = compiled(organization);
    Scenario scenario = payrollReads("HR");
    const Checked denied = checkedOne(core, scenario);
    EXPECT_EQ(denied.state, State::Broken);
    EXPECT_EQ(denied.first->decision.codes, std::vector{access::Code::UnknownAppUserPermissions});
    scenario.expected = Expectation::NotAllowed;
    EXPECT_EQ(checkedOne(core, scenario).state, State::Ok);
    scenario.expected = Expectation::Unknown;
    EXPECT_EQ(checkedOne(core, scenario).state, State::Ok);
}

TEST(ScenarioCheck, WhatIsNotThereCannotBeAsked)
{
    const auto core = compiled(payrollOrganization());
    const auto faultOf = [&](auto change) {
        Scenario scenario = payrollReads("HR");
        change(scenario);
        const Checked checked = checkedOne(core, scenario);
        EXPECT_EQ(checked.state, State::Unanswerable);
        EXPECT_EQ(checked.asked, 0U);
        return checked.fault ? checked.fault->code : std::string("none");
    };
    EXPECT_EQ(faultOf([](Scenario& s) { s.app = "com.acme.gone"; }), "question.unknown-app");
    EXPECT_EQ(faultOf([](Scenario& s) { s.app.clear(); }), "question.unknown-app");
    EXPECT_EQ(faultOf([](Scenario& s) { s.container = "GONE"; }), "question.unknown-container");
    EXPECT_EQ(faultOf([](Scenario& s) { s.container.clear(); }), "scenario.container-or-label");
    EXPECT_EQ(faultOf([](Scenario& s) { s.label = "hr"; }), "scenario.container-or-label");
    EXPECT_EQ(faultOf([](Scenario& s) { s.container.clear(), s.label = "none"; }), "scenario.unknown-label");
    EXPECT_EQ(faultOf([](Scenario& s) { s.container.clear(), s.label = "far"; }), "scenario.label-elsewhere");
    EXPECT_EQ(faultOf([](Scenario& s) { s.action = "lesen"; }), "question.unknown-action");
    EXPECT_EQ(faultOf([](Scenario& s) { s.action.clear(); }), "question.action-or-operation");
    EXPECT_EQ(faultOf([](Scenario& s) { s.operation = "GET /x"; }), "question.action-or-operation");
    EXPECT_EQ(faultOf([](Scenario& s) { s.action.clear(), s.operation = "GET /x"; }),
              "question.unknown-operation");
    EXPECT_EQ(faultOf([](Scenario& s) {
                  s.action.clear(), s.operation = "GET /rest/api/3/issue/{issueIdOrKey}",
                                    s.container = "WIKI";
              }),
              "question.wrong-product");
    EXPECT_EQ(faultOf([](Scenario& s) { s.as = "user:nobody"; }), "question.unknown-account");
    EXPECT_EQ(faultOf([](Scenario& s) { s.as = "user:au-1"; }), "question.app-account");
    EXPECT_EQ(faultOf([](Scenario& s) { s.as = "someone"; }), "question.malformed-as");
    EXPECT_EQ(faultOf([](Scenario& s) { s.container.clear(), s.label = "hr", s.as = "x"; }),
              "question.malformed-as");
}

TEST(ScenarioCheck, AnAppOnTwoSitesNeedsItsSite)
{
    Organization organization = payrollOrganization();
    organization.apps.push_back(organization.apps[0]);
    organization.apps[1].site = SiteId("s-2");
    const auto core = compiled(organization);
    Scenario scenario = payrollReadsLabel("hr");
    EXPECT_EQ(checkedOne(core, scenario).fault->code, "question.ambiguous-app");
    scenario.app = "com.acme.payroll@s-2";
    EXPECT_EQ(idsWhereUnexpected(checkedOne(core, scenario), organization),
              std::vector<std::string>{"c-FAR"});
}

// The core answers: each answer is what `decide` says, and the counts are of those answers.
TEST(ScenarioCheck, AgreesWithTheCoreOnGeneratedOrganizations)
{
    std::array<std::size_t, 3> seen{};
    for (std::uint64_t seed = 0; seed < 60; ++seed) {
        GeneratorSizes sizes;
        sizes.scenarios = 30;
        const Organization organization = OrganizationGenerator(seed, sizes).organization();
        const auto core = compiled(organization);
        const auto results = scenarios::check(core, organization.scenarios);
        ASSERT_EQ(results.size(), organization.scenarios.size());
        for (std::size_t at = 0; at < results.size(); ++at) {
            const Checked& checked = results[at];
            const Expectation expected = organization.scenarios[at].expected;
            ASSERT_EQ(checked, checkedOne(core, organization.scenarios[at])) << "seed " << seed;
            ASSERT_EQ(checked.verdicts[0] + checked.verdicts[1] + checked.verdicts[2], checked.asked);
            ASSERT_EQ(checked.fault.has_value(), checked.state == State::Unanswerable);
            std::size_t unexpected = 0;
            for (std::size_t verdict = 0; verdict < 3; ++verdict)
                if (!scenarios::isExpected(static_cast<Verdict>(verdict), expected))
                    unexpected += checked.verdicts[verdict];
            ASSERT_EQ(unexpected, checked.unexpected.size());
            for (const scenarios::Answer& answer : checked.unexpected)
                ASSERT_EQ(answer.decision, core.decide(answer.question));
        }
        const auto counts = scenarios::countsOf(results);
        for (std::size_t state = 0; state < 3; ++state)
            seen[state] += counts[state];
    }
    for (const std::size_t count : seen)
        EXPECT_GT(count, 50U);
}

} // namespace gatehouse::test
