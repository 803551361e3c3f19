// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/document/Insights.h"
#include "ui/document/PolicyDesk.h"
#include "ui/reviewing/ReviewPlan.h"
#include "ui/theme/Theme.h"

#include <QObject>
#include <QString>

#include <optional>

class QWidget;

namespace gatehouse::ui {

class AcceptFindingDialog;
class DialogFrame;
class ReviewDialog;

/// What a place does about reviews and findings: asks in a dialog over its window and pushes the answer as
/// one undo step. A dialog goes away when the organization changes under it. A member of its
/// place, the `owner`.
class ReviewActions : public QObject
{
    Q_OBJECT
public:
    ReviewActions(PolicyDesk& desk, const Insights& insights, const Theme& theme, QWidget& owner);

    /// `app` is `key@site`. Null where it is not there any more.
    ReviewDialog* review(const QString& app, std::optional<ReviewDecision> decision = {});
    AcceptFindingDialog* accept(const QString& app, const findings::Finding& finding);
    /// `acceptance`: index in `Organization::acceptedFindings`.
    void withdraw(std::size_t acceptance);

Q_SIGNALS:
    /// A review prepared a policy in the list that the desk shows now: the place goes to Policies and selects
    /// it.
    void policyPrepared(const QString& policy);

private:
    [[nodiscard]] std::optional<access::AppIndex> find(const QString& app) const;
    void record(const ReviewPlan& plan);
    void open(DialogFrame& dialog);

    PolicyDesk& m_desk;
    OrganizationDocument& m_document;
    const Insights& m_insights;
    const Theme& m_theme;
    QWidget& m_owner;
};

} // namespace gatehouse::ui
