// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/Theme.h"

#include <QWidget>

namespace gatehouse::ui {

class PlainLabel;
class SegmentedBar;

/// "Question | Symptom" above the line of fields, with a sentence on what each starts from. Object name of
/// the switch "explain.start".
class ModeBar : public QWidget
{
    Q_OBJECT
public:
    enum Mode : int { Question, Symptom };

    explicit ModeBar(const Theme& theme, QWidget* parent = nullptr);

    void setMode(Mode mode); ///< without the signal

Q_SIGNALS:
    void chosen(int mode); ///< by a person

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void follow();

    const Theme& m_theme;
    SegmentedBar* m_switch;
    PlainLabel* m_sentence;
};

} // namespace gatehouse::ui
