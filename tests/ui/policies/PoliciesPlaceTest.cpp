// SPDX-License-Identifier: Apache-2.0
#include "ui/policies/PoliciesPlace.h"

#include "models/organization/Edits.h"
#include "models/organization/PolicyEdits.h"
#include "tests/ui/support/DeskFixture.h"
#include "ui/policies/PolicyListModel.h"
#include "ui/widgets/Lozenge.h"
#include "ui/widgets/Meter.h"
#include "ui/widgets/SegmentedBar.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QToolButton>

namespace {

using namespace gatehouse;
using namespace gatehouse::ui;

class PoliciesPlaceTest : public gatehouse::test::DeskFixture
{
protected:
    PoliciesPlaceTest()
        : m_place(m_desk, gatehouse::test::now, ui::test::theme())
    {
        m_place.resize(1200, 800);
        m_place.show();
    }

    template <class T>
    T* find(const char* name) const
    {
        return in<T>(m_place, name);
    }
    void press(const char* name) const { DeskFixture::press(m_place, name); }
    void trigger(const char* name) const { DeskFixture::trigger(m_place, name); }
    [[nodiscard]] QString text(const char* name) const { return DeskFixture::text(m_place, name); }
    [[nodiscard]] QAbstractItemModel* list() const { return find<QListView>("policies.list")->model(); }
    [[nodiscard]] QString mark(int row) const
    {
        return list()->index(row, 0).data(PolicyListModel::MarkRole).toString();
    }

    void reveal(const char* policy)
    {
        Destination destination;
        destination.policy = QLatin1String(policy);
        m_place.reveal(destination);
    }
    /// Two more policies, published: "Operations" blocks all in OPS, "Everywhere" is an empty blocklist.
    void openThree()
    {
        auto organization = std::make_shared<Organization>(state());
        Policy operations = organization->policies[0];
        operations.id = PolicyId("p2");
        operations.name = "Operations";
        operations.coverage.containers = {ContainerId("c-ops")};
        operations.rule = {RuleEffect::Block, RuleApps::All, {}, {}};
        Policy everywhere = operations;
        everywhere.id = PolicyId("p3");
        everywhere.name = "Everywhere";
        everywhere.coverage = {};
        everywhere.rule = {RuleEffect::Block, RuleApps::Only, {AppKey("gone")}, {}};
        organization->policies.push_back(operations);
        organization->policies.push_back(everywhere);
        open(organization);
    }
    void selectAll() const { find<QListView>("policies.list")->selectAll(); }

    PoliciesPlace m_place;
};

TEST_F(PoliciesPlaceTest, ShowsThePolicyWithItsWords)
{
    EXPECT_EQ(text("policies.name"), QStringLiteral("Finance"));
    EXPECT_EQ(text("policies.rule"), QStringLiteral("Allowlist of 1"));
    EXPECT_EQ(m_place.subtitle(), QStringLiteral("1 of 1 recorded as active in this file"));
    EXPECT_EQ(m_place.badge(), QStringLiteral("1"));
    EXPECT_TRUE(text("policies.record").contains(QStringLiteral("Recorded as active in this file")));
    EXPECT_TRUE(text("policies.strip.words").contains(QStringLiteral("This is what is published.")));
    EXPECT_EQ(text("policies.coverage.later"), QStringLiteral("Created later: not covered"));
    const QAbstractItemModel* covered = find<QTableView>("policies.coverage")->model();
    ASSERT_EQ(covered->rowCount(), 1);
    EXPECT_EQ(covered->index(0, 0).data().toString(), QStringLiteral("FIN"));
    EXPECT_EQ(find<Meter>("policies.meter")->accessibleDescription(), QStringLiteral("1 of 50"));
    EXPECT_EQ(find<Meter>("policies.coverage.meter.0")->accessibleDescription(), QStringLiteral("1 of 15"));
}

TEST_F(PoliciesPlaceTest, ModelsKeepTheRules)
{
    const auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;
    const QAbstractItemModelTester list(this->list(), fatal);
    const QAbstractItemModelTester covered(find<QTableView>("policies.coverage")->model(), fatal);
    const QAbstractItemModelTester controls(find<QTableView>("policies.controls")->model(), fatal);
    const QAbstractItemModelTester drafts(find<QTableView>("policies.drafts")->model(), fatal);
    trigger("policies.duplicate");
    m_document.undoStack().undo();
    EXPECT_EQ(this->list()->rowCount(), 1);
}

TEST_F(PoliciesPlaceTest, AnEditOfThePublishedListStartsADraft)
{
    QSignalSpy told(&m_place, &Place::statusMessage);
    const std::vector<Policy> published = state().policies;
    press("policies.activate");
    EXPECT_EQ(state().policies, published);
    ASSERT_EQ(state().drafts.size(), 1U);
    EXPECT_EQ(m_document.undoStack().count(), 1);
    EXPECT_EQ(shown(0).status, PolicyStatus::Inactive);
    EXPECT_EQ(told.back().front().toString(),
              QStringLiteral("Draft 1 was started with this edit. What is published stays as it is."));
    EXPECT_EQ(mark(0), QStringLiteral("edited"));
    EXPECT_TRUE(find<Lozenge>("policies.state")->text().endsWith(QStringLiteral("not published")));
    EXPECT_TRUE(
        text("policies.strip.words").startsWith(QStringLiteral("Not published: active becomes inactive")))
        << text("policies.strip.words").toStdString();
    EXPECT_EQ(m_place.subtitle(), QStringLiteral("0 of 1 active in the draft Draft 1"));

    m_desk.toggle();
    EXPECT_EQ(find<QPushButton>("policies.activate")->text(), QStringLiteral("Deactivate"));
    EXPECT_TRUE(mark(0).isEmpty());
    EXPECT_FALSE(find<Lozenge>("policies.state")->isVisibleTo(&m_place));
    m_desk.toggle();
    press("policies.activate"); // back to what is published
    EXPECT_TRUE(mark(0).isEmpty());
    EXPECT_EQ(text("policies.strip.words"),
              QStringLiteral("In this draft the policy is as it is published."));
}

TEST_F(PoliciesPlaceTest, ShowsPublishedAndDraftSideBySide)
{
    press("policies.activate");
    EXPECT_FALSE(find<QWidget>("policies.sides")->isVisibleTo(&m_place));
    press("policies.strip.sides");
    EXPECT_TRUE(find<QWidget>("policies.sides")->isVisibleTo(&m_place));
    EXPECT_EQ(text("policies.sides.status.published"), QStringLiteral("Active"));
    EXPECT_EQ(text("policies.sides.status.draft"), QStringLiteral("Inactive"));
    EXPECT_EQ(m_place.findChild<QLabel*>(QStringLiteral("policies.sides.rule.draft")), nullptr);
}

TEST_F(PoliciesPlaceTest, CreatesAPolicyInOneUndoStep)
{
    press("policies.new");
    find<QLineEdit>("policies.facts.name")->setText(QStringLiteral("Block Puzzle"));
    press("policies.facts.save");
    press("policies.cover.save");
    press("policies.rule.save");
    ASSERT_EQ(m_desk.policies().size(), 2U);
    EXPECT_EQ(shown(1).name, "Block Puzzle");
    EXPECT_EQ(state().policies.size(), 1U);
    EXPECT_EQ(m_document.undoStack().count(), 1);
    EXPECT_EQ(text("policies.name"), QStringLiteral("Block Puzzle"));
    m_document.undoStack().undo();
    EXPECT_EQ(list()->rowCount(), 1);
    EXPECT_EQ(text("policies.name"), QStringLiteral("Finance"));
    m_document.undoStack().redo();
    EXPECT_EQ(list()->rowCount(), 2);
}

TEST_F(PoliciesPlaceTest, SavingWithoutAnEditChangesNothingAndSaysSo)
{
    QSignalSpy told(&m_place, &Place::statusMessage);
    const Organization before = state();
    press("policies.edit");
    press("policies.facts.save");
    EXPECT_EQ(state(), before);
    EXPECT_EQ(m_document.undoStack().count(), 0);
    ASSERT_FALSE(told.isEmpty());
    EXPECT_EQ(told.back().front().toString(), QStringLiteral("This edit changes nothing."));
    press("policies.edit");
    press("policies.facts.cancel");
    EXPECT_EQ(m_document.undoStack().count(), 0);
}

TEST_F(PoliciesPlaceTest, AnEditWithoutConsequenceIsTold)
{
    QSignalSpy told(&m_place, &Place::statusMessage);
    press("policies.edit");
    find<QLineEdit>("policies.facts.name")->setText(QStringLiteral("Finance and legal"));
    press("policies.facts.save");
    EXPECT_EQ(shown(0).name, "Finance and legal");
    EXPECT_TRUE(told.back().front().toString().endsWith(QStringLiteral("This edit changes no verdict.")))
        << told.back().front().toString().toStdString();
}

TEST_F(PoliciesPlaceTest, DeletesAndUndoBringsBack)
{
    QSignalSpy told(&m_place, &Place::statusMessage);
    trigger("policies.delete");
    EXPECT_TRUE(m_desk.policies().empty());
    EXPECT_EQ(state().policies.size(), 1U);
    EXPECT_TRUE(told.back().front().toString().contains(QStringLiteral("Finance")));
    EXPECT_TRUE(find<QLabel>("policies.missing")->isVisibleTo(&m_place));
    auto* undo = m_place.titleBarWidget()->findChild<QToolButton*>(QStringLiteral("policies.undo"));
    ASSERT_NE(undo, nullptr);
    EXPECT_TRUE(undo->isEnabled());
    undo->click();
    EXPECT_EQ(text("policies.name"), QStringLiteral("Finance"));
    EXPECT_TRUE(find<QListView>("policies.list")->isVisible());
    EXPECT_FALSE(find<QLabel>("policies.missing")->isVisibleTo(&m_place));
}

TEST_F(PoliciesPlaceTest, DuplicatesBelowAndMoves)
{
    openThree();
    trigger("policies.duplicate");
    ASSERT_EQ(m_desk.policies().size(), 4U);
    EXPECT_EQ(shown(1).name, "Copy of Finance");
    EXPECT_NE(shown(1).id, shown(0).id);
    EXPECT_EQ(shown(1).status, PolicyStatus::Draft);
    EXPECT_EQ(shown(1).rule, shown(0).rule);
    EXPECT_EQ(text("policies.name"), QStringLiteral("Copy of Finance"));
    trigger("policies.down");
    EXPECT_EQ(shown(2).name, "Copy of Finance");
    trigger("policies.up");
    trigger("policies.up");
    EXPECT_EQ(shown(0).name, "Copy of Finance");
    EXPECT_EQ(m_document.undoStack().count(), 4);
    trigger("policies.up"); // it is at the top already
    EXPECT_EQ(m_document.undoStack().count(), 4);
}

TEST_F(PoliciesPlaceTest, EditsSeveralPoliciesInOneUndoStep)
{
    openThree();
    selectAll();
    EXPECT_EQ(text("policies.bulk.title"), QStringLiteral("3 policies selected"));
    EXPECT_TRUE(find<QWidget>("policies.bulk")->isVisible());
    press("policies.bulk.deactivate");
    for (const Policy& policy : m_desk.policies())
        EXPECT_EQ(policy.status, PolicyStatus::Inactive);
    EXPECT_EQ(m_document.undoStack().count(), 1);
    EXPECT_EQ(m_document.undoStack().undoText(), QStringLiteral("Deactivate 3 policies"));
    EXPECT_TRUE(find<QWidget>("policies.bulk")->isVisible()); // the selection stays

    press("policies.bulk.cover");
    auto* asked = m_place.window()->findChild<QDialog*>(QStringLiteral("bulk"));
    ASSERT_NE(asked, nullptr);
    auto* containers = in<QTableView>(*asked, "bulk.table")->model();
    const QAbstractItemModelTester tester(containers, QAbstractItemModelTester::FailureReportingMode::Fatal);
    EXPECT_FALSE(in<QPushButton>(*asked, "bulk.accept")->isEnabled());
    in<QLineEdit>(*asked, "bulk.filter")->setText(QStringLiteral("lab"));
    ASSERT_EQ(containers->rowCount(), 1);
    EXPECT_TRUE(containers->setData(containers->index(0, 0), Qt::Checked, Qt::CheckStateRole));
    DeskFixture::press(*asked, "bulk.accept");
    settle();
    EXPECT_EQ(shown(0).coverage.containers, (std::vector{ContainerId("c-fin"), ContainerId("c-lab")}));
    EXPECT_EQ(shown(1).coverage.containers, (std::vector{ContainerId("c-ops"), ContainerId("c-lab")}));
    EXPECT_TRUE(shown(2).coverage.containers.empty()); // its coverage is the organization

    press("policies.bulk.list");
    asked = m_place.window()->findChild<QDialog*>(QStringLiteral("bulk"));
    auto* apps = in<QTableView>(*asked, "bulk.table")->model();
    in<QLineEdit>(*asked, "bulk.filter")->setText(QStringLiteral("puzzle"));
    EXPECT_TRUE(apps->setData(apps->index(0, 0), Qt::Checked, Qt::CheckStateRole));
    DeskFixture::press(*asked, "bulk.accept");
    EXPECT_EQ(shown(0).rule.keys, (std::vector{AppKey("acme"), AppKey("puzzle")}));
    EXPECT_TRUE(shown(1).rule.keys.empty()); // its rule is about all apps
    EXPECT_EQ(shown(2).rule.keys, (std::vector{AppKey("gone"), AppKey("puzzle")}));
    EXPECT_EQ(m_document.undoStack().count(), 3);

    press("policies.bulk.delete");
    EXPECT_TRUE(m_desk.policies().empty());
    m_document.undoStack().undo();
    EXPECT_EQ(m_desk.policies().size(), 3U);
}

TEST_F(PoliciesPlaceTest, LintIsShownAtItsPolicyAndMendedInOneUndoStep)
{
    openThree();
    reveal("p3");
    int mend = -1;
    settle();
    for (const QAbstractButton* link : m_place.findChildren<QAbstractButton*>())
        if (link->objectName().endsWith(QStringLiteral(".mend")) && link->isVisibleTo(&m_place))
            mend = link->objectName().section(u'.', 2, 2).toInt();
    ASSERT_GE(mend, 0) << "an uninstalled key on a list has a mend";
    const auto name = QStringLiteral("policies.lint.%1.mend").arg(mend).toLatin1();
    const QString title = find<QAbstractButton>(name.constData())->text();
    press(name.constData());
    EXPECT_TRUE(shown(2).rule.keys.empty() || shown(2).status != PolicyStatus::Active);
    EXPECT_EQ(m_document.undoStack().count(), 1);
    EXPECT_EQ(m_document.undoStack().undoText(), title);
    EXPECT_EQ(state().policies[2].rule.keys, std::vector{AppKey("gone")}); // published stays
    EXPECT_TRUE(m_desk.draft());
}

TEST_F(PoliciesPlaceTest, HistoryTellsWhatPublicationsChanged)
{
    Organization organization = state();
    const auto publish = [&](const char* at, const char* by, std::vector<Policy> policies) {
        PublishedVersion version;
        version.at = at;
        version.by = by;
        version.reason = "audit";
        version.policies = std::move(policies);
        edits::publish(organization, std::move(version)).apply(organization);
    };
    std::vector<Policy> policies = organization.policies;
    for (int number = 1; number <= 6; ++number) {
        policies[0].description = "step " + std::to_string(number);
        policies[0].rule.keys.emplace_back("app-" + std::to_string(number));
        publish(("2026-0" + std::to_string(number) + "-11T08:00:00Z").c_str(), "Idris", policies);
    }
    open(std::make_shared<const Organization>(organization));
    EXPECT_TRUE(text("policies.record").contains(QStringLiteral("Changed 11 Jun 2026, 08:00 by Idris")))
        << text("policies.record").toStdString();
    EXPECT_TRUE(text("policies.record").contains(QStringLiteral("Author not known")));
    const auto shownWith = [&](const QString& part) {
        settle();
        const auto labels = m_place.findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) {
            return label->isVisibleTo(&m_place) && label->text().contains(part);
        });
    };
    EXPECT_TRUE(shownWith(QStringLiteral("app-6 on the")));
    EXPECT_FALSE(shownWith(QStringLiteral("app-1 on the")));
    press("policies.history.all");
    EXPECT_TRUE(shownWith(QStringLiteral("app-1 on the")));
}

TEST_F(PoliciesPlaceTest, SelectionFollowsThePolicyNotTheRow)
{
    openThree();
    reveal("p2");
    EXPECT_EQ(text("policies.name"), QStringLiteral("Operations"));
    m_document.push(edits::removePolicy(state(), 0), QStringLiteral("Delete Finance"));
    EXPECT_EQ(text("policies.name"), QStringLiteral("Operations"));
    EXPECT_EQ(m_place.current().policy, QStringLiteral("p2"));
}

TEST_F(PoliciesPlaceTest, ALinkMayAskForAStatus)
{
    openThree();
    Destination destination;
    destination.filter = QStringLiteral("status=inactive");
    m_place.reveal(destination);
    EXPECT_EQ(list()->rowCount(), 0);
    destination.filter = QStringLiteral("status=active");
    m_place.reveal(destination);
    EXPECT_EQ(list()->rowCount(), 3);
}

TEST_F(PoliciesPlaceTest, NamesWithMarkupStayPlain)
{
    auto organization = std::make_shared<Organization>(state());
    organization->policies[0].name = "<b>bold</b><img src=x>\u202Eevil";
    organization->policies[0].description = "<a href='x'>click</a>";
    organization->drafts.push_back(
        {.id = DraftId("d"), .name = "<i>d</i>\u202E", .note = {}, .policies = {}, .unknownMembers = {}});
    open(organization);
    m_desk.toggle();
    m_desk.toggle();
    settle();
    for (const QLabel* label : m_place.findChildren<QLabel*>())
        EXPECT_EQ(label->textFormat(), Qt::PlainText) << label->text().toStdString();
    EXPECT_TRUE(text("policies.name").contains(QStringLiteral("<b>bold</b>")));
    EXPECT_FALSE(text("policies.name").contains(QChar(0x202E)));
}

TEST_F(PoliciesPlaceTest, OverridesHaveTheirDefaultAndTheirDrafts)
{
    EXPECT_FALSE(find<SegmentedBar>("policies.tabs")->isVisible());
    auto organization = std::make_shared<Organization>(state());
    organization->properties.policyModel = PolicyModel::Overrides;
    organization->properties.plan = Plan::Free;
    Policy fallback = organization->policies[0];
    fallback.id = PolicyId("p-default");
    fallback.name = "Closed";
    fallback.coverage = {};
    fallback.rule = {RuleEffect::Block, RuleApps::All, {}, {}};
    organization->policies[0].rule = {RuleEffect::Allow, RuleApps::Only, {AppKey("acme")}, {}};
    organization->policies.push_back(fallback);
    open(organization);
    EXPECT_TRUE(find<SegmentedBar>("policies.tabs")->isVisible());
    auto* controls = find<QTableView>("policies.controls");
    ASSERT_TRUE(controls->isVisible());
    const auto cell = [&](int row, int column) {
        return controls->model()->index(row, column).data().toString();
    };
    ASSERT_EQ(controls->model()->rowCount(), 2);
    EXPECT_EQ(cell(0, 0), QStringLiteral("App access, all apps"));
    EXPECT_EQ(cell(0, 1), QStringLiteral("block"));
    EXPECT_EQ(cell(0, 3), QStringLiteral("none"));
    EXPECT_EQ(cell(1, 0), QStringLiteral("App access, Acme"));
    EXPECT_EQ(cell(1, 1), QStringLiteral("none is set"));
    EXPECT_TRUE(text("policies.controls.notes").contains(QStringLiteral("Atlassian Guard Standard")));

    Q_EMIT controls->activated(controls->model()->index(1, 0));
    EXPECT_TRUE(find<QListView>("policies.list")->isVisible());
    EXPECT_EQ(text("policies.name"), QStringLiteral("Finance"));
    EXPECT_EQ(text("policies.rule"), QStringLiteral("Allow 1 app"));
    press("policies.activate");
    find<SegmentedBar>("policies.tabs")->setCurrent(2);
    auto* drafts = find<QTableView>("policies.drafts");
    ASSERT_TRUE(drafts->isVisible());
    EXPECT_EQ(drafts->model()->index(0, 0).data().toString(), QStringLiteral("Draft 1"));
}

TEST_F(PoliciesPlaceTest, EmptyStates)
{
    open(std::make_shared<const Organization>());
    EXPECT_TRUE(find<QWidget>("policies.empty")->isVisible());
    m_document.close();
    EXPECT_TRUE(find<QWidget>("policies.empty")->isVisible());
    EXPECT_TRUE(m_place.badge().isEmpty());
}

} // namespace
