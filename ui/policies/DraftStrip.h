// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/Theme.h"

#include <QFrame>
#include <QStringList>

class QPushButton;

namespace gatehouse::ui {

class LinkButton;
class PlainLabel;

/// The line on a policy's page that says how it stands against what is published: "Not published: Harrow
/// Timesheets off the allowlist". Object names "policies.strip", "policies.strip.words",
/// "policies.strip.sides" (a switch), "policies.strip.preview".
class DraftStrip : public QFrame
{
    Q_OBJECT
public:
    explicit DraftStrip(const Theme& theme, QWidget* parent = nullptr);

    /// What is shown is published; an edit starts a draft.
    void setPublished();
    /// `changes` of the shown policy, `weight` what they can do at most; none: it is as published.
    void setChanges(const QStringList& changes, const QString& weight);
    [[nodiscard]] bool showsSides() const;

Q_SIGNALS:
    void sidesToggled(bool shown);
    void previewRequested();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    PlainLabel* m_words;
    QPushButton* m_sides;
    LinkButton* m_preview;
};

} // namespace gatehouse::ui
