// SPDX-License-Identifier: Apache-2.0
#include "ui/reviewing/ReviewDialog.h"

#include "tests/ui/support/SmallOrganization.h"
#include "tests/ui/support/TestTheme.h"
#include "ui/reviewing/AcceptFindingDialog.h"
#include "ui/reviewing/Days.h"
#include "ui/reviewing/ReviewActions.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>

#include <gtest/gtest.h>

namespace {

using namespace gatehouse;
using namespace gatehouse::ui;

const Date dialogDay = dateFromText("2026-01-31").value();

template <class Widget>
Widget& part(const QWidget& dialog, const char* name)
{
    auto* const widget = dialog.findChild<Widget*>(QLatin1String(name));
    EXPECT_NE(widget, nullptr) << name;
    return *widget;
}

std::shared_ptr<const Organization> reviewedOnce()
{
    auto organization = std::make_shared<Organization>(*gatehouse::test::smallOrganization());
    Review review;
    review.app = AppKey("gate");
    review.site = SiteId("s1");
    review.by = "Ines";
    review.on = "2025-01-12";
    organization->reviews.push_back(review);
    return organization;
}

findings::Finding someFinding()
{
    findings::Finding finding;
    finding.code = "scope.impersonation";
    finding.severity = findings::Severity::High;
    finding.subject = "ACT_AS_USER";
    return finding;
}

class Reviewing : public testing::Test
{
protected:
    Reviewing() { document.reset(reviewedOnce(), {}); }

    template <class Dialog>
    static void press(Dialog& dialog, const char* name)
    {
        part<QPushButton>(dialog, name).click();
    }

    OrganizationDocument document{catalogue::Catalogue::builtIn()};
    Insights insights{document, [] { return dialogDay; }};
    QWidget owner;
    PolicyDesk desk{document};
    ReviewActions actions{desk, insights, ui::test::theme(), owner};
};

TEST_F(Reviewing, ADialogProposesPersonDayAndAYear)
{
    ReviewDialog& dialog = *actions.review(QStringLiteral("acme@s1"));
    EXPECT_EQ(dialog.windowModality(), Qt::WindowModal);
    EXPECT_TRUE(part<QRadioButton>(dialog, "review.approved").isChecked());
    EXPECT_EQ(part<QLineEdit>(dialog, "review.by").text(), QStringLiteral("Ines"));
    EXPECT_EQ(part<QDateEdit>(dialog, "review.on").date(), QDate(2026, 1, 31));
    EXPECT_EQ(part<QDateEdit>(dialog, "review.due").date(), QDate(2027, 1, 31));
    press(dialog, "review.due.3");
    EXPECT_EQ(part<QDateEdit>(dialog, "review.due").date(), QDate(2026, 4, 30));
    part<QCheckBox>(dialog, "review.due.none").click();
    EXPECT_FALSE(dialog.entry().due);
    press(dialog, "review.cancel");
    EXPECT_TRUE(document.undoStack().count() == 0);
}

TEST_F(Reviewing, AsksForThePersonFirst)
{
    ReviewDialog& dialog = *actions.review(QStringLiteral("acme@s1"));
    EXPECT_EQ(dialog.focusWidget(), &part<QLineEdit>(dialog, "review.by"));
}

TEST_F(Reviewing, RoomForTheWholeDay)
{
    ReviewDialog& dialog = *actions.review(QStringLiteral("acme@s1"));
    for (const char* name : {"review.on", "review.due"}) {
        const auto& day = part<QDateEdit>(dialog, name);
        const auto& field = *day.findChild<QLineEdit*>();
        EXPECT_GE(field.width(), field.fontMetrics().horizontalAdvance(field.text()) + 4) << name;
    }
}

TEST_F(Reviewing, RecordsOneUndoStep)
{
    ReviewDialog& dialog = *actions.review(QStringLiteral("acme@s1"));
    part<QPlainTextEdit>(dialog, "review.note").setPlainText(QStringLiteral(" fine \n"));
    part<QRadioButton>(dialog, "review.remove").click();
    press(dialog, "review.accept");
    ASSERT_EQ(document.undoStack().count(), 1);
    const Review& review = document.organization()->reviews.back();
    EXPECT_EQ(review.app, AppKey("acme"));
    EXPECT_EQ(review.site, SiteId("s1"));
    EXPECT_EQ(review.decision, ReviewDecision::Remove);
    EXPECT_EQ(review.note, "fine");
    EXPECT_EQ(review.by, "Ines");
    EXPECT_EQ(review.version, "1.0");
    EXPECT_EQ(review.due, "2027-01-31");
    document.undoStack().undo();
    EXPECT_EQ(*document.organization(), *reviewedOnce());
}

TEST_F(Reviewing, RestrictPreparesThePolicyInADraftWithTheReviewInOneUndoStep)
{
    QSignalSpy prepared(&actions, &ReviewActions::policyPrepared);
    ReviewDialog& dialog = *actions.review(QStringLiteral("acme@s1"), ReviewDecision::Restrict);
    EXPECT_TRUE(part<QRadioButton>(dialog, "review.restrict")
                    .accessibleDescription()
                    .contains(QStringLiteral("Restrict Acme")));
    press(dialog, "review.accept");
    ASSERT_EQ(prepared.count(), 1);
    ASSERT_EQ(document.undoStack().count(), 1);
    EXPECT_EQ(document.organization()->policies, reviewedOnce()->policies); // nothing is published by it
    ASSERT_EQ(desk.draft(), std::optional<std::size_t>(0));
    EXPECT_EQ(desk.policies().size(), reviewedOnce()->policies.size() + 1);
    EXPECT_EQ(desk.policies().back().id.value, prepared.front().front().toString().toStdString());
    EXPECT_EQ(document.organization()->reviews.size(), 2U);
    document.undoStack().undo();
    EXPECT_EQ(*document.organization(), *reviewedOnce());
}

TEST_F(Reviewing, NeedsAPersonAndAPossibleDueDate)
{
    ReviewDialog& dialog = *actions.review(QStringLiteral("acme@s1"));
    part<QLineEdit>(dialog, "review.by").setText(QStringLiteral("  "));
    EXPECT_FALSE(part<QPushButton>(dialog, "review.accept").isEnabled());
    EXPECT_FALSE(part<QPushButton>(dialog, "review.accept").toolTip().isEmpty());
    dialog.accept();
    EXPECT_EQ(document.undoStack().count(), 0);
    part<QLineEdit>(dialog, "review.by").setText(QStringLiteral("Mia"));
    EXPECT_TRUE(part<QPushButton>(dialog, "review.accept").isEnabled());
    dialog.reject();
}

TEST_F(Reviewing, ADialogGoesWhenTheOrganizationChanges)
{
    const QPointer<ReviewDialog> dialog = actions.review(QStringLiteral("acme@s1"));
    ASSERT_TRUE(dialog->isVisible());
    document.reset(gatehouse::test::smallOrganization(), {});
    EXPECT_TRUE(dialog.isNull() || !dialog->isVisible());
    EXPECT_EQ(actions.review(QStringLiteral("nobody@s1")), nullptr);
}

TEST_F(Reviewing, AcceptsAFindingAndWithdrawsIt)
{
    AcceptFindingDialog& dialog = *actions.accept(QStringLiteral("acme@s1"), someFinding());
    EXPECT_FALSE(part<QPushButton>(dialog, "acceptFinding.accept").isEnabled());
    EXPECT_EQ(part<QLineEdit>(dialog, "acceptFinding.by").text(), QStringLiteral("Ines"));
    EXPECT_EQ(part<QDateEdit>(dialog, "acceptFinding.until").date(), QDate(2026, 7, 31));
    part<QPlainTextEdit>(dialog, "acceptFinding.reason").setPlainText(QStringLiteral("known"));
    press(dialog, "acceptFinding.accept");
    ASSERT_EQ(document.organization()->acceptedFindings.size(), 1U);
    const AcceptedFinding& accepted = document.organization()->acceptedFindings.front();
    EXPECT_EQ(accepted.code, "scope.impersonation");
    EXPECT_EQ(accepted.subject, "ACT_AS_USER");
    EXPECT_EQ(accepted.reason, "known");
    EXPECT_EQ(accepted.on, "2026-01-31");
    EXPECT_EQ(accepted.until, "2026-07-31");
    actions.withdraw(0);
    EXPECT_TRUE(document.organization()->acceptedFindings.empty());
    EXPECT_EQ(document.undoStack().count(), 2);
    actions.withdraw(5);
    EXPECT_EQ(document.undoStack().count(), 2);
}

TEST_F(Reviewing, AnAcceptanceMayHaveNoEnd)
{
    AcceptFindingDialog& dialog = *actions.accept(QStringLiteral("acme@s1"), someFinding());
    part<QPlainTextEdit>(dialog, "acceptFinding.reason").setPlainText(QStringLiteral("known"));
    part<QCheckBox>(dialog, "acceptFinding.until.none").click();
    press(dialog, "acceptFinding.accept");
    EXPECT_FALSE(document.organization()->acceptedFindings.front().until);
}

TEST(Days, ThereAndBack)
{
    for (const char* text : {"1970-01-01", "1969-12-31", "2024-02-29", "2026-01-31"}) {
        const Date day = dateFromText(text).value();
        EXPECT_EQ(calendarDate(day).toString(Qt::ISODate).toStdString(), text);
        EXPECT_EQ(dayOf(calendarDate(day)), day);
    }
}

} // namespace
