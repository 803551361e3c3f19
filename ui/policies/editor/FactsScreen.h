// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/policies/editor/PolicyScreen.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace gatehouse::ui {

/// Name, description and status of a policy. Object name "policies.facts", with ".name", ".description",
/// ".status", ".fault" beside those of every screen.
class FactsScreen : public PolicyScreen
{
    Q_OBJECT
public:
    explicit FactsScreen(const Theme& theme, QWidget* parent = nullptr);

    [[nodiscard]] Policy policy() const override;
    void focusFirst() override;

protected:
    void fill() override;

private:
    void addField(QVBoxLayout& form, const QString& caption, QWidget* field);
    void check();

    QLineEdit* m_name;
    QPlainTextEdit* m_description;
    QComboBox* m_status;
    PlainLabel* m_fault;
    PlainLabel* m_meaning;
};

} // namespace gatehouse::ui
