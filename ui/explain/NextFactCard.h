// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/diagnosis/Diagnosis.h"
#include "ui/widgets/Card.h"

namespace gatehouse::ui {

/// What would tell the causes apart: one question, a button for each answer with what it would leave, and the
/// answers already given, each to be taken back. To be hidden where there is neither. Object names
/// "explain.answer.N" and "explain.takeBack.N" from 0.
class NextFactCard : public Card
{
    Q_OBJECT
public:
    explicit NextFactCard(const Theme& theme, QWidget* parent = nullptr);

    void setDiagnosis(const diagnosis::Diagnosis& diagnosis, const access::CompiledOrganization& core);
    [[nodiscard]] bool isEmpty() const { return m_empty; }

Q_SIGNALS:
    void answered(const gatehouse::diagnosis::Facts& then);
    void someoneElse(); ///< the person is none of those offered

private:
    void addQuestion(const diagnosis::Diagnosis& diagnosis, const access::CompiledOrganization& core);
    void addAnswer(const QString& text, const QString& leaves, const diagnosis::Facts& then, int number);
    void addTold(const diagnosis::Facts& facts, const access::CompiledOrganization& core);
    void addTakeBack(const QString& text, const diagnosis::Facts& then, int number);

    const Theme& m_theme;
    bool m_empty = true;
};

} // namespace gatehouse::ui
