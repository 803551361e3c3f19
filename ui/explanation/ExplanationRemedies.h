// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/access/Explanation.h"
#include "ui/theme/Theme.h"

#include <QVBoxLayout>
#include <QWidget>

namespace gatehouse::ui {

/// What would lift each failing gate: per gate its alternatives with their owner and the verdict that would
/// follow, or the reason why nothing helps.
class ExplanationRemedies : public QWidget
{
    Q_OBJECT
public:
    explicit ExplanationRemedies(const Theme& theme, QWidget* parent = nullptr);

    void setExplanation(const access::Explanation& explanation);
    /// Is there anything to say: a gate that fails, or one that is not known?
    [[nodiscard]] static bool appliesTo(const access::Explanation& explanation);

private:
    void addRemedy(const access::Remedy& remedy);
    void addAlternative(const access::Alternative& alternative);
    void addText(const QString& text);

    const Theme& m_theme;
    QVBoxLayout* m_layout;
};

} // namespace gatehouse::ui
