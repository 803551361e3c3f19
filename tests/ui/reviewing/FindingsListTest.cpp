// SPDX-License-Identifier: Apache-2.0
#include "ui/reviewing/FindingsList.h"

#include "tests/ui/support/SmallOrganization.h"
#include "tests/ui/support/TestTheme.h"
#include "ui/reviewing/FindingHeader.h"
#include "ui/widgets/PlainLabel.h"

#include <QPushButton>
#include <QSignalSpy>

#include <gtest/gtest.h>

Q_DECLARE_METATYPE(gatehouse::findings::Finding)

namespace {

using namespace gatehouse;
using namespace gatehouse::ui;

const Date listDay = dateFromText("2026-01-31").value();

std::vector<findings::StandingFinding> openFindings(int count)
{
    std::vector<findings::StandingFinding> list;
    for (int at = 0; at < count; ++at) {
        findings::Finding finding;
        finding.code = "scope.unknown";
        finding.severity = findings::Severity::Medium;
        finding.subject = "s" + std::to_string(at);
        finding.arguments = {finding.subject};
        list.push_back({finding, findings::Standing::Open, std::nullopt});
    }
    return list;
}

class FindingsListTest : public testing::Test
{
protected:
    [[nodiscard]] FindingHeader* header(const char* subject) const
    {
        return list.findChild<FindingHeader*>(
            QStringLiteral("findings.scope.unknown.%1.header").arg(QLatin1String(subject)));
    }
    [[nodiscard]] QPushButton* button(const char* subject, const char* what) const
    {
        return list.findChild<QPushButton*>(
            QStringLiteral("findings.scope.unknown.%1.%2").arg(QLatin1String(subject), QLatin1String(what)));
    }

    Organization organization = *gatehouse::test::smallOrganization();
    FindingsList list{ui::test::theme()};
};

TEST_F(FindingsListTest, SaysThatThereIsNone)
{
    list.setFindings(organization, {}, listDay);
    EXPECT_EQ(list.count(), 0);
    EXPECT_FALSE(list.findChild<PlainLabel*>(QStringLiteral("findings.empty"))->isHidden());
}

TEST_F(FindingsListTest, FewAreOpenedAndManyAreMadeWhenTheyAre)
{
    list.setFindings(organization, openFindings(2), listDay);
    EXPECT_TRUE(header("s0")->isChecked());
    EXPECT_NE(button("s0", "accept"), nullptr);

    FindingsList many(ui::test::theme());
    many.setFindings(organization, openFindings(100), listDay);
    EXPECT_EQ(many.count(), 100);
    EXPECT_TRUE(many.findChildren<QPushButton*>().isEmpty());
    many.findChild<FindingHeader*>(QStringLiteral("findings.scope.unknown.s42.header"))->click();
    EXPECT_EQ(many.findChildren<QPushButton*>().size(), 1);
}

TEST_F(FindingsListTest, KeepsRowsOpenOverAnEdit)
{
    list.setFindings(organization, openFindings(10), listDay);
    header("s7")->click();
    list.setFindings(organization, openFindings(9), listDay);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_TRUE(header("s7")->isChecked());
    EXPECT_FALSE(header("s6")->isChecked());
}

TEST_F(FindingsListTest, AsksToAcceptAndToWithdraw)
{
    std::vector<findings::StandingFinding> some = openFindings(3);
    AcceptedFinding accepted;
    accepted.until = "2026-06-01";
    organization.acceptedFindings = {accepted, accepted};
    organization.acceptedFindings[1].until = "2026-01-01";
    some[0].standing = findings::Standing::Accepted;
    some[0].acceptance = 0;
    some[1].standing = findings::Standing::Lapsed;
    some[1].acceptance = 1;
    list.setFindings(organization, some, listDay);
    QSignalSpy accept(&list, &FindingsList::acceptRequested);
    QSignalSpy withdraw(&list, &FindingsList::withdrawRequested);
    EXPECT_FALSE(header("s0")->isChecked()) << "accepted ones are closed";
    EXPECT_NE(header("s1")->accessibleName().indexOf(QStringLiteral("open again")), -1);
    header("s0")->click();
    ASSERT_NE(button("s0", "withdraw"), nullptr);
    EXPECT_EQ(button("s0", "accept"), nullptr);
    EXPECT_EQ(button("s1", "withdraw"), nullptr);
    button("s0", "withdraw")->click();
    button("s1", "accept")->click();
    ASSERT_EQ(withdraw.count(), 1);
    ASSERT_EQ(accept.count(), 1);
    EXPECT_EQ(withdraw.front().front().value<std::size_t>(), 0U);
    EXPECT_EQ(accept.front().front().value<findings::Finding>().subject, "s1");
}

TEST_F(FindingsListTest, NothingToAcceptBeforeTheAppIsThere)
{
    list.setFindings({openFindings(1).front().finding});
    EXPECT_EQ(list.count(), 1);
    EXPECT_TRUE(header("s0")->isChecked());
    EXPECT_TRUE(list.findChildren<QPushButton*>().isEmpty());
}

} // namespace
