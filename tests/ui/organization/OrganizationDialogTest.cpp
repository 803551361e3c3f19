// SPDX-License-Identifier: Apache-2.0
#include "ui/organization/OrganizationDialog.h"

#include "tests/ui/support/SmallOrganization.h"
#include "tests/ui/support/TestTheme.h"
#include "ui/theme/Style.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>

namespace {

using namespace gatehouse;
using namespace gatehouse::ui;

class OrganizationDialogTest : public testing::Test
{
protected:
    explicit OrganizationDialogTest(OrganizationDialog* made = new OrganizationDialog(ui::test::theme()))
        : dialog(made)
        , answered(made, &OrganizationDialog::answered)
    {
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        dialog->open();
        dialog->activateWindow();
        QCoreApplication::processEvents();
        EXPECT_TRUE(dialog->isActiveWindow());
    }
    template <class T>
    T& find(const char* name)
    {
        return *dialog->findChild<T*>(QLatin1String(name));
    }
    void type(const char* name, const char* text)
    {
        auto& field = find<QLineEdit>(name);
        field.setFocus();
        field.selectAll();
        QTest::keyClicks(&field, QLatin1String(text));
        QTest::keyClick(&field, Qt::Key_Tab);
    }
    QString fault(const char* name)
    {
        auto& label = find<QLabel>(name);
        return label.isVisibleTo(dialog.get()) ? label.text() : QString();
    }
    void accept() { find<QPushButton>("organization.accept").click(); }

    std::unique_ptr<OrganizationDialog> dialog;
    QSignalSpy answered;
};

TEST_F(OrganizationDialogTest, GivesWhatWasTyped)
{
    type("organization.name", "Tarnbrook");
    type("organization.site.address.0", "tarnbrook.atlassian.net");
    find<QCheckBox>("organization.site.confluence.0").setChecked(false);
    find<QComboBox>("organization.plan").setCurrentIndex(1);
    find<QRadioButton>("organization.model.overrides").click();
    accept();
    ASSERT_EQ(answered.count(), 1);
    EXPECT_FALSE(dialog->isVisible());
    const auto answers = answered.first().first().value<OrganizationAnswers>();
    EXPECT_EQ(answers.name, "Tarnbrook");
    EXPECT_EQ(answers.plan, Plan::GuardStandard);
    EXPECT_EQ(answers.policyModel, PolicyModel::Overrides);
    EXPECT_EQ(answers.blockLevel, BlockLevel::Content);
    ASSERT_EQ(answers.sites.size(), 1U);
    EXPECT_EQ(answers.sites[0].name, "tarnbrook");
    EXPECT_EQ(answers.sites[0].products, std::vector{Product::Jira});
}

TEST_F(OrganizationDialogTest, TellsNothingBeforeAFieldIsLeft)
{
    EXPECT_EQ(fault("organization.name.fault"), QString());
    type("organization.site.address.0", "not an address");
    EXPECT_TRUE(fault("organization.site.fault.0").contains(QStringLiteral("no web address")));
    EXPECT_EQ(fault("organization.name.fault"), QString());
}

TEST_F(OrganizationDialogTest, TellsEveryProblemAtOnceAndGoesToTheFirst)
{
    accept();
    EXPECT_EQ(answered.count(), 0);
    EXPECT_TRUE(dialog->isVisible());
    EXPECT_EQ(fault("organization.name.fault"), QStringLiteral("An organization needs a name."));
    EXPECT_TRUE(fault("organization.site.fault.0").startsWith(QStringLiteral("A site needs a name.")));
    auto& name = find<QLineEdit>("organization.name");
    EXPECT_TRUE(name.property(Style::invalidProperty).toBool());
    EXPECT_EQ(dialog->focusWidget(), &name);
    QTest::keyClicks(&name, QStringLiteral("T"));
    EXPECT_EQ(fault("organization.name.fault"), QString());
    EXPECT_FALSE(name.property(Style::invalidProperty).toBool());
}

TEST_F(OrganizationDialogTest, TabGoesThroughTheSitesBeforeThePlan)
{
    find<QAbstractButton>("organization.site.add").click();
    find<QLineEdit>("organization.name").setFocus();
    for (const char* next :
         {"organization.site.name.0", "organization.site.address.0", "organization.site.jira.0",
          "organization.site.confluence.0", "organization.site.remove.0", "organization.site.name.1",
          "organization.site.address.1", "organization.site.jira.1", "organization.site.confluence.1",
          "organization.site.remove.1", "organization.site.add", "organization.plan"}) {
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Tab);
        ASSERT_NE(dialog->focusWidget(), nullptr);
        EXPECT_EQ(dialog->focusWidget()->objectName(), QLatin1String(next));
    }
}

TEST_F(OrganizationDialogTest, SitesComeAndGo)
{
    EXPECT_FALSE(find<QToolButton>("organization.site.remove.0").isEnabled());
    find<QAbstractButton>("organization.site.add").click();
    type("organization.site.name.0", "main");
    type("organization.site.name.1", "MAIN");
    EXPECT_FALSE(fault("organization.site.fault.1").isEmpty());
    find<QToolButton>("organization.site.remove.0").click();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_EQ(dialog->findChild<QLineEdit*>(QStringLiteral("organization.site.name.1")), nullptr);
    EXPECT_EQ(find<QLineEdit>("organization.site.name.0").text(), QStringLiteral("MAIN"));
}

TEST_F(OrganizationDialogTest, MoreOpensAndCloses)
{
    auto& level = find<QComboBox>("organization.blockLevel");
    EXPECT_FALSE(level.isVisibleTo(dialog.get()));
    find<QAbstractButton>("organization.more").click();
    EXPECT_TRUE(level.isVisibleTo(dialog.get()));
    find<QAbstractButton>("organization.more").click();
    EXPECT_FALSE(level.isVisibleTo(dialog.get()));
}

class OrganizationSettingsTest : public OrganizationDialogTest
{
protected:
    OrganizationSettingsTest()
        : OrganizationDialogTest(
              new OrganizationDialog(*gatehouse::test::smallOrganization(), ui::test::theme()))
    {}
};

TEST_F(OrganizationSettingsTest, StartWithTheOpenOrganization)
{
    EXPECT_FALSE(find<QToolButton>("organization.site.remove.0").isEnabled());
    EXPECT_FALSE(find<QToolButton>("organization.site.remove.0").toolTip().isEmpty());
    accept();
    ASSERT_EQ(answered.count(), 1);
    EXPECT_EQ(answered.first().first().value<OrganizationAnswers>(),
              answersOf(*gatehouse::test::smallOrganization()));
}

} // namespace
