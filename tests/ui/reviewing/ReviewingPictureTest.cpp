// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/support/Pictures.h"
#include "tests/ui/support/SmallOrganization.h"
#include "ui/reviewing/AcceptFindingDialog.h"
#include "ui/reviewing/FindingsList.h"
#include "ui/reviewing/ReviewDialog.h"

#include <QScrollArea>

#include <gtest/gtest.h>

namespace {

using namespace gatehouse;
using namespace gatehouse::ui;

const Date pictureDay = dateFromText("2026-02-01").value();

std::vector<findings::StandingFinding> someFindings(int count)
{
    const std::array<const char*, 4> codes{"scope.impersonation", "egress.any-host", "scope.redundant",
                                           "scope.unknown"};
    std::vector<findings::StandingFinding> list;
    for (int at = 0; at < count; ++at) {
        findings::Finding finding;
        finding.code = codes[static_cast<std::size_t>(at) % codes.size()];
        finding.severity = static_cast<findings::Severity>(3 - at * 4 / count);
        finding.subject = "subject-" + std::to_string(at);
        finding.pointer = "/apps/3/descriptor/modules/jiraIssueTabPanels/" + std::to_string(at);
        finding.arguments = {"ACT_AS_USER", "READ", "jira"};
        list.push_back({finding, findings::Standing::Open, std::nullopt});
    }
    return list;
}

/// The last two are accepted, one of them no longer.
std::shared_ptr<const Organization> withAcceptances(std::vector<findings::StandingFinding>& list)
{
    auto organization = std::make_shared<Organization>(*gatehouse::test::smallOrganization());
    for (const std::size_t back : {std::size_t{1}, std::size_t{2}}) {
        findings::StandingFinding& finding = list.at(list.size() - back);
        AcceptedFinding accepted;
        accepted.code = finding.finding.code;
        accepted.reason = "Only the finance team uses it, behind the proxy";
        accepted.by = "Mia Tangen";
        accepted.on = "2025-08-01";
        accepted.until = back == 1 ? "2026-08-01" : "2026-01-12";
        finding.standing = back == 1 ? findings::Standing::Accepted : findings::Standing::Lapsed;
        finding.acceptance = organization->acceptedFindings.size();
        organization->acceptedFindings.push_back(accepted);
    }
    return organization;
}

QWidget* scrolled(FindingsList* list)
{
    auto* const area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setWidget(list);
    return area;
}

TEST(ReviewingPicture, Findings)
{
    EXPECT_TRUE(gatehouse::test::picture(QStringLiteral("findings-none"), {400, 120}, [](const Theme& theme) {
        return scrolled(new FindingsList(theme));
    }));
    for (const int count : {3, 100})
        EXPECT_TRUE(gatehouse::test::picture(QStringLiteral("findings-%1").arg(count), {400, 700},
                                             [count](const Theme& theme) {
                                                 auto* const list = new FindingsList(theme);
                                                 auto some = someFindings(count);
                                                 const auto organization = withAcceptances(some);
                                                 list->setFindings(*organization, some, pictureDay);
                                                 return scrolled(list);
                                             }));
}

TEST(ReviewingPicture, ReviewDialog)
{
    auto organization = std::make_shared<Organization>(*gatehouse::test::smallOrganization());
    Review review;
    review.app = organization->apps[0].key;
    review.site = organization->apps[0].site;
    review.decision = ReviewDecision::Approved;
    review.by = "Mia Tangen";
    review.on = "2025-01-12";
    review.version = "0.9";
    review.scopes = std::vector<ScopeId>{ScopeId("READ"), ScopeId("WRITE")};
    organization->reviews.push_back(review);
    const auto core =
        std::make_shared<const access::CompiledOrganization>(organization, catalogue::Catalogue::builtIn());
    for (const bool restrict : {false, true})
        EXPECT_TRUE(gatehouse::test::picture(
            restrict ? QStringLiteral("review-restrict") : QStringLiteral("review"), {600, 720},
            [&](const Theme& theme) {
                auto* const dialog = new ReviewDialog(core, {0}, someFindings(5), pictureDay, theme);
                if (restrict)
                    dialog->setDecision(ReviewDecision::Restrict);
                return dialog;
            }));
}

TEST(ReviewingPicture, AcceptDialog)
{
    const auto organization = gatehouse::test::smallOrganization();
    EXPECT_TRUE(
        gatehouse::test::picture(QStringLiteral("accept-finding"), {560, 480}, [&](const Theme& theme) {
            return new AcceptFindingDialog(organization->apps[0], someFindings(1).front().finding,
                                           "Mia Tangen", pictureDay, theme);
        }));
}

} // namespace
