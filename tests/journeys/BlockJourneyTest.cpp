// SPDX-License-Identifier: Apache-2.0
#include "models/tables/MatrixText.h"
#include "tests/journeys/Window.h"
#include "ui/access/AccessPlace.h"
#include "ui/containers/BlockAppsDialog.h"
#include "ui/containers/ContainersModel.h"
#include "ui/explanation/ExplanationPane.h"
#include "ui/publishing/DraftSwitcher.h"
#include "ui/publishing/PublishDialog.h"
#include "ui/widgets/TableView.h"

#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

#include <gtest/gtest.h>
#include <sstream>

namespace {

using namespace gatehouse;
using app::test::Window;

const QByteArray connectDescriptor = R"({
  "key": "test.journey.notes", "name": "Journey Notes", "baseUrl": "https://notes.invalid",
  "authentication": {"type": "jwt"}, "scopes": ["READ", "WRITE"],
  "modules": {"jiraIssueTabPanels": [{"key": "tab", "name": {"value": "Notes"}, "url": "/tab"}]}
})";
const QByteArray forgeManifest = R"(app:
  id: ari:cloud:ecosystem::app/0b4f3a52-2c1c-4f7f-9d6b-6f1e0f2a9c11
  runtime:
    name: nodejs22.x
permissions:
  scopes:
    - read:jira-work
modules:
  jira:issuePanel:
    - key: panel
      title: Journey Panel
)";

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

std::string matrixOf(Window& window)
{
    std::ostringstream out;
    tables::writeMatrixCsv(*window.document().core(), {}, out);
    return out.str();
}

/// An app that reads in three containers by itself, none of which a policy blocks for it: what a person would
/// pick.
struct Target
{
    access::AppIndex app;
    std::vector<access::ContainerIndex> containers;
};

Target findTarget(const access::CompiledOrganization& core)
{
    const Organization& organization = core.organization();
    for (std::uint32_t app = 0; app < organization.apps.size(); ++app) {
        Target target{.app = {app}, .containers = {}};
        for (std::uint32_t container = 0; container < organization.containers.size(); ++container) {
            const access::Cell cell = core.cell({app}, {container}, {});
            if (cell.applicable && !cell.beyond && !cell.blocked && cell.allowed.contains(Action::Read))
                target.containers.push_back({container});
            if (target.containers.size() == 3)
                return target;
        }
    }
    return {};
}

void selectContainers(Window& window, const std::vector<access::ContainerIndex>& containers)
{
    auto& table = window.find<ui::TableView>(QStringLiteral("containers.table"));
    QItemSelection selection;
    for (const access::ContainerIndex container : containers) {
        const Container& wanted = window.document().organization()->containers[container.value];
        for (int row = 0; row < table.model()->rowCount(); ++row) {
            const QModelIndex key = table.model()->index(row, ui::ContainersModel::Key);
            const QModelIndex name = table.model()->index(row, ui::ContainersModel::Name);
            if (key.data().toString().toStdString() == wanted.key &&
                name.data().toString().toStdString() == wanted.name)
                selection.select(key, table.model()->index(row, table.model()->columnCount() - 1));
        }
    }
    table.selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    ASSERT_EQ(table.selectionModel()->selectedRows().size(), static_cast<qsizetype>(containers.size()));
}

void chooseApp(Window& window, const App& app)
{
    auto& table = window.find<ui::TableView>(QStringLiteral("blockApps.table"));
    for (int row = 0; row < table.model()->rowCount(); ++row) {
        const QModelIndex index = table.model()->index(row, 0);
        if (index.data().toString().toStdString() == app.name) {
            EXPECT_TRUE(table.model()->setData(index, Qt::Checked, Qt::CheckStateRole));
        }
    }
    auto& name = window.find<QLineEdit>(QStringLiteral("blockApps.name"));
    name.selectAll();
    QTest::keyClicks(&name, QStringLiteral("Journey block"));
    window.click(QStringLiteral("blockApps.block"));
    window.settle();
}

/// Publishes the draft that is shown, as a person would who read what may be lost.
void publish(Window& window)
{
    window.goTo(QStringLiteral("policies"));
    window.find<ui::DraftSwitcher>(QStringLiteral("drafts")).openMenu();
    window.trigger(QStringLiteral("drafts.publish"));
    auto& asked = window.find<ui::PublishDialog>(QStringLiteral("publish"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return !asked.isCounting(); }, 60000));
    QTest::keyClicks(&window.find<QPlainTextEdit>(QStringLiteral("publish.reason")),
                     QStringLiteral("a ticket"));
    window.find<QLineEdit>(QStringLiteral("publish.by")).setText(QStringLiteral("Nora"));
    QTest::keyClicks(&window.find<QLineEdit>(QStringLiteral("publish.confirmation")),
                     QString::fromStdString(window.document().organization()->drafts.back().name));
    window.click(QStringLiteral("publish.accept"));
    window.settle();
}

/// All text that the labels of a widget show.
QString shownText(const QWidget& widget)
{
    QStringList texts;
    for (const QLabel* label : widget.findChildren<QLabel*>())
        if (label->isVisibleTo(&widget))
            texts.append(label->text());
    return texts.join(u'\n');
}

TEST(BlockJourney, DropsDescriptorsBlocksAsksWhyUndoesSavesAndReopens)
{
    Window window;
    window.openSample();
    ASSERT_TRUE(window.document().isOpen());
    const std::size_t appsBefore = window.document().organization()->apps.size();

    window.drop({window.write(QStringLiteral("notes.json"), connectDescriptor),
                 window.write(QStringLiteral("manifest.yml"), forgeManifest)});
    window.click(QStringLiteral("import.add"));
    window.settle();
    ASSERT_EQ(window.document().organization()->apps.size(), appsBefore + 2);

    const Target target = findTarget(*window.document().core());
    ASSERT_EQ(target.containers.size(), 3U);
    const App app = window.document().organization()->apps[target.app.value];
    const std::string matrixBefore = matrixOf(window);
    const std::size_t draftsBefore = window.document().organization()->drafts.size();

    window.goTo(QStringLiteral("containers"));
    selectContainers(window, target.containers);
    window.click(QStringLiteral("containers.block"));
    chooseApp(window, app);
    EXPECT_EQ(matrixOf(window), matrixBefore); // what is published stays as it is
    ASSERT_EQ(window.document().organization()->drafts.size(), draftsBefore + 1);
    EXPECT_EQ(window.document().organization()->drafts.back().policies.back().name, "Journey block");
    publish(window);
    const Policy policy = window.document().organization()->policies.back();
    EXPECT_EQ(policy.name, "Journey block");
    const std::string matrixBlocked = matrixOf(window);
    EXPECT_NE(matrixBlocked, matrixBefore);

    window.goTo(QStringLiteral("access"));
    auto& place = window.find<ui::AccessPlace>(QStringLiteral("place.access"));
    for (const access::ContainerIndex container : target.containers)
        EXPECT_EQ(place.model().glyphAt(place.model().find(target.app, container), Action::Read),
                  ui::VerdictGlyph::DeniedByPolicy);

    const Container& first = window.document().organization()->containers[target.containers.front().value];
    ui::Destination why;
    why.place = QStringLiteral("access");
    why.app = QString::fromStdString(app.key.value + "@" + app.site.value);
    why.container = QString::fromStdString(first.id.value);
    why.action = QStringLiteral("read");
    window.main().shell().goTo(why);
    window.settle();
    const QString shown = shownText(place.explanation());
    EXPECT_TRUE(shown.contains(QStringLiteral("policy.blocked"))) << shown.toStdString();
    EXPECT_TRUE(shown.contains(QStringLiteral("Journey block"))) << shown.toStdString();
    EXPECT_TRUE(shown.contains(QStringLiteral("Deactivate Journey block"))) << shown.toStdString();

    window.trigger(QStringLiteral("edit.undo"));
    window.settle();
    EXPECT_EQ(matrixOf(window), matrixBefore);
    EXPECT_EQ(place.model().glyphAt(place.model().find(target.app, target.containers.front()), Action::Read),
              ui::VerdictGlyph::Allowed);
    window.trigger(QStringLiteral("edit.redo"));
    window.settle();
    EXPECT_EQ(matrixOf(window), matrixBlocked);

    const QString saved = window.path(QStringLiteral("journey.gatehouse.json"));
    window.saveTo(saved);
    EXPECT_FALSE(window.document().isModified());
    const QByteArray bytes = bytesOf(saved);
    ASSERT_FALSE(bytes.isEmpty());
    window.open(saved);
    EXPECT_EQ(matrixOf(window), matrixBlocked);
    const QString again = window.path(QStringLiteral("again.gatehouse.json"));
    window.saveTo(again);
    EXPECT_EQ(bytesOf(again), bytes);
}

} // namespace
