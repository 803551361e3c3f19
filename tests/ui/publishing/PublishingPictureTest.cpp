// SPDX-License-Identifier: Apache-2.0
#include "models/organization/PolicyEdits.h"
#include "tests/support/SharedMaterial.h"
#include "tests/ui/support/Pictures.h"
#include "tests/ui/support/SmallOrganization.h"
#include "tests/ui/support/TestTheme.h"
#include "ui/publishing/AppPairsDialog.h"
#include "ui/publishing/DraftFactsDialog.h"
#include "ui/publishing/PolicyLimitsDialog.h"
#include "ui/publishing/PublishDialog.h"
#include "ui/publishing/VersionsDialog.h"

#include <QTest>

#include <gtest/gtest.h>

namespace {

using namespace gatehouse;
using namespace gatehouse::ui;

/// The mock-ups' organization where it is there, with its draft; else a small one with an edit.
std::shared_ptr<const Organization> pictured()
{
    if (const auto path = gatehouse::test::sharedMaterial("design/mockups/tarnbrook.gatehouse.json"))
        return gatehouse::test::organizationIn(path->string());
    auto organization = std::make_shared<Organization>(*gatehouse::test::smallOrganization());
    Draft draft{.id = DraftId("d-1"),
                .name = "February",
                .note = {},
                .policies = organization->policies,
                .unknownMembers = {}};
    draft.policies[0].rule.keys.clear();
    organization->drafts.push_back(std::move(draft));
    return organization;
}

/// Three publications, as far apart as those of the mock-up.
std::shared_ptr<const Organization> withVersions()
{
    auto organization = std::make_shared<Organization>(*pictured());
    const std::vector<Policy> later = organization->drafts.front().policies;
    const auto publish = [&](const char* at, const char* by, const char* reason,
                             std::vector<Policy> policies) {
        PublishedVersion version;
        version.at = at;
        version.by = by;
        version.reason = reason;
        version.policies = std::move(policies);
        edits::publish(*organization, std::move(version)).apply(*organization);
    };
    std::vector<Policy> policies = organization->policies;
    policies.front().description =
        "Only apps that finance and legal signed off may read or change what is kept here.";
    publish("2025-12-02T09:10:00Z", "Maren Holt", "Block all became too strict for month-end", policies);
    publish("2026-01-28T14:20:00Z", "Idris Vale",
            "Contracts moved under the policy after the audit of January", later);
    return organization;
}

TEST(PublishingPicture, Publish)
{
    OrganizationDocument document(catalogue::Catalogue::builtIn());
    document.reset(pictured(), {});
    EXPECT_TRUE(gatehouse::test::picture(
        QStringLiteral("publish"), {580, 680},
        [&](const Theme& theme) {
            const Draft& draft = document.organization()->drafts.front();
            return new PublishDialog(
                document,
                {.title = QStringLiteral("Publish February"),
                 .consequence = QStringLiteral("The draft is recorded as active in this file."),
                 .confirmation = QString::fromStdString(draft.name),
                 .policies = draft.policies},
                theme, nullptr);
        },
        [](QWidget& widget) {
            auto& dialog = static_cast<PublishDialog&>(widget);
            EXPECT_TRUE(QTest::qWaitFor([&] { return !dialog.isCounting(); }, 60000));
        }));
}

TEST(PublishingPicture, Versions)
{
    OrganizationDocument document(catalogue::Catalogue::builtIn());
    document.reset(withVersions(), {});
    const PolicyDesk desk(document);
    EXPECT_TRUE(gatehouse::test::picture(QStringLiteral("versions"), {720, 600}, [&](const Theme& theme) {
        return new VersionsDialog(desk, theme, nullptr);
    }));
    document.reset(gatehouse::test::smallOrganization(), {});
    EXPECT_TRUE(
        gatehouse::test::picture(QStringLiteral("versions-none"), {720, 600}, [&](const Theme& theme) {
            return new VersionsDialog(desk, theme, nullptr);
        }));
}

TEST(PublishingPicture, Others)
{
    OrganizationDocument document(catalogue::Catalogue::builtIn());
    document.reset(pictured(), {});
    EXPECT_TRUE(gatehouse::test::picture(QStringLiteral("policy-limits"), {520, 520}, [](const Theme& theme) {
        return new PolicyLimitsDialog({}, PolicyModel::Additive, theme, nullptr);
    }));
    EXPECT_TRUE(gatehouse::test::picture(QStringLiteral("app-pairs"), {640, 480}, [&](const Theme& theme) {
        return new AppPairsDialog(document, theme, nullptr);
    }));
    EXPECT_TRUE(gatehouse::test::picture(QStringLiteral("draft-facts"), {460, 320}, [&](const Theme& theme) {
        return new DraftFactsDialog(DraftFactsDialog::Use::New, *document.organization(),
                                    QStringLiteral("Draft 2"), {}, theme, nullptr);
    }));
}

} // namespace
