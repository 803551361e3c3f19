// SPDX-License-Identifier: Apache-2.0
#include "models/wording/ScenarioWording.h"

#include "models/wording/Wording.h"
#include "tests/models/scenarios/ScenarioSetting.h"

#include <gtest/gtest.h>

namespace gatehouse::test {
namespace {

std::string wordsOf(const QString& text)
{
    return text.toStdString();
}

scenarios::Checked scenarioChecked(const access::CompiledOrganization& core, const Scenario& scenario)
{
    return scenarios::check(core, std::span(&scenario, 1)).front();
}

} // namespace

TEST(ScenarioWording, SaysWhatIsAskedAndExpected)
{
    const auto core = compiled(payrollOrganization());
    Scenario scenario = payrollReads("HR");
    EXPECT_EQ(wordsOf(wording::scenarioSentence(scenario, core)),
              "Payroll, as its app user: Read in Name of HR (HR) must be denied");
    scenario.as = "user:u-mia";
    scenario.expected = Expectation::NotAllowed;
    EXPECT_EQ(wordsOf(wording::scenarioSentence(scenario, core)),
              "Payroll, for Mia: Read in Name of HR (HR) must not be allowed");
    EXPECT_EQ(wordsOf(wording::scenarioQuestion(scenario, core)), "Read, for Mia");
    EXPECT_EQ(wordsOf(wording::scenarioWhere(scenario, core)), "Name of HR (HR)");
    EXPECT_EQ(wordsOf(wording::scenarioWhere(payrollReadsLabel("hr"), core)), "label “hr”");
    scenario = payrollReadsLabel("hr");
    scenario.action.clear();
    scenario.operation = "GET /x/%1";
    EXPECT_EQ(wordsOf(wording::scenarioDemand(scenario, core)), "GET /x/%1 in every container labelled “hr”");
    EXPECT_EQ(wordsOf(wording::scenarioTitle(scenario, core)), "Payroll never reads");
    scenario.name.clear();
    EXPECT_EQ(wording::scenarioTitle(scenario, core), wording::scenarioSentence(scenario, core));
}

TEST(ScenarioWording, WhatIsNotThereStandsAsItIsWritten)
{
    const auto core = compiled(payrollOrganization());
    Scenario scenario = payrollReads("GO\nNE");
    scenario.app = "com.<b>.gone";
    scenario.action = "lesen";
    scenario.as = "nobody";
    EXPECT_EQ(wordsOf(wording::scenarioSentence(scenario, core)),
              "com.<b>.gone, nobody: lesen in GO\\u000ANE must be denied");
}

TEST(ScenarioWording, SaysHowItStands)
{
    Organization organization = payrollOrganization();
    const auto open = compiled(organization);
    const auto one = scenarioChecked(open, payrollReads("HR"));
    EXPECT_EQ(wordsOf(wording::scenarioActual(one)), "allowed");
    EXPECT_EQ(wordsOf(wording::scenarioResult(one, open)), "It is allowed.");
    const auto two = scenarioChecked(open, payrollReadsLabel("hr"));
    EXPECT_EQ(wordsOf(wording::scenarioActual(two)), "allowed in 2 containers");
    EXPECT_EQ(wordsOf(wording::scenarioResult(two, open)),
              "It is allowed in 2 of 2 containers: Name of HR, Name of PAY.");
    organization.policies = {blockEverywhere()};
    const auto blocked = compiled(organization);
    EXPECT_EQ(wordsOf(wording::scenarioResult(scenarioChecked(blocked, payrollReads("HR")), blocked)),
              "As expected.");
    EXPECT_EQ(wordsOf(wording::scenarioResult(scenarioChecked(blocked, payrollReadsLabel("hr")), blocked)),
              "As expected in all 2 containers.");
}

TEST(ScenarioWording, CountsContainersItDoesNotName)
{
    Organization organization = payrollOrganization();
    for (int number = 0; number < 10; ++number) {
        organization.containers.push_back(organization.containers[0]);
        organization.containers.back().id = ContainerId("c-" + std::to_string(number));
        organization.containers.back().name = "%" + std::to_string(number);
    }
    const auto core = compiled(organization);
    EXPECT_EQ(wordsOf(wording::scenarioResult(scenarioChecked(core, payrollReadsLabel("hr")), core)),
              "It is allowed in 12 of 12 containers: Name of HR, Name of PAY, %0, %1, %2, and 7 more.");
}

TEST(ScenarioWording, SaysWhyAScenarioCannotBeAsked)
{
    const auto core = compiled(payrollOrganization());
    const auto result = [&](const Scenario& scenario) {
        return wordsOf(wording::scenarioResult(scenarioChecked(core, scenario), core));
    };
    EXPECT_EQ(result(payrollReads("GONE")), "No container has the id or key “GONE”.");
    EXPECT_EQ(result(payrollReads("")), "A scenario needs either a container or a label.");
    EXPECT_EQ(result(payrollReadsLabel("none")), "No container has the label “none”.");
    EXPECT_EQ(result(payrollReadsLabel("far")),
              "The question does not apply to any container labelled “far”.");
    EXPECT_TRUE(wording::scenarioActual(scenarioChecked(core, payrollReads("GONE"))).isEmpty());
    EXPECT_EQ(wording::sentence(Fault{"yaml.repeated-key", "", {}}).indexOf(u'.'), -1);
}

} // namespace gatehouse::test
