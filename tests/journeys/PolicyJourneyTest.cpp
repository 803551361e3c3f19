// SPDX-License-Identifier: Apache-2.0
#include "models/organization/OrganizationWriter.h"
#include "models/tables/MatrixText.h"
#include "tests/journeys/Window.h"
#include "tests/ui/support/SmallOrganization.h"
#include "ui/publishing/DraftSwitcher.h"
#include "ui/publishing/PublishDialog.h"
#include "ui/widgets/Lozenge.h"
#include "ui/widgets/TableView.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

#include <gtest/gtest.h>
#include <sstream>

namespace {

using namespace gatehouse;
using app::test::Window;

/// The allowlist names an app that is not installed; a second policy that would block Operations rests.
std::shared_ptr<const Organization> draftable()
{
    auto organization = std::make_shared<Organization>(*gatehouse::test::smallOrganization());
    organization->policies[0].rule.keys.emplace_back("gone.app");
    Policy resting = organization->policies[0];
    resting.id = PolicyId("p2");
    resting.name = "Operations";
    resting.status = PolicyStatus::Inactive;
    resting.coverage.containers = {ContainerId("c-ops")};
    resting.rule = {RuleEffect::Block, RuleApps::All, {}, {}};
    organization->policies.push_back(resting);
    return organization;
}

std::string matrixText(const std::shared_ptr<const Organization>& organization)
{
    const access::CompiledOrganization core(organization, catalogue::Catalogue::builtIn());
    std::ostringstream out;
    tables::writeMatrixCsv(core, {}, out);
    return out.str();
}

/// What the labels of the place show, one line each.
QString shownInPolicies(Window& window)
{
    QCoreApplication::processEvents(); // what arrived last is shown by the event loop
    auto& place = window.find<QWidget>(QStringLiteral("place.policies"));
    QStringList texts;
    for (const QLabel* label : place.findChildren<QLabel*>())
        if (label->isVisible())
            texts << label->text();
    for (const QAbstractButton* button : place.findChildren<QAbstractButton*>())
        if (button->isVisible())
            texts << button->text();
    for (const ui::Lozenge* lozenge : place.findChildren<ui::Lozenge*>())
        if (lozenge->isVisible())
            texts << lozenge->text();
    return texts.join(u'\n');
}

void selectPolicy(Window& window, const char* id)
{
    ui::Destination destination;
    destination.place = QStringLiteral("policies");
    destination.policy = QLatin1String(id);
    window.main().shell().goTo(destination);
    window.settle();
}

void fromDraftMenu(Window& window, const char* action)
{
    window.find<ui::DraftSwitcher>(QStringLiteral("drafts")).openMenu();
    window.trigger(QStringLiteral("drafts.") + QLatin1String(action));
}

void confirm(Window& window, const QString& reason, const QString& typed)
{
    auto& asked = window.find<ui::PublishDialog>(QStringLiteral("publish"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return !asked.isCounting(); }, 60000));
    EXPECT_FALSE(window.find<QAbstractButton>(QStringLiteral("publish.accept")).isEnabled());
    QTest::keyClicks(&window.find<QPlainTextEdit>(QStringLiteral("publish.reason")), reason);
    window.find<QLineEdit>(QStringLiteral("publish.by")).setText(QStringLiteral("Nora Lindqvist"));
    auto& confirmation = window.find<QLineEdit>(QStringLiteral("publish.confirmation"));
    if (confirmation.isVisible())
        QTest::keyClicks(&confirmation, typed);
    window.click(QStringLiteral("publish.accept"));
    window.settle();
}

QString mendOfUninstalledKey(Window& window)
{
    for (const QAbstractButton* link :
         window.find<QWidget>(QStringLiteral("place.policies")).findChildren<QAbstractButton*>())
        if (link->objectName().endsWith(QStringLiteral(".mend")) && link->isVisible() &&
            link->text().contains(QStringLiteral("gone.app")))
            return link->objectName();
    return {};
}

TEST(PolicyJourney, DraftsMendsPublishesWithReasonAndRestores)
{
    Window window;
    const std::string text = writeOrganization(*draftable());
    window.open(window.write(QStringLiteral("small.gatehouse.json"), QByteArray::fromStdString(text)));
    ASSERT_TRUE(window.document().isOpen());
    const Organization opened = *window.document().organization();
    const auto state = [&]() -> const Organization& { return *window.document().organization(); };

    selectPolicy(window, "p1");
    const QString mend = mendOfUninstalledKey(window);
    ASSERT_FALSE(mend.isEmpty()) << shownInPolicies(window).toStdString();
    window.click(mend);
    window.settle();
    ASSERT_EQ(state().drafts.size(), 1U);
    EXPECT_EQ(state().policies, opened.policies);
    EXPECT_EQ(state().drafts[0].policies[0].rule.keys, std::vector{AppKey("acme")});
    EXPECT_TRUE(mendOfUninstalledKey(window).isEmpty()); // the finding is gone with it

    selectPolicy(window, "p2");
    window.click(QStringLiteral("policies.activate"));
    EXPECT_TRUE(window.find<QLabel>(QStringLiteral("policies.strip.words"))
                    .text()
                    .startsWith(QStringLiteral("Not published: inactive becomes active")));
    window.trigger(QStringLiteral("policy.toggle"));
    EXPECT_EQ(window.find<ui::DraftSwitcher>(QStringLiteral("drafts")).accessibleName(),
              QStringLiteral("Shown: Published"));
    EXPECT_EQ(window.find<QAbstractButton>(QStringLiteral("policies.activate")).text(),
              QStringLiteral("Activate"));
    window.trigger(QStringLiteral("policy.toggle"));

    const std::vector<Policy> drafted = state().drafts[0].policies;
    fromDraftMenu(window, "publish");
    confirm(window, QStringLiteral("quarterly review"), QStringLiteral("Draft 1"));
    EXPECT_EQ(state().policies, drafted);
    EXPECT_TRUE(state().drafts.empty());
    EXPECT_NE(matrixText(window.document().organization()),
              matrixText(std::make_shared<const Organization>(opened)));
    EXPECT_TRUE(shownInPolicies(window).contains(QStringLiteral("Nora Lindqvist: quarterly review")));

    const QString saved = window.path(QStringLiteral("published.gatehouse.json"));
    window.saveTo(saved);
    window.open(saved);
    ASSERT_EQ(state().publishedVersions.size(), 2U);
    EXPECT_EQ(state().publishedVersions[1].reason, "quarterly review");
    EXPECT_EQ(state().publishedVersions[1].at, "2026-11-21T10:30:00Z");

    const Organization before = state();
    window.goTo(QStringLiteral("policies"));
    fromDraftMenu(window, "versions");
    window.click(QStringLiteral("versions.restore"));
    confirm(window, QStringLiteral("apps broke"), QStringLiteral("restore"));
    EXPECT_EQ(state().policies, opened.policies);
    EXPECT_EQ(state().publishedVersions.size(), 3U);
    EXPECT_EQ(matrixText(window.document().organization()),
              matrixText(std::make_shared<const Organization>(opened)));
    window.trigger(QStringLiteral("edit.undo"));
    EXPECT_EQ(state(), before);
}

TEST(PolicyJourney, TheSummaryHasWhatAReaderOfTheProposalLooksFor)
{
    Window window;
    const std::string text = writeOrganization(*draftable());
    window.open(window.write(QStringLiteral("small.gatehouse.json"), QByteArray::fromStdString(text)));
    selectPolicy(window, "p1");
    const QString shown = shownInPolicies(window);
    for (const char* expected :
         {"Data security policy", "Finance", "Active", "Deactivate", "Edit…", "Coverage", "1 project on main",
          "Rules", "App access", "Allowlist of 2", "Installed later", "blocked until put on the list",
          "Created later: not covered", "Effect today", "apps blocked", "Lint", "History"})
        EXPECT_TRUE(shown.contains(QString::fromUtf8(expected))) << expected << "\nnot in\n"
                                                                 << shown.toStdString();
    const auto& covered = window.find<ui::TableView>(QStringLiteral("policies.coverage"));
    EXPECT_EQ(covered.model()->index(0, 0).data().toString(), QStringLiteral("FIN"));
    selectPolicy(window, "p2");
    EXPECT_EQ(window.find<QLabel>(QStringLiteral("policies.rule")).text(), QStringLiteral("Block all"));
    EXPECT_TRUE(shownInPolicies(window).contains(QStringLiteral("Inactive")));
}

} // namespace
