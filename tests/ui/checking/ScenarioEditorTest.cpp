// SPDX-License-Identifier: Apache-2.0
#include "ui/checking/ScenarioEditor.h"

#include "tests/ui/support/SmallOrganization.h"
#include "ui/checking/IdCompleter.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace {

using namespace gatehouse;
using namespace gatehouse::ui;

constexpr int editorPatience = 60000; ///< milliseconds; only a defect or a very busy machine uses it up

Scenario financeScenario()
{
    Scenario scenario;
    scenario.name = "Acme never reads finance";
    scenario.app = "acme@s1";
    scenario.container = "FIN";
    scenario.action = "read";
    scenario.note = "first line\nsecond line\n";
    scenario.unknownMembers = R"({"ticket":7})";
    return scenario;
}

class ScenarioEditorTest : public testing::Test
{
protected:
    ScenarioEditor& open(const Scenario& scenario)
    {
        editor = new ScenarioEditor(QStringLiteral("Edit scenario"), scenario, core, theme, &window);
        editor->show();
        return *editor;
    }
    template <class T>
    [[nodiscard]] T& find(const char* name)
    {
        return *editor->findChild<T*>(QLatin1String("scenario.") + QLatin1String(name));
    }
    [[nodiscard]] std::string sentence()
    {
        const QString asking = ScenarioEditor::tr("Asking…");
        EXPECT_TRUE(
            QTest::qWaitFor([&] { return find<QLabel>("sentence").text() != asking; }, editorPatience));
        return find<QLabel>("sentence").text().toStdString();
    }
    Scenario save()
    {
        QSignalSpy saved(editor, &ScenarioEditor::saved);
        find<QPushButton>("save").click();
        EXPECT_EQ(saved.count(), 1);
        return saved.isEmpty() ? Scenario() : saved.front().front().value<Scenario>();
    }

    QWidget window;
    Theme theme{ColorScheme::Light};
    std::shared_ptr<const access::CompiledOrganization> core =
        std::make_shared<const access::CompiledOrganization>(test::smallOrganization(),
                                                             catalogue::Catalogue::builtIn());
    QPointer<ScenarioEditor> editor;
};

// What the fields cannot show (line breaks, unknown members) stays.
TEST_F(ScenarioEditorTest, LeavesWhatIsNotTouched)
{
    open(financeScenario());
    EXPECT_EQ(save(), financeScenario());
}

TEST_F(ScenarioEditorTest, LeavesWhatItDoesNotKnow)
{
    Scenario strange = financeScenario();
    strange.action = "lesen";
    strange.as = "whoever";
    open(strange);
    EXPECT_NE(sentence().find("“whoever” does not say who acts"), std::string::npos) << sentence();
    EXPECT_EQ(save(), strange);
}

TEST_F(ScenarioEditorTest, TakesEveryField)
{
    open({});
    find<QLineEdit>("name").setText(QStringLiteral(" New "));
    find<QLineEdit>("app").setText(QStringLiteral("cloud"));
    find<QComboBox>("where").setCurrentIndex(1);
    find<QLineEdit>("container").setText(QStringLiteral("finance"));
    QComboBox& what = find<QComboBox>("what");
    what.setCurrentIndex(what.findData(QStringLiteral("operation")));
    find<QLineEdit>("operation").setText(QStringLiteral("GET /rest/api/3/issue/{issueIdOrKey}"));
    QComboBox& as = find<QComboBox>("as");
    as.setCurrentIndex(as.findData(QStringLiteral("user:")));
    find<QLineEdit>("person").setText(QStringLiteral("mia"));
    find<QComboBox>("expected").setCurrentIndex(static_cast<int>(Expectation::NotAllowed));
    find<QLineEdit>("note").setText(QStringLiteral("why"));
    Scenario wanted;
    wanted.name = "New";
    wanted.app = "cloud";
    wanted.label = "finance";
    wanted.operation = "GET /rest/api/3/issue/{issueIdOrKey}";
    wanted.as = "user:mia";
    wanted.expected = Expectation::NotAllowed;
    wanted.note = "why";
    EXPECT_EQ(editor->scenario(), wanted);
    EXPECT_EQ(save(), wanted);
}

TEST_F(ScenarioEditorTest, SaysAtOnceHowItStands)
{
    open(financeScenario());
    EXPECT_EQ(sentence(), "Broken now. It is allowed.");
    find<QComboBox>("expected").setCurrentIndex(static_cast<int>(Expectation::Allowed));
    EXPECT_EQ(sentence(), "Holds now. As expected.");
    find<QLineEdit>("app").setText(QStringLiteral("gone"));
    EXPECT_EQ(sentence(), "It can be saved, but not asked now. No app has the key “gone”.");
    EXPECT_TRUE(find<QPushButton>("save").isEnabled());
}

TEST_F(ScenarioEditorTest, AsksOnlyForWhatCounts)
{
    open(financeScenario());
    EXPECT_FALSE(find<QLineEdit>("operation").isVisible());
    EXPECT_FALSE(find<QLineEdit>("person").isVisible());
    QComboBox& as = find<QComboBox>("as");
    as.setCurrentIndex(as.findData(QStringLiteral("browser:")));
    EXPECT_TRUE(find<QLineEdit>("person").isVisible());
}

TEST_F(ScenarioEditorTest, CompletesToIds)
{
    open(financeScenario());
    QCompleter& apps = *find<QLineEdit>("app").completer();
    QAbstractItemModelTester tester(apps.model());
    apps.setCompletionPrefix(QStringLiteral("cloud"));
    ASSERT_EQ(apps.completionCount(), 1);
    EXPECT_EQ(apps.currentCompletion(), QStringLiteral("cloud"));
    apps.setCompletionPrefix(QStringLiteral("acme"));
    EXPECT_EQ(apps.completionCount(), 2); // on two sites
    QCompleter& containers = *find<QLineEdit>("container").completer();
    containers.setCompletionPrefix(QStringLiteral("finance operations"));
    ASSERT_EQ(containers.completionCount(), 1);
    EXPECT_EQ(containers.currentCompletion(), QStringLiteral("FIN"));
    find<QComboBox>("where").setCurrentIndex(1);
    containers.setCompletionPrefix(QStringLiteral("fin"));
    ASSERT_EQ(containers.completionCount(), 1);
    EXPECT_EQ(containers.currentCompletion(), QStringLiteral("finance"));
}

} // namespace
