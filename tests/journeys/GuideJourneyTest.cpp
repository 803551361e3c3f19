// SPDX-License-Identifier: Apache-2.0
#include "tests/journeys/Window.h"
#include "ui/help/Guide.h"
#include "ui/help/GuideWindow.h"

#include <QAction>

#include <gtest/gtest.h>

namespace {

using namespace gatehouse;
using app::test::Window;

} // namespace

TEST(GuideJourney, EveryPlaceHasItsPage)
{
    Window window;
    const QString first = ui::guidePages().front().name;
    ASSERT_FALSE(window.main().shell().places().isEmpty());
    for (const ui::Place* place : window.main().shell().places()) {
        const bool isFirst = place->placeId() == QStringLiteral("overview"); // nobody else falls back to it
        EXPECT_EQ(ui::guidePageFor(place->placeId()) == first, isFirst) << place->placeId().toStdString();
    }
}

TEST(GuideJourney, HelpOpensAtThePlaceOneIsIn)
{
    Window window;
    EXPECT_EQ(window.find<QAction>(QStringLiteral("help.guide")).shortcut(), QKeySequence(Qt::Key_F1));
    window.trigger(QStringLiteral("help.guide")); // before any file is open
    auto& guide = window.find<ui::GuideWindow>(QStringLiteral("guide"));
    EXPECT_EQ(guide.shownPage(), QStringLiteral("start.md"));
    window.openSample();
    for (const ui::Place* place : window.main().shell().places()) {
        window.goTo(place->placeId());
        window.trigger(QStringLiteral("help.guide"));
        EXPECT_TRUE(guide.isVisible());
        EXPECT_EQ(guide.shownPage(), ui::guidePageFor(place->placeId())) << place->placeId().toStdString();
    }
}
