// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/organization/Action.h" // moc 6.4 cannot read <compare> as the first standard header
#include "models/organization/Organization.h"
#include "ui/theme/Theme.h"

#include <QWidget>

#include <memory>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QSplitter;
class QVBoxLayout;

namespace gatehouse::ui {

class CoverageEditor;
class Lozenge;
class PlainLabel;
class RuleEditor;

/// A page to edit one policy: name, description, status, coverage and rule. Takes a Policy and gives one
/// back; it neither stores nor decides, the place pushes what `saved` brings. Object names "policies.editor",
/// "policies.editor.name", ".description", ".status", ".save", ".cancel", ".fault", ".consequence".
class PolicyEditor : public QWidget
{
    Q_OBJECT
public:
    explicit PolicyEditor(const Theme& theme, QWidget* parent = nullptr);

    /// `isNew`: the policy is not in the organization yet.
    void edit(std::shared_ptr<const Organization> organization, const Policy& policy, bool isNew);
    [[nodiscard]] Policy policy() const;
    void focusName();

Q_SIGNALS:
    void saved(const gatehouse::Policy& policy);
    void cancelled();

private:
    [[nodiscard]] QWidget* makeBreadcrumb();
    [[nodiscard]] QWidget* makeForm();
    [[nodiscard]] QWidget* makePickers();
    [[nodiscard]] QWidget* makeFooter();
    void addFacts(QVBoxLayout& form);
    void addHeading(QVBoxLayout& form, const QString& text);
    void check();
    [[nodiscard]] QString consequence(const Policy& policy) const;

    const Theme& m_theme;
    QPushButton* m_save = nullptr;
    PlainLabel* m_crumb = nullptr;
    QLineEdit* m_name = nullptr;
    PlainLabel* m_fault = nullptr;
    QPlainTextEdit* m_description = nullptr;
    QComboBox* m_status = nullptr;
    CoverageEditor* m_coverage = nullptr;
    RuleEditor* m_rule = nullptr;
    PlainLabel* m_consequence = nullptr;
    std::shared_ptr<const Organization> m_organization;
    Policy m_before;
    bool m_new = false;
};

} // namespace gatehouse::ui
