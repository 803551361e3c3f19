// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/Shell.h"

#include "tests/ui/shell/TestPlace.h"
#include "tests/ui/support/TestTheme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QTest>

#include <gtest/gtest.h>

namespace gatehouse::ui {

namespace {

std::shared_ptr<const Organization> organizationNamed(const std::string& name)
{
    auto organization = std::make_shared<Organization>();
    organization->properties.name = name;
    organization->properties.capturedAt = "2026-01-31T09:00:00Z";
    Policy policy;
    policy.id = PolicyId("p-1");
    policy.name = "Finance and legal";
    organization->policies = {policy};
    return organization;
}

Destination to(const QString& place, const QString& app = {})
{
    Destination destination;
    destination.place = place;
    destination.app = app;
    return destination;
}

} // namespace

class ShellTest : public ::testing::Test
{
protected:
    ShellTest()
    {
        m_shell = new Shell(m_document, test::theme(), &m_window);
        m_shell->resize(1200, 800);
        m_window.resize(1200, 800);
        m_apps = new TestPlace(QStringLiteral("apps"));
        m_policies = new TestPlace(QStringLiteral("policies"));
        m_shell->addPlace(m_apps, {});
        m_shell->addPlace(m_policies, QStringLiteral("Change"));
        m_start = new QWidget;
        m_shell->setStartPage(m_start);
        m_window.show();
        m_window.activateWindow();
    }

    void open(const std::string& name = "Tarnbrook")
    {
        m_document.reset(organizationNamed(name), QStringLiteral("/x/t.gatehouse.json"));
    }
    template <class T>
    T* find(const char* name)
    {
        return m_window.findChild<T*>(QString::fromLatin1(name));
    }
    QString text(const char* name) { return find<QLabel>(name)->text(); }

    OrganizationDocument m_document{catalogue::Catalogue::builtIn()};
    QWidget m_window;
    Shell* m_shell = nullptr;
    TestPlace* m_apps = nullptr;
    TestPlace* m_policies = nullptr;
    QWidget* m_start = nullptr;
};

TEST_F(ShellTest, PlacesAreDisabledNotHiddenWhileNothingIsOpen)
{
    auto* item = find<QAbstractButton>("sidebar.policies");
    ASSERT_NE(item, nullptr);
    EXPECT_TRUE(item->isVisible());
    EXPECT_FALSE(item->isEnabled());
    EXPECT_TRUE(m_start->isVisible());
    EXPECT_EQ(m_shell->currentPlace(), nullptr);
    open();
    EXPECT_TRUE(item->isEnabled());
    EXPECT_FALSE(m_start->isVisible());
    EXPECT_EQ(m_shell->currentPlace(), m_apps);
}

TEST_F(ShellTest, HeaderTellsWhatEveryVerdictDependsOn)
{
    open();
    EXPECT_EQ(text("sidebar.organization"), QStringLiteral("Tarnbrook"));
    EXPECT_TRUE(text("sidebar.captured").contains(QStringLiteral("31 Jan 2026, 09:00")));
    for (const char* fact :
         {"statusBar.plan", "statusBar.policyModel", "statusBar.blockLevel", "statusBar.combination"}) {
        EXPECT_FALSE(text(fact).isEmpty()) << fact;
        EXPECT_TRUE(find<QLabel>(fact)->isVisible()) << fact;
    }
    EXPECT_EQ(text("titleBar.subtitle"), QStringLiteral("verdicts per container"));
}

TEST_F(ShellTest, HostileNameIsShownAsText)
{
    open("<b>x</b>\u202Egnp");
    EXPECT_EQ(find<QLabel>("sidebar.organization")->textFormat(), Qt::PlainText);
    EXPECT_FALSE(text("sidebar.organization").contains(QChar(0x202E)));
}

TEST_F(ShellTest, WindowTitleFollowsFileAndModification)
{
    open();
    EXPECT_EQ(m_window.windowTitle(), QStringLiteral("t.gatehouse.json[*] — Gatehouse"));
    EXPECT_FALSE(m_window.isWindowModified());
    OrganizationProperties after = m_document.organization()->properties;
    after.name = "Other";
    m_document.push(Edit({PropertiesChange{m_document.organization()->properties, after}}),
                    QStringLiteral("Rename"));
    EXPECT_TRUE(m_window.isWindowModified());
    EXPECT_EQ(text("sidebar.organization"), QStringLiteral("Other"));
    m_document.undoStack().undo();
    EXPECT_FALSE(m_window.isWindowModified());
}

TEST_F(ShellTest, BackReturnsToWhatWasSelected)
{
    open();
    m_shell->goTo(to(QStringLiteral("apps"), QStringLiteral("one@s")));
    m_apps->shown.app = QStringLiteral("two@s"); // chosen by hand since
    m_shell->goTo(to(QStringLiteral("policies")));
    EXPECT_EQ(m_shell->currentPlace(), m_policies);
    m_apps->shown.app.clear();
    m_shell->back();
    EXPECT_EQ(m_shell->currentPlace(), m_apps);
    EXPECT_EQ(m_apps->shown.app, QStringLiteral("two@s"));
    m_shell->forward();
    EXPECT_EQ(m_shell->currentPlace(), m_policies);
}

TEST_F(ShellTest, UnknownPlaceIsIgnored)
{
    open();
    m_shell->goTo(to(QStringLiteral("reports")));
    EXPECT_EQ(m_shell->currentPlace(), m_apps);
}

TEST_F(ShellTest, SidebarAndKeysChoosePlaces)
{
    open();
    QTest::mouseClick(find<QAbstractButton>("sidebar.policies"), Qt::LeftButton);
    EXPECT_EQ(m_shell->currentPlace(), m_policies);
    m_shell->placeActions().first()->trigger();
    EXPECT_EQ(m_shell->currentPlace(), m_apps);
    EXPECT_EQ(m_shell->placeActions().first()->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_1));
}

TEST_F(ShellTest, APlaceShownHasTheFocusInItsMainPane)
{
    open();
    EXPECT_EQ(m_window.focusWidget(), m_apps->second);
    m_shell->goTo(to(QStringLiteral("policies")));
    EXPECT_EQ(m_window.focusWidget(), m_policies->second);
    m_shell->back();
    EXPECT_EQ(m_window.focusWidget(), m_apps->second);
    QTest::mouseClick(find<QAbstractButton>("sidebar.policies"), Qt::LeftButton);
    EXPECT_EQ(m_window.focusWidget(), m_policies->second);
}

TEST_F(ShellTest, PanesCycle)
{
    open();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&m_window));
    m_apps->first->setFocus();
    m_shell->cyclePane(1);
    EXPECT_EQ(QApplication::focusWidget(), m_apps->second);
    m_shell->cyclePane(1);
    EXPECT_EQ(QApplication::focusWidget(), find<QWidget>("sidebar.apps"));
    m_shell->cyclePane(-1);
    EXPECT_EQ(QApplication::focusWidget(), m_apps->second);
}

TEST_F(ShellTest, PageIsLeftByGoingSomewhere)
{
    open();
    m_shell->showPage(new QWidget, QStringLiteral("Open organization file"));
    EXPECT_EQ(m_shell->currentPlace(), nullptr);
    EXPECT_EQ(text("titleBar.title"), QStringLiteral("Open organization file"));
    m_shell->back();
    EXPECT_EQ(m_shell->currentPlace(), m_apps);
    m_shell->showPage(new QWidget, QStringLiteral("Again"));
    m_shell->goTo(to(QStringLiteral("policies")));
    EXPECT_EQ(m_shell->page(), nullptr);
    EXPECT_EQ(m_shell->currentPlace(), m_policies);
}

TEST_F(ShellTest, GoToAnythingFindsAPolicyByKeyboard)
{
    open();
    m_shell->openQuickOpen();
    auto* field = find<QLineEdit>("quickOpen.field");
    ASSERT_NE(field, nullptr);
    ASSERT_TRUE(field->isVisible());
    QTest::keyClicks(field, QStringLiteral("legal"));
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_FALSE(field->isVisible());
    EXPECT_EQ(m_shell->currentPlace(), m_policies);
    EXPECT_EQ(m_policies->shown.policy, QStringLiteral("p-1"));
}

} // namespace gatehouse::ui
