// SPDX-License-Identifier: Apache-2.0
#include "tests/journeys/Window.h"
#include "ui/scenarios/ScenariosModel.h"
#include "ui/widgets/ChipButton.h"
#include "ui/widgets/TableView.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

#include <gtest/gtest.h>

namespace {

using namespace gatehouse;
using app::test::Window;

/// An app that reads in a container by itself, with no policy in between.
ui::Destination allowedReading(const access::CompiledOrganization& core)
{
    const Organization& organization = core.organization();
    ui::Destination question;
    question.place = QStringLiteral("explain");
    question.action = QStringLiteral("read");
    question.as = QStringLiteral("app");
    for (std::uint32_t app = 0; app < organization.apps.size(); ++app)
        for (std::uint32_t container = 0; container < organization.containers.size(); ++container) {
            const access::Cell cell = core.cell({app}, {container}, {});
            if (!cell.applicable || cell.beyond || cell.blocked || !cell.allowed.contains(Action::Read))
                continue;
            const App& found = organization.apps[app];
            question.app = QString::fromStdString(found.key.value + "@" + found.site.value);
            question.container = QString::fromStdString(organization.containers[container].id.value);
            return question;
        }
    return question;
}

void blockEverythingInContainer(Window& window, const QString& container)
{
    ui::Destination there;
    there.place = QStringLiteral("containers");
    there.container = container;
    window.main().shell().goTo(there);
    window.settle();
    window.click(QStringLiteral("containers.block"));
    auto& apps = *window.find<ui::TableView>(QStringLiteral("blockApps.table")).model();
    for (int row = 0; row < apps.rowCount(); ++row)
        apps.setData(apps.index(row, 0), Qt::Checked, Qt::CheckStateRole);
    auto& name = window.find<QLineEdit>(QStringLiteral("blockApps.name"));
    name.selectAll();
    QTest::keyClicks(&name, QStringLiteral("Scenario journey"));
    window.click(QStringLiteral("blockApps.block"));
    window.settle();
}

std::string stateOfLast(Window& window)
{
    window.goTo(QStringLiteral("scenarios"));
    const auto& model = *window.find<ui::TableView>(QStringLiteral("scenarios.table")).model();
    return model.index(model.rowCount() - 1, ui::ScenariosModel::State).data().toString().toStdString();
}

QString badgeOfScenarios(Window& window)
{
    for (const ui::Place* place : window.main().shell().places())
        if (place->placeId() == QStringLiteral("scenarios"))
            return place->badge();
    return {};
}

// Issue 4, point 5: an answer is kept as a scenario, and turns red as soon as an edit takes it away.
TEST(ScenarioJourney, AKeptAnswerTurnsRedWithAnEditAndGreenWithItsUndo)
{
    Window window;
    window.openSample();
    const std::size_t before = window.document().organization()->scenarios.size();
    const ui::Destination question = allowedReading(*window.document().core());
    ASSERT_FALSE(question.app.isEmpty());
    window.main().shell().goTo(question);
    window.settle();
    window.click(QStringLiteral("explain.keep"));
    window.find<QLineEdit>(QStringLiteral("scenario.name")).setText(QStringLiteral("Journey keeps reading"));
    window.click(QStringLiteral("scenario.save"));
    window.settle();
    ASSERT_EQ(window.document().organization()->scenarios.size(), before + 1);
    EXPECT_EQ(window.document().organization()->scenarios.back().expected, Expectation::Allowed);
    EXPECT_EQ(stateOfLast(window), "OK");
    const QString badge = badgeOfScenarios(window);

    blockEverythingInContainer(window, question.container);
    EXPECT_EQ(stateOfLast(window), "Broken");
    EXPECT_NE(badgeOfScenarios(window), badge);
    EXPECT_TRUE(badgeOfScenarios(window).contains(QStringLiteral("broken")));
    window.goTo(QStringLiteral("policies"));
    auto& policies = window.find<QWidget>(QStringLiteral("place.policies"));
    const auto* strip = policies.findChild<QLabel*>(QStringLiteral("scenarioStrip.text"));
    ASSERT_NE(strip, nullptr);
    EXPECT_TRUE(strip->isVisible());
    EXPECT_TRUE(strip->text().contains(QStringLiteral("broken"))) << strip->text().toStdString();
    policies.findChild<QAbstractButton*>(QStringLiteral("scenarioStrip.show"))->click();
    EXPECT_TRUE(window.find<QWidget>(QStringLiteral("place.scenarios")).isVisible());
    auto& filter = window.find<ui::ChipButton>(QStringLiteral("scenarios.chip.state"));
    EXPECT_EQ(filter.choice(), QStringLiteral("broken"));
    filter.setChoice({});

    window.trigger(QStringLiteral("edit.undo"));
    window.settle();
    EXPECT_EQ(stateOfLast(window), "OK");
    EXPECT_EQ(badgeOfScenarios(window), badge);
}

} // namespace
