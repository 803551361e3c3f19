// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/PaneSection.h"

class QCheckBox;
class QHBoxLayout;
class QPlainTextEdit;

namespace gatehouse::ui {

/// The reply to paste in its two forms, as it is and without what its reader may not see. Object names
/// "PREFIX.reply", "PREFIX.redact", "PREFIX.copy".
class ReplySection : public PaneSection
{
    Q_OBJECT
public:
    ReplySection(const QString& prefix, const Theme& theme, QWidget* parent = nullptr);

    /// `namesLeftOut`: how many policy names the second form lacks.
    void setReply(const QString& whole, const QString& leftOut, int namesLeftOut);
    /// Beside "Copy as text".
    [[nodiscard]] QHBoxLayout* buttons() { return m_buttons; }

Q_SIGNALS:
    void copyRequested(const QString& text);

private:
    void write();

    QPlainTextEdit* m_text;
    QCheckBox* m_redact;
    PlainLabel* m_note;
    QHBoxLayout* m_buttons;
    QString m_whole;
    QString m_leftOut;
    int m_names = 0;
};

} // namespace gatehouse::ui
