// SPDX-License-Identifier: Apache-2.0
#include "models/access/PolicyState.h"
#include "models/organization/Edits.h"
#include "models/tables/MatrixText.h"
#include "tests/journeys/Window.h"
#include "ui/policies/editor/CoverageModel.h"
#include "ui/policies/editor/PasteKeysDialog.h"
#include "ui/policies/editor/RuleAppsModel.h"
#include "ui/widgets/TableView.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QTest>

#include <gtest/gtest.h>
#include <sstream>

namespace {

using namespace gatehouse;
using app::test::Window;

/// Every text that a person sees in a widget: labels, buttons, headers and cells of tables.
QString textsOn(const QWidget& widget)
{
    QStringList texts;
    for (const QLabel* label : widget.findChildren<QLabel*>())
        if (label->isVisibleTo(&widget))
            texts << label->text();
    for (const QAbstractButton* button : widget.findChildren<QAbstractButton*>())
        if (button->isVisibleTo(&widget))
            texts << button->text();
    for (const QTableView* table : widget.findChildren<QTableView*>()) {
        if (!table->isVisibleTo(&widget))
            continue;
        const QAbstractItemModel& model = *table->model();
        for (int column = 0; column < model.columnCount(); ++column) {
            texts << model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
            for (int row = 0; row < model.rowCount(); ++row)
                texts << model.index(row, column).data().toString();
        }
    }
    return texts.join(u'\n');
}

void expectTexts(const QWidget& widget, const QStringList& wanted)
{
    QCoreApplication::processEvents(); // what arrived last is shown by the event loop
    const QString texts = textsOn(widget);
    for (const QString& text : wanted)
        EXPECT_TRUE(texts.contains(text)) << text.toStdString() << "\nis not in\n" << texts.toStdString();
}

std::string publishedMatrix(Window& window)
{
    std::ostringstream out;
    tables::writeMatrixCsv(*window.document().core(), {}, out);
    return out.str();
}

/// The sample with its first policy that covers single containers selected, on this plan.
Policy openPolicy(Window& window, Plan plan)
{
    window.openSample();
    OrganizationProperties properties = window.document().organization()->properties;
    properties.plan = plan;
    window.document().push(edits::setProperties(*window.document().organization(), properties),
                           QStringLiteral("Another plan"));
    const auto& policies = window.document().organization()->policies;
    const auto found = std::ranges::find_if(policies, [](const Policy& policy) {
        return policy.coverage.level == CoverageLevel::Containers && policy.rule.apps != RuleApps::All &&
               policy.status == PolicyStatus::Active;
    });
    if (found == policies.end())
        throw std::runtime_error("the sample has no such policy");
    const Policy policy = *found;
    ui::Destination destination;
    destination.place = QStringLiteral("policies");
    destination.policy = QString::fromStdString(policy.id.value);
    window.main().shell().goTo(destination);
    window.settle();
    return policy;
}

const Policy& drafted(Window& window, const PolicyId& id)
{
    const auto& drafts = window.document().organization()->drafts;
    if (drafts.empty())
        throw std::runtime_error("no draft was made");
    const auto& policies = drafts.back().policies;
    return *std::ranges::find(policies, id, &Policy::id);
}

int rowOf(const QAbstractItemModel& model, int role, const std::string& wanted)
{
    for (int row = 0; row < model.rowCount(); ++row)
        if (model.index(row, 0).data(role).toString().toStdString() == wanted)
            return row;
    throw std::runtime_error("no row " + wanted);
}

/// RFC-14: "selecting “block app access” or keep the default “allow app access”".
TEST(PolicyScreensJourney, WithoutThePlanBlocksAllAppsInTheDraftAlone)
{
    Window window;
    const Policy policy = openPolicy(window, Plan::Free);
    const std::size_t draftsBefore = window.document().organization()->drafts.size();
    const std::string matrix = publishedMatrix(window);
    window.click(QStringLiteral("policies.rule.change"));
    window.settle();
    auto& screen = window.find<QWidget>(QStringLiteral("policies.flow"));
    expectTexts(screen, {QStringLiteral("Allow app access"),
                         QStringLiteral("The default."),
                         QStringLiteral("Block app access"),
                         QStringLiteral("Applies to"),
                         QStringLiteral("Installed apps"),
                         QStringLiteral("Apps installed later"),
                         QStringLiteral("If another policy blocks"),
                         QStringLiteral("the block wins"),
                         QStringLiteral("cannot be blocked"),
                         QStringLiteral("Out of reach of this rule"),
                         QStringLiteral("A list made before"),
                         QStringLiteral("If you choose Block"),
                         QStringLiteral("lose content in"),
                         QStringLiteral("404, as if missing"),
                         QStringLiteral("left out"),
                         QStringLiteral("403"),
                         QStringLiteral("not sent"),
                         QStringLiteral("a notice in place of macros"),
                         QStringLiteral("panels and actions are gone"),
                         QStringLiteral("Apps treat a block like an uninstall"),
                         QStringLiteral("Licences go on"),
                         QStringLiteral("Atlassian Guard Standard"),
                         QStringLiteral("Your sites stay as they are")});
    window.click(QStringLiteral("policies.rule.block"));
    window.click(QStringLiteral("policies.rule.save"));
    window.settle();
    ASSERT_EQ(window.document().organization()->drafts.size(), draftsBefore + 1);
    EXPECT_EQ(drafted(window, policy.id).rule.effect, RuleEffect::Block);
    EXPECT_EQ(drafted(window, policy.id).rule.apps, RuleApps::All);
    EXPECT_EQ(publishedMatrix(window), matrix);
    window.trigger(QStringLiteral("edit.undo"));
    EXPECT_EQ(window.document().organization()->drafts.size(), draftsBefore);
}

/// RFC-14: "restrict access for specific apps from the list of their installed apps".
TEST(PolicyScreensJourney, WithThePlanChangesTheListWhileTheNumbersFollow)
{
    Window window;
    const Policy policy = openPolicy(window, Plan::GuardStandard);
    const std::string matrix = publishedMatrix(window);
    window.click(QStringLiteral("policies.rule.change"));
    window.settle();
    auto& screen = window.find<QWidget>(QStringLiteral("policies.flow"));
    expectTexts(screen,
                {QStringLiteral("Default behaviour"), QStringLiteral("Allow all"),
                 QStringLiteral("Block all"), QStringLiteral("Allowlist"), QStringLiteral("Blocklist"),
                 QStringLiteral("Applies to"), QStringLiteral("Change coverage…"),
                 QStringLiteral("Compared with published"), QStringLiteral("It is the same as published."),
                 QStringLiteral("on the list"), QStringLiteral("Vendor"), QStringLiteral("Framework"),
                 QStringLiteral("Scopes"), QStringLiteral("Reads here"), QStringLiteral("Under this rule"),
                 QStringLiteral("Apps installed later"), QStringLiteral("cannot be blocked")});
    auto& table = window.find<ui::TableView>(QStringLiteral("policies.rule.apps"));
    QAbstractItemModel& apps = *table.model();
    const AppKey key = policy.rule.keys.front();
    const int row = rowOf(apps, ui::RuleAppsModel::KeyRole, key.value);
    const QString before = apps.index(row, ui::RuleAppsModel::Under).data().toString();
    table.setFocus();
    table.selectRowAt(row);
    QTest::keyClick(&table, Qt::Key_Space);
    EXPECT_NE(apps.index(row, ui::RuleAppsModel::Under).data().toString(), before);
    EXPECT_FALSE(window.find<QLabel>(QStringLiteral("policies.rule.changes")).text().isEmpty());
    window.click(QStringLiteral("policies.rule.save"));
    window.settle();
    EXPECT_EQ(std::ranges::count(drafted(window, policy.id).rule.keys, key), 0);
    EXPECT_EQ(publishedMatrix(window), matrix);
}

TEST(PolicyScreensJourney, CoversWhatAPastedListNames)
{
    Window window;
    const Policy policy = openPolicy(window, Plan::GuardStandard);
    const auto organization = window.document().organization();
    const auto added = std::ranges::find_if(organization->containers, [&](const Container& container) {
        return std::ranges::count(policy.coverage.containers, container.id) == 0 &&
               std::ranges::count(organization->containers, container.name, &Container::name) == 1;
    });
    ASSERT_NE(added, organization->containers.end());
    window.click(QStringLiteral("policies.coverage.change"));
    window.settle();
    window.click(QStringLiteral("policies.cover.paste"));
    window.find<QPlainTextEdit>(QStringLiteral("policies.paste.list"))
        .setPlainText(QString::fromStdString(added->name) + QStringLiteral("\nno such place; =1+1"));
    auto& dialog = window.find<ui::PasteKeysDialog>(QStringLiteral("policies.paste"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return !dialog.isWorking(); }, 60000));
    expectTexts(dialog, {QStringLiteral("1 found · 2 not found"), QStringLiteral("no such place"),
                         QStringLiteral("=1+1"), QStringLiteral("no container has this id, key or name")});
    window.click(QStringLiteral("policies.paste.add"));
    expectTexts(window.find<QWidget>(QStringLiteral("policies.flow")),
                {QStringLiteral("What it covers"), QStringLiteral("Created later"),
                 QStringLiteral("Covered by other policies")});
    window.click(QStringLiteral("policies.cover.save"));
    window.settle();
    EXPECT_EQ(std::ranges::count(drafted(window, policy.id).coverage.containers, added->id), 1);
    EXPECT_EQ(drafted(window, policy.id).coverage.containers.size(), policy.coverage.containers.size() + 1);
}

TEST(PolicyScreensJourney, MakesANewPolicyInOneUndoStep)
{
    Window window;
    openPolicy(window, Plan::GuardStandard);
    const auto before = *window.document().organization();
    const int steps = window.document().undoStack().count();
    window.click(QStringLiteral("policies.new"));
    QTest::keyClicks(&window.find<QLineEdit>(QStringLiteral("policies.facts.name")),
                     QStringLiteral("Journey policy"));
    window.click(QStringLiteral("policies.facts.save"));
    window.settle();
    window.click(QStringLiteral("policies.cover.organization"));
    window.click(QStringLiteral("policies.cover.save"));
    window.settle();
    window.click(QStringLiteral("policies.rule.kind.block.except"));
    window.click(QStringLiteral("policies.rule.save"));
    window.settle();
    EXPECT_EQ(window.document().undoStack().count(), steps + 1);
    const auto& policies = window.document().organization()->drafts.back().policies;
    EXPECT_EQ(policies.back().name, "Journey policy");
    EXPECT_EQ(policies.back().coverage.level, CoverageLevel::Organization);
    EXPECT_EQ(policies.back().rule.apps, RuleApps::Except);
    window.trigger(QStringLiteral("edit.undo"));
    EXPECT_EQ(*window.document().organization(), before);
}

} // namespace
