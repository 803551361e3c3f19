// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/document/PolicyDesk.h"
#include "ui/widgets/DetailsPane.h"

namespace gatehouse::ui {

class ExplanationOutcomes;
class ReplySection;

/// The right pane: the reply to paste, the command line, and what is seen on each surface. Object names
/// "explain.reply", "explain.redact", "explain.copy", "explain.copyCommand", "explain.copyExplanation".
class ReplyPane : public DetailsPane
{
    Q_OBJECT
public:
    explicit ReplyPane(const Theme& theme, QWidget* parent = nullptr);

    /// Of what the desk shows.
    void setExplanation(const PolicyDesk& desk, const access::Explanation& explanation);
    void copyExplanation();

Q_SIGNALS:
    void copied(const QString& what); ///< a sentence for the status bar

private:
    [[nodiscard]] QWidget* makeReply();
    [[nodiscard]] QWidget* makeOutcomes();
    void copy(const QString& text, const QString& what);

    const Theme& m_theme;
    QString m_command;
    QString m_whole; ///< the explanation as text
    ReplySection* m_reply = nullptr;
    ExplanationOutcomes* m_outcomes = nullptr;
};

} // namespace gatehouse::ui
