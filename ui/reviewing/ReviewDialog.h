// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/findings/Standing.h"
#include "ui/reviewing/ReviewPlan.h"
#include "ui/widgets/DialogFrame.h"

#include <memory>
#include <vector>

class QDateEdit;
class QLineEdit;
class QPlainTextEdit;

namespace gatehouse::ui {

class DueDateField;
class RadioCards;

/// Asks what a review of one app decides: decision, person, date, note and the next due date; says which
/// version and scopes are reviewed, what changed since the last review and which findings are open. Opened
/// with `open`; gives a value and changes nothing. Object names "review.approved", "review.restrict",
/// "review.remove", "review.open", "review.by", "review.on", "review.due" (and DueDateField's),
/// "review.note", "review.accept", "review.cancel", "review.fault".
class ReviewDialog : public DialogFrame
{
    Q_OBJECT
public:
    ReviewDialog(std::shared_ptr<const access::CompiledOrganization> core, access::AppIndex app,
                 std::vector<findings::StandingFinding> findings, Date today, const Theme& theme,
                 QWidget* parent = nullptr);

    void setDecision(ReviewDecision decision);
    [[nodiscard]] reviews::ReviewEntry entry() const;
    /// Record, undo step and prepared policy of what is chosen now.
    [[nodiscard]] ReviewPlan plan() const;

    void accept() override; ///< does nothing while something is missing

Q_SIGNALS:
    void recorded(const gatehouse::ui::ReviewPlan& plan);

private:
    void addSubject();
    void addChanges();
    void addFindings();
    void addDecisions();
    void addFacts();
    void follow();
    [[nodiscard]] QString fault() const;
    [[nodiscard]] const App& app() const;
    [[nodiscard]] ReviewDecision decision() const;

    std::shared_ptr<const access::CompiledOrganization> m_core;
    access::AppIndex m_app;
    std::vector<findings::StandingFinding> m_findings;
    Date m_today;
    RadioCards* m_decision = nullptr;
    bool m_restrictionSaid = false;
    QLineEdit* m_by = nullptr;
    QDateEdit* m_on = nullptr;
    DueDateField* m_due = nullptr;
    QPlainTextEdit* m_note = nullptr;
};

} // namespace gatehouse::ui
