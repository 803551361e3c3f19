// SPDX-License-Identifier: Apache-2.0
#include "ui/access/AccessMatrixModel.h"

#include "tests/ui/access/AccessFixture.h"
#include "ui/access/MatrixText.h"

#include <QAbstractItemModelTester>

#include <gtest/gtest.h>

namespace gatehouse::test {

namespace {

using access::As;
using ui::AccessMatrixModel;
using ui::matrixAxes;
using ui::MatrixFilter;
using ui::MatrixOrder;
using ui::VerdictGlyph;

std::shared_ptr<const access::CompiledOrganization> compiled(std::shared_ptr<const Organization> organization)
{
    return std::make_shared<const access::CompiledOrganization>(std::move(organization),
                                                                catalogue::Catalogue::builtIn());
}

std::vector<As> everyAs(const Organization& organization)
{
    std::vector<As> all{
        {access::ActsAs::App, {}}, {access::ActsAs::AnyPerson, {}}, {access::ActsAs::Anonymous, {}}};
    for (std::uint32_t index = 0; index < organization.users.size() && all.size() < 7; ++index)
        if (organization.users[index].kind == AccountKind::Person) {
            all.push_back({access::ActsAs::User, access::UserIndex{index}});
            all.push_back({access::ActsAs::Browser, access::UserIndex{index}});
        }
    return all;
}

/// The picture that the answer of `decide` and `explain` asks for, without looking at a cell.
VerdictGlyph expectedGlyph(const access::CompiledOrganization& core, const access::Question& question)
{
    const access::Decision decision = core.decide(question);
    if (decision.verdict == access::Verdict::Unknown)
        return VerdictGlyph::Unknown;
    if (decision.verdict == access::Verdict::Allowed)
        return core.organization().apps[question.app.value].eligible == false ? VerdictGlyph::Beyond
                                                                              : VerdictGlyph::Allowed;
    const access::Explanation explanation = core.explain(question);
    int failing = 0;
    for (const auto& gate : explanation.gates)
        failing += gate.result == access::GateResult::Fail ? 1 : 0;
    const bool policy = explanation.gates[4].result == access::GateResult::Fail;
    return policy && failing == 1 ? VerdictGlyph::DeniedByPolicy : VerdictGlyph::Denied;
}

void expectAgreement(AccessMatrixModel& model)
{
    for (int row = 0; row < model.appCount(); ++row)
        for (int column = 0; column < model.containerCount(); ++column) {
            const QModelIndex index = model.index(row, column);
            if (!model.cellAt(index).applicable)
                continue;
            for (const Action action : allActions) {
                const access::Question question{*model.app(row), *model.container(column), action,
                                                model.as()};
                ASSERT_EQ(model.glyphAt(index, action), expectedGlyph(*model.core(), question))
                    << row << " " << column << " " << toText(action);
            }
        }
}

/// The lists behind a matrix of two sites, read by hand.
std::shared_ptr<const access::CompiledOrganization> twoSites()
{
    Organization organization;
    organization.sites = {{SiteId("s1"), "north", {}, {}, {}, {}}, {SiteId("s2"), "south", {}, {}, {}, {}}};
    const auto container = [](const char* id, const char* site, Product product, const char* key,
                              const char* name) {
        Container made;
        made.id = ContainerId(id);
        made.site = SiteId(site);
        made.product = product;
        made.key = key;
        made.name = name;
        return made;
    };
    organization.containers = {container("c1", "s1", Product::Confluence, "DOC", "Documents"),
                               container("c2", "s1", Product::Jira, "FIN", "Finance"),
                               container("c3", "s2", Product::Jira, "LAB", "Laboratory")};
    App app;
    app.key = AppKey("a.forms");
    app.name = "Larkspur Forms";
    app.site = SiteId("s1");
    app.products = {Product::Jira};
    app.scopes = std::vector<ScopeId>{ScopeId("READ")};
    organization.apps = {app, app};
    organization.apps[1].site = SiteId("s2");
    App other = app;
    other.key = AppKey("b.bridge");
    other.name = "Whistle Bridge";
    organization.apps.push_back(other);
    return compiled(std::make_shared<const Organization>(organization));
}

ui::MatrixRequest asked(std::shared_ptr<const access::CompiledOrganization> core, MatrixFilter filter = {},
                        MatrixOrder order = MatrixOrder::File)
{
    return {std::move(core), {}, std::move(filter), order, {}};
}

TEST(AccessMatrixModel, KeepsTheRulesOfItemModels)
{
    AccessMatrixModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const auto core = compiled(generatedOrganization(1));
    for (const As as : everyAs(core->organization())) {
        model.setContent(core, as, matrixAxes({core, as, {}, MatrixOrder::Reach, {}}));
        EXPECT_EQ(model.rowCount(), static_cast<int>(core->organization().apps.size()) + 1);
    }
    model.clear();
    EXPECT_EQ(model.rowCount(), 0);
}

TEST(AccessMatrixModel, PaintsWhatTheCoreDecides)
{
    for (std::uint64_t seed = 1; seed <= 12; ++seed) {
        const auto core = compiled(generatedOrganization(seed));
        AccessMatrixModel model;
        for (const As as : everyAs(core->organization())) {
            model.setContent(core, as, matrixAxes({core, as, {}, MatrixOrder::Reach, {}}));
            expectAgreement(model);
        }
    }
}

TEST(AccessMatrixModel, SpeaksACellInWords)
{
    AccessMatrixModel model;
    const auto core = twoSites();
    model.setContent(core, {}, matrixAxes(asked(core)));
    const QString text = model.index(0, 0).data(Qt::AccessibleTextRole).toString();
    EXPECT_EQ(text.toStdString(), "Larkspur Forms, FIN Finance: view unknown, read unknown, write denied, "
                                  "delete denied, administer denied");
    EXPECT_EQ(model.index(0, 1).data(Qt::AccessibleTextRole).toString().toStdString(),
              "Larkspur Forms, DOC Documents: not installed");
    EXPECT_EQ(model.reachText(0).toStdString(), "0–1/1");
    EXPECT_EQ(model.siteText(1).toStdString(), "south");
    EXPECT_TRUE(model.siteText(2).isEmpty());
}

TEST(MatrixText, DisarmsFormulas)
{
    const QString line = ui::matrix::tabSeparated({QStringLiteral("=1+1"), QStringLiteral("a\tb\nc")});
    EXPECT_EQ(line.toStdString(), "'=1+1\ta b c");
}

TEST(MatrixAxes, GroupsJiraBeforeConfluenceSiteBySite)
{
    const auto axes = matrixAxes(asked(twoSites()));
    ASSERT_EQ(axes.containers.size(), 3U);
    EXPECT_EQ(axes.containers[0].value, 1U);
    EXPECT_EQ(axes.containers[1].value, 0U);
    EXPECT_EQ(axes.groups.size(), 3U);
    EXPECT_EQ(axes.later.size(), 3U);
}

TEST(MatrixAxes, NarrowsTheAxisThatHasTheWord)
{
    const auto core = twoSites();
    const auto filtered = [&](const char* text) {
        MatrixFilter filter;
        filter.text = QString::fromUtf8(text);
        return matrixAxes(asked(core, filter));
    };
    EXPECT_EQ(filtered("whistle").apps.size(), 1U);
    EXPECT_EQ(filtered("whistle").containers.size(), 3U);
    EXPECT_EQ(filtered("larks fin").apps.size(), 2U);
    EXPECT_EQ(filtered("larks fin").containers.size(), 1U);
    EXPECT_TRUE(filtered("nowhere").apps.empty());
    EXPECT_EQ(filtered("fin").groups.front().total, 1);
}

TEST(MatrixAxes, NarrowsBySiteAndProduct)
{
    const auto core = twoSites();
    MatrixFilter filter;
    filter.site = access::SiteIndex{0};
    EXPECT_EQ(matrixAxes(asked(core, filter)).apps.size(), 2U);
    EXPECT_EQ(matrixAxes(asked(core, filter)).containers.size(), 2U);
    filter.product = Product::Confluence;
    EXPECT_EQ(matrixAxes(asked(core, filter)).containers.size(), 1U);
    EXPECT_TRUE(matrixAxes(asked(core, filter)).apps.empty());
}

TEST(MatrixAxes, KeepsOnlyRowsAndColumnsWithAPolicyDenial)
{
    for (std::uint64_t seed = 1; seed <= 6; ++seed) {
        const auto core = compiled(generatedOrganization(seed));
        MatrixFilter filter;
        filter.policyDenials = true;
        AccessMatrixModel model;
        model.setContent(core, {}, matrixAxes(asked(core, filter)));
        for (int row = 0; row < model.appCount(); ++row) {
            bool any = false;
            for (int column = 0; column < model.containerCount(); ++column)
                any = any || !model.cellAt(model.index(row, column)).policyOnly.empty();
            EXPECT_TRUE(any);
        }
    }
}

TEST(MatrixAxes, SortsByReachThenFileOrder)
{
    const auto core = compiled(generatedOrganization(4));
    const auto axes = matrixAxes(asked(core, {}, MatrixOrder::Reach));
    for (std::size_t index = 1; index < axes.apps.size(); ++index) {
        const auto before = axes.reach[axes.apps[index - 1].value].allowed;
        const auto after = axes.reach[axes.apps[index].value].allowed;
        EXPECT_GE(before, after);
        EXPECT_TRUE(before != after || axes.apps[index - 1] < axes.apps[index]);
    }
}

TEST(MatrixAxes, AsksNoCellForTheFirstFrame)
{
    const auto core = compiled(generatedOrganization(2));
    const auto quick = quickMatrixAxes(asked(core, {}, MatrixOrder::Reach));
    const auto whole = matrixAxes(asked(core));
    EXPECT_TRUE(quick.reach.empty());
    EXPECT_EQ(quick.apps, whole.apps);
    EXPECT_EQ(quick.containers, whole.containers);
}

} // namespace

} // namespace gatehouse::test
