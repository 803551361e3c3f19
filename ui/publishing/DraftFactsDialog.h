// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/organization/Action.h" // moc 6.4 cannot read <compare> as the first standard header
#include "models/organization/Organization.h"
#include "ui/widgets/DialogFrame.h"

#include <QStringList>

class QLineEdit;
class QPlainTextEdit;

namespace gatehouse::ui {

/// Asks for the name and the note of a draft. A name must be there and be no other draft's: the command line
/// names drafts by it. Object names "draftFacts", "draftFacts.name", "draftFacts.note".
class DraftFactsDialog : public DialogFrame
{
    Q_OBJECT
public:
    enum class Use { New, Rename };
    DraftFactsDialog(Use use, const Organization& organization, const QString& name, const QString& note,
                     const Theme& theme, QWidget* parent);

    void accept() override;

Q_SIGNALS:
    void chosen(const QString& name, const QString& note);

private:
    void follow();
    [[nodiscard]] QString fault() const;

    QStringList m_taken; ///< names of the other drafts
    QLineEdit* m_name;
    QPlainTextEdit* m_note;
};

} // namespace gatehouse::ui
