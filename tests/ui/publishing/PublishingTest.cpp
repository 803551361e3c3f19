// SPDX-License-Identifier: Apache-2.0
#include "models/access/Difference.h"
#include "models/organization/Edits.h"
#include "models/wording/PolicyChangeWording.h"
#include "tests/support/OrganizationGenerator.h"
#include "tests/ui/support/DeskFixture.h"
#include "ui/publishing/DraftActions.h"
#include "ui/publishing/DraftSwitcher.h"
#include "ui/publishing/PublishDialog.h"
#include "ui/publishing/PublishLoss.h"
#include "ui/publishing/VersionsDialog.h"
#include "ui/widgets/TableView.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>

#include <stdexcept>

namespace {

using namespace gatehouse;
using namespace gatehouse::ui;

const catalogue::Catalogue publishCatalogue = catalogue::Catalogue::builtIn();

/// Draft actions over a window of their own.
class Publishing : public gatehouse::test::DeskFixture
{
protected:
    Publishing()
        : m_actions(m_desk, gatehouse::test::now, ui::test::theme(), m_window)
    {}

    /// Acme loses FIN: it leaves the allowlist.
    void draftThatTakesAway()
    {
        std::vector<Policy> policies = m_desk.policies();
        policies[0].rule.keys.clear();
        m_desk.edit(std::move(policies), QStringLiteral("Edit"));
    }
    template <class Dialog>
    Dialog& dialog()
    {
        settle();
        auto* found = m_window.findChild<Dialog*>();
        if (found == nullptr)
            throw std::runtime_error("no dialog is open");
        return *found;
    }
    void answer(PublishDialog& asked, const char* confirmation)
    {
        ASSERT_TRUE(QTest::qWaitFor([&] { return !asked.isCounting(); }, 60000));
        in<QPlainTextEdit>(asked, "publish.reason")->setPlainText(QStringLiteral("audit"));
        in<QLineEdit>(asked, "publish.by")->setText(QStringLiteral("Mia"));
        in<QLineEdit>(asked, "publish.confirmation")->setText(QString::fromUtf8(confirmation));
    }
    void publish()
    {
        m_actions.publish();
        auto& asked = dialog<PublishDialog>();
        answer(asked, state().drafts.at(*m_desk.draft()).name.c_str());
        press(asked, "publish.accept");
        settle();
    }

    QWidget m_window;
    DraftActions m_actions;
};

TEST_F(Publishing, AsksForReasonPersonAndTheNameWhereAppsLoseAccess)
{
    draftThatTakesAway();
    m_actions.publish();
    auto& asked = dialog<PublishDialog>();
    EXPECT_FALSE(in<QPushButton>(asked, "publish.accept")->isEnabled());
    ASSERT_TRUE(QTest::qWaitFor([&] { return !asked.isCounting(); }, 60000));
    const PublishLoss loss = publishLoss(*m_document.core(), *m_desk.core());
    EXPECT_EQ(loss.apps.size(), 1U);
    EXPECT_EQ(loss.containers, 1U);
    EXPECT_EQ(loss.cells, 1U);
    EXPECT_EQ(text(asked, "publish.loss"), lossSentence(loss));
    EXPECT_TRUE(text(asked, "publish.lost").contains(QStringLiteral("FIN")));
    EXPECT_TRUE(text(asked, "publish.lost").contains(QStringLiteral("Acme")));
    const auto fault = [&] { return text(asked, "publish.fault"); };
    EXPECT_EQ(fault(), QStringLiteral("Publishing needs a reason."));
    in<QPlainTextEdit>(asked, "publish.reason")->setPlainText(QStringLiteral("audit"));
    EXPECT_EQ(fault(), QStringLiteral("Publishing needs the person who bears it."));
    in<QLineEdit>(asked, "publish.by")->setText(QStringLiteral("Mia"));
    EXPECT_EQ(fault(), QStringLiteral("Type the words above to confirm."));
    in<QLineEdit>(asked, "publish.confirmation")->setText(QStringLiteral("Draft"));
    EXPECT_FALSE(in<QPushButton>(asked, "publish.accept")->isEnabled());
    in<QLineEdit>(asked, "publish.confirmation")->setText(QStringLiteral("Draft 1"));
    EXPECT_TRUE(in<QPushButton>(asked, "publish.accept")->isEnabled());
}

TEST_F(Publishing, NothingLostNeedsNoConfirmation)
{
    std::vector<Policy> policies = m_desk.policies();
    policies[0].name = "Finance and legal";
    m_desk.edit(std::move(policies), QStringLiteral("Rename"));
    m_actions.publish();
    auto& asked = dialog<PublishDialog>();
    answer(asked, "");
    EXPECT_EQ(text(asked, "publish.loss"), QStringLiteral("No app loses access."));
    EXPECT_FALSE(in<QLineEdit>(asked, "publish.confirmation")->isVisibleTo(&asked));
    EXPECT_TRUE(in<QPushButton>(asked, "publish.accept")->isEnabled());
}

TEST_F(Publishing, ADraftWithoutEditsCannotBePublished)
{
    m_desk.startDraft(QStringLiteral("Same"));
    m_actions.publish();
    auto& asked = dialog<PublishDialog>();
    answer(asked, "Same");
    EXPECT_FALSE(in<QPushButton>(asked, "publish.accept")->isEnabled());
    EXPECT_EQ(text(asked, "publish.fault"), QStringLiteral("There is nothing to publish."));
}

TEST_F(Publishing, PublishesInOneUndoStepWithWhoWhenAndWhy)
{
    draftThatTakesAway();
    const std::vector<Policy> drafted = m_desk.policies();
    const Organization before = state();
    QSignalSpy told(&m_actions, &DraftActions::told);
    publish();
    EXPECT_EQ(state().policies, drafted);
    EXPECT_TRUE(state().drafts.empty());
    EXPECT_FALSE(m_desk.draft());
    ASSERT_EQ(state().publishedVersions.size(), 2U);
    const PublishedVersion& version = state().publishedVersions.back();
    EXPECT_EQ(version.by, "Mia");
    EXPECT_EQ(version.reason, "audit");
    EXPECT_EQ(version.at, gatehouse::test::now());
    EXPECT_EQ(version.draft, "Draft 1");
    ASSERT_EQ(told.count(), 1);
    EXPECT_TRUE(
        told.front().front().toString().contains(QStringLiteral("recorded as published in this file")));
    m_document.undoStack().undo();
    EXPECT_EQ(state(), before);
}

TEST_F(Publishing, RestoresAVersionAtOnceOrAsADraft)
{
    const std::vector<Policy> first = state().policies;
    draftThatTakesAway();
    publish();
    m_actions.showVersions();
    auto& versions = dialog<VersionsDialog>();
    ASSERT_EQ(in<TableView>(versions, "versions.table")->model()->rowCount(), 2);
    EXPECT_TRUE(text(versions, "versions.changes").contains(QStringLiteral("Acme")));
    press(versions, "versions.draft");
    ASSERT_TRUE(m_desk.draft());
    EXPECT_EQ(m_desk.policies(), first);
    EXPECT_NE(state().policies, first);
    m_document.undoStack().undo();

    const Organization before = state();
    m_actions.showVersions();
    press(dialog<VersionsDialog>(), "versions.restore");
    auto& asked = dialog<PublishDialog>();
    answer(asked, "");
    press(asked, "publish.accept");
    EXPECT_EQ(state().policies, first);
    EXPECT_EQ(state().publishedVersions.size(), 3U);
    EXPECT_FALSE(m_desk.draft());
    m_document.undoStack().undo();
    EXPECT_EQ(state(), before);
}

TEST_F(Publishing, WhatIsPublishedCannotBeRestored)
{
    draftThatTakesAway();
    publish();
    m_actions.showVersions();
    auto& versions = dialog<VersionsDialog>();
    const QAbstractItemModelTester tester(in<TableView>(versions, "versions.table")->model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    in<TableView>(versions, "versions.table")->selectRowAt(0);
    EXPECT_FALSE(in<QPushButton>(versions, "versions.restore")->isEnabled());
    EXPECT_EQ(text(versions, "versions.fault"), QStringLiteral("This is what is published now."));
}

TEST_F(Publishing, StartsNamesCopiesAndDeletesDrafts)
{
    m_actions.start();
    auto* facts = m_window.findChild<QDialog*>(QStringLiteral("draftFacts"));
    ASSERT_NE(facts, nullptr);
    in<QLineEdit>(*facts, "draftFacts.name")->setText(QString());
    EXPECT_FALSE(in<QPushButton>(*facts, "draftFacts.accept")->isEnabled());
    in<QLineEdit>(*facts, "draftFacts.name")->setText(QStringLiteral("<b>February</b>"));
    in<QPlainTextEdit>(*facts, "draftFacts.note")->setPlainText(QStringLiteral("before the audit"));
    press(*facts, "draftFacts.accept");
    settle();
    ASSERT_EQ(state().drafts.size(), 1U);
    EXPECT_EQ(state().drafts[0].name, "<b>February</b>");
    EXPECT_EQ(state().drafts[0].note, "before the audit");
    EXPECT_TRUE(m_actions.hasDraft());

    m_actions.duplicate();
    ASSERT_EQ(state().drafts.size(), 2U);
    EXPECT_EQ(m_desk.draft(), std::optional<std::size_t>(1));
    m_actions.editFacts();
    facts = m_window.findChild<QDialog*>(QStringLiteral("draftFacts"));
    in<QLineEdit>(*facts, "draftFacts.name")->setText(QStringLiteral("<b>February</b>"));
    EXPECT_EQ(text(*facts, "draftFacts.fault"), QStringLiteral("Another draft has this name."));
    in<QLineEdit>(*facts, "draftFacts.name")->setText(QStringLiteral("March"));
    press(*facts, "draftFacts.accept");
    EXPECT_EQ(state().drafts[1].name, "March");
    m_actions.remove();
    ASSERT_EQ(state().drafts.size(), 1U);
    EXPECT_FALSE(m_desk.draft());
    EXPECT_EQ(m_document.undoStack().count(), 4);
}

TEST_F(Publishing, TheSwitcherNamesTheListAndChoosesAnother)
{
    DraftSwitcher switcher(m_desk, m_actions, ui::test::theme());
    EXPECT_EQ(switcher.accessibleName(), QStringLiteral("Shown: Published"));
    draftThatTakesAway();
    EXPECT_EQ(switcher.accessibleName(), QStringLiteral("Shown: Draft 1, ") + wording::editCount(1));
    switcher.openMenu();
    trigger(switcher, "drafts.published");
    EXPECT_FALSE(m_desk.draft());
    settle();
    switcher.openMenu();
    EXPECT_FALSE(in<QAction>(switcher, "drafts.publish")->isEnabled());
    trigger(switcher, "drafts.choose.d-1");
    EXPECT_TRUE(m_desk.draft());
    m_document.close();
    EXPECT_FALSE(switcher.isEnabled());
}

TEST_F(Publishing, LimitsAreOneUndoStepAndKeepWhatTheyDoNotKnow)
{
    m_actions.editLimits();
    auto* limits = m_window.findChild<QDialog*>(QStringLiteral("policyLimits"));
    ASSERT_NE(limits, nullptr);
    in<QSpinBox>(*limits, "policyLimits.appsPerList")->setValue(30);
    press(*limits, "policyLimits.accept");
    settle();
    PolicyLimits expected;
    expected.appsPerList = 30;
    EXPECT_EQ(state().properties.policyLimits, expected);
    EXPECT_EQ(m_document.undoStack().count(), 1);
    m_actions.editLimits();
    limits = m_window.findChild<QDialog*>(QStringLiteral("policyLimits"));
    press(*limits, "policyLimits.platform");
    press(*limits, "policyLimits.accept");
    EXPECT_EQ(state().properties.policyLimits, PolicyLimits{});
}

TEST_F(Publishing, PairsOfAppsAreDeclaredAndTakenBack)
{
    m_actions.editPairs();
    auto* pairs = m_window.findChild<QDialog*>(QStringLiteral("appPairs"));
    ASSERT_NE(pairs, nullptr);
    const QAbstractItemModelTester tester(in<TableView>(*pairs, "appPairs.table")->model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    auto& first = *in<QComboBox>(*pairs, "appPairs.first");
    auto& second = *in<QComboBox>(*pairs, "appPairs.second");
    first.setCurrentIndex(first.findData(QStringLiteral("acme")));
    EXPECT_FALSE(in<QPushButton>(*pairs, "appPairs.add")->isEnabled());
    second.setCurrentIndex(second.findData(QStringLiteral("acme")));
    EXPECT_EQ(text(*pairs, "appPairs.fault"), QStringLiteral("An app always works together with itself."));
    second.setCurrentIndex(second.findData(QStringLiteral("puzzle")));
    press(*pairs, "appPairs.add");
    ASSERT_EQ(state().appPairs.size(), 1U);
    EXPECT_EQ(state().appPairs[0].second, AppKey("puzzle"));
    first.setCurrentIndex(first.findData(QStringLiteral("puzzle")));
    second.setCurrentIndex(second.findData(QStringLiteral("acme")));
    EXPECT_EQ(text(*pairs, "appPairs.fault"), QStringLiteral("This pair is declared already."));
    in<TableView>(*pairs, "appPairs.table")->selectRowAt(0);
    press(*pairs, "appPairs.remove");
    EXPECT_TRUE(state().appPairs.empty());
    EXPECT_EQ(m_document.undoStack().count(), 2);
}

/// What the dialog tells is what the core says, whatever the organization.
TEST(PublishLoss, CountsTheDifferenceOfTheCore)
{
    gatehouse::test::OrganizationGenerator generator(23);
    std::size_t losses = 0;
    for (int round = 0; round < 40; ++round) {
        const auto before = std::make_shared<const Organization>(generator.organization());
        auto after = std::make_shared<Organization>(*before);
        for (Policy& policy : after->policies)
            policy.status =
                policy.status == PolicyStatus::Active ? PolicyStatus::Inactive : PolicyStatus::Active;
        const access::CompiledOrganization one(before, publishCatalogue);
        const access::CompiledOrganization other(after, publishCatalogue);
        const PublishLoss loss = publishLoss(one, other);
        const auto difference = access::difference(one, other, std::nullopt);
        ASSERT_TRUE(difference);
        std::size_t cells = 0;
        std::size_t listed = 0;
        for (const access::CellDifference& cell : difference->cells)
            cells += cell.lost.empty() ? 0 : 1;
        for (const PublishLoss::AppLoss& app : loss.apps)
            listed += app.containers.size();
        EXPECT_EQ(loss.cells, cells);
        EXPECT_EQ(listed, cells);
        losses += cells;
    }
    EXPECT_GT(losses, 0U);
}

} // namespace
