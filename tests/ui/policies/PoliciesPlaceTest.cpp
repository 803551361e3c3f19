// SPDX-License-Identifier: Apache-2.0
#include "ui/policies/PoliciesPlace.h"

#include "models/organization/Edits.h"
#include "tests/ui/support/SmallOrganization.h"
#include "tests/ui/support/TestClock.h"
#include "ui/policies/editor/ChoiceModel.h"
#include "ui/widgets/Lozenge.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>

namespace {

using namespace gatehouse;
using namespace gatehouse::ui;

/// The place on a document, driven by object names as a person would by sight.
class PoliciesPlaceTest : public testing::Test
{
protected:
    PoliciesPlaceTest()
        : m_theme(ColorScheme::Light)
        , m_document(catalogue::Catalogue::builtIn())
        , m_desk(m_document)
    {
        open(test::smallOrganization());
        m_place = std::make_unique<PoliciesPlace>(m_desk, test::now, m_theme);
        m_place->resize(1200, 800);
        m_place->show();
    }

    void open(std::shared_ptr<const Organization> organization)
    {
        m_document.reset(std::move(organization), {});
    }

    template <class T>
    T* find(const char* name) const
    {
        T* found = m_place->findChild<T*>(QString::fromLatin1(name));
        EXPECT_NE(found, nullptr) << name;
        return found;
    }
    void press(const char* name) const { find<QAbstractButton>(name)->click(); }
    void trigger(const char* name) const { find<QAction>(name)->trigger(); }
    [[nodiscard]] QString text(const char* name) const { return find<QLabel>(name)->text(); }
    [[nodiscard]] QAbstractItemModel* list() const { return find<QListView>("policies.list")->model(); }
    [[nodiscard]] const Policy& policy(std::size_t at) const
    {
        return m_document.organization()->policies.at(at);
    }

    void check(const char* table, const QString& id, Qt::CheckState state = Qt::Checked) const
    {
        QAbstractItemModel* model = find<QTableView>(table)->model();
        for (int row = 0; row < model->rowCount(); ++row)
            if (model->index(row, 0).data(ChoiceModel::IdRole).toString() == id) {
                EXPECT_TRUE(model->setData(model->index(row, 0), state, Qt::CheckStateRole));
                return;
            }
        ADD_FAILURE() << "no row " << id.toStdString();
    }

    Theme m_theme;
    OrganizationDocument m_document;
    PolicyDesk m_desk;
    std::unique_ptr<PoliciesPlace> m_place;
};

TEST_F(PoliciesPlaceTest, ShowsThePolicyWithItsWords)
{
    EXPECT_EQ(text("policies.name"), QStringLiteral("Finance"));
    EXPECT_EQ(text("policies.rule"), QStringLiteral("Allowlist of 1"));
    EXPECT_EQ(m_place->subtitle(), QStringLiteral("1 of 1 recorded as active in this file"));
    EXPECT_EQ(m_place->badge(), QStringLiteral("1"));
    const QAbstractItemModel* covered = find<QTableView>("policies.coverage")->model();
    ASSERT_EQ(covered->rowCount(), 1);
    EXPECT_EQ(covered->index(0, 0).data().toString(), QStringLiteral("FIN"));
}

TEST_F(PoliciesPlaceTest, ModelsKeepTheRules)
{
    const QAbstractItemModelTester list(this->list(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QAbstractItemModelTester covered(find<QTableView>("policies.coverage")->model(),
                                           QAbstractItemModelTester::FailureReportingMode::Fatal);
    trigger("policies.duplicate");
    m_document.undoStack().undo();
    EXPECT_EQ(this->list()->rowCount(), 1);
}

TEST_F(PoliciesPlaceTest, CreatesAPolicyInOneUndoStep)
{
    press("policies.new");
    EXPECT_FALSE(find<QPushButton>("policies.editor.save")->isEnabled());
    EXPECT_TRUE(find<QLabel>("policies.editor.fault")->isVisible());
    find<QLineEdit>("policies.editor.name")->setText(QStringLiteral("Block Puzzle"));
    EXPECT_TRUE(text("policies.editor.consequence").contains(QStringLiteral("covers nothing")));
    auto* status = find<QComboBox>("policies.editor.status");
    status->setCurrentIndex(status->findData(static_cast<int>(PolicyStatus::Active)));
    check("policies.editor.containers.table", QStringLiteral("c-ops"));
    find<QRadioButton>("policies.editor.rule.block.only")->click();
    check("policies.editor.apps.table", QStringLiteral("puzzle"));
    EXPECT_TRUE(text("policies.editor.consequence").contains(QStringLiteral("blocklist of 1")));
    press("policies.editor.save");

    ASSERT_EQ(m_document.organization()->policies.size(), 2u);
    EXPECT_EQ(policy(1).name, "Block Puzzle");
    EXPECT_EQ(policy(1).coverage.containers, std::vector<ContainerId>{ContainerId("c-ops")});
    EXPECT_EQ(policy(1).rule.keys, std::vector<AppKey>{AppKey("puzzle")});
    EXPECT_EQ(m_document.undoStack().count(), 1);
    EXPECT_EQ(text("policies.name"), QStringLiteral("Block Puzzle"));

    m_document.undoStack().undo();
    EXPECT_EQ(m_document.organization()->policies.size(), 1u);
    EXPECT_EQ(list()->rowCount(), 1);
    EXPECT_EQ(text("policies.name"), QStringLiteral("Finance"));
    m_document.undoStack().redo();
    EXPECT_EQ(list()->rowCount(), 2);
}

TEST_F(PoliciesPlaceTest, EditsInOneUndoStepAndKeepsKeysThatAreNotInstalled)
{
    auto organization = std::make_shared<Organization>(*m_document.organization());
    organization->policies[0].rule.keys = {AppKey("gone"), AppKey("acme")};
    open(organization);
    press("policies.edit");
    find<QLineEdit>("policies.editor.name")->setText(QStringLiteral("Finance and legal"));
    check("policies.editor.apps.table", QStringLiteral("puzzle"));
    find<QRadioButton>("policies.editor.organization")->click();
    press("policies.editor.save");

    const std::vector<AppKey> keys{AppKey("gone"), AppKey("acme"), AppKey("puzzle")};
    EXPECT_EQ(policy(0).rule.keys, keys);
    EXPECT_EQ(policy(0).coverage.level, CoverageLevel::Organization);
    EXPECT_TRUE(policy(0).coverage.containers.empty());
    EXPECT_EQ(m_document.undoStack().count(), 1);
    EXPECT_EQ(m_document.undoStack().undoText(), QStringLiteral("Edit Finance and legal"));
    press("policies.edit");
    press("policies.editor.cancel");
    EXPECT_EQ(m_document.undoStack().count(), 1);
}

TEST_F(PoliciesPlaceTest, SavingWithoutAnEditChangesNothing)
{
    const Organization before = *m_document.organization();
    press("policies.edit");
    press("policies.editor.save");
    EXPECT_EQ(*m_document.organization(), before);
    EXPECT_EQ(m_document.undoStack().count(), 0);
}

TEST_F(PoliciesPlaceTest, DeletesAndUndoBringsBack)
{
    QSignalSpy told(m_place.get(), &Place::statusMessage);
    trigger("policies.delete");
    EXPECT_TRUE(m_document.organization()->policies.empty());
    EXPECT_TRUE(find<QWidget>("policies.empty")->isVisible());
    ASSERT_EQ(told.count(), 1);
    EXPECT_TRUE(told.front().front().toString().contains(QStringLiteral("Finance")));
    auto* undo = m_place->titleBarWidget()->findChild<QToolButton*>(QStringLiteral("policies.undo"));
    ASSERT_NE(undo, nullptr);
    EXPECT_TRUE(undo->isEnabled());
    undo->click();
    EXPECT_EQ(text("policies.name"), QStringLiteral("Finance"));
    EXPECT_TRUE(find<QListView>("policies.list")->isVisible());
}

TEST_F(PoliciesPlaceTest, ActivatesAndDuplicates)
{
    press("policies.activate");
    EXPECT_EQ(policy(0).status, PolicyStatus::Inactive);
    EXPECT_EQ(find<QPushButton>("policies.activate")->text(), QStringLiteral("Activate"));
    trigger("policies.duplicate");
    ASSERT_EQ(m_document.organization()->policies.size(), 2u);
    EXPECT_NE(policy(1).id, policy(0).id);
    EXPECT_EQ(policy(1).status, PolicyStatus::Draft);
    EXPECT_EQ(policy(1).rule, policy(0).rule);
    EXPECT_EQ(text("policies.name"), QStringLiteral("Copy of Finance"));
}

TEST_F(PoliciesPlaceTest, SelectionFollowsThePolicyNotTheRow)
{
    Policy other = policy(0);
    other.id = PolicyId("p-other");
    other.name = "Other";
    m_document.push(edits::addPolicy(*m_document.organization(), other), QStringLiteral("Add Other"));
    m_place->reveal({.place = {},
                     .app = {},
                     .container = {},
                     .policy = QStringLiteral("p-other"),
                     .action = {},
                     .operation = {},
                     .as = {}});
    EXPECT_EQ(text("policies.name"), QStringLiteral("Other"));
    m_document.push(edits::removePolicy(*m_document.organization(), 0), QStringLiteral("Delete Finance"));
    EXPECT_EQ(text("policies.name"), QStringLiteral("Other"));
    EXPECT_EQ(m_place->current().policy, QStringLiteral("p-other"));
}

TEST_F(PoliciesPlaceTest, NamesWithMarkupStayPlain)
{
    auto organization = std::make_shared<Organization>(*m_document.organization());
    organization->policies[0].name = "<b>bold</b><img src=x>\u202Eevil";
    organization->policies[0].description = "<a href='x'>click</a>";
    open(organization);
    for (const QLabel* label : m_place->findChildren<QLabel*>())
        EXPECT_EQ(label->textFormat(), Qt::PlainText) << label->text().toStdString();
    EXPECT_TRUE(text("policies.name").contains(QStringLiteral("<b>bold</b>")));
    EXPECT_FALSE(text("policies.name").contains(QChar(0x202E)));
}

TEST_F(PoliciesPlaceTest, RenamesInTheOverridesModel)
{
    auto organization = std::make_shared<Organization>(*m_document.organization());
    organization->properties.policyModel = PolicyModel::Overrides;
    organization->policies[0].rule = {RuleEffect::Allow, RuleApps::Only, {AppKey("acme")}, {}};
    open(organization);
    EXPECT_EQ(text("policies.rule"), QStringLiteral("Allow 1 app"));
    press("policies.edit");
    EXPECT_TRUE(find<QRadioButton>("policies.editor.rule.allow.only")->isChecked());
    EXPECT_NE(find<QRadioButton>("policies.editor.rule.allow.except"), nullptr);
}

TEST_F(PoliciesPlaceTest, EmptyStates)
{
    open(std::make_shared<const Organization>());
    EXPECT_TRUE(find<QWidget>("policies.empty")->isVisible());
    m_document.close();
    EXPECT_TRUE(find<QWidget>("policies.empty")->isVisible());
    EXPECT_TRUE(m_place->badge().isEmpty());
}

} // namespace
