// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/reviews/ReviewRecord.h"
#include "ui/widgets/DialogFrame.h"

#include <QStringList>

class QLineEdit;
class QPlainTextEdit;

namespace gatehouse::ui {

class DueDateField;
class RadioCards;

/// Asks what one review decides about several apps. Opened with `open`; gives a value and changes nothing.
/// Object names "sharedReview.approved", ".restrict", ".remove", ".open", ".by", ".due", ".note", ".accept",
/// ".cancel", ".fault".
class SharedReviewDialog : public DialogFrame
{
    Q_OBJECT
public:
    /// `names` are those of the apps, harmless; `by` is the person proposed.
    SharedReviewDialog(const QStringList& names, const std::string& by, Date today, const Theme& theme,
                       QWidget* parent = nullptr);

    [[nodiscard]] reviews::ReviewEntry entry() const;

    void accept() override; ///< does nothing while something is missing

Q_SIGNALS:
    void chosen(const gatehouse::reviews::ReviewEntry& entry);

private:
    void addSubject(const QStringList& names);
    void addDecisions();
    void addFacts(const std::string& by);
    void follow();

    Date m_today;
    RadioCards* m_decision = nullptr;
    QLineEdit* m_by = nullptr;
    DueDateField* m_due = nullptr;
    QPlainTextEdit* m_note = nullptr;
};

} // namespace gatehouse::ui
