// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/organization/Action.h" // moc 6.4 cannot read <compare> as the first standard header
#include "models/organization/PublishedVersion.h"
#include "ui/document/LatestTask.h"
#include "ui/document/OrganizationDocument.h"
#include "ui/publishing/PublishLoss.h"
#include "ui/widgets/DialogFrame.h"

#include <optional>

class QLineEdit;
class QPlainTextEdit;

namespace gatehouse::ui {

/// What is to be published: a draft, or a version that was published before.
struct PublishSubject
{
    QString title;                ///< "Publish February"; harmless
    QString consequence;          ///< what is recorded, in a sentence
    QString confirmation;         ///< to be typed where apps lose access: the draft's name
    std::vector<Policy> policies; ///< become the published list
};

/// Asks whether to publish a policy list: what it changes, what apps lose by it and what that may mean
/// (requirement R19), the reason and who publishes. Where an app loses something, the confirmation must be
/// typed. Object names "publish", "publish.edits", "publish.loss", "publish.lost", "publish.reason",
/// "publish.by", "publish.confirmation".
class PublishDialog : public DialogFrame
{
    Q_OBJECT
public:
    PublishDialog(const OrganizationDocument& document, PublishSubject subject, const Theme& theme,
                  QWidget* parent);

    [[nodiscard]] bool isCounting() const { return m_counting.isRunning(); }
    void accept() override;

Q_SIGNALS:
    /// Policies, reason and author; the caller dates it.
    void chosen(const gatehouse::PublishedVersion& version);

private:
    void addEdits();
    void addLoss();
    void addQuestions();
    void addConfirmation();
    void count();
    void showLoss(PublishLoss loss);
    void follow();
    [[nodiscard]] QString fault() const;

    std::shared_ptr<const access::CompiledOrganization> m_core; ///< what is published now
    PublishSubject m_subject;
    std::size_t m_edits;
    std::optional<PublishLoss> m_loss; ///< empty: being counted
    PlainLabel* m_lossSentence = nullptr;
    PlainLabel* m_lostApps = nullptr;
    PlainLabel* m_meaning = nullptr;
    QPlainTextEdit* m_reason = nullptr;
    QLineEdit* m_by = nullptr;
    QWidget* m_confirmationRow = nullptr;
    QLineEdit* m_confirmation = nullptr;
    LatestTask<PublishLoss> m_counting; ///< last: its destructor waits
};

} // namespace gatehouse::ui
