// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/diagnosis/Diagnosis.h"
#include "ui/theme/Theme.h"

#include <QWidget>

namespace gatehouse::ui {

class Lozenge;
class PlainLabel;

/// The first cause in a sentence, or that there is none, and how many others fit. Object names
/// "explain.symptom.standing", "explain.symptom.answer", "explain.symptom.detail".
class DiagnosisHeader : public QWidget
{
    Q_OBJECT
public:
    explicit DiagnosisHeader(const Theme& theme, QWidget* parent = nullptr);

    void setDiagnosis(const diagnosis::Diagnosis& diagnosis, const access::CompiledOrganization& core);

private:
    Lozenge* m_standing;
    PlainLabel* m_answer;
    PlainLabel* m_detail;
};

} // namespace gatehouse::ui
