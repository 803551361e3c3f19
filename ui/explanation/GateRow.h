// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/access/Explanation.h"
#include "ui/widgets/PlainLabel.h"

#include <QWidget>

namespace gatehouse::ui {

/// One gate of an explanation: glyph, number and name, result at the right, evidence below.
class GateRow : public QWidget
{
    Q_OBJECT
public:
    explicit GateRow(const Theme& theme, QWidget* parent = nullptr);

    void setJudgement(const access::GateJudgement& judgement);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    access::GateResult m_result = access::GateResult::NotApplicable;
    PlainLabel* m_name;
    PlainLabel* m_word;
    PlainLabel* m_evidence;
};

} // namespace gatehouse::ui
