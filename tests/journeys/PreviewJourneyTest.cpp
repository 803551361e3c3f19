// SPDX-License-Identifier: Apache-2.0
#include "models/organization/OrganizationWriter.h"
#include "tests/journeys/Window.h"
#include "tests/ui/support/SmallOrganization.h"
#include "ui/preview/cells/PreviewTree.h"
#include "ui/preview/outside/RunSheetDialog.h"
#include "ui/publishing/PublishDialog.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

#include <gtest/gtest.h>

namespace {

using namespace gatehouse;
using app::test::Window;

void deactivateFirstPolicy(Window& window)
{
    ui::Destination destination;
    destination.place = QStringLiteral("policies");
    destination.policy = QStringLiteral("p1");
    window.main().shell().goTo(destination);
    window.settle();
    window.click(QStringLiteral("policies.activate"));
    window.settle();
}

/// Every answer that publishing asks for; the draft's name is asked where apps lose access.
void answerPublish(Window& window)
{
    auto& asked = window.find<ui::PublishDialog>(QStringLiteral("publish"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return !asked.isCounting(); }, 60'000));
    QTest::keyClicks(&window.find<QPlainTextEdit>(QStringLiteral("publish.reason")),
                     QStringLiteral("apps are needed again"));
    window.find<QLineEdit>(QStringLiteral("publish.by")).setText(QStringLiteral("Nora Lindqvist"));
    auto& confirmation = window.find<QLineEdit>(QStringLiteral("publish.confirmation"));
    if (confirmation.isVisible())
        QTest::keyClicks(&confirmation, QStringLiteral("Draft 1"));
    window.click(QStringLiteral("publish.accept"));
    window.settle();
}

TEST(PreviewJourney, LooksAtTheConsequencesThenPublishes)
{
    Window window;
    window.open(
        window.write(QStringLiteral("small.gatehouse.json"),
                     QByteArray::fromStdString(writeOrganization(*gatehouse::test::smallOrganization()))));
    ASSERT_TRUE(window.document().isOpen());
    deactivateFirstPolicy(window);
    ASSERT_EQ(window.document().organization()->drafts.size(), 1U);
    const Organization drafted = *window.document().organization();

    window.goTo(QStringLiteral("preview"));
    window.settle();
    EXPECT_TRUE(
        window.find<QLabel>(QStringLiteral("preview.sentence")).text().contains(QStringLiteral("gain")));
    EXPECT_GT(window.find<ui::PreviewTree>(QStringLiteral("preview.cells")).model()->rowCount(), 0);
    window.click(QStringLiteral("preview.runSheet"));
    window.settle();
    auto& sheet = window.find<ui::RunSheetDialog>(QStringLiteral("runSheet"));
    EXPECT_TRUE(sheet.markdown().contains(QStringLiteral("Finance")));
    sheet.close();
    EXPECT_EQ(*window.document().organization(), drafted); // looking changes nothing

    window.click(QStringLiteral("preview.publish"));
    answerPublish(window);
    const Organization& published = *window.document().organization();
    EXPECT_TRUE(published.drafts.empty());
    EXPECT_EQ(published.policies, drafted.drafts[0].policies);
    EXPECT_EQ(published.publishedVersions.back().reason, "apps are needed again");
    EXPECT_TRUE(window.find<QWidget>(QStringLiteral("preview.empty")).isVisible());
}

} // namespace
