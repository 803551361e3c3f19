// SPDX-License-Identifier: Apache-2.0
#include "models/wording/RunSheetWording.h"

#include <QRegularExpression>

#include <gtest/gtest.h>
#include <memory>

namespace gatehouse::test {
namespace {

using wording::NoticeKind;

QString line(const QString& text)
{
    return wording::markdown({{NoticeKind::Paragraph, text}}).trimmed();
}

Organization sheetOrganization(PolicyModel model)
{
    Organization organization;
    organization.properties.policyModel = model;
    organization.properties.plan = Plan::GuardStandard;
    organization.sites = {{SiteId("s"), "north", {}, {}, {}, {}}};
    Container container;
    container.id = ContainerId("c-1");
    container.site = SiteId("s");
    container.nativeId = "10001";
    container.key = "FIN";
    container.name = "Fin\n# Finance";
    organization.containers = {container};
    App app;
    app.key = AppKey("com.acme");
    app.name = "*Acme*";
    app.site = SiteId("s");
    app.products = {Product::Jira};
    organization.apps = {app};
    Policy policy;
    policy.id = PolicyId("p-1");
    policy.name = "<script>";
    policy.description = "One.\nTwo.";
    policy.status = PolicyStatus::Active;
    policy.coverage = {CoverageLevel::Containers, {}, {ContainerId("c-1")}, {}};
    policy.rule = {RuleEffect::Block, RuleApps::Only, {AppKey("com.acme"), AppKey("gone")}, {}};
    organization.drafts = {{DraftId("d"), "Draft", "", {policy}, {}}};
    return organization;
}

QString sheetOf(const Organization& organization)
{
    const Draft& draft = organization.drafts.front();
    const access::CompiledOrganization core(std::make_shared<Organization>(organization),
                                            catalogue::Catalogue::builtIn());
    return wording::runSheetMarkdown(runsheet::runSheet(core, draft), draft, organization);
}

} // namespace

TEST(MarkdownText, LetsNothingBecomeMarkup)
{
    EXPECT_EQ(line(QStringLiteral("# a")), QStringLiteral("\\# a"));
    EXPECT_EQ(line(QStringLiteral("> a")), QStringLiteral("\\> a"));
    EXPECT_EQ(line(QStringLiteral("- a")), QStringLiteral("\\- a"));
    EXPECT_EQ(line(QStringLiteral("12. a")), QStringLiteral("12\\. a"));
    EXPECT_EQ(line(QStringLiteral("    code")), QStringLiteral("code"));
    EXPECT_EQ(
        line(QStringLiteral("*a* _b_ `c` <d> [e](f) | ~g~ !h &amp; $i$ \\")),
        QStringLiteral("\\*a\\* \\_b\\_ \\`c\\` \\<d> \\[e\\](f) \\| \\~g\\~ \\!h \\&amp; \\$i\\$ \\\\"));
    EXPECT_EQ(line(QStringLiteral("https://a.b WWW.a.b m@a.b")),
              QStringLiteral("https\\://a.b WWW\\.a.b m\\@a.b"));
    EXPECT_EQ(line(QStringLiteral("1 of 12, FIN-3")), QStringLiteral("1 of 12, FIN-3"));
}

TEST(MarkdownText, KeepsListsTogether)
{
    EXPECT_EQ(wording::markdown({{NoticeKind::Title, QStringLiteral("T")},
                                 {NoticeKind::Item, QStringLiteral("a"), QStringLiteral("Check: ")},
                                 {NoticeKind::Item, QStringLiteral("b"), {}, true},
                                 {NoticeKind::Heading, QStringLiteral("H")}}),
              QStringLiteral("# T\n\n- **Check:** a\n  - b\n\n## H\n"));
}

TEST(RunSheetWording, HasAStepForEachOperationWithoutALeftoverPlace)
{
    for (const PolicyModel model : {PolicyModel::Additive, PolicyModel::Overrides}) {
        Organization organization = sheetOrganization(model);
        const QString made = sheetOf(organization);
        organization.policies = organization.drafts.front().policies;
        organization.drafts.front().policies.clear();
        const QString removed = sheetOf(organization);
        for (const QString& text : {made, removed}) {
            EXPECT_FALSE(text.contains(QRegularExpression(QStringLiteral("%[0-9n]")))) << text.toStdString();
            EXPECT_TRUE(text.contains(QStringLiteral("Step 1")));
            EXPECT_TRUE(text.contains(QStringLiteral("Not documented (1):"))) << text.toStdString();
            EXPECT_TRUE(text.contains(QStringLiteral("## The way back")));
            EXPECT_FALSE(text.contains(QRegularExpression(QStringLiteral("(?<!\\\\)<"))));
        }
        EXPECT_TRUE(made.contains(QStringLiteral(
            "FIN Fin\\\\u000A\\# Finance (Jira project on north; id 10001, in this file c-1)")))
            << made.toStdString();
        EXPECT_TRUE(made.contains(QStringLiteral("\\*Acme\\* (com.acme)")));
        EXPECT_TRUE(made.contains(QStringLiteral("gone (not installed)")));
    }
}

TEST(RunSheetWording, HasSentencesForEveryObstacleAndQuestion)
{
    const Organization organization = sheetOrganization(PolicyModel::Additive);
    const Draft& draft = organization.drafts.front();
    for (int kind = 0; kind <= static_cast<int>(runsheet::ObstacleKind::OverrideWithoutDefault); ++kind) {
        const runsheet::Obstacle obstacle{static_cast<runsheet::ObstacleKind>(kind), 0U, 3, 2, {AppKey("x")}};
        const QString text = wording::sentence(obstacle, draft, organization);
        EXPECT_TRUE(text.contains(QStringLiteral("“<script>” (in this file p-1)"))) << kind;
        EXPECT_FALSE(text.contains(u'%')) << kind;
    }
    QStringList told;
    for (int open = 0; open <= static_cast<int>(runsheet::Open::Delay); ++open)
        told.append(wording::sentence(static_cast<runsheet::Open>(open)));
    EXPECT_FALSE(told.contains(QString()));
    EXPECT_EQ(told.removeDuplicates(), 0);
    for (const auto reason : {runsheet::LeftOutReason::AllowsOnly, runsheet::LeftOutReason::Empty,
                              runsheet::LeftOutReason::NotActive})
        EXPECT_TRUE(wording::sentence(runsheet::LeftOut{0, reason}, draft).startsWith(u'“'));
}

} // namespace gatehouse::test
