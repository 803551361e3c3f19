// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/access/CompiledOrganization.h"
#include "ui/theme/Theme.h"

#include <QWidget>

namespace gatehouse::ui {

class Lozenge;
class PlainLabel;

/// The verdict, the answer in a sentence or two, what would follow from a change, and the codes. Object names
/// "explain.verdict", "explain.answer", "explain.detail", "explain.codes".
class AnswerHeader : public QWidget
{
    Q_OBJECT
public:
    explicit AnswerHeader(const Theme& theme, QWidget* parent = nullptr);

    void setExplanation(const access::Explanation& explanation, const access::CompiledOrganization& core);

private:
    Lozenge* m_verdict;
    PlainLabel* m_answer;
    PlainLabel* m_detail;
    PlainLabel* m_codes;
};

} // namespace gatehouse::ui
