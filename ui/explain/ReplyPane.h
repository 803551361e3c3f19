// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/access/CompiledOrganization.h"
#include "ui/widgets/DetailsPane.h"

#include <memory>

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

    /// `path` is the file of the command line; empty: not saved.
    void setExplanation(std::shared_ptr<const access::CompiledOrganization> core,
                        const access::Explanation& explanation, const QString& path);
    void copyExplanation();

Q_SIGNALS:
    void copied(const QString& what); ///< a sentence for the status bar

private:
    [[nodiscard]] QWidget* makeReply();
    [[nodiscard]] QWidget* makeOutcomes();
    void copy(const QString& text, const QString& what);

    const Theme& m_theme;
    std::shared_ptr<const access::CompiledOrganization> m_core;
    access::Explanation m_explanation;
    QString m_command;
    ReplySection* m_reply = nullptr;
    ExplanationOutcomes* m_outcomes = nullptr;
};

} // namespace gatehouse::ui
