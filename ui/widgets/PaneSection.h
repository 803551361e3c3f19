// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/SectionHeading.h"

#include <QVBoxLayout>
#include <QWidget>

namespace gatehouse::ui {

/// One titled part of a details pane; the pane draws the line between two.
class PaneSection : public QWidget
{
    Q_OBJECT
public:
    PaneSection(const QString& title, const Theme& theme, QWidget* parent = nullptr);

    [[nodiscard]] SectionHeading& heading() { return *m_heading; }
    [[nodiscard]] QVBoxLayout* body() { return m_body; }
    /// Deletes what is in the body.
    void clear();
    /// A wrapping plain text in the body; the label stays the section's.
    PlainLabel* addText(const QString& text, TextRole role = TextRole::Body,
                        ColorRole color = ColorRole::Text);

private:
    const Theme& m_theme;
    SectionHeading* m_heading;
    QVBoxLayout* m_body;
};

/// Takes everything out of a layout and deletes it (later, so that a sender may clear its own section).
void clearLayout(QLayout& layout);

} // namespace gatehouse::ui
