// SPDX-License-Identifier: Apache-2.0
#include "ui/checking/ScenarioStrip.h"

#include "tests/ui/support/Pictures.h"
#include "tests/ui/support/SmallOrganization.h"

#include <QAbstractButton>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace {

using namespace gatehouse;
using namespace gatehouse::ui;

constexpr int stripPatience = 60000; ///< milliseconds; only a defect or a very busy machine uses it up

class ScenarioStripTest : public testing::Test
{
protected:
    void show(std::initializer_list<Expectation> expected)
    {
        auto organization = std::make_shared<Organization>(*test::smallOrganization());
        for (const Expectation expectation : expected) {
            Scenario scenario;
            scenario.app = "acme@s1";
            scenario.container = "FIN";
            scenario.action = "read";
            scenario.expected = expectation;
            organization->scenarios.push_back(scenario);
        }
        document.reset(organization, {});
        ASSERT_TRUE(QTest::qWaitFor([this] { return !watch.isWorking(); }, stripPatience));
    }
    [[nodiscard]] std::string text() const
    {
        return strip.findChild<QLabel*>(QStringLiteral("scenarioStrip.text"))->text().toStdString();
    }
    [[nodiscard]] QString shownFilter()
    {
        QSignalSpy shown(&strip, &ScenarioStrip::showRequested);
        strip.findChild<QAbstractButton*>(QStringLiteral("scenarioStrip.show"))->click();
        return shown.isEmpty() ? QStringLiteral("nothing") : shown.front().front().toString();
    }

    Theme theme{ColorScheme::Light};
    OrganizationDocument document{catalogue::Catalogue::builtIn()};
    PolicyDesk desk{document};
    ScenarioWatch watch{desk};
    ScenarioStrip strip{watch, theme};
};

TEST_F(ScenarioStripTest, IsNotThereWithoutScenarios)
{
    EXPECT_TRUE(strip.isHidden());
    show({});
    EXPECT_TRUE(strip.isHidden());
}

TEST_F(ScenarioStripTest, SaysHowManyAreBroken)
{
    show({Expectation::Allowed, Expectation::Denied, Expectation::Allowed});
    EXPECT_FALSE(strip.isHidden());
    EXPECT_EQ(text(), "Scenarios: 1 of 3 broken");
    EXPECT_EQ(shownFilter(), brokenScenarios());
    show({Expectation::Allowed, Expectation::Allowed});
    EXPECT_EQ(text(), "Scenarios: all 2 as expected");
    EXPECT_EQ(shownFilter(), QString());
}

TEST_F(ScenarioStripTest, IsPainted)
{
    show({Expectation::Denied, Expectation::Allowed});
    EXPECT_TRUE(test::picture(QStringLiteral("scenario-strip"), {600, 32},
                              [this](const Theme& shown) { return new ScenarioStrip(watch, shown); }));
}

} // namespace
