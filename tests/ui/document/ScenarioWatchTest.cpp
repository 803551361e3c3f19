// SPDX-License-Identifier: Apache-2.0
#include "ui/document/ScenarioWatch.h"

#include "models/organization/Edits.h"
#include "models/organization/PolicyEdits.h"
#include "tests/ui/support/SmallOrganization.h"

#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace {

using namespace gatehouse;
using namespace gatehouse::ui;

constexpr int watchPatience = 60000; ///< milliseconds; only a defect or a very busy machine uses it up

class ScenarioWatchTest : public testing::Test
{
protected:
    ScenarioWatchTest()
    {
        auto organization = std::make_shared<Organization>(*test::smallOrganization());
        Scenario scenario;
        scenario.app = "acme@s1";
        scenario.container = "FIN";
        scenario.action = "read";
        organization->scenarios = {scenario, scenario};
        organization->scenarios[1].container = "GONE";
        document.reset(organization, {});
    }
    void settle()
    {
        ASSERT_TRUE(QTest::qWaitFor([this] { return !watch.isWorking(); }, watchPatience));
    }
    [[nodiscard]] std::vector<scenarios::State> states() const
    {
        std::vector<scenarios::State> found;
        for (const scenarios::Checked& checked : watch.checked()->results)
            found.push_back(checked.state);
        return found;
    }
    void blockFinance()
    {
        std::vector<Policy> policies = desk.policies();
        policies[0].rule.apps = RuleApps::All;
        desk.edit(std::move(policies), QStringLiteral("Block all"));
    }

    OrganizationDocument document{catalogue::Catalogue::builtIn()};
    PolicyDesk desk{document};
    ScenarioWatch watch{desk};
};

using States = std::vector<scenarios::State>;

TEST_F(ScenarioWatchTest, ChecksTheListThatIsShown)
{
    settle();
    EXPECT_EQ(states(), (States{scenarios::State::Broken, scenarios::State::Unanswerable}));
    EXPECT_EQ(watch.checked()->broken(), 2);
    blockFinance(); // makes a draft, which is shown
    settle();
    EXPECT_EQ(states(), (States{scenarios::State::Ok, scenarios::State::Unanswerable}));
    desk.choose(std::nullopt);
    settle();
    EXPECT_EQ(states().front(), scenarios::State::Broken);
    desk.toggle();
    settle();
    EXPECT_EQ(states().front(), scenarios::State::Ok);
}

TEST_F(ScenarioWatchTest, FollowsUndoAndEditsOfScenarios)
{
    blockFinance();
    settle();
    document.undoStack().undo();
    settle();
    EXPECT_EQ(states().front(), scenarios::State::Broken);
    document.push(edits::removeScenario(*document.organization(), 1), {});
    settle();
    EXPECT_EQ(states().size(), 1U);
    document.push(edits::removeScenario(*document.organization(), 0), {});
    settle();
    EXPECT_EQ(watch.checked(), nullptr);
}

TEST_F(ScenarioWatchTest, ForgetsWhatWasOpen)
{
    settle();
    ASSERT_NE(watch.checked(), nullptr);
    QSignalSpy changed(&watch, &ScenarioWatch::changed);
    document.close();
    EXPECT_EQ(watch.checked(), nullptr);
    EXPECT_FALSE(watch.isWorking());
    EXPECT_EQ(changed.count(), 1);
    document.reset(test::smallOrganization(), {});
    settle();
    EXPECT_EQ(watch.checked(), nullptr); // it has no scenarios
}

} // namespace
